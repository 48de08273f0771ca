use std::io::{self, Read};

use super::*;
use encoding_rs::{EUC_JP, EUC_KR, KOI8_R, WINDOWS_1252};

const JAPANESE: &str = "港の渡し船は月曜日に運航を再開した。乗客は列を作って待っていたと港湾事務所は述べた。カモメも戻ってきた。";
const CHINESE: &str =
    "港口渡轮星期一恢复运营。办公室表示，乘客们排队等候，海鸥也回来了。市长说这是一个好消息。";
const TAIWANESE: &str =
    "港口渡輪星期一恢復營運。辦公室表示，乘客們排隊等候，海鷗也回來了。市長說這是一個好消息。";
const KOREAN: &str =
    "항구의 나룻배가 월요일에 다시 운항을 시작했다. 승객들이 줄을 서서 기다렸다고 사무소는 밝혔다.";
const RUSSIAN: &str =
    "Паром снова ходит с понедельника, сообщила портовая служба. Пассажиры стояли в очереди.";
const FRENCH: &str = "Le bac a repris du service lundi, a déclaré le capitaine du port. « C’est une fête », dit-il à l’équipage.";

#[test]
fn legacy_encodings_are_guessed() {
    let samples = [
        (SHIFT_JIS, JAPANESE),
        (EUC_JP, JAPANESE),
        (GBK, CHINESE),
        (BIG5, TAIWANESE),
        (EUC_KR, KOREAN),
        (KOI8_R, RUSSIAN),
        (WINDOWS_1252, FRENCH),
    ];
    for (encoding, text) in samples {
        let (bytes, _, lossy) = encoding.encode(text);
        assert!(!lossy);
        assert_eq!(decode(&bytes, None).unwrap(), text, "{}", encoding.name());
    }
}

#[test]
fn utf_16_is_read_with_and_without_its_mark() {
    for text in ["\u{feff}Harbour news, été", "Harbour news, été"] {
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&little, None).unwrap(), "Harbour news, été");
        assert_eq!(decode(&big, None).unwrap(), "Harbour news, été");
    }
}

#[test]
fn utf_16_of_other_letters_needs_no_mark() {
    for text in [
        format!("{CHINESE}\n{CHINESE}\n"),
        format!("{JAPANESE} A\n"),
        format!("{KOREAN}\n"),
        "Премьер объявил о новом плане порта\n\nПравительство объявило".to_owned(),
        "Ο πρωθυπουργός ανακοίνωσε το σχέδιο για το λιμάνι".to_owned(),
        "أعلن رئيس الوزراء خطة جديدة للميناء".to_owned(),
    ] {
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&little, None).unwrap(), text);
        assert_eq!(decode(&big, None).unwrap(), text);
    }
}

#[test]
fn utf_32_is_read_by_its_mark() {
    let text = format!("\u{feff}{CHINESE}\n");
    let little: Vec<u8> = text
        .chars()
        .flat_map(|c| u32::from(c).to_le_bytes())
        .collect();
    let big: Vec<u8> = text
        .chars()
        .flat_map(|c| u32::from(c).to_be_bytes())
        .collect();
    for bytes in [little, big] {
        assert_eq!(decode(&bytes, None).unwrap(), text[3..]);
    }
}

#[test]
fn iso_2022_jp_is_read_where_it_is_declared_and_where_it_shifts() {
    let (bytes, _, lossy) = ISO_2022_JP.encode(JAPANESE);
    assert!(!lossy);
    assert_eq!(decode(&bytes, None).unwrap(), JAPANESE);
    assert_eq!(decode(&bytes, Some("iso-2022-jp")).unwrap(), JAPANESE);
    assert_eq!(decode(b"a \x1b[1mbold", None).unwrap(), "a \u{1b}[1mbold");
}

#[test]
fn the_declared_charset_is_believed_where_it_fits() {
    assert_eq!(decode(b"caf\xe9", Some("iso-8859-1")).unwrap(), "café");
    assert_eq!(decode(b"caf\xe9", Some("utf-8")).unwrap(), "café");
    let converted = "東京で会談".as_bytes();
    assert_eq!(decode(converted, Some("iso-8859-1")).unwrap(), "東京で会談");
    assert_eq!(decode("café".as_bytes(), Some("no such")).unwrap(), "café");
    for converted in ["the town’s ferry", "élan, café"] {
        let decoded = decode(converted.as_bytes(), Some("iso-8859-1")).unwrap();
        assert_eq!(decoded, converted);
    }
    assert_eq!(decode("é".as_bytes(), Some("iso-8859-1")).unwrap(), "Ã©");
}

#[test]
fn damaged_utf8_stays_utf8_and_nul_is_a_space() {
    let mut bytes = JAPANESE.as_bytes().to_vec();
    bytes.push(0xe3);
    assert!(decode(&bytes, None).unwrap().starts_with(JAPANESE));
    assert_eq!(
        decode(b"a long enough line\0b", None).unwrap(),
        "a long enough line b"
    );
}

#[test]
fn utf8_with_bytes_of_another_encoding_is_utf8() {
    for strange in 1..=4 {
        let mut bytes = FRENCH.as_bytes().repeat(2);
        bytes.extend(b" ferm\xe9".repeat(strange));
        let text = decode(&bytes, None).unwrap();
        assert!(text.starts_with(FRENCH), "{text}");
        assert_eq!(text.matches("ferm\u{fffd}").count(), strange);
    }
    let few = b"The caf\xc3\xa9 was full. \xff\xfe The br\xc3\xbccke is closed, na\xc3\xafve.";
    let text = decode(few, None).unwrap();
    assert!(
        text.contains("café") && text.contains("brücke"),
        "few of either: {text}"
    );
    // Two bytes of hiragana may also be one character of UTF-8, but the bytes after them are not.
    let text = "5分間隔になり、2分、1分と間隔が短くなるのです。";
    let (bytes, ..) = EUC_JP.encode(text);
    assert_eq!(decode(&bytes, None).unwrap(), text);
}

#[test]
fn what_came_before_an_error_is_read_first() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("cut off"))
        }
    }
    for encoding in [None, Some(Wide::Other(UTF_16LE))] {
        let mut input = Transcoder::new((&b"n\0e\0w\0s\0"[..]).chain(Broken), encoding);
        let mut text = Vec::new();
        let error = input.read_to_end(&mut text).unwrap_err();
        assert_eq!(error.to_string(), "cut off");
        assert_eq!(text.len(), if encoding.is_some() { 4 } else { 8 });
    }
}

#[test]
fn a_text_filled_up_with_nuls_is_one() {
    let text = "The ferry is back in service.\n".repeat(10).into_bytes();
    for (before, after) in [(0, 100), (100, 0), (60, 60), (0, 5_000)] {
        let padded = [&vec![0; before], &text[..], &vec![0; after]].concat();
        assert!(!is_binary(&padded));
        assert!(decode(&padded, None).unwrap().contains("The ferry"));
    }
    assert!(is_binary(&[&vec![0; 400], &text[..]].concat()));
}

#[test]
fn binary_is_told_from_text() {
    let noise: Vec<u8> = (0..4096_u32).map(|i| ((i * i) >> 3) as u8).collect();
    assert!(is_binary(&noise));
    assert!(is_binary(b"%PDF-1.7 and the rest"));
    assert!(!is_binary(
        b"wire copy\x01 with a control byte, as agencies send it"
    ));
    assert_eq!(decode(&noise, None), Err(Skip::Binary.into()));
}

#[test]
fn a_page_that_can_be_read_is_not_utf_16_whatever_it_declares() {
    for page in ["<p>Ferry", "<p>Ferry!"] {
        assert_eq!(decode(page.as_bytes(), Some("utf-16")).unwrap(), page);
    }
}

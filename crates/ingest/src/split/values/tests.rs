use super::super::tests::shown;
use super::*;

fn values(input: &str) -> Vec<(u64, String)> {
    shown(Values::new(BufReader::new(input.as_bytes()), 40))
}

#[test]
fn lists_single_objects_and_sequences_are_split_alike() {
    let one = "{\"a\": \"x]}\\\"\"}";
    let both = vec![(1, one.to_owned()), (2, "{}".to_owned())];
    assert_eq!(values(&format!("[{one},\n{{}}]\n")), both);
    assert_eq!(values(&format!("{one}\n{{}}")), both);
    assert_eq!(values(one), both[..1]);
    assert_eq!(values("[]"), []);
    assert_eq!(
        values("[[1, 2], 3]"),
        vec![(1, "[1, 2]".to_owned()), (1, "3".to_owned())]
    );
}

#[test]
fn a_list_within_something_else_is_read_alone() {
    for (list, expected) in [
        ("{\"a\": [\n{}, {\"b\": []} ], \"c\": [1]}", 2),
        ("{\"a\": [1, 2], \"c\": [1]}", 2),
        ("{\"a\": [], \"c\": {}}", 0),
    ] {
        let offset = list.find('[').unwrap() + 1;
        let found = shown(Values::within(BufReader::new(list.as_bytes()), 40, offset));
        assert_eq!(found.len(), expected, "{list}: {found:?}");
    }
    let cut = shown(Values::within(
        BufReader::new(&b"{\"a\": [{}, {"[..]),
        40,
        7,
    ));
    assert_eq!(cut[1].1, "! the record is cut off");
}

#[test]
fn a_value_that_does_not_end_or_is_too_large_is_reported() {
    let cut = "! the record is cut off".to_owned();
    assert_eq!(
        values("[{}, {\"a\": "),
        vec![(1, "{}".to_owned()), (1, cut)]
    );
    let long = format!("[\"{}\", {{}}]", "x".repeat(60));
    let large = "! larger than 0 MiB".to_owned();
    assert_eq!(values(&long), vec![(1, large), (1, "{}".to_owned())]);
}

#[test]
fn a_damaged_object_is_one_value() {
    let damaged =
        "{\n  \"a\": 1,\n  b\": \"x {y} [z]\",\n  \"c\": [\n    {\n      \"d\": 1\n    }\n  ]\n}\n";
    for end in [0, 1] {
        let input = format!("{damaged}{}", "{\"e\": 1}\n".repeat(end));
        let found = shown(Values::new(BufReader::new(input.as_bytes()), 400));
        assert!(found.len() <= 2, "{found:?}");
        assert_eq!(found[0].0, 1);
    }
    let stray = "{\n  \"a\": 1}\n, \"b\": [1, 2],\n  \"c\": {\"d\": 1}\n}\n{\"e\": 1}";
    let found = shown(Values::new(BufReader::new(stray.as_bytes()), 400));
    assert_eq!(found[0].1, "{\n  \"a\": 1}", "what is sound is kept");
    let cut = stray.replace("1}\n,", "}\n,");
    let found = shown(Values::new(BufReader::new(cut.as_bytes()), 400));
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(found[1], (6, "{\"e\": 1}".to_owned()));
}

#[test]
fn every_part_of_an_input_is_split() {
    let input = "[{\"a\": \"x\\\"\"}, {\"b\": [1, {}]},\n{\"c\": }, ]]";
    for start in 0..input.len() {
        for end in start..=input.len() {
            assert!(values(&input[start..end]).len() <= input.len());
        }
    }
}

/// A record as one line.
fn line(n: usize) -> String {
    format!("{{\"title\": \"t{n}\", \"text\": \"b{n}\", \"tags\": [{{\"title\": \"n\"}}]}}")
}

fn lines(n: usize, parted: &str) -> String {
    let lines: Vec<_> = (0..n).map(line).collect();
    lines.join(parted)
}

/// Twenty records over some lines each; in the one numbered `damaged` is a quotation mark too many.
fn indented(by: usize, damaged: usize) -> String {
    let record = |n| {
        let mark = if n == damaged { "\"" } else { "" };
        let record = format!(
            "{{\n\t\"title\": \"t\",\n\t\"text\": \"a {mark} b\",\n\t\"tags\": [\n\t\t{{\n\t\t\t\"title\": \"n\"\n\t\t}}\n\t]\n}}"
        );
        let record = record.replace('\n', "\n\t");
        format!("\t{record}").replace('\t', &" ".repeat(by))
    };
    let records: Vec<_> = (0..20).map(record).collect();
    records.join(",\n")
}

/// The number of sound objects and the lines of what is none, of a list alone and of one within something else.
fn counted(list: &str) -> [(usize, Vec<u64>); 2] {
    let head = "{\"items\": ";
    let within = format!("{head}{list}, \"n\": 5}}");
    let alone = Values::new(BufReader::new(list.as_bytes()), 1 << 20);
    let within = Values::within(BufReader::new(within.as_bytes()), 1 << 20, head.len() + 1);
    [alone, within].map(|values| {
        let is_record = |content: &Vec<u8>| content.starts_with(b"{") && is_sound(content);
        let (sound, other): (Vec<_>, Vec<_>) =
            values.partition(|piece| piece.content.as_ref().is_ok_and(is_record));
        (sound.len(), other.iter().map(|piece| piece.line).collect())
    })
}

const EVEN: &str = "{\"title\": \"x\", \"text\": \"a\" \"b\"}";
const ODD: &str =
    "{\"title\": \"x\", \"text\": \"a \" b\", \"tags\": [{\"title\": \"n\"}, {\"title\": \"m\"}]}";

#[test]
fn a_damaged_object_costs_no_other_however_these_are_indented() {
    for damaged in [EVEN, ODD] {
        let (before, after) = (lines(9, ",\n"), lines(40, ",\n"));
        let list = format!("[\n  {},\n{before},\n{damaged},\n{after}]", line(0));
        assert_eq!(counted(&list), [(50, vec![12]), (50, vec![12])], "{list}");
        let list = format!("[{}, {damaged}, {}]", lines(9, ", "), lines(40, ", "));
        assert_eq!(counted(&list), [(49, vec![1]), (49, vec![1])], "{list}");
        let list = format!("[{damaged},\n {}]", lines(40, ",\n "));
        assert_eq!(counted(&list), [(40, vec![1]), (40, vec![1])], "{list}");
    }
    let (first, second) = (indented(2, 19), indented(1, 99));
    for parted in [",\n", "\n]\n[\n"] {
        let list = format!("[\n{first}{parted}{second}\n]");
        assert_eq!(counted(&list), [(39, vec![173]), (39, vec![173])], "{list}");
    }
}

#[test]
fn a_damaged_object_that_does_not_end_ends_where_another_begins() {
    let list = format!("[\n{}\n]", indented(2, 9));
    assert_eq!(counted(&list), [(19, vec![83]), (19, vec![83])]);
    let both = format!("[\n{ODD},\n{ODD},\n{}]", lines(3, ",\n"));
    assert_eq!(counted(&both), [(3, vec![2, 3]), (3, vec![2, 3])]);
    let sound = line(5);
    for damaged in [
        sound.strip_suffix('}').unwrap().to_owned(),
        sound.replace(']', ""),
        sound.replace('[', ""),
        sound.replace("b5\"", "b5"),
        sound.replace("\"b5", "b5"),
        sound.replace("text\"", "text"),
    ] {
        let list = format!("[{},\n{damaged},\n{}]", lines(9, ",\n"), lines(40, ",\n"));
        assert_eq!(counted(&list), [(49, vec![10]), (49, vec![10])], "{list}");
    }
}

#[test]
fn only_so_much_is_joined() {
    let stray = "x,\n".repeat(MOST_JOINED);
    let list = format!("[\n{},\n{EVEN}\n{stray},{{\"a\": 1}}\n]", line(0));
    assert_eq!(counted(&list)[0], (2, vec![3]));
}

#[test]
fn brackets_deeper_than_is_known_close_as_well() {
    let deep = format!("{}{}", "[".repeat(300), "]".repeat(300));
    let list = format!("[{{\"a\": {deep}}},\n{{\"a\": 1}}]");
    assert_eq!(counted(&list)[0], (2, vec![]));
}

#[test]
fn sound_objects_are_whole_however_they_are_written() {
    let object = "{\n\"id\": 1,\n\"text\": \"{\\\"id\\\": {\",\n\"of\": [\n{\n\"id\": 2\n},\n{\n\"id\": 3\n}\n],\n\"a\": {\"id\": 4}\n}";
    let list = format!("[\n{object},\n{object},\n{object}\n]");
    assert_eq!(counted(&list), [(3, vec![]), (3, vec![])]);
    let written = list.replace('\n', "").replace("},{", "},\n{");
    assert_eq!(counted(&written), [(3, vec![]), (3, vec![])]);
}

#[test]
fn where_another_begins_is_found_whatever_is_read_at_once() {
    let list = format!("[\n{},\n{ODD},\n{}]", lines(3, ",\n"), lines(9, ",\n"));
    let whole = shown(Values::new(BufReader::new(list.as_bytes()), 1000));
    assert_eq!(whole.len(), 13);
    for room in 1..200 {
        let input = BufReader::with_capacity(room, list.as_bytes());
        let found = shown(Values::new(input, 1000));
        let places = |found: &[(u64, String)]| -> Vec<_> {
            let found = found.iter();
            found
                .map(|(line, text)| (*line, is_sound(text.as_bytes())))
                .collect()
        };
        assert_eq!(places(&found), places(&whole), "{room}");
    }
}

/// A record with all that can mislead, over one line or some.
fn tangled(n: usize, parted: &str) -> String {
    let record = format!(
        "{{\"id\": {n}, \"text\": \"He said \\\"no\\\", {{x}} [y]\", \"tags\": [{{\"id\": {n}, \"name\": \"n\"}}, {{\"id\": 2, \"name\": \"m\"}}], \"geo\": {{\"lat\": 1}}}}"
    );
    record.replace(", \"", &format!(",{parted}\""))
}

#[test]
fn damage_anywhere_in_an_object_costs_no_other() {
    let damage = |record: &str, at: usize, change: Option<&str>| match change {
        Some(more) => [&record[..at], more, &record[at..]].concat(),
        None => [&record[..at], record.get(at + 1..).unwrap_or_default()].concat(),
    };
    let changes = ["\"", "}", ",", "\\"];
    for parted in [" ", "\n    "] {
        let sound: Vec<_> = (0..6).map(|n| tangled(n, parted)).collect();
        for at in 0..sound[3].len() {
            for change in changes.map(Some).into_iter().chain([None]) {
                let mut records = sound.clone();
                records[3] = damage(&sound[3], at, change);
                let list = format!("[\n  {}\n]", records.join(",\n  "));
                let found = counted(&list).map(|(sound, _)| sound);
                assert!(found.iter().all(|sound| *sound >= 5), "{found:?} {list}");
            }
        }
    }
}

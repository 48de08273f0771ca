//! Guards the format on disk against unnoticed changes.

use super::*;
use crate::analysis::{Inflections, Stemmer};

/// Words of news in the languages that have a stemmer, as analysis lowers them.
#[rustfmt::skip]
const WORDS: [(&str, &str); 33] = [
    ("ar", "الحكومة حكومات وزير الوزراء الرئيس رؤساء كتاب والكتب مدينة مدن انتخابات الانتخاب دولة دول"),
    ("bg", "правителството правителства министър министри градът градове избори избор жената жени страната страни войната новите"),
    ("ca", "govern governs ministre ministres ciutat ciutats eleccions elecció dones dona país països anys l'any diuen novel·la"),
    ("cs", "vláda vlády ministr ministři město městech volby voleb žena ženy stát státu peníze peněz nových řekl"),
    ("da", "regeringen regeringer ministre ministeren huset huse valg valget kvinder kvinden børn barnet byerne leder ledere taler"),
    ("de", "regierung regierungen häuser haus minister ministerin wahlen wahl problem probleme städte dunkel dunklen gegangen bundeskanzlerin"),
    ("el", "κυβέρνηση κυβερνήσεις υπουργός υπουργοί πόλη πόλεις εκλογές γυναίκα γυναίκες δρόμος δρόμους δήλωσε τουρκία παιδιά νίκη"),
    ("en", "ties tie minister ministers election elected women woman lives life import important customs harbour harbor e-mails was kennedys 5,000m"),
    ("es", "gobierno gobiernos ministro ministros ciudad ciudades elecciones elección mujer mujeres país países anunciaron dijo italiano iglesias"),
    ("et", "valitsus valitsuse minister ministrid linn linnas valimised naised naine riik riigid lapsed aasta aastat"),
    ("fa", "دولت دولت‌ها وزیر وزیران کتاب کتاب‌ها شهر شهرهای انتخابات زنان زن می‌خواهد کشور کشورها"),
    ("fi", "hallitus hallituksen ministeri ministerit kaupunki kaupungissa vaalit vaaleissa naiset nainen kirja kirje talossa vuoden pääministerin"),
    ("fr", "gouvernement gouvernements ministre ministres élections élection élevé élève chevaux cheval mangée femmes pays dit italienne"),
    ("hi", "सरकार सरकारों मंत्री मंत्रियों चुनाव चुनावों महिला महिलाएं लड़का लड़के देश देशों किताबें कहा"),
    ("hu", "kormány kormányok miniszter miniszterek város városban választás választások nő nők ország országok házak mondta"),
    ("hy", "կառավարություն կառավարության նախարար նախարարներ քաղաք քաղաքներ ընտրություններ կին երկիր երկրներ"),
    ("id", "pemerintah pemerintahan menteri kota pemilihan memilih perempuan negara mengatakan buku bukunya anak-anak"),
    ("it", "governo governi ministro ministri città elezioni elezione donna donne paese paesi italiano italia conti conte detto"),
    ("lt", "vyriausybė vyriausybės ministras ministrai miestas miestai rinkimai moteris moterys šalis šalys vaikai"),
    ("nb", "regjeringen regjeringer ministeren ministre byen byer valget kvinner kvinnen barn barna veier ukene fisker fisk døtre"),
    ("nl", "regering regeringen minister ministers huizen huis stad steden verkiezingen verkiezing vrouwen vrouw kinderen gezegd leider"),
    ("nn", "regjeringa regjeringar ministeren ministrar byane byen vegane heimar kvinner barna elevane bøkene"),
    ("no", "regjeringen ministrene husene hus valgene kvinnene årene sa bøker bok"),
    ("pl", "rząd rządu minister ministrowie miasto miasta wybory wyborów kobieta kobiety kraj kraje pieniędzy powiedział"),
    ("pt", "governo governos ministro ministros cidade cidades eleições eleição mulher mulheres país países disse avó avô"),
    ("ro", "guvern guvernul ministru miniștri oraș orașe alegeri alegerile femeie femei țară țări agenții cărți spus"),
    ("ru", "правительство правительства министр министры город городов выборы выборов женщина женщины китая отца рынки людей сказал"),
    ("sr", "vlada vlade ministar ministri grad gradovi izbori izbora žena žene влада министри градови земља"),
    ("sv", "regeringen regeringar ministern ministrar husen hus valet kvinnor kvinnan barnen städer hår har låg ligga möt"),
    ("ta", "அரசு அரசின் அமைச்சர் அமைச்சர்கள் நகரம் நகரங்கள் தேர்தல் பெண்கள் நாடு நாடுகள்"),
    ("tr", "hükümet hükümetin bakan bakanlar şehir şehirler seçim seçimler kadın kadınlar ülke ülkeler kitapları dedi"),
    ("uk", "уряд уряду міністр міністри місто міста вибори виборів жінка жінки країна країни ґанок сказав"),
    ("vi", "bạn bàn bán ban chính phủ bộ trưởng thành phố bầu cử phụ nữ hoà hòa đất nước"),
];

#[test]
fn classes_of_words_do_not_change_within_a_format() {
    let mut inflections = Inflections::default();
    let mut hasher = blake3::Hasher::new();
    // Every word in every language, as a rule may go wrong for words of other languages.
    for (language, _) in WORDS {
        let stemmer = Stemmer::of_language(Some(language));
        assert_ne!(stemmer, Stemmer::NONE, "{language}");
        for word in WORDS.iter().flat_map(|(_, words)| words.split(' ')) {
            let classes = inflections.classes(stemmer, word);
            for class in classes.iter().chain(["asked"]).chain(classes.asked()) {
                hasher.update(class.as_bytes()).update(b"\0");
            }
            hasher.update(b"\n");
        }
    }
    let classes = &hasher.finalize().to_hex()[..16];
    assert_eq!(
        (FORMAT, classes),
        CLASSES,
        "words have other classes, which archives have on disk: raise the format and tell why in its history, unless no archive of this \
         format was ever released"
    );
}

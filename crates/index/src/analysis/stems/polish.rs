//! Polish: irregular forms of frequent words, words listed by paradigm, and endings that the stemmer does not know.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded};

/// Irregular forms; each line is a class, folded.
const LISTED: &[&str] = &[
    "blad bledu bledem bledzie bledy bledow bledom bledami bledach",
    "brat brata bratu bratem bracie bracia braci braciom bracmi",
    "burmistrz burmistrza burmistrzowi burmistrzem burmistrzu burmistrzowie burmistrzow",
    "cialo ciala cialu cialem ciele cial cialom cialami cialach",
    "cisza ciszy cisze",
    "czlowiek czlowieka czlowiekowi czlowiekiem czlowieku ludzie ludzi ludziom ludzmi ludziach",
    "danie dan daniem daniom daniami daniach",
    "dziecko dziecka dziecku dzieckiem dzieci dzieciom dziecmi dzieciach",
    "dzien dnia dniu dniem dni dniom dniami dniach",
    "gora gory gorze gore gor gorom gorami gorach",
    "gra gry gre grze gre gier grom grami grach",
    "grac gral grala gralo grali graly gralem gralam gramy graja grajac grasz gracie",
    "grudzien grudnia grudniu grudniem",
    "kolej kolei koleja koleje kolejom kolejami kolejach",
    "kosciol kosciola kosciolowi kosciolem kosciele koscioly kosciolow kosciolom kosciolami kosciolach",
    "kraj kraju krajem krajowi kraje krajow krajom krajami krajach",
    "krol krola krolowi krolem krolu krolowie krolow krolom",
    "kwiecien kwietnia kwietniu kwietniem",
    "miasto miasta miastu miastem miescie miast miastom miastami miastach",
    "minister ministra ministrowi ministrem ministrze ministrowie ministrow ministrom ministrami",
    "miesiac miesiaca miesiacu miesiacem miesiace miesiecy miesiacom miesiacami miesiacach",
    "mowa mowy mowe",
    "mowic mowi mowia mowie mowil mowila mowili mowilo mowily mowimy mowisz mowiac mow mowiono mowilem mowilam",
    "najlepiej",
    "niemcy niemiec niemcom niemcami niemczech niemcow",
    "ojciec ojca ojcu ojcem ojcowie ojcow",
    "osiem osmiu",
    "pieniadze pieniadz pieniedzy pieniadzom pieniedzmi pieniadzach",
    "pis pisu pisowi pisem",
    "pismo pisma pismu pismem pism pismom pismami pismach",
    "polak polaka polacy polakow polakom polakami",
    "policjant policjanta policjanci policjantow policjantom policjantami",
    "polska polski polske polsce polsko polskiego polskiemu polskiej polskim polscy polskich polskimi polskie",
    "posel posla poslowi poslem poslowie poslow poslom poslami",
    "prawo prawa prawu prawem praw prawom prawami prawach",
    "przyjaciel przyjaciela przyjacielowi przyjacielem przyjacielu przyjaciele przyjaciol przyjaciolom przyjaciolmi",
    "przyszedl przyszla przyszli przyszlo przyjsc",
    "radio radia radiu radiem",
    "reka reki rece reke rekom rekami rekach",
    "rok roku rokiem rokowi lata lat latom latami latach",
    "sedzia sedziego sedziemu sedziowie sedziow",
    "sierpien sierpnia sierpniu sierpniem",
    "skora skory skorze skore skor",
    "skoro",
    "stan stanu stanem stanie stanow stany stanom stanach stanami",
    "styczen stycznia styczniu styczniem",
    "swiat swiata swiatu swiatowi swiatem swiecie swiaty swiatow swiatom swiatami swiatach",
    "swieto swieta swietu swietem swietom swietami swietach",
    "syn syna synowi synem synu synowie synow synom synami",
    "szedl szla szli szlo szly isc idzie ida",
    "tydzien tygodnia tygodniu tygodniem tygodniowi tygodnie tygodni tygodniom tygodniami tygodniach",
    "uczen ucznia uczniowi uczniem uczniu uczniowie uczniow uczniom uczniami",
    "wiezien wieznia wiezniowi wiezniem wiezniu wiezniowie wiezniow wiezniom",
    "wladza wladzy wladze wladz wladzom wladzami wladzach",
    "wojna wojny wojnie wojne wojen wojnom wojnami wojnach",
    "wojt wojta wojtowi wojtem wojcie wojtowie wojtow",
    "wrzesien wrzesnia wrzesniu wrzesniem",
    "wszedl weszla weszli weszlo weszly wejsc",
    "wyszedl wyszla wyszli wyszlo wyszly wyjsc",
    "zab zeba zebem zebie zeby zebow zebom zebami",
    "zabic zabil zabila zabili zabilo zabily zabije zabito zabity zabita zabite zabitych",
    "ziemia ziemi ziemie ziem ziemiom ziemiami ziemiach",
    "zycie zycia zyciu zyciem",
];

/// Nouns in *-aj*.
const IN_AJ: [&str; 13] = [
    "altaj", "dubaj", "dunaj", "maj", "mikolaj", "obyczaj", "paragwaj", "rodzaj", "szanghaj",
    "tramwaj", "urodzaj", "urugwaj", "zwyczaj",
];

/// Endings that abbreviations in capitals take behind a hyphen: `PiS-u`, `SLD-owi`.
pub(super) const OF_CAPITALS: [&str; 10] =
    ["a", "ach", "ami", "em", "ie", "om", "ow", "owi", "u", "y"];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    let plain = folded(word);
    let listed = TABLE.get(&*plain).map(String::as_str);
    if let Some(class) = listed.or_else(|| words::class(&plain)) {
        return Cow::Borrowed(class);
    }
    // The stemmer keeps the `aj` of a noun before an ending, but removes it without one, as if it were an imperative's
    // (`czytaj`).
    if IN_AJ.contains(&&*plain) {
        return Cow::Owned(plain.into_owned());
    }
    let stemmer = Stemmer::new(Algorithm::Polish);
    match as_others_end(word) {
        Some(word) => Cow::Owned(stemmer.stem(&word).into_owned()),
        None => stemmer.stem(word),
    }
}

/// Rewrites a form whose stem would differ from that of the other forms to one with the same stem.
fn as_others_end(word: &str) -> Option<String> {
    /// The minimum number of letters before an ending.
    const LEAST: usize = 3;
    /// Ends of stems whose form here is a plural, or whose *i* belongs to the stem.
    const IN_ERZ: [&str; 4] = ["c", "i", "l", "st"];
    const CONDITIONAL: [&str; 10] = ["ł", "ła", "ło", "li", "ły", "l", "la", "lo", "ly", "no"];
    let before = |ending: &str| {
        let kept = word.strip_suffix(ending)?;
        (kept.chars().count() >= LEAST).then_some(kept)
    };
    // `partii` is of `partia`.
    if let Some(kept) = word.strip_suffix("ii") {
        return Some([kept, "ia"].concat());
    }
    // The *by* of `choroby` is not a conditional's.
    if let Some(kept) =
        before("by").filter(|kept| !CONDITIONAL.iter().any(|own| kept.ends_with(own)))
    {
        return Some([kept, "ba"].concat());
    }
    // `wypadek` and `spółek` as `wypadku` and `spółka`, `naukowiec` as `naukowca`.
    if let Some(kept) = before("ek").filter(|kept| !kept.ends_with(['a', 'e', 'i', 'o', 'u', 'y']))
    {
        return Some([kept, "ka"].concat());
    }
    if let Some(kept) = before("iec") {
        return Some([kept, "ca"].concat());
    }
    if let Some(kept) = before("erze").or_else(|| before("erzy")) {
        let is_whole = IN_ERZ.iter().any(|own| kept.ends_with(own));
        return (!is_whole).then(|| [kept, "era"].concat());
    }
    OTHERS.iter().find_map(|(ending, of_others)| {
        let kept = before(ending)?;
        (!kept.ends_with("śmi") && !kept.ends_with("smi")).then(|| [kept, of_others].concat())
    })
}

/// Endings before which a consonant changes, with the ends of the other forms: `rosyjscy`, `autorzy`, `zakładzie`,
/// `studenci`; and endings of verbs in *-ąć*, without the part after the *n*.
const OTHERS: [(&str, &str); 26] = [
    ("jscy", "jski"),
    ("ńscy", "ński"),
    ("nscy", "nski"),
    ("ccy", "cki"),
    ("torze", "tora"),
    ("torzy", "tora"),
    ("urze", "ura"),
    ("adzie", "ada"),
    ("ądzie", "ąda"),
    ("odzie", "oda"),
    ("udzie", "uda"),
    ("ówce", "ówka"),
    ("ncie", "nta"),
    ("nci", "nta"),
    ("kcie", "kta"),
    ("kci", "kta"),
    ("orcie", "orta"),
    ("ercie", "erta"),
    ("erci", "erta"),
    ("nąć", "n"),
    ("nął", "n"),
    ("nęła", "n"),
    ("nęło", "n"),
    ("nęli", "n"),
    ("nęły", "n"),
    ("nąwszy", "n"),
];

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn words_of_news_have_their_forms_and_no_others() {
        are_one(
            "pl",
            "wypadek/wypadku tydzień/tygodnia zamach/zamachu rząd/rządzie sąd/sądzie droga/drodze kobieta/kobiecie szpital/szpitali \
            nauczyciel/nauczyciele osoba/osób osoba/osoby góra/górze Dania/Danii PiS/PiS-u pisał/pisać pisze/pisał zginął/zginęła \
            rosyjski/rosyjscy prokurator/prokuratorzy podatek/podatki matka/matce książka/książek uczeń/uczniów wrzesień/września \
            budżet/budżecie kościół/kościele most/moście napis/napisu działa/działać większy/większych brat/bracia rada/rady choroba/choroby \
            spółka/spółek naukowiec/naukowca trener/trenerze zakład/zakładzie ekspert/eksperci robiłby/robił",
        );
        are_parted(
            "pl",
            "PiS/pisał PiS-u/pisze prawo/prawie wiek/większe osoby/osiem góra/gorsze Dania/dane rada/radia plan/planecie napis/napisał \
            partii/party gra/grał dział/działa wpływ/wpływa skład/składa życie/żyto mowa/mówili wyborcy/wybór",
        );
    }
}

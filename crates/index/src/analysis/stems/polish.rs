//! Polish: irregular forms of what news is full of.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded};

/// Irregular forms, each line a class, folded.
const LISTED: &[&str] = &[
    "czlowiek czlowieka czlowiekowi czlowiekiem czlowieku ludzie ludzi ludziom ludzmi ludziach",
    "dziecko dziecka dziecku dzieckiem dzieci dzieciom dziecmi dzieciach",
    "dzien dnia dniu dniem dni dniom dniami dniach",
    "kolej kolei koleja koleje kolejom kolejami kolejach",
    "kraj kraju krajem krajowi kraje krajow krajom krajami krajach",
    "miasto miasta miastu miastem miescie miast miastom miastami miastach",
    "minister ministra ministrowi ministrem ministrze ministrowie ministrow ministrom ministrami",
    "niemcy niemiec niemcom niemcami niemczech niemcow",
    "ojciec ojca ojcu ojcem ojcowie ojcow",
    "pieniadze pieniedzy pieniadzom pieniedzmi pieniadzach",
    "polak polaka polacy polakow polakom polakami",
    "policjant policjanta policjanci policjantow policjantom policjantami",
    "polska polski polske polsce polsko polskiego polskiemu polskim polscy polskich polskimi polskie",
    "posel posla poslowi poslem poslowie poslow poslom poslami",
    "rok roku rokiem rokowi lata lat latom latami latach",
    "sedzia sedziego sedziemu sedziowie sedziow",
];

/// Nouns in *-aj*.
const IN_AJ: [&str; 13] = [
    "altaj", "dubaj", "dunaj", "maj", "mikolaj", "obyczaj", "paragwaj", "rodzaj", "szanghaj",
    "tramwaj", "urodzaj", "urugwaj", "zwyczaj",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    if let Some(class) = TABLE.get(&*folded(word)) {
        return Cow::Borrowed(class.as_str());
    }
    let stemmer = Stemmer::new(Algorithm::Polish);
    // Before an ending the stemmer leaves the `aj` of a noun, which it takes off one without for that of an imperative (`czytaj`).
    if IN_AJ.contains(&&*folded(word)) {
        return Cow::Owned(folded(word).into_owned());
    }
    // `partii` is of `partia`.
    match word.strip_suffix("ii") {
        Some(kept) => Cow::Owned(stemmer.stem(&[kept, "ia"].concat()).into_owned()),
        None => stemmer.stem(word),
    }
}

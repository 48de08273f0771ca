//! Russian: vowels that come and go, and irregular forms.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded};

/// Irregular forms, each line a class.
const LISTED: &[&str] = &[
    "боец бойца бойцу бойцом бойце бойцы бойцов бойцам бойцами бойцах",
    "время времени временем времена времен временам временами временах",
    "год года году годом годе годы годов годам годами годах лет",
    "день дня дню днем дне дни дней дням днями днях",
    "деньги денег деньгам деньгами деньгах",
    "дочь дочери дочерью дочерей дочерям дочерьми",
    "друг друга другу другом друге друзья друзей друзьям друзьями друзьях",
    "имя имени именем имена имен именам именами именах",
    "киев киева киеву киевом киеве",
    "львов львова львову львовом львове",
    "любовь любви любовью",
    "мать матери матерью матерей матерям матерями матерях",
    "огонь огня огню огнем огне огни огней",
    "песня песни песне песню песней песен песням песнями песнях",
    "письмо письма письму письмом письме писем письмам письмами письмах",
    "погиб погибла погибло погибли погибнуть",
    "посол посла послу послом послы послов послам послами послах",
    "псков пскова пскову псковом пскове",
    "ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях",
    "ростов ростова ростову ростовом ростове",
    "саратов саратова саратову саратовом саратове",
    "сестра сестры сестре сестру сестрой сестер сестрам сестрами сестрах",
    "суд суда суду судом суде суды судов судам судами судах",
    "судно судну судном судне",
    "сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями",
    "умер умерла умерло умерли",
    "харьков харькова харькову харьковом харькове",
    "церковь церкви церковью церквей церквам церквами церквах",
    "человек человека человеку человеком человеке люди людей людям людьми людях",
];

/// Nouns in *-ок* that keep their vowel.
const KEPT: &str = "блок брок водосток восток знаток игрок исток порок поток прок пророк рок сок срок сток ток урок шок";

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    if let Some(class) = TABLE.get(&*folded(word)) {
        return Cow::Borrowed(class.as_str());
    }
    let stemmer = Stemmer::new(Algorithm::Russian);
    match without_vowel(word) {
        Some(word) => Cow::Owned(stemmer.stem(&word).into_owned()),
        None => stemmer.stem(word),
    }
}

/// `украинец` as it is before an ending, `украинц`, `рынок` and `поездок` as well; `россиянин` and `россиян` as `россияне`.
fn without_vowel(word: &str) -> Option<String> {
    /// Bytes of two letters.
    const TWO: usize = 4;
    let is_vowel = |c| matches!(c, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я');
    if let Some(kept) = word.strip_suffix("ец").filter(|kept| kept.len() >= TWO) {
        let between = if kept.ends_with(is_vowel) { "й" } else { "" };
        return Some([kept, between, "ц"].concat());
    }
    if let Some(kept) = word.strip_suffix("ок").filter(|kept| kept.len() >= TWO) {
        let is_kept = KEPT.split(' ').any(|kept| kept == word);
        return (!is_kept && !kept.ends_with(is_vowel)).then(|| [kept, "к"].concat());
    }
    if word.ends_with("иян") || word.ends_with("ждан") {
        return Some([word, "е"].concat());
    }
    const OF_PEOPLE: [&str; 5] = ["ин", "ина", "ину", "ином", "ине"];
    OF_PEOPLE.iter().find_map(|ending| {
        let kept = word.strip_suffix(ending)?;
        let is_one = kept.len() > TWO && (kept.ends_with("ан") || kept.ends_with("ян"));
        // Of what is left alone the stemmer would take more off.
        is_one.then(|| [kept, "е"].concat())
    })
}

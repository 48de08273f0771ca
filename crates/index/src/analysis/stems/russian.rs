//! Russian: vowels that come and go, and irregular forms.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Table, by_word, folded};

/// Irregular forms, each line a class.
const LISTED: &[&str] = &[
    "боец бойца бойцу бойцом бойце бойцы бойцов бойцам бойцами бойцах",
    "время времени временем времена времен временам временами временах",
    "год года году годом годе годы годов годам годами годах лет",
    "день дня дню днем дне дни дней дням днями днях",
    "деньги денег деньгам деньгами деньгах",
    "имя имени именем имена имен именам именами именах",
    "любовь любви любовью",
    "мать матери матерью матерей матерям матерями матерях",
    "огонь огня огню огнем огне огни огней",
    "песня песни песне песню песней песен песням песнями песнях",
    "погиб погибла погибло погибли",
    "посол посла послу послом после послы послов послам послами послах",
    "ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях",
    "сестра сестры сестре сестру сестрой сестер сестрам сестрами сестрах",
    "судно судна судну судном судне суда судов судам судами судах",
    "умер умерла умерло умерли",
    "церковь церкви церковью церквей церквам церквами церквах",
    "человек человека человеку человеком человеке люди людей людям людьми людях",
];

/// Nouns in *-ок* that keep their vowel.
const KEPT: [&str; 18] = [
    "блок",
    "брок",
    "водосток",
    "восток",
    "знаток",
    "игрок",
    "исток",
    "порок",
    "поток",
    "прок",
    "пророк",
    "рок",
    "сок",
    "срок",
    "сток",
    "ток",
    "урок",
    "шок",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Table = LazyLock::new(|| by_word(LISTED));
    if let Some(class) = TABLE.get(&*folded(word)) {
        return Cow::Borrowed(class);
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
        let is_kept = KEPT.contains(&word);
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

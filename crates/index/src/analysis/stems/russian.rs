//! Russian: fleeting vowels, irregular forms, and nouns that look like adjectives and verbs.

mod nouns;

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded};

/// Irregular forms; each line is a class.
const LISTED: &[&str] = &[
    "боец бойца бойцу бойцом бойце бойцы бойцов бойцам бойцами бойцах",
    "время времени временем времена времен временам временами временах",
    "год года году годом годе годы годов годам годами годах лет",
    "день дня дню днем дне дни дней дням днями днях",
    "деньги денег деньгам деньгами деньгах",
    "дело дела делу делом деле дел делам делами делах",
    "дочь дочери дочерью дочерей дочерям дочерьми",
    "брат брата брату братом брате братья братьев братьям братьями братьях",
    "воробей воробья воробью воробьем воробьи воробьев",
    "друг друга другу другом друге друзья друзей друзьям друзьями друзьях",
    "имя имени именем имена имен именам именами именах",
    "киев киева киеву киевом киеве",
    "лев льва льву львом льве львы львам львами львах",
    "лед льда льду льдом льде льды льдов",
    "лето лета лету летом лете",
    "лоб лба лбу лбом лбы",
    "львов львова львову львовом львове",
    "любой любая любое любые любого любому любым любом любую любых любыми",
    "любовь любви любовью",
    "мать матери матерью матерей матерям матерями матерях",
    "метро",
    "муж мужа мужу мужем муже мужья мужей мужьям мужьями мужьях",
    "муравей муравья муравью муравьем муравьи муравьев",
    "огонь огня огню огнем огне огни огней",
    "пять пяти пятью",
    "пес пса псу псом псы псов псам псами",
    "песня песни песне песню песней песен песням песнями песнях",
    "письмо письма письму письмом письме писем письмам письмами письмах",
    "погиб погибла погибло погибли погибнуть",
    "посол посла послу послом послы послов послам послами послах",
    "право права праву правом праве прав правам правами правах",
    "псков пскова пскову псковом пскове",
    "радио",
    "ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях",
    "ребята ребят ребятам ребятами ребятах",
    "ростов ростова ростову ростовом ростове",
    "рот рта рту ртом рте рты ртов",
    "ручей ручья ручью ручьем ручье ручьи ручьев ручьям ручьями ручьях",
    "саратов саратова саратову саратовом саратове",
    "сестра сестры сестре сестру сестрой сестер сестрам сестрами сестрах",
    "сон сна сну сном сне сны снов снам снами снах",
    "столь",
    "суд суда суду судом суде суды судов судам судами судах",
    "судно судну судном судне",
    "сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями",
    "тема темы теме тему темой темам темами темах",
    "токио",
    "уголь угля углю углем угле угли углей углям углями углях",
    "ум ума уму умом уме",
    "умер умерла умерло умерли",
    "харьков харькова харькову харьковом харькове",
    "церковь церкви церковью церквей церквам церквями церквам церквами церквах церквям церквях",
    "хозяин хозяина хозяину хозяином хозяине хозяева хозяев хозяевам хозяевами хозяевах",
    "часть части частью частей частям частями частях",
    "человек человека человеку человеком человеке люди людей людям людьми людях",
];

/// Nouns in *-ок* that keep their vowel.
const KEPT: &str = "блок брок водосток восток знаток игрок исток порок поток прок пророк рок сок срок сток ток урок шок";

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let folded = folded(word);
    if let Some(class) = listed(&folded) {
        return Cow::Borrowed(class);
    }
    let stemmer = Stemmer::new(Algorithm::Russian);
    if let Some(other) = nouns::with_its_vowel(&folded) {
        return listed(other).map_or_else(|| stemmer.stem(other), Cow::Borrowed);
    }
    if let Some(quality) = of_quality(&folded) {
        return Cow::Owned([quality, "ость"].concat());
    }
    match without_vowel(word) {
        Some(word) => Cow::Owned(stemmer.stem(&word).into_owned()),
        None => stemmer.stem(word),
    }
}

/// The class of a listed word, folded.
fn listed(folded: &str) -> Option<&'static str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    let class = TABLE.get(folded).map(String::as_str);
    class.or_else(|| nouns::class(folded))
}

/// The part before *-ость*, which the stemmer removes in some forms and words but not in others: `возможности`, which is
/// no form of `возможно`.
fn of_quality(word: &str) -> Option<&str> {
    const ENDINGS: [&str; 7] = ["ость", "ости", "остью", "остей", "остям", "остями", "остях"];
    /// The minimum number of bytes that must remain, three letters: not in `гости`, `прости`.
    const LEAST: usize = 6;
    let kept = ENDINGS.iter().find_map(|own| word.strip_suffix(own))?;
    (kept.len() >= LEAST).then_some(kept)
}

/// Removes a fleeting vowel, as before an ending: `украинец` to `украинц`, and likewise `владелец`, `рынок`, `поездок`,
/// `девушек` and `копеек`; `россиянин` and `россиян` to `россияне`.
fn without_vowel(word: &str) -> Option<String> {
    /// Bytes of two letters.
    const TWO: usize = 4;
    let is_vowel = |c| matches!(c, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я');
    if let Some(kept) = word.strip_suffix("ец").filter(|kept| kept.len() >= TWO) {
        let between = match kept.chars().next_back() {
            Some('л') => "ь",
            Some(last) if is_vowel(last) => "й",
            _ => "",
        };
        return Some([kept, between, "ц"].concat());
    }
    if let Some(kept) = word.strip_suffix("ок").filter(|kept| kept.len() >= TWO) {
        let is_kept = KEPT.split(' ').any(|kept| kept == word);
        return (!is_kept && !kept.ends_with(is_vowel)).then(|| [kept, "к"].concat());
    }
    if let Some(kept) = word.strip_suffix("еек") {
        return Some([kept, "ейк"].concat());
    }
    if let Some(kept) = word.strip_suffix("ек").filter(|kept| kept.len() > TWO) {
        return kept
            .ends_with(['ж', 'ч', 'ш'])
            .then(|| [kept, "к"].concat());
    }
    if word.ends_with("иян") || word.ends_with("ждан") {
        return Some([word, "е"].concat());
    }
    const OF_PEOPLE: [&str; 5] = ["ин", "ина", "ину", "ином", "ине"];
    OF_PEOPLE.iter().find_map(|ending| {
        let kept = word.strip_suffix(ending)?;
        let is_one = kept.len() > TWO && (kept.ends_with("ан") || kept.ends_with("ян"));
        // Without the *е* the stemmer would remove more.
        is_one.then(|| [kept, "е"].concat())
    })
}

#[cfg(test)]
mod tests;

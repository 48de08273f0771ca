//! Serbian, which is written in two scripts: words in Cyrillic letters have the classes of their Latin spelling.

mod nouns;

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded};

/// Irregular forms; each line is a class, folded.
const LISTED: &[&str] = &[
    "brat brata bratu bratom brate braca brace bracu braci bracom",
    "dan dana danu danom dani danima dane",
    "dosao dosla dosli doslo dosle doci",
    "ime imena imenu imenom imenima",
    "knez kneza knezu knezom kneze knezevi knezeva",
    "nasao nasla nasli naslo nasle naci",
    "novi novog novoga novom novome nova nove novu novih novim novima novo nov novoj",
    "oko oka oku okom oci ociju ocima",
    "otac oca ocu ocem oce ocevi oceva oceve ocevima",
    "otisao otisla otisli otislo otisle otici",
    "pas psa psu psom psi pse pasa psima",
    "pismo pisma pismu pismom pisama pismima",
    "pronasao pronasla pronasli pronaslo pronasle pronaci",
    "rec reci recju recima rijec rijeci rijecju rijecima",
    "rekao rekla rekli rekle reklo",
    "reka reke reku rekom rekama rijeka rijeke rijeku rijekom rijekama",
    "san sna snu snom snovi snova snove snovima",
    "sat sata satu satom sati satima satovi satova satove",
    "saopstio saopstila saopstili saopstilo saopstiti saopsteno saopstava",
    "sudac suca sucu sucem suci suce sudaca sucima",
    "uhapsio uhapsila uhapsili uhapsiti uhapsen uhapsena uhapseni uhapseno uhapsene uhapsenih",
    "uhitio uhitila uhitili uhititi uhicen uhicena uhiceni uhiceno uhicene uhicenih",
    "ubio ubila ubili ubilo ubiti ubije ubijen ubijena ubijeni ubijeno ubijene ubijenih",
    "usao usla usli uslo usle",
    "vijece vijeca vijecu vijecem vijecima",
    "vreme vremena vremenu vremenom vremenima vrijeme",
    "zemlja zemlje zemlji zemlju zemljom zemalja zemljama",
];

/// A word transliterated to Latin letters; `None` where it has no Cyrillic ones.
pub(super) fn latin(word: &str) -> Option<String> {
    let is_cyrillic = |c: char| matches!(c, '\u{400}'..='\u{45f}');
    word.contains(is_cyrillic)
        .then(|| word.chars().fold(String::with_capacity(word.len()), spell))
}

/// The stem of a word in Latin letters. If the word has no diacritics, the *đ* that the stemmer makes of `dj` is written
/// without one too.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    let plain = folded(word);
    let listed = TABLE.get(&*plain).map(String::as_str);
    if let Some(class) = listed.or_else(|| nouns::class(&plain)) {
        return class.into();
    }
    if let Some(class) = super::listed::stem(Algorithm::Serbian, word) {
        return class.into_owned().into();
    }
    let word = without_plural(word).unwrap_or(word);
    let word = without_case(word).unwrap_or(word);
    let stem = Stemmer::new(Algorithm::Serbian).stem(word);
    match word.is_ascii() {
        true => folded(&stem).into_owned().into(),
        false => stem,
    }
}

/// The stem of a noun of one syllable, before the ending of its plural: `gradovi`.
fn without_plural(word: &str) -> Option<&str> {
    const ENDINGS: [&str; 4] = ["ovi", "ova", "ove", "ovima"];
    /// Stems of words that end like this in the singular.
    const WHOLE: [&str; 8] = ["got", "jak", "kak", "obn", "osn", "pop", "sur", "tak"];
    let kept = ENDINGS
        .iter()
        .find_map(|ending| word.strip_suffix(ending))?;
    let vowels = kept
        .chars()
        .filter(|c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u'));
    let is_plural = vowels.count() == 1 && kept.chars().count() >= 3 && !WHOLE.contains(&kept);
    is_plural.then_some(kept)
}

/// Removes an instrumental ending of names and nouns of persons that the stemmer leaves: `Vučićem`, `igračem`,
/// `učiteljem`.
fn without_case(word: &str) -> Option<&str> {
    /// The minimum number of letters that must remain: `licem` is a form of `lice`.
    const LEAST: usize = 5;
    const ENDINGS: [&str; 5] = ["ićem", "icem", "ačem", "acem", "teljem"];
    let has_case = ENDINGS.iter().any(|ending| word.ends_with(ending));
    let kept = word.strip_suffix("em").filter(|_| has_case)?;
    (kept.chars().count() >= LEAST).then_some(kept)
}

/// Appends the Latin letters of a Cyrillic one.
fn spell(mut latin: String, c: char) -> String {
    let plain = "абвгдезијклмнопрстуфхц";
    let plain = plain.chars().zip("abvgdezijklmnoprstufhc".chars());
    match c {
        'ђ' => latin.push('đ'),
        'ж' => latin.push('ž'),
        'љ' => latin.push_str("lj"),
        'њ' => latin.push_str("nj"),
        'ћ' => latin.push('ć'),
        'ч' => latin.push('č'),
        'џ' => latin.push_str("dž"),
        'ш' => latin.push('š'),
        c => latin.push(
            plain
                .into_iter()
                .find(|&(own, _)| own == c)
                .map_or(c, |(_, letter)| letter),
        ),
    }
    latin
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted, finds};

    #[test]
    fn consonants_that_change_are_of_one_word() {
        let words = "predsednik/predsednici predsjednik/predsednika majka/majci knjiga/knjizi početak/početka policajac/policajci \
            slučaj/slučaja igrač/igračem Vučić/Vučićem rekao/rekla otišao/otišli vreme/vremena plan/planovi stranka/stranaka \
            zemlja/zemalja brat/braća riječ/riječju дан/дани радник/радници uhapšen/uhapsili čovjek/ljudi dijete/deca";
        are_one("sr", words);
        are_one(
            "hr",
            "tjedan/tjedna uhićen/uhitili Sarajevo/Sarajeva zastupnik/zastupnici novac/novcem vlada/vlade",
        );
        are_one("bs", "vlada/vlade");
        are_parted(
            "sr",
            "plan/planeta broj/broji otac/oči uslov/ušli kosa/Kosovo novi/novac odluka/odluči radnik/radnica često/cesta",
        );
    }

    #[test]
    fn words_cross_from_one_script_to_the_other() {
        for (one, other) in [
            ("Beograd", "Београду"),
            ("Vučić", "Вучића"),
            ("Вучић", "Vučića"),
            ("Vucic", "Vučića"),
            ("Niš", "Нишу"),
            ("Đoković", "Ђоковића"),
            ("Djokovic", "Đoković"),
            ("građanin", "грађанина"),
            ("грађани", "građanin"),
            ("џеп", "džepu"),
            ("љубав", "ljubavi"),
        ] {
            assert!(finds("sr", one, other), "{one} {other}");
        }
        for (one, other) in [("шума", "сума"), ("кућа", "куца"), ("што", "сто")]
        {
            assert!(
                !finds("sr", one, other) && !finds("sr", other, one),
                "{one} {other}"
            );
        }
    }
}

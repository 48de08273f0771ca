//! Languages for which Snowball does, but for some kinds of frequent nouns: Finnish, Greek, Hungarian and Ukrainian.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::Algorithm;
use rustc_hash::FxHashSet;

use super::{Classes, classes, folded};

/// Irregular nouns of Finnish, each line a class, folded.
const FINNISH: &[&str] = &[
    "helsinki helsingin helsinkia helsingissa helsingista helsinkiin helsingille",
    "kaupunki kaupungin kaupunkia kaupungissa kaupungista kaupunkiin kaupungille kaupungit kaupunkien kaupunkeja kaupungeissa kaupungilla \
    kaupungilta kaupungiksi kaupungeilla kaupungeista kaupunkeihin",
    "kunta kunnan kuntaa kunnassa kunnasta kuntaan kunnalle kunnat kuntien kuntia kunnissa kunnista kunnille kunnilla",
    "kuukausi kuukauden kuukautta kuukaudessa kuukaudet kuukaudesta kuukaudeksi kuukauteen kuukausia kuukausien",
    "laki lain lakia laissa laista lakiin laille lailla lait lakien lakeja laeissa laeista",
    "=poliis poliisi",
    "sota sodan sotaa sodassa sodasta sotaan sodalle sodat sotien sotia sodissa",
    "suomi suomen suomea suomessa suomesta suomeen suomella suomelle suomelta suomeksi suomena",
    "vuosi vuoden vuotta vuonna vuodessa vuodesta vuoteen vuodelle vuodet vuosien vuosia vuosina vuosissa \
    vuodelta vuodeksi vuotena vuosilta vuosiin",
];

/// Finnish nouns in *-us* that are none in *-uden*, though a vowel stands before it.
const FINNISH_IN_US: [&str; 10] = [
    "kokous", "korvaus", "kuvaus", "leikkaus", "ohjaus", "tapaus", "tarjous", "turnaus",
    "veikkaus", "vastaus",
];

/// Greek nouns in *-ία* before that ending, folded. Names of countries are no forms of those of their people (`Τουρκία`, `Τούρκος`).
const GREEK: &str = "αγγλ αιθιοπ αλβαν αξ απεργ αραβ αρμεν ασ αστυνομ αυστραλ αυστρ βοσν βουλγαρ βραζιλ βρεταν γαλλ γερμαν γεωργ δημοκρατ ελβετ \
    εργασ επιτυχ εταιρ ευκαιρ θεωρ ιαπων ινδ ινδονησ ιορδαν ιρλανδ ισπαν ιστορ ιταλ κατηγορ κοινων κροατ κυριαρχ μακεδον μαλαισ \
    νιγηρ νορβηγ οικονομ ολλανδ ουγγαρ ουκραν πολων πορτογαλ ρουμαν ρωσ σερβ σκωτ σλοβακ σλοβεν σομαλ σουηδ συμμαχ συμφων συνεργασ συρ τουρκ \
    τρομοκρατ τυνησ υπηρεσ φινλανδ";

/// Hungarian nouns of which the stemmer takes the last letters for the ending of a case, folded.
const HUNGARIAN: &str = "aldozat allapot allat budapest csapat debrecen elet epulet eredet eset feladat folyamat gyakorlat hangulat javaslat \
    kapcsolat kerulet kezdet korzet muvelet nemzet parlament part rendelet szavazat szervezet szovetkezet terulet tortenet uzlet valtozat \
    vizsgalat";

/// Ukrainian names of cities whose vowel changes, each line a class, folded.
const UKRAINIAN: &[&str] = &[
    "киів києва києву києвом києві",
    "львів львова львову львовом львові",
    "миколаів миколаєва миколаєву миколаєвом миколаєві",
    "харків харкова харкову харковом харкові",
    "чернігів чернігова чернігову черніговом чернігові",
];

/// Ukrainian nouns in *-й* before it, folded.
const UKRAINIAN_IN_J: &str = "анатолі андрі валері василі віталі врожа геннаді геро григорі дмитрі дуба звича кита конво кра ліце музе олексі \
    сергі сценарі трамва трофе урожа хоке шанха ювіле юрі";

/// The class of a word; `None` where it is the stem of Snowball's.
pub(super) fn stem(algorithm: Algorithm, word: &str) -> Option<Cow<'_, str>> {
    let word = folded(word);
    match algorithm {
        Algorithm::Finnish => {
            static TABLE: Classes = LazyLock::new(|| classes(FINNISH));
            let listed = TABLE.get(&*word).map(|class| Cow::Borrowed(class.as_str()));
            listed.or_else(|| finnish(&word).map(Cow::Owned))
        }
        Algorithm::Greek => {
            const ENDINGS: [&str; 4] = ["ια", "ιασ", "ιεσ", "ιων"];
            static STEMS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(GREEK));
            with_ending(&word, &ENDINGS, &STEMS).map(|stem| Cow::Owned([stem, "ια "].concat()))
        }
        Algorithm::Hungarian => {
            static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(HUNGARIAN));
            WORDS.get(&*word).map(|word| Cow::Borrowed(*word))
        }
        Algorithm::Ukrainian => {
            const ENDINGS: [&str; 10] = ["й", "я", "ю", "єм", "є", "і", "ів", "ям", "ями", "ях"];
            static TABLE: Classes = LazyLock::new(|| classes(UKRAINIAN));
            static STEMS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(UKRAINIAN_IN_J));
            let listed = TABLE.get(&*word).map(|class| Cow::Borrowed(class.as_str()));
            let in_j = || with_ending(&word, &ENDINGS, &STEMS);
            listed.or_else(|| in_j().map(|stem| Cow::Owned([stem, "й "].concat())))
        }
        _ => None,
    }
}

fn words(listed: &'static str) -> FxHashSet<&'static str> {
    listed.split(' ').collect()
}

/// What is before one of `endings`, if it is listed.
fn with_ending<'w>(word: &'w str, endings: &[&str], stems: &FxHashSet<&str>) -> Option<&'w str> {
    let mut stems = endings.iter().filter_map(|ending| {
        let stem = word.strip_suffix(ending)?;
        stems.contains(stem).then_some(stem)
    });
    stems.next()
}

/// The stem that Finnish words in *-us* and *-inen* have in most of their other forms: `hallituks-en`, `turvallisuud-en`, `suomalais-en`.
/// Shorter words end so by chance (`ennen`, `jos`, `aamusta`), or their stem is another word's as well (`nais-` without accents).
fn finnish(word: &str) -> Option<String> {
    let has = |letters: usize| word.len() >= letters;
    if let Some(kept) = word.strip_suffix("nen") {
        return (kept.ends_with('i') && has(7)).then(|| [kept, "s"].concat());
    }
    const ABSTRACT: [&str; 4] = ["uu", "yy", "eu", "ey"];
    let mut endings = ["s", "tta", "teen", "tena"].iter();
    let of_abstract = endings.find_map(|ending| {
        let kept = word.strip_suffix(ending)?;
        let is_abstract = ABSTRACT.iter().any(|ending| kept.ends_with(ending));
        is_abstract.then(|| [kept, "d"].concat())
    });
    if of_abstract.is_some() && has(6) {
        return of_abstract;
    }
    const PARTITIVE: [&str; 4] = ["tusta", "tysta", "musta", "mysta"];
    let is_partitive = has(9) && PARTITIVE.iter().any(|ending| word.ends_with(ending));
    let noun = word.strip_suffix("ta").filter(|_| is_partitive);
    let noun = noun.unwrap_or(word);
    let kept = noun.strip_suffix('s').filter(|_| has(5))?;
    let before = kept.strip_suffix(['u', 'y', 'o'])?;
    let is_vowel = before.ends_with(['a', 'e', 'i', 'o', 'u', 'y']);
    (!is_vowel || FINNISH_IN_US.contains(&noun)).then(|| [kept, "ks"].concat())
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn frequent_nouns_find_their_forms() {
        for (language, words) in [
            (
                "el",
                "Τουρκία/Τουρκίας Γερμανία/Γερμανίας οικονομία/οικονομίας υπηρεσία/υπηρεσίες υπηρεσία/υπηρεσιών",
            ),
            (
                "fi",
                "hallitus/hallituksen hallitus/hallitusta päätös/päätökset vastaus/vastauksen oikeus/oikeutta turvallisuus/turvallisuuden \
                suomalainen/suomalaiset Suomi/Suomen Suomi/Suomessa laki/lain laki/lakia kaupunki/kaupungin poliisi/poliisille vuosi/vuonna",
            ),
            (
                "hu",
                "Budapest/Budapesten Debrecen/Debrecenben szervezet/szervezetek parlament/parlamentben áldozat/áldozatok párt/pártok",
            ),
            (
                "uk",
                "Китай/Китаю Китай/Китаї Харків/Харкові Харків/Харкова Київ/Києві музей/музеїв герой/героя Сергій/Сергія",
            ),
        ] {
            are_one(language, words);
        }
    }

    #[test]
    fn other_words_do_not() {
        for (language, words) in [
            (
                "el",
                "Τουρκία/Τούρκος Ρωσία/ρωσικό Γερμανία/γερμανικά αξία/αξίζει",
            ),
            (
                "fi",
                "aamusta/aamus ennen/es nainen/näistä hallitus/hallita",
            ),
            ("hu", "élet/elő eset/és állat/áll kerület/kerül párt/pár"),
            ("uk", "кит/Китай кит/Китаю"),
        ] {
            are_parted(language, words);
        }
    }
}

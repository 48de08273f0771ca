//! Czech: irregular forms of frequent words, words listed by paradigm, and words in which the stemmer sees endings that
//! they do not have.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded, listed};

/// Irregular forms; each line is a class, folded.
const LISTED: &[&str] = &[
    "branka branky brance branku brankou branek brankam brankach brankami",
    "brno brna brnu brnem brne",
    "buh boha bohu bohem boze bohove bohum",
    "cina ciny cine cinu cinou",
    "dan dane dani danim danich danemi",
    "den dne dni dny dnem dnu dnech dnum",
    "dum domu dome domem domy domech domum",
    "firma firmy firme firmu firmou firem firmam firmach firmami",
    "leto leta lete letem",
    "metr metru metry metrech metrum",
    "metro metra metrem",
    "nasel nasla nasli naslo nasly najit",
    "noc noci nocim nocich nocemi",
    "obec obce obci obcim obcich obcemi",
    "odesel odesla odesli odeslo odesly odejit",
    "oko oka oku okem oci ocima",
    "otec otce otci otcem otcove otcu otcum otcich",
    "penize penez penezi penezum penezich",
    "pes psa psovi psem psi psu psum psech psy",
    "posta posty poste postu postou post postam postach",
    "pravo prava pravu pravem prav pravum pravech",
    "prisel prisla prisli prislo prisly prijit",
    "rec reci recem recech recmi",
    "reka reky rece reku rekou rek rekam rekach rekami",
    "rekl rekla rekli reklo rekly rict rici",
    "rok roku rokem roky roce rocich let letech lety letum",
    "ruka ruky ruce ruku rukou rukama rukam rukach",
    "sedm sedmi",
    "sen snu snem sny sne snech snum",
    "starosta starosty starostovi starostu starostou starostove starostum starostech",
    "stat statu state statem staty statum statech",
    "tema tematu tematem temata temat tematum tematech tematy",
    "tyden tydne tydnu tydnem tydny tydnech tydnum",
    "unor unora unoru unorem",
    "uvedl uvedla uvedli uvedlo uvedly uvest uvedeno",
    "vec veci vecem vecech vecmi",
    "vek veku vekem veky vekum",
    "vysel vysla vysli vyslo vysly vyjit",
    "zemrel zemrela zemreli zemrelo zemrely zemrit zemre",
];

/// Forms that only diacritics keep apart from another word's: řídící (controlling) from řidiči (drivers).
const MARKED: &[&str] = &["řídící řídícího řídícímu řídícím řídících řídícími"];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static BY_MARKS: Classes = LazyLock::new(|| classes(MARKED));
    if let Some(class) = BY_MARKS.get(word) {
        return class.as_str().into();
    }
    let plain = folded(word);
    let class = TABLE.get(&*plain).map(String::as_str);
    if let Some(class) = class.or_else(|| words::class(&plain)) {
        return Cow::Borrowed(class);
    }
    if let Some(class) = listed::stem(Algorithm::Czech, word) {
        return class.into_owned().into();
    }
    if let Some(whole) = whole_before_at(&plain) {
        return whole.to_owned().into();
    }
    let stemmer = Stemmer::new(Algorithm::Czech);
    match as_others_end(word) {
        Some(word) => Cow::Owned(stemmer.stem(&word).into_owned()),
        None => stemmer.stem(word),
    }
}

/// A folded word without its ending, where the stemmer would remove *-at* too: `senáty`, `reklama`. It does so rightly
/// only for young animals (`kuřata`), verbs (`dělat`) and paired things (`rukama`).
fn whole_before_at(word: &str) -> Option<&str> {
    const YOUNG: [&str; 14] = [
        "devc", "dvojc", "hous", "jehn", "kac", "kniz", "kot", "kur", "mlad", "pras", "sten",
        "tel", "vnouc", "zvir",
    ];
    /// Nouns that look like verbs, without endings.
    const NOUNS: [&str; 18] = [
        "advokat",
        "aparat",
        "atentat",
        "automat",
        "certifikat",
        "delegat",
        "demokrat",
        "diplomat",
        "format",
        "granat",
        "inzerat",
        "kandidat",
        "mandat",
        "preparat",
        "referat",
        "salat",
        "sekretariat",
        "senat",
    ];
    const PAIRS: [&str; 3] = ["nohama", "rukama", "ramenama"];
    /// The minimum number of letters that must remain.
    const LEAST: usize = 4;
    if NOUNS.contains(&word) {
        return Some(word);
    }
    let endings = ["a", "y", "u", "um", "ech"].iter();
    let mut in_at = endings.filter_map(|ending| {
        let whole = word.strip_suffix(ending)?;
        let kept = whole.strip_suffix("at")?;
        let is_young = YOUNG.iter().any(|young| kept.ends_with(young));
        (!is_young && whole.len() >= LEAST).then_some(whole)
    });
    let in_ama = || {
        let kept = word.strip_suffix('a').filter(|kept| kept.ends_with("am"))?;
        (!PAIRS.contains(&word) && kept.len() >= LEAST).then_some(kept)
    };
    in_at.next().or_else(in_ama)
}

/// Rewrites a form whose stem would differ from that of the other forms to a form with the same stem: `měsíc` and
/// `hranic` to `měsíce` and `hranice`, whose *c* the stemmer takes for a *k*; `oznámil` to `oznámit`.
fn as_others_end(word: &str) -> Option<String> {
    /// Stems that are no verbs, by their ends.
    const NOUNS: [&str; 14] = [
        "bohum", "braz", "chv", "civ", "deb", "fos", "kam", "ludm", "meda", "mob", "nas", "ob",
        "prof", "text",
    ];
    const OF_VERBS: [&str; 5] = ["il", "ila", "ili", "ilo", "ily"];
    const BEHIND_C: [&str; 5] = ["", "u", "ů", "um", "ům"];
    /// The minimum number of bytes that must remain, of a verb and before a *c*.
    const LEAST: usize = 3;
    let before = |ending: &&str| word.strip_suffix(*ending);
    let mut before_c = BEHIND_C.iter().filter_map(before);
    if let Some(soft) = before_c.find(|kept| kept.ends_with('c') && kept.len() > LEAST) {
        return (!soft.ends_with("ec")).then(|| [soft, "e"].concat());
    }
    let verb = OF_VERBS.iter().find_map(before)?;
    let is_noun = NOUNS.iter().any(|noun| verb.ends_with(noun));
    (verb.len() >= LEAST && !is_noun).then(|| [verb, "it"].concat())
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted, finds};

    #[test]
    fn words_of_news_have_their_forms_and_no_others() {
        are_one(
            "cs",
            "dům/domu týden/týdne den/dne peníze/peněz Pavel/Pavla firma/firem nemocnice/nemocnic rok/let věc/věci otec/otce obec/obce \
            měsíc/měsíce noc/noci problém/problémy sen/snu uvedl/uvést oznámil/oznámit zemřel/zemřít banka/bance senát/senátu \
            reklama/reklamy kandidát/kandidáty hranice/hranic kuře/kuřata cesta/cestou řekla/říci letadlo/letadel Čína/Číně \
            řidič/řidiči řidič/řidičů řídící/řídících branka/brance",
        );
        are_parted(
            "cs",
            "senát/sen Čína/činí řekla/reklama cesta/čeští věci/věk daně/daných metr/metra právo/pravý plat/platí hlas/hlásí \
            stav/staví salát/sál řeky/řeči starosta/starosti boha/bohatý vzhled/vzhůru řidič/řídící",
        );
        assert!(!finds("cs", "řidiči", "řídící") && !finds("cs", "řídící", "řidiči"));
    }
}

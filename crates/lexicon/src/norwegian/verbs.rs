//! Norwegian verbs whose past is not in *-et*.

use crate::verbs::{Listed, with_one_consonant};

/// Strong and irregular verbs with their forms, except forms that are also nouns or particles (`bar`, `løp`, `slag`).
const STRONG: &[&str] = &[
    "be ber ba bedt",
    "bety betyr betydde betydd",
    "binde bandt bundet",
    "bite bet bitt",
    "bli blir ble blei blitt",
    "bo bor bodde bodd",
    "brenne brant brente brent",
    "bringe brakte brakt",
    "bryte brøt brutt",
    "bygge bygget bygga",
    "bære bærer båret",
    "dra drar dro drog dratt",
    "drikke drakk drukket",
    "drive drev drevet",
    "dø dør døde dødd",
    "falle falt",
    "finne fant fans funnet finnes finst fantes",
    "fly flyr fløy fløyet",
    "fortelle forteller fortalte fortaltes fortalt",
    "forsvinne forsvant forsvunnet",
    "fryse frøs frosset",
    "følge fulgte fulgt",
    "få får fikk fått",
    "føre førte førtes ført",
    "gi gir gis gav ga gitt",
    "gjelde gjaldt",
    "gjøre gjør gjøres gjorde gjort",
    "gripe grep grepet",
    "gå går gikk gått",
    "hete heter het",
    "hjelpe hjalp hjulpet",
    "holde holdt",
    "komme kom kommet",
    "legge la lagt",
    "ligge lå ligget",
    "løpe løp løpt",
    "lyve løy løyet",
    "nyte nøt nytt",
    "nå når nådde nådd",
    "rekke rakk rukket",
    "ri rir ridd",
    "rive rev revet",
    "rope ropte ropt",
    "se ser så ses sett",
    "selge solgte solgt",
    "sette satte satt",
    "si sier sies sa sagt",
    "sitte sittet",
    "skje skjer skjedde skjedd",
    "skjære skar skåret",
    "skrike skrek skreket",
    "skrive skrev skrevet",
    "skyte skjøt skutt",
    "slippe slapp sluppet",
    "slå slår slo slås slått",
    "snu snur snudde snudd",
    "sove sov sovet",
    "spre sprer spredte spredde spredt spredd",
    "sprekke sprakk sprukket",
    "springe sprang sprunget",
    "spørre spør spurte spurt",
    "stige steg steget",
    "stjele stjal stjålet",
    "stryke strøk strøket",
    "stå står sto stod stått",
    "svare svarte svart",
    "sverge sverget svor svoret",
    "synge sang sunget",
    "synke sank sunket",
    "ta tar tas tok tatt",
    "telle telte telt",
    "treffe traff truffet",
    "trekke trakk trukket",
    "tro tror trodde trodd",
    "tvinge tvang tvunget",
    "velge valgte valgt",
    "vinne vant vunnet",
    "vite vet visste visst",
    "øke øker økte økt",
    "ødelegge ødela ødelagt",
];

/// Forms that are other words unless a prefix stands before them.
const PREFIXED: &[&str] = &[
    "bære bar",
    "synge sang",
    "gi ga",
    "legge la",
    "se så",
    "by bød budt",
];

/// Weak verbs, whose forms are derived by rule.
const WEAK: &str = "begynne blåse bruke bygge bøye dele drepe drømme dømme eie fylle føde føle gjemme glemme greie henge høre kalle kjenne \
    kjøpe kjøre klare klemme kreve leie lese leve lyse låne låse lære løse male melde mene merke møte måle nevne peke \
    pleie prøve reise ringe rope røre røyke sende senke skape skille skjønne skylde spare spille spise stemme stenge \
    stille strekke styre svømme søke tale tape tenke tenne tjene tømme trene trenge tvile veie vende vise vokse";

/// Forms of these that are other words.
const OTHERS: &[&str] = &["lyst", "nytt", "sang", "skilt", "så", "tomt"];

/// All listed verbs.
pub(crate) const LISTED: Listed = Listed {
    strong: STRONG,
    prefixed: PREFIXED,
    weak: WEAK,
    weak_forms: weak,
    endings: &[],
    others: OTHERS,
};

/// Past and participle of a weak verb.
fn weak(infinitive: &str) -> Vec<String> {
    let stem = with_one_consonant(infinitive.strip_suffix('e').unwrap_or(infinitive));
    let is_soft = stem.ends_with(['v', 'g', 'i', 'y']) && !stem.ends_with("ng");
    let participle = [stem, if is_soft { "d" } else { "t" }].concat();
    let past = format!("{participle}e");
    vec![format!("{past}s"), past, participle]
}

/// The imperative: `kjøp`.
pub(super) fn imperative(infinitive: &str) -> &str {
    match infinitive.strip_suffix('e') {
        Some(stem) if stem.len() > 1 => stem,
        _ => infinitive,
    }
}

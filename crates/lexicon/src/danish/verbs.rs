//! Danish verbs whose past is not in *-ede*.

use crate::verbs::{Listed, with_one_consonant};

/// Strong and irregular verbs with their forms, except forms that are also nouns or particles (`bar`, `bad`, `løb`).
const STRONG: &[&str] = &[
    "betyde betød betydet",
    "binde bandt bundet",
    "bide bed bidt",
    "blive blev blevet",
    "bo bor boede boet",
    "bringe bragte bragt",
    "bryde brød brudt",
    "byde bød budt",
    "bære båret",
    "drage drog draget",
    "drikke drak drukket",
    "drive drev drevet",
    "dø dør døde døet",
    "falde faldt faldet",
    "finde fandt fandtes fundet",
    "flyve fløj fløjet",
    "forsvinde forsvandt forsvundet",
    "fryse frøs frosset",
    "følge fulgte fulgtes fulgt",
    "få får fik fået",
    "føre førte førtes ført",
    "give gav givet",
    "gribe greb grebet",
    "græde græd grædt",
    "gælde gjaldt",
    "gøre gør gøres gjorde gjort",
    "gå går gik gået",
    "hjælpe hjalp hjulpet",
    "holde holdt holdte holdtes",
    "komme kom kommet",
    "ligge lå ligget",
    "løbe løb",
    "lyve løj løjet",
    "lægge lagde lagt",
    "nyde nød nydt",
    "nå når nåede nået",
    "række rakte rakt",
    "rive rev revet",
    "se ser ses så set",
    "sidde sad siddet",
    "sige sagde sagt",
    "ske sker skete sket",
    "skride skred skredet",
    "skrive skrev skrevet",
    "skyde skød skudt",
    "skære skar skåret",
    "slippe slap sluppet",
    "slå slår slog slås slået",
    "sove sov sovet",
    "springe sprang sprunget",
    "sprække sprak",
    "spørge spurgte spurgt",
    "stige steg steget",
    "stjæle stjal stjålet",
    "stride stred",
    "stryge strøg strøget",
    "stå står stod stået",
    "sværge svor svoret",
    "synge sang sunget",
    "synke sank sunket",
    "sælge solgte solgtes solgt",
    "sætte satte sattes sat",
    "tage tog taget",
    "tro tror troede troet",
    "træffe traf truffet",
    "trække trak trukket",
    "tvinge tvang tvunget",
    "vide vidste vidst",
    "vinde vandt vundet",
    "vække vakte vakt",
    "vælge valgte valgtes valgt",
];

/// Forms that are other words unless a prefix stands before them.
const PREFIXED: &[&str] = &[
    "bære bar",
    "bryde brød",
    "byde bød",
    "lade lod",
    "nå når",
    "se så",
    "synge sang",
];

/// Weak verbs, whose forms are derived by rule.
const WEAK: &str = "begynde betale bruge brænde dele drømme dræbe dømme ende fylde føde føle gemme glemme hilse hænge høre kalde kende klemme \
    købe køre lære læse løse låne låse male mene mærke møde nævne rejse ramme ringe råbe røre sende skabe skille skylde \
    spilde spise stemme sprænge strække styre svømme søge tabe tale tegne tjene trænge tænde tænke tømme vende vise";

/// Forms of these that are other words.
const OTHERS: &[&str] = &[
    "bod", "brod", "brød", "kort", "korte", "kortes", "la", "last", "laste", "nar", "nod", "når",
    "nød", "sa", "sang", "så",
];

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
    let past = format!("{stem}te");
    vec![format!("{past}s"), past, format!("{stem}t")]
}

/// The imperative: `køb`.
pub(super) fn imperative(infinitive: &str) -> &str {
    match infinitive.strip_suffix('e') {
        Some(stem) if stem.len() > 1 => with_one_consonant(stem),
        _ => infinitive,
    }
}

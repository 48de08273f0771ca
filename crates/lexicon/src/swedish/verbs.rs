//! Swedish verbs whose past is not in *-ade*.

use crate::verbs::{Listed, with_one_consonant};

/// Strong and irregular verbs with their forms, except forms that are also nouns or particles (`band`, `drog`, `steg`,
/// `åt`).
const STRONG: &[&str] = &[
    "be ber",
    "bero beror berodde berott",
    "binda bundit bunden bundet bundna",
    "bita bet bitit biten bitna",
    "bjuda bjöd bjöds bjudit bjudits bjuden bjudna",
    "bli blir blev blivit bliven blivna",
    "bo bor bodde bott",
    "brinna brann brunnit",
    "bryta bröt bröts brutit brutits bruten brutet brutna",
    "bära burit burits buren burna",
    "dra drar dras drogs dragit dragits",
    "dricka drack drucks druckit",
    "driva drev drevs drivit drivits driven drivna",
    "dö dör dog dött",
    "dölja dolde doldes dolt dold dolda",
    "falla föll fallit fallna",
    "finna fann funnit funnits funnen funna",
    "finnas finns fanns funnits",
    "fly flyr flydde flytt",
    "flyga flög flögs flugit",
    "frysa frös frusit frusen frusna",
    "få får fick fått",
    "föra förde fördes fört förts förd förda",
    "försvinna försvann försvunnit försvunnen försvunna",
    "ge ger ges gav gavs gett getts givit givits given givet givna",
    "gripa grep greps gripit gripits gripen gripna",
    "gå går gick gått",
    "göra gör görs gjorde gjordes gjort gjorts gjord gjorda",
    "heta heter hette hetat",
    "hinna hann hunnit",
    "hugga högg huggit",
    "hålla höll hölls hållit hållits hållen hållna",
    "klä klär klädde klätt klädd klädda",
    "komma kom kommit",
    "ligga låg legat",
    "ljuga ljög ljugit",
    "lägga lade la lades lagt lagts lagd lagda",
    "låta lät låtit",
    "njuta njöt njutit",
    "nå når nås nådde nåddes nått nåtts",
    "riva rev revs rivit rivits riven rivna",
    "se ser ses såg sågs sett setts sedd sedda",
    "ske sker skedde skett",
    "sitta suttit",
    "sjunga sjöng sjungit",
    "sjunka sjönk sjunkit sjunken sjunkna",
    "skjuta sköt sköts skjutit skjutits skjuten skjutna",
    "skrika skrek skrikit",
    "skriva skrev skrevs skrivit skrivits skriven skrivna",
    "skära skar skurit skurits skuren skurna",
    "slippa slapp sluppit",
    "slå slår slås slog slogs slagit slagits",
    "sova sov sovit",
    "spricka sprack spruckit sprucken spruckna",
    "sprida spred spreds spridit spridits spridd spridda",
    "springa sprang sprungit",
    "stiga stigit",
    "stjäla stal stals stulit stulits stulen stulna",
    "strida stred stridit",
    "stryka strök ströks strukit strukits struken strukna",
    "stå står stod stått",
    "svära svor svurit svuren svurna",
    "säga säger sägs sade sa sades sagt sagts sagd sagda",
    "sälja sålde såldes sålt sålts såld sålda",
    "sätta satte sattes satts",
    "ta tar tas tog togs tagit tagits tagna",
    "tro tror tros trodde troddes trott",
    "veta vet visste vetat",
    "vinna vann vanns vunnit vunnits vunnen vunna",
    "välja valde valdes valt valts vald valda",
    "äta ätit",
];

/// Forms that are other words unless a prefix stands before them.
const PREFIXED: &[&str] = &[
    "bära bar",
    "dra drog",
    "stiga steg",
    "binda band",
    "sätta satt",
];

/// Weak verbs, whose forms are derived by rule.
const WEAK: &str = "använda begära behöva blåsa bränna bygga byta böja döma döpa dröja drömma fylla fälla fästa föda följa glömma gräva \
    gälla gömma hjälpa hyra hälla hända hänga höja höra klippa klämma kräva känna köpa köra leda leka leva lyda lyfta \
    läcka lära läsa lösa mista mäta märka möta nämna resa ringa räcka röja röra skrämma skänka sköta släppa slänga smälta \
    steka ställa stämma stänga störa sträcka styra sända sänka söka trycka tycka tyda tåla täcka tända tänka vända väcka \
    väga växa åka";

/// Forms of these that are other words: nouns, and words that the forms look like without their diacritics.
const OTHERS: &[&str] = &[
    "akt", "akta", "akts", "bara", "brand", "branda", "brande", "brant", "far", "fast", "fasta",
    "faste", "foljd", "följd", "galla", "halla", "hallen", "hand", "handa", "hande", "hojd",
    "hord", "horde", "höjd", "kant", "kants", "klar", "kort", "korts", "lag", "last", "lasta",
    "laste", "lastes", "lat", "lata", "mata", "matt", "matta", "matte", "namnd", "nar", "natt",
    "natts", "nämnd", "rest", "rests", "salt", "salts", "sand", "sanda", "sande", "sankt", "sant",
    "skara", "skott", "skotta", "skotts", "smalt", "stora", "stord", "stort", "storts", "svara",
    "tacka", "tala", "tand", "tanda", "tanka", "tant", "tants", "vaxt", "vaxts", "växt", "växts",
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

/// Past, supine and participle of a weak verb, the first two as passives too.
fn weak(infinitive: &str) -> Vec<String> {
    let stem = infinitive.strip_suffix('a').unwrap_or(infinitive);
    let is_vowel = |c: char| "aeiouyåäö".contains(c);
    let before = |last: char| stem.strip_suffix(last).and_then(|kept| kept.chars().last());
    let (past, supine, participle) = match (before('d'), before('t')) {
        (Some(c), _) if is_vowel(c) => {
            let kept = stem.strip_suffix('d').unwrap_or(stem);
            (format!("{stem}de"), format!("{kept}tt"), format!("{stem}d"))
        }
        (Some(_), _) => {
            let kept = stem.strip_suffix('d').unwrap_or(stem);
            (format!("{stem}e"), format!("{kept}t"), stem.to_owned())
        }
        (_, Some(c)) if is_vowel(c) => {
            (format!("{stem}te"), format!("{stem}t"), format!("{stem}t"))
        }
        (_, Some(_)) => (format!("{stem}e"), stem.to_owned(), stem.to_owned()),
        _ => {
            let d = if stem.ends_with(['k', 'p', 's', 'x']) {
                "t"
            } else {
                "d"
            };
            // Only these two are not doubled before another consonant.
            let kept = match stem.ends_with("mm") || stem.ends_with("nn") {
                true => with_one_consonant(stem),
                false => stem,
            };
            (
                format!("{kept}{d}e"),
                format!("{kept}t"),
                format!("{kept}{d}"),
            )
        }
    };
    vec![
        format!("{past}s"),
        format!("{supine}s"),
        format!("{participle}a"),
        past,
        supine,
        participle,
    ]
}

/// The present, the passive and the present participle.
pub(super) fn present(infinitive: &str) -> Vec<String> {
    let passive = [infinitive, "s"].concat();
    let with = |stem: &str, ending: &str| [stem, ending].concat();
    match infinitive.strip_suffix('a') {
        Some(stem) if stem.ends_with(['r', 'l']) => {
            let forms = ["", "s", "er", "es", "ande"].map(|ending| with(stem, ending));
            [passive].into_iter().chain(forms).collect()
        }
        Some(stem) if stem.len() > 1 => {
            let forms = ["er", "es", "s", "ande"].map(|ending| with(stem, ending));
            [passive].into_iter().chain(forms).collect()
        }
        _ => vec![passive, with(infinitive, "r"), with(infinitive, "ende")],
    }
}

/// The imperative: `köp`.
pub(super) fn imperative(infinitive: &str) -> &str {
    let stem = infinitive.strip_suffix('a').unwrap_or(infinitive);
    match stem.ends_with("mm") || stem.ends_with("nn") {
        true => with_one_consonant(stem),
        false => stem,
    }
}

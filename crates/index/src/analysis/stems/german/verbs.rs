//! Forms of German verbs that endings do not tell.
//!
//! Not among them are forms that are written as a noun or a particle, whoever asks for which: `macht`, `sucht`, `band`, `weiß`,
//! and those of auxiliaries.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::analysis::stems::{Table, by_word};

/// Strong and irregular verbs with their forms, folded.
const STRONG: &[&str] = &[
    "beginnen begann begannen beginnt begonnen",
    "beissen biss bissen beisst gebissen",
    "biegen biegt gebogen",
    "bieten bietet boten geboten",
    "binden bindet gebunden",
    "bitten bittet baten gebeten",
    "bleiben bleibt blieb blieben geblieben",
    "brechen bricht brach brachen gebrochen",
    "brennen brennt brannte brannten gebrannt",
    "bringen bringt brachte brachten gebracht",
    "denken denkt dachte dachten gedacht",
    "dringen dringt drang drangen gedrungen",
    "empfehlen empfiehlt empfahl empfahlen empfohlen",
    "essen isst gegessen",
    "fahren fuhr",
    "fallen fallt fiel fielen gefallen",
    "fangen fangt fing fingen gefangen",
    "finden findet fand fanden gefunden",
    "fliegen fliegt flog flogen geflogen",
    "fliehen flieht floh flohen geflohen",
    "fliessen fliesst floss flossen geflossen",
    "fressen frisst gefressen",
    "frieren friert fror froren gefroren",
    "geben gibt gab gaben gegeben",
    "gehen geht ging gingen gegangen",
    "gelingen gelingt gelang gelangen gelungen",
    "gelten galt galten gegolten",
    "geschehen geschieht geschah geschahen",
    "gewinnen gewinnt gewann gewannen gewonnen",
    "gleichen gleicht glich glichen geglichen",
    "greifen greift griffen gegriffen",
    "halten hielt hielten gehalten",
    "hangen hangt hing hingen gehangen",
    "heben hebt hob hoben gehoben",
    "helfen hilft halfen geholfen",
    "kennen kennt kannte kannten gekannt",
    "klingen klingt klang klangen geklungen",
    "kommen kommt kam kamen gekommen",
    "laden ladt lud luden geladen",
    "lassen lasst liess liessen gelassen",
    "laufen lauft lief liefen gelaufen",
    "leiden leidet litt litten gelitten",
    "leihen leiht lieh liehen geliehen",
    "lesen liest gelesen",
    "liegen liegt lag gelegen",
    "lugen lugt gelogen",
    "meiden meidet mied mieden gemieden",
    "messen misst massen gemessen",
    "nehmen nimmt nahm nahmen genommen",
    "nennen nennt nannte nannten genannt",
    "pfeifen pfeift pfiff pfiffen gepfiffen",
    "raten riet rieten",
    "rennen rennt rannte rannten gerannt",
    "rufen ruft rief riefen gerufen",
    "schaffen schafft schaffte schafften schuf schufen geschafft geschaffen",
    "scheinen scheint schien schienen geschienen",
    "schieben schiebt schob schoben geschoben",
    "schiessen schiesst schossen geschossen",
    "schlafen schlaft schlief schliefen geschlafen",
    "schlagen schlagt schlug schlugen geschlagen",
    "schliessen schliesst schlossen geschlossen",
    "schneiden schneidet schnitten geschnitten",
    "schreiben schreibt schrieb schrieben geschrieben",
    "schreien schreit schrie schrien geschrien",
    "schreiten schreitet schritten geschritten",
    "schweigen schweigt schwieg schwiegen geschwiegen",
    "schwimmen schwimmt schwamm schwammen geschwommen",
    "schworen schwort schwor schworen geschworen",
    "sehen sieht sah sahen gesehen",
    "senden sendet sandte sandten gesandt",
    "singen singt sang sangen gesungen",
    "sinken sinkt sank sanken gesunken",
    "sitzen sitzt sass sassen gesessen",
    "sprechen spricht sprach sprachen gesprochen",
    "springen springt sprang sprangen gesprungen",
    "stehen steht standen",
    "stehlen stiehlt stahl stahlen gestohlen",
    "steigen steigt stieg stiegen gestiegen",
    "sterben stirbt starb starben gestorben",
    "stossen stosst stiess stiessen gestossen",
    "streichen streicht strich strichen gestrichen",
    "streiten streitet stritt stritten gestritten",
    "tragen tragt trug trugen getragen",
    "treffen trifft traf trafen getroffen",
    "treiben treibt trieben getrieben",
    "treten tritt trat traten getreten",
    "trinken trinkt trank tranken getrunken",
    "vergessen vergisst vergass vergassen",
    "verlieren verliert verlor verloren",
    "verschwinden verschwindet verschwand verschwanden verschwunden",
    "verzeihen verzeiht verzieh verziehen",
    "wachsen wachst wuchs wuchsen gewachsen",
    "weichen weicht wich wichen gewichen",
    "weisen weist wies wiesen gewiesen",
    "wenden wendet wandte wandten gewandt",
    "werben wirbt warb warben geworben",
    "werfen wirft warf warfen geworfen",
    "wiegen wiegt wog wogen gewogen",
    "ziehen zieht zog zogen gezogen",
    "zwingen zwingt zwang zwangen gezwungen",
];

/// Forms that are nouns where nothing or a prefix with a meaning of its own is before them (`Halt`, `Vorstand`, `Abfahrt`).
const PREFIXED: &[&str] = &[
    "fahren fahrt",
    "halten halt",
    "raten rat",
    "scheiden schied schieden schieden",
    "schliessen schloss",
    "stehen stand",
    "suchen sucht",
];

/// Weak verbs, of which the forms follow; not those in *-ieren*, *-igen*, *-eln* and *-ern*, which are told by their endings.
const WEAK: &str = "arbeiten antworten atmen bauen beantragen beauftragen bedeuten beenden begegnen begleiten begrussen belegen bemuhen \
    beobachten berichten beschranken betonen beurlauben bewegen bezahlen blicken bluten brauchen bremsen buchen burgen \
    dampfen danken decken deuten dienen drehen drohen drucken dulden ehren eilen enden entdecken erben erganzen erhohen \
    erkranken erlauben ermoglichen ersetzen erwahnen erzahlen fassen fehlen fluchten folgen formen fragen freuen fuhlen \
    fuhren fullen furchten gehoren genugen gewahren glauben grenzen grunden grussen haften hassen heilen heiraten hetzen \
    hoffen holen horen impfen jagen kampfen kaufen kehren kippen klagen klappen klaren kleben kleiden klopfen knacken \
    knupfen kochen kosten kuhlen kurzen lachen landen lasten leben legen lehnen lehren leisten leiten lenken lernen \
    leugnen lieben loben locken losen machen mahnen malen meinen merken mieten mischen morden nutzen offnen ordnen packen \
    pflegen planen pragen prufen pumpen putzen qualen ragen rasen rauben rauchen raumen rechnen reden regen reichen reifen \
    reisen reizen retten richten rollen rucken ruhen ruhmen rusten sagen schaden schalten schamen schatzen schauen \
    schenken schicken schmecken schmelzen schmucken schocken schopfen schrumpfen schutzen schwachen schwanken schwenken \
    segnen setzen siegen sorgen sparen spenden sperren spielen sprengen spuren stammen starken starten staunen stellen \
    stimmen stocken stoppen storen strafen strahlen streben strecken streifen streiken sturmen sturzen stutzen tanzen \
    taugen tauschen teilen testen tilgen toten trauen traumen trennen trocknen trotzen uben uberraschen umarmen \
    veranstalten vereinbaren vereinen verfugen verhangen verkunden verlangen verletzen vermissen vernichten \
    veroffentlichen verursachen wachen wagen wahlen wahren warmen warnen warten wecken wehren weinen werten wiederholen \
    wirken wohnen wunschen zahlen zeichnen zeigen zeugen zielen zunden";

/// Weak forms that are nouns or other words.
const NO_VERBS: [&str; 20] = [
    "macht", "sucht", "wacht", "lacht", "acht", "recht", "haft", "last", "rast", "rat", "post",
    "kost", "gilt", "ehrt", "eint", "fullt", "hort", "bluht", "messt", "steht",
];

/// What stands before verbs, those that never part from them first.
pub(super) const PREFIXES: [&str; 42] = [
    "be", "emp", "ent", "er", "miss", "ver", "wider", "zer", "uber", "ab", "an", "auf", "aus",
    "bei", "dar", "durch", "ein", "fest", "fort", "her", "hin", "los", "mit", "nach", "nieder",
    "statt", "teil", "um", "unter", "vor", "weg", "weiter", "zu", "zuruck", "entgegen", "heraus",
    "hervor", "hinaus", "voran", "voraus", "wieder", "zusammen",
];
/// How many of them are those.
pub(super) const INSEPARABLE: usize = 9;

/// The infinitive of a form of a verb, perhaps with something before it.
pub(super) fn infinitive(word: &str) -> Option<String> {
    let endings = ["", "e", "en", "er", "es", "em"];
    endings.iter().find_map(|ending| {
        let form = word.strip_suffix(ending)?;
        // Participles decline, and nouns are written like a past with an ending (`Sprache`).
        let declines = form.starts_with("ge") || form.ends_with(['t', 'n']) && form.len() > 5;
        (ending.is_empty() || declines)
            .then(|| infinitive_of_form(form))
            .flatten()
    })
}

fn infinitive_of_form(form: &str) -> Option<String> {
    static FORMS: LazyLock<FxHashMap<String, &str>> = LazyLock::new(forms);
    static OF_PREFIXED: Table = LazyLock::new(|| by_word(PREFIXED));
    if let Some(infinitive) = FORMS.get(form) {
        return Some((*infinitive).to_owned());
    }
    PREFIXES.iter().enumerate().find_map(|(at, prefix)| {
        let rest = form.strip_prefix(prefix)?;
        let found = FORMS.get(rest).copied().or_else(|| {
            let is_inseparable = at < INSEPARABLE;
            OF_PREFIXED.get(rest).copied().filter(|_| is_inseparable)
        });
        found.map(|infinitive| [prefix, infinitive].concat())
    })
}

/// Forms with their infinitives.
fn forms() -> FxHashMap<String, &'static str> {
    let mut forms = FxHashMap::default();
    for infinitive in WEAK.split_whitespace() {
        let stem = infinitive.strip_suffix('n').unwrap_or(infinitive);
        let stem = stem.strip_suffix('e').unwrap_or(stem);
        let e = if stem.ends_with(['d', 't'])
            || stem.ends_with("ffn")
            || stem.ends_with("chn")
            || stem.ends_with("dn")
        {
            "e"
        } else {
            ""
        };
        for (before, behind) in [("", "t"), ("", "te"), ("", "ten"), ("ge", "t")] {
            let form = [before, stem, e, behind].concat();
            if !NO_VERBS.contains(&&*form) {
                forms.insert(form, infinitive);
            }
        }
    }
    for line in STRONG {
        let mut words = line.split(' ');
        if let Some(infinitive) = words.next() {
            forms.extend(words.map(|form| (form.to_owned(), infinitive)));
        }
    }
    forms
}

//! Dutch verbs: their past, their participles, and the *-t* of the third person.

use crate::verbs::{Listed, with_one_consonant};

/// Strong and irregular verbs with their forms, except forms that are also nouns or other words (`bond`, `leden`,
/// `namen`, `staat`, `staken`, `vroeg`, `wegen`).
const STRONG: &[&str] = &[
    "beginnen begint begon begonnen",
    "bevelen beveelt beval bevalen bevolen",
    "bergen bergt borg geborgen",
    "bewegen beweegt bewoog bewogen",
    "bieden biedt bood boden geboden",
    "bijten bijt beet beten gebeten",
    "binden bindt gebonden",
    "blijken blijkt bleek bleken gebleken",
    "blijven blijft bleef bleven gebleven",
    "breken breekt brak braken gebroken",
    "brengen brengt bracht brachten gebracht",
    "buigen buigt bogen gebogen",
    "denken denkt dacht dachten gedacht",
    "doen doet deed deden gedaan",
    "dragen draagt droeg droegen gedragen",
    "drijven drijft dreef dreven gedreven",
    "dringen dringt drong drongen gedrongen",
    "drinken drinkt dronk gedronken",
    "duiken duikt dook doken gedoken",
    "dwingen dwingt dwong dwongen gedwongen",
    "eten eet at aten gegeten",
    "gaan gaat ging gingen gegaan",
    "gelden geldt gold golden gegolden",
    "genezen geneest genas genazen",
    "geven geeft gaf gaven gegeven",
    "gooien gooit gooide gooiden gegooid",
    "graven graaft groef groeven gegraven",
    "grijpen grijpt greep grepen gegrepen",
    "hangen hangt hing hingen gehangen",
    "hebben heb heeft had hadden gehad",
    "heffen heft hief hieven geheven",
    "helpen helpt hielp hielpen geholpen",
    "houden houdt hield hielden gehouden",
    "kiezen kiest koos kozen gekozen",
    "kijken kijkt keek keken gekeken",
    "klimmen klimt klom klommen geklommen",
    "klinken klinkt klonk klonken geklonken",
    "komen komt kwam kwamen gekomen",
    "kopen koopt kocht kochten gekocht",
    "krijgen krijgt kreeg kregen gekregen",
    "krimpen krimpt kromp krompen gekrompen",
    "laten laat liet lieten gelaten",
    "lezen leest las lazen gelezen",
    "liegen liegt loog logen gelogen",
    "liggen ligt lag lagen gelegen",
    "lijden lijdt leed",
    "lijken lijkt leek geleken",
    "lopen loopt liep liepen gelopen",
    "meten meet mat gemeten",
    "nemen neemt nam genomen",
    "ondernemen onderneemt ondernam ondernamen ondernomen",
    "overlijden overlijdt overleed overleden",
    "prijzen prijst prees prezen geprezen",
    "rijden rijdt reed gereden",
    "roepen roept riep riepen geroepen",
    "scheiden scheidt scheidde scheidden gescheiden",
    "schenken schenkt schonk schonken geschonken",
    "schieten schiet schoot schoten geschoten",
    "schijnen schijnt scheen schenen geschenen",
    "schrijven schrijft schreef schreven geschreven",
    "schrikken schrikt schrok schrokken geschrokken",
    "schuiven schuift schoof schoven geschoven",
    "slaan slaat sloeg sloegen geslagen",
    "slapen slaapt sliep sliepen geslapen",
    "sluiten sluit sloot gesloten",
    "snijden snijdt sneed sneden gesneden",
    "spreken spreekt sprak spraken gesproken",
    "springen springt sprong sprongen gesprongen",
    "staan stond stonden gestaan",
    "steken steekt stak gestoken",
    "stelen steelt stal gestolen",
    "sterven sterft stierf stierven gestorven",
    "stijgen stijgt steeg stegen gestegen",
    "strijden strijdt streed streden gestreden",
    "treden treedt trad traden getreden",
    "treffen treft trof troffen getroffen",
    "trekken trekt trok trokken getrokken",
    "vallen valt viel vielen",
    "vangen vangt ving vingen gevangen",
    "vechten vecht vochten gevochten",
    "verdwijnen verdwijnt verdween verdwenen",
    "vergeten vergeet vergat vergaten",
    "verliezen verliest verloor verloren",
    "vinden vindt vond vonden gevonden",
    "vliegen vliegt vloog vlogen gevlogen",
    "vragen vraagt vroegen gevraagd",
    "vriezen vriest vroor vroren gevroren",
    "werpen werpt wierp wierpen geworpen",
    "weten weet wist wisten",
    "wijken wijkt geweken",
    "wijzen wijst gewezen",
    "winnen wint won wonnen gewonnen",
    "worden wordt werd werden geworden",
    "zeggen zegt zei zeiden gezegd",
    "zenden zendt zond gezonden",
    "zien ziet zag zagen gezien",
    "zingen zingt zong zongen gezongen",
    "zinken zinkt zonk zonken gezonken",
    "zitten zit zat zaten gezeten",
    "zoeken zoekt zocht zochten gezocht",
    "zwemmen zwemt zwom zwommen gezwommen",
    "zwijgen zwijgt zweeg zwegen gezwegen",
];

/// Forms that are other words unless a prefix stands before them.
const PREFIXED: &[&str] = &[
    "lijken leken",
    "sluiten sloten",
    "staan staat",
    "vallen gevallen",
    "vragen vroeg",
    "wijken week weken",
    "wijzen wees wezen",
    "zenden zonden",
];

/// Weak verbs, whose forms are derived by rule.
const WEAK: &str = "aanvaarden aarden aarzelen achten antwoorden bakken baren beantwoorden beboeten bedanken bedekken \
    bedoelen bedreigen beelden behandelen beheersen beheren behoren bekennen beletten beloven bemachtigen bemannen bemiddelen \
    benadrukken benoemen benutten beoordelen bepalen beperken bereiden bereiken beroven beschadigen beschermen \
    beschikken beschouwen beschuldigen beseffen beslissen besteden bestellen bestormen bestraffen besturen betalen \
    betekenen betogen betwijfelen bevestigen bevrijden bewaren beweren bezetten bezorgen boeken botsen bouwen branden dalen \
    danken dekken delen dempen dienen doden doelen draaien dreigen drogen dromen drukken duiden duren durven duwen eindigen \
    eisen erkennen erven falen feesten fietsen filmen gebeuren gebruiken geloven gijzelen gokken groeien groeten gunnen haken \
    halen handelen haten hechten heersen herhalen herinneren herstellen hervatten hervormen hinderen hopen horen huilen \
    huisvesten huren jagen jubelen juichen kapen kennen keren keuren klagen kloppen knippen knokken koesteren koken \
    kosten kraken kruisen kussen kweken lachen landen leggen leiden lekken lenen leren letten leunen leven leveren \
    lossen loten loven luiden luisteren lukken maken malen matigen melden menen mengen merken mikken missen neigen \
    noemen oefenen onderhandelen ontdekken onthullen ontkennen ontlenen ontmoeten ontruimen ontsnappen ontvluchten ontwikkelen \
    oordelen openen overhandigen overleven overtuigen pakken passen persen plaatsen plannen plegen pogen praten prikken \
    raadplegen racen raken rammen redden regelen reiken reizen rekenen remmen richten roeren roken rollen rouwen roven ruilen \
    ruimen rukken rusten schaden schakelen schamen schatten schermen scheuren schilderen schoppen schorsen schrappen \
    schudden slagen slepen slopen smeken smokkelen snappen snellen sparen spelen splitsen spotten spreiden staken \
    stappen starten stellen stemmen steunen stichten stoppen storen storten straffen stranden strekken stromen stunten \
    sturen stutten tekenen tellen temmen testen tillen toetsen tonen trachten treuren treuzelen troosten trouwen \
    twijfelen uiten vatten veranderen verbeteren verdedigen verdelen verdienen verenigen vergaderen verhogen verhuizen \
    verhuren verkennen verklappen verklaren verkleinen verlagen verlammen verlenen verlengen verlichten vermelden verminderen \
    vermoorden vernielen vernietigen veroordelen veroorzaken verplaatsen verplichten verrassen verrichten verruimen \
    verscherpen versnellen versoepelen verspreiden versterken verstevigen vertalen vertegenwoordigen vertellen \
    vertragen vertrouwen vervelen vervolgen vervullen verwachten verwarmen verwelkomen verwerken verwonden verzamelen verzekeren \
    verzorgen vestigen vieren vissen vloeien vluchten voegen voelen voeren voetballen volgen voorspellen vormen vrezen \
    vullen vuren wachten wagen waken wandelen warmen wassen wedden weigeren wekken wennen wensen werken wijden wijzigen \
    winkelen wisselen wissen wonen wurgen zakken zeilen zetten zorgen zuiveren zwaaien";

/// Forms of these that are other words.
const OTHERS: &[&str] = &[
    "acht", "bekend", "bekende", "geacht", "leed", "mist", "plant",
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

/// The third person, the past and the participle of a weak verb.
fn weak(infinitive: &str) -> Vec<String> {
    /// Prefixes of verbs whose participle has no *ge-*.
    const INSEPARABLE: [&str; 7] = ["be", "ge", "her", "ont", "ver", "over", "onder"];
    let before = infinitive.strip_suffix("en").unwrap_or(infinitive);
    let is_voiceless = ["t", "k", "f", "s", "ch", "p", "x"]
        .iter()
        .any(|end| before.ends_with(end));
    let (t, d) = ("t", if is_voiceless { "t" } else { "d" });
    let stem = spoken(before);
    let with = |ending: &str| match stem.ends_with(ending) {
        true => stem.clone(),
        false => format!("{stem}{ending}"),
    };
    let past = format!("{stem}{d}e");
    let is_inseparable = INSEPARABLE.iter().any(|prefix| {
        let verb = before.strip_prefix(prefix);
        verb.is_some_and(|verb| verb.len() > 2)
    });
    let ge = if is_inseparable { "" } else { "ge" };
    vec![
        with(t),
        format!("{past}n"),
        past,
        format!("{ge}{}", with(d)),
    ]
}

/// The spelling of a stem where no vowel follows: `mak` as `maak`, `pakk` as `pak`, `lev` as `leef`.
fn spoken(stem: &str) -> String {
    /// Stems that end like an unstressed syllable but are stressed there.
    const STRESSED: [&str; 8] = [
        "beher", "bevel", "bewer", "ontlen", "oordel", "verdel", "verlen", "vervel",
    ];
    let is_vowel = |c: char| "aeiou".contains(c);
    let one = with_one_consonant(stem);
    let letters: Vec<char> = one.chars().collect();
    let mut spoken = one.to_owned();
    if let [ref before @ .., vowel, last] = *letters
        && one.len() == stem.len()
        && is_vowel(vowel)
        && vowel != 'i'
        && !is_vowel(last)
        && !before.last().is_some_and(|&c| is_vowel(c))
    {
        // An unstressed syllable stays short: `handel`, `open`.
        let is_weak = vowel == 'e'
            && "lrn".contains(last)
            && before.iter().any(|&c| is_vowel(c))
            && !STRESSED.iter().any(|end| stem.ends_with(end));
        if !is_weak {
            spoken.insert(spoken.len() - 1, vowel);
        }
    }
    match spoken.pop() {
        Some('v') => spoken.push('f'),
        Some('z') => spoken.push('s'),
        Some(last) => spoken.push(last),
        None => {}
    }
    spoken
}

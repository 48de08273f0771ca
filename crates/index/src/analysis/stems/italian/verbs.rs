//! Forms of Italian verbs that no ending tells: the past of irregular ones, participles, stems that change.

use crate::analysis::stems::verbs::Listed;

/// Verbs with forms that the stemmer does not know.
const STRONG: &[&str] = &[
    "accadere accadde accaddero",
    "accendere acces/r acces/p",
    "accogliere accolg/g accols/r accolt/p",
    "accorgere accors/r accort/p",
    "andare vado vai va vanno andr/f andato andata andati andate andava andavano",
    "apparire appare appaiono apparve appars/p",
    "appendere appes/r",
    "aprire apr/e aprì aprirono apert/p",
    "ardere ars/r",
    "assistere assistit/p",
    "assolvere assols/r assolt/p",
    "assumere assuns/r assunt/p",
    "bere beve bevono bevve bevut/p berr/f",
    "cadere cadde caddero cadr/f",
    "chiedere chies/r chiest/p",
    "chiudere chius/r chius/p",
    "cogliere colg/g cols/r colt/p",
    "coincidere coincis/r",
    "colpire colp/s",
    "compiere compi compiut/p compì",
    "comprendere compres/r compres/p",
    "concedere concess/r concess/p",
    "concludere conclus/r conclus/p",
    "condurre conduc/e condott/p conduss/r conduceva conducevano",
    "conoscere conobbe conobbero conosciut/p",
    "convincere convins/r convint/p",
    "coprire copr/e copert/p",
    "correre cors/r",
    "costruire costru/s",
    "crescere crebbe crebbero cresciut/p",
    "cuocere cott/p",
    "dare dà danno diede diedero dar/f dava davano",
    "decidere decis/r decis/p",
    "deludere delus/r delus/p",
    "difendere difes/r difes/p",
    "diffondere diffus/r diffus/p",
    "dipendere dipes/r",
    "dipingere dipins/r dipint/p",
    "dire dic/e diss/r dett/p dir/f diceva dicevano",
    "dirigere dires/r dirett/p",
    "discutere discuss/r discuss/p",
    "distinguere distins/r distint/p",
    "distruggere distruss/r distrutt/p",
    "dividere divis/r divis/p",
    "dovere dev/e devo dovr/f debba debbano",
    "eleggere eless/r elett/p",
    "emergere emers/r emers/p",
    "erigere eress/r erett/p",
    "escludere esclus/r esclus/p",
    "esplodere esplos/r esplos/p",
    "esprimere espress/r espress/p",
    "estendere estes/r estes/p",
    "evadere evas/r evas/p",
    "fare fa fai fanno fec/r facc/g far/f fatt/p faceva facevano facendo",
    "ferire fer/s",
    "fingere fins/r fint/p",
    "finire fin/s finì finirono",
    "fondere fus/r",
    "friggere fritt/p",
    "giungere giuns/r giunt/p",
    "gestire gest/s",
    "godere godr/f",
    "illudere illus/r",
    "incidere incis/r incis/p",
    "leggere less/r",
    "mettere mis/r mess/p",
    "mordere mors/r",
    "morire muo/x morr/f morì morirono mort/p",
    "muovere moss/r moss/p",
    "nascere nacqu/r nat/p",
    "nascondere nascos/r nascost/p",
    "offendere offes/r offes/p",
    "offrire offr/e offert/p",
    "opporre oppon/e oppost/p oppos/r",
    "ottenere ottien/e ottenn/r otteng/g otterr/f",
    "parere pare paiono parve pars/p",
    "percuotere percoss/r percoss/p",
    "perdere pers/r pers/p",
    "permettere permess/p",
    "persuadere persuas/r",
    "piacere piacque piacquero piaciut/p",
    "piangere pians/r piant/p",
    "porgere pors/r",
    "porre pon/e pong/g pos/r pos/p porr/f poneva ponevano",
    "potere può possono poss/g potr/f",
    "prendere pres/r pres/p",
    "produrre produc/e prodott/p produss/r produceva producevano",
    "promuovere promoss/r promoss/p",
    "proporre propon/e propost/p propos/r",
    "proteggere protess/r protett/p",
    "pungere puns/r punt/p",
    "punire pun/s",
    "raccogliere raccolg/g raccols/r raccolt/p",
    "radere ras/r",
    "redigere redass/r redatt/p",
    "reggere ress/r rett/p",
    "rendere res/r",
    "respingere respins/r respint/p",
    "ridere ris/r",
    "ridurre riduc/e ridott/p riduss/r",
    "riflettere rifless/r",
    "rimanere rimang/g rimas/r rimast/p rimarr/f",
    "risolvere risols/r risolt/p",
    "rispondere rispos/r rispost/p",
    "riuscire riesc/e riuscì riuscirono riuscit/p",
    "rivolgere rivols/r rivolt/p",
    "rompere rupp/r rott/p",
    "salire salg/g salì salirono salit/p",
    "sapere so sai sa sanno sepp/r sapr/f sappia sappiano",
    "scegliere scelg/g scels/r scelt/p",
    "scendere sces/r sces/p",
    "sciogliere sciolg/g sciols/r sciolt/p",
    "scomparire scompare scompaiono scomparve scompars/p",
    "sconfiggere sconfiss/r sconfitt/p",
    "scoprire scopr/e scopert/p",
    "scorrere scors/r",
    "scrivere scriss/r scritt/p",
    "scuotere scoss/r",
    "sedere sied/e",
    "smettere smess/p",
    "soffrire soffr/e soffert/p",
    "sorgere sors/r",
    "sorprendere sorpres/r",
    "sospendere sospes/r sospes/p",
    "sostenere sostien/e sostenn/r sosteng/g sosterr/f",
    "spargere spars/r spars/p",
    "spegnere spens/r spent/p",
    "spendere spes/r",
    "spingere spins/r spint/p",
    "stare sto stai sta stanno stett/r star/f stava stavano",
    "stendere stes/r",
    "stringere strins/r strett/p",
    "succedere success/r",
    "supporre suppon/e suppost/p",
    "svolgere svols/r svolt/p",
    "tacere tacque",
    "tendere tes/r",
    "tenere tien/e tenn/r teng/g terr/f",
    "togliere tolg/g tols/r tolt/p",
    "tradurre traduc/e tradott/p traduss/r",
    "trarre tra/x trass/r tratt/p",
    "trascorrere trascors/r trascors/p",
    "uccidere uccis/r uccis/p",
    "uscire esc/e uscì uscirono uscit/p",
    "valere valg/g vals/r varr/f",
    "vedere vid/r vist/p vedr/f",
    "venire vien/e venn/r veng/g verr/f venut/p",
    "vincere vins/r vint/p",
    "vivere viss/r vissut/p vivr/f",
    "volere vuole vuoi vogl/g voll/r vorr/f",
];

/// Forms that are other words where nothing is before them.
const PREFIXED: &[&str] = &[
    "chiedere chiesa chiese",
    "leggere letto letta letti lette",
    "mettere messi",
    "porre posto posta posti poste",
    "prendere presa",
    "rendere resi resa",
];

/// Verbs in *-care* and *-gare*, whose stems are written with an *h* before *e* and *i*.
const WEAK: &str = "allargare allungare applicare attaccare bloccare caricare castigare cercare collegare comunicare criticare dedicare \
    dimenticare dialogare erogare giocare giudicare impiegare indagare indicare investigare legare litigare mancare negare \
    obbligare pagare piegare praticare pregare provocare prolungare pubblicare qualificare riscattare ricercare \
    rinfrescare sbarcare sbloccare scaricare sganciare significare spiegare sporcare staccare svagare toccare traslocare \
    verificare vendicare replicare revocare";

/// Endings by their names.
const ENDINGS: &[(&str, &str)] = &[
    ("e", "o i e ono a ano"),
    ("f", "à anno ò emo ebbe ebbero"),
    ("g", "o ono a ano"),
    ("p", "o a i e"),
    ("r", "i e ero"),
    ("s", "isce iscono isca iscano"),
    ("x", "o i e ono"),
];

/// What those forms are that are other words, or are written like them without their accents.
const OTHERS: &[&str] = &[
    "nato", "da", "danno", "chiesi", "chiese", "messi", "messa", "terra", "sali", "resi", "rese",
    "corse", "corsi", "presi", "rotta", "rotte", "colta", "detti", "fatto", "fatti", "vista",
    "viste", "punte", "punta", "punti", "punto", "tratto", "tratta", "tratti", "tratte", "tesi",
    "tese", "spese", "stretto", "stretta", "stretti", "strette", "diretto", "diretta", "diretti",
    "dirette", "espresso", "offerta", "accorto", "so", "siedi", "retto", "retta", "rette", "retti",
    "vado", "esca", "misi", "smesso", "pare", "sto", "stai", "scorse", "scorsi", "cotto", "cotta",
    "sparse", "fusi", "fuse", "rasi", "rase", "risi", "rise", "arse", "arsi", "morsi", "morse",
    "sorse", "mossa", "mosse", "successi", "successe", "stesi", "stese", "scossi", "scosse",
    "valse", "tenni", "pianta", "piante", "pianti", "pianto", "porse", "illusi", "morte",
];

/// What stands before verbs.
const PREFIXES: &[&str] = &[
    "ac", "ad", "am", "anti", "ap", "appar", "as", "at", "av", "co", "com", "con", "contra",
    "contrad", "de", "di", "dis", "e", "es", "im", "in", "inter", "intra", "intro", "man", "ot",
    "per", "pos", "pre", "pro", "r", "ra", "rac", "rag", "re", "ri", "rin", "ris", "s", "so",
    "sor", "sos", "sotto", "sov", "sopra", "stra", "su", "sup", "tra", "tras",
];

/// All of them.
pub(in crate::analysis::stems) const LISTED: Listed = Listed {
    strong: STRONG,
    prefixed: PREFIXED,
    weak: WEAK,
    weak_forms: weak,
    endings: ENDINGS,
    others: OTHERS,
    prefixes: PREFIXES,
};

/// What is written with *ch* and *gh*.
fn weak(infinitive: &str) -> Vec<String> {
    let stem = infinitive.strip_suffix("are").unwrap_or(infinitive);
    let endings = [
        "i", "ino", "iamo", "erà", "eranno", "erò", "erebbe", "erebbero",
    ];
    endings
        .map(|ending| format!("{stem}h{ending}"))
        .into_iter()
        .collect()
}

//! The listed Hungarian words, as written.

/// Bases that are too short for the rules, or look like an inflection of another word.
pub(super) const BASES: &str = "\
    ablak adat ajak ajtó ajánlat alak alap alatt alma anya apa asztal baj baleset banda bank barna barát belső bizalom bizottság bor \
    budapest bácsi béla bér bíró bűn cement cikk család csapat csoport cég cél cím dal debrecen diák dob dolgozat díj egyetem egyház egész \
    egészség ellen elnök első előtt erdő eredet erő eset ezred faj fajta fal falat falu fej fejlett fekete feladat felett fia film fiú fok \
    folyamat fura fél fény férfi föld főként főnök fű gond gyakorlat gyere gyerek gyermek gyula gyári győzelem gép gól had hadsereg haj \
    hajrá hajó hal halál hang hangulat hat hatalom haza hegy hely helyzet hivatal hold hála hát ház hét híd hír hó hús húsvét idegen idén \
    idő ifjú igen ing irak iráni isten izrael javaslat jel jelent jog juh jó jön jövő kabát kapcsolat kapu kar kelet kereskedő keret kert \
    kerület kezdet kint király kis kiss konkrét kor kormány kornél kutat kutatás kár kép kérem kéz kína kínai kórház kör körzet kötet követ \
    köz közben köztársaság közép között külső különben lap lelet levél lista láb lány lég lélek ló magyar mell mellett menet mező minden \
    miniszter mozi munka mária márka márta mérték méter mód mögött mű műtét művelet nagy nap nem nemzet nokia nyugat nyár német néni nép név \
    nóra nő ok olaj olimpia orosz ország orvos oszt osztrák park parlament part per perc percent persze pillanat piros pont por posta pápa \
    pár párt pénz rab radio rend rendelet rendelkezés repülő robot román ruha rádió régió rész rövid sajtó sarok seb siker sikeres sofőr sor \
    soros spanyol stáb stúdió szabó szakasz szavazat szem szer szerb szerelem szeret szeretet szerint szervezet szezon szint szinte szoba \
    szovjet szám század szék szín szív szó szövetkezet szőke sík tag taxi tej telefon termék terv terület test teszt tett tisza tiszta tudat \
    táj tánc tár tél téma tér tönkre történelem történet török tűz ukrán utca vas verseny világ vizsgálat vonat vád választ választás \
    vállalat változat vár véd vég vér víz zene zár ág ágy áldozat állam állapot állomás ár élen élet ének éppen épület érdek érték étel év \
    éva ír írás íz óra út ügy üzlet őrség ősz őszinte \
    bomba fiók gomba helyett helyette non not nott történ végett";

/// Those of the bases that are also verbs.
pub(super) const VERBS: &str =
    "dob él fél hal ír jelent jön kutat kér követ lő oszt szeret tudat választ vár véd zár";

/// Stems of nouns that change before endings, with the nouns.
pub(super) const CHANGED: [(&str, &str); 26] = [
    ("lov", "ló"),
    ("szav", "szó"),
    ("falv", "falu"),
    ("hav", "hó"),
    ("műv", "mű"),
    ("álm", "álom"),
    ("dolg", "dolog"),
    ("term", "terem"),
    ("étterm", "étterem"),
    ("tükr", "tükör"),
    ("ikr", "iker"),
    ("hatalm", "hatalom"),
    ("forgalm", "forgalom"),
    ("alkalm", "alkalom"),
    ("fogalm", "fogalom"),
    ("jutalm", "jutalom"),
    ("védelm", "védelem"),
    ("győzelm", "győzelem"),
    ("figyelm", "figyelem"),
    ("kegyelm", "kegyelem"),
    ("sérelm", "sérelem"),
    ("lelk", "lélek"),
    ("bíra", "bíró"),
    ("kövek", "kő"),
    ("tavak", "tó"),
    ("tavat", "tó"),
];

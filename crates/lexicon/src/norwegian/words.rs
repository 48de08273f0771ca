//! Norwegian adjectives, verbs whose past is in *-et* or *-erte*, and words that have no forms.

use crate::words::Block;

/// Adjectives by their endings.
pub(super) const ADJECTIVES: &[Block] = &[
    (
        "- t e ere est este are ast aste",
        "\
        blank blek brun djup dyp dyr falsk fin fjern frisk grov gul halv hel hvass kjær klar klok kvass lys mørk pen rask \
        rein ren rik rund sjuk skarp slank smal spiss sterk streng stygg svak svær syk trygg tykk varm viss",
    ),
    (
        "- t e ere st ste are ast aste",
        "\
        alminnelig alvorlig ansvarlig avhengig billig daglig deilig dyktig dødelig egentlig endelig ensidig faglig farlig \
        fattig fiendtlig folkelig forsiktig forskjellig forståelig fredelig frivillig giftig gjensidig gyldig heldig hellig \
        hemmelig hurtig hyggelig ivrig kirkelig kjedelig kjærlig kongelig kraftig kunstig kvinnelig ledig levedyktig livlig \
        lovlig lydig lykkelig mannlig mektig menneskelig merkelig modig mulig månedlig naturlig nordlig nyttig nødvendig \
        offentlig opprinnelig personlig pinlig rettferdig riktig rimelig rolig selvstendig skadelig skyldig statlig særlig \
        sørlig tidlig tilgjengelig tilstrekkelig tydelig uavhengig ufattelig ugyldig uheldig ukentlig ulovlig ulykkelig \
        umulig urimelig uskyldig utrolig uvanlig vanlig vanskelig veldig vennlig verdig vesentlig vestlig viktig virkelig \
        vitenskapelig årlig ærlig østlig",
    ),
    (
        "- e",
        "\
        afghansk afrikansk akademisk albansk amerikansk arabisk asiatisk australsk automatisk belgisk biologisk bosnisk \
        brasiliansk britisk bulgarsk cubansk dansk demokratisk diplomatisk dramatisk elektrisk elektronisk engelsk estisk \
        etnisk europeisk fantastisk fascistisk finsk fransk fysisk færøysk gresk historisk ideologisk indisk irakisk iransk \
        irsk islamsk islandsk israelsk italiensk japansk juridisk jødisk kanadisk katolsk kinesisk kjemisk klassisk \
        kommunistisk koreansk kritisk kroatisk latvisk libysk litauisk logisk magisk medisinsk meksikansk moralsk muslimsk \
        nazistisk nederlandsk nordisk norsk optimistisk pakistansk palestinsk parlamentarisk politisk polsk praktisk psykisk \
        psykologisk rasistisk realistisk romantisk rumensk russisk samisk serbisk skotsk spansk strategisk svensk symbolsk \
        syrisk teknisk teoretisk tragisk typisk tyrkisk tysk ukrainsk ungarsk vietnamesisk walisisk økologisk økonomisk",
    ),
    (
        "- t e",
        "\
        aktiv alternativ anonym brutal digital effektiv ekstrem fatal føderal global humanitær ideal illegal intensiv \
        internasjonal kommunal konservativ kreativ legal legitim liberal lojal lokal maksimal massiv militær minimal mobil \
        nasjonal negativ normal nøytral parlamentær passiv populær positiv radikal regional revolusjonær sann sentral sivil \
        solid sosial stabil sunn suveren total urban",
    ),
    (
        "ll lt lle llere llest lleste",
        "\
        aktue finansie forme fu genere idee individue industrie intellektue kommersie konstitusjone kontroversie krimine \
        kulture materie offisie potensie prinsipie profesjone rasjone ree seksue sni spesie tradisjone",
    ),
    (
        "- t me mere mest meste",
        "\
        dum ensom følsom grusom langsom morsom nøysom oppmerksom slem stram tvilsom virksom voldsom",
    ),
    (
        "- e ere est este",
        "\
        absolutt abstrakt akutt berømt bratt diskret elegant fast flott glatt intelligent interessant kjent kompetent \
        konkret konsekvent korrekt korrupt kort lett mett parat perfekt permanent privat relevant rett stolt svart tett \
        tolerant trøtt ukjent",
    ),
    (
        "nn nt nne nnere nnest nneste",
        "\
        grø skjø ty",
    ),
    (
        "er ert re rere rest reste",
        "\
        mag",
    ),
    (
        "ker kert re rere rest reste",
        "\
        lek sik usik vak",
    ),
    (
        "per pert re rere rest reste",
        "\
        tap",
    ),
    (
        "ter tert re rere rest reste",
        "\
        bit",
    ),
    (
        "el elt le lere lest leste",
        "\
        dunk ed",
    ),
    (
        "kel kelt kle klere klest kleste",
        "\
        en",
    ),
    (
        "en ent ne nere nest neste",
        "\
        erfar krist mod nak rott skitt sult våk åp",
    ),
    (
        "et ede ete",
        "\
        anklag begav begeistr begrens bekymr berettig berykt bevæpn fengsl forvent overrask skad sår utdann uvent",
    ),
    (
        "- e",
        "\
        avansert engasjert interessert isolert komplisert konsentrert kvalifisert organisert privilegert",
    ),
];

/// Adjectives, pronouns and verbs that change otherwise.
pub(super) const LINES: &[&str] = &[
    "all alt alle",
    "annen annet andre anna",
    "avsløre avslører avslørte avslørt avsløres",
    "blå blått",
    "bløt bløtt bløte",
    "bred bredt brede bredere bredest bredeste",
    "burde bør burdet",
    "dårlig dårlige dårligere dårligst dårligste verre verst verste",
    "død dødt døde",
    "egen eget egne eigen eige eigne",
    "forlate forlater forlot forlatt",
    "fri fritt frie friere friest",
    "få færre færrest",
    "første fyrste",
    "gammel gammelt gamle eldre eldst eldste gamal gamalt",
    "glad glade gladere gladest",
    "god godt gode bedre best beste bra betre",
    "grå grått",
    "ha har hadde hatt havde",
    "hard hardt harde hardere hardest hardeste",
    "het hett hete hetere",
    "hvilken hvilket hvilke",
    "hvit hvitt hvite kvit kvitt kvite",
    "høy høyt høye høyere høyest høyeste høg høgt høge høgare",
    "ingen intet inga",
    "kald kaldt kalde kaldere kaldest kaldeste",
    "kunne kan kunnet",
    "lang langt lange lengre lengst lengste",
    "lav lavt lave lavere lavest laveste låg lågt låge lågare",
    "liten lita lite lille små mindre minst minste vesle",
    "løs løst løse",
    "løslate løslater løslot løslatt løslates",
    "mange flere flest fleste fleire",
    "mild mildt milde mildere",
    "moderne",
    "mye mer mest meste mykje meir",
    "måtte må måttet",
    "noen noe noko nokre",
    "ny nytt nye nyere nyest nyeste",
    "nær nære nærmere nærmest nærmeste",
    "ond ondt onde",
    "rød rødt røde rødere raud raudt raude",
    "sein sen seint sent seine sene senere senest seneste",
    "sist siste",
    "skulle skal skullet",
    "slik slikt slike",
    "stor stort store større størst største",
    "synes syntes syns",
    "søt søtt søte søtere",
    "tom tomt tomme",
    "trang trangt trange trangere",
    "tung tungt tunge tyngre tyngst tyngste",
    "ung ungt unge yngre yngst yngste",
    "vill vilt",
    "ville vil villet",
    "voksen voksent voksne",
    "vond vondt vonde",
    "våt vått våte",
    "være er var vært vere vore",
];

/// Weak verbs.
pub(super) const VERBS: &[Block] = &[
    (
        "e er et a es ende ede ar",
        "\
        advar anklag arbeid arv avdekk avslutt avvent begrens behandl bekreft beskytt beveg bland bomb dans \
        drukn drøft dyrk elsk endr erobr fatt feir fengsl fisk flykt flytt forandr forbedr forhandl forsikr forsk forstyrr forvandl \
        frykt gavn handl hat hent hersk hevd hev hindr hus husk hvisk hyll håp høst jag jakt jobb jubl kast kikk kjemp klag klatr \
        kontakt kost krangl lag land led lemlest lokk lov lukk lytt løft mangl merk min nikk ofr omfatt oppfatt ordn \
        overrask overvåk pakk plant plyndr pump pust påvirk rak ramm redd rett ring rydd råd samarbeid saml savn sikr skad \
        skift skrott skuff slutt smil smugl snakk snus spark start stempl stopp streik støtt svekk sykl søl tagg takk test \
        tru trykk tråkk tømr undr vandr varsl vask velt vent vink virk vokt våkn åpn ødsl ønsk øv",
    ),
    (
        "e er te t es ende ar a",
        "\
        aksepter analyser annonser arranger arrester blokker debatter debuter definer demonstrer diskriminer diskuter \
        dokumenter dominer eksister eksploder eksporter eskaler etabler evakuer evaluer finansier formuler fotografer funger \
        garanter gratuler håndter identifiser ignorer illustrer importer informer inspirer installer integrer introduser \
        invader invester isoler juster kobl kombiner kommenter kommuniser konfronter konkluder konkurrer konstater \
        kontroller koordiner kopier kriminaliser kritiser lanser legaliser lever lokaliser marker mobiliser moderniser \
        motiver nominer normaliser noter observer okkuper operer organiser parker passer plasser praktiser presenter \
        prioriter privatiser produser protester provoser publiser rapporter ratifiser reager realiser reformer registrer \
        reguler rekrutter reparer representer respekter revider risiker sanksjoner signer siter sjokker spekuler stabiliser \
        stasjoner stimuler studer subsidier symboliser tolerer tolk trakasser transporter vaksiner varier vurder",
    ),
];

/// Words of grammar, and other words without forms.
pub(super) const ALONE: &str = "\
    ad aldri allerede alltid alting altså angående april at atten august av bak bare berre blant bort borte både cirka da de \
    deg dei dels dem den denne dens der deres deretter derfor derimot dermed dersom dertil desember desse dessuten dessverre \
    det dette din dine disse ditt du då eg ein eit eller elleve en enn enno ennå enten et etter ettersom faktisk februar fem \
    femten femti fire fjorten for foran fordi fort fra fram framme frem frå før først førti ganske gjennom gjere- gjerne ham han \
    hans hei heller helst henne hennes her herunder hit hjemme ho hos hun hundre hva hvem hverandre hvis hvor hvordan \
    hvorfor hvorvidt i idet ifølge igjen ikke ikkje imidlertid ingenting inn inne innen innenfor inntil ja januar jeg jo \
    juli juni kanskje kor korleis kun kva kven langs lenge like litt mai mars med meg meir- mellom men mens min mine mitt \
    mot naturligvis ned nede nei nesten nettopp ni nitten nitti no noe- noensinne nok november null nå når ofte og også \
    oktober om opp oppe oss over per plutselig på rundt samme sammen samt seg seks seksten seksti selv selvfølgelig \
    september siden sier- sin sine sitt sjelden sju sjølv skjønt snarere snart som stadig straks sytten sytti syv så således \
    takk ti tidligere til tilbake tjue to tolv tre tretten tretti tross tusen uansett under ut ute uten utenfor utover ved \
    vedrørende vekk vel verken vi via vår våre vårt åtte åtti òg";

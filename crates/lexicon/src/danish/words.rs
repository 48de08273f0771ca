//! Danish adjectives, verbs whose past is in *-ede*, and words that have no forms.

use crate::words::Block;

/// Adjectives by their endings.
pub(super) const ADJECTIVES: &[Block] = &[
    (
        "- t e ere est este",
        "\
        blank blind brun dyb dyr falsk fin fjern grov gul halv hel hård høj klar klog kær lav mild ond pæn rask ren rig rund \
        skarp slank stærk svag svær tyk tynd tør varm vild",
    ),
    (
        "- t e ere st ste",
        "\
        afhængig almindelig alvorlig ansvarlig besværlig billig boglig daglig dejlig dygtig dødelig egentlig endelig ensidig \
        ensom faglig farlig fattig fjendtlig folkelig forsigtig forskellig forståelig fredelig frivillig gensidig giftig \
        gyldig heldig hellig hemmelig hurtig hyggelig ivrig kedelig kirkelig kongelig kraftig kunstig kvindelig kærlig \
        langsom ledig levedygtig livlig lovlig lydig lykkelig mandlig menneskelig modig morsom mulig månedlig mægtig \
        mærkelig naturlig nordlig nyttig nødvendig offentlig opmærksom oprindelig personlig pinlig retfærdig rigtig rimelig \
        rolig selvstændig skadelig skyldig statslig sydlig særlig tidlig tilstrækkelig tydelig uafhængig ufattelig ugentlig \
        ugyldig uheldig ulovlig ulykkelig umulig urimelig uskyldig utilstrækkelig utrolig venlig vestlig videnskabelig \
        vigtig virkelig virksom voldsom vældig værdifuld værdig væsentlig årlig ærlig østlig",
    ),
    (
        "- e",
        "\
        afghansk afrikansk akademisk albansk amerikansk arabisk asiatisk australsk automatisk belgisk biologisk bosnisk \
        brasiliansk britisk bulgarsk canadisk cubansk dansk demokratisk diplomatisk dramatisk elektrisk elektronisk engelsk \
        estisk etnisk europæisk fantastisk fascistisk finsk fransk fysisk færøsk græsk grønlandsk historisk hollandsk \
        ideologisk indisk irakisk iransk irsk islamisk islandsk israelsk italiensk japansk juridisk jysk jødisk katolsk \
        kemisk kinesisk klassisk kommunistisk koreansk kritisk kroatisk københavnsk lettisk libysk litauisk logisk logistisk \
        magisk medicinsk mexicansk moralsk muslimsk nazistisk nordisk norsk optimistisk pakistansk palæstinensisk \
        parlamentarisk politisk polsk praktisk psykisk psykologisk racistisk realistisk romantisk rumænsk russisk saudisk \
        serbisk skotsk spansk strategisk svensk symbolsk syrisk teknisk teoretisk tragisk typisk tyrkisk tysk ukrainsk \
        ungarsk vietnamesisk walisisk økologisk økonomisk",
    ),
    (
        "- t e",
        "\
        aktiv alternativ anonym brutal central civil digital effektiv ekstrem fatal føderal global human humanitær ideal \
        illegal intensiv international kommunal konservativ kreativ legal legitim liberal lokal loyal maksimal massiv \
        militær minimal mobil national negativ neutral normal parlamentær passiv populær positiv radikal regional \
        revolutionær social solid stabil suveræn total urban",
    ),
    (
        "- t le lere lest leste",
        "\
        aktuel finansiel formel generel ideel individuel industriel intellektuel kommerciel konstitutionel kontroversiel \
        kriminel kulturel materiel officiel potentiel principiel professionel rationel reel seksuel speciel traditionel",
    ),
    (
        "- e ere est este",
        "\
        absolut abstrakt akut berømt diskret elegant fast intelligent interessant kendt kompetent konkret \
        konsekvent korrekt korrupt kort parat perfekt permanent privat relevant sort stolt tolerant træt ukendt",
    ),
    (
        "- t ne nere nest neste",
        "\
        grøn køn skøn",
    ),
    (
        "- t me mere mest meste",
        "\
        dum følsom grim grusom nøjsom tom tvivlsom",
    ),
    (
        "- t ke kere kest keste",
        "\
        smuk specifik",
    ),
    (
        "- te tere test teste",
        "\
        flot glat let mæt tæt",
    ),
    (
        "er ert re rere rest reste",
        "\
        mag",
    ),
    (
        "ker kert re rere rest reste",
        "\
        læk sik usik",
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
        dunk enk æd",
    ),
    (
        "en ent ne nere nest neste",
        "\
        dov forleg krist mod nøg rådd sult våg åb",
    ),
    (
        "et ede",
        "\
        anklag avancer begav begejstr begræns bekymr berettig berygt bevæbn elsk engager etabler \
        forbavs forvent fængsl interesser isoler komplicer koncentrer kvalificer organiser overrask \
        privileger skad sår uddann uvent",
    ),
];

/// Adjectives, pronouns and verbs that change otherwise.
pub(super) const LINES: &[&str] = &[
    "al alt alle",
    "anden andet andre",
    "blå blåt",
    "blød blødt bløde",
    "bred bredt brede bredere bredest bredeste",
    "burde bør burdet",
    "dårlig dårligt dårlige dårligere dårligst værre værst værste",
    "død dødt døde",
    "egen eget egne",
    "fed fedt fede federe fedest",
    "fortælle fortæller fortalte fortalt fortælles fortællende",
    "fremmed fremmede fremmedes",
    "fri frit frie friere friest",
    "fuld fuldt fulde",
    "få færre færrest",
    "første",
    "gammel gammelt gamle ældre ældst ældste",
    "glad glade gladere gladest",
    "god godt gode bedre bedst bedste",
    "grå gråt",
    "have har havde haft",
    "hedde hedder hed heddet",
    "hvid hvidt hvide",
    "hvilken hvilket hvilke",
    "ingen intet",
    "kold koldt kolde koldere koldest",
    "kunne kan kunnet",
    "lang langt lange længere længst længste",
    "lille små mindre mindst mindste lidt",
    "løs løst løse",
    "løslade løslader løslod løsladt løslades",
    "mange flere flest fleste",
    "meget mere mest meste",
    "moderne",
    "måtte må måttet",
    "nogen noget nogle",
    "ny nyt nye nyere nyest nyeste",
    "nær nære nærmere nærmest nærmeste",
    "oplyse oplyser oplyste oplyst oplyses",
    "rød rødt røde rødere",
    "sen sent sene senere senest seneste",
    "sidste sidst",
    "skulle skal skullet",
    "smal smalt smalle smallere smallest",
    "stor stort store større størst største",
    "sund sundt sunde sundere sundest",
    "synes syntes",
    "sådan sådant sådanne",
    "sød sødt søde sødere sødest",
    "syg sygt syge sygere sygest",
    "tilfreds tilfredse",
    "tung tungt tunge tungere tungest tungeste",
    "ung ungt unge yngre yngst yngste",
    "ville vil villet",
    "voksen voksent voksne",
    "vred vredt vrede",
    "våd vådt våde",
    "være er var været",
];

/// Verbs in *-ede*.
pub(super) const VERBS: &[Block] = &[(
    "e er ede et es edes ende",
    "\
        accepter advar afled afslutt afslør analyser an angr anklag annoncer arbejd arranger arrester begrav begræns behandl \
        behøv bekræft belønn besejr beskytt beslutt beundr bevogt bloker bomb bygg bøj chikaner choker citer cykl dans \
        debatter debuter demonstrer diskriminer diskuter dominer drukn duft dyrk ej eksister eksploder eksporter elsk erobr \
        eskaler etabler evakuer evaluer fejr finansier fisk flygt flytt forandr forbedr fordobl forhandl forklar formuler \
        fornærm forsikr forsk forsvar forvandl forvent forværr forårsag fotografer frygt funger fængsl føj garanter gavn \
        glæd gratuler grin had hamr handl hent hersk hindr hopp hus husk hyld håb hævd hæv høst identificer ignorer \
        illustrer importer indled informer inspirer installer integrer interview introducer invader invester isoler jag jagt \
        jamr jubl juster kast kigg klag klar knus kobl kog kombiner kommenter kommuniker konfronter konkurrer konstater \
        kontakt kontroller koordiner kopier kost kriminaliser kritiser kræv kæmp lancer land lav led legaliser lej lev lever \
        lokaliser lokk lov lukk lytt løft mal mangl marker mishandl mist mobb mobiliser moderniser motiver myrd mål nominer \
        normaliser noter observer ofr omfatt opfordr opgrader oprett ordn organiser overrask overvej overvåg parker passer \
        peg pendl placer plag plant plej plyndr praktiser press prioriter privatiser producer protester provoker præsenter \
        prøv påpeg påvirk rapporter ratificer reager realiser redd reformer registrer reguler reparer repræsenter respekter \
        rett revider risiker rull rydd ryst samarbejd saml sanktioner sats savn sejr sigt sikr skab skad skildr skrott slett \
        slutt smag smil smitt smugl snakk spar spekuler spill splitt spott stabiliser start stationer stempl still stimuler \
        stopp straff strejk stræb studer styrt støj støtt subventioner svar svigt symboliser sænk sørg takk test tilpass \
        tolerer tolk transporter tru træn tørr tøv udfordr udled udsted udvid udvikl undr vacciner vakl vandr var varier \
        varm varsl vask vej vejled vent vink virk voks vurder vågn vælt åbn ændr øg ønsk",
)];

/// Words of grammar, and other words without forms.
pub(super) const ALONE: &str = "\
    I- ad af aldrig allerede altid alting altså angående april at atten august bag bare blandt blot bort bort- borte både \
    både- cirka da dagens- de december dels dem den denne dens der derefter deres derfor derimod dermed dernæst dertil \
    derved desuden desværre det dette dig din dine disse dit dog du efter eftersom eller ellers ellers- elleve en end end- \
    endelig- endnu endog ens- enten et faktisk februar fem femten fire firs fjorten for foran fordi fra frem fremme fyrre \
    før føre- førend først ganske gennem gerne halvfems halvfjerds halvtreds ham han hans hej hellere helst hende hendes her \
    herefter hermed herunder hid hinanden hjem- hjemme hos hun hundrede hvad hvem hverken hvis hvor hvordan hvorfor hvorvidt \
    i i-dag- idet ifald ifølge igen ikke ikke- imidlertid imod ind inde inden indenfor indtil ingenting ja januar jeg jer \
    jeres jo juli juni kun langs lidt- lige længe maj marts med mellem men mens mere- mig min mine mit mod måske naturligvis \
    ned nede nedenfor nej netop ni nitten nogensinde nok november nu nul når næsten ofte og også oktober om omkring op oppe \
    os otte oven ovenfor over per pludselig på samme sammen samt seks seksten selv selvfølgelig selvom senere- september \
    siden sig sin sine sit sjældent skønt snarere snart som stadig straks sytten syv så således tak thi- ti til \
    tilbage tilstede tit to tolv tre tredive tres tretten trods tusind tusinde tyve uanset ud ude uden udenfor udover under \
    ved vedrørende vel vi via vis- vist- vor vores væk";

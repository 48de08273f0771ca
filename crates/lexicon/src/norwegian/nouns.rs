//! Norwegian nouns with their forms, of bokmål and nynorsk.

use crate::words::Block;

/// Nouns by their endings.
pub(super) const DECLINED: &[Block] = &[
    (
        "er eren ere erne ar aren arar arane",
        "\
        afrikan akademik aksjeei alban alkoholik amerikan angrepsspill angrip arbeid arbeidsgiv arbeidstak argentin asylsøk \
        australi avsend bak bebo bo boks borg brasilian bruk bryt bulgar bygg båtbygg dans deltak domm egypt ei etterforsk \
        europe fisk flyg flykapr forbruk forbryt forfatt forhandl forsk forsvar forsvarsspill forvalt fotballspill før \
        gisseltak giv grunnlegg hack handl historik husei håndverk idrettsutøv ind innbygg innehav innvandr irak iran israel \
        italien japan jeg kanadi kines kjemik kjøp klag krig krigsforbryt kritik kunstn led lei les libanes lytt lån lær løp \
        mal medarbeid megl mekanik mexican misbruk mord motstand mottak musik nederlend nybegynn oppfinn opprør ordfør \
        oversett overtred pakistan palestin partiled plyndr politik portugis programled prosjektled ran redd rumen rytt \
        rådgiv saksøk saml sang selg selvmordsbomb skap skatteyt skiløp skuespill smugl snekk spill statsled stift \
        stortingspolitik sveits svømm syr søk tal teknik tenk tilheng tilsku tjen tren tsjekk tunisi ukrain ungar utfordr \
        utgiv utlei utvandr utøv velg verdensled vinn vokt østerrik",
    ),
    (
        "e a en er ene or one",
        "\
        avgjørels bomb brygg bølg dam dukk dyn fan fell ferj fill fjær flamm flask flu gard gat gav grens gruv gåt hels hul \
        hyll hytt høn jakk jent kass kirk kist klag klass klokk klyp kris kron kul kurv kåp lamp leks lu lung lykk løyp mapp \
        matt mess nes nonn pakk pann pip plat pump påsk pær ramm reis rent roll ros rott rut ryp scen sel sid skink skiv \
        smert son stemm stjern strof stu supp søyl tant tavl trapp tu tung tønn ulykk var vesk vis vogg vugg år ær",
    ),
    (
        "e a en er ene ar ane",
        "\
        aksj allians ambulans analys anerkjennels ansettels avskjedigels bakk balans band bas begynnels beskjeftigels \
        beskyttels bestemmels betydels bevegels boll drag ektefell episod etapp famili fang fasad fas forbindels forbrytels \
        fornærmels forskrekkels forståels følels gjeng hag hak han har henrettels histori innrømmels jød kak kampanj kann \
        katastrof kild kjennels kjern kjol kod kon konferans krag krenkels krybb ledels leg linj lomm løslatels løv mag mask \
        medalj metod mottakels måt nedleggels not novell oppdagels opplevels opprettels ordr overraskels overtredels paus \
        period pinn pos premi redegjørels rekk rettels seans seri sjans skad skall slang slav stamm statu styrels størrels \
        tal tank tillatels tiltredels tim tjenest ton typ undersøkels ung utdannels utgav uttalels utvidels van vedtakels",
    ),
    (
        "- en er ene ar ane",
        "\
        administrasjon admiral advokat agent aggresjon akademi aksjon aktivist aktivitet allé ambassadør \
        ambisjon arm armé artist assistent auksjon bank bar begivenhet bekk bil billett biografi blomst brann busk buss båt dag \
        definisjon del delegasjon demokrat demonstrant demonstrasjon depresjon diktator diplomat direktør diskusjon divisjon doktor \
        ekspedisjon eksplosjon eksport ekstremist elev energi enhet entreprenør epidemi ettermiddag fabrikk faktor fantasi \
        fest film filosofi fisk fjord form formiddag foss fotografi fraksjon fredag frihet frisør front fugl funksjon \
        funksjonær gang garanti general generasjon gevinst gjest grad gren grunn gutt guvernør gård hall hals hatt \
        hemmelighet hest hjelm hjort hund hval hær høst høvding identitet ideologi idé import impuls industri infeksjon \
        inflasjon informasjon ingeniør inspektør institusjon instruktør integrasjon investor invitasjon journalist jurist \
        kamp kanal kandidat kanon kapasitet karakter kardinal kategori kjærlighet klient klubb knapp kniv koalisjon koloni \
        kombinasjon kommisjon kommunikasjon kommunist konflikt konfrontasjon konkurrent konsentrasjon konsert konstitusjon \
        konstruksjon konsulent kontrakt konvensjon kopi kopp korrupsjon kostnad krets kropp kultur kunst kvalitet kveld kyst \
        legion leilighet lord lyd lærling løgn lørdag majoritet mandag manifestasjon marsj mast melodi middag migrant \
        millionær minoritet misjon motivasjon motor mulighet munn mur musikant musikk muslim myndighet måned nasjon \
        nasjonalist natur nazist nyhet onsdag operasjon operatør opposisjon organisasjon orm ost ovn pandemi park pasient \
        pasjon pastor patriot pensjon pensjonær pilot plan planet plass politikk posisjon post praktikant president prest \
        prins prioritet pris produksjon produsent professor profil protest provins publikasjon rakett reaksjon reaktor \
        realitet redaktør region rektor relasjon religion representant reservasjon rettighet revolusjon ring rival robot \
        roman saft sanksjon sau sekretær seksjon sekt sektor senator sesong sikkerhet situasjon sjef sjåfør skatt skog skrift \
        slektning slutt soldat solidaritet sopp sosialist spekulasjon spesialist spion stab stasjon stein sten stil stol \
        storm strategi streik strøm student sum sympati søndag tekst teori terapi terrorist test tirsdag tjuv torsdag torsk \
        tradisjon trafikk tragedi traktor transaksjon trend trygghet tråd tur turist tvilling tyv uavhengighet ulv union \
        universitetsby utlending vakt valgkamp vanskelighet variasjon versjon veterinær vin vind virksomhet visjon vogn \
        yngling ål ås økonomi",
    ),
    (
        "- en a er ene ar ane",
        "\
        avdeling avgang avgift avis avlysning avstemning befolkning behandling belastning beregning beslutning \
        bestilling betaling bevilgning bevæpning bolig bukt bygd dekning drift dronning endring erfaring erklæring erstatning \
        etterforskning etterretning ferd finansiering forandring forbedring fordeling forening forestilling forfatning \
        forhandling forklaring forsamling forsikring forskning forsyning fortelling forurensning forutsetning forventning \
        framgang framstilling fremstilling frukt grav handling havn hensikt holdning hud høring høyning ild inngang \
        innledning innsamling innsikt innskrenkning innstilling innvandring investering jakt jord kartlegging landing \
        ledning lovgivning lyst makt markering melding mening minking mobilisering måling nedgang nedrustning nedskjæring \
        nominering opning oppdeling oppfordring oppgang opplysning opprustning oppskrift ordning orientering overføring \
        overvåking planlegging plassering plikt privatisering redning registrering regjering regning rekruttering renovering \
        reservering retning samling satsing satsning sending senkning setning skildring skyld slekt sol sorg spenning \
        stemning stenging stigning stilling strømming tegning tenkning tilbakemelding tilgang tilpasning tilslutning trening \
        undervisning utbetaling utdanning utdeling utfordring utgang utgift utgravning utsikt utstilling utvikling utvisning \
        vaksinering vandring veiledning vekt virkning vurdering åpning økning økt",
    ),
    (
        "- a en er ene",
        "\
        bru geit sak",
    ),
    (
        "- et - ene a",
        "\
        angrep anlegg anslag ansvar antall arbeid ark avbrudd avslag avsnitt avtrykk avvik bad barnehjem begrep \
        behov beløp besøk bevis bidrag bind blod bord brett brev brudd bruk bryllup bud bygg bånd drap dyr dødsfall fag fall \
        fartøy fat fjell fjøs flagg flertall fly folk folkemord folketall forbruk forbud forbund foredrag forfall forhold \
        forhør forlag forlik forløp formål forslag forsvar forsøk fradrag framskritt fravær fremskritt funn gap garn \
        gjennombrudd glass gods grep gress gull gulv hav hjul horn hull hus håp hår innbrudd inngrep innhold innkjøp innlegg \
        innskudd innslag inntrykk jordbruk kar kart kjennskap kjønn kjøp kjøtt kors kort krav kull kupp lam landbruk \
        lass lik lovbrudd lovforslag lys lån lår løft løp mindretall mord navn nederlag \
        oppdrag oppgjør opplag opprør ord overfall overskudd overslag par pass pund punkt ran regelbrudd \
        rop ror råd rådhus rør salg samarbeid samband samfunn sammenbrudd segl seil selvmord sett sjikt \
        sjokk skap skift skip skjegg skjul skrik skritt skudd slag slott smil snitt spark spill spor sprang språk spørsmål \
        stikk sting stopp stål støt svar sverd svik sykehjem sykehus søk søl tak tap telt tilskudd \
        tilsyn tiltak tog torg trekk trykk tun tårn uhell underskudd utbrudd utfall utkast utlegg utsagn utslag utslipp \
        uttrykk utvalg uvær vedtak vern vers vilkår vitnesbyrd vær øyeblikk",
    ),
    (
        "- et er ene a",
        "\
        abonnement alternativ apparat argument arrangement attentat bakeri batteri bibliotek bryggeri budskap \
        byrå departement diagram dilemma diplom direktiv distrikt dokument drama eksperiment ekteskap element fakultet fellesskap \
        firma fiskeri format foto galleri gebyr geni gevær hospital hotell initiativ insekt institutt instrument intervall kompani \
        kompliment konsept konsulat konto kontor kvarter landskap lederskap lotteri maleri mandat manuskript marked medlemskap meieri \
        mesterskap minutt monument motiv nivå objekt panorama papir parlament parti partnerskap perspektiv portal prinsipp problem \
        produkt prosjekt raffineri redskap regime regiment regnskap resultat segment sekretariat sekund selskap sertifikat signal \
        sitat skjelett skjema slakteri statsborgerskap stoff studio symbol system talent tema tribunal trykkeri universitet vennskap \
        verft vindu",
    ),
    (
        "e et er ene a",
        "\
        belt dekk embed epl forbild frimerk fylk heft hjert hod kommunestyr lei løft material medi merk minn møt \
        områd rykt samvirk set spøkels stevn studi stykk styr tepp tilfell yrk ønsk",
    ),
    (
        "um et er ene a",
        "\
        akvari evangeli gymnasi imperi jubile kriteri laboratori medi mysteri observatori stadi studi symposi territori",
    ),
    (
        "er eren re rene rar rane",
        "\
        borgermest finansminist forsvarsminist justisminist kalend kjell mest statsminist sylind tig utenriksminist \
        verdensmest vint åk",
    ),
    (
        "er eret re rene ra",
        "\
        filt klost mønst orkest regist sent teat",
    ),
    (
        "el elen ler lene lar lane",
        "\
        bib eng gaff kab musk onk reg stab vink",
    ),
    (
        "kkel kkelen kler klene",
        "\
        arti parti sy",
    ),
    (
        "ddel ddelen dler dlene dlar dlane",
        "\
        se",
    ),
    (
        "el elet ler lene la",
        "\
        eksemp stemp temp",
    ),
    (
        "- men mer mene mar mane",
        "\
        alderdom barndom eiendom kam kristendom lem rikdom sykdom visdom",
    ),
    (
        "- met mer mene ma",
        "\
        program telegram",
    ),
    (
        "e a en er ene ar ane",
        "\
        brons siktels vaksin",
    ),
    (
        "- en er ene ar ane",
        "\
        bedrift børs datamaskin festival fotball gass katt medisin milliard million opera rapport restaurant sport telefon",
    ),
    (
        "- et er ene a",
        "\
        intervju",
    ),
    (
        "- et - ene a",
        "\
        sølv",
    ),
];

/// Other nouns, each line with all forms.
pub(super) const LINES: &[&str] = &[
    "adresse adressen adresser adressene",
    "aften aftenen aftener aftenene",
    "ansikt ansiktet ansikter ansiktene",
    "asyl asylet",
    "avtale avtalen avtaler avtalene",
    "barn barnet barna barnene borna",
    "bilde bildet bilder bildene bilda",
    "blad bladet blader bladene blada",
    "bok boka boken bøker bøkene",
    "bonde bonden bønder bøndene",
    "brannmann brannmannen brannmenn brannmennene",
    "bro broen broer broene bru brua bruer bruene",
    "bror broren brødre brødrene brør",
    "budsjett budsjettet budsjetter budsjettene budsjetta",
    "by byen byer byene byar byane",
    "bygning bygningen bygninger bygningene",
    "dansken dansker danskene",
    "data dataene",
    "datter dattera datteren døtre døtrene dotter dottera døtrer",
    "dikt diktet dikta diktene",
    "dollar dollaren",
    "dom dommen dommene dommar dommane domar",
    "domstol domstolen domstoler domstolene domstolar",
    "drøm drømmen drømmer drømmene draum draumen draumar",
    "dør døra døren dører dørene",
    "ektemann ektemannen ektemenn ektemennene",
    "elv elva elven elver elvene",
    "engelskmann engelskmannen engelskmenn engelskmennene",
    "euro euroen",
    "fader far faren fedre fedrene",
    "fare farer farene",
    "fengsel fengselet fengslet fengsler fengslene",
    "ferie ferien ferier feriene",
    "fiende fienden fiender fiendene",
    "finger fingeren fingrer fingre fingrene",
    "flyktning flyktningen flyktninger flyktningene",
    "forelder foreldre foreldrene foreldra",
    "formann formannen formenn formennene",
    "fot foten føtter føttene",
    "franskmann franskmannen franskmenn franskmennene",
    "fred freden",
    "gissel gisselet gislet gisler gislene",
    "gjeld gjelden gjelda",
    "gjerningsmann gjerningsmannen gjerningsmenn gjerningsmennene",
    "gruppe gruppen gruppa grupper gruppene",
    "gud guden guder gudene",
    "gås gåsa gåsen gjess gjessene",
    "handel handelen",
    "hendelse hendelsen hendelser hendelsene hending hendinga",
    "himmel himmelen himler himlene",
    "hjem hjemmet hjemmene heim heimen heimar heimane",
    "hjerne hjernen hjerner hjernene",
    "hånd hånden hånda hender hendene hand handen handa",
    "interesse interessen interesser interessene",
    "internett internettet",
    "jobb jobben jobber jobbene",
    "jordskjelv jordskjelvet jordskjelvene",
    "jul jula julen",
    "kaffe kaffen",
    "kapittel kapittelet kapitlet kapitler kapitlene",
    "klima klimaet",
    "kne kneet knær knærne",
    "kommune kommunen kommuner kommunene kommunar",
    "konge kongen konger kongene kongar",
    "kontroll kontrollen kontroller kontrollene",
    "krig krigen kriger krigene krigar krigane",
    "kraft kraften krafta krefter kreftene",
    "kreft kreften krefta",
    "ku kua kuen kuer kuene kyr kyrne",
    "kunde kunden kunder kundene",
    "kurder kurderen kurdere kurderne",
    "kvinne kvinna kvinnen kvinner kvinnene",
    "lag laget lagene laga",
    "land landet landene landa lands",
    "liv livet livene liva",
    "lov loven lover lovene lova",
    "lønn lønna lønnen lønninger lønningene lønner",
    "løsning løsninga løsningen løsninger løsningene",
    "mann mannen menn mennene",
    "mat maten",
    "medlem medlemmet medlemmer medlemmene",
    "menneske mennesket mennesker menneskene menneska",
    "middel middelet midlet midler midlene",
    "miljø miljøet miljøer miljøene",
    "minister ministeren ministre ministrene ministrar",
    "mor moren mora mødre mødrene moder moderen",
    "morgen morgenen morgener morgenene",
    "mus musa musen musene",
    "museum museet museer museene musea",
    "mål målet målene måla",
    "måne månen måner månene",
    "mørke mørket",
    "nabo naboen naboer naboene",
    "natt natten natta netter nettene",
    "nett nettet nettene netta",
    "nordmann nordmannen nordmenn nordmennene",
    "nummer nummeret numre numrene numra",
    "nøkkel nøkkelen nøkler nøklene",
    "offer offeret ofre ofrene ofra",
    "olje oljen olja oljer oljene",
    "omsorg omsorgen",
    "oppgave oppgaven oppgaver oppgavene",
    "penge pengen penger pengene pengar pengane",
    "politi politiet",
    "prosent prosenten prosenter prosentene",
    "rein reinen reinene reinane",
    "rett retten retter rettene",
    "rad raden rader radene rada",
    "riket riker rikene rika",
    "risiko risikoen risikoer risikoene",
    "rom rommet rommene romma",
    "rot rota roten røtter røttene",
    "russer russeren russere russerne",
    "sang sangen sanger sangene song songen",
    "seier seieren seire seirene",
    "seng senga sengen senger sengene",
    "sentrum sentrumet sentra",
    "sjø sjøen sjøer sjøene",
    "ski skia skien skiene",
    "sko skoen skoene skorne",
    "skole skolen skoler skolene skule skulen skular skulane",
    "skuff skuffen skuffer skuffene",
    "skulder skulderen skuldre skuldrene",
    "sommer sommeren somre somrene sommar sommaren",
    "stat staten stater statene statar",
    "statsmann statsmannen statsmenn statsmennene",
    "sted stedet steder stedene stad staden stader",
    "stortinget storting",
    "strand stranda stranden strender strendene",
    "stund stunden stunder",
    "svensken svensker svenskene svenskane",
    "sønn sønnen sønner sønnene son sonen",
    "sår sårene såra",
    "søster søsteren søstre søstrene syster",
    "tall tallet tallene talla tal",
    "talsmann talsmannen talsmenn talsmennene",
    "tang tanga tangen tenger tengene",
    "tann tanna tannen tenner tennene",
    "terror terroren",
    "tid tiden tida tider tidene",
    "tilbud tilbudet tilbudene tilboda tilbod",
    "tillit tilliten",
    "ting tingen tingene tinga",
    "tittel tittelen titler titlene",
    "tjenestemann tjenestemannen tjenestemenn tjenestemennene",
    "topp toppen topper toppene",
    "treet trær trærne",
    "trussel trusselen trusler truslene truslar",
    "tropp troppen tropper troppene",
    "tyrker tyrkeren tyrkere tyrkerne",
    "tysker tyskeren tyskere tyskerne",
    "uke uka uken uker ukene veke veka veker vekene",
    "ungdom ungdommen ungdommer ungdommene ungdomar",
    "valg valget valgene valga val",
    "vann vannet vannene vatn vatnet",
    "vegg veggen vegger veggene",
    "vei veien veier veiene veg vegen vegar vegane",
    "venn vennen venner vennene ven",
    "venninne venninna venninnen venninner venninnene",
    "verden verdenen verda verdener",
    "verdi verdien verdier verdiene",
    "verk verket verkene verka",
    "verksted verkstedet verksteder verkstedene",
    "verktøy verktøyet verktøyene",
    "virus viruset virusene",
    "vitenskap vitenskapen vitenskaper vitenskapene",
    "vitne vitnet vitner vitnene",
    "våpen våpenet våpnet våpnene våpna",
    "år året årene åra",
    "øre øret ører ørene",
    "øy øya øyen øyer øyene",
    "øye øyet øyne øynene auge auget",
];

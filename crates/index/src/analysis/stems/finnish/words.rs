//! The listed Finnish nouns and adjectives, folded, by how they inflect. A stem that no rule derives follows a stroke:
//! `alku/alu` (`alun`), `auto/auto` (`auton`).

/// Words in *-o*, *-u* and *-y*.
pub(super) const IN_O: &str = "\
    aalto aito ajo alku/alu ansio apu arvio arvo asento asunto aukko auto/auto ehto elo epailty/epailly ero esittely euro haastattelu haku/hau \
    hallinto halo hattu heitto helppo henkilo hiihto hirvio hoito huono huuto hylky/hyly iho ilo into iso/iso jaosto johto joukko joulu juttu \
    kaato kalusto kato katto katu kaytto kello keskustelu kielto kierto kilo kilpailu kipu kirjasto kirkko kohtalo koko/koo komissio korko/koro \
    koulu kuitu kulku/kulu kunto kuoro kylpy laakso laatikko laatu lahto lakko lampo lappu lasku laukku lento lepo levy liitto lintu lippu loppu \
    lukko luku/luvu maasto maksu maku/mau mato matto meno metro ministerio muisto muoto myrsky nato/nato naytto neuvo neuvosto neuvottelu nousu \
    numero olo osasto osto ottelu outo paasto paino pako/pao palkinto pallo palo palvelu pato pelko/pelo peto poliitikko puhelu puisto puku/puvu \
    pyynto radio rako/rao rapu rosvo ruutu ryosto sahko sato satu savu seutu siirto sisko sivu solmu sopu suku/suvu suunnittelu syytetty/syytety \
    taistelu talo taso tauko/tauo teko/teo tieto tilasto toimisto tuho tulo tunto tuomio tuotanto turku/turu tytto usko vahinko vaihto valo valtio \
    varasto vartio verkko video vihko/viho viikko virasto voitto vuoro vuoto yhtio yliopisto";

/// Words in *-a* with an *o* before the plural *i*.
pub(super) const WITH_O: &str = "\
    aika/aja aita ala apina arka/ara asema asia asiantuntija haava hakija halpa harva hauta herra hinta ikkuna ilta itavalta jalka/jala kaava \
    kahvila kala kamera kannykka kansa kanta kassa kauppa kerta keskusta kirja kirjailija kisa kissa kulta lahja laina laita laiva lanka lautta \
    liha linja linna lista lukija maila marja markka markkina massa matka nahka/naha omena opiskelija paikka paita pala palkka parta peruna piha \
    pinta politiikka raha raita raja ranta rata rauta ravintola rinta sairaala saksa sana sarja sata seikka silta takka taktiikka tapa tarina \
    tavara tekija tekniikka tila tutkija vahva valta vara velka/vela viha vika/via virka/vira virta";

/// Words in *-a* that lose it before the plural *i*.
pub(super) const WITH_I: &str = "\
    ajaja asuja edustaja elama elokuva firma heina hyokkaaja hyva ihana ika/ia ilma isa jarjestelma johtaja juhla juna kampanja kannattaja katsoja \
    kayra kayttaja kentta kesa kirjoittaja kohta koira korva kotka kova kukka kulma kuluttaja kunta kuolema kuuma kuva kyla kylma lehma leima \
    leipa loma luokka lupa maailma maara matala metsa mitta muna musta muutama myyja nakyma nayttelija nokka ohjelma oma omistaja ongelma opettaja \
    osa osallistuja ostaja paattaja paha paiva pelaaja pelastaja pitka pohja poika/poja poyta puheenjohtaja puola raaka/raa riika/riia rouva \
    ruoka/ruoa ruoka/ruua ryhma sama sanoma satama sauna seina selka/sela selva seura silma sota summa suoja suora suunnitelma syopa syva tehtava \
    terava toimija toimittaja tuhka tulva tupa turma turva tuska tyhja tyonantaja uhka/uha unelma vaara vakava valmentaja vanha vastustaja villa \
    voima voittaja vuokra ystava";

/// Words in *-i* with an *e* before the plural *i*.
pub(super) const IN_I: &str = "\
    aiti antti arkki artikkeli artisti automaatti bussi demokraatti diplomaatti dokumentti eliitti esimerkki fani festivaali halli helsinki \
    hotelli instituutti juristi kaappi kandidaatti kapteeni kaupunki kenraali klubi kommentti kongressi kortti koti kriisi kurssi kuski laakari \
    laki/lai lakki lisenssi malli matti merkki metri miljardi ministeri moottori myynti naapuri paketti pankki pappi parlamentti peli poliisi \
    presidentti professori projekti prosentti prosessi rahti raportti rehtori risti rooli ruotsi sektori seteli signaali sihteeri skandaali \
    talli tankki teatteri teksti terminaali testi tiimi tohtori tontti traktori tukki tulli tunti tuoli tuomari tuonti turisti turkki tyyppi \
    vaali valtti vanki vienti viini";

/// Words in *-i* with an *e* before all endings.
pub(super) const IN_E: &str = "\
    aani arki/arje hanki happi helmi henki hetki hiili hirvi huoli jalki/jalje jarki/jarje jarvi joki/joe kaari kieli kivi korpi koski kuori \
    kurki/kurje kylki/kylje lahti lampi lehti lumi maki/mae meri mieli niemi nimi nuoli nuori onni ovi parvi pieni pilvi polvi poski puoli putki \
    saari salmi sarvi savi sieni siipi sormi suomi suuri tahti talvi tammi toimi tuki/tue tuuli uni vaki/vae veri vuori";

/// Words in *-si* with the stem *-te-*.
pub(super) const IN_SI: &str = "\
    kansi kasi kausi korsi kuusi kynsi lansi susi taysi tosi uusi varsi vesi viisi vuosi";

/// Words in *-e*, with the stem before endings.
pub(super) const IN_EE: &str = "\
    aarre aie/aik aine alue ase asenne aste erite esine este hanke helle hide huone hylje/hylk ihme ilme jalje/jalk jate joukkue kaanne kanne \
    kappale kaste katse kirje koe/kok kohde kone kuume lahde lahete laite lause liike liikenne liite luode luonne/luont maare maine mielipide \
    murre neste ohje oire osake osoite paine pakote perhe perinne piirre piste puhe puolue puute raide rakenne rike rinne rokote saaste sade \
    savuke selite side suhde taide tarve/tarp tavoite terve tiede tilanne toimenpide toive tunne tuote vaade vaate vaihe valhe vastine vene vihje \
    viive virhe virke voide yhtye";

/// Words in *-s* with a long vowel before endings.
pub(super) const IN_AS: &str = "\
    ahdas/ahta altis/altti asiakas/asiakka asukas/asukka ehdokas/ehdokka hammas/hampa harras/harta hidas/hita kallis/kalli kangas/kanka \
    kaunis/kauni kauppias/kauppia keihas/keiha kirkas/kirkka kuningas/kuninka lahettilas/lahettila lahjakas/lahjakka lammas/lampa opas/oppa \
    oppilas/oppila osakas/osakka porras/porta potilas/potila puhdas/puhta rakas/rakka raskas/raska ratas/ratta rengas/renka rikas/rikka \
    runsas/runsa sairas/saira sotilas/sotila taivas/taiva tehdas/tehta valmis/valmi valtias/valtia varas/varka vieras/viera viisas/viisa \
    vilkas/vilkka voimakas/voimakka";

/// Words that end with a consonant, with the stem before endings.
pub(super) const IN_CONSONANT: &str = "\
    askel/askele avain/avaime avoin/avoime elain/elaime elin/elime istuin/istuime jasen/jasene kaiutin/kaiuttime kevat/kevaa kevyt/kevye \
    kyynel/kyynele lahetin/lahettime lyhyt/lyhye manner/mantere ohut/ohue olut/olue puhelin/puhelime savel/savele siemen/siemene sisar/sisare \
    sydan/sydame tanner/tantere toimielin/toimielime tytar/tyttare";

/// Words that end with a long vowel or two vowels, with the stem before plural endings.
pub(super) const LONG: &str = "\
    haa/hai hakkuu/hakkui jaa/jai jasenmaa/jasenmai kotimaa/kotimai kuu/kui luu/lui maa/mai naapurimaa/naapurimai paa/pai pohjanmaa/pohjanmai \
    puu/pui suu/sui syy/syi tie/tei tyo/toi ulkomaa/ulkomai vapaa/vapai vastuu/vastui yo/oi";

/// Adjectives in *-ea*.
pub(super) const IN_EA: &str = "\
    ankea haikea hirvea karkea kipea komea korkea levea makea nopea oikea pimea pyorea ruskea selkea sokea synkea tarkea upea vaikea valkea \
    vihrea ylpea";

/// Short words in *-os*, *-us* and *-is*, with the stem *-kse-*.
pub(super) const IN_S: &str = "\
    annos kaivos kerros keskus laitos lennos luonnos muutos ohjus ostos paatos piirros rikos teos tulos virus";

/// Words that do not count as last parts of compounds, as their forms look like endings.
pub(super) const NO_LAST_PARTS: [&str; 17] = [
    "asuja", "elin", "eras", "kaikki", "kaksi", "lakki", "linna", "matto", "moni", "muu", "nokka",
    "oma", "tosi", "usea", "uusi", "vali", "yksi",
];

/// Irregular words, and words that a rule would take for a form of another; each line is a class. An entry that ends with
/// a hyphen is a stem before endings, with a plus if before plural endings; other entries are forms.
pub(super) const LINES: &[&str] = &[
    "aivan",
    "alavus alavude-",
    "all",
    "anna annan annaa annalle annalla annalta",
    "asti",
    "bosnia bosnia-",
    "ensi",
    "eras eraa- erai+ erasta",
    "hevonen hevosta hevosten",
    "ihan",
    "ihminen ihmista",
    "ilmi",
    "jaana jaanan",
    "janne",
    "jordania jordania-",
    "juuri",
    "kaarina kaarina-",
    "kaikki kaike- kaikkea kaikkeen kaikki+ kaikkein kaikkiin",
    "kaksi kahta kahde- kahte- kaksi+",
    "kansalainen kansalaista",
    "kolmas kolmanne- kolmante- kolmatta kolmansi+",
    "kolme kolme-",
    "koskaan",
    "kuudes kuudenne- kuudente- kuudetta kuudensi+",
    "kymmenen kymmene- kymmeni+ kymmenta",
    "kroatia kroatia-",
    "lahella lahelle lahelta",
    "lainkaan",
    "laiton laitonta laittoma- laittomi+",
    "lapsi lapse- lapsi+ lasta lasten",
    "leena leena-",
    "lumi lunta",
    "mies miehe- miesta miesten miehi+",
    "minna minnan",
    "moni mone- monta moni+",
    "muu muu- mui+ muita muiden muuta",
    "nainen naista",
    "nelja nelja-",
    "neljas neljanne- neljante- neljatta neljansi+",
    "nokia nokia-",
    "odessa odessa-",
    "paras parha- parasta parhaa- parhai+",
    "pian",
    "sanna sannan sannalle",
    "slovakia slovakia-",
    "suurin suurimma- suurimpa- suurimpi+ suurimmi+ suurinta",
    "talloin",
    "tapahtuma tapahtuma- tapahtumi+",
    "tiina tiina-",
    "tietenkin tietenkaan",
    "todella todellakin todellakaan",
    "toinen toista",
    "tuhat tuhanne- tuhante- tuhatta tuhansi+",
    "tyoton tyotonta tyottoma- tyottomi+",
    "ukraina ukraina-",
    "usea usea- usei+ useita useiden",
    "usein",
    "uudelleen",
    "uusikaupunki uudenkaupungin uudessakaupungissa",
    "uusimaa uudenmaan uudellamaalla uudellemaalle",
    "uudestaan",
    "vali vali- valei+ valeja",
    "vantaa vantaan vantaalla vantaalle vantaalta",
    "varkaus varkaude- varkauteen varkautta",
    "vasta",
    "veli velje- velji+",
    "verran",
    "viides viidenne- viidente- viidetta viidensi+",
    "viime",
    "viimeksi",
    "vuosi vuonna",
    "yhdysvalta yhdysvaltain",
    "yksi yhta yhde- yhte- yksi+",
    "yksin",
];

/// Forms that only diacritics keep apart from another word's; each line is a class: `sään` is a form of `sää`, `saan` of
/// `saada`.
pub(super) const MARKED: &[&str] = &[
    "sää sään säät säätä säällä säälle säästä säässä",
    "=tyo töistä töissä töitä töiden",
    "=lahtea lähden lähdet",
    "=syoda söi söivät söin",
    "=pelkaa pelätä pelätään pelättiin pelännyt pelätty",
];

/// Names that end like forms.
pub(super) const NAMES: &str = "\
    afganistan beirut berlin biden boston bryssel clinton dublin erdogan hamas iran jemen johnson jordan kazakstan lenin libanon lindtman london \
    macron martin munchen nixon orban pakistan peking putin reagan rydman stalin sudan taiwan taleban teheran valmet volkswagen watson wien";

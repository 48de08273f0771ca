//! Swedish adjectives, verbs whose past is in *-ade*, and words that have no forms.

use crate::words::Block;

/// Adjectives by their endings.
pub(super) const ADJECTIVES: &[Block] = &[
    (
        "- t a e are ast aste",
        "\
        afghansk afrikansk aggressiv aktiv aktuell allvarlig alternativ amerikansk ansvarig ansvarsfull arabisk \
        arg asiatisk automatisk bekväm belgisk billig biologisk blank blek brittisk brun brutal central civil daglig dansk defensiv \
        demokratisk digital diplomatisk djup dramatisk duktig dyr dödlig effektiv ekologisk ekonomisk elektrisk elektronisk \
        engelsk enhetlig enorm ensam estnisk europeisk exklusiv fantastisk farlig fascistisk federal fientlig fin finansiell \
        finsk formell framgångsrik fransk frisk ful full fysisk gemensam generell giftig giltig global grekisk gul hemlig \
        historisk holländsk hotfull humanitär ideell ideologisk indisk individuell industriell informell intellektuell \
        intensiv internationell irakisk iransk isländsk israelisk italiensk japansk judisk juridisk jämn katolsk kemisk \
        kinesisk klar klok kollektiv kommersiell kommunal kommunistisk konservativ konstitutionell konstnärlig \
        kontroversiell kraftfull kraftig kreativ kriminell kritisk kulturell kunglig kvinnlig kyrklig känslig laglig ledig \
        lettisk liberal lik litauisk litterär ljus lokal lugn lycklig lämplig långsam manlig massiv medicinsk militär mjuk \
        musikalisk muslimsk mäktig mänsklig månatlig möjlig mörk nationell naturlig nazistisk negativ nordisk norsk nyttig \
        nödvändig obekväm offensiv offentlig officiell ojämn olaglig olik olycklig olämplig omedelbar omöjlig optimistisk \
        ordentlig originell orimlig oskyldig otrolig otydlig ovanlig palestinsk parlamentarisk passiv personlig pessimistisk \
        politisk polsk populär positiv potentiell praktisk primitiv professionell psykisk psykologisk radikal rasistisk \
        rationell reell regional religiös ren rik rimlig rolig rysk rättslig sannolik sexuell sjuk skadlig skarp skicklig \
        skyldig skön slutgiltig slutlig smärtsam snabb snäll social spansk sparsam stabil stark statlig strategisk ständig \
        sur svag svensk svår syrisk särskild teknisk tillfällig tillgänglig tjock torr traditionell tragisk trolig tråkig \
        tuff turkisk tydlig typisk tysk ukrainsk ungersk unik vaksam vanlig varm verklig verksam vetenskaplig viktig väldig \
        vänlig våldsam ärlig årlig",
    ),
    (
        "- a are ast aste",
        "\
        absolut abstrakt akut arrogant bekant brant direkt elegant exakt fast indirekt intelligent intressant kompetent \
        konsekvent konstant korrekt korrupt mätt perfekt permanent privat relevant smart stolt svart tolerant trött",
    ),
    (
        "er ert ra re rare rast raste",
        "\
        bitt leck mag nykt osäk säk tapp vack",
    ),
    (
        "el elt la le lare last laste",
        "\
        dubb dunk enk simp äd",
    ),
    (
        "en et na ne nare nast naste",
        "\
        angeläg beläg erfar krist leds medvet mog nyfik oerfar omedvet trog vak vux välkomm öpp",
    ),
    (
        "d t da de dare dast daste",
        "\
        beröm bestäm blin enskil mil missnöj nöj obestäm okän run särskil upprör vil",
    ),
    (
        "ad at ade",
        "\
        avancer begräns begåv beväpn engager etabler förvån intresser isoler komplicer koncentrer kvalificer organiser ovänt \
        planer privilegier utbild",
    ),
];

/// Adjectives, pronouns and verbs that change otherwise.
pub(super) const LINES: &[&str] = &[
    "all allt alla",
    "allmän allmänt allmänna allmänne",
    "annan annat andra andre",
    "blå blått blåa blåare",
    "bred brett breda brede bredare bredast bredaste",
    "böra bör borde",
    "dum dumt dumma dumme dummare dummast dummaste",
    "dålig dåligt dåliga dålige sämre sämst sämsta värre värst värsta",
    "egen eget egna",
    "fri fritt fria frie friare friast friaste",
    "följande",
    "första förste",
    "gammal gammalt gamla gamle äldre äldst äldsta",
    "glad glatt glada glade gladare gladast gladaste",
    "god gott goda gode bättre bäst bästa",
    "grov grovt grova grove grövre grövst grövsta",
    "grå grått gråa gråare",
    "grön grönt gröna gröne grönare grönast grönaste",
    "ha har hade haft",
    "halv halvt halva",
    "hel helt hela",
    "het hett heta hetare hetast hetaste",
    "hård hårt hårda hårde hårdare hårdast hårdaste",
    "hög högt höga höge högre högst högsta",
    "ingen inget inga",
    "kall kallt kalle kallare kallast kallaste",
    "kort korta kortare kortast kortaste",
    "kunna kan kunde kunnat",
    "känd känt kända kändare kändaste",
    // Before what has it for its past.
    "låg lågt låga låge lägre lägst lägsta",
    "ligga ligger låg legat liggande ligga",
    "liten litet lilla lille små mindre minst minsta smått",
    "lätt lätta lättare lättast lättaste",
    "lång långt långa långe längre längst längsta",
    "minnas minns mindes mints",
    "modern modernt moderna modernare modernast modernaste",
    "mycket mer mera mest mesta",
    "många fler flera flest flesta",
    "ny nytt nya nye nyare nyast nyaste",
    "nära närmare närmast närmaste",
    "någon något några",
    "ond ont onda onde",
    "rädd rädda rädde räddare",
    "rå rått råa",
    "röd rött röda röde rödare rödast rödaste",
    "sann sant sanna sanne sannare",
    "sen sent sena senare senast senaste",
    "sista siste",
    "sitta sitter satt sittande suttit",
    "självständig självständigt självständiga",
    "ska skulle",
    "smal smalt smala smalare smalast smalaste",
    "stor stort stora store större störst största",
    "stödja stöder stödjer stödde stöddes stött stöds stödjande",
    "sådan sådant sådana",
    "söt sött söta sötare",
    "tom tomt tomma tomme tommare",
    "trång trångt trånga trängre trängst trängsta",
    "tung tungt tunga tunge tyngre tyngst tyngsta",
    "tät tätt täta tätare tätast tätaste",
    "undvika undviker undviks undvek undvikit undvikits",
    "ung ungt unga unge yngre yngst yngsta",
    "vara var är vore varit",
    "vilja vill ville velat",
    "vilken vilket vilka",
    "värd värt värda",
    "vit vitt vita vite vitare vitast vitaste",
    "våt vått våta våtare",
];

/// Verbs in *-ade*.
pub(super) const VERBS: &[Block] = &[(
    "a ar ade at as ades ats ad ande",
    "\
        accepter ager an analyser anklag annonser anordn anpass ansvar arbet arranger attacker avlyssn avrust \
        avsked avslut avslöj avstann avvakt avverk avvis befri begräns behandl bekräft belägr belön beordr berätt besegr beslut \
        bestraff betal beton betvivl beundr bevak bevilj bild blocker bomb bråk börj chock citer cykl dans debatter debuter del \
        dementer demonstrer detoner diskriminer diskuter dominer drabb drunkn död en erövr eskaler etabler evakuer exister \
        exploder exporter film finansier fir fisk flytt formuler forsk fotografer fråg funger fusk fängsl fång förbättr \
        fördel förhandl förklar förlam förlor förmedl förnek försvag försvar försäkr försämr förvalt förvandl förvar förvirr \
        förvån förändr garanter giss gransk gratuler gruml grund gräl gynn gäst handl hanter hat hedr hejd hindr hitt hopp \
        hot hyll häkt häls hämt härj hävd identifier ignorer illustrer importer informer inkall innefatt inrikt inspirer \
        installer integrer intervju introducer invader invester irriter isoler jag jobb jogg juster kall kandider kast klag \
        klandr klapp klar knack kombiner kommenter kommunicer kompenser kompletter konfronter konkurrer konstater kontroller \
        koordiner kopier koppl kost kram krasch kritiser krock kross kvalificer kämp lag lagr land lanser larm last let leverer \
        lock lokaliser lots lov lugn lur lyssn lämn längt lån marker mat meddel medverk men minsk missbruk misshandl mobb \
        mobiliser moderniser motiver motsvar mål mörd nek nominer normaliser noter närm observer ockuper odl ogill omfatt \
        omring omvandl operer ordiner ordn organiser ork oro orsak pack parer parker passer paus pendl placer planer planter \
        plundr prat predik presenter prioriter privatiser producer promener protester prov provocer prägl publicer punkter \
        påpek påverk ransak rapporter ras raser ratificer reager realiser red redovis reformer reger registrer regler \
        rekommender rekryter ren renover reparer representer resoner respekter retirer revider rikt rit rot rust rädd räkn \
        rån röst saboter sakn samarbet saml samordn saner sats segr separer signer simm skad skak skap skick skildr skratt \
        skydd skörd sluk slut slös smitt smuggl snack somn span spar spark spekuler spel spioner splittr stabiliser stann \
        start stationer stift stimuler stopp storm straff strejk stress studer städ stämpl stört stött subventioner suck \
        summer svar syft symboliser säkr söndr tack tal taxer tejp test tilldel tillverk titt tjän tolerer tolk topp tork \
        trakasser tramp transporter träff trän tvek tvist tvivl tvätt tävl underteckn uppman uppmuntr uppskatt utbild utform \
        utforsk utfärd utman utnyttj utnämn utrop utrust uttal utveckl utvidg utvärder vacciner vakn vakt vandaliser vandr \
        varier varn varsl vask vattn verk vift vil vink vis visk vrål vädj vägr vänt värder våg vård älsk ändr äventyr åberop \
        åldr ångr åtal återskap åtgärd ök önsk öppn öv överklag överrask översvämm övertal övertyg övervak",
)];

/// Words of grammar, and other words without forms.
pub(super) const ALONE: &str = "\
    aldrig alltid allting alltså angående antingen april arton att augusti av bakom bara beträffande bland blott bort borta \
    bra bredvid både cirka de december dels dem den denna deras dess dessa dessutom det detta dig din dina dit ditt dock du där \
    däremot därför efter eftersom egentligen eller elva emot en enbart endast enligt ens er era ert ett faktiskt februari \
    fem femtio femton fjorton fram framför framförallt framme från fyra fyrtio för förstås ganska genast genom givetvis \
    gärna han hans hej hellre helst hemma henne hennes hit hon honom hos hundra hur huruvida här i ibland idag ifrån igen \
    igenom igår ihop ikväll imorgon in inför ingenting innan innanför inne inte istället isär ja jag januari jo ju juli juni \
    kanske kring länge längs maj mars med medan medelst mellan men mig min mitt mot måste naturligtvis ned nej ner nere ni \
    nio nittio nitton nog noll november nu nyligen nyss när nästan någonstans någonting och också ofta oktober om oss per \
    plötsligt på redan runt samma samt sedan september sex sextio sexton sig sin sina sitt sju sjuttio sjutton själv själva \
    självklart självt snarare snart som somliga strax ständigt sällan särskilt så således tack till tills tillsammans tio \
    tjugo tolv tre trettio tretton trots tusen två ty tyvärr under ungefär upp uppe ut utan utanför ute utöver vad van \
    varandra varann vare varför varken vars vem vi via vid väl vår våra vårt än ändå även åt åter åtta åttio över";

//! Swedish nouns with their forms.

use crate::words::Block;

/// Nouns by their endings.
pub(super) const DECLINED: &[Block] = &[
    (
        "a an or orna",
        "\
        agend aren ban blomm bomb brick bubbl byx böss dock fackl faktur fan fick flagg flamm flask flick flott flug fråg \
        fäll gal gat grott gruv gryt gåt gåv hinn hyen hyll hyr hytt häx jack kak kamer kann kapp kart kass kedj kist klock \
        klyft kolleg krit kron kul kurv kvinn kyrk käll kärn lad lamp ler lilj lin list luck lung luv låd mamm mass matt myr \
        människ möss noll not näs olj olyck pann papp penn pip pizz plant plåg pump res ros rull rut räk rått sag sid \
        sjukskötersk skad skar skiv skol skugg skådespelersk smul smärt soff stadg stjärn strimm sträck stug stämm summ sval \
        såg sångersk tavl trapp trumm tung vagg van veck vill vis väsk vätsk änk ång år",
    ),
    (
        "e en ar arna",
        "\
        and arving bull drak dropp fång galg grabb grann gubb hak har hjält jud kill kudd kyrkoherd näv pinn pojk pås skall \
        tank udd ving",
    ),
    (
        "- en ar arna",
        "\
        anledning anläggning anmälning anpassning anställning användning arm avdelning avgång avhandling \
        avlyssning avrättning avspänning avveckling avvikning barndom bedömning befolkning befordring begravning begränsning \
        behandling belysning belägring beräkning beskattning beskrivning beställning besättning betalning bevakning bil \
        bildning björn blandning blick blixt bock boll bombning boning borg bosättning brist brottning byggnad bäck båge bår \
        båt dag dal dom domstol dragning dröm dusch eftermiddag egendom ek ersättning fest finansiering fisk flod flygning \
        flykting flyttning folkomröstning forskning fredag främling fästning förbättring fördelning fördjupning \
        fördröjning föreläsning förening föreställning förgiftning förhandling förhoppning förklaring förmiddag förordning \
        förpackning församling försening förstärkning försvagning försäkring försäljning försörjning förteckning \
        förundersökning förvaltning förvaring förvirring förväntning förändring gran granskning gren grind gärning gång gård \
        hall hals handling hantering hatt helg hjort hund häktning häll hänvisning häst höjning höst indelning inflyttning \
        inledning inriktning insamling inspelning inställning invandring investering is julafton järnväg kartläggning \
        klänning knapp kniv kock konung korg kropp kränkning kund kung kust kväll kyckling lagring lagstiftning landning \
        lansering lastbil lax ledning lindring läkning lärdom lärling lök lördag lösning medling mening middag minskning \
        mobilisering motsättning mottagning mätning målning målsättning måndag nedläggning nedrustning nedskärning notering \
        näring odling omgång omröstning omställning onsdag opinionsmätning ordning orm parkering planering plog \
        privatisering präst prövning rapportering regering reglering rekrytering rening renovering riktning ring rock \
        rustning räddning räkning rättegång rättning rökning röstning sal samling sammanslagning samordning sanering \
        satsning sjukdom sjukskrivning skakning skattehöjning skattesänkning skildring skjutning skog skottlossning skärgård \
        släkting smuggling spaning spelning spik spridning spänning sten stig stol storm strålning ström strömning ställning \
        stämning störning svamp svans sysselsättning säck sändning säng sänkning sång söndag tall tidning tilldelning \
        tillgång tillsättning tillverkning tillämpning tisdag tjuv tolkning topp torsdag torsk trädgård träning tupp tävling \
        undersökning undervisning ungdom uppfattning uppfinning uppföljning uppgång upplysning upplösning uppmaning \
        upprustning uppskattning uppsägning utbildning utdelning utformning utgång utmaning utpressning utredning utrustning \
        utryckning utskrivning utställning utvandring utveckling utvisning utvärdering vaccinering vagn valdag vandring varg \
        varning vik vind visdom väg vägg värdering värvning växling älg äng åker åldring årsdag återgång återhämtning ökning \
        öppning överföring övergång överraskning översvämning övervakning övning",
    ),
    (
        "- n ar arna",
        "\
        bro by sjö å ö",
    ),
    (
        "- n r rna",
        "\
        anklagelse begynnelse bekräftelse berättelse bestämmelse betydelse födelse förberedelse förföljelse förlåtelse \
        förseelse förståelse hustru händelse klo lydelse rättelse rörelse skapelse skrivelse styrelse tillåtelse \
        underrättelse uppgörelse upplevelse uppståndelse varelse verkställelse vistelse ödeläggelse överenskommelse",
    ),
    (
        "- en er erna",
        "\
        adress advokat affär agent akademi aktion aktivist aktivitet ambassad ambition ambulans analys anarkist annons \
        anstalt apparat arbetslöshet arkitekt arrest artist assistent attityd auktoritet autonomi avgift avsikt balans \
        ballong barriär basist bataljon bedrift bekant bild biskop bomb bransch brigad broschyr butik byrå campingplats \
        chans chef cigarett civilist deklaration delegation demokrat demokrati demonstrant demonstration depression design \
        detalj diagnos diamant diktatur diplomat direktör diskussion distans division domän dos drift drog dräkt dumhet dygd \
        effekt egenskap ekonom ekonomi elefant elev emotion energi enhet epidemi epok erfarenhet exil existens expedition \
        expert explosion export extremist fabrik familj fantasi fas fascist favorit federation figur finans flykt form \
        fraktion frekvens frihet front frukt funktion färdighet följd förlust förort garanti gas general generation gest \
        grad grupp gräns guvernör gymnasist gäst hastighet hemlighet identitet idé illusion import impuls individ industri \
        infektion inflation information ingenjör insekt insikt inspektion inspektör instans institution integration interiör \
        jakt journalist jurist kamp kampanj kandidat kant kapten karaktär kardinal karriär katastrof kategori katolik klass \
        klient klinik koalition kollektion koloni kolonn kombination komedi kommission kommun kommunikation kommunist \
        kompetens komplikation komponist koncern koncession konduktör konferens konflikt konkurrens konkurrent konsekvens \
        konsert konst konstitution konstruktion konsul konsult konsument konsumtion kontakt konvention kopi korrespondent \
        korruption kost kostnad kris kultur kunskap kvalitet kvantitet kvot legend lektion liberal licens lokal lägenhet \
        lögn lön majoritet makt manifestation marinsoldat marknad maskin massör medalj mentalitet metod migrant migration \
        mil militant militär miljard miljon minoritet minut mission modell moderat moral musik musikant myndighet \
        människovän månad möjlighet nation nationalist nazist nivå norm nyhet nämnd nödvändighet olikhet omständighet \
        operation opinion opposition organisation osäkerhet passion patient patrull pension pensionär period person pilot \
        pistol plan planet plikt poet polis portion position post prakt praktik present president press princip prins \
        procedur process produkt produktion produktivitet professionalism profet profil prognos projektil promenad protest \
        provins prövningsrätt publik punkt racist radikal raket ranson rapport rasism rasist reaktion redaktion redaktör \
        reform regim region regissör rekryt relation religion reparation representant republik republikan reservation \
        resolution restaurang resurs reträtt revolution risk rival roman rätt rättighet röst saft sak salong sanktion \
        sannolikhet satellit schablon seans sektion sekund sikt situation skatt skillnad skrift skuld skyldighet slutsats \
        släkt socialdemokrat socialist soldat spion stabilitet station statist stil strategi struktur student stund substans \
        succé svårighet symbol syn synpunkt säkerhet säsong sårbarhet takt talang teknik teknologi telefon temperatur \
        tendens teori terapi terrorist text tid tidpunkt tillgänglighet tjej tradition trafik trafikant tragedi trakt \
        transport trend trupp trygghet tur turist typ ungdomsorganisation uppgift uppsats utsikt vakt variation vegetarian \
        verksamhet version vikt vinst vision vistelseort vulkan växt ångest åsikt",
    ),
    (
        "- n r rna",
        "\
        aktie bakterie bio fiende guide linje medie promille radio serie studie",
    ),
    (
        "- n er erna",
        "\
        allé anarki armé ceremoni diktator doktor entré europé faktor filosofi fotografi hierarki ideologi investor kalori \
        kommitté melodi monarki moské motor operator pastor poesi professor psykologi reaktor rektor revisor revy sektor \
        senator traktor trofé turné vy",
    ),
    (
        "- et er erna",
        "\
        bageri batteri bryggeri fiskeri galleri geni kafé kansli kompani lotteri mejeri parti raffinaderi slakteri tryckeri",
    ),
    (
        "um et er erna",
        "\
        akvari evangeli gymnasi imperi jubile kriteri laboratori medi ministeri muse observatori podi privilegi sanatori \
        stadi stipendi studi symposi territori",
    ),
    (
        "- et - en",
        "\
        alternativ anbud anfall angrepp anslag anspråk ansvar antal argument arkiv attentat avbrott avfall \
        avsked avslag avslut avsnitt avstånd avtal bad band belopp berg besked beslut besök betyg bibliotek bidrag bifall bistånd blad \
        block blod blodbad bolag bord brev brott bråk bröd bröllop bud citat departement distrikt djup djur dokument drag \
        dygn dåd dödsfall element experiment fall fartyg fel flyg flygplan folk folkmord format fort fält förbud förbund \
        fördrag föremål företag förfall förhör förlopp förnamn förråd förslag försvar försök gap garage garn genombrott \
        gevär gift glas golv gram grepp gräs guld hav hem hjul hopp hot hotell hus hushåll huvud hål hår ideal inbrott inköp \
        inlägg innehåll inslag institut instrument intervall intryck intåg jobb järn kabinett klimat kol koncept kontor \
        kontrakt kors kraftverk krav kretslopp krig kvarter kärnkraftverk kök köp kött lagförslag landskap landslag \
        landsting larm ledarskap lik liv ljud ljus lopp lån löv mandat manuskript material medborgarskap medlemskap \
        militärflyg missbruk moln moment monument mord motiv motstånd mynt mål mått namn ombud omslag ord ordspråk organ \
        original paket papper par parlament partnerskap pass patent perspektiv plagg porslin porträtt problem projekt \
        protokoll prov pund redskap regn rekord resultat rum ryck råd råmaterial rör salt samband samfund samtal segment \
        sekel sjukhus självmord sjöslag skal sken skepp skick skikt skott skydd skäl skämt slag slott slut slutspel smör \
        snitt spann spel språk spår stall statsråd steg stift straff streck stål stöd svar svek system sällskap sätt sår tal \
        test tillskott tillslag tillstånd tillägg ting tips torg torn tryck träd tält tåg underlag underskott universitet \
        uppdrag uppehåll upphov upplopp upplägg upprop uppror uppskov uppsving uppsåt urval utbrott utbud utdrag utfall \
        utkast utrop utskott utslag utsläpp utsnitt utspel uttag uttryck val vattenfall verk verktyg vin vittnesmål vrak \
        värn värv våld åtal ögonblick överfall övergrepp överskott överslag övertag",
    ),
    (
        "e et en ena",
        "\
        ansikt arbet bränsl byt bält dik flöd frimärk fäst handarbet häft hölj intress inträd läg löft minn märk möt näst \
        nöj omdöm områd regement rik rykt samarbet samhäll samtyck sinn självstyr sked skift sköt smyck snill styck styr \
        ställ syft sät tillfäll tillträd täck utrymm utträd väld värd yrk ämbet ämn äppl ärend öd",
    ),
    (
        "- t n na",
        "\
        anseende antagande arvode avgörande avseende bemötande beteende boende erbjudande erkännande foto frö förfarande \
        förhållande förtroende genomförande godkännande inflytande ingripande kommando konto kvitto leende lidande \
        meddelande medgivande mottagande piano påstående ställningstagande tillkännagivande uppförande upphävande \
        uppträdande utförande utlåtande utnyttjande utseende uttalande yttrande åtagande",
    ),
    (
        "are aren arna",
        "\
        aktieäg anfall angrip anhäng använd arbet arbetsgiv arbetstag avsänd bag bedrag besök borgmäst box brott \
        bygg cykl dans deltag djuräg dom efterträd finländ fisk forsk fotbollsspel för företag företräd förfalsk författ försvar \
        försälj förvalt gisslantag giv gransk grund göteborg hack handl hantverk holländ huvudträn idrott innehav invån \
        italien jordbruk jäg kap kosov krig köp lantbruk led lyssn läk lär läs lån löp medarbet missbruk motstånd mottag \
        mäkl mäst mål mörd nybörj partiled passager plundr programled projektled ridd rytt rädd rådgiv rån saml segl segr \
        simm självmordsbomb skap skattebetal skidåk skriv smuggl snick spar spel statsvet stift stockholm sång tillverk titt \
        tjän trän uppfinn utbild utgiv utman utred utöv vandr väkt välj världsmäst vård äg åk åskåd österrik översätt",
    ),
    (
        "- n - na",
        "\
        akademiker alkoholiker australier botaniker egyptier fysiker historiker indier irakier iranier japaner kemiker \
        klassiker kritiker mekaniker musiker närstående ordförande palestinier politiker resande romer studerande syrier \
        sökande tekniker troende tävlande överlevande",
    ),
    (
        "el eln lar larna",
        "\
        apost ax bib cirk cyk fab fåg gaff möb nyck onk sab speg stap stöv tit vink äng",
    ),
    (
        "el eln lar larna",
        "\
        artik partik",
    ),
    (
        "el eln ler lerna",
        "\
        musk reg",
    ),
    (
        "er ern rar rarna",
        "\
        fjäd minist premiärminist seg skuld syst tig vint åd åld",
    ),
    (
        "er ern rar rarna",
        "\
        kalend semest teat",
    ),
    (
        "er ret - ren",
        "\
        bekymm cent filt fod fönst hind klost lag läg monst mönst numm off oväd regist silv sock väd",
    ),
    (
        "el let - len",
        "\
        exemp hjälpmed kapit livsmed läkemed med seg temp transportmed tviv",
    ),
    (
        "en net - nen",
        "\
        kärnvap teck vap vatt",
    ),
    (
        "en nen nar narna",
        "\
        bott sock ök",
    ),
    (
        "- men mar marna",
        "\
        dam lem stam",
    ),
    (
        "- met - men",
        "\
        diagram gym klassrum program sovrum vardagsrum",
    ),
    (
        "- en er erna",
        "\
        aggression aktualitet aktör amatör ambassadör chaufför debattör entreprenör exportör frisör funktionär importör \
        instruktör kommendör kommissionär kontrollör leverantör löjtnant major miljonär nervositet neutralitet observatör \
        operatör prioritet rapportör restauratör revolutionär sergeant solidaritet veterinär",
    ),
    (
        "- en ar arna",
        "\
        drottning dörr gud jul strejk",
    ),
    (
        "a an or orna",
        "\
        hjärn prinsess",
    ),
    (
        "- en er erna",
        "\
        agentur allians attack bilist börs cyklist dialog elektricitet festival final hypotes ikon kanon kapacitet katt \
        konjunktur kontroll lokaltrafik medicin motion roll semifinal sport",
    ),
    (
        "- n er erna",
        "\
        miljö sky",
    ),
    (
        "are aren arna",
        "\
        invandr medborg utvandr",
    ),
    (
        "- et - en",
        "\
        jordbruk lantbruk mästerskap skogsbruk vaccin",
    ),
    (
        "e en ar arna",
        "\
        mån timm",
    ),
];

/// Other nouns, each line with all forms.
pub(super) const LINES: &[&str] = &[
    "affärsman affärsmannen affärsmän affärsmännen",
    "amerikan amerikanen amerikaner amerikanerna",
    "arab araben araber araberna",
    "asyl asylen asylet",
    "bank banken banker bankerna",
    "bar baren barer barerna",
    "barn barnet barnen",
    "bok boken böcker böckerna",
    "bonde bonden bönder bönderna",
    "bostad bostaden bostäder bostäderna",
    "brand branden bränder bränderna",
    "brandman brandmannen brandmän brandmännen",
    "bror brodern bröder bröderna broder",
    "bröst bröstet brösten",
    "budget budgeten budgetar budgetarna",
    "buss bussen bussar bussarna",
    "bänk bänken bänkar bänkarna",
    "bygd bygden bygder bygderna",
    "början",
    "centrum centrumet centret centra centrumen",
    "dansk dansken danskar danskarna",
    "data datan datat",
    "dator datorn datorer datorerna",
    "datum datumet datumen",
    "del delen delar delarna",
    "dollar dollarn",
    "dotter dottern döttrar döttrarna",
    "död döden dött döde",
    "eld elden eldar eldarna",
    "engelsman engelsmannen engelsmän engelsmännen",
    "euro euron",
    "fack facket facken",
    "fader far fadern fäder fäderna",
    "faktum faktumet fakta",
    "fara faran faror farorna",
    "film filmen filmer filmerna",
    "finger fingret fingrar fingrarna",
    "fond fonden fonder fonderna",
    "forum forumet forumen",
    "fot foten fötter fötterna",
    "fransman fransmannen fransmän fransmännen",
    "fred freden fredet",
    "fru frun fruar fruarna",
    "fängelse fängelset fängelser fängelserna",
    "färg färgen färger färgerna",
    "förälder föräldern föräldrar föräldrarna",
    "get geten getter getterna",
    "gisslan",
    "grek greken greker grekerna",
    "gärningsman gärningsmannen gärningsmän gärningsmännen",
    "gås gåsen gäss gässen",
    "hamn hamnen hamnar hamnarna",
    "hand handen händer händerna",
    "handel handeln",
    "hemstad hemstaden hemstäder hemstäderna",
    "himmel himlen himmelen himlar himlarna",
    "historia historien historier historierna",
    "hjärta hjärtat hjärtan hjärtana",
    "huvudstad huvudstaden huvudstäder huvudstäderna",
    "höjd höjden höjder höjderna",
    "insats insatsen insatser insatserna",
    "internet interneten internetet",
    "intervju intervjun intervjuer intervjuerna",
    "jord jorden jordar jordarna",
    "kaffe kaffet",
    "kanal kanalen kanaler kanalerna",
    "kar karet karen",
    "kilometer kilometern kilometrarna",
    "kines kinesen kineser kineserna",
    "knä knät knäet knän knäna",
    "ko kon kor korna",
    "konstnär konstnären konstnärer konstnärerna",
    "kraft kraften krafter krafterna",
    "kurd kurden kurder kurderna",
    "kämpe kämpen kämpar kämparna",
    "känsla känslan känslor känslorna",
    "kärlek kärleken",
    "kår kåren kårer kårerna",
    "kö kön köer köerna",
    "lag lagen lagar lagarna laget",
    "land landet länder länderna",
    "ledamot ledamoten ledamöter ledamöterna",
    "led leden ledet lederna",
    "lexikon lexikonet",
    "lunch lunchen luncher luncherna",
    "lus lusen löss lössen",
    "län länet länen",
    "längd längden längder längderna",
    "man mannen män männen",
    "mark marken marker markerna",
    "match matchen matcher matcherna",
    "medlem medlemmen medlemmar medlemmarna",
    "meter metern",
    "mobil mobilen mobiler mobilerna",
    "mor modern moder mödrar mödrarna",
    "morgon morgonen morgnar morgnarna",
    "mun munnen munnar munnarna",
    "mus musen möss mössen",
    "muslim muslimen muslimer muslimerna",
    "mängd mängden mängder mängderna",
    "natt natten nätter nätterna",
    "norrman norrmannen norrmän norrmännen",
    "nunna nunnan nunnor nunnorna",
    "nätverk nätverket nätverken",
    "nöt nöten nötter nötterna",
    "ombudsman ombudsmannen ombudsmän ombudsmännen",
    "opera operan operor operorna",
    "ort orten orter orterna",
    "park parken parker parkerna",
    "peng pengen pengar pengarna",
    "plats platsen platser platserna",
    "pojkvän pojkvännen pojkvänner pojkvännerna",
    "politik politiken",
    "pris priset prisen priser priserna",
    "procent procenten",
    "påsk påsken",
    "rad raden rader raderna",
    "ras rasen raser raserna",
    "rot roten rötter rötterna",
    "rygg ryggen ryggar ryggarna",
    "rymd rymden rymdet",
    "ryss ryssen ryssar ryssarna",
    "ränta räntan räntor räntorna",
    "sats satsen satser satserna",
    "sjukvård sjukvården sjukvårdet",
    "sko skon skor skorna",
    "smitta smittan",
    "sol solen solar solarna",
    "sommar sommaren somrar somrarna",
    "son sonen söner sönerna",
    "spets spetsen spetsar spetsarna",
    "stad staden städer städerna stan",
    "strand stranden stränder stränderna",
    "strid striden strider striderna",
    "stånd ståndet stånden",
    "svensk svensken svenskar svenskarna",
    "tag taget tagen",
    "talesman talesmannen talesmän talesmännen",
    "talman talmannen talmän talmännen",
    "tand tanden tänder tänderna",
    "tema temat teman temana",
    "terror terrorn",
    "tjänst tjänsten tjänster tjänsterna",
    "tjänsteman tjänstemannen tjänstemän tjänstemännen",
    "tro tron",
    "trä träet träna",
    "turk turken turkar turkarna",
    "tusental tusentals tusentalet",
    "tv tvn",
    "tysk tysken tyskar tyskarna",
    "tå tån tår tårna",
    "tång tången tänger tängerna",
    "utlänning utlänningen utlänningar utlänningarna",
    "vara varan varor varorna",
    "varan varor varorna",
    "vd vdn",
    "verkstad verkstaden verkstäder verkstäderna",
    "vetenskap vetenskapen vetenskaper vetenskaperna",
    "vilja viljan",
    "virus viruset virusen",
    "vittne vittnet vittnen vittnena",
    "vän vännen vänner vännerna",
    "väninna väninnan väninnor väninnorna",
    "värld världen världar världarna",
    "våg vågen vågor vågorna",
    "vård vården vårdet",
    "våren vårar",
    "åklagare åklagaren åklagarna",
    "år året åren",
    "åtgärd åtgärden åtgärder åtgärderna",
    "öga ögat ögon ögonen",
    "öra örat öron öronen",
];

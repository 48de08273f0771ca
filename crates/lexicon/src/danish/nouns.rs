//! Danish nouns with their forms.

use crate::words::Block;

/// Nouns by their endings.
pub(super) const DECLINED: &[Block] = &[
    (
        "er eren ere erne",
        "\
        afrikan afsend akademik aktieej alban alkoholik amerikan angrib ansøg arbejd arbejdsgiv arbejdstag argentin \
        asylansøg australi bag bandeled bebo begynd belgi blogg boks borg brasilian brug bryd bulgar bygg canadi comput \
        cykelrytt dans deltag domm efterforsk egypt ej englænd europæ fisk fodboldspill forbrug forbryd forfatt forhandl \
        forsk forsvar forsvarsspill fortal forvalt gidseltag giv grundlægg gymnasielær hack handl historik hollænd husej \
        håndværk indbygg indehav ind indvandr interview irak iran israel italien japan jæg kemik kines klag krig \
        krigsforbryd kritik kunstn københavn køb lej libanes lytt lån lær læs løb lønmodtag mal medarbejd mekanik mexican \
        misbrug modstand modtag mord musik mægl opdag opfind ordfør oversætt pakistan palæstinens partiled plyndr politik \
        portugis programled projektled redd rom rumæn rytt rådgiv røv saml sang schweiz selvmordsbomb skab skatteyd skiløb \
        skoleled skolelær skuespill smugl spani spill statsled stift storsælg svømm syr sælg tal tank teknik tilhæng tilsku \
        tjekk tjen trafikled trawl træn tunesi tænk udfordr udgiv udlej udvandr ukrain ungar verdensled vind virksomhedsej \
        vogt vægt vælg østrig",
    ),
    (
        "e en er erne",
        "\
        afgørels afskedigels akti analys anerkendels anklag ansættels antagels ask band ban bas begyndels \
        bekendels beskyttels beskæftigels bestyrels betydels bevægels blus bomb brems bølg deltagels du dukk dyn dås end enk episod \
        etap facad famili fan fas feri fjend flamm flask flåd forbindels forbrydels fornøjels forstyrrels forståels fortsættels \
        fristels fæld følels gad grub grupp græns gåd han henrettels henvendels histori hul hytt høn indrømmels interess jakk \
        kag kampagn kand kapp kass katastrof kendels kild kirk kist klag klass kling klipp klokk kod kommun kon konferenc \
        kris krybb krænkels kurv kvind kæb kæd lamp ledels lekti lilj linj lins lomm lung lykk låg løsladels mag mapp mask \
        maskin mass mav meddelels metod modtagels mumi måd nedlæggels nonn not nums næs offentliggørels oli opdagels \
        opfattels opførels opgav oplevels oprettels ordr overraskels overtrædels pakk pand paus pig plad plag plank plej \
        præmi pump påsk ramm redegørels rent rids roll ros rott rut rækk salm sauc scen seri sid skabels skad skiv skol \
        smert sond spalt spir sprækk stjern strækk stu styrels størrels supp svan sæb søjl tal tank tant task tavl tilladels \
        tiltrædels tilværels ton tragedi trapp tribun tung typ uddannels udgav udnyttels udtalels udvidels ug ugl ulykk \
        undersøgels van var vas vedtagels ving ydels zon ægtefæll ær æsk øs",
    ),
    (
        "e en er erne",
        "\
        ab fang løv slav",
    ),
    (
        "- en er erne",
        "\
        administration admiral advokat afdeling afgift aflysning afstemning agent akrobat aktion aktivist \
        aktivitet allé ambassadør ambition ansøgning armé artist assistent astronaut auktion bank bar bedrift befolkning begivenhed \
        behandling belastning beregning beslutning bestilling betaling bevilling bil bro bygd bygning chauffør \
        debutant definition delegation demokrat demonstrant demonstration diktator diplomat direktion direktør diskussion \
        doktor drift dækning efterforskning efterretning egn ekspedition eksplosion ekstremist enhed enighed ensomhed \
        entreprenør epidemi erfaring erklæring erstatning faktor fantasi fest figur film filosofi finansiering forandring \
        foranstaltning forbedring fordeling fordring forening forestilling forfatning forhandling forklaring form forsamling \
        forsigtighed forsikring forskning fortælling forudsætning forurening forventning fraktion fremstilling frihed frisør \
        front frugt funktion funktionær fyring garanti general generation gerning grad grøft guitar guvernør handling \
        hemmelighed henvisning holdning høring identitet ideologi idé indledning indsamling indsigt indskrænkning \
        indstilling indtægt industri indvandring infektion inflation information ingeniør inspektør institution instruktør \
        investering investor journalist jurist kanal kandidat karakter kardinal kategori klient koalition koloni kombination \
        kommission kommunikation kommunist koncentration koncert konflikt konfrontation konkurrent konstitution konstruktion \
        konsulent kontrakt konvention kopi kortlægning kultur kvalitet kærlighed kærlighedserklæring landing ledning \
        lejlighed lovgivning lønning løsning manifestation mark markering melodi mening menneskehed mentalitet migrant \
        milliard million millionær minoritet minut mission mobilisering motor mulighed myndighed måling måned nation \
        nationalist natur nazist nedrustning nedskæring nominering nyhed offentlighed opdeling operation opfordring \
        oplysning opløsning opmærksomhed opposition oprustning organisation orientering park part passion pastor patient \
        patriot pension pensionær person pilot pistol placering plan planet pligt position post praktikant pris \
        privatisering producent produktion professor præsident præstation publikation rapport reaktion reaktor realitet \
        redaktør redning reform region registrering regning rekruttering rektor relation religion renovering repræsentant \
        reservation reservering rest retning rettighed revolution rival roman sag samling sanktion satsning sekretær sektion \
        sektor senator session sikkerhed situation sjæl ske skildring sky socialist soldat specialist spekulation spænding \
        station stemning stigning stilling strategi strømning student sænkning sø takst tegning tekst temperatur teori \
        terapi terrorist tilpasning tilslutning tomat tradition traktor transaktion træning tur turist tænkning uddeling \
        udfordring udgift udsigt udstilling udvikling udvisning uenighed undervisning union vaccinering vandring \
        vanskelighed variation vejledning version veterinær virkning virksomhed vision vurdering værdi ytring å åbning \
        ændring ø økonomi",
    ),
    (
        "- en e ene",
        "\
        arm arving bjørn bold brug brønd busk båd bås dag damp dans del dreng dværg eftermiddag fisk fjord flygtning \
        formiddag fredag fugl gang grav gren gård hals havn hest hingst hjelm hund hval hær klods kniv kreds krig kurv kvist \
        lås lærling lørdag mandag middag munk mur olding onsdag orm ost ovn pind prins præst pæl ravn ring sal sang seng \
        skov skurk stab stald stav sten stol storm streg strøm svamp sværm sæl søndag tirsdag torn torsdag torsk tråd \
        tvilling tyv udlænding ulv vind vogn yngling ål",
    ),
    (
        "- en - ene",
        "\
        ski",
    ),
    (
        "- et e ene",
        "\
        bjerg bryst digt fyrtårn gulv hus loft rådhus sind skjold sværd sygehus tag telt torv tårn",
    ),
    (
        "- et - ene",
        "\
        afslag afsnit angreb anlæg anslag begreb behov beløb ben beslag besvær besøg bevis bidrag bind bånd \
        drab dyr dyreværn dødsfald fald fly folkedrab folkemord forbehold forbrug forbund foredrag forfald forhold \
        forhør forlag forlig forlis forløb formål forslag forsvar forsæt forsøg fradrag fravær fremskridt fund \
        føl gab gys hak hegn hjul hold horn hår indgreb indhold indkøb indlæg indslag indtryk jordskælv kar kendskab \
        kors kær køn lag landskab lejemål lig lys låg lån lår løb medhold mord nederlag \
        nævn ophold opkald oplag oplæg opråb oprør opslag opsving opsyn optog overfald overgreb overskud overslag par \
        pund påskud ran ror råd sagsmål salg samfund samråd sejl selvmord skel skift skind \
        skridt skrig skæg skær slag smil snit spark spild spor spring sprog spørgsmål styr stød svig \
        svin sæt søgsmål søm tab tilskud tilsyn tog tryk træf træk udfald udkast udlæg udsagn udslag \
        udspil udtryk udtræk udvalg uheld underskud vandløb vejr vers vidnesbyrd vilkår værn æg",
    ),
    (
        "- et er erne",
        "\
        abonnement alternativ apparat argument arkiv bageri batteri bibliotek bryggeri budskab certifikat citat \
        departement direktiv distrikt dokument eksperiment element fakultet fiskeri format fotografi fællesskab galleri gebyr geni \
        gevær honorar hospital initiativ insekt institut instrument inventar kartotek kompagni kompliment konsulat kontor kvarter \
        lederskab lotteri maleri mandat manuskript marked medlemskab mejeri mesterskab monument motiv niveau objekt papir parlament \
        parti partnerskab perspektiv plagiat produkt projekt protektorat præparat punkt raffinaderi redskab regiment regnskab reservat \
        resultat segment sekretariat selskab signal slagteri statsborgerskab symbol talent testament tribunal trykkeri universitet \
        venskab værft ægteskab",
    ),
    (
        "e et er erne",
        "\
        anliggend arbejd billed bælt embed forbilled forehavend foretagend frimærk hjert løft material medi mind \
        mærk mød områd regim samarbejd skift spøgels studi stykk sæd tilfæld tæpp udseend vidn vindu værels ærind ønsk",
    ),
    (
        "um et er erne",
        "\
        akvari evangeli gymnasi imperi jubilæ kriteri laboratori medi ministeri mysteri observatori stadi studi symposi \
        territori",
    ),
    (
        "er eren re rene",
        "\
        finansminist forsvarsminist justitsminist premierminist statsminist søst udenrigsminist",
    ),
    (
        "er eren re rene",
        "\
        borgmest cylind kalend kæld mest tig verdensmest",
    ),
    (
        "er ret re rene",
        "\
        klost orkest regist teat",
    ),
    (
        "el len ler lerne",
        "\
        advars artik bib cirk cyk eng fab føds gaff hand hvirv kartoff længs musk overførs reg tit vink",
    ),
    (
        "el let ler lerne",
        "\
        eksemp kapit møb stemp temp",
    ),
    (
        "- men me mene",
        "\
        barndom bom dom ejendom kam kristendom rigdom sygdom ungdom",
    ),
    (
        "- met mer merne",
        "\
        medlem problem program system telegram",
    ),
    (
        "- met me mene",
        "\
        hjem lam",
    ),
    (
        "- met - mene",
        "\
        mellemrum",
    ),
    (
        "- ten te tene",
        "\
        hat kat",
    ),
    (
        "- ten ter terne",
        "\
        billet buket debat etiket kasket ret tablet",
    ),
    (
        "- ten ter terne",
        "\
        raket",
    ),
    (
        "- ken ker kerne",
        "\
        butik fabrik klinik politik republik statistik taktik teknik",
    ),
    (
        "- ket ke kene",
        "\
        blik stik øjeblik",
    ),
    (
        "- sen ser serne",
        "\
        bus kongres proces succes",
    ),
    (
        "- det - dene",
        "\
        brud bud forbud gennembrud indbrud påbud sammenbrud skud tilbud udbrud udbud",
    ),
    (
        "- let - lene",
        "\
        antal flertal mindretal",
    ),
    (
        "- tet ter terne",
        "\
        kabinet toilet",
    ),
    (
        "- pen per perne",
        "\
        trup",
    ),
    (
        "- len ler lerne",
        "\
        model",
    ),
    (
        "- let ler lerne",
        "\
        hotel kartel",
    ),
    (
        "- en er erne",
        "\
        avis bred chef dragt flugt frist genstand hensigt indsats instans jagt jord kunst kyst lyd magt pagt påstand slægt \
        start trafikant vagt vægt ørn",
    ),
    (
        "- en er erne",
        "\
        elev energi festival medicin opera overenskomst restaurant sport telefon",
    ),
    (
        "e en er erne",
        "\
        bronz far hjern huslej sigtels vaccin",
    ),
    (
        "- et er erne",
        "\
        amt interview klima",
    ),
    (
        "- et - ene",
        "\
        guld pas sølv",
    ),
    (
        "- et - ene",
        "\
        ting",
    ),
];

/// Other nouns, each line with all forms.
pub(super) const LINES: &[&str] = &[
    "aftale aftalen aftaler aftalerne",
    "aften aftenen aftener aftenerne",
    "ambulance ambulancen ambulancer ambulancerne",
    "andel andelen andele andelene",
    "araber araberen arabere araberne",
    "asyl asylet",
    "barn barnet børn børnene",
    "blad bladet blade bladene",
    "bog bogen bøger bøgerne",
    "bøg bøgen bøge bøgene",
    "bolig boligen boliger boligerne",
    "bonde bonden bønder bønderne",
    "bord bordet borde bordene",
    "brand branden brande brandene",
    "brandmand brandmanden brandmænd brandmændene",
    "brev brevet breve brevene",
    "brød brødet brødene",
    "bror broren broderen brødre brødrene",
    "budget budgettet budgetter budgetterne",
    "by byen byer byerne",
    "børs børsen børser børserne",
    "center centret centeret centre centrene",
    "centrum centret centrummet",
    "chance chancen chancer chancerne",
    "dansker danskeren danskere danskerne",
    "data dataene",
    "datter datteren døtre døtrene",
    "dollar dollaren",
    "domstol domstolen domstole domstolene",
    "dronning dronningen dronninger dronningerne",
    "drøm drømmen drømme drømmene",
    "dør døren døre dørene",
    "efterår efteråret",
    "eksport eksporten",
    "embedsmand embedsmanden embedsmænd embedsmændene",
    "euro euroen",
    "fader far faren faderen fædre fædrene",
    "finger fingeren fingre fingrene",
    "firma firmaet firmaer firmaerne",
    "fod foden fødder fødderne",
    "folk folket folkene",
    "formand formanden formænd formændene",
    "forretningsmand forretningsmanden forretningsmænd forretningsmændene",
    "forår foråret",
    "forælder forældre forældrene",
    "fort fortet forter forterne",
    "fred freden",
    "fængsel fængslet fængsler fængslerne fængselet",
    "fænomen fænomenet fænomener fænomenerne",
    "gave gaven gaver gaverne",
    "gerningsmand gerningsmanden gerningsmænd gerningsmændene",
    "gidsel gidslet gidsler gidslerne",
    "glas glasset glassene",
    "gud guden guder guderne",
    "gæld gælden",
    "gås gåsen gæs gæssene",
    "hal hallen haller hallerne",
    "hav havet havene",
    "haven haver haverne",
    "himmel himlen himle himlene",
    "hoved hovedet hoveder hovederne",
    "hul hullet huller hullerne",
    "håb håbet",
    "hånd hånden hænder hænderne",
    "import importen",
    "internet internettet",
    "job jobbet job jobs jobbene",
    "jul julen",
    "jøde jøden jøder jøderne",
    "kaffe kaffen",
    "kamp kampen kampe kampene",
    "klub klubben klubber klubberne",
    "ko koen køer køerne",
    "konge kongen konger kongerne",
    "kontrol kontrollen kontroller kontrollerne",
    "kort kortet kortene",
    "kraft kraften kræfter kræfterne",
    "krav kravet kravene",
    "krone kronen kroner kronerne",
    "krop kroppen kroppe kroppene",
    "kunde kunden kunder kunderne",
    "kurder kurderen kurdere kurderne",
    "kys kysset kyssene",
    "købmand købmanden købmænd købmændene",
    "køkken køkkenet køkkener køkkenerne",
    "land landet lande landene",
    "landsmand landsmanden landsmænd landsmændene",
    "leder lederen ledere lederne",
    "lejr lejren lejre lejrene",
    "ligning ligningen ligninger ligningerne",
    "liv livet livene",
    "lokalet lokaler lokalerne",
    "lov loven love lovene",
    "læge lægen læger lægerne",
    "lægemiddel lægemidlet lægemidler lægemidlerne",
    "lære læren",
    "løn lønnen lønninger lønningerne",
    "mad maden",
    "mand manden mænd mændene",
    "menneske mennesket mennesker menneskene",
    "middel midlet midler midlerne",
    "miljø miljøet miljøer miljøerne",
    "minister ministeren ministre ministrene",
    "ministerpræsident ministerpræsidenten ministerpræsidenter ministerpræsidenterne",
    "moder mor moren moderen mødre mødrene",
    "morgen morgenen morgener",
    "mund munden munde mundene",
    "mus musen musene",
    "museum museet museer museerne",
    "musik musikken",
    "muslim muslimen muslimer muslimerne",
    "mål målet målene",
    "måne månen måner månerne",
    "nabo naboen naboer naboerne",
    "nat natten nætter nætterne",
    "navn navnet navne navnene",
    "net nettet nettene",
    "nordmand nordmanden nordmænd nordmændene",
    "nummer nummeret numre numrene",
    "nøgle nøglen nøgler nøglerne",
    "offer offeret ofret ofre ofrene",
    "ombudsmand ombudsmanden ombudsmænd ombudsmændene",
    "onkel onklen onkler onklerne",
    "ord ordet ordene",
    "penge pengene",
    "plads pladsen pladser pladserne",
    "politi politiet",
    "prinsesse prinsessen prinsesser prinsesserne",
    "procent procenten procenter",
    "rad raden rader raderne",
    "regering regeringen regeringer regeringerne",
    "rejse rejsen rejser rejserne",
    "riget riger rigerne",
    "risiko risikoen risici risikoer",
    "rum rummet rummene",
    "russer russeren russere russerne",
    "ryg ryggen rygge ryggene",
    "rør røret rørene",
    "samtale samtalen samtaler samtalerne",
    "seddel sedlen sedler sedlerne",
    "sejr sejren sejre sejrene",
    "sekund sekundet sekunder sekunderne",
    "skat skatten skatter skatterne skatte",
    "skib skibet skibe skibene",
    "sko skoen skoene",
    "skulder skulderen skuldre skuldrene",
    "skyld skylden",
    "slot slottet slotte slottene",
    "sogn sognet sogne sognene",
    "sol solen",
    "sommer sommeren somre somrene",
    "spil spillet spillene",
    "stat staten stater staterne",
    "statsmand statsmanden statsmænd statsmændene",
    "sted stedet steder stederne",
    "stemme stemmen stemmer stemmerne",
    "stof stoffet stoffer stofferne",
    "straf straffen straffe straffene",
    "stop stoppet stoppene",
    "strand stranden strande strandene",
    "stævne stævnet stævner stævnerne",
    "sum summen summer summerne",
    "svar svaret svarene",
    "svensker svenskeren svenskere svenskerne",
    "sår sårene",
    "søn sønnen sønner sønnerne",
    "tal tallet tallene",
    "talsmand talsmanden talsmænd talsmændene talskvinde",
    "tand tanden tænder tænderne",
    "tang tangen tænger tængerne",
    "tegn tegnet tegnene",
    "tema temaet temaer temaerne",
    "terror terroren",
    "tid tiden tider tiderne",
    "time timen timer timerne",
    "top toppen toppe toppene",
    "trafik trafikken",
    "trussel truslen trusselen trusler truslerne",
    "træ træet træer træerne",
    "tyrker tyrkeren tyrkere tyrkerne",
    "tysker tyskeren tyskere tyskerne",
    "valg valget valgene",
    "vand vandet vande vandene",
    "vej vejen veje vejene",
    "ven vennen venner vennerne",
    "veninde veninden veninder veninderne",
    "videnskab videnskaben videnskaber",
    "vinter vinteren vintre vintrene",
    "virus virussen virusset virusser",
    "våben våbnet våben våbnene våbenet våbnenes",
    "væg væggen vægge væggene",
    "værk værket værker værkerne",
    "værksted værkstedet værksteder værkstederne",
    "år året årene",
    "æble æblet æbler æblerne",
    "øje øjet øjne øjnene",
    "øre øret ører ørerne",
];

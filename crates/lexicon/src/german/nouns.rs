//! Nouns by their endings.

/// Sets of endings, and the nouns that have all of them besides the bare form; `¨` is an umlaut before the ending.
pub(super) const NOUNS: &[(&str, &str)] = &[
    (
        "n",
        "abfrage abgabe ablöse abnahme abreise absage abwärme abwehrkette achse achsel ader adresse affäre akte allüre \
        alternative ampel amsel anekdote anfrage angabe anklage anlage anleihe annahme annonce anreise ansage antenne \
        anzeige arbeiterkammer arkade ärztekammer aufgabe auflage aufnahme ausgabe aushilfe auslage auslese ausnahme \
        ausreise aussage auster bakterie banane bande barriere beere behörde beigabe beilage beschwerde bestie beute bibel \
        blase blockade bluse boje bombe börse branche breite bremse brigade brille brücke büchse bühne bürde bürste buße chance \
        charge chemikalie clique debatte decke defensive diagnose dichte direktive distel droge drohne düne dusche düse \
        ebene ecke ehe ehre eiche einlage einnahme einreise einvernahme elite ellipse elster empore enklave entnahme erde \
        ernte etappe exekutive fabel fackel fahne fährte falle farbe faser fassade feder feier ferse festnahme fichte \
        fläche flagge flamme flanke flasche fliege flotte folge folie folter fontäne formel frage fregatte freude frische \
        fuge fülle gabe gabel gage garage garde gasse geige geisel gemeinde geschichte geste glocke gnade grenze grippe \
        größe grube grundlage gruppe gurgel hacke hälfte halle härte haube hausse hecke herausgabe hilfe hitze hochschule \
        höhe höhle hölle hose hülle hürde hütte hymne idylle ikone inanspruchnahme initiative insel intrige jacke jungfer \
        kabine kachel kälte kammer kampagne kante kanzel kappe kapsel karosse karotte karriere karte kartoffel kaserne \
        kasse katastrophe kathedrale katze kehle kenntnisnahme kerze kette kiefer kirche kiste klage klammer klappe klasse \
        klausel klinge klippe kneipe knolle kohle kolonne kommune komponente konsole kontrolle koryphäe krippe krise krone \
        krücke küche kugel kulisse kurbel kurve kurzreise küste lage lampe lasche latte laune lawine leber legende \
        legislative lehre leiche leine leiste lektüre letter liebe liege linse lippe liste loge lokomotive lücke lüge lunge \
        machtübernahme mappe marge marine marter maschine maske masse maßnahme matte mauer meile menge messe methode \
        metropole meute miene miete mine minute möwe mühe mühle mumie münze muschel muße mütze nachfolge nachfrage \
        nachspeise nadel narbe nase natter neige neuauflage niederlage niere nische noblesse nonne note novelle nudel \
        nummer oase oberfläche obergrenze ode offensive oper operette orange orgel palette panne pappe parabel parade \
        parole parzelle passage patrone pauke pauschale pause perspektive petze pfarre pflanze pflege pfote phase phrase \
        pille piste pistole plage plakette plantage platte pleite pose posse praline premiere presse prise probe prognose \
        promenade prothese pumpe pupille pute quelle rache rakete rampe rangliste raspel rasse rassel raute rede regel \
        reihe reise rente reportage reserve ressource revanche revolte riege robbe rolle rose rotte route routine rübe \
        rückfrage rückgabe rücknahme rückreise rückseite rücksichtnahme ruhe ruine runde sabotage sache sackgasse säge \
        saite salbe salve säule säure schachtel schale schande schanze schaufel scheibe scheune schiene schikane schindel \
        schlacke schlange schlappe schleuder schleuse schlinge schmelze schmiede schnecke schneise schokolade schranke \
        schraube schule schulter schwäche schwalbe schwelle schwester seele seide seife seite sekte sekunde semmel seuche \
        sichel sichtweise silbe silhouette sirene sitte skizze sohle sole sonde sonne sorge sorte soße spalte spange speise \
        spende sperre spitze sprache spritze spule staffel stange stärke stätte statue stellage stelle stellungnahme steppe \
        steuer stichprobe stimme strafe strecke streife strophe stufe stunde stütze suche summe sünde suppe szene tabelle \
        tablette tafel tanke tanne tante tapete tasche tasse taste tatsache taube taufe taxe teilnahme theke these tiefe \
        tinte torte trage träne traube treppe treue trommel trompete truhe truppe tube turbine tüte übergabe übernahme \
        umfrage unterlage urne ursache vakzine variante vase vene vergabe vitrine vokabel volte vorgabe vorhersage vorlage \
        vorliebe vorsorge vorspeise waage wabe wachablöse wache wachtel waffe waffel wange wanne wanze ware wärme wäsche \
        weide weile weise weite weitergabe weiterreise welle weltlage wende wette wiederaufnahme wiedergabe wiege wiese \
        wimper windel wirtschaftskammer witwe woche wolke wonne wunde würde wurzel wüste zange zeche zecke zeile zeitreise \
        zelle zentrale ziege ziffer zigarette zone zugabe zulage zunahme zunge zusage zwiebel zwischenlage zypresse",
    ),
    (
        "n ns",
        "affe afghane ahne archäologe baske biologe bosniake brite bube bulgare bulle chinese däne demoskope drache este \
        experte falke finne franzose gatte gefährte genosse geologe grieche halunke hase heide hesse hirte insasse invalide \
        ire jude junge kardiologe katalane knabe kollege komplize kroate kunde kurde laie lette löwe matrose meteorologe \
        mongole nachfahre neffe ochse ökologe onkologe pädagoge pate pole politologe portugiese psychologe rabe riese \
        rivale rumäne russe sachse schimpanse schotte schütze schwabe serbe sklave slowake slowene soziologe \
        sudanese taiwanese theologe tscheche tschetschene türke turkmene usbeke vietnamese virologe vorfahre westfale zeuge",
    ),
    (
        "s",
        "abkommen abo afghanistan afrika ägypten akku albanien algerien alibi amerika andenken ankara anliegen ansehen \
        app argentinien armenien asien athen äthiopien aufkommen aufsehen australien auto azubi baby balken ballen \
        barren beben becken bedenken belgien benehmen berlin bern besen bikini bistro blog bodyguard bolivien bosnien \
        brandenburg brasilien braten bregenz bremen brunnen budapest budget bulgarien burgenland büro café camp \
        casino champion chef chile china chip city clan clip clou club cockpit code comeback comedy comic copyright \
        couch coupon cover cowboy crash crew cup dänemark daumen deal debüt degen demo deo depot derby design detail \
        deutschland dia dinner dirndl doku dossier drachen dresden duo dvd e-mail echo ego eichhörnchen einkommen \
        einvernehmen eisen email embargo engagement england ensemble entgegenkommen erdbeben erdogan estland etat \
        europa event examen export fan feature feedback felsen fernsehen fiasko finale finnland firewall flashmob \
        flirt flop fohlen fort foto foul foyer frankfurt frankreich frieden gag gala game genie georgien gewissen \
        ghetto girl gorilla gourmet griechenland grill großbritannien groupie guru gutachten guthaben hamburg handy \
        hannover happening häuschen hit hobby hype icon import indien indonesien info innsbruck input interview ipad \
        iphone irland island israel istanbul italien jackpot japan jeep jerusalem jet joint jordanien kalifornien \
        kamera kanada kaninchen kanu kärnten karren katalonien kenia keyboard kick kilo kino kissen kita kiwi \
        klagenfurt klischee klub knochen köln kolumbien kombi kommando korps kragen kroatien kuba kuchen küken label \
        lama lappen laptop leck lehen leipzig lettland level libyen liechtenstein lift limit litauen livestream lkw \
        lobby loft logo london look luxemburg macho mädchen madrid mail mama mango manko märchen marokko mazedonien \
        meeting menü merkel metier metro mexiko mikro milieu montenegro moskau motto münchen musical mutti nachsehen \
        nacken nazi neonazi neuseeland niederösterreich niedersachsen nigeria norden nordkorea norwegen notebook \
        nugget obama oberösterreich oldie oma opa orden osten österreich outfit output pad pakistan palästina papa \
        pärchen party pc peking peru pkw plateau playoff podcast ponton pool popstar portugal posten posting premier \
        profi pub pulli puma putin quad rachen radio rahmen rallye ranking rasen rating regen reifen rennen \
        repertoire ressort restaurant review riemen roggen rom royal rücken rumänien russland safari salon salzburg \
        samen sample sandwich schatten schinken schiri schock schottland schröder segen selfie serbien set shirt shop \
        show shuttle singapur single skandinavien skateboard slogan slowenien smartphone smoking snack sofa solo \
        somalia song souvenir spanien spaten spot spray star start startup statement steak stick stopp story strache \
        streaming streifen stückchen studio stunt stuttgart style südafrika süden südkorea sujet superstar syrien \
        tablet tango tank tattoo taxi team terminal thailand thüringen ticket tirol tool torso trainee training trend \
        tresen trick trikot trio trip tropfen truck trump tschechien tschetschenien tsunami tunesien turbo tutorial \
        tweet übereinkommen ufo ukraine unbehagen ungarn uni unternehmen update upgrade veilchen venezuela verbrechen \
        verfahren vergnügen verhalten vermögen vertrauen video vietnam vip volumen vorarlberg vorgehen vorhaben \
        vorkommen wagen warschau washington webcam website weekend weizen wesen westen whisky wien willen wok \
        workshop zapfen zebra zeichen zombie zoo zypern",
    ),
    (
        "s n",
        "abfahrer absender absteiger abteilungsleiter adler afrikaner ägypter akademiker albaner algerier alkoholiker \
        amerikaner analytiker anbieter anführer angreifer anhänger ankläger anleger anrainer anwohner apotheker araber \
        arbeiter arbeitgeber arbeitnehmer argentinier asylbewerber asylwerber äthiopier attentäter aufreger aufsteiger \
        auftraggeber auftragnehmer ausländer ausrutscher außenseiter aussteiger austräger australier auswanderer autobauer \
        autofahrer autohersteller bäcker bademeister bagger banker bänker barometer basketballer becher befürworter \
        begleiter belgier benutzer beobachter berater bergsteiger berliner besitzer bestseller besucher betreiber \
        betriebsleiter betrüger bettler bewerber bewohner bezieher bezirksvorsteher bezüger bezwinger biker blockbuster \
        blogger bosnier boxer brasilianer briefträger broker browser burgenländer bürger bürgermeister busfahrer camper \
        center chemiker computer container cracker dachdecker dampfer dauerbrenner dealer denker dichter diener dienstgeber \
        dienstnehmer donner doppelgänger drucker dulder eigentümer eimer einbrecher einsatzleiter einsteiger einwanderer \
        einwohner einzelgänger einzelkämpfer eishockeyspieler elektriker elfmeter empfänger engländer entertainer entführer \
        entwickler erfinder ermittler eroberer ersthelfer erzeuger europäer europameister fahrer fälscher fechter fenster fernseher \
        feuer fieber filialleiter filmemacher finder fischer fleischer flieger flugzeugbauer förderer forscher förster \
        fraktionsführer frankfurter freiberufler freiheitskämpfer führer fußballer fußgänger gamer gärtner geber \
        gegenspieler gegner geiger geiselnehmer geldgeber geschäftsführer geschäftspartner gesellschafter gesetzgeber \
        gewerkschafter gewinner gläubiger goalgetter golfer grenzgänger großgrundbesitzer gründer hacker haftrichter halter \
        hamburger hamster handballer händler handwerker hausbesetzer hausbesitzer häuslbauer hausmeister heerführer \
        heimkehrer helfer herausforderer herausgeber herrscher hersteller hingucker historiker holländer hörer hubschrauber \
        hundehalter hürdenläufer hüter inder influencer informatiker inhaber innenverteidiger insider insolvenzverwalter \
        iraker iraner isländer italiener jäger japaner joker käfer kaiser kalender kämmerer kämpfer kanadier kanzler \
        kärntner kater käufer keeper keller kellner kidnapper kirchgänger kläger klassiker kleber kletterer \
        koalitionspartner koffer kölner kolumbianer kombinierer komiker koreaner körper köter kreditnehmer krieger kritiker \
        kubaner kühler künstler lager langläufer laster läufer lehrer leistungsträger leiter lenker leser libyer lieferer \
        linienrichter litauer liveticker lokführer macher machthaber makedonier makler maler manager marathonläufer \
        marokkaner maschinenbauer mathematiker maurer mazedonier mechaniker mediziner meister metzger mexikaner mieter \
        millimeter mitarbeiter mitspieler mitstreiter mittäter mittelfeldspieler montenegriner mörder mountainbiker \
        münchner musiker müßiggänger mystiker nachfolger nachrücker nachzügler neider netzbetreiber newcomer newsletter \
        niederländer niederösterreicher nigerianer norweger nutzer oberösterreicher oppositionsführer optiker orchester \
        ordner österreicher outsider pakistaner palästinenser panther parameter parlamentarier parteiführer partner \
        partygänger pendler performer pfarrer pfeffer pflaster pfleger physiker player politiker popper poster praktiker \
        prediger priester producer programmierer projektleiter prüfer psychiater quadratmeter quäler querdenker radfahrer \
        rapper ratgeber räuber raucher rechner rechnungsprüfer redner register reiseführer reiter rekordhalter \
        rentenbezieher rentner reporter republikaner retter revoluzzer richter ringer ritter rocker rodler roller \
        romantiker römer router rückkehrer rückversicherer ruderer salzburger sammler sänger sanitäter satiriker scanner \
        schalter schauspieler schiedsrichter schläger schlepper schlosser schmuggler schneider schornsteinfeger \
        schriftführer schriftsteller schuldner schüler schuster schweißer schweizer schwimmer segler selbstläufer semester \
        sender serientäter server siedler sieger skifahrer skispringer slalomläufer snowboarder somalier sommer spanier \
        sparer spender spengler spieler spielmacher sportler sprecher springer sprinter stabhochspringer stadtführer \
        ständer statistiker steirer stellvertreter steuerberater steuerhinterzieher steuerzahler straftäter streamer \
        streuner stromversorger stürmer südafrikaner surfer syrer tanker tänzer täter taucher taxifahrer taxler teaser \
        techniker teenager teilhaber teilnehmer teller tempelritter tennisspieler tester theater theoretiker thermometer \
        thriller tierhalter tiger tiroler tischler titelverteidiger torhüter torjäger trader träger trailer trainer trecker \
        treffer treuhänder trimester trinker trompeter tunesier turner ufer uhrmacher ukrainer umstürzler unterhändler \
        unternehmer unterstützer ureinwohner urlauber user venezolaner verbraucher verbrecher verfassungsrichter verfechter \
        verfolger verhandler verhandlungspartner verkäufer verleger verlierer vermieter vermittler verräter verschwörer \
        versicherer versorger verteidiger vertreter verwalter volleyballer vorarlberger vordenker vorgänger vorreiter \
        vorsteher wächter wähler wanderer wärter wecker wegbereiter weltmeister werfer whistleblower widerstandskämpfer \
        wiener winter winzer wirtschafter wissenschafter wissenschaftler youtuber zahler zauberer zehnkämpfer zeichner \
        zentimeter zimmer zimmerer zocker züchter zuhörer zulieferer zuschauer zusteller zuwanderer zweifler",
    ),
    (
        "e en es s",
        "abend abgrund abriss abruf abschnitt abstieg admiral akt akteur aktionär alltag altersheim amateur anbeginn \
        anblick angebot angriff anreiz anruf anstieg anteil antiquar antrieb antritt apparat appartement april archiv \
        archivar argument arm arsenal attentat attest aufruf aufschnitt aufstieg auftrieb auftritt augenblick ausblick \
        ausmaß ausritt ausschnitt ausstieg austritt ausweis autobahnabschnitt balkon bankrott bauwerk bedarf befehl beginn \
        begleitschutz begriff bein beispiel beitritt belang beleg bereich bergwerk bericht beruf bescheid besitz besuch \
        beton betrieb beweis bezirk bibliothekar bier blick blitz boot bord boykott brei brief brot büfett bundestag \
        chauffeur defekt defizit deich dekret delikt derivat deserteur detektiv dezernat dialekt dialog dieb dienst \
        dienstag diktat ding diplom diskurs dokument donnerstag dreck duell duplikat durchblick effekt ehrgeiz eid \
        eigenheim einblick eingriff einschnitt einstieg eintritt element emblem entgelt erfolg ernst erwerb erz exemplar \
        exil experiment exporteur fabrikat fahrzeug fazit feiertag feigling feind ferment fest film fisch fjord fleiß \
        flüchtling flugzeug format formular forst fragment freitag freund friseur frühling frühstück frust fundament \
        funktionär fußtritt geäst gebet gebiet gebot geburtstag gefecht gefühl gehirn gehöft gelenk gen gepäck geräusch \
        gericht gerücht gerüst geschäft geschenk geschick geschöpf geschoss geschrei geschütz geschwür gesetz gespräch \
        gestein gestüt gesuch gewehr gewicht gewinn gewirr gift gleis gouverneur grad griff haar häftling haushalt hecht \
        heft heim helm herbst herd hilfspaket hinblick hinterhalt hinweis hirsch honig honorar horizont hund ideal \
        impfstoff implantat importeur impuls infarkt ingenieur inhalt insekt inserat installateur instinkt institut \
        instrument integral intellekt internat intervall inventar jahr jahrestag jahrhundert jahrtausend jahrzehnt joch \
        jongleur jubilar juli juni kabinett käfig kalk kalkül kamin kap kapital kapitän kartell karton kastell keim kern \
        kinderspiel klavier knall kollektiv kommentar kompass komplex kompliment komplott kompromiss konflikt kongress \
        könig konsulat konsum kontakt kontext kontinent kontingent kontrast kontrolleur konvent konzept konzern konzert \
        korridor kostüm krach kredit kreis kreuz krieg kristall labyrinth lachs landtag laub legat lehrling leib liebling \
        lineal lob lokal los lot luchs magazin magistrat mai mandat manifest manuskript maß medikament meer mehrwert \
        meineid metall mikrofon militär milliardär millionär missionar mist mittag mittwoch modell molekül moment monat \
        montag monteur monument mord mosaik motiv nachhall nachmittag nachruf nachteil nachweis neid nest netz netzwerk \
        neujahr neuling notar objekt offizier öl organ orkan ornament ort ozean paar paket pakt papier paradies parfüm \
        parkett parlament parteitag patent patriarchat pedal pensionär pergament personal pfad pfeil pferd pflegeheim pfund \
        phantom pigment pilz plagiat plakat podest pokal portal potential potenzial präparat preis problem produkt profil \
        programm projekt protektorat protest protokoll prozess puls pult putsch punkt quadrat quartal quartier quarz querschnitt \
        rabatt radar raub recht redakteur referat reformpaket regal regiment regisseur reichstag reim reiz rekord relikt \
        reservat rest resultat revier revolutionär rezept riff ring rohr rohstoff roman rost rückblick rückgriff rücktritt \
        ruf ruin saboteur sakrament sakrileg samstag säugling schaf scheich schein scherz schicksal schiff schirm schlitz \
        schmied schmuck schnitt schrei schreibtisch schritt schrott schuh schutt schützling schweif schwein segment seil \
        sekret sekretär sekretariat sekt seminar senat senf sieb sieg signal sinn sitz skandal skelett skript sog sonntag \
        sortiment spalt spiel spieß spion sport sprit standort statut staub steg stein stern steuerparadies stich stift \
        stil stoff stolz sträfling streich streif streik streit stress strich stück subjekt substrat surrogat symbol \
        symptom system tag takt talar talent tarif teich teil telefon teleskop temperament teppich termin testament theorem \
        tief tier tierheim tipp tisch torf trakt traktat transport trapez tribunal trieb trost turnier überblick übergriff \
        übertritt umkreis umriss umstieg unheil unikat unrecht unterhalt unterschied urlaub urteil ventil verbot verdacht \
        verdienst verein verfall vergleich verhör verkehr verlag verleih verlies verlust vermerk vermittlungsversuch \
        vers versand verschleiß versteck versuch vertrieb verweis verzicht verzug veterinär vieh vorjahr vormittag vorteil \
        vorurteil vulkan weg wein werk werkzeug wert wertpapier wettbewerb widerruf wind witz wohnheim wrack wuchs zank \
        zelt zertifikat ziel zitat zorn zubehör zugriff zuruf zuschnitt zutritt zweck zweig zwerg zwilling zwist",
    ),
    ("", ""),
    (
        "en",
        "abfahrt abonnent absicht absolvent addition advokat agent aggression agronom akrobat aktion aktivist allianz \
        alpinist ambition ambulanz analyst anfahrt anschrift ansicht antagonist antichrist antwort anzahl arbeit arroganz \
        artist arznei aspirant assistent astronom asylant athlet attraktion audienz audition aufsicht auktion ausfahrt \
        auslosung auslösung aussicht auszahlung auszählung autist autobahn autokrat automat bäckerei bahn bandit bassist \
        bauart bilanz bluttat botschaft brauerei brut bub bücherei bucht burg bürgerschaft bürokrat cellist chaot chirurg \
        christdemokrat chronik datei debütant definition delinquent demokrat demonstrant denkschrift dependenz depression \
        despot diamant differenz dimension diplomat dirigent diskretion diskussion dissident distanz division doktrin \
        dominanz dozent dramaturg druckerei dschihadist durchfahrt edition eigenart eigenschaft einfahrt einsicht eisenbahn \
        elefant eleganz emigrant emission essayist evidenz existenz exkursion expedition explosion exposition expression \
        extremist exzellenz fabrik fabrikant fahrt faktion faschist favorit feindschaft figur finalist fischerei \
        fleischerei flut forderung förderung form fotograf fraktion frau frequenz freundschaft frist front funktion gangart \
        garant gärtnerei gastronom gebühr geburt gegend gemeinschaft generation gesellschaft gewalt gewalttat gewerkschaft \
        gigant gitarrist glut grafik handschrift heimat heirat heizung held herrschaft hochzeit humanist idealist idiot \
        immigrant infektion inflation informant information injektion inquisition insolvenz inspektion instanz institution \
        instruktion intelligenz intendant interaktion interessent internist invasion investition islamist jagd jesuit \
        jihadist journalist jurist kabarettist kamerad kandidat kandidatur kanzlei kapitalist karikatur kartei katholik \
        keramik klient klinik koalition kolumnist komet kommandant kommission kommunist kompetenz komponist komposition \
        kompression kondition konferenz konfession konjunktur konkurrent konkurrenz konsequenz konstellation konstruktion \
        konsument kontrahent konversion konzeption konzession körperschaft korrektur korrespondent korrespondenz korruption \
        kreatur kritik kultur kur laborant landschaft landwirtschaft last liebschaft lieferant linksextremist lizenz \
        lobbyist losung lösung mannschaft mechanik meisterschaft metzgerei migrant miliz ministrant mission mitgliedschaft \
        molkerei monarch mongolei munition musikant nachricht nachbarschaft nachsicht narr nation nationalist natur navigation \
        niederschrift norm notiz oberschicht ökonom operation opposition optimist option organisation paragraf partei \
        partnerschaft passant passion patenschaft patient patriarch patriot pazifist pension pensionist permission person \
        pessimist petition pfarrei pflanzenart pflicht philosoph pianist pilot pirat planet plattform poet politik polizist \
        population populist position potenz präfekt präfektur präferenz praktikant präsentation präsenz präsident präzision \
        predigt proband produktion produzent professur prolet prominenz prophet protagonist protestant prototyp provinz \
        prozedur prozession publizist putschist qual querulant rassist reaktion realist rebell rechtsextremist redaktion \
        reduktion reederei referent referenz reform region relation relevanz religion repräsentant repression republik \
        reservist residenz resistenz resolution resonanz revolution rezensent rezeption rubrik rückfahrt rücksicht saat \
        salafist sanktion satellit schar schau schicht schifffahrt schlacht schlägerei schlucht schrift schwangerschaft \
        seilbahn sensation separatist sequenz session sicht situation soldat sozialdemokrat sozialist spekulant \
        spezialist spielart sportart staatsanwaltschaft staatsbürgerschaft station statist statistik statur stirn straftat \
        straßenbahn struktur student substanz subvention sympathisant taktik tat technik tendenz terrorist tierart toleranz \
        tortur tour tourist trabant tracht tradition transaktion transparenz tugend tür turbulenz überschrift übersicht uhr \
        union untat unterschrift vakanz vegetation version violinist vision vollmacht vorschrift vorsicht wahl wahrung \
        währung welt wirtschaft wissenschaft wohltat wohngemeinschaft wucht zahl zahlung zählung zar zeitschrift zensur \
        zivilisation zivilist zufahrt zutat",
    ),
    ("en es s e", "dorn hemd nerv schmerz"),
    (
        "e es s ¨e ¨en",
        "abbruch abgang abhang ablass ablauf absatz abstand absturz abwehrkampf abzug altar anbau anfall anfang anhang \
        ankauf anlass anlauf ansatz anschlag anschluss anspruch anstoß antrag anwalt anzug arbeitsplatz arzt ast aufbau \
        aufgang aufkauf auflauf aufmarsch aufsatz aufschlag aufschwung aufstand auftrag aufwand aufzug ausbau ausbruch \
        ausfall ausflug ausgang aushang ausschlag ausschluss ausschuss ausstand auszug bach bahnhof ball bart bass bauch \
        baum beirat beistand beitrag beschluss bestand betrag bezug bock brand brauch bruch busch chor choral dampf darm \
        draht durchbruch durchgang einband einbruch eingang einkauf einlauf einsatz einschlag einspruch einstand eintrag \
        einwand einwurf einzug empfang entschluss entwurf ertrag etatentwurf fang floh fluch flug fluss freispruch frosch \
        frost fuchs fuß gang gast gebrauch gegensatz gegenschlag gehaltsabzug geldbetrag genuss geruch gesang geschmack \
        glücksfall grund grundsatz gruß hahn hals hang hintergrund härtefall haushaltsansatz hof jahrgang kahn kamm kampf kanal \
        kardinal kauf kaufrausch klang kloß klotz knopf kopf korb krampf kran kranz kuss lauf lebenslauf lohn markt \
        marktplatz missbrauch missstand nachlass nachtrag napf neubau notfall notstand palast papst pass pflock pflug plan \
        platz rang raum rausch rock rückfall rückgang rückkauf rückschlag rückstand rückzug rumpf sack sarg satz saum \
        schacht schatz schlag schlauch schlund schluss schopf schrank schub schuss schwamm schwan schwank schwanz schwarm \
        schwung schwur sohn spaß spruch sprung stab stadtrat stall stamm stand standplatz stock storch stoß strand strang \
        strauch strauß streifzug strom strumpf stuhl stumpf sturm sturz sumpf tanz tenor todesfall topf traum trumpf turm \
        überfall übergang überschuss übertrag umbau umbruch umfang umlauf umsatz umschlag umschwung umstand umsturz umzug \
        unfall ursprung verband verkauf verlauf verschluss verstoß vertrag vorfall vorgang vorhang vorlauf vorrat vorsatz \
        vorschlag vorschuss vorsprung vorstand vorstoß vortrag vorwand vorwurf vorzug wall wettkampf widerspruch widerstand \
        wolf wunsch wurf wutausbruch zahn zaun zoll zopf zufall zufluss zug zugang zukauf zulauf zusammenbruch zusammenhang \
        zusammenschluss zusammenstoß zusatz zuschlag zuschuss zustand zustrom zuwachs zwang zwischenfall zwischenraum",
    ),
    (
        "¨e ¨en",
        "altstadt angst ankunft arbeitskraft atommacht auskunft axt besatzungsmacht braut brunst brust einkunft \
        einsatzkraft fachkraft faust frucht führungskraft gans großmacht großstadt gruft hand hauptstadt haut innenstadt \
        kaufkraft kleinstadt kluft kraft kuh kunst laus lehrkraft luft lust macht magd maus nacht naht not nuss pflegekraft \
        sau schnur schutzmacht sicherheitskraft spitzenkraft stadt streitkraft supermacht unterkunft vormacht vorstadt wand \
        weltmacht weltstadt wurst zukunft zunft zusammenkunft",
    ),
    (
        "¨er ¨ern e es s",
        "altertum amt bad bistum blatt buch dach denkmal dorf fach fass fürstentum gewand glas gotteshaus grab gras haupt \
        haus heiligtum herzogtum holz huhn irrtum kalb korn krankenhaus kraut lamm loch maul oberhaupt pfand rad rand \
        rathaus reichtum schloss spital tal tuch wald wurm",
    ),
    (
        "er ern e es s",
        "abbild bild brett feld geist geschlecht gesicht gespenst glied kind kleid licht lied mitglied rind schild \
        spielfeld umfeld vorbild weib",
    ),
    (
        "¨ ¨n s",
        "acker apfel boden bruder faden flughafen garten graben großvater hafen hammer kasten kindergarten kloster laden \
        mangel mantel nagel ofen sattel schaden schwager schwiegervater stiefvater urgroßvater vater vogel",
    ),
    (
        "¨ ¨n",
        "enkeltochter großmutter mutter schwiegermutter stiefmutter tochter",
    ),
    (
        "n s",
        "abnehmer achtel artikel arzneimittel auslöser bauer beutel botschafter bügel büschel dackel debakel deckel drittel \
        druckmittel dübel engel enkel erzähler esel ferkel flügel fünftel fussel gipfel gletscher gockel griffel gürtel \
        gutachter handel hebel heilmittel henkel hilfsmittel himmel hobel hügel igel jubel kabel kapitel kegel kessel \
        kitzel knöchel knüppel kringel krümel kübel lebensmittel leipziger liebhaber löffel makel mittel möbel monokel \
        muster nabel onkel orakel paddel panzer partikel pegel pickel pinsel pixel planer polster pudel rätsel riegel rudel \
        rummel rüssel säckel scheitel schenkel schimmel schlüssel schnitzel segel sessel sockel speichel spektakel spiegel \
        stängel stapel stempel stiefel strudel tadel taumel tempel teufel titel treiber trubel tümpel tunnel übel \
        übersetzer veranstalter viertel wandel wechsel wedel widersacher wiesel wimpel winkel wirbel würfel zehntel zettel \
        zipfel zirkel zobel zweifel",
    ),
    (
        "nen",
        "afghanin amerikanerin anwältin ärztin außenministerin autorin bäuerin beamtin besucherin britin bürgerin \
        bürgermeisterin chefin christin direktorin expertin finanzministerin forscherin französin freundin fürstin gattin \
        gegnerin göttin gräfin griechin gründerin heldin herzogin innenministerin italienerin journalistin jüdin kandidatin \
        kanzlerin klägerin köchin kollegin königin krankenpflegerin kundin künstlerin landesrätin läuferin lehrerin \
        leiterin leserin mieterin ministerin ministerpräsidentin mitarbeiterin moderatorin muslimin nachbarin nachfolgerin \
        nutzerin österreicherin partnerin patientin pensionistin polin politikerin polizistin präsidentin rätin regisseurin \
        rentnerin richterin russin sängerin schauspielerin schülerin schwägerin schweizerin schwimmerin sekretärin siegerin \
        soldatin spanierin spielerin sportlerin sprecherin stadträtin studentin syrerin täterin teilnehmerin tschechin \
        türkin ungarin verkäuferin vertreterin vizekanzlerin vorgängerin wählerin wirtin wissenschafterin wissenschaftlerin \
        zeugin",
    ),
    (
        "se sen ses",
        "ananas arbeitsverhältnis bedrängnis bedürfnis befugnis begräbnis bekenntnis besorgnis bildnis bündnis \
        einverständnis ereignis erfordernis ergebnis erkenntnis erlaubnis erlebnis ersparnis finsternis gedächtnis \
        gefängnis geheimnis geständnis hindernis iltis kenntnis kürbis missverständnis omnibus verhältnis verhängnis \
        vermächtnis verständnis verzeichnis wagnis wildnis zerwürfnis zeugnis",
    ),
    (
        "r n m",
        "abgeordnete abtrünnige alleinerziehende angehörige angeklagte angestellte arbeitslose arbeitssuchende asylsuchende \
        auszubildende beschuldigte delegierte demonstrierende erwachsene familienangehörige geistliche hinterbliebene \
        jugendliche mitangeklagte obdachlose protestierende reisende schutzsuchende staatsangehörige steuerpflichtige \
        stimmberechtigte studierende tatverdächtige überlebende verbündete verdächtige verlobte verstorbene vertriebene \
        vorbestrafte vorsitzende wahlberechtigte",
    ),
];

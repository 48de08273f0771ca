//! Lists of verbs and their prefixes.

/// Strong and irregular verbs: infinitive, third person, past and participle, then perhaps more forms.
pub(super) const STRONG: &str = "backen bäckt backte gebacken; befehlen befiehlt befahl befohlen; beginnen beginnt begann begonnen begänne; \
    beißen beißt biss gebissen; bergen birgt barg geborgen; bersten birst barst geborsten; biegen biegt bog gebogen; \
    bieten bietet bot geboten böte; binden bindet band gebunden; bitten bittet bat gebeten; blasen bläst blies geblasen; \
    bleiben bleibt blieb geblieben bliebe; braten brät briet gebraten; brechen bricht brach gebrochen bräche; \
    brennen brennt brannte gebrannt; bringen bringt brachte gebracht brächte; denken denkt dachte gedacht dächte; \
    dringen dringt drang gedrungen; empfehlen empfiehlt empfahl empfohlen; erlöschen erlischt erlosch erloschen; \
    erschrecken erschrickt erschrak erschrocken; essen isst aß gegessen; fahren fährt fuhr gefahren; \
    fallen fällt fiel gefallen fiele; fangen fängt fing gefangen finge; fechten ficht focht gefochten; \
    finden findet fand gefunden fände; flechten flicht flocht geflochten; fliegen fliegt flog geflogen flöge; \
    fliehen flieht floh geflohen; fließen fließt floss geflossen flösse; fressen frisst fraß gefressen; \
    frieren friert fror gefroren; gebären gebärt gebar geboren; geben gibt gab gegeben gäbe; \
    gedeihen gedeiht gedieh gediehen; gedenken gedenkt gedachte gedacht; gefallen gefällt gefiel gefiele; \
    gehen geht ging gegangen ginge; gelingen gelingt gelang gelungen gelänge; gelten gilt galt gegolten gälte; \
    genesen genest genas; genießen genießt genoss genossen; geschehen geschieht geschah geschähe; \
    gestehen gesteht gestand gestanden; gewinnen gewinnt gewann gewonnen gewänne; gießen gießt goss gegossen; \
    gleichen gleicht glich geglichen; gleiten gleitet glitt geglitten; graben gräbt grub gegraben; \
    greifen greift griff gegriffen; haben hat hatte gehabt hätte habt; halten hält hielt gehalten hielte; \
    hängen hängt hing gehangen hinge gehängt; hauen haut hieb gehauen; heben hebt hob gehoben; \
    heißen heißt hieß geheißen hieße; helfen hilft half geholfen; kennen kennt kannte gekannt; \
    klingen klingt klang geklungen klänge; kneifen kneift kniff gekniffen; kommen kommt kam gekommen käme; \
    kriechen kriecht kroch gekrochen; laden lädt lud geladen; lassen lässt ließ gelassen ließe; \
    laufen läuft lief gelaufen liefe; leiden leidet litt gelitten; leihen leiht lieh geliehen; lesen liest las gelesen; \
    liegen liegt lag gelegen läge; lügen lügt log gelogen; mahlen mahlt mahlte gemahlen; meiden meidet mied gemieden; \
    messen misst maß gemessen; misslingen misslingt misslang misslungen; nehmen nimmt nahm genommen nähme; \
    nennen nennt nannte genannt; pfeifen pfeift pfiff gepfiffen; preisen preist pries gepriesen; raten rät riet geraten; \
    reiben reibt rieb gerieben; reißen reißt riss gerissen; reiten reitet ritt geritten; rennen rennt rannte gerannt; \
    riechen riecht roch gerochen; ringen ringt rang gerungen; rinnen rinnt rann geronnen; rufen ruft rief gerufen riefe; \
    saufen säuft soff gesoffen; schaffen schafft schaffte geschaffen schuf geschafft schufen; \
    scheiden scheidet schied geschieden; scheinen scheint schien geschienen; scheißen scheißt schiss geschissen; \
    schieben schiebt schob geschoben; schießen schießt schoss geschossen; schlafen schläft schlief geschlafen; \
    schlagen schlägt schlug geschlagen; schleichen schleicht schlich geschlichen; schleifen schleift schliff geschliffen; \
    schließen schließt schloss geschlossen; schmeißen schmeißt schmiss geschmissen; schmelzen schmilzt schmolz geschmolzen; \
    schneiden schneidet schnitt geschnitten; schreiben schreibt schrieb geschrieben schriebe; \
    schreien schreit schrie geschrien; schreiten schreitet schritt geschritten; schweigen schweigt schwieg geschwiegen; \
    schwellen schwillt schwoll geschwollen; schwimmen schwimmt schwamm geschwommen; \
    schwinden schwindet schwand geschwunden; schwingen schwingt schwang geschwungen; schwören schwört schwor geschworen; \
    sehen sieht sah gesehen sähe; senden sendet sandte gesandt gesendet sendete sendeten; singen singt sang gesungen; \
    sinken sinkt sank gesunken; sinnen sinnt sann gesonnen; sitzen sitzt saß gesessen säße; spinnen spinnt spann gesponnen; \
    sprechen spricht sprach gesprochen spräche; springen springt sprang gesprungen; stechen sticht stach gestochen; \
    stehen steht stand gestanden stünde stünden; stehlen stiehlt stahl gestohlen; steigen steigt stieg gestiegen stiege; \
    sterben stirbt starb gestorben; stinken stinkt stank gestunken; stoßen stößt stieß gestoßen stieße; \
    streichen streicht strich gestrichen; streiten streitet stritt gestritten; tragen trägt trug getragen trüge; \
    treffen trifft traf getroffen träfe; treiben treibt trieb getrieben; treten tritt trat getreten träte; \
    trinken trinkt trank getrunken; trügen trügt trog getrogen; tun tut tat getan täte; \
    verderben verdirbt verdarb verdorben; verdrießen verdrießt verdross verdrossen; vergessen vergisst vergaß; \
    verlieren verliert verlor verloren verlöre; verzeihen verzeiht verzieh verziehen; wachsen wächst wuchs gewachsen; \
    waschen wäscht wusch gewaschen; weichen weicht wich gewichen; weisen weist wies gewiesen; \
    wenden wendet wandte gewandt gewendet wendete wendeten; werben wirbt warb geworben; werfen wirft warf geworfen; \
    wiegen wiegt wog gewogen; winden windet wand gewunden; wringen wringt wrang gewrungen; ziehen zieht zog gezogen zöge; \
    zwingen zwingt zwang gezwungen";

/// Verbs whose forms are all listed.
pub(super) const TOLD: &str = "ausstatten ausstattet ausstattete ausstatteten ausgestattet ausgestattete ausgestatteten ausgestatteter auszustatten; \
    bin bist ist sind seid sei seien war waren warst wart wäre wären gewesen gewesene gewesenen; \
    dürfen darf durfte durften dürfte dürften gedurft dürfe darfst; geben gib gibst; gehen geh gehst; \
    geraten geriet gerieten gerate geratene geratenen geratener; haben hab hast hattest; kommen komm kommst; \
    können kann konnte konnten könnte könnten gekonnt könne kannst; lassen lass; machen mach machst; \
    möchte möchten möchtest; mögen mag mochte mochten gemocht möge magst; \
    müssen muss musste mussten müsste müssten gemusst müsse musst; nehmen nimm nimmst; sagen sag sagst; \
    sehen siehe sieh siehst; sollen soll sollte sollten gesollt solle sollst; \
    verbinden verbunden verbundene verbundenen verbundener verbundenes; \
    werden wird wurde wurden würde würden worden geworden werde werdende werdenden werdender wirst wurdest gewordene gewordenen gewordener; \
    wissen weiß wusste wussten gewusst wüsste wüssten wisse weißt wissend; wollen will wollte wollten gewollt wolle willst";

/// Weak verbs.
pub(super) const WEAK: &str = "absagen achten ändern antworten arbeiten ärgern atmen äußern baden bahnen ballen bangen basteln bauen beanspruchen \
    beanstanden beantragen beantworten bearbeiten beauftragen bedeuten bedienen bedrohen beeilen beeindrucken beeinflussen \
    beenden befassen beflügeln befragen befreien befristen befürchten befürworten begegnen begehren begeistern begleiten \
    begrenzen begründen begrüßen begutachten behandeln behaupten beherbergen beherrschen behindern beinhalten bejahen \
    bekämpfen beklagen belasten belegen beleidigen beliefern belohnen bemerken bemühen benachrichtigen benachteiligen \
    beneiden benötigen benutzen beobachten berauben berechnen berechtigen bereichern bereiten bereuen berichten \
    berücksichtigen beruhigen berühren beschaffen beschäftigen bescheinigen beschimpfen beschlagnahmen beschleunigen \
    beschränken beschuldigen beschweren beseitigen besetzen besichtigen besiedeln besiegen besorgen bestärken bestätigen \
    bestatten bestellen besteuern bestimmen bestrafen bestücken besuchen beteiligen beten betonen betrachten betrauen \
    betreuen betteln beunruhigen beurlauben beurteilen bevorzugen bewachen bewaffnen bewahren bewähren bewältigen bewässern \
    bewegen bewerten bewilligen bewirken bewirten bewohnen bewundern bezahlen bezeichnen bezichtigen bezweifeln bilden \
    billigen blamieren bleichen blicken blinken blitzen blockieren blühen bluten bohren boomen borgen boxen brauchen \
    bremsen bröckeln brüllen brüten buchen bücken bügeln buhlen bündeln bürgen büßen campen checken dämpfen danken dauern \
    debattieren decken dehnen demonstrieren deuten dichten dienen diskutieren dokumentieren dominieren drängen drehen \
    dressieren drohen drosseln drucken drücken dulden düngen durchforsten durchqueren durchsuchen dürsten duschen ebnen \
    ehren eifern eignen eilen einbürgern einigen einschüchtern ekeln empören enden engagieren entdecken entfachen entfalten \
    entfernen entfremden entführen entgegnen enthüllen entkoppeln entkräften entlarven entlasten entlohnen entmachten \
    entrichten entschädigen entschärfen entschlüsseln entschuldigen entsorgen entspannen enttäuschen entwickeln entziffern \
    entzünden erarbeiten erben erbeuten erblicken erblinden ereignen erfassen erfordern erforschen erfreuen erfüllen \
    ergänzen erhitzen erhöhen erholen erinnern erklären erkranken erkunden erkundigen erlauben erläutern erleben erledigen \
    erleichtern ermächtigen ermahnen ermitteln ermöglichen ermorden ermüden ermuntern ermutigen ernähren erneuern ernten \
    ernüchtern erobern eröffnen erörtern erpressen erproben erreichen errichten erschöpfen erschüttern erschweren ersetzen \
    ersparen erstatten erstaunen erstellen ersticken erstrecken ersuchen erübrigen erwähnen erwärmen erwarten erweitern \
    erwidern erwirtschaften erwischen erwürgen erzählen erzeugen erzielen erzürnen etablieren existieren experimentieren \
    explodieren exportieren fahnden fälschen fassen fasten faszinieren faulen fegen fehlen feiern feilen fesseln festigen \
    feuern filmen finanzieren flattern flehen flicken flirten flüchten flüstern fluten folgen foltern fordern fördern \
    formen formulieren forschen fotografieren fragen freuen frisieren frönen frühstücken frustrieren fügen fühlen führen \
    füllen fundieren funkeln funken funktionieren fürchten fusionieren füttern garantieren gären gaukeln gebrauchen \
    gefährden gehorchen gehören geißeln gelangen genehmigen genügen gestalten gestatten gewähren gewährleisten gewöhnen \
    gipfeln glänzen glätten glauben gliedern glücken glühen gönnen gratulieren grenzen grillen grübeln gründen grüßen \
    gucken hacken haften hageln häkeln halbieren handeln hantieren harren hassen hasten hauchen häufen hausen häuten hebeln \
    hechten heften hegen heilen heiraten heizen hemmen herrschen hetzen heulen hindern hinken hinterlegen hissen hobeln hoffen holen \
    hören hüllen hungern hupen hüpfen husten hüten identifizieren ignorieren illustrieren impfen informieren initiieren \
    inszenieren integrieren interessieren interpretieren interviewen investieren irren jagen jammern jobben jubeln jucken \
    kacheln kämmen kämpfen kapern kassieren kauen kaufen kehren keimen kennzeichnen kentern kicken kippen kitzeln klagen \
    klammern klappen klären klatschen klauen kleben kleiden klettern klicken klingeln klonen klopfen knacken knallen \
    knebeln kneten knicken knien knipsen knüpfen knurren kochen kollabieren kommentieren kontaktieren kontrollieren \
    konzentrieren kooperieren köpfen koppeln korrigieren kosten krachen kramen kränken kratzen kreischen kreisen kreuzen \
    kriegen kritisieren krönen krümmen kühlen kümmern künden kündigen küren kürzen küssen lächeln lachen lackieren lagern \
    lähmen landen langen langweilen lasten lästern lauern lauschen lauten läuten läutern leasen leben lecken leeren legen \
    lehnen lehren leimen leisten leiten lenken lernen leuchten leugnen liebäugeln lieben liefern liken lindern loben lochen \
    locken lockern lodern lohnen löschen losen lösen lotsen lüften lutschen machen mahnen malen managen mangeln markieren \
    marschieren maßregeln mauern mausern meckern mehren meinen meistern melden merken meutern mieten mildern mindern \
    minimieren mischen missachten missbrauchen misstrauen mobben mobilisieren moderieren modernisieren montieren morden \
    motivieren mühen münden munkeln mustern muten mutmaßen nachahmen nagen nähen nähern nähren naschen necken neigen nerven \
    nicken niesen nominieren nörgeln notieren nötigen nutzen nützen offenbaren öffnen ohrfeigen opfern ordnen organisieren \
    orientieren orten packen paddeln päppeln parken parodieren passen passieren patzen pausieren peilen pendeln pflanzen \
    pflastern pflegen pflücken pilgern pinkeln plagen planen plätschern platzen plaudern plündern pöbeln pochen pokern \
    polieren posieren posten prägen prahlen prallen prangen präsentieren predigen preschen pressen proben probieren \
    produzieren profitieren prognostizieren programmieren protestieren provozieren prüfen prügeln publizieren pumpen \
    putschen putzen quälen qualifizieren quittieren rächen raffen ragen rammen rasen rasten rätseln rauben rauchen räumen \
    raunen rauschen reagieren realisieren rechnen rechtfertigen reden reduzieren regeln regen regieren registrieren regnen \
    reichen reifen reihen reimen reinigen reisen reizen reklamieren rekonstruieren renovieren reparieren reservieren \
    resultieren retten richten riskieren rodeln rollen rotieren rücken rügen ruhen rühmen rühren runden rüsten rutschen rütteln säen \
    sagen sägen sammeln sanieren säubern säumen sausen scannen schaden schädigen schalten schämen schärfen schätzen schauen \
    schaukeln scheitern schenken scheren scherzen scheuen schichten schicken schielen schildern schimmeln schimpfen \
    schlendern schleppen schleudern schlichten schlingern schlitzen schlucken schlummern schmecken schmeicheln schmerzen \
    schmieden schmieren schminken schmoren schmücken schmuggeln schmunzeln schnappen schnitzen schnüren schocken schonen \
    schöpfen schrauben schrecken schrumpfen schubsen schulden schulen schummeln schüren schürfen schütteln schütten \
    schützen schwächeln schwächen schwanken schwänzen schwärmen schweben schwelen schwelgen schwenken schwitzen segeln \
    segnen sehnen senken sensibilisieren setzen seufzen sichern sichten siedeln siegen signalisieren skizzieren sondieren \
    sorgen spalten sparen spaßen spazieren speichern speisen spekulieren spenden sperren spiegeln spielen spitzen sponsern \
    spotten spreizen sprengen spritzen sprühen spucken spüren stabilisieren stammen stänkern stapeln stapfen stärken \
    starren starten stationieren statten stauen staunen stecken steigern stellen stemmen steuern sticken stiften stillen \
    stimmen stöbern stocken stolpern stolzieren stoppen stören stornieren strafen straffen strahlen stranden sträuben \
    straucheln streamen streben strecken streifen streiken streuen streunen stricken strömen strotzen studieren stufen \
    stürmen stürzen stutzen stützen suchen summen sündigen surfen tadeln tagen tanken tänzeln tanzen tapezieren tarnen \
    tasten tätigen tauchen taufen taugen taumeln tauschen täuschen teilen telefonieren tendieren testen ticken tilgen \
    tingeln tippen toben tolerieren tönen torkeln töten trainieren transportieren trauen trauern träumen trennen \
    triumphieren trocknen trommeln tröpfeln trösten trotzen trüben trudeln turnen tuscheln twittern üben überfordern \
    überleben überlegen übernachten überqueren überraschen überreden überreichen überschatten übertölpeln überwachen überwältigen \
    überzeugen umarmen umgarnen unterrichten unterstützen untersuchen urteilen variieren vegetieren verabschieden verachten \
    verändern verankern veranlassen veranstalten verantworten verarbeiten verärgern verbessern verbilligen verbreiten \
    verbuchen verbünden verbüßen verdächtigen verdammen verdanken verdeutlichen verdichten verdienen verdoppeln verdrängen \
    verdunkeln verdünnen verebben verehren vereidigen vereinbaren vereinen vereinfachen vereinigen vereiteln verelenden \
    vererben verfälschen verfassen verfehlen verfeinern verfestigen verflüchtigen verfolgen verfrachten verfügen vergeuden \
    vergewaltigen vergewissern vergiften vergrößern verhaften verhandeln verhängen verharren verhindern verhüllen \
    verhungern verirren verjagen verkaufen verkehren verklagen verkleiden verkleinern verknüpfen verkörpern verkraften \
    verkrampfen verkünden verkürzen verlagern verlangen verlängern verlangsamen verletzen verleugnen verleumden verlinken \
    verlosen vermarkten vermasseln vermehren vermengen vermerken verminen vermissen vermitteln vermuten vernachlässigen \
    verneinen vernetzen vernichten veröffentlichen verordnen verpacken verpassen verpesten verpfänden verpflichten \
    verpuffen verrechnen verrichten verringern versagen versammeln verschandeln verschärfen verschenken verscherzen \
    verschicken verschlechtern verschleppen verschlüsseln verschmutzen verschonen verschulden verschwenden versetzen \
    verseuchen versichern versiegen versorgen verspäten verspotten verstärken verstecken versteigern verstopfen verstören \
    verstummen versuchen verteidigen verteilen verteuern vertiefen vertonen vertrauen vertuschen verübeln verüben \
    verunglücken verunsichern verursachen verurteilen vervielfachen verwalten verwandeln verwechseln verwehren verweigern \
    verweilen verwerten verwickeln verwirken verwirklichen verwirren verwöhnen verwunden verwundern verwüsten verzahnen \
    verzaubern verzeichnen verzerren verzichten verzinsen verzögern verzweifeln wachen wackeln wagen wählen wahren währen \
    walten wälzen wandeln wandern warnen warten wechseln wecken wedeln wehen wehren weigern weihen weilen weinen weiten \
    werten wetten wickeln widerlegen widersetzen widerspiegeln widmen wiederholen wimmeln winken wippen wirken wischen \
    wittern wohnen wühlen wundern wünschen würdigen würfeln würgen wurzeln wüten zahlen zählen zähmen zanken zapfen zaubern \
    zehren zeichnen zeigen zelten zensieren zentrieren zerkleinern zerlegen zerren zerstören zerstückeln zertrümmern zeugen zielen \
    zieren zimmern zirkulieren zitieren zittern zocken zögern züchten zucken zügeln zünden zürnen zweifeln zwicken \
    zwitschern";

/// Inseparable prefixes.
pub(super) const INSEPARABLE: &str =
    "be durch emp ent er hinter miss über um unter ver voll wider zer";

/// Separable prefixes.
pub(super) const SEPARABLE: &str = "ab an aneinander auf aufrecht aus auseinander bei bekannt bereit bloß dar daran davon dazu durch ein empor entgegen \
    entlang fehl fern fertig fest fort frei gegenüber gleich her herab heran herauf heraus herbei herein herum herunter \
    hervor hin hinab hinauf hinaus hinein hinweg hinzu kaputt klar lahm los mit nach nahe nieder offen preis sicher stand \
    statt teil über um unter vor voran voraus vorbei vorüber vorweg wahr weg weiter wieder zu zurecht zurück zusammen zuvor \
    zwischen";

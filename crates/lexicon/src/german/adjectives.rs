//! Adjectives.

/// Adjectives with degrees.
pub(super) const COMPARED: &str = "aggressiv aktiv aktuell allgemein angenehm attraktiv barsch bedeutend begabt bekannt belebt beliebt bequem bereit \
    berühmt besonnen billig bitter blank blass blau blind blöd böse braun breit brisant brutal bunt charmant clever \
    deutlich dicht dick direkt dramatisch dreist dünn düster echt effektiv effizient ehrgeizig ehrlich eigenartig eindeutig \
    einfach einflussreich elegant elend eng enorm erfolgreich ernst ernsthaft extrem fair falsch faul feig fein fern fest \
    fett feucht finster flach flink flott frech frei freundlich friedlich frisch froh früh furchtbar geeignet gefährlich \
    geheim gelb gemein genau genial gerecht gering geschickt gewaltig giftig glatt glücklich grausam grell großzügig grün \
    gründlich günstig hässlich häufig heftig heil heiß heiter hell herzlich höflich hübsch ideal individuell intelligent \
    intensiv interessant intim kahl kaputt klar klein knapp komisch kompetent komplett komplex kompliziert konkret \
    konsequent konservativ konstant korrekt korrupt kostbar kräftig kreativ kritisch kühl kühn künstlich langfristig \
    langsam laut lebendig lebhaft leer leicht leise liberal lieb locker logisch lokal loyal lustig mächtig markant massiv \
    mies mild minimal moderat modern müde munter mutig nachhaltig nackt naiv negativ nervös nett neu neugierig neutral niedrig normal \
    nötig notwendig nüchtern nützlich offen offensichtlich offensiv offiziell optimal optimistisch passiv peinlich perfekt \
    persönlich plump populär positiv präsent präzise privat produktiv professionell prominent provokant pünktlich radikal \
    rasant rasch rau realistisch reich reif rein reizvoll relevant resistent richtig riesig riskant robust roh \
    rücksichtslos ruhig sanft satt sauber scheu schief schlank schlau schlecht schlicht schlimm schmutzig schnell schön \
    schräg schrecklich schrill schuldig schwer schwierig selbstbewusst selten seltsam sensationell seriös sicher sinnvoll \
    skeptisch solide souverän sozial spannend sparsam spät spektakulär spezifisch stabil starr steif steil still stolz \
    straff streng stumm stumpf stur süß symbolisch sympathisch tapfer taub tief toll tragisch transparent treu trist trüb \
    tüchtig typisch üblich umfangreich umfassend umstritten unabhängig ungewöhnlich unterschiedlich vage verantwortlich \
    verdächtig vernünftig verrückt verschieden vertraulich vielfältig virtuell vital voll vorsichtig wach wahnsinnig wahr \
    wahrscheinlich weich weise weiß wertvoll wesentlich wichtig wild willkommen wirksam wirr wirtschaftlich witzig \
    wund wunderbar würdig zäh zahlreich zart zentral zufrieden zügig zuständig zuverlässig zynisch";

/// Adjectives whose degrees have an umlaut.
pub(super) const WITH_UMLAUT: &str = "alt arg arm dumm fromm gesund grob hart jung kalt karg klug krank kurz lang rot scharf schmal schwach schwarz \
    stark warm";

/// Adjectives without degrees, or rarely with them.
pub(super) const PLAIN: &str = "absolut abstrakt abwegig afghanisch afrikanisch ägyptisch akademisch akut albanisch alternativ amerikanisch amtlich \
    anderweitig angemessen anonym antik arabisch arbeitslos asiatisch atheistisch atomar australisch auswärtig automatisch \
    beidseitig belgisch bemerkenswert besessen betrunken biologisch bisherig bloß bosnisch brasilianisch britisch bulgarisch bundesweit \
    chinesisch christlich chronisch damalig dänisch demokratisch derb derzeitig designiert deutsch deutschsprachig diesjährig digital \
    diplomatisch divers doppelt dortig ehemalig eigen einheimisch einheitlich einmalig einseitig einstellig einstig \
    einstimmig einstweilig einzig elektrisch elektronisch elterlich englisch englischsprachig erfolglos ergebnislos ethisch \
    europäisch ewig exakt exklusiv experimentell fähig fällig familiär faschistisch fiktiv finanziell finnisch fiskalisch \
    föderal formal formell französisch freiwillig fremd ganz garstig geborgen gegenseitig gegenwärtig geistig gelassen \
    gemeinsam generell genetisch geografisch georgisch gesamt gesellschaftlich gesetzlich gestrig gewerblich gläubig gleich \
    gleichzeitig global griechisch grundsätzlich gültig halb hauptberuflich häuslich heilig heimatlos heimisch heimlich \
    heurig heutig hiesig hinreichend historisch hochrangig homosexuell identisch illegal indirekt indisch indonesisch \
    industriell innenpolitisch intern international irakisch iranisch irisch irregulär islamisch islamistisch isländisch \
    israelisch italienisch jahrelang jährlich japanisch jetzig jeweilig jüdisch juristisch kanadisch kapitalistisch \
    karitativ katastrophal katholisch kirchlich klassisch klinisch koalitionär kolonial kommerziell kommunal kommunistisch koreanisch \
    körperlich kriminell kroatisch kubanisch kulturell künftig kurdisch kurzfristig ländlich langjährig lateinisch \
    lebenslang legal legendär letztjährig libysch literarisch logistisch machtlos männlich manuell marokkanisch maximal \
    mazedonisch medial medizinisch mehrfach mehrheitlich mehrjährig mehrstellig menschlich mexikanisch militant militärisch \
    minderjährig mittellos mobil möglich monatlich moralisch morgig mündlich musikalisch muslimisch mutmaßlich national \
    nationalistisch nationalsozialistisch natürlich niederländisch nigerianisch nominell nordisch nordkoreanisch nördlich \
    norwegisch nuklear obdachlos obig objektiv ökologisch ökonomisch olympisch ordentlich organisch orthodox \
    österreichisch östlich pakistanisch palästinensisch parallel parlamentarisch permanent pflichtig philosophisch \
    physikalisch physisch politisch polizeilich polnisch populistisch portugiesisch potentiell potenziell praktisch \
    präventiv prinzipiell protestantisch psychisch psychologisch rassistisch rational ratlos real rechtlich rechtskräftig \
    rechtswidrig regelmäßig regional regulär relativ religiös republikanisch revolutionär richterlich rumänisch russisch \
    sächsisch saisonal sämtlich schlagartig schottisch schriftlich schwedisch schweizerisch schwul seelisch sekundär \
    selbständig selbstständig serbisch sexuell sinnlos slowakisch slowenisch sogenannt sommerlich sonstig \
    sozialdemokratisch sozialistisch spanisch speziell spontan staatlich städtisch ständig stationär statistisch steirisch \
    steuerlich strafrechtlich strategisch strikt strittig strukturell subjektiv südkoreanisch südlich syrisch täglich tätig \
    tatsächlich technisch telefonisch temporär terroristisch theoretisch touristisch traditionell tschechisch tunesisch \
    türkisch übrig ukrainisch ultimativ unangemessen unbedingt ungarisch universell unmittelbar unmöglich unnötig unschuldig \
    unverzüglich unzählig urban väterlich venezolanisch verbal verfügbar vergangen vergeblich verletzlich vertikal visuell \
    volljährig voraussichtlich vorjährig vorläufig vorübergehend vorzeitig weiblich weltlich weltweit westlich wienerisch \
    wissenschaftlich wöchentlich wohnungslos wörtlich zahllos zeitgenössisch zeitlich zivil zornig zukünftig zusätzlich \
    zwangsläufig zwecklos zweifach zweistellig";

/// Adjectives and similar words whose forms are all listed.
pub(super) const IRREGULAR: &str = "abgelegen abgelegene abgelegenen abgelegener; abwesend abwesende abwesenden; \
    akzeptabel akzeptable akzeptablen akzeptables; andere anderen anderer anderes anderem andre andren andrer andres; \
    anders; angeblich angebliche angeblichen angeblicher angebliches; \
    anschließend anschließende anschließenden anschließender anschließendes; anwesend anwesende anwesenden anwesender; \
    ausreichend ausreichende ausreichenden ausreichender ausreichendes; \
    äußere äußeren äußerer äußeres äußerem äußerste äußersten äußerstes äußerster; äußerst; \
    beide beiden beider beides beidem; beliebig beliebige beliebigen beliebiger beliebiges; \
    bescheiden bescheidene bescheidenen bescheidener bescheidenes; besondere besonderen besonderer besonderes besonderem; \
    bestimmt bestimmte bestimmten bestimmter bestimmtes bestimmtem; \
    bewusst bewusste bewussten bewusster bewusstes bewusstem; blond blonde blonden blonder; \
    dringend dringende dringenden dringender dringendes dringendem dringendste dringendsten; \
    dritte dritten dritter drittes drittem; dunkel dunkle dunklen dunkler dunkles dunklem dunklere dunkelste dunkelsten; \
    edel edle edlen edler edles edlem edelste edelsten; einig; einige einigen einiger einiges einigem; \
    einzeln einzelne einzelnen einzelner einzelnes einzelnem; eitel eitle eitlen eitler; \
    entscheidend entscheidende entscheidenden entscheidender entscheidendes entscheidendem; \
    entsprechend entsprechende entsprechenden entsprechender entsprechendes entsprechendem; \
    erste ersten erster erstes erstem erstere ersteren ersterer; erwachsen; \
    flexibel flexible flexiblen flexibler flexibles flexiblem flexiblere flexibleren; \
    folgend folgende folgenden folgender folgendes folgendem; fünfte fünften fünfter fünftes fünftem; \
    gespannt gespannte gespannten gespannter; gewiss gewisse gewisser gewisses gewissem; \
    gewohnt gewohnte gewohnten gewohnter gewohntes gewohntem; \
    golden goldene goldenen goldener goldenes goldenem; grau graue grauen grauer graues grauem; \
    groß große großen großer großes großem größer größere größeren größerer größeres größerem größte größten größter größtes größtem; \
    gut gute guten guter gutes gutem besser bessere besseren besserer besseres besserem beste besten bester bestes bestem; \
    heikel heikle heiklen heikler heikles heiklem heikelste heikelsten; \
    hervorragend hervorragende hervorragenden hervorragender hervorragendes hervorragendem; \
    hintere hinteren hinterer hinteres hinterste hintersten; \
    hoch hohe hohen hoher hohes hohem höher höhere höheren höherer höheres höherem höchst höchste höchsten höchster höchstes höchstem; \
    hundert hunderte hunderten hunderter; innere inneren innerer inneres innerem innerste innersten; \
    komfortabel komfortable komfortablen komfortables; kommend kommende kommenden kommender kommendes kommendem; \
    lahm lahme lahmen; laufend laufende laufenden laufender laufendes laufendem; \
    letzte letzten letzter letztes letztem letztere letzteren letzterer letzteres letzterem; lila; \
    linke linken linker linkes linkem; manche manchen mancher manches manchem manch; mehr; mehrere mehreren mehrerer mehreres mehrerem; \
    meist meiste meisten; mittlere mittleren mittlerer mittleres mittlerem; \
    nächste nächsten nächster nächstes nächstem nächst; \
    nah nahe nahen naher nahes nahem näher nähere näheren näherer näheres näherem; \
    nobel noble noblen nobler nobles noblem nobelste nobelsten; \
    obere oberen oberer oberes oberem oberste obersten oberster oberstes; plausibel plausible plausiblen plausibles; \
    prager; profitabel profitable profitablen profitables profitabler; rentabel rentable rentablen rentables rentabler; \
    rosa; sauer saure sauren saurer saures saurem; sechste sechsten sechster sechstes; \
    sensibel sensible sensiblen sensibler sensibles sensiblem sensibelste sensibelsten; \
    siebte siebten siebter siebtes siebente siebenten; simpel simple simplen simpler simples simplem simpelste; \
    solche solchen solcher solches solchem solch; spätestens; \
    stellvertretend stellvertretende stellvertretenden stellvertretender; tausend tausende tausenden tausender; \
    teuer teure teuren teurer teures teurem teurere teureren teurerer teureres teuerste teuersten teuerster teuerstes; \
    tot tote toten toter totes totem; träge träges trägem; trocken trockene trockenen trockener trockenes trockenem trockenste trockensten; \
    übel üble üblen übler übles üblem übelste übelsten; \
    überlegen überlegene überlegenen überlegener überlegenes; \
    überraschend überraschende überraschenden überraschender überraschendes überraschendem; \
    unbekannt unbekannte unbekannten unbekannter unbekanntes unbekanntem; unbewusst unbewusste unbewussten; \
    ungeheuer ungeheure ungeheuren ungeheurer ungeheures ungeheurem; \
    untere unteren unterer unteres unterem unterste untersten; variabel variable variablen variables; \
    vereinzelt vereinzelte vereinzelten; verlegen verlegene verlegenen; verwandt verwandte verwandten verwandter; \
    viel viele vielen vieler vieles vielem; vierte vierten vierter viertes viertem; \
    vordere vorderen vorderer vorderes vorderste vordersten; \
    vorletzte vorletzten vorletzter vorletztes vorletztem; \
    weit weite weiten weites weitem weiteste weitesten weitester weitestes weitestem; \
    weiter weitere weiteren weiterer weiteres weiterem weiters; \
    wenig wenige wenigen weniger weniges wenigem wenigste wenigsten; wohlhabend wohlhabende wohlhabenden wohlhabender; \
    zahm zahme zahmen; zehnte zehnten zehnter zehntes; zunehmend zunehmende zunehmenden zunehmender zunehmendes zunehmendem; \
    zweite zweiten zweiter zweites zweitem";

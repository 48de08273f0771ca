//! Nouns with irregular forms, and names that look like a form of another word.

/// The forms of each noun, the singular first.
pub(super) const NOUNS: &str = "abbas; abenteuer abenteuern abenteuers; abgas abgase abgasen; adel adels; adele adeles; \
    akademie akademien; aktie aktien; \
    albert alberts; alter alters altern; album alben albums; alexander alexanders; alexis; ali alis; alias; alien aliens; \
    allee alleen; andrea; andreas; angel; \
    angeles; apotheke apotheken; ärger ärgers; armee armeen; art arten; arte; asiat asiaten; ass asse assen; \
    atlas atlanten atlasses; auge augen auges; ausdruck ausdrücke ausdrucks ausdruckes; autor autoren autors; \
    ballon ballons ballone; band bands bände bänden bänder bändern bandes; bank banken; bar bars; bär bären; basis basen; \
    batterie batterien; bau baus baues bauten; bayer; bayern bayerns; beamte beamter beamten beamtem; becker beckers; \
    befund befunde befunds befundes; beschlagnahme beschlagnahmen; betrug betrugs betruges; bett betten bettes betts; \
    bibliothek bibliotheken; \
    billion billionen; biografie biografien; block blöcke blöcken blocks blockes; blut blutes bluts; blüte blüten; \
    bonus boni bonusse; boom booms; boris; boss bosse bossen; bote boten; box boxen; buchstabe buchstaben buchstabens; \
    bund bünde bünden bundes bunds; bundesland bundesländer bundesländern bundeslandes bundeslands; \
    bus busse bussen busses; cannabis; caritas; carlo; carlos; cent cents; charakter charaktere charakteren charakters; christ christen; \
    christopher christophers; coach coaches coachs; cousin cousins; dallas; dame damen; damm dämme dämmen dammes damms; \
    datum daten datums; dauer; davis; demokratie demokratien; dezember dezembers; diktator diktatoren diktators; \
    direktor direktoren direktors; diskothek diskotheken; dogma dogmen dogmas; doktor doktoren doktors; dollar dollars; doris; \
    douglas; drama dramen dramas; druck drucks druckes drucke; dutzend dutzende dutzenden; ei eier eiern eies; \
    eindruck eindrücke eindrücken eindrucks eindruckes; eis eises; elias; elsass; eltern; embryo embryonen embryos; \
    ende enden endes; energie energien; epidemie epidemien; epos epen; erbe erben erbes; erhalt erhalts; \
    erlass erlasse erlassen erlasses erlässe erlässen; euro euros; fähre fähren; faktor faktoren faktors; \
    fall fälle fällen falles; familie familien; fantasie fantasien; februar februars; federer federers; \
    fehler fehlern fehlers; fels felsen; ferien; festival festivals festivale; feuerwehr feuerwehren; firma firmen; \
    francis; fleck flecken flecks flecke fleckes; fonds; forum foren forums; fotografie fotografien; fund funde funden funds fundes; \
    funke funken funkens; fürst fürsten; gabriel gabriels; gabriele gabrieles; galerie galerien; garantie garantien; \
    gas gase gasen gases; gau gaue; gebäude gebäuden gebäudes; gebirge gebirgen gebirges; gedanke gedanken gedankens; \
    geduld; gefahr gefahren; gehalt gehälter gehältern gehalte gehaltes gehalts; gehege gehegen geheges; gelände geländes geländen; \
    geld gelder geldern geldes gelds; gelübde gelübden; gemälde gemälden gemäldes; gemüse gemüsen gemüses; \
    general generäle generälen generale generalen generals; generator generatoren generators; georg georgs; george georges; \
    gerät geräte geräten gerätes geräts; getreide getreides; getriebe getriebes; gewerbe gewerben gewerbes; \
    glaube glaubens; gottes gott götter göttern; graf grafen; gramm gramms; gremium gremien gremiums; gruber grubers; gut; \
    güter gütern; gymnasium gymnasien gymnasiums; güte; hamas; harmonie harmonien; haufen haufens haufe; herbert herberts; \
    herr herrn herren; \
    herz herzen herzens; hessen hessens; hierarchie hierarchien; hofer hofers; horror horrors; hotel hotels; huber hubers; \
    humor humors; hut hüte hüten hutes huts; hypothek hypotheken; idee ideen; ideologie ideologien; immobilie immobilien; \
    indikator indikatoren indikators; industrie industrien; initiator initiatoren initiators; inn; \
    interesse interessen interesses; investor investoren investors; israeli israelis; jan jans; jane janes; jänner jänners; \
    januar januars; jean; jeans; jesus; job jobs; johann johanns; johannes; john johns; jonas; jubiläum jubiläen jubiläums; \
    kaffee kaffees; kaktus kakteen; kansas; käse käses; katalysator katalysatoren katalysators; kategorie kategorien; \
    kaukasus; kiosk kioske kiosks; klee; klima klimas klimata; knie knien knies; köhler köhlers; kolonie kolonien; \
    kolumbus; komitee komitees; komma kommas kommata; kommentator kommentatoren kommentators; komödie komödien; \
    konsens konsense; konto konten kontos; koordinator koordinatoren koordinators; kopie kopien; kreml kremls; \
    krimi krimis; kriterium kriterien kriteriums; kurator kuratoren kurators; kurs kurse kursen kurses; kürze; kurt kurts; \
    land länder ländern landes lands lande; leicester leicesters; länge längen; leid leids leides; leute leuten; lewis; lexikon lexika; \
    liga ligen; linie linien; list; lok loks; louis; louise louises; lucas; lukas; magen mägen magens; magie; mal male mals; \
    manchester manchesters; mann männer männern mannes manns; mark; marke marken; markus; märz märzes; \
    massaker massakers massakern; mast masten; match matches matchs; material materialien materials; mathias; matthias; maut mauten; \
    maximum maxima; mechanismus mechanismen; medium medien mediums; melodie melodien; mensch menschen; meyer meyers; \
    milliarde milliarden; million millionen; minimum minima; minister ministern ministers; \
    ministerium ministerien ministeriums; mitte; mittelpunkt mittelpunkte mittelpunkten mittelpunkts mittelpunktes; \
    mode moden; model models; moderator moderatoren moderators; moderne; modul module modulen moduls; modus modi; \
    möglichkeit möglichkeiten; monarchie monarchien; monitor monitore monitoren monitors; moral; morales; moschee moscheen; \
    motor motoren motors; müller müllers; mund münder mundes; museum museen museums; muskel muskeln muskels; \
    mut mutes muts; mythos mythen; nachbar nachbarn nachbars; name namen namens; nicholas; nicolas; niederlande niederlanden; niklas; \
    niveau niveaus; nord; november novembers; ohr ohren ohres ohrs; oktober oktobers; opfer opfern opfers; \
    organisator organisatoren organisators; organismus organismen; ost; ostern; pandemie pandemien; paradigma paradigmen; \
    parfum parfums; paris; park parks; parker parkers; partie partien; peter peters; pfingsten; pfosten pfostens; \
    phänomen phänomene phänomenen phänomens; philosophie philosophien; pizza pizzas pizzen; pol pole pols; polen polens; \
    polizei; porträt porträts; prag prags; prager; praktikum praktika praktikums; prämie prämien; praxis praxen; \
    prinz prinzen; prinzessin prinzessinnen; prinzip prinzipien prinzips prinzipe; privileg privilegien privilegs; \
    professor professoren professors; prozent prozente prozenten prozents; prozessor prozessoren prozessors; \
    publikum publikums; quiz; quote quoten; rast; raster rastern rasters; rat räte räten rates rats; razzia razzien; \
    reaktor reaktoren reaktors; referendum referenden referendums; regie; regime regimes; reich reiches reichs; \
    rektor rektoren rektors; reptil reptilien; rhythmus rhythmen; risiko risiken risikos; riss risse rissen risses; \
    ritt ritte ritten ritts; robert roberts; roger rogers; \
    rotor rotoren rotors; ruck rucks; saal säle sälen saals saales; sachsen sachsens; saison saisonen saisons; \
    sand sandes sands; schäfer schäfers; schema schemata schemas schemen; schnee schnees; schutz schutzes; schütz; \
    schweden schwedens; see seen sees; sektor sektoren sektors; senator senatoren senators; sensor sensoren sensors; \
    september septembers; serie serien; silvester silvesters; simon simons; simone simones; skala skalen; skepsis; \
    slowakei slowakeis; sparte sparten; \
    spektrum spektren spektrums; sponsor sponsoren sponsors; spur spuren; staat staaten staates staats staate; \
    stahl stahls stahles stähle stählen; stadion stadien stadions; standard standards; status; stau staus staue; \
    steve steves; steven stevens; \
    stipendium stipendien stipendiums; straße straßen; strasser strassers; strategie strategien; studie studien; \
    studium studiums; sucht süchte süchten; süd; symposium symposien symposiums; szenario szenarien szenarios; tausch tausches tauschs; \
    technologie technologien; tee tees; terminus termini; territorium territorien territoriums; terror terrors; test tests; \
    texas; text texte texten textes texts; thema themen themas; theorie theorien; therapie therapien; thomas; tim; time; \
    times; tobias; tomas; tod tode todes; ton töne tönen tones tons; tonne tonnen; tor tore toren tores tors; tournee tourneen; \
    tragödie tragödien; traktor traktoren traktors; trauma traumata traumas; tritt tritte tritten tritts; trupp trupps; \
    tsipras; tumor tumore tumoren tumors; türkei türkeis; \
    typ typen typs; ultimatum ultimaten ultimatums; umgang umganges umgangs; ungar; universum universen universums; \
    vektor vektoren vektors; verb verben verbs; verbrauch verbrauchs verbrauches; vargas; vegas; verdi verdis; verrat verrats verrates; \
    verstand verstandes verstands; villa villen; virus viren; visum visa visums; volk völker völkern volkes volks; volker; \
    votum voten votums; wagner wagners; wasser wassers wassern wässer wässern; weber webers; wehr; weihnachten; west; \
    wilders; wille willens; william williams; willi; willis; wirt wirte wirten wirtes wirts; wohl wohls wohles; \
    wort worte worten wortes worts wörter wörtern; wunder wunders; zeit zeiten; zeitung zeitungen; \
    zentrum zentren zentrums; zeug zeugs zeuges; zeus; zins zinsen zinses; zirkus zirkusse; zucker zuckers; zyklus zyklen";

/// Forms of two words: the form, its first word, and the second word if it has a class of that too. `=` stands for a
/// class of the form's own, used where an accented word has the same letters. `!` marks a second word that a query for
/// the form asks for. `+` joins two words that are both beside the form's own class; the form asks for the first.
pub(super) const FORMS: &str = "alter alter alt; betrug betrug betragen; betrugen = betragen!; darstelle darstellen; \
    einstelle einstellen; feststelle feststellen; \
    gelangen gelangen gelingen; gelangt gelangen; geraten = geraten!; gestanden stehen gestehen; gewohnt = gewohnt!; \
    herstelle herstellen; lieben liebe lieben!; langen = lang!; losen = losen!; nachrichten nachricht; sicherstelle sicherstellen; \
    suche suche suchen; vorstelle vorstellen; waren = ware+bin";

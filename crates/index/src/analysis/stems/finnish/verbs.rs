//! The listed Finnish verbs: infinitives, folded, by how they inflect. A stem that no rule derives follows a stroke.

/// Verbs in a vowel and *-a*, with the stem in a closed syllable (`hakea/hae`), and that before the *i* of the past
/// (`antaa/anna/anto`).
pub(super) const IN_VOWEL: &str = "\
    aanestaa aiheuttaa aikoa/aio ajaa/aja/ajo ajautua alittaa alkaa/ala/alko aloittaa ampua antaa/anna/anto arvostaa asettaa asettua asua \
    auttaa/auta/autto avustaa edellyttaa edistaa edistya edustaa ehdottaa ehtia elaa ennustaa epaonnistua eristaa erottaa erottua esiintya esittaa \
    estaa etsia haastaa/haasta/haasto hakea/hae hankkia harjoittaa harrastaa helpottaa hengittaa herattaa hermostua hiljentya hoitaa hukkua \
    huolehtia huolestuttaa huomauttaa huutaa/huuda/huus hyodyntaa/hyodynna/hyodyns hyvaksya ilmestya ilmoittaa innostua iskea istua itkea \
    jakaa/jaa/jako jannittaa jarjestaa jatkaa/jatka/jatko jatkua jattaa johtaa johtua joutua juhlia julistaa kaantaa/kaanna/kaans kaantya \
    kaataa/kaada/kaato kaatua kaivaa/kaiva/kaivo kannattaa kannustaa kantaa/kanna/kanto karsia kasvaa/kasva/kasvo kasvattaa kattaa/kata/katto \
    kaynnistaa kaynnistya kayttaa kehittaa kehittya kehottaa keittaa kertoa keskeyttaa keskittya kestaa kieltaa/kiella/kiels kieltaytya \
    kiertaa/kierra/kiers kiihtya kiinnittaa kiinnostaa kiinnostua kiistaa kiristaa kiristya kirjoittaa kohdistaa kohdistua kohottaa kokea/koe \
    koostua korostaa koskea kukistaa kuljettaa kulkea/kulje kulua kuluttaa kutsua kuulua kuvittaa kysya laajentaa/laajenna/laajens laajentua laatia \
    lahestya lahettaa lahjoittaa lahtea laittaa/laita/laitto laskea leikkia lentaa/lenna/lens lievittaa liikkua liittya lisaantya lopettaa loppua \
    loukkaantua loytaa/loyda/loys lukea/lue luopua luottaa luovuttaa maarittaa mahtua maksaa/maksa/makso menehtya menestya menettaa muistaa \
    muistuttaa muodostaa muodostua muuttaa muuttua myontaa/myonna/myons nauraa/naura/nauro nauttia nayttaa neuvoa nimittaa nostaa nukkua odottaa \
    ohittaa olettaa omistaa onnistua opettaa oppia osallistua osoittaa ostaa osua ottaa paastaa paattaa paattya paatya painaa/paina/paino pakottaa \
    palaa/pala/palo palauttaa palautua paljastaa paljastua parantaa/paranna/parans pelastaa perua perustaa perustua peruuttaa pettaa pidattaa pitaa \
    pohtia poistaa poistua polttaa potkia pudottaa puhua pukea/pue puolustaa purkaa/pura puuttua pyrkia/pyri pysahtya pysayttaa pysya \
    pyytaa/pyyda/pyys rahoittaa rajoittaa rajahtaa rakastaa rakentaa/rakenna/rakens riittaa rikastua rikkoa rokottaa romahtaa ryhtya saapua saastaa \
    saattaa/saata/saatto saavuttaa sairastua sallia sammua sammuttaa sanoa sattua seisoa sekoittaa selittaa selviytya siirtaa/siirra/siirs siirtya \
    sijoittaa sisaltaa/sisalla/sisals sisaltya soittaa sopia sortua sotia sovittaa sulkea/sulje suorittaa suosia suostua supistaa synnyttaa syntya \
    syrjayttaa syttya sytyttaa syyttaa tahtoa taipua taitaa/taida/tais tallentaa/tallenna/tallens tapahtua tappaa/tapa/tappo tarkastaa tarkistaa \
    tarkoittaa tarttua tavoittaa tayttaa tehostaa tiedottaa tietaa/tieda/ties todistaa toimia toimittaa toistaa toistua toivoa torjua toteuttaa \
    tottua tuhoutua tukea/tue tunnustaa tuntea/tunne/tuns tuntua tuottaa turvautua tutkia tutustua tyytya unohtaa uskaltaa/uskalla/uskals uskoa \
    uudistaa vaalia vaarantaa/vaaranna/vaarans vaatia vahentaa/vahenna/vahens vahentya vahvistaa vaihtaa/vaihda/vaihto vaihtua vaikeuttaa vaikuttaa \
    vaittaa valittaa valmistaa valmistua valvoa vannoa vapauttaa vapautua varastaa varautua varmistaa varoa varoittaa vastustaa velvoittaa verottaa \
    vetaa vetaytya viihtya viipya voittaa yhdistaa ylittaa yllattaa yltya ymmartaa/ymmarra/ymmars";

/// Verbs in a vowel and *-ta*, whose *t* becomes an *a* in the present, with the stem before that (`tavata/tapa`).
pub(super) const IN_TA: &str = "\
    avata erota hajota hakata/hakka halata haluta herata huomata hylata/hylka hyokata/hyokka hypata/hyppa irrota/irto kadota/kato kaivata/kaipa \
    karata/karka kerata kirjata kohdata/kohta kohota koota/koko korjata korvata kumota kuvata ladata/lata lainata leikata/leikka leimata lisata \
    luvata/lupa lykata/lykka maarata mitata/mitta murhata murskata ohjata osata pakata/pakka palata palkata/palkka pelata pudota/puto rajata salata \
    seurata siivota suojata surmata tarjota tarkata/tarkka tavata/tapa testata tuhota turvata uhata/uhka upota/uppo varata vastata vedota/veto \
    verrata/verta vihata viitata/viitta";

/// Verbs in *-da*, with the past where that is shorter.
pub(super) const IN_DA: &str = "arvioida juoda/joi jaada/jai luoda/loi myyda/myi saada/sai syoda tuoda/toi uida vieda/vei voida kayda";

/// Verbs in *-la*, *-na*, *-ra* and *-ta* after the same consonant or an *s*, with the stem before other endings
/// (`ajatella/ajattele`).
pub(super) const IN_CONSONANT: &str = "\
    ajatella/ajattele arvostella epailla esitella/esittele harjoitella/harjoittele julkaista jutella/juttele kamppailla kasitella/kasittele katsella \
    kavella keskustella kiistella kilpailla kohdella/kohtele kokeilla kuolla kuulla kuunnella/kuuntele kuvailla kysella laukaista luetella/luettele \
    luulla menna neuvotella/neuvottele nousta opiskella paasta palvella panna perustella rangaista ratkaista riidella/riitele surra \
    suunnitella/suunnittele taistella tapella/tappele tarkastella tarkkailla tulla tyoskennella/tyoskentele uhkailla vaihdella/vaihtele valmistella \
    vierailla viljella";

/// Verbs in *-ita*.
pub(super) const IN_ITA: &str = "\
    ansaita hairita hallita harkita havaita havita hillita mainita merkita palkita tarvita tulkita tuomita valita vangita";

/// Irregular forms; each line is a class.
pub(super) const LINES: &[&str] = &[
    "edeta etenee eteni etenevat etenivat edennyt edenneet edettiin",
    "ilmeta ilmenee ilmeni ilmenevat ilmenivat ilmennyt",
    "juosta juoksee juoksi juoksevat juoksivat juossut juostiin",
    "kayda kavi kavivat kavin",
    "levita leviaa levisi leviavat levisivat levinnyt levinneet",
    "nahda nahnyt nahneet nahty nahtiin nahdaan nakee nakevat naen naki nakivat nakisi",
    "paasta paasta",
    "paeta pakenee pakeni pakenevat pakenivat paennut paenneet paettiin paetaan",
    "painaa paina",
    "pelkaa pelkasi pelkasivat pelkaavat",
    "seista seisoo seisoi",
    "selvita selviaa selvisi selviavat selvisivat selvinnyt selvinneet",
    "tehda tehnyt tehneet tehty tehtiin tehdaan tekee tekevat teen teet teki tekivat tekisi tekisivat tein",
    "todeta totesi totesivat toteaa toteavat todennut todettiin todetaan todettu todenneet",
];

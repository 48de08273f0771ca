//! Dutch adjectives, and words that have no forms.

/// Adjectives that decline and have degrees, with regular spelling.
pub(super) const ADJECTIVES: &str = "\
    aangenaam aantrekkelijk aanwezig aanzienlijk aardig achterstallig actief actueel afhankelijk afwezig agressief algemeen \
    alternatief ambitieus anoniem apart arm asociaal bang bekwaam belachelijk belangrijk beperkt bereid beroemd bestuurlijk \
    betrouwbaar bewust bezorgd bijzonder bitter blauw bleek bloedig boos breed bruin brutaal burgerlijk centraal \
    chronisch commercieel communistisch compleet complex concreet conservatief correct corrupt crimineel cruciaal cultureel \
    dankbaar definitief democratisch dicht diep digitaal dik diplomatiek direct divers dodelijk doelmatig dom donker doof \
    dramatisch dringend droog druk dubbel duidelijk dun duur duurzaam dwaas echt economisch eenvoudig eenzaam eerlijk \
    effectief efficient eigenaardig electronisch elektrisch energiek enorm enthousiast erg ernstig etnisch extreem failliet \
    fataal federaal feitelijk fel fiks financieel fiscaal flexibel flink formeel fors fout fraai fris fundamenteel gebrekkig \
    gedetailleerd gedurfd geel geestig geheim gek geldig gelijk gelukkig gemakkelijk gemeen gemeenschappelijk gemeentelijk \
    geneigd gepast gering geschikt gevaarlijk gevoelig geweldadig gewelddadig geweldig gewoon gezamenlijk gezond gigantisch \
    glad goedkoop grappig grijs groen grof grondig groot gunstig haalbaar haastig half handig hard hardnekkig hecht heet \
    heftig heilig helder hevig historisch hoog hopeloos humanitair ijzig illegaal individueel indrukwekkend industrieel \
    ingewikkeld intelligent intens intensief interessant intern internationaal jaarlijks jammerlijk jeugdig jong juist \
    juridisch kaal kalm kansrijk katholiek keihard kil klassiek klein klinisch knap koel koninklijk kort kostbaar koud \
    krachtig krap kritisch krom kwaad kwalijk kwetsbaar laag laat landelijk lang langdurig langzaam lastig lauw leeg legaal \
    lekker lelijk leuk levend levensgevaarlijk liberaal licht lief lokaal los lui luid maandelijks maatschappelijk machtig \
    mager makkelijk mannelijk massaal matig maximaal medisch menselijk merkwaardig mild militair militant minimaal modern \
    moedig moeilijk mogelijk mondeling mooi moreel muzikaal naakt nationaal natuurlijk nauw nauwkeurig nederig negatief \
    neutraal nieuw nodig noodzakelijk noordelijk normaal nucleair nuttig officieel onaanvaardbaar onafhankelijk onbekend \
    onduidelijk oneerlijk ongebruikelijk ongelukkig ongerust onmiddellijk onmogelijk onschuldig onverwacht onwaarschijnlijk \
    onzeker oorspronkelijk oostelijk openbaar openlijk opmerkelijk opvallend ordelijk oud overbodig overtuigend paars \
    particulier passend permanent persoonlijk pijnlijk plaatselijk plat plotseling politiek populair positief prachtig \
    praktisch precies pril principieel prive provinciaal publiek puur raar radicaal recent rechtstreeks redelijk regelmatig \
    regionaal rein relevant religieus reëel rijk rijp risicovol riskant rond rood royaal ruim rustig ruw saai samenhangend \
    scheef scherp schitterend schoon schriftelijk schuldig secundair serieus simpel slank slap slecht slim smal snel sober \
    sociaal socialistisch soepel solide spannend speciaal specifiek spectaculair staatkundig stabiel star stedelijk sterk \
    stevig stijf stil stipt stoer strafbaar strak streng strikt stug succesvol symbolisch taai technisch technologisch \
    tegenstrijdig teleurgesteld tijdelijk tijdig toekomstig totaal traag traditioneel triest troebel trots typisch \
    uitgebreid uitstekend uniek universeel vaag vals vast veelbelovend veilig verantwoordelijk verdrietig vergelijkbaar \
    verkeerd vers verschillend verschrikkelijk verstandig verwant verward vet vijandig visueel vlak vlot vochtig vol \
    volledig voorlopig voormalig voortdurend vorig vreemd vreselijk vriendelijk vrij vrijwillig vroeg vroeger vrolijk \
    vrouwelijk vruchtbaar vuil waar waardevol waarschijnlijk wankel warm wekelijks westelijk wetenschappelijk wettelijk wijs \
    wild wisselend wit woedend zacht zakelijk zeker zeldzaam zelfstandig zichtbaar zorgvuldig zuidelijk zuiver zuur \
    zwaar zwak zwart";

/// Adjectives that decline but have no degrees.
pub(super) const WITHOUT_DEGREES: &str = "\
    afghaans afrikaans amerikaans amsterdams antwerps arabisch australisch aziatisch belgisch binnenlands bosnisch brabants \
    braziliaans brits brussels buitenlands bulgaars canadees chinees christelijk deens duits egyptisch elektronisch engels \
    europees fins frans fries gents grieks gronings haags hongaars iers indiaas indonesisch iraaks iraans islamitisch \
    israëlisch italiaans japans joods koreaans kroatisch libisch limburgs marokkaans mexicaans nederlands noors oekraiens \
    oekraïens oostenrijks pakistaans palestijns parlementair pools portugees protestants roemeens rotterdams russisch \
    saoedisch schots servisch spaans surinaams syrisch tsjechisch turks utrechts vlaams waals westers zweeds zwitsers";

/// Other adjectives, each with its forms.
pub(super) const LINES: &[&str] = &[
    "ander andere anderen anders",
    "beide beiden",
    "bekend bekende bekender bekendste",
    "bescheiden",
    "blind blinde blinden",
    "blij blije blijer blijere blijst blijste",
    "dakloos dakloze daklozen",
    "dood dode",
    "eerst eerste",
    "eigen",
    "elk elke",
    "enig enige enigen",
    "enkel enkele enkelen",
    "ervaren",
    "gespannen",
    "gewond gewonde gewonden",
    "goed goede goeds beter betere beters best beste",
    "gouden",
    "gratis",
    "groot grote grotere groter grootst grootste groots",
    "houten",
    "jaarlijks jaarlijkse",
    "kunnen kan kunt kon konden gekund",
    "laatst laatste",
    "linker linkse links",
    "lopend lopende",
    "minder mindere minst minste",
    "moeten moet moest moesten gemoeten",
    "mogen mag mocht mochten",
    "open",
    "oranje",
    "roze",
    "sommige sommigen",
    "tevreden tevredener",
    "veel vele",
    "verschillend verschillende",
    "vervolgens",
    "volgend volgende",
    "weinig weinige",
    "welk welke",
    "werkloos werkloze werklozen",
    "willen wil wilt wilde wilden wou gewild",
    "ziek zieke zieken zieker ziekere ziekst ziekste",
    "zijn is was waren ben bent geweest",
    "zilveren",
    "zuid-afrikaans zuid-afrikaanse",
    "zuidafrikaans zuidafrikaanse",
    "zulk zulke",
    "zullen zal zult zou zouden",
];

/// Words of grammar, and other words without forms.
pub(super) const ALONE: &str = "\
    aan acht achter achttien af al aldus alleen alles als altijd april augustus behalve bij bijna binnen boven buiten circa \
    daar daarbij daardoor daarmee daarna daarnaast daarom dan dankzij dat de december dertien dertig deze dezelfde die \
    dinsdag dit doch donderdag door drie duizend dus echter een eens eergisteren eigenlijk eindelijk elf en er even februari \
    gedurende geen gisteravond gisteren haar helaas hem hen het hier hij hoe hoewel honderd hun ieder iedere iedereen iemand \
    iets ik immers in inmiddels intussen ja januari je jij jouw juli jullie juni kennelijk maandag maar maart mali me mede \
    mee meer meestal mei meren meteen mij mijn misschien mits morgen na naar naast nadat namelijk nee negen negentien \
    negentig net niemand niet niets noch nog nogal nooit november nu of oktober om omdat ondanks onder ongeveer onlangs ons \
    onze ooit ook op opnieuw over overigens overmorgen pas per rad rede rond samen september sinds slechts soms sowieso \
    steeds straks tachtig te tegelijk tegen telkens ten tenminste tenslotte tenzij ter terwijl tevens thans tien toch toen \
    tot trouwens tussen twaalf twee twintig u uit uiteindelijk uiteraard uw vaak van vanaf vanavond vandaag vandaan \
    vanmiddag vanmorgen vannacht vanuit vanwege veelal veertien veertig verder vervolgens via vier vijf vijftien vijftig \
    volgens voor vooral voordat vrijdag vrijwel waarbij waardoor waarin waarmee waarna waarom waaronder waarop waarvan \
    wanneer want wat we wegens wel wellicht wie wiens wij woensdag zaterdag ze zeer zelden zelf zelfs zes zestien zestig \
    zeven zeventien zeventig zich zij zo zoals zodat zoiets zondag zonder zowel";

//! Dutch nouns with their plurals.

/// Nouns with a plural in *-en*, with regular spelling.
pub(super) const IN_EN: &str = "\
    aanbod aandacht aandrang aanhang aanhouding aanklacht aankomst aankoop aanleg aanpak aantal aanvraag aanwijzing aard \
    aardappel activist adres advocaat afdeling afghaan afkomst afloop afrikaan afspraak afstand afweging agent akkoord ambt \
    amendement amerikaan angst apotheek apparaat arbeid architect argument arm arrestant artiest aspect atleet atoom \
    australier avond baan band bank bed beeld beest begeleiding begroting behandeling belang belasting belg beperking berg \
    bericht beroep beschaving beschikking beschuldiging beslag beslissing besmetting bestand bestemming bestuur betaling \
    betekenis betoging betrekking beul bevestiging bevolking beweging bewijsstuk bewind bewoning bezetting bezit bezuiniging \
    bezwaar bier bijeenkomst bijwerking biljet bisdom blik bloed bloem boek boer bom bon bond boodschap boog boom boord bord \
    boring bos bot botsing boulevard bouw bouwwerk brand brit broek brok bron brood brug buit buurt cel cent cliënt college \
    communist component concert conflict congres consument contact contract correspondent coup crediteur crimineel cursist \
    dam dank deel deelstaat deen defect delict demonstrant departement dienst dier ding diplomaat docent document \
    doel doelpunt domein dood doodstraf doorbraak dorp dracht drank dreiging droom druk duin eed eenheid eeuw effect eiland \
    eind element elftal ervaring europeaan exemplaar expert extremist fabriek fabrikant faillissement feest feit fel fiets \
    figuur fin fles fonds fontein formaat fort fout fragment front fruit functionaris gang gas gast gebaar gebied gebouw \
    gedicht geding gedrag geheel geheim geit gelaat geld geluid geluk gemeenschap genocide gerecht gerucht geschil \
    geslacht gesprek getal getuigenis geur gevaar gevecht gevoel gevolg geweer geweld gewest gewicht gezag gezin gigant \
    graad grap groep grond hand hart hek held helft hemd hengst herdenking herfst herinnering hert hervorming hoed hoek \
    hoeveelheid hond hoofd hoofdstuk hoogtepunt huid hulp hulpverlening huur huwelijk hypotheek ijsberg imam inbraak \
    incident indiaan infarct ingang inhoud inkomst inkoop inschrijving insect inslag instantie instelling instituut \
    instrument inval invloed invoering inwonertal italiaan item jaar jaargang jacht jas jihadist jood journalist jurist \
    justitiepaleis kaart kabinet kamp kampioen kandidaat kanon kant kanton kantoor kapitaal kardinaal kast kasteel kat \
    katholiek keizerin kenmerk kennis kern ketting keuring kip kist klacht klank klap kleur klimaat klok klooster knop koek \
    koerd kolonist komst konijn koning koningin koor koord koorts kop kopstuk kost kraan kracht krant krediet kreet kring \
    kroaat kruis kunst kunstwerk kwaal kwart laag lamp land landbouw landschap last leerkracht leerling leger leiding lening \
    les levering lezing lichaam licht lichting lijk lijn lijst limiet lip loket loon loop loting maal maand maat maatstaf \
    macht magistraat magneet man manuscript marinier markt marokkaan mars massamoord mast materiaal meetpunt mening mexicaan \
    middag migrant militair miljard miljoen minderheid minuut misdrijf mislukking misstand misverstand moeilijkheid \
    mogelijkheid moment mond monding monument moord moskee moslim munt muur muzikant nacht nadeel nationalist natuurramp \
    nederlaag nest net netwerk nood noodtoestand noor noot norm object occasie ochtend offensief omgang omloop omstandigheid \
    omwenteling omzet onderdeel onderhandeling onderneming onderscheid onderwerp ongelijkheid ongeluk onrust ontmoeting \
    ontwerp ontwikkeling onweer oog oogst oor oord oordeel oorlogsmisdaad opbrengst opdracht opening opleiding oplossing \
    opmerking oproep opstand optocht opvang overeenkomst overeenstemming overheid overleg overschot overstroming overtreding \
    overwinning overzicht paal paard pact pak palestijn pand paniek park parlement partijcongres paspoort patiënt patroon \
    peiling pen pensioen persoon pianist pijn pijp piloot plaat plaats plafond planeet plant plein plek ploeg podium poging \
    politicoloog politiebureau poort populist portret post pot praktijk president probleem procent proces product project \
    propagandist protest punt raam rail raket raming ramp rand rapport rat recept recht rechtbank rechtsstaat recordjaar \
    redding regelgeving regering rek rekening rendement respect rest resultaat richting riem rijbewijs rijk rijkdom ring rit \
    ritueel rivaal rivier rok roman rond roof rook rots rouw rug ruimtevaartuig rus samenleving samenwerking satelliet \
    schaal schaap schandaal schap schat schatting scheepvaart scheiding schending scherm schietpartij schilderij school \
    schoot schrift segment sein seizoen sieraad slagveld slang sluiting smaak snelheid sneltrein socialist soldaat \
    sollicitant soort spanjaard spanning specialist spectrum speer spoor sport spruit staatshoofd staatsschuld staking stal \
    stam stand standbeeld standpunt statuut steen stelling stelsel stem stemming ster steun stichting stoel stof stok stoot \
    stop storing storm straal straat straf strand streek strook stroom structuur student stuk succes symptoom systeem taal \
    tal talent tand tas tegenaanval tegendeel tekort tekst telefoon temperatuur tent terrein terrorist terugkeer tibetaan \
    tijd tijdperk tijdschrift tijdstip tocht toegang toekomst toerist toernooi toestand toestemming toon top touw \
    traan training traject transport trap trein trekking trend tribunaal troep trompet troon tsjetsjeen tuin turk uitbraak \
    uitbreiding uitdaging uitgang uitkomst uitnodiging uitspraak uitstoot uitvoering uitzending uniform urn uur vaart \
    vaartuig vaccin vak vakbond val varken veld verandering verantwoordelijkheid verband verbetering verbinding verdediging \
    verdriet vereniging vergadering vergunning verhaal verhoging verjaardag verkeersongeluk verkenning verkiezing verklaring \
    verkoop verlaging verlenging vermindering veroordeling verrassing versnelling verstand vertraging vervanging vervolging \
    vervuiling verwachting verwarming verwijdering verwijt verwonding verzekering verzet verzoek vestiging vesting viering \
    vijand violist vlag vlak vlam vlaming vlieg vliegtuig vloed vloer vlucht vluchteling voedselbank voertuig voet \
    voetbalclub volgeling voorbeeld voorbereiding voordeel voorraad voorschrift voorsprong voorstad voorziening \
    vordering vorm vorst vos vraag vracht vrachtschip vredesplan vriend vrijheid vrouw vuist vulkaan vuur waarheid waarschuwing \
    wand wapenstilstand wedstrijd week weer weerstand weigering wereld wereldbeker werkdag werking werkplaats westerling \
    wetenschap wetsontwerp wijk wijn wijziging wind winst woestijn wolk wond woning woonwijk zaad zaak zaal zak \
    zang zeil zekerheid zicht ziel zin zitting zorg zuid zwaard zweed zwembad";

/// Nouns whose last consonant is voiced before *-en* (`huizen`, `brieven`).
pub(super) const IN_EN_VOICED: &str = "\
    alternatief archief baas bedrijf beurs bewijs brief buis chinees collectief dief doos druif duif fotograaf geloof golf \
    graaf grens hals hoef huis huls initiatief kaars kaas kalf keus kies kloof kluis korf laars lijf locomotief luis matroos \
    motief muis neef neus paleis paragraaf pels perspectief pols portugees prijs proef reis roos schijf schroef slaaf sluis \
    staaf tarief tehuis vaas verblijf verlies vers vlies waas werf wolf zeef ziekenhuis";

/// Nouns whose vowel is long before *-en* (`dagen`).
pub(super) const IN_EN_LONG: &str = "\
    aanslag ader bad bedrag bevel dag dak dal doctor factor gat gebed gebod gebrek glas god graf hertog hof lot monnik motor \
    ontslag oogopslag oorlog opslag overslag pad professor reactor schot slot snelweg spoorweg staf toeslag tred uitslag vat \
    verbod verdrag verlof verslag weg ziekteverlof";

/// Nouns in *-e* with a plural in *-n*; some also have one in *-s*.
pub(super) const IN_N: &str = "\
    aangifte aanname aanwezige aarde advocate afgevaardigde afname analyse arrestante bediende behoefte bejaarde \
    belanghebbende belofte bende betrokkene bijdrage bijlage blanke bode boete breedte code controle crypte \
    dame deskundige diagnose diepte ellende garde gedachte gedeputeerde geestelijke gegadigde gehandicapte geleerde geliefde \
    gemeente gemiddelde genodigde getuige gevangene gevolmachtigde gewonde gezinte groente groeve grootte halte hoogte \
    hypothese ingewijde ingezetene invalide jongere kade kazerne keuze laagte leegte leidinggevende lengte lente menigte \
    methode minderjarige moeite oplage opname orde overledene overlevende overname pauze periode prognose psychose rente \
    reserve rotonde route ruimte schaarste schade sterkte stilte studente synode toelage toename tribune uitgave verdachte \
    verdienste vermiste veroordeelde verpleegkundige verte vlakte volwassene voorwaarde vrede waarde warmte weduwe \
    woede zege ziekte zijde zonde zwakte";

/// Nouns with a plural in *-s*.
pub(super) const IN_S: &str = "\
    aandeelhouder aannemer aanvaller aanvoerder academie acteur actie actrice administratie adverteerder adviseur agressie akker \
    album allergie ambassadeur ambitie ambtenaar ambulance amsterdammer antwerpenaar apotheker arbeider arbeidster artikel \
    associatie atelier australier auteur baby bakker bedenker begeleider beginner beheerder beker beller bemiddelaar bestelwagen \
    bestseller bestuurder bewoner bezitter bezoeker bijbel blogger bondskanselier broer brusselaar bunker burgemeester \
    burger cabaretier campagne categorie chauffeur chef cijfer coalitie collectie combinatie commandeur commissie communicatie \
    competitie computer concentratie conclusie concurrentie conditie constructie consultatie container controleur corruptie \
    dader danser dealer deelnemer deken deksel delegatie demonstratie depressie dertiger dienaar diner directie discussie \
    dochter dokter dollar donateur donder douanier drempel drone duitser economie editie egyptenaar eigenaar emmer emotie \
    energie engel epidemie etage etappe eter evacuatie examen expeditie explosie expositie familie fantasie federatie \
    fietser film filmmaker finale financier formatie fractie fractievoorzitter franchise functie fusie gangster garage \
    garantie gebruiker generaal generatie gever gijzelaar gouverneur gulden hacker handelaar harmonie haven hemel heuvel \
    hollander hoofdrolspeler hoogleraar hotel hulpverlener huurder ideologie illusie illustratie imker impressie inbreker \
    industrie inflatie informatie ingenieur injectie innovatie inspecteur inspectie inspiratie installatie instructeur \
    integratie intentie interventie interview investeerder inwoner iranier irritatie israelier jager jeep jongen kamer \
    kanselier keeper keizer kelder kerel keten keuken kiezer kilometer klager kleuter koepel kogel kolonel kolonie koper \
    koster kunstenaar legalisatie leider letter leugen leverancier lezer lijsttrekker locatie luchthaven luisteraar \
    maatregel maker manager manifestatie masker medewerker meester meter middel middenvelder minister ministerie misdadiger \
    missie modder module moeder molen monarchie monteur moordenaar motie munitie natie navigatie nederlander nieuwkomer \
    notitie nummer obligatie observatie oever officier onderhandelaar ondernemer onderzoeker oostenrijker operateur operatie \
    opinie oppositie optie optreden organisatie ouder overtreder overvaller pandemie partijleider partner passagier passie \
    pionier pleger plunderaar politie populatie positie poster premie premier premiere prestatie priester procedure \
    productie programmeur promotie provider provincie provocatie publicatie rapper reactie rebellenleider rechter record \
    redacteur redactie reder regel regisseur reiziger relatie religie remedie renner reparatie reportage reporter reputatie \
    reservatie restaurant revolutie rijder roker rotterdammer ruiter ruzie sanctie schilder schouder schrijver schuldeiser \
    schutter sector senator sensatie serie server servier sessie situatie slachtoffer sleutel smokkelaar spatie speculatie \
    speler sponsor spreker stadion stagnatie staker station stimulatie strategie strijder studie subsidie supporter symfonie \
    syrier tafel tank tanker team technologie tegenspeler tegenstander televisie televisiekijker tempel terminal theater \
    theorie therapie ticket tiener tijger titel toeschouwer toezichthouder toren tractor traditie trailer trainer tram \
    transactie transfer transitie tunnel uitdager uitgever vaandel vacature vader vakantie variatie vegetatie verdediger \
    verdeler verhuurder verkoper verliezer versie verslaggever vertegenwoordiger vijver vinger visie visser vleugel vlieger \
    vlinder voetballer voetganger vogel voorganger voorstander voorzitter vrijwilliger wagen wandelaar wapen werker \
    werkgever werknemer wetenschapper wethouder wielrenner winkel winnaar winter wonder woordvoerder zanger zender zetel \
    zomer zone zuster zwemmer zwitser";

/// Nouns with a plural in *-'s*.
pub(super) const IN_APOSTROPHE: &str = "\
    accu agenda alibi auto avocado bikini camera casino cello collega demo dilemma diploma drama duo ego euro firma foto \
    giro iglo intro kano kassa kilo komma lama logo mafia mama menu metro moslima motto oma opa pagina panda papa paraplu \
    piano programma radio regio risico saldo scenario ski studio taxi thema tornado tosti tsunami video villa";

/// Other nouns, each with its plural.
pub(super) const LINES: &[&str] = &[
    "aanval aanvallen",
    "activiteit activiteiten",
    "adem",
    "advies adviezen",
    "antwoord antwoorden",
    "arts artsen",
    "asiel asielen",
    "asielzoeker asielzoekers",
    "bacterie bacterien bacteries",
    "bal ballen",
    "been benen",
    "begin",
    "besluit besluiten",
    "bezoek bezoeken",
    "blad bladen bladeren",
    "bod",
    "boerderij boerderijen",
    "bondgenoot bondgenoten",
    "boot boten",
    "brandweerman brandweermannen brandweerlieden brandweerlui",
    "bus bussen",
    "buur buren buurman buurlieden",
    "cafe cafes",
    "categorie categorieen",
    "centrum centra centrums",
    "christen christenen",
    "club clubs",
    "commissaris commissarissen",
    "crisis crises crisissen",
    "criterium criteria",
    "datum data",
    "debat debatten",
    "deur deuren",
    "directeur directeuren directeurs",
    "doelman doelmannen",
    "draad draden",
    "drug drugs",
    "echtgenoot echtgenoten echtgenote",
    "ei eieren",
    "eis eisen",
    "euro euros euro's",
    "fan fans",
    "festival festivals",
    "fransman fransen",
    "gebeurtenis gebeurtenissen",
    "gelegenheid gelegenheden",
    "gelijkenis gelijkenissen",
    "gemeentehuis gemeentehuizen",
    "geval gevallen",
    "gevangenis gevangenissen",
    "gezicht gezichten",
    "gitaar gitaren",
    "handel",
    "hersenen",
    "hoofdstad hoofdsteden",
    "horloge horloges",
    "idee ideeen",
    "ier ieren",
    "industrie industrieen industries",
    "ingredient ingredienten",
    "jury jury's jurys",
    "kaas kazen",
    "kalf kalveren",
    "kanaal kanalen",
    "kans kansen",
    "kei keien",
    "kerk kerken",
    "kind kinderen",
    "klant klanten",
    "knie knieen",
    "koe koeien",
    "koers koersen",
    "koloniaal koloniale",
    "kolonie kolonien kolonies",
    "kopie kopieen",
    "kritiek",
    "kroon kronen",
    "kust kusten",
    "lam lammeren",
    "landgenoot landgenoten",
    "leeuw leeuwen",
    "leraar leraren leraars",
    "leven levens",
    "lid leden",
    "lied liederen",
    "lobby lobby's",
    "maan manen",
    "maatschappij maatschappijen",
    "machine machines",
    "mandaat mandaten",
    "media medium",
    "meisje meisjes",
    "melodie melodieen",
    "mens mensen",
    "milieu milieus",
    "misdaad misdaden",
    "model modellen",
    "museum musea museums",
    "naam namen",
    "nieuws",
    "non nonnen",
    "nucleus",
    "olie",
    "onderwijs",
    "onderzoek onderzoeken",
    "ongeval ongevallen",
    "oorlogsschip oorlogsschepen",
    "oorzaak oorzaken",
    "orgel orgels orgelen",
    "overval overvallen",
    "partij partijen",
    "paus pausen",
    "percentage percentages",
    "plan plannen",
    "politica politicas",
    "politicus politici",
    "politieman politiemannen",
    "poot poten",
    "premiejager premiejagers",
    "principe principes principen",
    "prins prinsen",
    "prinses prinsessen",
    "raad raden raads",
    "reden redenen",
    "reus reuzen",
    "risico risico's risicos",
    "schaar scharen",
    "schip schepen",
    "schoen schoenen",
    "schuld schulden",
    "spel spellen",
    "spion spionnen",
    "spits spitsen",
    "staat staten staats",
    "stad steden stads",
    "start starts",
    "strategie strategieen strategies",
    "taak taken",
    "tegenstelling tegenstellingen",
    "tempo tempos tempo's",
    "theorie theorieen",
    "toestel toestellen",
    "topman topmannen toplui",
    "trofee trofeeen",
    "tweet tweets",
    "universiteit universiteiten",
    "veiligheid",
    "verkeer",
    "verschil verschillen",
    "virus virussen",
    "vis vissen",
    "visum visa",
    "voedsel",
    "volk volkeren volken volks",
    "vonnis vonnissen",
    "voornemen voornemens",
    "voorstel voorstellen",
    "water wateren",
    "wens wensen",
    "werk werken",
    "wet wetten",
    "wetsvoorstel wetsvoorstellen",
    "wijze wijzen",
    "woord woorden",
    "zakenman zakenlieden zakenmannen",
    "zee zeeen",
    "ziekenhuis ziekenhuizen",
    "zoektocht zoektochten",
    "zon zonnen",
    "zoon zonen zoons",
    "zus zussen",
];

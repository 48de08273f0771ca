//! Italian adjectives.

use crate::romance::Listed;

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            "o i a e",
            "accanito accurato acuto adatto adirato affannoso affascinato affettuoso afgano afghano afoso africano aggressivo \
             agricolo agrigentino allegro alto altolocato altrettanto altro amaro ambizioso americano amministrativo amoroso \
             anconetano andaluso anglicano annuo anonimo ansioso anziano apposito aquilano arabo arduo aretino argentino \
             armato armeno artigiano asciutto assetato assoluto assurdo astuto attento attivo australiano autonomo avaro \
             avventuroso avverso azzurro basso bastardo beato biondo bisognoso bizzarro boliviano boscoso brasiliano bravo \
             bresciano brutto buffo bugiardo burrascoso cagliaritano caldo californiano calmo caloroso calvo cambogiano \
             campano candido carino caro catalano cattivo cauto cavo celeberrimo centesimo certo chiaro cileno clandestino \
             coevo collettivo colombiano colto comodo compatto competitivo complesso completo complicato concreto consecutivo \
             conservativo consono contento continuo coraggioso coreano corrotto cortigiano corto cosentino cosiddetto costoso \
             costruttivo cotanto creativo cristiano crudo cubano cupo curdo curioso dalmato dannoso decimo decisivo definitivo \
             degno delicato delizioso denso deserto desideroso desolato destro devoto difettoso digiuno dignitoso diretto \
             disabitato disastroso disgraziato disinvolto disonesto distinto disumano diverso divino dodicesimo domenicano \
             dritto duro ebreo eccessivo ecuadoriano educativo efferato effettivo effimero egiziano elogiativo emerito \
             emiliano emotivo ennesimo equo errato esatto esausto esclusivo esecutivo esoso esplicito esplosivo espressivo \
             esterno estero esteso estivo estremo estroso etereo eterno europeo evoluto facoltoso falso famoso fastidioso \
             faticoso federato fermo festivo fido fiero filippino fiorentino fisso fitto focoso foggiano folto fortunato \
             francescano fraterno freddo frettoloso friulano fruttuoso fulmineo fumoso funesto furibondo furioso furtivo \
             futuro gelato generoso genuino georgiano ghaniano ghiotto giallo giocoso giordano giusto glorioso goloso grasso \
             grato gratuito gravoso grezzo grosso guasto gustoso hawaiano idoneo ignaro ignoto illecito illeso illimitato \
             immaturo immediato immenso immondo immutato impavido impegnativo imperativo imperfetto impetuoso implicito \
             improvviso impulsivo impuro inabitato inadeguato inaspettato inatteso incerto incinto incomodo incompleto \
             inconsueto incredulo indeciso indegno indiano indifeso indiretto indiscusso indomito indonesiano inedito \
             inesperto infetto infinito infondato ingegnoso ingenuo ingiustificato ingiusto ingrato ininterrotto innocuo \
             innovativo inquieto insano insicuro insidioso insolito integro intensivo intenso interno intero intimo intricato \
             intuitivo inverso iracheno iraniano istantaneo istriano istruttivo italiano iugoslavo keniano kosovaro latino \
             lavorativo leggero legislativo lento lesivo lesto letterato libero lieto limpido lindo lituano lombardo lontano \
             lucano luminoso lussuoso luterano macabro mafioso magro maldestro malfamato malsano mantovano marchigiano \
             marittimo marocchino marsicano massimo materno matto maturo medesimo mediterraneo melodioso meraviglioso mero \
             meschino messicano metropolitano mezzo millesimo minaccioso minimo minuto misero missino misterioso misto \
             moderato moderno modesto moldavo molisano molto mongolo montano montenegrino montuoso morbido muto mutuo \
             napoletano narrativo nefasto negativo nero nervoso netto neutro nigeriano nocivo noioso nono nordafricano \
             nordamericano nordcoreano noto notturno nudo numeroso nuovo obliquo occulto odierno odioso offensivo oneroso \
             onesto operativo opportuno ordinato orgoglioso osceno oscuro ostinato ottavo ottimo ottomano ottuso pacato padano \
             padovano pakistano palermitano pallido parigino parmigiano partigiano paterno pauroso pazzo penoso \
             perfetto pericoloso persiano perugino peruviano perverso pessimo piatto piccolo pieno pietoso pigro pisano \
             placido popolato popoloso positivo possessivo postumo povero preciso pregiato premuroso presbiteriano presunto \
             presuntuoso preventivato preventivo prezioso primitivo primo privato privo produttivo profano proficuo profondo \
             profumato progressivo promiscuo pronto prospero prossimo provetto puritano puro quanto quarto quattordicesimo \
             questo quieto quindicesimo quinto radicato radioattivo raffinato ragusano rapido raro ravvicinato reggino \
             relativo religioso remoto repubblicano ridicolo rigido rigoroso ripetitivo ripido ripieno risoluto rispettoso \
             robusto romagnolo romano romeno rosso rotondo rovinoso rozzo rumeno rumoroso russo sacro salato saldo salernitano \
             salesiano salvadoregno salvo sanguinoso sano sardo scalzo scandaloso scarso scemo schietto sconfortato \
             sconsolato scuro secondo sedicesimo segreto selettivo serbo sereno sesto settimo severo sfarzoso sfortunato \
             sfrenato sgradito siciliano sicuro significativo silenzioso sincero singolo sinistro siracusano slavo sloveno \
             sofferto soffuso solido solito solo somalo sommo sonoro sordo sospettoso sotterraneo sovraffollato sovrumano \
             spagnolo spaventoso spazioso spensierato sperduto spericolato spesso spettacoloso spiritoso splendido spontaneo \
             sportivo squisito stesso straniero strano stretto stronzo studioso stupefatto stupendo stupido subitaneo subumano \
             suburbano successivo sudafricano sudamericano superbo superfluo supremo svelto svizzero tacito taciturno talebano \
             tanto tarantino tardivo tardo tedioso televisivo tenero terreno terso terzo texano tibetano tiepido timido tinto \
             tondo torbido tortuoso toscano tosto tranquillo tremendo trentino triestino troppo turbolento tutto ucraino \
             ultimo umano umbro umido undicesimo urbano valdostano valido valoroso vano vantaggioso vasto vaticano vegano \
             vegetariano venerato veneto veneziano venezuelano ventesimo venturo vergognoso vero vetusto vigoroso virtuoso \
             vispo vistoso vittorioso vizioso volenteroso vuoto zitto zoppo",
        ),
        (
            "e i",
            "abile abitabile abruzzese accattivante accessibile accettabile accidentale affabile affascinante affidabile \
             agevole agghiacciante aggravante agile albanese allarmante alternante amabile ambientale ambivalente amichevole \
             ammirevole ancestrale angolese annuale anormale anteriore antisociale apparente ardente arrogante artificiale \
             assente ateniese atroce attenuante attraente attuale audace autorevole avvilente avvincente aziendale banale \
             barese berlinese bestiale biennale bilaterale bimestrale bisettimanale bolognese breve brillante brutale \
             calabrese canadese capace carente catanese cedevole celebre celeste centrale cerebrale cinese circolare civile \
             coerente coloniale colossale colpevole commerciale commovente comparabile compatibile competente complementare \
             comprensibile comunale confidenziale confortevole congolese consapevole conseguente considerevole consistente \
             contabile conveniente convincente cordiale corporale cortese costante costituzionale credibile crescente \
             criminale cruciale crudele culturale danese debole decadente decennale deludente demaniale demenziale dentale \
             determinante devastante differente difficile digitale diligente dirompente discutibile disponibile dissimile \
             distante disuguale divertente dolce dolente domenicale dominante durevole duttile eccellente eccezionale \
             eccitante eclatante efficace efficiente elementare elettorale eloquente emergente emozionale emozionante enorme \
             equivalente esaltante esigente esilarante esistente esponenziale essenziale estenuante estone eventuale evidente \
             facile familiare fatale favorevole fedele federale felice femminile feroce ferrarese fertile feudale finale \
             finlandese fiscale flebile flessibile fluente fluviale fondamentale formale formidabile forte fragile francese \
             frequente frontale funzionale geniale genovese gentile giapponese giovane giovanile giudiziale globale gracile \
             gradevole grave ideale identificabile illegale illustre imbarazzante imbattibile imminente immobile immorale \
             immortale impensabile imperiale imponente impopolare importante impossibile imprescindibile impressionante \
             imprevedibile improbabile imprudente inabile inaccettabile inaffidabile incapace incessante incivile incoerente \
             incomprensibile incredibile indecente indelebile indifferente indimenticabile indipendente indispensabile \
             individuale industriale inefficiente inesauribile inevitabile infallibile infantile infelice inferiore infernale \
             informale ingente inglese inimmaginabile iniziale innegabile innocente inquietante insolente insonne \
             insopportabile insormontabile insostenibile inspiegabile instabile insufficiente integrale intellettuale \
             intelligente intenzionale interessante interminabile internazionale intoccabile intransigente inutile invernale \
             invincibile invisibile invivibile irlandese irregolare irresistibile irresponsabile irreversibile islandese \
             istituzionale laterale leale leccese legale letale lettone libanese liberale lieve ligure livornese locale \
             lodevole londinese lunare macedone madornale malese maltese maneggevole manuale marginale marsigliese maschile \
             materiale medievale mediorientale memorabile mensile mentale meridionale messinese milanese militare minore \
             mirabile miserabile miserevole modenese molecolare molteplice mondiale monumentale mortale multinazionale \
             municipale musicale narrante nasale natale naturale navale nazionale negligente neozelandese nepalese newyorkese \
             nobile normale norvegese notevole nucleare occasionale occidentale olandese onorevole opzionale orale ordinale \
             orientale originale orizzontale orribile ospitale ostile ottimale palestinese particolare parziale passionale \
             pastorale patrimoniale pedonale penale pendente penetrante penitenziale percentuale perenne permanente personale \
             pertinente pesante piacevole piemontese plausibile plurale polivalente popolare portoghese possibile posteriore \
             potabile potente potenziale precedente preferibile pregevole preliminare presente presidenziale prevalente \
             prevedibile principale probabile professionale promettente prominente proporzionale proveniente provinciale \
             prudente puerile pugliese puntuale quadriennale radicale ragguardevole ragionevole rassicurante razionale \
             razziale reale recalcitrante recente referenziale regionale regolare residenziale residuale responsabile ribelle \
             ridente rilevante rinnovabile risolvibile rivale rovente ruandese rurale sacerdotale salariale salutare \
             sanmarinese sassarese sconveniente scottante seducente seguente semestrale semplice senegalese senese senile \
             sensazionale sensibile sentimentale sessuale settentrionale settimanale settoriale sfuggente simile sindacale \
             singolare sociale soddisfacente solare solenne sorprendente sostanziale sostenibile sottile spaziale speciale \
             spettacolare spirituale splendente sporgente spregevole stabile stanziale statale statunitense sterile stimolante \
             stradale straziante strutturale sudanese sufficiente superficiale superiore supplementare svedese taiwanese \
             tangibile teatrale temibile tenace terribile territoriale tessile testuale thailandese toccante tollerabile \
             tombale torinese totale tradizionale trainante trapanese trascurabile trasparente travolgente trentennale \
             triennale trionfale triste tropicale ugandese uguale ulteriore umile ungherese unilaterale universale urgente \
             usuale utile valente variabile vegetale veloce venale verbale verde veronese verosimile versatile vertebrale \
             vertente verticale viennese vigente vile virale virile virtuale visibile visuale vitale vivace volante volubile \
             vulnerabile zonale",
        ),
        (
            "co ci ca che",
            "acquatico acrobatico adriatico aerodinamico aeronautico agnostico alcolico allergico analitico anarchico \
             anatomico antartico antico antipatico antisemitico antropologico apocalittico apolitico apostolico archeologico \
             aritmetico artico artistico asiatico atipico atlantico atletico atmosferico atomico austriaco autarchico \
             autentico autistico autobiografico automatico automobilistico balcanico balistico baltico barbarico bellico \
             biblico bioetico biografico biologico bosniaco botanico britannico bulimico burocratico calcistico canonico \
             caotico caratteristico carismatico catastrofico ceramico ciclico ciclistico cinematografico cinico civico \
             classico climatico concentrico cosmetico cosmico cronologico cubico demagogico democratico demografico desertico \
             diabolico diagnostico dialettico didattico dinamico dispotico dogmatico domestico drammatico drastico ebraico \
             eccentrico ecclesiastico ecologico economico egocentrico elastico ellenico emblematico empirico enciclopedico \
             endemico energetico enigmatico enologico epico epidemico ermetico eroico erotico esotico estatico estetico \
             estrinseco etico etnico euforico evangelico fanatico fantastico farmaceutico fatidico filantropico filosofico \
             folcloristico fonetico fotografico frenetico futuristico gastronomico generico genetico geografico geologico \
             geometrico geopolitico germanico giornalistico giuridico gotico grafico granitico iberico iconico identico \
             ideologico idilliaco idraulico idrico illogico imperialistico inorganico intrinseco ipnotico ipotetico ippico \
             ironico islamico isterico italico ittico laconico linguistico lirico logico lunatico magico magnetico magnifico \
             metallico meteorologico metodico metrico microscopico mimico mitico mitologico mnemonico monastico monolitico \
             monotematico motoristico nautico nazionalistico neurologico nevralgico nomadico nordico nostalgico numerico \
             oceanico olimpico olimpionico omerico omofobico onirico organico ottico ottimistico pacifico paesaggistico \
             panoramico paradigmatico paralimpico patetico patologico patriottico pedagogico periferico periodico pessimistico \
             plastico platonico pneumatico poetico polemico poliedrico pornografico pratico preistorico problematico profetico \
             programmatico prolifico propagandistico prosaico psichiatrico psichico psicologico psicosomatico pudico \
             quadratico radiofonico realistico retorico ritmico robotico romantico rustico sadico sarcastico satanico satirico \
             scenico scenografico scettico schematico schizofrenico scientifico scolastico semantico semitico simbolico \
             simpatico sinfonico sintetico sintomatico sismico sistematico sociologico sovietico spastico specifico sporadico \
             statico stilistico stoico strategico stratosferico tattico tecnologico telefonico telegrafico telematico tematico \
             teologico teorico terapeutico termico terroristico tipico titanico tonico topico tossico tragico traumatico \
             turistico umanistico umoristico unico urbanistico utopistico vandalico virologico vulcanico zoologico",
        ),
        (
            "co chi ca che",
            "barocco basco bergamasco bianco bieco burlesco carico cavalleresco ceco cieco comasco dantesco etrusco farsesco \
             fiacco fosco fresco furbesco gigantesco grottesco guatemalteco guerresco losco monco monegasco opaco pazzesco \
             pittoresco poco polacco principesco rauco ricco romanesco sciocco secco slovacco sporco stanco tedesco tosco \
             turco uzbeco vigliacco",
        ),
        (
            "go ghi ga ghe",
            "analogo largo lungo omologo prodigo sacrilego vago",
        ),
        (
            "io i ia ie",
            "accusatorio aleatorio ampio arbitrario autoritario avventizio bancario binario buio carcerario centenario \
             circolatorio comunitario consolatorio contraddittorio contrario deficitario diffamatorio dignitario \
             discriminatorio doppio empio ferroviario fiduciario finanziario fittizio fondiario giudiziario gregario \
             identitario illusorio immaginario improprio interbancario intermediario involontario irrisorio lapidario \
             leggendario letterario maggioritario medio migratorio minoritario monetario mortuario necessario notorio \
             obbligatorio ordinario originario ovvio parassitario patrizio pecuniario penitenziario perentorio persecutorio \
             plenario precario primario prioritario proprio provvisorio pubblicitario redditizio respiratorio sanitario savio \
             secondario sedentario serio sobrio solitario sommario stazionario straordinario temerario terziario testamentario \
             totalitario transitorio tributario umanitario unitario utilitario valutario vario vecchio velleitario viario",
        ),
        (
            "cio ci cia ce",
            "fradicio lercio massiccio posticcio sudicio",
        ),
        (
            "gio gi gia ge",
            "egregio grigio ligio malvagio randagio regio selvaggio",
        ),
        (
            "ista isti iste",
            "altruista arrivista capitalista colonialista consumista cubista disfattista edonista egoista espressionista \
             fatalista illusionista impressionista individualista interventista laburista machista maschilista modernista \
             monetarista multiculturalista nichilista oltranzista paternalista perbenista pluralista positivista possibilista \
             statalista surrealista trasformista vitalista",
        ),
    ],
    lines: &[],
    endings: &[],
};

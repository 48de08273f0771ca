//! Italian verbs.

use crate::romance::Listed;

/// Endings of verbs like *parlare*.
pub(super) const ARE: &str = "are o i a iamo ate ano avo avi ava avamo avate avano ai asti ò ammo aste arono erò erai erà \
    eremo erete eranno erei eresti erebbe eremmo ereste erebbero ino assi asse assimo assero ato ata ati ando";

/// Endings of verbs like *giocare*.
pub(super) const CARE: &str = "care co chi ca chiamo cate cano cavo cavi cava cavamo cavate cavano cai casti cò cammo caste \
    carono cherò cherai cherà cheremo cherete cheranno cherei cheresti cherebbe cheremmo chereste cherebbero chino cassi casse \
    cassimo cassero cato cata cati cando";

/// Endings of verbs like *pagare*.
pub(super) const GARE: &str = "gare go ghi ga ghiamo gate gano gavo gavi gava gavamo gavate gavano gai gasti gò gammo gaste \
    garono gherò gherai gherà gheremo gherete gheranno gherei gheresti gherebbe gheremmo ghereste gherebbero ghino gassi gasse \
    gassimo gassero gato gata gati gando";

/// Endings of verbs like *cominciare* and *mangiare*.
pub(super) const CIARE: &str = "iare io i ia iamo iate iano iavo iavi iava iavamo iavate iavano iai iasti iò iammo iaste \
    iarono erò erai erà eremo erete eranno erei eresti erebbe eremmo ereste erebbero ino iassi iasse iassimo iassero iato iata \
    iati iando";

/// Endings of verbs like *cambiare* and *inviare*.
pub(super) const IARE: &str = "iare io i ia iamo iate iano iavo iavi iava iavamo iavate iavano iai iasti iò iammo iaste iarono \
    ierò ierai ierà ieremo ierete ieranno ierei ieresti ierebbe ieremmo iereste ierebbero ino iassi iasse iassimo iassero iato \
    iata iati iando ii iino";

/// Endings of verbs like *partire*.
pub(super) const IRE: &str = "ire o i e iamo ite ono ivo ivi iva ivamo ivate ivano ii isti ì immo iste irono irò irai irà \
    iremo irete iranno irei iresti irebbe iremmo ireste irebbero a ano issi isse issimo issero ito ita iti endo";

/// Endings of verbs like *finire*.
pub(super) const ISCE: &str = "ire isco isci isce iamo ite iscono ivo ivi iva ivamo ivate ivano ii isti ì immo iste irono irò \
    irai irà iremo irete iranno irei iresti irebbe iremmo ireste irebbero isca iscano issi isse issimo issero ito ita iti endo";

/// Endings of verbs like *credere*.
pub(super) const ERE: &str = "ere o i e iamo ete ono evo evi eva evamo evate evano ei esti é è emmo este erono etti ette \
    ettero erò erai erà eremo erete eranno erei eresti erebbe eremmo ereste erebbero a ano essi esse essimo essero uto uta uti \
    ute endo";

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            IRE,
            "applaudire assentire avvertire bollire conseguire consentire convertire dissentire divertire dormire eseguire \
             fuggire inseguire invertire investire mentire nutrire partire pentire perseguire pervertire proseguire \
             riconvertire rifuggire ripartire risentire rivestire seguire sentire servire sfuggire sovvertire travestire \
             vestire",
        ),
        (
            ISCE,
            "abbellire abbrutire abolire acquisire addolcire aderire aggredire agire alleggerire allestire ambire ammattire \
             ammonire ammorbidire ammutolire annerire appesantire approfondire ardire arricchire arrossire arrostire \
             arrugginire asserire assopire assorbire atterrire attribuire attutire avvilire bandire capire carpire chiarire \
             colpire compatire concepire condire conferire confluire contribuire costituire costruire custodire definire \
             defluire demolire deperire digerire diluire dimagrire diminuire disobbedire distribuire elargire erudire esaudire \
             esaurire esibire esordire esperire fallire favorire ferire finire fiorire fluire fornire garantire gestire \
             gradire gremire guaire guarire guarnire imbandire imbastire imbottire imbruttire impadronire impallidire \
             impartire impaurire impazzire impedire impietosire impoverire impreziosire inaridire inasprire incuriosire \
             indebolire indispettire infastidire inferire inferocire influire infoltire ingelosire ingerire inghiottire \
             ingiallire ingigantire ingrandire inorridire inserire insignire insospettire intenerire interagire interferire \
             intimidire intontire intuire invaghire inveire irrigidire istituire istruire lambire languire lenire marcire \
             munire nitrire obbedire ordire ostruire partorire patire percepire perire perquisire poltrire preferire presagire \
             proferire progredire proibire prostituire pulire punire rabbrividire rapire reagire recensire reinserire reperire \
             restituire retribuire ribadire ricostruire riferire rifinire rifiorire rifornire rimbambire ringiovanire \
             rinverdire rinvigorire ripulire risarcire riunire ruggire sancire sbalordire sbiadire sbigottire sbollire \
             scalfire scandire scaturire schernire schiarire scolpire seppellire sfinire sfoltire sgranchire sgualcire \
             smaltire smarrire smentire sminuire snellire sopire sostituire sparire spartire spedire stabilire starnutire \
             stordire stupire subire suggerire svanire tradire tramortire trasferire trasgredire ubbidire unire usufruire \
             zittire",
        ),
        (
            ERE,
            "abbattere battere cedere combattere competere concernere credere dibattere discernere eccedere fremere gemere \
             imbattere incombere intercedere mietere pendere precedere premere procedere recedere retrocedere ribattere \
             ricevere ricredere ripetere rivendere sbattere scernere soccombere splendere spremere svendere temere vendere",
        ),
        (
            ARE,
            "abbandonare abbassare abbonare abbordare abbozzare abitare abusare accantonare accelerare accentuare accertare \
             accettare acclamare accoltellare accomodare accompagnare accontentare accordare accumulare accusare acquistare \
             adattare addebitare addestrare addossare adeguare adoperare adorare adottare affermare afferrare affettare \
             affidare affittare affollare affondare affrontare aggiornare aggirare aggravare aiutare alimentare allenare \
             allentare allertare allontanare alternare alzare amare ambientare ammalare ammazzare amministrare ammirare \
             ammontare ancorare animare annotare annullare anticipare appassionare appellare apportare apprezzare approdare \
             approfittare approvare arenare arrestare arretrare arrivare arruolare articolare ascoltare asfaltare aspettare \
             aspirare assaltare assaporare assassinare assecondare assegnare assicurare assimilare assodare attentare \
             attenuare atterrare attestare attirare attivare attizzare attraversare attrezzare attuare augurare aumentare \
             autorizzare avanzare avvelenare avventare avverare avvicinare avvistare avvitare azzardare azzerare balbettare \
             ballare basare bastare battezzare boicottare bollare bombardare brillare bussare buttare calare calcolare calmare \
             calpestare camminare campare cancellare cantare capitare catapultare catturare causare cavare celare celebrare \
             cenare censurare cessare chiacchierare chiamare circolare circondare citare coccolare collaborare collassare \
             collaudare collezionare colonizzare colorare coltivare comandare combinare commemorare commentare commissionare \
             comparare compensare compilare completare comportare comprare concentrare concordare condannare condizionare \
             confermare confessare confezionare confidare configurare confinare confortare confrontare congedare congelare \
             congratulare consacrare consegnare conservare considerare consolare consolidare constatare consultare consumare \
             contare contattare contemplare contestare continuare contrabbandare contrastare contrattare controllare \
             conversare coordinare costare costernare creare crollare cucinare culminare curare dannare danzare datare \
             debellare debuttare decapitare decifrare declassare declinare decollare decorare decretare deformare degenerare \
             degnare degradare deliberare delimitare delineare demonizzare denominare denotare deplorare deportare depositare \
             depurare derivare derubare desiderare designare destabilizzare destare destinare deteriorare determinare \
             detestare dettare devastare dichiarare dilatare dilettare dimostrare diplomare diramare dirottare disarmare \
             disattivare disciplinare discriminare disegnare disertare disgustare disoccupare disonorare disorientare \
             dispensare disperare disputare dissimulare dissipare disturbare diventare divorare documentare domandare dominare \
             donare dondolare dubitare duellare durare eccitare effettuare elaborare elettrizzare elevare eliminare emanare \
             emancipare emarginare emigrare emozionare entrare entusiasmare enumerare equilibrare equiparare ereditare \
             esagerare esaltare esaminare esasperare escogitare esecrare esercitare esitare esonerare esortare esplorare \
             esportare estrapolare evacuare evaporare evitare falsare fermare fidanzare fidare figurare filare filmare \
             filtrare finalizzare firmare fissare fluttuare focalizzare foderare fomentare fondare formare formulare forzare \
             fotografare frantumare frenare frequentare fruttare fucilare fumare funzionare generare gettare giovare girare \
             giubilare giurare governare gravare gridare grondare guadagnare guardare guastare guidare gustare ideare \
             idolatrare ignorare illuminare illustrare imbarazzare imitare immaginare immedesimare immigrare immobilizzare \
             immortalare impacchettare imparare impastare impegnare impennare imperversare impiantare implorare importare \
             impostare impressionare imprigionare improntare improvvisare imputare inalare inaugurare incamerare incantare \
             incarcerare incarnare incassare incastrare incentivare inchinare inciampare incitare inclinare incolpare \
             incontrare incoronare incorporare incrementare increspare incriminare indirizzare indossare indovinare infiammare \
             infilare infiltrare influenzare informare ingannare ingranare ingrassare iniettare innalzare innamorare innovare \
             inoltrare inondare inquadrare inquietare inquinare insegnare insinuare installare instaurare insultare integrare \
             intentare intercettare interessare internare interpellare interpretare intervallare intervistare intimare \
             intitolare intonare inventare invitare ipotizzare irritare isolare ispezionare ispirare lacerare lamentare \
             laureare lavare lavorare legalizzare legiferare legittimare lesionare levare liberalizzare liberare limare \
             limitare liquidare livellare localizzare lodare logorare lottare lucidare macellare maltrattare mandare \
             manifestare manipolare manovrare mascherare massacrare maturare meditare memorizzare menare menzionare meritare \
             mescolare migliorare migrare militare mimare minare minimizzare mirare miscelare misurare mobilitare modellare \
             moderare modernizzare mollare monitorare monopolizzare montare mostrare motivare multare murare mutare narrare \
             nazionalizzare necessitare neutralizzare nominare normalizzare notare numerare nuotare obiettare occupare \
             oltrepassare onorare operare optare orchestrare ordinare organizzare orientare originare orinare osare oscillare \
             oscurare ospitare osservare ossessionare ostacolare ostentare ottimizzare palesare paragonare paralizzare parare \
             parlare partecipare passare pazientare pedalare peggiorare penalizzare penetrare pennellare pensare perdonare \
             perdurare perfezionare perforare perlustrare permeare pernottare perpetrare perseguitare perseverare pesare \
             piantare piazzare pignorare pilotare piombare plasmare polemizzare popolare portare posare posizionare \
             posticipare pranzare precipitare precisare predominare prenotare preoccupare preparare presentare preservare \
             pressare prestare prezzare privare privatizzare processare proclamare procurare profanare profilare profittare \
             progettare programmare propagandare prosperare protestare provare pugnalare puntare puzzare querelare questionare \
             quietare quotare raccomandare raccontare radunare raffigurare rafforzare raffreddare ragionare rallentare \
             rapinare rappresentare rasentare rassegnare rassicurare rattristare ravvisare razionare realizzare recintare \
             recitare reclamare reclutare recuperare regalare registrare regnare regolamentare regolare regolarizzare \
             reintegrare relazionare rendicontare repertare reputare respirare restare restaurare revisionare riabilitare \
             riacquistare rialzare rianimare ribaltare ribellare ricamare ricattare ricavare richiamare riciclare ricompensare \
             riconfermare riconquistare riconsegnare ricordare ricoverare ricreare ricusare ridimensionare ridisegnare \
             rientrare rifilare rifiutare riformare riformulare riguardare rilassare rilevare rimandare rimbalzare rimborsare \
             rimpiazzare rimproverare rinforzare rinnovare riordinare riorganizzare riparare ripensare riportare riposare \
             ripristinare riprovare risanare riscaldare riscattare riscontrare riservare rispettare ristrutturare risultare \
             risuonare ritardare ritirare ritornare ritrattare ritrovare rivalutare rivelare riversare rivisitare rivoltare \
             rivoluzionare rombare rotolare rovinare rubare ruotare sabotare salpare saltare salutare salvaguardare salvare \
             sanare sanzionare sbarrare sbriciolare scalare scaldare scampare scandalizzare scappare scaraventare scarcerare \
             scartare scatenare scattare scavare scherzare schiantare schierare scioperare scippare scivolare scomodare \
             sconfinare scongiurare scontare scontrare scortare scottare screditare scusare sdoganare sedare segnalare segnare \
             seguitare selezionare seminare sensibilizzare separare sequestrare sfidare sfilare sfiorare sfollare sfondare \
             sforare sforzare sfrattare sfruttare sfumare sgomberare sgombrare sgozzare siglare simulare sistemare situare \
             slittare smantellare smascherare smontare smussare socializzare soggiornare sognare sollecitare sollevare sommare \
             soppesare sopportare sorpassare sorvolare sospettare sospirare sostare sottolineare sottovalutare sovrastare \
             sparare spaventare spazzare specializzare speculare sperare sperimentare spettare spezzare spiazzare spolverare \
             sponsorizzare sposare spostare spronare spruzzare spuntare sputare stabilizzare stampare stappare stazionare \
             sterilizzare sterminare sterzare stilare stimare stimolare stipulare stonare strangolare strappare strillare \
             strozzare strumentalizzare stuprare subentrare subordinare sudare suggellare suonare superare supervisionare \
             suscitare svalutare svelare sventare sventolare sviluppare svincolare svoltare svuotare tamponare tardare \
             tartassare tassare telefonare tentare teorizzare terminare terrorizzare testare tifare tirare titolare tollerare \
             tormentare tornare torturare totalizzare traballare traghettare tramandare tramontare transitare trapelare \
             trapiantare trascinare trascurare trasformare trasportare trattare traversare tremare trionfare trovare truffare \
             turbare tutelare ufficializzare ultimare urlare usare usurpare utilizzare vaccinare valorizzare valutare vantare \
             varare velare ventilare verbalizzare versare vessare vietare vigilare violare violentare visionare visitare \
             vistare visualizzare vomitare votare",
        ),
        (
            CARE,
            "aggiudicare amplificare applicare attaccare autenticare barricare bloccare bonificare caricare cavalcare cercare \
             certificare classificare claudicare codificare collocare complicare comunicare confiscare convocare criticare \
             dedicare demarcare dimenticare disinnescare distaccare diversificare duplicare edificare educare elencare \
             equivocare esemplificare evocare fabbricare falsificare faticare ficcare giocare giudicare giustificare \
             glorificare gratificare identificare imbarcare imboccare impiccare implicare incaricare inculcare indicare \
             innescare intensificare intossicare invocare leccare mancare marcare masticare medicare mendicare modificare \
             moltiplicare mortificare nevicare notificare offuscare pacificare peccare personificare pescare pianificare \
             pizzicare placare praticare predicare pregiudicare prevaricare pronosticare provocare pubblicare purificare \
             qualificare quantificare rammaricare ratificare recare replicare rettificare revocare ricalcare ricercare \
             rievocare rimarcare rinfrescare riqualificare riunificare rivendicare sacrificare sbarcare sbloccare sbucare \
             scaricare scavalcare scoccare semplificare sfocare significare smarcare soffocare spaccare specificare spiccare \
             sporcare sprecare squalificare staccare stancare stroncare supplicare toccare traslocare triplicare troncare \
             truccare ubriacare unificare valicare varcare vendicare verificare zoppicare",
        ),
        (
            GARE,
            "abrogare aggregare allagare allargare allegare allungare annegare appagare arringare arrogare asciugare castigare \
             catalogare collegare congregare coniugare delegare derogare dialogare dilagare dispiegare divagare divulgare \
             drogare erogare frugare fugare fustigare impiegare indagare interrogare intrigare investigare irrigare istigare \
             legare litigare lusingare mitigare naufragare navigare negare obbligare pagare piegare pregare prolungare \
             propagare prorogare prosciugare purgare relegare ricollegare rinnegare ripagare ripiegare sbrigare scollegare \
             segare segregare slegare soggiogare spiegare stregare surrogare svagare vagare vangare",
        ),
        (
            CIARE,
            "abbracciare accorciare adagiare agganciare albeggiare aleggiare allacciare alloggiare amareggiare angosciare \
             annunciare appoggiare approcciare arpeggiare arricciare assaggiare associare atteggiare baciare beneficiare \
             biancheggiare bilanciare bocciare bruciare cacciare campeggiare capeggiare cominciare commerciare contagiare \
             conteggiare corteggiare danneggiare denunciare dissociare echeggiare enunciare equipaggiare falciare fasciare \
             favoreggiare festeggiare fiancheggiare forgiare fronteggiare galleggiare gareggiare impacciare incoraggiare \
             incorniciare incrociare ingaggiare intrecciare lampeggiare lanciare lasciare linciare maneggiare mangiare \
             marciare minacciare noleggiare oltraggiare omaggiare ondeggiare ormeggiare padroneggiare palleggiare parcheggiare \
             pareggiare passeggiare patteggiare poggiare posteggiare preannunciare primeggiare privilegiare procacciare \
             pronunciare punteggiare ricominciare rifugiare rilanciare rilasciare rintracciare rinunciare rovesciare \
             saccheggiare sbilanciare scacciare scarseggiare schiacciare scoraggiare serpeggiare sfasciare sfiduciare sfociare \
             sfrecciare sfregiare sganciare signoreggiare simboleggiare slanciare sorseggiare spacciare spalleggiare \
             squarciare stracciare strisciare svaligiare temporeggiare tracciare tratteggiare veleggiare vezzeggiare viaggiare \
             volteggiare",
        ),
        (
            IARE,
            "abbagliare abbreviare accoppiare alleviare ammobiliare ampliare angariare annoiare apparecchiare appropriare \
             arrabbiare artigliare assediare assomigliare avviare bestemmiare cambiare commissariare conciliare consigliare \
             copiare deragliare deviare dilaniare distanziare divorziare escoriare esiliare espropriare evidenziare finanziare \
             fischiare fotocopiare germogliare giustiziare gonfiare graffiare imbrogliare incendiare iniziare insabbiare \
             insediare insidiare invecchiare inviare invidiare invischiare licenziare macchiare mediare meravigliare mischiare \
             negoziare obliare odiare ovviare pattugliare periziare picchiare pigliare potenziare premiare propiziare \
             raddoppiare riconciliare rimediare rimpatriare ringraziare rinviare ripigliare ripudiare rischiare risparmiare \
             rispecchiare risvegliare sbadigliare sbagliare sbaragliare scambiare scandagliare sconsigliare scoppiare sdraiare \
             sfogliare sgonfiare smagliare soffiare somigliare sorvegliare sparpagliare spaziare spiare spogliare stanziare \
             storpiare straziare studiare svegliare sviare tagliare testimoniare umiliare vagliare variare vegliare",
        ),
    ],
    lines: &[],
    endings: &[],
};

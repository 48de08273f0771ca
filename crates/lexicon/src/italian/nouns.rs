//! Italian nouns.

use crate::romance::Listed;

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            "o i",
            "abbandono abbattimento abbigliamento abbonamento abito abuso accento accertamento accoltellamento accordo \
             acquisto addestramento adempimento aereo aeroporto affetto affidamento affido affitto aggiornamento aggravamento \
             agguato aiuto albero alimento allenamento allineamento allontanamento ammonimento ampliamento andamento anello \
             angolo animo anno annullamento anticorpo antidoto antisemitismo apparato appartamento appello appuntamento \
             appunto argento argomento armamento arresto arricchimento arrivo articolo asilo asino aspetto assegno assessorato \
             astro atteggiamento attentato attimo atto aumento autunno avvenimento avvertimento avviamento avvicinamento \
             avviso azionariato azzardo bacino bagno ballo banchetto bando biglietto biscotto bisogno bombardamento bordo \
             braccialetto brano brevetto bronzo burro calcagno calcestruzzo calcolo calo cambiamento camerino cammino \
             campanello campionato campo canto capello capitalismo capitolo capolavoro cappello cappotto carro cartello \
             castello cavallo cedimento cemento censimento centimetro centro cervello cervo chiarimento chilo chilogrammo \
             chilometro chiodo chiostro cibo ciclo cielo cigno cimitero circolo circuito coinvolgimento collasso collaudo \
             collegamento collo colpo coltello comandamento comando combattimento comitato commento commissariato compenso \
             compimento compito completamento complimento complotto componimento comportamento comunicato comunismo concerto \
             concetto concorso conferimento conflitto confronto congresso conseguimento consenso consolato consolidamento \
             consulto consumo contatto contenimento contenuto contesto conto contrabbando contratto contributo controllo \
             convegno convento coordinamento coro corpo corso corteo costo credito cristianesimo crollo cucciolo culo culto \
             cumulo danno dato debito debutto decesso declino decollo decreto delitto denaro deposito destino deterioramento \
             detersivo detrito dialetto diametro diavolo dibattito difetto dipartimento dipinto diritto disarmo disastro \
             disboscamento discorso disegno dispositivo distintivo distretto divano divertimento divieto documento dolcetto \
             dollaro dono duello eccesso effetto elemento elicottero emendamento ergastolo esaurimento esercito esito esodo \
             esonero esperimento etto evento fallimento faro fascicolo fascino fascismo fatto federalismo fenomeno ferragosto \
             ferro festeggiamento fiato fieno filo finanziamento flusso fondamento fondo forno foro fraintendimento \
             francobollo freno frutto fumetto fumo funzionamento furto galeotto gatto gesso giardino giocattolo giornalismo \
             giorno giuramento godimento golfo governo grado granello grano grattacielo grillo gruppo guadagno gusto impatto \
             impegno impero impianto inchiostro incontro incremento incubo indebitamento indebolimento indirizzo individuo \
             indulto infarto inferno inganno ingegno ingresso inno inquinamento insediamento insegnamento inserimento insetto \
             insulto intento intervallo intervento intrattenimento invecchiamento inverno investimento isolamento istinto \
             istituto lato lavoro legamento legno lembo letto liberalismo libro licenziamento litro livello lusso lutto \
             magistrato maltrattamento mandato manifesto mantenimento maremoto marmo martello mattino mazzo meccanismo mento \
             mercato metallo metodo metro microfono miglioramento miliardo ministero miracolo mirino mistero mito modello modo \
             modulo momento monastero mondo monumento mostro motivo motociclo movimento mulino muscolo museo naso nastro \
             nazismo nervo nido nodo nucleo numero nuoto nutrimento obiettivo oggetto ombrello ordigno ordinamento organismo \
             organo orientamento orso orto ossigeno ostacolo ottimismo pacchetto pagamento palazzo palmo palo paradiso \
             paradosso parametro parlamento partito passaporto passato passo pasto patteggiamento patto pavimento peccato \
             peggioramento pensiero pentimento percorso perdono perfezionamento pericolo periodo permesso pernottamento peso \
             pessimismo petto pezzo piano pianto pignoramento pilastro piombo polo polso pomodoro pontificato popolo populismo \
             porto possesso posto potenziamento pozzo pranzo preavviso prefetto prelievo prestito presupposto pretesto prezzo \
             primato principato procedimento processo prodotto profilo profitto progetto progresso prolungamento proposito \
             protagonismo protocollo provvedimento pugno punteruolo punto quaderno quadro quesito raccolto rafforzamento \
             rallentamento ramo rapimento rapporto razzismo razzo reato reclutamento recupero reddito regalo reggimento regno \
             regolamento reinserimento relitto rendimento reparto requisito respingimento respiro restauro resto ricatto \
             ricavo ricevimento richiamo riciclo riconoscimento ricordo ricorso ricovero ridimensionamento riferimento rifiuto \
             riflesso rifornimento rilevamento rilievo rimborso rimpasto rinforzo ringraziamento rinnovo riordino ripiano \
             riposo risanamento risarcimento riscaldamento riscatto riscontro rispetto risultato ritardo ritiro ritmo rito \
             ritorno ritratto romanzo rubinetto ruolo sabato salotto salto scafo scandalo scavo scetticismo schermo \
             scioglimento sciopero sconto scontro scopo scudetto secolo segno senato seno senso sentiero sentimento \
             separatismo sequestro sesso sforzo sfratto sfruttamento sgombero sguardo siluro simbolo sindacato sintomo \
             sionismo sito smaltimento smantellamento soccorso socialismo soffitto soggetto soggiorno sogno soldo sollievo \
             sonno sorpasso sorriso sorso sorvolo sospetto sostegno sovraffollamento sparo spavento spettacolo spirito \
             sportello spostamento spunto stabilimento stanziamento stato stormo strappo strato strumento stupro successo \
             suggerimento suolo suono superamento supporto sviluppo svincolo svolgimento talento tamburo tamponamento tappeto \
             tasso tavolo teatro telefonino telefono temperamento tempo tentativo termometro terremoto terrorismo tesoro \
             tesseramento tessuto testamento testo tetto tipo titolo tono torneo tradimento traguardo trapianto trasferimento \
             trasporto trattamento trattato trattenimento tratto treno tributo trionfo trofeo trono tubo tuffo tumulto tuono \
             turbamento turismo turno uccello ulivo uragano utero vaccino varo vaso veicolo veleno velo vento versamento \
             vestito veto vetro vicolo vigneto vincolo vino viso vitello vitigno volo volto voto vulcano zafferano zaino \
             zoccolo zucchero",
        ),
        (
            "co chi",
            "affresco almanacco arco attacco baco balocco banco becco blocco bosco buco casco catafalco cuoco disco distacco \
             elenco eunuco fianco fiasco fiocco fisco fuoco gioco imbarco impacco incarico pacco palco parco picco sacco \
             sbarco sblocco sbocco scacco scalco scarico solco stacco stecco stucco tabacco tocco trucco varco",
        ),
        (
            "go ghi",
            "ago albergo castigo catalogo dialogo drago embargo epilogo fango fungo impiego intrigo lago luogo mago monologo \
             obbligo prologo riepilogo ripiego rogo sfogo sopralluogo spago sugo svago tango",
        ),
        (
            "co ci",
            "farmaco lastrico panico portico pronostico stomaco traffico valico",
        ),
        (
            "io i",
            "acciaio acquario alloggio anniversario annuncio appoggio arbitrio archivio armistizio artificio assassinio \
             atterraggio augurio auspicio bagaglio ballottaggio beneficio bersaglio bestiario bilancio bisticcio boicottaggio \
             brogliaccio calcio calendario cambio cerchio collegio colloquio comizio commercio condominio consiglio consorzio \
             contagio convoglio coraggio corridoio cortometraggio criterio cuoio decennio desiderio dettaglio diario disagio \
             divorzio dizionario documentario domicilio dominio dossieraggio drenaggio dubbio eccidio edificio episodio \
             equilibrio equipaggio erario esempio esercizio esilio esordio fastidio febbraio femminicidio foglio formaggio \
             gennaio genocidio ghiacciaio ghiaccio giudizio glossario granaio guaio imbroglio impaccio incendio incrocio \
             indizio infanticidio infortunio ingaggio inizio inventario itinerario kilometraggio laboratorio laccio lampadario \
             lancio lavaggio linguaggio luglio lungometraggio macchinario maggio marchio matrimonio messaggio metraggio \
             monitoraggio monopolio montaggio municipio naufragio negozio noleggio nubifragio obbrobrio occhio odio olio \
             omaggio omicidio onorario orario oratorio orgoglio orologio ospizio osservatorio ostaggio paesaggio parcheggio \
             parricidio passaggio pasticcio patrimonio personaggio pestaggio petrolio pilotaggio pomeriggio pregiudizio premio \
             presidio pretorio principio privilegio promontorio proverbio punteggio questionario raddoppio raggio rasoio \
             riciclaggio rifugio rilancio rilascio rimedio rimpatrio rischio risparmio risveglio rosario rovescio sabotaggio \
             sacerdozio sacrificio salario salvataggio santuario sbaglio scambio scenario scoppio scrutinio seggio seminario \
             servizio sfregio silenzio sipario socio sodalizio soffio solaio solstizio sondaggio sorteggio spaccio spazio \
             specchio spionaggio spiraglio stadio sterminio stipendio stoccaggio stralcio studio sudario suicidio supplizio \
             sussidio taglio tatuaggio territorio testimonio ufficio uxoricidio vantaggio vassallaggio vestiario viaggio \
             villaggio vivaio vizio vocabolario volantinaggio",
        ),
        (
            "a e",
            "accademia accoglienza accusa acqua adolescenza agenda agenzia agricoltura alba alleanza alternativa altezza \
             altura amarezza ambulanza amicizia amnistia ampiezza anima ansia apertura appartenenza aragosta architettura area \
             arena aria ascesa aspettativa assemblea assenza assistenza atmosfera attesa audacia aula autonomia autopsia \
             avanguardia avanzata avventura azienda baia bambinaia bancarotta banda bandiera bara barba barricata barriera \
             barzelletta bassezza batosta battaglia batteria bava bellezza benda benzina bestia bevanda birra bolletta bomba \
             boria borsa bottiglia bozza bretella brezza brigata bufera burocrazia bussola busta caduta caffetteria caldaia \
             calma calunnia calza camera camicia campagna campana candidatura cantina capanna caparra capitaneria capra \
             carenza carestia carezza carriera carrozza carta cartella cartolina cascata casella caserma cassa categoria \
             cattedra cattiveria cattura causa cava cella cena cera cerimonia certezza cesta chiamata chiarezza chiesa \
             chirurgia chitarra chiusura cifra cima cintura circostanza cittadinanza ciurma clausola clemenza clientela coda \
             collana collera collina colonia colonna colpa coltura cometa compagnia competenza concordia concorrenza condanna \
             condotta conferenza conferma conoscenza conquista consapevolezza consegna conseguenza consulenza consulta contea \
             controversia convivenza coperta copertina copertura copia coppa coppia corda corona correttezza corrispondenza \
             corruttela corsa corsia cortesia cosa coscienza costa costiera cravatta creatura crema crescita cresta crociata \
             crociera crosta cucina culla cultura cupidigia cupola cura curia curva custodia danza data debolezza decina \
             delicatezza delinquenza democrazia deriva diaspora dieta difesa differenza diffidenza dinastia dipendenza \
             diplomazia disciplina discordia disfatta disgrazia disputa distanza ditta dittatura diva dogana dolcezza domanda \
             dottrina duna durata durezza ebbrezza eccedenza eccellenza economia efficacia emergenza enciclopedia energia \
             epidemia epopea erba eresia esattezza esigenza esistenza esperienza essenza etichetta etnia faccenda facciata \
             fama famiglia fanfara fantasia farina farmacia fattura fauna favola femmina fermezza ferrovia fessura festa fiaba \
             fiaccola fiamma fibra fiducia fiera fierezza figura fila filiera filosofia finanza finestra finezza firma flora \
             flotta fobia fodera foglia fogna folla follia fonderia fontana forchetta foresta forma formula fortuna forza \
             foschia fossa fotografia frana franchezza frattura freddezza frequenza fretta frontiera frusta frutta furia \
             galassia galera galleria gamba gara garanzia gazzetta gelosia gemma genealogia gentilezza geografia geologia \
             geometria gerarchia ghigliottina ghisa giacca gioia giornata giostra giovinezza giraffa giungla giunta giuria \
             giurisprudenza giustizia gloria gola gomma gonna graduatoria granata grandezza gravidanza grazia grettezza \
             griglia grinta gronda grotta guerra guerriglia guida idea ideologia iena ignoranza impalcatura impazienza \
             importanza imposta impresa impronta incertezza inchiesta indifferenza indigenza indipendenza industria \
             ineguaglianza inezia infanzia influenza informativa infrastruttura ingegneria ingerenza ingiuria ingiustizia \
             iniziativa innocenza insegna insistenza insofferenza insonnia intelligenza intervista intesa intolleranza ironia \
             isola istanza jella lacrima laguna lama lampada lana lancetta larva lastra laurea leggenda legna lentezza letizia \
             lettera letteratura lettura leva libbra libra libreria licenza limpidezza linea linfa lingua lira lista liturgia \
             locandina lotta lotteria lucertola luna lunghezza macchia macchina macelleria maestria mafia maggioranza magia \
             magistratura maglia malattia malavita malinconia mancanza mandorla mania maniera manifattura manovra mappa \
             maratona marea margherita marina maschera massa massoneria materia matita mattina mattinata medaglia media \
             medicina mela melma melodia memoria mensa menzogna meraviglia merenda meta metafora meteora metropolitana \
             militanza mina minestra miniera minoranza miscela mischia miseria misura mitezza mobilia moda molestia molla \
             monarchia moneta montagna moratoria morfina moschea mossa mostra movenza muffa multa musa nafta nascita natura \
             nausea nebbia nicchia nicotina ninfa noia nomea nomina norma normativa nostalgia nota notizia novella nuora \
             nuvola obbedienza occhiata offerta offesa ombra onda onoranza opera opulenza orbita orchestra ordinanza orma \
             osservanza pagella pagina paglia palestra palla panchina panetteria pantera parabola paranoia parata parola \
             parrocchia partenza partita passeggiata passerella pastiglia patata patologia patria paura pausa pazienza pazzia \
             pedata pena penisola penna penombra pensilina pentola perdita pergamena pergola periferia perizia perla \
             permanenza persona pestilenza petroliera pezza pianta pianura piattaforma piazza pienezza pietra pigrizia pila \
             pillola pinna pipa piscina pista pistola pittura pizza platea poesia polizia polizza polpa poltrona pompa poppa \
             porcheria porta portantina portata posta potenza prateria preferenza prefettura preghiera premessa premura \
             prepotenza presa presenza presidenza prestanza prevalenza primavera procedura procura prodezza profezia promessa \
             prontezza proposta prosa prospettiva protesta prova provenienza provincia prua prudenza psichiatria psicologia \
             punta purezza puttana quarantena quaresima quercia querela questua questura quota rabbia raccolta raccomandata \
             radiografia raffineria ragnatela rampa rana rapina rappresentanza rassegna razza recidiva recita regata regola \
             rendita requisitoria resa residenza resistenza ressa retata reticenza ricchezza ricetta richiesta ricompensa \
             ricorrenza riforma rilevanza rima rinascita ringhiera ripresa risaia risata riserva risorsa risposta rissa \
             rivista rivolta roba romanza rotta rottura rovina rozzezza ruota sabbia saggezza sagra sala salita saliva salma \
             salsa salvezza sanatoria sapienza satira sbarra scacchiera scadenza scala scaletta scarpa scatola scelta scena \
             scenografia scheda scherma schermata schiena schiera schiettezza sciagura scienza scimmia scintilla scommessa \
             sconfitta scopa scoperta scoria scorta scossa scritta scrittura scultura scuola scusa sedia seduta segheria \
             segreteria sella selva sementa semenza sentenza sentinella sequenza sera serata serenata serra serratura \
             settimana sfera sfida sfiducia sfilata sicurezza sigaretta sigla signoria sillaba simmetria simpatia sirena \
             snellezza soda sofferenza soglia somiglianza somma sommossa sonda sopravvivenza sorpresa sorta sorveglianza sosta \
             sostanza spada spalla sparatoria spazzatura speranza spesa spina spinta spoglia spola sponda sporcizia spugna \
             squadra squama stalla stampa stanchezza stangata stanza statua stazza sterlina stesura stima stoffa storia strada \
             stranezza strategia stregoneria stretta strettoia stronzata struttura stufa supplenza supremazia svista svolta \
             tabella taglia tana tappa tariffa tassa tastiera tavola tazza tecnologia tela telecamera telefonata temperanza \
             temperatura tempesta tenda tendenza tenerezza tenuta teologia terapia terna terra terrazza tessera testa testata \
             testimonianza tettoia tipografia tirannia tomba tonnellata toppa torta tortura tragedia traiettoria trama \
             transenna trappola trasferta trasparenza trattativa traversata tregua tribuna trilogia trincea tristezza tromba \
             trota truffa truppa turba turbolenza tuta tutela udienza urgenza urna usanza uscita usura utenza uva vacanza \
             vaghezza valenza valigetta valigia valuta valvola vampata vaniglia vecchiaia veglia vela vena vendemmia vendetta \
             vendita ventata ventina veranda verdura vergogna vertebra vertenza vetrina vetta vettura vicenda vicinanza \
             vigilanza vigilia viglia vigna villa violenza violetta vipera visita vista vita vittima vittoria voglia volta \
             zampa zanzara zebra zolla zona zuffa zuppa",
        ),
        (
            "ca che",
            "banca barca basilica biblioteca bisca bistecca bocca buca classifica clinica dinamica discarica discoteca \
             domenica epoca esca fabbrica fatica forca formica grammatica ipoteca lumaca manica marca modifica mucca musica \
             oca pacca panca parrucca pesca pinacoteca placca plastica polemica pratica predica raffica replica repubblica \
             retorica rettifica revoca ricerca rocca rubrica scarica squalifica statistica stecca svastica tasca tattica \
             tematica tresca tunica vacca vasca verifica vescica zecca",
        ),
        (
            "ga ghe",
            "alga bega bottega congrega delega deroga diga droga figa fuga lega piega proroga riga ruga sega sinagoga spiga \
             targa tartaruga toga valanga vanga",
        ),
        (
            "cia ce",
            "arancia bilancia boccia breccia buccia caccia coscia denuncia doccia faccia fascia focaccia freccia goccia \
             guancia lancia marcia minaccia oncia pancia rinuncia roccia salsiccia striscia torcia traccia treccia",
        ),
        ("gia ge", "frangia loggia pioggia reggia scheggia spiaggia"),
        (
            "e i",
            "abate abitante abitazione abitudine abolizione accelerazione accettazione acquisizione adozione affare \
             affermazione affiliazione agente aggressione aggressore agitazione alfiere alimentazione allucinazione altare \
             alterazione amante ambiente ambizione amministrazione ammirazione ammissione animale animazione annessione \
             annotazione anticipazione apparizione applicazione approvazione aprile archiviazione argine argomentazione \
             arsenale arte artefice artigliere ascensore aspirazione assegnazione assicurazione assistente associazione \
             assoluzione assunzione astensione attenzione attivazione attrazione attribuzione attuazione autodeterminazione \
             automobile autorizzazione aviazione azione badante balcone banchiere barbiere barcone base bastone bersagliere \
             bicchiere bracciante cadavere calore cambiale campanile canale canone cantiere canzone capitale carabiniere \
             carattere carbone carburante carcere cardinale carne cartone cassiere cavaliere celebrazione cellulare cenere \
             censore cessazione cessione chiave circolazione citazione civilizzazione classe classificazione cliente \
             coalizione codice coercizione coesione cognome colazione collaborazione collezione collisione colonizzazione \
             colore comandante combattente combinazione combustione commemorazione commerciante commissione committente \
             commozione compagine comparazione compassione compensazione competizione compilazione complicazione complice \
             componente composizione comprensione comune comunicazione concentrazione concessione conclusione concorrente \
             condivisione condizione confessione confessore configurazione confine confusione congiunzione coniuge connessione \
             conoscente conservazione considerazione consolazione consulente consultazione contaminazione contante \
             contestazione contraddizione contrattazione contrazione contribuente contribuzione convenzione conversazione \
             conversione convinzione convocazione convulsione cooperazione coordinazione coproduzione corrente correzione \
             corriere corrispondente corruzione corte cortile costituzione costruzione costume creazione credente cuore \
             decisione decorazione dedizione definizione deforestazione degenerazione delegazione delinquente delusione \
             demolizione denominazione dente deportazione depressione derivazione descrizione designazione desolazione \
             destinazione detenzione determinazione detrazione devastazione deviazione devozione dichiarazione difensore \
             differenziazione diffusione digestione dimensione diminuzione dimissione dimostrazione dipendente direzione \
             dirigente disattenzione discendente discriminazione discussione disfunzione disinformazione disoccupazione \
             disperazione disposizione dissoluzione dissuasione distinzione distrazione distribuzione distruzione divisione \
             docente documentazione dolore donazione dose dote droghiere duplicazione eccezione edizione educazione \
             elaborazione elezione eliminazione emancipazione emarginazione emigrante emigrazione emissione emozione ente \
             erede erosione errore eruzione esagerazione esaltazione esame esasperazione esclusione esecuzione esemplare \
             esenzione esercitazione esibizione esitazione espansione esplorazione esplosione esponente esportazione \
             esposizione espressione espropriazione espulsione estensione estinzione estorsione estradizione estrazione \
             evacuazione evasione evocazione evoluzione fabbricante falsificazione fante fase favore febbre fecondazione fede \
             federazione fermentazione finanziere finzione fiore fiume fluttuazione folgore fondazione fonte formazione \
             formulazione fortificazione frase frazione frode fronte frustrazione fucile fulmine fune funerale funzione \
             fusione garante gene generale generazione genere gente gerente gestione giardiniere gigante giocoliere giornale \
             giudice giurisdizione giustificazione globalizzazione gradazione gravitazione guarigione ideazione \
             identificazione igiene illusione illustrazione imitazione immaginazione immagine immigrante immigrazione \
             implicazione importazione imposizione impressione imputazione inaugurazione inazione incarcerazione incarnazione \
             incidente incisione incisore inclinazione incriminazione incursione indagine indicazione indice indignazione \
             indiscrezione individuazione infezione infiammazione infiltrazione inflazione informazione ingrediente inibizione \
             iniezione innovazione inondazione inquirente inquisizione insegnante inserzione insinuazione insorgente \
             installazione integrazione intendente intenzione interazione intercettazione interesse interpretazione \
             interrogazione interruzione intimidazione intonazione intossicazione introduzione intromissione intuizione \
             invasione invasore invenzione inversione irrigazione iscrizione ispezione ispirazione istante istigazione \
             istituzione istruzione lapide latte lavorazione legalizzazione legge legione legislazione lente lepre lesione \
             lezione liberazione limitazione limite limone liquidazione lite localizzazione locandiere locazione lode \
             lottizzazione maiale manifestante manifestazione manipolazione mansione manutenzione mare margine matrice mattone \
             mediazione meditazione mendicante menomazione mente menzione mercante merce messaggere mestiere migrante \
             migrazione milione militante minerale minorenne missile missione mobile mobilitazione moderazione modernizzazione \
             modificazione moltiplicazione monte morale motivazione motore mozione mutazione narcotrafficante narrazione nave \
             navigazione nazionalizzazione nazione negazione negoziante negoziazione neve nipote nome notte nozione nube \
             numerazione obbligazione occasione occupante occupazione odore onore operazione opinione opposizione oppressione \
             oppressore opzione orazione ordinazione ordine organizzazione origine orrore ospedale ospite osservazione \
             ossessione ostentazione ostinazione pacificazione paese pallone palude pane parere parete parlamentare parte \
             partecipante partecipazione passante passione pastore patente paziente pelle pendolare penetrazione pensione \
             percezione perquisizione persecuzione persuasione perversione pesce peste petizione piacere pianificazione piede \
             pompiere ponte pontefice popolazione portiere porzione posizione possessore potere precauzione precisione \
             preclusione predecessore predisposizione predizione prenotazione preoccupazione preparazione prescrizione \
             preselezione presentazione presidente pressione prestazione presunzione pretendente prevenzione previsione \
             prigione privatizzazione privazione processione procreazione produzione professione progettazione programmazione \
             progressione proiettile proiezione proliferazione promozione proporzione proposizione prosecuzione prostituzione \
             protezione provocazione pubblicazione punizione purificazione quadrupede qualificazione quartiere querelante \
             questione quiete quotazione quoziente raccomandazione radiazione radice ragione ragioniere rappresentante \
             rappresentazione razionalizzazione razione realizzazione reazione recensione recessione reclusione redazione \
             reggente regime regione registrazione regolazione reintegrazione relazione religione remunerazione repressione \
             repulsione reputazione requisizione residente respirazione restituzione restrizione rete retorsione retribuzione \
             retrocessione revisione revisore riabilitazione ribellione ricezione richiedente riconciliazione riconversione \
             ricostruzione riduzione rielezione riflessione rifondazione rigore rimozione rinegoziazione riparazione \
             ripartizione ripetizione riproduzione riqualificazione risoluzione ristorante ristrutturazione risurrezione \
             ritorsione riunione rivalutazione rivelazione rivendicazione rivoluzione rondine rotazione rottamazione rumore \
             sacerdote salone salumiere salute sangue sanzione sapore saturazione scissione scure sede sedile sedizione \
             seduzione segnalazione segnale selezione seme semplificazione sensazione sensibilizzazione separazione sergente \
             sermone serpente sessione settore sezione siepe simpatizzante simulazione sindrome situazione soddisfazione \
             sofisticazione sole solitudine soluzione somministrazione sopraffazione sorvegliante sospensione sostituzione \
             sottoscrizione sottrazione sovrapposizione sovvenzione specializzazione speculazione spedizione sperimentazione \
             spiegazione spirale stabilizzazione stagione stazione sterilizzazione stile stimolazione stirpe strage \
             successione successore suddivisione suggestione superstizione supervisione supposizione svalutazione tangente \
             tassazione telecomunicazione televisione temporale tendine tenente tensione tentazione termine terrore testimone \
             tigre timore torre tosse tradizione traduzione trafficante transizione trascrizione trasformazione trasfusione \
             trasgressione trasmissione trattazione tribunale tumore umiliazione umore uniforme unione urbanizzazione usciere \
             usurpazione utente utilizzazione vaccinazione valle valore valutazione vapore variazione venerazione ventilazione \
             vergine vernice versione vertice vessazione veste viale viandante vibrazione vicecomandante vicepresidente \
             vigilante vigile vincente violazione visione vocazione volpe volume votante votazione",
        ),
        (
            "tore tori trice trici",
            "accompagnatore accusatore adulatore aggregatore agricoltore allenatore allevatore ambasciatore amministratore \
             animatore ascoltatore attentatore attore autore benefattore cacciatore calciatore collaboratore coltivatore \
             commentatore compositore conduttore conquistatore consumatore contestatore coordinatore costruttore creatore \
             creditore curatore debitore decoratore denigratore detentore detrattore direttore distributore dittatore \
             divulgatore dominatore donatore editore educatore elettore esattore esecutore esploratore esportatore estimatore \
             fondatore frequentatore fruitore giocatore governatore ideatore imitatore imperatore importatore imprenditore \
             indicatore informatore iniziatore innovatore inquisitore inseguitore installatore intenditore interlocutore \
             intervistatore intrattenitore inventore investigatore investitore ispettore istitutore istruttore lanciatore \
             lavoratore legislatore lettore liberatore liquidatore locatore lottatore manipolatore mediatore moderatore \
             narratore navigatore negoziatore nuotatore operatore oppositore oratore organizzatore osservatore pattinatore \
             peccatore persecutore pescatore pianificatore pittore portatore predicatore presentatore procuratore produttore \
             programmatore promotore protettore provocatore raccoglitore rapinatore redattore relatore rettore ricattatore \
             ricercatore riformatore risparmiatore ristoratore sabotatore saltatore scalatore sceneggiatore sciatore \
             scopritore scrittore scultore selezionatore senatore sequestratore servitore simulatore soccorritore sostenitore \
             sottoscrittore spacciatore speculatore spettatore stimolatore stupratore telespettatore tiratore torturatore \
             traditore traduttore trasportatore tutore uditore usurpatore utilizzatore valutatore vendicatore venditore \
             viaggiatore vincitore violentatore visitatore",
        ),
        ("e i essa esse", "studente"),
        (
            "a i",
            "aforisma anatema aroma automa carisma despota diadema diagramma dilemma diploma dogma dramma eczema edema emblema \
             enfisema enigma fantasma idioma monogramma organigramma papa paradigma patema pianeta pigiama pilota pirata \
             plasma poema poeta prisma problema proclama profeta programma schema sisma sistema stemma stigma stratagemma \
             telegramma tema teorema trauma panorama",
        ),
        (
            "ista isti iste",
            "alpinista ambientalista analista animalista antagonista artista attivista autista automobilista autonomista \
             azionista barista batterista buddista centralista centrista chitarrista ciclista collezionista comunista \
             conformista congressista cronista dentista dirigista ecologista economista editorialista elettricista \
             equilibrista estremista farmacista fascista federalista femminista finalista fondamentalista franchista \
             garantista giornalista giurista giustizialista golpista idealista imperialista integralista interista internista \
             islamista ispanista latifondista legalista leninista linguista macchinista maoista marxista massimalista \
             milanista militarista minimalista moralista motociclista musicista nazionalista nazista negazionista neofascista \
             neonazista oculista opinionista opportunista ottimista pacifista perfezionista peronista pessimista pianista \
             populista professionista progressista protagonista protezionista qualunquista razzista realista regista \
             revisionista riformista romanista secessionista semifinalista separatista sessista sindacalista sionista \
             socialista solista sovranista specialista stagista stalinista statista stilista tennista teppista terrorista \
             trotzkista trozkista turista unionista urbanista velista velocista vignettista violinista violista",
        ),
        (
            "o a i e",
            "adulto alieno alleato alunno ammalato angelo arbitro architetto asinello avvocato bambino bandito bimbo bullo \
             cagnolino candidato capitano carcerato cavallerizzo cittadino coetaneo cognato coinquilino colombo colonnello \
             commesso compagno contadino contemporaneo cugino defunto delegato deputato detenuto disoccupato \
             disperato disperso esperto estraneo fidanzato figliastro figliuolo filosofo forestiero fotografo fuggitivo \
             gemello geografo guerrigliero impiegato imputato indigeno invalido ladro ladroncino lupo maestro malato \
             maresciallo ministro moroso nativo neonato nipotino nonno padrino passeggero pellegrino pensionato perito \
             poliziotto pregiudicato primogenito protetto ragazzino ragazzo rifugiato rivoltoso sbandato schiavo scienziato \
             sconosciuto soldato suocero tesserato vedovo veterano viceministro vicino zingaro",
        ),
        (
            "io i ia ie",
            "affidatario antiquario avversario beneficiario bibliotecario concessionario destinatario ereditario falsario \
             figlio fornaio funzionario legionario libraio locatario macellaio mandatario marinaio mercenario miliardario \
             milionario missionario notaio operaio portinaio proprietario reazionario rivoluzionario segretario sicario \
             sottosegretario tabaccaio universitario usuraio veterinario vicario visionario volontario commissario",
        ),
        (
            "co ci ca che",
            "accademico amico astronomico cattolico chimico clinico comico critico cronico diplomatico elettronico fisico \
             informatico laico logistico matematico meccanico medico mistico monaco nemico ostetrico parroco politico \
             storico tecnico vicesindaco",
        ),
        (
            "go gi ga ghe",
            "antropologo archeologo biologo cardiologo criminologo dermatologo epidemiologo filologo geologo ginecologo \
             ideologo meteorologo neurologo oncologo pedagogo politologo psicologo radiologo sociologo teologo urologo \
             virologo",
        ),
        ("go ghi ga ghe", "chirurgo drammaturgo profugo"),
        (
            "-",
            "abilità agilità album analisi antichità apoteosi asma attività attualità autobus autogol autorità autostop bambù \
             banalità basket blitz bonus boom boss brutalità budget business caffè calamità camping campus capacità \
             caposquadra carità cash casualità celebrità cessate chef chip choc città civiltà clan club college collettività \
             coma comò comodità complessità complicità comunità continuità copyright corner creatività criminalità crisi \
             crudeltà curiosità default deficit densità derby design detective diagnosi difficoltà dignità disabilità \
             disparità disponibilità diversità divinità dj doping dopoguerra dossier elettricità elettroshock entità equità \
             eredità estremità età eternità export facoltà falò fan fans fatalità fedeltà felicità fertilità fiction flop \
             forum fragilità fuoristrada gadget gap gay generalità generosità genesi giovedì gioventù goal gol golf gossip \
             governance gratuità gravità grill gru guardalinee gulag habitat hacker handicap hobby hotel humus iceberg ictus \
             identità illegalità immunità import impossibilità impunità incapacità indennità infedeltà inferiorità infermità \
             infinità intensità ipotesi irregolarità iter jazz jet jihad judo kamikaze killer kit kolossal lager lapis lapsus \
             laser leadership lealtà legalità legittimità libertà link lobby località lockdown look lucidità lunedì maestà \
             manager marketing martedì master match maternità maturità meeting mentalità menù mercoledì metà metamorfosi \
             metropoli mix mobilità modalità modernità monitor mortalità mouse natalità nazionalità necropoli network \
             neutralità nevrosi night nobiltà nomination normalità notebook novità nudità oasi obesità oblò omertà onestà \
             online opportunità optional osmosi ostilità outsider overdose paralisi parità particolarità partner \
             partnership party pass paternità performance personalità pet pietà plus poker pool pop popolarità portaerei \
             portavoce possibilità potenzialità povertà pressing priorità privacy probabilità produttività profondità prognosi \
             proprietà prosperità psicosi pubblicità pullman pusher qualità quantità quiz quorum racket ragù raid rally \
             rapidità rarità rating realtà recital record referendum regolarità relax replay report reporter responsabilità \
             rock rugby sanità santità schiavitù sci scoop score selfie semplicità sensibilità senzatetto serenità serietà \
             sessualità severità sex sexy shock shopping show siccità sincerità sintesi sit sketch skipper slalom slogan smart \
             smog social società software solidarietà sovranità sponsor spot spray spread stabilità staff standard star status \
             sterilità stock stop storage stress strip summit super superiorità supermarket surf surplus tabloid tabù talent \
             tè team tennis tesi test thriller ticket tir top tour trailer training tranquillità trend tribù tsunami tutor \
             umanità umidità umiltà unanimità unità università utilità validità varietà velocità venerdì verginità verità \
             viabilità vip virtù virus visibilità vitalità vivacità volley volontà volubilità vulnerabilità watt web weekend \
             welfare yacht zoom",
        ),
        ("o i a e", "addetto allievo musulmano"),
    ],
    lines: &[],
    endings: &[],
};

//! Spanish verbs.

use crate::romance::Listed;

/// Endings of verbs like *hablar*.
pub(super) const AR: &str = "ar o as a amos áis an aba abas ábamos aban é aste ó asteis aron aré arás ará aremos aréis arán \
    aría arías aríamos arían e es emos éis en ara aras áramos aran ase asen ado ada ados adas ando ad";

/// Endings of verbs like *buscar*.
pub(super) const CAR: &str = "car co cas ca camos cáis can caba cabas cábamos caban qué caste có casteis caron caré carás cará \
    caremos caréis carán caría carías caríamos carían que ques quemos quéis quen cara caras cáramos caran case casen cado cada \
    cados cadas cando cad";

/// Endings of verbs like *llegar*.
pub(super) const GAR: &str = "gar go gas ga gamos gáis gan gaba gabas gábamos gaban gué gaste gó gasteis garon garé garás gará \
    garemos garéis garán garía garías garíamos garían gue gues guemos guéis guen gara garas gáramos garan gase gasen gado gada \
    gados gadas gando gad";

/// Endings of verbs like *lanzar*.
pub(super) const ZAR: &str = "zar zo zas za zamos záis zan zaba zabas zábamos zaban cé zaste zó zasteis zaron zaré zarás zará \
    zaremos zaréis zarán zaría zarías zaríamos zarían ce ces cemos céis cen zara zaras záramos zaran zase zasen zado zada \
    zados zadas zando zad";

/// Endings of verbs like *comer*.
pub(super) const ER: &str = "er o es e emos éis en ía ías íamos ían í iste ió imos isteis ieron eré erás erá eremos eréis erán \
    ería erías eríamos erían a as amos áis an iera ieras iéramos ieran iese iesen ido ida idos idas iendo ed";

/// Endings of verbs like *vivir*.
pub(super) const IR: &str = "ir o es e imos ís en ía ías íamos ían í iste ió isteis ieron iré irás irá iremos iréis irán iría \
    irías iríamos irían a as amos áis an iera ieras iéramos ieran iese iesen ido ida idos idas iendo id";

/// Endings of verbs like *conocer*.
pub(super) const CER: &str = "cer zco ces ce cemos céis cen cía cías cíamos cían cí ciste ció cimos cisteis cieron ceré cerás \
    cerá ceremos ceréis cerán cería cerías ceríamos cerían zca zcas zcamos zcáis zcan ciera cieras ciéramos cieran ciese \
    ciesen cido cida cidos cidas ciendo ced";

/// Endings of verbs like *cambiar* and *enviar*.
pub(super) const IAR: &str = "iar io ias ia iamos iáis ian iaba iabas iábamos iaban ié iaste ió iasteis iaron iaré iarás iará \
    iaremos iaréis iarán iaría iarías iaríamos iarían ie ies iemos iéis ien iara iaras iáramos iaran iase iasen iado iada \
    iados iadas iando iad ío ías ía ían íe íes íen";

/// Endings of verbs like *proteger*.
pub(super) const GER: &str = "ger jo ges ge gemos géis gen gía gías gíamos gían gí giste gió gimos gisteis gieron geré gerás \
    gerá geremos geréis gerán gería gerías geríamos gerían ja jas jamos jáis jan giera gieras giéramos gieran giese giesen \
    gido gida gidos gidas giendo ged";

/// Endings of verbs like *dirigir*.
pub(super) const GIR: &str = "gir jo ges ge gimos gís gen gía gías gíamos gían gí giste gió gisteis gieron giré girás girá \
    giremos giréis girán giría girías giríamos girían ja jas jamos jáis jan giera gieras giéramos gieran giese giesen gido \
    gida gidos gidas giendo gid";

/// Endings of verbs like *construir*.
pub(super) const UIR: &str = "uir uyo uyes uye uimos uís uyen uía uías uíamos uían uí uiste uyó uisteis uyeron uiré uirás uirá \
    uiremos uiréis uirán uiría uirías uiríamos uirían uya uyas uyamos uáis uyan uyera uyeras uyéramos uyeran uyese uyesen uido \
    uida uidos uidas uyendo uid";

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            UIR,
            "afluir atribuir concluir confluir constituir construir contribuir destituir destruir diluir disminuir distribuir \
             excluir fluir huir incluir influir instituir instruir intuir obstruir ocluir prostituir recluir reconstruir \
             restituir retribuir sustituir",
        ),
        (
            IR,
            "abolir acudir admitir aludir añadir aplaudir asistir asumir aturdir batir cohibir coincidir combatir compartir \
             concurrir confundir consistir consumir convivir cumplir debatir decidir definir deprimir desistir difundir \
             discutir disuadir dividir eludir emitir esculpir escupir escurrir evadir exhibir existir expandir fundir hundir \
             impartir incidir incumplir incurrir infundir inhibir insistir interrumpir invadir latir nutrir ocurrir omitir \
             partir percibir permitir persistir persuadir prescindir presidir presumir pulir readmitir reasumir rebatir \
             recibir recurrir redimir remitir repartir reprimir rescindir residir resistir resumir revivir sacudir sobrevivir \
             subir subsistir sucumbir sufrir suplir suprimir surtir transcurrir transmitir unir vivir",
        ),
        (
            GIR,
            "afligir dirigir erigir exigir fingir fungir infligir infringir redirigir restringir resurgir rugir sumergir \
             surgir transigir urgir",
        ),
        (
            GER,
            "acoger coger converger emerger encoger escoger proteger recoger sobrecoger",
        ),
        (
            CER,
            "abastecer aborrecer acontecer agradecer amanecer anochecer aparecer apetecer atardecer carecer compadecer \
             comparecer complacer conocer crecer decrecer desaparecer desconocer desobedecer desvanecer embellecer empobrecer \
             enaltecer encarecer endurecer enfurecer enloquecer enorgullecer enriquecer ensordecer entorpecer entristecer \
             envejecer esclarecer establecer estremecer fallecer favorecer fenecer florecer fortalecer guarnecer humedecer \
             merecer nacer obedecer obscurecer ofrecer padecer parecer perecer permanecer pertenecer placer prevalecer \
             reaparecer reconocer rejuvenecer renacer resplandecer restablecer robustecer yacer",
        ),
        (
            ER,
            "absorber acceder acometer aprehender aprender arremeter barrer beber ceder comer cometer comprender comprometer \
             conceder correr corresponder coser deber depender descorrer desprender emprender entrometer esconder exceder \
             interceder lamer meter ofender preceder prender pretender proceder prometer recorrer relamer reprender responder \
             retroceder revender socorrer someter sorprender suceder suspender tejer temer toser vender",
        ),
        (
            CAR,
            "abarcar abdicar acercar achacar adjudicar ahorcar amplificar aparcar aplicar arrancar atacar atracar autenticar \
             bonificar buscar calificar certificar chocar clarificar clasificar codificar colocar complicar comunicar convocar \
             criticar cuantificar damnificar dedicar desbancar descalificar desembarcar desembocar desmarcar destacar \
             desubicar diagnosticar dislocar diversificar dosificar duplicar edificar educar ejemplificar electrificar \
             embarcar enfocar enmarcar equivocar erradicar especificar estancar evocar explicar fabricar falsificar fornicar \
             fortificar glorificar gratificar hincar hipotecar identificar implicar indicar intensificar intoxicar invocar \
             justificar machacar marcar masticar modificar mortificar multiplicar notificar ofuscar opacar pacificar pecar \
             perjudicar personificar pescar picar planificar platicar practicar predicar prevaricar pronosticar provocar \
             publicar purificar ratificar rebuscar recalcar recolocar rectificar reivindicar replicar retocar reubicar revocar \
             rubricar sacar sacrificar salpicar secar significar simplificar sindicar sofisticar sofocar suplicar surcar \
             tabicar tipificar tocar traficar trancar trastocar triplicar trucar ubicar unificar verificar vindicar",
        ),
        (
            GAR,
            "abogar abrigar abrogar agregar ahogar alargar albergar alegar amargar apagar apegar arriesgar arrugar cabalgar \
             cargar castigar catalogar congregar conjugar delegar derogar descargar desligar dialogar divulgar doblegar \
             embargar embriagar empalagar encargar enjuagar entregar fatigar fugar fumigar fustigar halagar homologar hostigar \
             indagar interrogar intrigar investigar irrigar juzgar ligar litigar llegar madrugar mendigar mitigar naufragar \
             navegar obligar otorgar pagar pegar postergar prolongar promulgar propagar prorrogar purgar rasgar recargar \
             relegar repagar rezagar segregar sobrecargar subyugar tragar vagar vengar",
        ),
        (
            ZAR,
            "abalanzar abrazar actualizar adelgazar afianzar agilizar agudizar alcanzar alzar amenazar amordazar analizar \
             aplazar armonizar aterrizar aterrorizar atizar autorizar avanzar bautizar calzar canalizar canonizar capitalizar \
             caracterizar cazar centralizar cicatrizar climatizar colonizar comercializar concientizar contabilizar \
             contextualizar cotizar cristalizar cruzar culpabilizar danzar democratizar desautorizar descuartizar desguazar \
             deslizar desmovilizar despenalizar desplazar destrozar digitalizar disfrazar economizar encabezar enlazar \
             entronizar esclavizar esperanzar estabilizar estatizar esterilizar familiarizar finalizar fiscalizar formalizar \
             fraternizar garantizar generalizar globalizar gozar hospitalizar idealizar indemnizar independizar industrializar \
             inmortalizar inmovilizar intranquilizar inutilizar izar lanzar legalizar liberalizar localizar materializar \
             maximizar memorizar militarizar minimizar modernizar monopolizar motorizar movilizar nacionalizar naturalizar \
             neutralizar normalizar obstaculizar optimizar organizar paralizar penalizar personalizar polarizar popularizar \
             privatizar profundizar protagonizar puntualizar realizar rebozar rechazar reemplazar regularizar relanzar \
             reorganizar responsabilizar reutilizar rezar rivalizar rozar sensibilizar simbolizar simpatizar sintetizar \
             sintonizar socializar solidarizar sollozar tranquilizar trazar trenzar urbanizar utilizar valorizar vaporizar \
             visibilizar visualizar vocalizar",
        ),
        (
            IAR,
            "abreviar acariciar agobiar agraviar ajusticiar aliar aliviar ampliar anunciar apreciar arreciar asediar asfixiar \
             asociar auxiliar beneficiar calumniar cambiar codiciar comerciar conciliar confiar contagiar contrariar copiar \
             criar denunciar desafiar desperdiciar desviar diferenciar divorciar elogiar enfriar enjuiciar enturbiar enunciar \
             enviar envidiar escanciar espiar estudiar evidenciar expatriar expropiar extasiar extraviar fastidiar fiar \
             financiar fotografiar guiar incendiar incordiar indiciar iniciar injuriar intercambiar irradiar liar licenciar \
             limpiar mediar menospreciar negociar obsequiar obviar odiar oficiar paliar piar plagiar potenciar preciar premiar \
             presagiar presenciar principiar privilegiar promediar pronunciar propiciar rabiar radiar reconciliar refugiar \
             reiniciar remediar renunciar repatriar reverenciar rociar saciar sentenciar silenciar subsidiar sustanciar \
             testimoniar vaciar vanagloriar variar viciar vilipendiar",
        ),
        (
            AR,
            "abandonar abaratar abjurar abochornar abonar abordar abortar abotonar abrumar abuchear abundar abusar acabar \
             acampar acaparar acatar accidentar accionar acelerar acentuar aceptar aclamar aclarar acobardar acomodar \
             acompañar acondicionar aconsejar acordonar acorralar acortar acosar acostumbrar acreditar activar actuar \
             acuchillar acumular acusar adaptar adecuar adelantar adentrar adeudar adicionar adiestrar adivinar administrar \
             admirar adoptar adorar adornar adueñar afectar aferrar afinar afirmar aflojar aflorar afrontar agachar agarrar \
             agasajar agitar aglomerar aglutinar agotar agradar agrandar agravar agrupar aguantar aguardar ahondar ahorrar \
             ahuyentar aislar ajustar alabar alarmar alegrar alejar alertar alimentar alinear alistar allanar almacenar alojar \
             alquilar alterar alternar alucinar alumbrar amamantar amar amarrar amedrentar ametrallar aminorar amistar \
             amonestar amontonar amortiguar amparar amputar amurallar anclar anexionar anhelar animar aniquilar anotar \
             anticipar anular apaciguar apadrinar apalear apartar apasionar apelar apellidar apiadar aplastar apodar apoderar \
             aportar apostillar apoyar apresar apresurar aprisionar aprovechar aproximar apuñalar apuntalar apuntar apurar \
             arañar arbitrar archivar argumentar armar arrasar arrastrar arrebatar arreglar arrestar arribar arrinconar \
             arrodillar arrojar arropar arruinar asaltar asegurar asesinar asesorar asestar asignar asimilar asomar asombrar \
             aspirar asustar atar atentar atenuar atesorar atestar atestiguar atinar atormentar atrapar atrasar atropellar \
             auditar augurar aumentar autodenominar avalar avecinar aventajar aventurar averiguar avisar avistar avivar ayudar \
             ayunar azotar bailar bajar balear bañar barajar basar bastar batallar batear besar blindar bloquear boicotear \
             bombardear borrar botar boxear brillar brindar bromear brotar bucear burlar calcinar calcular callar calmar \
             caminar cancelar cansar cantar capacitar captar capturar casar catapultar causar cautivar cavar celebrar cenar \
             censurar centrar cercenar cerciorar cesar chantajear charlar chequear chillar circular circundar citar clamar \
             clausurar clavar coaccionar cobrar cocinar cohabitar colaborar colapsar coleccionar colmar comandar combinar \
             comentar compaginar comparar compensar compilar completar comportar comprar computar concatenar concentrar \
             concretar concursar condecorar condenar condicionar confabular confeccionar confederar configurar confinar \
             confirmar conformar confortar confrontar congelar congratular conjeturar conjurar conllevar conmemorar conmutar \
             conquistar consagrar conservar considerar consolidar conspirar constatar consternar consultar consumar contactar \
             contaminar contemplar contentar contestar contrabandear contrastar contratar controlar conversar convidar \
             convulsionar cooperar coordinar copar coquetear coronar corroborar cortar cosechar costear crear cuadrar cuajar \
             cuestionar cuidar culminar culpar cultivar curar cursar dañar datar debilitar debutar decantar decapitar \
             decepcionar declamar declarar declinar decomisar decorar decretar defraudar degradar dejar delatar deleitar \
             deliberar delimitar delirar demandar demorar denigrar denominar denotar deparar deplorar deportar depositar \
             depurar derivar derramar derribar derrochar derrotar derrumbar desacatar desacelerar desactivar desagradar \
             desalojar desaprovechar desarmar desarrollar desarticular desatar desayunar desbloquear desbordar descansar \
             descarrilar descartar descifrar desconectar descongestionar descuidar desdoblar desear desechar desembolsar \
             desempeñar desencadenar desenmascarar desentrañar desertar desesperar desestimar desfilar desgarrar desgastar \
             designar desintegrar deslumbrar desmantelar desmayar desmontar desmoronar desnudar desocupar desorientar \
             despachar despejar despilfarrar despistar despojar destapar destellar destinar destrabar desvelar desvincular \
             detallar detectar deteriorar determinar detestar detonar devaluar devastar devorar dibujar dictaminar dictar \
             diezmar difamar dificultar dilatar diputar discrepar discriminar disculpar diseminar diseñar disertar disfrutar \
             disgustar disimular disipar disparar dispensar dispersar disputar distar distorsionar divisar doblar documentar \
             dominar donar dotar dudar durar echar eclipsar efectuar ejecutar ejercitar elaborar elevar eliminar elucubrar \
             emanar emancipar embolsar emborrachar emigrar emocionar empañar empapar emparejar empatar empeñar empeorar \
             emplear empujar emular enamorar enarbolar encadenar encajar encallar encaminar encantar encarar encarcelar \
             encarnar encausar enclavar encuadrar encuestar endeudar endosar enemistar enfadar enfermar enfilar enfrentar \
             engañar engendrar englobar engordar engrosar enjaular enlodar enlutar enojar enredar enrolar ensamblar ensayar \
             enseñar entablar entonar entrañar entrar entrenar entrevistar entusiasmar enumerar envenenar equilibrar equipar \
             equiparar escalar escapar escasear escoltar escuchar escudar eslabonar esmerar espantar especular esperar espesar \
             esposar esquivar estacionar estafar estallar estimar estimular estipular estirar estorbar estrechar estrellar \
             estrenar estropear estructurar etiquetar evacuar evaluar evaporar evitar evolucionar exagerar exaltar examinar \
             exasperar excavar exceptuar excitar exclamar excusar exhortar exhumar exonerar expedientar experimentar expirar \
             explorar explosionar explotar exportar expresar expulsar exterminar externar extirpar extorsionar extraditar \
             extrañar extrapolar eyectar facilitar facturar fallar falsear faltar fantasear fascinar felicitar fichar figurar \
             fijar filmar filtrar firmar flagelar florear flotar fluctuar fomentar fondear forjar formar formular forrar \
             fracasar fraccionar fracturar fraguar franquear frecuentar frenar frustrar fumar funcionar fundamentar fundar \
             fusilar fusionar galardonar ganar gastar generar germinar gestar gesticular gestionar girar glosar golear golpear \
             gotear grabar graduar granjear gravar gritar guardar guisar gustar habilitar habitar habituar hablar halar hallar \
             heredar hilvanar honrar hornear hospedar humillar hurtar idear ignorar igualar iluminar ilusionar ilustrar \
             imaginar imitar impactar imperar implantar implementar implorar importar importunar imposibilitar impregnar \
             impresionar improvisar impugnar impulsar imputar inaugurar incapacitar incautar incentivar incinerar incitar \
             inclinar incomodar incorporar incrementar increpar incriminar incrustar inculpar indexar indignar indultar \
             infectar infestar infiltrar inflamar inflar informar ingresar inhabilitar inhalar inhumar inmigrar inmolar \
             inmutar innovar inquietar insertar insinuar inspeccionar inspirar instalar instar instaurar instrumentar insultar \
             integrar intentar intercalar interceptar interesar internar interpelar interpretar intimar intimidar inundar \
             inventar invitar inyectar irritar jactar jubilar juntar juramentar jurar laborar lacrar lamentar lapidar lastimar \
             laurear lavar legislar legitimar lesionar levantar liberar librar liderar liquidar llamar llenar llevar llorar \
             lograr luchar lustrar madurar maltratar malversar manchar mandar manejar maniatar maniobrar manipular maquillar \
             marchar marear marginar martillar masacrar matar matricular meditar mejorar mencionar menguar mermar mezclar \
             migrar mimar minar mirar moderar modular mojar moldear molestar monitorear montar morar motivar mudar multar \
             murmurar musitar mutilar nadar narrar necesitar nombrar normar notar novelar nublar numerar objetar obrar \
             observar obstinar obturar ocasionar ocultar ocupar ofertar ofrendar ojear olfatear olvidar ondear operar opinar \
             optar orar ordenar orientar originar orillar orinar osar oscilar ostentar palpar palpitar parar parpadear \
             participar pasar pasear pasmar patear patinar patrocinar patrullar pausar pelar pelear penar penetrar pensionar \
             perdonar perdurar peregrinar perfeccionar perfilar perforar perjurar permutar pernoctar perpetrar perpetuar \
             perseverar persignar pertrechar perturbar pesar pilotar pinchar pintar pisar pisotear pitar planchar planear \
             plantar plantear plasmar pleitear podar ponderar portar posar posesionar posibilitar posicionar postear postrar \
             postular precipitar precisar predominar preguntar premeditar preocupar preparar presentar preservar presionar \
             prestar presupuestar privar procesar proclamar procrear procurar profanar profesar programar progresar proliferar \
             promocionar propinar proporcionar prosperar protestar proyectar publicitar pugnar puntuar quebrantar quedar \
             quejar quemar quitar racionar rapar raptar raspar rastrear rayar razonar reaccionar reactivar reafirmar reanimar \
             reanudar rebajar rebasar rebelar rebotar rebrotar recabar recapacitar recaudar recetar rechinar recitar reclamar \
             reclutar recobrar recolectar recompensar recompilar recopilar recortar recrear recriminar recuperar recusar \
             redactar redondear reeditar reembolsar reflejar reflexionar reformar reformular refrendar regalar regañar \
             regatear registrar reglamentar regresar regular rehabilitar rehusar reimplantar reinar reincorporar reingresar \
             reinsertar reintegrar reinventar reiterar relacionar relajar relatar relevar rellenar rematar rememorar remodelar \
             remontar rentar reparar repasar reportar reposar represar representar reprochar reprogramar requisar resaltar \
             resbalar rescatar reseñar reservar resguardar resignar respaldar respetar respirar restar restaurar resucitar \
             resultar retar retardar retirar retomar retornar retractar retrasar retratar revalidar revaluar revelar revisar \
             revolotear revolucionar rimar robar rondar rotar rotular rumorear sabotear saldar saltar saludar salvaguardar \
             salvar sanar sancionar saquear saturar sazonar secuestrar seleccionar sellar semejar señalar separar sepultar \
             serenar silbar simular sincerar situar sobornar sobrar sobrellevar sobrepasar sobresaltar solapar solicitar \
             solucionar solventar sondear soplar soportar sortear sospechar subastar subestimar sublevar subordinar subrayar \
             subsanar succionar sudar sujetar sumar suministrar superar supervisar suplantar suscitar suspirar sustentar \
             susurrar suturar tachar talar tambalear tantear tapar tardar tasar teclear telefonear tensionar terminar testar \
             testear tildar timar tintar tirar titubear titular tolerar tomar torear tornar torpedear torturar trabajar \
             traicionar tramar tramitar transformar transitar transportar trasladar traspasar trasplantar trastornar tratar \
             trepar tributar triunfar tuitear tumbar turnar tutelar ultimar ultrajar usar usurpar vacilar vacunar validar \
             valorar velar ventilar veranear versar vetar viajar vibrar vigilar vincular violar violentar virar visar visitar \
             vislumbrar votar vulnerar zanjar zarpar",
        ),
    ],
    lines: &[],
    endings: &[],
};

//! Portuguese verbs.

use crate::romance::Listed;

/// Endings of verbs like *falar*.
pub(super) const AR: &str = "ar o as a amos ais am ava avas ávamos avam ei aste ou ámos astes aram ara áramos arei arás ará \
    aremos areis arão aria arias aríamos ariam e es emos eis em asse asses ássemos assem ares armos arem ado ada ados adas \
    ando";

/// Endings of verbs like *ficar*.
pub(super) const CAR: &str = "car co cas ca camos cais cam cava cavas cávamos cavam quei caste cou cámos castes caram cara \
    cáramos carei carás cará caremos careis carão caria carias caríamos cariam que ques quemos queis quem casse casses \
    cássemos cassem cares carmos carem cado cada cados cadas cando";

/// Endings of verbs like *chegar*.
pub(super) const GAR: &str = "gar go gas ga gamos gais gam gava gavas gávamos gavam guei gaste gou gámos gastes garam gara \
    gáramos garei garás gará garemos gareis garão garia garias garíamos gariam gue gues guemos gueis guem gasse gasses \
    gássemos gassem gares garmos garem gado gada gados gadas gando";

/// Endings of verbs like *começar*.
pub(super) const CCAR: &str = "çar ço ças ça çamos çais çam çava çavas çávamos çavam cei çaste çou çámos çastes çaram çara \
    çáramos çarei çarás çará çaremos çareis çarão çaria çarias çaríamos çariam ce ces cemos ceis cem çasse çasses çássemos \
    çassem çares çarmos çarem çado çada çados çadas çando";

/// Endings of verbs like *viver*.
pub(super) const ER: &str = "er o es e emos eis em ia ias íamos iam i este eu estes eram era êramos erei erás erá eremos ereis \
    erão eria erias eríamos eriam a as amos ais am esse esses êssemos essem eres ermos erem ido ida idos idas endo";

/// Endings of verbs like *conhecer*.
pub(super) const CER: &str = "cer ço ces ce cemos ceis cem cia cias cíamos ciam ci ceste ceu cestes ceram cera cêramos cerei \
    cerás cerá ceremos cereis cerão ceria cerias ceríamos ceriam ça ças çamos çais çam cesse cesses cêssemos cessem ceres \
    cermos cerem cido cida cidos cidas cendo";

/// Endings of verbs like *proteger*.
pub(super) const GER: &str = "ger jo ges ge gemos geis gem gia gias gíamos giam gi geste geu gestes geram gera gêramos gerei \
    gerás gerá geremos gereis gerão geria gerias geríamos geriam ja jas jamos jais jam gesse gesses gêssemos gessem geres \
    germos gerem gido gida gidos gidas gendo";

/// Endings of verbs like *partir*.
pub(super) const IR: &str = "ir o es e imos is em ia ias íamos iam i iste iu istes iram ira íramos irei irás irá iremos ireis \
    irão iria irias iríamos iriam a as amos ais am isse isses íssemos issem ires irmos irem ido ida idos idas indo";

/// Endings of verbs like *dirigir*.
pub(super) const GIR: &str = "gir jo ges ge gimos gis gem gia gias gíamos giam gi giste giu gistes giram gira gíramos girei \
    girás girá giremos gireis girão giria girias giríamos giriam ja jas jamos jais jam gisse gisses gíssemos gissem gires \
    girmos girem gido gida gidos gidas gindo";

/// Endings of verbs like *nomear*.
pub(super) const EAR: &str = "ear eio eias eia eamos eais eiam eava eavas eávamos eavam eei easte eou eámos eastes earam eara \
    eáramos earei earás eará earemos eareis earão earia earias earíamos eariam eie eies eemos eeis eiem easse easses eássemos \
    eassem eares earmos earem eado eada eados eadas eando";

/// Endings of verbs like *incluir*.
pub(super) const UIR: &str = "uir uo uis ui uímos uem uía uíam uí uiu uíram uíra uirá uirão uiria uiriam ua uam uísse uíssem \
    uirem uído uída uídos uídas uindo";

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            UIR,
            "atribuir concluir confluir constituir contribuir destituir diluir diminuir distribuir evoluir excluir fluir \
             incluir influir instituir instruir intuir obstruir possuir prostituir restituir retribuir substituir",
        ),
        (
            GIR,
            "afligir agir aspergir atingir coagir convergir dirigir divergir exigir fingir infligir infringir insurgir \
             interagir reagir redigir restringir rugir surgir tingir transigir",
        ),
        (
            IR,
            "abolir admitir adquirir aludir aplaudir assistir assumir banir coibir coincidir colidir colorir compartir \
             comprimir confundir consistir consumir cumprir decidir definir demitir demolir deprimir descumprir desistir \
             difundir discutir dissuadir dividir eludir emitir evadir exibir existir expandir explodir exprimir fundir \
             garantir iludir imprimir incidir incutir infundir inibir inquirir insistir invadir nutrir omitir oprimir parir \
             partir permitir persistir persuadir presidir presumir proibir punir readmitir reassumir repartir reprimir residir \
             resistir resumir reunir subsistir suprimir transmitir unir zumbir",
        ),
        (
            CER,
            "abastecer aborrecer acontecer acrescer adoecer agradecer amadurecer amanhecer anoitecer aparecer aquecer \
             arrefecer carecer comparecer conhecer convencer crescer decrescer desaparecer descer desconhecer desfalecer \
             desobedecer distorcer empobrecer endurecer enfraquecer enlouquecer enriquecer envelhecer esclarecer esquecer \
             estabelecer exercer falecer favorecer florescer fornecer fortalecer merecer nascer obedecer oferecer padecer \
             parecer perecer permanecer pertencer prevalecer reaparecer reconhecer rejuvenescer renascer restabelecer tecer \
             torcer vencer",
        ),
        (GER, "abranger constranger eleger proteger reeleger reger"),
        (
            ER,
            "abater absolver absorver acender acolher acometer acorrer arremeter arrepender ascender atender atrever bater \
             beber colher combater comer cometer compreender comprometer conceber conceder concorrer conviver correr \
             corresponder corromper debater defender depender derreter desenvolver desprender dever devolver discorrer \
             dissolver empreender encher encolher entender envolver escolher esconder escorrer estender exceder ferver \
             interromper intrometer lamber meter mexer morder morrer mover ocorrer ofender perceber percorrer preencher \
             prender pretender proceder prometer promover receber recolher recorrer remeter remover render repreender resolver \
             responder revender reviver revolver romper sobreviver socorrer sofrer submeter suceder surpreender suspender \
             temer tolher transcender tremer varrer vender viver volver",
        ),
        (
            EAR,
            "balear barbear bloquear bombardear chantagear chatear clarear custear delinear desencadear desnortear encadear \
             estrear falsear folhear frear golpear granjear hastear homenagear manusear nomear nortear passear pentear permear \
             planear presentear rastrear recear rodear saborear saquear semear sortear tourear vaguear",
        ),
        (
            CAR,
            "abarcar abdicar alocar aplicar arrancar atacar autenticar brincar buscar certificar checar chocar classificar \
             colocar complicar comunicar convocar criticar dedicar desbancar desembarcar deslocar desmarcar desqualificar \
             destacar diagnosticar diversificar duplicar edificar educar embarcar enfocar equivocar erradicar especificar \
             esticar evocar explicar fabricar falsificar ficar fincar focar fortificar gratificar identificar implicar indicar \
             intensificar intoxicar invocar justificar machucar marcar modificar multiplicar notificar ofuscar pacificar pecar \
             pescar praticar prejudicar prevaricar provocar publicar purificar qualificar quantificar ratificar recolocar \
             reivindicar retificar riscar sacar sacrificar secar significar simplificar sufocar suplicar tipificar tocar \
             traficar trancar triplicar trocar unificar verificar vindicar",
        ),
        (
            GAR,
            "abrigar advogar afogar agregar alagar alargar alegar alongar alugar amargar apagar apegar brigar carregar \
             castigar catalogar cegar chegar congregar delegar derrogar descarregar desempregar desligar despregar dialogar \
             divulgar embargar empregar encarregar entregar enxergar esmagar estragar folgar fumegar fustigar homologar \
             indagar instigar interligar interrogar intrigar investigar irrigar jogar julgar largar ligar litigar mastigar \
             mitigar naufragar navegar negar obrigar outorgar pagar pegar postergar pregar prolongar promulgar propagar \
             prorrogar rasgar recarregar relegar renegar revogar rogar salgar segregar sossegar sufragar tragar vagar vingar \
             xingar",
        ),
        (
            CCAR,
            "abraçar alcançar alicerçar almoçar ameaçar amordaçar avançar balançar caçar calçar coçar começar dançar \
             despedaçar embaraçar enlaçar esboçar esforçar estilhaçar forçar laçar lançar realçar recomeçar reforçar relançar \
             roçar traçar trançar",
        ),
        (
            AR,
            "abafar abaixar abalar abandonar abençoar abordar abortar abrandar abreviar abusar acabar acalmar acampar \
             acariciar acatar aceitar acelerar acenar acentuar acertar achar acionar aclamar acomodar acompanhar aconselhar \
             acordar acostumar acreditar acrescentar acumular acusar adaptar adequar adiantar adiar adivinhar administrar \
             admirar adoptar adorar adornar adotar afastar afectar afetar afiar afirmar afrouxar afundar agarrar agendar \
             agitar agradar agravar agrupar aguardar aguentar ajoelhar ajudar ajustar alarmar alastrar alegrar alertar aliar \
             alimentar alinhar aliviar almejar alterar alternar alvejar amar amarrar ambicionar amenizar amparar ampliar \
             amputar analisar andar animar aniquilar anistiar anotar antecipar anular anunciar apaixonar apanhar aparar \
             aparentar apelar aperfeiçoar apertar apoiar apontar aportar aposentar apostar apreciar apresentar apressar \
             aprimorar aprofundar aprovar aproveitar aproximar apurar arbitrar arcar argumentar armar armazenar arquivar \
             arranjar arrasar arrastar arrebatar arrecadar arrombar arrumar articular assaltar assar assassinar assegurar \
             assemelhar assentar assessorar assimilar assinalar assinar associar assombrar assustar atar atentar atenuar \
             aterrar aterrorizar atestar atirar ativar atrapalhar atrasar atravessar atropelar atualizar aumentar ausentar \
             autorizar auxiliar avaliar avisar avistar bailar baixar banhar baptizar barrar basear batalhar batizar beijar \
             beneficiar berrar boicotar borrar botar brilhar brindar burlar calar calcular caminhar camuflar canalizar \
             cancelar cansar cantar capitalizar capotar caprichar captar capturar caracterizar casar cassar causar cavar \
             celebrar censurar centralizar cessar chamar cheirar chorar chutar circular citar clamar cobrar cogitar colaborar \
             colar coletar colonizar comandar combinar comemorar comentar comercializar comparar compartilhar compensar \
             compilar completar comportar comprar comprovar computar concentrar conciliar concordar concretizar condecorar \
             condenar condicionar confessar confiar configurar confinar confirmar conformar confortar confrontar congelar \
             congratular conquistar consagrar conscientizar conservar considerar consolar consolidar conspirar constar \
             constatar consultar consumar contabilizar contagiar contaminar contar contemplar contentar contestar continuar \
             contornar contrariar contrastar contratar controlar conversar convidar cooperar coordenar copiar coroar cortar \
             costumar costurar cotar cozinhar cravar criar criminalizar cruzar cuidar culminar culpar cultivar curar cursar \
             custar datar debilitar debutar decapitar decepar declarar declinar decolar decorar decretar defraudar defrontar \
             degolar degradar deitar deixar delatar deliberar delimitar demandar demonstrar demorar denominar denotar \
             denunciar deparar deplorar deportar depositar derivar derramar derrapar derrotar derrubar desabafar desabar \
             desacelerar desafiar desagradar desanimar desapontar desapropriar desarmar desativar descansar descartar \
             descontar descontrolar descuidar desculpar desejar desempenhar desenhar desenrolar desenterrar desesperar \
             desestabilizar desfilar desfrutar desgastar designar desmaiar desmantelar desmatar desmontar desmoronar desocupar \
             desolar despachar despejar despertar despontar desprezar desrespeitar destinar destronar desvalorizar desvendar \
             desviar detalhar detectar determinar detestar detetar detonar devastar devorar diferenciar dificultar digitalizar \
             digitar dilatar dimensionar direcionar discordar discriminar discursar disparar dispensar dispersar \
             disponibilizar disputar dissipar distanciar ditar divorciar doar dobrar documentar dominar dotar doutrinar dublar \
             durar duvidar economizar editar efectuar efetuar elaborar elevar eliminar elogiar emanar emancipar embalar \
             embaralhar embelezar emendar emigrar emocionar empatar empenhar emperrar emprestar empurrar encaixar encaminhar \
             encantar encarar encarcerar encarnar encenar encerrar encomendar encontrar encorajar encurralar encurtar endossar \
             enfatizar enfeitar enfrentar engajar enganar engatar englobar engordar enrolar ensaiar ensinar entediar enterrar \
             entoar entrar entrevistar entusiasmar enumerar envenenar envergonhar enviar equilibrar equipar equiparar errar \
             escalar escapar escavar escoltar escorar escutar esfriar esgotar esmerar espalhar espantar especializar especular \
             esperar espionar espreitar esquentar esquivar estabilizar estacionar estagnar estimar estimular estipular \
             estourar estrangular estranhar estreitar estrelar estruturar estudar estuprar esvaziar etiquetar evacuar evaporar \
             evidenciar evitar exacerbar exagerar exaltar examinar exasperar excitar exclamar executar exercitar exilar \
             exonerar experimentar expirar explanar explorar exportar expressar expropriar expulsar externar extraditar \
             extrapolar extraviar facilitar falar falhar faltar farejar fascinar faturar fechar felicitar fermentar festejar \
             fiar fidelizar figurar filar filiar filmar filtrar finalizar financiar firmar fiscalizar fixar flagrar flertar \
             flexibilizar flutuar fomentar formalizar formar formatar formular fotografar fracassar fragilizar fraturar \
             frequentar fritar frustrar fumar funcionar fundamentar fundar furar furtar fuzilar ganhar garimpar gastar \
             generalizar gerar gerenciar girar globalizar gostar gotejar governar gozar gravar gritar guardar guiar habilitar \
             habitar habituar harmonizar herdar hesitar honrar hospedar hospitalizar humanizar humilhar idealizar ignorar \
             igualar iluminar ilustrar imaginar imigrar imitar impactar imperar impetrar implantar implementar implorar \
             importar importunar impressionar improvisar impugnar impulsionar imputar inalar inaugurar incapacitar incentivar \
             incinerar incitar inclinar incomodar incorporar incrementar incriminar inculpar indenizar indignar indultar \
             industrializar infectar infernizar infestar infiltrar inflamar inflar influenciar informar informatizar ingressar \
             iniciar injetar inocentar inovar inquietar insinuar inspecionar inspirar instalar instaurar insultar integrar \
             intencionar interceptar interditar interessar internar interpelar interpretar intimar intimidar intitular inundar \
             inutilizar invejar inventar inventariar inviabilizar irritar isentar isolar jantar jejuar juntar jurar lacrar \
             lamentar laminar lapidar lastimar lavar lavrar legalizar legislar legitimar leiloar lembrar lesar lesionar \
             levantar levar liberar libertar licenciar licitar lidar liderar limar limitar limpar linchar liquidar listar \
             localizar lograr lotar louvar lucrar lutar magoar malograr maltratar mamar mandar manejar manifestar manipular \
             manobrar maquiar marchar marginalizar massacrar matar materializar matricular maximizar mecanizar meditar \
             melhorar memorizar mencionar mergulhar mesclar migrar mimar minar minerar minimizar ministrar mirar misturar \
             mobilizar modelar moderar modernizar moldar molestar molhar monitorar monopolizar montar morar mostrar motivar \
             mudar multar murmurar mutilar nacionalizar nadar namorar narrar naturalizar necessitar negociar neutralizar \
             normalizar notar numerar objetar obrar observar obstinar ocasionar ocultar ocupar ofertar oficializar olhar \
             operar opinar optar orar ordenar organizar orientar originar oscilar ostentar ousar palpitar panfletar \
             parabenizar paralisar parar parcelar participar partilhar passar patinar patrocinar patrulhar pausar pautar \
             pedalar peitar pelar penalizar pendurar penetrar pensar perdoar perdurar perfurar perguntar pernoitar perpetrar \
             perpetuar perseverar perturbar pesar pesquisar pichar pilotar pintar piorar pirar pisar planejar plantar \
             popularizar portar posar posicionar possibilitar postar postular poupar pousar povoar precipitar precisar \
             predominar premiar prenunciar preocupar preparar presenciar preservar pressionar prestar priorizar privar \
             privatizar privilegiar processar proclamar procriar procurar profanar professar programar projectar projetar \
             proliferar pronunciar propiciar proporcionar prosperar protagonizar protelar protestar protocolar provar pular \
             pulverizar puxar quebrar queimar queixar querelar questionar quitar racionalizar racionar radicalizar raspar \
             rasurar reabilitar reafirmar realizar reanimar reatar reativar rebaixar rebelar recapitular reciclar recitar \
             reclamar recomendar recompensar reconciliar reconquistar recordar recrutar recuar recuperar recusar redobrar \
             reembolsar reencontrar reformar reformular refugiar regenerar registar registrar regressar regulamentar regular \
             regularizar reinar reinaugurar reiniciar reintegrar reiterar rejeitar relacionar relatar relaxar relembrar \
             relevar remanejar rematar remodelar remunerar renegociar renovar rentabilizar renunciar reorganizar reparar \
             repassar repensar representar reprovar repudiar reputar requentar requisitar reservar resgatar resguardar \
             resignar respaldar respeitar respirar ressaltar ressuscitar restar restaurar resultar resvalar retalhar retaliar \
             retardar retirar retomar retornar retratar revalidar revelar revezar revisar revitalizar revolucionar rezar rimar \
             rivalizar rodar rolar romantizar rotular roubar rumar ruminar sabotar saldar salientar saltar salvaguardar salvar \
             sanar sancionar sangrar satirizar saturar saudar selar selecionar sensibilizar sentar sentenciar separar sepultar \
             sequestrar silenciar simbolizar simpatizar simular sinalizar sitiar situar sobrar sobrepujar sobrevoar socializar \
             soletrar solicitar solidarizar soltar solucionar somar sondar sonhar soprar soterrar suar suavizar subestimar \
             subordinar subornar suicidar sujar sujeitar superar superlotar supervisionar suplantar suportar surrar suscitar \
             suspeitar suspirar sussurrar sustentar tapar tardar taxar telefonar televisionar temperar tentar teorizar \
             terminar testar testemunhar tirar tolerar tomar tombar tornar torrar torturar totalizar trabalhar trajar tramar \
             tramitar transbordar transformar transitar transpirar transplantar transportar transtornar tratar travar treinar \
             trepar triunfar tumultuar turvar ultrapassar urbanizar urrar usar usurpar utilizar vacilar vacinar validar \
             valorizar variar vasculhar vazar velar ventilar vetar viabilizar viajar vibrar viciar vigiar vigorar vincular \
             violar violentar virar visar visitar vislumbrar visualizar vitimar voar voltar votar vulgarizar zarpar zelar \
             zerar",
        ),
    ],
    lines: &[],
    endings: &[],
};

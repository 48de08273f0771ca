//! Spanish adjectives.

use crate::romance::Listed;

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            "o a os as",
            "absoluto absurdo aburrido ácido activo acuático administrativo adverso aéreo afectivo afectuoso afgano africano \
             agrario agresivo agrio agudo ajeno alcohólico alegórico alérgico alternativo altivo alto amargo amarillo \
             ambicioso ambiguo americano amplio análogo ancho andino angosto anímico anónimo ansioso antártico anticuado \
             antiguo antioqueño antipático apto arbitrario arduo arenoso argelino argentino aristocrático armenio aromático \
             arqueológico artístico asiático asqueroso astronómico asturiano astuto atento atlántico atlético atmosférico \
             atómico atónito atractivo australiano austríaco austriaco auténtico automático autonómico autónomo avaro bajo \
             balístico bancario barato barbudo básico bélico bello benéfico benigno biológico blanco blando bogotano boliviano \
             bondadoso bonito bosnio bovino brasileño brasilero británico bronco brusco bruto búlgaro cálido calizo caluroso \
             calvo camboyano canario canino canónico caótico caprichoso característico caribeño cariñoso carismático \
             caritativo cartagenero castellano caudaloso cauteloso cauto celoso céltico cenizo centenario céntrico ceñudo \
             cercano certero checheno checo chiapaneco chileno chino científico cierto cinematográfico cívico clandestino \
             claro clásico climático clínico colectivo colombiano colorado cómodo competitivo complejo complementario completo \
             comunitario concreto confuso conjunto consecutivo constructivo contemporáneo contencioso contento continuo \
             contradictorio contrario controvertido copioso coreano cornudo corpóreo correcto corto cósmico costero costoso \
             cotidiano creativo cremoso criollo crónico cruceño crudo cuantioso cuarto cubano cuencano culto curioso curvo \
             dañino decisivo defectuoso definitivo delgado delicado delicioso delictivo demasiado democrático demográfico \
             denso deportivo desalmado desastroso descalzo descarado deseoso desértico desgraciado deshonesto desnudo \
             despectivo despiadado devoto diario dichoso didáctico digno diminuto dinámico directivo directo disciplinado \
             discográfico discreto distinto diurno diverso divino doloroso doméstico dominicano dramático drástico dudoso \
             duradero duro ecológico económico ecuatoriano educativo efectivo efímero egipcio ejecutivo electivo eléctrico \
             electrónico emblemático emotivo energético enfermo entero epidemiológico equino equitativo erótico erróneo \
             escandaloso escaso escénico eslavo eslovaco esloveno espacioso espantoso específico espeso espontáneo esporádico \
             estadístico estático estético estonio estratégico estrecho estricto estupendo estúpido eterno ético étnico \
             europeo exacto excesivo exclusivo exento exhaustivo exiguo exitoso exótico experto explicativo explícito \
             explosivo expresivo exquisito extenso externo extraño extraordinario extremeño extremo fallido falso fantástico \
             fatídico favorito felino femenino feo ferroviario festivo ficticio fijo filipino financiero fino flaco flamenco \
             flojo forzoso fotográfico fraudulento frenético fresco frío fronterizo fructífero furioso futbolístico futuro \
             galáctico gaseoso gastronómico generoso genético genuino geográfico geológico georgiano germano giratorio \
             glorioso gordo gracioso gráfico grandioso grato gratuito griego grosero grueso guapo guatemalteco guayaquileño \
             gustoso habanero haitiano hambriento harto hermoso heroico hidráulico hídrico hidroeléctrico hipotético hispano \
             histórico hogareño homogéneo hondo hondureño honesto honorífico horroroso humanitario humano húmedo húngaro \
             ibérico idéntico ideológico idóneo ilegítimo ilícito ilógico imaginario impetuoso impositivo imprevisto impuro \
             inapropiado incierto incógnito incorrecto indebido indefinido indio indirecto inédito inexacto infinito \
             informático ingenioso ingenuo ingrato inhumano inicuo injusto inmediato inmenso inmobiliario inmundo innato \
             innecesario inoportuno inquieto inseguro insólito intacto íntegro intensivo intenso interino intermedio interno \
             íntimo intrínseco inverso invicto irónico irrisorio isleño italiano jamaicano jamaiquino jocoso jordano judío \
             jugoso junto jurídico justo kurdo laborioso lácteo laico lanudo largo latino lechoso legislativo legítimo lejano \
             lento leproso liberiano libio lícito ligero limeño limitado limpio lindo lingüístico lírico listo literario \
             lituano liviano llamativo llano lleno lloroso lluvioso lógico logístico lúcido lucrativo lujoso luminoso lunático \
             lusitano luso lustroso macabro macedonio macroeconómico madrileño maduro mágico magnético magnífico magno \
             majestuoso malagueño malayo maligno malsano maltrecho maravilloso marítimo masculino masivo materno matutino \
             máximo mayoritario mediano mediático medio mediterráneo medroso mejicano melancólico mendocino mentiroso menudo \
             mero mesiánico metálico meteorológico metodológico metropolitano mexicano mezquino microscópico miedoso milagroso \
             milenario milimétrico mimoso mínimo minoritario minucioso mío mismo misterioso mixto moderado moderno modesto \
             moldavo molesto momentáneo monetario monótono monstruoso montañoso montevideano mórbido moribundo morisco moroso \
             mortífero movedizo mucho multitudinario mundano mutuo narrativo nato navarro navideño nebuloso necesario necio \
             nefasto negativo negro nervioso neto neurótico neutro nítido nocivo nocturno norcoreano nórdico norteamericano \
             norteño notorio novato novedoso nuestro nulo numérico numeroso nutritivo oblicuo obligatorio obsoleto occiso \
             oceánico ocioso octavo odioso ofensivo oficioso olímpico oloroso ominoso oneroso operativo oportuno óptico óptimo \
             orgánico orgulloso originario oriundo orondo ortodoxo oscuro ostentoso otomano otro paceño pacífico palestino \
             pálido panameño panorámico pantanoso paradójico paraguayo paralelo paranoico parisino pasado pasivo paterno \
             patético patógeno patológico patriótico pavoroso pecuniario pedagógico pedregoso pegajoso peligroso peludo \
             penitenciario penoso pequeño perezoso perfecto periférico periódico periodístico pernicioso perpetuo perplejo \
             peruano perverso pésimo pintoresco plano plástico platónico pleno poblano poco poderoso poético polaco polémico \
             pomposo porcino pornográfico poroso porteño positivo postizo póstumo práctico precario precioso preciso \
             prehistórico preparatorio presbiteriano presuntuoso pretérito preventivo previo primario primitivo privativo \
             problemático prodigioso productivo profano profético profundo progresivo prolífico pronto propenso propicio \
             propio próspero protagónico provechoso provisorio próximo prusiano psicológico psiquiátrico psíquico publicitario \
             público puertorriqueño puro quebradizo quinto quiteño rabioso radiactivo radioactivo radiofónico rancio rápido \
             raro reacio recio recíproco recóndito recreativo recto redondo regio regresivo religioso remoto rencoroso reñido \
             repentino repetitivo representativo republicano respectivo respetuoso restrictivo retórico reumático rico \
             ridículo rígido riguroso risueño rítmico robótico robusto rocoso rojo románico romano romántico roñoso rosarino \
             rotundo rubio ruidoso ruinoso rumano ruso rústico rutinario sabio sabroso sacro sagrado salado salvadoreño \
             sangriento sanguinario sanguíneo sanitario sano santiagueño sarcástico satánico satírico satisfactorio seco \
             secundario sedentario sedoso segundo selectivo selecto sencillo sensato sentencioso séptimo serbio sereno serio \
             severo sevillano sexto sigiloso silencioso simbólico simpático simultáneo sincero sinfónico siniestro sintético \
             sintomático sinuoso sirio sísmico sistemático soberano sobrio solidario sólido solitario soltero sombrío somero \
             sonoro sordo sospechoso soviético subalterno súbito subjetivo subterráneo sucesivo sucio sudafricano sudamericano \
             sueco suizo sumario sumo suntuoso superfluo supersónico supletorio supremo suramericano surcoreano sureño suyo \
             tácito taciturno táctico talentoso tanto tapatío tardío taurino tecnológico tedioso tejano telefónico telegráfico \
             telemático televisivo temático temerario temeroso tempestuoso temporario temprano tenebroso tenso teórico \
             terapéutico térmico terráqueo terrorífico testarudo tétrico tibio tierno tímido tinto típico titánico tonto \
             tortuoso tosco tóxico trágico tranquilo transitorio traumático tremendo tributario trigésimo tucumano tumultuoso \
             turbio turco turístico tuyo ucraniano ufano último ultrasónico único unitario universitario urbano uruguayo \
             utópico vacío vacuno valenciano valeroso válido valioso vanidoso vano vario vasco vasto vaticano vegetariano \
             veinteañero venenoso venezolano venidero ventajoso veraniego verboso verdadero vergonzoso verídico vertiginoso \
             vespertino vetusto vicioso victorioso viejo vigésimo vigoroso virtuoso viscoso vistoso vitalicio vivo volcánico \
             voluminoso voluntarioso voluptuoso vuestro yucateco zapoteco zurdo",
        ),
        (
            "- s",
            "abominable abundante aceptable adaptable admirable adorable afable afluente agobiante agonizante agradable \
             agrícola alarmante alegre amable ambulante apasionante aplastante apreciable árabe ardiente arrogante asequible \
             asfixiante ateniense atrayente ausente autodidacta azteca bastante belga bonaerense breve brillante calculable \
             caliente cambiante canadiense carioca castrense célebre celeste chiita chipriota chocante circense clemente \
             coherente comparable compatible competente complaciente comprensible condenable confiable confortable consciente \
             considerable consistente constante contaminante contundente conveniente convincente correspondiente cosmopolita \
             costarricense creciente creíble croata cuestionable culpable curable debatible decadente decente decepcionante \
             decreciente deficiente degradante deleznable denigrante deplorable deprimente desafiante desbordante \
             desconcertante deseable desechable desfavorable deslumbrante determinante detestable diferente diligente \
             disidente disponible distante divergente doble dominante dulce eficiente elegante elocuente emergente emocionante \
             enorme entrante entusiasta envolvente equivalente errante escalofriante espeluznante estable estadounidense \
             estadunidense estimable estimulante etíope evidente excedente excelente excitante execrable exigente existente \
             exorbitante extravagante exuberante factible fascinante favorable fehaciente ferviente fiable firme flagrante \
             flexible floreciente fluctuante forense formidable frecuente fuerte fulgurante fulminante genocida gigante grave \
             hilarante hipócrita hiriente homicida horrible humeante humilde humillante ignorante imborrable impactante \
             imparable impasible impecable imperante impermeable implacable importante imposible impotente imprescindible \
             impresionante imprevisible imprudente impune inaceptable inadmisible inagotable inca incalculable incansable \
             incipiente inclemente incompetente incomprensible inconsciente incontrolable inconveniente increíble indeleble \
             independiente indiferente indispensable indudable ineficiente inestable inevitable inexorable inexplicable \
             infamante infame influyente inherente inimaginable inmejorable inminente inmune inmutable innegable innombrable \
             inocente inolvidable inoperante inquebrantable inquietante insaciable insignificante insistente insoportable \
             insostenible insuficiente insultante intachable intangible inteligente interesante interminable intermitente \
             intocable intolerable intolerante intransigente invencible invisible invulnerable irrelevante irresistible \
             irresponsable irreversible irritante israelita jadeante jalisciense justificable lamentable latente leve \
             limitante llameante loable londinense maya memorable menguante miserable moscovita múltiple navegable negligente \
             nicaragüense noble notable obediente obsesionante ocurrente olvidable omnipotente pacense palpable palpitante \
             parisiense parricida pendiente penetrante perdurable permanente permeable persa persistente pertinente platense \
             plausible pobre posible potable potente predecible preferible preocupante presente previsible probable procedente \
             proclive prominente prudente pudiente pujante punzante púrpura radiante rampante razonable reciente recurrente \
             referente relajante relevante reluciente renovable rentable repelente reprochable repugnante resiliente \
             resistente respetable responsable restante resultante reticente rimbombante rioplatense rosa saliente saludable \
             salvaje saudita semejante sensible siguiente simple sobrante sobresaliente sociable sofocante solemne solvente \
             sonorense sonriente sorprendente sostenible suave sublime subsiguiente suficiente suicida sumergible sunita \
             susceptible sustentable tajante tambaleante tangible temible tenue terrible titubeante tolerable tolerante \
             tonificante transparente trascendente trepidante triple triste triunfante unánime urgente vacilante valiente \
             variable vehemente verde verificable viable vibrante vietnamita vigente violeta visible vulnerable",
        ),
        (
            "- es",
            "actual adicional ambiental amoral ancestral angular anormal anticonstitucional antinatural anual arterial \
             artesanal artificial asexual asistencial audiovisual austral auxiliar azul banal bestial bilateral binacional \
             boreal brutal cabal cafetal capilar celestial celular central cerebral ceremonial circunstancial civil clerical \
             colateral colonial colosal comercial comunal conceptual condicional confidencial constitucional consular \
             continental contractual convencional conyugal cordial corporal correccional crucial cruel cultural curricular \
             decimal delincuencial dental departamental desigual desleal diagonal diametral digital dispar distrital dominical \
             ducal educacional electoral elemental emocional empresarial episcopal escolar escultural esencial espacial \
             especial espectacular espectral espiritual estatal estelar estival estomacal estructural estudiantil eventual \
             excepcional existencial experimental exponencial facial fatal febril federal fenomenal ferial feudal fiel filial \
             final fluvial forestal formal fraternal frontal frutal funcional fundamental genial gentil glacial global gradual \
             gremial gris grupal gubernamental habitual horizontal hormonal hostil ideal igual ilegal imparcial imperial \
             impersonal incondicional individual industrial infantil inicial inmaterial inmoral inmortal institucional \
             instrumental integral intencional intercontinental internacional interprovincial invernal irracional irreal \
             irregular jovial judicial juvenil laboral lateral leal legal letal liberal lineal literal local lunar magistral \
             manual marginal marital material matinal matrimonial medicinal medieval mensual mental mercantil meridional \
             ministerial modular molecular monumental moral mortal multicultural multilateral multinacional mundial municipal \
             muscular musical nacional natal natural naval neoliberal neutral normal nuclear nupcial ocasional occidental \
             octogonal opcional oral oriental original ornamental orquestal oval papal parcial parental particular pasional \
             pastoral paternal patriarcal patrimonial patronal peculiar penal peninsular personal plural policial popular \
             postal potencial preescolar prefectural preferencial preliminar prenatal presencial presidencial presupuestal \
             primordial principal procesal profesional proporcional provincial provisional pueril puntual racial racional \
             radial radical real regional regular residencial residual ruin rural sacerdotal salarial secular semanal \
             semestral senatorial senil sensacional sensual sentimental septentrional sexual sideral similar sindical singular \
             social solar subliminal subnacional substancial sucursal superficial sustancial sutil tangencial teatral \
             temperamental tentacular terrenal territorial textual tonal total tradicional transversal tribal trimestral \
             triunfal trivial tropical tutelar ulterior unilateral universal usual varonil vecinal vegetal vehicular venal \
             verbal vertical viral viril virtual visual vital vulgar zonal",
        ),
        (
            "z ces",
            "atroz audaz capaz eficaz falaz feliz feroz fugaz incapaz ineficaz infeliz locuaz mordaz motriz perspicaz precoz \
             rapaz sagaz soez suspicaz tenaz veloz veraz vivaz voraz",
        ),
        (
            "- a es as",
            "abrasador abrumador acogedor aleccionador aterrador cegador conmovedor demoledor desalentador desgarrador \
             devastador encantador enriquecedor ensordecedor esclarecedor esperanzador estremecedor evocador intimidador \
             motivador prometedor revelador sanador tentador tranquilizador transformador triunfador volador",
        ),
        (
            "és esa eses esas",
            "aragonés aranés barcelonés birmanés burgués camerunés congolés cordobés danés escocés finlandés francés gabonés \
             galés genovés holandés irlandés islandés japonés leonés libanés maltés marsellés milanés montañés neozelandés \
             nepalés pequinés polonés portugués ruandés senegalés siamés sudanés tailandés taiwanés tirolés ugandés vienés",
        ),
        (
            "án ana anes anas",
            "alemán catalán charlatán guardián haragán holgazán musulmán sacristán talibán truhán",
        ),
        (
            "ón ona ones onas",
            "anglosajón bretón burlón cabezón comilón dormilón frisón gascón glotón lapón letón mandón nipón peleón sajón",
        ),
        ("ín ina ines inas", "cantarín parlanchín saltarín"),
        ("ún unes", "común"),
        ("ín ines", "afín"),
    ],
    lines: &[],
    endings: &[],
};

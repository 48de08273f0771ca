//! Spanish nouns.

use crate::romance::Listed;

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[
        (
            "- s",
            "abadía abecedario abeja abismo aborto abrazo abrigo abuso academia acantilado acceso accidente aceite acera acero \
             acervo acierto acogida acontecimiento acoso acto acueducto acuerdo adelanto adjetivo adolescencia adolescente \
             aduana adulterio adversario advertencia aerolínea aeropuerto afluencia agencia agenda agente agonía agosto \
             agravante agravio agricultura agua aguacate águila aguja agujero ahorro aire ajuste ala alambre alarma alba \
             albergue alcaldía alcance alcantarilla aldea alegato alegría alerta alfombra alharaca alianza alimento alivio \
             allanamiento alma almirante almohada almuerzo alojamiento alternativa altiplano altura alumbrado alza amalgama \
             amante ambiente ámbito ambulancia ambulatorio amenaza américa amnistía amparo analista analogía anarquía andanza \
             anécdota anexo anfiteatro ángulo angustia anillo aniversario año anomalía ansia antecedente antena antesala \
             anticuerpo antídoto antojo anuncio aparato aparcamiento apariencia apartado apartamento apego apellido apertura \
             apetito aplauso aplazamiento aporte apoyo aprendizaje apuesta apunte araña arbitraje archipiélago archivo arco \
             área arena argumento aristócrata arma armadura armario armisticio aroma arquitectura arranque arrebato arrecife \
             arreglo arresto arribo arroyo arte arteria artesanía artículo artillería asamblea ascenso asentamiento asesinato \
             asesoramiento asesoría asiento asilo asistencia aspecto aspiradora aspirante asteroide astillero astronauta \
             astronomía asunto atacante atajo ataque atentado atleta atletismo atmósfera atraso atributo atuendo audiencia \
             auge aula aumento ausencia auto autócrata autogobierno autonomía autopista autopsia autoría avalancha avance ave \
             avenida aventura avería aviso avispero ayuno ayuntamiento azote azotea azufre bache bachillerato bagaje bahía \
             bala balada balance balazo ballena balneario baloncesto balsa banca bancada banco bandazo bandeja bandera bando \
             baño banquete banquillo baranda barba barbarie barca barco barra barranco barrera barriga barrio barro base \
             basílica basura batalla batazo batería batuta bautizo bebida beca belleza beneficio beso biblia biblioteca \
             bicentenario bicicleta bienvenida bigote billete bingo biografía biología blasfemia bloque bloqueo boca boceto \
             bochorno bocina boda bodega bofetada boicot bolígrafo bolsa bolsillo bolso bomba bombardeo bono borde borrasca \
             bosque bostezo bota botella bóveda boxeo brazo brecha brigada brindis brisa broma bronce brote brújula bruma \
             buitre bulto buque burbuja burla burocracia burócrata búsqueda butaca cábala caballería caballero caballo cabaña \
             cabecera cabecilla cabellera cabello cabeza cabildo cabina cabo cacao cadena cadera cadete caída caja calabaza \
             calambre calavera caldera caldo calendario calentamiento calle calma calumnia calzado cama camada cambio camello \
             caminante camino camioneta camisa camiseta campamento campana campaña campeonato campo caña canasta cancha \
             candela candidatura cañería canguro caño canoa cantante cántico canto capa capilla capitalismo capítulo capricho \
             cápsula captura caramelo caravana carcajada carencia carga cargamento cargo caricatura caricia cariño carne \
             carnicería carpa carpeta carrera carreta carretera carro carta cartelera cartera cartucho cartulina casa \
             cascada casco cascote casilla caso castaña castigo castillo catálogo catástrofe cátedra categoría cauce caucho \
             caudillo causa cautela cautiverio caverna caza cazuela cédula ceguera celda célula cementerio cemento cena ceniza \
             censo censura centavo centena centímetro centro cerámica cerca cerco cerebro ceremonia cerro certificado cerveza \
             cesta chabola chaleco chantaje chaqueta charla chatarra cheque chispa chiste chocolate choque chorro choza ciclo \
             cielo ciencia cierre cifra cigarrillo cigarro cima cimiento cine cinta cintura circo circuito círculo \
             circunstancia cirugía cita ciudadanía clase cláusula clave clavo cliente clientela clima clínica coadyuvante \
             coágulo cobertura coche cocina código codo cofrade cofre cohete coincidencia cola colapso colega colegio coleta \
             colina colmena colmillo colmo colonia coloquio columna comandante comarca combate combatiente combustible comedia \
             comentario comerciante comercio comicio comida comienzo comisaría compañía compatriota competencia cómplice \
             complot componente comportamiento compostura compra compromiso computadora comunicado concejo concepto concha \
             conciencia concierto concilio concordia concursante concurso condena conducta conejo conferencia conferenciante \
             confianza conflicto congreso conjetura conocimiento conquista consecuencia consejo consenso consentimiento \
             conserje consigna consuelo consulado consulta consumo contacto contaduría contagio contenido contexto contienda \
             continente contrabando contraofensiva contrapeso contraseña contraste contrato contribuyente contrincante \
             controversia convenio convento convivencia convocatoria cónyuge cooperante copa copia coraje cordillera coro \
             corona correo corrida corriente cortejo cortesía cortina cosa cosecha cosmos costa costado costilla costumbre \
             covid crecimiento crédito credo creencia cresta creyente cría criatura criterio crítica crónica cruce crucero \
             cuaderno cuadrilla cuadro cuarentena cubierta cuchara cuello cuenca cuenta cuento cuerda cuerno cuero cuerpo \
             cuervo cuesta cuestionamiento cuestionario cueva cuidado culo culpa cultivo cultura cumbre cumplimiento cuna \
             cuneta cuota cupo cúpula cura curva custodia dado daga dama daño danza dato debate debutante década decena \
             decenio declaratoria decomiso decreto dedo defecto defensa defensoría déficit deleite delicadeza delicia \
             delincuencia delincuente delito demanda demandante democracia demócrata demonio demora denuncia denunciante \
             departamento dependencia deporte depósito derrame derrocamiento derrota derrumbe desacato desacuerdo desafío \
             desalojo desarme desarrollo desastre desayuno descanso descarga descendiente descenso desconfianza descubrimiento \
             descuento desdicha desempeño desempleo desencuentro desenlace deseo desfile desgaste desgracia desierto deslave \
             desmantelamiento despacho despedida despegue despensa desperdicio despido desplazamiento despliegue desplome \
             destierro destino desventaja desvío detalle deuda diagnóstico diálogo diamante dibujo diccionario dictado \
             dictadura diente dieta diferencia dilema dinastía dinero dinosaurio diploma diplomacia dirigencia \
             dirigente disciplina disco discordia discoteca discrepancia disculpa discurso diseño disidencia disparo \
             dispositivo disputa distancia distintivo distrito disturbio dividendo divorcio docente doctrina documento dogma \
             dolencia domicilio domingo dominio dominó donante drama droga ducha ducto duda duelo dulzura economía ecosistema \
             edicto edificio efecto egreso eje ejemplo ejercicio ejército elefante elegancia elemento elogio embajada embalse \
             embarazo embargo embestida emblema emboscada embotellamiento embudo emergencia emigrante emisora empate empeño \
             empleo empresa encargo encíclica enclave encomienda encuentro encuesta endeudamiento energía enero enfermería \
             enfoque enfrentamiento engaño engranaje enigma enlace enmienda ensalada ensayo enseñanza entorno entrada entraña \
             entrega entrenamiento entretenimiento entrevista entusiasmo envase envenenamiento envergadura envidia envío \
             epicentro epidemia episodio época epopeya equilibrio equipaje equipo escala escalada escalera escama escándalo \
             escaño escaparate escape escarcha escarmiento escena escenario escenografía esclarecimiento escoba escolta \
             escombro escopeta escritorio escritura escrutinio escuadra escudo escuela escultura esencia esfera esfuerzo \
             esmeralda espacio espada espalda espasmo especia especie espectáculo espejo espera esperanza espina espionaje \
             espíritu espuma esqueleto esquema esquina establecimiento estaca estadía estadio estafa estallido estampida \
             estancia estanque estantería estatua estatura estatuto estela estepa estilo estima estímulo estirpe estómago \
             estrado estratagema estrategia estrella estreno estrépito estribo estructura estruendo estudiante estudio estufa \
             etapa etiqueta etnia eucalipto euforia euro evento evidencia excelencia exceso exigencia exilio existencia éxito \
             éxodo expectativa expediente experiencia experimento expolio exponente exterminio fábrica fabricante fábula \
             fachada faena falda falla fallecimiento fallo falta fama familia fango fantasía fantasma farmacia fármaco farsa \
             fase fauna fecha felonía fenómeno feria ferretería festejo fianza fibra ficha fichaje fideicomiso fiebre fiera \
             fiesta figura fila filme filo filosofía financiamiento finanza finca firma fiscalía fisonomía flagelo flanco \
             flauta flecha flora flota flotilla fobia foco fogata foja folclore folleto fomento fondo forma formato fórmula \
             formulario foro fortalecimiento fortaleza fortuna fosa foto fotografía fracaso fragancia fragata fragmento franja \
             franquicia frasco frase fraude frecuencia freno frescura frontera fruta fruto fuego fuente fuero fuerza fuga \
             funcionamiento fundamento funeraria furia fuselaje fusilamiento futbol gabinete gaceta galería gallina gallo \
             galope gama ganadería ganancia gancho garaje garante garantía garganta garra garrote gasolina gasolinera gasto \
             gato gaviota gay gendarme genealogía género genio genocidio gente geografía gerencia gerente gesta gesto gimnasio \
             ginecología gira giro globo gloria gobernante gobierno golpe gota grabadora gracia grada grado grandeza \
             granja grano grasa grieta gripe grito grúa grupo guante guardameta guardería guardia guarida guerra guerrilla \
             guía guillotina guitarra gula gusto habitante hábito hacienda hacinamiento hada hallazgo hambruna hartazgo \
             hazaña hechizo hectárea hegemonía helicóptero hembra hemisferio herejía herencia heroísmo herradura herramienta \
             hervidero hielo hierba hierro hígado hilera hilo himno hincapié hipocresía hipoteca historia hito hoguera hoja \
             hojalata hombro homenaje homicidio hondura honorario honra hora horario horca horizonte hormiga hormona horno \
             horquilla hospicio huelga huella huerta huerto hueso huevo humareda humo hundimiento iceberg ícono idea ideología \
             idioma idiota iglesia ignorancia impacto imperio implante importancia importe impotencia imprenta impronta \
             impuesto impulso incendio incentivo incertidumbre incidencia incidente inclemencia incremento incumplimiento \
             independencia índice indicio indiferencia indígena individuo indulto indumentaria industria infancia infantería \
             infarto infierno influencia influjo informante informe infortunio infraestructura ingeniería ingenio ingrediente \
             ingreso iniciativa inicio injerencia injuria injusticia inmigrante inmueble inmundicia inocencia insecto insignia \
             insistencia insolvencia instancia instante instinto instituto instrumento insulto insumo insurgencia integrante \
             inteligencia intemperie intendencia intento intercambio internado intérprete interrogante interrogatorio \
             intervalo intolerancia inventario invento invernadero invierno isla islote istmo itinerario jaqueca jarra jaula \
             jefatura jerarquía jeringa jinete jornada jota joya jubileo juego jugada jugo juguete juicio julio junio junta \
             juramento jurisprudencia justicia juzgado kilo kilogramo kilómetro labia labio laboratorio ladera lado ladrido \
             ladrillo lagarto lago lágrima laguna lamento lámina lámpara lana lancha langosta lanzamiento lástima lastre lata \
             latido lava lazo leche lecho lechuga lectura legado legislatura lejanía lengua lenguaje lesbiana letanía letra \
             letrero levadura levantamiento levante leyenda libra libreta licencia licenciatura liceo liderazgo lienzo límite \
             limpieza línea lío líquido lira lista litera literatura litigante litigio litro llaga llama llamada llamado \
             llamamiento llanta llanura llave llegada lluvia locura lodo logro loma lote lotería lucha lujo lujuria luna lupa \
             luto machismo madera madrastra madre madrugada maestría mafia magia magistratura magnate malaria maleante maleta \
             maleza maltrato manada mancha mandamiento mandato mandíbula mando manejo manera manga manicomio manifestante \
             maniobra manta mantenimiento mantequilla manto manufactura manzana mapa maqueta maquila maquillaje máquina \
             maquinaria maravilla marca marcha marco marea margarita marido marihuana mariposa martillo masa masacre masaje \
             máscara materia matrícula matrimonio mayo mayonesa mayoría mazazo mazorca mecanismo medalla medianoche \
             medicamento medicina medida mediocampo megáfono mejilla mejora melodía membresía memoria mensaje mente mentira \
             mercado mercancía merienda mérito mermelada mesa meseta meta metáfora método metodología metralla metro metrópoli \
             mezcla mezquita micrófono miedo miembro migrante milagro milenio milímetro militancia militante milla mimbre mina \
             minería ministerio minoría minuto miopía mirada misa miseria misterio mito mitología mobiliario mochila moda modo \
             molécula molestia molino momento monarca monarquía monasterio moneda monitoreo monja monje monopolio montaje \
             montaña monte monto monumento moratoria mordida morfina morgue mosca mosquito motivo moto motocicleta \
             motociclismo motosierra movida movimiento muchedumbre mudanza mueble muela muelle muerte muestra muestreo mugre \
             multa mundo muñeca municipio muralla muro museo musgo música muslo nacimiento naranja narcotraficante \
             narcotráfico naturaleza naufragio nave nazi negociante negocio nevada nevera nicho nido niebla nieve noche \
             nodriza nómada nombramiento nombre nómina norma nota noticia noticiero novela nube nuca núcleo nudo nuera número \
             nutriente obediencia obispado obispo obituario objetivo objeto obra obsequio obstáculo obstetricia ocaso océano \
             ocio octubre ocupante ocurrencia oda odio ofensa ofensiva oferta oficina ofrenda oído ojera ojo ola oleada oleaje \
             oleoducto olfato olimpiada olivo olla olvido onda onza ópera oponente ordenamiento ordenanza oreja organismo \
             órgano orgía orgullo orilla oro orquesta ortografía oruga otoño óvalo oveja oxígeno oyente paciencia paciente \
             pacto padecimiento padrastro padre paella página pago paisaje paja pájaro pala palabra palacio palanca palco \
             paliza palma palmera palo paloma pancarta pandemia pandilla panorama pantalla pantano pañuelo panza papa papado \
             papeleta paquete parábola parada paradoja paraíso parámetro páramo paranoia parcela pareja pariente parlamento \
             paro parque párrafo parranda parroquia participante partícula partitura parto pasaje pasaporte pasarela \
             pasatiempo pasillo paso pastelería pastilla pasto pata patada patente patio patria patrimonio patriota patrocinio \
             patrulla patrullaje pausa pauta payaso pecado pecho pedagogía pedazo pediatra pedrada peineta pelaje peldaño \
             pelea película peligro pelo pelota peluca pena pensamiento penumbra pérdida pereza perforadora periferia \
             periodismo período periodo perjuicio perla permanencia permiso permuta perrera persiana persona personaje \
             perspectiva pertenencia pesadilla pesadumbre pesca pescado peso pestaña peste petróleo pezuña piano picardía pie \
             piedra pierna pieza pila piloto piña pintura pirámide pirata pirotecnia piscina piso pista pistola pito placa \
             plaga planeta planicie planta planteamiento planteo plantilla plata plataforma plato playa plaza plazo plebiscito \
             plegaria pleito plomo pluma plumaje plumero pluralismo pobreza poda podio poema poesía policía polígono póliza \
             pollo polvo pólvora ponencia porcelana porcentaje porquería portada portazo porte poste postura potencia pozo \
             practicante pradera prado prebenda precedente precepto precio predio preferencia pregunta prejuicio premio \
             premisa premura prensa preparativo presea presencia presidencia préstamo presteza presupuesto pretendiente \
             pretexto primavera primicia principiante principio prisa privilegio problema procedencia procedimiento proceso \
             proclama producto profecía profeta programa progreso promedio promesa pronóstico pronunciamiento propaganda \
             propósito prórroga prosa prostíbulo proteína protesta protocolo provincia proyecto prudencia prueba psicología \
             psiquiatra psiquiatría pueblo puente puerta puerto puja pulsera pulso puñado puñalada puño punta puntería punto \
             pupitre pureza queja quema querella queso quiebra quincena rabia racha racimo racismo radicalismo radio ráfaga \
             rama ramo rango ranura rapto rareza rasgo rastro rata rato raya rayo raza rebaja rebaño rebelde rebeldía rebote \
             recado recelo receta recibo recinto reclamo recluta reclutamiento reconocimiento recorrido recorte rectoría \
             recuadro recuento recuerdo recurso reemplazo reencuentro referencia referendo reforma refresco refuerzo refugio \
             regalo regata regencia registro regla reglamento regreso reinado reino reja relámpago relato relevancia relevo \
             relieve remate remedio remitente renacimiento rendimiento renta renuncia reparto réplica reporte reposo \
             represalia representante reprimenda reproche república repulsa requerimiento requisito resaca rescate \
             resentimiento reserva residencia residente residuo resistencia resonancia respaldo respeto respiro respuesta \
             restaurante resto resultado retablo retaguardia retirada retiro reto retorno retraso retrato retroceso reverencia \
             revista revuelta reyerta rezago ribera riego riesgo rifle riña ring río riqueza risa risco ritmo rito rivera robo \
             roca rodaje rodilla rollo romance ronquido ropa ropaje rostro rotonda rótulo rubí rubro rugby ruido ruina ruleta \
             rumbo ruptura ruta rutina sábado sábana sabana sabiduría sable sabotaje sacerdote saco sacrificio saga salario \
             saldo salida salitre saliva salsa salto saludo salvaguarda salvajada salvamento sandía sangre santuario saqueo \
             sargento sastrería sátira secreto secta secuela secuencia secuestro seda seguimiento sello selva semáforo semana \
             semblanza semestre semilla senado senderismo sendero sentencia sentimiento sepelio sequía serie serpiente \
             servicio servilleta seudónimo sexenio sexo siembra sierra siesta sigla siglo significado signo silencio silla \
             silueta símbolo simpatía simpatizante sinagoga sindicato sinfonía síntoma siquiatra sirena sismo sistema sitio \
             soberanía soberbia soborno sobrepeso sobreviviente socialismo socorro sodio soga soldado solsticio solvencia \
             sombra sombrero sombrilla sonda sondeo sonido sonrisa sopa soporte sordera sorpresa sorteo sospecha sótano \
             subasta subida subsecretaría subsidio subsuelo subterfugio suceso suela sueldo suelo sueño suero suerte sufragio \
             sufrimiento sugerencia suicidio suma suministro superficie supermercado suplente súplica supremacía surgimiento \
             suspenso sustento susto susurro sutileza tabaco tabla tablero tableta taburete tala talante talento tamaño tanque \
             tanteo tapa tapia taquilla tardanza tarde tarea tarifa tarima tarjeta tarta tasa tatuaje taxi taza teatro techo \
             tecla tecnócrata tecnología teja tejido tela telaraña tele teléfono telenovela telescopio televidente tema \
             témpano temperatura templo temporada tendencia tenencia teniente teología teoría terapia término terna ternura \
             terrateniente terraza terremoto terreno territorio terrorismo tesorería tesoro testamento testimonio texto tiempo \
             tienda tierra tigre timbre tinta tipo tiranía tiro tiroteo título tiza tobillo tomate tomo tonelada tono \
             tópico torbellino tormenta torneo toro torpeza torre torrente torta tortilla tortuga tortura trabajo traficante \
             tragedia traje trama trámite tramo trampa trance transeúnte transferencia tránsito transparencia transporte \
             tranvía trapo trascendencia trasfondo traslado trata tratado tratamiento trato travesía trayecto trayectoria \
             traza trazado trecho tregua triángulo tribu tribuna tributo trilogía trimestre trinchera tripa tripulante \
             tristeza triunfo trofeo tromba trompeta trono tropa tropiezo truco trueque trufa tubería tubo tumba tumulto turba \
             turbulencia turismo turno tutela tutoría tweet ubre uña uniforme universo urbe urgencia urna uso usuario \
             utensilio utopía uva vaca vacante vacuna vajilla valentía valija valla valle vandalismo vándalo vanguardia vaso \
             vaticinio vecindario vega vehículo vela velada veleta vena venda vendetta vendimia veneno venganza venta ventaja \
             ventana ventanilla vera verano verbena verdura vereda veredicto verga vergüenza versículo vertiente vestido \
             vestigio vestuario veto vía vianda vicio víctima vida videncia vidente video vídeo videojuego vidrio viento \
             vientre vigencia vigilancia vigilante vigilia villa viña vínculo viñedo vino violencia viraje virreinato visado \
             visita visitante vista vistazo vitamina vitrina viveza vivienda vocalista volante volqueta voltereta voluntariado \
             votante voto vuelco vuelo vuelta vulva web xenofobia yacimiento yate yema yerba yerno yihad yugo yunta zanja \
             zapatilla zapato zarza zona zozobra",
        ),
        (
            "- es",
            "actitud actividad actualidad afinidad agilidad albañil alcohol alquiler amanecer ambigüedad amistad ansiedad \
             antigüedad aptitud arsenal ataúd atrocidad austeridad autenticidad autoridad azar barbaridad barril bien \
             bienestar bondad brevedad brutalidad cadáver calamidad calidad calor canal candor cantidad capacidad caracol \
             caridad carnaval castidad casualidad catedral caudal celebridad cereal ciudad claridad clavel colectividad collar \
             comedor comodidad complejidad comunidad continuidad control coronel credibilidad cristal crueldad cualidad \
             cuartel culpabilidad curiosidad deber debilidad densidad desigualdad dificultad dignidad discapacidad diversidad \
             divinidad dolor edad editorial efectividad electricidad enfermedad entidad equidad esclavitud especialidad \
             estabilidad eternidad facilidad facultad falsedad familiaridad favor felicidad ferrocarril festival fidelidad fin \
             finalidad flexibilidad flor fragilidad fraternidad frijol funeral fusil generosidad gravedad habilidad hogar \
             honestidad honor hospital hospitalidad hostal hostilidad hotel humanidad humedad humor identidad igualdad \
             ilegalidad imposibilidad impunidad incapacidad incomodidad inestabilidad infidelidad ingenuidad inmortalidad \
             inmunidad inquietud inseguridad integridad intensidad intimidad irregularidad jornal juventud labor lealtad \
             legalidad legitimidad libertad localidad longitud magnitud majestad maldad malestar manantial mantel maternidad \
             mentalidad metal misil mitad modalidad modernidad mortalidad movilidad multitud municipalidad mural nacionalidad \
             natalidad navidad necesidad neutralidad nivel normalidad novedad obscenidad olor oportunidad oscuridad pan pañal \
             papel parcialidad pared paridad particularidad paternidad peculiaridad pedal perfil personalidad pesar piedad \
             piel pincel plan plantel popularidad portal posibilidad potencialidad prioridad privacidad probabilidad \
             productividad profundidad propiedad prosperidad proyectil pubertad publicidad pudor puñal racionalidad raíl \
             realidad red regularidad reloj responsabilidad rigor ritual rivalidad rosal rubor rumor sabor sanidad sector \
             seguridad semental señal sensibilidad serenidad severidad sexualidad simplicidad sinceridad sociedad soledad \
             solicitud solidaridad sostenibilidad superioridad taller tambor temblor temor tempestad temporal terror totalidad \
             tranquilidad tren tribunal truhan tumor umbral unanimidad unidad universidad utilidad vanidad vapor variedad \
             vecindad velocidad vendaval verdad vigor virtud visibilidad voluntad vulgaridad cartel diésel gol",
        ),
        (
            "z ces",
            "altavoz antifaz arroz avestruz barniz calidez cáliz capataz cicatriz codorniz cruz disfraz escasez estupidez faz \
             fluidez institutriz lápiz lombriz lucidez luz madurez maíz matiz matriz nariz niñez nuez paz perdiz raíz rapidez \
             sensatez solidez tapiz tez timidez validez vejez voz jerez",
        ),
        (
            "o os a as",
            "abogado abonado abuelo académico acusado adjunto aduanero adulto afiliado ahijado ahogado aliado allegado alumno \
             amigo amo anciano antropólogo árbitro arqueólogo arquitecto artesano asalariado asesino astrónomo banquero \
             beneficiario bibliotecario biólogo bisabuelo bombero brujo burro cachorro camarero camionero campesino candidato \
             cantinero carcelero cardiólogo carnicero carpintero cartero catedrático católico cerdo ciego cirujano ciudadano \
             cocinero cómico comisario compañero condenado consejero cordero correligionario criado criminólogo cristiano \
             crítico cuñado damnificado delegado desaparecido desempleado desplazado destinatario detenido diablo diplomático \
             diputado discapacitado discípulo dueño empleado empresario enano encargado enemigo enfermero enviado epidemiólogo \
             esclavo escribano esposo excandidato exguerrillero exiliado exministro extranjero fallecido famoso farmacéutico \
             filósofo físico forastero fotógrafo fugitivo funcionario ganadero ganso gemelo geólogo ginecólogo gitano graduado \
             granjero guerrero guerrillero heredero herido hermano hijo hotelero huérfano ideólogo implicado imputado \
             inculpado indocumentado infectado infectólogo ingeniero inquilino invitado jardinero jornalero jubilado jurado \
             justiciero latinoamericano lesionado librero licenciado lisiado lobo loco maestro magistrado marinero matemático \
             mecánico médico mendigo mensajero mercenario mesonero mestizo meteorólogo millonario minero ministro misionero \
             mono muchacho mulato multimillonario músico negrero neurólogo nieto niño novillero novio obrero oncólogo operario \
             oso padrino panadero parlamentario partidario pasajero pato patrullero pavo pedagogo peluquero pensionado \
             peregrino perro pescadero petrolero pistolero político politólogo portero potro presidiario preso primo \
             prisionero privilegiado propietario psicólogo químico ranchero recluso refugiado reo reportero revolucionario \
             secretario sicario síndico sobrino socio sociólogo subsecretario suegro técnico teólogo tesorero testaferro tío \
             torero toxicómano vaquero vecino veterano veterinario viceministro virólogo viudo voluntario zapatero zorro",
        ),
        (
            "or ora ores oras",
            "acreedor administrador admirador agitador agresor agricultor agrimensor ahorrador antecesor auditor autor aviador \
             bailador boicoteador boxeador cantautor cantor cazador celador codirector colaborador colector comentador \
             compositor comprador conductor confesor conquistador conservador conspirador constructor consultor consumidor \
             contador contralor coordinador corredor corruptor creador curador decorador defensor depredador deudor director \
             diseñador distribuidor doctor domador donador editor educador ejecutor elector embajador emprendedor encuestador \
             entrenador escritor escultor espectador estafador estibador evaluador evasor examinador exgobernador explorador \
             explotador exportador exterminador facilitador fiador fumador fundador ganador gestor gladiador gobernador \
             goleador historiador ilustrador importador impostor impulsor infractor iniciador innovador inspector instigador \
             instructor interlocutor interventor invasor inventor inversor investigador jugador lanzador lector legislador \
             leñador libertador locutor luchador malhechor maltratador matador mediador mentor moderador monitor nadador \
             narrador navegador negociador observador operador opositor opresor orador organizador pastor patinador pecador \
             perdedor perseguidor pescador pintor poblador portador poseedor precursor predicador presentador procurador \
             productor profanador profesor programador promotor protector proveedor provocador rapeador recaudador receptor \
             rector redactor reformador regidor regulador repartidor revendedor revisor saqueador secuestrador seguidor \
             senador señor servidor soñador subdirector sucesor suministrador supervisor timador torturador trabajador \
             traductor traidor transgresor tutor usurpador veedor vencedor vendedor vengador vicegobernador violador visitador \
             zapador",
        ),
        (
            "ista istas",
            "accionista activista alpinista anarquista arribista artista automovilista autonomista baloncestista bautista \
             bromista budista capitalista centralista centrista chavista ciclista columnista comunista conferencista \
             conformista congresista contrabandista contratista corista cronista cuentista dentista deportista derechista \
             ecologista economista electricista especialista estadista estilista excursionista extremista falangista fascista \
             federalista feminista finalista franquista fundamentalista futbolista golfista golpista guionista humanista \
             humorista idealista imperialista independentista integrista islamista izquierdista jurista kirchnerista \
             latifundista leninista lingüista machista maquinista marxista masajista medallista militarista minimalista \
             modista moralista motociclista motorista nacionalista naturalista novelista oculista oficialista oportunista \
             optimista organista pacifista paisajista paracaidista pensionista periodista peronista pesimista pianista \
             populista prestamista progresista protagonista purista racista realista reformista reservista revisionista \
             sandinista secesionista semifinalista separatista simplista sindicalista sionista socialista sofista surfista \
             surrealista taxista tenista terrorista trapecista trotskista turista unionista urbanista vanguardista velocista \
             violinista zapatista",
        ),
        (
            "e es a as",
            "asistente dependiente exjefe expresidente infante intendente jefe nene presidente regente sirviente \
             vicepresidente",
        ),
        (
            "ón ones",
            "abrasión absolución abstención abstracción acción aceleración aceptación aclaración actuación actualización \
             acumulación acusación adaptación adhesión adicción adición administración admiración admisión adopción \
             adquisición afición afiliación afirmación agitación aglomeración agresión agrupación alegación alimentación \
             alineación alteración alucinación ambición ampliación amputación animación anotación anulación aparición \
             apelación aplicación apreciación aprobación aproximación argumentación articulación asignación asimilación \
             asociación asunción atención atracción atribución autorización aviación balcón balón bastión batallón billón \
             botón cajón calificación callejón camarón cancelación cañón capacitación caparazón carbón caución celebración \
             certificación circulación civilización clasificación coacción coalición cohesión colaboración colchón colección \
             colisión colonización combinación comezón comisión comparación compasión compensación competición complicación \
             composición comprensión comunicación comunión concentración concepción concesión conciliación conclusión \
             condecoración condición conducción conexión confederación confesión confirmación confiscación confrontación \
             confusión conmemoración conmoción connotación conservación consideración consolidación conspiración constitución \
             construcción contaminación contención contestación continuación contracción contradicción contratación \
             contribución contusión convención conversación conversión convicción convulsión cooperación coordinación corazón \
             cordón coronación corporación corrección corrupción cotización creación cuestión culminación decepción decisión \
             declaración dedicación deducción definición deforestación deformación degradación delegación deliberación \
             demolición demostración denominación deportación depresión desaceleración desaparición descalificación \
             descolonización descomposición descripción desesperación designación desilusión desintegración desnutrición \
             destitución destrucción detención determinación devaluación devastación devoción diferenciación difusión \
             dimensión dimisión dirección discreción discriminación discusión disfunción disolución disposición distinción \
             distorsión distribución diversión división documentación dragón duración edición educación ejecución elaboración \
             elección elevación eliminación emigración emisión emoción erosión erupción escalafón escalón escorpión escuadrón \
             eslabón especulación espolón estabilización estimación evacuación evaluación evasión evolución exageración \
             excepción exclusión excursión exención exhibición expansión expectación expedición explicación exploración \
             explosión explotación exportación exposición expresión expropiación expulsión extensión extinción extorsión \
             extracción extradición fabricación facción falsificación federación felicitación ficción financiación \
             fiscalización formación formulación fracción fragmentación frontón función fundación fundición furgón fusión \
             galardón galón generación gestión globalización gobernación gorrión grabación graduación grifón guión \
             habilitación habitación humillación identificación iluminación ilusión ilustración imaginación imitación \
             implementación implicación importación imposición impresión improvisación imputación inauguración inclinación \
             inclusión incorporación incursión indagación indemnización indicación indignación indiscreción infección \
             infiltración inflación información infracción inhabilitación iniciación inmigración innovación inscripción \
             inspección inspiración instalación institución instrucción insurrección integración intención intensificación \
             interacción interceptación interpretación interrupción intervención intimidación introducción intuición \
             inundación invasión invención inversión investigación invitación irrupción jabón jamón jubilación jurisdicción \
             lección legalización legislación lesión liberación licitación limitación limón liquidación localización maldición \
             malecón manifestación manipulación mansión manutención maratón marginación medición meditación melón mención \
             migración millón misión moderación modernización modificación montón motivación movilización nación \
             nacionalización natación navegación negociación noción nominación notificación numeración nutrición obligación \
             observación obsesión ocasión ocupación opción operación opinión oposición opresión oración ordenación \
             organización orientación ovación pabellón pantalón partición participación pasión pelotón penalización \
             penetración peñón pensión percepción perdón perfección perforación persecución petición pichón planificación \
             población polarización porción porrón posesión posición postulación precaución precipitación precisión predicción \
             predisposición pregón preocupación preparación prescripción presentación presión prestación presunción prevención \
             previsión prisión privación privatización proclamación producción profanación profesión programación progresión \
             prohibición proliferación prolongación promoción promulgación proporción proposición prostitución protección \
             provisión provocación proyección publicación pulmón pulsación punzón ración radiación radicalización razón \
             reacción realización rebelión recaudación recepción recesión reclusión recomendación reconciliación \
             reconstrucción reconversión recopilación recreación recuperación redacción reducción reelección reflexión \
             reforestación regeneración región regulación regularización rehabilitación reivindicación relación relajación \
             religión remisión rendición renovación reparación repercusión repetición representación represión reproducción \
             reputación reservación resolución respiración restitución restricción resurrección retención retribución reunión \
             revelación reversión revisión revolución rincón riñón rotación salmón salón salvación sanción satisfacción \
             saturación sección seducción segregación selección sensación separación sermón sesión sillón simulación situación \
             solución subdivisión sublevación subvención sucesión sujeción sumisión superación superstición supervisión \
             suposición supresión suscripción suspensión sustitución sustracción tablón talón tapón tazón telón tensión \
             tentación tiburón timón titulación torreón tradición traducción traición tramitación transacción transcripción \
             transformación transgresión transición transmisión transportación tribulación tripulación ubicación unificación \
             unión urbanización utilización vacación vacunación vagón valoración variación varón vegetación verificación \
             versión vibración vinculación violación visión votación vulneración",
        ),
        (
            "ín ines",
            "botín calcetín cojín confín delfín festín jardín jazmín maletín motín patín polvorín postín rocín serrín trajín \
             trampolín violín",
        ),
        (
            "én enes",
            "almacén andén desdén satén sostén terraplén vaivén",
        ),
        (
            "án anes",
            "alacrán alquitrán azafrán caimán desván huracán imán refrán talismán titán tucán volcán",
        ),
    ],
    lines: &[],
    endings: &[],
};

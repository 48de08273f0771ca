//! Spanish.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::Algorithm;

use super::romance::{Rules, with_ending};
use super::{Classes, classes};

/// Words of another meaning than those that they share a stem with, and irregular forms, each line a class.
const LISTED: &[&str] = &[
    "acto actos",
    "ano anos",
    "autor autora autores autoras",
    "banca bancas",
    "banco bancos",
    "banda bandas",
    "bando bandos",
    "barca barcas",
    "barco barcos",
    "bolsa bolsas",
    "bolso bolsos",
    "caer cae caen cayo cayeron caido",
    "campana campanas",
    "capital capitales",
    "carga cargas",
    "cargo cargos",
    "casa casas",
    "caso casos",
    "castillo castillos",
    "centro centros",
    "comun comunes",
    "copa copas",
    "copo copos",
    "corte cortes",
    "costa costas",
    "costo costos",
    "cuadro cuadros",
    "cuenta cuentas",
    "cuento cuentos",
    "dado dados",
    "decir dice dicen dicho dijo dijeron dira diran diga digan diciendo decia decian",
    "derecha derechas",
    "derecho derechos",
    "detener detiene detienen detuvo detuvieron detenido detenidos detenida detenidas deteniendo",
    "dia dias",
    "disco discos",
    "estado estados",
    "extremo extremos extrema extremas",
    "foco focos",
    "fondo fondos",
    "frente frentes",
    "fuente fuentes",
    "giro giros",
    "gobernador gobernadora gobernadores",
    "grada gradas",
    "grado grados",
    "gusto gustos",
    "hacer hace hacen hizo hicieron hecho hechos hecha hechas hara haran haga hagan haciendo hacia hacian",
    "hija hijas",
    "hijo hijos",
    "izquierda izquierdas",
    "juez jueza jueces juezas",
    "juicio juicios",
    "libra libras",
    "libro libros",
    "luz luces",
    "mano manos",
    "manta mantas",
    "manto mantos",
    "marca marcas",
    "marco marcos",
    "martes",
    "media medias",
    "medio medios",
    "mes meses",
    "mesa mesas",
    "moda modas",
    "modo modos",
    "monte montes",
    "monto montos",
    "moral morales",
    "morir muere mueren murio murieron muriendo",
    "norte",
    "parada paradas",
    "parado parados",
    "parte partes",
    "partida partidas",
    "partido partidos",
    "pedir pide piden pidio pidieron pedido pidiendo",
    "pena penas",
    "perder pierde pierden perdio perdieron perdido perdida perdidos perdidas",
    "pez peces",
    "pista pistas",
    "plan planes",
    "plano planos",
    "plaza plazas",
    "plazo plazos",
    "poder poderes puede pueden pudo pudieron podra podran podria",
    "policia policias",
    "poner pone ponen puso pusieron puesto pondra ponga ponia",
    "puerta puertas",
    "puerto puertos",
    "puesta puestas",
    "punta puntas",
    "punto puntos",
    "querer quiere quieren quiso quisieron",
    "rata ratas",
    "rato ratos",
    "real reales",
    "reina reinas",
    "reino reinos",
    "resto restos",
    "saber sabe saben supo supieron sabia",
    "sala salas",
    "salud",
    "saludo saludos",
    "secretaria secretarias",
    "secretario secretarios",
    "secreto secretos",
    "segundo segundos segunda segundas",
    "supremo supremos suprema supremas",
    "tener tiene tienen tuvo tuvieron tendra tenga tenia tenian",
    "traer trae traen trajo trajeron traido",
    "trama tramas",
    "tramo tramos",
    "trato tratos",
    "valor valores",
    "venir viene vienen vinieron vendra venga venia",
    "ver ve ven vio vieron visto vista vistos vistas vera veran",
    "vez veces",
    "virus",
    "volver vuelve vuelven volvio volvieron vuelto",
    "voz voces",
];

/// The suffixes of nouns.
const DERIVED: &[&str] = &[
    "cion", "sion", "dad", "tad", "ista", "ismo", "miento", "ancia", "encia", "ario", "aria",
];

/// The singular of a plural in *-es* behind a consonant, which the stemmer takes for a form of a verb.
fn singular(word: &str) -> Option<String> {
    const WITHOUT: [&str; 4] = ["entonces", "antes", "después", "viernes"];
    if WITHOUT.contains(&word) {
        return None;
    }
    let endings = [
        ("aces", "az"),
        ("eces", "ez"),
        ("ices", "iz"),
        ("oces", "oz"),
        ("uces", "uz"),
        ("iones", "ion"),
        ("enes", "en"),
        ("énes", "en"),
        ("anes", "an"),
        ("ines", "in"),
        ("ones", "on"),
        ("dades", "dad"),
        ("tades", "tad"),
        ("ades", "ad"),
        ("udes", "ud"),
        ("edes", "ed"),
        ("ares", "ar"),
        ("eres", "er"),
        ("ores", "or"),
        ("ales", "al"),
        ("eles", "el"),
        ("iles", "il"),
        ("oles", "ol"),
        ("ules", "ul"),
        ("eyes", "ey"),
        ("eses", "es"),
        ("íses", "is"),
        ("ises", "is"),
    ];
    with_ending(word, &endings).or_else(|| {
        // `gobiernos`, of which the stemmer leaves `gobi`.
        let kept = word.strip_suffix('s')?;
        // `hablamos` is a form of a verb.
        let is_verb = kept.ends_with("amo") || kept.ends_with("emo");
        (kept.len() >= 3 && kept.ends_with(['a', 'o']) && !is_verb).then(|| kept.to_owned())
    })
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static RULES: Rules = Rules {
        algorithm: Algorithm::Spanish,
        listed: &TABLE,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}

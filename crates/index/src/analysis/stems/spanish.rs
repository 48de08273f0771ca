//! Spanish.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::Algorithm;

use super::romance::{Rules, with_ending, without_s};
use super::verbs::Verbs;
use super::{Classes, classes};

pub(super) mod verbs;

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
    "derecha derechas",
    "derecho derechos",
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
    "hija hijas",
    "hijo hijos",
    "izquierda izquierdas",
    "juez jueza jueces juezas",
    "hecho hechos hecha hechas",
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
    "norte",
    "parada paradas",
    "parado parados",
    "parte partes",
    "partida partidas",
    "partido partidos",
    "pena penas",
    "pez peces",
    "pista pistas",
    "plan planes",
    "plano planos",
    "plaza plazas",
    "plazo plazos",
    "policia policias",
    "puerta puertas",
    "puerto puertos",
    "puesta puestas",
    "punta puntas",
    "puesto puestos",
    "punto puntos",
    "rata ratas",
    "rato ratos",
    "real reales",
    "reina reinas",
    "reino reinos",
    "resto restos",
    "sala salas",
    "salud",
    "saludo saludos",
    "secretaria secretarias",
    "secretario secretarios",
    "secreto secretos",
    "segundo segundos segunda segundas",
    "supremo supremos suprema supremas",
    "trama tramas",
    "tramo tramos",
    "trato tratos",
    "valor valores",
    "vez veces",
    "virus",
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
    with_ending(word, &endings).or_else(|| without_s(word))
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static VERBS: LazyLock<Verbs> = LazyLock::new(|| Verbs::of(&verbs::LISTED));
    static RULES: Rules = Rules {
        algorithm: Algorithm::Spanish,
        listed: &TABLE,
        verbs: &VERBS,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}

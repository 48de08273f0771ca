//! Portuguese.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::Algorithm;

use super::romance::{Rules, with_ending, without_s};
use super::verbs::Verbs;
use super::{Classes, classes};

pub(super) mod verbs;

/// Words of another meaning than those that they share a stem with, and irregular forms, each line a class.
const LISTED: &[&str] = &[
    "acordo acordos",
    "ano anos",
    "autor autora autores autoras",
    "banca bancas",
    "banco bancos",
    "bom boa bons boas",
    "campeao campea campeoes campeas",
    "carga cargas",
    "cargo cargos",
    "casa casas",
    "caso casos",
    "cidadao cidada cidadaos cidadas",
    "civil civis",
    "conta contas",
    "conto contos",
    "copa copas",
    "copo copos",
    "costa costas",
    "custo custos",
    "estado estados",
    "fim fins",
    "gol gols",
    "gola golas",
    "governador governadora governadores",
    "governo governos",
    "jogo jogos",
    "jornal jornais",
    "juiz juiza juizes juizas",
    "lei leis",
    "mae maes",
    "mao maos",
    "marca marcas",
    "marco marcos",
    "mes meses",
    "mesa mesas",
    "nivel niveis",
    "pai",
    "parte partes",
    "partida partidas",
    "partido partidos",
    "pena penas",
    "policia policias",
    "policial policiais",
    "ponta pontas",
    "ponto pontos",
    "porta portas",
    "porto portos",
    "prazo prazos",
    "preso presos presa presas",
    "rei reis",
    "reina reinas",
    "segundo segundos segunda segundas",
    "som sons",
    "virus",
];

/// The suffixes of nouns.
const DERIVED: &[&str] = &[
    "cao", "sao", "dade", "ista", "ismo", "mento", "ancia", "encia", "ario", "aria",
];

/// The singular of a plural that the stemmer does not know.
fn singular(word: &str) -> Option<String> {
    const WITHOUT: [&str; 21] = [
        "mais", "jamais", "demais", "pais", "país", "cais", "depois", "dois", "pois", "seis",
        "reais", "alguns", "quais", "tais", "caos", "aos", "luís", "luis", "deus", "adeus",
        "mateus",
    ];
    if word == "reais" {
        return Some("real".to_owned());
    }
    if WITHOUT.contains(&word) {
        return None;
    }
    let endings = [
        ("ões", "ão"),
        ("oes", "ao"),
        ("ães", "ão"),
        ("aes", "ao"),
        ("ãos", "ão"),
        ("aos", "ao"),
        ("ais", "al"),
        ("áveis", "ável"),
        ("aveis", "avel"),
        ("íveis", "ível"),
        ("iveis", "ivel"),
        ("óveis", "óvel"),
        ("oveis", "ovel"),
        ("éis", "el"),
        ("oteis", "otel"),
        ("apeis", "apel"),
        ("arteis", "artel"),
        ("óis", "ol"),
        ("nhois", "nhol"),
        ("zuis", "zul"),
        ("uzis", "uzil"),
        ("ntis", "ntil"),
        ("enis", "enil"),
        ("íceis", "ícil"),
        ("iceis", "icil"),
        ("ens", "em"),
        ("ins", "im"),
        ("ls", "l"),
        ("eus", "eu"),
    ];
    with_ending(word, &endings).or_else(|| without_s(word))
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static VERBS: LazyLock<Verbs> = LazyLock::new(|| Verbs::of(&verbs::LISTED));
    static RULES: Rules = Rules {
        algorithm: Algorithm::Portuguese,
        listed: &TABLE,
        verbs: &VERBS,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}

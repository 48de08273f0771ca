//! The words by which pages speak of themselves in languages other than English, where lists of whole lines do not do.

use crate::boilerplate::shares;

/// What stands before a link to another article, or above several, in the form in which cues are compared.
pub(super) const LINK_CUES: [&str; 50] = [
    "mehr zum thema",
    "das könnte sie auch interessieren",
    "lesen sie auch",
    "lesen sie hier",
    "lesen sie dazu",
    "lesen sie mehr",
    "mehr dazu",
    "sur le même sujet",
    "lire aussi",
    "à lire aussi",
    "à lire",
    "lire également",
    "voir aussi",
    "noticias relacionadas",
    "lea también",
    "lea además",
    "lee también",
    "te puede interesar",
    "también te puede interesar",
    "le puede interesar",
    "más información",
    "ver también",
    "leggi anche",
    "vedi anche",
    "per approfondire",
    "leia também",
    "leia mais",
    "veja também",
    "veja mais",
    "saiba mais",
    "lees ook",
    "lees meer",
    "läs också",
    "läs även",
    "läs mer",
    "læs også",
    "les også",
    "czytaj także",
    "czytaj też",
    "czytaj również",
    "zobacz także",
    "zobacz też",
    "přečtěte si také",
    "čtěte také",
    "читайте также",
    "читать также",
    "читайте також",
    "по теме",
    "ilgili haber",
    "bunu da okuyun",
];

/// `Síguenos en Twitter y Facebook`: a line that asks to follow.
pub(super) fn is_follow_prompt(text: &str) -> bool {
    const ASKS: [&str; 18] = [
        "síguenos ",
        "siga o ",
        "siga a ",
        "siga-nos ",
        "suivez-nous ",
        "seguici ",
        "folgen sie uns ",
        "folge uns ",
        "volg ons ",
        "följ oss ",
        "følg oss ",
        "følg os ",
        "obserwuj nas ",
        "sledujte nás ",
        "подписывайтесь ",
        "подпишитесь ",
        "підписуйтесь ",
        "bizi takip ",
    ];
    /// Where a newspaper is followed beside the sites on which texts are shared.
    const OTHERS: [&str; 3] = ["google", "newsletter", "канал"];
    const LONGEST: usize = 200;
    text.len() <= LONGEST
        && ASKS.iter().any(|ask| text.starts_with(ask))
        && (shares::has_site(text) || OTHERS.iter().any(|other| text.contains(other)))
}

/// `La suite de cet article est réservée à nos abonnés.`: a line that sells the rest.
pub(super) fn is_for_subscribers(text: &str) -> bool {
    const LONGEST: usize = 200;
    /// A line of so few words has no subject.
    const WORDS: usize = 6;
    const RESERVED: [(&str, &str); 4] = [
        ("réservé", "abonnés"),
        ("riservato agli ", "abbonati"),
        ("nur für ", "abonnenten"),
        ("alleen voor ", "abonnees"),
    ];
    /// What may be reserved so: concerts and matches are, too.
    const SUBJECTS: [&str; 10] = [
        "cet article",
        "article réservé",
        "contenu",
        "dieser artikel",
        "dieser beitrag",
        "dieser inhalt",
        "dit artikel",
        "questo articolo",
        "articolo riservato",
        "contenuto",
    ];
    const LINES: [(&str, &str); 4] = [
        ("il vous reste ", "de cet article à lire"),
        ("contenido exclusivo para ", "suscriptores"),
        ("conteúdo exclusivo para ", "assinantes"),
        ("contenuto riservato ", "abbonati"),
    ];
    const ASKS: [&str; 9] = [
        "abonnez-vous à partir de ",
        "abonnez-vous pour ",
        "jetzt abonnieren",
        "suscríbete para leer",
        "suscríbete para seguir",
        "suscríbete desde ",
        "assine para ",
        "abbonati per continuare",
        "abbonati per leggere",
    ];
    let has = |(one, other): &(&str, &str)| text.contains(one) && text.contains(other);
    let is_reserved = || {
        let begins = RESERVED.iter().any(|(one, _)| text.starts_with(one));
        let is_line = begins && text.split(' ').count() <= WORDS;
        is_line || SUBJECTS.iter().any(|subject| text.contains(subject))
    };
    text.len() <= LONGEST
        && (ASKS.iter().any(|ask| text.starts_with(ask))
            || LINES
                .iter()
                .any(|line| text.starts_with(line.0) && has(line))
            || RESERVED.iter().any(has) && is_reserved())
}

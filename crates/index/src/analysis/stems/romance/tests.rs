use crate::analysis::stems::tests::{are_one, are_parted, pairs};
use crate::analysis::{Inflections, Stemmer};

#[test]
fn words_of_news_have_their_forms() {
    for (language, words) in [
        (
            "it",
            "italiano/italiani italiano/italiana americano/americana americano/americane anziano/anziana quotidiano/quotidiane \
            sovrano/sovrana siciliano/siciliani ucraino/ucraini grande/grandissimo capire/capito tenere/tenuto essere/furono \
            avere/averlo aver/ebbe",
        ),
        (
            "es",
            "actriz/actrices actriz/actor alcalde/alcaldesa muerto/muertos muerto/morir hecho/hechos ir/va ir/iban ir/fue ir/fueron ser/fueron \
            grande/gran término/términos publicó/publicar hacer/hacerlo hacer/haciéndole",
        ),
        (
            "fr",
            "étranger/étrangère marché/marchés mère/mères côté/côtés livre/livres place/places droit/droits entreprise/entreprises \
            être/sont avoir/aura aller/ira directeur/directrice élu/élue gratuit/gratuite général/générale préférer/préfère jeter/jettent",
        ),
        (
            "pt",
            "ator/atriz ser/são ser/foram ir/foram ir/irá usar/usou grande/grandes juiz/juíza construir/construíram país/países propor/propõe",
        ),
    ] {
        let parted = pairs(language, words, false);
        assert!(parted.is_empty(), "{language}: {parted:?}");
    }
}

#[test]
fn words_that_look_alike_have_not() {
    for (language, words) in [
        (
            "it",
            "italiano/Italia romano/Roma libro/libra mano/mania sindaco/sindacato tenere/tenero leggere/leggera capito/capitare \
            elettrico/elettore politica/polizia",
        ),
        (
            "es",
            "alcalde/alcaldía hombre/hombro elegir/elegante nuevo/nueve caro/cara sol/solo muerte/muerto económico/economía",
        ),
        (
            "fr",
            "étranger/étrange marche/marcher marché/marcher marché/marchent mère/mer livre/livrer place/placer droit/droite \
            entreprise/entreprendre Paris/pari jugement/juger",
        ),
        (
            "pt",
            "economia/econômico morte/morto sol/solo caro/cara peso/pesar corpo/corda regra/regar número/numeroso pai/países",
        ),
    ] {
        let joined = pairs(language, words, true);
        assert!(joined.is_empty(), "{language}: {joined:?}");
    }
}

#[test]
fn a_verb_finds_its_participles_though_they_are_other_words() {
    for (language, words) in [
        (
            "it",
            "morire/morto morire/morti produrre/prodotto fare/fatto imputare/imputati condannare/condannata",
        ),
        (
            "es",
            "detener/detenidos condenar/condenada acusar/acusado herir/heridos decir/dicho hacer/hecho poner/puesto morir/muerto",
        ),
        (
            "pt",
            "prender/presos condenar/condenado acusar/acusados fazer/feito dizer/dito",
        ),
    ] {
        let parted = pairs(language, words, false);
        assert!(parted.is_empty(), "{language}: {parted:?}");
    }
    // A participle form with only one gender is an unrelated noun.
    let joined = pairs("es", "partir/partido estar/estado", true);
    assert_eq!(joined, [""; 0]);
    let stemmer = crate::analysis::Stemmer::of_language(Some("es"));
    let mut inflections = crate::analysis::Inflections::default();
    let classes = inflections.classes(stemmer, "detenido").clone();
    assert_eq!(classes.asked().count(), 1);
    let verb = classes.second().unwrap();
    assert!(stemmer.forms_too(verb).any(|form| form == "detenidas"));
}

#[test]
fn a_form_of_two_is_the_one_words_and_found_by_the_other() {
    for (language, words) in [
        (
            "es",
            "cruz/cruces sentir/siente crítico/crítica alternativo/alternativa gol/goles cartel/carteles robot/robots \
            blog/blogs",
        ),
        (
            "pt",
            "alto/alta médio/médias seco/seca prévio/prévia pai/pais show/shows",
        ),
        (
            "it",
            "omicidio/omicidi suicidio/suicidi testimone/testimoni arbitro/arbitri vario/vari assassino/assassini lento/lenti \
            attore/attrice sindaco/sindaca zio/zii bello/belli volere/vogliono vago/vaghi",
        ),
        (
            "fr",
            "local/locale locale/locaux central/centrale moral/morales échec/échecs égal/égaux",
        ),
    ] {
        are_one(language, words);
    }
    let asked = |language: &str, word: &str| {
        let stemmer = Stemmer::of_language(Some(language));
        let classes = Inflections::default().classes(stemmer, word).clone();
        classes.asked().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(asked("it", "omicidi"), ["omicidio "]);
    assert_eq!(asked("pt", "alta"), ["alta "]);
    for (language, words) in [
        ("es", "pato/pata vacuno/vacunas listo/lista músico/música"),
        ("it", "serio/serie noto/nota corto/corte solo/sole"),
        ("fr", "capital/capitale commun/commune foi/fois cour/cours"),
    ] {
        are_parted(language, words);
    }
}

#[test]
fn a_verb_finds_french_participles() {
    are_one(
        "fr",
        "arrêter/arrêté arrêter/arrêtés arrêter/arrêtée employer/employés mourir/morts produire/produits permettre/permis entrer/entrée \
        faire/faits",
    );
    are_parted(
        "fr",
        "marcher/marché armer/armée priver/privé durer/durée donner/données",
    );
    let stemmer = Stemmer::of_language(Some("fr"));
    let classes = Inflections::default().classes(stemmer, "arrêté").clone();
    assert_eq!(classes.asked().collect::<Vec<_>>(), ["arrete "]);
}

#[test]
fn what_a_mark_tells_is_found_by_itself() {
    let finds = |language: &str, one: &str, other: &str| {
        let stemmer = Stemmer::of_language(Some(language));
        let mut inflections = Inflections::default();
        let asked = inflections.classes(stemmer, one).clone();
        let other = inflections.classes(stemmer, other);
        asked.asked().any(|class| other.contains(class))
    };
    for (language, one, other) in [
        ("es", "pena", "peña"),
        ("es", "peña", "penas"),
        ("es", "año", "ano"),
        ("es", "cuna", "cuñas"),
        ("pt", "pai", "país"),
        ("pt", "país", "pais"),
    ] {
        assert!(!finds(language, one, other), "{one} {other}");
    }
    for (language, one, other) in [
        ("es", "pena", "penas"),
        ("es", "peña", "peñas"),
        ("es", "año", "años"),
        ("es", "ano", "año"),
        ("es", "anos", "años"),
        ("es", "manana", "mañana"),
        ("pt", "pai", "pais"),
        ("pt", "país", "países"),
        ("pt", "paises", "país"),
    ] {
        assert!(finds(language, one, other), "{one} {other}");
    }
}

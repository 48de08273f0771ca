use crate::analysis::{Classes, Inflections, Stemmer, fold};

/// The classes of a word.
fn classes(language: &str, word: &str) -> Classes {
    let stemmer = Stemmer::of_language(Some(language));
    let mut inflections = Inflections::default();
    let mut lowered = String::new();
    fold::lower(word, &mut lowered);
    inflections.classes(stemmer, &lowered).clone()
}

/// Whether a query for one word finds the other.
pub(super) fn finds(language: &str, asked: &str, other: &str) -> bool {
    let (asked, other) = (classes(language, asked), classes(language, other));
    asked.asked().any(|class| other.contains(class))
}

/// Those of `pairs` whose words share a class or find one another (`are_one`), or do not (`!are_one`).
pub(super) fn pairs<'p>(language: &str, pairs: &'p str, are_one: bool) -> Vec<&'p str> {
    let pairs = pairs.split_whitespace();
    let found = pairs.filter(|pair| {
        let (one, other) = pair.split_once('/').expect(pair);
        let (own, others) = (classes(language, one), classes(language, other));
        let share = own.iter().any(|class| others.contains(class));
        let meet = share || finds(language, one, other) || finds(language, other, one);
        meet == are_one
    });
    found.collect()
}

/// Asserts that the two words of each pair in `words` share a class or find one another.
pub(super) fn are_one(language: &str, words: &str) {
    let parted = pairs(language, words, false);
    assert!(parted.is_empty(), "{language}: {parted:?}");
}

/// Asserts that the two words of each pair in `words` neither share a class nor find one another.
pub(super) fn are_parted(language: &str, words: &str) {
    let joined = pairs(language, words, true);
    assert!(joined.is_empty(), "{language}: {joined:?}");
}

#[test]
fn forms_of_one_word_share_a_class() {
    for (language, words) in [
        (
            "ar",
            "وزير/وزراء رئيس/الرؤساء مدينة/المدن حرب/حروب قانون/القوانين حكومة/حكومات",
        ),
        (
            "tr",
            "bakan/bakanlar seçim/seçimlerde yasa/yasası parti/partisi ülke/ülkeler mahkeme/mahkemesi kadın/kadınlar",
        ),
        (
            "da",
            "år/årene mand/mænd barn/børn minister/ministre by/byer ny/nyt parti/partiet lov/loven læse/læste tale/talt købe/købte \
            kræve/krævede give/gav få/fik vælge/valgte sælge/solgt møder/mødte skrev/skrives virksomhed/virksomhederne plads/pladsen stor/største",
        ),
        (
            "no",
            "spille/spilte lese/leste kjøpe/kjøpt gi/gitt få/fikk velge/valgte øker/økt møter/møtte trakk/trukket virksomhet/virksomhetene \
            nyhet/nyheter stor/største dommer/dommere avgjøre/avgjort gjennomføre/gjennomført",
        ),
        (
            "de",
            "Haus/Häuser Frau/Frauen bauen/baute Stadt/Städte Firma/Firmen Museum/Museen Konto/Konten Zentrum/Zentren Ministerium/Ministerien Auto/Autos \
            Regierung/Regierungen Ministerin/Ministerinnen sagen/sagt sagte/gesagt gehen/ging gewinnt/gewann stirbt/starb beschließen/beschlossen \
            kündigen/gekündigt handeln/gehandelt fordert/gefordert kritisieren/kritisierte arbeiten/arbeitete angenommen/annehmen verkauft/verkaufen \
            groß/größte neu/neuer System/Systeme Ergebnis/Ergebnisse Mueller/Müller Artikel/Artikeln genehmigt/genehmigen",
        ),
        (
            "es",
            "mujer/mujeres año/años gobierno/gobiernos juez/jueces joven/jóvenes ciudad/ciudades vez/veces líder/líderes imagen/imágenes \
            elección/elecciones encontrar/encuentran cerrar/cierra pedir/pidió siguen/seguir conseguir/consiguió tener/tuvo detuvo/detener propuesto/proponer \
            escribir/escrito construyó/construir busque/buscar conozco/conocer decir/dijeron francés/franceses último/últimos dijo/dicen murió/mueren hablamos/hablar nuevo/nueva luz/luces",
        ),
        (
            "fr",
            "loi/lois jeu/jeux lieu/lieux travail/travaux journal/journaux emploi/emplois actrice/acteurs directrice/directeur \
            voter/votent prendre/pris comprendre/comprennent venir/viennent devenir/devenu permettre/permettent peut/peuvent \
            vendre/vendu reçoit/reçu atteindre/atteint produire/produisent détenir/détenu élire/élu public/publique grecque/grecs sportive/sportifs nouveau/nouvelles élu/élues national/nationaux manger/mangée cheveu/cheveux",
        ),
        (
            "it",
            "uomo/uomini lago/laghi direttrice/direttore arma/armi lega/leghe tempio/templi decidere/deciso uccidere/uccisi scrivere/scrisse mettere/messo ammettere/ammesso ottenere/ottenne pagare/pagherà nascere/nati medico/medici banca/banche elezione/elezioni",
        ),
        (
            "nl",
            "dag/dagen weg/wegen stad/steden kind/kinderen fiets/fietsen huis/huizen bom/bommen foto/foto's groot/grote wapen/wapens \
            politiek/politieke minister/ministers regering/regeringen straat/straten werken/werkte maken/gemaakt uitwerken/uitgewerkt \
            leven/leefde kopen/kocht arresteren/gearresteerd gearresteerde/arresteert stijgen/gestegen aanvallen/aangevallen besluiten/besloten \
            staat/staten bestaan/bestaat overlijden/overleden betalen/betaald geëist/eisen",
        ),
        (
            "pl",
            "tramwaj/tramwaju rodzaj/rodzaje Szanghaj/Szanghaju kolej/kolei minister/ministrowie partia/partii dzień/dni kobieta/kobiet \
            rząd/rządu ustawa/ustaw",
        ),
        (
            "pt",
            "eleição/eleições nacional/nacionais homem/homens jornal/jornais lei/leis hotel/hotéis imóvel/imóveis mulher/mulheres \
            fazer/fizeram dizer/disse manter/manteve escrever/escrito eleger/eleito pagar/pague trazer/trouxe cidadão/cidadãos museu/museus ordem/ordens civil/civis",
        ),
        (
            "ru",
            "день/дней отец/отца рынок/рынки участок/участка украинец/украинцы китаец/китайцы россиянин/россияне гражданин/граждане \
            умер/умерли человек/людей время/времени поездка/поездок срок/сроки урок/уроки",
        ),
        (
            "sv",
            "skola/skolan kvinna/kvinnan parti/partiet mord/mordet år/åren minister/ministrar bok/böcker ny/nytt universitet/universitetet \
            köpa/köpte skriva/skrev säger/sade få/fick välja/valdes sälja/såldes möter/mötte låg/ligga bröt/brutit åtala/åtalats \
            genomföra/genomfördes beslutat/beslutats plats/platsen gräns/gränser nyhet/nyheterna stor/största förstå/förstod",
        ),
        ("uk", "уряд/уряду вибори/виборів"),
        ("cs", "vláda/vlády ministr/ministři"),
    ] {
        are_one(language, words);
    }
}

#[test]
fn words_of_other_meanings_do_not() {
    for (language, words) in [
        ("tr", "başkan/başka"),
        (
            "de",
            "Sicherheit/sich Sicherheit/sicher Einigung/einige Meister/meisten Seite/seit Weile/weil Regelung/regeln Verfassung/verfassen \
            Treffer/Treffen Leber/leben Müll/Müller Kohl/Kohle Konzert/Konzern Sprache/sprach Lage/Lager Fähre/Fahrer Vorstand/vorstehen \
            Wirkung/wirklich Wohnung/wohnen Gründer/Grund Bauer/bauen sichern/sich Ministerin/Minister",
        ),
        (
            "es",
            "partido/parte casa/caso banco/banca puerto/puerta comunidad/comunicación común/comunista marca/marco derecha/derecho \
            vino/vinieron cuento/contar gobierno/gobernar secretario/secreto salud/saludo autor/autoridad",
        ),
        (
            "fr",
            "parti/partie pays/payé important/importation cour/cours mois/moi commune/communiste maire/mairie part/partir précédent/précéder avenue/avenir mise/mettre relation/relatif france/francs",
        ),
        (
            "it",
            "partito/parte partito/partita casa/caso comune/comunista porto/porta costa/costo conto/conte mese/messa letto/leggere nato/nascere chiesa/chiedere",
        ),
        (
            "nl",
            "bom/boom zon/zoon taak/tak leden/lijden wegen/wogen verkeer/verkeerd vroeg/vragen geval/vallen",
        ),
        (
            "pt",
            "partido/parte casa/caso porto/porta acordo/acordar governo/governador autor/autoridade posto/pôr mais/mal",
        ),
        ("ru", "срок/сырок"),
        ("da", "rettighed/ret så/se kort/køre far/få"),
        ("no", "rettighet/rett så/si tomt/tømme skilt/skille far/få"),
        (
            "sv",
            "rättighet/rätt myndighet/myndig lag/ligga brand/bränna salt/sälja kort/köra våld/valde natt/nå stöd/stå far/få",
        ),
    ] {
        are_parted(language, words);
    }
}

#[test]
fn a_form_of_two_asks_for_the_one_that_it_mostly_is() {
    for (language, one, other) in [
        ("da", "bære", "bar"),
        ("da", "føre", "ført"),
        ("da", "bryde", "brød"),
        ("da", "rad", "rader"),
        ("da", "have", "haven"),
        ("de", "war", "waren"),
        ("de", "Ware", "waren"),
        ("de", "waren", "Ware"),
        ("de", "wären", "war"),
        ("nl", "nemen", "namen"),
        ("nl", "staan", "staat"),
        ("nl", "vallen", "gevallen"),
        ("nl", "oud", "ouder"),
        ("no", "synge", "sang"),
        ("no", "tre", "trær"),
        ("sv", "låg", "lägre"),
        ("sv", "låga", "låg"),
        ("sv", "ligga", "låg"),
        ("sv", "sitta", "satt"),
        ("sv", "sätta", "satt"),
        ("sv", "stå", "stod"),
        ("sv", "stjäla", "stal"),
        ("sv", "föra", "fört"),
        ("sv", "tung", "tunga"),
    ] {
        assert!(finds(language, one, other), "{language}: {one} {other}");
    }
    for (language, one, other) in [
        ("da", "rad", "råd"),
        ("da", "haven", "have"),
        ("da", "brød", "bryde"),
        ("no", "sang", "synge"),
        ("de", "wären", "Ware"),
        ("de", "Ware", "wären"),
        ("de", "waren", "war"),
        ("nl", "namen", "nemen"),
        ("nl", "leeg", "leger"),
        ("nl", "nieuw", "nieuws"),
        ("no", "trær", "tre"),
        ("sv", "lag", "låg"),
        ("sv", "stål", "stal"),
        ("sv", "stöd", "stod"),
        ("sv", "fort", "fört"),
    ] {
        assert!(!finds(language, one, other), "{language}: {one} {other}");
    }
}

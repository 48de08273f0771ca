use super::super::tests::pairs;
use crate::analysis::{Inflections, Stemmer};

/// Pairs of forms of one word.
const FORMS: &str = "Problem/Probleme Problem/Problemen Problem/Problems Aufgabe/Aufgaben Ausgabe/Ausgaben Aufnahme/Aufnahmen \
    Ausnahme/Ausnahmen Einnahme/Einnahmen Festnahme/Festnahmen Vorgabe/Vorgaben Angriff/Angriffe Angriff/Angriffen \
    Angriff/Angriffs Begriff/Begriffe Begriff/Begriffen Übergriff/Übergriffe Übergriff/Übergriffen Umstand/Umstände \
    Umstand/Umständen Zustand/Zustände Zustand/Zuständen Interview/Interviews Profi/Profis Krankenhaus/Krankenhäuser \
    Krankenhaus/Krankenhauses Krankenhaus/Krankenhäusern Medium/Medien Datum/Daten Szenario/Szenarien Forum/Foren \
    Album/Alben Liga/Ligen Bonus/Boni Kurs/Kurse Kurs/Kursen Herr/Herrn Herr/Herren Masse/Massen suchen/sucht suchen/suchte \
    suchen/gesucht untersuchen/untersucht untersuchen/untersuchte heißen/heißt heißen/hieß heißen/hießen heißen/geheißen \
    machen/macht machen/machte machen/machten machen/gemacht erfüllen/erfüllt erfüllen/erfüllte gründen/gründet \
    gründen/gründete gründen/gegründet melden/meldet melden/meldete melden/gemeldet bilden/bildet bilden/bildete \
    bilden/gebildet kosten/kostet kosten/kostete kosten/gekostet stecken/steckt stecken/steckte stecken/gesteckt \
    verschärfen/verschärft verschärfen/verschärfte herrschen/herrscht herrschen/herrschte herrschen/geherrscht \
    drängen/drängt drängen/drängte drängen/gedrängt befreien/befreit befreien/befreite betreuen/betreut betreuen/betreute \
    überwachen/überwacht überwachen/überwachte löschen/löscht löschen/löschte löschen/gelöscht beeinflussen/beeinflusst \
    beeinflussen/beeinflusste passen/passt passen/passte passen/gepasst widmen/widmet widmen/widmete widmen/gewidmet \
    müssen/muss müssen/musste müssen/müsste müssen/müssten müssen/gemusst dürfen/darf dürfen/durfte dürfen/dürfte \
    dürfen/gedurft wollen/will wollen/wollte wollen/gewollt wissen/weiß wissen/wusste wissen/gewusst Frage/Fragen \
    fragt/fragen vorgehen/vorgegangen beitragen/beigetragen Beitrag/Beiträgen zählen/zählt zahlen/zahlt fordern/forderte \
    fördern/förderte schön/schöne Fall/Fälle Spur/Spuren spüren/gespürt schließen/schloss beschließen/beschloss \
    anerkennen/anzuerkennen abschaffen/abzuschaffen verstehen/verstanden steigen/steigende Unfall/Unfälle Tote/Toten \
    Größe/Größen groß/grosse Straße/Strassen Grösse/Größe Faelle/Fälle Mueller/Müller Bundesland/Bundesländern \
    Kindergarten/Kindergärten Hochschule/Hochschulen Rücktritt/Rücktritte Polen/Polens neu/neueste böse/bösen teuer/teure \
    flexibel/flexible Duell/Duelle individuell/individuellen Betrug/Betrugs \
    Ware/Waren sein/seiner war/waren weit/weiteste Länge/Längen Alter/Alters gelingen/gelang stehen/gestanden hören/gehört \
    gehören/gehört gewohnt/gewohnten Stahl/Stahls Riss/Risse Ritt/Ritte Tritt/Tritte treten/tritt reißen/rissen Sucht/Süchte \
    Haufe/Haufen Buße/Bußen Bus/Busse Schweden/Schwedens tragen/trage Nachricht/Nachrichten leben/lebende leben/lebenden \
    lieben/liebt lieben/liebte lieben/geliebt Liebe/lieben träumen/träumt träumen/geträumt Traum/Träumen Gefahr/Gefahren \
    fahren/gefahren Hintergrund/Hintergründe Hintergrund/Hintergründen Putsch/Putsche Barcelona/Barcelonas Chelsea/Chelseas \
    Messi/Messis Türkei/Türkeis Slowakei/Slowakeis verraten/verrate vorstellen/vorstelle suchen/suche prächtig/prächtiger \
    Gerät/Geräten geraten/geriet mehrere/mehreren weiter/weitere Gleichnis/Gleichnisse Erdgas/Erdgases lange/länger Beweis/Beweise \
    akzeptieren/akzeptiert argumentieren/argumentierte attestieren/attestiert Haustier/Haustiere Haustier/Haustieren basieren/basierende \
    völlig/völligen auffällig/auffälligen unzählig/unzähligen erstmalig/erstmaligen dreistellig/dreistelligen Bundesliga/Bundesligen \
    Regionalliga/Regionalligen verbinden/verbunden verbünden/verbündet überlegen/überlegt überlegen/überlegene zerlegen/zerlegt stützen/stützt \
    rutschen/rutschte nervös/nervöse nötig/nötigste moderat/moderatere bemerkenswert/bemerkenswerter zunehmend/zunehmendem vorletzte/vorletzter \
    erneut/erneuten irgendein/irgendeiner Indien/Indiens Asien/Asiens";

/// Pairs of words that look alike.
const APART: &str = "Masse/gemessen Aufgabe/aufgeben Angriff/Angreifer Inder/indes Inder/indem indes/indem Andrea/Andreas Fehler/fehlen \
    demnach/demnächst Gerät/geraten Fähre/fahren bitter/bitten Verdi/verdienen Magen/mag Prager/prägen los/lösen \
    Verein/vereint Springer/springen Straße/Strasser Bayer/Bayern Inn/innen Tim/Time Mark/Marke Volk/Volker Art/Arte \
    Schild/schildern Spur/spüren Zahl/Zähler Zahl/zählen Zahl/zahlt Zähler/zählen zahlen/Zähler Sparte/sparen Bank/Banks \
    wahr/gewährt Gewissen/gewiss Link/linke Wilders/wild Botschaft/Botschafter Politik/Politiker Reich/reichen \
    offen/off Jean/Jeans Blut/Blüten gründete/Grund gegründet/Gründe schöne/schon Fall/Fallen Fälle/fallen \
    Spuren/spürt Anstieg/ansteigen Rücktritt/zurücktreten Auftritt/auftreten Eintrag/eintragen Verbot/verboten \
    würde/würdig Herbst/herb während/wahr verstehen/gestehen einführen/einfahren Sachen/Sachsen Vortrag/vertragen Abbas/Abba Lucas/Luca Willi/Willis \
    Betrug/Betrag betrügen/betragen Ware/sein Ware/ist weit/weiter Weite/weiteren mehr/mehrere Länge/lang \
    Länge/längst Güte/gut gelingen/gelangt raten/geraten Geräten/geriet wohnen/gewohnt gestehen/stehen Süchte/suchen \
    Stahl/stehlen Risse/reißen Ritte/reiten Tritte/treten  Haufen/häuft Buße/Bus Schwede/Schweden falsch/Fälscher \
    tragen/träge lösen/Lost kürzen/Kürze Schutzes/Schütz \
    Indien/Indie völligen/Liga verbinden/verbünden unterlegen/überlegen";

#[test]
fn words_of_news_have_their_forms() {
    let parted = pairs("de", FORMS, false);
    assert!(parted.is_empty(), "{parted:?}");
}

#[test]
fn words_of_news_have_no_others() {
    let joined = pairs("de", APART, true);
    assert!(joined.is_empty(), "{joined:?}");
}

#[test]
fn forms_of_two_words_are_of_both() {
    let of_both = "waren/Ware waren/sind Gefahren/Gefahr gefahren/fuhr Fragen/Frage Fragen/gefragt macht/Mächte macht/gemacht";
    let parted = pairs("de", of_both, false);
    assert!(parted.is_empty(), "{parted:?}");
    assert!(pairs("de", "Frage/gefragt Mächte/gemacht", true).is_empty());
}

#[test]
fn who_asks_for_the_frequent_word_means_it_alone() {
    let stemmer = Stemmer::of_language(Some("de"));
    let mut inflections = Inflections::default();
    let pairs = "Waren/sind Waren/war Betrug/beträgt Alter/älteste Rast/Rasen Tritt/treten Riss/reißen Sucht/suchen \
        gelangen/gelang gestanden/gestehen Länge/lange";
    for pair in pairs.to_lowercase().split(' ') {
        let (word, other) = pair.split_once('/').expect(pair);
        let other = inflections.classes(stemmer, other).clone();
        let asked = inflections.classes(stemmer, word);
        assert!(!asked.asked().any(|class| other.contains(class)), "{pair}");
    }
}

#[test]
fn who_asks_for_an_infinitive_may_mean_the_noun() {
    let stemmer = Stemmer::of_language(Some("de"));
    for (word, asked) in [
        ("fragen", 2),
        ("spuren", 1),
        ("macht", 1),
        ("waren", 2),
        ("alter", 1),
        ("sucht", 1),
    ] {
        let mut inflections = Inflections::default();
        let classes = inflections.classes(stemmer, word);
        assert_eq!(classes.iter().count(), 2, "{word}");
        assert_eq!(classes.asked().count(), asked, "{word}");
    }
}

use super::{second, stem};
use crate::analysis::stems::tests::{are_one, are_parted, finds};

#[test]
fn nouns_have_their_cases_and_numbers() {
    are_one(
        "fi",
        "vaalit/vaalien vaalit/vaaleissa päätös/päätöstä raha/rahoja asukas/asukkaat hallitus/hallitusten uutinen/uutista uutinen/uutiset \
        kirja/kirjoissa kirje/kirjeen ihminen/ihmistä sotilas/sotilaan lehti/lehdet aika/ajat aika/ajan vaali/vaalit lääke/lääkkeet lääke/lääkkeiden \
        lento/lennot asunto/asunnon hallinto/hallinnon arviointi/arvioinnin kaikki/kaikkeen raja/rajoja laatikko/laatikoita kännykkä/kännyköitä \
        laiva/laivoja nimi/nimen kieli/kieltä suuri/suuria nuori/nuorten paikka/paikan asia/asioita asia/asiansa nimi/nimensä mieli/mielestään \
        paikka/paikallaan tulva/tulvat onnettomuus/onnettomuuksia oikeus/oikeuksia kuva/kuvia silta/sillan sää/säästä sää/sään lupa/luvat \
        hallitus/hallituksen hallitus/hallitusta päätös/päätökset vastaus/vastauksen oikeus/oikeutta turvallisuus/turvallisuuden \
        suomalainen/suomalaiset Suomi/Suomen Suomi/Suomessa laki/lain laki/lakia kaupunki/kaupungin poliisi/poliisille vuosi/vuonna talous/talouden \
        talous/taloutta kansantalous/kansantaloudessa vapaus/vapauden kokous/kokouksen määräys/määräyksen nainen/naiset nainen/naisten \
        suomalainen/suomalaisten ihminen/ihmisten Ruotsi/Ruotsissa Nokia/Nokian pankki/Pankin kauppa/kaupan työ/työn maa/maan lapsi/lapset \
        mies/miehet Turku/Turun vesi/veden terve/terveen kaupunki/kaupunkinsa tärkeä/tärkeän jäsen/jäsenten entinen/entistä velka/velan \
        venäläinen/venäläistä vesi/vedellä",
    );
}

#[test]
fn verbs_have_their_persons_and_tenses() {
    are_one(
        "fi",
        "sanoa/sanoi sanoo/sanottiin tappaa/tappoi kuolla/kuoli kertoa/kerrottiin ilmoittaa/ilmoitti ilmoittaa/ilmoitettiin vahvistaa/vahvistettu \
        tehdä/teki tukea/tuetaan jatkua/jatkui tarjota/tarjosivat ajatella/ajatteli päästä/pääsivät ottaa/ottivat hakea/hain lukea/luimme \
        aikoa/aioin rokottaa/rokotti säästää/säästetään iskeä/iski kuollut/kuolleen kuolleita/kuolleen haavoittunut/haavoittuneita \
        loukkaantunut/loukkaantuneiden kuolla/kuolleista",
    );
}

#[test]
fn words_that_are_not_listed_have_their_forms() {
    are_one(
        "fi",
        "pääkaupunki/pääkaupungin tuomioistuin/tuomioistuimessa budjetti/budjetteja budjetti/budjetin maalivahti/maalivahdit räjähdys/räjähdyksiä \
        pakolainen/pakolaisille viljelijä/viljelijöitä rahaton/rahattomien vahvempi/vahvemman tehokas/tehokkaan arvioida/arvioitiin \
        vaurioitua/vaurioitunut rahoittaa/rahoitettiin lepertelee/lepertelivät kenttä/kentän lentokenttä/lentokentälle temppu/tempun remppa/rempan \
        ampuja/ampujan juoja/juojan ydinase/ydinaseita ydinkoe/ydinkokeen kasvihuonekaasu/kasvihuonekaasuja toimielin/toimielimen kauppias/kauppiaan \
        epäilty/epäillyn Trump/Trumpille hallituksenkin/hallituksen",
    );
}

#[test]
fn names_and_places_have_their_cases() {
    are_one(
        "fi",
        "Lontoo/Lontoon Lontoo/Lontooseen Espoo/Espoossa Kainuu/Kainuun Kitee/Kiteen vastuu/vastuun hakkuu/hakkuita Järvenpää/Järvenpäässä \
        Hyvinkää/Hyvinkäälle Hyvinkään/Hyvinkäähän emämaa/emämaassa Sillanpää/Sillanpäätä Seinäjoki/Seinäjoella Riihimäki/Riihimäen Toronto/Toronton \
        Malta/Maltalla Atlanta/Atlantan Lukašenka/Lukašenkan Orpo/Orpon Orpo/Orpolle Marko/Markon Sirpa/Sirpan Alko/Alkossa Israel/Israelin \
        Karjala/Karjalan Talvela/Talvelan Marin/Marinin Andersson/Anderssonin Washington/Washingtonissa Clinton/Clintonin Pukki/Pukin \
        Liettua/Liettuan Malesia/Malesian Barcelona/Barcelonassa Argentiina/Argentiinan Kreeta/Kreetan Forssa/Forssassa Lahti/Lahdessa \
        Lahden/Lahteen Uusimaa/Uudellamaalla Purra/Purran Virtanen/Virtasta Kaikkonen/Kaikkosta Korhonen/Korhosta Toronto/Torontosta \
        Kroatia/Kroatian Jordania/Jordanian München/Münchenin",
    );
    are_parted(
        "fi",
        "Israel/elin Karjala/jalka Purra/puree Lee/Leena Forssa/för Puola/puolilla",
    );
}

#[test]
fn words_that_share_a_stem_keep_their_endings() {
    are_one(
        "fi",
        "lakki/lakin laki/lain tukki/tukin tuki/tuen kansi/kannen kanne/kanteen sata/satoja sato/satoja satu/satuja aika/ajoissa maa/maissa \
        tavata/tapaavat tappaa/tappavat katto/katolla kato/kadon",
    );
    are_parted(
        "fi",
        "laki/lakin tuki/tukin kanne/kannen kato/katolla minulla/lakki tuntematon/matto keskus/keskustan",
    );
}

#[test]
fn what_may_be_of_two_words_is_found_by_both() {
    for (word, form) in [
        ("foto", "foton"),
        ("fotto", "foton"),
        ("tako", "takoja"),
        ("taka", "takoja"),
    ] {
        assert!(finds("fi", word, form), "{word} {form}");
    }
    are_parted(
        "fi",
        "foto/fotto tako/taka matto/mato laki/lakki turku/turkki kate/katu",
    );
    // Diacritics distinguish these.
    assert!(!finds("fi", "töistä", "toisen") && !finds("fi", "pelätä", "pelasi"));
    assert!(finds("fi", "työ", "töistä") && finds("fi", "pelkäsi", "pelätä"));
}

#[test]
fn other_words_are_no_forms() {
    are_parted(
        "fi",
        "kirja/kirje kirja/kirjeen kirja/kirjoittaa tunti/tunne uutta/uutista antaa/Antti antaa/anteeksi ihme/ihminen voit/voitti kuolla/kuolema \
        vasta/vastasi avaa/avain onni/onko muuttaa/muutama sään/saada ajat/ajaa ajan/ajoi alkoi/älkää vaalit/vaalea kuva/kuvata kaikki/kaike \
        tulva/tulla nimen/nimetä suuri/suurin liikenne/liike aamusta/aamus ennen/es nainen/näistä hallitus/hallita kansi/kansa tärkeä/tarkka",
    );
}

#[test]
fn words_of_any_letters_have_a_stem() {
    let letters = ["a", "e", "i", "o", "s", "t", "k", "n", "ö", "-", "1"];
    let mut words = vec![String::new()];
    for _ in 0..4 {
        let longer = words
            .iter()
            .flat_map(|word| letters.map(|letter| [word, letter].concat()));
        words = longer.collect();
        for word in &words {
            for ending in ["", "nsa", "ksissa", "mpien", "tta"] {
                let word = [word, ending].concat();
                assert!(
                    !stem(&word).is_empty() && second(&word).is_none_or(|other| !other.is_empty()),
                    "{word}"
                );
            }
        }
    }
}

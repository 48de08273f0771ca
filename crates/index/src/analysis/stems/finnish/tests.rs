use super::{second, stem};
use crate::analysis::stems::tests::{are_one, are_parted, finds};

#[test]
fn nouns_have_their_cases_and_numbers() {
    are_one(
        "fi",
        "vaalit/vaalien vaalit/vaaleissa päätös/päätöstä raha/rahoja asukas/asukkaat hallitus/hallitusten uutinen/uutista uutinen/uutiset \
        kirja/kirjoissa kirje/kirjeen ihminen/ihmistä sotilas/sotilaan lehti/lehdet aika/ajat aika/ajan vaali/vaalit lääke/lääkkeet \
        lääke/lääkkeiden lento/lennot asunto/asunnon hallinto/hallinnon arviointi/arvioinnin kaikki/kaikkeen raja/rajoja laiva/laivoja \
        nimi/nimen kieli/kieltä suuri/suuria nuori/nuorten paikka/paikan asia/asioita asia/asiansa nimi/nimensä mieli/mielestään \
        paikka/paikallaan tulva/tulvat onnettomuus/onnettomuuksia oikeus/oikeuksia kuva/kuvia silta/sillan sää/säästä sää/sään lupa/luvat \
        hallitus/hallituksen hallitus/hallitusta päätös/päätökset vastaus/vastauksen oikeus/oikeutta turvallisuus/turvallisuuden \
        suomalainen/suomalaiset Suomi/Suomen Suomi/Suomessa laki/lain laki/lakia kaupunki/kaupungin poliisi/poliisille vuosi/vuonna \
        talous/talouden talous/taloutta kansantalous/kansantaloudessa vapaus/vapauden kokous/kokouksen määräys/määräyksen nainen/naiset \
        nainen/naisten suomalainen/suomalaisten ihminen/ihmisten Ruotsi/Ruotsissa Nokia/Nokian pankki/Pankin kauppa/kaupan työ/työn maa/maan \
        lapsi/lapset mies/miehet Turku/Turun vesi/veden terve/terveen kaupunki/kaupunkinsa tärkeä/tärkeän jäsen/jäsenten entinen/entistä \
        velka/velan venäläinen/venäläistä vesi/vedellä",
    );
}

#[test]
fn verbs_have_their_persons_and_tenses() {
    are_one(
        "fi",
        "sanoa/sanoi sanoo/sanottiin tappaa/tappoi kuolla/kuoli kertoa/kerrottiin ilmoittaa/ilmoitti ilmoittaa/ilmoitettiin \
        vahvistaa/vahvistettu tehdä/teki tukea/tuetaan jatkua/jatkui tarjota/tarjosivat ajatella/ajatteli päästä/pääsivät ottaa/ottivat",
    );
}

#[test]
fn words_that_are_not_listed_have_their_forms() {
    are_one(
        "fi",
        "pääkaupunki/pääkaupungin tuomioistuin/tuomioistuimessa budjetti/budjetteja budjetti/budjetin maalivahti/maalivahdit räjähdys/räjähdyksiä \
        pakolainen/pakolaisille viljelijä/viljelijöitä rahaton/rahattomien vahvempi/vahvemman tehokas/tehokkaan arvioida/arvioitiin \
        vaurioitua/vaurioitunut rahoittaa/rahoitettiin lepertelee/lepertelivät Trump/Trumpille hallituksenkin/hallituksen",
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
    // Of these, marks tell.
    assert!(!finds("fi", "töistä", "toisen") && !finds("fi", "pelätä", "pelasi"));
    assert!(finds("fi", "työ", "töistä") && finds("fi", "pelkäsi", "pelätä"));
}

#[test]
fn other_words_are_no_forms() {
    are_parted(
        "fi",
        "kirja/kirje kirja/kirjeen kirja/kirjoittaa tunti/tunne uutta/uutista antaa/Antti antaa/anteeksi ihme/ihminen voit/voitti \
        kuolla/kuolema vasta/vastasi avaa/avain onni/onko muuttaa/muutama sään/saada ajat/ajaa ajan/ajoi alkoi/älkää vaalit/vaalea \
        kuva/kuvata kaikki/kaike tulva/tulla nimen/nimetä suuri/suurin liikenne/liike aamusta/aamus ennen/es nainen/näistä \
        hallitus/hallita kansi/kansa tärkeä/tarkka",
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

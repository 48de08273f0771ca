use crate::analysis::stems::tests::{are_one, are_parted};

#[test]
fn frequent_words_find_their_forms() {
    are_one(
        "nl",
        "mens/mensen gemeente/gemeenten gemeente/gemeentes reden/redenen koe/koeien doden/gedood doden/doodde doden/dode raad/raden been/benen \
        weg/wegen zee/zeeën idee/ideeën programma/programma's ziekenhuis/ziekenhuizen brief/brieven hoofdstad/hoofdsteden groot/grootste \
        zwaar/zwaardere lief/lieve boos/boze goed/beste werk/werken werkt/werken leraar/leraren minister/ministers burgemeester/burgemeesters \
        museum/musea rechter/rechters vluchteling/vluchtelingen oorlog/oorlogen kabinetsplan/kabinetsplannen \
        krijgsgevangene/krijgsgevangenen artikel/artikelen maken/gemaakte duitser/duitsers duits/duitse",
    );
}

#[test]
fn words_that_look_alike_are_parted() {
    are_parted(
        "nl",
        "raad/rad been/ben weg/wegens reden/redden reden/rede mens/mening maan/man zaak/zak hoog/hok politiek/politicus \
        dode/dodelijk rechter/recht leider/leiden",
    );
}

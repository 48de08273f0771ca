use crate::analysis::stems::tests::{are_one, are_parted};

#[test]
fn frequent_words_find_their_forms() {
    are_one(
        "nl",
        "mens/mensen gemeente/gemeenten gemeente/gemeentes reden/redenen koe/koeien doden/gedood doden/doodde doden/dode raad/raden been/benen \
        weg/wegen zee/zeeën idee/ideeën programma/programma's ziekenhuis/ziekenhuizen brief/brieven hoofdstad/hoofdsteden groot/grootste \
        zwaar/zwaardere lief/lieve boos/boze goed/beste werk/werken werkt/werken leraar/leraren minister/ministers burgemeester/burgemeesters \
        museum/musea rechter/rechters vluchteling/vluchtelingen oorlog/oorlogen kabinetsplan/kabinetsplannen \
        krijgsgevangene/krijgsgevangenen artikel/artikelen maken/gemaakte duitser/duitsers duits/duitse \
        overheid/overheden veiligheid/veiligheden mogelijkheid/mogelijkheden minderheid/minderheden waarheid/waarheden \
        omstandigheid/omstandigheden eenheid/eenheden hoeveelheid/hoeveelheden vrijheid/vrijheden meerderheid/meerderheden \
        bijzonderheid/bijzonderheden werkzaamheid/werkzaamheden moeilijkheid/moeilijkheden bevoegdheid/bevoegdheden \
        gelegenheid/gelegenheden stad/steden europees/europese chinees/chinese chinees/chinezen portugees/portugese iers/ierse ier/ieren \
        ziek/zieke zieke/zieken vrij/vrije blij/blije vergadering/vergaderingen vordering/vorderingen chef/chefs directeur/directeurs \
        directeur/directeuren actrice/actrices ambulance/ambulances oor/oren buur/buren buurman/buren voorstel/voorstellen \
        wetsvoorstel/wetsvoorstellen toestel/toestellen \
        generaal/generaals dakloos/dakloze dakloze/daklozen werkloos/werklozen blind/blinde",
    );
}

#[test]
fn verbs_find_their_forms() {
    are_one(
        "nl",
        "veroordelen/veroordeelt veroordelen/veroordeeld veroordeelt/veroordeelde verdelen/verdeeld verdelen/verdeelt \
        beoordelen/beoordeeld beoordelen/beoordeelt onderhandelen/onderhandeld onderhandelen/onderhandelt dalen/daalt dalen/daalde \
        dalen/daalden daalde/gedaald falen/faalt falen/gefaald oordelen/oordeelt oordelen/oordeelde bevelen/beveelt bevelen/bevolen \
        bevelen/beval beheren/beheert beweren/beweerde verlenen/verleend verlenen/verleende voorstellen/voorgesteld handelen/handelt",
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

use crate::analysis::stems::tests::{are_one, are_parted};

#[test]
fn frequent_words_find_their_forms() {
    are_one(
        "da",
        "uge/ugen uge/uger uge/ugerne tog/toget tog/togene sø/søen sø/søer ø/øer øje/øjne datter/døtre datter/datteren bil/biler billig/billige \
        dom/domme dommer/dommere vej/vejene måned/måneder krig/krige virksomhed/virksomhedernes folketingsvalg/folketingsvalget \
        leder/ledere hånd/hænder mand/mænd far/fædre stor/største kunne/kan lille/mindre minister/ministre museum/museer øjeblik/øjeblikket \
        skud/skuddet brud/bruddet bud/buddet tilbud/tilbuddet forbud/forbuddet forbud/forbuddene stop/stoppet flertal/flertallet \
        mindretal/mindretallet antal/antallet billet/billetten billet/billetter kabinet/kabinettet toilet/toiletter nævn/nævnet \
        selskab/selskaber selskab/selskabet regnskab/regnskaber fællesskab/fællesskaber skyld/skylden gæld/gælden gælde/gælder \
        lokale/lokaler lokale/lokalet lokal/lokale kat/katte kat/katten trussel/truslen trussel/trusler lån/lånet \
        rige/riget rige/rig bog/bøger bogen/bog byggeselskab/byggeselskaber \
        fjende/fjender fjende/fjenderne",
    );
}

#[test]
fn adjectives_and_verbs_find_their_forms() {
    are_one(
        "da",
        "rig/rige tæt/tætte let/lette sikker/sikre sikker/sikkert sikre/sikrede bitter/bitre lækker/lækre tapper/tapre syg/sygt syg/syge \
        tidlig/tidligere kort/korte komme/kommer komme/kommet kom/kommet løbe/løb løbe/løber anholde/anholdte anholde/anholdt love/lover \
        love/lovede love/lovet lover/lovede lov/love have/havde har/haft skylde/skylder \
        såret/sårede uddannet/uddannede sætte/sat",
    );
}

#[test]
fn words_that_look_alike_are_parted() {
    are_parted(
        "da",
        "bil/billig dom/dommer for/føre politik/politiker fisk/fisker mand/måned leder/ledig tal/tale hår/hare løn/lån by/bytte liv/livlig mor/mord \
        kunst/kunstig råd/rådede haven/har haver/havde bog/bøgen skyld/skylde skyld/skylder",
    );
}

/// A word typed without its diacritics finds the same word with them.
#[test]
fn words_are_found_without_their_marks() {
    are_one("da", "dotre/datter soen/sø laege/læger har/hår");
    are_parted("da", "har/håret");
}

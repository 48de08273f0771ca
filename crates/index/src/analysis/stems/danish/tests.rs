use crate::analysis::stems::tests::{are_one, are_parted};

#[test]
fn frequent_words_find_their_forms() {
    are_one(
        "da",
        "uge/ugen uge/uger uge/ugerne tog/toget tog/togene sø/søen sø/søer ø/øer øje/øjne datter/døtre datter/datteren bil/biler billig/billige \
        dom/domme dommer/dommere vej/vejene måned/måneder krig/krige virksomhed/virksomhedernes folketingsvalg/folketingsvalget \
        leder/ledere hånd/hænder mand/mænd far/fædre stor/største kunne/kan lille/mindre minister/ministre museum/museer øjeblik/øjeblikket",
    );
}

#[test]
fn words_that_look_alike_are_parted() {
    are_parted(
        "da",
        "bil/billig dom/dommer for/føre politik/politiker fisk/fisker mand/måned leder/ledig tal/tale hår/hare løn/lån by/bytte liv/livlig mor/mord \
        kunst/kunstig råd/rådede",
    );
}

/// A word that is typed without its marks finds the same word with them.
#[test]
fn words_are_found_without_their_marks() {
    are_one("da", "dotre/datter soen/sø laege/læger har/hår");
    are_parted("da", "har/håret");
}

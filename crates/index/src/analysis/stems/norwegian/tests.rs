use crate::analysis::stems::tests::{are_one, are_parted};

#[test]
fn frequent_words_find_their_forms() {
    are_one(
        "no",
        "vei/veier vei/veien vei/vegen uke/uken uke/uker uke/ukene leder/ledere leder/lederen dom/dommen dom/dommer dommer/dommere øy/øyer \
        bro/broer sjø/sjøen øye/øyne øyet/øyne datter/døtre datter/datteren bil/biler billig/billige fisker/fiskere stortingsvalg/stortingsvalget \
        heim/heimar skule/skulane hånd/hender mann/menn kunne/kan liten/små museum/museet minister/ministre øyeblikk/øyeblikket",
    );
}

#[test]
fn words_that_look_alike_are_parted() {
    are_parted(
        "no",
        "bil/billig fiskere/fisk dommen/dommere politikk/politiker for/føre mann/måned leder/ledig liv/livlig by/bytte \
        mor/mord kunst/kunstig lån/land tall/tale",
    );
}

/// A word that is typed without its marks finds the same word with them.
#[test]
fn words_are_found_without_their_marks() {
    are_one("no", "dotre/datter sjoen/sjø oyer/øy har/hår");
    are_parted("no", "har/håret");
}

use crate::analysis::stems::tests::{are_one, are_parted};

#[test]
fn frequent_words_find_their_forms() {
    are_one(
        "no",
        "vei/veier vei/veien vei/vegen uke/uken uke/uker uke/ukene leder/ledere leder/lederen dom/dommen dom/dommer dommer/dommere øy/øyer \
        bro/broer sjø/sjøen øye/øyne øyet/øyne datter/døtre datter/datteren bil/biler billig/billige fisker/fiskere stortingsvalg/stortingsvalget \
        heim/heimar skule/skulane hånd/hender mann/menn kunne/kan liten/små museum/museet minister/ministre øyeblikk/øyeblikket \
        selskap/selskaper selskap/selskapet landskap/landskaper ekteskap/ekteskapet trussel/trusler trussel/trusselen kraft/krefter \
        kraft/kraften kreft/kreften sau/sauer treet/trær rein/reinen sykkel/sykler sykkel/sykkelen seddel/sedler flertall/flertallet \
        mindretall/mindretallet antall/antallet svensk/svenske svenske/svensker dansk/danske danske/dansker rik/rike rike/riket",
    );
}

#[test]
fn adjectives_and_verbs_find_their_forms() {
    are_one(
        "no",
        "sikker/sikre sikker/sikkert usikker/usikre vakker/vakre bitter/bitre lekker/lekre sikre/sikret sikre/sikrer rik/rikt komme/kommet \
        komme/kommer bygge/bygget bygge/bygd bygge/bygde bygd/bygda jobbe/jobber jobbe/jobbet jobb/jobben si/sier si/sa si/sagt \
        fortelle/fortalte fortelle/fortalt fortelle/forteller ligge/ligget ligge/ligger ligge/lå løpe/løp løpe/løper sitte/satt sette/satt \
        gi/ga legge/la såret/sårede \
        utdannet/utdannede isolert/isolerte svart/svarte svare/svarte svare/svarer",
    );
}

#[test]
fn words_that_look_alike_are_parted() {
    are_parted(
        "no",
        "bil/billig fiskere/fisk dommen/dommere politikk/politiker for/føre mann/måned leder/ledig liv/livlig by/bytte \
        mor/mord kunst/kunstig lån/land tall/tale går/ga gått/ga ligger/la kreft/krefter \
        så/sier",
    );
}

/// A word typed without its diacritics finds the same word with them.
#[test]
fn words_are_found_without_their_marks() {
    are_one("no", "dotre/datter sjoen/sjø oyer/øy har/hår");
    are_parted("no", "har/håret");
}

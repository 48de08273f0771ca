use crate::analysis::stems::tests::{are_one, are_parted};

#[test]
fn frequent_words_find_their_forms() {
    are_one(
        "sv",
        "månad/månader månad/månaden vän/vännen vän/vänner by/byar by/byn sjö/sjöar sjö/sjön ko/kor sko/skor gran/granar öga/ögon mus/möss \
        kost/kosten kosta/kostade val/valet döda/dödade ledare/ledaren leda/ledde möter/möta möte/möten tag/taget tåg/tåget väg/vägar våg/vågor \
        riksdagsval/riksdagsvalet järnväg/järnvägar dödsolycka/dödsolyckor stor/största hög/högre svår/svårt öppen/öppna kunna/kunde \
        regering/regeringens man/männen far/fäder köpa/köpande \
        pris/priser pris/priserna pris/priset bank/banker bank/bankerna bänk/bänkarna fågel/fåglar muskel/muskler full/fullt full/fulla \
        led/ledet ledare/ledarna låga/lågt lågt/lägre låg/ligga väg/vägarna våga/vågade värd/värt gods/godset elpris/elpriser \
        seger/segrar seger/segern domare/domarna dom/domarna domare/domaren riksbank/riksbanken storbank/storbankerna",
    );
}

#[test]
fn verbs_find_their_forms() {
    are_one(
        "sv",
        "välja/vald valda/vald säga/sa säga/sade lägga/la lägga/lade lasta/lastade lasta/lastar falla/föll falla/fallit våga/vågar leda/ledde",
    );
}

#[test]
fn words_that_look_alike_are_parted() {
    are_parted(
        "sv",
        "kost/kosta val/valar döda/dödlig ledare/leda mot/möter mot/möta vän/vana tag/tåget tåg/taget väg/vågor rad/rådet bil/billig \
        politik/politiker för/förde lag/lågt bankerna/bänkarna väg/vågar lasta/läsa värd/vården \
        falla/fallen god/bra goda/bra",
    );
}

/// A word typed without its diacritics finds the same word with them; another word that differs only by them is found by
/// that form alone.
#[test]
fn words_are_found_without_their_marks() {
    are_one(
        "sv",
        "vanner/vän vag/väg vag/våg tag/tåg regeringsvan/regeringsvän motte/möta",
    );
    are_parted("sv", "vag/vägar tag/tåget");
}

use crate::analysis::stems::tests::{are_one, are_parted};

#[test]
fn forms_are_one_word() {
    are_one(
        "ro",
        "an/ani zi/zile om/oameni copil/copii școală/școlile stradă/străzi țară/țări ministru/ministrul ministru/miniștrii alegere/alegerile \
        preț/prețurile război/războiul război/războaie moarte/morții președintelui/președintele scrisoare/scrisorii incendiu/incendiilor \
        poliție/poliției companie/companii companie/companiile deputat/deputații relație/relații agenție/agenții agent/agenții \
        autoritate/autorităților cultură/culturile măsură/măsuri atac/atacuri european/europeni românesc/românești ochi/ochiul \
        spune/spus spune/spunem anunță/anunțat lucrează/lucrau relatii/relație față/feței \
        limba/limbile limba/limbilor serie/serii seară/serii vreme/vremea vreme/vremuri pădure/păduri pădure/pădurile șosea/șoselele șosea/șoseaua \
        mort/morții moarte/morții iarnă/ierni piață/piețe lovitură/lovituri posibil/posibilele profit/profituri",
    );
}

#[test]
fn other_words_are_not() {
    are_parted(
        "ro",
        "țară/țar vin/vină curs/cursă bancă/banc poliția/politică autorități/autorul apărare/apare rege/regim cultură/cult stat/stații \
        România/românii Victor/victorii bărbat/barbă primul/privind port/poartă cost/coastă soldat/sold campionat/campion model/mod față/fete \
        posibil/posibilitate vremea/vrea vremea/vreau vremea/vrem căldură/cald băutură/băut",
    );
}

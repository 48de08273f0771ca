//! Listed words, by language.

/// Ukrainian names of cities whose vowel changes; each line is a class, folded.
pub(super) const UKRAINIAN: &[&str] = &[
    "киів києва києву києвом києві",
    "львів львова львову львовом львові",
    "миколаів миколаєва миколаєву миколаєвом миколаєві",
    "харків харкова харкову харковом харкові",
    "чернігів чернігова чернігову черніговом чернігові",
];

/// Ukrainian nouns in *-й*, listed without it, folded.
pub(super) const UKRAINIAN_IN_J: &str = "анатолі андрі валері василі віталі врожа геннаді геро григорі дмитрі дуба звича кита конво кра \
    ліце музе олексі \
    сергі сценарі трамва трофе урожа хоке шанха ювіле юрі";

/// Czech nouns whose stem changes; each line is a class, folded.
pub(super) const CZECH: &[&str] = &[
    "clovek cloveka clovekovi cloveku clovekem lide lidi lidem lidmi lidech",
    "dite ditete diteti ditetem deti detem detmi detech",
    "kniha knihy knize knihu knihou knih kniham knihach knihami",
    "praha prahy praze prahu prahou",
];

/// Serbian nouns with a plural from another stem; each line is a class, folded.
pub(super) const SERBIAN: &[&str] = &[
    "covek coveka coveku covekom covece covjek covjeka covjeku covjekom covjece ljudi ljude ljudima",
    "dete deteta detetu detetom deca dece deci decu decom dijete djeteta djetetu djetetom djeca djece djeci djecu djecom",
];

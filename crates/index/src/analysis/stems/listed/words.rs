//! The words that are listed, by languages.

/// Irregular nouns of Finnish, each line a class, folded.
pub(super) const FINNISH: &[&str] = &[
    "helsinki helsingin helsinkia helsingissa helsingista helsinkiin helsingille",
    "aika ajan aikaa ajassa ajasta aikaan ajat aikojen aikoja",
    "apu avun apua avulla apuun",
    "eduskunta eduskunnan eduskuntaa eduskunnassa eduskunnasta eduskuntaan eduskunnalle eduskunnalta",
    "hinta hinnan hintaa hinnassa hinnasta hintaan hinnat hintojen hintoja hinnoissa hinnoista hintoihin hinnalla hinnoilla",
    "joki joen jokea joella joessa joesta jokeen joet jokien jokia",
    "kasi kaden katta kadessa kadesta kateen kadet kasien kasia kasissa kasiin",
    "katu kadun katua kadulla kadulle kadulta kadut katujen katuja kaduilla kaduille",
    "kauppa kaupan kauppaa kaupassa kaupasta kauppaan kaupalle kaupalla kaupalta kaupat kauppojen kauppoja kaupoissa kaupoista \
    kauppoihin kaupoille",
    "kaupunki kaupungin kaupunkia kaupungissa kaupungista kaupunkiin kaupungille kaupungit kaupunkien kaupunkeja kaupungeissa kaupungilla \
    kaupungilta kaupungiksi kaupungeilla kaupungeista kaupunkeihin",
    "kunta kunnan kuntaa kunnassa kunnasta kuntaan kunnalle kunnat kuntien kuntia kunnissa kunnista kunnille kunnilla",
    "kuukausi kuukauden kuukautta kuukaudessa kuukaudet kuukaudesta kuukaudeksi kuukauteen kuukausia kuukausien",
    "laki lain lakia laissa laista lakiin laille lailla lait lakien lakeja laeissa laeista",
    "lapsi lapsen lasta lapset lasten lapsia lapselle lapsella lapselta lapsille lapsilla lapsilta lapsissa lapsista lapsena \
    lapsesta lapseen lapsiin",
    "luku luvun lukua luvut lukujen lukuja luvussa luvuissa",
    "maa maan maata maassa maasta maahan maalle maalla maalta maaksi maana maat maiden maita maissa maista maihin maille mailla",
    "mies miehen miesta miehet miesten miehia miehelle miehella miehelta miehille miehilla miehilta miehissa miehista miehena \
    miehesta mieheen",
    "nainen naisen naista naiset naisten naisia naisille naisilla naisilta naisissa naisista naisiin naiselle naisella naiselta \
    naisena naisesta naiseen",
    "nokia nokian nokiaa nokiassa nokiasta nokiaan nokialle nokialla nokialta",
    "paa paan paata paassa paahan paat",
    "pankki pankin pankkia pankissa pankista pankkiin pankille pankilla pankilta pankit pankkien pankkeja pankeissa pankeille \
    pankeilla pankeilta pankeista pankkeihin pankiksi",
    "=poliis poliisi",
    "poika pojan poikaa pojalle pojalla pojalta pojat poikien poikia pojille pojilla pojilta",
    "ranta rannan rantaa rannalla rannalle rannalta rannassa rannasta rannat rantojen rantoja",
    "sota sodan sotaa sodassa sodasta sotaan sodalle sodat sotien sotia sodissa",
    "suomi suomen suomea suomessa suomesta suomeen suomella suomelle suomelta suomeksi suomena",
    "tie tien tieta tiessa tiesta tiehen tielle tiella tielta tiet teiden teita",
    "turku turun turkua turussa turusta turkuun turulle",
    "tyo tyon tyota tyossa tyosta tyohon tyolle tyolla tyolta tyoksi tyona tyot toiden toita toihin toilla",
    "valta vallan valtaa vallassa vallasta valtaan vallalla vallat",
    "vesi veden vetta vedessa vedesta veteen vedet vesien vesia vesissa",
    "vuosi vuoden vuotta vuonna vuodessa vuodesta vuoteen vuodelle vuodet vuosien vuosia vuosina vuosissa \
    vuodelta vuodeksi vuotena vuosilta vuosiin",
    "yo yon yota yossa yosta yohon yolla yolta yona yot",
];

/// Finnish nouns in *-aus* and *-ous* that are some in *-uden*, by their ends.
pub(super) const FINNISH_IN_UDEN: [&str; 10] = [
    "talous", "vapaus", "rakkaus", "raskaus", "sairaus", "hitaus", "viisaus", "puhtaus", "rikkaus",
    "kirkkaus",
];

/// Ukrainian names of cities whose vowel changes, each line a class, folded.
pub(super) const UKRAINIAN: &[&str] = &[
    "киів києва києву києвом києві",
    "львів львова львову львовом львові",
    "миколаів миколаєва миколаєву миколаєвом миколаєві",
    "харків харкова харкову харковом харкові",
    "чернігів чернігова чернігову черніговом чернігові",
];

/// Ukrainian nouns in *-й* before it, folded.
pub(super) const UKRAINIAN_IN_J: &str = "анатолі андрі валері василі віталі врожа геннаді геро григорі дмитрі дуба звича кита конво кра \
    ліце музе олексі \
    сергі сценарі трамва трофе урожа хоке шанха ювіле юрі";

/// Czech nouns whose stem changes, each line a class, folded.
pub(super) const CZECH: &[&str] = &[
    "clovek cloveka clovekovi cloveku clovekem lide lidi lidem lidmi lidech",
    "dite ditete diteti ditetem deti detem detmi detech",
    "kniha knihy knize knihu knihou knih kniham knihach knihami",
    "praha prahy praze prahu prahou",
];

/// Serbian nouns whose plural is another word, each line a class, folded.
pub(super) const SERBIAN: &[&str] = &[
    "covek coveka coveku covekom covece covjek covjeka covjeku covjekom covjece ljudi ljude ljudima",
    "dete deteta detetu detetom deca dece deci decu decom dijete djeteta djetetu djetetom djeca djece djeci djecu djecom",
];

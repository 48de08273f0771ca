//! Lists of Romanian words, folded.

/// Words whose stem changes, or equals another's by rule; each line is a class.
pub(super) const LISTED: &[&str] = &[
    "an anul anului ani anii anilor",
    "apa ape apei apele apelor",
    "baiat baiatul baiatului baieti baietii baietilor",
    "banca banci bancii bancile bancilor",
    "bucuresti bucurestiul bucurestiului bucurestilor",
    "cafea cafeaua cafelei cafele cafelele cafelelor",
    "cale calea caii cai caile cailor",
    "coada coadei cozi cozii cozile cozilor",
    "comanda comenzi comenzii comenzile comenzilor",
    "copil copilul copilului copii copiii copiilor",
    "cursa cursei curse cursele curselor",
    "cuvant cuvantul cuvantului cuvinte cuvintele cuvintelor",
    "dovada dovezi dovezii dovezile dovezilor",
    "fata fete fetei fetele fetelor",
    "femeie femeia femei femeii femeile femeilor",
    "fiu fiul fiului fii fiii fiilor",
    "frate fratele fratelui frati fratii fratilor",
    "iarba ierbii ierburi ierburile ierburilor",
    "iarna iernii ierni iernile iernilor",
    "idee ideea ideii idei ideile ideilor",
    "leu leul leului lei leii leilor",
    "lucru lucrul lucrului lucruri lucrurile lucrurilor",
    "mana mainii maini mainile mainilor",
    "mare marea mari marii marile marilor marele marelui",
    "masa mese mesei mesele meselor",
    "meci meciul meciului meciuri meciurile meciurilor",
    "moarte moartea mortii mortile",
    "moda modei",
    "munte muntele muntelui munti muntii muntilor",
    "noapte noaptea nopti noptii noptile noptilor",
    "nou noul noului noua noi noii noile noilor",
    "numar numarul numarului numere numerele numerelor",
    "om omul omului oameni oamenii oamenilor",
    "ora ore orei orele orelor",
    "parte partea parti partii partile partilor",
    "perdea perdeaua perdelei perdele perdelele perdelelor",
    "piata pietei piete pietele pietelor",
    "poarta portii porti portile portilor",
    "prim primul primului primii primilor prima primei prime primele primelor",
    "scoala scoli scolii scolile scolilor",
    "saltea salteaua saltelei saltele saltelele saltelelor",
    "seara seri serile serilor",
    "sfant sfantul sfantului sfinti sfintii sfintilor sfanta sfinte",
    "sora surori surorii surorile surorilor",
    "sosea soseaua soselei sosele soselele soselelor",
    "stea steaua stelei stele stelele stelelor",
    "strada strazi strazii strazile strazilor",
    "tanar tanarul tanarului tineri tinerii tinerilor tanara tinere tinerele",
    "tara tari tarii tarile tarilor",
    "tata tatal tatalui tati tatii tatilor",
    "trupa trupei trupe trupele trupelor",
    "vara verii veri verile verilor",
    "viata vieti vietii vietile vietilor",
    "vina vinei",
    "vreme vremea vremii vremi vremile vremilor vremuri vremurile vremurilor",
    "zi ziua zilei zile zilele zilelor",
];

/// Forms of two words, with the class of the second: `serii` of `serie` and `seară`, `morții` of `moarte` and `mort`.
pub(super) const OF_TWO: [(&str, &str); 2] = [("mortii", "mort"), ("serii", "seara ")];

/// Stems before the *-ii* of an article or a case, where the word in *-ie* is another one (`românii`, `România`).
pub(super) const NEVER_IN_I: [&str; 14] = [
    "alegeri",
    "arhitect",
    "bulgar",
    "candidat",
    "deputat",
    "barbat",
    "avocat",
    "german",
    "magistrat",
    "ranit",
    "roman",
    "rus",
    "sarb",
    "soldat",
];

/// Stems before the *-ii* of nouns in *-ie* and *-iu*, where the stem alone is another word (`victorii`, `Victor`).
pub(super) const ALWAYS_IN_I: [&str; 6] = ["comis", "famil", "stat", "victor", "pens", "ser"];

/// Ends of nouns and adjectives that look as if they had an article or a plural ending.
pub(super) const WHOLE: [&str; 26] = [
    "model", "nivel", "tunel", "cartel", "panel", "tabel", "abil", "ebil", "ibil", "obil", "ubil",
    "civil", "dificil", "util", "fragil", "facil", "profil", "textil", "ostil", "fertil", "consul",
    "calcul", "modul", "vehicul", "stimul", "insul",
];

/// Ends of nouns in *-ură* and *-ure*, without the last vowel.
pub(super) const IN_URA: [&str; 29] = [
    "ctur",
    "ltur",
    "ptur",
    "atur",
    "masur",
    "figur",
    "procedur",
    "aventur",
    "fractur",
    "centur",
    "lectur",
    "tortur",
    "conjunctur",
    "investitur",
    "creatur",
    "armur",
    "injur",
    "padur",
    "vitur",
    "prajitur",
    "scriitur",
    "taietur",
    "bautur",
    "caldur",
    "arsur",
    "fisur",
    "bordur",
    "cenzur",
    "singur",
];

/// Nouns that look like participles.
pub(super) const NOUNS_LIKE_PARTICIPLES: [&str; 34] = [
    "adevarat",
    "aparat",
    "apartat",
    "atentat",
    "avocat",
    "barbat",
    "campionat",
    "candidat",
    "consulat",
    "credit",
    "deputat",
    "dictat",
    "doctorat",
    "dreptat",
    "electorat",
    "favorit",
    "format",
    "imediat",
    "magistrat",
    "mandat",
    "patronat",
    "privat",
    "profit",
    "protectorat",
    "recrut",
    "salariat",
    "secretariat",
    "sindicat",
    "soldat",
    "spirit",
    "statut",
    "depozit",
    "deficit",
    "institut",
];

/// Verbs in *-ita* and the like, whose participles are not nouns in *-itate*.
pub(super) const VERBS_IN_T: [&str; 22] = [
    "agit", "ascult", "cit", "consult", "cot", "debit", "discut", "evit", "excit", "execut",
    "exploat", "ezit", "imit", "invit", "licit", "limit", "merit", "milit", "mut", "rezult",
    "solicit", "vizit",
];

/// Stems that keep their *oa*, because without it they equal another word's (`coastă`, `cost`).
pub(super) const WITH_OA: [&str; 7] =
    ["coad", "coast", "doamn", "moart", "noapt", "poart", "soart"];

/// Verbs whose participle has another stem than their other forms; each line is a class.
pub(super) const VERBS: &[&str] = &[
    "ajunge ajung ajuns ajunsa ajunsi ajunse",
    "cere cer cerut ceruta ceruti cerute",
    "crede cred crezut crezuta crezuti crezute crezi",
    "decide decid decis decisa decisi decise decizand",
    "duce duc dus dusa dusi duse",
    "face fac facut facuta facuti facute",
    "incepe incep inceput inceputa inceputi incepute",
    "merge merg mers",
    "prinde prind prins prinsa prinsi prinse",
    "pune pun pus pusa pusi puse",
    "putea pot poti poate poata put putut",
    "primi prim primit primita primiti primite primesc primeste primesti primeasca",
    "scrie scriu scris scrisa scrisi scrise scria scriind",
    "spune spun spus spusa spusi spuse",
    "trece trec trecut trecuta trecuti trecute treci",
    "ucide ucid ucis ucisa ucisi ucise ucigand",
    "vede vad vazut vazuta vazuti vazute vazand",
    "vrea vreau vrem vreti vrei vrut",
    "zice zic zis zisa zise",
];

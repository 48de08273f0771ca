//! Forms of Portuguese verbs that no ending tells: the past of irregular ones, participles, stems that change.

use crate::analysis::stems::verbs::{Listed, respelled};

/// Verbs with forms that the stemmer does not know.
const STRONG: &[&str] = &[
    "abrir abr/e abriu abriram abert/p",
    "acender aces/p",
    "atribuir atribui atribuiu atribuíram",
    "cair cai caem caiu caíram caía caíam caísse",
    "caber cabe coub/t",
    "cobrir cobert/p",
    "conseguir consigo consig/g",
    "construir constrói constroem construiu construíram construíd/p",
    "contribuir contribui contribuiu contribuíram",
    "crer crê creem",
    "dar dá dão deu deram dava davam dar/f desse",
    "destruir destrói destroem destruiu destruíram destruíd/p",
    "dizer diz dizem diss/t dir/f dig/g dit/p",
    "dormir durm/g",
    "eleger elej/g eleit/p",
    "envolver envolt/p",
    "escrever escrit/p",
    "estar estou está estão estev/t estiv/t",
    "extinguir extint/p",
    "fazer faz fazem fez fiz/t far/f faç/g feit/p",
    "fugir foge fogem",
    "haver houv/t havia haviam",
    "imprimir impress/p",
    "incluir inclui incluiu incluíram",
    "influir influi influiu",
    "ir vou vai vamos vão iria",
    "ler lê leem leu leram lid/p",
    "manter mantém mantêm mantev/t mantiv/t",
    "medir meç/g",
    "mentir mint/g",
    "morrer morr/e mort/p",
    "obter obtém obtêm obtev/t obtiv/t",
    "ouvir ouç/g",
    "pedir peç/g",
    "perder perc/g",
    "poder pode podem pôde pud/t poder/f poss/g",
    "prender pres/p",
    "produzir produz",
    "pôr põe põem pôs pus/t ponh/g punha punham",
    "propor propõe propõem propôs propus/t proposto propostos propostas",
    "querer quer querem quis quis/t queir/g",
    "reduzir reduz",
    "reeleger reeleit/p",
    "romper rot/p",
    "saber sabe soub/t saib/g",
    "sair sai saem saiu saíram saía saíam saísse",
    "seguir segue seguem sigo sig/g",
    "sentir sint/g",
    "servir sirv/g",
    "subir sobe sobem",
    "substituir substitui substituiu substituíram",
    "suspender suspens/p",
    "ter tem têm tev/t tiv/t ter/f tenh/g tinha tinham",
    "traduzir traduz",
    "trazer traz troux/t trar/f trag/g",
    "ver vê veem viu viram via vej/g vist/p",
    "vir vem vêm veio vieram viesse viessem vir/f venh/g vinha vinham vind/p",
];

/// Forms that are other words where nothing is before them.
const PREFIXED: &[&str] = &["pôr posto postos posta postas põe", "prender presa presas"];

/// Verbs in *-car*, *-gar* and *-çar*, whose stems are written otherwise before *e*; those in *-cer* and *-ger* before *a* and *o*.
const WEAK: &str = "abraçar acontecer afogar agradecer alcançar ameaçar apagar aparecer aplicar atacar alegar alugar avançar brigar \
    brincar buscar carregar castigar chegar classificar colocar começar comunicar conhecer corrigir criticar dançar \
    dedicar descarregar desaparecer destacar dirigir educar empregar entregar enforcar esclarecer esforçar esquecer \
    estabelecer exigir explicar fabricar ficar fortalecer forçar identificar implicar indicar interrogar investigar jogar \
    julgar justificar lançar ligar marcar merecer modificar nascer navegar negar obrigar oferecer pagar parecer permanecer \
    pertencer pescar pregar proteger provocar publicar reconhecer reforçar sacar secar significar surgir tocar trancar \
    trocar vencer verificar";

/// Endings by their names.
const ENDINGS: &[(&str, &str)] = &[
    ("e", "e em iu iam ia"),
    ("f", "á ão ia iam ei"),
    ("g", "o a am amos"),
    ("p", "o a os as"),
    ("t", "e eram era esse essem er erem"),
];

/// What those forms are that are other words, or are written like them without their accents.
const OTHERS: &[&str] = &[
    "da", "por", "pos", "via", "presa", "presas", "preso", "presos", "desse", "rota", "rotas",
    "ditos", "impressa", "vistas", "lida", "lidas", "vinda", "vindas", "le", "ve", "suspensa",
    "ter",
];

/// What stands before verbs.
const PREFIXES: &[&str] = &[
    "ante", "com", "con", "contra", "de", "des", "dis", "em", "en", "ex", "im", "inter", "man",
    "o", "ob", "per", "pre", "pro", "re", "recom", "retro", "so", "sobre", "su", "sub", "trans",
];

/// All of them.
pub(in crate::analysis::stems) const LISTED: Listed = Listed {
    strong: STRONG,
    prefixed: PREFIXED,
    weak: WEAK,
    weak_forms: weak,
    endings: ENDINGS,
    others: OTHERS,
    prefixes: PREFIXES,
};

/// What is written with *qu*, *gu*, *c*, *ç* and *j*.
fn weak(infinitive: &str) -> Vec<String> {
    let changes = [
        ("car", "qu", "e ei em"),
        ("gar", "gu", "e ei em"),
        ("çar", "c", "e ei em"),
        ("cer", "ç", "o a am"),
        ("ger", "j", "o a am"),
        ("gir", "j", "o a am"),
    ];
    respelled(infinitive, &changes)
}

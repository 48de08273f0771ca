//! Italian words of grammar and other words without forms, which no other word may be joined with.

use crate::romance::{Listed, Shared};

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[(
        "-",
        "a accanto ad addirittura adesso affatto affinché agli ai al all alla alle allo allora almeno altrimenti altrove \
             altrui anche ancor ancora anzi anziché appena assai attorno ben benché cento che chi chiunque ci cinquanta cinque \
             ciò cioè circa coi col colei coloro colui come comunque con contro così costei costoro costui cui da dagli dai \
             dal dall dalla dalle dallo davanti davvero degli del dell della delle dello dentro di dieci dietro dodici domani \
             dopo dove dovunque due dunque durante e eccetto ecco ed egli ella entrambe entrambi entro essa esse essi esso \
             finché fino finora forse fra frattanto fuori già giacché gli i ieri il in infatti inoltre insieme insomma intanto \
             intorno invece io l la là laddove le lei lì lo loro lui ma magari mai malgrado me mediante meglio meno mentre mi \
             ne né neanche negli nei nel nell nella nelle nello nemmeno neppure niente no noi non nonché nonostante nove nulla \
             o od oggi oggigiorno ogni ognuno oltre oppure ormai otto ovunque ovvero peggio per perché perfino però persino \
             pertanto più piuttosto poi poiché presso presto pur purché qua qualche qualcosa qualcuno qualora qualsiasi \
             qualunque quando quaranta quasi quattro quell qui quindi sé se sebbene sei sempre senza sette sì si siccome sino \
             solamente soltanto sopra soprattutto sotto stamattina stasera su subito sugli sui sul sull sulla sulle sullo \
             tardi te ti tra tranne tre trenta tu tuttavia un una undici uno venti verso vi voi",
    )],
    lines: &[],
    endings: &[],
};

/// Forms that belong to two words.
pub(crate) const SHARED: Shared = Shared {
    mostly: &[
        ("arbitri", "arbitro"),
        ("assassini", "assassino"),
        ("omicidi", "omicidio"),
        ("oratori", "oratore"),
        ("osservatori", "osservatore"),
        ("principi", "principio"),
        ("suicidi", "suicidio"),
        ("testimoni", "testimone"),
        ("vari", "vario"),
    ],
    alone: "accusatori cava cave corte fiera fiere grazie leggere note nota persecutori plastica plastiche quiete serie sole somma \
            somme tenere",
    letter: None,
    told: "",
    unmarked: "",
};

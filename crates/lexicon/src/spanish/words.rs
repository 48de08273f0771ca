//! Spanish words of grammar and other words without forms, which no other word may be joined with.

use crate::romance::{Listed, Shared};

/// The lists.
pub(crate) const LISTED: Listed = Listed {
    regular: &[(
        "-",
        "a abajo acá acaso adelante además adonde ah ahí ahora al algo alguien allá allí alrededor ante antes aparte \
             apenas aquello aquí arriba así asimismo atrás aun aún aunque ay ayer cada casi catorce cerca cien ciento cinco \
             cincuenta cómo como con conmigo consigo contigo contra cuál cuáles cuando cuándo cuánta cuántas cuánto cuántos \
             cuarenta cuatro de debajo del delante demás dentro desde después detrás diecinueve dieciocho dieciséis diecisiete \
             diez doce dónde donde dos durante e eh el él ella ellas ello ellos en encima entonces entre eso esto etc excepto \
             fuera hacia hasta hay hoy incluso jamás la las le lejos les lo los luego más mas me mediante menos mi mí mientras \
             mis muy nada nadie ni no nos nosotras nosotros noventa nueve nunca o obstante ochenta ocho oh ojalá once os para \
             pero por porque porqué pronto pues qué que quién quiénes quienquiera quince quizá quizás se según seis sendos \
             sesenta setenta sí si siempre siete sin sino sobre solamente su sus también tampoco tan te temprano ti todavía \
             tras trece treinta tres tu tú tus u un una unas unos usted ustedes veinte veinticinco veinticuatro veintidós \
             veintitrés veintiuno versus vosotros y ya yo",
    )],
    lines: &[],
    endings: &[],
};

/// Forms that belong to two words.
pub(crate) const SHARED: Shared = Shared {
    mostly: &[
        ("siente", "sentir"),
        ("sienten", "sentir"),
        ("cruces", "cruz"),
    ],
    alone: "bienes cartera carteras ceniza cenizas lista listas música músicas musica musicas pata patas suma sumas tinta tintas \
            vacuna vacunas",
    letter: Some('ñ'),
    told: "",
    unmarked: "ano anos cana canas",
};

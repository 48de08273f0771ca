//! Serbian, Croatian and Bosnian nouns whose last consonant changes before some endings, or that the stemmer takes for
//! other words.

use std::sync::LazyLock;

use super::super::inflected::{Inflected, Paradigm};

const NOUNS: [Paradigm; 19] = [
    // `radnik`; the feminine (`radnica`) is another word, though the two share some forms.
    Paradigm {
        endings: "ik ika iku ike ikom ici icima",
        stems: "cetn cinovn djelatn dobitn duhovn duznosn gubitn korisn lijecn naceln namesten/namjesten poslan \
            potpredsedn/potpredsjedn poveren/povjeren predsedn/predsjedn prestupn protivn putn radn savezn savetn/savjetn \
            sledben/sljedben sluzben stanovn suradn sudion svecen svesten ucen ucesn umetn/umjetn uredn vern/vjern vlasn vojn zapovedn/zapovjedn \
            zarobljen zastupn zatvoren zvanicn",
    },
    // `stručnjak`.
    Paradigm {
        endings: "ak aka aku ake akom aci acima",
        stems: "jun momc prvoligas rod selj strucnj vojnj zemlj",
    },
    // `svedok`.
    Paradigm {
        endings: "ok oka oku okom oci oke ocima",
        stems: "sved/svjed uzr",
    },
    // `nogometaš`.
    Paradigm {
        endings: "- a u em i e ima",
        stems: "kosarkas nogometas rukometas tenisas",
    },
    // `početak`.
    Paradigm {
        endings: "tak tka tku tkom tke ci taka cima",
        stems: "doda dobi gubi isje nedosta osta poce poda sasta trenu zada zaosta",
    },
    Paradigm {
        endings: "ak ka ku kom",
        stems: "cetvrt nastav napred pet ponedelj/ponedjelj pritis ruc utor",
    },
    // `policajac`.
    Paradigm {
        endings: "ac ca cu cem ce ci aca cima",
        stems: "amerikan bosan crnogor italijan izrael lov makedon nov policaj portugal sloven stran ukrajin vatrogas",
    },
    // `majka`.
    Paradigm {
        endings: "ka ke ci ku ko kom kama ki",
        stems: "afri ameri devoj/djevoj fabri klini kriti maj podrs politi prili publi republi ru statisti tehni vojs",
    },
    // `odluka`; one of its cases differs only by a diacritic from a form of *to decide*.
    Paradigm {
        endings: "ka ke ku kom kama",
        stems: "odlu",
    },
    // `stranka`.
    Paradigm {
        endings: "ka ke ci ku ko kom kama aka",
        stems: "ban stran",
    },
    // `knjiga`.
    Paradigm {
        endings: "ga ge zi gu gom gama",
        stems: "bri knji no podlo ulo",
    },
    // `slučaj`.
    Paradigm {
        endings: "- a u em i e ima evi eva eve evima",
        stems: "dogadaj igrac izvestaj/izvjestaj navijac neprijatelj obicaj polozaj prijatelj razvoj roditelj slucaj ucitelj uredaj vozac",
    },
    Paradigm {
        endings: "- a u em evi eva eve evima",
        stems: "broj kraj",
    },
    // `plan`.
    Paradigm {
        endings: "- a u om ovi ova ove ovima",
        stems: "plan rim uslov uvjet vek/vijek",
    },
    // `planeta`.
    Paradigm {
        endings: "a e i u om ama",
        stems: "kin novin planet trup utakmic zvezd/zvijezd",
    },
    // `Rusija`.
    Paradigm {
        endings: "ja je ji ju jom jama",
        stems: "komsi rusi",
    },
    // `tjedan`.
    Paradigm {
        endings: "dan dna dnu dnom dni dne dana dnima",
        stems: "tje",
    },
    // `Sarajevo`, `mesto`.
    Paradigm {
        endings: "o a u om ima",
        stems: "kosov mest/mjest sarajev",
    },
    // `Novak`.
    Paradigm {
        endings: "- a u om",
        stems: "novak",
    },
];

/// The class of a folded form of a listed noun.
pub(super) fn class(word: &str) -> Option<&'static str> {
    static WORDS: LazyLock<Inflected> = LazyLock::new(|| Inflected::of(&NOUNS));
    WORDS.class(word)
}

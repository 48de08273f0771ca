//! Polish words listed by paradigm: words whose consonants and vowels alternate before some endings, and words that the
//! stemmer takes for forms of others.

use std::sync::LazyLock;

use super::super::inflected::{Inflected, Paradigm};

const WORDS: [Paradigm; 48] = [
    // `rząd`.
    Paradigm {
        endings: "d du dowi dem dzie dy dow dom dami dach",
        stems: "docho naro obcho obwo ogro powo przykla rozwo rza samocho sa wscho wykla zacho zarza zawo",
    },
    // `urząd`.
    Paradigm {
        endings: "ad edu edowi edem edzie edy edow edom edami edach",
        stems: "urz",
    },
    // `skład`; the verb is not included.
    Paradigm {
        endings: "d du dowi dem dzie dy dow dom dami dach",
        stems: "skla ukla wygla",
    },
    // `pacjent`.
    Paradigm {
        endings: "t ta tu towi tem cie ci ty tow tom tami tach",
        stems: "agen architek asysten budze delega dokumen eksper incyden kandyda klien komendan koncer konflik konsulen kontynen lo \
            momen obiek pacjen parlamen pilo prezyden procen projek punk rapor reprezentan spor studen transpor zarzu",
    },
    // `most`.
    Paradigm {
        endings: "st stu stowi stem scie sty stow stom stami stach",
        stems: "mo prote tek te wzro",
    },
    // `artysta`.
    Paradigm {
        endings: "sta sty scie ste sto sci stow stom stami stach",
        stems: "arty ekonomi finali specjali terrory tury",
    },
    // `premier`.
    Paradigm {
        endings: "r ra ru rowi rem rze rzy ry row rom rami rach",
        stems: "akto ambasado auto dyrekto inspekto inzynie kurato moto ofice poza premie prezente prokurato rekto senato wybo",
    },
    // `plan`.
    Paradigm {
        endings: "n nu nowi nem nie ny now nom nami nach",
        stems: "ekra pla sezo telefo tere",
    },
    // `zespół`.
    Paradigm {
        endings: "l lu la lowi lem le ly low lom lami lach",
        stems: "artyku zespo",
    },
    // `szpital`.
    Paradigm {
        endings: "l la lowi lem lu le li lom lami lach",
        stems: "festiwa go hote mode nauczycie obywate porta skanda szpita wielbicie wlascicie",
    },
    // `mieszkaniec`.
    Paradigm {
        endings: "iec ca cowi cem cu cy cow com cami cach",
        stems: "chlop kon mieszkan ukrain",
    },
    // `wypadek`.
    Paradigm {
        endings: "ek kowi kiem ku ki kow kom kami kach",
        stems: "budyn czwart dodat kierun majat obowiaz piat poczat podat poniedzial porzad przypad rachun ratun ryn skut spad stosun \
            upad warun wizerun wnios wtor wydat wyjat wypad zam zasil zwiaz",
    },
    // `ośrodek`.
    Paradigm {
        endings: "ek ka kowi kiem ku ki kow kom kami kach",
        stems: "odcin osrod srod",
    },
    // `członek`.
    Paradigm {
        endings: "ek ka kowi kiem ku kowie kow kom kami kach",
        stems: "czlon",
    },
    // `wiek`.
    Paradigm {
        endings: "k ku kowi kiem ki kow kom kami kach",
        stems: "ata ban blo bra kro pomni sko straj szla wie wyni wyro zna",
    },
    // `urzędnik`.
    Paradigm {
        endings: "k ka ku kowi kiem cy kow kom kami",
        stems: "czytelni gorni kierowni lotni pracowni przeciwni robotni rolni rzeczni uczestni urzedni zawodni zwolenni",
    },
    // `pociąg`.
    Paradigm {
        endings: "g gu gowi giem gi gow gom gami gach",
        stems: "pocia",
    },
    // `zamach`.
    Paradigm {
        endings: "ch chu chowi chem chy chow chom chami chach",
        stems: "da gma ru stra wybu zama zapa",
    },
    // `dział`.
    Paradigm {
        endings: "- u owi em e y ow om ami ach",
        stems: "dzial",
    },
    // `napis`.
    Paradigm {
        endings: "- u owi em ie y ow om ami ach",
        stems: "napis opis podpis przepis wplyw zapis",
    },
    // `Kraków`.
    Paradigm {
        endings: "ow owa owi owowi owem owie",
        stems: "krak rzesz tarn",
    },
    // `Gdańsk`.
    Paradigm {
        endings: "sk sku ska skowi skiem",
        stems: "gdan",
    },
    // `gazeta`.
    Paradigm {
        endings: "ta ty cie te to t tom tami tach",
        stems: "gaze kar kobie kwo plane rakie stra wizy",
    },
    // `rada`.
    Paradigm {
        endings: "da dy dzie de do d dom dami dach",
        stems: "du meto ra szko wo zgo",
    },
    // `chmura`.
    Paradigm {
        endings: "ra ry rze re ro r rom rami rach",
        stems: "afe chmu kame kultu literatu po prokuratu procedu struktu temperatu",
    },
    // `ofiara`.
    Paradigm {
        endings: "iara iary ierze iare iaro iar iarom iarami iarach",
        stems: "of",
    },
    // `osoba`.
    Paradigm {
        endings: "a y ie e o - om ami ach",
        stems: "budow cen firm form glow grup map norm obron odmow osob plam prob rodzin rop rozmow scen spraw stref stron szans umow \
            ustaw warszaw wypraw zabaw zim zmian zup",
    },
    // `mężczyzna`.
    Paradigm {
        endings: "na ny nie ni ne no n nom nami nach",
        stems: "mezczyz",
    },
    // `bitwa`.
    Paradigm {
        endings: "wa wy wie we wo ew wom wami wach",
        stems: "bit",
    },
    // `matka`.
    Paradigm {
        endings: "ka ki ce ke ko ek kom kami kach",
        stems: "cor jednost ksiaz mat pacjent pil placow policjant spol wyciecz",
    },
    // `walka`.
    Paradigm {
        endings: "ka ki ce ke ko k kom kami kach",
        stems: "amery apte bibliote fabry nau opie wal",
    },
    // `droga`.
    Paradigm {
        endings: "ga gi dze ge g gom gami gach",
        stems: "dro ksie li no przewa uwa",
    },
    // `szkoła`.
    Paradigm {
        endings: "la ly le lo l lom lami lach",
        stems: "si szko",
    },
    // `praca`.
    Paradigm {
        endings: "a y e o - om ami ach",
        stems: "dzielnic granic okolic prac rocznic roznic stolic tajemnic ulic",
    },
    // `linia`.
    Paradigm {
        endings: "ia ii ie io ij iom iami iach",
        stems: "angl armen brytan dan hiszpan ital japon kampan lin opin part rumun",
    },
    // `część`.
    Paradigm {
        endings: "c ci cia ciom ciami ciach",
        stems: "czes wiadomos wiekszos",
    },
    // `pytanie`.
    Paradigm {
        endings: "nie nia niu niem n niom niami niach",
        stems: "bada dziala oczekiwa pyta rozwiaza spotka uderze wydarze zachowa zada zdarze zebra",
    },
    // `zdjęcie`.
    Paradigm {
        endings: "cie cia ciu ciem c ciom ciami ciach",
        stems: "odkry przyje wejs wyjs zaje zdje",
    },
    // `wojsko`.
    Paradigm {
        endings: "ko ka ku kiem k kom kami kach",
        stems: "lotnis nazwis srodowis stanowis wojs",
    },
    // `drzewo`.
    Paradigm {
        endings: "o a u em ie - om ami ach",
        stems: "drzew przestepstw sledztw",
    },
    // `miejsce`.
    Paradigm {
        endings: "e a u em - om ami ach",
        stems: "miejsc",
    },
    // `większy`.
    Paradigm {
        endings: "y a e ego emu ym ej ych ymi",
        stems: "gorsz lepsz najgorsz najlepsz najwieksz wieksz",
    },
    // `dane`.
    Paradigm {
        endings: "e y ych ym ymi a ego ej",
        stems: "dan",
    },
    // `pisać`.
    Paradigm {
        endings: "sac sal sala salo sali saly salem salam sano sany sana sane sanego sanym sanych sanej sze szesz szemy szecie sza szac sz",
        stems: "dopi napi opi pi podpi przepi wpi wypi zapi",
    },
    // `działać`.
    Paradigm {
        endings: "c - ja m sz my cie l la lo li ly lem lam jac jacy jaca jace jacego jacych jacym j jcie",
        stems: "czeka dziala mieszka odpowiada posiada przypomina pyta sklada sprawdza uklada wpada wplywa wyglada wynika zapewnia \
            zapowiada zmienia zna",
    },
    // `powiedzieć`.
    Paradigm {
        endings: "iec ial iala ialo ieli ialy ialem ialam iano iany iana iane a",
        stems: "opowiedz powiedz wypowiedz zapowiedz",
    },
    // `informować`.
    Paradigm {
        endings: "owac owal owala owalo owali owaly owalem owalam owano uje uja ujac ujemy",
        stems: "bud glos inform poinform prac",
    },
    // `stanąć`.
    Paradigm {
        endings: "ac al ela elo eli ely alem elam a",
        stems: "stan zgin",
    },
];

/// The class of a folded form of a listed word.
pub(super) fn class(word: &str) -> Option<&'static str> {
    static INFLECTED: LazyLock<Inflected> = LazyLock::new(|| Inflected::of(&WORDS));
    INFLECTED.class(word)
}

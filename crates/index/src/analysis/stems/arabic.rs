//! Arabic: words without their article, and plurals that change a word within.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use crate::analysis::{arabic, fold};

/// Plurals that news is full of, each with its singular. Not among them are those that are written as another word (`كتب`, which is *wrote*
/// as well).
const PLURALS: [(&str, &str); 48] = [
    ("أبناء", "ابن"),
    ("أحداث", "حدث"),
    ("أحزاب", "حزب"),
    ("أخبار", "خبر"),
    ("أزمات", "أزمة"),
    ("أسباب", "سبب"),
    ("أسعار", "سعر"),
    ("أسلحة", "سلاح"),
    ("أسواق", "سوق"),
    ("أشهر", "شهر"),
    ("أطباء", "طبيب"),
    ("أطراف", "طرف"),
    ("أطفال", "طفل"),
    ("أعضاء", "عضو"),
    ("أفراد", "فرد"),
    ("ألعاب", "لعبة"),
    ("أمراء", "أمير"),
    ("أموال", "مال"),
    ("أندية", "نادي"),
    ("بنوك", "بنك"),
    ("جرحى", "جريح"),
    ("جنود", "جندي"),
    ("جهود", "جهد"),
    ("جيوش", "جيش"),
    ("حروب", "حرب"),
    ("خبراء", "خبير"),
    ("رجال", "رجل"),
    ("رؤساء", "رئيس"),
    ("زعماء", "زعيم"),
    ("سفراء", "سفير"),
    ("سفن", "سفينة"),
    ("شهداء", "شهيد"),
    ("شوارع", "شارع"),
    ("صواريخ", "صاروخ"),
    ("علماء", "عالم"),
    ("عمال", "عامل"),
    ("قتلى", "قتيل"),
    ("قوانين", "قانون"),
    ("مباني", "مبنى"),
    ("مدارس", "مدرسة"),
    ("مدن", "مدينة"),
    ("مشاريع", "مشروع"),
    ("مصادر", "مصدر"),
    ("معارك", "معركة"),
    ("ملوك", "ملك"),
    ("مناطق", "منطقة"),
    ("نواب", "نائب"),
    ("وزراء", "وزير"),
];

/// The shorter of the stems that a word has without its article and with it: some endings (`حكومات`) the stemmer takes off
/// only where an article shows that the word is a noun.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static SINGULARS: LazyLock<FxHashMap<String, String>> = LazyLock::new(|| {
        let plurals = PLURALS.iter();
        plurals
            .map(|(plural, singular)| (fold::fold(plural), fold::fold(singular)))
            .collect()
    });
    let bare = arabic::without_article(word);
    let singular = SINGULARS.get(&fold::fold(bare));
    let bare = singular.map_or(bare, String::as_str);
    let stemmer = Stemmer::new(Algorithm::Arabic);
    let (stem, noun) = (
        stemmer.stem(bare),
        stemmer.stem(&format!("ال{bare}")).into_owned(),
    );
    Cow::Owned(match noun.len() < stem.len() {
        true => noun,
        false => stem.into_owned(),
    })
}

//! The names of the months in many languages, with the abbreviations that newspapers use.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::words::lower;

/// The longest name, in bytes.
const LONGEST: usize = 40;

/// One language per line, one month per column; names of one month are separated by bars. If months are declined, both the form used in
/// dates and the base form are listed; for Turkish also the results of lowercasing its capitals without its own rules, for Greek forms
/// without tonos. A name that means different months in two languages is missing in both (see [`of_language`]). Prepositions that are
/// joined to a name are not included ([`BEFORE`]).
#[rustfmt::skip]
const NAMES: [[&str; 12]; 39] = [
    ["january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec"],
    ["januar|jänner|jän", "februar", "märz|mär", "april", "mai", "juni", "juli", "august", "september", "oktober|okt", "november", "dezember|dez"],
    ["janvier|janv", "février|févr|fév", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août", "septembre", "octobre", "novembre", "décembre|déc"],
    ["enero|ene", "febrero", "marzo", "abril|abr", "mayo", "junio", "julio", "agosto|ago", "septiembre|setiembre", "octubre", "noviembre", "diciembre|dic"],
    ["gennaio|gen", "febbraio|febbr", "marzo", "aprile", "maggio|mag", "giugno|giu", "luglio|lug", "agosto", "settembre|set", "ottobre|ott", "novembre", "dicembre"],
    ["janeiro", "fevereiro|fev", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro|out", "novembro", "dezembro"],
    ["januari", "februari", "maart|mrt", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
    ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
    ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember|des"],
    ["tammikuuta|tammikuu", "helmikuuta|helmikuu", "maaliskuuta|maaliskuu", "huhtikuuta|huhtikuu", "toukokuuta|toukokuu", "kesäkuuta|kesäkuu", "heinäkuuta|heinäkuu", "elokuuta|elokuu", "syyskuuta|syyskuu", "lokakuuta|lokakuu", "marraskuuta|marraskuu", "joulukuuta|joulukuu"],
    ["stycznia|styczeń", "lutego|luty", "marca|marzec", "kwietnia|kwiecień", "maja|maj", "czerwca|czerwiec", "lipca|lipiec", "sierpnia|sierpień", "września|wrzesień", "października|październik", "", "grudnia|grudzień"],
    ["ledna|leden", "února|únor", "března|březen", "dubna|duben", "května|květen", "června|červen", "července|červenec", "srpna|srpen", "září", "října|říjen", "listopadu", "prosince|prosinec"],
    ["januára|január", "februára|február", "marca|marec", "apríla|apríl", "mája|máj", "júna|jún", "júla|júl", "augusta", "septembra", "októbra|október", "novembra", "decembra"],
    ["január", "február", "március|márc", "április|ápr", "május|máj", "június|jún", "július|júl", "augusztus|aug", "szeptember|szept", "október|okt", "november", "december"],
    ["ianuarie|ian", "februarie", "martie", "aprilie", "mai", "iunie|iun", "iulie|iul", "august", "septembrie", "octombrie", "noiembrie|noi", "decembrie"],
    ["ocak", "şubat", "mart", "nisan|ni̇san", "mayıs|mayis", "haziran|hazi̇ran", "temmuz", "ağustos", "eylül", "ekim|eki̇m", "kasım|kasim", "aralık|aralik"],
    ["января|январь|янв", "февраля|февраль|фев", "марта|март", "апреля|апрель|апр", "мая|май", "июня|июнь", "июля|июль", "августа|август|авг", "сентября|сентябрь|сен|сент", "октября|октябрь|окт", "ноября|ноябрь|ноя", "декабря|декабрь|дек"],
    ["січня|січень", "лютого|лютий", "березня|березень", "квітня|квітень", "травня|травень", "червня|червень", "липня|липень", "серпня|серпень", "вересня|вересень", "жовтня|жовтень", "листопада|листопад", "грудня|грудень"],
    ["януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември", "декември"],
    ["јануара|јануар", "фебруара|фебруар", "марта|март", "априла|април", "маја|мај", "јуна|јун", "јула|јул", "августа|август", "септембра|септембар", "октобра|октобар", "новембра|новембар", "децембра|децембар"],
    ["januara|januar", "februara|februar", "marta|mart", "aprila|april", "maja|maj", "juna|jun", "jula|jul", "avgusta|avgust", "septembra|septembar", "oktobra|oktobar", "novembra|novembar", "decembra|decembar"],
    ["siječnja|siječanj", "veljače|veljača", "ožujka|ožujak", "travnja|travanj", "svibnja|svibanj", "lipnja|lipanj", "srpnja|srpanj", "kolovoza|kolovoz", "rujna|rujan", "", "studenoga|studenog|studeni", "prosinca|prosinac"],
    ["januarja|januar", "februarja|februar", "marca|marec", "aprila|april", "maja|maj", "junija|junij", "julija|julij", "avgusta|avgust", "septembra|september", "oktobra|oktober", "novembra|november", "decembra|december"],
    ["ιανουαρίου|ιανουάριος|ιανουαριου|ιανουαριος|ιαν", "φεβρουαρίου|φεβρουάριος|φεβρουαριου|φεβρουαριος|φεβ", "μαρτίου|μάρτιος|μαρτιου|μαρτιος|μαρ|μάρ", "απριλίου|απρίλιος|απριλιου|απριλιος|απρ", "μαΐου|μάιος|μαϊου|μαιος|μαίου|μαιου|μάϊος|μαϊος|μαΐ", "ιουνίου|ιούνιος|ιουνιου|ιουνιος|ιουν", "ιουλίου|ιούλιος|ιουλιου|ιουλιος|ιουλ", "αυγούστου|αύγουστος|αυγουστου|αυγουστος|αυγ", "σεπτεμβρίου|σεπτέμβριος|σεπτεμβριου|σεπτεμβριος|σεπ|σεπτ", "οκτωβρίου|οκτώβριος|οκτωβριου|οκτωβριος|οκτ", "νοεμβρίου|νοέμβριος|νοεμβριου|νοεμβριος|νοε", "δεκεμβρίου|δεκέμβριος|δεκεμβριου|δεκεμβριος|δεκ"],
    ["يناير", "فبراير", "مارس", "أبريل|ابريل|إبريل", "مايو", "يونيو", "يوليو", "أغسطس|اغسطس", "سبتمبر", "أكتوبر|اكتوبر", "نوفمبر", "ديسمبر"],
    ["", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "", "", ""],
    ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"],
    ["जनवरी", "फ़रवरी|फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर|सितम्बर", "अक्टूबर|अक्तूबर", "नवंबर|नवम्बर", "दिसंबर|दिसम्बर"],
    ["มกราคม|ม.ค", "กุมภาพันธ์|ก.พ", "มีนาคม|มี.ค", "เมษายน|เม.ย", "พฤษภาคม|พ.ค", "มิถุนายน|มิ.ย", "กรกฎาคม|ก.ค", "สิงหาคม|ส.ค", "กันยายน|ก.ย", "ตุลาคม|ต.ค", "พฤศจิกายน|พ.ย", "ธันวาคม|ธ.ค"],
    ["gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre"],
    ["ינואר", "פברואר", "מרץ|מארס|מרס", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"],
    ["ژانویه|ژانویهٔ|ژانویۀ", "فوریه|فوریهٔ|فوریۀ", "مارس", "آوریل", "مه|می", "ژوئن", "ژوئیه|ژوئیهٔ|ژوئیۀ|جولای", "اوت|آگوست", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"],
    ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"],
    ["জানুয়ারি|জানুয়ারি|জানুয়ারী|জানুয়ারী", "ফেব্রুয়ারি|ফেব্রুয়ারি|ফেব্রুয়ারী|ফেব্রুয়ারী", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট|আগষ্ট|অগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"],
    ["ஜனவரி", "பிப்ரவரி", "மார்ச்", "ஏப்ரல்", "மே", "ஜூன்", "ஜூலை", "ஆகஸ்ட்|ஆகஸ்டு", "செப்டம்பர்", "அக்டோபர்", "நவம்பர்", "டிசம்பர்"],
    BASQUE,
    ["januari", "februari", "machi", "aprili", "mei", "juni", "julai", "agosti", "septemba", "oktoba", "novemba", "desemba"],
    ["januari", "februari", "mac", "april", "mei", "jun", "julai", "ogos", "september", "oktober", "november", "disember"],
];

/// The names in Basque, with the endings that they have in dates.
#[rustfmt::skip]
const BASQUE: [&str; 12] =
    ["urtarrilaren|urtarrilak|urtarrila", "otsailaren|otsailak|otsaila", "martxoaren|martxoak|martxoa", "apirilaren|apirilak|apirila", "maiatzaren|maiatzak|maiatza", "ekainaren|ekainak|ekaina", "uztailaren|uztailak|uztaila", "abuztuaren|abuztuak|abuztua", "irailaren|irailak|iraila", "urriaren|urriak|urria", "azaroaren|azaroak|azaroa", "abenduaren|abenduak|abendua"];

static MONTHS: LazyLock<FxHashMap<&'static str, i8>> = LazyLock::new(|| {
    let mut months = FxHashMap::default();
    for language in NAMES {
        for (month, names) in (1..).zip(language) {
            let names = names.split('|').filter(|name| !name.is_empty());
            months.extend(names.map(|name| (name, month)));
        }
    }
    months
});

/// Prepositions that are joined to the name of a month: Catalan `d'abril`, Hebrew `במרץ`.
const BEFORE: [&str; 3] = ["d'", "d’", "ב"];

/// The number of the month that `word` names, from 1, ignoring case. An abbreviation must come without its dot.
pub(super) fn number(word: &str) -> Option<i8> {
    if !(3..=LONGEST).contains(&word.len()) || word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let known = |name: &str| {
        let name = lower(name);
        let behind = BEFORE.iter().find_map(|before| name.strip_prefix(before));
        MONTHS.get(behind.unwrap_or(&name)).copied()
    };
    known(word).or_else(|| {
        // The names of the Levant and of Egypt together: `أيار/مايو`.
        let (one, other) = word.split_once('/').filter(|_| !word.is_ascii())?;
        match (known(one), known(other)) {
            (Some(one), Some(other)) => (one == other).then_some(one),
            (one, other) => one.or(other),
        }
    })
}

/// Whether `word` names a month in Basque, after which the day has an ending.
pub(super) fn is_basque(word: &str) -> bool {
    let word = lower(word);
    let mut names = BASQUE.iter().flat_map(|names| names.split('|'));
    names.any(|name| name == word)
}

/// Whether `word` names a month only after the day, as in Malay: `10 Mac 2024`, but not `Mac 10, 2024`.
pub(super) fn is_behind_day(word: &str) -> bool {
    word.eq_ignore_ascii_case("mac")
}

/// The stem of a name that means November in Polish and Czech, and October in Croatian.
const OPEN: &str = "listopad";

/// Whether `word` names a month, including one whose meaning depends on the language.
pub(super) fn is_name(word: &str) -> bool {
    let begin = word.get(..OPEN.len());
    number(word).is_some() || begin.is_some_and(|begin| begin.eq_ignore_ascii_case(OPEN))
}

/// `text` in lower case, with the name of a month whose meaning depends on the language replaced by an unambiguous one; `None` if there is no
/// such name, or the language does not decide.
pub(super) fn of_language(text: &str, language: &str) -> Option<String> {
    let month = match language {
        "pl" | "cs" => "november",
        "hr" | "bs" => "october",
        _ => return None,
    };
    let text = lower(text);
    if !text.contains(OPEN) {
        return None;
    }
    let endings = ["a", "u", ""].map(|ending| format!("{OPEN}{ending}"));
    let named = endings
        .iter()
        .fold(text.into_owned(), |text, name| text.replace(name, month));
    Some(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_months() {
        for language in NAMES {
            for (month, names) in (1..).zip(language) {
                for name in names.split('|').filter(|name| !name.is_empty()) {
                    assert!(
                        name.len() <= LONGEST && name.to_lowercase() == name,
                        "{name}"
                    );
                    assert_eq!(number(name), Some(month), "{name}");
                }
            }
        }
    }
}

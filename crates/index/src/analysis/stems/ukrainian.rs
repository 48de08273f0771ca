//! Ukrainian: irregular forms of frequent words, words listed by paradigm, and derived words that the stemmer takes for
//! forms of their base.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded, listed};

/// Irregular forms; each line is a class, folded.
const LISTED: &[&str] = &[
    "боєць бійця бійцю бійцем бійці бійців бійцям бійцями бійцях",
    "бій бою боєм боі боів боям боями боях",
    "війна війни війні війну війною воєн війн війнам війнами війнах",
    "боротися боровся боролася боролося боролися бореться борються",
    "вісім восьми",
    "гол гола голом голи",
    "голова голови голові голову головою голів головам головами головах",
    "гра гри грі гру грою ігри іграм іграми іграх",
    "громадянин громадянина громадянину громадянином громадяни громадян громадянам громадянами громадянах",
    "дата дату датою дат датам датах даті",
    "день дня дню днем дні днів дням днями днях",
    "дитина дитини дитині дитину дитиною діти дітей дітям дітьми дітях",
    "дівчина дівчини дівчині дівчину дівчиною дівчата дівчат дівчатам дівчатами",
    "дорога дороги дорозі дорогу дорогою доріг дорогам дорогами дорогах",
    "знання знань знанням знаннями знаннях",
    "ігор ігоря ігорю ігореві ігорем ігорі",
    "кілька кількох кільком кількома",
    "корабель корабля кораблю кораблем кораблі кораблів кораблям кораблями кораблях",
    "лікар лікаря лікарю лікареві лікарем лікарі лікарів лікарям лікарями лікарях",
    "лікарня лікарні лікарню лікарнею лікарень лікарням лікарнями лікарнях",
    "людина людини людині людину людиною люди людей людям людьми людях",
    "матері матір матірю матерів матерям матерями",
    "місто міста місту містом місті міст містам містами містах",
    "місяць місяця місяцю місяцем місяці місяців місяцям місяцями місяцях",
    "мост мости мосту мостів мостом мостам мостами мостах",
    "наче неначе",
    "ніч ночі ніччю ночей ночам ночами ночах",
    "нога ноги нозі ногу ногою ніг ногам ногами ногах",
    "помер померла померли померло померти помре",
    "посол посла послу послом посли послів послам послами",
    "рівень рівня рівню рівнем рівні рівнів рівням рівнями рівнях",
    "рік року роком році роки років рокам роками роках",
    "річ речі річчю речей речам речами речах",
    "робота роботи роботі роботу роботою робіт роботам роботами роботах",
    "син сина сину синові сином сини синів синам синами",
    "сім'я сім'і сім'ю сім'єю сімей сім'ям сім'ями сім'ях",
    "слово слова слову словом слові слів словам словами словах",
    "сто ста",
    "тиждень тижня тижню тижнем тижні тижнів тижням тижнями тижнях",
    "церква церкви церкві церкву церквою церков церквам церквами церквах",
    "школа школи школі школу школою шкіл школам школами школах",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    let plain = folded(word);
    let class = TABLE.get(&*plain).map(String::as_str);
    if let Some(class) = class.or_else(|| words::class(&plain)) {
        return Cow::Borrowed(class);
    }
    if let Some(class) = listed::stem(Algorithm::Ukrainian, word) {
        return class.into_owned().into();
    }
    match reflexive(&plain).or_else(|| made_of_another(&plain)) {
        Some(stem) => stem.into(),
        None => Stemmer::new(Algorithm::Ukrainian).stem(word),
    }
}

/// A derivational suffix: its variants, the minimum number of letters before it, and its endings.
struct Made {
    with: &'static [&'static str],
    /// Whether the variants count as one, written as the first.
    alternates: bool,
    least: usize,
    endings: &'static [&'static str],
}

const MADE: [Made; 7] = [
    // `Зеленський`, `Донецьк`.
    Made {
        with: &["ськ", "цьк", "зьк"],
        alternates: false,
        least: 2,
        endings: &[
            "", "ий", "ого", "ому", "им", "ім", "а", "оі", "ій", "у", "ою", "е", "і", "их", "ими",
            "о", "ом", "ам", "ами", "ах",
        ],
    },
    // `можливість`.
    Made {
        with: &["ост", "іст"],
        alternates: true,
        least: 3,
        endings: &["ь", "і", "ю", "ей", "ям", "ями", "ях"],
    },
    // `рішення`.
    Made {
        with: &["анн", "енн", "єнн", "інн", "янн"],
        alternates: false,
        least: 2,
        endings: &["я", "ю", "ям", "і", "ями", "ях"],
    },
    // `радник`.
    Made {
        with: &["ник"],
        alternates: false,
        least: 3,
        endings: PERSON,
    },
    // `різниця`.
    Made {
        with: &["ниц"],
        alternates: false,
        least: 3,
        endings: &["я", "і", "ю", "ею", "ь", "ям", "ями", "ях"],
    },
    // `журналіст`.
    Made {
        with: &["іст", "ист"],
        alternates: false,
        least: 3,
        endings: PERSON,
    },
    // `агентство`.
    Made {
        with: &["ств"],
        alternates: false,
        least: 3,
        endings: &["о", "а", "у", "ом", "і", "", "ам", "ами", "ах"],
    },
];

const PERSON: &[&str] = &["", "а", "у", "ом", "ові", "и", "ів", "ам", "ами", "ах"];

/// The stem of a derived word with its suffix: `зеленськ` of `Зеленському` and not `зелен`, `можливост`, `рішенн`,
/// `радник`, `журналіст`, `агентств`. The stemmer takes them all for forms of the base word.
fn made_of_another(word: &str) -> Option<String> {
    /// Adjectives that end like nouns in *-ння*.
    const ADJECTIVES: [&str; 6] = ["буденн", "воєнн", "останн", "священн", "численн", "щоденн"];
    if ADJECTIVES.iter().any(|own| word.starts_with(own)) {
        return None;
    }
    if let Some(kept) = before_n(word) {
        return Some([kept, "нн"].concat());
    }
    MADE.iter().find_map(|made| {
        let mut kept = made.endings.iter().filter_map(|own| word.strip_suffix(own));
        kept.find_map(|kept| {
            let with = made.with.iter().find(|with| kept.ends_with(**with))?;
            let before = kept.strip_suffix(with)?;
            let is_whole = before.chars().count() >= made.least;
            // *і* before the ending of one form is *о* in others.
            let with = if made.alternates { made.with[0] } else { with };
            is_whole.then(|| [before, with].concat())
        })
    })
}

/// The part before the *-нь* of a plural (`рішень`); `None` where the word is a noun of its own (`квітень`).
fn before_n(word: &str) -> Option<&str> {
    const OWN: &str = "аре березе вересе више груде жовте каза камі квіте кисе корі куба лазе липе оле персте пісе ряза серпе січе стриже \
        студе ступі траве черве";
    /// The minimum number of letters that must remain.
    const LEAST: usize = 4;
    let kept = word.strip_suffix("нь")?;
    let is_plural = kept.ends_with(['а', 'е', 'і', 'я']) && kept.chars().count() >= LEAST;
    (is_plural && !OWN.split(' ').any(|own| kept.ends_with(own))).then_some(kept)
}

/// The stem of a reflexive verb with its reflexive suffix: `народися` of `народився`, which is no form of `народ`.
fn reflexive(word: &str) -> Option<String> {
    const ENDINGS: [&str; 14] = [
        "ться",
        "тися",
        "вся",
        "лася",
        "лося",
        "лися",
        "юся",
        "ємося",
        "тись",
        "лась",
        "лось",
        "лись",
        "юсь",
        "вшись",
    ];
    /// The minimum number of letters that must remain.
    const LEAST: usize = 3;
    let kept = ENDINGS.iter().find_map(|own| word.strip_suffix(own))?;
    if let Some(theme) = kept.strip_suffix('я').filter(|_| word.ends_with("ться")) {
        return Some([theme, "ися"].concat());
    }
    let theme = kept.trim_end_matches(['є', 'ю']);
    let theme = theme
        .strip_suffix("ва")
        .filter(|kept| kept.ends_with('у'))
        .unwrap_or(theme);
    (theme.chars().count() >= LEAST).then(|| [theme, "ся"].concat())
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn words_of_news_have_their_forms_and_no_others() {
        are_one(
            "uk",
            "тиждень/тижня бій/бою жінка/жінці вода/водою водій/водія операція/операцій програма/програми школа/шкіл слово/слів нога/нозі \
            допомога/допомозі лікарня/лікарень боєць/бійця право/прав рішення/рішень можливість/можливості Зеленський/Зеленського \
            народився/народилася займається/займатися радник/радників журналіст/журналісти агентство/агентства ґрунт/грунту \
            військо/військ місто/міст квітень/квітня гра/ігри гра/іграх боротися/бореться мости/мосту",
        );
        are_parted(
            "uk",
            "народ/народився вода/водій операція/опера програма/програв Зеленський/зелений журналіст/журнал рада/радник міст/містить \
            право/правило можливість/можливий агент/агентство громадянин/громадський генерал/генеральний кілька/кількість",
        );
    }
}

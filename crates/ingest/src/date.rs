//! Parses dates as publishers write them to calendar days.
//!
//! [`parse`] finds the day that a value states, for keys and attributes. [`parse_line`] accepts a line only if it is nothing but a date, for
//! text. Only days that exist, in plausible years, are dates. `03/04/2024` is a different day in different countries, which is
//! decided later, by language and source.

use jiff::civil::Date;
use newshound_article::{DateOrder, FloorCharBoundary};

use crate::bytes;
use crate::words::Words;

pub(crate) use clock::is_time_of_day;
pub(crate) use digits::may_have_digit;
use named::Named;
pub(crate) use unset::is_unset;

mod calendar;
mod clock;
mod digits;
mod months;
mod named;
pub(crate) mod short_year;
mod unset;

/// The years of plausible publication dates; others are placeholders (`0001-01-01`) or errors.
const YEARS: std::ops::RangeInclusive<i16> = 1500..=2200;

/// The date that a value states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stated {
    /// A day, with the order of day and month if it is numeric and shows it.
    Day(Date, Option<DateOrder>),
    /// One of two days, by the order of day and month.
    Either { day_first: Date, month_first: Date },
}

impl Stated {
    /// The day and the order of its parts; `None` if it is ambiguous.
    pub(crate) fn day(self) -> Option<(Date, Option<DateOrder>)> {
        match self {
            Self::Day(date, order) => Some((date, order)),
            Self::Either { .. } => None,
        }
    }
}

/// The day that `value` begins with or contains; `None` if it has none, or an ambiguous one.
pub(crate) fn parse(value: &str) -> Option<Date> {
    read(value)?.day().map(|(date, _)| date)
}

/// The date that `value` begins with or contains.
pub(crate) fn read(value: &str) -> Option<Stated> {
    let value = calendar::plain(value.trim());
    let value = without_label(&value);
    // The prefix of dates in PDF.
    let value = value.strip_prefix("D:").unwrap_or(value);
    let plain = compact(value)
        .or_else(|| epoch(value))
        .or_else(|| iso(value).map(|(date, _)| date))
        .or_else(|| cjk(value).map(|(date, _)| date))
        .or_else(|| vietnamese(value));
    if let Some(date) = plain {
        return Some(Stated::Day(date, None));
    }
    let head = &value[..value.floor_char_boundary_at(80)];
    head.split([' ', 'T', ',', '\u{a0}'])
        .find_map(numeric)
        .or_else(|| named::first_day(head).map(|date| Stated::Day(date, None)))
}

/// The day of a line that is a date, perhaps with weekday, time and words such as `Published:`, and nothing else.
pub(crate) fn parse_line(line: &str) -> Option<Date> {
    // All dates have a year, and most lines have no number that could be one. Lines beyond ASCII may have it in other digits.
    if line.len() > 100 || line.is_ascii() && !has_year(line) {
        return None;
    }
    let plain = calendar::plain(line.trim());
    let line = without_label(&plain);
    if !has_digit(line) {
        return None;
    }
    if let Some((date, rest)) = cjk(line) {
        return clock::is_east_asian(rest).then_some(date);
    }
    if let Some((date, rest)) = iso(line)
        && rest.strip_prefix('.').is_some_and(clock::is_east_asian)
    {
        return Some(date);
    }
    if !has_year(line) {
        return short_year::thai_line(line);
    }
    named::whole_line(line).or_else(|| vietnamese(line).filter(|_| is_vietnamese(line)))
}

/// A line without the label before a day, such as the word for publication, which East Asian newspapers write without a space.
fn without_label(line: &str) -> &str {
    const LABELS: [&str; 46] = [
        "기사입력",
        "기사등록",
        "최초입력",
        "최초등록",
        "입력일시",
        "입력",
        "등록일시",
        "등록일",
        "등록",
        "승인",
        "게재일",
        "게재",
        "발행일",
        "발행",
        "公開日時",
        "公開日",
        "公開",
        "掲載日時",
        "掲載日",
        "掲載",
        "配信日時",
        "配信",
        "投稿日時",
        "投稿日",
        "発行日",
        "発行",
        "初出",
        "发布时间",
        "发布日期",
        "发布于",
        "发布",
        "发表时间",
        "发表于",
        "發布時間",
        "發布日期",
        "發布於",
        "發布",
        "發佈時間",
        "發佈日期",
        "發佈於",
        "發佈",
        "發表於",
        "刊登日期",
        "时间",
        "時間",
        "日期",
    ];
    if line.is_ascii() || line.starts_with(|c: char| c.is_ascii()) {
        return line;
    }
    let behind = LABELS.iter().find_map(|label| line.strip_prefix(label));
    let behind = behind.map(|rest| rest.trim_start_matches([':', '：', ' ']));
    let is_day = |rest: &&str| rest.starts_with(|c: char| c.is_ascii_digit());
    behind.filter(is_day).unwrap_or(line)
}

/// Whether all words of a line belong to a Vietnamese date: `Thứ Năm, ngày 10 tháng 10 năm 2024`.
fn is_vietnamese(line: &str) -> bool {
    static WORDS: Words = Words::new("tháng lúc giờ");
    let mut words = line.split(is_separator).filter(|word| !word.is_empty());
    words.all(|word| {
        let is_number = word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        is_number || WORDS.has_any_case(word) || is_company(word)
    })
}

/// Whether a line states a day without its year, a time of day or both, and nothing else: `le 8 févr. à 12:01`, `at 5 p.m.`.
pub(crate) fn is_line_without_year(line: &str) -> bool {
    line.len() <= 60 && has_digit(line) && named::is_line_without_year(line)
}

/// The numeric date in a line that is nothing else, perhaps with weekday, time and words such as `Published:`. The date need not be
/// valid or unambiguous.
pub(crate) fn figures_line(line: &str) -> Option<&str> {
    if line.len() > 60 || !has_year(line) {
        return None;
    }
    let mut figures = None;
    for word in clock::without_hours(line) {
        if figures.is_none() && is_figures(word) {
            figures = Some(word);
        } else if !is_company(word) {
            return None;
        }
    }
    figures
}

/// The line, if it is a date whose month depends on the language, and nothing else.
pub(crate) fn open_line(line: &str) -> Option<&str> {
    if line.len() > 60 || !has_year(line) {
        return None;
    }
    // The choice of language does not matter for whether the line is a date.
    let stated = months::of_language(line, "pl")?;
    parse_line(&stated).map(|_| line)
}

/// A line that states a day that its month does not have, and nothing else.
pub(crate) fn impossible_line(line: &str) -> Option<&str> {
    let may_be = line.len() <= 60 && has_year(line);
    (may_be && named::is_impossible(&calendar::plain(line.trim()))).then_some(line)
}

/// Rewrites a date whose meaning depends on the language in a form that is generally read: one with the name of a month that has other
/// meanings in other languages, or, in Persian, a numeric date of the Persian calendar. `None` for other texts.
pub(crate) fn of_language(text: &str, language: &str) -> Option<String> {
    match language {
        "fa" => calendar::persian_figures(text),
        _ => months::of_language(text, language),
    }
}

/// Whether a word has the form of a numeric date: `05/03/2024`, `2024-02-30`.
fn is_figures(word: &str) -> bool {
    let Some(separator) = ['/', '-', '.'].into_iter().find(|c| word.contains(*c)) else {
        return false;
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let lengths: Vec<_> = word.split(separator).map(str::len).collect();
    word.split(separator).all(digits)
        && matches!(lengths[..], [1 | 2, 1 | 2, 4] | [4, 1 | 2, 1 | 2])
}

/// Whether `value` is written like a date, even an impossible one (`2024-02-30`).
pub(crate) fn is_written_as_one(value: &str) -> bool {
    let first = value.split_whitespace().next().unwrap_or_default();
    let short = || {
        let lengths = first.split(['/', '-', '.']).map(str::len);
        first.bytes().filter(u8::is_ascii_digit).count() + 2 == first.len()
            && matches!(lengths.collect::<Vec<_>>()[..], [1 | 2, 1 | 2, 2])
    };
    is_figures(first) || short() || (epoch(value).is_none() && read(value).is_some())
}

/// Whether a text has an ASCII digit.
pub(crate) fn has_digit(text: &str) -> bool {
    bytes::any(text.as_bytes(), |byte| byte.is_ascii_digit())
}

/// The numbers in a text, in order; those that do not fit an `i16` are skipped.
pub(crate) fn numbers(text: &str) -> impl Iterator<Item = i16> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
}

/// Whether a line has four digits in a row. One of four consecutive digits is at an offset of the form 4n + 3, so only these are tested,
/// and the bytes around them if they are digits.
pub(crate) fn has_year(line: &str) -> bool {
    let bytes = line.as_bytes();
    let fours = bytes.as_chunks::<4>().0.iter().zip(1..);
    let fourths = fours.filter(|([.., fourth], _)| fourth.is_ascii_digit());
    let mut ends = fourths.map(|(_, number)| 4 * number);
    ends.any(|end| {
        let is_digit = |byte: &&u8| byte.is_ascii_digit();
        let before = bytes[end - 4..end].iter().rev().take_while(is_digit);
        let after = bytes[end..].iter().take(3).take_while(is_digit);
        before.count() + after.count() >= 4
    })
}

fn number<T: std::str::FromStr>(digits: &str) -> Option<T> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())
        .flatten()
}

/// The day (UTC) of a number of seconds or milliseconds since 1970, by its length: ten or 13 digits, which means from 2001 on.
fn epoch(value: &str) -> Option<Date> {
    let (whole, part) = value.split_once('.').unwrap_or((value, ""));
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_long = matches!(whole.len(), 10 | 13) && !whole.starts_with('0');
    if !is_long || !is_number(whole) || !is_number(part) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    let time = match whole.len() {
        10 => jiff::Timestamp::from_second(number),
        _ => jiff::Timestamp::from_millisecond(number),
    };
    let day = jiff::tz::Offset::UTC.to_datetime(time.ok()?).date();
    date(day.year(), day.month(), day.day())
}

/// The day of `20241010`, followed by anything but a digit, or by hours, minutes and seconds, as in file names. With ten digits it takes
/// precedence over an [`epoch`], which would be far in the future.
fn compact(value: &str) -> Option<Date> {
    let length = leading_digits(value);
    let year: i16 = number(value.get(..4)?)?;
    let clock = value.get(8..length)?.as_bytes().chunks(2);
    let mut clock = clock.zip([24, 60, 60]);
    let is_time = |(digits, limit): (&[u8], u8)| matches!(digits, [ten, one] if (ten - b'0') * 10 + (one - b'0') < limit);
    let is_stated = length == 8 || year >= 1970 && matches!(length, 10 | 12 | 14);
    (is_stated && clock.all(is_time))
        .then(|| date(year, number(&value[4..6])?, number(&value[6..8])?))
        .flatten()
}

fn leading_digits(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit);
    digits.count()
}

/// Reads `2024-10-10`, `2024/10/10`, `2024.10.10` or `2024-3-3`, and returns the day and the rest, which may begin with the separator. Spaces
/// may follow dots (`2024. 10. 10.`, in Korean).
fn iso(value: &str) -> Option<(Date, &str)> {
    let (year, rest) = value.split_at_checked(4)?;
    let separator = rest
        .chars()
        .next()
        .filter(|c| matches!(c, '-' | '/' | '.'))?;
    let part = |rest: &'_ str| -> Option<usize> {
        let inside = rest.strip_prefix(separator)?;
        let inside = match separator {
            '.' => inside.strip_prefix(' ').unwrap_or(inside),
            _ => inside,
        };
        let length = leading_digits(inside);
        (1..=2)
            .contains(&length)
            .then_some(rest.len() - inside.len() + length)
    };
    let (month, rest) = rest.split_at(part(rest)?);
    let (day, rest) = rest.split_at(part(rest)?);
    let number_of = |part: &str| number(part.trim_start_matches([separator, ' ']));
    let goes_on = rest.strip_prefix(separator);
    if goes_on.is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) {
        return None;
    }
    Some((
        date(number(year)?, number_of(month)?, number_of(day)?)?,
        rest,
    ))
}

/// Reads `2024年10月10日`, or `2024년 10월 10일` in Korean, and returns the day and the rest.
fn cjk(value: &str) -> Option<(Date, &str)> {
    if value.is_ascii() {
        return None;
    }
    let (year, rest) = value.split_once(['年', '년'])?;
    let (month, rest) = rest.split_once(['月', '월'])?;
    let (day, rest) = rest.split_once(['日', '일'])?;
    let date = date(
        number(year.trim())?,
        number(month.trim())?,
        number(day.trim())?,
    )?;
    Some((date, rest))
}

/// Reads a Vietnamese date: `10 tháng 10, 2024`, `ngày 10 tháng 10 năm 2024`.
fn vietnamese(value: &str) -> Option<Date> {
    if value.is_ascii() {
        return None;
    }
    let (before, after) = value.split_once("tháng")?;
    let digits = |c: char| !c.is_ascii_digit();
    let day = before.rsplit(digits).find(|part| !part.is_empty())?;
    let mut rest = after.split(digits).filter(|part| !part.is_empty());
    let (month, year) = (rest.next()?, rest.next()?);
    date(number(year)?, number(month)?, number(day)?)
}

/// The day of an unambiguous numeric date, or of `26-FEB-1987`, `10.Okt.2024`.
fn only_day(word: &str) -> Option<Date> {
    if let Some(Stated::Day(date, _)) = numeric(word) {
        return Some(date);
    }
    let mut parts = word.split(['-', '/', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && year.len() == 4;
    whole
        .then(|| date(number(year)?, months::number(month)?, number(day)?))
        .flatten()
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | '|' | '·' | '•' | '(' | ')' | '،' | '、')
}

/// Reads a numeric date with the year last: `10.10.2024` (with dots the day is always first), `10/25/2024`, and the ambiguous
/// `03/04/2024`.
fn numeric(word: &str) -> Option<Stated> {
    let separator = ['.', '/', '-'].into_iter().find(|c| word.contains(*c))?;
    let mut parts = word.trim_end_matches('.').split(separator);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || c.len() != 4 {
        return None;
    }
    let (a, b, year) = (number(a)?, number(b)?, number(c)?);
    let (day_first, month_first) = (date(year, b, a), date(year, a, b));
    Some(match (day_first, month_first) {
        (Some(date), _) if separator == '.' => Stated::Day(date, None),
        (Some(one), Some(other)) if one == other => Stated::Day(one, None),
        (Some(day_first), Some(month_first)) => Stated::Either {
            day_first,
            month_first,
        },
        (Some(date), None) => Stated::Day(date, Some(DateOrder::Day)),
        (None, Some(date)) => Stated::Day(date, Some(DateOrder::Month)),
        (None, None) => return None,
    })
}

/// The year, if stated, the month and the day in `text`, such as in a dateline (`Oct. 10`).
pub(crate) fn day_and_month(text: &str) -> Option<(Option<i16>, i8, i8)> {
    let text = &*calendar::plain(text);
    if text.contains('月') {
        let small = |number: i16| i8::try_from(number).ok();
        return match numbers(text).collect::<Vec<_>>()[..] {
            [month, day] => Some((None, small(month)?, small(day)?)),
            [year, month, day] => Some((Some(year), small(month)?, small(day)?)),
            _ => None,
        };
    }
    let Named { year, month, day } = Named::of(&clock::without_hours(text))?;
    Some((year, month, day))
}

/// The date of this year, month and day, if it exists and its year is plausible.
pub(crate) fn date(year: i16, month: i8, day: i8) -> Option<Date> {
    YEARS
        .contains(&year)
        .then(|| Date::new(year, month, day).ok())
        .flatten()
}

/// Whether a word may stand in a date, beside its numbers.
pub(crate) fn is_word(word: &str) -> bool {
    is_company(word) || is_month(word)
}

/// Whether a word is the name of a month, or an abbreviation of one.
pub(crate) fn is_month(word: &str) -> bool {
    months::is_name(word.trim_matches(['.', ',']))
}

/// Whether some word of a text is the name of a month.
pub(crate) fn has_month(text: &str) -> bool {
    text.split([' ', '-', '/']).any(is_month)
}

/// Whether a text begins with a day or a time of day, with words that accompany it: `Friday 3 March - not before`.
pub(crate) fn begins_with_time(text: &str) -> bool {
    /// The most words of a day and a time.
    const MOST: usize = 12;
    let is_number = |word: &str| named::day_of_month(word).is_some() || has_year(word);
    let words = text.split(is_separator).filter(|word| !word.is_empty());
    let words = words.take(MOST);
    let words = words.take_while(|word| is_word(word) || is_number(word));
    let words: Vec<_> = words.collect();
    // Without these characters it may be a number, such as `3.5`.
    let is_time = |word: &str| clock::is_time_of_day(word) && word.contains([':', 'h', 'm']);
    let is_day = |word: &str| is_figures(word) || iso(word).is_some();
    let begin = words.join(" ");
    words.iter().any(|word| is_time(word) || is_day(word))
        || clock::without_hours(&begin).len() < words.len()
        || day_and_month(&begin).is_some()
}

/// Whether a word may accompany a date: a word for publication, a weekday, a time or its zone.
fn is_company(word: &str) -> bool {
    static WORDS: Words = Words::new(
        "published posted date dated stand on at de del le den der am um à the \
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
        montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche \
        lunes martes miércoles jueves viernes sábado domingo uhr am pm a.m p.m \
        v ve utc gmt est edt et ct cst cdt mt mst mdt pt pst pdt bst cet cest ist jst - – — publié publiée veröffentlicht publicado \
        г р года року године godine ngày năm thứ hai ba tư sáu bảy chủ nhật gmt+7 تشرين كانون \
        วันที่ พ.ศ ค.ศ น เวลา วันจันทร์ วันจันทร์ที่ วันอังคาร วันอังคารที่ วันพุธ วันพุธที่ \
        วันพฤหัสบดี วันพฤหัสบดีที่ วันศุกร์ วันศุกร์ที่ วันเสาร์ วันเสาร์ที่ วันอาทิตย์ วันอาทิตย์ที่ pazartesi̇ sali cumartesi̇ \
        erschienen pubblicato il alle ore lunedì martedì mercoledì giovedì venerdì domenica a las los el h hs hrs publicada \
        em às segunda-feira terça-feira quarta-feira quinta-feira sexta-feira gepubliceerd op om uur ma di wo do vr za zo maandag dinsdag \
        woensdag donderdag vrijdag zaterdag zondag publicerad publicerades kl måndag tisdag onsdag torsdag fredag lördag söndag \
        publiceret publisert den tirsdag lørdag søndag opublikowano publikacja r godz poniedziałek wtorek środa czwartek piątek sobota \
        niedziela опубликовано в понедельник вторник среда четверг пятница суббота воскресенье yayınlanma yayın giriş tarihi \
        hétfő kedd szerda csütörtök péntek szombat vasárnap pondělí úterý středa čtvrtek pátek neděle maanantaina tiistaina \
        keskiviikkona torstaina perjantaina lauantaina sunnuntaina saat pazartesi salı çarşamba perşembe cuma cumartesi pazar \
        ponedeljak ponedjeljak utorak sreda srijeda četvrtak petak subota nedelja nedjelja понедељак уторак среда четвртак петак субота недеља \
        dilluns dimarts dimecres dijous divendres dissabte diumenge δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή \
        klo publicat publicată ora luni marți marti miercuri joi vineri sâmbătă sambata duminică duminica ч часа публикувано публикувана \
        понеделник вторник сряда четвъртък петък събота неделя senin selasa rabu kamis jumat jum'at sabtu minggu ahad isnin khamis jumaat \
        wib wita wit pukul pkl प्रकाशित सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार פורסם בשעה \
        شنبه یکشنبه یک‌شنبه دوشنبه دو‌شنبه سه‌شنبه سهشنبه چهارشنبه چهار‌شنبه پنجشنبه پنج‌شنبه جمعه ساعت تاریخ انتشار منتشر شده الساعة النشر تاريخ \
        first originally initially zuerst ursprünglich erstmals erstveröffentlicht initialement originalmente originariamente inizialmente eerst \
        oorspronkelijk först ursprungligen først opprinnelig oprindeligt publiceret udgivet offentliggjort pierwotnie data publikacji впервые \
        первоначально публикации дата ilk première publication publication initiale fecha publicación julkaistu megjelent közzétéve publikováno \
        publikované vydáno zveřejněno zverejnené objavljeno објављено опубліковано δημοσιεύθηκε δημοσίευση diterbitkan dipublikasikan / \
        ص م الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد نشر تم في بتاريخ",
    );
    let bare = word.trim_matches(|c: char| matches!(c, ':' | '.' | ','));
    bare.is_empty() || WORDS.has_any_case(bare) || clock::is_time(bare)
}

#[cfg(test)]
mod tests;

//! Bylines in Chinese, Japanese and Korean, where names have no capitals; and lists of Arabic names, where `and` is joined to the next word.

/// What introduces Chinese and Japanese names, the longer of two with the same beginning first.
const INTRODUCTIONS: [&str; 12] = [
    "本报记者",
    "本報記者",
    "本社记者",
    "特约记者",
    "记者",
    "記者",
    "作者",
    "撰文",
    "撰稿",
    "文",
    "編集委員",
    "論説委員",
];

/// The first characters of surnames. They tell a name from another word if nothing separates it from its introduction.
const SURNAMES: &str = "王李张張刘劉陈陳杨楊赵趙黄周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭\
    吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭谷廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖\
    佐鈴高田渡伊山中小加吉松井木斎清村橋";

/// Roles that follow a Korean name.
const KOREAN_ROLES: [&str; 3] = ["기자", "특파원", "논설위원"];

/// The labels by which articles in Japanese and Chinese name their author below the text.
const CLOSINGS: [&str; 9] = [
    "記事執筆",
    "取材・執筆",
    "取材・文",
    "取材／文",
    "取材/文",
    "文・写真",
    "文・構成",
    "構成・文",
    "執筆",
];

/// The most bytes of a line of credits.
const LONGEST_CREDITS: usize = 200;

/// The author named in a line of credits below a text: `記事執筆：王小明`, `（撮影：佐藤花子、取材・文：鈴木一郎）`. `None` for another line.
pub(crate) fn closing_name(line: &str) -> Option<&str> {
    // The first byte of every Chinese and Japanese letter in UTF-8 is 0xe3 or more.
    let is_western = || line.is_ascii() || line.bytes().all(|byte| byte < 0xe3);
    if line.len() > LONGEST_CREDITS || is_western() || line.contains('。') {
        return None;
    }
    let inside = line
        .strip_prefix(['(', '（'])
        .and_then(|line| line.strip_suffix([')', '）']));
    let line = inside.unwrap_or(line).trim();
    let credit = |label: &&str| {
        let (before, after) = line.split_once(*label)?;
        let parted = ['、', '，', '／', '/', ' ', '\u{3000}'];
        let begins = before.is_empty() || before.ends_with(parted);
        begins
            .then(|| after.strip_prefix(['：', ':', '／', '/']))
            .flatten()
    };
    let rest = CLOSINGS.iter().find_map(credit)?;
    let name = rest.split(['、', '，', '／', '/']).next()?;
    // Another credit may follow after a space.
    let name = match name.split_once(['：', ':']) {
        Some((name, _)) => name.rsplit_once(['\u{3000}', ' '])?.0,
        None => name,
    };
    let name = name.trim();
    (2..=24).contains(&name.chars().count()).then_some(name)
}

/// The names in a line or value that is a byline in Chinese, Japanese or Korean; `None` for another.
pub(super) fn names(line: &str) -> Option<Vec<String>> {
    if line.is_ascii() || line.len() > 120 {
        return None;
    }
    korean(line).or_else(|| han(line))
}

fn korean(line: &str) -> Option<Vec<String>> {
    let line = match line.strip_prefix(['[', '(', '【']) {
        Some(inside) => inside.split_once([']', ')', '】'])?.1.trim(),
        None => line,
    };
    let line = line
        .rsplit_once(' ')
        .filter(|(_, last)| last.contains('@'))
        .map_or(line, |(rest, _)| rest.trim());
    // Wire stories separate the byline from the text with `=`.
    let line = line.trim_end_matches([' ', '=']);
    let list = KOREAN_ROLES
        .iter()
        .find_map(|role| line.strip_suffix(role))?;
    let is_hangul = |c: char| ('가'..='힣').contains(&c);
    let names: Vec<_> = list
        .split([' ', ',', '·', '・', '、'])
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    let known =
        |name: &String| (2..=4).contains(&name.chars().count()) && name.chars().all(is_hangul);
    ((1..=4).contains(&names.len()) && names.iter().all(known)).then_some(names)
}

fn han(line: &str) -> Option<Vec<String>> {
    const BRACKETS: [(char, char); 5] = [
        ('（', '）'),
        ('(', ')'),
        ('〔', '〕'),
        ('【', '】'),
        ('[', ']'),
    ];
    let inside = BRACKETS
        .iter()
        .find_map(|(open, close)| line.strip_prefix(*open)?.strip_suffix(*close));
    let line = inside.unwrap_or(line).trim();
    let rest = INTRODUCTIONS
        .iter()
        .find_map(|words| line.strip_prefix(words))?;
    let separators = ['/', '／', ':', '：', ' ', '\u{3000}', '|', '｜'];
    let list = rest.trim_start_matches(separators);
    let apart = list.len() < rest.len();
    let list = without_place(list);
    if line.starts_with('文') && !rest.starts_with(['/', '／', ':', '：', '|', '｜']) {
        return None;
    }
    let names: Vec<_> = list
        .split([' ', '\u{3000}', '、', '，', ',', '/', '／', 'と'])
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    let known = |name: &String| is_han_name(name) && (apart || is_with_surname(name));
    ((1..=6).contains(&names.len()) && names.iter().all(known)).then_some(names)
}

/// A list without the place at its end: `陳小明` of `陳小明／台北報導`.
fn without_place(list: &str) -> &str {
    let place = ["報導", "報道", "报道"]
        .iter()
        .find_map(|report| list.strip_suffix(report));
    let parted = place.and_then(|place| place.rsplit_once(['/', '／', ' ', '\u{3000}']));
    parted.map_or(list, |(names, _)| names.trim_end())
}

fn is_han_name(name: &str) -> bool {
    let is_han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c) || c == '々';
    let is_part = |part: &str| (1..=6).contains(&part.chars().count()) && part.chars().all(is_han);
    let letters = name.chars().count();
    match name.contains(['·', '・']) {
        true => letters <= 16 && name.split(['·', '・']).all(is_part),
        false => (2..=5).contains(&letters) && name.chars().all(is_han),
    }
}

fn is_with_surname(name: &str) -> bool {
    name.chars().count() <= 4 && name.starts_with(|c| SURNAMES.contains(c))
}

/// Splits a list of Arabic names at each `و` (`and`), which is joined to the first word of the next name.
pub(super) fn split_arabic(list: &str) -> Vec<&str> {
    const NAMES: [&str; 8] = [
        "وليد", "وائل", "وسام", "وفاء", "وسيم", "ولاء", "وداد", "وجدي",
    ];
    if list.is_ascii() {
        return vec![list];
    }
    let whole = |side: &str| side.split_whitespace().count() >= 2;
    for (at, _) in list.match_indices(" و") {
        let (left, right) = (&list[..at], &list[at + 1..]);
        let first = right.split(' ').next().unwrap_or(right);
        if whole(left) && whole(right) && !NAMES.contains(&first) && first != "و" {
            let mut parts = vec![left.trim()];
            parts.extend(split_arabic(right.trim_start_matches('و')));
            return parts;
        }
    }
    vec![list]
}

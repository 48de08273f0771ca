//! The kinds of words that forms of lines refer to by name: `{site}`, `{name}`.

use std::borrow::Cow;

use crate::sentence::ends_with_stop;
use crate::words::{Words, lower};

/// A kind of words, with the test for it.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// One word.
    One(fn(&str) -> bool),
    /// One or more words, each of which passes the test.
    Each(fn(&str) -> bool),
    /// One or more words that pass the test together.
    Row(fn(&[&str]) -> bool),
    /// A position in a line, before the word with this index, or at the end; it takes no words.
    Place(fn(&[&str], usize) -> bool),
}

const KINDS: [(&str, Kind); 27] = [
    ("agency", Kind::One(|word| AGENCIES.has(word))),
    (
        "buttons",
        Kind::Each(|word| BUTTONS.has_any_case(bare(word))),
    ),
    ("channel", Kind::One(is_channel)),
    ("desk", Kind::One(is_desk)),
    ("figures", Kind::Each(|word| is_figure(bare(word)))),
    ("hand", Kind::One(is_hand)),
    ("handles", Kind::Each(is_handle_to_follow)),
    ("helpers", Kind::Row(are_helpers)),
    ("house", Kind::Row(is_house)),
    ("initials", Kind::One(are_initials)),
    ("letters", Kind::Row(are_letters)),
    ("midway", Kind::Place(is_midway)),
    ("name", Kind::Row(are_names)),
    ("nothing", Kind::Place(|words, _| words.is_empty())),
    ("own", Kind::Row(are_own)),
    ("places", Kind::Each(is_place)),
    ("sentence", Kind::Place(begins_sentence)),
    ("signed", Kind::One(is_signed)),
    ("site", Kind::One(is_site)),
    ("start", Kind::Place(is_start)),
    ("stopped", Kind::One(|word| word.ends_with(['.', ',']))),
    ("times", Kind::Each(is_time)),
    ("title", Kind::Place(begins_title)),
    ("topic", Kind::Row(is_topic)),
    ("unstopped", Kind::Place(is_unstopped)),
    ("when", Kind::Row(is_when)),
    ("whom", Kind::Row(are_followed)),
];

/// The kind with this name.
pub(super) fn named(name: &str) -> Option<Kind> {
    KINDS.iter().find(|kind| kind.0 == name).map(|kind| kind.1)
}

/// Words on share buttons.
static BUTTONS: Words = Words::new(
    "share tweet post email e-mail print pin facebook twitter linkedin pinterest reddit whatsapp copy link save",
);
/// Sites and channels for sharing texts and following publishers.
static SITES: Words = Words::new(
    "bluesky email e-mail facebook flipboard instagram linkedin mastodon messenger pinterest reddit telegram threads tiktok \
    twitter whatsapp x youtube",
);
static BESIDE_SITES: Words = Words::new("at and & follow or");
/// Words for people who help with a report and are not named, and for what they do.
static HELPERS: Words = Words::new(
    "colleagues others staff writer writers reporter reporters journalists correspondent correspondents editor editors researcher \
    producer agencies news reports services wire wires from reported with wrote",
);
/// Lower-case words within or between names.
static JOINS: Words = Words::new("and at by de editing for in of on reporting the van von writing");
/// Words that stand with a time.
static WITH_TIMES: Words = Words::new(
    "at on a.m p.m am pm et est edt ct cst cdt pt pst pdt gmt bst utc monday tuesday wednesday thursday friday saturday sunday",
);
/// Verbs of saying, in the languages of the rules.
static TELLS: Words = Words::new(
    "added announced reads reported ruled said say says shows stressed tells told urged warned warns wrote \
    afirmó anunció añadió aseguró decía declaró dice dicen dijeron dijo escribió explicó \
    acrescentou afirmou anunciou avisou declarou disse disseram diz dizem dizia escreveu explicou \
    affirmé ajouté annoncé averti crié déclaré disait disent dit écrit expliqué \
    affermato aggiunto avverte detto diceva dichiarato dicono scrisse scritto scrive spiegato \
    betonte erklärte heißt hieß meinte sagt sagte sagten schreibt schrieb warnte \
    meldde meldt schreef stond verklaarde waarschuwde zegt zei zeiden \
    sade säger sagde sier siger skrev skriver stod \
    dodał dodała mówi mówią mówił mówiła napisał napisała powiedział powiedziała \
    dodal dodala napsal napsala řekl řekla říká stálo uvedl uvedla \
    говорил говорит добавил добавила заявил заявила написал написала пишет сказал сказала сообщил сообщила \
    додав додала заявив заявила каже написав написала пише повідомив повідомила сказав сказала \
    açıkladı belirtti dedi diyor söyledi yazdı yazıyordu",
);
/// The names that agencies sign with.
static AGENCIES: Words = Words::new(
    "AAP AFP ANP ANSA AP APA Belga Bernama CP dpa EFE Kyodo NTB PA PTI Reuters SDA STT TASS TT Xinhua",
);
/// Words that are commonly combined with a slash, and are not initials.
static WITH_STROKES: Words = Words::new("and or he she him her his hers on off yes no");

/// A text in lower case, with straight quotes.
pub(super) fn folded(text: &str) -> Cow<'_, str> {
    match text.is_ascii() {
        true => lower(text),
        false => Cow::Owned(text.to_lowercase().replace(['’', '‘'], "'")),
    }
}

/// Whether a text reports what somebody says, with a verb of saying and a comma or a quotation mark. Notices of a page do not.
pub(super) fn is_told(text: &str) -> bool {
    let tells = |word: &str| TELLS.has(word.trim_end_matches(['.', ',', ':', ';', '"']));
    // `disse-lhe`, `dit-il`
    text.contains([',', '"', '”']) && text.split([' ', '-']).any(tells)
}

/// Whether a text ends with a full stop and has a verb of saying.
pub(super) fn is_report(text: &str) -> bool {
    let tells = |word: &str| TELLS.has(word.trim_end_matches(','));
    ends_with_stop(text) && text.split([' ', '-']).any(tells)
}

/// A word without punctuation around it.
pub(super) fn bare(word: &str) -> &str {
    // Most words have none.
    if let [first, .., last] = word.as_bytes()
        && first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
    {
        return word;
    }
    word.trim_matches([
        ',', '.', ';', ':', '!', '…', '(', ')', '[', ']', '：', '»', '«',
    ])
}

/// Whether a word ends a sentence.
pub(super) fn ends_sentence(word: &str) -> bool {
    word.ends_with(['!', '?']) || ends_with_stop(word)
}

/// Whether a word looks like a web address: it has a scheme, or ends with a domain.
pub(super) fn is_address(word: &str) -> bool {
    let ends = word.trim_end_matches(['.', ',', '!']).rsplit_once('.');
    let is_domain = |(host, domain): (&str, &str)| {
        host.len() > 1 && domain.len() > 1 && !domain.starts_with(|c: char| c.is_ascii_digit())
    };
    word.contains("://") || ends.is_some_and(is_domain)
}

/// Whether a word is a site, perhaps with an account there (`facebook/..`), a handle, or an address.
fn is_site(word: &str) -> bool {
    let bare = bare(word);
    let site = bare.split('/').next().unwrap_or(bare);
    SITES.has_any_case(site) || is_handle(bare) || is_address(bare)
}

/// Whether a word is a channel for following a newspaper: a site, Google, a newsletter or a channel.
fn is_channel(word: &str) -> bool {
    let is_other = |word: &str| {
        word.starts_with("google") || word.contains("newsletter") || word.contains("канал")
    };
    is_site(word) || is_other(&lower(word))
}

/// Whether a word is a site, or may stand between sites.
fn is_place(word: &str) -> bool {
    is_site(word) || BESIDE_SITES.has_any_case(bare(word))
}

fn is_handle(word: &str) -> bool {
    word.starts_with('@') && word.len() > 1
}

fn is_handle_to_follow(word: &str) -> bool {
    is_handle(word) || word.eq_ignore_ascii_case("follow")
}

/// Whether words say whom to follow: a name, `us`, `me`, or somebody with a handle.
fn are_followed(words: &[&str]) -> bool {
    are_names(words)
        || matches!(bare(words[0]), "us" | "me")
        || words.iter().any(|word| is_handle(bare(word)))
}

fn is_name(word: &str) -> bool {
    !word.starts_with(char::is_lowercase)
}

fn are_names(words: &[&str]) -> bool {
    is_name(words[0])
        && words
            .iter()
            .all(|word| is_name(word) || JOINS.has(bare(word)))
}

/// Whether words say who helped with a report: `Ada Finch in Dunmore and news services`.
fn are_helpers(words: &[&str]) -> bool {
    let is_helper = |word: &&str| is_name(word) || HELPERS.has(bare(word));
    words.last().is_some_and(is_helper)
        && words
            .iter()
            .all(|word| is_helper(word) || JOINS.has(bare(word)))
}

/// Whether words may name a publisher: a name, or one word that is not one of [`SITES`].
fn is_house(words: &[&str]) -> bool {
    match words {
        [word] => !SITES.has_any_case(bare(word)),
        _ => are_names(words),
    }
}

fn is_figure(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'/' | b'.'))
}

/// Whether a word is a duration as players show it: `2:31`.
fn is_time(word: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    word.contains(':') && word.split(':').all(is_part)
}

/// Whether words are only a time: `at 7:41 p.m. ET`.
fn is_when(words: &[&str]) -> bool {
    let is_beside = |word: &str| WITH_TIMES.has_any_case(bare(word));
    words.iter().any(|word| is_figure(bare(word)))
        && words
            .iter()
            .all(|word| is_figure(bare(word)) || is_beside(word))
}

/// Whether words are a name for a newsletter.
fn are_letters(words: &[&str]) -> bool {
    let is_one = |word: &str| {
        let word = lower(word);
        word.contains("newsletter") || word.starts_with("inbox") || word.starts_with("boletín")
    };
    match words {
        [word] => is_one(word),
        [kind, what] => matches!(
            (&*lower(kind), &*lower(bare(what))),
            ("push", "alerts" | "notifications")
                | ("news" | "email", "alerts")
                | ("mailing", "list" | "lists")
                | ("email" | "e-mail", "updates")
        ),
        _ => false,
    }
}

/// Whether words may be a topic: at most five, without a comma or the end of a sentence among them.
fn is_topic(words: &[&str]) -> bool {
    const MOST: usize = 5;
    let goes_on = |word: &str| !word.ends_with([',', ';']) && !ends_sentence(word);
    let before = words.split_last().map(|(_, before)| before);
    words.len() <= MOST && before.is_some_and(|before| before.iter().all(|word| goes_on(word)))
}

/// Whether words say whose opinions are expressed: `are their own`, `are solely those of`.
fn are_own(words: &[&str]) -> bool {
    matches!(
        words,
        ["are", "their" | "his" | "her", "own"]
            | ["are", "those", "of"]
            | ["are", "solely", "those", "of"]
    )
}

/// Whether a sentence begins at a word: its first letter is upper case, and the second, if any, lower case.
fn begins_sentence(words: &[&str], at: usize) -> bool {
    words.get(at).is_some_and(|word| {
        let mut letters = word.chars();
        let is_first = letters.next().is_some_and(char::is_uppercase);
        is_first && letters.next().is_none_or(char::is_lowercase)
    })
}

/// Whether a title may begin at a word: it does not begin in lower case.
fn begins_title(words: &[&str], at: usize) -> bool {
    words.get(at).is_some_and(|word| is_name(word))
}

/// Whether a sentence or clause ends right before a word, or nothing precedes it.
fn is_start(words: &[&str], at: usize) -> bool {
    at == 0 || words[at - 1].ends_with(['.', ';', '!', '?', '…'])
}

/// Whether a word continues what stands before it, without punctuation between.
fn is_midway(words: &[&str], at: usize) -> bool {
    at > 0 && !words[at - 1].ends_with(['.', ',', ':', ';'])
}

/// Whether the line does not end with a full stop.
fn is_unstopped(words: &[&str], _: usize) -> bool {
    words.last().is_none_or(|word| !ends_with_stop(word))
}

/// Whether a word is an agency with punctuation around it: `(AFP)`.
fn is_signed(word: &str) -> bool {
    let bare = bare(word);
    bare.len() < word.len() && AGENCIES.has(bare)
}

/// Whether a word is the code of an agency's desk, or of several: `RTV`.
fn is_desk(word: &str) -> bool {
    let is_part =
        |part: &str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    word.len() <= 8 && word.split('/').all(is_part)
}

/// Whether a word may be initials of those who wrote or edited an agency's text (`ar`, `jrd/rl`), or a desk.
fn is_hand(word: &str) -> bool {
    let is_part =
        |part: &str| part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_desk(word) || word.len() <= 8 && word.split('/').all(is_part)
}

/// Whether a word is several initials in lower case: `hh/ph/ts/hd`.
fn are_initials(word: &str) -> bool {
    let parts = || word.split('/');
    let is_part = |part: &str| {
        let is_lower = part.bytes().all(|byte| byte.is_ascii_lowercase());
        (2..=5).contains(&part.len()) && is_lower && !WITH_STROKES.has(part)
    };
    (2..=6).contains(&parts().count()) && parts().all(is_part)
}

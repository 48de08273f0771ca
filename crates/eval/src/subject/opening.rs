//! Recognising the formula that opens a sentence.
//!
//! It is parsed word by word; the role of a word depends on the words before it: *report* is a verb after *will*,
//! otherwise a noun; *state* is a verb after *must*, and otherwise ends the formula. The words parsed are a formula only
//! if they contain evidence of a request. Nouns at the end are excluded: in "Find information technology stocks" they
//! begin the subject.

use super::sentence::Word;
use super::vocabulary as is;

/// The role of a word within a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// An imperative.
    Request,
    /// *Give*, *list*, *search for*: an imperative if a noun follows.
    Ask,
    /// *Document*, *information*.
    Noun,
    Determiner,
    Relevant,
    Modal,
    /// *Discuss*, behind a modal, *that* or a noun.
    Verb,
    About,
    /// *That*, *which*.
    That,
    /// *And*, *or*, *also*.
    Adverb,
    /// *Is*, *are*, *be*, *am*.
    Copula,
    /// *I*.
    Asker,
    /// *Looking*, *interested*, *want*, behind the asker.
    Want,
    /// *Known*, behind *what is*.
    Known,
    /// Small words without meaning of their own: *what*, *to*, *for*, *it*.
    Particle,
    /// *Please*, before all others.
    Please,
}

/// The number of words at the start of the sentence `words` that are a formula; 0 if there is none.
pub(super) fn length(words: &[Word]) -> usize {
    /// The maximum number of words of a formula; a longer match does not count.
    const LONGEST: usize = 40;
    let mut roles: Vec<Role> = Vec::new();
    for at in 0..words.len().min(LONGEST) {
        let next = words.get(at + 1).map_or("", |word| &*word.lower);
        let last_document = at > 0 && is::document(&words[at - 1].lower);
        match role(&words[at].lower, next, last_document, &roles) {
            Some(role) => roles.push(role),
            None => break,
        }
    }
    if !is_request(words, &roles) {
        return 0;
    }
    if roles.len() == words.len() {
        return roles.len();
    }
    while let Some(Role::Noun | Role::Relevant | Role::Adverb) = roles.last() {
        roles.pop();
    }
    roles.len()
}

fn role(word: &str, next: &str, last_document: bool, before: &[Role]) -> Option<Role> {
    use Role::*;
    let last = before.last().copied();
    let follows = |roles: &[Role]| last.is_some_and(|last| roles.contains(&last));
    // After these a verb is expected, so *report* is taken as one.
    let after_verb = follows(&[Adverb]) && before.contains(&Verb);
    if (follows(&[Modal, That]) || after_verb || is_after_modal(before)) && is::verb(word) {
        return Some(Verb);
    }
    if before.iter().all(|role| *role == Please) {
        return opener(word, next);
    }
    let particle_first = before == [Particle];
    let role = match word {
        _ if is::gerund(word) && follows(&[Noun]) => Verb,
        "describe" | "discuss" | "mention" | "identify" | "give" | "talk" if follows(&[Noun]) => {
            Verb
        }
        _ if is::third_person(word) && last_document && follows(&[Noun]) => Verb,
        _ if is::third_person(word) && before.contains(&Relevant) && follows(&[Particle]) => Verb,
        _ if is::request(word) && follows(&[Particle, Want]) => Request,
        _ if is::noun(word)
            && follows(&[
                Request, Ask, Determiner, Relevant, Want, Particle, Adverb, Verb,
            ]) =>
        {
            Noun
        }
        _ if is::determiner(word) => Determiner,
        _ if is::relevant(word) && !follows(&[Noun]) => Relevant,
        _ if is::modal(word) && follows(&[Noun, That, Relevant, Particle]) => Modal,
        _ if is::about(word) && follows(&[Noun, Verb, Relevant, Known]) => About,
        "of" | "for" | "to" | "with" if follows(&[Ask, Noun, Verb, Relevant, Want]) => Particle,
        "that" | "which" if follows(&[Noun]) => That,
        "if" if follows(&[Relevant]) => That,
        "it" | "they" if follows(&[That]) => Particle,
        "know" if follows(&[Particle]) && before.contains(&Want) => Known,
        _ if is::adverb(word) && !follows(&[Determiner]) => Adverb,
        _ if is::copula(word) && follows(&[Noun, Particle, Modal, That]) => Copula,
        "am" if follows(&[Asker]) => Copula,
        "looking" | "interested" if before == [Asker, Copula] || before == [Asker] => Want,
        "want" | "need" if follows(&[Asker]) => Want,
        "known" if follows(&[Copula]) => Known,
        "in" if follows(&[Want]) => Particle,
        "order" | "to" if particle_first => Particle,
        "to" if before == [Particle, Particle] => Particle,
        "me" if follows(&[Ask]) => Determiner,
        "it" | "they" if follows(&[Relevant]) => Particle,
        _ => return None,
    };
    Some(role)
}

/// Whether only adverbs stand between a modal and what follows: *must either*.
fn is_after_modal(before: &[Role]) -> bool {
    let last = before.iter().rev().find(|role| **role != Role::Adverb);
    last == Some(&Role::Modal)
}

/// The role of a sentence's first word.
fn opener(word: &str, next: &str) -> Option<Role> {
    use Role::*;
    Some(match word {
        _ if is::request(word) => Request,
        _ if is::ask(word) => Ask,
        _ if is::noun(word) => Noun,
        _ if is::determiner(word) => Determiner,
        _ if is::relevant(word) => Relevant,
        // Rescuers search for survivors; a request searches for articles.
        "search" | "look" | "looking" if next == "for" => Ask,
        "i" => Asker,
        "i'm" | "i\u{2019}m" | "i\u{2019}d" | "i'd" => Asker,
        "to" if next == "be" => Particle,
        "in" if next == "order" => Particle,
        "for" if is::determiner(next) => Particle,
        "what" => Particle,
        "please" => Please,
        _ => return None,
    })
}

/// Whether the words parsed ask for something.
fn is_request(words: &[Word], roles: &[Role]) -> bool {
    let has = |role| roles.contains(&role);
    let names_document = (words.iter().zip(roles)).any(|(word, _)| is::document(&word.lower));
    let small = [Role::Particle, Role::Please];
    let first = roles.iter().find(|role| !small.contains(role));
    let starts = |role| first == Some(&role);
    // *Stories about* and *items on* also occur in news; reports, articles and information are what requests ask for.
    let about = words.iter().zip(roles.windows(2)).any(|(word, pair)| {
        let sought = is::document(&word.lower)
            || matches!(&*word.lower, "report" | "reports" | "information");
        sought && pair == [Role::Noun, Role::About]
    });
    starts(Role::Request)
        || (has(Role::Asker) && has(Role::Want))
        || (has(Role::Known) && has(Role::About))
        || (has(Role::Noun) && (has(Role::Relevant) || has(Role::Verb) || starts(Role::Ask)))
        || (has(Role::Modal) && names_document)
        || about
}

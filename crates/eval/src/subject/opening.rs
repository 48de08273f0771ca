//! The formula that opens a sentence.
//!
//! It is read word by word, and each word is taken for what it can be behind the one before: *report* is a verb behind
//! *will*, otherwise a noun; *state* is a verb behind *must*, and otherwise no part of a formula, which ends there. What was
//! read is a formula only if there is evidence of a request in it. Nouns at its end are given back: in "Find information
//! technology stocks" they begin what is wanted.

use super::sentence::Word;
use super::vocabulary as is;

/// What a word is within a formula.
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
    /// Small words that tell nothing: *what*, *to*, *for*, *it*.
    Particle,
    /// *Please*, before all others.
    Please,
}

/// How many words of `words`, a sentence, are a formula at its start; 0 if there is none.
pub(super) fn length(words: &[Word]) -> usize {
    /// Words that a formula has at most; what goes on longer is none.
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
    // Behind these a verb is expected, of which *report* is one as well as a noun.
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
        // Rescuers search for survivors; who asks searches for articles.
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

/// Whether what was read asks for something.
fn is_request(words: &[Word], roles: &[Role]) -> bool {
    let has = |role| roles.contains(&role);
    let names_document = (words.iter().zip(roles)).any(|(word, _)| is::document(&word.lower));
    let small = [Role::Particle, Role::Please];
    let first = roles.iter().find(|role| !small.contains(role));
    let starts = |role| first == Some(&role);
    // *Stories about* and *items on* are in the news; reports, articles and information are what is looked for.
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

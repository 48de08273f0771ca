//! The German lexicon: listed words by their forms.
//!
//! With umlauts, `zählt` is no form of `zahlen`. But a query typed without umlauts must find its words, so words that
//! fold alike have a class in common. A form that folds like a form of another word is therefore in a class of its own,
//! and each of the two is also in the class of its word by its written form: `zahlt` finds `zählt`, but none of its
//! forms. Likewise a form of two words belongs to both (`Fragen`, of *Frage* and *fragen*).

use std::borrow::Cow;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::conjugation::Form;
use super::declension::lines;
use super::prefixed::{self, Kind, Prefixed, class_of};
use super::{ASKED, conjugation, declension, irregular, particles};
use crate::letters::folded;
use crate::numbers::Numbers;
use crate::table::{Draft, Role, Told, Written, class_of_several};

/// The part of speech of a word. Of two words with the same form, the one listed first here gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Grammar,
    Noun,
    Adjective,
    Verb(/* whether a noun may be it too */ bool),
}

/// Forms that count only as the verb's, though they are also written like a noun's or an adjective's.
const OF_VERBS: &str = "abhängen ablösen beginne beginnen belegen berufen besitzen betonen brauche durchblicken erwerben fallen fliegen füllen \
    gaben gebeten geboten geschossen gewinnen glaube griffen grüßen handeln heißen hänge hängen kaufe klingen lagen leiste \
    leisten liege liegen loben meistern reichen rissen ritten rufen schauen scheinen schildern schmieden schätzen schützen sitzen spiegeln stamme \
    streichen streiten stürzen stützen suchen trage tragen unterhalten verboten verfallen verkehren verleihen verstecken \
    versuchen verweisen verzichte verzichten wechseln weinen weisen wenden wuchs wuchsen wünschen würde würden \
    zweifeln";

/// Forms that are mostly the adjective's, though they are also written like a noun's.
const OF_ADJECTIVES: &str = "breite breiten dichte dichten dichter frische frischen junge jungen tiefe tiefen treue treuen weite weiten \
    zentrale zentralen";

/// Past forms that are as frequent as the noun with the same spelling.
const PASTS: [&str; 5] = ["griff", "riss", "ritt", "schloss", "stand"];

/// The forms and their classes.
struct Lexicon {
    classes: Numbers,
    /// The class of forms with accents, by their spelling.
    of_written: FxHashMap<String, usize>,
    /// The classes of forms without accents.
    of_folded: FxHashMap<String, TwoClasses>,
    /// By class, the forms that have it as their second one.
    too: FxHashMap<usize, Vec<String>>,
    /// Pairs of a class or form and a further class that a query for it asks for.
    asked: Vec<(String, String)>,
}

/// The class of a form, and perhaps a second one, with whether a query for the form asks for that too.
type TwoClasses = (usize, Option<(usize, bool)>);

/// The words that each form belongs to.
type Owners<'f> = FxHashMap<Cow<'f, str>, Own>;

/// The words that a form belongs to, in order; there are at most four.
#[derive(Clone, Copy, Default)]
struct Own([Option<(Part, usize)>; 4]);

impl Own {
    fn iter(&self) -> impl Iterator<Item = (Part, usize)> {
        self.0.iter().copied().flatten()
    }

    fn add(&mut self, part: Part, class: usize) {
        let is_known = self.iter().any(|(_, known)| known == class);
        let free = self.0.iter_mut().find(|own| own.is_none());
        if let Some(free) = free.filter(|_| !is_known) {
            *free = Some((part, class));
        }
    }

    /// The class of the first word.
    fn class(&self) -> usize {
        self.iter().next().map_or(0, |(_, class)| class)
    }

    /// The first word, and a second one with the same form; a word of grammar has no second one.
    fn both(&self) -> [Option<(Part, usize)>; 2] {
        let mut own = self.iter();
        let first = own.next();
        let is_alone = first.is_none_or(|(part, _)| part == Part::Grammar);
        [
            first,
            own.find(|(part, _)| !is_alone && *part != Part::Verb(false)),
        ]
    }
}

impl FromIterator<(Part, usize)> for Own {
    fn from_iter<T: IntoIterator<Item = (Part, usize)>>(all: T) -> Self {
        let mut own = Self::default();
        all.into_iter()
            .for_each(|(part, class)| own.add(part, class));
        own
    }
}

/// The table of the language.
pub(crate) fn table() -> Written {
    let nouns = declension::nouns();
    let adjectives = declension::adjectives();
    let verbs = conjugation::forms();
    let mut draft = Draft::default();
    prefixed::write(&verbs, &mut draft);
    let of_verbs = draft.clone().finish();
    let mut classes = Numbers::default();
    let mut owners = owners(&nouns, &adjectives, &verbs, &mut classes);
    also_of_prefixed(&mut owners, &Prefixed(&of_verbs.table()), &mut classes);
    Lexicon::of(&owners, classes).write(&mut draft);
    for (form, noun) in by_noun(&nouns) {
        draft.add(Role::Noun, &form, noun);
    }
    let adjectives: FxHashSet<&str> = adjectives.iter().map(|(_, word)| *word).collect();
    for adjective in adjectives {
        draft.add(Role::Adjective, adjective, Told::default());
    }
    draft.finish()
}

impl Lexicon {
    fn of(owners: &Owners<'_>, classes: Numbers) -> Self {
        let mut lexicon = Self {
            classes,
            of_written: FxHashMap::default(),
            of_folded: FxHashMap::default(),
            too: FxHashMap::default(),
            asked: Vec::new(),
        };
        lexicon.class_all(owners);
        lexicon
    }

    /// Lists the forms with their classes.
    fn write(&self, draft: &mut Draft) {
        let name = |class: usize| self.classes.names[class].as_str();
        for (form, class) in &self.of_written {
            draft.add(Role::Form, form, name(*class));
        }
        for (form, (class, second)) in &self.of_folded {
            let told = Told {
                name: Some(name(*class)).filter(|name| *name != class_of_several(form)),
                second: second.map(|(class, _)| name(class)),
                tag: second.and_then(|(_, is_asked)| is_asked.then_some(ASKED)),
            };
            draft.add(Role::Form, form, told);
        }
        let mut marked: FxHashMap<usize, Vec<&str>> = FxHashMap::default();
        for (form, class) in &self.of_written {
            let by_letters = self.of_folded.get(&*folded(form));
            if by_letters.is_some_and(|(by_letters, _)| by_letters != class) {
                marked.entry(*class).or_default().push(form);
            }
        }
        for (class, mut forms) in marked {
            forms.sort_unstable();
            draft.add(Role::Marked, name(class), forms.join(" ").as_str());
        }
        for (of, classes) in &self.asked {
            draft.add(Role::Asked, of, classes.as_str());
        }
        for (class, forms) in self.too.iter().filter(|(_, forms)| !forms.is_empty()) {
            draft.add(Role::Second, name(*class), forms.join(" ").as_str());
        }
    }

    /// Gives each form its classes.
    fn class_all(&mut self, owners: &Owners<'_>) {
        let room = owners.len();
        self.of_folded.reserve(room);
        // Forms with accents, by their folded form.
        let mut marked: FxHashMap<String, Vec<&str>> = with_room(room / 4);
        self.of_written.reserve(room / 4);
        for (form, own) in owners.iter().filter(|(form, _)| !form.is_ascii()) {
            let alike = marked.entry(folded(form).into_owned()).or_default();
            alike.push(form);
            self.of_written.insert(form.to_string(), own.class());
        }
        // The Swiss spelling (`Grösse`).
        for (form, own) in owners.iter().filter(|(form, _)| form.contains('ß')) {
            let swiss = form.replace('ß', "ss");
            if !swiss.is_ascii() {
                self.of_written.entry(swiss).or_insert(own.class());
            }
        }
        for (form, own) in owners.iter().filter(|(form, _)| form.is_ascii()) {
            let told = match marked.get_mut(&**form) {
                Some(alike) => {
                    alike.push(form);
                    continue;
                }
                None => told_alone(form, own),
            };
            self.tell(form.to_string(), told);
        }
        for (form, alike) in marked {
            let told = told(&form, &alike, owners, &mut self.classes);
            self.tell(form, told);
        }
        self.tell_frequent();
    }

    /// Assigns the listed classes to forms of two words where the rules do not find the more frequent word.
    fn tell_frequent(&mut self) {
        for line in irregular::FORMS.split("; ") {
            let mut words = line.split(' ');
            let (Some(form), Some(first)) = (words.next(), words.next()) else {
                continue;
            };
            let class = match first {
                "=" => class_of_several(form),
                word => class_of(word),
            };
            let class = self.classes.of(class);
            let second = words.next();
            let both = second.and_then(|words| words.split_once('+'));
            if let Some((word, other)) = both {
                self.tell_joint(form, class, [word, other].map(class_of));
                continue;
            }
            let second = second.map(|word| {
                let (word, is_asked) = word
                    .strip_suffix('!')
                    .map_or((word, false), |word| (word, true));
                (self.classes.of(class_of(word)), is_asked)
            });
            if let Some((_, Some((before, _)))) = self.of_folded.get(form)
                && let Some(forms) = self.too.get_mut(before)
            {
                forms.retain(|known| known != form);
            }
            self.tell(form.to_owned(), (class, second));
        }
    }

    /// Assigns a class to a form of two words whose letters are those of a third word. Both words ask for this class; the
    /// form itself asks for the first of them.
    fn tell_joint(&mut self, form: &str, class: usize, words: [String; 2]) {
        let joint = [form, " 0"].concat();
        for word in &words {
            let number = self.classes.of(word.clone());
            self.too.entry(number).or_default().push(form.to_owned());
            self.asked.push((word.clone(), joint.clone()));
        }
        let [first, _] = words;
        self.asked.push((form.to_owned(), first));
        let joint = self.classes.of(joint);
        self.of_folded
            .insert(form.to_owned(), (class, Some((joint, true))));
    }

    /// Stores the classes of a form without accents.
    fn tell(&mut self, form: String, told: TwoClasses) {
        if let Some((class, _)) = told.1 {
            self.too.entry(class).or_default().push(form.clone());
        }
        self.of_folded.insert(form, told);
    }
}

/// A map with room for so many entries.
fn with_room<K, V>(room: usize) -> FxHashMap<K, V> {
    FxHashMap::with_capacity_and_hasher(room, FxBuildHasher)
}

/// Collects the words that each form belongs to.
fn owners<'f>(
    nouns: &'f [(String, &'static str)],
    adjectives: &'f [(String, &'static str)],
    verbs: &'f [Form],
    classes: &mut Numbers,
) -> Owners<'f> {
    let mut owners: Owners<'f> = with_room((nouns.len() + adjectives.len() + verbs.len()) * 2 / 3);
    let mut of_words: FxHashMap<&'static str, usize> = FxHashMap::default();
    let mut own = |form: &'f str, part: Part, word: &'static str| {
        let class = of_words.entry(word);
        let class = *class.or_insert_with(|| classes.of(class_of(word)));
        owners
            .entry(Cow::Borrowed(form))
            .or_default()
            .add(part, class);
    };
    for (form, word) in lines(particles::PARTICLES) {
        own(form, Part::Grammar, word);
    }
    for (form, word) in nouns {
        own(form, Part::Noun, word);
    }
    for (form, word) in adjectives {
        own(form, Part::Adjective, word);
    }
    for form in verbs.iter().filter(|form| form.kind != Kind::Bare) {
        let is_noun = matches!(
            form.kind,
            Kind::Infinitive | Kind::Present | Kind::Participle
        );
        let is_noun = is_noun || PASTS.contains(&form.written.as_str());
        own(&form.written, Part::Verb(is_noun), form.infinitive);
    }
    for form in OF_VERBS.split(' ') {
        if let Some(own) = owners.get_mut(form) {
            let verbs = own.iter().filter(|(part, _)| matches!(part, Part::Verb(_)));
            *own = verbs.collect();
        }
    }
    // Forms of prefixed verbs.
    owners.retain(|_, own| own.iter().next().is_some());
    for form in OF_ADJECTIVES.split(' ') {
        if let Some(own) = owners.get_mut(form) {
            let adjectives = own.iter().filter(|(part, _)| *part == Part::Adjective);
            *own = adjectives.chain(own.iter()).collect();
        }
    }
    owners
}

/// The classes of a form without accents that no accented form folds to.
fn told_alone(form: &str, own: &Own) -> TwoClasses {
    let [_, other] = own.both();
    let second =
        other.map(|(part, class)| (class, part == Part::Verb(true) && form.ends_with('n')));
    (own.class(), second)
}

/// The classes of a form without accents; `alike` are the forms that fold to it.
fn told(form: &str, alike: &[&str], owners: &Owners<'_>, classes: &mut Numbers) -> TwoClasses {
    // If all have accents, the alphabetically first is chosen.
    let chosen = alike
        .iter()
        .min_by_key(|written| (**written != form, **written));
    let Some((chosen, own)) = chosen.and_then(|chosen| Some((*chosen, owners.get(*chosen)?)))
    else {
        return (0, None);
    };
    let is_plain = chosen == form;
    let first = own.class();
    let [_, other] = own.both();
    let are_one = alike
        .iter()
        .all(|written| owners[*written].class() == first);
    match (are_one, other) {
        (true, None) => (first, None),
        // For a form with accents, the accents determine the first class.
        (true, Some((_, class))) if !is_plain => (class, None),
        (true, Some(_)) => told_alone(form, own),
        (false, Some((_, class))) if is_plain => (class, Some((first, true))),
        (false, _) => {
            let own = classes.of(class_of_several(form));
            (own, Some((first, true)))
        }
    }
}

/// A noun that is spelled like a prefixed verb belongs to that verb too (`Anfragen`), and a prefixed verb that is spelled
/// like a noun without its accents has a class of its own (`beitragen`, `Beiträgen`).
fn also_of_prefixed(owners: &mut Owners<'_>, verbs: &Prefixed<'_, '_>, classes: &mut Numbers) {
    let mut alike = Vec::new();
    let is_noun = |own: &Own| matches!(own.0, [Some((Part::Noun, _)), None, ..]);
    for (form, own) in owners.iter_mut().filter(|(_, own)| is_noun(own)) {
        let is_plural = form.ends_with('n');
        let found = is_plural
            .then(|| verbs.infinitive(form, |_| true))
            .flatten();
        if let Some((infinitive, Kind::Infinitive | Kind::Participle)) = found {
            own.add(Part::Verb(true), classes.of(class_of(&infinitive)));
        } else if !form.is_ascii() {
            let form = folded(form).into_owned();
            if let Some((infinitive, _)) = verbs.infinitive(&form, |_| true) {
                alike.push((form, classes.of(class_of(&infinitive))));
            }
        }
    }
    for (form, class) in alike {
        let own = owners.entry(Cow::Owned(form));
        own.or_insert_with(|| Own::from_iter([(Part::Verb(true), class)]));
    }
}

fn by_noun(nouns: &[(String, &'static str)]) -> FxHashMap<String, &'static str> {
    let mut by_form = with_room(nouns.len() * 5 / 4);
    for (form, noun) in nouns {
        by_form.entry(form.clone()).or_insert(*noun);
    }
    for (form, noun) in nouns {
        let form = folded(form).into_owned();
        by_form.entry(form).or_insert(*noun);
    }
    by_form
}

#[cfg(test)]
mod tests {
    use super::super::{adjectives, nouns, verbs};
    use super::*;

    #[test]
    fn what_is_told_of_forms_would_be_otherwise() {
        let (nouns, adjectives) = (declension::nouns(), declension::adjectives());
        let known = nouns.iter().chain(&adjectives).map(|(form, _)| &**form);
        let known: FxHashSet<&str> = known.collect();
        for forms in [OF_VERBS, OF_ADJECTIVES] {
            let idle = forms.split(' ').filter(|form| !known.contains(form));
            assert_eq!(idle.collect::<Vec<_>>(), [""; 0]);
        }
    }

    #[test]
    fn no_word_is_listed_twice() {
        for words in [adjectives::COMPARED, adjectives::PLAIN, verbs::WEAK] {
            let mut known = FxHashSet::default();
            let twice: Vec<_> = words
                .split(' ')
                .filter(|word| !known.insert(*word))
                .collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
        let mut known = FxHashSet::default();
        let nouns = nouns::NOUNS.iter().flat_map(|(_, words)| words.split(' '));
        let twice: Vec<_> = nouns.filter(|word| !known.insert(*word)).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}

//! Deriving the forms of verbs.

use super::Kind;
use super::declension::DECLENSION;
use super::verbs;

/// A form with its infinitive.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub(super) written: String,
    pub(super) infinitive: &'static str,
    pub(super) kind: Kind,
}

/// The forms of all listed verbs.
pub(super) fn forms() -> Vec<Form> {
    let mut forms = Vec::new();
    for line in verbs::TOLD.split("; ") {
        let infinitive = line.split(' ').next().unwrap_or(line);
        let mut all = Of(infinitive, &mut forms);
        if infinitive.ends_with("en") {
            all.of_infinitive();
        }
        line.split(' ')
            .for_each(|form| all.add(form.to_owned(), Kind::Present));
    }
    verbs::STRONG
        .split("; ")
        .for_each(|line| strong(line, &mut forms));
    for infinitive in verbs::WEAK.split(' ') {
        weak(infinitive, &mut forms);
    }
    forms
}

/// The infinitive of a verb, and the list that its forms are added to.
struct Of<'f>(&'static str, &'f mut Vec<Form>);

impl Of<'_> {
    fn add(&mut self, written: String, kind: Kind) {
        self.1.push(Form {
            written,
            infinitive: self.0,
            kind,
        });
    }

    fn declined(&mut self, participle: &str) {
        for ending in DECLENSION {
            self.add([participle, ending].concat(), Kind::Other);
        }
    }

    fn participle(&mut self, participle: &str) {
        self.add(participle.to_owned(), Kind::Participle);
        self.declined(participle);
        // `verstanden` is not a form of *gestehen*.
        let has_ge = self.0.strip_prefix("ge").is_some_and(|rest| rest.len() > 4);
        if let Some(bare) = participle.strip_prefix("ge").filter(|_| !has_ge) {
            self.bare(bare);
        }
    }

    fn bare(&mut self, bare: &str) {
        self.add(bare.to_owned(), Kind::Bare);
        for ending in DECLENSION {
            self.add([bare, ending].concat(), Kind::Bare);
        }
    }

    /// Adds the infinitive, its genitive as a noun, and the present participle (`steigend`).
    fn of_infinitive(&mut self) {
        let infinitive = self.0;
        self.add(infinitive.to_owned(), Kind::Infinitive);
        self.add([infinitive, "s"].concat(), Kind::Other);
        let present = [infinitive, "d"].concat();
        self.declined(&present);
        self.add(present, Kind::Other);
    }

    fn with_plural(&mut self, past: &str, kind: Kind) {
        let plural = if past.ends_with('e') { "n" } else { "en" };
        self.add(past.to_owned(), kind);
        self.add([past, plural].concat(), kind);
    }
}

fn strong(line: &'static str, forms: &mut Vec<Form>) {
    let mut words = line.split(' ');
    let (Some(infinitive), Some(present), Some(past)) = (words.next(), words.next(), words.next())
    else {
        return;
    };
    let mut all = Of(infinitive, forms);
    all.of_infinitive();
    all.add([stem_of(infinitive), "e"].concat(), Kind::Other);
    all.add(present.to_owned(), Kind::Present);
    all.with_plural(past, Kind::Past);
    for (at, word) in words.enumerate() {
        match at == 0 || word.starts_with("ge") {
            true => all.participle(word),
            false if word.ends_with('n') => all.add(word.to_owned(), Kind::Past),
            false => all.with_plural(word, Kind::Past),
        }
    }
}

fn stem_of(infinitive: &str) -> &str {
    let stem = infinitive.strip_suffix('n').unwrap_or(infinitive);
    stem.strip_suffix('e').unwrap_or(stem)
}

fn weak(infinitive: &'static str, forms: &mut Vec<Form>) {
    let stem = stem_of(infinitive);
    let e = if needs_e(stem) { "e" } else { "" };
    let mut all = Of(infinitive, forms);
    all.of_infinitive();
    all.add([stem, "e"].concat(), Kind::Other);
    let present = [stem, e, "t"].concat();
    all.add(present.clone(), Kind::Present);
    all.with_plural(&[&present, "e"].concat(), Kind::Past);
    match infinitive.ends_with("ieren") || verbs_do_not_part(infinitive) {
        true => all.declined(&present),
        false => all.participle(&["ge", &present].concat()),
    }
    all.bare(&present);
}

/// Whether a verb begins with an inseparable prefix, so that its participle has no *ge-*.
fn verbs_do_not_part(infinitive: &str) -> bool {
    /// The minimum number of bytes of the verb after the prefix (`beten`, `enden`).
    const LEAST: usize = 5;
    let mut before = verbs::INSEPARABLE.split(' ');
    before.any(|before| {
        infinitive
            .strip_prefix(before)
            .is_some_and(|rest| rest.len() >= LEAST)
    })
}

/// Whether the stem takes an *e* before *-t* (`rettet`, `rechnet`).
fn needs_e(stem: &str) -> bool {
    if stem.ends_with(['d', 't']) {
        return true;
    }
    let kept = stem.strip_suffix(['m', 'n']);
    kept.is_some_and(|kept| !kept.ends_with(|c| "aeiouyäöülrhmn".contains(c)))
        || stem.ends_with("chn")
}

//! Explanations of an answer: what the query's words and patterns stood for, and what each clause added to a hit's score.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use newshound_index::analysis::{Stemmer, StemmerSet, fold, written_term};
use serde::Serialize;

use crate::lookups::Lookups;
use crate::plan::expansion::Expansion;
use crate::plan::inflected::Inflected;
use crate::plan::{Plan, TextLeaf};
use crate::syntax::tree::Node;

/// How a query was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// The query tree as an outline: one line per node, indented two spaces further than its parent.
    pub tree: String,
    /// The inflected forms of each word that is searched with its inflections.
    pub words: Vec<Forms>,
    /// The words that each pattern of the query stands for.
    pub expansions: Vec<Expanded>,
}

impl Explanation {
    pub(crate) fn new(tree: &Node, plan: &Plan) -> tantivy::Result<Self> {
        let mut words: Vec<Forms> = Vec::new();
        for leaf in plan.leaves.iter() {
            if let TextLeaf::Word(word) = leaf {
                let forms = Forms::new(word, &plan.lookups)?;
                if !words.contains(&forms) {
                    words.push(forms);
                }
            }
        }
        let expansions = plan.expansions.iter();
        let expansions = expansions.map(|(pattern, expansion)| Expanded::new(pattern, expansion));
        Ok(Self {
            tree: tree.outline(),
            words,
            expansions: expansions.collect(),
        })
    }
}

/// The inflected forms that a word of the query stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Forms {
    /// The word, folded.
    pub word: String,
    /// Its forms that occur in the archive, by the inflection of the language of most articles; folded and sorted, and including the
    /// word itself if it occurs. A form that only its diacritics distinguish from a form of another word is given with them (Swedish
    /// `låg` of `ligga`).
    pub forms: Vec<String>,
    /// Forms that count only in articles in other languages.
    pub elsewhere: Vec<Elsewhere>,
    /// Words of the same inflection class that do not count as forms, folded and sorted. Either capitals in the archive show that one
    /// of the two words is a name (or, in German, a noun), or one of them is a compound and the other is not (`in-form`, `informed`).
    pub parted: Vec<String>,
}

/// A form that counts only in articles in certain languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Elsewhere {
    /// The form, folded.
    pub form: String,
    /// The codes of these languages, sorted. The empty code stands for articles whose language is unknown or has no inflections here.
    pub languages: Vec<String>,
}

impl Forms {
    fn new(inflected: &Inflected, lookups: &Lookups) -> tantivy::Result<Self> {
        let reader = lookups.reader();
        let most = Stemmer::of_language(reader.main_language().map(|(code, _)| code));
        // `forms_in` and `forms_by_marks` may list forms that no article has, so each is looked up.
        let forms_in = |stemmer| -> tantivy::Result<BTreeSet<Cow<'_, str>>> {
            let listed = inflected.forms_by_marks(stemmer);
            let forms = inflected.forms_in(stemmer).map(Cow::from);
            let mut found = BTreeSet::new();
            for form in forms.chain(listed) {
                if is_written(&form, lookups)? {
                    found.insert(form);
                }
            }
            Ok(found)
        };
        let forms = forms_in(most)?;
        let mut elsewhere: BTreeMap<Cow<'_, str>, Vec<String>> = BTreeMap::new();
        let mut there = Vec::new();
        for segment in reader.segment_readers() {
            there.push(reader.stemmed(segment)?.all());
        }
        let is_there = |stemmer: &&Stemmer| {
            let own = StemmerSet::of(**stemmer);
            there.iter().any(|of_segment| own.is_within(*of_segment))
        };
        for &stemmer in reader.stemmers().iter().filter(is_there) {
            for form in forms_in(stemmer)? {
                if !forms.contains(&form) {
                    let languages = elsewhere.entry(form).or_default();
                    languages.push(stemmer.tag().to_owned());
                }
            }
        }
        let parted: BTreeSet<&String> = inflected.parted().map(|(_, form)| form).collect();
        let elsewhere = elsewhere.into_iter().map(|(form, mut languages)| {
            languages.sort_unstable();
            let form = form.into_owned();
            Elsewhere { form, languages }
        });
        Ok(Self {
            word: inflected.word().into(),
            forms: forms.into_iter().map(Cow::into_owned).collect(),
            elsewhere: elsewhere.collect(),
            parted: parted.into_iter().cloned().collect(),
        })
    }
}

/// Whether a living article has `form` with this very spelling, in lower case or with an initial capital.
fn is_written(form: &str, lookups: &Lookups) -> tantivy::Result<bool> {
    let folded = fold(form);
    let mut letters = form.chars();
    let capital = letters.next().into_iter().flat_map(char::to_uppercase);
    let capital: String = capital.chain(letters).collect();
    let written = [form, &capital].map(|written| written_term(&folded, written));
    let texts = lookups.reader().fields().texts();
    let terms = texts.iter().flat_map(|text| match folded == form {
        true => vec![(text.surface, &folded)],
        false => written.iter().map(|term| (text.written, term)).collect(),
    });
    for (field, term) in terms {
        if lookups.living(field, term)? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The words that a pattern stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Expanded {
    /// The pattern as typed.
    pub pattern: String,
    /// The words searched, folded, the most frequent first.
    pub words: Vec<String>,
    /// How many less frequent words were left out.
    pub left_out: usize,
}

impl Expanded {
    pub(crate) fn new(pattern: &str, expansion: &Expansion) -> Self {
        Self {
            pattern: pattern.into(),
            words: expansion.terms.words().to_vec(),
            left_out: expansion.left_out,
        }
    }
}

/// What a matching clause added to a score.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScorePart {
    /// The clause in the query language. In a part of a word or phrase, the name of the field that it was found in.
    pub clause: String,
    /// The clause's score. Among the alternatives for a single word only the best score counts, so theirs do not add up.
    pub score: f32,
    /// Set only for the part that stands for the article's age: the factor that multiplies the sum of all other parts. Its `score` is 0
    /// then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor: Option<f32>,
    /// The clauses it is made of.
    pub parts: Vec<ScorePart>,
}

impl ScorePart {
    pub(crate) fn single(name: &str, score: f64) -> Self {
        Self {
            clause: name.into(),
            score: score as f32,
            factor: None,
            parts: Vec::new(),
        }
    }
}

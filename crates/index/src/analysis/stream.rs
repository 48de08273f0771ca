//! The analyzers as tokenizers of tantivy.
//!
//! A field's value is one string: the first line is the tag of the article's stemmer, the others are the field's lines.
//! So all fields of the same text share one value, and a tokenizer learns the language from the value itself. Each
//! [`View`] selects from the same scan what its field holds.

use tantivy::tokenizer::{Token as TantivyToken, TokenStream, Tokenizer};

use super::inflection::Number;
use super::{
    Inflections, Kind, Layout, Scanner, SentenceStarts, Stemmer, Token, is_regular, parts_of_class,
    parts_of_form, parts_of_written,
};

/// Which terms of the scanned text a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Every token's folded form; and a word's second class, where it has one.
    Surface,
    /// Every class by letters with each of its folded forms that differs from it and does not follow by rule; and for
    /// compounds that have another class as one word (see [`Stemmer::class_in_one`]), that class too.
    Forms,
    /// Every word whose written form is not its folded one: see [`super::written_term`].
    Written,
    /// [`View::SENTENCE`] where a sentence starts, [`View::PARAGRAPH`] at the position between paragraphs.
    Borders,
}

impl View {
    /// The term that marks a sentence's first position, unless it is a paragraph's.
    pub const SENTENCE: &'static str = "s";
    /// The term that marks the position left out after each paragraph.
    pub const PARAGRAPH: &'static str = "p";
}

/// A tokenizer for one view of a field.
#[derive(Clone, Debug)]
pub(crate) struct FieldTokenizer {
    view: View,
    layout: Layout,
    scanner: Scanner,
    inflections: Inflections,
    seen: Seen,
    written: String,
}

/// The words that the current value has had. A form is listed only once per document, so repeated words can be skipped.
#[derive(Clone, Debug, Default)]
struct Seen {
    value: u32,
    generation: u64,
    /// By number of the word, the last value that had it.
    last: Vec<u32>,
}

impl Seen {
    fn start_value(&mut self) {
        self.value = self.value.wrapping_add(1);
        if self.value == 0 {
            self.last.clear();
            self.value = 1;
        }
    }

    fn first_time(&mut self, word: Number) -> bool {
        if self.generation != word.generation {
            self.generation = word.generation;
            self.last.clear();
        }
        if self.last.len() <= word.at {
            self.last.resize(word.at + 1, 0);
        }
        std::mem::replace(&mut self.last[word.at], self.value) != self.value
    }
}

impl FieldTokenizer {
    pub(crate) fn new(view: View, layout: Layout) -> Self {
        Self {
            view,
            layout,
            scanner: Scanner::default(),
            inflections: Inflections::default(),
            seen: Seen::default(),
            written: String::new(),
        }
    }

    fn emit(&mut self, value: &str, out: &mut TantivyToken, sink: &mut dyn FnMut(&TantivyToken)) {
        self.seen.start_value();
        let mut lines = value.split('\n');
        let stemmer = Stemmer::of_language(lines.next());
        let mut position = 0;
        for line in lines {
            let end = match self.view {
                View::Borders => self.emit_borders(line, stemmer, position, out, sink),
                _ => self.emit_terms(line, stemmer, position, out, sink),
            };
            position = self.layout.next_line(position, end);
        }
    }

    fn emit_terms(
        &mut self,
        line: &str,
        stemmer: Stemmer,
        position: u32,
        out: &mut TantivyToken,
        sink: &mut dyn FnMut(&TantivyToken),
    ) -> u32 {
        let Self {
            view,
            scanner,
            inflections,
            seen,
            written,
            ..
        } = self;
        scanner.scan(line, position, &mut |token| match (*view, token.kind) {
            (View::Surface, kind) => {
                send(token, &[token.term], out, sink);
                if kind == Kind::Word
                    && let Some(class) = inflections.classes(stemmer, token.lowered).second()
                {
                    send(token, &parts_of_class(stemmer, class), out, sink);
                }
            }
            (View::Written, _) => {
                if let Some(written) = token.written(line, written) {
                    send(token, &parts_of_written(token.term, written), out, sink);
                }
            }
            (View::Forms, Kind::Word | Kind::Compound) => {
                let (word, classes) = inflections.numbered(stemmer, token.lowered);
                let class = classes.of_folded();
                // `emails` and `e-mails` share a number but are two forms, so compounds are always listed.
                let is_new = token.kind == Kind::Compound || seen.first_time(word);
                let is_told = class == token.term || is_regular(stemmer, class, token.term);
                if is_new && !is_told {
                    let parts = parts_of_form(stemmer, class, token.term);
                    send(token, &parts, out, sink);
                }
                if let Some((_, Some(class))) = inflections.of_compound(stemmer, token) {
                    let parts = parts_of_form(stemmer, &class, token.term);
                    send(token, &parts, out, sink);
                }
            }
            _ => {}
        })
    }

    fn emit_borders(
        &mut self,
        line: &str,
        stemmer: Stemmer,
        position: u32,
        out: &mut TantivyToken,
        sink: &mut dyn FnMut(&TantivyToken),
    ) -> u32 {
        let mut starts = SentenceStarts::of(line, stemmer);
        let end = self.scanner.scan(line, position, &mut |token| {
            if starts.passed(token.start) && token.position > position {
                send(token, &[View::SENTENCE], out, sink);
            }
        });
        if end == position {
            return end;
        }
        let gap = Token {
            kind: Kind::Word,
            term: "",
            lowered: "",
            position: end,
            length: 1,
            start: 0,
            end: 0,
        };
        send(&gap, &[View::PARAGRAPH], out, sink);
        end
    }
}

/// Sends the term that is the concatenation of `parts`.
fn send(
    token: &Token<'_>,
    parts: &[&str],
    out: &mut TantivyToken,
    sink: &mut dyn FnMut(&TantivyToken),
) {
    out.text.clear();
    for part in parts {
        out.text.push_str(part);
    }
    out.position = token.position as usize;
    out.position_length = token.length as usize;
    (out.offset_from, out.offset_to) = (token.start, token.end);
    sink(out);
}

impl Tokenizer for FieldTokenizer {
    type TokenStream<'a> = FieldStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> FieldStream<'a> {
        FieldStream {
            tokenizer: self,
            value: text,
            token: TantivyToken::default(),
            collected: None,
        }
    }
}

/// The tokens of one value. The writer uses `process`, which allocates nothing per token; `advance` collects all tokens
/// first, for callers that want them one at a time.
pub(crate) struct FieldStream<'a> {
    tokenizer: &'a mut FieldTokenizer,
    value: &'a str,
    token: TantivyToken,
    collected: Option<std::vec::IntoIter<TantivyToken>>,
}

impl TokenStream for FieldStream<'_> {
    fn advance(&mut self) -> bool {
        if self.collected.is_none() {
            let mut tokens = Vec::new();
            self.process(&mut |token| tokens.push(token.clone()));
            self.collected = Some(tokens.into_iter());
        }
        match self.collected.as_mut().and_then(Iterator::next) {
            Some(token) => {
                self.token = token;
                true
            }
            None => false,
        }
    }

    fn token(&self) -> &TantivyToken {
        &self.token
    }

    fn token_mut(&mut self) -> &mut TantivyToken {
        &mut self.token
    }

    fn process(&mut self, sink: &mut dyn FnMut(&TantivyToken)) {
        self.tokenizer.emit(self.value, &mut self.token, sink);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a term, with `^` for a capital, `^^` for capitals and `+` for the ending of a class.
    fn shown(term: &str) -> String {
        let capital = term
            .strip_suffix("\u{1f}\u{1}")
            .map(|word| format!("{word}/^"));
        let capitals = term
            .strip_suffix("\u{1f}\u{2}")
            .map(|word| format!("{word}/^^"));
        let shown = capital.or(capitals).unwrap_or_else(|| term.to_owned());
        shown.replace('\u{1f}', "/").replace('\u{1}', "+")
    }

    fn terms(view: View, layout: Layout, value: &str) -> Vec<String> {
        let mut tokenizer = FieldTokenizer::new(view, layout);
        let mut stream = tokenizer.token_stream(value);
        let mut found = Vec::new();
        while stream.advance() {
            found.push(format!(
                "{}@{}",
                shown(&stream.token().text),
                stream.token().position
            ));
        }
        found
    }

    #[test]
    fn lines_are_a_position_apart() {
        assert_eq!(
            terms(View::Surface, Layout::Running, "en\nA b.\n***\nC"),
            ["a@0", "b@1", "c@3"]
        );
        assert_eq!(
            terms(View::Surface, Layout::Strided, "en\nA b\nC"),
            ["a@0", "b@1", "c@1024"]
        );
    }

    #[test]
    fn acronyms_stand_beside_their_letters() {
        assert_eq!(
            terms(View::Surface, Layout::Running, "en\nThe U.S. ties"),
            ["the@0", "us@1", "US@1", "ties@2"]
        );
    }

    #[test]
    fn forms_list_what_differs_from_its_class() {
        assert_eq!(
            terms(
                View::Forms,
                Layout::Running,
                "en\nties tie went political e-mail"
            ),
            ["en/go/went@2", "en/polit/+ical@3", "en/email/e-mail@4"]
        );
    }

    #[test]
    fn a_compound_is_a_form_beside_the_word_it_is_one_with() {
        assert_eq!(
            terms(View::Forms, Layout::Running, "en\nemails e-mails"),
            ["en/email/e-mails@1"]
        );
    }

    #[test]
    fn a_word_that_may_be_broken_is_listed_with_what_it_is_in_one() {
        assert_eq!(
            terms(
                View::Forms,
                Layout::Running,
                "en\ngovern-ment peo-ple who-led re-signed b-ed gov-ern-ment com-mittee"
            ),
            [
                "en/government/govern-ment@0",
                "en/govern/+-ment@0",
                "en/people/peo-ple@2",
                "en/peopl/peo-ple@2",
                "en/lead/led@5",
                "en/wholead/who-led@4",
                "en/whole/who-led@4",
                "en/bed/b-ed@8",
                "en/government/gov-ern-ment@10",
                "en/mitte/+e@14",
                "en/committe/com-mittee@13",
            ]
        );
    }

    #[test]
    fn numbers_joined_by_hyphens_are_no_number_without_them() {
        assert_eq!(
            terms(View::Forms, Layout::Running, "en\n2-1 50-50 F-16 covid-19"),
            ["en/f16/f-16@4", "en/covid19/covid-19@6"]
        );
    }

    #[test]
    fn a_class_that_only_accents_tell_has_positions_of_its_own() {
        let value = "fr\nmarché marchés";
        assert_eq!(
            terms(View::Surface, Layout::Running, value),
            ["marche@0", "fr/marche @0", "marches@1", "fr/marche @1"]
        );
        assert_eq!(
            terms(View::Forms, Layout::Running, value),
            ["fr/marche 2/marche@0", "fr/marche 2/marches@1"]
        );
    }

    #[test]
    fn written_forms_are_listed_where_they_differ_from_the_folded() {
        let value = "en\nThe U.S. met O’Brien's café. rico RICO 10,000 1.5BN";
        assert_eq!(
            terms(View::Written, Layout::Running, value),
            [
                "the/^@0",
                "us/^^@1",
                "o'brien/O'Brien@3",
                "cafe/café@4",
                "rico/^^@6",
                "1.5bn/^^@8"
            ]
        );
    }

    #[test]
    fn borders_mark_sentences_and_paragraphs() {
        let value = "en\nOne two. Three. “Four” five.\n* * *\nSix.";
        assert_eq!(
            terms(View::Borders, Layout::Running, value),
            ["s@2", "s@3", "p@5", "p@7"]
        );
    }
}

//! Plans words as written: turns a query's text into terms at offsets.

use std::ops::Range;
use std::sync::Arc;

use newshound_index::analysis::{Kind, is_of_cells};
use tantivy::schema::Field;

use crate::algebra::sloppy::MAX_SLOPPY;
use crate::algebra::span::Span;
use crate::plan::expansion::{Expansion, Pattern, expand};
use crate::plan::leaf_context::LeafContext;
use crate::plan::planner::{PATTERNS, Planner};
use crate::plan::scanned::{Reading, Scanned, are_joined, has_any_word, has_gap, scanned};
use crate::plan::toned::{Toned, among_tones};
use crate::plan::{Element, TextLeaf};
use crate::surface::Surfaces;
use crate::syntax::pattern::{is_any_initial, is_any_word, is_pattern, shown, with_placeholders};
use crate::{Error, QueryError, QueryErrorKind, Warning};

impl Planner<'_> {
    /// The span of words as written, side by side.
    pub(crate) fn written(&mut self, words: &str, context: LeafContext<'_>) -> Result<Span, Error> {
        let mut tokens = self.pattern_tokens(words, context.at)?;
        if !context.exact {
            self.read_in_row(&mut tokens)?;
            self.warn_of_acronyms(words, &tokens);
        }
        self.placed(tokens, 0, context)
    }

    /// The span of the `tokens` of words as written: side by side, or moved by `slop` positions in all. A run of characters of an
    /// unspaced script is moved as one unit.
    pub(crate) fn placed(
        &mut self,
        tokens: Vec<Scanned>,
        slop: u32,
        context: LeafContext<'_>,
    ) -> Result<Span, Error> {
        if slop > 0 || has_any_word(&tokens) || has_gap(&tokens) {
            // A gap could be the border between two paragraphs, which a sloppy phrase does not cross.
            return self.moved(tokens, slop, context);
        }
        match self.row(&tokens, context)? {
            Some(row) => Ok(row),
            None => self.nothing(context.at, "nothing to search for"),
        }
    }

    /// Warns of the words of a phrase that are read as acronyms, except for parts of a word (`AT&T`).
    pub(crate) fn warn_of_acronyms(&mut self, words: &str, tokens: &[Scanned]) {
        let pattern = with_placeholders(words, true);
        let words = pattern.as_deref().unwrap_or(words);
        let ends = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let is_alone = |token: &Scanned| {
            let (before, behind) = (words.get(..token.start), words.get(token.end..));
            ends(before.and_then(|text| text.chars().next_back()))
                && ends(behind.and_then(|text| text.chars().next()))
        };
        let acronyms = tokens
            .iter()
            .filter(|token| token.kind == Kind::Acronym && is_alone(token))
            .filter(|token| !token.is_dotted);
        let warnings = acronyms.filter_map(|token| match token.reading {
            Reading::Acronym => self.read_as_acronym(&token.term),
            Reading::Word if tokens.len() > 2 => None,
            _ => self.read_as_word(token),
        });
        let warnings: Vec<Warning> = warnings.collect();
        self.warnings.extend(warnings);
    }

    fn moved(
        &mut self,
        mut tokens: Vec<Scanned>,
        slop: u32,
        context: LeafContext<'_>,
    ) -> Result<Span, Error> {
        tokens.retain(|token| token.kind != Kind::Compound);
        let mut units = Vec::new();
        for tokens in tokens.chunk_by(are_joined) {
            let unit = self.row(tokens, context)?;
            units.extend(unit.map(|unit| (tokens[0].position, unit)));
        }
        match units.len() {
            0 => self.nothing(context.at, "nothing to search for"),
            1 => Ok(units.swap_remove(0).1),
            2..=MAX_SLOPPY => Ok(Span::Sloppy { units, slop }),
            _ => self.fault(
                context.at,
                format!("a phrase with slop may have {MAX_SLOPPY} words"),
            ),
        }
    }

    /// The span of tokens side by side; `None` if there are only gaps.
    pub(crate) fn row(
        &mut self,
        tokens: &[Scanned],
        context: LeafContext<'_>,
    ) -> Result<Option<Span>, Error> {
        let mut elements = Vec::new();
        for at in 0..tokens.len() {
            self.element(tokens, at, context, &mut elements)?;
        }
        let first = tokens.iter().map(|token| token.position).min();
        let end = tokens.iter().map(|token| token.position + 1).max();
        let (first, end) = (first.unwrap_or(0), end.unwrap_or(1));
        elements.iter_mut().for_each(|(offset, _)| *offset -= first);
        let leaf = match elements.pop() {
            Some((_, Element::Expansion(expansion))) if elements.is_empty() => {
                TextLeaf::Expansion(expansion)
            }
            Some(last) => {
                elements.push(last);
                let length = end - first;
                TextLeaf::Phrase { elements, length }
            }
            None => return Ok(None),
        };
        Ok(Some(self.push(leaf, context)))
    }

    /// The span of a word that may be misspelled by `edits` edits.
    pub(crate) fn fuzzy(
        &mut self,
        word: &str,
        edits: u8,
        context: LeafContext<'_>,
    ) -> Result<Span, Error> {
        let tokens = self.scan(word, context.at)?;
        let whole = tokens
            .iter()
            .find(|token| token.kind == Kind::Compound)
            .unwrap_or(&tokens[0]);
        if tokens.iter().any(|token| token.kind == Kind::Gram)
            || tokens.iter().any(|token| token.end > whole.end)
        {
            return self.fault(
                context.at,
                "only a single word can be fuzzy, of a script that is searched by words",
            );
        }
        let pattern = Pattern::Fuzzy(whole.term.clone(), edits);
        self.expanded(&format!("{word}~{edits}"), pattern, context)
    }

    /// The span of all words that `pattern` stands for. `text` is the pattern in the query.
    pub(crate) fn expanded(
        &mut self,
        text: &str,
        pattern: Pattern,
        context: LeafContext<'_>,
    ) -> Result<Span, Error> {
        let expansion = self.expand(text, pattern, context)?;
        Ok(self.push(TextLeaf::Expansion(expansion), context))
    }

    /// Appends the element for the token at `at`, unless other tokens cover it.
    fn element(
        &mut self,
        tokens: &[Scanned],
        at: usize,
        context: LeafContext<'_>,
        elements: &mut Vec<(u32, Element)>,
    ) -> Result<(), Error> {
        let token = &tokens[at];
        let capitals = token.kind == Kind::Acronym;
        if token.kind == Kind::Compound
            || (capitals && (context.exact || token.reading != Reading::Acronym))
            || is_any_word(&token.term)
        {
            return Ok(());
        }
        let last = tokens.get(at + 1).is_none_or(|next| !next.continues(token));
        let lone = token.kind == Kind::Gram && last;
        let element = if lone && at > 0 && token.continues(&tokens[at - 1]) {
            // The bigram before covers this last character. As a token of its own it would require the run to end here in the text,
            // too.
            return Ok(());
        } else if lone {
            let pattern = Pattern::Gram(token.term.clone());
            Element::Expansion(self.expand(&token.term, pattern, context)?)
        } else if token.kind == Kind::Word && is_pattern(&token.term) {
            let pattern = match is_any_initial(&token.term) {
                true => Pattern::Initial,
                false => Pattern::Wildcards(token.term.clone()),
            };
            Element::Expansion(self.expand(&shown(&token.term), pattern, context)?)
        } else if context.exact && token.kind == Kind::Word {
            Element::Exact {
                term: token.term.clone(),
                written: token.written.clone(),
            }
        } else if token.kind == Kind::Word
            && context.surfaces.are_texts()
            && let Some(toned) = Toned::of(token, &self.lookups, &mut self.inflections)?
        {
            Element::Toned(Arc::new(toned))
        } else {
            Element::Term(token.term.clone())
        };
        if capitals
            && elements
                .last()
                .is_some_and(|(position, _)| *position == token.position)
        {
            elements.pop();
        }
        elements.push((token.position, element));
        Ok(())
    }

    /// The fields whose dictionaries a pattern is looked up in.
    fn dictionary(&self, context: LeafContext<'_>) -> Vec<Field> {
        let surfaces = match context.surfaces.are_texts() {
            true => Surfaces::TEXTS,
            false => context.surfaces,
        };
        let fields = self.reader.fields();
        surfaces
            .iter()
            .map(|surface| surface.field(fields))
            .collect()
    }

    fn expand(
        &mut self,
        text: &str,
        pattern: Pattern,
        context: LeafContext<'_>,
    ) -> Result<Expansion, Error> {
        let key = (self.dictionary(context), pattern);
        if let Some(known) = self.expanded.get(&key) {
            return Ok(known.clone());
        }
        if self.deadline.is_over() {
            return Ok(Expansion::default());
        }
        let most = self.request.expansions;
        let Some(expansion) = expand(self.reader, &key.1, &key.0, most, self.deadline)? else {
            let fault = format!(
                "{text} is too large to be looked for, asks for word borders, which whole words need not, or has a letter between square \
                 brackets that is several without accents"
            );
            return self.fault(context.at, fault);
        };
        let shown = expansion.terms.words().len();
        let is_typed = !matches!(key.1, Pattern::Gram(_) | Pattern::Initial);
        if is_typed {
            let Some(left) = self.terms_left.checked_sub(shown) else {
                return self.too_many_words(context);
            };
            self.terms_left = left;
            self.expansions.push((text.to_owned(), expansion.clone()));
        }
        self.expanded.insert(key, expansion.clone());
        if shown == 0 && expansion.left_out == 0 && is_typed {
            let pattern = text.to_owned();
            self.warnings.push(Warning::NothingLooksLike { pattern });
        }
        if expansion.left_out > 0 && !self.deadline.was_reached() {
            self.warnings.push(Warning::WordsLeftOut {
                pattern: text.to_owned(),
                searched: shown,
                left_out: expansion.left_out,
            });
        }
        Ok(expansion)
    }

    fn too_many_words<T>(&self, context: LeafContext<'_>) -> Result<T, Error> {
        let most = self.request.expansions.saturating_mul(PATTERNS);
        let message = format!("the patterns of this query stand for more than {most} words in all");
        let error = QueryError::new(self.query, context.at.clone(), message);
        Err(error
            .of_kind(QueryErrorKind::TooManyWords)
            .suggest("write fewer of them, with more letters")
            .into())
    }

    /// The tokens of a text that may contain wildcards.
    pub(crate) fn pattern_tokens(
        &mut self,
        words: &str,
        at: &Range<usize>,
    ) -> Result<Vec<Scanned>, Error> {
        let Some(pattern) = with_placeholders(words, true) else {
            return self.scan(words, at);
        };
        let mut tokens = self.scan(&pattern, at)?;
        // A compound with wildcards is matched by its parts.
        tokens.retain(|token| token.kind != Kind::Compound || !is_pattern(&token.term));
        let unspaced = tokens.iter().any(|token| token.kind == Kind::Gram);
        if unspaced {
            tokens = self.scan_open_end(&pattern, tokens, at)?;
        }
        let open = |token: Option<&Scanned>| token.is_some_and(|token| is_any_word(&token.term));
        if open(tokens.first()) || open(tokens.last()) {
            return self.fault(at, "a * between quotes stands between words");
        }
        Ok(tokens)
    }

    /// Handles `*` in scripts that are searched by characters. Any run of their characters is found anyway, so a `*` at the end is
    /// dropped, and one within a run is refused.
    fn scan_open_end(
        &mut self,
        pattern: &str,
        tokens: Vec<Scanned>,
        at: &Range<usize>,
    ) -> Result<Vec<Scanned>, Error> {
        let bare = pattern.trim_end_matches(newshound_index::analysis::ANY_CHARACTERS);
        if bare.len() < pattern.len() && bare.ends_with(is_of_cells) && !is_pattern(bare) {
            return self.scan(bare, at);
        }
        let touching = tokens.windows(2).any(|pair| {
            let gram = pair.iter().any(|token| token.kind == Kind::Gram);
            let wild = pair.iter().any(|token| is_pattern(&token.term));
            gram && wild && pair[0].end >= pair[1].start
        });
        if touching {
            return self.fault(
                at,
                "in a script that is searched by characters a * stands at the end only: any run of them is found",
            );
        }
        Ok(tokens)
    }

    /// The tokens of `text`, which stands at `at` in the query.
    pub(crate) fn scan(&mut self, text: &str, at: &Range<usize>) -> Result<Vec<Scanned>, Error> {
        let Some(mut tokens) = scanned(text, &mut self.scanner) else {
            return self.fault(at, "a word longer than 255 bytes is not in the index");
        };
        for token in &mut tokens {
            token.lowered = among_tones(&token.lowered, self.has_tones);
        }
        if tokens.is_empty() {
            return self.nothing(at, format!("nothing to search for in {text}"));
        }
        self.read_acronyms(&mut tokens, at)?;
        Ok(tokens)
    }
}

//! The index as a source of positions.

use newshound_index::analysis::{Inflections, Stemmer, View, class_term, forms_prefix};
use newshound_index::{Fields, TextField};
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, SegmentReader, Term};

use crate::interval::{Borders, Interval, Source};
use crate::plan::{BODY, Element, HEADING, TextLeaf};

/// Positions of one field in the documents of a segment, asked for in order of documents.
pub(crate) struct PostingSource {
    leaves: Vec<(usize, LeafPostings)>,
    text: usize,
    doc: DocId,
    sentences: Border,
    paragraphs: Border,
    buffer: Vec<u32>,
}

/// The postings of a term, and how many positions each occurrence takes.
struct Run {
    postings: SegmentPostings,
    length: u32,
}

enum LeafPostings {
    /// Occurrences of any of these.
    Union(Vec<Run>),
    /// Occurrences of a class' forms, in the documents that the class is in: elsewhere, in another language, the same
    /// forms belong to other classes.
    Word(Vec<(SegmentPostings, Vec<Run>)>),
    /// At each offset one of these.
    Phrase {
        elements: Vec<(u32, Vec<Run>)>,
        length: u32,
    },
}

/// Border positions, read when a document's are first asked for.
#[derive(Default)]
struct Border {
    postings: Option<SegmentPostings>,
    read: Option<DocId>,
    positions: Vec<u32>,
}

impl PostingSource {
    /// Opens the postings of `wanted` leaves in one of the texts.
    pub(crate) fn open(
        segment: &SegmentReader,
        fields: &Fields,
        text: usize,
        leaves: &[TextLeaf],
        wanted: &[usize],
    ) -> tantivy::Result<Self> {
        let opener = Opener {
            segment,
            fields,
            text: fields.texts()[text],
        };
        let opened = wanted
            .iter()
            .map(|&leaf| Ok((leaf, opener.leaf(&leaves[leaf])?)));
        let border = |mark| {
            let postings = if text == BODY {
                opener.postings(fields.borders, mark)?
            } else {
                None
            };
            Ok::<_, tantivy::TantivyError>(Border {
                postings,
                ..Border::default()
            })
        };
        Ok(Self {
            leaves: opened.collect::<tantivy::Result<_>>()?,
            text,
            doc: 0,
            sentences: border(View::SENTENCE)?,
            paragraphs: border(View::PARAGRAPH)?,
            buffer: Vec::new(),
        })
    }

    /// Moves to a document; never back.
    pub(crate) fn move_to(&mut self, doc: DocId) {
        self.doc = doc;
    }
}

struct Opener<'a> {
    segment: &'a SegmentReader,
    fields: &'a Fields,
    text: TextField,
}

impl Opener<'_> {
    fn postings(&self, field: Field, term: &str) -> tantivy::Result<Option<SegmentPostings>> {
        let index = self.segment.inverted_index(field)?;
        let term = Term::from_field_text(field, term);
        Ok(index.read_postings(&term, IndexRecordOption::WithFreqsAndPositions)?)
    }

    fn run(&self, term: &str) -> tantivy::Result<Option<Run>> {
        let hyphens = term.bytes().filter(|&b| b == b'-').count();
        let length = 1 + u32::try_from(hyphens).unwrap_or(0);
        Ok(self
            .postings(self.text.surface, term)?
            .map(|postings| Run { postings, length }))
    }

    fn runs<'t>(&self, terms: impl IntoIterator<Item = &'t str>) -> tantivy::Result<Vec<Run>> {
        terms
            .into_iter()
            .filter_map(|term| self.run(term).transpose())
            .collect()
    }

    fn leaf(&self, leaf: &TextLeaf) -> tantivy::Result<LeafPostings> {
        Ok(match leaf {
            TextLeaf::Acronym(capitals) => LeafPostings::Union(self.runs([capitals.as_str()])?),
            TextLeaf::Expansion(expansion) => {
                LeafPostings::Union(self.runs(expansion.terms.iter().map(String::as_str))?)
            }
            TextLeaf::Phrase { elements, length } => {
                let opened = elements.iter().map(|(offset, element)| {
                    let runs = match element {
                        Element::Term(term) => self.runs([term.as_str()]),
                        Element::Expansion(expansion) => {
                            self.runs(expansion.terms.iter().map(String::as_str))
                        }
                    };
                    Ok((*offset, runs?))
                });
                LeafPostings::Phrase {
                    elements: opened.collect::<tantivy::Result<_>>()?,
                    length: *length,
                }
            }
            TextLeaf::Word(classes) => {
                let mut gated = Vec::new();
                for (stemmer, classes) in classes {
                    for class in classes.iter() {
                        let term = class_term(*stemmer, class);
                        if let Some(gate) = self.postings(self.text.inflected, &term)? {
                            gated.push((gate, self.forms(*stemmer, class)?));
                        }
                    }
                }
                LeafPostings::Word(gated)
            }
        })
    }

    /// The terms of the surface field that make up a class.
    fn forms(&self, stemmer: Stemmer, class: &str) -> tantivy::Result<Vec<Run>> {
        let prefix = forms_prefix(stemmer, class);
        let index = self.segment.inverted_index(self.fields.forms)?;
        let mut forms = index.terms().range().ge(&prefix).into_stream()?;
        let mut runs = Vec::new();
        while let Some((term, _)) = forms.next() {
            let Some(form) = term.strip_prefix(prefix.as_bytes()) else {
                break;
            };
            runs.extend(
                std::str::from_utf8(form)
                    .ok()
                    .map(|form| self.run(form))
                    .transpose()?
                    .flatten(),
            );
        }
        // The class as a word of its own is not among the listed forms.
        if Inflections::default().classes(stemmer, class).of_folded() == class {
            runs.extend(self.run(class)?);
        }
        runs.extend(self.run(&class_term(stemmer, class))?);
        Ok(runs)
    }
}

/// Moves `postings` to `doc`; whether it is there.
fn at(postings: &mut SegmentPostings, doc: DocId) -> bool {
    if postings.doc() < doc {
        postings.seek(doc);
    }
    postings.doc() == doc
}

impl Run {
    fn intervals(&mut self, doc: DocId, buffer: &mut Vec<u32>, out: &mut Vec<Interval>) {
        if at(&mut self.postings, doc) {
            self.postings.positions(buffer);
            out.extend(
                buffer
                    .iter()
                    .map(|&position| Interval::new(position, self.length)),
            );
        }
    }
}

impl Source for PostingSource {
    fn intervals(&mut self, leaf: usize, out: &mut Vec<Interval>) {
        let Self {
            leaves,
            doc,
            buffer,
            ..
        } = self;
        let Some((_, postings)) = leaves.iter_mut().find(|(known, _)| *known == leaf) else {
            return;
        };
        match postings {
            LeafPostings::Union(runs) => runs
                .iter_mut()
                .for_each(|run| run.intervals(*doc, buffer, out)),
            LeafPostings::Word(gated) => {
                for (gate, runs) in gated {
                    if at(gate, *doc) {
                        runs.iter_mut()
                            .for_each(|run| run.intervals(*doc, buffer, out));
                    }
                }
            }
            LeafPostings::Phrase { elements, length } => {
                let lists = elements.iter_mut().map(|(offset, runs)| {
                    let mut intervals = Vec::new();
                    runs.iter_mut()
                        .for_each(|run| run.intervals(*doc, buffer, &mut intervals));
                    (
                        *offset,
                        intervals
                            .into_iter()
                            .map(|interval| interval.start)
                            .collect(),
                    )
                });
                out.extend(phrases(lists.collect(), *length));
            }
        }
    }

    fn borders(&mut self) -> Borders<'_> {
        match self.text {
            BODY => Borders::Body {
                sentences: self.sentences.of(self.doc),
                paragraphs: self.paragraphs.of(self.doc),
            },
            HEADING => Borders::Strided,
            _ => Borders::None,
        }
    }
}

impl Border {
    fn of(&mut self, doc: DocId) -> &[u32] {
        if self.read != Some(doc) {
            self.positions.clear();
            if let Some(postings) = self.postings.as_mut()
                && at(postings, doc)
            {
                postings.positions(&mut self.positions);
            }
            self.read = Some(doc);
        }
        &self.positions
    }
}

/// The intervals of a phrase, from the positions found for the element at each offset.
pub(crate) fn phrases(
    mut lists: Vec<(u32, Vec<u32>)>,
    length: u32,
) -> impl Iterator<Item = Interval> {
    for (_, positions) in &mut lists {
        positions.sort_unstable();
    }
    let mut lists = lists.into_iter();
    let (first_offset, firsts) = lists.next().unwrap_or_default();
    let others: Vec<_> = lists.collect();
    firsts.into_iter().filter_map(move |position| {
        let start = position.checked_sub(first_offset)?;
        let complete = others
            .iter()
            .all(|(offset, positions)| positions.binary_search(&(start + offset)).is_ok());
        complete.then(|| Interval::new(start, length))
    })
}

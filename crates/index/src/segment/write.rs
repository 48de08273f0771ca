//! Writing the collected data to the engine's files.

use tantivy::Segment;
use tantivy::fieldnorm::{FieldNormReaders, FieldNormsSerializer};
use tantivy::index::SegmentComponent;
use tantivy::schema::{Field, Schema};

use super::WriterStages;
use super::collected::{Collected, Column, Keys, Lengths, Text};
use super::output::{FieldOutput, Output};
use super::places::Places;
use super::postings::Inverter;
use super::targets::Targets;
use super::watch::Watch;
use crate::article_id::hash_term;
use crate::{Archive, Error, Fields, Surface, analysis};

impl Collected {
    /// Writes field norms and postings, sorting `room` occurrences at a time. Returns the CPU time it took.
    pub(super) fn write(
        mut self,
        archive: &Archive,
        segment: &Segment,
        room: usize,
    ) -> Result<WriterStages, Error> {
        let watch = Watch::start();
        let (schema, fields) = (&archive.index.schema(), archive.fields());
        let dir = archive.index_dir();
        self.write_lengths(segment, schema, fields)?;
        let lengths = segment.open_read(SegmentComponent::FieldNorms);
        let lengths = FieldNormReaders::open(lengths.map_err(Error::engine)?)?;
        let mut output = Output::open(segment, schema, &lengths, &dir)?;
        let mut inverter = Inverter::new(room);
        self.write_keys(fields, &mut output)?;
        self.write_forms(fields, &mut inverter, &mut output)?;
        self.write_borders(fields, &mut inverter, &mut output)?;
        self.write_texts(&mut inverter, &mut output)?;
        output.close()?;
        Ok(WriterStages {
            invert: inverter.sorting,
            serialize: watch.elapsed().saturating_sub(inverter.sorting),
            ..WriterStages::default()
        })
    }

    /// Writes the field norms.
    fn write_lengths(
        &mut self,
        segment: &Segment,
        schema: &Schema,
        fields: &Fields,
    ) -> Result<(), Error> {
        let mut lengths: Vec<(Field, &mut Lengths)> = vec![
            (fields.file, &mut self.files.lengths),
            (fields.language, &mut self.languages.lengths),
        ];
        let columns = self.texts.iter_mut().flat_map(Text::columns);
        lengths.extend(columns.map(|column| (column.field, &mut column.lengths)));
        let file = segment.open_write(SegmentComponent::FieldNorms);
        let file = file.map_err(Error::engine)?;
        let mut serializer = FieldNormsSerializer::from_write(file).map_err(Error::engine)?;
        for (field, entry) in schema.fields().filter(|(_, entry)| entry.is_indexed()) {
            let known = lengths.iter_mut().find(|(known, _)| *known == field);
            if let Some((_, lengths)) = known.filter(|_| entry.has_fieldnorms()) {
                lengths.fill(self.documents);
                serializer
                    .serialize_field(field, &lengths.bytes)
                    .map_err(Error::engine)?;
            }
        }
        serializer.close().map_err(Error::engine)
    }

    fn write_keys(&mut self, fields: &Fields, output: &mut Output<'_>) -> Result<(), Error> {
        let Keys { mut keys, lengths } = std::mem::take(&mut self.files);
        keys.sort_unstable();
        output.field(fields.file, lengths.total, |output| {
            for same in keys.chunk_by(|one, other| one.0 == other.0) {
                let documents = same.iter().map(|(_, document)| *document);
                write_documents(hash_term(same[0].0).as_bytes(), documents, output)?;
            }
            Ok(())
        })?;
        let languages = &self.languages;
        output.field(fields.language, languages.lengths.total, |output| {
            for (language, documents) in &languages.documents {
                write_documents(language.as_bytes(), documents.iter().copied(), output)?;
            }
            Ok(())
        })
    }

    fn write_forms(
        &mut self,
        fields: &Fields,
        inverter: &mut Inverter,
        output: &mut Output<'_>,
    ) -> Result<(), Error> {
        let forms = std::mem::take(&mut self.forms);
        let terms = &self.lexicon.forms;
        output.field(fields.forms, forms.numbers.len() as u64, |output| {
            inverter.write_lists(&forms.numbers, &forms.documents, terms, output)
        })
    }

    fn write_borders(
        &mut self,
        fields: &Fields,
        inverter: &mut Inverter,
        output: &mut Output<'_>,
    ) -> Result<(), Error> {
        let borders = std::mem::take(&mut self.borders);
        let body = &self.texts[Surface::Body.index()].stream;
        let places = Places::of(&body.documents, body.positions());
        let (paragraphs, sentences) = (&borders.paragraphs, &borders.sentences);
        let tokens = paragraphs.len() + sentences.len();
        output.field(fields.borders, tokens as u64, |output| {
            let paragraph = analysis::View::PARAGRAPH.as_bytes();
            inverter.write_places(paragraph, paragraphs, &places, output)?;
            let sentence = analysis::View::SENTENCE.as_bytes();
            inverter.write_places(sentence, sentences, &places, output)
        })
    }

    fn write_texts(&self, inverter: &mut Inverter, output: &mut Output<'_>) -> Result<(), Error> {
        let lexicon = &self.lexicon;
        let (surface, written) = (Targets::surface(lexicon), Targets::written(lexicon));
        for text in &self.texts {
            inverter.count(&text.stream, lexicon);
            let columns = std::iter::once((&text.surface, &surface));
            let columns = columns.chain(text.written.as_ref().zip(Some(&written)));
            for (Column { field, lengths }, targets) in columns {
                output.field(*field, lengths.total, |output| {
                    inverter.write(&text.stream, targets, output)
                })?;
            }
        }
        Ok(())
    }
}

/// Writes a term of a field that stores documents only.
fn write_documents(
    term: &[u8],
    documents: impl Iterator<Item = u32>,
    output: &mut FieldOutput<'_>,
) -> std::io::Result<()> {
    let documents: Vec<(u32, u32)> = documents.map(|document| (document, 0)).collect();
    output.term(term, &documents, &[], false)
}

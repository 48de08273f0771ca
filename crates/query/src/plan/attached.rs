//! Warns about a word directly behind the value of a field. `by:stephen dinan` looks for the second word in texts; if some byline has
//! both words side by side, it may have been meant for the field too.

use crate::plan::planner::Planner;
use crate::surface::Surface;
use crate::syntax::tree::{Field, Leaf, Node};
use crate::{Error, Warning};

impl Planner<'_> {
    /// Warns about each of `nodes`, which stand side by side, whose field takes only the first of two words that may both be meant for
    /// it.
    pub(super) fn warn_of_words_behind_fields(&mut self, nodes: &[Node]) -> Result<(), Error> {
        for pair in nodes.windows(2) {
            let [
                Node::Leaf {
                    field: Some(field),
                    leaf: Leaf::Word(word),
                    at,
                },
                Node::Leaf {
                    field: None,
                    leaf: Leaf::Word(next),
                    at: behind,
                },
            ] = pair
            else {
                continue;
            };
            let surface = match field {
                // Names have several words. In titles a single word is as likely to be meant, so those are left out.
                Field::Byline => Surface::Byline,
                Field::Source => Surface::Source,
                _ => continue,
            };
            let between = self.query.get(at.end..behind.start);
            if between.is_none_or(|text| !text.trim().is_empty()) {
                continue;
            }
            let terms = (self.scan(word, at)?, self.scan(next, behind)?);
            let (Some(before), Some(term)) = (terms.0.last(), terms.1.first()) else {
                continue;
            };
            let surface_field = surface.field(self.reader.fields());
            let (lookups, before) = (&self.lookups, [before.term.as_str()]);
            if lookups.side_by_side(surface_field, &before, &term.term, 1, self.deadline)? > 0 {
                let bare = |word: &str| word.trim_matches(['\'', '‘', '’', ',']).to_owned();
                self.warnings.push(Warning::FieldTakesOneWord {
                    field: field.name(),
                    word: bare(word),
                    next: bare(next),
                });
            }
        }
        Ok(())
    }
}

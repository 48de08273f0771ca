//! Lists of authors in `by:`, as pages have them.

use std::ops::Range;

use crate::syntax::parser::Parser;
use crate::syntax::tree::{Boolean, Node};
use crate::{QueryError, Warning};

impl Parser<'_> {
    /// The names of a list. Two with a comma between are asked for as one with its surname first, too.
    pub(crate) fn names(
        &mut self,
        text: &str,
        names: &[&str],
        at: &Range<usize>,
    ) -> Result<Option<Node>, QueryError> {
        let mut must = Vec::new();
        for name in names {
            let turned = surname_first(name);
            let leaf = self.phrase(turned.as_deref().unwrap_or(name), 0, at)?;
            must.extend(self.leaf(at.clone(), self.field, leaf)?);
        }
        let text = text.to_owned();
        let node = Node::Boolean(Boolean {
            must,
            ..Boolean::default()
        });
        if let Some(one) = surname_first(&text) {
            let leaf = self.phrase(&one, 0, at)?;
            let mut should = vec![node];
            should.extend(self.leaf(at.clone(), self.field, leaf)?);
            self.warnings.push(Warning::NameTurned {
                name: text,
                turned: format!("{one} and as both {}", names.join(" and ")),
            });
            return Ok(Some(Node::Boolean(Boolean {
                should,
                ..Boolean::default()
            })));
        }
        self.warnings.push(Warning::SeveralNames {
            text,
            names: names.iter().copied().map(str::to_owned).collect(),
        });
        Ok(Some(node))
    }
}

/// The names of a list as it stands on a page: `Ann Lee, Bob Kim and Sue Park`. Each has two words or more, as what stands before and behind
/// a comma may be one name. So may what has a `y` in it, which parts names only among commas or semicolons, and what stands between semicolons.
pub(crate) fn several_names(text: &str) -> Option<Vec<&str>> {
    const BETWEEN: [&str; 9] = [
        ", and ", " and ", " AND ", " & ", " und ", " et ", " y ", ";", ",",
    ];
    let is_house = |name: &str| name.to_lowercase().starts_with("the ");
    let mut names = vec![text];
    let is_list = text.contains([',', ';']);
    for between in BETWEEN {
        if between == " y " && !is_list || between == "," && text.contains(';') {
            continue;
        }
        let parts = names.iter().flat_map(|name| name.split(between));
        let parts: Vec<&str> = parts.map(str::trim).collect();
        let is_name = |part: &&str| {
            let mut words = part.split_whitespace();
            // Behind a comma it may be whom the author works for.
            !(between == "," && is_house(part))
                && words.clone().nth(1).is_some()
                && words.all(|word| word.starts_with(char::is_alphabetic))
        };
        if parts.iter().all(is_name) {
            names = parts;
        }
    }
    if names.len() < 2 {
        return None;
    }
    let lists = names.into_iter().map(|name| match surname_first(name) {
        None => several_names(name).unwrap_or_else(|| vec![name]),
        _ => vec![name],
    });
    Some(lists.flatten().collect())
}

/// Two names with a comma between as one that has its surname first, in the order in which it is said.
fn surname_first(text: &str) -> Option<String> {
    let (surname, given) = text.split_once(',')?;
    let parts = [surname.trim(), given.trim()];
    let is_pair = several_names(text).is_some_and(|names| names == parts);
    is_pair.then(|| format!("{} {}", parts[1], parts[0]))
}

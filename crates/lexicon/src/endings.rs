//! Endings that the lines of a list call by a name.

/// The stem of a form such as `tuv/t` with its endings, which `named` has by their names; `None` where a form has no `/`.
///
/// # Panics
/// Where there are none of that name: the tables are made when the program is built, and a list with a mistake in it is not to be built.
pub(crate) fn named<'l>(form: &'l str, named: &[(&str, &'l str)]) -> Option<(&'l str, &'l str)> {
    let (stem, name) = form.split_once('/')?;
    let known = named.iter().find(|(known, _)| *known == name);
    let (_, endings) = known.unwrap_or_else(|| panic!("no endings {name}: {form}"));
    Some((stem, endings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_go_by_their_names() {
        let all = [("t", "er te"), ("s", "as")];
        assert_eq!(named("tuv/s", &all), Some(("tuv", "as")));
        assert_eq!(named("tuvas", &all), None);
    }

    #[test]
    #[should_panic = "no endings x: tuv/x"]
    fn a_name_that_is_none_is_no_form_alone() {
        named("tuv/x", &[("t", "er te")]);
    }
}

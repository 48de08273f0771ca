//! Named sets of endings in the lines of lists.

/// Splits a form such as `tuv/t` into its stem and the endings that `named` has under that name; `None` where the form
/// has no `/`.
///
/// # Panics
/// If there are no endings of that name. The tables are made when the program is built, and a list with a mistake must
/// fail the build.
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

//! Lines that all articles have, but with a different meaning in each.

use super::*;

#[test]
fn cells_of_tables_that_all_articles_have_stay_and_menus_go() {
    let mut words = Words(7);
    let table = |words: &mut Words| {
        let parties = ["Gull Party", "Pier League", "Ferrymen"];
        let head = ["Party", "Votes"].map(str::to_owned);
        let rows = parties.map(|party| [party.to_owned(), words.below(90_000).to_string()]);
        head.into_iter().chain(rows.into_iter().flatten())
    };
    let menu = ["Home", "News", "Sport", "Opinion", "Weather", "Gull Party"];
    let build = |at: usize, words: &mut Words| {
        let table: Vec<_> = table(words).map(|cell| (false, cell)).collect();
        let day = (false, format!("Day {at}"));
        let menu = menu.map(|line| (false, line.to_owned()));
        [
            &menu[..],
            &[day],
            &fresh(words, 3),
            &table,
            &fresh(words, 2 * (at % 2)),
        ]
        .concat()
    };
    let articles: Vec<_> = (0..30).map(|at| build(at, &mut words)).collect();
    let articles = plain(articles, &mut words);
    let learned = learned(&articles);
    for mut one in articles {
        learned.cut(&mut one.article);
        let cut = one.article.boilerplate.iter();
        let cut: Vec<_> = cut.map(|cut| cut.passage.text.as_str()).collect();
        assert_eq!(cut, menu);
    }
}

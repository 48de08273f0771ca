use super::*;
use newshound_article::{Doubtful, Provenance, Sourced};

mod tables;

/// A pseudorandom generator of news-like text, with its state.
struct Words(u64);

impl Words {
    fn below(&mut self, end: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((word ^ (word >> 31)) % end as u64) as usize
    }

    fn line(&mut self, words: usize) -> String {
        const PARTS: [&str; 16] = [
            "har", "bour", "fer", "ry", "gull", "pier", "coun", "cil", "vote", "line", "day",
            "mar", "ket", "new", "ton", "sea",
        ];
        let word =
            |words: &mut Self| format!("{}{}", PARTS[words.below(16)], PARTS[words.below(16)]);
        let line: Vec<String> = (0..words).map(|_| word(self)).collect();
        line.join(" ")
    }

    fn sentence(&mut self) -> String {
        let words = 8 + self.below(20);
        format!("{}.", self.line(words))
    }

    fn paragraph(&mut self) -> String {
        let sentences: Vec<String> = (0..=self.below(3)).map(|_| self.sentence()).collect();
        sentences.join(" ")
    }
}

/// An article of a generated archive, with the recurring blocks and links that were added to it.
struct Planted {
    article: Article,
    planted: Vec<String>,
}

fn article(source: &str, title: &str, blocks: &[(bool, String)]) -> Article {
    let mut sections = vec![Section::default()];
    for (at, (is_heading, text)) in blocks.iter().enumerate() {
        let passage = Passage::new(text, at..at + 1);
        match is_heading {
            true => sections.push(Section {
                heading: Some(passage),
                paragraphs: Vec::new(),
            }),
            false => sections.last_mut().unwrap().paragraphs.push(passage),
        }
    }
    Article {
        title: Some(Sourced::new(
            Passage::new(title, 0..0),
            Provenance::Headline,
        )),
        source: Some(Sourced::new(source.to_owned(), Provenance::FileName)),
        sections,
        ..Article::default()
    }
}

/// A newspaper of `count` articles. Each has the same footer; two in three have a list of links under the same line; one in two has a call
/// for the newsletter in the middle; one in ten is a new version of the article before it. Some contain `Yes.`, and all have the same
/// heading with different text under it.
fn newspaper(name: &str, count: usize, words: &mut Words) -> Vec<Planted> {
    let titles: Vec<String> = (0..count).map(|_| words.line(6)).collect();
    let footer: Vec<String> = (0..3).map(|_| words.sentence()).collect();
    let (call, links) = (words.sentence(), words.line(3));
    let mut articles = Vec::new();
    let mut text: Vec<(bool, String)> = Vec::new();
    for (at, title) in titles.iter().enumerate() {
        if at % 10 == 9 {
            let last = text.len() - 1;
            text[last] = (false, words.paragraph());
        } else {
            text = (0..6 + words.below(10))
                .map(|_| (false, words.paragraph()))
                .collect();
            text.insert(text.len() / 2, (true, "Key points".to_owned()));
            if words.below(40) == 0 {
                text.insert(5, (false, "Yes.".to_owned()));
            }
        }
        let mut blocks = text.clone();
        let mut planted = footer.clone();
        if words.below(2) == 0 {
            blocks.insert(2, (false, call.clone()));
            planted.push(call.clone());
        }
        if words.below(3) > 0 {
            let others = (0..2 + words.below(4)).map(|_| titles[words.below(count)].clone());
            let list: Vec<String> = std::iter::once(links.clone()).chain(others).collect();
            planted.extend(list.iter().cloned());
            blocks.extend(list.into_iter().map(|line| (false, line)));
        }
        blocks.extend(footer.iter().map(|line| (false, line.clone())));
        articles.push(Planted {
            article: article(name, title, &blocks),
            planted,
        });
    }
    articles
}

fn learned(articles: &[Planted]) -> Learned {
    let mut sample = Sample::default();
    for (at, planted) in articles.iter().enumerate() {
        let path = format!("{at}.txt");
        sample.add(Sample::key(&path), Trace::of(&planted.article, &path));
    }
    sample.learned()
}

#[test]
fn what_is_planted_in_an_archive_is_cut_and_little_else() {
    let mut words = Words(7);
    let mut articles = newspaper("The Gazette", 1500, &mut words);
    articles.extend(newspaper("The Harbour News", 400, &mut words));
    articles.extend(newspaper("The Weekly", 60, &mut words));
    let learned = learned(&articles);
    let (mut planted, mut found, mut real, mut wrong) = (0_usize, 0_usize, 0_usize, 0_usize);
    for one in &mut articles {
        let all = one.article.headings().count() + one.article.paragraphs().count();
        learned.cut(&mut one.article);
        let cut: Vec<&str> = one
            .article
            .boilerplate
            .iter()
            .map(|cut| cut.passage.text.as_str())
            .collect();
        let is_planted = |text: &&&str| one.planted.iter().any(|planted| planted == **text);
        let right = cut.iter().filter(is_planted).count();
        planted += one.planted.len();
        found += right;
        real += all - one.planted.len();
        wrong += cut.len() - right;
    }
    assert!(planted > 8_000 && real > 20_000, "{planted}, {real}");
    assert!(found * 100 >= planted * 98, "{found} of {planted}");
    assert!(wrong * 1000 <= real, "{wrong} of {real}");
}

fn plain(articles: Vec<Vec<(bool, String)>>, words: &mut Words) -> Vec<Planted> {
    let planted = |text: Vec<(bool, String)>| Planted {
        article: article("", &words.line(5), &text),
        planted: Vec::new(),
    };
    articles.into_iter().map(planted).collect()
}

/// `count` new paragraphs.
fn fresh(words: &mut Words, count: usize) -> Vec<(bool, String)> {
    (0..count).map(|_| (false, words.paragraph())).collect()
}

#[test]
fn versions_of_a_story_keep_what_they_share() {
    let mut words = Words(1);
    let shared = fresh(&mut words, 6);
    let mut articles: Vec<_> = (0..48).map(|_| fresh(&mut words, 6)).collect();
    for at in 0..12 {
        // Half of the versions begin with the shared paragraphs, half with new ones.
        let version = match at % 2 {
            0 => [shared.clone(), fresh(&mut words, 1)].concat(),
            _ => [fresh(&mut words, 2), shared.clone()].concat(),
        };
        articles.push(version);
    }
    assert_eq!(learned(&plain(articles, &mut words)).blocks(), 0);
}

#[test]
fn what_many_articles_say_of_their_own_stays() {
    let mut words = Words(6);
    let part = |text: &str| vec![(false, text.to_owned())];
    let with = |texts: &[String], words: &mut Words| {
        let lead = format!("{} at the yard of Gannetmoor in Ostby.", words.line(12));
        let texts = texts.iter().flat_map(|text| part(text));
        [part(&lead), fresh(words, 3), texts.collect()].concat()
    };
    let others = |words: &mut Words| (0..100).map(|_| fresh(words, 4)).collect::<Vec<_>>();
    let background = "The yard of Gannetmoor, which opened in Ostby long ago, will close.";
    let said =
        "The minister told reporters: “We regret the hardship that this brings to all of us.”";
    let footer = "Our reporters are paid by readers of the Harbour News, who like it.";
    let is_cut = |texts: &[&str], count: usize, words: &mut Words| {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        let mut articles = others(words);
        articles.extend((0..count).map(|_| with(&texts, words)));
        let mut articles = plain(articles, words);
        let learned = learned(&articles);
        let mut last = articles.pop().unwrap().article;
        learned.cut(&mut last)
    };
    for (text, wanted) in [(background, false), (said, false), (footer, true)] {
        assert_eq!(is_cut(&[text], 30, &mut words), wanted, "{text}");
    }
    // In too few articles, no prose is cut, even if it has nothing to do with them.
    assert!(!is_cut(&[footer], 12, &mut words));
    assert!(is_cut(
        &["Our reporters are paid by readers"],
        12,
        &mut words
    ));
}

#[test]
fn drafts_of_one_story_keep_what_they_share() {
    let mut words = Words(8);
    for (shared, fresh_ones) in [(2, 1), (3, 2), (4, 3), (1, 1)] {
        let shared = fresh(&mut words, shared);
        let draft = |words: &mut Words| [fresh(words, fresh_ones), shared.clone()].concat();
        let draft = |words: &mut Words| Planted {
            article: article("", "The yard closes", &draft(words)),
            planted: Vec::new(),
        };
        let articles: Vec<Planted> = (0..6).map(|_| draft(&mut words)).collect();
        assert_eq!(learned(&articles).blocks(), 0);
    }
}

#[test]
fn a_line_that_opens_every_article_is_cut_and_hides_nothing_else() {
    let mut words = Words(4);
    let (first, last) = (words.sentence(), words.sentence());
    let whole = |words: &mut Words| {
        let edge = |text: &String| vec![(false, text.clone())];
        [edge(&first), fresh(words, 4), edge(&last)].concat()
    };
    let articles: Vec<_> = (0..30).map(|_| whole(&mut words)).collect();
    let mut articles = plain(articles, &mut words);
    let learned = learned(&articles);
    learned.cut(&mut articles[0].article);
    assert_eq!(articles[0].article.paragraphs().count(), 4);
    assert_eq!(articles[0].article.boilerplate.len(), 2);
}

#[test]
fn lists_stretches_and_speakers_within_a_text_stay() {
    let mut words = Words(5);
    let lines: Vec<(bool, String)> = (0..12).map(|_| (false, words.line(7))).collect();
    let stretch = fresh(&mut words, 3);
    let speaker = (false, format!("{}:", words.line(6)));
    let part = |at: usize, words: &mut Words| match at % 10 {
        // A list of which some lines recur, a run of recurring paragraphs, or the introduction of a speaker.
        0 => [
            lines[at / 10 % 3..][..6].to_vec(),
            vec![(false, words.line(7))],
        ]
        .concat(),
        1 => stretch.clone(),
        2 => vec![speaker.clone()],
        _ => fresh(words, 2),
    };
    let build = |at: usize, words: &mut Words| {
        let middle = part(at, words);
        [fresh(words, 5), middle, fresh(words, 5)].concat()
    };
    let articles: Vec<_> = (0..100).map(|at| build(at, &mut words)).collect();
    let articles = plain(articles, &mut words);
    let learned = learned(&articles);
    assert!(learned.blocks() > 5);
    for mut one in articles {
        learned.cut(&mut one.article);
        assert!(one.article.boilerplate.is_empty());
    }
}

#[test]
fn a_recurring_heading_stays_over_text_and_goes_without() {
    let mut words = Words(2);
    let footer = words.sentence();
    let build = |words: &mut Words, footer: &str| {
        let mut blocks: Vec<(bool, String)> = (0..6).map(|_| (false, words.paragraph())).collect();
        blocks.insert(3, (true, "Background".to_owned()));
        blocks.push((true, "About us".to_owned()));
        blocks.push((false, footer.to_owned()));
        article("", &words.line(5), &blocks)
    };
    let articles: Vec<Planted> = (0..20)
        .map(|_| Planted {
            article: build(&mut words, &footer),
            planted: Vec::new(),
        })
        .collect();
    let learned = learned(&articles);
    let mut one = articles.into_iter().next().unwrap().article;
    let whole = one.clone();
    learned.cut(&mut one);
    let headings: Vec<_> = one.headings().map(|heading| &*heading.text).collect();
    assert_eq!(headings, ["Background"]);
    let rules: Vec<_> = one.boilerplate.iter().map(|cut| &*cut.rule).collect();
    assert_eq!(rules, [RULE, RULE]);
    assert_eq!(one.boilerplate[1].passage.text, footer);
    restore(&mut one);
    let texts = |article: &Article| -> Vec<String> {
        article
            .sections
            .iter()
            .flat_map(|section| section.heading.iter().chain(&section.paragraphs))
            .map(|passage| passage.text.clone())
            .collect()
    };
    assert_eq!(texts(&one), texts(&whole));
}

#[test]
fn what_is_all_there_is_stays() {
    let notice = "The full text of this article is available to subscribers only.";
    let articles: Vec<Planted> = (0..20)
        .map(|at| Planted {
            article: article("", &format!("Title {at}"), &[(false, notice.to_owned())]),
            planted: Vec::new(),
        })
        .collect();
    let learned = learned(&articles);
    assert_eq!(learned.blocks(), 1);
    let mut one = articles.into_iter().next().unwrap().article;
    learned.cut(&mut one);
    assert_eq!(one.paragraphs().count(), 1);
}

#[test]
fn the_sample_does_not_depend_on_the_order() {
    let mut words = Words(3);
    let traces: Vec<(u64, Trace)> = (0..3 * sample::CAPACITY)
        .map(|at| {
            let text = [(false, words.paragraph())];
            let path = format!("{at}.txt");
            let one = article("", "", &text);
            (Sample::key(&path), Trace::of(&one, &path))
        })
        .collect();
    let mut one = Sample::default();
    let mut other = Sample::default();
    for (key, trace) in &traces {
        one.add(*key, trace.clone());
    }
    for (key, trace) in traces.iter().rev() {
        other.add(*key, trace.clone());
    }
    assert!(one == other);
    assert!(one.wants(0) && !one.wants(u64::MAX));
}

#[test]
fn a_source_tells_the_order_of_day_and_month() {
    let mut sample = Sample::default();
    for at in 0..4 {
        let mut one = article("The Gazette", &format!("Title {at}"), &[]);
        one.date_order = Some(DateOrder::Month);
        sample.add(Sample::key(&at.to_string()), Trace::of(&one, "dates.csv"));
    }
    let learned = sample.learned();
    let dated = |source: &str, today: &str| {
        let mut one = article(source, "Title", &[]);
        let doubt = newshound_article::Doubt {
            value: "03/04/2024".to_owned(),
            provenance: Provenance::Key("date".to_owned()),
            reason: Doubtful::Ambiguous,
        };
        one.doubts.push(doubt);
        learned.date(&mut one, today.parse().ok());
        let told = one.published.map(|date| date.value.to_string());
        told.ok_or_else(|| one.doubts[0].reason)
    };
    let read = Ok("2024-03-04".to_owned());
    assert_eq!(dated("The Gazette", "2024-03-03"), read);
    assert_eq!(dated("The Gazette", "2024-03-02"), Err(Doubtful::Future));
    let open = Err(Doubtful::Ambiguous);
    assert_eq!(dated("The Harbour News", "2024-03-03"), open);
}

#[test]
fn a_source_of_one_language_tells_that_of_its_notices() {
    let language_of = |others: &[&str], notice: &str| {
        let mut sample = Sample::default();
        for (at, language) in others.iter().enumerate() {
            let mut one = article("The Gazette", &format!("Title {at}"), &[]);
            one.language = Some(Sourced::new((*language).to_owned(), Provenance::Detected));
            let key = Sample::key(&at.to_string());
            sample.add(key, Trace::of(&one, "notices.csv"));
        }
        let mut notice = article("The Gazette", notice, &[]);
        sample.learned().language(&mut notice);
        notice.language
    };
    let english = ["en"; 20];
    let told = language_of(&english, "Shr 1.20").unwrap();
    assert_eq!(
        (told.value.as_str(), told.provenance),
        ("en", Provenance::Source)
    );
    // Titles in other letters are in another language; without letters the language is unknown.
    for other in ["Мэр ушёл.", "市长。", "1.20"] {
        assert!(language_of(&english, other).is_none(), "{other}");
    }
    assert!(language_of(&english[..9], "Shr").is_none());
    assert!(language_of(&[&english[..], &["fr"]].concat(), "Shr").is_some());
    assert!(language_of(&[&english[..], &["fr", "de"]].concat(), "Shr").is_none());
}

#[test]
fn metadata_is_not_put_back_as_text() {
    let metadata = |text, span, rule: &str| Boilerplate {
        passage: Passage::new(text, span),
        rule: rule.to_owned(),
    };
    let metadata = [
        metadata("--- title: [ ---", 0..16, "front-matter-unreadable"),
        metadata("Ada Finch, Staff Writer", 0..0, "byline-role"),
    ];
    let mut article = Article {
        boilerplate: metadata.to_vec(),
        ..Article::default()
    };
    restore(&mut article);
    assert_eq!(article.boilerplate, metadata);
    assert!(article.sections.is_empty());
}

#[test]
fn what_was_cut_goes_back_to_where_it_stood_however_much_it_is() {
    let passage = |at: usize| Passage::new("x", at..at + 1);
    let cut = |at| Boilerplate {
        passage: passage(at),
        rule: RULE.to_owned(),
    };
    let section = |at: usize| Section {
        heading: Some(passage(10 * at)),
        paragraphs: vec![passage(10 * at + 3), passage(10 * at + 6)],
    };
    const SECTIONS: usize = 60_000;
    let places = (0..SECTIONS).flat_map(|at| [5, 1, 8, 4].map(|place| 10 * at + place));
    let mut article = Article {
        sections: (1..=SECTIONS).map(section).collect(),
        boilerplate: places.map(cut).collect(),
        ..Article::default()
    };
    restore(&mut article);
    assert!(article.boilerplate.is_empty());
    assert_eq!(article.sections.len(), SECTIONS + 1);
    let starts = |section: &Section| -> Vec<usize> {
        let passages = section.heading.iter().chain(&section.paragraphs);
        passages.map(|passage| passage.span.start).collect()
    };
    assert_eq!(starts(&article.sections[0]), [1, 4, 5, 8]);
    assert_eq!(starts(&article.sections[7]), [70, 71, 73, 74, 75, 76, 78]);
    assert_eq!(
        starts(&article.sections[SECTIONS]),
        [600_000, 600_003, 600_006]
    );
}

#[test]
fn what_was_cut_stands_in_its_order_though_nothing_was_learned() {
    let cut = |at: usize| Boilerplate {
        passage: Passage::new("x", at..at + 1),
        rule: "share".to_owned(),
    };
    let blocks = [(false, "The ferry is back in service.".to_owned())];
    for blocks in [&blocks[..], &[]] {
        let mut article = article("", "Ferry", blocks);
        article.boilerplate = vec![cut(9), cut(4)];
        assert!(!Learned::default().cut(&mut article));
        assert_eq!(article.boilerplate, [cut(4), cut(9)]);
    }
}

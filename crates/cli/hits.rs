//! Printing hits for people.

use std::collections::BTreeMap;
use std::io::Write;

use newshound_query::{Elsewhere, Explanation, Forms, Hit, LitText, Response, ScorePart};

use crate::output::{counted, lit, readable, visible};
use crate::palette::Palette;
use crate::reading;

/// Prints the hits of `response` and their total; with scores if the answer is explained.
pub(crate) fn print(
    out: &mut impl Write,
    response: &Response,
    is_explained: bool,
    palette: &Palette,
) -> anyhow::Result<()> {
    let Palette { faint, reset, .. } = palette;
    if let Some(explanation) = &response.explanation {
        understood(out, response, explanation, palette)?;
    }
    if !response.feedback.is_empty() {
        let words = response.feedback.iter();
        let words: Vec<String> = words
            .map(|added| format!("{} {:.3}", visible(&added.word), added.weight))
            .collect();
        writeln!(out, "{faint}added{reset} {}\n", words.join(", "))?;
    }
    for hit in &response.hits {
        print_hit(out, hit, is_explained, palette)?;
    }
    let more = match response.next {
        Some(next) => format!("; more with --offset {next}"),
        None => String::new(),
    };
    writeln!(
        out,
        "{faint}{}, {:.1} ms{more}{reset}",
        counted(response.total, "article", "articles"),
        response.took_ms
    )?;
    Ok(())
}

/// The maximum number of words of a list that are printed; JSON has all.
const SHOWN_WORDS: usize = 20;

fn understood(
    out: &mut impl Write,
    response: &Response,
    explanation: &Explanation,
    palette: &Palette,
) -> anyhow::Result<()> {
    let Palette { faint, reset, .. } = palette;
    writeln!(
        out,
        "{faint}understood{reset} {}",
        visible(&response.query.parsed)
    )?;
    for line in explanation.tree.lines() {
        writeln!(out, "  {}", visible(line))?;
    }
    for Forms {
        word,
        forms,
        elsewhere,
        parted,
    } in &explanation.words
    {
        let but = match parted.len() {
            0 => String::new(),
            _ if word.contains('-') => format!("; not {}, which are other words", first(parted)),
            _ => format!("; not {}, told apart by their capitals", first(parted)),
        };
        writeln!(
            out,
            "{faint}forms{reset} of {}: {}{}{but}",
            visible(word),
            match forms.len() {
                0 => "none here".to_owned(),
                _ => first(forms),
            },
            in_other_languages(elsewhere)
        )?;
    }
    for expanded in &explanation.expansions {
        let left_out = match expanded.left_out {
            0 => String::new(),
            left_out => format!("; {left_out} left out"),
        };
        writeln!(
            out,
            "{faint}expanded{reset} {} to {} words: {}{left_out}",
            visible(&expanded.pattern),
            expanded.words.len(),
            first(&expanded.words)
        )?;
    }
    Ok(writeln!(out)?)
}

/// The forms that count in other languages, grouped by these languages.
fn in_other_languages(elsewhere: &[Elsewhere]) -> String {
    let mut by_languages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Elsewhere { form, languages } in elsewhere {
        let named = languages.iter().map(|code| match code.as_str() {
            "" => "none of those that inflect",
            code => code,
        });
        let languages: Vec<&str> = named.collect();
        let forms = by_languages.entry(languages.join(" or ")).or_default();
        forms.push(form.clone());
    }
    let told = by_languages.iter().map(|(languages, forms)| {
        format!("; where the language is {languages} {} too", first(forms))
    });
    told.collect()
}

/// The first words of a list, and how many more there are.
fn first(words: &[String]) -> String {
    let shown = words.iter().take(SHOWN_WORDS).map(String::as_str);
    let shown: Vec<&str> = shown.collect();
    let more = match words.len() - shown.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{}{more}", visible(&shown.join(" ")))
}

fn parts(
    out: &mut impl Write,
    parts: &[ScorePart],
    depth: usize,
    palette: &Palette,
) -> anyhow::Result<()> {
    let Palette { faint, reset, .. } = palette;
    for part in parts {
        let indent = "  ".repeat(depth);
        let score = match part.factor {
            Some(factor) => format!("x {factor:.3}"),
            None => format!("{:.3}", part.score),
        };
        writeln!(
            out,
            "    {faint}{indent}{score:>8} {}{reset}",
            visible(&part.clause)
        )?;
        self::parts(out, &part.parts, depth + 1, palette)?;
    }
    Ok(())
}

/// Whether the first snippet from the body begins with `opening`, which would then be shown twice.
fn begins(hit: &Hit, opening: &str) -> bool {
    let mut bodies = hit.snippets.iter().filter(|own| own.field == LitText::Body);
    let first = bodies.next().map_or("", |snippet| &snippet.text);
    first.starts_with(opening.trim_end_matches(" …"))
}

fn print_hit(
    out: &mut impl Write,
    hit: &Hit,
    is_explained: bool,
    palette: &Palette,
) -> anyhow::Result<()> {
    let Palette {
        faint,
        reset,
        strong,
        ..
    } = palette;
    let of = |field: LitText| hit.snippets.iter().filter(move |own| own.field == field);
    let ranges = of(LitText::Title).next().map(|own| &own.ranges[..]);
    let title = hit.title.as_deref().unwrap_or("(no title)");
    let opening = match hit.opening.as_deref().filter(|text| !begins(hit, text)) {
        Some(text) => format!(" {faint}{}{reset}", readable(text)),
        None => String::new(),
    };
    writeln!(
        out,
        "{faint}{:>2}.{reset} {}{opening}",
        hit.rank,
        lit(title, ranges.unwrap_or_default(), strong, palette)
    )?;
    let mut facts = vec![reading::address(&hit.path, hit.record)];
    facts.extend(hit.published.map(|day| day.to_string()));
    facts.extend((!hit.bylines.is_empty()).then(|| hit.bylines.join(", ")));
    facts.extend(hit.source.clone());
    if is_explained {
        facts.push(format!("score {:.3}", hit.score));
    }
    writeln!(out, "    {faint}{}{reset}", visible(&facts.join(" · ")))?;
    let explained = hit.explanation.as_deref().unwrap_or_default();
    parts(out, explained, 0, palette)?;
    let mut under = None;
    for snippet in of(LitText::Heading) {
        writeln!(
            out,
            "    {faint}#{reset} {}",
            lit(&snippet.text, &snippet.ranges, strong, palette)
        )?;
        under = snippet.heading.clone();
    }
    for snippet in of(LitText::Body) {
        if snippet.heading != under
            && let Some(heading) = &snippet.heading
        {
            writeln!(out, "    {faint}# {}{reset}", readable(heading))?;
        }
        under = snippet.heading.clone();
        writeln!(
            out,
            "      {}",
            lit(&snippet.text, &snippet.ranges, "", palette)
        )?;
    }
    Ok(writeln!(out)?)
}

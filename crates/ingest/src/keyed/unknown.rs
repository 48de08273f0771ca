//! Texts under keys that are not in the table of names, in records that may also have known keys.
//!
//! One of them may be the body, or the whole of which the known text is a part. All others that read as prose are kept beside the body,
//! whatever their keys. Names, addresses, settings of programs and repetitions are not kept.

use super::{Texts, all_in, is_akin, is_cut_off, is_sentence, length};
use crate::keys::unfamiliar;
use crate::repeated;

/// A sentence of fewer bytes may be a slogan or the label of a button.
pub(crate) const SENTENCE: usize = 40;

impl<T: AsRef<str>> Texts<T> {
    /// Makes a string under an unknown key the body if the known text is clearly only a part of it. Returns the remaining strings.
    pub(super) fn take_whole<K: AsRef<str>>(&mut self, mut unknown: Vec<(K, T)>) -> Vec<(K, T)> {
        if unknown.is_empty() {
            return unknown;
        }
        let known = length(&self.body);
        let is_cut_off = is_cut_off(&self.body);
        let (body, finder) = (&self.body, &mut self.finder);
        let mut is_whole = |(key, value): &(K, T)| {
            let (key, text) = (key.as_ref(), value.as_ref());
            if !unfamiliar::is_prose(text) || unfamiliar::is_beside(key) || unfamiliar::is_form(key)
            {
                return false;
            }
            let length = repeated::length(text);
            let is_longer = length > known && is_cut_off || length >= 2 * known;
            let is_named = unfamiliar::says_text(key) && !unfamiliar::is_translation(key);
            is_longer && (is_named || all_in(body, std::slice::from_ref(value), finder))
        };
        let wholes = (0..unknown.len()).filter(|at| is_whole(&unknown[*at]));
        let whole = wholes.max_by_key(|at| unknown[*at].1.as_ref().len());
        if let Some(at) = whole {
            let (key, whole) = unknown.remove(at);
            self.key = Some(key.as_ref().to_owned());
            let part = std::mem::replace(&mut self.body, vec![whole]);
            self.add_beaten(part);
        }
        unknown
    }

    /// Makes the text that is found under unknown keys the body. Returns the remaining strings.
    pub(super) fn take_unfamiliar<K: AsRef<str>>(&mut self, unknown: Vec<(K, T)>) -> Vec<(K, T)> {
        let strings: Vec<_> = unknown
            .iter()
            .map(|(key, value)| (key.as_ref(), value.as_ref()))
            .collect();
        let unfamiliar::Found { text, others } = unfamiliar::text(&strings);
        self.key = text.first().map(|at| strings[*at].0.to_owned());
        let mut values: Vec<_> = unknown.into_iter().map(Some).collect();
        let taken = text.iter().filter_map(|at| values[*at].take());
        self.body = taken.map(|(_, value)| value).collect();
        for (_, other) in others.iter().filter_map(|at| values[*at].take()) {
            self.keep(other);
        }
        values.into_iter().flatten().collect()
    }

    /// Keeps prose under unknown keys beside the body, except other forms of the body.
    pub(super) fn keep_unknown<K: AsRef<str>>(&mut self, unknown: Vec<(K, T)>) {
        let body = std::mem::take(&mut self.body);
        let is_form = |(key, value): &(K, T)| {
            let value = std::slice::from_ref(value);
            !body.is_empty() && unfamiliar::is_form(key.as_ref()) && is_akin(&body, value)
        };
        let others = unknown.into_iter().filter(|other| !is_form(other));
        self.keep_prose(others.map(|(_, other)| other));
        self.body = body;
    }

    /// Keeps those of `strings` that are prose beside the body.
    pub(crate) fn keep_prose(&mut self, strings: impl IntoIterator<Item = T>) {
        let strings = strings.into_iter();
        let prose = strings.filter(|text| is_prose(text.as_ref()));
        prose.for_each(|text| self.keep(text));
    }
}

/// Whether a string reads as prose, if only a single sentence, and not as JSON.
fn is_prose(text: &str) -> bool {
    let text = text.trim();
    let is_json = ["{\"", "[{", "[\""]
        .iter()
        .any(|begin| text.starts_with(begin));
    text.len() >= SENTENCE
        && !is_json
        && (unfamiliar::is_prose(text) || is_sentence(without_tags(text)))
}

/// A text without the tags at its end.
fn without_tags(mut text: &str) -> &str {
    while let Some(inside) = text.strip_suffix('>')
        && let Some(begin) = inside.rfind('<')
    {
        text = inside[..begin].trim_end();
    }
    text
}

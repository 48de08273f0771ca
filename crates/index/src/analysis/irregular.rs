//! Irregular verbs of English, which the stemmer leaves apart: `say` has `said`.
//!
//! Not among them are forms that are mostly another word in news, whoever asks for which: `left`, `Fed`, `ground`, `wound`, `bound`, `bit`,
//! `lit`, `drunk`, `woke`, `sung` (`Kim Il Sung`), `lay` as a form of `lie`; and those of `be`, `have` and `do`.

use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::exceptions;

/// Verbs with their irregular forms, and nouns that are written as these.
const VERBS: [(&str, &[&str]); 140] = [
    ("arise", &["arose", "arisen"]),
    ("awake", &["awoke", "awoken"]),
    ("beat", &["beaten"]),
    ("become", &["became"]),
    ("begin", &["began", "begun"]),
    ("bend", &["bent"]),
    ("bite", &["bitten"]),
    ("bleed", &["bled"]),
    ("blow", &["blew", "blown"]),
    ("break", &["broke", "broken"]),
    ("breed", &["bred"]),
    ("bring", &["brought"]),
    ("build", &["built"]),
    ("burn", &["burnt"]),
    ("buy", &["bought"]),
    ("catch", &["caught"]),
    ("choose", &["chose", "chosen"]),
    ("cling", &["clung"]),
    ("come", &["came"]),
    ("creep", &["crept"]),
    ("deal", &["dealt"]),
    ("dig", &["dug"]),
    ("draw", &["drew", "drawn"]),
    ("dream", &["dreamt"]),
    ("drink", &["drank"]),
    ("drive", &["drove", "driven"]),
    ("dwell", &["dwelt"]),
    ("eat", &["ate", "eaten"]),
    ("fall", &["fell", "fallen"]),
    ("feel", &["felt"]),
    ("fight", &["fought"]),
    ("find", &["found"]),
    ("flee", &["fled"]),
    ("fling", &["flung"]),
    ("fly", &["flew", "flown"]),
    ("forbid", &["forbade", "forbidden"]),
    ("foresee", &["foresaw", "foreseen"]),
    ("forget", &["forgot", "forgotten"]),
    ("forgive", &["forgave", "forgiven"]),
    ("forgo", &["forwent", "forgone"]),
    ("freeze", &["froze", "frozen"]),
    ("get", &["got", "gotten"]),
    ("give", &["gave", "given"]),
    ("go", &["went", "gone", "goes"]),
    ("grow", &["grew", "grown"]),
    ("hang", &["hung"]),
    ("hear", &["heard"]),
    ("hide", &["hid", "hidden"]),
    ("hold", &["held"]),
    ("keep", &["kept"]),
    ("know", &["knew", "known"]),
    ("lay", &["laid"]),
    ("lead", &["led"]),
    ("leap", &["leapt"]),
    ("learn", &["learnt"]),
    ("lend", &["lent"]),
    ("lose", &["lost"]),
    ("make", &["made"]),
    ("mean", &["meant"]),
    ("meet", &["met"]),
    ("mislead", &["misled"]),
    ("mistake", &["mistook", "mistaken"]),
    ("mow", &["mown"]),
    ("outgrow", &["outgrew", "outgrown"]),
    ("overcome", &["overcame"]),
    ("overhear", &["overheard"]),
    ("override", &["overrode", "overridden"]),
    ("overrun", &["overran"]),
    ("oversee", &["oversaw", "overseen"]),
    ("overspend", &["overspent"]),
    ("overtake", &["overtook", "overtaken"]),
    ("overthrow", &["overthrew", "overthrown"]),
    ("pay", &["paid"]),
    ("prove", &["proven"]),
    ("rebuild", &["rebuilt"]),
    ("remake", &["remade"]),
    ("repay", &["repaid"]),
    ("resell", &["resold"]),
    ("retell", &["retold"]),
    ("rethink", &["rethought"]),
    ("rewrite", &["rewrote", "rewritten"]),
    ("ride", &["rode", "ridden"]),
    ("ring", &["rang", "rung"]),
    ("rise", &["rose", "risen"]),
    ("run", &["ran"]),
    ("say", &["said"]),
    ("see", &["saw", "seen"]),
    ("seek", &["sought"]),
    ("sell", &["sold"]),
    ("send", &["sent"]),
    ("sew", &["sewn"]),
    ("shake", &["shook", "shaken"]),
    ("shine", &["shone"]),
    ("shoot", &["shot", "shots"]),
    ("show", &["shown"]),
    ("shrink", &["shrank", "shrunk"]),
    ("sing", &["sang"]),
    ("sink", &["sank", "sunk"]),
    ("sit", &["sat"]),
    ("slay", &["slain"]),
    ("sleep", &["slept"]),
    ("slide", &["slid"]),
    ("sow", &["sown"]),
    ("speak", &["spoke", "spoken"]),
    ("spell", &["spelt"]),
    ("spend", &["spent"]),
    ("spin", &["spun"]),
    ("stand", &["stood"]),
    ("steal", &["stole", "stolen"]),
    ("stick", &["stuck"]),
    ("sting", &["stung"]),
    ("stride", &["strode"]),
    ("strike", &["struck"]),
    ("strive", &["strove", "striven"]),
    ("swear", &["swore", "sworn"]),
    ("sweep", &["swept"]),
    ("swell", &["swollen"]),
    ("swim", &["swam", "swum"]),
    ("swing", &["swung"]),
    ("take", &["took", "taken"]),
    ("teach", &["taught"]),
    ("tear", &["tore", "torn"]),
    ("tell", &["told"]),
    ("think", &["thought", "thoughts"]),
    ("throw", &["threw", "thrown"]),
    ("tread", &["trod", "trodden"]),
    ("undergo", &["underwent", "undergone"]),
    ("understand", &["understood"]),
    ("undertake", &["undertook", "undertaken"]),
    ("uphold", &["upheld"]),
    ("wake", &["woken"]),
    ("wear", &["wore", "worn"]),
    ("weave", &["wove", "woven"]),
    ("weep", &["wept"]),
    ("win", &["won"]),
    ("withdraw", &["withdrew", "withdrawn"]),
    ("withhold", &["withheld"]),
    ("withstand", &["withstood"]),
    ("wring", &["wrung"]),
    ("write", &["wrote", "written"]),
];

/// The class of an irregular form: that of its verb.
pub(super) fn class(word: &str) -> Option<&'static str> {
    static CLASSES: LazyLock<FxHashMap<&str, String>> = LazyLock::new(|| {
        let stemmer = Stemmer::new(Algorithm::English);
        let forms = VERBS.iter().flat_map(|(verb, forms)| {
            let class = match exceptions::class(verb) {
                Some(class) => class.to_owned(),
                None => stemmer.stem(verb).into_owned(),
            };
            forms.iter().map(move |form| (*form, class.clone()))
        });
        forms.collect()
    });
    CLASSES.get(word).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_form_is_of_one_verb_and_in_no_other_list() {
        let forms: Vec<&str> = VERBS
            .iter()
            .flat_map(|(_, forms)| forms.iter().copied())
            .collect();
        let distinct: BTreeSet<&str> = forms.iter().copied().collect();
        assert_eq!(forms.len(), distinct.len());
        assert!(forms.iter().all(|form| exceptions::class(form).is_none()));
        assert!(VERBS.is_sorted());
    }

    #[test]
    fn forms_have_the_class_of_their_verb() {
        for (form, expected) in [
            ("said", "say"),
            ("flown", "fli"),
            ("made", "make"),
            ("went", "go"),
        ] {
            assert_eq!(class(form), Some(expected));
        }
        assert_eq!(class("left"), None);
    }
}

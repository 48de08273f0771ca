//! Irregular verbs of English, which the stemmer leaves apart: `say` has `said`.
//!
//! Not among them are forms that are mostly another word in news, whoever asks for which: `left`, `Fed`, `ground`, `wound`, `bound`, `bit`,
//! `lit`, `drunk`, `woke`, `sung` (`Kim Il Sung`), `lay` as a form of `lie`; and those of `be`, `have` and `do`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

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

/// The verb of an irregular form.
pub(super) fn verb(form: &str) -> Option<&'static str> {
    static VERBS_BY_FORM: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
        let forms = VERBS.iter();
        let forms = forms.flat_map(|(verb, forms)| forms.iter().map(move |form| (*form, *verb)));
        forms.collect()
    });
    VERBS_BY_FORM.get(form).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::exceptions;

    #[test]
    fn each_form_is_of_one_verb_and_in_no_other_list() {
        let forms = || VERBS.iter().flat_map(|(_, forms)| forms.iter().copied());
        for (verb, of_verb) in VERBS {
            assert!(of_verb.iter().all(|form| super::verb(form) == Some(verb)));
        }
        assert!(forms().all(|form| exceptions::class(form).is_none()));
        assert_eq!(verb("left"), None);
    }
}

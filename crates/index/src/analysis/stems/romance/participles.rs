//! Participles that are nouns or adjectives of their own (Spanish `detenido`, Italian `morto`): the form has the noun's
//! class, but the verb finds it too.

/// A possible reading of a form as a participle.
pub(in crate::analysis::stems) struct Participle {
    pub(in crate::analysis::stems) infinitive: String,
    /// The feminine singular; `None` for irregular participles.
    pub(in crate::analysis::stems) feminine: Option<String>,
}

/// The rules for participles of a language, all folded.
pub(in crate::analysis::stems) struct Participles {
    /// Endings of infinitives, and what replaces them in the participle before its last vowel.
    endings: &'static [(&'static str, &'static str)],
    /// Irregular participles without their last vowel, with the infinitive.
    irregular: &'static [(&'static str, &'static str)],
    /// The ends of participles, by gender and number.
    last: [&'static str; 4],
}

pub(in crate::analysis::stems) const SPANISH: Participles = Participles {
    endings: &[("ar", "ad"), ("er", "id"), ("ir", "id")],
    irregular: &[
        ("dich", "decir"),
        ("hech", "hacer"),
        ("muert", "morir"),
        ("puest", "poner"),
        ("propuest", "proponer"),
        ("compuest", "componer"),
        ("vist", "ver"),
        ("escrit", "escribir"),
        ("abiert", "abrir"),
        ("cubiert", "cubrir"),
        ("rot", "romper"),
        ("vuelt", "volver"),
        ("resuelt", "resolver"),
    ],
    last: ["o", "a", "os", "as"],
};

pub(in crate::analysis::stems) const PORTUGUESE: Participles = Participles {
    endings: &[("ar", "ad"), ("er", "id"), ("ir", "id")],
    irregular: &[
        ("dit", "dizer"),
        ("eleit", "eleger"),
        ("escrit", "escrever"),
        ("feit", "fazer"),
        ("mort", "matar"),
        ("pag", "pagar"),
        ("pres", "prender"),
        ("vist", "ver"),
        ("abert", "abrir"),
        ("gast", "gastar"),
    ],
    last: ["o", "a", "os", "as"],
};

pub(in crate::analysis::stems) const FRENCH: Participles = Participles {
    endings: &[],
    irregular: &[
        ("apercu", "apercevoir"),
        ("compromis", "compromettre"),
        ("dementi", "dementir"),
        ("fait", "faire"),
        ("mort", "mourir"),
        ("permis", "permettre"),
        ("produit", "produire"),
        ("revenu", "revenir"),
    ],
    last: ["", "e", "s", "es"],
};

pub(in crate::analysis::stems) const ITALIAN: Participles = Participles {
    endings: &[("are", "at"), ("ere", "ut"), ("ire", "it")],
    irregular: &[
        ("apert", "aprire"),
        ("chiest", "chiedere"),
        ("chius", "chiudere"),
        ("dett", "dire"),
        ("elett", "eleggere"),
        ("colt", "cogliere"),
        ("fatt", "fare"),
        ("mess", "mettere"),
        ("mort", "morire"),
        ("offert", "offrire"),
        ("post", "porre"),
        ("pres", "prendere"),
        ("raccolt", "raccogliere"),
        ("prodott", "produrre"),
        ("propost", "proporre"),
        ("scritt", "scrivere"),
        ("spes", "spendere"),
        ("vist", "vedere"),
    ],
    last: ["o", "a", "i", "e"],
};

/// The ends of French participles in *-é*. These are recognised as written, since without the accent they look like a
/// form of the present (`marche`).
const FRENCH_IN_E: [&str; 4] = ["é", "ée", "és", "ées"];

/// French nouns in *-é* and *-ée* that are rarely participles of the verb they look like, in the singular.
const FRENCH_NOUNS: [&str; 31] = [
    "allée",
    "armée",
    "chaussée",
    "donnée",
    "durée",
    "facilité",
    "fée",
    "flambée",
    "fumée",
    "jetée",
    "jubilé",
    "marché",
    "nécessité",
    "pavé",
    "péché",
    "pensée",
    "percée",
    "portée",
    "poussée",
    "préjugé",
    "privé",
    "rangée",
    "randonnée",
    "remontée",
    "renommée",
    "rentrée",
    "retombée",
    "ruée",
    "traînée",
    "tranchée",
    "traversée",
];

/// The infinitive whose participle a French noun or adjective in *-é* may be.
pub(in crate::analysis::stems) fn french_infinitive(word: &str) -> Option<String> {
    let one = word.strip_suffix('s').unwrap_or(word);
    if FRENCH_NOUNS.contains(&one) {
        return None;
    }
    let stem = FRENCH_IN_E
        .iter()
        .find_map(|ending| word.strip_suffix(ending))?;
    Some([stem, "er"].concat())
}

impl Participles {
    /// The possible readings of `form` as a participle, whether such verbs exist or not.
    pub(in crate::analysis::stems) fn read(&self, form: &str) -> Vec<Participle> {
        let mut found = Vec::new();
        for participle in self.last.iter().filter_map(|last| form.strip_suffix(last)) {
            let irregular = self
                .irregular
                .iter()
                .filter(|(known, _)| *known == participle);
            found.extend(irregular.map(|(_, infinitive)| Participle {
                infinitive: (*infinitive).to_owned(),
                feminine: None,
            }));
            let regular = self.endings.iter().filter_map(|(ending, end)| {
                let stem = participle.strip_suffix(end)?;
                Some(Participle {
                    infinitive: [stem, ending].concat(),
                    feminine: Some([participle, self.last[1]].concat()),
                })
            });
            found.extend(regular);
        }
        found
    }

    /// The participles of an infinitive.
    pub(in crate::analysis::stems) fn of(&self, infinitive: &str) -> Vec<String> {
        let regular = self.endings.iter().filter_map(|(ending, participle)| {
            let stem = infinitive.strip_suffix(ending)?;
            Some([stem, participle].concat())
        });
        let irregular = self.irregular.iter().filter(|(_, of)| *of == infinitive);
        let irregular = irregular.map(|(stem, _)| (*stem).to_owned());
        let stems = regular.chain(irregular);
        stems
            .flat_map(|stem| self.last.map(|last| [&*stem, last].concat()))
            .collect()
    }
}

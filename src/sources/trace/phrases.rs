//! The words of a trace, in both languages.

use crate::rulebook::vocabulary::Language;

/// The words of one language.
pub(super) struct Phrases {
    pub(super) language: &'static str,
    pub(super) title: &'static str,
    pub(super) of_rulebook: &'static str,
    pub(super) text_from: &'static str,
    pub(super) without_text: &'static str,
    pub(super) counts: &'static str,
    pub(super) no_passages: &'static str,
    pub(super) in_all: &'static str,
    pub(super) encoded: &'static str,
    pub(super) set_aside: &'static str,
    pub(super) nothing: &'static str,
    pub(super) thin: &'static str,
    pub(super) thin_mark: &'static str,
    pub(super) not_there: &'static str,
    pub(super) to_look_at: &'static str,
    pub(super) by_item: &'static str,
    pub(super) written_from: &'static str,
    pub(super) norms: &'static str,
    pub(super) section: &'static str,
    pub(super) all_sections: &'static str,
    pub(super) passage: &'static str,
    pub(super) rules: &'static str,
    pub(super) signs: &'static str,
}

pub(super) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::Nb => &NB,
        Language::En => &EN,
    }
}

const NB: Phrases = Phrases {
    language: "nb",
    title: "Fra rundskriv til regler",
    of_rulebook: "Regelverk",
    text_from: "tekst",
    without_text: "teksten er ikke lest; tekststedene er de som reglene viser til",
    counts: "Tekststeder: {} (kodet: {}, satt til side: {}, uten noe: {}). Regler: {}. Normer: {}.",
    no_passages: "ingen regel viser til noe her",
    in_all: "I alt",
    encoded: "kodet",
    set_aside: "satt til side",
    nothing: "ingen regel viser hit, og ingenting er sagt om hvorfor",
    thin: "tynt – setninger med skal, kan, bør eller må: {}, normer som viser hit: {}",
    thin_mark: "tynt",
    not_there: "viser til noe som ikke står i teksten",
    to_look_at: "Se på dette",
    by_item: "Hva reglene er skrevet ut fra",
    written_from: "skrevet ut fra",
    norms: "normer",
    section: "Punkt",
    all_sections: "alle",
    passage: "Tekststed",
    rules: "Regler",
    signs: "Tegn",
};

const EN: Phrases = Phrases {
    language: "en",
    title: "From circulars to rules",
    of_rulebook: "Rulebook",
    text_from: "text",
    without_text: "its text was not read; the passages are those that rules cite",
    counts: "Passages: {} (encoded: {}, set aside: {}, with nothing: {}). Rules: {}. Norms: {}.",
    no_passages: "no rule cites anything here",
    in_all: "In all",
    encoded: "encoded",
    set_aside: "set aside",
    nothing: "no rule cites it, and it is not said why",
    thin: "thin – sentences with skal, kan, bør or må: {}, norms that cite it: {}",
    thin_mark: "thin",
    not_there: "cites something that is not in the text",
    to_look_at: "To look at",
    by_item: "What the rules are written from",
    written_from: "written from",
    norms: "norms",
    section: "Section",
    all_sections: "all",
    passage: "Passage",
    rules: "Rules",
    signs: "Signs",
};

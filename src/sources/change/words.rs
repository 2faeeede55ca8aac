//! The words of a comparison, in both languages.

use crate::language::Language;

/// The words of one language.
pub(super) struct Words {
    pub(super) changed: &'static str,
    pub(super) new: &'static str,
    pub(super) gone: &'static str,
    pub(super) moved: &'static str,
    pub(super) head: &'static str,
    pub(super) heading: &'static str,
    /// For each line of the head.
    pub(super) head_to_do: [&'static str; 4],
    pub(super) says: &'static str,
    pub(super) already: &'static str,
    pub(super) old_place: &'static str,
    pub(super) new_place: &'static str,
    pub(super) both_places: &'static str,
    pub(super) nothing: &'static str,
    pub(super) nothing_yet: &'static str,
    pub(super) as_it_was: &'static str,
    pub(super) no_text: &'static str,
    pub(super) not_locked: &'static str,
    pub(super) unchanged: &'static str,
    pub(super) what_to_do: &'static str,
}

pub(super) fn words(language: Language) -> &'static Words {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

const NB: Words = Words {
    changed: "endret{}: {}",
    new: "nytt{}: {}",
    gone: "borte{}: {}",
    moved: "flyttet{}: fra {} til {}",
    head: " i hodet",
    heading: " (overskrift)",
    head_to_do: [
        "før dagen opp under `amended` i rundskrivets regelfil",
        "rett rundskrivets navn i regelfilen",
        "se på dagen under `issued` i rundskrivets regelfil",
        "se på `addressed to` i rundskrivets regelfil, og hvem reglene binder",
    ],
    says: "sier nå",
    already: "det som allerede viser til dette stedet – gjelder det også det nye?",
    old_place: "det som viser til det gamle stedet – rett henvisningen:",
    new_place: "det som nå viser til det nye stedet, uten å være skrevet ut fra dette:",
    both_places: "det som viser til begge stedene – henvisningen holder:",
    nothing: "ingen regel viser hit",
    nothing_yet: "ingen regel viser hit – kod det, eller sett det til side",
    as_it_was: "Som da den ble låst.",
    no_text: "Står i låsen, men teksten er ikke blant dem som er lest. Legg den til; er \
              rundskrivet opphevet, avslutt reglene med `in force … until`.",
    not_locked: "Teksten er lest, men rundskrivet står ikke i låsen. Lås den med \
                 `saksgang sources lock`.",
    unchanged: "Ingenting er endret.",
    what_to_do: "Gå gjennom det som er nevnt, rett reglene, og lås tekstene på nytt med \
                 `saksgang sources lock`.",
};

const EN: Words = Words {
    changed: "changed{}: {}",
    new: "new{}: {}",
    gone: "gone{}: {}",
    moved: "moved{}: from {} to {}",
    head: " in the head",
    heading: " (heading)",
    head_to_do: [
        "enter the day under `amended` in the circular's rule file",
        "mend the circular's name in its rule file",
        "look at the day under `issued` in the circular's rule file",
        "look at `addressed to` in the circular's rule file, and at whom the rules bind",
    ],
    says: "now says",
    already: "what cites this place already – does it hold for what is new?",
    old_place: "what cites the old place – mend the citation:",
    new_place: "what now cites the new place, without being written from this:",
    both_places: "what cites both places – the citation holds:",
    nothing: "no rule cites it",
    nothing_yet: "no rule cites it – encode it, or set it aside",
    as_it_was: "As it was locked.",
    no_text: "Stands in the lock, but its text is not among those that were read. Add it; if the \
              circular was repealed, end its rules with `in force … until`.",
    not_locked: "Its text was read, but it does not stand in the lock. Lock it with \
                 `saksgang sources lock`.",
    unchanged: "Nothing has changed.",
    what_to_do: "Go through what is named, mend the rules, and lock the texts anew with \
                 `saksgang sources lock`.",
};

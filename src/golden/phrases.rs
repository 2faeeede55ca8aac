//! What is said about tests, in both languages. `{}` is filled in.

use crate::language::Language;

/// The phrases of one language.
pub(super) struct Phrases {
    /// Heads a test that does not hold.
    pub(super) failed: &'static str,
    /// Heads a test without an answer.
    pub(super) error: &'static str,
    /// Of a test with neither golden text nor assertions.
    pub(super) nothing_expected: &'static str,
    /// Before the name of a rule.
    pub(super) rule: &'static str,
    /// What an assertion is about came out nowhere.
    pub(super) no_norm: &'static str,
    /// Norms that are not listed.
    pub(super) more: &'static str,
    /// Before the value that was found.
    pub(super) is: &'static str,
    /// Passed, failed, errors.
    pub(super) summary: &'static str,
}

/// The phrases of a language.
pub(super) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

const NB: Phrases = Phrases {
    failed: "AVVIK",
    error: "FEIL",
    nothing_expected: "det er ikke sagt hva som ventes; `--accept` gjør dette til fasit:",
    rule: "regel",
    no_norm: "ingen regel som gjelder denne dagen, sier noe om det",
    more: "… og {} til",
    is: "er",
    summary: "{} bestått, {} avvik, {} feil",
};

const EN: Phrases = Phrases {
    failed: "FAILED",
    error: "ERROR",
    nothing_expected: "it is not said what is expected; `--accept` makes this its golden text:",
    rule: "rule",
    no_norm: "no rule that is in force on that day says anything about it",
    more: "… and {} more",
    is: "is",
    summary: "{} passed, {} failed, {} errors",
};

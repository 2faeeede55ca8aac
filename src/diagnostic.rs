//! What is wrong, where, and what to do about it. In no language yet; knows nothing of rule files
//! and nothing of how a diagnostic is drawn.

mod near;

pub use near::{did_you_mean, meant, nearest, tag_meant};

use crate::code::Code;
use crate::phrases::Phrase;
use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be answered before this is mended.
    Error,
    /// An answer is given; somebody should look.
    Warning,
}

/// A place and, where it helps, a few words about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The characters to point at.
    pub span: Span,
    /// What is to be seen there.
    pub text: Option<Phrase>,
}

/// One thing that is wrong. Message: lower case, no full stop, the user's own
/// words in backticks; the help says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// The stable code that `saksgang explain` has a page for.
    pub code: Code,
    /// What is wrong.
    pub message: Phrase,
    /// Places; the first is the main one. Empty when there is no place (a missing folder).
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<Phrase>,
}

impl Diagnostic {
    /// An error with its main place.
    pub fn error(code: Code, span: Span, message: impl Into<Phrase>) -> Self {
        Self::new(Severity::Error, code, message).at(span)
    }

    /// A warning with its main place.
    pub fn warning(code: Code, span: Span, message: impl Into<Phrase>) -> Self {
        Self::new(Severity::Warning, code, message).at(span)
    }

    /// A diagnostic that has no place yet.
    pub fn new(severity: Severity, code: Code, message: impl Into<Phrase>) -> Self {
        Self { severity, code, message: message.into(), labels: Vec::new(), help: None }
    }

    /// Says what is to be seen at the main place.
    #[must_use]
    pub fn here(mut self, text: impl Into<Phrase>) -> Self {
        if let Some(first) = self.labels.first_mut() {
            first.text = Some(text.into());
        }
        self
    }

    /// Points at a further place.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<Phrase>) -> Self {
        self.labels.push(Label { span, text: Some(text.into()) });
        self
    }

    /// Points at a place where there is nothing more to say.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.labels.push(Label { span, text: None });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<Phrase>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// The main place.
    pub fn span(&self) -> Option<Span> {
        self.labels.first().map(|label| label.span)
    }
}

/// Sorts by place, then code, then message, and drops exact repetitions, so that
/// neither the order of files nor of passes shows.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (a.span(), a.code, &a.message).cmp(&(b.span(), b.code, &b.message)));
    diagnostics.dedup();
}

/// Whether any of them is an error.
pub fn any_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|one| one.severity == Severity::Error)
}

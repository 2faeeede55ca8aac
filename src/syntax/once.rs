//! What may be said once only: clauses of one item or field, details of one norm.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::ast::{Clause, ClauseKind, Detail};
use crate::syntax::error;

/// Refuses a clause that stands twice where once makes sense.
pub(super) fn clauses(clauses: &[Clause]) -> Result<(), Diagnostic> {
    let named = |clause: &Clause| Some((single_clause(&clause.kind)?, clause.at.0));
    refuse_repeated(clauses.iter().filter_map(named))
}

/// Refuses a detail that stands twice; of details only sources may be repeated.
pub(super) fn details(details: &[Detail]) -> Result<(), Diagnostic> {
    let single = details.iter().filter(|detail| !detail.kind.name().repeats());
    refuse_repeated(single.map(|detail| (detail.kind.name().written(), detail.at.0)))
}

fn refuse_repeated(named: impl Iterator<Item = (&'static str, Span)>) -> Result<(), Diagnostic> {
    let mut seen: HashMap<&'static str, Span> = HashMap::new();
    for (name, span) in named {
        if let Some(first) = seen.insert(name, span) {
            return Err(error::given_twice(name, span, first));
        }
    }
    Ok(())
}

/// What a clause that stands at most once is called; none for one that may be repeated.
fn single_clause(kind: &ClauseKind) -> Option<&'static str> {
    match kind {
        ClauseKind::Cites(_)
        | ClauseKind::See(_)
        | ClauseKind::Interpretation(_)
        | ClauseKind::AppliesWhen(_)
        | ClauseKind::When(_)
        | ClauseKind::Unless(_)
        | ClauseKind::Overrides(_)
        | ClauseKind::Then(_)
        | ClauseKind::Lists(_)
        | ClauseKind::CountsBy(_)
        | ClauseKind::CountsWhere(..)
        | ClauseKind::Totals(_)
        | ClauseKind::SentTo(..)
        | ClauseKind::Holidays(_)
        | ClauseKind::KeptOn(_)
        | ClauseKind::Row(_)
        | ClauseKind::Whenever { .. } => None,
        ClauseKind::Labels(_) => Some("nb … en …"),
        ClauseKind::InForce(_) => Some("in force"),
        ClauseKind::Issued(_) => Some("issued"),
        ClauseKind::Amended(_) => Some("amended"),
        ClauseKind::AddressedTo(_) => Some("addressed to"),
        ClauseKind::CitedBy(_) => Some("cited by"),
        ClauseKind::Kind(_) => Some("kind"),
        ClauseKind::PartOf(_) => Some("part of"),
        ClauseKind::External => Some("external"),
        ClauseKind::NamedBy(_) => Some("named by"),
        ClauseKind::Members(_) => Some("of"),
        ClauseKind::Variants(_) | ClauseKind::Alternatives(_) => Some("is"),
        ClauseKind::SettledBy(_) => Some("settled by"),
        ClauseKind::Outcome(_) => Some("outcome"),
        ClauseKind::ForEach(_) | ClauseKind::Elements(..) => Some("for each"),
        ClauseKind::Default(_) | ClauseKind::DefaultEmpty => Some("default"),
        ClauseKind::Sensitive => Some("sensitive"),
        ClauseKind::OverTime => Some("over time"),
        ClauseKind::Fixed => Some("fixed"),
        ClauseKind::Key => Some("key"),
        ClauseKind::Begins => Some("begins"),
        ClauseKind::OverWhen(_) => Some("over when"),
        ClauseKind::SensitiveReasons => Some("reasons sensitive"),
        ClauseKind::Format(_) => Some("format"),
        ClauseKind::AssessedBy(_) => Some("assessed by"),
        ClauseKind::FoundIn(_) => Some("found in"),
        ClauseKind::Standing => Some("standing"),
        ClauseKind::KeptBy(_) => Some("kept by"),
        ClauseKind::CalendarOf(_) => Some("calendar"),
        ClauseKind::Unites(_) => Some("as"),
        ClauseKind::Weekend(_) => Some("weekend"),
        ClauseKind::LastDay(_) => Some("last day"),
        ClauseKind::Backward(_) => Some("backward"),
        ClauseKind::Hours(_) => Some("hours"),
    }
}

//! The node of any expression → its value, its type, and the sentences that say why.

use crate::eval::calculation::Occurrence;
use crate::eval::outcome::Outcome;
use crate::explain::proof::Prover;
use crate::explain::{Ask, Shown, Step, Style};
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::value::types::{Base, Type};

/// What an expression came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its value.
    pub value: Shown,
    /// Its type, in the words of a rule file: `yes/no`, `date or none`.
    pub ty: String,
    /// The expression as a sentence, with what its value rests on.
    pub step: Step,
    /// What lies too deep in the steps: part n of them is number n + 1.
    pub parts: Vec<Step>,
    /// What would settle it, while it is open.
    pub asks: Vec<Ask>,
}

/// Tells what a node outside quantifiers' bodies came to, and why.
pub fn asked(outcome: &Outcome, node: NodeId, style: Style) -> Asked {
    let mut prover = Prover::new(outcome, style);
    let step = prover.asked(Occurrence::of(node));
    Asked {
        value: prover.shown(Occurrence::of(node)),
        ty: type_name(outcome.rulebook, outcome.rulebook.nodes.type_of(node)),
        step,
        parts: prover.parts(),
        asks: prover.asks(&outcome.would_settle(node)),
    }
}

/// A type in the words of a rule file.
fn type_name(rulebook: &Rulebook, ty: Type) -> String {
    let base = match ty.base {
        Base::YesNo => "yes/no",
        Base::Number => "number",
        Base::Text => "text",
        Base::Date => "date",
        Base::Moment => "moment",
        Base::Duration => "duration",
        Base::Unit => "unit",
        Base::Named(id) => rulebook.enumeration(id).map_or("", |named| &named.name),
        Base::Record(id) => rulebook.record(id).map_or("", |record| &record.name),
    };
    match (ty.list, ty.or_none) {
        (true, _) => format!("list of {base}"),
        (false, true) => format!("{base} or none"),
        (false, false) => base.to_owned(),
    }
}

//! What stands over a register: who keeps it, to whom it is sent, and what its columns are called.

use crate::explain::{Sensitive, Style};
use crate::language::Language;
use crate::phrases::norm::rhythm;
use crate::report::text::names::constant_parties;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::Register;
use crate::rulebook::vocabulary::{Labels, Unit};
use crate::value::types::Base;

/// A column, or what is counted by or added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The path of a fact, or the name of a definition.
    pub name: String,
    /// What people see of it.
    pub label: String,
    /// Whether its values are masked.
    pub masked: bool,
    /// Whether its values are numbers.
    pub number: bool,
}

impl Column {
    pub(super) fn of(rulebook: &Rulebook, node: NodeId, name: &str, style: Style) -> Self {
        let nodes = &rulebook.nodes;
        let sensitive = nodes.sensitive.get(node.0 as usize).copied().unwrap_or(false);
        let (labels, ty) = (labels(rulebook, node, name), nodes.type_of(node));
        let label = labels.map_or(name, |labels| labels.or(name, style.language));
        Self {
            name: name.to_owned(),
            label: match rulebook.measure(ty) {
                Some(measure) => format!("{label} ({measure})"),
                None => label.to_owned(),
            },
            masked: sensitive && style.sensitive == Sensitive::Masked,
            number: ty.base == Base::Number && !ty.list,
        }
    }
}

/// The labels of a fact or of a definition; of one with versions, those of the first.
fn labels<'r>(rulebook: &'r Rulebook, node: NodeId, name: &str) -> Option<&'r Labels> {
    if let Some(Node::Defined { definition, .. }) = rulebook.nodes.get(node) {
        return rulebook.definitions.get(definition.0 as usize).map(|one| &one.labels);
    }
    if let Some(node @ Node::Field { .. }) = rulebook.nodes.get(node) {
        return rulebook.field_of(node).map(|field| &field.labels);
    }
    let fact = rulebook.facts.iter().find(|fact| fact.path == name);
    let definition = || rulebook.definitions.iter().find(|one| one.name == name);
    fact.map(|fact| &fact.field.labels).or_else(|| definition().map(|one| &one.labels))
}

/// Who keeps a register.
pub(super) fn keeper<'r>(rulebook: &'r Rulebook, register: &Register) -> Option<&'r Unit> {
    rulebook.unit(register.kept_by?)
}

/// To whom a register is sent: names, and what people see.
pub(super) fn recipients(
    rulebook: &Rulebook,
    register: &Register,
    language: Language,
) -> Vec<(String, String)> {
    let parties = register.sent_to.as_ref().map(|(parties, _)| parties);
    parties.map_or_else(Vec::new, |parties| constant_parties(rulebook, parties, language))
}

/// How often a register is sent: `every monday`.
pub(super) fn how_often(register: &Register, language: Language) -> Option<String> {
    let (_, how_often) = register.sent_to.as_ref()?;
    Some(rhythm(how_often).say(language))
}

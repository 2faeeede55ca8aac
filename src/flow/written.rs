//! Who bears a norm, in the words of the rule: for norms that no case gives a bearer.

use super::gather::Holder;
use crate::explain::wording::Wording;
use crate::phrases::say;
use crate::report::view::View;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::{Bearer, GroupSet, Norm, Party};
use crate::value::Value;

/// A unit, a group, or what a definition calls it.
pub(super) fn written(view: &View<'_>, norm: &Norm) -> Holder {
    match norm.bearer {
        Bearer::Unit(node) => by_node(view, node),
        Bearer::Group(set) => Holder::Written(group(view, set)),
        Bearer::Jointly => {
            let labels = norm.jointly.iter().map(|party| match party {
                Party::Unit(node) => {
                    Wording::new(view.outcome().calculation(), view.options.language).node(*node)
                }
                Party::Group(set, _) => group(view, *set),
            });
            Holder::Written(labels.collect::<Vec<_>>().join(", "))
        }
        Bearer::Everybody => Holder::Written(say!(view.options.language, "answer-everybody")),
        Bearer::Whoever => Holder::Elsewhere,
    }
}

fn group(view: &View<'_>, set: GroupSet) -> String {
    let group = view.rulebook().group(set.first);
    let label = group.map(|group| group.labels.or(&group.name, view.options.language));
    label.unwrap_or_default().to_owned()
}

fn by_node(view: &View<'_>, node: NodeId) -> Holder {
    let (rulebook, language) = (view.rulebook(), view.options.language);
    let label = match rulebook.nodes.get(node) {
        Some(Node::Constant(id)) => match rulebook.constant(id) {
            Value::Unit(unit) => return Holder::Unit(unit),
            _ => None,
        },
        Some(Node::Defined { definition, .. }) => {
            let found = rulebook.definitions.get(definition.0 as usize);
            found.map(|one| one.labels.or(&one.name, language))
        }
        Some(Node::Fact(id)) => {
            rulebook.fact(id).map(|fact| fact.field.labels.or(&fact.path, language))
        }
        _ => None,
    };
    let told = || Wording::new(view.outcome().calculation(), language).node(node);
    Holder::Written(label.map_or_else(told, str::to_owned))
}

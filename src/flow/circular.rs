//! A circular → a graph: every task that its norms name on the day, with whoever bears it as
//! the rules put it.

use super::gather::{Gathering, Holder};
use super::graph::{Graph, Mark, Point};
use super::written::written;
use crate::phrases::say;
use crate::report::citation::circular_name;
use crate::report::phrases::rulebook_named;
use crate::report::text::names::Names;
use crate::report::view::View;
use crate::rulebook::circular::CircularId;
use crate::rulebook::norm::{Bearer, GroupSet, Norm, Party, Rule};
use crate::rulebook::vocabulary::TaskId;
use crate::value::UnitId;
use crate::value::norm::Modality;

/// What is drawn of a circular; of the whole rulebook where it has none.
pub(super) fn graph(view: &View<'_>, circular: Option<CircularId>) -> Graph {
    let mut gathering = Gathering::new(Names::new(view));
    let norms = norms(view, circular);
    for (rule, norm) in &norms {
        if norm.modality != Modality::ShallBe {
            let step = gathering.step(norm.task, written(view, norm));
            let point = point(&gathering, rule, norm);
            gathering.say(step, point);
        }
    }
    for (_, norm) in &norms {
        let order = norm.details.after.iter().chain(&norm.details.before);
        for task in order.chain([&norm.task]) {
            unborne(&mut gathering, *task);
        }
    }
    for (_, norm) in &norms {
        if norm.modality != Modality::ShallBe {
            let own = gathering.step(norm.task, written(view, norm));
            gathering.order(norm, own);
        }
    }
    let (title, notes) = heading(&gathering, circular);
    Graph { title, notes, ..gathering.finish() }
}

fn heading(gathering: &Gathering<'_, '_>, circular: Option<CircularId>) -> (String, Vec<String>) {
    let names = gathering.names;
    let (rulebook, language) = (names.view.rulebook(), names.language());
    let day = names.view.outcome().on;
    let mut notes = vec![say!(language, "flow-drawn-for", day = day)];
    let unit = names.view.options.unit;
    notes.extend(unit.map(|unit| say!(language, "flow-only-unit", unit = names.unit(unit))));
    let Some(circular) = circular.and_then(|id| rulebook.circular(id)) else {
        return (say!(language, "flow-of-rulebook", name = rulebook.called(language)), notes);
    };
    notes.insert(0, rulebook_named(rulebook, language));
    let name = circular_name(&circular.name);
    let label = circular.labels.get(language);
    let full = label.map_or_else(|| name.clone(), |label| format!("{name} {label}"));
    (say!(language, "flow-of-circular", circular = full), notes)
}

/// The norms in force on the day that concern the unit that was asked for.
fn norms<'a>(view: &View<'a>, circular: Option<CircularId>) -> Vec<(&'a Rule, &'a Norm)> {
    let (rulebook, on) = (view.rulebook(), view.outcome().on);
    let norms = rulebook.norms.iter();
    let norms = norms.filter_map(|norm| Some((rulebook.rule(norm.rule)?, norm)));
    norms
        .filter(|(rule, _)| circular.is_none() || rule.circular == circular)
        .filter(|(rule, norm)| rule.in_force.contains(on) && concerns(view, norm))
        .collect()
}

/// Whether the unit that was asked for may turn out to bear a norm.
fn concerns(view: &View<'_>, norm: &Norm) -> bool {
    let Some(unit) = view.options.unit else {
        return true;
    };
    match norm.bearer {
        Bearer::Unit(node) => {
            let possible = view.outcome().possible_units(node);
            possible.is_empty() || possible.contains(&unit)
        }
        Bearer::Group(set) => in_group(view, set, unit),
        Bearer::Jointly => norm.jointly.iter().any(|party| match party {
            Party::Unit(node) => {
                let possible = view.outcome().possible_units(*node);
                possible.is_empty() || possible.contains(&unit)
            }
            Party::Group(set, _) => in_group(view, *set, unit),
        }),
        Bearer::Everybody => true,
        Bearer::Whoever => false,
    }
}

/// Whether a unit is in any version of a group.
fn in_group(view: &View<'_>, set: GroupSet, unit: UnitId) -> bool {
    (set.first.0..set.end.0).any(|id| {
        let group = view.rulebook().groups.get(id as usize);
        group.is_some_and(|group| group.members.contains(&unit))
    })
}

fn point(gathering: &Gathering<'_, '_>, rule: &Rule, norm: &Norm) -> Point {
    let view = gathering.names.view;
    let circular = view.circular_of(rule).map(|circular| format!("{}/", circular.name));
    let task = view.task_name(norm.task);
    let id = format!("{}{}/{task}", circular.unwrap_or_default(), rule.name);
    Point {
        norms: vec![id],
        modality: Some(norm.modality),
        words: match gathering.names.each_of(rule) {
            Some(each) => {
                let (language, binding) = (gathering.names.language(), gathering.binding(norm));
                say!(language, "answer-deed-element", deed = binding, element = each)
            }
            None => gathering.binding(norm),
        },
        mark: Mark::Said,
        day: None,
    }
}

/// A task that only has its place in the order, or only a form: nobody bears it here.
fn unborne(gathering: &mut Gathering<'_, '_>, task: TaskId) {
    if gathering.steps(task).is_empty() {
        let found = gathering.names.view.rulebook().task(task);
        let event = found.is_some_and(|task| task.event);
        gathering.step(task, if event { Holder::Event } else { Holder::Elsewhere });
    }
}

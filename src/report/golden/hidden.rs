//! What an answer must not hide → stable lines: broken safeguards, contradictions of the case, what
//! it says otherwise than its log, and what was assumed where nothing applies.

use super::norm::assumed;
use super::{passage, value};
use crate::case::facts::Place;
use crate::eval::outcome::{Carrier, Missing};
use crate::report::view::View;
use crate::rulebook::norm::Safeguard;

/// All of it.
pub(super) fn lines(view: &View<'_>) -> Vec<String> {
    // `would open assumed person.ready (no) touches 2`
    let opens = view.would_open().into_iter().map(|(place, norms)| {
        let assumed = assumed(view, &[Missing::Fact(place)]).unwrap_or_default();
        format!("would open {assumed} touches {norms}")
    });
    // `over ta.applications 2`
    let over = view.over();
    let over = over.map(|(list, count)| format!("over {} {count}", view.path(Place::Fact(list))));
    wrong(view).chain(over).chain(opens).collect()
}

/// What is wrong: broken safeguards, contradictions, what is against the log.
pub(super) fn wrong(view: &View<'_>) -> impl Iterator<Item = String> {
    // `broken nobody-falls-between: follow-up is not required [IM-2015-001 3 ¶2]`
    let broken = view.broken().map(|(one, task, demand)| {
        let (task, demand) = (view.task_name(task), demand.name());
        format!("broken {}: {task} is not {demand} [{}]", one.name, basis(view, one))
    });
    // `contradiction no-permit-beside-rejection: person.permit, person.final [IM-2015-001 3 ¶2]`
    let contradictions = view.contradictions().map(|one| {
        let carriers = view.behind(one).unwrap_or_default().into_iter();
        let names = carriers.map(|carrier| match carrier {
            Carrier::Fact(place) => view.name_of(Missing::Fact(place)).to_string(),
            Carrier::Log(task) => view.name_of(Missing::Log(task, None)).to_string(),
        });
        let (name, names) = (&one.safeguard.name, names.collect::<Vec<_>>().join(", "));
        format!("contradiction {name}: {names} [{}]", basis(view, one.safeguard))
    });
    // `against log person.heard: given no, by the log yes`
    let against = view.against_log().map(|one| {
        let fact = view.path(one.place);
        let [given, logged] = [one.given, one.logged].map(|known| value(view, known, one.ty));
        format!("against log {fact}: given {given}, by the log {logged}")
    });
    broken.chain(contradictions).chain(against)
}

fn basis(view: &View<'_>, one: &Safeguard) -> String {
    let passages: Vec<_> = one.cites.iter().map(|cited| passage(view, cited)).collect();
    passages.join("; ")
}

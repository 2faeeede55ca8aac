//! The acts that were not in order on their day, or hang on what nobody knows → golden lines.

use crate::eval::outcome::{Act, Charge, Verdict};
use crate::report::bears::MASK;
use crate::report::view::View;

/// `act 2018-03-05 decide-ta-place by RKS: violated, out of order: IM-2011-020/rule/task@RKS`
pub(super) fn acts(view: &View<'_>) -> impl Iterator<Item = String> {
    let told = view.acts().filter(|act| act.told() != Some(Verdict::Kept));
    told.map(move |act| line(view, act))
}

/// One of them.
pub(crate) fn line(view: &View<'_>, act: &Act) -> String {
    let outcome = view.outcome();
    let Some(entry) = outcome.entry(act.entry) else { return String::new() };
    let when = entry.at.map_or_else(|| entry.on.to_string(), |at| at.to_string());
    let by = view.acted(entry).map(|unit| view.unit_name(unit)).or(entry.by.map(|_| MASK));
    let by = by.map_or_else(String::new, |by| format!(" by {by}"));
    let element = view.made_for(entry).and_then(|element| view.element_path(element));
    let element = element.map_or_else(String::new, |element| format!(" for {element}"));
    let task = format!("{}{element}", view.task_name(entry.task));
    let Some(verdict) = act.told().map(Verdict::name) else {
        return format!("act {when} {task}{by}: {MASK}");
    };
    let unchanged = act.verdict == Verdict::KeptIfUnchanged;
    let charge =
        act.charge.name().filter(|_| !unchanged).filter(|name| *name != act.verdict.name());
    let charge = charge.map_or_else(String::new, |name| match act.charge {
        Charge::OutOfOrder(task) => format!(", {name} ({} first)", view.task_name(task)),
        _ => format!(", {name}"),
    });
    let mut norms: Vec<String> = Vec::new();
    for one in view.norms_of_act(act).filter(|_| !unchanged) {
        let id = view.id(&one).to_string();
        if !norms.contains(&id) {
            norms.push(id);
        }
    }
    // What a breach rests on stands in the rules; what leaves it open is told.
    let open = matches!(act.verdict, Verdict::ToCheck | Verdict::KeptIfUnchanged);
    let facts = outcome.facts_of_act(act).iter().filter(|_| open);
    let facts = facts.map(|one| view.name_of(*one).to_string());
    let facts: Vec<String> = facts.collect();
    let hangs = match (facts.is_empty(), norms.is_empty()) {
        (true, _) => "",
        (false, true) => "hangs on ",
        (false, false) => "; hangs on ",
    };
    let (norms, facts) = (norms.join(", "), facts.join(", "));
    format!("act {when} {task}{by}: {verdict}{charge}: {norms}{hangs}{facts}")
}

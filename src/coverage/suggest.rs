//! What was not seen, and the cases that were tried → cases that would show it, in this order:
//!
//! 1. The cases that come nearest to an item: in which most of its conditions hold; where it is
//!    in force in none of them, some on a day on which it is.
//!    What is sensitive in them is made unknown: a suggestion is told, and written to a file.
//! 2. For each outcome that was not seen, the smallest change of one of them that brings it
//!    about: of facts, found by `vary`, else of the log.
//! 3. The case with the change is written, read and evaluated again. Only one that shows what it
//!    is to show is told, and what else it shows is not sought again.

use super::branch::next_goals;
use super::observe::Observer;
use super::written::{Edit, log_edits};
use super::{Gap, Located, Row, TRUTHS, Tally, What};
use crate::case::facts::Slot;
use crate::case::mask::without_sensitive;
use crate::case::schema::Schema;
use crate::engine::{Day, Request, Rules, Session};
use crate::eval::outcome::Outcome;
use crate::eval::{Input, Scratch, rules};
use crate::explain::Target;
use crate::flip::{Change, Flip, Forgetting, Goal, Of, Search, candidates, flip};
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Norm, RuleId};
use crate::value::Value;
use crate::value::date::TimeUnit;
use crate::value::truth::Truth;

/// How many of the nearest cases are changed for the sake of one outcome.
const BASES: usize = 3;
/// How many evaluations one search for changes may take.
const EVALUATIONS: u32 = 300;
/// How many searches there may be in all.
const SEARCHES: usize = 3_000;
/// How many guards before an alternative are turned for it.
const MOST_GUARDS: usize = 16;
/// How many cases are looked at for near ones.
const MOST_CASES: usize = 1_000;

/// A case that was tried.
#[derive(Clone, Copy, Debug)]
pub struct Case<'c> {
    /// What it is called.
    pub name: &'c str,
    /// Its JSON.
    pub text: &'c str,
}

/// A case that would show what no case shows.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// What it is called: by what it is to show.
    pub name: String,
    /// The case that it is made from.
    pub from: String,
    /// What is changed in it, as set by hand: `person.age=17`.
    pub changes: Vec<String>,
    /// The case itself, as JSON.
    pub text: String,
    /// What it shows.
    pub(super) shows: Vec<Gap>,
}

/// Seeks cases that show what was not seen. The same cases give the same suggestions.
pub fn suggest(
    rules: &Rules,
    tally: &Tally<'_>,
    cases: &[Case<'_>],
    request: &Request,
) -> Vec<Suggestion> {
    let mut seeker = Seeker {
        rules,
        request,
        left: tally.clone(),
        searches: SEARCHES,
        found: Vec::new(),
        session: Session::new(rules),
    };
    let cases = cases.get(..cases.len().min(MOST_CASES)).unwrap_or_default();
    let nearest = seeker.nearest(cases);
    for gap in tally.gaps_of(request.sensitive) {
        let item = tally.rows.get(gap.row).map_or(0, |row| row.item);
        let near = nearest.get(item).map_or(&[][..], Vec::as_slice);
        let near: Vec<&Case<'_>> = near.iter().filter_map(|at| cases.get(*at)).collect();
        if near.is_empty() {
            let moved = cases.iter().take(BASES).filter_map(|case| seeker.moved(gap, case));
            seeker.seek(gap, moved.collect());
        } else {
            let bases = near.into_iter().map(|case| Base::of(&rules.schema, case));
            seeker.seek(gap, bases.collect());
        }
    }
    seeker.found
}

/// A case that is to be changed.
struct Base<'c> {
    name: &'c str,
    /// The case, with the first changes.
    edit: Edit,
}

impl<'c> Base<'c> {
    /// The case as it is, but for what is sensitive.
    fn of(schema: &Schema, case: &Case<'c>) -> Self {
        Self { name: case.name, edit: Edit::of(without_sensitive(schema, case.text)) }
    }
}

/// A search under way.
struct Seeker<'s> {
    rules: &'s Rules,
    request: &'s Request,
    /// What is still not seen, with what was found so far.
    left: Tally<'s>,
    searches: usize,
    found: Vec<Suggestion>,
    session: Session<'s>,
}

impl Seeker<'_> {
    /// For each item the cases that come nearest to it.
    fn nearest(&mut self, cases: &[Case<'_>]) -> Vec<Vec<usize>> {
        let mut all: Vec<Vec<(u64, usize)>> = vec![Vec::new(); self.left.items.len()];
        for (at, case) in cases.iter().enumerate() {
            let Ok(answer) = self.session.answer(case.text, self.request) else { continue };
            if answer.day == Day::Run {
                // Tomorrow it would be another case.
                continue;
            }
            let nearness = self.left.nearness(&answer.outcome);
            for (best, near) in all.iter_mut().zip(nearness) {
                best.extend(near.map(|near| (near, at)));
                best.sort_by_key(|(near, at)| (std::cmp::Reverse(*near), *at));
                best.truncate(BASES);
            }
        }
        all.into_iter().map(|best| best.into_iter().map(|(_, at)| at).collect()).collect()
    }

    /// A case on another day: one on which the item is in force.
    fn moved<'c>(&self, gap: Gap, case: &Case<'c>) -> Option<Base<'c>> {
        let item = self.left.rows.get(gap.row).and_then(|row| self.left.item(row))?;
        let day = item.in_force.until.or(item.in_force.from)?;
        let Base { name, edit } = Base::of(&self.rules.schema, case);
        Some(Base { name, edit: edit.on(day)? })
    }

    fn seek(&mut self, gap: Gap, bases: Vec<Base<'_>>) {
        for base in bases {
            if self.searches == 0 || !self.left.is_missing(gap) {
                return;
            }
            self.searches -= 1;
            for edit in self.edits(gap, &base) {
                if self.left.is_missing(gap) {
                    self.keep(gap, (base.name, edit));
                }
            }
        }
    }

    /// Changes of a case that may show something; it may show it as it is, on another day.
    fn edits(&mut self, gap: Gap, base: &Base<'_>) -> Vec<Edit> {
        let Some(row) = self.left.rows.get(gap.row) else {
            return Vec::new();
        };
        let Ok(answer) = self.session.answer(base.edit.text(), self.request) else {
            return Vec::new();
        };
        let (outcome, rulebook) = (&answer.outcome, &self.rules.rulebook);
        if self.left.shows(outcome, gap) {
            return vec![base.edit.clone()];
        }
        if let What::Alternative(position) = row.what
            && let Some(edit) = taking((self.rules, self.request), (row, position), &base.edit)
        {
            return vec![edit];
        }
        let changes = match goals(row, gap.mark).as_slice() {
            [] => self.left.single(outcome, gap),
            goals => flips(outcome, goals),
        };
        let made = changes.iter().filter_map(|changes| base.edit.changed(outcome, changes));
        let edits: Vec<Edit> = made.collect();
        if edits.is_empty() { log_edits(outcome, &base.edit, &roots(rulebook, row)) } else { edits }
    }

    /// Reads an edited case; keeps it if it shows what it is to show.
    fn keep(&mut self, gap: Gap, (from, edit): (&str, Edit)) {
        let name = self.name(gap);
        let Some(text) = edit.called(&name) else { return };
        let Ok(answer) = self.session.answer(&text, self.request) else { return };
        if !self.left.shows(&answer.outcome, gap) {
            return;
        }
        let before: Vec<Gap> = self.left.gaps().collect();
        self.left.take(&answer.outcome, &name);
        let shows = before.into_iter().filter(|gap| !self.left.is_missing(*gap)).collect();
        let Edit { changes, .. } = edit;
        self.found.push(Suggestion { name, from: from.to_owned(), changes, text, shows });
    }

    /// A name that no suggestion has so far: `contact-pu-before-placement-open`.
    fn name(&self, gap: Gap) -> String {
        let row = self.left.rows.get(gap.row);
        let item = row.and_then(|row| self.left.item(row)).map_or("", |item| item.name);
        let what = row.map_or("", |row| super::told::outcome(row.what, gap.mark));
        let stem = format!("{}-{what}", if item.is_empty() { "facts" } else { item });
        let taken = |name: &str| self.found.iter().any(|one| one.name == name);
        let numbered = (2..).map(|number| format!("{stem}-{number}"));
        std::iter::once(stem.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(stem)
    }
}

/// A case turned until an alternative is taken: guard by guard, the first that stands in the way.
fn taking(
    (rules, request): (&Rules, &Request),
    (row, position): (&Row, usize),
    base: &Edit,
) -> Option<Edit> {
    let (mut session, mut edit) = (Session::new(rules), base.clone());
    for _ in 0..=position.min(MOST_GUARDS) {
        let answer = session.answer(edit.text(), request).ok()?;
        let outcome = &answer.outcome;
        let next = next_goals(&Observer::of(outcome), row, position);
        if next.is_empty() {
            break;
        }
        let goal =
            |(guard, wanted): &(NodeId, Truth)| Goal { of: Of::Condition(*guard), wanted: *wanted };
        let goals: Vec<Goal> = next.iter().map(goal).collect();
        let changed =
            flips(outcome, &goals).first().and_then(|changes| edit.changed(outcome, changes));
        edit = changed.or_else(|| {
            let guards: Vec<NodeId> = next.iter().map(|(guard, _)| *guard).collect();
            log_edits(outcome, &edit, &guards).into_iter().next()
        })?;
    }
    Some(edit)
}

/// What would have to come about, for a search by `vary`; nothing of what it does not search for.
fn goals(row: &Row, mark: usize) -> Vec<Goal> {
    let Some(wanted) = TRUTHS.get(mark).copied() else {
        return Vec::new();
    };
    match row.what {
        What::Rule(id) => vec![Goal { of: Of::Target(Target::Rule(id)), wanted }],
        What::Norm(id) => vec![Goal { of: Of::Norm(id), wanted }],
        What::Condition => {
            let outside = row.places.iter().filter(|place| place.around.is_empty());
            outside.map(|place| Goal { of: Of::Condition(place.node), wanted }).collect()
        }
        What::Threshold | What::Alternative(_) => Vec::new(),
    }
}

/// The smallest changes that reach any of these goals.
fn flips(outcome: &Outcome<'_>, goals: &[Goal]) -> Vec<Vec<Change>> {
    let all = goals.iter().flat_map(|goal| {
        let open = goal.wanted == Truth::Open;
        let forgetting = if open { Forgetting::Last } else { Forgetting::Never };
        let search = Search { changes: 2, flips: 1, evaluations: EVALUATIONS, forgetting };
        flip(outcome.input(), *goal, search).all
    });
    all.map(|flip| flip.changes).collect()
}

impl Tally<'_> {
    /// A single change that shows what stands in the body of a quantifier, or a threshold.
    fn single(&self, outcome: &Outcome<'_>, gap: Gap) -> Vec<Vec<Change>> {
        let Some(row) = self.rows.get(gap.row) else {
            return Vec::new();
        };
        let forgets = row.what == What::Condition && gap.mark == 2;
        let forgetting = if forgets { Forgetting::Last } else { Forgetting::Never };
        let mut scratch = Scratch::default();
        let all = candidates(outcome, &roots(self.rulebook, row), forgetting);
        let mut tried = 0;
        for one in all {
            for slot in one.slots.into_iter().flat_map(around) {
                let change = Change { place: one.place, slot, ty: one.ty };
                if self.tries(outcome.input(), &change, gap, &mut scratch) {
                    return vec![vec![change]];
                }
                tried += 1;
                if tried >= EVALUATIONS {
                    return Vec::new();
                }
            }
        }
        Vec::new()
    }

    fn tries(&self, input: Input<'_>, change: &Change, gap: Gap, scratch: &mut Scratch) -> bool {
        let mut facts = input.facts.clone();
        Flip { changes: vec![*change] }.apply(&mut facts);
        let outcome = rules(Input { facts: &facts, ..input }, scratch);
        outcome.too_large.is_none() && self.shows(&outcome, gap)
    }
}

/// A value, of a day the days next to it, of a moment an hour more and less: at a threshold each
/// is another matter.
fn around(slot: Slot) -> Vec<Slot> {
    let mut slots = vec![slot];
    let beside = |by| match slot {
        Slot::Given(Value::Date(day)) => Some(Value::Date(day.shift(by, TimeUnit::Days))),
        Slot::Given(Value::Moment(moment)) => Some(Value::Moment(moment.hours_later(by))),
        _ => None,
    };
    slots.extend([-1, 1].into_iter().filter_map(beside).map(Slot::Given));
    slots
}

/// The nodes outside bodies on which a row hangs.
fn roots(rulebook: &Rulebook, row: &Row) -> Vec<NodeId> {
    let outermost = |place: &Located| match place.around.first() {
        Some(id) => rulebook.nodes.quantifier(*id).map_or(place.node, |one| NodeId(one.body_end)),
        None => place.node,
    };
    match row.what {
        What::Rule(RuleId(id)) => {
            let rule = rulebook.rules.get(id as usize);
            let norms = rule.map_or(0..0, |rule| rule.norms.0.0..rule.norms.1.0);
            let norms = norms.filter_map(|norm| rulebook.norms.get(norm as usize));
            norms.flat_map(applies).collect()
        }
        What::Norm(id) => rulebook.norm(id).into_iter().flat_map(applies).collect(),
        What::Condition | What::Threshold | What::Alternative(_) => {
            row.places.iter().map(outermost).collect()
        }
    }
}

/// Whether a norm applies, to whomever.
fn applies(norm: &Norm) -> impl Iterator<Item = NodeId> {
    std::iter::once(norm.applies).chain(norm.applies_to.iter().map(|(_, node)| *node))
}

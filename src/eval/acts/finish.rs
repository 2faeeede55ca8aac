//! Whether what had to come first was done before an act: by the entries of earlier days, and those
//! of the same day, which are in order unless times tell otherwise.

use crate::case::facts::{Entry, For, Place, Slot};
use crate::eval::acts::judge::{Borne, Court};
use crate::eval::acts::world::Then;
use crate::eval::calculation::{Element, Occurrence};
use crate::eval::course::{
    FirstDay, Since, addressees, first_day, may_be_departed_from, since, turns_of,
};
use crate::eval::day_of_act::Came;
use crate::rulebook::norm::{Bearer, Norm};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::Date;
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use crate::value::{UnitId, Value};

/// How many entries on one task are looked at, the latest first. Whether an older one counts is left
/// open.
const MOST_LOOKED_AT: usize = 1_000;

/// From which day entries count for a duty.
#[derive(Clone, Copy)]
struct Counts {
    /// An earlier one does not.
    from: Option<Date>,
    /// From this day on one does for certain.
    surely: Option<Date>,
    /// Whether there is such a day, or none is needed.
    known: bool,
}

/// Who is to be reached.
#[derive(Clone, Copy)]
enum Towards {
    /// Any of those to whom it is to be done, or nobody where there are none.
    Whomever,
    /// One that is open.
    Open,
    /// A unit.
    Unit(UnitId),
}

impl Counts {
    fn on(self, day: Date) -> Truth {
        if self.from.is_some_and(|from| day < from) {
            Truth::No
        } else if self.known && self.surely.is_none_or(|surely| surely <= day) {
            Truth::Yes
        } else {
            Truth::Open
        }
    }
}

impl<'w> Court<'w> {
    /// Whether a task was finished before an act: every duty on it that applies; one that nothing
    /// prescribes when it was done.
    pub(super) fn is_finished(&self, own: u32, task: TaskId, waiting: Borne) -> Truth {
        let rulebook = self.then.conditions.rulebook;
        let wanted = self.of(waiting).conditions.element;
        if rulebook.task(task).is_none_or(|task| !task.prescribed) {
            return self.was_done(own, task, wanted);
        }
        let mut finished = Truth::Yes;
        for id in rulebook.duties(task) {
            let Some(norm) = self.norm(id) else { continue };
            if self.arises(norm) {
                finished = finished.and(self.is_finished_on(own, (id, norm), waiting));
                continue;
            }
            for element in self.then.conditions.positions(norm) {
                let bare = Borne { id, norm, bearer: None, element };
                let calculation = self.of(bare).conditions;
                if !Element::meet(calculation.element, wanted) {
                    continue;
                }
                let mut one = |bearer| {
                    let borne = Borne { bearer, ..bare };
                    let applies = self.applies(borne);
                    if applies != Truth::No {
                        finished = finished.and((!applies).or(self.is_done(own, borne)));
                    }
                };
                match norm.bearer {
                    Bearer::Unit(node) => one(calculation.unit(node)),
                    Bearer::Group(set) => {
                        calculation.members(set).iter().for_each(|member| one(Some(*member)));
                    }
                    Bearer::Jointly => calculation.joint_bearers(norm).for_each(one),
                    Bearer::Everybody | Bearer::Whoever => {}
                }
            }
        }
        finished
    }

    /// Whether something that nothing prescribes was done before an act: of a task that is for each of
    /// several, for the element that is looked at, or for every one.
    fn was_done(&self, own: u32, task: TaskId, wanted: Option<Element>) -> Truth {
        let calculation = self.then.conditions;
        let doings = || self.before(own, task).filter(|entry| entry.is_doing());
        let Some(list) = calculation.rulebook.task(task).and_then(|task| task.for_each) else {
            return doings().next().is_some().into();
        };
        let for_one = |element: u32| {
            doings().fold(Truth::No, |done, entry| {
                done.or(match entry.element {
                    For::Element(one) | For::Only(one) if one == element => Truth::Yes,
                    For::Taken(_) | For::Unclear => Truth::Open,
                    _ => Truth::No,
                })
            })
        };
        let own_list = |one: &Element| calculation.rulebook.list_of(one.quantifier) == Some(list);
        match (wanted.filter(own_list), calculation.facts.slot(Place::Fact(list))) {
            (Some(own), _) => for_one(own.position),
            (None, Slot::Given(Value::List(all))) => {
                (0..all.len).map(for_one).fold(Truth::Yes, Truth::and)
            }
            (None, _) => Truth::Open,
        }
    }

    /// Whether a duty had been done, departed from, or tried in vain.
    pub(super) fn is_done(&self, own: u32, borne: Borne<'w>) -> Truth {
        let norm = borne.norm;
        let fulfilled = norm.details.done_when;
        let by_fact = fulfilled
            .map_or(Truth::No, |node| self.of(borne).conditions.truth(Occurrence::of(node)));
        if by_fact == Truth::Yes {
            return Truth::Yes;
        }
        if self.claim_of(borne).is_some() {
            return self.was_served(own, borne).or(by_fact);
        }
        let counts = self.counts_from(borne);
        let entries = || self.before(own, norm.task).rev().take(MOST_LOOKED_AT);
        let shared = self.older_claims(borne, counts);
        let mut excused = Truth::No;
        for entry in entries() {
            let excuse = entry.failed.is_some()
                || (entry.instead.is_some() && may_be_departed_from(norm))
                || (entry.is_doing() && ended_otherwise(norm, entry));
            if excuse {
                let own = self.is_own(borne, entry).and(self.is_for(borne, entry));
                excused = excused.or(counts.on(entry.on).and(own));
            }
        }
        let more = self.before(own, norm.task).rev().nth(MOST_LOOKED_AT).is_some();
        let left = if more { Truth::Open } else { Truth::No };
        let doings = || entries().filter(|entry| entry.is_doing());
        let reached = |unit| {
            let each = doings().map(|entry| self.reaches(borne, (entry, counts), unit));
            each.fold(Truth::No, Truth::or)
        };
        let done = if shared > 0 {
            let served = |wanted: Truth| {
                let each =
                    doings().map(|entry| self.reaches(borne, (entry, counts), Towards::Whomever));
                each.filter(|truth| *truth == wanted).count()
            };
            Truth::at_least(shared + 1, served(Truth::Yes), served(Truth::Open))
        } else {
            self.all_reached(borne, &reached)
        };
        by_fact.or(excused).or(done).or(left)
    }

    /// Whether everybody was reached who was to be.
    fn all_reached(&self, borne: Borne, reached: &dyn Fn(Towards) -> Truth) -> Truth {
        let calculation = self.of(borne).conditions;
        let mut whole = Truth::Yes;
        let mut any = false;
        for parties in borne.norm.details.recipients() {
            let units = calculation.units(parties);
            let units = units.filter(|unit| unit.is_none() || *unit != borne.bearer);
            let mut met = None;
            for unit in units {
                let one = reached(unit.map_or(Towards::Open, Towards::Unit));
                met = Some(match met {
                    None => one,
                    Some(met) if parties.one_suffices => one.or(met),
                    Some(met) => one.and(met),
                });
            }
            any |= met.is_some();
            whole = whole.and(met.unwrap_or(Truth::Yes));
        }
        if any { whole } else { reached(Towards::Whomever) }
    }

    /// Whether an entry by itself fulfils a duty: with the outcome, towards everybody.
    pub(super) fn fulfils_all(&self, borne: Borne, entry: &Entry) -> Truth {
        let outcome = match (borne.norm.outcome, entry.outcome) {
            (None, _) => Truth::Yes,
            (Some(_), None) => Truth::Open,
            (wanted, ended) => (wanted == ended).into(),
        };
        let named = addressees(self.then.conditions.facts, entry);
        let reached = |unit| match unit {
            Towards::Whomever => Truth::Yes,
            _ if named.is_empty() => self.sole_recipient(borne),
            Towards::Open => Truth::Open,
            Towards::Unit(unit) => named.contains(&unit).into(),
        };
        let towards = match self.all_reached(borne, &reached) {
            Truth::No if self.meets(borne, entry) != Truth::No => Truth::Open,
            towards => towards,
        };
        outcome.and(towards).and(self.is_for(borne, entry))
    }

    /// Whether an entry is one of a duty, and reaches a recipient.
    fn reaches(&self, borne: Borne, made: (&Entry, Counts), unit: Towards) -> Truth {
        let (entry, counts) = made;
        let outcome = match (borne.norm.outcome, entry.outcome) {
            (None, _) => Truth::Yes,
            (Some(_), None) => Truth::Open,
            (wanted, ended) => (wanted == ended).into(),
        };
        let own = counts.on(entry.on).and(outcome).and(self.is_for(borne, entry));
        if own == Truth::No {
            return own;
        }
        let named = addressees(self.then.conditions.facts, entry);
        let towards = match unit {
            _ if named.is_empty() => self.sole_recipient(borne),
            Towards::Whomever if borne.norm.details.recipients().next().is_some() => {
                let units = self.of(borne).conditions.recipients(borne.norm, borne.bearer);
                units.fold(Truth::No, |whole, unit| {
                    whole.or(unit.map_or(Truth::Open, |unit| named.contains(&unit).into()))
                })
            }
            Towards::Whomever => Truth::Yes,
            Towards::Open => Truth::Open,
            Towards::Unit(unit) => named.contains(&unit).into(),
        };
        own.and(towards).and(self.is_own(borne, entry))
    }

    /// Whether an entry that names nobody can only be towards the one that is to be reached.
    pub(super) fn sole_recipient(&self, borne: Borne) -> Truth {
        let mut recipients = self.of(borne).conditions.recipients(borne.norm, borne.bearer);
        let first = recipients.next();
        match first {
            None | Some(Some(_)) if recipients.all(|other| Some(other) == first) => Truth::Yes,
            _ => Truth::Open,
        }
    }

    /// Whether an entry is of a duty's bearer: one that names no unit where no other comes into
    /// question.
    pub(super) fn is_own(&self, borne: Borne, entry: &Entry) -> Truth {
        match (entry.by, borne.bearer) {
            (Some(by), Some(bearer)) => (by == bearer).into(),
            (None, Some(bearer)) if self.is_sole(borne, bearer) => Truth::Yes,
            _ => Truth::Open,
        }
    }

    /// Whether nobody else can bear a norm on a task.
    fn is_sole(&self, own: Borne, bearer: UnitId) -> bool {
        let judged = self.then.conditions.rulebook.judged(own.norm.task);
        let norms = judged.map(|one| one.norms.as_slice()).unwrap_or_default();
        let mut norms = norms.iter().filter_map(|id| Some((*id, self.norm(*id)?)));
        norms.all(|(id, norm)| {
            // Who bears it does not hang on the occasion.
            let most = if self.arises(norm) { 1 } else { usize::MAX };
            let alone = (most == 1).then_some(None).into_iter();
            let mut all = alone.chain(self.then.conditions.positions(norm)).take(most);
            all.all(|element| {
                let one = Borne { id, norm, bearer: None, element };
                let calculation = self.of(one).conditions;
                let whose = |of: Borne| calculation.whose(of.norm.task, of.element);
                whose(one) != whose(own)
                    || calculation.truth(Occurrence::of(norm.applies)) == Truth::No
                    || match norm.bearer {
                        Bearer::Unit(node) => calculation.unit(node) == Some(bearer),
                        Bearer::Group(set) => {
                            calculation.members(set).iter().all(|member| *member == bearer)
                        }
                        Bearer::Jointly => {
                            calculation.joint_bearers(norm).all(|one| one == Some(bearer))
                        }
                        Bearer::Everybody | Bearer::Whoever => true,
                    }
            })
        })
    }

    /// The entries on a task that come before an act, those of its day among them unless times tell
    /// otherwise; oldest first.
    pub(super) fn before(&self, own: u32, task: TaskId) -> impl DoubleEndedIterator<Item = &Entry> {
        let act = self.act;
        let entries = self.then.conditions.facts.entries(task, self.until).iter();
        entries.filter(move |entry| {
            entry.position != own && (act.on < entry.on || act.came(entry) != Came::Not)
        })
    }

    /// From when entries count: since when it holds, its first day, and the turn that the act is in.
    fn counts_from(&self, borne: Borne) -> Counts {
        let (norm, days) = (borne.norm, self.of(borne).days);
        let (from, surely, known) = match since(days, norm) {
            Since::Ever => (None, None, true),
            Since::Day(day) => (Some(day), Some(day), true),
            Since::AtLatest(day) => (None, Some(day), true),
            Since::Open => (None, None, false),
        };
        let (first, first_known) = match first_day(days, norm) {
            FirstDay::Any => (None, true),
            FirstDay::Day(day) => (Some(day), true),
            FirstDay::Open(day) => (day, false),
        };
        let turn = turns_of(days, norm).and_then(|turns| turns.of(self.act.on));
        let turn = turn.map(|turn| turn.from);
        Counts {
            from: from.max(first).max(turn),
            surely: surely.max(first).max(turn),
            known: known && first_known,
        }
    }

    /// How many days older than its own other norms hold since that share the log with a duty: each
    /// takes an entry first.
    fn older_claims(&self, borne: Borne, counts: Counts) -> usize {
        let (Some(own), true) = (counts.surely, borne.norm.details.since.is_some()) else {
            return 0;
        };
        if borne.norm.details.rhythm.is_some() {
            return 0;
        }
        let rulebook = self.then.conditions.rulebook;
        let norms = rulebook.judged(borne.norm.task).map(|one| one.norms.as_slice());
        let mut found: [Option<Date>; 8] = [None; 8];
        for id in norms.unwrap_or_default() {
            let Some(norm) = self.norm(*id).filter(|norm| !self.arises(norm)) else { continue };
            let same = norm.outcome == borne.norm.outcome
                && norm.details.rhythm.is_none()
                && !matches!(norm.modality, Modality::ShallNot | Modality::ShouldNot);
            for element in self.then.conditions.positions(norm) {
                let one = Borne { id: *id, norm, bearer: borne.bearer, element };
                let Then { conditions, days } = self.of(one);
                let whose = |of: Borne| conditions.whose(of.norm.task, of.element);
                let bearer = match norm.bearer {
                    Bearer::Unit(node) => conditions.unit(node),
                    Bearer::Group(_) | Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => {
                        borne.bearer
                    }
                };
                let same = same && bearer == borne.bearer && whose(one) == whose(borne);
                let applies = self.applies(Borne { bearer, ..one }) != Truth::No;
                let since = match since(days, norm) {
                    Since::Day(day) if same && applies && day < own => day,
                    _ => continue,
                };
                if !found.contains(&Some(since))
                    && let Some(place) = found.iter_mut().find(|place| place.is_none())
                {
                    *place = Some(since);
                }
            }
        }
        // What an older one took before its time is not asked for again.
        found.into_iter().flatten().filter(|since| self.is_unserved(borne, (*since, own))).count()
    }

    /// Whether no entry of the bearer lies between an older day and a norm's own.
    fn is_unserved(&self, borne: Borne, (since, own): (Date, Date)) -> bool {
        let before = own.shift(-1, crate::value::date::TimeUnit::Days);
        let entries = self.then.conditions.facts.entries(borne.norm.task, before).iter().rev();
        let mut entries = entries.take(MOST_LOOKED_AT).take_while(|entry| since <= entry.on);
        !entries.any(|entry| {
            let own = self.is_own(borne, entry).and(self.is_for(borne, entry));
            entry.is_doing() && own != Truth::No
        })
    }
}

/// Whether it came out otherwise than is wanted as a rule: that needs a reason, but is an end.
fn ended_otherwise(norm: &Norm, entry: &Entry) -> bool {
    may_be_departed_from(norm)
        && norm.outcome.is_some()
        && entry.outcome.is_some()
        && entry.outcome != norm.outcome
}

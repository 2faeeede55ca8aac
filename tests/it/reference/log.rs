//! What an entry of the log counts for (§ 6).

use std::collections::BTreeSet;

use saksgang::inside::syntax::ast::{DetailKind, Name, Norm};
use saksgang::inside::value::date::Date;
use saksgang::inside::value::norm::Modality::{Shall, ShallBe, ShallNot, Should, ShouldNot};
use saksgang::inside::value::norm::Rhythm;
use serde_json::Value as Json;

use super::items::recipients;
use super::{Answer, Names, World, day, word};
use crate::findings::NormFinding;

/// A norm for one bearer, and where it is written.
pub(super) struct Borne<'a> {
    pub(super) norm: &'a Norm,
    /// The first day of its rule.
    pub(super) in_force_from: Option<Date>,
    /// The first day on which it may be done, or one before which that cannot lie.
    pub(super) first_day: Option<Date>,
    /// Units that have to be reached: of each set one.
    pub(super) demands: Vec<Vec<Answer>>,
    /// The same if units that are open turn out to be reached, or nobody.
    pub(super) perhaps: Option<Vec<Vec<Answer>>>,
    /// All whom it names, its bearer too.
    pub(super) named: Vec<Answer>,
    /// Whether it applies in every case.
    pub(super) always: bool,
    pub(super) finding: NormFinding,
}

/// What the log would have to say.
pub(super) fn missing_entry(task: &str) -> Names {
    Names::from([format!("log {task}")])
}

impl World<'_> {
    /// A key of the latest entry; unknown with none, and where several of one day differ.
    pub(super) fn latest(&self, task: &Name, key: &str) -> Answer {
        let log = self.log(&task.text);
        let day = log.iter().filter_map(|entry| entry["on"].as_str()).max();
        let mut latest = log.iter().filter(|entry| entry["on"].as_str() == day);
        let says = latest.next().and_then(|entry| entry[key].as_str());
        let says = says.filter(|said| latest.all(|entry| entry[key].as_str() == Some(said)));
        let open = Answer { facts: missing_entry(&task.text), ..Answer::default() };
        says.map_or(open, word)
    }
}

/// An entry of the log, and its place there.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) on: Date,
    pub(super) position: usize,
    /// Its place among all entries, the oldest first.
    pub(super) place: usize,
    says: &'a Json,
}

impl<'a> Entry<'a> {
    /// What it says, in the order in which entries of one day stand.
    fn content(&self) -> impl Ord + use<'a> {
        let says = |key: &str| self.says[key].as_str();
        let fate = ["failed", "instead", "despite"].map(|key| !self.says[key].is_null());
        let to = self.says["to"].as_array().into_iter().flatten().filter_map(Json::as_str);
        let to = to.chain(says("to")).collect::<Vec<_>>();
        let how = (self.says["in_writing"].as_bool(), says("via"));
        (says("by"), says("outcome"), fate, to, how)
    }
}

/// The entries that count for a norm, oldest first.
#[derive(Clone, Default)]
pub(super) struct Counted<'a> {
    pub(super) doings: Vec<Entry<'a>>,
    /// `failed`, `instead`, `despite`.
    pub(super) excuses: Vec<Entry<'a>>,
}

/// The log of a case, beside its norms.
#[derive(Clone, Copy)]
pub(super) struct Log<'w, 'a> {
    pub(super) world: &'w World<'a>,
    pub(super) norms: &'w [Borne<'a>],
}

impl Entry<'_> {
    pub(super) fn has(&self, key: &str) -> bool {
        !self.says[key].is_null()
    }

    pub(super) fn is_doing(&self) -> bool {
        !["failed", "instead", "despite"].iter().any(|key| self.has(key))
    }

    /// Who is said to have done it.
    pub(super) fn by(&self) -> Option<&str> {
        self.says["by"].as_str()
    }

    /// Without `to` it reaches everybody.
    pub(super) fn reaches(&self, unit: &Answer) -> bool {
        let is = |to: &Json| to.as_str().is_some_and(|to| unit.is(to));
        match &self.says["to"] {
            Json::Null => true,
            Json::Array(all) => all.iter().any(is),
            one => is(one),
        }
    }
}

impl<'a> Borne<'a> {
    pub(super) fn detail<T>(&self, look: impl Fn(&'a DetailKind) -> Option<T>) -> Option<T> {
        self.norm.details.iter().find_map(|detail| look(&detail.kind))
    }

    /// A date that a detail gives: none while it is open, and for `none`.
    pub(super) fn date(&self, word: &str) -> Option<Date> {
        let says = self.finding.details.get(word)?.first()?;
        Date::parse(says).ok()
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.finding.details.contains_key(word)
    }

    /// The earliest of its last days that are known, whatever its rhythm.
    pub(super) fn last_day(&self) -> Option<Date> {
        ["until", "at least", "no later"].into_iter().filter_map(|word| self.date(word)).min()
    }

    /// Whether a detail is there and not known.
    pub(super) fn unknown(&self, word: &str) -> bool {
        self.finding
            .details
            .get(word)
            .is_some_and(|says| says.first().is_some_and(|one| one == "?"))
    }

    /// Whether entries of this day count at all.
    pub(super) fn begun(&self, on: Date) -> bool {
        let since = !self.has("since") || self.date("since").is_some_and(|since| since <= on);
        since && self.first_day.is_none_or(|first| first <= on)
    }

    pub(super) fn rhythm(&self) -> Option<&'a Rhythm> {
        self.detail(|kind| if let DetailKind::Recurs(rhythm) = kind { Some(rhythm) } else { None })
    }

    pub(super) fn is_duty(&self) -> bool {
        matches!(self.finding.modality, Shall | Should)
    }

    pub(super) fn is_prohibition(&self) -> bool {
        matches!(self.finding.modality, ShallNot | ShouldNot)
    }

    pub(super) fn may_be_departed_from(&self) -> bool {
        let as_a_rule = self.detail(|kind| matches!(kind, DetailKind::AsARule).then_some(()));
        self.finding.modality == Should || (!self.is_prohibition() && as_a_rule.is_some())
    }

    /// Whether an entry does this norm's task with another outcome than the one that it wants.
    pub(super) fn ended_otherwise(&self, entry: &Entry) -> bool {
        let wanted = self.norm.outcome.as_ref();
        let other = |wanted: &str| entry.says["outcome"].as_str().is_some_and(|one| one != wanted);
        entry.is_doing() && wanted.is_some_and(|wanted| other(&wanted.text))
    }

    /// Whether an entry that is no doing settles this norm.
    pub(super) fn excused_by(&self, entry: &Entry) -> bool {
        (self.is_duty() && entry.has("failed"))
            || (self.may_be_departed_from() && entry.has("instead"))
            || (self.finding.modality == ShouldNot && entry.has("despite"))
    }

    pub(super) fn names(&self, word: &str) -> &'a [Name] {
        let named = self.detail(|kind| match kind {
            DetailKind::Before(tasks) if word == "before" => Some(tasks),
            DetailKind::After(tasks) if word == "after" => Some(tasks),
            _ => None,
        });
        named.map_or(&[], Vec::as_slice)
    }

    /// One-time norms on one task and bearer with different `since` dates share the log.
    pub(super) fn shares(&self) -> bool {
        self.date("since").is_some() && self.rhythm().is_none() && !self.is_prohibition()
    }

    /// Whether it is about the norm's task and outcome.
    pub(super) fn is_subject_of(&self, entry: &Entry) -> bool {
        let outcome = self.norm.outcome.as_ref();
        let same = outcome.is_none_or(|outcome| entry.says["outcome"] == *outcome.text);
        entry.says["task"] == *self.norm.task.text && same
    }

    /// Whether an entry reaches anybody whom it names.
    pub(super) fn meets(&self, entry: &Entry) -> bool {
        let mut recipients = self.demands.iter().flatten();
        self.demands.is_empty() || recipients.any(|unit| entry.reaches(unit))
    }

    /// The same where whoever is open may be among them.
    pub(super) fn may_meet(&self, entry: &Entry) -> bool {
        let open = self.demands.iter().flatten().any(|unit| unit.value.is_none());
        open || self.meets(entry)
    }

    /// Whether everybody who has to be was reached.
    pub(super) fn complete(&self, doings: &[Entry]) -> bool {
        let reached = |unit: &Answer| doings.iter().any(|entry| entry.reaches(unit));
        !doings.is_empty() && self.demands.iter().all(|demand| demand.iter().any(reached))
    }

    /// The first entry with which everybody was reached.
    pub(super) fn completing(&self, doings: &[Entry<'a>]) -> Option<Entry<'a>> {
        let first = (1..=doings.len()).find(|end| self.complete(&doings[..*end]))?;
        doings.get(first - 1).copied()
    }

    /// Whether a unit is certainly none of those whom it names, where it names some.
    pub(super) fn leaves_out(&self, unit: &str) -> bool {
        let known = self.named.iter().all(|one| one.value.is_some());
        !self.named.is_empty() && known && !self.named.iter().any(|one| one.is(unit))
    }

    /// Whether everybody may have been reached.
    pub(super) fn perhaps_complete(&self, doings: &[Entry<'a>]) -> bool {
        let reached = |unit: &Answer| doings.iter().any(|entry| entry.reaches(unit));
        let demands = self.perhaps.as_ref().unwrap_or(&self.demands);
        demands.iter().all(|demand| demand.iter().any(reached))
    }

    /// Whether it is not known of an entry by this unit whether it counts.
    pub(super) fn is_doubted(&self, entry: &Entry, by: Option<&str>) -> bool {
        let since = self.has("since") && self.date("since").is_none();
        let outcome = self.norm.outcome.is_some() && !entry.has("outcome");
        since || outcome || self.finding.bearer == "?" || by.is_none()
    }

    /// Whether an entry by this unit counts, as far as is known.
    pub(super) fn may_count(&self, entry: &Entry, by: Option<&str>) -> bool {
        let bearer = &self.finding.bearer;
        let by = bearer == "?" || by.is_none_or(|by| by == bearer);
        let outcome = self.norm.outcome.is_none() || !entry.has("outcome");
        let about = entry.says["task"] == *self.norm.task.text;
        let about = about && (outcome || self.is_subject_of(entry));
        let early = self.date("since").is_some_and(|since| entry.on < since);
        let early = early || self.first_day.is_some_and(|first| entry.on < first);
        by && about && !early && self.may_meet(entry)
    }

    /// Whether an entry reaches somebody who has to be and was not.
    fn reaches_more(&self, doings: &[Entry], entry: &Entry) -> bool {
        let unmet = |demand: &Vec<Answer>| {
            !demand.iter().any(|unit| doings.iter().any(|one| one.reaches(unit)))
                && demand.iter().any(|unit| entry.reaches(unit))
        };
        doings.is_empty() || self.demands.iter().any(unmet)
    }
}

impl World<'_> {
    /// Units that have to be reached: of each set one. A bearer is no recipient of its own.
    pub(super) fn demands(&self, norm: &Norm, bearer: &Answer) -> Vec<Vec<Answer>> {
        let mut demands = Vec::new();
        for named in norm.details.iter().filter_map(|detail| recipients(&detail.kind)) {
            let all = !named.one_suffices;
            let units = named.parties.iter().flat_map(|party| self.units_if(party, all));
            let others = units.filter(|unit| unit.value.is_none() || unit.value != bearer.value);
            let others = others.collect::<Vec<_>>();
            if named.one_suffices && !others.is_empty() {
                demands.push(others);
            } else {
                demands.extend(others.into_iter().map(|unit| vec![unit]));
            }
        }
        demands
    }

    /// The same if units that are open turn out to be reached, or nobody; none where none is open.
    pub(super) fn perhaps(&self, norm: &Norm, bearer: &Answer) -> Option<Vec<Vec<Answer>>> {
        let (mut demands, mut any_open) = (Vec::new(), false);
        for named in norm.details.iter().filter_map(|detail| recipients(&detail.kind)) {
            let units = named.parties.iter().flat_map(|party| self.units(party));
            any_open |= units.into_iter().any(|unit| unit.value.is_none());
            let one = named.one_suffices;
            let units = named.parties.iter().flat_map(|party| self.units_if(party, one));
            let others = units.filter(|unit| unit.value.is_none() || unit.value != bearer.value);
            let others = others.collect::<Vec<_>>();
            let open = others.iter().any(|unit| unit.value.is_none());
            if one && !others.is_empty() && !open {
                demands.push(others);
            } else if !one {
                let known = others.into_iter().filter(|unit| unit.value.is_some());
                demands.extend(known.map(|unit| vec![unit]));
            }
        }
        any_open.then_some(demands)
    }
}

impl<'a> Log<'_, 'a> {
    /// The log of a task up to the day of evaluation, oldest first.
    pub(super) fn of(&self, task: &str) -> Vec<Entry<'a>> {
        let entries = self.world.case["log"].as_array().into_iter().flatten().enumerate();
        let entries = entries.filter(|(_, says)| says["task"] == task);
        let mut log: Vec<_> = entries
            .map(|(position, says)| Entry {
                on: day(says["on"].as_str().unwrap()),
                position,
                place: 0,
                says,
            })
            .filter(|entry| entry.on <= self.world.on)
            .collect();
        log.sort_by_key(|entry| (entry.on, entry.content(), entry.position));
        log.iter_mut().zip(0..).for_each(|(entry, place)| entry.place = place);
        log
    }

    /// Who did it; where the entry does not say, the only possible bearer of all norms on the task.
    pub(super) fn by(&self, entry: &Entry<'a>) -> Option<String> {
        let on_task = self.norms.iter().filter(|one| entry.says["task"] == *one.norm.task.text);
        // A right that is displaced makes nobody a possible doer.
        let bearers =
            on_task.filter(|one| one.finding.modality != ShallBe && !one.finding.displaced);
        let bearers = bearers.map(|one| &one.finding.bearer).collect::<BTreeSet<_>>();
        let only = bearers.first().filter(|only| bearers.len() == 1 && **only != "?");
        entry.says["by"].as_str().map(str::to_owned).or(only.map(|only| (*only).clone()))
    }

    /// Whether it is about the task, by the bearer, and meets a recipient.
    pub(super) fn fits(&self, norm: &Borne, entry: &Entry<'a>) -> bool {
        let by = self.by(entry).as_ref() == Some(&norm.finding.bearer);
        by && norm.meets(entry) && norm.is_subject_of(entry)
    }

    /// Gives each entry to the norms that it counts for.
    pub(super) fn count(&self) -> Vec<Counted<'a>> {
        let mut counted = vec![Counted::default(); self.norms.len()];
        let tasks = self.norms.iter().map(|one| &*one.norm.task.text).collect::<BTreeSet<_>>();
        for entry in tasks.into_iter().flat_map(|task| self.of(task)).collect::<Vec<_>>() {
            let fits = |at: &usize| {
                let norm = &self.norms[*at];
                let of_use = entry.is_doing() || norm.excused_by(&entry);
                self.fits(norm, &entry) && norm.begun(entry.on) && of_use
            };
            let fitting = (0..self.norms.len()).filter(fits).collect::<Vec<_>>();
            let (share, take): (Vec<_>, Vec<_>) =
                fitting.into_iter().partition(|at| self.norms[*at].shares());
            let wanted =
                share.into_iter().filter(|at| wants(&self.norms[*at], &counted[*at], &entry));
            let wanted = wanted.map(|at| (self.norms[at].date("since"), at)).collect::<Vec<_>>();
            let oldest = wanted.iter().map(|(since, _)| *since).min();
            let served = wanted.into_iter().filter(|(since, _)| Some(*since) == oldest);
            for at in take.into_iter().chain(served.map(|(_, at)| at)) {
                let Counted { doings, excuses } = &mut counted[at];
                if entry.is_doing() { doings.push(entry) } else { excuses.push(entry) }
            }
        }
        counted
    }
}

/// Whether a norm that shares the log has use for an entry.
fn wants(norm: &Borne, Counted { doings, excuses }: &Counted, entry: &Entry) -> bool {
    let more = if entry.is_doing() { norm.reaches_more(doings, entry) } else { excuses.is_empty() };
    !norm.finding.displaced && !norm.complete(doings) && more
}

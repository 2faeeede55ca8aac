//! How far each norm that applies has come (§ 6: status, recurrence), from the entries that count
//! for it and the calendar. As slow and as plain as the rest of the reference.

use std::collections::{BTreeMap, BTreeSet};

use saksgang::inside::value::date::Date;
use saksgang::inside::value::date::TimeUnit;
use saksgang::inside::value::norm::Modality::{Shall, ShallBe, Should};
use saksgang::inside::value::norm::Rhythm;

use super::World;
use super::log::{Borne, Counted, Entry, Log};
use super::turn::Turn;
use crate::findings::NormFinding;

/// When something that comes first was finished; the later, the greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Finished {
    /// A fact says that it is done, and not since when.
    Sometime,
    On(Date),
    /// If parties that are open turn out as they may.
    Perhaps(Date),
    Never,
}

/// What has to come before a norm's task, by name.
#[derive(Default)]
struct Waits {
    /// What is not finished.
    waits_for: Vec<String>,
    /// What was not finished when the norm's task was done.
    done_before: Vec<String>,
}

/// The norms of a case with the entries that count for each.
struct Courses<'w, 'a> {
    log: Log<'w, 'a>,
    counted: Vec<Counted<'a>>,
}

/// The norms, each with its course: `status`, `entry`, `deadline`, `turn`, `missed`, `waits for`,
/// `done before`, those that it has.
pub(super) fn with_courses(world: &World, norms: &[Borne]) -> BTreeSet<NormFinding> {
    let log = Log { world, norms };
    let courses = Courses { log, counted: log.count() };
    let course = |(at, norm): (usize, &Borne)| NormFinding {
        course: courses.course(at, norm),
        ..norm.finding.clone()
    };
    norms.iter().enumerate().map(course).collect()
}

impl<'a> Courses<'_, 'a> {
    /// What counts on a day: of a duty that comes back in turns, in that day's alone.
    fn on(&self, at: usize, day: Date) -> Counted<'a> {
        self.log.in_turn(&self.log.norms[at], day, self.counted[at].clone())
    }

    /// The turn under way.
    fn turn(&self, norm: &Borne) -> Option<Turn> {
        self.log.under_way(norm, self.log.world.on).map(|(turn, _)| turn)
    }

    /// The entry that departs from the norm; else the one that tried in vain.
    fn excuse(norm: &Borne, excuses: &[Entry<'a>]) -> Option<(&'static str, Entry<'a>)> {
        let excuses = excuses.iter().filter(|entry| norm.excused_by(entry)).collect::<Vec<_>>();
        let latest = |key| excuses.iter().rfind(|one| one.has(key)).map(|one| **one);
        let departed = latest("instead").or_else(|| latest("despite"));
        let failed = latest("failed").map(|entry| ("failed", entry));
        departed.map(|entry| ("departed", entry)).or(failed)
    }

    /// What excuses a duty; of one that goes on, what came after the latest doing.
    fn standing_excuse(
        &self,
        at: usize,
        doings: &[Entry<'a>],
        excuses: &[Entry<'a>],
    ) -> Option<(&'static str, Entry<'a>)> {
        let norm = &self.log.norms[at];
        let goes_on = norm.rhythm().is_some() && norm.turn(self.log.world.on).is_none();
        let latest = doings.last().filter(|_| goes_on).map(|done| done.place);
        let mut excuses = excuses.to_vec();
        excuses.retain(|entry| Some(entry.place) > latest);
        Self::excuse(norm, &excuses).filter(|_| norm.is_duty())
    }

    fn done_when(norm: &Borne) -> bool {
        norm.finding.details.get("done when").is_some_and(|says| says.contains("yes"))
    }

    /// The latest entry by which it may have been done, in the turn of a day, where something of the
    /// norm or of the entry is not known.
    fn perhaps(&self, at: usize, day: Date) -> Option<Entry<'a>> {
        let norm = &self.log.norms[at];
        let sole = |entry: &Entry<'a>| self.log.by(entry);
        let mut doings = self.log.of(&norm.norm.task.text);
        doings.retain(|entry| entry.is_doing() && norm.may_count(entry, sole(entry).as_deref()));
        let doings = Counted { doings, excuses: Vec::new() };
        let doings = self.log.in_turn(norm, day, doings).doings;
        let doubted = |entry: &&Entry<'a>| norm.is_doubted(entry, sole(entry).as_deref());
        let open = || doings.last().filter(|_| norm.perhaps.is_some());
        let latest = doings.iter().rfind(doubted).or_else(open).copied();
        latest.filter(|_| norm.perhaps_complete(&doings))
    }

    /// When others need no longer wait for this norm, in the turn of a day: as soon as it was done,
    /// departed from or tried in vain, whatever came later.
    fn finished(&self, at: usize, day: Date) -> Finished {
        let (norm, Counted { doings, excuses }) = (&self.log.norms[at], self.on(at, day));
        let done = match norm.rhythm() {
            Some(_) => doings.first().copied(),
            None => norm.completing(&doings),
        };
        let excuses = excuses.into_iter().filter(|entry| norm.excused_by(entry));
        match done.into_iter().chain(excuses).map(|entry| entry.on).min() {
            Some(day) => Finished::On(day),
            None if Self::done_when(norm) => Finished::Sometime,
            None => match (self.finished_otherwise(norm), self.perhaps(at, day)) {
                (Some(day), _) => Finished::On(day),
                (None, Some(entry)) => Finished::Perhaps(entry.on),
                (None, None) => Finished::Never,
            },
        }
    }

    /// When a task had another outcome than the one that a norm wants as a rule.
    fn finished_otherwise(&self, norm: &Borne) -> Option<Date> {
        let departable = norm.may_be_departed_from() && norm.turn(self.log.world.on).is_none();
        let mut entries = self.log.of(&norm.norm.task.text).into_iter().filter(|_| departable);
        entries.find(|entry| norm.ended_otherwise(entry)).map(|entry| entry.on)
    }

    /// When a task or event was finished; nothing if nobody has to wait for it in this case.
    fn task_finished(&self, task: &str, day: Date) -> Option<Finished> {
        let duty = |modality| matches!(modality, Shall | Should);
        let mut written = self.log.world.items.iter().flat_map(|item| &item.norms);
        if !written.any(|norm| duty(norm.modality) && norm.task.text == task) {
            let first = self.log.of(task).into_iter().find(Entry::is_doing);
            return Some(first.map_or(Finished::Never, |entry| Finished::On(entry.on)));
        }
        let norms = self.log.norms.iter().enumerate();
        let on_task = norms.filter(|(_, one)| one.is_duty() && one.norm.task.text == task);
        on_task.map(|(at, _)| self.finished(at, day)).max()
    }

    /// What comes before this norm's task, and when that was finished.
    fn first_comes(&self, norm: &Borne<'a>, day: Date) -> BTreeMap<&'a str, Finished> {
        let says_before = |one: &&Borne<'a>| {
            let mut named = one.names("before").iter();
            one.is_duty() && named.any(|task| *task == norm.norm.task)
        };
        let before = self.log.norms.iter().filter(says_before).map(|one| &one.norm.task);
        let all = norm.names("after").iter().chain(before);
        all.filter_map(|task| Some((&*task.text, self.task_finished(&task.text, day)?))).collect()
    }

    fn deadline(&self, at: usize) -> Option<Date> {
        let norm = &self.log.norms[at];
        let latest = self.counted[at].doings.last().map(|entry| entry.on);
        let by_rhythm = match norm.rhythm() {
            Some(Rhythm::AtMostApart(amount, unit)) => {
                let from = latest.or(norm.date("since"));
                from.map(|from| from.shift(i32::try_from(*amount).unwrap(), *unit))
            }
            _ => self.turn(norm).and_then(|turn| turn.due),
        };
        norm.last_day().into_iter().chain(by_rhythm).min()
    }

    /// The latest turn without an entry; of `at most … apart` the latest time that was too long.
    fn missed(&self, at: usize) -> Option<Turn> {
        let (norm, doings) = (&self.log.norms[at], &self.counted[at].doings);
        if !norm.is_duty() {
            return None;
        }
        if let Some(Rhythm::AtMostApart(amount, unit)) = norm.rhythm() {
            let days = norm.date("since").into_iter().chain(doings.iter().map(|one| one.on));
            let days = days.collect::<Vec<_>>();
            let mut gaps = days.windows(2).map(|pair| (pair[0], pair[1]));
            let due = |from: Date| from.shift(i32::try_from(*amount).unwrap(), *unit);
            let long = gaps.rfind(|(from, until)| due(*from) < *until);
            return long.map(|(from, until)| Turn { from, until, due: Some(due(from)) });
        }
        // What a case is like today does not tell what it was like in earlier turns.
        if norm.has("since") && norm.date("since").is_none() || !(norm.always || norm.has("since"))
        {
            return None;
        }
        let begins = norm.in_force_from.max(norm.date("since"));
        let mut turn = self.turn(norm)?;
        let serving = self.log.serving(norm, self.log.world.on);
        let overlap = serving.iter().any(|(entry, served)| served.until < entry.on) || norm.moves();
        let within = |turn: Turn| {
            let own = |entry: &&Entry| turn.from <= entry.on && entry.on <= turn.until;
            doings.iter().filter(own).copied().collect::<Vec<_>>()
        };
        loop {
            turn = norm.turn(turn.from.shift(-1, TimeUnit::Days))?;
            let counts = turn.is_owed(begins);
            let served = if overlap {
                serving.iter().any(|(_, served)| *served == turn)
            } else {
                norm.complete(&within(turn)) || self.perhaps(at, turn.from).is_some()
            };
            if !counts || !served {
                return (counts && turn.end() < self.log.world.on).then_some(turn);
            }
        }
    }

    /// The status of a duty or permission: the first that fits, with the entry that made it so.
    fn progress(&self, at: usize, waits: &Waits) -> (&'static str, Option<Entry<'a>>) {
        let (norm, Counted { doings, excuses }) =
            (&self.log.norms[at], self.on(at, self.log.world.on));
        let duty = norm.is_duty();
        let first_open = norm.has("no earlier") && norm.unknown("no earlier");
        if let Some(done) = self.done(at, &doings) {
            return (if first_open { "to check" } else { "done" }, done);
        }
        let late = self.deadline(at).is_some_and(|deadline| deadline < self.log.world.on);
        // A vain try does not end what is due again and again.
        let again = late && matches!(norm.rhythm(), Some(Rhythm::AtMostApart(..)));
        let excuse = self.standing_excuse(at, &doings, &excuses);
        if let Some((status, entry)) = excuse.filter(|(status, _)| !again || *status != "failed") {
            return (status, Some(entry));
        }
        let lasts = matches!(
            norm.rhythm(),
            Some(Rhythm::Throughout | Rhythm::Regularly | Rhythm::Elsewhere(_))
        );
        if let Some(entry) = self.perhaps(at, self.log.world.on).filter(|_| !lasts) {
            return ("to check", Some(entry));
        }
        let ahead = |day: Option<Date>| day.is_some_and(|day| self.log.world.on < day);
        let not_yet = ahead(norm.date("since")) || ahead(norm.first_day);
        // It may have arisen after its last day.
        let since_open = norm.has("since") && norm.date("since").is_none();
        let status = match norm.rhythm() {
            _ if !duty && norm.last_day().is_some_and(|day| day < self.log.world.on) => "lapsed",
            _ if not_yet => "not yet",
            _ if duty && lasts => "ongoing",
            _ if duty && late && !since_open => "overdue",
            _ if first_open || !waits.waits_for.is_empty() => "blocked",
            _ if duty => "due",
            _ => "free",
        };
        (status, None)
    }

    /// By which entry it is done, if it is; by none where a fact says so.
    #[expect(clippy::option_option, reason = "not done, done by a fact, done by an entry")]
    fn done(&self, at: usize, doings: &[Entry<'a>]) -> Option<Option<Entry<'a>>> {
        let norm = &self.log.norms[at];
        let ends = norm.rhythm().is_none() || norm.turn(self.log.world.on).is_some();
        let complete = norm.completing(doings).filter(|_| ends);
        let used = doings.last().copied().filter(|_| !norm.is_duty() && norm.complete(doings));
        complete.or(used).map(Some).or(Self::done_when(norm).then_some(None))
    }

    /// The status of a prohibition: what was done in spite of it stands with the acts.
    fn keeping(&self, at: usize) -> (&'static str, Option<Entry<'a>>) {
        let since = self.log.norms[at].date("since");
        let ahead = since.is_some_and(|since| self.log.world.on < since);
        (if ahead { "not yet" } else { "in force" }, None)
    }

    /// Tasks that come first and are not finished, or were not when this one was done.
    fn waits(&self, at: usize) -> Waits {
        let (norm, Counted { doings, excuses }) =
            (&self.log.norms[at], self.on(at, self.log.world.on));
        let excused = self.standing_excuse(at, &doings, &excuses).is_some();
        let over = self.done(at, &doings).is_some() || excused;
        let comes = |day| self.first_comes(norm, day).into_iter();
        let too_soon = |day| {
            comes(day).filter(move |(_, finished)| match finished {
                Finished::Sometime => false,
                Finished::On(finished) | Finished::Perhaps(finished) => day < *finished,
                Finished::Never => true,
            })
        };
        let done_before = doings.first().into_iter().flat_map(|first| too_soon(first.on));
        let done_before = done_before.map(|(task, _)| task.to_owned()).collect::<Vec<_>>();
        let open = |finished: &Finished| matches!(finished, Finished::Never | Finished::Perhaps(_));
        let waits = comes(self.log.world.on).filter(|(_, finished)| open(finished));
        let waits = waits.map(|(task, _)| task.to_owned()).filter(|_| !over);
        let waits_for = waits.filter(|task| !done_before.contains(task)).collect();
        Waits { waits_for, done_before }
    }

    fn course(&self, at: usize, norm: &Borne<'a>) -> BTreeMap<&'static str, String> {
        let modality = norm.finding.modality;
        if norm.finding.displaced || !norm.finding.applies || modality == ShallBe {
            return BTreeMap::new();
        }
        let (waits, (status, entry)) = if norm.is_prohibition() {
            (Waits::default(), self.keeping(at))
        } else {
            let waits = self.waits(at);
            let progress = self.progress(at, &waits);
            (waits, progress)
        };
        let listed = |tasks: Vec<String>| (!tasks.is_empty()).then(|| tasks.join(", "));
        let told = [
            ("status", Some(status.to_owned())),
            ("entry", entry.map(|entry| entry.position.to_string())),
            ("deadline", self.deadline(at).map(|day| day.to_string())),
            ("turn", self.turn(norm).map(Turn::told)),
            ("missed", self.missed(at).map(Turn::told)),
            ("waits for", listed(waits.waits_for)),
            ("done before", listed(waits.done_before)),
        ];
        told.into_iter().filter_map(|(word, says)| Some((word, says?))).collect()
    }
}

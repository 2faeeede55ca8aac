//! What an entry is charged with, by the rules as of its day.
//!
//! Charges are made in an order that does not hang on what is known, so that those of the second
//! pass are found beside those of the first. What an entry leaves unsaid leaves a charge open.

use crate::case::facts::{Entry, For, Whose};
use crate::eval::acts::Drafts;
use crate::eval::acts::kept::Queues;
use crate::eval::acts::world::Then;
use crate::eval::calculation::Occurrence;
use crate::eval::course::{
    FirstDay, Since, addressees, first_day, is_reason, may_be_departed_from, since,
};
use crate::eval::day_of_act::{ActDay, Knowledge};
use crate::eval::missing::Trail;
use crate::eval::results::{Audience, Charge, NormOutcome, Stretch, Verdict};
use crate::rulebook::act::Judged;
use crate::rulebook::norm::{Bearer, Norm, NormId};
use crate::rulebook::vocabulary::TaskId;
use crate::value::UnitId;
use crate::value::date::Date;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// Whether what is not told of the day is open, or as it is today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    /// Open.
    First,
    /// As today; so many charges were made so far.
    Again(usize),
}

/// How many norms are told of a charge that several have in common.
pub(super) const MOST_TOLD: usize = 8;

/// Something that an entry is charged with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Charged {
    pub(super) entry: u32,
    /// With what.
    pub(super) charge: Charge,
    /// What it comes to if it is so.
    pub(super) comes_to: Verdict,
    /// Whether it is so, by what is told.
    pub(super) truth: Truth,
    /// The same with all else as it is today.
    pub(super) today: Truth,
    /// By which norms: a stretch of the drafts.
    pub(super) norms: Stretch,
    /// What it hangs on: a stretch of the drafts.
    pub(super) missing: Stretch,
    /// To whom it may be told.
    pub(super) audience: Audience,
}

impl Charged {
    /// What the two passes make of it.
    pub(super) fn verdict(&self) -> Verdict {
        match (self.truth, self.today) {
            (Truth::Yes, _) => self.comes_to,
            (Truth::No, _) => Verdict::Kept,
            (Truth::Open, Truth::No) => Verdict::KeptIfUnchanged,
            (Truth::Open, Truth::Yes | Truth::Open) => Verdict::ToCheck,
        }
    }
}

/// Where the acts of one group are judged.
pub(super) struct Court<'w> {
    pub(super) then: Then<'w>,
    pub(super) judged: &'w Judged,
    pub(super) act: ActDay,
    /// Up to which day entries are looked at for what was done.
    pub(super) until: Date,
    pub(super) pass: Pass,
    pub(super) trail: &'w mut Trail,
    pub(super) charged: &'w mut Vec<Charged>,
    pub(super) drafts: &'w mut Drafts,
    pub(super) queues: Queues,
}

/// An entry before the court.
#[derive(Clone, Copy)]
pub(super) struct Made<'e> {
    pub(super) at: u32,
    pub(super) entry: &'e Entry,
}

/// A norm with one of its bearers, and the element that it is about.
#[derive(Clone, Copy)]
pub(super) struct Borne<'n> {
    pub(super) id: NormId,
    pub(super) norm: &'n Norm,
    pub(super) bearer: Option<UnitId>,
    pub(super) element: Option<u32>,
}

impl Borne<'_> {
    fn outcome(&self, applies: Truth) -> NormOutcome {
        NormOutcome::bare((self.id, self.element), applies, self.bearer)
    }
}

/// A norm at one or several of its occasions; one that arises from nothing once.
#[derive(Clone, Copy)]
pub(super) struct Among<'w> {
    pub(super) all: [Option<Borne<'w>>; MOST_TOLD],
    /// Whether there are more of them.
    pub(super) more: bool,
    /// The norm and its bearer, wherever.
    pub(super) bare: Borne<'w>,
}

impl<'w> Among<'w> {
    /// A norm that arises from nothing.
    pub(super) fn one(borne: Borne<'w>) -> Self {
        let mut among = Self::none(borne);
        among.add(borne);
        among
    }

    /// On no occasion.
    pub(super) fn none(bare: Borne<'w>) -> Self {
        Self { all: [None; MOST_TOLD], more: false, bare }
    }

    /// Whether it is so at any of them.
    pub(super) fn any(&self, is: impl Fn(Borne<'w>) -> Truth) -> Truth {
        let start = if self.more { Truth::Open } else { Truth::No };
        self.all.iter().flatten().fold(start, |whole, one| whole.or(is(*one)))
    }

    /// Those of which it is not known to be otherwise.
    fn possible(&self, is: impl Fn(Borne<'w>) -> Truth) -> [Option<Borne<'w>>; MOST_TOLD] {
        self.all.map(|one| one.filter(|one| is(*one) != Truth::No))
    }

    pub(super) fn add(&mut self, borne: Borne<'w>) {
        if self.all.iter().flatten().any(|one| one.element == borne.element) {
            return;
        }
        match self.all.iter_mut().find(|place| place.is_none()) {
            Some(place) => *place = Some(borne),
            None => self.more = true,
        }
    }
}

impl<'w> Court<'w> {
    /// Everything that one entry may be charged with.
    pub(super) fn entry(&mut self, at: u32, entry: &Entry) {
        let made = Made { at, entry };
        let judged = self.judged;
        for id in &judged.norms {
            match self.norm(*id).map(|norm| (norm, norm.modality)) {
                Some((norm, Modality::OnlyMay)) => {
                    self.competence(made, (*id, norm));
                    self.each_bearer((*id, norm), |court, borne| {
                        court.entitled(made, &Among::one(borne));
                    });
                }
                Some((norm, Modality::ShallNot | Modality::ShouldNot)) => {
                    self.each_bearer((*id, norm), |court, borne| court.prohibited(made, borne));
                }
                Some((norm, _)) if self.arises(norm) => {
                    self.each_next(made, (*id, norm), &mut |court, among| {
                        court.entitled(made, &among);
                    });
                }
                Some((norm, _)) => {
                    self.each_bearer((*id, norm), |court, borne| {
                        court.entitled(made, &Among::one(borne));
                    });
                }
                None => {}
            }
        }
        if entry.is_doing() {
            self.late(made);
            for id in &judged.before {
                match self.norm(*id) {
                    Some(norm) if self.arises(norm) => self.left_on_occasions(made, (*id, norm)),
                    Some(norm) => self.each_bearer((*id, norm), |court, borne| {
                        court.left_before(made, &Among::one(borne), &|_, _| Truth::Yes);
                    }),
                    None => {}
                }
            }
        }
    }

    /// A norm whose rule is in force on the day.
    pub(super) fn norm(&self, id: NormId) -> Option<&'w Norm> {
        let rulebook = self.then.conditions.rulebook;
        let norm = rulebook.norm(id)?;
        let rule = rulebook.rule(norm.rule)?;
        rule.in_force.contains(self.act.on).then_some(norm)
    }

    /// Does something for each bearer of a norm; one that is open counts as one.
    pub(super) fn each_bearer(
        &mut self,
        (id, norm): (NormId, &'w Norm),
        mut each: impl FnMut(&mut Self, Borne<'w>),
    ) {
        for element in self.then.conditions.positions(norm) {
            let bare = Borne { id, norm, bearer: None, element };
            let calculation = self.of(bare).conditions;
            match norm.bearer {
                Bearer::Unit(node) => {
                    let bearer = calculation.unit(node);
                    each(self, Borne { bearer, ..bare });
                }
                Bearer::Group(set) => {
                    for member in calculation.members(set) {
                        each(self, Borne { bearer: Some(*member), ..bare });
                    }
                }
                Bearer::Jointly => {
                    for bearer in calculation.joint_bearers(norm) {
                        each(self, Borne { bearer, ..bare });
                    }
                }
                Bearer::Everybody => each(self, bare),
                Bearer::Whoever => {}
            }
        }
    }

    /// What was calculated of the element that a norm is about.
    pub(super) fn of(&self, borne: Borne) -> Then<'w> {
        let Then { conditions, days } = self.then;
        let (norm, element) = (borne.norm, borne.element);
        Then { conditions: conditions.at(norm, element), days: days.at(norm, element) }
    }

    /// Whether the element that a norm is about was there on the day of the act. Where its record does
    /// not say when it began, that is not known of an earlier day.
    fn was_there(&self, borne: Borne) -> Truth {
        let Some(each) = borne.norm.each else { return Truth::Yes };
        if self.arises(borne.norm) {
            return self.came_about(borne).unwrap_or(Truth::Yes);
        }
        let calculation = self.of(borne).conditions;
        let listed = calculation.element_slot().is_some_and(|(of, _)| of == each);
        if borne.element.is_none() || !listed {
            return Truth::Open;
        }
        match calculation.begin() {
            Some(day) => (day <= self.act.on).into(),
            None if !self.act.is_before(calculation.facts) => Truth::Yes,
            None if self.act.knowledge == Knowledge::AsToday => Truth::Yes,
            None => Truth::Open,
        }
    }

    /// Whether an entry on a norm's task is for the element that the norm is about.
    pub(super) fn is_for(&self, borne: Borne, entry: &Entry) -> Truth {
        self.touches(borne, borne.norm.task, entry)
    }

    /// Whether an entry on a task is for the element that a norm is about. One that is only taken for it
    /// neither proves nor clears.
    fn touches(&self, borne: Borne, task: TaskId, entry: &Entry) -> Truth {
        let calculation = self.of(borne).conditions;
        match calculation.whose(task, borne.element) {
            Whose::Common => Truth::Yes,
            Whose::Nobody => Truth::Open,
            whose if entry.is_of(whose) && matches!(entry.element, For::Taken(_)) => Truth::Open,
            whose if entry.is_of(whose) => Truth::Yes,
            Whose::Element(own) => {
                let perhaps = entry.may_be_of((own, calculation.begin()));
                if perhaps { Truth::Open } else { Truth::No }
            }
        }
    }

    /// Whether an entry was made by one whom a norm binds.
    fn by(&self, entry: &Entry, borne: Borne) -> Truth {
        match (borne.norm.bearer, entry.by) {
            (Bearer::Everybody, Some(by)) => self.of(borne).conditions.bears(borne.norm, by),
            (Bearer::Everybody, None) if borne.norm.spared_by.is_empty() => Truth::Yes,
            _ => is_by(entry, borne.bearer),
        }
    }

    /// Whether a norm applies to its bearer.
    pub(super) fn applies(&self, borne: Borne) -> Truth {
        let calculation = self.of(borne).conditions;
        let applies = calculation.truth(Occurrence::of(borne.norm.applies_for(borne.bearer)));
        let applies = applies.and(self.was_there(borne));
        if applies == Truth::No || !borne.norm.own_recipient {
            return applies;
        }
        applies.and(calculation.somebody_left(borne.norm, borne.bearer))
    }

    /// Whether a norm is there since when it counts.
    pub(super) fn begun(&self, borne: Borne) -> Truth {
        let norm = borne.norm;
        if norm.details.since.is_none() {
            return Truth::Yes;
        }
        match since(self.of(borne).days, norm) {
            Since::Ever => Truth::Yes,
            Since::Day(day) => (day <= self.act.on).into(),
            Since::AtLatest(day) if day <= self.act.on => Truth::Yes,
            Since::AtLatest(_) | Since::Open => Truth::Open,
        }
    }

    /// Whether it is what a norm is about: with the outcome, towards the recipients.
    fn is_about(&self, borne: Borne, entry: &Entry) -> Truth {
        let outcome = match (borne.norm.outcome, entry.outcome) {
            (None, _) => Truth::Yes,
            (Some(_), None) => Truth::Open,
            (wanted, ended) => (wanted == ended).into(),
        };
        outcome.and(self.is_for(borne, entry)).and(self.meets(borne, entry))
    }

    pub(super) fn meets(&self, borne: Borne, entry: &Entry) -> Truth {
        let named = addressees(self.then.conditions.facts, entry);
        if borne.norm.details.recipients().next().is_none() {
            return Truth::Yes;
        }
        if named.is_empty() {
            return Truth::Open;
        }
        let recipients = self.of(borne).conditions.recipients(borne.norm, borne.bearer);
        recipients.fold(Truth::No, |whole, unit| {
            whole.or(unit.map_or(Truth::Open, |unit| named.contains(&unit).into()))
        })
    }

    /// A prohibition, and a recommendation not to do it.
    fn prohibited(&mut self, made: Made, borne: Borne<'w>) {
        let doing = made.entry.is_doing() || made.entry.despite.is_some();
        let first = match first_day(self.of(borne).days, borne.norm) {
            FirstDay::Any => Truth::Yes,
            FirstDay::Day(day) => (day <= self.act.on).into(),
            FirstDay::Open(_) => Truth::Open,
        };
        let applies = self.applies(borne);
        let holds = applies.and(self.begun(borne)).and(first);
        let truth = holds
            .and(doing.into())
            .and(self.by(made.entry, borne))
            .and(self.is_about(borne, made.entry));
        let (charge, comes_to) = match (borne.norm.modality, made.entry.despite) {
            (Modality::ShouldNot, Some(_)) => (Charge::Departed, Verdict::Departed),
            (Modality::ShouldNot, None) => (Charge::Prohibited, Verdict::ToCheck),
            _ => (Charge::Prohibited, Verdict::Violated),
        };
        self.charge(made, (charge, comes_to), truth, &[Some(borne)]);
    }

    /// Whether it was done by somebody who may not, or towards somebody: any but those that alone may.
    fn competence(&mut self, made: Made, (id, norm): (NormId, &'w Norm)) {
        for element in self.then.conditions.positions(norm) {
            self.competence_for(made, (id, norm, element));
        }
    }

    fn competence_for(&mut self, made: Made, of: (NormId, &'w Norm, Option<u32>)) {
        let (id, norm, element) = of;
        let mut applies = Truth::No;
        let mut first = None;
        self.each_bearer((id, norm), |court, borne| {
            if borne.element == element {
                first = first.or(Some(borne));
                applies = applies.or(court.applies(borne));
            }
        });
        let Some(borne) = first else { return };
        let outcome = match (norm.outcome, made.entry.outcome) {
            (None, _) => Truth::Yes,
            (Some(_), None) => Truth::Open,
            (wanted, ended) => (wanted == ended).into(),
        };
        let calculation = self.of(borne).conditions;
        let to = addressees(calculation.facts, made.entry).iter().copied();
        let mut oversteps = calculation.oversteps(norm, made.entry.by, to);
        if self.names_nobody(norm, made.entry) {
            oversteps = oversteps.or(Truth::Open);
        }
        let doing: Truth = made.entry.is_doing().into();
        let about = outcome.and(self.is_for(borne, made.entry));
        let truth = applies.and(self.begun(borne)).and(about).and(oversteps).and(doing);
        let charge = (Charge::WithoutCompetence, Verdict::Violated);
        self.charge(made, charge, truth, &[Some(borne)]);
    }

    /// Whether an entry does not say towards whom, where a norm does.
    fn names_nobody(&self, norm: &Norm, entry: &Entry) -> bool {
        let named = addressees(self.then.conditions.facts, entry);
        norm.details.recipients().next().is_some() && named.is_empty()
    }

    /// Whether an entry is one that a duty or right asks for or allows.
    pub(super) fn counts(&self, made: Made, borne: Borne<'w>) -> Truth {
        let by = self.by(made.entry, borne);
        if by == Truth::No {
            return Truth::No;
        }
        let about = by.and(self.is_about(borne, made.entry)).and(self.applies(borne));
        if about == Truth::No {
            return about;
        }
        about.and(self.begun(borne)).and(self.serves(made, borne))
    }

    /// The same where no breach is to be proved: what an entry leaves unsaid is filled in where one
    /// answer alone is possible.
    pub(super) fn fulfils(&self, made: Made, borne: Borne<'w>) -> Truth {
        let counts = self.counts(made, borne);
        if counts != Truth::Open {
            return counts;
        }
        let outcome = match (borne.norm.outcome, made.entry.outcome) {
            (None, _) => Truth::Yes,
            (Some(_), None) => Truth::Open,
            (wanted, ended) => (wanted == ended).into(),
        };
        let named = addressees(self.then.conditions.facts, made.entry);
        let towards = if named.is_empty() {
            self.sole_recipient(borne)
        } else {
            self.meets(borne, made.entry)
        };
        let own = self.is_own(borne, made.entry).and(outcome).and(towards);
        let own = own.and(self.is_for(borne, made.entry));
        own.and(self.applies(borne)).and(self.begun(borne)).and(self.serves(made, borne))
    }

    /// What a duty or right asks of an entry of its bearer: on the occasion that this serves.
    fn entitled(&mut self, made: Made, among: &Among<'w>) {
        let norm = among.bare.norm;
        let details = &norm.details;
        let departs = made.entry.instead.is_some();
        let duty = matches!(norm.modality, Modality::Shall | Modality::Should);
        if departs && duty {
            let charge = if may_be_departed_from(norm) {
                (Charge::Departed, Verdict::Departed)
            } else {
                (Charge::NoDeparture, Verdict::ToCheck)
            };
            let truth = among.any(|borne| {
                let reason = is_reason(self.of(borne).conditions, made.entry);
                self.fulfils(made, borne).and((!reason).into())
            });
            return self.charge(made, charge, truth, &among.all);
        }
        let plain = details.no_earlier_than.is_none() && details.after.is_empty();
        if plain || !made.entry.is_doing() {
            return;
        }
        if details.no_earlier_than.is_some() {
            let truth = among.any(|borne| {
                let early = match first_day(self.of(borne).days, norm) {
                    FirstDay::Any => Truth::No,
                    FirstDay::Day(day) => (self.act.on < day).into(),
                    FirstDay::Open(Some(day)) if self.act.on < day => Truth::Yes,
                    FirstDay::Open(_) => Truth::Open,
                };
                self.counts(made, borne).and(early)
            });
            self.charge(made, (Charge::TooEarly, breach(norm)), truth, &among.all);
        }
        for task in &details.after {
            let truth = among.any(|borne| {
                let counts = self.counts(made, borne);
                if counts == Truth::No {
                    return counts;
                }
                counts.and(!self.is_finished(made.entry.position, *task, borne))
            });
            self.charge(made, (Charge::OutOfOrder(*task), breach(norm)), truth, &among.all);
        }
    }

    /// A duty that was to be done before this task, as far as this is about it.
    pub(super) fn left_before(
        &mut self,
        made: Made,
        among: &Among<'w>,
        about: &dyn Fn(&Self, Borne<'w>) -> Truth,
    ) {
        let norm = among.bare.norm;
        let left = |borne: Borne<'w>| {
            let mut truth = self.applies(borne);
            if truth != Truth::No {
                truth = truth.and(self.begun(borne)).and(about(self, borne));
            }
            // What is about no element comes before all; what is about one, before what is done of that
            // one.
            if truth != Truth::No && norm.each.is_some() && !self.arises(norm) {
                truth = truth.and(self.touches(borne, self.act.task, made.entry));
            }
            if truth != Truth::No {
                truth = truth.and(!self.is_done(made.entry.position, borne));
            }
            truth
        };
        let truth = among.any(left);
        let involved = if truth == Truth::No { among.all } else { among.possible(left) };
        self.charge(made, (Charge::OutOfOrder(norm.task), breach(norm)), truth, &involved);
    }

    /// Makes a charge, or in the second pass says what it comes to.
    pub(super) fn charge(
        &mut self,
        made: Made,
        charged: (Charge, Verdict),
        truth: Truth,
        norms: &[Option<Borne<'w>>],
    ) {
        let (charge, comes_to) = charged;
        if let Pass::Again(so_far) = self.pass {
            self.pass = Pass::Again(so_far + 1);
            let Some(first) = self.charged.get_mut(so_far) else { return };
            first.today = truth;
            if first.truth == Truth::Open {
                first.charge = charge;
                self.name_bearers(norms, so_far);
                if truth != Truth::Open {
                    self.narrow(norms, charge, (so_far, truth));
                }
            }
            return;
        }
        let applies = truth;
        let start = index(self.drafts.norms.len());
        if truth != Truth::No {
            let norms = norms.iter().flatten();
            self.drafts.norms.extend(norms.map(|one| one.outcome(applies)));
        }
        let norms_of = Stretch { start, end: index(self.drafts.norms.len()) };
        let start = index(self.drafts.missing.len());
        match truth {
            Truth::Open => self.gather(norms, charge),
            Truth::Yes => self.rests_on(norms, charge),
            Truth::No => {}
        }
        let missing = Stretch { start, end: index(self.drafts.missing.len()) };
        self.charged.push(Charged {
            entry: made.at,
            charge,
            comes_to,
            truth,
            today: truth,
            norms: norms_of,
            missing,
            audience: self.hears(made, charge, norms),
        });
    }

    /// Where today tells who bears the norms of a charge, they are told so.
    fn name_bearers(&mut self, norms: &[Option<Borne>], at: usize) {
        let Some(Stretch { start, end }) = self.charged.get(at).map(|one| one.norms) else {
            return;
        };
        let drafts = self.drafts.norms.get_mut(start as usize..end as usize).unwrap_or_default();
        for draft in drafts {
            let same = norms.iter().flatten().find(|one| {
                (one.id, one.element) == (draft.norm, draft.element) && draft.bearer.is_none()
            });
            if let Some(same) = same {
                draft.bearer = same.bearer;
            }
        }
    }
}

/// What it comes to not to keep to the day or the order of a norm: where one may depart from it with a
/// reason, that is to be looked into.
fn breach(norm: &Norm) -> Verdict {
    if may_be_departed_from(norm) { Verdict::ToCheck } else { Verdict::Violated }
}

/// Whether an entry was made by a unit. What it leaves unsaid leaves it open.
pub(super) fn is_by(entry: &Entry, bearer: Option<UnitId>) -> Truth {
    match (entry.by, bearer) {
        (Some(by), Some(bearer)) => (by == bearer).into(),
        _ => Truth::Open,
    }
}

pub(super) fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

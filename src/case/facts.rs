//! The facts of one case, in the slots that its rulebook gives them.

use crate::rulebook::vocabulary::{FactId, TaskId};
use crate::value::date::Date;
use crate::value::moment::Moment;
use crate::value::norm::ByOrTo;
use crate::value::truth::Truth;
use crate::value::{ListRef, TextRef, UnitId, Value, Variant};

/// What a case says of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Slot {
    /// Not mentioned: unknown, or the default.
    #[default]
    Absent,
    /// `null`: known to be unknown; takes no default.
    Null,
    /// A value.
    Given(Value),
}

/// Where a slot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A fact: slot n of the case.
    Fact(FactId),
    /// A slot of a list's element: its index in [`Facts::elements`].
    Element(u32),
}

/// A list of the case, so that an element's slot can be named (`person.conversations[2].held`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListPlace {
    /// The slot that holds the list.
    pub held_in: Place,
    /// Its elements.
    pub list: ListRef,
    /// How many slots an element is wide.
    pub width: u16,
}

impl ListPlace {
    /// The slots of its elements: the first, and one past the last.
    pub fn slots(&self) -> (u32, u32) {
        (self.list.start, self.list.start + self.list.len * u32::from(self.width))
    }
}

/// Which element of a list an entry counts for, where its task is for each of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum For {
    /// It does not say; or the task is one for all.
    #[default]
    Unsaid,
    /// The one with this key: a value of the case, until the whole case is read.
    Key(Value),
    /// This one, from 0: it says so.
    Element(u32),
    /// This one: the only one that had begun.
    Only(u32),
    /// Taken for this one, which began last of several.
    Taken(u32),
    /// One of several; which cannot be told.
    Unclear,
    /// None: it lies before every beginning.
    Nobody,
    /// A key that no element has.
    Unknown,
}

/// For whom entries are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    /// The task is one for all.
    Common,
    /// It is for each of several, and none is at hand.
    Nobody,
    /// This one of several, from 0.
    Element(u32),
}

/// An entry of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What was done or happened.
    pub task: TaskId,
    /// On which day.
    pub on: Date,
    /// When exactly, where it says so: a moment of that day.
    pub at: Option<Moment>,
    /// By which unit.
    pub by: Option<UnitId>,
    /// To which units: first and one past the last in [`Facts::log_units`].
    pub to: (u32, u32),
    /// Through which channel: its index in the rulebook.
    pub via: Option<crate::rulebook::vocabulary::ChannelId>,
    /// In which register it was recorded: a channel's index in the rulebook.
    pub recorded_in: Option<crate::rulebook::vocabulary::ChannelId>,
    /// Whether in writing.
    pub in_writing: Option<bool>,
    /// For which element, of a task or event that is for each of several.
    pub element: For,
    /// With which outcome.
    pub outcome: Option<Variant>,
    /// Tried in vain, and why.
    pub failed: Option<TextRef>,
    /// A `should`, or a duty `as a rule`, departed from, and why.
    pub instead: Option<TextRef>,
    /// A `should not` departed from, and why.
    pub despite: Option<TextRef>,
    /// Its position in the case's log, from 0.
    pub position: u32,
}

impl Entry {
    /// Whether it counts for these.
    pub fn is_of(&self, whose: Whose) -> bool {
        match (whose, self.element) {
            (Whose::Common, _) => true,
            (Whose::Element(wanted), For::Element(own) | For::Only(own) | For::Taken(own)) => {
                wanted == own
            }
            (Whose::Nobody | Whose::Element(_), _) => false,
        }
    }

    /// Whether it may have been meant for an element that began on a day, if that is known, though it
    /// does not count for it.
    pub fn may_be_of(&self, (element, begin): (u32, Option<Date>)) -> bool {
        let other = match self.element {
            For::Taken(own) => own != element,
            For::Unclear => true,
            For::Unsaid
            | For::Key(_)
            | For::Element(_)
            | For::Only(_)
            | For::Nobody
            | For::Unknown => false,
        };
        other && begin.is_none_or(|begin| begin <= self.on)
    }

    /// Whether something was done: not tried in vain, nor departed from.
    pub fn is_doing(&self) -> bool {
        self.failed.is_none() && self.instead.is_none() && self.despite.is_none()
    }

    /// Its place in the log: by task, day and time, then by what it says, so that the order of
    /// lines decides between equal entries alone. `units` are [`Facts::log_units`].
    pub(crate) fn order<'u>(&self, units: &'u [UnitId]) -> impl Ord + use<'u> {
        let (first, end) = self.to;
        let to = units.get(first as usize..end as usize).unwrap_or_default();
        let fate = [self.failed, self.instead, self.despite].map(|reason| reason.is_some());
        let how = (self.in_writing, self.via, self.recorded_in);
        ((self.task, self.on, self.at), (self.by, self.outcome, fate), (to, how), self.position)
    }
}

/// Since when something is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// From the beginning: nothing is told of what was before.
    Always,
    /// It became so on this day, so on the day before it was not.
    Became(Date),
    /// It was so on this day; since when is not known.
    Seen(Date),
    /// A plain value: it was so on the case's own day; since when is not known.
    Stands,
}

/// An entry of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Since when.
    pub begin: Begin,
    /// Its last day, where something else is not simply told from a later day on.
    pub until: Option<Date>,
    /// What it was.
    pub is: Slot,
}

/// The entries of one fact over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct History {
    /// Of which fact or field.
    pub place: Place,
    /// The first entry in [`Facts::told`].
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

/// The facts of one case. Emptied and filled again without giving memory back.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// What the case is called.
    pub name: Option<String>,
    /// The case's own date.
    pub on: Option<Date>,
    /// One for each fact of the rulebook.
    pub slots: Vec<Slot>,
    /// The slots of lists' elements, one list after the other.
    pub elements: Vec<Slot>,
    /// The lists, so that a slot of an element can be named; in the order of their first slots.
    pub lists: Vec<ListPlace>,
    /// Of elements that come in another order than the case has them: their first slots, and where
    /// the case has them.
    pub written: Vec<(u32, u32)>,
    /// The texts that [`TextRef`]s of home `Case` point into; NFC.
    pub texts: String,
    /// The log, ordered by task, then date, then position.
    pub log: Vec<Entry>,
    /// The units that log entries are addressed to.
    pub log_units: Vec<UnitId>,
    /// The facts over time of which the case tells something, by place.
    pub histories: Vec<History>,
    /// The entries of their histories, one history after the other.
    pub told: Vec<Told>,
    /// The day whose values the slots of facts over time hold.
    pub day: Option<Date>,
}

impl Facts {
    /// The slot of a fact.
    pub fn slot(&self, place: Place) -> Slot {
        match place {
            Place::Fact(id) => self.slots.get(id.0 as usize),
            Place::Element(at) => self.elements.get(at as usize),
        }
        .copied()
        .unwrap_or_default()
    }

    /// What the case says of a fact; unknown where it says nothing.
    pub fn given(&self, id: FactId) -> Value {
        match self.slots.get(id.0 as usize) {
            Some(Slot::Given(value)) => value,
            _ => &Value::Unknown,
        }
        .to_owned()
    }

    /// The lists that a place lies in, from the innermost; of a fact of its own none.
    pub fn holders(&self, place: Place) -> impl Iterator<Item = Place> {
        let holder = |place: &Place| match *place {
            Place::Fact(_) => None,
            Place::Element(at) => self.list_with(at).map(|list| list.held_in),
        };
        std::iter::successors(holder(&place), holder)
    }

    /// The list that has an element with this slot.
    pub fn list_with(&self, at: u32) -> Option<&ListPlace> {
        let after = self.lists.partition_point(|place| place.list.start <= at);
        let before = after.checked_sub(1).and_then(|last| self.lists.get(last));
        before.filter(|place| at < place.slots().1)
    }

    /// The case's own text under a reference.
    pub fn text(&self, text: TextRef) -> &str {
        self.texts.get(text.start as usize..(text.start + text.len) as usize).unwrap_or_default()
    }

    /// The units that an entry is addressed to.
    pub fn addressees(&self, entry: &Entry) -> &[UnitId] {
        let (first, end) = entry.to;
        self.log_units.get(first as usize..end as usize).unwrap_or_default()
    }

    /// Whether an entry has such a party; open where it does not say, or the unit is not known.
    pub fn is_with(&self, entry: &Entry, (party, unit): (ByOrTo, Value)) -> Truth {
        let Value::Unit(unit) = unit else { return Truth::Open };
        match party {
            ByOrTo::By => entry.by.map_or(Truth::Open, |by| (by == unit).into()),
            ByOrTo::To => match self.addressees(entry) {
                [] => Truth::Open,
                addressed => addressed.contains(&unit).into(),
            },
        }
    }

    /// The log's entries on a task up to and with a day, oldest first.
    pub fn entries(&self, task: TaskId, until: Date) -> &[Entry] {
        let (first, end) = self.window(task, until);
        self.log.get(first as usize..end as usize).unwrap_or_default()
    }

    /// Where these stand in the log: the first, and one past the last.
    pub(crate) fn window(&self, task: TaskId, until: Date) -> (u32, u32) {
        let start = self.log.partition_point(|entry| entry.task < task);
        let end = self.log.partition_point(|entry| (entry.task, entry.on) <= (task, until));
        let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        (index(start), index(end.max(start)))
    }
}

//! A rulebook's names, prepared once for reading many cases: which keys an object may
//! have, which slot each fills, and what the names in its values stand for.

use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::{Changes, FactId, Field, Format};
use crate::value::types::{RecordId, Type, TypeId};

/// What a key of a case is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TopKey<'a> {
    /// `case`
    Case,
    /// `on`
    On,
    /// A group of facts.
    Group(&'a Members),
    /// `log`
    Log,
    /// `$schema`
    Schema,
}

/// Where editors look for the schema of a case, of which nothing follows.
const SCHEMA: &str = "$schema";

/// So many names are looked at one by one, which is quicker than bisection.
const NEAR: usize = 8;

/// Names with their positions, found without hashing; nothing is allocated for it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    in_order: Vec<Box<str>>,
    sorted: Vec<u32>,
}

impl Names {
    /// Prepares names whose positions are those in `names`. Of equal names the first counts.
    fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let in_order: Vec<Box<str>> = names.map(Box::from).collect();
        let mut sorted: Vec<u32> = (0..).take(in_order.len()).collect();
        sorted.sort_by_key(|at| in_order.get(*at as usize));
        Self { in_order, sorted }
    }

    /// The position of a name.
    pub(crate) fn get(&self, name: &str) -> Option<u32> {
        self.get_near(name, 0)
    }

    /// The same, looking first where people who keep to an order have it.
    pub(crate) fn get_near(&self, name: &str, expected: u32) -> Option<u32> {
        let near = self.in_order.iter().skip(expected as usize).take(NEAR);
        (expected..)
            .zip(near)
            .find(|(_, known)| known.as_ref() == name)
            .map(|(at, _)| at)
            .or_else(|| self.bisect(name))
    }

    fn bisect(&self, name: &str) -> Option<u32> {
        let before = |at: &u32| self.name(*at).is_some_and(|known| known < name);
        let found = *self.sorted.get(self.sorted.partition_point(before))?;
        (self.name(found)? == name).then_some(found)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.in_order.len()
    }

    /// The name at a position.
    pub(crate) fn name(&self, at: u32) -> Option<&str> {
        self.in_order.get(at as usize).map(AsRef::as_ref)
    }

    /// All names in their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.in_order.iter().map(AsRef::as_ref)
    }
}

/// What reading needs to know of a fact or of a record's field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member {
    /// Its slot: in the case for a fact, in the element for a field.
    pub(crate) slot: u32,
    /// Its type.
    pub(crate) ty: Type,
    /// A form that its text must have.
    pub(crate) format: Option<Format>,
    /// Whether it may have a history.
    pub(crate) over_time: bool,
    /// Whether messages keep its value to themselves.
    pub(crate) sensitive: bool,
}

impl Member {
    fn of(slot: u32, field: &Field) -> Self {
        let over_time = field.changes == Changes::OverTime;
        Self { slot, ty: field.ty, format: field.format, over_time, sensitive: field.sensitive }
    }

    /// What it is on one day.
    pub(crate) fn of_one_day(self) -> Self {
        Self { over_time: false, ..self }
    }

    /// One element of a list of plain values.
    pub(crate) fn element(self) -> Self {
        let ty = Type::plain(self.ty.base);
        Self { ty, ..self }
    }
}

/// The keys of one kind of object: of a group of facts or of a record.
#[derive(Clone, Debug, Default)]
pub(crate) struct Members {
    /// Their names.
    pub(crate) names: Names,
    /// What they are, by position.
    all: Vec<Member>,
    /// The one that is the key of a record.
    pub(crate) key: Option<u32>,
    /// The one that is the day on which an element of a record began.
    pub(crate) begins: Option<u32>,
}

impl Members {
    fn of<'a>(fields: impl Iterator<Item = (u32, &'a Field)> + Clone) -> Self {
        Self {
            names: Names::of(fields.clone().map(|(_, field)| field.name.as_str())),
            all: fields.map(|(slot, field)| Member::of(slot, field)).collect(),
            key: None,
            begins: None,
        }
    }

    /// The member at a position of [`Members::names`].
    pub(crate) fn get(&self, at: u32) -> Option<Member> {
        self.all.get(at as usize).copied()
    }

    /// Those that are lists.
    pub(crate) fn lists(&self) -> impl Iterator<Item = Member> {
        self.all.iter().copied().filter(|member| member.ty.list)
    }

    /// The key by which elements are named; one that is sensitive names none.
    pub(crate) fn open_key(&self) -> Option<Member> {
        self.get(self.key?).filter(|key| !key.sensitive)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }
}

/// A rulebook's names, prepared once for reading many cases. Shared between threads.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The keys of a case, in the order that people write them; see [`Schema::top_key`].
    pub(crate) top: Names,
    /// Groups of facts, in the rulebook's order.
    pub(crate) groups: Vec<Members>,
    /// Records, by their ids.
    pub(crate) records: Vec<Members>,
    /// The names of named types, by the types' ids.
    pub(crate) types: Names,
    /// The variants of named types, by the types' ids.
    pub(crate) variants: Vec<Names>,
    /// Units.
    pub(crate) units: Names,
    /// Channels.
    pub(crate) channels: Names,
    /// Tasks and events.
    pub(crate) tasks: Names,
    /// The type of a task's outcomes, by the tasks' ids.
    pub(crate) outcomes: Vec<Option<TypeId>>,
    /// The list whose elements a task is for, and the key of these, by the tasks' ids.
    pub(crate) for_each: Vec<Option<(FactId, Member)>>,
    /// Whether the reasons of a task's entries are sensitive, by the tasks' ids.
    sensitive_reasons: Vec<bool>,
    /// Definitions, which a case must not give.
    pub(crate) definitions: Names,
    /// Readings, which a case must not choose.
    pub(crate) readings: Names,
    /// The facts that are lists.
    pub(crate) lists: Vec<(FactId, Type)>,
    /// How many slots a case has.
    pub(crate) slots: usize,
}

impl Schema {
    /// Prepares a rulebook's names.
    pub fn of(rulebook: &Rulebook) -> Self {
        let groups = rulebook.fact_groups.iter().map(|group| group.name.as_str());
        Self {
            top: Names::of(["case", "on"].into_iter().chain(groups).chain(["log", SCHEMA])),
            groups: groups_of(rulebook),
            records: records_of(rulebook),
            types: Names::of(rulebook.types.iter().map(|one| one.name.as_str())),
            variants: variants_of(rulebook),
            units: Names::of(rulebook.units.iter().map(|one| one.name.as_str())),
            channels: Names::of(rulebook.channels.iter().map(|one| one.name.as_str())),
            tasks: Names::of(rulebook.tasks.iter().map(|one| one.name.as_str())),
            outcomes: rulebook.tasks.iter().map(|one| one.outcome).collect(),
            for_each: rulebook.tasks.iter().map(|one| for_each(rulebook, one.for_each)).collect(),
            sensitive_reasons: rulebook.tasks.iter().map(|one| one.sensitive_reasons).collect(),
            definitions: Names::of(rulebook.definitions.iter().map(|one| one.name.as_str())),
            readings: Names::of(rulebook.readings.iter().map(|one| one.name.as_str())),
            lists: lists_of(rulebook),
            slots: rulebook.facts.len(),
        }
    }

    /// The keys that say something of a case.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> + Clone {
        self.top.iter().filter(|name| *name != SCHEMA)
    }

    /// What the key at a position of [`Schema::top`] is.
    pub(crate) fn top_key(&self, at: u32) -> TopKey<'_> {
        let index = (at as usize).saturating_sub(2);
        match (at, self.groups.get(index)) {
            (0, _) => TopKey::Case,
            (1, _) => TopKey::On,
            (_, Some(members)) => TopKey::Group(members),
            (_, None) if index == self.groups.len() => TopKey::Log,
            (_, None) => TopKey::Schema,
        }
    }

    /// The fields of a record.
    pub(crate) fn record(&self, id: RecordId) -> Option<&Members> {
        self.records.get(usize::from(id.0))
    }

    /// The variants of a named type.
    pub(crate) fn variants(&self, id: TypeId) -> Option<&Names> {
        self.variants.get(usize::from(id.0))
    }

    /// What a named type is called.
    pub(crate) fn type_name(&self, id: TypeId) -> &str {
        self.types.name(u32::from(id.0)).unwrap_or_default()
    }

    /// The group of this index in the rulebook.
    pub(crate) fn group_name(&self, index: usize) -> &str {
        let at = u32::try_from(index + 2).unwrap_or(u32::MAX);
        self.top.name(at).unwrap_or_default()
    }

    /// The group that has a fact of this name.
    pub(crate) fn home_of(&self, name: &str) -> Option<&str> {
        let has = |members: &Members| members.names.get(name).is_some();
        let home = self.groups.iter().position(has)?;
        Some(self.group_name(home))
    }

    /// The paths of all facts.
    pub(crate) fn paths(&self) -> impl Iterator<Item = String> {
        let groups = self.groups.iter().enumerate();
        groups.flat_map(|(index, members)| {
            let group = self.group_name(index);
            members.names.iter().map(move |name| format!("{group}.{name}"))
        })
    }

    /// The list whose elements a task is for, and their key.
    pub(crate) fn for_each(&self, task: u32) -> Option<(FactId, Member)> {
        self.for_each.get(task as usize).copied().flatten()
    }

    /// Whether the reasons of a task's entries are sensitive.
    pub(crate) fn hides_reasons(&self, task: u32) -> bool {
        self.sensitive_reasons.get(task as usize).copied().unwrap_or(true)
    }

    /// The type of a task's outcomes; none if the task has none.
    pub(crate) fn outcome(&self, task: u32) -> Option<TypeId> {
        self.outcomes.get(task as usize).copied().flatten()
    }
}

fn for_each(rulebook: &Rulebook, list: Option<FactId>) -> Option<(FactId, Member)> {
    let record = rulebook.record_of(list?)?;
    let key = record.key?;
    Some((list?, Member::of(u32::from(key), record.fields.get(usize::from(key))?)))
}

fn groups_of(rulebook: &Rulebook) -> Vec<Members> {
    let fields = |id: &FactId| Some((id.0, &rulebook.fact(*id)?.field));
    let groups = rulebook.fact_groups.iter();
    groups.map(|group| Members::of(group.facts.iter().filter_map(fields))).collect()
}

fn records_of(rulebook: &Rulebook) -> Vec<Members> {
    let records = rulebook.records.iter();
    records
        .map(|record| {
            let members = Members::of((0..).zip(&record.fields));
            let (key, begins) = (record.key.map(u32::from), record.begins.map(u32::from));
            Members { key, begins, ..members }
        })
        .collect()
}

fn variants_of(rulebook: &Rulebook) -> Vec<Names> {
    let types = rulebook.types.iter();
    types
        .map(|named| Names::of(named.variants.iter().map(|variant| variant.name.as_str())))
        .collect()
}

fn lists_of(rulebook: &Rulebook) -> Vec<(FactId, Type)> {
    let facts = (0..).map(FactId).zip(&rulebook.facts);
    facts.map(|(id, fact)| (id, fact.field.ty)).filter(|(_, ty)| ty.list).collect()
}

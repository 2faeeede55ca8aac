//! Second step: names. Everything declared gets its id, by name, so that ids do not
//! depend on the order of files; what is declared twice is an error.

use rustc_hash::{FxHashMap, FxHashSet};

use super::builder::index;
use super::collect::{self, Located};
use super::error;
use super::languages;
use super::what::What;
use crate::diagnostic::Diagnostic;
use crate::language::Tag;
use crate::phrases::phrase;
use crate::rulebook::circular::CircularId;
use crate::rulebook::node::{DefinitionId, ReadingId};
use crate::rulebook::norm::{GroupSet, RuleId};
use crate::rulebook::rates::RatesId;
use crate::rulebook::vocabulary::{ChannelId, FactId, GroupId, TaskId};
use crate::source::Span;
use crate::syntax::ast::{self, ClauseKind, Field, Item, ItemKind, Name, Path, TypeExpr, Variant};
use crate::value::UnitId;
use crate::value::date::Period;
use crate::value::types::{MeasureId, RecordId, TypeId};

/// A fact as declared.
#[derive(Clone, Copy)]
pub(super) struct FactItem<'a> {
    /// Its field.
    pub(super) field: &'a Field,
}

/// First and one past the last id of one name's versions.
pub(super) type Versions = (u32, u32);

/// What is declared, by name and by id.
#[derive(Default)]
pub(super) struct Names<'a> {
    pub(super) circulars: Table<Located<'a>>,
    pub(super) units: Table<Located<'a>>,
    pub(super) groups: Table<Located<'a>>,
    pub(super) channels: Table<Located<'a>>,
    pub(super) calendars: Table<Located<'a>>,
    /// Declared types and the choices of readings.
    pub(super) types: Table<Located<'a>>,
    pub(super) records: Table<Located<'a>>,
    pub(super) fact_groups: Table<Located<'a>>,
    pub(super) facts: Table<FactItem<'a>>,
    pub(super) definitions: Table<Located<'a>>,
    /// Tasks and events.
    pub(super) tasks: Table<Located<'a>>,
    pub(super) readings: Table<Located<'a>>,
    pub(super) rates: Table<Located<'a>>,
    /// Rules by `circular/name`; by the bare name outside circulars.
    pub(super) rules: Table<Located<'a>>,
    pub(super) registers: Table<Located<'a>>,
    pub(super) safeguards: Table<Located<'a>>,
    /// The languages that the rulebook labels in.
    pub(super) languages: Vec<Tag>,
    /// What numbers count, in the order of their names.
    pub(super) measures: Vec<&'a str>,
    /// The types that have a variant of this name.
    pub(super) variants: FxHashMap<&'a str, Vec<TypeId>>,
}

/// The declarations of one kind, sorted by name, then by date.
pub(super) struct Table<T> {
    /// In the order of their ids.
    pub(super) all: Vec<Declared<T>>,
    by_name: FxHashMap<String, Versions>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { all: Vec::new(), by_name: FxHashMap::default() }
    }
}

/// One declaration.
pub(super) struct Declared<T> {
    /// Its full name.
    pub(super) name: String,
    /// The days on which it holds.
    pub(super) in_force: Period,
    /// The date of the case that these are days of; none where they are those of the evaluation.
    pub(super) chosen_by: Option<String>,
    /// Where its name stands.
    pub(super) span: Span,
    /// What it is.
    pub(super) item: T,
}

impl<T> Table<T> {
    fn of(mut all: Vec<Declared<T>>) -> Self {
        all.sort_by(|a, b| {
            (&a.name, a.in_force.from, a.span).cmp(&(&b.name, b.in_force.from, b.span))
        });
        let mut by_name: FxHashMap<String, Versions> = FxHashMap::default();
        for (id, one) in (0_u32..).zip(&all) {
            by_name
                .entry(one.name.clone())
                .and_modify(|known| known.1 = id + 1)
                .or_insert((id, id + 1));
        }
        Self { all, by_name }
    }

    /// The versions of a name.
    pub(super) fn versions(&self, name: &str) -> Option<Versions> {
        self.by_name.get(name).copied()
    }

    /// The id of a name that has one version.
    pub(super) fn id(&self, name: &str) -> Option<u32> {
        self.versions(name).map(|(first, _)| first)
    }

    /// The declaration with this id.
    pub(super) fn get(&self, id: u32) -> Option<&Declared<T>> {
        self.all.get(id as usize)
    }

    /// All names, for *did you mean*.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|one| one.name.as_str())
    }

    /// The declarations with their ids.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &Declared<T>)> {
        (0..).zip(&self.all)
    }
}

/// Gives everything that is declared its id.
pub(super) fn declare<'a>(all: &[Located<'a>], errors: &mut Vec<Diagnostic>) -> Names<'a> {
    let pick = |wanted: fn(&ItemKind) -> bool| -> Vec<Declared<Located<'a>>> {
        all.iter().filter(|one| wanted(&one.item.kind)).map(|one| declared(*one)).collect()
    };
    let mut names = Names {
        circulars: Table::of(pick(|kind| matches!(kind, ItemKind::Circular(_)))),
        units: Table::of(pick(|kind| matches!(kind, ItemKind::Unit(_)))),
        groups: Table::of(pick(|kind| matches!(kind, ItemKind::Group(_)))),
        channels: Table::of(pick(|kind| matches!(kind, ItemKind::Channel(_)))),
        calendars: Table::of(pick(|kind| matches!(kind, ItemKind::Calendar(_)))),
        types: Table::of(pick(|kind| matches!(kind, ItemKind::Type(_) | ItemKind::Reading(_)))),
        records: Table::of(pick(|kind| matches!(kind, ItemKind::Record(..)))),
        fact_groups: Table::of(pick(|kind| matches!(kind, ItemKind::Facts(..)))),
        facts: Table::of(facts(all)),
        definitions: Table::of(pick(|kind| matches!(kind, ItemKind::Define { .. }))),
        tasks: Table::of(pick(|kind| matches!(kind, ItemKind::Task(_) | ItemKind::Event(_)))),
        readings: Table::of(pick(|kind| matches!(kind, ItemKind::Reading(_)))),
        rates: Table::of(pick(|kind| matches!(kind, ItemKind::Rates { .. }))),
        rules: Table::of(pick(|kind| matches!(kind, ItemKind::Rule(_)))),
        registers: Table::of(pick(|kind| matches!(kind, ItemKind::Register(_)))),
        safeguards: Table::of(pick(|kind| matches!(kind, ItemKind::Ensure(_)))),
        languages: languages::used(all),
        measures: measures(all),
        variants: FxHashMap::default(),
    };
    names.variants = variants(&names.types);
    twice(&names, errors);
    clashes(&names, errors);
    reserved(&names, errors);
    names
}

/// What numbers count, each once.
fn measures<'a>(all: &[Located<'a>]) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    let mut add = |ty: &'a TypeExpr| names.extend(ty.measure.as_ref().map(|one| one.text.as_str()));
    for one in all {
        match &one.item.kind {
            ItemKind::Facts(_, fields) | ItemKind::Record(_, fields) => {
                for field in fields {
                    add(&field.ty);
                }
            }
            ItemKind::Define { parameter, ty, .. } | ItemKind::Rates { parameter, ty, .. } => {
                add(ty);
                if let Some(parameter) = parameter {
                    add(&parameter.ty);
                }
            }
            _ => {}
        }
    }
    names.sort_unstable();
    names.dedup();
    names.truncate(MOST_OF_A_KIND);
    names
}

fn declared(one: Located<'_>) -> Declared<Located<'_>> {
    let name = match &one.item.kind {
        ItemKind::Define { name, .. } | ItemKind::Rates { name, .. } => name.dotted(),
        ItemKind::Rule(name) => match one.circular_name() {
            Some(circular) => format!("{circular}/{}", name.text),
            None => name.text.clone(),
        },
        _ => collect::item_name(one.item).map(|name| name.text.clone()).unwrap_or_default(),
    };
    let (in_force, chosen_by) = match one.item.kind {
        ItemKind::Circular(_) | ItemKind::Unit(_) | ItemKind::Group(_) => {
            (collect::own_period(one.item), None)
        }
        _ => (one.in_force(), one.chosen_by().map(ast::Path::dotted)),
    };
    Declared { name, in_force, chosen_by, span: collect::name_span(one.item), item: one }
}

fn facts<'a>(all: &[Located<'a>]) -> Vec<Declared<FactItem<'a>>> {
    let groups = all.iter().filter_map(|one| match &one.item.kind {
        ItemKind::Facts(group, fields) => Some((group, fields)),
        _ => None,
    });
    let pairs = groups.flat_map(|(group, fields)| fields.iter().map(move |field| (group, field)));
    pairs
        .map(|(group, field)| Declared {
            name: format!("{}.{}", group.text, field.name.text),
            in_force: Period::ALWAYS,
            chosen_by: None,
            span: field.name.at.0,
            item: FactItem { field },
        })
        .collect()
}

/// The variants of a type or reading.
pub(super) fn variants_of(item: &Item) -> &[Variant] {
    let mut lists = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::Variants(list) => Some(list.as_slice()),
        _ => None,
    });
    lists.next_back().unwrap_or_default()
}

fn variants<'a>(types: &Table<Located<'a>>) -> FxHashMap<&'a str, Vec<TypeId>> {
    let mut all: FxHashMap<&'a str, Vec<TypeId>> = FxHashMap::default();
    for (id, one) in types.iter() {
        for variant in variants_of(one.item.item) {
            all.entry(variant.name.text.as_str()).or_default().push(TypeId(small(id)));
        }
    }
    all
}

/// The most units, types, records, variants of a type and fields of a record.
pub(super) const MOST_OF_A_KIND: usize = 65_535;

/// An id in 16 bits; a rulebook with more was refused by [`beyond_limit`].
pub(super) fn small(id: u32) -> u16 {
    u16::try_from(id).unwrap_or(u16::MAX)
}

/// Two declarations of one name; of what has versions, two whose dates overlap.
fn twice(names: &Names<'_>, errors: &mut Vec<Diagnostic>) {
    for table in [
        &names.circulars,
        &names.units,
        &names.channels,
        &names.calendars,
        &names.types,
        &names.records,
        &names.tasks,
        &names.rates,
    ] {
        same_name(table, errors);
    }
    same_name(&names.facts, errors);
    for table in
        [&names.groups, &names.definitions, &names.rules, &names.registers, &names.safeguards]
    {
        overlapping(table, errors);
    }
}

fn same_name<T>(table: &Table<T>, errors: &mut Vec<Diagnostic>) {
    let pairs = table.all.windows(2).filter_map(|pair| match pair {
        [a, b] if a.name == b.name => Some((a, b)),
        _ => None,
    });
    errors.extend(pairs.map(|(a, b)| error::declared_twice(&a.name, a.span, b.span)));
}

/// Each version against the one before it that lasts longest, since they are in the order of
/// their first days; those of no day at all overlap none.
fn overlapping(table: &Table<Located<'_>>, errors: &mut Vec<Diagnostic>) {
    let mut longest: Option<&Declared<Located<'_>>> = None;
    for one in table.all.iter().filter(|one| !one.in_force.is_empty()) {
        let earlier = longest.filter(|earlier| earlier.name == one.name);
        if let Some(earlier) = earlier
            && earlier.chosen_by == one.chosen_by
            && !earlier.in_force.intersect(one.in_force).is_empty()
        {
            let name = one.name.rsplit('/').next().unwrap_or(&one.name);
            errors.push(error::versions_overlap(name, earlier.span, one.span));
        }
        let lasts =
            |one: &Declared<Located<'_>>| (one.in_force.until.is_none(), one.in_force.until);
        longest = earlier.filter(|earlier| lasts(earlier) >= lasts(one)).or(Some(one));
    }
}

/// Names that one expression could mean in two ways.
fn clashes(names: &Names<'_>, errors: &mut Vec<Diagnostic>) {
    let mut taken: FxHashMap<&str, Span> = FxHashMap::default();
    let valued = [&names.units, &names.groups, &names.definitions, &names.readings, &names.rates];
    for table in valued {
        let mut seen = FxHashSet::default();
        for one in table.all.iter().filter(|one| seen.insert(one.name.as_str())) {
            if let Some(first) = taken.insert(&one.name, one.span) {
                errors.push(error::means_two_things(&one.name, first, one.span));
            }
            if let Some(types) = names.types_with(&one.name) {
                errors.push(error::named_like_variant(&one.name, &types, one.span));
            }
        }
    }
    let like_facts = names.definitions.all.iter().chain(&names.rates.all);
    for one in like_facts.filter(|one| names.facts.id(&one.name).is_some()) {
        let fact = names.facts.id(&one.name).and_then(|id| names.facts.get(id));
        errors.push(error::means_two_things(
            &one.name,
            fact.map_or(one.span, |fact| fact.span),
            one.span,
        ));
    }
}

fn reserved(names: &Names<'_>, errors: &mut Vec<Diagnostic>) {
    for group in &names.fact_groups.all {
        if matches!(group.name.as_str(), "case" | "on" | "log") {
            errors.push(error::reserved_group(&group.name, group.span));
        }
    }
    for one in &names.types.all {
        let mut seen = FxHashMap::default();
        for Variant { name, .. } in variants_of(one.item.item) {
            if let Some(first) = seen.insert(name.text.as_str(), name.at.0) {
                errors.push(error::declared_twice(&name.text, first, name.at.0));
            }
        }
    }
}

/// What there is too much of: ids of units, types, records, variants and fields have 16 bits.
pub(super) fn beyond_limit(names: &Names<'_>) -> Option<Diagnostic> {
    let kinds = [
        (phrase!("check-kind-units"), &names.units),
        (phrase!("check-kind-types"), &names.types),
        (phrase!("check-kind-records"), &names.records),
    ];
    let declared = kinds.into_iter().find_map(|(kind, table)| {
        let span = table.all.get(MOST_OF_A_KIND)?.span;
        Some(error::too_many(span, kind, table.all.len()))
    });
    let variants = names.types.all.iter().find_map(|one| {
        let list = variants_of(one.item.item);
        let span = list.get(MOST_OF_A_KIND)?.name.at.0;
        Some(error::too_many(span, phrase!("check-kind-variants"), list.len()))
    });
    let fields = names.records.iter().find_map(|(id, _)| {
        let list = names.fields(RecordId(small(id)));
        let span = list.get(MOST_OF_A_KIND)?.name.at.0;
        Some(error::too_many(span, phrase!("check-kind-fields"), list.len()))
    });
    declared.or(variants).or(fields)
}

impl<'a> Names<'a> {
    pub(super) fn circular(&self, name: &str) -> Option<CircularId> {
        self.circulars.id(name).map(CircularId)
    }

    pub(super) fn unit(&self, name: &str) -> Option<UnitId> {
        self.units.id(name).map(|id| UnitId(small(id)))
    }

    pub(super) fn group(&self, name: &str) -> Option<GroupSet> {
        let (first, end) = self.groups.versions(name)?;
        Some(GroupSet { first: GroupId(first), end: GroupId(end) })
    }

    pub(super) fn channel(&self, name: &str) -> Option<ChannelId> {
        self.channels.id(name).map(ChannelId)
    }

    pub(super) fn ty(&self, name: &str) -> Option<TypeId> {
        self.types.id(name).map(|id| TypeId(small(id)))
    }

    pub(super) fn record(&self, name: &str) -> Option<RecordId> {
        self.records.id(name).map(|id| RecordId(small(id)))
    }

    pub(super) fn fact(&self, path: &str) -> Option<FactId> {
        self.facts.id(path).map(FactId)
    }

    pub(super) fn task(&self, name: &str) -> Option<TaskId> {
        self.tasks.id(name).map(TaskId)
    }

    pub(super) fn reading(&self, name: &str) -> Option<ReadingId> {
        self.readings.id(name).map(ReadingId)
    }

    pub(super) fn measure(&self, name: &str) -> Option<MeasureId> {
        let at = self.measures.binary_search(&name).ok()?;
        Some(MeasureId(small(index(at))))
    }

    pub(super) fn rates(&self, path: &str) -> Option<RatesId> {
        self.rates.id(path).map(RatesId)
    }

    /// The versions of a definition.
    pub(super) fn definition(&self, path: &str) -> Option<Vec<DefinitionId>> {
        self.definitions.versions(path).map(|(first, end)| (first..end).map(DefinitionId).collect())
    }

    /// The versions of a rule, by its name within a circular.
    pub(super) fn rule(&self, circular: Option<&str>, name: &str) -> Option<Vec<RuleId>> {
        let key = circular.map_or_else(|| name.to_owned(), |circular| format!("{circular}/{name}"));
        self.rules.versions(&key).map(|(first, end)| (first..end).map(RuleId).collect())
    }

    /// The variants of a type.
    pub(super) fn variants(&self, ty: TypeId) -> &'a [Variant] {
        self.types.get(u32::from(ty.0)).map_or(&[], |one| variants_of(one.item.item))
    }

    /// Which variant of a type a name is.
    pub(super) fn variant(&self, ty: TypeId, name: &str) -> Option<crate::value::Variant> {
        let at = self.variants(ty).iter().position(|variant| variant.name.text == name)?;
        Some(crate::value::Variant(small(index(at))))
    }

    /// The fields of a record.
    pub(super) fn fields(&self, record: RecordId) -> &'a [Field] {
        match self.records.get(u32::from(record.0)).map(|one| &one.item.item.kind) {
            Some(ItemKind::Record(_, fields)) => fields,
            _ => &[],
        }
    }

    /// Whether some part of a group of facts has labels.
    pub(super) fn group_labelled(&self, name: &str) -> bool {
        let (first, end) = self.fact_groups.versions(name).unwrap_or_default();
        let mut parts = (first..end).filter_map(|id| self.fact_groups.get(id));
        parts.any(|part| {
            let labels = collect::labels(part.item.item);
            self.languages.iter().all(|tag| labels.tagged(*tag).is_some())
        })
    }

    /// The types that have a variant of this name, by their names.
    pub(super) fn types_with(&self, variant: &str) -> Option<Vec<&str>> {
        let types = self.variants.get(variant)?.iter();
        let declared = types.filter_map(|ty| self.types.get(u32::from(ty.0)));
        Some(declared.map(|one| one.name.as_str()).collect())
    }

    /// What a name is, of whatever kind, and where it is declared.
    pub(super) fn what(&self, name: &str) -> Option<(What, Span)> {
        let tables = [
            (What::Unit, &self.units),
            (What::Group, &self.groups),
            (What::Channel, &self.channels),
            (What::Calendar, &self.calendars),
            (What::Definition, &self.definitions),
            (What::Reading, &self.readings),
            (What::Rates, &self.rates),
            (What::Type, &self.types),
            (What::Record, &self.records),
            (What::GroupOfFacts, &self.fact_groups),
            (What::Register, &self.registers),
            (What::Safeguard, &self.safeguards),
            (What::Circular, &self.circulars),
        ];
        let task = self.tasks.id(name).and_then(|id| self.tasks.get(id)).map(|one| {
            let event = matches!(one.item.item.kind, ItemKind::Event(_));
            (if event { What::Event } else { What::Task }, one.span)
        });
        let fact = || Some((What::Fact, self.facts.get(self.facts.id(name)?)?.span));
        let other = || {
            tables
                .into_iter()
                .find_map(|(kind, table)| Some((kind, table.get(table.id(name)?)?.span)))
        };
        task.or_else(fact).or_else(other).or_else(|| self.rule_called(name))
    }

    /// A rule by its name, in whatever circular.
    fn rule_called(&self, name: &str) -> Option<(What, Span)> {
        let own = |one: &&Declared<Located<'_>>| one.name.rsplit('/').next() == Some(name);
        self.rules.all.iter().find(own).map(|one| (What::Rule, one.span))
    }

    /// Everything that a path in an expression could have meant.
    pub(super) fn all_paths(&self) -> impl Iterator<Item = &str> {
        self.facts
            .names()
            .chain(self.definitions.names())
            .chain(self.readings.names())
            .chain(self.rates.names())
            .chain(self.units.names())
    }
}

/// The last segment of a path that has one segment alone.
pub(super) fn single(path: &Path) -> Option<&Name> {
    match path.segments.as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

//! The vocabulary: units, groups, channels, types, records, facts, tasks, circulars and
//! their sections, as the rulebook keeps them.

use super::collect::{self, Located, clause_labels};
use super::context::nearest;
use super::context::{Context, group_members};
use super::cycle::cycles;
use super::error::{self, NamedSpan};
use super::names::{Names, Table, variants_of};
use super::path::Kind;
use super::what::What;
use crate::code::Code;
use crate::rulebook::circular::{self, Circular, Section};
use crate::rulebook::vocabulary::{
    Assessor, Changes, Channel, Default, Enumeration, Fact, FactGroup, FactId, Field, Format,
    Group, Labels, Named, Record, Task, Unit,
};
use crate::rulebook::{Rulebook, norm};
use crate::syntax::ast::{self, Clause, ClauseKind, Expr, Heading, Issued, Item, ItemKind, Name};
use crate::value::UnitId;
use crate::value::date::Period;
use crate::value::passage::{Label, Level};
use crate::value::types::{Base, Type};

/// Circulars and sections first: citations need them.
pub(super) fn circulars(context: &mut Context<'_>, all: &[Located<'_>]) -> Vec<Circular> {
    let mut circulars: Vec<Circular> = Vec::new();
    for at in 0..context.names.circulars.all.len() {
        let Some(declared) = context.names.circulars.all.get(at) else {
            continue;
        };
        let (item, name, span) = (declared.item.item, declared.name.clone(), declared.span);
        let circular = circular(context, item, name, span);
        circulars.push(circular);
    }
    for located in all {
        let (ItemKind::Section(heading), Some(key)) = (&located.item.kind, located.section_key())
        else {
            continue;
        };
        let Some(id) = located.circular_name().and_then(|name| context.names.circular(name)) else {
            continue;
        };
        let Some(circular) = circulars.get_mut(id.0 as usize) else {
            continue;
        };
        let level = heading.level;
        // A title that gathers what is numbered through is a section of any circular.
        let gathers = level == Level::Section && matches!(heading.label, Label::Title(_));
        if !circular.levels().contains(&level) && !gathers {
            let at = collect::item_start(located.item, level);
            let named = (circular.name.as_str(), circular.levels());
            context.diagnostics.push(error::other_level(at, level, named));
        }
        if let Some(first) = circular.sections.iter().find(|section| section.key == key) {
            let error = error::section_twice(
                &key.to_string(),
                first.span,
                collect::name_span(located.item),
            );
            context.diagnostics.push(error);
            continue;
        }
        circular.sections.push(Section {
            key,
            labels: section_labels(located.item),
            span: collect::name_span(located.item),
        });
    }
    context.levels = circulars.iter().map(|circular| circular.levels().to_vec()).collect();
    context.cited_by = circulars.iter().map(|circular| circular.cited_by.clone()).collect();
    context.sections = circulars.iter().map(|circular| circular.sections.clone()).collect();
    circulars
}

fn section_labels(item: &Item) -> Labels {
    let labels = collect::labels(item);
    match &item.kind {
        ItemKind::Section(Heading { label: Label::Title(title), .. }) => labels.or_norwegian(title),
        _ => labels,
    }
}

fn circular<'a>(
    context: &mut Context<'a>,
    item: &'a Item,
    name: String,
    span: crate::source::Span,
) -> Circular {
    let (in_force, chosen) = context.version_of_circular(item);
    let mut made = Circular {
        name,
        labels: collect::labels(item),
        issued: None,
        amended: Vec::new(),
        in_force,
        chosen,
        addressed_to: Vec::new(),
        kind: circular::Kind::default(),
        cited_by: Vec::new(),
        sections: Vec::new(),
        span,
    };
    for clause in &item.clauses {
        match &clause.kind {
            ClauseKind::Issued(Issued::On(date)) => {
                made.issued = Some((date.value.ymd().0, Some(date.value)));
            }
            ClauseKind::Issued(Issued::In(year)) => made.issued = Some((year.value, None)),
            ClauseKind::Amended(dates) => {
                made.amended = dates.iter().map(|date| date.value).collect();
            }
            ClauseKind::AddressedTo(units) => {
                made.addressed_to = units.iter().filter_map(|unit| context.unit(unit)).collect();
            }
            ClauseKind::CitedBy(names) => made.cited_by = levels(context, names),
            ClauseKind::Kind(kind) if kind.text == "slides" => made.kind = circular::Kind::Slides,
            ClauseKind::Kind(kind) if kind.text == "act" => made.kind = circular::Kind::Act,
            ClauseKind::Kind(kind) => {
                context.diagnostics.push(error::unknown_kind(kind.at.0, &kind.text));
            }
            _ => {}
        }
    }
    made
}

/// The levels that a circular says it is cited by: known ones, each in the one before.
fn levels(context: &mut Context<'_>, names: &[Name]) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::new();
    for name in names {
        let Some(level) = Level::of(&name.text) else {
            context.diagnostics.push(error::unknown_level(name.at.0, &name.text));
            continue;
        };
        match levels.last() {
            Some(outer) if *outer <= level => {
                context.diagnostics.push(error::levels_out_of_order(name.at.0, level, *outer));
            }
            _ => levels.push(level),
        }
    }
    levels
}

impl<'a> Context<'a> {
    /// A unit by name.
    pub(super) fn unit(&mut self, name: &Name) -> Option<UnitId> {
        if let Some(unit) = self.names.unit(&name.text) {
            return Some(unit);
        }
        let place = (name.text.as_str(), name.at.0);
        if let Some(error) = self.something_else(Code("C011"), place.0, place.1, What::Unit) {
            return self.fail(error);
        }
        let near =
            nearest(&self.diagnostics, &name.text, self.names.units.names()).map(str::to_owned);
        self.fail(error::unknown_unit(name.at.0, &name.text, near.as_deref()))
    }

    /// A unit by name, which must be in force whenever the item at hand is.
    pub(super) fn unit_in_force(&mut self, name: &Name) -> Option<UnitId> {
        let unit = self.unit(name)?;
        let versions = self.names.units.versions(&name.text);
        self.in_force_while_used(versions, Kind::Unit, name.at.0);
        Some(unit)
    }

    /// Fills the vocabulary of a rulebook.
    pub(super) fn vocabulary(&mut self, rulebook: &mut Rulebook) {
        rulebook.units = self.each(|names| &names.units, Self::make_unit);
        rulebook.groups = self.each(|names| &names.groups, Self::make_group);
        rulebook.channels = self.each(
            |names| &names.channels,
            |_, item, head| Channel { name: head.0, labels: collect::labels(item) },
        );
        rulebook.types = self.each(
            |names| &names.types,
            |_, item, head| Enumeration {
                name: head.0,
                variants: variants_of(item).iter().map(variant).collect(),
                span: head.1,
            },
        );
        rulebook.records = self.each(|names| &names.records, Self::make_record);
        rulebook.tasks = self.each(|names| &names.tasks, Self::make_task);
        self.make_facts(rulebook);
        self.lists_of_keyed_records();
        self.parts_of_units(rulebook);
    }

    fn each<T>(
        &mut self,
        table: impl for<'n> Fn(&'n Names<'a>) -> &'n Table<Located<'a>>,
        make: impl Fn(&mut Self, &'a Item, Head) -> T,
    ) -> Vec<T> {
        self.each_declared(table, |context, located, name, span| {
            make(context, located.item, (name, span))
        })
    }

    fn make_unit(&mut self, item: &'a Item, (name, span): Head) -> Unit {
        let mut unit = Unit {
            name,
            labels: collect::labels(item),
            part_of: None,
            external: false,
            named_by: None,
            span,
        };
        for clause in &item.clauses {
            match &clause.kind {
                ClauseKind::PartOf(whole) => unit.part_of = self.unit(whole),
                ClauseKind::External => unit.external = true,
                ClauseKind::NamedBy(path) => unit.named_by = self.naming_fact(path),
                _ => {}
            }
        }
        unit
    }

    fn naming_fact(&mut self, path: &'a ast::Path) -> Option<FactId> {
        let dotted = path.dotted();
        let Some(fact) = self.names.fact(&dotted) else {
            let place = (dotted.as_str(), path.at.0);
            if let Some(error) = self.something_else(Code("C010"), place.0, place.1, What::Fact) {
                return self.fail(error);
            }
            let near =
                nearest(&self.diagnostics, &dotted, self.names.facts.names()).map(str::to_owned);
            return self.fail(error::unknown_path(path.at.0, &dotted, near.as_deref()));
        };
        let typed = self.fact(fact)?;
        if typed.ty.base != Base::Text || typed.ty.list {
            let found = self.describe(typed.ty);
            return self.fail(error::role_named_by(path.at.0, &found));
        }
        Some(fact)
    }

    fn make_group(&mut self, item: &'a Item, (name, span): Head) -> Group {
        let in_force = collect::own_period(item);
        self.period = in_force;
        let mut members: Vec<UnitId> =
            group_members(item).iter().filter_map(|member| self.unit_in_force(member)).collect();
        self.period = Period::ALWAYS;
        members.sort_unstable();
        members.dedup();
        if group_members(item).is_empty() {
            self.diagnostics.push(error::empty_group(span, &name));
        }
        Group { name, labels: collect::labels(item), members, in_force }
    }

    fn make_record(&mut self, item: &'a Item, (name, _): Head) -> Record {
        let fields: &'a [ast::Field] = match &item.kind {
            ItemKind::Record(_, fields) => fields,
            _ => &[],
        };
        self.check_field_types(fields);
        let mut seen: Vec<&Name> = Vec::new();
        for field in fields {
            if let Some(first) = seen.iter().find(|first| first.text == field.name.text) {
                let error = error::declared_twice(&field.name.text, first.at.0, field.name.at.0);
                self.diagnostics.push(error);
            }
            seen.push(&field.name);
        }
        let (key, begins) = self.marked_fields(fields);
        let fields = fields.iter().map(|field| self.make_field(field)).collect();
        Record { name, labels: collect::labels(item), fields, key, begins }
    }

    fn make_field(&mut self, field: &'a ast::Field) -> Field {
        let ty = self.type_of(&field.ty).unwrap_or(Type::YES_NO);
        let mut made = Field {
            name: field.name.text.clone(),
            labels: clause_labels(&field.clauses),
            ty,
            default: match self.defaults.get(&field.name.at.0) {
                Some(node) => Some(Default::Node(*node)),
                None if self.with_own_default.contains(&field.name.at.0) => {
                    Some(Default::OfElement)
                }
                None => None,
            },
            sensitive: false,
            changes: Changes::Unsaid,
            format: None,
            assessed_by: None,
            found_in: None,
            span: field.name.at.0,
        };
        for clause in &field.clauses {
            self.field_clause(clause, &mut made);
        }
        self.fitting_changes(field, &made);
        let judged = made.assessed_by.is_some() || made.found_in.is_some();
        if made.default.is_some() && judged {
            self.diagnostics.push(error::default_of_judgement(field.name.at.0, &field.name.text));
        }
        made
    }

    fn field_clause(&mut self, clause: &'a Clause, made: &mut Field) {
        match &clause.kind {
            ClauseKind::DefaultEmpty if made.ty.list => made.default = Some(Default::Empty),
            ClauseKind::DefaultEmpty => self.diagnostics.push(error::empty_default(clause.at.0)),
            ClauseKind::Sensitive => made.sensitive = true,
            ClauseKind::OverTime => made.changes = Changes::OverTime,
            ClauseKind::Fixed | ClauseKind::Key | ClauseKind::Begins => {
                made.changes = Changes::Never;
            }
            ClauseKind::Format(name) if name.text == "duf" && made.ty.base == Base::Text => {
                made.format = Some(Format::Duf);
            }
            ClauseKind::Format(name) => {
                self.diagnostics.push(error::unknown_format(name.at.0, &name.text));
            }
            ClauseKind::AssessedBy(expr) => made.assessed_by = self.assessor(expr),
            ClauseKind::FoundIn(channel) => made.found_in = self.channel(channel),
            _ => {}
        }
    }

    /// A list does not change over time: its elements do. What a case leaves unsaid of a fact over
    /// time is not known on that day, so a default would be taken on days of which nothing is told.
    fn fitting_changes(&mut self, field: &'a ast::Field, made: &Field) {
        let clause = |kind: &ClauseKind| field.clauses.iter().find(|clause| clause.kind == *kind);
        let Some(over_time) = clause(&ClauseKind::OverTime) else { return };
        let name = field.name.text.as_str();
        if clause(&ClauseKind::Fixed).is_some() {
            self.diagnostics.push(error::over_time_and_fixed(over_time.at.0, name));
        }
        if made.ty.list {
            self.diagnostics.push(error::list_over_time(over_time.at.0, name));
        }
        let default = |clause: &Clause| {
            matches!(clause.kind, ClauseKind::Default(_) | ClauseKind::DefaultEmpty)
        };
        if field.clauses.iter().any(default) {
            self.diagnostics.push(error::default_over_time(over_time.at.0, name));
        }
    }

    fn assessor(&mut self, expr: &'a Expr) -> Option<Assessor> {
        match self.party(expr)? {
            norm::Party::Unit(node) => Some(Assessor::Unit(node)),
            norm::Party::Group(group, _) => Some(Assessor::Group(group.first)),
        }
    }

    fn make_task(&mut self, item: &'a Item, (name, _): Head) -> Task {
        let outcome = item.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::Outcome(ty) => Some(ty),
            _ => None,
        });
        let outcome = outcome.and_then(|written| {
            let Some(ty) = self.names.ty(&written.text) else {
                let place = (written.text.as_str(), written.at.0);
                if let Some(error) = self.something_else(Code("C014"), place.0, place.1, What::Type)
                {
                    return self.fail(error);
                }
                let near = nearest(&self.diagnostics, &written.text, self.names.types.names())
                    .map(str::to_owned);
                return self.fail(error::unknown_type(
                    written.at.0,
                    &written.text,
                    near.as_deref(),
                ));
            };
            self.used.types.insert(u32::from(ty.0));
            Some(ty)
        });
        let event = matches!(item.kind, ItemKind::Event(_));
        Task {
            name,
            labels: collect::labels(item),
            outcome,
            for_each: self.list_for_each(item),
            sensitive_reasons: item
                .clauses
                .iter()
                .any(|clause| matches!(clause.kind, ClauseKind::SensitiveReasons)),
            event,
            prescribed: false,
        }
    }

    fn make_facts(&mut self, rulebook: &mut Rulebook) {
        let items: Vec<&'a Item> =
            self.names.fact_groups.all.iter().map(|one| one.item.item).collect();
        for item in &items {
            if let ItemKind::Facts(_, fields) = &item.kind {
                self.check_field_types(fields);
            }
        }
        let declared: Vec<(String, &'a ast::Field)> =
            self.names.facts.all.iter().map(|one| (one.name.clone(), one.item.field)).collect();
        rulebook.facts = declared
            .into_iter()
            .map(|(path, field)| Fact { path, field: self.make_field(field) })
            .collect();
        for item in items {
            self.make_fact_group(item, &mut rulebook.fact_groups);
        }
    }

    /// A group of facts, or a further part of the one made last; one part alone has the labels.
    fn make_fact_group(&mut self, item: &Item, groups: &mut Vec<FactGroup>) {
        let ItemKind::Facts(name, fields) = &item.kind else {
            return;
        };
        let path = |field: &ast::Field| format!("{}.{}", name.text, field.name.text);
        let facts = fields.iter().filter_map(|field| self.names.fact(&path(field)));
        let part = FactGroup {
            name: name.text.clone(),
            labels: collect::labels(item),
            facts: facts.collect(),
            span: name.at.0,
        };
        let Some(group) = groups.last_mut().filter(|group| group.name == name.text) else {
            groups.push(part);
            return;
        };
        group.facts.extend(part.facts);
        // By name, since nothing tells which part comes first.
        group.facts.sort_unstable();
        if group.labels == Labels::default() {
            group.labels = part.labels;
        } else if part.labels != Labels::default() && part.labels != group.labels {
            let error = error::labelled_twice(&name.text, group.span, part.span);
            self.diagnostics.push(error);
        }
    }

    /// `part of` must not come back to where it began.
    fn parts_of_units(&mut self, rulebook: &Rulebook) {
        let wholes = rulebook.units.iter().map(|unit| unit.part_of);
        let wholes: Vec<Vec<usize>> =
            wholes.map(|whole| whole.into_iter().map(|id| usize::from(id.0)).collect()).collect();
        for cycle in cycles(&wholes) {
            let members = cycle.iter().filter_map(|at| rulebook.units.get(*at));
            let spans: Vec<NamedSpan> =
                members.map(|unit| (unit.name.clone(), unit.span)).collect();
            self.diagnostics.push(error::part_of_itself(spans));
        }
    }
}

/// The name and place of an item.
type Head = (String, crate::source::Span);

fn variant(variant: &ast::Variant) -> Named {
    let labels = variant.labels.as_ref().map(collect::of_labels).unwrap_or_default();
    Named { name: variant.name.text.clone(), labels }
}

//! What is declared → its parts, each with the name of what it is. Where the layout or the order
//! of clauses does not matter, it does not matter here.

use super::canonical::{Joint, key, operands};
use super::entry::{Entry, Kind};
use super::passage::words;
use crate::format;
use crate::language::Tag;
use crate::syntax::ast::{
    self, Alternative, ClauseKind, Conclusion, DaysOff, Detail, Expr, Guard, Labels, Matter, Name,
    Norm, Parties, Passage, Path, RatesRow, RuleRef, Text, TypeExpr, Wording,
};
use crate::value::norm::{DetailName, Modality};

/// Which part of something a change is about. The order is that of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// Its own days.
    InForce,
    /// What has to hold for a whole circular or section.
    AppliesWhen,
    /// When of an element of a record nothing is due any more.
    OverWhen,
    /// The circular that it belongs to.
    Circular,
    /// The section that it stands in, where that has a condition.
    Section,
    /// A duty without a case.
    Standing,
    /// What has to hold.
    When,
    /// What must not hold.
    Unless,
    /// What a definition gives.
    Value,
    /// The order of alternatives.
    Alternatives,
    /// A row of rates.
    Rates,
    /// The type of a value.
    Type,
    /// The parameter of a definition.
    Parameter,
    /// What is taken for given.
    Default,
    /// Which variant a reading has if none is chosen.
    Chosen,
    /// A norm as a whole.
    Norm,
    /// Who bears it.
    Bearer,
    /// How it binds.
    Modality,
    /// What is done.
    Task,
    /// With which outcome.
    Outcome,
    /// A detail of a norm.
    Detail(DetailName),
    /// What it comes before or after.
    Order,
    /// Until when.
    Deadline,
    /// Which rules it sets aside.
    Overrides,
    /// What a safeguard is for.
    Premise,
    /// What a safeguard demands.
    Demand,
    /// Who keeps a register.
    KeptBy,
    /// The columns of a register.
    Lists,
    /// What a register counts.
    Counts,
    /// What a register adds up.
    Totals,
    /// Whom a register is sent to.
    SentTo,
    /// The calendar that a circular counts by.
    Calendar,
    /// The calendars that a calendar unites.
    Unites,
    /// The days that are off in every week.
    Weekend,
    /// The days off of a calendar.
    Holidays,
    /// Where a holiday is kept that falls on a day off.
    KeptOn,
    /// How a calendar counts.
    Counting,
    /// Who assesses a fact.
    AssessedBy,
    /// Where a fact is found.
    FoundIn,
    /// Whether a fact is sensitive.
    Sensitive,
    /// Whether a fact changes from day to day.
    Changes,
    /// What a task is for each of.
    ForEach,
    /// Over the elements of which list a rule goes.
    Elements,
    /// Whether elements are told apart by a field.
    Key,
    /// Whether a field is the day on which an element came to exist.
    Begins,
    /// Whether the reasons for a task's failing are sensitive.
    SensitiveReasons,
    /// The form of a text.
    Format,
    /// The unit that a unit is part of.
    PartOf,
    /// Outside the agency.
    External,
    /// The fact that fills a role.
    NamedBy,
    /// The units of a group.
    Members,
    /// What belongs to a type or a group of facts.
    Parts,
    /// The outcomes of a task.
    Outcomes,
    /// Who may settle a reading.
    SettledBy,
    /// When a circular was issued.
    Issued,
    /// When a circular was amended.
    Amended,
    /// Whom a circular is addressed to.
    AddressedTo,
    /// What a circular is.
    CircularKind,
    /// By what a circular is cited.
    CitedBy,
    /// The passages that it is written from.
    Cites,
    /// A source outside the rulebook.
    See,
    /// Why passages are set aside.
    Reason,
    /// A choice in reading the text.
    Interpretation,
    /// The same in one language.
    InterpretationIn(Tag),
    /// What people read, in one language.
    LabelIn(Tag),
}

impl Aspect {
    /// Whether it bears on what follows from the rules, and not only on how they are told.
    pub(super) fn is_meaning(self) -> bool {
        let told_alone = [
            Self::Issued,
            Self::Amended,
            Self::AddressedTo,
            Self::CitedBy,
            Self::SettledBy,
            Self::AssessedBy,
            Self::FoundIn,
            Self::Sensitive,
            Self::SensitiveReasons,
            Self::Format,
            Self::PartOf,
            Self::External,
        ];
        self < Self::Cites && !told_alone.contains(&self)
    }
}

/// What a part says.
#[derive(Clone, Debug)]
pub(super) enum Said {
    /// That it is so.
    Flag,
    /// Words of the language, or of a label.
    Text(String),
    /// Several, in no order.
    List(Vec<String>),
    /// Passages, in no order.
    Passages(Vec<Passage>),
    /// A condition or a value.
    Expr(Expr),
    /// The alternatives of a definition, in their order.
    Alternatives(Vec<Alternative>),
}

/// A part.
pub(super) type Part = (Aspect, Said);

/// A norm of a rule.
#[derive(Clone, Debug)]
pub(super) struct NormParts {
    /// Its task, with the outcome where it has one.
    pub(super) task: String,
    /// All of it, in the words of the language.
    pub(super) whole: String,
    pub(super) parts: Vec<Part>,
}

impl NormParts {
    /// The same for all norms that mean the same.
    pub(super) fn key(&self) -> Vec<(Aspect, String)> {
        let mut keys: Vec<_> =
            self.parts.iter().map(|(aspect, said)| (*aspect, said.key())).collect();
        keys.sort_unstable();
        keys
    }
}

impl Said {
    /// The same for all that mean the same.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Flag => String::new(),
            Self::Text(text) => text.clone(),
            Self::List(all) => sorted(all.clone()).join(", "),
            Self::Passages(all) => sorted(all.iter().map(words).collect()).join(", "),
            Self::Expr(expr) => key(expr),
            Self::Alternatives(all) => all.iter().map(alternative).collect::<Vec<_>>().join(", "),
        }
    }
}

fn sorted(mut all: Vec<String>) -> Vec<String> {
    all.sort_unstable();
    all
}

/// `RKN when r is north`, the same for all that mean the same.
pub(super) fn alternative(one: &Alternative) -> String {
    match &one.guard {
        Guard::Always => key(&one.value),
        Guard::When(guard) => format!("{} when {}", key(&one.value), key(guard)),
        Guard::Otherwise => format!("{} otherwise", key(&one.value)),
    }
}

/// The parts of something, but for its norms.
pub(super) fn parts(entry: &Entry) -> Vec<Part> {
    let mut parts = Vec::new();
    parts.extend(entry.ty.as_ref().map(|ty| (Aspect::Type, Said::Text(type_words(ty)))));
    parts.extend(entry.parameter.as_ref().map(|one| {
        let words = format!("{} : {}", one.name.text, type_words(&one.ty));
        (Aspect::Parameter, Said::Text(words))
    }));
    if matches!(entry.kind, Kind::Definition | Kind::Rates | Kind::Reading) {
        let circular = entry.scope.circular.clone();
        parts.extend(circular.map(|name| (Aspect::Circular, Said::Text(name))));
    }
    parts.extend(entry.clauses.iter().flat_map(|one| clause(entry.kind, one)));
    parts
}

/// The norms of a rule.
pub(super) fn norms(entry: &Entry) -> Vec<NormParts> {
    let norms = entry.clauses.iter().filter_map(|clause| match clause {
        ClauseKind::Then(one) => Some(norm(one)),
        _ => None,
    });
    norms.collect()
}

fn type_words(ty: &TypeExpr) -> String {
    let list = if ty.list { "list of " } else { "" };
    let none = if ty.or_none { " or none" } else { "" };
    let measure = ty.measure.as_ref().map(|measure| format!(" in {}", measure.text));
    format!("{list}{}{}{none}", ty.base.text, measure.unwrap_or_default())
}

/// The parts that a clause gives.
fn clause(of: Kind, kind: &ClauseKind) -> Vec<Part> {
    let one = match kind {
        ClauseKind::Labels(both) => return labels(both, Aspect::LabelIn),
        ClauseKind::Interpretation(wording) => return interpretation(of, wording),
        ClauseKind::When(expr) => return joined(Aspect::When, Joint::All, expr),
        ClauseKind::AppliesWhen(expr) => return joined(Aspect::AppliesWhen, Joint::All, expr),
        ClauseKind::OverWhen(expr) => return joined(Aspect::OverWhen, Joint::Any, expr),
        ClauseKind::Unless(expr) => return joined(Aspect::Unless, Joint::Any, expr),
        ClauseKind::Whenever { premise, conclusion } => {
            let mut parts = joined(Aspect::Premise, Joint::All, premise);
            match conclusion {
                Conclusion::Demanded(task, demand) => {
                    let demand = format!("{} is {}", task.text, demand.name());
                    parts.push((Aspect::Demand, Said::Text(demand)));
                }
                Conclusion::Condition(condition) => {
                    parts.extend(joined(Aspect::Demand, Joint::All, condition));
                }
            }
            return parts;
        }
        ClauseKind::Variants(all) if of == Kind::Reading => {
            let first = all.first().map(|one| one.name.text.clone());
            return first.into_iter().map(|one| (Aspect::Chosen, Said::Text(one))).collect();
        }
        ClauseKind::Row(row) => {
            let amounts = RatesRow { cites: Vec::new(), ..row.clone() };
            let amounts = (Aspect::Rates, written(&ClauseKind::Row(amounts)));
            let cites = (Aspect::Cites, Said::Passages(row.cites.clone()));
            return [amounts, cites]
                .into_iter()
                .take(1 + usize::from(!row.cites.is_empty()))
                .collect();
        }
        ClauseKind::Variants(_) | ClauseKind::Then(_) => return Vec::new(),
        ClauseKind::Cites(passages) => (Aspect::Cites, Said::Passages(passages.clone())),
        ClauseKind::See(text) => (Aspect::See, said_text(text)),
        ClauseKind::InForce(_) => (Aspect::InForce, written(kind)),
        ClauseKind::Issued(_) => (Aspect::Issued, written(kind)),
        ClauseKind::Amended(days) => {
            (Aspect::Amended, Said::List(days.iter().map(|day| day.value.to_string()).collect()))
        }
        ClauseKind::AddressedTo(units) => (Aspect::AddressedTo, names(units)),
        ClauseKind::CitedBy(_) => (Aspect::CitedBy, written(kind)),
        ClauseKind::Kind(name) => (Aspect::CircularKind, said(name)),
        ClauseKind::PartOf(unit) => (Aspect::PartOf, said(unit)),
        ClauseKind::External => (Aspect::External, Said::Flag),
        ClauseKind::NamedBy(path) => (Aspect::NamedBy, Said::Text(path.dotted())),
        ClauseKind::Members(units) => (Aspect::Members, names(units)),
        ClauseKind::SettledBy(units) => (Aspect::SettledBy, names(units)),
        ClauseKind::Outcome(ty) => (Aspect::Outcomes, said(ty)),
        ClauseKind::Alternatives(all) => (Aspect::Value, alternatives(all)),
        ClauseKind::Default(expr) => (Aspect::Default, Said::Expr(expr.clone())),
        ClauseKind::DefaultEmpty => (Aspect::Default, Said::Text("empty".to_owned())),
        ClauseKind::Sensitive => (Aspect::Sensitive, Said::Flag),
        ClauseKind::OverTime => (Aspect::Changes, Said::Text("over time".to_owned())),
        ClauseKind::Fixed => (Aspect::Changes, Said::Text("fixed".to_owned())),
        ClauseKind::ForEach(record) => (Aspect::ForEach, said(record)),
        ClauseKind::Elements(_, list) => (Aspect::Elements, Said::Text(list.dotted())),
        ClauseKind::Key => (Aspect::Key, Said::Flag),
        ClauseKind::Begins => (Aspect::Begins, Said::Flag),
        ClauseKind::SensitiveReasons => (Aspect::SensitiveReasons, Said::Flag),
        ClauseKind::Format(name) => (Aspect::Format, said(name)),
        ClauseKind::AssessedBy(expr) => (Aspect::AssessedBy, Said::Expr(expr.clone())),
        ClauseKind::FoundIn(channel) => (Aspect::FoundIn, said(channel)),
        ClauseKind::Standing => (Aspect::Standing, Said::Flag),
        ClauseKind::Overrides(rules) => {
            (Aspect::Overrides, Said::List(rules.iter().map(rule).collect()))
        }
        ClauseKind::KeptBy(unit) => (Aspect::KeptBy, said(unit)),
        ClauseKind::Lists(paths) => (Aspect::Lists, dotted(paths)),
        ClauseKind::Totals(paths) => (Aspect::Totals, dotted(paths)),
        ClauseKind::CountsBy(_) | ClauseKind::CountsWhere(..) => (Aspect::Counts, written(kind)),
        ClauseKind::SentTo(..) => (Aspect::SentTo, written(kind)),
        ClauseKind::CalendarOf(calendar) => (Aspect::Calendar, said(calendar)),
        ClauseKind::Unites(calendars) => (Aspect::Unites, names(calendars)),
        ClauseKind::Weekend(_) => (Aspect::Weekend, written(kind)),
        ClauseKind::Holidays(days) => (Aspect::Holidays, holidays(days)),
        ClauseKind::KeptOn(_) => (Aspect::KeptOn, written(kind)),
        ClauseKind::LastDay(_) | ClauseKind::Backward(_) | ClauseKind::Hours(_) => {
            (Aspect::Counting, written(kind))
        }
    };
    vec![one]
}

/// A clause as it is written, on one line.
fn written(kind: &ClauseKind) -> Said {
    Said::Text(format::said(kind))
}

fn said(name: &Name) -> Said {
    Said::Text(name.text.clone())
}

fn said_text(text: &Text) -> Said {
    Said::Text(text.value.clone())
}

fn names(all: &[Name]) -> Said {
    Said::List(all.iter().map(|name| name.text.clone()).collect())
}

fn holidays(all: &[DaysOff]) -> Said {
    Said::List(all.iter().map(format::days_off).collect())
}

fn dotted(all: &[Path]) -> Said {
    Said::List(all.iter().map(Path::dotted).collect())
}

fn rule(rule: &RuleRef) -> String {
    let circular = rule.circular.as_ref().map_or("", |name| &name.text);
    format!("{circular}/{}", rule.name.text)
}

/// A part for each of the conditions that are joined so.
fn joined(aspect: Aspect, by: Joint, expr: &Expr) -> Vec<Part> {
    operands(by, expr).into_iter().map(|one| (aspect, Said::Expr(one.clone()))).collect()
}

fn alternatives(all: &[Alternative]) -> Said {
    match all {
        [only] if only.guard == Guard::Always => Said::Expr(only.value.clone()),
        all => Said::Alternatives(all.to_vec()),
    }
}

fn labels(all: &Labels, aspect: fn(Tag) -> Aspect) -> Vec<Part> {
    all.0.iter().map(|(tag, text)| (aspect(*tag), said_text(text))).collect()
}

fn interpretation(of: Kind, wording: &Wording) -> Vec<Part> {
    match (of, wording) {
        (Kind::Aside, wording) => vec![(Aspect::Reason, Said::Text(both(wording)))],
        (_, Wording::Plain(text)) => vec![(Aspect::Interpretation, said_text(text))],
        (_, Wording::Labelled(all)) => labels(all, Aspect::InterpretationIn),
    }
}

/// A text in the languages that it has.
fn both(wording: &Wording) -> String {
    match wording {
        Wording::Plain(text) => text.value.clone(),
        Wording::Labelled(Labels(all)) => {
            // In the order of tags: that in which a rulebook declares them says nothing of a text.
            let mut texts: Vec<_> = all.iter().map(|(tag, text)| (*tag, &*text.value)).collect();
            texts.sort_unstable();
            texts.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(" / ")
        }
    }
}

fn norm(norm: &Norm) -> NormParts {
    let mut parts: Vec<Part> = Vec::new();
    parts.extend(norm.bearer.as_ref().map(|bearer| (Aspect::Bearer, Said::Expr(bearer.clone()))));
    parts.extend(norm.jointly.iter().map(|one| (Aspect::Bearer, Said::Expr(one.clone()))));
    let nobody = norm.bearer.is_none() && norm.modality == Modality::ShallNot;
    let modality = if nobody { "nobody shall" } else { modality(norm.modality) };
    parts.push((Aspect::Modality, Said::Text(modality.to_owned())));
    parts.push((Aspect::Task, said(&norm.task)));
    parts.extend(norm.outcome.as_ref().map(|outcome| (Aspect::Outcome, said(outcome))));
    parts.extend(norm.details.iter().flat_map(detail));
    let outcome = norm.outcome.as_ref().map(|outcome| format!(" as {}", outcome.text));
    let task = norm.task.text.clone() + &outcome.unwrap_or_default();
    NormParts { task, whole: format::norm(norm), parts }
}

fn modality(modality: Modality) -> &'static str {
    match modality {
        Modality::Shall => "shall",
        Modality::ShallNot => "shall not",
        Modality::OnlyMay => "only … may",
        Modality::Should => "should",
        Modality::ShouldNot => "should not",
        Modality::May => "may",
        Modality::NeedNot => "need not",
        Modality::ShallBe => "shall be",
    }
}

fn detail(detail: &Detail) -> Vec<Part> {
    let name = detail.kind.name();
    let said = match detail.kind.said() {
        ast::Said::Wording(wording) if name == DetailName::Interpretation => {
            return interpretation(Kind::Rule, wording);
        }
        ast::Said::Parties(units) => parties(units),
        ast::Said::Matters(all) => matters(all),
        ast::Said::Names(all) if name.is_order() => order(name, all),
        ast::Said::Names(all) => names(all),
        ast::Said::Wording(wording) => Said::Text(both(wording)),
        ast::Said::Text(text) => said_text(text),
        ast::Said::Date(expr) | ast::Said::Condition(expr) => Said::Expr(expr.clone()),
        ast::Said::Passages(passages) => Said::Passages(passages.to_vec()),
        ast::Said::TimeLimit(_) | ast::Said::Rhythm(_) | ast::Said::TurnEnd(..) => {
            Said::Text(format::detail(detail))
        }
        ast::Said::Flag if name == DetailName::Promptly => Said::Text(format::detail(detail)),
        ast::Said::Flag => Said::Flag,
    };
    let aspect = match name {
        DetailName::Cites => Aspect::Cites,
        DetailName::See => Aspect::See,
        DetailName::Before | DetailName::After => Aspect::Order,
        DetailName::Within
        | DetailName::AtLeastBefore
        | DetailName::NoLaterThan
        | DetailName::ByTurn
        | DetailName::Promptly => Aspect::Deadline,
        name => Aspect::Detail(name),
    };
    vec![(aspect, said)]
}

/// `before decide`
fn order(name: DetailName, tasks: &[Name]) -> Said {
    let word = name.written();
    Said::List(tasks.iter().map(|task| format!("{word} {}", task.text)).collect())
}

fn parties(parties: &Parties) -> Said {
    let all: Vec<String> = parties.parties.iter().map(format::expression).collect();
    if parties.one_suffices { Said::Text(sorted(all).join(" or ")) } else { Said::List(all) }
}

fn matters(all: &[Matter]) -> Said {
    let words = |matter: &Matter| match matter {
        Matter::Fact(path) => path.dotted(),
        Matter::Text(wording) => both(wording),
    };
    Said::List(all.iter().map(words).collect())
}

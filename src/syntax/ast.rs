//! The syntax tree: what a rule file says, in the order in which it says it.
//!
//! Nothing is resolved here; a name is a name. Clauses keep their order, so that the
//! formatter can give every comment its place back. Two trees are equal when they mean
//! the same text up to layout: places ([`At`]) never count.

mod calendar;
mod expression;
mod norm;
mod passage;
mod rates;
mod safeguard;
mod time_limit;

use std::hash::{Hash, Hasher};

use crate::language::{Language, Tag};
use crate::source::{SourceId, Span};
use crate::value::calendar::week::Weekday;
use crate::value::calendar::{Backward, Hours, LastDay};
use crate::value::date::Date;
use crate::value::norm::Rhythm;

pub use calendar::{DaysOff, KeptOn};
pub use expression::{Addend, BlockKind, Expr, ExprKind, Sign, Test};
pub use norm::{Detail, DetailKind, Matter, Norm, Parties, Said};
pub use passage::{Heading, Numbers, Passage, Step, StepLabel};
pub use rates::{Column, RatesCell, RatesRow};
pub use safeguard::Conclusion;
pub use time_limit::{Length, Pauses, TimeLimit};

/// A place in the text. All places are equal: where a thing stands is no part of what it means.
#[derive(Clone, Copy, Debug, Default)]
pub struct At(pub Span);

impl PartialEq for At {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for At {}

impl Hash for At {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// A whole rule file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct File {
    /// Which source it was read from.
    pub source: Source,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// The source of a file; like [`At`], no part of the meaning.
#[derive(Clone, Copy, Debug)]
pub struct Source(pub SourceId);

impl PartialEq for Source {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Source {}

impl Hash for Source {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// One item: everything from a keyword in column 1 to the next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// From the keyword to the last token.
    pub at: At,
    /// What it declares.
    pub kind: ItemKind,
    /// Its clauses, in order.
    pub clauses: Vec<Clause>,
}

/// What an item declares, with what stands before its clauses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ItemKind {
    /// `circular IM-2011-020`
    Circular(Name),
    /// `section 5.1`, `section "Siste endringer"`, `article 33` (labels are a clause).
    Section(Heading),
    /// `aside paragraph 1, bullets 1-2 "States the aim."`
    Aside {
        /// What is set aside.
        passages: Vec<Passage>,
        /// Why.
        reason: Wording,
    },
    /// `unit RMA`
    Unit(Name),
    /// `group regional_offices`
    Group(Name),
    /// `channel DUF`
    Channel(Name),
    /// `type residence_kind`
    Type(Name),
    /// `record conversation` with its fields.
    Record(Name, Vec<Field>),
    /// `facts person` with its fields.
    Facts(Name, Vec<Field>),
    /// `define regional_office of (r : region) : unit`
    Define {
        /// `ta.may_move_in`: one or two segments.
        name: Path,
        /// `(r : region)`
        parameter: Option<Parameter>,
        /// `yes/no`
        ty: TypeExpr,
    },
    /// `task decide-ta-place`
    Task(Name),
    /// `event agreement-returned`
    Event(Name),
    /// `rule contact-pu-before-placement`
    Rule(Name),
    /// `reading age_limit`
    Reading(Name),
    /// `register special-return-cases`
    Register(Name),
    /// `ensure nobody-falls-between`
    Ensure(Name),
    /// `calendar norway`
    Calendar(Name),
    /// `rates daily_rate of (h : household) : number`
    Rates {
        /// `fee.rate`: one or two segments.
        name: Path,
        /// `(h : household)`
        parameter: Option<Parameter>,
        /// `number`
        ty: TypeExpr,
    },
}

/// A clause of an item, of a field (`facts`, `record`) or of a variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Clause {
    /// From its first token to its last.
    pub at: At,
    /// What it says.
    pub kind: ClauseKind,
}

/// What a clause says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClauseKind {
    /// `nb "…" en "…"`
    Labels(Labels),
    /// `cites paragraph 1, bullets 1-2`
    Cites(Vec<Passage>),
    /// `see "utlendingsforskriften § 17-28"`
    See(Text),
    /// `interpretation "…"`
    Interpretation(Wording),
    /// `in force from 2017-09-01 until 2020-12-31`
    InForce(InForce),
    /// `applies when COND` (circular, section)
    AppliesWhen(Expr),
    /// `issued 2011-09-20`, `issued 2015` (circular)
    Issued(Issued),
    /// `amended 2014-06-17, 2017-09-01` (circular)
    Amended(Vec<Spanned<Date>>),
    /// `addressed to RMA, ASA` (circular)
    AddressedTo(Vec<Name>),
    /// `cited by article, paragraph, point` (circular)
    CitedBy(Vec<Name>),
    /// `kind slides`, `kind act` (circular)
    Kind(Name),
    /// `part of UDI` (unit)
    PartOf(Name),
    /// `external` (unit)
    External,
    /// `named by amot.municipality` (unit)
    NamedBy(Path),
    /// `of RKN, RKM` (group)
    Members(Vec<Name>),
    /// `is ordinary_centre nb "…", transit_centre nb "…"` (type, reading)
    Variants(Vec<Variant>),
    /// `settled by RMA, ASA` (reading)
    SettledBy(Vec<Name>),
    /// `outcome decision` (task)
    Outcome(Name),
    /// `is A when G, B otherwise`, `is COND` (define)
    Alternatives(Vec<Alternative>),
    /// `default EXPR` (field)
    Default(Expr),
    /// `default empty` (field)
    DefaultEmpty,
    /// `sensitive` (field)
    Sensitive,
    /// `over time` (field): a case tells since when it is so
    OverTime,
    /// `fixed` (field): it never changes
    Fixed,
    /// `key` (field): elements are told apart by it
    Key,
    /// `begins` (field): the day on which an element came to exist
    Begins,
    /// `format duf` (field): the text must have a known form
    Format(Name),
    /// `assessed by handling_office` (field)
    AssessedBy(Expr),
    /// `found in DUF` (field)
    FoundIn(Name),
    /// `when COND` (rule, register)
    When(Expr),
    /// `unless COND` (rule, register)
    Unless(Expr),
    /// `standing` (rule)
    Standing,
    /// `overrides forwarding, IM-2019-011/approval` (rule)
    Overrides(Vec<RuleRef>),
    /// `then RKV shall send-overview to regional_offices every monday` (rule)
    Then(Norm),
    /// `kept by RKM` (register)
    KeptBy(Name),
    /// `lists person.duf_number, return.stage` (register)
    Lists(Vec<Path>),
    /// `counts by residence.region` (register)
    CountsBy(Path),
    /// `counts where COND as nb "…" en "…"` (register)
    CountsWhere(Expr, Wording),
    /// `totals return.costs` (register)
    Totals(Vec<Path>),
    /// `sent to PU every quarter` (register)
    SentTo(Parties, Spanned<Rhythm>),
    /// `whenever COND then forward-application is prohibited` (ensure)
    Whenever {
        /// The premise.
        premise: Expr,
        /// What must hold then.
        conclusion: Conclusion,
    },
    /// `reasons sensitive` (task): why it failed, or was departed from
    SensitiveReasons,
    /// `calendar norway` (circular)
    CalendarOf(Name),
    /// `as england, scotland` (calendar)
    Unites(Vec<Name>),
    /// `weekend saturday, sunday` (calendar)
    Weekend(Vec<Spanned<Weekday>>),
    /// `holidays 1 may from 1947, easter - 3` (calendar)
    Holidays(Vec<DaysOff>),
    /// `saturday becomes friday` (calendar)
    KeptOn(KeptOn),
    /// `last day moves on` (calendar)
    LastDay(LastDay),
    /// `backward stays` (calendar)
    Backward(Backward),
    /// `hours count whole` (calendar)
    Hours(Hours),
    /// `from 2023-01-01 single 120, couple 200` (rates)
    Row(RatesRow),
    /// `for each ta_application` (task, event)
    ForEach(Name),
    /// `for each a in ta.applications` (rule)
    Elements(Name, Path),
    /// `over when closed` (record): of an element of which it is so nothing is due any more
    OverWhen(Expr),
}

/// One identifier, number of a section, or keyword-like word, as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    /// The word.
    pub text: String,
    /// Where.
    pub at: At,
}

/// `person.home_region`: one or two (a record's field: more) segments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path {
    /// The segments, never empty.
    pub segments: Vec<Name>,
    /// All of it.
    pub at: At,
}

/// A quoted text, unescaped.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// What it says.
    pub value: String,
    /// With its quotes.
    pub at: At,
}

/// `nb "…" en "…"`; at least one of them, each tag once, in the order of tags.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Labels(pub Vec<(Tag, Text)>);

/// Fingerprints were taken when labels were in `nb` and `en` alone, and are to stay the same.
impl Hash for Labels {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let usual = [Language::Nb, Language::En].map(Tag::of);
        for tag in usual {
            let text = self.0.iter().find(|(own, _)| *own == tag).map(|(_, text)| text);
            text.hash(state);
        }
        let others = self.0.iter().filter(|(tag, _)| !usual.contains(tag));
        others.for_each(|other| other.hash(state));
    }
}

/// Wherever a text is printed: `"…"` or `nb "…" en "…"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Wording {
    /// `"…"`
    Plain(Text),
    /// `nb "…" en "…"`
    Labelled(Labels),
}

/// A value with the place where it is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where.
    pub at: At,
}

/// `in force from 2017-09-01 until 2020-12-31`; at least one of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InForce {
    /// The first day.
    pub from: Option<Spanned<Date>>,
    /// The last day.
    pub until: Option<Spanned<Date>>,
    /// `for exclusion.decided_on`: the date that has to lie in these days (circular).
    pub by: Option<Path>,
}

/// `issued`'s date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Issued {
    /// `issued 2011-09-20`
    On(Spanned<Date>),
    /// `issued 2015`
    In(Spanned<i16>),
}

/// `list of conversation`, `date or none`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TypeExpr {
    /// All of it.
    pub at: At,
    /// `list of`
    pub list: bool,
    /// The base's name; `yes/no` is the word `yes/no`.
    pub base: Name,
    /// `in kroner`
    pub measure: Option<Name>,
    /// `or none`
    pub or_none: bool,
}

/// `conversations : list of conversation`, with labels and the like as clauses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// All of it.
    pub at: At,
    /// The name.
    pub name: Name,
    /// The type.
    pub ty: TypeExpr,
    /// `default`, `sensitive`, `format`, `assessed by`, `found in`, labels.
    pub clauses: Vec<Clause>,
}

/// `(r : region)`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Parameter {
    /// The name.
    pub name: Name,
    /// The type.
    pub ty: TypeExpr,
}

/// `ordinary_centre nb "ordinært mottak" en "ordinary reception centre"`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The name.
    pub name: Name,
    /// The labels.
    pub labels: Option<Labels>,
}

/// `RKN when r is north`, `waiting_list otherwise`, or a value alone
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alternative {
    /// All of it.
    pub at: At,
    /// The value.
    pub value: Expr,
    /// When it is taken.
    pub guard: Guard,
}

/// When an alternative is taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Guard {
    /// No word about it: the definition's only alternative.
    Always,
    /// `when COND`
    When(Expr),
    /// `otherwise`
    Otherwise,
}

/// `forwarding`, `IM-2019-011/approval`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleRef {
    /// All of it.
    pub at: At,
    /// The circular, where another one's rule is meant.
    pub circular: Option<Name>,
    /// The rule.
    pub name: Name,
}

impl Path {
    /// `person.age`
    pub fn dotted(&self) -> String {
        let words: Vec<&str> = self.segments.iter().map(|name| name.text.as_str()).collect();
        words.join(".")
    }
}

//! Norms and their details.

use super::{At, Expr, Name, Passage, Path, Text, TimeLimit, Wording};
use crate::value::norm::{DetailName, Modality, Rhythm};
use crate::value::turn::TurnEnd;

/// `handling_office shall contact-pu with PU before decide-ta-place`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Norm {
    /// From the bearer to the last detail.
    pub at: At,
    /// Who bears it; none of a form ([`Modality::ShallBe`]), and of `nobody shall` (`ShallNot`).
    pub bearer: Option<Expr>,
    /// Who bears it besides, in `only A, B may`.
    pub jointly: Vec<Expr>,
    /// How it binds.
    pub modality: Modality,
    /// What is done.
    pub task: Name,
    /// `as granted`
    pub outcome: Option<Name>,
    /// Towards whom, when and how.
    pub details: Vec<Detail>,
}

/// One detail of a norm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Detail {
    /// From its first token to its last.
    pub at: At,
    /// What it says.
    pub kind: DetailKind,
}

/// What a detail of a norm says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DetailKind {
    /// `to IMDi, PU`
    To(Parties),
    /// `copy to IMDi`
    CopyTo(Parties),
    /// `from child_welfare or municipality`
    From(Parties),
    /// `with PU`
    With(Parties),
    /// `about person.nationality, "the background"`
    About(Vec<Matter>),
    /// `enclosing ta.application`
    Enclosing(Vec<Matter>),
    /// `considering "the person's needs"`
    Considering(Vec<Matter>),
    /// `stating "that the sender contacts the receiver"`
    Stating(Vec<Matter>),
    /// `via post, email`
    Via(Vec<Name>),
    /// `recorded in DUF`
    RecordedIn(Vec<Name>),
    /// `in writing`
    InWriting,
    /// `through "koordinator"`
    Through(Wording),
    /// `before decide-ta-place, move-resident`
    Before(Vec<Name>),
    /// `after allocate-ta-place`
    After(Vec<Name>),
    /// `no earlier than person.heard_on + 14 days`
    NoEarlierThan(Expr),
    /// `within 14 days of person.rejected_on`, `at least 5 working days before hearing.held_on`
    TimeLimit(TimeLimit),
    /// `no later than hearing.held_on`
    NoLaterThan(Expr),
    /// `promptly`
    Promptly,
    /// `every monday`, `every 2 months`, `at most 2 months apart`, `regularly`, `throughout`
    Recurs(Rhythm),
    /// `by its end`, `by day 15`, `by 1 march`, `within 10 days of its end`
    ByTurn(TurnEnd, Option<Name>),
    /// `since person.rejected_on`
    Since(Expr),
    /// `as a rule`
    AsARule,
    /// `as far as possible`
    AsFarAsPossible,
    /// `at most once`
    AtMostOnce,
    /// `done when COND`
    DoneWhen(Expr),
    /// `wording "vil"`
    Wording(Text),
    /// `cites …` on a `then`
    Cites(Vec<Passage>),
    /// `see "…"` on a `then`
    See(Text),
    /// `interpretation "…"` on a `then`
    Interpretation(Wording),
    /// `each time letter-received, call-received`
    EachTime(Vec<Name>),
}

/// What a detail says, by what kind of thing that is: whoever treats all details of one kind
/// alike need not know them one by one.
#[derive(Clone, Copy, Debug)]
pub enum Said<'d> {
    /// Units.
    Parties(&'d Parties),
    /// What is passed on, enclosed, weighed or stated.
    Matters(&'d [Matter]),
    /// Channels or tasks.
    Names(&'d [Name]),
    /// That it is so.
    Flag,
    /// `14 days of DATE`
    TimeLimit(&'d TimeLimit),
    /// How often.
    Rhythm(&'d Rhythm),
    /// By when in each turn, and the calendar.
    TurnEnd(TurnEnd, Option<&'d Name>),
    /// A date.
    Date(&'d Expr),
    /// A condition.
    Condition(&'d Expr),
    /// Passages.
    Passages(&'d [Passage]),
    /// A text.
    Text(&'d Text),
    /// A text that may have languages.
    Wording(&'d Wording),
}

impl DetailKind {
    /// What it is called.
    pub fn name(&self) -> DetailName {
        self.both().0
    }

    /// What it says.
    pub fn said(&self) -> Said<'_> {
        self.both().1
    }

    /// The one table of details.
    fn both(&self) -> (DetailName, Said<'_>) {
        match self {
            Self::To(all) => (DetailName::To, Said::Parties(all)),
            Self::CopyTo(all) => (DetailName::CopyTo, Said::Parties(all)),
            Self::From(all) => (DetailName::From, Said::Parties(all)),
            Self::With(all) => (DetailName::With, Said::Parties(all)),
            Self::About(all) => (DetailName::About, Said::Matters(all)),
            Self::Enclosing(all) => (DetailName::Enclosing, Said::Matters(all)),
            Self::Considering(all) => (DetailName::Considering, Said::Matters(all)),
            Self::Stating(all) => (DetailName::Stating, Said::Matters(all)),
            Self::Via(channels) => (DetailName::Via, Said::Names(channels)),
            Self::RecordedIn(channels) => (DetailName::RecordedIn, Said::Names(channels)),
            Self::InWriting => (DetailName::InWriting, Said::Flag),
            Self::Through(function) => (DetailName::Through, Said::Wording(function)),
            Self::Before(tasks) => (DetailName::Before, Said::Names(tasks)),
            Self::After(tasks) => (DetailName::After, Said::Names(tasks)),
            Self::NoEarlierThan(date) => (DetailName::NoEarlierThan, Said::Date(date)),
            Self::TimeLimit(limit) => (limit.detail(), Said::TimeLimit(limit)),
            Self::NoLaterThan(date) => (DetailName::NoLaterThan, Said::Date(date)),
            Self::Promptly => (DetailName::Promptly, Said::Flag),
            Self::Recurs(rhythm) => (DetailName::Every, Said::Rhythm(rhythm)),
            Self::ByTurn(end, calendar) => {
                (DetailName::ByTurn, Said::TurnEnd(*end, calendar.as_ref()))
            }
            Self::EachTime(tasks) => (DetailName::EachTime, Said::Names(tasks)),
            Self::Since(date) => (DetailName::Since, Said::Date(date)),
            Self::AsARule => (DetailName::AsARule, Said::Flag),
            Self::AsFarAsPossible => (DetailName::AsFarAsPossible, Said::Flag),
            Self::AtMostOnce => (DetailName::AtMostOnce, Said::Flag),
            Self::DoneWhen(condition) => (DetailName::DoneWhen, Said::Condition(condition)),
            Self::Wording(verb) => (DetailName::Wording, Said::Text(verb)),
            Self::Cites(passages) => (DetailName::Cites, Said::Passages(passages)),
            Self::See(source) => (DetailName::See, Said::Text(source)),
            Self::Interpretation(words) => (DetailName::Interpretation, Said::Wording(words)),
        }
    }
}

/// Units that a norm names. `A, B` names all of them, `A or B` says that one suffices.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Parties {
    /// Whether one suffices.
    pub one_suffices: bool,
    /// The units, as unit-valued expressions or groups.
    pub parties: Vec<Expr>,
}

/// What is passed on, enclosed, weighed or stated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Matter {
    /// `person.nationality`
    Fact(Path),
    /// `"the background"`, `nb "…" en "…"`
    Text(Wording),
}

//! The words of norms that the syntax tree and the rulebook share.

use std::cmp;

use super::Value;
use super::date::TimeUnit;

/// How a norm binds. The five modalities of the circulars, the competence that
/// `only … may` gives, and form (`TASK shall be in writing`), which binds whoever acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Modality {
    /// `shall`: an obligation.
    Shall,
    /// `shall not`: a prohibition.
    ShallNot,
    /// `only … may`: the competence of one unit alone.
    OnlyMay,
    /// `should`: comply or explain.
    Should,
    /// `should not`: refrain or explain.
    ShouldNot,
    /// `may`: a permission.
    May,
    /// `need not`: an exemption from a duty.
    NeedNot,
    /// `shall be`: a form, without a duty to act.
    ShallBe,
}

/// Who of an entry of the log is asked for. One byte, since the fingerprint of a rulebook hashes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum ByOrTo {
    /// `by`: whoever did it.
    By,
    /// `to`: towards whom it was done.
    To,
}

impl ByOrTo {
    /// How a rule file writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::By => "by",
            Self::To => "to",
        }
    }
}

/// What a detail of a norm is called. The order is that in which details are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetailName {
    /// `to`: towards whom it is done.
    To,
    /// `copy to`
    CopyTo,
    /// `from`
    From,
    /// `with`: together with whom.
    With,
    /// `about`: what is passed on.
    About,
    /// `enclosing`
    Enclosing,
    /// `considering`: what is weighed.
    Considering,
    /// `stating`: what a document says.
    Stating,
    /// `in writing`
    InWriting,
    /// `via`: through which channel.
    Via,
    /// `recorded in`
    RecordedIn,
    /// `through`: which function of the unit.
    Through,
    /// `before`
    Before,
    /// `after`
    After,
    /// `no earlier than`: the first day.
    NoEarlierThan,
    /// `within`: the last day.
    Within,
    /// `at least … before`: the last day, counted backward.
    AtLeastBefore,
    /// `no later than`: the last day itself.
    NoLaterThan,
    /// `promptly`
    Promptly,
    /// `every`: how often.
    Every,
    /// `by its end`, `within 10 days of its end`: the last day of each turn.
    ByTurn,
    /// `each time`: what it arises from.
    EachTime,
    /// `since`
    Since,
    /// `as a rule`
    AsARule,
    /// `as far as possible`
    AsFarAsPossible,
    /// `at most once`
    AtMostOnce,
    /// `done when`
    DoneWhen,
    /// `wording`: the text's own verb.
    Wording,
    /// `cites`
    Cites,
    /// `see`
    See,
    /// `interpretation`
    Interpretation,
}

/// How often a norm comes back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    /// `every monday`; 0 is Monday.
    Weekday(u8),
    /// `every month`, `every 2 months`, `every quarter` (3), `every tertial` (4),
    /// `every 6 months`, `every year` (12): calendar periods of that many months.
    Months(u8),
    /// `every "…"`: a rhythm set elsewhere, not computed; the text by its place in the rule file.
    Elsewhere(String),
    /// `at most 2 months apart`.
    AtMostApart(u32, TimeUnit),
    /// `regularly`.
    Regularly,
    /// `throughout`: a lasting duty.
    Throughout,
}

/// An ordering of two numbers or two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

/// What a quantifier asks of the elements of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantity {
    /// `some c in LIST has …`
    Some,
    /// `every c in LIST has …`
    Every,
    /// `at least N c in LIST has …`
    AtLeast(u32),
    /// `number of c in LIST where …`: a number, not a truth.
    NumberOf,
    /// `sum of VALUE for c in LIST`: what is `none` adds nothing.
    Sum,
    /// `latest of VALUE for c in LIST`
    Chosen(Choice),
}

/// Which value of several is chosen; `none` is passed over, and of nothing it is `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// `earliest of`: the first of the dates.
    Earliest,
    /// `latest of`: the last of the dates.
    Latest,
    /// `least of`: the lowest of the numbers.
    Least,
    /// `greatest of`: the highest of the numbers.
    Greatest,
    /// `first of`: the first, in the order in which they are written.
    First,
}

/// What an `ensure` demands of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Demand {
    /// `is required`: a `shall` applies.
    Required,
    /// `is allowed`: a `shall`, `should` or undisplaced `may` applies, and no prohibition.
    Allowed,
    /// `is prohibited`: a `shall not` applies.
    Prohibited,
}

/// The weekdays as written, Monday first.
pub const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl Choice {
    /// Every choice.
    pub const ALL: [Self; 5] =
        [Self::Earliest, Self::Latest, Self::Least, Self::Greatest, Self::First];

    /// As written: `earliest`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Earliest => "earliest",
            Self::Latest => "latest",
            Self::Least => "least",
            Self::Greatest => "greatest",
            Self::First => "first",
        }
    }

    /// The choice with this name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }

    /// The choice of the other end; the first has none.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Earliest => Self::Latest,
            Self::Latest => Self::Earliest,
            Self::Least => Self::Greatest,
            Self::Greatest => Self::Least,
            Self::First => Self::First,
        }
    }
}

impl Modality {
    /// Every modality, the strictest first.
    pub const ALL: [Self; 8] = [
        Self::Shall,
        Self::ShallNot,
        Self::OnlyMay,
        Self::Should,
        Self::ShouldNot,
        Self::May,
        Self::NeedNot,
        Self::ShallBe,
    ];

    /// As written, with all that says so: `only may`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shall => "shall",
            Self::ShallNot => "shall not",
            Self::OnlyMay => "only may",
            Self::Should => "should",
            Self::ShouldNot => "should not",
            Self::May => "may",
            Self::NeedNot => "need not",
            Self::ShallBe => "shall be",
        }
    }
}

impl DetailName {
    /// As written in a rule file.
    pub fn written(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::CopyTo => "copy to",
            Self::From => "from",
            Self::With => "with",
            Self::About => "about",
            Self::Enclosing => "enclosing",
            Self::Considering => "considering",
            Self::Stating => "stating",
            Self::InWriting => "in writing",
            Self::Via => "via",
            Self::RecordedIn => "recorded in",
            Self::Through => "through",
            Self::Before => "before",
            Self::After => "after",
            Self::NoEarlierThan => "no earlier than",
            Self::Within => "within",
            Self::AtLeastBefore => "at least",
            Self::NoLaterThan => "no later than",
            Self::Promptly => "promptly",
            Self::Every => "every",
            Self::ByTurn => "by",
            Self::EachTime => "each time",
            Self::Since => "since",
            Self::AsARule => "as a rule",
            Self::AsFarAsPossible => "as far as possible",
            Self::AtMostOnce => "at most once",
            Self::DoneWhen => "done when",
            Self::Wording => "wording",
            Self::Cites => "cites",
            Self::See => "see",
            Self::Interpretation => "interpretation",
        }
    }

    /// For programs: as written, in one word.
    pub fn key(self) -> &'static str {
        match self {
            Self::CopyTo => "copy_to",
            Self::InWriting => "in_writing",
            Self::RecordedIn => "recorded_in",
            Self::NoEarlierThan => "no_earlier_than",
            Self::AtLeastBefore => "at_least_before",
            Self::NoLaterThan => "no_later_than",
            Self::AsARule => "as_a_rule",
            Self::AsFarAsPossible => "as_far_as_possible",
            Self::AtMostOnce => "at_most_once",
            Self::DoneWhen => "done_when",
            Self::ByTurn => "due_in_turn",
            Self::EachTime => "each_time",
            one_word => one_word.written(),
        }
    }

    /// Whether it tells how a task is done.
    pub fn is_manner(self) -> bool {
        matches!(self, Self::InWriting | Self::Via | Self::RecordedIn | Self::Through)
    }

    /// Whether it tells in what form a task is done: how, and what a document says.
    pub fn is_form(self) -> bool {
        self.is_manner() || self == Self::Stating
    }

    /// Whether it tells what a task comes before or after.
    pub fn is_order(self) -> bool {
        matches!(self, Self::Before | Self::After)
    }

    /// Whether it tells when a task is done: its order, its last day, its rhythm.
    pub fn is_time(self) -> bool {
        matches!(
            self,
            Self::Before
                | Self::After
                | Self::NoEarlierThan
                | Self::Within
                | Self::AtLeastBefore
                | Self::NoLaterThan
                | Self::Promptly
                | Self::Every
                | Self::ByTurn
                | Self::EachTime
                | Self::DoneWhen
        )
    }

    /// Whether it tells where the norm is from, and how it was understood.
    pub fn is_source(self) -> bool {
        matches!(self, Self::Wording | Self::Cites | Self::See | Self::Interpretation)
    }

    /// Whether a norm may have several.
    pub fn repeats(self) -> bool {
        matches!(self, Self::Cites | Self::See | Self::Interpretation)
    }
}

impl Demand {
    /// As written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Allowed => "allowed",
            Self::Prohibited => "prohibited",
        }
    }
}

impl Ordering {
    /// Whether it holds between two numbers, two dates or two moments; of anything else (`none`) it does not.
    pub fn holds(self, left: Value, right: Value) -> bool {
        match (left, right) {
            (Value::Number(a), Value::Number(b)) => self.admits(a.cmp(&b)),
            (Value::Date(a), Value::Date(b)) => self.admits(a.cmp(&b)),
            (Value::Moment(a), Value::Moment(b)) => self.admits(a.cmp(&b)),
            _ => false,
        }
    }

    /// Whether it holds where the left side compares so with the right side.
    #[inline]
    pub fn admits(self, compared: cmp::Ordering) -> bool {
        match self {
            Self::Less => compared.is_lt(),
            Self::AtMost => compared.is_le(),
            Self::Greater => compared.is_gt(),
            Self::AtLeast => compared.is_ge(),
        }
    }

    /// The same with its sides exchanged: `a < b` is `b > a`.
    #[must_use]
    pub fn flipped(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::AtMost => Self::AtLeast,
            Self::Greater => Self::Less,
            Self::AtLeast => Self::AtMost,
        }
    }
}

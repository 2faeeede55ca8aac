//! Expressions of the syntax tree.

use super::{At, Name, Path, Spanned, TimeLimit};
use crate::value::date::{Date, TimeUnit};
use crate::value::exact::Rounding;
use crate::value::formula::Factor;
use crate::value::moment::{Clock, Moment};
use crate::value::norm::{ByOrTo, Choice, Ordering, Quantity};
use crate::value::number::Number;

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Expr {
    /// From its first token to its last.
    pub at: At,
    /// What it is.
    pub kind: ExprKind,
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ExprKind {
    /// `yes`, `no`
    Truth(bool),
    /// `18`, `-2.5`
    Number(Number),
    /// `"…"`
    Text(String),
    /// `2017-09-01`
    Date(Date),
    /// `2024-03-06T14:30+01:00`
    Moment(Moment),
    /// `today`
    Today,
    /// `none` (a definition's or a default's value)
    None,
    /// `person.age`, `RKV`, `ordinary_centre`
    Path(Path),
    /// `regional_office of person.home_region`
    Of {
        /// The definition.
        name: Path,
        /// Its argument.
        argument: Box<Expr>,
    },
    /// `date of contact-pu`
    DateOf(Name),
    /// `person.status on ta.applied_on`, `daily_rate of person.household on person.moved_on`
    OnDay {
        /// The fact, or the rate with what it is for.
        of: Box<Expr>,
        /// The day.
        day: Box<Expr>,
    },
    /// `first day of (person.status is rejected)`: the condition with its parentheses
    FirstDay(Box<Expr>),
    /// `it applies`, behind `since`
    ItApplies,
    /// `(…)`
    Parenthesis(Box<Expr>),
    /// `not …`
    Not(Box<Expr>),
    /// `a and b and c`: two operands or more
    And(Vec<Expr>),
    /// `a or b or c`: two operands or more
    Or(Vec<Expr>),
    /// `all of { * a * b }`, `any of { … }`, `at least 2 of { … }`
    Block(BlockKind, Vec<Expr>),
    /// `a < b`
    Ordered {
        /// Which ordering.
        ordering: Ordering,
        /// On its left.
        left: Box<Expr>,
        /// On its right.
        right: Box<Expr>,
    },
    /// `a is b`, `a is one of { b, c }`, `a is known`, `contact-pu is done` …
    Is {
        /// What is asked about.
        subject: Box<Expr>,
        /// `is not`
        negated: bool,
        /// What it is or is not.
        test: Test,
    },
    /// `social_worker if child.has_social_worker`, where a norm names a party: else nobody.
    If {
        /// The party.
        value: Box<Expr>,
        /// When it is one.
        condition: Box<Expr>,
    },
    /// `contact-pu ended declined`
    Ended {
        /// The task or event.
        task: Name,
        /// The outcome.
        outcome: Name,
    },
    /// `some c in person.conversations has c.formal`
    Quantified {
        /// Which quantifier.
        quantity: Quantity,
        /// The bound name.
        bound: Name,
        /// The list.
        list: Path,
        /// What is asked of each element.
        body: Box<Expr>,
    },
    /// `sum of c.fee for c in person.children where c.paid`
    OverList {
        /// What becomes of the values.
        quantity: Quantity,
        /// The value of each element.
        value: Box<Expr>,
        /// The bound name.
        bound: Name,
        /// The list.
        list: Path,
        /// Which elements count.
        condition: Option<Box<Expr>>,
    },
    /// `years from person.date_of_birth to today`
    Between {
        /// Days, working days, months or years.
        unit: TimeUnit,
        /// From when.
        from: Box<Expr>,
        /// To when.
        to: Box<Expr>,
        /// `counted in norway`, of working days.
        calendar: Option<Name>,
    },
    /// `14 days`, `10 working days`
    Duration(Spanned<u32>, TimeUnit),
    /// `last day within 20 working days of D`, `last moment within 72 hours of M`
    LastDay(TimeLimit),
    /// `day of M`
    DayOf(Box<Expr>),
    /// `D at 17:00+01:00`
    AtTime {
        /// The day.
        date: Box<Expr>,
        /// The time.
        clock: Spanned<Clock>,
    },
    /// `D moved`, `D moved counted in norway`
    Moved {
        /// The date.
        date: Box<Expr>,
        /// The calendar, where it is not the circular's own.
        calendar: Option<Name>,
    },
    /// `a + b`, `d + 14 days`, `d - 3 months`
    Sum {
        /// On its left (`a - b - c` leans to the left).
        left: Box<Expr>,
        /// Between them.
        sign: Sign,
        /// On its right.
        right: Addend,
    },
    /// `a times b`, `a divided by 12`, `25 percent of a`
    Product {
        /// On its left (`a times b divided by c` leans to the left).
        left: Box<Expr>,
        /// Between them.
        factor: Factor,
        /// On its right.
        right: Box<Expr>,
    },
    /// `a + b rounded to 1`, `a rounded up to 50`
    Rounded {
        /// What is rounded.
        value: Box<Expr>,
        /// In which direction.
        rounding: Rounding,
        /// To a multiple of what.
        to: Spanned<Number>,
    },
    /// `earliest of { a, b }`, `greatest of { a, b }`, `first of { a, b }`
    Chosen(Choice, Vec<Expr>),
    /// `decide ended granted by RKV`
    EndedBy {
        /// The task or event.
        task: Name,
        /// The outcome.
        outcome: Name,
        /// By whom.
        unit: Box<Expr>,
    },
    /// `date of (inform-police to PU)`, `date of (inform-police by RKV)`
    DateWith {
        /// The task or event.
        task: Name,
        /// Which party the unit is.
        party: ByOrTo,
        /// The unit.
        unit: Box<Expr>,
    },
    /// Nothing, in `within 14 days` of a duty that arises each time something happens: the day on
    /// which it did.
    Occasion,
}

/// What is added or taken away.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Addend {
    /// A number, or a duration that is calculated.
    Other(Box<Expr>),
    /// `14 days`, `3 months`, `1 year`
    Time(Spanned<u32>, TimeUnit),
    /// `10 working days`, `10 working days counted in norway`
    WorkingDays(Spanned<u32>, Option<Name>),
    /// `24 hours`
    Hours(Spanned<u32>),
}

/// What a block asks of its bullets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// `all of`
    All,
    /// `any of`
    Any,
    /// `at least N of`
    AtLeast(u32),
}

/// What stands after `is` or `is not`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// `is RKV`
    Equal(Box<Expr>),
    /// `is one of { a, b }`
    OneOf(Vec<Expr>),
    /// `is none`
    None,
    /// `is known`
    Known,
    /// `is unknown`
    Unknown,
    /// `is done`, `is done by RKV`, `is done on or before hearing.held_on`
    Done {
        /// By whom.
        by: Option<Box<Expr>>,
        /// The last day on which it counts.
        until: Option<Box<Expr>>,
    },
}

/// What stands between the sides of a sum. One byte, since the fingerprint of a rulebook hashes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Sign {
    /// `+`
    Plus,
    /// `-`
    Minus,
}

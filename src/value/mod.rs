//! Values, their types, exact arithmetic, civil dates and Kleene's connectives.
//! A value is small and `Copy`: one is written per node of a rulebook.

pub mod calendar;
pub mod date;
pub mod duf;
pub mod duration;
pub mod exact;
pub mod fnv;
pub mod formula;
pub mod moment;
pub mod norm;
pub mod number;
pub mod passage;
pub mod time_limit;
pub mod truth;
pub mod turn;
pub mod types;

use date::Date;
use duration::Duration;
use moment::Moment;
use number::Number;
use truth::Truth;

/// A unit (or a role, or a party): its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(pub u16);

/// A variant of a named type: its index in that type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variant(pub u16);

/// A text by place: in the rulebook's own texts or in the case's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TextRef {
    /// Where the first byte stands.
    pub start: u32,
    /// How many bytes.
    pub len: u32,
    /// Whose texts.
    pub home: TextHome,
}

/// Whose texts a [`TextRef`] points into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextHome {
    /// A constant of the rulebook.
    Rulebook,
    /// A value of the case.
    Case,
}

/// A list by place: `len` elements from `start` in the case's elements, each of
/// them `stride` slots wide (1 for a list of plain values, else the record's fields).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ListRef {
    /// The first slot of the first element.
    pub start: u32,
    /// How many elements.
    pub len: u32,
}

/// What a node of a rulebook or a slot of a case holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// Not known.
    Unknown,
    /// Known that there is none (of a `T or none`).
    None,
    /// Yes or no; *open* is [`Value::Unknown`].
    Truth(bool),
    /// An exact decimal.
    Number(Number),
    /// A civil date.
    Date(Date),
    /// A day with a time and an offset.
    Moment(Moment),
    /// So many days, working days or months.
    Duration(Duration),
    /// A text.
    Text(TextRef),
    /// A unit.
    Unit(UnitId),
    /// A variant of the named type that the node or slot has.
    Variant(Variant),
    /// A list.
    List(ListRef),
    /// Where the values of a quantifier's elements begin (see `rulebook::node`).
    Frame(u32),
}

impl Value {
    /// Whether there is a value (`none` is one).
    pub fn is_known(self) -> bool {
        self != Self::Unknown
    }

    /// Whether two values of one type are the same, texts left aside: durations as they are counted.
    pub fn agrees(self, other: Self) -> bool {
        match (self, other) {
            (Self::Duration(one), Self::Duration(other)) => one.counted() == other.counted(),
            _ => self == other,
        }
    }

    /// As a truth: anything but yes and no is open.
    pub fn truth(self) -> Truth {
        match self {
            Self::Truth(true) => Truth::Yes,
            Self::Truth(false) => Truth::No,
            _ => Truth::Open,
        }
    }
}

/// No, open and yes, in the order of [`Truth`]. They are copied whole from here: a value that is
/// written piece by piece keeps whoever reads it right afterwards waiting.
const TRUTHS: [Value; 3] = [Value::Truth(false), Value::Unknown, Value::Truth(true)];

impl From<Truth> for Value {
    fn from(truth: Truth) -> Self {
        *TRUTHS.get(truth as usize).unwrap_or(&Self::Unknown)
    }
}

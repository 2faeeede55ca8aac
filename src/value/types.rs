//! The types of facts, definitions and expressions.

/// A named type: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u16);

/// A record: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(pub u16);

/// What a number counts, as `kroner`: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeasureId(pub u16);

/// What a value is, leaving aside lists and `or none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Base {
    /// `yes/no`
    YesNo,
    /// `number`
    Number,
    /// `text`
    Text,
    /// `date`
    Date,
    /// `moment`
    Moment,
    /// `duration`
    Duration,
    /// `unit`
    Unit,
    /// A type declared with `type`, or the choices of a `reading`.
    Named(TypeId),
    /// A record; only ever the element of a list.
    Record(RecordId),
}

/// A whole type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Type {
    /// What each value is.
    pub base: Base,
    /// `… in kroner`, of numbers alone.
    pub measure: Option<MeasureId>,
    /// `list of …`
    pub list: bool,
    /// `… or none`
    pub or_none: bool,
}

impl Type {
    /// `yes/no`
    pub const YES_NO: Self = Self::plain(Base::YesNo);
    /// `number`
    pub const NUMBER: Self = Self::plain(Base::Number);
    /// `text`
    pub const TEXT: Self = Self::plain(Base::Text);
    /// `date`
    pub const DATE: Self = Self::plain(Base::Date);
    /// `moment`
    pub const MOMENT: Self = Self::plain(Base::Moment);
    /// `duration`
    pub const DURATION: Self = Self::plain(Base::Duration);
    /// `unit`
    pub const UNIT: Self = Self::plain(Base::Unit);

    /// Neither a list nor `or none`.
    pub const fn plain(base: Base) -> Self {
        Self { base, measure: None, list: false, or_none: false }
    }

    /// The same of another measure.
    #[must_use]
    pub const fn measured(self, measure: Option<MeasureId>) -> Self {
        Self { measure, ..self }
    }

    /// The same without `or none`.
    #[must_use]
    pub const fn without_none(self) -> Self {
        Self { or_none: false, ..self }
    }
}

//! What can be expected somewhere, as people call it.

use crate::phrases::{Argument, Join, Phrase, phrase};

/// What was expected somewhere, in the order in which it is told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Expected {
    /// A keyword or sign, as it is written.
    Word(&'static str),
    Bullet,
    Channel,
    Condition,
    Date,
    Detail,
    Fact,
    Kind,
    Name,
    Element,
    Path,
    Number,
    Dotted,
    Passage,
    Rhythm,
    Task,
    Text,
    Type,
    Unit,
    Value,
    Variant,
    Weekday,
    Year,
    Outcome,
    Calendar,
    DaysOff,
    Month,
    CircularName,
    FactName,
    FactGroupName,
    FormatName,
    GroupName,
    ParameterName,
    ReadingName,
    RecordName,
    RegisterName,
    RuleName,
    TypeName,
    EventName,
    ColonAndType,
    End,
}

impl Expected {
    /// In a message.
    pub(super) fn told(&self) -> Argument {
        let phrase = match self {
            Self::Word(word) => return format!("`{word}`").into(),
            Self::Bullet => phrase!("syntax-a-bullet"),
            Self::Calendar => phrase!("syntax-a-calendar"),
            Self::Channel => phrase!("syntax-a-channel"),
            Self::DaysOff => phrase!("syntax-days-off"),
            Self::Month => phrase!("syntax-a-month"),
            Self::Condition => phrase!("syntax-a-condition"),
            Self::Date => phrase!("syntax-a-date"),
            Self::Detail => phrase!("syntax-a-detail"),
            Self::Fact => phrase!("syntax-a-fact"),
            Self::Kind => phrase!("syntax-a-kind"),
            Self::Name => phrase!("syntax-a-name"),
            Self::Element => phrase!("syntax-an-element-name"),
            Self::Path => phrase!("syntax-a-path"),
            Self::Number => phrase!("syntax-a-number"),
            Self::Dotted => phrase!("syntax-a-dotted-number"),
            Self::Passage => phrase!("syntax-a-passage"),
            Self::Rhythm => phrase!("syntax-a-rhythm"),
            Self::Task => phrase!("syntax-a-task"),
            Self::Text => phrase!("syntax-a-text"),
            Self::Type => phrase!("syntax-a-type"),
            Self::Unit => phrase!("syntax-a-unit"),
            Self::Value => phrase!("syntax-a-value"),
            Self::Variant => phrase!("syntax-a-variant"),
            Self::Weekday => phrase!("syntax-a-weekday"),
            Self::Year => phrase!("syntax-a-year"),
            Self::Outcome => phrase!("syntax-an-outcome"),
            Self::CircularName => phrase!("syntax-circular-name"),
            Self::FactName => phrase!("syntax-fact-name"),
            Self::FactGroupName => phrase!("syntax-fact-group-name"),
            Self::FormatName => phrase!("syntax-format-name"),
            Self::GroupName => phrase!("syntax-group-name"),
            Self::ParameterName => phrase!("syntax-parameter-name"),
            Self::ReadingName => phrase!("syntax-reading-name"),
            Self::RecordName => phrase!("syntax-record-name"),
            Self::RegisterName => phrase!("syntax-register-name"),
            Self::RuleName => phrase!("syntax-rule-name"),
            Self::TypeName => phrase!("syntax-type-name"),
            Self::EventName => phrase!("syntax-event-name"),
            Self::ColonAndType => phrase!("syntax-colon-and-type"),
            Self::End => phrase!("syntax-the-end"),
        };
        phrase.into()
    }

    /// How it looks, where that is not plain from what it is called.
    pub(super) fn looks(&self) -> Option<Phrase> {
        Some(match self {
            Self::Word("{") => phrase!("syntax-looks-brace", example = "{ north, west }"),
            Self::Word("shall") => phrase!("syntax-looks-norm"),
            Self::Word("days") => phrase!("syntax-looks-length"),
            Self::Word("allowed") => phrase!("syntax-looks-demand"),
            Self::Word("force") => phrase!("syntax-looks-in"),
            Self::Condition => phrase!("syntax-looks-condition"),
            Self::Value => phrase!("syntax-looks-value"),
            Self::Unit => phrase!("syntax-looks-unit"),
            Self::Task => phrase!("syntax-looks-task"),
            Self::ColonAndType => phrase!("syntax-looks-colon-and-type"),
            Self::Type => phrase!("syntax-looks-type"),
            Self::Bullet => phrase!("syntax-looks-bullet"),
            Self::Text => phrase!("syntax-looks-text"),
            Self::Date => phrase!("syntax-looks-date"),
            Self::DaysOff => phrase!("syntax-looks-days-off"),
            Self::Passage => phrase!("syntax-looks-passage"),
            Self::Rhythm | Self::Word("month") => phrase!("syntax-looks-rhythm"),
            _ => return None,
        })
    }
}

/// What a norm may go on with.
pub(super) const DETAILS: &[&str] = &[
    "to",
    "copy to",
    "from",
    "with",
    "about",
    "via",
    "in writing",
    "before",
    "after",
    "within",
    "at least … before",
    "no later than",
    "no earlier than",
    "since",
    "each time",
    "every",
    "promptly",
    "recorded in",
    "through",
    "done when",
    "at most once",
];

/// Words of the language, each in backticks.
pub(super) fn listed<'w>(words: impl IntoIterator<Item = &'w str>, join: Join) -> Argument {
    Argument::list(join, words.into_iter().map(|word| format!("`{word}`")))
}

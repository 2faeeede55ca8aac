//! What a name can be the name of, and what a place in a rule file can ask for.

use crate::phrases::{Phrase, phrase};

/// What something is or has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Unit,
    Group,
    Channel,
    Calendar,
    Definition,
    /// A definition that is used with `of`.
    DefinitionWithParameter,
    Reading,
    Rates,
    Type,
    Record,
    Fact,
    GroupOfFacts,
    Register,
    Safeguard,
    Circular,
    Task,
    Event,
    Rule,
    Condition,
    Value,
}

impl What {
    /// *a unit*
    pub(super) fn told(self) -> Phrase {
        match self {
            Self::Unit => phrase!("check-a-unit"),
            Self::Group => phrase!("check-a-group"),
            Self::Channel => phrase!("check-a-channel"),
            Self::Calendar => phrase!("check-a-calendar"),
            Self::Definition => phrase!("check-a-definition"),
            Self::DefinitionWithParameter => phrase!("check-a-definition-with-parameter"),
            Self::Reading => phrase!("check-a-reading"),
            Self::Rates => phrase!("check-rates"),
            Self::Type => phrase!("check-a-type"),
            Self::Record => phrase!("check-a-record"),
            Self::Fact => phrase!("check-a-fact"),
            Self::GroupOfFacts => phrase!("check-a-group-of-facts"),
            Self::Register => phrase!("check-a-register"),
            Self::Safeguard => phrase!("check-a-safeguard"),
            Self::Circular => phrase!("check-a-circular"),
            Self::Task => phrase!("check-a-task"),
            Self::Event => phrase!("check-an-event"),
            Self::Rule => phrase!("check-a-rule"),
            Self::Condition => phrase!("check-a-condition"),
            Self::Value => phrase!("check-a-value"),
        }
    }
}

//! A case and a wish about its answer → the smallest changes of facts that bring it about.
//!
//! | file | what it turns into what |
//! | --- | --- |
//! | `reach` | nodes → every occurrence beneath them, or those alone that carry their values |
//! | `aim` | a comparison → the values of facts at which it tips |
//! | `candidates` | nodes → the facts that they hang on, with the values worth trying |
//! | `trial` | a case with changed facts → whether the wish came true |
//! | `search` | candidates → the smallest sets of changes, each of them tried |
//!
//! It stands above the evaluator, which it runs again and again, and above explanations, since
//! what is wished is found by the names that explanations are asked for with. It needs neither
//! files nor names of cases, so it stands beside the engine and does not know it.

mod aim;
mod candidates;
mod formula;
mod reach;
mod search;
mod trial;

use crate::case::facts::{Facts, Place, Slot};
use crate::case::path::path;
use crate::explain::Target;
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::NormId;
use crate::value::truth::Truth;
use crate::value::types::{Base, Type};
use crate::value::{TextHome, Value, Variant};

pub use candidates::candidates;
pub use search::flip;

/// What is wished of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What is to come out otherwise.
    pub of: Of,
    /// How: yes, it applies; no, it does not; open, it is not settled.
    pub wanted: Truth,
}

/// What a goal is about. Of several norms, and of one with several bearers, that which comes
/// nearest to yes counts: *applies* means that one does, *does not apply* that none does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The norms of a rule or on a task.
    Target(Target),
    /// One norm.
    Norm(NormId),
    /// A condition: a truth outside quantifiers' bodies.
    Condition(NodeId),
}

/// How to search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Search {
    /// How many facts may change at once.
    pub changes: usize,
    /// How many sets of changes are wanted.
    pub flips: usize,
    /// How many evaluations may be spent.
    pub evaluations: u32,
    /// Whether facts may be forgotten.
    pub forgetting: Forgetting,
}

impl Default for Search {
    fn default() -> Self {
        Self { changes: 3, flips: 5, evaluations: 12_000, forgetting: Forgetting::Never }
    }
}

/// Whether a fact may be changed into one that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Forgetting {
    /// It may not.
    #[default]
    Never,
    /// It may, where no value will do.
    Last,
}

/// A fact, or a field of a list's element, and what the case is to say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub place: Place,
    /// What is to stand there.
    pub slot: Slot,
    /// The type of what stands there.
    pub ty: Type,
}

/// Changes that bring the goal about together; none of them can be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// Each fact once, those that carry the present answer first.
    pub changes: Vec<Change>,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flips {
    /// Sets of changes, each tried by the evaluator: those of fewest facts first, then those of
    /// facts that carry the present answer. Of the same facts there is one, with the nearest values.
    pub all: Vec<Flip>,
    /// Why there are no more.
    pub end: End,
    /// How many evaluations it took.
    pub evaluations: u32,
}

/// Why a search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The case has what was wished as it is.
    Already,
    /// Whatever is known of the facts, it does not come out so: it rests on the log, on a
    /// reading, on the day, or on what is assumed.
    Never,
    /// As many were found as were asked for.
    Enough,
    /// Every set of so many facts was tried, with all values worth trying.
    Whole,
    /// There was more to try than evaluations allowed.
    Cut,
}

impl Flip {
    /// Makes the changes.
    pub fn apply(&self, facts: &mut Facts) {
        self.changes.iter().for_each(|change| change.apply(facts));
    }
}

impl Change {
    /// Makes the change.
    pub fn apply(&self, facts: &mut Facts) {
        facts.suppose(self.place, self.slot);
    }

    /// As it is set by hand: `person.age=18`, `person.conversations[2].formal=yes`. Of a list
    /// only that it is empty can be told, and that it is not known.
    pub fn written(&self, rulebook: &Rulebook, facts: &Facts) -> String {
        let value = match self.slot {
            Slot::Given(value) => written(rulebook, facts, (value, self.ty)),
            Slot::Null | Slot::Absent => "null".to_owned(),
        };
        format!("{}={value}", path(rulebook, facts, self.place))
    }
}

fn written(rulebook: &Rulebook, facts: &Facts, (value, ty): (Value, Type)) -> String {
    match value {
        Value::Truth(true) => "yes".to_owned(),
        Value::Truth(false) => "no".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Moment(moment) => moment.to_string(),
        Value::Duration(length) => length.to_string(),
        Value::None => "none".to_owned(),
        Value::List(_) => "empty".to_owned(),
        Value::Unit(unit) => rulebook.unit(unit).map_or("", |unit| &unit.name).to_owned(),
        Value::Variant(variant) => variant_name(rulebook, variant, ty).to_owned(),
        Value::Text(text) if text.home == TextHome::Rulebook => rulebook.text(text).to_owned(),
        Value::Text(text) => facts.text(text).to_owned(),
        Value::Unknown | Value::Frame(_) => "null".to_owned(),
    }
}

fn variant_name(rulebook: &Rulebook, Variant(at): Variant, ty: Type) -> &str {
    let Base::Named(id) = ty.base else {
        return "";
    };
    let named = rulebook.enumeration(id);
    let variant = named.and_then(|named| named.variants.get(usize::from(at)));
    variant.map_or("", |variant| &variant.name)
}

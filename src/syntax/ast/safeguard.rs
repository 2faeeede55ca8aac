//! Safeguards of the syntax tree: what must hold where the premise does.

use super::{Expr, Name};
use crate::value::norm::Demand;

/// What a safeguard concludes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Conclusion {
    /// `forward-application is prohibited`
    Demanded(Name, Demand),
    /// Any condition.
    Condition(Expr),
}

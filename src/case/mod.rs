//! A case: JSON → facts, straight into the rulebook's slots.
//!
//! 1. The fast road (`fast`): one pass over the text, no tree, nothing allocated for
//!    keys and values. It declines whatever is not plainly right.
//! 2. The slow road (`slow`), only then: the text as JSON with places (`json`), every
//!    fault of the case in one run (`error`), or its facts with warnings.
//!
//! Both write through the one `store`, by names that a `schema` prepared once.
//! `set` gives one fact from the command line, `edit` changes one place of a case's text, `path` names a slot for people,
//! `json_schema` tells other programs what a case may say, `mask` hides what is
//! sensitive when a case's text is shown.

pub mod edit;
mod entry;
mod error;
pub mod facts;
pub mod fast;
mod for_each;
pub mod history;
pub(crate) mod json;
pub mod json_schema;
pub(crate) mod keys;
pub mod limits;
pub mod mask;
pub mod path;
pub mod schema;
pub mod set;
mod slow;
mod store;

use crate::diagnostic::{Diagnostic, any_error};
use crate::source::SourceId;
use facts::{Begin, Facts, Slot, Told};
use schema::Schema;

/// Reads a case into `facts`, which are emptied first; returns the warnings.
///
/// # Errors
/// Everything that is wrong with the case, warnings among it, by place. The facts are
/// then not to be used.
pub fn read(
    schema: &Schema,
    source: SourceId,
    text: &str,
    facts: &mut Facts,
) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    if fast::read_fast(schema, text, facts).is_ok() {
        return Ok(undated(source, facts));
    }
    read_slow(schema, source, text, facts)
}

/// The same by the slow road alone, so that a test can compare the two.
///
/// # Errors
/// As [`read`].
pub fn read_slow(
    schema: &Schema,
    source: SourceId,
    text: &str,
    facts: &mut Facts,
) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let mut found = slow::read(schema, source, text, facts);
    if any_error(&found) {
        return Err(found);
    }
    found.extend(undated(source, facts));
    Ok(found)
}

/// A warning of a case that rests on its own day and does not say which that is: what it logs or
/// tells of a fact over time would be read otherwise on every day. A log alone is that of standing
/// duties, which no case and no day belong to.
fn undated(source: SourceId, facts: &Facts) -> Vec<Diagnostic> {
    let plain = |told: &Told| told.begin == Begin::Stands;
    let is_case = facts.name.is_some() || facts.slots.iter().any(|slot| *slot != Slot::Absent);
    let rests = is_case && !facts.log.is_empty() || facts.told.iter().any(plain);
    let warning = (rests && facts.on.is_none()).then(|| error::undated(source));
    warning.into_iter().collect()
}

/// The bytes of a case as text.
///
/// # Errors
/// When they are no UTF-8; the place is the same in the text that results when every
/// byte that is none is replaced.
pub fn text(source: SourceId, bytes: &[u8]) -> Result<&str, Diagnostic> {
    std::str::from_utf8(bytes).map_err(|error| self::error::not_utf8(source, error.valid_up_to()))
}

//! Which rulebook it was, for programs; every JSON that holds answers of one has this in it.

use crate::rulebook::Rulebook;
use serde::Serialize;

/// A rulebook's name, what it means as a number, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Book {
    /// What it is called: `udi`.
    pub name: String,
    /// 16 hexadecimal digits over what it means.
    fingerprint: String,
    /// As `--rules` takes it: `shipped`, `rules/`; left out where its texts were handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
}

impl From<&Rulebook> for Book {
    fn from(rulebook: &Rulebook) -> Self {
        let Rulebook { name, fingerprint, origin, .. } = rulebook;
        Self { name: name.clone(), fingerprint: fingerprint.clone(), from: origin.written() }
    }
}

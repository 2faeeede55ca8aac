//! Warnings: what is no error but looks like a mistake.

use super::collect::Located;
use super::context::Context;
use crate::rulebook::Rulebook;

/// Adds the warnings of a rulebook that holds together.
pub(super) fn lint(_context: &mut Context<'_>, _all: &[Located<'_>], _rulebook: &Rulebook) {}

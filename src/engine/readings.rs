//! `NAME=VALUE` → the chosen variant of a reading.

use super::error;
use crate::diagnostic::Diagnostic;
use crate::rulebook::{Reading, Rulebook};
use crate::value::Variant;

/// The chosen variants of all readings, in their order: those that are named, else the defaults.
///
/// # Errors
/// Every name that no reading has, every value that a reading has not, and every reading that
/// is chosen twice.
pub fn choose(
    rulebook: &Rulebook,
    choices: &[String],
) -> Result<Vec<Option<Variant>>, Vec<Diagnostic>> {
    let mut chosen = vec![None; rulebook.readings.len()];
    let mut errors = Vec::new();
    for choice in choices {
        match one(rulebook, choice) {
            Ok((at, variant)) => match chosen.get_mut(at).and_then(|one| one.replace(variant)) {
                Some(earlier) if earlier != variant => errors.push(error::reading_twice(choice)),
                _ => {}
            },
            Err(error) => errors.push(error),
        }
    }
    let chosen = chosen.into_iter().map(|one| Some(one.unwrap_or(Reading::DEFAULT)));
    if errors.is_empty() { Ok(chosen.collect()) } else { Err(errors) }
}

/// Where a reading stands, and its variant.
fn one(rulebook: &Rulebook, choice: &str) -> Result<(usize, Variant), Diagnostic> {
    let Some((name, value)) = choice.split_once('=') else {
        return Err(error::no_choice(choice));
    };
    let mut readings = rulebook.readings.iter().enumerate();
    let Some((at, reading)) = readings.find(|(_, reading)| reading.name == name.trim()) else {
        return Err(error::no_such_reading(rulebook, name.trim()));
    };
    let named = rulebook.enumeration(reading.ty).map_or(&[][..], |named| &named.variants);
    let mut variants = (0..).map(Variant).zip(named);
    match variants.find(|(_, variant)| variant.name == value.trim()) {
        Some((variant, _)) => Ok((at, variant)),
        None => Err(error::no_such_variant(reading, named, value.trim())),
    }
}

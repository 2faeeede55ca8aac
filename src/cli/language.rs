//! In which language somebody is told: asked for, or else as their machine speaks.

use crate::language::Language;
use clap::builder::PossibleValue;
use std::env;
use std::ffi::OsString;

/// The variable that chooses it.
pub(super) const VARIABLE: &str = "SAKSGANG_LANG";

/// The language of this run as far as it can be told before the command line is understood, for
/// whoever has to be told that it is not.
pub(super) fn of_run(words: &[OsString]) -> Language {
    let asked = words.iter().zip(words.iter().skip(1)).find(|(word, _)| *word == "--lang");
    let asked = asked.map(|(_, tag)| tag.to_string_lossy().into_owned());
    let joined = || {
        let joined = words.iter().find_map(|word| word.to_str()?.strip_prefix("--lang="));
        joined.map(ToOwned::to_owned)
    };
    let asked = asked.or_else(joined).and_then(|tag| Language::from_tag(&tag));
    asked.or_else(chosen).unwrap_or_else(usual)
}

/// What the environment chooses; an empty variable chooses nothing.
fn chosen() -> Option<Language> {
    Language::from_tag(&env::var(VARIABLE).ok()?)
}

/// What is spoken where nobody asks: what the machine speaks, if the program speaks it too.
pub(super) fn usual() -> Language {
    sys_locale::get_locale().map_or_else(Language::default, |locale| of_locale(&locale))
}

/// `nn-NO`, `en_US.UTF-8`, `C`
fn of_locale(locale: &str) -> Language {
    let tag = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
    match tag.to_ascii_lowercase().as_str() {
        "no" => Language::Nb,
        tag => Language::from_tag(tag).unwrap_or_default(),
    }
}

impl clap::ValueEnum for Language {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.tag()))
    }
}

#[cfg(test)]
mod tests {
    use super::of_locale;
    use crate::language::Language;

    #[test]
    fn a_machine_speaks_as_it_says_and_else_norwegian() {
        for (locale, language) in [
            ("en-GB", Language::En),
            ("en_US.UTF-8", Language::En),
            ("nn-NO", Language::Nn),
            ("nb_NO.UTF-8", Language::Nb),
            ("no", Language::Nb),
            ("de-DE", Language::Nb),
            ("C", Language::Nb),
            ("C.UTF-8", Language::Nb),
        ] {
            assert_eq!(of_locale(locale), language, "{locale}");
        }
    }
}

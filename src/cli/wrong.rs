//! What is wrong with a command line, in a language. clap finds it, and tells it in English alone.

use super::inputs::Misfit;
use crate::diagnostic::nearest;
use crate::language::Language;
use crate::phrases::{Argument, Join, Phrase, phrase, say};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::fmt::Write as _;

/// The whole message, with its end of line; `asked` is the command that it is about.
pub(super) fn text(error: &clap::Error, asked: &str, language: Language) -> String {
    let mut told = say!(language, "usage-wrong", what = what(error)) + "\n";
    if let Some(meant) = meant(error) {
        let tip = say!(language, "usage-tip", meant = meant);
        // Writing to a text does not fail.
        let _ = writeln!(told, "\n  {tip}");
    }
    let usage = error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
    let usage = in_language(&anstream::adapter::strip_str(&usage).to_string(), language);
    if let Some((_, usage)) = usage.split_once(": ") {
        let _ = writeln!(told, "\n{}: {}", say!(language, "usage-usage"), usage.trim_end());
    }
    told + "\n" + &say!(language, "usage-more", command = asked) + "\n"
}

/// Words of clap that nothing but their place tells from others.
pub(super) fn in_language(text: &str, language: Language) -> String {
    text.replace("[OPTIONS]", &format!("[{}]", say!(language, "usage-options").to_uppercase()))
}

/// What was meant by a name that is not known. Of commands clap suggests many.
fn meant(error: &clap::Error) -> Option<String> {
    let argument = one(error, ContextKind::SuggestedArg);
    let near = |kind, word: Option<String>| match error.get(kind)? {
        ContextValue::Strings(all) => {
            nearest(&word?, all.iter().map(String::as_str)).map(ToOwned::to_owned)
        }
        _ => None,
    };
    let command = || one(error, ContextKind::InvalidSubcommand);
    let value = || one(error, ContextKind::InvalidValue);
    argument
        .or_else(|| near(ContextKind::SuggestedSubcommand, command()))
        .or_else(|| near(ContextKind::SuggestedValue, value()))
}

fn what(error: &clap::Error) -> Phrase {
    let argument = || one(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = || one(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => phrase!("usage-unknown-argument", argument = argument()),
        ErrorKind::InvalidSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            phrase!("usage-unknown-command", command = command)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            phrase!("usage-no-command")
        }
        ErrorKind::InvalidValue if value().is_empty() => {
            phrase!("usage-no-value", argument = argument())
        }
        ErrorKind::InvalidValue => {
            let bad = phrase!("usage-bad-value", value = value(), argument = argument());
            possible(error, bad)
        }
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error);
            let why = why.map(|why| match why.downcast_ref::<Misfit>() {
                Some(misfit) => Argument::from(misfit.phrase()),
                None => why.to_string().into(),
            });
            let why = why.unwrap_or_else(|| "".into());
            phrase!("usage-bad-value-why", value = value(), argument = argument(), why = why)
        }
        ErrorKind::MissingRequiredArgument => {
            phrase!("usage-missing", arguments = several(error, ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict if one(error, ContextKind::PriorArg) == Some(argument()) => {
            phrase!("usage-twice", argument = argument())
        }
        ErrorKind::ArgumentConflict => {
            let other = several(error, ContextKind::PriorArg);
            phrase!("usage-conflict", argument = argument(), other = other)
        }
        ErrorKind::TooManyValues => {
            phrase!("usage-too-many", value = value(), argument = argument())
        }
        ErrorKind::InvalidUtf8 => phrase!("usage-not-text"),
        _ => phrase!("usage-other", why = error.kind().to_string()),
    }
}

/// With the values that an argument takes, if they are few.
fn possible(error: &clap::Error, bad: Phrase) -> Phrase {
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) if !values.is_empty() => {
            let values = phrase!("usage-possible", values = quoted(values));
            phrase!("usage-and", first = bad, second = values)
        }
        _ => bad,
    }
}

fn quoted(all: &[String]) -> Argument {
    Argument::list(Join::Comma, all.iter().map(|one| format!("`{one}`")))
}

fn several(error: &clap::Error, kind: ContextKind) -> Argument {
    match error.get(kind) {
        Some(ContextValue::Strings(all)) => quoted(all),
        other => quoted(&other.map(ToString::to_string).into_iter().collect::<Vec<_>>()),
    }
}

fn one(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::Strings(all) => all.first().cloned(),
        other => Some(other.to_string()),
    }
}

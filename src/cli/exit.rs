//! Exit codes: one meaning each.

use crate::code::{golden, sources, usage};
use crate::diagnostic::{Diagnostic, Severity};
use crate::suite::{Results, Verdict};
use std::process::ExitCode;

/// How a run ended. The order is that of precedence, where several things happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// Everything went well.
    Fine,
    /// The answer is no.
    No,
    /// The command was used wrongly.
    Usage,
    /// Input could not be read or is invalid.
    Invalid,
    /// A limit was hit.
    Limit,
}

impl Exit {
    /// What diagnostics that stopped a run amount to.
    pub(super) fn of(diagnostics: &[Diagnostic]) -> Self {
        let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error);
        errors.map(Self::of_one).max().unwrap_or(Self::Fine)
    }

    /// What tests amount to: errors weigh more than tests that do not hold.
    pub(super) fn of_tests(results: Results<'_>) -> Self {
        let exits = results.checked.iter().map(|checked| match &checked.verdict {
            Verdict::Passed => Self::Fine,
            Verdict::Failed(_) => Self::No,
            Verdict::Error(errors) => Self::of(errors).max(Self::Invalid),
        });
        exits.max().unwrap_or(Self::No)
    }

    fn of_one(one: &Diagnostic) -> Self {
        let wrong_use = [
            usage::NO_SUCH_UNIT,
            usage::NO_SUCH_RULE_OR_TASK,
            usage::NO_SUCH_CODE,
            usage::NOT_TOGETHER,
            usage::NO_SUCH_CIRCULAR,
            usage::NOTHING_TO_DRAW,
            usage::NO_SUCH_REGISTER,
            usage::DAYS_BACKWARDS,
            usage::NO_SUCH_READING,
            usage::NO_SUCH_REVISION,
            sources::NO_FOLDER_FOR_LOCK,
            golden::NOT_ACCEPTED,
            usage::NOT_EMPTY,
        ];
        let answer_is_no = [
            usage::REGISTER_NOT_IN_FORCE,
            usage::SAFEGUARD_BROKEN,
            golden::NO_TESTS,
            golden::NOT_MUTATED,
            golden::NOTHING_TRIED,
            golden::NOTHING_COUNTED,
            usage::NOTHING_THERE,
        ];
        if one.code.is_limit() {
            Self::Limit
        } else if answer_is_no.contains(&one.code) {
            Self::No
        } else if wrong_use.contains(&one.code) {
            Self::Usage
        } else {
            Self::Invalid
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Fine => 0,
            Exit::No => 1,
            Exit::Usage => 2,
            Exit::Invalid => 3,
            Exit::Limit => 4,
        })
    }
}

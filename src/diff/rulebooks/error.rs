//! What can be wrong with a rulebook that git is to give.

use crate::code::{Code, usage};
use crate::diagnostic::{Diagnostic, Severity};
use crate::phrases::{Argument, Phrase, phrase};
use std::io;

/// There is no git, or it cannot be run.
pub(super) fn no_git(cause: &io::Error) -> Diagnostic {
    let why: Argument = match cause.kind() {
        io::ErrorKind::NotFound => phrase!("diff-git-not-found").into(),
        _ => cause.to_string().into(),
    };
    error(usage::NO_GIT, phrase!("diff-no-git", why = why)).help(phrase!("diff-no-git-help"))
}

/// The folder is not kept by git.
pub(super) fn no_repository(said: &str) -> Diagnostic {
    error(usage::NO_REPOSITORY, phrase!("diff-no-repository")).help(match said {
        "" => phrase!("diff-no-repository-help"),
        said => phrase!("diff-no-repository-said-help", said = said),
    })
}

/// Git does not know the revision.
pub(super) fn no_such_revision(revision: &str) -> Diagnostic {
    error(usage::NO_SUCH_REVISION, phrase!("diff-no-such-revision", revision = revision))
        .help(phrase!("diff-no-such-revision-help"))
}

/// The revision has no rule files there.
pub(super) fn no_rules(revision: &str, path: &str) -> Diagnostic {
    error(usage::NO_RULES, phrase!("diff-no-rules", revision = revision, path = path))
        .help(phrase!("diff-no-rules-help"))
}

/// Git fails for another reason.
pub(super) fn git_failed(said: &str) -> Diagnostic {
    error(usage::GIT_FAILED, phrase!("diff-git-failed", said = said))
        .help(phrase!("diff-git-failed-help"))
}

fn error(code: Code, message: Phrase) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}

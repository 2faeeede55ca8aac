//! What can be wrong with a rulebook that git is to give: all wording of this phase.

use crate::code::{Code, usage};
use crate::diagnostic::{Diagnostic, Severity};
use std::io;

/// There is no git, or it cannot be run.
pub(super) fn no_git(cause: &io::Error) -> Diagnostic {
    let why = match cause.kind() {
        io::ErrorKind::NotFound => "it is not on this machine".to_owned(),
        _ => cause.to_string(),
    };
    error(usage::NO_GIT, format!("cannot run `git`: {why}"))
        .help("install git, or name two folders of rules")
}

/// The folder is not kept by git.
pub(super) fn no_repository(said: &str) -> Diagnostic {
    let help = "go to a folder that git keeps, or name two folders of rules";
    let message = "git keeps no versions of the folder you are in".to_owned();
    let told = if said.is_empty() { help.to_owned() } else { format!("{help}; git says: {said}") };
    error(usage::NO_REPOSITORY, message).help(told)
}

/// Git does not know the revision.
pub(super) fn no_such_revision(revision: &str) -> Diagnostic {
    error(usage::NO_SUCH_REVISION, format!("git knows no revision `{revision}`"))
        .help("a revision is a branch, a tag or a commit, as in `git:main` or `git:HEAD~1`")
}

/// The revision has no rule files there.
pub(super) fn no_rules(revision: &str, path: &str) -> Diagnostic {
    error(usage::NO_RULES, format!("there is no rule file in `{path}` at `{revision}`"))
        .help("name the folder of the rules, as in `git:main:rules`; rule files end in `.regel`")
}

/// Git fails for another reason.
pub(super) fn git_failed(said: &str) -> Diagnostic {
    error(usage::GIT_FAILED, format!("git could not give the rules: {said}"))
        .help("put right what git complains of, or name two folders of rules")
}

fn error(code: Code, message: String) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}

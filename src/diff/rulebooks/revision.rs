//! `rules/`, `git:main`, `git:main:rules`, `shipped` → the rulebook that is meant.
//!
//! Git is run as a program of its own, without a shell. What is named on the command line never
//! stands where git could take it for an option.

use super::error;
use crate::diagnostic::Diagnostic;
use crate::engine::{Beside, Refusal, Rules, load};
use crate::files::{self, EXTENSION, Limit};
use crate::rulebook::origin::SHIPPED;
use crate::rulebook::settings;
use crate::source::{Source, Sources};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Where a rulebook is to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place<'w> {
    /// It is built in.
    Shipped,
    /// A revision kept by git, and the folder or file in it.
    Git { revision: &'w str, path: &'w str },
    /// A folder or a file.
    Path(PathBuf),
}

fn place(written: &str) -> Place<'_> {
    match written.strip_prefix("git:") {
        Some(rest) => {
            let (revision, path) = rest.split_once(':').unwrap_or((rest, "rules"));
            Place::Git { revision, path: if path.is_empty() { "." } else { path } }
        }
        None if written == SHIPPED => Place::Shipped,
        None => Place::Path(PathBuf::from(written)),
    }
}

/// The rulebook that is meant, called as it was written.
///
/// # Errors
/// It is not there, cannot be read, or has errors.
pub fn rules(written: &str) -> Result<Rules, Refusal> {
    let mut rules = match place(written) {
        Place::Shipped => Rules::shipped()?,
        Place::Path(path) => load(&[path])?,
        Place::Git { revision, path } => {
            let sources = from_git(revision, path).map_err(Refusal::plain)?;
            let settings = settings(revision, path).map_err(|error| Refusal::plain(vec![error]))?;
            Rules::compile_with(sources, written, Beside { lock: None, settings })?
        }
    };
    written.clone_into(&mut rules.rulebook.name);
    Ok(rules)
}

/// The rule files of a revision.
fn from_git(revision: &str, path: &str) -> Result<Sources, Vec<Diagnostic>> {
    let commit = commit(revision).map_err(|error| vec![error])?;
    let blobs = blobs(&commit, path).map_err(|error| vec![error])?;
    if blobs.is_empty() {
        return Err(vec![error::no_rules(revision, path)]);
    }
    let (mut sources, mut errors) = (Sources::default(), Vec::new());
    for (blob, file) in blobs {
        match text(&blob, &format!("git:{revision}:{file}")) {
            Ok(source) => drop(sources.add(source)),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(sources) } else { Err(errors) }
}

/// What a revision has of `saksgang.toml` beside its rules.
fn settings(revision: &str, path: &str) -> Result<Option<Source>, Diagnostic> {
    let folder = if Path::new(path).extension().is_some_and(|end| end == EXTENSION) {
        path.rsplit_once('/').map_or(".", |(folder, _)| folder)
    } else {
        path
    };
    let file = format!("{}/{}", folder.trim_end_matches('/'), settings::FILE);
    let found =
        git(&["rev-parse", "--verify", "--quiet", &format!("{}:./{file}", commit(revision)?)])?;
    let blob = String::from_utf8_lossy(&found.stdout).trim().to_owned();
    if !found.status.success() || blob.is_empty() {
        return Ok(None);
    }
    text(&blob, &format!("git:{revision}:{file}")).map(Some)
}

/// The commit that a revision is.
fn commit(revision: &str) -> Result<String, Diagnostic> {
    let inside = git(&["rev-parse", "--git-dir"])?;
    if !inside.status.success() {
        return Err(error::no_repository(&said(&inside)));
    }
    if revision.is_empty() || revision.starts_with('-') {
        return Err(error::no_such_revision(revision));
    }
    let found = git(&["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])?;
    let commit = String::from_utf8_lossy(&found.stdout).trim().to_owned();
    if found.status.success() && !commit.is_empty() {
        Ok(commit)
    } else {
        Err(error::no_such_revision(revision))
    }
}

/// The rule files at and under a path of a commit: what git knows the content by, and the name.
fn blobs(commit: &str, path: &str) -> Result<Vec<(String, String)>, Diagnostic> {
    let listed = git(&["ls-tree", "-r", "-z", "--full-name", commit, "--", path])?;
    if !listed.status.success() {
        return Err(error::git_failed(&said(&listed)));
    }
    let listed = String::from_utf8_lossy(&listed.stdout);
    let entries = listed.split('\0').filter_map(|entry| {
        let (about, name) = entry.split_once('\t')?;
        let mut about = about.split(' ');
        let is_link = about.next() == Some(LINK);
        let is_file = about.next() == Some("blob");
        let blob = about.next().filter(|_| is_file)?;
        Some((is_link, blob.to_owned(), name.to_owned()))
    });
    let mut blobs = Vec::new();
    for (is_link, blob, name) in entries.filter(|(.., name)| is_rules(name, path)) {
        if is_link {
            return Err(files::link(Path::new(&name)));
        }
        blobs.push((blob, name));
    }
    Ok(blobs)
}

/// What git calls the mode of a link.
const LINK: &str = "120000";

/// Whether a file is a rule file, as it would be in a folder; `under` is what was named.
fn is_rules(name: &str, under: &str) -> bool {
    let inside = Path::new(name.strip_prefix(under).unwrap_or(name));
    let is_hidden =
        |part: Component<'_>| matches!(part, Component::Normal(one) if files::is_hidden(one));
    inside.extension().is_some_and(|end| end == EXTENSION) && !inside.components().any(is_hidden)
        || name == under
}

/// The content of a file, within the limit of rule files.
fn text(blob: &str, name: &str) -> Result<Source, Diagnostic> {
    let shown = git(&["cat-file", "blob", blob])?;
    if !shown.status.success() {
        return Err(error::git_failed(&said(&shown)));
    }
    files::read(shown.stdout.as_slice(), name, Limit::RULE_FILE)
}

/// Runs git in the folder of the run; it asks nobody for anything.
fn git(arguments: &[&str]) -> Result<Output, Diagnostic> {
    let mut command = Command::new("git");
    command.args(["-C", "."]).args(arguments).stdin(Stdio::null());
    command.env("GIT_LITERAL_PATHSPECS", "1").env("GIT_TERMINAL_PROMPT", "0");
    command.output().map_err(|cause| error::no_git(&cause))
}

/// The first line of what git complains of.
fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned()
}

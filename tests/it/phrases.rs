//! Every phrase is there in every language, is said somewhere, and gets what it fills in.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use saksgang::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a message fills in, by its key.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// The messages of a language. What is no message, stands twice or in another area's file is
/// among the faults.
fn messages(language: Language, faults: &mut Vec<String>) -> Messages {
    let mut all = Messages::new();
    for file in files(Path::new("phrases").join(language.tag()).as_path(), "ftl") {
        let text = fs::read_to_string(&file).unwrap();
        let area = format!("{}-", file.file_stem().unwrap().to_str().unwrap());
        let place = file.display();
        let resource: Resource<String> =
            fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
                faults.push(format!("{place}: {errors:?}"));
                resource
            });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            if !key.starts_with(&area) {
                faults.push(format!("{place}: `{key}` is of another area"));
            }
            let mut filled = BTreeSet::new();
            message.value.iter().for_each(|pattern| in_pattern(pattern, &mut filled));
            if all.insert(key.clone(), filled).is_some() {
                faults.push(format!("{place}: `{key}` stands twice"));
            }
        }
    }
    all
}

fn in_pattern(pattern: &Pattern<String>, filled: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, filled);
        }
    }
}

fn in_expression(expression: &Expression<String>, filled: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, filled),
        Expression::Select { selector, variants } => {
            in_inline(selector, filled);
            for variant in variants {
                in_pattern(&variant.value, filled);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, filled: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            filled.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, filled),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. }, ..
        } => positional.iter().for_each(|one| in_inline(one, filled)),
        _ => {}
    }
}

/// A phrase as it is written in the sources: where, its key, what it is given.
struct Said {
    place: String,
    key: String,
    given: BTreeSet<String>,
}

/// Every `phrase!` and `say!` with a key in the sources.
fn said() -> Vec<Said> {
    let mut all = Vec::new();
    for file in files(Path::new("src"), "rs") {
        let text = fs::read_to_string(&file).unwrap();
        let code: String = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .flat_map(|line| [line, "\n"])
            .collect();
        for name in ["phrase!(", "say!("] {
            for (at, _) in code.match_indices(name) {
                let pieces = pieces(&code[at + name.len()..]);
                let key = pieces.iter().find_map(|piece| piece.trim().strip_prefix('"'));
                let Some(key) = key.and_then(|key| key.strip_suffix('"')) else { continue };
                let given = pieces.iter().filter_map(|piece| piece.split_once(" = "));
                let given = given.map(|(name, _)| name.trim().to_owned()).collect();
                all.push(Said { place: file.display().to_string(), key: key.to_owned(), given });
            }
        }
    }
    all
}

/// The arguments of a macro, up to its closing bracket.
fn pieces(code: &str) -> Vec<String> {
    let (mut pieces, mut depth, mut quoted) = (vec![String::new()], 0, false);
    for sign in code.chars() {
        quoted ^= sign == '"';
        match sign {
            ')' | ']' | '}' if !quoted && depth == 0 => break,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                pieces.push(String::new());
                continue;
            }
            _ => {}
        }
        pieces.last_mut().unwrap().push(sign);
    }
    pieces
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|one| one == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn every_language_has_every_phrase() {
    let mut faults = Vec::new();
    let all = Language::ALL.map(|language| (language, messages(language, &mut faults)));
    let keys: BTreeSet<&String> = all.iter().flat_map(|(_, messages)| messages.keys()).collect();
    for (language, messages) in &all {
        let missing = keys.iter().filter(|key| !messages.contains_key(**key));
        faults.extend(missing.map(|key| format!("`{key}` is missing in {}", language.tag())));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_phrase_is_said_and_gets_what_it_fills_in() {
    let mut faults = Vec::new();
    let all = Language::ALL.map(|language| messages(language, &mut faults));
    let said = said();
    for Said { place, key, given } in &said {
        let wanted: Vec<_> = all.iter().filter_map(|messages| messages.get(key)).collect();
        if wanted.is_empty() {
            faults.push(format!("{place}: no phrase is called `{key}`"));
            continue;
        }
        let wanted: BTreeSet<&String> = wanted.into_iter().flatten().collect();
        let missing = wanted.iter().filter(|name| !given.contains(**name));
        faults.extend(missing.map(|name| format!("{place}: `{key}` does not get `{name}`")));
        let idle = given.iter().filter(|name| !wanted.contains(name));
        faults.extend(idle.map(|name| format!("{place}: `{key}` has no use for `{name}`")));
    }
    let keys: BTreeSet<&String> = said.iter().map(|one| &one.key).collect();
    // The words of the help are found by the names of commands and arguments.
    let unused = all[0].keys().filter(|key| !keys.contains(key) && !key.starts_with("help-"));
    faults.extend(unused.map(|key| format!("nobody says `{key}`")));
    assert!(faults.is_empty(), "{faults:#?}");
}

/// A command with its path, and what is below it.
fn commands(command: &clap::Command, path: &str) -> Vec<(String, clap::Command)> {
    let below = command.get_subcommands().flat_map(|one| {
        let path = format!("{path}-{}", one.get_name());
        commands(one, path.trim_start_matches('-'))
    });
    std::iter::once((path.to_owned(), command.clone())).chain(below).collect()
}

#[test]
fn every_command_and_argument_has_its_help_and_no_help_is_idle() {
    let mut faults = Vec::new();
    let mut idle: BTreeSet<String> = messages(Language::Nb, &mut faults).into_keys().collect();
    idle.retain(|key| key.starts_with("help-"));
    for language in Language::ALL {
        let program = saksgang::inside::cli::command(language);
        for (path, command) in commands(&program, "") {
            let name = if path.is_empty() { "saksgang" } else { &path };
            idle.remove(&format!("help-{name}"));
            if command.get_about().is_none_or(|about| about.to_string().is_empty()) {
                faults.push(format!("{}: `{name}` has no help", language.tag()));
            }
            for argument in command.get_arguments() {
                let id = argument.get_id();
                if !idle.remove(&format!("help-{path}-{id}")) {
                    idle.remove(&format!("help-any-{id}"));
                }
                if argument.get_help().is_none_or(|help| help.to_string().is_empty()) {
                    faults.push(format!("{}: `{name}` says nothing of `{id}`", language.tag()));
                }
            }
        }
    }
    faults.extend(idle.iter().map(|key| format!("`{key}` is about nothing")));
    assert!(faults.is_empty(), "{faults:#?}");
}

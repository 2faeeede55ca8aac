//! The architecture, kept by a test: which module may know which, and how long a file
//! and a function may be. The table is that of the design: a module imports only from
//! floors below its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every module of the crate with its floor.
const FLOORS: &[(u8, &[&str])] = &[
    (0, &["source", "keywords", "code", "language"]),
    (1, &["value"]),
    (2, &["phrases"]),
    (3, &["diagnostic", "signs"]),
    (4, &["files", "syntax", "rulebook"]),
    (5, &["check", "case", "format"]),
    (6, &["eval"]),
    (7, &["explain"]),
    // The smallest changes run the evaluator and are found by the names of explanations.
    (8, &["engine", "flip"]),
    (9, &["report"]),
    (10, &["diff"]),
    (11, &["agenda", "coverage", "flow", "mutate"]),
    (11, &["readings", "register", "review", "circulars", "suite"]),
    (12, &["repl"]),
    (13, &["cli"]),
    (14, &[DOOR]),
];

/// The hidden module by which tests, benchmarks and the program come in.
const DOOR: &str = "inside";

/// All that the crate shows beside the door.
const INTERFACE: &[&str] = &[
    "Action", "Answer", "Case", "Date", "Error", "Language", "Modality", "Moment", "Norm",
    "Question", "Rulebook", "Status", "Truth",
];

/// The most lines that a file may have.
const FILE_LINES: usize = 600;

/// The most lines that a function may have, one-line arms of a `match` left out.
const FUNCTION_LINES: usize = 60;

/// The most lines that the plain reference evaluator of the tests may have.
const REFERENCE_LINES: usize = 400;

/// A source file: its path below the crate, and its text without comments and literals.
struct Code {
    path: PathBuf,
    text: String,
}

#[test]
fn every_module_imports_only_from_floors_below_its_own() {
    let mut faults = Vec::new();
    for code in sources("src") {
        let Some(module) = module_of(&code.path) else {
            continue;
        };
        let place = code.path.display();
        let Some(own) = floor(&module) else {
            faults.push(format!("{place}: `{module}` is on no floor"));
            continue;
        };
        for used in crate_paths(&code.text).filter(|used| *used != module) {
            match floor(&used) {
                None => faults.push(format!("{place}: `crate::{used}` is no module")),
                Some(floor) if floor >= own => {
                    faults
                        .push(format!("{place}: floor {own} imports `{used}` from floor {floor}"));
                }
                Some(_) => {}
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn every_module_of_a_floor_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let modules = FLOORS.iter().flat_map(|(_, modules)| modules.iter());
    let absent = modules.filter(|module| {
        let file = root.join(module).with_extension("rs");
        !file.exists() && !root.join(module).join("mod.rs").exists()
    });
    assert_none(&absent.map(|module| format!("`{module}` is no module")).collect::<Vec<_>>());
}

#[test]
fn the_crate_shows_its_interface_and_one_hidden_door() {
    let all = sources("src");
    let lib = all.iter().find(|code| code.path.ends_with("lib.rs"));
    let lib = lib.map_or("", |code| code.text.as_str());
    let public = lib.lines().filter_map(|line| line.strip_prefix("pub "));
    let shown = public.map(declared).collect::<BTreeSet<_>>();
    let expected = INTERFACE.iter().copied().chain([DOOR]).collect::<BTreeSet<_>>();
    assert_eq!(shown, expected);
    let flat = lib.split_whitespace().collect::<String>();
    assert!(flat.contains(&format!("#[doc(hidden)]pubmod{DOOR};")));
}

/// The name that a public line of the crate's root declares: `mod NAME;`, `use a::NAME;`,
/// `struct NAME {`.
fn declared(line: &str) -> &str {
    let words = line.split(|letter: char| !letter.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty());
    match words.next() {
        Some("use") => words.next_back().unwrap_or_default(),
        _ => words.next().unwrap_or_default(),
    }
}

#[test]
fn no_files_of_a_folder_import_each_other_in_a_circle() {
    let files = sources("src").into_iter().filter_map(|code| Some((path_of(&code.path)?, code)));
    let files = files.collect::<Vec<_>>();
    let inside = files.iter().flat_map(|(path, _)| (1..=path.len()).map(|end| &path[..end]));
    let modules = inside.collect::<BTreeSet<_>>();
    let mut imports = BTreeMap::new();
    for (own, code) in &files {
        for used in imported(own, &code.text) {
            let same = own.iter().zip(&used).take_while(|(own, used)| own == used).count();
            let sibling = used.get(..=same).filter(|sibling| modules.contains(sibling));
            if let (1.., Some(from), Some(to)) = (same, own.get(same), sibling.and(used.get(same)))
            {
                let folder: &mut BTreeMap<_, BTreeSet<_>> =
                    imports.entry(own[..same].join("/")).or_default();
                folder.entry(from.clone()).or_default().insert(to.clone());
            }
        }
    }
    let mut faults = Vec::new();
    for (folder, imports) in &imports {
        let circle = imports.keys().filter(|file| reached(imports, file).contains(*file));
        let circle = circle.cloned().collect::<Vec<_>>().join(", ");
        if !circle.is_empty() {
            faults.push(format!("{folder}: [{circle}]"));
        }
    }
    assert_none(&faults);
}

/// The path of the module that a file below `src` holds; none for the roots and the door.
fn path_of(path: &Path) -> Option<Vec<String>> {
    let inside = path.strip_prefix("src").ok()?.with_extension("");
    let mut parts: Vec<String> =
        inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    parts.pop_if(|last| last == "mod");
    let root = parts.len() == 1 && ["lib", "main", DOOR].contains(&parts[0].as_str());
    (!root).then_some(parts)
}

/// The paths from the crate's root that a module names; those of its tests are left out.
fn imported(own: &[String], text: &str) -> Vec<Vec<String>> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let after = |root| text.split(root).skip(1).flat_map(expanded);
    let parent = &own[..own.len() - 1];
    let above = after("super::").map(|path| [parent, &path].concat());
    after("crate::").chain(above).collect()
}

/// The paths that a tree of names opens with: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn expanded(tree: &str) -> Vec<Vec<String>> {
    if let Some(group) = tree.trim_start().strip_prefix('{') {
        return top_level(group).iter().flat_map(|part| expanded(part)).collect();
    }
    let name = first_word(tree);
    let rest = tree.trim_start().strip_prefix(&name).unwrap_or_default();
    match rest.strip_prefix("::") {
        Some(rest) if !name.is_empty() => {
            let inner = expanded(rest).into_iter();
            inner.map(|path| [vec![name.clone()], path].concat()).collect()
        }
        _ => vec![vec![name]],
    }
}

/// The files that one imports, or that those import.
fn reached<'i>(
    imports: &'i BTreeMap<String, BTreeSet<String>>,
    from: &str,
) -> BTreeSet<&'i String> {
    let (mut found, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(file) = next.pop() {
        for used in imports.get(file).into_iter().flatten() {
            if found.insert(used) {
                next.push(used);
            }
        }
    }
    found
}

#[test]
fn no_module_reaches_out_through_super() {
    let mut faults = Vec::new();
    for code in sources("src") {
        let flat = code.text.split_whitespace().collect::<String>();
        for refused in ["super::super", "super::*", "self::super"] {
            if flat.contains(refused) {
                faults.push(format!("{}: `{refused}`", code.path.display()));
            }
        }
        let outside_tests = flat.split("#[cfg(test)]").next().unwrap_or_default();
        if is_module_root(&code.path) && outside_tests.contains("super::") {
            let place = code.path.display();
            faults.push(format!("{place}: `super` is the crate's root here"));
        }
    }
    assert_none(&faults);
}

/// Texts are read by one rule, and files written in one way, so nobody else may do either.
#[test]
fn one_module_alone_reads_and_writes_files() {
    let mut faults = Vec::new();
    for code in sources("src") {
        let outside_tests = code.text.split("#[cfg(test)]").next().unwrap_or_default();
        if code.path.starts_with("src/files") {
            continue;
        }
        let words = outside_tests.split(|letter: char| !letter.is_alphanumeric());
        for word in words.filter(|word| ["fs", "OpenOptions"].contains(word)) {
            faults.push(format!("{}: `{word}`", code.path.display()));
        }
    }
    assert_none(&faults);
}

#[test]
fn no_file_is_longer_than_600_lines() {
    let long = ["src", "tests/it"]
        .into_iter()
        .flat_map(sources)
        .map(|code| (code.text.lines().count(), code.path))
        .filter(|(lines, _)| *lines > FILE_LINES)
        .map(|(lines, path)| format!("{}: {lines} lines", path.display()))
        .collect::<Vec<_>>();
    assert_none(&long);
}

#[test]
fn no_function_is_longer_than_60_lines() {
    let mut long = Vec::new();
    for code in ["src", "tests/it"].into_iter().flat_map(sources) {
        for (name, body) in functions(&code.text) {
            let lines = body.lines().filter(|line| !is_arm(line)).count();
            if lines > FUNCTION_LINES {
                long.push(format!("{}: `{name}`: {lines} lines", code.path.display()));
            }
        }
    }
    assert_none(&long);
}

/// A call shows what a parameter means, unless it is `true`; and a tuple that a function takes
/// apart at once is two parameters in hiding.
#[test]
fn no_function_takes_a_bool_or_hides_a_parameter_in_a_tuple() {
    let mut found = Vec::new();
    for code in sources("src") {
        // What a trait wants is not ours to choose.
        let of_trait = |line: &str| line.starts_with("impl") && line.contains(" for ");
        let blocks = code.text.split_inclusive("\n}\n");
        let own = blocks.filter(|block| !block.lines().any(of_trait));
        for (name, text) in own.flat_map(functions) {
            let parameters = parameters(text);
            let is_bool = |one: &String| one.trim_end().ends_with(": bool");
            let is_tuple = |one: &String| one.trim_start().starts_with('(');
            let crowded = parameters.len() > 3 && parameters.iter().any(is_tuple);
            if crowded || parameters.iter().any(is_bool) {
                found.push(format!("{}: `{name}`", code.path.display()));
            }
        }
    }
    assert_none(&found);
}

/// The parameters of a function.
fn parameters(text: &str) -> Vec<String> {
    let name = text["fn ".len()..].find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let rest = &text["fn ".len() + name.unwrap_or_default()..];
    let lists = rest.strip_prefix('<').map_or(rest, |rest| &rest[closed(rest, '>')..]);
    let lists = lists.trim_start_matches('>').strip_prefix('(').unwrap_or_default();
    let list = &lists[..closed(lists, ')')];
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for (at, letter) in list.char_indices() {
        depth += step(list, at, letter);
        match parts.last_mut() {
            Some(part) if letter != ',' || depth > 0 => part.push(letter),
            _ => parts.push(String::new()),
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// Where the bracket closes that was opened before the text.
fn closed(text: &str, bracket: char) -> usize {
    let mut depth = 1;
    let mut letters = text.char_indices();
    let end = letters.find(|(at, letter)| {
        depth += step(text, *at, *letter);
        depth == 0 && *letter == bracket
    });
    end.map_or(text.len(), |(at, _)| at)
}

/// How much deeper in brackets a letter leads; that of an arrow is none.
fn step(text: &str, at: usize, letter: char) -> i32 {
    match letter {
        '(' | '[' | '<' => 1,
        '>' if text[..at].ends_with(['-', '=']) => 0,
        ')' | ']' | '>' => -1,
        _ => 0,
    }
}

#[test]
fn no_test_reads_a_clock() {
    let mut faults = Vec::new();
    for code in sources("tests/it") {
        let flat = code.text.split_whitespace().collect::<String>();
        for clock in ["Instant::", "SystemTime::", ".elapsed(", "thread::sleep"] {
            if flat.contains(clock) {
                faults.push(format!("{}: `{clock}`", code.path.display()));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn the_reference_is_short_looks_up_without_evaluating_and_shares_nothing_with_the_evaluator() {
    let mut faults = Vec::new();
    let all = sources("tests/it").into_iter();
    for code in all.filter(|code| code.path.with_extension("").starts_with("tests/it/reference")) {
        let (lines, place) = (code.text.lines().count(), code.path.display());
        if code.path.ends_with("reference.rs") && lines > REFERENCE_LINES {
            faults.push(format!("{place}: {lines} lines"));
        }
        if code.path.ends_with("items.rs") && code.text.contains("Answer") {
            faults.push(format!("{place}: evaluates"));
        }
        if code.text.contains("eval::") {
            faults.push(format!("{place}: shares with the evaluator"));
        }
    }
    assert_none(&faults);
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn floor(module: &str) -> Option<u8> {
    FLOORS.iter().find(|(_, modules)| modules.contains(&module)).map(|(floor, _)| *floor)
}

/// All Rust files below a folder of the crate, in the order of their paths.
fn sources(folder: &str) -> Vec<Code> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = plain(&fs::read_to_string(&path).unwrap_or_default());
                let path = path.strip_prefix(root).unwrap_or(&path).to_owned();
                found.insert(path.clone(), Code { path, text });
            }
        }
    }
    found.into_values().collect()
}

/// The module of the crate that a file below `src` belongs to; none for the two roots.
fn module_of(path: &Path) -> Option<String> {
    let inside = path.strip_prefix("src").ok()?;
    let first = Path::new(inside.components().next()?.as_os_str()).file_stem()?;
    let module = first.to_str()?.to_owned();
    (module != "lib" && module != "main").then_some(module)
}

/// Whether `super` leads out of the module that the file belongs to.
fn is_module_root(path: &Path) -> bool {
    let inside = path.strip_prefix("src").unwrap_or(path);
    match inside.components().count() {
        1 => true,
        2 => inside.ends_with("mod.rs"),
        _ => false,
    }
}

/// The module in every `crate::module` and `crate::{module, …}`.
fn crate_paths(text: &str) -> impl Iterator<Item = String> {
    let names = text.split("crate::").skip(1).flat_map(|after| {
        let group = after.strip_prefix('{').map(top_level);
        let parts = group.unwrap_or_else(|| vec![after.to_owned()]);
        parts.iter().map(|part| first_word(part)).collect::<Vec<_>>()
    });
    names.filter(|name| !name.is_empty())
}

/// The parts of `a::b, c::{d, e}}` up to the closing brace.
fn top_level(group: &str) -> Vec<String> {
    let (mut depth, mut parts, mut part) = (0, Vec::new(), String::new());
    for letter in group.chars() {
        match letter {
            '}' if depth == 0 => break,
            ',' if depth == 0 => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        part.push(letter);
    }
    parts.push(part);
    parts
}

fn first_word(text: &str) -> String {
    let is_word = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    text.trim_start().chars().take_while(is_word).collect()
}

/// Every function with a body: its name, and its text from `fn` to the closing brace.
fn functions(text: &str) -> Vec<(String, &str)> {
    text.match_indices("fn ")
        .filter(|(at, _)| !text[..*at].ends_with(|before: char| before.is_alphanumeric()))
        .filter_map(|(at, _)| {
            let after = &text[at..];
            let declared = after.find(";\n").unwrap_or(after.len());
            let body = after[..declared].find('{')?;
            let end = body + closing_brace(&after[body..])?;
            Some((first_word(&after[3..]), &after[..=end]))
        })
        .collect()
}

/// Where the brace that opens the text is closed.
fn closing_brace(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

/// A one-line arm of a `match`, or one of the patterns before it.
fn is_arm(line: &str) -> bool {
    let line = line.trim();
    (line.contains("=>") && line.ends_with(',')) || line.starts_with("| ")
}

/// The text with comments left out and literals emptied; lines stay where they are.
fn plain(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(first) = rest.chars().next() {
        let skipped = skipped(rest);
        if skipped == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            let lines = rest[..skipped].matches('\n').count();
            out.push_str(&"\n".repeat(lines));
            rest = &rest[skipped..];
        }
    }
    out
}

/// How many bytes of comment or literal the text begins with.
fn skipped(text: &str) -> usize {
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if text.starts_with("/*") {
        return text.find("*/").map_or(text.len(), |end| end + 2);
    }
    if text.starts_with("r#\"") {
        return text.find("\"#").map_or(text.len(), |end| end + 2);
    }
    match text.as_bytes() {
        [b'"', ..] => literal(text, '"'),
        [b'\'', b'\\', ..] => literal(text, '\''),
        [b'\'', ..] if text.chars().nth(2) == Some('\'') => literal(text, '\''),
        _ => 0,
    }
}

/// How long the literal between two quotes is, escapes counted in.
fn literal(text: &str, quote: char) -> usize {
    let mut escaped = false;
    text.char_indices()
        .skip(1)
        .find_map(|(at, letter)| {
            let ends = letter == quote && !escaped;
            escaped = letter == '\\' && !escaped;
            ends.then_some(at + 1)
        })
        .unwrap_or(text.len())
}

#[test]
fn the_reading_of_source_text_is_not_fooled() {
    let text = "use crate::{eval::a, case::{b, c}}; // crate::cli\nfn f() { \"fn g() {\"; '{'; }";
    let code = plain(text);
    let used = crate_paths(&code).collect::<Vec<_>>();
    assert_eq!(used, ["eval", "case"]);
    let tree = |text| expanded(text).iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(tree("a::{b, c::{d, e}}; x::y"), ["a::b", "a::c::d", "a::c::e"]);
    let told = |text| parameters(text).join("|");
    assert_eq!(told("fn f<F: Fn(u8) -> u8>(a: F, (b, c): (u8, u8)) {}"), "a: F| (b, c): (u8, u8)");
    assert_eq!(functions(&code), [("f".to_owned(), "fn f() { ; ; }")]);
}

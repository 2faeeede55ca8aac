//! How texts are read and folders looked through, by the program as it is run.

use crate::program::program;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A new folder for a test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files").join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The program with these arguments, in a folder.
pub(crate) fn saksgang(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program();
    command.args(arguments).current_dir(folder).env_remove("CI").stdin(Stdio::null());
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    saksgang(folder, arguments).output().unwrap()
}

/// What it prints, on both streams.
fn said(output: &Output) -> String {
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8_lossy(&both).into_owned()
}

/// The text without spaces, so that it is the same however its lines are broken.
fn flat(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '│').collect()
}

pub(crate) fn put(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub(crate) const RULES: &str = "\
unit RKÅ nb \"Kontoret\" en \"Office\"

facts person nb \"Søkeren\" en \"The applicant\"
  ill : yes/no nb \"Syk\" en \"Ill\"

task call-person nb \"Ring personen\" en \"Call the person\"

rule r
  see \"Handbook\"
  when person.ill
  then RKÅ shall call-person
";

const CASE: &str = "{ \"on\": \"2099-01-05\",\n  \"person\": { \"ill\": true } }\n";

const EXPECT: &str = "applies call-person by RKÅ\n";

/// A rulebook with a test and a text, each text stored by `store`.
fn stored(name: &str, store: impl Fn(&str) -> String) -> PathBuf {
    let folder = folder(name);
    put(&folder, "rules/a.regel", &store(RULES));
    put(&folder, "tests/one.json", &store(CASE));
    put(&folder, "tests/one.expect", &store(EXPECT));
    put(&folder, "cases.ndjson", &store(&(CASE.replace('\n', "") + "\n")));
    folder
}

/// Every reader of texts, with what it is to say.
fn every_reader(folder: &Path) {
    for (arguments, exit) in [
        (&["check", "rules"][..], 0),
        (&["fmt", "--check", "rules"], 0),
        (&["eval", "--rules", "rules", "tests/one.json"], 0),
        (&["eval", "--rules", "rules", "--ndjson", "cases.ndjson"], 0),
        (&["review", "--rules", "rules", "tests", "cases.ndjson"], 0),
        (&["test", "--rules", "rules", "--accept"], 0),
        (&["test", "--rules", "rules"], 0),
    ] {
        let output = run(folder, arguments);
        assert_eq!(output.status.code(), Some(exit), "{arguments:?}: {}", said(&output));
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_any_text() {
    every_reader(&stored("mark", |text| format!("\u{feff}{text}")));
}

#[test]
fn lines_may_end_as_on_windows_in_any_text() {
    every_reader(&stored("windows", |text| text.replace('\n', "\r\n")));
    every_reader(&stored("both", |text| format!("\u{feff}{}", text.replace('\n', "\r\n"))));
}

#[test]
fn a_letter_and_its_accent_are_the_same_as_both_in_one() {
    let apart = |text: &str| text.replace('Å', "A\u{30a}");
    let folder = folder("apart");
    // Each text on its own: the others have their letters composed.
    for one in ["rules/a.regel", "tests/one.expect"] {
        put(&folder, "rules/a.regel", RULES);
        put(&folder, "tests/one.json", CASE);
        put(&folder, "tests/one.expect", EXPECT);
        let text = fs::read_to_string(folder.join(one)).unwrap();
        put(&folder, one, &apart(&text));
        let output = run(&folder, &["test", "--rules", "rules"]);
        assert_eq!(output.status.code(), Some(0), "{one}: {}", said(&output));
    }
    let golden =
        run(&folder, &["eval", "--rules", "rules", "--format", "golden", "tests/one.json"]);
    fs::remove_file(folder.join("tests/one.expect")).unwrap();
    put(&folder, "tests/one.golden", &apart(&String::from_utf8(golden.stdout).unwrap()));
    let output = run(&folder, &["test", "--rules", "rules"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn a_script_is_read_by_the_same_rule() {
    let folder = folder("script");
    put(&folder, "rules/a.regel", RULES);
    put(&folder, "tests/Å.json", CASE);
    let script = "\u{feff}load tests/A\u{30a}.json\r\n(person.ill and\r\n person.ill)\r\n";
    put(&folder, "script", script);
    let play = |folder: &Path| {
        let mut command = saksgang(folder, &["repl", "--rules", "rules"]);
        command.stdin(fs::File::open(folder.join("script")).unwrap()).output().unwrap()
    };
    let output = play(&folder);
    assert!(output.status.success(), "{}", said(&output));
    // What is no text names no file, least of all one whose name is shown in the same way.
    put(&folder, "\u{fffd}.json", "precious");
    fs::write(folder.join("script"), b"load tests/\xc3\x85.json\nsave! \xff.json\n").unwrap();
    assert_eq!(play(&folder).status.code(), Some(1));
    assert_eq!(fs::read_to_string(folder.join("\u{fffd}.json")).unwrap(), "precious");
}

#[test]
fn fmt_keeps_how_a_file_is_stored_and_makes_it_even() {
    let folder = folder("fmt");
    let ugly = RULES.replace("unit RKÅ nb", "unit   RKÅ   nb");
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    put(&folder, "a.regel", &windows(&ugly));
    assert_eq!(run(&folder, &["fmt", "--check", "."]).status.code(), Some(1));
    assert_eq!(run(&folder, &["fmt", "."]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(folder.join("a.regel")).unwrap(), windows(RULES));
    // One line of many ends otherwise; the layout is as it should be.
    put(&folder, "a.regel", &windows(RULES).replacen("\r\n", "\n", 1));
    assert_eq!(said(&run(&folder, &["fmt", "--check", "."])), "./a.regel\n");
    assert_eq!(said(&run(&folder, &["fmt", "."])), "./a.regel\n");
    assert_eq!(fs::read_to_string(folder.join("a.regel")).unwrap(), windows(RULES));
    assert_eq!(said(&run(&folder, &["fmt", "."])), "");
}

#[test]
fn what_is_hidden_is_left_out_and_that_is_said_once() {
    let folder = folder("hidden");
    for name in ["rules/a.regel", "rules/._a.regel", "rules/.#a.regel", "rules/.history/a_1.regel"]
    {
        put(&folder, name, RULES);
    }
    put(&folder, "rules/.cache/anything", "");
    put(&folder, "rules/.DS_Store", "");
    let output = run(&folder, &["check", "rules"]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert_eq!(said.matches("utelatt").count(), 1, "{said}");
    for name in ["._a.regel", ".#a.regel", ".history"] {
        assert!(said.contains(name), "{said}");
    }
    assert!(!said.contains(".cache") && !said.contains("DS_Store"), "{said}");
    put(&folder, "tests/.old/one.json", CASE);
    put(&folder, "tests/one.json", CASE);
    let output = run(&folder, &["test", "--rules", "rules", "--accept"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(folder.join("tests/one.golden").exists());
    assert!(!folder.join("tests/.old/one.golden").exists());
}

#[test]
fn what_looks_like_a_rule_file_and_is_left_out_is_named() {
    for name in ["b.regel.txt", "B.REGEL", "b.regel~", "b.regel.bak", "b.regel - Kopi", "#b.regel#"]
    {
        let folder = folder("similar");
        put(&folder, "rules/a.regel", RULES);
        put(&folder, &format!("rules/deep/{name}"), RULES);
        let output = run(&folder, &["check", "rules"]);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(0), "{said}");
        assert!(flat(&said).contains(&flat(&format!("`.regel`: `rules/deep/{name}`"))), "{said}");
        fs::remove_file(folder.join("rules/a.regel")).unwrap();
        let output = run(&folder, &["check", "rules"]);
        assert_eq!(output.status.code(), Some(3));
        assert!(flat(&self::said(&output)).contains(&flat(name)), "{output:?}");
    }
    let folder = folder("not-similar");
    put(&folder, "rules/a.regel", RULES);
    for name in ["README.md", "regel.txt", "a.regelverk", "a.txt"] {
        put(&folder, &format!("rules/{name}"), RULES);
    }
    let output = run(&folder, &["check", "rules"]);
    assert!(!said(&output).contains("left out"), "{output:?}");
}

#[test]
fn cases_of_another_rulebook_are_left_out_and_that_is_said() {
    let folder = folder("foreign");
    put(&folder, "rules/a.regel", RULES);
    put(&folder, "tests/one.json", CASE);
    put(&folder, "tests/one.expect", EXPECT);
    for place in ["tests/other/b.json", "tests/whole/tests/b.json"] {
        put(&folder, place, "{ \"no-such-group\": {} }");
    }
    put(&folder, "tests/other/b.regel", RULES);
    put(&folder, "tests/whole/rules/b.regel", RULES);
    for arguments in [
        &["test", "--rules", "rules"][..],
        &["test", "--rules", "rules", "."],
        &["review", "--rules", "rules", "tests"],
        &["readings", "--rules", "rules", "tests"],
        &["agenda", "--rules", "rules", "--from", "2099-01-01", "--to", "2099-01-31", "tests"],
    ] {
        let output = run(&folder, arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        assert_eq!(said.matches("utelatt").count(), 1, "{said}");
        let flat = flat(&said);
        assert!(flat.contains("tests/other`") && flat.contains("tests/whole`"), "{said}");
        assert!(!said.contains("`rules`") && !said.contains("./rules"), "{said}");
    }
    // What is named is entered.
    let output = run(&folder, &["review", "--rules", "rules", "tests/other"]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
}

#[cfg(unix)]
#[test]
fn a_link_a_pipe_and_a_device_are_no_texts_whatever_they_are_wanted_as() {
    use std::os::unix::fs::symlink;
    let folder = folder("links");
    put(&folder, "rules/a.regel", RULES);
    put(&folder, "secret", "TOKEN-8f3a");
    for (place, arguments) in [
        ("rules/x.regel", &["check", "rules"][..]),
        ("rules/x.regel", &["fmt", "rules"]),
        ("x.json", &["eval", "--rules", "rules", "x.json"]),
        ("x.ndjson", &["eval", "--rules", "rules", "--ndjson", "x.ndjson"]),
        ("cases/x.json", &["review", "--rules", "rules", "cases"]),
        ("tests/x.expect", &["test", "--rules", "rules", "tests"]),
        ("tests/x.golden", &["test", "--rules", "rules", "tests"]),
        ("texts/x.txt", &["trace", "--rules", "rules", "--text", "texts"]),
    ] {
        put(&folder, "tests/x.json", CASE);
        put(&folder, "texts/README", "");
        put(&folder, "cases/README", "");
        for target in ["secret", "nowhere", "/dev/zero", "/proc/self/environ"] {
            let target = if target.starts_with('/') { target.into() } else { folder.join(target) };
            symlink(target, folder.join(place)).unwrap();
            let output = saksgang(&folder, arguments).env("TOKEN", "TOKEN-8f3a").output().unwrap();
            let said = said(&output);
            assert_eq!(output.status.code(), Some(3), "{arguments:?}: {said}");
            assert!(said.contains("U003") && !said.contains("TOKEN"), "{said}");
            fs::remove_file(folder.join(place)).unwrap();
        }
        let made = Command::new("mkfifo").arg(folder.join(place)).status();
        if made.is_ok_and(|made| made.success()) {
            let output = run(&folder, arguments);
            assert_eq!(output.status.code(), Some(3), "{arguments:?}: {output:?}");
            fs::remove_file(folder.join(place)).unwrap();
        }
    }
}

#[test]
fn no_file_of_this_repository_has_a_name_that_windows_reserves() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut folders, mut faults) = (vec![root.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        let mut known = std::collections::BTreeSet::new();
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if [".git", "target"].contains(&name.as_str()) {
                continue;
            }
            if is_reserved(&name) || !known.insert(name.to_lowercase()) {
                faults.push(entry.path());
            }
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            }
        }
    }
    assert!(faults.is_empty(), "{faults:?}");
}

/// Whether a file of this name cannot be on Windows.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |device: &str| {
        let number = stem.strip_prefix(device);
        number.is_some_and(|number| {
            number.chars().count() == 1 && !number.contains(char::is_alphabetic)
        })
    };
    ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(&stem.as_str())
        || numbered("com")
        || numbered("lpt")
        || name.ends_with(['.', ' '])
        || name.contains(|sign: char| sign.is_control() || "<>:\"/\\|?*".contains(sign))
}

#[test]
fn names_that_windows_reserves_are_known() {
    for name in ["nul.json", "CON", "com1.snap", "aux.regel.txt", "a.", "a ", "a:b", "lpt9", "Nul"]
    {
        assert!(is_reserved(name), "{name}");
    }
    for name in ["null.json", "nul-sign.json", "com10", "company", ".gitignore", "console"] {
        assert!(!is_reserved(name), "{name}");
    }
}

//! `saksgang test` and `saksgang new`, where more is needed than a command and what it prints:
//! files that are written, JUnit read by another parser, asking at a terminal.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use crate::program::program;
use expectrl::{Expect as _, Session, process::unix::WaitStatus};
use saksgang::Language;
use saksgang::inside::engine::Rules;
use saksgang::inside::suite::Suite;
use saksgang::inside::suite::run::{TestContext, run};
use saksgang::inside::value::date::Date;
use std::collections::BTreeSet;
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

use crate::PATIENCE;

/// A copy of the small suites, which a test may write to.
fn suites(name: &str) -> PathBuf {
    let folder = fresh(name);
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/cli/suites"), &folder);
    folder
}

/// A folder that is not there yet.
fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("golden-{name}"));
    drop(fs::remove_dir_all(&folder));
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The program on somebody's own machine, where no build runs.
fn saksgang(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program();
    command.args(arguments).current_dir(folder).env_remove("CI").env("NO_COLOR", "1");
    command
}

fn output(folder: &Path, arguments: &[&str]) -> Output {
    saksgang(folder, arguments).output().unwrap()
}

fn exit(folder: &Path, arguments: &[&str]) -> i32 {
    output(folder, arguments).status.code().unwrap()
}

#[test]
fn what_is_accepted_is_shown_and_then_holds() {
    let folder = suites("accept");
    let shown = output(&folder, &["test", "fresh", "--accept"]);
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains("+ yes  office shall answer-letter to sender"), "{shown}");
    assert!(shown.ends_with("skrevet på nytt: fresh/new.golden\n"), "{shown}");
    assert_eq!(exit(&folder, &["test", "fresh"]), 0);
    let again = output(&folder, &["test", "fresh", "--accept"]).stdout;
    assert!(!String::from_utf8(again).unwrap().contains("skrevet på nytt"));
}

#[test]
fn assertions_are_not_rewritten() {
    let folder = suites("assertions");
    let expect = folder.join("tests/letters/passed-on.expect");
    let before = fs::read(&expect).unwrap();
    let accept = ["test", "--rules", "changed", "--accept"];
    assert_eq!(exit(&folder, &accept), 1, "one of them has an assertion that does not hold");
    assert_eq!(fs::read(&expect).unwrap(), before);
    let left = output(&folder, &["test", "--rules", "changed", "--lang", "en"]);
    let left = String::from_utf8(left.stdout).unwrap();
    assert!(left.ends_with("3 passed, 1 failed, 0 errors\n"), "{left}");
}

/// Whether a case about a letter holds with this assertion in place of the others.
fn holds(line: &str) -> bool {
    let folder = suites("due");
    let expect = format!("on 2020-03-04\n{line}\n");
    fs::write(folder.join("tests/letters/question.expect"), expect).unwrap();
    exit(&folder, &["test", "--filter", "question"]) == 0
}

#[test]
fn the_last_day_of_a_norm_can_be_asserted() {
    for (line, wanted) in [
        ("due answer-letter by office is 2020-03-16", true),
        ("due answer-letter by office is 2020-03-17", false),
        ("due answer-letter by office is none", false),
        ("due answer-letter by office is 2020-03-16T12:00+01:00", false),
        ("due answer-letter by RMA is none", false),
    ] {
        assert_eq!(holds(line), wanted, "{line}");
    }
}

#[test]
fn nothing_is_rewritten_in_a_build_or_with_errors() {
    let folder = suites("refused");
    let golden = folder.join("tests/complaint.golden");
    let before = fs::read(&golden).unwrap();
    let accept = ["test", "--rules", "changed", "tests", "--accept"];
    for switch in ["--accept", "--review"] {
        let mut build = saksgang(&folder, &["test", "--rules", "changed", switch]);
        assert_eq!(build.env("CI", "true").output().unwrap().status.code(), Some(2));
    }
    assert_eq!(exit(&folder, &["test", "--rules", "changed", "--review"]), 2, "no terminal");
    assert_eq!(exit(&folder, &[&accept[..], &["faulty"]].concat()), 3);
    assert_eq!(fs::read(&golden).unwrap(), before);
    assert!(!folder.join("faulty/undated.golden").exists());
}

#[test]
fn at_a_terminal_each_is_asked_about() {
    let folder = suites("review");
    let arguments = ["test", "--rules", "changed", "--review", "--lang", "en"];
    let mut session = Session::spawn(saksgang(&folder, &arguments)).unwrap();
    session.set_expect_timeout(Some(PATIENCE));
    for (name, reply) in [("complaint", "y"), ("letters/passed-on", "n"), ("letters/reading", "q")]
    {
        session.expect(format!("tests/{name}.golden: accept?")).unwrap();
        session.send_line(reply).unwrap();
    }
    session.expect("2 passed, 2 failed, 0 errors").unwrap();
    session.expect(expectrl::Eof).unwrap();
    let status = session.get_process().wait().unwrap();
    assert!(matches!(status, WaitStatus::Exited(_, 1)), "{status:?}");
    assert_eq!(exit(&folder, &["test", "--rules", "changed", "tests/complaint.json"]), 0);
}

#[test]
fn junit_is_read_by_another_parser() {
    let folder = suites("junit");
    let arguments = ["test", "--rules", "changed", "tests", "faulty", "--junit", "out.xml"];
    assert_eq!(exit(&folder, &arguments), 3);
    let text = fs::read_to_string(folder.join("out.xml")).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let all = |name: &'static str| document.descendants().filter(move |one| one.has_tag_name(name));
    let suite = all("testsuite").next().unwrap();
    let count = |name: &str| suite.attribute(name).unwrap().parse::<usize>().unwrap();
    assert_eq!(count("tests"), all("testcase").count());
    assert_eq!((count("failures"), count("errors")), (4, 4));
    assert_eq!((all("failure").count(), all("error").count()), (4, 4));
    let passed_on = all("testcase").find(|one| one.attribute("name") == Some("passed-on")).unwrap();
    assert_eq!(passed_on.attribute("classname"), Some("tests/letters"));
    let failure = passed_on.first_element_child().unwrap();
    assert!(failure.text().unwrap().contains("- yes  office shall forward-letter to RMA"));
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let folder = suites("jobs");
    let run = |jobs: &str, format: &str| {
        let arguments = ["--rules", "changed", "tests", "faulty", "--jobs", jobs];
        let all = [&["test"][..], &arguments, &["--format", format]].concat();
        output(&folder, &all).stdout
    };
    for format in ["text", "json", "tap", "github"] {
        let first = run("1", format);
        assert!(["2", "3", "16"].iter().all(|jobs| run(jobs, format) == first), "{format}");
    }
}

#[test]
fn lines_may_end_as_on_windows() {
    let folder = suites("windows");
    for file in ["tests/complaint.golden", "tests/letters/question.expect"] {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        fs::write(folder.join(file), text.replace('\n', "\r\n")).unwrap();
    }
    assert_eq!(exit(&folder, &["test"]), 0);
}

#[test]
fn every_answer_is_seen_and_a_suite_tells_what_another_rulebook_breaks() {
    let folder = suites("seen");
    let load = |name: &str| saksgang::inside::engine::load(&[folder.join(name)]).unwrap();
    let (rules, changed): (Rules, Rules) = (load("rules"), load("changed"));
    let suite = Suite::find(&[folder.join("tests")], None).unwrap();
    let today = Date::parse("2018-01-01").unwrap().into();
    let context = |rules| TestContext { rules, today: &today, language: Language::En };
    let seen = Mutex::new(BTreeSet::new());
    let checked = run(&suite, context(&rules), NonZero::new(3).unwrap(), &|at, answer| {
        let name = answer.outcome.facts.name.clone();
        seen.lock().unwrap().insert((at, name.unwrap()));
    });
    assert_eq!(checked.len(), suite.tests.len());
    let named = |(at, name): &(usize, String)| suite.tests[*at].name.ends_with(name.as_str());
    let seen = seen.into_inner().unwrap();
    assert!(seen.len() == checked.len() && seen.iter().all(named), "{seen:?}");
    assert_eq!(suite.first_broken(context(&rules), 0..suite.tests.len()), None);
    assert_eq!(suite.first_broken(context(&changed), [2, 1, 0]), Some(1));
}

#[test]
fn a_new_rulebook_is_in_order_and_its_tests_hold() {
    let folder = fresh("new");
    let path = folder.to_str().unwrap();
    assert_eq!(exit(Path::new("."), &["new", path]), 0);
    assert_eq!(exit(&folder, &["check", "--deny", "warnings", "rules"]), 0);
    assert_eq!(exit(&folder, &["fmt", "--check", "rules"]), 0);
    let tested = String::from_utf8(output(&folder, &["test", "--lang", "en"]).stdout).unwrap();
    assert_eq!(tested, "Rulebook: rules (from rules/)\n2 passed, 0 failed, 0 errors\n");
    assert_eq!(exit(Path::new("."), &["new", path]), 2, "it is not written over");
}

#[cfg(unix)]
#[test]
fn the_hook_of_a_new_rulebook_can_be_run() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = fresh("hook");
    assert_eq!(exit(Path::new("."), &["new", folder.to_str().unwrap()]), 0);
    let hook = folder.join(".githooks/pre-commit");
    assert_eq!(fs::metadata(hook).unwrap().permissions().mode() & 0o111, 0o111);
}

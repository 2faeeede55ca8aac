//! No sensitive value leaves the program unless somebody asks for it.
//!
//! Two cases say the same of everything but what is sensitive, and of that everything else. Every
//! command, with every option and every format, and every command of the REPL has to say the same
//! of both, and never a value of either. Commands, options and formats are taken from the program
//! itself: a new one is tried by itself, and where it takes something that is not known here, the
//! test says so.

use crate::program::program;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use clap::{Arg, ArgAction, Command as Subcommand};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/privacy");

/// What no output may hold: the values of the first case and of the second, as they are written
/// in a case and as people read them.
const SECRETS: &[&str] = &[
    "SECRET",
    "HIDDEN",
    "748213",
    "9051",
    "4711",
    "1987-06-05",
    "1986-11-23",
    "05.06.1987",
    "23.11.1986",
    "5 June 1987",
    "23 November 1986",
    "1999-07-07",
    "7 July 1999",
    "07.07.1999",
    "1998-02-1",
    "February 1998",
    ".02.1998",
    "2018-02-13",
    "13 February 2018",
    "13.02.2018",
    "1987-09-13",
    "13 September 1987",
    "13.09.1987",
    "1987-03-03",
    "3 March 1987",
    "03.03.1987",
    "2015-01-07",
    "2015-01-12",
    "7 January 2015",
    "07.01.2015",
    "2015-01-08",
    "2015-01-14",
    "8 January 2015",
    "08.01.2015",
    "14 January 2015",
    "14.01.2015",
    "2015-01-09",
    "2015-01-13",
    "9 January 2015",
    "09.01.2015",
    "2018-02-1",
    "11 February 2018",
    "12 February 2018",
    "14 February 2018",
    "15 February 2018",
    "10 February 2018",
    ".02.2018",
    "2018-04-2",
    "23 April 2018",
    "22 April 2018",
    ".04.2018",
    "37 days",
    "43 days",
    "37 dager",
    "43 dager",
];

/// The values that an option or argument of a name takes here. Another name needs a line here.
fn values(command: &str, argument: &str, name: &str) -> Vec<&'static str> {
    match (command, argument, name) {
        (_, "rules", _) | ("check" | "fmt", _, "PATH") | (_, _, "OLD") => vec!["rules"],
        ("new", ..) => vec!["started"],
        ("test", "paths", _) => vec!["tests"],
        (_, "skeletons", _) => vec!["skeletons"],
        (_, "log", _) => vec!["standing.json"],
        (_, "from", _) => vec!["2018-05-01"],
        (_, "to", _) => vec!["2018-06-30"],
        ("register", "name", _) => vec!["all-of-it"],
        (_, "circular", _) => vec!["PRIV-1"],
        (_, _, "CASE") => vec!["case.json", "cases.ndjson"],
        (_, _, "CASES") => vec!["case.json", "cases.ndjson", "tests"],
        (_, _, "NEW") => vec!["changed"],
        (_, _, "FILE") => vec!["written"],
        (_, _, "FILE-OR-DIR") => vec!["text.txt"],
        (_, _, "DATE") => vec!["2018-06-05"],
        (_, "assume", _) => {
            vec!["person.rate=7", "person.payday=1987-09-13", "person.payday=nonsense"]
        }
        (_, "reading", _) => vec!["who_is_sick=all_of_them"],
        (_, "set", _) => {
            vec![
                "person.called=Kari",
                "person.born=1987-06-05",
                "person.born=1987-06-5x",
                "person.naem=SECRETname",
            ]
        }
        (_, _, "UNIT") => vec!["NORTH", "SOUTH"],
        (_, _, "RULE-OR-TASK") => NAMES.to_vec(),
        (_, _, "TEXT") => vec!["case"],
        (_, _, "N") => vec!["2"],
        (_, _, "CODE") => vec!["C001"],
        (_, _, "SHELL") => vec!["bash"],
        _ => panic!(
            "what `{command}` takes for `{argument}` ({name}) is not known: add it to `values`"
        ),
    }
}

/// The rules and tasks of the rulebook.
const NAMES: &[&str] = &[
    "by-illness",
    "by-fact",
    "by-definition",
    "again",
    "apart",
    "to-keeper",
    "talking",
    "open-end",
    "never",
    "read-so",
    "assess",
    "notify",
    "decide",
    "visit-home",
    "report",
    "ask-guardian",
    "talk",
    "leave",
    "settle",
];

/// Expressions that name what is sensitive.
const EXPRESSIONS: &[&str] = &[
    "person.name",
    "person.alias",
    "person.income",
    "person.born",
    "person.age",
    "person.died",
    "person.ill",
    "not person.ill",
    "person.ill_too",
    "person.diagnosis",
    "person.office",
    "person.words",
    "person.marks",
    "person.visits",
    "person.stays",
    "person.payday",
    "person.sum",
    "person.copy",
    "person.first",
    "person.sick",
    "person.in_charge",
    "person.rate",
    "person.fee < 150",
    "person.number_of_words",
    "office_for of person.diagnosis",
    "person.ill is known",
    "person.diagnosis is cancer",
    "person.diagnosis is one of { cancer, other }",
    "person.ill and person.diagnosis is cancer",
    "person.died is none",
    "person.income >= 74 and person.income <= 74",
    "person.born > 1987-06-04 and person.born < 1987-06-06",
    "person.age >= 31 and person.age < 32",
    "person.called is not person.name",
    "person.income divided by 7 rounded to 1",
    "25 percent of person.income",
    "person.income times 2 >= 148 and person.income times 2 <= 148",
    "(person.income rounded to 50) > 50 and (person.income rounded to 50) <= 100",
    "1000 divided by (person.income - person.income) rounded to 1",
    "number of v in person.visits where v.formal",
    "some v in person.visits has v.formal",
    "some s in person.stays has s.ward is 47",
    "number of w in person.words where w is not \"x\"",
    "days from person.born to today",
    "latest of { person.born, 1950-01-01 }",
];

/// Lines of the REPL, each tried in a session of its own after the case was loaded.
fn lines(command: &str) -> Vec<String> {
    let with = |all: &[&str]| all.iter().map(|one| format!("{command} {one}")).collect();
    match command {
        "load" => with(&["case.json", "broken-0.json", "missing.json"]),
        "set" => with(&[
            "person.called Kari\nundo\nredo",
            "person.name \"SECRETname\"\nundo\nredo",
            "person.born 1987-06-31",
            "person.words [\"SECRETword\"]\nundo",
            "person.nam \"SECRETname\"",
        ]),
        "unset" | "forget" => {
            with(&["person.name\nundo", "person.died", "person.words", "person.stays[1].remark"])
        }
        "log" => with(&[
            "talk failed \"SECRETreason\"\nundo\nredo",
            "talk failed SECRETreason",
            "talk on 2018-06-01 by NORTH",
        ]),
        "unlog" => with(&["2\nundo", "9"]),
        "assume" => with(&[
            "person.payday 1987-09-13\nundo\nredo",
            "person.payday nonsense",
            "person.sick yes",
        ]),
        "reading" => with(&["", "who_is_sick all_of_them"]),
        "actions" => with(&["", "all", "open", "NORTH", "SOUTH"]),
        "facts" => with(&["", "used", "unknown", "given"]),
        "what" => with(&["if person.ill no", "if person.born 1987-06-05", "if person.limit 5"]),
        "compare" => with(&["other.json", "broken-0.json"]),
        // What is written to a file of the user's own is the user's; what is said of it is not.
        "save" => with(&["mine.json", "test mine"]),
        "script" => with(&["mine.txt"]),
        "flow" => with(&["", "drawn.svg"]),
        "ask" => vec![format!("{command}\n?\n?\n?\nstop")],
        "answer" | "undo" | "redo" | "reload" | "quit" => with(&[""]),
        "on" => with(&["", "2018-06-06", "case"]),
        "lang" => with(&["nb", "en"]),
        // Those that take a name of the rulebook, and any that is new.
        _ => {
            let names = NAMES.iter().chain(EXPRESSIONS).copied();
            names.chain([""]).map(|name| format!("{command} {name}")).collect()
        }
    }
}

/// A folder in which the program works on one of the cases.
struct Place(PathBuf);

impl Place {
    fn of(name: &str, case: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("privacy").join(name);
        drop(fs::remove_dir_all(&folder));
        let place = Self(folder);
        place.fill(case);
        place
    }

    fn fill(&self, case: &str) {
        let rules = fs::read_to_string(format!("{GOLDEN}/rules/book.regel")).unwrap();
        self.write("rules/book.regel", &rules);
        let changed = rules.replace("within 30 days", "within 31 days");
        self.write("changed/book.regel", &changed);
        self.write("case.json", case);
        self.write("tests/case.json", case);
        self.write("tests/case.expect", "applies assess by NORTH\nperson.rate is 7\n");
        self.write("tests/other.json", case);
        self.write(
            "tests/other.golden",
            "case K\non 2018-06-05\nyes  SOUTH shall report [PRIV-1 1 ¶5: apart]\n     due\n",
        );
        let line: serde_json::Value = serde_json::from_str(case).unwrap();
        self.write("cases.ndjson", &format!("{line}\n"));
        self.write("standing.json", "{ \"log\": [] }");
        self.write("text.txt", "1. Alt\n\nEt avsnitt.\n");
        let other = case.replace("Ola", "Kari").replace("2016-03-04", "2016-03-05");
        let other = other.replace("reason", "motive").replace("grunn", "motiv");
        self.write("other.json", &other);
        for (at, broken) in broken(case).iter().enumerate() {
            self.write(&format!("broken-{at}.json"), broken);
        }
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// What the program says, and what it writes to files, but for the user's own cases and scripts.
    fn run(&self, args: &[String], input: &str) -> String {
        let before = self.files();
        let mut child = program()
            .args(args)
            .current_dir(&self.0)
            .env("TZ", "UTC")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Whoever does not read its input may be gone already.
        drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
        let output = child.wait_with_output().unwrap();
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
        said += &String::from_utf8_lossy(&output.stderr);
        writeln!(said, "exit {:?}", output.status.code()).unwrap();
        for path in self.files().difference(&before) {
            let own = path.file_name().unwrap().to_string_lossy().starts_with("mine");
            if !own {
                writeln!(said, "{}", fs::read_to_string(path).unwrap()).unwrap();
            }
            fs::remove_file(path).unwrap();
        }
        said
    }

    fn files(&self) -> BTreeSet<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let into = if path.is_dir() { &mut folders } else { &mut files };
                into.push(path);
            }
        }
        files.into_iter().collect()
    }
}

/// The case with faults, at each of which a message points.
fn broken(case: &str) -> Vec<String> {
    let faults = [
        ("\"name\": ", "\"name\" "),
        ("\"name\": ", "\"name: "),
        ("\"name\": \"", "\"name\": "),
        ("\"name\": \"", "\"name\": '"),
        ("\"name\": ", "\"naem\": "),
        ("\"name\": \"", "\"name\": [\""),
        ("\"born\": \"", "\"born\": \"x"),
        ("\"born\": ", "\"born\": 7, \"born\": "),
        ("\"income\": ", "\"income\": +"),
        ("\"income\": ", "\"income\": \"x\", \"called\": "),
        ("\"ill\": ", "\"ill\": \"perhaps\", \"settled\": "),
        ("\"diagnosis\": \"", "\"diagnosis\": \"x"),
        ("\"person\": {", "\"person\": [{"),
        ("\"person\": {", "\"persn\": {"),
        ("\"person\": {", "\"case\": {"),
        ("\"log\": [", "\"log\": {"),
        ("\"task\": \"talk\"", "\"task\": \"tlak\""),
        ("\"failed\": ", "\"faild\": "),
        ("\"failed\": ", "\"failed\" "),
        ("\"called\": \"Ola\"", "\"called\": { \"x\": 1 }"),
        ("\"words\": [", "\"words\": [7, "),
        ("\"visits\": [{", "\"visits\": [7, {"),
        ("\"on\": \"2018-06-05\"", "\"on\": \"2018-06-31\""),
    ];
    let broken = faults.iter().map(|(right, wrong)| {
        assert!(case.contains(right), "{right}");
        case.replacen(right, wrong, 1)
    });
    let cut =
        case.find("SECRET").or_else(|| case.find("HIDDEN")).map(|at| case[..at + 9].to_owned());
    broken.chain(cut).collect()
}

/// Every way to call a subcommand: its arguments, and each option alone and with each format.
fn calls(path: &str, command: &Subcommand) -> Vec<Vec<String>> {
    let name = path.rsplit(' ').next().unwrap();
    let base: Vec<String> = path.split(' ').map(str::to_owned).collect();
    let mut bases = vec![base];
    for arg in command.get_arguments().filter(|arg| arg.is_positional() || arg.is_required_set()) {
        let words = words(name, arg);
        bases = bases
            .iter()
            .flat_map(|base| words.iter().map(|word| [base.clone(), word.clone()].concat()))
            .collect();
    }
    let tried = |arg: &&Arg| {
        let id = arg.get_id().as_str();
        !arg.is_positional()
            && !arg.is_required_set()
            && !["help", "version", "reveal"].contains(&id)
    };
    let options: Vec<&Arg> = command.get_arguments().filter(tried).collect();
    // The rulebook is always the one of this test.
    let rules = options.iter().any(|arg| arg.get_id() == "rules");
    if rules {
        for base in &mut bases {
            base.extend(["--rules".to_owned(), "rules".to_owned()]);
        }
    }
    let is_format = |arg: &&Arg| arg.get_id().as_str().contains("format");
    let mut formats: Vec<Vec<String>> = vec![Vec::new()];
    formats.extend(options.iter().copied().filter(is_format).flat_map(|arg| words(name, arg)));
    let mut calls = Vec::new();
    for base in &bases {
        for format in &formats {
            calls.push([base.clone(), format.clone()].concat());
            for option in options.iter().filter(|arg| arg.get_id() != "rules" && !is_format(arg)) {
                calls.extend(
                    words(name, option)
                        .into_iter()
                        .map(|word| [base.clone(), format.clone(), word].concat()),
                );
            }
        }
    }
    calls
}

/// An argument with each of its values.
fn words(command: &str, arg: &Arg) -> Vec<Vec<String>> {
    let flag = arg.get_long().map(|long| format!("--{long}"));
    if matches!(arg.get_action(), ArgAction::SetTrue) {
        return vec![flag.into_iter().collect()];
    }
    let possible: Vec<String> =
        arg.get_possible_values().iter().map(|one| one.get_name().to_owned()).collect();
    let id = arg.get_id().as_str();
    let value_name =
        arg.get_value_names().and_then(|names| names.first()).map_or(id, |name| name.as_str());
    let values = if possible.is_empty() {
        values(command, id, value_name).into_iter().map(str::to_owned).collect()
    } else {
        possible
    };
    values.into_iter().map(|value| flag.iter().cloned().chain([value]).collect()).collect()
}

fn all_calls() -> Vec<Vec<String>> {
    let program = saksgang::inside::cli::command(saksgang::Language::Nb);
    let mut all = Vec::new();
    for command in program.get_subcommands().filter(|command| command.get_name() != "help") {
        let inner: Vec<&Subcommand> =
            command.get_subcommands().filter(|one| one.get_name() != "help").collect();
        if inner.is_empty() {
            all.extend(calls(command.get_name(), command));
        }
        for one in inner {
            all.extend(calls(&format!("{} {}", command.get_name(), one.get_name()), one));
        }
    }
    all
}

/// The two places, and what was found in them.
struct Trial {
    places: [Place; 2],
    found: BTreeMap<String, String>,
}

impl Trial {
    fn new(name: &str) -> Self {
        let place = |case: &str| {
            let text = fs::read_to_string(format!("{GOLDEN}/{case}.json")).unwrap();
            Place::of(&format!("{name}-{case}"), &text)
        };
        Self { places: [place("a"), place("b")], found: BTreeMap::new() }
    }

    /// Tries a call in both places: neither may show a secret, and both have to say the same.
    fn call(&mut self, args: &[String], input: &str) {
        let shown = format!("{} <<< {}", args.join(" "), input.replace('\n', " / "));
        let [one, other] = self.places.each_ref().map(|place| place.run(args, input));
        self.leaks(&shown, &[&one, &other]);
        if one != other {
            let lines = one.lines().zip(other.lines()).find(|(one, other)| one != other);
            self.found.insert(format!("{shown}: differs"), format!("{lines:?}"));
        }
    }

    fn leaks(&mut self, shown: &str, said: &[&str]) {
        for text in said {
            for line in
                text.lines().filter(|line| SECRETS.iter().any(|secret| line.contains(secret)))
            {
                self.found.insert(shown.to_owned(), line.trim().to_owned());
            }
        }
    }

    fn end(self) {
        let mut told = String::new();
        for (call, line) in &self.found {
            writeln!(told, "{call}\n    {}", line.chars().take(300).collect::<String>()).unwrap();
        }
        assert!(told.is_empty(), "sensitive values are told:\n{told}");
    }
}

#[test]
fn no_command_tells_a_sensitive_value_in_any_format() {
    let mut trial = Trial::new("commands");
    let check = ["check", "rules"].map(str::to_owned);
    assert!(trial.places[0].run(&check, "").contains("exit Some(0)"), "the rulebook has errors");
    for call in all_calls() {
        trial.call(&call, "");
    }
    trial.end();
}

#[test]
fn no_faulty_case_tells_a_sensitive_value() {
    let mut trial = Trial::new("faults");
    let faults = (0..).map(|at| format!("broken-{at}.json"));
    let faults: Vec<String> =
        faults.take_while(|name| trial.places[0].0.join(name).is_file()).collect();
    for fault in faults {
        for command in
            ["eval", "review", "eval --format json", "eval --ndjson", "register all-of-it", "repl"]
        {
            let call = format!("{command} {fault} --rules rules");
            let args: Vec<String> = call.split(' ').map(str::to_owned).collect();
            let said = trial.places.each_ref().map(|place| place.run(&args, ""));
            trial.leaks(&call, &[&said[0], &said[1]]);
        }
    }
    trial.end();
}

#[test]
fn no_line_of_the_repl_tells_a_sensitive_value() {
    let mut trial = Trial::new("repl");
    let repl: Vec<String> =
        ["repl", "case.json", "--rules", "rules", "--lang", "en"].map(str::to_owned).to_vec();
    let help = trial.places[0].run(&repl, "help\n");
    let commands = help.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let commands: BTreeSet<&str> =
        commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.len() > 20, "{help}");
    for line in commands.iter().flat_map(|command| lines(command)) {
        trial.call(&repl, &format!("{line}\n"));
    }
    for expression in EXPRESSIONS {
        trial.call(&repl, &format!("{expression}\n"));
        trial.call(&repl, &format!("{expression} is \"SECRETname\n"));
    }
    trial.end();
}

/// What is masked in the explanations of the shipped examples, and in how many of them: so that
/// nothing goes dark, or comes to light, unnoticed.
#[test]
fn the_places_masked_in_the_shipped_examples_are_known() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cases: Vec<PathBuf> =
        fs::read_dir(root.join("examples")).unwrap().map(|one| one.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|kind| kind == "json"));
    cases.sort();
    let mut masked: BTreeMap<String, BTreeSet<&Path>> = BTreeMap::new();
    for path in &cases {
        let said = program()
            .args(["eval", "--rules", "rules", "--lang", "nb", "--explain", "--format", "json"])
            .arg(path)
            .current_dir(root)
            .output()
            .unwrap();
        let answer: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
        let mut found = BTreeSet::new();
        collect(&answer, &mut found);
        for text in found {
            masked.entry(text).or_default().insert(path);
        }
    }
    let lines = masked.iter().map(|(text, cases)| format!("{:>3}  {text}\n", cases.len()));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../golden/privacy");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("masked", lines.collect::<String>()));
}

/// The keys and sentences of an answer beside which a mask stands.
fn collect(json: &serde_json::Value, found: &mut BTreeSet<String>) {
    match json {
        serde_json::Value::Array(all) => all.iter().for_each(|one| collect(one, found)),
        serde_json::Value::Object(keys) => {
            let text = keys.get("text").and_then(serde_json::Value::as_str);
            for (key, value) in keys {
                if value.as_str() == Some("•••") {
                    found
                        .insert(text.map_or_else(|| key.clone(), |text| format!("{text} [{key}]")));
                }
                collect(value, found);
            }
        }
        _ => {}
    }
}

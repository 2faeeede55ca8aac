//! What is read and what is worked out is bounded, and said where it is not done.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::cell::Cell;
use std::fmt::Write as _;
use std::io::{BufReader, Read, Result};

use allocation_counter::measure;
use saksgang::inside::case;
use saksgang::inside::case::facts::{Facts, Place, Slot};
use saksgang::inside::case::path::path;
use saksgang::inside::engine::{Request, Rules, Session as Engine};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::repl::pipe::{LONGEST_LINE, play};
use saksgang::inside::repl::session::{Kind, Session, Setting};
use saksgang::inside::report::bound::is_cut;
use saksgang::inside::report::golden::golden;
use saksgang::inside::report::view::Options;
use saksgang::inside::rulebook::origin::Origin;
use saksgang::inside::source::{Source, SourceId, Sources};
use saksgang::inside::value::Value;
use saksgang::inside::value::date::Date;

/// A text again and again without end, and how much of it was read.
struct Endless<'e> {
    text: &'e [u8],
    read: &'e Cell<usize>,
}

impl Read for Endless<'_> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        for byte in into.iter_mut() {
            *byte = self.text[self.read.get() % self.text.len()];
            self.read.set(self.read.get() + 1);
        }
        Ok(into.len())
    }
}

/// What a session says to a text without end: how it went, how much was read, and what was said.
fn endless(text: &str) -> (Kind, usize, String) {
    let options = Options::default();
    let today = Date::parse("2099-03-05").unwrap();
    let setting =
        Setting { rules: Origin::Given, options, today: today.into(), opening: Vec::new() };
    let (mut session, _) = Session::begin(setting).map_err(|_| "no session").unwrap();
    let read = Cell::new(0);
    let reader = BufReader::new(Endless { text: text.as_bytes(), read: &read });
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let kind = play(&mut session, reader, &mut out, &mut err).unwrap();
    (kind, read.get(), String::from_utf8(err).unwrap())
}

#[test]
fn a_line_without_end_is_refused() {
    for text in ["\0", "x", "(", "æ", "\"", "# "] {
        let (kind, read, said) = endless(text);
        assert_eq!(kind, Kind::Limited, "{text}");
        assert!(read <= 4 * LONGEST_LINE, "{read}");
        assert!(said.contains("L002"), "{said}");
    }
}

#[test]
fn lines_that_are_joined_without_end_are_refused() {
    for text in ["(\n", "( a and b\n", "p.a and\n", "a \\\n", "[\n\n\n", "{   \n"] {
        let (kind, read, said) = endless(text);
        assert_eq!(kind, Kind::Limited, "{text}");
        assert!(read <= 8 * Session::LONGEST, "{read}");
        assert!(said.contains("L024"), "{said}");
    }
}

const NESTED: &str = r#"
unit RKV nb "V" en "V"
record b nb "B" en "B"
  x : number nb "X" en "X"
record a nb "A" en "A"
  t : list of b nb "T" en "T"
  w : list of text nb "W" en "W"
  y : number nb "Y" en "Y"
facts p nb "P" en "P"
  k : list of number nb "K" en "K"
  l : list of a nb "L" en "L"
task act nb "T" en "T"
rule r
  when some c in p.l has (some t in c.t has t.x > 5)
  then RKV shall act
"#;

/// Every slot has the name by which the case says it, whichever lists are empty.
#[test]
fn each_slot_of_nested_lists_is_named() {
    let mut sources = Sources::default();
    sources.add(Source::new("nested.regel", NESTED));
    let rules = Rules::compile(sources, "nested").unwrap();
    let text = r#"{"p":{"k":[1,2],"l":[
        {"t":[],"w":[],"y":100},{"t":[{"x":311},{"x":312}],"w":["a"],"y":101},
        {"t":[{"x":411}],"w":[],"y":102},{"y":103},{"t":[],"w":["b","c"]}]}}"#;
    let mut facts = Facts::default();
    case::read(&rules.schema, SourceId(0), text, &mut facts).unwrap();
    let named = (0..).zip(&facts.elements).map(|(at, slot)| {
        let path = path(&rules.rulebook, &facts, Place::Element(at));
        match slot {
            Slot::Given(Value::Number(number)) => format!("{path} {number}"),
            _ => path,
        }
    });
    let mut named: Vec<_> = named.collect();
    named.sort();
    insta::assert_snapshot!(named.join("\n"), @r"
    p.k[1] 1
    p.k[2] 2
    p.l[1].t
    p.l[1].w
    p.l[1].y 100
    p.l[2].t
    p.l[2].t[1].x 311
    p.l[2].t[2].x 312
    p.l[2].w
    p.l[2].w[1]
    p.l[2].y 101
    p.l[3].t
    p.l[3].t[1].x 411
    p.l[3].w
    p.l[3].y 102
    p.l[4].t
    p.l[4].w
    p.l[4].y 103
    p.l[5].t
    p.l[5].w
    p.l[5].w[1]
    p.l[5].w[2]
    p.l[5].y
    ");
}

const HEAD: &str = "unit RKV nb \"V\" en \"V\"\nunit PU nb \"P\" en \"P\"\n\
    facts p nb \"P\" en \"P\"\n  d : date nb \"D\" en \"D\"\ntask act nb \"T\" en \"T\"\n";

/// A rulebook of a rule for each number.
fn rules(count: usize, rule: impl Fn(usize) -> String) -> Rules {
    let mut text = HEAD.to_owned();
    for number in 0..count {
        writeln!(text, "rule r{number}\n  {}", rule(number)).unwrap();
    }
    let mut sources = Sources::default();
    sources.add(Source::new("many.regel", text));
    Rules::compile(sources, "many").unwrap()
}

/// A case with a log of so many entries, which say this besides.
fn case_of(entries: usize, says: &str) -> String {
    let entry = |at: usize| {
        let (year, month, day) = (2010 + at % 8, at % 12 + 1, at % 28 + 1);
        format!("{{\"task\":\"act\",\"on\":\"{year}-{month:02}-{day:02}\"{says}}}")
    };
    let log: Vec<_> = (0..entries).map(entry).collect();
    format!("{{\"on\":\"2018-06-01\",\"p\":{{\"d\":\"2009-01-01\"}},\"log\":[{}]}}", log.join(","))
}

fn request() -> Request {
    Request {
        on: None,
        today: Date::parse("2099-03-05").unwrap().into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    }
}

/// The golden text of the answer to a case.
fn told(rules: &Rules, case: &str) -> String {
    let request = request();
    let mut session = Engine::new(rules);
    golden(session.answer(case, &request).unwrap(), Options::default())
}

/// What is asked of a log, whatever its entries say.
const ASKED: [&str; 6] = [
    "then RKV shall act since p.d + N days",
    "then RKV shall act since p.d + N days at most 1 days apart",
    "then RKV shall act to PU since p.d + N days",
    "then RKV should act every monday since p.d + N days",
    "then RKV shall not act since p.d + N days",
    "then only PU may act since p.d + N days",
];

/// What entries say.
const SAID: [&str; 4] =
    ["", ",\"by\":\"PU\"", ",\"by\":\"RKV\",\"to\":\"PU\"", ",\"failed\":\"no answer\""];

/// Memory grows with rules and entries, not with their product.
#[test]
fn an_answer_takes_memory_in_proportion_to_rules_and_entries() {
    for asked in ASKED {
        for said in SAID {
            let bytes = |times: usize| {
                let rules = rules(times * 50, |at| asked.replace('N', &at.to_string()));
                let case = case_of(times * 200, said);
                measure(|| drop(told(&rules, &case))).bytes_max
            };
            let (one, four) = (bytes(1), bytes(4));
            assert!(four < 6 * one, "{asked} {said}: {one} {four}");
        }
    }
}

/// Of entries that count for nothing the first are told one by one, then their number.
#[test]
fn further_entries_that_do_not_count_are_counted() {
    let rules = rules(1, |_| "then RKV shall act".to_owned());
    let told = told(&rules, &case_of(1_000, ",\"by\":\"PU\""));
    let lines: Vec<_> = told.lines().filter(|line| line.contains("not counted")).collect();
    assert_eq!(lines.len(), 21);
    assert!(lines.last().unwrap().contains("not counted: 980 further entries"), "{lines:?}");
}

/// The codes that an answer is refused with.
fn codes(rules: &Rules, case: &str) -> Vec<&'static str> {
    let request = request();
    let wrong = Engine::new(rules).answer(case, &request).err().unwrap_or_default();
    wrong.iter().map(|one| one.code.0).collect()
}

#[test]
fn more_conflicts_than_are_listed_are_refused() {
    let half = |count: usize| {
        rules(count, |at| {
            if at % 2 == 0 { "then RKV shall act" } else { "then RKV shall not act" }.to_owned()
        })
    };
    assert_eq!(codes(&half(2_000), "{}"), [""; 0], "a million");
    assert_eq!(codes(&half(2_002), "{}"), ["L018"]);
}

#[test]
fn an_answer_that_is_too_long_is_cut_off_and_says_so() {
    let rules = rules(70, |_| "then RKV shall act".to_owned());
    let reason = format!(",\"failed\":\"{}\"", "x".repeat(1 << 20));
    let (request, case) = (request(), case_of(1, &reason));
    let mut session = Engine::new(&rules);
    let answer = session.answer(&case, &request).unwrap();
    let golden = golden(answer, Options::default());
    assert!(is_cut(&golden) && golden.ends_with("cut off: longer than 64 MiB\n"));
}

//! How fast: the same 25 rules by hand and in saksgang, and checking and formatting 10 000 rules.
//!
//! `cargo bench --bench speed`. Compare within one run: medians of `by_hand` and `saksgang`
//! for the same step.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops at the first thing that is not as it should be"
)]

mod by_hand;

use std::fmt::Write as _;

use divan::{Bencher, black_box};
use saksgang::inside::case;
use saksgang::inside::case::facts::Facts;
use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::eval::{self, Input, Scratch};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::report::json;
use saksgang::inside::report::view::Options;
use saksgang::inside::source::{Source, SourceId, Sources};
use saksgang::inside::value::date::Date;

const BOOK: &str = include_str!("book.regel");
const CASE: &str = include_str!("case.json");

fn main() {
    divan::main();
}

fn rules() -> Rules {
    let mut sources = Sources::default();
    sources.add(Source::new("book.regel", BOOK));
    Rules::compile(sources, "book").expect("the measuring book is sound")
}

fn request() -> Request {
    let today = Date::parse("2099-03-05").expect("a date");
    Request {
        today: today.into(),
        on: None,
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    }
}

#[divan::bench]
fn read_by_hand(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| drop(black_box(by_hand::read(black_box(CASE)))));
}

#[divan::bench]
fn read_saksgang(bencher: Bencher<'_, '_>) {
    let rules = rules();
    let mut facts = Facts::default();
    bencher.bench_local(|| {
        case::read(&rules.schema, SourceId(1), black_box(CASE), &mut facts)
            .expect("the case is sound")
            .len()
    });
}

#[divan::bench]
fn rules_by_hand(bencher: Bencher<'_, '_>) {
    let case = by_hand::read(CASE);
    bencher.bench_local(|| drop(black_box(by_hand::evaluate(black_box(&case)))));
}

#[divan::bench]
fn rules_saksgang(bencher: Bencher<'_, '_>) {
    let rules = rules();
    let mut facts = Facts::default();
    case::read(&rules.schema, SourceId(1), CASE, &mut facts).expect("the case is sound");
    let mut scratch = Scratch::default();
    bencher.bench_local(|| {
        let on = Date::parse("2099-03-05").expect("a date");
        let input =
            Input { rulebook: &rules.rulebook, facts: &facts, on, readings: &[], assumed: &[] };
        eval::rules(black_box(input), &mut scratch).norms.len()
    });
}

/// The rules, and how far each norm has come.
#[divan::bench]
fn course_saksgang(bencher: Bencher<'_, '_>) {
    let rules = rules();
    let mut facts = Facts::default();
    case::read(&rules.schema, SourceId(1), CASE, &mut facts).expect("the case is sound");
    let mut scratch = Scratch::default();
    bencher.bench_local(|| {
        let on = Date::parse("2099-03-05").expect("a date");
        let input =
            Input { rulebook: &rules.rulebook, facts: &facts, on, readings: &[], assumed: &[] };
        eval::evaluate(black_box(input), &mut scratch).norms.len()
    });
}

#[divan::bench]
fn whole_by_hand(bencher: Bencher<'_, '_>) {
    let mut into = Vec::new();
    bencher.bench_local(|| {
        into.clear();
        by_hand::whole(black_box(CASE), &mut into);
        into.len()
    });
}

#[divan::bench]
fn whole_saksgang(bencher: Bencher<'_, '_>) {
    let (rules, request) = (rules(), request());
    let mut session = Session::new(&rules);
    let mut lines = json::Lines::new(Options::default());
    let mut into = Vec::new();
    bencher.bench_local(|| {
        into.clear();
        let answer = session.answer(black_box(CASE), &request).expect("the case is sound");
        lines.write(&mut into, answer).expect("memory can be written to");
        into.len()
    });
}

/// 10 000 rules in files of 500, as a large rulebook would have them.
fn many() -> Sources {
    let mut sources = Sources::default();
    sources.add(Source::new("book.regel", BOOK));
    for file in 0..20 {
        let mut text = format!(
            "circular IM-2098-{file:03} nb \"Mange\" en \"Many\"\n  issued 2098\nsection 1 nb \"Alt\" en \"All\"\n"
        );
        for rule in 0..(if file == 19 { 475 } else { 500 }) {
            let age = rule % 90;
            write!(
                text,
                "\nrule r{rule}\n  nb \"Regel\" en \"Rule\"\n  cites paragraph {}\n  when ta.applied and (years from person.date_of_birth to today) >= {age}\n  then office shall contact-pu with PU about \"sak {rule}\" before decide\n",
                rule + 1
            )
            .expect("memory can be written to");
        }
        sources.add(Source::new(format!("many-{file}.regel"), text));
    }
    sources
}

#[divan::bench(sample_count = 10)]
fn check_10_000_rules(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(many).bench_local_values(|sources| {
        Rules::compile(sources, "many").expect("the rules are sound").rulebook.rules.len()
    });
}

#[divan::bench(sample_count = 10)]
fn format_10_000_rules(bencher: Bencher<'_, '_>) {
    let sources = many();
    bencher.bench_local(|| {
        saksgang::inside::engine::format(&sources).expect("the rules are sound").len()
    });
}

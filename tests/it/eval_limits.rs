//! A case whose lists ask more of a rulebook than can be kept is refused, not half answered.
#![expect(clippy::unwrap_used, reason = "tests")]

use saksgang::Language;
use saksgang::inside::diagnostic::Diagnostic;
use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::{Date, TimeUnit};

/// A rule that asks 201 questions of each entry of a list.
fn rules() -> Rules {
    let asked: String = (0..200).map(|number| format!("\n      * e.n is {number}")).collect();
    let text = format!(
        "record entry\n  n : number nb \"n\" en \"n\"\n\
         facts x nb \"x\" en \"x\"\n  entries : list of entry nb \"l\" en \"l\"\n\
         unit U nb \"U\" en \"U\"\n\
         task act nb \"a\" en \"a\"\n\
         rule ask\n  when some e in x.entries has any of {{{asked}\n    }}\n  then U shall act\n"
    );
    let mut sources = Sources::default();
    sources.add(Source::new("ask.regel", text));
    Rules::compile(sources, "ask").unwrap()
}

/// What is said of a case with so many entries in its list, and so many acts in its log, one a day.
fn said(rules: &Rules, entries: usize, acts: i32) -> Vec<Diagnostic> {
    let list = vec!["{\"n\":1}"; entries].join(",");
    let first = Date::parse("1900-01-01").unwrap();
    let act = |by| format!(r#"{{"task":"act","on":"{}"}}"#, first.shift(by, TimeUnit::Days));
    let log = (0..acts).map(act).collect::<Vec<_>>().join(",");
    let case = format!(r#"{{"on":"2099-03-05","x":{{"entries":[{list}]}},"log":[{log}]}}"#);
    let request = Request {
        on: None,
        today: Date::parse("2099-03-05").unwrap().into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut session = Session::new(rules);
    session.answer(&case, &request).err().unwrap_or_default()
}

fn codes(rules: &Rules, entries: usize, acts: i32) -> Vec<&'static str> {
    said(rules, entries, acts).iter().map(|one| one.code.0).collect()
}

#[test]
fn lists_too_long_for_the_rulebook_are_refused() {
    let rules = rules();
    assert_eq!(codes(&rules, 100_000, 0), ["L014"]);
    assert_eq!(codes(&rules, 1_000, 0), [""; 0]);
}

/// Before the first of them is judged: each would ask 201 questions of 1000 entries, twice.
#[test]
fn acts_that_would_take_too_many_steps_are_refused_with_what_makes_them_so_many() {
    let rules = rules();
    assert_eq!(codes(&rules, 1_000, 3), [""; 0]);
    assert_eq!(codes(&rules, 1, 2_000), [""; 0]);
    let refused = said(&rules, 1_000, 20_000);
    assert_eq!(refused.iter().map(|one| one.code.0).collect::<Vec<_>>(), ["L027"]);
    let message = refused[0].message.say(Language::En);
    assert!(message.contains("20000 entries of the log"), "{message}");
    assert!(message.contains("1000 elements of lists"), "{message}");
}

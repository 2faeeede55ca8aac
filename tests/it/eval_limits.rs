//! A case whose lists ask more of a rulebook than can be kept is refused, not half answered.
#![expect(clippy::unwrap_used, reason = "tests")]

use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::Date;

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

fn codes(rules: &Rules, entries: usize) -> Vec<&'static str> {
    let list = vec!["{\"n\":1}"; entries].join(",");
    let case = format!("{{\"x\":{{\"entries\":[{list}]}}}}");
    let request = Request {
        on: None,
        today: Date::parse("2099-03-05").unwrap().into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut session = Session::new(rules);
    let wrong = session.answer(&case, &request).err().unwrap_or_default();
    wrong.iter().map(|one| one.code.0).collect()
}

#[test]
fn lists_too_long_for_the_rulebook_are_refused() {
    let rules = rules();
    assert_eq!(codes(&rules, 100_000), ["L014"]);
    assert_eq!(codes(&rules, 1_000), [""; 0]);
}

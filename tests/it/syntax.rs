//! What is said about rule files that break the syntax, and what holds for any text.
//!
//! `tests/golden/syntax/*.regel` are rule files with mistakes; beside each stands what is
//! said about them. `INSTA_UPDATE=always cargo test` writes the expectations anew.
#![expect(clippy::unwrap_used, reason = "tests")]

use crate::english;
use std::fmt::Write as _;
use std::num::NonZeroUsize;

use allocation_counter::measure;
use proptest::prelude::{any, proptest};
use saksgang::Language;
use saksgang::inside::code::{limit, syntax as codes};
use saksgang::inside::diagnostic::Diagnostic;
use saksgang::inside::phrases::pages::{self, Example};
use saksgang::inside::source::{Source, SourceId};
use saksgang::inside::syntax::{FILE_SIZE, parse, parse_expression};

/// For each diagnostic its place, code, message, and the help on a line of its own.
pub(crate) fn plain(text: &str, diagnostics: &[Diagnostic]) -> String {
    let source = Source::new("", text);
    let mut lines = String::new();
    for one in diagnostics {
        let span = one.span().unwrap();
        let (line, column) = source.line_column(span.range().start);
        let under = source.slice(span).escape_debug();
        let help = english::help(one).unwrap_or("none".to_owned());
        let (code, message) = (one.code, english::message(one));
        writeln!(lines, "{line}:{column} {code} {message}").unwrap();
        writeln!(lines, "    at `{under}`; help: {help}").unwrap();
    }
    lines
}

fn diagnostics(text: &str) -> Vec<Diagnostic> {
    parse(SourceId(0), text).1
}

/// The codes of what is wrong.
fn wrong(text: &str) -> Vec<&'static str> {
    diagnostics(text).iter().map(|one| one.code.0).collect()
}

#[test]
fn messages() {
    insta::with_settings!({
        snapshot_path => "../golden/syntax",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::glob!("../golden/syntax", "*.regel", |path| {
            let text = std::fs::read_to_string(path).unwrap();
            insta::assert_snapshot!(plain(&text, &diagnostics(&text)));
        });
    });
}

/// The bad example of a page brings its error about, and that alone; the good one none.
#[test]
fn pages_of_the_syntax() {
    let rules = pages::all(Language::En).filter(|page| page.kind == Example::Rules);
    for page in rules.filter(|page| page.code.0.starts_with('S')) {
        assert_eq!(wrong(page.bad.text), [page.code.0], "bad example of {}", page.code);
        assert_eq!(wrong(page.good.text), [""; 0], "good example of {}", page.code);
    }
}

#[test]
fn byte_order_mark_is_passed_over_and_places_stay_right() {
    let text = "\u{feff}unit æøå ex";
    let told = diagnostics(text);
    let span = told.first().unwrap().span().unwrap();
    assert_eq!(text.get(span.range()), Some("ex"));
    assert_eq!(wrong("\u{feff}unit RKV\r\n  external\r\n"), [""; 0]);
}

#[test]
fn nothing_before_the_first_item_goes_unread() {
    let first = |text: &str| diagnostics(text).first().map(english::message);
    let told = |word: &str| Some(format!("`{word}` stands before the first item"));
    assert_eq!(first("  rule x\n"), told("rule"));
    assert_eq!(first("# a remark\n\n\tunit RKV\nunit PU\n"), told("unit"));
    assert_eq!(first("  any words\nunit PU\n"), told("any"));
    assert_eq!(first("when a\nunit PU\n"), told("when"));
    assert_eq!(first("---\nunit PU\n"), told("---"));
    assert_eq!(first("\u{feff}  \"text\""), told("\""));
    let text = "  a\n  # b\n  c\nunit PU";
    assert_eq!(first(text).unwrap(), "`a` stands before the first item, and so does the next line");
    for fine in ["", "\n \n\t\n", "# a\n  # b", "\u{feff}", " # a\nunit PU"] {
        assert_eq!(wrong(fine), [""; 0], "{fine:?}");
    }
}

#[test]
fn nothing_hides_in_a_rule_file() {
    let hidden = "\u{0}\u{7}\u{b}\u{1b}\u{7f}\u{85}\u{9b}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{180e}\u{200b}\u{200e}\
        \u{200f}\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2060}\u{2061}\u{2066}\u{2067}\u{2068}\u{2069}\
        \u{206f}\u{2800}\u{3164}\u{feff}\u{ffa0}\u{fff9}\u{e0001}\u{e0041}\u{e0100}";
    let joining = "\u{ad}\u{200c}\u{200d}\u{fe00}\u{fe0f}";
    let told = |text: String| {
        let told = diagnostics(&text);
        (told.first().map(|one| one.code), told.first().map(english::message))
    };
    for sign in hidden.chars().chain(joining.chars()) {
        let point = format!("(U+{:04X})", u32::from(sign));
        for text in
            [format!("unit RK{sign}V"), format!("unit RKV # a{sign}b"), format!("unit RKV\n{sign}")]
        {
            let (code, message) = told(text.clone());
            assert_eq!(code, Some(codes::INVISIBLE), "{text:?}");
            assert!(message.unwrap().ends_with(&point), "{text:?}");
        }
        let text = format!("unit RKV nb \"a{sign}b\"");
        assert_eq!(told(text).0.is_some(), hidden.contains(sign), "{point}");
    }
    assert_eq!(wrong("unit RKV nb \"§\u{a0}17\" # §\u{a0}17\t–\n"), [""; 0]);
    assert_eq!(wrong("\u{feff}unit RKV\r\n"), [""; 0]);
}

#[test]
fn an_item_that_is_indented_is_told_as_one() {
    let before = ["unit RKV nb \"V\"", "facts p\n  a : yes/no", "rule y\n  then RKV shall t"];
    for text in before.map(|before| format!("{before}\n  rule x\n    then RKV shall t\n")) {
        let told = plain(&text, &diagnostics(&text));
        assert!(told.contains("`rule` starts an item, and stands inside another"), "{told}");
        assert_eq!(told.lines().count(), 2, "{told}");
    }
}

#[test]
fn spans_end_with_the_last_token() {
    let text = "unit RKV   external  # at the end\n\n# between\ntask decide  \n";
    let (file, told) = parse(SourceId(0), text);
    assert!(told.is_empty());
    let items = file.items.iter().map(|item| text.get(item.at.0.range()).unwrap());
    assert_eq!(items.collect::<Vec<_>>(), ["unit RKV   external", "task decide"]);
}

#[test]
fn one_broken_item_leaves_the_others_alone() {
    let text = "task a\ntask\ntask b nb “x”\ntask c\n";
    let (file, told) = parse(SourceId(0), text);
    assert_eq!((file.items.len(), told.len()), (2, 2));
}

/// Without optimisation, 64 levels take a little more room than a test's thread has.
#[test]
fn sizes_are_limited() {
    std::thread::Builder::new().stack_size(1 << 22).spawn(limits).unwrap().join().unwrap();
}

fn limits() {
    let deep = |open: &str, close: &str, depth: usize| {
        format!("rule x\n  when {}a{}\n", open.repeat(depth), close.repeat(depth))
    };
    let lines = |text: String| text.replace("((((((((", "((((((((\n ");
    assert_eq!(wrong(&deep("(", ")", 64)), [""; 0]);
    assert_eq!(wrong(&deep("(", ")", 65)), [limit::NESTING.0]);
    assert_eq!(wrong(&lines(deep("(", ")", 100_000)))[0], limit::NESTING.0);
    assert_eq!(wrong(&deep("(", "", 100_000)), [limit::LINE_LENGTH.0]);
    assert_eq!(wrong(&deep("not ", "", 64)), [""; 0]);
    assert_eq!(wrong(&deep("not\n  ", "", 5_000)), [limit::NESTING.0]);
    // One more than the repeated operands: 64 in all, and 65.
    for sign in ["a\n + ", "a\n of "] {
        assert_eq!(wrong(&deep(sign, "", 63)), [""; 0]);
        assert_eq!(wrong(&deep(sign, "", 64)), [limit::CHAIN.0]);
    }
    assert_eq!(wrong(&deep("a\n + ", "", 3_000)), [limit::CHAIN.0]);
    assert_eq!(wrong(&deep("a\n of ", "", 3_000)), [limit::CHAIN.0]);
    assert_eq!(wrong(&deep("a\n and ", "", 3_000)), [""; 0]);
    assert_eq!(wrong(&"x".repeat(FILE_SIZE + 1)), [limit::FILE_SIZE.0]);
    assert_eq!(wrong(&"x".repeat(FILE_SIZE)), [limit::LINE_LENGTH.0]);
    assert_eq!(wrong(&"x\n".repeat(101)).last(), Some(&limit::ERRORS.0));
}

/// Chains inside parentheses inside chains cannot add up to a deep tree either.
#[test]
fn depth_does_not_add_up() {
    let chain = format!("{}a", "a + ".repeat(10));
    let nested = (0..30).fold(chain, |inner, _| format!("({inner})\n + b + c + d"));
    assert_eq!(wrong(&format!("rule x when {nested} > 3")), [limit::CHAIN.0]);
}

/// Alternatives with a common beginning would take twice the time for every level.
#[test]
fn recursion_costs_no_more_than_its_length() {
    let forms = [
        ("(", ")"),
        ("all of { * ", " }"),
        ("at least 1 of { * ", " }"),
        ("not (", ")"),
        ("earliest of { (", ") }"),
        ("some c in l has (", ")"),
        ("(number of c in l where (", ")) > 1"),
        ("years from (", ") to today > 1"),
        ("a is (", ")"),
        ("a is one of { (", ") }"),
        ("f of (", ")"),
        ("f of (", ") on d"),
        ("f on (", ")"),
        ("sum of (", ") for c in l"),
        ("greatest of (", ") for c in l where (a)"),
        ("least of a for c in l where (", ")"),
    ];
    // Far more than thirty levels cost, and far less than 2 to the 30th.
    pest::set_call_limit(NonZeroUsize::new(100_000_000));
    let each = move || {
        for (open, close) in forms {
            let text = format!("{}a{}", open.repeat(30), close.repeat(30));
            parse_expression(SourceId(0), &text).unwrap();
        }
    };
    // Without optimisation that takes more room than a test's thread has.
    std::thread::Builder::new().stack_size(1 << 24).spawn(each).unwrap().join().unwrap();
}

#[test]
fn ten_times_the_text_takes_ten_times_the_memory_and_the_largest_is_read() {
    let rule = "rule x\n  when a and b.c >= 18\n  then RKV shall decide to PU\n\n";
    let cost = |count: usize| {
        let text = rule.repeat(count);
        measure(|| assert_eq!(parse(SourceId(0), &text).0.items.len(), count))
    };
    let (short, long) = (cost(30), cost(300));
    assert!(long.count_total <= short.count_total * 11, "{short:?}, {long:?}");
    assert!(long.bytes_total <= short.bytes_total * 11, "{short:?}, {long:?}");
    cost(FILE_SIZE / rule.len());
}

#[test]
fn an_expression_is_the_whole_text() {
    assert!(parse_expression(SourceId(0), " person.age >= 18 # adult\n").is_ok());
    let told = parse_expression(SourceId(0), "person.age >= 18 then").unwrap_err();
    assert_eq!(told.len(), 1);
    assert!(parse_expression(SourceId(0), "").is_err());
    assert!(parse_expression(SourceId(0), "(a").is_err());
}

proptest! {
    /// Any characters at all, and any mixture of the language's own words and signs.
    #[test]
    fn nothing_panics(text in any::<String>(), parts in proptest::collection::vec(WORDS, 0..40)) {
        diagnostics(&text);
        let _ = parse_expression(SourceId(0), &text);
        diagnostics(&format!("rule x {text}"));
        diagnostics(&format!("rule x\n  {}", parts.join(" ")));
        let _ = parse_expression(SourceId(0), &parts.join(" "));
    }
}

/// Words and signs of the language.
const WORDS: &str = "rule|\nunit|when|then|shall|not|and|or|is|one of|some|has|in|of|all of|\\{|\\}|\\(|\\)|\\*|,|:|a|b\\.c|RKV|18|-3|2017-09-01|\"x\"|nb|every|months|at least|number of|where|\\+|-|<|>=|cites|paragraph|1-2|to|known|none|date of|years from|#|\n";

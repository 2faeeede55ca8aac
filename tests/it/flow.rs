//! Diagrams: what they look like, beside the rulebook and the cases that they are drawn from,
//! and what must hold of every one of them.
//!
//! `INSTA_UPDATE=always cargo test flow` rewrites the drawings; open them in a browser.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use insta::{assert_snapshot, with_settings};
use roxmltree::{Document, Node};
use saksgang::Language;
use saksgang::inside::engine::{Request, Rules, Session, load};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::flow;
use saksgang::inside::report::json;
use saksgang::inside::report::view::{Extent, Options};
use saksgang::inside::rulebook::circular::CircularId;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::Date;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn small() -> Rules {
    load(&[root().join("tests/golden/flow/rulebook.regel")]).unwrap()
}

fn in_language(language: Language) -> Options {
    Options { language, ..Options::default() }
}

fn request() -> Request {
    let today = Date::parse("2020-03-02").unwrap();
    Request {
        on: None,
        today: today.into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    }
}

/// The drawing of a case, and its answer as JSON.
fn drawn(rules: &Rules, case: &str, options: Options) -> (String, serde_json::Value) {
    let mut session = Session::new(rules);
    let request = request();
    let answer = session.answer(case, &request).unwrap();
    let mut written = Vec::new();
    json::write_pretty(&mut written, answer, options).unwrap();
    (flow::svg(&flow::case(answer, options, None)), serde_json::from_slice(&written).unwrap())
}

fn circular(rules: &Rules, options: Options) -> String {
    let mut session = Session::new(rules);
    let request = request();
    let answer = session.answer("{}", &request).unwrap();
    let first = rules.rulebook.circulars.first().map(|_| CircularId(0));
    flow::svg(&flow::circular(answer, options, first))
}

/// Every case of a folder.
fn cases(folder: &str) -> Vec<String> {
    let found = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        found.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Every diagram that the laws are asked of, with the answer that it is drawn from.
fn all() -> Vec<(String, Option<serde_json::Value>)> {
    let (shipped, small) = (Rules::shipped().unwrap(), small());
    let mut all = Vec::new();
    let whole = Options { extent: Extent::All, ..in_language(Language::En) };
    for options in [in_language(Language::Nb), whole] {
        for (rules, folder) in [(&shipped, "examples"), (&small, "tests/golden/flow")] {
            for case in cases(folder) {
                let (svg, answer) = drawn(rules, &case, options);
                all.push((svg, Some(answer)));
            }
            all.push((circular(rules, options), None));
        }
    }
    all
}

#[test]
fn diagrams_look_as_before() {
    let rules = small();
    let case = |name: &str, language| {
        let path = root().join("tests/golden/flow").join(name);
        drawn(&rules, &fs::read_to_string(path).unwrap(), in_language(language)).0
    };
    with_settings!({ snapshot_path => "../golden/flow", omit_expression => true,
        prepend_module_to_snapshot => false }, {
        assert_snapshot!("out-of-order", case("out-of-order.json", Language::Nb));
        assert_snapshot!("nothing-settled", case("nothing-settled.json", Language::En));
        assert_snapshot!("circular", circular(&rules, in_language(Language::Nb)));
    });
}

/// The picture that `examples/README.md` shows. `INSTA_UPDATE=always` draws it anew.
#[test]
fn the_picture_in_the_documents_is_fresh() {
    let (case, picture) = (root().join("examples/ta-pu-contacted-too-late.json"), "flow.svg");
    let case = fs::read_to_string(case).unwrap();
    let (svg, _) = drawn(&Rules::shipped().unwrap(), &case, in_language(Language::En));
    let path = root().join("examples").join(picture);
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        fs::write(&path, &svg).unwrap();
    }
    let shown = fs::read_to_string(&path).unwrap_or_default();
    assert!(shown == svg, "`INSTA_UPDATE=always cargo test flow` draws examples/{picture} anew");
}

fn elements<'a>(document: &'a Document<'a>, attribute: &'a str) -> Vec<Node<'a, 'a>> {
    document.descendants().filter(|node| node.has_attribute(attribute)).collect()
}

fn number(node: &Node<'_, '_>, attribute: &str) -> i32 {
    node.attribute(attribute).unwrap().parse().unwrap()
}

#[test]
fn every_diagram_is_well_formed_and_says_what_it_is() {
    for (svg, _) in all() {
        let document = Document::parse(&svg).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        for name in ["title", "desc"] {
            let found = root
                .children()
                .find(|child| child.has_tag_name(("http://www.w3.org/2000/svg", name)));
            assert!(found.unwrap().text().is_some_and(|text| !text.is_empty()), "{name}");
        }
        assert!(!svg.contains("Nordvik"), "a sensitive name is shown");
    }
}

#[test]
fn every_action_that_is_shown_stands_in_it_once() {
    for (svg, answer) in all() {
        let document = Document::parse(&svg).unwrap();
        let drawn = elements(&document, "data-norms");
        let drawn: Vec<BTreeSet<&str>> = drawn
            .iter()
            .map(|node| node.attribute("data-norms").unwrap().split(' ').collect())
            .collect();
        let answer = answer.unwrap_or_default();
        for action in answer["actions"].as_array().into_iter().flatten() {
            let norms = action["norms"].as_array().unwrap().iter();
            let norms: BTreeSet<&str> = norms.map(|norm| norm.as_str().unwrap()).collect();
            let times = drawn.iter().filter(|one| **one == norms).count();
            assert_eq!(times, 1, "{norms:?}");
        }
    }
}

#[test]
fn every_order_between_tasks_that_are_shown_has_an_arrow() {
    for (svg, answer) in all() {
        let document = Document::parse(&svg).unwrap();
        let mut steps: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for step in elements(&document, "data-step") {
            let task = step.attribute("data-task").unwrap();
            steps.entry(task).or_default().push(step.attribute("data-step").unwrap());
        }
        let arrows = elements(&document, "data-from");
        let ends = |node: &Node<'_, '_>| {
            ["data-from", "data-to"].map(|end| node.attribute(end).unwrap().to_owned())
        };
        let arrows: BTreeSet<[String; 2]> = arrows.iter().map(ends).collect();
        let answer = answer.unwrap_or_default();
        let norms = answer["norms"].as_array().into_iter().flatten();
        // What would apply under another reading alone is no step.
        for norm in norms.filter(|norm| norm["applies"] != "no") {
            let own = norm["task"].as_str().unwrap();
            let named = |key: &str| norm[key].as_array().cloned().unwrap_or_default();
            let after = named("after").into_iter().map(|task| (task, true));
            let before = named("before").into_iter().map(|task| (task, false));
            for (other, comes_first) in after.chain(before) {
                let other = other.as_str().unwrap();
                let (first, second) = if comes_first { (other, own) } else { (own, other) };
                let (Some(first), Some(second)) = (steps.get(first), steps.get(second)) else {
                    continue;
                };
                let found = first.iter().any(|from| {
                    second.iter().any(|to| arrows.contains(&[(*from).to_owned(), (*to).to_owned()]))
                });
                assert!(found, "{own} and {other}");
            }
        }
    }
}

/// Left, top, right and bottom of every box.
fn boxes(document: &Document<'_>) -> Vec<[i32; 4]> {
    let steps = elements(document, "data-step");
    let outline = |step: &Node<'_, '_>| {
        let form = step.children().filter(Node::is_element).nth(1).unwrap();
        if form.has_attribute("width") {
            let [x, y] = ["x", "y"].map(|key| number(&form, key));
            [x, y, x + number(&form, "width"), y + number(&form, "height")]
        } else {
            // An octagon, which begins where its upper left corner is cut.
            let numbers = numbers(form.attribute("d").unwrap());
            let (cut, x, y) = (numbers[3], numbers[0] - numbers[3], numbers[1]);
            [x, y, x + numbers[2] + 2 * cut, y + numbers[5] + 2 * cut]
        }
    };
    steps.iter().map(outline).collect()
}

fn numbers(path: &str) -> Vec<i32> {
    let separate = |letter: char| !letter.is_ascii_digit() && letter != '-';
    let parts = path.split(separate).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().unwrap()).collect()
}

#[test]
fn no_box_lies_on_another_and_no_arrow_runs_through_one() {
    for (svg, _) in all() {
        let document = Document::parse(&svg).unwrap();
        let boxes = boxes(&document);
        let meets =
            |a: &[i32; 4], b: &[i32; 4]| a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
        for (at, one) in boxes.iter().enumerate() {
            assert!(boxes[at + 1..].iter().all(|other| !meets(one, other)), "{one:?}");
        }
        for arrow in elements(&document, "data-from") {
            let way = arrow.children().find(|child| child.has_attribute("d")).unwrap();
            let points = numbers(way.attribute("d").unwrap());
            let points: Vec<_> = points.chunks(2).map(|point| (point[0], point[1])).collect();
            for ends in points.windows(2) {
                let [(ax, ay), (bx, by)] = [ends[0], ends[1]];
                let line = [ax.min(bx), ay.min(by), ax.max(bx), ay.max(by)];
                assert!(boxes.iter().all(|one| !meets(one, &line)), "{line:?} in {}", ends.len());
            }
        }
    }
}

#[test]
fn the_same_case_is_drawn_in_the_same_bytes() {
    assert_eq!(all(), all());
}

#[test]
fn no_label_breaks_a_diagram() {
    let long = "Rådgivningsoppfølgingskoordineringsansvarlighetsvurdering".repeat(9);
    for label in ["<&>\\\"' ]]> <!-- -->", &long, "æøåÆØÅ å\u{30a}", "👩👧 📨 ✅", "a  b", "&amp;"]
    {
        let text = format!(
            "unit office nb \"{label}\" en \"{label}\"\ntask ask nb \"{label}\" en \"{label}\"\n\
             task reply nb \"{label}\" en \"{label}\"\nrule everything\n  standing\n  \
             then office shall ask before reply\n  then office may reply\n"
        );
        let mut sources = Sources::default();
        sources.add(Source::new("hostile.regel", text));
        let rules = Rules::compile(sources, label).unwrap();
        let options = Options { extent: Extent::All, ..Options::default() };
        let case = serde_json::json!({ "case": label }).to_string();
        for svg in [drawn(&rules, &case, options).0, circular(&rules, options)] {
            let document = Document::parse(&svg).unwrap();
            assert_eq!(elements(&document, "data-step").len(), 2);
        }
    }
}

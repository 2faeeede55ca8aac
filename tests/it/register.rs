//! Registers: whatever the cases, nothing depends on their order, the figures add up, and what
//! is sensitive stays hidden. What a register looks like stands in `tests/golden/cli/register.md`.

use std::path::Path;

use saksgang::inside::engine::place::Place;
use saksgang::inside::engine::{Request, Rules, Session, load};
use saksgang::inside::explain::{Sensitive, Style};
use saksgang::inside::register::gather::Gathering;
use saksgang::inside::register::{Table, csv, json, text};
use saksgang::inside::value::date::Date;
use serde_json::{Value as Json, json};

use crate::dice::Dice;

/// A value that must not be seen, beside what makes it up.
const SECRET: &str = "hemmelig";
/// A sensitive amount; no other figure of these cases has its digits.
const DEBT: i64 = 770_077;

fn rules() -> Rules {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/cli/registers/rules");
    load(&[folder]).unwrap()
}

/// One of these, `null`, or nothing at all.
fn maybe(dice: &mut Dice, object: &mut Json, key: &str, values: &[Json]) {
    match dice.below(values.len() + 2) {
        0 => {}
        1 => object[key] = Json::Null,
        at => object[key] = values[at - 2].clone(),
    }
}

fn random_case(dice: &mut Dice, at: usize) -> String {
    let (mut person, mut carried_out) = (json!({}), json!({}));
    let yes_or_no = [json!(true), json!(false)];
    maybe(dice, &mut person, "rejected", &[json!(true), json!(true), json!(false)]);
    maybe(dice, &mut person, "home", &[json!("north"), json!("west")]);
    maybe(dice, &mut person, "number", &[json!(format!("{SECRET}-{at}"))]);
    maybe(dice, &mut person, "illness", &[json!(SECRET), json!(format!("{SECRET}!"))]);
    maybe(dice, &mut person, "debt", &[json!(DEBT)]);
    maybe(dice, &mut person, "note", &[json!("none"), json!("=1+1"), json!("plain")]);
    maybe(dice, &mut carried_out, "left", &yes_or_no);
    maybe(dice, &mut carried_out, "ill", &yes_or_no);
    maybe(dice, &mut carried_out, "costs", &[json!(100), json!(0), json!(-25)]);
    maybe(dice, &mut carried_out, "office", &[json!("RKM"), json!("RKN")]);
    let mut case = json!({ "on": "2020-03-02", "person": person, "return": carried_out });
    // Some have no name, and some one name.
    maybe(dice, &mut case, "case", &[json!(format!("R-{at}")), json!("R-0"), json!("R-1")]);
    if case["case"].is_null() {
        case.as_object_mut().unwrap().remove("case");
    }
    case.to_string()
}

fn random_cases(dice: &mut Dice) -> Vec<(Place, String)> {
    let place = |at| Place { file: "cases.ndjson".to_owned(), line: Some(at) };
    (1..=dice.below(20)).map(|at| (place(at), random_case(dice, at))).collect()
}

/// The register of these cases, for `look`.
fn drawn_up<T>(
    rules: &Rules,
    cases: &[(Place, String)],
    sensitive: Sensitive,
    look: impl Fn(&Table<'_>) -> T,
) -> T {
    let style = Style { sensitive, ..Style::default() };
    let today = Date::parse("2020-03-02").unwrap();
    let request = Request {
        on: None,
        today: today.into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive,
    };
    let mut session = Session::new(rules);
    let mut gathering = Gathering::new(&rules.rulebook, "returns", style).unwrap();
    for (place, case) in cases {
        gathering.take(session.answer(case, &request).unwrap(), place);
    }
    look(&gathering.finish(None).unwrap())
}

/// All that can be written of a register.
fn written(table: &Table<'_>) -> [String; 3] {
    let (mut lines, mut data) = (Vec::new(), Vec::new());
    csv::write(&mut lines, table).unwrap();
    json::write(&mut data, table).unwrap();
    [
        text::document(table).text(),
        String::from_utf8(lines).unwrap(),
        String::from_utf8(data).unwrap(),
    ]
}

fn as_data(table: &Table<'_>) -> Json {
    serde_json::from_str(&written(table)[2]).unwrap()
}

#[test]
fn the_order_of_cases_changes_nothing() {
    let rules = rules();
    for seed in 0..100 {
        let dice = &mut Dice::new(seed);
        let mut cases = random_cases(dice);
        let before = drawn_up(&rules, &cases, Sensitive::Masked, written);
        dice.shuffle(&mut cases);
        assert_eq!(before, drawn_up(&rules, &cases, Sensitive::Masked, written), "seed {seed}");
    }
}

#[test]
fn the_figures_add_up() {
    let rules = rules();
    for seed in 0..100 {
        let cases = random_cases(&mut Dice::new(seed));
        let register = drawn_up(&rules, &cases, Sensitive::Masked, as_data);
        let asked = |key: &str, wanted: &Json| {
            let given = |case: &str| serde_json::from_str::<Json>(case).unwrap();
            let all = cases.iter().map(|(_, case)| given(case));
            all.filter(|case| &case["person"][key] == wanted).count()
        };
        let rows = register["rows"].as_array().unwrap();
        assert_eq!(rows.len(), asked("rejected", &json!(true)), "seed {seed}");
        let open = register["open"].as_array().unwrap();
        assert_eq!(open.len(), asked("rejected", &Json::Null), "seed {seed}");
        assert_eq!(register["cases"], json!(cases.len()));
        for count in register["counts_by"].as_array().unwrap() {
            let groups = count["groups"].as_array().unwrap();
            let sum: u64 = groups.iter().map(|group| group["count"].as_u64().unwrap()).sum();
            assert_eq!(sum, rows.len() as u64, "seed {seed}");
        }
        let value = |column: &'static str| rows.iter().map(move |row| &row["values"][column]);
        let costs: i64 = value("return.costs").filter_map(Json::as_i64).sum();
        let unknown = value("return.costs").filter(|costs| costs.is_null()).count();
        let total = &register["totals"][0];
        assert_eq!((&total["sum"], &total["unknown"]), (&json!(costs), &json!(unknown)));
        assert_eq!(register["totals"][1]["sum"], "•••", "a masked number has a masked sum");
        assert_eq!(register["counts_where"][1]["yes"], "•••", "nor is a sensitive yes counted");
        let left = value("return.left").filter(|left| **left == json!(true)).count();
        let open = value("return.left").filter(|left| left.is_null()).count();
        let count = &register["counts_where"][0];
        assert_eq!((&count["yes"], &count["open"]), (&json!(left), &json!(open)));
    }
}

#[test]
fn what_is_sensitive_stays_hidden() {
    let rules = rules();
    let mut shown = 0;
    for seed in 0..100 {
        let cases = random_cases(&mut Dice::new(seed));
        let secret = |text: &String| text.contains(SECRET) || text.contains(&DEBT.to_string());
        let masked = drawn_up(&rules, &cases, Sensitive::Masked, written);
        assert!(!masked.iter().any(secret), "seed {seed}: {masked:?}");
        let revealed = drawn_up(&rules, &cases, Sensitive::Revealed, written);
        shown += usize::from(revealed.iter().any(secret));
    }
    assert!(shown > 50, "the cases hold what could be shown");
}

#[test]
fn a_sum_is_exact_however_large() {
    let rules = rules();
    let most = "999999999999999.999999";
    let case =
        format!(r#"{{ "person": {{ "rejected": true }}, "return": {{ "costs": {most} }} }}"#);
    let place = |at| Place { file: "cases.ndjson".to_owned(), line: Some(at) };
    let cases: Vec<_> = (1..=2_000).map(|at| (place(at), case.clone())).collect();
    let [text, ..] = drawn_up(&rules, &cases, Sensitive::Masked, written);
    assert!(text.contains("Kostnader: 1999999999999999999.998"), "{text}");
}

//! Every rulebook under `tests/golden/eval` is asked every case beside it, one a line; what
//! comes out stands beside both. `INSTA_UPDATE=always cargo test` rewrites what stands there.
//!
//! A case says which definitions it is about: all are shown, known or `open`. Then come the
//! norms that apply or are open, conflicts, actions of more than one norm, and questions.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::fmt::Write as _;

use saksgang::inside::case::facts::Facts;
use saksgang::inside::case::path::path;
use saksgang::inside::case::read;
use saksgang::inside::case::schema::Schema;
use saksgang::inside::check::check;
use saksgang::inside::eval::outcome::{Missing, NormOutcome, Outcome, Stretch};
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::rulebook::node::NodeId;
use saksgang::inside::rulebook::norm::{Bearer, Norm};
use saksgang::inside::rulebook::{Definition, Rulebook};
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;
use saksgang::inside::value::norm::Modality;
use saksgang::inside::value::truth::Truth;
use saksgang::inside::value::types::Base;
use saksgang::inside::value::{UnitId, Value};

#[test]
fn golden() {
    insta::glob!("../golden/eval", "*.regel", |rules| {
        let rulebook = rulebook(&std::fs::read_to_string(rules).unwrap());
        let cases = std::fs::read_to_string(rules.with_extension("ndjson")).unwrap();
        let told: Vec<String> = cases.lines().map(|case| told(&rulebook, case)).collect();
        let name = rules.file_stem().unwrap().to_str().unwrap();
        let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/eval");
        insta::with_settings!({
            snapshot_path => beside, prepend_module_to_snapshot => false,
            snapshot_suffix => "", omit_expression => true,
        }, {
            insta::assert_snapshot!(name, told.join("\n"));
        });
    });
}

fn rulebook(text: &str) -> Rulebook {
    let (file, errors) = parse(SourceId::default(), text);
    assert_eq!(errors, [], "the rule file does not parse");
    check("golden", &[file]).map_err(|errors| format!("{errors:#?}")).unwrap()
}

/// One case, and all that came out.
fn told(rulebook: &Rulebook, case: &str) -> String {
    let mut facts = Facts::default();
    let warnings = read(&Schema::of(rulebook), SourceId(1), case, &mut facts).unwrap();
    assert_eq!(warnings, []);
    let on = facts.on.unwrap();
    let mut scratch = Scratch::default();
    let input = Input { rulebook, facts: &facts, on, readings: &[], assumed: &[] };
    let outcome = evaluate(input, &mut scratch);
    let name = facts.name.as_deref().unwrap_or_default();
    format!("{on}  {name}\n") + &Told(outcome).all()
}

/// An outcome, put into words.
struct Told<'a>(Outcome<'a>);

impl Told<'_> {
    fn all(&self) -> String {
        let mut told = String::new();
        let outcome = &self.0;
        for definition in &outcome.rulebook.definitions {
            told += &self.definition(definition);
        }
        for norm in outcome.norms {
            told += &self.norm(norm);
        }
        for pair in outcome.conflicts {
            let names = [pair.required, pair.prohibited].map(|index| self.name(index));
            writeln!(told, "  conflict: {} against {}", names[0], names[1]).unwrap();
        }
        for action in outcome.actions {
            let Stretch { start, end } = action.norms;
            let norms = outcome.action_norms[start as usize..end as usize].iter();
            let norms = norms.map(|index| self.rule(&outcome.norms[*index as usize]));
            let norms: Vec<_> = norms.collect();
            if norms.len() > 1 {
                let heading = self.name(action.heading);
                writeln!(told, "  action under {heading}: {}", norms.join(", ")).unwrap();
            }
        }
        for question in outcome.questions {
            let missing = self.missing(question.missing);
            writeln!(told, "  question: {missing} touches {}", question.touches).unwrap();
        }
        told
    }

    fn definition(&self, definition: &Definition) -> String {
        let Some(node) = definition.node.filter(|_| definition.in_force.contains(self.0.on)) else {
            return String::new();
        };
        format!("  {} = {}\n", definition.name, self.value(node))
    }

    fn value(&self, node: NodeId) -> String {
        let rulebook = self.0.rulebook;
        match self.0.value(node) {
            Value::Unknown => "open".to_owned(),
            Value::None => "none".to_owned(),
            Value::Truth(yes) => if yes { "yes" } else { "no" }.to_owned(),
            Value::Unit(unit) => self.unit(Some(unit)),
            Value::Variant(variant) => match rulebook.nodes.type_of(node).base {
                Base::Named(ty) => {
                    let variants = &rulebook.enumeration(ty).unwrap().variants;
                    variants.get(usize::from(variant.0)).unwrap().name.clone()
                }
                _ => "a variant of nothing".to_owned(),
            },
            value => {
                format!("{value:?}").replace("Number(", "").replace("Date(", "").replace(')', "")
            }
        }
    }

    fn unit(&self, unit: Option<UnitId>) -> String {
        let unit = unit.and_then(|unit| self.0.rulebook.unit(unit));
        unit.map_or("open", |unit| &unit.name).to_owned()
    }

    fn rule(&self, outcome: &NormOutcome) -> String {
        let norm = self.0.rulebook.norm(outcome.norm).unwrap();
        self.0.rulebook.rule(norm.rule).unwrap().name.clone()
    }

    fn name(&self, index: u32) -> String {
        self.rule(self.0.norms.get(index as usize).unwrap())
    }

    /// `? RKV shall contact-pu to PU, RKM (rule): what is missing`
    fn norm(&self, outcome: &NormOutcome) -> String {
        let norm = self.0.rulebook.norm(outcome.norm).unwrap();
        let mark = match outcome.applies {
            Truth::Yes if outcome.displaced => "  displaced: ",
            Truth::Yes => "  ",
            Truth::Open => "  ? ",
            Truth::No => return String::new(),
        };
        let task = &self.0.rulebook.task(norm.task).unwrap().name;
        let mut told =
            format!("{mark}{} {} {task}", self.bearer(norm, outcome), modal(norm.modality));
        for parties in norm.details.recipients() {
            let units: Vec<_> =
                self.0.recipients(outcome, parties).map(|unit| self.unit(unit)).collect();
            write!(told, " to {}", units.join(", ")).unwrap();
        }
        if norm.details.within.is_some() {
            let day = self.0.deadline(outcome).map_or("open".to_owned(), |day| day.to_string());
            write!(told, " by {day}").unwrap();
        }
        let lists = [
            ("missing", outcome.missing),
            ("bearer", outcome.bearer_missing),
            ("details", outcome.detail_missing),
            ("assumed", outcome.assumed),
        ];
        writeln!(told, " ({})", self.rule(outcome)).unwrap();
        for (name, stretch) in lists {
            told += &self.list(name, stretch);
        }
        told
    }

    fn bearer(&self, norm: &Norm, outcome: &NormOutcome) -> String {
        match (norm.bearer, outcome.bearer) {
            (Bearer::Whoever, _) => "whoever".to_owned(),
            (Bearer::Unit(node), None) => {
                let units = self.0.possible_units(node).into_iter();
                let units: Vec<_> = units.map(|unit| self.unit(Some(unit))).collect();
                format!("one of [{}]", units.join(", "))
            }
            (_, unit) => self.unit(unit),
        }
    }

    fn list(&self, name: &str, stretch: Stretch) -> String {
        let missing = self.0.missing(stretch).iter();
        let missing: Vec<_> = missing.map(|missing| self.missing(*missing)).collect();
        if missing.is_empty() {
            return String::new();
        }
        format!("      {name}: {}\n", missing.join(", "))
    }

    fn missing(&self, missing: Missing) -> String {
        match missing {
            Missing::Fact(place) => path(self.0.rulebook, self.0.facts, place),
            Missing::OnDay(place, day) => {
                format!("{} on {day}", path(self.0.rulebook, self.0.facts, place))
            }
            Missing::Calculation { cause, .. } => format!("no value {cause:?}"),
            Missing::Log(task, element) => {
                let of = element.map(|at| format!(" for element {at}")).unwrap_or_default();
                format!("{}{of} is not logged", self.0.rulebook.task(task).unwrap().name)
            }
        }
    }
}

fn modal(modality: Modality) -> &'static str {
    match modality {
        Modality::Shall => "shall",
        Modality::ShallNot => "shall not",
        Modality::OnlyMay => "alone may",
        Modality::Should => "should",
        Modality::ShouldNot => "should not",
        Modality::May => "may",
        Modality::NeedNot => "need not",
        Modality::ShallBe => "shall in this form",
    }
}

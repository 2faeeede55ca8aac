//! A rulebook → what is encoded from which passages: rules, definitions, readings, registers,
//! safeguards, and what is set aside.

use crate::language::Language;
use crate::phrases::say;
use crate::rulebook::Rulebook;
use crate::rulebook::circular::{CircularId, Passage};
use crate::rulebook::norm::Rule;
use crate::rulebook::vocabulary::Labels;
use serde::Serialize;

/// What was made of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A rule.
    Rule,
    /// A definition.
    Definition,
    /// A reading.
    Reading,
    /// Rates.
    Rates,
    /// A register.
    Register,
    /// A safeguard.
    Safeguard,
    /// Set aside.
    Aside,
}

/// One item of the rulebook that says from which passages it was written.
#[derive(Clone, Debug)]
pub struct Encoding<'r> {
    /// What it is.
    pub kind: Kind,
    /// Its name; empty for what is set aside.
    pub name: &'r str,
    /// What people see; of what is set aside, the reason.
    pub labels: &'r Labels,
    /// The circular whose file it stands in.
    pub circular: Option<CircularId>,
    /// Its passages, each once, in order.
    pub cites: Vec<&'r Passage>,
    /// The passages of each of its norms.
    pub norms: Vec<&'r [Passage]>,
}

/// Everything that cites or sets aside something, kind by kind in the order of the rulebook.
pub fn encodings(rulebook: &Rulebook) -> Vec<Encoding<'_>> {
    let rules = rulebook.rules.iter().map(|one| rule(rulebook, one));
    let definitions = rulebook
        .definitions
        .iter()
        .map(|one| item(Kind::Definition, (&one.name, &one.labels), (one.circular, &one.cites)));
    let readings = rulebook
        .readings
        .iter()
        .map(|one| item(Kind::Reading, (&one.name, &one.labels), (one.circular, &one.cites)));
    let rates = rulebook.rates.iter().map(|one| {
        let mut made = item(Kind::Rates, (&one.name, &one.labels), (one.circular, &one.cites));
        made.cites.extend(one.rows.iter().flat_map(|row| &row.cites));
        made.cites.sort_unstable();
        made.cites.dedup();
        made
    });
    let registers = rulebook.registers.iter().map(|one| Encoding {
        norms: one.sent_to.iter().map(|_| one.cites.as_slice()).collect(),
        ..item(Kind::Register, (&one.name, &one.labels), (one.circular, &one.cites))
    });
    let safeguards = rulebook
        .safeguards
        .iter()
        .map(|one| item(Kind::Safeguard, (&one.name, &one.labels), (one.circular, &one.cites)));
    let asides = rulebook.asides.iter().map(|one| {
        let circular = one.passages.first().map(|passage| passage.circular);
        item(Kind::Aside, ("", &one.reason), (circular, &one.passages))
    });
    let all =
        rules.chain(definitions).chain(readings).chain(rates).chain(registers).chain(safeguards);
    all.chain(asides).filter(|one| !one.cites.is_empty()).collect()
}

fn item<'r>(
    kind: Kind,
    (name, labels): (&'r str, &'r Labels),
    (circular, cites): (Option<CircularId>, &'r [Passage]),
) -> Encoding<'r> {
    let mut cites: Vec<&Passage> = cites.iter().collect();
    cites.sort_unstable();
    cites.dedup();
    Encoding { kind, name, labels, circular, cites, norms: Vec::new() }
}

/// A rule with its passages and those that its norms add.
fn rule<'r>(rulebook: &'r Rulebook, rule: &'r Rule) -> Encoding<'r> {
    let (first, end) = (rule.norms.0.0 as usize, rule.norms.1.0 as usize);
    let norms = rulebook.norms.get(first..end).unwrap_or_default();
    let mut made = item(Kind::Rule, (&rule.name, &rule.labels), (rule.circular, &rule.cites));
    made.cites.extend(norms.iter().flat_map(|norm| &norm.cites));
    made.cites.sort_unstable();
    made.cites.dedup();
    made.norms = norms.iter().map(|norm| norm.cites.as_slice()).collect();
    made
}

impl Kind {
    /// The keyword that declares it.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Rule => "rule",
            Self::Definition => "define",
            Self::Reading => "reading",
            Self::Rates => "rates",
            Self::Register => "register",
            Self::Safeguard => "ensure",
            Self::Aside => "aside",
        }
    }
}

impl Encoding<'_> {
    /// `rule Contact PU before placement (contact-pu-before-placement)`; of what is set aside,
    /// the reason.
    pub fn named(&self, language: Language) -> String {
        let label = self.labels.get(language);
        let name = label.map_or(self.name.to_owned(), |label| format!("{label} ({})", self.name));
        match self.kind {
            Kind::Rule => say!(language, "sources-kind-rule", name = name),
            Kind::Definition => say!(language, "sources-kind-definition", name = name),
            Kind::Reading => say!(language, "sources-kind-reading", name = name),
            Kind::Rates => say!(language, "sources-kind-rates", name = name),
            Kind::Register => say!(language, "sources-kind-register", name = name),
            Kind::Safeguard => say!(language, "sources-kind-safeguard", name = name),
            Kind::Aside => {
                say!(language, "sources-kind-aside", reason = label.unwrap_or_default())
            }
        }
    }
}

/// An item by kind and name; of what is set aside, the reason.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Called<'t> {
    kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'t str>,
}

impl<'r> Encoding<'r> {
    /// For programs.
    pub(super) fn name(&self, language: Language) -> Called<'r> {
        Called { kind: self.kind.keyword(), name: self.name, label: self.labels.get(language) }
    }
}

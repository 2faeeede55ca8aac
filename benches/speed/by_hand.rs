//! The rules of `book.regel`, written by hand on serde structs: what a rulebook is measured against.
//! Every fact must be given; nothing is ever open, nothing is explained.

use serde::{Deserialize, Serialize};

/// A date as its three numbers, read without checking that the day exists.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(i32, i32, i32);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        let number = |range| text.get(range).and_then(|part: &str| part.parse().ok());
        match (number(0..4), number(5..7), number(8..10)) {
            (Some(year), Some(month), Some(day)) => Ok(Self(year, month, day)),
            _ => Err(serde::de::Error::custom("a date")),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case<'a> {
    #[serde(rename = "case")]
    name: &'a str,
    on: Day,
    #[serde(borrow)]
    person: Person<'a>,
    #[serde(borrow)]
    residence: Residence<'a>,
    needs: Needs,
    consent: Consent,
    #[serde(borrow)]
    ta: Ta<'a>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read, as the rulebook reads it, and asked for by no rule")]
struct Person<'a> {
    duf_number: &'a str,
    date_of_birth: Day,
    nationality: &'a str,
    status: Status,
    entitled: bool,
    home_region: Region,
    conversations: Vec<Conversation>,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Status {
    InProcess,
    FinalRejection,
    SettlementPermit,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Region {
    North,
    Mid,
    West,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Conversation {
    held: Day,
    formal: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read, as the rulebook reads it, and asked for by no rule")]
struct Residence<'a> {
    kind: Kind,
    name: &'a str,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Kind {
    OrdinaryCentre,
    TransitCentre,
    EmaCentre,
    Institution,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "as the case has them")]
struct Needs {
    illness: bool,
    training: bool,
    other: bool,
    manageable: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Consent {
    signed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, clippy::struct_excessive_bools, reason = "as the case has them")]
struct Ta<'a> {
    applied: bool,
    granted: bool,
    insight: bool,
    clearly_cannot_benefit: bool,
    free_places: i64,
    resident: bool,
    no_longer_needed: bool,
    no_benefit: bool,
    region: Region,
    moved_in_on: Day,
    background: &'a str,
}

#[derive(Serialize)]
pub(crate) struct Answer<'a> {
    format: &'static str,
    case: &'a str,
    norms: Vec<Norm>,
}

#[derive(Serialize)]
struct Norm {
    id: String,
    rule: &'static str,
    task: &'static str,
    modality: &'static str,
    applies: &'static str,
    unit: &'static str,
    basis: [Basis; 1],
}

#[derive(Serialize)]
struct Basis {
    circular: &'static str,
    section: &'static str,
    paragraph: u16,
}

fn norm(
    paragraph: u16,
    rule: &'static str,
    task: &'static str,
    modality: &'static str,
    unit: &'static str,
) -> Norm {
    Norm {
        id: format!("IM-2099-025/{rule}/{task}@{unit}"),
        rule,
        task,
        modality,
        applies: "yes",
        unit,
        basis: [Basis { circular: "IM-2099-025", section: "1", paragraph }],
    }
}

fn office(region: Region) -> &'static str {
    match region {
        Region::North => "RKN",
        Region::Mid => "RKM",
        Region::West => "RKV",
    }
}

fn from_centre(c: &Case<'_>) -> bool {
    matches!(c.residence.kind, Kind::OrdinaryCentre | Kind::TransitCentre | Kind::EmaCentre)
}

fn old_enough(c: &Case<'_>) -> bool {
    months(c.person.date_of_birth, c.on) >= 18 * 12
}

fn months(from: Day, to: Day) -> i32 {
    (to.0 - from.0) * 12 + to.1 - from.1 - i32::from(to.2 < from.2)
}

fn half_a_year_before(day: Day) -> Day {
    let months = day.0 * 12 + day.1 - 1 - 6;
    Day(months / 12, months % 12 + 1, day.2)
}

/// The norms that apply.
pub(crate) fn evaluate<'a>(c: &Case<'a>) -> Answer<'a> {
    let on = c.on;
    let mut norms = Vec::new();
    if c.person.status == Status::FinalRejection && c.ta.applied {
        norms.push(norm(1, "contact-pu", "contact-pu", "shall", office(c.person.home_region)));
    }
    if c.person.status == Status::SettlementPermit && c.ta.applied {
        norms.push(norm(2, "contact-imdi", "contact-imdi", "shall", office(c.person.home_region)));
    }
    if c.ta.applied {
        norms.push(norm(3, "assess", "assess", "shall", office(c.person.home_region)));
    }
    if c.ta.applied {
        norms.push(norm(4, "decide", "decide", "shall", office(c.person.home_region)));
    }
    if old_enough(c) && from_centre(c) {
        norms.push(norm(5, "adult-from-centre", "grant", "may", office(c.person.home_region)));
    }
    if from_centre(c) && !old_enough(c) {
        norms.push(norm(
            6,
            "minor-from-centre",
            "grant",
            "shall not",
            office(c.person.home_region),
        ));
    }
    if !from_centre(c) && c.person.entitled {
        norms.push(norm(7, "entitled-from-outside", "grant", "may", office(c.person.home_region)));
    }
    if c.ta.clearly_cannot_benefit {
        norms.push(norm(8, "no-benefit", "grant", "shall not", office(c.person.home_region)));
    }
    if !c.ta.insight {
        norms.push(norm(9, "insight", "grant", "should not", office(c.person.home_region)));
    }
    if c.ta.applied && !c.consent.signed {
        norms.push(norm(10, "consent", "obtain-consent", "should", office(c.person.home_region)));
    }
    if c.consent.signed && c.ta.granted {
        norms.push(norm(11, "forward", "forward", "shall", office(c.person.home_region)));
    }
    if !c.consent.signed {
        norms.push(norm(12, "no-forward", "forward", "shall not", office(c.person.home_region)));
    }
    if c.ta.granted {
        norms.push(norm(13, "inform-rkv", "inform-rkv", "shall", office(c.person.home_region)));
    }
    if c.ta.granted && c.ta.free_places > 0 {
        norms.push(norm(14, "allocate", "allocate", "shall", "RKV"));
    }
    if c.ta.granted && c.ta.free_places <= 0 {
        norms.push(norm(15, "wait", "keep-list", "shall", "RKV"));
    }
    if c.ta.applied {
        norms.push(norm(16, "written", "note-down", "shall", office(c.person.home_region)));
    }
    if c.ta.resident && (c.ta.no_longer_needed || c.ta.no_benefit) {
        norms.push(norm(17, "move-out", "move-out", "may", office(c.ta.region)));
    }
    if c.ta.resident && c.person.home_region != c.ta.region {
        norms.push(norm(18, "tell-region", "tell-region", "shall", office(c.ta.region)));
    }
    if c.person.status == Status::SettlementPermit && c.ta.granted {
        norms.push(norm(19, "notify-imdi", "notify-imdi", "shall", office(c.person.home_region)));
    }
    if c.ta.resident {
        norms.push(norm(20, "review", "review", "shall", office(c.ta.region)));
    }
    if c.ta.resident
        && [c.ta.no_benefit, c.ta.no_longer_needed, c.needs.manageable]
            .iter()
            .filter(|x| **x)
            .count()
            >= 2
    {
        norms.push(norm(21, "consider-return", "consider-return", "shall", office(c.ta.region)));
    }
    if c.person.conversations.iter().filter(|v| v.formal).count() < 3 {
        norms.push(norm(22, "conversations", "converse", "should", office(c.person.home_region)));
    }
    if c.person.conversations.iter().all(|v| v.held < half_a_year_before(on)) {
        norms.push(norm(
            23,
            "late-conversation",
            "converse-again",
            "shall",
            office(c.person.home_region),
        ));
    }
    if c.ta.resident && months(c.ta.moved_in_on, on) >= 12 {
        norms.push(norm(24, "long-stay", "discuss-stay", "should", office(c.ta.region)));
    }
    if c.needs.illness || c.needs.training || c.needs.other {
        norms.push(norm(25, "training", "offer-training", "may", office(c.person.home_region)));
    }
    Answer { format: "by-hand/1", case: c.name, norms }
}

/// Reads a case.
pub(crate) fn read(text: &str) -> Case<'_> {
    serde_json::from_str(text).expect("the case fits its structs")
}

/// Reads, evaluates and writes.
pub(crate) fn whole(text: &str, into: &mut Vec<u8>) {
    serde_json::to_writer(into, &evaluate(&read(text))).expect("memory can be written to");
}

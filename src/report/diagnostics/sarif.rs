//! Diagnostics as SARIF 2.1.0 (OASIS, *Static Analysis Results Interchange Format*), with
//! the pages of the codes as the rules of the tool.

use super::{Found, position, word};
use crate::diagnostic::{Diagnostic, Label};
use crate::phrases::pages::{self, Page};
use crate::report::json::form;
use serde::Serialize;
use std::io::{self, Write};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    column_kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<Properties<'a>>,
    results: Vec<Result>,
}

/// Where the rulebook comes from.
#[derive(Serialize)]
struct Properties<'a> {
    rulebook: &'a str,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Message,
    full_description: Message,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Result {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

pub(super) fn write(out: &mut dyn Write, found: Found<'_>) -> io::Result<()> {
    let pages: Vec<Page> = pages::all(found.language).collect();
    let driver = Driver {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        rules: pages.iter().map(rule).collect(),
    };
    let rulebook = found.sources.rulebook.as_str();
    let run = Run {
        tool: Tool { driver },
        column_kind: "unicodeCodePoints",
        properties: (!rulebook.is_empty()).then_some(Properties { rulebook }),
        results: found.all.iter().map(|one| result(found, &pages, one)).collect(),
    };
    let log = Log { schema: SCHEMA, version: "2.1.0", runs: [run] };
    form::pretty(out, &log)
}

fn rule(page: &Page) -> Rule {
    Rule {
        id: page.code.0,
        short_description: message(page.title),
        full_description: message(&page.cause),
    }
}

fn message(text: &str) -> Message {
    Message { text: text.to_owned() }
}

fn result(found: Found<'_>, pages: &[Page], one: &Diagnostic) -> Result {
    let mut places = one.labels.iter().filter_map(|label| location(found, label));
    let (message, help) = (one.message.say(found.language), one.help.as_ref());
    let text = match help.map(|help| help.say(found.language)) {
        Some(help) => format!("{message}\n{help}"),
        None => message,
    };
    Result {
        rule_id: one.code.0,
        rule_index: pages.iter().position(|page| page.code == one.code),
        level: word(one.severity),
        message: Message { text },
        locations: places.next().into_iter().collect(),
        related_locations: places.collect(),
    }
}

fn location(found: Found<'_>, label: &Label) -> Option<Location> {
    let at = position(found.sources, label.span)?;
    let region = Region {
        start_line: at.start.0,
        start_column: at.start.1,
        end_line: at.end.0,
        end_column: at.end.1,
    };
    let artifact_location = Artifact { uri: uri(&at.source.name) };
    Some(Location {
        physical_location: Physical { artifact_location, region },
        message: label.text.as_ref().map(|text| message(&text.say(found.language))),
    })
}

/// A path as a URI reference: forward slashes, everything unusual percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'\\' => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => uri.extend(['%', hexadecimal(byte >> 4), hexadecimal(byte & 15)]),
        }
    }
    uri
}

fn hexadecimal(half: u8) -> char {
    let digit = char::from_digit(u32::from(half), 16).unwrap_or('0');
    digit.to_ascii_uppercase()
}

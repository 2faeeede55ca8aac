//! A case's text → what may be shown of it beside a message, and where the message points then.
//!
//! Of a text that can be read as JSON only those values are shown that stand where the rulebook
//! knows a plain fact, and are of its kind; everything else may be what somebody wrote in the wrong
//! place. Of a text that cannot be read nothing is shown but its brackets and the names of facts:
//! where a quotation mark is lost, no key can be told from a value.
//!
//! Whatever is hidden becomes `•••`, however long it was, since its length would tell a yes from a
//! no. So places move, and the messages' places move with them; lines stay where they are.

use jsonc_parser::ast::{Object, Value as Json};
use jsonc_parser::common::{Range, Ranged};

use super::entry::{KEYS, Key};
use super::history;
use super::json;
use super::schema::{Member, Members, Schema, TopKey};

use crate::diagnostic::Diagnostic;
use crate::files::composed;
use crate::rulebook::vocabulary::element_record;
use crate::source::SourceId;
use crate::value::types::Base;

/// What stands for what is hidden.
const HIDDEN: &str = "•••";

/// The text as it may be shown; the places of the messages are moved to it.
pub fn mask(
    schema: &Schema,
    (source, text): (SourceId, &str),
    diagnostics: &mut [Diagnostic],
) -> String {
    let hidden = match json::parse(source, text) {
        Ok(json) => Hiding::of(schema, &json),
        Err(_) => unreadable(schema, text),
    };
    let masked = Masked::of(text, &hidden, stand_in);
    let labels = diagnostics.iter_mut().flat_map(|one| &mut one.labels);
    for span in labels.map(|label| &mut label.span).filter(|span| span.source == source) {
        span.start = masked.place(span.start, Side::Start);
        span.end = masked.place(span.end, Side::End).max(span.start);
    }
    masked.text
}

/// A case that can be read, with what is sensitive made unknown: another case, which may be told.
/// A text that cannot be read comes to an empty case.
pub fn without_sensitive(schema: &Schema, text: &str) -> String {
    let Ok(json) = json::parse(SourceId(0), text) else {
        return "{}".to_owned();
    };
    // A reason has to be there, or the entry would say that the task was done.
    let instead = |hidden: &Hidden, _: &str| match hidden.what {
        What::Value => "null".to_owned(),
        What::Reason => format!("\"{HIDDEN}\""),
    };
    Masked::of(text, &Hiding::of(schema, &json), instead).text
}

/// The same of a setting, `PATH=VALUE` or `PATH VALUE`: its value is hidden unless it is that of a
/// plain fact. Its length in bytes is kept, so that places stay.
pub fn mask_setting(schema: &Schema, text: &str) -> String {
    let path = text.trim_start().split(['=', ' ', '\t']).next().unwrap_or_default();
    let (group, rest) = path.split_once('.').unwrap_or((path, ""));
    let name = rest.split(['.', '[']).next().unwrap_or_default();
    let member = member(schema, group, name);
    let plain = member.is_some_and(|member| {
        let inner = rest.rsplit('.').next().filter(|inner| *inner != name);
        let record = element_record(member.ty).and_then(|id| schema.record(id));
        let field = inner.map(|inner| record.and_then(|record| get(record, inner)));
        !member.sensitive && field.is_none_or(|field| field.is_some_and(|one| !one.sensitive))
    });
    let value = text.find(path).map_or(0, |at| at + path.len());
    let (shown, hidden) = text.split_at_checked(value).unwrap_or((text, ""));
    let covered = hidden.chars().map(|one| match one.len_utf8() {
        _ if one.is_whitespace() || one == '=' => one,
        1 => '*',
        2 => '·',
        3 => '•',
        _ => '𐄁',
    });
    if plain { text.to_owned() } else { shown.chars().chain(covered).collect() }
}

fn member(schema: &Schema, group: &str, name: &str) -> Option<Member> {
    match schema.top.get(group).map(|at| schema.top_key(at))? {
        TopKey::Group(members) => get(members, name),
        _ => None,
    }
}

fn get(members: &Members, name: &str) -> Option<Member> {
    members.names.get(&composed(name)).and_then(|at| members.get(at))
}

/// A stretch of a text that is hidden.
struct Hidden {
    range: Range,
    what: What,
}

/// What is hidden.
enum What {
    /// A value of the case.
    Value,
    /// Why something was tried in vain, or departed from.
    Reason,
}

/// Finds what is hidden of a text that can be read.
struct Hiding<'s> {
    schema: &'s Schema,
    hidden: Vec<Hidden>,
}

impl<'s> Hiding<'s> {
    fn of(schema: &'s Schema, json: &Json<'_>) -> Vec<Hidden> {
        let mut hiding = Self { schema, hidden: Vec::new() };
        match json {
            Json::Object(case) => hiding.case(case),
            other => hiding.hide(other),
        }
        hiding.hidden
    }

    fn hide(&mut self, json: &Json<'_>) {
        if !matches!(json, Json::NullKeyword(_)) {
            self.hidden.push(Hidden { range: json.range(), what: What::Value });
        }
    }

    fn case(&mut self, case: &Object<'_>) {
        let schema = self.schema;
        for property in &case.properties {
            let key = composed(property.name.as_str());
            match (schema.top.get(&key).map(|at| schema.top_key(at)), &property.value) {
                (Some(TopKey::Group(members)), Json::Object(group)) => self.members(members, group),
                (Some(TopKey::Log), Json::Array(log)) => {
                    log.elements.iter().for_each(|entry| self.entry(entry));
                }
                (Some(TopKey::Case | TopKey::On), Json::StringLit(_) | Json::NumberLit(_)) => {}
                (_, other) => self.hide(other),
            }
        }
    }

    fn members(&mut self, members: &Members, object: &Object<'_>) {
        for property in &object.properties {
            match get(members, property.name.as_str()) {
                Some(member) if !member.sensitive => self.member(member, &property.value),
                _ => self.hide(&property.value),
            }
        }
    }

    fn member(&mut self, member: Member, json: &Json<'_>) {
        match json {
            Json::Array(history) if member.over_time => {
                history.elements.iter().for_each(|entry| self.told(member.of_one_day(), entry));
            }
            Json::Array(list) if member.ty.list => {
                let record = element_record(member.ty).and_then(|id| self.schema.record(id));
                for element in &list.elements {
                    match (record, element) {
                        (Some(record), Json::Object(object)) => self.members(record, object),
                        (None, element) => self.member(member.element(), element),
                        (Some(_), element) => self.hide(element),
                    }
                }
            }
            _ if member.ty.list || !fits(member.ty.base, json) => self.hide(json),
            _ => {}
        }
    }

    /// An entry of a history that is not sensitive.
    fn told(&mut self, member: Member, json: &Json<'_>) {
        let Json::Object(entry) = json else {
            self.hide(json);
            return;
        };
        for property in &entry.properties {
            match (property.name.as_str(), &property.value) {
                ("is", value) => self.member(member, value),
                ("from" | "seen" | "until", Json::StringLit(_)) => {}
                (_, other) => self.hide(other),
            }
        }
    }

    /// An entry of the log. A reason is hidden where the task says so, and where it is not told
    /// which task it is.
    fn entry(&mut self, json: &Json<'_>) {
        let Json::Object(entry) = json else {
            self.hide(json);
            return;
        };
        let reasons_hidden = self.hides_reasons(entry);
        for property in &entry.properties {
            match (Key::of(&composed(property.name.as_str())), &property.value) {
                (Some(Key::Failed | Key::Instead | Key::Despite), reason) if reasons_hidden => {
                    self.hidden.push(Hidden { range: reason.range(), what: What::Reason });
                }
                (Some(Key::To), Json::Array(_)) => {}
                (None, other) | (Some(_), other @ (Json::Object(_) | Json::Array(_))) => {
                    self.hide(other);
                }
                (Some(_), _) => {}
            }
        }
    }

    fn hides_reasons(&self, entry: &Object<'_>) -> bool {
        let mut tasks = entry.properties.iter().filter_map(|property| match &property.value {
            Json::StringLit(task) if property.name.as_str() == "task" => Some(&task.value),
            _ => None,
        });
        let task = tasks.next().and_then(|task| self.schema.tasks.get(&composed(task)));
        task.is_none_or(|task| self.schema.hides_reasons(task))
    }
}

/// Whether a value is of the kind that a plain fact asks for; another may have been meant for
/// another fact.
fn fits(base: Base, json: &Json<'_>) -> bool {
    match json {
        Json::NullKeyword(_) => true,
        Json::BooleanLit(_) => base == Base::YesNo,
        Json::NumberLit(_) => base == Base::Number,
        Json::StringLit(_) => !matches!(base, Base::YesNo | Base::Number),
        Json::Array(_) | Json::Object(_) => false,
    }
}

/// All of a text that cannot be read, but for brackets, commas, colons, quotation marks and what
/// is to the letter the name of a fact, of a group or of another part of a case.
/// Of a list that ends on its line not even how many elements it has.
fn unreadable(schema: &Schema, text: &str) -> Vec<Hidden> {
    let mut hidden = Vec::new();
    let mut start = None;
    let mut list_end = 0;
    let ends = text.char_indices().map(|(at, one)| {
        if one == '[' && at >= list_end {
            list_end = end_of_list(text, at + 1).unwrap_or(list_end);
        }
        (at, is_mark(one) && (at >= list_end || one == '['))
    });
    for (at, mark) in ends.chain([(text.len(), true)]) {
        match (start, mark) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                let word = text.get(from..at).unwrap_or_default();
                if !is_name(schema, word) {
                    let range = Range { start: from, end: at };
                    hidden.push(Hidden { range, what: What::Value });
                }
                start = None;
            }
            _ => {}
        }
    }
    hidden
}

/// Where a list ends whose elements begin here, if it ends on this line.
fn end_of_list(text: &str, start: usize) -> Option<usize> {
    let mut open = 0_usize;
    for (at, one) in text.get(start..)?.char_indices() {
        match one {
            '[' | '{' => open += 1,
            ']' if open == 0 => return Some(start + at),
            ']' | '}' => open = open.saturating_sub(1),
            '\n' => return None,
            _ => {}
        }
    }
    None
}

/// Whether a character tells how a text is built and nothing of what it says. What is written
/// between other quotation marks, or with spaces in it, is hidden word by word.
fn is_mark(one: char) -> bool {
    one.is_whitespace() || matches!(one, '"' | '{' | '}' | '[' | ']' | ',' | ':')
}

fn is_name(schema: &Schema, word: &str) -> bool {
    let members = || schema.groups.iter().chain(&schema.records);
    schema.top.get(word).is_some()
        || KEYS.contains(&word)
        || history::KEYS.contains(&word)
        || members().any(|members| members.names.get(word).is_some())
}

/// What stands for a hidden value: in its quotation marks or brackets, and over as many lines, so
/// that what follows keeps its line.
fn stand_in(_: &Hidden, value: &str) -> String {
    let (open, close) = match value.chars().next() {
        Some('"') => ("\"", "\""),
        Some('[') => ("[", "]"),
        Some('{') => ("{", "}"),
        _ => ("", ""),
    };
    let lines = "\n".repeat(value.matches('\n').count());
    format!("{open}{HIDDEN}{lines}{close}")
}

/// A text in which something is hidden.
struct Masked {
    text: String,
    /// Of each hidden stretch where it stood and where what stands for it stands.
    moved: Vec<(Range, Range)>,
}

/// Which end of a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

impl Masked {
    /// Puts something else in the place of stretches, which come in their order.
    fn of(text: &str, hidden: &[Hidden], instead: impl Fn(&Hidden, &str) -> String) -> Self {
        let mut masked = Self { text: String::with_capacity(text.len()), moved: Vec::new() };
        let mut from = 0;
        for stretch in hidden {
            let Range { start, end } = stretch.range;
            masked.text.push_str(text.get(from..start).unwrap_or_default());
            let new = masked.text.len();
            masked.text.push_str(&instead(stretch, text.get(start..end).unwrap_or_default()));
            masked.moved.push((stretch.range, Range { start: new, end: masked.text.len() }));
            from = end;
        }
        masked.text.push_str(text.get(from..).unwrap_or_default());
        masked
    }

    /// Where a place has come to stand; of a place in what is hidden, its end or its start.
    fn place(&self, at: u32, side: Side) -> u32 {
        let at = at as usize;
        let before = self.moved.partition_point(|(old, _)| old.end <= at);
        let inside = self.moved.get(before).filter(|(old, _)| old.start < at);
        let moved = match (inside, side) {
            (Some((_, new)), Side::Start) => new.start,
            (Some((_, new)), Side::End) => new.end,
            (None, _) => {
                let last = before.checked_sub(1).and_then(|last| self.moved.get(last));
                last.map_or(at, |(old, new)| new.end + (at - old.end))
            }
        };
        u32::try_from(moved).unwrap_or(u32::MAX)
    }
}

//! Two rulebooks → what is only called otherwise in the second.
//!
//! What is declared under a name that the other rulebook does not have is compared by what it
//! says and by where it is mentioned. If more than half of that is the same, it is the same
//! under another name. What is found so is renamed in the old rulebook before the next look:
//! what mentions it is alike then too.

use super::entry::{Entry, Kind};
use super::names::Space;
use super::part::{norms, parts};
use crate::rulebook::vocabulary::Labels;
use std::collections::{BTreeMap, BTreeSet};

/// Something that is called otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// What it is.
    pub kind: Kind,
    /// How it was called.
    pub old: String,
    /// How it is called.
    pub new: String,
    /// What people knew it by.
    pub old_labels: Labels,
    /// What people know it by.
    pub new_labels: Labels,
    /// How many others mention it.
    pub followers: usize,
}

/// The names that stand for others in the old rulebook.
#[derive(Debug, Default)]
pub(super) struct Names {
    mentions: BTreeMap<(Space, String), (Kind, String)>,
    /// Variants and fields by what they belong to, under its old name and its new one.
    members: BTreeMap<(Kind, String, String), String>,
    /// Labels of what is called otherwise, where they are others too.
    labels: Vec<(String, String)>,
}

/// Stands where a name is left out.
const HOLE: &str = "□";

/// In this order names are looked for: what others are named after comes first.
const ORDER: [Kind; 21] = [
    Kind::Circular,
    Kind::Section,
    Kind::Type,
    Kind::Record,
    Kind::FactGroup,
    Kind::Unit,
    Kind::Group,
    Kind::Channel,
    Kind::Calendar,
    Kind::Task,
    Kind::Event,
    Kind::Reading,
    Kind::Variant,
    Kind::Fact,
    Kind::Definition,
    Kind::Rates,
    Kind::Field,
    Kind::Rule,
    Kind::Register,
    Kind::Safeguard,
    Kind::Aside,
];

/// Renames in the old rulebook what is called otherwise in the new one, and tells what that was.
pub(super) fn rename(old: &mut [Entry], new: &[Entry]) -> (Vec<Rename>, Names) {
    let (mut renames, mut names) = (Vec::new(), Names::default());
    // Every round finds something, so there are no more of them than things with names.
    for _ in 0..old.len() {
        let before = renames.len();
        for kind in ORDER {
            let found = of_kind(kind, old, new);
            let mut round = Names::default();
            for (from, to) in &found {
                round.enter(from, to);
                names.enter(from, to);
            }
            for entry in old.iter_mut() {
                let own = found.iter().find(|(from, _)| is_same(from, entry));
                round.apply(entry);
                if let Some((_, to)) = own {
                    (entry.owner, entry.name) = (to.owner.clone(), to.name.clone());
                    entry.passages.clone_from(&to.passages);
                }
            }
            renames.extend(found.into_iter().map(|(from, to)| told(&from, &to, new)));
        }
        if renames.len() == before {
            break;
        }
    }
    renames.sort_by(|a, b| (a.kind, &a.new).cmp(&(b.kind, &b.new)));
    (renames, names)
}

fn is_same(one: &Entry, other: &Entry) -> bool {
    one.kind == other.kind && one.full_name() == other.full_name()
}

fn told(from: &Entry, to: &Entry, new: &[Entry]) -> Rename {
    let followers = new.iter().filter(|entry| is_among(to, &mentioned(entry)));
    Rename {
        kind: to.kind,
        old: from.full_name(),
        new: to.full_name(),
        old_labels: from.people_labels(),
        new_labels: to.people_labels(),
        followers: followers.count(),
    }
}

/// What of one kind is called otherwise.
fn of_kind<'a>(kind: Kind, old: &'a [Entry], new: &'a [Entry]) -> Vec<(Entry, Entry)> {
    let (gone, came) = (only_in(kind, old, new), only_in(kind, new, old));
    if gone.is_empty() || came.is_empty() {
        return Vec::new();
    }
    let each = |ones: Vec<&'a Entry>, all: &'a [Entry]| -> Vec<(&'a Entry, Vec<String>)> {
        let all: Vec<_> = all.iter().map(|one| (one, mentioned(one))).collect();
        ones.into_iter().map(|one| (one, traits(one, &all))).collect()
    };
    let (gone, mut came) = (each(gone, old), each(came, new));
    let mut pairs = Vec::new();
    for (from, own) in gone {
        let best = (came.iter().enumerate())
            .filter(|(_, (to, _))| may_be(from, to))
            .map(|(at, (_, other))| (shared(&own, other), own.len().max(other.len()), at))
            .filter(|(shared, all, _)| 2 * shared > *all)
            .max_by_key(|(shared, all, at)| (1000 * shared / all, usize::MAX - at));
        if let Some((_, _, at)) = best {
            pairs.push((from.clone(), came.remove(at).0.clone()));
        }
    }
    pairs
}

/// What one rulebook alone has under its name.
fn only_in<'e>(kind: Kind, one: &'e [Entry], other: &[Entry]) -> Vec<&'e Entry> {
    let own = |all: &[Entry]| -> BTreeSet<String> {
        all.iter().filter(|entry| entry.kind == kind).map(Entry::full_name).collect()
    };
    let known = own(other);
    let of_kind = one.iter().filter(|entry| entry.kind == kind);
    of_kind.filter(|entry| !known.contains(&entry.full_name())).collect()
}

/// A variant stays in its type, and a field in its record.
fn may_be(from: &Entry, to: &Entry) -> bool {
    !matches!(from.kind, Kind::Variant | Kind::Field) || from.owner == to.owner
}

/// What something says, and where it is mentioned, with a hole for its name.
fn traits(entry: &Entry, all: &[(&Entry, Mentions)]) -> Vec<String> {
    let mut traits = lines(entry);
    traits.extend(entry.members.iter().map(|member| format!("member {member}")));
    for (other, _) in all.iter().filter(|(_, mentioned)| is_among(entry, mentioned)) {
        let mut holed = Entry::clone(other);
        let own = holed.kind;
        holed.visit(&mut |space, name| {
            if let Some(rest) = rest(entry, space, name) {
                *name = format!("{HOLE}{rest}");
            }
        });
        let lines = lines(&holed).into_iter().filter(|line| line.contains(HOLE));
        traits.extend(lines.map(|line| format!("{own:?} {line}")));
    }
    traits.sort_unstable();
    traits
}

/// A line for each part.
fn lines(entry: &Entry) -> Vec<String> {
    let line = |(aspect, said): &(_, super::part::Said)| format!("{aspect:?} {}", said.key());
    let mut lines: Vec<String> = parts(entry).iter().map(line).collect();
    lines.extend(norms(entry).iter().flat_map(|norm| norm.parts.iter().map(line)));
    lines
}

/// How many lines two sorted lists share.
fn shared(one: &[String], other: &[String]) -> usize {
    let mut other = other.iter().peekable();
    let is_shared = |line: &&String| {
        while other.next_if(|next| next < line).is_some() {}
        other.next_if_eq(line).is_some()
    };
    one.iter().filter(is_shared).count()
}

/// The names that something mentions.
pub(super) type Mentions = BTreeSet<(Space, String)>;

/// The names that it mentions.
pub(super) fn mentioned(entry: &Entry) -> Mentions {
    let mut mentioned = Mentions::new();
    entry.clone().visit(&mut |space, name| {
        mentioned.insert((space, name.clone()));
    });
    mentioned
}

/// Whether something is among what is mentioned, or what belongs to it.
pub(super) fn is_among(entry: &Entry, mentioned: &Mentions) -> bool {
    mentioned.iter().any(|(space, name)| rest(entry, *space, name).is_some())
}

/// What is left of a name after that of something that it names, or that it belongs to.
fn rest<'n>(entry: &Entry, space: Space, name: &'n str) -> Option<&'n str> {
    let (own_space, own) = entry.mention()?;
    let whole = own_space == space && entry.kind != Kind::FactGroup;
    let ends = match (own_space, space) {
        (Space::Circular, Space::Section) => " ",
        (Space::Circular, Space::Rule) => "/",
        (Space::Value, Space::Value) => ".",
        _ if whole => "",
        _ => return None,
    };
    let rest = name.strip_prefix(own.as_str())?;
    let bounded = (whole && rest.is_empty()) || (!ends.is_empty() && rest.starts_with(ends));
    bounded.then_some(rest)
}

/// A text with some words of it by others, but not inside of longer words.
fn whole(text: &str, old: &str, new: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(old) {
        let inside =
            before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        written.push_str(before);
        written.push_str(if inside { old } else { new });
        rest = after;
    }
    written + rest
}

impl Names {
    fn enter(&mut self, from: &Entry, to: &Entry) {
        if let (Some((space, old)), Some((_, new))) = (from.mention(), to.mention()) {
            self.mentions.insert((space, old), (from.kind, new));
        }
        if let (Some(old), Some(new)) = (&from.owner, &to.owner) {
            for owner in [old, new] {
                let own = (from.kind, owner.clone(), from.name.clone());
                self.members.insert(own, to.name.clone());
            }
        }
        if let (Some(old), Some(new)) = (from.labels(), to.labels()) {
            let pairs = old.0.iter().filter_map(|(tag, old)| {
                let (_, new) = new.0.iter().find(|(other, _)| other == tag)?;
                Some((old, new))
            });
            let other = pairs.filter(|(old, new)| old != new && !old.value.is_empty());
            self.labels.extend(other.map(|(old, new)| (old.value.clone(), new.value.clone())));
        }
    }

    /// A text with every name in it, and every label, by that of the new rulebook.
    pub(super) fn in_text(&self, text: &str) -> String {
        let is_name = |one: char| one.is_alphanumeric() || matches!(one, '_' | '-' | '.');
        let relabelled = |text: String, (old, new): &(String, String)| whole(&text, old, new);
        let text = self.labels.iter().fold(text.to_owned(), relabelled);
        let mut written = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let end = rest.find(|one| !is_name(one)).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            let (between, left) = after.split_at(after.find(is_name).unwrap_or(after.len()));
            written.push_str(&self.whole_name(name));
            written.push_str(between);
            rest = left;
        }
        written
    }

    /// A name anywhere in a text; a stop after it is none of its own.
    fn whole_name(&self, name: &str) -> String {
        let own = name.trim_end_matches('.');
        let stops = name.get(own.len()..).unwrap_or_default();
        if let Some(new) = own.strip_prefix('.').and_then(|field| self.renamed(Space::Field, field))
        {
            return format!(".{new}{stops}");
        }
        let spaces = [Space::Value, Space::Task, Space::Channel, Space::Calendar, Space::Circular];
        let new = spaces.into_iter().find_map(|space| self.renamed(space, own));
        new.map_or_else(|| name.to_owned(), |new| new + stops)
    }

    /// How a name is written in the new rulebook; nothing if as in the old.
    pub(super) fn renamed(&self, space: Space, name: &str) -> Option<String> {
        let whole = self.mentions.get(&(space, name.to_owned()));
        if let Some((kind, new)) = whole
            && *kind != Kind::FactGroup
        {
            return Some(new.clone());
        }
        let (outer, cut) = match space {
            Space::Value => (Space::Value, name.rfind('.')?),
            Space::Section => (Space::Circular, name.find(' ')?),
            Space::Rule => (Space::Circular, name.find('/')?),
            _ => return None,
        };
        let (owner, rest) = name.split_at(cut);
        let group = self.mentions.get(&(outer, owner.to_owned())).map(|(_, new)| new.clone());
        Some(group.or_else(|| self.renamed(outer, owner))? + rest)
    }

    /// How a group of facts is called in the new rulebook; nothing if as in the old.
    pub(super) fn group(&self, name: &str) -> Option<&str> {
        let (kind, new) = self.mentions.get(&(Space::Value, name.to_owned()))?;
        (*kind == Kind::FactGroup).then_some(new)
    }

    /// How a variant of a type, or a field of a record, is called in the new rulebook.
    pub(super) fn member(&self, kind: Kind, owner: &str, name: &str) -> Option<&str> {
        let own = |owner: &str| {
            self.members.get(&(kind, owner.to_owned(), name.to_owned())).map(String::as_str)
        };
        own(owner).or_else(|| own(&self.renamed(Space::Type, owner)?))
    }

    /// The same names the other way round.
    pub(super) fn back(&self) -> Self {
        let mentions = self.mentions.iter();
        let mentions = mentions
            .map(|((space, old), (kind, new))| ((*space, new.clone()), (*kind, old.clone())));
        let members = self
            .members
            .iter()
            .map(|((kind, owner, old), new)| ((*kind, owner.clone(), new.clone()), old.clone()));
        let labels = self.labels.iter().map(|(old, new)| (new.clone(), old.clone()));
        Self { mentions: mentions.collect(), members: members.collect(), labels: labels.collect() }
    }

    /// Whether nothing is called otherwise.
    pub(super) fn is_empty(&self) -> bool {
        self.mentions.is_empty()
    }

    /// Writes an entry of the old rulebook with the names of the new one.
    fn apply(&self, entry: &mut Entry) {
        if self.is_empty() {
            return;
        }
        let write = |space: Space, name: &mut String| {
            if let Some(new) = self.renamed(space, name) {
                *name = new;
            }
        };
        entry.visit(&mut |space, name| write(space, name));
        if let Some(name) = &mut entry.scope.circular {
            write(Space::Circular, name);
        }
        if let Some(name) = &mut entry.scope.place {
            write(Space::Section, name);
        }
        match (entry.kind, &mut entry.owner) {
            (Kind::Definition | Kind::Rates, _) => write(Space::Value, &mut entry.name),
            (Kind::Fact, Some(group)) => {
                let mut whole = format!("{group}.{}", entry.name);
                write(Space::Value, &mut whole);
                if let Some((of, name)) = whole.split_once('.') {
                    (*group, entry.name) = (of.to_owned(), name.to_owned());
                }
            }
            (Kind::Variant | Kind::Field, Some(ty)) => {
                write(Space::Type, ty);
                write(Space::Value, ty);
            }
            (_, Some(circular)) => write(Space::Circular, circular),
            (_, None) => {}
        }
    }
}

//! What two rulebooks declare, under the same names → what is different in it, part by part.

use super::canonical::{Joint, key};
use super::condition::{listed, steps};
use super::entry::{Entry, Kind};
use super::part::{Aspect, NormParts, Part, Said, alternative, norms, parts};
use super::passage;
use super::rename::Names;
use super::rest::Reach;
use crate::format;
use crate::language::Language;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::Labels;
use crate::syntax::ast::{Alternative, Expr, Guard};
use std::collections::{BTreeMap, BTreeSet};

/// Something that is declared otherwise, or in one rulebook alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its name among all of its kind: `IM-2011-020/contact-pu`.
    pub name: String,
    /// What people know it by.
    pub labels: Labels,
    /// What became of it.
    pub fate: Fate,
    /// What is different; what it says, if only one rulebook has it.
    pub changes: Vec<Change>,
    /// The rules that rest on it, where its meaning changed.
    pub rules: Vec<String>,
    /// The rules that it sets aside, in either rulebook.
    pub(super) overrides: Vec<String>,
}

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is new.
    Added,
    /// It is no more.
    Removed,
    /// It says something else.
    Changed,
}

/// A part that is different: as it was, and as it is. One of them is missing where it came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is about, where there are several: the task of a norm, the value of an alternative.
    pub about: Option<String>,
    /// Which part.
    pub aspect: Aspect,
    /// How a condition that came or went is joined with those beside it.
    pub joint: Option<Joint>,
    /// As it was.
    pub old: Option<String>,
    /// As it is.
    pub new: Option<String>,
}

/// Two rulebooks, what they declare, and the language in which that is told.
#[derive(Clone, Copy)]
pub(super) struct Books<'b> {
    pub(super) old: &'b Rulebook,
    pub(super) new: &'b Rulebook,
    pub(super) language: Language,
    /// What is called otherwise: where a text only follows, it is not different.
    pub(super) names: &'b Names,
    /// Sections that have a condition: where a rule stands matters there.
    pub(super) conditional: &'b BTreeSet<String>,
}

/// What is different, by kind and name.
pub(super) fn compare(old: &[Entry], new: &[Entry], books: Books<'_>) -> Vec<Item> {
    let (was, is) = (by_name(old), by_name(new));
    let names: BTreeSet<&(Kind, String)> = was.keys().chain(is.keys()).collect();
    let (reach_was, reach_is) = (Reach::of(old), Reach::of(new));
    let mut items = Vec::new();
    for name in names {
        let none = Vec::new();
        let (was, is) = (was.get(name).unwrap_or(&none), is.get(name).unwrap_or(&none));
        for (old_one, new_one) in versions(was, is) {
            let found = item((old_one, new_one), books);
            items.extend(
                found.map(|found| with_rules(found, (old_one, new_one), (&reach_was, &reach_is))),
            );
        }
    }
    let owners: BTreeSet<(Fate, String)> = items
        .iter()
        .filter(|one| one.fate != Fate::Changed)
        .map(|one| (one.fate, one.name.clone()))
        .collect();
    items.retain(|one| !owner(one).is_some_and(|owner| owners.contains(&(one.fate, owner))));
    items
}

/// What comes and goes with what it belongs to, and is told with it.
fn owner(item: &Item) -> Option<String> {
    let ends = match item.kind {
        Kind::Variant | Kind::Field | Kind::Fact => '.',
        Kind::Section | Kind::Aside => ' ',
        _ => return None,
    };
    item.name.split_once(ends).map(|(owner, _)| owner.to_owned())
}

fn by_name(all: &[Entry]) -> BTreeMap<(Kind, String), Vec<&Entry>> {
    let mut named: BTreeMap<_, Vec<&Entry>> = BTreeMap::new();
    for entry in all {
        named.entry((entry.kind, entry.full_name())).or_default().push(entry);
    }
    named
}

/// Which version of one name is which: the same days, else the same order of days.
fn versions<'e>(
    old: &[&'e Entry],
    new: &[&'e Entry],
) -> Vec<(Option<&'e Entry>, Option<&'e Entry>)> {
    let (mut old, mut new) = (old.to_vec(), new.to_vec());
    let mut pairs = Vec::new();
    old.retain(|one| match new.iter().position(|other| days(one) == days(other)) {
        Some(at) => {
            pairs.push((Some(*one), Some(new.remove(at))));
            false
        }
        None => true,
    });
    old.sort_by_key(|one| days(one));
    new.sort_by_key(|one| days(one));
    let mut new = new.into_iter();
    pairs.extend(old.into_iter().map(|one| (Some(one), new.next())));
    pairs.extend(new.map(|one| (None, Some(one))));
    pairs
}

fn days(entry: &Entry) -> Option<String> {
    let days = parts(entry).into_iter().find(|(aspect, _)| *aspect == Aspect::InForce);
    days.map(|(_, said)| said.key())
}

/// What is different in one thing, if anything is.
fn item((old, new): (Option<&Entry>, Option<&Entry>), books: Books<'_>) -> Option<Item> {
    let entry = new.or(old)?;
    let (fate, changes) = match (old, new) {
        (Some(old), Some(new)) => (Fate::Changed, differences(old, new, books)),
        (None, _) => (Fate::Added, contents(entry, books, |text| (None, Some(text)))),
        (_, None) => (Fate::Removed, contents(entry, books, |text| (Some(text), None))),
    };
    if fate == Fate::Changed && changes.is_empty() {
        return None;
    }
    let sides = old.into_iter().chain(new).flat_map(parts);
    let overrides = sides.filter_map(|(aspect, said)| match said {
        Said::List(rules) if aspect == Aspect::Overrides => Some(rules),
        _ => None,
    });
    Some(Item {
        kind: entry.kind,
        name: shown_name(entry, books),
        labels: entry.people_labels(),
        fate,
        changes,
        rules: Vec::new(),
        overrides: overrides.flatten().collect(),
    })
}

/// An aside is known by its passages, in the form of its circular.
fn shown_name(entry: &Entry, books: Books<'_>) -> String {
    match entry.kind {
        Kind::Aside => books.passages(&entry.passages),
        _ => entry.full_name().trim_start_matches('/').to_owned(),
    }
}

/// Adds the rules that a change of meaning reaches.
fn with_rules<'e>(
    item: Item,
    (old_one, new_one): (Option<&'e Entry>, Option<&'e Entry>),
    (old, new): (&Reach<'e>, &Reach<'e>),
) -> Item {
    if !item.changes.iter().any(|change| change.aspect.is_meaning()) {
        return item;
    }
    let was = old_one.map(|one| old.rules_on(one)).unwrap_or_default();
    let is = new_one.map(|one| new.rules_on(one)).unwrap_or_default();
    let rules: BTreeSet<String> = was.into_iter().chain(is).collect();
    Item { rules: rules.into_iter().collect(), ..item }
}

/// What something says, part by part, but for what is its title.
fn contents(
    entry: &Entry,
    books: Books<'_>,
    side: impl Fn(String) -> (Option<String>, Option<String>),
) -> Vec<Change> {
    let mut all: Vec<(Aspect, String)> = books
        .placed(entry)
        .iter()
        .filter(|(aspect, _)| !matches!(aspect, Aspect::LabelIn(_)))
        .map(|(aspect, said)| (*aspect, books.shown(said)))
        .collect();
    all.extend(norms(entry).into_iter().map(|norm| (Aspect::Norm, norm.whole)));
    if !entry.members.is_empty() {
        all.push((Aspect::Parts, entry.members.join(", ")));
    }
    all.sort_by_key(|(aspect, _)| *aspect);
    let change = |(aspect, text)| {
        let (old, new) = side(text);
        Change { about: None, aspect, joint: None, old, new }
    };
    all.into_iter().map(change).collect()
}

/// Where two versions of one thing differ.
fn differences(old: &Entry, new: &Entry, books: Books<'_>) -> Vec<Change> {
    let mut changes = books.parts((&books.placed(old), &books.placed(new)), None);
    let (mut was, mut is) = (norms(old), norms(new));
    let several = was.len().max(is.len()) > 1;
    let mut pairs = take(&mut was, &mut is, |old, new| old.key() == new.key());
    pairs.extend(take(&mut was, &mut is, |old, new| old.task == new.task && are_alike(old, new)));
    pairs.extend(take(&mut was, &mut is, |old, new| old.task == new.task));
    pairs.extend(take(&mut was, &mut is, are_alike));
    for (old, new) in pairs {
        let norm = several.then_some(new.task.as_str());
        changes.extend(books.parts((&old.parts, &new.parts), norm));
    }
    let whole = |(old, new)| Change { about: None, aspect: Aspect::Norm, joint: None, old, new };
    changes.extend(was.into_iter().map(|norm| whole((Some(norm.whole), None))));
    changes.extend(is.into_iter().map(|norm| whole((None, Some(norm.whole)))));
    changes
}

/// Whether at least half of the parts of two norms are the same.
fn are_alike(old: &NormParts, new: &NormParts) -> bool {
    let (old, new) = (old.key(), new.key());
    let shared = old.iter().filter(|part| new.contains(part)).count();
    2 * shared >= old.len().max(new.len())
}

/// Takes out of both lists what belongs together.
fn take<T>(old: &mut Vec<T>, new: &mut Vec<T>, same: impl Fn(&T, &T) -> bool) -> Vec<(T, T)> {
    let (mut pairs, mut left) = (Vec::new(), Vec::new());
    for one in old.drain(..) {
        match new.iter().position(|other| same(&one, other)) {
            Some(at) => pairs.push((one, new.remove(at))),
            None => left.push(one),
        }
    }
    *old = left;
    pairs
}

impl Books<'_> {
    /// The parts of something; where it stands is one, if that matters.
    fn placed(&self, entry: &Entry) -> Vec<Part> {
        let mut parts = parts(entry);
        let place = entry.scope.place.as_ref().filter(|place| self.conditional.contains(*place));
        if entry.kind == Kind::Rule {
            parts.extend(place.map(|place| (Aspect::Section, Said::Text(place.clone()))));
        }
        parts
    }

    /// Where two lists of parts differ, aspect by aspect.
    fn parts(&self, (old, new): (&[Part], &[Part]), norm: Option<&str>) -> Vec<Change> {
        let aspects: BTreeSet<Aspect> = old.iter().chain(new).map(|(aspect, _)| *aspect).collect();
        let of = |parts: &[Part], aspect| -> Vec<Said> {
            let own = parts.iter().filter(|(own, _)| *own == aspect);
            own.map(|(_, said)| said.clone()).collect()
        };
        let each = aspects.into_iter().flat_map(|aspect| {
            let changes = self.aspect(aspect, of(old, aspect), of(new, aspect));
            changes.into_iter().map(move |change| Change { aspect, ..change })
        });
        each.map(|change| Change { about: norm.map(str::to_owned).or(change.about), ..change })
            .collect()
    }

    /// What is different in all that is said under one aspect.
    fn aspect(&self, aspect: Aspect, mut old: Vec<Said>, mut new: Vec<Said>) -> Vec<Change> {
        let by = match aspect {
            Aspect::When | Aspect::AppliesWhen | Aspect::Premise => Some(Joint::All),
            Aspect::Unless | Aspect::OverWhen => Some(Joint::Any),
            _ => None,
        };
        if let Some(by) = by {
            return conditions(by, &old, &new);
        }
        take(&mut old, &mut new, |old, new| old.key() == new.key());
        take(&mut old, &mut new, |old, new| self.names.in_text(&old.key()) == new.key());
        let mut new = new.into_iter();
        let mut changes = Vec::new();
        for one in old {
            changes.extend(match new.next() {
                Some(other) => self.said(&one, &other),
                None => vec![change((Some(self.shown(&one)), None))],
            });
        }
        changes.extend(new.map(|one| change((None, Some(self.shown(&one))))));
        changes
    }

    /// What is different between two things that are said.
    fn said(&self, old: &Said, new: &Said) -> Vec<Change> {
        match (old, new) {
            (Said::Expr(old), Said::Expr(new)) => steps(old, new).iter().map(step).collect(),
            (Said::List(was), Said::List(is)) => vec![only(was, is, |one| clean(one))],
            (Said::Passages(was), Said::Passages(is)) => {
                vec![only(was, is, |one| self.passages(std::slice::from_ref(one)))]
            }
            (Said::Alternatives(was), Said::Alternatives(is)) => {
                Self::alternatives(was, is).unwrap_or_else(|| vec![self.whole(old, new)])
            }
            _ => vec![self.whole(old, new)],
        }
    }

    fn whole(&self, old: &Said, new: &Said) -> Change {
        change((Some(self.shown(old)), Some(self.shown(new))))
    }

    /// Where the alternatives of a definition differ; nothing where their order does, too.
    fn alternatives(old: &[Alternative], new: &[Alternative]) -> Option<Vec<Change>> {
        let keys = |all: &[Alternative]| all.iter().map(alternative).collect::<Vec<_>>();
        let (were, are) = (keys(old), keys(new));
        let kept = |keys: &[String], other: &[String]| -> Vec<String> {
            keys.iter().filter(|key| other.contains(key)).cloned().collect()
        };
        if kept(&were, &are) != kept(&are, &were) {
            return None;
        }
        let left = |all: &[Alternative], other: &[String]| -> Vec<Alternative> {
            all.iter().filter(|one| !other.contains(&alternative(one))).cloned().collect()
        };
        let (was, is) = (left(old, &are), left(new, &were));
        match (was.as_slice(), is.as_slice()) {
            ([old], [new]) => Some(one_alternative(old, new)),
            (was, []) => Some(was.iter().map(|one| change((Some(written(one)), None))).collect()),
            ([], is) => Some(is.iter().map(|one| change((None, Some(written(one))))).collect()),
            _ => None,
        }
    }

    /// What is said, for people.
    fn shown(&self, said: &Said) -> String {
        match said {
            Said::Flag => String::new(),
            Said::Text(text) => text.clone(),
            Said::List(all) => all.iter().map(|one| clean(one)).collect::<Vec<_>>().join(", "),
            Said::Passages(all) => self.passages(all),
            Said::Expr(expr) => format::expression(expr),
            Said::Alternatives(all) => all.iter().map(written).collect::<Vec<_>>().join(", "),
        }
    }

    /// Passages in the form of their circulars.
    fn passages(&self, all: &[crate::syntax::ast::Passage]) -> String {
        let shown = |one| passage::shown(one, &[self.new, self.old], self.language);
        all.iter().map(shown).collect::<Vec<_>>().join("; ")
    }
}

/// A rule outside of all circulars has none before its name.
fn clean(name: &str) -> String {
    name.trim_start_matches('/').to_owned()
}

/// What only one of two lists has.
fn only<T: PartialEq>(old: &[T], new: &[T], words: impl Fn(&T) -> String) -> Change {
    let left = |one: &[T], other: &[T]| {
        let all: Vec<_> = one.iter().filter(|one| !other.contains(one)).map(&words).collect();
        (!all.is_empty()).then(|| all.join(", "))
    };
    change((left(old, new), left(new, old)))
}

fn change((old, new): (Option<String>, Option<String>)) -> Change {
    Change { about: None, aspect: Aspect::Value, joint: None, old, new }
}

/// Where the conditions of one kind differ.
fn conditions(by: Joint, old: &[Said], new: &[Said]) -> Vec<Change> {
    let exprs = |all: &'_ [Said]| -> Vec<Expr> {
        let exprs = all.iter().filter_map(|said| match said {
            Said::Expr(expr) => Some(expr.clone()),
            _ => None,
        });
        exprs.collect()
    };
    let (old, new) = (exprs(old), exprs(new));
    let (old, new): (Vec<_>, Vec<_>) = (old.iter().collect(), new.iter().collect());
    listed(by, &old, &new).iter().map(step).collect()
}

fn step(step: &super::condition::Step<'_>) -> Change {
    let sides = (step.old.map(format::expression), step.new.map(format::expression));
    Change { joint: step.within, ..change(sides) }
}

/// An alternative that changed: where its guard did, if its value did not.
fn one_alternative(old: &Alternative, new: &Alternative) -> Vec<Change> {
    match (&old.guard, &new.guard) {
        (Guard::When(was), Guard::When(is)) if key(&old.value) == key(&new.value) => {
            let about = Some(format::expression(&new.value));
            let steps = steps(was, is);
            steps.iter().map(|one| Change { about: about.clone(), ..step(one) }).collect()
        }
        _ => vec![change((Some(written(old)), Some(written(new))))],
    }
}

/// `RKN when r is north`
fn written(one: &Alternative) -> String {
    let value = format::expression(&one.value);
    match &one.guard {
        Guard::Always => value,
        Guard::When(guard) => format!("{value} when {}", format::expression(guard)),
        Guard::Otherwise => format!("{value} otherwise"),
    }
}

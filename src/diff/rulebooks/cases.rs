//! The same cases by two rulebooks → which norms came, went or changed, and for which cases.
//!
//! What is only called otherwise is renamed in the old answer first. Answers are compared with
//! every value, so that nothing is missed; what is sensitive is masked where they are shown.

use super::Report;
pub use super::cause::Cause;
use super::cause::causes;
use super::renamed::rename;
use super::translate::Translator;
use crate::diagnostic::{Diagnostic, Severity};
use crate::diff::answers::text::applies;
use crate::diff::answers::told::told;
use crate::diff::answers::{Change, Kind, compare};
use crate::engine::place::Place;
use crate::engine::{Answer, Request, Rules, Session};
use crate::explain::Sensitive;
use crate::language::Language;
use crate::report::golden::golden;
use crate::report::golden::read::{Page, read};
use crate::report::golden::row::{Part, Row};
use crate::report::view::Options;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is different for cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CasesDiff {
    /// How many cases both rulebooks can read.
    pub cases: usize,
    /// For how many something is different.
    pub differing: usize,
    /// What is different, by unit.
    pub groups: Vec<Group>,
    /// Conflicts and broken safeguards that came or went: the line of golden text, and which.
    pub beside: Vec<Beside>,
    /// The cases that one of the rulebooks, or both, cannot read.
    pub unreadable: Vec<Unreadable>,
}

/// What became of a norm, for the cases for which that is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What became of the norm.
    pub kind: Kind,
    /// Who bears it; nothing for a form.
    pub unit: String,
    /// What it says, for people.
    pub sentence: String,
    /// The rule that says so.
    pub rule: String,
    /// What the rule is written from, for people.
    pub basis: String,
    /// What is different about it: apart for cases in which that is not the same.
    pub ways: Vec<Way>,
    /// Which changes of the rules brought it about.
    pub causes: Vec<Cause>,
}

/// What is different about a norm, and the cases of which all of that is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Its parts that are different, as they were and are in each of the cases.
    pub differences: Vec<Shown>,
    /// For which cases.
    pub cases: Cases,
}

/// A part of a norm that is different; masked values are left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    /// Which part.
    pub part: Part,
    /// As it was, and as it is.
    pub values: Option<(String, String)>,
}

/// Cases, by name, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cases {
    /// In the order in which they were looked at.
    pub named: Vec<Arc<str>>,
}

/// A conflict or a broken safeguard that came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// In the words of golden text.
    pub line: String,
    /// Whether it came, and not went.
    pub came: bool,
    /// For which cases.
    pub cases: Cases,
}

/// A case that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What it is called, or where it stands.
    pub case: String,
    /// Why the old rulebook cannot read it; nothing if it can.
    pub old: Option<String>,
    /// Why the new one cannot.
    pub new: Option<String>,
}

impl CasesDiff {
    /// Whether anything is different.
    pub fn is_different(&self) -> bool {
        let by_one = |case: &Unreadable| case.old.is_some() != case.new.is_some();
        self.differing > 0 || self.unreadable.iter().any(by_one)
    }
}

impl Group {
    /// For how many cases. One in which the rule says so twice counts once.
    pub fn number(&self) -> usize {
        let named = self.ways.iter().flat_map(|way| &way.cases.named);
        named.collect::<BTreeSet<_>>().len()
    }
}

impl Cases {
    /// A case may say the same twice, but all that is told of it is told in one go.
    fn add(&mut self, case: &Arc<str>) {
        if self.named.last() != Some(case) {
            self.named.push(Arc::clone(case));
        }
    }
}

/// What is told of a norm that does not hang on values: the same in all cases of a group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    unit: String,
    rule: String,
    kind: Kind,
    deed: String,
    sentence: String,
    basis: String,
    causes: Vec<Cause>,
}

/// A group while cases are being looked at.
type Ways = BTreeMap<Vec<Shown>, Cases>;

/// Cases are looked at one after the other.
#[derive(Debug)]
pub struct Gathering<'r> {
    old: Session<'r>,
    new: Session<'r>,
    report: &'r Report,
    request: Request,
    options: Options,
    /// Cases in old names for the new rulebook, and the other way round, where names differ.
    translators: Option<(Translator<'r>, Translator<'r>)>,
    survey: CasesDiff,
    names: BTreeSet<Arc<str>>,
    groups: BTreeMap<Key, Ways>,
    beside: BTreeMap<(String, bool), Cases>,
}

impl<'r> Gathering<'r> {
    /// Nothing is read yet. Cases are evaluated and shown as `request` says.
    pub fn new((old, new): (&'r Rules, &'r Rules), report: &'r Report, request: Request) -> Self {
        let options = Options {
            language: report.language,
            sensitive: request.sensitive,
            ..Options::default()
        };
        let translators = (!report.names.is_empty()).then(|| {
            let forth = Translator::new(&old.rulebook, &report.names);
            (forth, Translator::new(&new.rulebook, &report.names_back))
        });
        Self {
            translators,
            old: Session::new(old),
            new: Session::new(new),
            report,
            request,
            options,
            survey: CasesDiff::default(),
            names: BTreeSet::new(),
            groups: BTreeMap::new(),
            beside: BTreeMap::new(),
        }
    }

    /// Looks at a case.
    pub fn take(&mut self, place: &Place, text: &str) {
        let both = self.translators.as_ref();
        let (forth, back) = both.map(|(forth, back)| (forth, back)).unzip();
        let (for_old, for_new) = (
            readable(text, (&mut self.old, back), &self.request),
            readable(text, (&mut self.new, forth), &self.request),
        );
        let old = self.old.answer(&for_old, &self.request);
        let new = self.new.answer(&for_new, &self.request);
        let (old, new) = match (old, new) {
            (Ok(old), Ok(new)) => (old, new),
            (old, new) => {
                let told = |why: Vec<Diagnostic>| reason(&why, self.options.language);
                let (old, new) = (old.err().map(told), new.err().map(told));
                let case = place.to_string();
                return self.survey.unreadable.push(Unreadable { case, old, new });
            }
        };
        self.survey.cases += 1;
        let name = new.outcome.facts.name.clone();
        let found = differences((old, new), self.report, self.options);
        self.add(name, place, found);
    }

    fn add(&mut self, name: Option<String>, place: &Place, found: Found) {
        let case = self.named(name, place);
        if found.groups.is_empty() && found.beside.is_empty() {
            return;
        }
        self.survey.differing += 1;
        for (key, differences) in found.groups {
            self.groups.entry(key).or_default().entry(differences).or_default().add(&case);
        }
        for key in found.beside {
            self.beside.entry(key).or_default().add(&case);
        }
    }

    /// What a case is called: where it stands if it has no name; that too if the name is taken.
    fn named(&mut self, name: Option<String>, place: &Place) -> Arc<str> {
        let mut name: Arc<str> = name.unwrap_or_else(|| place.to_string()).into();
        if self.names.contains(&name) {
            name = format!("{name} ({place})").into();
        }
        self.names.insert(Arc::clone(&name));
        name
    }

    /// What is different for all of them.
    pub fn finish(self) -> CasesDiff {
        let beside = self.beside.into_iter();
        CasesDiff {
            groups: self.groups.into_iter().map(|(key, ways)| group(key, ways)).collect(),
            beside: beside.map(|((line, came), cases)| Beside { line, came, cases }).collect(),
            ..self.survey
        }
    }
}

/// The case as the session can read it: as it is written, else in the session's own names.
fn readable<'t>(
    text: &'t str,
    (session, translator): (&mut Session<'_>, Option<&Translator<'_>>),
    request: &Request,
) -> Cow<'t, str> {
    let Some(translator) = translator else { return Cow::Borrowed(text) };
    if session.answer(text, request).is_ok() {
        return Cow::Borrowed(text);
    }
    let translated = translator.case(text);
    let translated = translated.filter(|text| session.answer(text, request).is_ok());
    translated.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Why a case cannot be read, in a line.
fn reason(why: &[Diagnostic], language: Language) -> String {
    let mut errors = why.iter().filter(|one| one.severity == Severity::Error);
    let first = errors.next().map(|one| format!("{} ({})", one.message.say(language), one.code));
    let more = errors.count();
    let more = if more > 0 { format!(" (+{more})") } else { String::new() };
    first.unwrap_or_default() + &more
}

/// The group of a key; the ways that most cases have come first.
fn group(key: Key, ways: Ways) -> Group {
    let Key { unit, rule, kind, sentence, basis, causes, .. } = key;
    let ways = ways.into_iter().map(|(differences, cases)| Way { differences, cases });
    let mut ways: Vec<Way> = ways.collect();
    ways.sort_by_key(|way| std::cmp::Reverse(way.cases.named.len()));
    Group { kind, unit, sentence, rule, basis, ways, causes }
}

/// What is different for one case.
#[derive(Default)]
struct Found {
    groups: Vec<(Key, Vec<Shown>)>,
    beside: Vec<(String, bool)>,
}

/// What is different in two answers to one case.
fn differences((old, new): (Answer<'_>, Answer<'_>), report: &Report, options: Options) -> Found {
    let revealed = Options { sensitive: Sensitive::Revealed, ..options };
    let (was, is) = (golden(old, revealed), golden(new, revealed));
    if was == is {
        return Found::default();
    }
    let (mut was, mut is) = (read(&was), read(&is));
    rename((&mut was, &mut is), report);
    let beside = beside(&was, &is);
    let changes = compare(&was.norms, &is.norms);
    if !changes.iter().any(is_told) {
        return Found { groups: Vec::new(), beside };
    }
    let (mut old, mut new) = (told(old, options), told(new, options));
    rename((&mut old, &mut new), report);
    word(&mut was, &old);
    word(&mut is, &new);
    let changes = compare(&was.norms, &is.norms);
    let groups = changes.iter().filter(|change| is_told(change)).filter_map(|change| {
        let sides =
            (shown(change.old.as_ref(), (&was, &old)), shown(change.new.as_ref(), (&is, &new)));
        told_of(change, sides, report)
    });
    Found { groups: groups.collect(), beside }
}

/// A norm of one page as the same norm stands on the other, where it may be shown.
fn shown<'p>(seen: Option<&Row>, (page, told): (&Page, &'p Page)) -> Option<&'p Row> {
    let at = page.norms.iter().position(|norm| Some(norm) == seen)?;
    told.norms.get(at)
}

/// Gives norms the words of the same norms for people.
fn word(page: &mut Page, told: &Page) {
    for (norm, told) in page.norms.iter_mut().zip(&told.norms) {
        norm.words.clone_from(&told.words);
    }
}

/// The parts of a norm that are told of: not its passages, which the rules tell, nor what only
/// follows from its status.
fn parts(change: &Change) -> Vec<Part> {
    let parts = change.differences.iter().map(|one| one.part);
    parts.filter(|part| !matches!(part, Part::Basis | Part::Course | Part::Assumed)).collect()
}

fn is_told(change: &Change) -> bool {
    change.kind != Kind::Changed || !parts(change).is_empty()
}

/// What is told of a change, as it may be shown: what does not hang on values, and the values.
fn told_of(
    change: &Change,
    (old, new): (Option<&Row>, Option<&Row>),
    report: &Report,
) -> Option<(Key, Vec<Shown>)> {
    let norm = new.or(old)?;
    let words = norm.words.as_ref();
    let parts = if change.kind == Kind::Changed { parts(change) } else { Vec::new() };
    let values = |part| values(part, old?, new?, report.language);
    let differences = parts.into_iter().map(|part| Shown { part, values: values(part) });
    let key = Key {
        unit: norm.unit.clone(),
        rule: norm.rule.clone(),
        kind: change.kind,
        deed: norm.deed(),
        sentence: words.map_or_else(|| norm.deed(), |words| words.sentence.clone()),
        basis: words.map_or_else(|| norm.basis.clone(), |words| words.basis.clone()),
        causes: causes(&report.items, norm, change.kind),
    };
    Some((key, differences.collect()))
}

/// A part as it was and is; nothing if what may be shown of it is the same.
fn values(part: Part, old: &Row, new: &Row, language: Language) -> Option<(String, String)> {
    let status = |seen: &Row| seen.words.as_ref().and_then(|words| words.status.clone());
    let (was, is) = (old.whole(part), new.whole(part));
    let both = match part {
        Part::Applies => (applies(old.applies, language), applies(new.applies, language)),
        Part::Missing | Part::Hinges => (left(&was, &is), left(&is, &was)),
        // A norm that is open has no status, and none is told in words.
        Part::Status => (status(old).unwrap_or(was), status(new).unwrap_or(is)),
        _ => (was, is),
    };
    (both.0 != both.1).then_some(both)
}

/// What only the first of two texts names: `missing person.age, residence.kind`.
fn left(one: &str, other: &str) -> String {
    let names = |text: &str| -> Vec<String> {
        let lists = text.split("; ").map(|list| list.split(", "));
        // The first of a list stands behind the words that say what it is a list of.
        let last = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_owned();
        lists.flat_map(|list| list.map(last).collect::<Vec<_>>()).collect()
    };
    let other = names(other);
    let left: Vec<String> = names(one).into_iter().filter(|name| !other.contains(name)).collect();
    left.join(", ")
}

/// Conflicts and broken safeguards that came or went.
fn beside(old: &Page, new: &Page) -> Vec<(String, bool)> {
    let told = |line: &&String| {
        let starts = ["conflict ", "broken ", "contradiction ", "against log "];
        starts.iter().any(|start| line.starts_with(start))
    };
    let only = |one: &Page, other: &Page, came: bool| {
        let lines = one.others.iter().filter(told).filter(|line| !other.others.contains(line));
        lines.map(|line| (line.clone(), came)).collect::<Vec<_>>()
    };
    let mut all = only(new, old, true);
    all.extend(only(old, new, false));
    all
}

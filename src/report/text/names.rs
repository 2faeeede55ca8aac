//! Things of a rulebook and of a case → the words that people know them by.

use crate::case::facts::Place;
use crate::eval::outcome::Missing;
use crate::explain::formula::cannot_calculate;
use crate::explain::wording::Wording;
use crate::language::Language;
use crate::phrases::{Argument, Join, Phrase, date, phrase, say};
use crate::report::bears::{Bears, MASK, Towards};
use crate::report::document::Document;
use crate::report::matter::Held;
use crate::report::view::{Filler, MissingName, Shown, View, element_of};
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::{Matter, Norm, NormId, Parties, Party, Rule};
use crate::rulebook::vocabulary::{ChannelId, FactId, Field, Labels, Task, TaskId, Unit};
use crate::rulebook::{Definition, Rulebook};
use crate::value::truth::Truth;
use crate::value::types::{Base, Type};
use crate::value::{UnitId, Value};

/// The words of an answer, in its language.
#[derive(Clone, Copy)]
pub(crate) struct Names<'v, 'a> {
    pub(crate) view: &'v View<'a>,
}

impl<'v, 'a> Names<'v, 'a> {
    pub(crate) fn new(view: &'v View<'a>) -> Self {
        Self { view }
    }

    /// A further word about an item: `hjemmel: IM 2011-020 pkt. 4`; nothing without a text.
    pub(crate) fn detail(self, page: &mut Document, key: &Phrase, text: &str) {
        if !text.is_empty() {
            page.detail(&key.say(self.language()), text);
        }
    }

    /// Several things, as the language lists them.
    pub(crate) fn list(self, join: Join, all: impl Iterator<Item = String>) -> String {
        Argument::list(join, all).say(self.language())
    }

    /// Units as the agency writes them: `RMA og PU`.
    pub(super) fn short_units(self, ids: &[UnitId]) -> String {
        self.list(Join::And, ids.iter().map(|id| self.view.unit_name(*id).to_owned()))
    }

    fn label<'l>(self, labels: &'l Labels, name: &'l str) -> &'l str {
        labels.or(name, self.view.options.language)
    }

    /// `Region- og mottaksavdelingen (RMA)`, `Kommunen (Bergen)`, `Søkeren`.
    pub(crate) fn unit(self, id: UnitId) -> String {
        let Some(unit) = self.view.rulebook().unit(id) else {
            return String::new();
        };
        let label = self.label(&unit.labels, &unit.name);
        match self.view.filler(id) {
            Some(Filler::Named(name)) => format!("{label} ({name})"),
            Some(Filler::Masked) => format!("{label} ({})", self.hidden()),
            None => unit_in_full(unit, self.view.options.language),
        }
    }

    /// A unit that is not to be told, by what gives it: `Saksbehandlende kontor (skjult)`.
    pub(crate) fn masked_unit(self, node: NodeId) -> String {
        let wording = Wording::new(self.view.outcome().calculation(), self.language());
        format!("{} ({})", wording.node(node), self.hidden())
    }

    /// What a rule is for each of: `hver Søknad om TA-plass`.
    pub(crate) fn each_of(self, rule: &Rule) -> Option<String> {
        let record = self.view.rulebook().record_of(rule.each.as_ref()?.list)?;
        let label = self.label(&record.labels, &record.name).to_owned();
        Some(say!(self.language(), "answer-element-open", record = label))
    }

    /// The element that a norm is about: `Søknad om TA-plass 01.03.2018`; the occasion: `brev mottatt
    /// 05.03.2018`.
    pub(crate) fn element(self, one: &Shown<'_>) -> Option<String> {
        if let Some(day) = self.view.occasion(one) {
            let (calculation, _) = self.view.outcome().calculation().of(one.outcome)?;
            let what = self.list(Join::And, calculation.made_up_of().map(|task| self.task(task)));
            let day = date(day, self.language());
            return Some(say!(self.language(), "answer-element", record = what, key = day));
        }
        match one.outcome.element {
            None => self.each_of(one.rule),
            Some(element) => self.element_of((one.rule.each.as_ref()?.list, element)),
        }
    }

    /// An element of a list: `Søknad om TA-plass 01.03.2018`.
    pub(crate) fn element_of(self, element: (FactId, u32)) -> Option<String> {
        let language = self.language();
        let record = self.view.rulebook().record_of(element.0)?;
        let label = self.label(&record.labels, &record.name).to_owned();
        let key = match self.view.key_value(element) {
            Some((Value::Date(day), _)) => date(day, language),
            Some((value, ty)) => {
                let calculation = self.view.outcome().calculation();
                Wording::new(calculation, language).value(value, ty)
            }
            None => self.view.key(element),
        };
        Some(if key.is_empty() {
            say!(language, "answer-element-alone", record = label)
        } else {
            say!(language, "answer-element", record = label, key = key)
        })
    }

    /// A task, with the element that it is for: `fatte vedtak (Søknad om TA-plass 01.03.2018)`.
    pub(crate) fn task_for(self, task: TaskId, element: Option<u32>) -> String {
        let list = self.view.rulebook().task(task).and_then(|task| task.for_each);
        let element = list.zip(element).and_then(|element| self.element_of(element));
        match element {
            Some(element) => {
                let deed = self.task(task);
                say!(self.language(), "answer-deed-element", deed = deed, element = element)
            }
            None => self.task(task),
        }
    }

    /// What stands for what is not to be told.
    pub(crate) fn hidden(self) -> String {
        say!(self.language(), "answer-hidden")
    }

    /// Who bears something, as a heading; nothing of a form.
    pub(crate) fn bearer(self, bears: Bears) -> String {
        match bears {
            Bears::Unit(unit) => self.unit(unit),
            Bears::Masked(node) => self.masked_unit(node),
            Bears::Jointly(norm) => self.joint(norm),
            Bears::Everybody => say!(self.language(), "answer-everybody"),
            Bears::Open(_) | Bears::Whoever => say!(self.language(), "answer-unit-open"),
        }
    }

    /// Those who bear a norm together: `RKM og RKV`.
    pub(crate) fn joint(self, norm: NormId) -> String {
        let norm = self.view.rulebook().norm(norm);
        let parties = norm.map_or(&[][..], |norm| &norm.jointly);
        let units = self.view.parties(parties).into_iter().map(|unit| match unit {
            Towards::Unit(unit) => self.unit(unit),
            Towards::Masked => self.hidden(),
            Towards::Open => say!(self.language(), "answer-one-unit"),
        });
        self.list(Join::And, units)
    }

    /// The language of its words.
    pub(crate) fn language(self) -> Language {
        self.view.options.language
    }

    /// A task by itself.
    pub(crate) fn task_label(self, id: TaskId) -> String {
        let task = self.view.rulebook().task(id);
        task.map_or(String::new(), |task| self.label(&task.labels, &task.name).to_owned())
    }

    /// A task in the middle of a sentence.
    pub(crate) fn task(self, id: TaskId) -> String {
        let task = self.view.rulebook().task(id);
        task.map_or(String::new(), |task| lowered(self.label(&task.labels, &task.name)))
    }

    pub(crate) fn tasks(self, ids: &[TaskId]) -> String {
        self.list(Join::And, ids.iter().map(|id| self.task(*id)))
    }

    /// The outcome that a norm is about.
    pub(super) fn outcome(self, one: &Shown<'a>) -> Option<&'a str> {
        self.outcome_of(one.norm)
    }

    /// The outcome that a norm is about.
    pub(crate) fn outcome_of(self, norm: &Norm) -> Option<&'a str> {
        let Task { outcome, .. } = self.view.rulebook().task(norm.task)?;
        let named = self.view.rulebook().enumeration((*outcome)?)?;
        let variant = named.variants.get(usize::from(norm.outcome?.0))?;
        Some(variant.labels.or(&variant.name, self.view.options.language))
    }

    pub(super) fn channels(self, ids: &[ChannelId]) -> String {
        let found = ids.iter().filter_map(|id| self.view.rulebook().channel(*id));
        let names = found.map(|channel| self.label(&channel.labels, &channel.name).to_owned());
        self.list(Join::Or, names)
    }

    /// The units that a norm names, those that are open said so.
    pub(crate) fn parties(self, one: &Shown<'_>, parties: &Parties) -> String {
        let names = self.view.towards(one, parties).into_iter().map(|unit| match unit {
            Towards::Unit(unit) => self.unit(unit),
            Towards::Masked => self.hidden(),
            Towards::Open => say!(self.language(), "answer-open"),
        });
        self.list(if parties.one_suffices { Join::Or } else { Join::And }, names)
    }

    /// What is passed on, enclosed, weighed or stated.
    pub(super) fn matters(self, matters: &[Matter]) -> String {
        let words = matters.iter().map(|matter| {
            let name = match matter {
                Matter::Fact(id) => self.missing(Missing::Fact(Place::Fact(*id))),
                Matter::Definition(_, name) => self.definition(name),
                Matter::Text(labels) => self.label(labels, "").to_owned(),
            };
            match self.view.held(matter) {
                None => name,
                Some(Held::Masked) => format!("{name}: {MASK}"),
                Some(Held::Value(Value::Unknown, _)) => {
                    format!("{name}: {}", say!(self.language(), "why-unknown"))
                }
                Some(Held::Value(value, ty)) => format!("{name}: {}", self.value(value, ty)),
            }
        });
        words.collect::<Vec<_>>().join("; ")
    }

    /// A value, days as people write them.
    pub(super) fn value(self, value: Value, ty: Type) -> String {
        match value {
            Value::Date(day) => date(day, self.language()),
            value => {
                Wording::new(self.view.outcome().calculation(), self.language()).value(value, ty)
            }
        }
    }

    fn definition(self, name: &str) -> String {
        let calculation = self.view.outcome().calculation();
        let holds = |one: &Definition| calculation.holds(one.in_force, one.chosen) != Truth::No;
        let mut all = self.view.rulebook().definitions.iter();
        let found = all.find(|one| one.name == name && holds(one));
        found.map_or(name, |one| self.label(&one.labels, name)).to_owned()
    }

    /// What is not known, with its place in the case.
    pub(crate) fn missing(self, missing: Missing) -> String {
        match missing {
            Missing::Log(task, element) => {
                let what = self.task_for(task, element);
                if self.view.outcome().is_logged((task, element)) {
                    say!(self.language(), "why-logged-in-part", task = what)
                } else {
                    say!(self.language(), "answer-whether-logged", task = what)
                }
            }
            Missing::Calculation { node, .. } => {
                let MissingName::Calculation { place, element, cause } = self.view.name_of(missing)
                else {
                    return String::new();
                };
                let places =
                    [Some(place.to_owned()).filter(|one| !one.is_empty()), element.map(element_of)];
                let places: Vec<String> = places.into_iter().flatten().collect();
                let what = self.words_of(node);
                let places: Vec<String> =
                    places.into_iter().filter(|place| !what.contains(place)).collect();
                let what = if places.is_empty() {
                    what
                } else {
                    format!("{what} ({})", places.join(", "))
                };
                let why = cannot_calculate(cause, self.language());
                say!(self.language(), "answer-without-value", what = what, why = why)
            }
            Missing::OnDay(place, _) => {
                let MissingName::OnDay { day, .. } = self.view.name_of(missing) else {
                    return String::new();
                };
                let fact = self.missing(Missing::Fact(place));
                match day {
                    Some(day) => say!(self.language(), "why-on-day", fact = fact, day = day),
                    None => say!(self.language(), "why-on-day", fact = fact, day = self.hidden()),
                }
            }
            Missing::Fact(place) => {
                let path = self.view.path(place);
                let label =
                    path.field().and_then(|field| field.labels.get(self.view.options.language));
                label.map_or_else(|| path.to_string(), |label| format!("{label} ({path})"))
            }
        }
    }

    /// Several things that are not known.
    pub(crate) fn all_missing(self, all: &[Missing]) -> String {
        let names: Vec<_> = all.iter().map(|one| self.missing(*one)).collect();
        names.join("; ")
    }

    /// What was taken for facts that the case does not mention: `Returen er gjennomført: nei`.
    pub(crate) fn all_assumed(self, all: &[Missing]) -> String {
        let language = self.view.options.language;
        let words = all.iter().map(|one| match self.view.assumption_in_words(*one, language) {
            Some(value) => format!("{}: {value}", self.missing(*one)),
            None => self.missing(*one),
        });
        words.collect::<Vec<_>>().join("; ")
    }

    /// A node as part of a sentence.
    pub(crate) fn words_of(self, node: NodeId) -> String {
        Wording::new(self.view.outcome().calculation(), self.language()).node(node)
    }

    /// What may be answered to a question about a field.
    pub(crate) fn answers(self, field: &Field) -> String {
        let answers: Argument = match field.ty.base {
            _ if field.ty.list => phrase!("answer-a-list").into(),
            Base::YesNo => phrase!("answer-yes-or-no").into(),
            Base::Number => match self.view.rulebook().measure(field.ty) {
                Some(measure) => phrase!("answer-a-number-in", measure = measure).into(),
                None => phrase!("answer-a-number").into(),
            },
            Base::Text => phrase!("answer-a-text").into(),
            Base::Date => phrase!("answer-a-date").into(),
            Base::Moment => phrase!("answer-a-moment").into(),
            Base::Duration => phrase!("answer-a-duration").into(),
            Base::Unit => phrase!("answer-a-unit").into(),
            Base::Record(_) => phrase!("answer-a-list").into(),
            Base::Named(id) => {
                let named = self.view.rulebook().enumeration(id);
                let variants = named.map_or(&[][..], |named| &named.variants);
                let labels = variants.iter();
                let labels = labels.map(|one| self.label(&one.labels, &one.name).to_owned());
                Argument::list(Join::Or, labels)
            }
        };
        if field.ty.or_none {
            say!(self.language(), "answer-or-none", answers = answers)
        } else {
            answers.say(self.language())
        }
    }

    /// Who can find a fact out, and where.
    pub(crate) fn source(self, field: &Field) -> Vec<String> {
        let rulebook = self.view.rulebook();
        let assessor = self.assessor(field);
        let channel = field.found_in.and_then(|id| rulebook.channel(id));
        let channel = channel.map(|channel| self.label(&channel.labels, &channel.name));
        let by = assessor.map(|by| say!(self.language(), "answer-assessed-by", unit = by));
        let place = channel.map(|place| say!(self.language(), "answer-found-in", place = place));
        by.into_iter().chain(place).collect()
    }

    fn assessor(self, field: &Field) -> Option<String> {
        use crate::rulebook::vocabulary::Assessor;
        match field.assessed_by? {
            Assessor::Unit(node) if self.view.masks(node) => Some(self.masked_unit(node)),
            Assessor::Unit(node) => match self.view.outcome().value(node) {
                Value::Unit(unit) => Some(self.unit(unit)),
                _ => self.possible(node),
            },
            Assessor::Group(id) => {
                let group = self.view.rulebook().group(id)?;
                Some(self.label(&group.labels, &group.name).to_owned())
            }
        }
    }

    /// The units that an open node may turn out to be; none where it may be any.
    pub(super) fn possible(self, node: NodeId) -> Option<String> {
        let units = self.view.possible_units(node);
        let names = units.iter().map(|unit| self.unit(*unit));
        (!units.is_empty()).then(|| self.list(Join::Or, names))
    }
}

/// `Region- og mottaksavdelingen (RMA)`: a label, with the short name that people know.
pub(crate) fn unit_in_full(unit: &Unit, language: Language) -> String {
    let label = unit.labels.or(&unit.name, language);
    if is_abbreviation(&unit.name) && !label.contains(&unit.name) {
        format!("{label} ({})", unit.name)
    } else {
        label.to_owned()
    }
}

/// Units and groups that stand in the rulebook itself: names, and what people see.
pub(crate) fn constant_parties(
    rulebook: &Rulebook,
    parties: &Parties,
    language: Language,
) -> Vec<(String, String)> {
    let named = parties.parties.iter().filter_map(|party| match *party {
        Party::Unit(node) => {
            let unit = rulebook.unit(constant_unit(rulebook, node)?)?;
            Some((unit.name.clone(), unit_in_full(unit, language)))
        }
        Party::Group(set, _) => {
            let group = rulebook.group(set.first)?;
            Some((group.name.clone(), group.labels.or(&group.name, language).to_owned()))
        }
    });
    named.collect()
}

fn constant_unit(rulebook: &Rulebook, node: NodeId) -> Option<UnitId> {
    let Some(Node::Constant(constant)) = rulebook.nodes.get(node) else {
        return None;
    };
    match rulebook.constant(constant) {
        Value::Unit(unit) => Some(unit),
        _ => None,
    }
}

/// Whether people know a unit by its short name.
fn is_abbreviation(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// A label with a small first letter, unless it starts with an abbreviation.
fn lowered(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

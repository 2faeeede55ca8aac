//! What is missing → what to ask, and who can find it out.

use crate::case::facts::Place;
use crate::eval::calculation::Occurrence;
use crate::eval::outcome::Missing;
use crate::explain::proof::Prover;
use crate::explain::{Ask, Source};
use crate::phrases::say;
use crate::rulebook::vocabulary::{Assessor, Field};
use crate::value::Value;

impl Prover<'_> {
    /// The path of a place that is cited; of one in a masked list that of the list, since the
    /// elements would tell how many there are.
    pub(crate) fn path_cited(&self, place: Place) -> String {
        let sensitive = |place: &Place| self.places.field(*place).is_some_and(|one| one.sensitive);
        let masked = self.outcome.facts.holders(place).filter(sensitive).last();
        self.places.path(masked.filter(|_| self.is_masking()).unwrap_or(place))
    }

    /// What would settle what is open.
    pub(crate) fn asks(&self, missing: &[Missing]) -> Vec<Ask> {
        missing.iter().filter_map(|one| self.ask(*one)).collect()
    }

    /// Nobody can settle what cannot be calculated: why it cannot stands among the grounds.
    fn ask(&self, missing: Missing) -> Option<Ask> {
        let wording = self.wording;
        Some(match missing {
            Missing::Calculation { .. } => return None,
            Missing::Log(task, element) => {
                let mut name = wording.task(task);
                let list = self.outcome.rulebook.task(task).and_then(|task| task.for_each);
                if let Some(path) = list.zip(element).and_then(|one| self.places.element_in(one)) {
                    let language = wording.language;
                    name = say!(language, "answer-deed-element", deed = name, element = path);
                }
                let text = if self.outcome.is_logged((task, element)) {
                    say!(wording.language, "why-logged-in-part", task = name)
                } else {
                    say!(wording.language, "why-not-logged-yet", task = name)
                };
                Ask { text, place: None, source: Source::default() }
            }
            Missing::Fact(place) => self.ask_fact(place),
            Missing::OnDay(place, day) => {
                let ask = self.ask_fact(place);
                let field = self.places.field(place);
                if self.is_masking() && field.is_some_and(|field| field.sensitive) {
                    return Some(ask);
                }
                let place = ask.place.as_ref().map(|path| format!("{path} on {day}"));
                let text = say!(wording.language, "why-on-day", fact = ask.text, day = day);
                Ask { text, place, ..ask }
            }
        })
    }

    fn ask_fact(&self, place: Place) -> Ask {
        let (path, field) = (self.places.path(place), self.places.field(place));
        Ask {
            text: field
                .map_or_else(|| path.clone(), |field| self.wording.named(&field.labels, &path)),
            place: Some(path),
            source: self.source(field),
        }
    }

    /// Who can find a fact out, and where.
    pub(crate) fn source(&self, field: Option<&Field>) -> Source {
        let assessor = field.and_then(|field| field.assessed_by.as_ref());
        let channel = field.and_then(|field| field.found_in);
        Source {
            assessed_by: assessor.map(|assessor| self.assessor(*assessor)),
            found_in: channel.map(|channel| self.wording.channel(channel)),
        }
    }

    fn assessor(&self, assessor: Assessor) -> String {
        match assessor {
            Assessor::Group(group) => self.wording.group(group),
            Assessor::Unit(node) => match self.calculation.value(Occurrence::of(node)) {
                Value::Unit(unit) if !self.masks(node) => self.wording.unit(unit),
                _ => self.wording.node(node),
            },
        }
    }
}

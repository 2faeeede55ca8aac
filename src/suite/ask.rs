//! What golden text and expectations open with → how the case is to be looked at.
//!
//! Golden text says on which day, under which other variants of readings and under which
//! assumptions it was made; its case is looked at in the same way again. The day counts where
//! the case has none of its own.

use super::expect::{self, Expectation};
use super::lines::{Words, lines};
use super::{Test, error};
use crate::case::facts::Facts;
use crate::diagnostic::Diagnostic;
use crate::engine::today::Today;
use crate::engine::{Request, Rules, assumptions, readings};
use crate::explain::Sensitive;
use crate::source::{SourceId, Span};
use crate::value::date::Date;
use std::slice;

/// What is asked of a test's case.
#[derive(Debug)]
pub(super) struct Asked {
    /// How the case is looked at.
    pub(super) request: Request,
    /// Whether what is expected says on which day.
    pub(super) dated: bool,
    /// What is expected besides golden text.
    pub(super) expectations: Vec<Expectation>,
}

/// What a test asks. Places in its golden text and its expectations are those of the sources
/// after `case`, which is that of its case.
///
/// # Errors
/// Every line that is not understood, and every name that the rulebook does not have.
pub(super) fn ask(
    rules: &Rules,
    (case, today): (SourceId, &Today),
    test: &Test,
) -> Result<Asked, Vec<Diagnostic>> {
    let (mut head, mut errors) = (Head::default(), Vec::new());
    let mut expectations = Vec::new();
    if let Some(expect) = &test.expect {
        for line in lines(SourceId(case.0 + 2), &expect.text) {
            match head.take(line.words()) {
                Some(taken) => errors.extend(taken.err()),
                None => match expect::read(rules, line) {
                    Ok(expectation) => expectations.push(expectation),
                    Err(error) => errors.push(error),
                },
            }
        }
    }
    if let Some(golden) = &test.golden {
        let opening = lines(SourceId(case.0 + 1), &golden.text).map(|line| line.words());
        let mut opening = opening.filter(|words| words.peek().text != "case");
        while let Some(taken) = opening.next().and_then(|words| head.take(words)) {
            errors.extend(taken.err());
        }
    }
    errors.extend(head.faults(rules));
    if errors.is_empty() && test.expect.is_some() && expectations.is_empty() {
        errors.push(error::nothing_asserted(SourceId(case.0 + 2)));
    }
    if errors.is_empty() { head.asked(rules, today, expectations) } else { Err(errors) }
}

/// What the opening lines say.
#[derive(Debug, Default)]
struct Head {
    on: Option<Date>,
    readings: Vec<String>,
    assumed: Vec<String>,
    /// Where each of the readings stands, then each of the assumptions.
    places: (Vec<Span>, Vec<Span>),
}

impl Head {
    /// `on 2018-03-05`, `reading age_limit=every_origin`, `assume ta.may_move_in=yes`; none if
    /// the line says something else.
    fn take(&mut self, mut words: Words<'_>) -> Option<Result<(), Diagnostic>> {
        let key = words.next()?.text;
        let rest = words.rest();
        match key {
            "on" => {
                let date = Date::parse(rest.text).map_err(|cause| error::no_date(rest.span, cause));
                return Some(date.map(|date| self.on = self.on.or(Some(date))));
            }
            "reading" => {
                self.readings.push(rest.text.to_owned());
                self.places.0.push(rest.span);
            }
            "assume" => {
                self.assumed.push(rest.text.to_owned());
                self.places.1.push(rest.span);
            }
            _ => return None,
        }
        Some(Ok(()))
    }

    /// What is wrong with single lines, in their places.
    fn faults(&self, rules: &Rules) -> Vec<Diagnostic> {
        let rulebook = &rules.rulebook;
        let mut faults = Vec::new();
        let mut tell = |found: Vec<Diagnostic>, place: &Span| {
            faults.extend(found.into_iter().map(|one| one.at(*place)));
        };
        for (choice, place) in self.readings.iter().zip(&self.places.0) {
            tell(
                readings::choose(rulebook, slice::from_ref(choice)).err().unwrap_or_default(),
                place,
            );
        }
        let names = (rulebook, &rules.schema);
        for (choice, place) in self.assumed.iter().zip(&self.places.1) {
            let chosen = assumptions::choose(names, &mut Facts::default(), slice::from_ref(choice));
            tell(chosen.err().unwrap_or_default(), place);
        }
        faults
    }

    fn asked(
        self,
        rules: &Rules,
        today: &Today,
        expectations: Vec<Expectation>,
    ) -> Result<Asked, Vec<Diagnostic>> {
        let request = Request {
            readings: readings::choose(&rules.rulebook, &self.readings)?,
            assumed: self.assumed,
            ..Request::new(self.on.map_or_else(|| today.clone(), Today::from), Sensitive::Masked)
        };
        Ok(Asked { request, dated: self.on.is_some(), expectations })
    }
}

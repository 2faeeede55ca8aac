//! Last days and last moments as part of a sentence.

use super::wording::Wording;
use crate::phrases::{Phrase, norm, phrase, say};
use crate::rulebook::node::NodeId;
use crate::rulebook::time_limit::{Length, Pauses, TimeLimit, TimeLimitId};
use crate::value::calendar::Hours;
use crate::value::time_limit::Side;

impl Wording<'_> {
    /// `siste dag innen 14 dager etter D`; `tell` puts what it is counted from into words.
    pub(super) fn last_day(&self, id: TimeLimitId, tell: &dyn Fn(NodeId) -> String) -> String {
        let language = self.language;
        let Some(limit) = self.rulebook().nodes.time_limit(id) else {
            return String::new();
        };
        let length = match limit.length {
            Length::Of(length) => tell(length),
            Length::Hours(hours) => return self.last_moment(limit, hours, tell(limit.from)),
        };
        let day = tell(limit.from);
        let told = match limit.side {
            Side::After => say!(language, "why-within", length = length, day = day),
            Side::BeginningWith => {
                say!(language, "why-within-with", length = length, day = day)
            }
            Side::Before => say!(language, "why-at-least-before", length = length, day = day),
        };
        let told = match limit.calendar {
            Some(calendar) => self.by(calendar, told),
            None => told,
        };
        match limit.pauses {
            None => told,
            Some(Pauses::Between { from, until }) => {
                let (from, until) = (tell(from), tell(until));
                say!(language, "why-without-days", limit = told, from = from, until = until)
            }
            Some(Pauses::List { quantifier, .. }) => {
                let list = self.rulebook().nodes.quantifier(quantifier).map(|one| tell(one.list));
                say!(language, "why-without", limit = told, pauses = list.unwrap_or_default())
            }
        }
    }

    /// `siste tidspunkt innen 72 timer etter M`
    fn last_moment(&self, limit: &TimeLimit, hours: u32, moment: String) -> String {
        let hours = norm::hours(hours);
        let told: Phrase = match limit.side {
            Side::Before => phrase!("why-hours-before", hours = hours, moment = moment),
            Side::After | Side::BeginningWith => {
                phrase!("why-within-hours", hours = hours, moment = moment)
            }
        };
        let calendar = limit.calendar.and_then(|id| self.rulebook().calendar(id));
        match calendar.map(|one| one.days.calendar().counting().hours) {
            Some(Hours::Whole) => say!(self.language, "why-whole-hours", limit = told),
            Some(Hours::FromTheMoment) | None => told.say(self.language),
        }
    }

    /// `24 timer etter M`, `24 timer før M`
    pub(super) fn hours_later(&self, moment: String, hours: i32) -> String {
        let (language, told) = (self.language, norm::hours(hours.unsigned_abs()));
        if hours < 0 {
            say!(language, "why-hours-earlier", hours = told, moment = moment)
        } else {
            say!(language, "why-hours-later", hours = told, moment = moment)
        }
    }
}

//! The words of diagrams, one table a language.

use super::graph::{Mark, Order};
use crate::eval::outcome::Status;
use crate::language::Language;

/// The words of one language.
#[derive(Debug)]
pub(super) struct Words {
    /// As browsers and voices know the language.
    pub(super) language: &'static str,
    pub(super) circular: &'static str,
    pub(super) whole: &'static str,
    pub(super) drawn_for: &'static str,
    pub(super) only_circular: &'static str,
    pub(super) only_unit: &'static str,
    pub(super) nothing: &'static str,
    pub(super) describes: &'static str,
    pub(super) alone_may: &'static str,
    pub(super) conflict: &'static str,
    pub(super) elsewhere: &'static str,
    pub(super) events: &'static str,
    pub(super) in_order: &'static str,
    pub(super) without_order: &'static str,
    pub(super) comes_before: &'static str,
    pub(super) legend: &'static str,
    pub(super) duty: &'static str,
    pub(super) permission: &'static str,
    pub(super) prohibition: &'static str,
    pub(super) unsettled: &'static str,
    statuses: [&'static str; 11],
    open: &'static str,
    displaced: &'static str,
    standing: &'static str,
    not: &'static str,
    logged: &'static str,
    not_logged: &'static str,
    orders: [&'static str; 3],
}

/// The words of a language.
pub(super) fn words(language: Language) -> &'static Words {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

impl Words {
    /// How a point stands; nothing where no case could tell.
    pub(super) fn mark(&self, mark: Mark) -> &'static str {
        match mark {
            Mark::Status(status) => self.status(status),
            Mark::Open => self.open,
            Mark::Displaced => self.displaced,
            Mark::Standing => self.standing,
            Mark::Not => self.not,
            Mark::Logged => self.logged,
            Mark::NotLogged => self.not_logged,
            Mark::Said => "",
        }
    }

    fn status(&self, status: Status) -> &'static str {
        let [violated, done, departed, failed, ongoing, overdue, more @ ..] = self.statuses;
        let [blocked, due, free, to_check, kept] = more;
        match status {
            Status::Violated => violated,
            Status::Done => done,
            Status::Departed => departed,
            Status::Failed => failed,
            Status::Ongoing => ongoing,
            Status::Overdue => overdue,
            Status::Blocked => blocked,
            Status::Due => due,
            Status::Free => free,
            Status::ToCheck => to_check,
            Status::Kept => kept,
        }
    }

    /// What an arrow says.
    pub(super) fn order(&self, order: Order) -> &'static str {
        let [free, waited, broken] = self.orders;
        match order {
            Order::Free => free,
            Order::Waited => waited,
            Order::Broken => broken,
        }
    }
}

const NB: Words = Words {
    language: "nb",
    circular: "Saksgang etter {}",
    whole: "Saksgang etter regelverket {}",
    drawn_for: "Slik reglene gjelder {}",
    only_circular: "Bare oppgaver etter {}",
    only_unit: "Bare oppgaver for {}",
    nothing: "Her er det ingen oppgaver å tegne.",
    describes: "Oppgaver: {}, i baner etter ansvarlig enhet: {}. Piler fra det som kommer først til det som kommer etter: {}.",
    alone_may: "kan som eneste",
    conflict: "i motstrid",
    elsewhere: "Andre oppgaver i rekkefølgen",
    events: "Hendelser",
    in_order: "I rekkefølge, fra venstre mot høyre",
    without_order: "Uten fastsatt rekkefølge",
    comes_before: "«{}» kommer før «{}» – {}",
    legend: "Tegnforklaring",
    duty: "skal eller bør",
    permission: "kan",
    prohibition: "skal ikke eller bør ikke",
    unsettled: "kan bli aktuelt",
    statuses: [
        "brudd",
        "gjort",
        "fraveket",
        "forsøkt uten å lykkes",
        "løpende",
        "over fristen",
        "må vente",
        "kan gjøres nå",
        "kan brukes nå",
        "må undersøkes",
        "overholdt",
    ],
    open: "kan bli aktuelt",
    displaced: "satt til side av et forbud",
    standing: "fast oppgave",
    not: "slår ikke til",
    logged: "loggført",
    not_logged: "ikke loggført",
    orders: ["kommer før", "ventes på", "rekkefølgen er brutt"],
};

const EN: Words = Words {
    language: "en",
    circular: "Course of work under {}",
    whole: "Course of work under the rulebook {}",
    drawn_for: "As the rules stand on {}",
    only_circular: "Tasks under {} alone",
    only_unit: "Tasks of {} alone",
    nothing: "There are no tasks to draw.",
    describes: "Tasks: {}, in lanes by responsible unit: {}. Arrows from what comes first to what comes after: {}.",
    alone_may: "alone may",
    conflict: "in conflict",
    elsewhere: "Other tasks in the order",
    events: "Events",
    in_order: "In order, from left to right",
    without_order: "No order is set",
    comes_before: "“{}” comes before “{}” – {}",
    legend: "Legend",
    duty: "shall or should",
    permission: "may",
    prohibition: "shall not or should not",
    unsettled: "may come to apply",
    statuses: [
        "breach",
        "done",
        "departed from",
        "tried in vain",
        "ongoing",
        "overdue",
        "has to wait",
        "can be done now",
        "may be used now",
        "to be looked into",
        "kept",
    ],
    open: "may come to apply",
    displaced: "set aside by a prohibition",
    standing: "standing duty",
    not: "does not apply",
    logged: "logged",
    not_logged: "not logged",
    orders: ["comes before", "is waited for", "the order is broken"],
};

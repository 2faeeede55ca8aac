//! The words of agendas, one table a language. Labels and days go where `{}` stands.

use crate::language::Language;

/// The phrases of one language.
pub(super) struct Phrases {
    pub(super) agenda_of: &'static str,
    pub(super) agenda: &'static str,
    pub(super) seen_from: &'static str,
    pub(super) rulebook: &'static str,
    pub(super) missed: &'static str,
    pub(super) undated: &'static str,
    pub(super) ongoing: &'static str,
    pub(super) nothing: &'static str,
    pub(super) case: &'static str,
    pub(super) standing: &'static str,
    pub(super) towards: &'static str,
    pub(super) basis: &'static str,
    pub(super) done: &'static str,
    pub(super) done_late: &'static str,
    pub(super) overdue: &'static str,
    pub(super) was_due: &'static str,
    pub(super) waits: &'static str,
    pub(super) masked: &'static str,
    pub(super) send_register: &'static str,
    pub(super) open_unit: &'static str,
}

/// The phrases of a language.
pub(super) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

static NB: Phrases = Phrases {
    agenda_of: "{}: oppgaver {} til {}",
    agenda: "Alle enheter: oppgaver {} til {}",
    seen_from: "Sett fra {}. Saker: {}",
    rulebook: "Regelverk: {}",
    missed: "Ikke gjort i tide",
    undated: "Uten en siste dag som er kjent",
    ongoing: "Løpende",
    nothing: "Ingen oppgaver i disse dagene.",
    case: "sak: {}",
    standing: "fast oppgave",
    towards: "overfor: {}",
    basis: "hjemmel: {}",
    done: "gjort {}",
    done_late: "gjort for sent, {}",
    overdue: "ikke gjort",
    was_due: "skulle vært gjort {}",
    waits: "venter på noe annet",
    masked: "siste dag: skjult",
    send_register: "skal sende registeret «{}»",
    open_unit: "Ansvarlig enhet er ikke avklart",
};

static EN: Phrases = Phrases {
    agenda_of: "{}: duties from {} to {}",
    agenda: "All units: duties from {} to {}",
    seen_from: "Seen from {}. Cases: {}",
    rulebook: "Rulebook: {}",
    missed: "Not done in time",
    undated: "Without a last day that is known",
    ongoing: "Ongoing",
    nothing: "No duties in these days.",
    case: "case: {}",
    standing: "standing duty",
    towards: "towards: {}",
    basis: "basis: {}",
    done: "done {}",
    done_late: "done late, {}",
    overdue: "not done",
    was_due: "was due {}",
    waits: "waits for something else",
    masked: "last day: hidden",
    send_register: "shall send the register “{}”",
    open_unit: "The responsible unit is not settled",
};

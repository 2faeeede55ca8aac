//! The words of reviews, one table a language. Labels and days go where `{}` stands.

use super::Kind;
use crate::language::Language;

/// The phrases of one language.
pub(super) struct Phrases {
    pub(super) case: &'static str,
    pub(super) set_aside: &'static str,
    pub(super) nothing: &'static str,
    pub(super) found: (&'static str, &'static str),
    pub(super) done: &'static str,
    pub(super) done_by: &'static str,
    pub(super) reason: &'static str,
    pub(super) first: &'static str,
    pub(super) later: &'static str,
    pub(super) deadline: &'static str,
    pub(super) late: &'static str,
    pub(super) masked: &'static str,
    pub(super) basis: &'static str,
    pub(super) form: &'static str,
    kinds: [&'static str; 16],
}

impl Phrases {
    /// What is wrong, in words.
    pub(super) fn kind(&self, kind: Kind) -> &'static str {
        self.kinds.get(kind as usize).copied().unwrap_or_default()
    }
}

/// The phrases of a language.
pub(super) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

static NB: Phrases = Phrases {
    case: "Sak {}, gjennomgått per {}",
    set_aside: "Loggføringer etter denne datoen som er holdt utenfor: {}.",
    nothing: "Ingen avvik fra reglene er funnet.",
    found: ("1 avvik", "{} avvik"),
    done: "loggført {}",
    done_by: "loggført {} av {}",
    reason: "oppgitt grunn: {}",
    first: "skulle kommet først: {}",
    later: "skulle kommet før: {}",
    deadline: "frist: {}",
    late: "frist: {}, overskredet med {}",
    masked: "frist: skjult",
    basis: "hjemmel: {}",
    form: "skal være: {}",
    kinds: [
        "Forbudt, men gjort",
        "Må undersøkes: gjort, og forbudt slik saken står nå",
        "Må undersøkes: gjort av en annen enhet enn den forbudet gjelder",
        "Gjort uten myndighet",
        "I feil rekkefølge",
        "Utelatt",
        "Gjort etter det som skulle komme etterpå",
        "For sent",
        "Ikke gjort innen fristen",
        "Ikke gjort i en tidligere periode",
        "Fraveket uten grunn",
        "Fraveket, men kan ikke fravikes",
        "Gjort av en annen enhet",
        "Rettet til en annen mottaker",
        "Ikke i den formen reglene krever",
        "Flere føringer om det samme som ikke teller; dette er den første",
    ],
};

static EN: Phrases = Phrases {
    case: "Case {}, reviewed as of {}",
    set_aside: "Log entries after this date that are set aside: {}.",
    nothing: "Nothing against the rules was found.",
    found: ("1 finding", "{} findings"),
    done: "logged {}",
    done_by: "logged {} by {}",
    reason: "reason given: {}",
    first: "had to come first: {}",
    later: "had to come before: {}",
    deadline: "deadline: {}",
    late: "deadline: {}, exceeded by {}",
    masked: "deadline: hidden",
    basis: "basis: {}",
    form: "has to be: {}",
    kinds: [
        "Prohibited, yet done",
        "To be looked into: done, and prohibited as the case stands now",
        "To be looked into: done by another unit than the one that is prohibited",
        "Done without competence",
        "Out of order",
        "Left out",
        "Done after what had to follow it",
        "Late",
        "Not done by the deadline",
        "Not done in an earlier period",
        "Departed from without a reason",
        "Departed from, though that is not allowed",
        "Done by another unit",
        "Addressed to somebody else",
        "Not in the form that the rules prescribe",
        "Further entries on the same that do not count; this is the first",
    ],
};

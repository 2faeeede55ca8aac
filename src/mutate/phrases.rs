//! The words of small changes, one table a language. Numbers and names go where `{}` stands.

use super::Kind;
use crate::language::Language;

/// The phrases of one language.
pub(super) struct Phrases {
    pub(super) tried: &'static str,
    pub(super) left_out: &'static str,
    pub(super) all_noticed: &'static str,
    pub(super) nothing_tried: &'static str,
    pub(super) unnoticed: (&'static str, &'static str),
    pub(super) struck: &'static str,
    pub(super) changed: &'static str,
    kinds: [&'static str; 26],
}

impl Phrases {
    /// What sort of change it is, in words.
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
    tried: "Prøvde {} av {} små endringer av reglene mot testene.",
    left_out: "Utelatt, fordi de ikke gir gyldige regler eller betyr det samme: {}.",
    all_noticed: "Testene merker alle.",
    nothing_tried: "Ingen endring ble prøvd.",
    unnoticed: ("1 endring merker ingen test:", "{} endringer merker ingen test:"),
    struck: "{} – strøket",
    changed: "{} → {}",
    kinds: [
        "grensen flyttet",
        "sammenligningen snudd",
        "vilkåret snudd",
        "vilkår fjernet",
        "«alle» og «noen» byttet om",
        "antallet som kreves endret",
        "én av flere verdier fjernet",
        "tall, dato eller tid endret",
        "tidligste og seneste byttet om",
        "avgrensning fjernet",
        "første eller siste dag endret",
        "en annen har ansvaret",
        "skal, bør eller kan endret",
        "hele bestemmelsen fjernet",
        "den det gjelder overfor fjernet",
        "«og» og «eller» mellom enheter byttet om",
        "kanal eller form fjernet",
        "rekkefølge fjernet",
        "frist endret",
        "hyppighet endret",
        "starttidspunkt fjernet",
        "forbehold fjernet",
        "forrang foran en annen regel fjernet",
        "ett av alternativene fjernet",
        "verdien av et alternativ endret",
        "lesemåten som gjelder til vanlig endret",
    ],
};

static EN: Phrases = Phrases {
    tried: "Tried {} of {} small changes of the rules against the tests.",
    left_out: "Left out, since they give no valid rules or mean the same: {}.",
    all_noticed: "The tests notice all of them.",
    nothing_tried: "No change was tried.",
    unnoticed: ("1 change is noticed by no test:", "{} changes are noticed by no test:"),
    struck: "{} – struck",
    changed: "{} → {}",
    kinds: [
        "boundary shifted",
        "comparison turned round",
        "condition turned round",
        "condition taken away",
        "all and some swapped",
        "number that is required changed",
        "one of several values taken away",
        "number, date or time changed",
        "earliest and latest swapped",
        "restriction taken away",
        "first or last day changed",
        "somebody else is responsible",
        "shall, should or may changed",
        "the whole norm taken away",
        "one whom it concerns taken away",
        "“and” and “or” between units swapped",
        "channel or form taken away",
        "order taken away",
        "deadline changed",
        "frequency changed",
        "starting time taken away",
        "reservation taken away",
        "precedence over another rule taken away",
        "one of the alternatives taken away",
        "value of an alternative changed",
        "the reading that applies by default changed",
    ],
};

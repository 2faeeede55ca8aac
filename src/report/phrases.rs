//! The words of text reports, one table a language. Names, labels and dates go where `{}` stands.

use crate::language::Language;
use crate::rulebook::Rulebook;
use crate::rulebook::origin::Origin;
use crate::rulebook::thing::Thing;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::{Modality, Rhythm};

/// The phrases of one language.
#[derive(Debug)]
pub(crate) struct Phrases {
    pub(super) language: Language,
    pub(super) case: &'static str,
    pub(super) unnamed_case: &'static str,
    pub(super) assessed_on: &'static str,
    pub(super) day_of_run: &'static str,
    pub(super) set_aside: &'static str,
    pub(crate) rulebook: &'static str,
    none_in_force: &'static str,
    no_rule: &'static str,
    pub(super) proofs: &'static str,
    pub(super) cut_off: &'static str,
    pub(super) next_steps: &'static str,
    pub(super) breaches: &'static str,
    pub(crate) unit_open: &'static str,
    pub(crate) open_unit: &'static str,
    pub(crate) one_unit: &'static str,
    pub(super) may_be: &'static str,
    pub(super) only: &'static str,
    pub(super) as_a_rule: &'static str,
    pub(super) as_far_as_possible: &'static str,
    pub(super) displaced: &'static str,
    pub(super) outcome: &'static str,
    pub(super) standing: &'static str,
    pub(super) and: &'static str,
    pub(super) or: &'static str,
    pub(super) open: &'static str,
    pub(crate) hidden: &'static str,

    pub(super) to: &'static str,
    pub(super) copy_to: &'static str,
    pub(super) from: &'static str,
    pub(super) with: &'static str,
    pub(super) about: &'static str,
    pub(super) enclosing: &'static str,
    pub(super) considering: &'static str,
    pub(super) stating: &'static str,
    pub(super) via: &'static str,
    pub(super) recorded_in: &'static str,
    pub(super) form: &'static str,
    pub(super) in_writing: &'static str,
    pub(super) through: &'static str,
    pub(super) before: &'static str,
    pub(crate) after: &'static str,
    pub(super) deadline: &'static str,
    pub(super) within: &'static str,
    pub(super) open_day: &'static str,
    pub(crate) at_latest: &'static str,
    pub(super) time: &'static str,
    pub(super) promptly: &'static str,
    pub(super) rhythm: &'static str,
    pub(crate) since: &'static str,
    pub(super) basis: &'static str,
    pub(super) see: &'static str,
    pub(super) interpretation: &'static str,
    pub(super) assuming: &'static str,
    pub(crate) depends_on: &'static str,
    pub(super) detail_depends_on: &'static str,

    pub(super) conflicts: &'static str,
    pub(super) conflict: &'static str,
    pub(super) in_conflict: &'static str,
    pub(super) open_norms: &'static str,
    pub(super) questions: &'static str,
    pub(super) settles: &'static str,
    pub(super) answers: &'static str,
    pub(super) assessed_by: &'static str,
    pub(super) found_in: &'static str,
    pub(super) logged: &'static str,
    pub(super) yes_or_no: &'static str,
    pub(super) a_number: &'static str,
    pub(super) a_text: &'static str,
    pub(super) a_date: &'static str,
    pub(super) a_unit: &'static str,
    pub(super) a_list: &'static str,
    pub(super) or_none: &'static str,
    pub(super) nothing: &'static str,
    pub(super) nothing_for: &'static str,
    pub(super) nothing_applies: &'static str,
    pub(super) rest_is_open: &'static str,
    pub(super) no_rule_in_force: &'static str,
    pub(super) not_in_force: &'static str,
    pub(super) in_force_from: &'static str,
    pub(super) in_force_until: &'static str,
    pub(super) not_applying: &'static str,
    pub(super) notes: &'static str,

    modal: [&'static str; 7],
    times: [(&'static str, &'static str); 5],
    weekdays: [&'static str; 7],
    every: &'static str,
    periods: [&'static str; 5],
    every_months: &'static str,
    apart: &'static str,
    regularly: &'static str,
    throughout: &'static str,
}

/// The phrases of a language.
pub(crate) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

/// `Rulebook: udi (built in)`; nothing where its texts were handed over.
pub(crate) fn of_rulebook(rulebook: &Rulebook, language: Language) -> Option<String> {
    let told = rulebook.origin != Origin::Given;
    told.then(|| fill(phrases(language).rulebook, &[&rulebook.called(language)]))
}

/// `No rule is in force on 1 January 1900.`; nothing where one is.
pub(crate) fn nothing_in_force(
    rulebook: &Rulebook,
    on: Date,
    language: Language,
) -> Option<String> {
    let phrases = phrases(language);
    if rulebook.is_in_force(on) {
        None
    } else if rulebook.rules.is_empty() {
        Some(phrases.no_rule.to_owned())
    } else {
        Some(fill(phrases.none_in_force, &[&phrases.date(on)]))
    }
}

/// A phrase with its `{}` filled in, in order.
pub(crate) fn fill(phrase: &str, words: &[&str]) -> String {
    let mut words = words.iter().copied();
    let mut pieces = phrase.split("{}");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |filled, piece| filled + words.next().unwrap_or_default() + piece)
}

impl Phrases {
    /// `skal`, `skal ikke`, `bør` …
    pub(crate) fn modal(&self, modality: Modality) -> &'static str {
        let [shall, shall_not, only_may, should, should_not, may, shall_be] = self.modal;
        match modality {
            Modality::Shall => shall,
            Modality::ShallNot => shall_not,
            Modality::OnlyMay => only_may,
            Modality::Should => should,
            Modality::ShouldNot => should_not,
            Modality::May => may,
            Modality::ShallBe => shall_be,
        }
    }

    /// `14 dager`, `1 month`
    pub(crate) fn amount(&self, amount: u32, unit: TimeUnit) -> String {
        let [days, working_days, weeks, months, years] = self.times;
        let (one, more) = match unit {
            TimeUnit::Days => days,
            TimeUnit::WorkingDays => working_days,
            TimeUnit::Weeks => weeks,
            TimeUnit::Months => months,
            TimeUnit::Years => years,
        };
        format!("{amount} {}", if amount == 1 { one } else { more })
    }

    /// `hver mandag`, `at most 2 months apart`
    pub(crate) fn rhythm(&self, rhythm: &Rhythm) -> String {
        let [month, quarter, tertial, half_year, year] = self.periods;
        match rhythm {
            Rhythm::Weekday(day) => {
                let day = self.weekdays.get(usize::from(*day)).copied();
                format!("{} {}", self.every, day.unwrap_or_default())
            }
            Rhythm::Months(1) => month.to_owned(),
            Rhythm::Months(3) => quarter.to_owned(),
            Rhythm::Months(4) => tertial.to_owned(),
            Rhythm::Months(6) => half_year.to_owned(),
            Rhythm::Months(12) => year.to_owned(),
            Rhythm::Months(more) => fill(self.every_months, &[&more.to_string()]),
            Rhythm::Elsewhere(text) => text.clone(),
            Rhythm::AtMostApart(amount, unit) => fill(self.apart, &[&self.amount(*amount, *unit)]),
            Rhythm::Regularly => self.regularly.to_owned(),
            Rhythm::Throughout => self.throughout.to_owned(),
        }
    }

    /// `05.03.2018`, `5 March 2018`
    pub(crate) fn date(&self, date: Date) -> String {
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        let (year, month, day) = date.ymd();
        let name = usize::try_from(month - 1).ok().and_then(|at| MONTHS.get(at));
        match (self.language, name) {
            (Language::En, Some(name)) => format!("{day} {name} {year}"),
            _ => format!("{day:02}.{month:02}.{year}"),
        }
    }
}

const NB: Phrases = Phrases {
    language: Language::Nb,
    case: "Sak {}",
    unnamed_case: "Sak uten navn",
    assessed_on: "{}, vurdert per {}",
    day_of_run: "Saken oppgir ingen dato; den er vurdert per dagen i dag.",
    set_aside: "Loggføringer etter denne datoen som er holdt utenfor: {}. Øvrige opplysninger er brukt slik de står.",
    rulebook: "Regelverk: {}",
    none_in_force: "Ingen regel gjelder {}, så ingenting er vurdert.",
    no_rule: "Regelverket har ingen regler, så ingenting er vurdert.",
    proofs: "Begrunnelse",
    cut_off: "Avkortet: svaret er lengre enn 64 MiB.",
    next_steps: "Kan gjøres nå",
    breaches: "Brudd på reglene",
    unit_open: "Ansvarlig enhet er ikke avklart",
    open_unit: "enhet ikke avklart",
    one_unit: "én enhet, ikke avklart hvilken,",
    may_be: "kan være {}",
    only: "bare",
    as_a_rule: "som hovedregel",
    as_far_as_possible: "så langt det er mulig",
    displaced: "satt til side av et forbud mot det samme",
    outcome: "utfall: {}",
    standing: "fast oppgave, uavhengig av saken",
    and: "og",
    or: "eller",
    open: "ikke avklart",
    hidden: "skjult",
    to: "til",
    copy_to: "kopi til",
    from: "fra",
    with: "med",
    about: "opplysninger om",
    enclosing: "vedlagt",
    considering: "legg vekt på",
    stating: "skal inneholde",
    via: "kanal",
    recorded_in: "registreres i",
    form: "form",
    in_writing: "skriftlig",
    through: "ved",
    before: "før",
    after: "etter",
    deadline: "frist",
    within: "innen {} etter {}",
    open_day: "en dato som ikke er avklart",
    at_latest: "senest {}",
    time: "tid",
    promptly: "straks",
    rhythm: "hvor ofte",
    since: "gjelder fra",
    basis: "hjemmel",
    see: "se også",
    interpretation: "slik forstått",
    assuming: "forutsatt",
    depends_on: "avhenger av",
    detail_depends_on: "ikke avklart før",
    conflicts: "Motstrid",
    in_conflict: "i motstrid med en annen regel, se under Motstrid",
    conflict: "Begge kan ikke følges. Regelverket sier ikke hva som går foran.",
    open_norms: "Kan bli aktuelt",
    questions: "Svar som avklarer",
    settles: "har betydning for {} av punktene ovenfor",
    answers: "svar: {}",
    assessed_by: "vurderes av {}",
    found_in: "står i {}",
    logged: "Om og når dette er gjort: {}",
    yes_or_no: "ja eller nei",
    a_number: "et tall",
    a_text: "en tekst",
    a_date: "en dato",
    a_unit: "en enhet",
    a_list: "en liste",
    or_none: "{}, eller at det ikke finnes",
    nothing: "Ingen plikt, anbefaling eller adgang er fastslått.",
    nothing_for: "Ingen plikt, anbefaling eller adgang er fastslått for {}.",
    nothing_applies: "{}: ingen regel slår til",
    rest_is_open: "{}: ingen regel slår til ennå; ikke avklart: {}",
    no_rule_in_force: "{}: ingen regel gjelder på denne datoen",
    not_in_force: "Gjelder ikke på denne datoen",
    in_force_from: "fra {}",
    in_force_until: "til og med {}",
    not_applying: "Slår ikke til",
    notes: "Merk",
    modal: ["skal", "skal ikke", "kan", "bør", "bør ikke", "kan", "skal være"],
    times: [
        ("dag", "dager"),
        ("virkedag", "virkedager"),
        ("uke", "uker"),
        ("måned", "måneder"),
        ("år", "år"),
    ],
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    every: "hver",
    periods: ["hver måned", "hvert kvartal", "hvert tertial", "hvert halvår", "hvert år"],
    every_months: "hver {}. måned",
    apart: "med høyst {} mellomrom",
    regularly: "jevnlig",
    throughout: "hele tiden",
};

const EN: Phrases = Phrases {
    language: Language::En,
    case: "Case {}",
    unnamed_case: "Case without a name",
    assessed_on: "{}, assessed as of {}",
    day_of_run: "The case gives no date; it is assessed as of today.",
    set_aside: "Log entries after this date that are set aside: {}. All other facts are used as they stand.",
    rulebook: "Rulebook: {}",
    none_in_force: "No rule is in force on {}, so nothing was examined.",
    no_rule: "The rulebook has no rule, so nothing was examined.",
    proofs: "Why",
    cut_off: "Cut off: the answer is longer than 64 MiB.",
    next_steps: "Can be done now",
    breaches: "Against the rules",
    unit_open: "The responsible unit is not settled",
    open_unit: "unit not settled",
    one_unit: "one unit, not settled which,",
    may_be: "may be {}",
    only: "only",
    as_a_rule: "as a rule",
    as_far_as_possible: "as far as possible",
    displaced: "set aside by a prohibition of the same",
    outcome: "outcome: {}",
    standing: "standing duty, whatever the case",
    and: "and",
    or: "or",
    open: "not settled",
    hidden: "hidden",
    to: "to",
    copy_to: "copy to",
    from: "from",
    with: "with",
    about: "information about",
    enclosing: "enclosing",
    considering: "weighing",
    stating: "stating",
    via: "channel",
    recorded_in: "recorded in",
    form: "form",
    in_writing: "in writing",
    through: "through",
    before: "before",
    after: "after",
    deadline: "deadline",
    within: "within {} of {}",
    open_day: "a date that is not settled",
    at_latest: "at the latest {}",
    time: "time",
    promptly: "promptly",
    rhythm: "how often",
    since: "applies since",
    basis: "basis",
    see: "see also",
    interpretation: "understood so",
    assuming: "assuming",
    depends_on: "depends on",
    detail_depends_on: "not settled before",
    conflicts: "Conflicts",
    in_conflict: "in conflict with another rule, see under Conflicts",
    conflict: "Both cannot be followed. The rules do not say which goes first.",
    open_norms: "May come to apply",
    questions: "Answers that would settle it",
    settles: "matters to {} of the points above",
    answers: "answer: {}",
    assessed_by: "assessed by {}",
    found_in: "found in {}",
    logged: "Whether and when this was done: {}",
    yes_or_no: "yes or no",
    a_number: "a number",
    a_text: "a text",
    a_date: "a date",
    a_unit: "a unit",
    a_list: "a list",
    or_none: "{}, or that there is none",
    nothing: "No duty, recommendation or permission is established.",
    nothing_for: "No duty, recommendation or permission is established for {}.",
    nothing_applies: "{}: no rule applies",
    rest_is_open: "{}: no rule applies so far; not settled: {}",
    no_rule_in_force: "{}: no rule is in force on this date",
    not_in_force: "Not in force on this date",
    in_force_from: "from {}",
    in_force_until: "until {}",
    not_applying: "Does not apply",
    notes: "Note",
    modal: ["shall", "shall not", "may", "should", "should not", "may", "shall be"],
    times: [
        ("day", "days"),
        ("working day", "working days"),
        ("week", "weeks"),
        ("month", "months"),
        ("year", "years"),
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    every: "every",
    periods: ["every month", "every quarter", "every tertial", "every six months", "every year"],
    every_months: "every {} months",
    apart: "at most {} apart",
    regularly: "regularly",
    throughout: "throughout",
};

/// `a task`: what a name is the name of.
pub(crate) fn thing(thing: Thing, language: Language) -> &'static str {
    let [nb, en] = match thing {
        Thing::Unit => ["en enhet", "a unit"],
        Thing::Group => ["en gruppe av enheter", "a group of units"],
        Thing::Task => ["en oppgave", "a task"],
        Thing::Rule => ["en regel", "a rule"],
        Thing::Fact => ["en opplysning", "a fact"],
        Thing::Definition => ["en definisjon", "a definition"],
        Thing::Reading => ["en lesemåte", "a reading"],
        Thing::Register => ["et register", "a register"],
        Thing::Circular => ["et rundskriv", "a circular"],
        Thing::Channel => ["en kanal", "a channel"],
    };
    match language {
        Language::Nb | Language::Nn => nb,
        Language::En => en,
    }
}

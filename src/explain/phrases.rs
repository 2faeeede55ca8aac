//! The words that explanations are made of, in each language. Everything that is
//! not a name, a label or a value stands here; `{}` is where such a word goes.

use crate::language::Language;
use crate::value::date::{Date, Period, TimeUnit};
use crate::value::norm::{Modality, Ordering};

/// The phrases of one language.
#[derive(Debug)]
pub(crate) struct Phrases {
    pub(crate) yes: &'static str,
    pub(crate) no: &'static str,
    pub(crate) open: &'static str,
    pub(crate) unknown: &'static str,
    pub(crate) none: &'static str,
    /// How many elements a list has: one, and more.
    pub(crate) elements: (&'static str, &'static str),

    pub(crate) given: &'static str,
    pub(crate) assumed: &'static str,
    /// Of a definition whose value is assumed.
    pub(crate) supposed: &'static str,
    pub(crate) reading: &'static str,
    pub(crate) log: &'static str,
    pub(crate) nothing_logged: &'static str,
    pub(crate) assessed_by: &'static str,
    pub(crate) found_in: &'static str,
    pub(crate) see_above: &'static str,
    pub(crate) see_part: &'static str,

    pub(crate) and: &'static str,
    pub(crate) or: &'static str,
    pub(crate) not: &'static str,
    pub(crate) is: &'static str,
    pub(crate) is_not: &'static str,
    pub(crate) one_of: &'static str,
    pub(crate) is_known: &'static str,
    pub(crate) is_unknown: &'static str,
    pub(crate) is_done: &'static str,
    pub(crate) is_not_done: &'static str,
    pub(crate) by: &'static str,
    pub(crate) ended: &'static str,
    pub(crate) date_of: &'static str,
    pub(crate) today: &'static str,
    pub(crate) lies_in: &'static str,
    pub(crate) from_to: &'static str,
    pub(crate) plus: &'static str,
    pub(crate) minus: &'static str,
    pub(crate) earliest: &'static str,
    pub(crate) latest: &'static str,
    pub(crate) at_least_inline: &'static str,
    pub(crate) fewer_inline: &'static str,

    pub(crate) all_of: &'static str,
    pub(crate) not_all_of: &'static str,
    pub(crate) any_of: &'static str,
    pub(crate) none_of: &'static str,
    pub(crate) at_least_of: &'static str,
    pub(crate) fewer_of: &'static str,

    pub(crate) some_in: &'static str,
    pub(crate) none_in: &'static str,
    pub(crate) every_in: &'static str,
    pub(crate) not_every_in: &'static str,
    pub(crate) at_least_in: &'static str,
    pub(crate) fewer_in: &'static str,
    pub(crate) number_in: &'static str,

    pub(crate) gives_when: &'static str,
    pub(crate) gives_otherwise: &'static str,
    pub(crate) gives_anyway: &'static str,

    pub(crate) less: &'static str,
    pub(crate) at_most: &'static str,
    pub(crate) greater: &'static str,
    pub(crate) at_least: &'static str,
    pub(crate) earlier: &'static str,
    pub(crate) not_after: &'static str,
    pub(crate) later: &'static str,
    pub(crate) not_before: &'static str,

    pub(crate) rule_applies: &'static str,
    pub(crate) only_itself: &'static str,
    pub(crate) bearer: &'static str,
    pub(crate) each_of: &'static str,
    pub(crate) whoever: &'static str,
    pub(crate) to: &'static str,
    pub(crate) copy_to: &'static str,
    pub(crate) from: &'static str,
    pub(crate) with: &'static str,
    pub(crate) since: &'static str,
    pub(crate) within: &'static str,
    pub(crate) done_when: &'static str,

    pub(crate) applies: &'static str,
    pub(crate) stands: &'static str,
    pub(crate) fails: &'static str,
    pub(crate) is_open: &'static str,
    pub(crate) overridden: &'static str,
    pub(crate) not_in_force: &'static str,
    pub(crate) from_day: &'static str,
    pub(crate) until_day: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) basis: &'static str,
    pub(crate) see: &'static str,
    pub(crate) interpretation: &'static str,
    pub(crate) settled_by: &'static str,
    pub(crate) parts: &'static str,
    pub(crate) not_logged_yet: &'static str,

    days: &'static str,
    working_days: &'static str,
    weeks: &'static str,
    months: &'static str,
    years: &'static str,

    shall: &'static str,
    shall_not: &'static str,
    only_may: &'static str,
    should: &'static str,
    should_not: &'static str,
    may: &'static str,
    shall_be: &'static str,
}

/// The phrases of a language.
pub(crate) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

/// A phrase with its `{}` filled in, in order.
pub(crate) fn fill(phrase: &str, words: &[&str]) -> String {
    let mut filled = String::new();
    let mut words = words.iter();
    for (at, piece) in phrase.split("{}").enumerate() {
        if at > 0 {
            filled.push_str(words.next().copied().unwrap_or_default());
        }
        filled.push_str(piece);
    }
    filled
}

impl Phrases {
    /// A unit of time, in the plural.
    pub(crate) fn time(&self, unit: TimeUnit) -> &'static str {
        match unit {
            TimeUnit::Days => self.days,
            TimeUnit::WorkingDays => self.working_days,
            TimeUnit::Weeks => self.weeks,
            TimeUnit::Months => self.months,
            TimeUnit::Years => self.years,
        }
    }

    /// An ordering of numbers.
    pub(crate) fn number_order(&self, ordering: Ordering) -> &'static str {
        match ordering {
            Ordering::Less => self.less,
            Ordering::AtMost => self.at_most,
            Ordering::Greater => self.greater,
            Ordering::AtLeast => self.at_least,
        }
    }

    /// An ordering of dates.
    pub(crate) fn date_order(&self, ordering: Ordering) -> &'static str {
        match ordering {
            Ordering::Less => self.earlier,
            Ordering::AtMost => self.not_after,
            Ordering::Greater => self.later,
            Ordering::AtLeast => self.not_before,
        }
    }

    /// `from 2018-03-01 until 2019-12-31`
    pub(crate) fn period(&self, period: Period) -> String {
        let end = |phrase, day: Option<Date>| day.map(|day| fill(phrase, &[&day.to_string()]));
        let from = end(self.from_day, period.from);
        let until = end(self.until_day, period.until);
        let ends: Vec<String> = from.into_iter().chain(until).collect();
        ends.join(" ")
    }

    /// How a norm binds.
    pub(crate) fn modality(&self, modality: Modality) -> &'static str {
        match modality {
            Modality::Shall => self.shall,
            Modality::ShallNot => self.shall_not,
            Modality::OnlyMay => self.only_may,
            Modality::Should => self.should,
            Modality::ShouldNot => self.should_not,
            Modality::May => self.may,
            Modality::ShallBe => self.shall_be,
        }
    }
}

static NB: Phrases = Phrases {
    yes: "ja",
    no: "nei",
    open: "åpent",
    unknown: "ukjent",
    none: "ingen",
    elements: ("1 element", "{} elementer"),

    given: "gitt",
    assumed: "antatt",
    supposed: "lagt til grunn",
    reading: "valgt tolkning",
    log: "logg",
    nothing_logged: "ikke i loggen",
    assessed_by: "vurderes av {}",
    found_in: "finnes i {}",
    see_above: "se over",
    see_part: "se punkt {} nedenfor",

    and: "og",
    or: "eller",
    not: "ikke",
    is: "er",
    is_not: "er ikke",
    one_of: "en av",
    is_known: "er kjent",
    is_unknown: "er ukjent",
    is_done: "er gjort",
    is_not_done: "er ikke gjort",
    by: "av",
    ended: "endte med",
    date_of: "datoen for {}",
    today: "vurderingsdatoen",
    lies_in: "vurderingsdatoen er {}",
    from_to: "{} fra {} til {}",
    plus: "pluss",
    minus: "minus",
    earliest: "den tidligste av",
    latest: "den seneste av",
    at_least_inline: "minst {} av",
    fewer_inline: "færre enn {} av",

    all_of: "alle disse",
    not_all_of: "ikke alle disse",
    any_of: "minst ett av disse",
    none_of: "ingen av disse",
    at_least_of: "minst {} av disse",
    fewer_of: "færre enn {} av disse",

    some_in: "noen i {} oppfyller: {}",
    none_in: "ingen i {} oppfyller: {}",
    every_in: "alle i {} oppfyller: {}",
    not_every_in: "ikke alle i {} oppfyller: {}",
    at_least_in: "minst {} i {} oppfyller: {}",
    fewer_in: "færre enn {} i {} oppfyller: {}",
    number_in: "antall i {} som oppfyller: {}",

    gives_when: "{} når: {}",
    gives_otherwise: "ellers",
    gives_anyway: "i alle fall",

    less: "mindre enn",
    at_most: "høyst",
    greater: "større enn",
    at_least: "minst",
    earlier: "før",
    not_after: "senest",
    later: "etter",
    not_before: "tidligst",

    rule_applies: "regelen {} gjelder og går foran",
    only_itself: "andre mottakere enn enheten selv",
    bearer: "hvem",
    each_of: "hver i {}",
    whoever: "den som handler",
    to: "til",
    copy_to: "kopi til",
    from: "fra",
    with: "med",
    since: "fra og med",
    within: "frist {} {} etter {}",
    done_when: "gjort når",

    applies: "Gjelder fordi:",
    stands: "Gjelder i alle saker.",
    fails: "Gjelder ikke fordi:",
    is_open: "Åpent. Svaret avhenger av dette:",
    overridden: "Gjelder ikke, fordi en annen regel går foran:",
    not_in_force: "Ikke i kraft {}.",
    from_day: "fra {}",
    until_day: "til og med {}",
    rule: "Regel",
    basis: "Grunnlag",
    see: "Se også",
    interpretation: "Tolkning",
    settled_by: "Dette vil avklare det:",
    parts: "Nærmere om:",
    not_logged_yet: "ikke loggført ennå",

    days: "dager",
    working_days: "virkedager",
    weeks: "uker",
    months: "måneder",
    years: "år",

    shall: "skal",
    shall_not: "skal ikke",
    only_may: "kan, som eneste,",
    should: "bør",
    should_not: "bør ikke",
    may: "kan",
    shall_be: "skal ha en bestemt form",
};

static EN: Phrases = Phrases {
    yes: "yes",
    no: "no",
    open: "open",
    unknown: "unknown",
    none: "none",
    elements: ("1 element", "{} elements"),

    given: "given",
    assumed: "assumed",
    supposed: "assumed in this session",
    reading: "reading chosen",
    log: "log",
    nothing_logged: "not in the log",
    assessed_by: "assessed by {}",
    found_in: "found in {}",
    see_above: "see above",
    see_part: "see point {} below",

    and: "and",
    or: "or",
    not: "not",
    is: "is",
    is_not: "is not",
    one_of: "one of",
    is_known: "is known",
    is_unknown: "is unknown",
    is_done: "is done",
    is_not_done: "is not done",
    by: "by",
    ended: "ended in",
    date_of: "the date of {}",
    today: "the evaluation date",
    lies_in: "the evaluation date is {}",
    from_to: "{} from {} to {}",
    plus: "plus",
    minus: "minus",
    earliest: "the earliest of",
    latest: "the latest of",
    at_least_inline: "at least {} of",
    fewer_inline: "fewer than {} of",

    all_of: "all of these",
    not_all_of: "not all of these",
    any_of: "at least one of these",
    none_of: "none of these",
    at_least_of: "at least {} of these",
    fewer_of: "fewer than {} of these",

    some_in: "some in {} has: {}",
    none_in: "none in {} has: {}",
    every_in: "every one in {} has: {}",
    not_every_in: "not every one in {} has: {}",
    at_least_in: "at least {} in {} have: {}",
    fewer_in: "fewer than {} in {} have: {}",
    number_in: "number in {} where: {}",

    gives_when: "{} when: {}",
    gives_otherwise: "otherwise",
    gives_anyway: "in any case",

    less: "less than",
    at_most: "at most",
    greater: "greater than",
    at_least: "at least",
    earlier: "before",
    not_after: "at the latest",
    later: "after",
    not_before: "at the earliest",

    rule_applies: "the rule {} applies and takes precedence",
    only_itself: "recipients other than the unit itself",
    bearer: "who",
    each_of: "each of {}",
    whoever: "whoever acts",
    to: "to",
    copy_to: "copy to",
    from: "from",
    with: "with",
    since: "since",
    within: "deadline {} {} after {}",
    done_when: "done when",

    applies: "Applies because:",
    stands: "Applies in every case.",
    fails: "Does not apply because:",
    is_open: "Open. The answer depends on this:",
    overridden: "Does not apply, because another rule takes precedence:",
    not_in_force: "Not in force {}.",
    from_day: "from {}",
    until_day: "until {}",
    rule: "Rule",
    basis: "Basis",
    see: "See also",
    interpretation: "Interpretation",
    settled_by: "This would settle it:",
    parts: "More about:",
    not_logged_yet: "not logged yet",

    days: "days",
    working_days: "working days",
    weeks: "weeks",
    months: "months",
    years: "years",

    shall: "shall",
    shall_not: "shall not",
    only_may: "alone may",
    should: "should",
    should_not: "should not",
    may: "may",
    shall_be: "shall have a certain form",
};

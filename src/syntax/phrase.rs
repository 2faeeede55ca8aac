//! Rules of the grammar → what people call them.

use crate::syntax::grammar::Rule;

/// What a rule that was expected is called, choice by choice; nothing for what may merely
/// go on with something that is complete already.
pub(super) fn phrases(rule: Rule, after: &str) -> Vec<String> {
    let phrase = phrase(rule, after).unwrap_or_default();
    let choices = phrase.split('|').filter(|choice| !choice.is_empty());
    choices.map(str::to_owned).collect()
}

/// The choices, separated by `|`.
fn phrase(rule: Rule, after: &str) -> Option<String> {
    let named = match rule {
        Rule::EOI => "the end",
        Rule::addend | Rule::ordering | Rule::ordered | Rule::is_test | Rule::negated => {
            return None;
        }
        Rule::modal => "`shall`|`should`|`may`",
        Rule::detail => "a detail (`to`, `before`, `within` …)",
        Rule::act => "a task",
        Rule::type_expression | Rule::type_name => "a type",
        Rule::text | Rule::wording | Rule::section_title => "a text in quotation marks",
        Rule::label | Rule::labels => "`nb \"…\"`|`en \"…\"`",
        Rule::date => "a date",
        Rule::year => "a year",
        Rule::integer | Rule::number => "a number",
        Rule::numbers | Rule::dotted | Rule::section_number => "a number such as `5.1`",
        Rule::passage | Rule::passages => "a passage, as in `section 5.1 paragraph 2`",
        Rule::rhythm => "a rhythm, as in `every month`",
        Rule::weekday => "a weekday",
        Rule::calendar_period => "`month`|`quarter`|`tertial`|`year`",
        Rule::time_unit => "`days`|`weeks`|`months`|`years`",
        Rule::demand => "`required`|`allowed`|`prohibited`",
        Rule::matter | Rule::matters => "a fact|a text in quotation marks",
        Rule::bullet | Rule::star => "a bullet `*`",
        Rule::expression_list | Rule::open_brace => "`{`",
        Rule::colon => "`:` and a type",
        _ if is_value(rule) => return Some(value(after).to_owned()),
        _ => return keyword(rule).or_else(|| name(rule).map(str::to_owned)),
    };
    Some(named.to_owned())
}

/// A rule for any kind of expression.
pub(super) fn is_value(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::expression
            | Rule::negation
            | Rule::comparison
            | Rule::quantified
            | Rule::sum
            | Rule::primary
            | Rule::parties
            | Rule::alternative
            | Rule::reference
            | Rule::closed
            | Rule::parenthesis
            | Rule::block
    )
}

/// What an expression is called after a word.
fn value(after: &str) -> &'static str {
    match after {
        "when" | "unless" | "whenever" | "and" | "or" | "not" | "*" | "where" | "has" => {
            "a condition"
        }
        "then" | "only" | "to" | "with" | "by" => "a unit",
        _ => "a value",
    }
}

/// The keyword or sign that a rule stands for, in backticks.
fn keyword(rule: Rule) -> Option<String> {
    let sign = match rule {
        Rule::comma => ",",
        Rule::open_parenthesis => "(",
        Rule::close_parenthesis => ")",
        Rule::close_brace => "}",
        _ => {
            let keyword = format!("{rule:?}");
            return keyword.strip_prefix("kw_").map(|word| format!("`{word}`"));
        }
    };
    Some(format!("`{sign}`"))
}

/// What a name is called by what it names.
pub(super) fn name(rule: Rule) -> Option<&'static str> {
    Some(match rule {
        Rule::circular_name => "the name of a circular",
        Rule::unit_name => "a unit",
        Rule::group_name => "the name of a group",
        Rule::channel_name => "a channel",
        Rule::kind_name => "a kind of circular, as in `slides`",
        Rule::new_type_name | Rule::type_reference => "the name of a type",
        Rule::record_name => "the name of a record",
        Rule::facts_name => "the name of a fact group",
        Rule::field_name => "the name of a fact",
        Rule::format_name => "the name of a format",
        Rule::parameter_name => "the name of a parameter",
        Rule::task_name => "a task",
        Rule::event_name => "the name of an event",
        Rule::rule_name | Rule::rule_reference => "the name of a rule",
        Rule::reading_name => "the name of a reading",
        Rule::register_name => "the name of a register",
        Rule::variant | Rule::variant_name => "a variant",
        Rule::outcome_name => "an outcome",
        Rule::variable => "a name for one element of the list",
        Rule::path => "a name, as in `person.age`",
        Rule::ensure_name | Rule::name | Rule::word | Rule::segment => "a name",
        _ => return None,
    })
}

/// What a norm may go on with, as people write it.
pub(super) const DETAILS: &str = "`to`, `copy to`, `from`, `with`, `about`, `via`, `in writing`, `before`, `after`, `within`, `since`, `every`, `promptly`, `recorded in`, `through`, `done when`";

/// What an item, a fact or a norm may go on with, as people write it.
pub(super) fn clauses(rule: Rule) -> Option<&'static str> {
    Some(match rule {
        Rule::circular_clause => {
            "`nb`, `en`, `issued`, `amended`, `in force`, `addressed to`, `kind`, `applies when`, `see`, `interpretation`"
        }
        Rule::section_clause => "`nb`, `en`, `applies when`, `see`, `interpretation`",
        Rule::unit_clause => "`nb`, `en`, `part of`, `external`, `named by`, `in force`, `cites`",
        Rule::group_clause => "`nb`, `en`, `of`, `in force`, `cites`",
        Rule::channel_clause | Rule::event_clause => "`nb`, `en`, `cites`, `see`",
        Rule::type_clause => "`nb`, `en`, `is`, `cites`",
        Rule::record_clause | Rule::facts_clause | Rule::field => {
            "facts, each as in `age : number`"
        }
        Rule::field_clause => {
            "`nb`, `en`, `default`, `sensitive`, `format`, `assessed by`, `found in`, or the next fact"
        }
        Rule::define_clause => "`nb`, `en`, `is`, `cites`, `in force`",
        Rule::task_clause => "`nb`, `en`, `outcome`, `reasons sensitive`, `cites`",
        Rule::rule_clause => {
            "`cites`, `when`, `unless`, `standing`, `then`, `overrides`, `in force`, `nb`, `en`, `interpretation`"
        }
        Rule::reading_clause => "`nb`, `en`, `cites`, `is`, `settled by`, `in force`",
        Rule::register_clause => {
            "`nb`, `en`, `cites`, `kept by`, `when`, `unless`, `lists`, `counts by`, `counts where`, `totals`, `sent to`"
        }
        Rule::ensure_clause => "`nb`, `en`, `cites`, `whenever`, `in force`",
        _ => return None,
    })
}

/// How the thing that is missing looks, by the phrase that names it.
const LOOKS: &[(&str, &str)] = &[
    (
        "a condition",
        "a condition asks or compares: `consent.health_signed`, `person.age >= 18`, `residence.kind is transit_centre`, `contact-pu is done`",
    ),
    (
        "a value",
        "a value is a name (`person.age`), a number, a date, a text, `yes`, `no`, or a sum such as `today + 14 days`",
    ),
    (
        "a unit",
        "a unit is named as it is declared, `RKV`, or found by a definition, `regional_office of person.home_region`",
    ),
    ("a task", "a task is named as it is declared, in one word with hyphens: `contact-pu`"),
    ("`:` and a type", "a fact is declared with its type: `age : number`"),
    (
        "a type",
        "the types are `yes/no`, `number`, `text`, `date`, `unit`, your own, and `list of` them",
    ),
    ("a bullet `*`", "every part of a block starts with `*`"),
    ("`{`", "a list stands in braces: `{ north, west }`"),
    ("a text in quotation marks", "texts stand in straight quotation marks: `\"Oversikt\"`"),
    ("a date", "a date is year, month and day: `2017-09-01`"),
    (
        "a passage, as in `section 5.1 paragraph 2`",
        "a passage is named by `section`, `paragraph`, `bullet` and `sentence`, each with its number",
    ),
    (
        "`shall`",
        "a norm reads `then UNIT shall TASK`, with `shall`, `shall not`, `should`, `should not` or `may`",
    ),
    ("`days`", "a length of time is a number and a unit: `14 days`, `5 working days`, `2 months`"),
    (
        "`month`",
        "a rhythm is `every monday`, `every 2 months`, `every quarter` or a text, `every \"…\"`",
    ),
    (
        "a rhythm, as in `every month`",
        "a rhythm is `every monday`, `every 2 months`, `every quarter` or a text, `every \"…\"`",
    ),
    (
        "`allowed`",
        "an `ensure` reads `whenever CONDITION then TASK is required`, `is allowed` or `is prohibited`",
    ),
    ("`force`", "after `in` comes `force` (the days on which something applies) or `writing`"),
];

/// How what was expected looks.
pub(super) fn looks(expected: &[String]) -> Option<&'static str> {
    let known = |phrase: &String| LOOKS.iter().find(|(name, _)| name == phrase);
    expected.iter().find_map(known).map(|(_, looks)| *looks)
}

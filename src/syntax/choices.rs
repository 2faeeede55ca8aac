//! Rules of the grammar → what is expected where they fit.

use crate::keywords;
use crate::phrases::{Join, Phrase, phrase};
use crate::syntax::expected::{Expected, listed};
use crate::syntax::grammar::Rule;

/// What a rule that was expected is called, choice by choice; nothing for what may merely
/// go on with something that is complete already.
pub(super) fn choices(rule: Rule, after: &str) -> Vec<Expected> {
    let words = |words: &[&'static str]| words.iter().map(|word| Expected::Word(word)).collect();
    match rule {
        Rule::addend
        | Rule::multiplied
        | Rule::times
        | Rule::divided_by
        | Rule::percent_of
        | Rule::rounded
        | Rule::on_day
        | Rule::in_measure
        | Rule::ordering
        | Rule::ordered
        | Rule::is_test
        | Rule::opened
        | Rule::negated => Vec::new(),
        Rule::modal => words(&["shall", "should", "may", "need not"]),
        Rule::label | Rule::labels => words(&["nb \"…\"", "en \"…\""]),
        Rule::calendar_period => words(&["month", "quarter", "tertial", "year"]),
        Rule::time_unit => words(&["days", "weeks", "months", "years"]),
        Rule::demand => words(&["required", "allowed", "prohibited"]),
        Rule::rates_cell => {
            vec![Expected::Number, Expected::Variant, Expected::Word("up to")]
        }
        Rule::matter | Rule::matters => vec![Expected::Fact, Expected::Text],
        _ if is_value(rule) => vec![value(after)],
        _ => thing(rule).or_else(|| keyword(rule)).or_else(|| name(rule)).into_iter().collect(),
    }
}

fn thing(rule: Rule) -> Option<Expected> {
    Some(match rule {
        Rule::EOI => Expected::End,
        Rule::detail => Expected::Detail,
        Rule::act => Expected::Task,
        Rule::type_expression | Rule::type_name => Expected::Type,
        Rule::text | Rule::wording | Rule::section_title => Expected::Text,
        Rule::date => Expected::Date,
        Rule::year => Expected::Year,
        Rule::integer | Rule::number => Expected::Number,
        Rule::numbers | Rule::dotted | Rule::section_number => Expected::Dotted,
        Rule::passage | Rule::passages => Expected::Passage,
        Rule::rhythm => Expected::Rhythm,
        Rule::weekday => Expected::Weekday,
        Rule::month_name => Expected::Month,
        Rule::holiday => Expected::DaysOff,
        Rule::bullet | Rule::star => Expected::Bullet,
        Rule::colon => Expected::ColonAndType,
        _ => return None,
    })
}

/// A rule for any kind of expression.
pub(super) fn is_value(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::expression
            | Rule::negation
            | Rule::comparison
            | Rule::quantified
            | Rule::over_list
            | Rule::sum
            | Rule::product
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
fn value(after: &str) -> Expected {
    match after {
        "when" | "unless" | "whenever" | "and" | "or" | "not" | "*" | "where" | "has" => {
            Expected::Condition
        }
        "then" | "only" | "to" | "with" | "by" => Expected::Unit,
        _ => Expected::Value,
    }
}

/// The keyword or sign that a rule stands for.
fn keyword(rule: Rule) -> Option<Expected> {
    let sign = match rule {
        Rule::comma => ",",
        Rule::open_parenthesis => "(",
        Rule::close_parenthesis => ")",
        Rule::expression_list | Rule::open_brace => "{",
        Rule::close_brace => "}",
        _ => {
            let keyword = format!("{rule:?}");
            let word = keyword.strip_prefix("kw_")?;
            keywords::words().find(|known| known.spelling == word)?.spelling
        }
    };
    Some(Expected::Word(sign))
}

/// What a name is called by what it names.
pub(super) fn name(rule: Rule) -> Option<Expected> {
    Some(match rule {
        Rule::circular_name => Expected::CircularName,
        Rule::unit_name => Expected::Unit,
        Rule::group_name => Expected::GroupName,
        Rule::channel_name => Expected::Channel,
        Rule::calendar_name => Expected::Calendar,
        Rule::kind_name => Expected::Kind,
        Rule::new_type_name | Rule::type_reference => Expected::TypeName,
        Rule::record_name => Expected::RecordName,
        Rule::facts_name => Expected::FactGroupName,
        Rule::field_name => Expected::FactName,
        Rule::format_name => Expected::FormatName,
        Rule::parameter_name => Expected::ParameterName,
        Rule::task_name => Expected::Task,
        Rule::event_name => Expected::EventName,
        Rule::rule_name | Rule::rule_reference => Expected::RuleName,
        Rule::reading_name => Expected::ReadingName,
        Rule::register_name => Expected::RegisterName,
        Rule::variant | Rule::variant_name => Expected::Variant,
        Rule::outcome_name => Expected::Outcome,
        Rule::variable => Expected::Element,
        Rule::path => Expected::Path,
        Rule::ensure_name | Rule::measure_name | Rule::name | Rule::word | Rule::segment => {
            Expected::Name
        }
        _ => return None,
    })
}

/// What an item, a fact or a norm may go on with.
pub(super) fn clauses(rule: Rule) -> Option<Phrase> {
    let words: &[&str] = match rule {
        Rule::circular_clause => CIRCULAR,
        Rule::section_clause => &["nb", "en", "applies when", "see", "interpretation"],
        Rule::unit_clause => &["nb", "en", "part of", "external", "named by", "in force", "cites"],
        Rule::group_clause => &["nb", "en", "of", "in force", "cites"],
        Rule::channel_clause | Rule::event_clause => &["nb", "en", "cites", "see"],
        Rule::type_clause => &["nb", "en", "is", "cites"],
        Rule::record_clause | Rule::facts_clause | Rule::field => {
            return Some(phrase!("syntax-follow-facts"));
        }
        Rule::field_clause => {
            let words = ["nb", "en", "default", "sensitive", "format", "assessed by", "found in"];
            return Some(phrase!("syntax-follow-next-fact", clauses = listed(words, Join::Comma)));
        }
        Rule::define_clause => &["nb", "en", "is", "cites", "in force"],
        Rule::task_clause => &["nb", "en", "outcome", "reasons sensitive", "cites"],
        Rule::rule_clause => &[
            "cites",
            "when",
            "unless",
            "standing",
            "then",
            "overrides",
            "in force",
            "nb",
            "en",
            "interpretation",
        ],
        Rule::reading_clause => &["nb", "en", "cites", "is", "settled by", "in force"],
        Rule::register_clause => &[
            "nb",
            "en",
            "cites",
            "kept by",
            "when",
            "unless",
            "lists",
            "counts by",
            "counts where",
            "totals",
            "sent to",
        ],
        Rule::ensure_clause => &["nb", "en", "cites", "whenever", "in force"],
        Rule::calendar_clause => CALENDAR,
        Rule::rates_clause => &["nb", "en", "cites", "from", "see", "interpretation"],
        _ => return None,
    };
    Some(phrase!("syntax-follow", clauses = listed(words.iter().copied(), Join::Comma)))
}

/// What a circular may go on with.
const CIRCULAR: &[&str] = &[
    "nb",
    "en",
    "issued",
    "amended",
    "in force",
    "addressed to",
    "kind",
    "calendar",
    "applies when",
    "see",
    "interpretation",
];

/// What a calendar may go on with.
const CALENDAR: &[&str] = &[
    "nb",
    "en",
    "as",
    "weekend",
    "holidays",
    "saturday becomes",
    "last day",
    "backward",
    "hours count whole",
    "see",
];

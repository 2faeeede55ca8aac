//! Every error of the check: one function each; their words are in `phrases/LANGUAGE/check.ftl`.
//! Here is what they share.

mod calendar;
mod citation;
mod history;
mod name;
mod norm;
mod rates;
mod records;
mod value;
mod version;

pub(super) use calendar::{
    calendar_circle, counted_differently, no_calendar, no_days_off, no_working_day,
    unknown_calendar,
};
pub(super) use citation::{
    citation_without_circular, citation_without_section, counted_by_number, counted_from_one,
    levels_out_of_order, not_in_circular, only_bullets_nest, other_level, range_reversed,
    section_twice, steps_out_of_order, unknown_kind, unknown_level, unknown_section, which_heading,
};
pub(super) use history::{
    default_over_time, first_day_in_first_day, first_day_of_today, first_day_rests_on,
    list_over_time, on_without_history, over_time_and_fixed,
};
pub(super) use name::{
    declared_twice, element_alone, labelled_twice, means_two_things, named_like_variant,
    no_such_field, reserved_group, second_circular, section_without_circular, something_else,
    task_without_outcomes, two_variants, unknown_channel, unknown_circular, unknown_outcome,
    unknown_path, unknown_task, unknown_type, unknown_unit, unknown_variant, unknown_with_hyphen,
    value_without_fields, variant_out_of_place, versions_overlap,
};
pub(super) use norm::{
    at_most_once_of_duty, column_is_no_fact, condition_behind_norm, demand_of_a_task,
    does_not_fit_turn, each_time_beside, each_time_for_each, each_time_in_hours,
    each_time_of_itself, each_time_of_no_duty, ensure_without_whenever, event_prescribed,
    exemption_with_detail, exempts_from_nothing, expansion_too_deep, form_with_detail,
    form_without_form, lifts_nothing, matter_is_no_fact, named_without_argument, no_turns,
    not_in_force_while_used, only_numbers_are_totalled, outcome_with_detail, override_without_task,
    prescribed_twice, prohibition_with_order, rule_without_then, sent_on_condition,
    standing_names_facts, standing_with_condition, too_many, too_many_nodes, too_many_rules,
    turn_by_days_of_case, unknown_rule, within_of_nothing,
};
pub(super) use rates::{
    measures_differ, only_numbers_are_measured, product_of_measures, rates_amount_does_not_fit,
    rates_are_numbers, rates_bands_out_of_order, rates_for_nothing, rates_row_ends_out_of_order,
    rates_rows_out_of_order, rates_variant_twice, rates_without_else, rates_without_row,
    rates_without_variant,
};
pub(super) use records::{
    begins_of_type, definition_without_element, each_outside_rule, for_each_without_key,
    key_of_type, keyed_in_record, mark_beside, marked_twice, norm_for_each, over_without_key,
    overrides_whole, record_definition_with_parameter, rule_without_key, task_of_two_elements,
    task_without_element, two_lists_of_keyed,
};
pub(super) use value::{
    alternative_without_guard, at_least_out_of_reach, bound_name_taken, default_of_judgement,
    default_of_list, definition_cycle, definition_of_list, definition_without_is,
    duration_too_long, empty_default, empty_group, first_of_lists, first_of_never_none,
    group_as_value, list_or_none, may_be_none, needs_argument, never_none, no_equality, no_order,
    no_pauses, no_value, none_not_expected, not_a_condition, not_a_list, not_exhaustive,
    not_seen_exhaustive, only_tasks_are_done, order_cycle, otherwise_not_last, out_of_range,
    override_cycle, part_of_itself, pauses_do_not_fit, percent_beside_factor, quantifier_across,
    quotient_not_rounded, reading_without_choice, record_alone, role_named_by, rounded_to_nothing,
    takes_no_argument, too_far_apart, unknown_format, wrong_type,
};

pub(super) use version::{
    chosen_otherwise, date_not_on_circular, gap_between_versions, no_date_chooses,
    undeclared_language, versions_by_two_dates,
};

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::source::Span;

/// "did you mean `…`?", or another piece of advice.
fn meant(near: Option<&str>, otherwise: Phrase) -> Phrase {
    near.map_or(otherwise, |near| phrase!("common-did-you-mean", name = near))
}

/// A list for a message: `a`, `b` and `c`.
fn listed(words: &[&str]) -> Argument {
    Argument::list(Join::And, words.iter().map(|word| format!("`{word}`")))
}

/// A name and where it stands, for errors that show several.
pub(super) type NamedSpan = (String, Span);

/// A circle, each member with its place, told from the one that stands first; `message` is
/// given the names of its members.
fn cycle(code: Code, message: fn(String) -> Phrase, mut members: Vec<NamedSpan>) -> Diagnostic {
    let first = (0..members.len()).min_by_key(|at| members.get(*at).map(|member| member.1));
    members.rotate_left(first.unwrap_or_default());
    let place = members.first().map(|member| member.1).unwrap_or_default();
    let further = members.iter().skip(1);
    further.fold(Diagnostic::error(code, place, message(chain(&members))), |error, member| {
        error.at(member.1)
    })
}

fn chain(members: &[NamedSpan]) -> String {
    let names = members.iter().chain(members.first());
    let quoted: Vec<String> = names.map(|member| format!("`{}`", member.0)).collect();
    quoted.join(" → ")
}

//! What records say of their elements: definitions, keys, and what begins.

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::phrases::phrase;
use crate::source::Span;

/// A record's definition where no element is at hand.
pub(in crate::check) fn definition_without_element(span: Span, name: &str) -> Diagnostic {
    let own = name.rsplit('.').next().unwrap_or(name);
    Diagnostic::error(Code("C083"), span, phrase!("check-without-element", name = name))
        .help(phrase!("check-without-element-help", own = own))
}

/// A task or event for each of several where no element is at hand.
pub(in crate::check) fn task_without_element(span: Span, name: &str, of: &str) -> Diagnostic {
    let message = phrase!("check-task-without-element", name = name, record = of);
    Diagnostic::error(Code("C083"), span, message)
        .help(phrase!("check-task-without-element-help", name = name))
}

/// A task or event for each of several where two elements are at hand.
pub(in crate::check) fn task_of_two_elements(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C083"), span, phrase!("check-task-of-two-elements", name = name))
        .help(phrase!("check-task-of-two-elements-help"))
}

/// `for each` of a record without a key, or that no list holds.
pub(in crate::check) fn for_each_without_key(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C087"), span, phrase!("check-for-each-without-key", name = name))
        .help(phrase!("check-for-each-without-key-help"))
}

/// A norm of a kind that a task for each of several cannot have.
pub(in crate::check) fn norm_for_each(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C088"), span, phrase!("check-norm-for-each", name = name))
        .help(phrase!("check-norm-for-each-help"))
}

/// A rule for each element of a list that holds no record with a key, or that is no fact.
pub(in crate::check) fn rule_without_key(span: Span, list: &str) -> Diagnostic {
    Diagnostic::error(Code("C089"), span, phrase!("check-rule-without-key", list = list))
        .help(phrase!("check-rule-without-key-help"))
}

/// `over when` in a record of which no rule tells elements apart.
pub(in crate::check) fn over_without_key(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C118"), span, phrase!("check-over-without-key"))
        .help(phrase!("check-over-without-key-help"))
}

/// `for each` where no rule says it.
pub(in crate::check) fn each_outside_rule(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C090"), span, phrase!("check-each-outside-rule"))
        .help(phrase!("check-each-outside-rule-help"))
}

/// A rule for each element that overrides one that is about the whole case, or about others.
pub(in crate::check) fn overrides_whole(
    span: Span,
    rule: &str,
    (other, place): (&str, Span),
) -> Diagnostic {
    let message = phrase!("check-overrides-whole", rule = rule, other = other);
    Diagnostic::error(Code("C091"), span, message)
        .label(place, phrase!("check-override-without-task-here"))
        .help(phrase!("check-overrides-whole-help", other = other))
}

/// A record's definition that has a parameter.
pub(in crate::check) fn record_definition_with_parameter(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C084"), span, phrase!("check-record-definition-parameter"))
        .help(phrase!("check-record-definition-parameter-help"))
}

/// Two fields of one record that say `key`, or `begins`.
pub(in crate::check) fn marked_twice(mark: &'static str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::error(Code("C085"), span, phrase!("check-marked-twice", mark = mark))
        .label(first, phrase!("check-marked-twice-first"))
        .help(phrase!("check-marked-twice-help"))
}

/// A key of another type.
pub(in crate::check) fn key_of_type(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C085"), span, phrase!("check-key-of-type", found = found))
        .help(phrase!("check-key-of-type-help"))
}

/// `begins` of something that is no date.
pub(in crate::check) fn begins_of_type(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C085"), span, phrase!("check-begins-of-type", found = found))
        .help(phrase!("check-begins-of-type-help"))
}

/// `default` or `over time` beside `key` or `begins`.
pub(in crate::check) fn mark_beside(
    mark: &'static str,
    word: &'static str,
    span: Span,
) -> Diagnostic {
    Diagnostic::error(Code("C085"), span, phrase!("check-mark-beside", mark = mark, word = word))
        .help(phrase!("check-mark-beside-help", mark = mark))
}

/// A list of a record with a key that is no fact of its own.
pub(in crate::check) fn keyed_in_record(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C086"), span, phrase!("check-keyed-in-record", name = name))
        .help(phrase!("check-keyed-in-record-help"))
}

/// A second list of a record with a key.
pub(in crate::check) fn two_lists_of_keyed(span: Span, first: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C086"), span, phrase!("check-two-lists-of-keyed", name = name))
        .label(first, phrase!("check-two-lists-of-keyed-first"))
        .help(phrase!("check-two-lists-of-keyed-help"))
}

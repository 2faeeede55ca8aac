//! Rates, and what numbers count.

use super::listed;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::phrases::phrase;
use crate::source::Span;

/// Rates without a row.
pub(in crate::check) fn rates_without_row(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C072"), span, phrase!("check-rates-without-row", name = name))
        .help(phrase!("check-rates-without-row-help"))
}

/// A row without an amount for some variants.
pub(in crate::check) fn rates_without_variant(span: Span, missing: &[&str]) -> Diagnostic {
    let message = phrase!("check-rates-without-variant", missing = listed(missing));
    Diagnostic::error(Code("C072"), span, message).help(phrase!("check-rates-without-variant-help"))
}

/// A row of bands without `else`, or with more behind it.
pub(in crate::check) fn rates_without_else(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C072"), span, phrase!("check-rates-without-else"))
        .help(phrase!("check-rates-without-else-help"))
}

/// An amount that is not for what the rates are for.
pub(in crate::check) fn rates_amount_does_not_fit(span: Span, example: &'static str) -> Diagnostic {
    Diagnostic::error(Code("C072"), span, phrase!("check-rates-amount-does-not-fit"))
        .help(phrase!("check-rates-amount-does-not-fit-help", example = example))
}

/// A variant that has two amounts in one row.
pub(in crate::check) fn rates_variant_twice(span: Span, name: &str, first: Span) -> Diagnostic {
    Diagnostic::error(Code("C072"), span, phrase!("check-rates-variant-twice", name = name))
        .label(first, phrase!("check-rates-variant-twice-first"))
        .help(phrase!("check-rates-variant-twice-help"))
}

/// A row that begins no later than the one before it.
pub(in crate::check) fn rates_rows_out_of_order(span: Span, before: Span) -> Diagnostic {
    Diagnostic::error(Code("C073"), span, phrase!("check-rates-rows-out-of-order"))
        .label(before, phrase!("check-rates-row-before"))
        .help(phrase!("check-rates-rows-out-of-order-help"))
}

/// A row that ends before it begins, or after the next one has begun.
pub(in crate::check) fn rates_row_ends_out_of_order(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C073"), span, phrase!("check-rates-row-ends"))
        .help(phrase!("check-rates-row-ends-help"))
}

/// A band that ends no higher than the one before it.
pub(in crate::check) fn rates_bands_out_of_order(span: Span, before: Span) -> Diagnostic {
    Diagnostic::error(Code("C073"), span, phrase!("check-rates-bands-out-of-order"))
        .label(before, phrase!("check-rates-band-before"))
        .help(phrase!("check-rates-bands-out-of-order-help"))
}

/// Rates of something that is no number.
pub(in crate::check) fn rates_are_numbers(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C074"), span, phrase!("check-rates-are-numbers", found = found))
        .help(phrase!("check-rates-are-numbers-help"))
}

/// Rates for something that is neither of a type with variants nor a number.
pub(in crate::check) fn rates_for_nothing(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C074"), span, phrase!("check-rates-for-nothing", found = found))
        .help(phrase!("check-rates-for-nothing-help"))
}

/// A unit behind something that is no number.
pub(in crate::check) fn only_numbers_are_measured(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C076"), span, phrase!("check-only-numbers-are-measured"))
        .help(phrase!("check-only-numbers-are-measured-help"))
}

/// Numbers that count different things.
pub(in crate::check) fn measures_differ(span: Span, found: &str, wanted: &str) -> Diagnostic {
    let message = phrase!("check-measures-differ", found = found, wanted = wanted);
    Diagnostic::error(Code("C077"), span, message).help(phrase!("check-measures-differ-help"))
}

/// A product of two numbers that count something, or a share of such.
pub(in crate::check) fn product_of_measures(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C078"), span, phrase!("check-product-of-measures"))
        .help(phrase!("check-product-of-measures-help"))
}

//! Norms and their details → pieces.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new variant has to be told what it is here")]

use crate::format::document::{Break, Printer};
use crate::format::expression::counted_in;
use crate::format::expression::{expression, roomy, time_limit};
use crate::format::words::{listed, name, passage, path, rhythm, text, worded, wording};
use crate::syntax::ast::{Detail, Matter, Norm, Parties, Said};
use crate::value::norm::Modality;

/// A norm on one line if it fits; else its details on a line each, under the bearer.
pub(crate) fn norm<'a>(printer: &mut Printer<'a>, norm: &'a Norm) {
    printer.align(|printer| {
        printer.group(|printer| {
            head(printer, norm);
            for one in &norm.details {
                printer.line(Break::WithGroup);
                printer.group(|printer| detail(printer, one));
            }
        });
    });
}

/// `handling_office shall contact-pu`, `only RKV may decide`, `nobody shall decide`, `decide shall be`
pub(crate) fn head<'a>(printer: &mut Printer<'a>, norm: &'a Norm) {
    if norm.modality == Modality::OnlyMay {
        printer.token(norm.at, "only");
    }
    if let Some(bearer) = &norm.bearer {
        expression(printer, bearer);
        for further in &norm.jointly {
            printer.comma();
            expression(printer, further);
        }
        printer.word(modal(norm.modality));
    }
    let form = norm.modality == Modality::ShallBe;
    if norm.bearer.is_none() && !form {
        printer.token(norm.at, "nobody");
        printer.word("shall");
    }
    name(printer, &norm.task);
    if form {
        printer.word(modal(norm.modality));
    }
    if let Some(outcome) = &norm.outcome {
        printer.token(outcome.at, "as");
        name(printer, outcome);
    }
}

/// How a modality is written.
fn modal(modality: Modality) -> &'static str {
    match modality {
        Modality::Shall => "shall",
        Modality::ShallNot => "shall not",
        Modality::Should => "should",
        Modality::ShouldNot => "should not",
        Modality::May | Modality::OnlyMay => "may",
        Modality::NeedNot => "need not",
        Modality::ShallBe => "shall be",
    }
}

/// One detail; its further lines begin two columns deeper.
pub(crate) fn detail<'a>(printer: &mut Printer<'a>, detail: &'a Detail) {
    printer.comments_before(detail.at.0.range().start);
    printer.indent(2, |printer| said(printer, detail));
}

/// What a detail says.
pub(crate) fn said<'a>(printer: &mut Printer<'a>, detail: &'a Detail) {
    let word = detail.kind.name().written();
    match detail.kind.said() {
        Said::Parties(units) => parties(printer, word, units),
        Said::Matters(matters) => listed(printer, word, matters, matter),
        Said::Names(names) => listed(printer, word, names, name),
        Said::Passages(passages) => listed(printer, word, passages, passage),
        Said::Wording(words) => worded(printer, word, words, wording),
        Said::Text(words) => worded(printer, word, words, text),
        Said::Date(one) | Said::Condition(one) => worded(printer, word, one, roomy),
        Said::Rhythm(how) => rhythm(printer, detail.at, how),
        Said::TurnEnd(end, calendar) => {
            printer.token(detail.at, end.to_string());
            counted_in(printer, calendar);
        }
        Said::Flag => printer.word(word),
        Said::TimeLimit(limit) => time_limit(printer, limit),
    }
}

/// `to A, B`, `from A or B`
pub(crate) fn parties<'a>(printer: &mut Printer<'a>, keyword: &'static str, units: &'a Parties) {
    if !units.one_suffices {
        return listed(printer, keyword, &units.parties, expression);
    }
    printer.word(keyword);
    printer.align(|printer| {
        for (index, unit) in units.parties.iter().enumerate() {
            if index > 0 {
                printer.line(Break::WhenFull);
            }
            printer.group(|printer| {
                if index > 0 {
                    printer.token(unit.at, "or");
                }
                expression(printer, unit);
            });
        }
    });
}

/// A fact or a text.
fn matter<'a>(printer: &mut Printer<'a>, matter: &'a Matter) {
    match matter {
        Matter::Fact(fact) => path(printer, fact),
        Matter::Text(words) => wording(printer, words),
    }
}

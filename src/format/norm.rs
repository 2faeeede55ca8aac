//! Norms and their details → pieces.

use crate::format::document::{Break, Printer};
use crate::format::expression::{expression, roomy};
use crate::format::words::{listed, name, passage, path, rhythm, text, worded, wording};
use crate::syntax::ast::{Detail, DetailKind, Matter, Norm, Parties};
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

/// `handling_office shall contact-pu`, `only RKV may decide`, `decide shall be`
pub(crate) fn head<'a>(printer: &mut Printer<'a>, norm: &'a Norm) {
    if norm.modality == Modality::OnlyMay {
        printer.token(norm.at, "only");
    }
    if let Some(bearer) = &norm.bearer {
        expression(printer, bearer);
        printer.word(modal(norm.modality));
    }
    name(printer, &norm.task);
    if norm.bearer.is_none() {
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
    match &detail.kind {
        DetailKind::To(units) => parties(printer, "to", units),
        DetailKind::CopyTo(units) => parties(printer, "copy to", units),
        DetailKind::From(units) => parties(printer, "from", units),
        DetailKind::With(units) => parties(printer, "with", units),
        DetailKind::About(matters) => listed(printer, "about", matters, matter),
        DetailKind::Enclosing(matters) => listed(printer, "enclosing", matters, matter),
        DetailKind::Considering(matters) => listed(printer, "considering", matters, matter),
        DetailKind::Stating(matters) => listed(printer, "stating", matters, matter),
        DetailKind::Via(channels) => listed(printer, "via", channels, name),
        DetailKind::RecordedIn(channels) => listed(printer, "recorded in", channels, name),
        DetailKind::Before(tasks) => listed(printer, "before", tasks, name),
        DetailKind::After(tasks) => listed(printer, "after", tasks, name),
        DetailKind::Cites(passages) => listed(printer, "cites", passages, passage),
        DetailKind::Through(function) => worded(printer, "through", function, wording),
        DetailKind::Interpretation(words) => worded(printer, "interpretation", words, wording),
        DetailKind::Wording(verb) => worded(printer, "wording", verb, text),
        DetailKind::See(source) => worded(printer, "see", source, text),
        DetailKind::Since(date) => worded(printer, "since", date, roomy),
        DetailKind::DoneWhen(condition) => worded(printer, "done when", condition, roomy),
        DetailKind::Recurs(how) => rhythm(printer, detail.at, how),
        DetailKind::InWriting => printer.word("in writing"),
        DetailKind::Promptly => printer.word("promptly"),
        DetailKind::AsARule => printer.word("as a rule"),
        DetailKind::AsFarAsPossible => printer.word("as far as possible"),
        DetailKind::Within { amount, unit, of } => {
            printer.word("within");
            printer.token(amount.at, amount.value.to_string());
            printer.word(unit.name(amount.value));
            worded(printer, "of", of, roomy);
        }
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

//! The small things: names, texts, labels, types, passages, rhythms → pieces.

use crate::format::document::{Break, Printer};
use crate::syntax::ast::{
    At, Labels, Name, Numbers, Passage, Path, RuleRef, StepLabel, Text, TypeExpr, Wording,
};
use crate::value::norm::{Rhythm, WEEKDAYS};
use crate::value::passage::Label;

/// A keyword and what it is about.
pub(crate) fn worded<'a, T>(
    printer: &mut Printer<'a>,
    keyword: &'static str,
    thing: &'a T,
    print: impl FnOnce(&mut Printer<'a>, &'a T),
) {
    printer.word(keyword);
    print(printer, thing);
}

/// A keyword and a comma-separated list.
pub(crate) fn listed<'a, T>(
    printer: &mut Printer<'a>,
    keyword: &'static str,
    things: &'a [T],
    print: impl Fn(&mut Printer<'a>, &'a T),
) {
    printer.word(keyword);
    printer.list(things, print);
}

/// `contact-pu`
pub(crate) fn name<'a>(printer: &mut Printer<'a>, name: &'a Name) {
    printer.token(name.at, name.text.as_str());
}

/// `person.home_region`
pub(crate) fn path<'a>(printer: &mut Printer<'a>, path: &'a Path) {
    let segments: Vec<_> = path.segments.iter().map(|name| name.text.as_str()).collect();
    printer.token(path.at, segments.join("."));
}

/// `IM-2019-011/approval`
pub(crate) fn rule_ref<'a>(printer: &mut Printer<'a>, rule: &'a RuleRef) {
    let circular = rule.circular.as_ref().map(|name| format!("{}/", name.text));
    printer.token(rule.at, circular.unwrap_or_default() + &rule.name.text);
}

/// `"…"`
pub(crate) fn text<'a>(printer: &mut Printer<'a>, text: &'a Text) {
    printer.token(text.at, quoted(&text.value));
}

/// A text in its quotes, with a backslash before each quote and backslash in it.
pub(crate) fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

/// `nb "…" en "…"`, in the order in which they are written; a line each if need be.
pub(crate) fn labels<'a>(printer: &mut Printer<'a>, labels: &'a Labels) {
    printer.group(|printer| {
        for (index, (language, label)) in by_place(labels).into_iter().enumerate() {
            if index > 0 {
                printer.line(Break::WithGroup);
            }
            printer.token(label.at, language);
            text(printer, label);
        }
    });
}

/// The labels with their languages, in the order in which they are written.
pub(crate) fn by_place(labels: &Labels) -> Vec<(String, &Text)> {
    let mut all: Vec<_> = labels.0.iter().map(|(tag, text)| (tag.to_string(), text)).collect();
    all.sort_by_key(|(_, text)| text.at.0.start);
    all
}

/// `"…"` or `nb "…" en "…"`
pub(crate) fn wording<'a>(printer: &mut Printer<'a>, wording: &'a Wording) {
    match wording {
        Wording::Plain(plain) => text(printer, plain),
        Wording::Labelled(both) => printer.align(|printer| labels(printer, both)),
    }
}

/// `list of conversation`, `date or none`
pub(crate) fn type_expr<'a>(printer: &mut Printer<'a>, ty: &'a TypeExpr) {
    if ty.list {
        printer.token(ty.at, "list of");
    }
    name(printer, &ty.base);
    if let Some(measure) = &ty.measure {
        printer.word("in");
        name(printer, measure);
    }
    if ty.or_none {
        printer.word("or none");
    }
}

/// `IM-2011-020 section 5.1 paragraph 2`
pub(crate) fn passage<'a>(printer: &mut Printer<'a>, passage: &'a Passage) {
    printer.comments_before(passage.at.0.range().start);
    if let Some(circular) = &passage.circular {
        name(printer, circular);
    }
    for step in &passage.steps {
        let [one, several] = step.level.words();
        match &step.what {
            StepLabel::Numbers(Numbers { first, last, .. }) if first == last => {
                printer.token(step.at, one);
                printer.word(first.to_string());
            }
            StepLabel::Numbers(Numbers { first, last, .. }) => {
                printer.token(step.at, several);
                printer.word(format!("{first}-{last}"));
            }
            StepLabel::Title(title) => {
                printer.token(step.at, one);
                text(printer, title);
            }
            StepLabel::Here => printer.token(step.at, one),
        }
    }
}

/// `5.1`, `"Siste endringer"`
pub(crate) fn labelled(label: &Label) -> String {
    match label {
        Label::Number(number) => number.clone(),
        Label::Title(title) => quoted(title),
    }
}

/// `every monday`, `at most 2 months apart`, `regularly`
pub(crate) fn rhythm(printer: &mut Printer<'_>, at: At, rhythm: &Rhythm) {
    let words = match rhythm {
        Rhythm::Weekday(day) => {
            let weekday = WEEKDAYS.get(usize::from(*day)).copied();
            format!("every {}", weekday.unwrap_or_default())
        }
        Rhythm::Months(1) => "every month".into(),
        Rhythm::Months(3) => "every quarter".into(),
        Rhythm::Months(4) => "every tertial".into(),
        Rhythm::Months(12) => "every year".into(),
        Rhythm::Months(months) => format!("every {months} months"),
        Rhythm::Elsewhere(text) => format!("every {}", quoted(text)),
        Rhythm::AtMostApart(amount, unit) => {
            format!("at most {amount} {} apart", unit.name(*amount))
        }
        Rhythm::Regularly => "regularly".into(),
        Rhythm::Throughout => "throughout".into(),
    };
    printer.token(at, words);
}

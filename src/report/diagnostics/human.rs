//! Diagnostics drawn with their source lines. The only place that knows miette.

use super::Found;
use super::excerpt::Excerpt;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::phrases::say;
use crate::report::escape::escape;
use crate::source::SourceId;
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity as MietteSeverity, SourceCode,
};
use std::fmt;

/// Diagnostics that are drawn; the others are counted.
const DRAWN: usize = 100;
/// Characters of a message or label that are shown.
const LONG: usize = 500;
/// How miette begins what to do, in English alone. The style behind it cannot stand in a message,
/// where it would be escaped.
const HELP: &str = "  help: \u{1b}[";

/// All diagnostics, one under the other, in colour; whoever writes them to something that
/// is no terminal strips the colour.
pub(super) fn draw(found: Found<'_>) -> String {
    let handler = GraphicalReportHandler::new_themed(GraphicalTheme::unicode())
        .with_width(80)
        .with_context_lines(1)
        .with_links(false);
    let mut drawn = String::new();
    for one in found.all.iter().take(DRAWN) {
        // Writing to a string cannot fail; what miette cannot draw is left at its message.
        if handler.render_report(&mut drawn, &report(found, one)).is_err() {
            drawn.push_str(&words(&one.message.say(found.language)));
        }
        drawn.push('\n');
    }
    let drawn = drawn.replace(HELP, &format!("  {}: \u{1b}[", say!(found.language, "common-help")));
    match found.all.len().saturating_sub(DRAWN) {
        0 => drawn,
        more => drawn + &say!(found.language, "common-more-like-these", more = more) + "\n",
    }
}

/// Words fit for a terminal, cut where they are overlong.
fn words(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => escape(text.get(..end).unwrap_or(text)).into_owned() + "…",
        None => escape(text).into_owned(),
    }
}

/// One diagnostic, or the part of it that stands in one source.
#[derive(Debug)]
struct Report {
    message: String,
    severity: MietteSeverity,
    code: Option<&'static str>,
    help: Option<String>,
    excerpt: Option<Excerpt>,
    labels: Vec<Option<String>>,
    /// The parts that stand in other sources.
    elsewhere: Vec<Report>,
}

fn report(found: Found<'_>, one: &Diagnostic) -> Report {
    let mut pointed: Vec<SourceId> = one.labels.iter().map(|label| label.span.source).collect();
    let main = pointed.first().copied();
    pointed.sort_unstable();
    pointed.dedup();
    let elsewhere =
        pointed.into_iter().filter(|id| Some(*id) != main).map(|id| part(found, one, id)).collect();
    let (excerpt, labels) = main.map_or((None, Vec::new()), |main| shown(found, one, main));
    Report {
        message: words(&one.message.say(found.language)),
        severity: match one.severity {
            Severity::Error => MietteSeverity::Error,
            Severity::Warning => MietteSeverity::Warning,
        },
        code: Some(one.code.0),
        help: one.help.as_ref().map(|help| words(&help.say(found.language))),
        excerpt,
        labels,
        elsewhere,
    }
}

/// The labels of a diagnostic in a further source: miette draws one source per report.
fn part(found: Found<'_>, one: &Diagnostic, source: SourceId) -> Report {
    let (excerpt, labels) = shown(found, one, source);
    Report {
        message: say!(found.language, "common-see-also"),
        severity: MietteSeverity::Advice,
        code: None,
        help: None,
        excerpt,
        labels,
        elsewhere: Vec::new(),
    }
}

/// The excerpt of one source, and the words of the labels in it.
fn shown(
    found: Found<'_>,
    one: &Diagnostic,
    id: SourceId,
) -> (Option<Excerpt>, Vec<Option<String>>) {
    let labels: Vec<&Label> = (one.labels.iter()).filter(|label| label.span.source == id).collect();
    let spans: Vec<_> = labels.iter().map(|label| label.span).collect();
    let source = found.sources.get(id);
    let said = |label: &&Label| Some(words(&label.text.as_ref()?.say(found.language)));
    let texts = labels.iter().map(said);
    (source.map(|source| Excerpt::new(source, &spans)), texts.collect())
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Report {}

impl miette::Diagnostic for Report {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.code.map(|code| Box::new(code) as Box<dyn fmt::Display>)
    }

    fn severity(&self) -> Option<MietteSeverity> {
        Some(self.severity)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let help = self.help.as_ref()?;
        Some(Box::new(help))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let places = self.excerpt.as_ref()?.places();
        let words = self.labels.iter();
        // The first is the main one: the header tells its line and column.
        let labels = places.zip(words).enumerate().map(|(at, (place, words))| {
            let words = words.clone();
            match at {
                0 => LabeledSpan::new_primary_with_span(words, place),
                _ => LabeledSpan::new_with_span(words, place),
            }
        });
        Some(Box::new(labels))
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn miette::Diagnostic> + 'a>> {
        let parts = self.elsewhere.iter();
        Some(Box::new(parts.map(|part| part as &dyn miette::Diagnostic)))
    }
}

//! Syntax trees → a checked rulebook: names resolved, types known, everything that is
//! calculated in one flat array of nodes.
//!
//! The steps, and why in this order:
//! 1. `collect`: every item with the circular and section around it, since those scope citations and dates.
//! 2. `names`: every declaration gets its id by its name, so that the order of files never shows.
//! 3. `calendars`, `vocabulary::circulars`, `rates`: calendars, since whatever counts days needs one;
//!    circulars and sections, since citations name them; rates, which expressions name.
//! 4. `define`: defaults and definitions become nodes, each after those it rests on; a cycle is found here.
//! 5. `vocabulary`, `rule`, `registers`, `safeguards`: all that names nodes, now that every
//!    definition has one.
//! 6. `overrides`, `order`: relations between rules, now that all are known.
//! 7. `lint`: what is no error but looks like a mistake; only of a rulebook that holds together.
//! 8. `linearize`: bodies of quantifiers move to their place, and unused nodes go.
//! 9. `cones`, `acts`: what is calculated again for earlier days.
//! 10. `reading_dependence`, `privacy`: which of the nodes that are left rest on a reading, and
//!     which have to be masked.
//!
//! An expression that somebody asks about becomes a node after the definitions, which it may name.
//!
//! Every step reports all that it finds; a node that is in error gives none, and what
//! rests on it stays silent.

mod acts;
mod builder;
mod calendar_table;
mod calendars;
mod citation;
mod collect;
mod condition_spans;
mod cones;
mod constant_conditions;
mod context;
mod counted;
mod cycle;
mod day;
mod define;
mod elements;
mod error;
mod exhaustive;
mod expression;
mod fingerprint;
mod formula;
mod info;
mod interpretations;
mod languages;
mod linearize;
mod lint;
mod lint_days;
mod locked;
mod logged;
mod measures;
mod moment;
mod names;
mod narrow;
mod norm;
mod occasions;
mod order;
mod overrides;
mod path;
mod period;
mod privacy;
mod quantifier;
mod rates;
mod reading_dependence;
mod records;
mod registers;
mod rule;
mod safeguards;
mod time_limit;
mod turn;
mod types;
mod versions;
mod vocabulary;
mod what;

pub use languages::order as order_labels;

use context::Context;

use crate::diagnostic::{self, Diagnostic, Severity};
use crate::language::Tag;
use crate::rulebook::Rulebook;
use crate::rulebook::lock::Lock;
use crate::rulebook::node::NodeId;
use crate::rulebook::settings::Settings;
use crate::syntax::ast;

/// The most rules that a rulebook may have.
pub const MOST_RULES: usize = 10_000;

/// Checks the files of a rulebook that is called `name`.
///
/// # Errors
/// All errors of the rulebook, sorted by place, with the warnings among them. On success
/// the warnings are in [`Rulebook::warnings`].
pub fn check(name: &str, files: &[ast::File]) -> Result<Rulebook, Vec<Diagnostic>> {
    make(name, files, Beside::default()).map(|(rulebook, _)| rulebook)
}

/// Checks the files of a rulebook that has a lock and settings beside it: what is cited of the
/// circulars that the lock holds has to be there, and labels are in the languages declared.
///
/// # Errors
/// As of [`check`].
pub fn check_beside(
    name: &str,
    files: &[ast::File],
    (lock, settings): (&Lock, &Settings),
) -> Result<Rulebook, Vec<Diagnostic>> {
    let languages = settings.languages.as_deref();
    let beside = Beside { lock: Some(lock), languages, ..Beside::default() };
    make(name, files, beside).map(|(rulebook, _)| rulebook)
}

/// A rulebook that is known to be right, with one expression more that nothing in it names; and
/// the node of that expression. Warnings are left out.
///
/// # Errors
/// Everything that is wrong with the expression, sorted by place.
pub fn with_expression(
    name: &str,
    files: &[ast::File],
    asked: &ast::Expr,
) -> Result<(Rulebook, NodeId), Vec<Diagnostic>> {
    let beside = Beside { asked: Some(asked), ..Beside::default() };
    let made = make(name, files, beside).map_err(|mut found| {
        found.retain(|one| one.severity == Severity::Error);
        found
    });
    let (mut rulebook, node) = made?;
    rulebook.warnings.clear();
    // Without a node there is an error.
    node.map(|node| (rulebook, node)).ok_or_else(Vec::new)
}

/// What is looked at beside the files.
#[derive(Clone, Copy, Default)]
struct Beside<'a> {
    /// An expression that somebody asks about.
    asked: Option<&'a ast::Expr>,
    /// What the circulars hold.
    lock: Option<&'a Lock>,
    /// The languages that it declares to label in.
    languages: Option<&'a [Tag]>,
}

/// All steps. Rules are not linted again for the sake of an expression.
fn make<'a>(
    name: &str,
    files: &'a [ast::File],
    Beside { asked, lock, languages }: Beside<'a>,
) -> Result<(Rulebook, Option<NodeId>), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let all = collect::collect(files, &mut diagnostics);
    let mut names = names::declare(&all, &mut diagnostics);
    if let Some(declared) = languages {
        languages::check(&all, declared, &mut diagnostics);
        names.languages = declared.to_vec();
    }
    versions::check(&all, &names, &mut diagnostics);
    if let Some(beyond) = names.rules.all.get(MOST_RULES) {
        return Err(vec![error::too_many_rules(beyond.span, names.rules.all.len())]);
    }
    if let Some(beyond) = names::beyond_limit(&names) {
        return Err(vec![beyond]);
    }
    let mut context = Context::new(names, diagnostics);
    context.locked = lock.map(locked::Passages::of).unwrap_or_default();
    let mut rulebook = Rulebook { name: name.to_owned(), ..Rulebook::default() };
    rulebook.fingerprint = fingerprint::fingerprint(&all);
    rulebook.measures = context.names.measures.iter().map(|&name| name.to_owned()).collect();
    context.make_calendars(&all, asked);
    rulebook.circulars = vocabulary::circulars(&mut context, &all);
    context.make_rates();
    define::define(&mut context);
    let node = asked.and_then(|expr| context.asked(expr));
    context.vocabulary(&mut rulebook);
    (rulebook.rules, rulebook.norms) = rule::rules(&mut context);
    rulebook.occasions = std::mem::take(&mut context.occasions);
    rulebook.in_force = rulebook.norms_in_force();
    order::prescribe(&mut rulebook);
    order::plain(&mut rulebook.norms);
    rulebook.registers = context.registers();
    rulebook.over = context.over(&rulebook);
    rulebook.elements = context.close_elements();
    rulebook.safeguards = context.safeguards();
    rulebook.readings = context.readings();
    rulebook.definitions = context.definitions();
    rulebook.rates = context.all_rates();
    rulebook.asides = context.asides(&all);
    rulebook.order_of_work = order::order_of_work(&mut context, &rulebook.norms);
    context.within_limit();
    if asked.is_none() && !diagnostic::any_error(&context.diagnostics) {
        lint::lint(&mut context, &all, &rulebook);
    }
    let Context { builder, condition_spans, calendars, mut diagnostics, .. } = context;
    rulebook.calendars = calendars.all;
    diagnostic::sort(&mut diagnostics);
    if diagnostic::any_error(&diagnostics) {
        return Err(diagnostics);
    }
    rulebook.warnings = diagnostics;
    rulebook.conditions = condition_spans.conditions();
    let node = linearize::linearize(builder, &mut rulebook, node);
    rulebook.gists = rulebook.gists_of_norms();
    rulebook.nodes.cones = cones::cones(&rulebook);
    rulebook.logged_defaults = logged::defaults(&rulebook);
    rulebook.judged = acts::judged(&rulebook);
    rulebook.nodes.on_reading = reading_dependence::on_reading(&rulebook);
    privacy::settle(&mut rulebook);
    acts::tell(&mut rulebook);
    rulebook.counted = counted::counted(&rulebook);
    Ok((rulebook, node))
}

//! `flip X`: the smallest changes of facts that turn an answer round. Each has been tried by the
//! evaluator before it is told.

use super::{Session, Told};
use crate::case::facts::Slot;
use crate::engine::Answer;
use crate::eval::outcome::Missing;
use crate::explain::Target;
use crate::explain::wording::Wording;
use crate::flip::{Change, End, Flips, Goal, Of, Search, flip};
use crate::phrases::{Argument, Join, phrase, say};
use crate::report::text::names::Names;
use crate::report::view::{Options, View};
use crate::rulebook::norm::Norm;
use crate::value::Value;
use crate::value::truth::Truth;
use crate::value::types::Base;
use std::collections::BTreeSet;

/// So many values may be worked out in an answer that comes at once.
const MOST_VALUES: usize = 20_000_000;

/// So many trials fit into an answer that comes at once: what is open makes each of them dearer,
/// and so do long lists.
fn trials(answer: Answer<'_>) -> u32 {
    let outcome = &answer.outcome;
    let open = outcome.norms.iter().filter(|one| one.applies == Truth::Open).count();
    let trials = (9_000 / (6 + u32::try_from(open).unwrap_or(u32::MAX / 2))).max(250);
    let values = outcome.values.len() + outcome.frames.len() + outcome.missing.len();
    let fit = u32::try_from(MOST_VALUES / values.max(1)).unwrap_or(u32::MAX);
    trials.min(fit.max(5))
}

impl Session {
    /// `flip X`
    pub(super) fn flip(&mut self, rest: &str) -> Told {
        if rest.is_empty() {
            return Err(Self::usage("flip"));
        }
        let targets = self.targets(rest)?;
        self.answered(&self.history.state(), |answer, options| {
            let turned = targets.iter().map(|target| turned(answer, options, (*target, rest)));
            turned.collect::<Vec<_>>().join("\n")
        })
    }
}

/// What turns the answer to one rule or task round; of an open one, what settles it either way.
fn turned(answer: Answer<'_>, options: Options, (target, name): (Target, &str)) -> String {
    let goals = match applies(answer, target) {
        Truth::Yes => vec![(phrase!("repl-flip-applies", name = name), Truth::No)],
        Truth::No => vec![(phrase!("repl-flip-not", name = name), Truth::Yes)],
        Truth::Open => vec![
            (phrase!("repl-flip-open-yes", name = name), Truth::Yes),
            (phrase!("repl-flip-open-no"), Truth::No),
        ],
    };
    let told = goals.into_iter().map(|(heading, wanted)| {
        let goal = Goal { of: Of::Target(target), wanted };
        let search = Search { evaluations: trials(answer), ..Search::default() };
        let found = flip(answer.outcome.input(), goal, search);
        format!("{}\n{}", heading.say(options.language), listed(answer, options, &found))
    });
    told.collect()
}

/// The nearest to yes of all its norms.
fn applies(answer: Answer<'_>, target: Target) -> Truth {
    let outcome = &answer.outcome;
    let asked = |norm: &Norm| match target {
        Target::Rule(rule) => norm.rule == rule,
        Target::Task(task) => norm.task == task,
    };
    let norms = outcome.norms.iter();
    let norms = norms.filter(|one| outcome.rulebook.norm(one.norm).is_some_and(asked));
    let mut truths = norms.map(|one| one.applies);
    truths
        .try_fold(Truth::No, |best, next| match (best, next) {
            (_, Truth::Yes) => Err(Truth::Yes),
            (Truth::Open, _) | (_, Truth::Open) => Ok(Truth::Open),
            (best, _) => Ok(best),
        })
        .unwrap_or_else(|yes| yes)
}

/// What is not known yet may be told by its yes, no or name; any other value could come from what
/// another sensitive fact says.
fn masks(view: &View<'_>, change: &Change) -> bool {
    let plain = matches!(change.ty.base, Base::YesNo | Base::Named(_) | Base::Unit);
    let known = matches!(view.outcome().facts.slot(change.place), Slot::Given(_));
    view.masks_place(change.place) && (known || !plain)
}

fn listed(answer: Answer<'_>, options: Options, found: &Flips) -> String {
    let view = View::new(&answer, options);
    let flips = found.all.iter().map(|flip| {
        let mut changes: Vec<String> =
            flip.changes.iter().map(|change| told(&view, change)).collect();
        changes.dedup();
        let masked = flip.changes.iter().any(|change| masks(&view, change));
        let changes = Argument::list(Join::And, changes);
        (masked, format!("  - {}\n", changes.say(options.language)))
    });
    // Which facts carry the answer decides their order; of masked ones that would tell.
    let (masked, plain): (Vec<_>, Vec<_>) = flips.partition(|(masked, _)| *masked);
    let masked: BTreeSet<String> = masked.into_iter().map(|(_, line)| line).collect();
    let flips: Vec<String> = plain.into_iter().map(|(_, line)| line).chain(masked).collect();
    let mut lines = flips.concat();
    if lines.is_empty() {
        let why = match found.end {
            End::Never => phrase!("repl-flip-never"),
            End::Cut => phrase!("repl-flip-cut", trials = found.evaluations),
            _ => phrase!("repl-flip-whole", facts = Search::default().changes),
        };
        lines = format!("  {}\n", why.say(options.language));
    }
    lines
}

/// `Bosted (residence.kind): transittmottak`; of a sensitive fact that is known only that its
/// value is another, since that would tell the one that it has.
fn told(view: &View<'_>, change: &Change) -> String {
    let name = Names::new(view).missing(Missing::Fact(view.path(change.place).shown()));
    let language = view.options.language;
    let value = match change.slot {
        Slot::Given(_) if masks(view, change) => say!(language, "repl-flip-another-value"),
        Slot::Given(Value::List(_)) => "[]".to_owned(),
        Slot::Given(value) => {
            Wording::new(view.outcome().calculation(), language).value(value, change.ty)
        }
        Slot::Null | Slot::Absent => say!(language, "repl-not-known"),
    };
    format!("{name}: {value}")
}

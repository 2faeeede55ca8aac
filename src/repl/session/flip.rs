//! `flip X`: the smallest changes of facts that turn an answer round. Each has been tried by the
//! evaluator before it is told.

use super::{Session, Told, words};
use crate::case::facts::Slot;
use crate::engine::Answer;
use crate::eval::outcome::Missing;
use crate::explain::Target;
use crate::explain::wording::Wording;
use crate::report::phrases::fill;
use crate::report::text::names::Names;
use crate::report::view::{Options, View};
use crate::rulebook::norm::Norm;
use crate::value::Value;
use crate::value::truth::Truth;
use crate::value::types::Base;
use crate::vary::{Change, End, Flips, Goal, Of, Search, flip};
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
            return Err(self.usage("flip"));
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
    let goals: &[(words::Both, Truth)] = match applies(answer, target) {
        Truth::Yes => &[(words::FLIP_APPLIES, Truth::No)],
        Truth::No => &[(words::FLIP_NOT, Truth::Yes)],
        Truth::Open => &[(words::FLIP_OPEN_YES, Truth::Yes), (words::FLIP_OPEN_NO, Truth::No)],
    };
    let told = goals.iter().map(|(heading, wanted)| {
        let goal = Goal { of: Of::Target(target), wanted: *wanted };
        let search = Search { evaluations: trials(answer), ..Search::default() };
        let found = flip(answer.outcome.input(), goal, search);
        let heading = fill(heading.of(options.language), &[name]);
        format!("{heading}\n{}", listed(answer, options, &found))
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
    let and = format!(" {} ", words::AND.of(options.language));
    let flips = found.flips.iter().map(|flip| {
        let mut changes: Vec<String> =
            flip.changes.iter().map(|change| told(&view, change)).collect();
        changes.dedup();
        let masked = flip.changes.iter().any(|change| masks(&view, change));
        (masked, format!("  - {}\n", changes.join(&and)))
    });
    // Which facts carry the answer decides their order; of masked ones that would tell.
    let (masked, plain): (Vec<_>, Vec<_>) = flips.partition(|(masked, _)| *masked);
    let masked: BTreeSet<String> = masked.into_iter().map(|(_, line)| line).collect();
    let flips: Vec<String> = plain.into_iter().map(|(_, line)| line).chain(masked).collect();
    let mut lines = flips.concat();
    if lines.is_empty() {
        let why = match found.end {
            End::Never => words::FLIP_NEVER.of(options.language).to_owned(),
            End::Cut => {
                fill(words::FLIP_CUT.of(options.language), &[&found.evaluations.to_string()])
            }
            _ => {
                let most = Search::default().changes.to_string();
                fill(words::FLIP_WHOLE.of(options.language), &[&most])
            }
        };
        lines = format!("  {why}\n");
    }
    lines
}

/// `Bosted (residence.kind): transittmottak`; of a sensitive fact that is known only that its
/// value is another, since that would tell the one that it has.
fn told(view: &View<'_>, change: &Change) -> String {
    let name = Names::new(view).missing(Missing::Fact(view.path(change.place).shown()));
    let language = view.options.language;
    let value = match change.slot {
        Slot::Given(_) if masks(view, change) => words::ANOTHER_VALUE.of(language).to_owned(),
        Slot::Given(Value::List(_)) => "[]".to_owned(),
        Slot::Given(value) => {
            Wording::new(view.outcome().calculation(), language).value(value, change.ty)
        }
        Slot::Null | Slot::Absent => words::NOT_KNOWN.of(language).to_owned(),
    };
    format!("{name}: {value}")
}

//! The name of a rule or task → the explanations of its norms: why they apply, why they do not,
//! what is open about them. A rule that is not in force says so with its dates.

use crate::eval::calculation::Occurrence;
use crate::eval::outcome::Outcome;
use crate::explain::norm::{bare, bearer, explain};
use crate::explain::proof::Prover;
use crate::explain::wording::Wording;
use crate::explain::{Answer, Explanation, Shown, Step, Style};
use crate::phrases::{Argument, Join, say};
use crate::rulebook::Rulebook;
use crate::rulebook::norm::{Bearer, Each, GroupSet, Norm, Rule, RuleId};
use crate::rulebook::vocabulary::TaskId;
use crate::value::Value;
use crate::value::truth::Truth;

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A rule (one version of it).
    Rule(RuleId),
    /// A task: all rules with a norm on it.
    Task(TaskId),
}

/// What goes by this name: rules (`contact-pu`, `IM-2011-020/contact-pu`), all versions of them,
/// and tasks. A rule whose norms are all on a task of its own name goes with the task. Empty if
/// nothing goes by this name.
pub fn find(rulebook: &Rulebook, name: &str) -> Vec<Target> {
    let mut tasks = (0..).map(TaskId).zip(&rulebook.tasks);
    let task = tasks.find(|(_, task)| task.name == name).map(|(id, _)| id);
    let rules = (0..).map(RuleId).zip(&rulebook.rules);
    rules
        .filter(|(_, rule)| is_called(rulebook, rule, name))
        .filter(|(id, _)| task.is_none_or(|task| !is_about(rulebook, *id, task)))
        .map(|(id, _)| Target::Rule(id))
        .chain(task.map(Target::Task))
        .collect()
}

/// Whether all norms of a rule are on one task.
fn is_about(rulebook: &Rulebook, rule: RuleId, task: TaskId) -> bool {
    let mut norms = rulebook.norms.iter().filter(|norm| norm.rule == rule);
    norms.all(|norm| norm.task == task)
}

fn is_called(rulebook: &Rulebook, rule: &Rule, name: &str) -> bool {
    let circular = rule.circular.and_then(|id| rulebook.circular(id));
    match (name.split_once('/'), circular) {
        (Some((source, name)), Some(circular)) => circular.name == source && rule.name == name,
        (Some(_), None) => false,
        (None, _) => rule.name == name,
    }
}

/// Explains every norm of a rule, or on a task: first those of rules in force, in the order of
/// norms, then the rules that are not in force. Empty if no rule prescribes the task.
pub fn why(outcome: &Outcome, target: Target, style: Style) -> Vec<Explanation> {
    let asked = |norm: &Norm| match target {
        Target::Rule(rule) => norm.rule == rule,
        Target::Task(task) => norm.task == task,
    };
    let mut told = in_force(outcome, asked, style);
    let rulebook = outcome.rulebook;
    for rule in &rulebook.rules {
        let (first, end) = rule.norms;
        let norms = rulebook.norms.get(first.0 as usize..end.0 as usize).unwrap_or_default();
        let Some(norm) = norms.iter().find(|norm| asked(norm)) else {
            continue;
        };
        if !rule.in_force.contains(outcome.on) {
            told.push(bare(rule, Answer::NotInForce(rule.in_force), style));
        } else if let Bearer::Group(set) = norm.bearer
            && outcome.calculation().members(set).is_empty()
        {
            told.push(memberless(outcome, rule, set, style));
        } else if is_without_occasion(outcome, norm) {
            let step = nothing_happened(outcome, norm, style);
            told.push(Explanation { steps: vec![step], ..bare(rule, Answer::Fails, style) });
        } else if let Some(each) = rule.each.as_ref().filter(|each| is_empty(outcome, each)) {
            let step = list_of(outcome, each, style);
            told.push(Explanation { steps: vec![step], ..bare(rule, Answer::Fails, style) });
        }
    }
    told
}

/// Who bears the norms on a task, and what that rests on; the conditions are left out. In the
/// order of norms, those that do not apply among them.
pub fn who(outcome: &Outcome, task: TaskId, style: Style) -> Vec<Explanation> {
    let norms = (0..outcome.norms.len()).filter(|at| {
        let norm = outcome.norms.get(*at).and_then(|came| outcome.rulebook.norm(came.norm));
        norm.is_some_and(|norm| norm.task == task && norm.bearer != Bearer::Whoever)
    });
    norms.filter_map(|at| bearer(outcome, at, style)).collect()
}

/// Whether a rule goes over a list without an element.
fn is_empty(outcome: &Outcome, each: &Each) -> bool {
    let nodes = &outcome.rulebook.nodes;
    let list = nodes.quantifier(each.quantifier).map(|one| outcome.value(one.list));
    matches!(list, Some(Value::List(list)) if list.len == 0)
}

/// Whether a norm arises each time something happens, and nothing has.
fn is_without_occasion(outcome: &Outcome, norm: &Norm) -> bool {
    let none = || outcome.calculation().occasions(norm).next().is_none();
    !norm.details.each_time.is_empty() && none()
}

/// What has not happened.
fn nothing_happened(outcome: &Outcome, norm: &Norm, style: Style) -> Step {
    let wording = Wording::new(outcome.calculation(), style.language);
    let tasks = norm.details.each_time.iter().map(|task| wording.task(*task));
    let tasks = Argument::list(Join::Or, tasks).say(style.language);
    let text = say!(style.language, "why-each-time", tasks = tasks);
    Step::constant(&text, &say!(style.language, "why-never"))
}

/// The list that a rule goes over.
fn list_of(outcome: &Outcome, each: &Each, style: Style) -> Step {
    let list = outcome.rulebook.nodes.quantifier(each.quantifier).map(|one| one.list);
    let mut prover = Prover::new(outcome, style);
    let step = list.map(|list| prover.step(Occurrence::of(list)));
    step.unwrap_or_else(|| Step::derived(Shown::Truth(Truth::No)))
}

/// A group that has no members on the day bears nothing.
fn memberless(outcome: &Outcome, rule: &Rule, set: GroupSet, style: Style) -> Explanation {
    let wording = Wording::new(outcome.calculation(), style.language);
    let step = Step::constant(&wording.group(set.first), &say!(style.language, "why-none"));
    Explanation { steps: vec![step], ..bare(rule, Answer::Fails, style) }
}

/// The norms of rules in force. Bearers to whom it came out alike are explained once.
fn in_force(outcome: &Outcome, asked: impl Fn(&Norm) -> bool, style: Style) -> Vec<Explanation> {
    let mut told = Vec::new();
    let mut latest = None;
    for (index, came) in outcome.norms.iter().enumerate() {
        let norm = outcome.rulebook.norm(came.norm);
        let how = (came.norm, came.element, came.applies);
        let alike = latest.replace(how) == Some(how);
        if norm.is_some_and(&asked) && !alike {
            told.extend(explain(outcome, index, style));
        }
    }
    told
}

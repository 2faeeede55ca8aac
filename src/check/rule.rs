//! Rules → conditions and norms, in the order in which answers show them: by circular,
//! citation, rule, task.

use super::builder::index;
use super::collect::{self, Located};
use super::context::Context;
use super::elements::elements;
use super::error;
use super::overrides;
use super::what::What;
use crate::code::Code;
use crate::rulebook::circular::Passage;
use crate::rulebook::node::{NodeId, QuantifierId};
use crate::rulebook::norm::{Norm, NormId, Rule, RuleId};
use crate::source::Span;
use crate::syntax::ast::{self, ClauseKind, Item};
use crate::value::date::Period;

/// Makes rules and norms; the result is in the order of their ids.
pub(super) fn rules(context: &mut Context<'_>) -> (Vec<Rule>, Vec<Norm>) {
    let count = index(context.names.rules.all.len());
    let made: Vec<Option<Made>> = (0..count).map(|id| context.rule(RuleId(id))).collect();
    let Some(made) = made.into_iter().collect::<Option<Vec<Made>>>() else {
        return (Vec::new(), Vec::new());
    };
    let (mut rules, mut norms) = numbered(made);
    overrides::overrides(context, &mut rules, &mut norms);
    (rules, norms)
}

/// A rule, still under its number among the names, with its norms.
type Made = (Rule, Vec<Norm>);

/// Numbers rules and norms anew: by circular, citation, name.
fn numbered(made: Vec<Made>) -> (Vec<Rule>, Vec<Norm>) {
    let mut sorted: Vec<(usize, Made)> = made.into_iter().enumerate().collect();
    sorted.sort_by(|(a, (first, _)), (b, (second, _))| {
        (first.circular, &first.cites, a).cmp(&(second.circular, &second.cites, b))
    });
    let mut new_ids = vec![RuleId(0); sorted.len()];
    for (new, (old, _)) in sorted.iter().enumerate() {
        if let Some(id) = new_ids.get_mut(*old) {
            *id = RuleId(index(new));
        }
    }
    let (mut rules, mut norms) = (Vec::new(), Vec::new());
    for (at, (_, (mut rule, mut own))) in sorted.into_iter().enumerate() {
        let first = NormId(index(norms.len()));
        for norm in &mut own {
            norm.rule = RuleId(index(at));
        }
        norms.append(&mut own);
        rule.norms = (first, NormId(index(norms.len())));
        for id in &mut rule.overrides {
            *id = new_ids.get(id.0 as usize).copied().unwrap_or(*id);
        }
        rules.push(rule);
    }
    (rules, norms)
}

impl<'a> Context<'a> {
    fn rule(&mut self, id: RuleId) -> Option<(Rule, Vec<Norm>)> {
        let declared = self.names.rules.get(id.0)?;
        let (located, in_force, span) = (declared.item, declared.in_force, declared.span);
        let item = located.item;
        self.place.clone_from(&declared.name);
        self.enter(&located);
        let errors = self.diagnostics.len();
        let cites = self.item_cites(&located);
        let standing = item.clauses.iter().any(|clause| clause.kind == ClauseKind::Standing);
        self.conditions_before_norms(item);
        let each = self.element_at_hand(item);
        if each.is_none() && elements(item).is_some() {
            self.leave();
            return None;
        }
        let conditions = self.conditions(&located);
        if standing && (!conditions.is_empty() || each.is_some()) {
            self.diagnostics.push(error::standing_with_condition(span));
        }
        let (in_force, chosen) = self.version(&located, in_force);
        let own = self.own_condition(in_force, &conditions);
        let whole = self.builder.and(conditions.clone());
        let base = Base {
            rule: id,
            each: each.as_ref().map(|each| each.quantifier),
            own,
            conditions: whole,
            cites: &cites,
            located: &located,
            standing,
        };
        let norms = self.norms(item, &base);
        self.around.clear();
        let rule = Rule {
            name: collect::item_name(item).map(|name| name.text.clone()).unwrap_or_default(),
            labels: collect::labels(item),
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            cites,
            see: sees(item),
            interpretation: interpretation(item),
            in_force,
            chosen,
            standing,
            each,
            conditions,
            norms: (NormId(0), NormId(0)),
            overrides: self.overridden(&located),
            span,
            whole: item.at.0,
        };
        self.leave();
        let errors = self.diagnostics.get(errors..).unwrap_or_default();
        if crate::diagnostic::any_error(errors) { None } else { Some((rule, norms)) }
    }

    /// A condition behind a `then` reads as if it were that norm's alone, and is the whole rule's.
    fn conditions_before_norms(&mut self, item: &ast::Item) {
        let mut clauses = item.clauses.iter();
        clauses.find(|clause| matches!(clause.kind, ClauseKind::Then(_)));
        let behind = clauses.find_map(|clause| match &clause.kind {
            ClauseKind::When(_) => Some(("when", clause.at.0)),
            ClauseKind::Unless(_) => Some(("unless", clause.at.0)),
            _ => None,
        });
        if let Some((word, span)) = behind {
            self.diagnostics.push(error::condition_behind_norm(word, span));
        }
    }

    /// That the date which chooses versions lies in its days, the circular's and the section's
    /// `applies when`, every `when`, and every `unless` as its *not*.
    pub(super) fn conditions(&mut self, located: &Located<'a>) -> Vec<NodeId> {
        let mut all = Vec::new();
        all.extend(self.chosen(located).map(|chosen| {
            let by = located.chosen_by().map_or(Span::default(), |by| by.at.0);
            (chosen.guard, by)
        }));
        // What stands around a rule is about no element of its list.
        let at_hand = std::mem::take(&mut self.around);
        for item in located.circular.into_iter().chain(located.headings()) {
            self.conditions_in(item, &mut all);
        }
        self.around = at_hand;
        all.extend(self.not_over());
        self.conditions_in(located.item, &mut all);
        self.exclusive(&all);
        all.into_iter().map(|(condition, _)| condition).collect()
    }

    fn conditions_in(&mut self, item: &'a Item, all: &mut Vec<(NodeId, Span)>) {
        for clause in &item.clauses {
            let (expr, negated) = match &clause.kind {
                ClauseKind::AppliesWhen(expr) | ClauseKind::When(expr) => (expr, false),
                ClauseKind::Unless(expr) => (expr, true),
                _ => continue,
            };
            let Some(condition) = self.condition(expr) else {
                continue;
            };
            let condition = if negated { self.builder.not(condition) } else { condition };
            all.push((condition, clause.at.0));
        }
    }

    fn own_condition(&mut self, in_force: Period, conditions: &[NodeId]) -> NodeId {
        let mut all = vec![self.builder.in_force(in_force)];
        all.extend(conditions);
        self.builder.and(all)
    }

    /// The norms of a rule, by citation, then task.
    fn norms(&mut self, item: &'a Item, base: &Base<'_, 'a>) -> Vec<Norm> {
        let thens = item.clauses.iter().filter_map(|clause| match &clause.kind {
            ClauseKind::Then(norm) => Some(norm),
            _ => None,
        });
        let thens: Vec<&ast::Norm> = thens.collect();
        if thens.is_empty() {
            self.diagnostics.push(error::rule_without_then(collect::name_span(item)));
        }
        let mut norms: Vec<Norm> = thens.iter().filter_map(|norm| self.norm(norm, base)).collect();
        self.once_each(&norms);
        norms.sort_by(|a, b| {
            let key = |norm: &Norm| (norm.task, norm.outcome, norm.modality);
            a.cites.cmp(&b.cites).then_with(|| key(a).cmp(&key(b)))
        });
        norms
    }

    /// A rule prescribes a task (with one outcome) at most once; a form may stand beside it.
    fn once_each(&mut self, norms: &[Norm]) {
        let key = |norm: &Norm| {
            (norm.task, norm.outcome, norm.modality == crate::value::norm::Modality::ShallBe)
        };
        for (at, norm) in norms.iter().enumerate() {
            let earlier = norms.iter().take(at).find(|other| key(other) == key(norm));
            if let Some(earlier) = earlier {
                let task = self
                    .names
                    .tasks
                    .get(norm.task.0)
                    .map(|one| one.name.clone())
                    .unwrap_or_default();
                self.diagnostics.push(error::prescribed_twice(&task, earlier.span, norm.span));
            }
        }
    }

    fn overridden(&mut self, located: &Located<'_>) -> Vec<RuleId> {
        let lists = located.item.clauses.iter().filter_map(|clause| match &clause.kind {
            ClauseKind::Overrides(list) => Some(list),
            _ => None,
        });
        let mut all = Vec::new();
        for reference in lists.flatten() {
            let circular = reference
                .circular
                .as_ref()
                .map(|name| name.text.as_str())
                .or(located.circular_name());
            match self.names.rule(circular, &reference.name.text) {
                Some(versions) => all.extend(versions),
                None => self.unknown_rule(reference, circular),
            }
        }
        all
    }

    fn unknown_rule(&mut self, reference: &ast::RuleRef, circular: Option<&str>) {
        let name = reference.name.text.as_str();
        let is_rule = self.names.what(name).is_some_and(|(what, _)| what == What::Rule);
        let place = (name, reference.at.0);
        if let Some(error) = self.something_else(Code("C044"), place.0, place.1, What::Rule)
            && !is_rule
        {
            self.diagnostics.push(error);
            return;
        }
        let prefix = circular.map(|name| format!("{name}/")).unwrap_or_default();
        let known = self.names.rules.names().filter_map(|name| name.strip_prefix(prefix.as_str()));
        let near = super::context::nearest(&self.diagnostics, &reference.name.text, known)
            .map(str::to_owned);
        let error =
            error::unknown_rule(reference.at.0, &reference.name.text, circular, near.as_deref());
        self.diagnostics.push(error);
    }
}

/// What the norms of a rule share.
pub(super) struct Base<'b, 'a> {
    /// The rule.
    pub(super) rule: RuleId,
    /// The elements that it goes over.
    pub(super) each: Option<QuantifierId>,
    /// In force, and its conditions.
    pub(super) own: NodeId,
    /// The same without the days on which the rule is in force.
    pub(super) conditions: NodeId,
    /// The rule's passages.
    pub(super) cites: &'b [Passage],
    /// Where it stands.
    pub(super) located: &'b Located<'a>,
    /// Whether it is standing.
    pub(super) standing: bool,
}

pub(super) fn sees(item: &Item) -> Vec<String> {
    let texts = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::See(text) => Some(text.value.clone()),
        _ => None,
    });
    texts.collect()
}

/// `interpretation` of an item.
pub(super) fn interpretation(item: &Item) -> Option<crate::rulebook::vocabulary::Labels> {
    item.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::Interpretation(wording) => Some(collect::of_wording(wording)),
        _ => None,
    })
}

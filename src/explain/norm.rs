//! A norm as it came out → its explanation: first what its answer rests on, then, unless it
//! does not apply, who bears it, towards whom, since when and until when.

use crate::eval::calculation::Occurrence;
use crate::eval::outcome::{Missing, NormOutcome, Outcome};
use crate::explain::proof::Prover;
use crate::explain::{Answer, Explanation, Headline, Known, See, Shown, Source, Step, Style};
use crate::phrases::{Argument, Join, Phrase, norm, phrase, say};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Bearer, Lift, Norm, NormId, Party, Rule, Said};
use crate::rulebook::vocabulary::Labels;
use crate::value::truth::Truth;
use crate::value::types::{Base, Type};
use crate::value::{UnitId, Value};

/// Explains a norm of an outcome, by its index in [`Outcome::norms`].
pub fn explain(outcome: &Outcome, index: usize, style: Style) -> Option<Explanation> {
    let came = outcome.norms.get(index)?;
    let outcome = &outcome.of(came);
    let norm = outcome.rulebook.norm(came.norm)?;
    let rule = outcome.rulebook.rule(norm.rule)?;
    let mut prover = Prover::new(outcome, style);
    let steps = prover.whole(norm, came);
    let parts = prover.parts();
    let bare = bare(rule, answer(outcome, norm, came), style);
    let own = norm.interpretation.as_ref();
    let own = own.and_then(|labels| labels.get(style.language));
    let mut cited: Vec<String> =
        prover.cites.iter().map(|place| prover.path_cited(*place)).collect();
    cited.dedup();
    Some(Explanation {
        norm: Some(prover.headline(norm, came)),
        basis: norm.cites.clone(),
        see: rule.see.iter().chain(&norm.see).cloned().collect(),
        interpretations: bare.interpretations.into_iter().chain(own.map(str::to_owned)).collect(),
        steps,
        parts,
        asks: prover.asks(&missing(outcome, came)),
        cites: prover.cites.into_iter().collect(),
        cited,
        assumed: prover.assumed.into_iter().collect(),
        ..bare
    })
}

/// Who bears a norm of an outcome, and what that rests on.
pub(crate) fn bearer(outcome: &Outcome, index: usize, style: Style) -> Option<Explanation> {
    let came = outcome.norms.get(index)?;
    let outcome = &outcome.of(came);
    let norm = outcome.rulebook.norm(came.norm)?;
    let rule = outcome.rulebook.rule(norm.rule)?;
    let mut prover = Prover::new(outcome, style);
    let step = prover.bearer(norm, came);
    Some(Explanation {
        norm: Some(prover.headline(norm, came)),
        basis: norm.cites.clone(),
        steps: vec![step],
        parts: prover.parts(),
        asks: prover.asks(outcome.missing(came.bearer_missing)),
        ..bare(rule, answer(outcome, norm, came), style)
    })
}

/// What can be said of a rule without any norm of it.
pub(crate) fn bare(rule: &Rule, answer: Answer, style: Style) -> Explanation {
    let told = |labels: &Labels| labels.get(style.language).map(str::to_owned);
    Explanation {
        rule: rule.name.clone(),
        label: told(&rule.labels),
        norm: None,
        answer,
        basis: rule.cites.clone(),
        see: rule.see.clone(),
        interpretations: rule.interpretation.as_ref().and_then(told).into_iter().collect(),
        steps: Vec::new(),
        parts: Vec::new(),
        asks: Vec::new(),
        cites: Vec::new(),
        cited: Vec::new(),
        assumed: Vec::new(),
    }
}

/// What is missing to settle whether it applies, who bears it, and its details.
fn missing(outcome: &Outcome, came: &NormOutcome) -> Vec<Missing> {
    let mut all: Vec<Missing> = Vec::new();
    for stretch in [came.missing, came.bearer_missing, came.detail_missing] {
        let new = outcome.missing(stretch).iter();
        let new: Vec<Missing> = new.filter(|one| !all.contains(one)).copied().collect();
        all.extend(new);
    }
    all
}

fn answer(outcome: &Outcome, norm: &Norm, came: &NormOutcome) -> Answer {
    let stands = outcome.rulebook.is_unconditional(norm);
    let overridden = outcome.truth(norm.own) != Truth::No
        && outcome.truth(norm.applies_for(came.bearer)) == Truth::No;
    match came.applies {
        Truth::Yes if stands => Answer::Stands,
        Truth::Yes => Answer::Applies,
        Truth::Open => Answer::Open,
        Truth::No if overridden => Answer::Overridden,
        Truth::No => Answer::Fails,
    }
}

impl Prover<'_> {
    /// All steps of a norm for one bearer.
    fn whole(&mut self, norm: &Norm, came: &NormOutcome) -> Vec<Step> {
        let by_its_rule = self.outcome.truth(norm.applies_for(came.bearer));
        if norm.each.is_some() && came.element.is_none() {
            // Which elements there are is not known, so whether there is one is open.
            let conditions = self.outcome.rulebook.rule(norm.rule).map(|rule| &rule.conditions);
            let own = conditions.is_none_or(Vec::is_empty);
            let list = if own { None } else { self.list_of(norm) };
            return list.into_iter().chain(self.norm(came.norm, came.bearer)).collect();
        }
        if by_its_rule == came.applies {
            let mut steps = self.norm(came.norm, came.bearer);
            if came.applies != Truth::No {
                steps.extend(self.details(norm, came));
            }
            return steps;
        }
        let mut steps = vec![self.somebody_left(norm, came)];
        if came.applies == Truth::Open {
            steps.extend(self.norm(came.norm, came.bearer));
        }
        steps
    }

    /// Whether a norm applies by its own conditions and by what overrides it: what carries that,
    /// and while it is open all of that.
    pub(crate) fn norm(&mut self, id: NormId, bearer: Option<UnitId>) -> Vec<Step> {
        let Some(norm) = self.outcome.rulebook.norm(id) else {
            return Vec::new();
        };
        let applies = norm.applies_for(bearer);
        let (own, whole) = (self.outcome.truth(norm.own), self.outcome.truth(applies));
        if own == Truth::No {
            return self.own(norm);
        }
        let is_open = whole == Truth::Open;
        let mut steps = Vec::new();
        if own == whole || is_open {
            steps = self.own(norm);
        }
        for lift in norm.lifts_for(bearer) {
            if let Some(over) = self.outcome.rulebook.norm(lift.by)
                && (is_open || self.outcome.truth(lift.when) == !whole)
            {
                steps.push(self.overriding(*lift, over));
            }
        }
        steps
    }

    /// What a norm's own conditions rest on; where it has none, the list that its rule goes over.
    fn own(&mut self, norm: &Norm) -> Vec<Step> {
        let rule = self.outcome.rulebook.rule(norm.rule);
        let list = if rule.is_some_and(|rule| rule.conditions.is_empty()) {
            self.list_of(norm)
        } else {
            None
        };
        list.map_or_else(|| self.own_conditions(Occurrence::of(norm.own)), |list| vec![list])
    }

    /// The list that a norm's rule goes over.
    fn list_of(&mut self, norm: &Norm) -> Option<Step> {
        let list = self.outcome.rulebook.nodes.quantifier(norm.each?)?.list;
        Some(self.step(Occurrence::of(list)))
    }

    /// Whether another rule's norm goes before it.
    fn overriding(&mut self, lift: Lift, norm: &Norm) -> Step {
        let when = Occurrence::of(lift.when);
        let step = Step {
            text: say!(
                self.wording.language,
                "why-rule-applies",
                rule = self.wording.rule(norm.rule),
            ),
            basis: norm.cites.clone(),
            ..Step::derived(self.shown(when))
        };
        if lift.when == norm.applies {
            return self.unfold_norm((lift.by, lift.bearer), step);
        }
        // For whom it goes before is a part of the answer.
        Step { steps: self.own_conditions(when), ..step }
    }

    /// A bearer is left out of its own recipients: whether any is left.
    fn somebody_left(&mut self, norm: &Norm, came: &NormOutcome) -> Step {
        Step {
            text: say!(self.wording.language, "why-only-itself"),
            steps: self.details(norm, came),
            ..Step::derived(Shown::Truth(came.applies))
        }
    }

    /// Where bearer, recipients, `since` and deadline come from, and whether a fact fulfils it.
    fn details(&mut self, norm: &Norm, came: &NormOutcome) -> Vec<Step> {
        let details = &norm.details;
        let mut steps = vec![self.bearer(norm, came)];
        for (name, said) in details.all() {
            if let Said::Parties(parties) = said {
                let role = norm::detail(name);
                steps.extend(parties.parties.iter().map(|party| self.party(&role, *party)));
            }
        }
        for (name, said) in details.all() {
            match said {
                Said::Date(node) => steps.push(self.role(&norm::detail(name), node)),
                Said::LastDay(node) => steps.push(self.step(Occurrence::of(node))),
                _ => {}
            }
        }
        steps.extend(details.done_when.map(|node| self.role(&phrase!("why-done-when"), node)));
        steps
    }

    fn bearer(&mut self, norm: &Norm, came: &NormOutcome) -> Step {
        let language = self.wording.language;
        let unit = came.bearer.map(|unit| self.wording.unit(unit));
        match norm.bearer {
            Bearer::Unit(node) => self.role(&phrase!("why-bearer"), node),
            Bearer::Whoever => {
                let whoever = say!(language, "why-whoever");
                Step::constant(&say!(language, "why-bearer"), &whoever)
            }
            Bearer::Everybody => {
                let everybody = say!(language, "answer-everybody");
                Step::constant(&say!(language, "why-bearer"), &everybody)
            }
            Bearer::Jointly => {
                let steps = norm.jointly.iter();
                let steps = steps.map(|party| self.party(&phrase!("why-bearer"), *party)).collect();
                let jointly = self.jointly(norm);
                Step { steps, ..Step::constant(&say!(language, "why-bearer"), &jointly) }
            }
            Bearer::Group(set) => {
                let group = self.wording.group(set.first);
                let text = say!(language, "why-bearer-each", group = group);
                Step::constant(&text, &unit.unwrap_or_default())
            }
        }
    }

    /// Those who bear a norm together, in the rule's words.
    fn jointly(&self, norm: &Norm) -> String {
        let wording = self.wording;
        let names = norm.jointly.iter().map(|party| match party {
            Party::Unit(node) => wording.node(*node),
            Party::Group(set, _) => wording.group(set.first),
        });
        Argument::list(Join::And, names.collect::<Vec<_>>()).say(wording.language)
    }

    fn party(&mut self, role: &Phrase, party: Party) -> Step {
        match party {
            Party::Unit(node) => self.role(role, node),
            Party::Group(set, guard) => {
                let group = self.wording.group(set.first);
                match guard {
                    None => Step::constant(&role.say(self.wording.language), &group),
                    Some(guard) => {
                        let language = self.wording.language;
                        let role = say!(language, "why-if", role = role.clone(), party = group);
                        self.role_named(role, guard)
                    }
                }
            }
        }
    }

    /// The unit, date or truth that a node gives, in the role that it has.
    fn role(&mut self, role: &Phrase, node: NodeId) -> Step {
        let role = role.say(self.wording.language);
        self.role_named(role, node)
    }

    fn role_named(&mut self, role: String, node: NodeId) -> Step {
        let step = self.step(Occurrence::of(node));
        let text = match step.known {
            Known::Constant => role,
            _ => format!("{role}, {}", step.text),
        };
        Step { text, ..step }
    }

    /// What the norm says, in short; who bears it in the rule's words where that is open, or
    /// where it does not matter because the norm does not apply.
    pub(crate) fn headline(&self, norm: &Norm, came: &NormOutcome) -> Headline {
        let wording = self.wording;
        let task = self.outcome.rulebook.task(norm.task);
        let outcome = task.and_then(|task| task.outcome).zip(norm.outcome);
        let outcome = outcome.map(|(ty, variant)| {
            wording.value(Value::Variant(variant), Type::plain(Base::Named(ty)))
        });
        Headline {
            modality: norm.modality,
            task: wording.task(norm.task),
            outcome,
            nobody: norm.bearer == Bearer::Everybody,
            element: match self.calculation.element_slot() {
                Some((_, slot)) => Some(self.places.element_of(slot)),
                None => self.calculation.occasion_name(),
            },
            bearer: match (norm.bearer, came.bearer) {
                (Bearer::Unit(node), _) if came.applies == Truth::No || self.masks(node) => {
                    wording.node(node)
                }
                (_, Some(unit)) => wording.unit(unit),
                (Bearer::Unit(node), None) => wording.node(node),
                (Bearer::Group(set), None) => wording.group(set.first),
                (Bearer::Jointly, None) => self.jointly(norm),
                (Bearer::Everybody, None) => say!(wording.language, "answer-everybody"),
                (Bearer::Whoever, None) => say!(wording.language, "why-whoever"),
            },
        }
    }
}

impl Step {
    /// What follows from other things.
    pub(crate) fn derived(value: Shown) -> Self {
        Self {
            text: String::new(),
            value,
            known: Known::Derived,
            found: None,
            since: None,
            place: None,
            source: Source::default(),
            basis: Vec::new(),
            interpretation: None,
            steps: Vec::new(),
            see: None,
        }
    }

    /// The same where it is told elsewhere: there its basis stands too.
    pub(crate) fn told(self, see: See) -> Self {
        Self { basis: Vec::new(), interpretation: None, see: Some(see), ..self }
    }

    /// What the rule says outright.
    pub(crate) fn constant(text: &str, value: &str) -> Self {
        Self {
            text: text.to_owned(),
            known: Known::Constant,
            ..Self::derived(Shown::Words(value.to_owned()))
        }
    }
}

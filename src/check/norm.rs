//! One `then` → one norm: who, how it binds, what, and its details.

use super::context::nearest;
use super::context::{Context, Typed};
use super::error;
use super::info::{Units, in_range, shifted, written_range};
use super::names::single;
use super::occasions::Arising;
use super::rule::Base;
use super::what::What;
use crate::code::Code;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::{Bearer, Details, GroupSet, Matter, Norm, Parties, Party, Said, Tells};
use crate::rulebook::vocabulary::{ChannelId, TaskId};
use crate::source::Span;
use crate::syntax::ast::{self, Detail, DetailKind, Expr, ExprKind, Name};
use crate::value::norm::{DetailName, Modality, Rhythm};
use crate::value::types::{Base as Plain, Type};

impl<'a> Context<'a> {
    /// One norm of a rule.
    pub(super) fn norm(&mut self, norm: &'a ast::Norm, base: &Base<'_, 'a>) -> Option<Norm> {
        let bearer = self.bearer(norm);
        let task = self.prescribed(&norm.task);
        let arising = self.arising(norm, base.each);
        let details = self.details(norm, base, arising.as_ref());
        self.fitting_details(norm);
        let ((bearer, jointly), task) = (bearer?, task?);
        let outcome = match &norm.outcome {
            Some(name) => Some(self.outcome(task, name)?),
            None => None,
        };
        if base.standing {
            let alone = match bearer {
                Bearer::Unit(node) => Some(Party::Unit(node)),
                Bearer::Group(_) | Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => None,
            };
            let bearers: Vec<Party> = alone.into_iter().chain(jointly.iter().copied()).collect();
            self.constants_only(norm, &bearers, &details);
        }
        Some(Norm {
            rule: base.rule,
            each: base.each.or(arising.map(|arising| arising.quantifier)),
            modality: norm.modality,
            bearer,
            jointly,
            task,
            outcome,
            own: base.own,
            applies: base.own,
            applies_to: Vec::new(),
            overridden_by: Vec::new(),
            lifts: Vec::new(),
            spared_by: Vec::new(),
            own_recipient: self.own_recipient(bearer, &details),
            plain: false,
            cites: self.norm_cites(norm, base),
            see: norm.details.iter().filter_map(see).collect(),
            interpretation: norm.details.iter().find_map(interpretation),
            detail_nodes: self.open_nodes(&details),
            // Settled when it is known what every node tells.
            tells: Tells::default(),
            details,
            span: norm.at.0,
        })
    }

    /// What the details rest on; a constant is never open.
    fn open_nodes(&self, details: &Details) -> Vec<NodeId> {
        let constant = |id| matches!(self.builder.made.get(id), Some(Node::Constant(_)));
        details.nodes().filter(|id| !constant(*id)).collect()
    }

    fn norm_cites(
        &mut self,
        norm: &ast::Norm,
        base: &Base<'_, 'a>,
    ) -> Vec<crate::rulebook::circular::Passage> {
        let mut cites = base.cites.to_vec();
        for detail in &norm.details {
            if let DetailKind::Cites(list) = &detail.kind {
                cites.extend(self.passages(list, base.located));
            }
        }
        cites.dedup();
        cites
    }

    /// Who bears a norm, and those who bear it together.
    fn bearer(&mut self, norm: &'a ast::Norm) -> Option<(Bearer, Vec<Party>)> {
        let Some(expr) = &norm.bearer else {
            let nobody = norm.modality == Modality::ShallNot;
            let bearer = if nobody { Bearer::Everybody } else { Bearer::Whoever };
            return Some((bearer, Vec::new()));
        };
        let first = self.party(expr);
        let further: Vec<Option<Party>> =
            norm.jointly.iter().map(|further| self.party(further)).collect();
        let mut all = vec![first?];
        all.extend(further.into_iter().collect::<Option<Vec<Party>>>()?);
        match (all.as_slice(), norm.modality) {
            ([Party::Unit(node)], _) => Some((Bearer::Unit(*node), Vec::new())),
            (_, Modality::OnlyMay) => Some((Bearer::Jointly, all)),
            ([Party::Group(group, _), ..], _) => Some((Bearer::Group(*group), Vec::new())),
            _ => None,
        }
    }

    /// A unit-valued expression or a group.
    pub(super) fn party(&mut self, expr: &'a Expr) -> Option<Party> {
        if let Some((name, group)) = self.group_named(expr) {
            self.in_force_while_used(
                Some((group.first.0, group.end.0)),
                super::path::Kind::Group,
                name.at.0,
            );
            return Some(Party::Group(group, None));
        }
        Some(Party::Unit(self.expression(expr, Type::UNIT)?.node))
    }

    /// A party that may turn out to be nobody.
    fn recipient(&mut self, expr: &'a Expr) -> Option<Party> {
        if let ExprKind::If { value, condition } = &expr.kind
            && self.group_named(value).is_some()
        {
            let (group, guard) = (self.party(value), self.condition(condition));
            let (Party::Group(group, _), guard) = (group?, guard?) else { return None };
            return Some(Party::Group(group, Some(guard)));
        }
        if self.group_named(expr).is_some() {
            return self.party(expr);
        }
        let maybe = Type { or_none: true, ..Type::UNIT };
        Some(Party::Unit(self.expression(expr, maybe)?.node))
    }

    /// The group that a bare name stands for.
    pub(super) fn group_named(&self, expr: &'a Expr) -> Option<(&'a Name, GroupSet)> {
        let ExprKind::Path(path) = &expr.kind else {
            return None;
        };
        let name = single(path)?;
        Some((name, self.names.group(&name.text)?))
    }

    /// A task, which a norm can prescribe; an event is none.
    pub(super) fn prescribed(&mut self, name: &Name) -> Option<TaskId> {
        let task = self.task(name)?;
        let event = self
            .names
            .tasks
            .get(task.0)
            .is_some_and(|one| matches!(one.item.item.kind, ast::ItemKind::Event(_)));
        if event {
            return self.fail(error::event_prescribed(name.at.0, &name.text));
        }
        if !self.is_at_hand(task) {
            return self.fail(error::norm_for_each(name.at.0, &name.text));
        }
        Some(task)
    }

    /// The details of a norm.
    fn details(
        &mut self,
        norm: &'a ast::Norm,
        base: &Base<'_, 'a>,
        arising: Option<&Arising>,
    ) -> Details {
        let mut details = Details::default();
        if let Some(arising) = arising {
            details.each_time.clone_from(&arising.tasks);
            details.since = Some(self.builder.add(Node::Occasion, Type::DATE));
        }
        for detail in &norm.details {
            if let DetailKind::TimeLimit(limit) = &detail.kind {
                self.counts_from_occasion(limit, norm);
            }
            self.detail(detail, base, &mut details);
        }
        let by_turn = norm.details.iter().find(|one| matches!(one.kind, DetailKind::ByTurn(..)));
        if let (Some(by), Some(written)) = (details.by_turn, by_turn) {
            self.check_by_turn(by, details.rhythm.as_ref(), written.at.0);
        }
        details
    }

    fn detail(&mut self, detail: &'a Detail, base: &Base<'_, 'a>, into: &mut Details) {
        match &detail.kind {
            DetailKind::To(parties) => into.to = self.parties(parties),
            DetailKind::CopyTo(parties) => into.copy_to = self.parties(parties),
            DetailKind::From(parties) => into.from = self.parties(parties),
            DetailKind::With(parties) => into.with = self.parties(parties),
            DetailKind::About(matters) => into.about = self.matters(matters),
            DetailKind::Enclosing(matters) => into.enclosing = self.matters(matters),
            DetailKind::Considering(matters) => into.considering = self.matters(matters),
            DetailKind::Stating(matters) => into.stating = self.matters(matters),
            DetailKind::Via(channels) => into.via = self.channels(channels),
            DetailKind::RecordedIn(channels) => into.recorded_in = self.channels(channels),
            DetailKind::InWriting => into.in_writing = true,
            DetailKind::Through(wording) => {
                into.through = Some(super::collect::of_wording(wording));
            }
            DetailKind::Before(tasks) => into.before = self.tasks(tasks),
            DetailKind::After(tasks) => into.after = self.tasks(tasks),
            DetailKind::NoEarlierThan(date) => into.no_earlier_than = self.date(date),
            DetailKind::TimeLimit(limit) => {
                let place = match limit.detail() {
                    DetailName::AtLeastBefore => &mut into.at_least_before,
                    _ => &mut into.within,
                };
                *place = self.time_limit(limit, detail.at.0);
            }
            DetailKind::NoLaterThan(date) => into.no_later_than = self.date_or_moment(date),
            DetailKind::Promptly => into.promptly = true,
            DetailKind::Recurs(rhythm) => {
                self.reachable_rhythm(rhythm, detail.at.0);
                into.rhythm = Some(rhythm.clone());
            }
            DetailKind::ByTurn(end, calendar) => {
                into.by_turn = self.by_turn(*end, calendar.as_ref(), detail.at.0);
            }
            DetailKind::Since(Expr { kind: ExprKind::ItApplies, at }) => {
                into.since = self.since_it_applies((base.conditions, base.each), at.0);
            }
            DetailKind::Since(date) => into.since = self.date(date),
            DetailKind::AsARule => into.as_a_rule = true,
            DetailKind::AsFarAsPossible => into.as_far_as_possible = true,
            DetailKind::AtMostOnce => into.at_most_once = true,
            DetailKind::DoneWhen(condition) => into.done_when = self.condition(condition),
            DetailKind::Wording(text) => into.wording = Some(text.value.clone()),
            DetailKind::EachTime(_)
            | DetailKind::Cites(_)
            | DetailKind::See(_)
            | DetailKind::Interpretation(_) => {}
        }
    }

    /// `at most … apart` steps from day to day within the years that can be calculated.
    pub(super) fn reachable_rhythm(&mut self, rhythm: &Rhythm, span: Span) {
        let Rhythm::AtMostApart(amount, unit) = rhythm else {
            return;
        };
        let amount = i32::try_from(*amount).unwrap_or(i32::MAX);
        if !in_range(Type::DATE, shifted(written_range(Plain::Date), amount, *unit)) {
            self.diagnostics.push(error::too_far_apart(span));
        }
    }

    fn date(&mut self, expr: &'a Expr) -> Option<NodeId> {
        Some(self.expression(expr, Type { or_none: true, ..Type::DATE })?.node)
    }

    /// Units that a norm names.
    pub(super) fn parties(&mut self, parties: &'a ast::Parties) -> Option<Parties> {
        let made: Vec<Option<Party>> =
            parties.parties.iter().map(|party| self.recipient(party)).collect();
        let made = made.into_iter().collect::<Option<Vec<Party>>>()?;
        Some(Parties { one_suffices: parties.one_suffices, parties: made })
    }

    fn matters(&mut self, matters: &'a [ast::Matter]) -> Vec<Matter> {
        matters.iter().filter_map(|matter| self.matter(matter)).collect()
    }

    fn matter(&mut self, matter: &'a ast::Matter) -> Option<Matter> {
        let path = match matter {
            ast::Matter::Text(wording) => {
                return Some(Matter::Text(super::collect::of_wording(wording)));
            }
            ast::Matter::Fact(path) => path,
        };
        let dotted = path.dotted();
        if let Some(fact) = self.names.fact(&dotted) {
            // Made so that whoever shows the matter finds its value, default and all.
            self.fact(fact);
            return Some(Matter::Fact(fact));
        }
        let typed = self.told_by_case(path, error::matter_is_no_fact)?;
        Some(Matter::Definition(typed.node, dotted))
    }

    /// A fact or definition that a path names by itself; `otherwise` tells that it is
    /// something else.
    pub(super) fn told_by_case(
        &mut self,
        path: &'a ast::Path,
        otherwise: fn(Span, &str) -> crate::diagnostic::Diagnostic,
    ) -> Option<Typed> {
        let dotted = path.dotted();
        let names = &self.names;
        if let Some(id) = names.definitions.id(&dotted) {
            let item = names.definitions.get(id)?.item.item;
            if super::collect::parameter(item).is_some() {
                return self.fail(error::named_without_argument(path.at.0, &dotted));
            }
        } else if names.unit(&dotted).is_some()
            || names.group(&dotted).is_some()
            || names.reading(&dotted).is_some()
            || names.variants.contains_key(dotted.as_str())
        {
            return self.fail(otherwise(path.at.0, &dotted));
        }
        self.lowering().path(path, None)
    }

    /// Channels by name.
    pub(super) fn channels(&mut self, names: &[Name]) -> Vec<ChannelId> {
        names.iter().filter_map(|name| self.channel(name)).collect()
    }

    /// A channel by name.
    pub(super) fn channel(&mut self, name: &Name) -> Option<ChannelId> {
        if let Some(id) = self.names.channel(&name.text) {
            return Some(id);
        }
        let place = (name.text.as_str(), name.at.0);
        if let Some(error) = self.something_else(Code("C013"), place.0, place.1, What::Channel) {
            return self.fail(error);
        }
        let near =
            nearest(&self.diagnostics, &name.text, self.names.channels.names()).map(str::to_owned);
        self.fail(error::unknown_channel(name.at.0, &name.text, near.as_deref()))
    }

    fn tasks(&mut self, names: &[Name]) -> Vec<TaskId> {
        names.iter().filter_map(|name| self.task(name)).collect()
    }

    /// Details that this kind of norm cannot have.
    fn fitting_details(&mut self, norm: &ast::Norm) {
        for detail in &norm.details {
            let name = detail.kind.name();
            let fits = match norm.modality {
                Modality::ShallNot | Modality::ShouldNot => !name.is_time(),
                Modality::ShallBe if norm.outcome.is_some() => {
                    name == DetailName::AsARule || name.is_source()
                }
                Modality::ShallBe => name.is_form() || name.is_source(),
                Modality::May | Modality::OnlyMay => true,
                _ if name == DetailName::AtMostOnce => false,
                Modality::NeedNot => name.is_source(),
                Modality::Shall | Modality::Should => true,
            };
            // What arises each time something happens is looked at by itself.
            if fits || name == DetailName::EachTime {
                continue;
            }
            let error = match norm.modality {
                _ if name == DetailName::AtMostOnce => error::at_most_once_of_duty(detail.at.0),
                Modality::ShallBe if norm.outcome.is_some() => {
                    error::outcome_with_detail(detail.at.0)
                }
                Modality::ShallBe => error::form_with_detail(detail.at.0),
                Modality::NeedNot => error::exemption_with_detail(detail.at.0),
                _ => error::prohibition_with_order(detail.at.0),
            };
            self.diagnostics.push(error);
        }
        let says_form = norm.details.iter().any(|detail| detail.kind.name().is_form());
        if norm.modality == Modality::ShallBe && norm.outcome.is_none() && !says_form {
            self.diagnostics.push(error::form_without_form(norm.at.0));
        }
    }

    /// A standing rule says the same whatever the case says.
    fn constants_only(&mut self, norm: &ast::Norm, bearers: &[Party], details: &Details) {
        let mut spans = Vec::new();
        let written = norm.bearer.iter().chain(&norm.jointly);
        for (party, expr) in bearers.iter().zip(written) {
            let depends = party.node().is_some_and(|node| self.builder.info(node).from_case);
            spans.extend(depends.then_some(expr.at.0));
        }
        for detail in &norm.details {
            self.depending(detail, details, &mut spans);
        }
        let errors = spans.into_iter().map(error::standing_names_facts);
        self.diagnostics.extend(errors);
    }

    /// The places in a detail that depend on the case.
    fn depending(&self, detail: &ast::Detail, made: &Details, spans: &mut Vec<Span>) {
        let depends = |node: &NodeId| self.builder.info(*node).from_case;
        let name = detail.kind.name();
        let Some((_, made)) = made.all().find(|(own, _)| *own == name) else { return };
        match (detail.kind.said(), made) {
            (ast::Said::Parties(written), Said::Parties(made)) => {
                for (expr, party) in written.parties.iter().zip(&made.parties) {
                    let node = match party {
                        Party::Unit(node) => Some(node),
                        Party::Group(_, guard) => guard.as_ref(),
                    };
                    if node.is_some_and(depends) {
                        spans.push(expr.at.0);
                    }
                }
            }
            (_, Said::LastDay(node) | Said::Date(node) | Said::Condition(node)) => {
                spans.extend(depends(&node).then_some(detail.at.0));
            }
            _ => {}
        }
    }

    /// Whether the bearer could turn out to be every one of its own recipients, or all of these nobody.
    fn own_recipient(&self, bearer: Bearer, details: &Details) -> bool {
        let bearers = match bearer {
            Bearer::Unit(node) => self.units_of_node(node),
            Bearer::Group(group) => Units::of(self.members(group).to_vec()),
            Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => return false,
        };
        let mut parties = details.recipients().flat_map(|parties| &parties.parties).peekable();
        parties.peek().is_some() && parties.all(|party| self.may_be_all(*party, &bearers))
    }

    /// Whether a party may come down to one of these units alone, or to nobody.
    fn may_be_all(&self, party: Party, bearers: &Units) -> bool {
        match party {
            Party::Unit(node) => {
                let maybe = self.builder.made.type_of(node).or_none;
                maybe || self.units_of_node(node).meet(bearers)
            }
            Party::Group(_, Some(_)) => true,
            Party::Group(group, None) => {
                let members = self.members(group);
                members.len() <= 1 && Units::of(members.to_vec()).meet(bearers)
            }
        }
    }
}

fn see(detail: &Detail) -> Option<String> {
    match &detail.kind {
        DetailKind::See(text) => Some(text.value.clone()),
        _ => None,
    }
}

fn interpretation(detail: &Detail) -> Option<crate::rulebook::vocabulary::Labels> {
    match &detail.kind {
        DetailKind::Interpretation(wording) => Some(super::collect::of_wording(wording)),
        _ => None,
    }
}

//! Items and their clauses: nodes → `ast::Item`.

use crate::syntax::ast::{
    Alternative, Clause, ClauseKind, Conclusion, Field, Guard, InForce, Issued, Item, ItemKind,
    Name, Path, RuleRef, Variant,
};
use crate::syntax::calendar::calendar_clause;
use crate::syntax::expression::{bound, expression, primary};
use crate::syntax::grammar::{Cursor, Node, Rule, Walked};
use crate::syntax::leaf::{
    date, dates, labels, name, names, parameter, path, text, type_expression, wording, year,
};
use crate::syntax::norm::{parties, rhythm, then_clause};
use crate::syntax::passage::{heading, passages, this_section};
use crate::syntax::rates::{rates, rates_clause};
use crate::syntax::{error, once};
use crate::value::norm::Demand;

/// `item`
pub(super) fn item(node: &Node) -> Walked<Item> {
    let node = node.first()?;
    let mut children = node.children();
    let mut kind = item_kind(&node, &mut children)?;
    let clauses = match &mut kind {
        ItemKind::Record(_, fields) | ItemKind::Facts(_, fields) => {
            clauses_and_fields(children, fields)?
        }
        _ => clauses(children)?,
    };
    once::clauses(&clauses)?;
    Ok(Item { at: node.at(), kind, clauses })
}

/// `item_kind`: what stands before the clauses.
fn item_kind(node: &Node, children: &mut Cursor) -> Walked<ItemKind> {
    let head = children.any()?;
    Ok(match node.rule() {
        Rule::circular => ItemKind::Circular(name(&head)),
        Rule::section => ItemKind::Section(heading(&head, &children.any()?)?),
        Rule::aside => aside(&head, &children.any()?)?,
        Rule::unit => ItemKind::Unit(name(&head)),
        Rule::group => ItemKind::Group(name(&head)),
        Rule::channel => ItemKind::Channel(name(&head)),
        Rule::type_item => ItemKind::Type(name(&head)),
        Rule::record => ItemKind::Record(name(&head), Vec::new()),
        Rule::facts => ItemKind::Facts(name(&head), Vec::new()),
        Rule::define => define(&head, children)?,
        Rule::task => ItemKind::Task(name(&head)),
        Rule::event => ItemKind::Event(name(&head)),
        Rule::rule_item => ItemKind::Rule(name(&head)),
        Rule::reading => ItemKind::Reading(name(&head)),
        Rule::register => ItemKind::Register(name(&head)),
        Rule::ensure => ItemKind::Ensure(name(&head)),
        Rule::calendar_item => ItemKind::Calendar(name(&head)),
        Rule::rates_item => rates(&head, children)?,
        _ => return Err(error::unreadable(node.span())),
    })
}

/// `aside`
fn aside(head: &Node, reason: &Node) -> Walked<ItemKind> {
    let passages = match head.rule() {
        Rule::this_section => vec![this_section(head)?],
        _ => passages(head)?,
    };
    Ok(ItemKind::Aside { passages, reason: wording(reason)? })
}

/// Clauses alone.
fn clauses(children: Cursor) -> Walked<Vec<Clause>> {
    children.map(|child| clause(&child.first()?)).collect()
}

/// `record_clause`, `facts_clause`, then `field`
fn clauses_and_fields(children: Cursor, fields: &mut Vec<Field>) -> Walked<Vec<Clause>> {
    let mut clauses = Vec::new();
    for child in children {
        match child.rule() {
            Rule::field => fields.push(field(&child)?),
            _ => clauses.push(clause(&child.first()?)?),
        }
    }
    Ok(clauses)
}

/// `field`
fn field(node: &Node) -> Walked<Field> {
    let mut children = node.children();
    let name = name(&children.any()?);
    let ty = type_expression(&children.any()?)?;
    let clauses = clauses(children)?;
    once::clauses(&clauses)?;
    Ok(Field { at: node.at(), name, ty, clauses })
}

/// `define`
fn define(head: &Node, children: &mut Cursor) -> Walked<ItemKind> {
    let of = children.optional(Rule::parameter);
    Ok(ItemKind::Define {
        name: path(head),
        parameter: of.map(|node| parameter(&node)).transpose()?,
        ty: type_expression(&children.any()?)?,
    })
}

/// One clause, of whatever item or field.
fn clause(node: &Node) -> Walked<Clause> {
    Ok(Clause { at: node.at(), kind: clause_kind(node)? })
}

/// The clauses, in the order of the grammar.
fn clause_kind(node: &Node) -> Walked<ClauseKind> {
    Ok(match node.rule() {
        Rule::labels => ClauseKind::Labels(labels(node)?),
        Rule::cites => ClauseKind::Cites(passages(&node.first()?)?),
        Rule::see => ClauseKind::See(text(&node.first()?)),
        Rule::interpretation => ClauseKind::Interpretation(wording(&node.first()?)?),
        Rule::in_force => ClauseKind::InForce(in_force(node)?),
        Rule::applies_when => ClauseKind::AppliesWhen(expression(&node.first()?)?),
        Rule::issued => ClauseKind::Issued(issued(node)?),
        Rule::amended => ClauseKind::Amended(dates(node)?),
        Rule::addressed_to => ClauseKind::AddressedTo(names(node)),
        Rule::cited_by => ClauseKind::CitedBy(names(node)),
        Rule::circular_kind => ClauseKind::Kind(only_name(node)?),
        Rule::calendar_of => ClauseKind::CalendarOf(only_name(node)?),
        Rule::part_of => ClauseKind::PartOf(only_name(node)?),
        Rule::external => ClauseKind::External,
        Rule::named_by => ClauseKind::NamedBy(path(&node.first()?)),
        Rule::members => ClauseKind::Members(names(node)),
        Rule::variants => ClauseKind::Variants(variants(node)?),
        Rule::settled_by => ClauseKind::SettledBy(names(node)),
        Rule::outcome_type => ClauseKind::Outcome(only_name(node)?),
        Rule::for_each => ClauseKind::ForEach(only_name(node)?),
        Rule::over_elements => {
            let (bound, list) = bound(&mut node.children())?;
            ClauseKind::Elements(bound, list)
        }
        Rule::sensitive_reasons => ClauseKind::SensitiveReasons,
        Rule::alternatives => ClauseKind::Alternatives(alternatives(node)?),
        Rule::standing => ClauseKind::Standing,
        Rule::overrides => ClauseKind::Overrides(overrides(node)?),
        Rule::when_clause => ClauseKind::When(expression(&node.first()?)?),
        Rule::over_when => ClauseKind::OverWhen(expression(&node.first()?)?),
        Rule::unless_clause => ClauseKind::Unless(expression(&node.first()?)?),
        Rule::then_clause => ClauseKind::Then(then_clause(node)?),
        Rule::whenever => whenever(node)?,
        _ => return field_clause_kind(node),
    })
}

/// The clauses of facts.
fn field_clause_kind(node: &Node) -> Walked<ClauseKind> {
    Ok(match node.rule() {
        Rule::default_empty => ClauseKind::DefaultEmpty,
        Rule::default_value => ClauseKind::Default(expression(&node.first()?)?),
        Rule::sensitive => ClauseKind::Sensitive,
        Rule::over_time => ClauseKind::OverTime,
        Rule::fixed => ClauseKind::Fixed,
        Rule::key => ClauseKind::Key,
        Rule::begins => ClauseKind::Begins,
        Rule::format_clause => ClauseKind::Format(only_name(node)?),
        Rule::assessed_by => ClauseKind::AssessedBy(primary(&node.first()?)?),
        Rule::found_in => ClauseKind::FoundIn(only_name(node)?),
        _ => return register_clause_kind(node),
    })
}

/// The clauses of registers.
fn register_clause_kind(node: &Node) -> Walked<ClauseKind> {
    Ok(match node.rule() {
        Rule::kept_by => ClauseKind::KeptBy(only_name(node)?),
        Rule::lists => ClauseKind::Lists(paths(node)),
        Rule::counts_by => ClauseKind::CountsBy(path(&node.first()?)),
        Rule::counts_where => counts_where(node)?,
        Rule::totals => ClauseKind::Totals(paths(node)),
        Rule::sent_to => sent_to(node)?,
        Rule::rates_row => rates_clause(node)?,
        _ => return calendar_clause(node),
    })
}

fn only_name(node: &Node) -> Walked<Name> {
    Ok(name(&node.first()?))
}

fn paths(node: &Node) -> Vec<Path> {
    node.children().map(|child| path(&child)).collect()
}

/// `in_force`
fn in_force(node: &Node) -> Walked<InForce> {
    let mut children = node.children();
    let from = children.optional(Rule::from_date);
    let until = children.optional(Rule::until_date);
    let by = children.optional(Rule::for_date);
    let day = |node: Node| date(&node.first()?);
    let by = by.map(|by| Walked::Ok(path(&by.first()?))).transpose()?;
    Ok(InForce { from: from.map(day).transpose()?, until: until.map(day).transpose()?, by })
}

/// `issued`
fn issued(node: &Node) -> Walked<Issued> {
    let child = node.first()?;
    match child.rule() {
        Rule::date => date(&child).map(Issued::On),
        _ => year(&child).map(Issued::In),
    }
}

/// `variants`
fn variants(node: &Node) -> Walked<Vec<Variant>> {
    node.children().map(|child| variant(&child)).collect()
}

/// `variant`
fn variant(node: &Node) -> Walked<Variant> {
    let mut children = node.children();
    Ok(Variant {
        name: name(&children.any()?),
        labels: children.next().map(|node| labels(&node)).transpose()?,
    })
}

/// `alternatives`
fn alternatives(node: &Node) -> Walked<Vec<Alternative>> {
    node.children().map(|child| alternative(&child)).collect()
}

/// `alternative`
fn alternative(node: &Node) -> Walked<Alternative> {
    let mut children = node.children();
    let value = expression(&children.any()?)?;
    let guard = match children.next() {
        None => Guard::Always,
        Some(guard) if guard.rule() == Rule::guard => Guard::When(expression(&guard.first()?)?),
        Some(_) => Guard::Otherwise,
    };
    Ok(Alternative { at: node.at(), value, guard })
}

/// `overrides`
fn overrides(node: &Node) -> Walked<Vec<RuleRef>> {
    node.children().map(|child| rule_reference(&child)).collect()
}

/// `rule_reference`
fn rule_reference(node: &Node) -> Walked<RuleRef> {
    let mut children = node.children();
    let first = name(&children.any()?);
    let (circular, name) = match children.next() {
        Some(second) => (Some(first), name(&second)),
        None => (None, first),
    };
    Ok(RuleRef { at: node.at(), circular, name })
}

/// `counts_where`
fn counts_where(node: &Node) -> Walked<ClauseKind> {
    let mut children = node.children();
    let condition = expression(&children.any()?)?;
    Ok(ClauseKind::CountsWhere(condition, wording(&children.any()?)?))
}

/// `sent_to`
fn sent_to(node: &Node) -> Walked<ClauseKind> {
    let mut children = node.children();
    let parties = parties(&children.any()?)?;
    Ok(ClauseKind::SentTo(parties, rhythm(&children.any()?)?))
}

/// `whenever`
fn whenever(node: &Node) -> Walked<ClauseKind> {
    let mut children = node.children();
    let premise = expression(&children.any()?)?;
    let conclusion = children.any()?;
    let conclusion = match conclusion.rule() {
        Rule::demanded => demanded(&conclusion)?,
        _ => Conclusion::Condition(expression(&conclusion)?),
    };
    Ok(ClauseKind::Whenever { premise, conclusion })
}

/// `demanded`
fn demanded(node: &Node) -> Walked<Conclusion> {
    let mut children = node.children();
    let task = name(&children.any()?);
    let demand = match children.any()?.text() {
        "required" => Demand::Required,
        "allowed" => Demand::Allowed,
        _ => Demand::Prohibited,
    };
    Ok(Conclusion::Demanded(task, demand))
}

//! Expressions → typed nodes. One function per kind of expression, in the order of the
//! syntax tree. `None` means that an error has been reported.

use super::context::{Bound, Context, Typed};
use super::error;
use super::info::in_range;
use super::names::single;
use crate::phrases::phrase;
use crate::rulebook::node::{Alternative, Node, NodeId};
use crate::source::Span;
use crate::syntax::ast::{Addend, BlockKind, Expr, ExprKind, Name, Sign, Test};
use crate::value::Value;
use crate::value::date::{Period, TimeUnit};
use crate::value::norm::{ByOrTo, Choice, Ordering};
use crate::value::types::{Base, Type};

/// An expression being made into nodes, with the names that are bound around it.
pub(super) struct Lowering<'c, 'a> {
    /// What all steps share.
    pub(super) context: &'c mut Context<'a>,
    /// Bound names, innermost last.
    pub(super) bound: Vec<Bound<'a>>,
}

impl<'a> Context<'a> {
    /// Makes expressions of the item at hand into nodes.
    pub(super) fn lowering(&mut self) -> Lowering<'_, 'a> {
        let bound = self.around.clone();
        Lowering { context: self, bound }
    }

    /// A condition: a truth, never `none`.
    pub(super) fn condition(&mut self, expr: &'a Expr) -> Option<NodeId> {
        self.lowering().condition(expr)
    }

    /// An expression of any type that somebody asks about, whatever the day: what it names need
    /// not be in force.
    pub(super) fn asked(&mut self, expr: &'a Expr) -> Option<NodeId> {
        self.period = Period::NEVER;
        let typed = Lowering { context: self, bound: Vec::new() }.lower(expr, None);
        self.period = Period::ALWAYS;
        typed.map(|typed| typed.node)
    }

    /// An expression of the type that its place asks for.
    pub(super) fn expression(&mut self, expr: &'a Expr, expected: Type) -> Option<Typed> {
        self.lowering().expect(expr, expected)
    }
}

impl<'a> Lowering<'_, 'a> {
    /// A condition: a truth, never `none`.
    pub(super) fn condition(&mut self, expr: &'a Expr) -> Option<NodeId> {
        let typed = self.lower(expr, Some(Type::YES_NO))?;
        if typed.ty != Type::YES_NO {
            let found = self.context.describe(typed.ty);
            return self.context.fail(error::not_a_condition(expr.at.0, &found));
        }
        if self.context.expanding == 0 {
            self.context.warn_if_constant(typed.node, expr.at.0);
        }
        self.context.note(expr, typed.node);
        Some(typed.node)
    }

    /// An expression of a type; `or none` is accepted only where the type says so.
    pub(super) fn expect(&mut self, expr: &'a Expr, expected: Type) -> Option<Typed> {
        let typed = self.plainly(expr, expected)?;
        self.measured(expr, typed, expected.measure)
    }

    /// The same, whatever it counts.
    pub(super) fn plainly(&mut self, expr: &'a Expr, expected: Type) -> Option<Typed> {
        let typed = self.lower(expr, Some(expected))?;
        self.fit(expr.at.0, typed, expected)
    }

    /// The same of an expression that is made already.
    pub(super) fn fit(&mut self, span: Span, typed: Typed, expected: Type) -> Option<Typed> {
        let fits = typed.ty.base == expected.base && typed.ty.list == expected.list;
        if !fits {
            return self.mismatch(span, expected, typed.ty);
        }
        if typed.ty.or_none && !expected.or_none {
            let wanted = self.context.describe(expected);
            return self.context.fail(error::may_be_none(span, &wanted));
        }
        Some(typed)
    }

    fn mismatch<T>(&mut self, span: Span, expected: Type, found: Type) -> Option<T> {
        let bases = (expected.base, found.base);
        let (expected, found) = (
            self.context.describe(expected.without_none()),
            self.context.describe(found.without_none()),
        );
        let error = error::wrong_type(span, &expected, &found);
        self.context.fail(match bases {
            (Base::Date, Base::Moment) => error.help(phrase!("check-day-of-moment-help")),
            (Base::Moment, Base::Date) => error.help(phrase!("check-time-of-date-help")),
            _ => error,
        })
    }

    /// An expression; `expected` only helps to tell variants, it is not enforced.
    pub(super) fn lower(&mut self, expr: &'a Expr, expected: Option<Type>) -> Option<Typed> {
        let span = expr.at.0;
        match &expr.kind {
            ExprKind::Truth(yes) => self.constant(Value::Truth(*yes), Type::YES_NO),
            ExprKind::Number(number) => self.constant(Value::Number(*number), Type::NUMBER),
            ExprKind::Text(text) => self.text(text),
            ExprKind::Date(date) => self.constant(Value::Date(*date), Type::DATE),
            ExprKind::Moment(moment) => self.constant(Value::Moment(*moment), Type::MOMENT),
            ExprKind::Today => self.add(Node::Today, Type::DATE),
            ExprKind::None => self.none(span, expected),
            ExprKind::Path(path) => self.path(path, expected),
            ExprKind::Of { name, argument } => self.expand(name, argument),
            ExprKind::OnDay { of, day } => self.on_day(of, day),
            ExprKind::DateOf(task) => self.date_of(task),
            ExprKind::DateWith { task, party, unit } => self.date_with(task, *party, unit),
            ExprKind::FirstDay(condition) => self.first_day(condition),
            // It stands behind `since` alone, where the norm makes it.
            ExprKind::ItApplies => None,
            ExprKind::Occasion => self.occasion(span),
            ExprKind::Parenthesis(inner) => self.lower(inner, expected),
            ExprKind::Not(inner) => self.not(inner),
            ExprKind::And(parts) => self.block(BlockKind::All, parts, span),
            ExprKind::Or(parts) => self.block(BlockKind::Any, parts, span),
            ExprKind::Block(kind, parts) => self.block(*kind, parts, span),
            ExprKind::Ordered { ordering, left, right } => self.ordered(*ordering, left, right),
            ExprKind::Is { subject, negated, test } => {
                let holds = self.is(subject, test)?;
                let node = if *negated { self.context.builder.not(holds) } else { holds };
                Some(Typed { node, ty: Type::YES_NO })
            }
            ExprKind::Ended { task, outcome } => self.ended(task, outcome),
            ExprKind::EndedBy { task, outcome, unit } => self.ended_by((task, outcome), unit),
            ExprKind::If { value, condition } => self.on_condition(value, condition),
            ExprKind::Quantified { .. } | ExprKind::OverList { .. } => self.quantified(expr),
            ExprKind::Between { unit, from, to, calendar } => {
                let typed = self.dates(from, to)?;
                match unit {
                    TimeUnit::WorkingDays => self.working_days(typed, calendar.as_ref(), span),
                    unit => self.between(*unit, typed),
                }
            }
            ExprKind::Duration(amount, unit) => self.duration(amount, *unit),
            ExprKind::LastDay(limit) => self.time_limit(limit, span),
            ExprKind::DayOf(moment) => self.day_of(moment),
            ExprKind::AtTime { date, clock } => self.at_time(date, clock.value),
            ExprKind::Moved { date, calendar } => self.moved(date, calendar.as_ref(), span),
            ExprKind::Product { .. } | ExprKind::Rounded { .. } => self.formula(expr),
            ExprKind::Sum { .. } if Self::is_formula(expr) => self.formula(expr),
            ExprKind::Sum { left, sign, right } => self.sum(left, *sign, right, span),
            ExprKind::Chosen(choice, values) => self.chosen(*choice, values, expected),
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "the last word of a lowering, which may fail")]
    pub(super) fn add(&mut self, node: Node, ty: Type) -> Option<Typed> {
        Some(Typed { node: self.context.builder.add(node, ty), ty })
    }

    #[expect(clippy::unnecessary_wraps, reason = "the last word of a lowering, which may fail")]
    pub(super) fn constant(&mut self, value: Value, ty: Type) -> Option<Typed> {
        Some(Typed { node: self.context.builder.constant(value, ty), ty })
    }

    fn text(&mut self, text: &str) -> Option<Typed> {
        let reference = self.context.builder.text(text);
        self.constant(Value::Text(reference), Type::TEXT)
    }

    fn none(&mut self, span: Span, expected: Option<Type>) -> Option<Typed> {
        match expected {
            Some(ty) if ty.or_none => self.constant(Value::None, ty),
            _ => self.context.fail(error::none_not_expected(span)),
        }
    }

    fn date_of(&mut self, task: &Name) -> Option<Typed> {
        let task = self.logged(task)?;
        self.add(Node::DateOf(task), Type::DATE)
    }

    fn date_with(&mut self, task: &Name, party: ByOrTo, unit: &'a Expr) -> Option<Typed> {
        let (task, unit) = (self.logged(task), self.expect(unit, Type::UNIT));
        self.add(Node::DateWith { task: task?, party, unit: unit?.node }, Type::DATE)
    }

    fn not(&mut self, inner: &'a Expr) -> Option<Typed> {
        let inner = self.condition(inner)?;
        Some(Typed { node: self.context.builder.not(inner), ty: Type::YES_NO })
    }

    fn block(&mut self, kind: BlockKind, parts: &'a [Expr], span: Span) -> Option<Typed> {
        let nodes: Vec<Option<NodeId>> = parts.iter().map(|part| self.condition(part)).collect();
        let nodes = nodes.into_iter().collect::<Option<Vec<NodeId>>>()?;
        let node = match kind {
            BlockKind::All => self.context.builder.and(nodes),
            BlockKind::Any => self.context.builder.or(nodes),
            BlockKind::AtLeast(needed) => {
                if needed == 0 || needed as usize > nodes.len() {
                    self.context.diagnostics.push(error::at_least_out_of_reach(
                        span,
                        needed,
                        nodes.len(),
                    ));
                }
                let of = self.context.builder.operands(nodes);
                self.context.builder.add(Node::AtLeast { needed, of }, Type::YES_NO)
            }
        };
        Some(Typed { node, ty: Type::YES_NO })
    }

    fn ordered(&mut self, ordering: Ordering, left: &'a Expr, right: &'a Expr) -> Option<Typed> {
        let (lower, upper) = (self.lower(left, None), self.lower(right, None));
        let (lower, upper) = (lower?, upper?);
        for (side, expr) in [(lower, left), (upper, right)] {
            if side.ty.list || !matches!(side.ty.base, Base::Number | Base::Date | Base::Moment) {
                let found = self.context.describe(side.ty);
                return self.context.fail(error::no_order(expr.at.0, &found));
            }
        }
        if lower.ty.base != upper.ty.base {
            return self.mismatch(right.at.0, lower.ty.without_none(), upper.ty);
        }
        let (lower, upper) = self.alike((left, lower), (right, upper))?;
        let node = Node::Ordered { ordering, left: lower.node, right: upper.node };
        self.add(node, Type::YES_NO)
    }

    /// Whether a test that is not negated holds.
    fn is(&mut self, subject: &'a Expr, test: &'a Test) -> Option<NodeId> {
        Some(match test {
            Test::Equal(other) => self.equal(subject, other)?,
            Test::OneOf(values) => self.one_of(subject, values)?,
            Test::None => self.is_none(subject)?,
            Test::Known => self.is_known(subject)?,
            Test::Unknown => {
                let known = self.is_known(subject)?;
                self.context.builder.not(known)
            }
            Test::Done { by, until } => self.done(subject, by.as_deref(), until.as_deref())?,
        })
    }

    /// Two sides of one `is`: the side that is not a bare name tells the type of the other.
    fn equal(&mut self, left: &'a Expr, right: &'a Expr) -> Option<NodeId> {
        let (first, second) = match (self.is_bare_variant(left), self.is_bare_variant(right)) {
            (true, true) => {
                let both = left.at.0.to(right.at.0);
                return self.context.fail(error::two_variants(both));
            }
            (true, false) => (right, left),
            (false, _) => (left, right),
        };
        let known = self.lower(first, None)?;
        let other = self.lower(second, Some(Type { or_none: false, ..known.ty }))?;
        for (side, expr) in [(known, first), (other, second)] {
            if side.ty.list {
                return self.context.fail(error::no_equality(expr.at.0));
            }
        }
        if known.ty.base != other.ty.base {
            return self.mismatch(second.at.0, known.ty, other.ty);
        }
        let (known, other) = self.alike((first, known), (second, other))?;
        let (left, right) = if std::ptr::eq(first, left) { (known, other) } else { (other, known) };
        let node = Node::Equal { left: left.node, right: right.node };
        Some(self.context.builder.add(node, Type::YES_NO))
    }

    /// Whether an expression is a bare name that only its expected type can explain.
    fn is_bare_variant(&self, expr: &Expr) -> bool {
        let ExprKind::Path(path) = &expr.kind else {
            return false;
        };
        single(path)
            .is_some_and(|name| self.context.names.variants.contains_key(name.text.as_str()))
    }

    fn one_of(&mut self, subject: &'a Expr, values: &'a [Expr]) -> Option<NodeId> {
        let subject_typed = self.lower(subject, None)?;
        if subject_typed.ty.list {
            return self.context.fail(error::no_equality(subject.at.0));
        }
        let wanted = subject_typed.ty.without_none();
        let nodes: Vec<Option<Typed>> =
            values.iter().map(|value| self.expect(value, wanted)).collect();
        let mut list = vec![subject_typed.node];
        for node in nodes {
            list.push(node?.node);
        }
        let operands = self.context.builder.operands(list);
        Some(self.context.builder.add(Node::OneOf(operands), Type::YES_NO))
    }

    fn is_none(&mut self, subject: &'a Expr) -> Option<NodeId> {
        let typed = self.lower(subject, None)?;
        if !typed.ty.or_none {
            let found = self.context.describe(typed.ty);
            return self.context.fail(error::never_none(subject.at.0, &found));
        }
        Some(self.context.builder.add(Node::IsNone(typed.node), Type::YES_NO))
    }

    fn is_known(&mut self, subject: &'a Expr) -> Option<NodeId> {
        let typed = self.lower(subject, None)?;
        Some(self.context.builder.add(Node::IsKnown(typed.node), Type::YES_NO))
    }

    fn done(
        &mut self,
        subject: &'a Expr,
        by: Option<&'a Expr>,
        until: Option<&'a Expr>,
    ) -> Option<NodeId> {
        let ExprKind::Path(path) = &subject.kind else {
            return self.context.fail(error::only_tasks_are_done(subject.at.0));
        };
        let Some(name) = single(path) else {
            return self.context.fail(error::only_tasks_are_done(subject.at.0));
        };
        let task = self.logged(name)?;
        let unit = by.map(|unit| self.expect(unit, Type::UNIT));
        let day = until.map(|day| self.date_or_moment(day));
        let node = match (unit, day) {
            (None, None) => Node::Done(task),
            (Some(unit), None) => Node::DoneBy { task, unit: unit?.node },
            (None, Some(day)) => Node::DoneUntil { task, day: day?.node },
            (Some(unit), Some(day)) => Node::DoneByUntil { task, unit: unit?.node, day: day?.node },
        };
        Some(self.context.builder.add(node, Type::YES_NO))
    }

    fn ended(&mut self, task: &Name, outcome: &Name) -> Option<Typed> {
        let task = self.logged(task)?;
        let outcome = self.context.outcome(task.task, outcome)?;
        self.add(Node::Ended { task, outcome }, Type::YES_NO)
    }

    fn ended_by(&mut self, (task, outcome): (&Name, &Name), unit: &'a Expr) -> Option<Typed> {
        let unit = self.expect(unit, Type::UNIT);
        let task = self.logged(task)?;
        let outcome = self.context.outcome(task.task, outcome)?;
        self.add(Node::EndedBy { task, outcome, unit: unit?.node }, Type::YES_NO)
    }

    /// `A if C`: the party, and nobody where C is no.
    fn on_condition(&mut self, value: &'a Expr, condition: &'a Expr) -> Option<Typed> {
        let maybe = Type { or_none: true, ..Type::UNIT };
        let (value, guard) = (self.expect(value, maybe), self.condition(condition));
        let (value, guard) = (value?.node, guard?);
        let (yes, nobody) = (self.context.builder.yes(), self.constant(Value::None, maybe)?.node);
        let all = vec![Alternative { guard, value }, Alternative { guard: yes, value: nobody }];
        let all = self.context.builder.alternatives(all);
        self.add(Node::Alternatives(all), maybe)
    }

    /// Two dates, each of which may be `none`.
    fn dates(&mut self, from: &'a Expr, to: &'a Expr) -> Option<[Typed; 2]> {
        let date = Type { or_none: true, ..Type::DATE };
        let (from, to) = (self.expect(from, date), self.expect(to, date));
        Some([from?, to?])
    }

    fn between(&mut self, unit: TimeUnit, [from, to]: [Typed; 2]) -> Option<Typed> {
        let ty = Type { or_none: from.ty.or_none || to.ty.or_none, ..Type::NUMBER };
        self.add(Node::Between { unit, from: from.node, to: to.node }, ty)
    }

    fn sum(&mut self, left: &'a Expr, sign: Sign, right: &'a Addend, span: Span) -> Option<Typed> {
        let typed = match right {
            Addend::WorkingDays(amount, calendar) => {
                let date = self.expect(left, Type { or_none: true, ..Type::DATE });
                let length = self.duration(amount, TimeUnit::WorkingDays);
                let calendar = self.context.counted_in(calendar.as_ref(), span);
                self.later(date?, sign, length?, calendar?)?
            }
            Addend::Other(added) => {
                let (first, second) = (self.lower(left, None), self.lower(added, None));
                let (first, second) = (first?, second?);
                if second.ty.base == Base::Duration && !second.ty.list {
                    let date = Type { or_none: true, ..Type::DATE };
                    let date = self.fit(left.at.0, first, date)?;
                    let calendar = self.context.counted_in(None, span)?;
                    self.later(date, sign, second, calendar)?
                } else {
                    self.fit(left.at.0, first, Type::NUMBER)?;
                    self.fit(added.at.0, second, Type::NUMBER)?;
                    let (first, second) = self.alike((left, first), (added, second))?;
                    let (left, right) = (first.node, second.node);
                    let node = match sign {
                        Sign::Plus => Node::Add { left, right },
                        Sign::Minus => Node::Subtract { left, right },
                    };
                    self.add(node, Type::NUMBER.measured(first.ty.measure))?
                }
            }
            Addend::Hours(amount) => self.hours_later(left, sign, amount)?,
            Addend::Time(amount, unit) => {
                let date = self.expect(left, Type { or_none: true, ..Type::DATE })?;
                let Ok(amount) = i32::try_from(amount.value) else {
                    return self.context.fail(error::out_of_range(span));
                };
                let amount = match sign {
                    Sign::Plus => amount,
                    Sign::Minus => -amount,
                };
                self.add(Node::Shift { date: date.node, amount, unit: *unit }, date.ty)?
            }
        };
        if in_range(typed.ty, self.context.builder.info(typed.node).range) {
            return Some(typed);
        }
        self.context.fail(error::out_of_range(span))
    }

    fn chosen(
        &mut self,
        choice: Choice,
        values: &'a [Expr],
        expected: Option<Type>,
    ) -> Option<Typed> {
        let plain = match (choice, values.first()) {
            (Choice::Earliest | Choice::Latest, Some(first)) => {
                Type::plain(self.date_or_moment(first)?.ty.base)
            }
            (Choice::Earliest | Choice::Latest, None) => Type::DATE,
            (Choice::Least | Choice::Greatest, _) => Type::NUMBER,
            (Choice::First, _) => return self.first_of(values, expected),
        };
        let wanted = Type { or_none: true, ..plain };
        let typed: Vec<Option<Typed>> =
            values.iter().map(|value| self.plainly(value, wanted)).collect();
        let typed = typed.into_iter().collect::<Option<Vec<Typed>>>()?;
        let (typed, measure) = self.all_alike(values, typed)?;
        let plain = plain.measured(measure);
        let or_none = typed.iter().all(|one| one.ty.or_none);
        let of = self.context.builder.operands(typed.iter().map(|one| one.node).collect());
        self.add(Node::Chosen { choice, of }, Type { or_none, ..plain })
    }

    /// `first of { a, b }`: the type is that of the first that tells it, and all but the last may be
    /// none, or what follows would never be reached.
    fn first_of(&mut self, values: &'a [Expr], expected: Option<Type>) -> Option<Typed> {
        let telling = values.iter().find(|value| !self.is_bare_variant(value));
        let told = match telling {
            Some(value) => Some(self.lower(value, expected)?.ty),
            None => expected,
        };
        let wanted = told.map(|ty| Type { or_none: true, ..ty });
        if let Some((ty, value)) = told.zip(telling).filter(|(ty, _)| ty.list) {
            let found = self.context.describe(ty);
            return self.context.fail(error::first_of_lists(value.at.0, &found));
        }
        let mut made = Vec::new();
        for value in values {
            made.push(match wanted {
                Some(wanted) => self.expect(value, wanted),
                None => self.lower(value, None),
            });
        }
        let made = made.into_iter().collect::<Option<Vec<Typed>>>()?;
        let last = made.last().copied()?;
        let before = made.iter().zip(values).take(made.len() - 1);
        let never = before.into_iter().find(|(one, _)| !one.ty.or_none).map(|(_, value)| value);
        if let Some(never) = never {
            return self.context.fail(error::first_of_never_none(never.at.0));
        }
        let of = self.context.builder.operands(made.iter().map(|one| one.node).collect());
        self.add(Node::Chosen { choice: Choice::First, of }, last.ty)
    }
}

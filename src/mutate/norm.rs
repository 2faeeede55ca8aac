//! Changes of a norm: who bears it, how it binds, with which outcome, and each of its details.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new variant has to be told what it is here")]

use super::change::{Changed, Kind, each, shorter};
use super::expression::{Role, changes as of_expression, counted_otherwise, limit_operands};
use crate::format::{deed, detail as written, expression};
use crate::syntax::ast::{At, ClauseKind, ExprKind, Path};
use crate::syntax::ast::{
    Detail, DetailKind, Expr, File, Item, ItemKind, Name, Norm, Parties, TimeLimit,
};
use crate::value::calendar::holiday::DayOfMonth;
use crate::value::duration::Duration;
use crate::value::norm::{Modality, Rhythm};
use crate::value::turn::TurnEnd;
use std::collections::BTreeMap;

/// Who may be put in the place of a bearer: everybody who bears a norm in the same file, by
/// name; where that is one alone, every unit besides.
#[derive(Clone, Debug)]
pub(super) struct Bearers(BTreeMap<String, Expr>);

impl Bearers {
    /// Those of one of a rulebook's files.
    pub(super) fn of(file: &File, all: &[File]) -> Self {
        let clauses = file.items.iter().flat_map(|item| &item.clauses);
        let bearers = clauses.filter_map(|clause| {
            let ClauseKind::Then(norm) = &clause.kind else { return None };
            norm.bearer.as_ref()
        });
        let mut known: BTreeMap<String, Expr> =
            bearers.map(|bearer| (expression(bearer), bearer.clone())).collect();
        if known.len() < 2 {
            let items = all.iter().flat_map(|file| &file.items);
            known.extend(items.filter_map(unit));
        }
        Self(known)
    }

    /// The one that follows a bearer, the first after the last; none where there is no other.
    fn other(&self, bearer: &Expr) -> Option<&Expr> {
        let name = expression(bearer);
        let mut names = self.0.keys().cycle().skip_while(|other| **other != name);
        names.nth(1).filter(|other| **other != name).and_then(|other| self.0.get(other))
    }
}

/// A unit by its name.
fn unit(item: &Item) -> Option<(String, Expr)> {
    let ItemKind::Unit(name) = &item.kind else {
        return None;
    };
    let path = Path { segments: vec![name.clone()], at: At::default() };
    Some((name.text.clone(), Expr { at: At::default(), kind: ExprKind::Path(path) }))
}

/// Every change of a norm.
pub(super) fn changes(norm: &Norm, bearers: &Bearers) -> Vec<Changed<Norm>> {
    let other = norm.bearer.as_ref().and_then(|bearer| bearers.other(bearer));
    let swapped = other.map(|other| Norm { bearer: Some(other.clone()), ..norm.clone() });
    let bound = modalities(norm.modality).iter();
    let bound = bound.map(|modality| Norm { modality: *modality, ..norm.clone() });
    let any = norm.outcome.is_some().then(|| Norm { outcome: None, ..norm.clone() });
    let heads = (swapped.into_iter().map(|new| (Kind::Bearer, new)))
        .chain(bound.map(|new| (Kind::Modality, new)))
        .chain(any.into_iter().map(|new| (Kind::Narrowing, new)));
    let heads = heads.map(|(kind, new)| {
        let words = (deed(norm), deed(&new));
        Changed::new(new, kind, norm.at.0, words)
    });
    let details = each(&norm.details, detail).into_iter();
    let details = details.map(|one| one.map(|details| Norm { details, ..norm.clone() }));
    heads.chain(details).collect()
}

/// The nearest other ways in which it may bind.
fn modalities(modality: Modality) -> &'static [Modality] {
    match modality {
        Modality::Shall => &[Modality::Should, Modality::ShallNot],
        Modality::ShallNot => &[Modality::ShouldNot],
        Modality::OnlyMay | Modality::NeedNot => &[Modality::May],
        Modality::Should => &[Modality::May, Modality::Shall],
        Modality::ShouldNot => &[Modality::ShallNot],
        Modality::May => &[Modality::Shall],
        Modality::ShallBe => &[],
    }
}

/// Every change of a detail; without it where that is one. Texts are told to people and change
/// nothing that a case comes to.
fn detail(one: &Detail) -> Vec<Changed<Option<Detail>>> {
    let gone = |kind| vec![changed(one, kind, None)];
    match &one.kind {
        DetailKind::To(all) => parties(one, all, DetailKind::To),
        DetailKind::CopyTo(all) => parties(one, all, DetailKind::CopyTo),
        DetailKind::From(all) => parties(one, all, DetailKind::From),
        DetailKind::With(all) => parties(one, all, DetailKind::With),
        DetailKind::Via(all) => fewer(one, Kind::Form, all, DetailKind::Via),
        DetailKind::RecordedIn(all) => fewer(one, Kind::Form, all, DetailKind::RecordedIn),
        DetailKind::InWriting => gone(Kind::Form),
        DetailKind::Before(all) => fewer(one, Kind::Order, all, DetailKind::Before),
        DetailKind::After(all) => fewer(one, Kind::Order, all, DetailKind::After),
        DetailKind::TimeLimit(limit) => time_limit(one, limit),
        DetailKind::NoLaterThan(date) => {
            let dates = of_expression(date, Role::Value);
            kept(gone(Kind::Deadline), dates, one, DetailKind::NoLaterThan)
        }
        DetailKind::NoEarlierThan(date) => {
            let dates = of_expression(date, Role::Value);
            kept(gone(Kind::Since), dates, one, DetailKind::NoEarlierThan)
        }
        DetailKind::Promptly => gone(Kind::Deadline),
        DetailKind::Recurs(rhythm) => recurs(one, rhythm),
        DetailKind::ByTurn(end, calendar) => by_turn(one, *end, calendar.as_ref()),
        DetailKind::EachTime(all) => fewer(one, Kind::Rhythm, all, DetailKind::EachTime),
        DetailKind::Since(date) => {
            let dates = of_expression(date, Role::Value);
            kept(gone(Kind::Since), dates, one, DetailKind::Since)
        }
        DetailKind::AsARule | DetailKind::AsFarAsPossible | DetailKind::AtMostOnce => {
            gone(Kind::Reservation)
        }
        DetailKind::DoneWhen(condition) => {
            let conditions = of_expression(condition, Role::Truth);
            kept(gone(Kind::Condition), conditions, one, DetailKind::DoneWhen)
        }
        DetailKind::About(_)
        | DetailKind::Enclosing(_)
        | DetailKind::Considering(_)
        | DetailKind::Stating(_)
        | DetailKind::Through(_)
        | DetailKind::Wording(_)
        | DetailKind::Cites(_)
        | DetailKind::See(_)
        | DetailKind::Interpretation(_) => Vec::new(),
    }
}

/// The detail with something else in its place, or without it.
fn changed(one: &Detail, kind: Kind, new: Option<DetailKind>) -> Changed<Option<Detail>> {
    let new = new.map(|kind| Detail { at: one.at, kind });
    let words = (written(one), new.as_ref().map(written).unwrap_or_default());
    Changed::new(new, kind, one.at.0, words)
}

/// One party fewer, and `A or B` for `A, B`.
fn parties(
    one: &Detail,
    all: &Parties,
    make: impl Fn(Parties) -> DetailKind,
) -> Vec<Changed<Option<Detail>>> {
    let Parties { one_suffices, parties } = all;
    let with = |parties| make(Parties { one_suffices: *one_suffices, parties });
    let mut found = fewer(one, Kind::Party, parties, with);
    let otherwise = each(parties, on_condition).into_iter();
    found.extend(
        otherwise.map(|new| new.map(|parties| Some(Detail { at: one.at, kind: with(parties) }))),
    );
    if parties.len() > 1 {
        let other = Parties { one_suffices: !one_suffices, parties: parties.clone() };
        found.push(changed(one, Kind::Suffices, Some(make(other))));
    }
    found
}

/// Every change of a party that stands on a condition.
fn on_condition(party: &Expr) -> Vec<Changed<Option<Expr>>> {
    if !matches!(party.kind, ExprKind::If { .. }) {
        return Vec::new();
    }
    of_expression(party, Role::Value).into_iter().map(|new| new.map(Some)).collect()
}

/// The detail with one thing fewer, or without the detail where it names one alone.
fn fewer<T: Clone>(
    one: &Detail,
    kind: Kind,
    all: &[T],
    make: impl Fn(Vec<T>) -> DetailKind,
) -> Vec<Changed<Option<Detail>>> {
    if all.len() < 2 {
        return vec![changed(one, kind, None)];
    }
    let left = shorter(all).into_iter();
    left.map(|left| changed(one, kind, Some(make(left)))).collect()
}

/// Without a last day, counted otherwise, and with every change of what it is counted from.
fn time_limit(one: &Detail, limit: &TimeLimit) -> Vec<Changed<Option<Detail>>> {
    let mut all = vec![changed(one, Kind::Deadline, None)];
    let otherwise = counted_otherwise(limit).map(DetailKind::TimeLimit);
    all.extend(otherwise.map(|new| changed(one, Kind::Deadline, Some(new))));
    let mut copy = limit.clone();
    for (at, (role, part)) in limit_operands(&mut copy).into_iter().enumerate() {
        for new in of_expression(part, role) {
            let whole = |part: Expr| {
                let mut limit = limit.clone();
                let place = limit_operands(&mut limit).into_iter().nth(at);
                if let Some((_, old)) = place {
                    *old = part.clone();
                }
                Some(Detail { at: one.at, kind: DetailKind::TimeLimit(limit) })
            };
            all.push(new.map(whole));
        }
    }
    all
}

/// Without a last day of its turns, and with another.
fn by_turn(one: &Detail, end: TurnEnd, calendar: Option<&Name>) -> Vec<Changed<Option<Detail>>> {
    let other = match end {
        TurnEnd::End => None,
        TurnEnd::Day(day) => Some(TurnEnd::Day(day % 28 + 1)),
        TurnEnd::On(day) => Some(TurnEnd::On(DayOfMonth { day: day.day % 28 + 1, ..day })),
        TurnEnd::After(length) => {
            Duration::of(length.count().saturating_add(1), length.unit()).map(TurnEnd::After)
        }
    };
    let other = other.map(|other| DetailKind::ByTurn(other, calendar.cloned()));
    let kinds = [None].into_iter().chain(other.map(Some));
    kinds.map(|kind| changed(one, Kind::Deadline, kind)).collect()
}

/// Without a rhythm, and with another.
fn recurs(one: &Detail, rhythm: &Rhythm) -> Vec<Changed<Option<Detail>>> {
    let other = match rhythm {
        Rhythm::Weekday(day) => Some(Rhythm::Weekday((day + 1) % 7)),
        Rhythm::Months(12) => Some(Rhythm::Months(6)),
        Rhythm::Months(_) => Some(Rhythm::Months(12)),
        Rhythm::AtMostApart(amount, unit) => {
            Some(Rhythm::AtMostApart(amount.saturating_add(1), *unit))
        }
        Rhythm::Elsewhere(_) | Rhythm::Regularly | Rhythm::Throughout => None,
    };
    let other = other.map(|other| changed(one, Kind::Rhythm, Some(DetailKind::Recurs(other))));
    [changed(one, Kind::Rhythm, None)].into_iter().chain(other).collect()
}

/// Some changes of a detail, and those of the expression in it.
fn kept(
    mut all: Vec<Changed<Option<Detail>>>,
    inner: Vec<Changed<Expr>>,
    one: &Detail,
    make: impl Fn(Expr) -> DetailKind,
) -> Vec<Changed<Option<Detail>>> {
    let whole = |expr| Some(Detail { at: one.at, kind: make(expr) });
    all.extend(inner.into_iter().map(|changed| changed.map(whole)));
    all
}

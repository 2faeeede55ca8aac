//! Evaluation over rulebooks built node by node: what golden files cannot easily reach.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use saksgang::inside::case::facts::{Entry, Facts, For, ListPlace, Place, Slot};
use saksgang::inside::eval::outcome::{Missing, NormOutcome, Outcome};
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::node::{Logged, Node, NodeId};
use saksgang::inside::rulebook::norm::Bearer;
use saksgang::inside::rulebook::vocabulary::{Default, FactId, TaskId};
use saksgang::inside::value::date::TimeUnit;
use saksgang::inside::value::norm::{Modality, Ordering, Quantity};
use saksgang::inside::value::truth::Truth;
use saksgang::inside::value::types::Type;
use saksgang::inside::value::{ListRef, Value};

use crate::eval_book::{Book, date, field, number, to, truth};

const DAY: &str = "2018-03-05";

fn on_day<'a>(rulebook: &'a Rulebook, facts: &'a Facts, scratch: &'a mut Scratch) -> Outcome<'a> {
    let on = date(DAY);
    let input = Input { rulebook, facts, on, readings: &[], assumed: &[] };
    evaluate(input, scratch)
}

fn value(book: &Book, facts: &Facts, node: NodeId) -> Value {
    on_day(&book.rulebook, facts, &mut Scratch::default()).value(node)
}

fn fact(id: u32) -> Missing {
    Missing::Fact(Place::Fact(FactId(id)))
}

/// Three yes/no facts: yes, no and unknown.
fn three() -> (Book, Facts, [NodeId; 3]) {
    let mut book = Book::default();
    let facts = [(); 3].map(|()| book.fact(Type::YES_NO));
    let mut case = book.case();
    case.slots[0] = Slot::Given(truth(true));
    case.slots[1] = Slot::Given(truth(false));
    (book, case, facts)
}

#[test]
fn kleene() {
    let (mut book, case, [yes, no, open]) = three();
    let and = [(yes, open), (no, open), (open, open), (yes, yes)].map(|(a, b)| book.and(&[a, b]));
    let or = [(yes, open), (no, open), (open, open), (no, no)].map(|(a, b)| book.or(&[a, b]));
    let (y, n, o) = (truth(true), truth(false), Value::Unknown);
    assert_eq!(and.map(|node| value(&book, &case, node)), [o, n, o, y]);
    assert_eq!(or.map(|node| value(&book, &case, node)), [y, o, o, n]);
}

#[test]
fn an_ordering_with_none_is_no_even_beside_an_unknown() {
    let (mut book, case, [_, _, unknown]) = three();
    let none = book.constant(Value::None);
    let one = book.constant(number(1));
    let less =
        [(none, unknown), (unknown, none), (none, one), (unknown, one)].map(|(left, right)| {
            let ordering = Ordering::Less;
            book.add(Node::Ordered { ordering, left, right })
        });
    let n = truth(false);
    let found = less.map(|node| value(&book, &case, node));
    assert_eq!(found, [n, n, n, Value::Unknown]);
}

#[test]
fn alternatives_are_known_if_all_kept_values_agree() {
    let (mut book, case, [yes, no, open]) = three();
    let [one, same, two] = [1, 1, 2].map(|n| book.constant(number(n)));
    let otherwise = book.constant(truth(true));
    let mut of = |pairs: &[_]| book.alternatives(Type::NUMBER, pairs);
    let agree = of(&[(open, one), (otherwise, same)]);
    let differ = of(&[(open, one), (otherwise, two)]);
    let first = of(&[(no, two), (yes, one), (open, two)]);
    let lacking = of(&[(yes, open), (otherwise, one)]);
    let found = [agree, differ, first, lacking].map(|node| value(&book, &case, node));
    let (known, unknown) = (number(1), Value::Unknown);
    assert_eq!(found, [known, unknown, known, unknown]);
}

/// `some c in list has (some d in c.inner has d) and not c.flag`, the flag's default a fact.
fn nested() -> (Book, Facts, NodeId) {
    let mut book = Book::default();
    let usual = book.fact(Type::YES_NO);
    let inner = Type { list: true, ..Type::YES_NO };
    let flag = field(Type::YES_NO, Some(Default::Node(usual)));
    let list = book.record(vec![field(inner, None), flag]);
    let list = book.fact(list);
    let node = book.quantified(Quantity::Some, list, 2, |book, outer| {
        let field = |field| Node::Field { quantifier: outer, field };
        let items = book.typed(field(0), inner);
        let flag = book.add(field(1));
        let some = book.quantified(Quantity::Some, items, 1, |book, inner| {
            book.add(Node::Field { quantifier: inner, field: 0 })
        });
        let not = book.add(Node::Not(flag));
        book.and(&[some, not])
    });
    let mut case = book.case();
    let of = |start, len| Value::List(ListRef { start, len });
    case.slots[1] = Slot::Given(of(0, 2));
    let given = Slot::Given;
    case.elements = vec![
        given(of(4, 2)),
        given(truth(false)),
        given(of(6, 1)),
        Slot::Absent,
        given(truth(false)),
        Slot::Null,
        given(truth(true)),
    ];
    case.lists = vec![ListPlace {
        held_in: Place::Fact(FactId(1)),
        list: ListRef { start: 0, len: 2 },
        width: 2,
    }];
    (book, case, node)
}

/// One norm that applies when `node` holds.
fn norm_on(book: &mut Book, node: NodeId) -> TaskId {
    let task = book.task();
    let (_, unit) = book.unit("RKV");
    book.norm(Bearer::Unit(unit), Modality::Shall, task, node);
    task
}

#[test]
fn what_is_missing_is_found_inside_lists_of_lists() {
    let (mut book, case, node) = nested();
    norm_on(&mut book, node);
    let mut scratch = Scratch::default();
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    let element = |slot| Missing::Fact(Place::Element(slot));
    assert_eq!(outcome.truth(node), Truth::Open);
    assert_eq!(outcome.missing(outcome.norms[0].missing), [element(5), element(3), fact(0)]);
}

#[test]
fn every_element_keeps_its_values() {
    let (book, case, node) = nested();
    let mut scratch = Scratch::default();
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    let mut seen = Vec::new();
    let at = saksgang::inside::eval::calculation::Occurrence::of(node);
    saksgang::inside::eval::support::supports(&outcome.calculation(), at, &mut |operand| {
        seen.push(outcome.calculation().value(operand));
    });
    let list = Value::List(ListRef { start: 0, len: 2 });
    assert_eq!(seen, [list, Value::Unknown, Value::Unknown]);
}

#[test]
fn a_known_default_is_assumed_and_an_unknown_one_is_missing() {
    let mut book = Book::default();
    let asked = book.fact(Type::YES_NO);
    let fact_ = book.fact_or(Type::YES_NO, Some(Default::Node(asked)));
    norm_on(&mut book, fact_);
    let mut case = book.case();
    let mut scratch = Scratch::default();
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    assert_eq!(outcome.missing(outcome.norms[0].missing), [fact(1), fact(0)]);
    assert_eq!(outcome.questions.len(), 2);
    case.slots[0] = Slot::Given(truth(true));
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    assert_eq!(outcome.norms[0].applies, Truth::Yes);
    assert_eq!(outcome.missing(outcome.norms[0].assumed), [fact(1)]);
}

fn entry(task: TaskId, on: &str, position: u32) -> Entry {
    Entry {
        task,
        on: date(on),
        at: None,
        by: None,
        to: (0, 0),
        via: None,
        recorded_in: None,
        in_writing: None,
        element: For::Unsaid,
        outcome: None,
        failed: None,
        instead: None,
        despite: None,
        position,
    }
}

#[test]
fn the_log_counts_up_to_the_day() {
    let mut book = Book::default();
    let task = book.task();
    let done = book.add(Node::Done(Logged { task, of: None }));
    let date_of = book.typed(Node::DateOf(Logged { task, of: None }), Type::DATE);
    let mut case = book.case();
    assert_eq!(value(&book, &case, done), truth(false));
    assert_eq!(value(&book, &case, date_of), Value::Unknown);
    case.log = vec![entry(task, "2018-03-01", 0), entry(task, "2018-03-06", 1)];
    assert_eq!(value(&book, &case, done), truth(true));
    assert_eq!(value(&book, &case, date_of), Value::Date(date("2018-03-01")));
}

/// Every two of these modalities, on one task and bearer: conflicts and displaced norms.
fn clash(modalities: &[Modality]) -> (usize, usize) {
    let mut book = Book::default();
    let yes = book.constant(truth(true));
    let task = book.task();
    let (_, unit) = book.unit("RKV");
    for modality in modalities {
        book.norm(Bearer::Unit(unit), *modality, task, yes);
    }
    let mut scratch = Scratch::default();
    let case = book.case();
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    let displaced = |norm: &&NormOutcome| norm.displaced;
    let displaced = outcome.norms.iter().filter(displaced).count();
    (outcome.conflicts.len(), displaced)
}

#[test]
fn conflicts_and_displacement() {
    use Modality::{May, Shall, ShallNot, Should, ShouldNot};
    assert_eq!(clash(&[Shall, ShallNot]), (1, 0));
    assert_eq!(clash(&[ShouldNot, Should]), (1, 0));
    assert_eq!(clash(&[Shall, Should, ShallNot, ShouldNot]), (4, 0));
    assert_eq!(clash(&[May, ShallNot]), (0, 1));
    assert_eq!(clash(&[May, ShouldNot]), (0, 0));
}

#[test]
fn recipients_keep_norms_apart_and_a_bearer_is_none_of_its_own() {
    let mut book = Book::default();
    let yes = book.constant(truth(true));
    let task = book.task();
    let [(a, unit), (b, other), (c, third)] = ["A", "B", "C"].map(|name| book.unit(name));
    let bearer = Bearer::Unit(unit);
    book.norm(bearer, Modality::Shall, task, yes).details.to = to(&[unit, other]);
    book.norm(bearer, Modality::ShallNot, task, yes).details.to = to(&[third]);
    let alone = book.norm(bearer, Modality::Shall, task, yes);
    alone.details.to = to(&[unit]);
    alone.own_recipient = true;
    book.rulebook.gists = book.rulebook.gists_of_norms();
    let case = book.case();
    let mut scratch = Scratch::default();
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    assert!(outcome.conflicts.is_empty());
    assert_eq!(outcome.norms[2].applies, Truth::No);
    let recipients = |index: usize| {
        let parties = book.rulebook.norms[index].details.to.as_ref().unwrap();
        let units = outcome.recipients(&outcome.norms[index], parties);
        units.collect::<Vec<_>>()
    };
    assert_eq!((recipients(0), recipients(1)), (vec![Some(b)], vec![Some(c)]));
    assert_eq!(outcome.norms[0].bearer, Some(a));
}

#[test]
fn actions_gather_under_the_strictest_norm_that_is_due_first() {
    let mut book = Book::default();
    let yes = book.constant(truth(true));
    let day = book.constant(Value::Date(date(DAY)));
    let later = book.constant(Value::Date(date(DAY).shift(7, TimeUnit::Days)));
    let task = book.task();
    let (_, unit) = book.unit("RKV");
    let bearer = Bearer::Unit(unit);
    book.norm(bearer, Modality::May, task, yes);
    book.norm(bearer, Modality::Shall, task, yes).details.within = Some(later);
    book.norm(bearer, Modality::Shall, task, yes).details.within = Some(day);
    book.norm(bearer, Modality::Shall, task, yes).details.since = Some(day);
    let case = book.case();
    let mut scratch = Scratch::default();
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    let headings: Vec<_> = outcome.actions.iter().map(|action| action.heading).collect();
    assert_eq!(headings, [2, 3]);
    assert_eq!(outcome.action_norms, [0, 1, 2, 3]);
    let due = outcome.deadline(&outcome.norms[2]);
    assert_eq!(due, Some(date(DAY).into()));
}

#[test]
fn an_open_bearer_says_who_it_may_be() {
    let (mut book, case, [_, no, open]) = three();
    let [(_, a), (b, b_), (c, c_)] = ["A", "B", "C"].map(|name| book.unit(name));
    let yes = book.constant(truth(true));
    let office = book.alternatives(Type::UNIT, &[(no, a), (open, c_), (yes, b_)]);
    let task = book.task();
    book.norm(Bearer::Unit(office), Modality::Shall, task, yes);
    let mut scratch = Scratch::default();
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    let norm = outcome.norms[0];
    assert_eq!((norm.applies, norm.bearer), (Truth::Yes, None));
    assert_eq!(outcome.missing(norm.bearer_missing), [fact(2)]);
    assert_eq!(outcome.possible_units(office), [b, c]);
}

#[test]
fn a_chain_of_definitions_may_be_as_long_as_a_rulebook() {
    let mut book = Book::default();
    let mut node = book.fact(Type::YES_NO);
    for _ in 0..1_000_000 {
        node = book.add(Node::Not(node));
    }
    norm_on(&mut book, node);
    let case = book.case();
    let mut scratch = Scratch::default();
    let outcome = on_day(&book.rulebook, &case, &mut scratch);
    assert_eq!(outcome.missing(outcome.norms[0].missing), [fact(0)]);
}

//! The values of the nodes by which acts are judged, as they are on the day of one: in two arrays,
//! since first and last days are reckoned with the dates as given, whatever had come by then.

use std::cell::Cell;

use crate::eval::Input;
use crate::eval::calculate::{Assumed, Evaluator, Past};
use crate::eval::calculation::Calculation;
use crate::eval::day_of_act::{ActDay, Dates, Knowledge};
use crate::eval::run::{PastValues, Run};
use crate::rulebook::act::{Judged, Steps};
use crate::rulebook::node::NodeId;
use crate::value::date::Date;

/// Kept from case to case.
#[derive(Clone, Debug, Default)]
pub(super) struct World {
    conditions: PastValues,
    days: PastValues,
    /// The days before, for first days.
    deeper: PastValues,
    pub(super) too_large: bool,
}

/// What was calculated for the day of an act.
#[derive(Clone, Copy)]
pub(super) struct Then<'w> {
    /// What is known of the day.
    pub(super) conditions: Calculation<'w>,
    /// The same with all dates as given.
    pub(super) days: Calculation<'w>,
}

impl World {
    /// Begins with what was calculated for the day of evaluation: constants and readings stay.
    pub(super) fn begin(&mut self, today: Calculation) {
        self.too_large = false;
        for values in [&mut self.conditions, &mut self.days] {
            values.values.clear();
            values.values.extend_from_slice(today.values);
            values.elements.clear();
            values.elements.resize(today.rulebook.nodes.quantifiers.len(), None);
            values.frames.clear();
        }
    }

    /// Calculates everything by which an act is judged; says since when conditions have been as they
    /// are, none if on all days before.
    pub(super) fn go(
        &mut self,
        case: (Input, Calculation),
        by: (&Judged, ActDay),
        knowledge: Knowledge,
    ) -> Option<Date> {
        let ((input, today), (judged, act)) = (case, by);
        let input = Input { on: act.on, ..input };
        let Self { conditions, days, deeper, too_large } = self;
        deeper.work = 0;
        let of = |dates| ActDay { knowledge, dates, ..act };
        let (steps, foreseen) = (&judged.conditions, of(Dates::Foreseen));
        let since = run((input, today), (steps, foreseen), (conditions, deeper), too_large);
        let (steps, given) = (&judged.days, of(Dates::Given));
        run((input, today), (steps, given), (days, deeper), too_large);
        since
    }

    /// What was calculated.
    pub(super) fn then<'w>(&'w self, today: Calculation<'w>, act: ActDay) -> Then<'w> {
        let of = |values: &'w PastValues| Calculation {
            values: &values.values,
            frames: &values.frames,
            on: act.on,
            ..today
        };
        Then { conditions: of(&self.conditions), days: of(&self.days) }
    }
}

fn run(
    case: (Input, Calculation),
    by: (&Steps, ActDay),
    into: (&mut PastValues, &mut PastValues),
    too_large: &mut bool,
) -> Option<Date> {
    let ((input, today), (steps, act), (values, deeper)) = (case, by, into);
    values.frames.clear();
    let past = Past { act: Some(act), ..Past::default() };
    let mut assumed = Assumed::Nothing;
    let mut run = Run {
        evaluator: Evaluator {
            input,
            values: Cell::from_mut(values.values.as_mut_slice()).as_slice_of_cells(),
            elements: Cell::from_mut(values.elements.as_mut_slice()).as_slice_of_cells(),
            assumed: Cell::from_mut(&mut assumed),
            days_off: today.days_off,
            unsettled: input.readings.contains(&None),
            past: Some(&past),
        },
        frames: &mut values.frames,
        too_large,
        past: deeper,
    };
    for NodeId(node) in &steps.nodes {
        run.whole(*node as usize..*node as usize + 1);
    }
    past.since.get()
}

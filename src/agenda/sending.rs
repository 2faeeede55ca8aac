//! Registers that are sent in turns → items: a standing duty of whoever keeps them. There is no
//! task to log, so it is not told whether it was done.

use super::{Days, Item, Named, Origin, Section};
use crate::eval::outcome::Status;
use crate::language::Language;
use crate::phrases::{Argument, Join, say};
use crate::report::citation::citations;
use crate::report::text::names::{constant_parties, unit_in_full};
use crate::rulebook::Rulebook;
use crate::rulebook::norm::Register;
use crate::value::UnitId;
use crate::value::date::Date;
use crate::value::norm::Modality;
use crate::value::turn::{Turn, Turns};

/// The registers that a unit, or any unit, sends in these days.
pub(super) fn sendings(
    rulebook: &Rulebook,
    unit: Option<UnitId>,
    days: &Days,
    language: Language,
) -> Vec<Item> {
    let kept = |register: &&Register| register.kept_by.is_some();
    let of_unit = |register: &&Register| unit.is_none() || register.kept_by == unit;
    let registers = rulebook.registers.iter().filter(kept).filter(of_unit);
    let items = registers.filter_map(|register| {
        let item = item(rulebook, register, language)?;
        Some(turns(register, days).into_iter().map(move |turn| {
            let origin = Origin { turn: Some(turn.from), ..item.origin.clone() };
            Item { day: Some(turn.last_day()), origin, ..item.clone() }
        }))
    });
    items.flatten().collect()
}

/// A register that is sent, before it is known when.
fn item(rulebook: &Rulebook, register: &Register, language: Language) -> Option<Item> {
    let keeper = rulebook.unit(register.kept_by?)?;
    let (parties, _) = register.sent_to.as_ref()?;
    let label = register.labels.or(&register.name, language).to_owned();
    let towards = constant_parties(rulebook, parties, language).into_iter().map(|(_, it)| it);
    let join = if parties.one_suffices { Join::Or } else { Join::And };
    Some(Item {
        section: Section::Dated,
        day: None,
        at: None,
        masked: false,
        order: rulebook.order_of_work.len(),
        unit: Some(Named { name: keeper.name.clone(), label: unit_in_full(keeper, language) }),
        case: None,
        sentence: say!(language, "agenda-send-register", register = &label),
        task: Named { name: register.name.clone(), label },
        modality: Modality::Shall,
        towards: Argument::list(join, towards).say(language),
        status: Status::Due,
        done_on: None,
        norms: vec![format!("register/{}", register.name)],
        basis: citations(rulebook, &register.cites, language),
        origin: Origin::default(),
    })
}

/// The turns that are due in these days while the register is kept.
fn turns(register: &Register, days: &Days) -> Vec<Turn> {
    let Some((_, rhythm)) = register.sent_to.as_ref() else {
        return Vec::new();
    };
    let turns = Turns::plain(rhythm);
    let start = turns.of(days.from);
    let in_days = |day: Date| days.from <= day && day <= days.to;
    std::iter::successors(start, |turn| turns.after(*turn))
        .take_while(|turn| turn.from <= days.to)
        .filter(|turn| in_days(turn.last_day()) && register.in_force.contains(turn.last_day()))
        .collect()
}

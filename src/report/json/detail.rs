//! The details of a norm → JSON: towards whom, when and how.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new variant has to be told what it is here")]

use super::basis::Basis;
use super::fields::{AsText, Each, Fields};
use super::value::{Masked, ValueView, truth};
use crate::eval::time_limit::LastDay;
use crate::report::bears::{MASK, Towards};
use crate::report::matter::Held;
use crate::report::view::{Shown, View};
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::{Matter, Parties, Said};
use crate::rulebook::time_limit::{Length, Pauses};
use crate::rulebook::vocabulary::ChannelId;
use crate::value::Value;
use crate::value::date::Date;
use crate::value::norm::{DetailName, Rhythm, WEEKDAYS};
use serde::{Serialize, Serializer};

/// All details that a norm has, as keys of its object.
pub(super) fn write<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    one: &Shown<'_>,
) -> Result<(), S::Error> {
    let told = |name: &DetailName| !matches!(name, DetailName::DoneWhen | DetailName::Wording);
    let mut details = one.norm.details.all().filter(|(name, _)| told(name));
    details.try_for_each(|(name, said)| detail(fields, Row { view, one, name }, said))
}

/// Which detail of which norm.
#[derive(Clone, Copy)]
struct Row<'v, 'a> {
    view: &'v View<'a>,
    one: &'v Shown<'a>,
    name: DetailName,
}

fn detail<S: Serializer>(
    fields: &mut Fields<S>,
    row: Row<'_, '_>,
    said: Said<'_>,
) -> Result<(), S::Error> {
    let (Row { view, one, name }, language) = (row, row.view.options.language);
    let key = name.key();
    match said {
        Said::Parties(parties) => fields.put(key, &PartiesView { view, one, parties }),
        Said::Matters(all) => {
            fields.put(key, &Each(|| all.iter().map(|matter| MatterView { view, matter })))
        }
        Said::Channels(all) => fields.put(key, &Each(|| channels(view, all))),
        Said::Tasks(all) => fields.put(key, &Each(|| all.iter().map(|task| view.task_name(*task)))),
        Said::Words(labels) => fields.maybe(key, labels.get(language)),
        Said::Verb(verb) => fields.put(key, verb),
        Said::LastDay(node) => fields.put(key, &LastDayView { view, node }),
        Said::Rhythm(how) => rhythm(fields, how),
        Said::ByTurn(by) => fields.put(key, &AsText(by.end)),
        Said::Date(node) | Said::Condition(node) => fields.put(key, &ValueView::node(view, node)),
        Said::Flag => fields.put(key, &true),
    }
}

/// The units as a list, or as `one_of` where one suffices; `null` for one that is open.
struct PartiesView<'v, 'a> {
    view: &'v View<'a>,
    one: &'v Shown<'a>,
    parties: &'v Parties,
}

impl Serialize for PartiesView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, one, parties } = *self;
        let units = || view.towards(one, parties).into_iter().map(|towards| unit(view, towards));
        if !parties.one_suffices {
            return Each(units).serialize(serializer);
        }
        let mut fields = Fields::open(serializer)?;
        fields.put("one_of", &Each(units))?;
        fields.close()
    }
}

/// The name of a unit as it may be told; none of one that is open.
pub(super) fn unit<'a>(view: &View<'a>, unit: Towards) -> Option<&'a str> {
    match unit {
        Towards::Unit(unit) => Some(view.unit_name(unit)),
        Towards::Masked => Some(MASK),
        Towards::Open => None,
    }
}

/// What is passed on, by name and with its value; `null` is what is not known.
struct MatterView<'v, 'a> {
    view: &'v View<'a>,
    matter: &'v Matter,
}

impl Serialize for MatterView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = Fields::open(serializer)?;
        match self.matter {
            Matter::Fact(id) => {
                let fact = self.view.rulebook().fact(*id);
                fields.maybe("fact", fact.map(|fact| &fact.path))?;
            }
            Matter::Definition(_, name) => fields.put("definition", name)?,
            Matter::Text(labels) => fields.maybe("text", labels.get(self.view.options.language))?,
        }
        match self.view.held(self.matter) {
            None => {}
            Some(Held::Masked) => fields.put("value", &Masked)?,
            Some(Held::Value(value, ty)) => {
                fields.put("value", &ValueView::plain(self.view, value, ty))?;
                fields.maybe("unit", self.view.rulebook().measure(ty))?;
            }
        }
        fields.close()
    }
}

fn channels<'a>(view: &View<'a>, all: &[ChannelId]) -> impl Iterator<Item = &'a String> {
    let found = all.iter().filter_map(|id| view.rulebook().channel(*id));
    found.map(|channel| &channel.name)
}

/// The last day of a time limit: how long, of what day, without which days, until when. The days
/// are `null` while open, and where there are none.
struct LastDayView<'v, 'a> {
    view: &'v View<'a>,
    node: NodeId,
}

impl Serialize for LastDayView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, node } = *self;
        let nodes = &view.rulebook().nodes;
        let mut fields = Fields::open(serializer)?;
        if let Some(Node::LastDay(id)) = nodes.get(node)
            && let Some(limit) = nodes.time_limit(id)
        {
            length(&mut fields, view, limit.length)?;
            fields.put("of", &ValueView::node(view, limit.from))?;
            let calendar = limit.calendar.and_then(|id| view.rulebook().calendar(id));
            fields.maybe("calendar", calendar.map(|calendar| &calendar.name))?;
            if let Some(Pauses::List { quantifier, .. }) = limit.pauses {
                let list = nodes.quantifier(quantifier).map(|one| ValueView::node(view, one.list));
                fields.maybe("not_counting", list)?;
            }
        }
        match view.outcome().last_day(node) {
            LastDay::Open => fields.put("due", &None::<AsText<Date>>)?,
            _ if view.masks(node) => fields.put("due", &Masked)?,
            LastDay::On(day) => fields.put("due", &AsText(day))?,
            LastDay::Never | LastDay::Paused { .. } => {
                fields.put("due", &None::<AsText<Date>>)?;
            }
        }
        fields.close()
    }
}

/// `amount` and `unit` where both are told, else what the duration is.
fn length<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    length: Length,
) -> Result<(), S::Error> {
    let node = match length {
        Length::Of(node) => node,
        Length::Hours(hours) => {
            fields.put("amount", &hours)?;
            return fields.put("unit", "hours");
        }
    };
    if let (Value::Duration(length), false) = (view.outcome().value(node), view.masks(node)) {
        fields.put("amount", &length.count())?;
        fields.put("unit", length.unit().name(2))
    } else {
        fields.put("length", &ValueView::node(view, node))
    }
}

#[derive(Serialize)]
struct Apart {
    amount: u32,
    unit: &'static str,
}

fn rhythm<S: Serializer>(fields: &mut Fields<S>, rhythm: &Rhythm) -> Result<(), S::Error> {
    match rhythm {
        Rhythm::Weekday(day) => fields.put("every", weekday(*day)),
        Rhythm::Months(months) => fields.put("every", &AsText(months_name(*months))),
        Rhythm::Elsewhere(text) => fields.put("every", text),
        Rhythm::AtMostApart(amount, unit) => {
            let (amount, unit) = (*amount, unit.name(2));
            fields.put("at_most_apart", &Apart { amount, unit })
        }
        Rhythm::Regularly => fields.put("regularly", &true),
        Rhythm::Throughout => fields.put("throughout", &true),
    }
}

fn weekday(day: u8) -> &'static str {
    WEEKDAYS.get(usize::from(day)).copied().unwrap_or("week")
}

fn months_name(months: u8) -> String {
    match months {
        1 => "month".to_owned(),
        3 => "quarter".to_owned(),
        4 => "tertial".to_owned(),
        12 => "year".to_owned(),
        more => format!("{more} months"),
    }
}

/// A form that some rule prescribes for the task of another norm, with its own basis.
pub(super) struct FormView<'v, 'a> {
    pub(super) view: &'v View<'a>,
    pub(super) form: &'v Shown<'a>,
}

impl Serialize for FormView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, form } = self;
        let rulebook = view.rulebook();
        let cites = form.norm.cites.iter();
        let mut fields = Fields::open(serializer)?;
        fields.put("id", &AsText(view.id(form)))?;
        fields.put("applies", truth(form.outcome.applies))?;
        super::course::write(&mut fields, view, form)?;
        let manners = form.norm.details.all().filter(|(name, _)| name.is_manner());
        for (name, said) in manners {
            detail(&mut fields, Row { view, one: form, name }, said)?;
        }
        fields.put("basis", &Each(|| cites.clone().map(|passage| Basis { rulebook, passage })))?;
        fields.close()
    }
}

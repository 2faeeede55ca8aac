//! The details of a norm → JSON: towards whom, when and how.

use super::basis::Basis;
use super::fields::{AsText, Each, Fields};
use super::norm::truth;
use super::value::{Masked, ValueView};
use crate::report::masks::{MASK, Towards};
use crate::report::view::{Shown, View};
use crate::rulebook::norm::{Details, Matter, Parties, Within};
use crate::rulebook::vocabulary::{ChannelId, TaskId};
use crate::value::date::Date;
use crate::value::norm::{Rhythm, WEEKDAYS};
use serde::{Serialize, Serializer};

/// All details that a norm has, as keys of its object.
pub(super) fn write<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    one: &Shown<'_>,
) -> Result<(), S::Error> {
    recipients(fields, view, one)?;
    matters(fields, view, &one.norm.details)?;
    manner(fields, view, &one.norm.details)?;
    order(fields, view, one)?;
    rhythm(fields, one.norm.details.rhythm.as_ref())?;
    fields.flag("as_a_rule", one.norm.details.as_a_rule)?;
    fields.flag("as_far_as_possible", one.norm.details.as_far_as_possible)
}

fn recipients<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    one: &Shown<'_>,
) -> Result<(), S::Error> {
    let details = &one.norm.details;
    let named = [
        ("to", &details.to),
        ("copy_to", &details.copy_to),
        ("from", &details.from),
        ("with", &details.with),
    ];
    for (key, parties) in named {
        let parties = parties.as_ref();
        fields.maybe(key, parties.map(|parties| PartiesView { view, one, parties }))?;
    }
    Ok(())
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
        let units = || {
            view.towards(one, parties).into_iter().map(|unit| match unit {
                Towards::Unit(unit) => Some(view.unit_name(unit)),
                Towards::Masked => Some(MASK),
                Towards::Open => None,
            })
        };
        if !parties.one_suffices {
            return Each(units).serialize(serializer);
        }
        let mut fields = Fields::open(serializer)?;
        fields.put("one_of", &Each(units))?;
        fields.close()
    }
}

fn matters<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    details: &Details,
) -> Result<(), S::Error> {
    let kinds = [
        ("about", &details.about),
        ("enclosing", &details.enclosing),
        ("considering", &details.considering),
        ("stating", &details.stating),
    ];
    for (key, matters) in kinds {
        fields.filled(key, || matters.iter().map(|matter| MatterView { view, matter }))?;
    }
    Ok(())
}

/// What is passed on is named, not told: its value stays with whoever knows the case.
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
        fields.close()
    }
}

fn manner<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    details: &Details,
) -> Result<(), S::Error> {
    channels(fields, view, ("via", &details.via))?;
    channels(fields, view, ("recorded_in", &details.recorded_in))?;
    fields.flag("in_writing", details.in_writing)?;
    let language = view.options.language;
    fields.maybe("through", details.through.as_ref().and_then(|labels| labels.get(language)))
}

fn channels<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    (key, channels): (&'static str, &[ChannelId]),
) -> Result<(), S::Error> {
    fields.filled(key, || {
        let found = channels.iter().filter_map(|id| view.rulebook().channel(*id));
        found.map(|channel| &channel.name)
    })
}

fn order<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    one: &Shown<'_>,
) -> Result<(), S::Error> {
    let details = &one.norm.details;
    tasks(fields, view, ("before", &details.before))?;
    tasks(fields, view, ("after", &details.after))?;
    let due = view.outcome().deadline(one.outcome);
    fields.maybe("within", details.within.map(|within| WithinView { view, within, due }))?;
    fields.flag("promptly", details.promptly)?;
    fields.maybe("since", details.since.map(|node| ValueView::node(view, node)))
}

fn tasks<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    (key, tasks): (&'static str, &[TaskId]),
) -> Result<(), S::Error> {
    fields.filled(key, || tasks.iter().map(|task| view.task_name(*task)))
}

/// A deadline: how long, of what day, until when; the days are `null` while open.
struct WithinView<'v, 'a> {
    view: &'v View<'a>,
    within: Within,
    due: Option<Date>,
}

impl Serialize for WithinView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = Fields::open(serializer)?;
        fields.put("amount", &self.within.amount)?;
        fields.put("unit", self.within.unit.name(2))?;
        fields.put("of", &ValueView::node(self.view, self.within.of))?;
        if self.due.is_some() && self.view.masks(self.within.of) {
            fields.put("due", &Masked)?;
        } else {
            fields.put("due", &self.due.map(AsText))?;
        }
        fields.close()
    }
}

#[derive(Serialize)]
struct Apart {
    amount: u32,
    unit: &'static str,
}

fn rhythm<S: Serializer>(fields: &mut Fields<S>, rhythm: Option<&Rhythm>) -> Result<(), S::Error> {
    match rhythm {
        None => Ok(()),
        Some(Rhythm::Weekday(day)) => fields.put("every", weekday(*day)),
        Some(Rhythm::Months(months)) => fields.put("every", &AsText(months_name(*months))),
        Some(Rhythm::Elsewhere(text)) => fields.put("every", text),
        Some(Rhythm::AtMostApart(amount, unit)) => {
            let (amount, unit) = (*amount, unit.name(2));
            fields.put("at_most_apart", &Apart { amount, unit })
        }
        Some(Rhythm::Regularly) => fields.put("regularly", &true),
        Some(Rhythm::Throughout) => fields.put("throughout", &true),
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
        manner(&mut fields, view, &form.norm.details)?;
        fields.put("basis", &Each(|| cites.clone().map(|passage| Basis { rulebook, passage })))?;
        fields.close()
    }
}

//! What an answer must not hide → JSON: broken safeguards, contradictions of the case, what it says
//! otherwise than its log, and what was assumed where nothing applies.

use super::basis::Basis;
use super::fields::{AsText, Each, Fields};
use super::value::ValueView;
use crate::case::facts::Place;
use crate::eval::outcome::{Carrier, Missing};
use crate::report::hidden::{AgainstLog, Contradiction};
use crate::report::view::View;
use crate::rulebook::norm::Safeguard;
use crate::rulebook::vocabulary::{FactId, TaskId};
use crate::value::norm::Demand;
use serde::{Serialize, Serializer};

/// Puts all of it; what there is none of is left out.
pub(super) fn put<S: Serializer>(fields: &mut Fields<S>, view: &View<'_>) -> Result<(), S::Error> {
    let broken = || view.broken().map(|(one, task, demand)| Broken { view, one, task, demand });
    fields.filled("broken_safeguards", broken)?;
    fields.filled("contradictions", || view.contradictions().map(|one| Contradicts(view, one)))?;
    fields.filled("against_log", || view.against_log().map(|one| Against(view, one)))?;
    fields.filled("over", || view.over().map(|(list, count)| Over(view, list, count)))?;
    let opens = view.would_open();
    fields.filled("would_open", || opens.iter().map(|(place, norms)| Opens(view, *place, *norms)))
}

/// A safeguard that the rules break in this case.
struct Broken<'v, 'a> {
    view: &'v View<'a>,
    one: &'a Safeguard,
    task: TaskId,
    demand: Demand,
}

impl Serialize for Broken<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, one, task, demand } = *self;
        let mut fields = Fields::open(serializer)?;
        head(&mut fields, view, one)?;
        fields.put("task", view.task_name(task))?;
        fields.put("demands", demand.name())?;
        basis(&mut fields, view, one)?;
        fields.close()
    }
}

/// Where the case contradicts itself.
struct Contradicts<'v, 'a>(&'v View<'a>, Contradiction<'a>);

impl Serialize for Contradicts<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(view, one) = *self;
        let mut fields = Fields::open(serializer)?;
        head(&mut fields, view, one.safeguard)?;
        // Nothing where they would tell a sensitive value.
        if let Some(carriers) = view.behind(one) {
            let names = || {
                carriers.iter().map(|carrier| {
                    let name = match *carrier {
                        Carrier::Fact(place) => Missing::Fact(place),
                        Carrier::Log(task) => Missing::Log(task, None),
                    };
                    AsText(view.name_of(name))
                })
            };
            fields.put("facts", &Each(names))?;
        }
        basis(&mut fields, view, one.safeguard)?;
        fields.close()
    }
}

/// A fact that is given otherwise than the log makes its default.
struct Against<'v, 'a>(&'v View<'a>, AgainstLog);

impl Serialize for Against<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(view, one) = *self;
        let mut fields = Fields::open(serializer)?;
        fields.put("fact", &AsText(view.path(one.place)))?;
        fields.put("given", &ValueView::plain(view, one.given, one.ty))?;
        fields.put("by_log", &ValueView::plain(view, one.logged, one.ty))?;
        fields.close()
    }
}

/// How many elements of a list are over.
struct Over<'v, 'a>(&'v View<'a>, FactId, usize);

impl Serialize for Over<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(view, list, count) = *self;
        let mut fields = Fields::open(serializer)?;
        fields.put("list", &AsText(view.path(Place::Fact(list))))?;
        fields.put("elements", &count)?;
        fields.close()
    }
}

/// A fact that was assumed, and would open something if it were given otherwise.
struct Opens<'v, 'a>(&'v View<'a>, Place, usize);

impl Serialize for Opens<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(view, place, norms) = *self;
        let mut fields = Fields::open(serializer)?;
        fields.put("fact", &AsText(view.path(place)))?;
        fields.put("touches", &norms)?;
        fields.close()
    }
}

fn head<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    one: &Safeguard,
) -> Result<(), S::Error> {
    let circular = one.circular.and_then(|id| view.rulebook().circular(id));
    fields.put("safeguard", &one.name)?;
    fields.maybe("circular", circular.map(|found| &found.name))?;
    fields.maybe("label", one.labels.get(view.options.language))
}

fn basis<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    one: &Safeguard,
) -> Result<(), S::Error> {
    let (rulebook, cites) = (view.rulebook(), one.cites.iter());
    fields.put("basis", &Each(|| cites.clone().map(|passage| Basis { rulebook, passage })))
}

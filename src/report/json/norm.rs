//! One norm as it came out → JSON.

use super::basis::Basis;
use super::course;
use super::detail::{self, FormView};
use super::fields::{AsText, Each, Fields};
use super::kept::Kept;
use super::value::truth;
use crate::eval::outcome::{Hinge, Stretch};
use crate::explain::explain;
use crate::report::bears::{Bears, MASK};
use crate::report::proof::proof;
use crate::report::view::{Extent, Proofs, Shown, View};
use serde::{Serialize, Serializer};

/// A norm.
pub(super) struct NormView<'v, 'a> {
    pub(super) view: &'v View<'a>,
    pub(super) one: Shown<'a>,
    pub(super) kept: Option<&'v Kept>,
}

impl Serialize for NormView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, one, kept } = self;
        if let Some(kept) = kept.and_then(|kept| kept.norm(view, one)) {
            return kept.serialize(serializer);
        }
        let at_element = view.of(one);
        let view: &View<'_> = &at_element;
        let this = NormView { view, one: *one, kept: None };
        this.fields(Fields::open(serializer)?)
    }
}

impl NormView<'_, '_> {
    fn fields<S: Serializer>(&self, mut fields: Fields<S>) -> Result<S::Ok, S::Error> {
        let Self { view, one, .. } = self;
        self.head(&mut fields)?;
        self.bearer(&mut fields)?;
        fields.maybe("element", view.element(one))?;
        course::write(&mut fields, view, one)?;
        detail::write(&mut fields, view, one)?;
        fields.filled("form", || view.forms(one).map(|form| FormView { view, form }))?;
        self.grounds(&mut fields)?;
        fields.put("missing", &self.names(one.outcome.missing))?;
        self.named(&mut fields, "bearer_missing", one.outcome.bearer_missing)?;
        self.named(&mut fields, "detail_missing", one.outcome.detail_missing)?;
        fields.put("assumed", &self.names(one.outcome.assumed))?;
        fields.put(
            "hinges_on",
            &Each(|| view.hinges(one).iter().map(|hinge| HingeView(view, hinge))),
        )?;
        self.proof(&mut fields)?;
        fields.close()
    }

    fn head<S: Serializer>(&self, fields: &mut Fields<S>) -> Result<(), S::Error> {
        let Self { view, one, .. } = self;
        let task = view.rulebook().task(one.norm.task);
        fields.put("id", &AsText(view.id(one)))?;
        fields.put("rule", &one.rule.name)?;
        fields.maybe("task", task.map(|task| &task.name))?;
        fields.maybe("outcome", view.outcome_name(one.norm))?;
        fields.put("modality", one.norm.modality.name())?;
        fields.maybe("wording", one.norm.details.wording.as_deref())?;
        fields.put("applies", truth(one.outcome.applies))?;
        fields.maybe("displaced", one.outcome.displaced.then_some(true))?;
        fields.maybe("standing", one.rule.standing.then_some(true))
    }

    /// Who bears it: the unit, or while that is open `null` and the units that it may be.
    fn bearer<S: Serializer>(&self, fields: &mut Fields<S>) -> Result<(), S::Error> {
        let Self { view, one, .. } = self;
        match view.bears(one) {
            Bears::Unit(unit) => fields.put("unit", view.unit_name(unit)),
            Bears::Masked(_) => fields.put("unit", MASK),
            Bears::Open(node) => {
                let possible = view.possible_units(node);
                fields.put("unit", &None::<&str>)?;
                fields
                    .filled("possible_units", || possible.iter().map(|unit| view.unit_name(*unit)))
            }
            Bears::Jointly(_) => {
                let units = view.parties(&one.norm.jointly);
                fields.put("unit", &None::<&str>)?;
                fields.filled("units", || units.iter().map(|unit| detail::unit(view, *unit)))
            }
            Bears::Everybody => fields.put("nobody", &true),
            Bears::Whoever => Ok(()),
        }
    }

    /// What it is written from, and how that was understood.
    fn grounds<S: Serializer>(&self, fields: &mut Fields<S>) -> Result<(), S::Error> {
        let Self { view, one, .. } = self;
        let rulebook = view.rulebook();
        let language = view.options.language;
        let interpretations = [&one.rule.interpretation, &one.norm.interpretation];
        let cites = one.norm.cites.iter();
        fields.put("basis", &Each(|| cites.clone().map(|passage| Basis { rulebook, passage })))?;
        fields.filled("see", || one.rule.see.iter().chain(&one.norm.see))?;
        // Long and the same in every case: told with all, and in proofs.
        if view.options.extent == Extent::Relevant {
            return Ok(());
        }
        fields.filled("interpretation", || {
            let given = interpretations.into_iter().flatten();
            given.filter_map(move |labels| labels.get(language))
        })
    }

    /// Why it came out so, where that is asked for.
    fn proof<S: Serializer>(&self, fields: &mut Fields<S>) -> Result<(), S::Error> {
        let Self { view, one, .. } = self;
        if view.options.proofs == Proofs::Without {
            return Ok(());
        }
        let explained = explain(view.outcome(), one.index, view.options.style());
        let language = view.options.language;
        let explained = explained.as_ref();
        fields.maybe("proof", explained.map(|one| proof(one, view.rulebook(), language)))
    }

    fn names(&self, stretch: Stretch) -> impl Serialize {
        let view = self.view;
        Each(move || view.missing(stretch).iter().map(|one| AsText(view.name_of(*one))))
    }

    fn named<S: Serializer>(
        &self,
        fields: &mut Fields<S>,
        key: &'static str,
        stretch: Stretch,
    ) -> Result<(), S::Error> {
        let any = stretch.start < stretch.end;
        fields.maybe(key, any.then(|| self.names(stretch)))
    }
}

/// A reading that a norm hinges on.
struct HingeView<'v, 'a>(&'v View<'a>, &'a Hinge);

impl Serialize for HingeView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(view, hinge) = self;
        let mut fields = Fields::open(serializer)?;
        let reading = view.rulebook().reading(hinge.reading);
        fields.maybe("reading", reading.map(|reading| &reading.name))?;
        fields.maybe("may", hinge.may.then_some(true))?;
        fields.close()
    }
}

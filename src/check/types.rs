//! Types as written → types, and types in the words of a rule file.

use super::context::Context;
use super::context::nearest;
use super::error;
use super::what::What;
use crate::code::Code;
use crate::syntax::ast::{Field, TypeExpr};
use crate::value::types::{Base, Type};

impl Context<'_> {
    /// The type that is written, if its name is known; [`Context::check_type`] reports.
    pub(super) fn type_of(&self, ty: &TypeExpr) -> Option<Type> {
        let base = match ty.base.text.as_str() {
            "yes/no" => Base::YesNo,
            "number" => Base::Number,
            "text" => Base::Text,
            "date" => Base::Date,
            "moment" => Base::Moment,
            "duration" => Base::Duration,
            "unit" => Base::Unit,
            name => match (self.names.ty(name), self.names.record(name)) {
                (Some(id), _) => Base::Named(id),
                (None, Some(id)) => Base::Record(id),
                (None, None) => return None,
            },
        };
        let measure = ty.measure.as_ref().and_then(|name| self.names.measure(&name.text));
        Some(Type { base, measure, list: ty.list, or_none: ty.or_none })
    }

    /// Reports a type that is unknown or that cannot stand there.
    pub(super) fn check_type(&mut self, ty: &TypeExpr) -> Option<Type> {
        let Some(found) = self.type_of(ty) else {
            const PLAIN: [&str; 7] =
                ["yes/no", "number", "text", "date", "moment", "duration", "unit"];
            let place = (ty.base.text.as_str(), ty.base.at.0);
            if let Some(error) = self.something_else(Code("C014"), place.0, place.1, What::Type) {
                return self.fail(error);
            }
            let known = self.names.types.names().chain(self.names.records.names()).chain(PLAIN);
            let near = nearest(&self.diagnostics, &ty.base.text, known).map(str::to_owned);
            return self.fail(error::unknown_type(ty.base.at.0, &ty.base.text, near.as_deref()));
        };
        match found.base {
            Base::Named(id) => drop(self.used.types.insert(u32::from(id.0))),
            Base::Record(id) => drop(self.used.records.insert(u32::from(id.0))),
            _ => {}
        }
        if matches!(found.base, Base::Record(_)) && !found.list {
            return self.fail(error::record_alone(ty.at.0, &ty.base.text));
        }
        if let Some(measure) = ty.measure.as_ref().filter(|_| found.base != Base::Number) {
            return self.fail(error::only_numbers_are_measured(measure.at.0));
        }
        if found.list && found.or_none {
            return self.fail(error::list_or_none(ty.at.0));
        }
        Some(found)
    }

    /// Reports what is wrong with the types of a record's or a fact group's fields.
    pub(super) fn check_field_types(&mut self, fields: &[Field]) {
        for field in fields {
            self.check_type(&field.ty);
        }
    }

    /// A type in the words of a rule file.
    pub(super) fn describe(&self, ty: Type) -> String {
        let base = match ty.base {
            Base::YesNo => "yes/no".to_owned(),
            Base::Number => {
                match ty.measure.and_then(|id| self.names.measures.get(usize::from(id.0))) {
                    Some(measure) => format!("number in {measure}"),
                    None => "number".to_owned(),
                }
            }
            Base::Text => "text".to_owned(),
            Base::Date => "date".to_owned(),
            Base::Moment => "moment".to_owned(),
            Base::Duration => "duration".to_owned(),
            Base::Unit => "unit".to_owned(),
            Base::Named(id) => {
                self.names.types.get(u32::from(id.0)).map_or(String::new(), |one| one.name.clone())
            }
            Base::Record(id) => self
                .names
                .records
                .get(u32::from(id.0))
                .map_or(String::new(), |one| one.name.clone()),
        };
        match (ty.list, ty.or_none) {
            (true, _) => format!("list of {base}"),
            (false, true) => format!("{base} or none"),
            (false, false) => base,
        }
    }
}

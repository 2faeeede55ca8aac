//! The value of a fact or of a record's field.

use jsonc_parser::ast::{Array, Value as Json};
use jsonc_parser::common::Ranged;

use super::{Slow, kind_of};
use crate::case::error::{self, Subject};
use crate::case::facts::Slot;
use crate::case::keys::KeyFault;
use crate::case::limits::LIST_ENTRIES;
use crate::case::schema::{Member, Members, Names, Schema};
use crate::case::store::{Misfit, Scalar, is_doubtful};
use crate::diagnostic::Diagnostic;
use crate::phrases::phrase;
use crate::rulebook::vocabulary::element_record;
use crate::value::types::Base;

impl Slow<'_, '_> {
    /// What a value puts into a slot; after an error the slot does not matter.
    pub(super) fn slot(&mut self, path: &str, member: Member, json: &Json<'_>) -> Slot {
        let subject = Subject {
            path,
            sensitive: member.sensitive || self.hidden > 0,
            span: self.span(json.range()),
        };
        let scalar = match json {
            Json::Array(array) if member.over_time => {
                return self.history(subject, member, array);
            }
            Json::Array(array) if member.ty.list => return self.list(subject, member, array),
            Json::NullKeyword(_) => Scalar::Null,
            Json::BooleanLit(yes) => Scalar::YesNo(yes.value),
            Json::NumberLit(number) => Scalar::Number(number.value),
            Json::StringLit(text) => Scalar::Text(&text.value),
            Json::Array(_) | Json::Object(_) => {
                let error = error::wrong_kind(self.schema, subject, member.ty, kind_of(json));
                self.found.push(error);
                return Slot::Null;
            }
        };
        self.plain(subject, member, scalar)
    }

    fn plain(&mut self, subject: Subject<'_>, member: Member, scalar: Scalar<'_>) -> Slot {
        if matches!(scalar, Scalar::Text(text) if is_doubtful(member.format, text)) {
            self.warnings.push(error::doubtful(subject));
        }
        self.store.slot(member, scalar).unwrap_or_else(|misfit| {
            let error = misfit_error(self.schema, subject, member, misfit, scalar);
            self.found.push(error);
            Slot::Null
        })
    }

    fn list(&mut self, subject: Subject<'_>, member: Member, array: &Array<'_>) -> Slot {
        let len = array.elements.len();
        let record = element_record(member.ty).and_then(|id| self.schema.record(id));
        let width = record.map_or(1, Members::len);
        if len > LIST_ENTRIES || !self.store.has_room(len.saturating_mul(width)) {
            self.found.push(error::too_long(subject));
            return Slot::Null;
        }
        let start = self.store.open_list();
        self.hidden += usize::from(member.sensitive);
        for (number, element) in (1..).zip(&array.elements) {
            if self.is_full() {
                break;
            }
            let path = format!("{}[{number}]", subject.path);
            self.element(&path, member, element);
        }
        self.hidden -= usize::from(member.sensitive);
        if let Some(fault) = self.store.in_order(start, len, record) {
            let key = record.and_then(|record| record.names.name(record.key?));
            self.key_fault(subject, array, fault, key.unwrap_or_default());
        }
        self.store.close_list(start, len)
    }

    /// What is wrong with the keys of a list's elements.
    fn key_fault(&mut self, list: Subject<'_>, array: &Array<'_>, fault: KeyFault, key: &str) {
        let span = |at: usize| {
            let element = array.elements.get(at).map(Ranged::range);
            element.map_or(list.span, |range| self.span(range))
        };
        let error = match fault {
            KeyFault::None(at) => error::no_key(span(at), (list.path, at + 1), key),
            KeyFault::Same(first, at) => {
                error::same_key(span(at), (list.path, at + 1), (key, span(first)))
            }
        };
        self.found.push(error);
    }

    fn element(&mut self, path: &str, list: Member, json: &Json<'_>) {
        let schema = self.schema;
        let Some(members) = element_record(list.ty).and_then(|id| schema.record(id)) else {
            let slot = self.slot(path, list.element(), json);
            self.store.plain_element(slot);
            return;
        };
        let owner = self.store.record_element(members.len());
        if let Some(object) = self.object(path, json) {
            self.members(path, members, owner, object);
        }
    }
}

/// Why a value does not fit, in words.
pub(in crate::case) fn misfit_error(
    schema: &Schema,
    subject: Subject<'_>,
    member: Member,
    misfit: Misfit,
    scalar: Scalar<'_>,
) -> Diagnostic {
    let (text, found) = match scalar {
        Scalar::Null => ("null", phrase!("case-kind-null")),
        Scalar::YesNo(_) => ("", phrase!("case-kind-true-or-false")),
        Scalar::Number(number) => (number, phrase!("case-kind-number")),
        Scalar::Text(text) => (text, phrase!("case-kind-text")),
    };
    match misfit {
        Misfit::Kind => error::wrong_kind(schema, subject, member.ty, found),
        Misfit::NotNone => error::none_refused(subject),
        Misfit::Name => unknown_name(schema, subject, member.ty.base, text),
        Misfit::Duration => error::bad_duration(subject, text),
        Misfit::Date(error) => error::bad_date(subject, text, error),
        Misfit::Moment(error) => error::bad_moment(subject, text, error),
        Misfit::Number(error) => error::bad_number(subject, error),
        Misfit::Form => error::bad_form(subject),
    }
}

fn unknown_name(schema: &Schema, subject: Subject<'_>, base: Base, text: &str) -> Diagnostic {
    if let Base::Named(id) = base {
        let known = schema.variants(id).into_iter().flat_map(Names::iter);
        return error::unknown_variant(subject, schema.type_name(id), text, known);
    }
    error::unknown_unit(subject, text, (schema.units.iter(), schema.tasks.get(text).is_some()))
}

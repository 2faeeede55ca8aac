//! The calendars that ship with the program, for whoever names one without declaring it.

use crate::source::SourceId;
use crate::syntax;
use crate::syntax::ast::Item;

/// By name, as rule files.
const SHIPPED: &[(&str, &str)] = &[
    ("denmark", include_str!("../../../calendars/denmark.regel")),
    ("england", include_str!("../../../calendars/england.regel")),
    ("eu_rules", include_str!("../../../calendars/eu_rules.regel")),
    ("finland", include_str!("../../../calendars/finland.regel")),
    ("northern_ireland", include_str!("../../../calendars/northern_ireland.regel")),
    ("norway", include_str!("../../../calendars/norway.regel")),
    ("scotland", include_str!("../../../calendars/scotland.regel")),
    ("sweden", include_str!("../../../calendars/sweden.regel")),
    ("us_federal", include_str!("../../../calendars/us_federal.regel")),
];

/// What ships lies in no file of the rulebook.
const NO_FILE: SourceId = SourceId(u32::MAX);

/// Their names.
pub(super) fn names<'n>() -> impl Iterator<Item = &'n str> {
    SHIPPED.iter().map(|(name, _)| *name)
}

/// The item of a calendar.
pub(super) fn item(name: &str) -> Option<Item> {
    let (_, text) = SHIPPED.iter().find(|(known, _)| *known == name)?;
    let (file, _) = syntax::parse(NO_FILE, text);
    file.items.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::{SHIPPED, item, names};
    use crate::source::SourceId;
    use crate::syntax;
    use crate::syntax::ast::ItemKind;

    #[test]
    fn each_file_declares_the_calendar_that_it_is_named_after() {
        for name in names() {
            let declared = item(name).map(|item| item.kind);
            assert!(
                matches!(declared, Some(ItemKind::Calendar(own)) if own.text == name),
                "{name}"
            );
        }
    }

    #[test]
    fn they_are_read_without_error() {
        for (name, text) in SHIPPED {
            let (file, errors) = syntax::parse(SourceId::default(), text);
            assert_eq!((file.items.len(), errors.len()), (1, 0), "{name}: {errors:?}");
        }
    }
}

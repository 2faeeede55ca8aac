//! Every label of an item: its own, those of its facts and variants, and those in printed texts.

use super::ast::{
    Clause, ClauseKind, Detail, DetailKind, Field, Item, ItemKind, Labels, Matter, Norm, Variant,
    Wording,
};

/// Written once for looking at labels and for changing them.
macro_rules! in_norm {
    ($norm:expr, $visit:expr) => {
        let Norm { details, .. } = $norm;
        for Detail { kind, .. } in details {
            match kind {
                DetailKind::Through(Wording::Labelled(labels))
                | DetailKind::Interpretation(Wording::Labelled(labels)) => $visit(labels),
                DetailKind::About(matters)
                | DetailKind::Enclosing(matters)
                | DetailKind::Considering(matters)
                | DetailKind::Stating(matters) => {
                    for matter in matters {
                        if let Matter::Text(Wording::Labelled(labels)) = matter {
                            $visit(labels);
                        }
                    }
                }
                DetailKind::Through(Wording::Plain(_))
                | DetailKind::Interpretation(Wording::Plain(_))
                | DetailKind::To(_)
                | DetailKind::CopyTo(_)
                | DetailKind::From(_)
                | DetailKind::With(_)
                | DetailKind::Via(_)
                | DetailKind::RecordedIn(_)
                | DetailKind::InWriting
                | DetailKind::Before(_)
                | DetailKind::After(_)
                | DetailKind::NoEarlierThan(_)
                | DetailKind::TimeLimit(_)
                | DetailKind::NoLaterThan(_)
                | DetailKind::Promptly
                | DetailKind::Recurs(_)
                | DetailKind::ByTurn(..)
                | DetailKind::EachTime(_)
                | DetailKind::Since(_)
                | DetailKind::AsARule
                | DetailKind::AsFarAsPossible
                | DetailKind::AtMostOnce
                | DetailKind::DoneWhen(_)
                | DetailKind::Wording(_)
                | DetailKind::Cites(_)
                | DetailKind::See(_) => {}
            }
        }
    };
}

macro_rules! in_clauses {
    ($clauses:expr, $visit:expr) => {
        for Clause { kind, .. } in $clauses {
            match kind {
                ClauseKind::Labels(labels) => $visit(labels),
                ClauseKind::Variants(variants) => {
                    for Variant { labels, .. } in variants {
                        if let Some(labels) = labels {
                            $visit(labels);
                        }
                    }
                }
                ClauseKind::Interpretation(Wording::Labelled(labels))
                | ClauseKind::CountsWhere(_, Wording::Labelled(labels)) => $visit(labels),
                ClauseKind::Then(norm) => {
                    in_norm!(norm, $visit);
                }
                _ => {}
            }
        }
    };
}

macro_rules! in_item {
    ($item:expr, $visit:expr) => {
        let Item { kind, clauses, .. } = $item;
        match kind {
            ItemKind::Facts(_, fields) | ItemKind::Record(_, fields) => {
                for Field { clauses, .. } in fields {
                    in_clauses!(clauses, $visit);
                }
            }
            ItemKind::Aside { reason: Wording::Labelled(labels), .. } => $visit(labels),
            _ => {}
        }
        in_clauses!(clauses, $visit);
    };
}

/// Visits the labels of an item.
pub fn of_item<'a>(item: &'a Item, visit: &mut dyn FnMut(&'a Labels)) {
    in_item!(item, visit);
}

/// Visits the labels of an item to change them.
pub fn of_item_mut(item: &mut Item, visit: &mut dyn FnMut(&mut Labels)) {
    in_item!(item, visit);
}

//! What kinds, parts and fates are called.

use super::change::Fate;
use super::entry::Kind;
use super::part::Aspect;
use crate::diff::answers;
use crate::phrases::{Phrase, norm, phrase};

/// What something is.
pub(super) fn kind(kind: Kind) -> Phrase {
    match kind {
        Kind::Circular => phrase!("diff-kind-circular"),
        Kind::Section => phrase!("diff-kind-section"),
        Kind::Aside => phrase!("diff-kind-aside"),
        Kind::Rule => phrase!("diff-kind-rule"),
        Kind::Definition => phrase!("diff-kind-definition"),
        Kind::Rates => phrase!("diff-kind-rates"),
        Kind::Reading => phrase!("diff-kind-reading"),
        Kind::Safeguard => phrase!("diff-kind-safeguard"),
        Kind::Register => phrase!("diff-kind-register"),
        Kind::Unit => phrase!("diff-kind-unit"),
        Kind::Group => phrase!("diff-kind-group"),
        Kind::Task => phrase!("diff-kind-task"),
        Kind::Event => phrase!("diff-kind-event"),
        Kind::Channel => phrase!("diff-kind-channel"),
        Kind::Calendar => phrase!("diff-kind-calendar"),
        Kind::Type => phrase!("diff-kind-type"),
        Kind::Variant => phrase!("diff-kind-variant"),
        Kind::Record => phrase!("diff-kind-record"),
        Kind::Field => phrase!("diff-kind-field"),
        Kind::FactGroup => phrase!("diff-kind-fact-group"),
        Kind::Fact => phrase!("diff-kind-fact"),
    }
}

/// What a change is about.
pub(super) fn aspect(aspect: Aspect) -> Phrase {
    match aspect {
        Aspect::InForce => phrase!("diff-aspect-in-force"),
        Aspect::AppliesWhen => phrase!("diff-aspect-applies-when"),
        Aspect::OverWhen => phrase!("diff-aspect-over-when"),
        Aspect::Circular => phrase!("diff-aspect-circular"),
        Aspect::Section => phrase!("diff-aspect-section"),
        Aspect::Standing => phrase!("diff-aspect-standing"),
        Aspect::When => phrase!("diff-aspect-when"),
        Aspect::Unless => phrase!("diff-aspect-unless"),
        Aspect::Value => phrase!("diff-aspect-value"),
        Aspect::Alternatives => phrase!("diff-aspect-alternatives"),
        Aspect::Rates => phrase!("diff-aspect-rates"),
        Aspect::Type => phrase!("diff-aspect-type"),
        Aspect::Parameter => phrase!("diff-aspect-parameter"),
        Aspect::Default => phrase!("diff-aspect-default"),
        Aspect::Chosen => phrase!("diff-aspect-chosen"),
        Aspect::Norm => phrase!("diff-aspect-norm"),
        Aspect::Bearer => phrase!("diff-aspect-bearer"),
        Aspect::Modality => phrase!("diff-aspect-modality"),
        Aspect::Task => phrase!("diff-aspect-task"),
        Aspect::Outcome => phrase!("diff-aspect-outcome"),
        Aspect::Detail(name) => norm::detail(name),
        Aspect::Order => phrase!("diff-aspect-order"),
        Aspect::Deadline => phrase!("diff-aspect-deadline"),
        Aspect::Overrides => phrase!("diff-aspect-overrides"),
        Aspect::Premise => phrase!("diff-aspect-premise"),
        Aspect::Demand => phrase!("diff-aspect-demand"),
        Aspect::KeptBy => phrase!("diff-aspect-kept-by"),
        Aspect::Lists => phrase!("diff-aspect-lists"),
        Aspect::Counts => phrase!("diff-aspect-counts"),
        Aspect::Totals => phrase!("diff-aspect-totals"),
        Aspect::SentTo => phrase!("diff-aspect-sent-to"),
        Aspect::Calendar => phrase!("diff-aspect-calendar"),
        Aspect::Unites => phrase!("diff-aspect-unites"),
        Aspect::Weekend => phrase!("diff-aspect-weekend"),
        Aspect::Holidays => phrase!("diff-aspect-holidays"),
        Aspect::KeptOn => phrase!("diff-aspect-kept-on"),
        Aspect::Counting => phrase!("diff-aspect-counting"),
        Aspect::AssessedBy => phrase!("diff-aspect-assessed-by"),
        Aspect::FoundIn => phrase!("diff-aspect-found-in"),
        Aspect::Changes => phrase!("diff-aspect-changes"),
        Aspect::ForEach => phrase!("diff-aspect-for-each"),
        Aspect::Elements => phrase!("diff-aspect-elements"),
        Aspect::Key => phrase!("diff-aspect-key"),
        Aspect::Begins => phrase!("diff-aspect-begins"),
        Aspect::Sensitive => phrase!("diff-aspect-sensitive"),
        Aspect::SensitiveReasons => phrase!("diff-aspect-sensitive-reasons"),
        Aspect::Format => phrase!("diff-aspect-format"),
        Aspect::PartOf => phrase!("diff-aspect-part-of"),
        Aspect::External => phrase!("diff-aspect-external"),
        Aspect::NamedBy => phrase!("diff-aspect-named-by"),
        Aspect::Members => phrase!("diff-aspect-members"),
        Aspect::Parts => phrase!("diff-aspect-parts"),
        Aspect::Outcomes => phrase!("diff-aspect-outcomes"),
        Aspect::SettledBy => phrase!("diff-aspect-settled-by"),
        Aspect::Issued => phrase!("diff-aspect-issued"),
        Aspect::Amended => phrase!("diff-aspect-amended"),
        Aspect::AddressedTo => phrase!("diff-aspect-addressed-to"),
        Aspect::CitedBy => phrase!("diff-aspect-cited-by"),
        Aspect::CircularKind => phrase!("diff-aspect-circular-kind"),
        Aspect::Cites => phrase!("diff-aspect-cites"),
        Aspect::See => phrase!("diff-aspect-see"),
        Aspect::Reason => phrase!("diff-aspect-reason"),
        Aspect::Interpretation => phrase!("diff-aspect-interpretation"),
        Aspect::InterpretationIn(tag) => {
            phrase!("diff-aspect-interpretation-in", tag = tag.to_string())
        }
        Aspect::LabelIn(tag) => phrase!("diff-aspect-label-in", tag = tag.to_string()),
    }
}

/// What became of something that is declared.
pub(super) fn fate(fate: Fate) -> Phrase {
    match fate {
        Fate::Added => phrase!("diff-new"),
        Fate::Removed => phrase!("diff-gone"),
        Fate::Changed => phrase!("diff-changed"),
    }
}

/// What became of a norm.
pub(super) fn became(kind: answers::Kind) -> Phrase {
    match kind {
        answers::Kind::Appeared => phrase!("diff-appears"),
        answers::Kind::Went => phrase!("diff-goes"),
        answers::Kind::Opened => phrase!("diff-opened"),
        answers::Kind::Applies => phrase!("diff-applies"),
        answers::Kind::Fell => phrase!("diff-fell"),
        answers::Kind::Changed => phrase!("diff-changes"),
        answers::Kind::Hinges => phrase!("diff-hinges"),
    }
}

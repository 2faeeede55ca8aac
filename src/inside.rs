//! The one door for the tests, the benchmarks and the program: what they use of the modules, under
//! the modules' own names. It is no part of the interface.

pub mod agenda {
    pub use crate::agenda::{Agenda, Days};

    pub mod gather {
        pub use crate::agenda::gather::Gathering;
    }

    pub mod ics {
        pub use crate::agenda::ics::write;
    }

    pub mod json {
        pub use crate::agenda::json::write;
    }
}

pub mod case {
    pub use crate::case::{read, read_slow, text};

    pub mod facts {
        pub use crate::case::facts::{Entry, Facts, For, History, ListPlace, Place, Slot};
    }

    pub mod fast {
        pub use crate::case::fast::read_fast;
    }

    pub mod json_schema {
        pub use crate::case::json_schema::json_schema;
    }

    pub mod limits {
        pub use crate::case::limits::{CASE_BYTES, DEPTH, FAULTS, LIST_ENTRIES};
    }

    pub mod mask {
        pub use crate::case::mask::mask;
    }

    pub mod path {
        pub use crate::case::path::path;
    }

    pub mod schema {
        pub use crate::case::schema::Schema;
    }

    pub mod set {
        pub use crate::case::set::set;
    }
}

pub mod check {
    pub use crate::check::check;
}

pub mod circulars {

    pub mod change {
        pub use crate::circulars::change::{Change, What, changes};
    }

    pub mod document {
        pub use crate::circulars::document::{Document, Fingerprint};
    }

    pub mod lock {
        pub use crate::circulars::lock::{Lock, Locked};
    }

    pub mod read {
        pub use crate::circulars::read::{Markup, marked_up, read};
    }
}

pub mod cli {
    pub use crate::cli::{command, run};
}

pub mod code {
    pub use crate::code::Code;

    pub mod case {
        pub use crate::code::case::{NOT_JSON, UNDATED, UNKNOWN_KEY};
    }

    pub mod limit {
        pub use crate::code::limit::{
            CASE_BYTES, CASE_DEPTH, CASE_FAULTS, CHAIN, ERRORS, FILE_SIZE, LINE_LENGTH,
            LIST_ENTRIES, NESTING,
        };
    }

    pub mod syntax {
        pub use crate::code::syntax::INVISIBLE;
    }
}

pub mod coverage {
    pub use crate::coverage::{Case, Coverage, Tally, document, html, json, lcov, suggest};
}

pub mod diagnostic {
    pub use crate::diagnostic::{Diagnostic, Label, Severity};
}

pub mod diff {

    pub mod answers {
        pub mod told {
            pub use crate::diff::answers::told::told;
        }
    }

    pub mod rulebooks {
        pub use crate::diff::rulebooks::{Report, compare};

        pub mod cases {
            pub use crate::diff::rulebooks::cases::Gathering;
        }

        pub mod change {
            pub use crate::diff::rulebooks::change::Fate;
        }

        pub mod json {
            pub use crate::diff::rulebooks::json::line;
        }

        pub mod told {
            pub use crate::diff::rulebooks::told::document;
        }
    }
}

pub mod engine {
    pub use crate::engine::{Answer, Beside, Refusal, Request, Rules, Session, format, load};

    pub mod expression {
        pub use crate::engine::expression::{Expression, expression};
    }

    pub mod parallel {
        pub use crate::engine::parallel::cores;
    }

    pub mod place {
        pub use crate::engine::place::Place;
    }

    pub mod readings {
        pub use crate::engine::readings::choose;
    }

    pub mod shipped {
        pub use crate::engine::shipped::{NAME, lock, sources};
    }
}

pub mod eval {
    pub use crate::eval::{Input, Scratch, evaluate, rules};

    pub mod calculation {
        pub use crate::eval::calculation::{Occurrence, field_read};
    }

    pub mod outcome {
        pub use crate::eval::outcome::{
            Action, Conflict, Course, Missing, NormOutcome, Outcome, Stretch, Wait,
        };
    }

    pub mod support {
        pub use crate::eval::support::supports;
    }
}

pub mod explain {
    pub use crate::explain::{
        Asked, Explanation, Sensitive, Shown, Step, Style, Target, asked, explain, find, why,
    };
}

pub mod files {
    pub use crate::files::{Access, Writing, write, write_all};
}

pub mod flip {
    pub use crate::flip::{Change, End, Flip, Forgetting, Goal, Of, Search, candidates, flip};
}

pub mod flow {
    pub use crate::flow::{case, circular, svg};
}

pub mod format {
    pub use crate::format::{expression, format};
}

pub mod keywords {
    pub use crate::keywords::{Class, is_reserved, words};
}

pub mod language {
    pub use crate::language::Language;
}

pub mod mutate {
    pub use crate::mutate::{Mutant, Run, Survivor, mutants, run};
}

pub mod phrases {

    pub mod pages {
        pub use crate::phrases::pages::{Example, Page, all, codes, page, parse, texts};
    }
}

pub mod register {
    pub use crate::register::Table;

    pub mod csv {
        pub use crate::register::csv::write;
    }

    pub mod gather {
        pub use crate::register::gather::Gathering;
    }

    pub mod json {
        pub use crate::register::json::write;
    }

    pub mod text {
        pub use crate::register::text::document;
    }
}

pub mod repl {

    pub mod pipe {
        pub use crate::repl::pipe::{LONGEST_LINE, play};
    }

    pub mod session {
        pub use crate::repl::session::{Kind, Session, Setting};
    }
}

pub mod report {

    pub mod bound {
        pub use crate::report::bound::is_cut;
    }

    pub mod explanation {
        pub use crate::report::explanation::{asked, text};
    }

    pub mod golden {
        pub use crate::report::golden::golden;

        pub mod read {
            pub use crate::report::golden::read::{Page, read};
        }

        pub mod row {
            pub use crate::report::golden::row::{Part, Row};
        }
    }

    pub mod json {
        pub use crate::report::json::{Lines, write_pretty};
    }

    pub mod proof {
        pub use crate::report::proof::proof;
    }

    pub mod text {
        pub use crate::report::text::document;
    }

    pub mod view {
        pub use crate::report::view::{Extent, Options, Proofs};
    }
}

pub mod rulebook {
    pub use crate::rulebook::{Definition, Rulebook};

    pub mod calendar {
        pub use crate::rulebook::calendar::{CalendarId, NamedCalendar};
    }

    pub mod circular {
        pub use crate::rulebook::circular::{CircularId, Passage, Step};
    }

    pub mod node {
        pub use crate::rulebook::node::{
            Alternative, ConstantId, Logged, Node, NodeId, Operands, Quantifier, QuantifierId,
            ReadingId,
        };
    }

    pub mod norm {
        pub use crate::rulebook::norm::{
            Bearer, Details, Norm, NormId, Parties, Party, Rule, RuleId, Tells,
        };
    }

    pub mod origin {
        pub use crate::rulebook::origin::Origin;
    }

    pub mod place {
        pub use crate::rulebook::place::Place;
    }

    pub mod vocabulary {
        pub use crate::rulebook::vocabulary::{
            Changes, Default, Fact, FactId, Field, Labels, Record, Task, TaskId, Unit,
        };
    }
}

pub mod source {
    pub use crate::source::{Source, SourceId, Sources, Span};
}

pub mod suite {
    pub use crate::suite::{Results, Suite, Test};

    pub mod run {
        pub use crate::suite::run::{TestContext, run};
    }

    pub mod text {
        pub use crate::suite::text::text;
    }
}

pub mod syntax {
    pub use crate::syntax::{FILE_SIZE, parse, parse_expression};

    pub mod ast {
        pub use crate::syntax::ast::{
            Addend, Alternative, BlockKind, Clause, ClauseKind, Detail, DetailKind, Expr, ExprKind,
            Field, File, Guard, InForce, ItemKind, Name, Norm, Parties, RuleRef, Sign, Spanned,
            Test, TimeLimit, Variant,
        };
    }
}

pub mod value {
    pub use crate::value::{ListRef, TextHome, UnitId, Value, Variant};

    pub mod calendar {
        pub use crate::value::calendar::{Backward, Calendar, Hours, LastDay, Resolved};

        pub mod holiday {
            pub use crate::value::calendar::holiday::{DayOfMonth, easter};
        }
    }

    pub mod date {
        pub use crate::value::date::{Date, Period, TimeUnit};
    }

    pub mod duration {
        pub use crate::value::duration::Duration;
    }

    pub mod exact {
        pub use crate::value::exact::Rounding;
    }

    pub mod formula {
        pub use crate::value::formula::Factor;
    }

    pub mod moment {
        pub use crate::value::moment::{Deadline, Late, Moment, MomentError};
    }

    pub mod norm {
        pub use crate::value::norm::{
            ByOrTo, Choice, DetailName, Modality, Ordering, Quantity, Rhythm,
        };
    }

    pub mod number {
        pub use crate::value::number::Number;
    }

    pub mod time_limit {
        pub use crate::value::time_limit::{Counting, End, Pause, Side};
    }

    pub mod truth {
        pub use crate::value::truth::Truth;
    }

    pub mod turn {
        pub use crate::value::turn::{Turn, TurnEnd};
    }

    pub mod types {
        pub use crate::value::types::{Base, RecordId, Type};
    }
}

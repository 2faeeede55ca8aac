//! The one test crate: a module a topic, data under `tests/golden/`.

mod case;
mod case_limits;
mod case_pages;
mod case_roads;
mod case_rulebook;
mod case_schema;
mod case_set;
mod codes;
mod dice;
mod eval_book;
mod eval_deadline;
mod eval_nodes;
mod fast_road;
mod findings;
mod floors;
mod format;
mod format_author;
mod format_laws;
mod generate;
mod laws;
mod reference;
mod shipped;
mod shrink;
mod syntax;

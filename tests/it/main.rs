//! The one test crate: a module a topic, data under `tests/golden/`.

mod case;
mod case_limits;
mod case_pages;
mod case_roads;
mod case_rulebook;
mod case_schema;
mod case_set;
mod check;
mod cli;
mod codes;
mod eval;
mod eval_book;
mod eval_deadline;
mod eval_nodes;
mod explain;
mod explain_deep;
mod format;
mod format_author;
mod format_laws;
mod grammar_docs;
mod shipped;
mod syntax;
mod words;

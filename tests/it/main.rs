//! The one test crate: a module a topic, data under `tests/golden/`.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::format_collect,
    reason = "a test stops at the first thing that is not as it should be"
)]

mod actions;
mod acts;
mod agenda;
mod assume;
mod bounded;
mod calendars;
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
mod contested;
mod course;
mod coverage;
mod covers;
mod dice;
mod diff;
mod diff_cases;
mod diff_names;
mod english;
mod eval;
mod eval_book;
mod eval_deadline;
mod eval_limits;
mod eval_memory;
mod eval_nodes;
mod examples;
mod explain;
mod explain_deep;
mod expression;
mod fast_road;
mod files_read;
mod files_write;
mod findings;
mod flip;
mod floors;
mod flow;
mod format;
mod format_author;
mod format_laws;
mod generate;
mod golden;
mod grammar_docs;
mod hostile;
mod json_lines;
mod languages;
mod laws;
mod laws_course;
mod laws_history;
mod line_by_line;
mod locked;
mod moments;
mod mutate;
mod norway;
mod phrases;
mod privacy;
mod program;
mod rates;
mod readme;
mod reference;
mod register;
mod repl;
mod repl_terminal;
mod rulebooks;
mod shipped;
mod shrink;
mod silent;
mod sources;
mod streams;
mod syntax;
mod texts;
mod today;
mod truth;
mod words;

/// How long a test waits for a terminal before it holds that nothing will come: longer than any
/// machine is busy. Nothing is judged by how long it took.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(900);

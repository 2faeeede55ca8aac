//! The one test crate: a module a topic, data under `tests/golden/`.
mod grammar_docs;
mod syntax;
mod words;

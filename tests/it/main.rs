//! The one test crate: a module a topic, data under `tests/golden/`.
mod codes;
mod format;
mod format_author;
mod format_laws;
mod syntax;

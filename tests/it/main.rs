//! The one test crate: a module a topic, data under `tests/golden/`.
mod syntax;
mod words;

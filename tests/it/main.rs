//! The one test crate: a module a topic, data under `tests/golden/`.
mod case;
mod case_rulebook;
mod syntax;

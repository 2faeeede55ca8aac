//! Answers and diagnostics → what people and programs read.
//!
//! | file | what it writes |
//! | --- | --- |
//! | `json` | an answer as `saksgang.result/1`, streamed |
//! | `text` | an answer for a case worker, in Norwegian or English |
//! | `golden` | an answer as stable lines for golden tests |
//! | `diagnostics` | what is wrong, drawn, plain, JSON, SARIF or for GitHub |
//! | `view` | what of an answer is to be shown; the others ask it |
//! | `bears` | who bears a norm, as it may be told |
//! | `matter` | what a norm passes on or states, with its value |
//! | `hidden` | what an answer must not hide: contradictions, and what was assumed behind nothing |
//! | `id` | what identifies a norm |
//! | `masks` | what of it must not be told |
//! | `explanation` | an explanation for people |
//! | `proof` | an explanation as JSON |
//! | `bound` | how long an answer may be |
//! | `guard` | the last filter before a terminal, a file, a log: lets through what is seen |
//! | `document` | a report for people in blocks, as text, Markdown or HTML |
//! | `citation`, `place`, `phrases`, `escape`, `csv`, `html` | passages, places in a case, words, controls, cells, markup |

pub(crate) mod bears;
pub mod bound;
pub mod citation;
pub(crate) mod csv;
pub mod diagnostics;
pub(crate) mod document;
pub(crate) mod element;
pub mod escape;
pub mod explanation;
pub mod golden;
pub mod guard;
mod hidden;
pub(crate) mod html;
mod id;
pub mod json;
mod masks;
pub(crate) mod matter;
mod missing;
pub(crate) mod phrases;
mod place;
pub mod proof;
pub mod text;
pub mod view;

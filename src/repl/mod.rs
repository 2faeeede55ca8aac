//! A conversation about one case: what-if questions, their answers, and what to keep of them.
//!
//! | module | what it turns into what |
//! | --- | --- |
//! | `session` | a line → what is to be said; knows no terminal, so that a pipe, a test and a keyboard get the same |
//! | `pipe` | the lines of a script → answers, up to the first that fails |
//! | `terminal` | keys → lines, with completion, hints, colours and history; the only rustyline |

pub mod pipe;
pub mod session;
pub mod terminal;

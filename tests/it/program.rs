//! The program, on a machine that says nothing of languages.

use std::process::Command;

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_saksgang"));
    command.env("LC_ALL", "C").env_remove("SAKSGANG_LANG");
    command
}

/// The same for whoever reads English.
pub(crate) fn program_in_english() -> Command {
    let mut command = program();
    command.env("SAKSGANG_LANG", "en");
    command
}

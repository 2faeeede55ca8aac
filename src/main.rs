//! The `saksgang` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    saksgang::inside::cli::run()
}

//! `saksgang completions`: a shell → the script that completes this command line.

use super::command;
use super::exit::Exit;
use super::failure::Failure;
use super::streams::Streams;
use clap_complete::{Shell, generate};

/// What `completions` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the script.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    // Into memory first: the generator does not survive a closed pipe.
    let mut script = Vec::new();
    generate(args.shell, &mut command(streams.language), "saksgang", &mut script);
    streams.out.own(&script)?;
    Ok(Exit::Fine)
}

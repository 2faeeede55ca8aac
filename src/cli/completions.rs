//! `saksgang completions`: a shell → the script that completes this command line.

use super::Arguments;
use super::exit::Exit;
use super::streams::Streams;
use clap::CommandFactory;
use clap_complete::{Shell, generate};
use std::io;

/// What `completions` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Which shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the script.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    // Into memory first: the generator does not survive a closed pipe.
    let mut script = Vec::new();
    generate(args.shell, &mut Arguments::command(), "saksgang", &mut script);
    streams.out.own(&script).map(|()| Exit::Fine)
}

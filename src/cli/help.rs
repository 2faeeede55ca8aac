//! The command line as clap knows it, with its help in a language.
//!
//! The words stand in `help.ftl`: `help-COMMAND`, `help-COMMAND-ARGUMENT`, and `help-any-ARGUMENT`
//! for what means the same in several commands.

use crate::language::Language;
use crate::phrases::{find, say};
use clap::{Arg, ArgAction, Command};

/// The area of its words.
const AREA: &str = "help";

/// Gives a command and all its subcommands their help.
pub(super) fn helped(command: Command, language: Language) -> Command {
    let command = with_own_flags(command).after_help(say!(language, "usage-exit-codes"));
    let name = command.get_name().to_owned();
    let about = find(language, AREA, &format!("{AREA}-{name}"));
    below(command.about(about.unwrap_or_default()), "", language)
}

/// clap's own flags are described in English, so they are replaced.
fn with_own_flags(command: Command) -> Command {
    command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(Arg::new("help").long("help").short('h').global(true).action(ArgAction::Help))
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version))
}

/// `path` is the name of the command, with those it stands under.
fn below(command: Command, path: &str, language: Language) -> Command {
    let (arguments, commands) =
        (say!(language, "usage-arguments"), say!(language, "usage-commands"));
    let (usage, options) = (say!(language, "usage-usage"), say!(language, "usage-options"));
    let template =
        format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}");
    let command = command
        .help_template(template)
        .subcommand_help_heading(commands)
        .subcommand_value_name(say!(language, "usage-command"))
        .mut_args(|argument| {
            let heading = if argument.is_positional() { &arguments } else { &options };
            let text = of_argument(&argument, path, language);
            let argument = argument.help_heading(heading.clone()).help(text);
            if argument.get_action().takes_values() {
                argument.hide_possible_values(true).hide_default_value(true).hide_env(true)
            } else {
                argument
            }
        });
    command.mut_subcommands(|one| {
        let path = if path.is_empty() {
            one.get_name().to_owned()
        } else {
            format!("{path}-{}", one.get_name())
        };
        let about = find(language, AREA, &format!("{AREA}-{path}")).unwrap_or_default();
        below(one.about(about), &path, language)
    })
}

/// What an argument is for, and what it is where it is not given.
fn of_argument(argument: &Arg, path: &str, language: Language) -> String {
    let id = argument.get_id();
    let own = find(language, AREA, &format!("{AREA}-{path}-{id}"));
    let text = own.or_else(|| find(language, AREA, &format!("{AREA}-any-{id}")));
    let text = text.unwrap_or_default();
    let values: Vec<_> =
        argument.get_default_values().iter().map(|one| one.to_string_lossy()).collect();
    if values.is_empty() || argument.is_global_set() || !argument.get_action().takes_values() {
        return text;
    }
    format!("{text} {}", say!(language, "usage-default", value = values.join(" ")))
}

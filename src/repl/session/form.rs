//! The commands: how each is written, what it does, what runs it. Help, completion and the
//! nearest name for a slip are all made from this one table.

use super::{Session, Told, Trouble};
use crate::language::Language;
use crate::phrases::{Phrase, phrase, say};

/// What stands after a command's name, for completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// The path of a fact.
    Path,
    /// A value of the fact that was named before.
    Value,
    /// A task.
    Task,
    /// What may follow a task in the log.
    LogWords,
    /// A rule or a task.
    RuleOrTask,
    /// Anything in the rulebook that has a name.
    Named,
    /// A unit, or one of these words.
    UnitOr(&'static [&'static str]),
    /// A reading.
    Reading,
    /// A variant of the reading that was named before.
    Variant,
    /// A definition.
    Definition,
    /// A file.
    File,
    /// A command.
    Command,
    /// One of these words.
    Words(&'static [&'static str]),
}

/// A command.
pub(crate) struct Form {
    /// Its name.
    pub(crate) name: &'static str,
    /// Other names for it.
    also: &'static [&'static str],
    /// How it is written.
    pub(crate) usage: &'static str,
    /// What it does.
    pub(crate) does: fn() -> Phrase,
    /// An example.
    example: &'static str,
    /// What stands after its name.
    pub(crate) takes: &'static [Takes],
    /// What runs it.
    pub(super) run: fn(&mut Session, &str) -> Told,
}

/// Columns for how a command is written; what is longer has a line of its own.
const USAGE_WIDTH: usize = 30;

impl Form {
    /// How it is written, and what it does.
    fn line(&self, language: Language) -> String {
        let does = (self.does)().say(language);
        if self.usage.chars().count() > USAGE_WIDTH {
            return format!("  {}\n  {:USAGE_WIDTH$}  {does}\n", self.usage, "");
        }
        format!("  {:USAGE_WIDTH$}  {does}\n", self.usage)
    }
}

/// The command of a name.
pub(super) fn find(name: &str) -> Option<&'static Form> {
    COMMANDS.iter().find(|form| form.name == name || form.also.contains(&name))
}

/// All names of commands.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().flat_map(|form| std::iter::once(form.name).chain(form.also.iter().copied()))
}

impl Session {
    /// How a command is written.
    pub(super) fn usage(name: &str) -> Trouble {
        let usage = find(name).map_or("", |form| form.usage);
        phrase!("repl-usage", usage = usage).into()
    }

    /// `help`, `help COMMAND`
    fn help(&mut self, rest: &str) -> Told {
        let language = self.options.language;
        if rest.is_empty() {
            let told: String = COMMANDS.iter().map(|form| form.line(language)).collect();
            let expression = say!(language, "repl-help-expression");
            let more = say!(language, "repl-help-more");
            return Ok(format!("{told}{expression}\n{more}\n"));
        }
        let name = rest.split_whitespace().next().unwrap_or_default();
        let Some(form) = find(name) else {
            return self.expression(rest);
        };
        let also = form.also.join(", ");
        let also = match also.as_str() {
            "" => String::new(),
            _ => say!(language, "repl-help-also", names = also) + "\n",
        };
        Ok(format!(
            "{}\n{}.\n{also}{}\n",
            form.usage,
            (form.does)().say(language),
            say!(language, "repl-help-example", example = form.example)
        ))
    }
}

/// `quit`
fn quit(_: &mut Session, _: &str) -> Told {
    Err(Trouble::End)
}

/// The commands, in the order in which help lists them.
pub(crate) const COMMANDS: &[Form] = &[
    Form {
        name: "load",
        also: &["hent"],
        usage: "load [FILE]",
        does: || phrase!("repl-does-load"),
        example: "load examples/ta-little-known.json",
        takes: &[Takes::File],
        run: Session::load,
    },
    Form {
        name: "set",
        also: &["sett"],
        usage: "set PATH VALUE",
        does: || phrase!("repl-does-set"),
        example: "set residence.kind adapted_unit",
        takes: &[Takes::Path, Takes::Value],
        run: Session::set_fact,
    },
    Form {
        name: "unset",
        also: &["fjern"],
        usage: "unset PATH",
        does: || phrase!("repl-does-unset"),
        example: "unset person.final_rejection_on",
        takes: &[Takes::Path],
        run: Session::unset,
    },
    Form {
        name: "forget",
        also: &["glem"],
        usage: "forget PATH",
        does: || phrase!("repl-does-forget"),
        example: "forget return.carried_out",
        takes: &[Takes::Path],
        run: Session::forget,
    },
    Form {
        name: "log",
        also: &["loggfør"],
        usage: "log TASK [on DATE] [by UNIT] [to UNIT, …] [via CHANNEL] [in writing] [outcome X] \
                [failed|instead|despite \"WHY\"]",
        does: || phrase!("repl-does-log"),
        example: "log contact-pu on 2018-03-02 by RKM to PU",
        takes: &[Takes::Task, Takes::LogWords],
        run: Session::log,
    },
    Form {
        name: "unlog",
        also: &[],
        usage: "unlog N",
        does: || phrase!("repl-does-unlog"),
        example: "unlog 2",
        takes: &[],
        run: Session::unlog,
    },
    Form {
        name: "on",
        also: &["per"],
        usage: "on DATE | on case",
        does: || phrase!("repl-does-on"),
        example: "on 2018-04-01",
        takes: &[Takes::Words(&["case"])],
        run: Session::on,
    },
    Form {
        name: "reading",
        also: &["lesemåte"],
        usage: "reading [NAME VARIANT]",
        does: || phrase!("repl-does-reading"),
        example: "reading age_day decision",
        takes: &[Takes::Reading, Takes::Variant],
        run: Session::reading,
    },
    Form {
        name: "assume",
        also: &["anta"],
        usage: "assume DEFINITION VALUE",
        does: || phrase!("repl-does-assume"),
        example: "assume ta.place_stands yes",
        takes: &[Takes::Definition],
        run: Session::assume,
    },
    Form {
        name: "undo",
        also: &["angre"],
        usage: "undo",
        does: || phrase!("repl-does-undo"),
        example: "undo",
        takes: &[],
        run: Session::undo,
    },
    Form {
        name: "redo",
        also: &["gjenta"],
        usage: "redo",
        does: || phrase!("repl-does-redo"),
        example: "redo",
        takes: &[],
        run: Session::redo,
    },
    Form {
        name: "answer",
        also: &["svar"],
        usage: "answer",
        does: || phrase!("repl-does-answer"),
        example: "answer",
        takes: &[],
        run: Session::answer,
    },
    Form {
        name: "actions",
        also: &["oppgaver"],
        usage: "actions [UNIT | open]",
        does: || phrase!("repl-does-actions"),
        example: "actions RKM",
        takes: &[Takes::UnitOr(&["all", "open"])],
        run: Session::actions,
    },
    Form {
        name: "why",
        also: &["hvorfor"],
        usage: "why [not] X",
        does: || phrase!("repl-does-why"),
        example: "why contact-pu",
        takes: &[Takes::RuleOrTask],
        run: Session::why,
    },
    Form {
        name: "who",
        also: &["hvem"],
        usage: "who TASK",
        does: || phrase!("repl-does-who"),
        example: "who decide-ta-place",
        takes: &[Takes::Task],
        run: Session::who,
    },
    Form {
        name: "what",
        also: &["hva"],
        usage: "what if PATH VALUE, …",
        does: || phrase!("repl-does-what"),
        example: "what if person.status final_rejection, residence.kind transit",
        takes: &[Takes::Words(&["if"]), Takes::Path, Takes::Value],
        run: Session::what_if,
    },
    Form {
        name: "need",
        also: &["trenger"],
        usage: "need X",
        does: || phrase!("repl-does-need"),
        example: "need forward-application",
        takes: &[Takes::RuleOrTask],
        run: Session::need,
    },
    Form {
        name: "flip",
        also: &["snu"],
        usage: "flip X",
        does: || phrase!("repl-does-flip"),
        example: "flip contact-pu",
        takes: &[Takes::RuleOrTask],
        run: Session::flip,
    },
    Form {
        name: "ask",
        also: &["spør"],
        usage: "ask",
        does: || phrase!("repl-does-ask"),
        example: "ask",
        takes: &[],
        run: Session::ask,
    },
    Form {
        name: "facts",
        also: &["opplysninger"],
        usage: "facts [used | unknown | given]",
        does: || phrase!("repl-does-facts"),
        example: "facts given",
        takes: &[Takes::Words(&["used", "unknown", "given"])],
        run: Session::facts,
    },
    Form {
        name: "flow",
        also: &["flyt"],
        usage: "flow [FILE]",
        does: || phrase!("repl-does-flow"),
        example: "flow case.svg",
        takes: &[Takes::File],
        run: Session::flow,
    },
    Form {
        name: "rule",
        also: &["regel"],
        usage: "rule X",
        does: || phrase!("repl-does-rule"),
        example: "rule contact-pu-before-placement",
        takes: &[Takes::Named],
        run: Session::rule,
    },
    Form {
        name: "compare",
        also: &["sammenlign"],
        usage: "compare FILE",
        does: || phrase!("repl-does-compare"),
        example: "compare examples/ta-refused.json",
        takes: &[Takes::File],
        run: Session::compare,
    },
    Form {
        name: "save",
        also: &["lagre"],
        usage: "save FILE | save test NAME",
        does: || phrase!("repl-does-save"),
        example: "save test tests/transit-17-years",
        takes: &[Takes::File],
        run: Session::save,
    },
    Form {
        name: "script",
        also: &["skript"],
        usage: "script FILE",
        does: || phrase!("repl-does-script"),
        example: "script transit.session",
        takes: &[Takes::File],
        run: Session::script,
    },
    Form {
        name: "reload",
        also: &["oppfrisk"],
        usage: "reload",
        does: || phrase!("repl-does-reload"),
        example: "reload",
        takes: &[],
        run: Session::reload,
    },
    Form {
        name: "lang",
        also: &["språk"],
        usage: "lang nb | nn | en",
        does: || phrase!("repl-does-lang"),
        example: "lang en",
        takes: &[Takes::Words(&["nb", "nn", "en"])],
        run: Session::lang,
    },
    Form {
        name: "help",
        also: &["hjelp", "?"],
        usage: "help [COMMAND]",
        does: || phrase!("repl-does-help"),
        example: "help set",
        takes: &[Takes::Command],
        run: Session::help,
    },
    Form {
        name: "quit",
        also: &["exit", "avslutt"],
        usage: "quit",
        does: || phrase!("repl-does-quit"),
        example: "quit",
        takes: &[],
        run: quit,
    },
];

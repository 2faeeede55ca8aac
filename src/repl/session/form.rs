//! The commands: how each is written, what it does, what runs it. Help, completion and the
//! nearest name for a slip are all made from this one table.

use super::words::Both;
use super::{Session, Told, Trouble, words};
use crate::language::Language;
use crate::report::phrases::fill;

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
    pub(crate) does: Both,
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
        let does = self.does.of(language);
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
    pub(super) fn usage(&self, name: &str) -> Trouble {
        let usage = find(name).map_or("", |form| form.usage);
        self.trouble(words::USAGE, &[&format!("`{usage}`")])
    }

    /// `help`, `help COMMAND`
    fn help(&mut self, rest: &str) -> Told {
        let language = self.options.language;
        if rest.is_empty() {
            let mut told: String = COMMANDS.iter().map(|form| form.line(language)).collect();
            told.push_str(HELP.of(language));
            return Ok(told);
        }
        let name = rest.split_whitespace().next().unwrap_or_default();
        let Some(form) = find(name) else {
            return self.expression(rest);
        };
        let also = form.also.join(", ");
        let also = match also.as_str() {
            "" => String::new(),
            _ => fill(ALSO.of(language), &[&also]) + "\n",
        };
        Ok(format!(
            "{}\n{}.\n{also}{}\n",
            form.usage,
            form.does.of(language),
            fill(EXAMPLE.of(language), &[form.example])
        ))
    }
}

/// `quit`
fn quit(_: &mut Session, _: &str) -> Told {
    Err(Trouble::End)
}

const HELP: Both = Both {
    nb: "Alt annet leses som et uttrykk i regelspråket, og regnes ut: person.age >= 18\n\
         `help KOMMANDO` viser mer om en kommando.\n",
    en: "Anything else is read as an expression of the rule language, and worked out: person.age >= 18\n\
         `help COMMAND` tells more of a command.\n",
};
const ALSO: Both = Both { nb: "Kan også skrives: {}", en: "Can also be written: {}" };
const EXAMPLE: Both = Both { nb: "Eksempel: {}", en: "Example: {}" };

/// The commands, in the order in which help lists them.
pub(crate) const COMMANDS: &[Form] = &[
    Form {
        name: "load",
        also: &["hent"],
        usage: "load [FILE]",
        does: Both {
            nb: "henter en sak; uten fil hentes sakens egen fil på nytt",
            en: "loads a case; without a file the case's own file again",
        },
        example: "load examples/ta-little-known.json",
        takes: &[Takes::File],
        run: Session::load,
    },
    Form {
        name: "set",
        also: &["sett"],
        usage: "set PATH VALUE",
        does: Both {
            nb: "gir en opplysning en verdi, og viser hva det endrer; også PATH = VALUE",
            en: "gives a fact a value, and shows what that changes; also PATH = VALUE",
        },
        example: "set residence.kind adapted_unit",
        takes: &[Takes::Path, Takes::Value],
        run: Session::set_fact,
    },
    Form {
        name: "unset",
        also: &["fjern"],
        usage: "unset PATH",
        does: Both {
            nb: "tar en opplysning ut av saken, eller noe som er lagt til grunn",
            en: "takes a fact out of the case, or an assumption back",
        },
        example: "unset person.final_rejection_on",
        takes: &[Takes::Path],
        run: Session::unset,
    },
    Form {
        name: "forget",
        also: &["glem"],
        usage: "forget PATH",
        does: Both {
            nb: "gjør en opplysning ukjent, også der regelverket ellers antar noe",
            en: "makes a fact unknown, also where the rulebook would assume something",
        },
        example: "forget return.carried_out",
        takes: &[Takes::Path],
        run: Session::forget,
    },
    Form {
        name: "log",
        also: &["loggfør"],
        usage: "log TASK [on DATE] [by UNIT] [to UNIT, …] [via CHANNEL] [in writing] [outcome X] \
                [failed|instead|despite \"WHY\"]",
        does: Both {
            nb: "fører i loggen at noe er gjort; uten dato den dagen saken vurderes",
            en: "notes in the log that something was done; without a date on the day of assessment",
        },
        example: "log contact-pu on 2018-03-02 by RKM to PU",
        takes: &[Takes::Task, Takes::LogWords],
        run: Session::log,
    },
    Form {
        name: "unlog",
        also: &[],
        usage: "unlog N",
        does: Both {
            nb: "tar ut loggføring nummer N, slik `facts given` teller dem",
            en: "takes out entry number N of the log, as `facts given` counts them",
        },
        example: "unlog 2",
        takes: &[],
        run: Session::unlog,
    },
    Form {
        name: "on",
        also: &["per"],
        usage: "on DATE | on case",
        does: Both {
            nb: "vurderer saken på en annen dag, eller igjen på sakens egen",
            en: "assesses the case on another day, or again on its own",
        },
        example: "on 2018-04-01",
        takes: &[Takes::Words(&["case"])],
        run: Session::on,
    },
    Form {
        name: "reading",
        also: &["lesemåte"],
        usage: "reading [NAME VARIANT]",
        does: Both {
            nb: "velger en annen lesemåte av et uklart sted; uten navn listes de",
            en: "chooses another reading of an unclear passage; without a name lists them",
        },
        example: "reading age_day decision",
        takes: &[Takes::Reading, Takes::Variant],
        run: Session::reading,
    },
    Form {
        name: "assume",
        also: &["anta"],
        usage: "assume DEFINITION VALUE",
        does: Both {
            nb: "legger en verdi til grunn for noe som ellers utledes; `unset` tar det bort",
            en: "assumes a value of what would be derived; `unset` takes it back",
        },
        example: "assume ta.place_stands yes",
        takes: &[Takes::Definition],
        run: Session::assume,
    },
    Form {
        name: "undo",
        also: &["angre"],
        usage: "undo",
        does: Both { nb: "angrer den siste endringen", en: "takes the last change back" },
        example: "undo",
        takes: &[],
        run: Session::undo,
    },
    Form {
        name: "redo",
        also: &["gjenta"],
        usage: "redo",
        does: Both { nb: "gjør det angrede om igjen", en: "does again what was undone" },
        example: "redo",
        takes: &[],
        run: Session::redo,
    },
    Form {
        name: "answer",
        also: &["svar"],
        usage: "answer",
        does: Both {
            nb: "viser hele svaret, slik `saksgang eval` skriver det",
            en: "shows the whole answer, as `saksgang eval` writes it",
        },
        example: "answer",
        takes: &[],
        run: Session::answer,
    },
    Form {
        name: "actions",
        also: &["oppgaver"],
        usage: "actions [UNIT | open]",
        does: Both {
            nb: "viser hva som skal, bør og kan gjøres: alt, en enhets, eller det uavklarte",
            en: "shows what is to be done: all, a unit's, or what is open",
        },
        example: "actions RKM",
        takes: &[Takes::UnitOr(&["all", "open"])],
        run: Session::actions,
    },
    Form {
        name: "why",
        also: &["hvorfor"],
        usage: "why [not] X",
        does: Both {
            nb: "forklarer hvorfor en regel eller oppgave slår til eller ikke",
            en: "explains why a rule or task applies or does not",
        },
        example: "why contact-pu",
        takes: &[Takes::RuleOrTask],
        run: Session::why,
    },
    Form {
        name: "who",
        also: &["hvem"],
        usage: "who TASK",
        does: Both {
            nb: "viser hvem som gjør eller avgjør noe, og hva det kommer an på",
            en: "shows who does or decides something, and what that depends on",
        },
        example: "who decide-ta-place",
        takes: &[Takes::Task],
        run: Session::who,
    },
    Form {
        name: "what",
        also: &["hva"],
        usage: "what if PATH VALUE, …",
        does: Both {
            nb: "viser hva endringer ville ført til, uten å endre saken",
            en: "shows what changes would lead to, without changing the case",
        },
        example: "what if person.status final_rejection, residence.kind transit",
        takes: &[Takes::Words(&["if"]), Takes::Path, Takes::Value],
        run: Session::what_if,
    },
    Form {
        name: "need",
        also: &["trenger"],
        usage: "need X",
        does: Both {
            nb: "viser hva som må være kjent for å avklare en regel eller oppgave",
            en: "shows what has to be known to settle a rule or task",
        },
        example: "need forward-application",
        takes: &[Takes::RuleOrTask],
        run: Session::need,
    },
    Form {
        name: "flip",
        also: &["snu"],
        usage: "flip X",
        does: Both {
            nb: "finner de minste endringene som får en regel eller oppgave til å slå til eller ikke",
            en: "finds the smallest changes that make a rule or task apply or not",
        },
        example: "flip contact-pu",
        takes: &[Takes::RuleOrTask],
        run: Session::flip,
    },
    Form {
        name: "ask",
        also: &["spør"],
        usage: "ask",
        does: Both {
            nb: "spør etter det som avklarer mest, til det ikke er mer å spørre om",
            en: "asks for what settles most, until there is nothing more to ask",
        },
        example: "ask",
        takes: &[],
        run: Session::ask,
    },
    Form {
        name: "facts",
        also: &["opplysninger"],
        usage: "facts [used | unknown | given]",
        does: Both {
            nb: "lister opplysningene: alle, de svaret bygger på, de ukjente, de saken gir",
            en: "lists facts: all, those the answer rests on, the unknown, those given",
        },
        example: "facts given",
        takes: &[Takes::Words(&["used", "unknown", "given"])],
        run: Session::facts,
    },
    Form {
        name: "flow",
        also: &["flyt"],
        usage: "flow [FILE]",
        does: Both {
            nb: "viser oppgavene i rekkefølge, eller tegner dem i en SVG-fil",
            en: "shows the actions in order, or draws them in an SVG file",
        },
        example: "flow case.svg",
        takes: &[Takes::File],
        run: Session::flow,
    },
    Form {
        name: "rule",
        also: &["regel"],
        usage: "rule X",
        does: Both {
            nb: "viser teksten til en regel, definisjon, lesemåte eller opplysning",
            en: "shows the text of a rule, definition, reading or fact",
        },
        example: "rule contact-pu-before-placement",
        takes: &[Takes::Named],
        run: Session::rule,
    },
    Form {
        name: "compare",
        also: &["sammenlign"],
        usage: "compare FILE",
        does: Both {
            nb: "viser hva som er annerledes i en annen sak",
            en: "shows what is different in another case",
        },
        example: "compare examples/ta-refused.json",
        takes: &[Takes::File],
        run: Session::compare,
    },
    Form {
        name: "save",
        also: &["lagre"],
        usage: "save FILE | save test NAME",
        does: Both {
            nb: "lagrer saken, eller saken med svaret som en test; `save!` skriver over",
            en: "saves the case, or the case with its answer as a test; `save!` writes over",
        },
        example: "save test tests/transit-17-years",
        takes: &[Takes::File],
        run: Session::save,
    },
    Form {
        name: "script",
        also: &["skript"],
        usage: "script FILE",
        does: Both {
            nb: "lagrer økten, så `saksgang repl < FILE` spiller den av igjen",
            en: "saves the session, so that `saksgang repl < FILE` plays it again",
        },
        example: "script transit.session",
        takes: &[Takes::File],
        run: Session::script,
    },
    Form {
        name: "reload",
        also: &["oppfrisk"],
        usage: "reload",
        does: Both {
            nb: "leser regelfilene på nytt, og viser hva det endrer i saken",
            en: "reads the rule files again, and shows what that changes in the case",
        },
        example: "reload",
        takes: &[],
        run: Session::reload,
    },
    Form {
        name: "lang",
        also: &["språk"],
        usage: "lang nb | nn | en",
        does: Both { nb: "velger språk for svarene", en: "chooses the language of answers" },
        example: "lang en",
        takes: &[Takes::Words(&["nb", "nn", "en"])],
        run: Session::lang,
    },
    Form {
        name: "help",
        also: &["hjelp", "?"],
        usage: "help [COMMAND]",
        does: Both { nb: "viser kommandoene", en: "shows the commands" },
        example: "help set",
        takes: &[Takes::Command],
        run: Session::help,
    },
    Form {
        name: "quit",
        also: &["exit", "avslutt"],
        usage: "quit",
        does: Both { nb: "avslutter økten", en: "ends the session" },
        example: "quit",
        takes: &[],
        run: quit,
    },
];

//! What the session says by itself, in both languages; `{}` stands where words are filled in.

use crate::language::Language;

/// The same in Norwegian and in English.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Both {
    pub(crate) nb: &'static str,
    pub(crate) en: &'static str,
}

impl Both {
    /// In one language.
    pub(crate) fn of(self, language: Language) -> &'static str {
        match language {
            Language::Nb | Language::Nn => self.nb,
            Language::En => self.en,
        }
    }
}

const fn both(nb: &'static str, en: &'static str) -> Both {
    Both { nb, en }
}

pub(super) const NO_SUCH_COMMAND: Both = both(
    "det finnes ingen kommando `{}`; `help` viser alle",
    "there is no command `{}`; `help` shows all",
);
pub(super) const DID_YOU_MEAN: Both = both(
    "det finnes ingen kommando `{}`; mente du `{}`?",
    "there is no command `{}`; did you mean `{}`?",
);
pub(super) const USAGE: Both = both("skriv slik: {}", "write it so: {}");
pub(super) const NOTHING_CHANGES: Both = both("Svaret er som før.", "The answer is as before.");
/// Where something may have changed that is masked.
pub(super) const NOTHING_SHOWN_CHANGES: Both =
    both("Det som vises av svaret, er som før.", "What is shown of the answer is as before.");
pub(super) const NOTHING_TO_UNDO: Both =
    both("det er ikke mer å angre", "there is nothing more to undo");
pub(super) const NOTHING_TO_REDO: Both =
    both("det er ikke mer å gjenta", "there is nothing more to redo");
pub(super) const UNDONE: Both = both("Angret: {}", "Undone: {}");
pub(super) const REDONE: Both = both("Gjentatt: {}", "Done again: {}");
pub(super) const NO_FILE_LOADED: Both = both(
    "saken er ikke hentet fra en fil; `load FIL` henter en",
    "the case does not come from a file; `load FILE` loads one",
);
pub(super) const NOT_IN_CASE: Both =
    both("saken sier ikke noe om `{}`", "the case says nothing of `{}`");
pub(super) const NO_SUCH_ENTRY: Both =
    both("loggen har ingen føring nummer {}", "the log has no entry number {}");
pub(super) const NOT_A_DATE: Both = both(
    "`{}` er ingen dato; skriv år-måned-dag, som 2018-03-05",
    "`{}` is no date; write year-month-day, as 2018-03-05",
);
pub(super) const ASSESSED_ON: Both = both("Vurderes per {}", "Assessed as of {}");
pub(super) const LATER_ENTRY: Both = both(
    "Saken vurderes nå per {}, dagen for føringen.",
    "The case is assessed as of {} now, the day of the entry.",
);
pub(super) const DATE_NOT_KEPT: Both = both(
    "Datoen {} er ikke med: loggen har senere føringer.",
    "The date {} is left out: the log has later entries.",
);
pub(super) const NO_SUCH_NAME: Both = both(
    "regelverket har ingen regel og ingen oppgave `{}`",
    "the rulebook has no rule and no task `{}`",
);
pub(super) const SOMETHING_ELSE: Both = both("; `{}` er {}", "; `{}` is {}");
pub(super) const PERHAPS: Both = both("; mente du `{}`?", "; did you mean `{}`?");
pub(super) const NO_SUCH_UNIT: Both =
    both("regelverket har ingen enhet `{}`", "the rulebook has no unit `{}`");
pub(super) const NO_SUCH_TASK: Both =
    both("regelverket har ingen oppgave `{}`", "the rulebook has no task `{}`");
pub(super) const NO_SUCH_LANGUAGE: Both =
    both("språkene er `nb`, `nn` og `en`", "the languages are `nb`, `nn` and `en`");
pub(super) const LANGUAGE: Both = both("Svarer på norsk.", "Answers in English.");
pub(super) const APPLIES: Both = both("`{}` slår til.", "`{}` applies.");
pub(super) const NOT_OPEN: Both =
    both("Ingenting mangler: `{}` er avklart.", "Nothing is missing: `{}` is settled.");
pub(super) const NO_NORM: Both =
    both("Ingen regel sier noe om hvem som gjør `{}`.", "No rule says who does `{}`.");
pub(super) const NOBODY: Both = both(
    "Ingen regel legger `{}` til noen i denne saken. Etter reglene kan det være:",
    "No rule gives `{}` to anybody in this case. By the rules it may be:",
);
pub(super) const NO_FACTS: Both = both("Ingen opplysninger.", "No facts.");
pub(super) const NO_ACTIONS: Both = both("Ingen oppgaver.", "No actions.");
pub(super) const NOTHING_OPEN: Both = both("Ingenting er uavklart.", "Nothing is open.");
pub(super) const MAY_APPLY: Both = both("Kan bli aktuelt", "May come to apply");
pub(super) const NOT_TEXT: Both =
    both("linjen er ikke tekst i UTF-8", "the line is not text in UTF-8");
pub(super) const SAVED: Both = both("Lagret: {}", "Saved: {}");
pub(super) const NOT_IN_FILE: Both = both(
    "Valgte lesemåter og det som er lagt til grunn, står ikke i en sak; `script FIL` tar vare på dem.",
    "Chosen readings and assumptions are no part of a case; `script FILE` keeps them.",
);
pub(super) const THERE_ALREADY: Both =
    both("`{}` finnes allerede; `{}` skriver over", "`{}` is there already; `{}` writes over it");
pub(super) const RULES_CHANGED: Both = both(
    "Regelfilene er endret på disk; `reload` leser dem på nytt.",
    "The rule files have changed on disk; `reload` reads them again.",
);
pub(super) const RULES_RELOADED: Both =
    both("Regelverket er lest på nytt.", "The rulebook is read again.");
pub(super) const RULES_KEPT: Both =
    both("Det gamle regelverket gjelder fortsatt.", "The old rulebook stays in force.");
pub(super) const BUILT_IN: Both = both(
    "regelverket er bygd inn i programmet; `--rules MAPPE` bruker et annet",
    "the rulebook is built into the program; `--rules DIR` uses another",
);
pub(super) const FACTS_DIFFER: Both = both("Ulike opplysninger:", "Facts that differ:");
pub(super) const FACTS_ALIKE: Both = both("Opplysningene er de samme.", "The facts are the same.");
pub(super) const ANSWER_DIFFERS: Both =
    both("I svaret på {}, målt mot denne saken:", "In the answer to {}, against this case:");
pub(super) const NOT_MENTIONED: Both = both("ikke nevnt", "not mentioned");
pub(super) const NOT_KNOWN: Both = both("ikke kjent", "not known");
pub(super) const DIFFERS_HIDDEN: Both = both("skjult, ulikt", "hidden, differs");
pub(super) const ONLY_HIDDEN: Both =
    both("Bare noe som er skjult, er annerledes.", "Only what is hidden is different.");
pub(super) const ANOTHER_VALUE: Both = both("en annen verdi", "another value");
pub(super) const INTERVIEW: Both = both(
    "Svar med et tall eller en verdi, `?` når det ikke er kjent, `stop` for å slutte.",
    "Answer with a number or a value, `?` if it is not known, `stop` to end.",
);
pub(super) const INTERVIEW_OVER: Both =
    both("Det er ikke mer å spørre om.", "There is nothing more to ask.");
pub(super) const STILL_OPEN: Both = both(
    "Fortsatt uavklart: {}. `actions open` viser hva.",
    "Still open: {}. `actions open` shows what.",
);
pub(super) const ASKS_LOG: Both = both(
    "Er dette gjort: {}? Svar med datoen, eller `?` hvis det ikke er gjort eller ikke er kjent",
    "Is this done: {}? Answer with the date, or `?` if it is not done or not known",
);
pub(super) const SETTLES: Both = both("har betydning for {} punkter", "matters to {} points");
pub(super) const LINE_TOO_LONG: Both =
    both("linjen er lengre enn 4096 byte", "the line is longer than 4096 bytes");
pub(super) const INPUT_TOO_LONG: Both = both(
    "linjene som hører sammen, er til sammen lengre enn 64 KiB; er en parentes ikke lukket?",
    "the lines that belong together are longer than 64 KiB; is a bracket not closed?",
);
pub(super) const GREETING: Both = both(
    "`help` viser hva du kan skrive; Ctrl-D avslutter.",
    "`help` shows what you can write; Ctrl-D ends.",
);
pub(super) const SUMMARY: Both =
    both("{} oppgaver, {} uavklarte punkter", "{} actions, {} open points");
pub(super) const YES: Both = both("ja", "yes");
pub(super) const NO: Both = both("nei", "no");
pub(super) const NONE: Both = both("det finnes ikke", "there is none");
pub(super) const FLIP_APPLIES: Both =
    both("`{}` slår til. Det gjør den ikke hvis:", "`{}` applies. It does not if:");
pub(super) const FLIP_NOT: Both =
    both("`{}` slår ikke til. Det gjør den hvis:", "`{}` does not apply. It does if:");
pub(super) const FLIP_OPEN_YES: Both =
    both("`{}` er ikke avklart. Den slår til hvis:", "`{}` is open. It applies if:");
pub(super) const FLIP_OPEN_NO: Both = both("Den slår ikke til hvis:", "It does not apply if:");
pub(super) const FLIP_NEVER: Both = both(
    "ingen endring av opplysninger alene kan føre til det",
    "no change of facts alone can lead to that",
);
pub(super) const FLIP_WHOLE: Both = both(
    "ingen endring av inntil {} opplysninger fører til det",
    "no change of up to {} facts leads to that",
);
pub(super) const FLIP_CUT: Both = both(
    "ikke funnet; søket ble avbrutt etter {} forsøk",
    "not found; the search was cut short after {} trials",
);
pub(super) const AND: Both = both("og", "and");
pub(super) const INTERVIEW_STOPPED: Both =
    both("Spørsmålene er avsluttet.", "The questions are ended.");
pub(super) const NAMES: Both = both(
    "`facts` lister opplysningene; tabulatortasten fullfører navn",
    "`facts` lists the facts; the tab key completes names",
);
pub(super) const COUNTS_FOR_NOTHING: Both = both(
    "Ingen plikt regner føringen med ennå; `why {}` og `answer` viser hvorfor.",
    "No duty counts the entry so far; `why {}` and `answer` show why.",
);

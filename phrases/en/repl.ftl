# The conversation about a case: `saksgang repl`.
# Names of commands in `backticks` are typed as they stand.

repl-greeting = `help` shows what you can write; Ctrl-D quits.
# Before each answer that the user types when the program asks: "answer> ".
repl-prompt-answer = answer
repl-language = Answers in English.
repl-summary = { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}, { $open ->
    [one] { $open } open point
   *[other] { $open } open points
}

# When something is mistyped.
repl-no-such-command = there is no command `{ $name }`; `help` shows all
repl-slip = there is no command `{ $name }`; did you mean `{ $near }`?
repl-usage = write it like this: `{ $usage }`
repl-not-text = the line is not text in UTF-8
repl-line-too-long = the line is longer than 4096 bytes
repl-input-too-long = the lines that belong together are longer than 64 KiB; is a bracket not closed?
repl-not-in-case = the case says nothing about `{ $path }`
repl-no-such-entry = the log has no entry number { $number }
repl-not-a-date = `{ $text }` is not a date; write year-month-day, such as 2018-03-05
repl-no-such-language = the languages are `nb`, `nn` and `en`
repl-no-such-name = the rulebook has no rule and no task `{ $name }`
repl-no-such-unit = the rulebook has no unit `{ $name }`
repl-no-such-task = the rulebook has no task `{ $name }`
# $wrong: one of the three above.
repl-perhaps = { $wrong }; did you mean `{ $near }`?
# $thing: what else the name is the name of: "a unit".
repl-something-else = { $wrong }; { $thing }
repl-names-help = `facts` lists the facts; the tab key completes names

# Changes of the case.
repl-nothing-changes = The answer is as before.
# Where something may have changed that is hidden.
repl-nothing-shown-changes = What is shown of the answer is as before.
repl-nothing-to-undo = there is nothing more to undo
repl-nothing-to-redo = there is nothing more to redo
# $line: the line that is undone, as it was typed.
repl-undone = Undone: { $line }
repl-redone = Done again: { $line }
repl-assessed-on = Assessed as of { $day }
repl-later-entry = The case is now assessed as of { $day }, the day of the entry.
repl-counts-for-nothing = No duty counts the entry so far; `why { $task }` and `answer` show why.

# Files.
repl-no-file-loaded = the case does not come from a file; `load FILE` loads one
repl-saved = Saved: { $file }
repl-not-in-file = Chosen readings and assumptions are not part of a case; `script FILE` keeps them.
repl-date-not-kept = The date { $day } is left out: the log has later entries.
# $command: the command that overwrites the file.
repl-there-already = `{ $file }` already exists; `{ $command }` overwrites it
repl-rules-changed = The rule files have changed on disk; `reload` reads them again.
repl-rules-reloaded = The rulebook has been read again.
repl-rules-kept = The old rulebook is still used.
repl-built-in = the rulebook is built into the program; `--rules DIR` uses another

# Answers to questions.
repl-applies = `{ $name }` applies.
repl-not-open = Nothing is missing: `{ $name }` is settled.
repl-no-norm = No rule says who does `{ $task }`.
repl-nobody = No rule gives `{ $task }` to anybody in this case. By the rules it may be:
repl-no-facts = No facts.
repl-no-actions = No actions.
repl-nothing-open = Nothing is left to settle.
repl-may-apply = May come to apply
repl-facts-differ = Facts that differ:
repl-facts-alike = The facts are the same.
repl-answer-differs = In the answer to { $file }, against this case:
repl-not-mentioned = not mentioned
repl-not-known = not known
repl-differs-hidden = hidden, differs
repl-only-hidden = Only what is hidden is different.

# When the program asks.
repl-interview = Answer with a number or a value, `?` if it is not known, `stop` to end.
repl-interview-over = There is nothing more to ask.
repl-interview-stopped = The questions have ended.
repl-still-open = Still not settled: { $count }. `actions open` shows what.
repl-asks-log = Is this done: { $task }? Answer with the date, or `?` if it is not done or not known
repl-settles = { $points ->
    [one] matters to { $points } point
   *[other] matters to { $points } points
}
repl-yes = yes
repl-no = no
repl-none = there is none

# The smallest changes that turn an answer round. $name: the name of a rule or task.
repl-flip-applies = `{ $name }` applies, but not if:
repl-flip-not = `{ $name }` does not apply, but does if:
repl-flip-open-yes = `{ $name }` is not settled. It applies if:
repl-flip-open-no = It does not apply if:
repl-flip-never = no change of facts alone can lead to that
repl-flip-whole = no change of up to { $facts } facts leads to that
repl-flip-cut = not found; the search was cut short after { $trials } trials
repl-flip-another-value = another value

# Help.
repl-help-expression = Anything else is read as an expression of the rule language, and worked out: person.age >= 18
repl-help-more = `help COMMAND` tells more about a command.
repl-help-also = Can also be written: { $names }
repl-help-example = Example: { $example }

# What each command does, after the command: "undo   undoes the last change".
repl-does-load = loads a case; without a file, the case's own file again
repl-does-set = gives a fact a value, and shows what that changes; also PATH = VALUE
repl-does-unset = takes a fact, or an assumption, out of the case
repl-does-forget = makes a fact unknown, also where the rulebook would assume something
repl-does-log = records in the log that something was done; without a date, on the day of assessment
repl-does-unlog = takes entry number N out of the log, as `facts given` counts them
repl-does-on = assesses the case on another day, or again on its own
repl-does-reading = chooses another reading of an unclear passage; without a name, lists them
repl-does-assume = assumes a value for what would be derived; `unset` takes it back
repl-does-undo = undoes the last change
repl-does-redo = does again what was undone
repl-does-answer = shows the whole answer, as `saksgang eval` writes it
repl-does-actions = shows what is to be done: all, a unit's, or what is open
repl-does-why = explains why a rule or task applies or does not
repl-does-who = shows who does or decides something, and what that depends on
repl-does-what = shows what changes would lead to, without changing the case
repl-does-need = shows what has to be known to settle a rule or task
repl-does-flip = finds the smallest changes that make a rule or task apply or not
repl-does-ask = asks for what settles most, until there is nothing more to ask
repl-does-facts = lists facts: all, those the answer rests on, the unknown, those given
repl-does-flow = shows the actions in order, or draws them in an SVG file
repl-does-rule = shows the text of a rule, definition, reading or fact
repl-does-compare = shows what is different in another case
repl-does-save = saves the case, or the case with its answer as a test; `save!` overwrites
repl-does-script = saves the session, so that `saksgang repl < FILE` plays it again
repl-does-reload = reads the rule files again, and shows what that changes in the case
repl-does-lang = chooses the language of answers
repl-does-help = shows the commands
repl-does-quit = ends the session

# What can be wrong with a command line.

# $place: a file in backticks, standard input, or a line of one of them.
cli-answer-too-long = the answer to { $place } is longer than 64 MiB
cli-answer-too-long-help = the rest is not written, and no JSON at all; ask for a part, with `--why` or `--unit`
cli-result-too-long = the result is longer than 1 GiB
cli-result-too-long-help = the rest is not written; ask for a part, or give the cases in several runs
cli-golden-too-long = the golden text `{ $path }` would be longer than 16 MiB
cli-golden-too-long-help = nothing was written, since it could not be read again; say what matters about the case in an `.expect` file
cli-too-many-duties = the agenda has more than { $most } duties
cli-too-many-duties-help = ask for fewer days, or for one unit with `--unit`
cli-no-such-unit = the rulebook has no unit `{ $name }`
cli-no-such-unit-group = `{ $name }` is a group; give one of its members: { $members }
cli-no-such-unit-help = the units are { $names }
cli-days-backwards = the last day, { $to }, is before the first, { $from }
cli-days-backwards-help = give the earlier day after `--from`
cli-not-standing = `{ $task }` in the log is not a standing duty, so its entries do not count
cli-not-standing-help = what was done in a case belongs in the log of that case
cli-not-mutated = the tests do not pass with the rules as they are, so no change was tried
cli-not-mutated-help = correct the rules or the tests first, or leave tests out with `--filter`
cli-mutate-format = `--mutate` writes text or JSON
cli-mutate-format-help = use `--format text` or `--format json`
cli-masked-days = duties left out because their day follows from a sensitive fact: { $count }
cli-masked-days-help = `--format text` lists them without a day; `--reveal` shows the days
cli-no-such-rule-or-task = the rulebook has no rule and no task `{ $name }`
cli-no-such-rule-or-task-help = `saksgang eval --all --format golden` shows the names of rules and tasks
cli-no-such-circular = the rulebook has no circular `{ $name }`
cli-no-such-circular-help = the circulars are { $names }
cli-nothing-to-draw = nothing to draw was named
cli-nothing-to-draw-help = name a case, or with `--circular` one of the circulars: { $names }
cli-set-without-case = `--set` changes a fact of a case, and there is no case
cli-set-without-case-help = name a case, or leave out `--set`
cli-rules-passed-over = the built-in rulebook is used, although there are rule files here, such as `{ $file }`
cli-rules-passed-over-help = `--rules .` uses the files here, `--rules shipped` the built-in rulebook; a folder called `rules` is found automatically
cli-no-circular-to-trace = the rulebook has no circular, so there was nothing to look at
cli-no-circular-to-compare = the rulebook has no circular with a text or a lock file, so there was nothing to look at
cli-nothing-there-help = check that it is the right rulebook: `--rules DIR` names it
cli-coverage-without-file = coverage in a format for programs is written to a file, and no file is named
cli-coverage-without-file-help = name it with `--coverage-out`, or leave out `--coverage-format`
cli-no-lock = there is no lock file `{ $path }`
cli-no-lock-help = `saksgang sources lock --text DIR --rules DIR` makes it from the texts that the rules are written from
cli-no-folder-for-lock = there is no folder `{ $path }` to put the lock file in
cli-no-folder-for-lock-help = name the rulebook's folder with `--rules`
cli-no-such-register = the rulebook has no register `{ $name }`
cli-no-registers-help = it has none
cli-no-such-register-help = its registers are { $names }
# $near: "did you mean …?" or "… is a unit".
cli-no-such-register-near = { $near } (registers: { $names })
cli-case-twice = several cases of the register are called `{ $name }`
cli-case-twice-help = if they are one case, give only its latest state: each of them is counted
cli-open-cases = cases that are not settled, and are in no row: { $count }
cli-open-cases-help = `--format text` and `json` name them, with the facts that would settle them
cli-further-warnings = cases with warnings that are not shown: { $count }
cli-further-warnings-help = `saksgang eval` shows those of one case
cli-nowhere-to-test = there is no folder `tests` or `examples` here
cli-nowhere-to-test-help = name the folder that the tests are in
cli-cases-unreadable = cases that cannot be read by either rulebook: { $count }
cli-cases-unreadable-help = the result names them with the reason; `saksgang eval` shows the place in one case
cli-no-such-code = there is no code `{ $code }`
cli-no-such-code-help = `saksgang explain` lists all codes
cli-lines-are-json = cases with one line each are answered in JSON, one line each
cli-lines-are-json-help = leave out `--format text` or `golden` and `--why`, or evaluate the case alone
# $case: the two phrases below. $name and $label: those of the safeguard; $label is in brackets, or empty.
cli-safeguard-broken = { $case } breaks the safeguard `{ $name }`{ $label }: `{ $task }` is not { $demand }
cli-safeguard-case = the case `{ $name }`
cli-safeguard-case-unnamed = the case
# What a safeguard demands of a task.
cli-demand-required = required
cli-demand-allowed = allowed
cli-demand-prohibited = prohibited
cli-safeguard-help = `--why { $task }` shows which rules about it apply
# $basis: passages of circulars.
cli-safeguard-basis-help = the safeguard rests on { $basis }; `--why { $task }` shows which rules about it apply
cli-case-contradicts = { $case } contradicts itself, by the safeguard `{ $name }`{ $label }
cli-case-contradicts-help = correct what the case says; if it can be so, correct the safeguard
cli-case-contradicts-basis-help = the safeguard rests on { $basis }; correct what the case says, or the safeguard if it can be so
cli-unknown-zone = `TZ` names the time zone `{ $name }`, which is not known here
cli-unknown-zone-help = a zone is named like `Europe/Oslo`, or described like `CET-1CEST,M3.5.0,M10.5.0/3`; with `--on DATE`, or a date in the case, no zone is needed
cli-no-zone = neither `TZ` nor the machine names a time zone, so today is the day in UTC
cli-no-zone-help = set `TZ`, like `TZ=Europe/Oslo`, or give the day with `--on DATE`
# A line of a file of cases.
cli-line-of = { $place }, line { $number }
# What the program says by itself.

cli-cannot-write = cannot write: { $cause }
# $called: the rulebook, as "udi (built in)". $errors, $warnings: the phrases below.
cli-checked = { $files ->
    [0] no files
    [one] 1 file
   *[other] { $files } files
} of the rulebook { $called } checked: { $errors ->
    [0] no errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}
# $file: the lock file; $name: a circular.
cli-locked = { $file }: { $name }, { $count ->
    [one] 1 passage
   *[other] { $count } passages
}
cli-locked-kept = { $file }: { $name }, { $count ->
    [one] 1 passage
   *[other] { $count } passages
} (kept: its text was not read)
# A question; the letters in brackets are what is typed.

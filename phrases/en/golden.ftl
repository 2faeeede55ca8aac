# Tests with golden texts: the report of `saksgang test`.

golden-failed = FAILED { $test }
golden-error = ERROR { $test }
golden-nothing-expected = nothing says what is expected; `--accept` makes this its golden text:

# $change: what became of a norm: "+ RKV shall contact PU (IM 2011-020 section 4)".
golden-changed = { $change }, rule { $rule }
golden-no-norm = no rule in force on that day says anything about it
golden-no-act = no entry of the log is meant, or no rule is about it
golden-more = … and { $count } more

# $value: the value that was found where another was expected.
golden-is = is { $value }
golden-summary = { $passed } passed, { $failed } failed, { $errors } errors

# The question of `--review`. The letters that can be typed: y, n, q.
golden-accept = { $file }: accept? [y]es, [n]o, [q]uit:
golden-rewritten = rewritten: { $file }

# What can go wrong with tests.

golden-none-left = there is no test with `{ $filter }` in its name
golden-none-left-help = the name of a test is the path of its files, without their endings
golden-no-case = there is no case `{ $path }`
golden-no-case-help = put the case next to what is expected of it, under the same name, or remove what is expected
# What a line of a file of expectations may say.
golden-forms = a line says `applies TASK-OR-RULE by UNIT`, `not applies …`, `open …`, `status … is STATUS`, `due … is DATE`, `act TASK by UNIT is VERDICT`, `define NAME is VALUE`, `on DATE`, `reading NAME=VARIANT` or `assume NAME=VALUE`
golden-nothing-asserted = nothing is asserted here
# $forms: the phrase above.
golden-nothing-asserted-help = { $forms }; remove a file that asserts nothing
golden-nothing-tried = no change of the rules was put to the tests, so nothing is known about the tests
golden-nothing-tried-help = ask for more with `--budget`; rules without conditions, numbers and details give no changes
golden-nothing-counted = the rules have no condition, so there is no share of outcomes to count
golden-nothing-counted-help = check that it is the right rulebook, or leave out `--min`
golden-accept-in-build = what is expected is not rewritten while `CI` is set
golden-accept-in-build-help = run it on your own machine, look at the changes, and commit them
golden-accept-with-errors = nothing was rewritten: tests without an answer: { $count }
golden-accept-with-errors-help = correct these first, or leave them out with `--filter`
golden-review-without-terminal = `--review` asks about each test, and there is no terminal to ask at
golden-review-without-terminal-help = use `--accept` to take all of them at once
golden-review-is-text = `--review` asks people, so it writes text
golden-review-is-text-help = leave out `--format`, or `--review`
golden-unreadable = this line says nothing that can be tested
golden-wanted-norm = expected the name of a task or a rule here
golden-wanted-task = expected the name of a task here
golden-wanted-outcome = expected an outcome here
golden-wanted-unit = expected the name of a unit here
golden-wanted-may = expected `may` here
golden-wanted-shall = expected `shall` here
golden-wanted-not = expected `not` here
golden-wanted-status = expected `is` and a status here
golden-wanted-due = `is` and a last day such as `2018-03-05`, a moment such as `2018-03-05T14:30+01:00`, or `none` should stand here
golden-wanted-day = a date such as `2018-03-05` should stand here
golden-wanted-verdict = expected `is` and a verdict on the act, such as `late`, here
golden-wanted-name = expected the name of a definition or a fact here
golden-wanted-is-value = expected `is` and a value here
golden-wanted-value = expected a value here
golden-left-over = `{ $words }` is more than the line can say
golden-not-a-date = this is not a date
golden-year-out-of-range = the year must be between 1800 and 2999
golden-no-such-day = there is no such day in that month
golden-date-help = write year-month-day, as in `on 2018-03-05`
golden-no-such-norm = the rulebook has no rule and no task `{ $name }`
golden-no-such-norm-help = golden text shows the names of rules and tasks
golden-no-such-unit = the rulebook has no unit `{ $name }`
golden-no-such-unit-group = `{ $name }` is a group; name one of its members: { $members }
golden-no-such-unit-help = the units are { $names }
golden-no-such-outcome = the task has no outcome `{ $name }`
golden-no-such-outcome-help = its outcomes are { $names }
golden-no-outcomes-help = leave out `as`: the task has no outcomes
golden-no-such-value = the rulebook has no definition and no fact `{ $name }`
golden-no-such-value-help = `saksgang schema` lists the facts
golden-no-such-task = the rulebook has no task `{ $name }`
golden-no-such-status = there is no status `{ $word }`
golden-no-such-status-help = a status is { $names }
golden-status-of-act-help = it is the act that is judged, not the norm: write `act TASK by UNIT is { $word }`
golden-no-such-verdict = there is no verdict `{ $word }`
golden-no-such-verdict-help = an act is { $names }
golden-no-one-value = `{ $name }` has no one value that could be compared
golden-no-one-value-help = say what a definition that uses it is
golden-wrong-value = `{ $name }` cannot have this value
golden-undated = neither the case nor what is expected of it says which day it is
golden-undated-help = write `on DATE` in the file of expectations, or `"on": "DATE"` in the case

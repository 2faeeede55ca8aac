# What can go wrong with the size of a case, and with how it is to be assessed.

engine-lists-too-long = the lists of the case are too long for this rulebook
engine-lists-too-long-help = give only the entries that matter, or split the case; `saksgang explain L014` says how they are counted
engine-acts-too-many = judging the acts would take too many steps: { $entries } entries of the log, with { $elements } elements of lists and { $changes } entries of histories
engine-acts-too-many-help = give only the entries that matter, or split the case; `saksgang explain L027` says how the steps are counted
engine-beyond-calendar = days are counted in the calendar `{ $name }` beyond { $year }, the last year for which it writes out days
engine-beyond-calendar-help = write out the days of later years too; until then a last day may come out wrong
engine-too-much-to-list = the answer would list more than 1 000 000 of a kind
engine-too-much-to-list-help = split the rulebook or the case; `saksgang explain L018` says what is counted
engine-without-a-rule = the rulebook has no rule, so no case gets an answer
engine-without-a-rule-help = check that it is the right folder, and that the files of the circulars are in it
engine-nothing-examined = the rulebook has no rule, so nothing was examined
engine-nothing-examined-help = check that it is the right folder, and that all its files are there
engine-nothing-in-force = no rule is in force on { $on }, so nothing was examined
engine-nothing-in-force-help = check that it is the right day; `in force from` and `until` say when rules apply
# $choice: what was given, as `age_limit`.
engine-no-choice = `{ $choice }` does not say how a reading is chosen
engine-no-choice-help = write `NAME=VALUE`, as in `age_limit=every_origin`
engine-no-such-reading = the rulebook has no reading `{ $name }`
engine-no-such-reading-help = `saksgang readings` lists all readings
engine-no-such-variant = the reading `{ $reading }` has no variant `{ $value }`
# $names: values that are possible.
engine-it-may-be = it may be { $names }
engine-reading-twice = `{ $choice }` chooses a reading that was chosen differently before
engine-reading-twice-help = choose each reading once; compare two runs
engine-expression-too-long = the expression is longer than 64 KiB
engine-expression-too-long-help = ask about parts of it, or give them names with `define` in a rule file
engine-no-assumption = `{ $name }` without `=` does not say what is assumed
engine-no-assumption-help = write `NAME=VALUE`, as in `ta.may_move_in=yes`
engine-fact-assumed = `{ $name }` is a fact: nothing derives it
engine-fact-assumed-help = set it instead
engine-reading-assumed = `{ $name }` is a reading: nothing derives it
engine-reading-assumed-help = choose another variant of it instead
engine-no-such-definition = the rulebook has no definition `{ $name }`
engine-no-such-definition-help = definitions are what the rule files say with `define`
engine-definition-with-parameter = `{ $name }` has a parameter, so it has no one value
engine-definition-with-parameter-help = assume the value of a definition that uses it
engine-wrong-assumption = `{ $name }` cannot be `{ $value }`
# In place of a value that is sensitive.
engine-wrong-assumption-hidden = `{ $name }` cannot be the value given
# What may be written; then, of some types, one of the last two after it.
engine-write-yes-no = write `yes` or `no`
engine-write-number = write a number, as in `12.5`
engine-write-date = write a date as year-month-day, as in `2018-03-05`
engine-write-moment = write day, time and offset from UTC, as in `2018-03-05T14:30+01:00`
engine-write-duration = write a duration like `14 days`, `10 working days` or `3 months`
engine-write-unit = write the name of a unit
engine-write-text = write a text
engine-or-unknown = { $write }, or `unknown` to leave it not settled
engine-or-none-or-unknown = { $write }, `none` if there is none, or `unknown` to leave it not settled
engine-assumed-twice = `{ $name }` is assumed twice, with two values
engine-assumed-twice-help = assume one value of each definition

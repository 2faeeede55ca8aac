# Headings and other words of the help.

usage-usage = Usage
usage-command = COMMAND
usage-commands = Commands
usage-arguments = Arguments
usage-options = Options
usage-default = [default: { $value }]
usage-exit-codes =
    Exit codes:
      0  fine
      1  the answer is no: a check found errors, files would be reformatted,
         a register is not kept on the date, a review found something,
         a case breaks a safeguard, a passage is not accounted for,
         the text of a circular has changed, a test fails, there is no test,
         two rulebooks are different
      2  wrong use of the command
      3  input could not be read or is invalid
      4  a limit was hit
    Results go to standard output, messages to standard error.

# What is wrong with a command line.

usage-wrong = error: { $what }
usage-tip = tip: did you mean `{ $meant }`?
usage-more = For more, try `{ $command } --help`.
usage-unknown-argument = there is no option or argument `{ $argument }` here
usage-unknown-command = there is no command `{ $command }`
usage-no-command = a command is missing
usage-bad-value = `{ $value }` cannot be used for `{ $argument }`
usage-bad-value-why = `{ $value }` cannot be used for `{ $argument }`: { $why }
usage-possible = possible: { $values }
usage-no-value = `{ $argument }` needs a value
usage-missing = missing: { $arguments }
usage-conflict = `{ $argument }` cannot be used together with { $other }
usage-twice = `{ $argument }` can be given only once
usage-too-many = `{ $value }` is one value too many for `{ $argument }`
usage-not-text = an argument is not readable text (UTF-8)
usage-other = the command line cannot be read: { $why }
usage-and = { $first }; { $second }
usage-not-a-date = a date is written year-month-day, like 2018-03-05
usage-year-out-of-range = the year has to lie between 1800 and 2999
usage-no-such-day = the month has no such day, or the year no such month
usage-not-a-number = it must be a whole number, at least { $least }
usage-not-a-percentage = it must be a whole number from 0 to 100

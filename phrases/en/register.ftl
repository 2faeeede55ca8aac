# Registers: the reports of `saksgang register`.

register-rulebook = Rulebook: { $name }
register-kept-by = Kept by: { $unit }
register-basis = Basis: { $basis }
register-see = See also: { $sources }
register-interpretation = Interpretation: { $text }

# $often: "every Monday".
register-sent-to = Sent to: { $parties }, { $often }
register-on = Date: { $day }
register-own-dates = Date: each case on its own, from { $first } to { $last }
register-undated = Cases without a date, assessed as of today: { $count }
register-set-aside = Log entries after the date that are set aside: { $count }
register-cases = Cases: { $read } read, { $rows } in the register, { $open } open
register-case = Case
register-no-rows = No cases in the register.

# $column: what is counted by.
register-counts-by = Number by “{ $column }”
register-counts = Numbers
register-in-all = in all: { $count }

# After a number that may rise: "17 (open in 3 cases)".
register-open-in = { $cases ->
    [one] open in { $cases } case
   *[other] open in { $cases } cases
}
register-totals = Sums

# After a sum: "120 (without 3 cases where it is not known)".
register-unknown-in = { $cases ->
    [one] without { $cases } case where it is not known
   *[other] without { $cases } cases where it is not known
}
register-unknown = not known
register-left-out = Left out because of what is assumed ({ $count })
# $fact: an assumed fact with its value.
register-assumed-in = { $cases ->
    [one] { $fact } (in { $cases } case)
   *[other] { $fact } (in { $cases } cases)
}
register-open = Open whether the case belongs here ({ $count })
register-questions = Answers that settle it

# $question: what is missing: "Home region (person.home_region)".
register-touches = { $cases ->
    [one] { $question }: { $cases } case
   *[other] { $question }: { $cases } cases
}
register-masked = ••• stands for what is hidden; --reveal shows it.

# Headings over the list of registers.
register-name-heading = Name
register-register-heading = Register
register-keeper-heading = Kept by
register-sent-heading = Sent to
register-no-registers = The rulebook has no registers.

# What can go wrong with a register.

register-not-in-force = the register `{ $name }` is not kept on { $on }
# $periods: the phrases below, joined.
register-not-in-force-help = it is kept { $periods }; `--on` looks at all cases on one day
register-from = from { $from }
register-until = until { $until }
register-from-until = from { $from } until { $until }
register-every-day = on every day
register-several-versions = the cases are from days of different versions of the register `{ $name }`
register-several-versions-help = give with `--on` the day on which to look at all of them
register-several-chosen-help = draw it up for the cases of one version at a time: a date in each case chooses the version

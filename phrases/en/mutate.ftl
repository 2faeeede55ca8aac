# Small changes that tests should notice: the report of `saksgang mutate`.

mutate-tried = Tried { $tried } of { $possible } small changes of the rules against the tests.
mutate-left-out = Left out, because they give no valid rules or mean the same: { $count }.
mutate-all-noticed = The tests notice all of them.
mutate-nothing-tried = No change was tried.
mutate-unnoticed = { $count ->
    [one] { $count } change that no test notices:
   *[other] { $count } changes that no test notices:
}
mutate-struck = { $old } – struck

# What was changed, after file and line: "rules/x.regel:12: boundary shifted".
mutate-kind-boundary = boundary shifted
mutate-kind-comparison = comparison turned round
mutate-kind-negated = condition turned round
mutate-kind-condition = condition removed
mutate-kind-joined = “all” and “some” swapped
mutate-kind-count = required number changed
mutate-kind-listed = one of several values removed
mutate-kind-amount = number, date or time changed
mutate-kind-calculation = the calculation changed
mutate-kind-extreme = earliest and latest, least and greatest, or the order of `first of`, swapped
mutate-kind-day = day of the fact removed
mutate-kind-narrowing = restriction removed
mutate-kind-in-force = first or last day changed
mutate-kind-bearer = somebody else is responsible
mutate-kind-modality = “shall”, “should” or “may” changed
mutate-kind-norm = the whole norm removed
mutate-kind-party = one whom it concerns removed
mutate-kind-suffices = “and” and “or” between units swapped
mutate-kind-form = channel or form removed
mutate-kind-order = order removed
mutate-kind-deadline = deadline changed
mutate-kind-rhythm = frequency changed
mutate-kind-since = starting time removed
mutate-kind-reservation = reservation removed
mutate-kind-override = precedence over another rule removed
mutate-kind-alternative = one of the alternatives removed
mutate-kind-value = value of an alternative changed
mutate-kind-default = the reading that applies by default changed

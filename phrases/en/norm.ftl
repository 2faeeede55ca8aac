# How norms bind, when and how often. The words go into sentences: "RKV { norm-shall } report it".

norm-shall = shall
norm-shall-not = shall not
norm-nobody-shall = nobody shall
# One unit alone is allowed to; "only" stands before the unit: "only RKM may decide".
norm-only-may = may
norm-should = should
norm-should-not = should not
norm-may = may
norm-need-not = need not
# Before a form: "the decision shall be in writing".
norm-shall-be = shall be
norm-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
norm-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
norm-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
norm-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
norm-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
norm-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
norm-up-to = up to { $length }
# $day: 0 is Monday.
norm-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
norm-every-weekday = every { $day }
norm-every-month = every month
norm-every-quarter = every quarter
norm-every-tertial = every tertial
norm-every-half-year = every six months
norm-every-year = every year
norm-every-months = every { $count } months
# $amount: "2 months".
norm-at-most-apart = at most { $amount } apart
norm-regularly = regularly
norm-throughout = throughout
norm-period = from { $from } until { $until }
norm-period-from = from { $from }
norm-period-until = until { $until }
norm-always = without limit of time
# $text: how often, in the words of the rule file.
norm-elsewhere = { $text }

# What the details of a norm are called.
norm-to = to
norm-only-to = only to
norm-copy-to = copy to
norm-from = from
norm-with = with
norm-about = information about
norm-enclosing = enclosing
norm-considering = weighing
norm-stating = stating
norm-in-writing = in writing
norm-via = channel
norm-recorded-in = recorded in
norm-through = through
norm-before = before
norm-after = after
norm-no-earlier-than = no earlier than
norm-within = deadline
norm-no-later-than = no later than
norm-promptly = promptly
norm-every = how often
norm-by-turn = due in each turn
norm-each-time = each time
norm-by-its-end = by its end
norm-by-day = by day { $day } of the month
norm-by-date = by { $day } { $month }
norm-within-its-end = within { $length } of its end
norm-since = applies since
norm-as-a-rule = as a rule
norm-as-far-as-possible = as far as possible
norm-at-most-once = at most once
norm-done-when = done when
norm-wording = the text's verb
norm-cites = basis
norm-see = see also
norm-interpretation = interpretation

# How far a norm has come, in few words.
norm-status-done = done
norm-status-departed = departed from
norm-status-failed = tried without success
norm-status-not-yet = not yet
norm-status-paused = paused
norm-status-ongoing = ongoing
norm-status-overdue = overdue
norm-status-blocked = has to wait
norm-status-due = can be done now
norm-status-lapsed = lapsed
norm-status-free = may be used now
norm-status-to-check = to be looked into
norm-status-in-force = in force
norm-status-not-met = form not met
norm-status-not-said = form not said
norm-status-met = form met
norm-status-exempt = exempt

# What was done against the rules: the report of `saksgang review`.

review-case = Case { $case }, reviewed as of { $day }
review-set-aside = Log entries after this date that are set aside: { $count }.
review-nothing = Nothing against the rules was found.
review-found = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
review-done = logged { $day }
review-done-by = logged { $day } by { $unit }

# $done: one of the two above.
review-reason = { $done }; reason given: { $reason }

# $tasks: tasks, with semicolons between.
review-first = had to come first: { $tasks }
review-later = had to come before: { $tasks }
review-deadline = deadline: { $day }

# $exceeded: "3 days".
review-late = deadline: { $day }, exceeded by { $exceeded }
review-masked = deadline: hidden
review-basis = basis: { $basis }

# $form: "in writing, through …".
review-form = has to be: { $form }

# The finding, before what it is about: "Late: RKV shall send the list".
review-kind-contradiction = The case contradicts itself
review-kind-prohibited = Prohibited, yet done
review-kind-to-check = To be looked into: done, and perhaps prohibited on that day
review-kind-time-to-check = To be checked: perhaps done too late
review-kind-start-to-check = To be checked: perhaps done too early
review-kind-by-other = To be looked into: done by another unit than the one that is prohibited
review-kind-without-competence = Done without competence
review-kind-out-of-order = Out of order
review-kind-order-to-check = To be looked into: perhaps out of order
review-kind-left-out = Left out
review-kind-too-late = Done after what had to follow it
review-kind-too-early = Too early
review-kind-late = Late
review-kind-overdue = Not done by the deadline
review-kind-left-undone = Left undone while the duty applied
review-kind-turn-missed = Not done in an earlier period
review-kind-without-reason = Departed from without a reason
review-kind-no-departure = Departed from, though that is not allowed
review-kind-other-unit = Done by another unit
review-kind-other-addressee = Addressed to somebody else
review-kind-form = Not in the form that the rules prescribe
review-kind-again = Done more than once, though the right is for once
review-kind-further = Further entries on the same that do not count; this is the first

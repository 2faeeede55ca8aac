# The acts in the log, judged by what held on the day they were done.

act-heading = Acts in the log
act-done = { $task }, { $day }
act-done-by = { $task }, { $day }, { $unit }

# $done: one of the two above.
act-violated = Breach: { $done }
act-departed = Departed from: { $done }
act-late = Late: { $done }
act-to-check = To be checked: { $done }

act-prohibited = prohibited on that day
act-advised-against = advised against, and no reason is given
act-without-competence = done without competence
act-too-early = done before the first day on which it may be done
act-out-of-order = had to come first: { $task }
act-after-last-day = last day: { $day }
act-after-hidden-day = last day: hidden
act-not-departable = departed from, though that is not allowed

# $facts: facts with their day, with semicolons between.
act-if = a breach if this was so: { $facts }
act-late-if = late if this was so: { $facts }
act-departed-if = departed from if this was so: { $facts }
act-open = hangs on: { $facts }
# $facts: facts with their day and value, with semicolons between.
act-rests-on = rests on: { $facts }
act-unsaid = the log says too little to settle it
act-norm = rule: { $norm }
act-basis = basis: { $basis }

# $done: an act.
act-unchanged = In order if nothing has changed since: { $done }
# $done: an act. $facts: facts with their day, with semicolons between.
act-unchanged-if = In order if it was as it is today: { $done } ({ $facts })
# $acts: acts, with semicolons between.
act-hidden = Some of what was made of this is hidden, since it would tell a sensitive value: { $acts }

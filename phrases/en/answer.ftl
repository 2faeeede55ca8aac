# The words of an answer for a case worker: headings, sentences, the keys of details.

answer-case = Case { $name }
answer-unnamed-case = Case without a name
answer-assessed-on = { $case }, assessed as of { $day }
answer-day-of-run = The case gives no date; it is assessed as of today.
answer-set-aside = Log entries after this date that are set aside: { $count }. All other facts are used as they stand.
answer-note = Note: { $message }
# $name: the rulebook and where it comes from: "udi (built in)".
answer-rulebook = Rulebook: { $name }
answer-none-in-force = No rule is in force on { $day }, so nothing was examined.
answer-no-rule = The rulebook has no rule, so nothing was examined.
answer-cut-off = Cut off: the answer is longer than 64 MiB.
answer-proofs = Why
answer-next-steps = Can be done now
answer-conflicts = Conflicts
answer-conflict = It is not possible to follow both. The rules do not say which takes precedence.
answer-conflict-exempt = The one demands what the other exempts from.
answer-in-conflict = in conflict with another rule, see under Conflicts
answer-open-norms = May come to apply
answer-not-applying = Does not apply
answer-not-in-force = Not in force on this date
# $period: "from 1 September 2023". $fact: "Decided on (exclusion.decided_on)".
answer-by-date = { $period }, by { $fact }
answer-nothing = No duty, recommendation or permission is established.
answer-nothing-for = No duty, recommendation or permission is established for { $unit }.
answer-nothing-applies = { $circular }: no rule applies
# $count: how many norms are open.
answer-rest-is-open = { $circular }: no rule applies so far; not settled: { $count }
answer-no-rule-in-force = { $circular }: no rule is in force on this date

## Sentences: who does what

# $binding: "shall", "should as a rule" … $deed: "contact PU", or a form: "in writing".
answer-deed = { $binding } { $deed }
# What one unit alone may do.
answer-only = only { $bearer } { $binding } { $deed }
# $deed: "shall contact PU".
answer-borne = { $bearer } { $deed }
answer-borne-by-open = (unit not settled) { $deed }
answer-deed-outcome = { $deed } (outcome: { $outcome })
answer-deed-element = { $deed } ({ $element })
answer-element = { $record } { $key }
answer-element-alone = { $record }
answer-element-open = each { $record }
answer-with-outcome = have the outcome { $outcome }
answer-in-its-words = { $binding } («{ $wording }»)
answer-as-a-rule = { $binding } as a rule
answer-as-far-as-possible = { $binding } as far as possible
answer-at-most-once = { $binding } at most once
answer-unit-open = The responsible unit is not settled
answer-everybody = Everybody
answer-unit-open-among = The responsible unit is not settled (may be { $units })
# In place of the unit: "only ONE UNIT may decide".
answer-one-unit = one unit, not settled which,
answer-open = not settled
answer-hidden = hidden
answer-displaced = set aside by a prohibition of the same
answer-standing = standing duty, whatever the case

## Details of a norm: before a colon, then what the rule says

answer-form = form
# The same without a colon, in a list: "in writing, channel post".
answer-form-via = via { $channels }
answer-form-recorded-in = recorded in { $registers }
answer-form-through = through { $means }
# $amount: "14 days". $day: a date, or that it is not settled.
answer-within = within { $length } of { $day }
answer-within-with = within { $length } beginning with { $day }
answer-by-calendar = { $limit } (calendar: { $calendar })
answer-at-least-before = at least { $length } before { $day }
answer-not-counting = { $limit }, not counting { $pauses }
answer-not-counting-days = { $limit }, not counting the days from { $from } to { $until }
answer-limit-by = { $limit }, at the latest { $due }
answer-limit-paused = { $limit }; paused since { $since }, { $left } left
answer-open-day = a date that is not settled
answer-at-latest = at the latest { $day }
answer-time = time
answer-assuming = assuming
answer-depends-on = depends on
answer-detail-depends-on = not settled before

## Questions

answer-questions = Answers that would settle it
answer-settles = matters to { $count } of the points above
answer-answers = answer: { $answers }
answer-assessed-by = assessed by { $unit }
answer-found-in = found in { $place }
answer-whether-logged = Whether and when this was done: { $task }
answer-yes-or-no = yes or no
# $what: a calculation in words. $why: such as “cannot be calculated, since it is divided by 0”.
answer-without-value = { $what }: { $why }
answer-a-number = a number
answer-a-number-in = a number in { $measure }
answer-a-text = a text
answer-a-date = a date
answer-a-moment = a moment
answer-a-duration = a duration, such as “14 days” or “10 working days”
answer-a-unit = a unit
answer-a-list = a list
answer-or-none = { $answers }, or that there is none

## Readings of unclear passages

answer-chosen = Chosen reading: { $reading } – { $variant }
answer-hinges-on = hinges on reading
answer-may-hinge-on = may hinge on reading
answer-readings = Readings that matter here
answer-readings-explained = The circulars are unclear on these points. Another reading gives another answer where its number stands.
answer-read-as = read as: { $variant }
answer-settled-by = settled by { $units }
answer-try-other = try another: --reading { $reading }=…
answer-otherwise = May apply under another reading
answer-assumed = Assumed in this session: { $definition } – { $value }

## Safeguards

answer-broken = A safeguard of the rulebook is broken
answer-broken-meaning = This must hold in every case. Here the rules lead to something else; tell whoever maintains the rulebook.
answer-not-required = must be required here, but no rule requires it: { $task }
answer-not-allowed = must be allowed here, but the rules do not allow it: { $task }
answer-not-prohibited = must be prohibited here, but no rule prohibits it: { $task }
answer-contradictions = The case contradicts itself
answer-contradictions-meaning = This cannot be so all at once. Correct the case; if it can be so, tell whoever maintains the rulebook.
# $facts: facts with their values, and what the log says.
answer-together = does not go together: { $facts }
answer-together-hidden = what does not go together is sensitive, and hidden here
answer-in-log = { $task }: in the log
answer-not-in-log = { $task }: not in the log
answer-against-log = The case says otherwise than its log
answer-against-log-meaning = The answer goes by what the case says. Find out which of the two is right.
answer-given-and-logged = in the case: { $given }; by the log: { $logged }
answer-would-open = Assumed, and would open something if it is otherwise
answer-would-open-count = concerns { $count ->
    [one] 1 norm
   *[other] { $count } norms
 }

## How far a norm has come. $done: a date, and by which unit: "2 March 2018 by RKM"

answer-on-by = { $day } by { $unit }
answer-entry-taken = { $done } (the log does not say for which: taken for the one that began last)
answer-status = status
answer-latest = latest in the log
answer-unreached = still owed to
answer-too-late-for = was to come before
answer-waits-for = waits for
answer-done-before = done before this was in place
answer-turn = this period
answer-missed = not done in time
answer-not-counted = logged, but does not count
answer-done = done { $done }
# $late: "3 days".
answer-done-late = done { $done }, { $late } after the deadline
answer-done-in-time = done { $done }, in time
answer-done-by-fact = fulfilled by what the case says
answer-departed = departed from { $done }: { $reason }
answer-failed = tried without success { $done }: { $reason }
answer-ongoing = ongoing
answer-overdue = not done; the deadline was { $day }
answer-blocked = cannot be done yet
answer-due = can be done now
answer-due-by = can be done now, at the latest { $day }
answer-not-yet = not yet; { $day } at the earliest
answer-paused = paused since { $since }; { $left } left
answer-lapsed = lapsed; the last day was { $day }
answer-due-waiting = can be done now, has been waiting { $days }
answer-free = may be used now
answer-may-count = to be looked into: done { $done }; the case does not show since when doing it counts
answer-to-check-recipients = to be checked: done { $done }; the case does not show whether everybody was reached who has to be
answer-to-check-bearer = to be checked: done { $done }; it is not settled who had to do it
answer-to-check-unit = to be checked: done { $done }; the case does not say by whom
answer-to-check-outcome = to be checked: done { $done }; the case does not say with which outcome
answer-to-check-element = to be checked: done { $done }, but the log does not say for which
answer-to-check-time = to be checked: done { $done }; the case does not show whether that was in time
answer-form-kept = required form
answer-form-not-met = not met: done { $done }
answer-form-not-said = the case does not say whether it was kept: done { $done }
answer-form-met = met: done { $done }
answer-exempt = exempt
answer-unsigned = { $status } (the log does not say by whom; only this unit is possible)
answer-since-open = { $status } (since when the duty holds is not settled, so no entry counts)
answer-period = { $from } to { $until }, due { $due }
answer-period-undated = { $from } to { $until }
# $sentence: who is to do what.
answer-next-since = { $sentence }, applies since { $since }
answer-next-by = { $sentence }, at the latest { $day }
answer-next-since-by = { $sentence }, applies since { $since }, at the latest { $day }
answer-next-overdue = { $sentence } – { $status }
# Why an entry of the log does not count.
answer-other-unit = { $done }; done by another unit
answer-no-unit = { $done }; the log does not say by whom, and several units are possible
answer-open-bearer = { $done }; who is responsible is not settled
answer-other-addressee = { $done }; addressed to somebody else
answer-too-early = { $done }; before the duty arose
answer-before-first-day = { $done }; before the first day on which it may be done
answer-before-all = { $done }: before the first of them began
answer-no-departure = { $done }; the duty may not be departed from
answer-no-doing = { $done }; says that something else was departed from, not that this was done; log what was done by itself
answer-further = { $count ->
    [one] 1 further entry on the same does not count either; it is of { $day }
   *[other] { $count } further entries on the same do not count either; the first is of { $day }
}

## What a name is the name of, as in "`x` is a task"

## What a name is the name of, as in "`x` is a task"
answer-show-all = { $heading }, show all ({ $count })
answer-over = Over, and no longer shown: { $count ->
    [one] one element
   *[other] { $count } elements
  } of { $list }

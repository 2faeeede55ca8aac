# Explanations: why a norm applies, does not, or is not settled.

why-yes = yes
why-no = no
why-unknown = unknown
why-none = none
why-elements = { $count ->
    [one] 1 element
   *[other] { $count } elements
}

## The head of an explanation

# $modality: "shall". $task: its label, with its name in brackets.
why-headline = { $bearer } { $modality }: { $task }
why-headline-only = Only { $bearer } { $modality }: { $task }
why-headline-form = Required form: { $task }
why-headline-nobody = Nobody shall: { $task }
why-headline-outcome = { $headline } – { $outcome }
why-headline-element = { $headline } ({ $element })
why-rule = Rule: { $rule }
why-basis = Basis: { $cites }
why-see = See also: { $sources }
why-interpretation = Interpretation: { $text }
why-applies = Applies because:
why-stands = Applies in every case.
why-fails = Does not apply because:
why-open = Not settled. The answer depends on this:
why-overridden = Does not apply, because another rule takes precedence:
# $period: "from 1 March 2018 until 31 December 2019".
why-not-in-force = Not in force on this date, only { $period }.
why-settled-by = This would settle it:
why-parts = More about:
why-not-logged-yet = { $task } is not logged yet
why-logged-in-part = The log says too little to settle this: { $task }

## How something is known: after a dash

why-given = given
why-assumed = assumed
# Of a definition whose value is assumed for this session.
why-supposed = assumed in this session
why-reading = chosen reading
why-log = log
why-nothing-logged = not in the log
why-see-above = see above
why-see-part = see point { $number } below

## The roles of a norm: who, towards whom, until when

why-bearer = who
why-bearer-each = who, each of { $group }
why-whoever = whoever does the task
why-done-when = done when
# $amount: "14 days". $of: what the deadline is counted from.
why-within = last day within { $length } of { $day }
why-within-with = last day within { $length } beginning with { $day }
why-at-least-before = last day at least { $length } before { $day }
why-within-hours = last moment within { $hours } of { $moment }
why-hours-before = last moment at least { $hours } before { $moment }
why-whole-hours = { $limit } (whole hours: the hour it is counted from does not count)
why-day-of = day of { $moment }
why-at-time = { $day } at { $time } (UTC{ $offset })
why-hours-later = { $hours } after { $moment }
why-hours-earlier = { $hours } before { $moment }
why-without = { $limit }, not counting { $pauses }
why-without-days = { $limit }, not counting the days from { $from } to { $until }
why-on-day = { $fact } on { $day }
why-first-day = the first day of: { $condition }
why-no-first-day = has no first day that is told
why-since-day = From { $day }: { $what }
why-on-that-day = On { $day }: { $what }
why-always-so = It has been so as far back as anything is told
why-moved = { $day } or the next working day
why-if = { $role }, { $party } if
why-by-calendar = { $counted } (calendar: { $calendar })
why-days-off = the days off that the case tells
why-rule-applies = the rule { $rule } applies and takes precedence
why-only-itself = recipients other than the unit itself

## What a rule picks: its alternatives

why-when = { $value } when: { $condition }
why-otherwise = otherwise
why-anyway = in any case

## Conditions. $sense: plain or negated. $left, $right: words for what is compared

why-equal = { $sense ->
    [negated] { $left } is not { $right }
   *[plain] { $left } is { $right }
}
why-one-of = { $sense ->
    [negated] { $left } is not one of { $choices }
   *[plain] { $left } is one of { $choices }
}
why-is-none = { $sense ->
    [negated] { $left } has a value
   *[plain] { $left } has no value
}
why-is-known = { $sense ->
    [negated] { $left } is not known
   *[plain] { $left } is known
}
why-less = { $sense ->
    [negated] { $left } is at least { $right }
   *[plain] { $left } is less than { $right }
}
why-at-most = { $sense ->
    [negated] { $left } is greater than { $right }
   *[plain] { $left } is at most { $right }
}
why-greater = { $sense ->
    [negated] { $left } is at most { $right }
   *[plain] { $left } is greater than { $right }
}
why-no-less = { $sense ->
    [negated] { $left } is less than { $right }
   *[plain] { $left } is at least { $right }
}
why-before = { $sense ->
    [negated] { $left } is on or after { $right }
   *[plain] { $left } is before { $right }
}
why-not-after = { $sense ->
    [negated] { $left } is after { $right }
   *[plain] { $left } is on or before { $right }
}
why-after = { $sense ->
    [negated] { $left } is on or before { $right }
   *[plain] { $left } is after { $right }
}
why-not-before = { $sense ->
    [negated] { $left } is before { $right }
   *[plain] { $left } is on or after { $right }
}
why-done = { $sense ->
    [negated] { $task } is not done
   *[plain] { $task } is done
}
why-done-by = { $sense ->
    [negated] { $task } is not done by { $unit }
   *[plain] { $task } is done by { $unit }
}
why-done-until = { $sense ->
    [negated] { $task } is not done on or before { $day }
   *[plain] { $task } is done on or before { $day }
}
why-done-by-until = { $sense ->
    [negated] { $task } is not done by { $unit } on or before { $day }
   *[plain] { $task } is done by { $unit } on or before { $day }
}
why-ended = { $task } ended in { $outcome }
why-ended-by = { $ended }, by { $unit }
why-not = not: { $what }
why-at-least = { $sense ->
    [negated] fewer than { $count } of: { $all }
   *[plain] at least { $count } of: { $all }
}
# Followed by the conditions, a line each.
why-all-of = { $sense ->
    [negated] not all of these
   *[plain] all of these
}
why-any-of = { $sense ->
    [negated] none of these
   *[plain] at least one of these
}
why-at-least-of = { $sense ->
    [negated] fewer than { $count } of these
   *[plain] at least { $count } of these
}
why-some-in = { $sense ->
    [negated] none in { $list } has: { $condition }
   *[plain] some in { $list } has: { $condition }
}
why-every-in = { $sense ->
    [negated] not every one in { $list } has: { $condition }
   *[plain] every one in { $list } has: { $condition }
}
why-at-least-in = { $sense ->
    [negated] fewer than { $count } in { $list } have: { $condition }
   *[plain] at least { $count } in { $list } have: { $condition }
}
why-number-in = number in { $list } where: { $condition }
why-each-in = { $value } of each in { $list }
why-each-in-where = { $value } of each in { $list } where: { $condition }
why-sum-of = the sum of { $all }

## Values that are calculated

why-today = the evaluation date
why-occasion = the day on which it happened
why-each-time = each time: { $tasks }
why-never = never
why-lies-in = the evaluation date is { $period }
why-plus = { $left } plus { $right }
why-minus = { $left } minus { $right }
why-days-between = number of days from { $from } to { $to }
why-working-days-between = number of working days from { $from } to { $to }
why-weeks-between = number of weeks from { $from } to { $to }
why-months-between = number of months from { $from } to { $to }
why-years-between = number of years from { $from } to { $to }
why-earliest = the earliest of { $all }
why-latest = the latest of { $all }
why-least = the least of { $all }
why-greatest = the greatest of { $all }
why-first = the first of { $all } that there is a value for
why-times = { $left } times { $right }
why-divided-by = { $left } divided by { $right }
why-percent-of = { $left } percent of { $right }
why-rounded = { $value }, rounded to the nearest { $unit ->
    [whole] whole number
   *[other] { $to }
}
why-rounded-up = { $value }, rounded up to the nearest { $unit ->
    [whole] whole number
   *[other] { $to }
}
why-rounded-down = { $value }, rounded down to the nearest { $unit ->
    [whole] whole number
   *[other] { $to }
}
why-cannot-calculate = cannot be calculated
why-divisor-zero = cannot be calculated, since it is divided by 0
why-too-fine = cannot be calculated, since the result has more than six decimals and is not rounded
why-too-large = cannot be calculated, since there are too many digits
why-reversed = cannot be calculated, because days that are not counted end before they begin
why-no-rate = the rulebook has no rate for { $day }
why-rate-for = { $rate } for { $what }
why-rate-on = { $rate } on { $day }
why-rate-since = from { $day }
why-date-of = the date of { $task }
why-date-by = the date of { $task } by { $unit }
why-date-to = the date of { $task } towards { $unit }
why-taken-for-the-last = the log does not say for which element: taken for the one that began last

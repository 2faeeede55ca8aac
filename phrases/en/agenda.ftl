# What is to be done in a period: the report of `saksgang agenda`.

agenda-of-unit = { $unit }: duties from { $from } through { $to }
agenda-of-all = All units: duties from { $from } through { $to }
agenda-seen-from = Seen from { $day }. Cases: { $cases }

# $name: what the rulebook is called, and its fingerprint.
agenda-rulebook = Rulebook: { $name }

# Headings.
agenda-missed = Not done in time
agenda-undated = The last day is not known
agenda-ongoing = Ongoing

# $weekday: "Monday".
agenda-day = { $weekday } { $day }

# 0 is Monday.
agenda-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
agenda-nothing = No duties in this period.

# $duty: what is to be done, without whom.
agenda-open-unit = The responsible unit is not settled: { $duty }
agenda-case = case: { $case }
agenda-standing = standing duty
agenda-towards = towards: { $parties }
agenda-basis = basis: { $basis }
agenda-done = done { $day }
agenda-done-late = done late, { $day }
agenda-overdue = not done
agenda-was-due = was due { $day }
agenda-waits = waits for something else
agenda-not-yet = not yet
agenda-paused = paused
agenda-masked = last day: hidden
agenda-send-register = shall send the register “{ $register }”

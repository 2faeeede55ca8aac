# Kva som skal gjerast i ein periode: rapporten frå `saksgang agenda`.

agenda-of-unit = { $unit }: oppgåver frå { $from } til og med { $to }
agenda-of-all = Alle einingar: oppgåver frå { $from } til og med { $to }
agenda-seen-from = Sett frå { $day }. Saker: { $cases }

# $name: kva regelverket heiter, og fingeravtrykket.
agenda-rulebook = Regelverk: { $name }

# Overskrifter.
agenda-missed = Ikkje gjort i tide
agenda-undated = Siste dag er ikkje kjend
agenda-ongoing = Løpande

# $weekday: «måndag».
agenda-day = { $weekday } { $day }

# 0 er måndag.
agenda-weekday = { $day ->
    [0] måndag
    [1] tysdag
    [2] onsdag
    [3] torsdag
    [4] fredag
    [5] laurdag
   *[6] søndag
}
agenda-nothing = Ingen oppgåver i perioden.

# $duty: kva som skal gjerast, utan kven.
agenda-open-unit = Ansvarleg eining er ikkje avklart: { $duty }
agenda-case = sak: { $case }
agenda-standing = fast oppgåve
agenda-towards = overfor: { $parties }
agenda-basis = heimel: { $basis }
agenda-done = gjort { $day }
agenda-done-late = gjort for seint, { $day }
agenda-overdue = ikkje gjort
agenda-was-due = skulle ha vore gjort { $day }
agenda-waits = ventar på noko anna
agenda-not-yet = ikkje enno
agenda-paused = fristen går ikkje
agenda-masked = siste dag: skjult
agenda-send-register = skal sende registeret «{ $register }»

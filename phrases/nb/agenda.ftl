# Hva som skal gjøres i en periode: rapporten fra `saksgang agenda`.

agenda-of-unit = { $unit }: oppgaver fra { $from } til og med { $to }
agenda-of-all = Alle enheter: oppgaver fra { $from } til og med { $to }
agenda-seen-from = Sett fra { $day }. Saker: { $cases }

# $name: hva regelverket heter, og fingeravtrykket.
agenda-rulebook = Regelverk: { $name }

# Overskrifter.
agenda-missed = Ikke gjort i tide
agenda-undated = Siste dag er ikke kjent
agenda-ongoing = Løpende

# $weekday: «mandag».
agenda-day = { $weekday } { $day }

# 0 er mandag.
agenda-weekday = { $day ->
    [0] mandag
    [1] tirsdag
    [2] onsdag
    [3] torsdag
    [4] fredag
    [5] lørdag
   *[6] søndag
}
agenda-nothing = Ingen oppgaver i perioden.

# $duty: hva som skal gjøres, uten hvem.
agenda-open-unit = Ansvarlig enhet er ikke avklart: { $duty }
agenda-case = sak: { $case }
agenda-standing = fast oppgave
agenda-towards = overfor: { $parties }
agenda-basis = hjemmel: { $basis }
agenda-done = gjort { $day }
agenda-done-late = gjort for sent, { $day }
agenda-overdue = ikke gjort
agenda-was-due = skulle vært gjort { $day }
agenda-waits = venter på noe annet
agenda-not-yet = ikke ennå
agenda-paused = fristen løper ikke
agenda-masked = siste dag: skjult
agenda-send-register = skal sende registeret «{ $register }»

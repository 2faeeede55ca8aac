# Hva som er gjort i strid med reglene: rapporten fra `saksgang review`.

review-case = Sak { $case }, gjennomgått per { $day }
review-set-aside = Loggføringer etter denne datoen som er holdt utenfor: { $count }.
review-nothing = Ingen avvik fra reglene er funnet.
review-found = { $count ->
    [one] { $count } avvik
   *[other] { $count } avvik
}
review-done = loggført { $day }
review-done-by = loggført { $day } av { $unit }

# $done: en av de to ovenfor.
review-reason = { $done }; oppgitt grunn: { $reason }

# $tasks: oppgaver, med semikolon mellom.
review-first = skulle ha kommet først: { $tasks }
review-later = skulle ha kommet før: { $tasks }
review-deadline = frist: { $day }

# $exceeded: «3 dager».
review-late = frist: { $day }, overskredet med { $exceeded }
review-masked = frist: skjult
review-basis = hjemmel: { $basis }

# $form: «skriftlig, gjennom …».
review-form = skal være: { $form }

# Avviket, før det det gjelder: «For sent: RKV skal sende TA-oversikten».
review-kind-contradiction = Saken motsier seg selv
review-kind-prohibited = Forbudt, men gjort
review-kind-to-check = Må undersøkes: gjort, og kanskje forbudt den dagen
review-kind-time-to-check = Må undersøkes: kanskje gjort for sent
review-kind-start-to-check = Må undersøkes: kanskje gjort for tidlig
review-kind-by-other = Må undersøkes: gjort av en annen enhet enn den forbudet gjelder
review-kind-without-competence = Gjort uten myndighet
review-kind-out-of-order = I feil rekkefølge
review-kind-order-to-check = Må undersøkes: kanskje i feil rekkefølge
review-kind-left-out = Utelatt
review-kind-too-late = Gjort etter det som skulle komme etterpå
review-kind-too-early = For tidlig
review-kind-late = For sent
review-kind-overdue = Ikke gjort innen fristen
review-kind-left-undone = Ikke gjort mens plikten gjaldt
review-kind-turn-missed = Ikke gjort i en tidligere periode
review-kind-without-reason = Fraveket uten grunn
review-kind-no-departure = Fraveket, men kan ikke fravikes
review-kind-other-unit = Gjort av en annen enhet
review-kind-other-addressee = Rettet til en annen mottaker
review-kind-form = Ikke i den formen reglene krever
review-kind-again = Gjort mer enn én gang, der retten gjelder én gang
review-kind-further = Flere loggføringer om det samme som ikke teller; dette er den første

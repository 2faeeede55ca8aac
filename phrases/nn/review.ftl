# Kva som er gjort i strid med reglane: rapporten frå `saksgang review`.

review-case = Sak { $case }, gjennomgått per { $day }
review-set-aside = Loggføringar etter denne datoen som er haldne utanfor: { $count }.
review-nothing = Det er ikkje funne avvik frå reglane.
review-found = { $count ->
    [one] { $count } avvik
   *[other] { $count } avvik
}
review-done = loggført { $day }
review-done-by = loggført { $day } av { $unit }

# $done: ein av dei to ovanfor.
review-reason = { $done }; oppgitt grunn: { $reason }

# $tasks: oppgåver, med semikolon mellom.
review-first = skulle ha kome først: { $tasks }
review-later = skulle ha kome før: { $tasks }
review-deadline = frist: { $day }

# $exceeded: «3 dagar».
review-late = frist: { $day }, overskriden med { $exceeded }
review-masked = frist: skjult
review-basis = heimel: { $basis }

# $form: «skriftleg, gjennom …».
review-form = skal vere: { $form }

# Avviket, før det det gjeld: «For seint: RKV skal sende TA-oversikta».
review-kind-contradiction = Saka motseier seg sjølv
review-kind-prohibited = Forbode, men gjort
review-kind-to-check = Må undersøkjast: gjort, og kanskje forbode den dagen
review-kind-time-to-check = Må undersøkjast: kanskje gjort for seint
review-kind-start-to-check = Må undersøkjast: kanskje gjort for tidleg
review-kind-by-other = Må undersøkjast: gjort av ei anna eining enn den forbodet gjeld
review-kind-without-competence = Gjort utan mynde
review-kind-out-of-order = I feil rekkjefølgje
review-kind-order-to-check = Må undersøkjast: kanskje i feil rekkjefølgje
review-kind-left-out = Utelate
review-kind-too-late = Gjort etter det som skulle kome etterpå
review-kind-too-early = For tidleg
review-kind-late = For seint
review-kind-overdue = Ikkje gjort innan fristen
review-kind-left-undone = Ikkje gjort medan plikta galdt
review-kind-turn-missed = Ikkje gjort i ein tidlegare periode
review-kind-without-reason = Fråvike utan grunn
review-kind-no-departure = Fråvike, men kan ikkje fråvikast
review-kind-other-unit = Gjort av ei anna eining
review-kind-other-addressee = Retta til ein annan mottakar
review-kind-form = Ikkje i den forma reglane krev
review-kind-again = Gjort meir enn éin gong, der retten gjeld éin gong
review-kind-further = Fleire loggføringar om det same som ikkje tel; dette er den første

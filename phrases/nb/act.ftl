# Handlingene i loggen, vurdert etter det som gjaldt den dagen de ble gjort.

act-heading = Handlinger i loggen
act-done = { $task } { $day }
act-done-by = { $task } { $day }, { $unit }

# $done: en av de to ovenfor.
act-violated = Brudd: { $done }
act-departed = Fraveket: { $done }
act-late = For sent: { $done }
act-to-check = Må undersøkes: { $done }

act-prohibited = forbudt den dagen
act-advised-against = frarådet, uten at det er gitt noen grunn
act-without-competence = gjort uten myndighet
act-too-early = gjort før den første dagen det kan gjøres
act-out-of-order = skulle ha kommet først: { $task }
act-after-last-day = siste dag: { $day }
act-after-hidden-day = siste dag: skjult
act-not-departable = fraveket, men kan ikke fravikes

# $facts: opplysninger med dag, med semikolon mellom.
act-if = brudd hvis det var slik: { $facts }
act-late-if = for sent hvis det var slik: { $facts }
act-departed-if = fraveket hvis det var slik: { $facts }
act-open = avhenger av: { $facts }
# $facts: opplysninger med dag og verdi, med semikolon mellom.
act-rests-on = bygger på: { $facts }
act-unsaid = loggen sier for lite til å avgjøre det
act-norm = regel: { $norm }
act-basis = hjemmel: { $basis }

# $done: en handling.
act-unchanged = I orden hvis ingenting er endret siden: { $done }
# $done: en handling. $facts: opplysninger med dag, med semikolon mellom.
act-unchanged-if = I orden hvis det var som i dag: { $done } ({ $facts })
# $acts: handlinger, med semikolon mellom.
act-hidden = Noe av vurderingen er skjult fordi det ville ha røpet en sensitiv opplysning: { $acts }

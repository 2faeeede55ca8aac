# Handlingane i loggen, vurderte etter det som galdt den dagen dei vart gjorde.

act-heading = Handlingar i loggen
act-done = { $task } { $day }
act-done-by = { $task } { $day }, { $unit }

# $done: ei av dei to ovanfor.
act-violated = Brot: { $done }
act-departed = Fråvike: { $done }
act-late = For seint: { $done }
act-to-check = Må undersøkjast: { $done }

act-prohibited = forbode den dagen
act-advised-against = frårådd, utan at det er gjeve nokon grunn
act-without-competence = gjort utan mynde
act-too-early = gjort før den første dagen det kan gjerast
act-out-of-order = skulle ha kome først: { $task }
act-after-last-day = siste dag: { $day }
act-after-hidden-day = siste dag: skjult
act-not-departable = fråvike, men kan ikkje fråvikast

# $facts: opplysningar med dag, med semikolon mellom.
act-if = brot viss det var slik: { $facts }
act-late-if = for seint viss det var slik: { $facts }
act-departed-if = fråvike viss det var slik: { $facts }
act-open = avheng av: { $facts }
# $facts: opplysningar med dag og verdi, med semikolon mellom.
act-rests-on = byggjer på: { $facts }
act-unsaid = loggen seier for lite til å avgjere det
act-norm = regel: { $norm }
act-basis = heimel: { $basis }

# $done: ei handling.
act-unchanged = I orden viss ingenting er endra sidan: { $done }
# $done: ei handling. $facts: opplysningar med dag, med semikolon mellom.
act-unchanged-if = I orden viss det var som i dag: { $done } ({ $facts })
# $acts: handlingar, med semikolon mellom.
act-hidden = Noko av vurderinga er skjult fordi det ville ha røpt ei sensitiv opplysning: { $acts }

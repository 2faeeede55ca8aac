# Kva testane prøver av reglane: rapporten frå `saksgang test --coverage`.

coverage-title = Kva testane prøver av reglane
coverage-of-rulebook = Regelverk: { $name }, { $fingerprint }
coverage-cases = Saker: { $count }

# Delane, ei linje kvar: «Reglar som har slått til: 812 av 850 (95,5 %)».
coverage-share = { $what }: { $seen } av { $of } ({ $whole },{ $tenth } %)
coverage-conditions = Utfall av vilkår (ja, nei, ikkje kjent)
coverage-alternatives = Alternativ som er valde
coverage-rules = Reglar som har slått til
coverage-norms = Utfall av normer (slår til, slår ikkje til, ikkje avklart)
coverage-thresholds = Grenser (like under, på, like over)
coverage-readings = Lesemåtar, kvar variant
coverage-hinges = Lesemåtar som ei norm har avhengt av
coverage-passages = Tekststader som har hatt verknad

coverage-enough = Minst { $least } % av utfalla av vilkår og av alternativa skal vere prøvde. Kravet er nådd.
coverage-too-little = Minst { $least } % av utfalla av vilkår og av alternativa skal vere prøvde. Det manglar { $missing }. Sjå kva som manglar, og skriv saker som prøver det.

coverage-missing = Det som manglar
coverage-nothing-missing = Ingenting: alt som kan prøvast, er prøvd.
# $missing: kva som ikkje er prøvd av $what: «ikkje prøvd: nei, ikkje kjent».
coverage-entry = linje { $line }: { $what } – { $missing }
coverage-not-tried = ikkje prøvd: { $outcomes }
coverage-not-taken = ikkje valt i noka sak
coverage-hidden = Utfall av sensitive vilkår som ikkje er prøvde: { $count } (skjult; --reveal viser kva for nokre).

# Utfall, slik dei står etter «ikkje prøvd:».
coverage-yes = ja
coverage-no = nei
coverage-not-known = ikkje kjent
coverage-applies = slår til
coverage-applies-not = slår ikkje til
coverage-open = ikkje avklart
coverage-just-below = like under
coverage-at = på grensa
coverage-just-above = like over

# Det som kan prøvast; $name er namnet, og for det som har nemning, «nemning (namn)».
coverage-rule = regel { $name }
coverage-norm = norm { $name }
coverage-condition = vilkår { $name }
coverage-threshold = grense { $name }
coverage-alternative = alternativ { $name }
coverage-definition = definisjon { $name }
coverage-reading = lesemåte { $name }
coverage-rates = satsar { $name }
coverage-register = register { $name }
coverage-safeguard = sikring { $name }
coverage-facts = opplysningane

coverage-belongs-to = høyrer til
coverage-basis = heimel
coverage-would-show = ei sak som prøver det

coverage-suggestions = Saker som prøver meir
# $case: saka som ho er laga frå. $changes: «ta.applied=null, person.age=17».
coverage-made-from = { $case } med { $changes }
coverage-shows = prøver { $count } av det som manglar

coverage-readings-heading = Lesemåtar
coverage-nothing-hinges = inga norm har avhengt av han
coverage-passages-heading = Tekststader som ikkje har hatt verknad

# Overskrifter og teikn på nettsida.
coverage-files = Regelfiler
coverage-line-heading = Linje
coverage-signs = Teikn
coverage-text-heading = Tekst
coverage-remark-heading = Det som manglar
coverage-whole = alt er prøvd
coverage-part = noko er prøvd
coverage-nothing = ikkje prøvd

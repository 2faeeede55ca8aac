# Hva testene prøver av reglene: rapporten fra `saksgang test --coverage`.

coverage-title = Hva testene prøver av reglene
coverage-of-rulebook = Regelverk: { $name }, { $fingerprint }
coverage-cases = Saker: { $count }

# Andelene, en linje hver: «Regler som har slått til: 812 av 850 (95,5 %)».
coverage-share = { $what }: { $seen } av { $of } ({ $whole },{ $tenth } %)
coverage-conditions = Utfall av vilkår (ja, nei, ikke kjent)
coverage-alternatives = Alternativer som er valgt
coverage-rules = Regler som har slått til
coverage-norms = Utfall av normer (slår til, slår ikke til, ikke avklart)
coverage-thresholds = Grenser (like under, på, like over)
coverage-readings = Lesemåter, hver variant
coverage-hinges = Lesemåter som en norm har avhengt av
coverage-passages = Tekststeder som har hatt virkning

coverage-enough = Minst { $least } % av utfallene av vilkår og av alternativene skal være prøvd. Kravet er nådd.
coverage-too-little = Minst { $least } % av utfallene av vilkår og av alternativene skal være prøvd. Det mangler { $missing }. Se hva som mangler, og skriv saker som prøver det.

coverage-missing = Det som mangler
coverage-nothing-missing = Ingenting: alt som kan prøves, er prøvd.
# $missing: hva som ikke er prøvd av $what: «ikke prøvd: nei, ikke kjent».
coverage-entry = linje { $line }: { $what } – { $missing }
coverage-not-tried = ikke prøvd: { $outcomes }
coverage-not-taken = ikke valgt i noen sak
coverage-hidden = Utfall av sensitive vilkår som ikke er prøvd: { $count } (skjult; --reveal viser hvilke).

# Utfall, slik de står etter «ikke prøvd:».
coverage-yes = ja
coverage-no = nei
coverage-not-known = ikke kjent
coverage-applies = slår til
coverage-applies-not = slår ikke til
coverage-open = ikke avklart
coverage-just-below = like under
coverage-at = på grensen
coverage-just-above = like over

# Det som kan prøves; $name er navnet, og for det som har betegnelse, «betegnelse (navn)».
coverage-rule = regel { $name }
coverage-norm = norm { $name }
coverage-condition = vilkår { $name }
coverage-threshold = grense { $name }
coverage-alternative = alternativ { $name }
coverage-definition = definisjon { $name }
coverage-reading = lesemåte { $name }
coverage-rates = satser { $name }
coverage-register = register { $name }
coverage-safeguard = sikring { $name }
coverage-facts = opplysningene

coverage-belongs-to = hører til
coverage-basis = hjemmel
coverage-would-show = en sak som prøver det

coverage-suggestions = Saker som prøver mer
# $case: saken som den er laget fra. $changes: «ta.applied=null, person.age=17».
coverage-made-from = { $case } med { $changes }
coverage-shows = prøver { $count } av det som mangler

coverage-readings-heading = Lesemåter
coverage-nothing-hinges = ingen norm har avhengt av den
coverage-passages-heading = Tekststeder som ikke har hatt virkning

# Overskrifter og tegn på nettsiden.
coverage-files = Regelfiler
coverage-line-heading = Linje
coverage-signs = Tegn
coverage-text-heading = Tekst
coverage-remark-heading = Det som mangler
coverage-whole = alt er prøvd
coverage-part = noe er prøvd
coverage-nothing = ikke prøvd

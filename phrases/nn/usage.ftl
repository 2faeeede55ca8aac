# Overskrifter og andre ord i hjelpa.

usage-usage = Bruk
usage-command = KOMMANDO
usage-commands = Kommandoar
usage-arguments = Argument
usage-options = Val
usage-default = [elles: { $value }]
usage-exit-codes =
    Sluttkodar:
      0  i orden
      1  svaret er nei: ein kontroll fann feil, filer ville fått nytt oppsett,
         eit register blir ikkje ført på datoen, ein gjennomgang fann noko,
         ei sak bryt ei sikring, ein tekststad er ikkje gjort greie for,
         teksten i eit rundskriv er endra, ein test består ikkje, det er ingen test,
         to regelverk er ulike
      2  kommandoen er brukt feil
      3  noko kunne ikkje lesast, eller er ugyldig
      4  ei grense er nådd
    Resultat går til standard ut, meldingar til standard feil.

# Kva som er gale med ei kommandolinje.

usage-wrong = feil: { $what }
usage-tip = tips: meinte du `{ $meant }`?
usage-more = Les meir med `{ $command } --help`.
usage-unknown-argument = det finst ikkje noko val eller argument `{ $argument }` her
usage-unknown-command = det finst ingen kommando `{ $command }`
usage-no-command = det manglar ein kommando
usage-bad-value = `{ $value }` kan ikkje brukast for `{ $argument }`
usage-bad-value-why = `{ $value }` kan ikkje brukast for `{ $argument }`: { $why }
usage-possible = mogleg: { $values }
usage-no-value = `{ $argument }` må ha ein verdi
usage-missing = manglar: { $arguments }
usage-conflict = `{ $argument }` kan ikkje brukast saman med { $other }
usage-twice = `{ $argument }` kan berre givast éin gong
usage-too-many = `{ $value }` er éin verdi for mykje for `{ $argument }`
usage-not-text = eit argument er ikkje lesbar tekst (UTF-8)
usage-other = kommandolinja kan ikkje lesast: { $why }
usage-and = { $first }; { $second }
usage-not-a-date = ein dato skriv du år-månad-dag, som 2018-03-05
usage-year-out-of-range = året må liggje mellom 1800 og 2999
usage-no-such-day = månaden har ikkje ein slik dag, eller året ikkje ein slik månad
usage-not-a-number = det må vere eit heilt tal, minst { $least }
usage-not-a-percentage = det må vere eit heilt tal frå 0 til 100

# Overskrifter og andre ord i hjelpen.

usage-usage = Bruk
usage-command = KOMMANDO
usage-commands = Kommandoer
usage-arguments = Argumenter
usage-options = Valg
usage-default = [ellers: { $value }]
usage-exit-codes =
    Sluttkoder:
      0  i orden
      1  svaret er nei: en kontroll fant feil, filer ville fått nytt oppsett,
         et register føres ikke på datoen, en gjennomgang fant noe,
         en sak bryter en sikring, et tekststed er ikke gjort rede for,
         teksten i et rundskriv er endret, en test består ikke, det er ingen test,
         to regelverk er forskjellige
      2  kommandoen er brukt feil
      3  noe kunne ikke leses, eller er ugyldig
      4  en grense er nådd
    Resultater går til standard ut, meldinger til standard feil.

# Hva som er galt med en kommandolinje.

usage-wrong = feil: { $what }
usage-tip = tips: mente du `{ $meant }`?
usage-more = Les mer med `{ $command } --help`.
usage-unknown-argument = det finnes ikke noe valg eller argument `{ $argument }` her
usage-unknown-command = det finnes ingen kommando `{ $command }`
usage-no-command = det mangler en kommando
usage-bad-value = `{ $value }` kan ikke brukes for `{ $argument }`
usage-bad-value-why = `{ $value }` kan ikke brukes for `{ $argument }`: { $why }
usage-possible = mulig: { $values }
usage-no-value = `{ $argument }` må ha en verdi
usage-missing = mangler: { $arguments }
usage-conflict = `{ $argument }` kan ikke brukes sammen med { $other }
usage-twice = `{ $argument }` kan bare gis én gang
usage-too-many = `{ $value }` er én verdi for mye for `{ $argument }`
usage-not-text = et argument er ikke lesbar tekst (UTF-8)
usage-other = kommandolinjen kan ikke leses: { $why }
usage-and = { $first }; { $second }
usage-not-a-date = en dato skrives år-måned-dag, som 2018-03-05
usage-year-out-of-range = året må ligge mellom 1800 og 2999
usage-no-such-day = måneden har ikke en slik dag, eller året ikke en slik måned
usage-not-a-number = det må være et helt tall, minst { $least }
usage-not-a-percentage = det må være et helt tall fra 0 til 100

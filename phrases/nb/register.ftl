# Registre: rapportene fra `saksgang register`.

register-rulebook = Regelverk: { $name }
register-kept-by = Føres av: { $unit }
register-basis = Hjemmel: { $basis }
register-see = Se også: { $sources }
register-interpretation = Tolkning: { $text }

# $often: «hver mandag».
register-sent-to = Sendes til: { $parties }, { $often }
register-on = Dato: { $day }
register-own-dates = Dato: hver sak på sin egen, fra { $first } til { $last }
register-undated = Saker uten dato, vurdert per i dag: { $count }
register-set-aside = Loggføringer etter datoen som er holdt utenfor: { $count }
register-cases = Saker: { $read } lest, { $rows } i registeret, { $open ->
    [one] { $open } uavklart
   *[other] { $open } uavklarte
}
register-case = Sak
register-no-rows = Ingen saker i registeret.

# $column: det som det telles etter.
register-counts-by = Antall etter «{ $column }»
register-counts = Antall
register-in-all = i alt: { $count }

# Etter et tall som kan bli høyere: «17 (åpent i 3 saker)».
register-open-in = { $cases ->
    [one] ikke avklart i { $cases } sak
   *[other] ikke avklart i { $cases } saker
}
register-totals = Summer

# Etter en sum: «120 (uten 3 saker der det ikke er kjent)».
register-unknown-in = { $cases ->
    [one] uten { $cases } sak der det ikke er kjent
   *[other] uten { $cases } saker der det ikke er kjent
}
register-unknown = ikke kjent
register-left-out = Holdt utenfor på grunn av det som er forutsatt ({ $count })
# $fact: en forutsatt opplysning med verdi.
register-assumed-in = { $cases ->
    [one] { $fact } (i { $cases } sak)
   *[other] { $fact } (i { $cases } saker)
}
register-open = Ikke avklart om saken hører med ({ $count })
register-questions = Svar som avklarer

# $question: hva som mangler: «Hjemregion (person.home_region)».
register-touches = { $cases ->
    [one] { $question }: { $cases } sak
   *[other] { $question }: { $cases } saker
}
register-masked = ••• står for opplysninger som er skjult; --reveal viser dem.

# Overskrifter over listen over registre.
register-name-heading = Navn
register-register-heading = Register
register-keeper-heading = Føres av
register-sent-heading = Sendes til
register-no-registers = Regelverket har ingen registre.

# Feil med et register.

register-not-in-force = registeret `{ $name }` føres ikke den { $on }
# $periods: tekstene nedenfor, satt sammen.
register-not-in-force-help = det føres { $periods }; med `--on` blir alle saker vurdert per samme dag
register-from = fra { $from }
register-until = til og med { $until }
register-from-until = fra { $from } til og med { $until }
register-every-day = hver dag
register-several-versions = sakene er fra dager med ulike versjoner av registeret `{ $name }`
register-several-versions-help = oppgi med `--on` hvilken dag alle sakene skal vurderes per
register-several-chosen-help = lag det for sakene i én versjon om gangen: en dato i hver sak velger versjonen

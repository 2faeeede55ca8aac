# Register: rapportane frå `saksgang register`.

register-rulebook = Regelverk: { $name }
register-kept-by = Blir ført av: { $unit }
register-basis = Heimel: { $basis }
register-see = Sjå òg: { $sources }
register-interpretation = Tolking: { $text }

# $often: «kvar måndag».
register-sent-to = Blir sendt til: { $parties }, { $often }
register-on = Dato: { $day }
register-own-dates = Dato: kvar sak på sin eigen, frå { $first } til { $last }
register-undated = Saker utan dato, vurderte per i dag: { $count }
register-set-aside = Loggføringar etter datoen som er haldne utanfor: { $count }
register-cases = Saker: { $read } lesne, { $rows } i registeret, { $open ->
    [one] { $open } uavklart
   *[other] { $open } uavklarte
}
register-case = Sak
register-no-rows = Ingen saker i registeret.

# $column: det som det blir talt etter.
register-counts-by = Tal etter «{ $column }»
register-counts = Tal
register-in-all = i alt: { $count }

# Etter eit tal som kan bli høgare: «17 (ope i 3 saker)».
register-open-in = { $cases ->
    [one] ikkje avklart i { $cases } sak
   *[other] ikkje avklart i { $cases } saker
}
register-totals = Summar

# Etter ein sum: «120 (utan 3 saker der det ikkje er kjent)».
register-unknown-in = { $cases ->
    [one] utan { $cases } sak der det ikkje er kjent
   *[other] utan { $cases } saker der det ikkje er kjent
}
register-unknown = ikkje kjent
register-left-out = Halden utanfor på grunn av det som er føresett ({ $count })
# $fact: ei føresett opplysning med verdi.
register-assumed-in = { $cases ->
    [one] { $fact } (i { $cases } sak)
   *[other] { $fact } (i { $cases } saker)
}
register-open = Ikkje avklart om saka høyrer med ({ $count })
register-questions = Svar som avklarar

# $question: kva som manglar: «Heimregion (person.home_region)».
register-touches = { $cases ->
    [one] { $question }: { $cases } sak
   *[other] { $question }: { $cases } saker
}
register-masked = ••• står for opplysningar som er skjulte; --reveal viser dei.

# Overskrifter over lista over register.
register-name-heading = Namn
register-register-heading = Register
register-keeper-heading = Blir ført av
register-sent-heading = Blir sendt til
register-no-registers = Regelverket har ingen register.

# Feil med eit register.

register-not-in-force = registeret `{ $name }` blir ikkje ført den { $on }
# $periods: tekstane nedanfor, sette saman.
register-not-in-force-help = det blir ført { $periods }; med `--on` blir alle saker vurderte per same dag
register-from = frå { $from }
register-until = til og med { $until }
register-from-until = frå { $from } til og med { $until }
register-every-day = kvar dag
register-several-versions = sakene er frå dagar med ulike versjonar av registeret `{ $name }`
register-several-versions-help = oppgi med `--on` kva dag alle sakene skal vurderast per
register-several-chosen-help = lag det for sakene i éin versjon om gongen: ein dato i kvar sak vel versjonen

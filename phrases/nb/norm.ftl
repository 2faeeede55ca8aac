# Hvordan normer binder, når og hvor ofte. Ordene går inn i setninger: «RKV { norm-shall } melde fra».

norm-shall = skal
norm-shall-not = skal ikke
norm-nobody-shall = ingen skal
# Bare én enhet har lov; «bare» står foran enheten: «bare RKM kan fatte vedtak».
norm-only-may = kan
norm-should = bør
norm-should-not = bør ikke
norm-may = kan
norm-need-not = trenger ikke å
# Foran en form: «vedtaket skal være skriftlig».
norm-shall-be = skal være
norm-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
}
norm-working-days = { $count ->
    [one] { $count } virkedag
   *[other] { $count } virkedager
}
norm-weeks = { $count ->
    [one] { $count } uke
   *[other] { $count } uker
}
norm-months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
}
norm-years = { $count } år
norm-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
norm-up-to = inntil { $length }
# $day: 0 er mandag.
norm-weekday = { $day ->
    [0] mandag
    [1] tirsdag
    [2] onsdag
    [3] torsdag
    [4] fredag
    [5] lørdag
   *[6] søndag
}
norm-every-weekday = hver { $day }
norm-every-month = hver måned
norm-every-quarter = hvert kvartal
norm-every-tertial = hvert tertial
norm-every-half-year = hvert halvår
norm-every-year = hvert år
norm-every-months = hver { $count }. måned
# $amount: «2 måneder».
norm-at-most-apart = med høyst { $amount } imellom
norm-regularly = jevnlig
norm-throughout = hele tiden
norm-period = fra { $from } til og med { $until }
norm-period-from = fra { $from }
norm-period-until = til og med { $until }
norm-always = uten tidsgrense
# $text: hvor ofte, med ordene i regelfilen.
norm-elsewhere = { $text }

# Hva detaljene i en norm heter.
norm-to = til
norm-only-to = bare til
norm-copy-to = kopi til
norm-from = fra
norm-with = med
norm-about = opplysninger om
norm-enclosing = vedlagt
norm-considering = skal legge vekt på
norm-stating = skal inneholde
norm-in-writing = skriftlig
norm-via = kanal
norm-recorded-in = registreres i
norm-through = ved
norm-before = før
norm-after = etter
norm-no-earlier-than = tidligst
norm-within = frist
norm-no-later-than = senest
norm-promptly = straks
norm-every = hvor ofte
norm-by-turn = frist i hver periode
norm-each-time = hver gang
norm-by-its-end = innen periodens slutt
norm-by-day = innen den { $day }. i måneden
norm-by-date = innen { $day }. { $month }
norm-within-its-end = innen { $length } etter periodens slutt
norm-since = gjelder fra
norm-as-a-rule = som hovedregel
norm-as-far-as-possible = så langt som mulig
norm-at-most-once = høyst én gang
norm-done-when = oppfylt når
norm-wording = ordene i teksten
norm-cites = hjemmel
norm-see = se også
norm-interpretation = tolkning

# Hvor langt en norm er kommet, i få ord.
norm-status-done = gjort
norm-status-departed = fraveket
norm-status-failed = forsøkt uten å lykkes
norm-status-not-yet = ikke ennå
norm-status-paused = fristen løper ikke
norm-status-ongoing = løpende
norm-status-overdue = over fristen
norm-status-blocked = må vente
norm-status-due = kan gjøres nå
norm-status-lapsed = falt bort
norm-status-free = kan brukes nå
norm-status-to-check = må undersøkes
norm-status-in-force = gjelder
norm-status-not-met = formkravet er ikke oppfylt
norm-status-not-said = ikke opplyst
norm-status-met = formkravet er oppfylt
norm-status-exempt = fritatt

# Korleis normer bind, når og kor ofte. Orda går inn i setningar: «RKV { norm-shall } melde frå».

norm-shall = skal
norm-shall-not = skal ikkje
norm-nobody-shall = ingen skal
# Berre éi eining har lov; «berre» står framfor eininga: «berre RKM kan gjere vedtak».
norm-only-may = kan
norm-should = bør
norm-should-not = bør ikkje
norm-may = kan
norm-need-not = treng ikkje å
# Framfor ei form: «vedtaket skal vere skriftleg».
norm-shall-be = skal vere
norm-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
norm-working-days = { $count ->
    [one] { $count } verkedag
   *[other] { $count } verkedagar
}
norm-weeks = { $count ->
    [one] { $count } veke
   *[other] { $count } veker
}
norm-months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
norm-years = { $count } år
norm-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timar
}
norm-up-to = inntil { $length }
# $day: 0 er måndag.
norm-weekday = { $day ->
    [0] måndag
    [1] tysdag
    [2] onsdag
    [3] torsdag
    [4] fredag
    [5] laurdag
   *[6] søndag
}
norm-every-weekday = kvar { $day }
norm-every-month = kvar månad
norm-every-quarter = kvart kvartal
norm-every-tertial = kvart tertial
norm-every-half-year = kvart halvår
norm-every-year = kvart år
norm-every-months = kvar { $count }. månad
# $amount: «2 månader».
norm-at-most-apart = med høgst { $amount } imellom
norm-regularly = jamleg
norm-throughout = heile tida
norm-period = frå { $from } til og med { $until }
norm-period-from = frå { $from }
norm-period-until = til og med { $until }
norm-always = utan tidsgrense
# $text: kor ofte, med orda i regelfila.
norm-elsewhere = { $text }

# Kva detaljane i ei norm heiter.
norm-to = til
norm-only-to = berre til
norm-copy-to = kopi til
norm-from = frå
norm-with = med
norm-about = opplysningar om
norm-enclosing = vedlagt
norm-considering = skal leggje vekt på
norm-stating = skal innehalde
norm-in-writing = skriftleg
norm-via = kanal
norm-recorded-in = skal registrerast i
norm-through = ved
norm-before = før
norm-after = etter
norm-no-earlier-than = tidlegast
norm-within = frist
norm-no-later-than = seinast
norm-promptly = straks
norm-every = kor ofte
norm-by-turn = frist i kvar periode
norm-each-time = kvar gong
norm-by-its-end = innan perioden er slutt
norm-by-day = innan den { $day }. i månaden
norm-by-date = innan { $day }. { $month }
norm-within-its-end = innan { $length } etter at perioden er slutt
norm-since = gjeld frå
norm-as-a-rule = som hovudregel
norm-as-far-as-possible = så langt det er mogleg
norm-at-most-once = høgst éin gong
norm-done-when = oppfylt når
norm-wording = orda i teksten
norm-cites = heimel
norm-see = sjå òg
norm-interpretation = tolking

# Kor langt ei norm er komen, i få ord.
norm-status-done = gjort
norm-status-departed = fråvike
norm-status-failed = forsøkt utan å lykkast
norm-status-not-yet = ikkje enno
norm-status-paused = fristen går ikkje
norm-status-ongoing = løpande
norm-status-overdue = over fristen
norm-status-blocked = må vente
norm-status-due = kan gjerast no
norm-status-lapsed = falle bort
norm-status-free = kan brukast no
norm-status-to-check = må undersøkjast
norm-status-in-force = gjeld
norm-status-not-met = formkravet er ikkje oppfylt
norm-status-not-said = ikkje opplyst
norm-status-met = formkravet er oppfylt
norm-status-exempt = friteken

# Korleis normer bind, når og kor ofte. Orda går inn i setningar: «RKV { norm-shall } melde frå».

norm-shall = skal
norm-shall-not = skal ikkje
# Berre éi eining har lov; «berre» står framfor eininga: «berre RKM kan gjere vedtak».
norm-only-may = kan
norm-should = bør
norm-should-not = bør ikkje
norm-may = kan
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
norm-from-until = frå { $from } til og med { $until }
norm-from = frå { $from }
norm-until = til og med { $until }
norm-always = utan tidsgrense
# $text: kor ofte, med orda i regelfila.
norm-elsewhere = { $text }

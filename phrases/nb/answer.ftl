# Svar til en saksbehandler: overskrifter, setninger, stikkord for detaljer.

answer-case = Sak { $name }
answer-unnamed-case = Sak uten navn
answer-assessed-on = { $case }, vurdert per { $day }
answer-day-of-run = Saken oppgir ingen dato; den er vurdert per i dag.
answer-set-aside = Loggføringer etter denne datoen som er holdt utenfor: { $count }. Øvrige opplysninger er brukt slik de står.
answer-note = Merk: { $message }
# $name: regelverket og hvor det er fra: «udi (innebygd)».
answer-rulebook = Regelverk: { $name }
answer-none-in-force = Ingen regel gjelder den { $day }, så ingenting er vurdert.
answer-no-rule = Regelverket har ingen regler, så ingenting er vurdert.
answer-cut-off = Avkortet: svaret er lengre enn 64 MiB.
answer-proofs = Begrunnelse
answer-next-steps = Kan gjøres nå
answer-conflicts = Motstrid
answer-conflict = Det går ikke an å følge begge. Regelverket sier ikke hvilken regel som går foran.
answer-conflict-exempt = Den ene pålegger det som den andre fritar fra.
answer-in-conflict = i motstrid med en annen regel, se under Motstrid
answer-open-norms = Kan bli aktuelt
answer-not-applying = Slår ikke til
answer-not-in-force = Gjelder ikke på denne datoen
# $period: «fra 01.09.2023». $fact: «Vedtaksdato (exclusion.decided_on)».
answer-by-date = { $period }, etter { $fact }
answer-nothing = Ingen plikt, anbefaling eller adgang er fastslått.
answer-nothing-for = Ingen plikt, anbefaling eller adgang er fastslått for { $unit }.
answer-nothing-applies = { $circular }: ingen regel slår til
# $count: hvor mange normer som ikke er avklart.
answer-rest-is-open = { $circular }: ingen regel slår til ennå; ikke avklart: { $count }
answer-no-rule-in-force = { $circular }: ingen regel gjelder på denne datoen

## Setninger: hvem gjør hva

# $binding: «skal», «bør som hovedregel» … $deed: «kontakte PU», eller en form: «skriftlig».
answer-deed = { $binding } { $deed }
# Det bare én enhet har lov til.
answer-only = bare { $bearer } { $binding } { $deed }
# $deed: «skal kontakte PU».
answer-borne = { $bearer } { $deed }
answer-borne-by-open = (enhet ikke avklart) { $deed }
answer-deed-outcome = { $deed } (utfall: { $outcome })
answer-deed-element = { $deed } ({ $element })
answer-element = { $record } { $key }
answer-element-alone = { $record }
answer-element-open = hver { $record }
answer-with-outcome = ha utfallet { $outcome }
answer-in-its-words = { $binding } («{ $wording }»)
answer-as-a-rule = { $binding } som hovedregel
answer-as-far-as-possible = { $binding } så langt det er mulig
answer-at-most-once = { $binding } høyst én gang
answer-unit-open = Ansvarlig enhet er ikke avklart
answer-everybody = Alle
answer-unit-open-among = Ansvarlig enhet er ikke avklart (kan være { $units })
# I stedet for enheten: «bare ÉN ENHET kan avgjøre».
answer-one-unit = én enhet, ikke avklart hvilken,
answer-open = ikke avklart
answer-hidden = skjult
answer-displaced = satt til side av et forbud mot det samme
answer-standing = fast oppgave, uavhengig av saken

## Detaljer ved en norm: foran kolon; etter det følger det regelen sier

answer-form = form
# Det samme uten kolon, i en liste: «skriftlig, kanal post».
answer-form-via = via { $channels }
answer-form-recorded-in = registrert i { $registers }
answer-form-through = ved { $means }
# $amount: «14 dager». $day: en dato, eller at den ikke er avklart.
answer-within = innen { $length } etter { $day }
answer-within-with = innen { $length } fra og med { $day }
answer-by-calendar = { $limit } (kalender: { $calendar })
answer-at-least-before = minst { $length } før { $day }
answer-not-counting = { $limit }, uten å regne med { $pauses }
answer-not-counting-days = { $limit }, uten å regne med dagene fra { $from } til og med { $until }
answer-limit-by = { $limit }, senest { $due }
answer-limit-paused = { $limit }; fristen har ikke løpt siden { $since }, og { $left } gjenstår
answer-open-day = en dato som ikke er avklart
answer-at-latest = senest { $day }
answer-time = tid
answer-assuming = forutsatt
answer-depends-on = avhenger av
answer-detail-depends-on = ikke avklart før

## Spørsmål

answer-questions = Svar som avklarer
answer-settles = har betydning for { $count } av punktene ovenfor
answer-answers = svar: { $answers }
answer-assessed-by = vurderes av { $unit }
answer-found-in = står i { $place }
answer-whether-logged = Om og når dette er gjort: { $task }
answer-yes-or-no = ja eller nei
# $what: et regnestykke i ord. $why: som «kan ikke regnes ut, fordi det deles på 0».
answer-without-value = { $what }: { $why }
answer-a-number = et tall
answer-a-number-in = et tall i { $measure }
answer-a-text = en tekst
answer-a-date = en dato
answer-a-moment = et tidspunkt
answer-a-duration = en varighet, som «14 days» eller «10 working days»
answer-a-unit = en enhet
answer-a-list = en liste
answer-or-none = { $answers }, eller at det ikke finnes

## Lesemåter for uklare tekststeder

answer-chosen = Valgt lesemåte: { $reading } – { $variant }
answer-hinges-on = avhenger av lesemåte
answer-may-hinge-on = kan avhenge av lesemåte
answer-readings = Lesemåter som har betydning her
answer-readings-explained = Rundskrivene er uklare på disse punktene. En annen lesemåte gir et annet svar der nummeret står.
answer-read-as = lest slik: { $variant }
answer-settled-by = avgjøres av { $units }
answer-try-other = prøv en annen: --reading { $reading }=…
answer-otherwise = Kan slå til med en annen lesemåte
answer-assumed = Lagt til grunn: { $definition } – { $value }

## Sikringer

answer-broken = Brutt sikring i regelverket
answer-broken-meaning = Dette skal gjelde i alle saker. Her gir reglene et annet resultat; meld fra til den som forvalter regelverket.
answer-not-required = skal være pålagt her, men ingen regel pålegger det: { $task }
answer-not-allowed = skal være lov her, men reglene åpner ikke for det: { $task }
answer-not-prohibited = skal være forbudt her, men ingen regel forbyr det: { $task }
answer-contradictions = Saken motsier seg selv
answer-contradictions-meaning = Dette kan ikke være slik på én gang. Rett saken; kan det likevel være slik, meld fra til den som forvalter regelverket.
# $facts: opplysninger med verdi, og det loggen sier.
answer-together = går ikke sammen: { $facts }
answer-together-hidden = det som ikke går sammen, er sensitivt og skjult her
answer-in-log = { $task }: loggført
answer-not-in-log = { $task }: ikke loggført
answer-against-log = Saken sier noe annet enn loggen
answer-against-log-meaning = Svaret bygger på det saken sier. Finn ut hva som er riktig.
answer-given-and-logged = i saken: { $given }; etter loggen: { $logged }
answer-would-open = Forutsatt her; noe kan bli aktuelt hvis det er annerledes
answer-would-open-count = berører { $count ->
    [one] 1 norm
   *[other] { $count } normer
 }

## Hvor langt en norm er kommet. $done: en dato, og av hvilken enhet: «02.03.2018 av RKM»

answer-on-by = { $day } av { $unit }
answer-entry-taken = { $done } (loggen sier ikke for hvilken, og regnes for den som begynte sist)
answer-status = status
answer-latest = sist loggført
answer-unreached = gjenstår overfor
answer-too-late-for = skulle vært gjort før
answer-waits-for = venter på
answer-done-before = gjort før dette var på plass
answer-turn = denne perioden
answer-missed = ikke gjort i tide
answer-not-counted = loggført, men teller ikke
answer-done = gjort { $done }
# $late: «3 dager».
answer-done-late = gjort { $done }, { $late } etter fristen
answer-done-in-time = gjort { $done }, innen fristen
answer-done-by-fact = oppfylt etter opplysningene i saken
answer-departed = fraveket { $done }: { $reason }
answer-failed = forsøkt uten å lykkes { $done }: { $reason }
answer-ongoing = løpende
answer-overdue = ikke gjort; fristen var { $day }
answer-blocked = kan ikke gjøres ennå
answer-due = kan gjøres nå
answer-due-by = kan gjøres nå, senest { $day }
answer-not-yet = ikke ennå; tidligst { $day }
answer-paused = fristen har ikke løpt siden { $since }; { $left } gjenstår
answer-lapsed = falt bort; siste dag var { $day }
answer-due-waiting = kan gjøres nå, har ventet { $days }
answer-free = kan brukes nå
answer-may-count = må undersøkes: gjort { $done }; saken viser ikke siden når det teller
answer-to-check-recipients = må undersøkes: gjort { $done }; saken viser ikke om alle er nådd som skulle nås
answer-to-check-bearer = må undersøkes: gjort { $done }; det er ikke avklart hvem som skulle gjøre det
answer-to-check-unit = må undersøkes: gjort { $done }; saken sier ikke av hvem
answer-to-check-outcome = må undersøkes: gjort { $done }; saken sier ikke med hvilket utfall
answer-to-check-element = må undersøkes: gjort { $done }, men loggen sier ikke for hvilken
answer-to-check-time = må undersøkes: gjort { $done }; saken viser ikke om det var i tide
answer-form-kept = formkrav
answer-form-not-met = ikke oppfylt: gjort { $done }
answer-form-not-said = saken sier ikke om det ble fulgt: gjort { $done }
answer-form-met = oppfylt: gjort { $done }
answer-exempt = er fritatt
answer-unsigned = { $status } (loggen sier ikke av hvem; bare denne enheten er aktuell)
answer-since-open = { $status } (det er ikke avklart fra når plikten gjelder, derfor teller ingen loggføring)
answer-period = { $from } til { $until }, frist { $due }
answer-period-undated = { $from } til { $until }
# $sentence: hvem som skal gjøre hva.
answer-next-since = { $sentence }, gjelder fra { $since }
answer-next-by = { $sentence }, senest { $day }
answer-next-since-by = { $sentence }, gjelder fra { $since }, senest { $day }
answer-next-overdue = { $sentence } – { $status }
# Hvorfor en loggføring ikke teller.
answer-other-unit = { $done }; gjort av en annen enhet
answer-no-unit = { $done }; loggen sier ikke av hvem, og flere er aktuelle
answer-open-bearer = { $done }; hvem som har ansvaret, er ikke avklart
answer-other-addressee = { $done }; rettet til en annen mottaker
answer-too-early = { $done }; før plikten oppsto
answer-before-first-day = { $done }; før første dag det kunne gjøres
answer-before-all = { $done }: før den første av dem begynte
answer-no-departure = { $done }; plikten kan ikke fravikes
answer-no-doing = { $done }; sier at noe annet ble fraveket, ikke at dette er gjort; loggfør det som ble gjort, for seg
answer-further = { $count ->
    [one] 1 loggføring til om det samme teller heller ikke; den er fra { $day }
   *[other] { $count } loggføringer til om det samme teller heller ikke; den første er fra { $day }
}

## Hva et navn er navnet på, som i «`x` er en oppgave»

## Hva et navn er navnet på, som i «`x` er en oppgave»
answer-show-all = { $heading }, vis alle ({ $count })
answer-over = Ferdig og vises ikke lenger: { $count ->
    [one] ett element
   *[other] { $count } elementer
  } i { $list }

# Svar til ein saksbehandlar: overskrifter, setningar, stikkord for detaljar.

answer-case = Sak { $name }
answer-unnamed-case = Sak utan namn
answer-assessed-on = { $case }, vurdert per { $day }
answer-day-of-run = Saka oppgir ingen dato; ho er vurdert per i dag.
answer-set-aside = Loggføringar etter denne datoen som er haldne utanfor: { $count }. Andre opplysningar er brukte slik dei står.
answer-note = Merk: { $message }
# $name: regelverket og kor det er frå: «udi (innebygd)».
answer-rulebook = Regelverk: { $name }
answer-none-in-force = Ingen regel gjeld den { $day }, så ingenting er vurdert.
answer-no-rule = Regelverket har ingen reglar, så ingenting er vurdert.
answer-cut-off = Avkorta: svaret er lengre enn 64 MiB.
answer-proofs = Grunngiving
answer-next-steps = Kan gjerast no
answer-conflicts = Motstrid
answer-conflict = Det går ikkje an å følgje begge. Regelverket seier ikkje kva regel som går føre.
answer-conflict-exempt = Den eine pålegg det som den andre fritek frå.
answer-in-conflict = i motstrid med ein annan regel, sjå under Motstrid
answer-open-norms = Kan bli aktuelt
answer-not-applying = Slår ikkje til
answer-not-in-force = Gjeld ikkje på denne datoen
# $period: «fra 01.09.2023». $fact: «Vedtaksdato (exclusion.decided_on)».
answer-by-date = { $period }, etter { $fact }
answer-nothing = Korkje plikt, tilråding eller løyve er fastslått.
answer-nothing-for = Korkje plikt, tilråding eller løyve er fastslått for { $unit }.
answer-nothing-applies = { $circular }: ingen regel slår til
# $count: kor mange normer som ikkje er avklarte.
answer-rest-is-open = { $circular }: ingen regel slår til enno; ikkje avklart: { $count }
answer-no-rule-in-force = { $circular }: ingen regel gjeld på denne datoen

## Setningar: kven gjer kva

# $binding: «skal», «bør som hovudregel» … $deed: «kontakte PU», eller ei form: «skriftleg».
answer-deed = { $binding } { $deed }
# Det berre éi eining har lov til.
answer-only = berre { $bearer } { $binding } { $deed }
# $deed: «skal kontakte PU».
answer-borne = { $bearer } { $deed }
answer-borne-by-open = (eining ikkje avklart) { $deed }
answer-deed-outcome = { $deed } (utfall: { $outcome })
answer-deed-element = { $deed } ({ $element })
answer-element = { $record } { $key }
answer-element-alone = { $record }
answer-element-open = kvar { $record }
answer-with-outcome = ha utfallet { $outcome }
answer-in-its-words = { $binding } («{ $wording }»)
answer-as-a-rule = { $binding } som hovudregel
answer-as-far-as-possible = { $binding } så langt det er mogleg
answer-at-most-once = { $binding } høgst éin gong
answer-unit-open = Ansvarleg eining er ikkje avklart
answer-everybody = Alle
answer-unit-open-among = Ansvarleg eining er ikkje avklart (kan vere { $units })
# I staden for eininga: «berre ÉI EINING kan avgjere».
answer-one-unit = éi eining, ikkje avklart kva for ei,
answer-open = ikkje avklart
answer-hidden = skjult
answer-displaced = sett til side av eit forbod mot det same
answer-standing = fast oppgåve, uavhengig av saka

## Detaljar ved ei norm: framfor kolon; etter det følgjer det regelen seier

answer-form = form
# Det same utan kolon, i ei liste: «skriftleg, kanal post».
answer-form-via = via { $channels }
answer-form-recorded-in = registrert i { $registers }
answer-form-through = ved { $means }
# $amount: «14 dagar». $day: ein dato, eller at han ikkje er avklart.
answer-within = innan { $length } etter { $day }
answer-within-with = innan { $length } frå og med { $day }
answer-by-calendar = { $limit } (kalender: { $calendar })
answer-at-least-before = minst { $length } før { $day }
answer-not-counting = { $limit }, utan å rekne med { $pauses }
answer-not-counting-days = { $limit }, utan å rekne med dagane frå { $from } til og med { $until }
answer-limit-by = { $limit }, seinast { $due }
answer-limit-paused = { $limit }; fristen har ikkje gått sidan { $since }, og { $left } står att
answer-open-day = ein dato som ikkje er avklart
answer-at-latest = seinast { $day }
answer-time = tid
answer-assuming = føresett
answer-depends-on = avheng av
answer-detail-depends-on = ikkje avklart før

## Spørsmål

answer-questions = Svar som avklarar
answer-settles = har noko å seie for { $count } av punkta ovanfor
answer-answers = svar: { $answers }
answer-assessed-by = blir vurdert av { $unit }
answer-found-in = står i { $place }
answer-whether-logged = Om og når dette er gjort: { $task }
answer-yes-or-no = ja eller nei
# $what: eit reknestykke i ord. $why: som «kan ikkje reknast ut, fordi det blir delt på 0».
answer-without-value = { $what }: { $why }
answer-a-number = eit tal
answer-a-number-in = eit tal i { $measure }
answer-a-text = ein tekst
answer-a-date = ein dato
answer-a-moment = eit tidspunkt
answer-a-duration = ei varigheit, som «14 days» eller «10 working days»
answer-a-unit = ei eining
answer-a-list = ei liste
answer-or-none = { $answers }, eller at det ikkje finst

## Lesemåtar for uklare tekststader

answer-chosen = Vald lesemåte: { $reading } – { $variant }
answer-hinges-on = avheng av lesemåte
answer-may-hinge-on = kan avhenge av lesemåte
answer-readings = Lesemåtar som har noko å seie her
answer-readings-explained = Rundskriva er uklare på desse punkta. Ein annan lesemåte gir eit anna svar der nummeret står.
answer-read-as = lest slik: { $variant }
answer-settled-by = blir avgjord av { $units }
answer-try-other = prøv ein annan: --reading { $reading }=…
answer-otherwise = Kan slå til med ein annan lesemåte
answer-assumed = Lagd til grunn: { $definition } – { $value }

## Sikringar

answer-broken = Broten sikring i regelverket
answer-broken-meaning = Dette skal gjelde i alle saker. Her gir reglane eit anna resultat; meld frå til den som forvaltar regelverket.
answer-not-required = skal vere pålagt her, men ingen regel pålegg det: { $task }
answer-not-allowed = skal vere lov her, men reglane opnar ikkje for det: { $task }
answer-not-prohibited = skal vere forbode her, men ingen regel forbyr det: { $task }
answer-contradictions = Saka motseier seg sjølv
answer-contradictions-meaning = Dette kan ikkje vere slik på éin gong. Rett saka; kan det likevel vere slik, meld frå til den som forvaltar regelverket.
# $facts: opplysningar med verdi, og det loggen seier.
answer-together = går ikkje saman: { $facts }
answer-together-hidden = det som ikkje går saman, er sensitivt og skjult her
answer-in-log = { $task }: loggført
answer-not-in-log = { $task }: ikkje loggført
answer-against-log = Saka seier noko anna enn loggen
answer-against-log-meaning = Svaret byggjer på det saka seier. Finn ut kva som er rett.
answer-given-and-logged = i saka: { $given }; etter loggen: { $logged }
answer-would-open = Føresett her; noko kan bli aktuelt om det er annleis
answer-would-open-count = vedkjem { $count ->
    [one] 1 norm
   *[other] { $count } normer
 }

## Kor langt ei norm er komen. $done: ein dato, og av kva for ei eining: «02.03.2018 av RKM»

answer-on-by = { $day } av { $unit }
answer-entry-taken = { $done } (loggen seier ikkje for kva, og det blir rekna for den som byrja sist)
answer-status = status
answer-latest = sist loggført
answer-unreached = står att overfor
answer-too-late-for = skulle ha vore gjort før
answer-waits-for = ventar på
answer-done-before = gjort før dette var på plass
answer-turn = denne perioden
answer-missed = ikkje gjort i tide
answer-not-counted = loggført, men tel ikkje
answer-done = gjort { $done }
# $late: «3 dagar».
answer-done-late = gjort { $done }, { $late } etter fristen
answer-done-in-time = gjort { $done }, innan fristen
answer-done-by-fact = oppfylt etter opplysningane i saka
answer-departed = fråvike { $done }: { $reason }
answer-failed = forsøkt utan å lykkast { $done }: { $reason }
answer-ongoing = løpande
answer-overdue = ikkje gjort; fristen var { $day }
answer-blocked = kan ikkje gjerast enno
answer-due = kan gjerast no
answer-due-by = kan gjerast no, seinast { $day }
answer-not-yet = ikkje enno; tidlegast { $day }
answer-paused = fristen har ikkje gått sidan { $since }; { $left } står att
answer-lapsed = falle bort; siste dag var { $day }
answer-due-waiting = kan gjerast no, har venta { $days }
answer-free = kan brukast no
answer-may-count = må undersøkjast: gjort { $done }; saka viser ikkje sidan når det tel
answer-to-check-recipients = må undersøkjast: gjort { $done }; saka viser ikkje om alle er nådde som skulle nåast
answer-to-check-bearer = må undersøkjast: gjort { $done }; det er ikkje avklart kven som skulle gjere det
answer-to-check-unit = må undersøkjast: gjort { $done }; saka seier ikkje av kven
answer-to-check-outcome = må undersøkjast: gjort { $done }; saka seier ikkje med kva utfall
answer-to-check-element = må undersøkjast: gjort { $done }, men loggen seier ikkje for kva
answer-to-check-time = må undersøkjast: gjort { $done }; saka viser ikkje om det var i tide
answer-form-kept = formkrav
answer-form-not-met = ikkje oppfylt: gjort { $done }
answer-form-not-said = saka seier ikkje om det vart følgt: gjort { $done }
answer-form-met = oppfylt: gjort { $done }
answer-exempt = er friteken
answer-unsigned = { $status } (loggen seier ikkje av kven; berre denne eininga er aktuell)
answer-since-open = { $status } (det er ikkje avklart frå når plikta gjeld, derfor tel inga loggføring)
answer-period = { $from } til { $until }, frist { $due }
answer-period-undated = { $from } til { $until }
# $sentence: kven som skal gjere kva.
answer-next-since = { $sentence }, gjeld frå { $since }
answer-next-by = { $sentence }, seinast { $day }
answer-next-since-by = { $sentence }, gjeld frå { $since }, seinast { $day }
answer-next-overdue = { $sentence } – { $status }
# Kvifor ei loggføring ikkje tel.
answer-other-unit = { $done }; gjort av ei anna eining
answer-no-unit = { $done }; loggen seier ikkje av kven, og fleire er aktuelle
answer-open-bearer = { $done }; kven som har ansvaret, er ikkje avklart
answer-other-addressee = { $done }; retta til ein annan mottakar
answer-too-early = { $done }; før plikta oppstod
answer-before-first-day = { $done }; før første dag det kunne gjerast
answer-before-all = { $done }: før den første av dei byrja
answer-no-departure = { $done }; plikta kan ikkje fråvikast
answer-no-doing = { $done }; seier at noko anna vart fråvike, ikkje at dette er gjort; loggfør det som vart gjort, for seg
answer-further = { $count ->
    [one] 1 loggføring til om det same tel heller ikkje; ho er frå { $day }
   *[other] { $count } loggføringar til om det same tel heller ikkje; den første er frå { $day }
}

## Kva eit namn er namnet på, som i «`x` er ei oppgåve»

## Kva eit namn er namnet på, som i «`x` er ei oppgåve»
answer-show-all = { $heading }, vis alle ({ $count })
answer-over = Ferdig og blir ikkje vist lenger: { $count ->
    [one] eitt element
   *[other] { $count } element
  } i { $list }

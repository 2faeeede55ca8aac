# Feil i saker. Saker er JSON.

# Står for ein verdi som er sensitiv, inne i andre tekstar.
case-value-given = den oppgitte verdien
# $names: namna som kan stå der, i kodeteikn.
case-possible = mogleg her: { $names }
# $path er namnet på ei opplysning, som `person.age`.
case-for = gjeld `{ $path }`
case-too-large = saka er større enn { $size } MiB
case-too-large-help = ei sak seier kva som er kjent om éin person; del det som gjeld fleire
case-too-deep = meir enn { $most } lister og objekt står inni kvarandre
case-too-deep-help = inga sak treng så mange; sjå etter parentesar som ikkje er lukka
case-list-too-long = `{ $path }` er for lang: ei liste har høgst { $most } element
case-list-too-long-help = ei liste høyrer til éi sak; del det som gjeld fleire
case-too-many = saka har { $most } feil eller fleire; dei første er viste
case-too-many-help = rett desse først; høyrer saka til dette regelverket?
case-unknown-part = ei sak har ingen del som heiter `{ $name }`
case-misplaced = `{ $name }` høyrer ikkje heime her
# $home: gruppa som opplysninga høyrer til.
case-misplaced-fact-help = skriv henne inne i `{ $home }`: "{ $home }": { "{" } "{ $name }": … { "}" }
case-misplaced-part = `{ $name }` høyrer ikkje heime inne i `{ $owner }`
case-misplaced-part-help = skriv `{ $name }` ved sida av `{ $owner }`, etter klammen som lukkar den
case-unknown-member = `{ $owner }` har ikkje noko som heiter `{ $name }`
case-duplicate-key = `{ $name }` er oppgitt to gonger
case-duplicate-key-first = her står han første gong
case-duplicate-key-help = behald den som er rett
case-derived = `{ $path }` følgjer av andre opplysningar og skal ikkje oppgivast
case-derived-help = utelat han; oppgi opplysningane som han følgjer av
case-reading = `{ $name }` er ein lesemåte av rundskrivet, ikkje ei opplysning i saka
case-reading-help = utelat han, og vel han med `--reading { $name }=…`
# Kva ein verdi skal vere ($wanted), og kva han er i staden ($found): tekstane nedanfor.
case-wrong-kind = `{ $path }` skal vere { $wanted }, ikkje { $found }
case-kind-yes-no = ja eller nei
case-kind-number = eit tal
case-kind-text = ein tekst
case-kind-date = ein dato
case-kind-duration = ei varigheit
case-kind-moment = eit tidspunkt
case-kind-unit = ei eining
case-kind-list = ei liste
case-kind-object = eit objekt
# $name: namnet på ein type i regelverket.
case-kind-variant = ein variant av `{ $name }`
case-kind-true-or-false = `true` eller `false`
case-kind-null = `null`
case-write-yes-no = skriv `true` for ja eller `false` for nei, utan hermeteikn
case-write-number = skriv det som `12.5`, utan hermeteikn
case-write-text = skriv han i doble hermeteikn
case-write-date = skriv han som `"2018-03-05"`
case-write-duration = skriv henne som `"14 days"`, `"10 working days"` eller `"3 months"`
case-write-moment = skriv det som `"2024-03-06T14:30+01:00"`
case-write-name = skriv namnet i doble hermeteikn
case-write-list = skriv henne mellom `[` og `]`, sjølv om ho har berre eitt element
case-write-object = skriv det mellom `{ "{" }` og `{ "}" }`
case-null-refused = `{ $path }` kan ikkje vere `null`
case-null-refused-help = `null` seier at éi opplysning er ukjend; utelat dette i staden
case-none-refused = `{ $path }` kan ikkje vere `none`
case-none-refused-help = dersom ho ikkje er kjend, utelèt du henne eller skriv `null`
# $value: verdien i kodeteikn, eller «den oppgitte verdien».
case-unknown-variant = { $value } er ikkje ein variant av `{ $name }`
case-unknown-unit = { $value } er ikkje namnet på ei eining
case-unknown-unit-task = `{ $name }` er ei oppgåve; oppgi ei eining
case-unknown-unit-help = skriv eininga slik regelverket kallar henne; ei gruppe er ikkje éi eining, så oppgi medlemen
case-not-a-date = { $value } er ikkje ein dato
case-not-a-date-help = skriv år, månad og dag som `2018-03-05`
case-not-a-duration = { $value } er ikkje ei varigheit
case-not-a-duration-help = skriv eit heilt tal og ei eining: `14 days`, `10 working days`, `2 weeks`, `3 months` eller `1 year`, høgst 10 000 dagar eller månader
case-not-a-moment = { $value } er ikkje eit tidspunkt
case-moment-without-time = { $value } er ein dag; her trengst òg klokkeslettet
case-no-such-time = { $value } har eit klokkeslett som ikkje finst
case-moment-without-offset = { $value } seier ikkje avstanden frå UTC
case-moment-help = skriv dag, `T`, klokkeslett og avstand frå UTC: `2024-03-06T14:30+01:00` (norsk vintertid; `+02:00` er sommartid, `Z` er UTC); sekund kan vere med, men ikkje delar av sekund
case-no-such-day = { $value } finst ikkje
case-no-such-day-help = månaden har ikkje ein slik dag, eller året ikkje ein slik månad
case-year-out-of-range = { $value } er utanfor åra som ei sak kan ha
# $first, $last: årstal.
case-year-out-of-range-help = datoar går frå { $first } til { $last }
case-exponent = `{ $path }` er skriven med eksponent
case-exponent-help = skriv talet fullt ut, som `1200` for `1.2e3`
case-number-too-large = `{ $path }` er eit for stort tal
case-number-too-large-help = eit tal har høgst { $most } siffer framfor punktumet
case-number-too-fine = `{ $path }` har for mange desimalar
case-number-too-fine-help = eit tal har høgst { $most } siffer etter punktumet; rund av
case-wrong-form = `{ $path }` er ikkje eit DUF-nummer
case-wrong-form-help = eit DUF-nummer er tolv siffer utan mellomrom
case-doubtful = `{ $path }` kan vere feilskrive: dei to siste sifra stemmer ikkje
case-doubtful-help = samanlikn med registeret; saka blir lesen slik ho står
case-unknown-task = inga oppgåve eller hending heiter `{ $name }`
case-unknown-task-unit = `{ $name }` er ei eining; oppgi ei oppgåve
case-unknown-channel = ingen kanal heiter `{ $name }`
case-unknown-outcome = `{ $task }` har ikkje utfallet `{ $name }`
case-no-outcomes = `{ $task }` har ingen utfall
case-no-outcomes-help = utelat `outcome`
# $owner: ei loggføring, som `log[2]`; $key: det ho manglar.
case-incomplete-entry = `{ $owner }` manglar `{ $key }`
case-incomplete-entry-help = ei loggføring seier minst kva som er gjort (`task`), og når (`on`)
# $on: dagen i loggføringa; $case: dagen i saka.
case-after-case = loggføringa frå { $on } er seinare enn datoen til saka, { $case }
case-after-case-own = datoen til saka
case-after-case-help = rett ein av dei to datoane
case-told-after-case = denne oppføringa er seinare enn datoen til saka, { $case }
case-undated = saka seier ikkje kva dag ho var slik
case-undated-help = skriv `"on": "2018-03-05"`: det som er loggført, og det ei opplysning over tid er, gjeld frå ein dag av
case-empty-history = historikken `{ $path }` har inga oppføring
case-empty-history-help = skriv `null` for det som ikkje er kjent, eller utelat opplysninga
case-history-no-value = `{ $path }` seier ikkje kva det var: `is` manglar
case-history-no-value-help = skriv `"is"` med verdien, eller `"is": null` der han ikkje er kjend
case-history-no-day = `{ $path }` seier ikkje sidan når
case-history-no-day-help = skriv `"from"` med dagen det vart slik, eller `"seen"` med ein dag det var slik; berre den første oppføringa kan mangle begge
case-history-two-days = `{ $path }` har både `from` og `seen`
case-history-two-days-help = hald på `from` dersom det vart slik den dagen, `seen` dersom det var slik då og ingen veit sidan når
case-history-not-later = `{ $path }` er ikkje seinare enn oppføringa framfor
case-history-not-later-help = skriv oppføringane i rekkjefølgja til dagane, kvar dag éin gong
case-history-reversed = `{ $path }` sluttar før ho byrjar
case-history-reversed-help = `until` er den siste dagen det var slik
case-history-overlapping = `{ $path }` byrjar før oppføringa framfor er slutt
case-history-overlapping-help = `until` er den siste dagen det var slik; utelat han der neste oppføring følgjer med ein gong
case-history-same = `{ $path }` vart det ho var frå før
case-history-same-help = ta bort oppføringa: det var slik framleis; `seen` ville seie at ingen veit kva det var imellom
case-several-reasons = `{ $owner }` har meir enn éin av `failed`, `instead` og `despite`
case-several-reasons-help = `failed`: forsøkt utan å lykkast; `instead`: noko anna vart gjort; `despite`: ein `should not` vart fråviken; behald éin
case-outcome-of-nothing = `{ $owner }` har både `outcome` og `{ $key }`
case-outcome-of-nothing-help = med `failed` eller `instead` vart oppgåva ikkje gjord, og ho har ikkje noko utfall; utelat ein av dei, eller skriv to loggføringar
case-nobody = `{ $path }` nemner inga eining
case-nobody-help = oppgi minst éi, eller utelat `to`
# Ei opplysning som blir sett på kommandolinja: `person.age=17`.
case-unknown-path = det finst inga opplysning `{ $path }`
case-unknown-path-help = ei opplysning blir skriven med gruppa si, som `person.age`
case-no-such-element = `{ $path }` har ikkje eit slikt element
case-no-such-element-help = elementa blir talde frå 1 til { $last }
case-no-such-key-help = eit element blir nemnt med nykelen sin, slik saka skriv han
case-no-elements-help = det finst inga liste med element; skriv henne i saka
case-whole-element = `{ $path }` er eit heilt element
case-whole-element-help = set eitt av felta, som `{ $path }.…=…`
case-no-value = ein verdi manglar
case-no-value-help = ei opplysning blir sett med `=`, som `person.age=17`
case-neither-yes-nor-no = `{ $path }` er ja eller nei
case-neither-yes-nor-no-help = skriv `yes` eller `no`
case-not-over-time = `{ $path }` er ikkje over tid, så ingen annan dag blir fortald om ho
case-not-over-time-help = skriv `{ $path }=VERDI`, eller gjer opplysninga `over time`
case-no-own-day = `{ $path }` har ein enkel verdi, og saka seier ikkje for kva dag
case-set-after-case = denne dagen er seinare enn datoen til saka
case-list-not-settable = `{ $path }` er ei liste og kan ikkje setjast med eitt ord
case-list-not-settable-help = skriv lista i saka, eller set ein del av henne, som `{ $path }[1]`
# Teksten til ei sak, før han blir lesen som ei sak.
case-not-utf8 = saka er ikkje UTF-8-tekst
case-not-utf8-help = lagre fila på nytt med teiknkodinga UTF-8
case-empty = saka er tom
case-empty-help = den minste saka er `{ "{" }{ "}" }`, der ingenting er kjent
case-open-text = ein tekst er ikkje lukka på linja si, eller har eit kontrollteikn
case-open-text-here = teksten byrjar her
case-open-text-help = lukk han med `"`; eit linjeskift i ein tekst blir skrive `\n`
# $sign: nummeret på eit teikn, som U+00A0.
case-stray-character = teiknet { $sign } kan ikkje stå utanfor hermeteikn
case-stray-mark-help = lagre fila som UTF-8 utan byterekkjefølgjemerke (BOM)
case-stray-quote-help = skriv det rette hermeteiknet `"`
case-stray-character-help = slett det, eller skriv det i ein tekst
case-json-number = eit tal er ikkje skrive slik JSON skriv tal
case-json-number-help = skriv det som `12.5`, `0.5` eller `-3`, utan null framfor eller `+`
case-json-comma-missing = her manglar eit komma
case-json-comma-missing-help = set `,` mellom dei to
case-json-comma-last = ingenting følgjer etter dette kommaet
case-json-comma-last-help = slett kommaet
case-json-comment = ei sak har ingen kommentarar
case-json-comment-help = slett kommentaren
case-json-single-quotes = ein tekst står i enkle hermeteikn
case-json-single-quotes-help = skriv han i doble: `"`
case-json-after-end = det står noko etter slutten av saka
case-json-after-end-help = ei fil har éi sak; slett resten, eller klammen som avsluttar saka for tidleg
case-json-open-list = denne lista er ikkje lukka
case-json-open-list-help = lukk henne med `]`
case-json-open-object = dette objektet er ikkje lukka
case-json-open-object-help = lukk det med `{ "}" }`
case-json-no-colon = ein nøkkel har ingen verdi
case-json-no-colon-help = skriv `:` og verdien etter nøkkelen
case-json-key = her skulle det ha stått ein nøkkel
case-json-key-help = ein nøkkel er eit namn i doble hermeteikn, som i `"on": "2018-03-05"`
case-json-text = ein tekst er ikkje lukka, eller har ein `\` utan tyding
case-json-text-help = lukk han med `"`; sjølve `\` blir skriven `\\`
case-json-value = her skulle det ha stått ein verdi
case-json-value-help = tekstar står i doble hermeteikn; ja er `true`, nei er `false`, ukjend er `null`
case-not-a-case = ei sak er eit objekt, ikkje { $found }
case-not-a-case-help = ei sak blir skriven mellom `{ "{" }` og `{ "}" }`

case-no-key = element { $number } i `{ $list }` har ingen `{ $key }`, og lista har fleire
case-no-key-help = oppgi `{ $key }`: ho skil elementa frå kvarandre
case-same-key = element { $number } i `{ $list }` har same `{ $key }` som eit anna
case-same-key-first = det første
case-same-key-help = to element kan ikkje ha same nykel: rett den eine, eller slå dei saman dersom dei er det same
case-for-of-common-task = `{ $task }` blir ikkje gjord for kvart element, og kan ikkje ha `for`
case-for-of-common-task-help = ta bort `for`
case-for-nothing = ingen element i lista har denne nykelen
case-for-nothing-help = skriv nykelen slik han står i lista, eller legg elementet til
case-key-not-settable = `{ $path }` er nykelen som skil elementet frå dei andre, og kan ikkje endrast her
case-key-not-settable-help = endre han i saka

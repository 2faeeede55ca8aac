# Feil i saker. Saker er JSON.

# Står for en verdi som er sensitiv, inne i andre tekster.
case-value-given = den oppgitte verdien
# $names: navnene som kan stå der, i kodetegn.
case-possible = mulig her: { $names }
# $path er navnet på en opplysning, som `person.age`.
case-for = gjelder `{ $path }`
case-too-large = saken er større enn { $size } MiB
case-too-large-help = en sak sier hva som er kjent om én person; del det som gjelder flere
case-too-deep = mer enn { $most } lister og objekter står inni hverandre
case-too-deep-help = ingen sak trenger så mange; se etter parenteser som ikke er lukket
case-list-too-long = `{ $path }` er for lang: en liste har høyst { $most } elementer
case-list-too-long-help = en liste hører til én sak; del det som gjelder flere
case-too-many = saken har { $most } feil eller flere; de første er vist
case-too-many-help = rett disse først; hører saken til dette regelverket?
case-unknown-part = en sak har ingen del som heter `{ $name }`
case-misplaced = `{ $name }` hører ikke hjemme her
# $home: gruppen som opplysningen hører til.
case-misplaced-fact-help = skriv den inne i `{ $home }`: "{ $home }": { "{" } "{ $name }": … { "}" }
case-misplaced-part = `{ $name }` hører ikke hjemme inne i `{ $owner }`
case-misplaced-part-help = skriv `{ $name }` ved siden av `{ $owner }`, etter klammen som lukker den
case-unknown-member = `{ $owner }` har ikke noe som heter `{ $name }`
case-duplicate-key = `{ $name }` er oppgitt to ganger
case-duplicate-key-first = her står den første gang
case-duplicate-key-help = behold den som er riktig
case-derived = `{ $path }` følger av andre opplysninger og skal ikke oppgis
case-derived-help = utelat den; oppgi opplysningene som den følger av
case-reading = `{ $name }` er en lesemåte av rundskrivet, ikke en opplysning i saken
case-reading-help = utelat den, og velg den med `--reading { $name }=…`
# Hva en verdi skal være ($wanted), og hva den er i stedet ($found): tekstene nedenfor.
case-wrong-kind = `{ $path }` skal være { $wanted }, ikke { $found }
case-kind-yes-no = ja eller nei
case-kind-number = et tall
case-kind-text = en tekst
case-kind-date = en dato
case-kind-duration = en varighet
case-kind-moment = et tidspunkt
case-kind-unit = en enhet
case-kind-list = en liste
case-kind-object = et objekt
# $name: navnet på en type i regelverket.
case-kind-variant = en variant av `{ $name }`
case-kind-true-or-false = `true` eller `false`
case-kind-null = `null`
case-write-yes-no = skriv `true` for ja eller `false` for nei, uten anførselstegn
case-write-number = skriv det som `12.5`, uten anførselstegn
case-write-text = skriv den i doble anførselstegn
case-write-date = skriv den som `"2018-03-05"`
case-write-duration = skriv den som `"14 days"`, `"10 working days"` eller `"3 months"`
case-write-moment = skriv det som `"2024-03-06T14:30+01:00"`
case-write-name = skriv navnet i doble anførselstegn
case-write-list = skriv den mellom `[` og `]`, selv om den har bare ett element
case-write-object = skriv det mellom `{ "{" }` og `{ "}" }`
case-null-refused = `{ $path }` kan ikke være `null`
case-null-refused-help = `null` sier at én opplysning er ukjent; utelat dette i stedet
case-none-refused = `{ $path }` kan ikke være `none`
case-none-refused-help = hvis den ikke er kjent, utelater du den eller skriver `null`
# $value: verdien i kodetegn, eller «den oppgitte verdien».
case-unknown-variant = { $value } er ikke en variant av `{ $name }`
case-unknown-unit = { $value } er ikke navnet på en enhet
case-unknown-unit-task = `{ $name }` er en oppgave; oppgi en enhet
case-unknown-unit-help = skriv enheten slik regelverket kaller den; en gruppe er ikke én enhet, så oppgi medlemmet
case-not-a-date = { $value } er ikke en dato
case-not-a-date-help = skriv år, måned og dag som `2018-03-05`
case-not-a-duration = { $value } er ikke en varighet
case-not-a-duration-help = skriv et helt tall og en enhet: `14 days`, `10 working days`, `2 weeks`, `3 months` eller `1 year`, høyst 10 000 dager eller måneder
case-not-a-moment = { $value } er ikke et tidspunkt
case-moment-without-time = { $value } er en dag; her trengs også klokkeslettet
case-no-such-time = { $value } har et klokkeslett som ikke finnes
case-moment-without-offset = { $value } sier ikke avstanden fra UTC
case-moment-help = skriv dag, `T`, klokkeslett og avstand fra UTC: `2024-03-06T14:30+01:00` (norsk vintertid; `+02:00` er sommertid, `Z` er UTC); sekunder kan være med, men ikke deler av sekunder
case-no-such-day = { $value } finnes ikke
case-no-such-day-help = måneden har ikke en slik dag, eller året ikke en slik måned
case-year-out-of-range = { $value } er utenfor årene som en sak kan ha
# $first, $last: årstall.
case-year-out-of-range-help = datoer går fra { $first } til { $last }
case-exponent = `{ $path }` er skrevet med eksponent
case-exponent-help = skriv tallet fullt ut, som `1200` for `1.2e3`
case-number-too-large = `{ $path }` er et for stort tall
case-number-too-large-help = et tall har høyst { $most } sifre foran punktumet
case-number-too-fine = `{ $path }` har for mange desimaler
case-number-too-fine-help = et tall har høyst { $most } sifre etter punktumet; rund av
case-wrong-form = `{ $path }` er ikke et DUF-nummer
case-wrong-form-help = et DUF-nummer er tolv sifre uten mellomrom
case-doubtful = `{ $path }` kan være feilskrevet: de to siste sifrene stemmer ikke
case-doubtful-help = sammenlign med registeret; saken leses slik den står
case-unknown-task = ingen oppgave eller hendelse heter `{ $name }`
case-unknown-task-unit = `{ $name }` er en enhet; oppgi en oppgave
case-unknown-channel = ingen kanal heter `{ $name }`
case-unknown-outcome = `{ $task }` har ikke utfallet `{ $name }`
case-no-outcomes = `{ $task }` har ingen utfall
case-no-outcomes-help = utelat `outcome`
# $owner: en loggføring, som `log[2]`; $key: det den mangler.
case-incomplete-entry = `{ $owner }` mangler `{ $key }`
case-incomplete-entry-help = en loggføring sier minst hva som er gjort (`task`), og når (`on`)
# $on: dagen i loggføringen; $case: dagen i saken.
case-after-case = loggføringen fra { $on } er senere enn sakens egen dato, { $case }
case-after-case-own = sakens egen dato
case-after-case-help = rett en av de to datoene
case-told-after-case = denne oppføringen er senere enn sakens egen dato, { $case }
case-undated = saken sier ikke hvilken dag den var slik
case-undated-help = skriv `"on": "2018-03-05"`: det som er loggført, og det en opplysning over tid er, gjelder fra en dag av
case-empty-history = historikken `{ $path }` har ingen oppføring
case-empty-history-help = skriv `null` for det som ikke er kjent, eller utelat opplysningen
case-history-no-value = `{ $path }` sier ikke hva det var: `is` mangler
case-history-no-value-help = skriv `"is"` med verdien, eller `"is": null` der den ikke er kjent
case-history-no-day = `{ $path }` sier ikke siden når
case-history-no-day-help = skriv `"from"` med dagen det ble slik, eller `"seen"` med en dag det var slik; bare den første oppføringen kan mangle begge
case-history-two-days = `{ $path }` har både `from` og `seen`
case-history-two-days-help = behold `from` hvis det ble slik den dagen, `seen` hvis det var slik da og ingen vet siden når
case-history-not-later = `{ $path }` er ikke senere enn oppføringen foran
case-history-not-later-help = skriv oppføringene i dagenes rekkefølge, hver dag én gang
case-history-reversed = `{ $path }` slutter før den begynner
case-history-reversed-help = `until` er den siste dagen det var slik
case-history-overlapping = `{ $path }` begynner før oppføringen foran er slutt
case-history-overlapping-help = `until` er den siste dagen det var slik; utelat den der neste oppføring følger med en gang
case-history-same = `{ $path }` ble det den var fra før
case-history-same-help = ta bort oppføringen: det var slik fortsatt; `seen` ville si at ingen vet hva det var imellom
case-several-reasons = `{ $owner }` har mer enn én av `failed`, `instead` og `despite`
case-several-reasons-help = `failed`: forsøkt uten å lykkes; `instead`: noe annet ble gjort; `despite`: en `should not` ble fraveket; behold én
case-outcome-of-nothing = `{ $owner }` har både `outcome` og `{ $key }`
case-outcome-of-nothing-help = med `failed` eller `instead` ble oppgaven ikke gjort, og den har ikke noe utfall; utelat en av dem, eller skriv to loggføringer
case-nobody = `{ $path }` nevner ingen enhet
case-nobody-help = oppgi minst én, eller utelat `to`
# En opplysning som settes på kommandolinjen: `person.age=17`.
case-unknown-path = det finnes ingen opplysning `{ $path }`
case-unknown-path-help = en opplysning skrives med gruppen sin, som `person.age`
case-no-such-element = `{ $path }` har ikke et slikt element
case-no-such-element-help = elementene telles fra 1 til { $last }
case-no-such-key-help = et element nevnes med nøkkelen sin, slik saken skriver den
case-no-elements-help = det finnes ingen liste med elementer; skriv den i saken
case-whole-element = `{ $path }` er et helt element
case-whole-element-help = sett ett av feltene, som `{ $path }.…=…`
case-no-value = en verdi mangler
case-no-value-help = en opplysning settes med `=`, som `person.age=17`
case-neither-yes-nor-no = `{ $path }` er ja eller nei
case-neither-yes-nor-no-help = skriv `yes` eller `no`
case-not-over-time = `{ $path }` er ikke over tid, så ingen annen dag fortelles om den
case-not-over-time-help = skriv `{ $path }=VERDI`, eller gjør opplysningen `over time`
case-no-own-day = `{ $path }` har en enkel verdi, og saken sier ikke for hvilken dag
case-set-after-case = denne dagen er senere enn sakens egen dato
case-list-not-settable = `{ $path }` er en liste og kan ikke settes med ett ord
case-list-not-settable-help = skriv listen i saken, eller sett en del av den, som `{ $path }[1]`
# Teksten til en sak, før den leses som en sak.
case-not-utf8 = saken er ikke UTF-8-tekst
case-not-utf8-help = lagre filen på nytt med tegnkodingen UTF-8
case-empty = saken er tom
case-empty-help = den minste saken er `{ "{" }{ "}" }`, der ingenting er kjent
case-open-text = en tekst er ikke lukket på linjen sin, eller har et kontrolltegn
case-open-text-here = teksten begynner her
case-open-text-help = lukk den med `"`; et linjeskift i en tekst skrives `\n`
# $sign: nummeret på et tegn, som U+00A0.
case-stray-character = tegnet { $sign } kan ikke stå utenfor anførselstegn
case-stray-mark-help = lagre filen som UTF-8 uten byterekkefølgemerke (BOM)
case-stray-quote-help = skriv det rette anførselstegnet `"`
case-stray-character-help = slett det, eller skriv det i en tekst
case-json-number = et tall er ikke skrevet slik JSON skriver tall
case-json-number-help = skriv det som `12.5`, `0.5` eller `-3`, uten null foran eller `+`
case-json-comma-missing = her mangler et komma
case-json-comma-missing-help = sett `,` mellom de to
case-json-comma-last = ingenting følger etter dette kommaet
case-json-comma-last-help = slett kommaet
case-json-comment = en sak har ingen kommentarer
case-json-comment-help = slett kommentaren
case-json-single-quotes = en tekst står i enkle anførselstegn
case-json-single-quotes-help = skriv den i doble: `"`
case-json-after-end = det står noe etter slutten av saken
case-json-after-end-help = en fil har én sak; slett resten, eller klammen som avslutter saken for tidlig
case-json-open-list = denne listen er ikke lukket
case-json-open-list-help = lukk den med `]`
case-json-open-object = dette objektet er ikke lukket
case-json-open-object-help = lukk det med `{ "}" }`
case-json-no-colon = en nøkkel har ingen verdi
case-json-no-colon-help = skriv `:` og verdien etter nøkkelen
case-json-key = her skulle det ha stått en nøkkel
case-json-key-help = en nøkkel er et navn i doble anførselstegn, som i `"on": "2018-03-05"`
case-json-text = en tekst er ikke lukket, eller har en `\` uten betydning
case-json-text-help = lukk den med `"`; selve `\` skrives `\\`
case-json-value = her skulle det ha stått en verdi
case-json-value-help = tekster står i doble anførselstegn; ja er `true`, nei er `false`, ukjent er `null`
case-not-a-case = en sak er et objekt, ikke { $found }
case-not-a-case-help = en sak skrives mellom `{ "{" }` og `{ "}" }`

case-no-key = element { $number } i `{ $list }` har ingen `{ $key }`, og listen har flere
case-no-key-help = oppgi `{ $key }`: den skiller elementene fra hverandre
case-same-key = element { $number } i `{ $list }` har samme `{ $key }` som et annet
case-same-key-first = det første
case-same-key-help = to elementer kan ikke ha samme nøkkel: rett den ene, eller slå dem sammen hvis de er det samme
case-for-of-common-task = `{ $task }` gjøres ikke for hvert element, og kan ikke ha `for`
case-for-of-common-task-help = ta bort `for`
case-for-nothing = ingen elementer i listen har denne nøkkelen
case-for-nothing-help = skriv nøkkelen slik den står i listen, eller legg elementet til
case-key-not-settable = `{ $path }` er nøkkelen som skiller elementet fra de andre, og kan ikke endres her
case-key-not-settable-help = endre den i saken

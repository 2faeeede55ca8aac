# Feil i teksten i en regelfil.


# Tegn.

# $name: som «en myk bindestrek». $point: som «U+00AD».
syntax-invisible = her står et usynlig tegn: { $name } ({ $point })
syntax-invisible-turning = slett det: det snur skriveretningen, så folk leser noe annet enn programmet gjør
syntax-invisible-line-end = slett det: noen programmer begynner en ny linje her, så folk ser en linje som programmet ikke ser
syntax-invisible-help = slett det; det følger ofte med når tekst kopieres fra et annet program
syntax-odd-blank = dette er ikke et vanlig mellomrom ({ $point })
syntax-odd-blank-help = slett det og skriv et vanlig mellomrom; slike mellomrom følger med når tekst kopieres fra en nettside eller et tekstbehandlingsprogram
syntax-odd-tab = det står en tabulator inne i linjen
syntax-odd-tab-help = bruk mellomrom; en tabulator kan bare stå først på linjen
syntax-odd-digit = `{ $sign }` er ikke et av sifrene 0 til 9
syntax-odd-digit-help = skriv sifferet på tastaturet
syntax-decomposed = `{ $composed }` er skrevet som en bokstav og et løst tegn
syntax-decomposed-help = slett det og skriv bokstaven på tastaturet; de to ser like ut, men blir ulike navn
syntax-look-alike = dette tegnet ({ $point }) bare ligner på bokstaven `{ $letter }`
syntax-look-alike-help = slett det og skriv bokstaven på tastaturet
syntax-foreign-operator = `{ $operator }` er ikke en operator her
syntax-foreign-operator-help = operatorene er `<`, `<=`, `>`, `>=`, `is`, `is not`, `and`, `or` og `not`
# $instead: det som skrives i en regelfil.
syntax-write-instead = skriv `{ $instead }`
syntax-curly-quote = tekster står ikke i anførselstegnet `{ $sign }`
syntax-curly-quote-help = sett teksten i rette anførselstegn: `"…"`
syntax-foreign-sign = `{ $sign }` har ingen betydning her
syntax-foreign-sign-quote = tekster står i `"…"`
syntax-foreign-sign-hyphen = skriv bindestreken på tastaturet: `-`
syntax-foreign-sign-bracket = bruk { $brackets }, eller parenteser
syntax-foreign-sign-semicolon = det trengs ikke noe tegn mellom leddene; en liste har komma
syntax-foreign-sign-bullet = et strekpunkt skrives `*`
syntax-foreign-sign-other = slett det, eller sett det i en tekst `"…"` eller etter `#` som en kommentar
syntax-unclosed-text = denne teksten har ingen `"` til slutt
syntax-unclosed-text-here = begynner her
syntax-unclosed-text-help = en tekst slutter på samme linje som den begynner; sett `"` etter det siste ordet
syntax-bad-escape = det står en enslig `\` i denne teksten
syntax-bad-escape-help = i en tekst skriver du `\\` for selve skråstreken og `\"` for et anførselstegn

# Oppsett.

syntax-not-an-item = `{ $word }` starter ingen oppføring
# $keywords: som «`unit`, `rule` eller `task`».
syntax-not-an-item-help = en linje helt til venstre starter med { $keywords }; rykk inn alt annet
syntax-not-indented = `{ $word }` står helt til venstre, der bare oppføringer starter
syntax-not-indented-help = sett to mellomrom foran; alt inne i en oppføring er rykket inn, også klammer som lukkes
# $further: hvor mange linjer etter den første som også står der.
syntax-before-first-item = `{ $word }` står før den første oppføringen{ $further ->
    [0] {""}
    [one] , og det gjør den neste linjen også
   *[other] , og det gjør de neste { $further } linjene også
}
syntax-line-before-first-item = denne linjen står før den første oppføringen{ $further ->
    [0] {""}
    [one] , og det gjør den neste linjen også
   *[other] , og det gjør de neste { $further } linjene også
}
syntax-before-first-item-help = en oppføring starter helt til venstre med { $keywords }; sett den linjen først, og `#` foran en merknad
syntax-item-in-item = `{ $word }` starter en oppføring, men står inne i en annen
syntax-item-in-item-help = en oppføring starter helt til venstre: slett mellomrommene foran `{ $word }`
syntax-never-closed = denne `{ $bracket }` blir aldri lukket
syntax-never-closed-help = sett `{ $closing }` der den slutter, før neste oppføring starter
syntax-closes-nothing = denne `{ $bracket }` lukker ingenting
syntax-closes-nothing-help = slett den, eller sett den som åpner, der den hører hjemme
syntax-wrong-bracket = `{ $open }` blir lukket med `{ $bracket }`
syntax-wrong-bracket-here = åpnet her
syntax-wrong-bracket-help = skriv `{ $right }`, eller lukk den innerste først

# Grenser.

syntax-file-too-large = denne regelfilen er større enn 1 MiB
syntax-file-too-large-help = fordel oppføringene på flere filer; et regelverk er en mappe
syntax-line-too-long = denne linjen er lengre enn 4096 byte
syntax-line-too-long-help = del den i flere innrykkede linjer
syntax-too-deep = parenteser og `not` ligger mer enn 64 nivåer inni hverandre
syntax-too-deep-help = gi den innerste delen et eget navn med `define`
syntax-chain-too-long = mer enn 64 ledd er satt sammen med `+`, `-` eller `of`
syntax-chain-too-long-help = gi deler av det egne navn med `define`
syntax-too-many = det er mer enn 100 feil i denne filen; resten vises ikke
syntax-too-many-help = rett de første, og kjør på nytt

# Det som ikke passer der det står.

# $found: som «`unles`», eller «slutten».
syntax-does-not-fit = { $found } passer ikke her
# $expected: som «en dato eller et år». $found: som «`unles`», eller «slutten».
syntax-expected = her må det stå { $expected }, ikke { $found }
syntax-expected-complete = skriv oppføringen ferdig
syntax-expected-before-word = skriv det som mangler, foran `{ $word }`; det er et ord i regelspråket og kan ikke være et navn her
syntax-expected-before = skriv det som mangler, foran dette, eller ta det bort
# $clauses: som «`when`, `then`». $details: som «`to`, `with`».
syntax-may-follow = her kan det stå { $clauses }
syntax-may-follow-details-or = her kan det stå { $details }; eller { $clauses }
syntax-follow = { $clauses }
syntax-follow-facts = opplysninger, hver som i `age : number`
# $clauses: som «`default`, `format`».
syntax-follow-next-fact = { $clauses } eller den neste opplysningen
syntax-written-small = ordene i regelspråket skrives med små bokstaver: `{ $meant }`
syntax-written-otherwise = `{ $found }` skrives `{ $meant }` i en regelfil
syntax-tag-without-text = bak `{ $tag }` står betegnelsen, i anførselstegn
syntax-tag-without-text-help = skriv `{ $tag } "…"`
syntax-may-not = `may not` kan forstås på to måter
syntax-may-not-help = skriv `shall not` hvis det er forbudt; er det opp til den enkelte, skriver du ingen norm
syntax-nobody-shall = `nobody` står sammen med `shall`, og bare det
syntax-nobody-shall-help = skriv `nobody shall OPPGAVE`: oppgaven er da forbudt for alle enheter
syntax-reserved = `{ $word }` er et ord i regelspråket og kan ikke være et navn her
syntax-reserved-help = velg et annet navn; ord i regelspråket kan bare være navn etter et punktum (`move.date`) og foran `:` i en opplysning
syntax-and-beside-or = `and` og `or` står side om side
syntax-and-beside-or-help = sett parentes rundt det som hører sammen, eller bruk { $blocks }
syntax-condition-of-party = etter `if` kan det stå bare ett vilkår uten parentes
syntax-condition-of-party-help = sett parentes rundt det som gjelder mottakeren: `PU if (a and b)`
syntax-behind-rounded = det kan ikke regnes videre rett etter en avrunding
syntax-behind-rounded-help = sett parentes rundt det som avrundes: `(a rounded to 10) + b`
syntax-chained = en sammenligning står rett etter en annen
syntax-chained-help = skriv to sammenligninger med `and` mellom: `a < b and b < c`
syntax-quantifier-beside = et vilkår om en liste står ved siden av et annet vilkår
syntax-quantifier-beside-help = sett hele vilkåret i parentes, `(some c in LISTE has c.x) and …`, eller det som hører til `has`, `some c in LISTE has (c.x and …)`
syntax-missing-then = her mangler en `then`
syntax-missing-then-help = skriv `then { $found } …`: vilkårene kommer først, og etter `then` hvem som skal gjøre hva
syntax-number-runs-on = `{ $found }` er verken et tall eller et navn
syntax-number-runs-on-help = sett mellomrom mellom `{ $number }` og `{ $rest }`, eller la navnet begynne med en bokstav
syntax-list-joined-by = denne listen kan ikke fortsette med `{ $found }`
syntax-list-joined-by-help = `A, B` betyr alle; for enheter betyr `A or B` at én er nok; de to kan ikke blandes
syntax-given-twice = `{ $name }` er oppgitt to ganger
syntax-given-twice-here = første gang her
syntax-given-twice-help = behold den ene, eller slå dem sammen
syntax-counted-twice = dette står allerede i den samme fristen
syntax-counted-twice-help = behold bare den ene
syntax-calendar-of-whom = her er det ikke klart hva kalenderen gjelder: dagen det regnes fra, eller fristen
syntax-calendar-of-whom-help = sett parentes om dagen: `within 14 days of (D + 2 working days counted in norway)`
syntax-ends-at-a-moment = det som regnes i timer, ender på et klokkeslett
syntax-ends-at-a-moment-help = skriv `last moment within …`
syntax-ends-on-a-day = det som ikke regnes i timer, ender på en dag
syntax-ends-on-a-day-help = skriv `last day within …`
syntax-hours-go-on = timer løper uten opphold
syntax-hours-go-on-help = skriv bare `within 72 hours of M`: timer har ingen dager som ikke regnes med, og flyttes ikke; om timen det regnes fra, teller, sier kalenderen (`hours count whole`)
syntax-only-working-days = bare virkedager regnes i en kalender
syntax-only-working-days-help = skriv `working days`, eller ta bort `counted in`
syntax-passage-without-comma = dette tekststedet oppgir samme ledd to ganger
syntax-passage-without-comma-help = sett komma mellom to tekststeder: `paragraph 1 bullet 2, paragraph 3`
syntax-not-a-date = `{ $text }` er ikke en dato
syntax-not-a-date-help = en dato er år, måned og dag, med fire, to og to sifre: `2017-09-01`
syntax-not-a-moment = `{ $text }` er ikke et tidspunkt
syntax-moment-without-time = `{ $text }` mangler klokkeslettet
syntax-no-such-time = klokkeslettet i `{ $text }` finnes ikke
syntax-moment-without-offset = `{ $text }` sier ikke avstanden fra UTC
syntax-moment-help = et tidspunkt er `2024-03-06T14:30+01:00`, et klokkeslett `14:30+01:00`: timer og minutter med to sifre, så avstanden fra UTC (`+01:00` er norsk vintertid, `+02:00` sommertid, `Z` UTC)
syntax-no-such-day = dagen `{ $text }` finnes ikke
syntax-no-such-day-help = se på måneden og hvor mange dager den har
syntax-days-reversed = den siste dagen må komme etter den første
syntax-years-reversed = det siste året kommer før det første
syntax-years-reversed-help = skriv det første året etter `from` og det siste etter `until`
syntax-too-far-from-easter = en helligdag kan ligge høyst { $most } dager fra påskedagen
syntax-days-reversed-help = skriv den første først; en enkelt dag skrives uten `to`
syntax-year-out-of-range = året i `{ $text }` er utenfor området
syntax-year-out-of-range-help = datoer går fra år { $first } til år { $last }
syntax-too-fine = `{ $text }` har for mange sifre etter punktumet
syntax-too-fine-help = et tall har høyst { $most } sifre etter punktumet
syntax-too-large = `{ $text }` er for stort
syntax-too-large-help = et tall har høyst { $most } sifre foran punktumet; også antall og numre på tekststeder har færre
syntax-months = `every { $text } months` går ikke opp i et år
syntax-months-help = periodene starter 1. januar og er 1, 2, 3, 4, 6 eller 12 måneder lange; `at most { $text } months apart` regner fra forrige gang
syntax-ended-without-task = bare en oppgave kan ha endt med noe (`ended`)
syntax-ended-without-task-help = skriv navnet på en oppgave foran `ended`: `decide-ta-place ended granted`
syntax-form-without-task = foran `shall be` må det stå navnet på en oppgave
syntax-form-without-task-help = `decide-ta-place shall be in writing` sier hvilken form oppgaven skal ha, uansett hvem som gjør den
syntax-form-without-form = det mangler hva oppgaven skal være
syntax-form-without-form-help = fortsett med `in writing`, `via …` eller `recorded in …`
syntax-minus-without-blanks = minus må ha mellomrom på begge sider
syntax-minus-without-blanks-help = skriv `{ $left } - { $right }`; uten mellomrom er streken en del av et navn eller fortegnet til et tall
syntax-unreadable = dette kunne ikke leses
syntax-unreadable-help = dette er en feil i programmet, ikke i regelfilen; meld fra

# Det som må stå et sted.

syntax-a-bullet = et strekpunkt `*`
syntax-a-calendar = en kalender
syntax-a-channel = en kanal
syntax-a-condition = et vilkår
syntax-a-date = en dato
syntax-a-detail = et ledd (`to`, `before`, `within` …)
syntax-a-fact = en opplysning
syntax-a-kind = hva slags rundskriv det er, som i `slides`
syntax-a-month = en måned på engelsk, som `may`
syntax-a-name = et navn
syntax-an-element-name = et navn på ett element i listen
syntax-a-path = et navn, som i `person.age`
syntax-a-number = et tall
syntax-a-dotted-number = et tall som `5.1`
syntax-a-passage = et tekststed, som i `section 5.1 paragraph 2`
syntax-a-rhythm = hvor ofte, som i `every month`
syntax-a-task = en oppgave
syntax-a-text = en tekst i anførselstegn
syntax-a-type = en type
syntax-a-unit = en enhet
syntax-a-value = en verdi
syntax-a-variant = en variant
syntax-a-weekday = en ukedag
syntax-a-year = et år
syntax-days-off = fridager
syntax-an-outcome = et utfall
syntax-circular-name = navnet på et rundskriv
syntax-fact-name = navnet på en opplysning
syntax-fact-group-name = navnet på en gruppe opplysninger
syntax-format-name = navnet på et format
syntax-group-name = navnet på en gruppe
syntax-parameter-name = navnet på en parameter
syntax-reading-name = navnet på en lesemåte
syntax-record-name = navnet på en post
syntax-register-name = navnet på et register
syntax-rule-name = navnet på en regel
syntax-type-name = navnet på en type
syntax-event-name = navnet på en hendelse
syntax-colon-and-type = `:` og en type
syntax-the-end = slutten

# Slik ser det ut.

syntax-looks-condition = et vilkår spør eller sammenligner: `consent.health_signed`, `person.age >= 18`, `residence.kind is transit_centre`, `contact-pu is done`
syntax-looks-value = en verdi er et navn (`person.age`), et tall, en dato, en tekst, `yes`, `no` eller en sum som `today + 14 days`
syntax-looks-unit = en enhet skrives slik den er definert, `RKV`, eller finnes med en definisjon, `regional_office of person.home_region`
syntax-looks-task = en oppgave skrives slik den er definert, som ett ord med bindestreker: `contact-pu`
syntax-looks-colon-and-type = en opplysning defineres med typen sin: `age : number`
syntax-looks-type = typene er `yes/no`, `number`, `text`, `date`, `unit`, dine egne, og `list of` en av dem
syntax-looks-bullet = hver del av en blokk starter med `*`
# $example: `{ north, west }`
syntax-looks-brace = en liste står i klammer: `{ $example }`
syntax-looks-text = tekster står i rette anførselstegn: `"Oversikt"`
syntax-looks-date = en dato er år, måned og dag: `2017-09-01`
syntax-looks-days-off = fridager skrives slik: `1 may`, `easter - 3`, `last monday of may`, `2024-05-27 to 2024-05-31`
syntax-looks-passage = et tekststed skrives med `section`, `paragraph`, `bullet` og `sentence`, hver med sitt nummer
syntax-looks-norm = en norm skrives `then ENHET shall OPPGAVE`, med `shall`, `shall not`, `should`, `should not` eller `may`
syntax-looks-length = et tidsrom er et tall og en tidsenhet: `14 days`, `5 working days`, `2 months`
syntax-looks-rhythm = hvor ofte skriver du `every monday`, `every 2 months`, `every quarter` eller med en tekst, `every "…"`
syntax-looks-demand = en `ensure` skrives `whenever VILKÅR then OPPGAVE is required`, `is allowed` eller `is prohibited`
syntax-looks-in = etter `in` kommer `force` (dagene noe gjelder) eller `writing`

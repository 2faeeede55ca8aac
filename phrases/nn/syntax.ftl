# Feil i teksten i ei regelfil.


# Teikn.

# $name: som «ein mjuk bindestrek». $point: som «U+00AD».
syntax-invisible = her står eit usynleg teikn: { $name } ({ $point })
syntax-invisible-turning = slett det: det snur skriveretninga, så folk les noko anna enn programmet gjer
syntax-invisible-line-end = slett det: nokre program byrjar ei ny linje her, så folk ser ei linje som programmet ikkje ser
syntax-invisible-help = slett det; det følgjer ofte med når tekst blir kopiert frå eit anna program
syntax-odd-blank = dette er ikkje eit vanleg mellomrom ({ $point })
syntax-odd-blank-help = slett det og skriv eit vanleg mellomrom; slike mellomrom følgjer med når tekst blir kopiert frå ei nettside eller eit tekstbehandlingsprogram
syntax-odd-tab = det står ein tabulator inne i linja
syntax-odd-tab-help = bruk mellomrom; ein tabulator kan berre stå først på linja
syntax-odd-digit = `{ $sign }` er ikkje eit av sifra 0 til 9
syntax-odd-digit-help = skriv sifferet på tastaturet
syntax-decomposed = `{ $composed }` er skrive som ein bokstav og eit laust teikn
syntax-decomposed-help = slett det og skriv bokstaven på tastaturet; dei to ser like ut, men blir ulike namn
syntax-look-alike = dette teiknet ({ $point }) berre liknar på bokstaven `{ $letter }`
syntax-look-alike-help = slett det og skriv bokstaven på tastaturet
syntax-foreign-operator = `{ $operator }` er ikkje ein operator her
syntax-foreign-operator-help = operatorane er `<`, `<=`, `>`, `>=`, `is`, `is not`, `and`, `or` og `not`
# $instead: det ein skriv i ei regelfil.
syntax-write-instead = skriv `{ $instead }`
syntax-curly-quote = tekstar står ikkje i hermeteiknet `{ $sign }`
syntax-curly-quote-help = set teksten i rette hermeteikn: `"…"`
syntax-foreign-sign = `{ $sign }` har inga tyding her
syntax-foreign-sign-quote = tekstar står i `"…"`
syntax-foreign-sign-hyphen = skriv bindestreken på tastaturet: `-`
syntax-foreign-sign-bracket = bruk { $brackets }, eller parentesar
syntax-foreign-sign-semicolon = det trengst ikkje noko teikn mellom ledda; ei liste har komma
syntax-foreign-sign-bullet = eit strekpunkt skriv du `*`
syntax-foreign-sign-other = slett det, eller set det i ein tekst `"…"` eller etter `#` som ein kommentar
syntax-unclosed-text = denne teksten har ingen `"` til slutt
syntax-unclosed-text-here = byrjar her
syntax-unclosed-text-help = ein tekst sluttar på same linja som han byrjar; set `"` etter det siste ordet
syntax-bad-escape = det står ein einsleg `\` i denne teksten
syntax-bad-escape-help = i ein tekst skriv du `\\` for sjølve skråstreken og `\"` for eit hermeteikn

# Oppsett.

syntax-not-an-item = `{ $word }` startar inga oppføring
# $keywords: som «`unit`, `rule` eller `task`».
syntax-not-an-item-help = ei linje heilt til venstre startar med { $keywords }; rykk inn alt anna
syntax-not-indented = `{ $word }` står heilt til venstre, der berre oppføringar startar
syntax-not-indented-help = set to mellomrom framfor; alt inne i ei oppføring er rykt inn, òg klammar som blir lukka
# $further: kor mange linjer etter den første som òg står der.
syntax-before-first-item = `{ $word }` står før den første oppføringa{ $further ->
    [0] {""}
    [one] , og det gjer den neste linja òg
   *[other] , og det gjer dei neste { $further } linjene òg
}
syntax-line-before-first-item = denne linja står før den første oppføringa{ $further ->
    [0] {""}
    [one] , og det gjer den neste linja òg
   *[other] , og det gjer dei neste { $further } linjene òg
}
syntax-before-first-item-help = ei oppføring startar heilt til venstre med { $keywords }; set den linja først, og `#` framfor ein merknad
syntax-item-in-item = `{ $word }` startar ei oppføring, men står inne i ei anna
syntax-item-in-item-help = ei oppføring startar heilt til venstre: slett mellomromma framfor `{ $word }`
syntax-never-closed = denne `{ $bracket }` blir aldri lukka
syntax-never-closed-help = set `{ $closing }` der han sluttar, før neste oppføring startar
syntax-closes-nothing = denne `{ $bracket }` lukkar ingenting
syntax-closes-nothing-help = slett han, eller set den som opnar, der han høyrer heime
syntax-wrong-bracket = `{ $open }` blir lukka med `{ $bracket }`
syntax-wrong-bracket-here = opna her
syntax-wrong-bracket-help = skriv `{ $right }`, eller lukk den inste først

# Grenser.

syntax-file-too-large = denne regelfila er større enn 1 MiB
syntax-file-too-large-help = fordel oppføringane på fleire filer; eit regelverk er ei mappe
syntax-line-too-long = denne linja er lengre enn 4096 byte
syntax-line-too-long-help = del henne i fleire innrykte linjer
syntax-too-deep = parentesar og `not` ligg meir enn 64 nivå inni kvarandre
syntax-too-deep-help = gi den inste delen eit eige namn med `define`
syntax-chain-too-long = meir enn 64 ledd er sette saman med `+`, `-` eller `of`
syntax-chain-too-long-help = gi delar av det eigne namn med `define`
syntax-too-many = det er meir enn 100 feil i denne fila; resten blir ikkje vist
syntax-too-many-help = rett dei første, og køyr på nytt

# Det som ikkje passar der det står.

# $found: som «`unles`», eller «slutten».
syntax-does-not-fit = { $found } passar ikkje her
# $expected: som «ein dato eller eit år». $found: som «`unles`», eller «slutten».
syntax-expected = her må det stå { $expected }, ikkje { $found }
syntax-expected-complete = skriv oppføringa ferdig
syntax-expected-before-word = skriv det som manglar, framfor `{ $word }`; det er eit ord i regelspråket og kan ikkje vere eit namn her
syntax-expected-before = skriv det som manglar, framfor dette, eller ta det bort
# $clauses: som «`when`, `then`». $details: som «`to`, `with`».
syntax-may-follow = her kan det stå { $clauses }
syntax-may-follow-details-or = her kan det stå { $details }; eller { $clauses }
syntax-follow = { $clauses }
syntax-follow-facts = opplysningar, kvar som i `age : number`
# $clauses: som «`default`, `format`».
syntax-follow-next-fact = { $clauses } eller den neste opplysninga
syntax-written-small = orda i regelspråket skriv du med små bokstavar: `{ $meant }`
syntax-written-otherwise = `{ $found }` heiter `{ $meant }` i ei regelfil
syntax-tag-without-text = bak `{ $tag }` står nemninga, i hermeteikn
syntax-tag-without-text-help = skriv `{ $tag } "…"`
syntax-may-not = `may not` kan forståast på to måtar
syntax-may-not-help = skriv `shall not` dersom det er forbode; er det opp til den enkelte, skriv du inga norm
syntax-nobody-shall = `nobody` står saman med `shall`, og berre det
syntax-nobody-shall-help = skriv `nobody shall OPPGÅVE`: oppgåva er då forboden for alle einingar
syntax-reserved = `{ $word }` er eit ord i regelspråket og kan ikkje vere eit namn her
syntax-reserved-help = vel eit anna namn; ord i regelspråket kan berre vere namn etter eit punktum (`move.date`) og framfor `:` i ei opplysning
syntax-and-beside-or = `and` og `or` står side om side
syntax-and-beside-or-help = set parentes rundt det som høyrer saman, eller bruk { $blocks }
syntax-condition-of-party = etter `if` kan det stå berre eitt vilkår utan parentes
syntax-condition-of-party-help = set parentes rundt det som gjeld mottakaren: `PU if (a and b)`
syntax-behind-rounded = det går ikkje an å rekne vidare rett etter ei avrunding
syntax-behind-rounded-help = set parentes rundt det som blir avrunda: `(a rounded to 10) + b`
syntax-chained = ei samanlikning står rett etter ei anna
syntax-chained-help = skriv to samanlikningar med `and` mellom: `a < b and b < c`
syntax-quantifier-beside = eit vilkår om ei liste står ved sida av eit anna vilkår
syntax-quantifier-beside-help = set heile vilkåret i parentes, `(some c in LISTE has c.x) and …`, eller det som høyrer til `has`, `some c in LISTE has (c.x and …)`
syntax-missing-then = her manglar ein `then`
syntax-missing-then-help = skriv `then { $found } …`: vilkåra kjem først, og etter `then` kven som skal gjere kva
syntax-number-runs-on = `{ $found }` er korkje eit tal eller eit namn
syntax-number-runs-on-help = set mellomrom mellom `{ $number }` og `{ $rest }`, eller la namnet byrje med ein bokstav
syntax-list-joined-by = denne lista kan ikkje halde fram med `{ $found }`
syntax-list-joined-by-help = `A, B` tyder alle; for einingar tyder `A or B` at éi er nok; dei to kan ikkje blandast
syntax-given-twice = `{ $name }` er oppgitt to gonger
syntax-given-twice-here = første gong her
syntax-given-twice-help = behald den eine, eller slå dei saman
syntax-counted-twice = dette står allereie i den same fristen
syntax-counted-twice-help = behald berre den eine
syntax-calendar-of-whom = her er det ikkje klart kva kalenderen gjeld: dagen det blir rekna frå, eller fristen
syntax-calendar-of-whom-help = set parentes om dagen: `within 14 days of (D + 2 working days counted in norway)`
syntax-ends-at-a-moment = det som blir rekna i timar, endar på eit klokkeslett
syntax-ends-at-a-moment-help = skriv `last moment within …`
syntax-ends-on-a-day = det som ikkje blir rekna i timar, endar på ein dag
syntax-ends-on-a-day-help = skriv `last day within …`
syntax-hours-go-on = timar går utan opphald
syntax-hours-go-on-help = skriv berre `within 72 hours of M`: timar har ingen dagar som ikkje blir rekna med, og blir ikkje flytta; om timen det blir rekna frå, tel, seier kalenderen (`hours count whole`)
syntax-only-working-days = berre verkedagar blir rekna i ein kalender
syntax-only-working-days-help = skriv `working days`, eller ta bort `counted in`
syntax-passage-without-comma = denne tekststaden oppgir same ledd to gonger
syntax-passage-without-comma-help = set komma mellom to tekststader: `paragraph 1 bullet 2, paragraph 3`
syntax-not-a-date = `{ $text }` er ikkje ein dato
syntax-not-a-date-help = ein dato er år, månad og dag, med fire, to og to siffer: `2017-09-01`
syntax-not-a-moment = `{ $text }` er ikkje eit tidspunkt
syntax-moment-without-time = `{ $text }` manglar klokkeslettet
syntax-no-such-time = klokkeslettet i `{ $text }` finst ikkje
syntax-moment-without-offset = `{ $text }` seier ikkje avstanden frå UTC
syntax-moment-help = eit tidspunkt er `2024-03-06T14:30+01:00`, eit klokkeslett `14:30+01:00`: timar og minutt med to siffer, så avstanden frå UTC (`+01:00` er norsk vintertid, `+02:00` sommartid, `Z` UTC)
syntax-no-such-day = dagen `{ $text }` finst ikkje
syntax-no-such-day-help = sjå på månaden og kor mange dagar han har
syntax-days-reversed = den siste dagen må kome etter den første
syntax-years-reversed = det siste året kjem før det første
syntax-years-reversed-help = skriv det første året etter `from` og det siste etter `until`
syntax-too-far-from-easter = ein heilagdag kan liggje høgst { $most } dagar frå påskedagen
syntax-days-reversed-help = skriv den første først; ein einskild dag skriv du utan `to`
syntax-year-out-of-range = året i `{ $text }` er utanfor området
syntax-year-out-of-range-help = datoar går frå år { $first } til år { $last }
syntax-too-fine = `{ $text }` har for mange siffer etter punktumet
syntax-too-fine-help = eit tal har høgst { $most } siffer etter punktumet
syntax-too-large = `{ $text }` er for stort
syntax-too-large-help = eit tal har høgst { $most } siffer framfor punktumet; òg antal og nummer på tekststader har færre
syntax-months = `every { $text } months` går ikkje opp i eit år
syntax-months-help = periodane startar 1. januar og er 1, 2, 3, 4, 6 eller 12 månader lange; `at most { $text } months apart` reknar frå førre gong
syntax-ended-without-task = berre ei oppgåve kan ha enda med noko (`ended`)
syntax-ended-without-task-help = skriv namnet på ei oppgåve framfor `ended`: `decide-ta-place ended granted`
syntax-form-without-task = framfor `shall be` må det stå namnet på ei oppgåve
syntax-form-without-task-help = `decide-ta-place shall be in writing` seier kva form oppgåva skal ha, uansett kven som gjer henne
syntax-form-without-form = det manglar kva oppgåva skal vere
syntax-form-without-form-help = hald fram med `in writing`, `via …` eller `recorded in …`
syntax-minus-without-blanks = minus må ha mellomrom på begge sider
syntax-minus-without-blanks-help = skriv `{ $left } - { $right }`; utan mellomrom er streken ein del av eit namn eller forteiknet til eit tal
syntax-unreadable = dette kunne ikkje lesast
syntax-unreadable-help = dette er ein feil i programmet, ikkje i regelfila; meld frå

# Det som må stå ein stad.

syntax-a-bullet = eit strekpunkt `*`
syntax-a-calendar = ein kalender
syntax-a-channel = ein kanal
syntax-a-condition = eit vilkår
syntax-a-date = ein dato
syntax-a-detail = eit ledd (`to`, `before`, `within` …)
syntax-a-fact = ei opplysning
syntax-a-kind = kva slags rundskriv det er, som i `slides`
syntax-a-month = ein månad på engelsk, som `may`
syntax-a-name = eit namn
syntax-an-element-name = eit namn på eitt element i lista
syntax-a-path = eit namn, som i `person.age`
syntax-a-number = eit tal
syntax-a-dotted-number = eit tal som `5.1`
syntax-a-passage = ein tekststad, som i `section 5.1 paragraph 2`
syntax-a-rhythm = kor ofte, som i `every month`
syntax-a-task = ei oppgåve
syntax-a-text = ein tekst i hermeteikn
syntax-a-type = ein type
syntax-a-unit = ei eining
syntax-a-value = ein verdi
syntax-a-variant = ein variant
syntax-a-weekday = ein vekedag
syntax-a-year = eit år
syntax-days-off = fridagar
syntax-an-outcome = eit utfall
syntax-circular-name = namnet på eit rundskriv
syntax-fact-name = namnet på ei opplysning
syntax-fact-group-name = namnet på ei gruppe opplysningar
syntax-format-name = namnet på eit format
syntax-group-name = namnet på ei gruppe
syntax-parameter-name = namnet på ein parameter
syntax-reading-name = namnet på ein lesemåte
syntax-record-name = namnet på ein post
syntax-register-name = namnet på eit register
syntax-rule-name = namnet på ein regel
syntax-type-name = namnet på ein type
syntax-event-name = namnet på ei hending
syntax-colon-and-type = `:` og ein type
syntax-the-end = slutten

# Slik ser det ut.

syntax-looks-condition = eit vilkår spør eller samanliknar: `consent.health_signed`, `person.age >= 18`, `residence.kind is transit_centre`, `contact-pu is done`
syntax-looks-value = ein verdi er eit namn (`person.age`), eit tal, ein dato, ein tekst, `yes`, `no` eller ein sum som `today + 14 days`
syntax-looks-unit = ei eining skriv du slik ho er definert, `RKV`, eller finn med ein definisjon, `regional_office of person.home_region`
syntax-looks-task = ei oppgåve skriv du slik ho er definert, som eitt ord med bindestrekar: `contact-pu`
syntax-looks-colon-and-type = ei opplysning blir definert med typen sin: `age : number`
syntax-looks-type = typane er `yes/no`, `number`, `text`, `date`, `unit`, dine eigne, og `list of` ein av dei
syntax-looks-bullet = kvar del av ei blokk startar med `*`
# $example: `{ north, west }`
syntax-looks-brace = ei liste står i klammar: `{ $example }`
syntax-looks-text = tekstar står i rette hermeteikn: `"Oversikt"`
syntax-looks-date = ein dato er år, månad og dag: `2017-09-01`
syntax-looks-days-off = fridagar skriv du slik: `1 may`, `easter - 3`, `last monday of may`, `2024-05-27 to 2024-05-31`
syntax-looks-passage = ein tekststad skriv du med `section`, `paragraph`, `bullet` og `sentence`, kvar med sitt nummer
syntax-looks-norm = ei norm skriv du `then EINING shall OPPGÅVE`, med `shall`, `shall not`, `should`, `should not` eller `may`
syntax-looks-length = eit tidsrom er eit tal og ei tidseining: `14 days`, `5 working days`, `2 months`
syntax-looks-rhythm = kor ofte skriv du `every monday`, `every 2 months`, `every quarter` eller med ein tekst, `every "…"`
syntax-looks-demand = ein `ensure` skriv du `whenever VILKÅR then OPPGÅVE is required`, `is allowed` eller `is prohibited`
syntax-looks-in = etter `in` kjem `force` (dagane noko gjeld) eller `writing`

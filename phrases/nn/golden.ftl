# Testar med fasit: rapporten frå `saksgang test`.

golden-failed = AVVIK { $test }
golden-error = FEIL { $test }
golden-nothing-expected = det er ikkje sagt kva som er venta; `--accept` gjer dette til fasit:

# $change: kva det er vorte av ei norm: «+ RKV skal kontakte PU (IM 2011-020 pkt. 4)».
golden-changed = { $change }, regel { $rule }
golden-no-norm = ingen regel som gjeld denne dagen, seier noko om det
golden-no-act = ingen oppføring i loggen passar, eller ingen regel gjeld henne
golden-more = … og { $count } til

# $value: verdien som vart funnen der noko anna var venta.
golden-is = er { $value }
golden-summary = { $passed } bestått, { $failed } avvik, { $errors } feil

# Spørsmålet til `--review`. Bokstavane som kan skrivast: j, n, a.
golden-accept = { $file }: godta? [j]a, [n]ei, [a]vslutt:
golden-rewritten = skrive på nytt: { $file }

# Feil med testar.

golden-none-left = ingen test har `{ $filter }` i namnet
golden-none-left-help = namnet på ein test er stien til filene, utan filendinga
golden-no-case = det finst inga sak `{ $path }`
golden-no-case-help = legg saka ved sida av det venta svaret, med same namn, eller slett det venta svaret
# Det ei linje i ei `.expect`-fil kan seie.
golden-forms = ei linje seier `applies OPPGÅVE-ELLER-REGEL by EINING`, `not applies …`, `open …`, `status … is STATUS`, `due … is DATO`, `act OPPGÅVE by EINING is VURDERING`, `define NAMN is VERDI`, `on DATO`, `reading NAMN=VARIANT` eller `assume NAMN=VERDI`
golden-nothing-asserted = her er det ingen påstand
# $forms: teksten ovanfor.
golden-nothing-asserted-help = { $forms }; slett ei fil utan påstandar
golden-nothing-tried = inga endring av reglane vart prøvd, så ingenting er kjent om testane
golden-nothing-tried-help = be om fleire med `--budget`; reglar utan vilkår, tal og detaljar gir ingen endringar
golden-nothing-counted = reglane har ingen vilkår, så det er ingen utfall å telje
golden-nothing-counted-help = sjå om det er rett regelverk, eller utelat `--min`
golden-accept-in-build = det venta svaret blir ikkje skrive om når `CI` er sett
golden-accept-in-build-help = køyr det på di eiga maskin, sjå på endringane, og send dei inn
golden-accept-with-errors = ingenting er skrive om: testar utan svar: { $count }
golden-accept-with-errors-help = rett desse først, eller hald dei utanfor med `--filter`
golden-review-without-terminal = `--review` spør om kvar test, og det er ingen terminal å spørje i
golden-review-without-terminal-help = bruk `--accept` for å godta alle på ein gong
golden-review-is-text = `--review` spør eit menneske, så det skriv tekst
golden-review-is-text-help = utelat `--format` eller `--review`
golden-unreadable = denne linja seier ikkje noko som kan testast
golden-wanted-norm = her skal det stå namnet på ei oppgåve eller ein regel
golden-wanted-task = her skal det stå namnet på ei oppgåve
golden-wanted-outcome = her skal det stå eit utfall
golden-wanted-unit = her skal det stå namnet på ei eining
golden-wanted-may = her skal det stå `may`
golden-wanted-shall = her skal det stå `shall`
golden-wanted-not = her skal det stå `not`
golden-wanted-status = her skal det stå `is` og ein status
golden-wanted-due = her skal det stå `is` og ein siste dag, som `2018-03-05`, eit tidspunkt, som `2018-03-05T14:30+01:00`, eller `none`
golden-wanted-day = her skal det stå ein dato, som `2018-03-05`
golden-wanted-verdict = her skal det stå `is` og ei vurdering av handlinga, som `late`
golden-wanted-name = her skal det stå namnet på ein definisjon eller ei opplysning
golden-wanted-is-value = her skal det stå `is` og ein verdi
golden-wanted-value = her skal det stå ein verdi
golden-left-over = `{ $words }` er meir enn linja kan seie
golden-not-a-date = dette er ikkje ein dato
golden-year-out-of-range = året må vere mellom 1800 og 2999
golden-no-such-day = månaden har ikkje ein slik dag
golden-date-help = skriv år-månad-dag, som i `on 2018-03-05`
golden-no-such-norm = regelverket har ingen regel og inga oppgåve `{ $name }`
golden-no-such-norm-help = fasitteksten viser namna på reglar og oppgåver
golden-no-such-unit = regelverket har inga eining `{ $name }`
golden-no-such-unit-group = `{ $name }` er ei gruppe; oppgi ein av medlemene: { $members }
golden-no-such-unit-help = einingane er { $names }
golden-no-such-outcome = oppgåva har ikkje utfallet `{ $name }`
golden-no-such-outcome-help = utfalla er { $names }
golden-no-outcomes-help = utelat `as`: oppgåva har ingen utfall
golden-no-such-value = regelverket har ingen definisjon og inga opplysning `{ $name }`
golden-no-such-value-help = `saksgang schema` viser opplysningane
golden-no-such-task = regelverket har inga oppgåve `{ $name }`
golden-no-such-status = det finst ingen status `{ $word }`
golden-no-such-status-help = ein status er { $names }
golden-status-of-act-help = det er handlinga som blir vurdert, ikkje regelen: skriv `act OPPGÅVE by EINING is { $word }`
golden-no-such-verdict = det finst inga vurdering `{ $word }`
golden-no-such-verdict-help = ei handling er { $names }
golden-no-one-value = `{ $name }` har ikkje éin verdi som kan samanliknast
golden-no-one-value-help = test ein definisjon som bruker han
golden-wrong-value = `{ $name }` kan ikkje ha denne verdien
golden-undated = korkje saka eller det venta svaret seier kva dag det gjeld
golden-undated-help = skriv `on DATO` i `.expect`-fila, eller `"on": "DATO"` i saka

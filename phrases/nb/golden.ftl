# Tester med fasit: rapporten fra `saksgang test`.

golden-failed = AVVIK { $test }
golden-error = FEIL { $test }
golden-nothing-expected = det er ikke sagt hva som er forventet; `--accept` gjør dette til fasit:

# $change: hva det er blitt av en norm: «+ RKV skal kontakte PU (IM 2011-020 pkt. 4)».
golden-changed = { $change }, regel { $rule }
golden-no-norm = ingen regel som gjelder denne dagen, sier noe om det
golden-no-act = ingen oppføring i loggen passer, eller ingen regel gjelder den
golden-more = … og { $count } til

# $value: verdien som ble funnet der noe annet var ventet.
golden-is = er { $value }
golden-summary = { $passed } bestått, { $failed } avvik, { $errors } feil

# Spørsmålet til `--review`. Bokstavene som kan skrives: j, n, a.
golden-accept = { $file }: godta? [j]a, [n]ei, [a]vslutt:
golden-rewritten = skrevet på nytt: { $file }

# Feil med tester.

golden-none-left = ingen test har `{ $filter }` i navnet
golden-none-left-help = navnet på en test er stien til filene, uten filendelsen
golden-no-case = det finnes ingen sak `{ $path }`
golden-no-case-help = legg saken ved siden av det forventede svaret, med samme navn, eller slett det forventede svaret
# Det en linje i en `.expect`-fil kan si.
golden-forms = en linje sier `applies OPPGAVE-ELLER-REGEL by ENHET`, `not applies …`, `open …`, `status … is STATUS`, `due … is DATO`, `act OPPGAVE by ENHET is VURDERING`, `define NAVN is VERDI`, `on DATO`, `reading NAVN=VARIANT` eller `assume NAVN=VERDI`
golden-nothing-asserted = her er det ingen påstand
# $forms: teksten ovenfor.
golden-nothing-asserted-help = { $forms }; slett en fil uten påstander
golden-nothing-tried = ingen endring av reglene ble prøvd, så ingenting er kjent om testene
golden-nothing-tried-help = be om flere med `--budget`; regler uten vilkår, tall og detaljer gir ingen endringer
golden-nothing-counted = reglene har ingen vilkår, så det er ingen utfall å telle
golden-nothing-counted-help = se om det er riktig regelverk, eller utelat `--min`
golden-accept-in-build = det forventede svaret skrives ikke om når `CI` er satt
golden-accept-in-build-help = kjør det på din egen maskin, se på endringene, og send dem inn
golden-accept-with-errors = ingenting er skrevet om: tester uten svar: { $count }
golden-accept-with-errors-help = rett disse først, eller hold dem utenfor med `--filter`
golden-review-without-terminal = `--review` spør om hver test, og det er ingen terminal å spørre i
golden-review-without-terminal-help = bruk `--accept` for å godta alle på en gang
golden-review-is-text = `--review` spør et menneske, så den skriver tekst
golden-review-is-text-help = utelat `--format` eller `--review`
golden-unreadable = denne linjen sier ikke noe som kan testes
golden-wanted-norm = her skal det stå navnet på en oppgave eller en regel
golden-wanted-task = her skal det stå navnet på en oppgave
golden-wanted-outcome = her skal det stå et utfall
golden-wanted-unit = her skal det stå navnet på en enhet
golden-wanted-may = her skal det stå `may`
golden-wanted-shall = her skal det stå `shall`
golden-wanted-not = her skal det stå `not`
golden-wanted-status = her skal det stå `is` og en status
golden-wanted-due = her skal det stå `is` og en siste dag, som `2018-03-05`, et tidspunkt, som `2018-03-05T14:30+01:00`, eller `none`
golden-wanted-day = her skal det stå en dato, som `2018-03-05`
golden-wanted-verdict = her skal det stå `is` og en vurdering av handlingen, som `late`
golden-wanted-name = her skal det stå navnet på en definisjon eller en opplysning
golden-wanted-is-value = her skal det stå `is` og en verdi
golden-wanted-value = her skal det stå en verdi
golden-left-over = `{ $words }` er mer enn linjen kan si
golden-not-a-date = dette er ikke en dato
golden-year-out-of-range = året må være mellom 1800 og 2999
golden-no-such-day = måneden har ikke en slik dag
golden-date-help = skriv år-måned-dag, som i `on 2018-03-05`
golden-no-such-norm = regelverket har ingen regel og ingen oppgave `{ $name }`
golden-no-such-norm-help = fasitteksten viser navnene på regler og oppgaver
golden-no-such-unit = regelverket har ingen enhet `{ $name }`
golden-no-such-unit-group = `{ $name }` er en gruppe; oppgi ett av medlemmene: { $members }
golden-no-such-unit-help = enhetene er { $names }
golden-no-such-outcome = oppgaven har ikke utfallet `{ $name }`
golden-no-such-outcome-help = utfallene er { $names }
golden-no-outcomes-help = utelat `as`: oppgaven har ingen utfall
golden-no-such-value = regelverket har ingen definisjon og ingen opplysning `{ $name }`
golden-no-such-value-help = `saksgang schema` viser opplysningene
golden-no-such-task = regelverket har ingen oppgave `{ $name }`
golden-no-such-status = det finnes ingen status `{ $word }`
golden-no-such-status-help = en status er { $names }
golden-status-of-act-help = det er handlingen som vurderes, ikke regelen: skriv `act OPPGAVE by ENHET is { $word }`
golden-no-such-verdict = det finnes ingen vurdering `{ $word }`
golden-no-such-verdict-help = en handling er { $names }
golden-no-one-value = `{ $name }` har ikke én verdi som kan sammenlignes
golden-no-one-value-help = test en definisjon som bruker den
golden-wrong-value = `{ $name }` kan ikke ha denne verdien
golden-undated = verken saken eller det forventede svaret sier hvilken dag det gjelder
golden-undated-help = skriv `on DATO` i `.expect`-filen, eller `"on": "DATO"` i saken

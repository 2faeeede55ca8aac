# Feil med størrelsen på en sak, og med hvordan den skal vurderes.

engine-lists-too-long = listene i saken er for lange for dette regelverket
engine-lists-too-long-help = oppgi bare elementene som betyr noe, eller del saken; `saksgang explain L014` sier hvordan de telles
engine-acts-too-many = det ville kreve for mange steg å vurdere handlingene: { $entries } oppføringer i loggen, med { $elements } elementer i lister og { $changes } oppføringer i historikker
engine-acts-too-many-help = oppgi bare oppføringene som betyr noe, eller del saken; `saksgang explain L027` sier hvordan stegene telles
engine-beyond-calendar = dager telles i kalenderen `{ $name }` ut over { $year }, det siste året den skriver ut dager for
engine-beyond-calendar-help = skriv ut dagene for senere år også; til det er gjort, kan en siste dag bli feil
engine-too-much-to-list = svaret ville ha listet opp mer enn 1 000 000 av ett slag
engine-too-much-to-list-help = del regelverket eller saken; `saksgang explain L018` sier hva som telles
engine-without-a-rule = regelverket har ingen regler, så ingen sak får svar
engine-without-a-rule-help = se om det er riktig mappe, og om filene til rundskrivene ligger der
engine-nothing-examined = regelverket har ingen regler, så ingenting er vurdert
engine-nothing-examined-help = se om det er riktig mappe, og om alle filene er der
engine-nothing-in-force = ingen regel gjelder den { $on }, så ingenting er vurdert
engine-nothing-in-force-help = se om det er riktig dag; `in force from` og `until` sier når regler gjelder
# $choice: det som er oppgitt, som `age_limit`.
engine-no-choice = `{ $choice }` sier ikke hvilken variant av lesemåten som er valgt
engine-no-choice-help = skriv `NAVN=VARIANT`, som i `age_limit=every_origin`
engine-no-such-reading = regelverket har ingen lesemåte `{ $name }`
engine-no-such-reading-help = `saksgang readings` viser alle lesemåtene
engine-no-such-variant = lesemåten `{ $reading }` har ingen variant `{ $value }`
# $names: verdier som er mulige.
engine-it-may-be = den kan være { $names }
engine-reading-twice = `{ $choice }` velger en lesemåte som er valgt annerledes før
engine-reading-twice-help = velg hver lesemåte én gang; sammenlign to kjøringer
engine-expression-too-long = uttrykket er lengre enn 64 KiB
engine-expression-too-long-help = spør om deler av det, eller gi dem navn med `define` i en regelfil
engine-no-assumption = `{ $name }` uten `=` sier ikke hva som skal legges til grunn
engine-no-assumption-help = skriv `NAVN=VERDI`, som i `ta.may_move_in=yes`
engine-fact-assumed = `{ $name }` er en opplysning og følger ikke av noe annet
engine-fact-assumed-help = sett den i stedet
engine-reading-assumed = `{ $name }` er en lesemåte og følger ikke av noe annet
engine-reading-assumed-help = velg en annen variant av den i stedet
engine-no-such-definition = regelverket har ingen definisjon `{ $name }`
engine-no-such-definition-help = definisjoner er det som regelfilene sier med `define`
engine-definition-with-parameter = `{ $name }` har en parameter, så den har ikke én verdi
engine-definition-with-parameter-help = legg til grunn verdien av en definisjon som bruker den
engine-wrong-assumption = `{ $name }` kan ikke være `{ $value }`
# I stedet for en verdi som er sensitiv.
engine-wrong-assumption-hidden = `{ $name }` kan ikke ha den oppgitte verdien
# Det som kan skrives; for noen typer med en av de to siste etter.
engine-write-yes-no = skriv `yes` eller `no`
engine-write-number = skriv et tall, som i `12.5`
engine-write-date = skriv en dato som år-måned-dag, som i `2018-03-05`
engine-write-moment = skriv dag, klokkeslett og avstand fra UTC, som i `2018-03-05T14:30+01:00`
engine-write-duration = skriv en varighet som `14 days`, `10 working days` eller `3 months`
engine-write-unit = skriv navnet på en enhet
engine-write-text = skriv en tekst
engine-or-unknown = { $write }, eller `unknown` hvis det ikke skal være avklart
engine-or-none-or-unknown = { $write }, `none` hvis det ikke finnes, eller `unknown` hvis det ikke skal være avklart
engine-assumed-twice = `{ $name }` er lagt til grunn to ganger, med to verdier
engine-assumed-twice-help = legg til grunn én verdi for hver definisjon

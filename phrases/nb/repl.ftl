# Samtalen om en sak: `saksgang repl`.
# Navn på kommandoer i `backticks` skrives slik de står.

repl-greeting = `help` viser hva du kan skrive; Ctrl-D avslutter.
# Før hvert svar brukeren skriver når programmet spør: «svar> ».
repl-prompt-answer = svar
repl-language = Svarer på bokmål.
repl-summary = { $actions ->
    [one] { $actions } oppgave
   *[other] { $actions } oppgaver
}, { $open ->
    [one] { $open } uavklart punkt
   *[other] { $open } uavklarte punkter
}

# Når noe er skrevet feil.
repl-no-such-command = det finnes ingen kommando `{ $name }`; `help` viser alle
repl-slip = det finnes ingen kommando `{ $name }`; mente du `{ $near }`?
repl-usage = skriv slik: `{ $usage }`
repl-not-text = linjen er ikke tekst i UTF-8
repl-line-too-long = linjen er lengre enn 4096 byte
repl-input-too-long = linjene som hører sammen, er lengre enn 64 KiB i alt; er en parentes ikke lukket?
repl-not-in-case = saken sier ikke noe om `{ $path }`
repl-no-such-entry = loggen har ingen loggføring nummer { $number }
repl-not-a-date = `{ $text }` er ikke en dato; skriv år-måned-dag, som 2018-03-05
repl-no-such-language = språkene er `nb`, `nn` og `en`
repl-no-such-name = regelverket har ingen regel og ingen oppgave `{ $name }`
repl-no-such-unit = regelverket har ingen enhet `{ $name }`
repl-no-such-task = regelverket har ingen oppgave `{ $name }`
# $wrong: en av de tre ovenfor.
repl-perhaps = { $wrong }; mente du `{ $near }`?
# $thing: hva navnet ellers er navnet på: «en enhet».
repl-something-else = { $wrong }; { $thing }
repl-names-help = `facts` lister opplysningene; tabulatortasten fullfører navn

# Endringer i saken.
repl-nothing-changes = Svaret er som før.
# Der noe kan være endret som er skjult.
repl-nothing-shown-changes = Det som vises av svaret, er som før.
repl-nothing-to-undo = det er ikke mer å angre
repl-nothing-to-redo = det er ikke mer å gjøre om igjen
# $line: linjen som er angret, slik den ble skrevet.
repl-undone = Angret: { $line }
repl-redone = Gjort om igjen: { $line }
repl-assessed-on = Vurderes per { $day }
repl-later-entry = Saken vurderes nå per { $day }, dagen for loggføringen.
repl-counts-for-nothing = Loggføringen teller ikke for noen plikt ennå; `why { $task }` og `answer` viser hvorfor.

# Filer.
repl-no-file-loaded = saken er ikke hentet fra en fil; `load FIL` henter en
repl-saved = Lagret: { $file }
repl-not-in-file = Valgte lesemåter og det som er lagt til grunn, står ikke i en sak; `script FIL` tar vare på dem.
repl-date-not-kept = Datoen { $day } er ikke med: loggen har senere loggføringer.
# $command: kommandoen som skriver over filen.
repl-there-already = `{ $file }` finnes fra før; `{ $command }` skriver over
repl-rules-changed = Regelfilene er endret på disk; `reload` leser dem på nytt.
repl-rules-reloaded = Regelverket er lest på nytt.
repl-rules-kept = Det gamle regelverket gjelder fortsatt.
repl-built-in = regelverket er bygd inn i programmet; `--rules MAPPE` bruker et annet

# Svar på spørsmål.
repl-applies = `{ $name }` slår til.
repl-not-open = Ingenting mangler: `{ $name }` er avklart.
repl-no-norm = Ingen regel sier noe om hvem som gjør `{ $task }`.
repl-nobody = Ingen regel legger `{ $task }` til noen i denne saken. Etter reglene kan det være:
repl-no-facts = Ingen opplysninger.
repl-no-actions = Ingen oppgaver.
repl-nothing-open = Ingenting er uavklart.
repl-may-apply = Kan bli aktuelt
repl-facts-differ = Ulike opplysninger:
repl-facts-alike = Opplysningene er de samme.
repl-answer-differs = I svaret på { $file }, målt mot denne saken:
repl-not-mentioned = ikke nevnt
repl-not-known = ikke kjent
repl-differs-hidden = skjult, ulikt
repl-only-hidden = Bare noe som er skjult, er annerledes.

# Når programmet spør.
repl-interview = Svar med et tall eller en verdi, `?` når det ikke er kjent, `stop` for å slutte.
repl-interview-over = Det er ikke mer å spørre om.
repl-interview-stopped = Spørsmålene er avsluttet.
repl-still-open = Fortsatt uavklart: { $count }. `actions open` viser hva.
repl-asks-log = Er dette gjort: { $task }? Svar med datoen, eller `?` hvis det ikke er gjort eller ikke er kjent
repl-settles = { $points ->
    [one] har betydning for { $points } punkt
   *[other] har betydning for { $points } punkter
}
repl-yes = ja
repl-no = nei
repl-none = det finnes ikke

# De minste endringene som snur et svar. $name: navnet på en regel eller oppgave.
repl-flip-applies = `{ $name }` slår til, men ikke hvis:
repl-flip-not = `{ $name }` slår ikke til, men gjør det hvis:
repl-flip-open-yes = `{ $name }` er ikke avklart. Slår til hvis:
repl-flip-open-no = Slår ikke til hvis:
repl-flip-never = ingen endring av opplysninger alene kan føre til det
repl-flip-whole = ingen endring av inntil { $facts } opplysninger fører til det
repl-flip-cut = ikke funnet; søket ble avbrutt etter { $trials } forsøk
repl-flip-another-value = en annen verdi

# Hjelpen.
repl-help-expression = Alt annet leses som et uttrykk i regelspråket, og regnes ut: person.age >= 18
repl-help-more = `help KOMMANDO` viser mer om en kommando.
repl-help-also = Kan også skrives: { $names }
repl-help-example = Eksempel: { $example }

# Hva hver kommando gjør, etter kommandoen: «undo   angrer den siste endringen».
repl-does-load = henter en sak; uten fil hentes filen til saken på nytt
repl-does-set = gir en opplysning en verdi, og viser hva det endrer; også PATH = VALUE
repl-does-unset = tar en opplysning ut av saken, eller noe som er lagt til grunn
repl-does-forget = gjør en opplysning ukjent, også der regelverket ellers forutsetter noe
repl-does-log = fører i loggen at noe er gjort; uten dato den dagen saken vurderes
repl-does-unlog = tar ut loggføring nummer N, slik `facts given` teller dem
repl-does-on = vurderer saken på en annen dag, eller igjen på sakens egen dag
repl-does-reading = velger en annen lesemåte av et uklart tekststed; uten navn listes de
repl-does-assume = legger en verdi til grunn for noe som ellers følger av opplysningene; `unset` tar det bort
repl-does-undo = angrer den siste endringen
repl-does-redo = gjør det angrede om igjen
repl-does-answer = viser hele svaret, slik `saksgang eval` skriver det
repl-does-actions = viser hva som skal, bør og kan gjøres: alt, en enhets, eller det uavklarte
repl-does-why = forklarer hvorfor en regel eller oppgave slår til eller ikke
repl-does-who = viser hvem som gjør eller avgjør noe, og hva det kommer an på
repl-does-what = viser hva endringer ville ført til, uten å endre saken
repl-does-need = viser hva som må være kjent for å avklare en regel eller oppgave
repl-does-flip = finner de minste endringene som får en regel eller oppgave til å slå til eller ikke
repl-does-ask = spør etter det som avklarer mest, til det ikke er mer å spørre om
repl-does-facts = lister opplysningene: alle, de svaret bygger på, de ukjente, de saken gir
repl-does-flow = viser oppgavene i rekkefølge, eller tegner dem i en SVG-fil
repl-does-rule = viser teksten til en regel, definisjon, lesemåte eller opplysning
repl-does-compare = viser hva som er annerledes i en annen sak
repl-does-save = lagrer saken, eller saken med svaret som en test; `save!` skriver over
repl-does-script = lagrer økten, så `saksgang repl < FILE` spiller den av igjen
repl-does-reload = leser regelfilene på nytt, og viser hva det endrer i saken
repl-does-lang = velger språk for svarene
repl-does-help = viser kommandoene
repl-does-quit = avslutter økten

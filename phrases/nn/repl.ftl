# Samtalen om ei sak: `saksgang repl`.
# Namn på kommandoar i `backticks` skal skrivast slik dei står.

repl-greeting = `help` viser kva du kan skrive; Ctrl-D avsluttar.
# Før kvart svar brukaren skriv når programmet spør: «svar> ».
repl-prompt-answer = svar
repl-language = Svarar på nynorsk.
repl-summary = { $actions ->
    [one] { $actions } oppgåve
   *[other] { $actions } oppgåver
}, { $open ->
    [one] { $open } uavklart punkt
   *[other] { $open } uavklarte punkt
}

# Når noko er skrive feil.
repl-no-such-command = det finst ingen kommando `{ $name }`; `help` viser alle
repl-slip = det finst ingen kommando `{ $name }`; meinte du `{ $near }`?
repl-usage = skriv slik: `{ $usage }`
repl-not-text = linja er ikkje tekst i UTF-8
repl-line-too-long = linja er lengre enn 4096 byte
repl-input-too-long = linjene som høyrer saman, er lengre enn 64 KiB i alt; er ein parentes ikkje lukka?
repl-not-in-case = saka seier ikkje noko om `{ $path }`
repl-no-such-entry = loggen har inga loggføring nummer { $number }
repl-not-a-date = `{ $text }` er ikkje ein dato; skriv år-månad-dag, som 2018-03-05
repl-no-such-language = språka er `nb`, `nn` og `en`
repl-no-such-name = regelverket har ingen regel og inga oppgåve `{ $name }`
repl-no-such-unit = regelverket har inga eining `{ $name }`
repl-no-such-task = regelverket har inga oppgåve `{ $name }`
# $wrong: ei av dei tre ovanfor.
repl-perhaps = { $wrong }; meinte du `{ $near }`?
# $thing: kva namnet elles er namnet på: «ei eining».
repl-something-else = { $wrong }; { $thing }
repl-names-help = `facts` listar opplysningane; tabulatortasten fullfører namn

# Endringar i saka.
repl-nothing-changes = Svaret er som før.
# Der noko kan vere endra som er skjult.
repl-nothing-shown-changes = Det som blir vist av svaret, er som før.
repl-nothing-to-undo = det er ikkje meir å angre
repl-nothing-to-redo = det er ikkje meir å gjere om igjen
# $line: linja som er angra, slik ho vart skriven.
repl-undone = Angra: { $line }
repl-redone = Gjort om igjen: { $line }
repl-assessed-on = Blir vurdert per { $day }
repl-later-entry = Saka blir no vurdert per { $day }, dagen for loggføringa.
repl-counts-for-nothing = Loggføringa tel ikkje for noka plikt enno; `why { $task }` og `answer` viser kvifor.

# Filer.
repl-no-file-loaded = saka er ikkje henta frå ei fil; `load FIL` hentar ei
repl-saved = Lagra: { $file }
repl-not-in-file = Valde lesemåtar og det som er lagt til grunn, står ikkje i ei sak; `script FIL` tek vare på dei.
repl-date-not-kept = Datoen { $day } er ikkje med: loggen har seinare loggføringar.
# $command: kommandoen som skriv over fila.
repl-there-already = `{ $file }` finst frå før; `{ $command }` skriv over
repl-rules-changed = Regelfilene er endra på disk; `reload` les dei på nytt.
repl-rules-reloaded = Regelverket er lese på nytt.
repl-rules-kept = Det gamle regelverket gjeld framleis.
repl-built-in = regelverket er bygd inn i programmet; `--rules MAPPE` bruker eit anna

# Svar på spørsmål.
repl-applies = `{ $name }` slår til.
repl-not-open = Ingenting manglar: `{ $name }` er avklart.
repl-no-norm = Ingen regel seier noko om kven som gjer `{ $task }`.
repl-nobody = Ingen regel legg `{ $task }` til nokon i denne saka. Etter reglane kan det vere:
repl-no-facts = Ingen opplysningar.
repl-no-actions = Ingen oppgåver.
repl-nothing-open = Ingenting er uavklart.
repl-may-apply = Kan bli aktuelt
repl-facts-differ = Ulike opplysningar:
repl-facts-alike = Opplysningane er dei same.
repl-answer-differs = I svaret på { $file }, målt mot denne saka:
repl-not-mentioned = ikkje nemnt
repl-not-known = ikkje kjent
repl-differs-hidden = skjult, ulikt
repl-only-hidden = Berre noko som er skjult, er annleis.

# Når programmet spør.
repl-interview = Svar med eit tal eller ein verdi, `?` når det ikkje er kjent, `stop` for å slutte.
repl-interview-over = Det er ikkje meir å spørje om.
repl-interview-stopped = Spørsmåla er avslutta.
repl-still-open = Framleis uavklart: { $count }. `actions open` viser kva.
repl-asks-log = Er dette gjort: { $task }? Svar med datoen, eller `?` dersom det ikkje er gjort eller ikkje er kjent
repl-settles = har noko å seie for { $points } punkt
repl-yes = ja
repl-no = nei
repl-none = det finst ikkje

# Dei minste endringane som snur eit svar. $name: namnet på ein regel eller ei oppgåve.
repl-flip-applies = `{ $name }` slår til, men ikkje dersom:
repl-flip-not = `{ $name }` slår ikkje til, men gjer det dersom:
repl-flip-open-yes = `{ $name }` er ikkje avklart. Slår til dersom:
repl-flip-open-no = Slår ikkje til dersom:
repl-flip-never = inga endring av opplysningar åleine kan føre til det
repl-flip-whole = inga endring av inntil { $facts } opplysningar fører til det
repl-flip-cut = ikkje funne; søket vart avbrote etter { $trials } forsøk
repl-flip-another-value = ein annan verdi

# Hjelpa.
repl-help-expression = Alt anna blir lese som eit uttrykk i regelspråket, og rekna ut: person.age >= 18
repl-help-more = `help KOMMANDO` viser meir om ein kommando.
repl-help-also = Kan òg skrivast: { $names }
repl-help-example = Døme: { $example }

# Kva kvar kommando gjer, etter kommandoen: «undo   angrar den siste endringa».
repl-does-load = hentar ei sak; utan fil blir fila til saka henta på nytt
repl-does-set = gir ei opplysning ein verdi, og viser kva det endrar; òg PATH = VALUE
repl-does-unset = tek ei opplysning ut av saka, eller noko som er lagt til grunn
repl-does-forget = gjer ei opplysning ukjend, òg der regelverket elles føreset noko
repl-does-log = fører i loggen at noko er gjort; utan dato den dagen saka blir vurdert
repl-does-unlog = tek ut loggføring nummer N, slik `facts given` tel dei
repl-does-on = vurderer saka på ein annan dag, eller igjen på dagen til saka sjølv
repl-does-reading = vel ein annan lesemåte av ein uklar tekststad; utan namn blir dei lista
repl-does-assume = legg ein verdi til grunn for noko som elles følgjer av opplysningane; `unset` tek det bort
repl-does-undo = angrar den siste endringa
repl-does-redo = gjer om igjen det som vart angra
repl-does-answer = viser heile svaret, slik `saksgang eval` skriv det
repl-does-actions = viser kva som skal, bør og kan gjerast: alt, det som gjeld ei eining, eller det uavklarte
repl-does-why = forklarer kvifor ein regel eller ei oppgåve slår til eller ikkje
repl-does-who = viser kven som gjer eller avgjer noko, og kva det kjem an på
repl-does-what = viser kva endringar ville ha ført til, utan å endre saka
repl-does-need = viser kva som må vere kjent for å avklare ein regel eller ei oppgåve
repl-does-flip = finn dei minste endringane som får ein regel eller ei oppgåve til å slå til eller ikkje
repl-does-ask = spør etter det som avklarar mest, til det ikkje er meir å spørje om
repl-does-facts = listar opplysningane: alle, dei svaret byggjer på, dei ukjende, dei saka gir
repl-does-flow = viser oppgåvene i rekkjefølgje, eller teiknar dei i ei SVG-fil
repl-does-rule = viser teksten til ein regel, ein definisjon, ein lesemåte eller ei opplysning
repl-does-compare = viser kva som er annleis i ei anna sak
repl-does-save = lagrar saka, eller saka med svaret som ein test; `save!` skriv over
repl-does-script = lagrar økta, så `saksgang repl < FILE` spelar henne av igjen
repl-does-reload = les regelfilene på nytt, og viser kva det endrar i saka
repl-does-lang = vel språk for svara
repl-does-help = viser kommandoane
repl-does-quit = avsluttar økta

# Feil på kommandolinjen.

# $place: en fil i kodetegn, standard inn, eller en linje i en av dem.
cli-answer-too-long = svaret på { $place } er lengre enn 64 MiB
cli-answer-too-long-help = resten skrives ikke, og JSON skrives ikke i det hele tatt; be om en del, med `--why` eller `--unit`
cli-result-too-long = resultatet er lengre enn 1 GiB
cli-result-too-long-help = resten skrives ikke; be om en del, eller gi sakene i flere kjøringer
cli-golden-too-long = fasitteksten `{ $path }` ville ha blitt lengre enn 16 MiB
cli-golden-too-long-help = ingenting er skrevet, for den kunne ikke leses igjen; skriv det som betyr noe i saken, i en `.expect`-fil
cli-too-many-duties = gjøremålslisten har mer enn { $most } oppgaver
cli-too-many-duties-help = be om færre dager, eller om én enhet med `--unit`
cli-no-such-unit = regelverket har ingen enhet `{ $name }`
cli-no-such-unit-group = `{ $name }` er en gruppe; oppgi ett av medlemmene: { $members }
cli-no-such-unit-help = enhetene er { $names }
cli-days-backwards = den siste dagen, { $to }, er før den første, { $from }
cli-days-backwards-help = oppgi den tidligste dagen etter `--from`
cli-not-standing = `{ $task }` i loggen er ikke en fast oppgave, så loggføringene teller ikke
cli-not-standing-help = det som er gjort i en sak, hører hjemme i loggen til den saken
cli-not-mutated = testene består ikke med reglene slik de er, så ingen endring ble prøvd
cli-not-mutated-help = rett reglene eller testene først, eller hold tester utenfor med `--filter`
cli-mutate-format = `--mutate` skriver tekst eller JSON
cli-mutate-format-help = bruk `--format text` eller `--format json`
cli-masked-days = oppgaver som er utelatt fordi dagen følger av en sensitiv opplysning: { $count }
cli-masked-days-help = `--format text` viser dem uten dag; `--reveal` viser dagene
cli-no-such-rule-or-task = regelverket har ingen regel og ingen oppgave `{ $name }`
cli-no-such-rule-or-task-help = `saksgang eval --all --format golden` viser navnene på regler og oppgaver
cli-no-such-circular = regelverket har ikke noe rundskriv `{ $name }`
cli-no-such-circular-help = rundskrivene er { $names }
cli-nothing-to-draw = det er ikke sagt hva som skal tegnes
cli-nothing-to-draw-help = oppgi en sak, eller ett av rundskrivene med `--circular`: { $names }
cli-set-without-case = `--set` endrer en opplysning i en sak, og det er ikke oppgitt noen sak
cli-set-without-case-help = oppgi en sak, eller utelat `--set`
cli-rules-passed-over = det innebygde regelverket er brukt, selv om det ligger regelfiler her, som `{ $file }`
cli-rules-passed-over-help = `--rules .` bruker filene her, `--rules shipped` det innebygde regelverket; en mappe som heter `rules`, blir funnet automatisk
cli-no-circular-to-trace = regelverket har ikke noe rundskriv, så det er ingenting å se på
cli-no-circular-to-compare = regelverket har ikke noe rundskriv med tekst eller låsefil, så det er ingenting å se på
cli-nothing-there-help = se om det er riktig regelverk: `--rules DIR` oppgir det
cli-coverage-without-file = dekningen i et format for programmer skrives til en fil, men ingen fil er oppgitt
cli-coverage-without-file-help = oppgi den med `--coverage-out`, eller utelat `--coverage-format`
cli-no-lock = det finnes ingen låsefil `{ $path }`
cli-no-lock-help = `saksgang sources lock --text DIR --rules DIR` lager den av tekstene som reglene er skrevet ut fra
cli-no-folder-for-lock = det finnes ingen mappe `{ $path }` til låsefilen
cli-no-folder-for-lock-help = oppgi mappen til regelverket med `--rules`
cli-no-such-register = regelverket har ikke noe register `{ $name }`
cli-no-registers-help = det har ingen
cli-no-such-register-help = registrene er { $names }
# $near: «mente du …?» eller «… er en enhet».
cli-no-such-register-near = { $near } (registre: { $names })
cli-case-twice = flere saker i registeret heter `{ $name }`
cli-case-twice-help = hvis de er samme sak, oppgir du bare den siste: alle blir telt
cli-open-cases = saker som ikke er avklart, og ikke står i noen rad: { $count }
cli-open-cases-help = `--format text` og `json` nevner dem, med opplysningene som avklarer dem
cli-further-warnings = saker med advarsler som ikke vises: { $count }
cli-further-warnings-help = `saksgang eval` viser advarslene for én sak
cli-nowhere-to-test = det finnes ingen mappe `tests` eller `examples` her
cli-nowhere-to-test-help = oppgi mappen som testene ligger i
cli-cases-unreadable = saker som ingen av regelverkene kan lese: { $count }
cli-cases-unreadable-help = resultatet nevner dem med grunnen; `saksgang eval` viser stedet i én sak
cli-no-such-code = det finnes ingen kode `{ $code }`
cli-no-such-code-help = `saksgang explain` viser alle kodene
cli-lines-are-json = når hver sak står på sin egen linje, er svaret JSON, med én linje for hver sak
cli-lines-are-json-help = utelat `--format text` eller `golden` og `--why`, eller vurder saken alene
# $case: de to tekstene nedenfor. $name og $label er de som sikringen har; $label står i parentes, eller er tom.
cli-safeguard-broken = { $case } bryter sikringen `{ $name }`{ $label }: `{ $task }` er ikke { $demand }
cli-safeguard-case = saken `{ $name }`
cli-safeguard-case-unnamed = saken
# Det en sikring krever av en oppgave.
cli-demand-required = påkrevd
cli-demand-allowed = tillatt
cli-demand-prohibited = forbudt
cli-safeguard-help = `--why { $task }` viser hvilke regler om oppgaven som slår til
# $basis: tekststeder i rundskriv.
cli-safeguard-basis-help = sikringen har hjemmel i { $basis }; `--why { $task }` viser hvilke regler om oppgaven som slår til
cli-case-contradicts = { $case } motsier seg selv, etter sikringen `{ $name }`{ $label }
cli-case-contradicts-help = rett det saken sier; kan det likevel være slik, rett sikringen
cli-case-contradicts-basis-help = sikringen har hjemmel i { $basis }; rett det saken sier, eller sikringen hvis det kan være slik
cli-unknown-zone = `TZ` oppgir tidssonen `{ $name }`, som ikke er kjent her
cli-unknown-zone-help = en sone skrives som `Europe/Oslo` eller beskrives som `CET-1CEST,M3.5.0,M10.5.0/3`; med `--on DATE` eller en dato i saken trengs ingen sone
cli-no-zone = verken `TZ` eller maskinen oppgir en tidssone, så dagen i dag er regnet i UTC
cli-no-zone-help = sett `TZ`, som `TZ=Europe/Oslo`, eller oppgi dagen med `--on DATE`
# En linje i en fil med saker.
cli-line-of = { $place }, linje { $number }
# Det programmet sier av seg selv.

cli-cannot-write = kan ikke skrive: { $cause }
# $called: regelverket, som «udi (innebygd)». $errors, $warnings: tekstene nedenfor.
cli-checked = { $files ->
    [0] ingen filer
    [one] 1 fil
   *[other] { $files } filer
} i regelverket { $called } er kontrollert: { $errors ->
    [0] ingen feil
   *[other] { $errors } feil
}, { $warnings ->
    [0] ingen advarsler
    [one] 1 advarsel
   *[other] { $warnings } advarsler
}
# $file: låsefilen; $name: et rundskriv.
cli-locked = { $file }: { $name }, { $count ->
    [one] 1 tekststed
   *[other] { $count } tekststeder
}
cli-locked-kept = { $file }: { $name }, { $count ->
    [one] 1 tekststed
   *[other] { $count } tekststeder
} (beholdt: teksten er ikke lest)
# Et spørsmål; bokstavene i klammer er det som skal skrives.

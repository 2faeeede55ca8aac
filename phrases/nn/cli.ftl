# Feil på kommandolinja.

# $place: ei fil i kodeteikn, standard inn, eller ei linje i ein av dei.
cli-answer-too-long = svaret på { $place } er lengre enn 64 MiB
cli-answer-too-long-help = resten blir ikkje skriven, og JSON blir ikkje skrive i det heile; be om ein del, med `--why` eller `--unit`
cli-result-too-long = resultatet er lengre enn 1 GiB
cli-result-too-long-help = resten blir ikkje skriven; be om ein del, eller gi sakene i fleire køyringar
cli-golden-too-long = fasitteksten `{ $path }` ville ha vorte lengre enn 16 MiB
cli-golden-too-long-help = ingenting er skrive, for han kunne ikkje lesast igjen; skriv det som har noko å seie i saka, i ei `.expect`-fil
cli-too-many-duties = gjeremålslista har meir enn { $most } oppgåver
cli-too-many-duties-help = be om færre dagar, eller om éi eining med `--unit`
cli-no-such-unit = regelverket har inga eining `{ $name }`
cli-no-such-unit-group = `{ $name }` er ei gruppe; oppgi ein av medlemene: { $members }
cli-no-such-unit-help = einingane er { $names }
cli-days-backwards = den siste dagen, { $to }, er før den første, { $from }
cli-days-backwards-help = oppgi den tidlegaste dagen etter `--from`
cli-not-standing = `{ $task }` i loggen er ikkje ei fast oppgåve, så loggføringane tel ikkje
cli-not-standing-help = det som er gjort i ei sak, høyrer heime i loggen til den saka
cli-not-mutated = testane består ikkje med reglane slik dei er, så inga endring vart prøvd
cli-not-mutated-help = rett reglane eller testane først, eller hald testar utanfor med `--filter`
cli-mutate-format = `--mutate` skriv tekst eller JSON
cli-mutate-format-help = bruk `--format text` eller `--format json`
cli-masked-days = oppgåver som er utelatne fordi dagen følgjer av ei sensitiv opplysning: { $count }
cli-masked-days-help = `--format text` viser dei utan dag; `--reveal` viser dagane
cli-no-such-rule-or-task = regelverket har ingen regel og inga oppgåve `{ $name }`
cli-no-such-rule-or-task-help = `saksgang eval --all --format golden` viser namna på reglar og oppgåver
cli-no-such-circular = regelverket har ikkje noko rundskriv `{ $name }`
cli-no-such-circular-help = rundskriva er { $names }
cli-nothing-to-draw = det er ikkje sagt kva som skal teiknast
cli-nothing-to-draw-help = oppgi ei sak, eller eitt av rundskriva med `--circular`: { $names }
cli-set-without-case = `--set` endrar ei opplysning i ei sak, og det er ikkje oppgitt noka sak
cli-set-without-case-help = oppgi ei sak, eller utelat `--set`
cli-rules-passed-over = det innebygde regelverket er brukt, sjølv om det ligg regelfiler her, som `{ $file }`
cli-rules-passed-over-help = `--rules .` bruker filene her, `--rules shipped` det innebygde regelverket; ei mappe som heiter `rules`, blir funnen automatisk
cli-no-circular-to-trace = regelverket har ikkje noko rundskriv, så det er ingenting å sjå på
cli-no-circular-to-compare = regelverket har ikkje noko rundskriv med tekst eller låsefil, så det er ingenting å sjå på
cli-nothing-there-help = sjå om det er rett regelverk: `--rules DIR` oppgir det
cli-coverage-without-file = dekninga i eit format for program blir skriven til ei fil, men inga fil er oppgitt
cli-coverage-without-file-help = oppgi henne med `--coverage-out`, eller utelat `--coverage-format`
cli-no-lock = det finst inga låsefil `{ $path }`
cli-no-lock-help = `saksgang sources lock --text DIR --rules DIR` lagar henne av tekstane som reglane er skrivne ut frå
cli-no-folder-for-lock = det finst inga mappe `{ $path }` til låsefila
cli-no-folder-for-lock-help = oppgi mappa til regelverket med `--rules`
cli-no-such-register = regelverket har ikkje noko register `{ $name }`
cli-no-registers-help = det har ingen
cli-no-such-register-help = registra er { $names }
# $near: «meinte du …?» eller «… er ei eining».
cli-no-such-register-near = { $near } (register: { $names })
cli-case-twice = fleire saker i registeret heiter `{ $name }`
cli-case-twice-help = dersom dei er same sak, oppgir du berre den siste: alle blir talde
cli-open-cases = saker som ikkje er avklarte, og ikkje står i noka rad: { $count }
cli-open-cases-help = `--format text` og `json` nemner dei, med opplysningane som avklarar dei
cli-further-warnings = saker med åtvaringar som ikkje blir viste: { $count }
cli-further-warnings-help = `saksgang eval` viser åtvaringane for éi sak
cli-nowhere-to-test = det finst inga mappe `tests` eller `examples` her
cli-nowhere-to-test-help = oppgi mappa som testane ligg i
cli-cases-unreadable = saker som ingen av regelverka kan lese: { $count }
cli-cases-unreadable-help = resultatet nemner dei med grunnen; `saksgang eval` viser staden i éi sak
cli-no-such-code = det finst ingen kode `{ $code }`
cli-no-such-code-help = `saksgang explain` viser alle kodane
cli-lines-are-json = når kvar sak står på si eiga linje, er svaret JSON, med éi linje for kvar sak
cli-lines-are-json-help = utelat `--format text` eller `golden` og `--why`, eller vurder saka åleine
# $case: dei to tekstane nedanfor. $name og $label er dei som sikringa har; $label står i parentes, eller er tom.
cli-safeguard-broken = { $case } bryt sikringa `{ $name }`{ $label }: `{ $task }` er ikkje { $demand }
cli-safeguard-case = saka `{ $name }`
cli-safeguard-case-unnamed = saka
# Det ei sikring krev av ei oppgåve.
cli-demand-required = påkravd
cli-demand-allowed = tillaten
cli-demand-prohibited = forboden
cli-safeguard-help = `--why { $task }` viser kva reglar om oppgåva som slår til
# $basis: tekststader i rundskriv.
cli-safeguard-basis-help = sikringa har heimel i { $basis }; `--why { $task }` viser kva reglar om oppgåva som slår til
cli-case-contradicts = { $case } motseier seg sjølv, etter sikringa `{ $name }`{ $label }
cli-case-contradicts-help = rett det saka seier; kan det likevel vere slik, rett sikringa
cli-case-contradicts-basis-help = sikringa har heimel i { $basis }; rett det saka seier, eller sikringa dersom det kan vere slik
cli-unknown-zone = `TZ` oppgir tidssona `{ $name }`, som ikkje er kjend her
cli-unknown-zone-help = ei sone blir skriven som `Europe/Oslo` eller skildra som `CET-1CEST,M3.5.0,M10.5.0/3`; med `--on DATE` eller ein dato i saka trengst inga sone
cli-no-zone = korkje `TZ` eller maskina oppgir ei tidssone, så dagen i dag er rekna i UTC
cli-no-zone-help = set `TZ`, som `TZ=Europe/Oslo`, eller oppgi dagen med `--on DATE`
# Ei linje i ei fil med saker.
cli-line-of = { $place }, linje { $number }
# Det programmet seier av seg sjølv.

cli-cannot-write = kan ikkje skrive: { $cause }
# $called: regelverket, som «udi (innebygd)». $errors, $warnings: tekstane nedanfor.
cli-checked = { $files ->
    [0] ingen filer
    [one] 1 fil
   *[other] { $files } filer
} i regelverket { $called } er { $files ->
    [one] kontrollert
   *[other] kontrollerte
}: { $errors ->
    [0] ingen feil
   *[other] { $errors } feil
}, { $warnings ->
    [0] ingen åtvaringar
    [one] 1 åtvaring
   *[other] { $warnings } åtvaringar
}
# $file: låsefila; $name: eit rundskriv.
cli-locked = { $file }: { $name }, { $count ->
    [one] 1 tekststad
   *[other] { $count } tekststader
}
cli-locked-kept = { $file }: { $name }, { $count ->
    [one] 1 tekststad
   *[other] { $count } tekststader
} (behalde: teksten er ikkje lesen)
# Eit spørsmål; bokstavane i klammer er det som skal skrivast.

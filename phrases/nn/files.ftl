# Feil med filer, og det som blir utelate i mapper.

# $place: fila i kodeteikn, eller standard inn; $why: tekstane nedanfor, eller ord frå operativsystemet.
files-unreadable = kan ikkje lese { $place }: { $why }
files-unreadable-help = sjå på skrivemåten av namnet
files-not-found = ho finst ikkje
files-no-folder-before = noko som står framfor i stien, er ikkje ei mappe
files-not-allowed = du har ikkje tilgang til å lese henne
files-unwritable = kan ikkje skrive `{ $path }`: { $cause }
files-unwritable-help = sjå på tilgangen til mappa, og om det er plass att
files-not-empty = det ligg noko i `{ $path }` frå før
files-not-empty-help = oppgi ei mappe som ikkje finst enno, eller ei tom mappe
files-folder = `{ $path }` er ei mappe, ikkje ei fil
files-folder-help = oppgi ei fil i mappa
files-no-file = `{ $path }` er ikkje ei vanleg fil
files-no-file-help = send innhaldet til standard inn: `-`
files-link = `{ $path }` er ei lenkje, ikkje ei vanleg fil
files-link-help = legg sjølve fila der, eller oppgi fila du meiner
files-not-text = { $place } er ikkje UTF-8-tekst: linje { $line } har andre byte
files-not-text-help = lagre fila som UTF-8
files-too-large = { $place } er større enn { $size } MiB
files-too-large-help = del henne i fleire filer
files-no-rules = det er inga regelfil i `{ $path }`
files-no-rules-help = regelfiler har namn som sluttar på `.regel`
files-no-cases = det er inga sak i { $place }
files-standard-input = standard inn
files-no-cases-help = filer med saker har namn som sluttar på `.json` eller `.ndjson`
files-no-lines-help = kvar sak har si eiga linje; sjå om programmet som skulle ha skrive dei, feila
files-no-tests = det er ingen test i `{ $path }`
files-no-tests-help = ein test er ei sak, `NAMN.json`, og det venta svaret, `NAMN.golden` eller `NAMN.expect`
files-no-texts = det er ingen tekst til eit rundskriv i `{ $path }`
files-no-texts-help = tekstar til rundskriv har namn som sluttar på `.txt`, `.md` eller `.html`
files-linked-folder = `{ $path }` er ei lenkje til ei mappe og blir ikkje følgd
files-linked-folder-help = legg sjølve mappa der
# $paths: filer og mapper.
files-hidden = utelate fordi det er skjult: { $paths }
files-hidden-help = det som har namn som byrjar med punktum, blir ikkje lese; dersom det høyrer heime her, gir du det eit anna namn
# $endings: «.json eller .ndjson».
files-similar = utelate fordi namnet ikkje sluttar på { $endings }: { $paths }
files-similar-help = dersom det høyrer heime her, gir du det eit namn som sluttar på { $endings }, med små bokstavar; dersom ikkje, legg du det ein annan stad
files-misnamed = utelate fordi det ikkje heiter `{ $name }`: `{ $path }`
files-misnamed-help = dersom det er innstillingane til regelverket, gir du det namnet `{ $name }`; dersom ikkje, legg du det ein annan stad
files-other-rulebooks = utelate fordi det har eigne `.regel`-filer: { $paths }
files-other-rulebooks-help = sakene der høyrer til dei reglane: oppgi begge delar, med `--rules`, i ei eiga køyring
files-listed-more = { $first } og { $more } til

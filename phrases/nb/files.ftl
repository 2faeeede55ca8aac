# Feil med filer, og det som utelates i mapper.

# $place: filen i kodetegn, eller standard inn; $why: tekstene nedenfor, eller ord fra operativsystemet.
files-unreadable = kan ikke lese { $place }: { $why }
files-unreadable-help = se på skrivemåten av navnet
files-not-found = den finnes ikke
files-no-folder-before = noe som står foran i stien, er ikke en mappe
files-not-allowed = du har ikke tilgang til å lese den
files-unwritable = kan ikke skrive `{ $path }`: { $cause }
files-unwritable-help = se på tilgangen til mappen, og om det er plass igjen
files-not-empty = det ligger noe i `{ $path }` fra før
files-not-empty-help = oppgi en mappe som ikke finnes ennå, eller en tom mappe
files-folder = `{ $path }` er en mappe, ikke en fil
files-folder-help = oppgi en fil i mappen
files-no-file = `{ $path }` er ikke en vanlig fil
files-no-file-help = send innholdet til standard inn: `-`
files-link = `{ $path }` er en lenke, ikke en vanlig fil
files-link-help = legg selve filen der, eller oppgi filen du mener
files-not-text = { $place } er ikke UTF-8-tekst: linje { $line } har andre byte
files-not-text-help = lagre filen som UTF-8
files-too-large = { $place } er større enn { $size } MiB
files-too-large-help = del den i flere filer
files-no-rules = det er ingen regelfil i `{ $path }`
files-no-rules-help = regelfiler har navn som slutter på `.regel`
files-no-cases = det er ingen sak i { $place }
files-standard-input = standard inn
files-no-cases-help = filer med saker har navn som slutter på `.json` eller `.ndjson`
files-no-lines-help = hver sak har sin egen linje; se om programmet som skulle ha skrevet dem, feilet
files-no-tests = det er ingen test i `{ $path }`
files-no-tests-help = en test er en sak, `NAVN.json`, og det forventede svaret, `NAVN.golden` eller `NAVN.expect`
files-no-texts = det er ingen tekst til et rundskriv i `{ $path }`
files-no-texts-help = tekster til rundskriv har navn som slutter på `.txt`, `.md` eller `.html`
files-linked-folder = `{ $path }` er en lenke til en mappe og blir ikke fulgt
files-linked-folder-help = legg selve mappen der
# $paths: filer og mapper.
files-hidden = utelatt fordi det er skjult: { $paths }
files-hidden-help = det som har navn som begynner med punktum, blir ikke lest; hvis det hører hjemme her, gir du det et annet navn
# $endings: «.json eller .ndjson».
files-similar = utelatt fordi navnet ikke slutter på { $endings }: { $paths }
files-similar-help = hvis det hører hjemme her, gir du det et navn som slutter på { $endings }, med små bokstaver; hvis ikke, legger du det et annet sted
files-misnamed = utelatt fordi det ikke heter `{ $name }`: `{ $path }`
files-misnamed-help = hvis det er innstillingene til regelverket, gir du det navnet `{ $name }`; hvis ikke, legger du det et annet sted
files-other-rulebooks = utelatt fordi det har egne `.regel`-filer: { $paths }
files-other-rulebooks-help = sakene der hører til de reglene: oppgi begge deler, med `--rules`, i en egen kjøring
files-listed-more = { $first } og { $more } til

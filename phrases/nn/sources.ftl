# Teksten i rundskriva og reglane: rapportane frå `saksgang trace` og `saksgang sources`.

sources-trace-title = Frå rundskriv til reglar
sources-of-rulebook = Regelverk: { $name }, { $fingerprint }
sources-text-from = tekst: { $file }
sources-without-text = teksten er ikkje lesen; tekststadene er dei som reglane viser til
sources-counts = Tekststader: { $passages } (koda: { $encoded }, sette til side: { $aside }, ikkje gjort greie for: { $nothing }). Reglar: { $rules }. Normer: { $norms }.
sources-no-passages = ingen regel viser til noko her
sources-in-all = I alt

# Kva som er gjort med ein tekststad.
sources-encoded = koda
sources-aside = sett til side
sources-uncited = ingen regel viser hit, og ingenting er sagt om kvifor
sources-thin = tynt – setningar med skal, kan, bør eller må: { $sentences }, normer som viser hit: { $norms }
sources-thin-mark = tynt

# $item: regelen eller definisjonen som viser til tekststaden.
sources-not-there = { $item } viser til noko som ikkje står i teksten: { $passage }

# $text: dagen teksten er av. $rules: dagen ordlyden i reglane er av.
sources-other-day = teksten er av { $text }, reglane er skrivne etter ordlyden av { $rules } – sjå `saksgang sources check`
sources-to-look-at = Sjå på dette
sources-by-item = Kva reglane er skrivne ut frå
sources-written-from = skrive ut frå
sources-norms = normer

# Overskrifter på nettsida.
sources-section = Punkt
sources-all-sections = alle
sources-passage = Tekststad
sources-rules = Reglar
sources-signs = Teikn: ✓ { $encoded } · ○ { $aside } · ✗ { $uncited } · ▲ { $thin }
sources-circulars = Rundskriv

# Kva som er endra i eit rundskriv. $passage: tekststaden.
sources-changed = endra: { $passage }
sources-changed-head = endra i hovudet: { $passage }
sources-changed-heading = endra (overskrift): { $passage }
sources-new = nytt: { $passage }
sources-new-head = nytt i hovudet: { $passage }
sources-new-heading = nytt (overskrift): { $passage }
sources-gone = borte: { $passage }
sources-gone-head = borte i hovudet: { $passage }
sources-gone-heading = borte (overskrift): { $passage }
sources-moved = flytta: frå { $old } til { $new }
sources-moved-head = flytta i hovudet: frå { $old } til { $new }
sources-moved-heading = flytta (overskrift): frå { $old } til { $new }

# Kva som må gjerast når ei linje i hovudet er endra.
sources-do-amended = før opp dagen under `amended` i regelfila til rundskrivet
sources-do-name = rett namnet på rundskrivet i regelfila
sources-do-issued = sjå på dagen under `issued` i regelfila til rundskrivet
sources-do-addressed-to = sjå på `addressed to` i regelfila til rundskrivet, og kven reglane bind
sources-says = seier no

# Over reglane som viser til ein stad som er ny eller flytta.
sources-already = det som allereie viser til denne tekststaden – gjeld det òg det nye?
sources-old-place = det som viser til den gamle staden – rett tilvisinga:
sources-new-place = det som no viser til den nye staden, utan å vere skrive ut frå dette:
sources-both-places = det som viser til begge stadene – tilvisinga kan stå:
sources-nothing-cites = ingen regel viser hit
sources-nothing-cites-yet = ingen regel viser hit – kod det, eller set det til side
sources-as-it-was = Teksten er som då han vart låst.
sources-no-text = Rundskrivet står i låsefila, men teksten er ikkje blant dei som er lesne. Legg han til; er rundskrivet oppheva, avslutt reglane med `in force … until`.
sources-not-locked = Teksten er lesen, men rundskrivet står ikkje i låsefila. Lås han med `saksgang sources lock`.
sources-unchanged = Ingenting er endra.
sources-what-to-do = Gå gjennom det som er nemnt, rett reglane, og lås tekstane på nytt med `saksgang sources lock`.

# Det som viser til ein tekststad. $name: nemninga, og namnet i parentes.
sources-kind-rule = regel { $name }
sources-kind-definition = definisjon { $name }
sources-kind-reading = lesemåte { $name }
sources-kind-rates = satsar { $name }
sources-kind-register = register { $name }
sources-kind-safeguard = sikring { $name }
sources-kind-aside = sett til side: { $reason }

# Feil i teksten til eit rundskriv, og i ei låsefil.

sources-empty = her er det ingen tekst
sources-no-document-id = dette er ikkje eit rundskriv slik nettsida viser det
sources-strange-document-id = dette er ikkje nummeret på eit dokument
sources-no-sections = teksten har ingen nummererte punkt
sources-whole-page-help = kopier heile sida som rein tekst, frå linja `Dokument-ID : …` til kolofonen, med dei nummererte overskriftene; kvart lysark byrjar med ei linje som er rykt inn med eitt mellomrom
# $whole: teksten ovanfor.
sources-no-circular-help = { $whole }; flytt ei fil som ikkje er eit rundskriv, ut av mappa
sources-strange-bullet = dette byrjar som eit strekpunkt, men ikkje med `•`
sources-strange-bullet-help = set ` •` framfor kvart strekpunkt; set ei tom linje framfor ei overskrift; dersom det ikkje er nokon av delane, slår du linja saman med den framfor
sources-first-section = det første punktet er `{ $number }`, ikkje `1`
sources-section-out-of-order = punkt `{ $number }` kjem ikkje rett etter punkt `{ $before }`
sources-section-out-of-order-help = sjå om eit punkt manglar i kopien; dersom rundskrivet sjølv hoppar over eit nummer, set du inn ei linje med det, som `3. Opphevet`; dersom linja ikkje er ei overskrift, slår du henne saman med linja framfor
# $sign: nummeret på eit teikn.
sources-control = teksten har kontrollteiknet `{ $sign }`
sources-control-help = dette er kanskje ikkje rein tekst; kopier sida på nytt, og lagre henne som tekst
sources-long-line = ei linje er lengre enn { $size } KiB
sources-long-line-help = del teksten der avsnitta sluttar
sources-too-many = teksten har meir enn 65 535 avsnitt, strekpunkt eller setningar på éin stad
sources-too-many-help = sjå om dette er eitt rundskriv
sources-of-no-circular = `{ $file }` er utelaten: regelverket har ikkje noko rundskriv `{ $name }`
sources-of-no-circular-help = definer rundskrivet i ei regelfil, eller fjern teksten
sources-which-deck = det er ikkje klart kva rundskriv lysarka `{ $file }` er
sources-no-deck-help = regelverket har ikkje noko rundskriv med `kind slides`; fjern teksten
sources-which-deck-help = gi fila namn etter rundskrivet: { $names }
sources-text-twice = `{ $first }` og `{ $second }` er begge tekstar til `{ $name }`
sources-text-twice-help = behald den ordlyden du meiner, og fjern den andre
sources-no-text-left = ingen tekst i `{ $path }` høyrer til regelverket
sources-no-text-left-help = oppgi mappa med tekstane til rundskriva som reglane er skrivne ut frå
# Ei låsefil som ikkje kan lesast.
sources-lock-version = ei låsefil byrjar med linja `{ $version }`
sources-lock-line = dette er korkje eit rundskriv eller fingeravtrykket til ein tekststad
sources-lock-twice = dette står to gonger i låsefila
sources-lock-help = angre endringane i låsefila, eller slett henne og lag henne på nytt med `saksgang sources lock`

# Ein tekst med oppmerking, i ei fil utan namn etter eit rundskriv. $names: rundskriva.
sources-named-after-none = { $file } har ikkje namn etter noko rundskriv
sources-named-after-none-help = ein tekst i Markdown eller HTML får namn etter rundskrivet sitt, som `GDPR.md`; regelverket har { $names }
# Det ein tekst med oppmerking har, og som ikkje blir lese. $said: ein tagg, eller teiknet framfor eit punkt.
sources-unread = { $what ->
    [table] tabellar blir ikkje lesne
    [footnote] fotnotar og heva teikn blir ikkje lesne
    [image] det som blir vist og ikkje sagt, blir ikkje lese
    [code] kode, formlar og avkryssingsboksar blir ikkje lesne
    [set-in] linjer med så stort innrykk blir rekna som kode
    [quote] sitat i eigne avsnitt blir ikkje lesne
    [struck] ord som er strokne ut eller sette inn, blir ikkje lesne
    [metadata] det teksten seier om seg sjølv før han byrjar, blir ikkje lese
    [too-deep] listene ligg for djupt i kvarandre
    [markup] `{ $said }` blir ikkje forstått her
    [empty-heading] ei overskrift utan ord
    [before-heading] tekst før den første overskrifta
    [unnumbered] eit avsnitt utan nummer, der avsnitta blir siterte med numra sine
    [no-level] ei liste, i eit rundskriv som verken blir sitert med `point` eller `bullet`
   *[loose] det er uklart om `{ $said }` byrjar eit punkt, og i kva liste
}
sources-unread-help = { $what ->
    [table] skriv kvar rad som eit punkt i ei liste
    [footnote] skriv noten som ei setning i parentes, og heva teikn på linja
    [image] ta det ut, eller skriv med ord kva det seier
    [code] skriv det som vanleg tekst
    [set-in] rykk dei inn med mindre enn fire mellomrom frå det dei står i
    [quote] skriv det som eit avsnitt
    [struck] skriv teksten slik han gjeld
    [metadata] ta det ut
    [too-deep] skriv dei inste listene som tekst
    [markup] ta det ut, eller skriv i vanleg tekst kva det seier
    [empty-heading] ta henne ut, eller skriv overskrifta
    [before-heading] set ei overskrift over han, som `# Tittel`
    [unnumbered] skriv nummeret, eller legg til `subparagraph` i `cited by` på rundskrivet
    [no-level] legg til `point` eller `bullet` i `cited by` på rundskrivet
   *[loose] set ei tom linje framfor ei ny liste, og la henne byrje med `a`, `i` eller `1`; er det inga liste, set du linja saman med den framfor
}
# $place: slik ei tilvising nemner det.
sources-part-twice = `{ $place }` står i teksten to gonger
sources-part-twice-help = nummerer delane slik at kvar av dei kan siterast; byrjar nummereringa på nytt i kvart kapittel, legg du til `chapter` i `cited by` på rundskrivet

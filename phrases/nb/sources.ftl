# Rundskrivenes tekst og reglene: rapportene fra `saksgang trace` og `saksgang sources`.

sources-trace-title = Fra rundskriv til regler
sources-of-rulebook = Regelverk: { $name }, { $fingerprint }
sources-text-from = tekst: { $file }
sources-without-text = teksten er ikke lest; tekststedene er de som reglene viser til
sources-counts = Tekststeder: { $passages } (kodet: { $encoded }, satt til side: { $aside }, ikke gjort rede for: { $nothing }). Regler: { $rules }. Normer: { $norms }.
sources-no-passages = ingen regel viser til noe her
sources-in-all = I alt

# Hva som er gjort med et tekststed.
sources-encoded = kodet
sources-aside = satt til side
sources-uncited = ingen regel viser hit, og ingenting er sagt om hvorfor
sources-thin = tynt – setninger med skal, kan, bør eller må: { $sentences }, normer som viser hit: { $norms }
sources-thin-mark = tynt

# $item: regelen eller definisjonen som viser til tekststedet.
sources-not-there = { $item } viser til noe som ikke står i teksten: { $passage }

# $text: dagen teksten er av. $rules: dagen reglenes ordlyd er av.
sources-other-day = teksten er av { $text }, reglene er skrevet etter ordlyden av { $rules } – se `saksgang sources check`
sources-to-look-at = Se på dette
sources-by-item = Hva reglene er skrevet ut fra
sources-written-from = skrevet ut fra
sources-norms = normer

# Overskrifter på nettsiden.
sources-section = Punkt
sources-all-sections = alle
sources-passage = Tekststed
sources-rules = Regler
sources-signs = Tegn: ✓ { $encoded } · ○ { $aside } · ✗ { $uncited } · ▲ { $thin }
sources-circulars = Rundskriv

# Hva som er endret i et rundskriv. $passage: tekststedet, for noe i hodet med «i hodet» bak.
sources-changed = endret: { $passage }
sources-changed-head = endret i hodet: { $passage }
sources-changed-heading = endret (overskrift): { $passage }
sources-new = nytt: { $passage }
sources-new-head = nytt i hodet: { $passage }
sources-new-heading = nytt (overskrift): { $passage }
sources-gone = borte: { $passage }
sources-gone-head = borte i hodet: { $passage }
sources-gone-heading = borte (overskrift): { $passage }
sources-moved = flyttet: fra { $old } til { $new }
sources-moved-head = flyttet i hodet: fra { $old } til { $new }
sources-moved-heading = flyttet (overskrift): fra { $old } til { $new }

# Hva som må gjøres når en linje i hodet er endret.
sources-do-amended = før dagen opp under `amended` i rundskrivets regelfil
sources-do-name = rett rundskrivets navn i regelfilen
sources-do-issued = se på dagen under `issued` i rundskrivets regelfil
sources-do-addressed-to = se på `addressed to` i rundskrivets regelfil, og hvem reglene binder
sources-says = sier nå

# Over reglene som viser til et sted som er nytt eller flyttet.
sources-already = det som allerede viser til dette tekststedet – gjelder det også det nye?
sources-old-place = det som viser til det gamle stedet – rett henvisningen:
sources-new-place = det som nå viser til det nye stedet, uten å være skrevet ut fra dette:
sources-both-places = det som viser til begge stedene – henvisningen kan stå:
sources-nothing-cites = ingen regel viser hit
sources-nothing-cites-yet = ingen regel viser hit – kod det, eller sett det til side
sources-as-it-was = Teksten er som da den ble låst.
sources-no-text = Rundskrivet står i låsefilen, men teksten er ikke blant dem som er lest. Legg den til; er rundskrivet opphevet, avslutt reglene med `in force … until`.
sources-not-locked = Teksten er lest, men rundskrivet står ikke i låsefilen. Lås den med `saksgang sources lock`.
sources-unchanged = Ingenting er endret.
sources-what-to-do = Gå gjennom det som er nevnt, rett reglene, og lås tekstene på nytt med `saksgang sources lock`.

# Det som viser til et tekststed. $name: betegnelsen, og navnet i parentes.
sources-kind-rule = regel { $name }
sources-kind-definition = definisjon { $name }
sources-kind-reading = lesemåte { $name }
sources-kind-rates = satser { $name }
sources-kind-register = register { $name }
sources-kind-safeguard = sikring { $name }
sources-kind-aside = satt til side: { $reason }

# Feil i teksten til et rundskriv, og i en låsefil.

sources-empty = her er det ingen tekst
sources-no-document-id = dette er ikke et rundskriv slik nettsiden viser det
sources-strange-document-id = dette er ikke nummeret på et dokument
sources-no-sections = teksten har ingen nummererte punkter
sources-whole-page-help = kopier hele siden som ren tekst, fra linjen `Dokument-ID : …` til kolofonen, med de nummererte overskriftene; hvert lysark begynner med en linje som er rykket inn med ett mellomrom
# $whole: teksten ovenfor.
sources-no-circular-help = { $whole }; flytt en fil som ikke er et rundskriv, ut av mappen
sources-strange-bullet = dette begynner som et strekpunkt, men ikke med `•`
sources-strange-bullet-help = sett ` •` foran hvert strekpunkt; sett en tom linje foran en overskrift; hvis det ikke er noen av delene, slår du linjen sammen med den foran
sources-first-section = det første punktet er `{ $number }`, ikke `1`
sources-section-out-of-order = punkt `{ $number }` kommer ikke rett etter punkt `{ $before }`
sources-section-out-of-order-help = se om et punkt mangler i kopien; hvis rundskrivet selv hopper over et nummer, setter du inn en linje med det, som `3. Opphevet`; hvis linjen ikke er en overskrift, slår du den sammen med linjen foran
# $sign: nummeret på et tegn.
sources-control = teksten har kontrolltegnet `{ $sign }`
sources-control-help = dette er kanskje ikke ren tekst; kopier siden på nytt, og lagre den som tekst
sources-long-line = en linje er lengre enn { $size } KiB
sources-long-line-help = del teksten der avsnittene slutter
sources-too-many = teksten har mer enn 65 535 avsnitt, strekpunkter eller setninger på ett sted
sources-too-many-help = se om dette er ett rundskriv
sources-of-no-circular = `{ $file }` er utelatt: regelverket har ikke noe rundskriv `{ $name }`
sources-of-no-circular-help = definer rundskrivet i en regelfil, eller fjern teksten
sources-which-deck = det er ikke klart hvilket rundskriv lysarkene `{ $file }` er
sources-no-deck-help = regelverket har ikke noe rundskriv med `kind slides`; fjern teksten
sources-which-deck-help = gi filen navn etter rundskrivet: { $names }
sources-text-twice = `{ $first }` og `{ $second }` er begge tekster til `{ $name }`
sources-text-twice-help = behold den ordlyden du mener, og fjern den andre
sources-no-text-left = ingen tekst i `{ $path }` hører til regelverket
sources-no-text-left-help = oppgi mappen med tekstene til rundskrivene som reglene er skrevet ut fra
# En låsefil som ikke kan leses.
sources-lock-version = en låsefil begynner med linjen `{ $version }`
sources-lock-line = dette er verken et rundskriv eller fingeravtrykket til et tekststed
sources-lock-twice = dette står to ganger i låsefilen
sources-lock-help = angre endringene i låsefilen, eller slett den og lag den på nytt med `saksgang sources lock`

# En tekst med oppmerking, i en fil uten navn etter et rundskriv. $names: rundskrivene.
sources-named-after-none = { $file } har ikke navn etter noe rundskriv
sources-named-after-none-help = en tekst i Markdown eller HTML får navn etter rundskrivet sitt, som `GDPR.md`; regelverket har { $names }
# Det en tekst med oppmerking har, og som ikke leses. $said: en tagg, eller tegnet foran et punkt.
sources-unread = { $what ->
    [table] tabeller leses ikke
    [footnote] fotnoter og hevede tegn leses ikke
    [image] det som vises og ikke sies, leses ikke
    [code] kode, formler og avkryssingsbokser leses ikke
    [set-in] linjer med så stort innrykk regnes som kode
    [quote] sitater i egne avsnitt leses ikke
    [struck] ord som er strøket ut eller satt inn, leses ikke
    [metadata] det teksten sier om seg selv før den begynner, leses ikke
    [too-deep] listene ligger for dypt i hverandre
    [markup] `{ $said }` forstås ikke her
    [empty-heading] en overskrift uten ord
    [before-heading] tekst før den første overskriften
    [unnumbered] et avsnitt uten nummer, der avsnittene siteres med numrene sine
    [no-level] en liste, i et rundskriv som verken siteres med `point` eller `bullet`
   *[loose] det er uklart om `{ $said }` begynner et punkt, og i hvilken liste
}
sources-unread-help = { $what ->
    [table] skriv hver rad som et punkt i en liste
    [footnote] skriv noten som en setning i parentes, og hevede tegn på linjen
    [image] ta det ut, eller skriv med ord hva det sier
    [code] skriv det som vanlig tekst
    [set-in] rykk dem inn med mindre enn fire mellomrom fra det de står i
    [quote] skriv det som et avsnitt
    [struck] skriv teksten slik den gjelder
    [metadata] ta det ut
    [too-deep] skriv de innerste listene som tekst
    [markup] ta det ut, eller skriv i vanlig tekst hva det sier
    [empty-heading] ta den ut, eller skriv overskriften
    [before-heading] sett en overskrift over den, som `# Tittel`
    [unnumbered] skriv nummeret, eller legg til `subparagraph` i `cited by` på rundskrivet
    [no-level] legg til `point` eller `bullet` i `cited by` på rundskrivet
   *[loose] sett en tom linje foran en ny liste, og la den begynne med `a`, `i` eller `1`; er det ingen liste, setter du linjen sammen med den foran
}
# $place: slik en henvisning nevner det.
sources-part-twice = `{ $place }` står i teksten to ganger
sources-part-twice-help = nummerer delene slik at hver av dem kan siteres; begynner nummereringen på nytt i hvert kapittel, legger du til `chapter` i `cited by` på rundskrivet

# Advarsler: ikke feil, men det ser ut som en feil.

lint-unused-fact = ingen regel eller definisjon spør etter opplysningen `{ $name }`
lint-unused-fact-help = slett den, eller bruk den; kanskje er navnet feilstavet der den skulle vært brukt
lint-unused-definition = ingenting bruker definisjonen `{ $name }`
lint-unused-definition-help = slett den, eller bruk den i en regel
lint-unused-task = ingen regel og ikke noe vilkår nevner `{ $name }`
lint-unused-task-help = slett den, eller skriv regelen som pålegger den
lint-unused-event-help = slett den, eller la et vilkår spørre etter den eller en norm komme etter den (`after`)
lint-unused-type = ingen opplysning, definisjon eller oppgave har typen `{ $name }`
lint-unused-type-help = slett den, eller gi en opplysning denne typen
lint-unused-reading = ingenting spør etter lesemåten `{ $name }`
lint-unused-reading-help = bruk den i et vilkår, så valget endrer et svar
lint-unused-rates = ingenting bruker satsene `{ $name }`
lint-always-true = dette er oppfylt uansett hva saken sier
lint-always-true-help = ta det bort, eller skriv vilkåret du mener
lint-always-false = dette kan aldri bli oppfylt, uansett hva saken sier
lint-always-false-help = skriv det du mener; utelukker to deler hverandre, er det kanskje `any of`
lint-exclude-each-other = dette kan aldri bli oppfylt samtidig med det andre vilkåret, uansett hva saken sier
lint-exclude-each-other-first = det andre vilkåret
lint-exclude-each-other-help = alle må være oppfylt; ta bort ett, eller skriv en regel for hvert
lint-never-wins-over-one = dette alternativet blir aldri valgt: når det er oppfylt, er et tidligere også oppfylt
lint-never-wins-winner = dette blir valgt
lint-never-wins-over-several = dette alternativet blir aldri valgt: når det er oppfylt, er ett av flere tidligere også oppfylt
lint-never-wins-winner-in-some = dette blir valgt i noen tilfeller
lint-never-wins-help = alternativene prøves i rekkefølge: sett det trangeste først, eller slett dette
lint-dates-backwards = ingen dag ligger innenfor disse datoene
lint-dates-backwards-help = den første dagen står etter `from`, og den siste, som ikke kan være tidligere, etter `until`
lint-never-in-force = disse datoene og rundskrivets datoer har ingen felles dag
lint-never-in-force-help = rett datoene her eller i rundskrivet, eller slett dette
lint-without-citation = `{ $name }` sier ikke hva den bygger på
lint-without-citation-help = legg til `cites …` med tekststedet, eller `see "…"` for en kilde utenfor regelverket
lint-without-label = dette har ingen betegnelse, så folk får bare se navnet
# $labels: betegnelser til å fylle ut, som i en regelfil.
lint-without-label-help = legg til `{ $labels }`
# $tag: språket.
lint-without-label-in = dette mangler betegnelse på { $tag ->
    [nb] bokmål
    [nn] nynorsk
    [en] engelsk
   *[other] `{ $tag }`
}
lint-without-label-in-help = legg til `{ $tag } "…"`; uten den får folk se en betegnelse på et annet språk
lint-after-nothing = dette kommer etter `{ $task }`, som ingen regel pålegger
lint-after-nothing-help = det venter til oppgaven står i loggen; kommer den utenfra, definer den som `event`
lint-guard-on-own-task = normen ville falle bort så snart `{ $task }` er gjort, også når den dermed blir brutt
lint-guard-on-own-task-help = ta bort dette, og bruk `since DATO` eller `done when VILKÅR` i normen
lint-fixed-or-none = `{ $name }` er `fixed` og kan være `none`: Den endrer seg den dagen det finnes en
lint-fixed-from-log = `{ $name }` er `fixed` og hentes fra loggen: Den endrer seg den dagen det blir loggført
lint-fixed-event-help = ta bort `fixed`: At dagen var kommet, er kjent også for en tidligere dag; det som trengs i `first day of`, spørres det om i loggen (`date of OPPGAVE`) eller med et faktum `over time`
lint-before-it-began = siste dag telles bakover fra `{ $name }`, den dagen et element begynte
lint-before-it-began-help = `begins` er dagen det ble til, ikke den dagen det skal finne sted: Tell bakover fra den

# Åtvaringar: ikkje feil, men det ser ut som ein feil.

lint-unused-fact = ingen regel eller definisjon spør etter opplysninga `{ $name }`
lint-unused-fact-help = slett henne, eller bruk henne; kanskje er namnet feilstava der ho skulle ha vore brukt
lint-unused-definition = ingenting bruker definisjonen `{ $name }`
lint-unused-definition-help = slett han, eller bruk han i ein regel
lint-unused-task = ingen regel og ikkje noko vilkår nemner `{ $name }`
lint-unused-task-help = slett henne, eller skriv regelen som pålegg henne
lint-unused-event-help = slett henne, eller la eit vilkår spørje etter henne eller ei norm kome etter henne (`after`)
lint-unused-type = inga opplysning, ingen definisjon og inga oppgåve har typen `{ $name }`
lint-unused-type-help = slett han, eller gi ei opplysning denne typen
lint-unused-reading = ingenting spør etter lesemåten `{ $name }`
lint-unused-reading-help = bruk han i eit vilkår, så valet endrar eit svar
lint-unused-rates = ingenting bruker satsane `{ $name }`
lint-always-true = dette er oppfylt uansett kva saka seier
lint-always-true-help = ta det bort, eller skriv vilkåret du meiner
lint-always-false = dette kan aldri bli oppfylt, uansett kva saka seier
lint-always-false-help = skriv det du meiner; utelukkar to delar kvarandre, er det kanskje `any of`
lint-exclude-each-other = dette kan aldri bli oppfylt samtidig med det andre vilkåret, uansett kva saka seier
lint-exclude-each-other-first = det andre vilkåret
lint-exclude-each-other-help = alle må vere oppfylte; ta bort eitt, eller skriv ein regel for kvart
lint-never-wins-over-one = dette alternativet blir aldri valt: når det er oppfylt, er eit tidlegare òg oppfylt
lint-never-wins-winner = dette blir valt
lint-never-wins-over-several = dette alternativet blir aldri valt: når det er oppfylt, er eitt av fleire tidlegare òg oppfylt
lint-never-wins-winner-in-some = dette blir valt i nokre tilfelle
lint-never-wins-help = alternativa blir prøvde i rekkjefølgje: set det trongaste først, eller slett dette
lint-dates-backwards = ingen dag ligg innanfor desse datoane
lint-dates-backwards-help = den første dagen står etter `from`, og den siste, som ikkje kan vere tidlegare, etter `until`
lint-never-in-force = desse datoane og datoane til rundskrivet har ingen felles dag
lint-never-in-force-help = rett datoane her eller i rundskrivet, eller slett dette
lint-without-citation = `{ $name }` seier ikkje kva han byggjer på
lint-without-citation-help = legg til `cites …` med tekststaden, eller `see "…"` for ei kjelde utanfor regelverket
lint-without-label = dette har inga nemning, så folk får berre sjå namnet
# $labels: nemningar til å fylle ut, som i ei regelfil.
lint-without-label-help = legg til `{ $labels }`
# $tag: språket.
lint-without-label-in = dette manglar nemning på { $tag ->
    [nb] bokmål
    [nn] nynorsk
    [en] engelsk
   *[other] `{ $tag }`
}
lint-without-label-in-help = legg til `{ $tag } "…"`; utan henne får folk sjå ei nemning på eit anna språk
lint-after-nothing = dette kjem etter `{ $task }`, som ingen regel pålegg
lint-after-nothing-help = det ventar til oppgåva står i loggen; kjem ho utanfrå, definer henne som `event`
lint-guard-on-own-task = norma ville falle bort så snart `{ $task }` er gjort, òg når ho dermed blir broten
lint-guard-on-own-task-help = ta bort dette, og bruk `since DATO` eller `done when VILKÅR` i norma
lint-fixed-or-none = `{ $name }` er `fixed` og kan vere `none`: Han endrar seg den dagen det finst ein
lint-fixed-from-log = `{ $name }` er `fixed` og blir henta frå loggen: Han endrar seg den dagen det blir loggført
lint-fixed-event-help = ta bort `fixed`: At dagen var komen, er kjent òg for ein tidlegare dag; det som trengst i `first day of`, blir spurt om i loggen (`date of OPPGÅVE`) eller med eit faktum `over time`
lint-before-it-began = siste dag blir talt bakover frå `{ $name }`, den dagen eit element tok til
lint-before-it-began-help = `begins` er dagen det vart til, ikkje den dagen det skal finne stad: Tel bakover frå den

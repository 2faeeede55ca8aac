# Forskjeller mellom to regelverk: rapporten fra `saksgang diff`.

# $old, $new: hva de to regelverkene heter.
diff-title = Forskjeller mellom { $old } og { $new }
diff-nothing = Ingen forskjell.
diff-only-rules = Ingen saker er gjennomgått; her er bare reglene sammenlignet.
diff-renames = Nye navn
diff-rules = Endringer i reglene
diff-cases = Hva det betyr for sakene
diff-unreadable = Saker som ikke kan leses
diff-beside = Motstrid og brutte sikringer

# $kind: hva det er: «enhet».
diff-renamed = { $kind } { $old } heter nå { $new }
# Om et punkt i et rundskriv, som ikke har navn, men nummer.
diff-moved = { $kind } { $old } er nå { $new }
diff-mentioned = { $places ->
    [one] nevnt ett sted til
   *[other] nevnt { $places } andre steder
}
# $name: navnet, og etter et komma betegnelsen. $fate: «ny», «borte» eller «endret».
diff-item = { $kind } { $name }: { $fate }
diff-new = kommet til
diff-gone = borte
diff-changed = endret

# Ved en del av en regel: «frist, lagt til: within 14 days».
diff-came = lagt til
diff-went = fjernet
diff-came-as-alternative = lagt til som alternativ
diff-went-as-alternative = fjernet som alternativ
# $rules: navnene på dem.
diff-rests = { $count ->
    [one] en regel bygger på dette: { $rules }
   *[other] { $count } regler bygger på dette: { $rules }
}
# $names: de første navnene i en lengre liste, med komma mellom.
diff-and-more = { $names } og { $more } til

diff-looked-at = { $cases ->
    [one] Én sak er gjennomgått etter begge regelverkene.
   *[other] { $cases } saker er gjennomgått etter begge regelverkene.
}
diff-none-differs = Ingen av dem får et annet svar.
diff-differing = Annet svar i: { $cases }.
# $cases: navnene på sakene.
diff-in-cases = { $count ->
    [one] i én sak: { $cases }
   *[other] i { $count } saker: { $cases }
}
diff-in-these = { $count ->
    [one] i én sak ({ $cases }): { $differences }
   *[other] i { $count } saker ({ $cases }): { $differences }
}
diff-in-other-ways = { $count ->
    [one] med andre verdier i én sak: { $cases }
   *[other] med andre verdier i { $count } saker: { $cases }
}
diff-form = Krav til form
diff-open-unit = Ansvarlig enhet er ikke avklart
diff-rule = regel { $rule } ({ $basis })
diff-empty = ingenting
diff-hidden = skjult
# $why: hva som er galt med saken.
diff-by-old = etter de gamle reglene: { $why }
diff-by-new = etter de nye reglene: { $why }
diff-by-both = både etter de gamle og de nye reglene: { $why }
# $heading: overskriften over det som er brettet sammen.

# Hva det er blitt av en norm: «kommer til: Regionkontor Vest skal kontakte PU».
diff-appears = kommer til
diff-goes = faller bort
diff-opened = blir uavklart
diff-applies = avklares, og slår til
diff-fell = avklares, og slår ikke til
diff-changes = endres
diff-hinges = avhenger av lesemåte

# Hvorfor en norm er annerledes. $what: hva som er endret, og navnet på det.
diff-because-rule-new = fordi regelen er ny
diff-because-rule-gone = fordi regelen er borte
diff-because-rule-changed = fordi regelen er endret
diff-because-rests-on = fordi dette er endret: { $what }
diff-because-overridden = fordi en regel som går foran, er endret: { $rule }
diff-because-same-task = fordi en annen regel om det samme er endret: { $rule }

# Hva noe er: «enhet PU: ny».
diff-kind-circular = rundskriv
diff-kind-section = punkt
diff-kind-aside = holdt utenfor
diff-kind-rule = regel
diff-kind-definition = definisjon
diff-kind-reading = lesemåte
diff-kind-rates = satser
diff-kind-safeguard = sikring
diff-kind-register = register
diff-kind-unit = enhet
diff-kind-group = gruppe
diff-kind-task = oppgave
diff-kind-event = hendelse
diff-kind-channel = kanal
diff-kind-calendar = kalender
diff-kind-type = type
diff-kind-variant = variant
diff-kind-record = post
diff-kind-field = felt
diff-kind-fact-group = gruppe av opplysninger
diff-kind-fact = opplysning

# Hva en endring gjelder: «frist: within 14 days → within 7 days».
diff-aspect-in-force = tidsrom det gjelder
diff-aspect-applies-when = slår til når
diff-aspect-over-when = ferdig når
diff-aspect-circular = rundskriv
diff-aspect-section = punkt
diff-aspect-standing = uavhengig av saken
diff-aspect-when = vilkår
diff-aspect-unless = unntak
diff-aspect-value = innhold
diff-aspect-alternatives = alternativer
diff-aspect-rates = satser
diff-aspect-type = slags verdi
diff-aspect-parameter = parameter
diff-aspect-default = forutsatt
diff-aspect-chosen = lesemåte som brukes
diff-aspect-norm = norm
diff-aspect-bearer = ansvarlig
diff-aspect-modality = hvor sterkt det binder
diff-aspect-task = oppgave
diff-aspect-outcome = utfall
diff-aspect-order = rekkefølge
diff-aspect-deadline = frist
diff-aspect-overrides = går foran
diff-aspect-premise = vilkår for sikringen
diff-aspect-demand = krav
diff-aspect-kept-by = føres av
diff-aspect-lists = opplysninger i registeret
diff-aspect-counts = telles
diff-aspect-totals = summeres
diff-aspect-sent-to = sendes til
diff-aspect-calendar = kalender
diff-aspect-unites = samler
diff-aspect-weekend = helg
diff-aspect-holidays = fridager
diff-aspect-kept-on = fridag som flyttes
diff-aspect-counting = telling
diff-aspect-assessed-by = vurderes av
diff-aspect-found-in = finnes i
diff-aspect-changes = over tid eller fast
diff-aspect-sensitive = sensitiv opplysning
diff-aspect-for-each = hva den gjøres for hver av
diff-aspect-elements = listen den går over
diff-aspect-key = nøkkel
diff-aspect-begins = når et element begynner
diff-aspect-sensitive-reasons = sensitive begrunnelser
diff-aspect-format = format
diff-aspect-part-of = del av
diff-aspect-external = utenfor etaten
diff-aspect-named-by = får navn fra
diff-aspect-members = medlemmer
diff-aspect-parts = omfatter
diff-aspect-outcomes = slags utfall
diff-aspect-settled-by = avgjøres av
diff-aspect-issued = utstedt
diff-aspect-amended = endringsdatoer
diff-aspect-addressed-to = adressert til
diff-aspect-cited-by = siteres med
diff-aspect-circular-kind = slags rundskriv
diff-aspect-cites = hjemmel
diff-aspect-see = se også
diff-aspect-reason = begrunnelse
diff-aspect-interpretation = tolkning
# $tag: et språk.
diff-aspect-interpretation-in = tolkning ({ $tag })
diff-aspect-label-in = betegnelse ({ $tag })

# Feil med et regelverk som git skal gi.

# $why: teksten nedenfor, eller ord fra operativsystemet.
diff-no-git = kan ikke kjøre `git`: { $why }
diff-git-not-found = det finnes ikke på maskinen
diff-no-git-help = installer git, eller oppgi to mapper med regler
diff-no-repository = git har ingen versjoner av mappen du står i
diff-no-repository-help = gå til en mappe i et git-arkiv, eller oppgi to mapper med regler
diff-no-repository-said-help = gå til en mappe i et git-arkiv, eller oppgi to mapper med regler; git sier: { $said }
diff-no-such-revision = git har ingen revisjon `{ $revision }`
diff-no-such-revision-help = en revisjon er en gren, et merke eller en innsending (commit), som i `git:main` eller `git:HEAD~1`
diff-no-rules = det er ingen regelfil i `{ $path }` i `{ $revision }`
diff-no-rules-help = oppgi mappen med reglene, som i `git:main:rules`; regelfiler slutter på `.regel`
diff-git-failed = git kunne ikke hente reglene: { $said }
diff-git-failed-help = rett feilen git melder om, eller oppgi to mapper med regler

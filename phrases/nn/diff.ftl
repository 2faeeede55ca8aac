# Skilnader mellom to regelverk: rapporten frå `saksgang diff`.

# $old, $new: kva dei to regelverka heiter.
diff-title = Skilnader mellom { $old } og { $new }
diff-nothing = Ingen skilnad.
diff-only-rules = Ingen saker er gjennomgådde; her er berre reglane samanlikna.
diff-renames = Nye namn
diff-rules = Endringar i reglane
diff-cases = Kva det har å seie for sakene
diff-unreadable = Saker som ikkje kan lesast
diff-beside = Motstrid og brotne sikringar

# $kind: kva det er: «eining».
diff-renamed = { $kind } { $old } heiter no { $new }
# Om eit punkt i eit rundskriv, som ikkje har namn, men nummer.
diff-moved = { $kind } { $old } er no { $new }
diff-mentioned = { $places ->
    [one] nemnt éin stad til
   *[other] nemnt { $places } andre stader
}
# $name: namnet, og etter eit komma nemninga. $fate: «ny», «borte» eller «endra».
diff-item = { $kind } { $name }: { $fate }
diff-new = har kome til
diff-gone = borte
diff-changed = endra

# Ved ein del av ein regel: «frist, lagt til: within 14 days».
diff-came = lagt til
diff-went = fjerna
diff-came-as-alternative = lagt til som alternativ
diff-went-as-alternative = fjerna som alternativ
# $rules: namna på dei.
diff-rests = { $count ->
    [one] éin regel byggjer på dette: { $rules }
   *[other] { $count } reglar byggjer på dette: { $rules }
}
# $names: dei første namna i ei lengre liste, med komma mellom.
diff-and-more = { $names } og { $more } til

diff-looked-at = { $cases ->
    [one] Éi sak er gjennomgådd etter begge regelverka.
   *[other] { $cases } saker er gjennomgådde etter begge regelverka.
}
diff-none-differs = Ingen av dei får eit anna svar.
diff-differing = Anna svar i: { $cases }.
# $cases: namna på sakene.
diff-in-cases = { $count ->
    [one] i éi sak: { $cases }
   *[other] i { $count } saker: { $cases }
}
diff-in-these = { $count ->
    [one] i éi sak ({ $cases }): { $differences }
   *[other] i { $count } saker ({ $cases }): { $differences }
}
diff-in-other-ways = { $count ->
    [one] med andre verdiar i éi sak: { $cases }
   *[other] med andre verdiar i { $count } saker: { $cases }
}
diff-form = Krav til form
diff-open-unit = Ansvarleg eining er ikkje avklart
diff-rule = regel { $rule } ({ $basis })
diff-empty = ingenting
diff-hidden = skjult
# $why: kva som er gale med saka.
diff-by-old = etter dei gamle reglane: { $why }
diff-by-new = etter dei nye reglane: { $why }
diff-by-both = både etter dei gamle og dei nye reglane: { $why }
# $heading: overskrifta over det som er bretta saman.

# Kva det er vorte av ei norm: «kjem til: Regionkontor Vest skal kontakte PU».
diff-appears = kjem til
diff-goes = fell bort
diff-opened = blir uavklart
diff-applies = blir avklart, og slår til
diff-fell = blir avklart, og slår ikkje til
diff-changes = blir endra
diff-hinges = avheng av lesemåte

# Kvifor ei norm er annleis. $what: kva som er endra, og namnet på det.
diff-because-rule-new = fordi regelen er ny
diff-because-rule-gone = fordi regelen er borte
diff-because-rule-changed = fordi regelen er endra
diff-because-rests-on = fordi dette er endra: { $what }
diff-because-overridden = fordi ein regel som går føre, er endra: { $rule }
diff-because-same-task = fordi ein annan regel om det same er endra: { $rule }

# Kva noko er: «eining PU: ny».
diff-kind-circular = rundskriv
diff-kind-section = punkt
diff-kind-aside = halde utanfor
diff-kind-rule = regel
diff-kind-definition = definisjon
diff-kind-reading = lesemåte
diff-kind-rates = satsar
diff-kind-safeguard = sikring
diff-kind-register = register
diff-kind-unit = eining
diff-kind-group = gruppe
diff-kind-task = oppgåve
diff-kind-event = hending
diff-kind-channel = kanal
diff-kind-calendar = kalender
diff-kind-type = type
diff-kind-variant = variant
diff-kind-record = post
diff-kind-field = felt
diff-kind-fact-group = gruppe av opplysningar
diff-kind-fact = opplysning

# Kva ei endring gjeld: «frist: within 14 days → within 7 days».
diff-aspect-in-force = tidsrom det gjeld
diff-aspect-applies-when = slår til når
diff-aspect-over-when = ferdig når
diff-aspect-circular = rundskriv
diff-aspect-section = punkt
diff-aspect-standing = uavhengig av saka
diff-aspect-when = vilkår
diff-aspect-unless = unntak
diff-aspect-value = innhald
diff-aspect-alternatives = alternativ
diff-aspect-rates = satsar
diff-aspect-type = slags verdi
diff-aspect-parameter = parameter
diff-aspect-default = føresett
diff-aspect-chosen = lesemåte som blir brukt
diff-aspect-norm = norm
diff-aspect-bearer = ansvarleg
diff-aspect-modality = kor sterkt det bind
diff-aspect-task = oppgåve
diff-aspect-outcome = utfall
diff-aspect-order = rekkjefølgje
diff-aspect-deadline = frist
diff-aspect-overrides = går føre
diff-aspect-premise = vilkår for sikringa
diff-aspect-demand = krav
diff-aspect-kept-by = blir ført av
diff-aspect-lists = opplysningar i registeret
diff-aspect-counts = blir talde
diff-aspect-totals = blir summerte
diff-aspect-sent-to = blir sendt til
diff-aspect-calendar = kalender
diff-aspect-unites = samlar
diff-aspect-weekend = helg
diff-aspect-holidays = fridagar
diff-aspect-kept-on = fridag som blir flytt
diff-aspect-counting = teljing
diff-aspect-assessed-by = blir vurdert av
diff-aspect-found-in = finst i
diff-aspect-changes = over tid eller fast
diff-aspect-sensitive = sensitiv opplysning
diff-aspect-for-each = kva ho blir gjord for kvar av
diff-aspect-elements = lista ho går over
diff-aspect-key = nykel
diff-aspect-begins = når eit element tek til
diff-aspect-sensitive-reasons = sensitive grunngivingar
diff-aspect-format = format
diff-aspect-part-of = del av
diff-aspect-external = utanfor etaten
diff-aspect-named-by = får namn frå
diff-aspect-members = medlemer
diff-aspect-parts = omfattar
diff-aspect-outcomes = slags utfall
diff-aspect-settled-by = blir avgjord av
diff-aspect-issued = utferda
diff-aspect-amended = endringsdatoar
diff-aspect-addressed-to = adressert til
diff-aspect-cited-by = blir sitert med
diff-aspect-circular-kind = slags rundskriv
diff-aspect-cites = heimel
diff-aspect-see = sjå òg
diff-aspect-reason = grunngiving
diff-aspect-interpretation = tolking
# $tag: eit språk.
diff-aspect-interpretation-in = tolking ({ $tag })
diff-aspect-label-in = nemning ({ $tag })

# Feil med eit regelverk som git skal gi.

# $why: teksten nedanfor, eller ord frå operativsystemet.
diff-no-git = kan ikkje køyre `git`: { $why }
diff-git-not-found = det finst ikkje på maskina
diff-no-git-help = installer git, eller oppgi to mapper med reglar
diff-no-repository = git har ingen versjonar av mappa du står i
diff-no-repository-help = gå til ei mappe i eit git-arkiv, eller oppgi to mapper med reglar
diff-no-repository-said-help = gå til ei mappe i eit git-arkiv, eller oppgi to mapper med reglar; git seier: { $said }
diff-no-such-revision = git har ingen revisjon `{ $revision }`
diff-no-such-revision-help = ein revisjon er ei grein, eit merke eller ei innsending (commit), som i `git:main` eller `git:HEAD~1`
diff-no-rules = det er inga regelfil i `{ $path }` i `{ $revision }`
diff-no-rules-help = oppgi mappa med reglane, som i `git:main:rules`; regelfiler sluttar på `.regel`
diff-git-failed = git kunne ikkje hente reglane: { $said }
diff-git-failed-help = rett feilen git melder om, eller oppgi to mapper med reglar

# Små endringar som testane burde merke: rapporten frå `saksgang mutate`.

mutate-tried = Prøvde { $tried } av { $possible } små endringar av reglane mot testane.
mutate-left-out = Utelatne, fordi dei ikkje gir gyldige reglar eller tyder det same: { $count }.
mutate-all-noticed = Testane oppdagar alle.
mutate-nothing-tried = Inga endring vart prøvd.
mutate-unnoticed = { $count ->
    [one] { $count } endring som ingen test oppdagar:
   *[other] { $count } endringar som ingen test oppdagar:
}
mutate-struck = { $old } – stroke

# Kva som er endra, etter fil og linje: «rules/x.regel:12: grensa er flytt».
mutate-kind-boundary = grensa er flytta
mutate-kind-comparison = samanlikninga er snudd
mutate-kind-negated = vilkåret er snudd
mutate-kind-condition = eit vilkår er fjerna
mutate-kind-joined = «alle» og «nokon» er bytte om
mutate-kind-count = talet som blir kravd, er endra
mutate-kind-listed = éin av fleire verdiar er fjerna
mutate-kind-amount = tal, dato eller tid er endra
mutate-kind-calculation = reknestykket er endra
mutate-kind-extreme = tidlegaste og seinaste, lågaste og høgaste, eller rekkjefølgja i `first of`, er bytte om
mutate-kind-day = dagen for opplysninga er fjerna
mutate-kind-narrowing = ei avgrensing er fjerna
mutate-kind-in-force = første eller siste dag er endra
mutate-kind-bearer = ein annan har ansvaret
mutate-kind-modality = «skal», «bør» eller «kan» er endra
mutate-kind-norm = heile norma er fjerna
mutate-kind-party = ein part er fjerna
mutate-kind-suffices = «og» og «eller» mellom einingar er bytte om
mutate-kind-form = kanal eller form er fjerna
mutate-kind-order = rekkjefølgja er fjerna
mutate-kind-deadline = fristen er endra
mutate-kind-rhythm = kor ofte det skal gjerast, er endra
mutate-kind-since = dagen det gjeld frå, er fjerna
mutate-kind-reservation = eit atterhald er fjerna
mutate-kind-override = forrang føre ein annan regel er fjerna
mutate-kind-alternative = eitt av alternativa er fjerna
mutate-kind-value = verdien av eit alternativ er endra
mutate-kind-default = lesemåten som blir brukt når ikkje noko anna er valt, er endra

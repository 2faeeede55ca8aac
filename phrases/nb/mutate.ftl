# Små endringer som testene burde merke: rapporten fra `saksgang mutate`.

mutate-tried = Prøvde { $tried } av { $possible } små endringer av reglene mot testene.
mutate-left-out = Utelatt, fordi de ikke gir gyldige regler eller betyr det samme: { $count }.
mutate-all-noticed = Testene oppdager alle.
mutate-nothing-tried = Ingen endring ble prøvd.
mutate-unnoticed = { $count ->
    [one] { $count } endring som ingen test oppdager:
   *[other] { $count } endringer som ingen test oppdager:
}
mutate-struck = { $old } – strøket

# Hva som er endret, etter fil og linje: «rules/x.regel:12: grensen er flyttet».
mutate-kind-boundary = grensen er flyttet
mutate-kind-comparison = sammenligningen er snudd
mutate-kind-negated = vilkåret er snudd
mutate-kind-condition = et vilkår er fjernet
mutate-kind-joined = «alle» og «noen» er byttet om
mutate-kind-count = antallet som kreves, er endret
mutate-kind-listed = én av flere verdier er fjernet
mutate-kind-amount = tall, dato eller tid er endret
mutate-kind-calculation = regnestykket er endret
mutate-kind-extreme = tidligste og seneste, laveste og høyeste, eller rekkefølgen i `first of`, er byttet om
mutate-kind-day = dagen for opplysningen er fjernet
mutate-kind-narrowing = en avgrensning er fjernet
mutate-kind-in-force = første eller siste dag er endret
mutate-kind-bearer = en annen har ansvaret
mutate-kind-modality = «skal», «bør» eller «kan» er endret
mutate-kind-norm = hele normen er fjernet
mutate-kind-party = en part er fjernet
mutate-kind-suffices = «og» og «eller» mellom enheter er byttet om
mutate-kind-form = kanal eller form er fjernet
mutate-kind-order = rekkefølgen er fjernet
mutate-kind-deadline = fristen er endret
mutate-kind-rhythm = hvor ofte det skal gjøres, er endret
mutate-kind-since = dagen det gjelder fra, er fjernet
mutate-kind-reservation = et forbehold er fjernet
mutate-kind-override = forrang foran en annen regel er fjernet
mutate-kind-alternative = ett av alternativene er fjernet
mutate-kind-value = verdien av et alternativ er endret
mutate-kind-default = lesemåten som brukes når ikke noe annet er valgt, er endret

# Tegninger av saksgangen: `saksgang flow`.

flow-of-circular = Saksgang etter { $circular }
flow-of-rulebook = Saksgang etter regelverket { $name }
flow-drawn-for = Slik reglene gjelder den { $day }
flow-only-circular = Bare oppgaver etter { $circular }
flow-only-unit = Bare oppgaver for { $unit }
flow-nothing = Her er det ingen oppgaver å tegne.

# Leses opp i stedet for tegningen.
flow-describes = Oppgaver: { $steps }, i baner etter ansvarlig enhet: { $lanes }. Piler fra det som kommer først til det som kommer etter: { $arrows }.

# $order: hva pilen sier: «ventes på».
flow-comes-before = «{ $first }» kommer før «{ $then }» – { $order }

# I boksen til en oppgave: hvordan den binder.
flow-alone-may = kan som eneste

# $said: det som står om normen.
flow-conflict = { $said }, i motstrid

# Baner og kolonner.
flow-elsewhere = Andre oppgaver i rekkefølgen
flow-events = Hendelser
flow-in-order = I rekkefølge, fra venstre mot høyre
flow-without-order = Uten fastsatt rekkefølge

# Tegnforklaringen.
flow-legend = Tegnforklaring
flow-duty = skal eller bør
flow-permission = kan
flow-prohibition = skal ikke eller bør ikke
flow-unsettled = kan bli aktuelt
flow-order-free = kommer før
flow-order-waited = ventes på
flow-order-broken = rekkefølgen er brutt

# Hvordan en oppgave står.
flow-mark-violated = brudd
flow-mark-departed = fraveket
flow-mark-late = gjort for sent
flow-mark-act-to-check = gjort, må undersøkes
flow-mark-open = kan bli aktuelt
flow-mark-displaced = satt til side av et forbud
flow-mark-standing = fast oppgave
flow-mark-not = slår ikke til
flow-mark-logged = loggført
flow-mark-not-logged = ikke loggført

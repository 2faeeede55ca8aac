# Teikningar av saksgangen: `saksgang flow`.

flow-of-circular = Saksgang etter { $circular }
flow-of-rulebook = Saksgang etter regelverket { $name }
flow-drawn-for = Slik reglane gjeld den { $day }
flow-only-circular = Berre oppgåver etter { $circular }
flow-only-unit = Berre oppgåver for { $unit }
flow-nothing = Her er det ingen oppgåver å teikne.

# Blir lese opp i staden for teikninga.
flow-describes = Oppgåver: { $steps }, i baner etter ansvarleg eining: { $lanes }. Piler frå det som kjem først til det som kjem etter: { $arrows }.

# $order: kva pila seier: «blir venta på».
flow-comes-before = «{ $first }» kjem før «{ $then }» – { $order }

# I boksen til ei oppgåve: korleis ho bind.
flow-alone-may = kan som einaste

# $said: det som står om norma.
flow-conflict = { $said }, i motstrid

# Baner og kolonnar.
flow-elsewhere = Andre oppgåver i rekkjefølgja
flow-events = Hendingar
flow-in-order = I rekkjefølgje, frå venstre mot høgre
flow-without-order = Utan fastsett rekkjefølgje

# Teiknforklaringa.
flow-legend = Teiknforklaring
flow-duty = skal eller bør
flow-permission = kan
flow-prohibition = skal ikkje eller bør ikkje
flow-unsettled = kan bli aktuelt
flow-order-free = kjem før
flow-order-waited = blir venta på
flow-order-broken = rekkjefølgja er broten

# Korleis ei oppgåve står.
flow-mark-violated = brot
flow-mark-departed = fråvike
flow-mark-late = gjort for seint
flow-mark-act-to-check = gjort, må undersøkjast
flow-mark-open = kan bli aktuelt
flow-mark-displaced = sett til side av eit forbod
flow-mark-standing = fast oppgåve
flow-mark-not = slår ikkje til
flow-mark-logged = loggført
flow-mark-not-logged = ikkje loggført

# Hva som er annerledes i svaret på en sak.


# Etter en norm: «+ RKV skal kontakte PU: avklart, slår til».
compare-settled-yes = avklart, slår til
compare-settled-no = avklart, slår ikke til
compare-opened = ikke lenger avklart
compare-displaced = satt til side av et forbud mot det samme
compare-would-apply = ville ha slått til med en annen lesemåte
compare-would-not-apply = ville ikke lenger ha slått til med en annen lesemåte

# Om en norm gjelder.
compare-yes = ja
compare-no = nei
compare-open = ikke avklart

# En verdi som ikke er der, og en enhet som ikke er avklart.
compare-nothing = ingenting
compare-unit-open = ikke avklart

# Hva som er annerledes: «kanal: brev → e-post».
compare-part-applies = slår til
compare-part-unit = enhet
compare-part-modality = binder
compare-part-basis = hjemmel
compare-part-manner = måte og tid
compare-part-matters = innhold
compare-part-status = status
compare-part-course = forløp
compare-part-missing = mangler
compare-part-assumed = forutsatt
compare-part-hinges = avhenger av lesemåte
# $safeguard: hva sikringen heter. $told: hva den krever.
compare-broken = brutt sikring: «{ $safeguard }» – { $told }
compare-contradiction = saken motsier seg selv: «{ $safeguard }» – { $told }
# $fact: opplysningen. $told: hva saken sier, og hva loggen sier.
compare-against-log = oppgitt annerledes enn i loggen: { $fact } – { $told }
# $required, $prohibited: to setninger med hjemmel, som ikke kan følges begge.
compare-conflict = motstrid: { $required }, men { $prohibited }
compare-first-day = tidligst { $day }
# En siste dag, i en rekke: «med høyst 2 måneder imellom, senest { $day }».
compare-last-day = senest { $day }
compare-entry = { $status } { $entry }
compare-reason = { $entry }: { $reason }

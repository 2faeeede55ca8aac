# Kva som er annleis i svaret på ei sak.


# Etter ei norm: «+ RKV skal kontakte PU: avklart, slår til».
compare-settled-yes = avklart, slår til
compare-settled-no = avklart, slår ikkje til
compare-opened = ikkje lenger avklart
compare-displaced = sett til side av eit forbod mot det same
compare-would-apply = ville ha slått til med ein annan lesemåte
compare-would-not-apply = ville ikkje lenger ha slått til med ein annan lesemåte

# Om ei norm gjeld.
compare-yes = ja
compare-no = nei
compare-open = ikkje avklart

# Ein verdi som ikkje er der, og ei eining som ikkje er avklart.
compare-nothing = ingenting
compare-unit-open = ikkje avklart

# Kva som er annleis: «kanal: brev → e-post».
compare-part-applies = slår til
compare-part-unit = eining
compare-part-modality = bind
compare-part-basis = heimel
compare-part-manner = måte og tid
compare-part-matters = innhald
compare-part-status = status
compare-part-course = forløp
compare-part-missing = manglar
compare-part-assumed = føresett
compare-part-hinges = avheng av lesemåte
# $safeguard: kva sikringa heiter. $told: kva ho krev.
compare-broken = broten sikring: «{ $safeguard }» – { $told }
compare-contradiction = saka motseier seg sjølv: «{ $safeguard }» – { $told }
# $fact: opplysninga. $told: kva saka seier, og kva loggen seier.
compare-against-log = oppgitt annleis enn i loggen: { $fact } – { $told }
# $required, $prohibited: to setningar med heimel, som ikkje kan følgjast begge.
compare-conflict = motstrid: { $required }, men { $prohibited }
compare-first-day = tidlegast { $day }
# Ein siste dag, i ei rekkje: «med høyst 2 måneder imellom, seinast { $day }».
compare-last-day = seinast { $day }
compare-entry = { $status } { $entry }
compare-reason = { $entry }: { $reason }

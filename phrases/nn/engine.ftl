# Feil med storleiken på ei sak, og med korleis ho skal vurderast.

engine-lists-too-long = listene i saka er for lange for dette regelverket
engine-lists-too-long-help = oppgi berre elementa som har noko å seie, eller del saka; `saksgang explain L014` seier korleis dei blir talde
engine-acts-too-many = det ville krevje for mange steg å vurdere handlingane: { $entries } oppføringar i loggen, med { $elements } element i lister og { $changes } oppføringar i historikkar
engine-acts-too-many-help = oppgi berre oppføringane som har noko å seie, eller del saka; `saksgang explain L027` seier korleis stega blir talde
engine-beyond-calendar = dagar blir talde i kalenderen `{ $name }` ut over { $year }, det siste året han skriv ut dagar for
engine-beyond-calendar-help = skriv ut dagane for seinare år òg; til det er gjort, kan ein siste dag bli feil
engine-too-much-to-list = svaret ville ha lista opp meir enn 1 000 000 av eitt slag
engine-too-much-to-list-help = del regelverket eller saka; `saksgang explain L018` seier kva som blir talt
engine-without-a-rule = regelverket har ingen reglar, så inga sak får svar
engine-without-a-rule-help = sjå om det er rett mappe, og om filene til rundskriva ligg der
engine-nothing-examined = regelverket har ingen reglar, så ingenting er vurdert
engine-nothing-examined-help = sjå om det er rett mappe, og om alle filene er der
engine-nothing-in-force = ingen regel gjeld den { $on }, så ingenting er vurdert
engine-nothing-in-force-help = sjå om det er rett dag; `in force from` og `until` seier når reglar gjeld
# $choice: det som er oppgitt, som `age_limit`.
engine-no-choice = `{ $choice }` seier ikkje kva variant av lesemåten som er vald
engine-no-choice-help = skriv `NAMN=VARIANT`, som i `age_limit=every_origin`
engine-no-such-reading = regelverket har ingen lesemåte `{ $name }`
engine-no-such-reading-help = `saksgang readings` viser alle lesemåtane
engine-no-such-variant = lesemåten `{ $reading }` har ingen variant `{ $value }`
# $names: verdiar som er moglege.
engine-it-may-be = han kan vere { $names }
engine-reading-twice = `{ $choice }` vel ein lesemåte som er vald annleis før
engine-reading-twice-help = vel kvar lesemåte éin gong; samanlikn to køyringar
engine-expression-too-long = uttrykket er lengre enn 64 KiB
engine-expression-too-long-help = spør om delar av det, eller gi dei namn med `define` i ei regelfil
engine-no-assumption = `{ $name }` utan `=` seier ikkje kva som skal leggjast til grunn
engine-no-assumption-help = skriv `NAMN=VERDI`, som i `ta.may_move_in=yes`
engine-fact-assumed = `{ $name }` er ei opplysning og følgjer ikkje av noko anna
engine-fact-assumed-help = set henne i staden
engine-reading-assumed = `{ $name }` er ein lesemåte og følgjer ikkje av noko anna
engine-reading-assumed-help = vel ein annan variant av han i staden
engine-no-such-definition = regelverket har ingen definisjon `{ $name }`
engine-no-such-definition-help = definisjonar er det som regelfilene seier med `define`
engine-definition-with-parameter = `{ $name }` har ein parameter, så han har ikkje éin verdi
engine-definition-with-parameter-help = legg til grunn verdien av ein definisjon som bruker han
engine-wrong-assumption = `{ $name }` kan ikkje vere `{ $value }`
# I staden for ein verdi som er sensitiv.
engine-wrong-assumption-hidden = `{ $name }` kan ikkje ha den oppgitte verdien
# Det som kan skrivast; for nokre typar med ein av dei to siste etter.
engine-write-yes-no = skriv `yes` eller `no`
engine-write-number = skriv eit tal, som i `12.5`
engine-write-date = skriv ein dato som år-månad-dag, som i `2018-03-05`
engine-write-moment = skriv dag, klokkeslett og avstand frå UTC, som i `2018-03-05T14:30+01:00`
engine-write-duration = skriv ei varigheit som `14 days`, `10 working days` eller `3 months`
engine-write-unit = skriv namnet på ei eining
engine-write-text = skriv ein tekst
engine-or-unknown = { $write }, eller `unknown` dersom det ikkje skal vere avklart
engine-or-none-or-unknown = { $write }, `none` dersom det ikkje finst, eller `unknown` dersom det ikkje skal vere avklart
engine-assumed-twice = `{ $name }` er lagd til grunn to gonger, med to verdiar
engine-assumed-twice-help = legg til grunn éin verdi for kvar definisjon

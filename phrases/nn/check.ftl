# Feil og åtvaringar frå kontrollen av eit regelverk.


# Namn som finst to gonger, eller som kolliderer.

check-declared-twice = `{ $name }` er definert to gonger
check-second-here = andre gong her
check-first-here = første gong her
check-declared-twice-help = slett det eine, eller gi det eit anna namn
check-versions-overlap-help = gi det eine eit anna namn; skal det eine avløyse det andre, må datoane ikkje overlappe (`in force from … until …`)
check-labelled-twice = opplysningane `{ $name }` har ulike nemningar to stader
check-labelled-twice-second = andre nemningar her
check-labelled-twice-first = nemningar her
check-labelled-twice-help = behald nemningane berre på éin av stadene
check-means-two-things-help = gi det eine eit anna namn; i eit uttrykk kunne namnet ha begge tydingane
# $types: namn på typar, som «`a` og `b`».
check-named-like-variant = `{ $name }` er òg ein variant av typen { $types }, så eit uttrykk kunne ha begge tydingane
check-named-like-variant-help = gi det eit anna namn
check-reserved-group = ei gruppe opplysningar kan ikkje heite `{ $name }`
check-reserved-group-help = `case`, `on` og `log` har ei eiga tyding i alle saker; vel eit anna namn

# Rundskriv og punkt.

check-second-circular = ei fil kan ha høgst éin `circular`
check-second-circular-help = legg reglane frå det andre rundskrivet i ei eiga fil
check-section-without-circular = `section` står i ei fil utan `circular`
check-section-without-circular-help = byrj fila med `circular NAMN`
check-section-twice = `{ $section }` er definert to gonger
check-section-twice-help = behald det eine; alle reglane frå eit punkt skal stå samla under det
check-unknown-kind = `kind { $kind }` finst ikkje
check-unknown-kind-help = skriv `kind act` for ei lov eller forskrift, `kind slides` for lysark; for eit vanleg rundskriv slettar du linja

# Namn som ikkje finst.

check-unknown-name = ingenting heiter `{ $name }`
# Nøklane `check-declare-…` er råd til den som skriv reglar; spørsmål frå andre får andre råd.
check-declare-name = definer det: ei opplysning under `facts`, eller noko som følgjer av andre opplysningar, med `define`
check-unknown-variant-help = mogleg her: { $known }; eller definer det du meiner
check-unknown-with-hyphen-help = ein bindestrek inne i eit ord er ein del av namnet; skal du trekkje frå, set mellomrom rundt han: `{ $subtraction }`
check-variant-out-of-place = `{ $name }` er ein variant av typen { $types }, men her blir det spurt om noko anna
check-variant-out-of-place-fact = samanlikn han med noko av den typen, som i `OPPLYSNING is { $name }`
check-variant-out-of-place-wanted = det som det blir spurt om, kan vere { $known }
check-two-variants = to variantar blir samanlikna med kvarandre, ikkje med ei opplysning
check-two-variants-help = skriv opplysninga det blir spurt om, på den eine sida, som i `OPPLYSNING is VARIANT`
check-value-without-fields = `{ $name }` er éin verdi og har ingen felt
check-value-without-fields-help = skriv `{ $name }` åleine
check-no-such-field = her finst det ikkje noko felt `{ $name }`
check-no-such-field-help = sjå i `record` kva felt elementa har
check-element-alone = `{ $name }` er eit heilt element, ikkje ein verdi
check-element-alone-help = skriv eitt av felta, som i `{ $name }.FELT`
check-unknown-unit = inga eining heiter `{ $name }`
check-declare-unit = definer henne med `unit`
check-unknown-task = inga oppgåve eller hending heiter `{ $name }`
check-declare-task = definer henne med `task`, eller med `event` dersom ingen gjer henne
check-unknown-channel = ingen kanal heiter `{ $name }`
check-declare-channel = definer han med `channel`
check-unknown-type = ingen type eller post heiter `{ $name }`
check-declare-type = definer han med `type` eller `record`; dei innebygde typane er `yes/no`, `number`, `text`, `date` og `unit`
check-unknown-outcome = `{ $task }` har ikkje utfallet `{ $name }`
check-unknown-outcome-help = utfalla er { $known }
check-task-without-outcomes = `{ $task }` har ingen utfall
check-task-without-outcomes-help = gi oppgåva `outcome TYPE`, eller ta bort utfallet
check-unknown-circular = ikkje noko rundskriv heiter `{ $name }`
check-declare-circular = definer det med `circular`; for ei kjelde utanfor regelverket, skriv `see "…"`
check-unknown-rule = ingen regel heiter `{ $name }`
check-unknown-rule-elsewhere = reglar frå andre rundskriv enn { $circular } skriv du saman med rundskrivet: `RUNDSKRIV/REGEL`
check-unknown-rule-in-circular = ein regel frå eit rundskriv skriv du saman med rundskrivet: `RUNDSKRIV/REGEL`

# Namn på noko anna enn det som trengst.

# $kind, $needed: som «ei oppgåve», «eit vilkår».
check-something-else = `{ $name }` er { $kind }, men her må det stå { $needed }
check-something-else-declared = { $kind }, definert her
check-something-else-done = skriv `{ $name } is done` for å spørje om noko er gjort
check-something-else-fact = skriv ei av opplysningane i gruppa, som i `{ $name }.OPPLYSNING`
check-something-else-value = `{ $name }` gir ein verdi; skriv { $needed } her
check-something-else-other = skriv { $needed } her
check-a-unit = ei eining
check-a-group = ei gruppe
check-a-channel = ein kanal
check-a-calendar = ein kalender
check-a-definition = ein definisjon
check-a-definition-with-parameter = ein definisjon med parameter
check-a-reading = ein lesemåte
check-rates = satsar
check-a-type = ein type
check-a-record = ein post
check-a-fact = ei opplysning
check-a-group-of-facts = ei gruppe opplysningar
check-a-register = eit register
check-a-safeguard = ei sikring
check-a-circular = eit rundskriv
check-a-task = ei oppgåve
check-an-event = ei hending
check-a-rule = ein regel
check-a-condition = eit vilkår
check-a-value = ein verdi

# Tilvisingar.

check-unknown-section = `{ $circular }` har ikkje `{ $section }`
check-unknown-section-none = fila har ingen punkt; legg til `{ $section }` dersom rundskrivet har det punktet
check-unknown-section-known = fila har { $known }; legg til `{ $section }` dersom rundskrivet har det punktet
# $passage: som «punkt 5.1 avsnitt 2».
check-not-in-circular = `{ $circular }` har ikkje { $passage }
check-not-in-circular-here = ikkje i teksten, ifølgje `sources.lock`
# $instead: det som finst i staden, som «punkt 5 har eitt avsnitt».
check-not-in-circular-help = { $instead }; er teksten endra, tek `saksgang sources lock` inn endringa
check-instead-sections = rundskrivet har { $level ->
    [annex] vedlegga
    [schedule] tillegga
    [chapter] kapitla
    [article] artiklane
    [regulation] reglane
    [paragraph] avsnitta
    [subparagraph] ledda
    [point] bokstavane
    [bullet] strekpunkta
   *[section] punkta
} { $sections }
check-instead-heading = { $passage } har berre ei overskrift
check-instead-paragraphs = { $passage } har { $count ->
    [one] eitt avsnitt
   *[other] avsnitt 1 til { $count }
}
check-instead-none = { $passage } har ingen { $level ->
    [annex] vedlegg
    [schedule] tillegg
    [chapter] kapittel
    [article] artiklar
    [regulation] reglar
    [paragraph] avsnitt
    [subparagraph] ledd
    [point] bokstavar
    [bullet] strekpunkt
   *[section] punkt
}
check-instead-known = { $passage } har { $level ->
    [annex] vedlegga
    [schedule] tillegga
    [chapter] kapitla
    [article] artiklane
    [regulation] reglane
    [paragraph] avsnitta
    [subparagraph] ledda
    [point] bokstavane
    [bullet] strekpunkta
   *[section] punkta
} { $known }
check-instead-sentences = { $passage } har { $count ->
    [0] ingen eigne setningar
    [one] éi setning
   *[other] setning 1 til { $count }
}
# $number: «5.1», eller ein tittel i hermeteikn.
check-passage = { $level ->
    [annex] vedlegg
    [schedule] tillegg
    [chapter] kapittel
    [article] artikkel
    [regulation] regel
    [paragraph] avsnitt
    [subparagraph] ledd
    [point] bokstav
    [bullet] strekpunkt
    [sentence] setning
   *[section] punkt
} { $number }
# $within: den større tekststaden, som «punkt 5.1».
check-passage-within = { $within } { $level ->
    [annex] vedlegg
    [schedule] tillegg
    [chapter] kapittel
    [article] artikkel
    [regulation] regel
    [paragraph] avsnitt
    [subparagraph] ledd
    [point] bokstav
    [bullet] strekpunkt
    [sentence] setning
   *[section] punkt
} { $number }
check-passage-whole = noko eige
check-unknown-level = ingenting blir sitert med `{ $word }`
# $levels: alle orda som finst.
check-unknown-level-help = orda er { $levels }, det ytste først
check-unknown-level-meant = meinte du `{ $meant }`? Orda er { $levels }
# $level: ordet for eit steg, som «bullet».
check-other-level = `{ $circular }` blir ikkje sitert med `{ $level }`
# $levels: det teksten blir sitert med.
check-other-level-instead = teksten blir sitert med { $levels }: skriv `{ $instead }`
check-other-level-help = teksten blir sitert med { $levels }; har han fleire nivå, legg du til `{ $level }` i `cited by`
check-levels-out-of-order = `{ $level }` står etter `{ $before }`, men ligg ikkje i det
check-levels-out-of-order-help = nemn kvart nivå éin gong, det ytste først; rekkjefølgja er { $levels }
check-steps-out-of-order = stega står ikkje i rekkjefølgje: kvart ligg i det som står framfor
check-steps-out-of-order-help = skriv `{ $passage }`
check-which-heading = det er fleire med dette nummeret
check-which-heading-help = sei kva for ein: `{ $known }`
check-counted-by-number = i eit rundskriv som ikkje seier korleis det blir sitert, står det eit tal etter `{ $level }`
check-counted-by-number-help = skriv talet, eller legg til `cited by …` med orda for nivåa på rundskrivet
check-citation-without-circular = tilvisinga seier ikkje kva rundskriv ho gjeld, og fila har ikkje noko rundskriv
check-citation-without-circular-help = skriv henne fullt ut, som i `cites IM-2011-020 section 5.1 paragraph 2`
check-citation-without-section = tilvisinga seier ikkje kva punkt ho gjeld, og oppføringa står ikkje under noko punkt
check-citation-without-section-help = skriv punktet, eller flytt oppføringa under rett `section`
check-range-reversed = intervallet går baklengs
check-range-reversed-help = skriv det minste talet først
check-counted-from-one = avsnitt og setningar blir talde frå 1
check-counted-from-one-help = det første er 1
check-only-bullets-nest = berre strekpunkt har nummer med punktum
check-only-bullets-nest-help = skriv `bullet 6.1` for eit strekpunkt inne i strekpunkt 6

# Reglar, normer, register og sikringar.

check-not-in-force = `{ $name }` blir brukt på dagar då det ikkje gjeld
# $days: som «frå 2018-01-01 til og med 2019-01-01».
check-not-in-force-used = brukt { $days }
check-not-in-force-declared = gjeld { $days }
check-not-in-force-help = snevre inn datoane for oppføringa som bruker det, eller legg til ein versjon for dei andre dagane
check-days-always = alle dagar
check-days-from = frå { $from }
check-days-until = til og med { $until }
check-days-between = frå { $from } til og med { $until }
check-date-not-on-circular = berre eit rundskriv kan gjelde `for` ein dato i saka
check-date-not-on-circular-help = skriv det på rundskrivet: då vel datoen versjonen av alt som står der, og datoane her er dagar for han
check-no-date-chooses = `{ $name }` er ingen dato som kan velje versjon
check-no-date-chooses-help = ei opplysning av typen `date` vel versjon, utan `or none` og utan `over time`
check-versions-by-two-dates = versjonane av `{ $name }` blir ikkje valde av same datoen
check-versions-by-two-dates-help = lat begge rundskriva gjelde `for` same opplysninga, eller ingen av dei
check-gap-between-versions = mellom to versjonar av `{ $name }` er det dagar som ingen versjon har
check-gap-between-versions-help = lat den seinaste versjonen byrje dagen etter at den tidlegaste sluttar
check-chosen-otherwise-help = `{ $fact }` vel versjon av det eine og ikkje av det andre: lat begge rundskriva gjelde `for { $fact }`, eller legg til versjonar for alle andre dagar
check-undeclared-language = `{ $tag }` er ikkje blant språka regelverket har nemningar på
# $known: språkkodar.
check-undeclared-language-help = `saksgang.toml` oppgir { $known }: bruk eit av dei, eller legg dette til i `languages` der
check-settings-no-toml = `saksgang.toml` kan ikkje lesast herfrå
check-settings-no-toml-help = ei linje seier `NØKKEL = VERDI`, ein tekst står i hermeteikn og ei liste i hakeparentesar: `languages = ["nb", "en"]`
check-settings-unknown-key = `saksgang.toml` har inga innstilling `{ $key }`
# $keys: det ho kan seie.
check-settings-unknown-key-help = ho kan seie { $keys }
check-settings-no-languages = dette er inga liste over språk
check-settings-no-languages-help = oppgi kvart språk éin gong, med to eller tre små bokstavar: `languages = ["nn", "en"]`
check-settings-no-language = dette er ikkje koden for eit språk
check-settings-language-twice = `{ $tag }` er oppgitt to gonger
check-settings-language-reserved = `{ $tag }` er eit ord i regelfilene og kan ikkje stå framfor ei nemning
check-settings-language-reserved-help = bruk språkkoden med tre bokstavar
check-settings-language-no-help = skriv `nb` eller `nn`
check-override-without-task = `{ $rule }` går føre `{ $other }`, men dei har inga felles oppgåve
check-override-without-task-here = denne blir sett til side
check-override-without-task-help = ein regel går føre ein annan for oppgåvene dei har felles; skriv rett regel eller oppgåve
check-rule-without-then = regelen seier ikkje kva som følgjer
check-rule-without-then-help = legg til `then EINING shall OPPGÅVE`
check-ensure-without-whenever = sikringa seier ikkje kva som må gjelde
check-ensure-without-whenever-help = legg til `whenever VILKÅR then OPPGÅVE is required`
check-demand-of-a-task = ei oppgåve kan ikkje vere dette
check-demand-of-a-task-help = skriv `OPPGÅVE is required`, `is allowed` eller `is prohibited`
check-prescribed-twice = regelen pålegg `{ $task }` to gonger
check-prescribed-twice-help = legg den andre i ein eigen regel, så kvar norm kan få namn etter regelen
check-event-prescribed = `{ $name }` er ei hending, og ei hending er det ingen som gjer
check-event-prescribed-help = definer henne som `task` dersom ei eining skal gjere henne
check-prohibition-with-order = eit forbod kan ikkje ha rekkjefølgje, frist eller gjentaking
check-prohibition-with-order-help = skriv når det gjeld frå, med `since`; skriv rekkjefølgja i norma om oppgåva som skal gjerast
check-form-with-detail = `OPPGÅVE shall be …` seier berre kva form oppgåva skal ha
check-form-with-detail-help = tillate her er `in writing`, `via`, `recorded in`, `through` og `stating`; andre vilkår høyrer til norma for den som skal gjere oppgåva
check-exemption-with-detail = `EINING need not OPPGÅVE` fritek berre frå plikta, og seier ikkje meir
check-exemption-with-detail-help = tillate her er `cites`, `see`, `interpretation` og `wording`. Gjeld fritaket berre overfor nokon, skriv du vilkåret i plikta: `to A, B if …`
check-exempts-from-nothing = fritaket løftar inga plikt: reglane som denne går føre, pålegg ikkje eininga oppgåva
check-exempts-from-nothing-help = skriv eininga som har plikta, eller la regelen gå føre regelen med plikta (`overrides`)
check-lifts-nothing = dette set ikkje noko til side: norma som regelen går føre, gjeld andre einingar
check-lifts-nothing-help = `shall not` og `should not` løftar berre plikta til eininga dei sjølve gjeld. Skriv eininga som har plikta, eller ta bort `overrides`
check-outcome-with-detail = `OPPGÅVE shall be as UTFALL` seier berre kva utfall oppgåva skal ha dersom ho blir gjord
check-outcome-with-detail-help = tillate her er `as a rule`, `cites`, `see`, `interpretation` og `wording`. Skriv former, som `in writing`, i ei eiga norm
check-at-most-once-of-duty = `at most once` høyrer til det nokon kan gjere (`may`)
check-at-most-once-of-duty-help = ei plikt blir uansett gjord berre éin gong; skriv `may`, eller ta bort `at most once`
check-form-without-form = forma manglar
check-form-without-form-help = skriv `in writing`, `via KANAL` eller `recorded in KANAL`
check-standing-with-condition = ein fast regel har ingen vilkår
check-standing-with-condition-help = ta bort `standing`, eller vilkåra rundt regelen (`when`, `unless`, `applies when`)
check-standing-names-facts = ein fast regel slår til uansett kva saka seier, men dette avheng av saka
check-standing-names-facts-help = skriv noko som er likt i alle saker, eller ta bort `standing`
check-neither-fact-nor-definition = `{ $name }` er korkje ei opplysning eller ein definisjon
check-matter-is-no-fact-help = skriv ei opplysning eller ein definisjon, eller ein tekst i hermeteikn
check-column-is-no-fact-help = eit register viser opplysningar og definisjonar i kvar sak; skriv ei av dei
check-named-without-argument = `{ $name }` har ein parameter og seier ingenting åleine
check-named-without-argument-help = lag ein definisjon utan parameter for det du meiner, og bruk namnet på han
# $found: ein type, slik han står i ei regelfil.
check-only-numbers-are-totalled = dette har typen `{ $found }`, men berre tal kan summerast
check-only-numbers-are-totalled-help = skriv ei opplysning som er eit tal; `counts by` tel sakene for kvart svar

# Grenser.

check-too-many-rules = regelverket har { $count } reglar; grensa er 10000
check-too-many-rules-help = del det i fleire regelverk
# $kind: som «einingar».
check-too-many = det er { $count } { $kind }; grensa er 65535
check-too-many-help = del regelverket, eller bruk ein tekst for det som har så mange variantar
check-kind-units = einingar
check-kind-types = typar og lesemåtar
check-kind-records = postar
check-kind-variants = variantar
check-kind-fields = felt
check-too-many-nodes = det trengst meir enn 1000000 steg for å vurdere ei sak etter regelverket
check-too-many-nodes-help = definisjonar med parameter blir laga på nytt for kvart argument; bruk dei på færre ting
check-expansion-too-deep = definisjonar med parameter ligg her meir enn 64 nivå inni kvarandre
check-expansion-too-deep-help = la ein av dei byggje på opplysningar

# Verdiar: typar, lister, `none`, rekning.

# $expected, $found: typar, slik dei står i ei regelfil.
check-wrong-type = dette har typen `{ $found }`, men her trengst `{ $expected }`
check-this-type = `{ $found }`
check-wrong-type-help = skriv noko av typen `{ $expected }` her
check-day-of-moment-help = dagen til eit tidspunkt skriv du som `day of M`
check-time-of-date-help = eit klokkeslett på ein dag skriv du som `D at 17:00+01:00`
check-not-a-condition = dette har typen `{ $found }` og er ikkje eit vilkår
check-not-a-condition-help = skriv kva det blir spurt om, som i `… is …` eller `… > …`
check-no-order = verdiar av typen `{ $found }` har inga rekkjefølgje
check-no-order-help = `<`, `<=`, `>` og `>=` samanliknar tal eller datoar; bruk elles `is`
check-no-equality = ei heil liste kan ikkje samanliknast
check-no-equality-help = spør om elementa, som i `some x in LISTE has …`
check-may-be-none = dette kan vere `none`, men her må det stå ein verdi av typen `{ $wanted }`
check-may-be-none-help = skriv kva som gjeld når verdien manglar: `first of {"{"} …, V {"}"}` med ein V som alltid finst, som `0` for eit tal eller `today` for ein dag
check-never-none = dette har typen `{ $found }` og er aldri `none`
check-never-none-help = skriv `{ $found } or none` i definisjonen dersom verdien kan mangle; for ei opplysning ingen veit, skriv `is unknown`
check-none-not-expected = `none` kan ikkje stå her
check-none-not-expected-help = skriv typen som `… or none`; spør etter det med `is none`
check-not-a-list = dette har typen `{ $found }` og er ikkje ei liste
check-not-a-list-help = `some`, `every`, `at least` og `number of` går gjennom ei liste, `list of …`
check-duration-too-long = varigheita er lengre enn det som kan reknast
check-duration-too-long-help = høgst { $most } dagar, verkedagar eller månader
check-pauses-do-not-fit = denne fristen kan ikkje ha dagar som ikkje blir rekna med
check-pauses-do-not-fit-help = `not counting` høyrer til dagar, veker eller verkedagar som blir rekna framover
check-no-pauses = `not counting` krev ei liste over pausar, og det er `{ $found }` ikkje
check-no-pauses-help = skriv ei liste av ein `record` med feltet `from : date` og anten `until` (siste dag som ikkje blir rekna med) eller `resumes` (første dag som blir rekna att), som `date` eller `date or none`, utan `default`
check-unknown-calendar = ingen kalender heiter `{ $name }`
check-unknown-calendar-help = skriv ein eigen kalender (`calendar …`), eller bruk ein av dei som følgjer med: `norway`, `sweden`, `denmark`, `finland`, `england`, `scotland`, `northern_ireland`, `us_federal`, `eu_rules`
check-no-calendar = her blir det talt dagar, men ingenting seier kva for ein kalender som gjeld
check-no-calendar-help = skriv `calendar norway` i rundskrivet (under `circular`), eller `counted in norway` her
check-calendar-circle = kalenderen `{ $name }` byggjer på seg sjølv
check-calendar-circle-help = ta bort eit av namna etter `as`, så kalendrane ikkje går i ring
check-counted-differently = kalendrane etter `as` tel ikkje likt
check-counted-differently-help = skriv korleis denne kalenderen tel; dei er ikkje samde om { $lines }: `last day moves on` eller `last day stays`, `backward moves back` eller `backward stays`, `hours pass` eller `hours count whole`
check-no-working-day = kalenderen har meir enn { $most } dagar på rad utan ein verkedag, frå { $from }
check-no-working-day-help = sjå på `weekend` og på dei lange fridagane under `holidays`
check-rates-without-row = satsane `{ $name }` har inga rad
check-rates-without-row-help = skriv frå kva dag kvart beløp gjeld: `from 2024-01-01 …`
check-rates-without-variant = rada har ikkje noko beløp for { $missing }
check-rates-without-variant-help = skriv eitt beløp for kvar variant av typen
check-rates-without-else = rada må slutte med `else` og beløpet for høgare tal
check-rates-without-else-help = skriv til dømes `up to 1500 is 250, else 600`
check-rates-amount-does-not-fit = beløpet passar ikkje til det satsane gjeld
check-rates-amount-does-not-fit-help = kvart beløp i rada blir skrive som `{ $example }`
check-rates-variant-twice = rada har to beløp for `{ $name }`
check-rates-variant-twice-first = det første beløpet
check-rates-variant-twice-help = ta bort det eine
check-rates-rows-out-of-order = rada byrjar ikkje etter rada før
check-rates-row-before = rada før byrjar her
check-rates-rows-out-of-order-help = skriv radene med den eldste først, og éi rad for kvar dag satsane blir endra
check-rates-row-ends = rada sluttar før ho byrjar, eller etter at den neste har byrja
check-rates-row-ends-help = `until` er den siste dagen beløpa gjeld; utan `until` gjeld dei til den neste rada
check-rates-bands-out-of-order = talet er ikkje høgare enn det før
check-rates-band-before = talet før
check-rates-bands-out-of-order-help = skriv tala etter `up to` med det lågaste først
check-rates-are-numbers = satsar er tal, men her står `{ $found }`
check-rates-are-numbers-help = skriv `number`
check-rates-for-nothing = satsar kan ikkje setjast for `{ $found }`
check-rates-for-nothing-help = dei gjeld for ein type med variantar, for eit tal, eller for ingenting
check-only-numbers-are-measured = berre tal kan ha ei nemning
check-only-numbers-are-measured-help = skriv `number in kroner`, eller ta bort `in` og nemninga
check-measures-differ = her står `{ $found }` saman med `{ $wanted }`
check-measures-differ-help = berre tal med same nemning kan leggjast saman og samanliknast; eit tal som er skrive ut, kan stå saman med alle
check-product-of-measures = her blir det gonga eller delt med to nemningar
check-product-of-measures-help = eit produkt har høgst éi nemning, og det blir delt på eit tal utan
check-no-days-off = fridagar frå saka må vere ei liste av datoar eller av ein `record` med datoane `from` og `until`, men dette er { $found }
check-no-days-off-help = ein einskild dato legg du i ei liste; `from` og `until` er utan `or none` og utan `default`
check-sent-on-condition = eit register går over alle saker og kan ikkje sendast på eit vilkår
check-sent-on-condition-help = ta bort `if` og vilkåret; kva saker som står i registeret, seier du med `when`
check-condition-behind-norm = `{ $word }` står etter `then`, men gjeld heile regelen
check-condition-behind-norm-help = flytt `{ $word }` framfor den første `then`; gjeld vilkåret éin mottakar, skriv `if` etter mottakaren
check-no-turns = `by` seier siste dag i kvar periode, og her er det ingen periodar
check-no-turns-help = skriv `every month`, `every quarter` eller `every year` framfor; ein frist som ikkje kjem att, er `within …` eller `no later than …`
check-does-not-fit-turn = dette passar ikkje til perioden
check-does-not-fit-turn-help = `by day 15` høyrer til `every month`, `by 1 march` til `every year`; `within … of its end` er kortare enn perioden: høgst 21 dagar eller 14 verkedagar for kvar månad i han
check-turn-by-days-of-case = denne kalenderen får fridagar frå saka, og dei seier ikkje noko om tidlegare periodar
check-turn-by-days-of-case-help = skriv `counted in` og ein kalender utan fridagar frå saka
check-each-time-of-no-duty = berre ei plikt oppstår kvar gong noko skjer
check-each-time-of-no-duty-help = ta bort `each time`, eller skriv `shall` eller `should`
check-each-time-for-each = det som gjeld for kvar av fleire, går ikkje saman med `each time`
check-each-time-for-each-help = `each time` nemner oppgåver og hendingar som er felles for saka, i ein regel utan `for each`
check-each-time-of-itself = plikta til `{ $task }` ville oppstå kvar gong ho blir oppfylt
check-each-time-of-itself-help = nemn det som skjer først; det som kjem igjen av seg sjølv, er `every month` eller `at most 2 months apart`
check-each-time-beside = `{ $word }` kan ikkje stå ved sida av `each time`
check-each-time-beside-help = kvart tilfelle er ein dag som plikta gjeld frå til ho er oppfylt: ta bort `{ $word }` eller `each time`
check-each-time-in-hours = eit tilfelle er ein dag, og timar blir rekna frå eit tidspunkt
check-each-time-in-hours-help = skriv fristen i dagar eller virkedagar, eller `of` og eit tidspunkt
check-within-of-nothing = kva dag blir dette rekna frå?
check-within-of-nothing-help = skriv `of` og ein dag: `within 14 days of request.received_on`; ei plikt som oppstår `each time` noko skjer, blir rekna frå dagen det skjedde
check-quantifier-across = her blir ei tredje liste gått gjennom
check-quantifier-across-help = for eit element kan du gå gjennom éi liste til, eller lister i det same elementet; lag først ein definisjon av det den tredje lista seier
check-bound-name-taken = `{ $name }` tyder allereie noko anna
check-bound-name-taken-help = vel eit namn som ikkje er brukt, til dømes éin bokstav
check-only-tasks-are-done = berre ei oppgåve eller ei hending kan vere `done`
check-only-tasks-are-done-help = skriv berre namnet på oppgåva: `OPPGÅVE is done`
check-out-of-range = resultatet kan bli for stort eller for lite til å reknast ut
check-out-of-range-help = tal kan ha 18 siffer, og datoar kan gå frå år 1 til år 9999; legg til eller trekk frå mindre
check-divisor-zero = her blir det delt på 0, og det har ikkje noko svar
check-divisor-zero-help = del på noko anna enn 0
check-too-fine = svaret har alltid meir enn seks desimalar
check-too-fine-help = sei korleis det skal avrundast: skriv `rounded to 0.01` bak reknestykket
check-too-large = svaret får alltid fleire enn 15 siffer framfor punktumet
check-too-large-help = sjå etter om eit av tala har for mange nullar
check-reversed = desse dagane sluttar før dei byrjar
check-reversed-help = skriv den første dagen etter `from` og den siste etter `to`
check-quotient-not-rounded = det er ikkje sagt korleis svaret på delinga skal avrundast
check-quotient-not-rounded-help = skriv `rounded to 1` (eller 10, 0.01 …) bak reknestykket; `rounded up to` rundar opp, `rounded down to` ned
check-rounded-to-nothing = det går ikkje an å avrunde til 0 eller til eit negativt tal
check-rounded-to-nothing-help = skriv `rounded to 1` for heile tal, `rounded to 0.01` for to desimalar
check-percent-beside-factor = det kan lesast på to måtar kva prosenten blir teken av
check-percent-beside-factor-help = set parentes rundt det som skal reknast ut først, til dømes `(25 percent of a) times b`
check-first-of-never-none = denne verdien er aldri `none`, så resten av `first of` blir aldri brukt
check-first-of-never-none-help = set han sist, eller ta bort det som kjem etter
check-first-of-lists = `first of` vel mellom verdiar, ikkje mellom lister: dette er `{ $found }`
check-first-of-lists-help = bruk opplysningar som er éin verdi kvar
check-too-far-apart = dette er lenger enn det kan vere mellom to datoar
check-too-far-apart-help = datoar kan gå til og med år 9999; skriv eit kortare tidsrom
check-at-least-out-of-reach = `at least { $needed }` av { $given } vilkår gir ikkje noko val
check-at-least-out-of-reach-help = talet må vere minst 1 og høgst så mange som det er strekpunkt
check-group-as-value = `{ $name }` er ei gruppe, men her trengst éi eining
check-group-as-value-help = skriv éi eining, eller definer kva medlem det er
check-needs-argument = `{ $name }` manglar det han skal brukast på
check-needs-argument-help = skriv `{ $name } of …`
check-takes-no-argument = `{ $name }` kan ikkje ha `of …`
check-takes-no-argument-help = skriv `{ $name }` åleine, eller gi definisjonen ein parameter
check-record-alone = ein post kan berre vere element i ei liste
check-record-alone-help = skriv `list of { $name }`
check-list-or-none = ei liste er aldri `none`
check-list-or-none-help = ei tom liste seier at det ikkje er nokon; ta bort `or none`
check-definition-of-list = ein definisjon gir éin verdi, ikkje ei liste
check-definition-of-list-help = definer det du vil vite om lista, som i `number of …`
check-default-of-list = den einaste standardverdien for ei liste er `empty`
check-default-of-list-help = skriv `default empty`
check-empty-default = berre ei liste kan vere `empty`
check-empty-default-help = skriv ein standardverdi av same type som opplysninga
check-default-of-judgement = `{ $name }` har ein standardverdi, men nokon skal vurdere det eller slå det opp
check-default-of-judgement-help = ta bort standardverdien; det som skal undersøkjast, kan ingen føresetje
check-over-time-and-fixed = `{ $name }` kan ikkje vere både `over time` og `fixed`
check-over-time-and-fixed-help = hald på det som er meint: `over time` dersom ho kan endre seg, `fixed` dersom ho aldri gjer det
check-list-over-time = `{ $name }` er ei liste, og ei liste har ingen historikk
check-list-over-time-help = ta bort `over time`; felta i elementa kan ha det
check-default-over-time = `{ $name }` har ein standardverdi, men det kan ikkje ei opplysning over tid ha
check-default-over-time-help = ta bort standardverdien: på ein dag som saka ikkje seier noko om, er opplysninga ukjend
check-on-without-history = `on` står bak ei opplysning over tid eller ein sats, og dette er ingen av delane
check-on-without-history-help = gjer opplysninga `over time`; ein definisjon har ingen andre dagar: set `on` bak opplysningane i han
check-first-day-rests-on = dette byggjer på `{ $name }`, som ingen veit noko om på andre dagar enn i dag
check-first-day-rests-on-help = gjer `{ $name }` til `over time`, eller til `fixed` dersom ho aldri endrar seg
check-first-day-of-today = `today` står her i ei utrekning, og den første dagen av ei slik kan ingen finne
check-first-day-of-today-help = samanlikn `today` med ein dato, som i `today >= person.born + 18 years`
check-first-day-in-first-day = ein første dag byggjer ikkje på ein annan første dag, og ikkje på `on`
check-first-day-in-first-day-help = spør om opplysningane sjølve

check-without-element = `{ $name }` seier noko om eitt element, og her er det ikkje sagt kva for eit
check-without-element-help = les ho av eit element: `x.{ $own }`, der `x` går gjennom lista
check-task-without-element = `{ $name }` blir gjort for kvar `{ $record }`, og her er det ikkje sagt kva for ein
check-task-without-element-help = spør om ho i ein definisjon i posten, eller av eit element: `some x in LISTE has { $name } is done`
check-task-of-two-elements = her kan `{ $name }` gjelde to ulike element, og det er ikkje sagt kva for eit
check-task-of-two-elements-help = legg spørsmålet i ein definisjon i posten, og les han av det elementet som er meint
check-for-each-without-key = `for each { $name }`, men `{ $name }` har ingen nykel, eller ligg ikkje i noka liste
check-for-each-without-key-help = gje posten eit felt med `key`, og saka ei liste av han
check-over-without-key = `over when` i ein post utan nykel
check-over-without-key-help = gje posten eit felt med `key`: reglar `for each` går berre over slike postar
check-norm-for-each = `{ $name }` blir gjord for kvart element i ei liste, og denne regelen går ikkje over noka
check-norm-for-each-help = begynn regelen med `for each x in LIST`, der LIST er lista som oppgåva gjeld
check-rule-without-key = ingen regel kan gå over `{ $list }`: ho er ikkje eit faktum, eller elementa har ingen nykel
check-rule-without-key-help = lat det vere ei liste av ein record med eit felt som har `key`
check-each-outside-rule = `for each` kan berre stå i reglar og register: ei sikring gjeld heile saka
check-each-outside-rule-help = spør om elementa i eit vilkår: `some x in LIST has …`, `every x in LIST has …`
check-overrides-whole = `{ $rule }` gjeld eitt element, og `{ $other }` heile saka eller ei anna liste
check-overrides-whole-help = lat begge reglane vere `for each` av same liste, eller spør om elementa i ein `unless` i `{ $other }`
check-record-definition-parameter = ein definisjon i ein `record` tek ingen parameter
check-record-definition-parameter-help = han er lik for alle andre enn elementet sjølv: bruk felta
check-marked-twice = to felt i same `record` seier `{ $mark }`
check-marked-twice-first = det første
check-marked-twice-help = hald på eitt av dei
check-key-of-type = ein nykel er ein tekst, eit tal eller ein dato, men dette er { $found }
check-key-of-type-help = vel det feltet som folk skil elementa på
check-begins-of-type = `begins` høyrer til ein dato, men dette er { $found }
check-begins-of-type-help = vel den datoen då elementet vart til, til dømes då det vart søkt
check-mark-beside = eit felt med `{ $mark }` kan ikkje ha `{ $word }`
check-mark-beside-help = `{ $mark }` er det saka sjølv oppgir, éin gong for alle
check-keyed-in-record = `{ $name }` har ein nykel, og kan ikkje liggje i elementa til ei anna liste
check-keyed-in-record-help = gjer lista til ei opplysning i ei `facts`-gruppe, eller ta bort `key`
check-two-lists-of-keyed = to lister er av `{ $name }`, som har ein nykel
check-two-lists-of-keyed-first = den første
check-two-lists-of-keyed-help = ein nykel skal peike ut eitt element: samle elementa i éi liste, eller ta bort `key`
check-unknown-format = `{ $name }` er ikkje eit format for denne opplysninga
check-unknown-format-help = det einaste formatet er `duf`, for ein tekst
check-role-named-by = ei rolle får namn frå ein tekst, men dette har typen `{ $found }`
check-role-named-by-help = definer opplysninga som `text`
check-empty-group = gruppa `{ $name }` har ingen medlemer
check-empty-group-help = skriv dei: `of A, B`
check-reading-without-choice = lesemåten `{ $name }` gir ikkje noko val
check-reading-without-choice-help = gi han to eller fleire variantar; er berre éin lesemåte mogleg, skriv `interpretation`

# Alternativ.

check-definition-without-is = definisjonen seier ikkje kva noko er
check-definition-without-is-help = legg til `is …`
check-otherwise-not-last = alternativ etter `otherwise` blir aldri nådde
check-otherwise-not-last-help = set `otherwise` sist
check-alternative-without-guard = alternativet seier ikkje når det skal brukast
check-alternative-without-guard-help = legg til `when …`, eller `otherwise` for det siste
# $gap: som «ingenting når `person.age` er over 17».
check-not-exhaustive = alternativa dekkjer ikkje alt: { $gap }
check-not-exhaustive-help = legg til eit alternativ for det, eller avslutt med `otherwise`
check-not-seen-exhaustive = det er ikkje mogleg å sjå om alternativa dekkjer alt
check-not-seen-exhaustive-help = avslutt med `otherwise`, så det finst eit svar uansett kva saka seier
# $conditions: som «`person.age` er over 17 og `person.adult` er `no`».
check-gap = ingen passar når { $conditions }
check-gap-anything = ingen passar, uansett kva saka seier
# $first, $next: som «ingenting gjeld når `person.age` er over 17».
check-gap-and = { $first }; og { $next }
check-gap-more = fleire tilfelle
# $values: som «18», «`nord` eller `sør`», «frå 18 til under 67».
check-gap-is = `{ $name }` er { $values }
check-gap-less = `{ $left }` < `{ $right }`
check-gap-greater = `{ $left }` > `{ $right }`
check-gap-equal = `{ $left }` er lik `{ $right }`
check-gap-not-equal = `{ $left }` er ulik `{ $right }`
check-gap-ended = `{ $task }` enda med { $outcome }
check-gap-done = `{ $task }` er gjort
check-gap-not-done = `{ $task }` ikkje er gjort
check-gap-one-of-more = { $count ->
    [one] éin variant til
   *[other] ein av { $count } andre variantar
}
check-gap-unknown = ukjend
check-gap-none = `none`
check-gap-not-none = noko anna enn `none`
check-gap-yes = `yes`
check-gap-no = `no`
check-gap-other-unit = ei anna eining
check-gap-other = noko anna
check-gap-before = før { $to }
check-gap-later = { $from } eller seinare
check-gap-at-most = høgst { $to }
check-gap-under = under { $to }
check-gap-at-least = minst { $from }
check-gap-over = over { $from }
check-gap-from-to = frå { $from } til { $to }
check-gap-from-under = frå { $from } til under { $to }
check-gap-over-at-most = over { $from } og høgst { $to }
check-gap-over-under = over { $from } og under { $to }

# Ringar.

# $cycle: namn, som «`a` → `b` → `a`».
check-part-of-itself = eininga er ein del av seg sjølv: { $cycle }
check-part-of-itself-help = ta bort éin `part of`, eller skriv eininga som faktisk er overordna
check-definition-cycle = definisjonen byggjer på seg sjølv: { $cycle }
check-definition-cycle-help = la ein av dei byggje på noko anna; standardverdiar og opplysningar som gir namn til roller, tel med
check-order-cycle = kvar av desse oppgåvene måtte vente på den neste: { $cycle }
check-order-cycle-help = sjå på `before` og `after` i reglane om desse oppgåvene; éin av dei må bort
check-override-cycle = kvar av desse reglane går føre den neste: { $cycle }
check-override-cycle-help = avgjer kva regel som skal vike, og ta bort `overrides` i den regelen

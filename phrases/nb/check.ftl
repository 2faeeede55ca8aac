# Feil og advarsler fra kontrollen av et regelverk.


# Navn som finnes to ganger, eller som kolliderer.

check-declared-twice = `{ $name }` er definert to ganger
check-second-here = andre gang her
check-first-here = første gang her
check-declared-twice-help = slett det ene, eller gi det et annet navn
check-versions-overlap-help = gi det ene et annet navn; skal det ene avløse det andre, må datoene ikke overlappe (`in force from … until …`)
check-labelled-twice = opplysningene `{ $name }` har ulike betegnelser to steder
check-labelled-twice-second = andre betegnelser her
check-labelled-twice-first = betegnelser her
check-labelled-twice-help = behold betegnelsene bare på ett av stedene
check-means-two-things-help = gi det ene et annet navn; i et uttrykk kunne navnet bety begge deler
# $types: navn på typer, som «`a` og `b`».
check-named-like-variant = `{ $name }` er også en variant av typen { $types }, så et uttrykk kunne bety begge deler
check-named-like-variant-help = gi det et annet navn
check-reserved-group = en gruppe opplysninger kan ikke hete `{ $name }`
check-reserved-group-help = `case`, `on` og `log` har en egen betydning i alle saker; velg et annet navn

# Rundskriv og punkter.

check-second-circular = en fil kan ha høyst én `circular`
check-second-circular-help = legg reglene fra det andre rundskrivet i en egen fil
check-section-without-circular = `section` står i en fil uten `circular`
check-section-without-circular-help = begynn filen med `circular NAVN`
check-section-twice = `{ $section }` er definert to ganger
check-section-twice-help = behold det ene; alle reglene fra et punkt skal stå samlet under det
check-unknown-kind = `kind { $kind }` finnes ikke
check-unknown-kind-help = skriv `kind act` for en lov eller forskrift, `kind slides` for lysark; for et vanlig rundskriv sletter du linjen

# Navn som ikke finnes.

check-unknown-name = ingenting heter `{ $name }`
# Nøklene `check-declare-…` er råd til den som skriver regler; spørsmål fra andre får andre råd.
check-declare-name = definer det: en opplysning under `facts`, eller noe som følger av andre opplysninger, med `define`
check-unknown-variant-help = mulig her: { $known }; eller definer det du mener
check-unknown-with-hyphen-help = en bindestrek inne i et ord er en del av navnet; skal du trekke fra, sett mellomrom rundt den: `{ $subtraction }`
check-variant-out-of-place = `{ $name }` er en variant av typen { $types }, men her spørres det om noe annet
check-variant-out-of-place-fact = sammenlign den med noe av den typen, som i `OPPLYSNING is { $name }`
check-variant-out-of-place-wanted = det som det spørres om, kan være { $known }
check-two-variants = to varianter sammenlignes med hverandre, ikke med en opplysning
check-two-variants-help = skriv opplysningen det spørres om, på den ene siden, som i `OPPLYSNING is VARIANT`
check-value-without-fields = `{ $name }` er én verdi og har ingen felt
check-value-without-fields-help = skriv `{ $name }` alene
check-no-such-field = her finnes det ikke noe felt `{ $name }`
check-no-such-field-help = se i `record` hvilke felt elementene har
check-element-alone = `{ $name }` er et helt element, ikke en verdi
check-element-alone-help = skriv ett av feltene, som i `{ $name }.FELT`
check-unknown-unit = ingen enhet heter `{ $name }`
check-declare-unit = definer den med `unit`
check-unknown-task = ingen oppgave eller hendelse heter `{ $name }`
check-declare-task = definer den med `task`, eller med `event` hvis ingen gjør den
check-unknown-channel = ingen kanal heter `{ $name }`
check-declare-channel = definer den med `channel`
check-unknown-type = ingen type eller post heter `{ $name }`
check-declare-type = definer den med `type` eller `record`; de innebygde typene er `yes/no`, `number`, `text`, `date` og `unit`
check-unknown-outcome = `{ $task }` har ikke utfallet `{ $name }`
check-unknown-outcome-help = utfallene er { $known }
check-task-without-outcomes = `{ $task }` har ingen utfall
check-task-without-outcomes-help = gi oppgaven `outcome TYPE`, eller ta bort utfallet
check-unknown-circular = ikke noe rundskriv heter `{ $name }`
check-declare-circular = definer det med `circular`; for en kilde utenfor regelverket, skriv `see "…"`
check-unknown-rule = ingen regel heter `{ $name }`
check-unknown-rule-elsewhere = regler fra andre rundskriv enn { $circular } skriver du sammen med rundskrivet: `RUNDSKRIV/REGEL`
check-unknown-rule-in-circular = en regel fra et rundskriv skriver du sammen med rundskrivet: `RUNDSKRIV/REGEL`

# Navn på noe annet enn det som trengs.

# $kind, $needed: som «en oppgave», «et vilkår».
check-something-else = `{ $name }` er { $kind }, men her må det stå { $needed }
check-something-else-declared = { $kind }, definert her
check-something-else-done = skriv `{ $name } is done` for å spørre om noe er gjort
check-something-else-fact = skriv en av opplysningene i gruppen, som i `{ $name }.OPPLYSNING`
check-something-else-value = `{ $name }` gir en verdi; skriv { $needed } her
check-something-else-other = skriv { $needed } her
check-a-unit = en enhet
check-a-group = en gruppe
check-a-channel = en kanal
check-a-calendar = en kalender
check-a-definition = en definisjon
check-a-definition-with-parameter = en definisjon med parameter
check-a-reading = en lesemåte
check-rates = satser
check-a-type = en type
check-a-record = en post
check-a-fact = en opplysning
check-a-group-of-facts = en gruppe opplysninger
check-a-register = et register
check-a-safeguard = en sikring
check-a-circular = et rundskriv
check-a-task = en oppgave
check-an-event = en hendelse
check-a-rule = en regel
check-a-condition = et vilkår
check-a-value = en verdi

# Henvisninger.

check-unknown-section = `{ $circular }` har ikke `{ $section }`
check-unknown-section-none = filen har ingen punkter; legg til `{ $section }` hvis rundskrivet har det punktet
check-unknown-section-known = filen har { $known }; legg til `{ $section }` hvis rundskrivet har det punktet
# $passage: som «punkt 5.1 avsnitt 2».
check-not-in-circular = `{ $circular }` har ikke { $passage }
check-not-in-circular-here = ikke i teksten, ifølge `sources.lock`
# $instead: det som finnes i stedet, som «punkt 5 har ett avsnitt».
check-not-in-circular-help = { $instead }; er teksten endret, tar `saksgang sources lock` inn endringen
check-instead-sections = rundskrivet har { $level ->
    [annex] vedleggene
    [schedule] tilleggene
    [chapter] kapitlene
    [article] artiklene
    [regulation] reglene
    [paragraph] avsnittene
    [subparagraph] leddene
    [point] bokstavene
    [bullet] strekpunktene
   *[section] punktene
} { $sections }
check-instead-heading = { $passage } har bare en overskrift
check-instead-paragraphs = { $passage } har { $count ->
    [one] ett avsnitt
   *[other] avsnitt 1 til { $count }
}
check-instead-none = { $passage } har ingen { $level ->
    [annex] vedlegg
    [schedule] tillegg
    [chapter] kapitler
    [article] artikler
    [regulation] regler
    [paragraph] avsnitt
    [subparagraph] ledd
    [point] bokstaver
    [bullet] strekpunkter
   *[section] punkter
}
check-instead-known = { $passage } har { $level ->
    [annex] vedleggene
    [schedule] tilleggene
    [chapter] kapitlene
    [article] artiklene
    [regulation] reglene
    [paragraph] avsnittene
    [subparagraph] leddene
    [point] bokstavene
    [bullet] strekpunktene
   *[section] punktene
} { $known }
check-instead-sentences = { $passage } har { $count ->
    [0] ingen egne setninger
    [one] én setning
   *[other] setning 1 til { $count }
}
# $number: «5.1», eller en tittel i anførselstegn.
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
# $within: det større tekststedet, som «punkt 5.1».
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
check-passage-whole = noe eget
check-unknown-level = ingenting siteres med `{ $word }`
# $levels: alle ordene som finnes.
check-unknown-level-help = ordene er { $levels }, det ytterste først
check-unknown-level-meant = mente du `{ $meant }`? Ordene er { $levels }
# $level: ordet for et trinn, som «bullet».
check-other-level = `{ $circular }` siteres ikke med `{ $level }`
# $levels: det den siteres med.
check-other-level-instead = teksten siteres med { $levels }: skriv `{ $instead }`
check-other-level-help = teksten siteres med { $levels }; har den flere nivåer, legger du til `{ $level }` i `cited by`
check-levels-out-of-order = `{ $level }` står etter `{ $before }`, men ligger ikke i det
check-levels-out-of-order-help = nevn hvert nivå én gang, det ytterste først; rekkefølgen er { $levels }
check-steps-out-of-order = trinnene står ikke i rekkefølge: hvert ligger i det som står foran
check-steps-out-of-order-help = skriv `{ $passage }`
check-which-heading = det er flere med dette nummeret
check-which-heading-help = si hvilken: `{ $known }`
check-counted-by-number = i et rundskriv som ikke sier hvordan det siteres, står det et tall etter `{ $level }`
check-counted-by-number-help = skriv tallet, eller legg til `cited by …` med ordene for nivåene på rundskrivet
check-citation-without-circular = henvisningen sier ikke hvilket rundskriv den gjelder, og filen har ikke noe rundskriv
check-citation-without-circular-help = skriv den fullt ut, som i `cites IM-2011-020 section 5.1 paragraph 2`
check-citation-without-section = henvisningen sier ikke hvilket punkt den gjelder, og oppføringen står ikke under noe punkt
check-citation-without-section-help = skriv punktet, eller flytt oppføringen under riktig `section`
check-range-reversed = intervallet går baklengs
check-range-reversed-help = skriv det minste tallet først
check-counted-from-one = avsnitt og setninger telles fra 1
check-counted-from-one-help = det første er 1
check-only-bullets-nest = bare strekpunkter har numre med punktum
check-only-bullets-nest-help = skriv `bullet 6.1` for et strekpunkt inne i strekpunkt 6

# Regler, normer, registre og sikringer.

check-not-in-force = `{ $name }` blir brukt på dager da det ikke gjelder
# $days: som «fra 2018-01-01 til og med 2019-01-01».
check-not-in-force-used = brukt { $days }
check-not-in-force-declared = gjelder { $days }
check-not-in-force-help = snevre inn datoene for oppføringen som bruker det, eller legg til en versjon for de andre dagene
check-days-always = alle dager
check-days-from = fra { $from }
check-days-until = til og med { $until }
check-days-between = fra { $from } til og med { $until }
check-date-not-on-circular = bare et rundskriv kan gjelde `for` en dato i saken
check-date-not-on-circular-help = skriv det på rundskrivet: da velger datoen versjonen av alt som står der, og datoene her er dager for den
check-no-date-chooses = `{ $name }` er ingen dato som kan velge versjon
check-no-date-chooses-help = en opplysning av typen `date` velger versjon, uten `or none` og uten `over time`
check-versions-by-two-dates = versjonene av `{ $name }` velges ikke av samme dato
check-versions-by-two-dates-help = la begge rundskrivene gjelde `for` samme opplysning, eller ingen av dem
check-gap-between-versions = mellom to versjoner av `{ $name }` er det dager som ingen versjon har
check-gap-between-versions-help = la den seneste versjonen begynne dagen etter at den tidligste slutter
check-chosen-otherwise-help = `{ $fact }` velger versjon av det ene og ikke av det andre: la begge rundskrivene gjelde `for { $fact }`, eller legg til versjoner for alle andre dager
check-undeclared-language = `{ $tag }` er ikke blant språkene regelverket har betegnelser på
# $known: språkkoder.
check-undeclared-language-help = `saksgang.toml` oppgir { $known }: bruk et av dem, eller legg dette til i `languages` der
check-settings-no-toml = `saksgang.toml` kan ikke leses herfra
check-settings-no-toml-help = en linje sier `NØKKEL = VERDI`, en tekst står i anførselstegn og en liste i hakeparenteser: `languages = ["nb", "en"]`
check-settings-unknown-key = `saksgang.toml` har ingen innstilling `{ $key }`
# $keys: det den kan si.
check-settings-unknown-key-help = den kan si { $keys }
check-settings-no-languages = dette er ingen liste over språk
check-settings-no-languages-help = oppgi hvert språk én gang, med to eller tre små bokstaver: `languages = ["nn", "en"]`
check-settings-no-language = dette er ikke koden for et språk
check-settings-language-twice = `{ $tag }` er oppgitt to ganger
check-settings-language-reserved = `{ $tag }` er et ord i regelfilene og kan ikke stå foran en betegnelse
check-settings-language-reserved-help = bruk språkkoden med tre bokstaver
check-settings-language-no-help = skriv `nb` eller `nn`
check-override-without-task = `{ $rule }` går foran `{ $other }`, men de har ingen felles oppgave
check-override-without-task-here = denne blir satt til side
check-override-without-task-help = en regel går foran en annen for oppgavene de har felles; skriv riktig regel eller oppgave
check-rule-without-then = regelen sier ikke hva som følger
check-rule-without-then-help = legg til `then ENHET shall OPPGAVE`
check-ensure-without-whenever = sikringen sier ikke hva som må gjelde
check-ensure-without-whenever-help = legg til `whenever VILKÅR then OPPGAVE is required`
check-demand-of-a-task = en oppgave kan ikke være dette
check-demand-of-a-task-help = skriv `OPPGAVE is required`, `is allowed` eller `is prohibited`
check-prescribed-twice = regelen pålegger `{ $task }` to ganger
check-prescribed-twice-help = legg den andre i en egen regel, så hver norm kan få navn etter regelen
check-event-prescribed = `{ $name }` er en hendelse, og en hendelse er det ingen som gjør
check-event-prescribed-help = definer den som `task` hvis en enhet skal gjøre den
check-prohibition-with-order = et forbud kan ikke ha rekkefølge, frist eller gjentakelse
check-prohibition-with-order-help = skriv når det gjelder fra, med `since`; skriv rekkefølgen i normen om oppgaven som skal gjøres
check-form-with-detail = `OPPGAVE shall be …` sier bare hvilken form oppgaven skal ha
check-form-with-detail-help = tillatt her er `in writing`, `via`, `recorded in`, `through` og `stating`; andre vilkår hører til normen for den som skal gjøre oppgaven
check-exemption-with-detail = `ENHET need not OPPGAVE` fritar bare fra plikten, og sier ikke mer
check-exemption-with-detail-help = tillatt her er `cites`, `see`, `interpretation` og `wording`. Gjelder fritaket bare overfor noen, skriver du vilkåret i plikten: `to A, B if …`
check-exempts-from-nothing = fritaket løfter ingen plikt: reglene som denne går foran, pålegger ikke enheten oppgaven
check-exempts-from-nothing-help = skriv enheten som har plikten, eller la regelen gå foran regelen med plikten (`overrides`)
check-lifts-nothing = dette setter ikke noe til side: normen som regelen går foran, gjelder andre enheter
check-lifts-nothing-help = `shall not` og `should not` løfter bare plikten til enheten de selv gjelder. Skriv enheten som har plikten, eller ta bort `overrides`
check-outcome-with-detail = `OPPGAVE shall be as UTFALL` sier bare hvilket utfall oppgaven skal ha hvis den gjøres
check-outcome-with-detail-help = tillatt her er `as a rule`, `cites`, `see`, `interpretation` og `wording`. Skriv former, som `in writing`, i en egen norm
check-at-most-once-of-duty = `at most once` hører til det noen kan gjøre (`may`)
check-at-most-once-of-duty-help = en plikt gjøres uansett bare én gang; skriv `may`, eller ta bort `at most once`
check-form-without-form = formen mangler
check-form-without-form-help = skriv `in writing`, `via KANAL` eller `recorded in KANAL`
check-standing-with-condition = en fast regel har ingen vilkår
check-standing-with-condition-help = ta bort `standing`, eller vilkårene rundt regelen (`when`, `unless`, `applies when`)
check-standing-names-facts = en fast regel slår til uansett hva saken sier, men dette avhenger av saken
check-standing-names-facts-help = skriv noe som er likt i alle saker, eller ta bort `standing`
check-neither-fact-nor-definition = `{ $name }` er verken en opplysning eller en definisjon
check-matter-is-no-fact-help = skriv en opplysning eller en definisjon, eller en tekst i anførselstegn
check-column-is-no-fact-help = et register viser opplysninger og definisjoner i hver sak; skriv en av dem
check-named-without-argument = `{ $name }` har en parameter og sier ingenting alene
check-named-without-argument-help = lag en definisjon uten parameter for det du mener, og bruk navnet på den
# $found: en type, slik den står i en regelfil.
check-only-numbers-are-totalled = dette har typen `{ $found }`, men bare tall kan summeres
check-only-numbers-are-totalled-help = skriv en opplysning som er et tall; `counts by` teller sakene for hvert svar

# Grenser.

check-too-many-rules = regelverket har { $count } regler; grensen er 10000
check-too-many-rules-help = del det i flere regelverk
# $kind: som «enheter».
check-too-many = det er { $count } { $kind }; grensen er 65535
check-too-many-help = del regelverket, eller bruk en tekst for det som har så mange varianter
check-kind-units = enheter
check-kind-types = typer og lesemåter
check-kind-records = poster
check-kind-variants = varianter
check-kind-fields = felt
check-too-many-nodes = det trengs mer enn 1000000 steg for å vurdere en sak etter regelverket
check-too-many-nodes-help = definisjoner med parameter lages på nytt for hvert argument; bruk dem på færre ting
check-expansion-too-deep = definisjoner med parameter ligger her mer enn 64 nivåer inni hverandre
check-expansion-too-deep-help = la en av dem bygge på opplysninger

# Verdier: typer, lister, `none`, regning.

# $expected, $found: typer, slik de står i en regelfil.
check-wrong-type = dette har typen `{ $found }`, men her trengs `{ $expected }`
check-this-type = `{ $found }`
check-wrong-type-help = skriv noe av typen `{ $expected }` her
check-day-of-moment-help = dagen til et tidspunkt skriver du som `day of M`
check-time-of-date-help = et klokkeslett på en dag skriver du som `D at 17:00+01:00`
check-not-a-condition = dette har typen `{ $found }` og er ikke et vilkår
check-not-a-condition-help = skriv hva det spørres om, som i `… is …` eller `… > …`
check-no-order = verdier av typen `{ $found }` har ingen rekkefølge
check-no-order-help = `<`, `<=`, `>` og `>=` sammenligner tall eller datoer; bruk ellers `is`
check-no-equality = en hel liste kan ikke sammenlignes
check-no-equality-help = spør om elementene, som i `some x in LISTE has …`
check-may-be-none = dette kan være `none`, men her må det stå en verdi av typen `{ $wanted }`
check-may-be-none-help = skriv hva som gjelder når verdien mangler: `first of {"{"} …, V {"}"}` med en V som alltid finnes, som `0` for et tall eller `today` for en dag
check-never-none = dette har typen `{ $found }` og er aldri `none`
check-never-none-help = skriv `{ $found } or none` i definisjonen hvis verdien kan mangle; for en opplysning ingen vet, skriv `is unknown`
check-none-not-expected = `none` kan ikke stå her
check-none-not-expected-help = skriv typen som `… or none`; spør etter det med `is none`
check-not-a-list = dette har typen `{ $found }` og er ikke en liste
check-not-a-list-help = `some`, `every`, `at least` og `number of` går gjennom en liste, `list of …`
check-duration-too-long = varigheten er lengre enn det som kan regnes
check-duration-too-long-help = høyst { $most } dager, virkedager eller måneder
check-pauses-do-not-fit = denne fristen kan ikke ha dager som ikke regnes med
check-pauses-do-not-fit-help = `not counting` hører til dager, uker eller virkedager som regnes framover
check-no-pauses = `not counting` krever en liste over pauser, og det er `{ $found }` ikke
check-no-pauses-help = skriv en liste av en `record` med feltet `from : date` og enten `until` (siste dag som ikke regnes med) eller `resumes` (første dag som regnes igjen), som `date` eller `date or none`, uten `default`
check-unknown-calendar = ingen kalender heter `{ $name }`
check-unknown-calendar-help = skriv en egen kalender (`calendar …`), eller bruk en av dem som følger med: `norway`, `sweden`, `denmark`, `finland`, `england`, `scotland`, `northern_ireland`, `us_federal`, `eu_rules`
check-no-calendar = her telles dager, men ingenting sier hvilken kalender som gjelder
check-no-calendar-help = skriv `calendar norway` i rundskrivet (under `circular`), eller `counted in norway` her
check-calendar-circle = kalenderen `{ $name }` bygger på seg selv
check-calendar-circle-help = fjern et av navnene etter `as`, så kalenderne ikke går i ring
check-counted-differently = kalenderne etter `as` teller ikke likt
check-counted-differently-help = skriv hvordan denne kalenderen teller; de er ikke enige om { $lines }: `last day moves on` eller `last day stays`, `backward moves back` eller `backward stays`, `hours pass` eller `hours count whole`
check-no-working-day = kalenderen har mer enn { $most } dager på rad uten en virkedag, fra { $from }
check-no-working-day-help = se på `weekend` og på de lange fridagene under `holidays`
check-rates-without-row = satsene `{ $name }` har ingen rad
check-rates-without-row-help = skriv fra hvilken dag hvert beløp gjelder: `from 2024-01-01 …`
check-rates-without-variant = raden har ikke noe beløp for { $missing }
check-rates-without-variant-help = skriv ett beløp for hver variant av typen
check-rates-without-else = raden må slutte med `else` og beløpet for høyere tall
check-rates-without-else-help = skriv for eksempel `up to 1500 is 250, else 600`
check-rates-amount-does-not-fit = beløpet passer ikke til det satsene gjelder
check-rates-amount-does-not-fit-help = hvert beløp i raden skrives som `{ $example }`
check-rates-variant-twice = raden har to beløp for `{ $name }`
check-rates-variant-twice-first = det første beløpet
check-rates-variant-twice-help = ta bort det ene
check-rates-rows-out-of-order = raden begynner ikke etter raden før
check-rates-row-before = raden før begynner her
check-rates-rows-out-of-order-help = skriv radene med den eldste først, og én rad for hver dag satsene endres
check-rates-row-ends = raden slutter før den begynner, eller etter at den neste har begynt
check-rates-row-ends-help = `until` er den siste dagen beløpene gjelder; uten `until` gjelder de til den neste raden
check-rates-bands-out-of-order = tallet er ikke høyere enn det før
check-rates-band-before = tallet før
check-rates-bands-out-of-order-help = skriv tallene etter `up to` med det laveste først
check-rates-are-numbers = satser er tall, men her står `{ $found }`
check-rates-are-numbers-help = skriv `number`
check-rates-for-nothing = satser kan ikke settes for `{ $found }`
check-rates-for-nothing-help = de gjelder for en type med varianter, for et tall, eller for ingenting
check-only-numbers-are-measured = bare tall kan ha en benevning
check-only-numbers-are-measured-help = skriv `number in kroner`, eller ta bort `in` og benevningen
check-measures-differ = her står `{ $found }` sammen med `{ $wanted }`
check-measures-differ-help = bare tall med samme benevning kan legges sammen og sammenlignes; et tall som er skrevet ut, kan stå sammen med alle
check-product-of-measures = her ganges eller deles det med to benevninger
check-product-of-measures-help = et produkt har høyst én benevning, og det deles på et tall uten
check-no-days-off = fridager fra saken må være en liste av datoer eller av en `record` med datoene `from` og `until`, men dette er { $found }
check-no-days-off-help = en enkelt dato legger du i en liste; `from` og `until` er uten `or none` og uten `default`
check-sent-on-condition = et register går over alle saker og kan ikke sendes på et vilkår
check-sent-on-condition-help = ta bort `if` og vilkåret; hvilke saker som står i registeret, sier du med `when`
check-condition-behind-norm = `{ $word }` står etter `then`, men gjelder hele regelen
check-condition-behind-norm-help = flytt `{ $word }` foran den første `then`; gjelder vilkåret én mottaker, skriv `if` etter mottakeren
check-no-turns = `by` sier siste dag i hver periode, og her er det ingen perioder
check-no-turns-help = skriv `every month`, `every quarter` eller `every year` foran; en frist som ikke gjentas, er `within …` eller `no later than …`
check-does-not-fit-turn = dette passer ikke til perioden
check-does-not-fit-turn-help = `by day 15` hører til `every month`, `by 1 march` til `every year`; `within … of its end` er kortere enn perioden: høyst 21 dager eller 14 virkedager for hver måned i den
check-turn-by-days-of-case = denne kalenderen får fridager fra saken, og de sier ikke noe om tidligere perioder
check-turn-by-days-of-case-help = skriv `counted in` og en kalender uten fridager fra saken
check-each-time-of-no-duty = bare en plikt oppstår hver gang noe skjer
check-each-time-of-no-duty-help = ta bort `each time`, eller skriv `shall` eller `should`
check-each-time-for-each = det som gjelder for hver av flere, går ikke sammen med `each time`
check-each-time-for-each-help = `each time` nevner oppgaver og hendelser som er felles for saken, i en regel uten `for each`
check-each-time-of-itself = plikten til `{ $task }` ville oppstå hver gang den blir oppfylt
check-each-time-of-itself-help = nevn det som skjer først; det som kommer igjen av seg selv, er `every month` eller `at most 2 months apart`
check-each-time-beside = `{ $word }` kan ikke stå ved siden av `each time`
check-each-time-beside-help = hvert tilfelle er en dag som plikten gjelder fra til den er oppfylt: ta bort `{ $word }` eller `each time`
check-each-time-in-hours = et tilfelle er en dag, og timer regnes fra et tidspunkt
check-each-time-in-hours-help = skriv fristen i dager eller virkedager, eller `of` og et tidspunkt
check-within-of-nothing = hvilken dag regnes dette fra?
check-within-of-nothing-help = skriv `of` og en dag: `within 14 days of request.received_on`; en plikt som oppstår `each time` noe skjer, regnes fra dagen det skjedde
check-quantifier-across = her blir en tredje liste gått gjennom
check-quantifier-across-help = for et element kan du gå gjennom én liste til, eller lister i det samme elementet; lag først en definisjon av det den tredje listen sier
check-bound-name-taken = `{ $name }` betyr allerede noe annet
check-bound-name-taken-help = velg et navn som ikke er brukt, for eksempel én bokstav
check-only-tasks-are-done = bare en oppgave eller en hendelse kan være `done`
check-only-tasks-are-done-help = skriv bare navnet på oppgaven: `OPPGAVE is done`
check-out-of-range = resultatet kan bli for stort eller for lite til å regnes ut
check-out-of-range-help = tall kan ha 18 sifre, og datoer kan gå fra år 1 til år 9999; legg til eller trekk fra mindre
check-divisor-zero = her deles det på 0, og det har ikke noe svar
check-divisor-zero-help = del på noe annet enn 0
check-too-fine = svaret har alltid mer enn seks desimaler
check-too-fine-help = si hvordan det skal avrundes: skriv `rounded to 0.01` bak regnestykket
check-too-large = svaret får alltid flere enn 15 sifre foran punktumet
check-too-large-help = se etter om et av tallene har for mange nuller
check-reversed = disse dagene slutter før de begynner
check-reversed-help = skriv den første dagen etter `from` og den siste etter `to`
check-quotient-not-rounded = det er ikke sagt hvordan svaret på delingen skal avrundes
check-quotient-not-rounded-help = skriv `rounded to 1` (eller 10, 0.01 …) bak regnestykket; `rounded up to` runder opp, `rounded down to` ned
check-rounded-to-nothing = det går ikke an å avrunde til 0 eller til et negativt tall
check-rounded-to-nothing-help = skriv `rounded to 1` for hele tall, `rounded to 0.01` for to desimaler
check-percent-beside-factor = det kan leses på to måter hva prosenten tas av
check-percent-beside-factor-help = sett parentes rundt det som regnes ut først, for eksempel `(25 percent of a) times b`
check-first-of-never-none = denne verdien er aldri `none`, så resten av `first of` blir aldri brukt
check-first-of-never-none-help = sett den sist, eller ta bort det som kommer etter
check-first-of-lists = `first of` velger mellom verdier, ikke mellom lister: dette er `{ $found }`
check-first-of-lists-help = bruk opplysninger som er én verdi hver
check-too-far-apart = dette er lenger enn det kan være mellom to datoer
check-too-far-apart-help = datoer kan gå til og med år 9999; skriv et kortere tidsrom
check-at-least-out-of-reach = `at least { $needed }` av { $given } vilkår gir ikke noe valg
check-at-least-out-of-reach-help = antallet må være minst 1 og høyst så mange som det er strekpunkter
check-group-as-value = `{ $name }` er en gruppe, men her trengs én enhet
check-group-as-value-help = skriv én enhet, eller definer hvilket medlem det er
check-needs-argument = `{ $name }` mangler det den skal brukes på
check-needs-argument-help = skriv `{ $name } of …`
check-takes-no-argument = `{ $name }` kan ikke ha `of …`
check-takes-no-argument-help = skriv `{ $name }` alene, eller gi definisjonen en parameter
check-record-alone = en post kan bare være element i en liste
check-record-alone-help = skriv `list of { $name }`
check-list-or-none = en liste er aldri `none`
check-list-or-none-help = en tom liste sier at det ikke er noen; ta bort `or none`
check-definition-of-list = en definisjon gir én verdi, ikke en liste
check-definition-of-list-help = definer det du vil vite om listen, som i `number of …`
check-default-of-list = den eneste standardverdien for en liste er `empty`
check-default-of-list-help = skriv `default empty`
check-empty-default = bare en liste kan være `empty`
check-empty-default-help = skriv en standardverdi av samme type som opplysningen
check-default-of-judgement = `{ $name }` har en standardverdi, men noen skal vurdere det eller slå det opp
check-default-of-judgement-help = ta bort standardverdien; det som skal undersøkes, kan ingen forutsette
check-over-time-and-fixed = `{ $name }` kan ikke være både `over time` og `fixed`
check-over-time-and-fixed-help = behold det som er ment: `over time` hvis den kan endre seg, `fixed` hvis den aldri gjør det
check-list-over-time = `{ $name }` er en liste, og en liste har ingen historikk
check-list-over-time-help = ta bort `over time`; feltene i elementene kan ha det
check-default-over-time = `{ $name }` har en standardverdi, men det kan ikke en opplysning over tid ha
check-default-over-time-help = ta bort standardverdien: på en dag som saken ikke sier noe om, er opplysningen ukjent
check-on-without-history = `on` står bak en opplysning over tid eller en sats, og dette er ingen av delene
check-on-without-history-help = gjør opplysningen `over time`; en definisjon har ingen andre dager: sett `on` bak opplysningene i den
check-first-day-rests-on = dette bygger på `{ $name }`, som ingen vet noe om på andre dager enn i dag
check-first-day-rests-on-help = gjør `{ $name }` til `over time`, eller til `fixed` hvis den aldri endrer seg
check-first-day-of-today = `today` står her i en beregning, og den første dagen av en slik kan ingen finne
check-first-day-of-today-help = sammenlign `today` med en dato, som i `today >= person.born + 18 years`
check-first-day-in-first-day = en første dag bygger ikke på en annen første dag, og ikke på `on`
check-first-day-in-first-day-help = spør om opplysningene selv

check-without-element = `{ $name }` sier noe om ett element, og her er det ikke sagt hvilket
check-without-element-help = les den av et element: `x.{ $own }`, der `x` går gjennom listen
check-task-without-element = `{ $name }` gjøres for hver `{ $record }`, og her er det ikke sagt hvilken
check-task-without-element-help = spør om den i en definisjon i posten, eller av et element: `some x in LISTE has { $name } is done`
check-task-of-two-elements = her kan `{ $name }` gjelde to ulike elementer, og det er ikke sagt hvilket
check-task-of-two-elements-help = legg spørsmålet i en definisjon i posten, og les den av det elementet som er ment
check-for-each-without-key = `for each { $name }`, men `{ $name }` har ingen nøkkel, eller ligger ikke i noen liste
check-for-each-without-key-help = gi posten et felt med `key`, og saken en liste av den
check-over-without-key = `over when` i en post uten nøkkel
check-over-without-key-help = gi posten et felt med `key`: regler `for each` går bare over slike poster
check-norm-for-each = `{ $name }` gjøres for hvert element i en liste, og denne regelen går ikke over noen
check-norm-for-each-help = begynn regelen med `for each x in LIST`, der LIST er listen som oppgaven gjelder
check-rule-without-key = ingen regel kan gå over `{ $list }`: den er ikke et faktum, eller elementene har ingen nøkkel
check-rule-without-key-help = la det være en liste av en record med et felt som har `key`
check-each-outside-rule = `for each` kan bare stå i regler og registre: en sikring gjelder hele saken
check-each-outside-rule-help = spør om elementene i et vilkår: `some x in LIST has …`, `every x in LIST has …`
check-overrides-whole = `{ $rule }` gjelder ett element, og `{ $other }` hele saken eller en annen liste
check-overrides-whole-help = la begge reglene være `for each` av samme liste, eller spør om elementene i en `unless` i `{ $other }`
check-record-definition-parameter = en definisjon i en `record` tar ingen parameter
check-record-definition-parameter-help = den er lik for alle andre enn elementet selv: bruk feltene
check-marked-twice = to felt i samme `record` sier `{ $mark }`
check-marked-twice-first = det første
check-marked-twice-help = behold ett av dem
check-key-of-type = en nøkkel er en tekst, et tall eller en dato, men dette er { $found }
check-key-of-type-help = velg det feltet som folk skiller elementene på
check-begins-of-type = `begins` hører til en dato, men dette er { $found }
check-begins-of-type-help = velg den datoen da elementet ble til, for eksempel da det ble søkt
check-mark-beside = et felt med `{ $mark }` kan ikke ha `{ $word }`
check-mark-beside-help = `{ $mark }` er det saken selv oppgir, én gang for alle
check-keyed-in-record = `{ $name }` har en nøkkel, og kan ikke ligge i elementene til en annen liste
check-keyed-in-record-help = gjør listen til en opplysning i en `facts`-gruppe, eller ta bort `key`
check-two-lists-of-keyed = to lister er av `{ $name }`, som har en nøkkel
check-two-lists-of-keyed-first = den første
check-two-lists-of-keyed-help = en nøkkel skal peke ut ett element: samle elementene i én liste, eller ta bort `key`
check-unknown-format = `{ $name }` er ikke et format for denne opplysningen
check-unknown-format-help = det eneste formatet er `duf`, for en tekst
check-role-named-by = en rolle får navn fra en tekst, men dette har typen `{ $found }`
check-role-named-by-help = definer opplysningen som `text`
check-empty-group = gruppen `{ $name }` har ingen medlemmer
check-empty-group-help = skriv dem: `of A, B`
check-reading-without-choice = lesemåten `{ $name }` gir ikke noe valg
check-reading-without-choice-help = gi den to eller flere varianter; er bare én lesemåte mulig, skriv `interpretation`

# Alternativer.

check-definition-without-is = definisjonen sier ikke hva noe er
check-definition-without-is-help = legg til `is …`
check-otherwise-not-last = alternativer etter `otherwise` blir aldri nådd
check-otherwise-not-last-help = sett `otherwise` sist
check-alternative-without-guard = alternativet sier ikke når det skal brukes
check-alternative-without-guard-help = legg til `when …`, eller `otherwise` for det siste
# $gap: som «ingenting når `person.age` er over 17».
check-not-exhaustive = alternativene dekker ikke alt: { $gap }
check-not-exhaustive-help = legg til et alternativ for det, eller avslutt med `otherwise`
check-not-seen-exhaustive = det er ikke mulig å se om alternativene dekker alt
check-not-seen-exhaustive-help = avslutt med `otherwise`, så det finnes et svar uansett hva saken sier
# $conditions: som «`person.age` er over 17 og `person.adult` er `no`».
check-gap = ingen passer når { $conditions }
check-gap-anything = ingen passer, uansett hva saken sier
# $first, $next: som «ingenting gjelder når `person.age` er over 17».
check-gap-and = { $first }; og { $next }
check-gap-more = flere tilfeller
# $values: som «18», «`nord` eller `sør`», «fra 18 til under 67».
check-gap-is = `{ $name }` er { $values }
check-gap-less = `{ $left }` < `{ $right }`
check-gap-greater = `{ $left }` > `{ $right }`
check-gap-equal = `{ $left }` er lik `{ $right }`
check-gap-not-equal = `{ $left }` er ulik `{ $right }`
check-gap-ended = `{ $task }` endte med { $outcome }
check-gap-done = `{ $task }` er gjort
check-gap-not-done = `{ $task }` ikke er gjort
check-gap-one-of-more = { $count ->
    [one] én variant til
   *[other] en av { $count } andre varianter
}
check-gap-unknown = ukjent
check-gap-none = `none`
check-gap-not-none = noe annet enn `none`
check-gap-yes = `yes`
check-gap-no = `no`
check-gap-other-unit = en annen enhet
check-gap-other = noe annet
check-gap-before = før { $to }
check-gap-later = { $from } eller senere
check-gap-at-most = høyst { $to }
check-gap-under = under { $to }
check-gap-at-least = minst { $from }
check-gap-over = over { $from }
check-gap-from-to = fra { $from } til { $to }
check-gap-from-under = fra { $from } til under { $to }
check-gap-over-at-most = over { $from } og høyst { $to }
check-gap-over-under = over { $from } og under { $to }

# Ringer.

# $cycle: navn, som «`a` → `b` → `a`».
check-part-of-itself = enheten er en del av seg selv: { $cycle }
check-part-of-itself-help = ta bort én `part of`, eller skriv enheten som faktisk er overordnet
check-definition-cycle = definisjonen bygger på seg selv: { $cycle }
check-definition-cycle-help = la en av dem bygge på noe annet; standardverdier og opplysninger som gir navn til roller, teller med
check-order-cycle = hver av disse oppgavene måtte vente på den neste: { $cycle }
check-order-cycle-help = se på `before` og `after` i reglene om disse oppgavene; én av dem må bort
check-override-cycle = hver av disse reglene går foran den neste: { $cycle }
check-override-cycle-help = avgjør hvilken som skal vike, og ta bort `overrides` i den

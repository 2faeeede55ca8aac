# Grunngivingar: kvifor ei norm gjeld, ikkje gjeld eller ikkje er avklart.

why-yes = ja
why-no = nei
why-unknown = ukjent
why-none = ingen
why-elements = { $count ->
    [one] 1 element
   *[other] { $count } element
}

## Hovudet i ei grunngiving

# $modality: «skal». $task: merkelappen, med namnet i parentes.
why-headline = { $bearer } { $modality }: { $task }
why-headline-only = Berre { $bearer } { $modality }: { $task }
why-headline-form = Krav til form: { $task }
why-headline-nobody = Ingen skal: { $task }
why-headline-outcome = { $headline } – { $outcome }
why-headline-element = { $headline } ({ $element })
why-rule = Regel: { $rule }
why-basis = Heimel: { $cites }
why-see = Sjå òg: { $sources }
why-interpretation = Tolking: { $text }
why-applies = Slår til fordi:
why-stands = Slår til i alle saker.
why-fails = Slår ikkje til fordi:
why-open = Ikkje avklart. Svaret avheng av dette:
why-overridden = Slår ikkje til, fordi ein annan regel går føre:
# $period: «frå 01.03.2018 til og med 31.12.2019».
why-not-in-force = Gjeld ikkje på denne datoen, berre { $period }.
why-settled-by = Dette vil avklare det:
why-parts = Nærare om:
why-not-logged-yet = { $task } er ikkje loggført enno
why-logged-in-part = Loggen seier for lite til å avgjere dette: { $task }

## Korleis noko er kjent: etter ein tankestrek

why-given = oppgitt
why-assumed = føresett
# Om ein definisjon som har fått ein verdi for denne økta.
why-supposed = lagd til grunn
why-reading = vald lesemåte
why-log = logg
why-nothing-logged = ikkje i loggen
why-see-above = sjå ovanfor
why-see-part = sjå punkt { $number } nedanfor

## Rollene i ei norm: kven, overfor kven, til når

why-bearer = kven
why-bearer-each = kven, kvar i { $group }
why-whoever = den som utfører oppgåva
why-done-when = gjort når
# $amount: «14 dagar». $of: det fristen blir rekna frå.
why-within = siste dag innan { $length } etter { $day }
why-within-with = siste dag innan { $length } frå og med { $day }
why-at-least-before = siste dag minst { $length } før { $day }
why-within-hours = siste tidspunkt innan { $hours } etter { $moment }
why-hours-before = siste tidspunkt minst { $hours } før { $moment }
why-whole-hours = { $limit } (heile timar: timen det blir rekna frå, tel ikkje)
why-day-of = dagen for { $moment }
why-at-time = { $day } kl. { $time } (UTC{ $offset })
why-hours-later = { $hours } etter { $moment }
why-hours-earlier = { $hours } før { $moment }
why-without = { $limit }, utan å rekne med { $pauses }
why-without-days = { $limit }, utan å rekne med dagane frå { $from } til og med { $until }
why-on-day = { $fact } per { $day }
why-first-day = første dag då dette gjaldt: { $condition }
why-no-first-day = har ingen kjend første dag
why-since-day = Frå { $day }: { $what }
why-on-that-day = Den { $day }: { $what }
why-always-so = Det har vore slik så langt tilbake som noko er fortalt
why-moved = { $day } eller første verkedag etter
why-if = { $role }, { $party } dersom
why-by-calendar = { $counted } (kalender: { $calendar })
why-days-off = fridagane som saka oppgjev
why-rule-applies = regelen { $rule } slår til og går føre
why-only-itself = andre mottakarar enn eininga sjølv

## Det ein regel vel: alternativa

why-when = { $value } når: { $condition }
why-otherwise = elles
why-anyway = i alle fall

## Vilkår. $sense: plain (påstått) eller negated (nekta). $left, $right: ord for det som blir samanlikna

why-equal = { $sense ->
    [negated] { $left } er ikkje { $right }
   *[plain] { $left } er { $right }
}
why-one-of = { $sense ->
    [negated] { $left } er ikkje ein av { $choices }
   *[plain] { $left } er ein av { $choices }
}
why-is-none = { $sense ->
    [negated] { $left } finst
   *[plain] { $left } finst ikkje
}
why-is-known = { $sense ->
    [negated] { $left } er ukjent
   *[plain] { $left } er kjent
}
why-less = { $sense ->
    [negated] { $left } er minst { $right }
   *[plain] { $left } er mindre enn { $right }
}
why-at-most = { $sense ->
    [negated] { $left } er større enn { $right }
   *[plain] { $left } er høgst { $right }
}
why-greater = { $sense ->
    [negated] { $left } er høgst { $right }
   *[plain] { $left } er større enn { $right }
}
why-no-less = { $sense ->
    [negated] { $left } er mindre enn { $right }
   *[plain] { $left } er minst { $right }
}
why-before = { $sense ->
    [negated] { $left } er etter eller same dagen som { $right }
   *[plain] { $left } er før { $right }
}
why-not-after = { $sense ->
    [negated] { $left } er etter { $right }
   *[plain] { $left } er før eller same dagen som { $right }
}
why-after = { $sense ->
    [negated] { $left } er før eller same dagen som { $right }
   *[plain] { $left } er etter { $right }
}
why-not-before = { $sense ->
    [negated] { $left } er før { $right }
   *[plain] { $left } er etter eller same dagen som { $right }
}
why-done = { $sense ->
    [negated] { $task } er ikkje gjort
   *[plain] { $task } er gjort
}
why-done-by = { $sense ->
    [negated] { $task } er ikkje gjort av { $unit }
   *[plain] { $task } er gjort av { $unit }
}
why-done-until = { $sense ->
    [negated] { $task } er ikkje gjort seinast { $day }
   *[plain] { $task } er gjort seinast { $day }
}
why-done-by-until = { $sense ->
    [negated] { $task } er ikkje gjort av { $unit } seinast { $day }
   *[plain] { $task } er gjort av { $unit } seinast { $day }
}
why-ended = { $task } enda med { $outcome }
why-ended-by = { $ended }, av { $unit }
why-not = ikkje: { $what }
why-at-least = { $sense ->
    [negated] færre enn { $count } av: { $all }
   *[plain] minst { $count } av: { $all }
}
# Vilkåra følgjer, eitt på kvar linje.
why-all-of = { $sense ->
    [negated] ikkje alle desse
   *[plain] alle desse
}
why-any-of = { $sense ->
    [negated] ingen av desse
   *[plain] minst eitt av desse
}
why-at-least-of = { $sense ->
    [negated] færre enn { $count } av desse
   *[plain] minst { $count } av desse
}
why-some-in = { $sense ->
    [negated] ingen i { $list } oppfyller: { $condition }
   *[plain] nokon i { $list } oppfyller: { $condition }
}
why-every-in = { $sense ->
    [negated] ikkje alle i { $list } oppfyller: { $condition }
   *[plain] alle i { $list } oppfyller: { $condition }
}
why-at-least-in = { $sense ->
    [negated] færre enn { $count } i { $list } oppfyller: { $condition }
   *[plain] minst { $count } i { $list } oppfyller: { $condition }
}
why-number-in = talet på dei i { $list } som oppfyller: { $condition }
why-each-in = { $value } for kvar i { $list }
why-each-in-where = { $value } for kvar i { $list } som oppfyller: { $condition }
why-sum-of = summen av { $all }

## Verdiar som blir rekna ut

why-today = vurderingsdatoen
why-occasion = dagen det skjedde
why-each-time = kvar gong: { $tasks }
why-never = aldri
why-lies-in = vurderingsdatoen er i perioden { $period }
why-plus = { $left } pluss { $right }
why-minus = { $left } minus { $right }
why-days-between = talet på dagar frå { $from } til { $to }
why-working-days-between = talet på verkedagar frå { $from } til { $to }
why-weeks-between = talet på veker frå { $from } til { $to }
why-months-between = talet på månader frå { $from } til { $to }
why-years-between = talet på år frå { $from } til { $to }
why-earliest = den tidlegaste av { $all }
why-latest = den seinaste av { $all }
why-least = den lågaste av { $all }
why-greatest = den høgaste av { $all }
why-first = den første av { $all } som det finst ein verdi for
why-times = { $left } gonger { $right }
why-divided-by = { $left } delt på { $right }
why-percent-of = { $left } prosent av { $right }
why-rounded = { $value }, avrunda til næraste { $unit ->
    [whole] heile tal
   *[other] { $to }
}
why-rounded-up = { $value }, runda opp til næraste { $unit ->
    [whole] heile tal
   *[other] { $to }
}
why-rounded-down = { $value }, runda ned til næraste { $unit ->
    [whole] heile tal
   *[other] { $to }
}
why-cannot-calculate = kan ikkje reknast ut
why-divisor-zero = kan ikkje reknast ut, fordi det blir delt på 0
why-too-fine = kan ikkje reknast ut, fordi svaret har meir enn seks desimalar og ikkje er avrunda
why-too-large = kan ikkje reknast ut, fordi det blir for mange siffer
why-reversed = kan ikkje reknast ut, fordi dagar som ikkje blir rekna med, sluttar før dei byrjar
why-no-rate = regelverket har ingen sats for { $day }
why-rate-for = { $rate } for { $what }
why-rate-on = { $rate } per { $day }
why-rate-since = frå { $day }
why-date-of = datoen for { $task }
why-date-by = datoen for { $task } av { $unit }
why-date-to = datoen for { $task } overfor { $unit }
why-taken-for-the-last = loggen seier ikkje kva for eit element: teke for det som tok til sist

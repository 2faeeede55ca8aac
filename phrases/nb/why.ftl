# Begrunnelser: hvorfor en norm gjelder, ikke gjelder eller ikke er avklart.

why-yes = ja
why-no = nei
why-unknown = ukjent
why-none = ingen
why-elements = { $count ->
    [one] 1 element
   *[other] { $count } elementer
}

## Hodet i en begrunnelse

# $modality: «skal». $task: merkelappen, med navnet i parentes.
why-headline = { $bearer } { $modality }: { $task }
why-headline-only = Bare { $bearer } { $modality }: { $task }
why-headline-form = Krav til form: { $task }
why-headline-nobody = Ingen skal: { $task }
why-headline-outcome = { $headline } – { $outcome }
why-headline-element = { $headline } ({ $element })
why-rule = Regel: { $rule }
why-basis = Hjemmel: { $cites }
why-see = Se også: { $sources }
why-interpretation = Tolkning: { $text }
why-applies = Slår til fordi:
why-stands = Slår til i alle saker.
why-fails = Slår ikke til fordi:
why-open = Ikke avklart. Svaret avhenger av dette:
why-overridden = Slår ikke til, fordi en annen regel går foran:
# $period: «fra 01.03.2018 til og med 31.12.2019».
why-not-in-force = Gjelder ikke på denne datoen, bare { $period }.
why-settled-by = Dette vil avklare det:
why-parts = Nærmere om:
why-not-logged-yet = { $task } er ikke loggført ennå
why-logged-in-part = Loggen sier for lite til å avgjøre dette: { $task }

## Hvordan noe er kjent: etter en tankestrek

why-given = oppgitt
why-assumed = forutsatt
# Om en definisjon som har fått en verdi for denne økten.
why-supposed = lagt til grunn
why-reading = valgt lesemåte
why-log = logg
why-nothing-logged = ikke i loggen
why-see-above = se ovenfor
why-see-part = se punkt { $number } nedenfor

## Rollene i en norm: hvem, overfor hvem, til når

why-bearer = hvem
why-bearer-each = hvem, hver i { $group }
why-whoever = den som utfører oppgaven
why-done-when = gjort når
# $amount: «14 dager». $of: det fristen regnes fra.
why-within = siste dag innen { $length } etter { $day }
why-within-with = siste dag innen { $length } fra og med { $day }
why-at-least-before = siste dag minst { $length } før { $day }
why-within-hours = siste tidspunkt innen { $hours } etter { $moment }
why-hours-before = siste tidspunkt minst { $hours } før { $moment }
why-whole-hours = { $limit } (hele timer: timen det regnes fra, teller ikke)
why-day-of = dagen for { $moment }
why-at-time = { $day } kl. { $time } (UTC{ $offset })
why-hours-later = { $hours } etter { $moment }
why-hours-earlier = { $hours } før { $moment }
why-without = { $limit }, uten å regne med { $pauses }
why-without-days = { $limit }, uten å regne med dagene fra { $from } til og med { $until }
why-on-day = { $fact } per { $day }
why-first-day = første dag da dette gjaldt: { $condition }
why-no-first-day = har ingen kjent første dag
why-since-day = Fra { $day }: { $what }
why-on-that-day = Den { $day }: { $what }
why-always-so = Det har vært slik så langt tilbake som noe er fortalt
why-moved = { $day } eller første virkedag etter
why-if = { $role }, { $party } hvis
why-by-calendar = { $counted } (kalender: { $calendar })
why-days-off = fridagene som saken oppgir
why-rule-applies = regelen { $rule } slår til og går foran
why-only-itself = andre mottakere enn enheten selv

## Det en regel velger: alternativene

why-when = { $value } når: { $condition }
why-otherwise = ellers
why-anyway = i alle fall

## Vilkår. $sense: plain (påstått) eller negated (nektet). $left, $right: ord for det som sammenlignes

why-equal = { $sense ->
    [negated] { $left } er ikke { $right }
   *[plain] { $left } er { $right }
}
why-one-of = { $sense ->
    [negated] { $left } er ikke en av { $choices }
   *[plain] { $left } er en av { $choices }
}
why-is-none = { $sense ->
    [negated] { $left } finnes
   *[plain] { $left } finnes ikke
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
   *[plain] { $left } er høyst { $right }
}
why-greater = { $sense ->
    [negated] { $left } er høyst { $right }
   *[plain] { $left } er større enn { $right }
}
why-no-less = { $sense ->
    [negated] { $left } er mindre enn { $right }
   *[plain] { $left } er minst { $right }
}
why-before = { $sense ->
    [negated] { $left } er etter eller samme dag som { $right }
   *[plain] { $left } er før { $right }
}
why-not-after = { $sense ->
    [negated] { $left } er etter { $right }
   *[plain] { $left } er før eller samme dag som { $right }
}
why-after = { $sense ->
    [negated] { $left } er før eller samme dag som { $right }
   *[plain] { $left } er etter { $right }
}
why-not-before = { $sense ->
    [negated] { $left } er før { $right }
   *[plain] { $left } er etter eller samme dag som { $right }
}
why-done = { $sense ->
    [negated] { $task } er ikke gjort
   *[plain] { $task } er gjort
}
why-done-by = { $sense ->
    [negated] { $task } er ikke gjort av { $unit }
   *[plain] { $task } er gjort av { $unit }
}
why-done-until = { $sense ->
    [negated] { $task } er ikke gjort senest { $day }
   *[plain] { $task } er gjort senest { $day }
}
why-done-by-until = { $sense ->
    [negated] { $task } er ikke gjort av { $unit } senest { $day }
   *[plain] { $task } er gjort av { $unit } senest { $day }
}
why-ended = { $task } endte med { $outcome }
why-ended-by = { $ended }, av { $unit }
why-not = ikke: { $what }
why-at-least = { $sense ->
    [negated] færre enn { $count } av: { $all }
   *[plain] minst { $count } av: { $all }
}
# Vilkårene følger, ett på hver linje.
why-all-of = { $sense ->
    [negated] ikke alle disse
   *[plain] alle disse
}
why-any-of = { $sense ->
    [negated] ingen av disse
   *[plain] minst ett av disse
}
why-at-least-of = { $sense ->
    [negated] færre enn { $count } av disse
   *[plain] minst { $count } av disse
}
why-some-in = { $sense ->
    [negated] ingen i { $list } oppfyller: { $condition }
   *[plain] noen i { $list } oppfyller: { $condition }
}
why-every-in = { $sense ->
    [negated] ikke alle i { $list } oppfyller: { $condition }
   *[plain] alle i { $list } oppfyller: { $condition }
}
why-at-least-in = { $sense ->
    [negated] færre enn { $count } i { $list } oppfyller: { $condition }
   *[plain] minst { $count } i { $list } oppfyller: { $condition }
}
why-number-in = antall i { $list } som oppfyller: { $condition }
why-each-in = { $value } for hver i { $list }
why-each-in-where = { $value } for hver i { $list } som oppfyller: { $condition }
why-sum-of = summen av { $all }

## Verdier som beregnes

why-today = vurderingsdatoen
why-occasion = dagen det skjedde
why-each-time = hver gang: { $tasks }
why-never = aldri
why-lies-in = vurderingsdatoen er i perioden { $period }
why-plus = { $left } pluss { $right }
why-minus = { $left } minus { $right }
why-days-between = antall dager fra { $from } til { $to }
why-working-days-between = antall virkedager fra { $from } til { $to }
why-weeks-between = antall uker fra { $from } til { $to }
why-months-between = antall måneder fra { $from } til { $to }
why-years-between = antall år fra { $from } til { $to }
why-earliest = den tidligste av { $all }
why-latest = den seneste av { $all }
why-least = den laveste av { $all }
why-greatest = den høyeste av { $all }
why-first = den første av { $all } som det er en verdi for
why-times = { $left } ganger { $right }
why-divided-by = { $left } delt på { $right }
why-percent-of = { $left } prosent av { $right }
why-rounded = { $value }, avrundet til nærmeste { $unit ->
    [whole] hele tall
   *[other] { $to }
}
why-rounded-up = { $value }, rundet opp til nærmeste { $unit ->
    [whole] hele tall
   *[other] { $to }
}
why-rounded-down = { $value }, rundet ned til nærmeste { $unit ->
    [whole] hele tall
   *[other] { $to }
}
why-cannot-calculate = kan ikke regnes ut
why-divisor-zero = kan ikke regnes ut, fordi det deles på 0
why-too-fine = kan ikke regnes ut, fordi svaret har mer enn seks desimaler og ikke er avrundet
why-too-large = kan ikke regnes ut, fordi det blir for mange sifre
why-reversed = kan ikke regnes ut, fordi dager som ikke regnes med, slutter før de begynner
why-no-rate = regelverket har ingen sats for { $day }
why-rate-for = { $rate } for { $what }
why-rate-on = { $rate } per { $day }
why-rate-since = fra { $day }
why-date-of = datoen for { $task }
why-date-by = datoen for { $task } av { $unit }
why-date-to = datoen for { $task } overfor { $unit }
why-taken-for-the-last = loggen sier ikke hvilket element: tatt for det som begynte sist

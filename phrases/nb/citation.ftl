# Steder i rundskriv, slik etaten henviser til dem: «pkt. 5.1, 2. avsnitt, 3. strekpunkt».

citation-section = pkt. { $number }
citation-slide = lysark { $number }
citation-title = «{ $title }»
citation-paragraph = { $number }. avsnitt
citation-paragraphs = { $first }.–{ $last }. avsnitt
citation-bullet = { $number }. strekpunkt
# Et strekpunkt i et annet: 3.1.
citation-inner-bullet = strekpunkt { $number }
citation-bullets = { $first }.–{ $last }. strekpunkt
citation-sentence = { $number }. setning
citation-sentences = { $first }.–{ $last }. setning
# Av en lov: «§ 21-7».
citation-section-of-act = § { $number }
# $level: hva overskriften er til.
citation-heading = { $level ->
    [annex] vedlegg
    [schedule] tillegg
    [chapter] kapittel
    [article] artikkel
   *[regulation] regel
} { $number }
# En del av et tekststed i en lov: «artikkel 33 nr. 1».
citation-within = { $within } { $part }
# En del som ikke har nummer i teksten, men telles.
citation-counted = { $number ->
    [1] første
    [2] andre
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] sjuende
    [8] åttende
    [9] niende
    [10] tiende
   *[other] { $number }.
} { $level ->
    [sentence] punktum
   *[other] ledd
}
citation-counted-range = { $first ->
    [1] første
    [2] andre
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] sjuende
    [8] åttende
    [9] niende
    [10] tiende
   *[other] { $first }.
} til { $last ->
    [1] første
    [2] andre
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] sjuende
    [8] åttende
    [9] niende
    [10] tiende
   *[other] { $last }.
} { $level ->
    [sentence] punktum
   *[other] ledd
}
# Et nummerert avsnitt. $around: det som det står under, ordet for et nivå eller «none».
citation-numbered = { $around ->
    [none] avsnitt
    [section] avsnitt
    [chapter] avsnitt
   *[other] nr.
} { $number }
citation-numbered-range = { $around ->
    [none] avsnitt
    [section] avsnitt
    [chapter] avsnitt
   *[other] nr.
} { $first }–{ $last }
# $kind: om det har bokstav eller nummer.
citation-point = { $kind ->
    [number] nr.
   *[letter] bokstav
} { $number }
citation-points = { $kind ->
    [number] nr.
   *[letter] bokstav
} { $first }–{ $last }
# Et punkt i et annet.
citation-inner-point = { $kind ->
    [number] nr.
   *[letter] bokstav
} { $outer } punkt { $inner }

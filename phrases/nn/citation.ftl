# Stader i rundskriv, slik etaten viser til dei: «pkt. 5.1, 2. avsnitt, 3. strekpunkt».

citation-section = pkt. { $number }
citation-slide = lysark { $number }
citation-title = «{ $title }»
citation-paragraph = { $number }. avsnitt
citation-paragraphs = { $first }.–{ $last }. avsnitt
citation-bullet = { $number }. strekpunkt
# Eit strekpunkt i eit anna: 3.1.
citation-inner-bullet = strekpunkt { $number }
citation-bullets = { $first }.–{ $last }. strekpunkt
citation-sentence = { $number }. setning
citation-sentences = { $first }.–{ $last }. setning
# Av ei lov: «§ 21-7».
citation-section-of-act = § { $number }
# $level: kva overskrifta er til.
citation-heading = { $level ->
    [annex] vedlegg
    [schedule] tillegg
    [chapter] kapittel
    [article] artikkel
   *[regulation] regel
} { $number }
# Ein del av ein tekststad i ei lov: «artikkel 33 nr. 1».
citation-within = { $within } { $part }
# Ein del som ikkje har nummer i teksten, men blir tald.
citation-counted = { $number ->
    [1] første
    [2] andre
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] sjuande
    [8] åttande
    [9] niande
    [10] tiande
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
    [7] sjuande
    [8] åttande
    [9] niande
    [10] tiande
   *[other] { $first }.
} til { $last ->
    [1] første
    [2] andre
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] sjuande
    [8] åttande
    [9] niande
    [10] tiande
   *[other] { $last }.
} { $level ->
    [sentence] punktum
   *[other] ledd
}
# Eit nummerert avsnitt. $around: det som det står under, ordet for eit nivå eller «none».
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
# Eitt punkt i eit anna.
citation-inner-point = { $kind ->
    [number] nr.
   *[letter] bokstav
} { $outer } punkt { $inner }

# Passages of circulars: "section 5.1, paragraph 2, bullet 3".

citation-section = section { $number }
citation-slide = slide { $number }
citation-title = “{ $title }”
citation-paragraph = paragraph { $number }
citation-paragraphs = paragraphs { $first }–{ $last }
citation-bullet = bullet { $number }
# A bullet in another one: 3.1.
citation-inner-bullet = bullet { $number }
citation-bullets = bullets { $first }–{ $last }
citation-sentence = sentence { $number }
citation-sentences = sentences { $first }–{ $last }
# Of an act: "section 21-7".
citation-section-of-act = section { $number }
# $level: what the heading is of.
citation-heading = { $level ->
    [annex] annex
    [schedule] schedule
    [chapter] chapter
    [article] article
   *[regulation] regulation
} { $number }
# A part of a passage of a law: "article 33, paragraph 1".
citation-within = { $within }, { $part }
# A part that bears no number in the text, and is counted.
citation-counted = { $level ->
    [sentence] sentence
    [subparagraph] subparagraph
   *[paragraph] paragraph
} { $number }
citation-counted-range = { $level ->
    [sentence] sentences
    [subparagraph] subparagraphs
   *[paragraph] paragraphs
} { $first }–{ $last }
# A numbered paragraph. $around: what it stands under, a level's word or "none".
citation-numbered = paragraph { $number }
citation-numbered-range = paragraphs { $first }–{ $last }
# $kind: whether it bears a letter or a number.
citation-point = point { $number }
citation-points = points { $first }–{ $last }
# A point in a point.
citation-inner-point = point { $outer }.{ $inner }

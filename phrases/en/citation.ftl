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

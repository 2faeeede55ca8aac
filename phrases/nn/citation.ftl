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

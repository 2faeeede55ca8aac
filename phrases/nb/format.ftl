# Formatering av regelfiler.

format-refused = filen er ikke endret: { $why }
format-refused-help = ingenting er skrevet, og filen din er i orden; dette er en feil i formateringen: meld fra, og legg ved filen
format-too-large = filen er ikke endret: etter formatering, { $why }
format-too-large-help = ingenting er skrevet; del filen, eller kort ned de lengste tekstene og navnene
format-other-meaning = etter formatering ville den ha betydd noe annet
format-other-words = etter formatering ville ordene ha vært andre
format-other-comments = etter formatering ville kommentarene ha vært andre
format-not-settled = ny formatering ville ha endret den igjen
format-unreadable = etter formatering kunne den ikke leses

# Formatering av regelfiler.

format-refused = fila er ikkje endra: { $why }
format-refused-help = ingenting er skrive, og fila di er i orden; dette er ein feil i formateringa: meld frå, og legg ved fila
format-too-large = fila er ikkje endra: etter formatering, { $why }
format-too-large-help = ingenting er skrive; del fila, eller kort ned dei lengste tekstane og namna
format-other-meaning = etter formatering ville ho ha tydd noko anna
format-other-words = etter formatering ville orda ha vore andre
format-other-comments = etter formatering ville kommentarane ha vore andre
format-not-settled = ny formatering ville ha endra henne igjen
format-unreadable = etter formatering kunne ho ikkje lesast

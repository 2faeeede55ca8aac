# Fila `sources.lock`.


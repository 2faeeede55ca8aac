# Filen `sources.lock`.


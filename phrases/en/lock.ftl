# The file `sources.lock`.


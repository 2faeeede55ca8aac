# Fila `sources.lock`.

lock-without-version = ei låsefil byrjar med linja `{ $version }`
lock-broken-line = dette er verken eit rundskriv eller fingeravtrykket av ein tekststad
lock-twice = dette står to gonger i låsefila
lock-broken-help = angre endringane i låsefila, eller slett ho og lag ho på nytt med `saksgang sources lock`

# Filen `sources.lock`.

lock-without-version = en låsefil begynner med linjen `{ $version }`
lock-broken-line = dette er verken et rundskriv eller fingeravtrykket av et tekststed
lock-twice = dette står to ganger i låsefilen
lock-broken-help = angre endringene i låsefilen, eller slett den og lag den på nytt med `saksgang sources lock`

# Ord som alle deler av programmet bruker.

# $first: det som kommer før i en liste: «a, b». $last: det siste i den.
common-and = { $first } og { $last }
common-or = { $first } eller { $last }
common-month = { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
}
common-moment = { $day } kl. { $time } (UTC{ $offset })
common-did-you-mean = mente du `{ $name }`?
common-help = hjelp
common-more-like-these = … og { $more } til av samme slag
common-see-also = se også
# Hva et navn er navnet på, der det ble spurt etter noe annet.
common-is-unit = `{ $name }` er en enhet
common-is-group = `{ $name }` er en gruppe av enheter
common-is-task = `{ $name }` er en oppgave
common-is-rule = `{ $name }` er en regel
common-is-fact = `{ $name }` er en opplysning
common-is-definition = `{ $name }` er en definisjon
common-is-reading = `{ $name }` er en lesemåte
common-is-rates = `{ $name }` er satser
common-is-register = `{ $name }` er et register
common-is-circular = `{ $name }` er et rundskriv
common-is-channel = `{ $name }` er en kanal
common-built-in = { $name } (innebygd)
common-from-folder = { $name } (fra { $place })

# Ord som alle delar av programmet bruker.

# $first: det som kjem før i ei liste: «a, b». $last: det siste i henne.
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
common-did-you-mean = meinte du `{ $name }`?
common-help = hjelp
common-more-like-these = … og { $more } til av same slaget
common-see-also = sjå òg
# Kva eit namn er namnet på, der det vart spurt etter noko anna.
common-is-unit = `{ $name }` er ei eining
common-is-group = `{ $name }` er ei gruppe av einingar
common-is-task = `{ $name }` er ei oppgåve
common-is-rule = `{ $name }` er ein regel
common-is-fact = `{ $name }` er ei opplysning
common-is-definition = `{ $name }` er ein definisjon
common-is-reading = `{ $name }` er ein lesemåte
common-is-rates = `{ $name }` er satsar
common-is-register = `{ $name }` er eit register
common-is-circular = `{ $name }` er eit rundskriv
common-is-channel = `{ $name }` er ein kanal
common-built-in = { $name } (innebygd)
common-from-folder = { $name } (frå { $place })

# Words that every part of the program uses.

# $first: what comes before, in a list: "a, b". $last: its last member.
common-and = { $first } and { $last }
common-or = { $first } or { $last }
common-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
common-moment = { $day } at { $time } (UTC{ $offset })
common-did-you-mean = did you mean `{ $name }`?
common-help = help
common-more-like-these = … and { $more } more like these
common-see-also = see also
# What a name is the name of, where something else was asked for.
common-is-unit = `{ $name }` is a unit
common-is-group = `{ $name }` is a group of units
common-is-task = `{ $name }` is a task
common-is-rule = `{ $name }` is a rule
common-is-fact = `{ $name }` is a fact
common-is-definition = `{ $name }` is a definition
common-is-reading = `{ $name }` is a reading
common-is-rates = `{ $name }` are rates
common-is-register = `{ $name }` is a register
common-is-circular = `{ $name }` is a circular
common-is-channel = `{ $name }` is a channel
common-built-in = { $name } (built in)
common-from-folder = { $name } (from { $place })

# What is different in the answer to a case.


# After a norm: "+ RKV shall contact PU: settled, applies".
compare-settled-yes = settled, applies
compare-settled-no = settled, does not apply
compare-opened = no longer settled
compare-displaced = set aside by a prohibition of the same
compare-would-apply = would apply under another reading
compare-would-not-apply = would no longer apply under another reading

# Whether a norm applies.
compare-yes = yes
compare-no = no
compare-open = open

# A value that is not there, and a unit that is not settled.
compare-nothing = nothing
compare-unit-open = not settled

# What is different: "channel: letter → email". As names in the JSON of `saksgang diff` too.
compare-part-applies = applies
compare-part-unit = unit
compare-part-modality = binds
compare-part-basis = basis
compare-part-manner = manner and time
compare-part-matters = content
compare-part-status = status
compare-part-course = course
compare-part-missing = missing
compare-part-assumed = assumed
compare-part-hinges = hinges on reading
# $safeguard: what the safeguard is called. $told: what it demands.
compare-broken = broken safeguard: “{ $safeguard }” – { $told }
compare-contradiction = the case contradicts itself: “{ $safeguard }” – { $told }
# $fact: the fact. $told: what the case says, and what the log says.
compare-against-log = given otherwise than in the log: { $fact } – { $told }
# $required, $prohibited: two sentences with their basis that cannot both be followed.
compare-conflict = conflict: { $required }, but { $prohibited }
compare-first-day = no earlier than { $day }
# A last day, in a list: «med høyst 2 måneder imellom, by { $day }».
compare-last-day = by { $day }
compare-entry = { $status } { $entry }
compare-reason = { $entry }: { $reason }

# How much of the rules the tests try: the report of `saksgang test --coverage`.

coverage-title = How much of the rules the tests try
coverage-of-rulebook = Rulebook: { $name }, { $fingerprint }
coverage-cases = Cases: { $count }

# The shares, a line each: "Rules that have applied: 812 of 850 (95.5 %)".
coverage-share = { $what }: { $seen } of { $of } ({ $whole }.{ $tenth } %)
coverage-conditions = Outcomes of conditions (yes, no, not known)
coverage-alternatives = Alternatives that were taken
coverage-rules = Rules that have applied
coverage-norms = Outcomes of norms (applies, does not apply, not settled)
coverage-thresholds = Thresholds (just below, at, just above)
coverage-readings = Readings, each variant
coverage-hinges = Readings that a norm has hinged on
coverage-passages = Passages that have had an effect

coverage-enough = At least { $least } % of the outcomes of conditions and of the alternatives must be tried. They are.
coverage-too-little = At least { $least } % of the outcomes of conditions and of the alternatives must be tried. { $missing } are missing. See what is missing, and write cases that try it.

coverage-missing = What is missing
coverage-nothing-missing = Nothing: all that can be tried is tried.
# $missing: what was not tried of $what: "not tried: no, not known".
coverage-entry = line { $line }: { $what } – { $missing }
coverage-not-tried = not tried: { $outcomes }
coverage-not-taken = not taken in any case
coverage-hidden = Outcomes of sensitive conditions that are not tried: { $count } (hidden; --reveal shows which).

# Outcomes, as they stand after "not tried:".
coverage-yes = yes
coverage-no = no
coverage-not-known = not known
coverage-applies = applies
coverage-applies-not = does not apply
coverage-open = not settled
coverage-just-below = just below
coverage-at = at the threshold
coverage-just-above = just above

# What can be tried; $name is its name, and of what has a label, "label (name)".
coverage-rule = rule { $name }
coverage-norm = norm { $name }
coverage-condition = condition { $name }
coverage-threshold = threshold { $name }
coverage-alternative = alternative { $name }
coverage-definition = definition { $name }
coverage-reading = reading { $name }
coverage-rates = rates { $name }
coverage-register = register { $name }
coverage-safeguard = safeguard { $name }
coverage-facts = the facts

coverage-belongs-to = belongs to
coverage-basis = basis
coverage-would-show = a case that tries it

coverage-suggestions = Cases that try more
# $case: the case that it is made from. $changes: "ta.applied=null, person.age=17".
coverage-made-from = { $case } with { $changes }
coverage-shows = tries { $count } of what is missing

coverage-readings-heading = Readings
coverage-nothing-hinges = no norm has hinged on it
coverage-passages-heading = Passages that have had no effect

# Headings and signs of the web page.
coverage-files = Rule files
coverage-line-heading = Line
coverage-signs = Signs
coverage-text-heading = Text
coverage-remark-heading = What is missing
coverage-whole = all is tried
coverage-part = some is tried
coverage-nothing = not tried

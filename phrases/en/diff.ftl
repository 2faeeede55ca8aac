# Differences between two rulebooks: the report of `saksgang diff`.

# $old, $new: what the two rulebooks are called.
diff-title = Differences from { $old } to { $new }
diff-nothing = No difference.
diff-only-rules = No cases were looked at; only the rules are compared here.
diff-renames = New names
diff-rules = Changes in the rules
diff-cases = What that means for cases
diff-unreadable = Cases that cannot be read
diff-beside = Conflicts and broken safeguards

# $kind: what it is: "unit".
diff-renamed = { $kind } { $old } is now called { $new }
# Of a section of a circular, which has a number rather than a name.
diff-moved = { $kind } { $old } is now { $new }
diff-mentioned = { $places ->
    [one] mentioned in one other place
   *[other] mentioned in { $places } other places
}
# $name: the name, and after a comma the label. $fate: "new", "gone" or "changed".
diff-item = { $kind } { $name }: { $fate }
# These stand in the JSON of `saksgang diff` too, as names.
diff-new = new
diff-gone = gone
diff-changed = changed

# At a part of a rule: "deadline, added: within 14 days".
diff-came = added
diff-went = taken out
diff-came-as-alternative = added as an alternative
diff-went-as-alternative = taken out as an alternative
# $rules: their names.
diff-rests = { $count ->
    [one] one rule rests on this: { $rules }
   *[other] { $count } rules rest on this: { $rules }
}
# $names: the first names of a longer list, with commas between.
diff-and-more = { $names } and { $more } more

diff-looked-at = { $cases ->
    [one] One case was looked at under both rulebooks.
   *[other] { $cases } cases were looked at under both rulebooks.
}
diff-none-differs = None of them comes out differently.
diff-differing = Those that come out differently: { $cases }.
# $cases: the names of the cases.
diff-in-cases = { $count ->
    [one] in one case: { $cases }
   *[other] in { $count } cases: { $cases }
}
diff-in-these = { $count ->
    [one] in one case ({ $cases }): { $differences }
   *[other] in { $count } cases ({ $cases }): { $differences }
}
diff-in-other-ways = { $count ->
    [one] with other values in one case: { $cases }
   *[other] with other values in { $count } cases: { $cases }
}
diff-form = Requirements of form
diff-open-unit = The unit responsible is open
diff-rule = rule { $rule } ({ $basis })
diff-empty = nothing
diff-hidden = hidden
# $why: what is wrong with the case.
diff-by-old = by the old rules: { $why }
diff-by-new = by the new rules: { $why }
diff-by-both = by the old and by the new rules: { $why }
# $heading: the heading over what is folded away.

# What became of a norm: "appears: West Regional Office shall contact PU". As names in JSON too.
diff-appears = appears
diff-goes = goes
diff-opened = is no longer settled
diff-applies = is settled, and applies
diff-fell = is settled, and does not apply
diff-changes = changes
diff-hinges = hinges on a reading

# Why a norm is different. $what: what has changed, and its name.
diff-because-rule-new = because the rule is new
diff-because-rule-gone = because the rule is gone
diff-because-rule-changed = because the rule is changed
diff-because-rests-on = because this has changed: { $what }
diff-because-overridden = because a rule that overrides it has changed: { $rule }
diff-because-same-task = because another rule on the same has changed: { $rule }

# What something is: "unit PU: new". As names in JSON too.
diff-kind-circular = circular
diff-kind-section = section
diff-kind-aside = set aside
diff-kind-rule = rule
diff-kind-definition = definition
diff-kind-reading = reading
diff-kind-rates = rates
diff-kind-safeguard = safeguard
diff-kind-register = register
diff-kind-unit = unit
diff-kind-group = group
diff-kind-task = task
diff-kind-event = event
diff-kind-channel = channel
diff-kind-calendar = calendar
diff-kind-type = type
diff-kind-variant = variant
diff-kind-record = record
diff-kind-field = field
diff-kind-fact-group = group of facts
diff-kind-fact = fact

# What a change is about: "deadline: within 14 days → within 7 days". As names in JSON too.
diff-aspect-in-force = in force
diff-aspect-applies-when = applies when
diff-aspect-over-when = over when
diff-aspect-circular = circular
diff-aspect-section = section
diff-aspect-standing = standing
diff-aspect-when = condition
diff-aspect-unless = exception
diff-aspect-value = content
diff-aspect-alternatives = alternatives
diff-aspect-rates = rates
diff-aspect-type = type
diff-aspect-parameter = parameter
diff-aspect-default = default
diff-aspect-chosen = reading that is used
diff-aspect-norm = norm
diff-aspect-bearer = bearer
diff-aspect-modality = how it binds
diff-aspect-task = task
diff-aspect-outcome = outcome
diff-aspect-order = order
diff-aspect-deadline = deadline
diff-aspect-overrides = overrides
diff-aspect-premise = condition of the safeguard
diff-aspect-demand = demand
diff-aspect-kept-by = kept by
diff-aspect-lists = contents
diff-aspect-counts = counts
diff-aspect-totals = totals
diff-aspect-sent-to = sent to
diff-aspect-calendar = calendar
diff-aspect-unites = unites
diff-aspect-weekend = weekend
diff-aspect-holidays = days off
diff-aspect-kept-on = day off kept on another day
diff-aspect-counting = counting
diff-aspect-assessed-by = assessed by
diff-aspect-found-in = found in
diff-aspect-changes = over time or fixed
diff-aspect-sensitive = sensitive
diff-aspect-for-each = what it is done for each of
diff-aspect-elements = the list it goes over
diff-aspect-key = key
diff-aspect-begins = when an element begins
diff-aspect-sensitive-reasons = sensitive reasons
diff-aspect-format = format
diff-aspect-part-of = part of
diff-aspect-external = external
diff-aspect-named-by = named by
diff-aspect-members = members
diff-aspect-parts = contains
diff-aspect-outcomes = kind of outcome
diff-aspect-settled-by = settled by
diff-aspect-issued = issued
diff-aspect-amended = amended
diff-aspect-addressed-to = addressed to
diff-aspect-cited-by = cited by
diff-aspect-circular-kind = kind of circular
diff-aspect-cites = citation
diff-aspect-see = see also
diff-aspect-reason = reason
diff-aspect-interpretation = interpretation
# $tag: a language.
diff-aspect-interpretation-in = interpretation ({ $tag })
diff-aspect-label-in = label ({ $tag })

# What can be wrong with a rulebook that git is to give.

# $why: the phrase below, or words of the operating system.
diff-no-git = cannot run `git`: { $why }
diff-git-not-found = it is not on this machine
diff-no-git-help = install git, or name two folders of rules
diff-no-repository = git keeps no versions of the folder you are in
diff-no-repository-help = go to a folder that git keeps, or name two folders of rules
diff-no-repository-said-help = go to a folder that git keeps, or name two folders of rules; git says: { $said }
diff-no-such-revision = git knows no revision `{ $revision }`
diff-no-such-revision-help = a revision is a branch, a tag or a commit, as in `git:main` or `git:HEAD~1`
diff-no-rules = there is no rule file in `{ $path }` at `{ $revision }`
diff-no-rules-help = name the folder of the rules, as in `git:main:rules`; rule files end in `.regel`
diff-git-failed = git could not give the rules: { $said }
diff-git-failed-help = correct what git complains about, or name two folders of rules

# Errors and warnings of the check of a rulebook.


# Names that are there twice, or that clash.

check-declared-twice = `{ $name }` is declared twice
check-second-here = a second time
check-first-here = first here
check-declared-twice-help = remove one of them, or give it another name
check-versions-overlap-help = give one of them another name; or, if one is to follow the other, dates that do not overlap (`in force from … until …`)
check-labelled-twice = the facts `{ $name }` have different labels in two places
check-labelled-twice-second = other labels here
check-labelled-twice-first = labels here
check-labelled-twice-help = keep the labels in one of the places
check-means-two-things-help = give one of them another name, since an expression could mean either
# $types: the names of types, as "`a` and `b`".
check-named-like-variant = `{ $name }` is also a variant of { $types }, so an expression could mean either
check-named-like-variant-help = give it another name
check-reserved-group = a group of facts cannot be called `{ $name }`
check-reserved-group-help = `case`, `on` and `log` have a meaning of their own in every case; choose another name

# Circulars and sections.

check-second-circular = a file has at most one `circular`
check-second-circular-help = put the rules of the second circular into a file of their own
check-section-without-circular = `section` is in a file that has no `circular`
check-section-without-circular-help = begin the file with `circular NAME`
check-section-twice = `{ $section }` is declared twice
check-section-twice-help = keep one of them; rules of one section stand together under it
check-unknown-kind = `{ $kind }` is not a kind of circular
check-unknown-kind-help = write `kind act` for an act or regulations, `kind slides` for slides; for an ordinary circular, delete the line

# Names that nothing has.

check-unknown-name = nothing is called `{ $name }`
# The keys `check-declare-…` are advice to whoever writes rules; a question from others gets other advice.
check-declare-name = declare it: a fact under `facts`, or something that follows with `define`
check-unknown-variant-help = possible here: { $known }; or declare what is meant
check-unknown-with-hyphen-help = a hyphen inside a word is part of the name; to subtract, put spaces around it: `{ $subtraction }`
check-variant-out-of-place = `{ $name }` is a variant of { $types }, which is not what is asked about here
check-variant-out-of-place-fact = compare it with something of that type, as in `FACT is { $name }`
check-variant-out-of-place-wanted = what is asked about can be { $known }
check-two-variants = two variants are compared, and no fact with them
check-two-variants-help = put the fact that is asked about on one side, as in `FACT is VARIANT`
check-value-without-fields = `{ $name }` is one value, which has no fields
check-value-without-fields-help = write `{ $name }` alone
check-no-such-field = there is no field `{ $name }` here
check-no-such-field-help = look at the `record` for the fields that its elements have
check-element-alone = `{ $name }` is a whole element, not a value
check-element-alone-help = name one of its fields, as in `{ $name }.FIELD`
check-unknown-unit = no unit is called `{ $name }`
check-declare-unit = declare it with `unit`
check-unknown-task = no task or event is called `{ $name }`
check-declare-task = declare it with `task`, or with `event` if nobody does it
check-unknown-channel = no channel is called `{ $name }`
check-declare-channel = declare it with `channel`
check-unknown-type = no type or record is called `{ $name }`
check-declare-type = declare it with `type` or `record`; the built-in types are yes/no, number, text, date and unit
check-unknown-outcome = `{ $task }` has no outcome `{ $name }`
check-unknown-outcome-help = its outcomes are { $known }
check-task-without-outcomes = `{ $task }` has no outcomes
check-task-without-outcomes-help = give the task `outcome TYPE`, or leave the outcome out
check-unknown-circular = no circular is called `{ $name }`
check-declare-circular = declare it with `circular`; for a source outside the rulebook write `see "…"`
check-unknown-rule = no rule is called `{ $name }`
check-unknown-rule-elsewhere = name a rule of a circular other than { $circular } together with its circular: `CIRCULAR/RULE`
check-unknown-rule-in-circular = name a rule of a circular together with its circular: `CIRCULAR/RULE`

# Names of something else than is needed.

# $kind, $needed: as "a task", "a condition".
check-something-else = `{ $name }` is { $kind }, where { $needed } is needed
check-something-else-declared = { $kind }, declared here
check-something-else-done = to ask whether it was done, write `{ $name } is done`
check-something-else-fact = name one of its facts, as in `{ $name }.FACT`
check-something-else-value = `{ $name }` gives a value; name { $needed } here
check-something-else-other = name { $needed } here
check-a-unit = a unit
check-a-group = a group
check-a-channel = a channel
check-a-calendar = a calendar
check-a-definition = a definition
check-a-definition-with-parameter = a definition with a parameter
check-a-reading = a reading
check-rates = rates
check-a-type = a type
check-a-record = a record
check-a-fact = a fact
check-a-group-of-facts = a group of facts
check-a-register = a register
check-a-safeguard = a safeguard
check-a-circular = a circular
check-a-task = a task
check-an-event = an event
check-a-rule = a rule
check-a-condition = a condition
check-a-value = a value

# Citations.

check-unknown-section = `{ $circular }` has no `{ $section }`
check-unknown-section-none = its file has no sections; add `{ $section }` if the circular has it
check-unknown-section-known = its file has { $known }; add `{ $section }` if the circular has it
# $passage: as "section 5.1 paragraph 2".
check-not-in-circular = `{ $circular }` has no { $passage }
check-not-in-circular-here = not in its text, according to `sources.lock`
# $instead: what is there instead, as "section 5 has one paragraph".
check-not-in-circular-help = { $instead }; where the text has changed, `saksgang sources lock` takes it over
check-instead-sections = it has { $level ->
    [annex] the annexes
    [schedule] the schedules
    [chapter] the chapters
    [article] the articles
    [regulation] the regulations
    [paragraph] the paragraphs
    [subparagraph] the subparagraphs
    [point] the points
    [bullet] the bullets
   *[section] the sections
} { $sections }
check-instead-heading = { $passage } has a heading alone
check-instead-paragraphs = { $passage } has { $count ->
    [one] one paragraph
   *[other] paragraphs 1 to { $count }
}
check-instead-none = { $passage } has no { $level ->
    [annex] annexes
    [schedule] schedules
    [chapter] chapters
    [article] articles
    [regulation] regulations
    [paragraph] paragraphs
    [subparagraph] subparagraphs
    [point] points
    [bullet] bullets
   *[section] sections
}
check-instead-known = { $passage } has { $level ->
    [annex] the annexes
    [schedule] the schedules
    [chapter] the chapters
    [article] the articles
    [regulation] the regulations
    [paragraph] the paragraphs
    [subparagraph] the subparagraphs
    [point] the points
    [bullet] the bullets
   *[section] the sections
} { $known }
check-instead-sentences = { $passage } has { $count ->
    [0] no sentences of its own
    [one] one sentence
   *[other] sentences 1 to { $count }
}
# $number: "5.1", or a title in quotation marks.
check-passage = { $level ->
    [annex] annex
    [schedule] schedule
    [chapter] chapter
    [article] article
    [regulation] regulation
    [paragraph] paragraph
    [subparagraph] subparagraph
    [point] point
    [bullet] bullet
    [sentence] sentence
   *[section] section
} { $number }
# $within: the larger passage, as "section 5.1".
check-passage-within = { $within } { $level ->
    [annex] annex
    [schedule] schedule
    [chapter] chapter
    [article] article
    [regulation] regulation
    [paragraph] paragraph
    [subparagraph] subparagraph
    [point] point
    [bullet] bullet
    [sentence] sentence
   *[section] section
} { $number }
check-passage-whole = text of its own
check-unknown-level = nothing is cited by `{ $word }`
# $levels: all words that there are.
check-unknown-level-help = the words are { $levels }, from the outermost
check-unknown-level-meant = did you mean `{ $meant }`? The words are { $levels }
# $level: the word of a step, as "bullet".
check-other-level = `{ $circular }` is not cited by `{ $level }`
# $levels: by what it is.
check-other-level-instead = it is cited by { $levels }: write `{ $instead }`
check-other-level-help = it is cited by { $levels }; if its text has more, add `{ $level }` to `cited by`
check-levels-out-of-order = `{ $level }` stands after `{ $before }`, and does not lie in it
check-levels-out-of-order-help = name each once, the outermost first; the order is { $levels }
check-steps-out-of-order = the steps are not in order: each lies in the one before it
check-steps-out-of-order-help = write `{ $passage }`
check-which-heading = there are several of this number
check-which-heading-help = say which: `{ $known }`
check-counted-by-number = in a circular that does not say how it is cited, `{ $level }` is followed by a number
check-counted-by-number-help = write the number, or add `cited by …` with the words of its levels to the circular
check-citation-without-circular = the citation does not say which circular, and the file has none
check-citation-without-circular-help = name it in full, as in `cites IM-2011-020 section 5.1 paragraph 2`
check-citation-without-section = the citation does not say which section, and the item is not under a section
check-citation-without-section-help = name the section, or move the item under its `section`
check-range-reversed = the range runs backwards
check-range-reversed-help = write the smaller number first
check-counted-from-one = paragraphs and sentences are counted from 1
check-counted-from-one-help = the first one is 1
check-only-bullets-nest = only bullets have numbers with a dot
check-only-bullets-nest-help = write `bullet 6.1` for a bullet inside bullet 6

# Rules, norms, registers and safeguards.

check-not-in-force = `{ $name }` is used on days on which it is not in force
# $days: as "from 2018-01-01 until 2019-01-01".
check-not-in-force-used = used { $days }
check-not-in-force-declared = in force { $days }
check-not-in-force-help = narrow the dates of the item that uses it, or add a version for the other days
check-days-always = always
check-days-from = from { $from }
check-days-until = until { $until }
check-days-between = from { $from } until { $until }
check-date-not-on-circular = only a circular is in force `for` a date of the case
check-date-not-on-circular-help = write it on the circular: that date then chooses the version of all in it, and the dates here are days of it
check-no-date-chooses = `{ $name }` is no date that can choose a version
check-no-date-chooses-help = a fact of type `date` chooses versions, without `or none` and without `over time`
check-versions-by-two-dates = the versions of `{ $name }` are not chosen by one date
check-versions-by-two-dates-help = let both circulars say `for` the same fact, or neither
check-gap-between-versions = between two versions of `{ $name }` there are days that no version has
check-gap-between-versions-help = let the later version begin on the day after the earlier one ends
check-chosen-otherwise-help = `{ $fact }` chooses the version of one and not of the other: let both circulars say `for { $fact }`, or add versions for all other days
check-undeclared-language = `{ $tag }` is none of the languages that the rulebook labels in
# $known: tags, joined.
check-undeclared-language-help = `saksgang.toml` names { $known }: use one of them, or add this one to `languages` there
check-settings-no-toml = `saksgang.toml` cannot be read from here on
check-settings-no-toml-help = a line says `KEY = VALUE`, a text stands in quotation marks, and a list in square brackets: `languages = ["nb", "en"]`
check-settings-unknown-key = `saksgang.toml` has no setting `{ $key }`
# $keys: what it may say, joined.
check-settings-unknown-key-help = it may say { $keys }
check-settings-no-languages = this is no list of languages
check-settings-no-languages-help = name each language once, by two or three small letters: `languages = ["nn", "en"]`
check-settings-no-language = this is not the tag of a language
check-settings-language-twice = `{ $tag }` is named twice
check-settings-language-reserved = `{ $tag }` is a word of rule files, and cannot stand before a label
check-settings-language-reserved-help = take the tag of three letters
check-settings-language-no-help = write `nb` or `nn`
check-override-without-task = `{ $rule }` overrides `{ $other }`, but they have no task in common
check-override-without-task-here = overridden here
check-override-without-task-help = a rule overrides another on the tasks that both are about; name the right rule or task
check-rule-without-then = the rule does not say what follows
check-rule-without-then-help = add `then UNIT shall TASK`
check-ensure-without-whenever = the safeguard does not say what must hold
check-ensure-without-whenever-help = add `whenever CONDITION then TASK is required`
check-demand-of-a-task = a task cannot be this
check-demand-of-a-task-help = write `TASK is required`, `is allowed` or `is prohibited`
check-prescribed-twice = the rule prescribes `{ $task }` twice
check-prescribed-twice-help = put what belongs to the second into a rule of its own, so that each norm can be named by its rule
check-event-prescribed = `{ $name }` is an event, which nobody does
check-event-prescribed-help = declare it as a `task` if a unit is to do it
check-prohibition-with-order = a prohibition takes no order, deadline or recurrence
check-prohibition-with-order-help = say from when it holds with `since`; write the order in the norm on the task that is to be done
check-form-with-detail = `TASK shall be …` says only in what form
check-form-with-detail-help = allowed are `in writing`, `via`, `recorded in`, `through` and `stating`; other details belong to the norm of who acts
check-exemption-with-detail = `UNIT need not TASK` exempts from the duty, and says no more
check-exemption-with-detail-help = allowed here are `cites`, `see`, `interpretation` and `wording`. If the exemption is towards some only, write the condition in the duty: `to A, B if …`
check-exempts-from-nothing = the exemption lifts no duty: the rules that this one overrides do not ask the task of this unit
check-exempts-from-nothing-help = name the unit that bears the duty, or let the rule override the one with the duty (`overrides`)
check-lifts-nothing = this sets nothing aside: the norm that the rule overrides binds other units
check-lifts-nothing-help = `shall not` and `should not` lift the duty of the unit that they bind, and no other. Name the unit that bears the duty, or take `overrides` away
check-outcome-with-detail = `TASK shall be as OUTCOME` says only which outcome the task has if it is done
check-outcome-with-detail-help = allowed here are `as a rule`, `cites`, `see`, `interpretation` and `wording`. Write forms, such as `in writing`, in a norm of their own
check-at-most-once-of-duty = `at most once` belongs to what somebody may do (`may`)
check-at-most-once-of-duty-help = a duty is done once anyway; write `may`, or take `at most once` away
check-form-without-form = the form is missing
check-form-without-form-help = say `in writing`, `via CHANNEL` or `recorded in CHANNEL`
check-standing-with-condition = a standing rule has no conditions
check-standing-with-condition-help = leave out `standing`, or the conditions around the rule (`when`, `unless`, `applies when`)
check-standing-names-facts = a standing rule holds whatever the case says, but this depends on the case
check-standing-names-facts-help = name something that is the same in every case, or leave out `standing`
check-neither-fact-nor-definition = `{ $name }` is neither a fact nor a definition
check-matter-is-no-fact-help = name a fact or a definition, or write a text in quotation marks
check-column-is-no-fact-help = a register tells facts and definitions of each case; name one of them
check-named-without-argument = `{ $name }` has a parameter, so it says nothing by itself
check-named-without-argument-help = define what is meant without a parameter, and name that
# $found: a type, as a rule file writes it.
check-only-numbers-are-totalled = this is of type { $found }, and only numbers are added up
check-only-numbers-are-totalled-help = name a fact that is a number; `counts by` counts the cases for each answer

# Limits.

check-too-many-rules = the rulebook has { $count } rules; the limit is 10000
check-too-many-rules-help = split it into rulebooks of their own
# $kind: as "units".
check-too-many = there are { $count } { $kind }; the limit is 65535
check-too-many-help = split the rulebook, or say with a text what has so many answers
check-kind-units = units
check-kind-types = types and readings
check-kind-records = records
check-kind-variants = variants
check-kind-fields = fields
check-too-many-nodes = the rulebook needs more than 1000000 steps to evaluate
check-too-many-nodes-help = definitions with a parameter are made again for each argument; use them on fewer things
check-expansion-too-deep = definitions with a parameter are nested more than 64 deep here
check-expansion-too-deep-help = let one of them rest on facts

# Values: types, lists, `none`, arithmetic.

# $expected, $found: types, as a rule file writes them.
check-wrong-type = this is of type { $found }, where { $expected } is needed
check-this-type = { $found }
check-wrong-type-help = put something of type { $expected } here
check-day-of-moment-help = the day of a moment is written `day of M`
check-time-of-date-help = a time on a day is written `D at 17:00+01:00`
check-not-a-condition = this is of type { $found }, not a condition
check-not-a-condition-help = say what is asked about it, as in `… is …` or `… > …`
check-no-order = things of type { $found } have no order
check-no-order-help = `<`, `<=`, `>` and `>=` compare numbers or dates; otherwise use `is`
check-no-equality = a list cannot be compared as a whole
check-no-equality-help = ask about its elements, as in `some x in LIST has …`
check-may-be-none = this may be `none`, where a { $wanted } is needed
check-may-be-none-help = say what holds where the value is missing: `first of {"{"} …, V {"}"}` with a V that is always there, such as `0` for a number or `today` for a day
check-never-none = this is of type { $found } and is never `none`
check-never-none-help = declare it `{ $found } or none` if there may be none; for a fact that is not known write `is unknown`
check-none-not-expected = `none` cannot stand here
check-none-not-expected-help = declare the type `… or none`; to ask for it write `is none`
check-not-a-list = this is of type { $found }, not a list
check-not-a-list-help = `some`, `every`, `at least` and `number of` go over a `list of …`
check-duration-too-long = the duration is longer than can be counted
check-duration-too-long-help = at most { $most } days, working days or months
check-pauses-do-not-fit = this time limit cannot leave days out
check-pauses-do-not-fit-help = `not counting` goes with days, weeks or working days that are counted forward
check-no-pauses = `not counting` needs a list of pauses, and `{ $found }` is none
check-no-pauses-help = write a list of a `record` with the field `from : date` and either `until` (the last day that does not count) or `resumes` (the first day that counts again), as `date` or `date or none`, without `default`
check-unknown-calendar = no calendar is called `{ $name }`
check-unknown-calendar-help = write a calendar of your own (`calendar …`), or use one of those that come with the program: `norway`, `sweden`, `denmark`, `finland`, `england`, `scotland`, `northern_ireland`, `us_federal`, `eu_rules`
check-no-calendar = days are counted here, but nothing says by which calendar
check-no-calendar-help = write `calendar norway` in the circular (below `circular`), or `counted in norway` here
check-calendar-circle = the calendar `{ $name }` rests on itself
check-calendar-circle-help = take away one of the names after `as`, so that the calendars do not form a circle
check-counted-differently = the calendars after `as` do not count alike
check-counted-differently-help = write how this calendar counts; they differ in { $lines }: `last day moves on` or `last day stays`, `backward moves back` or `backward stays`, `hours pass` or `hours count whole`
check-no-working-day = the calendar has more than { $most } days in a row without a working day, from { $from }
check-no-working-day-help = look at `weekend` and at the long stretches under `holidays`
check-rates-without-row = the rates `{ $name }` have no row
check-rates-without-row-help = write from which day each amount holds: `from 2024-01-01 …`
check-rates-without-variant = the row has no amount for { $missing }
check-rates-without-variant-help = write one amount for each variant of the type
check-rates-without-else = the row has to end with `else` and the amount for higher numbers
check-rates-without-else-help = write such as `up to 1500 is 250, else 600`
check-rates-amount-does-not-fit = the amount does not fit what the rates are for
check-rates-amount-does-not-fit-help = each amount of the row is written as `{ $example }`
check-rates-variant-twice = the row has two amounts for `{ $name }`
check-rates-variant-twice-first = the first amount
check-rates-variant-twice-help = take one of them away
check-rates-rows-out-of-order = the row does not begin after the row before it
check-rates-row-before = the row before it begins here
check-rates-rows-out-of-order-help = write the rows with the oldest first, and one row for each day on which the rates change
check-rates-row-ends = the row ends before it begins, or after the next one has begun
check-rates-row-ends-help = `until` is the last day on which the amounts hold; without it they hold up to the next row
check-rates-bands-out-of-order = the number is not higher than the one before it
check-rates-band-before = the number before it
check-rates-bands-out-of-order-help = write the numbers behind `up to` with the lowest first
check-rates-are-numbers = rates are numbers, but here stands `{ $found }`
check-rates-are-numbers-help = write `number`
check-rates-for-nothing = rates cannot be for `{ $found }`
check-rates-for-nothing-help = they are for a type with variants, for a number, or for nothing
check-only-numbers-are-measured = only numbers can have a unit
check-only-numbers-are-measured-help = write `number in kroner`, or take away `in` and the unit
check-measures-differ = here `{ $found }` stands beside `{ $wanted }`
check-measures-differ-help = only numbers of one unit can be added and compared; a number that is written out can stand beside any
check-product-of-measures = here two units are multiplied or divided
check-product-of-measures-help = a product has at most one unit, and is divided by a number without one
check-no-days-off = days off from the case have to be a list of dates, or of a `record` with the dates `from` and `until`, but this is { $found }
check-no-days-off-help = put a single date into a list; `from` and `until` are without `or none` and without `default`
check-sent-on-condition = a register goes over all cases and cannot be sent on a condition
check-sent-on-condition-help = take `if` and the condition away; which cases stand in the register, say with `when`
check-condition-behind-norm = `{ $word }` stands behind a `then`, but holds for the whole rule
check-condition-behind-norm-help = move `{ $word }` before the first `then`; if the condition is about one recipient, write `if` behind the recipient
check-no-turns = `by` gives the last day of each turn, and here are no turns
check-no-turns-help = write `every month`, `every quarter` or `every year` before it; a limit that does not come back is `within …` or `no later than …`
check-does-not-fit-turn = this does not fit the turn
check-does-not-fit-turn-help = `by day 15` goes with `every month`, `by 1 march` with `every year`; `within … of its end` is shorter than the turn: at most 21 days or 14 working days for each of its months
check-turn-by-days-of-case = the case adds days off to this calendar, and they do not tell of earlier turns
check-turn-by-days-of-case-help = write `counted in` and a calendar without days off from the case
check-each-time-of-no-duty = only a duty arises each time something happens
check-each-time-of-no-duty-help = leave `each time` out, or write `shall` or `should`
check-each-time-for-each = what is for each of several does not go with `each time`
check-each-time-for-each-help = `each time` names tasks and events that are common to the case, in a rule without `for each`
check-each-time-of-itself = the duty to do `{ $task }` would arise each time that is done
check-each-time-of-itself-help = name what happens before it; what comes back by itself is `every month` or `at most 2 months apart`
check-each-time-beside = `{ $word }` does not stand beside `each time`
check-each-time-beside-help = each occasion is a day from which the duty is there until it is done: leave out `{ $word }`, or `each time`
check-each-time-in-hours = an occasion is a day, and hours are counted from a moment
check-each-time-in-hours-help = write the limit in days or working days, or `of` and a moment
check-within-of-nothing = from which day is this counted?
check-within-of-nothing-help = write `of` and a day: `within 14 days of request.received_on`; a duty that arises `each time` something happens counts from the day on which it did
check-quantifier-across = this goes over a third list
check-quantifier-across-help = where an element is at hand, you can go over one further list, or over lists of that same element; first define what the third list says
check-bound-name-taken = `{ $name }` already means something else
check-bound-name-taken-help = choose a name that nothing else has, such as a single letter
check-only-tasks-are-done = only a task or an event can be `done`
check-only-tasks-are-done-help = write the task's name alone: `TASK is done`
check-out-of-range = the result could go beyond what can be calculated
check-out-of-range-help = numbers may reach 18 digits, and dates the years 1 to 9999; add or take away less
check-divisor-zero = this divides by 0, which has no result
check-divisor-zero-help = divide by something other than 0
check-too-fine = the result always has more than six decimals
check-too-fine-help = say how it is rounded: write `rounded to 0.01` behind the calculation
check-too-large = the result always has more than 15 digits before the point
check-too-large-help = see whether one of the numbers has too many noughts
check-reversed = these days end before they begin
check-reversed-help = write the first day after `from` and the last one after `to`
check-quotient-not-rounded = nothing says how the result of this division is rounded
check-quotient-not-rounded-help = write `rounded to 1` (or 10, 0.01 …) behind the calculation; `rounded up to` rounds up, `rounded down to` down
check-rounded-to-nothing = nothing can be rounded to 0 or to a negative number
check-rounded-to-nothing-help = write `rounded to 1` for whole numbers, `rounded to 0.01` for two decimals
check-percent-beside-factor = it can be read in two ways what the percentage is taken of
check-percent-beside-factor-help = put parentheses around what is calculated first, for instance `(25 percent of a) times b`
check-first-of-never-none = this value is never `none`, so the rest of `first of` is never used
check-first-of-never-none-help = put it last, or take away what follows
check-first-of-lists = `first of` chooses among values, not among lists: this is { $found }
check-first-of-lists-help = use facts that are one value each
check-too-far-apart = this is further apart than dates can be
check-too-far-apart-help = dates may reach the year 9999; write a shorter time
check-at-least-out-of-reach = `at least { $needed }` of { $given } { $given ->
    [one] condition
   *[other] conditions
} is no choice
check-at-least-out-of-reach-help = ask for at least 1 and at most as many as there are bullets
check-group-as-value = `{ $name }` is a group, where one unit is needed
check-group-as-value-help = name one unit, or define which member it is
check-needs-argument = `{ $name }` needs something to apply to
check-needs-argument-help = write `{ $name } of …`
check-takes-no-argument = `{ $name }` takes no `of …`
check-takes-no-argument-help = write `{ $name }` alone, or give its definition a parameter
check-record-alone = a record can only be the element of a list
check-record-alone-help = write `list of { $name }`
check-list-or-none = a list is never `none`
check-list-or-none-help = an empty list says that there are none; leave `or none` out
check-definition-of-list = a definition gives one value, not a list
check-definition-of-list-help = define what you ask of the list, as in `number of …`
check-default-of-list = the only default of a list is `empty`
check-default-of-list-help = write `default empty`
check-empty-default = only a list can be `empty`
check-empty-default-help = give the default as a value of the fact's type
check-default-of-judgement = `{ $name }` has a default, but somebody must judge it or look it up
check-default-of-judgement-help = leave out the default, since nobody may assume what is to be found out
check-over-time-and-fixed = `{ $name }` cannot be both `over time` and `fixed`
check-over-time-and-fixed-help = keep the one that is meant: `over time` if it may change, `fixed` if it never does
check-list-over-time = `{ $name }` is a list, and a list has no history
check-list-over-time-help = leave out `over time`; the fields of its elements may have it
check-default-over-time = `{ $name }` has a default, but a fact over time takes none
check-default-over-time-help = leave out the default: on a day of which the case tells nothing, the fact is unknown
check-on-without-history = `on` stands behind a fact over time or a rate, and this is neither
check-on-without-history-help = declare the fact `over time`; a definition has no other days: put `on` behind the facts in it
check-first-day-rests-on = this rests on `{ $name }`, of which nothing is known but today
check-first-day-rests-on-help = declare `{ $name }` as `over time`, or as `fixed` if it never changes
check-first-day-of-today = `today` stands here in a calculation, whose first day nobody can seek
check-first-day-of-today-help = compare `today` with a date, as in `today >= person.born + 18 years`
check-first-day-in-first-day = a first day rests on no other first day, and on no `on`
check-first-day-in-first-day-help = ask about the facts themselves

check-without-element = `{ $name }` says something of one element, and no element is at hand here
check-without-element-help = read it of an element: `x.{ $own }`, where `x` goes over the list
check-task-without-element = `{ $name }` is done for each `{ $record }`, and no element is at hand here
check-task-without-element-help = ask about it in a definition of the record, or of an element: `some x in LIST has { $name } is done`
check-task-of-two-elements = two elements are at hand here, and it is not said which of them `{ $name }` is for
check-task-of-two-elements-help = put the question into a definition of the record, and read that of the element that is meant
check-for-each-without-key = `for each { $name }`, but `{ $name }` has no key, or lies in no list
check-for-each-without-key-help = give the record a field with `key`, and the case a list of it
check-over-without-key = `over when` in a record without a key
check-over-without-key-help = give the record a field with `key`: rules `for each` go over such records alone
check-norm-for-each = `{ $name }` is done for each element of a list, and this rule goes over none
check-norm-for-each-help = begin the rule with `for each x in LIST`, where LIST is the one that the task is for
check-rule-without-key = no rule can go over `{ $list }`: it is no fact, or its elements have no key
check-rule-without-key-help = make it a list of a record with a field that says `key`
check-each-outside-rule = `for each` stands in rules and registers alone: a safeguard is about the whole case
check-each-outside-rule-help = ask about the elements in a condition: `some x in LIST has …`, `every x in LIST has …`
check-overrides-whole = `{ $rule }` speaks of one element, and `{ $other }` of the whole case or of another list
check-overrides-whole-help = let both rules be `for each` of the same list, or ask about the elements in an `unless` of `{ $other }`
check-record-definition-parameter = a definition in a `record` takes no parameter
check-record-definition-parameter-help = it differs from element to element alone: use the fields
check-marked-twice = two fields of one `record` say `{ $mark }`
check-marked-twice-first = the first
check-marked-twice-help = keep one of them
check-key-of-type = a key is a text, a number or a date, but this is { $found }
check-key-of-type-help = choose the field by which people tell the elements apart
check-begins-of-type = `begins` belongs to a date, but this is { $found }
check-begins-of-type-help = choose the date on which the element came to exist, as when it was applied for
check-mark-beside = a field with `{ $mark }` cannot have `{ $word }`
check-mark-beside-help = `{ $mark }` is what the case itself tells, once for all
check-keyed-in-record = `{ $name }` has a key, and cannot lie in the elements of another list
check-keyed-in-record-help = make the list a fact of a `facts` group, or leave out `key`
check-two-lists-of-keyed = two lists are of `{ $name }`, which has a key
check-two-lists-of-keyed-first = the first
check-two-lists-of-keyed-help = a key is to name one element: put the elements into one list, or leave out `key`
check-unknown-format = `{ $name }` is not a format for this fact
check-unknown-format-help = the only format is `duf`, for a text
check-role-named-by = a role is named by a text, and this is of type { $found }
check-role-named-by-help = declare the fact as `text`
check-empty-group = the group `{ $name }` has no members
check-empty-group-help = name them: `of A, B`
check-reading-without-choice = the reading `{ $name }` leaves no choice
check-reading-without-choice-help = give it two variants or more; where only one reading is possible write `interpretation`

# Alternatives.

check-definition-without-is = the definition does not say what it is
check-definition-without-is-help = add `is …`
check-otherwise-not-last = alternatives after `otherwise` are never reached
check-otherwise-not-last-help = put `otherwise` last
check-alternative-without-guard = the alternative does not say when it holds
check-alternative-without-guard-help = add `when …`, or `otherwise` for the last one
# $gap: as "nothing where `person.age` is over 17".
check-not-exhaustive = the alternatives do not cover everything: { $gap }
check-not-exhaustive-help = add an alternative for it, or end with `otherwise`
check-not-seen-exhaustive = it cannot be seen whether the alternatives cover everything
check-not-seen-exhaustive-help = end with `otherwise`, so that there is an answer whatever the case says
# $conditions: as "`person.age` is over 17 and `person.adult` is no".
check-gap = none fits where { $conditions }
check-gap-anything = none fits, whatever the case says
# $first, $next: as "nothing where `person.age` is over 17".
check-gap-and = { $first }; and { $next }
check-gap-more = more
# $values: as "18", "`north` or `south`", "from 18 to under 67".
check-gap-is = `{ $name }` is { $values }
check-gap-less = `{ $left }` < `{ $right }`
check-gap-greater = `{ $left }` > `{ $right }`
check-gap-equal = `{ $left }` is `{ $right }`
check-gap-not-equal = `{ $left }` is not `{ $right }`
check-gap-ended = `{ $task }` ended { $outcome }
check-gap-done = `{ $task }` is done
check-gap-not-done = `{ $task }` is not done
check-gap-one-of-more = one of { $count } more
check-gap-unknown = unknown
check-gap-none = none
check-gap-not-none = not none
check-gap-yes = yes
check-gap-no = no
check-gap-other-unit = another unit
check-gap-other = something else
check-gap-before = before { $to }
check-gap-later = { $from } or later
check-gap-at-most = at most { $to }
check-gap-under = under { $to }
check-gap-at-least = at least { $from }
check-gap-over = over { $from }
check-gap-from-to = from { $from } to { $to }
check-gap-from-under = from { $from } to under { $to }
check-gap-over-at-most = over { $from } and at most { $to }
check-gap-over-under = over { $from } and under { $to }

# Circles.

# $cycle: names, as "`a` → `b` → `a`".
check-part-of-itself = the unit is part of itself: { $cycle }
check-part-of-itself-help = take out one `part of`, or name the unit that is really above
check-definition-cycle = what is defined rests on itself: { $cycle }
check-definition-cycle-help = make one of them rest on something else; defaults and the facts that name roles count
check-order-cycle = each of these tasks would have to wait for the next: { $cycle }
check-order-cycle-help = look at `before` and `after` in the rules that name these tasks; one of them must go
check-override-cycle = each of these rules overrides the next: { $cycle }
check-override-cycle-help = decide which one gives way, and take out its `overrides`

# What is wrong with a case. Cases are JSON.

# Stands for a value that is sensitive, inside other phrases.
case-value-given = the value given
# $names: the names that may stand there, in backticks.
case-possible = possible here: { $names }
# $path names a fact, as `person.age`.
case-for = for `{ $path }`
case-too-large = the case is larger than { $size } MiB
case-too-large-help = a case says what is known about one person; split what belongs to several
case-too-deep = more than { $most } lists and objects are nested
case-too-deep-help = no case needs that; look for brackets that are not closed
case-list-too-long = `{ $path }` is too long: a list has at most { $most } entries
case-list-too-long-help = a list is what is known about one case; split what belongs to several
case-too-many = the case has { $most } faults or more; the first are shown
case-too-many-help = correct these first; is it a case of this rulebook?
case-unknown-part = a case has no part called `{ $name }`
case-misplaced = `{ $name }` does not belong here
# $home: the group that the fact belongs to.
case-misplaced-fact-help = write it inside `{ $home }`: "{ $home }": { "{" } "{ $name }": … { "}" }
case-misplaced-part = `{ $name }` does not belong inside `{ $owner }`
case-misplaced-part-help = write `{ $name }` next to `{ $owner }`, after its closing brace
case-unknown-member = `{ $owner }` has no `{ $name }`
case-duplicate-key = `{ $name }` is given twice
case-duplicate-key-first = it is first given here
case-duplicate-key-help = keep the one that is right
case-derived = `{ $path }` is derived from other facts, not given
case-derived-help = leave it out; give the facts that it follows from
case-reading = `{ $name }` is a reading of the circular, not a fact of the case
case-reading-help = leave it out, and choose it with `--reading { $name }=…`
# What a value must be ($wanted) and what it is instead ($found): the phrases below.
case-wrong-kind = `{ $path }` must be { $wanted }, not { $found }
case-kind-yes-no = yes or no
case-kind-number = a number
case-kind-text = a text
case-kind-date = a date
case-kind-duration = a duration
case-kind-moment = a moment
case-kind-unit = a unit
case-kind-list = a list
case-kind-object = an object
# $name: the name of a type of the rulebook.
case-kind-variant = a value of `{ $name }`
case-kind-true-or-false = `true` or `false`
case-kind-null = `null`
case-write-yes-no = write `true` for yes or `false` for no, without quotation marks
case-write-number = write it like `12.5`, without quotation marks
case-write-text = write it in double quotation marks
case-write-date = write it like `"2018-03-05"`
case-write-duration = write it like `"14 days"`, `"10 working days"` or `"3 months"`
case-write-moment = write it as `"2024-03-06T14:30+01:00"`
case-write-name = write its name in double quotation marks
case-write-list = write it between `[` and `]`, even if it has only one entry
case-write-object = write it between `{ "{" }` and `{ "}" }`
case-null-refused = `{ $path }` cannot be `null`
case-null-refused-help = `null` says that one fact is not known; leave this out instead
case-none-refused = `{ $path }` cannot be `none`
case-none-refused-help = if it is not known, leave it out or write `null`
# $value: the value in backticks, or "the value given".
case-unknown-variant = { $value } is not a value of `{ $name }`
case-unknown-unit = { $value } is not the name of a unit
case-unknown-unit-task = `{ $name }` is a task; name a unit
case-unknown-unit-help = write the unit as the rulebook calls it; a group is not one unit, name its member
case-not-a-date = { $value } is not a date
case-not-a-date-help = write year, month and day like `2018-03-05`
case-not-a-duration = { $value } is not a duration
case-not-a-duration-help = write a whole number and a unit: `14 days`, `10 working days`, `2 weeks`, `3 months` or `1 year`, at most 10 000 days or months
case-not-a-moment = { $value } is not a moment
case-moment-without-time = { $value } is a day; the time is needed too
case-no-such-time = { $value } has a time that does not exist
case-moment-without-offset = { $value } does not say the offset from UTC
case-moment-help = write day, `T`, time and offset from UTC: `2024-03-06T14:30+01:00` (winter time in Norway; `+02:00` is summer time, `Z` is UTC); seconds may be given, parts of a second may not
case-no-such-day = { $value } does not exist
case-no-such-day-help = the month has no such day, or the year no such month
case-year-out-of-range = { $value } is outside the years of a case
# $first, $last: years.
case-year-out-of-range-help = dates go from { $first } to { $last }
case-exponent = `{ $path }` is written with an exponent
case-exponent-help = write the number in full, like `1200` for `1.2e3`
case-number-too-large = `{ $path }` is too large a number
case-number-too-large-help = a number has at most { $most } digits before the point
case-number-too-fine = `{ $path }` has too many decimals
case-number-too-fine-help = a number has at most { $most } digits after the point; round it
case-wrong-form = `{ $path }` is not a DUF number
case-wrong-form-help = a DUF number is twelve digits, without spaces
case-doubtful = `{ $path }` may be mistyped: its last two digits do not fit
case-doubtful-help = compare it with the register; the case is read as it stands
case-unknown-task = no task or event is called `{ $name }`
case-unknown-task-unit = `{ $name }` is a unit; name a task
case-unknown-channel = no channel is called `{ $name }`
case-unknown-outcome = `{ $task }` has no outcome `{ $name }`
case-no-outcomes = `{ $task }` has no outcomes
case-no-outcomes-help = leave `outcome` out
# $owner: a log entry, as `log[2]`; $key: what it lacks.
case-incomplete-entry = `{ $owner }` lacks `{ $key }`
case-incomplete-entry-help = an entry says at least what was done (`task`) and when (`on`)
# $on: the day of the entry; $case: the day of the case.
case-after-case = the entry of { $on } is later than the case's own date, { $case }
case-after-case-own = the case's own date
case-after-case-help = correct one of the two dates
case-told-after-case = this entry is later than the case's own date, { $case }
case-undated = the case does not say on which day it was so
case-undated-help = write `"on": "2018-03-05"`: what is logged, and what a fact over time is, hold from a day on
case-empty-history = the history `{ $path }` has no entry
case-empty-history-help = write `null` for what is not known, or leave the fact out
case-history-no-value = `{ $path }` does not say what it was: `is` is missing
case-history-no-value-help = write `"is"` with the value, or `"is": null` where it is not known
case-history-no-day = `{ $path }` does not say since when
case-history-no-day-help = write `"from"` with the day it became so, or `"seen"` with a day on which it was so; only the first entry may lack both
case-history-two-days = `{ $path }` has both `from` and `seen`
case-history-two-days-help = keep `from` if it became so on that day, `seen` if it was so then and nobody knows since when
case-history-not-later = `{ $path }` is not later than the entry before it
case-history-not-later-help = write the entries in the order of their days, each day once
case-history-reversed = `{ $path }` ends before it begins
case-history-reversed-help = `until` is the last day on which it was so
case-history-overlapping = `{ $path }` begins before the entry before it has ended
case-history-overlapping-help = `until` is the last day on which it was so; leave it out where the next entry follows at once
case-history-same = `{ $path }` became what it was already
case-history-same-help = take the entry out: it was still so; `seen` would say that nobody knows what it was between
case-several-reasons = `{ $owner }` has more than one of `failed`, `instead` and `despite`
case-several-reasons-help = `failed`: tried without success; `instead`: something else was done; `despite`: a `should not` was departed from; keep one
case-outcome-of-nothing = `{ $owner }` has both `outcome` and `{ $key }`
case-outcome-of-nothing-help = with `failed` or `instead` the task was not done, and has no outcome; leave one out, or write two entries
case-nobody = `{ $path }` names no unit
case-nobody-help = name at least one, or leave `to` out
# A fact set on the command line: `person.age=17`.
case-unknown-path = there is no fact `{ $path }`
case-unknown-path-help = a fact is named with its group, like `person.age`
case-no-such-element = `{ $path }` has no such element
case-no-such-element-help = elements are counted from 1 to { $last }
case-no-such-key-help = an element is named by its key, as the case writes it
case-no-elements-help = there is no list with elements; write it in the case
case-whole-element = `{ $path }` is a whole element
case-whole-element-help = set one of its fields, like `{ $path }.…=…`
case-no-value = a value is missing
case-no-value-help = a fact is set with `=`, like `person.age=17`
case-neither-yes-nor-no = `{ $path }` is yes or no
case-neither-yes-nor-no-help = write `yes` or `no`
case-not-over-time = `{ $path }` is not over time, so no other day is told of it
case-not-over-time-help = write `{ $path }=VALUE`, or declare the fact `over time`
case-no-own-day = `{ $path }` has a plain value, and the case does not say of which day
case-set-after-case = this day is later than the case's own date
case-list-not-settable = `{ $path }` is a list, and cannot be set in one word
case-list-not-settable-help = write the list in the case, or set a part of it, like `{ $path }[1]`
# The text of a case, before it is read as a case.
case-not-utf8 = the case is not UTF-8 text
case-not-utf8-help = save the file again with the encoding UTF-8
case-empty = the case is empty
case-empty-help = the smallest case is `{ "{" }{ "}" }`, in which nothing is known
case-open-text = a text is not closed on its line, or has a control character
case-open-text-here = the text begins here
case-open-text-help = close it with `"`; a line break inside a text is written `\n`
# $sign: the number of a character, as U+00A0.
case-stray-character = the character { $sign } cannot stand outside quotation marks
case-stray-mark-help = save the file as UTF-8 without a byte order mark
case-stray-quote-help = write the plain quotation mark `"`
case-stray-character-help = remove it, or write it inside a text
case-json-number = a number is not written as JSON writes numbers
case-json-number-help = write it like `12.5`, `0.5` or `-3`, without a leading zero or `+`
case-json-comma-missing = a comma is missing here
case-json-comma-missing-help = put a `,` between the two
case-json-comma-last = nothing follows this comma
case-json-comma-last-help = remove the comma
case-json-comment = a case has no comments
case-json-comment-help = remove the comment
case-json-single-quotes = a text is in single quotation marks
case-json-single-quotes-help = write it in double ones: `"`
case-json-after-end = something follows the end of the case
case-json-after-end-help = a file holds one case; remove the rest, or the brace that ends the case too early
case-json-open-list = this list is not closed
case-json-open-list-help = close it with `]`
case-json-open-object = this object is not closed
case-json-open-object-help = close it with `{ "}" }`
case-json-no-colon = a key has no value
case-json-no-colon-help = write `:` and the value after the key
case-json-key = a key should be here
case-json-key-help = a key is a name in double quotation marks, as in `"on": "2018-03-05"`
case-json-text = a text is not closed, or has a `\` that means nothing
case-json-text-help = close it with `"`; write a `\` itself as `\\`
case-json-value = a value should be here
case-json-value-help = texts are written in double quotation marks; yes is `true`, no is `false`, not known is `null`
case-not-a-case = a case is an object, not { $found }
case-not-a-case-help = a case is written between `{ "{" }` and `{ "}" }`

case-no-key = element { $number } of `{ $list }` has no `{ $key }`, and the list has several
case-no-key-help = give `{ $key }`: it tells the elements apart
case-same-key = element { $number } of `{ $list }` has the same `{ $key }` as another
case-same-key-first = the first
case-same-key-help = two elements cannot have one key: correct one of them, or join them if they are the same
case-for-of-common-task = `{ $task }` is not done for each element, and cannot have `for`
case-for-of-common-task-help = leave out `for`
case-for-nothing = no element of the list has this key
case-for-nothing-help = write the key as it stands in the list, or add the element
case-key-not-settable = `{ $path }` is the key that tells the element from the others, and cannot be changed here
case-key-not-settable-help = change it in the case

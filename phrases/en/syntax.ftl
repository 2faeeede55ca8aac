# Errors in the text of a rule file.


# Characters.

# $name: as "a soft hyphen". $point: as "U+00AD".
syntax-invisible = there is an invisible character here: { $name } ({ $point })
syntax-invisible-turning = delete it: it turns the direction of the text, so that people read something other than the program does
syntax-invisible-line-end = delete it: some programs begin a new line here, so that people see a line that the program does not
syntax-invisible-help = delete it; it often comes along when text is copied from another program
syntax-odd-blank = this is not an ordinary space ({ $point })
syntax-odd-blank-help = delete it and type an ordinary space; such spaces come along when text is copied from a web page or a word processor
syntax-odd-tab = there is a tab inside a line
syntax-odd-tab-help = use spaces; a tab can only be at the start of a line
syntax-odd-digit = `{ $sign }` is not one of the digits 0 to 9
syntax-odd-digit-help = type the digit on the keyboard
syntax-decomposed = `{ $composed }` is written as a letter and a separate mark
syntax-decomposed-help = delete it and type the letter on the keyboard; the two look alike and are not the same name
syntax-look-alike = this character ({ $point }) only looks like the letter `{ $letter }`
syntax-look-alike-help = delete it and type the letter on the keyboard
syntax-foreign-operator = `{ $operator }` is not an operator here
syntax-foreign-operator-help = there are `<`, `<=`, `>`, `>=`, `is`, `is not`, `and`, `or` and `not`
# $instead: what is written in a rule file.
syntax-write-instead = write `{ $instead }`
syntax-curly-quote = texts are not put in the quotation mark `{ $sign }`
syntax-curly-quote-help = put the text in straight quotation marks: `"…"`
syntax-foreign-sign = `{ $sign }` has no meaning here
syntax-foreign-sign-quote = texts are written in `"…"`
syntax-foreign-sign-hyphen = type the hyphen on the keyboard: `-`
syntax-foreign-sign-bracket = use { $brackets }, or parentheses
syntax-foreign-sign-semicolon = clauses need no sign between them; a list has commas
syntax-foreign-sign-bullet = a bullet is `*`
syntax-foreign-sign-other = delete it, or put it into a text `"…"` or after `#` as a comment
syntax-unclosed-text = this text has no closing `"`
syntax-unclosed-text-here = starts here
syntax-unclosed-text-help = a text ends on the line on which it starts; put `"` after its last word
syntax-bad-escape = there is a single `\` in this text
syntax-bad-escape-help = in a text, write `\\` for the backslash itself and `\"` for a quotation mark

# Layout.

syntax-not-an-item = `{ $word }` does not start an item
# $keywords: as "`unit`, `rule` or `task`".
syntax-not-an-item-help = a line in column 1 starts with one of { $keywords }; indent everything else
syntax-not-indented = `{ $word }` is in column 1, where only items start
syntax-not-indented-help = put two spaces before it; everything inside an item is indented, closing braces too
# $further: how many lines after the first stand there too.
syntax-before-first-item = `{ $word }` stands before the first item{ $further ->
    [0] {""}
    [one] , and so does the next line
   *[other] , and so do the next { $further } lines
}
syntax-line-before-first-item = this line stands before the first item{ $further ->
    [0] {""}
    [one] , and so does the next line
   *[other] , and so do the next { $further } lines
}
syntax-before-first-item-help = an item starts in column 1 with one of { $keywords }; put that line first, and `#` before a remark
syntax-item-in-item = `{ $word }` starts an item, and stands inside another
syntax-item-in-item-help = an item starts in column 1: delete the spaces before `{ $word }`
syntax-never-closed = this `{ $bracket }` is never closed
syntax-never-closed-help = put `{ $closing }` where it ends, before the next item starts
syntax-closes-nothing = this `{ $bracket }` closes nothing
syntax-closes-nothing-help = delete it, or put the opening one where it belongs
syntax-wrong-bracket = `{ $open }` is closed by `{ $bracket }`
syntax-wrong-bracket-here = opened here
syntax-wrong-bracket-help = write `{ $right }`, or close the inner one first

# Limits.

syntax-file-too-large = this rule file is larger than 1 MiB
syntax-file-too-large-help = spread its items over several files; a rulebook is a folder
syntax-line-too-long = this line is longer than 4096 bytes
syntax-line-too-long-help = break it into several indented lines
syntax-too-deep = brackets and `not` are nested more than 64 deep
syntax-too-deep-help = give the inner part a name of its own with `define`
syntax-chain-too-long = more than 64 operands are joined by `+`, `-` or `of`
syntax-chain-too-long-help = give parts of it names of their own with `define`
syntax-too-many = there are more than 100 errors in this file; the rest is not shown
syntax-too-many-help = correct the first ones and run again

# What does not fit where it stands.

# $found: as "`unles`", or "the end".
syntax-does-not-fit = { $found } does not fit here
# $expected: as "a date or a year". $found: as "`unles`", or "the end".
syntax-expected = expected { $expected }, found { $found }
syntax-expected-complete = complete the item
syntax-expected-before-word = write what is expected before `{ $word }`; it is a word of the language and cannot be a name here
syntax-expected-before = write what is expected before it, or take it away
# $clauses: as "`when`, `then`". $details: as "`to`, `with`".
syntax-may-follow = here can follow { $clauses }
syntax-may-follow-details-or = here can follow { $details }; or { $clauses }
syntax-follow = { $clauses }
syntax-follow-facts = facts, each as in `age : number`
# $clauses: as "`default`, `format`".
syntax-follow-next-fact = { $clauses }, or the next fact
syntax-written-small = the words of the language are in small letters: `{ $meant }`
syntax-written-otherwise = `{ $found }` is written `{ $meant }` in a rule file
syntax-tag-without-text = behind `{ $tag }` stands the label, in quotation marks
syntax-tag-without-text-help = write `{ $tag } "…"`
syntax-may-not = `may not` can be read in two ways
syntax-may-not-help = write `shall not` where the act is prohibited; where it is left open, write no norm
syntax-nobody-shall = `nobody` goes with `shall`, and nothing else
syntax-nobody-shall-help = write `nobody shall TASK`: then the task is prohibited for every unit
syntax-reserved = `{ $word }` is a word of the language, so it cannot be a name here
syntax-reserved-help = choose another name; a word of the language can be a name only after a dot (`move.date`) and before the `:` of a fact
syntax-and-beside-or = `and` and `or` stand side by side
syntax-and-beside-or-help = put parentheses around the part that belongs together, or use { $blocks }
syntax-condition-of-party = behind `if` stands one condition alone, unless there are parentheses
syntax-condition-of-party-help = put parentheses around what is about the recipient: `PU if (a and b)`
syntax-behind-rounded = nothing more is calculated right behind a rounding
syntax-behind-rounded-help = put parentheses around what is rounded: `(a rounded to 10) + b`
syntax-chained = one comparison follows another
syntax-chained-help = write two comparisons joined by `and`: `a < b and b < c`
syntax-quantifier-beside = a condition on a list stands beside another condition
syntax-quantifier-beside-help = put the whole of it in parentheses, `(some c in LIST has c.x) and …`, or put what `has` takes in parentheses, `some c in LIST has (c.x and …)`
syntax-missing-then = a `then` is missing here
syntax-missing-then-help = write `then { $found } …`: the conditions come first, and `then` who has to do what
syntax-number-runs-on = `{ $found }` is neither a number nor a name
syntax-number-runs-on-help = put a space between `{ $number }` and `{ $rest }`, or let the name start with a letter
syntax-list-joined-by = this list cannot go on with `{ $found }`
syntax-list-joined-by-help = `A, B` means all of them; of units, `A or B` says that one is enough; the two cannot be mixed
syntax-given-twice = `{ $name }` is given twice
syntax-given-twice-here = first given here
syntax-given-twice-help = keep one of the two, or join them
syntax-counted-twice = this is said already in the same time limit
syntax-counted-twice-help = keep one of the two
syntax-calendar-of-whom = it is not clear what the calendar is for: the day that is counted from, or the time limit
syntax-calendar-of-whom-help = put the day in parentheses: `within 14 days of (D + 2 working days counted in norway)`
syntax-ends-at-a-moment = what is counted in hours ends at a moment
syntax-ends-at-a-moment-help = write `last moment within …`
syntax-ends-on-a-day = what is not counted in hours ends on a day
syntax-ends-on-a-day-help = write `last day within …`
syntax-hours-go-on = hours run on without a stop
syntax-hours-go-on-help = write `within 72 hours of M` alone: hours leave out no days and are never moved; whether the hour they are counted from counts, the calendar says (`hours count whole`)
syntax-only-working-days = only working days are counted in a calendar
syntax-only-working-days-help = write `working days`, or leave `counted in` out
syntax-passage-without-comma = this passage names the same kind of place twice
syntax-passage-without-comma-help = put a comma between two passages: `paragraph 1 bullet 2, paragraph 3`
syntax-not-a-date = `{ $text }` is not a date
syntax-not-a-date-help = a date is year, month and day, with four, two and two digits: `2017-09-01`
syntax-not-a-moment = `{ $text }` is not a moment
syntax-moment-without-time = `{ $text }` lacks the time
syntax-no-such-time = the time in `{ $text }` does not exist
syntax-moment-without-offset = `{ $text }` does not say the offset from UTC
syntax-moment-help = a moment is `2024-03-06T14:30+01:00`, a time `14:30+01:00`: hours and minutes with two digits, then the offset from UTC (`+01:00` is winter time in Norway, `+02:00` summer time, `Z` UTC)
syntax-no-such-day = there is no day `{ $text }`
syntax-no-such-day-help = look at the month and at the number of its days
syntax-days-reversed = the last day has to come after the first
syntax-years-reversed = the last year comes before the first
syntax-years-reversed-help = write the first year after `from` and the last one after `until`
syntax-too-far-from-easter = a holiday may lie at most { $most } days from Easter Sunday
syntax-days-reversed-help = write the first one first; a single day is written without `to`
syntax-year-out-of-range = the year of `{ $text }` is out of range
syntax-year-out-of-range-help = dates go from the year { $first } to the year { $last }
syntax-too-fine = `{ $text }` has too many digits after the point
syntax-too-fine-help = a number has at most { $most } digits after the point
syntax-too-large = `{ $text }` is too large
syntax-too-large-help = a number has at most { $most } digits before the point; counts and numbers of passages have fewer
syntax-months = `every { $text } months` does not fit into a year
syntax-months-help = periods start on 1 January and are 1, 2, 3, 4, 6 or 12 months long; `at most { $text } months apart` counts from the last time
syntax-ended-without-task = only a task can have `ended` somehow
syntax-ended-without-task-help = put the name of a task before `ended`: `decide-ta-place ended granted`
syntax-form-without-task = before `shall be` there must be the name of a task
syntax-form-without-task-help = `decide-ta-place shall be in writing` gives a task its form; whoever does it follows it
syntax-form-without-form = what the task shall be is missing
syntax-form-without-form-help = go on with `in writing`, `via …` or `recorded in …`
syntax-minus-without-blanks = a minus needs a space on each side
syntax-minus-without-blanks-help = write `{ $left } - { $right }`; without the spaces a hyphen belongs to a name or is the sign of a number
syntax-unreadable = this could not be read
syntax-unreadable-help = this is a fault of the program, not of the rule file; please report it

# What is expected somewhere.

syntax-a-bullet = a bullet `*`
syntax-a-calendar = a calendar
syntax-a-channel = a channel
syntax-a-condition = a condition
syntax-a-date = a date
syntax-a-detail = a detail (`to`, `before`, `within` …)
syntax-a-fact = a fact
syntax-a-kind = a kind of circular, as in `slides`
syntax-a-month = a month, as in `may`
syntax-a-name = a name
syntax-an-element-name = a name for one element of the list
syntax-a-path = a name, as in `person.age`
syntax-a-number = a number
syntax-a-dotted-number = a number such as `5.1`
syntax-a-passage = a passage, as in `section 5.1 paragraph 2`
syntax-a-rhythm = a rhythm, as in `every month`
syntax-a-task = a task
syntax-a-text = a text in quotation marks
syntax-a-type = a type
syntax-a-unit = a unit
syntax-a-value = a value
syntax-a-variant = a variant
syntax-a-weekday = a weekday
syntax-a-year = a year
syntax-days-off = days off
syntax-an-outcome = an outcome
syntax-circular-name = the name of a circular
syntax-fact-name = the name of a fact
syntax-fact-group-name = the name of a fact group
syntax-format-name = the name of a format
syntax-group-name = the name of a group
syntax-parameter-name = the name of a parameter
syntax-reading-name = the name of a reading
syntax-record-name = the name of a record
syntax-register-name = the name of a register
syntax-rule-name = the name of a rule
syntax-type-name = the name of a type
syntax-event-name = the name of an event
syntax-colon-and-type = `:` and a type
syntax-the-end = the end

# How it looks.

syntax-looks-condition = a condition asks or compares: `consent.health_signed`, `person.age >= 18`, `residence.kind is transit_centre`, `contact-pu is done`
syntax-looks-value = a value is a name (`person.age`), a number, a date, a text, `yes`, `no`, or a sum such as `today + 14 days`
syntax-looks-unit = a unit is named as it is declared, `RKV`, or found by a definition, `regional_office of person.home_region`
syntax-looks-task = a task is named as it is declared, in one word with hyphens: `contact-pu`
syntax-looks-colon-and-type = a fact is declared with its type: `age : number`
syntax-looks-type = the types are `yes/no`, `number`, `text`, `date`, `unit`, your own, and `list of` them
syntax-looks-bullet = every part of a block starts with `*`
# $example: `{ north, west }`
syntax-looks-brace = a list is written in braces: `{ $example }`
syntax-looks-text = texts are written in straight quotation marks: `"Oversikt"`
syntax-looks-date = a date is year, month and day: `2017-09-01`
syntax-looks-days-off = days off are written like this: `1 may`, `easter - 3`, `last monday of may`, `2024-05-27 to 2024-05-31`
syntax-looks-passage = a passage is named by `section`, `paragraph`, `bullet` and `sentence`, each with its number
syntax-looks-norm = a norm is written `then UNIT shall TASK`, with `shall`, `shall not`, `should`, `should not` or `may`
syntax-looks-length = a length of time is a number and a unit: `14 days`, `5 working days`, `2 months`
syntax-looks-rhythm = a rhythm is `every monday`, `every 2 months`, `every quarter` or a text, `every "…"`
syntax-looks-demand = an `ensure` is written `whenever CONDITION then TASK is required`, `is allowed` or `is prohibited`
syntax-looks-in = after `in` comes `force` (the days on which something applies) or `writing`

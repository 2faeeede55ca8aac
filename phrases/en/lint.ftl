# Warnings: no error, but it looks like a mistake.

lint-unused-fact = no rule or definition asks for the fact `{ $name }`
lint-unused-fact-help = remove it, or use it; a misspelt name elsewhere may be why
lint-unused-definition = nothing uses the definition `{ $name }`
lint-unused-definition-help = remove it, or use it in a rule
lint-unused-task = no rule or condition names `{ $name }`
lint-unused-task-help = remove it, or write the rule that prescribes it
lint-unused-event-help = remove it, or let a condition ask for it or a norm come `after` it
lint-unused-type = no fact, definition or task is of type `{ $name }`
lint-unused-type-help = remove it, or give a fact this type
lint-unused-reading = nothing asks for the reading `{ $name }`
lint-unused-reading-help = use it in a condition, so that the choice changes an answer
lint-unused-rates = nothing uses the rates `{ $name }`
lint-always-true = this holds whatever the case says
lint-always-true-help = leave it out, or write the condition that is meant
lint-always-false = this can never hold, whatever the case says
lint-always-false-help = write what is meant; where two parts exclude each other that may be `any of`
lint-exclude-each-other = this can never hold together with the other condition, whatever the case says
lint-exclude-each-other-first = the other condition
lint-exclude-each-other-help = all of them have to hold; leave one out, or write a rule for each
lint-never-wins-over-one = this alternative is never taken: an earlier one holds wherever it does
lint-never-wins-winner = this one is taken
lint-never-wins-over-several = this alternative is never taken: wherever it holds, one of several earlier ones does
lint-never-wins-winner-in-some = this one is taken in some cases
lint-never-wins-help = alternatives are tried in order: put the narrower one first, or remove this one
lint-dates-backwards = no day lies within these dates
lint-dates-backwards-help = the first day is written after `from`, and the last day, which cannot be earlier, after `until`
lint-never-in-force = no day lies within both these dates and the circular's
lint-never-in-force-help = correct the dates here or in the circular, or remove this
lint-without-citation = `{ $name }` does not say what it is based on
lint-without-citation-help = add `cites …` with the passage, or `see "…"` for a source outside the rulebook
lint-without-label = people will see this under its bare name
# $labels: labels to fill in, as a rule file writes them.
lint-without-label-help = add { $labels }
# $tag: the language.
lint-without-label-in = this has no label in { $tag ->
    [nb] Bokmål
    [nn] Nynorsk
    [en] English
   *[other] `{ $tag }`
}
lint-without-label-in-help = add { $tag } "…"; without it people see a label in another language
lint-after-nothing = this comes after `{ $task }`, which no rule prescribes
lint-after-nothing-help = it will wait until the log has it; if it comes from outside declare it as an `event`
lint-guard-on-own-task = the norm would vanish as soon as `{ $task }` is done, also where that breaks it
lint-guard-on-own-task-help = leave this out and use `since DATE`, or `done when CONDITION` on the norm
lint-fixed-or-none = `{ $name }` is `fixed`, and may be `none`: it changes on the day on which there is one
lint-fixed-from-log = `{ $name }` is `fixed`, and is taken from the log: it changes on the day on which that is logged
lint-fixed-event-help = leave out `fixed`: of an earlier day it is known anyway that a day had come; what is asked in `first day of` is asked of the log (`date of TASK`) or of a fact `over time`
lint-before-it-began = the last day is counted backward from `{ $name }`, the day on which an element began
lint-before-it-began-help = `begins` is the day on which it came to exist, not the one on which it is to take place: count back from that one

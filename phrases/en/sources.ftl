# The text of circulars and the rules: the reports of `saksgang trace` and `saksgang sources`.

sources-trace-title = From circulars to rules
sources-of-rulebook = Rulebook: { $name }, { $fingerprint }
sources-text-from = text: { $file }
sources-without-text = its text was not read; the passages are those that rules cite
sources-counts = Passages: { $passages } (encoded: { $encoded }, set aside: { $aside }, not accounted for: { $nothing }). Rules: { $rules }. Norms: { $norms }.
sources-no-passages = no rule cites anything here
sources-in-all = In all

# What was made of a passage.
sources-encoded = encoded
sources-aside = set aside
sources-uncited = no rule cites it, and nothing says why
sources-thin = thin – sentences with skal, kan, bør or må: { $sentences }, norms that cite it: { $norms }
sources-thin-mark = thin

# $item: the rule or definition that cites the passage.
sources-not-there = { $item } cites something that is not in the text: { $passage }

# $text: the day of the text. $rules: the day of the wording of the rules.
sources-other-day = the text is of { $text }, the rules are written from the wording of { $rules } – see `saksgang sources check`
sources-to-look-at = To look at
sources-by-item = What the rules are written from
sources-written-from = written from
sources-norms = norms

# Headings of the web page.
sources-section = Section
sources-all-sections = all
sources-passage = Passage
sources-rules = Rules
sources-signs = Signs: ✓ { $encoded } · ○ { $aside } · ✗ { $uncited } · ▲ { $thin }
sources-circulars = Circulars

# What has changed in a circular.
sources-changed = changed: { $passage }
sources-changed-head = changed in the head: { $passage }
sources-changed-heading = changed (heading): { $passage }
sources-new = new: { $passage }
sources-new-head = new in the head: { $passage }
sources-new-heading = new (heading): { $passage }
sources-gone = gone: { $passage }
sources-gone-head = gone in the head: { $passage }
sources-gone-heading = gone (heading): { $passage }
sources-moved = moved: from { $old } to { $new }
sources-moved-head = moved in the head: from { $old } to { $new }
sources-moved-heading = moved (heading): from { $old } to { $new }

# What to do when a line of the head has changed.
sources-do-amended = enter the day under `amended` in the rule file of the circular
sources-do-name = correct the name of the circular in its rule file
sources-do-issued = look at the day under `issued` in the rule file of the circular
sources-do-addressed-to = look at `addressed to` in the rule file of the circular, and at whom the rules bind
sources-says = now says

# Above the rules that cite a place that is new or moved.
sources-already = what already cites this place – does it hold for what is new?
sources-old-place = what cites the old place – correct the citation:
sources-new-place = what now cites the new place, without being written from this:
sources-both-places = what cites both places – the citation holds:
sources-nothing-cites = no rule cites it
sources-nothing-cites-yet = no rule cites it – encode it, or set it aside
sources-as-it-was = As it was locked.
sources-no-text = It is in the lock file, but its text is not among those that were read. Add it; if the circular was repealed, end its rules with `in force … until`.
sources-not-locked = Its text was read, but it is not in the lock file. Lock it with `saksgang sources lock`.
sources-unchanged = Nothing has changed.
sources-what-to-do = Go through what is named, correct the rules, and lock the texts again with `saksgang sources lock`.

# What cites a passage. $name: the label, and the name in brackets.
sources-kind-rule = rule { $name }
sources-kind-definition = definition { $name }
sources-kind-reading = reading { $name }
sources-kind-rates = rates { $name }
sources-kind-register = register { $name }
sources-kind-safeguard = safeguard { $name }
sources-kind-aside = set aside: { $reason }

# What can be wrong with the text of a circular, and with a lock file.

sources-empty = there is no text here
sources-no-document-id = this is not a circular as its web page shows it
sources-strange-document-id = this is not the number of a document
sources-no-sections = the text has no numbered section
sources-whole-page-help = copy the whole page as plain text, from the line `Dokument-ID : …` to the imprint, with its numbered headings; each slide begins with a line indented by one space
# $whole: the phrase above.
sources-no-circular-help = { $whole }; take a file that is not a circular out of the folder
sources-strange-bullet = this begins like a bullet of a list, but not with `•`
sources-strange-bullet-help = put ` •` before each bullet of the list; before a heading, put an empty line; if it is neither, join the line to the one before
sources-first-section = the first section is `{ $number }`, not `1`
sources-section-out-of-order = section `{ $number }` does not follow section `{ $before }`
sources-section-out-of-order-help = check whether a section is missing from the copy; if the circular itself leaves a number out, put a line with it there, as `3. Opphevet`; if the line is not a heading, join it to the line before it
# $sign: the number of a character.
sources-control = the text has the control character `{ $sign }`
sources-control-help = this may not be plain text; copy the page again and save it as text
sources-long-line = a line is longer than { $size } KiB
sources-long-line-help = break the text where its paragraphs end
sources-too-many = the text has more than 65 535 paragraphs, bullets or sentences in one place
sources-too-many-help = check that this is one circular
sources-of-no-circular = `{ $file }` is left out: the rulebook has no circular `{ $name }`
sources-of-no-circular-help = declare the circular in a rule file, or take the text away
sources-which-deck = it is not clear which circular the slides `{ $file }` are
sources-no-deck-help = the rulebook has no circular of `kind slides`; take the text away
sources-which-deck-help = name the file after its circular: { $names }
sources-text-twice = `{ $first }` and `{ $second }` are both a text of `{ $name }`
sources-text-twice-help = keep the wording that is meant, and take the other away
sources-no-text-left = no text in `{ $path }` belongs to the rulebook
sources-no-text-left-help = name the folder with the texts of the circulars that the rules are written from
# A lock file that cannot be read.
sources-lock-version = a lock file begins with the line `{ $version }`
sources-lock-line = this is neither a circular nor the fingerprint of a passage
sources-lock-twice = this is in the lock file twice
sources-lock-help = undo the changes to the lock file, or delete it and make it again with `saksgang sources lock`

# A text that is marked up, in a file named after no circular. $names: the circulars.
sources-named-after-none = { $file } bears the name of no circular
sources-named-after-none-help = a text in Markdown or HTML is named after its circular, as `GDPR.md`; the rulebook has { $names }
# What a text that is marked up has and nobody reads. $said: a tag, or the sign of a point.
sources-unread = { $what ->
    [table] tables are not read
    [footnote] footnotes and raised signs are not read
    [image] what is shown and not said is not read
    [code] code, formulas and tick boxes are not read
    [set-in] lines that are set in this far are taken for code
    [quote] quotations that are set apart are not read
    [struck] words that are struck out or put in are not read
    [metadata] what the text says of itself before it begins is not read
    [too-deep] lists lie too deep in one another
    [markup] `{ $said }` is not understood here
    [empty-heading] a heading without words
    [before-heading] text before the first heading
    [unnumbered] a paragraph without a number, where paragraphs are cited by their numbers
    [no-level] a list, in a circular that is cited neither by `point` nor by `bullet`
   *[loose] it is not clear whether `{ $said }` begins a point, and of which list
}
sources-unread-help = { $what ->
    [table] write each row as a point of a list
    [footnote] write the note as a sentence in parentheses, and raised signs on the line
    [image] take it out, or write in words what it says
    [code] write it as plain text
    [set-in] set them in by less than four blanks from what they stand in
    [quote] write it as a paragraph
    [struck] write the text as it is in force
    [metadata] take it out
    [too-deep] write the inner lists as text
    [markup] take it out, or write in plain text what it says
    [empty-heading] take it out, or write the heading
    [before-heading] put a heading above it, as `# Title`
    [unnumbered] write its number, or add `subparagraph` to `cited by` of the circular
    [no-level] add `point` or `bullet` to `cited by` of the circular
   *[loose] put an empty line before a new list, and let it begin with `a`, `i` or `1`; if it begins none, join the line to the one before
}
# $place: as a citation names it.
sources-part-twice = `{ $place }` stands in the text twice
sources-part-twice-help = number the parts so that each can be cited; where numbers start anew in each chapter, add `chapter` to `cited by` of the circular

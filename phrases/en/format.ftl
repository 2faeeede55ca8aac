# The formatter of rule files.

format-refused = this file is left as it is: { $why }
format-refused-help = nothing was written and your file is in order; this is a fault of the formatter: please report it together with the file
format-too-large = this file is left as it is: laid out, { $why }
format-too-large-help = nothing was written; split the file, or shorten its longest texts and names
format-other-meaning = after formatting it would mean something else
format-other-words = after formatting its words would differ
format-other-comments = after formatting its comments would differ
format-not-settled = formatting it twice would change it twice
format-unreadable = after formatting it could not be read

# What can go wrong with files, and what is left out of folders.

# $place: the file in backticks, or standard input; $why: the phrases below, or words of the operating system.
files-unreadable = cannot read { $place }: { $why }
files-unreadable-help = check the spelling of the name
files-not-found = it does not exist
files-no-folder-before = a part of the path before it is not a folder
files-not-allowed = you may not read it
files-unwritable = cannot write `{ $path }`: { $cause }
files-unwritable-help = check the rights of the folder, and the space left
files-not-empty = there is something in `{ $path }` already
files-not-empty-help = name a folder that does not exist yet, or an empty one
files-folder = `{ $path }` is a folder, not a file
files-folder-help = name a file inside it
files-no-file = `{ $path }` is not an ordinary file
files-no-file-help = send its content to standard input: `-`
files-link = `{ $path }` is a link, not an ordinary file
files-link-help = put the file itself there, or name the file that is meant
files-not-text = { $place } is not UTF-8 text: line { $line } has other bytes
files-not-text-help = save the file as UTF-8
files-too-large = { $place } is larger than { $size } MiB
files-too-large-help = split it into several files
files-no-rules = there is no rule file in `{ $path }`
files-no-rules-help = rule files have names that end in `.regel`
files-no-cases = there is no case in { $place }
files-standard-input = standard input
files-no-cases-help = files of cases have names that end in `.json` or `.ndjson`
files-no-lines-help = each case has a line of its own; check whether the program that should have written them failed
files-no-tests = there is no test in `{ $path }`
files-no-tests-help = a test is a case, `NAME.json`, with the expected answer, `NAME.golden` or `NAME.expect`
files-no-texts = there is no text of a circular in `{ $path }`
files-no-texts-help = texts of circulars have names that end in `.txt`, `.md` or `.html`
files-linked-folder = `{ $path }` is a link to a folder, and is not followed
files-linked-folder-help = put the folder itself there
# $paths: files and folders.
files-hidden = left out, because hidden: { $paths }
files-hidden-help = files and folders with names that begin with a dot are not read; if it belongs here, give it another name
# $endings: ".json or .ndjson".
files-similar = left out, because the name does not end in { $endings }: { $paths }
files-similar-help = if it belongs here, give it a name that ends in { $endings }, in small letters; if not, keep it elsewhere
files-misnamed = left out, because it is not called `{ $name }`: `{ $path }`
files-misnamed-help = if it is the settings of the rulebook, call it `{ $name }`; if not, keep it elsewhere
files-other-rulebooks = left out, because of `.regel` files of its own: { $paths }
files-other-rulebooks-help = its cases belong to those rules: name both, with `--rules`, in a run of their own
files-listed-more = { $first } and { $more } more

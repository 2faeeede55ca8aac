//! All words and operators of the language, with what they are for. Spellings live here
//! and in `grammar/saksgang.pest`, and a test keeps the two the same.

/// What a word is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Starts an item, in column 1: `circular`.
    Item,
    /// Starts or belongs to a clause of an item: `cites`.
    Clause,
    /// Starts a detail of a norm: `copy`.
    Detail,
    /// Says how a norm binds: `shall`.
    Modal,
    /// Joins the parts of a clause, a detail or an expression: `to`.
    Connective,
    /// An operator or a test of an expression: `and`.
    Operator,
    /// Starts a block, a quantifier or a choice among dates: `all`.
    Quantifier,
    /// A value: `yes`.
    Literal,
    /// A type: `number`.
    Type,
    /// A unit of time, a period of the calendar or a weekday: `day`.
    Time,
    /// A step into a circular: `paragraph`.
    Passage,
    /// What an `ensure` demands of a task: `required`.
    Demand,
    /// The inner word of a fixed phrase (`in force`, `as a rule`); not reserved: `a`.
    Phrase,
}

/// A word of the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// How it is written.
    pub spelling: &'static str,
    /// What it is for.
    pub class: Class,
}

/// Every word, class by class.
const WORDS: &[(Class, &[&str])] = &[
    (
        Class::Item,
        &[
            "circular",
            "section",
            "aside",
            "unit",
            "group",
            "channel",
            "type",
            "record",
            "facts",
            "define",
            "task",
            "event",
            "rule",
            "reading",
            "register",
            "ensure",
            "calendar",
            "rates",
            "article",
            "regulation",
            "chapter",
            "schedule",
            "annex",
        ],
    ),
    (
        Class::Clause,
        &[
            "cites",
            "see",
            "interpretation",
            "applies",
            "issued",
            "amended",
            "addressed",
            "kind",
            "part",
            "external",
            "named",
            "is",
            "settled",
            "outcome",
            "otherwise",
            "default",
            "empty",
            "sensitive",
            "format",
            "assessed",
            "found",
            "when",
            "unless",
            "standing",
            "overrides",
            "kept",
            "lists",
            "counts",
            "totals",
            "sent",
            "whenever",
            "then",
        ],
    ),
    (
        Class::Detail,
        &[
            "copy",
            "with",
            "about",
            "enclosing",
            "considering",
            "stating",
            "via",
            "recorded",
            "through",
            "before",
            "after",
            "counted",
            "within",
            "promptly",
            "regularly",
            "throughout",
            "since",
            "wording",
        ],
    ),
    (Class::Modal, &["shall", "should", "may", "need", "only", "nobody", "be"]),
    (
        Class::Connective,
        &[
            "to", "of", "by", "in", "if", "from", "until", "as", "where", "has", "list", "at",
            "on", "for", "each",
        ],
    ),
    (
        Class::Operator,
        &[
            "and", "or", "not", "one", "known", "unknown", "done", "ended", "times", "divided",
            "percent", "rounded",
        ],
    ),
    (Class::Quantifier, &["all", "any", "some", "every", "earliest", "latest", "sum"]),
    (Class::Literal, &["yes", "no", "none", "today"]),
    (Class::Type, &["number", "text", "date"]),
    (
        Class::Time,
        &[
            "day",
            "days",
            "week",
            "weeks",
            "working",
            "month",
            "months",
            "year",
            "years",
            "quarter",
            "tertial",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ],
    ),
    (Class::Passage, &["paragraph", "paragraphs", "bullet", "bullets", "sentence", "sentences"]),
    (Class::Demand, &["required", "allowed", "prohibited"]),
    (
        Class::Phrase,
        &[
            "a",
            "apart",
            "april",
            "august",
            "back",
            "backward",
            "become",
            "becomes",
            "cited",
            "beginning",
            "begins",
            "count",
            "counting",
            "december",
            "down",
            "earlier",
            "easter",
            "end",
            "else",
            "far",
            "february",
            "first",
            "fixed",
            "force",
            "fourth",
            "greatest",
            "holidays",
            "hour",
            "hours",
            "its",
            "it",
            "january",
            "july",
            "june",
            "key",
            "last",
            "later",
            "least",
            "march",
            "moment",
            "most",
            "moved",
            "moves",
            "next",
            "november",
            "october",
            "once",
            "pass",
            "point",
            "points",
            "over",
            "possible",
            "reasons",
            "second",
            "september",
            "stays",
            "subparagraph",
            "subparagraphs",
            "than",
            "third",
            "time",
            "up",
            "weekend",
            "whole",
            "writing",
        ],
    ),
];

/// Every word of the language.
pub fn words() -> impl Iterator<Item = Word> {
    WORDS.iter().flat_map(|(class, spellings)| {
        spellings.iter().map(|spelling| Word { spelling, class: *class })
    })
}

/// What a word is for, if it belongs to the language.
pub fn class_of(word: &str) -> Option<Class> {
    words().find(|known| known.spelling == word).map(|known| known.class)
}

/// Whether a word cannot be a name, except after a dot and before the `:` of a declaration.
pub fn is_reserved(word: &str) -> bool {
    class_of(word).is_some_and(|class| class != Class::Phrase)
}

/// Whether a line that begins with this word in column 1 starts an item.
pub fn is_item_keyword(word: &str) -> bool {
    class_of(word) == Some(Class::Item)
}

/// The keywords that start an item.
pub fn item_keywords() -> impl Iterator<Item = &'static str> {
    words().filter(|word| word.class == Class::Item).map(|word| word.spelling)
}

/// Words that people write for a word of the language, or for the tag of a label: everyday
/// English, other computer languages, and the verbs of the circulars.
const INSTEAD: &[(&str, &str)] = &[
    ("must", "shall"),
    ("will", "shall"),
    ("can", "may"),
    ("skal", "shall"),
    ("bør", "should"),
    ("trenger", "need not"),
    ("treng", "need not"),
    ("kan", "may"),
    ("if", "when"),
    ("hvis", "when"),
    ("når", "when"),
    ("else", "otherwise"),
    ("ellers", "otherwise"),
    ("og", "and"),
    ("eller", "or"),
    ("ikke", "not"),
    ("er", "is"),
    ("equals", "is"),
    ("which", "has"),
    ("bokmål", "nb"),
    ("norsk", "nb"),
    ("norwegian", "nb"),
    ("nynorsk", "nn"),
    ("engelsk", "en"),
    ("english", "en"),
    ("rundskriv", "circular"),
    ("punkt", "section"),
    ("pkt", "section"),
    ("enhet", "unit"),
    ("gruppe", "group"),
    ("kanal", "channel"),
    ("kalender", "calendar"),
    ("helligdager", "holidays"),
    ("påske", "easter"),
    ("januar", "january"),
    ("februar", "february"),
    ("mars", "march"),
    ("mai", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("oktober", "october"),
    ("desember", "december"),
    ("lørdag", "saturday"),
    ("søndag", "sunday"),
    ("opplysninger", "facts"),
    ("fakta", "facts"),
    ("definer", "define"),
    ("definisjon", "define"),
    ("oppgave", "task"),
    ("hendelse", "event"),
    ("regel", "rule"),
    ("lesemåte", "reading"),
    ("innen", "within"),
    ("innenfor", "within"),
    ("senest", "no later than"),
    ("tidligst", "no earlier than"),
    ("før", "before"),
    ("etter", "after"),
    ("til", "to"),
    ("med", "with"),
    ("fra", "from"),
    ("av", "by"),
    ("om", "about"),
    ("kopi", "copy"),
    ("skriftlig", "in writing"),
    ("siden", "since"),
    ("straks", "promptly"),
    ("snarest", "promptly"),
    ("jevnlig", "regularly"),
    ("så", "then"),
    ("unntatt", "unless"),
    ("hjemmel", "cites"),
    ("ja", "yes"),
    ("nei", "no"),
    ("ingen", "none"),
    ("kjent", "known"),
    ("ukjent", "unknown"),
    ("gjort", "done"),
    ("utført", "done"),
    ("dag", "day"),
    ("dager", "days"),
    ("virkedager", "working days"),
    ("uke", "week"),
    ("uker", "weeks"),
    ("måned", "month"),
    ("måneder", "months"),
    ("år", "years"),
    ("kvartal", "quarter"),
    ("hver", "every"),
    ("hvert", "every"),
    ("mandag", "monday"),
    ("tirsdag", "tuesday"),
    ("onsdag", "wednesday"),
    ("torsdag", "thursday"),
    ("fredag", "friday"),
    ("tall", "number"),
    ("dato", "date"),
    ("tekst", "text"),
    ("ganger", "times"),
    ("delt", "divided by"),
    ("prosent", "percent of"),
    ("avrundet", "rounded"),
    ("opp", "up"),
    ("ned", "down"),
    ("*", "times"),
    ("/", "divided by"),
    ("avsnitt", "paragraph"),
    ("setning", "sentence"),
    ("kulepunkt", "bullet"),
];

/// The words of the language that people mean by another word, in capitals or not.
pub fn instead_of(word: &str) -> Option<&'static str> {
    let small = word.to_lowercase();
    let pair = INSTEAD.iter().find(|(written, _)| *written == small);
    pair.map(|(_, meant)| *meant)
}

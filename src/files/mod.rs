//! Files: the only place that reads and writes them, and that looks what is in a folder. What
//! is read is named by whoever runs the program, never by a rule.
//!
//! | module | what it turns into what |
//! | --- | --- |
//! | `walk` | paths → the files at and under them; what was left out, and why |
//! | `read` | a file, or bytes → text, by one rule for every text there is |
//! | `stored` | how a text is stored: its line ends, its byte order mark |
//! | `write` | texts → files, whole, all of them or none |
//! | `temporary` | files that are not whole yet, and what becomes of them |
//! | `folder` | texts → a new folder that holds them |
//!
//! The one rule for texts: an ordinary file (no link, folder, pipe or device), within a limit, in
//! UTF-8. A byte order mark is no part of the text, a line ends with `\n`, letters are composed
//! (NFC), however it is stored.
//!
//! The one rule for folders: what is in them and in the folders in them, in the order of the
//! names; nothing whose name begins with a point, and no links to folders.

mod error;
mod folder;
mod read;
mod stored;
mod temporary;
mod walk;
mod write;

pub use error::{STANDARD_INPUT, called, link, no_lines, not_text, too_large, unreadable};
pub use folder::fill;
pub use read::{Gathered, circulars, input, open, read, rules, text};
pub use stored::composed;
pub use walk::{Stamp, case_files, is_hidden, misnamed, names_in, stamp, stamps, test_files};
pub use write::{Access, Writing, make_folder, make_own_folder, write, write_all};

use crate::code::{Code, limit};

/// How large a text may be.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// In MiB.
    pub mebibytes: u64,
    /// What is reported beyond it.
    pub code: Code,
}

impl Limit {
    /// A rule file.
    pub const RULE_FILE: Self = Self { mebibytes: 1, code: limit::FILE_SIZE };
    /// A case.
    pub const CASE: Self = Self { mebibytes: 16, code: limit::CASE_BYTES };
    /// The text of a circular.
    pub const CIRCULAR: Self = Self { mebibytes: 1, code: limit::TEXT_SIZE };
    /// The fingerprints of all circulars of a rulebook.
    pub const LOCK: Self = Self { mebibytes: 16, code: limit::TEXT_SIZE };
    /// What is expected of the answer to a case.
    pub const EXPECTED: Self = Self { mebibytes: 16, code: limit::TEXT_SIZE };
    /// The lines that were written in earlier conversations.
    pub const HISTORY: Self = Self { mebibytes: 16, code: limit::TEXT_SIZE };

    /// In bytes.
    pub const fn bytes(self) -> u64 {
        self.mebibytes << 20
    }
}

/// How the names of rule files end.
pub const EXTENSION: &str = "regel";

/// How the names of files with a case a line end.
pub const LINES: &str = "ndjson";

/// How the names of files with one case end.
pub const CASE: &str = "json";

/// How the names of files with the golden text of an answer end.
pub const GOLDEN: &str = "golden";

/// How the names of files with assertions about an answer end.
pub const EXPECT: &str = "expect";

/// How the names of files with the text of a circular end.
pub const CIRCULARS: [&str; 5] = ["txt", "md", "markdown", "html", "htm"];

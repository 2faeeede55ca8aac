//! The rulebook that is built into the program: its texts. What the grammar finds in them is
//! built in as well (`syntax::ready`), so reading them takes hardly any time.

use crate::files::EXTENSION;
use crate::source::{Source, Sources};
use include_dir::{Dir, include_dir};

static RULES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/rules");

/// What the built-in rulebook is called.
pub const NAME: &str = "udi";

/// The rule files of the built-in rulebook, in the order of their names.
pub fn sources() -> Sources {
    let mut files = Vec::new();
    collect(&RULES, &mut files);
    files.sort_unstable();
    let mut sources = Sources::default();
    for (name, text) in files {
        sources.add(Source::new(format!("rules/{name}"), text));
    }
    sources
}

/// The fingerprints of the circulars that it is written from.
pub fn lock() -> Option<Source> {
    let file = RULES.get_file("sources.lock")?;
    Some(Source::new("rules/sources.lock", file.contents_utf8()?))
}

/// The rule files of a folder and of the folders in it.
fn collect(folder: &'static Dir<'static>, files: &mut Vec<(&'static str, &'static str)>) {
    for file in folder.files() {
        if file.path().extension().is_some_and(|name| name == EXTENSION) {
            files.extend(file.path().to_str().zip(file.contents_utf8()));
        }
    }
    folder.dirs().for_each(|inner| collect(inner, files));
}

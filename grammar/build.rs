//! Runs before the program is built: rule files in `rules/` and `calendars/` → the entries of their
//! items, which `syntax::ready` reads, so that what is built in need not be parsed at every start.
//!
//! It parses by the program's own `syntax::entry`. What does not parse is left out: the program
//! parses it when it reads it, and then says what is wrong.

#[path = "../src/syntax/entry.rs"]
#[expect(dead_code, reason = "why a text does not parse is for the program to say")]
mod entry;

use entry::{Entry, Rule};
use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io, iter};

fn main() -> io::Result<()> {
    // A page that is new is found only when the program is built anew.
    println!("cargo:rerun-if-changed=phrases");
    let mut ready = BTreeMap::new();
    for folder in ["rules", "calendars"] {
        println!("cargo:rerun-if-changed={folder}");
        for file in fs::read_dir(folder)? {
            let path = file?.path();
            if path.extension().is_some_and(|ending| ending == "regel")
                && let Ok(text) = fs::read_to_string(path)
            {
                let items = items(&text).into_iter();
                ready.extend(items.filter_map(|item| Some((item.to_owned(), bytes(item)?))));
            }
        }
    }
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(Path::new(&folder).join("items.rs"), written(&ready))
}

/// The items of a rule file: each begins where a line has a letter in column 1.
fn items(text: &str) -> Vec<&str> {
    let begins = |at: &usize| {
        let line = text.get(*at..).unwrap_or_default();
        line.starts_with(|sign: char| sign.is_ascii_lowercase())
    };
    let lines = iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let starts: Vec<usize> = lines.filter(begins).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| text.get(*start..end)).collect()
}

/// What `syntax::ready` reads: of each entry its rule's place in the grammar and its numbers, each
/// in two bytes. Nothing of an item that is too long for these.
fn bytes(item: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for Entry { rule, start, end, last, inner } in entry::entries(Rule::item, item).ok()? {
        let rule = Rule::all_rules().iter().position(|one| *one == rule)?;
        for number in [rule, start, end, last, inner] {
            bytes.extend(u16::try_from(number).ok()?.to_le_bytes());
        }
    }
    Some(bytes)
}

/// The items with their bytes, as a constant of Rust.
fn written(ready: &BTreeMap<String, Vec<u8>>) -> String {
    let item = |(text, bytes): (&String, &Vec<u8>)| {
        format!("({text:?}, b\"{}\"),\n", bytes.escape_ascii())
    };
    let items: Vec<String> = ready.iter().map(item).collect();
    format!("&[\n{}]\n", items.concat())
}

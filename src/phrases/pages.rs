//! The pages on codes: `phrases/LANGUAGE/codes/CODE.md`, a Markdown file for each code in each
//! language, part of the program and read only when somebody asks.
//!
//! A page has one shape, down to its blank lines: a head between `---`, why it is an error and
//! what to do, an input that is wrong, the same input put right. Anything else does not parse,
//! and a test parses them all.

use super::FILES;
use crate::code::Code;
use crate::language::Language;
use include_dir::{Dir, File};

/// What `saksgang explain CODE` prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The code.
    pub code: Code,
    /// The code in half a line.
    pub title: &'static str,
    /// What the two examples are.
    pub kind: Example,
    /// Why it is an error, and what to do: each paragraph in one line, blank lines between.
    pub cause: String,
    /// An input that brings it about.
    pub bad: Section,
    /// The same input, put right.
    pub good: Section,
}

/// An example with its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// `Wrong`
    pub heading: &'static str,
    /// The example.
    pub text: &'static str,
}

/// What the examples of a page are, so that a test can run them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// A rule file, with the words of `phrases/examples/rules.regel`.
    Rules,
    /// A case (JSON), read by the rulebook `phrases/examples/case.regel`.
    Case,
    /// Nothing that a test can run in memory (a command line, a size).
    Told,
}

/// Every code that has a page, in alphabetical order.
pub fn codes() -> impl Iterator<Item = Code> {
    folder(Language::default()).filter_map(|file| file.path().file_stem()?.to_str()).map(Code)
}

/// Every page, in the order of the codes.
pub fn all(language: Language) -> impl Iterator<Item = Page> {
    texts(language).filter_map(|(_, text)| parse(text).ok())
}

/// The page on a code, however it is capitalised.
pub fn page(code: &str, language: Language) -> Option<Page> {
    let file = format!("{}/codes/{}.md", language.tag(), code.to_ascii_uppercase());
    parse(FILES.get_file(file)?.contents_utf8()?).ok()
}

/// The files in a language: the name of each, and its text.
pub fn texts(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    let name = |file: &File<'static>| file.path().file_name()?.to_str();
    folder(language).filter_map(move |file| Some((name(file)?, file.contents_utf8()?)))
}

fn folder(language: Language) -> impl Iterator<Item = &'static File<'static>> {
    FILES.get_dir(format!("{}/codes", language.tag())).into_iter().flat_map(Dir::files)
}

/// Reads a page.
///
/// # Errors
/// What the page should have had where it differs from the shape of a page.
pub fn parse(text: &'static str) -> Result<Page, String> {
    let mut reader = Reader { rest: text };
    reader.exactly("---")?;
    let code = Code(reader.after("code: ")?);
    let title = reader.after("title: ")?;
    let kind = match reader.after("example: ")? {
        "rules" => Example::Rules,
        "case" => Example::Case,
        "told" => Example::Told,
        other => return Err(format!("rules, case or told, not `{other}`")),
    };
    reader.exactly("---")?;
    reader.exactly("")?;
    let cause = reader.paragraphs()?;
    let bad = reader.section(kind)?;
    reader.exactly("")?;
    let good = reader.section(kind)?;
    if !reader.rest.is_empty() {
        return Err(format!("the end before `{}`", reader.rest));
    }
    Ok(Page { code, title, kind, cause, bad, good })
}

/// What is left of a page.
struct Reader {
    rest: &'static str,
}

impl Reader {
    /// The text up to a mark, which is left out.
    fn until(&mut self, mark: &str) -> Result<&'static str, String> {
        let (text, rest) = self.rest.split_once(mark).ok_or_else(|| format!("{mark:?}"))?;
        self.rest = rest;
        Ok(text)
    }

    fn exactly(&mut self, wanted: &str) -> Result<(), String> {
        let line = self.until("\n")?;
        if line == wanted { Ok(()) } else { Err(format!("`{wanted}`, not `{line}`")) }
    }

    /// The rest of a line that begins so.
    fn after(&mut self, start: &str) -> Result<&'static str, String> {
        let line = self.until("\n")?;
        let value = line.strip_prefix(start).filter(|value| !value.trim().is_empty());
        value.ok_or_else(|| format!("`{start}…`, not `{line}`"))
    }

    /// The text before the first heading.
    fn paragraphs(&mut self) -> Result<String, String> {
        let (text, after) = self.rest.split_once("\n\n## ").ok_or("a text and a heading")?;
        let heading = self.rest.len() - after.len() - "## ".len();
        self.rest = self.rest.get(heading..).unwrap_or_default();
        let joined = |paragraph: &str| paragraph.lines().collect::<Vec<_>>().join(" ");
        let paragraphs: Vec<_> = text.split("\n\n").map(joined).collect();
        Ok(paragraphs.join("\n\n"))
    }

    /// A heading, and an example in a fence.
    fn section(&mut self, kind: Example) -> Result<Section, String> {
        let heading = self.after("## ")?;
        self.exactly("")?;
        let fence = self.after("```")?;
        let fits = match kind {
            Example::Rules => fence == "regel",
            Example::Case => fence == "json",
            Example::Told => ["regel", "json", "console", "markdown"].contains(&fence),
        };
        if !fits {
            return Err(format!("another fence than `{fence}`"));
        }
        Ok(Section { heading, text: self.until("\n```\n")? })
    }
}

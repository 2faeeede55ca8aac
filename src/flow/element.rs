//! XML elements, written with everything escaped.

use crate::report::escape::escape;
use std::fmt;

/// An element with its attributes and what is in it.
#[derive(Clone, Debug)]
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    Text(String),
    Elements(Vec<Element>),
}

impl Element {
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), content: Content::Elements(Vec::new()) }
    }

    /// An element with nothing but text in it.
    pub(super) fn text(name: &'static str, text: &str) -> Self {
        Self { name, attributes: Vec::new(), content: Content::Text(text.to_owned()) }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.attributes.push((name, value.to_string()));
        self
    }

    pub(super) fn push(&mut self, child: Self) {
        if let Content::Elements(children) = &mut self.content {
            children.push(child);
        }
    }

    pub(super) fn containing(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self.push(child);
        }
        self
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        write!(f, "{:1$}<{2}", "", depth, self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"{}\"", Safe(value))?;
        }
        match &self.content {
            Content::Text(text) => writeln!(f, ">{}</{}>", Safe(text), self.name),
            Content::Elements(children) if children.is_empty() => writeln!(f, "/>"),
            Content::Elements(children) => {
                writeln!(f, ">")?;
                children.iter().try_for_each(|child| child.write(f, depth + 1))?;
                writeln!(f, "{:1$}</{2}>", "", depth, self.name)
            }
        }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}

/// Text in which nothing is markup, and no character that XML does not have.
struct Safe<'t>(&'t str);

impl fmt::Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in escape(self.0).chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\u{FFFE}' | '\u{FFFF}' => f.write_str("\u{FFFD}")?,
                other => write!(f, "{other}")?,
            }
        }
        Ok(())
    }
}

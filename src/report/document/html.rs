//! A report → one page of HTML that needs nothing but itself.

use super::theirs::{each, unmarked};
use super::{Block, Document};
use crate::language::Language;
use crate::report::escape::{escape, page};
use crate::report::html::{Html, escaped};

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:0 auto;padding:1rem}\
h1,h2,h3{line-height:1.25;break-after:avoid}\
li{break-inside:avoid}li>ul{padding-left:1.2rem}\
code,pre{font:.9em/1.5 ui-monospace,monospace;white-space:pre-wrap}\
@media print{body{max-width:none;padding:0;font-size:10pt}}";

/// The whole page.
pub(super) fn written(document: &Document, language: Language) -> String {
    let title = document.blocks.iter().find_map(|block| match block {
        Block::Title(title) => Some(unmarked(title)),
        _ => None,
    });
    let mut html = Html::default();
    page_top(&mut html, (&title.unwrap_or_default(), STYLE), language);
    let mut body = Body { html, depth: 0 };
    document.blocks.iter().for_each(|block| body.block(block));
    body.at(0);
    body.html.raw("</main>\n</body>\n</html>\n");
    body.html.finish()
}

/// What every page begins with.
pub(crate) fn page_top(page: &mut Html, (title, style): (&str, &str), language: Language) {
    page.raw("<!DOCTYPE html>\n<html lang=\"").raw(language.tag()).raw("\">\n<head>\n");
    page.raw("<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.element("title", title).raw("<style>").raw(style).raw("</style>\n");
    page.raw("</head>\n<body>\n<main>\n");
}

/// What stands on the page, under way.
struct Body {
    html: Html,
    /// In how many lists the next words stand: an item in one, what is said of it in two.
    depth: usize,
}

impl Body {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.outside("h1", text),
            Block::Heading(text) => self.outside("h2", text),
            Block::Subheading(text) => self.outside("h3", text),
            Block::Line(text) => self.outside("p", text),
            Block::Item(text) => self.listed(1, &words(text)),
            Block::Note(text) => self.listed(2, &words(text)),
            Block::Detail(key, text) => {
                self.listed(2, &format!("{}: {}", words(key), words(text)));
            }
            Block::Further => self.listed(2, "–"),
            Block::Drawn(lines) => {
                self.at(0);
                self.html.raw("<pre>").raw(&escaped(&page(lines))).raw("</pre>\n");
            }
            Block::Blank => {}
        }
    }

    fn outside(&mut self, element: &str, text: &str) {
        self.at(0);
        self.html.raw("<").raw(element).raw(">").raw(&words(text));
        self.html.raw("</").raw(element).raw(">\n");
    }

    /// A word in so many lists.
    fn listed(&mut self, depth: usize, markup: &str) {
        if self.depth >= depth {
            self.at(depth);
            self.html.raw("</li>\n<li>");
        } else {
            while self.depth < depth {
                self.html.raw("\n<ul>\n<li>");
                self.depth += 1;
            }
        }
        self.html.raw(markup);
    }

    /// Ends lists until so many are left.
    fn at(&mut self, depth: usize) {
        while self.depth > depth {
            self.html.raw("</li>\n</ul>\n");
            self.depth -= 1;
        }
    }
}

fn words(text: &str) -> String {
    let own = |text: &str| escaped(&escape(text));
    each(text, own, |text| format!("<code>{}</code>", own(text)))
}

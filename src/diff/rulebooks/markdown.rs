//! What is different → Markdown, as for a comment on a pull request. What rules and cases say
//! stands between backticks, where it is neither HTML nor a link nor somebody's name.

use super::Report;
use super::told::{Block, blocks, notes, title};
use crate::language::Language;
use crate::phrases::say;
use crate::report::escape::escape;

/// More items than this are folded away.
const OPEN: usize = 10;

/// The whole text.
pub fn markdown(report: &Report) -> String {
    let mut lines = vec![format!("## {}", title(report, code))];
    for one in blocks(report, code) {
        block(&mut lines, &one, report.language);
    }
    for note in notes(report) {
        lines.extend([String::new(), note]);
    }
    lines.join("\n") + "\n"
}

fn block(lines: &mut Vec<String>, block: &Block, language: Language) {
    lines.extend([String::new(), format!("### {}", block.heading), String::new()]);
    lines.extend(block.lead.iter().cloned());
    let folded = block.items.len() > OPEN;
    if folded {
        let (heading, count) = (&block.heading, block.items.len());
        let summary = say!(language, "diff-show-all", heading = heading, count = count);
        lines.extend([format!("<details><summary>{summary}</summary>"), String::new()]);
    }
    let mut under = None;
    for told in &block.items {
        if told.under != under {
            if let Some(line) = &told.under {
                lines.extend([String::new(), format!("#### {line}"), String::new()]);
            }
            under.clone_from(&told.under);
        }
        lines.push(format!("- {}", told.head));
        lines.extend(told.lines.iter().map(|line| format!("  - {line}")));
    }
    if folded {
        lines.extend([String::new(), "</details>".to_owned()]);
    }
}

/// A text between more backticks than stand together in it, on one line.
fn code(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = escape(&words);
    let longest = text.split(|one| one != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let touching = text.starts_with('`') || text.ends_with('`') || text.is_empty();
    let space = if touching { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

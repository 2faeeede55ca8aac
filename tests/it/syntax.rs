//! Rule files that break the syntax, with what is said about them.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::fmt::Write as _;

use saksgang::diagnostic::Diagnostic;
use saksgang::source::Source;
use saksgang::source::SourceId;
use saksgang::syntax::parse;

/// `line:column code message / help`, a line each.
fn plain(source: &Source, diagnostics: &[Diagnostic]) -> String {
    let mut lines = String::new();
    for one in diagnostics {
        let span = one.span().unwrap();
        let (line, column) = source.line_column(span.range().start);
        let under = source.slice(span);
        let help = one.help.as_deref().unwrap_or("no help");
        writeln!(
            lines,
            "{line}:{column} {} {} [{under}] / {help}",
            one.code, one.message
        )
        .unwrap();
    }
    lines
}

#[test]
fn scratch() {
    let Ok(paths) = std::env::var("REGEL") else {
        return;
    };
    for path in paths.split(' ') {
        let text = std::fs::read_to_string(path).unwrap();
        let (file, diagnostics) = parse(SourceId(0), &text);
        let source = Source::new(path, text);
        println!(
            "{path}: {} items\n{}",
            file.items.len(),
            plain(&source, &diagnostics)
        );
        if std::env::var("TREE").is_ok() {
            println!("{file:#?}");
        }
    }
}

#[test]
fn scratch_time() {
    let text = std::fs::read_to_string("/tmp/doc/big.regel").unwrap();
    for _ in 0..3 {
        let start = std::time::Instant::now();
        let (file, d) = parse(SourceId(0), &text);
        println!(
            "{} items {} errors {:?}",
            file.items.len(),
            d.len(),
            start.elapsed()
        );
    }
}

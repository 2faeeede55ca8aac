//! What came of tests → JUnit's XML, as builds read it. Times are left out, so that the same
//! tests give the same bytes.

use super::text::told;
use super::{Checked, Results, Tally, Test, Verdict};
use crate::report::escape::{escape, page};
use anstream::adapter::strip_str;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io::{self, Write};
use std::path::Path;

/// Writes the whole document: one suite, a case for each test.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn Write, results: Results<'_>) -> io::Result<()> {
    let mut writer = Writer::new_with_indent(out, b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let Tally { failed, errors, .. } = results.tally();
    let counts = [
        (
            "name",
            escape(&results.context.rules.rulebook.called(results.context.language)).into_owned(),
        ),
        ("tests", results.suite.tests.len().to_string()),
        ("failures", failed.to_string()),
        ("errors", errors.to_string()),
    ];
    let counts: Vec<_> = counts.iter().map(|(key, value)| (*key, value.as_str())).collect();
    let suites = writer.create_element("testsuites").with_attributes(counts.iter().copied());
    suites.write_inner_content(|writer| {
        let suite = writer.create_element("testsuite").with_attributes(counts.iter().copied());
        suite.write_inner_content(|writer| {
            results.each().try_for_each(|one| case(writer, results, one))
        })?;
        Ok(())
    })?;
    writeln!(writer.get_mut())
}

/// A test: its folder is the class, as builds group by it.
fn case(
    writer: &mut Writer<&mut dyn Write>,
    results: Results<'_>,
    (test, checked): (&Test, &Checked),
) -> io::Result<()> {
    let path = Path::new(&test.name);
    let [class, name] = [path.parent(), path.file_name().map(Path::new)].map(|part| {
        part.map_or_else(String::new, |part| escape(&part.display().to_string()).into_owned())
    });
    let element = writer.create_element("testcase");
    let element = element.with_attributes([("classname", class.as_str()), ("name", &name)]);
    let kind = match &checked.verdict {
        Verdict::Passed => return element.write_empty().map(drop),
        Verdict::Failed(_) => "failure",
        Verdict::Error(_) => "error",
    };
    let told = told(results, (test, checked)).unwrap_or_default();
    let told = page(&strip_str(&told).to_string()).into_owned();
    let heading = told.lines().nth(1).unwrap_or_default().trim().to_owned();
    element.write_inner_content(|writer| {
        let inner = writer.create_element(kind).with_attribute(("message", heading.as_str()));
        inner.write_text_content(BytesText::new(&told))?;
        Ok(())
    })?;
    Ok(())
}

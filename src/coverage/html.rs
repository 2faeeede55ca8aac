//! Coverage → one page of HTML that needs nothing but itself: the figures, then the rule files
//! line by line. Every colour has its sign, and every sign its words.

use super::text::{made, told};
use super::told::{Sheet, Standing, not_seen};
use super::{Coverage, Gap, Mark, Row};
use crate::language::Language;
use crate::phrases::say;
use crate::report::document::page_top;
use crate::report::html::Html;
use std::collections::BTreeMap;

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:90rem;margin:0 auto;padding:1rem}\
table{border-collapse:collapse;width:100%}\
th,td{padding:.05rem .6rem;text-align:left;vertical-align:top}\
caption{text-align:left;font-weight:bold;padding:.4rem 0}\
td:first-child{text-align:right;color:GrayText}\
code{font:.85rem/1.5 ui-monospace,monospace;white-space:pre-wrap}\
.whole{border-left:.4rem solid #2b7a3d}.part{border-left:.4rem dashed #8a6100}\
.nothing{border-left:.4rem double #b3261e}.none{border-left:.4rem solid transparent}\
.part code,.nothing code{font-weight:bold}ul{margin:0;padding-left:1.2rem}\
caption,h2{break-after:avoid}tr{break-inside:avoid}\
@media print{body{max-width:none;padding:0;font-size:9pt}}";

/// The whole page.
pub fn html(coverage: Coverage<'_, '_>, language: Language) -> String {
    let mut page = Html::default();
    top(&mut page, coverage, language);
    let sheets: Vec<Sheet<'_>> = coverage.sheets().collect();
    page.raw("<nav aria-label=\"").text(&say!(language, "coverage-files")).raw("\">\n<ul>\n");
    for sheet in &sheets {
        contents(&mut page, coverage, sheet);
    }
    page.raw("</ul>\n</nav>\n");
    for sheet in &sheets {
        file(&mut page, coverage, (sheet, language));
    }
    page.raw("</main>\n</body>\n</html>\n");
    page.finish()
}

fn top(page: &mut Html, coverage: Coverage<'_, '_>, language: Language) {
    let title = say!(language, "coverage-title");
    page_top(page, (&title, STYLE), language);
    page.element("h1", &title);
    let book = coverage.tally.rulebook;
    let (name, print) = (book.called(language), book.fingerprint.clone());
    let book = say!(language, "coverage-of-rulebook", name = name, fingerprint = print);
    page.element("p", &book);
    page.raw("<ul>\n");
    for line in told(coverage, language) {
        page.element("li", &line);
    }
    page.raw("</ul>\n");
    let signs = [Standing::Whole, Standing::Part, Standing::Nothing];
    let signs = signs.map(|one| format!("{} {}", one.sign(), standing(one, language).1));
    page.element("p", &format!("{}: {}", say!(language, "coverage-signs"), signs.join(" · ")));
}

/// The class of a standing and its words.
fn standing(standing: Standing, language: Language) -> (&'static str, String) {
    match standing {
        Standing::Whole => ("whole", say!(language, "coverage-whole")),
        Standing::Part => ("part", say!(language, "coverage-part")),
        Standing::Nothing => ("nothing", say!(language, "coverage-nothing")),
    }
}

fn contents(page: &mut Html, coverage: Coverage<'_, '_>, sheet: &Sheet<'_>) {
    let marks = || shown(coverage, &sheet.rows).filter(|mark| mark.possible);
    let seen = marks().filter(|mark| mark.times > 0).count();
    page.raw("<li><a href=\"#").raw(&anchor(sheet)).raw("\">").text(&sheet.source.name);
    page.raw("</a>: ").text(&format!("{seen} / {}", marks().count()));
    let first = sheet.rows.iter().find(|(_, row)| coverage.missing(row).next().is_some());
    if let Some((_, row)) = first {
        let line = coverage.line(row.at).to_string();
        page.raw(" · <a href=\"#").raw(&anchor(sheet)).raw("-").raw(&line).raw("\">→ ");
        page.raw(&line).raw("</a>");
    }
    page.raw("</li>\n");
}

fn anchor(sheet: &Sheet<'_>) -> String {
    format!("file-{}", sheet.id.0)
}

fn file(page: &mut Html, coverage: Coverage<'_, '_>, (sheet, language): (&Sheet<'_>, Language)) {
    page.raw("<h2 id=\"").raw(&anchor(sheet)).raw("\">").text(&sheet.source.name);
    page.raw("</h2>\n<table>\n<caption>").text(&sheet.source.name);
    page.raw("</caption>\n<thead><tr>");
    let heads = [
        say!(language, "coverage-line-heading"),
        say!(language, "coverage-signs"),
        say!(language, "coverage-text-heading"),
        say!(language, "coverage-remark-heading"),
    ];
    for head in heads {
        page.raw("<th scope=\"col\">").text(&head).raw("</th>");
    }
    page.raw("</tr></thead>\n<tbody>\n");
    let mut rows: BTreeMap<usize, Vec<(usize, &Row)>> = BTreeMap::new();
    for (at, row) in &sheet.rows {
        rows.entry(coverage.line(row.at)).or_default().push((*at, row));
    }
    for (number, text) in (1..).zip(sheet.source.text.lines()) {
        let own = rows.get(&number).map_or(&[][..], Vec::as_slice);
        page.raw("<tr id=\"").raw(&format!("{}-{number}", anchor(sheet))).raw("\"><td>");
        page.raw(&number.to_string()).raw("</td>");
        line(page, coverage, language, text, own);
    }
    page.raw("</tbody>\n</table>\n");
}

/// The sign of a line, its text, and what is missing.
fn line(
    page: &mut Html,
    coverage: Coverage<'_, '_>,
    language: Language,
    text: &str,
    rows: &[(usize, &Row)],
) {
    match Standing::of(shown(coverage, rows)) {
        Some(one) => {
            let (class, told) = standing(one, language);
            page.raw("<td><span role=\"img\" aria-label=\"").text(&told).raw("\">");
            page.raw(one.sign()).raw("</span></td><td class=\"").raw(class).raw("\">");
        }
        None => {
            page.raw("<td></td><td class=\"none\">");
        }
    }
    page.raw("<code>").text(text).raw("</code></td><td>");
    let lacking = rows.iter().filter(|(_, row)| coverage.missing(row).next().is_some());
    let remarks: Vec<String> = lacking.map(|row| remark(coverage, *row, language)).collect();
    if !remarks.is_empty() {
        page.raw("<ul>");
        for one in remarks {
            page.raw("<li>").text(&one).raw("</li>");
        }
        page.raw("</ul>");
    }
    page.raw("</td></tr>\n");
}

fn remark(coverage: Coverage<'_, '_>, (at, row): (usize, &Row), language: Language) -> String {
    let lacking = format!("{}: {}", coverage.called(row), not_seen(row, language));
    let shown = coverage.missing(row).filter_map(|mark| coverage.suggestion(Gap { row: at, mark }));
    let made = shown.map(|one| made(one, language));
    std::iter::once(lacking).chain(made).collect::<Vec<_>>().join(" → ")
}

/// The marks of rows of which it may be told what was seen.
fn shown<'r>(
    coverage: Coverage<'r, '_>,
    rows: &'r [(usize, &'r Row)],
) -> impl Iterator<Item = &'r Mark> {
    let rows = rows.iter().filter(move |(_, row)| !coverage.masks(row));
    rows.flat_map(|(_, row)| &row.marks)
}

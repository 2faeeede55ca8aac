//! A trace → one page of HTML that needs nothing but itself: passages on the left, what is
//! encoded from them on the right, and a choice of section. Every colour has its sign; without
//! scripts the whole page is shown.

use super::text::{counted, remarks, sign};
use super::{Row, Standing, Trace, Traced, head};
use crate::language::Language;
use crate::phrases::{phrase, say};
use crate::report::citation::{citation, citations};
use crate::report::html::Html;
use crate::rulebook::circular::Passage;
use crate::rulebook::place::{Place, Spot};
use crate::value::passage::{Label, Level};

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem}\
table{border-collapse:collapse;width:100%;margin:1rem 0}\
th,td{border:1px solid #888;padding:.4rem .6rem;text-align:left;vertical-align:top}\
td:first-child,td+td{width:50%}caption{text-align:left;font-weight:bold;padding:.4rem 0}\
td p{margin:.2rem 0}ul{margin:0;padding-left:1.2rem}code{font-size:.9em}\
.encoded{border-left:.4rem solid #2b7a3d}.aside{border-left:.4rem dashed #777}\
.nothing{border-left:.4rem double #b3261e}.place{font-weight:bold}\
select{font:inherit}[hidden]{display:none}\
tr{break-inside:avoid}caption,h2,h3{break-after:avoid}\
@media print{body{max-width:none;padding:0;font-size:10pt}.choice{display:none}\
a{color:inherit;text-decoration:none}}";

const SCRIPT: &str = "\
const choice=document.getElementById('section');\
choice.parentElement.hidden=false;\
choice.addEventListener('change',()=>{\
for(const one of document.querySelectorAll('[data-section]'))\
one.hidden=choice.value!==''&&one.dataset.section!==choice.value;\
for(const one of document.querySelectorAll('[data-circular]'))\
one.hidden=choice.value!==''&&!one.querySelector('[data-section]:not([hidden])');});";

/// The whole page.
pub fn html(trace: &Trace<'_>, language: Language) -> String {
    let mut page = Html::default();
    top(&mut page, trace, language);
    contents(&mut page, trace, language);
    choice(&mut page, trace, language);
    for traced in &trace.circulars {
        circular(&mut page, trace, (traced, language));
    }
    by_item(&mut page, trace, language);
    page.raw("</main>\n<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
    page.finish()
}

fn top(page: &mut Html, trace: &Trace<'_>, language: Language) {
    let title = say!(language, "sources-trace-title");
    page.raw("<!DOCTYPE html>\n<html lang=\"").raw(language.tag()).raw("\">\n<head>\n");
    page.raw("<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.element("title", &title).raw("<style>").raw(STYLE).raw("</style>\n");
    page.raw("</head>\n<body>\n<main>\n").element("h1", &title);
    let book = &trace.rulebook;
    let (name, print) = (book.called(language), &book.fingerprint);
    let book = say!(language, "sources-of-rulebook", name = name, fingerprint = print);
    page.element("p", &book);
    let (in_all, total) = (say!(language, "sources-in-all"), counted(trace.total(), language));
    page.element("p", &format!("{in_all}: {total}"));
    let signs = say!(
        language,
        "sources-signs",
        encoded = phrase!("sources-encoded"),
        aside = phrase!("sources-aside"),
        uncited = phrase!("sources-uncited"),
        thin = phrase!("sources-thin-mark")
    );
    page.element("p", &signs);
}

/// The circulars, each with its figures.
fn contents(page: &mut Html, trace: &Trace<'_>, language: Language) {
    page.raw("<nav aria-label=\"").text(&say!(language, "sources-circulars")).raw("\">\n<ul>\n");
    for traced in &trace.circulars {
        let number = traced.circular.0.to_string();
        page.raw("<li><a href=\"#circular-").raw(&number).raw("\">");
        page.text(&trace.title(traced, language)).raw("</a>: ");
        page.text(&counted(trace.counts(traced), language)).raw("</li>\n");
    }
    page.raw("<li><a href=\"#items\">")
        .text(&say!(language, "sources-by-item"))
        .raw("</a></li>\n</ul>\n</nav>\n");
}

/// The choice of a section.
fn choice(page: &mut Html, trace: &Trace<'_>, language: Language) {
    page.raw("<p class=\"choice\" hidden=\"\"><label for=\"section\">")
        .text(&say!(language, "sources-section"))
        .raw("</label>\n");
    page.raw("<select id=\"section\">\n<option value=\"\">")
        .text(&say!(language, "sources-all-sections"));
    page.raw("</option>\n");
    for traced in &trace.circulars {
        page.raw("<optgroup label=\"").text(&trace.title(traced, language)).raw("\">\n");
        for (key, _) in traced.sections() {
            page.raw("<option value=\"").text(&id(traced, &key)).raw("\">");
            page.text(&headed(trace, (traced, &key), language)).raw("</option>\n");
        }
        page.raw("</optgroup>\n");
    }
    page.raw("</select></p>\n");
}

fn id(traced: &Traced, key: &Place) -> String {
    let steps = key.steps.iter().map(|Spot { level, label }| match level {
        Level::Section => label.text().to_owned(),
        level => format!("{}-{}", level.word(), label.text()),
    });
    let steps: Vec<String> = steps.collect();
    format!("{}-{}", traced.circular.0, steps.join("-"))
}

/// `5.1 Flytting til …`; of a law, `Artikkel 33 …` as its own text has it.
fn headed(trace: &Trace<'_>, (traced, key): (&Traced, &Place), language: Language) -> String {
    let title = trace.heading(traced, key, language);
    match key.steps.as_slice() {
        [Spot { label: Label::Title(title_of), .. }] if title.is_empty() => title_of.clone(),
        [Spot { label: Label::Title(_), .. }] => title.to_owned(),
        [Spot { level: Level::Section, label }] => format!("{label} {title}"),
        [] => trace.title(traced, language),
        _ => {
            let cited = citation(trace.rulebook, &key.passage(traced.circular), language);
            format!("{cited} {title}")
        }
    }
}

fn circular(page: &mut Html, trace: &Trace<'_>, (traced, language): (&Traced, Language)) {
    let number = traced.circular.0.to_string();
    page.raw("<section data-circular=\"\" id=\"circular-").raw(&number).raw("\">\n");
    page.element("h2", &trace.title(traced, language));
    match &traced.file {
        Some(file) => page.element("p", &say!(language, "sources-text-from", file = file)),
        None if traced.rows.is_empty() => page.element("p", &say!(language, "sources-no-passages")),
        None => page.element("p", &say!(language, "sources-without-text")),
    };
    for (name, text) in head::lines(traced) {
        page.raw("<p lang=\"nb\">").text(&format!("{name}: {text}")).raw("</p>\n");
    }
    page.element("p", &counted(trace.counts(traced), language));
    to_look_at(page, trace, (traced, language));
    for (key, rows) in traced.sections() {
        page.raw("<table data-section=\"").text(&id(traced, &key)).raw("\">\n");
        page.element("caption", &headed(trace, (traced, &key), language));
        page.raw("<thead><tr><th scope=\"col\">").text(&say!(language, "sources-passage"));
        page.raw("</th><th scope=\"col\">")
            .text(&say!(language, "sources-rules"))
            .raw("</th></tr></thead>\n<tbody>\n");
        for row in rows {
            passage(page, trace, row, language);
        }
        page.raw("</tbody>\n</table>\n");
    }
    page.raw("</section>\n");
}

fn passage(page: &mut Html, trace: &Trace<'_>, row: &Row, language: Language) {
    let (class, standing) = match row.standing {
        Standing::Encoded => ("encoded", say!(language, "sources-encoded")),
        Standing::SetAside => ("aside", say!(language, "sources-aside")),
        Standing::Nothing => ("nothing", say!(language, "sources-uncited")),
    };
    page.raw("<tr><td class=\"").raw(class).raw("\">\n<p class=\"place\">");
    page.raw("<span role=\"img\" aria-label=\"").text(&standing).raw("\">");
    page.raw(sign(row.standing)).raw("</span> ");
    page.text(&citation(trace.rulebook, &row.passage, language));
    if row.thin {
        page.raw(" ▲ ").text(&say!(language, "sources-thin-mark"));
    }
    page.raw("</p>\n");
    if let Some(text) = &row.text {
        page.raw("<p lang=\"nb\">").text(text).raw("</p>\n");
    }
    page.raw("</td><td>\n");
    if row.encodings.is_empty() {
        page.element("p", &say!(language, "sources-uncited"));
    } else {
        page.raw("<ul>\n");
        for one in trace.of_row(row) {
            page.element("li", &one.named(language));
        }
        page.raw("</ul>\n");
    }
    page.raw("</td></tr>\n");
}

fn to_look_at(page: &mut Html, trace: &Trace<'_>, (traced, language): (&Traced, Language)) {
    let all = remarks(trace, traced, language);
    if all.is_empty() {
        return;
    }
    page.element("h3", &say!(language, "sources-to-look-at")).raw("<ul>\n");
    for one in all {
        page.element("li", &one);
    }
    page.raw("</ul>\n");
}

/// What each rule, definition … is written from.
fn by_item(page: &mut Html, trace: &Trace<'_>, language: Language) {
    page.raw("<h2 id=\"items\">")
        .text(&say!(language, "sources-by-item"))
        .raw("</h2>\n<table>\n<thead><tr><th scope=\"col\">");
    page.text(&say!(language, "sources-rules"))
        .raw("</th><th scope=\"col\">")
        .text(&say!(language, "sources-passage"));
    page.raw("</th></tr></thead>\n<tbody>\n");
    for one in trace.made() {
        let cites: Vec<Passage> = one.cites.iter().map(|cited| (*cited).clone()).collect();
        let passages = citations(trace.rulebook, &cites, language);
        let norms = match one.norms.len() {
            0 => String::new(),
            norms => format!("; {}: {norms}", say!(language, "sources-norms")),
        };
        page.raw("<tr><th scope=\"row\">").text(&one.named(language)).raw("</th><td>");
        page.text(&passages).text(&norms).raw("</td></tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
}

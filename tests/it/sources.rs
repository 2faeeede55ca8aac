//! The texts of circulars: reading, locking, comparing, tracing.

use crate::program::program;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use saksgang::inside::circulars::change::{Change, What, changes};
use saksgang::inside::circulars::document::{Document, Fingerprint};
use saksgang::inside::circulars::lock::{Lock, Locked};
use saksgang::inside::circulars::read::read;
use saksgang::inside::rulebook::circular::CircularId;
use saksgang::inside::rulebook::place::Place;
use saksgang::inside::source::SourceId;

fn document(text: &str) -> Document {
    read(SourceId(0), text).unwrap()
}

fn fingerprints(text: &str) -> Vec<(Place, Fingerprint)> {
    let document = document(text);
    document.passages.iter().map(|one| (one.place.clone(), one.fingerprint())).collect()
}

/// Every `tests/golden/sources/*.txt` with its passages beside it.
#[test]
fn passages_are_numbered_as_rules_cite_them() {
    insta::glob!("../golden/sources", "*.txt", |path| {
        let document = document(&fs::read_to_string(path).unwrap());
        let lines = document.passages.iter().map(|one| format!("{}: {}\n", one.place, one.text));
        let name = document.name.as_deref().unwrap_or("slides");
        let shown = format!("{name}\n{}", lines.collect::<String>());
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true,
                                snapshot_path => "../golden/sources" }, {
            insta::assert_snapshot!("passages", shown);
        });
    });
}

/// The lists of passages were made by hand, the lock by reading the texts.
#[test]
fn the_lock_that_is_shipped_numbers_passages_as_the_lists_made_by_hand() {
    let text = fs::read_to_string("rules/sources.lock").unwrap();
    let lock = Lock::read(SourceId(0), &text).unwrap();
    assert_eq!(lock.write(), text);
    for Locked { name, passages } in &lock.circulars {
        let list = fs::read_to_string(format!("tests/golden/passages/{name}.txt")).unwrap();
        let numbered = list.lines().filter(|line| !line.starts_with('"'));
        let by_hand: Vec<String> = numbered.map(str::to_owned).collect();
        let read = passages.iter().filter(|(place, _)| {
            place.is_sentence()
                && place.to_string().starts_with("section ")
                && !place.to_string().contains('"')
        });
        let read: Vec<String> = read
            .map(|(place, _)| place.to_string().trim_start_matches("section ").to_owned())
            .collect();
        assert_eq!(shortest(&read), shortest(&by_hand), "{name}");
    }
    assert_eq!(lock.circulars.len(), 5);
}

/// Passages, an only sentence without its number.
fn shortest(passages: &[String]) -> Vec<String> {
    let short = |line: &String| match line.strip_suffix(" sentence 1") {
        Some(head) if !passages.contains(&format!("{head} sentence 2")) => head.to_owned(),
        _ => line.clone(),
    };
    passages.iter().map(short).collect()
}

#[test]
fn white_space_and_the_form_of_letters_change_nothing() {
    let page = fs::read_to_string("tests/golden/sources/page.txt").unwrap();
    let same = page.replace("besøk i mottak", "besøk  i\tmottak").replace('å', "a\u{30a}");
    let same = format!("\u{feff}{}", same.replace('\n', "\r\n"));
    assert_ne!(page, same);
    assert_eq!(changes(&fingerprints(&page), &fingerprints(&same)), []);
}

#[test]
fn how_a_text_is_set_changes_nothing() {
    let page = |text: &str| {
        fingerprints(&format!("Dokument-ID : IM 2099-001\n\nTittel\n\n1. Besøk\n\n{text}\n"))
    };
    let plain = page("Kontorets \"TA-plasser\" - se nr. 1-3 ... - fordeles.");
    for text in [
        "Kontorets «TA\u{2011}plasser» – se nr. 1–3 … — fordeles.",
        "Kontorets “TA-plas\u{ad}ser”\u{a0}- se nr.\u{a0}1-3\n...  - for\u{200b}deles.  \r",
    ] {
        assert_eq!(changes(&plain, &page(text)), [], "{text}");
    }
    assert_ne!(changes(&plain, &page("Kontorets \"TA-plasser\" - se nr. 1-4 ... - fordeles.")), []);
}

#[test]
fn what_the_head_says_is_told_first_and_does_not_move() {
    let page = |head: &str| {
        fingerprints(&format!(
            "Dokument-ID : IM 2099-001\n{head}\n\n1. Besøk\n\nKontoret svarer.\n"
        ))
    };
    let found = |before: &str, after: &str| {
        let told = |change: Change| {
            let place = change.now.or(change.before).unwrap();
            format!("{:?} {place}", change.what)
        };
        changes(&page(before), &page(after)).into_iter().map(told).collect::<Vec<_>>()
    };
    let before = "Dokumentdato : 02.03.2099\nMottakere :\n\nAlle kontor\n\nRutiner for\nbesøk";
    assert_eq!(found(before, &before.replace(" kontor", "\u{a0}kontor")), [""; 0]);
    assert_eq!(found(before, &before.replace("besøk", "møter")), ["Changed section \"Tittel\""]);
    assert_eq!(
        found(before, &before.replace("02.03.2099", "01.09.2099\nSist endret : 02.03.2099")),
        ["New section \"Sist endret\"", "Changed section \"Dokumentdato\""],
    );
    assert_eq!(
        found(before, &before.replace("Alle kontor\n\n", "")),
        ["Gone section \"Mottakere\""],
    );
}

#[test]
fn what_is_no_text_of_a_circular_is_refused() {
    let long = format!("Dokument-ID : IM 2099-001\n\n1. Lang\n\n{}\n", "a ".repeat(500_000));
    for (text, code) in [
        ("", "U040"),
        (" \n\u{a0}\n", "U040"),
        ("Et brev.\n", "U040"),
        ("Dokument-ID :\n", "U040"),
        ("Dokument-ID : <script>\n1. Innledning\n", "U040"),
        ("Dokument-ID : IM 2099-001\n\nTekst uten punkter.\n", "U040"),
        ("Dokument-ID : IM 2099-001\n\n2. For sent\n", "U041"),
        ("Dokument-ID : IM 2099-001\n\n1. En\n\nTekst.\n\n1. En\n\nTekst.\n", "U041"),
        ("Dokument-ID : IM 2099-001\n\n1. En\n\n - et strekpunkt\n", "U040"),
        ("Dokument-ID : IM 2099-001\n\n1. En\n\n a) et strekpunkt\n", "U040"),
        ("Dokument-ID : IM 2099-001\n\n1. En\n\n1. Et strekpunkt.\n", "U040"),
        ("Dokument-ID : IM 2099-001\n\n1. En\n\nTe\0kst.\n", "U042"),
        (&long, "L016"),
    ] {
        let wrong = read(SourceId(0), text).unwrap_err();
        assert_eq!(wrong.code.0, code, "{text:.60}");
        assert!(wrong.help.is_some());
    }
}

#[test]
fn more_slides_than_can_be_counted_are_refused() {
    let slides = " a\n".repeat(70_000);
    assert_eq!(read(SourceId(0), &slides).unwrap_err().code.0, "L017");
}

#[test]
fn a_lock_that_was_tampered_with_is_refused() {
    let page = fs::read_to_string("tests/golden/sources/page.txt").unwrap();
    let locked = Locked { name: "IM-2099-001".to_owned(), passages: fingerprints(&page) };
    let text = Lock { circulars: vec![locked] }.write();
    for broken in [
        String::new(),
        text.replace("sources/1", "sources/2"),
        text.replacen("section 1 ", "section one ", 1),
        text.replacen("paragraph", "Paragraph", 1),
        format!("{text}\ncircular IM-2099-001\n"),
        format!("{text}0123456789abcdef section 1\n"),
        format!("{text}+123456789abcdef section 9\n"),
        text.replace("circular", "rundskriv"),
    ] {
        let wrong = Lock::read(SourceId(0), &broken).unwrap_err();
        assert!(wrong.iter().all(|one| one.code.0 == "U047"), "{wrong:?}");
    }
}

/// A circular of words: sections of paragraphs, each of sentences and of bullets.
type Sections = Vec<Vec<(Vec<String>, Vec<String>)>>;

fn sections() -> impl Strategy<Value = Sections> {
    let sentence = || "[A-Z][a-zæøå]{3,8}( [a-zæøå]{2,8}){1,5}";
    let paragraph =
        (proptest::collection::vec(sentence(), 1..4), proptest::collection::vec(sentence(), 0..3));
    proptest::collection::vec(proptest::collection::vec(paragraph, 1..4), 1..5)
}

fn printed(sections: &Sections) -> String {
    let mut page = "Hode\n\nDokument-ID : IM 2099-001\n\n".to_owned();
    for (number, paragraphs) in (1..).zip(sections) {
        page.extend([format!("{number}. Punkt\n\n")]);
        for (sentences, bullets) in paragraphs {
            let sentences = sentences.iter().map(|one| format!("{one}xx.")).collect::<Vec<_>>();
            page.extend([sentences.join(" "), "\n\n".to_owned()]);
            page.extend(bullets.iter().map(|bullet| format!(" • {bullet}\n\n")));
        }
    }
    page
}

proptest! {
    #[test]
    fn the_same_text_is_found_unchanged(sections in sections()) {
        let page = printed(&sections);
        let locked = Locked { name: "IM-2099-001".to_owned(), passages: fingerprints(&page) };
        let lock = Lock { circulars: vec![locked] };
        let read = Lock::read(SourceId(0), &lock.write()).unwrap();
        prop_assert_eq!(changes(&read.circulars[0].passages, &fingerprints(&page)), []);
        prop_assert_eq!(read, lock);
    }

    #[test]
    fn every_sentence_has_its_place(sections in sections()) {
        let parts = sections.iter().flatten().map(|(own, bullets)| own.len() + bullets.len());
        let document = document(&printed(&sections));
        prop_assert_eq!(document.sentences().count(), parts.sum::<usize>());
        prop_assert_eq!(document.passages.len() - document.sentences().count(), sections.len());
        for one in &document.passages {
            prop_assert!(document.has(&one.passage(CircularId(0))));
        }
    }

    #[test]
    fn one_sentence_that_changes_is_the_one_that_is_found(
        sections in sections(),
        which in any::<prop::sample::Index>(),
    ) {
        let before = printed(&sections);
        let document = document(&before);
        let sentences: Vec<_> = document.sentences().collect();
        let one = which.get(&sentences);
        // A sentence that stands there twice is replaced where it stands first.
        let first = sentences.iter().find(|other| other.text == one.text).unwrap();
        let after = before.replacen(one.text.trim_end_matches('.'), "Noe helt annet 1234", 1);
        let place = Some(first.place.clone());
        let expected = Change { what: What::Changed, before: place.clone(), now: place };
        prop_assert_eq!(changes(&fingerprints(&before), &fingerprints(&after)), [expected]);
    }

    #[test]
    fn any_text_is_read_or_refused(
        head in prop::bool::ANY,
        text in "([ \n•»0-9.)A-Ca-c:\t\u{c}\u{a0}]|\n\n| • |1\\. |Kontakt:|\nUtlendingsdirektoratet\n){0,200}",
    ) {
        let text = if head { format!("Dokument-ID : A 1\n1. A\n{text}") } else { text };
        drop(read(SourceId(0), &text));
    }

    #[test]
    fn any_line_of_a_lock_is_read_or_refused(text in "(\\PC|\n|circular |section |[0-9a-f]{16} ){0,60}") {
        drop(Lock::read(SourceId(0), &format!("saksgang.sources/1\n{text}")));
    }
}

fn run(arguments: &[&str]) -> std::process::Output {
    let mut command = program();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/cli/circulars");
    command.args(arguments).current_dir(folder).output().unwrap()
}

#[test]
fn a_lock_is_written_whole_and_keeps_what_it_has_of_other_circulars() {
    let folder = std::env::temp_dir().join(format!("saksgang-lock-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let visits = fs::read_to_string("tests/golden/cli/circulars/rules/visits.regel").unwrap();
    let other = "circular IM-2099-009 nb \"Annet\" en \"Other\"\n  issued 2099-01-01\n";
    fs::write(folder.join("visits.regel"), visits).unwrap();
    fs::write(folder.join("other.regel"), other).unwrap();
    let rules = folder.to_str().unwrap();
    for text in ["other", "before/im-2099-001.txt", "other/im-2099-009.txt"] {
        let output = run(&["sources", "lock", "--rules", rules, "--text", text]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let check = run(&["sources", "check", "--rules", rules, "--text", "other"]);
        assert_eq!(check.status.code(), Some(0), "{check:?}");
    }
    let names: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_page_is_well_formed_and_stands_alone() {
    for text in [&["--text", "after"][..], &[]] {
        // What is cited and not there is an error where a lock tells it, and no text is read.
        let rules = if text.is_empty() { "unlocked" } else { "rules" };
        let arguments = [&["trace", "--rules", rules, "--format", "html"][..], text].concat();
        let page = String::from_utf8(run(&arguments).stdout).unwrap();
        let page = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
        // What HTML leaves open, XML closes.
        let closed =
            page.lines().filter(|line| !line.starts_with("<meta")).collect::<Vec<_>>().join("\n");
        let script = closed.find("<script>").unwrap()..closed.find("</script>").unwrap();
        let xml = closed.replace(&closed[script], "<script>");
        let xml = roxmltree::Document::parse(&xml).unwrap();
        assert!(xml.descendants().any(|node| node.has_tag_name("caption")));
        for refused in ["http:", "https:", "src=", "<link", "@import"] {
            assert!(!page.contains(refused), "{refused}");
        }
    }
}

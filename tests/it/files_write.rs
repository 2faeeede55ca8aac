//! How files are written: whole or not at all, whatever happens meanwhile.

use crate::files_read::{RULES, folder, put, saksgang};
use saksgang::inside::files::{Access, Writing, write, write_all};
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The names of what is in a folder, sorted.
fn names(folder: &Path) -> Vec<OsString> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

#[test]
fn of_several_files_all_are_written_or_none() {
    let folder = folder("all-or-none");
    put(&folder, "old", "old");
    fs::create_dir(folder.join("a-folder")).unwrap();
    let writing = |name: &str| {
        let (path, text) = (folder.join(name), "new".to_owned());
        Writing { path, text, access: Access::Usual }
    };
    let broken = [writing("old"), writing("new"), writing("a-folder")];
    assert_eq!(write_all(&broken).unwrap_err().code.0, "U002");
    let broken = [writing("old"), writing("new"), writing("nowhere/new")];
    assert_eq!(write_all(&broken).unwrap_err().code.0, "U001");
    assert_eq!(names(&folder), ["a-folder", "old"]);
    assert_eq!(fs::read_to_string(folder.join("old")).unwrap(), "old");
    write_all(&broken[..2]).unwrap();
    assert_eq!(names(&folder), ["a-folder", "new", "old"]);
    assert_eq!(fs::read_to_string(folder.join("old")).unwrap(), "new");
}

#[test]
fn what_is_written_over_keeps_its_line_ends_and_its_byte_order_mark() {
    let folder = folder("over");
    for (old, new) in [
        ("\u{feff}a\r\nb\r\n", "\u{feff}c\r\nd\r\n"),
        ("a\r\nb\nc\n", "c\nd\n"),
        ("a\r\nb\r\nc\n", "c\r\nd\r\n"),
        ("", "c\nd\n"),
    ] {
        put(&folder, "text", old);
        write(&folder.join("text"), "c\nd\n", Access::Usual).unwrap();
        assert_eq!(fs::read_to_string(folder.join("text")).unwrap(), new);
    }
}

/// Nearly called as the program calls its own, but somebody else's.
const MINE: &str = ".saksgang-notes.new";

#[test]
fn what_a_process_has_left_that_is_gone_is_removed_by_the_next_that_writes_there() {
    let folder = folder("left");
    let left = ".saksgang-0123456789abcdef.new";
    let kept = ".saksgang-fedcba9876543210.new";
    for name in [left, kept, MINE, "saksgang-0.new", ".saksgang-0123456789abcdef.folder/a"] {
        put(&folder, name, "half");
    }
    // Somebody is still writing this one.
    let file = File::open(folder.join(kept)).unwrap();
    file.lock().unwrap();
    write(&folder.join("text"), "text", Access::Usual).unwrap();
    assert_eq!(names(&folder), [kept, MINE, "saksgang-0.new", "text"]);
    drop(file);
    write(&folder.join("text"), "text", Access::Usual).unwrap();
    assert_eq!(names(&folder), [MINE, "saksgang-0.new", "text"]);
}

/// A rulebook with a case, a test and a text of its circular.
fn book(name: &str) -> PathBuf {
    let folder = folder(name);
    put(&folder, "rules/a.regel", RULES);
    put(&folder, "tests/one.json", "{ \"on\": \"2099-01-05\", \"person\": { \"ill\": true } }\n");
    folder
}

#[test]
fn new_fills_a_folder_that_is_not_there_or_is_empty_and_no_other() {
    let folder = folder("new");
    let new = |at: &Path, name: &str| saksgang(at, &["new", name]).output().unwrap();
    assert!(new(&folder, "a/b").status.success());
    fs::create_dir(folder.join("empty")).unwrap();
    put(&folder, "empty/.saksgang-0123456789abcdef.new", "");
    put(&folder, "empty/.saksgang-0123456789abcdef.folder/half", "");
    assert!(new(&folder.join("empty"), ".").status.success());
    assert_eq!(names(&folder.join("empty")), names(&folder.join("a/b")));
    assert_eq!(names(&folder), ["a", "empty"]);
    let again = new(&folder, "a/b");
    assert_eq!(again.status.code(), Some(2), "{again:?}");
    let tested = saksgang(&folder.join("a/b"), &["test"]).output().unwrap();
    assert!(tested.status.success(), "{tested:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_text_is_the_name_of_one_file_alone() {
    use std::os::unix::ffi::OsStringExt as _;
    let folder = book("no-text");
    let strange = |before: &str, after: &str| {
        let bytes = [before.as_bytes(), b"\xff", after.as_bytes()].concat();
        folder.join(OsString::from_vec(bytes))
    };
    let displayed = |name: &str| folder.join(name.replace('?', "\u{fffd}"));
    let ugly = RULES.replace("unit RKÅ nb", "unit   RKÅ   nb");
    fs::write(strange("rules/b", ".regel"), ugly.replace("RKÅ", "RKØ")).unwrap();
    let other = RULES.replace("RKÅ", "RKÆ");
    fs::write(displayed("rules/b?.regel"), &other).unwrap();
    assert!(saksgang(&folder, &["fmt", "rules"]).status().unwrap().success());
    let read = |path: PathBuf| fs::read_to_string(path).unwrap();
    assert_eq!(read(strange("rules/b", ".regel")), RULES.replace("RKÅ", "RKØ"));
    assert_eq!(read(displayed("rules/b?.regel")), other);
    fs::remove_file(strange("rules/b", ".regel")).unwrap();
    fs::remove_file(displayed("rules/b?.regel")).unwrap();
    // A golden text.
    fs::write(strange("tests/b", ".json"), "{ \"on\": \"2099-01-05\" }").unwrap();
    fs::write(displayed("tests/b?.golden"), "precious").unwrap();
    fs::remove_file(folder.join("tests/one.json")).unwrap();
    fs::write(displayed("tests/b?.json"), "{ \"on\": \"2099-01-06\" }").unwrap();
    assert!(
        saksgang(&folder, &["test", "--rules", "rules", "--accept"]).status().unwrap().success()
    );
    assert!(read(strange("tests/b", ".golden")).contains("2099-01-05"));
    assert!(read(displayed("tests/b?.golden")).contains("2099-01-06"));
}

#[cfg(unix)]
mod unix {
    use super::{book, names};
    use crate::files_read::{RULES, folder, put, saksgang};
    use saksgang::inside::files::{Access, write};
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::path::{Path, PathBuf};
    use std::process::{Child, Command, Stdio};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn a_new_case_is_its_owners_alone_and_an_old_file_keeps_its_rights() {
        let folder = folder("rights");
        let [usual, private, like, alone] =
            ["usual", "private", "like", "alone"].map(|one| folder.join(one));
        put(&folder, "model", "");
        let custom = mode(&folder.join("model"));
        set_mode(&folder.join("model"), 0o640);
        let access = [
            (&usual, Access::Usual, custom),
            (&private, Access::Private, 0o600),
            (&like, Access::Like(folder.join("model")), 0o640),
            (&alone, Access::OwnerAlone, 0o600),
        ];
        for (path, access, wanted) in access {
            write(path, "text", access.clone()).unwrap();
            assert_eq!(mode(path), wanted, "{path:?}");
            set_mode(path, 0o664);
            write(path, "text", access.clone()).unwrap();
            let wanted = if access == Access::OwnerAlone { 0o600 } else { 0o664 };
            assert_eq!(mode(path), wanted, "{path:?}");
            set_mode(path, 0o600);
            write(path, "text", access).unwrap();
            assert_eq!(mode(path), 0o600, "{path:?}");
        }
    }

    #[test]
    fn what_the_program_writes_of_a_case_is_its_owners_alone() {
        let folder = book("rights-of-commands");
        let script = "load tests/one.json\nset person.ill no\nsave kept.json\nsave test kept-test\nscript kept.script\n";
        let mut child = saksgang(&folder, &["repl", "--rules", "rules"]);
        put(&folder, "script", script);
        child.stdin(fs::File::open(folder.join("script")).unwrap());
        let output = child.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        for name in ["kept.json", "kept-test.json", "kept-test.golden", "kept.script"] {
            assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
        }
        set_mode(&folder.join("tests/one.json"), 0o640);
        let accept = ["test", "--rules", "rules", "--accept"];
        assert!(saksgang(&folder, &accept).status().unwrap().success());
        assert_eq!(mode(&folder.join("tests/one.golden")), 0o640);
    }

    #[test]
    fn a_link_is_written_through_and_what_it_leads_to_nowhere_is_not() {
        let folder = folder("through");
        fs::create_dir(folder.join("in")).unwrap();
        put(&folder, "in/file", "old");
        symlink("in/file", folder.join("link")).unwrap();
        symlink("nowhere", folder.join("lost")).unwrap();
        write(&folder.join("link"), "new", Access::Usual).unwrap();
        assert_eq!(fs::read_to_string(folder.join("in/file")).unwrap(), "new");
        assert!(write(&folder.join("lost"), "new", Access::Usual).is_err());
        assert_eq!(names(&folder), ["in", "link", "lost"]);
        assert_eq!(names(&folder.join("in")), ["file"]);
    }

    /// The program under a shell that lets no file grow, as on a full disk.
    fn on_a_full_disk(folder: &Path, arguments: &[&str]) -> std::process::Output {
        let mut command = Command::new("sh");
        command.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""]);
        command.arg(env!("CARGO_BIN_EXE_saksgang")).args(arguments).current_dir(folder);
        command.env_remove("CI").stdin(Stdio::null()).output().unwrap()
    }

    #[test]
    fn a_full_disk_leaves_everything_as_it_was_and_nothing_is_named_as_changed() {
        let folder = book("full");
        let ugly = RULES.replace("unit RKÅ nb", "unit   RKÅ   nb");
        put(&folder, "rules/a.regel", &ugly);
        for arguments in [
            &["fmt", "rules"][..],
            &["new", "fresh"],
            &["flow", "tests/one.json", "--rules", "rules", "--output", "x.svg"],
            &["test", "--rules", "rules", "--coverage", "--coverage-out", "c.txt"],
            &["test", "--rules", "rules", "--coverage", "--skeletons", "."],
            &["test", "--rules", "rules", "--junit", "j.xml"],
        ] {
            let output = on_a_full_disk(&folder, arguments);
            assert_eq!(output.status.code(), Some(3), "{arguments:?}: {output:?}");
            let stdout = String::from_utf8_lossy(&output.stdout);
            assert!(!stdout.contains("a.regel") || arguments[0] == "test", "{stdout}");
            assert_eq!(names(&folder), ["rules", "tests"], "{arguments:?}");
            assert_eq!(names(&folder.join("rules")), ["a.regel"], "{arguments:?}");
        }
        assert_eq!(fs::read_to_string(folder.join("rules/a.regel")).unwrap(), ugly);
        let accept = ["test", "--rules", "rules", "--accept"];
        assert_eq!(on_a_full_disk(&folder, &accept).status.code(), Some(3));
        assert_eq!(names(&folder.join("tests")), ["one.json"]);
        assert!(saksgang(&folder, &["new", "fresh"]).status().unwrap().success());
    }

    /// A command that writes, where it writes, and the names there before and after.
    struct Writes {
        arguments: &'static [&'static str],
        lines: &'static str,
        place: &'static str,
        new: &'static [&'static str],
    }

    const WRITES: [Writes; 7] = [
        Writes { arguments: &["fmt", "rules"], lines: "", place: "rules", new: &[] },
        Writes { arguments: &["new", "fresh"], lines: "", place: ".", new: &["fresh"] },
        Writes {
            arguments: &["flow", "tests/one.json", "--rules", "rules", "--output", "x.svg"],
            lines: "",
            place: ".",
            new: &["x.svg"],
        },
        Writes {
            arguments: &["test", "--rules", "rules", "--accept"],
            lines: "",
            place: "tests",
            new: &["one.golden", "two.golden"],
        },
        Writes {
            arguments: &["test", "--rules", "rules", "--coverage", "--coverage-out", "c.txt"],
            lines: "",
            place: ".",
            new: &["c.txt"],
        },
        Writes {
            arguments: &["test", "--rules", "rules", "--junit", "j.xml"],
            lines: "",
            place: ".",
            new: &["j.xml"],
        },
        Writes {
            arguments: &["repl", "--rules", "rules", "tests/one.json"],
            lines: "save test s\nsave c.json\nscript s.txt\n",
            place: ".",
            new: &["c.json", "s.golden", "s.json", "s.txt"],
        },
    ];

    fn prepared(name: &str) -> PathBuf {
        let folder = book(name);
        fs::copy(folder.join("tests/one.json"), folder.join("tests/two.json")).unwrap();
        put(&folder, "rules/a.regel", &RULES.replace("unit RKÅ nb", "unit   RKÅ   nb"));
        folder
    }

    fn begun(folder: &Path, writes: &Writes) -> Child {
        put(folder, "lines", writes.lines);
        let mut command = saksgang(folder, writes.arguments);
        command.stdin(fs::File::open(folder.join("lines")).unwrap());
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// How often the folder is looked at until something is seen there that was not there before,
    /// or the command is done. Looks on for so many more times.
    fn watch(child: &mut Child, (place, before): (&Path, &[std::ffi::OsString]), more: usize) {
        let mut left = None;
        while child.try_wait().unwrap().is_none() && left != Some(0) {
            left = match left {
                None if names(place) != before => Some(more),
                None => None,
                Some(left) => Some(left - 1),
            };
        }
    }

    fn signal(child: &mut Child, name: &str) {
        // The number of one that has ended may be another's.
        if child.try_wait().unwrap().is_some() {
            return;
        }
        let pid = child.id().to_string();
        Command::new("sh")
            .args(["-c", "kill -s \"$0\" \"$1\" 2>/dev/null || :", name, &pid])
            .status()
            .unwrap();
    }

    /// Each command, ended at other moments of its writing; what is left of it in its folder.
    fn interrupted(name: &str, signals: &[&str], look: impl Fn(&Path, &Writes)) {
        for (at, writes) in WRITES.iter().enumerate() {
            for (more, sign) in signals.iter().cycle().take(9).enumerate() {
                let folder = prepared(&format!("{name}-{at}"));
                put(&folder, "lines", writes.lines);
                let place = folder.join(writes.place);
                let before = names(&place);
                let mut child = begun(&folder, writes);
                watch(&mut child, (&place, &before), more);
                signal(&mut child, sign);
                child.wait().unwrap();
                look(&folder, writes);
            }
        }
    }

    /// Whether every file is as it was, or as it is to be.
    fn whole(folder: &Path, writes: &Writes) {
        let place = folder.join(writes.place);
        for name in names(&place) {
            let path = place.join(&name);
            if path.is_file()
                && !name.to_string_lossy().starts_with(".saksgang-")
                && name != "lines"
            {
                let text = fs::read_to_string(&path).unwrap();
                assert!(
                    text.ends_with('\n') || text.ends_with('>'),
                    "{}: {text:?}",
                    path.display()
                );
            }
        }
    }

    #[test]
    fn a_program_that_is_told_to_end_leaves_nothing_that_is_not_whole() {
        interrupted("told", &["INT", "TERM", "HUP"], |folder, writes| {
            whole(folder, writes);
            let place = folder.join(writes.place);
            let known = ["lines", "rules", "tests", "a.regel", "one.json", "two.json"];
            for name in names(&place) {
                let name = name.to_string_lossy();
                assert!(known.iter().chain(writes.new).any(|one| *one == name), "{name}");
            }
        });
    }

    #[test]
    fn a_program_that_is_killed_leaves_at_most_what_the_next_removes() {
        interrupted("killed", &["KILL"], |folder, writes| {
            whole(folder, writes);
            if writes.arguments[0] == "new" {
                assert_eq!(folder.join("fresh").exists(), folder.join("fresh/README.md").exists());
                drop(fs::remove_dir_all(folder.join("fresh")));
            }
            let mut again = begun(folder, writes);
            again.wait().unwrap();
            let left = names(&folder.join(writes.place)).into_iter();
            let left: Vec<_> =
                left.filter(|name| name.to_string_lossy().starts_with('.')).collect();
            // What stands already is not written over by the conversation, so nothing is swept.
            assert!(left.is_empty() || writes.arguments[0] == "repl", "{left:?}");
        });
    }

    #[test]
    fn nobody_else_can_read_a_private_case_while_it_is_written() {
        let folder = book("while");
        let case = folder.join("tests/one.json");
        set_mode(&case, 0o600);
        put(
            &folder,
            "lines",
            &"set person.ill no\nsave! tests/one.json\nset person.ill yes\nsave! tests/one.json\n"
                .repeat(5),
        );
        let mut command = saksgang(&folder, &["repl", "--rules", "rules", "tests/one.json"]);
        command.stdin(fs::File::open(folder.join("lines")).unwrap()).stdout(Stdio::null());
        let mut child = command.spawn().unwrap();
        while child.try_wait().unwrap().is_none() {
            for entry in fs::read_dir(folder.join("tests")).unwrap().flatten() {
                // What is gone again is fine.
                let rights = entry.metadata().map_or(0, |meta| meta.permissions().mode());
                assert_eq!(rights & 0o077, 0, "{entry:?}");
            }
        }
        assert!(child.wait().unwrap().success());
        assert_eq!(mode(&case), 0o600);
    }
}

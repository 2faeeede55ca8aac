//! The README tells the truth: what it shows of the program is what the program prints.

#[test]
fn what_the_readme_shows_is_what_is_printed() {
    trycmd::TestCases::new().case("README.md").run();
}

/// The workflow and the hook that the README shows are those of a new rulebook.
#[test]
fn what_the_readme_shows_of_a_new_rulebook_is_in_it() {
    let readme = include_str!("../../README.md");
    for shown in [
        include_str!("../../src/cli/new/template/.github/workflows/rules.yml"),
        include_str!("../../src/cli/new/template/.githooks/pre-commit"),
    ] {
        assert!(readme.contains(shown), "not in the README:\n{shown}");
    }
}

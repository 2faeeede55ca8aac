//! Where the grammar gives up → the one error of an item, in the author's words.
//!
//! First the mistakes that people make, each recognised by what stands at the place and
//! what would have fitted there. Some of them are tried out: would the grammar get further
//! with a `then` here, with another word, with an ordinary name? What is left is told as
//! "expected …, found …".

use std::ops::Range;

use crate::diagnostic::{Diagnostic, nearest, tag_meant};
use crate::keywords;
use crate::language::Language;
use crate::source::Span;
use crate::syntax::choices::{choices, clauses, is_value, name};
use crate::syntax::expected::Expected;
use crate::syntax::grammar::{Failure, Place, Rule, parse};
use crate::syntax::{error, token};

/// What is wrong where the grammar gave up on `text`, which it read by `rule`.
pub(super) fn explain(failure: &Failure, text: &str, rule: Rule, place: Place) -> Diagnostic {
    let scene = Scene::new(failure, text, rule, place);
    let mistakes = [
        indented_item,
        minus,
        run_together,
        behind_rounded,
        joined,
        chained,
        quantifier,
        missing_then,
        label,
        misspelt,
        reserved,
    ];
    mistakes.into_iter().find_map(|mistake| mistake(&scene)).unwrap_or_else(|| plain(&scene))
}

/// The text around the place where the grammar gave up.
struct Scene<'t> {
    text: &'t str,
    rule: Rule,
    place: Place,
    expected: &'t [Rule],
    tokens: Vec<Range<usize>>,
    /// The token that does not fit: its index; past the last one at the end.
    index: usize,
}

impl<'t> Scene<'t> {
    fn new(failure: &'t Failure, text: &'t str, rule: Rule, place: Place) -> Self {
        let tokens = token::tokens(text);
        let index = tokens.partition_point(|token| token.end <= failure.at);
        Self { text, rule, place, expected: &failure.expected, tokens, index }
    }

    /// The token so many after the one that does not fit; empty beyond the ends.
    fn token(&self, offset: isize) -> &'t str {
        self.index
            .checked_add_signed(offset)
            .and_then(|index| self.tokens.get(index))
            .and_then(|range| self.text.get(range.clone()))
            .unwrap_or_default()
    }

    /// The token that does not fit.
    fn found(&self) -> &'t str {
        self.token(0)
    }

    /// Where it stands; at the end, the last token.
    fn range(&self) -> Range<usize> {
        let found = self.tokens.get(self.index).or(self.tokens.last());
        found.cloned().unwrap_or(0..0)
    }

    fn span(&self) -> Span {
        self.place.span(self.range())
    }

    fn expects(&self, rule: Rule) -> bool {
        self.expected.contains(&rule)
    }

    fn expects_value(&self) -> bool {
        self.expected.iter().any(|rule| is_value(*rule))
    }

    /// Whether a condition could go on here.
    fn after_operand(&self) -> bool {
        self.expects(Rule::addend) || self.expects(Rule::kw_of)
    }

    /// Whether the grammar gets beyond the next token when `range` reads `repair`.
    fn would_do(&self, range: Range<usize>, repair: &str) -> bool {
        let next = self.tokens.get(self.index + 1);
        let beyond = next.map_or(self.text.len(), |next| next.start + 1);
        let before = self.text.get(..range.start).unwrap_or_default();
        let after = self.text.get(range.end..).unwrap_or_default();
        let repaired = format!("{before}{repair}{after}");
        match parse(self.rule, &repaired, self.place) {
            Ok(_) => true,
            Err(failure) => failure.at + range.len() >= beyond + repair.len(),
        }
    }
}

/// An item whose first line is indented, and so stands inside the one before it.
fn indented_item(scene: &Scene) -> Option<Diagnostic> {
    let back = usize::from(scene.expects(Rule::colon) && !keywords::is_item_keyword(scene.found()));
    let range = scene.tokens.get(scene.index.checked_sub(back)?)?.clone();
    let word = scene.text.get(range.clone())?;
    let line = scene.text.get(..range.start)?.rsplit_once('\n')?.1;
    let begins = keywords::is_item_keyword(word) && line.trim().is_empty();
    begins.then(|| error::item_in_item(word, scene.place.span(range)))
}

/// `x -3`, `3-2`
fn minus(scene: &Scene) -> Option<Diagnostic> {
    let found = scene.found();
    let between_numbers = || {
        let sides = found.split_once('-')?;
        let digits = |side: &str| side.starts_with(|sign: char| sign.is_ascii_digit());
        (digits(sides.0) && digits(sides.1)).then_some(sides)
    };
    let sides = match found {
        "-" if scene.after_operand() || scene.token(-1) == "easter" => {
            (scene.token(-1), scene.token(1))
        }
        _ => between_numbers()?,
    };
    Some(error::minus_without_blanks(sides, scene.span()))
}

/// `18years`
fn run_together(scene: &Scene) -> Option<Diagnostic> {
    let found = scene.found();
    let digits = found.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = found.split_at_checked(digits)?;
    let joined = digits > 0 && rest.starts_with(|sign: char| sign.is_alphabetic() || sign == '_');
    joined.then(|| error::number_runs_on(found, (number, rest), scene.span()))
}

/// `a rounded to 10 + 2`
fn behind_rounded(scene: &Scene) -> Option<Diagnostic> {
    let goes_on = matches!(scene.found(), "+" | "-" | "times" | "divided" | "percent" | "rounded");
    let rounded = scene.token(-2) == "to" && matches!(scene.token(-3), "rounded" | "up" | "down");
    (goes_on && rounded).then(|| error::behind_rounded(scene.span()))
}

/// `a and b or c`, `A, B or C`, `to A and B`, and a quantifier before `and`
fn joined(scene: &Scene) -> Option<Diagnostic> {
    let found = scene.found();
    let condition = scene.expects(Rule::addend) || scene.expects(Rule::kw_is);
    match found {
        "and" | "or" if nearest_of(scene, &["if", "then", "when", "unless"]) == Some("if") => {
            Some(error::condition_of_party(scene.span()))
        }
        "and" | "or" if scene.expects(Rule::kw_and) || scene.expects(Rule::kw_or) && condition => {
            Some(error::and_beside_or(scene.span()))
        }
        "and" | "or" if condition && behind_quantifier(scene) => {
            Some(error::quantifier_beside(scene.span()))
        }
        "and" | "or" if scene.expects(Rule::comma) => {
            Some(error::list_joined_by(found, scene.span()))
        }
        "," if scene.expects(Rule::kw_or) && !condition => {
            Some(error::list_joined_by(found, scene.span()))
        }
        _ => None,
    }
}

/// Whether the nearest word before that starts a condition starts a quantifier's body.
fn behind_quantifier(scene: &Scene) -> bool {
    let starts = ["has", "where", "when", "unless", "whenever", "is", "*"];
    matches!(nearest_of(scene, &starts), Some("has" | "where"))
}

/// The nearest of some words before the one that does not fit.
fn nearest_of<'t>(scene: &Scene<'t>, wanted: &[&str]) -> Option<&'t str> {
    let before = scene.tokens.iter().take(scene.index).rev();
    let mut words = before.filter_map(|range| scene.text.get(range.clone()));
    words.find(|token| wanted.contains(token))
}

/// `a < b < c`
fn chained(scene: &Scene) -> Option<Diagnostic> {
    let comparison = matches!(scene.found(), "<" | "<=" | ">" | ">=" | "is" | "ended");
    let complete = scene.expects(Rule::addend) || scene.expects(Rule::kw_and);
    (comparison && complete).then(|| error::chained(scene.span()))
}

/// `a and some c in l has …`
fn quantifier(scene: &Scene) -> Option<Diagnostic> {
    let beside = match scene.found() {
        "some" | "every" => scene.token(2) == "in" && scene.expects_value(),
        "number" => scene.token(3) == "in" && scene.expects_value(),
        _ => scene.token(-2) == "least" && scene.token(1) == "in",
    };
    beside.then(|| error::quantifier_beside(scene.span()))
}

/// `when COND RKV shall …`
fn missing_then(scene: &Scene) -> Option<Diagnostic> {
    let range = scene.range();
    let norm = scene.tokens.get(scene.index).is_some()
        && (scene.expects(Rule::rule_clause) || scene.expects(Rule::kw_then))
        && scene.would_do(range.start..range.start, "then ");
    norm.then(|| error::missing_then(scene.found(), scene.span()))
}

/// `NN "…"`, `nb-NO "…"`, `no "…"`: a tag that is none; `nb` without a text.
fn label(scene: &Scene) -> Option<Diagnostic> {
    let (found, next) = (scene.found(), scene.token(1));
    if next.starts_with('"') {
        let meant = tag_meant(found)?.to_string();
        let fits = scene.would_do(scene.range(), &meant);
        return fits.then(|| error::misspelt(found, &meant, scene.span()));
    }
    Language::from_tag(found)?;
    let whole = format!("{} \"\"", scene.text.get(..scene.range().end)?);
    let fits = match parse(scene.rule, &whole, scene.place) {
        Ok(_) => true,
        Err(failure) => failure.at >= whole.len(),
    };
    fits.then(|| error::tag_without_text(found, scene.span()))
}

/// `whne`, `must`, `if`: a word near a keyword that fits here.
fn misspelt(scene: &Scene) -> Option<Diagnostic> {
    let found = scene.found();
    if found == "not" && scene.token(-1) == "may" {
        return Some(error::may_not(scene.span()));
    }
    if scene.token(-1) == "nobody" || (found == "not" && scene.token(-2) == "nobody") {
        return Some(error::nobody_shall(scene.span()));
    }
    // `if` belongs to a party, and is what people write for `when`.
    let meant_otherwise = keywords::instead_of(found).is_some();
    if found.is_empty() || keywords::is_reserved(found) && !meant_otherwise {
        return None;
    }
    let small = found.to_lowercase();
    let reserved = || keywords::words().map(|word| word.spelling);
    let capitals = reserved().find(|word| *word == small);
    let candidates = [capitals, keywords::instead_of(found), nearest(found, reserved())];
    let fits = |meant: &&str| scene.would_do(scene.range(), meant);
    let meant = candidates.into_iter().flatten().find(fits)?;
    Some(error::misspelt(found, meant, scene.span()))
}

/// `when type is x`: a keyword where an ordinary name would do.
fn reserved(scene: &Scene) -> Option<Diagnostic> {
    let found = scene.found();
    let word = found.split('.').next().unwrap_or(found);
    let named = scene.expects_value() || scene.expected.iter().any(|rule| name(*rule).is_some());
    let range = scene.range();
    let start = range.start..range.start + word.len();
    let kept = keywords::is_reserved(word) && named && scene.would_do(start, "x");
    let span = scene.place.span(range.start..range.start + word.len());
    kept.then(|| error::reserved(word, span))
}

/// What fits, and what stands there.
fn plain(scene: &Scene) -> Diagnostic {
    let found = match scene.found() {
        "" => Expected::End.told(),
        token => format!("`{}`", shortened(token)).into(),
    };
    // What goes on from the last words stands before what begins something new.
    let goes_on = scene.expected.iter().find_map(|rule| clauses(*rule));
    if let Some(clauses) = goes_on {
        let details = scene.expects(Rule::detail);
        return error::does_not_fit(found, scene.span(), (details, clauses));
    }
    let needed = needed(scene);
    let looks = needed.iter().find_map(Expected::looks);
    let help = looks.unwrap_or_else(|| error::how_to_go_on(scene.found()));
    error::expected(&needed, found, help, scene.span())
}

/// A token as a message shows it.
fn shortened(token: &str) -> String {
    match token.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", token.get(..end).unwrap_or_default()),
        None => token.to_owned(),
    }
}

/// What was expected, if possible without what could merely have gone on.
fn needed(scene: &Scene) -> Vec<Expected> {
    let values = scene.expects_value();
    let wanted = |rule: &&Rule| !goes_on(**rule) && (!values || is_value(**rule));
    let needed: Vec<&Rule> = scene.expected.iter().filter(wanted).collect();
    let needed = if needed.is_empty() { scene.expected.iter().collect() } else { needed };
    let all = needed.into_iter();
    let mut named: Vec<_> = all.flat_map(|rule| choices(*rule, scene.token(-1))).collect();
    named.sort();
    named.dedup();
    named
}

/// What may follow a thing that is complete without it.
fn goes_on(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::kw_of
            | Rule::kw_and
            | Rule::kw_or
            | Rule::kw_is
            | Rule::kw_ended
            | Rule::kw_be
            | Rule::kw_moved
            | Rule::kw_rounded
            | Rule::heading_word
            | Rule::opened
            | Rule::comma
    )
}

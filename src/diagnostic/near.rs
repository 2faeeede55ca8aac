//! Which name was most likely meant by another: the one measure of nearness, for whoever suggests.
//!
//! A suggestion that names another existing thing is worse than none, so names are near only if
//! a slip of the hand leads from one to the other:
//!
//! - They are spelt alike but for capitals, `ø` and `o`, and what joins their words.
//! - Word by word they differ in one letter out of four at most, or in two that changed places.
//!   A word of three letters differs from another as a word (`inform-rkv`, `inform-rkn`); only
//!   where it is all of the name may it lack a letter.
//! - Their numbers are the same: `IM-2011-020` is no misspelling of `IM-2011-021`.
//! - Abbreviations in capitals are the same but for two letters that changed places: each letter
//!   stands for a word (`RKØ`, `RKIØ`).

use crate::keywords;
use crate::language::Tag;
use crate::phrases::{Phrase, phrase};

/// Letters out of which one may differ.
const LETTERS_A_SLIP: usize = 4;
/// Letters of a word that may lack one, if it is all of the name.
const SHORTEST_ALONE: usize = 3;
/// Names in capitals up to this length are abbreviations.
const LONGEST_ABBREVIATION: usize = 6;
/// How much longer one name may be: joints between words count too.
const MOST_LONGER: usize = 6;

/// The tag that is meant by what people write for one: `NN`, `nb-NO`, `norsk`, `no`.
pub fn tag_meant(written: &str) -> Option<Tag> {
    let small = written.to_lowercase();
    let start = small.split(['-', '_']).next().unwrap_or_default();
    let instead = match start {
        "no" => Some("nb"),
        _ => keywords::instead_of(start),
    };
    let meant = instead.unwrap_or(start);
    Tag::parse(meant).filter(|_| meant != written && !keywords::is_reserved(meant))
}

/// The nearest of `known` to a misspelt `word`, if it is near enough to be meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (length, meant) = (word.chars().count(), Spelling::of(word));
    // The measure is costly, and never small for names of very different length.
    let comparable =
        |one: &&str| *one != word && one.chars().count().abs_diff(length) <= MOST_LONGER;
    known
        .into_iter()
        .filter(comparable)
        .filter_map(|one| Some((meant.distance(&Spelling::of(one))?, one)))
        .min()
        .map(|(_, one)| one)
}

/// Asks whether the nearest name was meant, if one is near enough.
pub fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Phrase> {
    nearest(word, known).map(did_you_mean)
}

/// "did you mean `age`?"
pub fn did_you_mean(name: &str) -> Phrase {
    phrase!("common-did-you-mean", name = name)
}

/// A name as it is compared.
struct Spelling {
    /// Its words, in small letters of the English alphabet as far as they have such.
    words: Vec<String>,
    /// Whether it is written in capitals and short.
    abbreviation: bool,
}

impl Spelling {
    fn of(name: &str) -> Self {
        let letters = || name.chars().filter(|sign| sign.is_alphabetic());
        let abbreviation = letters().nth(1).is_some()
            && letters().all(char::is_uppercase)
            && letters().count() <= LONGEST_ABBREVIATION;
        let words = name.split(['-', '_', '.', ' ', '/']).map(plain);
        Self { words: words.collect(), abbreviation }
    }

    /// How far apart two spellings are; none if neither is a slip of the other.
    fn distance(&self, other: &Self) -> Option<usize> {
        if self.words == other.words {
            return Some(0);
        }
        let (mine, theirs) = (self.words.concat(), other.words.concat());
        if mine == theirs {
            return Some(1);
        }
        if numbers(&mine) != numbers(&theirs) {
            return None;
        }
        if self.abbreviation || other.abbreviation {
            return changed_places(&mine, &theirs).then_some(1);
        }
        if self.words.len() != other.words.len() {
            let near = word_distance(&mine, &theirs).filter(|distance| *distance <= 1);
            return near.map(|distance| distance + 1);
        }
        if self.words.len() == 1 && one_letter_more(&mine, &theirs) {
            return Some(1);
        }
        let pairs = self.words.iter().zip(&other.words);
        pairs.map(|(mine, theirs)| word_distance(mine, theirs)).sum()
    }
}

/// Small letters, without the strokes and rings that keyboards lack; numbers without leading zeros.
fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'ø' | 'ö' => plain.push('o'),
            'å' | 'ä' | 'á' | 'à' => plain.push('a'),
            'é' | 'è' | 'ê' => plain.push('e'),
            'ü' => plain.push('u'),
            'æ' => plain.push_str("ae"),
            other => plain.push(other),
        }
    }
    match plain.trim_start_matches('0') {
        number if number.starts_with(|sign: char| sign.is_ascii_digit()) => number.to_owned(),
        _ => plain,
    }
}

/// The digits of a name.
fn numbers(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

fn word_distance(mine: &str, theirs: &str) -> Option<usize> {
    if mine == theirs {
        return Some(0);
    }
    let plural = |one: &str, many: &str| many.strip_suffix('s') == Some(one);
    let repeated = once_each(mine) == once_each(theirs);
    if repeated || changed_places(mine, theirs) || plural(mine, theirs) || plural(theirs, mine) {
        return Some(1);
    }
    let shorter = mine.chars().count().min(theirs.chars().count());
    let distance = strsim::damerau_levenshtein(mine, theirs);
    (distance <= shorter / LETTERS_A_SLIP).then_some(distance)
}

/// Whether a letter was left out or put in, in a word that stands alone.
fn one_letter_more(mine: &str, theirs: &str) -> bool {
    let (mine_long, theirs_long) = (mine.chars().count(), theirs.chars().count());
    mine_long.min(theirs_long) >= SHORTEST_ALONE
        && mine_long != theirs_long
        && strsim::damerau_levenshtein(mine, theirs) == 1
}

/// A word with repeated letters written once.
fn once_each(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

/// Whether two neighbouring letters changed places, and nothing else differs.
fn changed_places(mine: &str, theirs: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(mine) == sorted(theirs) && strsim::damerau_levenshtein(mine, theirs) == 1
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_hand_is_near() {
        for (word, meant) in [
            ("When", "when"),
            ("whne", "when"),
            ("thn", "then"),
            ("rkv", "RKV"),
            ("RVK", "RKV"),
            ("RKO", "RKØ"),
            ("person.agee", "person.age"),
            ("persn.age", "person.age"),
            ("transit-centre", "transit_centre"),
            ("contactpu", "contact-pu"),
            ("IM-2011-20", "IM-2011-020"),
            ("obtain-consnet", "obtain-consent"),
            ("contact-pus", "contact-pu"),
        ] {
            assert_eq!(nearest(word, [meant]), Some(meant), "{word}");
        }
    }

    #[test]
    fn another_thing_is_not() {
        for (word, other) in [
            ("RKIØ", "RKØ"),
            ("RKV", "RKN"),
            ("RMA", "RMAB"),
            ("inform-rkv", "inform-rkn"),
            ("inform-rkiø", "inform-rkø"),
            ("IM-2011-021", "IM-2011-020"),
            ("C038", "C037"),
            ("west", "east"),
            ("north", "south"),
            ("person.is_ill", "person.is_old"),
        ] {
            assert_eq!(nearest(word, [other]), None, "{word}");
        }
    }
}

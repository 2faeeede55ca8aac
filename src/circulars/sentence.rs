//! A stretch of Norwegian text → its sentences.
//!
//! A full stop ends a sentence unless what stands before it is an abbreviation, an initial or
//! the day of a date, or what follows it goes on in small letters. Where a copy has lost the
//! space after a full stop (`RTE.Nettverket`), the capital tells.

/// Abbreviations that a sentence goes on after.
const ABBREVIATIONS: &[&str] = &[
    "adm", "art", "avd", "bl.a", "ca", "d.v.s", "dr", "dvs", "e.g", "ekskl", "ev", "evt", "f.eks",
    "f.o.m", "ff", "fom", "hhv", "i.e", "i.f.t", "i.h.t", "ift", "iht", "inkl", "j.f", "jf", "jfr",
    "jmf", "kap", "kgl", "kl", "m.a.o", "m.h.t", "maks", "mht", "mill", "mrd", "n.r", "nb", "nr",
    "p.g.a", "p.t", "pga", "pkt", "pst", "pt", "punkt.nr", "ref", "resp", "saksnr", "sml", "st",
    "str", "t.o.m", "tlf", "tilsv", "vedk", "vedr", "vs",
];

/// Abbreviations that may end a sentence too: a capital after them tells.
const AT_THE_END: &[&str] =
    &["etc", "m.fl", "m.m", "m.v", "mfl", "mm", "mv", "o.a", "o.l", "osv", "o.s.v"];

/// Months, before which a number with a full stop is a day.
const MONTHS: &[&str] = &[
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// What a sentence ends with; of several in a row, the last.
const MARKS: [char; 4] = ['.', '!', '?', '…'];

/// The sentences of a text that has single spaces; none of an empty text.
pub fn sentences(text: &str) -> Vec<String> {
    let (mut found, mut start) = (Vec::new(), 0);
    for (at, mark) in text.char_indices() {
        let (before, after) = text.split_at(at + mark.len_utf8());
        if !MARKS.contains(&mark) || after.starts_with(MARKS) {
            continue;
        }
        let rest = after.trim_start_matches([')', '»', '"', '”', '’']);
        let token = token(before.get(start..at).unwrap_or_default());
        if ends(token, mark, rest) {
            let end = text.len() - rest.len();
            found.extend(text.get(start..end).map(|one| one.trim().to_owned()));
            start = end;
        }
    }
    let last = text.get(start..).unwrap_or_default().trim();
    found.extend((!last.is_empty()).then(|| last.to_owned()));
    found
}

/// What stands before a full stop, back to the last space.
fn token(before: &str) -> &str {
    let word = before.rsplit(' ').next().unwrap_or_default();
    word.trim_start_matches(['(', '«', '"', '“', '„', '‘'])
}

/// Whether a sentence ends with this mark: `token` stands before it, `rest` after it.
fn ends(token: &str, mark: char, rest: &str) -> bool {
    let Some(after) = rest.strip_prefix(' ') else {
        return rest.is_empty() || (mark == '.' && glued(token, rest));
    };
    let next = after.trim_start_matches(['(', '«', '"', '“', '„', '‘', '—', '–', '-', ' ']);
    let goes_on = next.starts_with(char::is_lowercase);
    if mark != '.' {
        return !goes_on;
    }
    !goes_on && !is_abbreviation(token) && !is_day(token, next)
}

/// A new sentence that has lost its space: a word, and a capital with small letters after it.
fn glued(token: &str, rest: &str) -> bool {
    let mut letters = rest.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let word = token.chars().count() > 1 && token.chars().all(char::is_alphabetic);
    word && capital && letters.next().is_some_and(char::is_lowercase) && !is_abbreviation(token)
}

/// An abbreviation that does not end a sentence, or an initial.
fn is_abbreviation(token: &str) -> bool {
    let small = token.to_lowercase();
    let initial = token.chars().count() == 1 && token.chars().all(char::is_alphabetic);
    (initial || ABBREVIATIONS.contains(&small.as_str())) && !AT_THE_END.contains(&small.as_str())
}

/// The day of a date: `17. juni`.
fn is_day(token: &str, next: &str) -> bool {
    let month = next.split(' ').next().unwrap_or_default().to_lowercase();
    let number = !token.is_empty() && token.chars().all(|letter| letter.is_ascii_digit());
    number && MONTHS.contains(&month.trim_end_matches([',', '.']))
}

#[cfg(test)]
mod tests {
    use super::sentences;

    /// Sentences are set apart by `|`.
    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        for marked in [
            "Kontoret vurderer saken.|Svaret er skriftlig.",
            "Gjelder f.o.m. 17. juni 2014, jf. pkt. 2.4 og bl.a. UDIs skriv nr. 3.|Neste.",
            "Se § 17-28.|Så skrives det i DUF.",
            "Endret 17.06.2014.|Ny tekst",
            "Den 1. Mai holdes det stengt.",
            "Registreres.|Se veilederen.",
            "Vedlegg (legeerklæring o.l.).|Kontoret vurderer det.",
            "Tog, buss osv. i byen.",
            "Tog, buss osv.|Kontoret betaler.",
            "Nettverket består av RTE.|Returnettverket møtes.",
            "NB. Formidling skjer muntlig.",
            "Saken gjelder A. Hansen.",
            "Er det nok?|Ja!|«Kanskje.»",
            "Se www.udi.no.",
            "Mottaket skal:",
        ] {
            let plain = marked.replace('|', " ");
            let plain = plain.replace("RTE. Returnettverket", "RTE.Returnettverket");
            let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
            assert_eq!(sentences(&plain), expected, "{plain}");
        }
        assert!(sentences(" ").is_empty());
    }
}

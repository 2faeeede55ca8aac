//! Text → lines that fit. How wide text will be drawn is not known here: it depends on the
//! reader's fonts. So each letter counts as in the widest of the usual ones, in bold.

/// How wide a text is drawn, at most, in pixels.
pub(super) fn width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(of_letter).sum();
    (hundredths * size + 99) / 100
}

/// In hundredths of the size of the font.
fn of_letter(letter: char) -> i32 {
    match letter {
        'i' | 'l' | 'j' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 40,
        ' ' | '-' | '(' | ')' | '[' | ']' | '/' | 'f' | 't' | 'r' | '"' | '«' | '»' => 48,
        'm' | 'M' | 'w' | 'W' | 'Æ' | 'æ' | '@' | '%' | '–' | '—' => 105,
        'a'..='z' | 'å' | 'ø' | '0'..='9' => 70,
        'A'..='Z' | 'Å' | 'Ø' => 82,
        _ if letter.is_ascii() => 82,
        '\u{300}'..='\u{36f}' => 0,
        '\u{a0}'..='\u{24f}' => 85,
        _ => 140,
    }
}

/// Lines of at most this width. Words are kept whole where that is possible; beyond `most`
/// lines the text ends in an ellipsis.
pub(super) fn wrap(text: &str, (room, size): (i32, i32), most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        for piece in pieces(word, (room, size)) {
            let longer = if line.is_empty() { piece.clone() } else { format!("{line} {piece}") };
            if width(&longer, size) <= room {
                line = longer;
            } else {
                lines.push(std::mem::replace(&mut line, piece));
            }
        }
        if lines.len() > most {
            break;
        }
    }
    lines.push(line);
    lines.retain(|line| !line.is_empty());
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = shortened(last, (room, size));
        }
    }
    lines
}

/// A word, in pieces that fit.
fn pieces(word: &str, (room, size): (i32, i32)) -> Vec<String> {
    let (mut pieces, mut piece) = (Vec::new(), String::new());
    let mut used = 0;
    for letter in word.chars() {
        let more = width(letter.encode_utf8(&mut [0; 4]), size);
        // Half a letter is left for the hyphen.
        if used + more > room - size / 2 && !piece.is_empty() {
            if !piece.ends_with('-') {
                piece.push('-');
            }
            pieces.push(std::mem::take(&mut piece));
            used = 0;
        }
        used += more;
        piece.push(letter);
    }
    pieces.push(piece);
    pieces
}

/// A line with an ellipsis at its end, within the room.
fn shortened(line: &str, (room, size): (i32, i32)) -> String {
    let mut line = line.to_owned();
    while width(&line, size) + size > room && line.pop().is_some() {}
    format!("{}…", line.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{width, wrap};

    #[test]
    fn every_line_fits() {
        let texts = [
            "Sende ut oversikt over TA-plassene",
            "Tilretteleggingsavdelingsoversiktsutsendelsesrutineoppfølging",
            "ååååååååååååååååååååååååååååååååååååååååååååååå",
            "👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧",
        ];
        for text in texts {
            for line in wrap(text, (120, 13), 6) {
                assert!(width(&line, 13) <= 120, "{line}");
            }
        }
    }

    #[test]
    fn nothing_is_lost_but_what_the_ellipsis_says() {
        assert_eq!(wrap("a b", (100, 13), 3), ["a b"]);
        let words = "ord ".repeat(100);
        let lines = wrap(&words, (100, 13), 3);
        assert_eq!(lines.len(), 3);
        assert!(lines.last().is_some_and(|last| last.ends_with('…')));
        assert!(wrap("  ", (100, 13), 3).is_empty());
    }
}

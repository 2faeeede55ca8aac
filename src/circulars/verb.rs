//! The Norwegian words by which a sentence binds.

/// *Skal, kan, bør, må* and *plikter*, in all their forms.
const BINDING: &[&str] = &[
    "skal",
    "skulle",
    "kan",
    "kunne",
    "kunnet",
    "bør",
    "burde",
    "burdet",
    "må",
    "måtte",
    "måttet",
    "plikt",
    "plikten",
    "plikter",
    "pliktene",
    "pliktet",
    "pliktig",
    "pliktige",
    "forplikter",
    "forplikte",
    "forpliktet",
    "forpliktelse",
    "forpliktelser",
    "forpliktelsen",
];

/// Whether a sentence says one of them, as a word by itself.
pub fn binds(sentence: &str) -> bool {
    sentence
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| BINDING.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::binds;

    #[test]
    fn words_count_and_parts_of_words_do_not() {
        for sentence in ["Kontoret skal svare.", "MÅ sendes", "Det burde skrives", "har plikt til"]
        {
            assert!(binds(sentence), "{sentence}");
        }
        for sentence in ["På denne måten", "kantinen er åpen", "skalaen går til 10", ""] {
            assert!(!binds(sentence), "{sentence}");
        }
    }
}

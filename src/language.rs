//! The languages in which the program speaks to people, and those that rulebooks label in.

/// A language of answers, messages and help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// Norwegian, bokmål.
    #[default]
    Nb,
    /// Norwegian, nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    /// Every language, the default first.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// Its tag by BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// The tag of a language that a rulebook labels in: two or three small letters. The order is that of
/// the program's own languages, then that of the letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    rank: u8,
    letters: [u8; 3],
}

impl Tag {
    /// The tag that is written so, if it is one.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let small = bytes.iter().all(u8::is_ascii_lowercase);
        if !small || !(2..=3).contains(&bytes.len()) {
            return None;
        }
        let mut letters = [b' '; 3];
        letters.iter_mut().zip(bytes).for_each(|(letter, byte)| *letter = *byte);
        let own = Language::ALL.iter().position(|language| language.tag() == text);
        let rank = own.and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX);
        Some(Self { rank, letters })
    }

    /// The tag of one of the program's own languages.
    pub fn of(language: Language) -> Self {
        let rank = match language {
            Language::Nb => 0,
            Language::Nn => 1,
            Language::En => 2,
        };
        let mut letters = [b' '; 3];
        letters.iter_mut().zip(language.tag().bytes()).for_each(|(letter, byte)| *letter = byte);
        Self { rank, letters }
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.letters).unwrap_or_default().trim_end()
    }
}

impl std::fmt::Display for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

//! Writes random rule files for the laws of the formatter, directed by the grammar.
//!
//! An author is driven by a sequence of choices. A shorter sequence of smaller choices
//! gives a simpler file, so that a failing file shrinks to one that a person can read.

#![expect(clippy::indexing_slicing, reason = "tests")]

mod items;
mod rules;

/// Tokens of one item each.
pub(crate) type Items = Vec<Vec<String>>;

/// Writes one item after the other, as the choices tell.
pub(crate) struct Author {
    choices: std::vec::IntoIter<u16>,
    tokens: Vec<String>,
}

impl Author {
    /// The items that these choices tell to write; at least one.
    pub(crate) fn items(choices: Vec<u16>) -> Items {
        let mut author = Self { choices: choices.into_iter(), tokens: Vec::new() };
        let mut items = Vec::new();
        loop {
            author.item();
            items.push(std::mem::take(&mut author.tokens));
            if author.choices.as_slice().is_empty() {
                return items;
            }
        }
    }

    /// The tokens of one condition.
    pub(crate) fn condition_alone(choices: Vec<u16>) -> Vec<String> {
        let mut author = Self { choices: choices.into_iter(), tokens: Vec::new() };
        author.expression(4);
        author.tokens
    }

    /// One of `0..options`; the first when there are no choices left.
    fn choose(&mut self, options: usize) -> usize {
        usize::from(self.choices.next().unwrap_or(0)) % options
    }

    fn often(&mut self) -> bool {
        self.choose(2) == 1
    }

    fn say(&mut self, words: &str) -> &mut Self {
        self.tokens.extend(words.split(' ').map(str::to_owned));
        self
    }

    fn one_of(&mut self, words: &[&str]) -> &mut Self {
        let index = self.choose(words.len());
        self.say(words[index])
    }

    fn listed(&mut self, write: impl Fn(&mut Self)) {
        let further = self.choose(8);
        write(self);
        for _ in 0..further {
            self.say(",");
            write(self);
        }
    }

    fn many(&mut self, options: usize, write: impl Fn(&mut Self, usize)) {
        let mut left: Vec<usize> = (0..options).collect();
        while !left.is_empty() && self.often() {
            let index = self.choose(left.len());
            write(self, left.remove(index));
        }
    }

    fn snake(&mut self) {
        self.one_of(&[
            "age",
            "home_region",
            "a",
            "søkers_språk",
            "something_rather_long_that_fills_lines",
        ]);
    }

    fn kebab(&mut self) {
        self.one_of(&["contact-pu", "do-it", "decide-on-a-place-in-an-adapted-unit"]);
    }

    fn unit(&mut self) {
        self.one_of(&["RKV", "PU", "RKØ", "IMDi", "handling_office"]);
    }

    fn path(&mut self) {
        self.one_of(&["person.age", "r", "residence.kind", "ta.special_circumstances_apply"]);
    }

    fn date(&mut self) {
        self.one_of(&["2017-09-01", "1999-12-31"]);
    }

    fn text(&mut self) {
        let texts = [
            r#""x""#,
            r#""""#,
            r#""med æøå og # uten kommentar""#,
            r#""says \"no\" and \\ more""#,
            r#""a rather long sentence that by itself goes well beyond one half of a line""#,
        ];
        let index = self.choose(texts.len());
        self.tokens.push(texts[index].to_owned());
    }

    fn labels(&mut self) {
        let languages: &[&str] = match self.choose(6) {
            0 => &["nb"],
            1 => &["en"],
            2 => &["nb", "en"],
            3 => &["en", "nb"],
            4 => &["nn", "sme"],
            _ => &["sme", "en", "nn"],
        };
        for language in languages {
            self.label(language);
        }
    }

    fn label(&mut self, language: &str) {
        self.say(language).text();
    }

    fn wording(&mut self) {
        if self.often() {
            self.labels();
        } else {
            self.text();
        }
    }

    fn passage(&mut self) {
        let section = self.choose(8);
        match section {
            4 => self.say("article 33 (1)"),
            5 => self.say("article 8A(1)(a)(ii)"),
            6 => self.say("article 33, paragraph 1"),
            7 => self.say(r#"section "21-7""#),
            1 => self.say("section 5.1"),
            2 => self.say("IM-2011-020 section 4"),
            3 => self.say(r#"section "Siste""#),
            _ => self.one_of(&["paragraph 1", "paragraphs 1-2"]),
        };
        if self.often() {
            self.one_of(&["bullet 3", "bullets 1-2", "bullet 6.1", "sentences 1-2"]);
        } else if section < 4 {
            self.one_of(&["points a-c", "point 2(b)", "point a"]);
        }
    }

    /// A condition; `depth` bounds how deep it may still go.
    fn expression(&mut self, depth: usize) {
        match self.choose(7) {
            5 => self.chain("and", depth),
            6 => self.chain("or", depth),
            4 => self.quantified(depth),
            _ => self.negation(depth),
        }
    }

    fn chain(&mut self, joint: &str, depth: usize) {
        self.negation(depth);
        for _ in 0..=self.choose(4) {
            self.say(joint).negation(depth);
        }
    }

    fn quantified(&mut self, depth: usize) {
        match self.choose(4) {
            0 => self.say("some c in person.conversations has"),
            1 => self.say("every c in person.conversations has"),
            2 => self.say("at least 2 c in person.conversations has"),
            _ => self.say("number of c in person.conversations where"),
        };
        self.negation(depth);
    }

    fn negation(&mut self, depth: usize) {
        for _ in 0..self.choose(5).saturating_sub(2) {
            self.say("not");
        }
        if self.choose(6) == 5 {
            let logged = ["is done", "is not done", "is done by RKV", "ended granted"];
            self.kebab();
            self.one_of(&logged);
            return;
        }
        self.sum(depth);
        match self.choose(9) {
            1 => self.one_of(&["<", "<=", ">", ">="]).sum(depth),
            2 => self.one_of(&["is", "is not"]).sum(depth),
            3 => self.one_of(&["is one of", "is not one of"]).braced(depth),
            4 => {
                self.one_of(&["is known", "is unknown", "is none", "is not none"]);
            }
            _ => {}
        }
    }

    fn sum(&mut self, depth: usize) {
        self.primary(depth);
        for _ in 0..self.choose(5).saturating_sub(2) {
            if self.choose(4) == 0 {
                self.one_of(&["times", "divided by", "percent of"]).primary(depth);
                continue;
            }
            self.one_of(&["+", "-"]);
            match self.choose(3) {
                0 => {
                    self.one_of(&["14 days", "1 day", "3 months", "1 years", "1.50", "-3"]);
                }
                _ => self.primary(depth),
            }
        }
        if self.choose(8) == 0 {
            self.one_of(&["rounded to 1", "rounded up to 50", "rounded down to 0.010"]);
        }
    }

    fn braced(&mut self, depth: usize) {
        self.say("{").listed(|author| author.sum(depth.saturating_sub(1)));
        self.say("}");
    }

    fn primary(&mut self, depth: usize) {
        if depth == 0 {
            return self.path();
        }
        match self.choose(16) {
            1 => {
                self.one_of(&["yes", "no", "none", "today", "18", "-2.500", "2017-09-01"]);
            }
            2 => self.text(),
            3 => self.say("date of").kebab(),
            4 => self.say("regional_office of").path(),
            5 => self.one_of(&["earliest of", "greatest of", "first of"]).braced(depth),
            6 => self.one_of(&["latest of", "least of"]).braced(depth),
            7 => {
                self.say("years from person.born to today");
            }
            8 | 9 => {
                self.say("(").expression(depth - 1);
                self.say(")");
            }
            10 | 11 => self.block(depth),
            _ => self.path(),
        }
    }

    fn block(&mut self, depth: usize) {
        self.one_of(&["all of {", "any of {", "at least 2 of {"]);
        for _ in 0..=self.choose(3) {
            self.say("*").expression(depth - 1);
        }
        self.say("}");
    }

    fn condition(&mut self, keyword: &str) {
        self.say(keyword).expression(3);
    }

    fn ty(&mut self) {
        self.one_of(&["yes/no", "number", "list of conversation", "date or none", "region"]);
    }

    fn in_force(&mut self) {
        match self.choose(4) {
            0 => self.say("in force from").date(),
            3 => {
                self.say("in force from").date();
                self.say("for person.decided_on");
            }
            1 => self.say("in force until").date(),
            _ => {
                self.say("in force from").date();
                self.say("until").date();
            }
        }
    }

    fn source_clause(&mut self, which: usize) {
        match which {
            0 => self.labels(),
            1 => self.say("cites").listed(Self::passage),
            2 => self.say("see").text(),
            _ => self.say("interpretation").wording(),
        }
    }
}

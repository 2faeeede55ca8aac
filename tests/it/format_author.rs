//! Writes random rule files for the laws of the formatter, directed by the grammar.
//!
//! An author is driven by a sequence of choices. A shorter sequence of smaller choices
//! gives a simpler file, so that a failing file shrinks to one that a person can read.

#![expect(clippy::indexing_slicing, reason = "tests")]

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
        let mut author = Self {
            choices: choices.into_iter(),
            tokens: Vec::new(),
        };
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
        let mut author = Self {
            choices: choices.into_iter(),
            tokens: Vec::new(),
        };
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
        self.one_of(&[
            "contact-pu",
            "do-it",
            "decide-on-a-place-in-an-adapted-unit",
        ]);
    }

    fn unit(&mut self) {
        self.one_of(&["RKV", "PU", "RKØ", "IMDi", "handling_office"]);
    }

    fn path(&mut self) {
        self.one_of(&[
            "person.age",
            "r",
            "residence.kind",
            "ta.special_circumstances_apply",
        ]);
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
        match self.choose(4) {
            0 => self.label("nb"),
            1 => self.label("en"),
            2 => ["nb", "en"].map(|language| self.label(language))[0],
            _ => ["en", "nb"].map(|language| self.label(language))[0],
        }
    }

    fn label(&mut self, language: &str) {
        self.say(language).text();
    }

    fn wording(&mut self) {
        if self.often() {
            self.labels()
        } else {
            self.text()
        }
    }

    fn passage(&mut self) {
        let section = self.choose(4);
        match section {
            1 => self.say("section 5.1"),
            2 => self.say("IM-2011-020 section 4"),
            3 => self.say(r#"section "Siste""#),
            _ => self.one_of(&["paragraph 1", "paragraphs 1-2"]),
        };
        if self.often() {
            self.one_of(&["bullet 3", "bullets 1-2", "bullet 6.1", "sentences 1-2"]);
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
            self.one_of(&["+", "-"]);
            match self.choose(3) {
                0 => {
                    self.one_of(&["14 days", "1 day", "3 months", "1 years", "1.50", "-3"]);
                }
                _ => self.primary(depth),
            }
        }
    }

    fn braced(&mut self, depth: usize) {
        self.say("{")
            .listed(|author| author.sum(depth.saturating_sub(1)));
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
            5 => self.say("earliest of").braced(depth),
            6 => self.say("latest of").braced(depth),
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
        self.one_of(&[
            "yes/no",
            "number",
            "list of conversation",
            "date or none",
            "region",
        ]);
    }

    fn in_force(&mut self) {
        match self.choose(3) {
            0 => self.say("in force from").date(),
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

    fn item(&mut self) {
        match self.choose(16) {
            0 => self.rule(),
            1 => self.define(),
            2 => self.facts(),
            3 => self.unit_item(),
            4 => self.choices("type"),
            5 => self.choices("reading"),
            6 => self.circular(),
            7 => self.section(),
            8 => self.aside(),
            9 => self.group(),
            10 => self.task(),
            11 => self.plain("event"),
            12 => self.plain("channel"),
            13 => self.register(),
            14 => self.ensure(),
            _ => self.record(),
        }
    }

    fn plain(&mut self, keyword: &str) {
        self.say(keyword).kebab();
        self.many(4, Self::source_clause);
    }

    fn task(&mut self) {
        self.say("task").kebab();
        self.many(5, |author, which| match which {
            4 => {
                author.say("outcome decision");
            }
            _ => author.source_clause(which),
        });
    }

    fn circular(&mut self) {
        self.say("circular IM-2011-020");
        self.many(7, |author, which| match which {
            0 => author.labels(),
            1 => {
                author.one_of(&["issued 2011-09-20", "issued 2015"]);
            }
            2 => author.say("amended").listed(Self::date),
            3 => author.say("addressed to").listed(Self::unit),
            4 => author.in_force(),
            5 => author.condition("applies when"),
            _ => {
                author.say("kind slides");
            }
        });
    }

    fn section(&mut self) {
        self.one_of(&["section 5.1", r#"section "Siste""#]);
        self.many(2, |author, which| match which {
            0 => author.labels(),
            _ => author.condition("applies when"),
        });
    }

    fn aside(&mut self) {
        self.say("aside");
        if self.often() {
            self.say("section");
        } else {
            self.listed(Self::passage);
        }
        self.wording();
    }

    fn unit_item(&mut self) {
        self.say("unit").unit();
        self.many(8, |author, which| match which {
            4 => author.say("part of").unit(),
            5 => {
                author.say("external");
            }
            6 => author.say("named by").path(),
            7 => author.in_force(),
            _ => author.source_clause(which),
        });
    }

    fn group(&mut self) {
        self.say("group").snake();
        self.many(6, |author, which| match which {
            4 => author.say("of").listed(Self::unit),
            5 => author.in_force(),
            _ => author.source_clause(which),
        });
    }

    fn choices(&mut self, keyword: &str) {
        self.say(keyword).snake();
        self.many(5, |author, which| match which {
            4 => author.say("is").listed(|author| {
                author.snake();
                if author.often() {
                    author.labels();
                }
            }),
            _ => author.source_clause(which),
        });
    }

    fn record(&mut self) {
        self.say("record").snake();
        self.fields();
    }

    fn facts(&mut self) {
        self.say("facts").snake();
        if self.often() {
            self.labels();
        }
        self.fields();
    }

    fn fields(&mut self) {
        for _ in 0..=self.choose(4) {
            self.snake();
            self.say(":").ty();
            self.many(6, |author, which| match which {
                0 => author.labels(),
                1 => {
                    author.say("sensitive");
                }
                2 => author.condition("default"),
                3 => author.say("assessed by").unit(),
                4 => {
                    author.say("found in DUF");
                }
                _ => {
                    author.say("format duf");
                }
            });
        }
    }

    fn define(&mut self) {
        self.say("define").path();
        if self.often() {
            self.say("of ( r : region )");
        }
        self.say(":").ty();
        self.many(6, |author, which| match which {
            4 => author.alternatives(),
            5 => author.in_force(),
            _ => author.source_clause(which),
        });
    }

    fn alternatives(&mut self) {
        self.say("is");
        if self.often() {
            return self.expression(3);
        }
        self.listed(|author| {
            author.sum(1);
            match author.choose(4) {
                0 => {
                    author.say("otherwise");
                }
                _ => author.condition("when"),
            }
        });
    }

    fn rule(&mut self) {
        self.say("rule").kebab();
        self.many(8, |author, which| match which {
            4 => author.condition("when"),
            5 => author.condition("unless"),
            6 => {
                author.one_of(&["standing", "overrides forwarding , IM-2019-011/approval"]);
            }
            7 => author.in_force(),
            _ => author.source_clause(which),
        });
        for _ in 0..=self.choose(3) {
            self.say("then").norm();
        }
    }

    fn norm(&mut self) {
        match self.choose(4) {
            0 => {
                self.kebab();
                self.say("shall be copy to PU");
            }
            1 => {
                self.say("only").unit();
                self.say("may").kebab();
            }
            _ => {
                self.one_of(&["RKV", "PU", "regional_office of person.home_region"]);
                self.one_of(&["shall", "shall not", "should", "should not", "may"])
                    .kebab();
                if self.often() {
                    self.say("as granted");
                }
            }
        }
        self.many(22, Self::detail);
    }

    fn detail(&mut self, which: usize) {
        match which {
            0 => self.parties("to"),
            1 => self.parties("copy to"),
            2 => self.parties("from"),
            3 => self.parties("with"),
            4 => self.matters("about"),
            5 => self.matters("enclosing"),
            6 => self.matters("considering"),
            7 => self.matters("stating"),
            8 => {
                self.say("via post , email");
            }
            9 => {
                self.say("recorded in DUF");
            }
            10 => {
                self.say("in writing");
            }
            11 => self.say("through").wording(),
            12 => self.say("before").listed(Self::kebab),
            13 => self.say("after").listed(Self::kebab),
            14 => self
                .one_of(&["within 14 days of", "within 1 working day of"])
                .sum(2),
            15 => self
                .one_of(&["promptly", "as a rule", "as far as possible"])
                .rhythm(),
            16 => self.say("since").sum(2),
            17 => self.condition("done when"),
            18 => self.say("wording").text(),
            19 => self.say("cites").listed(Self::passage),
            20 => self.say("see").text(),
            _ => self.say("interpretation").wording(),
        }
    }

    fn rhythm(&mut self) {
        self.one_of(&[
            "every monday",
            "every 3 months",
            "every month",
            "every tertial",
            "every 6 months",
            "at most 1 month apart",
            "regularly",
            "throughout",
        ]);
    }

    fn parties(&mut self, keyword: &str) {
        self.say(keyword);
        if self.often() {
            return self.listed(Self::unit);
        }
        self.unit();
        for _ in 0..self.choose(12) {
            self.say("or").unit();
        }
    }

    fn matters(&mut self, keyword: &str) {
        self.say(keyword);
        self.listed(|author| {
            if author.often() {
                author.path()
            } else {
                author.wording()
            }
        });
    }

    fn register(&mut self) {
        self.say("register").kebab();
        self.many(10, |author, which| match which {
            4 => author.say("kept by").unit(),
            5 => author.condition("when"),
            6 => author.say("lists").listed(Self::path),
            7 => author.say("counts by").path(),
            8 => {
                author.condition("counts where");
                author.say("as").wording();
            }
            9 => {
                author.parties("sent to");
                author.rhythm();
            }
            _ => author.source_clause(which),
        });
    }

    fn ensure(&mut self) {
        self.say("ensure").kebab();
        self.many(1, Self::source_clause);
        self.condition("whenever");
        self.say("then").kebab();
        self.one_of(&["is required", "is allowed", "is prohibited"]);
    }
}

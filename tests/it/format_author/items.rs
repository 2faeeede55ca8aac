//! Items other than rules.

use crate::format_author::Author;

impl Author {
    pub(super) fn item(&mut self) {
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
            self.many(8, |author, which| match which {
                0 => author.labels(),
                1 => {
                    author.say("sensitive");
                }
                6 => {
                    author.say("key");
                }
                7 => {
                    author.say("begins");
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

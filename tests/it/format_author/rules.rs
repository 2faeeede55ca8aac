//! Rules, their norms and the details of those.

use crate::format_author::Author;

impl Author {
    pub(super) fn rule(&mut self) {
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
        match self.choose(6) {
            0 => {
                self.kebab();
                self.say("shall be copy to PU");
            }
            1 => {
                self.say("only").unit();
                self.say("may").kebab();
            }
            2 => {
                self.say("only RKV , PU may").kebab();
            }
            3 => {
                self.say("nobody shall").kebab();
            }
            _ => {
                self.one_of(&["RKV", "PU", "regional_office of person.home_region"]);
                self.one_of(&["shall", "shall not", "should", "should not", "may", "need not"])
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
            14 => self.one_of(&["within 14 days of", "within 1 working day of"]).sum(2),
            15 => self
                .one_of(&["promptly", "as a rule", "as far as possible", "at most once"])
                .rhythm(),
            16 => self.say("since").sum(2),
            17 => self.condition("done when"),
            18 => self.say("wording").text(),
            19 => self.say("cites").listed(Self::passage),
            20 => self.say("see").text(),
            _ => self.say("interpretation").wording(),
        }
    }

    pub(super) fn rhythm(&mut self) {
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

    pub(super) fn parties(&mut self, keyword: &str) {
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
                author.path();
            } else {
                author.wording();
            }
        });
    }
}

//! An explanation → indented text for people, 80 columns wide.

use textwrap::{Options, WordSeparator, WordSplitter};

use crate::explain::formula::cannot_calculate;
use crate::explain::{Answer, Ask, Asked, Explanation, Headline, Known, See, Shown, Source, Step};
use crate::language::Language;
use crate::phrases::{norm, phrase, say};
use crate::report::bears::MASK;
use crate::report::citation::citations;
use crate::report::escape::escape;
use crate::rulebook::Rulebook;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// How wide a line may be.
const WIDTH: usize = 80;
/// How far each sentence is indented beneath the one that rests on it.
const INDENT: usize = 2;

/// Explanations for people, one after the other.
pub fn text(explanations: &[Explanation], rulebook: &Rulebook, language: Language) -> String {
    let mut page = Page { text: String::new(), rulebook, language };
    for explanation in explanations {
        if !page.text.is_empty() {
            page.text.push('\n');
        }
        page.explanation(explanation);
    }
    page.text
}

/// What an expression came to, for people: itself as a sentence, what that rests on, and what
/// would settle it.
pub fn asked(asked: &Asked, rulebook: &Rulebook, language: Language) -> String {
    let mut page = Page { text: String::new(), rulebook, language };
    page.line(0, "", &page.sentence(&asked.step));
    page.steps(1, &asked.step.steps);
    page.settled_by(&asked.asks);
    page.parts(&asked.parts);
    page.text
}

/// Who bears norms, for people: the norms of which that rests on the same are told together.
pub fn who(all: &[Explanation], rulebook: &Rulebook, language: Language) -> String {
    let mut page = Page { text: String::new(), rulebook, language };
    let mut told: Vec<&Explanation> = Vec::new();
    for one in all {
        let alike = |other: &&Explanation| other.steps == one.steps && other.parts == one.parts;
        if told.iter().any(alike) {
            continue;
        }
        told.push(one);
        if !page.text.is_empty() {
            page.text.push('\n');
        }
        for norm in all.iter().filter(alike) {
            page.line(0, "", &page.in_short(norm));
        }
        page.steps(1, &one.steps);
        page.settled_by(&one.asks);
        page.parts(&one.parts);
    }
    page.text
}

/// What would settle what is open, a line each, without repetition.
pub fn asks(all: &[Explanation], rulebook: &Rulebook, language: Language) -> String {
    let mut page = Page { text: String::new(), rulebook, language };
    let mut told: Vec<&Ask> = Vec::new();
    for ask in all.iter().flat_map(|one| &one.asks) {
        if !told.contains(&ask) {
            told.push(ask);
            page.line(0, "- ", &page.ask(ask));
        }
    }
    page.text
}

/// The page being written.
struct Page<'a> {
    text: String,
    rulebook: &'a Rulebook,
    language: Language,
}

impl Page<'_> {
    fn explanation(&mut self, explanation: &Explanation) {
        self.heading(explanation);
        self.source(explanation);
        self.line(1, "", &self.answer(explanation));
        self.steps(2, &explanation.steps);
        self.settled_by(&explanation.asks);
        self.parts(&explanation.parts);
    }

    /// What would settle what is open.
    fn settled_by(&mut self, asks: &[Ask]) {
        if !asks.is_empty() {
            self.line(1, "", &say!(self.language, "why-settled-by"));
        }
        for ask in asks {
            self.line(2, "- ", &self.ask(ask));
        }
    }

    /// The norm in short, then the rule by name; that alone if there is no norm to tell of.
    fn heading(&mut self, explanation: &Explanation) {
        let rule = match &explanation.label {
            Some(label) => format!("{label} ({})", explanation.rule),
            None => explanation.rule.clone(),
        };
        let rule = say!(self.language, "why-rule", rule = rule);
        let Some(norm) = &explanation.norm else {
            return self.line(0, "", &rule);
        };
        self.line(0, "", &self.headline(norm));
        self.line(1, "", &rule);
    }

    /// `RKM skal: Ta kontakt med PU (contact-pu)`
    fn headline(&self, norm: &Headline) -> String {
        let (bearer, task) = (&norm.bearer, &norm.task);
        let modality = norm::modality(norm.modality);
        let headline = match norm.modality {
            _ if norm.nobody => phrase!("why-headline-nobody", task = task),
            Modality::ShallBe => phrase!("why-headline-form", task = task),
            Modality::OnlyMay => {
                phrase!("why-headline-only", bearer = bearer, modality = modality, task = task)
            }
            Modality::Shall
            | Modality::ShallNot
            | Modality::Should
            | Modality::ShouldNot
            | Modality::May
            | Modality::NeedNot => {
                phrase!("why-headline", bearer = bearer, modality = modality, task = task)
            }
        };
        let whole = match &norm.outcome {
            Some(outcome) => {
                phrase!("why-headline-outcome", headline = headline, outcome = outcome)
            }
            None => headline,
        };
        let whole = match &norm.element {
            Some(element) => phrase!("why-headline-element", headline = whole, element = element),
            None => whole,
        };
        whole.say(self.language)
    }

    /// A norm in a line: what it says, whether it applies, its basis.
    fn in_short(&self, explanation: &Explanation) -> String {
        let norm = explanation.norm.as_ref().map(|norm| self.headline(norm));
        let truth = match explanation.answer {
            Answer::Applies | Answer::Stands => say!(self.language, "why-yes"),
            Answer::Open => say!(self.language, "answer-open"),
            Answer::Fails | Answer::Overridden | Answer::NotInForce(_) => {
                say!(self.language, "why-no")
            }
        };
        let cited = citations(self.rulebook, &explanation.basis, self.language);
        format!("{} ({cited}): {truth}", norm.unwrap_or_default())
    }

    /// Basis, outside sources, interpretations.
    fn source(&mut self, explanation: &Explanation) {
        let cited = citations(self.rulebook, &explanation.basis, self.language);
        if !cited.is_empty() {
            self.line(1, "", &say!(self.language, "why-basis", cites = cited));
        }
        if !explanation.see.is_empty() {
            let see = explanation.see.join("; ");
            self.line(1, "", &say!(self.language, "why-see", sources = see));
        }
        for interpretation in &explanation.interpretations {
            self.interpretation(1, interpretation);
        }
    }

    fn interpretation(&mut self, level: usize, text: &str) {
        self.line(level, "", &say!(self.language, "why-interpretation", text = text));
    }

    fn answer(&self, explanation: &Explanation) -> String {
        let answer = match explanation.answer {
            Answer::Stands => phrase!("why-stands"),
            Answer::Applies => phrase!("why-applies"),
            Answer::Open => phrase!("why-open"),
            Answer::Fails => phrase!("why-fails"),
            Answer::Overridden => phrase!("why-overridden"),
            Answer::NotInForce(period) => {
                phrase!("why-not-in-force", period = norm::period(period))
            }
        };
        answer.say(self.language)
    }

    fn steps(&mut self, level: usize, steps: &[Step]) {
        for step in steps {
            self.line(level, "- ", &self.sentence(step));
            if let Some(interpretation) = &step.interpretation {
                self.interpretation(level + 1, interpretation);
            }
            self.steps(level + 1, &step.steps);
        }
    }

    /// What lay too deep, numbered.
    fn parts(&mut self, parts: &[Step]) {
        if !parts.is_empty() {
            self.line(1, "", &say!(self.language, "why-parts"));
        }
        for (number, part) in (1..).zip(parts) {
            self.line(2, &format!("{number}. "), &self.sentence(part));
            self.steps(3, &part.steps);
        }
    }

    /// `Bosted (residence.kind) er transittmottak: ja — gitt`
    fn sentence(&self, step: &Step) -> String {
        let mut sentence = format!("{}: {}", step.text, self.shown(&step.value));
        let mut remarks = self.known(step);
        let since = step.since.map(|day| day.to_string());
        remarks.extend(since.map(|day| say!(self.language, "why-rate-since", day = day)));
        if let Some(place) = step.place.as_ref().filter(|place| !step.text.contains(*place)) {
            remarks.push(place.clone());
        }
        remarks.extend(self.finders(&step.source));
        if !step.basis.is_empty() {
            remarks.push(citations(self.rulebook, &step.basis, self.language));
        }
        if let Some(see) = step.see {
            remarks.push(self.see(see));
        }
        if !remarks.is_empty() {
            sentence.push_str(" — ");
            sentence.push_str(&remarks.join(", "));
        }
        sentence
    }

    /// How something is known, in a word, and what was found.
    fn known(&self, step: &Step) -> Vec<String> {
        let word = match step.known {
            Known::Given => phrase!("why-given"),
            Known::Assumed => phrase!("why-assumed"),
            Known::Supposed => phrase!("why-supposed"),
            Known::Reading => phrase!("why-reading"),
            Known::Log if step.found.is_none() => phrase!("why-nothing-logged"),
            Known::Log => phrase!("why-log"),
            Known::Unknown if !matches!(step.value, Shown::Unknown | Shown::NoValue(_)) => {
                phrase!("why-unknown")
            }
            Known::Unknown | Known::Derived | Known::Constant => return Vec::new(),
        };
        let word = word.say(self.language);
        match &step.found {
            Some(found) => vec![format!("{word}: {}", self.shown(found))],
            None => vec![word],
        }
    }

    fn shown(&self, shown: &Shown) -> String {
        match shown {
            Shown::Truth(Truth::Yes) => say!(self.language, "why-yes"),
            Shown::Truth(Truth::No) => say!(self.language, "why-no"),
            Shown::Truth(Truth::Open) => say!(self.language, "answer-open"),
            Shown::Unknown => say!(self.language, "why-unknown"),
            Shown::NoValue(cause) => cannot_calculate(*cause, self.language),
            Shown::Masked => MASK.to_owned(),
            Shown::Words(words) => words.clone(),
        }
    }

    fn see(&self, see: See) -> String {
        match see {
            See::Above => say!(self.language, "why-see-above"),
            See::Part(number) => say!(self.language, "why-see-part", number = number),
        }
    }

    fn ask(&self, ask: &Ask) -> String {
        let finders = self.finders(&ask.source);
        if finders.is_empty() {
            return ask.text.clone();
        }
        format!("{} — {}", ask.text, finders.join(", "))
    }

    /// Who can find it out, and where.
    fn finders(&self, source: &Source) -> Vec<String> {
        let assessed = source.assessed_by.as_ref();
        let found = source.found_in.as_ref();
        let assessed = assessed.map(|unit| say!(self.language, "answer-assessed-by", unit = unit));
        let found = found.map(|channel| say!(self.language, "answer-found-in", place = channel));
        assessed.into_iter().chain(found).collect()
    }

    /// A line, wrapped under the text that follows its mark.
    fn line(&mut self, level: usize, mark: &str, text: &str) {
        let first = format!("{:width$}{mark}", "", width = level * INDENT);
        let rest = " ".repeat(first.len());
        let options = Options::new(WIDTH.max(first.len() + WIDTH / 2))
            .initial_indent(&first)
            .subsequent_indent(&rest)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation);
        for line in textwrap::wrap(&escape(text), options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

//! Many cases → their answers, one after the other: files, folders, a case a line.

use super::case_files;
use super::error;
use super::exit::Exit;
use super::lines::{self, Line};
use super::safeguards;
use super::streams::Streams;
use super::unexamined::{self, Once};
use crate::diagnostic::Diagnostic;
use crate::engine::place::Place;
use crate::engine::{Answer, Refusal, Request, Rules, Session};
use crate::source::Source;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A run over cases.
pub(super) struct Cases<'a, 'r> {
    session: Session<'r>,
    paths: Vec<PathBuf>,
    request: Request,
    streams: &'a mut Streams,
    exit: Exit,
    unexamined: Once,
    /// How many cases had warnings so far.
    warned: usize,
}

/// Of so many cases warnings are shown.
const WARNED: usize = 10;

/// What is done with each answer, and where its case stands.
pub(super) type Take<'t> = &'t mut dyn FnMut(Answer<'_>, Place);

/// What is said of each answer at once, where lines that come out belong to lines that went in.
pub(super) type Tell<'t> = &'t mut dyn FnMut(Answer<'_>, Place) -> io::Result<String>;

/// What a line of cases gets that is no case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Faulty {
    /// Nothing: what is wrong is told on standard error.
    Left,
    /// A line too, with what is wrong.
    Answered,
}

/// What becomes of answers.
enum Use<'t> {
    Taken(Take<'t>),
    Told(Tell<'t>, Faulty),
}

impl<'a, 'r> Cases<'a, 'r> {
    /// Nothing is read yet.
    pub(super) fn new(
        rules: &'r Rules,
        paths: Vec<PathBuf>,
        request: Request,
        streams: &'a mut Streams,
    ) -> Self {
        Self {
            session: Session::new(rules),
            paths,
            request,
            streams,
            exit: Exit::Fine,
            unexamined: Once::default(),
            warned: 0,
        }
    }

    /// That nothing is in force has been told of this day already.
    pub(super) fn told_already(mut self, told: Once) -> Self {
        self.unexamined = told;
        self
    }

    /// Gives the answer to each case to `take`; what is wrong with cases is told. How the run
    /// ended: fine only if every case was answered and broke no safeguard.
    pub(super) fn each(self, take: Take<'_>) -> io::Result<Exit> {
        self.used(Use::Taken(take))
    }

    /// Writes what `tell` says of each answer as soon as it is known.
    pub(super) fn tell(self, tell: Tell<'_>, faulty: Faulty) -> io::Result<Exit> {
        self.used(Use::Told(tell, faulty))
    }

    fn used(mut self, mut how: Use<'_>) -> io::Result<Exit> {
        for path in std::mem::take(&mut self.paths) {
            self.file(&path, &mut how)?;
        }
        if self.warned > WARNED {
            self.streams.warn(vec![error::further_warnings(self.warned - WARNED)])?;
        }
        Ok(self.exit)
    }

    fn file(&mut self, path: &Path, how: &mut Use<'_>) -> io::Result<()> {
        let file = path.display().to_string();
        if path == Path::new("-") || case_files::is_lines(path) {
            return lines::each(path, &mut |line| match line {
                Line::Case(text, number) => {
                    self.case(Place { file: file.clone(), line: Some(number) }, text, how)
                }
                Line::Faulty(error, number) => self.faulty(&error.into(), number, how),
                Line::Unreadable(error) => self.refused(&error.into()),
                Line::Waiting => self.streams.out.flush(),
                Line::Empty => self.empty(how),
            });
        }
        match case_files::case(path) {
            Ok(source) => self.case(Place { file, line: None }, &source.text, how),
            Err(error) => self.refused(&error.into()),
        }
    }

    /// One case.
    fn case(&mut self, place: Place, text: &str, how: &mut Use<'_>) -> io::Result<()> {
        let source = |place: &Place| {
            let source = Source::new(place.file.as_str(), text.trim_end());
            source.starting_at_line(place.line.unwrap_or(1))
        };
        match self.session.answer(text, &self.request) {
            Ok(answer) => {
                self.unexamined.tell(&answer, self.streams)?;
                let warnings = unexamined::of_the_case(answer.warnings);
                self.warned += usize::from(!warnings.is_empty());
                let shown = !warnings.is_empty() && self.warned <= WARNED;
                let warned = shown.then(|| source(&place));
                let broken = safeguards::tell(&answer, self.streams)?;
                self.exit = self.exit.max(broken);
                match how {
                    Use::Taken(take) => take(answer, place),
                    Use::Told(tell, _) => {
                        let name = place.to_string();
                        let told = tell(answer, place)?;
                        let written = self.streams.answer(&name, &told)?;
                        self.exit = self.exit.max(written);
                    }
                }
                warned.map_or(Ok(()), |source| self.warn(source, warnings))
            }
            Err(wrong) => {
                let refusal = self.session.refusal(source(&place), &self.request, wrong);
                self.faulty(&refusal, place.line.unwrap_or(1), how)
            }
        }
    }

    /// A case, or a line, that cannot be read.
    fn faulty(&mut self, refusal: &Refusal, line: usize, how: &Use<'_>) -> io::Result<()> {
        if let Use::Told(_, Faulty::Answered) = how {
            let exit = self.streams.faults(refusal, line)?;
            self.exit = self.exit.max(exit);
            return Ok(());
        }
        self.refused(refusal)
    }

    /// A line with nothing in it.
    fn empty(&mut self, how: &Use<'_>) -> io::Result<()> {
        match how {
            Use::Told(_, Faulty::Answered) => self.streams.out.write_all(b"\n"),
            _ => Ok(()),
        }
    }

    /// Tells what should be looked at in a case.
    fn warn(&mut self, source: Source, found: Vec<Diagnostic>) -> io::Result<()> {
        let refusal = self.session.refusal(source, &self.request, found);
        self.refused(&refusal)
    }

    fn refused(&mut self, refusal: &Refusal) -> io::Result<()> {
        self.exit = self.exit.max(self.streams.tell(refusal)?);
        Ok(())
    }
}

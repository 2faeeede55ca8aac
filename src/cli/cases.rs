//! Many cases → their answers, one after the other: files, folders, a case a line.

use super::error;
use super::exit::Exit;
use super::inputs;
use super::lines;
use super::safeguards;
use super::streams::Streams;
use super::unexamined::{self, Once};
use crate::diagnostic::Diagnostic;
use crate::engine::place::Place;
use crate::engine::{Answer, Refusal, Request, Rules, Session};
use crate::rulebook::vocabulary::Language;
use crate::source::Source;
use std::io;
use std::path::{Path, PathBuf};

/// A run over cases.
pub(super) struct Cases<'a, 'r> {
    session: Session<'r>,
    request: &'a Request,
    /// The language in which broken safeguards are told of.
    language: Language,
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

impl<'a, 'r> Cases<'a, 'r> {
    /// Nothing is read yet.
    pub(super) fn new(
        rules: &'r Rules,
        (request, language): (&'a Request, Language),
        streams: &'a mut Streams,
    ) -> Self {
        Self {
            session: Session::new(rules),
            request,
            language,
            streams,
            exit: Exit::Fine,
            unexamined: Once::default(),
            warned: 0,
        }
    }

    /// Gives the answer to each case at `paths` to `take`; what is wrong with cases is told.
    /// How the run ended: fine only if every case was answered and broke no safeguard.
    pub(super) fn each(mut self, paths: &[PathBuf], take: Take<'_>) -> io::Result<Exit> {
        for path in paths {
            self.file(path, take)?;
        }
        if self.warned > WARNED {
            self.refuse(&error::further_warnings(self.warned - WARNED).into())?;
        }
        Ok(self.exit)
    }

    fn file(&mut self, path: &Path, take: Take<'_>) -> io::Result<()> {
        let file = path.display().to_string();
        if path == Path::new("-") || inputs::is_lines(path) {
            return lines::each(path, &mut |line| match line {
                Ok((text, number)) => {
                    self.case(Place { file: file.clone(), line: Some(number) }, text, take)
                }
                Err(error) => self.refuse(&error.into()),
            });
        }
        match inputs::case(path) {
            Ok(source) => self.case(Place { file, line: None }, &source.text, take),
            Err(error) => self.refuse(&error.into()),
        }
    }

    /// One case.
    fn case(&mut self, place: Place, text: &str, take: Take<'_>) -> io::Result<()> {
        let source = |place: &Place| {
            let source = Source::new(place.file.as_str(), text.trim_end());
            source.starting_at_line(place.line.unwrap_or(1))
        };
        match self.session.answer(text, self.request) {
            Ok(answer) => {
                self.unexamined.tell(&answer, self.streams)?;
                let warnings = unexamined::of_the_case(answer.warnings);
                self.warned += usize::from(!warnings.is_empty());
                let shown = !warnings.is_empty() && self.warned <= WARNED;
                let warned = shown.then(|| source(&place));
                let broken = safeguards::tell(&answer, self.language, self.streams)?;
                self.exit = self.exit.max(broken);
                take(answer, place);
                warned.map_or(Ok(()), |source| self.tell(source, warnings))
            }
            Err(wrong) => self.tell(source(&place), wrong),
        }
    }

    /// Tells what is wrong with a case, or should be looked at.
    fn tell(&mut self, source: Source, found: Vec<Diagnostic>) -> io::Result<()> {
        let refusal = self.session.refusal(source, self.request, found);
        self.refuse(&refusal)
    }

    fn refuse(&mut self, refusal: &Refusal) -> io::Result<()> {
        self.exit = self.exit.max(self.streams.refuse(refusal)?);
        Ok(())
    }
}

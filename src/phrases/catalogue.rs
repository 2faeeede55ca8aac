//! The files of phrases → the message of a key. The only place that knows Fluent's bundles.
//!
//! A file is read when a phrase of it is first said, so that nobody waits for words that are not
//! said.

use super::{Argument, FILES};
use crate::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::Dir;
use rustc_hash::FxHashMap;
use std::sync::{LazyLock, OnceLock};
use unic_langid::LanguageIdentifier;

type Area = FluentBundle<FluentResource>;

/// Every area, by its language and name: reports are written on many threads at once, which
/// must not wait for each other.
static AREAS: LazyLock<FxHashMap<(Language, &str), OnceLock<Area>>> = LazyLock::new(|| {
    let folders = Language::ALL.map(|language| (language, FILES.get_dir(language.tag())));
    let files = folders.into_iter().flat_map(|(language, folder)| {
        let files = folder.into_iter().flat_map(Dir::files);
        files.filter_map(move |file| Some((language, file.path().file_stem()?.to_str()?)))
    });
    files.map(|area| (area, OnceLock::new())).collect()
});

/// A phrase in a language. Tests see to it that every key is there and that everything is filled
/// in; what is missing after all is shown by its key rather than not at all.
pub(super) fn say(
    language: Language,
    key: &'static str,
    arguments: &[(&'static str, Argument)],
) -> String {
    let area = area(language, key.split('-').next().unwrap_or_default());
    let message = area.and_then(|area| Some((area, area.get_message(key)?.value()?)));
    let Some((area, pattern)) = message else {
        return key.to_owned();
    };
    let mut filled = FluentArgs::with_capacity(arguments.len());
    for (name, argument) in arguments {
        filled.set(*name, argument.value(language));
    }
    let mut faults = Vec::new();
    area.format_pattern(pattern, Some(&filled), &mut faults).into_owned()
}

/// The words of a key that fill in nothing, if there are any.
pub(super) fn find(language: Language, name: &'static str, key: &str) -> Option<String> {
    let area = area(language, name)?;
    let pattern = area.get_message(key)?.value()?;
    Some(area.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}

fn area(language: Language, name: &'static str) -> Option<&'static Area> {
    Some(AREAS.get(&(language, name))?.get_or_init(|| open(language, name)))
}

fn open(language: Language, name: &str) -> Area {
    let tag = language.tag();
    let known: Vec<LanguageIdentifier> = tag.parse().into_iter().collect();
    let mut area = FluentBundle::new_concurrent(known);
    // Marks that isolate what is filled in are signs that are not seen.
    area.set_use_isolating(false);
    let file = FILES.get_file(format!("{tag}/{name}.ftl"));
    let text = file.and_then(|file| file.contents_utf8()).unwrap_or_default();
    let (Ok(words) | Err((words, _))) = FluentResource::try_new(text.to_owned());
    area.add_resource_overriding(words);
    area
}

//! A case's text → the same text with one thing put in, replaced or taken out. Everything else,
//! layout included, stays as it was written.
//!
//! The text has been read as a case before, so it is JSON.

use jsonc_parser::ParseOptions;
use jsonc_parser::cst::{CstArray, CstInputValue, CstNode, CstObject, CstRootNode};

/// What is put into a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// Not known.
    Null,
    /// `true` or `false`.
    YesNo(bool),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// Several things.
    List(Vec<Json>),
    /// Things with names.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The text, of a text.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A step into a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'p> {
    /// To what has this name.
    Key(&'p str),
    /// To the element of this number, counted from 1.
    Element(usize),
}

/// The steps of a path as people write it: `person.conversations[2].held`.
pub fn steps(path: &str) -> Option<Vec<Step<'_>>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (key, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
        steps.push(Step::Key(key.trim()));
        while !rest.is_empty() {
            let (number, after) = rest.strip_prefix('[')?.split_once(']')?;
            steps.push(Step::Element(number.trim().parse().ok().filter(|number| *number > 0)?));
            rest = after;
        }
    }
    let named = |step: &Step| !matches!(step, Step::Key(""));
    steps.iter().all(named).then_some(steps)
}

/// Puts a value at a place. Objects and lists on the way are made, and a list takes one element
/// more than it has; nothing if the way leads through something else.
pub fn put(text: &str, path: &[Step<'_>], value: Json) -> Option<String> {
    let (root, object) = open(text)?;
    let (last, way) = path.split_last()?;
    let mut place = Place::Object(object);
    for (step, next) in way.iter().zip(path.iter().skip(1)) {
        place = place.enter(*step, *next)?;
    }
    place.set(*last, value.into())?;
    Some(root.to_string())
}

/// Takes out what is at a place; nothing if there is nothing.
pub fn take(text: &str, path: &[Step<'_>]) -> Option<String> {
    let (root, object) = open(text)?;
    let (last, way) = path.split_last()?;
    let mut place = Place::Object(object);
    for step in way {
        place = Place::of(&place.value(*step)?)?;
    }
    place.remove(*last)?;
    Some(root.to_string())
}

/// Adds an element to the list of this name, which is made if it is not there.
pub fn append(text: &str, list: &str, value: Json) -> Option<String> {
    let (root, object) = open(text)?;
    object.array_value_or_set(list).append(value.into());
    Some(root.to_string())
}

fn open(text: &str) -> Option<(CstRootNode, CstObject)> {
    let root = CstRootNode::parse(text, &ParseOptions::default()).ok()?;
    let object = root.object_value()?;
    Some((root, object))
}

/// An object or a list of the case.
enum Place {
    Object(CstObject),
    List(CstArray),
}

impl Place {
    fn of(node: &CstNode) -> Option<Self> {
        node.as_object().map(Self::Object).or_else(|| node.as_array().map(Self::List))
    }

    /// What a step leads to.
    fn value(&self, step: Step<'_>) -> Option<CstNode> {
        match (self, step) {
            (Self::Object(object), Step::Key(key)) => object.get(key)?.value(),
            (Self::List(list), Step::Element(at)) => list.elements().into_iter().nth(at - 1),
            _ => None,
        }
    }

    /// Goes a step, and makes what is not there of the kind that the next step asks for.
    fn enter(&self, step: Step<'_>, next: Step<'_>) -> Option<Self> {
        if let Some(there) = self.value(step).as_ref().and_then(Self::of) {
            return Some(there);
        }
        let empty = match next {
            Step::Key(_) => CstInputValue::Object(Vec::new()),
            Step::Element(_) => CstInputValue::Array(Vec::new()),
        };
        self.set(step, empty)?;
        Self::of(&self.value(step)?)
    }

    fn set(&self, step: Step<'_>, value: CstInputValue) -> Option<()> {
        match (self, step) {
            (Self::Object(object), Step::Key(key)) => match object.get(key) {
                Some(there) => there.set_value(value),
                None => drop(object.append(key, value)),
            },
            (Self::List(list), Step::Element(at)) => {
                let elements = list.elements();
                match elements.into_iter().nth(at - 1) {
                    Some(there) => drop(replace(&there, value)?),
                    None if at == list.elements().len() + 1 => drop(list.append(value)),
                    None => return None,
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn remove(&self, step: Step<'_>) -> Option<()> {
        match (self, step) {
            (Self::Object(object), Step::Key(key)) => object.get(key)?.remove(),
            _ => self.value(step)?.remove(),
        }
        Some(())
    }
}

/// Puts a value in the place of an element.
fn replace(element: &CstNode, value: CstInputValue) -> Option<CstNode> {
    if let Some(object) = element.as_object() {
        object.replace_with(value)
    } else if let Some(array) = element.as_array() {
        array.replace_with(value)
    } else if let Some(text) = element.as_string_lit() {
        text.replace_with(value)
    } else if let Some(number) = element.as_number_lit() {
        number.replace_with(value)
    } else if let Some(truth) = element.as_boolean_lit() {
        truth.replace_with(value)
    } else {
        element.as_null_keyword()?.replace_with(value)
    }
}

impl From<Json> for CstInputValue {
    fn from(json: Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::YesNo(value) => Self::Bool(value),
            Json::Number(number) => Self::Number(number),
            Json::Text(text) => Self::String(text),
            Json::List(all) => Self::Array(all.into_iter().map(Self::from).collect()),
            Json::Object(all) => {
                Self::Object(all.into_iter().map(|(key, value)| (key, value.into())).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, append, put, steps, take};

    const CASE: &str = "{\n  \"case\": \"a\",\n  \"person\": { \"age\": 17, \"talks\": [{ \"held\": true }] }\n}\n";

    fn after(path: &str, value: Json) -> Option<String> {
        put(CASE, &steps(path)?, value)
    }

    #[test]
    fn only_one_place_changes() {
        let seventeen = after("person.age", Json::Number("18".to_owned()));
        assert_eq!(seventeen.as_deref(), Some(&*CASE.replace("17", "18")));
        let held = after("person.talks[1].held", Json::Null);
        assert_eq!(held.as_deref(), Some(&*CASE.replace("true", "null")));
    }

    #[test]
    fn what_is_not_there_is_made() {
        let made = after("ta.unit", Json::Text("Lia".to_owned()));
        assert!(made.is_some_and(|text| text.contains("\"unit\": \"Lia\"")));
        let second = after("person.talks[2].held", Json::YesNo(false));
        assert!(second.is_some_and(|text| text.matches("held").count() == 2));
        assert_eq!(after("person.talks[4].held", Json::Null), None);
        assert_eq!(after("person.age.x", Json::Null).map(|text| text.contains("17")), Some(false));
    }

    #[test]
    fn what_is_taken_out_is_gone() {
        let gone = steps("person.age").and_then(|path| take(CASE, &path));
        assert!(gone.is_some_and(|text| !text.contains("age") && text.contains("talks")));
        assert_eq!(steps("person.name").and_then(|path| take(CASE, &path)), None);
        let logged = append(CASE, "log", Json::Object(vec![("task".to_owned(), Json::Null)]));
        assert!(logged.is_some_and(|text| text.contains("\"log\": [")));
    }

    #[test]
    fn a_path_is_read_whole_or_not_at_all() {
        for wrong in ["", ".", "a.", "a[", "a[0]", "a[x]", "a[1]b", "a..b"] {
            assert_eq!(steps(wrong), None, "{wrong}");
        }
    }
}

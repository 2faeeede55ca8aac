//! Values → JSON in which nothing acts or hides: what is not seen is written `\u202e`, so that
//! the value is kept exactly and nobody who looks at the bytes is misled.

use crate::report::escape::written_out;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};
use std::fmt::Write as _;
use std::io::{self, Write};

/// Writes a value on one line, without its end.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn compact<T: Serialize + ?Sized>(out: impl Write, value: &T) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(out, Seen(CompactFormatter));
    value.serialize(&mut serializer).map_err(io::Error::from)
}

/// Writes a value laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn pretty<T: Serialize + ?Sized>(mut out: impl Write, value: &T) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut out, Seen(PrettyFormatter::new()));
    value.serialize(&mut serializer).map_err(io::Error::from)?;
    out.write_all(b"\n")
}

/// A value on one line, with its end.
pub fn line<T: Serialize + ?Sized>(value: &T) -> io::Result<String> {
    let mut bytes = Vec::new();
    compact(&mut bytes, value)?;
    bytes.push(b'\n');
    String::from_utf8(bytes).map_err(io::Error::other)
}

/// A layout in which texts are written so that all of them is seen.
struct Seen<F>(F);

/// A piece of JSON, in which such characters stand in texts alone.
fn seen(out: &mut (impl Write + ?Sized), text: &str) -> io::Result<()> {
    let escaped = written_out(text, |sign, out| {
        for half in sign.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{half:04x}");
        }
    });
    // Builds take `##[…` for an order to themselves, wherever it stands in a line.
    if escaped.contains("##") {
        return out.write_all(escaped.replace("##", "\\u0023#").as_bytes());
    }
    out.write_all(escaped.as_bytes())
}

impl<F: Formatter> Formatter for Seen<F> {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        text: &str,
    ) -> io::Result<()> {
        seen(out, text)
    }

    fn write_raw_fragment<W: ?Sized + Write>(&mut self, out: &mut W, text: &str) -> io::Result<()> {
        seen(out, text)
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::{line, pretty};

    #[test]
    fn what_is_not_seen_is_written_out_and_kept() {
        let value = ["a\u{9b}\u{7f}\u{202e}", "\u{e0041}\u{1b}\n", "æ – 😀"];
        let written = line(&value).unwrap();
        let expected = r#"["a\u009b\u007f\u202e","\udb40\udc41\u001b\n","æ – 😀"]"#;
        assert_eq!(written, expected.to_owned() + "\n");
        assert_eq!(serde_json::from_str::<[String; 3]>(&written).unwrap(), value);
    }

    #[test]
    fn what_is_laid_out_is_laid_out_as_ever() {
        let value = serde_json::json!({ "a": [1, { "b": "c" }], "d": {}, "e": [] });
        let mut written = Vec::new();
        pretty(&mut written, &value).unwrap();
        let expected = serde_json::to_string_pretty(&value).unwrap() + "\n";
        assert_eq!(String::from_utf8(written).unwrap(), expected);
    }
}

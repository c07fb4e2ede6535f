//! The records of a CSV file: quoted fields, both kinds of line end, and the two ways to write a quotation mark.

use crate::model::{InterchangeError, Limits, Place};

/// How a CSV file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// What stands between fields.
    pub delimiter: char,
    /// Whether a quotation mark after a backslash stands for itself, as PHP writes it, and Translate with it.
    pub is_php: bool,
}

impl Dialect {
    /// That of Translate's exports.
    pub const TRANSLATE: Self = Self { delimiter: ',', is_php: true };
    /// That of RFC 4180, which every spreadsheet reads.
    pub const COMMON: Self = Self { delimiter: ',', is_php: false };

    /// Finds out from the first line how a file is written: spreadsheets put the delimiter of their locale.
    ///
    /// PHP quotes exactly the fields that hold a space or a mark; spreadsheets quote otherwise.
    pub fn of(text: &str) -> Self {
        let first = text.lines().next().unwrap_or_default();
        let outside = || first.split('"').step_by(2);
        let n = |delimiter: char| outside().map(|part| part.matches(delimiter).count()).sum::<usize>();
        let delimiter = [',', ';', '\t'].into_iter().rev().max_by_key(|delimiter| n(*delimiter)).unwrap_or(',');
        let has_bare_space = outside().any(|part| part.contains(' '));
        let all_quoted = first.split(delimiter).all(|field| field.trim_end().ends_with('"'));
        Self { delimiter, is_php: delimiter == ',' && !has_bare_space && !all_quoted }
    }

    /// Writes one field.
    pub fn field(self, text: &str, out: &mut String) {
        let special = |c: char| {
            c == self.delimiter || matches!(c, '"' | '\n' | '\r') || (self.is_php && matches!(c, '\\' | '\t' | ' '))
        };
        // Without quotation marks, spreadsheets drop white space at the ends.
        let is_padded = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
        if !text.contains(special) && !is_padded {
            out.push_str(text);
            return;
        }
        out.push('"');
        let mut is_escaped = false;
        for c in text.chars() {
            if c == '\\' && self.is_php {
                is_escaped = true;
            } else if c == '"' && !is_escaped {
                out.push('"');
            } else {
                is_escaped = false;
            }
            out.push(c);
        }
        out.push('"');
    }
}

/// A record of a CSV file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its fields.
    pub fields: Vec<String>,
    /// Where it begins.
    pub place: Place,
    /// Where a quotation mark begins that does not end; the record is the last one then.
    pub unclosed: Option<Place>,
}

/// Reads records one after the other. Cost: linear.
#[derive(Debug)]
pub struct Records<'t> {
    text: &'t str,
    dialect: Dialect,
    limits: Limits,
    line: u32,
}

impl<'t> Records<'t> {
    /// Begins at the start of a text.
    pub fn new(text: &'t str, dialect: Dialect, limits: &Limits) -> Self {
        Self { text, dialect, limits: *limits, line: 1 }
    }

    /// Takes one field off the text. Answers the field, and whether a quotation mark does not end.
    fn field(&mut self) -> (String, bool) {
        let delimiter = self.dialect.delimiter;
        let Some(quoted) = self.text.strip_prefix('"') else {
            let end = self.text.find([delimiter, '\n', '\r']).unwrap_or(self.text.len());
            let (field, rest) = self.text.split_at(end);
            self.text = rest;
            return (field.to_owned(), false);
        };
        let mut field = String::new();
        let mut chars = quoted.char_indices().peekable();
        let mut is_escaped = false;
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|(_, c)| *c);
            match c {
                '"' if is_escaped => is_escaped = false,
                '"' if next == Some('"') => drop(chars.next()),
                '"' => {
                    self.text = &quoted[at + 1..];
                    // What follows a closing mark is no CSV; PHP and spreadsheets take it as part of the field.
                    let end = self.text.find([delimiter, '\n', '\r']).unwrap_or(self.text.len());
                    let (more, rest) = self.text.split_at(end);
                    field.push_str(more);
                    self.text = rest;
                    return (field, false);
                }
                '\\' if self.dialect.is_php => is_escaped = true,
                '\n' => {
                    self.line = self.line.saturating_add(1);
                    is_escaped = false;
                }
                _ => is_escaped = false,
            }
            field.push(c);
        }
        self.text = "";
        (field, true)
    }

    fn record(&mut self) -> Result<Record, InterchangeError> {
        let place = Place::line(self.line);
        let mut fields = Vec::new();
        loop {
            let begins = self.line;
            let (field, is_unclosed) = self.field();
            if is_unclosed {
                return Ok(Record { fields, place, unclosed: Some(Place::line(begins)) });
            }
            fields.push(field);
            if fields.len() > 1_000 {
                return Err(InterchangeError::TooLarge { what: "the number of columns", max: 1_000 });
            }
            match self.text.strip_prefix(self.dialect.delimiter) {
                Some(rest) => self.text = rest,
                None => break,
            }
        }
        let rest = self.text.strip_prefix('\r').unwrap_or(self.text);
        self.text = rest.strip_prefix('\n').unwrap_or(rest);
        self.line = self.line.saturating_add(1);
        Ok(Record { fields, place, unclosed: None })
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, InterchangeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.text.is_empty() {
            return None;
        }
        if self.line as usize > self.limits.max_units.saturating_mul(64) {
            self.text = "";
            return Some(Err(InterchangeError::TooLarge {
                what: "the number of lines",
                max: self.limits.max_units as u64 * 64,
            }));
        }
        Some(self.record())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str, dialect: Dialect) -> Vec<Vec<String>> {
        let limits = Limits::default();
        Records::new(text, dialect, &limits).map(|record| record.unwrap().fields).collect()
    }

    #[test]
    fn the_dialect_is_that_of_the_first_line() {
        for (text, delimiter, is_php) in [
            ("\"Translation message title\",\"Message definition\",pl\n", ',', true),
            ("Translation message title,Message definition,pl\r\n", ',', false),
            ("\"Translation message title\",\"Message definition\",\"pl\"\n", ',', false),
            ("Translation message title;Message definition, or text;pl\n", ';', false),
            ("key\tsource\tpl\n", '\t', false),
        ] {
            assert_eq!(Dialect::of(text), Dialect { delimiter, is_php }, "{text}");
        }
    }

    #[test]
    fn a_mark_after_a_backslash_is_as_php_has_it() {
        for (text, written) in [("a \\\"b\" c", "\"a \\\"b\"\" c\""), ("a\\b", "\"a\\b\""), ("a\"b", "\"a\"\"b\"")] {
            let mut out = String::new();
            Dialect::TRANSLATE.field(text, &mut out);
            assert_eq!(out, written);
            assert_eq!(read(&out, Dialect::TRANSLATE), [[text]]);
        }
    }

    #[test]
    fn lines_are_counted_within_quotation_marks() {
        let limits = Limits::default();
        let text = "a,\"b\nc\"\r\nd,e\r\nf,\"g\nh";
        let records: Vec<Record> = Records::new(text, Dialect::COMMON, &limits).map(Result::unwrap).collect();
        assert_eq!(records[0].fields, ["a", "b\nc"]);
        assert_eq!((records[1].place.line, records[1].unclosed.as_ref()), (3, None));
        assert_eq!(records[2].unclosed, Some(Place::line(4)), "the file ends within a quotation mark");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(fields in proptest::collection::vec("[^\0]{0,12}", 1..4)) {
            let mut out = String::new();
            for (n, field) in fields.iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                Dialect::COMMON.field(field, &mut out);
            }
            out.push_str(",end\n");
            let mut expected = fields;
            expected.push("end".to_owned());
            prop_assert_eq!(read(&out, Dialect::COMMON), [expected]);
        }

        #[test]
        fn nothing_makes_the_reader_panic(text in "[a\"',;\\\\\n\r =]{0,40}") {
            for dialect in [Dialect::COMMON, Dialect::TRANSLATE, Dialect::of(&text)] {
                let _ = read(&text, dialect);
            }
        }
    }
}

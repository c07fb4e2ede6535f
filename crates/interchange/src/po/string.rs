//! The strings of PO files: C escapes within quotation marks.

/// What is wrong with a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BadString {
    /// No closing quotation mark.
    Unclosed,
    /// An escape that no reader of PO knows, or one that makes no UTF-8.
    Escape,
    /// Something after the closing quotation mark.
    Trailing,
}

/// Reads one quoted string, which must be all there is.
pub(crate) fn decode(quoted: &str) -> Result<String, BadString> {
    let body = quoted.strip_prefix('"').ok_or(BadString::Unclosed)?;
    let mut text = Vec::with_capacity(body.len());
    let mut bytes = body.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' if body[at + 1..].trim().is_empty() => return String::from_utf8(text).map_err(|_| BadString::Escape),
            b'"' => return Err(BadString::Trailing),
            b'\\' => {
                let (_, escaped) = bytes.next().ok_or(BadString::Unclosed)?;
                text.push(match escaped {
                    b'n' => b'\n',
                    b't' => b'\t',
                    b'r' => b'\r',
                    b'a' => 0x07,
                    b'b' => 0x08,
                    b'f' => 0x0C,
                    b'v' => 0x0B,
                    b'"' | b'\\' => escaped,
                    b'x' => {
                        let mut value = None;
                        while let Some(digit) = bytes.peek().and_then(|(_, byte)| char::from(*byte).to_digit(16)) {
                            value = Some((value.unwrap_or(0_u32) * 16 + digit) & 0xFF);
                            bytes.next();
                        }
                        u8::try_from(value.ok_or(BadString::Escape)?).map_err(|_| BadString::Escape)?
                    }
                    b'0'..=b'7' => {
                        let mut value = u32::from(escaped - b'0');
                        for _ in 0..2 {
                            let Some(digit) = bytes.peek().and_then(|(_, byte)| char::from(*byte).to_digit(8)) else {
                                break;
                            };
                            value = value * 8 + digit;
                            bytes.next();
                        }
                        u8::try_from(value).map_err(|_| BadString::Escape)?
                    }
                    _ => return Err(BadString::Escape),
                });
            }
            _ => text.push(byte),
        }
    }
    Err(BadString::Unclosed)
}

/// Writes a string in quotation marks. Control characters other than the line end become escapes as well.
pub(crate) fn encode(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\x1F' => out.push_str(&format!("\\{:03o}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// Writes `keyword "text"`, each line of a longer text on a line of its own, as gettext's tools do.
pub(crate) fn field(prefix: &str, keyword: &str, text: &str, out: &mut String) {
    let has_lines = text.trim_end_matches('\n').contains('\n');
    out.push_str(prefix);
    out.push_str(keyword);
    out.push(' ');
    if has_lines {
        out.push_str("\"\"\n");
        for line in text.split_inclusive('\n') {
            out.push_str(prefix);
            encode(line, out);
            out.push('\n');
        }
    } else {
        encode(text, out);
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_are_those_of_c() {
        for (quoted, text) in [
            (r#""a\tb\nc""#, Ok("a\tb\nc")),
            (r#""\"\\""#, Ok("\"\\")),
            (r#""\x41\101\0""#, Ok("AA\0")),
            (r#""\xC4\x85"  "#, Ok("ą")),
            (r#""\xC4""#, Err(BadString::Escape)),
            (r#""\q""#, Err(BadString::Escape)),
            (r#""\xz""#, Err(BadString::Escape)),
            (r#""\777""#, Err(BadString::Escape)),
            (r#""a"b"#, Err(BadString::Trailing)),
            (r#""a"#, Err(BadString::Unclosed)),
            (r#""a\"#, Err(BadString::Unclosed)),
            ("", Err(BadString::Unclosed)),
        ] {
            assert_eq!(decode(quoted), text.map(str::to_owned), "{quoted}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(text in "(?s).{0,40}") {
            let mut out = String::new();
            encode(&text, &mut out);
            prop_assert!(!out.contains('\n'), "a raw line end would break the entry");
            prop_assert_eq!(decode(&out), Ok(text));
        }
    }
}

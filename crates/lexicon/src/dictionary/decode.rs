//! From the bytes of a dictionary to text that `spellbook` reads: the encoding, and flags that start from 0.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::DictionaryError;

/// Options of the `.aff` file whose value is a flag.
const FLAG_OPTIONS: [&str; 19] = [
    "NEEDAFFIX",
    "CIRCUMFIX",
    "FORBIDDENWORD",
    "KEEPCASE",
    "NOSUGGEST",
    "ONLYINCOMPOUND",
    "WARN",
    "COMPOUNDFLAG",
    "COMPOUNDBEGIN",
    "COMPOUNDMIDDLE",
    "COMPOUNDEND",
    "COMPOUNDLAST",
    "COMPOUNDROOT",
    "COMPOUNDPERMITFLAG",
    "COMPOUNDFORBIDFLAG",
    "FORCEUCASE",
    "PSEUDOROOT",
    "SUBSTANDARD",
    "LEMMA_PRESENT",
];

/// Decodes both files by what the `.aff` file says in `SET`, and makes flags readable that are bytes or zeros.
///
/// A flag without a `FLAG` option is one byte, in whatever encoding the words are; the Hungarian dictionary has such flags
/// in UTF-8. They become characters of the same number.
pub(super) fn decode(aff: &[u8], dic: &[u8]) -> Result<(String, String), DictionaryError> {
    let named = option(aff, "SET").unwrap_or_else(|| "ISO8859-1".to_owned());
    let label = named.to_ascii_lowercase();
    let label = label.strip_prefix("microsoft-").unwrap_or(&label);
    let encoding = Encoding::for_label(label.as_bytes()).ok_or_else(|| DictionaryError::Encoding(named.clone()))?;
    let reader = Reader { encoding, flags_are_bytes: option(aff, "FLAG").is_none() };
    let damaged = |file| DictionaryError::NotInEncoding { file, encoding: named.clone() };
    let aff = reader.read(aff, Reader::aff_line).ok_or_else(|| damaged("aff"))?;
    let dic = reader.read(dic, Reader::dic_line).ok_or_else(|| damaged("dic"))?;
    Ok(match has_flag_zero(&aff) {
        true => (shift_aff(&aff), shift_dic(&dic, has_aliases(&aff))),
        false if reader.flags_are_bytes => (format!("FLAG UTF-8\n{aff}"), dic),
        false => (aff, dic),
    })
}

/// How the lines of a dictionary are read.
struct Reader {
    encoding: &'static Encoding,
    flags_are_bytes: bool,
}

impl Reader {
    fn read(&self, bytes: &[u8], line: fn(&Self, &[u8]) -> Option<String>) -> Option<String> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut text = String::with_capacity(bytes.len() + bytes.len() / 4);
        for bytes in bytes.split(|byte| *byte == b'\n') {
            text.push_str(&line(self, bytes)?);
            text.push('\n');
        }
        Some(text)
    }

    fn text(&self, bytes: &[u8]) -> Option<String> {
        let (text, is_damaged) = self.encoding.decode_without_bom_handling(bytes);
        (!is_damaged).then(|| text.trim_end_matches('\r').to_owned())
    }

    /// Reads a line of rules or options; what stands in a comment or a name is of no matter.
    fn aff_line(&self, line: &[u8]) -> Option<String> {
        let mut words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        let Some(name) = words.next().filter(|name| !name.starts_with(b"#")) else { return Some(String::new()) };
        let name = String::from_utf8_lossy(name).into_owned();
        if matches!(name.as_str(), "NAME" | "HOME" | "VERSION") {
            return Some(String::new());
        }
        let is_affix = matches!(name.as_str(), "SFX" | "PFX");
        if !self.flags_are_bytes || !(is_affix || name == "AF" || FLAG_OPTIONS.contains(&name.as_str())) {
            return self.text(line);
        }
        let mut text = name;
        for (n, word) in words.take_while(|word| !word.starts_with(b"#")).enumerate() {
            text.push(' ');
            match n {
                0 => text.extend(word.iter().copied().map(char::from)),
                2 if is_affix => text.push_str(&self.with_flags(word)?),
                _ => text.push_str(&self.text(word)?),
            }
        }
        Some(text)
    }

    fn dic_line(&self, line: &[u8]) -> Option<String> {
        if !self.flags_are_bytes {
            return self.text(line);
        }
        let end = line.iter().position(|byte| matches!(byte, b'\t' | b' ')).unwrap_or(line.len());
        let end = if line[..end].contains(&b'/') { end } else { line.len() };
        Some(self.with_flags(&line[..end])? + &self.text(&line[end..])?)
    }

    /// Reads letters and, after a slash, flags.
    fn with_flags(&self, word: &[u8]) -> Option<String> {
        let is_slash = |at: &usize| word[*at] == b'/' && *at > 0 && word[at - 1] != b'\\';
        let Some(slash) = (0..word.len()).find(is_slash) else { return self.text(word) };
        let mut text = self.text(&word[..slash])?;
        text.extend(word[slash..].iter().copied().filter(|byte| *byte != b'\r').map(char::from));
        Some(text)
    }
}

/// The value of an option of the `.aff` file, before its encoding is known.
fn option(aff: &[u8], name: &str) -> Option<String> {
    aff.split(|byte| *byte == b'\n').find_map(|line| {
        let line = String::from_utf8_lossy(line);
        let mut words = line.trim_start_matches('\u{FEFF}').split_whitespace();
        (words.next() == Some(name)).then(|| words.next().unwrap_or_default().to_owned())
    })
}

/// Whether flags are numbers, and 0 is one of them: Hunspell takes it, `spellbook` does not.
fn has_flag_zero(aff: &str) -> bool {
    let mut is_numeric = false;
    let mut has_zero = false;
    for line in aff.lines() {
        let mut words = line.split_whitespace();
        match (words.next(), words.next()) {
            (Some("FLAG"), Some("num")) => is_numeric = true,
            (Some("SFX" | "PFX"), Some("0")) => has_zero = true,
            _ => {}
        }
    }
    is_numeric && has_zero
}

fn has_aliases(aff: &str) -> bool {
    aff.lines().any(|line| line.split_whitespace().next() == Some("AF"))
}

fn shift_aff(aff: &str) -> String {
    let has_aliases = has_aliases(aff);
    let mut is_first_alias = true;
    let mut shifted = String::with_capacity(aff.len() + aff.len() / 8);
    for line in aff.lines() {
        let mut words: Vec<Cow<'_, str>> = line.split_whitespace().map(Cow::from).collect();
        match words.first().map(AsRef::as_ref) {
            Some("SFX" | "PFX") => {
                shift_word(&mut words, 1);
                if let Some((text, flags)) = words.get(3).and_then(|added| added.split_once('/'))
                    && !has_aliases
                {
                    words[3] = format!("{text}/{}", shift_flags(flags)).into();
                }
            }
            Some("AF") if is_first_alias => is_first_alias = false,
            Some("AF") => shift_word(&mut words, 1),
            Some(name) if FLAG_OPTIONS.contains(&name) => shift_word(&mut words, 1),
            _ => {}
        }
        shifted.push_str(&words.join(" "));
        shifted.push('\n');
    }
    shifted
}

fn shift_word(words: &mut [Cow<'_, str>], at: usize) {
    if let Some(word) = words.get_mut(at) {
        *word = shift_flags(word).into();
    }
}

fn shift_dic(dic: &str, has_aliases: bool) -> String {
    if has_aliases {
        return dic.to_owned();
    }
    let mut shifted = String::with_capacity(dic.len() + dic.len() / 8);
    for line in dic.lines() {
        match line.split_once('/') {
            Some((word, rest)) if !word.ends_with('\\') => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                shifted.push_str(word);
                shifted.push('/');
                shifted.push_str(&shift_flags(&rest[..end]));
                shifted.push_str(&rest[end..]);
            }
            _ => shifted.push_str(line),
        }
        shifted.push('\n');
    }
    shifted
}

/// Adds one to each number of a list such as `0,12`; what is no number stays.
fn shift_flags(flags: &str) -> String {
    let shifted: Vec<_> = flags
        .split(',')
        .map(|flag| flag.parse::<u32>().map_or_else(|_| flag.to_owned(), |number| (number + 1).to_string()))
        .collect();
    shifted.join(",")
}

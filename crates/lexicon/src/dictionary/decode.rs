//! From the bytes of a dictionary to text that `spellbook` reads: the encoding, and flags that start from 0.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::DictionaryError;

/// Decodes both files by what the `.aff` file says in `SET`, and makes room for flag 0.
pub(super) fn decode(aff: &[u8], dic: &[u8]) -> Result<(String, String), DictionaryError> {
    let named = option(aff, "SET").unwrap_or_else(|| "ISO8859-1".to_owned());
    let label = named.to_ascii_lowercase();
    let label = label.strip_prefix("microsoft-").unwrap_or(&label);
    let encoding = Encoding::for_label(label.as_bytes()).ok_or_else(|| DictionaryError::Encoding(named.clone()))?;
    let decode = |file, bytes| {
        let (text, _, is_damaged) = encoding.decode(bytes);
        match is_damaged {
            true => Err(DictionaryError::NotInEncoding { file, encoding: named.clone() }),
            false => Ok(text),
        }
    };
    let (aff, dic) = (decode("aff", aff)?, decode("dic", dic)?);
    Ok(match has_flag_zero(&aff) {
        true => (shift_aff(&aff), shift_dic(&dic, has_aliases(&aff))),
        false => (aff.into_owned(), dic.into_owned()),
    })
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
            Some(
                "AF" | "NEEDAFFIX" | "CIRCUMFIX" | "FORBIDDENWORD" | "KEEPCASE" | "NOSUGGEST" | "ONLYINCOMPOUND"
                | "WARN" | "COMPOUNDFLAG" | "COMPOUNDBEGIN" | "COMPOUNDMIDDLE" | "COMPOUNDEND" | "COMPOUNDLAST"
                | "COMPOUNDROOT" | "COMPOUNDPERMITFLAG" | "COMPOUNDFORBIDFLAG" | "FORCEUCASE" | "PSEUDOROOT"
                | "SUBSTANDARD",
            ) => shift_word(&mut words, 1),
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

//! Texts as one byte a character: the 255 most frequent characters of an index have a code, others are spelled out.

use std::collections::BTreeMap;

/// Stands before a character without a code, which follows in three bytes.
pub(super) const ESCAPE: u8 = 255;

/// How many characters can have a code.
pub(super) const N_CODES: usize = ESCAPE as usize;

/// The codes of an index that is being written.
#[derive(Debug)]
pub(super) struct Codes {
    by_char: BTreeMap<char, u8>,
    latin: [u8; 256], // Of the first 256 characters, for speed; ESCAPE where there is none.
}

impl Codes {
    /// Gives codes to the most frequent characters.
    pub(super) fn of(counts: &BTreeMap<char, u64>) -> Self {
        let mut chars: Vec<(u64, char)> = counts.iter().map(|(&char, &n)| (n, char)).collect();
        chars.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let by_char: BTreeMap<char, u8> = (0..ESCAPE).zip(chars).map(|(code, (_, char))| (char, code)).collect();
        let mut latin = [ESCAPE; 256];
        for (&char, &code) in by_char.range(..'\u{100}') {
            latin[char as usize] = code;
        }
        Self { by_char, latin }
    }

    /// The characters by their codes; unused codes are the highest number.
    pub(super) fn table(&self) -> [u32; N_CODES] {
        let mut table = [u32::MAX; N_CODES];
        for (&char, &code) in &self.by_char {
            table[usize::from(code)] = u32::from(char);
        }
        table
    }

    /// Appends a text in codes.
    pub(super) fn encode(&self, text: &str, into: &mut Vec<u8>) {
        for char in text.chars() {
            let number = u32::from(char);
            let code = match self.latin.get(number as usize) {
                Some(&code) => code,
                None => self.by_char.get(&char).copied().unwrap_or(ESCAPE),
            };
            into.push(code);
            if code == ESCAPE {
                into.extend(&number.to_le_bytes()[..3]);
            }
        }
    }
}

/// Turns codes back into what `char_of_code` and `char_of_number` make of them, spelled out characters too.
pub(super) fn decode<T>(codes: &[u8], of_code: impl Fn(u8) -> T, of_number: impl Fn(u32) -> T) -> Vec<T> {
    let mut decoded = Vec::with_capacity(codes.len());
    let mut codes = codes.iter();
    while let Some(&code) = codes.next() {
        if code == ESCAPE {
            // Cut short only where the bytes are damaged.
            let mut byte = || u32::from(codes.next().copied().unwrap_or(0));
            let number = byte() | byte() << 8 | byte() << 16;
            decoded.push(of_number(number));
        } else {
            decoded.push(of_code(code));
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(text in ".{0,300}", frequent in "[a-zа-яა-ჰ]{0,60}") {
            let mut counts = BTreeMap::new();
            for char in frequent.chars() {
                *counts.entry(char).or_insert(0) += 1;
            }
            let codes = Codes::of(&counts);
            let mut bytes = Vec::new();
            codes.encode(&text, &mut bytes);
            let table = codes.table();
            let chars = decode(&bytes, |code| char::from_u32(table[usize::from(code)]), char::from_u32);
            prop_assert_eq!(chars.into_iter().collect::<Option<String>>(), Some(text));
        }
    }
}

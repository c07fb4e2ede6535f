//! Offsets: bytes in Rust, UTF-16 units in JavaScript.

/// The places of a text, in UTF-16 units.
pub struct Offsets {
    /// For each byte, the UTF-16 units before the character that it belongs to; one more for the end.
    utf16: Vec<u32>,
}

impl Offsets {
    /// Counts the places of a text. Cost: linear, four bytes for each of it.
    pub fn of(text: &str) -> Self {
        let mut utf16 = Vec::with_capacity(text.len() + 1);
        let mut n = 0;
        for c in text.chars() {
            utf16.extend(std::iter::repeat_n(n, c.len_utf8()));
            n += if c.len_utf16() == 2 { 2 } else { 1 };
        }
        utf16.push(n);
        Self { utf16 }
    }

    /// The place of a byte; that of the end for one behind it.
    pub fn utf16(&self, byte: usize) -> u32 {
        self.utf16.get(byte).or(self.utf16.last()).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_a_javascript_string() {
        let text = "aż🙂ქ";
        let at = Offsets::of(text);
        let places: Vec<u32> = text.char_indices().map(|(byte, _)| at.utf16(byte)).collect();
        assert_eq!(places, [0, 1, 2, 4]);
        assert_eq!((at.utf16(text.len()), at.utf16(100)), (5, 5));
        assert_eq!(Offsets::of("").utf16(0), 0);
    }
}

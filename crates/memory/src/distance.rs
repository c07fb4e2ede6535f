//! The Levenshtein distance, 64 rows of the matrix at a time.
//!
//! Source: the bit-parallel column of Myers (1999) in the form of Hyyrö (2003), in blocks, with the band of Ukkonen
//! (1985): cells that no alignment of at most `k` edits can pass are left out.

use std::collections::BTreeMap;

/// Rows of a block.
const ROWS: usize = 64;

/// The number of characters (Unicode scalar values) to insert, delete or replace to turn one text into the other.
///
/// Neither text is normalised. Cost: length × distance / 64.
pub fn distance(one: &str, other: &str) -> u32 {
    let one: Vec<char> = one.chars().collect();
    let pattern = Pattern::new(&one);
    let columns: Vec<u32> = other.chars().map(|char| pattern.place(char)).collect();
    let longest = u32::try_from(one.len().max(columns.len())).unwrap_or(u32::MAX);
    // The distance is never more than the longer length.
    pattern.distance_within(&columns, longest, |&place| place).unwrap_or(longest)
}

/// A text prepared for being compared with many.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    n_chars: usize,
    n_blocks: usize,
    /// Where the masks of a character begin in `masks`.
    places: BTreeMap<char, u32>,
    /// For each different character, one bit a row, in blocks; the first ones are of no character at all.
    masks: Vec<u64>,
}

/// The vertical differences of one block of a column, and the value of its lowest cell.
#[derive(Debug, Clone, Copy)]
struct Block {
    plus: u64,
    minus: u64,
    bottom: i64,
}

impl Block {
    /// Moves one column to the right; `above` is the horizontal difference on the row above, as is what is returned
    /// for the lowest row.
    #[inline(always)]
    fn step(&mut self, equal: u64, above: i64) -> i64 {
        let equal_in = equal | u64::from(above < 0);
        let vertical = equal | self.minus;
        let diagonal = ((equal_in & self.plus).wrapping_add(self.plus) ^ self.plus) | equal_in;
        let plus = self.minus | !(diagonal | self.plus);
        let minus = self.plus & diagonal;
        let below = (plus >> (ROWS - 1)) as i64 - (minus >> (ROWS - 1)) as i64;
        let plus = plus << 1 | u64::from(above > 0);
        let minus = minus << 1 | u64::from(above < 0);
        self.plus = minus | !(vertical | plus);
        self.minus = plus & vertical;
        self.bottom += below;
        below
    }
}

impl Pattern {
    pub(crate) fn new(text: &[char]) -> Self {
        let n_blocks = text.len().div_ceil(ROWS);
        let mut places = BTreeMap::new();
        let mut masks = vec![0; n_blocks];
        for (row, &char) in text.iter().enumerate() {
            let place = *places.entry(char).or_insert_with(|| {
                let place = masks.len();
                masks.resize(place + n_blocks, 0);
                place as u32
            });
            masks[place as usize + row / ROWS] |= 1 << (row % ROWS);
        }
        Self { n_chars: text.len(), n_blocks, places, masks }
    }

    /// What stands for a character in the columns of [`Pattern::distance_within`].
    pub(crate) fn place(&self, char: char) -> u32 {
        self.places.get(&char).copied().unwrap_or(0)
    }

    /// The distance to a text if it is at most `most`. `place` turns an element into what [`Pattern::place`] said.
    pub(crate) fn distance_within<T>(&self, text: &[T], most: u32, place: impl Fn(&T) -> u32) -> Option<u32> {
        if self.n_chars.abs_diff(text.len()) > most as usize {
            return None;
        }
        match self.n_blocks {
            0 => Some(text.len() as u32),
            1 => self.in_a_word(text, most, place),
            _ => {
                // A narrow band first: near texts are cheap then, and far ones leave it early.
                let mut band = (most / 16).max(self.n_chars.abs_diff(text.len()) as u32).max(ROWS as u32 / 2);
                while band < most {
                    if let Some(distance) = self.in_blocks(text, band, &place) {
                        return Some(distance);
                    }
                    band = band.saturating_mul(4);
                }
                self.in_blocks(text, most, &place)
            }
        }
    }

    /// For at most 64 characters.
    fn in_a_word<T>(&self, text: &[T], most: u32, place: impl Fn(&T) -> u32) -> Option<u32> {
        let last_row = 1u64 << (self.n_chars - 1);
        let (mut plus, mut minus) = (u64::MAX, 0u64);
        let mut value = self.n_chars as i64;
        // What the last row may have in a column, so that the columns still to come can bring it down to `most`.
        let mut may_be = i64::from(most) + text.len() as i64;
        for element in text {
            let equal = self.masks[place(element) as usize];
            let vertical = equal | minus;
            let diagonal = ((equal & plus).wrapping_add(plus) ^ plus) | equal;
            let plus_across = minus | !(diagonal | plus);
            let minus_across = plus & diagonal;
            value += i64::from(plus_across & last_row != 0) - i64::from(minus_across & last_row != 0);
            may_be -= 1;
            if value > may_be {
                return None;
            }
            let plus_across = plus_across << 1 | 1;
            plus = minus_across << 1 | !(vertical | plus_across);
            minus = plus_across & vertical;
        }
        (value <= i64::from(most)).then_some(value as u32)
    }

    /// For any length: only blocks that an alignment of at most `most` edits can pass.
    fn in_blocks<T>(&self, text: &[T], most: u32, place: impl Fn(&T) -> u32) -> Option<u32> {
        let (rows, columns, most) = (self.n_chars as i64, text.len() as i64, i64::from(most));
        let n_rows = ROWS as i64;
        let lead = columns - rows;
        // On a diagonal further down or up than these, the way there and back is more than `most`.
        let (down, up) = ((most - lead) / 2, (most + lead) / 2);
        let block_of = |row: i64| ((row.clamp(1, rows) - 1) / n_rows) as usize;
        let mut first = 0;
        let mut last = block_of(down);
        let mut blocks: Vec<Block> =
            (0..=last).map(|b| Block { plus: u64::MAX, minus: 0, bottom: (b as i64 + 1) * n_rows }).collect();
        for (column, element) in (1..).zip(text) {
            let masks = &self.masks[place(element) as usize..][..self.n_blocks];
            // What is left out above can only be larger, and so is this.
            let mut across = 1;
            for (block, &equal) in blocks[first..=last].iter_mut().zip(&masks[first..=last]) {
                across = block.step(equal, across);
            }
            let lowest = block_of(column + down);
            if lowest > last {
                // The column before had nothing here: the most it can have been is one more a row.
                let bottom = blocks[last].bottom - across + n_rows;
                let mut block = Block { plus: u64::MAX, minus: 0, bottom };
                block.step(masks[last + 1], across);
                last += 1;
                blocks.truncate(last);
                blocks.push(block);
            }
            // A cell of a block is at most 63 under its lowest one, and what is then left costs what the lengths differ by.
            let (left, highest) = (columns - column, block_of(column - up));
            let is_out = |b: usize, block: &Block| {
                let bottom_row = (b as i64 + 1) * n_rows;
                let least = block.bottom - (n_rows - 1);
                let rows_left = rows - (bottom_row - (n_rows - 1));
                least > most
                    || (left > rows_left && block.bottom - 2 * (n_rows - 1) + left - (rows - bottom_row) > most)
            };
            while first <= last && (first < highest || is_out(first, &blocks[first])) {
                first += 1;
            }
            while last > first && blocks[last].bottom - (n_rows - 1) > most {
                last -= 1;
            }
            if first > last {
                return None;
            }
        }
        if last + 1 < self.n_blocks {
            return None;
        }
        let block = &blocks[last];
        let surplus = self.n_blocks * ROWS - self.n_chars;
        let below = if surplus == 0 { 0 } else { u64::MAX << (ROWS - surplus) };
        let value =
            block.bottom - i64::from((block.plus & below).count_ones()) + i64::from((block.minus & below).count_ones());
        (value <= most).then_some(value as u32)
    }
}

#[cfg(test)]
#[path = "distance_tests.rs"]
mod tests;

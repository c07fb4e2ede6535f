//! The Levenshtein distance, 64 rows of the matrix at a time.
//!
//! Source: the bit-parallel column of Myers (1999) in the form of Hyyrö (2003), in blocks, with the band of Ukkonen
//! (1985): cells that no alignment of at most `k` edits can pass are left out.

use std::{cell::Cell, collections::BTreeMap};

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
    pattern.distance_within(&columns, longest, Rest::unknown(), |&place| place).unwrap_or(longest)
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

/// What the rest of a pattern costs at least, from every 16th character on; from the sieve of an index.
#[derive(Clone, Copy)]
pub(crate) struct Rest<'a> {
    /// Whether these are counts of gaps: with `e` the characters by which the rest of the text is longer, half of the
    /// sum of both is the least distance. Otherwise they are least distances themselves.
    pub(crate) is_gaps: bool,
    /// One for the whole, one for all from the 16th on, and so on; what is missing at the end is nothing. [`UNREAD`]
    /// where nobody asked yet.
    pub(crate) least: &'a [Cell<u32>],
    /// Finds one of them: most comparisons end early, and need but a few.
    pub(crate) read: &'a dyn Fn(usize) -> u32,
}

/// A figure of [`Rest`] that was not read yet.
pub(crate) const UNREAD: u32 = u32::MAX;

impl Rest<'_> {
    /// Nothing is known about the rest.
    pub(crate) fn unknown() -> Self {
        Self { is_gaps: false, least: &[], read: &|_| 0 }
    }

    fn figure(&self, place: usize) -> u32 {
        let Some(least) = self.least.get(place) else { return 0 };
        if least.get() == UNREAD {
            least.set((self.read)(place));
        }
        least.get()
    }

    /// The least that the pattern costs from a character on, where the rest of the text is longer by so many.
    #[inline(always)]
    fn least_from(&self, place: usize, longer_by: i64) -> i64 {
        let least = i64::from(self.figure(place.div_ceil(STRIDE)));
        if self.is_gaps { (least + longer_by.max(0) + 1) / 2 } else { least }
    }
}

/// Characters from one figure of [`Rest`] to the next.
pub(crate) const STRIDE: usize = 16;

/// Columns from one look at all cells of the band to the next.
const LOOK: i64 = 8;

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
    pub(crate) fn distance_within<T>(
        &self,
        text: &[T],
        most: u32,
        rest: Rest<'_>,
        place: impl Fn(&T) -> u32,
    ) -> Option<u32> {
        let differ_by = self.n_chars.abs_diff(text.len());
        if differ_by > most as usize {
            return None;
        }
        match self.n_blocks {
            0 => Some(text.len() as u32),
            1 => self.in_a_word(text, most, place),
            _ => {
                // A narrow band first: near texts are cheap then, and far ones leave it early.
                let least = rest.figure(0);
                let mut band = (most / 16)
                    .max(differ_by as u32)
                    .max(if rest.is_gaps { least / 2 } else { least })
                    .max(ROWS as u32 / 2);
                let mut blocks = Vec::with_capacity(self.n_blocks.min(4 + most as usize / ROWS));
                while band < most / 2 {
                    if let Some(distance) = self.in_blocks(text, band, rest, &place, &mut blocks) {
                        return Some(distance);
                    }
                    band = band.saturating_mul(4);
                }
                self.in_blocks(text, most, rest, &place, &mut blocks)
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
    fn in_blocks<T>(
        &self,
        text: &[T],
        most: u32,
        rest: Rest<'_>,
        place: impl Fn(&T) -> u32,
        blocks: &mut Vec<Block>,
    ) -> Option<u32> {
        let (rows, columns, most) = (self.n_chars as i64, text.len() as i64, i64::from(most));
        let n_rows = ROWS as i64;
        let lead = columns - rows;
        // On a diagonal further down or up than these, the way there and back is more than `most`.
        let (down, up) = ((most - lead) / 2, (most + lead) / 2);
        let block_of = |row: i64| ((row.clamp(1, rows) - 1) / n_rows) as usize;
        let mut first = 0;
        let mut last = block_of(down);
        blocks.clear();
        blocks.extend((1..=last as i64 + 1).map(|b| Block { plus: u64::MAX, minus: 0, bottom: b * n_rows }));
        while last > 0 && !self.may_pass(last, &blocks[last], columns, most, rest) {
            last -= 1;
        }
        for (column, element) in (1..).zip(text) {
            let masks = &self.masks[place(element) as usize..][..self.n_blocks];
            // What is left out above can only be larger, and so is this.
            let mut across = 1;
            for (block, &equal) in blocks[first..=last].iter_mut().zip(&masks[first..=last]) {
                across = block.step(equal, across);
            }
            let left = columns - column;
            // Into the next block one comes from the lowest row of this one, in this column or from the one before.
            let bottom_row = (last + 1) * ROWS;
            let may_go_on = |value: i64, left: i64| {
                let longer_by = left - rows + bottom_row as i64;
                value + longer_by.abs() <= most && value + rest.least_from(bottom_row, longer_by) <= most
            };
            let bottom = blocks[last].bottom;
            if block_of(column + down) > last && (may_go_on(bottom, left) || may_go_on(bottom - across, left + 1)) {
                // The column before had nothing there: the most it can have been is one more a row.
                let mut block = Block { plus: u64::MAX, minus: 0, bottom: bottom - across + n_rows };
                block.step(masks[last + 1], across);
                last += 1;
                blocks.truncate(last);
                blocks.push(block);
            }
            let highest = block_of(column - up);
            let is_looking = column % LOOK == 0;
            // A cell is at most 63 below the lowest one of its block.
            let is_out = |b: usize, block: &Block| {
                block.bottom - (n_rows - 1) > most || (is_looking && !self.may_pass(b, block, left, most, rest))
            };
            while first <= last && (first < highest || is_out(first, &blocks[first])) {
                first += 1;
            }
            while last > first && is_out(last, &blocks[last]) {
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

    /// Whether an alignment of at most `most` edits may pass a cell of this block, where `left` columns are to come.
    /// Eight cells are judged at once, so the answer is sometimes yes where it need not be.
    fn may_pass(&self, b: usize, block: &Block, left: i64, most: i64, rest: Rest<'_>) -> bool {
        let (plus, minus) = (ones_in_bytes(block.plus), ones_in_bytes(block.minus));
        let mut value = block.bottom;
        for eight in (0..ROWS / 8).rev() {
            let above = value - (plus >> (8 * eight) & 0xff) as i64 + (minus >> (8 * eight) & 0xff) as i64;
            // Cells differ by one at most from row to row.
            let lowest = (value + above - 7) >> 1;
            // By how many characters the rest of the text is longer than that of the pattern.
            let first_row = b * ROWS + 8 * eight;
            let longer_by = left - self.n_chars as i64 + first_row as i64 + 1;
            let shift = longer_by.max(-(longer_by + 7)).max(0);
            if lowest + rest.least_from(first_row + 8, longer_by).max(shift) <= most {
                return true;
            }
            value = above;
        }
        // The row above the block belongs to the one before it.
        false
    }
}

/// How many bits of each byte are set, in that byte.
fn ones_in_bytes(bits: u64) -> u64 {
    let twos = bits - (bits >> 1 & 0x5555_5555_5555_5555);
    let fours = (twos & 0x3333_3333_3333_3333) + (twos >> 2 & 0x3333_3333_3333_3333);
    (fours + (fours >> 4)) & 0x0f0f_0f0f_0f0f_0f0f
}

#[cfg(test)]
#[path = "distance_tests.rs"]
mod tests;

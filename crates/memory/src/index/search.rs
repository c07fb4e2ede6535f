//! Looking a text up in an index.

use super::{
    alphabet::decode,
    format::{Block, Kind, NARROW_ROWS, PAIR_STEP, ROW, Section, TRIPLE_ROWS, TRIPLE_STEP, WIDE_ROWS, Windows},
    groups::{pair, triple},
    open::Index,
    sieve::{Bound, Counts, Lanes, NO_LANES, STEPS, add_row, row, walk},
};
use crate::{
    distance::{Rest, UNREAD},
    hit::{Best, EntryId, Hit},
    query::Query,
    score::Score,
};
use std::cell::Cell;

/// From this share more characters than the query has, the bound by gaps is the stronger one (measured).
const GAPS_FROM: f64 = 1.08;

/// How often a group is to be expected in a window, times 65,536, so that all but a twentieth of the texts have it.
const FULL: usize = 3 << 16;

/// A query made ready for one index.
struct Prepared<'q> {
    query: &'q Query,
    /// What stands for each code in the comparison.
    places: Box<[u32; 256]>,
    /// Rows of the pair that begins at each character; narrow, wide.
    pairs: [Vec<u16>; 2],
    /// Rows of the triple that begins at each character.
    triples: Vec<u16>,
    /// From which width of a window on nearly every text has the pair that begins at each character.
    full_from: Vec<usize>,
}

impl Index<'_> {
    /// Offers every entry that may be among the best.
    pub(crate) fn search(&self, query: &Query, best: &mut Best, accept: &dyn Fn(EntryId) -> bool) {
        let prepared = Prepared::new(self, query);
        let blocks = self.blocks();
        let length = query.n_chars();
        // Outwards from the query's own length: what is most alike comes early, and raises the bar for the rest.
        let middle = blocks.partition_point(|block| Block::read(block).is_some_and(|block| block.longest < length));
        let (mut below, mut above) = (middle, middle);
        let block_at = |place: usize| blocks.get(place).and_then(Block::read);
        loop {
            let shorter = below
                .checked_sub(1)
                .and_then(block_at)
                .filter(|block| length - block.longest.min(length) <= best.floor().max_distance(length));
            let longer = block_at(above).filter(|block| {
                block.shortest.saturating_sub(length) <= best.floor().max_distance(block.shortest.max(length))
            });
            let is_nearer =
                |one: &Block, other: &Block| length.saturating_sub(one.longest) < other.shortest.saturating_sub(length);
            match (shorter, longer) {
                (None, None) => break,
                (Some(shorter), longer) if longer.is_none_or(|longer| is_nearer(&shorter, &longer)) => {
                    below -= 1;
                    self.search_block(&shorter, &prepared, best, accept);
                }
                (_, Some(longer)) => {
                    above += 1;
                    self.search_block(&longer, &prepared, best, accept);
                }
                (Some(_), None) => break,
            }
        }
    }

    fn search_block(&self, block: &Block, query: &Prepared<'_>, best: &mut Best, accept: &dyn Fn(EntryId) -> bool) {
        let length = query.query.n_chars();
        let floor = best.floor();
        let sifted = self.sift(block, query, floor);
        let mut left: Vec<(u32, usize)> = match &sifted {
            None => (0..block.n_texts as usize).map(|lane| (0, lane)).collect(),
            Some((bound, counts)) => counts
                .left()
                .filter(|&(lane, _)| lane < block.n_texts as usize)
                .map(|(lane, count)| {
                    let longer_by = self.n_chars(block.first as usize + lane).saturating_sub(length);
                    let least = match bound {
                        Bound::Characters => count,
                        Bound::Gaps => (count + longer_by).div_ceil(2),
                    };
                    (least, lane)
                })
                .collect(),
        };
        left.sort_unstable();
        let mut rests = Vec::new();
        // The beginnings of the texts are read ahead together, since each would be waited for.
        let seen = left.iter().filter_map(|&(_, lane)| self.codes(block.first as usize + lane)?.first());
        std::hint::black_box(seen.fold(0, |seen, code| seen ^ code));
        for (least, lane) in left {
            let text = block.first as usize + lane;
            let longer = self.n_chars(text).max(length);
            let most = best.reach(longer);
            // The floor may be out of reach for any distance.
            if least > most || Score::of(0, longer) < best.floor() {
                continue;
            }
            let read = |place: usize| sifted.as_ref().map_or(0, |(_, counts)| counts.rest(lane, place));
            let rest = match &sifted {
                Some((bound, counts)) if length > 64 => {
                    rests.clear();
                    rests.resize(counts.n_rests(), Cell::new(UNREAD));
                    Rest { is_gaps: *bound == Bound::Gaps, least: &rests, read: &read }
                }
                _ => Rest::unknown(),
            };
            if let Some(distance) = self.compare(text, query, most, rest) {
                let score = Score::of(distance, longer);
                if score < best.floor() {
                    continue;
                }
                for entry in self.ids(text) {
                    let hit = Hit { entry, distance, score };
                    if !best.would_keep(&hit) {
                        break; // Ids come in order.
                    }
                    if accept(entry) {
                        best.offer(hit);
                    }
                }
            }
        }
    }

    fn compare(&self, text: usize, query: &Prepared<'_>, most: u32, rest: Rest<'_>) -> Option<u32> {
        let codes = self.codes(text)?;
        let pattern = query.query.pattern();
        // A character that is spelled out takes more than one byte.
        if codes.len() != self.n_chars(text) as usize {
            let place = |number: u32| char::from_u32(number).map_or(0, |char| pattern.place(char));
            let places = decode(codes, |code| query.places[usize::from(code)], place);
            pattern.distance_within(&places, most, rest, |&place| place)
        } else {
            pattern.distance_within(codes, most, rest, |&code| query.places[usize::from(code)])
        }
    }

    /// Counts for each text of a block how many edits it costs at least; nothing for blocks without a sieve.
    fn sift(&self, block: &Block, query: &Prepared<'_>, floor: Score) -> Option<(Bound, Counts)> {
        let length = query.query.n_chars();
        let most_at = |n: u32| floor.max_distance(n.max(length));
        let mut bound = Bound::Characters;
        let mut most = most_at(block.longest);
        if f64::from(block.shortest) >= f64::from(length) * GAPS_FROM {
            bound = Bound::Gaps;
            // 2d − e at a length n is at most 2cn − (n − m), where c is the share that may differ: largest at an end.
            let share = 2.0 * (1.0 - floor.percent() / 100.0) - 1.0;
            let gaps = |n: u32| f64::from(length) + share * f64::from(n);
            most = gaps(block.shortest).max(gaps(block.longest)) as u32 + 1;
        }
        let start = usize::try_from(block.sieve).ok()?;
        let (rows, _) = self.section(Section::Sieve).get(start..start + block.n_sieve_bytes())?.as_chunks::<ROW>();
        let counts = match block.kind {
            Kind::None => return None,
            Kind::Narrow => {
                walk(bound, length as usize, most, |place, pairs, _| read_pairs(rows, &query.pairs[0], place, pairs))
            }
            Kind::Wide => {
                walk(bound, length as usize, most, |place, pairs, _| read_pairs(rows, &query.pairs[1], place, pairs))
            }
            Kind::Deep => {
                // How far a group of the query may be shifted in a text of this block.
                let (shortest, longest) = (i64::from(block.shortest), i64::from(block.longest));
                let back = (shortest - i64::from(length) - i64::from(most_at(block.shortest))).div_euclid(2);
                let ahead = (longest - i64::from(length) + i64::from(most_at(block.longest))).div_euclid(2);
                let in_pairs = Windows::<PAIR_STEP>::of(block.longest);
                let in_triples = Windows::<TRIPLE_STEP>::of(block.longest);
                let (of_pairs, of_triples) = rows.split_at_checked(in_pairs.n * WIDE_ROWS)?;
                let range = |start: usize| [start as i64 + back, start as i64 + ahead];
                walk(bound, length as usize, most, |place, pairs, triples| {
                    for step in 0..STEPS {
                        // A row that nearly every text is in tells nothing, and would be waited for.
                        if let Some(start) = (place + step).checked_sub(1)
                            && let Some(group) = query.pairs[1].get(start)
                            && in_pairs.width < query.full_from[start]
                        {
                            pairs[step] = gather::<WIDE_ROWS, _>(of_pairs, in_pairs, *group, range(start));
                        }
                        if let Some(start) = (place + step).checked_sub(2)
                            && let Some(group) = query.triples.get(start)
                        {
                            triples[step] = gather::<TRIPLE_ROWS, _>(of_triples, in_triples, *group, range(start));
                        }
                    }
                })
            }
        };
        Some((bound, counts))
    }
}

/// The rows of the pairs that end at eight characters from a place on.
#[inline(always)]
fn read_pairs(rows: &[[u8; ROW]], groups: &[u16], place: usize, pairs: &mut [Lanes; STEPS]) {
    for (step, pair) in pairs.iter_mut().enumerate() {
        // The pair that ends at a character begins at the one before.
        if let Some(group) = (place + step).checked_sub(1).and_then(|start| groups.get(start)) {
            *pair = row(&rows[usize::from(*group)]);
        }
    }
}

/// Which texts have a group between two characters.
#[inline(always)]
fn gather<const ROWS: usize, const STEP: usize>(
    rows: &[[u8; ROW]],
    windows: Windows<STEP>,
    group: u16,
    [first, last]: [i64; 2],
) -> Lanes {
    let mut found = NO_LANES;
    if let Ok(last) = usize::try_from(last) {
        for window in windows.over(first.max(0) as usize, last) {
            if let Some(bytes) = rows.get(window * ROWS + usize::from(group)) {
                add_row(&mut found, bytes);
            }
        }
    }
    found
}

impl<'q> Prepared<'q> {
    fn new(index: &Index<'_>, query: &'q Query) -> Self {
        let mut places = Box::new([0; 256]);
        for (place, number) in places.iter_mut().zip(index.u32s(Section::Alphabet)) {
            *place = char::from_u32(u32::from_le_bytes(*number)).map_or(0, |char| query.pattern().place(char));
        }
        let chars = query.chars();
        let [narrow, wide, triples] = index.row_tables();
        // A row beyond the sieve stands only in damaged bytes.
        let of = |table: &[[u8; 2]], bucket: usize, n_rows: usize| {
            table.get(bucket).map_or(0, |row| u16::from_le_bytes(*row)) % n_rows as u16
        };
        let of_pairs = |table, n_rows| chars.windows(2).map(|two| of(table, pair(two[0], two[1]), n_rows)).collect();
        let of_triples = chars.windows(3).map(|three| of(triples, triple(three[0], three[1], three[2]), TRIPLE_ROWS));
        let (shares, _) = index.section(Section::Shares).as_chunks::<2>();
        let wide: Vec<u16> = of_pairs(wide, WIDE_ROWS);
        let full_from = wide.iter().map(|row| {
            let share = shares.get(usize::from(*row)).map_or(0, |share| usize::from(u16::from_le_bytes(*share)));
            FULL.checked_div(share).unwrap_or(usize::MAX)
        });
        Self {
            query,
            places,
            full_from: full_from.collect(),
            pairs: [of_pairs(narrow, NARROW_ROWS), wide],
            triples: of_triples.collect(),
        }
    }
}

//! Looking a text up in an index.

use super::{
    alphabet::{ESCAPE, decode},
    format::{Block, Kind, NARROW_ROWS, PLANE, ROW, Section, TRIPLE_ROWS, WIDE_ROWS},
    groups::{pair, triple},
    open::Index,
    sieve::{Bound, Counts, Lanes, NO_LANES, Walk, or, row},
};
use crate::{
    hit::{Best, EntryId, Hit},
    query::Query,
    score::Score,
};

/// From this share more characters than the query has, the bound by gaps is the stronger one (measured).
const GAPS_FROM: f64 = 1.08;

/// Texts this much longer than the shortest of their block would make its bound by gaps too loose.
const GAPS_SPREAD: u32 = 64;

/// A query made ready for one index.
struct Prepared<'q> {
    query: &'q Query,
    /// What stands for each code in the comparison.
    places: Box<[u32; 256]>,
    /// Rows of the pair that begins at each character; narrow, wide.
    pairs: [Vec<u16>; 2],
    /// Rows of the triple that begins at each character.
    triples: Vec<u16>,
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
        let mut left: Vec<(u32, usize)> = match self.sift(block, query, floor) {
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
        for (least, lane) in left {
            let text = block.first as usize + lane;
            let longer = self.n_chars(text).max(length);
            let most = best.floor().max_distance(longer);
            // The floor may be out of reach for any distance.
            if least > most || Score::of(0, longer) < best.floor() {
                continue;
            }
            if let Some(distance) = self.compare(text, query, most) {
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

    fn compare(&self, text: usize, query: &Prepared<'_>, most: u32) -> Option<u32> {
        let codes = self.codes(text)?;
        let pattern = query.query.pattern();
        if codes.contains(&ESCAPE) {
            let place = |number: u32| char::from_u32(number).map_or(0, |char| pattern.place(char));
            let places = decode(codes, |code| query.places[usize::from(code)], place);
            pattern.distance_within(&places, most, |&place| place)
        } else {
            pattern.distance_within(codes, most, |&code| query.places[usize::from(code)])
        }
    }

    /// Counts for each text of a block how many edits it costs at least; nothing for blocks without a sieve.
    fn sift(&self, block: &Block, query: &Prepared<'_>, floor: Score) -> Option<(Bound, Counts)> {
        let length = query.query.n_chars();
        let most_at = |n: u32| floor.max_distance(n.max(length));
        let mut bound = Bound::Characters;
        let mut most = most_at(block.longest);
        if f64::from(block.shortest) >= f64::from(length) * GAPS_FROM && block.longest - block.shortest < GAPS_SPREAD {
            bound = Bound::Gaps;
            let gaps = |n: u32| (2 * most_at(n)).saturating_sub(n - length);
            most = (block.shortest..=block.longest).map(gaps).max().unwrap_or(0);
        }
        let start = usize::try_from(block.sieve).ok()?;
        let (rows, _) = self.section(Section::Sieve).get(start..start + block.n_sieve_bytes())?.as_chunks::<ROW>();
        let walk = Walk::new(bound, most);
        let counts = match block.kind {
            Kind::None => return None,
            Kind::Narrow => walk_pairs(walk, rows, &query.pairs[0]),
            Kind::Wide => walk_pairs(walk, rows, &query.pairs[1]),
            Kind::Deep => {
                // How far a group of the query may be shifted in a text of this block.
                let (shortest, longest) = (i64::from(block.shortest), i64::from(block.longest));
                let length = i64::from(length);
                let back = (shortest - length - i64::from(most_at(block.shortest))).div_euclid(2);
                let ahead = (longest - length + i64::from(most_at(block.longest))).div_euclid(2);
                walk_planes(walk, rows, query, back, ahead)
            }
        };
        Some((bound, counts))
    }
}

fn walk_pairs(mut walk: Walk, rows: &[[u8; ROW]], pairs: &[u16]) -> Counts {
    for &pair in pairs {
        let pair = row(&rows[usize::from(pair)]);
        // Where the pair is there, so is what a triple would add: nothing is known of triples here.
        if walk.step(&pair, &[u64::MAX; ROW / 8]) {
            break;
        }
    }
    walk.finish()
}

fn walk_planes(mut walk: Walk, rows: &[[u8; ROW]], query: &Prepared<'_>, back: i64, ahead: i64) -> Counts {
    let (planes, _) = rows.as_chunks::<{ NARROW_ROWS + TRIPLE_ROWS }>();
    let within = |place: usize| {
        let plane = |place: i64| usize::try_from(place).unwrap_or(0) / PLANE;
        let first = plane(place as i64 + back).min(planes.len());
        let end = if place as i64 + ahead < 0 { first } else { (plane(place as i64 + ahead) + 1).min(planes.len()) };
        &planes[first..end.max(first)]
    };
    let gather = |place: usize, group: usize| {
        within(place).iter().fold(NO_LANES, |found: Lanes, plane| or(&found, &row(&plane[group])))
    };
    for (place, &pair) in query.pairs[0].iter().enumerate() {
        let pair = gather(place, usize::from(pair));
        let triple = match place.checked_sub(1) {
            Some(before) => gather(before, NARROW_ROWS + usize::from(query.triples[before])),
            None => [u64::MAX; ROW / 8],
        };
        if walk.step(&pair, &triple) {
            break;
        }
    }
    walk.finish()
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
        Self {
            query,
            places,
            pairs: [of_pairs(narrow, NARROW_ROWS), of_pairs(wide, WIDE_ROWS)],
            triples: of_triples.collect(),
        }
    }
}

//! A checksum against damage, not against malice.

const PRIME: u64 = 0x9e37_79b9_7f4a_7c15; // 2^64 divided by the golden ratio: odd, with bits all over.

/// A checksum of bytes that arrive in pieces; how they are cut changes nothing.
#[derive(Debug, Clone)]
pub(super) struct Checksum {
    lanes: [u64; 4],
    waiting: [u8; 32],
    n_waiting: usize,
    n_bytes: u64,
}

impl Checksum {
    pub(super) fn new() -> Self {
        Self { lanes: [1, 2, 3, 4], waiting: [0; 32], n_waiting: 0, n_bytes: 0 }
    }

    /// The checksum of bytes that are there at once.
    pub(super) fn of(bytes: &[u8]) -> u64 {
        let mut checksum = Self::new();
        checksum.add(bytes);
        checksum.finish()
    }

    pub(super) fn add(&mut self, mut bytes: &[u8]) {
        self.n_bytes += bytes.len() as u64;
        if self.n_waiting > 0 {
            let n = bytes.len().min(32 - self.n_waiting);
            self.waiting[self.n_waiting..self.n_waiting + n].copy_from_slice(&bytes[..n]);
            self.n_waiting += n;
            bytes = &bytes[n..];
            if self.n_waiting < 32 {
                return;
            }
            mix(&mut self.lanes, &self.waiting);
            self.n_waiting = 0;
        }
        let (chunks, rest) = bytes.as_chunks::<32>();
        for chunk in chunks {
            mix(&mut self.lanes, chunk);
        }
        self.waiting[..rest.len()].copy_from_slice(rest);
        self.n_waiting = rest.len();
    }

    pub(super) fn finish(mut self) -> u64 {
        self.waiting[self.n_waiting..].fill(0);
        mix(&mut self.lanes, &self.waiting);
        self.lanes.iter().fold(self.n_bytes, |sum, &lane| spread(sum ^ lane))
    }
}

fn mix(lanes: &mut [u64; 4], chunk: &[u8; 32]) {
    let (words, _) = chunk.as_chunks::<8>();
    for (lane, word) in lanes.iter_mut().zip(words) {
        *lane = (*lane ^ u64::from_le_bytes(*word)).wrapping_mul(PRIME).rotate_left(29);
    }
}

/// Spreads the bits of a number over all of it.
pub(super) fn spread(number: u64) -> u64 {
    let number = (number ^ number >> 32).wrapping_mul(PRIME);
    number ^ number >> 29
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn cutting_changes_nothing_and_a_bit_does(bytes in proptest::collection::vec(any::<u8>(), 1..200), cut in any::<proptest::sample::Index>(), bit in 0..8) {
            let cut = cut.index(bytes.len());
            let mut pieces = Checksum::new();
            pieces.add(&bytes[..cut]);
            pieces.add(&bytes[cut..]);
            prop_assert_eq!(pieces.finish(), Checksum::of(&bytes));
            let mut damaged = bytes.clone();
            damaged[cut] ^= 1u8 << bit;
            prop_assert_ne!(Checksum::of(&damaged), Checksum::of(&bytes), "damage would go unnoticed");
        }
    }
}

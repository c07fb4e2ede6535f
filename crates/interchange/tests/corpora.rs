//! The corpora of the fuzz targets, as ordinary tests: every file that ever taught something, hostile ones included.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::path::Path;

#[path = "../fuzz/laws.rs"]
mod laws;

fn replay(target: &str, n_least: usize, law: fn(&[u8])) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let files: Vec<_> = std::fs::read_dir(corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() >= n_least, "the corpus of {target} was lost");
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        law(&bytes);
        // What breaks off anywhere is as good a text as any.
        (0..bytes.len()).step_by(1 + bytes.len() / 23).for_each(|cut| law(&bytes[..cut]));
    }
}

macro_rules! corpora {
    ($($target:ident: $n_least:expr;)*) => { $(
        #[test]
        fn $target() {
            replay(stringify!($target), $n_least, laws::$target);
        }
    )* };
}

corpora! {
    po: 10;
    translate_po: 9;
    csv: 8;
    xliff12: 11;
    xliff21: 11;
    tmx: 9;
    tbx: 11;
    glossary_csv: 6;
    omegat_tsv: 6;
    package: 11;
}

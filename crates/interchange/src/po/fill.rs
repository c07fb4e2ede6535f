//! New translations in a PO file of another program.

use super::file;
use crate::{
    fill::{Filled, NewTarget},
    model::{DocState, InterchangeError, Limits, Place, utf8},
};
use std::collections::BTreeMap;

/// Gives entries new translations, by the places where [`super::read`] has them; all else stays as it is, to the byte.
///
/// What is translated loses its `fuzzy` flag and its previous source; what needs work gets the flag. PO has no word for
/// "reviewed". An entry with plural forms is left alone. Cost: linear.
///
/// # Errors
/// Those of [`super::read`].
pub fn fill(bytes: &[u8], new: &BTreeMap<Place, NewTarget>, limits: &Limits) -> Result<Filled, InterchangeError> {
    let (mut file, _) = file::parse(utf8(bytes, limits)?, limits)?;
    for block in &mut file.blocks {
        let Some(wanted) = block.entry.as_ref().and_then(|entry| new.get(&Place::line(entry.line))) else { continue };
        block.translate(&wanted.text, wanted.state == DocState::NeedsWork);
    }
    let mark = if bytes.starts_with(b"\xEF\xBB\xBF") { "\u{FEFF}" } else { "" };
    Ok(Filled { bytes: format!("{mark}{file}").into_bytes(), left: BTreeMap::new() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;
    use crate::po::read;

    const FILE: &str = include_str!("../../fuzz/corpus/po/foreign");

    #[test]
    fn only_what_is_new_changes() {
        let limits = Limits::default();
        let reading = read(FILE.as_bytes(), &limits).unwrap();
        let same = fill(FILE.as_bytes(), &BTreeMap::new(), &limits).unwrap();
        assert_eq!(same.bytes, FILE.as_bytes());
        let wanted = |text: &str, state| NewTarget { text: text.to_owned(), state };
        let new = BTreeMap::from([
            (reading.places[0].clone(), wanted("Pierwszy", DocState::NeedsWork)),
            (reading.places[1].clone(), wanted("Dwa", DocState::Reviewed)),
        ]);
        let found = fill(FILE.as_bytes(), &new, &limits).unwrap();
        let expected = FILE
            .replace("#, python-format", "#, python-format, fuzzy")
            .replace("msgstr   \"\"\r\n\"Je\" \r\n\"den\"", "msgstr \"Pierwszy\"")
            .replace("#, fuzzy\r\n#| msgid \"To\"\r\n", "")
            .replace("Dwo", "Dwa");
        assert_eq!((std::str::from_utf8(&found.bytes).unwrap(), found.left), (expected.as_str(), BTreeMap::new()));
    }
}

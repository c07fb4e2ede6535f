//! Keeps spreadsheets from taking a text for a formula: wikitext headings begin with `=`, after all.
//!
//! A cell that a spreadsheet would calculate gets an apostrophe in front. So does one that looks guarded already, so
//! that taking the apostrophe away again always gives the text back. The head of the table says that it is guarded.

/// The head of the column of definitions in a guarded table.
pub(crate) const GUARDED_DEFINITION: &str = "Message definition (an apostrophe before a formula is no part of it)";

/// Whether a spreadsheet would calculate this, or would do so but for apostrophes before it.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// The cell with its guard, where it needs one.
pub fn guarded(cell: &str) -> String {
    if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The text of a cell of a guarded table.
pub(crate) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula(text) => text,
        Some(_) | None => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_guarded_and_italics_are_not() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("== Heading ==", "'== Heading =="),
            ("-5", "'-5"),
            ("'-5", "''-5"),
            ("'''-5'''", "''''-5'''"),
            ("'''bold'''", "'''bold'''"),
            ("\t=1", "'\t=1"),
            ("plain", "plain"),
        ] {
            assert_eq!(guarded(text), cell);
            assert_eq!(unguarded(cell), text);
        }
        assert_eq!(unguarded("=1+1"), "=1+1", "a cell that somebody typed without a guard");
    }

    proptest! {
        #[test]
        fn every_text_comes_back_and_none_is_calculated(text in "['=+@\\-\t a]{0,6}") {
            let cell = guarded(&text);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t']));
            prop_assert_eq!(unguarded(&cell), text);
        }
    }
}

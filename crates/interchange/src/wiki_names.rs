//! What wikis call languages, and which plural rule Translate's exports name: facts that its files carry.

const ENGLISH_PLURAL: &str = "nplurals=2; plural=(n != 1);";

fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

/// The `Plural-Forms` of a language, by its wiki code; that of English where Translate has none for it.
pub(crate) fn plural_forms(code: &str) -> &'static str {
    rows(include_str!("../data/wiki-plurals.tsv"))
        .find(|(_, codes)| codes.split(' ').any(|known| known == code))
        .map_or(ENGLISH_PLURAL, |(rule, _)| rule)
}

/// What a wiki calls a language in that language, by its wiki code; the code itself where it is not known.
pub(crate) fn autonym(code: &str) -> &str {
    rows(include_str!("../data/wiki-language-names.tsv"))
        .find(|(known, _)| *known == code)
        .map_or(code, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_very_code() {
        assert!(plural_forms("pl").starts_with("nplurals=3; plural=(n == 1) ? 0"));
        assert!(plural_forms("sl").starts_with("nplurals=4"));
        assert_eq!(plural_forms("ka"), "nplurals=1; plural=0;");
        assert_eq!(plural_forms("be-tarask"), ENGLISH_PLURAL, "Translate knows no variants");
        assert_eq!((autonym("pl"), autonym("sr-ec"), autonym("xx")), ("polski", "српски (ћирилица)", "xx"));
    }
}

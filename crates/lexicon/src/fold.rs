//! Folding: one form for texts that differ only in case, diacritics or, in Serbian, script. For search and loose comparison.

use tolmach_core::Language;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::words::primary;

/// Languages written in Cyrillic and in Gaj's Latin alphabet.
const TWO_SCRIPTS: [&str; 5] = ["sr", "sh", "bs", "hr", "cnr"];

/// A text in lower case, without diacritics: "Źródło" becomes "zrodlo", "Истанбул" stays "истанбул".
///
/// Decomposes compatibly (NFKD), drops combining marks, and writes plainly the letters that do not decompose: ł, đ, ø,
/// ħ, ŧ, ı, ß, æ, œ, þ. Cyrillic й and ё lose their marks too; so do both sides of a comparison. Apostrophes become `'`,
/// hyphens and dashes `-`, and soft hyphens and zero-width characters vanish.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ø' => folded.push('o'),
            'ħ' => folded.push('h'),
            'ŧ' => folded.push('t'),
            'ı' => folded.push('i'),
            'ĸ' => folded.push('k'),
            'ŋ' => folded.push('n'),
            'ə' => folded.push('a'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ґ' => folded.push('г'),
            'ς' => folded.push('σ'),
            '\u{2019}' | '\u{2BC}' | '\u{2018}' | '\u{2B9}' => folded.push('\''),
            '\u{2010}'..='\u{2015}' => folded.push('-'),
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => {}
            // Lower-casing İ leaves a dot above behind.
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

/// The form under which a text of `language` is kept and sought: [`fold`], in Latin where the language has two scripts.
pub fn search_form(text: &str, language: &Language) -> String {
    if TWO_SCRIPTS.contains(&primary(language)) { fold(&serbian_latin(text)) } else { fold(text) }
}

/// Writes Serbian Cyrillic in Latin letters: "Љубљана" becomes "Ljubljana", "ЏЕП" becomes "DŽEP".
///
/// Letters of other alphabets stay as they are. A capital љ, њ or џ becomes two capitals next to another capital.
pub fn serbian_latin(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut previous = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let mut is_amid_capitals = || {
            rest.peek().is_some_and(|next| next.is_uppercase())
                || (previous.is_some_and(char::is_uppercase) && !rest.peek().is_some_and(|next| next.is_lowercase()))
        };
        match c {
            'Љ' => latin.push_str(if is_amid_capitals() { "LJ" } else { "Lj" }),
            'Њ' => latin.push_str(if is_amid_capitals() { "NJ" } else { "Nj" }),
            'Џ' => latin.push_str(if is_amid_capitals() { "DŽ" } else { "Dž" }),
            'љ' => latin.push_str("lj"),
            'њ' => latin.push_str("nj"),
            'џ' => latin.push_str("dž"),
            c => latin.push(single(c)),
        }
        previous = Some(c);
    }
    latin
}

/// The Latin letter for a Serbian Cyrillic one that needs a single letter.
fn single(c: char) -> char {
    const CYRILLIC: &str = "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш";
    const LATIN: &str = "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš";
    if !('\u{400}'..'\u{460}').contains(&c) {
        return c;
    }
    CYRILLIC.chars().zip(LATIN.chars()).find(|(cyrillic, _)| *cyrillic == c).map_or(c, |(_, latin)| latin)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_lose_what_keyboards_lack() {
        for (text, folded) in [
            ("Źródło", "zrodlo"),
            ("zażółć gęślą jaźń", "zazolc gesla jazn"),
            ("Đorđe", "dorde"),
            ("IŞIK ışık İstanbul", "isik isik istanbul"),
            ("Straße", "strasse"),
            ("Ґанок Їжак", "ганок іжак"),
            ("șters ştergere", "sters stergere"),
            ("об’єднання", "об'єднання"),
            ("საქართველო", "საქართველო"),
            ("ﬁne", "fine"),
            ("Διεθνής", "διεθνησ"),
        ] {
            assert_eq!(fold(text), folded, "{text} would not be found");
        }
    }

    #[test]
    fn serbian_scripts_meet() {
        for (cyrillic, latin) in [
            ("Љубљана, Њујорк и Џакарта", "Ljubljana, Njujork i Džakarta"),
            ("ЉУБАВ ДЕЊ ЏЕП", "LJUBAV DENJ DŽEP"),
            ("Ђорђе Ћирић чека", "Đorđe Ćirić čeka"),
            ("Wikimedia je na mreži", "Wikimedia je na mreži"),
        ] {
            assert_eq!(serbian_latin(cyrillic), latin);
        }
        let serbian = Language::parse("sr-Cyrl").unwrap();
        assert_eq!(search_form("Заједница", &serbian), search_form("zajednica", &serbian));
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn upper_and_lower_case_fold_to_the_same(text in "[a-zà-žа-яёіїєґ ]{0,40}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }
    }
}

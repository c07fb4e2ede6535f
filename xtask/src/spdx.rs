//! Licence expressions, as far as deciding whether a set of licences satisfies one.

/// Whether the expression can be satisfied with allowed licences alone: every side of an AND, one side of an OR.
///
/// The old spelling `MIT/Apache-2.0` means OR. What cannot be read is not allowed.
pub(crate) fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let verdict = either(&mut rest, allowed);
    rest.is_empty() && verdict == Some(true)
}

fn either(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    let mut verdict = both(words, allowed)?;
    while take(words, "OR") {
        verdict |= both(words, allowed)?;
    }
    Some(verdict)
}

fn both(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    let mut verdict = one(words, allowed)?;
    while take(words, "AND") {
        verdict &= one(words, allowed)?;
    }
    Some(verdict)
}

fn one(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    if take(words, "(") {
        let verdict = either(words, allowed);
        return if take(words, ")") { verdict } else { None };
    }
    let (licence, rest) = words.split_first()?;
    *words = rest;
    if matches!(*licence, "OR" | "AND" | "WITH" | ")") {
        return None;
    }
    if take(words, "WITH") {
        // An exception only ever permits more.
        let (_exception, rest) = words.split_first()?;
        *words = rest;
    }
    Some(allowed.contains(licence))
}

fn take(words: &mut &[&str], word: &str) -> bool {
    match words.split_first() {
        Some((first, rest)) if first.eq_ignore_ascii_case(word) => {
            *words = rest;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_allowed_when_the_allowed_satisfy_it() {
        for (expression, is_so) in [
            ("MIT", true),
            ("Unknown", false),
            ("Unknown OR MIT", true),
            ("Unknown AND MIT", false),
            ("MIT/Unknown", true),
            ("(Unknown OR MIT) AND Apache-2.0", true),
            ("(Unknown AND MIT) OR Apache-2.0", true),
            ("Apache-2.0 WITH LLVM-exception OR Unknown", true),
            ("Unknown AND (MIT OR Apache-2.0)", false),
            ("", false),
            ("MIT OR", false),
            ("(MIT", false),
            ("MIT Apache-2.0", false),
        ] {
            assert_eq!(is_allowed(expression, &["MIT", "Apache-2.0"]), is_so, "{expression}");
        }
    }
}

//! What changes from text to text without being language: variables, link targets, templates, tags, numbers, addresses.
//!
//! A [`mask()`] puts one sign in the place of each, so that `See [[A|the brief]] of $1` and `See [[B|the brief]] of $2`
//! are alike. [`slots`] says where they stand and what they hold, for carrying them over and as anchors of alignment.

use crate::score::{Score, score};
use std::ops::Range;
use tolmach_markup::tokens::{self, TokenKind};

/// What kind of thing stands in a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SlotKind {
    /// `$name`.
    Variable,
    /// The page that a link leads to.
    LinkTarget,
    /// An address on the web.
    Url,
    /// The name of a template.
    Template,
    /// A tag, as it stands.
    Tag,
    /// A number: digits, with signs between them where digits follow.
    Number,
}

impl SlotKind {
    /// The word for it in JSON and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Variable => "variable",
            Self::LinkTarget => "link-target",
            Self::Url => "url",
            Self::Template => "template",
            Self::Tag => "tag",
            Self::Number => "number",
        }
    }
}

/// Something that is carried over rather than translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// What it is.
    pub kind: SlotKind,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

/// Everything in a text that is carried over rather than translated, in order. Cost: linear.
pub fn slots(text: &str) -> Vec<Slot> {
    let mut slots = Vec::new();
    for token in tokens::tokenize(text) {
        let kind = match token.kind {
            TokenKind::Variable => SlotKind::Variable,
            TokenKind::LinkTarget => SlotKind::LinkTarget,
            TokenKind::Url => SlotKind::Url,
            TokenKind::TemplateName => SlotKind::Template,
            TokenKind::TagOpen | TokenKind::TagClose | TokenKind::TagVoid => SlotKind::Tag,
            TokenKind::Text => {
                let found = numbers(&text[token.range.clone()]);
                let at = token.range.start;
                slots.extend(
                    found.map(|range| Slot { kind: SlotKind::Number, range: at + range.start..at + range.end }),
                );
                continue;
            }
            _ => continue,
        };
        slots.push(Slot { kind, range: token.range });
    }
    slots
}

/// The numbers of a text without markup: `5`, `1,000`, `10.5`, `1 000`, but `5` and `6` of `5–6`.
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_digit = |c: char| c.is_numeric() && c.is_alphanumeric();
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(is_digit)?;
        let mut end = start;
        loop {
            let digits = text[end..].find(|c| !is_digit(c)).map_or(text.len(), |len| end + len);
            end = digits;
            let mut rest = text[end..].chars();
            let is_joint = rest.next().is_some_and(|c| matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '\''));
            if !(is_joint && rest.next().is_some_and(is_digit)) {
                break;
            }
            end += text[end..].chars().next().map_or(0, char::len_utf8);
        }
        from = end;
        Some(start..end)
    })
}

/// Signs for private use, which no text has a meaning for.
const VARIABLE: char = '\u{E000}';
const LINK: char = '\u{E001}';
const TEMPLATE: char = '\u{E002}';
const TAG: char = '\u{E003}';
const NUMBER: char = '\u{E004}';
const ADDRESS: char = '\u{E005}';
const OTHER: char = '\u{E006}';

/// The text with one sign for each variable, number, address and tag, and for each run of signs of a link or a template.
/// Words stay: labels of links, values of parameters. Cost: linear.
pub fn mask(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut last = None;
    let mut kind_before = TokenKind::Text;
    for token in tokens::tokenize(text) {
        let kind_before = std::mem::replace(&mut kind_before, token.kind);
        let piece = &text[token.range.clone()];
        let sign = match token.kind {
            TokenKind::Text | TokenKind::Stray | TokenKind::LineBreak => {
                let mut copied = 0;
                for number in numbers(piece) {
                    masked.push_str(&piece[copied..number.start]);
                    masked.push(NUMBER);
                    copied = number.end;
                }
                masked.push_str(&piece[copied..]);
                last = None;
                continue;
            }
            // Where a link leads to.
            TokenKind::Variable if kind_before == TokenKind::LinkOpen => LINK,
            TokenKind::Variable if kind_before == TokenKind::ExternalOpen => ADDRESS,
            TokenKind::Variable => VARIABLE,
            TokenKind::LinkOpen | TokenKind::LinkTarget | TokenKind::LinkBar | TokenKind::LinkClose => LINK,
            TokenKind::ExternalOpen | TokenKind::Url | TokenKind::ExternalClose => ADDRESS,
            TokenKind::TemplateOpen | TokenKind::TemplateName | TokenKind::TemplateBar => TEMPLATE,
            TokenKind::ParameterName | TokenKind::ParameterEquals | TokenKind::TemplateClose => TEMPLATE,
            TokenKind::ArgumentOpen | TokenKind::ArgumentClose => TEMPLATE,
            TokenKind::TagOpen | TokenKind::TagClose | TokenKind::TagVoid | TokenKind::RawBody => TAG,
            TokenKind::Comment | TokenKind::Quotes | TokenKind::HeadingMark | TokenKind::ListPrefix => OTHER,
            TokenKind::Indent | TokenKind::TableOpen | TokenKind::TableRow | TokenKind::TableCell => OTHER,
            TokenKind::TableCaption | TokenKind::TableClose | TokenKind::Rule | TokenKind::Switch => OTHER,
            TokenKind::Entity | TokenKind::Signature => OTHER,
        };
        // Signs of one link or template that stand together are one; two variables in a row are two.
        let is_run = matches!(sign, LINK | TEMPLATE | ADDRESS) && last == Some(sign);
        if !is_run {
            masked.push(sign);
        }
        last = Some(sign);
    }
    masked
}

/// The score of two texts with variables, links, templates, tags, addresses and numbers [masked](mask).
pub fn masked_score(one: &str, other: &str) -> Score {
    score(&mask(one), &mask(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str) -> String {
        let letter = |c| match c {
            VARIABLE => 'V',
            LINK => 'L',
            TEMPLATE => 'T',
            TAG => 'G',
            NUMBER => 'N',
            ADDRESS => 'A',
            OTHER => 'O',
            c => c,
        };
        mask(text).chars().map(letter).collect()
    }

    #[test]
    fn what_is_carried_over_becomes_one_sign() {
        for (text, masked) in [
            ("see [[a b|the brief]] of $1", "see Lthe briefL of V"),
            ("see [[a]], $1$2", "see L, VV"),
            ("{{x|one|k=two}}", "ToneTtwoT"),
            ("od 1,000 do 2 000, 5–6", "od N do N N, N–N"),
            ("<b>a</b> [https://a.org b]", "GaG A bA"),
            ("'''a'''", "OaO"),
            ("", ""),
        ] {
            assert_eq!(shown(text), masked);
        }
    }

    #[test]
    fn texts_that_differ_in_what_is_carried_over_are_alike() {
        for (one, other) in [
            ("Czytaj [[$1|opis]] na 12 stron", "Czytaj [[Special:MyLanguage/Hub|opis]] na 7 stron"),
            ("Пишіть на $mail", "Пишіть на $email-2"),
            ("<b>x</b>", "<span class=\"a\">x</span>"),
        ] {
            assert_eq!(masked_score(one, other), Score::EXACT, "{one}");
            assert!(score(one, other) < Score::EXACT);
        }
    }

    #[test]
    fn slots_say_where_things_stand() {
        let text = "$1 of [[A|b]] {{c|2}} <b>3,5</b> https://x.org";
        let found: Vec<_> = slots(text).into_iter().map(|slot| (slot.kind.as_str(), &text[slot.range])).collect();
        assert_eq!(
            found,
            [
                ("variable", "$1"),
                ("link-target", "A"),
                ("template", "c"),
                ("number", "2"),
                ("tag", "<b>"),
                ("number", "3,5"),
                ("tag", "</b>"),
                ("url", "https://x.org"),
            ]
        );
    }

    proptest! {
        #[test]
        fn text_without_markup_and_numbers_stays(text in "[a-zżółćа-яії ,.!?]{0,60}") {
            prop_assume!(!text.contains("  "));
            let text = text.trim_start();
            prop_assert_eq!(mask(text), text);
        }

        #[test]
        fn a_text_is_like_itself(text in "(?s).{0,60}") {
            prop_assert_eq!(masked_score(&text, &text), Score::EXACT);
        }
    }
}

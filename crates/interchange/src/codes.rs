//! Inline codes: the markup of a unit's text, set apart so that another tool's editor keeps it whole.
//!
//! A code holds the very text that it stands for. Reading is therefore to join all text again, and nothing can be lost,
//! whatever a tool does with codes that it does not know.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use tolmach_markup::tokens::{ObjectKind, TokenKind, UnitText, read, read_knowing, variable_names};

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// What is translated.
    Text(&'a str),
    /// What is carried over.
    Code(Code<'a>),
}

/// A code. Equal codes of source and target have one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code<'a> {
    /// From 1, in the order of the source; codes that only the target has follow.
    pub(crate) number: u32,
    /// What it is: `variable`, `link`, …
    pub(crate) kind: &'static str,
    /// The text that it stands for.
    pub(crate) text: &'a str,
}

/// Sets the codes of a source apart, and those of its translations.
pub(crate) fn code<'a>(source: &'a str, targets: &[&'a str]) -> (Vec<Piece<'a>>, Vec<Vec<Piece<'a>>>) {
    let mut next = 1;
    let mut numbers: BTreeMap<&str, VecDeque<u32>> = BTreeMap::new();
    let mut coded = pieces(source, &read(source));
    for piece in &mut coded {
        if let Piece::Code(code) = piece {
            code.number = next;
            numbers.entry(code.text).or_default().push_back(next);
            next += 1;
        }
    }
    let names = variable_names(source);
    let number_target = |target: &&'a str| {
        let (mut left, mut next) = (numbers.clone(), next);
        let mut coded = pieces(target, &read_knowing(target, &names));
        for piece in &mut coded {
            if let Piece::Code(code) = piece {
                code.number = left.get_mut(code.text).and_then(VecDeque::pop_front).unwrap_or_else(|| {
                    next += 1;
                    next - 1
                });
            }
        }
        coded
    };
    let targets = targets.iter().map(number_target).collect();
    (coded, targets)
}

/// How a token behaves towards the one before it.
enum Role {
    /// Plain text.
    Plain,
    /// A code by itself.
    Alone(&'static str),
    /// Begins a code.
    Begins(&'static str),
    /// Goes on with the code before it, where that is of brackets too.
    GoesOn(&'static str),
}

/// Cuts a text; codes are not numbered yet.
fn pieces<'a>(text: &'a str, read: &UnitText) -> Vec<Piece<'a>> {
    let visible_targets = visible_link_targets(text, read);
    let mut functions = Vec::new();
    let mut pieces: Vec<(&'static str, bool, std::ops::Range<usize>)> = Vec::new();
    let mut before = None;
    for token in &read.tokens {
        let word = &text[token.range.clone()];
        let role = match token.kind {
            TokenKind::LinkTarget if visible_targets.contains(&token.range.start) => Role::Plain,
            // The forms of a plural are a matter of the language: translators add bars.
            TokenKind::TemplateBar if matches!(functions.last(), Some(FunctionBars::Some)) => Role::Plain,
            kind => role(kind, before),
        };
        match token.kind {
            TokenKind::TemplateOpen => functions.push(FunctionBars::Template),
            TokenKind::TemplateName if word.trim_end().ends_with(':') => {
                if let Some(innermost) = functions.last_mut() {
                    *innermost = FunctionBars::None;
                }
            }
            TokenKind::TemplateBar => {
                if let Some(innermost @ FunctionBars::None) = functions.last_mut() {
                    *innermost = FunctionBars::Some;
                }
            }
            TokenKind::TemplateClose => drop(functions.pop()),
            _ => {}
        }
        before = Some(token.kind);
        let (kind, is_open) = match role {
            Role::Plain => ("", true),
            Role::Alone(kind) => (kind, false),
            Role::Begins(kind) | Role::GoesOn(kind) => (kind, true),
        };
        let joins = match (&role, pieces.last()) {
            (Role::Plain, Some(("", ..))) => true,
            (Role::GoesOn(_), Some((last, true, _))) => !last.is_empty(),
            (Role::Plain | Role::Alone(_) | Role::Begins(_) | Role::GoesOn(_), _) => false,
        };
        match pieces.last_mut() {
            Some((_, _, range)) if joins => range.end = token.range.end,
            Some(_) | None => pieces.push((kind, is_open, token.range.clone())),
        }
    }
    let piece = |(kind, _, range): (&'static str, bool, std::ops::Range<usize>)| match kind {
        "" => Piece::Text(&text[range]),
        kind => Piece::Code(Code { number: 0, kind, text: &text[range] }),
    };
    pieces.into_iter().map(piece).collect()
}

/// What is known of the bars of the innermost template.
enum FunctionBars {
    /// It is a template.
    Template,
    /// It is a function, and no bar has come yet.
    None,
    /// It is a function, and the first bar has come.
    Some,
}

/// The targets that readers see, because the link has no label. A namespace is never translated here.
fn visible_link_targets(text: &str, read: &UnitText) -> BTreeSet<usize> {
    let visible = |kind: &ObjectKind| match kind {
        ObjectKind::Link { target, parts } if parts.is_empty() && !text[target.clone()].contains(':') => {
            Some(target.clone())
        }
        _ => None,
    };
    let targets = read.objects.iter().filter_map(|object| visible(&object.kind));
    let starts = |target: std::ops::Range<usize>| {
        let first = read.tokens.partition_point(|token| token.range.start < target.start);
        let within = read.tokens[first..].iter().map(|token| token.range.start);
        within.take_while(move |start| *start < target.end).collect::<Vec<_>>()
    };
    targets.flat_map(starts).collect()
}

fn role(kind: TokenKind, before: Option<TokenKind>) -> Role {
    use TokenKind as T;
    match kind {
        // What stands in nowiki or pre is often translated; what is in math is kept by whoever knows it.
        T::Text | T::LineBreak | T::Stray | T::RawBody | T::Indent => Role::Plain,
        T::Variable => match before {
            Some(T::LinkOpen | T::LinkTarget | T::ExternalOpen | T::Url | T::TemplateOpen | T::TemplateName) => {
                Role::GoesOn("variable")
            }
            _ => Role::Begins("variable"),
        },
        T::LinkOpen | T::ExternalOpen => Role::Begins("link"),
        T::LinkTarget | T::LinkBar | T::LinkClose | T::ExternalClose => Role::GoesOn("link"),
        T::Url => match before {
            Some(T::ExternalOpen | T::Variable) => Role::GoesOn("link"),
            _ => Role::Begins("link"),
        },
        T::TemplateOpen | T::ArgumentOpen => Role::Begins("template"),
        T::TemplateName
        | T::TemplateBar
        | T::ParameterName
        | T::ParameterEquals
        | T::TemplateClose
        | T::ArgumentClose => Role::GoesOn("template"),
        T::TagOpen | T::TagClose | T::TagVoid => Role::Alone("tag"),
        T::Quotes => Role::Alone("format"),
        T::Comment => Role::Alone("comment"),
        T::HeadingMark | T::ListPrefix | T::Rule => Role::Alone("structure"),
        T::TableOpen | T::TableRow | T::TableCell | T::TableCaption | T::TableClose => Role::Alone("table"),
        T::Switch | T::Signature => Role::Alone("magic"),
        T::Entity => Role::Alone("entity"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(source: &str, target: &str) -> [String; 2] {
        let (source, targets) = code(source, &[target]);
        let show = |pieces: &[Piece<'_>]| -> String {
            let piece = |piece: &Piece<'_>| match piece {
                Piece::Text(text) => (*text).to_owned(),
                Piece::Code(code) => format!("⟨{}:{}⟩", code.number, code.text),
            };
            pieces.iter().map(piece).collect()
        };
        [show(&source), show(&targets[0])]
    }

    #[test]
    fn markup_is_set_apart_and_words_are_not() {
        for (text, coded) in [
            ("Hello $1, hello $name!", "Hello ⟨1:$1⟩, hello ⟨2:$name⟩!"),
            (
                "See [[Special:MyLanguage/Help|the '''help''' page]].",
                "See ⟨1:[[Special:MyLanguage/Help|⟩the ⟨2:'''⟩help⟨3:'''⟩ page⟨4:]]⟩.",
            ),
            ("a [[Warsaw]] b", "a ⟨1:[[⟩Warsaw⟨2:]]⟩ b"),
            ("[[File:A.png]]", "⟨1:[[File:A.png]]⟩"),
            ("[[$1|text]]", "⟨1:[[$1|⟩text⟨2:]]⟩"),
            ("[https://a.org b c]", "⟨1:[https://a.org⟩ b c⟨2:]⟩"),
            ("{{PLURAL:$1|one unit|$1 units}}", "⟨1:{{PLURAL:$1|⟩one unit|⟨2:$1⟩ units⟨3:}}⟩"),
            ("a<br />b", "a⟨1:<br />⟩b"),
            ("plain", "plain"),
            ("", ""),
        ] {
            assert_eq!(shown(text, "")[0], coded);
        }
    }

    #[test]
    fn equal_codes_have_one_number() {
        assert_eq!(
            shown("'''a''' $1 <b>", "$1 '''b''' $2 $1"),
            ["⟨1:'''⟩a⟨2:'''⟩ ⟨3:$1⟩ ⟨4:<b>⟩".to_owned(), "⟨3:$1⟩ ⟨1:'''⟩b⟨2:'''⟩ ⟨5:$2⟩ ⟨6:$1⟩".to_owned()]
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "([a-ż $1|'=*:#\\n]|\\[\\[|\\]\\]|\\{\\{|\\}\\}|<b>|</b>|<br/>|PLURAL:){0,40}") {
            let (source, _) = code(&text, &[]);
            let joined: String = source.iter().map(|piece| match piece {
                Piece::Text(text) => *text,
                Piece::Code(code) => code.text,
            }).collect();
            prop_assert_eq!(joined, text);
        }
    }
}

//! New targets in an XLIFF file of another program.

use super::{
    fill_v1, fill_v2,
    read::{Version, version},
    v1, v2,
};
use crate::{
    fill::{Filled, NewTarget, NotFilled},
    model::{DocState, InterchangeError, Limits, Place},
    xml::{Change, Chunks, Element, Piece, Whole, escaped, replace, with_attribute},
};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A code of the file: the text that it stands for, and how it is written there.
pub(super) struct Foreign<'a> {
    pub(super) id: Option<&'a str>,
    pub(super) stands_for: String,
    pub(super) xml: &'a str,
}

/// Where the source and the target of a unit stand.
pub(super) struct Seat<'a> {
    pub(super) source: &'a Element,
    pub(super) target: Option<&'a Element>,
    /// After which byte a target that is not there yet goes.
    pub(super) after: usize,
}

/// Gives units new targets and states, by the places where [`super::read`] has them; all else stays as it is, to the
/// byte.
///
/// Markup of a target that the file has as codes becomes these codes again. A target is written only where reading it
/// gives the very text that was wanted. Cost: linear, but for a target of many codes.
///
/// # Errors
/// Those of [`super::read`], and [`InterchangeError::Encoding`] where any of the file can't be decoded.
pub fn fill(bytes: &[u8], new: &BTreeMap<Place, NewTarget>, limits: &Limits) -> Result<Filled, InterchangeError> {
    let whole = Whole::read(bytes, limits)?;
    let mut chunks = Chunks::new(bytes, &["trans-unit", "unit"], *limits);
    let (mut family, mut changes, mut left) = (None, Vec::new(), BTreeMap::new());
    while let Some(piece) = chunks.next()? {
        match (piece, family) {
            (Piece::Start(root), None) => family = Some(version(&root.element)?),
            (Piece::Entry(element, entry), Some(family)) => {
                let Some(wanted) = new.get(&entry.place) else { continue };
                let start = usize::try_from(entry.offset).unwrap_or(usize::MAX);
                match unit(family, &element, &entry.xml, wanted) {
                    Ok(filled) => changes.push((start..start + entry.xml.len(), filled)),
                    Err(why) => drop(left.insert(entry.place, why)),
                }
            }
            (Piece::Start(_) | Piece::End | Piece::Broken(_) | Piece::Entry(..), _) => {}
        }
    }
    Ok(Filled { bytes: whole.to_bytes(&replace(&whole.text, changes)), left })
}

/// The text of a unit with a new target.
fn unit(family: Version, element: &Element, xml: &str, wanted: &NewTarget) -> Result<String, NotFilled> {
    let read = |element: &Element| match family {
        Version::One => v1::unit(element),
        Version::Two => v2::unit(element),
    };
    let before = read(element).map_err(|_| NotFilled::Codes)?;
    let is_same_text = before.target.as_deref() == Some(wanted.text.as_str());
    let mut changes = match family {
        Version::One => fill_v1::state_changes(element, xml, wanted.state),
        Version::Two => fill_v2::state_changes(element, xml, wanted.state),
    };
    let seat = match family {
        Version::One => fill_v1::seat(element)?,
        Version::Two => fill_v2::seat(element)?,
    };
    let content = match (is_same_text, seat.target) {
        (true, Some(target)) => xml[target.content.clone()].to_owned(),
        (true | false, target) => {
            let codes = match family {
                Version::One => known(seat.source, target, |of, is_target| fill_v1::foreign_codes(of, xml, is_target))?,
                Version::Two => {
                    known(seat.source, target, |of, is_target| fill_v2::foreign_codes(element, of, xml, is_target))?
                }
            };
            coded(&wanted.text, &codes)
        }
    };
    changes.push(target_change(family, &seat, xml, &content, wanted.state, is_same_text));
    let filled = replace(xml, changes);
    let again = crate::xml::parse(&filled, usize::MAX).ok().and_then(|element| read(&element).ok());
    match again {
        Some(again)
            if again.target.as_deref() == Some(wanted.text.as_str())
                && (again.state, &again.source) == (wanted.state, &before.source) =>
        {
            Ok(filled)
        }
        Some(_) | None => Err(NotFilled::Codes),
    }
}

/// The codes of a unit: those of the target, which are its own way to write those of the source, and what else the source
/// has.
fn known<'a>(
    source: &'a Element,
    target: Option<&'a Element>,
    codes: impl Fn(&'a Element, bool) -> Result<Vec<Foreign<'a>>, NotFilled>,
) -> Result<Vec<Foreign<'a>>, NotFilled> {
    let mut known = target.map(|target| codes(target, true)).transpose()?.unwrap_or_default();
    let own: BTreeSet<(Option<&str>, String)> = known.iter().map(|code| (code.id, code.stands_for.clone())).collect();
    let others = codes(source, false)?.into_iter();
    known.extend(others.filter(|code| !own.contains(&(code.id, code.stands_for.clone()))));
    Ok(known)
}

/// The target element, in its place or in a new one beside the source.
fn target_change(
    family: Version,
    seat: &Seat<'_>,
    xml: &str,
    content: &str,
    state: DocState,
    is_same_text: bool,
) -> Change {
    let dressed = |tag: &str| match family {
        Version::One => fill_v1::target_tag(tag, state, is_same_text),
        Version::Two => tag.to_owned(),
    };
    if let Some(target) = seat.target {
        let tag = dressed(&xml[target.tag()]);
        return (
            target.range(),
            match tag.strip_suffix("/>") {
                Some(tag) => format!("{}>{content}</{}>", tag.trim_end(), name(tag)),
                None => format!("{tag}{content}{}", &xml[target.content.end..target.end]),
            },
        );
    }
    let of_source = name(&xml[seat.source.tag()]);
    let prefix = of_source.strip_suffix("source").unwrap_or_default();
    let space = seat.source.attribute("xml:space").map(|space| format!(" xml:space=\"{space}\"")).unwrap_or_default();
    let tag = dressed(&format!("<{prefix}target{space}>"));
    // The new line is indented as that of the source is.
    let before = xml[..seat.source.start].trim_end_matches(|c: char| c.is_ascii_whitespace()).len();
    let indent = &xml[before..seat.source.start];
    (seat.after..seat.after, format!("{indent}{tag}{content}</{prefix}target>"))
}

/// The name in a start tag, with its prefix.
fn name(tag: &str) -> &str {
    let rest = tag.trim_start_matches('<');
    &rest[..rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).unwrap_or(rest.len())]
}

/// A text with codes in place of what they stand for, each of them once, the longer ones first; what no code stands for is
/// text.
fn coded(text: &str, codes: &[Foreign<'_>]) -> String {
    // By their first character, so that most places are passed at once.
    let mut waiting: BTreeMap<char, BTreeMap<(usize, &str), VecDeque<&str>>> = BTreeMap::new();
    for code in codes {
        let Some(first) = code.stands_for.chars().next() else { continue };
        let key = (usize::MAX - code.stands_for.len(), code.stands_for.as_str());
        waiting.entry(first).or_default().entry(key).or_default().push_back(code.xml);
    }
    let (mut out, mut plain, mut at) = (String::new(), 0, 0);
    while let Some(first) = text[at..].chars().next() {
        let fitting = waiting.get_mut(&first).and_then(|codes| {
            let mut fits =
                codes.iter_mut().filter(|((_, word), left)| !left.is_empty() && text[at..].starts_with(*word));
            fits.next().and_then(|((_, word), left)| Some((word.len(), left.pop_front()?)))
        });
        match fitting {
            Some((n_bytes, xml)) => {
                out.push_str(&escaped(&text[plain..at]));
                out.push_str(xml);
                at += n_bytes;
                plain = at;
            }
            None => at += first.len_utf8(),
        }
    }
    out.push_str(&escaped(&text[plain..]));
    out
}

/// The start tag of an element within a unit with another attribute.
pub(super) fn attribute_change(element: &Element, xml: &str, name: &str, value: Option<&str>) -> Change {
    (element.tag(), with_attribute(&xml[element.tag()], name, value))
}

#[cfg(test)]
#[path = "fill_tests.rs"]
mod tests;

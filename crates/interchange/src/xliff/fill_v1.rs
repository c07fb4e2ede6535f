//! What of a unit of XLIFF 1 changes when it gets a target.

use super::{
    fill::{Foreign, Seat, attribute_change},
    v1::{text, words},
};
use crate::{
    fill::NotFilled,
    model::DocState,
    xml::{Change, Element, with_attribute},
};

/// Where the source and the target of a unit stand.
pub(super) fn seat(element: &Element) -> Result<Seat<'_>, NotFilled> {
    if element.first("seg-source").is_some() {
        return Err(NotFilled::Split);
    }
    let source = element.first("source").ok_or(NotFilled::Codes)?;
    Ok(Seat { source, target: element.first("target"), after: source.end })
}

/// What has to change of a unit, beside its target, for a state. Where nothing says that it is approved or not, nothing will.
pub(super) fn state_changes(element: &Element, xml: &str, state: DocState) -> Vec<Change> {
    let (is_approved, _) = words(state);
    let wanted = if is_approved { "yes" } else { "no" };
    let is_otherwise = element.attribute("approved").is_some_and(|is| is != wanted);
    is_otherwise.then(|| attribute_change(element, xml, "approved", Some(wanted))).into_iter().collect()
}

/// The start tag of a target for a state. What another program said of where the text came from holds for its text only.
pub(super) fn target_tag(tag: &str, state: DocState, is_same_text: bool) -> String {
    let tag = with_attribute(tag, "state", words(state).1);
    if is_same_text { tag } else { with_attribute(&tag, "state-qualifier", None) }
}

/// The codes of a source or a target.
pub(super) fn foreign_codes<'a>(
    element: &'a Element,
    xml: &'a str,
    is_target: bool,
) -> Result<Vec<Foreign<'a>>, NotFilled> {
    let mut codes = Vec::new();
    for inner in element.elements() {
        let stands_for = match inner.name.as_str() {
            "mrk" if inner.attribute("mtype") == Some("seg") => return Err(NotFilled::Split),
            // A remark on the source need not be in the target; where in another target it would stand, nobody knows.
            "mrk" if !is_target => {
                codes.extend(foreign_codes(inner, xml, is_target)?);
                continue;
            }
            "x" | "bx" | "ex" => inner.attribute("equiv-text").unwrap_or_default().to_owned(),
            "ph" | "it" | "bpt" | "ept" => text(inner),
            _ => String::new(),
        };
        if stands_for.is_empty() {
            return Err(NotFilled::Codes);
        }
        codes.push(Foreign { id: inner.attribute("id"), stands_for, xml: &xml[inner.range()] });
    }
    Ok(codes)
}

//! What of a unit of XLIFF 2 changes when it gets a target.

use super::{
    fill::{Foreign, Seat, attribute_change},
    v2::{Data, original, original_data, word},
};
use crate::{
    fill::NotFilled,
    model::DocState,
    xml::{Change, Element, with_attribute},
};

/// Where the source and the target of a unit stand.
pub(super) fn seat(element: &Element) -> Result<Seat<'_>, NotFilled> {
    let segment = only_segment(element).ok_or(NotFilled::Split)?;
    let source = segment.first("source").ok_or(NotFilled::Codes)?;
    Ok(Seat { source, target: segment.first("target"), after: source.end })
}

fn only_segment(unit: &Element) -> Option<&Element> {
    let mut parts = unit.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable"));
    parts.next().filter(|first| first.name == "segment" && parts.next().is_none())
}

/// What has to change of a unit, beside its target, for a state. A subState is of the state that it was given to.
pub(super) fn state_changes(element: &Element, xml: &str, state: DocState) -> Vec<Change> {
    let Some(segment) = only_segment(element) else { return Vec::new() };
    if segment.attribute("state") == Some(word(state)) {
        return Vec::new();
    }
    let (range, tag) = attribute_change(segment, xml, "state", Some(word(state)));
    vec![(range, with_attribute(&tag, "subState", None))]
}

/// The codes of a source or a target of a unit.
pub(super) fn foreign_codes<'a>(
    unit: &Element,
    element: &'a Element,
    xml: &'a str,
    is_target: bool,
) -> Result<Vec<Foreign<'a>>, NotFilled> {
    let mut codes = Vec::new();
    gather_codes(element, &original_data(unit), xml, is_target, &mut codes)?;
    Ok(codes)
}

fn gather_codes<'a>(
    element: &'a Element,
    data: &Data<'_>,
    xml: &'a str,
    is_target: bool,
    codes: &mut Vec<Foreign<'a>>,
) -> Result<(), NotFilled> {
    for inner in element.elements() {
        let id = inner.attribute("id");
        let code = |reference: &str, instead: &str, range: std::ops::Range<usize>| {
            let stands_for = original(inner, data, reference, instead).filter(|text| !text.is_empty());
            Ok(Foreign { id, stands_for: stands_for.ok_or(NotFilled::Codes)?, xml: &xml[range] })
        };
        match inner.name.as_str() {
            "ph" | "sc" | "ec" => codes.push(code("dataRef", "equiv", inner.range())?),
            "pc" => {
                codes.push(code("dataRefStart", "equivStart", inner.tag())?);
                gather_codes(inner, data, xml, is_target, codes)?;
                codes.push(code("dataRefEnd", "equivEnd", inner.content.end..inner.end)?);
            }
            "cp" => {}
            // A remark on the source need not be in the target; where in another target it would stand, nobody knows.
            "mrk" if !is_target => gather_codes(inner, data, xml, is_target, codes)?,
            "sm" | "em" if !is_target => {}
            _ => return Err(NotFilled::Codes),
        }
    }
    Ok(())
}

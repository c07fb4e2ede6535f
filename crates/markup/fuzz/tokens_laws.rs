//! What holds for the tokens of any text at all, shared by the fuzz target and the ordinary tests.

use tolmach_markup::tokens::{ObjectKind, read, read_knowing, visible, visible_text};

/// Puts a text through everything; panics where a law is broken.
pub(crate) fn hold_for(text: &str) {
    for unit in [read(text), read_knowing(text, &["a", "1", "имя"])] {
        let mut at = 0;
        for token in &unit.tokens {
            assert!(token.range.start == at && token.range.end > at, "a gap or an empty token at byte {at}");
            assert!(text.is_char_boundary(token.range.end), "a token ends within a character");
            at = token.range.end;
        }
        assert_eq!(at, text.len(), "tokens must give back the whole text");
        for (n, object) in unit.objects.iter().enumerate() {
            assert!(text.get(object.range.clone()).is_some_and(|text| !text.is_empty()), "{object:?}");
            if let Some(parent) = object.parent {
                assert!(parent < n, "outer before inner: {object:?}");
                let around = &unit.objects[parent].range;
                assert!(
                    around.start <= object.range.start && object.range.end <= around.end,
                    "{object:?} in {around:?}"
                );
            }
            let parts = match &object.kind {
                ObjectKind::Link { target, parts } => [std::slice::from_ref(target), parts].concat(),
                ObjectKind::ExternalLink { url, label } => {
                    [Some(url.clone()), label.clone()].into_iter().flatten().collect()
                }
                ObjectKind::Template { name, parameters, .. } => {
                    let values = parameters.iter().map(|parameter| parameter.value.clone());
                    std::iter::once(name.clone()).chain(values).collect()
                }
                ObjectKind::Raw { body, .. } => vec![body.clone()],
                _ => Vec::new(),
            };
            let is_inside = |part: &std::ops::Range<usize>| {
                object.range.start <= part.start && part.end <= object.range.end && text.get(part.clone()).is_some()
            };
            assert!(parts.iter().all(is_inside), "{object:?} has a part outside of it");
        }
        assert!(unit.objects.is_sorted_by_key(|object| object.range.start), "in the order of their beginnings");
        visible(text, &unit);
    }
    visible_text(text);
}

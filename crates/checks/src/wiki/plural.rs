//! The forms of `{{PLURAL:}}`, read as MediaWiki's preprocessor reads templates.

use super::WikiProblem;
use std::ops::Range;

/// A `{{PLURAL:}}` of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plural {
    /// All of it, in bytes.
    pub range: Range<usize>,
    /// Its forms, without those for an explicit number.
    pub forms: Vec<Range<usize>>,
    /// Whether it has forms for an explicit number, such as `0=none`.
    pub has_explicit: bool,
}

/// What the plural validator finds in a translation into a language with so many forms.
pub(super) fn problems(definition: &str, translation: &str, n_allowed: usize) -> Vec<WikiProblem> {
    if has_plural(definition) && !has_plural(translation) {
        return vec![WikiProblem::PluralMissing];
    }
    let plurals = plurals(translation);
    let too_many = plurals
        .iter()
        .find(|plural| plural.forms.len() > n_allowed)
        .map(|plural| WikiProblem::TooManyPluralForms { given: plural.forms.len(), allowed: n_allowed });
    let is_same = |forms: &[Range<usize>]| match forms {
        [.., before, last] => translation[before.clone()] == translation[last.clone()],
        _ => false,
    };
    let same = plurals.iter().any(|plural| is_same(&plural.forms)).then_some(WikiProblem::SamePluralForms);
    too_many.into_iter().chain(same).collect()
}

/// Every closed `{{PLURAL:}}`, nested ones too, inner before outer, as MediaWiki's preprocessor reads them. Cost: linear.
pub fn plurals(text: &str) -> Vec<Plural> {
    if !has_plural(text) && !text.contains("{{") {
        return Vec::new();
    }
    let with_forms = forms(text).into_iter().map(|(range, forms)| {
        let n = forms.len();
        let forms: Vec<_> = forms.into_iter().filter(|form| !is_explicit(&text[form.clone()])).collect();
        Plural { range, has_explicit: forms.len() < n, forms }
    });
    with_forms.collect()
}

fn has_plural(text: &str) -> bool {
    const WORD: &[u8] = b"{{plural:";
    text.as_bytes().windows(WORD.len()).any(|window| window.eq_ignore_ascii_case(WORD))
}

/// Whether a form is for an explicit number, such as `0=none`.
fn is_explicit(form: &str) -> bool {
    let form = form.trim_start();
    form.split_once('=').is_some_and(|(n, _)| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

/// What stands open while the text is read.
struct Open {
    /// How many curly braces opened it; 0 for a link.
    n_braces: usize,
    /// Where its content begins.
    start: usize,
    /// Where its content is parted by `|`.
    bars: Vec<usize>,
}

/// Every closed `{{PLURAL:}}` and its forms, nested ones too, inner before outer. Bars of links and of other templates
/// part nothing. Cost: linear.
fn forms(text: &str) -> Vec<(Range<usize>, Vec<Range<usize>>)> {
    let bytes = text.as_bytes();
    let run = |at: usize| bytes[at..].iter().take_while(|&&b| b == bytes[at]).count();
    let mut open: Vec<Open> = Vec::new();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], open.last_mut()) {
            (b'<', _) if bytes[at..].starts_with(b"<!--") => {
                at = text[at..].find("-->").map_or(bytes.len(), |end| at + end + "-->".len());
            }
            (b'{', _) if run(at) >= 2 => {
                let n_braces = run(at);
                at += n_braces;
                open.push(Open { n_braces, start: at, bars: Vec::new() });
            }
            (b'[', _) if run(at) >= 2 => {
                at += run(at);
                open.push(Open { n_braces: 0, start: at, bars: Vec::new() });
            }
            (b']', Some(Open { n_braces: 0, .. })) if run(at) >= 2 => {
                open.pop();
                at += 2;
            }
            (b'}', Some(top)) if top.n_braces >= 2 && run(at) >= 2 => {
                let closing = run(at).min(top.n_braces).min(3);
                if closing == 2 {
                    let forms = plural_forms(text, top.start..at, &top.bars);
                    found.extend(forms.map(|forms| (top.start - 2..at + 2, forms)));
                }
                top.n_braces -= closing;
                top.bars.clear();
                top.start -= closing;
                if top.n_braces < 2 {
                    open.pop();
                }
                at += closing;
            }
            (b'|', Some(top)) => {
                top.bars.push(at);
                at += 1;
            }
            _ => at += 1,
        }
    }
    found
}

/// The forms, where what stands in `{{` and `}}` is a PLURAL.
fn plural_forms(text: &str, content: Range<usize>, bars: &[usize]) -> Option<Vec<Range<usize>>> {
    let first_end = bars.first().copied().unwrap_or(content.end);
    let head = text[content.start..first_end].trim_start();
    let is_plural = head.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("plural:"));
    is_plural.then(|| {
        let ends = bars.iter().skip(1).copied().chain([content.end]);
        bars.iter().zip(ends).map(|(bar, end)| bar + 1..end).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_the_preprocessor() {
        for (text, expected) in [
            ("{{PLURAL:$1|a|b}}", vec![vec!["a", "b"]]),
            ("{{ plural:$1|a}}", vec![vec!["a"]]),
            ("{{PLURAL:$1|[[x|y]]|{{t|1|2}} b}}", vec![vec!["[[x|y]]", "{{t|1|2}} b"]]),
            ("{{PLURAL:$1|{{PLURAL:$2|in|ner}}|b}}", vec![vec!["in", "ner"], vec!["{{PLURAL:$2|in|ner}}", "b"]]),
            ("{{PLURAL:$1|a|b", vec![]),
            ("{{PLURAL:$1|[[a|b}}", vec![]),
            ("{{PLURAL:{{{1|}}}|a|b}}", vec![vec!["a", "b"]]),
            ("<!-- {{PLURAL:$1|a|b}} -->", vec![]),
            ("{{PLURAL:$1}}", vec![vec![]]),
            ("{{plurality|a|b}}", vec![]),
        ] {
            let found: Vec<Vec<&str>> =
                forms(text).into_iter().map(|(_, forms)| forms.into_iter().map(|form| &text[form]).collect()).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn explicit_numbers_do_not_count() {
        let text = "a {{PLURAL:$1|0=none| 12=dozen|x=1|one|many}}";
        let plural = plurals(text).remove(0);
        let forms: Vec<&str> = plural.forms.into_iter().map(|form| &text[form]).collect();
        assert_eq!(forms, ["x=1", "one", "many"]);
        assert_eq!((plural.range, plural.has_explicit), (2..text.len(), true));
    }
}

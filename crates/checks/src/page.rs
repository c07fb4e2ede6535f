//! Checks over the units of one page together: what is right by itself can be wrong beside its neighbours.

use crate::{
    packs::{Pack, Script, pack, pack_for},
    problem::{Finding, Problem, What},
    run::Check,
    text::{
        address::{self, Form},
        prose::Prose,
        serbian,
    },
};
use tolmach_core::Language;
use tolmach_markup::tokens;

/// A problem of one of the units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageProblem {
    /// Which of the targets given.
    pub unit: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// Runs the checks of whole pages over the targets of one, in their order: the form of address, and the script where
/// a language has two.
///
/// The form and the script that most units have are right; each unit that has another gets one problem.
/// Cost: linear in the texts.
pub fn run_page(targets: &[&str], language: &Language) -> Vec<PageProblem> {
    let Some(rules) = pack(language) else { return Vec::new() };
    let texts: Vec<Prose> = targets.iter().map(|target| Prose::new(target, &tokens::read(target))).collect();
    let mut problems = address_forms(&texts, rules);
    problems.extend(scripts(&texts, targets, language, rules));
    problems.sort_by_key(|found| (found.unit, found.problem.range.start));
    problems
}

fn problem(unit: usize, check: &Check, finding: Finding) -> PageProblem {
    let Finding { range, what, level, fix } = finding;
    PageProblem { unit, problem: Problem { check: check.id, level: level.unwrap_or(check.level), range, what, fix } }
}

fn address_forms(texts: &[Prose], rules: &Pack) -> Vec<PageProblem> {
    let forms: Vec<_> = texts.iter().map(|text| address::forms(text, rules)).collect();
    let n_units = |form| forms.iter().filter(|found| found.iter().any(|(one, _)| *one == form)).count();
    let (n_familiar, n_polite) = (n_units(Form::Familiar), n_units(Form::Polite));
    if n_familiar == 0 || n_polite == 0 {
        return Vec::new();
    }
    let rare = if n_familiar > n_polite { Form::Polite } else { Form::Familiar };
    let units = forms.iter().enumerate().filter_map(|(unit, found)| {
        let (_, word) = found.iter().find(|(form, _)| *form == rare)?;
        Some(problem(unit, &address::CHECK, address::mixed(&texts[unit], word)))
    });
    units.collect()
}

fn scripts(texts: &[Prose], targets: &[&str], language: &Language, rules: &Pack) -> Vec<PageProblem> {
    if rules.letters.other_script.is_none() {
        return Vec::new();
    }
    let script = |text: &str| -> Option<Script> {
        let has_letters = text.chars().any(|c| Script::of(c).is_some());
        has_letters.then(|| pack_for(language, text).map(|pack| pack.letters.script))?
    };
    // Of Latin texts, only those with letters of Serbian are surely Serbian.
    let is_sure = |text: &str| text.chars().any(|c| Script::of(c) == Some(Script::Cyrl) || "čćžšđČĆŽŠĐ".contains(c));
    let found: Vec<Option<Script>> =
        texts.iter().map(|text| script(&text.text).filter(|_| is_sure(&text.text))).collect();
    let n_units = |script| found.iter().filter(|one| **one == Some(script)).count();
    let (n_cyrillic, n_latin) = (n_units(Script::Cyrl), n_units(Script::Latn));
    if n_cyrillic == 0 || n_latin == 0 {
        return Vec::new();
    }
    let rare = if n_latin > n_cyrillic { Script::Cyrl } else { Script::Latn };
    let units = found.iter().enumerate().filter(|(_, script)| **script == Some(rare)).map(|(unit, _)| {
        problem(unit, &serbian::CHECK, Finding::new(0..targets[unit].len(), What::new("check-two-scripts-page")))
    });
    units.collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    fn found(language: &str, targets: &[&str]) -> Vec<(usize, String)> {
        let problems = run_page(targets, &Language::parse(language).unwrap());
        problems.into_iter().map(|one| (one.unit, targets[one.unit][one.problem.range].to_owned())).collect()
    }

    #[test]
    fn one_form_of_address_holds_for_a_page() {
        let other = |unit, word: &str| vec![(unit, word.to_owned())];
        assert_eq!(found("uk", &["Ваш рахунок.", "Якщо ви хочете.", "Збережіть твій рахунок."]), other(2, "твій"));
        assert_eq!(
            found("pl", &["Wejdź na swoją stronę, a twoja praca…", "Czy Pan chce?", "To twój wpis."]),
            other(1, "Pan")
        );
        assert_eq!(found("hu", &["Az Ön oldala.", "Ez a te oldalad.", "Önnek."]), other(1, "te"));
        assert_eq!(found("de", &["Hier finden Sie Hilfe.", "Sie lief. Dann hilft sie dir."]), other(1, "dir"));
        assert_eq!(found("de", &["Sie lief weg.", "Das hilft dir."]), [], "sie is also somebody else");
        assert_eq!(found("cs", &["Vaše stránka.", "Pro vás."]), []);
    }

    #[test]
    fn one_script_holds_for_a_page() {
        assert_eq!(found("sr", &["Заједница расте.", "Više zajednica.", "Овде."]), [(1, "Više zajednica.".to_owned())]);
        assert_eq!(found("sr", &["Заједница расте.", "MediaWiki", "Овде."]), []);
    }
}

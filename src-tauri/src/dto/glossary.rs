//! The glossary.

use super::{
    Language,
    memory::{Rendering, RenderingStatus},
};
use crate::error::CommandError;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeSet;
use tolmach_workbench::{
    brief,
    glossary::{self, Origin, StoredTerm, TargetTerm},
};

/// Which terms are sought. Everything given must hold.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct TermQuery {
    /// Pieces of words.
    pub words: String,
    /// BCP 47.
    pub to: Option<String>,
    /// The field they belong to.
    pub domain: Option<String>,
    /// Whether somebody has looked at the translations.
    pub is_reviewed: Option<bool>,
}

/// What tells a term from others.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct TermName {
    /// BCP 47.
    pub language: String,
    /// The term.
    pub source: String,
}

/// Terms that were found, and what there is to choose from.
#[derive(Debug, Clone, Serialize, Type)]
pub struct FoundTerms {
    /// By language and source.
    pub terms: Vec<TermRow>,
    /// Terms in all.
    pub n_all: u32,
    /// The languages of terms and of translations.
    pub languages: Vec<Language>,
    /// The domains of all terms.
    pub domains: Vec<String>,
}

/// A term in a list, with its translations into the language that was asked for.
#[derive(Debug, Clone, Serialize, Type)]
pub struct TermRow {
    /// BCP 47, of the source.
    pub language: String,
    /// The term.
    pub source: String,
    /// How to render it.
    pub targets: Vec<Rendering>,
    /// Whether it stays as it is.
    pub do_not_translate: bool,
    /// The field it belongs to; empty if not said.
    pub domain: String,
    /// Whether the translations were reviewed; none where there are none, or no language was asked for.
    pub is_reviewed: Option<bool>,
    /// How many languages it is translated into.
    pub n_languages: u32,
    /// Who wrote it.
    pub origin: TermOrigin,
}

/// Who wrote something.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum TermOrigin {
    /// It comes with the program.
    Seed,
    /// The user.
    Own,
    /// A file.
    Imported,
}

/// All of a term.
#[derive(Debug, Clone, Serialize, Type)]
pub struct GlossaryTerm {
    /// Of the source.
    pub language: Language,
    /// The term.
    pub source: String,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
    /// The field it belongs to; empty if not said.
    pub domain: String,
    /// What it means, in Markdown; empty if not said.
    pub note: String,
    /// The same as safe HTML; the screen rebuilds it from known elements all the same.
    pub note_html: String,
    /// Who wrote it.
    pub origin: TermOrigin,
    /// Its translations, by language.
    pub renderings: Vec<TermRendering>,
}

/// The translations of a term into one language.
#[derive(Debug, Clone, Serialize, Type)]
pub struct TermRendering {
    /// The language.
    pub language: Language,
    /// The translations, the best first.
    pub targets: Vec<Rendering>,
    /// Whether somebody who knows the language has looked at them.
    pub is_reviewed: bool,
    /// Who wrote them.
    pub origin: TermOrigin,
}

/// A term as somebody has written it.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct WholeTerm {
    /// BCP 47.
    pub language: String,
    /// The term.
    pub source: String,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
    /// The field it belongs to.
    pub domain: String,
    /// What it means, in Markdown.
    pub note: String,
    /// Translations; languages that are not named keep what they have.
    pub renderings: Vec<WholeRendering>,
}

/// Translations as somebody has written them.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct WholeRendering {
    /// BCP 47.
    pub language: String,
    /// The translations.
    pub targets: Vec<Rendering>,
    /// Whether they have been reviewed.
    pub is_reviewed: bool,
}

impl TryFrom<TermQuery> for glossary::TermQuery {
    type Error = CommandError;

    fn try_from(query: TermQuery) -> Result<Self, CommandError> {
        let TermQuery { words, to, domain, is_reviewed } = query;
        let to = to.map(|tag| tolmach_core::Language::parse(&tag)).transpose()?;
        Ok(Self { words, from: None, to, domain, is_reviewed })
    }
}

impl TryFrom<WholeTerm> for glossary::WholeTerm {
    type Error = CommandError;

    fn try_from(term: WholeTerm) -> Result<Self, CommandError> {
        let WholeTerm { language, source, do_not_translate, domain, note, renderings } = term;
        let rendering = |WholeRendering { language, targets, is_reviewed }| {
            let targets = targets.into_iter().map(TargetTerm::from).collect();
            Ok::<_, CommandError>((tolmach_core::Language::parse(&language)?, (targets, is_reviewed)))
        };
        let language = tolmach_core::Language::parse(&language)?;
        let renderings = renderings.into_iter().map(rendering).collect::<Result<_, _>>()?;
        Ok(Self { language, source, do_not_translate, domain, note, renderings })
    }
}

impl From<Rendering> for TargetTerm {
    fn from(rendering: Rendering) -> Self {
        let Rendering { text, status } = rendering;
        let status = match status {
            RenderingStatus::Preferred => glossary::Status::Preferred,
            RenderingStatus::Admitted => glossary::Status::Admitted,
            RenderingStatus::Forbidden => glossary::Status::Forbidden,
        };
        Self { text, status }
    }
}

impl From<Origin> for TermOrigin {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Seed => Self::Seed,
            Origin::Own => Self::Own,
            Origin::Imported => Self::Imported,
        }
    }
}

impl FoundTerms {
    /// The rows for one language, or for none in particular.
    pub fn of(found: glossary::FoundTerms, to: Option<&tolmach_core::Language>) -> Self {
        let glossary::FoundTerms { terms, n_all, sources, targets, domains } = found;
        let languages: BTreeSet<_> = sources.into_iter().chain(targets).collect();
        Self {
            terms: terms.into_iter().map(|term| TermRow::of(term, to)).collect(),
            n_all: u32::try_from(n_all).unwrap_or(u32::MAX),
            languages: languages.iter().map(Language::of).collect(),
            domains: domains.into_iter().collect(),
        }
    }
}

impl TermRow {
    fn of(term: StoredTerm, to: Option<&tolmach_core::Language>) -> Self {
        let StoredTerm {
            id: _,
            language,
            source,
            do_not_translate,
            domain,
            note: _,
            origin,
            changed_at: _,
            mut renderings,
        } = term;
        renderings.retain(|_, rendering| !rendering.targets.is_empty());
        let n_languages = u32::try_from(renderings.len()).unwrap_or(u32::MAX);
        let into = to.and_then(|to| renderings.remove(to));
        Self {
            language: language.to_string(),
            source,
            do_not_translate,
            domain,
            is_reviewed: into.as_ref().map(|into| into.is_reviewed),
            origin: into.as_ref().map_or(origin, |into| into.origin).into(),
            targets: into.map(|into| into.targets.into_iter().map(Rendering::from).collect()).unwrap_or_default(),
            n_languages,
        }
    }
}

impl From<StoredTerm> for GlossaryTerm {
    fn from(term: StoredTerm) -> Self {
        let StoredTerm { id: _, language, source, do_not_translate, domain, note, origin, changed_at: _, renderings } =
            term;
        let into = |(language, rendering): (tolmach_core::Language, glossary::Rendering)| TermRendering {
            language: Language::of(&language),
            targets: rendering.targets.into_iter().map(Rendering::from).collect(),
            is_reviewed: rendering.is_reviewed,
            origin: rendering.origin.into(),
        };
        Self {
            language: Language::of(&language),
            source,
            do_not_translate,
            domain,
            note_html: brief::to_html(&note),
            note,
            origin: origin.into(),
            renderings: renderings.into_iter().filter(|(_, one)| !one.targets.is_empty()).map(into).collect(),
        }
    }
}

//! What is checked: a unit's two texts and what else is known of them.

use crate::{
    helped::{Elsewhere, Spelling},
    markup::{
        link_diff::{LinkDiff, link_diff},
        template_diff::{TemplateDiff, template_diff},
    },
    packs::{self, Pack},
    team::TeamRule,
    text::prose::Prose,
};
use std::{cell::OnceCell, ops::Range};
use tolmach_core::Language;
use tolmach_lexicon::glossary::Glossary;
use tolmach_markup::tokens::{self, Object, Token, TokenKind, UnitText};

/// A unit and its translation.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The definition: the source with variables as `$name`.
    pub source: &'a str,
    /// The translation.
    pub target: &'a str,
    /// Language of the source.
    pub source_language: &'a Language,
    /// Language of the translation.
    pub language: &'a Language,
    /// Whether the unit is the title of its page.
    pub is_title: bool,
    /// Whether the source changed since the translation was made.
    pub base_moved: bool,
    /// How much of the text is a machine's translation that nobody touched, 0 to 1; none where nobody knows.
    pub machine_share: Option<f64>,
}

impl<'a> Subject<'a> {
    /// Two texts of which nothing else is known.
    pub fn new(source: &'a str, target: &'a str, source_language: &'a Language, language: &'a Language) -> Self {
        Self { source, target, source_language, language, is_title: false, base_moved: false, machine_share: None }
    }
}

/// What checks may consult. A check that lacks its help finds nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Helps<'a> {
    /// Rules that the team of the collection made.
    pub team_rules: &'a [TeamRule],
    /// How words of the target's language are spelled.
    pub spelling: Option<Spelling<'a>>,
    /// The terms of the pair of languages.
    pub glossary: Option<&'a Glossary>,
    /// Other units of the collection that have this source or this target; more do no harm.
    pub elsewhere: &'a [Elsewhere<'a>],
}

/// Both texts, read once for all checks.
#[derive(Debug)]
pub struct Prepared<'a> {
    /// What is checked.
    pub subject: &'a Subject<'a>,
    /// The definition.
    pub source: Side<'a>,
    /// The translation.
    pub target: Side<'a>,
    links: OnceCell<LinkDiff<'a>>,
    templates: OnceCell<TemplateDiff>,
    pack: OnceCell<Option<&'static Pack>>,
}

/// One of the two texts.
#[derive(Debug)]
pub struct Side<'a> {
    /// The text.
    pub text: &'a str,
    /// Its tokens and constructs.
    pub unit: UnitText,
    visible: OnceCell<Vec<Range<usize>>>,
    prose: OnceCell<Prose>,
}

impl<'a> Prepared<'a> {
    /// Reads both texts; of the target, the variables are those of the source. Cost: linear.
    pub fn new(subject: &'a Subject<'a>) -> Self {
        let source = Side::new(subject.source, tokens::read(subject.source));
        let variables =
            source.of_kind(TokenKind::Variable).map(|token| &subject.source[token.range.start + 1..token.range.end]);
        let mut names: Vec<&str> = variables.collect();
        names.sort_unstable();
        names.dedup();
        let target = Side::new(subject.target, tokens::read_knowing(subject.target, &names));
        Self { subject, source, target, links: OnceCell::new(), templates: OnceCell::new(), pack: OnceCell::new() }
    }

    /// The rules of the target's language, where there are some.
    pub(crate) fn pack(&self) -> Option<&'static Pack> {
        *self.pack.get_or_init(|| packs::pack_for(self.subject.language, self.subject.target))
    }

    /// The internal links of both texts, matched.
    pub(crate) fn links(&self) -> &LinkDiff<'a> {
        self.links.get_or_init(|| link_diff(self.subject, &self.source, &self.target))
    }

    /// The templates of both texts, matched.
    pub(crate) fn templates(&self) -> &TemplateDiff {
        self.templates.get_or_init(|| template_diff(self.subject, &self.source, &self.target))
    }
}

impl<'a> Side<'a> {
    fn new(text: &'a str, unit: UnitText) -> Self {
        Self { text, unit, visible: OnceCell::new(), prose: OnceCell::new() }
    }

    /// Its tokens.
    pub fn tokens(&self) -> &[Token] {
        &self.unit.tokens
    }

    /// Its tokens of one kind.
    pub fn of_kind(&self, kind: TokenKind) -> impl Iterator<Item = &Token> {
        self.unit.tokens.iter().filter(move |token| token.kind == kind)
    }

    /// Its constructs.
    pub fn objects(&self) -> &[Object] {
        &self.unit.objects
    }

    /// Where the words stand that a reader sees, in order; see [`tokens::visible`].
    pub fn visible(&self) -> &[Range<usize>] {
        self.visible.get_or_init(|| tokens::visible(self.text, &self.unit))
    }

    /// The pieces that a reader sees, with the byte at which each begins.
    pub fn visible_pieces(&self) -> impl Iterator<Item = (usize, &'a str)> {
        self.visible().iter().map(|range| (range.start, &self.text[range.clone()]))
    }

    /// The running text, as a reader sees it.
    pub(crate) fn prose(&self) -> &Prose {
        self.prose.get_or_init(|| Prose::new(self.text, &self.unit))
    }

    /// What stands there.
    pub fn slice(&self, range: &Range<usize>) -> &'a str {
        &self.text[range.clone()]
    }
}

//! The text of one unit in tokens, and the constructs that they form.
//!
//! Tolerant: any text can be read, and what forms no construct is [`TokenKind::Text`], or [`TokenKind::Stray`] where it
//! looks like half of one. Lossless: tokens follow each other without a gap, so that joined they give the text back.
//! Cost: linear in the text, apart from sorting the marks of long runs of braces. The editor's protected objects, the
//! checks, the masks of the memory and the preview all read units with this.
//!
//! Read in three steps: `lex` finds signs that may be markup, `pairs` which brackets belong together (templates
//! before links, as MediaWiki does), `build` what each sign then is.

mod build;
mod lex;
mod pairs;
pub mod tables;
mod visible;

pub use visible::{visible, visible_text};

use std::ops::Range;

/// A unit's text, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnitText {
    /// All of the text, piece by piece.
    pub tokens: Vec<Token>,
    /// The constructs in it, in the order of their beginnings, outer before inner.
    pub objects: Vec<Object>,
}

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenKind {
    /// What readers read.
    Text,
    /// `\n`.
    LineBreak,
    /// Half of a construct whose other half is missing: `[[`, `}}`.
    Stray,
    /// `$name`.
    Variable,
    /// `[[`.
    LinkOpen,
    /// The page that an internal link leads to.
    LinkTarget,
    /// `|` within a link.
    LinkBar,
    /// `]]`.
    LinkClose,
    /// `[` before an address.
    ExternalOpen,
    /// An address on the web, in a link or by itself.
    Url,
    /// `]` after an external link.
    ExternalClose,
    /// `{{`.
    TemplateOpen,
    /// The name of a template, or of a parser function with its colon.
    TemplateName,
    /// `|` within a template.
    TemplateBar,
    /// The name of a parameter.
    ParameterName,
    /// `=` after it.
    ParameterEquals,
    /// `}}`.
    TemplateClose,
    /// `{{{`.
    ArgumentOpen,
    /// `}}}`.
    ArgumentClose,
    /// `<b class="x">`, of an allowed tag.
    TagOpen,
    /// `</b>`.
    TagClose,
    /// `<br>`, `<ref name="x" />`.
    TagVoid,
    /// What stands in `nowiki`, `math` and their kin.
    RawBody,
    /// `<!-- … -->`.
    Comment,
    /// `''`, `'''` or `'''''`.
    Quotes,
    /// `==` at either end of a heading.
    HeadingMark,
    /// `*#:;` at the start of a line.
    ListPrefix,
    /// A space at the start of a line: it makes preformatted text.
    Indent,
    /// `{|` with its attributes.
    TableOpen,
    /// `|-` with its attributes.
    TableRow,
    /// `|`, `||`, `!` or `!!` of a cell, with its attributes.
    TableCell,
    /// `|+`.
    TableCaption,
    /// `|}`.
    TableClose,
    /// `----`.
    Rule,
    /// `__TOC__`.
    Switch,
    /// `&nbsp;`.
    Entity,
    /// `~~~~`.
    Signature,
}

impl TokenKind {
    /// Whether it is markup, which a translator carries over, rather than text, which one translates.
    pub fn is_markup(self) -> bool {
        !matches!(self, Self::Text | Self::LineBreak | Self::Stray)
    }
}

/// A construct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// What it is.
    pub kind: ObjectKind,
    /// All of it, in bytes.
    pub range: Range<usize>,
    /// The innermost construct around it.
    pub parent: Option<usize>,
}

/// What a construct is, with the parts that matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObjectKind {
    /// `$name`.
    Variable,
    /// `[[target|label]]`, a file or a category.
    Link {
        /// Where it leads to.
        target: Range<usize>,
        /// What stands between the bars: the label, or the options and caption of a file.
        parts: Vec<Range<usize>>,
    },
    /// `[https://… label]`.
    ExternalLink {
        /// Where it leads to; may be, or hold, a variable.
        url: Range<usize>,
        /// Its label.
        label: Option<Range<usize>>,
    },
    /// An address by itself.
    Url,
    /// `{{name|value|name=value}}`.
    Template {
        /// Its name, white space around it included; of a parser function without the colon.
        name: Range<usize>,
        /// Whether it is a parser function or magic word: `{{PLURAL:$1|…}}`; `$1` is its first parameter.
        is_function: bool,
        /// Its parameters.
        parameters: Vec<Parameter>,
    },
    /// `{{{name|default}}}`.
    Argument {
        /// Its name.
        name: Range<usize>,
    },
    /// A tag and what it encloses. One of its two ends may be missing; a void tag has only its opening one.
    Tag {
        /// Its name in lower case.
        name: &'static str,
        /// `<b>`.
        open: Option<Range<usize>>,
        /// `</b>`.
        close: Option<Range<usize>>,
    },
    /// A tag whose content is no wikitext: `nowiki`, `math`.
    Raw {
        /// The tag's name in lower case.
        tag: &'static str,
        /// Its content.
        body: Range<usize>,
    },
    /// `<!-- … -->`.
    Comment,
    /// `''`, `'''` or `'''''`: begins or ends italics, bold or both.
    Quotes,
    /// `== heading ==`.
    Heading {
        /// Signs at each end, 1 to 6.
        level: u8,
    },
    /// `*#:;` at the start of a line.
    ListPrefix,
    /// `{|`, `|-`, `|`, `|+` or `|}` of a table, with attributes.
    TableMark,
    /// `----`.
    Rule,
    /// `__TOC__`.
    Switch,
    /// `&nbsp;`.
    Entity,
    /// `~~~~`.
    Signature,
}

/// A parameter of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name with white space around, where it is named.
    pub name: Option<Range<usize>>,
    /// Its value.
    pub value: Range<usize>,
}

/// Reads a definition, or any text whose variables are not known.
///
/// A variable is then `$` and letters, numbers and `_`, parts of it joined by `-`; or `$` and one or two digits.
pub fn read(text: &str) -> UnitText {
    read_knowing(text, &[])
}

/// Reads a translation, whose variables are those of its definition: `names`, without `$`.
///
/// Of the names that fit, the longest counts, and no word boundary is needed after it: `$mail-adresse` holds `$mail`.
pub fn read_knowing(text: &str, names: &[&str]) -> UnitText {
    let lexemes = lex::lexemes(text, names);
    let pairs = pairs::pairs(text, &lexemes);
    build::build(text, &lexemes, &pairs)
}

/// The tokens of a text; see [`read`].
pub fn tokenize(text: &str) -> Vec<Token> {
    read(text).tokens
}

/// The constructs of a text; see [`read`].
pub fn objects(text: &str) -> Vec<Object> {
    read(text).objects
}

/// The names of the variables in a definition, without `$`, each once, in order.
pub fn variable_names(definition: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    for token in tokenize(definition) {
        let name = &definition[token.range];
        if token.kind == TokenKind::Variable && known.insert(name) {
            names.push(&name[1..]);
        }
    }
    names
}

#[cfg(test)]
#[path = "tokens_tests.rs"]
mod tests;

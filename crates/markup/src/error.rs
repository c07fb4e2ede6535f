//! What can be wrong with a page, where, and how to mend it.

use std::fmt;

/// Where in a page something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1; lines end with LF.
    pub line: usize,
    /// Column, from 1, in Unicode scalar values.
    pub column: usize,
    /// The text from there to the end of the line, at most [`Place::MAX_EXCERPT`] Unicode scalar values.
    pub excerpt: String,
}

impl Place {
    /// How many Unicode scalar values an excerpt has at most.
    pub const MAX_EXCERPT: usize = 80;

    /// The place of a byte of the page. Cost: linear in what stands before it.
    pub(crate) fn of(page: &str, at: usize) -> Self {
        let before = &page[..at];
        let line_start = before.rfind('\n').map_or(0, |lf| lf + 1);
        let line_rest = page[at..].split('\n').next().unwrap_or_default();
        Self {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            excerpt: line_rest.chars().take(Self::MAX_EXCERPT).collect(),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// Why a page cannot be taken for a translatable page. The wiki refuses to save it for the same reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    /// An open tag inside a section; the place is that of the inner tag.
    #[error("{at}: a <translate> tag stands inside another")]
    Nested {
        /// The inner tag.
        at: Place,
    },
    /// An open tag without its close tag.
    #[error("{at}: a <translate> tag is never closed")]
    Unclosed {
        /// The tag.
        at: Place,
    },
    /// A close tag without its open tag.
    #[error("{at}: a </translate> tag closes nothing")]
    Unopened {
        /// The tag.
        at: Place,
    },
    /// Several markers in one unit.
    #[error("{at}: this unit has a second marker")]
    SeveralMarkers {
        /// The second marker.
        at: Place,
    },
    /// A marker where none may stand.
    #[error("{at}: the marker of unit {id:?} stands where no marker may stand")]
    MisplacedMarker {
        /// The marker.
        at: Place,
        /// The id in it.
        id: String,
    },
    /// A marker with nothing to mark.
    #[error("{at}: the marker of unit {id:?} has no text")]
    NoText {
        /// The marker.
        at: Place,
        /// The id in it.
        id: String,
    },
    /// A marker without an id.
    #[error("{at}: this marker has no id")]
    NoId {
        /// The marker.
        at: Place,
    },
    /// A marker whose id begins or ends with white space.
    #[error("{at}: there is white space around the id {id:?} of this marker")]
    SpaceAroundId {
        /// The marker.
        at: Place,
        /// The id in it, white space included.
        id: String,
    },
}

impl PageError {
    /// The wiki's own key for this error, which is also the code that its API answers.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Nested { .. } => "pt-parse-nested",
            Self::Unclosed { .. } => "pt-parse-open",
            Self::Unopened { .. } => "pt-parse-close",
            Self::SeveralMarkers { .. } => "pt-shake-multiple",
            Self::MisplacedMarker { .. } => "pt-shake-position",
            Self::NoText { .. } => "pt-shake-empty",
            Self::NoId { .. } => "pt-shake-empty-marker",
            Self::SpaceAroundId { .. } => "pt-shake-whitespace",
        }
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        match self {
            Self::Nested { at }
            | Self::Unclosed { at }
            | Self::Unopened { at }
            | Self::SeveralMarkers { at }
            | Self::MisplacedMarker { at, .. }
            | Self::NoText { at, .. }
            | Self::NoId { at }
            | Self::SpaceAroundId { at, .. } => at,
        }
    }

    /// How to mend it, as an English sentence.
    pub fn mend(&self) -> &'static str {
        match self {
            Self::Nested { .. } => "Close the outer section with </translate> before this tag, or remove the tag.",
            Self::Unclosed { .. } => "Write </translate> where the translatable text ends, or remove the tag.",
            Self::Unopened { .. } => {
                "Write <translate> or <translate nowrap>, exactly so, where the translatable text begins, or remove the tag."
            }
            Self::SeveralMarkers { .. } => {
                "Put a blank line before the paragraph that this marker belongs to, or remove one of the markers."
            }
            Self::MisplacedMarker { .. } => {
                "Put the marker on a line of its own right before the text, or at the end of the heading's line."
            }
            Self::NoText { .. } => {
                "Remove the blank line between the marker and its text, or remove the marker if the text is gone."
            }
            Self::NoId { .. } => "Remove the marker; the wiki gives the unit a number when the page is marked.",
            Self::SpaceAroundId { .. } => "Remove the white space, so that the marker reads like <!--T:1-->.",
        }
    }
}

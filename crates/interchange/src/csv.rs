//! Tables: the CSV file of Translate, and the same table made safe for spreadsheets.
//!
//! Columns are the title of the definition's page, the definition, and the translation, which is headed by the wiki's
//! code of its language. Outdated translations begin with `!!FUZZY!!`, as on the wiki. Source: exports of Translate
//! under MediaWiki 1.39 and 1.43, kept in `tests/recorded`.

mod guard;
mod read;
mod records;
mod write;

pub use guard::guarded;
pub(crate) use guard::unguarded;
pub use read::read;
pub use records::{Dialect, Record, Records};
pub use write::{CsvHeader, write};

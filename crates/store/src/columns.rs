//! How core types stand in columns. Bad values can only come from a damaged or hand-edited file.

use crate::{Result, StoreError};
use rusqlite::{Row, RowIndex};
use tolmach_core::{Language, PageTitle, Revision, State, Timestamp, UnitId, UserName, WikiName};

/// A column of a row: by its name, or [`At`] its place.
pub(crate) trait Column: Copy {
    /// What finds it.
    type Index: RowIndex;

    fn index(self) -> Self::Index;

    /// Its name, for errors.
    fn name(self) -> &'static str;
}

impl Column for &'static str {
    type Index = &'static str;

    fn index(self) -> &'static str {
        self
    }

    fn name(self) -> &'static str {
        self
    }
}

/// A column by its place and name, where so many rows are read that finding it by name would take as long as reading it.
#[derive(Clone, Copy)]
pub(crate) struct At(pub(crate) usize, pub(crate) &'static str);

impl Column for At {
    type Index = usize;

    fn index(self) -> usize {
        self.0
    }

    fn name(self) -> &'static str {
        self.1
    }
}

/// A time as a column holds it: milliseconds since 1970 in UTC.
pub(crate) fn ms(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// Reads a time.
pub(crate) fn time(row: &Row<'_>, column: impl Column) -> Result<Timestamp> {
    Timestamp::from_millisecond(row.get(column.index())?)
        .map_err(|_| StoreError::BadValue { column: column.name(), what: "time" })
}

/// Reads a time of which 0 means never.
pub(crate) fn some_time(row: &Row<'_>, column: impl Column) -> Result<Option<Timestamp>> {
    let at = time(row, column)?;
    Ok((at != Timestamp::UNIX_EPOCH).then_some(at))
}

/// A revision as a column holds it; none is 0.
pub(crate) fn rev(revision: Option<Revision>) -> i64 {
    revision.map_or(0, |revision| number(revision.0))
}

/// Reads a revision of which 0 means none.
pub(crate) fn revision(row: &Row<'_>, column: impl Column) -> Result<Option<Revision>> {
    let id = unsigned(row, column)?;
    Ok((id != 0).then_some(Revision(id)))
}

/// A number of the wiki as a column holds it. No wiki counts beyond what SQLite can hold.
pub(crate) fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Reads a number that is never negative.
pub(crate) fn unsigned(row: &Row<'_>, column: impl Column) -> Result<u64> {
    u64::try_from(row.get::<_, i64>(column.index())?)
        .map_err(|_| StoreError::BadValue { column: column.name(), what: "number" })
}

/// Reads a small number that is never negative.
pub(crate) fn small(row: &Row<'_>, column: impl Column) -> Result<u32> {
    u32::try_from(row.get::<_, i64>(column.index())?)
        .map_err(|_| StoreError::BadValue { column: column.name(), what: "number" })
}

/// Reads a text of which '' means none.
pub(crate) fn some_text(row: &Row<'_>, column: impl Column) -> Result<Option<String>> {
    let text: String = row.get(column.index())?;
    Ok((!text.is_empty()).then_some(text))
}

/// Reads a word through the parser of its type.
pub(crate) fn word<T>(
    row: &Row<'_>,
    column: impl Column,
    what: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T> {
    parse(row.get_ref(column.index())?.as_str().unwrap_or_default())
        .ok_or(StoreError::BadValue { column: column.name(), what })
}

pub(crate) fn wiki_name(row: &Row<'_>, column: impl Column) -> Result<WikiName> {
    word(row, column, "wiki name", |name| WikiName::parse(name).ok())
}

pub(crate) fn title(row: &Row<'_>, column: impl Column) -> Result<PageTitle> {
    word(row, column, "page title", |title| PageTitle::parse(title).ok())
}

pub(crate) fn unit_id(row: &Row<'_>, column: impl Column) -> Result<UnitId> {
    word(row, column, "unit id", |id| UnitId::parse(id).ok())
}

pub(crate) fn language(row: &Row<'_>, column: impl Column) -> Result<Language> {
    word(row, column, "language", |tag| Language::parse(tag).ok())
}

pub(crate) fn state(row: &Row<'_>, column: impl Column) -> Result<State> {
    word(row, column, "state", State::parse)
}

/// Reads an account of which '' means none.
pub(crate) fn some_user(row: &Row<'_>, column: impl Column) -> Result<Option<UserName>> {
    match some_text(row, column)? {
        None => Ok(None),
        Some(name) => UserName::parse(&name)
            .map(Some)
            .map_err(|_| StoreError::BadValue { column: column.name(), what: "user name" }),
    }
}

/// Reads an account.
pub(crate) fn user(row: &Row<'_>, column: impl Column) -> Result<UserName> {
    some_user(row, column)?.ok_or(StoreError::BadValue { column: column.name(), what: "user name" })
}

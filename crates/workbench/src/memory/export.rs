//! The memory into files.

use crate::{error::WorkbenchError, memory::origin_of, progress::CancelToken, workbench::Workbench};
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};
use tolmach_core::Language;
use tolmach_interchange::{InterchangeError, csv::Dialect, tmx};
use tolmach_store::{PairId, StoredPair};

/// Pairs read at a time.
const BATCH: usize = 2_000;

/// What a file is written as.
enum Out {
    Tmx(Box<tmx::Writer<BufWriter<File>>>),
    Table(BufWriter<File>),
}

impl Workbench {
    /// Writes the pairs of one direction, with states, ages and origins, as TMX 1.4 or, where the name ends so, as CSV
    /// with a column a language. Answers how many. The file appears when it is whole.
    ///
    /// # Errors
    /// [`WorkbenchError::Interchange`] when it cannot be written; [`WorkbenchError::Cancelled`]; [`WorkbenchError::Store`].
    pub fn memory_export(
        &self,
        path: &Path,
        from: &Language,
        to: &Language,
        cancel: &CancelToken,
    ) -> Result<u64, WorkbenchError> {
        self.memory_catch_up()?;
        let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        let is_table = match extension.as_str() {
            "tmx" | "xml" => false,
            "csv" => true,
            _ => return Err(InterchangeError::UnknownFormat.into()),
        };
        let part = beside(path);
        let file = BufWriter::new(File::create(&part).map_err(InterchangeError::Io)?);
        let written = self.write_pairs(file, is_table, from, to, cancel);
        match written {
            Ok(n) => {
                std::fs::rename(&part, path).map_err(InterchangeError::Io)?;
                Ok(n)
            }
            Err(error) => {
                let _ = std::fs::remove_file(&part); // The error is what matters.
                Err(error)
            }
        }
    }

    fn write_pairs(
        &self,
        file: BufWriter<File>,
        is_table: bool,
        from: &Language,
        to: &Language,
        cancel: &CancelToken,
    ) -> Result<u64, WorkbenchError> {
        let mut out = if is_table {
            let mut file = file;
            writeln!(file, "{from},{to},state,as of").map_err(InterchangeError::Io)?;
            Out::Table(file)
        } else {
            let header =
                tmx::Header { source_language: Some(from.clone()), level: tmx::Level::One, made_at: Some(self.now()) };
            Out::Tmx(Box::new(tmx::Writer::new(file, &header).map_err(InterchangeError::Io)?))
        };
        let (mut n, mut after) = (0, PairId(0));
        let Some(direction) = self.store().read(|r| r.memory_languages(from, to))? else { return finish(out, n) };
        loop {
            if cancel.is_cancelled() {
                return Err(WorkbenchError::Cancelled);
            }
            let pairs = self.store().read(|r| -> Result<_, WorkbenchError> {
                let mut pairs = Vec::new();
                for pair in r.memory_pairs(direction.id, after, BATCH)? {
                    let origin = r.memory_uses(pair.id, 1)?.first().map(origin_of).unwrap_or_default();
                    pairs.push((pair, origin));
                }
                Ok(pairs)
            })?;
            let Some((last, _)) = pairs.last() else { return finish(out, n) };
            after = last.id;
            for (pair, origin) in pairs.iter().filter(|(pair, _)| pair.n_uses > 0) {
                out.write(from, to, pair, origin).map_err(InterchangeError::Io)?;
                n += 1;
            }
        }
    }
}

fn finish(out: Out, n: u64) -> Result<u64, WorkbenchError> {
    let mut file = match out {
        Out::Tmx(writer) => writer.finish().map_err(InterchangeError::Io)?,
        Out::Table(file) => file,
    };
    file.flush().map_err(InterchangeError::Io)?;
    Ok(n)
}

impl Out {
    fn write(&mut self, from: &Language, to: &Language, pair: &StoredPair, origin: &str) -> std::io::Result<()> {
        let StoredPair { id: _, source, target, state, as_of, n_uses } = pair;
        match self {
            Self::Tmx(writer) => {
                let target = tmx::Variant {
                    changed_at: Some(*as_of),
                    n_uses: u32::try_from(*n_uses).ok(),
                    ..tmx::Variant::new(to.clone(), target)
                };
                let property = |name: &str, value: &str| (name.to_owned(), value.to_owned());
                writer.write(&tmx::Entry {
                    source_language: Some(from.clone()),
                    variants: vec![tmx::Variant::new(from.clone(), source), target],
                    properties: vec![property("x-tolmach-state", state.as_str()), property("x-tolmach-origin", origin)],
                    ..tmx::Entry::default()
                })
            }
            Self::Table(file) => {
                let mut line = String::new();
                for (n, field) in [source, target, state.as_str(), &as_of.to_string()].into_iter().enumerate() {
                    if n > 0 {
                        line.push(',');
                    }
                    Dialect::COMMON.field(field, &mut line);
                }
                writeln!(file, "{line}")
            }
        }
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

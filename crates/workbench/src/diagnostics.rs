//! What helps to find a fault, for a report by the user: figures and versions. No name of a person, no text, no path, no
//! address but those of wikis that everybody knows, and of course no secret.

use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_store::DraftFilter;

impl Workbench {
    /// One line for each fact, in English, to be copied into a report.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn diagnostics(&self) -> Result<String, WorkbenchError> {
        let mut lines = vec![
            format!("Tolmach {}", env!("CARGO_PKG_VERSION")),
            format!("system: {} {}", std::env::consts::OS, std::env::consts::ARCH),
            format!("time: {}", self.now().strftime("%Y-%m-%d %H:%M UTC")),
        ];
        let backups = self.backups()?;
        self.store().read(|r| -> Result<(), WorkbenchError> {
            lines.push(format!("database: schema {}, {} MB", r.schema_number()?, r.n_bytes()? / 1_000_000));
            lines.push(format!("backups: {}", backups.len()));
            for (n, wiki) in r.wikis()?.into_iter().enumerate() {
                // The name that a user gave may say more than a report should.
                let is_known = wiki.name.is_practice() || wiki.name.as_str() == "meta";
                let name = if is_known { wiki.name.to_string() } else { format!("wiki {}", n + 1) };
                let generator = wiki.facts.as_ref().map_or("not asked yet", |facts| &facts.generator);
                let of_wiki = DraftFilter { wiki: Some(wiki.name.clone()), ..DraftFilter::default() };
                lines.push(format!(
                    "{name}: {generator}; resources {}, drafts {}, unsettled {}, account {}",
                    r.resources(&wiki.name)?.len(),
                    r.n_open_drafts(&of_wiki)?,
                    r.unsettled(&wiki.name)?.len(),
                    if wiki.account.is_some() { "yes" } else { "no" },
                ));
            }
            lines.push(format!("sprints: {}", r.sprints()?.len()));
            Ok(())
        })?;
        let mut text = lines.join("\n");
        text.push('\n');
        Ok(text)
    }
}

use crate::values;
use clap::Args;
use std::path::PathBuf;
use tolmach_core::{Language, PageTitle};

/// A page in a language, as readers will see it, about.
#[derive(Debug, Args)]
pub(crate) struct Preview {
    /// Page
    #[arg(value_parser = values::page)]
    pub(crate) page: PageTitle,
    /// Language
    #[arg(long, value_name = "L", value_parser = values::language)]
    pub(crate) lang: Language,
    /// File to write
    #[arg(long, value_name = "F.html")]
    pub(crate) out: PathBuf,
}

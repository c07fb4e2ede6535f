//! The practice wiki.

use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct PracticeWiki {
    /// Port on loopback; without it, a free one
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    /// Let somebody else change units that you have read, at most once in so many seconds, to practise conflicts
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, default_missing_value = "60")]
    pub(crate) second_editor: Option<u32>,
}

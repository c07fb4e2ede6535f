//! Approving somebody else's translation.

use crate::{client::Client, error::WikiError, params::Params};
use tolmach_core::Revision;

impl Client {
    /// Approves a translation at its latest revision. Doing it twice does no harm; it cannot be taken back. Cost: 1 request.
    ///
    /// # Errors
    /// [`WikiError::Api`] with `permissiondenied` (bot passwords and tokens have no right to it), `invalidrevision`,
    /// `translate-owntranslation`, `translate-fuzzymessage`.
    pub async fn proofread(&self, revision: Revision) -> Result<(), WikiError> {
        self.write(&Params::action("translationreview").with("revision", revision)).await.map(drop)
    }
}

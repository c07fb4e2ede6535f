//! What the source of an outdated translation was.

use crate::{client::Client, error::WikiError, params::Params, title::TargetTitle};
use serde_json::Value;

impl Client {
    /// The definition that an outdated translation was made from; none where the wiki does not know it. Cost: 1 request.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki; a unit that the page no longer has is no error, only unknown.
    pub async fn definition_diff(&self, title: &TargetTitle) -> Result<Option<String>, WikiError> {
        let asked = Params::action("translationaids").with("title", title).with("prop", "definitiondiff");
        match self.read(&asked).await {
            Ok(body) => Ok(read_old_definition(&body)),
            Err(error) if error.code() == "nomessagefortitle" => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Reads the older definition. An aid that has nothing to say holds an `error` with a fixed English text instead.
pub(crate) fn read_old_definition(body: &Value) -> Option<String> {
    body.pointer("/helpers/definitiondiff/value_old")?.as_str().map(str::to_owned)
}

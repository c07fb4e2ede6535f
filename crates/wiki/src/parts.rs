//! Answers that come in parts.

use crate::{client::Client, error::WikiError, params::Params, reply};
use serde_json::Value;

impl Client {
    /// Asks until the wiki has no more to tell, and hands each part to `take`.
    ///
    /// # Errors
    /// [`WikiError::Incomplete`] where the wiki offers the same continuation twice or cuts the list short.
    pub(crate) async fn each_part(
        &self,
        asked: Params,
        what: &'static str,
        of_primary: bool,
        mut take: impl FnMut(&Value) -> Result<(), WikiError>,
    ) -> Result<(), WikiError> {
        let mut asked_now = asked.clone();
        let mut last = None;
        loop {
            let body = if of_primary { self.read_primary(&asked_now).await? } else { self.read(&asked_now).await? };
            take(&body)?;
            let Some(next) = continuation(&body) else {
                return if reply::is_truncated(&body) { Err(WikiError::Incomplete { what }) } else { Ok(()) };
            };
            if last.as_ref() == Some(&next) {
                return Err(WikiError::Incomplete { what });
            }
            asked_now = asked.clone();
            for (name, value) in &next {
                asked_now.set(name, value);
            }
            last = Some(next);
        }
    }
}

/// What to send along for the next part.
pub(crate) fn continuation(body: &Value) -> Option<Vec<(String, String)>> {
    let next = body.get("continue")?.as_object()?;
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Some(next.iter().map(|(name, value)| (name.clone(), text(value))).collect())
}

//! Saving one unit.

use crate::{client::Client, error::WikiError, params::Params, reply, title::TargetTitle};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use tolmach_core::{Revision, UserName, push::Guard};

/// One unit to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveRequest {
    /// The unit page.
    pub title: TargetTitle,
    /// Its new text; never empty, since the wiki would take that for a translation.
    pub text: String,
    /// The edit summary.
    pub summary: String,
    /// What the wiki itself must hold to.
    pub guard: Guard,
    /// The account that must still be logged in.
    pub assert_user: UserName,
}

/// What the wiki replied to a save. It says nothing of the unit's state, and the text may have been merged with
/// somebody else's: read the unit again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    /// The new revision; none where the text was the same already, as when a translation is called still valid.
    pub revision: Option<Revision>,
    /// The revision that was replaced; none for a new page, and where nothing changed.
    pub over: Option<Revision>,
    /// When it was saved; none where nothing changed.
    pub at: Option<Timestamp>,
}

impl Client {
    /// Saves one unit. Restoring an older text is the same, guarded by the revision that is to be replaced.
    ///
    /// Cost: 1 request, 2 more where the edit token has run out.
    ///
    /// # Errors
    /// [`WikiError::InDoubt`] where no answer came: it may have landed, and the unit's history knows.
    /// [`WikiError::Api`] where the wiki refused, with its code: `articleexists`, `missingtitle`, `editconflict`,
    /// `blocked`, `protectedpage`, `ratelimited`, `readonly`, `tpt-…`, `abusefilter-…`; [`WikiError::NotSaved`] where a
    /// captcha or the like stands before it.
    pub async fn save(&self, request: &SaveRequest) -> Result<Saved, WikiError> {
        let asked = Params::action("edit")
            .with("title", &request.title)
            .with("text", &request.text)
            .with("summary", &request.summary)
            .with("assertuser", &request.assert_user);
        let asked = match request.guard {
            Guard::New => asked.with("createonly", 1),
            Guard::Replaces(revision) => asked.with("nocreate", 1).with("baserevid", revision),
        };
        read_saved(&self.write(&asked).await?)
    }
}

#[derive(Deserialize)]
struct Edit {
    #[serde(default)]
    result: String,
    newrevid: Option<u64>,
    oldrevid: Option<u64>,
    newtimestamp: Option<Timestamp>,
    captcha: Option<Value>,
    code: Option<String>,
}

/// Reads the reply to a save.
pub(crate) fn read_saved(body: &Value) -> Result<Saved, WikiError> {
    let edit: Edit = reply::part(body, "the edit", "/edit")?;
    if edit.result != "Success" {
        let code = edit.captcha.map(|_| "captcha".to_owned()).or(edit.code);
        return Err(WikiError::NotSaved { code: code.unwrap_or_else(|| "failure".to_owned()) });
    }
    Ok(Saved {
        revision: edit.newrevid.map(Revision),
        over: edit.oldrevid.filter(|&revision| revision != 0).map(Revision),
        at: edit.newtimestamp,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_edit_that_was_not_saved_is_no_success() {
        for (reply, code) in [
            (json!({"edit": {"result": "Failure", "captcha": {"type": "image", "id": "1"}}}), "captcha"),
            (json!({"edit": {"result": "Failure", "code": "spamblacklist"}}), "spamblacklist"),
            (json!({"edit": {"result": "Failure"}}), "failure"),
        ] {
            assert_eq!(read_saved(&reply).unwrap_err().code(), code);
        }
        assert_eq!(read_saved(&json!({"batchcomplete": true})).unwrap_err().code(), "bad-reply");
    }
}

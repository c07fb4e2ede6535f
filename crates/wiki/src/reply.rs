//! The envelope of every answer: errors and warnings, in the old and the new error format.

use crate::error::{ApiError, WikiError};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Gives the answer back, or the errors it holds.
pub(crate) fn accept(body: Value) -> Result<Value, WikiError> {
    let errors = errors_of(&body);
    if errors.is_empty() { Ok(body) } else { Err(WikiError::Api(errors)) }
}

/// Whether the wiki itself reports an error.
pub(crate) fn has_errors(body: &Value) -> bool {
    !errors_of(body).is_empty()
}

/// The errors of an answer: `errors` with `code`, `text` and `data`, or the older single `error` with `code` and `info`.
fn errors_of(body: &Value) -> Vec<ApiError> {
    let several = body.get("errors").and_then(Value::as_array).into_iter().flatten();
    let one = body.get("error").filter(|error| error.is_object());
    several.chain(one).map(read_error).collect()
}

fn read_error(error: &Value) -> ApiError {
    let text_of = |key| error.get(key).and_then(Value::as_str);
    ApiError {
        code: text_of("code").unwrap_or("unknown").to_owned(),
        text: text_of("text").or(text_of("info")).unwrap_or_default().to_owned(),
        data: error.get("data").cloned().unwrap_or_default(),
    }
}

/// Whether the wiki says that it cut the result short without offering to go on.
pub(crate) fn is_truncated(body: &Value) -> bool {
    let new = body.get("warnings").and_then(Value::as_array).into_iter().flatten();
    let old = body.get("warnings").and_then(Value::as_object).into_iter().flat_map(|modules| modules.values());
    new.clone().any(|warning| warning["code"] == "truncatedresult")
        || old.filter_map(|warning| warning["warnings"].as_str()).any(|text| text.contains("truncated"))
}

/// Reads the part of an answer at a JSON pointer such as `/query/pages`.
pub(crate) fn part<T: DeserializeOwned>(body: &Value, what: &'static str, pointer: &str) -> Result<T, WikiError> {
    let part = body.pointer(pointer).ok_or_else(|| bad(what, format!("{pointer} is missing")))?;
    T::deserialize(part).map_err(|error| bad(what, error.to_string()))
}

/// An answer that is not as documented.
pub(crate) fn bad(what: &'static str, why: impl Into<String>) -> WikiError {
    WikiError::BadReply { what, why: why.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn errors_are_read_in_both_formats() {
        let new = json!({"errors": [
            {"code": "blocked", "text": "You are blocked", "data": {"blockinfo": {"blockid": 1}}, "module": "edit"},
            {"code": "protectedpage", "text": "No", "module": "edit"},
        ]});
        let Err(WikiError::Api(errors)) = accept(new) else { panic!("errors were taken for an answer") };
        assert_eq!(errors.iter().map(|error| error.code.as_str()).collect::<Vec<_>>(), ["blocked", "protectedpage"]);
        assert_eq!(errors[0].data["blockinfo"]["blockid"], 1);
        let old = json!({"error": {"code": "badtoken", "info": "Invalid CSRF token.", "docref": "See …"}});
        let Err(error) = accept(old) else { panic!("an error was taken for an answer") };
        assert_eq!((error.code(), error.wiki_says()), ("badtoken", Some("Invalid CSRF token.")));
        assert!(accept(json!({"batchcomplete": true})).is_ok());
    }

    #[test]
    fn a_shortened_list_is_noticed() {
        assert!(is_truncated(&json!({"warnings": [{"code": "truncatedresult", "text": "…", "module": "main"}]})));
        assert!(is_truncated(&json!({"warnings": {"result": {"warnings": "This result was truncated because …"}}})));
        assert!(!is_truncated(&json!({"warnings": {"main": {"warnings": "Unrecognized parameter: token."}}})));
        assert!(!is_truncated(&json!({})));
    }
}

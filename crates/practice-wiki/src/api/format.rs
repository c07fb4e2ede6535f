//! Errors and warnings, in the old format and in the one that clients should ask for.

use super::Object;
use crate::wiki::Refusal;
use serde_json::{Value, json};

/// How errors and warnings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ErrorFormat {
    /// `error` with `code` and `info`.
    Old,
    /// `errors` with `code` and this key for the text.
    List(&'static str),
}

impl ErrorFormat {
    pub(crate) fn of(name: Option<&str>) -> Self {
        match name {
            None | Some("bc") => Self::Old,
            Some("html") => Self::List("html"),
            Some(_) => Self::List("text"),
        }
    }

    /// A message on its own, as `action=login` gives its reason.
    pub(crate) fn message(self, code: &str, text: &str) -> Value {
        match self {
            Self::Old => text.into(),
            Self::List(key) => json!({ "code": code, key: text }),
        }
    }

    /// The body of an error.
    pub(crate) fn error(self, refusal: &Refusal, module: &str, server: &str) -> Object {
        let Refusal { code, text, data } = refusal;
        let docref = format!("See {server}/w/api.php for API usage.");
        let mut body = Object::new();
        match self {
            Self::Old => {
                let mut error = Object::from_iter([("code".to_owned(), json!(code)), ("info".to_owned(), json!(text))]);
                error.extend(data.clone());
                error.insert("docref".to_owned(), docref.into());
                body.insert("error".to_owned(), Value::Object(error));
            }
            Self::List(key) => {
                let mut error = Object::from_iter([("code".to_owned(), json!(code)), (key.to_owned(), json!(text))]);
                if !data.is_empty() {
                    error.insert("data".to_owned(), Value::Object(data.clone()));
                }
                error.insert("module".to_owned(), module.into());
                body.insert("errors".to_owned(), json!([error]));
                body.insert("docref".to_owned(), docref.into());
            }
        }
        body
    }

    /// The value of `warnings`.
    pub(crate) fn warnings(self, warnings: &[(&str, &str, String)]) -> Value {
        match self {
            Self::Old => {
                let mut by_module = Object::new();
                for (module, _, text) in warnings {
                    let before =
                        by_module.get(*module).and_then(|m| m["warnings"].as_str()).map(|old| format!("{old}\n"));
                    let text = before.unwrap_or_default() + text;
                    by_module.insert((*module).to_owned(), json!({ "warnings": text }));
                }
                Value::Object(by_module)
            }
            Self::List(key) => warnings
                .iter()
                .map(|(module, code, text)| json!({ "code": code, key: text, "module": module }))
                .collect(),
        }
    }
}

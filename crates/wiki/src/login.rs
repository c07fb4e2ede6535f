//! Logging in and out.
//!
//! Three ways: an owner-only OAuth 2 access token, which Wikimedia's guideline points programs on a user's machine to;
//! a bot password; or the account's own password, with a second step where the account asks for a one-time code.

use crate::{
    account::Account,
    client::{Client, Kind},
    error::WikiError,
    params::Params,
    reply,
};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

/// What somebody shows to log in. Never shown in `Debug`.
#[derive(Debug, Clone)]
pub enum Credentials {
    /// A bot password, as made on `Special:BotPasswords`, with the [`GRANTS`] it needs.
    BotPassword {
        /// Account and name of the bot password: `Anna@tolmach`.
        user: String,
        /// The password that the wiki made up for it.
        password: SecretString,
    },
    /// The account itself. Whoever has this password has the account: the other ways are better.
    Account {
        /// The account.
        user: String,
        /// Its password.
        password: SecretString,
    },
    /// An owner-only OAuth 2 access token, with the [`GRANTS`] it needs.
    Token(SecretString),
}

impl Credentials {
    /// The credentials of a user name with a password: a bot password where the name has an `@`, as those of bot
    /// passwords do and those of accounts cannot.
    pub fn of(user: &str, password: SecretString) -> Self {
        let user = user.trim().to_owned();
        if user.contains('@') { Self::BotPassword { user, password } } else { Self::Account { user, password } }
    }
}

/// A permission to tick when making a bot password or a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// The wiki's word for it.
    pub code: &'static str,
    /// What stands beside the box, on a wiki in English.
    pub label: &'static str,
    /// What Tolmach needs it for.
    pub why: &'static str,
}

/// The permissions that Tolmach needs; none of the others.
pub const GRANTS: &[Grant] = &[
    Grant { code: "basic", label: "Basic rights", why: "to read" },
    Grant {
        code: "editpage",
        label: "Edit existing pages",
        why: "to translate, and to say that a translation is still valid",
    },
    Grant {
        code: "createeditmovepage",
        label: "Create, edit, and move pages",
        why: "to translate what nobody has translated yet",
    },
];

/// Where logging in has got to.
#[derive(Debug, Clone, PartialEq)]
pub enum LogIn {
    /// Done.
    Done(Account),
    /// The account wants a one-time code: call [`Client::log_in`] again with it.
    NeedsCode {
        /// What the wiki says about the code, as plain text in its own language.
        message: String,
    },
}

/// A login that waits for its one-time code.
pub(crate) struct PendingCode {
    user: String,
    field: String,
    token: SecretString,
}

impl Client {
    /// Logs in, and reads what the account may do. Whoever was logged in before is forgotten.
    ///
    /// `one_time_code` is for the second step, after [`LogIn::NeedsCode`]; where the first step has not been taken yet
    /// it is taken too. Cost: 2 requests with a token, 4 with a password.
    ///
    /// # Errors
    /// [`WikiError::LogIn`] where the wiki refuses; its `code` says why.
    pub async fn log_in(&self, credentials: &Credentials, one_time_code: Option<&str>) -> Result<LogIn, WikiError> {
        match credentials {
            Credentials::Token(token) => {
                self.forget_session()?;
                self.session().bearer = Some(token.clone());
            }
            Credentials::BotPassword { user, password } => {
                self.forget_session()?;
                self.log_in_with_bot_password(user, password).await?;
            }
            Credentials::Account { user, password } => {
                if let Some(message) = self.log_in_with_account(user, password, one_time_code).await? {
                    return Ok(LogIn::NeedsCode { message });
                }
            }
        }
        match self.who_am_i().await {
            Ok(account) if !account.is_anonymous => Ok(LogIn::Done(account)),
            Ok(_) => {
                self.forget_session()?;
                Err(refused("no-session", "the wiki kept no session for this login"))
            }
            Err(error) => {
                self.forget_session()?;
                Err(match error {
                    WikiError::Api(errors) if errors.iter().any(|error| error.code.starts_with("mwoauth")) => {
                        let error = errors.into_iter().next();
                        let (code, text) = error.map(|error| (error.code, error.text)).unwrap_or_default();
                        WikiError::LogIn { code, text }
                    }
                    other => other,
                })
            }
        }
    }

    async fn log_in_with_bot_password(&self, user: &str, password: &SecretString) -> Result<(), WikiError> {
        let token = self.fetch_token("login").await?;
        let asked = Params::action("login")
            .with("lgname", user)
            .with("lgpassword", password.expose_secret())
            .with("lgtoken", token.expose_secret());
        let body = self.send(Kind::LogIn, &asked).await?;
        read_bot_login(&body)
    }

    /// Returns the wiki's message where a one-time code is needed and none was given.
    async fn log_in_with_account(
        &self,
        user: &str,
        password: &SecretString,
        code: Option<&str>,
    ) -> Result<Option<String>, WikiError> {
        let pending = self.session().pending_code.take().filter(|pending| pending.user == user);
        let pending = match (pending, code) {
            (Some(pending), Some(_)) => pending,
            _ => match self.begin_account_login(user, password).await? {
                Step::Done => return Ok(None),
                Step::Code { pending, message } if code.is_none() => {
                    self.session().pending_code = Some(pending);
                    return Ok(Some(message));
                }
                Step::Code { pending, .. } => pending,
            },
        };
        let asked = Params::action("clientlogin")
            .with("logincontinue", 1)
            .with("logintoken", pending.token.expose_secret())
            .with(&pending.field, code.unwrap_or_default().replace(' ', ""));
        let body = self.send(Kind::LogIn, &asked).await?;
        match read_account_login(&body)? {
            Answer::Pass => Ok(None),
            // A wrong code is asked for again.
            Answer::Code { field, message } => {
                self.session().pending_code = Some(PendingCode { field, ..pending });
                Ok(Some(message))
            }
        }
    }

    async fn begin_account_login(&self, user: &str, password: &SecretString) -> Result<Step, WikiError> {
        self.forget_session()?;
        let token = self.fetch_token("login").await?;
        let asked = Params::action("clientlogin")
            .with("username", user)
            .with("password", password.expose_secret())
            .with("loginreturnurl", self.api_url())
            .with("logintoken", token.expose_secret());
        let body = self.send(Kind::LogIn, &asked).await?;
        Ok(match read_account_login(&body)? {
            Answer::Pass => Step::Done,
            Answer::Code { field, message } => {
                Step::Code { pending: PendingCode { user: user.to_owned(), field, token }, message }
            }
        })
    }

    /// Logs out on the wiki, as far as it can be reached, and forgets the session in any case.
    ///
    /// # Errors
    /// [`WikiError`] where the wiki was not told; the session is forgotten here all the same, and ends there in time.
    pub async fn log_out(&self) -> Result<(), WikiError> {
        let (has_user, has_token) = {
            let session = self.session();
            (session.user.is_some(), session.bearer.is_some())
        };
        // A token has no session on the wiki; it is revoked there by its owner.
        let told = if has_user && !has_token { self.write(&Params::action("logout")).await.map(drop) } else { Ok(()) };
        self.forget_session()?;
        told
    }
}

enum Step {
    Done,
    Code { pending: PendingCode, message: String },
}

enum Answer {
    Pass,
    Code { field: String, message: String },
}

fn refused(code: &str, text: &str) -> WikiError {
    WikiError::LogIn { code: code.to_owned(), text: text.to_owned() }
}

fn read_bot_login(body: &Value) -> Result<(), WikiError> {
    let login = body.get("login").ok_or_else(|| reply::bad("login", "login is missing"))?;
    let result = login["result"].as_str().unwrap_or_default();
    if result == "Success" {
        return Ok(());
    }
    // The reason is a text or an object with code and text, as the error format has it.
    let reason = &login["reason"];
    let text = reason["text"].as_str().or(reason.as_str()).unwrap_or_default();
    let code = match (reason["code"].as_str(), result) {
        (Some(code), _) => code.to_owned(),
        (None, "Failed" | "") => "wrongpassword".to_owned(),
        (None, other) => other.to_lowercase(),
    };
    Err(refused(&code, text))
}

fn read_account_login(body: &Value) -> Result<Answer, WikiError> {
    let login = body.get("clientlogin").ok_or_else(|| reply::bad("login", "clientlogin is missing"))?;
    let message = login["message"].as_str().unwrap_or_default().to_owned();
    match login["status"].as_str().unwrap_or_default() {
        "PASS" => Ok(Answer::Pass),
        "FAIL" => Err(refused(login["messagecode"].as_str().unwrap_or("wrongpassword"), &message)),
        "UI" => code_field(login).map(|field| Answer::Code { field, message: message.clone() }).ok_or_else(|| {
            let wants_captcha = login["requests"].to_string().to_lowercase().contains("captcha");
            refused(if wants_captcha { "captcha" } else { "unsupported-step" }, &message)
        }),
        _ => Err(refused("unsupported-step", &message)),
    }
}

/// The only field to fill in, where the step asks for one code and nothing else.
fn code_field(login: &Value) -> Option<String> {
    let requests = login["requests"].as_array()?;
    let fields = requests.iter().filter_map(|request| request["fields"].as_object()).flatten();
    let mut needed = fields.filter(|(_, field)| {
        matches!(field["type"].as_str(), Some("string" | "password")) && field["optional"].as_bool() != Some(true)
    });
    let (name, _) = needed.next()?;
    let is_code = ["OATHToken", "token", "code"].contains(&name.as_str());
    (is_code && needed.next().is_none()).then(|| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_second_step_is_taken_only_when_it_asks_for_a_code() {
        let step = |fields: Value| json!({"clientlogin": {"status": "UI", "message": "Enter", "requests": [{"fields": fields}]}});
        let Ok(Answer::Code { field, message }) = read_account_login(&step(json!({"OATHToken": {"type": "string"}})))
        else {
            panic!("the code step was not understood")
        };
        assert_eq!((field.as_str(), message.as_str()), ("OATHToken", "Enter"));
        for (fields, code) in [
            (json!({"captchaId": {"type": "hidden"}, "captchaWord": {"type": "string"}}), "captcha"),
            (json!({"password": {"type": "password"}, "retype": {"type": "password"}}), "unsupported-step"),
        ] {
            let Err(error) = read_account_login(&step(fields)) else { panic!("{code} was taken for a code") };
            assert_eq!(error.code(), code);
        }
    }

    #[test]
    fn a_refusal_keeps_the_wikis_code() {
        for (answer, code) in [
            (json!({"login": {"result": "Failed", "reason": "Incorrect"}}), "wrongpassword"),
            (
                json!({"login": {"result": "Failed", "reason": {"code": "login-throttled", "text": "Wait"}}}),
                "login-throttled",
            ),
            (json!({"login": {"result": "Throttled", "wait": 300}}), "throttled"),
        ] {
            assert_eq!(read_bot_login(&answer).unwrap_err().code(), code);
        }
    }

    #[test]
    fn secrets_never_show() {
        let credentials = Credentials::of("Anna@tolmach", "geheim".into());
        assert!(matches!(credentials, Credentials::BotPassword { .. }));
        assert!(!format!("{credentials:?}").contains("geheim"));
        assert!(matches!(Credentials::of("Anna", "geheim".into()), Credentials::Account { .. }));
    }
}

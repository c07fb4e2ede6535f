//! Logging in and out, and what the account can and cannot do.

use crate::{
    error::WorkbenchError,
    secrets::{Asking, KeptIn},
    workbench::{Session, Workbench},
};
use tolmach_core::{UserName, WikiName};
use tolmach_wiki::{Account, Client, Credentials, Lack, LogIn};

/// How logging in went on.
#[derive(Debug, Clone, PartialEq)]
pub enum LogInStep {
    /// Logged in.
    Done(LoggedIn),
    /// The wiki wants a one-time code: log in again with it.
    NeedsCode {
        /// What the wiki says to the user, as plain text.
        message: String,
    },
}

/// An account that has just logged in, and what the user must be told before any work.
#[derive(Debug, Clone, PartialEq)]
pub struct LoggedIn {
    /// The account, with rights, limits and block.
    pub account: Account,
    /// What it cannot do.
    pub lacks: Vec<Lack>,
    /// Where the secret is kept.
    pub kept: KeptIn,
    /// Whether the account's own password was used, which opens everything: a bot password or a token is safer.
    pub is_main_password: bool,
}

impl Workbench {
    /// Logs in to a wiki and keeps the secret, in the keychain where there is one.
    ///
    /// Cost: 3 to 5 requests, and a call to the keychain.
    ///
    /// # Errors
    /// [`WorkbenchError::Wiki`] when the wiki refuses or is out of reach; nothing is kept then.
    pub async fn log_in(
        &self,
        wiki: &WikiName,
        credentials: Credentials,
        one_time_code: Option<&str>,
    ) -> Result<LogInStep, WorkbenchError> {
        let known = self.wiki(wiki)?;
        let api_url = self.api_url(&known)?;
        // The client that asked for the code is the one that must answer it.
        let client = match self.take_session(wiki).await {
            Some(Session { client, .. }) => client,
            None => Client::new(&api_url, self.wiki_options())?,
        };
        let step = client.log_in(&credentials, one_time_code).await;
        let account = match &step {
            Ok(LogIn::Done(account)) => Some(account.clone()),
            Ok(LogIn::NeedsCode { .. }) | Err(_) => None,
        };
        self.put_session(wiki, Session { client, account }).await;
        let account = match step? {
            LogIn::Done(account) => account,
            LogIn::NeedsCode { message } => return Ok(LogInStep::NeedsCode { message }),
        };
        self.store().write(|w| w.set_account(wiki, Some(&login_name(&credentials, &account))))?;
        let is_main_password = matches!(credentials, Credentials::Account { .. });
        let workbench = self.clone();
        let keep = move || workbench.secrets().keep(&api_url, credentials);
        let kept = tokio::task::spawn_blocking(keep).await.unwrap_or(KeptIn::Memory);
        Ok(LogInStep::Done(LoggedIn { lacks: account.lacks(), account, kept, is_main_password }))
    }

    /// Logs out: the session ends on the wiki where it can be reached, and the secret is forgotten in any case.
    ///
    /// # Errors
    /// [`WorkbenchError::Keychain`] when the keychain will not let the secret go.
    pub async fn log_out(&self, wiki: &WikiName) -> Result<(), WorkbenchError> {
        let known = self.wiki(wiki)?;
        if let Some(Session { client, account: Some(_) }) = self.take_session(wiki).await
            && let Err(error) = client.log_out().await
        {
            tracing::warn!(%wiki, code = error.code(), "the wiki was not told of the logout");
        }
        self.store().write(|w| w.set_account(wiki, None))?;
        let (workbench, api_url) = (self.clone(), self.api_url(&known).unwrap_or(known.api_url));
        let forget = move || workbench.secrets().forget(&api_url);
        tokio::task::spawn_blocking(forget).await.unwrap_or(Ok(()))
    }

    /// Asks the wiki who is logged in, with rights, limits and block as they are now. Cost: a request, after the login.
    ///
    /// # Errors
    /// [`WorkbenchError::NotLoggedIn`]; [`WorkbenchError::Wiki`] when it is out of reach.
    pub async fn who_am_i(&self, wiki: &WikiName) -> Result<Account, WorkbenchError> {
        let Session { client, account } = self.session(wiki, Asking::Never).await?;
        let account = match account {
            Some(_) => client.who_am_i().await?,
            None => return Err(WorkbenchError::NotLoggedIn(wiki.clone())),
        };
        if account.is_anonymous {
            // The session has ended there; the next use logs in again.
            self.take_session(wiki).await;
            return Err(WorkbenchError::NotLoggedIn(wiki.clone()));
        }
        Ok(account)
    }
}

/// The name to log in with again: that of a bot password has its label, which the account's name lacks.
fn login_name(credentials: &Credentials, account: &Account) -> UserName {
    match credentials {
        Credentials::BotPassword { user, .. } => UserName::parse(user).unwrap_or_else(|_| account.name.clone()),
        Credentials::Account { .. } | Credentials::Token(_) => account.name.clone(),
    }
}

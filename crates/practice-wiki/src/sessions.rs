//! Who is asking: sessions by cookie, and OAuth access tokens.

use crate::wiki::users::{self, User};
use std::collections::BTreeMap;

/// The main password of every built-in account. It guards nothing: all of this lives on the user's own machine.
pub(crate) const PASSWORD: &str = "learning-by-doing";
/// The bot password of every built-in account, for `User@tolmach`.
pub(crate) const BOT_PASSWORD: &str = "tolmach0practice0wiki0bot0pass00";
/// The name of the bot password.
pub(crate) const BOT_NAME: &str = "tolmach";
/// The one-time code of accounts that ask for one.
pub(crate) const ONE_TIME_CODE: &str = "246810";
/// What anonymous requests use for a token.
pub(crate) const ANONYMOUS_TOKEN: &str = "+\\";
/// The cookie's name.
pub(crate) const COOKIE: &str = "practice_session";

/// The OAuth access token of an account.
pub(crate) fn access_token(user: &User) -> String {
    format!("practice-access-token-{}", user.id)
}

/// The account that logs in as `User` with the main password, or as `User@tolmach` with the bot password; and whether
/// its session is limited by grants.
pub(crate) fn check_password(login: &str, password: &str) -> Option<(&'static User, bool)> {
    match login.split_once('@') {
        Some((name, bot)) if bot == BOT_NAME && password == BOT_PASSWORD => users::find(name).map(|user| (user, true)),
        Some(_) => None,
        None if password == PASSWORD => users::find(login).map(|user| (user, false)),
        None => None,
    }
    .filter(|(user, _)| user.role != users::Role::Bot)
}

/// Who is asking, as one request sees it.
#[derive(Clone, Copy)]
pub(crate) struct Caller {
    pub(crate) user: Option<&'static User>,
    /// Through a bot password or an OAuth grant, which lack some rights.
    pub(crate) is_limited: bool,
}

impl Caller {
    pub(crate) const NOBODY: Self = Self { user: None, is_limited: false };

    pub(crate) fn has_right(&self, right: &str) -> bool {
        users::rights(self.user, self.is_limited).contains(&right)
    }
}

/// What a cookie stands for.
#[derive(Default)]
pub(crate) struct Session {
    pub(crate) user: Option<&'static User>,
    pub(crate) is_limited: bool,
    pub(crate) login_token: String,
    pub(crate) csrf_token: String,
    /// The account that has given its password and owes a one-time code.
    pub(crate) owes_code: Option<&'static User>,
}

/// All sessions. They end with the process, as those of a real wiki end some day.
#[derive(Default)]
pub(crate) struct Sessions(BTreeMap<String, Session>);

impl Sessions {
    /// Opens a session and gives its cookie.
    pub(crate) fn open(&mut self) -> String {
        let id = format!("{:032x}", rand::random::<u128>());
        let (login_token, csrf_token) = (token(), token());
        self.0.insert(id.clone(), Session { login_token, csrf_token, ..Session::default() });
        id
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Session> {
        self.0.get_mut(id)
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Session> {
        self.0.get(id)
    }

    pub(crate) fn close(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// Ends every session, as if the wiki had lost them.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

impl Session {
    /// Logs an account in. Tokens change, as they do on a real wiki.
    pub(crate) fn log_in(&mut self, user: &'static User, is_limited: bool) {
        *self = Self { user: Some(user), is_limited, login_token: token(), csrf_token: token(), owes_code: None };
    }
}

fn token() -> String {
    format!("{:040x}{ANONYMOUS_TOKEN}", rand::random::<u128>())
}

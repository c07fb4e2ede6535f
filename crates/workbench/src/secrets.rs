//! Where passwords and tokens are kept: in the operating system's keychain, else in memory. Never on disk.
//!
//! The keychain's entries are named by the API address, not by the wiki's name: a name given to another address later
//! must not carry a password there.

use crate::error::WorkbenchError;
use secrecy::{ExposeSecret, SecretString};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};
use tolmach_core::WikiName;
use tolmach_wiki::Credentials;

/// The name under which the keychain shows our entries.
const SERVICE: &str = "org.wikimedia.tolmach";

/// Where a secret stays after login. The user is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeptIn {
    /// In the keychain: later sessions find it there.
    Keychain,
    /// In memory, until the program ends: there is no keychain.
    Memory,
}

/// Asks the user for the password of an account; none when nobody can be asked.
pub type AskPassword = Arc<dyn Fn(&WikiName, &str) -> Option<SecretString> + Send + Sync>;

/// Whether the operating system's keychain is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keychain {
    /// It is, where there is one.
    Used,
    /// It is not: secrets stay in memory.
    Off,
}

impl Keychain {
    /// Used, unless the variable `TOLMACH_NO_KEYRING` is `1`.
    pub fn by_environment() -> Self {
        if std::env::var_os("TOLMACH_NO_KEYRING").is_some_and(|value| value == "1") { Self::Off } else { Self::Used }
    }
}

/// Where secrets may be looked for.
#[derive(Clone)]
pub struct SecretSources {
    /// Whether the keychain is used.
    pub keychain: Keychain,
    /// The wiki for which `TOLMACH_TOKEN` and `TOLMACH_PASSWORD` are meant: the one that the command names, and no other.
    pub environment_for: Option<WikiName>,
    /// How to ask for a password before writing.
    pub ask: Option<AskPassword>,
}

/// Whether the user may be asked for a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asking {
    /// Before writing.
    Allowed,
    /// Reading works without.
    Never,
}

/// The secrets of this process, and the way to those in the keychain.
pub(crate) struct Secrets {
    sources: SecretSources,
    held: Mutex<BTreeMap<String, Credentials>>,
}

impl Secrets {
    pub(crate) fn new(sources: SecretSources) -> Self {
        Self { sources, held: Mutex::default() }
    }

    /// Keeps a secret for an API address, and says where.
    ///
    /// A keychain that fails is logged, not fatal: the secret then stays in memory. Cost: a call to the keychain, which
    /// may show the user a prompt; keep it off the async threads.
    pub(crate) fn keep(&self, api_url: &str, secret: Credentials) -> KeptIn {
        let kept = self.keychain_entry(api_url).and_then(|entry| {
            let text = written(&secret);
            off_thread(move || entry.set_password(text.expose_secret()))
        });
        self.hold(api_url, secret);
        match kept {
            Some(Ok(())) => KeptIn::Keychain,
            Some(Err(error)) => {
                tracing::warn!(problem = problem(&error), "the keychain did not take the secret");
                KeptIn::Memory
            }
            None => KeptIn::Memory,
        }
    }

    /// Keeps a secret in memory alone.
    pub(crate) fn hold(&self, api_url: &str, secret: Credentials) {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).insert(api_url.to_owned(), secret);
    }

    /// The secret for an API address: held, of the environment, of the keychain, or asked for, in this order.
    ///
    /// `user` is who logged in there last; without one the keychain has nothing and nobody is asked. Cost: as [`Self::keep`].
    pub(crate) fn find(
        &self,
        wiki: &WikiName,
        api_url: &str,
        user: Option<&str>,
        asking: Asking,
    ) -> Option<Credentials> {
        if let Some(held) = self.held.lock().unwrap_or_else(PoisonError::into_inner).get(api_url) {
            return Some(held.clone());
        }
        let is_meant = self.sources.environment_for.as_ref() == Some(wiki);
        let of_environment = is_meant.then(|| of_environment(user, |name| std::env::var(name).ok())).flatten();
        let found = of_environment.or_else(|| user.and_then(|_| self.of_keychain(api_url))).or_else(|| {
            let ask = self.sources.ask.as_ref().filter(|_| asking == Asking::Allowed)?;
            Some(Credentials::of(user?, ask(wiki, user?)?))
        })?;
        self.hold(api_url, found.clone());
        Some(found)
    }

    /// Forgets the secret in memory: the wiki did not take it, and somebody may type it better.
    pub(crate) fn drop_held(&self, api_url: &str) {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).remove(api_url);
    }

    /// Forgets the secret, in memory and in the keychain.
    ///
    /// # Errors
    /// [`WorkbenchError::Keychain`] when the keychain has it and will not let it go.
    pub(crate) fn forget(&self, api_url: &str) -> Result<(), WorkbenchError> {
        self.drop_held(api_url);
        let Some(entry) = self.keychain_entry(api_url) else { return Ok(()) };
        match off_thread(move || entry.delete_credential()) {
            None | Some(Ok(()) | Err(keyring::Error::NoEntry | keyring::Error::NoDefaultStore)) => Ok(()),
            Some(Err(error)) => Err(WorkbenchError::Keychain { problem: problem(&error) }),
        }
    }

    fn of_keychain(&self, api_url: &str) -> Option<Credentials> {
        let entry = self.keychain_entry(api_url)?;
        match off_thread(move || entry.get_password().map(SecretString::from))? {
            Ok(text) => read(&text),
            Err(keyring::Error::NoEntry | keyring::Error::NoDefaultStore) => None,
            Err(error) => {
                tracing::warn!(problem = problem(&error), "the keychain could not be read");
                None
            }
        }
    }

    fn keychain_entry(&self, api_url: &str) -> Option<keyring::Entry> {
        match self.sources.keychain {
            Keychain::Off => None,
            Keychain::Used => {
                let api_url = api_url.to_owned();
                off_thread(move || keyring::Entry::new(SERVICE, &api_url))?.ok()
            }
        }
    }
}

/// The credentials as one text for the keychain.
fn written(credentials: &Credentials) -> SecretString {
    let (kind, user, secret) = match credentials {
        Credentials::BotPassword { user, password } => ("bot-password", user.as_str(), password),
        Credentials::Account { user, password } => ("account", user.as_str(), password),
        Credentials::Token(token) => ("token", "", token),
    };
    SecretString::from(format!("{kind}\n{user}\n{}", secret.expose_secret()))
}

/// Reads what [`written`] wrote; none where a later program wrote it otherwise.
fn read(text: &SecretString) -> Option<Credentials> {
    let mut lines = text.expose_secret().splitn(3, '\n');
    let (kind, user, secret) = (lines.next()?, lines.next()?.to_owned(), SecretString::from(lines.next()?));
    match kind {
        "bot-password" => Some(Credentials::BotPassword { user, password: secret }),
        "account" => Some(Credentials::Account { user, password: secret }),
        "token" => Some(Credentials::Token(secret)),
        _ => None,
    }
}

/// Runs a call to the keychain on a thread of its own: its D-Bus client blocks, and must not do so inside an async
/// runtime. None if it panicked.
fn off_thread<T: Send>(call: impl FnOnce() -> T + Send) -> Option<T> {
    std::thread::scope(|scope| scope.spawn(call).join().ok())
}

/// What is wrong with the keychain, in words that hold nothing of the secret: the errors' own texts might.
fn problem(error: &keyring::Error) -> &'static str {
    match error {
        keyring::Error::NoDefaultStore => "there is no keychain",
        keyring::Error::NoStorageAccess(_) => "the keychain is locked or out of reach",
        keyring::Error::PlatformFailure(_) => "the keychain failed",
        keyring::Error::TooLong(..) => "the secret is too long for the keychain",
        _ => "the keychain gave an answer that makes no sense",
    }
}

fn of_environment(user: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Option<Credentials> {
    let secret = |name| variable(name).filter(|value| !value.is_empty()).map(SecretString::from);
    if let Some(token) = secret("TOLMACH_TOKEN") {
        return Some(Credentials::Token(token));
    }
    Some(Credentials::of(user?, secret("TOLMACH_PASSWORD")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_survives_writing() {
        for secret in [
            Credentials::of("Anna@tolmach", "pa\nss".into()),
            Credentials::of("Anna", "word".into()),
            Credentials::Token("ey.J0".into()),
        ] {
            let again = read(&written(&secret)).unwrap();
            assert_eq!(written(&again).expose_secret(), written(&secret).expose_secret());
        }
        assert!(read(&"magic\nx\ny".into()).is_none());
    }

    #[test]
    fn without_a_keychain_secrets_stay_in_memory_by_address() {
        let ask: AskPassword = Arc::new(|_, user| (user == "Anna").then(|| "typed".into()));
        let secrets = Secrets::new(SecretSources { keychain: Keychain::Off, environment_for: None, ask: Some(ask) });
        let meta = WikiName::parse("meta").unwrap();
        assert_eq!(secrets.keep("https://a.example/w/api.php", Credentials::Token("t".into())), KeptIn::Memory);
        assert!(matches!(
            secrets.find(&meta, "https://a.example/w/api.php", None, Asking::Allowed),
            Some(Credentials::Token(_))
        ));
        let find = |url: &str, asking| secrets.find(&meta, url, Some("Anna"), asking);
        assert!(find("https://b.example/w/api.php", Asking::Never).is_none(), "a token went to another site");
        let asked = find("https://b.example/w/api.php", Asking::Allowed).unwrap();
        assert!(matches!(asked, Credentials::Account { user, .. } if user == "Anna"));
        secrets.forget("https://a.example/w/api.php").unwrap();
        assert!(find("https://a.example/w/api.php", Asking::Never).is_none(), "a secret outlived logging out");
    }

    #[test]
    fn the_environment_gives_a_token_or_the_password_of_a_known_account() {
        let of = |user, name: &'static str| of_environment(user, move |asked| (asked == name).then(|| "x".to_owned()));
        assert!(matches!(of(None, "TOLMACH_TOKEN"), Some(Credentials::Token(_))));
        assert!(matches!(of(Some("Anna@tolmach"), "TOLMACH_PASSWORD"), Some(Credentials::BotPassword { .. })));
        assert!(of(None, "TOLMACH_PASSWORD").is_none(), "a password without its account opens nothing");
        assert!(of_environment(Some("Anna"), |_| Some(String::new())).is_none());
    }
}

//! Logging in.

use clap::Args;

pub(super) const LOGIN_HELP: &str = "\
Three ways to log in, the best first:
  an access token   tolmach login --token-stdin < token.txt
                    On Wikimedia wikis, as \"owner-only\", from
                    Special:OAuthConsumerRegistration/propose/oauth2
  a bot password    tolmach login --user Name@tolmach
                    Made on Special:BotPasswords; needs \"Edit existing pages\" and
                    \"Create, edit, and move pages\".
  the main account  tolmach login --user Name
                    Asks for the one-time code where the account needs one.

The password or token is asked for on the terminal, or read from --password-stdin,
--token-stdin, TOLMACH_PASSWORD or TOLMACH_TOKEN.
It is kept in the keychain of your system, where there is one, and nowhere else.";

#[derive(Debug, Args)]
pub(crate) struct Login {
    /// Account, or account@label for a bot password; not needed with a token
    #[arg(long, value_name = "USER")]
    pub(crate) user: Option<String>,
    /// Read the password from standard input
    #[arg(long, requires = "user", conflicts_with = "token_stdin")]
    pub(crate) password_stdin: bool,
    /// Read an owner-only OAuth 2 access token from standard input
    #[arg(long, conflicts_with = "user")]
    pub(crate) token_stdin: bool,
}

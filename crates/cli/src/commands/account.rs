use crate::{
    app::{App, ask_password, secret_of_stdin},
    args::Login,
    failure::{Done, Failure},
    json::Account,
};
use secrecy::{ExposeSecret, SecretString};
use std::io::{self, BufRead, IsTerminal, Write};
use tolmach_workbench::{
    Credentials,
    account::{LogInStep, LoggedIn},
    message,
    secrets::KeptIn,
};

pub(crate) async fn login(app: &App, args: Login) -> Result<Done, Failure> {
    app.connect().await?;
    let credentials = credentials(&args)?;
    let is_terminal = io::stdin().is_terminal() && !args.password_stdin;
    let mut step = app.workbench.log_in(&app.wiki, credentials.clone(), None).await?;
    let logged_in = loop {
        match step {
            LogInStep::Done(logged_in) => break logged_in,
            LogInStep::NeedsCode { message } if is_terminal => {
                let code = ask_code(&message).map_err(Failure::Output)?;
                step = app.workbench.log_in(&app.wiki, credentials.clone(), Some(&code)).await?;
            }
            LogInStep::NeedsCode { .. } => {
                return Err(Failure::Refused(message!("cli-error-needs-code", wiki = app.wiki.as_str())));
            }
        }
    };
    tell(app, logged_in)?;
    Ok(Done::All)
}

/// From standard input, the environment, or whoever sits at the terminal.
fn credentials(args: &Login) -> Result<Credentials, Failure> {
    let variable = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty()).map(SecretString::from);
    if args.token_stdin {
        return given(secret_of_stdin()?).map(Credentials::Token);
    }
    let Some(user) = &args.user else {
        let token = variable("TOLMACH_TOKEN").ok_or_else(|| Failure::Usage(message!("cli-error-who")))?;
        return Ok(Credentials::Token(token));
    };
    let password = if args.password_stdin {
        secret_of_stdin()?
    } else if let Some(password) = variable("TOLMACH_PASSWORD") {
        password
    } else {
        ask_password(&format!("Password of {user}: "))
            .map_err(Failure::Output)?
            .ok_or_else(|| Failure::Usage(message!("cli-error-no-password")))?
    };
    let (user, password) = (user.clone(), given(password)?);
    // Only bot passwords have the sign in the name of the user.
    Ok(if user.contains('@') {
        Credentials::BotPassword { user, password }
    } else {
        Credentials::Account { user, password }
    })
}

fn given(secret: SecretString) -> Result<SecretString, Failure> {
    if secret.expose_secret().is_empty() { Err(Failure::Usage(message!("cli-error-no-password"))) } else { Ok(secret) }
}

fn ask_code(question: &str) -> io::Result<String> {
    let mut stderr = io::stderr().lock();
    write!(stderr, "{}: ", question.chars().filter(|c| !c.is_control()).collect::<String>())?;
    stderr.flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

fn tell(app: &App, logged_in: LoggedIn) -> Result<(), Failure> {
    let LoggedIn { account, lacks: _, kept, is_main_password } = logged_in;
    let account = Account::from(account);
    app.screen.answer(&account, |screen| {
        screen.say(&message!("cli-logged-in", wiki = app.wiki.as_str(), user = account.user.as_str()))?;
        show_limits(app, &account)
    })?;
    match kept {
        KeptIn::Keychain => {}
        KeptIn::Memory => app.screen.note(&message!("cli-no-keychain")),
    }
    if is_main_password {
        app.screen.note(&message!("cli-main-password"));
    }
    Ok(())
}

/// What the account cannot do is said before any work, not after an hour of it.
fn show_limits(app: &App, account: &Account) -> Result<(), Failure> {
    if let Some(block) = &account.blocked {
        let (by, reason) = (block.by.as_str(), block.reason.as_str());
        app.screen.say(&match block.until.as_deref() {
            Some(until) => message!("cli-blocked", by = by, until = until, reason = reason),
            None => message!("cli-blocked-without-end", by = by, reason = reason),
        })?;
    }
    if !account.can_push && account.blocked.is_none() {
        app.screen.say(&message!("cli-cannot-push"))?;
    }
    if !account.can_proofread {
        app.screen.say(&message!("cli-cannot-proofread"))?;
    }
    match account.edits_a_minute {
        Some(n) => app.screen.say(&message!("cli-edits-a-minute", n = n)),
        None => Ok(()),
    }
}

pub(crate) async fn logout(app: &App) -> Result<Done, Failure> {
    app.workbench.log_out(&app.wiki).await?;
    app.screen.answer(&serde_json::json!({ "logged_out": app.wiki.as_str() }), |screen| {
        screen.say(&message!("cli-logged-out", wiki = app.wiki.as_str()))
    })?;
    Ok(Done::All)
}

pub(crate) async fn whoami(app: &App) -> Result<Done, Failure> {
    app.connect().await?;
    let account = Account::from(app.workbench.who_am_i(&app.wiki).await?);
    app.screen.answer(&account, |screen| {
        screen.say(&message!("cli-who", wiki = app.wiki.as_str(), user = account.user.as_str()))?;
        show_limits(app, &account)
    })?;
    Ok(Done::All)
}

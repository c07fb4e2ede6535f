//! A real MediaWiki, installed for the tests: SQLite in a directory of its own, served by PHP's own server on loopback.
//!
//! It has no Translate extension, which Debian does not carry, but its namespaces and rights. Everything ends with the
//! process that started it, however that ends: a shell waits for the end of its input and then cleans up.

use std::{
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// Where Debian puts MediaWiki.
const DEBIAN: &str = "/usr/share/mediawiki";

/// What goes behind the settings that the installer writes.
const SETTINGS: &str = include_str!("mediawiki_settings.php");

/// Serves until its input ends, then removes the wiki and everything that serves it.
const SERVE: &str = r#"
php -d opcache.enable=1 -S "127.0.0.1:$PORT" -t "$MEDIAWIKI" >/dev/null &
read -r _
trap '' TERM
kill -TERM 0
rm -rf "$DIR"
"#;

/// The administrator, who has all rights.
pub const ADMIN: &str = "Admin";

/// The main password of every account.
pub const PASSWORD: &str = "a password for tests";

/// The bot password of every account, for `Name@tolmach`.
pub const BOT_PASSWORD: &str = "0123456789abcdefghijklmnopqrstuv";

/// Accounts beside the administrator, each with the groups it is in.
const ACCOUNTS: [(&str, &str); 4] = [("Translator", ""), ("Colleague", ""), ("Slow", "slow"), ("Culprit", "")];

/// A running wiki.
pub struct MediaWiki {
    port: u16,
    dir: PathBuf,
    // Dropping its input is what ends the wiki.
    _shell: Child,
}

impl MediaWiki {
    /// Installs and starts a wiki. None where the machine has no MediaWiki and `TOLMACH_MEDIAWIKI` says `skip`.
    /// Cost: some seconds.
    ///
    /// # Panics
    /// Where MediaWiki or PHP is missing or does not work; the message says what to do.
    pub fn start() -> Option<Self> {
        let code = std::env::var("TOLMACH_MEDIAWIKI").unwrap_or_else(|_| DEBIAN.to_owned());
        if code == "skip" {
            println!("skipped: TOLMACH_MEDIAWIKI=skip, so nothing was tested against a real MediaWiki");
            return None;
        }
        let code = Path::new(&code);
        assert!(
            code.join("maintenance/install.php").exists(),
            "{} holds no MediaWiki. `cargo xtask test` installs Debian's; elsewhere point TOLMACH_MEDIAWIKI to one, or set it to skip",
            code.display()
        );
        let dir =
            tempfile::Builder::new().prefix("tolmach-mediawiki-").tempdir().expect("a temporary directory").keep();
        let port = free_port();
        install(code, &dir, port);
        let mut shell = Command::new("sh");
        shell.args(["-c", SERVE]).stdin(Stdio::piped()).stderr(Stdio::piped());
        shell.env("PORT", port.to_string()).env("MEDIAWIKI", code).env("DIR", &dir);
        shell.env("MW_CONFIG_FILE", dir.join("LocalSettings.php")).env("PHP_CLI_SERVER_WORKERS", "4");
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut shell, 0);
        let mut shell = shell.spawn().expect("a shell");
        wait_until_started(&mut shell);
        Some(Self { port, dir, _shell: shell })
    }

    /// Where its API answers.
    pub fn api_url(&self) -> String {
        format!("http://127.0.0.1:{}/api.php", self.port)
    }

    /// The port of its server, for a [`crate::proxy`].
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Lets nobody save anything, for the reason given, until [`MediaWiki::open`].
    pub fn close(&self, reason: &str) {
        std::fs::write(self.dir.join("readonly"), reason).expect("the wiki's directory can be written");
    }

    /// Ends what [`MediaWiki::close`] began.
    pub fn open(&self) {
        std::fs::remove_file(self.dir.join("readonly")).expect("the wiki was closed");
    }

    /// The switch that makes the wiki say that its replicas lag by nine seconds, for as long as the file exists.
    pub fn lag_switch(&self) -> PathBuf {
        self.dir.join("lag")
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
    listener.local_addr().expect("it is bound").port()
}

fn install(code: &Path, dir: &Path, port: u16) {
    let data = dir.join("data");
    std::fs::create_dir(&data).expect("the directory is new");
    let text = |path: &Path| path.to_str().expect("temporary directories have plain names").to_owned();
    php(
        code,
        "install.php",
        &[
            ("--dbtype", "sqlite"),
            ("--dbpath", &text(&data)),
            ("--dbname", "wiki"),
            ("--server", &format!("http://127.0.0.1:{port}")),
            ("--scriptpath", ""),
            ("--confpath", &text(dir)),
            ("--skins", ""),
            ("--pass", PASSWORD),
        ],
        &["Test wiki", ADMIN],
    );
    let conf = dir.join("LocalSettings.php");
    let extra = dir.join("ForTests.php");
    std::fs::write(&extra, SETTINGS).expect("the directory can be written");
    let mut settings = std::fs::read_to_string(&conf).expect("the installer wrote it");
    settings.push_str("\nrequire_once __DIR__ . '/ForTests.php';\n");
    std::fs::write(&conf, settings).expect("the directory can be written");
    let conf = text(&conf);
    for (name, groups) in ACCOUNTS {
        let mut options = vec![("--conf", conf.as_str())];
        if !groups.is_empty() {
            options.push(("--custom-groups", groups));
        }
        php(code, "createAndPromote.php", &options, &[name, PASSWORD]);
    }
    for name in ["Translator", "Slow", "Culprit"] {
        let grants = "basic,editpage,createeditmovepage";
        let options = [("--conf", conf.as_str()), ("--appid", "tolmach"), ("--grants", grants)];
        php(code, "createBotPassword.php", &options, &[name, BOT_PASSWORD]);
    }
    // One that was made without ticking anything.
    let options = [("--conf", conf.as_str()), ("--appid", "reader"), ("--grants", "basic")];
    php(code, "createBotPassword.php", &options, &["Translator", BOT_PASSWORD]);
}

/// Runs one of MediaWiki's own scripts.
fn php(code: &Path, script: &str, options: &[(&str, &str)], arguments: &[&str]) {
    let mut command = Command::new("php");
    command.arg(code.join("maintenance").join(script));
    command.args(options.iter().flat_map(|(name, value)| [name, value]));
    let output = command.args(arguments).output().expect("php-cli is not installed; `cargo xtask test` installs it");
    assert!(
        output.status.success(),
        "{script} failed:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Reads what the server says until it says that it listens; goes on reading, so that it never has to wait to speak.
fn wait_until_started(shell: &mut Child) {
    let mut lines = BufReader::new(shell.stderr.take().expect("it is piped")).lines().map_while(Result::ok);
    let mut said = Vec::new();
    while !said.last().is_some_and(|line: &String| line.contains(" started")) {
        let line = lines.next();
        said.push(line.unwrap_or_else(|| panic!("PHP's server did not start:\n{}", said.join("\n"))));
    }
    std::thread::spawn(move || lines.for_each(drop));
}

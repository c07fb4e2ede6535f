//! A screen with a keyboard of its own: real key presses, on the layout that a test chooses.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// Codes of keys on the keyboard, as X has them, whatever stands on them.
pub(crate) mod code {
    pub(crate) const CONTROL: u8 = 37;
    /// The Alt key on the right: AltGr where the layout has one.
    pub(crate) const ALT_RIGHT: u8 = 108;
    pub(crate) const ENTER: u8 = 36;
}

/// An X server that nobody sees, ended when this is dropped.
pub(crate) struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts it.
    pub(crate) fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("xvfb is installed");
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("it is piped"))
            .read_line(&mut number)
            .expect("Xvfb tells its number");
        Self { server, display: format!(":{}", number.trim()) }
    }

    /// Its name, for `DISPLAY`.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// Puts another keyboard before it, such as `cz`.
    pub(crate) fn layout(&self, name: &str) {
        self.run("setxkbmap", &["-layout", name]);
    }

    /// Gives the keys to the only window, since there is no window manager that would.
    pub(crate) fn focus(&self) {
        self.run("xdotool", &["search", "--onlyvisible", "--name", "^Tolmach$", "windowfocus", "--sync"]);
    }

    /// Presses a key while others are held.
    pub(crate) fn press(&self, held: &[u8], key: u8) {
        let mut arguments = Vec::new();
        held.iter().for_each(|key| arguments.extend(["keydown".to_owned(), key.to_string()]));
        arguments.extend(["key".to_owned(), key.to_string()]);
        held.iter().rev().for_each(|key| arguments.extend(["keyup".to_owned(), key.to_string()]));
        self.run("xdotool", &arguments.iter().map(String::as_str).collect::<Vec<_>>());
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let done = Command::new(program).args(arguments).env("DISPLAY", &self.display).status();
        assert!(done.is_ok_and(|status| status.success()), "{program} {arguments:?} failed");
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

//! The real window, driven through WebKit's own web driver. Each test has a home, ports and a process group of its own.

#[path = "opened.rs"]
mod opened;

pub(crate) use opened::Window;

use serde_json::json;
use std::{
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::LazyLock,
    time::{Duration, Instant},
};
use thirtyfour::prelude::*;

/// Longest wait for anything that the window is to show.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program under test: `TOLMACH_DESKTOP`, else the build of the rig's own profile, brought up to date first.
static APP: LazyLock<PathBuf> = LazyLock::new(|| {
    if let Some(app) = std::env::var_os("TOLMACH_DESKTOP") {
        return PathBuf::from(app).canonicalize().expect("TOLMACH_DESKTOP names a program");
    }
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let (profile, folder) = if cfg!(debug_assertions) { ("dev", "debug") } else { ("release", "release") };
    let build = ["build", "--quiet", "-p", "tolmach-desktop", "--profile", profile];
    assert!(Command::new(cargo).args(build).status().expect("cargo runs").success(), "the window cannot be built");
    target_dir().join(folder).join("tolmach-desktop")
});

/// The build directory that this very test lies in, wherever that was put.
pub(crate) fn target_dir() -> PathBuf {
    let test = std::env::current_exe().expect("a running test knows its file");
    test.ancestors().nth(3).expect("a test lies in target/debug/deps").to_owned()
}

/// Where programs are looked for: those that a test has put into its home's `bin` first.
fn programs(home: &Path) -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::iter::once(home.join("bin")).chain(std::env::split_paths(&path)).collect()
}

/// A web driver, the window it opens, and its web view: one process group, killed when this is dropped, also by a panic.
pub(crate) struct Rig {
    driver: Child,
    url: String,
}

impl Rig {
    /// Starts a web driver whose windows live in `home` and speak English, unless another language was chosen there.
    pub(crate) fn start(home: &Path) -> Self {
        assert!(std::env::var_os("DISPLAY").is_some(), "the window needs a screen: run this under xvfb-run");
        Self::start_with(home, &[])
    }

    /// Starts one with something more in its environment.
    pub(crate) fn start_with(home: &Path, environment: &[(&str, &str)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let driver = Command::new("/usr/bin/WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs([("TAURI_AUTOMATION", "true"), ("TAURI_WEBVIEW_AUTOMATION", "true"), ("TOLMACH_WIKI", "practice")])
            .envs([("TOLMACH_NO_KEYRING", "1"), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"), ("GDK_BACKEND", "x11")])
            .env("TOLMACH_HOME", home.join("tolmach"))
            .envs([("TOLMACH_LOCALE", ""), ("LC_ALL", "C.UTF-8"), ("LANGUAGE", "")])
            .env("PATH", std::env::join_paths(programs(home)).expect("no folder has a colon in its name"))
            .envs(["DATA", "CONFIG", "CACHE"].map(|kind| (format!("XDG_{kind}_HOME"), home.join(kind.to_lowercase()))))
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("webkit2gtk-driver is installed");
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < PATIENCE, "the web driver does not answer");
            std::thread::yield_now();
        }
        Self { driver, url: format!("http://127.0.0.1:{port}") }
    }

    /// Opens the window.
    pub(crate) async fn open(&self) -> Window {
        let mut capabilities = Capabilities::new();
        let options = json!({ "binary": APP.as_path(), "args": [] });
        capabilities.set("webkitgtk:browserOptions", options).expect("a plain value");
        let driver = WebDriver::new(&self.url, capabilities).await.expect("the window opens");
        driver.set_window_rect(0, 0, 1280, 800).await.expect("the window takes a size");
        Window { driver }
    }

    /// A process of this group by the beginning of its name, once there is one other than that.
    pub(crate) fn process(&self, name: &str, other_than: Option<u32>) -> u32 {
        let begun = Instant::now();
        loop {
            if let Some(pid) = self.processes(name).into_iter().find(|pid| Some(*pid) != other_than) {
                return pid;
            }
            assert!(begun.elapsed() < PATIENCE, "there is no process {name}");
            std::thread::yield_now();
        }
    }

    /// Waits until no process of this group and name lives.
    pub(crate) fn has_ended(&self, name: &str) {
        let begun = Instant::now();
        while !self.processes(name).is_empty() {
            assert!(begun.elapsed() < PATIENCE, "{name} does not end");
            std::thread::yield_now();
        }
    }

    fn processes(&self, name: &str) -> Vec<u32> {
        let all = std::fs::read_dir("/proc").expect("this is Linux").flatten();
        let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        pids.filter(|pid| self.is_of_group(*pid, name)).collect()
    }

    /// Whether a process is of this group and name, and lives. It may have ended meanwhile.
    fn is_of_group(&self, pid: u32, wanted: &str) -> bool {
        // The name in brackets may hold anything; behind it come state, parent and group.
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let Some((name, rest)) = stat.rsplit_once(')') else { return false };
        let fields: Vec<&str> = rest.split_whitespace().collect();
        let is_ours = fields.get(2).and_then(|group| group.parse().ok()) == Some(self.driver.id());
        is_ours && fields.first() != Some(&"Z") && name.contains(&format!("({wanted}"))
    }

    /// Kills the driver, the window and its web view at once, as a power cut would. The second time it does nothing.
    pub(crate) fn kill(&mut self) {
        if matches!(self.driver.try_wait(), Ok(Some(_))) {
            return;
        }
        let group = format!("-{}", self.driver.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.driver.wait();
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        self.kill();
    }
}

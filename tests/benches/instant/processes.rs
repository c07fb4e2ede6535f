//! The processes of an open window, as the system counts them.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// Ticks of the system's clock in a second, as Linux tells them to programs.
const TICKS: f64 = 100.0;

/// A process of the window.
pub struct Process {
    id: u32,
}

/// What of a process's memory is its own: gone from the machine when it ends. In MB.
pub struct Private {
    /// What it wrote.
    pub dirty: f64,
    /// What it read of files that nobody else has open; the system takes it back where it needs room.
    pub clean: f64,
}

impl Process {
    /// The process of a program, by the start of its file's name, that lives in a home.
    pub fn of(program: &str, home: &Path) -> Self {
        let home = format!("TOLMACH_HOME={}", home.display());
        let is_meant = |id: &u32| {
            let file = fs::read_link(format!("/proc/{id}/exe")).unwrap_or_default();
            let is_program = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(program));
            let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
            is_program && environment.split(|&byte| byte == 0).any(|variable| variable == home.as_bytes())
        };
        let all = fs::read_dir("/proc").expect("a Linux system").flatten();
        let found = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).find(is_meant);
        Self { id: found.unwrap_or_else(|| panic!("{program} runs")) }
    }

    pub fn private(&self) -> Private {
        let rollup = fs::read_to_string(format!("/proc/{}/smaps_rollup", self.id)).expect("a process of ours");
        let sizes: BTreeMap<&str, f64> = rollup
            .lines()
            .filter_map(|line| {
                let (name, size) = line.split_once(':')?;
                Some((name, size.trim().strip_suffix(" kB")?.parse::<f64>().ok()? * 1024.0 / 1e6))
            })
            .collect();
        Private { dirty: sizes["Private_Dirty"], clean: sizes["Private_Clean"] }
    }

    /// When it was started, in milliseconds since 1970, to a hundredth of a second.
    pub fn started_ms(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.id)).expect("a process of ours");
        let after_name = stat.rsplit_once(')').expect("a name in brackets").1;
        let ticks: f64 = after_name.split_whitespace().nth(19).and_then(|word| word.parse().ok()).expect("a number");
        let up = fs::read_to_string("/proc/uptime").expect("a Linux system");
        let up: f64 = up.split_whitespace().next().and_then(|word| word.parse().ok()).expect("a number");
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs_f64();
        (now - up + ticks / TICKS) * 1000.0
    }
}

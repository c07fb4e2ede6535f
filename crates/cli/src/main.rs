//! The command `tolmach`.

fn main() -> std::process::ExitCode {
    tolmach_cli::run()
}

//! What those hear who do not see the window: the tree that WebKit gives to assistive programs over AT-SPI, as Orca reads it.

use super::{
    open_unit,
    rig::{Rig, Window},
    set_up,
};
use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use thirtyfour::Key;
use zbus::{Connection, Proxy, proxy::CacheProperties, zvariant::OwnedObjectPath};

/// Longest wait for anything that is to be heard.
const PATIENCE: Duration = Duration::from_secs(30);

/// Numbers of roles in AT-SPI's interface (`AtspiRole`); WebKit gives no names of them.
mod role {
    pub(super) const ENTRY: u32 = 79;
    pub(super) const HEADING: u32 = 83;
    pub(super) const LANDMARK: u32 = 110;
    /// Check box, combo box, tab, button, radio button, slider, spin button, table, toggle button, entry, link.
    pub(super) const ACTING: [u32; 11] = [7, 11, 37, 43, 44, 51, 52, 55, 62, ENTRY, 88];
}

/// A session bus with accessibility on, both ended when this is dropped.
struct Bus {
    daemon: Child,
    launcher: Child,
    address: String,
}

impl Bus {
    fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus is installed");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().expect("it is piped"))
            .read_line(&mut address)
            .expect("it tells its address");
        let address = address.trim().to_owned();
        let launcher = Command::new("/usr/libexec/at-spi-bus-launcher")
            .args(["--launch-immediately", "--a11y=1", "--screen-reader=1"])
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("at-spi2-core is installed");
        Self { daemon, launcher, address }
    }

    /// Connects as an assistive program does.
    async fn connect(&self) -> Connection {
        let session = connected(&self.address).await;
        let begun = Instant::now();
        loop {
            let asked =
                session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &());
            if let Ok(answer) = asked.await {
                return connected(&answer.body().deserialize::<String>().expect("an address")).await;
            }
            assert!(begun.elapsed() < PATIENCE, "there is no accessibility bus");
            tokio::task::yield_now().await;
        }
    }
}

async fn connected(address: &str) -> Connection {
    let builder = zbus::connection::Builder::address(address).expect("an address");
    builder.build().await.expect("the bus answers")
}

impl Drop for Bus {
    fn drop(&mut self) {
        // The launcher has a bus of its own below it.
        let group = format!("-{}", self.launcher.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.daemon.kill();
        let _ = self.launcher.wait();
        let _ = self.daemon.wait();
    }
}

/// Something in the tree.
#[derive(Debug)]
struct Heard {
    /// One of [`role`], or another of AT-SPI's numbers.
    role: u32,
    name: String,
    text: String,
    /// Whether a change in it is read out by itself.
    is_live: bool,
}

/// Where something in the tree is: a name on the bus and a path.
type Place = (String, OwnedObjectPath);

/// Everything in the tree, from the top. What goes away while it is read is left out.
async fn tree(bus: &Connection) -> Vec<Heard> {
    let path = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").expect("a path");
    let mut waiting = vec![("org.a11y.atspi.Registry".to_owned(), path)];
    let mut found = Vec::new();
    while let Some(place) = waiting.pop() {
        if let Ok((heard, children)) = read(bus, &place).await {
            found.push(heard);
            waiting.extend(children.into_iter().rev());
        }
    }
    found
}

async fn read(bus: &Connection, (name, path): &Place) -> zbus::Result<(Heard, Vec<Place>)> {
    // The registry, at the top, cannot give all properties at once.
    let it = zbus::proxy::Builder::<Proxy<'_>>::new(bus).destination(name.as_str())?.path(path)?;
    let it = it.interface("org.a11y.atspi.Accessible")?.cache_properties(CacheProperties::No).build().await?;
    let interfaces: Vec<String> = it.call("GetInterfaces", &()).await?;
    let mut text = String::new();
    if interfaces.iter().any(|name| name == "org.a11y.atspi.Text") {
        let words = Proxy::new(bus, name.as_str(), path, "org.a11y.atspi.Text").await?;
        text = words.call("GetText", &(0_i32, -1_i32)).await?;
    }
    let attributes: HashMap<String, String> = it.call("GetAttributes", &()).await.unwrap_or_default();
    let is_live = attributes.get("container-live").is_some_and(|live| live != "off");
    let role = it.call("GetRole", &()).await?;
    let name = it.get_property::<String>("Name").await?;
    let mut children: Vec<Place> = it.call("GetChildren", &()).await?;
    // GTK lists no child that lives in another process, as the page does, but gives it by its place.
    if children.is_empty() && it.get_property::<i32>("ChildCount").await? > 0 {
        children.push(it.call("GetChildAtIndex", &(0_i32,)).await?);
    }
    Ok((Heard { role, name: calm(&name), text: calm(&text), is_live }, children))
}

/// Without the marks that keep names from turning a sentence, and without the signs that stand for children.
fn calm(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{fffc}')).collect()
}

/// Waits until something in the tree is as wanted, and answers the tree.
async fn until(bus: &Connection, what: &str, is_it: impl Fn(&Heard) -> bool) -> Vec<Heard> {
    let begun = Instant::now();
    loop {
        let tree = tree(bus).await;
        if tree.iter().any(&is_it) {
            return tree;
        }
        assert!(begun.elapsed() < PATIENCE, "{what} is not heard; there is\n{tree:#?}");
    }
}

/// What one can do something with has to say what it is.
fn unnamed(tree: &[Heard]) -> Vec<&Heard> {
    tree.iter().filter(|heard| role::ACTING.contains(&heard.role) && heard.name.trim().is_empty()).collect()
}

async fn main_view(window: &Window, view: &str) {
    window.go(&format!("#/{view}")).await;
    window.sees("main h1").await;
    window.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_shown_is_heard_too() {
    let home = tempfile::tempdir().unwrap();
    let bus = Bus::start();
    let rig = Rig::start_with(home.path(), &[("DBUS_SESSION_BUS_ADDRESS", &bus.address)]);
    let window = rig.open().await;
    let connection = bus.connect().await;
    until(&connection, "the first run", |heard| heard.role == role::HEADING && heard.name == "Welcome to Tolmach")
        .await;
    set_up(&window).await;

    // The unit, where it stands in its page, and its state; the field that one writes into.
    open_unit(&window, "uk", "7").await;
    let tree =
        until(&connection, "the unit", |heard| heard.is_live && heard.text == "Unit 8 of 11, Untranslated").await;
    let has = |role, name: &str| tree.iter().any(|heard| heard.role == role && heard.name == name);
    assert!(has(role::LANDMARK, "Views"), "the way between the views is no landmark");
    assert!(has(role::ENTRY, "Target"), "the field for the translation has no name: {tree:#?}");

    // “Saved” is said by itself, and so is the next unit.
    window.press("Якщо мережі немає").await;
    window.saved().await;
    until(&connection, "“Saved”", |heard| heard.is_live && heard.text.starts_with("Saved")).await;
    open_unit(&window, "pl", "2").await;
    window.chord(&[Key::Control], Key::Down).await;
    until(&connection, "the next unit", |heard| heard.is_live && heard.text == "Unit 4 of 11, Outdated").await;

    for view in ["start", "library", "board", "review", "sprint", "outbox", "glossary", "memory", "search", "settings"]
    {
        main_view(&window, view).await;
        let title = window.ask("return document.querySelector( 'main h1' ).innerText", &[]).await;
        let title = calm(title.as_str().unwrap_or_default());
        let tree = until(&connection, view, |heard| heard.role == role::HEADING && heard.name == title).await;
        let unnamed = unnamed(&tree);
        assert!(unnamed.is_empty(), "{view}: nobody hears what this is for: {unnamed:#?}");
    }
    window.close().await;
}

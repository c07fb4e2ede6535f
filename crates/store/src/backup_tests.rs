use super::*;
use crate::{NewResource, Opened};
use tolmach_core::{Language, PageTitle, WikiName};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A database with one wiki.
fn open(path: &Path) -> Store {
    let Opened { store, .. } = Store::open(path, at("2026-11-22T10:00:00Z")).unwrap();
    store.write(|w| w.add_wiki(&WikiName::practice(), "http://127.0.0.1/api.php", at("2026-11-22T10:00:00Z"))).unwrap();
    store
}

fn add(store: &Store, page_id: u64, title: &str) {
    let resource = NewResource {
        wiki: WikiName::practice(),
        page_id,
        title: PageTitle::parse(title).unwrap(),
        source_language: Language::parse("en").unwrap(),
    };
    store.write(|w| w.save_resource(&resource, at("2026-11-22T10:00:00Z"))).unwrap();
}

fn titles(store: &Store) -> Vec<String> {
    let all = store.read(|r| r.resources(&WikiName::practice())).unwrap();
    all.into_iter().map(|resource| resource.title.to_string()).collect()
}

#[test]
fn a_copy_comes_back_and_what_was_there_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let store = open(&path);
    add(&store, 1, "One");
    let copy = store.back_up(&path, at("2026-11-23T10:00:00Z")).unwrap();
    add(&store, 2, "Two");
    let languages = ["en", "pl"].map(|tag| Language::parse(tag).unwrap());
    let identity = || {
        let direction = store.write(|w| w.memory_direction(&languages[0], &languages[1])).unwrap();
        store.read(|r| r.memory_identity(direction.id)).unwrap()
    };
    let before = identity();
    let kept = store.restore(&path, &copy, at("2026-11-24T10:00:00Z")).unwrap();
    assert_eq!(titles(&store), ["One"]);
    assert_ne!(identity(), before, "an index over other texts would be taken for right");
    add(&store, 3, "Three");
    drop(store);
    assert_eq!(titles(&Store::open(&path, at("2026-11-24T11:00:00Z")).unwrap().store), ["One", "Three"], "not durable");
    let store = Store::open(&path, at("2026-11-24T12:00:00Z")).unwrap().store;
    store.restore(&path, &kept, at("2026-11-25T10:00:00Z")).unwrap();
    assert_eq!(titles(&store), ["One", "Two"], "what stood there before is lost");

    let listed: Vec<_> =
        Store::backups(&path).unwrap().into_iter().map(|it| (it.why, it.taken_at.to_string())).collect();
    assert_eq!(
        listed,
        [
            (Why::Restore, "2026-11-25T10:00:00Z".to_owned()),
            (Why::Restore, "2026-11-24T10:00:00Z".to_owned()),
            (Why::Asked, "2026-11-23T10:00:00Z".to_owned()),
        ]
    );
}

#[test]
fn a_file_that_is_no_copy_of_ours_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let store = open(&path);
    add(&store, 1, "One");
    let copy = store.back_up(&path, at("2026-11-23T10:00:00Z")).unwrap();
    let mut bytes = fs::read(&copy).unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let text = file("text", b"hello");
    assert!(matches!(store.restore(&path, &text, at("2026-11-24T10:00:00Z")), Err(StoreError::Damaged)));
    let half = file("half", &bytes[..bytes.len() / 2]);
    assert!(store.restore(&path, &half, at("2026-11-24T10:00:00Z")).is_err());
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    let newer = file("newer", &bytes);
    assert!(matches!(
        store.restore(&path, &newer, at("2026-11-24T10:00:00Z")),
        Err(StoreError::Newer { found: 999, .. })
    ));
    assert!(store.restore(&path, &folder.path().join("none"), at("2026-11-24T10:00:00Z")).is_err());
    assert_eq!(titles(&store), ["One"]);
    assert_eq!(Store::backups(&path).unwrap().len(), 1, "a copy was made for nothing");
}

fn names(folder: &Path) -> Vec<String> {
    let all = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = all.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.ends_with(".lock"));
    names.sort();
    names
}

#[test]
fn a_copy_is_made_while_the_database_is_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let store = open(&path);
    add(&store, 1, "One");
    // Who waited for the connection here would wait for ever.
    let copy = store.write(|_| store.back_up(&path, at("2026-11-23T10:00:00Z"))).unwrap();
    assert_eq!(titles(&Store::open(&copy, at("2026-11-23T10:00:00Z")).unwrap().store), ["One"]);
}

#[test]
fn no_half_copy_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let store = open(&path);
    add(&store, 1, "One");
    store.lock().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[8192..].fill(0xff);
    fs::write(&path, bytes).unwrap();
    let before = names(folder.path());
    assert!(store.back_up(&path, at("2026-11-23T10:00:00Z")).is_err());
    assert_eq!(names(folder.path()), before, "half a copy is left");
}

#[test]
fn nothing_is_replaced_while_somebody_pushes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let store = open(&path);
    let (wiki, me) = (WikiName::practice(), tolmach_core::UserName::parse("Newcomer").unwrap());
    let minute = std::time::Duration::from_secs(60);
    let began = at("2026-11-23T10:00:00Z");
    store.write(|w| w.take_lease(&wiki, &me, "a", minute, began)).unwrap();
    let copy = store.back_up(&path, began).unwrap();
    add(&store, 1, "One");
    let before = names(folder.path());
    assert!(matches!(store.restore(&path, &copy, at("2026-11-23T10:00:30Z")), Err(StoreError::Busy)));
    assert_eq!((titles(&store), names(folder.path())), (vec!["One".to_owned()], before), "something has changed");
    store.restore(&path, &copy, at("2026-11-23T10:02:00Z")).unwrap();
    assert!(titles(&store).is_empty());
    // In the copy somebody pushed, who is not there any more.
    let lease = store.write(|w| w.take_lease(&wiki, &me, "b", minute, began)).unwrap();
    assert_eq!(lease, crate::Lease::Ours, "the push of a former life holds up this one");
    assert!(names(folder.path()).iter().all(|name| !name.contains(STAGED)), "{:?}", names(folder.path()));
}

#[test]
fn what_a_restore_that_died_left_is_removed_and_one_that_goes_on_is_let_be() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let store = open(&path);
    store.back_up(&path, at("2026-11-23T10:00:00Z")).unwrap();
    let staged = ["", "-journal", "-2.sqlite"].map(|end| format!("tolmach.restoring-20261123T100000Z.sqlite{end}"));
    let kept = ["tolmachs.restoring-20261123T100000Z.sqlite", "tolmach.restoring"];
    for name in staged.iter().map(String::as_str).chain(kept) {
        fs::write(folder.path().join(name), "half").unwrap();
    }
    let others = |names: Vec<String>| names.into_iter().filter(|name| !staged.contains(name)).collect::<Vec<_>>();
    let reopen = || drop(Store::open(&path, at("2026-11-24T10:00:00Z")).unwrap());

    let goes_on = lock_staged(&path).unwrap();
    goes_on.lock().unwrap();
    let before = names(folder.path());
    reopen();
    assert_eq!(names(folder.path()), before, "a restore of another process lost its file");
    drop(goes_on);
    reopen();
    assert_eq!(names(folder.path()), others(before), "a whole library stays behind, or something else went");
}

#[test]
fn what_another_process_writes_meanwhile_is_in_the_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let (store, other) = (open(&path), Store::open(&path, at("2026-11-22T10:00:00Z")).unwrap().store);
    let ready = crate::open::open_in_memory().unwrap();
    let mut n = 0;
    let mut restore = |n_writes: u64| {
        let mut tries = 0;
        let kept = replace(&mut store.lock(), &ready, at("2026-11-23T10:00:00Z"), |db| {
            (tries, n) = (tries + 1, n + 1);
            let kept = folder.path().join(format!("kept{n}"));
            migrate::copy_to(db, &kept)?;
            if tries <= n_writes {
                add(&other, n, &format!("Page {n}"));
            }
            Ok(kept)
        });
        (kept, tries)
    };
    let (kept, tries) = restore(9);
    assert!(matches!(kept, Err(StoreError::Busy)), "{kept:?}");
    assert_eq!(tries, 3);
    assert_eq!(titles(&other), ["Page 1", "Page 2", "Page 3"], "something was replaced");
    assert!(!names(folder.path()).iter().any(|name| name.starts_with("kept")), "a copy of what is still there");
    let (kept, tries) = restore(1);
    assert_eq!(tries, 2);
    let kept = Store::open(&kept.unwrap(), at("2026-11-23T10:00:00Z")).unwrap().store;
    assert_eq!(titles(&kept), ["Page 1", "Page 2", "Page 3", "Page 4"], "a write is in no copy");
    assert!(store.read(|r| r.wikis()).unwrap().is_empty(), "it was not replaced");
}

#[test]
fn only_names_of_copies_are_listed() {
    let path = Path::new("/home/x/tolmach.sqlite");
    for (name, found) in [
        ("tolmach.backup-20261122T101500Z.sqlite", Some(Why::Asked)),
        ("tolmach.backup-20261122T101500Z-2.sqlite", Some(Why::Asked)),
        ("tolmach.before-schema-7-20261122T101500Z.sqlite", Some(Why::Migration)),
        ("tolmach.before-schema-27-20261122T101500Z.sqlite", Some(Why::Migration)),
        ("tolmach.before-restore-20261122T101500Z.sqlite", Some(Why::Restore)),
        ("tolmach.damaged-20261122T101500Z.sqlite", Some(Why::Damaged)),
        ("tolmach.sqlite", None),
        ("tolmach.backup-20261122T101500Z.sqlite-wal", None),
        ("tolmach.backup-yesterday.sqlite", None),
        ("other.backup-20261122T101500Z.sqlite", None),
    ] {
        assert_eq!(read_name(path, name).map(|(why, _)| why), found, "{name}");
    }
}

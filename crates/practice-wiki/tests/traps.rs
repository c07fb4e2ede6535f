//! What a client must know by heart: the behaviours of the reference that surprise.

mod support;

use serde_json::json;
use support::{Client, PAGE, code, start, unit_title};
use tolmach_practice_wiki::MarkOptions;

#[tokio::test]
async fn an_old_base_revision_is_merged_silently() {
    let wiki = start();
    let client = Client::log_in(&wiki, &wiki.user(), wiki.password()).await;
    let title = unit_title(PAGE, "4", "cs");
    let first = "* Vyber zdroj\n\n* Zaber jednotky\n\n* Synchronizuj, až budeš online";
    let base = client.save(&title, first, &[("createonly", "1")]).await["edit"]["newrevid"].as_u64().unwrap();
    wiki.admin().second_editor_saves(PAGE, "4", "cs", &first.replace("Vyber zdroj", "Vyber si zdroj")).unwrap();
    let theirs = wiki.admin().unit(PAGE, "4", "cs").unwrap().revision;

    let mine = first.replace("až budeš", "jakmile budeš");
    let base = base.to_string();
    let reply = client.save(&title, &mine, &[("baserevid", base.as_str())]).await;
    assert_eq!(reply["edit"]["result"], "Success");
    assert_eq!(reply["edit"]["oldrevid"], theirs, "only oldrevid tells that somebody slipped in between");
    let stored = wiki.admin().unit(PAGE, "4", "cs").unwrap().text;
    assert_eq!(stored, "* Vyber si zdroj\n\n* Zaber jednotky\n\n* Synchronizuj, jakmile budeš online");
    assert!(wiki.writes().last().unwrap().merged);

    let reply = client.save(&title, &first.replace("Vyber", "Zvol"), &[("baserevid", base.as_str())]).await;
    assert_eq!(code(&reply), "editconflict", "the same line cannot be merged");
    let refused = wiki.writes().pop().unwrap();
    assert_eq!((refused.accepted, refused.code.as_deref()), (false, Some("editconflict")));
}

#[tokio::test]
async fn identical_text_confirms_an_outdated_unit() {
    let wiki = start();
    let client = Client::log_in(&wiki, &wiki.user(), wiki.password()).await;
    let before = client.unit(PAGE, "3", "pl").await;
    assert_eq!(before["properties"]["status"], "fuzzy", "the content has an outdated unit");
    let text = before["translation"].as_str().unwrap().to_owned();
    let title = unit_title(PAGE, "3", "pl");
    let reply = client.save(&title, &text, &[]).await;
    assert_eq!(reply["edit"]["nochange"], true);
    assert!(reply["edit"].get("newrevid").is_none(), "the dummy revision is not in the reply");
    let after = client.unit(PAGE, "3", "pl").await;
    assert_eq!((&after["properties"]["status"], &after["translation"]), (&json!("translated"), &json!(text)));
    assert_ne!(after["properties"]["revision"], before["properties"]["revision"], "a dummy revision is there");
    let again = client.save(&title, &text, &[]).await;
    assert_eq!(again["edit"]["nochange"], true);
    let last = client.unit(PAGE, "3", "pl").await;
    assert_eq!(last["properties"]["revision"], after["properties"]["revision"], "nothing was left to confirm");
    assert_eq!(wiki.writes()[0].new_revision.unwrap().to_string(), after["properties"]["revision"]);
}

#[tokio::test]
async fn numbers_of_the_database_are_text() {
    let wiki = start();
    let client = Client::anonymous(&wiki);
    let row = client.unit(PAGE, "2", "pl").await;
    let properties = &row["properties"];
    assert_eq!(properties["status"], "proofread");
    for name in ["revision", "last-translator-id"] {
        assert!(properties[name].is_string(), "{name}: {properties}");
    }
    assert!(properties["reviewers"][0].is_string());
}

#[tokio::test]
async fn marking_outdates_without_a_revision() {
    let wiki = start();
    let client = Client::log_in(&wiki, &wiki.user(), wiki.password()).await;
    client.save(&unit_title(PAGE, "6", "pl"), "Zaczynajcie dzień razem.", &[]).await;
    let before = client.unit(PAGE, "6", "pl").await;
    wiki.admin().change_source(PAGE, "ten minutes", "fifteen minutes").unwrap();
    let after = client.unit(PAGE, "6", "pl").await;
    assert_eq!(after["properties"]["status"], "fuzzy");
    assert_eq!(after["properties"]["revision"], before["properties"]["revision"], "marking leaves no revision");
    assert_ne!(after["definition"], before["definition"]);
    let _ = MarkOptions::default();
}

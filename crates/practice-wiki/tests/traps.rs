//! What a client must know by heart: the behaviours of the reference that surprise.
#![allow(clippy::unwrap_used, reason = "a test may fail wherever it is surprised")]

mod support;

use serde_json::{Value, json};
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
}

/// Asks for a collection of translated units, two at a time.
async fn two_translated(client: &Client, offset: &str) -> Value {
    let group = format!("page-{PAGE}");
    let mut params = vec![
        ("action", "query"),
        ("list", "messagecollection"),
        ("mcgroup", group.as_str()),
        ("mclanguage", "pl"),
        ("mcfilter", "!translated"),
        ("mclimit", "2"),
    ];
    if !offset.is_empty() {
        params.push(("mcoffset", offset));
    }
    client.get(&params).await
}

#[tokio::test]
async fn a_key_that_left_the_filtered_list_ends_it_early() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    let first = two_translated(&client, "").await;
    let next = first["continue"]["mcoffset"].as_str().unwrap().to_owned();
    let remaining = first["query"]["metadata"]["remaining"].as_u64().unwrap();
    assert!(remaining > 2, "there is more to come");
    let unit = next.rsplit_once('/').unwrap().1.to_owned();
    wiki.admin().second_editor_saves(PAGE, &unit, "pl", "Już jest.").unwrap();
    let second = two_translated(&client, &next).await;
    assert_eq!(second["query"]["messagecollection"], json!([]), "an empty batch");
    assert!(second.get("continue").is_none(), "and no word that anything is missing");
    let by_number = two_translated(&client, "2").await;
    assert_eq!(by_number["query"]["messagecollection"].as_array().unwrap().len(), 2, "a number is an index");
}

#[tokio::test]
async fn statistics_stop_at_a_missing_row_until_a_job_has_run() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    let group = format!("page-{PAGE}");
    let ask = [("action", "query"), ("meta", "messagegroupstats"), ("mgsgroup", group.as_str())];
    let all = client.get(&ask).await["query"]["messagegroupstats"].as_array().unwrap().len();
    wiki.admin().hold_jobs(true);
    client.save(&unit_title(PAGE, "10", "pl"), "Zapiszcie, co zrobilibyście inaczej.", &[]).await;
    for _ in 0..2 {
        let reply = client.get(&ask).await;
        assert_eq!(reply["continue"]["mgsoffset"], "pl", "continuing at once gives the same");
        let rows = reply["query"]["messagegroupstats"].as_array().unwrap();
        assert_eq!(rows.last().unwrap()["code"], "pih", "languages before the gap are there");
    }
    let in_pl = client
        .get(&[("action", "query"), ("meta", "languagestats"), ("lslanguage", "pl"), ("lsgroup", group.as_str())])
        .await;
    assert_eq!(in_pl["continue"]["lsoffset"], group.as_str());
    wiki.admin().run_jobs();
    let reply = client.get(&ask).await;
    assert!(reply.get("continue").is_none());
    assert_eq!(reply["query"]["messagegroupstats"].as_array().unwrap().len(), all);
}

#[tokio::test]
async fn reads_by_get_may_lag_and_reads_by_post_do_not() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    wiki.admin().set_faults(|faults| faults.replica_lags = true);
    client.save(&unit_title(PAGE, "10", "pl"), "Zapiszcie to.", &[]).await;
    let group = format!("page-{PAGE}");
    let ask = [("action", "query"), ("list", "messagecollection"), ("mcgroup", group.as_str()), ("mclanguage", "pl")];
    let text = |reply: Value| reply["query"]["messagecollection"][10]["translation"].clone();
    assert_eq!(text(client.get(&ask).await), Value::Null);
    assert_eq!(text(client.post(&ask).await), "Zapiszcie to.");
    wiki.admin().catch_up();
    assert_eq!(text(client.get(&ask).await), "Zapiszcie to.");
}

#[tokio::test]
async fn saving_faulty_text_succeeds_and_is_outdated_at_once() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    for (unit, text) in [
        ("9", "Podziękujcie każdemu ([[x]."),
        ("9", "Podziękujcie, bo powstało {{PLURAL:$n|a|b|c|d|e}}."),
        ("9", "Podziękujcie, bo $1 stron."),
        ("10", "!!FUZZY!!Zapiszcie."),
    ] {
        let reply = client.save(&unit_title(PAGE, unit, "pl"), text, &[]).await;
        assert_eq!(reply["edit"]["result"], "Success");
        let row = client.unit(PAGE, unit, "pl").await;
        assert_eq!(row["properties"]["status"], "fuzzy", "{text}");
        assert_eq!(row["translation"], text.replace("!!FUZZY!!", ""), "the mark itself is never shown");
    }
    let good = "Podziękujcie każdemu: {{PLURAL:$n|jedną stronę|$1 strony|$1 stron}} można teraz przeczytać.";
    client.save(&unit_title(PAGE, "9", "pl"), good, &[]).await;
    assert_eq!(client.unit(PAGE, "9", "pl").await["properties"]["status"], "translated");
}

#[tokio::test]
async fn an_empty_text_counts_as_translated() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    client.save(&unit_title(PAGE, "10", "pl"), " \n", &[]).await;
    let row = client.unit(PAGE, "10", "pl").await;
    assert_eq!((&row["translation"], &row["properties"]["status"]), (&json!(""), &json!("translated")));
}

#[tokio::test]
async fn a_reverted_source_makes_translations_valid_again() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    let status = async |client: &Client| client.unit(PAGE, "1", "pl").await["properties"]["status"].clone();
    assert_eq!(status(&client).await, "proofread");
    let revision = client.unit(PAGE, "1", "pl").await["properties"]["revision"].clone();
    wiki.admin().change_source(PAGE, "several people", "many people").unwrap();
    assert_eq!(status(&client).await, "fuzzy");
    let title = unit_title(PAGE, "1", "pl");
    let aids = [("action", "translationaids"), ("title", title.as_str()), ("prop", "definitiondiff")];
    let diff = client.get(&aids).await["helpers"]["definitiondiff"].clone();
    assert!(diff["value_old"].as_str().unwrap().contains("several people"), "{diff}");
    assert!(diff["value_new"].as_str().unwrap().contains("many people"), "{diff}");
    wiki.admin().change_source(PAGE, "many people", "several people").unwrap();
    assert_eq!(status(&client).await, "proofread", "the approval is that of the revision, which is the same");
    assert_eq!(client.unit(PAGE, "1", "pl").await["properties"]["revision"], revision);
}

#[tokio::test]
async fn a_changed_variable_outdates_nothing() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    let unit = "7";
    client.save(&unit_title(PAGE, unit, "pl"), "Pytania ślijcie na $mail.", &[]).await;
    wiki.admin().change_source(PAGE, "sprints@practice.example", "help@practice.example").unwrap();
    assert_eq!(client.unit(PAGE, unit, "pl").await["properties"]["status"], "translated");
    let page = wiki.admin().page_text(&format!("{PAGE}/pl")).unwrap();
    assert!(page.contains("Pytania ślijcie na help@practice.example."), "the page shows the new value: {page}");

    let text = wiki.admin().page_text(PAGE).unwrap();
    wiki.admin().edit_page(PAGE, &text.replace("help@practice.example", "ask@practice.example")).unwrap();
    let outdate = vec![unit.to_owned()];
    wiki.admin().mark(PAGE, MarkOptions { outdate, ..MarkOptions::default() }).unwrap();
    assert_eq!(client.unit(PAGE, unit, "pl").await["properties"]["status"], "fuzzy", "unless the marker says so");
}

#[tokio::test]
async fn a_changed_text_may_be_declared_still_valid() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    let text = wiki.admin().page_text(PAGE).unwrap();
    wiki.admin().edit_page(PAGE, &text.replace("several people", "many people")).unwrap();
    let still_valid = vec!["1".to_owned()];
    wiki.admin().mark(PAGE, MarkOptions { still_valid, ..MarkOptions::default() }).unwrap();
    let row = client.unit(PAGE, "1", "pl").await;
    assert_eq!(row["properties"]["status"], "proofread", "definition moved, tag absent, revision the same");
    assert!(row["definition"].as_str().unwrap().contains("many people"));
}

#[tokio::test]
async fn moved_unmarked_and_deleted_pages_leave_their_traces() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    let before = client.unit(PAGE, "2", "pl").await;
    let new = "Knowledge base/Sprints";
    wiki.admin().move_page(PAGE, new).unwrap();
    let after = client.unit(new, "2", "pl").await;
    assert_eq!(after["translation"], before["translation"], "translations go along");
    assert_ne!(after["properties"]["revision"], before["properties"]["revision"], "a move leaves a dummy revision");
    let log = |kind: &'static str| {
        let client = &client;
        async move {
            let reply =
                client.get(&[("action", "query"), ("list", "logevents"), ("letype", kind), ("lelimit", "max")]).await;
            reply["query"]["logevents"].as_array().unwrap().clone()
        }
    };
    let moves = log("move").await;
    assert!(moves.iter().any(|entry| entry["title"] == PAGE && entry["params"]["target_title"] == new));
    let redirected = client.get(&[("action", "query"), ("prop", "info"), ("titles", PAGE), ("redirects", "1")]).await;
    assert_eq!(redirected["query"]["pages"][0]["title"], new);
    assert_eq!(redirected["query"]["redirects"], json!([{ "from": PAGE, "to": new }]));

    wiki.admin().unmark(new).unwrap();
    assert_eq!(log("pagetranslation").await[0]["action"], "unmark");
    let group = format!("page-{new}");
    let ask = [("action", "query"), ("list", "messagecollection"), ("mcgroup", group.as_str()), ("mclanguage", "pl")];
    assert_eq!(code(&client.get(&ask).await), "badparameter");
    assert!(wiki.admin().unit(new, "2", "pl").is_some(), "unit pages stay");

    let other = "Knowledge base/Your first unit";
    wiki.admin().delete(other).unwrap();
    assert!(log("delete").await.iter().any(|entry| entry["title"] == other));
    assert!(wiki.admin().unit(other, "2", "pl").is_none(), "units of a deleted page go with it");
    let reply = client.save(&unit_title(other, "2", "pl"), "== Wybierz ==", &[("nocreate", "1")]).await;
    assert_eq!(code(&reply), "missingtitle");
}

//! Reviewing: who may accept what, marks that stay here and travel, and what the wiki is told.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use support::{Bench, PAGE, key, language, page, practice};
use tolmach_core::{State, UserName, review::Standing};
use tolmach_wiki::Credentials;
use tolmach_workbench::{
    Workbench, WorkbenchError,
    drafts::Typed,
    interchange::{ImportRequest, PackageRequest},
    review::{
        ReviewUnit,
        review::{Author, Refusal, Writing},
        tell::Outcome,
    },
};

async fn pulled() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench
}

/// Logs in with an account's own password, as those must who want to approve translations.
async fn as_account(bench: &Bench, name: &str) {
    let wiki = bench.wiki.as_ref().unwrap();
    let credentials = Credentials::Account { user: name.to_owned(), password: wiki.main_password().into() };
    bench.workbench.set_practice_url(&wiki.api_url(), credentials).await;
}

fn units(workbench: &Workbench) -> Vec<ReviewUnit> {
    workbench.review_units(&practice(), &page(PAGE), &language("pl")).unwrap()
}

fn look(workbench: &Workbench, unit: &str) -> ReviewUnit {
    let one = workbench.review_unit(&key(PAGE, unit, "pl")).unwrap();
    let in_list = units(workbench).into_iter().find(|row| row.key == one.key).unwrap();
    assert_eq!(one, in_list, "the list and the unit differ");
    one
}

fn waiting(workbench: &Workbench) -> Vec<(u32, u32)> {
    let pages = workbench.review_pages(&practice(), &[language("pl")]).unwrap();
    let n_waiting = units(workbench).iter().filter(|unit| unit.standing == Standing::Waits).count();
    assert_eq!(pages.iter().map(|page| page.n_waiting as usize).sum::<usize>(), n_waiting, "the sum is wrong");
    pages.iter().map(|page| (page.n_waiting, page.n_comments)).collect()
}

fn packed(workbench: &Workbench) -> Vec<u8> {
    let (pages, languages) = ([page(PAGE)].into(), [language("pl")].into());
    let request = PackageRequest { wiki: practice(), pages, languages, with_memory: false };
    workbench.export_package(&request).unwrap().bytes
}

fn import(workbench: &Workbench, bytes: &[u8]) {
    let wiki = practice();
    let request = ImportRequest { wiki: &wiki, file: "work.tolmach", bytes, language: None, is_dry_run: false };
    workbench.import(&request).unwrap();
}

fn refused(answer: Result<ReviewUnit, WorkbenchError>) -> Refusal {
    match answer {
        Err(WorkbenchError::MayNotReview { why, .. }) => why,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_wiki_would_refuse_is_refused_here() {
    let bench = pulled().await;
    let accept = |unit: &str| bench.workbench.accept(&key(PAGE, unit, "pl"), None);
    assert_eq!(refused(accept("1")), Refusal::Outdated);
    assert_eq!(refused(accept("4")), Refusal::Untranslated);
    bench.workbench.save_draft(&key(PAGE, "3", "pl"), "Przetłumacz dziesięć jednostek.", Typed::Done).unwrap();
    assert_eq!(refused(accept("3")), Refusal::Own);
    as_account(&bench, "Reviewer").await;
    assert_eq!(refused(accept("2")), Refusal::Own, "the account that saved it could approve it");
    assert_eq!(look(&bench.workbench, "2").standing, Standing::Mine);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acceptance_is_a_mark_here_until_the_text_changes() {
    let bench = pulled().await;
    let unit = key(PAGE, "2", "pl");
    assert_eq!(waiting(&bench.workbench), [(2, 0)]);
    let before = look(&bench.workbench, "2");
    assert_eq!(
        (before.standing, &before.author),
        (Standing::Waits, &Author::Other(UserName::parse("Reviewer").unwrap()))
    );
    let stale = bench.workbench.accept(&unit, Some("Czytaj."));
    assert!(matches!(stale, Err(WorkbenchError::ChangedSince(_))), "an unseen text was accepted");
    let seen = before.subject.unwrap().text;
    let accepted = bench.workbench.accept(&unit, Some(&seen)).unwrap();
    assert_eq!((accepted.standing, accepted.remarks.len()), (Standing::Accepted, 1));
    assert_eq!(bench.workbench.accept(&unit, Some(&seen)).unwrap().remarks.len(), 1, "accepted twice");
    assert_eq!(waiting(&bench.workbench), [(1, 0)]);

    bench.admin.edit_as("Aniela", &format!("Translations:{PAGE}/2/pl"), "Przeczytaj [[$1|opis]] na głos.").unwrap();
    bench.refresh().await.unwrap();
    let changed = look(&bench.workbench, "2");
    assert_eq!(changed.standing, Standing::Waits, "another text than the one that was looked at counts as accepted");
    assert_eq!(changed.before.as_deref(), Some(seen.as_str()));
    assert!(changed.changes.iter().any(|change| change.now.contains("opis")), "{:?}", changed.changes);
    assert!(!changed.remarks[0].still_stands);
    assert_eq!(waiting(&bench.workbench), [(2, 0)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_never_overwrites_a_text_that_nobody_saw() {
    let bench = pulled().await;
    let unit = key(PAGE, "2", "pl");
    let seen = look(&bench.workbench, "2");
    let text = seen.subject.as_ref().unwrap().text.clone();
    bench.admin.edit_as("Aniela", &format!("Translations:{PAGE}/2/pl"), "Przeczytaj [[$1|opis]] na głos.").unwrap();
    bench.refresh().await.unwrap();
    let correct =
        |text: &str, source: &str| bench.workbench.correct(&unit, Some(text), Some(source), "Przeczytaj [[$1|opis]].");
    assert!(matches!(correct(&text, &seen.source), Err(WorkbenchError::ChangedSince(_))), "an unseen text is replaced");
    let now = look(&bench.workbench, "2").subject.unwrap();
    let other_source = correct(&now.text, "Read something else.");
    assert!(matches!(other_source, Err(WorkbenchError::ChangedSince(_))), "made from a source that nobody saw");
    assert!(bench.workbench.draft(&unit).unwrap().is_none(), "a draft was begun all the same");
    let corrected = correct(&now.text, &seen.source).unwrap();
    assert_eq!((corrected.standing, corrected.is_draft), (Standing::Mine, true));
    let draft = bench.workbench.draft(&unit).unwrap().unwrap().draft;
    assert_eq!((draft.is_done, draft.base.revision), (true, now.revision), "it is not made from what was seen");
    // A unit without a text has nothing that could be overwritten.
    let untranslated = look(&bench.workbench, "4");
    bench.workbench.correct(&untranslated.key, Some(""), Some(&untranslated.source), "Wypchnij.").unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn comments_are_kept_with_the_revision_until_settled() {
    let bench = pulled().await;
    let unit = key(PAGE, "1", "pl");
    assert!(matches!(bench.workbench.comment(&unit, None, " \n"), Err(WorkbenchError::EmptyComment)));
    let commented = bench.workbench.comment(&unit, None, " Who is meant? ").unwrap();
    let review = &commented.remarks[0].review;
    assert_eq!(
        (review.comment.as_str(), review.by.as_ref().map(UserName::as_str)),
        ("Who is meant?", Some("Newcomer"))
    );
    assert_eq!(review.subject.revision, commented.subject.as_ref().unwrap().revision);
    assert_eq!(waiting(&bench.workbench), [(2, 1)]);
    let other = bench.workbench.end_remark(&key(PAGE, "2", "pl"), review.id);
    assert!(other.is_err(), "a remark on another unit was ended");
    assert!(bench.workbench.end_remark(&unit, review.id).unwrap().remarks.is_empty());
    assert_eq!(waiting(&bench.workbench), [(2, 0)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn marks_and_drafts_of_others_travel_and_are_one_however_often_they_come() {
    let bench = pulled().await;
    let (_home, other) = bench.another().await;
    import(&other, &packed(&bench.workbench));
    other.save_draft(&key(PAGE, "4", "pl"), "Wypchnij.", Typed::Done).unwrap();
    other.accept(&key(PAGE, "2", "pl"), None).unwrap();
    other.comment(&key(PAGE, "3", "pl"), None, "Of what?").unwrap();
    import(&bench.workbench, &packed(&other));
    import(&bench.workbench, &packed(&other));
    assert_eq!(look(&bench.workbench, "2").standing, Standing::Accepted);
    let comment = look(&bench.workbench, "3").remarks.remove(0);
    assert_eq!(
        (comment.review.comment.as_str(), comment.still_stands, comment.review.is_own),
        ("Of what?", true, false)
    );
    assert!(bench.workbench.reviews_to_tell(&practice()).unwrap().is_empty(), "somebody else's word was to be given");

    // The draft of somebody else may be accepted; once typed on, it is one's own.
    let draft = look(&bench.workbench, "4");
    assert_eq!((draft.is_draft, draft.standing, &draft.author), (true, Standing::Waits, &Author::Unknown));
    bench.workbench.accept(&draft.key, Some("Wypchnij.")).unwrap();
    assert_eq!(look(&bench.workbench, "4").standing, Standing::Accepted);
    bench.workbench.save_draft(&draft.key, "Wypchnij teraz.", Typed::Done).unwrap();
    assert_eq!(look(&bench.workbench, "4").standing, Standing::Mine);

    // What is settled on one machine is settled on the other.
    bench.workbench.end_remark(&comment.review.key, comment.review.id).unwrap();
    import(&other, &packed(&bench.workbench));
    assert!(look(&other, "3").remarks.is_empty(), "a settled comment came back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_password_may_not_approve_and_its_marks_stay() {
    let bench = pulled().await;
    bench.workbench.accept(&key(PAGE, "2", "pl"), None).unwrap();
    let refused = bench.workbench.tell_reviews(&practice()).await;
    assert!(matches!(refused, Err(WorkbenchError::MayNotProofread(_))), "{refused:?}");
    assert_eq!(bench.workbench.reviews_to_tell(&practice()).unwrap().len(), 1, "the mark is lost");
    assert_eq!(look(&bench.workbench, "2").standing, Standing::Accepted);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wiki_is_told_once_and_only_of_what_still_stands() {
    let bench = pulled().await;
    as_account(&bench, "Admin").await;
    for unit in ["2", "3"] {
        bench.workbench.accept(&key(PAGE, unit, "pl"), None).unwrap();
    }
    assert_eq!(look(&bench.workbench, "2").state, State::Translated, "it was sent without being asked for");
    bench.admin.edit_as("Aniela", &format!("Translations:{PAGE}/3/pl"), "Przetłumacz dziesięć jednostek.").unwrap();
    let told = bench.workbench.tell_reviews(&practice()).await.unwrap();
    let mut told: Vec<_> = told.into_iter().map(|told| (told.key.unit.unit.to_string(), told.outcome)).collect();
    told.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(told, [("2".to_owned(), Outcome::Proofread), ("3".to_owned(), Outcome::Changed)]);
    let proofread = look(&bench.workbench, "2");
    assert_eq!((proofread.state, proofread.standing), (State::Proofread, Standing::Proofread));
    assert_eq!(bench.workbench.reviews_to_tell(&practice()).unwrap().len(), 1);
    let again = bench.workbench.tell_reviews(&practice()).await.unwrap();
    assert_eq!(again.iter().map(|told| &told.outcome).collect::<Vec<_>>(), [&Outcome::Changed]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_network_everything_but_telling_goes_on() {
    let mut bench = pulled().await;
    bench.stop_wiki();
    bench.workbench.accept(&key(PAGE, "2", "pl"), None).unwrap();
    bench.workbench.comment(&key(PAGE, "2", "pl"), None, "Good.").unwrap();
    let error = bench.workbench.tell_reviews(&practice()).await.unwrap_err();
    assert!(error.is_offline(), "{error}");
    assert_eq!(bench.workbench.reviews_to_tell(&practice()).unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_written_outlives_the_program_and_lies_in_backups() {
    let bench = pulled().await;
    let (two, three) = (key(PAGE, "2", "pl"), key(PAGE, "3", "pl"));
    let keep = |key, kind, text| bench.workbench.keep_written(key, kind, Some(text)).unwrap();
    keep(&two, Writing::Comment, "Kto");
    keep(&two, Writing::Comment, "Kto dokładnie? ");
    keep(&three, Writing::Correction, "Lepszy tekst.");
    let copy = bench.workbench.back_up().unwrap();
    let again = support::open(&bench.home, &bench.admin);
    let of = |workbench: &Workbench, unit: &str| look(workbench, unit).written.into_iter().collect::<Vec<_>>();
    assert_eq!(of(&again, "2"), [(Writing::Comment, "Kto dokładnie? ".to_owned())], "what was typed is lost");
    assert_eq!(of(&again, "3"), [(Writing::Correction, "Lepszy tekst.".to_owned())], "what was typed is lost");

    // Another text is kept elsewhere meanwhile: what is being typed here stays.
    again.comment(&two, None, "Hm.").unwrap();
    assert_eq!(of(&again, "2").len(), 1, "the comment under way was thrown away");
    again.comment(&two, None, "Kto dokładnie?").unwrap();
    again.correct(&three, None, None, "Lepszy tekst.").unwrap();
    assert_eq!((of(&again, "2"), of(&again, "3")), (vec![], vec![]), "what is kept would be asked for again");
    again.restore_backup(copy.file_name().unwrap().to_str().unwrap()).unwrap();
    assert_eq!((of(&again, "2").len(), of(&again, "3").len()), (1, 1), "a backup lacks what was being typed");
    again.keep_written(&two, Writing::Comment, None).unwrap();
    assert_eq!(of(&again, "2"), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_stays_in_sight_while_something_is_being_written_about_it() {
    let bench = pulled().await;
    for unit in units(&bench.workbench).iter().filter(|unit| unit.standing == Standing::Waits) {
        bench.workbench.accept(&unit.key, None).unwrap();
    }
    assert_eq!(waiting(&bench.workbench), []);
    bench.workbench.keep_written(&key(PAGE, "2", "pl"), Writing::Comment, Some("Kto")).unwrap();
    assert_eq!(waiting(&bench.workbench), [(0, 0)], "the text could not be found again");
    let unknown = bench.workbench.keep_written(&key(PAGE, "99", "pl"), Writing::Comment, Some("Kto"));
    assert!(matches!(unknown, Err(WorkbenchError::NoUnit(_))), "{unknown:?}");
}

//! What the wiki refuses: the draft stays, the reason begins with the wiki's code, nothing is sent again by itself.

use crate::{
    draft, drafted, edits, on_wiki, pulled, push,
    support::{Bench, PAGE},
    told,
};
use tolmach_core::{State, push::Outcome};
use tolmach_practice_wiki::MarkOptions;

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_says_the_wikis_code_and_keeps_the_draft() {
    type Change = fn(&Bench);
    let cases: [(&str, Change, Change); 5] = [
        (
            "blocked: ",
            |bench| bench.admin.block("Newcomer", "practising").unwrap(),
            |bench| bench.admin.unblock("Newcomer").unwrap(),
        ),
        (
            "protectedpage: ",
            |bench| bench.admin.protect(&format!("Translations:{PAGE}/3/pl"), true).unwrap(),
            |bench| bench.admin.protect(&format!("Translations:{PAGE}/3/pl"), false).unwrap(),
        ),
        (
            "abusefilter-",
            |bench| bench.admin.set_faults(|faults| faults.filtered_word = Some("Moje".to_owned())),
            |bench| bench.admin.set_faults(|faults| faults.filtered_word = None),
        ),
        (
            "captcha",
            |bench| bench.admin.set_faults(|faults| faults.captcha = true),
            |bench| bench.admin.set_faults(|faults| faults.captcha = false),
        ),
        (
            "readonly: ",
            |bench| bench.admin.set_faults(|faults| faults.read_only = Some("repairs".to_owned())),
            |bench| bench.admin.set_faults(|faults| faults.read_only = None),
        ),
    ];
    for (code, begin, end) in cases {
        let bench = pulled().await;
        draft(&bench, "3", "Moje.");
        begin(&bench);
        let pushed = push(&bench).await;
        let [entry] = pushed.entries.as_slice() else { panic!("{code}: {:?}", pushed.entries) };
        assert_eq!(entry.outcome, Outcome::Refused, "{code}: {:?}", entry.reason);
        assert!(entry.reason.as_ref().is_some_and(|reason| reason.starts_with(code)), "{code}: {:?}", entry.reason);
        assert_eq!(drafted(&bench, "3").as_deref(), Some("Moje."), "{code}: my text is lost");
        assert_eq!(edits(&bench).iter().filter(|write| write.accepted).count(), 0);
        end(&bench);
        assert!(push(&bench).await.is_clean(), "{code}: it cannot go out afterwards");
        assert_eq!(on_wiki(&bench, "3").0, "Moje.", "{code}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_is_not_run_into_again_on_the_same_page() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    draft(&bench, "4", "Wyślij.");
    bench.admin.block("Newcomer", "practising").unwrap();
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("3", Outcome::Refused, None), ("4", Outcome::Refused, None)]);
    assert!(edits(&bench).len() <= 1, "the wiki was asked again though it had said no");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_refused_unit_does_not_hold_up_the_others() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    draft(&bench, "4", "Wyślij.");
    bench.admin.set_faults(|faults| faults.filtered_word = Some("Moje".to_owned()));
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("3", Outcome::Refused, None), ("4", Outcome::Pushed, Some(State::Translated))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_is_not_allowed_is_refused_and_the_draft_kept() {
    let bench = pulled().await;
    draft(&bench, "4", "Wyślij.");
    bench.admin.set_faults(|faults| drop(faults.disabled_languages.insert("pl".to_owned(), "not here".to_owned())));
    let pushed = push(&bench).await;
    let [entry] = pushed.entries.as_slice() else { panic!("{:?}", pushed.entries) };
    let reason = entry.reason.as_deref().unwrap_or_default();
    assert!(entry.outcome == Outcome::Refused && reason.starts_with("translate-language-disabled"), "{entry:?}");
    assert_eq!(drafted(&bench, "4").as_deref(), Some("Wyślij."));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_only_other_languages_may_begin_a_translation_the_draft_is_kept() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    draft(&bench, "4", "Wyślij.");
    let priority = Some((vec!["uk".to_owned()], true, "first things first".to_owned()));
    bench.admin.mark(PAGE, MarkOptions { priority, ..MarkOptions::default() }).unwrap();
    let pushed = push(&bench).await;
    assert_eq!(
        told(&pushed.entries),
        [("3", Outcome::Pushed, Some(State::Translated)), ("4", Outcome::Refused, None)],
        "what is there already may still be changed"
    );
    let reason = pushed.entries[1].reason.as_deref().unwrap_or_default();
    assert!(reason.starts_with("cantcreate: ") || reason.starts_with("tpt-translation-restricted"), "{reason}");
    assert_eq!(drafted(&bench, "4").as_deref(), Some("Wyślij."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ended_is_begun_again() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    bench.admin.end_sessions();
    let pushed = push(&bench).await;
    assert!(pushed.is_clean(), "{:?} {:?}", pushed.entries, pushed.trouble);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_token_is_renewed_unseen() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    bench.admin.set_faults(|faults| faults.n_bad_tokens = 1);
    assert!(push(&bench).await.is_clean());
}

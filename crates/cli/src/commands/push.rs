use crate::{
    app::App,
    args::{Push, Revert},
    commands::units::state_word,
    failure::{Done, Failure},
    json::{Entry, Outbox},
    screen::{Align, Screen, Table},
};
use tolmach_core::{State, push::Outcome};
use tolmach_workbench::{
    EntryId, WorkbenchError,
    l10n::Message,
    message,
    outbox::OutboxEntry,
    push::{PushRequest, Pushed},
};

pub(crate) async fn push(app: &App, args: Push) -> Result<Done, Failure> {
    let Push { pages, lang, dry_run, confirm_problems, summary } = args;
    app.connect().await?;
    let (progress, cancel) = (app.progress(), app.stop_on_ctrl_c());
    let request = PushRequest {
        pages,
        languages: lang,
        summary: summary.unwrap_or_default(),
        confirm_problems,
        ..PushRequest::default()
    };
    if dry_run {
        let plan = app.workbench.plan_push(&app.wiki, &request, &progress, &cancel).await?;
        let is_clean = plan.entries.iter().all(is_good);
        let (n_edits, seconds) = (plan.n_edits, plan.estimate.as_secs());
        show(app, plan.entries, Told::Plan)?;
        if !app.screen.is_json {
            app.screen.say(&message!("cli-push-plan", n_edits = n_edits, seconds = seconds))?;
        }
        return end(plan.trouble, is_clean);
    }
    let pushed = match app.workbench.push(&app.wiki, &request, &progress, &cancel).await {
        Ok(pushed) => pushed,
        Err(error) => {
            // A script reads the entries whatever happened; this run has none.
            if app.screen.is_json {
                show(app, Vec::new(), Told::Push)?;
            }
            return Err(error.into());
        }
    };
    let is_clean = pushed.is_clean();
    let Pushed { entries, was_stopped, trouble } = pushed;
    show(app, entries, Told::Push)?;
    if was_stopped {
        app.screen.note(&message!("cli-stopped"));
    }
    end(trouble, is_clean)
}

/// Whether it lands, and is not outdated or merged.
fn is_good(entry: &OutboxEntry) -> bool {
    entry.outcome.has_landed() && entry.outcome != Outcome::Merged
}

/// The entries are out; what broke it off comes after them.
fn end(trouble: Option<WorkbenchError>, is_clean: bool) -> Result<Done, Failure> {
    match trouble {
        Some(trouble) => Err(trouble.into()),
        None => Ok(Done::all_if(is_clean)),
    }
}

pub(crate) fn outbox(app: &App) -> Result<Done, Failure> {
    show(app, app.workbench.outbox(&app.wiki, None, None)?, Told::Outbox)?;
    Ok(Done::All)
}

pub(crate) async fn revert(app: &App, args: &Revert) -> Result<Done, Failure> {
    app.connect().await?;
    let (progress, cancel) = (app.progress(), app.stop_on_ctrl_c());
    let receipts: Vec<EntryId> = args.receipts.iter().map(|number| EntryId::from_number(*number)).collect();
    let request = PushRequest { summary: args.summary.clone().unwrap_or_default(), ..PushRequest::default() };
    let pushed = app.workbench.revert(&app.wiki, &receipts, request, &progress, &cancel).await?;
    let is_clean = pushed.is_clean();
    show(app, pushed.entries, Told::TakenBack)?;
    end(pushed.trouble, is_clean)
}

/// What the entries tell of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// What a push would do.
    Plan,
    /// What a push did.
    Push,
    /// What was taken back.
    TakenBack,
    /// Everything that waits, and the receipts.
    Outbox,
}

impl Told {
    fn nothing(self) -> Message {
        match self {
            Self::Plan | Self::Push | Self::TakenBack => message!("cli-push-nothing"),
            Self::Outbox => message!("cli-outbox-empty"),
        }
    }

    fn column(self) -> Message {
        match self {
            Self::Plan => message!("cli-column-plan"),
            Self::Push | Self::TakenBack | Self::Outbox => message!("cli-column-result"),
        }
    }

    fn word(self, outcome: Outcome) -> Message {
        match (self == Self::Plan, outcome) {
            (true, Outcome::Pushed) => message!("cli-plan-pushed"),
            (true, Outcome::Confirmed) => message!("cli-plan-confirmed"),
            (true | false, outcome) => outcome_word(outcome),
        }
    }
}

fn show(app: &App, entries: Vec<OutboxEntry>, told: Told) -> Result<(), Failure> {
    let results: Vec<(Outcome, Option<State>)> = entries.iter().map(|entry| (entry.outcome, entry.state)).collect();
    let outbox = Outbox::of(entries);
    app.screen.answer(&outbox, |screen| {
        if outbox.entries.is_empty() {
            return screen.say(&told.nothing());
        }
        let head = [
            (message!("cli-column-receipt"), Align::Figures),
            (message!("cli-column-unit"), Align::Words),
            (message!("cli-column-language"), Align::Words),
            (told.column(), Align::Words),
            (message!("cli-column-revision"), Align::Figures),
            (message!("cli-column-state"), Align::Words),
            (message!("cli-column-reason"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for (entry, (outcome, state)) in outbox.entries.iter().zip(&results) {
            let Entry { key, language, result: _, revision, state: _, reason, receipt, at: _ } = entry;
            table.row([
                receipt.clone().unwrap_or_default(),
                key.clone(),
                language.clone(),
                screen.text(&told.word(*outcome)),
                revision.clone().unwrap_or_default(),
                state.map(|state| screen.text(&state_word(state))).unwrap_or_default(),
                reason.as_deref().map(|reason| reason_words(screen, reason)).unwrap_or_default(),
            ]);
        }
        screen.table(&table)?;
        match told {
            // There is no draft to decide on: what could not be taken back stays as it is.
            Told::TakenBack => Ok(()),
            Told::Plan | Told::Push | Told::Outbox => hints(screen, &results),
        }
    })
}

/// What to do about what did not go out.
fn hints(screen: &Screen, results: &[(Outcome, Option<State>)]) -> Result<(), Failure> {
    let has = |wanted: Outcome| results.iter().any(|(outcome, _)| *outcome == wanted);
    if has(Outcome::Conflict) {
        screen.say(&message!("cli-next-resolve"))?;
    }
    if has(Outcome::SourceMoved) {
        screen.say(&message!("cli-next-accept"))?;
    }
    if results.contains(&(Outcome::Pushed, Some(State::Outdated))) {
        screen.say(&message!("cli-next-outdated"))?;
    }
    if has(Outcome::Merged) {
        screen.say(&message!("cli-next-merged"))?;
    }
    Ok(())
}

fn outcome_word(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Pushed => message!("cli-outcome-pushed"),
        Outcome::Confirmed => message!("cli-outcome-confirmed"),
        Outcome::Merged => message!("cli-outcome-merged"),
        Outcome::AlreadyThere => message!("cli-outcome-already-there"),
        Outcome::SourceMoved => message!("cli-outcome-source-moved"),
        Outcome::Conflict => message!("cli-outcome-conflict"),
        Outcome::Refused => message!("cli-outcome-refused"),
        Outcome::Waiting => message!("cli-outcome-waiting"),
    }
}

/// Our own words for reasons are put in words; what the wiki said is shown as it said it.
pub(crate) fn reason_words(screen: &Screen, reason: &str) -> String {
    match reason {
        "empty" => screen.text(&message!("cli-reason-empty")),
        "unit-removed" => screen.text(&message!("cli-reason-unit-removed")),
        "page-gone" => screen.text(&message!("cli-reason-page-gone")),
        "fuzzy-mark" => screen.text(&message!("cli-reason-fuzzy-mark")),
        "changed-on-wiki" => screen.text(&message!("cli-reason-changed-on-wiki")),
        "source-moved" => screen.text(&message!("cli-reason-source-moved")),
        "stopped" | "cancelled" => screen.text(&message!("cli-reason-stopped")),
        "not-read-again" => screen.text(&message!("cli-reason-not-read-again")),
        "was-outdated-before" => screen.text(&message!("cli-reason-was-outdated-before")),
        "did-not-exist-before" => screen.text(&message!("cli-reason-was-new")),
        "no-text-to-take-back" => screen.text(&message!("cli-reason-no-text")),
        "not-pushed" => screen.text(&message!("cli-reason-not-pushed")),
        "has-draft" => screen.text(&message!("cli-reason-has-draft")),
        "captcha" => screen.text(&message!("cli-reason-captcha")),
        "maxlag" | "http-429" | "http-503" => screen.text(&message!("cli-reason-busy", code = reason)),
        "not-sent" => screen.text(&message!("cli-reason-not-sent")),
        "file-undecided" => screen.text(&message!("cli-reason-file-undecided")),
        "blocked-by-check" => screen.text(&message!("cli-reason-blocked-by-check")),
        "not-done" => screen.text(&message!("cli-reason-not-done")),
        "offline" => screen.text(&message!("cli-reason-offline")),
        "in-doubt" => screen.text(&message!("cli-reason-in-doubt")),
        "changed-since" => screen.text(&message!("cli-reason-changed-since")),
        "outdated" => screen.text(&message!("cli-reason-outdated")),
        other => match other.strip_prefix("merged-with: ") {
            Some(revision) => screen.text(&message!("cli-reason-merged-with", revision = revision)),
            None => other.to_owned(),
        },
    }
}

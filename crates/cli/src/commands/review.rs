use super::units::marked;
use crate::{
    app::App,
    args::{Review, Reviews},
    failure::{Done, Failure},
    json::{ReviewPage, ReviewUnit, Told},
    screen::{Align, Screen, Table, shortened},
};
use tolmach_core::{
    Language, PageTitle, Revision,
    review::{Kind, Standing},
};
use tolmach_workbench::{
    ReviewId, WorkbenchError,
    l10n::Message,
    message,
    review::{self, tell::Outcome},
};

/// How much of a text a row shows, in letters.
const SHOWN: usize = 48;

/// Reviews one unit.
pub(crate) async fn one(app: &App, args: &Review) -> Result<Done, Failure> {
    // Whose work is one's own is known by the account, and that of the practice wiki only while it runs.
    app.connect().await?;
    let Review { place, accept, seen, comment, correct, end } = args;
    let key = app.key(place)?;
    let looked_at = app.workbench.review_unit(&key)?;
    let revision = looked_at.subject.as_ref().and_then(|subject| subject.revision);
    if seen.is_some_and(|seen| revision != Some(Revision(seen))) {
        return Err(WorkbenchError::ChangedSince(key).into());
    }
    let (text, source) = (looked_at.subject.as_ref().map(|subject| subject.text.clone()), looked_at.source.clone());
    let (text, source) = (text.as_deref(), Some(source.as_str()));
    let is_shown = *accept && !app.screen.is_json();
    if is_shown {
        // Nobody accepts what they have not seen, or could not have.
        let (standing, changes) = (looked_at.standing, marked(&looked_at.changes));
        show(&app.screen, &ReviewUnit::from(looked_at.clone()), standing, &changes)?;
    }
    let unit = match (accept, comment, correct, end) {
        (true, _, _, _) => app.workbench.accept(&key, text)?,
        (_, Some(comment), _, _) => app.workbench.comment(&key, text, comment)?,
        (_, _, Some(better), _) => app.workbench.correct(&key, text.or(Some("")), source, better)?,
        (_, _, _, Some(number)) => app.workbench.end_remark(&key, ReviewId::from_number(*number))?,
        (false, None, None, None) => looked_at,
    };
    let (standing, changes) = (unit.standing, marked(&unit.changes));
    let kinds: Vec<Kind> = unit.remarks.iter().map(|remark| remark.review.kind).collect();
    let unit = ReviewUnit::from(unit);
    app.screen.answer(&unit, |screen| {
        if is_shown {
            screen.say(&head(screen, &unit, standing))?;
        } else {
            show(screen, &unit, standing, &changes)?;
        }
        show_remarks(screen, &unit, &kinds)
    })?;
    Ok(Done::All)
}

fn head(screen: &Screen, unit: &ReviewUnit, standing: Standing) -> Message {
    message!("cli-review-unit", unit = unit.key.as_str(), standing = screen.text(&word(standing)))
}

fn show(screen: &Screen, unit: &ReviewUnit, standing: Standing, changes: &str) -> Result<(), Failure> {
    screen.say(&head(screen, unit, standing))?;
    screen.say(&message!("cli-review-source", text = unit.source.as_str()))?;
    if let Some(before) = &unit.before {
        screen.say(&message!("cli-review-before", text = before.as_str()))?;
    }
    screen.say(&match &unit.text {
        Some(text) => message!("cli-review-text", text = text.as_str()),
        None => message!("cli-review-no-text"),
    })?;
    if unit.before.is_some() && unit.text.is_some() {
        screen.say(&message!("cli-review-changes", text = changes))?;
    }
    if let Some(revision) = &unit.revision {
        screen.say(&message!("cli-review-revision", revision = revision.as_str()))?;
    }
    Ok(())
}

fn show_remarks(screen: &Screen, unit: &ReviewUnit, kinds: &[Kind]) -> Result<(), Failure> {
    for (remark, kind) in unit.remarks.iter().zip(kinds) {
        let (number, at) = (u64::try_from(remark.number).unwrap_or_default(), remark.at.as_str());
        let by = remark.by.clone().unwrap_or_else(|| screen.text(&message!("cli-review-somebody")));
        screen.say(&match kind {
            Kind::Accepted => message!("cli-review-accepted", number = number, by = by, at = at),
            Kind::Comment => {
                message!("cli-review-comment", number = number, by = by, at = at, comment = remark.comment.as_str())
            }
        })?;
        if !remark.still_stands {
            screen.say(&message!("cli-review-of-older-text"))?;
        }
    }
    Ok(())
}

fn word(standing: Standing) -> Message {
    match standing {
        Standing::Waits => message!("cli-standing-waits"),
        Standing::Mine => message!("cli-standing-mine"),
        Standing::Accepted => message!("cli-standing-accepted"),
        Standing::Proofread => message!("cli-standing-proofread"),
        Standing::Outdated => message!("cli-standing-outdated"),
        Standing::Untranslated => message!("cli-standing-untranslated"),
    }
}

/// Lists what waits, or tells the wiki what was accepted.
pub(crate) async fn many(app: &App, args: &Reviews) -> Result<Done, Failure> {
    app.connect().await?;
    let Reviews { page, lang, all, tell } = args;
    match (tell, page, lang.first()) {
        (true, _, _) => tell_wiki(app).await,
        (false, Some(page), Some(language)) => units(app, page, language, *all),
        (false, _, _) => pages(app, lang),
    }
}

fn pages(app: &App, languages: &[Language]) -> Result<Done, Failure> {
    // What is only being written is the window's affair.
    let pages = app.workbench.review_pages(&app.wiki, languages)?.into_iter();
    let pages: Vec<ReviewPage> =
        pages.filter(|page| page.n_waiting + page.n_comments > 0).map(ReviewPage::from).collect();
    app.screen.answer(&pages, |screen| {
        if pages.is_empty() {
            return screen.say(&message!("cli-reviews-none"));
        }
        let head = [
            (message!("cli-column-page"), Align::Words),
            (message!("cli-column-language"), Align::Words),
            (message!("cli-column-waiting"), Align::Figures),
            (message!("cli-column-comments"), Align::Figures),
        ];
        let mut table = Table::new(screen, head);
        for page in &pages {
            let (waiting, comments) = (page.waiting.to_string(), page.comments.to_string());
            table.row([page.page.clone(), page.language.clone(), waiting, comments]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}

fn units(app: &App, page: &PageTitle, language: &Language, is_all: bool) -> Result<Done, Failure> {
    let mut units = app.workbench.review_units(&app.wiki, page, language)?;
    units.retain(|unit| is_all || unit.standing == Standing::Waits || !unit.remarks.is_empty());
    let standings: Vec<Standing> = units.iter().map(|unit| unit.standing).collect();
    let units: Vec<ReviewUnit> = units.into_iter().map(ReviewUnit::from).collect();
    app.screen.answer(&units, |screen| {
        if units.is_empty() {
            return screen.say(&message!("cli-reviews-none"));
        }
        let head = [
            (message!("cli-column-unit"), Align::Words),
            (message!("cli-column-review"), Align::Words),
            (message!("cli-column-text"), Align::Words),
            (message!("cli-column-comments"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for (unit, standing) in units.iter().zip(standings) {
            let comments: Vec<&str> = unit.remarks.iter().map(|remark| remark.comment.as_str()).collect();
            table.row([
                unit.unit.clone(),
                screen.text(&word(standing)),
                shortened(unit.text.as_deref().unwrap_or_default(), SHOWN),
                shortened(comments.join(" ").trim(), SHOWN),
            ]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}

async fn tell_wiki(app: &App) -> Result<Done, Failure> {
    let told = app.workbench.tell_reviews(&app.wiki).await?;
    let is_all = told.iter().all(|one| matches!(one.outcome, Outcome::Proofread | Outcome::Overtaken));
    let words: Vec<Message> = told.iter().map(outcome).collect();
    let told: Vec<Told> = told.into_iter().map(Told::from).collect();
    app.screen.answer(&told, |screen| {
        if told.is_empty() {
            return screen.say(&message!("cli-told-none"));
        }
        let head = [
            (message!("cli-column-unit"), Align::Words),
            (message!("cli-column-language"), Align::Words),
            (message!("cli-column-result"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for (one, word) in told.iter().zip(words) {
            table.row([one.key.clone(), one.language.clone(), screen.text(&word)]);
        }
        screen.table(&table)
    })?;
    Ok(Done::all_if(is_all))
}

fn outcome(told: &review::tell::Told) -> Message {
    match &told.outcome {
        Outcome::Proofread => message!("cli-told-proofread"),
        Outcome::Overtaken => message!("cli-told-overtaken"),
        Outcome::Changed => message!("cli-told-changed"),
        Outcome::Outdated => message!("cli-told-outdated"),
        Outcome::Gone => message!("cli-told-gone"),
        Outcome::Refused(says) => message!("cli-told-refused", says = says.as_str()),
    }
}

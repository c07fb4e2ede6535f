//! Who did the units of a sprint: from our own receipts, else from the histories of the unit pages.

use crate::{
    error::WorkbenchError,
    progress::{CancelToken, Doing, Progress},
    workbench::Workbench,
};
use tolmach_core::{
    Revision, TargetKey, WikiName,
    push::{Outcome, PastRevision},
    sprint::{Credit, Observed, Place, Sprint, is_done_since},
    text::same_when_stored,
};
use tolmach_store::{Credited, Entry, Reader, SprintUnit, StoreError};
use tolmach_wiki::{Client, TargetTitle};

/// A unit of which it is not known who did it.
struct Wanted {
    sprint: String,
    place: Place,
    title: TargetTitle,
    /// The revision at the baseline.
    then: Option<Revision>,
    /// The revision now.
    now: Revision,
}

impl Workbench {
    /// Finds out who did the units that are done in the sprints of a wiki, and keeps it. Run it after a refresh.
    ///
    /// What our own receipts tell is not asked for, nor what was found out before. Answers how many units were asked for.
    /// Cost: 1 request for 50 units, and one more for each that was changed several times.
    ///
    /// # Errors
    /// [`WorkbenchError::Wiki`] when the wiki gets out of reach: what was found out until then stays.
    pub async fn find_credits(
        &self,
        wiki: &WikiName,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<usize, WorkbenchError> {
        let mut wanted = Vec::new();
        for sprint in self.sprints(wiki)? {
            // The result of a closed sprint stands, whoever is found out later.
            if self.store().read(|r| r.closed_at(&sprint.name))?.is_some() {
                continue;
            }
            wanted.extend(self.uncredited(&sprint)?);
        }
        if wanted.is_empty() {
            return Ok(0);
        }
        let client = self.client(wiki).await?;
        let titles: Vec<TargetTitle> = wanted.iter().map(|unit| unit.title.clone()).collect();
        let latest = client.unit_texts(&titles).await?;
        let n_total = wanted.len();
        for (n_done, (unit, (_, latest))) in wanted.into_iter().zip(latest).enumerate() {
            if cancel.is_cancelled() {
                return Ok(n_done);
            }
            progress.tell(Doing::ReadingHistories, n_done, n_total, unit.place.0.to_string());
            let credit = match latest {
                Some(latest) => credit_of(&client, &unit, latest).await?,
                None => None,
            };
            self.store().write(|w| w.save_credit(&unit.sprint, &unit.place, unit.now, credit.as_ref()))?;
        }
        Ok(n_total)
    }

    fn uncredited(&self, sprint: &Sprint) -> Result<Vec<Wanted>, WorkbenchError> {
        self.store().read(|r| {
            let baseline = r.baseline(&sprint.name)?;
            let mut wanted = Vec::new();
            for (place, unit) in r.sprint_units(&sprint.name)? {
                let SprintUnit { state, revision, n_words, read_at, since, has_draft, credit } = unit;
                let (Some(then), Some(now), Credited::NotAsked) = (baseline.get(&place), revision, credit) else {
                    continue;
                };
                let seen = Observed { state, n_words, observed_at: read_at, since, has_draft, credit: None };
                if is_done_since(sprint, then, &seen) && by_receipt(r, sprint, &place)?.is_none() {
                    let title = TargetTitle::new(place.0.clone(), place.1.clone())?;
                    wanted.push(Wanted { sprint: sprint.name.clone(), place, title, then: then.revision, now });
                }
            }
            Ok(wanted)
        })
    }
}

/// Whoever saved the first revision since the baseline whose text stands.
async fn credit_of(client: &Client, unit: &Wanted, latest: PastRevision) -> Result<Option<Credit>, WorkbenchError> {
    if unit.then.is_some_and(|then| latest.revision <= then) {
        // "Still valid" leaves no revision on older wikis.
        return Ok(None);
    }
    let history =
        if latest.parent == unit.then { vec![latest] } else { client.history(&unit.title, unit.then).await? };
    Ok(first_that_stands(history))
}

fn first_that_stands(history: Vec<PastRevision>) -> Option<Credit> {
    let stands = history.iter().max_by_key(|past| past.revision)?.text.clone()?;
    let same = history.into_iter().filter(|past| past.text.as_deref().is_some_and(|it| same_when_stored(it, &stands)));
    let first = same.min_by_key(|past| past.revision)?;
    Some(Credit { user: first.user?, at: first.saved_at })
}

/// What a receipt of ours says of who did a unit, where its text still stands.
pub(crate) fn by_receipt(r: &Reader<'_>, sprint: &Sprint, place: &Place) -> Result<Option<Credit>, StoreError> {
    let (unit, language) = place.clone();
    let key = TargetKey { wiki: sprint.wiki.clone(), unit, language };
    let Some(target) = r.target(&key)? else { return Ok(None) };
    let stands = |text: &str| target.remote.text().is_some_and(|now| same_when_stored(now, text));
    let credit = |entry: Entry| {
        let receipt = entry.receipt?;
        let is_ours = match receipt.outcome {
            Outcome::Pushed | Outcome::Confirmed | Outcome::Merged => true,
            Outcome::AlreadyThere | Outcome::SourceMoved | Outcome::Conflict | Outcome::Refused | Outcome::Waiting => {
                false
            }
        };
        let text = receipt.stored.as_deref().unwrap_or(&entry.text);
        let at = entry.replied.map_or(receipt.settled_at, |replied| replied.at);
        (is_ours && at >= sprint.baseline_at && stands(text)).then_some(Credit { user: entry.account, at })
    };
    Ok(r.entries_of(&key)?.into_iter().find_map(credit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tolmach_core::UserName;

    fn past(revision: u64, user: Option<&str>, text: &str) -> PastRevision {
        PastRevision {
            revision: Revision(revision),
            parent: None,
            user: user.map(|name| UserName::parse(name).unwrap()),
            text: Some(text.to_owned()),
            saved_at: format!("2026-11-22T10:00:{revision:02}Z").parse().unwrap(),
        }
    }

    #[test]
    fn the_first_revision_whose_text_stands_has_the_credit() {
        for (name, history, user) in [
            ("one revision", vec![past(1, Some("Anna"), "a")], Some("Anna")),
            ("a second person bettered it", vec![past(2, Some("Bo"), "b"), past(1, Some("Anna"), "a")], Some("Bo")),
            ("a null edit followed", vec![past(2, Some("Bo"), "a"), past(1, Some("Anna"), "a")], Some("Anna")),
            (
                "vandalism was taken back",
                vec![past(3, Some("Bo"), "a"), past(2, Some("X"), "x"), past(1, Some("Anna"), "a")],
                Some("Anna"),
            ),
            ("the name is hidden", vec![past(1, None, "a")], None),
            ("nothing since", vec![], None),
        ] {
            let credit = first_that_stands(history);
            assert_eq!(credit.as_ref().map(|credit| credit.user.as_str()), user, "{name}");
        }
    }
}

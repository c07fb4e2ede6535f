//! Telling the wiki what was accepted here, where the account may approve translations.

use super::{Review, places};
use crate::{error::WorkbenchError, lease::HeldLease, push::batch::reason_of_wiki, workbench::Workbench};
use tolmach_core::{Remote, State, Target, TargetKey, WikiName};
use tolmach_wiki::Client;

/// What became of one acceptance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The unit.
    pub key: TargetKey,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of an acceptance that the wiki was to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Reading it again shows the translation proofread.
    Proofread,
    /// The wiki took it, and has another revision since.
    Overtaken,
    /// The translation has changed since it was looked at: nothing was sent, the mark stays here.
    Changed,
    /// Its source has moved on since: nothing was sent.
    Outdated,
    /// The unit or the page is gone: nothing was sent.
    Gone,
    /// The wiki refused it: its code, and what it says.
    Refused(String),
}

impl Outcome {
    /// The word for it in JSON and messages.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Proofread => "proofread",
            Self::Overtaken => "overtaken",
            Self::Changed => "changed",
            Self::Outdated => "outdated",
            Self::Gone => "gone",
            Self::Refused(_) => "refused",
        }
    }
}

impl Workbench {
    /// The acceptances that were made here and that a wiki was not told of. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn reviews_to_tell(&self, wiki: &WikiName) -> Result<Vec<Review>, WorkbenchError> {
        let reviewer = self.reviewer(wiki)?;
        let mut reviews = self.store().read(|r| r.reviews_to_tell(wiki))?;
        // What was accepted under another account is that account's to tell.
        reviews.retain(|review| review.by.is_none() || review.by == reviewer);
        Ok(reviews)
    }

    /// Tells a wiki what was accepted here. Each translation is compared with the one that was looked at right before, and
    /// read again afterwards.
    ///
    /// Approving twice does no harm there, so one that is in doubt is simply told again. Cost: 2 requests, 1 for 50 pages, 2
    /// for each page and language, and 1 for each acceptance.
    ///
    /// # Errors
    /// [`WorkbenchError::MayNotProofread`] where the login has no right to it, as no bot password has: the marks stay here
    /// and travel in packages. [`WorkbenchError::NotLoggedIn`], [`WorkbenchError::PushRunning`]; [`WorkbenchError::Wiki`]
    /// when it is out of reach: what it took until then is kept.
    pub async fn tell_reviews(&self, wiki: &WikiName) -> Result<Vec<Told>, WorkbenchError> {
        if self.reviews_to_tell(wiki)?.is_empty() {
            return Ok(Vec::new());
        }
        let (client, account) = self.fresh_writer(wiki).await?;
        if !account.can_proofread() {
            return Err(WorkbenchError::MayNotProofread(wiki.clone()));
        }
        let lease = HeldLease::take(self, wiki, &account.name)?;
        let before = self.reviews_to_tell(wiki)?;
        self.follow_pages(&client, before.iter().map(|review| &review.key)).await?;
        let reviews = self.reviews_to_tell(wiki)?;
        let mut told = Vec::new();
        for (page, language) in places(&reviews) {
            let here = reviews.iter().filter(|it| it.key.unit.page == page && it.key.language == language);
            let resource = self.store().read(|r| r.known_resource(wiki, &page))?;
            let fresh = self.read_fresh(&client, &resource, &language).await?;
            let mut sent = Vec::new();
            for review in here {
                let outcome = match decide(review, fresh.remote(&review.key.unit.unit), account.id) {
                    Decision::Send => match self.send(&client, review).await? {
                        None => {
                            self.note_told(&lease, review)?;
                            sent.push(review);
                            continue;
                        }
                        Some(says) => Outcome::Refused(says),
                    },
                    Decision::WasTold => {
                        self.note_told(&lease, review)?;
                        Outcome::Proofread
                    }
                    Decision::Leave(outcome) => outcome,
                };
                told.push(Told { key: review.key.clone(), outcome });
            }
            if sent.is_empty() {
                continue;
            }
            let again = self.read_fresh(&client, &resource, &language).await?;
            told.extend(sent.into_iter().map(|review| Told {
                key: review.key.clone(),
                outcome: match again.remote(&review.key.unit.unit).map(|remote| remote.target.state()) {
                    Some(State::Proofread) => Outcome::Proofread,
                    Some(State::Untranslated | State::Translated | State::Outdated) | None => Outcome::Overtaken,
                },
            }));
        }
        Ok(told)
    }

    /// Sends one acceptance. Answers what the wiki says where it refuses.
    async fn send(&self, client: &Client, review: &Review) -> Result<Option<String>, WorkbenchError> {
        let Some(revision) = review.subject.revision else { return Ok(None) };
        match client.proofread(revision).await {
            Ok(()) => Ok(None),
            Err(error) if error.wiki_says().is_some() && error.retry_after().is_none() => {
                Ok(Some(reason_of_wiki(&error)))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn note_told(&self, lease: &HeldLease, review: &Review) -> Result<(), WorkbenchError> {
        let now = self.now();
        self.store().write(|w| {
            lease.renew(w)?;
            Ok(w.note_told(review.id, now)?)
        })
    }
}

enum Decision {
    Send,
    /// The wiki took it before, and its answer was lost.
    WasTold,
    Leave(Outcome),
}

fn decide(review: &Review, now: Option<&Remote>, account: u64) -> Decision {
    let Some(remote) = now else { return Decision::Leave(Outcome::Gone) };
    let is_same = remote.revision() == review.subject.revision;
    match &remote.target {
        Target::Untranslated => Decision::Leave(Outcome::Gone),
        Target::Outdated(_) => Decision::Leave(Outcome::Outdated),
        Target::Translated(_) | Target::Proofread { .. } if !is_same => Decision::Leave(Outcome::Changed),
        Target::Proofread { reviewers, .. } if reviewers.contains(&account) => Decision::WasTold,
        Target::Translated(_) | Target::Proofread { .. } => Decision::Send,
    }
}

//! One translation for all units of the same definition: offered, listed, and drafted only where somebody chose to.
//!
//! And what is known of machine translation in a draft: how much of it stands there unedited.

use crate::{
    drafts::{Changes, Typed},
    error::WorkbenchError,
    units::{UnitRow, read_row},
    workbench::Workbench,
};
use tolmach_core::{TargetKey, diff, text::n_words};

/// A unit that has the same definition as one that was just translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The unit as it stands.
    pub row: UnitRow,
    /// The translation that is offered for it.
    pub text: String,
}

/// What came of a choice among offers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Propagated {
    /// The units that have a draft with the translation now.
    pub drafted: Vec<TargetKey>,
    /// What the screen must read again.
    pub changes: Changes,
}

impl Workbench {
    /// The units elsewhere whose definition is that of `key`, in the same language, and whose translation or draft is
    /// another than that of `key`: what its translation could serve as well. Nothing is changed.
    ///
    /// Offered is the draft of the unit or else its translation on the wiki, unless that is outdated; none where there is
    /// neither. Units of the page come in the order of pages and units.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NoUnit`], [`WorkbenchError::NotPulled`].
    pub fn propagation(&self, key: &TargetKey) -> Result<Vec<Offer>, WorkbenchError> {
        self.store().read(|r| {
            let row = read_row(r, key)?;
            let Some(text) = own_text(&row) else { return Ok(Vec::new()) };
            let page = r.known_resource(&key.wiki, &key.unit.page)?;
            let mut offers = Vec::new();
            for same in r.same_definition(&row.source, &page.source_language, &key.language)? {
                if same == row.key {
                    continue;
                }
                let row = read_row(r, &same)?;
                let has_it = match &row.draft {
                    Some(draft) => draft.draft.text == text,
                    None => row.state.is_done() && row.target.as_deref() == Some(text.as_str()),
                };
                if !has_it {
                    offers.push(Offer { row, text: text.clone() });
                }
            }
            Ok(offers)
        })
    }

    /// Drafts the translation of one unit for others that [`Self::propagation`] offers it to. Those that it does not offer
    /// it to are left as they are. A draft that stood there can be had back by undo.
    ///
    /// The drafts are done where the translation is: it is on the wiki, or its draft was called done.
    ///
    /// # Errors
    /// As [`Self::propagation`]; [`WorkbenchError::Store`] when one could not be written, those before it are.
    pub fn propagate(&self, key: &TargetKey, chosen: &[TargetKey]) -> Result<Propagated, WorkbenchError> {
        let is_done = self.draft(key)?.is_none_or(|draft| draft.draft.is_done);
        let run = format!("propagated-{}", key.unit);
        let typed = if is_done { Typed::Done } else { Typed::Still { run: &run } };
        let mut propagated = Propagated::default();
        for offer in self.propagation(key)? {
            if !chosen.contains(&offer.row.key) {
                continue;
            }
            let saved = self.save_draft(&offer.row.key, &offer.text, typed)?;
            propagated.changes.targets.extend(saved.changes.targets);
            propagated.changes.pages.extend(saved.changes.pages);
            propagated.drafted.push(offer.row.key);
        }
        Ok(propagated)
    }

    /// Notes that machine translation was put into the draft of a unit. Call it when a machine's text is inserted.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn note_machine_text(&self, key: &TargetKey, text: &str) -> Result<(), WorkbenchError> {
        let now = self.now();
        Ok(self.store().write(|w| w.note_machine_text(key, text, now))?)
    }

    /// How much of a text stands there as a machine translated it, from 0 to 1; none where no machine translation was
    /// ever put into a draft of the unit. See [`machine_share`].
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn machine_share(&self, key: &TargetKey, text: &str) -> Result<Option<f64>, WorkbenchError> {
        let texts = self.store().read(|r| r.machine_texts(key))?;
        Ok(texts.iter().map(|machine| machine_share(machine, text)).reduce(f64::max))
    }
}

/// The draft, or the translation as long as it is valid.
fn own_text(row: &UnitRow) -> Option<String> {
    let text = match &row.draft {
        Some(draft) => Some(draft.draft.text.clone()),
        None => row.target.clone().filter(|_| row.state.is_done()),
    };
    text.filter(|text| !tolmach_core::text::is_blank(text))
}

/// The share of a text's words that stand in it as in the machine's text: words of [`diff::words`] that stayed, divided
/// by words of the text. 0 for a text without words.
pub fn machine_share(machine: &str, text: &str) -> f64 {
    let n_text = n_words(text);
    if n_text == 0 {
        return 0.0;
    }
    let stayed = diff::words(machine, text).into_iter().filter(|change| change.op == diff::Op::Same);
    let n_stayed: u32 = stayed.map(|change| n_words(&change.now)).sum();
    (f64::from(n_stayed) / f64::from(n_text)).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_falls_with_every_word_that_is_edited() {
        for (machine, text, share) in [
            ("Виберіть сторінку першою", "Виберіть сторінку першою", 1.0),
            ("Виберіть сторінку першою", "Спершу виберіть сторінку", 1.0 / 3.0),
            ("Виберіть сторінку першою", "Оберіть якусь статтю", 0.0),
            ("Виберіть сторінку", "Виберіть сторінку, потім перекладайте", 0.5),
            ("Виберіть", "", 0.0),
            ("", "Виберіть", 0.0),
        ] {
            assert!((machine_share(machine, text) - share).abs() < 1e-9, "{text}: {}", machine_share(machine, text));
        }
    }
}

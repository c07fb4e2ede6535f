//! Somebody else, for practising conflicts: now and then changes a unit that the user has just read.
//!
//! What this editor does follows from the seed, the clock and the content; no timer is involved. It acts before a request
//! is answered, if its time has come.

use crate::{
    wiki::{Command, Edit, Wiki, users},
    world::World,
};
use jiff::{SignedDuration, Timestamp};
use rand::{Rng, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;

/// When and how often the second editor acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecondEditorOptions {
    /// Decides what is changed and when.
    pub seed: u64,
    /// Seconds between two changes, at least; at most twice as many.
    pub pause_secs: u32,
}

impl Default for SecondEditorOptions {
    fn default() -> Self {
        Self { seed: 1, pause_secs: 60 }
    }
}

/// The second editor at work.
pub(crate) struct SecondEditor {
    random: ChaCha8Rng,
    pause_secs: u32,
    next: Timestamp,
}

impl SecondEditor {
    pub(crate) fn new(options: SecondEditorOptions, now: Timestamp) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(options.seed);
        let next = now + pause(&mut random, options.pause_secs);
        Self { random, pause_secs: options.pause_secs, next }
    }
}

fn pause(random: &mut ChaCha8Rng, secs: u32) -> SignedDuration {
    SignedDuration::from_secs(i64::from(random.random_range(secs..=secs.saturating_mul(2))))
}

/// Lets the second editor act if its time has come.
pub(crate) fn act_if_due(world: &mut World) {
    let now = world.now();
    let Some(editor) = &mut world.second_editor else { return };
    if now < editor.next {
        return;
    }
    editor.next = now + pause(&mut editor.random, editor.pause_secs);
    let edit =
        world.last_read.as_ref().and_then(|(group, language)| choose(&world.wiki, group, language, &mut editor.random));
    if let Some(edit) = edit {
        // Refused or not, it stands in the journal; nobody waits for an answer.
        let _ = world.write(&Command::Edit(edit), users::SECOND_EDITOR);
    }
}

/// A change of one unit: the wording that the content holds for the second editor, or the other one if that is there.
fn choose(wiki: &Wiki, group: &str, language: &str, random: &mut ChaCha8Rng) -> Option<Edit> {
    let units = wiki.units(&wiki.group(group)?, language);
    let edits: Vec<Edit> = units
        .iter()
        .filter_map(|unit| {
            let words = crate::content::other_wording(&unit.page.title, &unit.row.id, language)?;
            let text = words.iter().find(|text| unit.latest.is_none_or(|rev| rev.text != **text))?;
            let (title, text) = (unit.title.clone(), (*text).to_owned());
            Some(Edit { title, text, summary: "another wording".to_owned(), ..Edit::default() })
        })
        .collect();
    edits.choose(random).cloned()
}

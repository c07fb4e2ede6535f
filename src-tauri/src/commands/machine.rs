//! Machine translation on this machine.

use super::{Answer, aside};
use crate::{
    desktop::Desktop,
    dto::{machine::*, units::Place},
};
use tauri::State;
use tolmach_core::TargetKey;

/// The pairs of languages that Apertium translates here. `again` looks anew.
#[tauri::command]
#[specta::specta]
pub async fn machine_pairs(desktop: State<'_, Desktop>, again: bool) -> Answer<Machine> {
    Ok(aside(&desktop.workbench, move |workbench| Ok(workbench.machine_pairs(again))).await?.into())
}

/// The pairs by which something can be suggested for a unit.
#[tauri::command]
#[specta::specta]
pub async fn machine_ways(desktop: State<'_, Desktop>, place: Place) -> Answer<Vec<MachinePair>> {
    let (key, reading) = (TargetKey::try_from(&place)?, desktop.reading_languages());
    let ways = aside(&desktop.workbench, move |workbench| workbench.machine_ways(&key, &reading)).await?;
    Ok(ways.into_iter().map(MachinePair::from).collect())
}

/// Lets the machine translate a unit. Nothing is kept.
#[tauri::command]
#[specta::specta]
pub async fn machine_suggestions(desktop: State<'_, Desktop>, place: Place) -> Answer<MachineSuggestions> {
    let (key, reading) = (TargetKey::try_from(&place)?, desktop.reading_languages());
    Ok(aside(&desktop.workbench, move |workbench| workbench.machine_suggestions(&key, &reading)).await?.into())
}

/// Notes that a machine's text is put into the draft of a unit, so that its share is known.
#[tauri::command(async)]
#[specta::specta]
pub fn note_machine_text(desktop: State<'_, Desktop>, place: Place, text: String) -> Answer<()> {
    Ok(desktop.workbench.note_machine_text(&TargetKey::try_from(&place)?, &text)?)
}

/// How much of a text stands there as a machine made it, in hundredths; none where no machine's text was put in.
#[tauri::command(async)]
#[specta::specta]
pub fn machine_share(desktop: State<'_, Desktop>, place: Place, text: String) -> Answer<Option<u32>> {
    let share = desktop.workbench.machine_share(&TargetKey::try_from(&place)?, &text)?;
    Ok(share.map(|share| (share * 100.0).clamp(0.0, 100.0).round() as u32))
}

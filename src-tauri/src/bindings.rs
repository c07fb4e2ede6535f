//! The commands as TypeScript. `ui/src/bridge/bindings.ts` is generated from here and committed.

use crate::commands::{
    backup, board, glossary, help, interchange, library, machine, memory, outbox, review, session, sprint, start, units,
};
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

/// Every command that the screen may call.
pub(crate) fn commands() -> Builder<tauri::Wry> {
    Builder::new().disable_serde_phases().error_handling(ErrorHandlingMode::Throw).commands(collect_commands![
        backup::backups,
        backup::back_up,
        backup::restore_backup,
        backup::diagnostics,
        session::session,
        session::known_languages,
        session::choose_languages,
        session::choose_reading_languages,
        session::keep_preferences,
        session::locales,
        session::choose_locale,
        session::before_closing,
        session::close,
        session::choose_wiki,
        session::add_wiki,
        session::log_in,
        session::log_out,
        library::library,
        library::find_pages,
        library::pull,
        library::stop_pull,
        library::pull_into,
        library::estimate_pull,
        library::catalogue,
        library::remove_resource,
        units::units,
        units::details,
        units::markup,
        units::unit,
        units::save_draft,
        units::finish_draft,
        units::confirm,
        units::discard,
        units::undo_draft,
        units::draft_texts,
        units::accept_source,
        units::practise_conflict,
        help::preview_unit,
        help::preview_page,
        help::propagation,
        help::propagate,
        help::check,
        help::ignore_problem,
        help::heed_problem,
        help::matches,
        help::terms,
        help::sisters,
        help::search,
        help::concordance,
        machine::machine_pairs,
        machine::machine_ways,
        machine::machine_suggestions,
        machine::note_machine_text,
        machine::machine_share,
        glossary::find_terms,
        glossary::glossary_term,
        glossary::put_term,
        glossary::remove_term,
        glossary::import_glossary,
        glossary::export_glossary,
        memory::memory_stats,
        memory::look_up,
        memory::hand_over,
        memory::import_memory,
        memory::export_memory,
        memory::forget_origin,
        memory::stop_memory_work,
        interchange::export_folder,
        interchange::export,
        interchange::import,
        outbox::outbox,
        outbox::plan_push,
        outbox::push,
        outbox::pause_push,
        outbox::stop_push,
        outbox::receipts,
        outbox::revert,
        outbox::conflicts,
        outbox::resolve,
        review::reviews,
        review::review_units,
        review::accept_review,
        review::comment_review,
        review::correct_review,
        review::keep_written,
        review::end_remark,
        review::tell_reviews,
        sprint::sprints,
        sprint::create_sprint,
        sprint::sprint_report,
        board::board,
        board::board_cell,
        board::export_board,
        start::start,
        start::first_unit,
        sprint::save_report,
        sprint::claim,
        sprint::tag_sprint,
        sprint::close_sprint,
        sprint::export_sprint,
        sprint::join_sprint,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// Set `TOLMACH_WRITE_BINDINGS=1` to write the file instead of comparing it.
    #[test]
    fn the_committed_bindings_are_those_of_these_commands() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bridge/bindings.ts");
        let dir = tempfile::tempdir().unwrap();
        let fresh = dir.path().join("bindings.ts");
        commands().export(specta_typescript::Typescript::default(), &fresh).unwrap();
        let fresh = std::fs::read_to_string(fresh).unwrap();
        if std::env::var_os("TOLMACH_WRITE_BINDINGS").is_some() {
            std::fs::write(&committed, &fresh).unwrap();
        }
        let known = std::fs::read_to_string(&committed).unwrap_or_default();
        assert!(known == fresh, "ui/src/bridge/bindings.ts is stale: run again with TOLMACH_WRITE_BINDINGS=1");
    }
}

### Files that work leaves in and comes back by.

## Formats

format-po = PO
format-po-about = For Poedit, OmegaT, Virtaal and most other programs. Outdated units carry the source they were made from.
format-translate-po = PO as Translate writes it
format-translate-po-about = The same as the wiki’s own export for working offline. One page in a file.
format-csv = CSV
format-csv-about = A table for spreadsheets.
format-translate-csv = CSV as Translate writes it
format-translate-csv-about = The same as the wiki’s own table. One page in a file.
format-xliff12 = XLIFF 1.2
format-xliff12-about = For OmegaT and other programs of translators.
format-xliff21 = XLIFF 2.1
format-xliff21-about = For newer programs of translators.
format-tmx = TMX
format-tmx-about = A translation memory: only what is translated.
format-package = Tolmach package
format-package-about = Everything needed to go on in another Tolmach: units, drafts, memory, glossary.

## Export

export-title = Export
export-language = Language
export-pages = Resources
export-no-pages = Nothing was pulled in this language yet.
export-all = All of them
export-format = Format
export-folder = Folder
export-folder-about = A file that is there already is never replaced: the new one gets a number.

# $units (Number) - Units that the files would hold.
# $drafts (Number) - Those of them with a draft of the user.
# $outdated (Number) - Those of them that are outdated.
# $files (Number) - Files that would be written.
export-forecast =
    { $files ->
        [one] One file would be written. Units: { $units }; with your draft: { $drafts }; outdated: { $outdated }.
       *[other] { $files } files would be written. Units: { $units }; with your draft: { $drafts }; outdated: { $outdated }.
    }

export-write = Export

# $n (Number) - Files written.
export-written =
    { $n ->
        [one] The file is written.
       *[other] { $n } files are written.
    }

# $path (String) - Where the file is.
# $n (Number) - Units in it.
export-file =
    { $n ->
        [one] { $path } ({ $n } unit)
       *[other] { $path } ({ $n } units)
    }

## Import

import-title = Import
import-about = Choose a file that was exported for translating. First you see what would become of it; nothing is taken before you say so, and nothing of yours is ever replaced.
import-file = File
import-reading = Reading the file
import-language = The file does not say its language. Which one is it?

# $format (String) - What the file is.
# $language (String) - Own name of the language of the translations.
import-dry = { $format }, { $language }. If you import it:

# $n (Number) - Entries that would be taken, conflicts included.
import-take =
    { $n ->
        [one] Import { $n } entry
       *[other] Import { $n } entries
    }

# $n (Number) - Entries that are drafts now.
import-done =
    { $n ->
        [one] { $n } entry is a draft now.
       *[other] { $n } entries are drafts now.
    }

# $n (Number) - Entries in conflict.
import-conflicts =
    { $n ->
        [one] { $n } entry differs from what stands here. All texts are kept; you decide.
       *[other] { $n } entries differ from what stands here. All texts are kept; you decide.
    }

import-to-conflicts = Look at them
import-empty = The file has no entries.

# $n (Number) - Entries that are not listed.
import-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }

# $n (Number) - Entries.
import-would-taken =
    { $n ->
        [one] { $n } becomes a draft
       *[other] { $n } become drafts
    }

# $n (Number) - Entries.
import-would-conflicting =
    { $n ->
        [one] { $n } differs from what stands here, and waits for you
       *[other] { $n } differ from what stands here, and wait for you
    }

# $n (Number) - Entries.
import-would-unknown =
    { $n ->
        [one] { $n } belongs to no unit here
       *[other] { $n } belong to no unit here
    }

# $n (Number) - Entries.
import-would-broken =
    { $n ->
        [one] { $n } can’t be read
       *[other] { $n } can’t be read
    }

# $n (Number) - Entries.
import-would-unchanged =
    { $n ->
        [one] { $n } changes nothing
       *[other] { $n } change nothing
    }

# $n (Number) - Entries.
import-was-taken =
    { $n ->
        [one] { $n } is a draft now
       *[other] { $n } are drafts now
    }

# $n (Number) - Entries.
import-was-conflicting =
    { $n ->
        [one] { $n } waits for you
       *[other] { $n } wait for you
    }

# $n (Number) - Entries.
import-was-unknown =
    { $n ->
        [one] { $n } belonged to no unit here
       *[other] { $n } belonged to no unit here
    }

# $n (Number) - Entries.
import-was-broken =
    { $n ->
        [one] { $n } could not be read
       *[other] { $n } could not be read
    }

# $n (Number) - Entries.
import-was-unchanged =
    { $n ->
        [one] { $n } changed nothing
       *[other] { $n } changed nothing
    }

import-note-no-text = It has no translation.
import-note-same-here = The same stands here.
import-note-as-handed-out = Unchanged since it was exported; the work here has gone on.
import-note-waits = The same text waits for you already.
import-note-matched-by-source = The source told which unit it is.
import-note-not-done = Marked as needing work: the draft is not done.
import-note-still-valid = The old translation is still valid.
import-note-source-moved = The source has changed since the file was made.
import-note-differs-from-draft = It differs from your draft.
import-note-changed-on-wiki = The translation on the wiki has changed since the file was made.
import-note-base-not-known = The file does not say what it was made from, and the wiki has another text.
import-note-no-page = The page is not in the library.
import-note-not-pulled = The page was never pulled in this language.
import-note-no-unit = The page has no such unit.
import-note-no-such-source = No unit has this source.
import-note-several-such-sources = Several units have this source.
import-note-read = The file’s reader says:

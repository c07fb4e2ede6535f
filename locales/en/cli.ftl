### The command line `tolmach`: what it prints when it is not asked for JSON.
### Commands and options stay as they are in every language.

## Heads of columns.

cli-column-page = Page
cli-column-language = Language
cli-column-units = Units
cli-column-translated = Translated
# Translated units in percent of all.
cli-column-percent = %
cli-column-outdated = Outdated
cli-column-proofread = Proofread
cli-column-drafts = Drafts
# When the figures were true.
cli-column-as-of = As of
cli-column-unit = Unit
cli-column-state = State
cli-column-source = Source
# The draft, or else the translation on the wiki.
cli-column-text = Translation or draft
cli-column-receipt = Receipt
cli-column-result = Result
cli-column-revision = Revision
cli-column-reason = Reason
cli-column-wiki = Wiki
cli-column-address = Address
cli-column-user = User
cli-column-sprint = Sprint
cli-column-kind = Kind
cli-column-from = From
cli-column-to = To
cli-column-goal = Goal
cli-column-units-done = Units done
cli-column-words = Words
cli-column-day = Day
cli-column-person = Person

## States of a unit on the wiki, and what stands beside them on this machine.

cli-state-untranslated = untranslated
cli-state-translated = translated
cli-state-outdated = outdated
cli-state-proofread = proofread
cli-standing-draft = draft
cli-standing-typing = unfinished draft
cli-standing-conflict = draft in conflict
cli-standing-source-moved = draft, source moved
cli-standing-refused = draft that can't go out

## Wikis and accounts.

# $wiki (String) - Name of the wiki.
cli-wiki-added = { $wiki } is added. Use it with --wiki { $wiki }.
cli-wiki-not-reached = It can't be reached now, so whether it is usable has not been checked.
# Stands in place of an address.
cli-wiki-built-in = (built in)
# $wiki (String) - Name of the wiki.
cli-wiki-removed = { $wiki } is removed.
# $wiki (String) - Name of the wiki.
# $user (String) - Name of the account.
cli-logged-in = Logged in to { $wiki } as { $user }.
# $wiki (String) - Name of the wiki.
cli-logged-out = Logged out of { $wiki }.
# $wiki (String) - Name of the wiki.
# $user (String) - Name of the account.
cli-who = You are { $user } on { $wiki }.
# $by (String) - Who blocked the account.
# $until (String) - Until when.
# $reason (String) - Why, in wikitext.
cli-blocked = The account is blocked by { $by } until { $until }: { $reason }
# $by (String) - Who blocked the account.
# $reason (String) - Why, in wikitext.
cli-blocked-without-end = The account is blocked by { $by } until further notice: { $reason }
cli-cannot-push = This login can't save translations: with a bot password, grant “Edit existing pages” and “Create, edit, and move pages”.
cli-cannot-proofread = This login can't mark translations as proofread; bot passwords and tokens never can.
# $n (Number) - Edits.
cli-edits-a-minute =
    { $n ->
        [one] The wiki allows { $n } edit a minute; Tolmach uses at most half of it.
       *[other] The wiki allows { $n } edits a minute; Tolmach uses at most half of it.
    }
cli-no-keychain = There is no keychain here, so the password is not kept. Give it in TOLMACH_PASSWORD (a token in TOLMACH_TOKEN) with each command that writes, or you will be asked.
cli-main-password = You used the account's own password, which opens everything. A bot password or an access token is safer: see tolmach login --help.

## Pull, status and the library.

# $page (String) - Title of the page.
# $languages (String) - Codes of languages, joined by commas.
# $n_units (Number) - Units of the page.
cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } unit in { $languages }
       *[other] { $page }: { $n_units } units in { $languages }
    }
cli-pulled-nothing = Nothing has changed.
# $n (Number) - Requests sent to the wiki.
cli-pulled-requests =
    { $n ->
        [one] { $n } request was sent.
       *[other] { $n } requests were sent.
    }
# $page (String) - Title of the page.
cli-problem-missing = { $page }: there is no such page on the wiki. Check the spelling and the namespace.
# $page (String) - Title of the page.
cli-problem-not-translatable = { $page }: the page is not marked for translation. Ask a translation administrator of the wiki.
# $page (String) - Title of the page.
# $language (String) - Code of the language.
cli-problem-source-language = { $page }: the page is written in { $language }, so there is nothing to translate.
# $page (String) - Title of the page.
# $language (String) - Code of the language.
cli-problem-language-refused = { $page }: the wiki takes no translations into { $language } here.
# $page (String) - Title of the page.
cli-removed = { $page } is tracked no more.
# $name (String) - Name of the collection.
# $n (Number) - Pages in it.
cli-collection-saved =
    { $n ->
        [one] { $name } holds { $n } page now.
       *[other] { $name } holds { $n } pages now.
    }
cli-collection-none = There is no collection yet. Begin with: tolmach collection save NAME PAGE...
# $name (String) - Name of the collection.
# $pages (String) - Titles of its pages.
cli-collection-row = { $name }: { $pages }
# $name (String) - Name of the collection.
cli-collection-removed = { $name } is removed. Its pages stay tracked.
# $page (String) - Title of the page.
cli-page-unmarked = { $page } (no longer translatable)
# $page (String) - Title of the page.
cli-page-deleted = { $page } (deleted)
# $page (String) - Title of the page.
cli-page-removed = { $page } (tracked no more)
cli-status-empty = No page is tracked yet. Begin with: tolmach pull PAGE --lang CODE
cli-stopped = Stopped. What was done stays; the rest is untouched.
# $path (String) - Where the file is now.
cli-database-set-aside = The database was damaged. It is kept as { $path }, and a new one was begun.
# $path (String) - Where the copy is.
cli-database-migrated = The database was brought to this version of Tolmach. A copy of the old one is { $path }.

## Units, drafts and differences.

# $n_units (Number) - Units shown.
# $as_of (String) - Date and time of the oldest reading.
cli-units-as-of =
    { $n_units ->
        [one] { $n_units } unit, as of { $as_of }.
       *[other] { $n_units } units, as of { $as_of }.
    }
cli-units-none = No unit is in these states.
# $unit (String) - Key of the unit.
cli-draft-saved = The draft of { $unit } is saved here.
# $unit (String) - Key of the unit.
cli-draft-discarded = There is no draft of { $unit } now. “tolmach undo” brings it back.
# $unit (String) - Key of the unit.
# $text (String) - Text of the draft.
cli-draft-now = The draft of { $unit } is now: { $text }
# $unit (String) - Key of the unit.
cli-draft-unchanged = There is no other text of { $unit } to go to.
# $unit (String) - Key of the unit.
cli-draft-confirmed = The translation of { $unit } is drafted as still valid.
cli-diff-untranslated = There is no translation on the wiki yet. The source:
cli-diff-none = The source has not changed since the translation was made.
cli-diff-unknown = The translation is outdated, but what the source said then is not known. The source now:
cli-diff-translation = The translation on the wiki:
cli-class-markup = Only markup of the source changed:
cli-class-variable = Only variables of the source changed:
cli-class-link-target = Only targets of links changed in the source:
cli-class-number = Numbers or dates of the source changed:
cli-class-punctuation = Only punctuation of the source changed:
cli-class-wording = The wording of the source changed:
cli-class-unknown = The source changed:

## Push, outbox and conflicts.

cli-push-nothing = No draft waits to be sent.
cli-outbox-empty = Nothing waits, and nothing has been sent.
# $n_edits (Number) - Edits that would be sent.
# $seconds (Number) - How long that would take.
cli-push-plan =
    { $n_edits ->
        [0] Nothing would be sent.
        [one] { $n_edits } edit would be sent, in about { $seconds } s. Nothing has been sent.
       *[other] { $n_edits } edits would be sent, in about { $seconds } s. Nothing has been sent.
    }
# What a push would do, in the place of what it did.
cli-column-plan = What would happen
cli-plan-pushed = would be sent
cli-plan-confirmed = would be confirmed as still valid
cli-outcome-pushed = pushed
cli-outcome-confirmed = confirmed
cli-outcome-merged = merged by the wiki
cli-outcome-already-there = already there
cli-outcome-source-moved = source moved
cli-outcome-conflict = conflict
cli-outcome-refused = refused
cli-outcome-waiting = waiting
cli-reason-empty = the draft is empty
cli-reason-unit-removed = the page has the unit no more
cli-reason-page-gone = the page is gone, or no longer translatable
cli-reason-fuzzy-mark = !!FUZZY!! in the text would make it outdated at once
cli-reason-not-done = still being typed
cli-reason-blocked-by-check = a check holds it; see “tolmach check”, or push with --confirm-problems
cli-reason-file-undecided = a file brought another text; see “tolmach conflicts”
cli-reason-changed-on-wiki = somebody else has changed it
cli-reason-source-moved = the source has changed since the draft was made
# $revision (String) - Id of the other's revision.
cli-reason-merged-with = together with revision { $revision } of somebody else
cli-reason-changed-since = somebody has changed it since
cli-reason-outdated = the wiki calls it outdated
cli-reason-stopped = the push stopped before it came to this
cli-reason-not-sent = it never arrived; it goes out with the next push
cli-reason-not-read-again = it was sent; the next push finds out how it landed
cli-reason-was-outdated-before = the text before was outdated; the wiki takes it for up to date now
cli-reason-was-new = there was no translation before, and only the wiki's administrators can delete one
cli-reason-no-text = “still valid” changed no text
cli-reason-not-pushed = nothing of it is on the wiki
cli-reason-has-draft = there is a draft of this unit
cli-reason-captcha = the wiki asks for a captcha; save one unit in the browser first
# $code (String) - The word for it, such as maxlag or http-429.
cli-reason-busy = the wiki is too busy now ({ $code })
cli-reason-offline = the wiki could not be reached
cli-reason-in-doubt = sending was broken off; the next push finds out whether it arrived
cli-next-resolve = In a conflict, choose with: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Where the source moved, look with “tolmach diff” and accept with: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Somebody saved at the same moment, and the wiki merged both texts. Pull, and look whether the result reads well.
cli-next-push = It goes out with: tolmach push
cli-next-outdated = What landed outdated fails the wiki's own checks. Correct it with “tolmach draft”, and push again.
# $reason (String) - As in cli-reason-empty.
cli-next-refused = As it is, this draft can't go out: { $reason }.
cli-conflicts-none = No draft is in conflict with the wiki as last read.
# $unit (String) - Key of the unit.
# $language (String) - Code of the language.
# $as_of (String) - Date and time at which the wiki was read.
cli-conflict = { $unit } in { $language }, as of { $as_of }
cli-conflict-source = Source:
cli-conflict-mine = Mine, compared with the base:
cli-conflict-theirs = Theirs, compared with the base:
# $user (String) - Who saved it.
cli-conflict-theirs-by = Theirs, by { $user }, compared with the base:
# $file (String) - Name of the file.
# $place (String) - Place in the file: line 3.
cli-conflict-theirs-file = Theirs, from the file { $file }, { $place }, compared with the base:
cli-conflict-theirs-gone = Theirs: the translation is gone.
# $unit (String) - Key of the unit.
cli-resolved-mine = Your draft of { $unit } now stands on what the wiki has.
# $unit (String) - Key of the unit.
cli-resolved-theirs = The wiki's text of { $unit } stands. “tolmach undo” brings your draft back.
# $unit (String) - Key of the unit.
cli-resolved-text = The new text of { $unit } is your draft.

## Sprints.

cli-sprints-none = There is no sprint on this wiki yet. Begin one with: tolmach sprint create
cli-kind-translation = translation sprint
cli-kind-update = update sprint
# $n (Number) - Units.
cli-goal-units =
    { $n ->
        [one] { $n } unit
       *[other] { $n } units
    }
# $n (Number) - Words.
cli-goal-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
# $name (String) - Name of the sprint.
# $kind (String) - Its kind, as in cli-kind-update.
cli-sprint-name = { $name }: { $kind }
# $from (String) - First day.
# $to (String) - Last day.
cli-sprint-days = Days: { $from } to { $to }
# $goal (String) - As in cli-goal-units.
# $percent (Number) - Share reached, in whole percent.
cli-sprint-goal = Goal: { $goal }, { $percent } % reached
# $units (Number) - Units.
# $words (Number) - Words of their sources.
cli-sprint-to-do = To do at the start: units { $units }, words { $words }
# $units (Number) - Units.
# $words (Number) - Words of their sources.
cli-sprint-done = Done since: units { $units }, words { $words }
# $units (Number) - Units.
cli-sprint-waiting = Drafts waiting to be sent: { $units }
# $added (Number) - Units × languages that came.
# $removed (Number) - Units × languages that went.
cli-sprint-scope = Changed by new marking, not counted above: { $added } came, { $removed } went
# $day (String) - The day on which it was first seen done.
cli-day-observed = seen on { $day }
cli-person-unknown = not known
# $as_of (String) - Date and time of the oldest reading.
cli-as-of = As of { $as_of }.
# $locale (String) - The language asked for.
cli-report-in-english = There are no report texts in { $locale } yet; the report is in English.

## Pages in files, and the practice wiki.

# $file (String) - Path of the file.
# $n_units (Number) - Units of the page.
cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } unit
       *[other] { $file }: { $n_units } units
    }
# $url (String) - Address of the API.
cli-practice-serving = The practice wiki answers at { $url } until Ctrl-C.
# $user (String) - Name to log in with.
# $password (String) - Password of the practice account; no secret.
cli-practice-account = User { $user }, password { $password }
# $url (String) - Address of the API.
# $user (String) - Name to log in with.
cli-practice-use = From another home: tolmach wiki add local { $url } and tolmach --wiki local login --user { $user }

## What long work is doing, on one line that is written over.

cli-doing-finding-pages = Finding pages …
cli-doing-reading-changes = Reading what changed …
cli-doing-reading-sources = Reading sources …
# $done (Number) - Pages read.
# $total (Number) - Pages to read.
# $page (String) - Title of the page.
cli-doing-reading-units = Reading units, page { $done } of { $total }: { $page }
# $done (Number) - Units asked for.
# $total (Number) - Units to ask for.
cli-doing-reading-old-sources = Reading former sources, { $done } of { $total }
# $done (Number) - Units asked for.
# $total (Number) - Units to ask for.
cli-doing-reading-histories = Reading who did what, { $done } of { $total }
cli-doing-planning = Comparing drafts with the wiki …
cli-doing-settling = Settling what was left in doubt …
# $done (Number) - Drafts sent.
# $total (Number) - Drafts to send.
# $unit (String) - Key of the unit.
cli-doing-sending = Sending { $done } of { $total }: { $unit }
cli-doing-re-reading = Reading back what landed …
# $done (Number) - Pairs so far.
# $languages (String) - The two languages.
cli-doing-remembering = Filling the memory, { $languages }: { $done }
# $done (Number) - Kilobytes read.
# $total (Number) - Kilobytes of the file.
# $file (String) - Name of the file.
cli-doing-reading-file = Reading { $file }, { $done } of { $total } kB
# $done (Number) - Pairs done.
# $total (Number) - Pairs to do.
# $file (String) - Name of the file.
cli-doing-forgetting = Forgetting { $file }, { $done } of { $total } pairs

## What went wrong, and what to do next.

# $detail (String) - What happened, in English, for a bug report.
cli-error = { $detail }.
# $path (String) - The file.
# $detail (String) - What the system says.
cli-error-file = { $path } can't be read: { $detail }
# $detail (String) - What the system says.
cli-error-stdin = Standard input can't be read: { $detail }
# $detail (String) - What the system says.
cli-error-output = The output can't be written: { $detail }
# $detail (String) - What is wrong, in English.
cli-error-practice = The practice wiki can't be started: { $detail }.
# $path (String) - The file.
# $detail (String) - What the reader says.
cli-error-translations = { $path } holds no translations: { $detail }. Expected is JSON such as {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
# $file (String) - The file.
# $detail (String) - What is wrong and where, in English.
# $code (String) - The wiki's word for it.
# $mend (String) - How to mend it, in English.
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
# $detail (String) - What the network says, in English.
cli-error-offline = The wiki can't be reached: { $detail }. Your drafts are safe here.
# $code (String) - The wiki's word for it.
# $says (String) - What the wiki says, in its own language.
cli-error-wiki-says = The wiki says ({ $code }): { $says }
# $detail (String) - What is wrong, in English.
cli-error-wiki = The wiki failed: { $detail }.
# $detail (String) - What is wrong, in English.
cli-error-store = The local database: { $detail }.
# $wiki (String) - Name as given.
cli-error-no-wiki = There is no wiki called { $wiki }. “tolmach wiki list” shows them, “tolmach wiki add” adds one.
# $wiki (String) - Name of the wiki.
cli-error-wiki-exists = There is a wiki called { $wiki } already. Choose another name.
# $wiki (String) - Name of the wiki.
cli-error-wiki-built-in = { $wiki } is built in and stays.
# $wiki (String) - Name of the wiki.
cli-error-no-translate = The site behind { $wiki } has no Translate extension, so there is nothing to work on.
# $what (String) - The page or wiki.
# $n_drafts (Number) - Drafts.
cli-error-has-drafts =
    { $n_drafts ->
        [one] { $n_drafts } draft on { $what } would be lost.
       *[other] { $n_drafts } drafts on { $what } would be lost.
    }
# $wiki (String) - Name of the wiki.
cli-error-not-logged-in = Nobody is logged in to { $wiki }, or the password is not at hand.
# $wiki (String) - Name of the wiki.
cli-error-needs-code = { $wiki } wants a one-time code. Log in on a terminal, or use a bot password or a token.
cli-error-who = Say who you are with --user, or give a token with --token-stdin or TOLMACH_TOKEN.
cli-error-no-password = A password or token is needed: on a terminal it is asked for, otherwise use --password-stdin, --token-stdin, TOLMACH_PASSWORD or TOLMACH_TOKEN.
cli-error-no-language = Name the languages to translate into, such as --lang pl,uk.
# $wiki (String) - Name of the wiki.
cli-error-push-running = Another process is pushing to { $wiki } under this account. One push at a time keeps everything in order.
# $wiki (String) - Name of the wiki.
cli-error-lease-lost = Another process took over pushing to { $wiki }. What was not sent waits.
# $wiki (String) - Name of the wiki.
# $given (String) - The address as given.
cli-error-not-a-page = “{ $given }” is no page of { $wiki }. Give a title, or an address of that wiki.
# $language (String) - Tag of the language.
cli-error-no-wiki-code = Wikis take no translations into { $language }.
# $page (String) - Title of the page.
cli-error-no-page = { $page } is not tracked here.
cli-error-nothing-found = No translatable page was found so. Check the spelling; titles and categories are case-sensitive.
# $receipt (String) - Number as given.
cli-error-no-receipt = There is no receipt { $receipt }. “tolmach outbox” shows them.
# $unit (String) - Key of the unit.
cli-error-no-unit = { $unit } is no unit of the page as last read. “tolmach units” shows them.
# $unit (String) - Key of the unit.
# $language (String) - Code of the language.
cli-error-not-pulled = { $unit } has not been read in { $language }.
# $page (String) - Title of the page.
# $language (String) - Code of the language.
cli-error-language-not-pulled = { $page } has not been read in { $language }. Read it with: tolmach pull PAGE --lang { $language }
# $unit (String) - Key of the unit.
# $language (String) - Code of the language.
cli-error-no-draft = There is no draft of { $unit } in { $language }.
# $unit (String) - Key of the unit.
# $language (String) - Code of the language.
cli-error-not-outdated = { $unit } is not outdated in { $language }, so there is nothing to confirm.
# $name (String) - Name of the sprint.
cli-error-sprint-exists = There is a sprint called { $name } already. Choose another name.
# $name (String) - Name as given.
cli-error-no-sprint = There is no sprint called { $name }. “tolmach sprint list” shows them.
# $from (String) - First day.
# $to (String) - Last day.
cli-error-sprint-days = The sprint would end on { $to }, before it begins on { $from }.
# $name (String) - Name as given.
cli-error-empty-sprint = The sprint “{ $name }” needs a name, and pages and languages with units.
# $page (String) - Title of the page.
cli-error-not-for-sprint = { $page } does not exist on the wiki, or is not marked for translation.
cli-next-retry = Try again later.
cli-next-log-in = Log in with: tolmach login --user USER (see tolmach login --help)
cli-next-show-difference = See how it stands with: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Wait until the other command is done, or give another --home.
cli-next-practice-port = Give another --port, or none for any that is free.
cli-next-practice-journal = Move that file away to begin the practice wiki anew, or give another --home.
cli-next-home = Give a folder that can be written to, with --home or TOLMACH_HOME.
cli-next-writable = Make its folder and file writable, or give another folder with --home.
cli-next-free-space = Free some space on the disk, and try again.
cli-next-pull = Read it from the wiki with: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Push or discard them first, or say --drop-drafts.
cli-next-update = Get a newer Tolmach; nothing has been changed.

## The preview of a page

# $path (String) - The file that was written.
cli-preview-written = Written to { $path }. Open it in a browser; it loads nothing.
# $path (String) - The file that was to be written.
# $detail (String) - What the system says.
cli-error-not-written = { $path } can't be written: { $detail }. Nothing was changed; choose another place with --out.

## Files that leave and come back.

# $n_units (Number) - Units in the file.
# $path (String) - The file.
cli-exported =
    { $n_units ->
        [one] Wrote { $n_units } unit to { $path }.
       *[other] Wrote { $n_units } units to { $path }.
    }
cli-export-needs-folder = This format holds one page a file. Name a folder with --out.
cli-fill-into-itself = The filled file would take the place of the one that it is made from, with all that stands only there. Name another file with --out.
cli-export-needs-format = Say what to write with --format, and in which language with --lang.
# $n_written (Number) - Units of the file that got another target or state.
# $n_unchanged (Number) - Units with nothing new.
# $n_left (Number) - Entries that were left as they are although something new may belong there.
# $path (String) - The file that was written.
cli-filled = Written: { $n_written }, unchanged: { $n_unchanged }, left as they are: { $n_left }. The file is { $path }.
cli-fill-other-source = the file has another source text; make it anew from the source of today
cli-fill-twice = the file has the unit twice; neither was touched
cli-fill-split = cut into segments by the other program; translate it there
cli-fill-codes = its markup cannot be told apart in the file; translate it there
cli-import-place = Place
cli-import-unit = Unit
cli-import-outcome = Result
cli-import-note = Note
cli-import-taken = taken
cli-import-unchanged = unchanged
cli-import-conflicting = in conflict
cli-import-unknown = unknown
cli-import-broken = not read
cli-import-note-no-text = the file has no translation
cli-import-note-same-here = the same stands here
cli-import-note-as-handed-out = nobody changed it in the file
cli-import-note-waits = the same text waits already
cli-import-note-not-done = marked as needing work; the draft is not done
cli-import-note-still-valid = outdated before, now called valid
cli-import-note-source-moved = the source has changed since; see “tolmach diff”
cli-import-note-differs-from-draft = differs from your draft
cli-import-note-changed-on-wiki = the wiki has a newer translation
cli-import-note-base-not-known = the wiki has another text, and the file does not say which one it was made from
cli-import-note-no-page = the page is not in the library
cli-import-note-not-pulled = the page was not read in this language
cli-import-note-no-unit = the page has no such unit
cli-import-note-no-such-source = no key, and no unit with this source text
cli-import-note-several-such-sources = no key, and several units with this source text
cli-import-note-twice = the file has two texts for it; none was taken
# $n_units (Number) - Units without a key.
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } unit had no key and was found by its source text.
       *[other] { $n_units } units had no key and were found by their source texts.
    }
# $n_more (Number) - Rows that are not shown.
cli-import-more =
    { $n_more ->
        [one] { $n_more } more row; --json lists all.
       *[other] { $n_more } more rows; --json lists all.
    }
# $format (String) - Format of the file, as --format calls it.
# $n_taken (Number) - Entries that are drafts now.
# $n_unchanged (Number) - Entries with nothing new.
# $n_conflicting (Number) - Entries in conflict.
# $n_unknown (Number) - Entries that belong to no unit here.
# $n_broken (Number) - Entries that could not be read.
cli-import-counts = Format { $format }. Taken: { $n_taken }, unchanged: { $n_unchanged }, in conflict: { $n_conflicting }, unknown: { $n_unknown }, not read: { $n_broken }.
cli-import-dry-run = Nothing was kept. Without --dry-run, this is what happens.
cli-error-file-format = The file is in no format that Tolmach reads: PO, CSV, XLIFF, TMX or a package of Tolmach.
# $detail (String) - What is wrong, in English.
cli-error-interchange = The file can't be used: { $detail }. Nothing was changed.
cli-error-no-file-language = The file does not say which language it is in. Name it with --lang.
cli-error-no-work-in-memory = The file is a translation memory, and its entries belong to no page. Take it with: tolmach memory import FILE

## Search

# $words (String) - What was sought.
cli-search-nothing = Nothing on this machine holds “{ $words }”. Pages that were never pulled are not searched.
# $limit (Number) - How many are shown.
cli-search-more = There are more than { $limit }; narrow the search with --lang, --page or --state, or raise --limit.
# $phrase (String) - What was sought.
cli-concordance-nothing = No text holds “{ $phrase }” together with a translation.

## The translation memory.

cli-column-score = Score
cli-column-target = Target
cli-column-origin = From where
cli-column-pairs = Pairs
cli-column-uses = Uses
cli-column-sentences = Sentences
cli-memory-unit = unit
cli-memory-sentence = sentence
cli-memory-draft = draft
cli-memory-empty = The memory is empty. It fills with what you pull, draft and import.
cli-memory-no-match = Nothing like it was translated before.
# $file (String) - Path of the file.
cli-memory-which-format = { $file } was not read: the memory reads TMX, PO, and CSV whose first line names its columns, such as en,pl or source,target. The name has to end in .tmx, .po or .csv.
# $file (String) - Path of the file.
cli-memory-which-language = { $file } was not read: it does not say its languages. Name them with --from and --to.
# $file (String) - Path of the file.
# $detail (String) - What is wrong, in English.
cli-memory-refused = { $file } can't be used: { $detail }. Mend it and read it again; what is in the memory by then is not counted twice.
# $file (String) - Path of the file.
cli-memory-export-name = { $file }: name the file so that it ends in .tmx or .csv.
# $n_read (Number) - Pairs and broken entries in the files.
# $n_added (Number) - Pairs that are new.
# $n_merged (Number) - Pairs that were there already.
# $n_skipped (Number) - Pairs and entries left out.
cli-memory-imported = Read { $n_read }, added { $n_added }, merged { $n_merged }, left out { $n_skipped }.
# $file (String) - The file.
# $line (Number) - Line of the entry.
# $reason (String) - Why it was left out, in English.
cli-memory-skipped = { $file }, line { $line }: left out, { $reason }.
# $n (Number) - Pairs written.
# $path (String) - The file.
cli-memory-exported =
    { $n ->
        [one] Wrote { $n } pair to { $path }.
       *[other] Wrote { $n } pairs to { $path }.
    }
# $n (Number) - Pairs that came from the file.
# $gone (Number) - Pairs that nothing else has.
# $file (String) - Name of the file.
cli-memory-forgotten =
    { $n ->
        [one] Forgot { $file }: { $n } pair, of which { $gone } came from nowhere else and is gone.
       *[other] Forgot { $file }: { $n } pairs, of which { $gone } came from nowhere else and are gone.
    }
# $file (String) - Name of a file.
cli-error-no-origin = Nothing in the memory came from a file { $file }. See the names with: tolmach memory stats --json

## Machine translation.

cli-column-engine = engine
cli-machine-none = Apertium is not installed, so no machine translates here. On Debian and Ubuntu: sudo apt install apertium, and a package for each pair of languages, such as apertium-bel-rus.
cli-machine-no-pairs = Apertium is installed, but no pair of languages. On Debian and Ubuntu there is a package for each, such as apertium-bel-rus.
# $from (String) - Code of a language.
# $to (String) - Code of a language.
cli-machine-no-engine = Apertium knows no way from { $from } to { $to }. See what there is with: tolmach machine pairs
cli-machine-no-answer = Apertium does not answer.
cli-machine-unusable = Apertium gave nothing of use for this text.
# $engine (String) - What made the text.
cli-machine-made = Made by a machine ({ $engine }); read it before you use it.

## Checks.

cli-column-level = Level
cli-column-check = Check
# The words of the translation that a problem is about.
cli-column-found = Found
cli-column-problem = Problem
cli-level-block = block
cli-level-warn = warn
cli-level-hint = hint
# $language (String) - Code of the language.
cli-check-nothing-pulled = No page was pulled in { $language }, so none is looked at. Read one from the wiki with: tolmach pull PAGE --lang { $language }
cli-check-nothing = Nothing to complain about.
# $n (Number) - Problems that somebody decided to let pass.
cli-check-ignored =
    { $n ->
        [one] { $n } problem is ignored.
       *[other] { $n } problems are ignored.
    }
cli-check-none-ignored = Nothing was let pass there.
# When somebody did it.
cli-column-when = When
cli-column-why = Why
# $n (Number) - Problems that count again.
cli-check-heeded =
    { $n ->
        [0] Nothing was ignored there.
        [one] { $n } problem counts again.
       *[other] { $n } problems count again.
    }
cli-next-check = What is of level block holds the push. Mend it, ignore it with --ignore CHECK --why TEXT KEY, or push with --confirm-problems.
# $unit (String) - Key of the unit.
# $check (String) - Name of the check.
cli-error-no-problem = The check { $check } finds nothing in { $unit }.

## Rules of teams.

cli-column-collection = Collection
# A regular expression.
cli-column-pattern = Pattern
# What to write instead of what the pattern finds.
cli-column-instead = Instead
# What the team says to those who write it.
cli-column-sentence = Says
# $collection (String) - Name of the collection.
# $n (Number) - Rules that hold for it.
cli-rules-saved =
    { $n ->
        [one] { $collection } has { $n } rule now. See what it finds with: tolmach check --lang CODE
       *[other] { $collection } has { $n } rules now. See what they find with: tolmach check --lang CODE
    }
cli-rules-none = There is no rule yet. Make one with: tolmach rules add PATTERN --collection NAME --sentence TEXT
# $collection (String) - Name of the collection.
# $pattern (String) - The regular expression.
cli-rules-removed = { $pattern } is no rule of { $collection } any more.
# $collection (String) - Name of the collection.
# $pattern (String) - The regular expression.
cli-rules-unknown = { $collection } has no rule { $pattern }. See its rules with: tolmach rules list
# $name (String) - Name of the collection.
cli-error-no-collection = There is no collection called { $name }. See those that there are with: tolmach collection list

## The glossary, own words and dictionaries.

cli-column-term = Term
cli-column-translations = Translations
cli-column-domain = Field
cli-column-reviewed = Reviewed
cli-column-languages = Languages
cli-column-file = File
# Stands in the column of translations.
cli-glossary-kept = (stays as it is)
# $text (String) - The translation.
cli-glossary-forbidden = not “{ $text }”
# Stands in the column “Reviewed”.
cli-glossary-reviewed = yes
# Stands in the column “Reviewed”.
cli-glossary-not-reviewed = no
cli-glossary-none = There is no such term. Add one with: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Say what to do with the term: --to L --target TEXT for a translation, --keep where it stays as it is, or --note, --domain, --reviewed.
# $term (String) - The term.
cli-glossary-saved = { $term } is in the glossary.
# $term (String) - The term.
cli-glossary-removed = { $term }: removed from the glossary.
# $term (String) - The term.
# $domain (String) - The field it belongs to; empty with other kinds.
# $kind (String) - "kept" if it stays as it is in every language, "of-field" if its field is known, else "plain".
cli-glossary-term =
    { $kind ->
        [kept] { $term } – stays as it is in every language
        [of-field] { $term } – field: { $domain }
       *[plain] { $term }
    }
# $file (String) - Name of the file.
# $kind (String) - done, or forecast where nothing was kept.
# $read (Number) - Terms in it.
# $added (Number) - Terms that were not known.
# $changed (Number) - Known terms of which something was new.
# $unchanged (Number) - Known terms of which nothing was new.
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: { $read } terms read; { $added } would be added, { $changed } changed, { $unchanged } left as they are. Nothing was kept.
       *[done] { $file }: { $read } terms read, { $added } added, { $changed } changed, { $unchanged } unchanged.
    }
# $file (String) - Name of the file.
# $place (String) - Where in the file.
# $what (String) - What is wrong, in English.
cli-glossary-skipped = { $file }, { $place }: not taken, { $what }.
# $file (String) - Name of the file.
# $n (Number) - Terms in it.
cli-glossary-exported =
    { $n ->
        [one] { $n } term is written to { $file }.
       *[other] { $n } terms are written to { $file }.
    }
# $file (String) - Name of the file.
cli-glossary-not-read = { $file } is no glossary that Tolmach reads: TBX, OmegaT's table, or CSV whose first line names its columns, such as source,target.
# $file (String) - Name of the file.
cli-glossary-which-language = { $file } does not say its language. Name it with --to.
# $file (String) - Name of the file.
cli-glossary-which-format = The name { $file } does not tell the format. Say it with --format csv, omegat or tbx.
# $n (Number) - How many words.
# $language (String) - Code of the language.
cli-words-added =
    { $n ->
        [one] { $n } word of { $language } is taken for right from now on.
       *[other] { $n } words of { $language } are taken for right from now on.
    }
# $n (Number) - How many words.
# $language (String) - Code of the language.
cli-words-removed =
    { $n ->
        [one] { $n } own word of { $language } is forgotten.
       *[other] { $n } own words of { $language } are forgotten.
    }
# $word (String) - The word.
# $language (String) - Code of the language.
cli-words-unknown = { $word } is no own word of { $language }. List them with: tolmach words list --lang { $language }
# $language (String) - Code of the language.
cli-words-none = There is no own word of { $language } yet. Add one with: tolmach words add WORD --lang { $language }
# $folder (String) - Folder in the home.
cli-dictionaries-none = No dictionary is found. Install one, such as the package hunspell-pl, or put .aff and .dic files into { $folder }
# $problem (String) - Why not, in English.
cli-dictionaries-damaged = can’t be used: { $problem }
# $term (String) - The term.
# $language (String) - Code of the language that was asked for.
cli-error-no-term = The glossary has no “{ $term }” in { $language }. List what it has with: tolmach glossary show
# $text (String) - The text as given.
cli-error-not-a-term = “{ $text }” has no letters, so it can’t be a term.
# $text (String) - The text as given.
cli-error-not-a-word = “{ $text }” is not one word.

## The board.

# How much effort a page in a language needs, 0 to 100.
cli-column-need = Need
# The day on which something outdated was first seen.
cli-column-since = Since
# The reasons for the need.
cli-column-reasons = Why
cli-board-nothing = Nothing to do: everything that is known is translated and current.

# $n (Number) - Lines that were left out.
cli-board-more =
    { $n ->
        [one] and { $n } more; --limit 0 shows it
       *[other] and { $n } more; --limit 0 shows them all
    }

# $path (String) - Where the picture is.
cli-board-drawn = The board is drawn in { $path }.

## Reviewing

cli-column-waiting = Waiting
cli-column-comments = Comments
cli-column-review = Review
cli-reviews-none = Nothing waits for a review.
cli-standing-waits = waits for a review
cli-standing-mine = your own
cli-standing-accepted = accepted
cli-standing-proofread = proofread on the wiki
cli-standing-outdated = outdated
cli-standing-untranslated = untranslated
# $unit (String) - Key of the unit.
# $standing (String) - How far its review is, in words.
cli-review-unit = { $unit }: { $standing }
# $text (String) - The definition.
cli-review-source = Source:  { $text }
# $text (String) - The text before.
cli-review-before = Before:  { $text }
# $text (String) - The text that is looked at.
cli-review-text = Now:     { $text }
# $text (String) - From the text before to the one now; what went and what came is marked.
cli-review-changes = Changes: { $text }
# $revision (String) - Number of the wiki's revision.
cli-review-revision = Revision { $revision }
cli-review-no-text = There is no translation yet.
cli-review-somebody = somebody
# $number (Number) - Number of the remark.
# $by (String) - Who said it.
# $at (String) - When.
cli-review-accepted = { $number }: accepted by { $by }, { $at }
# $number (Number) - Number of the remark.
# $by (String) - Who said it.
# $at (String) - When.
# $comment (String) - The comment.
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (said of an older text)
cli-told-none = There is nothing to tell the wiki: what you accept here comes first.
cli-told-proofread = proofread on the wiki
cli-told-overtaken = the wiki took it, and has another text since
cli-told-changed = changed since you looked at it: nothing was sent
cli-told-outdated = outdated since: nothing was sent
cli-told-gone = gone from the page: nothing was sent
# $says (String) - The wiki's code and words.
cli-told-refused = refused: { $says }
# $unit (String) - Key of the unit.
cli-error-review-untranslated = { $unit } is not translated, so there is nothing to review.
# $unit (String) - Key of the unit.
cli-error-review-outdated = { $unit } is outdated: update it first. Wikis do not accept outdated translations.
# $unit (String) - Key of the unit.
cli-error-review-own = { $unit } is your own work: somebody else has to accept it.
# $unit (String) - Key of the unit.
cli-error-changed-since = { $unit } has changed since it was looked at.
cli-error-empty-comment = The comment is empty.
cli-error-no-remark = There is no such remark on that unit, or it has ended already. “tolmach review PAGE UNIT --lang L” shows them.
# $wiki (String) - Name of the wiki.
cli-error-may-not-proofread = This login may not approve translations on { $wiki }; bot passwords and tokens never may. What you accepted stays here and travels in packages.

## The course of a sprint

cli-column-left = Units left
cli-column-claimed = On it
# $at (String) - When.
cli-sprint-closed = Closed: { $at }. The figures are those of that moment.
# $name (String) - Name of the sprint.
cli-sprint-joined = You have joined “{ $name }”: what its people did counts here, too.
# $name (String) - Name of the sprint.
cli-error-sprint-closed = The sprint “{ $name }” is closed.
# $name (String) - Name of the sprint.
# $page (String) - Title of the page.
# $language (String) - Code of the language.
cli-error-not-in-sprint = The sprint “{ $name }” is not about { $page } in { $language }.
# $file (String) - Name of the file.
cli-error-no-sprint-in-file = { $file } holds no sprint. A package of one comes from: tolmach sprint export NAME --out FILE

## Backups

cli-column-bytes = Bytes
cli-backups-none = There is no copy yet. Make one with: tolmach backup now
cli-backup-asked = asked for
cli-backup-migration = before an update
cli-backup-restore = before a restore
cli-backup-damaged = damaged, set aside
# $path (String) - Where the copy is.
cli-backed-up = Copied to { $path }.
# $path (String) - Where the copy is.
cli-restored = Restored. What stood there before is kept as { $path }.
# $file (String) - Name as given.
cli-error-no-backup = There is no copy { $file } that could be restored. “tolmach backup list” shows them.

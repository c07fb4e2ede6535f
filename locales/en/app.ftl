### The window itself: the way between the views, the first run, wikis, accounts, languages, shortcuts.

app-skip = Skip to the content
app-nav = Views
app-opening = Opening
app-start = Start
app-library = Library
app-board = Board
app-workbench = Workbench
app-review = Review
app-sprint = Sprint
app-outbox = Outbox
app-glossary = Glossary
app-memory = Memory
app-search = Search
app-settings = Settings

# $n (Number) - Drafts that were not pushed yet.
app-drafts =
    { $n ->
        [one] { $n } draft
       *[other] { $n } drafts
    }

# $n (Number) - Drafts in conflict.
app-conflicts =
    { $n ->
        [one] { $n } conflict to resolve
       *[other] { $n } conflicts to resolve
    }

# $theme (String) - The present choice: system, light or dark.
appearance-label =
    { $theme ->
        [light] Appearance: light
        [dark] Appearance: dark
       *[system] Appearance: as the system
    }

# $path (String) - Where the damaged file is kept.
notice-set-aside = Tolmach’s file was damaged. It is kept as { $path }; an empty one was begun.

# $path (String) - Where the copy is.
notice-migrated = Tolmach’s file was brought to a newer form. A copy of the old one is kept as { $path }.

## States, wherever they are shown

state-untranslated = Untranslated
state-outdated = Outdated
state-translated = Translated
state-proofread = Proofread
state-typing = Draft
state-done = Draft, done
state-conflict = Conflict
state-moved = Source changed

## The first run

first-run-title = Welcome to Tolmach
first-run-lead = Translate the movement’s pages into your language, at your pace, also with no network.
first-run-languages = Which languages do you translate into?
first-run-reading = I also read other languages
first-run-reading-about = Their translations of the same unit are shown beside the source. Without a choice, those nearest to your languages.
first-run-where = Where do you want to begin?
first-run-choose-one = Choose at least one language.
first-run-begin = Begin

## Languages

languages-title = My languages
languages-search = Search languages
languages-none-found = No language has such a name.

# $language (String) - Own name of a language.
languages-drop = Leave { $language } out

# $n (Number) - Languages chosen.
languages-chosen =
    { $n ->
        [0] None chosen
        [one] { $n } chosen:
       *[other] { $n } chosen:
    }

## Wikis and accounts

wiki-menu = Wiki, account and languages
wiki-practice = Practice wiki
wiki-practice-about = Lives on this computer. No account needed, and nothing you do there can break anything.
wiki-meta = Meta-Wiki
wiki-real-about = A real wiki. You can read and draft without an account; you need one to push.
wiki-no-account = Not logged in

# $name (String) - Name of the account.
wiki-as = As { $name }

wiki-add = Add a wiki
wiki-add-it = Add
wiki-add-name = Name
wiki-add-name-help = What you want to call it here: letters, digits, hyphens and dots.
wiki-add-address = Address of its API
wiki-add-address-help = It begins with https:// and mostly ends in /w/api.php.

log-in = Log in
log-out = Log out

# $wiki (String) - Name of the wiki.
log-in-title = Log in to { $wiki }

log-in-how = How?
log-in-token = Access token
log-in-token-about = An owner-only OAuth 2 token. Safest: you can withdraw it at any time, and it opens nothing but what you allowed.
log-in-bot-password = Bot password
log-in-bot-password-about = A password that the wiki makes for Tolmach alone, on its page Special:BotPasswords.
log-in-account = My account
log-in-account-about = Your own name and password, with your one-time code if you use one.
log-in-token-field = Access token
log-in-grants = When you make it, tick these grants: “Edit existing pages”, “Create, edit, and move pages” and “High-volume access” if you have it. Bot passwords can’t mark translations as proofread.
log-in-account-warning = Your own password opens everything you may do on the wiki. A bot password or a token is safer.
log-in-user = User name
log-in-user-bot = With the bot’s name behind an @, as in Anna@tolmach.
log-in-password = Password
log-in-code = One-time code

# $name (String) - Name of the account.
log-in-done = You are logged in as { $name }.

secrets-where = Tolmach keeps it in this computer’s keychain, or, where there is none, in memory until it is closed. Never in a file.
secrets-keychain = Tolmach keeps it in this computer’s keychain, never in a file of its own.
secrets-memory = This computer has no keychain, so Tolmach keeps it in memory and asks again when it is next opened.

lacks-title = This account can’t do everything here:
lacks-edit = It may not edit, so nothing can be pushed.
lacks-create-page = It may not create pages, so first translations can’t be pushed.
lacks-translate = It may not translate.
lacks-proofread = It may not mark translations as proofread.
lacks-blocked = It is blocked from editing.

## Dialogs

dialog-save = Save
dialog-cancel = Cancel
dialog-done = Done

## Long work

work-paused = Paused
work-pause = Pause
work-resume = Go on
work-stop = Stop

# $done (Number) - Steps done.
# $total (Number) - Steps in all.
work-step = { $done } of { $total }

# $minutes (Number) - Minutes left, rounded up.
work-left =
    { $minutes ->
        [one] about { $minutes } minute left
       *[other] about { $minutes } minutes left
    }

## Shortcuts

keys-title = Keyboard shortcuts
keys-change-all = Change shortcuts
keys-group-unit = Units
keys-group-text = Text
keys-group-help = Help and panes
keys-group-window = Window
keys-done-next = Mark as done, go to the next unit
keys-still-valid = Still valid, go to the next unit
keys-next-unit = Next unit
keys-previous-unit = Previous unit
keys-next-unfinished = Next unfinished unit
keys-previous-unfinished = Previous unfinished unit
keys-discard-draft = Discard the draft
keys-copy-source = Copy the source
keys-insert-markup = Insert the next missing markup
keys-choose-markup = Choose markup to insert
keys-plain-text = Markup as plain text
keys-undo = Undo
keys-redo = Redo
keys-use-match = Use match 1 to 9
keys-insert-match = Insert match 1 to 9 at the cursor
keys-use-machine = Translate by machine, then take that text
keys-insert-term = Insert the next term
keys-add-term = Add a term
keys-next-problem = Go to the next problem
keys-fix-problem = Mend this problem
keys-ignore-problem = Ignore this problem
keys-next-region = Next part of the window
keys-previous-region = Previous part of the window
keys-show-list = Show or hide the list of units
keys-palette = Find an action
keys-search-all = Search everywhere
keys-show-keys = Show these shortcuts
keys-go-start = Start
keys-go-library = Library
keys-go-board = Board
keys-go-workbench = Workbench
keys-go-review = Review
keys-go-sprint = Sprint
keys-go-outbox = Outbox
keys-go-glossary = Glossary
keys-go-memory = Memory
keys-go-settings = Settings
keys-change-theme = Light, dark, or as the system
keys-export-page = Export this resource
keys-import-file = Import a file

## Changing shortcuts

keys-about = Letters go by the sign on the key where that is a Latin one, digits by the place of the key, so that they work on every keyboard layout. Nothing goes on Ctrl+Alt, which types letters on many keyboards.
keys-print = Print the list
keys-reset-all = Reset all
keys-none = No shortcut
keys-change = Change
keys-reset = Reset

# $action (String) - What the shortcut does.
keys-change-of = Change the shortcut of: { $action }

# $action (String) - What the shortcut does.
keys-reset-of = Reset the shortcut of: { $action }

keys-press = Press the new keys…

# $action (String) - What the shortcut does.
keys-press-for = Press the new keys for: { $action }. Escape leaves it as it is.

# $stroke (String) - The keys pressed.
keys-not-ctrl-alt = { $stroke } types letters on many keyboards, so it can’t be a shortcut.

# $stroke (String) - The keys pressed.
keys-not-plain = { $stroke } is needed for writing. Hold Ctrl or Alt, or take a function key.

# $stroke (String) - The keys pressed.
# $action (String) - What they do already.
keys-taken = { $stroke } is already “{ $action }”.

keys-take-over = Take it over

## The palette

palette-title = Find an action
palette-placeholder = An action or a resource
palette-none = Nothing of that name.

## Closing

closing-title = What you typed last is not saved
closing-about = Tolmach could not write your last text to disk. Make some room, then try again. If you close now, what you typed since the last “Saved” is lost.
closing-again = Save and close
closing-anyway = Close without saving

## Settings

# $version (String) - Version of the program.
settings-about = Tolmach { $version }

settings-appearance = Appearance
settings-theme = Light or dark
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = High contrast
settings-contrast-about = Stronger lines and letters.
settings-text-size = Size of the text

# $percent (Number) - Share of the usual size, in percent; 100 is the usual one.
settings-size = { $percent } %

settings-interface = Language of Tolmach
settings-interface-about = In this window, in the terminal and in the reports. It has nothing to do with the languages that you translate into.
settings-interface-system = As the system
settings-interface-unreviewed = Nobody who speaks this language from childhood has looked at its words yet. If something reads wrong, tell us: CONTRIBUTING says how.

settings-plain = Markup as plain text
settings-plain-about = Shows variables, links and templates as the wiki stores them, without protecting them.
settings-languages = Languages
settings-into = I translate into
settings-into-about = These are shown in the library, and pulled.
settings-reading = I also read
settings-reading-about = Their translations of the same unit are shown beside the source.
settings-wikis = Wikis
settings-wiki-here = You work here
settings-wiki-work-here = Work here
settings-privacy = Tolmach sends nothing to anybody but the wikis in this list. Passwords and tokens are kept in this computer’s keychain, never in a file.
settings-machine = Machine translation
machine-about = Where Apertium is installed on this computer, it can suggest a translation beside the matches: of the source, and of translations in languages that you read. Related languages come out best. It is a draft to work on; a text that is left as the machine made it is held back from the wiki.
machine-privacy = Apertium works on this computer. Nothing you translate with it is sent anywhere.
machine-looking = Looking for Apertium
machine-none = Apertium is not installed
machine-no-pairs = Apertium is installed, but no pair of languages
machine-get = Tolmach works without it. To have it, install Apertium and a package for each pair of languages that you want, then look again. On Debian and Ubuntu, for Belarusian and Russian:
machine-again = Look again
machine-when = When should it translate?
machine-when-off = Never
machine-when-asked = When I ask for it
machine-when-always = By itself, at each unit

# $n (Number) - Pairs of languages.
machine-pairs =
    { $n ->
        [one] { $n } pair of languages is installed
       *[other] { $n } pairs of languages are installed
    }

settings-keys = Keyboard

## What Codex says by itself

codex-dialog-close = Close
codex-message-dismiss = Dismiss
codex-optional = (optional)
codex-search = Search
codex-popover-close = Close

# $what (String) - What was added.
codex-chip-added = { $what } was added.

# $what (String) - What was removed.
codex-chip-removed = { $what } was removed.

codex-chip-description = Press Enter to edit or Delete to remove.

## One's data: privacy, backups, diagnostics

settings-data = Your data
settings-privacy-title = Privacy
settings-privacy-who = Tolmach sends nothing to anybody but the wikis that you added: it measures nobody and asks nowhere for updates.
settings-privacy-where = Drafts, what was pulled, remarks and sprints lie in one file in your folder for application data. Passwords and tokens are kept by your system’s keychain, or in memory until the window closes where there is none.
settings-privacy-files = A file that you export or hand over holds what you chose, and the account names of those who took part.
settings-backups = Backups
settings-backups-about = A copy of everything but passwords, beside the original. Tolmach makes one by itself before an update changes the file.
settings-backups-none = There is no copy yet.
settings-back-up = Back up now
settings-backup-asked = Asked for
settings-backup-migration = Before an update
settings-backup-restore = Before a restore
settings-backup-damaged = Damaged file that was set aside
settings-restore = Restore
settings-diagnostics = Diagnostics
settings-diagnostics-about = Figures and versions for a report of a fault. No name, no text, no password.
settings-diagnostics-show = Show them
settings-copy = Copy
settings-copied = Copied.
settings-copy-failed = This could not be copied. Mark the text and copy it with the keys of your system.

# $path (String) - Where the copy is.
settings-backed-up = Copied to { $path }.

# $at (Date) - When the copy was made.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

# $mb (Number) - Size in megabytes.
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

# $at (Date) - When the copy was made.
settings-restore-about = Everything will be as it was at { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. What stands here now is copied first, so that you can come back to it.

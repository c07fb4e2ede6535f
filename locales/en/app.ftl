### The window itself: the way between the views, the first run, wikis, accounts, languages, shortcuts.

app-skip = Skip to the content
app-nav = Views
app-opening = Opening
app-library = Library
app-workbench = Workbench
app-sprint = Sprint
app-outbox = Outbox

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
keys-done-next = Mark as done, go to the next unit
keys-still-valid = Still valid, go to the next unit
keys-next-unit = Next unit
keys-previous-unit = Previous unit
keys-next-unfinished = Next unfinished unit
keys-previous-unfinished = Previous unfinished unit
keys-copy-source = Copy the source
keys-insert-markup = Insert the next markup
keys-undo = Undo
keys-redo = Redo
keys-show-keys = Show these shortcuts
keys-go-library = Library
keys-go-workbench = Workbench
keys-go-sprint = Sprint
keys-go-outbox = Outbox

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

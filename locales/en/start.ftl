### Start: what to do now, and the guide through the first unit.

start-title = What shall I do now?
start-loading = Looking what there is to do

# $at (Date) - Up to when the wiki's changes were followed.
start-followed = as of { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

start-never-pulled = nothing pulled yet
start-offline = No network: everything here works all the same, only pulling and pushing wait.
start-refresh = Get what is new
start-refreshing = Reading what is new

## Going on

start-resume = Go on where you were
start-resume-it = Go on

# $unit (String) - Number of the unit, or the name of the title.
start-resume-unit = unit { $unit }

start-conflicts = Conflicts

# $n (Number) - Drafts in conflict.
start-conflicts-waiting =
    { $n ->
        [one] { $n } draft of yours and the wiki’s text have parted. Decide which one stays.
       *[other] { $n } drafts of yours and the wiki’s texts have parted. Decide which ones stay.
    }

start-conflicts-open = Look at them
start-outbox = Outbox

# $n (Number) - Drafts that were not pushed yet.
start-outbox-waiting =
    { $n ->
        [one] { $n } draft is on this computer only.
       *[other] { $n } drafts are on this computer only.
    }

start-outbox-open = To the outbox

## What there is

start-outdated = Became outdated since you were last here

# $n (Number) - Units that became outdated.
# $at (Date) - When that was seen.
start-outdated-units =
    { $n ->
        [one] { $n } unit, seen on { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } units, seen on { DATETIME($at, day: "numeric", month: "short") }
    }

start-sprints = My sprints

# $done (Number) - Done, in units or words.
# $goal (Number) - Goal, in the same.
# $measure (String) - What is counted: units or words.
start-sprint-progress =
    { $measure ->
        [words] { $done } of { $goal } words
       *[units] { $done } of { $goal } units
    }

# $name (String) - Name of the sprint.
# $done (Number) - Done, in hundredths of the goal.
start-sprint-bar = { $name }: { $done } percent of the goal

# $day (Date) - Last day of the sprint.
start-sprint-until = until { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

# $day (Date) - First day of the sprint.
start-sprint-from = begins on { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }

start-next = Where effort is needed in your languages

# $n (Number) - Units to do.
# $words (Number) - Words of their sources.
start-next-size =
    { $n ->
        [one] { $n } unit, { $words } words
       *[other] { $n } units, { $words } words
    }

start-board = The whole board

# $units (Number) - Units left in the user's languages.
# $words (Number) - Words of their sources.
start-left =
    { $units ->
        [one] { $units } unit left in your languages, { $words } words
       *[other] { $units } units left in your languages, { $words } words
    }

# $n (Number) - Units that landed in the last seven days.
start-landed =
    { $n ->
        [one] { $n } unit of yours landed in the last seven days
       *[other] { $n } units of yours landed in the last seven days
    }

## Nothing to do

start-done = Nothing left to do
start-done-about = Every page of your library is translated and current in your languages. Add more pages, or see on the board where other languages need somebody.
start-done-add = Add resources
start-empty = Your library is empty
start-empty-about = Choose pages to translate; Tolmach reads them once, then you can work with no network.
start-empty-catalogue = Choose from the catalogue

## The first unit

guide-title = Your first unit
guide-offer-about = One short sentence, from opening it to seeing it on the wiki. It takes about two minutes.
guide-begin = Begin
guide-getting = Getting the pages
guide-none = There is no short sentence left to begin with. Choose any unit in the workbench.
guide-label = Guide
guide-leave = Leave the guide

# $n (Number) - The step.
# $total (Number) - Steps in all.
guide-step = Step { $n } of { $total }

# $key (String) - The shortcut of “Done, next”.
guide-write = Read the sentence under “Source” and write it in your language in the field below; what you type is saved at once. When you are happy with it, press “Done, next” or { $key }. Nothing is sent yet.
guide-push = Your draft waits in the outbox. Go there and press “Push” to send it to the wiki.
guide-push-go = To the outbox
guide-landed = Your translation is on the wiki. That is the whole job: open, write, done, push.
guide-landed-go = See what else there is

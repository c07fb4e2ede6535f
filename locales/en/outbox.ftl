### The outbox: what will be sent, what has landed, what is in conflict.

# $n (Number) - Drafts.
outbox-tab-plan = To send ({ $n })

# $n (Number) - Conflicts.
outbox-tab-conflicts = Conflicts ({ $n })

# $n (Number) - Receipts.
outbox-tab-receipts = Receipts ({ $n })

outbox-pushing = Sending

## The plan

plan-caption = Drafts, and what a push would do with each
plan-empty = Nothing to send
plan-empty-about = Drafts that you mark as done wait here until you push them.
plan-check = Check with the wiki
plan-log-in = Log in to push
plan-summary = Add to the edit summary
plan-summary-hint = For example: autumn sprint

# $n (Number) - Edits that the push takes.
plan-edits =
    { $n ->
        [0] Nothing can be sent yet
        [one] { $n } edit
       *[other] { $n } edits
    }

# $minutes (Number) - Minutes that it takes at the wiki's pace, rounded up.
plan-time =
    { $minutes ->
        [one] about { $minutes } minute at the wiki’s pace
       *[other] about { $minutes } minutes at the wiki’s pace
    }

# $at (Date) - When the wiki was last read.
plan-as-of = compared with the wiki as of { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

# $n (Number) - Edits.
plan-push =
    { $n ->
        [0] Push
        [one] Push { $n } edit
       *[other] Push { $n } edits
    }

plan-pushed = Ready to send
plan-confirmed = Will be confirmed as still valid
plan-merged = Ready to send
plan-already-there = On the wiki already
plan-source-moved = Source changed: look again
plan-conflict = Conflict: resolve first
plan-refused = Can’t be sent
plan-waiting = Not done yet

## Results

result-pushed = Pushed
result-confirmed = Confirmed as still valid
result-merged = Merged with another’s change
result-already-there = Was there already
result-source-moved = Source changed
result-conflict = Conflict
result-refused = Refused
result-waiting = Waiting

reason-empty = The draft is empty.
reason-unit-removed = The page has this unit no more.
reason-page-gone = The page is gone, or no longer translatable.
reason-fuzzy-mark = The text holds !!FUZZY!!, which would make it outdated at once.
reason-not-done = Mark the unit as done first.
reason-in-doubt = The last push broke off here. The next one finds out whether it landed.
reason-not-read-again = It was sent; whether it landed well is looked up at the next push.
reason-offline = The wiki can’t be reached.
reason-was-new = There was no translation before; only the wiki’s own people can delete one.
reason-no-text = “Still valid” changed no text.
reason-has-draft = There is a draft of this unit.
reason-not-pushed = Nothing of it is on the wiki.
reason-stopped = The push was stopped before it came to this.
reason-changed-on-wiki = Somebody else changed it on the wiki.
reason-changed-since = Somebody has changed it since.
reason-source-moved = The source changed since the draft was made.
reason-was-outdated-before = The text before was outdated; the wiki takes it for current now.
reason-outdated = The wiki calls it outdated.
reason-merged = The wiki joined it with what somebody else had saved meanwhile.
reason-captcha = The wiki asks for a captcha. Save one unit in the browser first.
reason-busy = The wiki is too busy now. Push again later.
reason-not-sent = It never arrived, and goes out with the next push.
reason-blocked-by-check = A check found something that readers would see broken. Mend it in the workbench, or ignore it there with a reason.

entry-unit = Unit
entry-text = Text
entry-result = Result
entry-outdated = It landed, but the wiki calls it outdated.

# $id (String) - The revision's id.
entry-revision = Revision { $id }

# $at (Date) - When it was sent.
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = This push

# $landed (Number) - Units that are on the wiki now.
push-done =
    { $landed ->
        [0] Nothing was sent.
        [one] { $landed } unit is on the wiki now.
       *[other] { $landed } units are on the wiki now.
    }

# $landed (Number) - Units that are on the wiki now.
push-stopped =
    { $landed ->
        [one] Stopped. { $landed } unit is on the wiki now.
       *[other] Stopped. { $landed } units are on the wiki now.
    }

# $held (Number) - Drafts that were not sent.
push-held =
    { $held ->
        [one] { $held } draft stays here; see why below.
       *[other] { $held } drafts stay here; see why below.
    }

## Receipts

receipts-caption = What has landed, newest first
receipts-empty = Nothing pushed yet
receipts-empty-about = Every unit that lands on the wiki leaves a receipt here.
receipts-about = Taking back restores the text that was there before, where nobody has changed the unit since.

# $unit (String) - The unit's number or name.
receipts-revert = Take back the latest: unit { $unit }

# $n (Number) - Units taken back.
receipts-reverted =
    { $n ->
        [0] Nothing could be taken back.
        [one] { $n } unit taken back.
       *[other] { $n } units taken back.
    }

## Conflicts

conflicts-about = Somebody changed these translations on the wiki while you worked on them. Nothing was overwritten. Compare, and decide.
conflicts-empty = No conflicts
conflicts-empty-about = Where somebody else changes a unit that you are working on, both texts come up here.
conflict-base = Before
conflict-base-none = There was no translation.
conflict-mine = Yours
conflict-theirs = On the wiki now

# $name (String) - Account that saved it.
conflict-theirs-by = On the wiki now, by { $name }

conflict-theirs-gone = The translation is gone from the wiki.
conflict-take-mine = Take mine
conflict-take-theirs = Take theirs
conflict-edit = Edit
conflict-edited = The text that shall stand
conflict-take-edited = Take this text

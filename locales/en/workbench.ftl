### The workbench: the units of a resource, and the one being worked on.

workbench-empty = No resource chosen
workbench-empty-about = Choose a resource and a language in the library; the units come up here.
workbench-to-library = Go to the library
workbench-loading = Opening the resource
workbench-unit = Unit
workbench-source = Source
workbench-target = Target

# $n (Number) - Place of the unit in the resource, from 1.
# $total (Number) - Units of the resource.
workbench-position = Unit { $n } of { $total }

# $n (Number) - Words of the source.
workbench-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }

workbench-saving = Saving…

# $at (Date) - When the draft was saved.
workbench-saved = Saved · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Not saved. Your text stays here; Tolmach tries again.
workbench-replaced = Another window or program changed this draft meanwhile. Your text stands now; this is the other one:
workbench-done = Done, next
workbench-still-valid = Still valid

## The list

units-list = Units
units-filter = Which units to show
units-none = No unit is in this state.
units-title = Page title
units-title-short = Title

# $n (Number) - Units.
units-filter-all = All units ({ $n })

# $id (String) - The unit's number or name.
units-unit = Unit { $id }

# $n (Number) - Units.
units-filter-unfinished = Unfinished ({ $n })

# $n (Number) - Units.
units-filter-untranslated = Untranslated ({ $n })

# $n (Number) - Units.
units-filter-outdated = Outdated ({ $n })

# $n (Number) - Units.
units-filter-translated = Translated ({ $n })

# $n (Number) - Units.
units-filter-proofread = Proofread ({ $n })

# $n (Number) - Units.
units-filter-drafts = My drafts ({ $n })

# $n (Number) - Units.
units-filter-conflicts = Conflicts ({ $n })

## The panes beside the editor

panes-label = Help for this unit
pane-problems = Problems
pane-matches = Matches
pane-terms = Terms
pane-sisters = Other languages
pane-history = History of my draft
pane-preview = Preview
pane-up = Move up
pane-down = Move down
pane-hide = Hide

# $pane (String) - Title of a pane.
pane-menu = Arrange: { $pane }

# $pane (String) - Title of a pane.
pane-show = Show: { $pane }

## Problems

problems-loading = Checking
problems-none = No problem found.
problems-nothing-yet = What you write is checked here.
problems-fix = Mend

# $text (String) - What the mended place will be.
problems-fix-with = Mend: { $text }

problems-ignore = Ignore…
problems-ignore-it = Ignore
problems-why = Why is this right as it is?
problems-heed = Check it again
# $n (Number) - Problems that were ignored.
problems-ignored =
    { $n ->
        [one] { $n } ignored
       *[other] { $n } ignored
    }

# $by (String) - Who ignored it.
# $at (Date) - When.
problems-ignored-by = By { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

# $at (Date) - When.
problems-ignored-by-me = By you, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Holds the push
level-warn = Probably a mistake
level-hint = Suggestion

## Matches

matches-loading = Looking into the memory
matches-none = The memory has nothing like this.
matches-sentences = Sentences

# $n (Number) - How alike the sources are, 0 to 100.
match-score = { $n } %

# $n (Number) - How alike the sources are without markup and numbers, 0 to 100.
match-masked = without markup { $n } %

# $n (Number) - How alike the sources are by the stems of their words, 0 to 100.
match-stems = stems { $n } %

# $stroke (String) - The keys for it.
match-use = Take this text ({ $stroke })

# $stroke (String) - The keys for it.
match-insert = Insert at the cursor ({ $stroke })

match-state-outdated = Outdated
match-state-draft = Your draft
match-state-translated = Translated
match-state-proofread = Proofread

# $at (Date) - When the pair was last seen.
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

# $n (Number) - How often the pair was seen.
match-uses =
    { $n ->
        [one] used once
       *[other] used { $n } times
    }

## Machine translation

machine-title = Machine translation by Apertium
machine-label = Machine
machine-ask = Translate by machine
machine-loading = The machine is translating
machine-nothing = The machine gave nothing of use for this unit.
machine-from-outdated = outdated there
machine-insert = Insert at the cursor

# $language (String) - The language that it was made from.
# $engine (String) - What made it.
machine-from = from { $language } · { $engine }

# $n (Number) - Hundredths of the words that stand as the machine made them.
machine-share = { $n } % of the words stand as a machine made them.

## Terms

terms-loading = Looking into the glossary
terms-none = No term of the glossary stands here.
term-keep = Stays as it is
term-not-reviewed = not reviewed
term-preferred = preferred
term-admitted = allowed
term-forbidden = not to be used

## Other languages

sisters-loading = Reading the other languages
sisters-none = None of the languages you read has this unit yet, as far as they were pulled.
sisters-no-languages = Choose languages that you read, and refresh the library: their translations of this unit come up here.
sisters-choose = Choose languages

# $at (Date) - Since when it has been outdated.
sister-outdated = Outdated since { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

## Preview

preview-unit = This unit
preview-page = Whole page
preview-loading = Putting the preview together
preview-empty = Nothing to show yet.

## The same source elsewhere

# $n (Number) - Units with the same source.
propagation-about =
    { $n ->
        [one] { $n } other unit has the same source. Take this translation there too?
       *[other] { $n } other units have the same source. Take this translation there too?
    }

# $page (String) - Title of the page.
# $id (String) - The unit's number or name.
propagation-unit = { $page }, { $id }

# $n (Number) - Units chosen.
propagation-take =
    { $n ->
        [0] Take it
        [one] Take it for { $n } unit
       *[other] Take it for { $n } units
    }

propagation-leave = Leave them

## History of the draft

history-loading = Reading the texts of this draft
history-empty = What you type here is kept, step by step.
history-now = As it is now
history-nothing = (empty)
history-take = Take this text

# $at (Date) - When the text was typed.
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

## What changed in the source

change-title = The source changed since this was translated
change-unknown-source = The wiki calls this outdated; which source it was made from is not known.
change-class-markup = Only markup
change-class-variable = Only a variable
change-class-link-target = Only a link’s target
change-class-number = Only a number
change-class-punctuation = Only punctuation
change-class-wording = Wording
change-class-unknown = Kind not known

## Notices

notice-conflict = Somebody changed this translation on the wiki since you began. Nothing is lost: the text before, yours and theirs are all kept.
notice-conflict-resolve = Compare and resolve
notice-moved = The source changed after you began this draft. Look whether your text still fits; it goes out once you accept the new source.
notice-moved-title = What changed
notice-moved-accept = Accept the new source
notice-removed = The page has this unit no more. Your draft is kept, but can’t be pushed.

## Tools

tools-label = Tools
tool-copy-source = Copy source

# $markup (String) - The next variable, link or tag of the source that the target lacks.
tool-insert = Insert { $markup }

tool-insert-none = No markup missing
tool-insert-missing = Missing in the target
tool-choose = Choose markup to insert
tool-plain = Plain text
tool-undo = Undo
tool-discard = Discard draft
tool-conflict = Practise a conflict
tool-conflict-about = Lets somebody else change this unit on the practice wiki, so that your draft meets a conflict when you push.
tool-conflict-done = Somebody has changed this unit on the practice wiki. Push, or check with the wiki in the outbox, to meet the conflict.

# $target (String) - The translation so far.
tool-conflict-text = { $target } (changed by somebody else)

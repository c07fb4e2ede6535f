### The report of a sprint, as a wiki page or a Markdown file, for grant reports and for the people who took part.
### Dates come as ISO 8601 writes them, times in UTC.

# $name (String) - Name of the sprint.
report-title = Report of the sprint “{ $name }”

# $done (Number) - Units that have been translated since the sprint began.
# $goal (Number) - Units that were wanted.
# $percent (Number) - Share of the goal that has been reached, in whole percent; can be more than 100.
report-summary-translation-units =
    { $done ->
        [one] { $done } unit has been translated: { $percent } % of the goal of { $goal }.
       *[other] { $done } units have been translated: { $percent } % of the goal of { $goal }.
    }

# $done (Number) - Words of the source texts that have been translated since the sprint began.
# $goal (Number) - Words that were wanted.
# $percent (Number) - Share of the goal that has been reached, in whole percent; can be more than 100.
report-summary-translation-words =
    { $done ->
        [one] { $done } word has been translated: { $percent } % of the goal of { $goal }.
       *[other] { $done } words have been translated: { $percent } % of the goal of { $goal }.
    }

# $done (Number) - Units that have been brought up to date or newly translated since the sprint began.
# $goal (Number) - Units that were wanted.
# $percent (Number) - Share of the goal that has been reached, in whole percent; can be more than 100.
report-summary-update-units =
    { $done ->
        [one] { $done } unit has been brought up to date or newly translated: { $percent } % of the goal of { $goal }.
       *[other] { $done } units have been brought up to date or newly translated: { $percent } % of the goal of { $goal }.
    }

# $done (Number) - Words of the source texts whose translation has been brought up to date, or is new, since the sprint began.
# $goal (Number) - Words that were wanted.
# $percent (Number) - Share of the goal that has been reached, in whole percent; can be more than 100.
report-summary-update-words =
    { $done ->
        [one] { $done } word has been brought up to date or newly translated: { $percent } % of the goal of { $goal }.
       *[other] { $done } words have been brought up to date or newly translated: { $percent } % of the goal of { $goal }.
    }

## The table at the top: what is measured on the left, the value on the right.

report-column-measure = Measure
report-column-value = Value
# Initiatives and recommendations of the Movement Strategy, topics; as the organiser wrote them.
report-row-tags = Belongs to
report-row-kind = Kind
report-row-days = Days
report-row-goal = Goal
# What the sprint set out to do, as its baseline found it.
report-row-to-do = To do at the start
report-row-done = Done
report-row-left = Left to do
# Drafts on the machine on which the report was written.
report-row-waiting = Waiting to be sent
report-row-people = People who took part
report-row-baseline = Baseline taken
# The oldest reading of the wiki that went into the figures.
report-row-as-of = Figures as of
# The figures are those of that moment.
report-row-closed = Closed
report-kind-translation = Translation sprint: new translations
report-kind-update = Update sprint: outdated translations brought up to date
# $from (String) - First day.
# $to (String) - Last day.
report-from-to = { $from } to { $to }
# $n (Number) - Units.
report-units =
    { $n ->
        [one] { $n } unit
       *[other] { $n } units
    }
# $n (Number) - Words.
report-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
# $units (Number) - Units.
# $words (Number) - Words of their source texts.
report-units-and-words =
    { $units ->
        [one] { $words ->
            [one] { $units } unit, { $words } word
           *[other] { $units } unit, { $words } words
        }
       *[other] { $units } units, { $words } words
    }
# $percent (Number) - Whole percent.
report-percent = { $percent } %

## Sections and their columns.

report-brief = What it was about
report-languages = Languages
report-column-language = Language
report-column-units-done = Units done
report-column-words-done = Words done
# Share of the units that readers of the language get translated and current, when the sprint began.
report-column-ready-then = Current at the start
# The same, as of the reading that the report is made from.
report-column-ready-now = Current now
# Pages that are translated and current as a whole, when the sprint began.
report-column-pages-then = Whole pages at the start
# The same, as of the reading that the report is made from.
report-column-pages-now = Whole pages now
report-pages = Pages
# Label of a link to the history of a page.
report-history = history
report-days = Day by day
report-column-day = Day
# $day (String) - The day on which Tolmach first saw the unit done.
report-day-observed = seen on { $day }
report-people = People
report-column-person = Person
report-person-unknown = Not known
report-scope = Changes of the pages
# $added (Number) - Units × languages that came when the pages were marked again.
# $removed (Number) - Units × languages that went.
report-scope-changed = While the sprint ran, the pages themselves changed: { $added } units came and { $removed } went, counted once for each language. They are not part of the figures above.

## How the figures were made.

report-method = How this was measured
report-method-done = A unit counts as done when the wiki shows it translated or proofread and did not do so when the baseline was taken. Each unit counts once in each language. Days are counted in UTC.
report-method-words = Words are those of the source texts at the baseline, by the word rules of Unicode.
report-method-observed = Where the wiki does not say who did a unit and when, the day is the one on which it was first seen done.
# $version (String) - Version of Tolmach.
report-method-program = Read from the wiki and counted by Tolmach { $version }.

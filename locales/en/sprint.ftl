### Sprints: resources × languages × dates × goal, and how far they have come.

sprint-lead = Resources, languages and dates with a goal. What counts is what the wiki shows.
sprint-new = New sprint
sprint-create = Start the sprint
sprint-loading = Opening the sprints
sprint-list = Sprints
sprint-empty = No sprint yet
sprint-empty-about = A sprint measures from now on: choose resources and languages, set a goal and dates, and see what gets done.
sprint-name = Name
sprint-kind = What is it about?
sprint-kind-translation = Translation
sprint-kind-update = Update
sprint-resources = Resources
sprint-no-resources = Add resources to the library first.
sprint-from = From
sprint-to = To
sprint-goal = Goal
sprint-measure = Counted in
sprint-measure-units = Units
sprint-measure-words = Words
sprint-brief = Brief
sprint-brief-help = What it is about, for those who take part. Markdown.
sprint-report = Report
sprint-by-language = By language
sprint-by-person = By person
sprint-by-day = By day
sprint-person-unknown = Not known
sprint-to-outbox = Go to the outbox
sprint-not-observed = Nothing read from the wiki since the start. Refresh the library.
sprint-days-guessed = Hatched: the day on which Tolmach first saw it; the wiki did not say when it was done.
report-wikitext = Wikitext
report-markdown = Markdown
report-format = Format

# $from (Date) - First day.
# $to (Date) - Last day.
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }

# $n (Number) - Resources of the sprint.
sprint-pages =
    { $n ->
        [one] { $n } resource
       *[other] { $n } resources
    }

# $n (Number) - A number on its own.
sprint-number = { $n }

# $goal (Number) - The goal.
# $measure (String) - What it counts: units or words.
sprint-of-goal =
    { $measure ->
        [words]
            { $goal ->
                [one] of { $goal } word done
               *[other] of { $goal } words done
            }
       *[units]
            { $goal ->
                [one] of { $goal } unit done
               *[other] of { $goal } units done
            }
    }

# $done (Number) - Done so far.
# $goal (Number) - The goal.
# $measure (String) - What is counted: units or words.
sprint-done-of =
    { $measure ->
        [words] { $done } of { $goal } words done
       *[units] { $done } of { $goal } units done
    }

# $n (Number) - How many.
# $measure (String) - What is counted: units or words.
sprint-measured =
    { $measure ->
        [words]
            { $n ->
                [one] { $n } word
               *[other] { $n } words
            }
       *[units]
            { $n ->
                [one] { $n } unit
               *[other] { $n } units
            }
    }

# $n (Number) - Units or words with a draft that was not pushed yet.
sprint-waiting = { $n } waiting in drafts

# $n (Number) - Units or words that the sprint set out to do.
sprint-to-do = { $n } were to do at the start

# $at (Date) - The oldest reading that went into the figures.
sprint-observed = as of { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

# $added (Number) - Units that came since the start.
# $removed (Number) - Units that went.
sprint-scope = The pages changed since the start: { $added } units came, { $removed } went. They are not counted.

# $date (Date) - A day.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

# $date (Date) - A day.
# $n (Number) - What was done on it.
# $measure (String) - What is counted: units or words.
sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $n } words
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $n } units
    }

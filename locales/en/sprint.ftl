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

## The course of a sprint: burn-down, what is left, claims, handing over, closing

sprint-burn-down = Burn-down
sprint-burn-left = Left
sprint-burn-planned = In equal steps
sprint-burn-day = End of the day
sprint-burn-table = As a table
sprint-burn-not-yet = Nothing has been read from the wiki since the sprint began.
sprint-left = What is left
sprint-left-about = “I am on this” tells the others for 48 hours. It locks nothing.
sprint-left-none = Nothing is left of what the sprint set out to do.
sprint-claim = I am on this
sprint-release = Let it go
sprint-claim-mine = You are on this
sprint-claim-somebody = Somebody is on this
sprint-work = Work on it
sprint-hand-over = Hand over
sprint-hand-over-about = A file for those who take part: pages, drafts, who is on what and who did what. Coming back from each of them, their work adds up, and nothing counts twice.
sprint-hand-over-write = Write the file
sprint-join = Join from a file
sprint-close = Close the sprint
sprint-close-about = The figures stay as they are now, whatever happens to the pages later. The work itself goes on.
sprint-tags = Belongs to
sprint-tags-help = Initiatives and recommendations of the Movement Strategy, topics; one a line. They stand in the report.
report-html = To print
report-csv = CSV
report-names = With names
report-save = Save as a file

# $path (String) - Where the file is.
report-saved = Written to { $path }.

# $n (Number) - Units or words with a draft that was not pushed yet.
sprint-close-waiting = { $n } still wait in drafts. Push and refresh first if they are to count.

# $at (Date) - When the sprint was closed.
sprint-closed = Closed on { DATETIME($at, day: "numeric", month: "long", year: "numeric") }: the figures are those of that moment.

# $name (String) - Who is on it.
sprint-claim-by = { $name } is on this

# $at (Date) - When the claim runs out.
sprint-claim-until = Until { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

# $n (Number) - Pages in a language that are left and not shown yet.
sprint-left-more =
    { $n ->
        [one] Show { $n } more
       *[other] Show { $n } more
    }

# $left (Number) - Units or words that are left.
# $n (Number) - Units or words that were to do.
# $measure (String) - What is counted: units or words.
sprint-left-of =
    { $measure ->
        [words] { $left } of { $n } words left
       *[units] { $left } of { $n } units left
    }

# $date (Date) - The latest day that is known of.
# $left (Number) - Left at its end.
# $planned (Number) - What would be left in equal steps.
# $measure (String) - What is counted: units or words.
sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $left } words left; in equal steps it would be { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $left } units left; in equal steps it would be { $planned }.
    }

# $names (String) - Names of the sprints.
# $drafts (Number) - Drafts that came along.
# $conflicts (Number) - Texts that differ from those here.
sprint-joined =
    { $conflicts ->
        [0] You are in: { $names }. Drafts that came along: { $drafts }.
       *[other] You are in: { $names }. Drafts that came along: { $drafts }. Texts that differ from yours and wait in the outbox: { $conflicts }.
    }

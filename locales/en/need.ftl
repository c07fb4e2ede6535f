### Why something needs effort, on the board, in its table, on the command line; and the board as a picture.

## Why something needs effort, with what it counts for

# $n (Number) - Units outdated.
need-outdated = { $n } outdated

# $n (Number) - Units outdated.
# $days (Number) - Whole days since the first of them was seen outdated.
need-outdated-days =
    { $days ->
        [0] { $n } outdated, new today
        [one] { $n } outdated for { $days } day or longer
       *[other] { $n } outdated for { $days } days or longer
    }

# $n (Number) - Units untranslated.
# $total (Number) - All units.
need-untranslated = { $n } of { $total } untranslated

# $n (Number) - Words of the sources of what is to do.
need-words =
    { $n ->
        [one] { $n } word to do
       *[other] { $n } words to do
    }

need-initiative = part of a Movement Strategy initiative
need-prioritised = part of a prioritised initiative or of the starter set

# $n (Number) - Readers in a month.
need-readers =
    { $n ->
        [one] read once a month
       *[other] read { $n } times a month
    }

## The board as a picture

# $pages (Number) - Resources in the picture.
# $languages (Number) - Languages in the picture.
board-picture-title = State of { $pages } resources in { $languages } languages

# $day (String) - The day of the oldest of the figures, as ISO 8601 writes it.
board-picture-as-of = Figures of { $day } or later

board-picture-legend = Figures are percent of the units that are translated and current; “–” is the language of the source, “?” was never read.
board-picture-outdated = Something is outdated

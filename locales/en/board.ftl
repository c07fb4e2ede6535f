### The board: resources × languages of the region, ranked by need.

board-loading = Opening the board
board-loading-cell = Looking up this cell
board-caption = Resources and languages. Arrow keys go from cell to cell, Enter leads into the work.
board-corner = Resource

# $pages (Number) - Resources shown.
# $languages (Number) - Languages shown.
board-size = { $pages } × { $languages }

# $at (Date) - When the oldest of the figures was read from the wiki.
board-as-of = figures from { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } or later

board-empty = Nothing to compare yet
board-empty-about = The board shows every resource of your library in each language of the region. Add resources first.
board-to-library = To the library
board-none-left = Nothing here
board-none-left-about = No resource or no language fits the filter.

## Filter and order

board-collection = Collection
board-collection-all = All resources
board-languages = Languages
board-languages-all = All of the region
board-languages-mine = My languages
# Below the figures; the sign ↻ stands beside the number of outdated units.
board-legend = Percent translated and current; ↻ outdated units

board-order = Order
board-order-need = By need
board-order-name = By name

family-west-slavic = West Slavic
family-east-slavic = East Slavic
family-south-slavic = South Slavic
family-baltic = Baltic
family-romance = Romance
family-germanic = Germanic
family-uralic = Uralic
family-turkic = Turkic
family-hellenic = Greek
family-albanian = Albanian
family-armenian = Armenian
family-kartvelian = Kartvelian
family-caucasian = North Caucasian
family-indo-iranian = Iranian and Romani
family-other = Others

## Rows and cells

# $n (Number) - Languages in which something is outdated.
board-row-outdated =
    { $n ->
        [one] outdated in { $n } language
       *[other] outdated in { $n } languages
    }

# $n (Number) - Languages in which something is outdated.
# $since (Date) - Since when something has been outdated in one of them, at least.
board-row-outdated-since =
    { $n ->
        [one] outdated in { $n } since { DATETIME($since, month: "short", year: "numeric") }
       *[other] outdated in { $n } since { DATETIME($since, month: "short", year: "numeric") }
    }

# $n (Number) - Languages in which there is nothing yet.
board-row-empty =
    { $n ->
        [one] nothing in { $n }
       *[other] nothing in { $n }
    }

board-row-complete = complete in every language

# $page (String) - Title of the resource.
# $language (String) - Name of the language.
board-cell-source = { $page }, { $language }: written in this language

# $page (String) - Title of the resource.
# $language (String) - Name of the language.
board-cell-unknown = { $page }, { $language }: never read from the wiki

# $page (String) - Title of the resource.
# $language (String) - Name of the language.
# $done (Number) - Units translated and current.
# $total (Number) - All units.
board-cell = { $page }, { $language }, { $done } of { $total } translated

# $page (String) - Title of the resource.
# $language (String) - Name of the language.
# $done (Number) - Units translated and current.
# $total (Number) - All units.
# $outdated (Number) - Units outdated.
board-cell-outdated = { $page }, { $language }, { $done } of { $total } translated, { $outdated } outdated

# $page (String) - Title of the resource.
# $language (String) - Name of the language.
# $done (Number) - Units translated and current.
# $total (Number) - All units.
# $outdated (Number) - Units outdated.
# $since (Date) - When they were first seen outdated.
board-cell-outdated-since = { $page }, { $language }, { $done } of { $total } translated, { $outdated } outdated since { DATETIME($since, month: "long", year: "numeric") }

## The chosen cell

# $done (Number) - Units translated and current.
# $total (Number) - All units.
board-chosen-done = { $done } of { $total } translated

# $n (Number) - Units outdated.
board-chosen-outdated = { $n } outdated

# $n (Number) - Units outdated.
# $since (Date) - When they were first seen outdated.
board-chosen-outdated-since = { $n } outdated since { DATETIME($since, day: "numeric", month: "long", year: "numeric") } or longer

# $n (Number) - Words of the sources of what is to do.
board-chosen-words = { $n } words to do

# $n (Number) - Words of the sources of what is to do, reckoned from the whole page.
board-chosen-words-reckoned = about { $n } words to do

# $points (Number) - Points, 0 to 100.
board-need = Need { $points } of 100

board-no-need = Nothing to do here
board-open = Work on it
board-open-outdated = Update what is outdated
board-pull = Pull and work on it
board-pulling = Reading from the wiki
board-source-about = The page is written in this language.
board-unknown-about = Refresh the library to learn how far this page is.

# $points (Number) - Points that the reason counts for.
need-points = +{ $points }

## Export

board-export = Export
board-export-title = Export the board
board-export-about = What the board shows now, in this order.
board-export-format = Format
board-export-csv = Table (CSV)
board-export-csv-about = A line for each resource and language, with its need and the reasons, for spreadsheets.
board-export-svg = Picture (SVG)
board-export-svg-about = The whole board as one drawing, for slides, reports and paper.
board-export-write = Export

# $path (String) - Where the file is.
board-exported = The file is written: { $path }

### The library: resources, their states in the user's languages, adding, pulling, removing.

library-caption = Resources and their state in each of my languages
library-column-resource = Resource
library-loading = Opening the library
library-search = Search titles
library-filter = Show
library-filter-all = All
library-filter-to-do = To do
library-filter-outdated = Outdated
library-filter-drafts = With drafts

# $n (Number) - Resources in the library.
library-count =
    { $n ->
        [one] { $n } resource
       *[other] { $n } resources
    }

# $at (Date) - When the oldest of the figures was read from the wiki.
library-as-of = as of { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

# $n (Number) - Words of the sources of what is to do, in all of the user's languages.
library-words-left = { $n } words to do

library-order = Sort
library-order-title = By title
library-order-to-do = Most to do first
library-order-outdated = Most outdated first
library-order-oldest = Longest not read first
library-topic = Topic
library-topic-all = All topics
library-refresh = Refresh
library-import = Import
library-export = Export
library-add = Add resources
library-pulling = Reading from the wiki
library-stopping = Stopping after this page

# $pages (Number) - Pages that were read.
library-pull-stopped =
    { $pages ->
        [one] Stopped. { $pages } page was read, and stays.
       *[other] Stopped. { $pages } pages were read, and stay.
    }

# $pages (Number) - Pages that were read.
library-pulled =
    { $pages ->
        [0] Nothing has changed on the wiki.
        [one] { $pages } page read from the wiki.
       *[other] { $pages } pages read from the wiki.
    }

# $page (String) - Title of the page.
library-problem-missing = { $page }: there is no such page.

# $page (String) - Title of the page.
library-problem-not-translatable = { $page }: not marked for translation.

# $page (String) - Title of the page.
library-problem-source-language = { $page }: written in one of your languages, so there is nothing to translate there.

# $page (String) - Title of the page.
library-problem-language-refused = { $page }: the wiki takes no translations into one of your languages there.

library-source = Written in this language

# $units (Number) - Units of the resource.
# $words (Number) - Words of its source.
library-resource-size =
    { $units ->
        [one] { $units } unit, { $words } words
       *[other] { $units } units, { $words } words
    }

library-standing-translatable = Translatable
library-standing-unmarked = No longer translatable
library-standing-deleted = Deleted on the wiki
library-never-read = Not read yet

# $n (Number) - Units that are untranslated or outdated.
library-cell-left =
    { $n ->
        [one] { $n } to do
       *[other] { $n } to do
    }

# $n (Number) - Words of the sources of these units.
library-cell-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }

library-cell-complete = Complete

# $proofread (Number) - Units proofread.
# $translated (Number) - Units translated.
# $outdated (Number) - Units outdated.
# $untranslated (Number) - Units untranslated.
library-cell-states = { $proofread } proofread, { $translated } translated, { $outdated } outdated, { $untranslated } untranslated

# For those who hear it, before the figures.
# $page (String) - Title of the resource.
# $language (String) - Own name of the language.
library-cell-name = { $page } in { $language }:

library-none-left = Nothing here
library-none-left-about = No resource fits the search and the filter.
library-empty = The library is empty
library-empty-about = Add the pages that you want to translate. Tolmach reads them once; then you can work with no network.
library-empty-practice = The practice wiki has a dozen short pages about sprints, hubs and translating. Take them all and try things out.
library-pull-practice = Get the practice pages

# $page (String) - Title of the resource.
library-remove = Remove { $page } from the library

library-remove-title = Remove from the library?
library-remove-it = Remove
library-remove-with-drafts = Remove, with the drafts

# $page (String) - Title of the resource.
library-remove-about = { $page } stays on the wiki as it is; only this computer forgets it.

# $page (String) - Title of the resource.
# $n (Number) - Drafts that would be lost.
library-remove-drafts =
    { $n ->
        [one] { $n } draft of { $page } was never pushed, and would be lost.
       *[other] { $n } drafts of { $page } were never pushed, and would be lost.
    }

## Adding

add-how = How do you want to find them?
add-catalogue = Built-in catalogue
add-catalogue-about = Pages of the movement’s knowledge base, known since November 2026. Topics and initiatives are our own assignment. Not all of these pages may be translatable; those that are not are named after the pull.
add-catalogue-search = Search titles and initiatives
add-catalogue-none = The catalogue knows no pages of this wiki.
add-catalogue-starter = For a first sprint
add-catalogue-have = In the library

# $n (Number) - Requests to the wiki.
add-estimate =
    { $n ->
        [one] The pull takes about { $n } request.
       *[other] The pull takes about { $n } requests.
    }

add-titles = Titles or addresses
add-titles-help = One a line, as a title or as copied from a browser.
add-prefix = Title begins with
add-prefix-help = For example: Movement Strategy/
add-category = Category
add-category-help = Every translatable page in it.
add-group = Message group
add-group-help = The wiki’s name for a page or a collection of pages, such as agg-Grants.
add-find = Look up
add-looking = Asking the wiki
add-all = Choose all
add-none = Choose none

# $n (Number) - Pages found.
add-found =
    { $n ->
        [0] No translatable page found.
        [one] { $n } translatable page found.
       *[other] { $n } translatable pages found.
    }

# $n (Number) - Pages chosen.
add-pull =
    { $n ->
        [one] Pull { $n } page
       *[other] Pull { $n } pages
    }

## Topics of the catalogue

topic-advocacy = Advocacy
topic-affiliates = Affiliates
topic-annual-plan = Annual plan
topic-capacity = Capacity building
topic-cee = Central and Eastern Europe
topic-education = Education
topic-elections = Elections
topic-evaluation = Evaluation
topic-events = Events
topic-glam = Culture and heritage (GLAM)
topic-governance = Governance
topic-grants = Grants
topic-hubs = Hubs
topic-learning = Learning
topic-legal = Legal
topic-meta-itself = About Meta-Wiki
topic-newcomers = Newcomers
topic-policies = Policies
topic-safety = Safety
topic-strategy = Strategy
topic-technical = Technical
topic-translation = Translation

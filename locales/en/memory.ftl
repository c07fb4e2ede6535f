### The translation memory: looked up for any text, counted, brought in and out by file.

memory-about = All that was translated before

# $n (Number) - Pairs in all directions.
memory-count =
    { $n ->
        [0] Nothing is in it yet
        [one] { $n } pair of source and translation
       *[other] { $n } pairs of source and translation
    }

memory-look-up = Look up
memory-holds = What it holds
memory-text = A text or a phrase
memory-swap = Swap the languages
memory-like = What is like it
memory-sentence = sentence
memory-nothing = The memory has nothing like this, and no text here holds these words.
memory-begin = Look up any text
memory-begin-about = You see what was translated before and is like it, and where its words stand and how they were rendered there. Offline, in any direction.

## What it holds

memory-counting = Counting
memory-empty = The memory is empty
memory-empty-about = It fills with all that you pull and draft, and with files from other programs.
memory-directions = Directions
memory-direction = Direction
memory-pairs = Pairs
memory-sentences = Sentences
memory-proofread = Proofread
memory-translated = Translated
memory-outdated = Outdated
memory-drafts = My drafts

# $size (Number) - Size of its files in kilobytes.
memory-index-whole = All of it is in the index, { $size } kB

# $n (Number) - Pairs that are not in the index yet.
# $size (Number) - Size of its files in kilobytes.
memory-index-behind =
    { $n ->
        [one] Index of { $size } kB, { $n } newer pair beside it
       *[other] Index of { $size } kB, { $n } newer pairs beside it
    }

memory-index-none = Too few to need an index
memory-index-being-written = The index is being written

# $n (Number) - A count.
memory-number = { $n }

memory-origins = Where it comes from
memory-origins-about = What came from wikis and drafts follows them by itself. A file can be taken out again.
memory-origin-wiki = Wiki
memory-origin-draft = My drafts
memory-origin-file = File
memory-origin-package = Package

# $n (Number) - Uses of pairs.
memory-uses =
    { $n ->
        [one] { $n } pair
       *[other] { $n } pairs
    }

memory-forget = Take out
memory-forget-title = Take this out of the memory?

# $name (String) - Name of the file.
memory-forget-of = Take out { $name }

# $name (String) - Name of the file.
# $n (Number) - Pairs from it.
memory-forget-about =
    { $n ->
        [one] { $n } pair came from { $name }. It goes, unless a wiki, a draft or another file has the same. Import the file again to have it back.
       *[other] { $n } pairs came from { $name }. They go, but for those that a wiki, a draft or another file has, too. Import the file again to have them back.
    }

## Files

memory-import = Import a memory
memory-import-it = Import
memory-import-about = TMX of any size, PO or CSV. Reading the same file again counts nothing twice.
memory-doing-import = Reading into the memory
memory-doing-forget = Taking out of the memory

# $name (String) - Name of the file.
# $added (Number) - Pairs that are new.
# $merged (Number) - Pairs that were there.
memory-imported = { $name } is read. New pairs: { $added }. Pairs that were there already: { $merged }.

# $name (String) - Name of the file.
# $added (Number) - Pairs that are new.
# $merged (Number) - Pairs that were there.
memory-import-stopped = Stopped; what was read of { $name } is in. New pairs: { $added }. Pairs that were there already: { $merged }.

# $name (String) - Name of the file.
# $n (Number) - Pairs that came from it.
memory-forgotten =
    { $n ->
        [one] { $name } is taken out, with { $n } pair.
       *[other] { $name } is taken out, with { $n } pairs.
    }

# $name (String) - Name of the file.
# $n (Number) - Pairs that were taken out.
memory-forget-stopped =
    { $n ->
        [one] Stopped. { $n } pair of { $name } is taken out; the others are still there.
       *[other] Stopped. { $n } pairs of { $name } are taken out; the others are still there.
    }

memory-export = Export the memory
memory-writing = Writing the file
memory-format-tmx = TMX 1.4, for other translation programs
memory-format-csv = CSV, for spreadsheets

# $from (String) - Name of a language.
# $to (String) - Name of a language.
memory-export-of = Export from { $from } into { $to }

# $n (Number) - Pairs.
memory-pairs-of =
    { $n ->
        [one] { $n } pair
       *[other] { $n } pairs
    }

# $n (Number) - Pairs in the file.
# $path (String) - Where it is.
memory-exported =
    { $n ->
        [one] { $n } pair is in { $path }.
       *[other] { $n } pairs are in { $path }.
    }

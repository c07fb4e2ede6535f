### Search everywhere, and the concordance.

search-about = In all sources, translations, drafts and titles that were pulled. No network needed.
search-placeholder = Words, or a “phrase” in quotation marks
search-texts = Texts
search-concordance = How it was rendered
search-kind = What to search
search-language = In which language
search-state = In which state
search-page = In which resource
search-from = Language of the phrase
search-to = Language of the renderings
search-any-kind = Everything
search-any-language = All languages
search-any-state = Any state
search-any-page = All resources
search-searching = Searching
search-none = Nothing found
search-none-about = Try fewer letters: each word is found by its beginning, with or without accents.
search-begin = What are you looking for?
search-begin-about = Results come up as you type. Accents may be left out, and Serbian is found in both scripts.
search-concordance-about = A phrase of the source, and each translation that it got.

# $n (Number) - Texts found.
search-found =
    { $n ->
        [one] { $n } found
       *[other] { $n } found
    }

# $n (Number) - Texts shown; there are more.
search-more-than =
    { $n ->
        [one] The best { $n }; there are more
       *[other] The best { $n }; there are more
    }

# $n (Number) - Texts that changed and are not searched yet.
search-waiting =
    { $n ->
        [one] { $n } text that has just changed is found a moment later.
       *[other] { $n } texts that have just changed are found a moment later.
    }

## What was found

found-source = Source
found-translation = Translation
found-draft = Draft
found-title = Title
found-memory = Imported memory

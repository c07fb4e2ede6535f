### The glossary: terms, how to render them and how not to. And what the dialogs about files of terms and of the memory share.

glossary-about = Agreed words, recognised in any form
glossary-search = Search terms, translations and notes
glossary-into = Translations into
glossary-any-language = Any language
glossary-any-domain = Any field
glossary-review = Reviewed or not
glossary-any-review = Reviewed or not
glossary-reviewed = Reviewed
glossary-unreviewed = Not reviewed
glossary-loading = Reading the glossary
glossary-loading-term = Looking up the term
glossary-none = No such term
glossary-none-about = Try fewer letters, another field or any language.
glossary-empty = No terms into this language yet
glossary-empty-about = Add the words that your community has agreed on; they come up beside every unit that holds them.

# $n (Number) - Terms shown.
# $all (Number) - Terms in all.
glossary-count = { $n } of { $all }

# $n (Number) - Languages that the term is translated into.
glossary-languages =
    { $n ->
        [one] in { $n } language
       *[other] in { $n } languages
    }

# $term (String) - The term.
glossary-removed = “{ $term }” was removed.
glossary-bring-back = Bring it back

## One term

term-add = Add a term
term-edit = Change the term
term-edit-it = Change
term-remove = Remove
term-source = Term
term-language = Language of the term
term-keep-it = Stays as it is in every language
term-targets = Translations
term-into = Language of the translations
term-more = One more
term-domain = Field
term-note = What it means, and how to use it
term-note-about = Markdown: **bold**, *italics*, lists and links.
term-reviewed-by-me = Somebody who knows the language has looked at these
term-reviewed = reviewed
term-no-targets = Nobody has translated it yet.
term-origin-seed = Comes with Tolmach
term-origin-own = Yours
term-origin-imported = From a file

# $n (Number) - Which of the translations, from 1.
term-target = Translation { $n }

# $n (Number) - Which of the translations, from 1.
term-status = How to use translation { $n }

# $n (Number) - Which of the translations, from 1.
term-drop = Leave translation { $n } out

## Files of terms

glossary-import = Import terms
glossary-import-about = TBX, CSV or OmegaT’s list. Nothing is kept before you have seen what would become of each term. What you wrote yourself stays; translations from the file are put behind it.
glossary-forecast = This would become of the file:

# $n (Number) - Terms to take.
glossary-take =
    { $n ->
        [0] Nothing to take
        [one] Take { $n } term
       *[other] Take { $n } terms
    }

# $n (Number) - Terms taken.
glossary-imported =
    { $n ->
        [0] Nothing in it was new.
        [one] { $n } term was taken.
       *[other] { $n } terms were taken.
    }

# $n (Number) - Terms.
glossary-added =
    { $n ->
        [one] { $n } new
       *[other] { $n } new
    }

# $n (Number) - Terms.
glossary-changed =
    { $n ->
        [one] { $n } known, with something new
       *[other] { $n } known, with something new
    }

# $n (Number) - Terms.
glossary-unchanged =
    { $n ->
        [one] { $n } as it is here
       *[other] { $n } as they are here
    }

glossary-export = Export terms
glossary-export-which = OmegaT’s list is of two languages: choose one.
glossary-format-tbx = TBX, version 3
glossary-format-tbx2 = TBX, version 2, for older programs
glossary-format-csv = CSV, for spreadsheets
glossary-format-omegat = OmegaT’s list

# $n (Number) - Terms in the file.
# $path (String) - Where it is.
glossary-exported =
    { $n ->
        [one] { $n } term is in { $path }.
       *[other] { $n } terms are in { $path }.
    }

## Files of terms and of the memory

file-from = Translated from
file-to = Translated into
file-says = As the file says
file-languages-about = The languages are for files that do not say theirs themselves.

# $n (Number) - Entries of a file that could not be read.
file-skipped =
    { $n ->
        [one] { $n } entry could not be taken
       *[other] { $n } entries could not be taken
    }

### What checks say about a translation. Each id is "check-", the name of the check, and a part of its own where the
### check says several things. The sentence stands beside the words it is about, or under the target text.

## Rules of teams.

# $sentence (String) - What the team of the collection says about it, in its own words.
# $found (String) - The words that the rule found.
check-team-rule = { $sentence } ({ $found })

## Whole units.

check-empty = The translation is empty: readers would see nothing, and the unit would count as translated.
check-same-as-source = This is still the source text.
check-source-moved = The source changed since this translation was made. Compare it with the new source.

# $percent (Number) - Share of the text that is as a machine translated it, 0 to 100.
check-machine-translation = { $percent } % of this is a machine translation that nobody edited.

# $found (Number) - Characters of the translation, without markup.
# $expected (Number) - Characters of the source, without markup.
check-length-short = The translation is much shorter than the source: { $found } characters for { $expected }.

# $found (Number) - Characters of the translation, without markup.
# $expected (Number) - Characters of the source, without markup.
check-length-long = The translation is much longer than the source: { $found } characters for { $expected }.

# $found (Number) - Sentences of the translation.
# $expected (Number) - Sentences of the source.
check-sentences =
    { $found ->
        [one] The translation has { $found } sentence, the source has { $expected }.
       *[other] The translation has { $found } sentences, the source has { $expected }.
    }

## Plural.

check-wiki-plural-missing = The source uses PLURAL and the translation does not. The wiki would mark it as outdated.

# $given (Number) - Forms that the translation gives.
# $allowed (Number) - Forms that the language has.
check-wiki-plural-forms = Of { $given } forms of this PLURAL the language has { $allowed }. The wiki would mark the translation as outdated.

# $form (String) - The form, as it stands in the translation.
check-wiki-plural-same = The last two forms of this PLURAL are the same: { $form }. Leave one out, or the wiki would mark the translation as outdated.

# $given (Number) - Forms that the translation gives.
# $needed (Number) - Forms that the language needs for whole numbers.
check-plural-forms = This PLURAL has { $given } forms, the language needs { $needed }.

# $found (String) - The word with "(s)" after it.
check-plural-in-text = “{ $found }”: only some languages form their plural with an s.

## Brackets.

# $n (Number) - Opening brackets without a closing one.
# $open (String) - The opening bracket.
# $close (String) - The closing bracket.
check-wiki-braces-open =
    { $n ->
        [one] One { $open } has no { $close }. The wiki would mark the translation as outdated.
       *[other] { $n } of { $open } have no { $close }. The wiki would mark the translation as outdated.
    }

# $n (Number) - Closing brackets without an opening one.
# $open (String) - The opening bracket.
# $close (String) - The closing bracket.
check-wiki-braces-close =
    { $n ->
        [one] One { $close } has no { $open }. The wiki would mark the translation as outdated.
       *[other] { $n } of { $close } have no { $open }. The wiki would mark the translation as outdated.
    }

# $found (String) - The brackets that have no counterpart.
check-brackets = “{ $found }” has no counterpart.

## Variables.

# $name (String) - The variable, with its dollar sign.
check-variables-missing = The variable { $name } is missing.

# $name (String) - The variable, with its dollar sign.
check-variables-unknown = The source has no variable { $name }.

# $found (String) - The variable in the translation, with its dollar sign.
# $expected (String) - The variable in the source, with its dollar sign.
check-variables-changed = The variable is called { $expected }, not { $found }.

## Links.

# $page (String) - The page that the link of the source leads to.
check-links-missing = The link to { $page } is missing.

# $page (String) - The page that the link of the translation leads to.
check-links-extra = The source has no link to { $page }.

# $found (String) - The page that the link of the translation leads to.
# $expected (String) - The page that the link of the source leads to.
check-links-changed = This link leads to { $found }, in the source to { $expected }. Translate the label, not the page.

# $found (String) - The namespace in the translation.
# $expected (String) - The namespace in the source.
check-namespaces = The namespace is called { $expected } on this wiki, not { $found }.

# $page (String) - The page that the link leads to.
check-my-language = Special:MyLanguage/ is missing before { $page }: readers would not get the page in their language.

# $found (String) - The name of the file in the translation.
# $expected (String) - The name of the file in the source.
check-file-names-changed = The file is called { $expected }, not { $found }.

# $file (String) - The name of the file.
check-file-names-missing = { $file } is missing.

# $file (String) - The name of the file.
check-file-names-extra = The source does not show { $file }.

# $found (String) - What stands there in the translation.
# $expected (String) - The option in the source.
check-file-options-changed = The wiki does not know the option { $found }; it is called { $expected }.

# $option (String) - The option in the source.
check-file-options-missing = The option { $option } of the file is missing.

# $found (String) - The category in the translation.
# $expected (String) - The category in the source.
check-categories-changed = The category is called { $expected }, not { $found }.

# $category (String) - The category.
check-categories-missing = { $category } is missing.

# $category (String) - The category.
check-categories-extra = The source is not in { $category }.

# $found (String) - The address in the translation.
# $expected (String) - The address in the source.
check-urls-changed = The address is { $found }, in the source { $expected }.

# $address (String) - The address.
check-urls-missing = The address { $address } is missing.

# $address (String) - The address.
check-urls-extra = The source does not have the address { $address }.

# $label (String) - What follows the address without a space.
check-external-links-glued = A space is missing between the address and “{ $label }”.

# $found (String) - The opening bracket and the address.
check-external-links-unclosed = The link { $found } is not closed by ].

# $label (String) - The label or value.
check-untranslated-labels = “{ $label }” is as in the source.

## Templates and magic words.

# $found (String) - The name of the template in the translation.
# $expected (String) - The name of the template in the source.
check-templates-changed = The template is called { $expected }, not { $found }.

# $template (String) - The name of the template.
check-templates-missing = The template { $template } is missing.

# $template (String) - The name of the template.
check-templates-extra = The source has no template { $template }.

# $template (String) - The name of the template.
check-templates-fewer = The source has the template { $template } more often.

# $template (String) - The name of the template.
check-templates-more = The source has the template { $template } less often.

# $found (String) - The name of the parameter in the translation.
# $expected (String) - The name of the parameter in the source.
check-template-parameters-changed = The parameter is called { $expected }, not { $found }.

# $name (String) - The name of the parameter, or its number.
# $template (String) - The name of the template.
check-template-parameters-missing = The parameter { $name } of { $template } is missing.

# $name (String) - The name of the parameter, or its number.
# $template (String) - The name of the template.
check-template-parameters-extra = In the source, { $template } has no parameter { $name }.

# $found (String) - The words before the equals sign.
check-template-parameters-equals = Because of the = the wiki takes “{ $found }” for the name of a parameter.

# $word (String) - The magic word or switch, as it stands in the source.
check-magic-words-missing = { $word } is missing.

# $word (String) - The magic word or switch, as it stands in the translation.
check-magic-words-extra = { $word } is not in the source, and acts on the whole page.

## Tags.

# $tag (String) - The opening tag.
check-tags-missing = The tag { $tag } is missing.

# $tag (String) - The opening tag.
check-tags-extra = The tag { $tag } is not in the source.

# $tag (String) - The opening tag.
check-tags-unclosed = The tag { $tag } is not closed.

# $tag (String) - The closing tag.
check-tags-unopened = { $tag } closes no tag.

# $found (String) - The tag.
check-tags-forbidden = The wiki does not allow { $found } and would show it as text.

# $found (String) - The attribute with its value.
check-tags-attribute = The wiki does not allow the attribute { $found }.

# $attribute (String) - The attribute with its value.
check-tag-attributes-missing = The attribute { $attribute } is missing.

# $attribute (String) - The attribute with its value.
check-tag-attributes-extra = The attribute { $attribute } is not in the source.

# $found (String) - The value with its quotation marks.
check-tag-attributes-quotes = Values of attributes stand between straight quotation marks: { $found }

# $tag (String) - The closing tag.
check-nesting-crossed = { $tag } closes a tag that overlaps with another.

# $found (String) - The link, template or tag in the translation.
# $parent (String) - What stands around it in the source.
check-nesting-outside = In the source, { $found } stands within { $parent }.

## Bold, headings, lists, tables.

check-emphasis-bold = Bold has only one end in this line.
check-emphasis-italic = Italics have only one end in this line.
check-emphasis-lost = The source emphasises some words, the translation none.

# $found (Number) - Equals signs at each end of the heading in the translation.
# $expected (Number) - Equals signs at each end of the heading in the source.
check-headings-level = This heading is of level { $found }, in the source of level { $expected }.

# $found (Number) - Headings of the translation.
# $expected (Number) - Headings of the source.
check-headings-number =
    { $found ->
        [one] The translation has { $found } heading, the source has { $expected }.
       *[other] The translation has { $found } headings, the source has { $expected }.
    }

# $prefix (String) - Asterisks, hashes, colons or semicolons.
check-list-prefixes-missing = In the source, this line begins with { $prefix }

# $prefix (String) - Asterisks, hashes, colons or semicolons.
# $n (Number) - Lines, two or more.
check-list-prefixes-missing-lines = In the source, these { $n } lines begin with { $prefix }

# $prefix (String) - Asterisks, hashes, colons or semicolons.
check-list-prefixes-extra = In the source, no line begins with { $prefix } here.

# $prefix (String) - Asterisks, hashes, colons or semicolons.
# $n (Number) - Lines, two or more.
check-list-prefixes-extra-lines = In the source, no line begins with { $prefix } here; in the translation { $n } lines do.

# $found (String) - Asterisks, hashes, colons or semicolons, in the translation.
# $expected (String) - Asterisks, hashes, colons or semicolons, in the source.
check-list-prefixes-changed = This line begins with { $found } and in the source with { $expected }

# $found (String) - Asterisks, hashes, colons or semicolons, in the translation.
# $expected (String) - Asterisks, hashes, colons or semicolons, in the source.
# $n (Number) - Lines, two or more.
check-list-prefixes-changed-lines = These { $n } lines begin with { $found } and in the source with { $expected }

# $found (Number) - Rows in the translation.
# $expected (Number) - Rows in the source.
check-table-cells-rows =
    { $found ->
        [one] The translation has { $found } mark of a table row, the source has { $expected }.
       *[other] The translation has { $found } marks of table rows, the source has { $expected }.
    }

# $found (Number) - Cells in the translation.
# $expected (Number) - Cells in the source.
check-table-cells-cells =
    { $found ->
        [one] The translation has { $found } table cell, the source has { $expected }.
       *[other] The translation has { $found } table cells, the source has { $expected }.
    }

# $found (Number) - Marks in the translation.
# $expected (Number) - Marks in the source.
check-table-cells-tables =
    { $found ->
        [one] The translation has { $found } mark of a table's beginning, caption or end, the source has { $expected }.
       *[other] The translation has { $found } marks of a table's beginning, caption or end, the source has { $expected }.
    }

## Code, markup of pages, and what a wiki replaces.

# $found (String) - The code in the translation.
# $expected (String) - The code in the source.
check-raw-content-changed = This is code and stays as it is: { $expected }

# $found (String) - The code in the translation.
# $expected (String) - The code in the source.
check-raw-content-words = Words within code were changed: { $found } for { $expected }. Make sure that they may be.

# $found (String) - The tag of the footnote in the translation.
# $expected (String) - The tag of the footnote in the source.
check-raw-content-footnote = The footnote is called by another name: { $found } for { $expected }.

# $found (String) - The markup.
check-page-markup = { $found } belongs to the source page, not into a translation.

# $name (String) - The variable, with its dollar sign.
check-page-markup-variable = In a translation this is written { $name }.

check-page-markup-fuzzy = With !!FUZZY!! the wiki would mark the translation as outdated.

# $found (String) - Tildes.
check-pre-save-signature = The wiki would put your signature in place of { $found }

# $found (String) - "subst:", in the translator's spelling.
check-pre-save-subst = Because of { $found } the wiki would put in the template's text once and for all.

# $found (String) - The link.
check-pre-save-label = The wiki would fill the empty label of { $found } by itself.

# $word (String) - An e-mail address, a path, an option or the name of a function.
check-literals-missing = { $word } is missing.

# $found (String) - What stands in the translation.
# $expected (String) - An e-mail address, a path, an option or the name of a function.
check-literals-changed = “{ $found }” is { $expected } in the source.

# $found (String) - The Markdown.
# $wikitext (String) - The same as wikitext.
check-markdown = { $found } is Markdown. The wiki has { $wikitext }

## White space.

# $found (Number) - Line breaks within the translation.
# $expected (Number) - Line breaks within the source.
check-line-breaks-number =
    { $found ->
        [one] The translation has { $found } line break, the source has { $expected }.
       *[other] The translation has { $found } line breaks, the source has { $expected }.
    }

# $expected (Number) - Line breaks before the words of the source.
check-line-breaks-before =
    { $expected ->
        [one] The source begins with { $expected } line break.
       *[other] The source begins with { $expected } line breaks.
    }

check-blank-line = A blank line begins another paragraph.
check-escaped-line-break = \n is shown to readers as it stands.
check-leading-space = A line that begins with a space is shown as preformatted text.

# $n (Number) - Spaces, tabs and line breaks at the end.
check-trailing-space =
    { $n ->
        [one] A space or line break at the end.
       *[other] { $n } spaces or line breaks at the end.
    }

check-tabs = A tab.
check-double-space = Two spaces in a row.

# $code (String) - The number of the character, as U+200B.
check-invisible-characters = A character that nobody sees: { $code }

## Text.

# $language (String) - Tag of the related language.
# $words (Number) - Words that this language does not have.
check-related-language =
    { $words ->
        [one] This looks like a text in another language ({ $language }): { $words } word is none of this one.
       *[other] This looks like a text in another language ({ $language }): { $words } words are none of this one.
    }

# $word (String) - The word.
check-mixed-script = Letters of two scripts in one word: { $word }

# $word (String) - The word.
check-two-scripts = A word in the other script: { $word }

check-two-scripts-page = Most of this page is in the other script.

# $letters (String) - The letters.
# $word (String) - The word.
check-foreign-letters = Not letters of this language: { $letters } (in { $word })

# $word (String) - The word as written.
# $wanted (String) - The word as it should be.
check-usual-slips = { $word } is written { $wanted }.

# $word (String) - The word.
# $wanted (String) - The letter that the sound before asks for.
check-short-u = Here { $word } begins with { $wanted }.

# $number (String) - The number as the source writes it.
check-numbers-missing = A number is missing: { $number }

# $number (String) - The number as the translation writes it.
check-numbers-extra = The source does not have this number: { $number }

# $found (String) - The number.
check-number-format-thousands = { $found } is grouped as in English; here the comma begins the decimals.

# $found (String) - The number with its sign.
# $wanted (String) - How the language writes 50 percent.
check-number-format-percent = { $found }: this language writes { $wanted }.

# $found (String) - The date.
check-dates-english = A date as English writes it: { $found }

# $found (String) - The month.
check-dates-other-month = The source has another month: { $found }

# $found (String) - The marks in the translation, with … between them.
# $wanted (String) - The marks of the language.
check-quotation-marks = Quotation marks { $found }; the language has { $wanted }.

# $found (String) - The mark.
check-quotation-marks-alone = A quotation mark without its other half: { $found }

# $found (String) - The sign in the translation.
# $wanted (String) - The apostrophe.
check-apostrophe = “{ $found }” is no apostrophe; write “{ $wanted }”.

# $sign (String) - The sign.
check-punctuation-spacing-before = A space before “{ $sign }”.

# $sign (String) - The sign.
check-punctuation-spacing-after = No space after “{ $sign }”.

check-punctuation-spacing-bracket = A space after an opening bracket.

# $words (String) - The number and its unit.
check-no-break-space-unit = A line may break between number and unit: { $words }

# $words (String) - The number.
check-no-break-space-number = A line may break within a number: { $words }

# $words (String) - The sign and its number.
check-no-break-space-sign = A line may break between sign and number: { $words }

# $words (String) - The short word and the word after it.
check-no-break-space-word = A line may break after a word of one letter: { $words }

# $wanted (String) - The sign.
check-start-punctuation-missing = The source begins with “{ $wanted }”.

# $found (String) - The sign.
check-start-punctuation-extra = The source does not begin with “{ $found }”.

# $wanted (String) - The sign.
# $found (String) - The sign in the translation.
check-end-punctuation = Ends with “{ $found }”; the source's end asks for “{ $wanted }”.

# $wanted (String) - The sign.
check-end-punctuation-missing = The end lacks “{ $wanted }”.

# $found (String) - The sign in the translation.
check-end-punctuation-extra = The source does not end with “{ $found }”.

# $found (String) - The word.
check-sentence-capital = A sentence begins small: { $found }

# $found (String) - The word.
check-sentence-capital-start = The source begins with a capital, the translation small: { $found }

# $found (String) - The word.
check-several-capitals = Two capitals at the start of a word: { $found }

check-heading-capitals = Capitals as in an English title; this language has them as in a sentence.

# $word (String) - The word.
check-repeated-word = Twice in a row: { $word }

# $word (String) - The word.
check-address-form = Addresses readers in another form than the rest: { $word }

## With a dictionary, a glossary, other pages.

# $word (String) - The word.
check-spelling = Not in the dictionary: { $word }

# $term (String) - The term in the source.
# $wanted (String) - Its translation by the glossary.
check-glossary-missing = The glossary has { $wanted } for { $term }.

# $term (String) - The term.
check-glossary-translated = { $term } is not translated, says the glossary.

# $term (String) - The term in the source.
# $found (String) - What the translation has.
check-glossary-forbidden = Not { $found } for { $term }, says the glossary.

# $term (String) - The term in the source.
# $found (String) - What the translation has.
# $wanted (String) - What the glossary has.
check-glossary-forbidden-wanted = Not { $found } but { $wanted } for { $term }, says the glossary.

# $place (String) - The page and unit.
# $other (String) - The translation there.
check-inconsistent = The same source is translated otherwise in { $place }: { $other }

# $place (String) - The page and unit.
# $source (String) - The source there.
check-reused = The same translation stands for another source in { $place }: { $source }

# $place (String) - The page and unit.
# $other (String) - The translation there.
check-translated-before = Translated already in { $place }: { $other }

## Sources, for the owner of the page.

# $n (Number) - Characters without markup.
source-too-long = With { $n } characters this unit is hard to translate; better make several of it.

source-ellipsis = Three dots stand for “…”; translators copy them.

# $n (Number) - Languages whose translation has a problem.
source-fails = Translations into { $n } languages have problems here; perhaps the source is unclear.

# $n (Number) - Languages without a translation.
# $days (Number) - Days that the first of them has waited, at least 180.
source-long-untranslated = { $n } languages have left this unit untranslated, one of them for { $days } days.

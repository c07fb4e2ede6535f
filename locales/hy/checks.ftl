### Armenian (hy). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Թարգմանությունը դատարկ է․ ընթերցողները ոչինչ չէին տեսնի, իսկ միավորը կհամարվեր թարգմանված։
check-same-as-source = Սա դեռ բնագրի տեքստն է։
check-source-moved = Այս թարգմանությունից հետո բնագիրը փոխվել է։ Համեմատեք այն նոր բնագրի հետ։
check-machine-translation = Սրա { $percent }%-ը մեքենայական թարգմանություն է, որը ոչ ոք չի խմբագրել։
check-length-short = Թարգմանությունը բնագրից շատ կարճ է՝ { $found } նիշ, բնագրում՝ { $expected }։
check-length-long = Թարգմանությունը բնագրից շատ երկար է՝ { $found } նիշ, բնագրում՝ { $expected }։
check-sentences = Թարգմանության մեջ կա { $found } նախադասություն, բնագրում՝ { $expected }։

check-wiki-plural-missing = Բնագրում գործածված է PLURAL, թարգմանության մեջ՝ ոչ։ Վիքին այն կնշի որպես հնացած։
check-wiki-plural-forms = Այս PLURAL-ն ունի { $given } ձև, իսկ լեզուն՝ { $allowed }։ Վիքին թարգմանությունը կնշի որպես հնացած։
check-wiki-plural-same = Այս PLURAL-ի վերջին երկու ձևերը նույնն են՝ { $form }։ Մեկը հանեք, այլապես վիքին թարգմանությունը կնշի որպես հնացած։
check-plural-forms = Այս PLURAL-ն ունի { $given } ձև, իսկ լեզվին պետք է { $needed }։
check-plural-in-text = «{ $found }»․ միայն որոշ լեզուներ են հոգնակին կազմում s-ով։

check-wiki-braces-open =
    { $n ->
        [one] Փակող { $close } չունեցող բացող { $open }՝ { $n } հատ։ Վիքին թարգմանությունը կնշի որպես հնացած։
       *[other] Փակող { $close } չունեցող բացող { $open }՝ { $n } հատ։ Վիքին թարգմանությունը կնշի որպես հնացած։
    }

check-wiki-braces-close =
    { $n ->
        [one] Բացող { $open } չունեցող փակող { $close }՝ { $n } հատ։ Վիքին թարգմանությունը կնշի որպես հնացած։
       *[other] Բացող { $open } չունեցող փակող { $close }՝ { $n } հատ։ Վիքին թարգմանությունը կնշի որպես հնացած։
    }

check-brackets = «{ $found }» նշանը զույգ չունի։

check-variables-missing = Պակասում է { $name } փոփոխականը։
check-variables-unknown = Բնագրում { $name } փոփոխական չկա։
check-variables-changed = Փոփոխականը կոչվում է { $expected }, ոչ թե { $found }։

check-links-missing = Պակասում է { $page } էջի հղումը։
check-links-extra = Բնագրում { $page } էջի հղում չկա։
check-links-changed = Այս հղումը տանում է { $found } էջ, բնագրում՝ { $expected }։ Թարգմանեք հղման տեքստը, ոչ թե էջի անունը։
check-namespaces = Այս վիքիում անվանատարածքը կոչվում է { $expected }, ոչ թե { $found }։
check-my-language = Պակասում է Special:MyLanguage/ { $page } էջից առաջ․ ընթերցողները էջն իրենց լեզվով չէին ստանա։
check-file-names-changed = Ֆայլը կոչվում է { $expected }, ոչ թե { $found }։
check-file-names-missing = Պակասում է { $file }։
check-file-names-extra = Բնագրում { $file } չկա։
check-file-options-changed = Վիքին { $found } պարամետրը չի ճանաչում․ այն կոչվում է { $expected }։
check-file-options-missing = Պակասում է ֆայլի { $option } պարամետրը։
check-categories-changed = Կատեգորիան կոչվում է { $expected }, ոչ թե { $found }։
check-categories-missing = Պակասում է { $category }։
check-categories-extra = Բնագիրը { $category } կատեգորիայում չէ։
check-urls-changed = Հասցեն { $found } է, բնագրում՝ { $expected }։
check-urls-missing = Պակասում է { $address } հասցեն։
check-urls-extra = Բնագրում { $address } հասցեն չկա։
check-external-links-glued = Հասցեի և «{ $label }» տեքստի միջև պակասում է բացատ։
check-external-links-unclosed = { $found } հղումը ] նշանով չի փակված։
check-untranslated-labels = «{ $label }» նույնն է, ինչ բնագրում։

check-templates-changed = Կաղապարը կոչվում է { $expected }, ոչ թե { $found }։
check-templates-missing = Պակասում է { $template } կաղապարը։
check-templates-extra = Բնագրում { $template } կաղապար չկա։
check-templates-fewer = Բնագրում { $template } կաղապարն ավելի շատ անգամ կա։
check-templates-more = Բնագրում { $template } կաղապարն ավելի քիչ անգամ կա։
check-template-parameters-changed = Պարամետրը կոչվում է { $expected }, ոչ թե { $found }։
check-template-parameters-missing = { $template } կաղապարում պակասում է { $name } պարամետրը։
check-template-parameters-extra = Բնագրի { $template } կաղապարում { $name } պարամետր չկա։
check-template-parameters-equals = Հավասարության նշանի (=) պատճառով վիքին «{ $found }»-ը համարում է պարամետրի անուն։
check-magic-words-missing = Պակասում է { $word }։
check-magic-words-extra = { $word } բնագրում չկա և ազդում է ամբողջ էջի վրա։

check-tags-missing = Պակասում է { $tag } պիտակը։
check-tags-extra = { $tag } պիտակը բնագրում չկա։
check-tags-unclosed = { $tag } պիտակը փակված չէ։
check-tags-unopened = { $tag } ոչ մի պիտակ չի փակում։
check-tags-forbidden = Վիքին { $found } թույլ չի տալիս և այն ցույց կտա որպես տեքստ։
check-tags-attribute = Վիքին { $found } ատրիբուտը թույլ չի տալիս։
check-tag-attributes-missing = Պակասում է { $attribute } ատրիբուտը։
check-tag-attributes-extra = { $attribute } ատրիբուտը բնագրում չկա։
check-tag-attributes-quotes = Ատրիբուտների արժեքները գրվում են ուղիղ չակերտներում՝ { $found }
check-nesting-crossed = { $tag } փակում է պիտակ, որը հատվում է մեկ այլ պիտակի հետ։
check-nesting-outside = Բնագրում { $found } գտնվում է սրա ներսում՝ { $parent }։

check-emphasis-bold = Այս տողում թավատառը չի փակված։
check-emphasis-italic = Այս տողում շեղատառը չի փակված։
check-emphasis-lost = Բնագրում որոշ բառեր ընդգծված են, թարգմանության մեջ՝ ոչ մեկը։
check-headings-level = Այս վերնագրի մակարդակը { $found } է, բնագրում՝ { $expected }։
check-headings-number = Թարգմանության մեջ կա { $found } վերնագիր, բնագրում՝ { $expected }։
check-list-prefixes-missing = Բնագրում այս տողը սկսվում է սրանով՝ { $prefix }
check-list-prefixes-missing-lines = Բնագրում այս { $n } տողը սկսվում է սրանով՝ { $prefix }
check-list-prefixes-extra = Բնագրում այստեղ ոչ մի տող չի սկսվում սրանով՝ { $prefix }։
check-list-prefixes-extra-lines = Բնագրում այստեղ ոչ մի տող չի սկսվում { $prefix } նշանով, թարգմանության մեջ՝ { $n } տող։
check-list-prefixes-changed = Այս տողը սկսվում է { $found } նշանով, բնագրում՝ սրանով՝ { $expected }
check-list-prefixes-changed-lines = Այս { $n } տողը սկսվում է { $found } նշանով, բնագրում՝ սրանով՝ { $expected }
check-table-cells-rows = Թարգմանության մեջ կա աղյուսակի տողի { $found } նշան, բնագրում՝ { $expected }։
check-table-cells-cells = Թարգմանության մեջ կա աղյուսակի { $found } վանդակ, բնագրում՝ { $expected }։
check-table-cells-tables = Թարգմանության մեջ կա աղյուսակի սկզբի, խորագրի կամ վերջի { $found } նշան, բնագրում՝ { $expected }։

check-raw-content-changed = Սա կոդ է և մնում է անփոփոխ՝ { $expected }
check-raw-content-words = Կոդի ներսում բառեր են փոխվել՝ { $found }, բնագրում՝ { $expected }։ Համոզվեք, որ դրանք կարելի է փոխել։
check-raw-content-footnote = Ծանոթագրությունն այլ անուն ունի՝ { $found }, բնագրում՝ { $expected }։
check-page-markup = { $found } նախատեսված է բնագրի էջի, ոչ թե թարգմանության համար։
check-page-markup-variable = Թարգմանության մեջ սա գրվում է { $name }։
check-page-markup-fuzzy = !!FUZZY!!-ի պատճառով վիքին թարգմանությունը կնշի որպես հնացած։
check-pre-save-signature = Վիքին ձեր ստորագրությունը կդնի սրա փոխարեն՝ { $found }
check-pre-save-subst = { $found } գրելու պատճառով վիքին կաղապարի տեքստը մեկընդմիշտ կտեղադրի։
check-pre-save-label = Վիքին ինքը կլրացնի հղման դատարկ տեքստը՝ { $found }։
check-literals-missing = Պակասում է { $word }։
check-literals-changed = «{ $found }»․ բնագրում՝ { $expected }։
check-markdown = { $found } գրված է Markdown-ով։ Վիքիում գրվում է { $wikitext }

check-line-breaks-number = Թարգմանության մեջ կա { $found } տողադարձ, բնագրում՝ { $expected }։
check-line-breaks-before = Բնագիրը սկսվում է { $expected } տողադարձով։
check-blank-line = Դատարկ տողը նոր պարբերություն է սկսում։
check-escaped-line-break = Ընթերցողները \n-ը կտեսնեն այնպես, ինչպես գրված է։
check-leading-space = Բացատով սկսվող տողը ցուցադրվում է որպես նախաձևավորված տեքստ։

check-trailing-space =
    { $n ->
        [one] Վերջում բացատ կամ տողադարձ կա։
       *[other] Վերջում { $n } բացատ կամ տողադարձ կա։
    }

check-tabs = Ներդիրի նիշ (Tab)։
check-double-space = Երկու բացատ իրար հետևից։
check-invisible-characters = Անտեսանելի նիշ՝ { $code }

check-related-language =
    { $words ->
        [one] Տեքստը նման է այլ լեզվի ({ $language })․ { $words } բառ այս լեզվից չէ։
       *[other] Տեքստը նման է այլ լեզվի ({ $language })․ { $words } բառ այս լեզվից չէ։
    }

check-mixed-script = Մեկ բառում երկու գրի տառեր են՝ { $word }
check-two-scripts = Այս բառը մյուս գրով է՝ { $word }
check-two-scripts-page = Այս էջի մեծ մասը մյուս գրով է։
check-foreign-letters = Այս լեզվի տառեր չեն՝ { $letters } (բառը՝ { $word })
check-usual-slips = { $word } գրվում է { $wanted }։
check-short-u = Այստեղ { $word } պետք է սկսվի { $wanted } տառով։
check-numbers-missing = Պակասում է թիվ՝ { $number }
check-numbers-extra = Բնագրում այս թիվը չկա՝ { $number }
check-number-format-thousands = { $found } բաժանված է անգլերենի պես, իսկ այստեղ ստորակետով սկսվում է տասնորդական մասը։
check-number-format-percent = { $found }․ այս լեզվով գրվում է { $wanted }։
check-dates-english = Ամսաթիվը գրված է անգլերենի պես՝ { $found }
check-dates-other-month = Բնագրում այլ ամիս է՝ { $found }
check-quotation-marks = Չակերտները՝ { $found }, այս լեզվինը՝ { $wanted }։
check-quotation-marks-alone = Չակերտն իր զույգը չունի՝ { $found }
check-apostrophe = «{ $found }» ապաթարց չէ․ գրեք «{ $wanted }»։
check-punctuation-spacing-before = Ավելորդ բացատ նշանից առաջ՝ «{ $sign }»։
check-punctuation-spacing-after = Նշանից հետո բացատ չկա՝ «{ $sign }»։
check-punctuation-spacing-bracket = Բացող փակագծից հետո բացատ կա։
check-no-break-space-unit = Տողը կարող է կտրվել թվի և միավորի միջև՝ { $words }
check-no-break-space-number = Տողը կարող է կտրվել թվի ներսում՝ { $words }
check-no-break-space-sign = Տողը կարող է կտրվել նշանի և թվի միջև՝ { $words }
check-no-break-space-word = Տողը կարող է կտրվել մեկ տառանոց բառից հետո՝ { $words }
check-start-punctuation-missing = Բնագիրը սկսվում է «{ $wanted }» նշանով։
check-start-punctuation-extra = Բնագիրը չի սկսվում «{ $found }» նշանով։
check-end-punctuation = Վերջում «{ $found }» է, իսկ ըստ բնագրի պետք է «{ $wanted }»։
check-end-punctuation-missing = Վերջում պակասում է «{ $wanted }»։
check-end-punctuation-extra = Բնագիրը չի ավարտվում «{ $found }» նշանով։
check-sentence-capital = Նախադասությունը սկսվում է փոքրատառով՝ { $found }
check-sentence-capital-start = Բնագիրը սկսվում է մեծատառով, թարգմանությունը՝ փոքրատառով՝ { $found }
check-several-capitals = Բառի սկզբում երկու մեծատառ կա՝ { $found }
check-heading-capitals = Մեծատառերն անգլերեն վերնագրի պես են․ այս լեզվով գրվում է, ինչպես նախադասության մեջ։
check-repeated-word = Երկու անգամ իրար հետևից՝ { $word }
check-address-form = Ընթերցողին դիմում է այլ կերպ, քան մնացած տեքստը՝ { $word }

check-spelling = Բառարանում չկա՝ { $word }
check-glossary-missing = Ըստ տերմինարանի՝ { $term } թարգմանվում է { $wanted }։
check-glossary-translated = Ըստ տերմինարանի՝ { $term } չի թարգմանվում։
check-glossary-forbidden = Ըստ տերմինարանի՝ { $term } չի թարգմանվում { $found }։
check-glossary-forbidden-wanted = Ըստ տերմինարանի՝ { $term } թարգմանվում է { $wanted }, ոչ թե { $found }։
check-inconsistent = Նույն բնագիրն այլ կերպ է թարգմանված այստեղ՝ { $place }․ { $other }
check-reused = Նույն թարգմանությունն այլ բնագրի համար է այստեղ՝ { $place }․ { $source }
check-translated-before = Արդեն թարգմանված է այստեղ՝ { $place }․ { $other }

source-too-long = { $n } նիշանոց այս միավորը դժվար է թարգմանել․ ավելի լավ է բաժանել մի քանիսի։
source-ellipsis = «…»-ի փոխարեն երեք կետ է․ թարգմանիչները դրանք կրկնօրինակում են։
source-fails = { $n } լեզվով թարգմանությունն այստեղ խնդիր ունի․ գուցե բնագիրն է անհասկանալի։
source-long-untranslated = Այս միավորը չթարգմանված է { $n } լեզվով, դրանցից մեկով՝ արդեն { $days } օր։

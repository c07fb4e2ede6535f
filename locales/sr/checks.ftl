### Serbian (sr). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Превод је празан: читаоци не би видели ништа, а јединица би се рачунала као преведена.
check-same-as-source = Ово је још изворни текст.
check-source-moved = Изворник се променио откад је овај превод направљен. Упоредите га с новим изворником.

check-machine-translation = { $percent }% овога је машински превод који нико није уређивао.

check-length-short = Превод је знатно краћи од изворника: знакова { $found } наспрам { $expected }.

check-length-long = Превод је знатно дужи од изворника: знакова { $found } наспрам { $expected }.

check-sentences =
    { $found ->
        [one] Превод има { $found } реченицу, а изворник { $expected }.
        [few] Превод има { $found } реченице, а изворник { $expected }.
       *[other] Превод има { $found } реченица, а изворник { $expected }.
    }

check-wiki-plural-missing = Изворник користи PLURAL, а превод не. Вики би га означио као застарео.

check-wiki-plural-forms = Овај PLURAL има више облика ({ $given }) него што их језик има ({ $allowed }). Вики би превод означио као застарео.

check-wiki-plural-same = Последња два облика овог PLURAL су иста: { $form }. Изоставите један, иначе би вики превод означио као застарео.

check-plural-forms = Број облика у овом PLURAL: { $given }; језику је потребно: { $needed }.

check-plural-in-text = „{ $found }“: само неки језици граде множину помоћу s.

check-wiki-braces-open =
    { $n ->
        [one] { $n } пут { $open } нема свој { $close }. Вики би превод означио као застарео.
        [few] { $n } пута { $open } нема свој { $close }. Вики би превод означио као застарео.
       *[other] { $n } пута { $open } нема свој { $close }. Вики би превод означио као застарео.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } пут { $close } нема свој { $open }. Вики би превод означио као застарео.
        [few] { $n } пута { $close } нема свој { $open }. Вики би превод означио као застарео.
       *[other] { $n } пута { $close } нема свој { $open }. Вики би превод означио као застарео.
    }

check-brackets = „{ $found }“ нема свој пар.

check-variables-missing = Недостаје променљива { $name }.

check-variables-unknown = Изворник нема променљиву { $name }.

check-variables-changed = Променљива се зове { $expected }, а не { $found }.

check-links-missing = Недостаје веза ка { $page }.

check-links-extra = Изворник нема везу ка { $page }.

check-links-changed = Ова веза води ка { $found }, а у изворнику ка { $expected }. Преведите натпис, не страницу.

check-namespaces = Именски простор се на овом викију зове { $expected }, а не { $found }.

check-my-language = Испред { $page } недостаје Special:MyLanguage/: читаоци не би добили страницу на свом језику.

check-file-names-changed = Датотека се зове { $expected }, а не { $found }.

check-file-names-missing = Недостаје { $file }.

check-file-names-extra = Изворник не приказује { $file }.

check-file-options-changed = Вики не познаје опцију { $found }; она се зове { $expected }.

check-file-options-missing = Недостаје опција датотеке { $option }.

check-categories-changed = Категорија се зове { $expected }, а не { $found }.

check-categories-missing = Недостаје { $category }.

check-categories-extra = У изворнику нема { $category }.

check-urls-changed = Адреса је { $found }, а у изворнику { $expected }.

check-urls-missing = Недостаје адреса { $address }.

check-urls-extra = Изворник нема адресу { $address }.

check-external-links-glued = Недостаје размак између адресе и „{ $label }“.

check-external-links-unclosed = Веза { $found } није затворена знаком ].

check-untranslated-labels = „{ $label }“ је исто као у изворнику.

check-templates-changed = Шаблон се зове { $expected }, а не { $found }.

check-templates-missing = Недостаје шаблон { $template }.

check-templates-extra = Изворник нема шаблон { $template }.

check-templates-fewer = Изворник има шаблон { $template } више пута.

check-templates-more = Изворник има шаблон { $template } мање пута.

check-template-parameters-changed = Параметар се зове { $expected }, а не { $found }.

check-template-parameters-missing = Недостаје параметар { $name } шаблона { $template }.

check-template-parameters-extra = У изворнику { $template } нема параметар { $name }.

check-template-parameters-equals = Због знака = вики сматра да је „{ $found }“ назив параметра.

check-magic-words-missing = Недостаје { $word }.

check-magic-words-extra = { $word } није у изворнику, а делује на целу страницу.

check-tags-missing = Недостаје ознака { $tag }.

check-tags-extra = Ознаке { $tag } нема у изворнику.

check-tags-unclosed = Ознака { $tag } није затворена.

check-tags-unopened = { $tag } не затвара ниједну ознаку.

check-tags-forbidden = Вики не дозвољава { $found } и приказао би то као текст.

check-tags-attribute = Вики не дозвољава атрибут { $found }.

check-tag-attributes-missing = Недостаје атрибут { $attribute }.

check-tag-attributes-extra = Атрибута { $attribute } нема у изворнику.

check-tag-attributes-quotes = Вредности атрибута стоје између равних наводника: { $found }

check-nesting-crossed = { $tag } затвара ознаку која се преклапа с другом.

check-nesting-outside = У изворнику { $found } стоји унутар { $parent }.

check-emphasis-bold = Подебљању у овом реду недостаје један крај.
check-emphasis-italic = Курзиву у овом реду недостаје један крај.
check-emphasis-lost = Изворник неке речи истиче, а превод ниједну.

check-headings-level = Овај наслов је нивоа { $found }, а у изворнику нивоа { $expected }.

check-headings-number =
    { $found ->
        [one] Превод има { $found } наслов, а изворник { $expected }.
        [few] Превод има { $found } наслова, а изворник { $expected }.
       *[other] Превод има { $found } наслова, а изворник { $expected }.
    }

check-list-prefixes-missing = У изворнику овај ред почиње са { $prefix }

check-list-prefixes-missing-lines = У изворнику ови редови ({ $n }) почињу са { $prefix }

check-list-prefixes-extra = У изворнику овде ниједан ред не почиње са { $prefix }.

check-list-prefixes-extra-lines = У изворнику овде ниједан ред не почиње са { $prefix }, а у преводу редова с тим почетком има { $n }.

check-list-prefixes-changed = Овај ред почиње са { $found }, а у изворнику са { $expected }

check-list-prefixes-changed-lines = Ови редови ({ $n }) почињу са { $found }, а у изворнику са { $expected }

check-table-cells-rows =
    { $found ->
        [one] Превод има { $found } ознаку реда табеле, а изворник { $expected }.
        [few] Превод има { $found } ознаке редова табеле, а изворник { $expected }.
       *[other] Превод има { $found } ознака редова табеле, а изворник { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] Превод има { $found } ћелију табеле, а изворник { $expected }.
        [few] Превод има { $found } ћелије табеле, а изворник { $expected }.
       *[other] Превод има { $found } ћелија табеле, а изворник { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] Превод има { $found } ознаку почетка, наслова или краја табеле, а изворник { $expected }.
        [few] Превод има { $found } ознаке почетка, наслова или краја табеле, а изворник { $expected }.
       *[other] Превод има { $found } ознака почетка, наслова или краја табеле, а изворник { $expected }.
    }

check-raw-content-changed = Ово је код и остаје како јесте: { $expected }

check-raw-content-words = Речи унутар кода су промењене: { $found } уместо { $expected }. Проверите да ли то сме.

check-raw-content-footnote = Фуснота је позвана другим именом: { $found } уместо { $expected }.

check-page-markup = { $found } припада изворној страници, а не преводу.

check-page-markup-variable = У преводу се ово пише { $name }.

check-page-markup-fuzzy = Због !!FUZZY!! вики би превод означио као застарео.

check-pre-save-signature = Вики би ставио ваш потпис уместо { $found }

check-pre-save-subst = Због { $found } вики би текст шаблона уметнуо једном заувек.

check-pre-save-label = Вики би сам попунио празан натпис везе { $found }.

check-literals-missing = Недостаје { $word }.

check-literals-changed = „{ $found }“ у изворнику гласи { $expected }.

check-markdown = { $found } је Markdown. На викију се пише { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Превод има { $found } прелом реда, а изворник { $expected }.
        [few] Превод има { $found } прелома реда, а изворник { $expected }.
       *[other] Превод има { $found } прелома реда, а изворник { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Изворник почиње с { $expected } преломом реда.
        [few] Изворник почиње с { $expected } прелома реда.
       *[other] Изворник почиње с { $expected } прелома реда.
    }

check-blank-line = Празан ред започиње нови пасус.
check-escaped-line-break = \n се читаоцима приказује дословно.
check-leading-space = Ред који почиње размаком приказује се као преформатиран текст.

check-trailing-space =
    { $n ->
        [one] { $n } размак или прелом реда на крају.
        [few] { $n } размака или прелома реда на крају.
       *[other] { $n } размака или прелома реда на крају.
    }

check-tabs = Табулатор.
check-double-space = Два размака заредом.

check-invisible-characters = Знак који нико не види: { $code }

check-related-language =
    { $words ->
        [one] Ово личи на текст на другом језику ({ $language }): { $words } реч није из овог.
        [few] Ово личи на текст на другом језику ({ $language }): { $words } речи нису из овог.
       *[other] Ово личи на текст на другом језику ({ $language }): { $words } речи није из овог.
    }

check-mixed-script = Слова два писма у једној речи: { $word }

check-two-scripts = Реч на другом писму: { $word }

check-two-scripts-page = Већи део ове странице је на другом писму.

check-foreign-letters = Нису слова овог језика: { $letters } (у { $word })

check-usual-slips = Уместо { $word } пише се { $wanted }.

check-short-u = Овде { $word } почиње са { $wanted }.

check-numbers-missing = Недостаје број: { $number }

check-numbers-extra = Изворник нема овај број: { $number }

check-number-format-thousands = { $found } је груписано као у енглеском; овде запета започиње децимале.

check-number-format-percent = { $found }: на овом језику се пише { $wanted }.

check-dates-english = Датум написан као у енглеском: { $found }

check-dates-other-month = Изворник има други месец: { $found }

check-quotation-marks = Наводници { $found }; на овом језику пишу се { $wanted }.

check-quotation-marks-alone = Наводник без своје друге половине: { $found }

check-apostrophe = „{ $found }“ није апостроф; пише се „{ $wanted }“.

check-punctuation-spacing-before = Размак испред „{ $sign }“.

check-punctuation-spacing-after = Нема размака иза „{ $sign }“.

check-punctuation-spacing-bracket = Размак после отворене заграде.

check-no-break-space-unit = Ред може да се преломи између броја и јединице: { $words }

check-no-break-space-number = Ред може да се преломи усред броја: { $words }

check-no-break-space-sign = Ред може да се преломи између знака и броја: { $words }

check-no-break-space-word = Ред може да се преломи после речи од једног слова: { $words }

check-start-punctuation-missing = Изворник почиње знаком „{ $wanted }“.

check-start-punctuation-extra = Изворник не почиње знаком „{ $found }“.

check-end-punctuation = Завршава се знаком „{ $found }“; крај изворника тражи „{ $wanted }“.

check-end-punctuation-missing = На крају недостаје „{ $wanted }“.

check-end-punctuation-extra = Изворник се не завршава знаком „{ $found }“.

check-sentence-capital = Реченица почиње малим словом: { $found }

check-sentence-capital-start = Изворник почиње великим словом, а превод малим: { $found }

check-several-capitals = Два велика слова на почетку речи: { $found }

check-heading-capitals = Велика слова као у енглеском наслову; на овом језику се пишу као у реченици.

check-repeated-word = Двапут заредом: { $word }

check-address-form = Обраћа се читаоцима друкчије него остатак текста: { $word }

check-spelling = Није у речнику: { $word }

check-glossary-missing = У појмовнику за { $term } стоји { $wanted }.

check-glossary-translated = Према појмовнику, { $term } се не преводи.

check-glossary-forbidden = Према појмовнику, за { $term } не треба писати { $found }.

check-glossary-forbidden-wanted = Према појмовнику, за { $term } не треба писати { $found }, него { $wanted }.

check-inconsistent = Исти изворник је друкчије преведен овде: { $place }. Тамо стоји: { $other }

check-reused = Исти превод стоји за други изворник овде: { $place }. Тамошњи изворник: { $source }

check-translated-before = Већ преведено овде: { $place }. Превод: { $other }

source-too-long = Ова јединица је тешка за превођење (знакова: { $n }); боље је поделити је на више јединица.

source-ellipsis = Три тачке стоје уместо „…“; преводиоци их преписују.

source-fails = Број језика чији преводи овде имају проблема: { $n }; можда изворник није јасан.

source-long-untranslated = Број језика на којима ова јединица није преведена: { $n }; на једном од њих чека већ { $days } дана.

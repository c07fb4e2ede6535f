### Macedonian (mk). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Преводот е празен: читателите нема да видат ништо, а единицата ќе се брои за преведена.
check-same-as-source = Ова е сè уште текстот на изворникот.
check-source-moved = Изворникот е изменет по овој превод. Споредете го преводот со новиот изворник.
check-machine-translation = { $percent } % од ова е машински превод што никој не го уредил.
check-length-short = Преводот е многу пократок од изворникот: { $found } наспроти { $expected } знаци.
check-length-long = Преводот е многу подолг од изворникот: { $found } наспроти { $expected } знаци.
check-sentences =
    { $found ->
        [one] Преводот има { $found } реченица, а изворникот { $expected }.
       *[other] Преводот има { $found } реченици, а изворникот { $expected }.
    }

check-wiki-plural-missing = Изворникот користи PLURAL, а преводот не. Викито ќе го означи како застарен.
check-wiki-plural-forms = Дадени облици во овој PLURAL: { $given }, а јазикот има: { $allowed }. Викито ќе го означи преводот како застарен.
check-wiki-plural-same = Последните два облика во овој PLURAL се исти: { $form }. Изоставете еден, инаку викито ќе го означи преводот како застарен.
check-plural-forms = Облици во овој PLURAL: { $given }, а на јазикот му требаат { $needed }.
check-plural-in-text = „{ $found }“: само некои јазици ја градат множината со „s“.

check-wiki-braces-open =
    { $n ->
        [one] На { $n } { $open } ѝ недостасува { $close }. Викито ќе го означи преводот како застарен.
       *[other] На { $n } { $open } им недостасува { $close }. Викито ќе го означи преводот како застарен.
    }
check-wiki-braces-close =
    { $n ->
        [one] На { $n } { $close } ѝ недостасува { $open }. Викито ќе го означи преводот како застарен.
       *[other] На { $n } { $close } им недостасува { $open }. Викито ќе го означи преводот како застарен.
    }
check-brackets = „{ $found }“ го нема својот пар.

check-variables-missing = Недостасува променливата { $name }.
check-variables-unknown = Во изворникот нема променлива { $name }.
check-variables-changed = Променливата се вика { $expected }, а не { $found }.

check-links-missing = Недостасува врската до { $page }.
check-links-extra = Во изворникот нема врска до { $page }.
check-links-changed = Оваа врска води до { $found }, а во изворникот до { $expected }. Преведувајте го натписот, а не страницата.
check-namespaces = Именскиот простор на ова вики се вика { $expected }, а не { $found }.
check-my-language = Пред { $page } недостасува Special:MyLanguage/: читателите нема да ја добијат страницата на својот јазик.
check-file-names-changed = Податотеката се вика { $expected }, а не { $found }.
check-file-names-missing = Недостасува { $file }.
check-file-names-extra = Изворникот не ја прикажува { $file }.
check-file-options-changed = Викито не ја познава можноста { $found }; таа се вика { $expected }.
check-file-options-missing = Недостасува можноста { $option } на податотеката.
check-categories-changed = Категоријата се вика { $expected }, а не { $found }.
check-categories-missing = Недостасува { $category }.
check-categories-extra = Изворникот не е во { $category }.
check-urls-changed = Адресата е { $found }, а во изворникот { $expected }.
check-urls-missing = Недостасува адресата { $address }.
check-urls-extra = Во изворникот ја нема адресата { $address }.
check-external-links-glued = Недостасува проред меѓу адресата и „{ $label }“.
check-external-links-unclosed = Врската { $found } не е затворена со ].
check-untranslated-labels = „{ $label }“ е како во изворникот.

check-templates-changed = Предлошката се вика { $expected }, а не { $found }.
check-templates-missing = Недостасува предлошката { $template }.
check-templates-extra = Во изворникот ја нема предлошката { $template }.
check-templates-fewer = Во изворникот предлошката { $template } се јавува повеќепати.
check-templates-more = Во изворникот предлошката { $template } се јавува помалку пати.
check-template-parameters-changed = Параметарот се вика { $expected }, а не { $found }.
check-template-parameters-missing = Недостасува параметарот { $name } на { $template }.
check-template-parameters-extra = Во изворникот { $template } нема параметар { $name }.
check-template-parameters-equals = Поради знакот = викито го зема „{ $found }“ како име на параметар.
check-magic-words-missing = Недостасува { $word }.
check-magic-words-extra = { $word } го нема во изворникот, а делува на целата страница.

check-tags-missing = Недостасува ознаката { $tag }.
check-tags-extra = Ознаката { $tag } ја нема во изворникот.
check-tags-unclosed = Ознаката { $tag } не е затворена.
check-tags-unopened = { $tag } не затвора ниедна ознака.
check-tags-forbidden = Викито не дозволува { $found } и ќе го прикаже како текст.
check-tags-attribute = Викито не го дозволува атрибутот { $found }.
check-tag-attributes-missing = Недостасува атрибутот { $attribute }.
check-tag-attributes-extra = Атрибутот { $attribute } го нема во изворникот.
check-tag-attributes-quotes = Вредностите на атрибутите стојат во прави наводници: { $found }
check-nesting-crossed = { $tag } затвора ознака што се преклопува со друга.
check-nesting-outside = Во изворникот { $found } стои внатре во { $parent }.

check-emphasis-bold = Задебелениот текст во овој ред има само еден крај.
check-emphasis-italic = Закосениот текст во овој ред има само еден крај.
check-emphasis-lost = Изворникот нагласува некои зборови, а преводот ниеден.
check-headings-level = Овој наслов е од ниво { $found }, а во изворникот од ниво { $expected }.
check-headings-number =
    { $found ->
        [one] Преводот има { $found } наслов, а изворникот { $expected }.
       *[other] Преводот има { $found } наслови, а изворникот { $expected }.
    }
check-list-prefixes-missing = Во изворникот овој ред почнува со { $prefix }
check-list-prefixes-missing-lines = Во изворникот овие редови ({ $n }) почнуваат со { $prefix }
check-list-prefixes-extra = Во изворникот тука ниеден ред не почнува со { $prefix }.
check-list-prefixes-extra-lines = Во изворникот тука ниеден ред не почнува со { $prefix }, а во преводот такви има { $n }.
check-list-prefixes-changed = Овој ред почнува со { $found }, а во изворникот со { $expected }
check-list-prefixes-changed-lines = Овие редови ({ $n }) почнуваат со { $found }, а во изворникот со { $expected }
check-table-cells-rows =
    { $found ->
        [one] Преводот има { $found } знак за ред во табела, а изворникот { $expected }.
       *[other] Преводот има { $found } знаци за ред во табела, а изворникот { $expected }.
    }
check-table-cells-cells =
    { $found ->
        [one] Преводот има { $found } табелна ќелија, а изворникот { $expected }.
       *[other] Преводот има { $found } табелни ќелии, а изворникот { $expected }.
    }
check-table-cells-tables =
    { $found ->
        [one] Преводот има { $found } знак за почеток, натпис или крај на табела, а изворникот { $expected }.
       *[other] Преводот има { $found } знаци за почеток, натпис или крај на табела, а изворникот { $expected }.
    }

check-raw-content-changed = Ова е код и останува како што е: { $expected }
check-raw-content-words = Изменети се зборови во код: { $found } наместо { $expected }. Уверете се дека смеат.
check-raw-content-footnote = Фуснотата се вика поинаку: { $found } наместо { $expected }.
check-page-markup = { $found } е за изворната страница, а не за превод.
check-page-markup-variable = Во превод ова се пишува { $name }.
check-page-markup-fuzzy = Со !!FUZZY!! викито ќе го означи преводот како застарен.
check-pre-save-signature = Викито ќе го стави вашиот потпис наместо { $found }
check-pre-save-subst = Поради { $found } викито ќе го вметне текстот на предлошката еднаш засекогаш.
check-pre-save-label = Викито само ќе го пополни празниот натпис на { $found }.
check-literals-missing = Недостасува { $word }.
check-literals-changed = „{ $found }“ во изворникот е { $expected }.
check-markdown = { $found } е Markdown. На викито се пишува { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Преводот има { $found } прелом на ред, а изворникот { $expected }.
       *[other] Преводот има { $found } преломи на ред, а изворникот { $expected }.
    }
check-line-breaks-before =
    { $expected ->
        [one] Изворникот почнува со { $expected } прелом на ред.
       *[other] Изворникот почнува со { $expected } преломи на ред.
    }
check-blank-line = Празниот ред почнува нов пасус.
check-escaped-line-break = \n им се прикажува на читателите како што е напишано.
check-leading-space = Ред што почнува со проред се прикажува како предобликуван текст.
check-trailing-space =
    { $n ->
        [one] { $n } проред или прелом на ред на крајот.
       *[other] { $n } прореди или преломи на ред на крајот.
    }
check-tabs = Табулатор.
check-double-space = Два прореда по ред.
check-invisible-characters = Знак што никој не го гледа: { $code }

check-related-language =
    { $words ->
        [one] Ова личи на текст на друг јазик ({ $language }): { $words } збор не е од овој јазик.
       *[other] Ова личи на текст на друг јазик ({ $language }): { $words } зборови не се од овој јазик.
    }
check-mixed-script = Букви од две писма во еден збор: { $word }
check-two-scripts = Збор на другото писмо: { $word }
check-two-scripts-page = Поголемиот дел од страницата е на другото писмо.
check-foreign-letters = Букви што ги нема во овој јазик: { $letters } (во { $word })
check-usual-slips = { $word } се пишува { $wanted }.
check-short-u = Тука { $word } почнува со { $wanted }.
check-numbers-missing = Недостасува број: { $number }
check-numbers-extra = Во изворникот го нема овој број: { $number }
check-number-format-thousands = { $found } е групирано како на англиски; тука запирката ги почнува децималите.
check-number-format-percent = { $found }: на овој јазик се пишува { $wanted }.
check-dates-english = Датум напишан како на англиски: { $found }
check-dates-other-month = Во изворникот е друг месец: { $found }
check-quotation-marks = Наводници { $found }; на овој јазик се { $wanted }.
check-quotation-marks-alone = Наводник без својот пар: { $found }
check-apostrophe = „{ $found }“ не е апостроф; пишувајте „{ $wanted }“.
check-punctuation-spacing-before = Проред пред „{ $sign }“.
check-punctuation-spacing-after = Нема проред по „{ $sign }“.
check-punctuation-spacing-bracket = Проред по отворена заграда.
check-no-break-space-unit = Редот може да се прекрши меѓу бројот и мерката: { $words }
check-no-break-space-number = Редот може да се прекрши среде број: { $words }
check-no-break-space-sign = Редот може да се прекрши меѓу знакот и бројот: { $words }
check-no-break-space-word = Редот може да се прекрши по збор од една буква: { $words }
check-start-punctuation-missing = Изворникот почнува со „{ $wanted }“.
check-start-punctuation-extra = Изворникот не почнува со „{ $found }“.
check-end-punctuation = Завршува со „{ $found }“; според изворникот треба „{ $wanted }“.
check-end-punctuation-missing = На крајот недостасува „{ $wanted }“.
check-end-punctuation-extra = Изворникот не завршува со „{ $found }“.
check-sentence-capital = Реченица почнува со мала буква: { $found }
check-sentence-capital-start = Изворникот почнува со голема буква, а преводот со мала: { $found }
check-several-capitals = Две големи букви на почеток на збор: { $found }
check-heading-capitals = Големи букви како во англиски наслов; на овој јазик се како во реченица.
check-repeated-word = Двапати по ред: { $word }
check-address-form = На читателите им се обраќа поинаку од останатото: { $word }

check-spelling = Го нема во речникот: { $word }
check-glossary-missing = Во поимникот за { $term } стои { $wanted }.
check-glossary-translated = Според поимникот, { $term } не се преведува.
check-glossary-forbidden = Според поимникот, за { $term } не се користи { $found }.
check-glossary-forbidden-wanted = Според поимникот, за { $term } се користи { $wanted }, а не { $found }.
check-inconsistent = Истиот изворник е поинаку преведен во { $place }: { $other }
check-reused = Истиот превод стои за друг изворник во { $place }: { $source }
check-translated-before = Веќе преведено во { $place }: { $other }

source-too-long = Со { $n } знаци оваа единица тешко се преведува; подобро поделете ја на неколку.
source-ellipsis = Три точки наместо „…“; преведувачите ги препишуваат.
source-fails = Преводите имаат проблеми тука (јазици: { $n }); можеби изворникот е нејасен.
source-long-untranslated = Оваа единица е непреведена (јазици: { $n }), на еден од нив веќе { $days } дена.

### Bulgarian (bg). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Преводът е празен: читателите няма да видят нищо, а единицата ще се брои за преведена.
check-same-as-source = Това все още е текстът на оригинала.
check-source-moved = Оригиналът е променен след този превод. Сравнете превода с новия оригинал.
check-machine-translation = { $percent }% от това е машинен превод, който никой не е редактирал.
check-length-short = Преводът е много по-къс от оригинала: { $found } знака срещу { $expected }.
check-length-long = Преводът е много по-дълъг от оригинала: { $found } знака срещу { $expected }.
check-sentences =
    { $found ->
        [one] Преводът има { $found } изречение, а оригиналът – { $expected }.
       *[other] Преводът има { $found } изречения, а оригиналът – { $expected }.
    }

check-wiki-plural-missing = Оригиналът използва PLURAL, а преводът – не. Уикито ще го отбележи като остарял.
check-wiki-plural-forms = Дадени форми в този PLURAL: { $given }, а езикът има: { $allowed }. Уикито ще отбележи превода като остарял.
check-wiki-plural-same = Последните две форми в този PLURAL са еднакви: { $form }. Махнете едната, иначе уикито ще отбележи превода като остарял.
check-plural-forms = Този PLURAL има { $given } форми, а на езика са нужни { $needed }.
check-plural-in-text = „{ $found }“: само някои езици образуват множествено число с „s“.

check-wiki-braces-open =
    { $n ->
        [one] На { $n } { $open } липсва { $close }. Уикито ще отбележи превода като остарял.
       *[other] На { $n } { $open } липсва { $close }. Уикито ще отбележи превода като остарял.
    }
check-wiki-braces-close =
    { $n ->
        [one] На { $n } { $close } липсва { $open }. Уикито ще отбележи превода като остарял.
       *[other] На { $n } { $close } липсва { $open }. Уикито ще отбележи превода като остарял.
    }
check-brackets = „{ $found }“ няма съответна скоба.

check-variables-missing = Липсва променливата { $name }.
check-variables-unknown = В оригинала няма променлива { $name }.
check-variables-changed = Променливата се нарича { $expected }, а не { $found }.

check-links-missing = Липсва препратката към { $page }.
check-links-extra = В оригинала няма препратка към { $page }.
check-links-changed = Тази препратка води към { $found }, а в оригинала – към { $expected }. Превеждайте етикета, не страницата.
check-namespaces = Именното пространство в това уики се нарича { $expected }, а не { $found }.
check-my-language = Преди { $page } липсва Special:MyLanguage/: читателите няма да получат страницата на своя език.
check-file-names-changed = Файлът се нарича { $expected }, а не { $found }.
check-file-names-missing = Липсва { $file }.
check-file-names-extra = Оригиналът не показва { $file }.
check-file-options-changed = Уикито не познава опцията { $found }; тя се нарича { $expected }.
check-file-options-missing = Липсва опцията { $option } на файла.
check-categories-changed = Категорията се нарича { $expected }, а не { $found }.
check-categories-missing = Липсва { $category }.
check-categories-extra = Оригиналът не е в { $category }.
check-urls-changed = Адресът е { $found }, а в оригинала – { $expected }.
check-urls-missing = Липсва адресът { $address }.
check-urls-extra = В оригинала няма адрес { $address }.
check-external-links-glued = Липсва интервал между адреса и „{ $label }“.
check-external-links-unclosed = Препратката { $found } не е затворена с ].
check-untranslated-labels = „{ $label }“ е както в оригинала.

check-templates-changed = Шаблонът се нарича { $expected }, а не { $found }.
check-templates-missing = Липсва шаблонът { $template }.
check-templates-extra = В оригинала няма шаблон { $template }.
check-templates-fewer = В оригинала шаблонът { $template } се среща повече пъти.
check-templates-more = В оригинала шаблонът { $template } се среща по-малко пъти.
check-template-parameters-changed = Параметърът се нарича { $expected }, а не { $found }.
check-template-parameters-missing = Липсва параметърът { $name } на { $template }.
check-template-parameters-extra = В оригинала { $template } няма параметър { $name }.
check-template-parameters-equals = Заради знака = уикито приема „{ $found }“ за име на параметър.
check-magic-words-missing = Липсва { $word }.
check-magic-words-extra = { $word } го няма в оригинала и действа върху цялата страница.

check-tags-missing = Липсва тагът { $tag }.
check-tags-extra = Тагът { $tag } го няма в оригинала.
check-tags-unclosed = Тагът { $tag } не е затворен.
check-tags-unopened = { $tag } не затваря никой таг.
check-tags-forbidden = Уикито не допуска { $found } и ще го покаже като текст.
check-tags-attribute = Уикито не допуска атрибута { $found }.
check-tag-attributes-missing = Липсва атрибутът { $attribute }.
check-tag-attributes-extra = Атрибутът { $attribute } го няма в оригинала.
check-tag-attributes-quotes = Стойностите на атрибутите се ограждат с прави кавички: { $found }
check-nesting-crossed = { $tag } затваря таг, който се застъпва с друг.
check-nesting-outside = В оригинала { $found } е вътре в { $parent }.

check-emphasis-bold = Получерният текст на този ред има само един край.
check-emphasis-italic = Курсивът на този ред има само един край.
check-emphasis-lost = В оригинала някои думи са откроени, а в превода – никоя.
check-headings-level = Това заглавие е от ниво { $found }, а в оригинала – от ниво { $expected }.
check-headings-number =
    { $found ->
        [one] Преводът има { $found } заглавие, а оригиналът – { $expected }.
       *[other] Преводът има { $found } заглавия, а оригиналът – { $expected }.
    }
check-list-prefixes-missing = В оригинала този ред започва с { $prefix }
check-list-prefixes-missing-lines = В оригинала тези { $n } реда започват с { $prefix }
check-list-prefixes-extra = В оригинала тук никой ред не започва с { $prefix }.
check-list-prefixes-extra-lines = В оригинала тук никой ред не започва с { $prefix }, а в превода – { $n } реда.
check-list-prefixes-changed = Този ред започва с { $found }, а в оригинала – с { $expected }
check-list-prefixes-changed-lines = Тези { $n } реда започват с { $found }, а в оригинала – с { $expected }
check-table-cells-rows =
    { $found ->
        [one] Преводът има { $found } знак за ред на таблица, а оригиналът – { $expected }.
       *[other] Преводът има { $found } знака за ред на таблица, а оригиналът – { $expected }.
    }
check-table-cells-cells =
    { $found ->
        [one] Преводът има { $found } клетка на таблица, а оригиналът – { $expected }.
       *[other] Преводът има { $found } клетки на таблица, а оригиналът – { $expected }.
    }
check-table-cells-tables =
    { $found ->
        [one] Преводът има { $found } знак за начало, надпис или край на таблица, а оригиналът – { $expected }.
       *[other] Преводът има { $found } знака за начало, надпис или край на таблица, а оригиналът – { $expected }.
    }

check-raw-content-changed = Това е код и остава както е: { $expected }
check-raw-content-words = Променени са думи в код: { $found } вместо { $expected }. Уверете се, че това е допустимо.
check-raw-content-footnote = Бележката под линия се нарича по друг начин: { $found } вместо { $expected }.
check-page-markup = { $found } е за страницата с оригинала, а не за превод.
check-page-markup-variable = В превод това се пише { $name }.
check-page-markup-fuzzy = С !!FUZZY!! уикито ще отбележи превода като остарял.
check-pre-save-signature = Уикито ще постави подписа Ви на мястото на { $found }
check-pre-save-subst = Заради { $found } уикито ще вмъкне текста на шаблона веднъж завинаги.
check-pre-save-label = Уикито само ще попълни празния етикет на { $found }.
check-literals-missing = Липсва { $word }.
check-literals-changed = „{ $found }“ в оригинала е { $expected }.
check-markdown = { $found } е Markdown. В уикито се пише { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Преводът има { $found } нов ред, а оригиналът – { $expected }.
       *[other] Преводът има { $found } нови реда, а оригиналът – { $expected }.
    }
check-line-breaks-before =
    { $expected ->
        [one] Оригиналът започва с { $expected } нов ред.
       *[other] Оригиналът започва с { $expected } нови реда.
    }
check-blank-line = Празният ред започва нов абзац.
check-escaped-line-break = \n се показва на читателите, както е написано.
check-leading-space = Ред, който започва с интервал, се показва като предварително форматиран текст.
check-trailing-space =
    { $n ->
        [one] { $n } интервал или нов ред накрая.
       *[other] { $n } интервала или нови реда накрая.
    }
check-tabs = Табулация.
check-double-space = Два интервала един след друг.
check-invisible-characters = Невидим знак: { $code }

check-related-language =
    { $words ->
        [one] Това прилича на текст на друг език ({ $language }): { $words } дума не е от този език.
       *[other] Това прилича на текст на друг език ({ $language }): { $words } думи не са от този език.
    }
check-mixed-script = Букви от две азбуки в една дума: { $word }
check-two-scripts = Дума на другата азбука: { $word }
check-two-scripts-page = По-голямата част от тази страница е на другата азбука.
check-foreign-letters = Букви, които ги няма в този език: { $letters } (в { $word })
check-usual-slips = { $word } се пише { $wanted }.
check-short-u = Тук { $word } започва с { $wanted }.
check-numbers-missing = Липсва число: { $number }
check-numbers-extra = В оригинала няма такова число: { $number }
check-number-format-thousands = { $found } е групирано като на английски; тук запетаята отделя десетичните знаци.
check-number-format-percent = { $found }: на този език се пише { $wanted }.
check-dates-english = Дата, написана като на английски: { $found }
check-dates-other-month = В оригинала месецът е друг: { $found }
check-quotation-marks = Кавички { $found }; на този език се пише { $wanted }.
check-quotation-marks-alone = Кавичка без своята двойка: { $found }
check-apostrophe = „{ $found }“ не е апостроф; пишете „{ $wanted }“.
check-punctuation-spacing-before = Интервал пред „{ $sign }“.
check-punctuation-spacing-after = Липсва интервал след „{ $sign }“.
check-punctuation-spacing-bracket = Интервал след отваряща скоба.
check-no-break-space-unit = Редът може да се пренесе между числото и мерната единица: { $words }
check-no-break-space-number = Редът може да се пренесе вътре в число: { $words }
check-no-break-space-sign = Редът може да се пренесе между знака и числото: { $words }
check-no-break-space-word = Редът може да се пренесе след дума от една буква: { $words }
check-start-punctuation-missing = Оригиналът започва с „{ $wanted }“.
check-start-punctuation-extra = Оригиналът не започва с „{ $found }“.
check-end-punctuation = Завършва на „{ $found }“; според оригинала трябва „{ $wanted }“.
check-end-punctuation-missing = Накрая липсва „{ $wanted }“.
check-end-punctuation-extra = Оригиналът не завършва на „{ $found }“.
check-sentence-capital = Изречение започва с малка буква: { $found }
check-sentence-capital-start = Оригиналът започва с главна буква, а преводът – с малка: { $found }
check-several-capitals = Две главни букви в началото на дума: { $found }
check-heading-capitals = Главни букви като в английско заглавие; на този език са като в изречение.
check-repeated-word = Два пъти поред: { $word }
check-address-form = Обръща се към читателите другояче, отколкото останалият текст: { $word }

check-spelling = Няма я в речника: { $word }
check-glossary-missing = В глосара за { $term } е дадено { $wanted }.
check-glossary-translated = Според глосара { $term } не се превежда.
check-glossary-forbidden = Според глосара за { $term } не се използва { $found }.
check-glossary-forbidden-wanted = Според глосара за { $term } се използва { $wanted }, а не { $found }.
check-inconsistent = Същият оригинал е преведен другояче в { $place }: { $other }
check-reused = Същият превод стои и за друг оригинал в { $place }: { $source }
check-translated-before = Вече е преведено в { $place }: { $other }

source-too-long = С { $n } знака тази единица е трудна за превод; по-добре я разделете на няколко.
source-ellipsis = Три точки вместо „…“; преводачите ги преписват.
source-fails = Преводите на { $n } езика имат проблеми тук; може би оригиналът е неясен.
source-long-untranslated = Тази единица не е преведена на { $n } езика, на един от тях вече { $days } дни.

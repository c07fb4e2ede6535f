### Ukrainian (uk). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })
check-empty = Переклад порожній: читачі нічого не побачать, а блок вважатиметься перекладеним.
check-same-as-source = Це досі текст оригіналу.
check-source-moved = Оригінал змінився після створення цього перекладу. Порівняйте переклад із новим оригіналом.
check-machine-translation = { $percent } % цього тексту — машинний переклад без редагування.
check-length-short = Переклад набагато коротший за оригінал. Символів: { $found }, в оригіналі: { $expected }.
check-length-long = Переклад набагато довший за оригінал. Символів: { $found }, в оригіналі: { $expected }.

check-sentences =
    { $found ->
        [one] У перекладі { $found } речення, в оригіналі — { $expected }.
        [few] У перекладі { $found } речення, в оригіналі — { $expected }.
       *[many] У перекладі { $found } речень, в оригіналі — { $expected }.
    }

check-wiki-plural-missing = В оригіналі є PLURAL, а в перекладі немає. Вікі позначила б переклад застарілим.
check-wiki-plural-forms = Форм у цьому PLURAL: { $given }, а мова має { $allowed }. Вікі позначила б переклад застарілим.
check-wiki-plural-same = Дві останні форми цього PLURAL однакові: { $form }. Приберіть одну, інакше вікі позначить переклад застарілим.
check-plural-forms = Форм у цьому PLURAL: { $given }, а мові потрібно { $needed }.
check-plural-in-text = «{ $found }»: лише деякі мови утворюють множину за допомогою s.

check-wiki-braces-open =
    { $n ->
        [one] { $n } дужка { $open } не має пари { $close }. Вікі позначила б переклад застарілим.
        [few] { $n } дужки { $open } не мають пари { $close }. Вікі позначила б переклад застарілим.
       *[many] { $n } дужок { $open } не мають пари { $close }. Вікі позначила б переклад застарілим.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } дужка { $close } не має пари { $open }. Вікі позначила б переклад застарілим.
        [few] { $n } дужки { $close } не мають пари { $open }. Вікі позначила б переклад застарілим.
       *[many] { $n } дужок { $close } не мають пари { $open }. Вікі позначила б переклад застарілим.
    }

check-brackets = «{ $found }» не має пари.
check-variables-missing = Бракує змінної { $name }.
check-variables-unknown = В оригіналі немає змінної { $name }.
check-variables-changed = Змінна називається { $expected }, а не { $found }.
check-links-missing = Бракує посилання на { $page }.
check-links-extra = В оригіналі немає посилання на { $page }.
check-links-changed = Це посилання веде на { $found }, а в оригіналі — на { $expected }. Перекладайте підпис, а не назву сторінки.
check-namespaces = Простір назв у цій вікі називається { $expected }, а не { $found }.
check-my-language = Перед { $page } бракує Special:MyLanguage/: читачі не побачать сторінки своєю мовою.
check-file-names-changed = Файл називається { $expected }, а не { $found }.
check-file-names-missing = Бракує файлу { $file }.
check-file-names-extra = В оригіналі немає файлу { $file }.
check-file-options-changed = Вікі не знає параметра { $found }; він називається { $expected }.
check-file-options-missing = Бракує параметра файлу { $option }.
check-categories-changed = Категорія називається { $expected }, а не { $found }.
check-categories-missing = Бракує категорії: { $category }.
check-categories-extra = В оригіналі немає категорії: { $category }.
check-urls-changed = Тут адреса { $found }, а в оригіналі { $expected }.
check-urls-missing = Бракує адреси { $address }.
check-urls-extra = В оригіналі немає адреси { $address }.
check-external-links-glued = Бракує пробілу між адресою та «{ $label }».
check-external-links-unclosed = Посилання { $found } не закрито дужкою ].
check-untranslated-labels = «{ $label }» — як в оригіналі.
check-templates-changed = Шаблон називається { $expected }, а не { $found }.
check-templates-missing = Бракує шаблону { $template }.
check-templates-extra = В оригіналі немає шаблону { $template }.
check-templates-fewer = В оригіналі шаблон { $template } трапляється частіше.
check-templates-more = В оригіналі шаблон { $template } трапляється рідше.
check-template-parameters-changed = Параметр називається { $expected }, а не { $found }.
check-template-parameters-missing = Бракує параметра { $name } шаблону { $template }.
check-template-parameters-extra = В оригіналі шаблон { $template } не має параметра { $name }.
check-template-parameters-equals = Через знак = вікі вважає «{ $found }» назвою параметра.
check-magic-words-missing = Бракує { $word }.
check-magic-words-extra = { $word } немає в оригіналі; це слово діє на всю сторінку.
check-tags-missing = Бракує тегу { $tag }.
check-tags-extra = Тегу { $tag } немає в оригіналі.
check-tags-unclosed = Тег { $tag } не закрито.
check-tags-unopened = { $tag } не закриває жодного тегу.
check-tags-forbidden = Вікі не дозволяє { $found } і покаже це як текст.
check-tags-attribute = Вікі не дозволяє атрибута { $found }.
check-tag-attributes-missing = Бракує атрибута { $attribute }.
check-tag-attributes-extra = Атрибута { $attribute } немає в оригіналі.
check-tag-attributes-quotes = Значення атрибутів пишуться в прямих лапках: { $found }
check-nesting-crossed = { $tag } закриває тег, який перетинається з іншим.
check-nesting-outside = В оригіналі { $found } стоїть усередині { $parent }.
check-emphasis-bold = У цьому рядку жирний шрифт має лише один край.
check-emphasis-italic = У цьому рядку курсив має лише один край.
check-emphasis-lost = В оригіналі деякі слова виділено, у перекладі — жодного.
check-headings-level = Рівень цього заголовка — { $found }, в оригіналі — { $expected }.

check-headings-number =
    { $found ->
        [one] У перекладі { $found } заголовок, в оригіналі — { $expected }.
        [few] У перекладі { $found } заголовки, в оригіналі — { $expected }.
       *[many] У перекладі { $found } заголовків, в оригіналі — { $expected }.
    }

check-list-prefixes-missing = В оригіналі цей рядок починається з { $prefix }
check-list-prefixes-missing-lines = В оригіналі ці рядки (усього { $n }) починаються з { $prefix }
check-list-prefixes-extra = В оригіналі тут жоден рядок не починається з { $prefix }
check-list-prefixes-extra-lines = В оригіналі тут жоден рядок не починається з { $prefix }, а в перекладі таких рядків { $n }.
check-list-prefixes-changed = Цей рядок починається з { $found }, а в оригіналі — з { $expected }
check-list-prefixes-changed-lines = Ці рядки (усього { $n }) починаються з { $found }, а в оригіналі — з { $expected }

check-table-cells-rows =
    { $found ->
        [one] У перекладі { $found } позначка рядка таблиці, в оригіналі — { $expected }.
        [few] У перекладі { $found } позначки рядків таблиці, в оригіналі — { $expected }.
       *[many] У перекладі { $found } позначок рядків таблиці, в оригіналі — { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] У перекладі { $found } клітинка таблиці, в оригіналі — { $expected }.
        [few] У перекладі { $found } клітинки таблиці, в оригіналі — { $expected }.
       *[many] У перекладі { $found } клітинок таблиці, в оригіналі — { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] У перекладі { $found } позначка початку, заголовка або кінця таблиці, в оригіналі — { $expected }.
        [few] У перекладі { $found } позначки початку, заголовка або кінця таблиці, в оригіналі — { $expected }.
       *[many] У перекладі { $found } позначок початку, заголовка або кінця таблиці, в оригіналі — { $expected }.
    }

check-raw-content-changed = Це код, він залишається без змін: { $expected }
check-raw-content-words = Змінено слова всередині коду: { $found } замість { $expected }. Переконайтеся, що їх можна змінювати.
check-raw-content-footnote = Примітка має іншу назву: { $found } замість { $expected }.
check-page-markup = { $found } належить до сторінки оригіналу, а не до перекладу.
check-page-markup-variable = У перекладі це пишеться { $name }.
check-page-markup-fuzzy = Через !!FUZZY!! вікі позначила б переклад застарілим.
check-pre-save-signature = Вікі поставила б ваш підпис на місці { $found }
check-pre-save-subst = Через { $found } вікі раз і назавжди підставила б текст шаблону.
check-pre-save-label = Вікі сама заповнила б порожній підпис посилання { $found }.
check-literals-missing = Бракує { $word }.
check-literals-changed = «{ $found }» — в оригіналі { $expected }.
check-markdown = { $found } — це Markdown. У вікі пишуть { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] У перекладі { $found } перенесення рядка, в оригіналі — { $expected }.
        [few] У перекладі { $found } перенесення рядка, в оригіналі — { $expected }.
       *[many] У перекладі { $found } перенесень рядка, в оригіналі — { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Оригінал починається з { $expected } перенесення рядка.
        [few] Оригінал починається з { $expected } перенесень рядка.
       *[many] Оригінал починається з { $expected } перенесень рядка.
    }

check-blank-line = Порожній рядок починає новий абзац.
check-escaped-line-break = Читачі побачать \n саме так, як написано.
check-leading-space = Рядок, що починається з пробілу, показується як попередньо відформатований текст.

check-trailing-space =
    { $n ->
        [one] { $n } пробіл або перенесення рядка в кінці.
        [few] { $n } пробіли або перенесення рядка в кінці.
       *[many] { $n } пробілів або перенесень рядка в кінці.
    }

check-tabs = Символ табуляції.
check-double-space = Два пробіли поспіль.
check-invisible-characters = Невидимий символ: { $code }

check-related-language =
    { $words ->
        [one] Це схоже на текст іншою мовою ({ $language }): { $words } слово не належить до цієї мови.
        [few] Це схоже на текст іншою мовою ({ $language }): { $words } слова не належать до цієї мови.
       *[many] Це схоже на текст іншою мовою ({ $language }): { $words } слів не належать до цієї мови.
    }

check-mixed-script = В одному слові літери двох абеток: { $word }
check-two-scripts = Слово іншою абеткою: { $word }
check-two-scripts-page = Більшу частину цієї сторінки написано іншою абеткою.
check-foreign-letters = Це не літери цієї мови: { $letters } (у слові { $word })
check-usual-slips = Замість { $word } пишеться { $wanted }.
check-short-u = Тут { $word } починається з { $wanted }.
check-numbers-missing = Бракує числа: { $number }
check-numbers-extra = В оригіналі немає цього числа: { $number }
check-number-format-thousands = { $found }: розряди відокремлено по-англійському; тут кома починає десятковий дріб.
check-number-format-percent = { $found }: цією мовою пишуть { $wanted }.
check-dates-english = Дата, записана по-англійському: { $found }
check-dates-other-month = В оригіналі інший місяць: { $found }
check-quotation-marks = Лапки { $found }; у цій мові — { $wanted }.
check-quotation-marks-alone = Лапка без пари: { $found }
check-apostrophe = «{ $found }» — не апостроф; пишіть «{ $wanted }».
check-punctuation-spacing-before = Пробіл перед «{ $sign }».
check-punctuation-spacing-after = Немає пробілу після «{ $sign }».
check-punctuation-spacing-bracket = Пробіл після відкривної дужки.
check-no-break-space-unit = Рядок може розірватися між числом та одиницею: { $words }
check-no-break-space-number = Рядок може розірватися всередині числа: { $words }
check-no-break-space-sign = Рядок може розірватися між знаком і числом: { $words }
check-no-break-space-word = Рядок може розірватися після слова з однієї літери: { $words }
check-start-punctuation-missing = Оригінал починається з «{ $wanted }».
check-start-punctuation-extra = Оригінал не починається з «{ $found }».
check-end-punctuation = Закінчується на «{ $found }»; за оригіналом тут має бути «{ $wanted }».
check-end-punctuation-missing = У кінці бракує «{ $wanted }».
check-end-punctuation-extra = Оригінал не закінчується на «{ $found }».
check-sentence-capital = Речення починається з малої літери: { $found }
check-sentence-capital-start = Оригінал починається з великої літери, переклад — з малої: { $found }
check-several-capitals = Дві великі літери на початку слова: { $found }
check-heading-capitals = Великі літери, як в англійському заголовку; у цій мові вони такі, як у звичайному реченні.
check-repeated-word = Двічі поспіль: { $word }
check-address-form = Звертання до читачів в іншій формі, ніж у решті тексту: { $word }
check-spelling = Немає у словнику: { $word }
check-glossary-missing = У глосарії для { $term } є { $wanted }.
check-glossary-translated = За глосарієм { $term } не перекладається.
check-glossary-forbidden = За глосарієм { $term } не перекладається як { $found }.
check-glossary-forbidden-wanted = За глосарієм { $term } — це не { $found }, а { $wanted }.
check-inconsistent = Такий самий оригінал перекладено інакше в { $place }: { $other }
check-reused = Такий самий переклад має інший оригінал у { $place }: { $source }
check-translated-before = Уже перекладено в { $place }: { $other }
source-too-long = Символів у цьому блоці: { $n }, його важко перекладати; краще зробити з нього кілька.
source-ellipsis = Три крапки замість «…»; перекладачі їх копіюють.
source-fails = Тут мають проблеми переклади (мов: { $n }); можливо, оригінал незрозумілий.
source-long-untranslated = Мов, якими цей блок не перекладено: { $n }; в одній з них він чекає вже стільки днів: { $days }.

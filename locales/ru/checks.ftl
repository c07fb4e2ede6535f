### Russian (ru). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })
check-empty = Перевод пуст: читатели ничего не увидят, а блок будет считаться переведённым.
check-same-as-source = Это всё ещё текст оригинала.
check-source-moved = Оригинал изменился после создания этого перевода. Сравните перевод с новым оригиналом.
check-machine-translation = { $percent } % этого текста — машинный перевод без редактуры.
check-length-short = Перевод намного короче оригинала. Символов: { $found }, в оригинале: { $expected }.
check-length-long = Перевод намного длиннее оригинала. Символов: { $found }, в оригинале: { $expected }.

check-sentences =
    { $found ->
        [one] В переводе { $found } предложение, в оригинале — { $expected }.
        [few] В переводе { $found } предложения, в оригинале — { $expected }.
       *[many] В переводе { $found } предложений, в оригинале — { $expected }.
    }

check-wiki-plural-missing = В оригинале есть PLURAL, а в переводе нет. Вики отметила бы перевод устаревшим.
check-wiki-plural-forms = Форм в этом PLURAL: { $given }, а в языке их { $allowed }. Вики отметила бы перевод устаревшим.
check-wiki-plural-same = Две последние формы этого PLURAL одинаковы: { $form }. Уберите одну, иначе вики отметит перевод устаревшим.
check-plural-forms = Форм в этом PLURAL: { $given }, а языку нужно { $needed }.
check-plural-in-text = «{ $found }»: лишь некоторые языки образуют множественное число с помощью s.

check-wiki-braces-open =
    { $n ->
        [one] { $n } скобка { $open } не имеет пары { $close }. Вики отметила бы перевод устаревшим.
        [few] { $n } скобки { $open } не имеют пары { $close }. Вики отметила бы перевод устаревшим.
       *[many] { $n } скобок { $open } не имеют пары { $close }. Вики отметила бы перевод устаревшим.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } скобка { $close } не имеет пары { $open }. Вики отметила бы перевод устаревшим.
        [few] { $n } скобки { $close } не имеют пары { $open }. Вики отметила бы перевод устаревшим.
       *[many] { $n } скобок { $close } не имеют пары { $open }. Вики отметила бы перевод устаревшим.
    }

check-brackets = У «{ $found }» нет пары.
check-variables-missing = Не хватает переменной { $name }.
check-variables-unknown = В оригинале нет переменной { $name }.
check-variables-changed = Переменная называется { $expected }, а не { $found }.
check-links-missing = Не хватает ссылки на { $page }.
check-links-extra = В оригинале нет ссылки на { $page }.
check-links-changed = Эта ссылка ведёт на { $found }, а в оригинале — на { $expected }. Переводите подпись, а не название страницы.
check-namespaces = Пространство имён в этой вики называется { $expected }, а не { $found }.
check-my-language = Перед { $page } не хватает Special:MyLanguage/: читатели не увидят страницу на своём языке.
check-file-names-changed = Файл называется { $expected }, а не { $found }.
check-file-names-missing = Не хватает файла { $file }.
check-file-names-extra = В оригинале нет файла { $file }.
check-file-options-changed = Вики не знает параметра { $found }; он называется { $expected }.
check-file-options-missing = Не хватает параметра файла { $option }.
check-categories-changed = Категория называется { $expected }, а не { $found }.
check-categories-missing = Не хватает категории: { $category }.
check-categories-extra = В оригинале нет категории: { $category }.
check-urls-changed = Здесь адрес { $found }, а в оригинале { $expected }.
check-urls-missing = Не хватает адреса { $address }.
check-urls-extra = В оригинале нет адреса { $address }.
check-external-links-glued = Не хватает пробела между адресом и «{ $label }».
check-external-links-unclosed = Ссылка { $found } не закрыта скобкой ].
check-untranslated-labels = «{ $label }» — как в оригинале.
check-templates-changed = Шаблон называется { $expected }, а не { $found }.
check-templates-missing = Не хватает шаблона { $template }.
check-templates-extra = В оригинале нет шаблона { $template }.
check-templates-fewer = В оригинале шаблон { $template } встречается чаще.
check-templates-more = В оригинале шаблон { $template } встречается реже.
check-template-parameters-changed = Параметр называется { $expected }, а не { $found }.
check-template-parameters-missing = Не хватает параметра { $name } шаблона { $template }.
check-template-parameters-extra = В оригинале у шаблона { $template } нет параметра { $name }.
check-template-parameters-equals = Из-за знака = вики считает «{ $found }» названием параметра.
check-magic-words-missing = Не хватает { $word }.
check-magic-words-extra = { $word } нет в оригинале; это слово действует на всю страницу.
check-tags-missing = Не хватает тега { $tag }.
check-tags-extra = Тега { $tag } нет в оригинале.
check-tags-unclosed = Тег { $tag } не закрыт.
check-tags-unopened = { $tag } не закрывает никакого тега.
check-tags-forbidden = Вики не разрешает { $found } и покажет это как текст.
check-tags-attribute = Вики не разрешает атрибут { $found }.
check-tag-attributes-missing = Не хватает атрибута { $attribute }.
check-tag-attributes-extra = Атрибута { $attribute } нет в оригинале.
check-tag-attributes-quotes = Значения атрибутов пишутся в прямых кавычках: { $found }
check-nesting-crossed = { $tag } закрывает тег, который пересекается с другим.
check-nesting-outside = В оригинале { $found } стоит внутри { $parent }.
check-emphasis-bold = В этой строке у жирного шрифта только один край.
check-emphasis-italic = В этой строке у курсива только один край.
check-emphasis-lost = В оригинале некоторые слова выделены, в переводе — ни одного.
check-headings-level = Уровень этого заголовка — { $found }, в оригинале — { $expected }.

check-headings-number =
    { $found ->
        [one] В переводе { $found } заголовок, в оригинале — { $expected }.
        [few] В переводе { $found } заголовка, в оригинале — { $expected }.
       *[many] В переводе { $found } заголовков, в оригинале — { $expected }.
    }

check-list-prefixes-missing = В оригинале эта строка начинается с { $prefix }
check-list-prefixes-missing-lines = В оригинале эти строки (всего { $n }) начинаются с { $prefix }
check-list-prefixes-extra = В оригинале здесь ни одна строка не начинается с { $prefix }
check-list-prefixes-extra-lines = В оригинале здесь ни одна строка не начинается с { $prefix }, а в переводе таких строк { $n }.
check-list-prefixes-changed = Эта строка начинается с { $found }, а в оригинале — с { $expected }
check-list-prefixes-changed-lines = Эти строки (всего { $n }) начинаются с { $found }, а в оригинале — с { $expected }

check-table-cells-rows =
    { $found ->
        [one] В переводе { $found } отметка строки таблицы, в оригинале — { $expected }.
        [few] В переводе { $found } отметки строк таблицы, в оригинале — { $expected }.
       *[many] В переводе { $found } отметок строк таблицы, в оригинале — { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] В переводе { $found } ячейка таблицы, в оригинале — { $expected }.
        [few] В переводе { $found } ячейки таблицы, в оригинале — { $expected }.
       *[many] В переводе { $found } ячеек таблицы, в оригинале — { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] В переводе { $found } отметка начала, заголовка или конца таблицы, в оригинале — { $expected }.
        [few] В переводе { $found } отметки начала, заголовка или конца таблицы, в оригинале — { $expected }.
       *[many] В переводе { $found } отметок начала, заголовка или конца таблицы, в оригинале — { $expected }.
    }

check-raw-content-changed = Это код, он остаётся без изменений: { $expected }
check-raw-content-words = Изменены слова внутри кода: { $found } вместо { $expected }. Убедитесь, что их можно менять.
check-raw-content-footnote = Сноска называется иначе: { $found } вместо { $expected }.
check-page-markup = { $found } относится к странице оригинала, а не к переводу.
check-page-markup-variable = В переводе это пишется { $name }.
check-page-markup-fuzzy = Из-за !!FUZZY!! вики отметила бы перевод устаревшим.
check-pre-save-signature = Вики поставила бы вашу подпись на место { $found }
check-pre-save-subst = Из-за { $found } вики раз и навсегда подставила бы текст шаблона.
check-pre-save-label = Вики сама заполнила бы пустую подпись ссылки { $found }.
check-literals-missing = Не хватает { $word }.
check-literals-changed = «{ $found }» — в оригинале { $expected }.
check-markdown = { $found } — это Markdown. В вики пишут { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] В переводе { $found } перенос строки, в оригинале — { $expected }.
        [few] В переводе { $found } переноса строки, в оригинале — { $expected }.
       *[many] В переводе { $found } переносов строки, в оригинале — { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Оригинал начинается с { $expected } переноса строки.
        [few] Оригинал начинается с { $expected } переносов строки.
       *[many] Оригинал начинается с { $expected } переносов строки.
    }

check-blank-line = Пустая строка начинает новый абзац.
check-escaped-line-break = Читатели увидят \n именно так, как написано.
check-leading-space = Строка, начинающаяся с пробела, показывается как предварительно отформатированный текст.

check-trailing-space =
    { $n ->
        [one] { $n } пробел или перенос строки в конце.
        [few] { $n } пробела или переноса строки в конце.
       *[many] { $n } пробелов или переносов строки в конце.
    }

check-tabs = Символ табуляции.
check-double-space = Два пробела подряд.
check-invisible-characters = Невидимый символ: { $code }

check-related-language =
    { $words ->
        [one] Это похоже на текст на другом языке ({ $language }): { $words } слово не относится к этому языку.
        [few] Это похоже на текст на другом языке ({ $language }): { $words } слова не относятся к этому языку.
       *[many] Это похоже на текст на другом языке ({ $language }): { $words } слов не относятся к этому языку.
    }

check-mixed-script = В одном слове буквы двух алфавитов: { $word }
check-two-scripts = Слово другим алфавитом: { $word }
check-two-scripts-page = Большая часть этой страницы написана другим алфавитом.
check-foreign-letters = Это не буквы этого языка: { $letters } (в слове { $word })
check-usual-slips = Вместо { $word } пишется { $wanted }.
check-short-u = Здесь { $word } начинается с { $wanted }.
check-numbers-missing = Не хватает числа: { $number }
check-numbers-extra = В оригинале нет этого числа: { $number }
check-number-format-thousands = { $found }: разряды отделены по-английски; здесь запятая начинает десятичную дробь.
check-number-format-percent = { $found }: на этом языке пишут { $wanted }.
check-dates-english = Дата, записанная по-английски: { $found }
check-dates-other-month = В оригинале другой месяц: { $found }
check-quotation-marks = Кавычки { $found }; в этом языке — { $wanted }.
check-quotation-marks-alone = Кавычка без пары: { $found }
check-apostrophe = «{ $found }» — не апостроф; пишите «{ $wanted }».
check-punctuation-spacing-before = Пробел перед «{ $sign }».
check-punctuation-spacing-after = Нет пробела после «{ $sign }».
check-punctuation-spacing-bracket = Пробел после открывающей скобки.
check-no-break-space-unit = Строка может разорваться между числом и единицей измерения: { $words }
check-no-break-space-number = Строка может разорваться внутри числа: { $words }
check-no-break-space-sign = Строка может разорваться между знаком и числом: { $words }
check-no-break-space-word = Строка может разорваться после слова из одной буквы: { $words }
check-start-punctuation-missing = Оригинал начинается с «{ $wanted }».
check-start-punctuation-extra = Оригинал не начинается с «{ $found }».
check-end-punctuation = Заканчивается на «{ $found }»; по оригиналу здесь должно быть «{ $wanted }».
check-end-punctuation-missing = В конце не хватает «{ $wanted }».
check-end-punctuation-extra = Оригинал не заканчивается на «{ $found }».
check-sentence-capital = Предложение начинается со строчной буквы: { $found }
check-sentence-capital-start = Оригинал начинается с прописной буквы, перевод — со строчной: { $found }
check-several-capitals = Две прописные буквы в начале слова: { $found }
check-heading-capitals = Прописные буквы, как в английском заголовке; в этом языке они такие, как в обычном предложении.
check-repeated-word = Дважды подряд: { $word }
check-address-form = Обращение к читателям в иной форме, чем в остальном тексте: { $word }
check-spelling = Нет в словаре: { $word }
check-glossary-missing = В глоссарии для { $term } есть { $wanted }.
check-glossary-translated = По глоссарию { $term } не переводится.
check-glossary-forbidden = По глоссарию { $term } не переводится как { $found }.
check-glossary-forbidden-wanted = По глоссарию { $term } — это не { $found }, а { $wanted }.
check-inconsistent = Такой же оригинал переведён иначе в { $place }: { $other }
check-reused = Такой же перевод у другого оригинала в { $place }: { $source }
check-translated-before = Уже переведено в { $place }: { $other }
source-too-long = Символов в этом блоке: { $n }, его трудно переводить; лучше сделать из него несколько.
source-ellipsis = Три точки вместо «…»; переводчики их копируют.
source-fails = Здесь есть проблемы в переводах (языков: { $n }); возможно, оригинал непонятен.
source-long-untranslated = Языков, на которые этот блок не переведён: { $n }; в одном из них он ждёт уже столько дней: { $days }.

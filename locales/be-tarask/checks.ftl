### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })
check-empty = Пераклад пусты: чытачы нічога ня ўбачаць, а адзінка будзе лічыцца перакладзенай.
check-same-as-source = Гэта ўсё яшчэ тэкст арыгінала.
check-source-moved = Арыгінал зьмяніўся пасьля стварэньня гэтага перакладу. Параўнайце пераклад з новым арыгіналам.
check-machine-translation = { $percent } % гэтага тэксту — машынны пераклад без рэдагаваньня.
check-length-short = Пераклад значна карацейшы за арыгінал. Сымбаляў: { $found }, у арыгінале: { $expected }.
check-length-long = Пераклад значна даўжэйшы за арыгінал. Сымбаляў: { $found }, у арыгінале: { $expected }.

check-sentences =
    { $found ->
        [one] У перакладзе { $found } сказ, у арыгінале — { $expected }.
        [few] У перакладзе { $found } сказы, у арыгінале — { $expected }.
       *[many] У перакладзе { $found } сказаў, у арыгінале — { $expected }.
    }

check-wiki-plural-missing = У арыгінале ёсьць PLURAL, а ў перакладзе няма. Вікі пазначыла б пераклад састарэлым.
check-wiki-plural-forms = Формаў у гэтым PLURAL: { $given }, а мова мае { $allowed }. Вікі пазначыла б пераклад састарэлым.
check-wiki-plural-same = Дзьве апошнія формы гэтага PLURAL аднолькавыя: { $form }. Прыбярыце адну, інакш вікі пазначыць пераклад састарэлым.
check-plural-forms = Формаў у гэтым PLURAL: { $given }, а мове патрэбна { $needed }.
check-plural-in-text = «{ $found }»: толькі некаторыя мовы ўтвараюць множны лік з дапамогай s.

check-wiki-braces-open =
    { $n ->
        [one] { $n } дужка { $open } ня мае пары { $close }. Вікі пазначыла б пераклад састарэлым.
        [few] { $n } дужкі { $open } ня маюць пары { $close }. Вікі пазначыла б пераклад састарэлым.
       *[many] { $n } дужак { $open } ня маюць пары { $close }. Вікі пазначыла б пераклад састарэлым.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } дужка { $close } ня мае пары { $open }. Вікі пазначыла б пераклад састарэлым.
        [few] { $n } дужкі { $close } ня маюць пары { $open }. Вікі пазначыла б пераклад састарэлым.
       *[many] { $n } дужак { $close } ня маюць пары { $open }. Вікі пазначыла б пераклад састарэлым.
    }

check-brackets = «{ $found }» ня мае пары.
check-variables-missing = Не хапае зьменнай { $name }.
check-variables-unknown = У арыгінале няма зьменнай { $name }.
check-variables-changed = Зьменная называецца { $expected }, а не { $found }.
check-links-missing = Не хапае спасылкі на { $page }.
check-links-extra = У арыгінале няма спасылкі на { $page }.
check-links-changed = Гэтая спасылка вядзе на { $found }, а ў арыгінале — на { $expected }. Перакладайце подпіс, а ня назву старонкі.
check-namespaces = Прастора назваў у гэтай вікі называецца { $expected }, а не { $found }.
check-my-language = Перад { $page } не хапае Special:MyLanguage/: чытачы ня ўбачаць старонкі на сваёй мове.
check-file-names-changed = Файл называецца { $expected }, а не { $found }.
check-file-names-missing = Не хапае файла { $file }.
check-file-names-extra = У арыгінале няма файла { $file }.
check-file-options-changed = Вікі ня ведае парамэтра { $found }; ён называецца { $expected }.
check-file-options-missing = Не хапае парамэтра файла { $option }.
check-categories-changed = Катэгорыя называецца { $expected }, а не { $found }.
check-categories-missing = Не хапае катэгорыі: { $category }.
check-categories-extra = У арыгінале няма катэгорыі: { $category }.
check-urls-changed = Тут адрас { $found }, а ў арыгінале { $expected }.
check-urls-missing = Не хапае адраса { $address }.
check-urls-extra = У арыгінале няма адраса { $address }.
check-external-links-glued = Не хапае прагалу паміж адрасам і «{ $label }».
check-external-links-unclosed = Спасылка { $found } не закрытая дужкай ].
check-untranslated-labels = «{ $label }» — як у арыгінале.
check-templates-changed = Шаблён называецца { $expected }, а не { $found }.
check-templates-missing = Не хапае шаблёна { $template }.
check-templates-extra = У арыгінале няма шаблёна { $template }.
check-templates-fewer = У арыгінале шаблён { $template } сустракаецца часьцей.
check-templates-more = У арыгінале шаблён { $template } сустракаецца радзей.
check-template-parameters-changed = Парамэтар называецца { $expected }, а не { $found }.
check-template-parameters-missing = Не хапае парамэтра { $name } шаблёна { $template }.
check-template-parameters-extra = У арыгінале шаблён { $template } ня мае парамэтра { $name }.
check-template-parameters-equals = Праз знак = вікі лічыць «{ $found }» назвай парамэтра.
check-magic-words-missing = Не хапае { $word }.
check-magic-words-extra = { $word } няма ў арыгінале; гэта слова дзейнічае на ўсю старонку.
check-tags-missing = Не хапае тэга { $tag }.
check-tags-extra = Тэга { $tag } няма ў арыгінале.
check-tags-unclosed = Тэг { $tag } не закрыты.
check-tags-unopened = { $tag } не закрывае ніводнага тэга.
check-tags-forbidden = Вікі не дазваляе { $found } і пакажа гэта як тэкст.
check-tags-attribute = Вікі не дазваляе атрыбута { $found }.
check-tag-attributes-missing = Не хапае атрыбута { $attribute }.
check-tag-attributes-extra = Атрыбута { $attribute } няма ў арыгінале.
check-tag-attributes-quotes = Значэньні атрыбутаў пішуцца ў прамых двукосьсях: { $found }
check-nesting-crossed = { $tag } закрывае тэг, які перасякаецца зь іншым.
check-nesting-outside = У арыгінале { $found } стаіць унутры { $parent }.
check-emphasis-bold = У гэтым радку тлусты шрыфт мае толькі адзін край.
check-emphasis-italic = У гэтым радку курсіў мае толькі адзін край.
check-emphasis-lost = У арыгінале некаторыя словы вылучаныя, у перакладзе — ніводнага.
check-headings-level = Узровень гэтага загалоўка — { $found }, у арыгінале — { $expected }.

check-headings-number =
    { $found ->
        [one] У перакладзе { $found } загаловак, у арыгінале — { $expected }.
        [few] У перакладзе { $found } загалоўкі, у арыгінале — { $expected }.
       *[many] У перакладзе { $found } загалоўкаў, у арыгінале — { $expected }.
    }

check-list-prefixes-missing = У арыгінале гэты радок пачынаецца з { $prefix }
check-list-prefixes-missing-lines = У арыгінале гэтыя радкі (усяго { $n }) пачынаюцца з { $prefix }
check-list-prefixes-extra = У арыгінале тут ніводны радок не пачынаецца з { $prefix }
check-list-prefixes-extra-lines = У арыгінале тут ніводны радок не пачынаецца з { $prefix }, а ў перакладзе такіх радкоў { $n }.
check-list-prefixes-changed = Гэты радок пачынаецца з { $found }, а ў арыгінале — з { $expected }
check-list-prefixes-changed-lines = Гэтыя радкі (усяго { $n }) пачынаюцца з { $found }, а ў арыгінале — з { $expected }

check-table-cells-rows =
    { $found ->
        [one] У перакладзе { $found } пазнака радка табліцы, у арыгінале — { $expected }.
        [few] У перакладзе { $found } пазнакі радкоў табліцы, у арыгінале — { $expected }.
       *[many] У перакладзе { $found } пазнак радкоў табліцы, у арыгінале — { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] У перакладзе { $found } клетка табліцы, у арыгінале — { $expected }.
        [few] У перакладзе { $found } клеткі табліцы, у арыгінале — { $expected }.
       *[many] У перакладзе { $found } клетак табліцы, у арыгінале — { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] У перакладзе { $found } пазнака пачатку, загалоўка або канца табліцы, у арыгінале — { $expected }.
        [few] У перакладзе { $found } пазнакі пачатку, загалоўка або канца табліцы, у арыгінале — { $expected }.
       *[many] У перакладзе { $found } пазнак пачатку, загалоўка або канца табліцы, у арыгінале — { $expected }.
    }

check-raw-content-changed = Гэта код, ён застаецца бязь зьменаў: { $expected }
check-raw-content-words = Зьмененыя словы ўнутры кода: { $found } замест { $expected }. Упэўніцеся, што іх можна зьмяняць.
check-raw-content-footnote = Зноска мае іншую назву: { $found } замест { $expected }.
check-page-markup = { $found } належыць старонцы арыгінала, а не перакладу.
check-page-markup-variable = У перакладзе гэта пішацца { $name }.
check-page-markup-fuzzy = Праз !!FUZZY!! вікі пазначыла б пераклад састарэлым.
check-pre-save-signature = Вікі паставіла б ваш подпіс на месцы { $found }
check-pre-save-subst = Праз { $found } вікі раз і назаўсёды падставіла б тэкст шаблёна.
check-pre-save-label = Вікі сама запоўніла б пусты подпіс спасылкі { $found }.
check-literals-missing = Не хапае { $word }.
check-literals-changed = «{ $found }» — у арыгінале { $expected }.
check-markdown = { $found } — гэта Markdown. У вікі пішуць { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] У перакладзе { $found } перанос радка, у арыгінале — { $expected }.
        [few] У перакладзе { $found } пераносы радка, у арыгінале — { $expected }.
       *[many] У перакладзе { $found } пераносаў радка, у арыгінале — { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Арыгінал пачынаецца з { $expected } пераносу радка.
        [few] Арыгінал пачынаецца з { $expected } пераносаў радка.
       *[many] Арыгінал пачынаецца з { $expected } пераносаў радка.
    }

check-blank-line = Пусты радок пачынае новы абзац.
check-escaped-line-break = Чытачы ўбачаць \n менавіта так, як напісана.
check-leading-space = Радок, які пачынаецца з прагалу, паказваецца як папярэдне фарматаваны тэкст.

check-trailing-space =
    { $n ->
        [one] { $n } прагал або перанос радка ў канцы.
        [few] { $n } прагалы або пераносы радка ў канцы.
       *[many] { $n } прагалаў або пераносаў радка ў канцы.
    }

check-tabs = Сымбаль табуляцыі.
check-double-space = Два прагалы запар.
check-invisible-characters = Нябачны сымбаль: { $code }

check-related-language =
    { $words ->
        [one] Гэта падобна да тэксту на іншай мове ({ $language }): { $words } слова не належыць гэтай мове.
        [few] Гэта падобна да тэксту на іншай мове ({ $language }): { $words } словы не належаць гэтай мове.
       *[many] Гэта падобна да тэксту на іншай мове ({ $language }): { $words } словаў не належаць гэтай мове.
    }

check-mixed-script = У адным слове літары дзьвюх азбукаў: { $word }
check-two-scripts = Слова іншай азбукай: { $word }
check-two-scripts-page = Большая частка гэтай старонкі напісаная іншай азбукай.
check-foreign-letters = Гэта ня літары гэтай мовы: { $letters } (у слове { $word })
check-usual-slips = Замест { $word } пішацца { $wanted }.
check-short-u = Тут { $word } пачынаецца з { $wanted }.
check-numbers-missing = Не хапае ліку: { $number }
check-numbers-extra = У арыгінале няма гэтага ліку: { $number }
check-number-format-thousands = { $found }: разрады аддзеленыя па-англійску; тут коска пачынае дзесятковы дроб.
check-number-format-percent = { $found }: на гэтай мове пішуць { $wanted }.
check-dates-english = Дата, запісаная па-англійску: { $found }
check-dates-other-month = У арыгінале іншы месяц: { $found }
check-quotation-marks = Двукосьсі { $found }; у гэтай мове — { $wanted }.
check-quotation-marks-alone = Двукосьсе бяз пары: { $found }
check-apostrophe = «{ $found }» — не апостраф; пішыце «{ $wanted }».
check-punctuation-spacing-before = Прагал перад «{ $sign }».
check-punctuation-spacing-after = Няма прагалу пасьля «{ $sign }».
check-punctuation-spacing-bracket = Прагал пасьля адкрывальнай дужкі.
check-no-break-space-unit = Радок можа разарвацца паміж лікам і адзінкай вымярэньня: { $words }
check-no-break-space-number = Радок можа разарвацца ўнутры ліку: { $words }
check-no-break-space-sign = Радок можа разарвацца паміж знакам і лікам: { $words }
check-no-break-space-word = Радок можа разарвацца пасьля слова з адной літары: { $words }
check-start-punctuation-missing = Арыгінал пачынаецца з «{ $wanted }».
check-start-punctuation-extra = Арыгінал не пачынаецца з «{ $found }».
check-end-punctuation = Заканчваецца на «{ $found }»; паводле арыгінала тут мае быць «{ $wanted }».
check-end-punctuation-missing = У канцы не хапае «{ $wanted }».
check-end-punctuation-extra = Арыгінал не заканчваецца на «{ $found }».
check-sentence-capital = Сказ пачынаецца з малой літары: { $found }
check-sentence-capital-start = Арыгінал пачынаецца зь вялікай літары, пераклад — з малой: { $found }
check-several-capitals = Дзьве вялікія літары на пачатку слова: { $found }
check-heading-capitals = Вялікія літары, як у англійскім загалоўку; у гэтай мове яны такія, як у звычайным сказе.
check-repeated-word = Двойчы запар: { $word }
check-address-form = Зварот да чытачоў у іншай форме, чым у астатнім тэксьце: { $word }
check-spelling = Няма ў слоўніку: { $word }
check-glossary-missing = У глясарыі для { $term } ёсьць { $wanted }.
check-glossary-translated = Паводле глясарыя { $term } не перакладаецца.
check-glossary-forbidden = Паводле глясарыя { $term } не перакладаецца як { $found }.
check-glossary-forbidden-wanted = Паводле глясарыя { $term } — гэта не { $found }, а { $wanted }.
check-inconsistent = Такі самы арыгінал перакладзены інакш у { $place }: { $other }
check-reused = Такі самы пераклад мае іншы арыгінал у { $place }: { $source }
check-translated-before = Ужо перакладзена ў { $place }: { $other }
source-too-long = Сымбаляў у гэтай адзінцы: { $n }, яе цяжка перакладаць; лепш зрабіць зь яе некалькі.
source-ellipsis = Тры кропкі замест «…»; перакладчыкі іх капіююць.
source-fails = Тут маюць праблемы пераклады (моваў: { $n }); магчыма, арыгінал незразумелы.
source-long-untranslated = Моваў, на якія гэтая адзінка не перакладзеная: { $n }; у адной зь іх яна чакае ўжо столькі дзён: { $days }.

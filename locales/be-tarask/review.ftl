### Belarusian (Taraškievica orthography) (be-tarask). Reviewed by a native speaker: not yet.

review-lead = Ці ўсё правільна, ці можна публікаваць? Вашы ўхваленьні і камэнтары застаюцца тут і перадаюцца ў пакетах.
review-loading = Шукаем, што чакае
review-pages = Старонкі
review-units-list = Адзінкі старонкі
review-empty = Нішто не чакае вычыткі
review-empty-about = Новыя пераклады іншых зьяўляюцца пасьля абнаўленьня, а іх чарнавікі — з пакетам.
review-empty-library = Да бібліятэкі
review-none-shown = Такіх адзінак на гэтай старонцы няма.
review-filter = Паказаць
review-filter-all = Усю старонку
review-filter-waits = Што чакае
review-filter-remarks = З заўвагамі
review-before = Было
review-text = Цяпер
review-no-before = Папярэдні тэкст невядомы.
review-accept = Ухваліць
review-accept-next = Ухваліць і перайсьці да наступнай
review-comment = Камэнтаваць
review-correct = Выправіць
review-open = Адкрыць у рэдактары
review-comment-label = Камэнтар
review-comment-save = Захаваць камэнтар
review-correct-label = Выпраўлены тэкст
review-correct-save = Захаваць як чарнавік
review-take-back = Забраць назад
review-settled = Вырашана
review-by-me = Вы
review-by-nobody = Нехта
review-draft = Чарнавік
review-older = Пра папярэдні тэкст
review-told = Вікі ведае
review-somebody = Нехта
review-more-before = Паказаць папярэднія адзінкі
review-more-after = Паказаць наступныя адзінкі
review-standing-waits = Чакае вычыткі
review-standing-mine = Ваша праца: яе вычытвае нехта іншы
review-standing-accepted = Ухвалена
review-standing-proofread = Вычытана ў вікі
review-standing-outdated = Састарэла: спачатку трэба абнавіць
review-standing-untranslated = Не перакладзена
review-tell-done = Усё, што вы ўхвалілі, ёсьць у вікі.
review-told-proofread = Вычытана ў вікі
review-told-overtaken = Ухвалена ў вікі, але тэкст там з таго часу зьмяніўся
review-told-changed = Зьмянілася пасьля вашага прагляду. Нічога не адпраўлена; праглядзіце яшчэ раз.
review-told-outdated = З таго часу састарэла. Нічога не адпраўлена.
review-told-gone = На старонцы гэтага ўжо няма. Нічога не адпраўлена.

review-tell =
    { $n ->
        [one] Паведаміць вікі пра { $n } ухваленьне
        [few] Паведаміць вікі пра { $n } ухваленьні
       *[many] Паведаміць вікі пра { $n } ухваленьняў
    }

review-told-refused = Адхілена: { $says }

review-n-waiting =
    { $n ->
        [0] Нічога не чакае
        [one] { $n } чакае
        [few] { $n } чакаюць
       *[many] { $n } чакаюць
    }

review-n-comments =
    { $n ->
        [one] { $n } камэнтар
        [few] { $n } камэнтары
       *[many] { $n } камэнтароў
    }

review-by = { $name }
review-accepted-by = Ухваленьне: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

### Belarusian (be). Reviewed by a native speaker: not yet.

outbox-tab-plan = Да адпраўкі ({ $n })
outbox-tab-conflicts = Канфлікты ({ $n })
outbox-tab-receipts = Квітанцыі ({ $n })
outbox-pushing = Адпраўка
plan-caption = Чарнавікі і што станецца з кожным пры адпраўцы
plan-empty = Няма чаго адпраўляць
plan-empty-about = Чарнавікі, пазначаныя гатовымі, чакаюць тут адпраўкі.
plan-check = Зверыць з вікі
plan-log-in = Увайсці, каб адправіць
plan-summary = Дадаць да тлумачэння праўкі
plan-summary-hint = Напрыклад: асенні спрынт

plan-edits =
    { $n ->
        [0] Пакуль няма чаго адпраўляць
        [one] { $n } праўка
        [few] { $n } праўкі
       *[many] { $n } правак
    }

plan-time =
    { $minutes ->
        [one] каля { $minutes } хвіліны ў тэмпе вікі
        [few] каля { $minutes } хвілін у тэмпе вікі
       *[many] каля { $minutes } хвілін у тэмпе вікі
    }

plan-as-of = зверана з вікі станам на { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Адправіць
        [one] Адправіць { $n } праўку
        [few] Адправіць { $n } праўкі
       *[many] Адправіць { $n } правак
    }

plan-pushed = Гатова да адпраўкі
plan-confirmed = Будзе пацверджана: яшчэ актуальна
plan-merged = Гатова да адпраўкі
plan-already-there = Ужо ў вікі
plan-source-moved = Арыгінал зменены: праглядзіце
plan-conflict = Канфлікт: спачатку вырашыце
plan-refused = Нельга адправіць
plan-waiting = Яшчэ не гатова
result-pushed = Адпраўлена
result-confirmed = Пацверджана: яшчэ актуальна
result-merged = Аб’яднана з чужой зменай
result-already-there = Ужо было там
result-source-moved = Арыгінал зменены
result-conflict = Канфлікт
result-refused = Адхілена
result-waiting = Чакае
reason-empty = Чарнавік пусты.
reason-unit-removed = На старонцы ўжо няма гэтай адзінкі.
reason-page-gone = Старонка знікла або яе больш нельга перакладаць.
reason-fuzzy-mark = Тэкст змяшчае !!FUZZY!!, праз што адразу стаў бы састарэлым.
reason-not-done = Спачатку пазначце адзінку гатовай.
reason-in-doubt = Апошняя адпраўка перарвалася тут. Наступная высветліць, ці тэкст дайшоў.
reason-not-read-again = Адпраўлена; ці ўсё добра, будзе праверана пры наступнай адпраўцы.
reason-offline = Вікі недаступная.
reason-was-new = Перакладу раней не было; выдаліць яго могуць толькі адміністратары вікі.
reason-no-text = «Яшчэ актуальна» не змяніла тэксту.
reason-has-draft = Гэта адзінка мае чарнавік.
reason-not-pushed = Нічога з гэтага няма ў вікі.
reason-stopped = Адпраўка спынена, перш чым дайшла чарга.
reason-changed-on-wiki = У вікі гэта зменена кімсьці іншым.
reason-changed-since = З таго часу гэта зменена.
reason-source-moved = Арыгінал змяніўся пасля стварэння чарнавіка.
reason-was-outdated-before = Папярэдні тэкст быў састарэлым; цяпер вікі лічыць яго актуальным.
reason-outdated = Вікі лічыць гэта састарэлым.
reason-merged = Вікі аб’яднала гэта з чужым тэкстам, захаваным тым часам.
reason-captcha = Вікі просіць увесці капчу. Спачатку захавайце адну адзінку ў браўзеры.
reason-busy = Вікі цяпер перагружана. Адпраўце пазней.
reason-not-sent = Не дайшло; будзе адпраўлена наступным разам.
reason-blocked-by-check = Праверка знайшла памылку, якую ўбачаць чытачы. Выпраўце яе ў рэдактары або праігнаруйце там, указаўшы прычыну.
entry-unit = Адзінка
entry-text = Тэкст
entry-result = Вынік
entry-outdated = Дайшло, але вікі лічыць гэта састарэлым.
entry-revision = Версія { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Гэта адпраўка

push-done =
    { $landed ->
        [0] Нічога не адпраўлена.
        [one] Цяпер у вікі { $landed } адзінка.
        [few] Цяпер у вікі { $landed } адзінкі.
       *[many] Цяпер у вікі { $landed } адзінак.
    }

push-stopped =
    { $landed ->
        [one] Спынена. Цяпер у вікі { $landed } адзінка.
        [few] Спынена. Цяпер у вікі { $landed } адзінкі.
       *[many] Спынена. Цяпер у вікі { $landed } адзінак.
    }

push-held =
    { $held ->
        [one] { $held } чарнавік застаўся тут; прычына ніжэй.
        [few] { $held } чарнавікі засталіся тут; прычыны ніжэй.
       *[many] { $held } чарнавікоў засталося тут; прычыны ніжэй.
    }

receipts-caption = Што дайшло да вікі, спачатку найноўшае
receipts-empty = Яшчэ нічога не адпраўлена
receipts-empty-about = Кожная адзінка, што трапіла ў вікі, пакідае тут квітанцыю.
receipts-about = Адкліканне вяртае папярэдні тэкст там, дзе адзінка з таго часу не змянялася.
receipts-revert = Адклікаць апошняе: адзінка { $unit }

receipts-reverted =
    { $n ->
        [0] Нічога адклікаць не ўдалося.
        [one] Адклікана { $n } адзінка.
        [few] Адкліканы { $n } адзінкі.
       *[many] Адклікана { $n } адзінак.
    }

conflicts-about = Пакуль вы працавалі над гэтымі перакладамі, іх у вікі змянілі. Нічога не перазапісана. Параўнайце і вырашыце.
conflicts-empty = Канфліктаў няма
conflicts-empty-about = Калі нехта іншы зменіць адзінку, над якой вы працуеце, тут з’явяцца абодва тэксты.
conflict-base = Было
conflict-base-none = Перакладу не было.
conflict-mine = Ваш
conflict-theirs = Цяпер у вікі
conflict-theirs-by = Цяпер у вікі (змены: { $name })
conflict-theirs-gone = Перакладу ў вікі больш няма.
conflict-take-mine = Узяць мой
conflict-take-theirs = Узяць з вікі
conflict-edit = Рэдагаваць
conflict-edited = Канчатковы тэкст
conflict-take-edited = Узяць гэты тэкст

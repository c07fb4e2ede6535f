### Armenian (hy). Reviewed by a native speaker: not yet.

outbox-tab-plan = Ուղարկելիք ({ $n })
outbox-tab-conflicts = Ընդհարումներ ({ $n })
outbox-tab-receipts = Ստացականներ ({ $n })
outbox-pushing = Ուղարկվում է

plan-caption = Սևագրերը, և ինչ կլինի դրանցից յուրաքանչյուրի հետ ուղարկելիս
plan-empty = Ուղարկելու բան չկա
plan-empty-about = Պատրաստ նշված սևագրերն այստեղ սպասում են, մինչև ուղարկեք։
plan-check = Համեմատել վիքիի հետ
plan-log-in = Մուտք գործել՝ ուղարկելու համար
plan-summary = Ավելացնել խմբագրման ամփոփմանը
plan-summary-hint = Օրինակ՝ աշնանային սպրինտ

plan-edits =
    { $n ->
        [0] Դեռ ոչինչ չի կարելի ուղարկել
        [one] { $n } խմբագրում
       *[other] { $n } խմբագրում
    }

plan-time = մոտ { $minutes } րոպե՝ վիքիի տեմպով
plan-as-of = վիքիի հետ համեմատված է՝ { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Ուղարկել
        [one] Ուղարկել { $n } խմբագրում
       *[other] Ուղարկել { $n } խմբագրում
    }

plan-pushed = Պատրաստ է ուղարկելու
plan-confirmed = Կհաստատվի որպես դեռ վավեր
plan-merged = Պատրաստ է ուղարկելու
plan-already-there = Արդեն վիքիում է
plan-source-moved = Բնագիրը փոխվել է․ նորից նայեք
plan-conflict = Ընդհարում․ նախ լուծեք
plan-refused = Չի կարող ուղարկվել
plan-waiting = Դեռ պատրաստ չէ

result-pushed = Ուղարկված է
result-confirmed = Հաստատված է որպես դեռ վավեր
result-merged = Միաձուլված է ուրիշի փոփոխությանը
result-already-there = Արդեն այնտեղ էր
result-source-moved = Բնագիրը փոխվել է
result-conflict = Ընդհարում
result-refused = Մերժված է
result-waiting = Սպասում է

reason-empty = Սևագիրը դատարկ է։
reason-unit-removed = Այս միավորն էջում այլևս չկա։
reason-page-gone = Էջն այլևս չկա կամ այլևս թարգմանելի չէ։
reason-fuzzy-mark = Տեքստում կա !!FUZZY!!, ինչն այն անմիջապես կդարձներ հնացած։
reason-not-done = Նախ միավորը նշեք պատրաստ։
reason-in-doubt = Վերջին ուղարկումն այստեղ ընդհատվել է։ Հաջորդը կպարզի՝ արդյոք տեղ է հասել։
reason-not-read-again = Ուղարկվել է․ թե արդյոք ճիշտ է տեղ հասել, կպարզվի հաջորդ ուղարկելիս։
reason-offline = Վիքիի հետ կապ չկա։
reason-was-new = Նախկինում թարգմանություն չկար․ այն ջնջել կարող են միայն վիքիի ադմինիստրատորները։
reason-no-text = «Դեռ վավեր է» նշումը տեքստ չի փոխել։
reason-has-draft = Այս միավորը սևագիր ունի։
reason-not-pushed = Սրանից վիքիում ոչինչ չկա։
reason-stopped = Ուղարկումն ընդհատվել է սրան չհասած։
reason-changed-on-wiki = Մեկ ուրիշը փոխել է վիքիում։
reason-changed-since = Դրանից հետո ինչ-որ մեկը փոխել է։
reason-source-moved = Սևագիրը գրելուց հետո բնագիրը փոխվել է։
reason-was-outdated-before = Նախկին տեքստը հնացած էր․ վիքին այն հիմա արդիական է համարում։
reason-outdated = Վիքին հնացած է համարում։
reason-merged = Վիքին այն միացրել է մեկ ուրիշի նույն ընթացքում պահպանածին։
reason-captcha = Վիքին պահանջում է captcha։ Նախ մեկ միավոր պահպանեք դիտարկիչում։
reason-busy = Վիքին հիմա շատ զբաղված է։ Ուղարկեք ավելի ուշ։
reason-not-sent = Տեղ չի հասել և կուղարկվի հաջորդ անգամ։
reason-blocked-by-check = Ստուգումը գտել է մի բան, որն ընթերցողին խաթարված կերևա։ Ուղղեք արհեստանոցում կամ այնտեղ անտեսեք՝ նշելով պատճառը։

entry-unit = Միավոր
entry-text = Տեքստ
entry-result = Արդյունք
entry-outdated = Տեղ է հասել, բայց վիքին հնացած է համարում։
entry-revision = Տարբերակ { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Այս ուղարկումը

push-done =
    { $landed ->
        [0] Ոչինչ չի ուղարկվել։
        [one] { $landed } միավոր արդեն վիքիում է։
       *[other] { $landed } միավոր արդեն վիքիում է։
    }

push-stopped = Ընդհատվեց։ { $landed } միավոր արդեն վիքիում է։
push-held = { $held } սևագիր մնում է այստեղ․ պատճառը տեսեք ներքևում։

receipts-caption = Ինչ է հասել վիքի, նորերը վերևում
receipts-empty = Դեռ ոչինչ չի ուղարկվել
receipts-empty-about = Վիքի հասած ամեն միավոր այստեղ ստացական է թողնում։
receipts-about = Հետ շրջելը վերականգնում է նախկին տեքստը, եթե դրանից հետո ոչ ոք միավորը չի փոխել։
receipts-revert = Հետ շրջել վերջինը՝ միավոր { $unit }

receipts-reverted =
    { $n ->
        [0] Ոչինչ հետ շրջել չհաջողվեց։
        [one] Հետ է շրջվել { $n } միավոր։
       *[other] Հետ է շրջվել { $n } միավոր։
    }

conflicts-about = Ինչ-որ մեկը վիքիում փոխել է այս թարգմանությունները, մինչ աշխատում էիք դրանց վրա։ Ոչինչ չի փոխարինվել։ Համեմատեք և որոշեք։
conflicts-empty = Ընդհարումներ չկան
conflicts-empty-about = Երբ ուրիշը փոխում է միավոր, որի վրա աշխատում եք, երկու տեքստն էլ կերևան այստեղ։
conflict-base = Առաջ
conflict-base-none = Թարգմանություն չկար։
conflict-mine = Ձերը
conflict-theirs = Հիմա վիքիում
conflict-theirs-by = Հիմա վիքիում, հեղինակ՝ { $name }
conflict-theirs-gone = Թարգմանությունը վիքիում այլևս չկա։
conflict-take-mine = Թողնել իմը
conflict-take-theirs = Թողնել մյուսինը
conflict-edit = Խմբագրել
conflict-edited = Տեքստը, որը պիտի մնա
conflict-take-edited = Վերցնել այս տեքստը

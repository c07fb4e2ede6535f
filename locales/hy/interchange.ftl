### Armenian (hy). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Poedit-ի, OmegaT-ի, Virtaal-ի և այլ ծրագրերի մեծ մասի համար։ Հնացած միավորները կրում են այն բնագիրը, որից թարգմանվել են։
format-translate-po = PO, ինչպես Translate-ն է գրում
format-translate-po-about = Նույնն է, ինչ վիքիի սեփական արտահանումն անցանց աշխատանքի համար։ Մեկ էջ՝ մեկ ֆայլում։
format-csv = CSV
format-csv-about = Աղյուսակ՝ էլեկտրոնային աղյուսակների ծրագրերի համար։
format-translate-csv = CSV, ինչպես Translate-ն է գրում
format-translate-csv-about = Նույնն է, ինչ վիքիի սեփական աղյուսակը։ Մեկ էջ՝ մեկ ֆայլում։
format-xliff12 = XLIFF 1.2
format-xliff12-about = OmegaT-ի և թարգմանիչների այլ ծրագրերի համար։
format-xliff21 = XLIFF 2.1
format-xliff21-about = Թարգմանիչների ավելի նոր ծրագրերի համար։
format-tmx = TMX
format-tmx-about = Թարգմանության հիշողություն՝ միայն թարգմանվածը։
format-package = Tolmach-ի փաթեթ
format-package-about = Այն ամենը, ինչ պետք է մեկ այլ Tolmach-ում շարունակելու համար՝ միավորներ, սևագրեր, հիշողություն, տերմինարան։

export-title = Արտահանում
export-language = Լեզու
export-pages = Ռեսուրսներ
export-no-pages = Այս լեզվով դեռ ոչինչ չի ներբեռնվել։
export-all = Բոլորը
export-format = Ձևաչափ
export-folder = Պանակ
export-folder-about = Արդեն եղած ֆայլը երբեք չի փոխարինվում․ նորը համար է ստանում։

export-forecast =
    { $files ->
        [one] Կգրվի { $files } ֆայլ։ Միավորներ՝ { $units }, ձեր սևագրով՝ { $drafts }, հնացած՝ { $outdated }։
       *[other] Կգրվի { $files } ֆայլ։ Միավորներ՝ { $units }, ձեր սևագրով՝ { $drafts }, հնացած՝ { $outdated }։
    }

export-write = Արտահանել

export-written =
    { $n ->
        [one] Գրվել է { $n } ֆայլ։
       *[other] Գրվել է { $n } ֆայլ։
    }

export-file = { $path } ({ $n } միավոր)

import-title = Ներմուծում
import-about = Ընտրեք ֆայլ, որն արտահանվել է թարգմանելու համար։ Նախ կտեսնեք, թե ինչ կլինի․ առանց ձեր համաձայնության ոչինչ չի վերցվի, և ձեր գրածը երբեք չի փոխարինվի։
import-file = Ֆայլ
import-reading = Կարդացվում է ֆայլը
import-language = Ֆայլում լեզուն նշված չէ։ Ո՞րն է այն։
import-dry = { $format }, { $language }։ Եթե ներմուծեք՝
import-take = Ներմուծել { $n } գրառում
import-done = { $n } գրառում արդեն սևագիր է։
import-conflicts = { $n } գրառում տարբերվում է այստեղ եղածից։ Բոլոր տեքստերը պահված են, որոշողը դուք եք։
import-to-conflicts = Դիտել
import-empty = Ֆայլում գրառումներ չկան։
import-more = և ևս { $n }

import-would-taken =
    { $n ->
        [one] { $n } գրառում կդառնա սևագիր
       *[other] { $n } գրառում կդառնա սևագիր
    }

import-would-conflicting = { $n } գրառում տարբերվում է այստեղ եղածից և կսպասի ձեզ
import-would-unknown = { $n } գրառում այստեղ ոչ մի միավորի չի պատկանում
import-would-broken = { $n } գրառում չի կարդացվում
import-would-unchanged = { $n } գրառում ոչինչ չի փոխում
import-was-taken = { $n } գրառում արդեն սևագիր է
import-was-conflicting = { $n } գրառում սպասում է ձեզ
import-was-unknown = { $n } գրառում այստեղ ոչ մի միավորի չէր պատկանում
import-was-broken = { $n } գրառում չկարդացվեց
import-was-unchanged = { $n } գրառում ոչինչ չփոխեց

import-note-no-text = Թարգմանություն չունի։
import-note-same-here = Այստեղ էլ նույնն է։
import-note-as-handed-out = Արտահանելուց հետո չի փոխվել, իսկ այստեղ աշխատանքը շարունակվել է։
import-note-waits = Նույն տեքստն արդեն սպասում է ձեզ։
import-note-matched-by-source = Թե որ միավորն է, պարզվել է բնագրից։
import-note-not-done = Նշված է, որ մշակման կարիք ունի․ սևագիրը պատրաստ չէ։
import-note-still-valid = Հին թարգմանությունը դեռ վավեր է։
import-note-source-moved = Ֆայլն ստեղծելուց հետո բնագիրը փոխվել է։
import-note-differs-from-draft = Տարբերվում է ձեր սևագրից։
import-note-changed-on-wiki = Ֆայլն ստեղծելուց հետո թարգմանությունը վիքիում փոխվել է։
import-note-base-not-known = Ֆայլում գրված չէ, թե ինչից է ստեղծվել, իսկ վիքիում այլ տեքստ է։
import-note-no-page = Էջը գրադարանում չէ։
import-note-not-pulled = Էջն այս լեզվով երբեք չի ներբեռնվել։
import-note-no-unit = Էջն այդպիսի միավոր չունի։
import-note-no-such-source = Ոչ մի միավոր այս բնագիրը չունի։
import-note-several-such-sources = Այս բնագիրը մի քանի միավոր ունի։
import-note-read = Ֆայլն ընթերցողը հայտնում է՝

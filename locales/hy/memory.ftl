### Armenian (hy). Reviewed by a native speaker: not yet.

memory-about = Այն ամենը, ինչ նախկինում թարգմանվել է

memory-count =
    { $n ->
        [0] Դեռ դատարկ է
        [one] Բնագրի և թարգմանության { $n } զույգ
       *[other] Բնագրի և թարգմանության { $n } զույգ
    }

memory-look-up = Փնտրել
memory-holds = Ինչ է պարունակում
memory-text = Տեքստ կամ արտահայտություն
memory-swap = Փոխել լեզուների տեղերը
memory-like = Նման
memory-sentence = նախադասություն
memory-nothing = Հիշողության մեջ նման բան չկա, և այստեղ ոչ մի տեքստ այս բառերը չի պարունակում։
memory-begin = Փնտրեք ցանկացած տեքստ
memory-begin-about = Կտեսնեք, թե ինչ նման բան է նախկինում թարգմանվել, որտեղ են հանդիպում դրա բառերը և ինչպես են այնտեղ թարգմանվել։ Առանց ցանցի, ցանկացած ուղղությամբ։

memory-counting = Հաշվվում է
memory-empty = Հիշողությունը դատարկ է
memory-empty-about = Այն լցվում է ամենով, ինչ ներբեռնում և գրում եք, ինչպես նաև այլ ծրագրերի ֆայլերով։
memory-directions = Ուղղություններ
memory-direction = Ուղղություն
memory-pairs = Զույգեր
memory-sentences = Նախադասություններ
memory-proofread = Սրբագրված
memory-translated = Թարգմանված
memory-outdated = Հնացած
memory-drafts = Իմ սևագրերը
memory-index-whole = Ամեն ինչ ինդեքսում է, { $size } կԲ
memory-index-behind = Ինդեքսը { $size } կԲ է, դրանից դուրս՝ { $n } ավելի նոր զույգ
memory-index-none = Ինդեքսի համար շատ քիչ է
memory-index-being-written = Գրվում է ինդեքսը
memory-number = { $n }
memory-origins = Որտեղից է գալիս
memory-origins-about = Վիքիներից և սևագրերից եկածն ինքնաբերաբար հետևում է դրանց։ Ֆայլը կարելի է նորից հանել։
memory-origin-wiki = Վիքի
memory-origin-draft = Իմ սևագրերը
memory-origin-file = Ֆայլ
memory-origin-package = Փաթեթ
memory-uses = { $n } զույգ
memory-forget = Հանել
memory-forget-title = Հանե՞լ սա հիշողությունից։
memory-forget-of = Հանել՝ { $name }

memory-forget-about =
    { $n ->
        [one] { $name } ֆայլից եկել է { $n } զույգ։ Այն կջնջվի, եթե նույնը չկա որևէ վիքիում, սևագրում կամ այլ ֆայլում։ Հետ բերելու համար նորից ներմուծեք ֆայլը։
       *[other] { $name } ֆայլից եկել է { $n } զույգ։ Դրանք կջնջվեն, բացի նրանցից, որոնք կան նաև որևէ վիքիում, սևագրում կամ այլ ֆայլում։ Հետ բերելու համար նորից ներմուծեք ֆայլը։
    }

memory-import = Ներմուծել հիշողություն
memory-import-it = Ներմուծել
memory-import-about = Ցանկացած չափի TMX, PO կամ CSV։ Նույն ֆայլը նորից կարդալը ոչինչ երկու անգամ չի հաշվում։
memory-doing-import = Կարդացվում է հիշողության մեջ
memory-doing-forget = Հանվում է հիշողությունից
memory-imported = { $name } ֆայլը կարդացված է։ Նոր զույգեր՝ { $added }։ Արդեն եղած զույգեր՝ { $merged }։
memory-import-stopped = Ընդհատվեց․ { $name } ֆայլից կարդացվածը հիշողության մեջ է։ Նոր զույգեր՝ { $added }։ Արդեն եղած զույգեր՝ { $merged }։
memory-forgotten = { $name } ֆայլը հանված է՝ { $n } զույգով։
memory-forget-stopped = Ընդհատվեց։ { $name } ֆայլից հանվել է { $n } զույգ, մյուսները դեռ այստեղ են։
memory-export = Արտահանել հիշողությունը
memory-writing = Գրվում է ֆայլը
memory-format-tmx = TMX 1.4, թարգմանական այլ ծրագրերի համար
memory-format-csv = CSV, էլեկտրոնային աղյուսակների համար
memory-export-of = Արտահանել՝ { $from } → { $to }
memory-pairs-of = { $n } զույգ
memory-exported = { $n } զույգ գրված է այստեղ՝ { $path }։

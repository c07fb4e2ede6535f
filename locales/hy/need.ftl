### Armenian (hy). Reviewed by a native speaker: not yet.

need-outdated = հնացած՝ { $n }

need-outdated-days =
    { $days ->
        [0] հնացած՝ { $n }, այսօրվանից
        [one] հնացած՝ { $n }, արդեն { $days } օր կամ ավելի
       *[other] հնացած՝ { $n }, արդեն { $days } օր կամ ավելի
    }

need-untranslated = չթարգմանված է { $n } միավոր { $total }-ից
need-words = անելիք՝ { $n } բառ
need-initiative = Շարժման ռազմավարության նախաձեռնության մաս է
need-prioritised = առաջնահերթ նախաձեռնության կամ մեկնարկային հավաքածուի մաս է
need-readers = կարդացվում է ամսական { $n } անգամ

board-picture-title = { $pages } ռեսուրսի վիճակը { $languages } լեզվով
board-picture-as-of = Տվյալները՝ { $day } կամ ավելի նոր
board-picture-legend = Թվերը ցույց են տալիս թարգմանված և արդիական միավորների տոկոսը․ «–»-ը բնագրի լեզուն է, «?»-ը՝ դեռ չկարդացված։
board-picture-outdated = Ինչ-որ բան հնացած է

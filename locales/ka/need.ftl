### Georgian (ka). Reviewed by a native speaker: not yet.

need-outdated = მოძველებულია { $n }

need-outdated-days =
    { $days ->
        [0] მოძველებულია { $n }, დღეიდან
        [one] მოძველებულია { $n }, უკვე { $days } დღე ან მეტია
       *[other] მოძველებულია { $n }, უკვე { $days } დღე ან მეტია
    }

need-untranslated = უთარგმნელია { $total }-დან { $n }
need-words = გასაკეთებელია { $n } სიტყვა
need-initiative = მოძრაობის სტრატეგიის ინიციატივის ნაწილია
need-prioritised = პრიორიტეტული ინიციატივის ან საწყისი ნაკრების ნაწილია
need-readers = იკითხება თვეში { $n }-ჯერ

board-picture-title = { $pages } რესურსის მდგომარეობა { $languages } ენაზე
board-picture-as-of = მონაცემები: { $day } ან უფრო ახალი
board-picture-legend = რიცხვები აჩვენებს, ერთეულების რამდენი პროცენტია ნათარგმნი და აქტუალური; „–“ ორიგინალის ენაა, „?“ – ჯერ წაუკითხავი.
board-picture-outdated = რაღაც მოძველებულია

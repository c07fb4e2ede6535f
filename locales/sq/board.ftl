### Albanian (sq). Reviewed by a native speaker: not yet.

board-loading = Po hapet pasqyra
board-loading-cell = Po shihet kjo qelizë
board-caption = Faqe dhe gjuhë. Shigjetat kalojnë nga qeliza në qelizë, Enter të çon te puna.
board-corner = Faqja
board-size = { $pages } × { $languages }
board-as-of = shifra të { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ose më të reja
board-empty = Ende s’ka çfarë të krahasohet
board-empty-about = Pasqyra tregon çdo faqe të bibliotekës suaj në çdo gjuhë të rajonit. Së pari shtoni faqe.
board-to-library = Te biblioteka
board-none-left = Asgjë këtu
board-none-left-about = Asnjë faqe ose gjuhë nuk i përgjigjet filtrit.

board-collection = Përmbledhja
board-collection-all = Të gjitha faqet
board-languages = Gjuhët
board-languages-all = Të gjitha të rajonit
board-languages-mine = Gjuhët e mia
board-legend = Përqindja e përkthyer dhe e përditësuar; ↻ njësi të vjetëruara
board-order = Renditja
board-order-need = Sipas nevojës
board-order-name = Sipas emrit

family-west-slavic = Sllave perëndimore
family-east-slavic = Sllave lindore
family-south-slavic = Sllave jugore
family-baltic = Balltike
family-romance = Romane
family-germanic = Gjermanike
family-uralic = Uralike
family-turkic = Turkike
family-hellenic = Greqishtja
family-albanian = Shqipja
family-armenian = Armenishtja
family-kartvelian = Kartveliane
family-caucasian = Veriokaukaziane
family-indo-iranian = Iraniane dhe romishtja
family-other = Të tjera

board-row-outdated =
    { $n ->
        [one] e vjetëruar në { $n } gjuhë
       *[other] e vjetëruar në { $n } gjuhë
    }

board-row-outdated-since =
    { $n ->
        [one] e vjetëruar në { $n } që nga { DATETIME($since, month: "short", year: "numeric") }
       *[other] e vjetëruar në { $n } që nga { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] asgjë në { $n }
       *[other] asgjë në { $n }
    }

board-row-complete = e plotë në çdo gjuhë
board-cell-source = { $page }, { $language }: e shkruar në këtë gjuhë
board-cell-unknown = { $page }, { $language }: ende e palexuar nga wiki-ja
board-cell = { $page }, { $language }, { $done } nga { $total } të përkthyera
board-cell-outdated = { $page }, { $language }, { $done } nga { $total } të përkthyera, { $outdated } të vjetëruara
board-cell-outdated-since = { $page }, { $language }, { $done } nga { $total } të përkthyera, { $outdated } të vjetëruara që nga { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = { $done } nga { $total } të përkthyera
board-chosen-outdated = { $n } të vjetëruara
board-chosen-outdated-since = { $n } të vjetëruara që nga { DATETIME($since, day: "numeric", month: "long", year: "numeric") } ose më herët
board-chosen-words = { $n } fjalë për t’u bërë
board-chosen-words-reckoned = rreth { $n } fjalë për t’u bërë
board-need = Nevoja { $points } nga 100
board-no-need = S’ka asgjë për të bërë këtu
board-open = Nis punën
board-open-outdated = Përditëso të vjetëruarat
board-pull = Merr dhe nis punën
board-pulling = Po lexohet nga wiki-ja
board-source-about = Faqja është shkruar në këtë gjuhë.
board-unknown-about = Rifreskoni bibliotekën për të mësuar ku ka arritur kjo faqe.
need-points = +{ $points }

board-export = Eksporto
board-export-title = Eksporto pasqyrën
board-export-about = Çfarë tregon pasqyra tani, në këtë renditje.
board-export-format = Formati
board-export-csv = Tabelë (CSV)
board-export-csv-about = Një rresht për çdo faqe dhe gjuhë, me nevojën dhe arsyet, për fletë llogaritëse.
board-export-svg = Figurë (SVG)
board-export-svg-about = E gjithë pasqyra si një vizatim, për prezantime, raporte dhe letër.
board-export-write = Eksporto
board-exported = Skeda u shkrua: { $path }

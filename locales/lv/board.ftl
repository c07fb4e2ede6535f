### Latvian (lv). Reviewed by a native speaker: not yet.

board-loading = Atver kopskatu
board-loading-cell = Uzmeklē šo šūnu
board-caption = Lapas un valodas. Bulttaustiņi ved no šūnas uz šūnu, Enter – pie darba.
board-corner = Lapa

board-size = { $pages } × { $languages }

board-as-of = dati uz { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } vai jaunāki

board-empty = Vēl nav, ko salīdzināt
board-empty-about = Kopskats rāda katru jūsu bibliotēkas lapu visās reģiona valodās. Vispirms pievienojiet lapas.
board-to-library = Uz bibliotēku
board-none-left = Te nekā nav
board-none-left-about = Filtram neatbilst neviena lapa vai valoda.

board-collection = Kopa
board-collection-all = Visas lapas
board-languages = Valodas
board-languages-all = Visas reģiona
board-languages-mine = Manas valodas
board-legend = Procenti: iztulkots un nav novecojis; ↻ novecojušas vienības

board-order = Secība
board-order-need = Pēc vajadzības
board-order-name = Pēc nosaukuma

family-west-slavic = Rietumslāvu
family-east-slavic = Austrumslāvu
family-south-slavic = Dienvidslāvu
family-baltic = Baltu
family-romance = Romāņu
family-germanic = Ģermāņu
family-uralic = Urāliešu
family-turkic = Tjurku
family-hellenic = Grieķu
family-albanian = Albāņu
family-armenian = Armēņu
family-kartvelian = Kartvelu
family-caucasian = Ziemeļkaukāza
family-indo-iranian = Irāņu un romu
family-other = Citas

board-row-outdated =
    { $n ->
        [zero] novecojis { $n } valodās
        [one] novecojis { $n } valodā
       *[other] novecojis { $n } valodās
    }

board-row-outdated-since =
    { $n ->
        [zero] novecojis { $n } valodās kopš { DATETIME($since, month: "short", year: "numeric") }
        [one] novecojis { $n } valodā kopš { DATETIME($since, month: "short", year: "numeric") }
       *[other] novecojis { $n } valodās kopš { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [zero] nekā nav { $n } valodās
        [one] nekā nav { $n } valodā
       *[other] nekā nav { $n } valodās
    }

board-row-complete = pabeigts visās valodās

board-cell-source = { $page }, { $language }: rakstīta šajā valodā

board-cell-unknown = { $page }, { $language }: no viki nekad nav lasīta

board-cell = { $page }, { $language }, iztulkots { $done } no { $total }

board-cell-outdated = { $page }, { $language }, iztulkots { $done } no { $total }, novecojis { $outdated }

board-cell-outdated-since = { $page }, { $language }, iztulkots { $done } no { $total }, novecojis { $outdated } (kopš: { DATETIME($since, month: "long", year: "numeric") })

board-chosen-done = iztulkots { $done } no { $total }

board-chosen-outdated = novecojis: { $n }

board-chosen-outdated-since = novecojis: { $n } (kopš: { DATETIME($since, day: "numeric", month: "long", year: "numeric") } vai senāk)

board-chosen-words = atlikušie vārdi: { $n }

board-chosen-words-reckoned = atlikušie vārdi: apmēram { $n }

board-need = Vajadzība: { $points } no 100

board-no-need = Te viss padarīts
board-open = Strādāt
board-open-outdated = Atjaunināt novecojušo
board-pull = Ielādēt un strādāt
board-pulling = Lasa no viki
board-source-about = Lapa ir rakstīta šajā valodā.
board-unknown-about = Atsvaidziniet bibliotēku, lai uzzinātu, cik tālu šī lapa ir tikusi.

need-points = +{ $points }

board-export = Eksportēt
board-export-title = Eksportēt kopskatu
board-export-about = Tas, ko kopskats rāda tagad, šādā secībā.
board-export-format = Formāts
board-export-csv = Tabula (CSV)
board-export-csv-about = Rinda katrai lapai un valodai ar vajadzību un iemesliem, izklājlapām.
board-export-svg = Attēls (SVG)
board-export-svg-about = Viss kopskats vienā zīmējumā slaidiem, atskaitēm un papīram.
board-export-write = Eksportēt

board-exported = Fails ierakstīts: { $path }

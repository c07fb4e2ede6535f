### Lithuanian (lt). Reviewed by a native speaker: not yet.

board-loading = Atveriama suvestinė
board-loading-cell = Ieškoma šio langelio duomenų
board-caption = Puslapiai ir kalbos. Rodyklėmis einama iš langelio į langelį, „Enter“ veda prie darbo.
board-corner = Puslapis

board-size = { $pages } × { $languages }

board-as-of = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ar naujesni duomenys

board-empty = Dar nėra ko lyginti
board-empty-about = Suvestinėje matyti visi jūsų bibliotekos puslapiai kiekviena regiono kalba. Pirmiausia pridėkite puslapių.
board-to-library = Į biblioteką
board-none-left = Nieko nėra
board-none-left-about = Nė vienas puslapis ar kalba neatitinka filtro.

board-collection = Rinkinys
board-collection-all = Visi puslapiai
board-languages = Kalbos
board-languages-all = Visos regiono
board-languages-mine = Mano kalbos
board-legend = Procentai – išversta ir nepasenę; ↻ – pasenę vienetai

board-order = Tvarka
board-order-need = Pagal poreikį
board-order-name = Pagal pavadinimą

family-west-slavic = Vakarų slavų
family-east-slavic = Rytų slavų
family-south-slavic = Pietų slavų
family-baltic = Baltų
family-romance = Romanų
family-germanic = Germanų
family-uralic = Uraliečių
family-turkic = Tiurkų
family-hellenic = Graikų
family-albanian = Albanų
family-armenian = Armėnų
family-kartvelian = Kartvelų
family-caucasian = Šiaurės Kaukazo
family-indo-iranian = Iranėnų ir romų
family-other = Kitos

board-row-outdated =
    { $n ->
        [one] pasenę { $n } kalba
        [few] pasenę { $n } kalbomis
       *[other] pasenę { $n } kalbų
    }

board-row-outdated-since =
    { $n ->
        [one] pasenę { $n } kalba nuo { DATETIME($since, month: "short", year: "numeric") }
        [few] pasenę { $n } kalbomis nuo { DATETIME($since, month: "short", year: "numeric") }
       *[other] pasenę { $n } kalbų nuo { DATETIME($since, month: "short", year: "numeric") }
    }

board-row-empty =
    { $n ->
        [one] nieko nėra { $n } kalba
        [few] nieko nėra { $n } kalbomis
       *[other] nieko nėra { $n } kalbų
    }

board-row-complete = baigta visomis kalbomis

board-cell-source = { $page }, { $language }: parašyta šia kalba

board-cell-unknown = { $page }, { $language }: iš viki dar neskaityta

board-cell = { $page }, { $language }, išversta { $done } iš { $total }

board-cell-outdated = { $page }, { $language }, išversta { $done } iš { $total }, pasenę: { $outdated }

board-cell-outdated-since = { $page }, { $language }, išversta { $done } iš { $total }, pasenę: { $outdated } (nuo: { DATETIME($since, month: "long", year: "numeric") })

board-chosen-done = išversta { $done } iš { $total }

board-chosen-outdated = pasenę: { $n }

board-chosen-outdated-since = pasenę: { $n }, nuo { DATETIME($since, day: "numeric", month: "long", year: "numeric") } ar seniau

board-chosen-words = liko žodžių: { $n }

board-chosen-words-reckoned = liko žodžių: apie { $n }

board-need = Poreikis: { $points } iš 100

board-no-need = Čia viskas padaryta
board-open = Dirbti
board-open-outdated = Atnaujinti pasenusius
board-pull = Parsiųsti ir dirbti
board-pulling = Skaitoma iš viki
board-source-about = Puslapis parašytas šia kalba.
board-unknown-about = Atnaujinkite biblioteką, kad sužinotumėte, kiek šio puslapio išversta.

need-points = +{ $points }

board-export = Eksportuoti
board-export-title = Suvestinės eksportas
board-export-about = Tai, ką suvestinė rodo dabar, ta pačia tvarka.
board-export-format = Formatas
board-export-csv = Lentelė (CSV)
board-export-csv-about = Eilutė kiekvienam puslapiui ir kalbai, su poreikiu ir priežastimis, skaičiuoklėms.
board-export-svg = Paveikslas (SVG)
board-export-svg-about = Visa suvestinė viename piešinyje – skaidrėms, ataskaitoms ir popieriui.
board-export-write = Eksportuoti

board-exported = Failas įrašytas: { $path }

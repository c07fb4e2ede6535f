### Slovenian (sl). Reviewed by a native speaker: not yet.

board-loading = Odpiranje plošče
board-loading-cell = Iskanje podatkov za to polje
board-caption = Viri in jeziki. S puščicami greste od polja do polja, z Enter odprete delo.
board-corner = Vir

board-size = { $pages } × { $languages }

board-as-of = podatki: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ali novejši

board-empty = Ni še kaj primerjati
board-empty-about = Plošča prikazuje vse vire vaše knjižnice v vseh jezikih regije. Najprej dodajte vire.
board-to-library = Odpri knjižnico
board-none-left = Tukaj ni ničesar
board-none-left-about = Noben vir ali noben jezik ne ustreza filtru.

board-collection = Zbirka
board-collection-all = Vsi viri
board-languages = Jeziki
board-languages-all = Vsi v regiji
board-languages-mine = Moji jeziki
board-legend = Odstotek prevedenega in posodobljenega; ↻ zastarele enote

board-order = Vrstni red
board-order-need = Po potrebi
board-order-name = Po imenu

family-west-slavic = Zahodnoslovanski
family-east-slavic = Vzhodnoslovanski
family-south-slavic = Južnoslovanski
family-baltic = Baltski
family-romance = Romanski
family-germanic = Germanski
family-uralic = Uralski
family-turkic = Turkijski
family-hellenic = Grški
family-albanian = Albanski
family-armenian = Armenski
family-kartvelian = Kartvelski
family-caucasian = Severnokavkaški
family-indo-iranian = Iranski in romski
family-other = Drugi

board-row-outdated =
    { $n ->
        [one] zastarelo v { $n } jeziku
        [two] zastarelo v { $n } jezikih
        [few] zastarelo v { $n } jezikih
       *[other] zastarelo v { $n } jezikih
    }

board-row-outdated-since =
    { $n ->
        [one] zastarelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
        [two] zastarelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
        [few] zastarelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
       *[other] zastarelo: { $n } (od { DATETIME($since, month: "short", year: "numeric") })
    }

board-row-empty =
    { $n ->
        [one] brez prevoda: { $n }
        [two] brez prevoda: { $n }
        [few] brez prevoda: { $n }
       *[other] brez prevoda: { $n }
    }

board-row-complete = popolno v vseh jezikih

board-cell-source = { $page }, { $language }: napisano v tem jeziku

board-cell-unknown = { $page }, { $language }: nikoli prebrano z wikija

board-cell = { $page }, { $language }, prevedeno { $done } od { $total }

board-cell-outdated = { $page }, { $language }, prevedeno { $done } od { $total }, zastarelo { $outdated }

board-cell-outdated-since = { $page }, { $language }, prevedeno { $done } od { $total }, zastarelo { $outdated }, prvič opaženo: { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = prevedeno { $done } od { $total }

board-chosen-outdated = zastarelo: { $n }

board-chosen-outdated-since = zastarelo: { $n }, prvič opaženo: { DATETIME($since, day: "numeric", month: "long", year: "numeric") } ali prej

board-chosen-words = preostale besede: { $n }

board-chosen-words-reckoned = preostale besede: približno { $n }

board-need = Potreba: { $points } od 100

board-no-need = Tukaj ni dela
board-open = Loti se dela
board-open-outdated = Posodobi zastarelo
board-pull = Prenesi in se loti dela
board-pulling = Branje z wikija
board-source-about = Stran je napisana v tem jeziku.
board-unknown-about = Osvežite knjižnico, da izveste, kako daleč je ta stran.

need-points = +{ $points }

board-export = Izvozi
board-export-title = Izvoz plošče
board-export-about = To, kar plošča zdaj prikazuje, v tem vrstnem redu.
board-export-format = Format
board-export-csv = Tabela (CSV)
board-export-csv-about = Po ena vrstica za vsak vir in jezik, s potrebo in razlogi, za programe za preglednice.
board-export-svg = Slika (SVG)
board-export-svg-about = Celotna plošča kot ena risba, za predstavitve, poročila in tisk.
board-export-write = Izvozi

board-exported = Datoteka je zapisana: { $path }

### Slovenian (sl). Reviewed by a native speaker: not yet.

workbench-empty = Noben vir ni izbran
workbench-empty-about = V knjižnici izberite vir in jezik; enote se bodo prikazale tukaj.
workbench-to-library = Odpri knjižnico
workbench-loading = Odpiranje vira
workbench-unit = Enota
workbench-source = Izvirnik
workbench-target = Prevod

workbench-position = Enota { $n } od { $total }

workbench-words =
    { $n ->
        [one] { $n } beseda
        [two] { $n } besedi
        [few] { $n } besede
       *[other] { $n } besed
    }

workbench-saving = Shranjevanje …

workbench-saved = Shranjeno · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }

workbench-not-saved = Ni shranjeno. Besedilo ostane tukaj; Tolmach poskuša znova.
workbench-replaced = Ta osnutek je bil medtem spremenjen v drugem oknu ali programu. Zdaj velja vaše besedilo; drugo je to:
workbench-done = Končano, naprej
workbench-still-valid = Še velja

units-list = Enote
units-filter = Katere enote pokazati
units-none = Nobena enota ni v tem stanju.
units-title = Naslov strani
units-title-short = Naslov

units-filter-all = Vse enote ({ $n })

units-unit = Enota { $id }

units-filter-unfinished = Nedokončano ({ $n })

units-filter-untranslated = Neprevedeno ({ $n })

units-filter-outdated = Zastarelo ({ $n })

units-filter-translated = Prevedeno ({ $n })

units-filter-proofread = Pregledano ({ $n })

units-filter-drafts = Moji osnutki ({ $n })

units-filter-conflicts = Navzkrižja ({ $n })

panes-label = Pomoč za to enoto
pane-problems = Težave
pane-matches = Ujemanja
pane-terms = Izrazi
pane-sisters = Drugi jeziki
pane-history = Zgodovina mojega osnutka
pane-preview = Predogled
pane-up = Premakni gor
pane-down = Premakni dol
pane-hide = Skrij

pane-menu = Razporedi: { $pane }

pane-show = Pokaži: { $pane }

problems-loading = Preverjanje
problems-none = Ni težav.
problems-nothing-yet = Tukaj se preverja, kar pišete.
problems-fix = Popravi

problems-fix-with = Popravi: { $text }

problems-ignore = Prezri …
problems-ignore-it = Prezri
problems-why = Zakaj je tako prav?
problems-heed = Znova preverjaj

problems-ignored =
    { $n ->
        [one] prezrto: { $n }
        [two] prezrto: { $n }
        [few] prezrto: { $n }
       *[other] prezrto: { $n }
    }

problems-ignored-by = Kdo: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = Kdo: vi, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = Zadrži pošiljanje
level-warn = Verjetno napaka
level-hint = Predlog

matches-loading = Iskanje po pomnilniku
matches-none = V pomnilniku ni ničesar podobnega.
matches-sentences = Stavki

match-score = { $n } %

match-masked = brez wikikode { $n } %

match-stems = korenske osnove { $n } %

match-use = Uporabi to besedilo ({ $stroke })

match-insert = Vstavi pri kazalki ({ $stroke })

match-state-outdated = Zastarelo
match-state-draft = Vaš osnutek
match-state-translated = Prevedeno
match-state-proofread = Pregledano

match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

match-uses =
    { $n ->
        [one] uporabljeno { $n }-krat
        [two] uporabljeno { $n }-krat
        [few] uporabljeno { $n }-krat
       *[other] uporabljeno { $n }-krat
    }

machine-title = Strojni prevod: Apertium
machine-label = Stroj
machine-ask = Prevedi strojno
machine-loading = Strojno prevajanje
machine-nothing = Strojno prevajanje za to enoto ni dalo ničesar uporabnega.
machine-from-outdated = tam zastarelo
machine-insert = Vstavi pri kazalki

machine-from = iz jezika: { $language } · { $engine }

machine-share = { $n } % besed je takšnih, kot jih je prevedel stroj.

terms-loading = Iskanje po glosarju
terms-none = Tukaj ni nobenega izraza iz glosarja.
term-keep = Ostane, kot je
term-not-reviewed = ni pregledano
term-preferred = priporočeno
term-admitted = dovoljeno
term-forbidden = odsvetovano

sisters-loading = Branje drugih jezikov
sisters-none = Po tem, kar je preneseno, te enote še ni v nobenem od jezikov, ki jih berete.
sisters-no-languages = Izberite jezike, ki jih berete, in osvežite knjižnico: njihovi prevodi te enote se bodo prikazali tukaj.
sisters-choose = Izberi jezike

sister-outdated = Zastarelo od { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = Ta enota
preview-page = Cela stran
preview-loading = Sestavljanje predogleda
preview-empty = Ni še kaj pokazati.

propagation-about =
    { $n ->
        [one] Isti izvirnik ima še { $n } enota. Naj se ta prevod uporabi tudi tam?
        [two] Isti izvirnik imata še { $n } enoti. Naj se ta prevod uporabi tudi tam?
        [few] Isti izvirnik imajo še { $n } enote. Naj se ta prevod uporabi tudi tam?
       *[other] Isti izvirnik ima še { $n } enot. Naj se ta prevod uporabi tudi tam?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] Uporabi
        [one] Uporabi za { $n } enoto
        [two] Uporabi za { $n } enoti
        [few] Uporabi za { $n } enote
       *[other] Uporabi za { $n } enot
    }

propagation-leave = Pusti

history-loading = Branje besedil tega osnutka
history-empty = Vse, kar tukaj vtipkate, se ohrani, korak za korakom.
history-now = Zdajšnje stanje
history-nothing = (prazno)
history-take = Uporabi to besedilo

history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = Izvirnik se je od tega prevoda spremenil
change-unknown-source = Wiki to šteje za zastarelo; iz katerega izvirnika je nastalo, ni znano.
change-class-markup = Samo wikikoda
change-class-variable = Samo spremenljivka
change-class-link-target = Samo cilj povezave
change-class-number = Samo številka
change-class-punctuation = Samo ločila
change-class-wording = Besedilo
change-class-unknown = Neznana vrsta

notice-conflict = Odkar ste začeli, je nekdo na wikiju spremenil ta prevod. Nič ni izgubljeno: ohranjena so prejšnje, vaše in tuje besedilo.
notice-conflict-resolve = Primerjaj in reši
notice-moved = Izvirnik se je spremenil, odkar je ta osnutek začet. Poglejte, ali vaše besedilo še ustreza; poslano bo, ko sprejmete novi izvirnik.
notice-moved-title = Kaj se je spremenilo
notice-moved-accept = Sprejmi novi izvirnik
notice-removed = Stran nima več te enote. Vaš osnutek je ohranjen, vendar ga ni mogoče poslati.

tools-label = Orodja
tool-copy-source = Kopiraj izvirnik

tool-insert = Vstavi { $markup }

tool-insert-none = Wikikoda je popolna
tool-insert-missing = Manjka v prevodu
tool-choose = Izberi wikikodo za vstavljanje
tool-plain = Golo besedilo
tool-undo = Razveljavi
tool-discard = Zavrzi osnutek
tool-conflict = Vadi navzkrižje
tool-conflict-about = Nekdo drug bo na wikiju za vajo spremenil to enoto, da bo vaš osnutek ob pošiljanju naletel na navzkrižje.
tool-conflict-done = Nekdo je na wikiju za vajo spremenil to enoto. Pošljite osnutek ali ga med odhodnimi primerjajte z wikijem in naleteli boste na navzkrižje.

tool-conflict-text = { $target } (spremenil nekdo drug)

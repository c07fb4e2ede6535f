### Hungarian (hu). Reviewed by a native speaker: not yet.

review-lead = Jó így, mehet? Amit itt elfogadsz vagy megjegyzel, itt marad, és a csomagokkal utazik.
review-loading = Várakozók keresése
review-pages = Lapok
review-units-list = A lap egységei
review-empty = Nincs lektorálásra váró szöveg
review-empty-about = Mások új fordításai frissítéskor érkeznek, mások vázlatai csomagban.
review-empty-library = Ugrás a könyvtárba
review-none-shown = Ezen a lapon nincs ilyen egység.
review-filter = Megjelenítés
review-filter-all = Teljes lap
review-filter-waits = Várakozó
review-filter-remarks = Megjegyzéssel
review-before = Korábban
review-text = Most
review-no-before = Itt nem ismert korábbi szöveg.
review-accept = Elfogadás
review-accept-next = Elfogadás, ugrás a következő várakozóra
review-comment = Megjegyzés
review-correct = Javítás
review-open = Megnyitás a munkaasztalon
review-comment-label = Megjegyzés
review-comment-save = Megjegyzés mentése
review-correct-label = Javított szöveg
review-correct-save = Mentés vázlatként
review-take-back = Visszavonás
review-settled = Elintézve
review-by-me = Tőled
review-by-nobody = Valakitől
review-draft = Vázlat
review-older = Korábbi szöveghez
review-told = A wiki tudja
review-somebody = Valaki
review-more-before = Korábbi egységek
review-more-after = Későbbi egységek
review-standing-waits = Lektorálásra vár
review-standing-mine = A sajátod: valaki más lektorálja
review-standing-accepted = Elfogadva
review-standing-proofread = Lektorálva a wikin
review-standing-outdated = Elavult: előbb aktualizálni kell
review-standing-untranslated = Lefordítatlan
review-tell-done = Minden elfogadásod megjelent a wikin.
review-told-proofread = Lektorálva a wikin
review-told-overtaken = Elfogadva a wikin, de ott azóta más szöveg van
review-told-changed = Módosult, mióta megnézted. Semmi sem ment el; nézd meg újra.
review-told-outdated = Azóta elavult. Semmi sem ment el.
review-told-gone = Már nincs a lapon. Semmi sem ment el.

review-tell = { $n } elfogadás jelzése a wikinek

review-told-refused = Elutasítva: { $says }

review-n-waiting =
    { $n ->
        [0] Nincs várakozó
        [one] { $n } vár
       *[other] { $n } vár
    }

review-n-comments = { $n } megjegyzés

review-by = Tőle: { $name }

review-accepted-by = Elfogadta: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

### Hungarian (hu). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = A Poedithez, az OmegaT-hez, a Virtaalhoz és a legtöbb más programhoz. Az elavult egységek mellett ott van az a forrás, amelyből készültek.
format-translate-po = PO a Translate módján
format-translate-po-about = Ugyanaz, mint a wiki saját exportja offline munkához. Fájlonként egy lap.
format-csv = CSV
format-csv-about = Táblázat táblázatkezelőkhöz.
format-translate-csv = CSV a Translate módján
format-translate-csv-about = Ugyanaz, mint a wiki saját táblázata. Fájlonként egy lap.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Az OmegaT-hez és más fordítóprogramokhoz.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Újabb fordítóprogramokhoz.
format-tmx = TMX
format-tmx-about = Fordítómemória: csak az, ami le van fordítva.
format-package = Tolmach-csomag
format-package-about = Minden, ami egy másik Tolmachban a folytatáshoz kell: egységek, vázlatok, memória, szójegyzék.

export-title = Exportálás
export-language = Nyelv
export-pages = Lapok
export-no-pages = Ezen a nyelven még semmi sincs letöltve.
export-all = Mind
export-format = Formátum
export-folder = Mappa
export-folder-about = Meglévő fájl soha nem íródik felül: az új számot kap.

export-forecast = { $files } fájl készülne. Egységek: { $units }; a vázlatoddal: { $drafts }; elavult: { $outdated }.

export-write = Exportálás

export-written =
    { $n ->
        [one] A fájl elkészült.
       *[other] { $n } fájl elkészült.
    }

export-file = { $path } ({ $n } egység)

import-title = Importálás
import-about = Válassz egy fordításra exportált fájlt. Először megmutatjuk, mi lenne belőle; amíg jóvá nem hagyod, semmi sem kerül be, és ami a tiéd, az soha nem cserélődik le.
import-file = Fájl
import-reading = Fájl olvasása
import-language = A fájl nem közli a nyelvét. Melyik az?

import-dry = { $format }, { $language }. Ha importálod:

import-take = { $n } bejegyzés importálása

import-done = { $n } bejegyzés most már vázlat.

import-conflicts = { $n } bejegyzés eltér attól, ami itt van. Minden szöveg megmarad; te döntesz.

import-to-conflicts = Megnézem
import-empty = A fájlban nincs bejegyzés.

import-more = és még { $n }

import-would-taken = { $n } vázlat lesz

import-would-conflicting = { $n } eltér attól, ami itt van, és rád vár

import-would-unknown = { $n } egyetlen itteni egységhez sem tartozik

import-would-broken = { $n } nem olvasható

import-would-unchanged = { $n } semmit sem módosít

import-was-taken = { $n } most már vázlat

import-was-conflicting = { $n } rád vár

import-was-unknown = { $n } egyetlen itteni egységhez sem tartozott

import-was-broken = { $n } nem volt olvasható

import-was-unchanged = { $n } semmit sem módosított

import-note-no-text = Nincs hozzá fordítás.
import-note-same-here = Ugyanez van itt is.
import-note-as-handed-out = Az exportálás óta változatlan; az itteni munka azóta továbbhaladt.
import-note-waits = Ugyanez a szöveg már rád vár.
import-note-matched-by-source = A forrás árulta el, melyik egység az.
import-note-not-done = Befejezetlennek van jelölve: a vázlat nincs kész.
import-note-still-valid = A régi fordítás még érvényes.
import-note-source-moved = A forrás módosult, mióta a fájl készült.
import-note-differs-from-draft = Eltér a vázlatodtól.
import-note-changed-on-wiki = A wikin lévő fordítás módosult, mióta a fájl készült.
import-note-base-not-known = A fájl nem közli, miből készült, és a wikin más szöveg van.
import-note-no-page = A lap nincs a könyvtárban.
import-note-not-pulled = A lap ezen a nyelven még nem volt letöltve.
import-note-no-unit = A lapon nincs ilyen egység.
import-note-no-such-source = Egyetlen egységnek sem ez a forrása.
import-note-several-such-sources = Több egységnek is ez a forrása.
import-note-read = A fájl olvasója szerint:

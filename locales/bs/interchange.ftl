### Bosnian (bs). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Za Poedit, OmegaT, Virtaal i većinu drugih programa. Uz zastarjele jedinice stoji izvornik od kojeg su nastale.
format-translate-po = PO kakav piše Translate
format-translate-po-about = Isto što i wikijev vlastiti izvoz za rad bez mreže. Po jedna stranica u datoteci.
format-csv = CSV
format-csv-about = Za programe za rad s tabelama.
format-translate-csv = CSV kakav piše Translate
format-translate-csv-about = Isto što i wikijeva vlastita tabela. Po jedna stranica u datoteci.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Za OmegaT i druge prevodilačke programe.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Za novije prevodilačke programe.
format-tmx = TMX
format-tmx-about = Prevodilačka memorija: samo ono što je prevedeno.
format-package = Tolmachov paket
format-package-about = Sve što je potrebno za nastavak u drugom Tolmachu: jedinice, nacrti, memorija, pojmovnik.

export-title = Izvoz
export-language = Jezik
export-pages = Resursi
export-no-pages = Na ovom jeziku još ništa nije preuzeto.
export-all = Svi
export-format = Format
export-folder = Fascikla
export-folder-about = Postojeća datoteka se nikad ne zamjenjuje: nova dobiva broj.

export-forecast =
    { $files ->
        [one] Zapisala bi se { $files } datoteka. Jedinice: { $units }; s vašim nacrtom: { $drafts }; zastarjele: { $outdated }.
        [few] Zapisale bi se { $files } datoteke. Jedinice: { $units }; s vašim nacrtom: { $drafts }; zastarjele: { $outdated }.
       *[other] Zapisalo bi se { $files } datoteka. Jedinice: { $units }; s vašim nacrtom: { $drafts }; zastarjele: { $outdated }.
    }

export-write = Izvezi

export-written =
    { $n ->
        [one] Zapisana je { $n } datoteka.
        [few] Zapisane su { $n } datoteke.
       *[other] Zapisano je { $n } datoteka.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } jedinica)
        [few] { $path } ({ $n } jedinice)
       *[other] { $path } ({ $n } jedinica)
    }

import-title = Uvoz
import-about = Odaberite datoteku koja je izvezena za prevođenje. Prvo ćete vidjeti šta bi od nje nastalo; ništa se ne uvozi dok ne potvrdite i ništa se vaše nikad ne zamjenjuje.
import-file = Datoteka
import-reading = Čitanje datoteke
import-language = U datoteci ne piše na kojem je jeziku. Koji je to jezik?

import-dry = { $format }, { $language }. Ako je uvezete:

import-take =
    { $n ->
        [one] Uvezi { $n } stavku
        [few] Uvezi { $n } stavke
       *[other] Uvezi { $n } stavki
    }

import-done =
    { $n ->
        [one] { $n } stavka sada je nacrt.
        [few] { $n } stavke sada su nacrti.
       *[other] { $n } stavki sada je u nacrtima.
    }

import-conflicts =
    { $n ->
        [one] { $n } stavka razlikuje se od onoga što je ovdje. Svi tekstovi su sačuvani; vi odlučujete.
        [few] { $n } stavke razlikuju se od onoga što je ovdje. Svi tekstovi su sačuvani; vi odlučujete.
       *[other] { $n } stavki razlikuje se od onoga što je ovdje. Svi tekstovi su sačuvani; vi odlučujete.
    }

import-to-conflicts = Pogledaj
import-empty = U datoteci nema stavki.

import-more =
    { $n ->
        [one] i još { $n }
        [few] i još { $n }
       *[other] i još { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } postaje nacrt
        [few] { $n } postaju nacrti
       *[other] { $n } postaje nacrt
    }

import-would-conflicting =
    { $n ->
        [one] { $n } se razlikuje od onoga što je ovdje i čeka vas
        [few] { $n } se razlikuju od onoga što je ovdje i čekaju vas
       *[other] { $n } se razlikuje od onoga što je ovdje i čeka vas
    }

import-would-unknown =
    { $n ->
        [one] { $n } ne pripada nijednoj jedinici ovdje
        [few] { $n } ne pripadaju nijednoj jedinici ovdje
       *[other] { $n } ne pripada nijednoj jedinici ovdje
    }

import-would-broken =
    { $n ->
        [one] { $n } se ne može pročitati
        [few] { $n } se ne mogu pročitati
       *[other] { $n } se ne može pročitati
    }

import-would-unchanged =
    { $n ->
        [one] { $n } ništa ne mijenja
        [few] { $n } ništa ne mijenjaju
       *[other] { $n } ništa ne mijenja
    }

import-was-taken =
    { $n ->
        [one] { $n } je sada nacrt
        [few] { $n } su sada nacrti
       *[other] { $n } je sada u nacrtima
    }

import-was-conflicting =
    { $n ->
        [one] { $n } čeka vas
        [few] { $n } čekaju vas
       *[other] { $n } čeka vas
    }

import-was-unknown =
    { $n ->
        [one] { $n } ne pripada nijednoj jedinici ovdje
        [few] { $n } ne pripadaju nijednoj jedinici ovdje
       *[other] { $n } ne pripada nijednoj jedinici ovdje
    }

import-was-broken =
    { $n ->
        [one] { $n } se nije mogla pročitati
        [few] { $n } se nisu mogle pročitati
       *[other] { $n } se nije moglo pročitati
    }

import-was-unchanged =
    { $n ->
        [one] { $n } ništa nije promijenila
        [few] { $n } ništa nisu promijenile
       *[other] { $n } ništa nije promijenilo
    }

import-note-no-text = Nema prijevoda.
import-note-same-here = Isto stoji ovdje.
import-note-as-handed-out = Nepromijenjeno od izvoza; rad ovdje u međuvremenu je odmakao.
import-note-waits = Isti tekst vas već čeka.
import-note-matched-by-source = Jedinica je prepoznata po izvorniku.
import-note-not-done = Označeno da treba još rada: nacrt nije gotov.
import-note-still-valid = Stari prijevod i dalje važi.
import-note-source-moved = Izvornik se promijenio otkad je datoteka napravljena.
import-note-differs-from-draft = Razlikuje se od vašeg nacrta.
import-note-changed-on-wiki = Prijevod na wikiju promijenio se otkad je datoteka napravljena.
import-note-base-not-known = U datoteci ne piše od čega je nastala, a wiki ima drugi tekst.
import-note-no-page = Stranica nije u biblioteci.
import-note-not-pulled = Stranica nikad nije preuzeta na ovom jeziku.
import-note-no-unit = Stranica nema takvu jedinicu.
import-note-no-such-source = Nijedna jedinica nema ovaj izvornik.
import-note-several-such-sources = Više jedinica ima ovaj izvornik.
import-note-read = Čitač datoteke kaže:

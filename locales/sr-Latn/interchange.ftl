### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Za Poedit, OmegaT, Virtaal i većinu drugih programa. Uz zastarele jedinice stoji izvornik od kojeg su nastale.
format-translate-po = PO kakav piše Translate
format-translate-po-about = Isto što i sopstveni izvoz vikija za rad bez mreže. Po jedna stranica u datoteci.
format-csv = CSV
format-csv-about = Za programe za rad s tabelama.
format-translate-csv = CSV kakav piše Translate
format-translate-csv-about = Isto što i sopstvena tabela vikija. Po jedna stranica u datoteci.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Za OmegaT i druge prevodilačke programe.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Za novije prevodilačke programe.
format-tmx = TMX
format-tmx-about = Prevodilačka memorija: samo ono što je prevedeno.
format-package = Paket programa Tolmach
format-package-about = Sve što je potrebno za nastavak u drugom programu Tolmach: jedinice, nacrti, memorija, pojmovnik.

export-title = Izvoz
export-language = Jezik
export-pages = Resursi
export-no-pages = Na ovom jeziku još ništa nije preuzeto.
export-all = Svi
export-format = Format
export-folder = Fascikla
export-folder-about = Postojeća datoteka se nikada ne zamenjuje: nova dobija broj.

export-forecast =
    { $files ->
        [one] Upisala bi se { $files } datoteka. Jedinice: { $units }; s vašim nacrtom: { $drafts }; zastarele: { $outdated }.
        [few] Upisale bi se { $files } datoteke. Jedinice: { $units }; s vašim nacrtom: { $drafts }; zastarele: { $outdated }.
       *[other] Upisalo bi se { $files } datoteka. Jedinice: { $units }; s vašim nacrtom: { $drafts }; zastarele: { $outdated }.
    }

export-write = Izvezi

export-written =
    { $n ->
        [one] Upisana je { $n } datoteka.
        [few] Upisane su { $n } datoteke.
       *[other] Upisano je { $n } datoteka.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } jedinica)
        [few] { $path } ({ $n } jedinice)
       *[other] { $path } ({ $n } jedinica)
    }

import-title = Uvoz
import-about = Izaberite datoteku koja je izvezena za prevođenje. Prvo ćete videti šta bi od nje nastalo; ništa se ne uvozi dok ne potvrdite i ništa vaše se nikada ne zamenjuje.
import-file = Datoteka
import-reading = Čitanje datoteke
import-language = U datoteci ne piše na kom je jeziku. Koji je to jezik?

import-dry = { $format }, { $language }. Ako je uvezete:

import-take =
    { $n ->
        [one] Uvezi { $n } stavku
        [few] Uvezi { $n } stavke
       *[other] Uvezi { $n } stavki
    }

import-done =
    { $n ->
        [one] { $n } stavka je sada nacrt.
        [few] { $n } stavke su sada nacrti.
       *[other] { $n } stavki je sada u nacrtima.
    }

import-conflicts =
    { $n ->
        [one] { $n } stavka se razlikuje od onoga što je ovde. Svi tekstovi su sačuvani; vi odlučujete.
        [few] { $n } stavke se razlikuju od onoga što je ovde. Svi tekstovi su sačuvani; vi odlučujete.
       *[other] { $n } stavki se razlikuje od onoga što je ovde. Svi tekstovi su sačuvani; vi odlučujete.
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
        [one] { $n } se razlikuje od onoga što je ovde i čeka vas
        [few] { $n } se razlikuju od onoga što je ovde i čekaju vas
       *[other] { $n } se razlikuje od onoga što je ovde i čeka vas
    }

import-would-unknown =
    { $n ->
        [one] { $n } ne pripada nijednoj jedinici ovde
        [few] { $n } ne pripadaju nijednoj jedinici ovde
       *[other] { $n } ne pripada nijednoj jedinici ovde
    }

import-would-broken =
    { $n ->
        [one] { $n } se ne može pročitati
        [few] { $n } se ne mogu pročitati
       *[other] { $n } se ne može pročitati
    }

import-would-unchanged =
    { $n ->
        [one] { $n } ništa ne menja
        [few] { $n } ništa ne menjaju
       *[other] { $n } ništa ne menja
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
        [one] { $n } ne pripada nijednoj jedinici ovde
        [few] { $n } ne pripadaju nijednoj jedinici ovde
       *[other] { $n } ne pripada nijednoj jedinici ovde
    }

import-was-broken =
    { $n ->
        [one] { $n } nije mogla da se pročita
        [few] { $n } nisu mogle da se pročitaju
       *[other] { $n } nije moglo da se pročita
    }

import-was-unchanged =
    { $n ->
        [one] { $n } ništa nije promenila
        [few] { $n } ništa nisu promenile
       *[other] { $n } ništa nije promenilo
    }

import-note-no-text = Nema prevoda.
import-note-same-here = Isto stoji ovde.
import-note-as-handed-out = Nepromenjeno od izvoza; rad ovde je u međuvremenu odmakao.
import-note-waits = Isti tekst vas već čeka.
import-note-matched-by-source = Jedinica je prepoznata po izvorniku.
import-note-not-done = Označeno da treba još rada: nacrt nije gotov.
import-note-still-valid = Stari prevod i dalje važi.
import-note-source-moved = Izvornik se promenio otkad je datoteka napravljena.
import-note-differs-from-draft = Razlikuje se od vašeg nacrta.
import-note-changed-on-wiki = Prevod na vikiju se promenio otkad je datoteka napravljena.
import-note-base-not-known = U datoteci ne piše od čega je nastala, a viki ima drugi tekst.
import-note-no-page = Stranica nije u biblioteci.
import-note-not-pulled = Stranica nikada nije preuzeta na ovom jeziku.
import-note-no-unit = Stranica nema takvu jedinicu.
import-note-no-such-source = Nijedna jedinica nema ovaj izvornik.
import-note-several-such-sources = Više jedinica ima ovaj izvornik.
import-note-read = Čitač datoteke kaže:

### Slovenian (sl). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Za Poedit, OmegaT, Virtaal in večino drugih programov. Ob zastarelih enotah je izvirnik, iz katerega so nastale.
format-translate-po = PO, kot ga piše Translate
format-translate-po-about = Enako kot wikijev lastni izvoz za delo brez povezave. Po ena stran v datoteki.
format-csv = CSV
format-csv-about = Za programe za preglednice.
format-translate-csv = CSV, kot ga piše Translate
format-translate-csv-about = Enako kot wikijeva lastna tabela. Po ena stran v datoteki.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Za OmegaT in druge prevajalske programe.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Za novejše prevajalske programe.
format-tmx = TMX
format-tmx-about = Pomnilnik prevodov: samo to, kar je prevedeno.
format-package = Tolmachov paket
format-package-about = Vse, kar je potrebno za nadaljevanje v drugem Tolmachu: enote, osnutki, pomnilnik, glosar.

export-title = Izvoz
export-language = Jezik
export-pages = Viri
export-no-pages = V tem jeziku še ni nič preneseno.
export-all = Vsi
export-format = Format
export-folder = Mapa
export-folder-about = Obstoječa datoteka se nikoli ne zamenja: nova dobi številko.

export-forecast =
    { $files ->
        [one] Zapisana bi bila { $files } datoteka. Enote: { $units }; z vašim osnutkom: { $drafts }; zastarele: { $outdated }.
        [two] Zapisani bi bili { $files } datoteki. Enote: { $units }; z vašim osnutkom: { $drafts }; zastarele: { $outdated }.
        [few] Zapisane bi bile { $files } datoteke. Enote: { $units }; z vašim osnutkom: { $drafts }; zastarele: { $outdated }.
       *[other] Zapisanih bi bilo { $files } datotek. Enote: { $units }; z vašim osnutkom: { $drafts }; zastarele: { $outdated }.
    }

export-write = Izvozi

export-written =
    { $n ->
        [one] Zapisana je { $n } datoteka.
        [two] Zapisani sta { $n } datoteki.
        [few] Zapisane so { $n } datoteke.
       *[other] Zapisanih je { $n } datotek.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } enota)
        [two] { $path } ({ $n } enoti)
        [few] { $path } ({ $n } enote)
       *[other] { $path } ({ $n } enot)
    }

import-title = Uvoz
import-about = Izberite datoteko, ki je bila izvožena za prevajanje. Najprej boste videli, kaj bi iz nje nastalo; nič se ne uvozi, dokler ne potrdite, in nič vašega se nikoli ne zamenja.
import-file = Datoteka
import-reading = Branje datoteke
import-language = V datoteki ne piše, v katerem jeziku je. Kateri jezik je to?

import-dry = { $format }, { $language }. Če jo uvozite:

import-take =
    { $n ->
        [one] Uvozi { $n } vnos
        [two] Uvozi { $n } vnosa
        [few] Uvozi { $n } vnose
       *[other] Uvozi { $n } vnosov
    }

import-done =
    { $n ->
        [one] { $n } vnos je zdaj osnutek.
        [two] { $n } vnosa sta zdaj osnutka.
        [few] { $n } vnosi so zdaj osnutki.
       *[other] { $n } vnosov je zdaj med osnutki.
    }

import-conflicts =
    { $n ->
        [one] { $n } vnos se razlikuje od tega, kar je tukaj. Vsa besedila so ohranjena; odločite vi.
        [two] { $n } vnosa se razlikujeta od tega, kar je tukaj. Vsa besedila so ohranjena; odločite vi.
        [few] { $n } vnosi se razlikujejo od tega, kar je tukaj. Vsa besedila so ohranjena; odločite vi.
       *[other] { $n } vnosov se razlikuje od tega, kar je tukaj. Vsa besedila so ohranjena; odločite vi.
    }

import-to-conflicts = Poglej
import-empty = V datoteki ni vnosov.

import-more =
    { $n ->
        [one] in še { $n }
        [two] in še { $n }
        [few] in še { $n }
       *[other] in še { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } postane osnutek
        [two] { $n } postaneta osnutka
        [few] { $n } postanejo osnutki
       *[other] { $n } jih postane osnutek
    }

import-would-conflicting =
    { $n ->
        [one] { $n } se razlikuje od tega, kar je tukaj, in čaka na vas
        [two] { $n } se razlikujeta od tega, kar je tukaj, in čakata na vas
        [few] { $n } se razlikujejo od tega, kar je tukaj, in čakajo na vas
       *[other] { $n } se jih razlikuje od tega, kar je tukaj, in čaka na vas
    }

import-would-unknown =
    { $n ->
        [one] { $n } ne pripada nobeni tukajšnji enoti
        [two] { $n } ne pripadata nobeni tukajšnji enoti
        [few] { $n } ne pripadajo nobeni tukajšnji enoti
       *[other] { $n } jih ne pripada nobeni tukajšnji enoti
    }

import-would-broken =
    { $n ->
        [one] { $n } ni berljiv
        [two] { $n } nista berljiva
        [few] { $n } niso berljivi
       *[other] { $n } jih ni berljivih
    }

import-would-unchanged =
    { $n ->
        [one] { $n } ničesar ne spremeni
        [two] { $n } ničesar ne spremenita
        [few] { $n } ničesar ne spremenijo
       *[other] { $n } jih ničesar ne spremeni
    }

import-was-taken =
    { $n ->
        [one] { $n } je zdaj osnutek
        [two] { $n } sta zdaj osnutka
        [few] { $n } so zdaj osnutki
       *[other] { $n } jih je zdaj med osnutki
    }

import-was-conflicting =
    { $n ->
        [one] { $n } čaka na vas
        [two] { $n } čakata na vas
        [few] { $n } čakajo na vas
       *[other] { $n } jih čaka na vas
    }

import-was-unknown =
    { $n ->
        [one] { $n } ni pripadal nobeni tukajšnji enoti
        [two] { $n } nista pripadala nobeni tukajšnji enoti
        [few] { $n } niso pripadali nobeni tukajšnji enoti
       *[other] { $n } jih ni pripadalo nobeni tukajšnji enoti
    }

import-was-broken =
    { $n ->
        [one] { $n } ni bil berljiv
        [two] { $n } nista bila berljiva
        [few] { $n } niso bili berljivi
       *[other] { $n } jih ni bilo berljivih
    }

import-was-unchanged =
    { $n ->
        [one] { $n } ni ničesar spremenil
        [two] { $n } nista ničesar spremenila
        [few] { $n } niso ničesar spremenili
       *[other] { $n } jih ni ničesar spremenilo
    }

import-note-no-text = Ni prevoda.
import-note-same-here = Enako je že tukaj.
import-note-as-handed-out = Od izvoza nespremenjeno; delo tukaj je medtem napredovalo.
import-note-waits = Isto besedilo že čaka na vas.
import-note-matched-by-source = Enota je prepoznana po izvirniku.
import-note-not-done = Označeno, da potrebuje še delo: osnutek ni končan.
import-note-still-valid = Stari prevod še velja.
import-note-source-moved = Izvirnik se je spremenil, odkar je datoteka narejena.
import-note-differs-from-draft = Razlikuje se od vašega osnutka.
import-note-changed-on-wiki = Prevod na wikiju se je spremenil, odkar je datoteka narejena.
import-note-base-not-known = V datoteki ne piše, iz česa je nastala, wiki pa ima drugo besedilo.
import-note-no-page = Strani ni v knjižnici.
import-note-not-pulled = Stran v tem jeziku ni bila nikoli prenesena.
import-note-no-unit = Stran nima take enote.
import-note-no-such-source = Nobena enota nima tega izvirnika.
import-note-several-such-sources = Ta izvirnik ima več enot.
import-note-read = Bralnik datoteke pravi:

### Estonian (et). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Poediti, OmegaT, Virtaali ja enamiku muude programmide jaoks. Iganenud üksustel on kaasas lähtetekst, millest need tõlgiti.
format-translate-po = PO, nagu Translate kirjutab
format-translate-po-about = Sama mis viki enda eksport võrguta töötamiseks. Üks lehekülg faili kohta.
format-csv = CSV
format-csv-about = Tabel tabelarvutuse jaoks.
format-translate-csv = CSV, nagu Translate kirjutab
format-translate-csv-about = Sama mis viki enda tabel. Üks lehekülg faili kohta.
format-xliff12 = XLIFF 1.2
format-xliff12-about = OmegaT ja muude tõlkeprogrammide jaoks.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Uuemate tõlkeprogrammide jaoks.
format-tmx = TMX
format-tmx-about = Tõlkemälu: ainult tõlgitu.
format-package = Tolmachi pakett
format-package-about = Kõik, mida on vaja, et teises Tolmachis jätkata: üksused, mustandid, mälu, sõnastik.

export-title = Eksport
export-language = Keel
export-pages = Leheküljed
export-no-pages = Selles keeles pole veel midagi hangitud.
export-all = Kõik
export-format = Vorming
export-folder = Kaust
export-folder-about = Olemasolevat faili ei asendata kunagi: uus saab numbri.

export-forecast =
    { $files ->
        [one] Kirjutataks üks fail. Üksusi: { $units }; sinu mustandiga: { $drafts }; iganenud: { $outdated }.
       *[other] Kirjutataks { $files } faili. Üksusi: { $units }; sinu mustandiga: { $drafts }; iganenud: { $outdated }.
    }

export-write = Ekspordi

export-written =
    { $n ->
        [one] Fail on kirjutatud.
       *[other] { $n } faili on kirjutatud.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } üksus)
       *[other] { $path } ({ $n } üksust)
    }

import-title = Import
import-about = Vali fail, mis eksporditi tõlkimiseks. Kõigepealt näed, mis sellest saaks; midagi ei võeta enne, kui seda ütled, ja midagi sinu omast ei asendata kunagi.
import-file = Fail
import-reading = Faili lugemine
import-language = Fail ei ütle oma keelt. Mis keel see on?

import-dry = { $format }, { $language }. Kui impordid:

import-take =
    { $n ->
        [one] Impordi { $n } kirje
       *[other] Impordi { $n } kirjet
    }

import-done =
    { $n ->
        [one] { $n } kirje on nüüd mustand.
       *[other] { $n } kirjet on nüüd mustandid.
    }

import-conflicts =
    { $n ->
        [one] { $n } kirje erineb siinsest. Kõik tekstid säilivad; otsustad sina.
       *[other] { $n } kirjet erineb siinsest. Kõik tekstid säilivad; otsustad sina.
    }

import-to-conflicts = Vaata neid
import-empty = Failis pole kirjeid.

import-more =
    { $n ->
        [one] ja veel { $n }
       *[other] ja veel { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } saab mustandiks
       *[other] { $n } saab mustandiks
    }

import-would-conflicting =
    { $n ->
        [one] { $n } erineb siinsest ja jääb sind ootama
       *[other] { $n } erineb siinsest ja jääb sind ootama
    }

import-would-unknown =
    { $n ->
        [one] { $n } ei kuulu ühegi siinse üksuse juurde
       *[other] { $n } ei kuulu ühegi siinse üksuse juurde
    }

import-would-broken =
    { $n ->
        [one] { $n } pole loetav
       *[other] { $n } pole loetav
    }

import-would-unchanged =
    { $n ->
        [one] { $n } ei muuda midagi
       *[other] { $n } ei muuda midagi
    }

import-was-taken =
    { $n ->
        [one] { $n } on nüüd mustand
       *[other] { $n } on nüüd mustand
    }

import-was-conflicting =
    { $n ->
        [one] { $n } ootab sind
       *[other] { $n } ootab sind
    }

import-was-unknown =
    { $n ->
        [one] { $n } ei kuulunud ühegi siinse üksuse juurde
       *[other] { $n } ei kuulunud ühegi siinse üksuse juurde
    }

import-was-broken =
    { $n ->
        [one] { $n } polnud loetav
       *[other] { $n } polnud loetav
    }

import-was-unchanged =
    { $n ->
        [one] { $n } ei muutnud midagi
       *[other] { $n } ei muutnud midagi
    }

import-note-no-text = Tõlge puudub.
import-note-same-here = Siin on sama.
import-note-as-handed-out = Pärast eksportimist muutmata; siinne töö on edasi läinud.
import-note-waits = Sama tekst juba ootab sind.
import-note-matched-by-source = Üksus leiti lähteteksti järgi.
import-note-not-done = Märgitud, et vajab tööd: mustand pole valmis.
import-note-still-valid = Vana tõlge kehtib endiselt.
import-note-source-moved = Lähtetekst on pärast faili tegemist muutunud.
import-note-differs-from-draft = See erineb sinu mustandist.
import-note-changed-on-wiki = Tõlge vikis on pärast faili tegemist muutunud.
import-note-base-not-known = Fail ei ütle, millest see tehti, ja vikis on teine tekst.
import-note-no-page = Lehekülge pole raamatukogus.
import-note-not-pulled = Lehekülge pole selles keeles hangitud.
import-note-no-unit = Leheküljel pole sellist üksust.
import-note-no-such-source = Ühelgi üksusel pole sellist lähteteksti.
import-note-several-such-sources = Mitmel üksusel on see lähtetekst.
import-note-read = Faili lugemisel selgus:

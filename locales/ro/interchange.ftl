### Romanian (ro). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Pentru Poedit, OmegaT, Virtaal și majoritatea celorlalte programe. Unitățile învechite poartă sursa după care au fost făcute.
format-translate-po = PO așa cum îl scrie Translate
format-translate-po-about = La fel ca exportul propriu al wikiului pentru lucru fără rețea. O pagină într-un fișier.
format-csv = CSV
format-csv-about = Un tabel pentru foi de calcul.
format-translate-csv = CSV așa cum îl scrie Translate
format-translate-csv-about = La fel ca tabelul propriu al wikiului. O pagină într-un fișier.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Pentru OmegaT și alte programe de traducere.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Pentru programe de traducere mai noi.
format-tmx = TMX
format-tmx-about = O memorie de traducere: doar ce este tradus.
format-package = Pachet Tolmach
format-package-about = Tot ce trebuie pentru a continua în alt Tolmach: unități, ciorne, memorie, glosar.

export-title = Export
export-language = Limbă
export-pages = Resurse
export-no-pages = Încă nu s-a preluat nimic în această limbă.
export-all = Toate
export-format = Format
export-folder = Dosar
export-folder-about = Un fișier deja existent nu se înlocuiește niciodată: cel nou primește un număr.

export-forecast =
    { $files ->
        [one] S-ar scrie { $files } fișier. Unități: { $units }; cu ciorna dumneavoastră: { $drafts }; învechite: { $outdated }.
        [few] S-ar scrie { $files } fișiere. Unități: { $units }; cu ciorna dumneavoastră: { $drafts }; învechite: { $outdated }.
       *[other] S-ar scrie { $files } de fișiere. Unități: { $units }; cu ciorna dumneavoastră: { $drafts }; învechite: { $outdated }.
    }

export-write = Exportă

export-written =
    { $n ->
        [one] S-a scris { $n } fișier.
        [few] S-au scris { $n } fișiere.
       *[other] S-au scris { $n } de fișiere.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } unitate)
        [few] { $path } ({ $n } unități)
       *[other] { $path } ({ $n } de unități)
    }

import-title = Import
import-about = Alegeți un fișier exportat pentru traducere. Mai întâi vedeți ce s-ar face din el; nu se ia nimic până nu spuneți și nimic din ce este al dumneavoastră nu se înlocuiește.
import-file = Fișier
import-reading = Se citește fișierul
import-language = Fișierul nu își spune limba. Care este?
import-dry = { $format }, { $language }. Dacă îl importați:

import-take =
    { $n ->
        [one] Importă { $n } intrare
        [few] Importă { $n } intrări
       *[other] Importă { $n } de intrări
    }

import-done =
    { $n ->
        [one] { $n } intrare este acum ciornă.
        [few] { $n } intrări sunt acum ciorne.
       *[other] { $n } de intrări sunt acum ciorne.
    }

import-conflicts =
    { $n ->
        [one] { $n } intrare diferă de ce este aici. Toate textele se păstrează; hotărâți dumneavoastră.
        [few] { $n } intrări diferă de ce este aici. Toate textele se păstrează; hotărâți dumneavoastră.
       *[other] { $n } de intrări diferă de ce este aici. Toate textele se păstrează; hotărâți dumneavoastră.
    }

import-to-conflicts = Vezi-le
import-empty = Fișierul nu are intrări.

import-more =
    { $n ->
        [one] și încă { $n }
        [few] și încă { $n }
       *[other] și încă { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } devine ciornă
        [few] { $n } devin ciorne
       *[other] { $n } devin ciorne
    }

import-would-conflicting =
    { $n ->
        [one] { $n } diferă de ce este aici și vă așteaptă
        [few] { $n } diferă de ce este aici și vă așteaptă
       *[other] { $n } diferă de ce este aici și vă așteaptă
    }

import-would-unknown =
    { $n ->
        [one] { $n } nu corespunde niciunei unități de aici
        [few] { $n } nu corespund niciunei unități de aici
       *[other] { $n } nu corespund niciunei unități de aici
    }

import-would-broken =
    { $n ->
        [one] { $n } nu poate fi citită
        [few] { $n } nu pot fi citite
       *[other] { $n } nu pot fi citite
    }

import-would-unchanged =
    { $n ->
        [one] { $n } nu schimbă nimic
        [few] { $n } nu schimbă nimic
       *[other] { $n } nu schimbă nimic
    }

import-was-taken =
    { $n ->
        [one] { $n } este acum ciornă
        [few] { $n } sunt acum ciorne
       *[other] { $n } sunt acum ciorne
    }

import-was-conflicting =
    { $n ->
        [one] { $n } vă așteaptă
        [few] { $n } vă așteaptă
       *[other] { $n } vă așteaptă
    }

import-was-unknown =
    { $n ->
        [one] { $n } nu corespundea niciunei unități de aici
        [few] { $n } nu corespundeau niciunei unități de aici
       *[other] { $n } nu corespundeau niciunei unități de aici
    }

import-was-broken =
    { $n ->
        [one] { $n } nu a putut fi citită
        [few] { $n } nu au putut fi citite
       *[other] { $n } nu au putut fi citite
    }

import-was-unchanged =
    { $n ->
        [one] { $n } nu a schimbat nimic
        [few] { $n } nu au schimbat nimic
       *[other] { $n } nu au schimbat nimic
    }

import-note-no-text = Nu are traducere.
import-note-same-here = Aici este același text.
import-note-as-handed-out = Neschimbată de la export; lucrul de aici a mers mai departe.
import-note-waits = Același text vă așteaptă deja.
import-note-matched-by-source = Unitatea a fost recunoscută după sursă.
import-note-not-done = Marcată că mai are de lucru: ciorna nu este gata.
import-note-still-valid = Vechea traducere este încă valabilă.
import-note-source-moved = Sursa s-a schimbat de când s-a făcut fișierul.
import-note-differs-from-draft = Diferă de ciorna dumneavoastră.
import-note-changed-on-wiki = Traducerea de pe wiki s-a schimbat de când s-a făcut fișierul.
import-note-base-not-known = Fișierul nu spune după ce a fost făcut, iar wikiul are alt text.
import-note-no-page = Pagina nu este în bibliotecă.
import-note-not-pulled = Pagina nu a fost preluată niciodată în această limbă.
import-note-no-unit = Pagina nu are o astfel de unitate.
import-note-no-such-source = Nicio unitate nu are această sursă.
import-note-several-such-sources = Mai multe unități au această sursă.
import-note-read = Mesaj la citirea fișierului:

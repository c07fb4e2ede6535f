### Latvian (lv). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Programmām Poedit, OmegaT, Virtaal un vairumam citu. Novecojušām vienībām līdzi ir oriģināls, no kura tās tulkotas.
format-translate-po = PO, kādu raksta Translate
format-translate-po-about = Tāds pats kā paša viki eksports darbam bezsaistē. Viena lapa failā.
format-csv = CSV
format-csv-about = Tabula izklājlapām.
format-translate-csv = CSV, kādu raksta Translate
format-translate-csv-about = Tāda pati kā paša viki tabula. Viena lapa failā.
format-xliff12 = XLIFF 1.2
format-xliff12-about = OmegaT un citām tulkotāju programmām.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Jaunākām tulkotāju programmām.
format-tmx = TMX
format-tmx-about = Tulkojumu atmiņa: tikai iztulkotais.
format-package = Tolmach paka
format-package-about = Viss, kas vajadzīgs, lai turpinātu citā Tolmach: vienības, melnraksti, atmiņa, glosārijs.

export-title = Eksports
export-language = Valoda
export-pages = Lapas
export-no-pages = Šajā valodā vēl nekas nav ielādēts.
export-all = Visas
export-format = Formāts
export-folder = Mape
export-folder-about = Esošu failu nekad neaizstāj: jaunais dabū numuru.

export-forecast =
    { $files ->
        [zero] Tiktu ierakstīti { $files } faili. Vienības: { $units }; ar jūsu melnrakstu: { $drafts }; novecojušas: { $outdated }.
        [one] Tiktu ierakstīts { $files } fails. Vienības: { $units }; ar jūsu melnrakstu: { $drafts }; novecojušas: { $outdated }.
       *[other] Tiktu ierakstīti { $files } faili. Vienības: { $units }; ar jūsu melnrakstu: { $drafts }; novecojušas: { $outdated }.
    }

export-write = Eksportēt

export-written =
    { $n ->
        [zero] Ierakstīti { $n } faili.
        [one] Ierakstīts { $n } fails.
       *[other] Ierakstīti { $n } faili.
    }

export-file =
    { $n ->
        [zero] { $path } ({ $n } vienību)
        [one] { $path } ({ $n } vienība)
       *[other] { $path } ({ $n } vienības)
    }

import-title = Imports
import-about = Izvēlieties failu, kas eksportēts tulkošanai. Vispirms redzēsiet, kas no tā iznāktu; bez jūsu piekrišanas nekas netiek paņemts, un nekas no jūsējā nekad netiek aizstāts.
import-file = Fails
import-reading = Lasa failu
import-language = Failā nav teikta tā valoda. Kura tā ir?

import-dry = { $format }, { $language }. Ja to importēsiet:

import-take =
    { $n ->
        [zero] Importēt { $n } ierakstus
        [one] Importēt { $n } ierakstu
       *[other] Importēt { $n } ierakstus
    }

import-done =
    { $n ->
        [zero] { $n } ieraksti tagad ir melnraksti.
        [one] { $n } ieraksts tagad ir melnraksts.
       *[other] { $n } ieraksti tagad ir melnraksti.
    }

import-conflicts =
    { $n ->
        [zero] { $n } ieraksti atšķiras no tā, kas ir šeit. Visi teksti saglabāti; izlemiet jūs.
        [one] { $n } ieraksts atšķiras no tā, kas ir šeit. Visi teksti saglabāti; izlemiet jūs.
       *[other] { $n } ieraksti atšķiras no tā, kas ir šeit. Visi teksti saglabāti; izlemiet jūs.
    }

import-to-conflicts = Apskatīt
import-empty = Failā nav ierakstu.

import-more =
    { $n ->
        [zero] un vēl { $n }
        [one] un vēl { $n }
       *[other] un vēl { $n }
    }

import-would-taken =
    { $n ->
        [zero] { $n } kļūs par melnrakstiem
        [one] { $n } kļūs par melnrakstu
       *[other] { $n } kļūs par melnrakstiem
    }

import-would-conflicting =
    { $n ->
        [zero] { $n } atšķiras no tā, kas ir šeit, un gaida jūs
        [one] { $n } atšķiras no tā, kas ir šeit, un gaida jūs
       *[other] { $n } atšķiras no tā, kas ir šeit, un gaida jūs
    }

import-would-unknown =
    { $n ->
        [zero] { $n } nepieder nevienai vienībai šeit
        [one] { $n } nepieder nevienai vienībai šeit
       *[other] { $n } nepieder nevienai vienībai šeit
    }

import-would-broken =
    { $n ->
        [zero] { $n } nevar nolasīt
        [one] { $n } nevar nolasīt
       *[other] { $n } nevar nolasīt
    }

import-would-unchanged =
    { $n ->
        [zero] { $n } neko nemaina
        [one] { $n } neko nemaina
       *[other] { $n } neko nemaina
    }

import-was-taken =
    { $n ->
        [zero] { $n } tagad ir melnraksti
        [one] { $n } tagad ir melnraksts
       *[other] { $n } tagad ir melnraksti
    }

import-was-conflicting =
    { $n ->
        [zero] { $n } gaida jūs
        [one] { $n } gaida jūs
       *[other] { $n } gaida jūs
    }

import-was-unknown =
    { $n ->
        [zero] { $n } nepiederēja nevienai vienībai šeit
        [one] { $n } nepiederēja nevienai vienībai šeit
       *[other] { $n } nepiederēja nevienai vienībai šeit
    }

import-was-broken =
    { $n ->
        [zero] { $n } nevarēja nolasīt
        [one] { $n } nevarēja nolasīt
       *[other] { $n } nevarēja nolasīt
    }

import-was-unchanged =
    { $n ->
        [zero] { $n } neko nemainīja
        [one] { $n } neko nemainīja
       *[other] { $n } neko nemainīja
    }

import-note-no-text = Tam nav tulkojuma.
import-note-same-here = Šeit ir tas pats.
import-note-as-handed-out = Kopš eksporta nav mainīts; darbs šeit ir gājis uz priekšu.
import-note-waits = Tāds pats teksts jau gaida jūs.
import-note-matched-by-source = Vienība atpazīta pēc oriģināla.
import-note-not-done = Atzīmēts, ka vēl jāstrādā: melnraksts nav gatavs.
import-note-still-valid = Vecais tulkojums joprojām der.
import-note-source-moved = Kopš faila izveides oriģināls ir mainījies.
import-note-differs-from-draft = Atšķiras no jūsu melnraksta.
import-note-changed-on-wiki = Kopš faila izveides tulkojums viki ir mainījies.
import-note-base-not-known = Failā nav teikts, no kā tas veidots, un viki ir cits teksts.
import-note-no-page = Lapas nav bibliotēkā.
import-note-not-pulled = Lapa šajā valodā nekad nav ielādēta.
import-note-no-unit = Lapā nav tādas vienības.
import-note-no-such-source = Nevienai vienībai nav šāda oriģināla.
import-note-several-such-sources = Šāds oriģināls ir vairākām vienībām.
import-note-read = Faila lasītājs saka:

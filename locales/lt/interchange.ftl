### Lithuanian (lt). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Poedit, OmegaT, Virtaal ir daugumai kitų programų. Prie pasenusių vienetų nurodomas originalas, iš kurio jie versti.
format-translate-po = PO, kaip rašo Translate
format-translate-po-about = Toks pat kaip pačios viki eksportas darbui neprisijungus. Vienas puslapis faile.
format-csv = CSV
format-csv-about = Lentelė skaičiuoklėms.
format-translate-csv = CSV, kaip rašo Translate
format-translate-csv-about = Tokia pat kaip pačios viki lentelė. Vienas puslapis faile.
format-xliff12 = XLIFF 1.2
format-xliff12-about = OmegaT ir kitoms vertėjų programoms.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Naujesnėms vertėjų programoms.
format-tmx = TMX
format-tmx-about = Vertimų atmintis: tik tai, kas išversta.
format-package = Tolmach paketas
format-package-about = Viskas, ko reikia tęsti kitame Tolmach: vienetai, juodraščiai, atmintis, žodynėlis.

export-title = Eksportas
export-language = Kalba
export-pages = Puslapiai
export-no-pages = Šia kalba dar nieko neparsiųsta.
export-all = Visi
export-format = Formatas
export-folder = Aplankas
export-folder-about = Jau esantis failas niekada nepakeičiamas: naujasis gauna numerį.

export-forecast =
    { $files ->
        [one] Būtų įrašytas { $files } failas. Vienetų: { $units }; su jūsų juodraščiu: { $drafts }; pasenę: { $outdated }.
        [few] Būtų įrašyti { $files } failai. Vienetų: { $units }; su jūsų juodraščiu: { $drafts }; pasenę: { $outdated }.
       *[other] Būtų įrašyta { $files } failų. Vienetų: { $units }; su jūsų juodraščiu: { $drafts }; pasenę: { $outdated }.
    }

export-write = Eksportuoti

export-written =
    { $n ->
        [one] Įrašytas { $n } failas.
        [few] Įrašyti { $n } failai.
       *[other] Įrašyta { $n } failų.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } vienetas)
        [few] { $path } ({ $n } vienetai)
       *[other] { $path } ({ $n } vienetų)
    }

import-title = Importas
import-about = Pasirinkite failą, eksportuotą versti. Pirmiausia pamatysite, kas iš jo išeitų; be jūsų sutikimo niekas nepaimama, o jūsų darbas niekada nepakeičiamas.
import-file = Failas
import-reading = Skaitomas failas
import-language = Faile nenurodyta kalba. Kokia ji?

import-dry = { $format }, { $language }. Jei importuosite:

import-take =
    { $n ->
        [one] Importuoti { $n } įrašą
        [few] Importuoti { $n } įrašus
       *[other] Importuoti { $n } įrašų
    }

import-done =
    { $n ->
        [one] { $n } įrašas tapo juodraščiu.
        [few] { $n } įrašai tapo juodraščiais.
       *[other] { $n } įrašų tapo juodraščiais.
    }

import-conflicts =
    { $n ->
        [one] { $n } įrašas skiriasi nuo to, kas čia yra. Išsaugoti visi tekstai; spręsite jūs.
        [few] { $n } įrašai skiriasi nuo to, kas čia yra. Išsaugoti visi tekstai; spręsite jūs.
       *[other] { $n } įrašų skiriasi nuo to, kas čia yra. Išsaugoti visi tekstai; spręsite jūs.
    }

import-to-conflicts = Pažiūrėti
import-empty = Faile įrašų nėra.

import-more =
    { $n ->
        [one] ir dar { $n }
        [few] ir dar { $n }
       *[other] ir dar { $n }
    }

import-would-taken =
    { $n ->
        [one] { $n } taps juodraščiu
        [few] { $n } taps juodraščiais
       *[other] { $n } taps juodraščiais
    }

import-would-conflicting =
    { $n ->
        [one] { $n } skiriasi nuo to, kas čia yra, ir laukia jūsų
        [few] { $n } skiriasi nuo to, kas čia yra, ir laukia jūsų
       *[other] { $n } skiriasi nuo to, kas čia yra, ir laukia jūsų
    }

import-would-unknown =
    { $n ->
        [one] { $n } nepriklauso jokiam čia esančiam vienetui
        [few] { $n } nepriklauso jokiam čia esančiam vienetui
       *[other] { $n } nepriklauso jokiam čia esančiam vienetui
    }

import-would-broken =
    { $n ->
        [one] { $n } nepavyksta perskaityti
        [few] { $n } nepavyksta perskaityti
       *[other] { $n } nepavyksta perskaityti
    }

import-would-unchanged =
    { $n ->
        [one] { $n } nieko nekeičia
        [few] { $n } nieko nekeičia
       *[other] { $n } nieko nekeičia
    }

import-was-taken =
    { $n ->
        [one] { $n } tapo juodraščiu
        [few] { $n } tapo juodraščiais
       *[other] { $n } tapo juodraščiais
    }

import-was-conflicting =
    { $n ->
        [one] { $n } laukia jūsų
        [few] { $n } laukia jūsų
       *[other] { $n } laukia jūsų
    }

import-was-unknown =
    { $n ->
        [one] { $n } nepriklausė jokiam čia esančiam vienetui
        [few] { $n } nepriklausė jokiam čia esančiam vienetui
       *[other] { $n } nepriklausė jokiam čia esančiam vienetui
    }

import-was-broken =
    { $n ->
        [one] { $n } nepavyko perskaityti
        [few] { $n } nepavyko perskaityti
       *[other] { $n } nepavyko perskaityti
    }

import-was-unchanged =
    { $n ->
        [one] { $n } nieko nepakeitė
        [few] { $n } nieko nepakeitė
       *[other] { $n } nieko nepakeitė
    }

import-note-no-text = Vertimo nėra.
import-note-same-here = Čia yra tas pats.
import-note-as-handed-out = Nuo eksporto nepakeista; darbas čia pasistūmėjo toliau.
import-note-waits = Toks pat tekstas jau laukia jūsų.
import-note-matched-by-source = Vienetas atpažintas pagal originalą.
import-note-not-done = Pažymėta, kad reikia padirbėti: juodraštis nebaigtas.
import-note-still-valid = Senasis vertimas tebegalioja.
import-note-source-moved = Nuo failo sukūrimo originalas pasikeitė.
import-note-differs-from-draft = Skiriasi nuo jūsų juodraščio.
import-note-changed-on-wiki = Nuo failo sukūrimo vertimas viki pasikeitė.
import-note-base-not-known = Faile nenurodyta, iš ko jis sukurtas, o viki yra kitas tekstas.
import-note-no-page = Puslapio bibliotekoje nėra.
import-note-not-pulled = Puslapis šia kalba dar neparsiųstas.
import-note-no-unit = Tokio vieneto puslapyje nėra.
import-note-no-such-source = Vieneto su tokiu originalu nėra.
import-note-several-such-sources = Toks originalas yra keliuose vienetuose.
import-note-read = Skaitant failą pastebėta:

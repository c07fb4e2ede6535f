### Albanian (sq). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Për Poedit, OmegaT, Virtaal dhe shumicën e programeve të tjera. Njësitë e vjetëruara mbajnë burimin nga i cili janë bërë.
format-translate-po = PO siç e shkruan Translate
format-translate-po-about = Njësoj si eksporti i vetë wiki-së për punë pa rrjet. Një faqe në një skedë.
format-csv = CSV
format-csv-about = Tabelë për fletë llogaritëse.
format-translate-csv = CSV siç e shkruan Translate
format-translate-csv-about = Njësoj si tabela e vetë wiki-së. Një faqe në një skedë.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Për OmegaT dhe programe të tjera përkthyesish.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Për programe më të reja përkthyesish.
format-tmx = TMX
format-tmx-about = Kujtesë përkthimesh: vetëm ajo që është përkthyer.
format-package = Paketë e Tolmach-ut
format-package-about = Gjithçka që duhet për të vazhduar në një Tolmach tjetër: njësi, skica, kujtesë, fjalorth.

export-title = Eksportim
export-language = Gjuha
export-pages = Faqet
export-no-pages = Ende s’është marrë asgjë në këtë gjuhë.
export-all = Të gjitha
export-format = Formati
export-folder = Dosja
export-folder-about = Një skedë që ekziston nuk zëvendësohet kurrë: e reja merr një numër.

export-forecast =
    { $files ->
        [one] Do të shkruhej { $files } skedë. Njësi: { $units }; me skicën tuaj: { $drafts }; të vjetëruara: { $outdated }.
       *[other] Do të shkruheshin { $files } skeda. Njësi: { $units }; me skicën tuaj: { $drafts }; të vjetëruara: { $outdated }.
    }

export-write = Eksporto

export-written =
    { $n ->
        [one] U shkrua { $n } skedë.
       *[other] U shkruan { $n } skeda.
    }

export-file =
    { $n ->
        [one] { $path } ({ $n } njësi)
       *[other] { $path } ({ $n } njësi)
    }

import-title = Importim
import-about = Zgjidhni një skedë që u eksportua për përkthim. Së pari shihni çfarë do të bëhej me të; asgjë nuk merret pa e thënë ju, dhe asgjë juaja nuk zëvendësohet.
import-file = Skeda
import-reading = Po lexohet skeda
import-language = Skeda nuk e thotë gjuhën e saj. Cila është?
import-dry = { $format }, { $language }. Nëse e importoni:

import-take =
    { $n ->
        [one] Importo { $n } zë
       *[other] Importo { $n } zëra
    }

import-done =
    { $n ->
        [one] { $n } zë tani është skicë.
       *[other] { $n } zëra tani janë skica.
    }

import-conflicts =
    { $n ->
        [one] { $n } zë ndryshon nga ajo që është këtu. Të gjitha tekstet ruhen; vendosni ju.
       *[other] { $n } zëra ndryshojnë nga ajo që është këtu. Të gjitha tekstet ruhen; vendosni ju.
    }

import-to-conflicts = Shihi
import-empty = Skeda nuk ka zëra.

import-more =
    { $n ->
        [one] dhe { $n } më shumë
       *[other] dhe { $n } më shumë
    }

import-would-taken =
    { $n ->
        [one] { $n } bëhet skicë
       *[other] { $n } bëhen skica
    }

import-would-conflicting =
    { $n ->
        [one] { $n } ndryshon nga ajo që është këtu dhe ju pret
       *[other] { $n } ndryshojnë nga ajo që është këtu dhe ju presin
    }

import-would-unknown =
    { $n ->
        [one] { $n } nuk i përket asnjë njësie këtu
       *[other] { $n } nuk i përkasin asnjë njësie këtu
    }

import-would-broken =
    { $n ->
        [one] { $n } nuk lexohet dot
       *[other] { $n } nuk lexohen dot
    }

import-would-unchanged =
    { $n ->
        [one] { $n } nuk ndryshon asgjë
       *[other] { $n } nuk ndryshojnë asgjë
    }

import-was-taken =
    { $n ->
        [one] { $n } tani është skicë
       *[other] { $n } tani janë skica
    }

import-was-conflicting =
    { $n ->
        [one] { $n } ju pret
       *[other] { $n } ju presin
    }

import-was-unknown =
    { $n ->
        [one] { $n } nuk i përkiste asnjë njësie këtu
       *[other] { $n } nuk i përkisnin asnjë njësie këtu
    }

import-was-broken =
    { $n ->
        [one] { $n } nuk u lexua dot
       *[other] { $n } nuk u lexuan dot
    }

import-was-unchanged =
    { $n ->
        [one] { $n } nuk ndryshoi asgjë
       *[other] { $n } nuk ndryshuan asgjë
    }

import-note-no-text = Nuk ka përkthim.
import-note-same-here = Këtu është e njëjta.
import-note-as-handed-out = E pandryshuar që nga eksportimi; puna këtu ka vazhduar.
import-note-waits = I njëjti tekst ju pret tashmë.
import-note-matched-by-source = Njësia u njoh nga burimi.
import-note-not-done = E shënuar se do punë: skica nuk është gati.
import-note-still-valid = Përkthimi i vjetër është ende i vlefshëm.
import-note-source-moved = Burimi ka ndryshuar që kur u bë skeda.
import-note-differs-from-draft = Ndryshon nga skica juaj.
import-note-changed-on-wiki = Përkthimi në wiki ka ndryshuar që kur u bë skeda.
import-note-base-not-known = Skeda nuk thotë nga çfarë është bërë, dhe wiki-ja ka një tekst tjetër.
import-note-no-page = Faqja nuk është në bibliotekë.
import-note-not-pulled = Faqja nuk është marrë kurrë në këtë gjuhë.
import-note-no-unit = Faqja nuk ka një njësi të tillë.
import-note-no-such-source = Asnjë njësi nuk e ka këtë burim.
import-note-several-such-sources = Disa njësi e kanë këtë burim.
import-note-read = Mesazh nga leximi i skedës:

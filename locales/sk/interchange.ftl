### Slovak (sk). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Pre Poedit, OmegaT, Virtaal a väčšinu ďalších programov. Zastarané jednotky nesú originál, z ktorého vznikli.
format-translate-po = PO ako z Translate
format-translate-po-about = Rovnaké ako vlastný export wiki na prácu offline. Jedna stránka na súbor.
format-csv = CSV
format-csv-about = Tabuľka pre tabuľkový procesor.
format-translate-csv = CSV ako z Translate
format-translate-csv-about = Rovnaké ako vlastná tabuľka wiki. Jedna stránka na súbor.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Pre OmegaT a ďalšie prekladateľské programy.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Pre novšie prekladateľské programy.
format-tmx = TMX
format-tmx-about = Prekladová pamäť: len to, čo je preložené.
format-package = Balík Tolmachu
format-package-about = Všetko potrebné na pokračovanie v inom Tolmachu: jednotky, koncepty, pamäť, glosár.
export-title = Export
export-language = Jazyk
export-pages = Stránky
export-no-pages = V tomto jazyku sa zatiaľ nič nenačítalo.
export-all = Všetky
export-format = Formát
export-folder = Priečinok
export-folder-about = Existujúci súbor sa nikdy nenahradí: nový dostane číslo.
export-forecast =
    { $files ->
        [one] Vznikne { $files } súbor. Jednotky: { $units }; s vaším konceptom: { $drafts }; zastarané: { $outdated }.
        [few] Vzniknú { $files } súbory. Jednotky: { $units }; s vaším konceptom: { $drafts }; zastarané: { $outdated }.
       *[other] Vznikne { $files } súborov. Jednotky: { $units }; s vaším konceptom: { $drafts }; zastarané: { $outdated }.
    }
export-write = Exportovať
export-written =
    { $n ->
        [one] Uložený { $n } súbor.
        [few] Uložené { $n } súbory.
       *[other] Uložených { $n } súborov.
    }
export-file =
    { $n ->
        [one] { $path } ({ $n } jednotka)
        [few] { $path } ({ $n } jednotky)
       *[other] { $path } ({ $n } jednotiek)
    }
import-title = Import
import-about = Vyberte súbor vyexportovaný na preklad. Najprv uvidíte, čo by sa s ním stalo; nič sa neprevezme bez vášho súhlasu a nič vaše sa nikdy nenahradí.
import-file = Súbor
import-reading = Číta sa súbor
import-language = Súbor neuvádza svoj jazyk. Ktorý to je?
import-dry = { $format }, { $language }. Po importe:
import-take =
    { $n ->
        [one] Importovať { $n } položku
        [few] Importovať { $n } položky
       *[other] Importovať { $n } položiek
    }
import-done =
    { $n ->
        [one] { $n } položka je teraz konceptom.
        [few] { $n } položky sú teraz konceptmi.
       *[other] { $n } položiek je teraz konceptmi.
    }
import-conflicts =
    { $n ->
        [one] { $n } položka sa líši od toho, čo je tu. Všetky texty zostávajú; rozhodnete vy.
        [few] { $n } položky sa líšia od toho, čo je tu. Všetky texty zostávajú; rozhodnete vy.
       *[other] { $n } položiek sa líši od toho, čo je tu. Všetky texty zostávajú; rozhodnete vy.
    }
import-to-conflicts = Pozrieť
import-empty = Súbor nemá žiadne položky.
import-more =
    { $n ->
        [one] a { $n } ďalšia
        [few] a { $n } ďalšie
       *[other] a { $n } ďalších
    }
import-would-taken =
    { $n ->
        [one] { $n } sa stane konceptom
        [few] { $n } sa stanú konceptmi
       *[other] { $n } sa stane konceptmi
    }
import-would-conflicting =
    { $n ->
        [one] { $n } sa líši od toho, čo je tu, a čaká na vás
        [few] { $n } sa líšia od toho, čo je tu, a čakajú na vás
       *[other] { $n } sa líši od toho, čo je tu, a čaká na vás
    }
import-would-unknown =
    { $n ->
        [one] { $n } nepatrí k žiadnej tunajšej jednotke
        [few] { $n } nepatria k žiadnej tunajšej jednotke
       *[other] { $n } nepatrí k žiadnej tunajšej jednotke
    }
import-would-broken =
    { $n ->
        [one] { $n } nemožno prečítať
        [few] { $n } nemožno prečítať
       *[other] { $n } nemožno prečítať
    }
import-would-unchanged =
    { $n ->
        [one] { $n } nič nemení
        [few] { $n } nič nemenia
       *[other] { $n } nič nemení
    }
import-was-taken =
    { $n ->
        [one] { $n } je teraz konceptom
        [few] { $n } sú teraz konceptmi
       *[other] { $n } je teraz konceptmi
    }
import-was-conflicting =
    { $n ->
        [one] { $n } čaká na vás
        [few] { $n } čakajú na vás
       *[other] { $n } čaká na vás
    }
import-was-unknown =
    { $n ->
        [one] { $n } bez zodpovedajúcej jednotky
        [few] { $n } bez zodpovedajúcej jednotky
       *[other] { $n } bez zodpovedajúcej jednotky
    }
import-was-broken =
    { $n ->
        [one] { $n } sa nedalo prečítať
        [few] { $n } sa nedalo prečítať
       *[other] { $n } sa nedalo prečítať
    }
import-was-unchanged =
    { $n ->
        [one] { $n } bez zmeny
        [few] { $n } bez zmeny
       *[other] { $n } bez zmeny
    }
import-note-no-text = Nemá preklad.
import-note-same-here = Tu je to isté.
import-note-as-handed-out = Od exportu bez zmeny; práca tu pokročila.
import-note-waits = Rovnaký text už na vás čaká.
import-note-matched-by-source = Jednotka sa spoznala podľa originálu.
import-note-not-done = Označené ako nedokončené: koncept nie je hotový.
import-note-still-valid = Starý preklad stále platí.
import-note-source-moved = Originál sa od vytvorenia súboru zmenil.
import-note-differs-from-draft = Líši sa od vášho konceptu.
import-note-changed-on-wiki = Preklad na wiki sa od vytvorenia súboru zmenil.
import-note-base-not-known = Súbor neuvádza, z čoho vznikol, a na wiki je iný text.
import-note-no-page = Stránka nie je v knižnici.
import-note-not-pulled = Stránka sa v tomto jazyku nikdy nenačítala.
import-note-no-unit = Stránka takú jednotku nemá.
import-note-no-such-source = Tento originál nemá žiadna jednotka.
import-note-several-such-sources = Tento originál má viac jednotiek.
import-note-read = Poznámka k čítaniu súboru:

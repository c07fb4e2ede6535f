### Czech (cs). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Pro Poedit, OmegaT, Virtaal a většinu dalších programů. Zastaralé jednotky nesou originál, ze kterého vznikly.
format-translate-po = PO jako z Translate
format-translate-po-about = Stejné jako vlastní export wiki pro práci offline. Jedna stránka na soubor.
format-csv = CSV
format-csv-about = Tabulka pro tabulkový procesor.
format-translate-csv = CSV jako z Translate
format-translate-csv-about = Stejné jako vlastní tabulka wiki. Jedna stránka na soubor.
format-xliff12 = XLIFF 1.2
format-xliff12-about = Pro OmegaT a další překladatelské programy.
format-xliff21 = XLIFF 2.1
format-xliff21-about = Pro novější překladatelské programy.
format-tmx = TMX
format-tmx-about = Překladová paměť: jen to, co je přeložené.
format-package = Balíček Tolmachu
format-package-about = Vše potřebné k pokračování v jiném Tolmachu: jednotky, koncepty, paměť, glosář.
export-title = Export
export-language = Jazyk
export-pages = Stránky
export-no-pages = V tomto jazyce se zatím nic nenačetlo.
export-all = Všechny
export-format = Formát
export-folder = Složka
export-folder-about = Existující soubor se nikdy nenahradí: nový dostane číslo.
export-forecast =
    { $files ->
        [one] Vznikne { $files } soubor. Jednotky: { $units }; s vaším konceptem: { $drafts }; zastaralé: { $outdated }.
        [few] Vzniknou { $files } soubory. Jednotky: { $units }; s vaším konceptem: { $drafts }; zastaralé: { $outdated }.
       *[other] Vznikne { $files } souborů. Jednotky: { $units }; s vaším konceptem: { $drafts }; zastaralé: { $outdated }.
    }
export-write = Exportovat
export-written =
    { $n ->
        [one] Uložen { $n } soubor.
        [few] Uloženy { $n } soubory.
       *[other] Uloženo { $n } souborů.
    }
export-file =
    { $n ->
        [one] { $path } ({ $n } jednotka)
        [few] { $path } ({ $n } jednotky)
       *[other] { $path } ({ $n } jednotek)
    }
import-title = Import
import-about = Vyberte soubor vyexportovaný k překladu. Nejdřív uvidíte, co by se s ním stalo; nic se nepřevezme bez vašeho souhlasu a nic vašeho se nikdy nenahradí.
import-file = Soubor
import-reading = Čte se soubor
import-language = Soubor neuvádí svůj jazyk. Který to je?
import-dry = { $format }, { $language }. Po importu:
import-take =
    { $n ->
        [one] Importovat { $n } položku
        [few] Importovat { $n } položky
       *[other] Importovat { $n } položek
    }
import-done =
    { $n ->
        [one] { $n } položka je teď konceptem.
        [few] { $n } položky jsou teď koncepty.
       *[other] { $n } položek je teď koncepty.
    }
import-conflicts =
    { $n ->
        [one] { $n } položka se liší od toho, co je zde. Všechny texty zůstávají; rozhodnete vy.
        [few] { $n } položky se liší od toho, co je zde. Všechny texty zůstávají; rozhodnete vy.
       *[other] { $n } položek se liší od toho, co je zde. Všechny texty zůstávají; rozhodnete vy.
    }
import-to-conflicts = Podívat se
import-empty = Soubor nemá žádné položky.
import-more =
    { $n ->
        [one] a { $n } další
        [few] a { $n } další
       *[other] a { $n } dalších
    }
import-would-taken =
    { $n ->
        [one] { $n } se stane konceptem
        [few] { $n } se stanou koncepty
       *[other] { $n } se stane koncepty
    }
import-would-conflicting =
    { $n ->
        [one] { $n } se liší od toho, co je zde, a čeká na vás
        [few] { $n } se liší od toho, co je zde, a čekají na vás
       *[other] { $n } se liší od toho, co je zde, a čeká na vás
    }
import-would-unknown =
    { $n ->
        [one] { $n } nepatří k žádné zdejší jednotce
        [few] { $n } nepatří k žádné zdejší jednotce
       *[other] { $n } nepatří k žádné zdejší jednotce
    }
import-would-broken =
    { $n ->
        [one] { $n } nelze přečíst
        [few] { $n } nelze přečíst
       *[other] { $n } nelze přečíst
    }
import-would-unchanged =
    { $n ->
        [one] { $n } nic nemění
        [few] { $n } nic nemění
       *[other] { $n } nic nemění
    }
import-was-taken =
    { $n ->
        [one] { $n } je teď konceptem
        [few] { $n } jsou teď koncepty
       *[other] { $n } je teď koncepty
    }
import-was-conflicting =
    { $n ->
        [one] { $n } čeká na vás
        [few] { $n } čekají na vás
       *[other] { $n } čeká na vás
    }
import-was-unknown =
    { $n ->
        [one] { $n } bez odpovídající jednotky
        [few] { $n } bez odpovídající jednotky
       *[other] { $n } bez odpovídající jednotky
    }
import-was-broken =
    { $n ->
        [one] { $n } nešlo přečíst
        [few] { $n } nešlo přečíst
       *[other] { $n } nešlo přečíst
    }
import-was-unchanged =
    { $n ->
        [one] { $n } beze změny
        [few] { $n } beze změny
       *[other] { $n } beze změny
    }
import-note-no-text = Nemá překlad.
import-note-same-here = Zde je totéž.
import-note-as-handed-out = Od exportu beze změny; práce zde pokročila.
import-note-waits = Stejný text už na vás čeká.
import-note-matched-by-source = Jednotka se poznala podle originálu.
import-note-not-done = Označeno jako nedokončené: koncept není hotový.
import-note-still-valid = Starý překlad stále platí.
import-note-source-moved = Originál se od vytvoření souboru změnil.
import-note-differs-from-draft = Liší se od vašeho konceptu.
import-note-changed-on-wiki = Překlad na wiki se od vytvoření souboru změnil.
import-note-base-not-known = Soubor neuvádí, z čeho vznikl, a na wiki je jiný text.
import-note-no-page = Stránka není v knihovně.
import-note-not-pulled = Stránka se v tomto jazyce nikdy nenačetla.
import-note-no-unit = Stránka takovou jednotku nemá.
import-note-no-such-source = Tento originál nemá žádná jednotka.
import-note-several-such-sources = Tento originál má více jednotek.
import-note-read = Poznámka ke čtení souboru:

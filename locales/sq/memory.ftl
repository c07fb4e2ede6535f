### Albanian (sq). Reviewed by a native speaker: not yet.

memory-about = Gjithçka që është përkthyer më parë

memory-count =
    { $n ->
        [0] Ende nuk ka asgjë në të
        [one] { $n } çift burim–përkthim
       *[other] { $n } çifte burim–përkthim
    }

memory-look-up = Kërko
memory-holds = Çfarë përmban
memory-text = Një tekst ose një shprehje
memory-swap = Këmbe gjuhët
memory-like = Të ngjashme
memory-sentence = fjali
memory-nothing = Kujtesa nuk ka asgjë të ngjashme dhe asnjë tekst këtu nuk i përmban këto fjalë.
memory-begin = Kërkoni çfarëdo teksti
memory-begin-about = Shihni çfarë e ngjashme është përkthyer më parë, ku ndodhen fjalët e tij dhe si janë përkthyer atje. Pa rrjet, në çdo drejtim.

memory-counting = Po numërohet
memory-empty = Kujtesa është bosh
memory-empty-about = Mbushet me gjithçka që merrni e shkruani dhe me skeda nga programe të tjera.
memory-directions = Drejtimet
memory-direction = Drejtimi
memory-pairs = Çifte
memory-sentences = Fjali
memory-proofread = Të shqyrtuara
memory-translated = Të përkthyera
memory-outdated = Të vjetëruara
memory-drafts = Skicat e mia
memory-index-whole = E gjitha është në tregues, { $size } kB

memory-index-behind =
    { $n ->
        [one] Tregues { $size } kB dhe { $n } çift më i ri jashtë tij
       *[other] Tregues { $size } kB dhe { $n } çifte më të reja jashtë tij
    }

memory-index-none = Tepër pak për të dashur tregues
memory-index-being-written = Treguesi po shkruhet
memory-number = { $n }
memory-origins = Nga vjen
memory-origins-about = Çfarë vjen nga wiki-t dhe skicat i ndjek ato vetvetiu. Një skedë mund të hiqet sërish.
memory-origin-wiki = Wiki
memory-origin-draft = Skicat e mia
memory-origin-file = Skedë
memory-origin-package = Paketë

memory-uses =
    { $n ->
        [one] { $n } çift
       *[other] { $n } çifte
    }

memory-forget = Hiq
memory-forget-title = Të hiqet kjo nga kujtesa?
memory-forget-of = Hiq { $name }

memory-forget-about =
    { $n ->
        [one] Nga { $name } ka ardhur { $n } çift. Ai hiqet, veç në e pastë edhe një wiki, një skicë ose një skedë tjetër. Për ta kthyer, importoni skedën sërish.
       *[other] Nga { $name } kanë ardhur { $n } çifte. Ato hiqen, përveç atyre që i ka edhe një wiki, një skicë ose një skedë tjetër. Për t’i kthyer, importoni skedën sërish.
    }

memory-import = Importo një kujtesë
memory-import-it = Importo
memory-import-about = TMX i çdo madhësie, PO ose CSV. Kur e njëjta skedë lexohet sërish, asgjë nuk numërohet dy herë.
memory-doing-import = Po lexohet në kujtesë
memory-doing-forget = Po hiqet nga kujtesa
memory-imported = U lexua { $name }. Çifte të reja: { $added }. Çifte që ishin tashmë: { $merged }.
memory-import-stopped = U ndal; çfarë u lexua nga { $name } është brenda. Çifte të reja: { $added }. Çifte që ishin tashmë: { $merged }.

memory-forgotten =
    { $n ->
        [one] U hoq { $name }, me { $n } çift.
       *[other] U hoq { $name }, me { $n } çifte.
    }

memory-forget-stopped =
    { $n ->
        [one] U ndal. U hoq { $n } çift nga { $name }; të tjerat janë ende aty.
       *[other] U ndal. U hoqën { $n } çifte nga { $name }; të tjerat janë ende aty.
    }

memory-export = Eksporto kujtesën
memory-writing = Po shkruhet skeda
memory-format-tmx = TMX 1.4, për programe të tjera përkthimi
memory-format-csv = CSV, për fletë llogaritëse
memory-export-of = Eksportim: { $from } → { $to }

memory-pairs-of =
    { $n ->
        [one] { $n } çift
       *[other] { $n } çifte
    }

memory-exported =
    { $n ->
        [one] { $n } çift është te { $path }.
       *[other] { $n } çifte janë te { $path }.
    }

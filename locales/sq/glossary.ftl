### Albanian (sq). Reviewed by a native speaker: not yet.

glossary-about = Fjalë të rëna dakord, të njohura në çdo trajtë
glossary-search = Kërkoni terma, përkthime dhe shënime
glossary-into = Përkthime në
glossary-any-language = Çdo gjuhë
glossary-any-domain = Çdo fushë
glossary-review = Të shqyrtuar ose jo
glossary-any-review = Të shqyrtuar ose jo
glossary-reviewed = Të shqyrtuar
glossary-unreviewed = Të pashqyrtuar
glossary-loading = Po lexohet fjalorthi
glossary-loading-term = Po kërkohet termi
glossary-none = Nuk ka term të tillë
glossary-none-about = Provoni me më pak shkronja, një fushë tjetër ose çdo gjuhë.
glossary-empty = Ende nuk ka terma në këtë gjuhë
glossary-empty-about = Shtoni fjalët për të cilat bashkësia juaj ka rënë dakord; ato dalin pranë çdo njësie që i përmban.
glossary-count = { $n } nga { $all }

glossary-languages =
    { $n ->
        [one] në { $n } gjuhë
       *[other] në { $n } gjuhë
    }

glossary-removed = “{ $term }” u hoq.
glossary-bring-back = Ktheje

term-add = Shto një term
term-edit = Ndrysho termin
term-edit-it = Ndrysho
term-remove = Hiq
term-source = Termi
term-language = Gjuha e termit
term-keep-it = Mbetet siç është në çdo gjuhë
term-targets = Përkthimet
term-into = Gjuha e përkthimeve
term-more = Edhe një
term-domain = Fusha
term-note = Çfarë do të thotë dhe si përdoret
term-note-about = Markdown: **të trasha**, *të pjerrëta*, lista dhe lidhje.
term-reviewed-by-me = Këto i ka parë dikush që e di gjuhën
term-reviewed = i shqyrtuar
term-no-targets = Ende s’e ka përkthyer askush.
term-origin-seed = Vjen me Tolmach-un
term-origin-own = Juaji
term-origin-imported = Nga një skedë
term-target = Përkthimi { $n }
term-status = Si përdoret përkthimi { $n }
term-drop = Hiq përkthimin { $n }

glossary-import = Importo terma
glossary-import-about = TBX, CSV ose lista e OmegaT-së. Asgjë nuk ruhet pa parë më parë çfarë do të bëhej me çdo term. Çfarë keni shkruar vetë mbetet; përkthimet nga skeda vihen pas tyre.
glossary-forecast = Nga skeda do të bëhej kjo:

glossary-take =
    { $n ->
        [0] S’ka çfarë të merret
        [one] Merr { $n } term
       *[other] Merr { $n } terma
    }

glossary-imported =
    { $n ->
        [0] Nuk kishte asgjë të re.
        [one] U mor { $n } term.
       *[other] U morën { $n } terma.
    }

glossary-added =
    { $n ->
        [one] { $n } i ri
       *[other] { $n } të rinj
    }

glossary-changed =
    { $n ->
        [one] { $n } i njohur, me diçka të re
       *[other] { $n } të njohur, me diçka të re
    }

glossary-unchanged =
    { $n ->
        [one] { $n } siç është këtu
       *[other] { $n } siç janë këtu
    }

glossary-export = Eksporto terma
glossary-export-which = Lista e OmegaT-së është për dy gjuhë: zgjidhni një.
glossary-format-tbx = TBX, versioni 3
glossary-format-tbx2 = TBX, versioni 2, për programe më të vjetra
glossary-format-csv = CSV, për fletë llogaritëse
glossary-format-omegat = Lista e OmegaT-së

glossary-exported =
    { $n ->
        [one] { $n } term është te { $path }.
       *[other] { $n } terma janë te { $path }.
    }

file-from = Përkthyer nga
file-to = Përkthyer në
file-says = Siç thotë skeda
file-languages-about = Gjuhët janë për skeda që nuk i thonë vetë të tyret.

file-skipped =
    { $n ->
        [one] { $n } zë nuk u mor dot
       *[other] { $n } zëra nuk u morën dot
    }

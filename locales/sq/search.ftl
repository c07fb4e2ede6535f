### Albanian (sq). Reviewed by a native speaker: not yet.

search-about = Në të gjitha burimet, përkthimet, skicat dhe titujt e marrë. Nuk duhet rrjet.
search-placeholder = Fjalë, ose një “shprehje” në thonjëza
search-texts = Tekste
search-concordance = Si është përkthyer
search-kind = Çfarë të kërkohet
search-language = Në cilën gjuhë
search-state = Në cilën gjendje
search-page = Në cilën faqe
search-from = Gjuha e shprehjes
search-to = Gjuha e përkthimeve
search-any-kind = Gjithçka
search-any-language = Të gjitha gjuhët
search-any-state = Çdo gjendje
search-any-page = Të gjitha faqet
search-searching = Po kërkohet
search-none = Nuk u gjet asgjë
search-none-about = Provoni me më pak shkronja: çdo fjalë gjendet nga fillimi i saj, me ose pa shenja mbi shkronja.
search-begin = Çfarë kërkoni?
search-begin-about = Rezultatet dalin ndërsa shkruani. Shenjat mbi shkronja mund të lihen jashtë, dhe serbishtja gjendet në të dy alfabetet.
search-concordance-about = Një shprehje e burimit dhe çdo përkthim që ka marrë.

search-found =
    { $n ->
        [one] U gjet { $n }
       *[other] U gjetën { $n }
    }

search-more-than =
    { $n ->
        [one] Më i miri { $n } nga më shumë
       *[other] Më të mirët { $n } nga më shumë
    }

search-waiting =
    { $n ->
        [one] { $n } tekst i sapondryshuar do të gjendet pas pak.
       *[other] { $n } tekste të sapondryshuara do të gjenden pas pak.
    }

found-source = Burim
found-translation = Përkthim
found-draft = Skicë
found-title = Titull
found-memory = Kujtesë e importuar

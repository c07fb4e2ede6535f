### Latvian (lv). Reviewed by a native speaker: not yet.

search-about = Visos ielādētajos oriģinālos, tulkojumos, melnrakstos un nosaukumos. Tīkls nav vajadzīgs.
search-placeholder = Vārdi vai „frāze” pēdiņās
search-texts = Teksti
search-concordance = Kā tulkots
search-kind = Ko meklēt
search-language = Kādā valodā
search-state = Kādā stāvoklī
search-page = Kurā lapā
search-from = Frāzes valoda
search-to = Tulkojumu valoda
search-any-kind = Visu
search-any-language = Visas valodas
search-any-state = Jebkāds stāvoklis
search-any-page = Visas lapas
search-searching = Meklē
search-none = Nekas nav atrasts
search-none-about = Rakstiet mazāk burtu: katru vārdu atrod pēc tā sākuma, ar diakritiskajām zīmēm vai bez tām.
search-begin = Ko meklējat?
search-begin-about = Rezultāti parādās rakstot. Diakritiskās zīmes var izlaist, un serbu valodu atrod abos rakstos.
search-concordance-about = Oriģināla frāze un katrs tās tulkojums.

search-found =
    { $n ->
        [zero] atrasts: { $n }
        [one] atrasts: { $n }
       *[other] atrasts: { $n }
    }

search-more-than =
    { $n ->
        [zero] Labākie no daudziem: { $n }
        [one] Labākie no daudziem: { $n }
       *[other] Labākie no daudziem: { $n }
    }

search-waiting =
    { $n ->
        [zero] { $n } tikko mainītus tekstus varēs atrast pēc brīža.
        [one] { $n } tikko mainītu tekstu varēs atrast pēc brīža.
       *[other] { $n } tikko mainītus tekstus varēs atrast pēc brīža.
    }

found-source = Oriģināls
found-translation = Tulkojums
found-draft = Melnraksts
found-title = Nosaukums
found-memory = Importēta atmiņa

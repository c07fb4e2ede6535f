### Polish (pl). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })
check-empty = Tłumaczenie jest puste: czytający nic by nie zobaczyli, a jednostka liczyłaby się jako przetłumaczona.
check-same-as-source = To nadal tekst oryginału.
check-source-moved = Oryginał zmienił się od czasu tego tłumaczenia. Porównaj je z nowym oryginałem.
check-machine-translation = { $percent }% tego tekstu to tłumaczenie maszynowe, którego nikt nie poprawił.
check-length-short = Tłumaczenie jest dużo krótsze niż oryginał: znaki: { $found } wobec { $expected }.
check-length-long = Tłumaczenie jest dużo dłuższe niż oryginał: znaki: { $found } wobec { $expected }.
check-sentences =
    { $found ->
        [one] Tłumaczenie ma { $found } zdanie, oryginał { $expected }.
        [few] Tłumaczenie ma { $found } zdania, oryginał { $expected }.
       *[many] Tłumaczenie ma { $found } zdań, oryginał { $expected }.
    }
check-wiki-plural-missing = W oryginale jest PLURAL, a w tłumaczeniu nie. Wiki oznaczyłaby je jako nieaktualne.
check-wiki-plural-forms = To PLURAL ma formy: { $given }, a język ma ich { $allowed }. Wiki oznaczyłaby tłumaczenie jako nieaktualne.
check-wiki-plural-same = Dwie ostatnie formy tego PLURAL są takie same: { $form }. Usuń jedną, bo inaczej wiki oznaczy tłumaczenie jako nieaktualne.
check-plural-forms = To PLURAL ma formy: { $given }, a język potrzebuje ich { $needed }.
check-plural-in-text = „{ $found }”: tylko w niektórych językach liczbę mnogą tworzy się przez -s.
check-wiki-braces-open =
    { $n ->
        [one] { $n } nawias { $open } nie ma pary { $close }. Wiki oznaczyłaby tłumaczenie jako nieaktualne.
        [few] { $n } nawiasy { $open } nie mają pary { $close }. Wiki oznaczyłaby tłumaczenie jako nieaktualne.
       *[many] { $n } nawiasów { $open } nie ma pary { $close }. Wiki oznaczyłaby tłumaczenie jako nieaktualne.
    }
check-wiki-braces-close =
    { $n ->
        [one] { $n } nawias { $close } nie ma pary { $open }. Wiki oznaczyłaby tłumaczenie jako nieaktualne.
        [few] { $n } nawiasy { $close } nie mają pary { $open }. Wiki oznaczyłaby tłumaczenie jako nieaktualne.
       *[many] { $n } nawiasów { $close } nie ma pary { $open }. Wiki oznaczyłaby tłumaczenie jako nieaktualne.
    }
check-brackets = „{ $found }” nie ma pary.
check-variables-missing = Brakuje zmiennej { $name }.
check-variables-unknown = W oryginale nie ma zmiennej { $name }.
check-variables-changed = Zmienna nazywa się { $expected }, nie { $found }.
check-links-missing = Brakuje linku do { $page }.
check-links-extra = W oryginale nie ma linku do { $page }.
check-links-changed = Ten link prowadzi do { $found }, a w oryginale do { $expected }. Tłumacz etykietę, nie stronę.
check-namespaces = Przestrzeń nazw nazywa się na tej wiki { $expected }, nie { $found }.
check-my-language = Przed { $page } brakuje Special:MyLanguage/: czytający nie trafią na stronę w swoim języku.
check-file-names-changed = Plik nazywa się { $expected }, nie { $found }.
check-file-names-missing = Brakuje { $file }.
check-file-names-extra = W oryginale nie ma { $file }.
check-file-options-changed = Wiki nie zna opcji { $found }; nazywa się ona { $expected }.
check-file-options-missing = Brakuje opcji pliku { $option }.
check-categories-changed = Kategoria nazywa się { $expected }, nie { $found }.
check-categories-missing = Brakuje { $category }.
check-categories-extra = Oryginał nie należy do { $category }.
check-urls-changed = Adres to { $found }, a w oryginale { $expected }.
check-urls-missing = Brakuje adresu { $address }.
check-urls-extra = W oryginale nie ma adresu { $address }.
check-external-links-glued = Między adresem a „{ $label }” brakuje odstępu.
check-external-links-unclosed = Link { $found } nie jest zamknięty znakiem ].
check-untranslated-labels = „{ $label }” jest takie samo jak w oryginale.
check-templates-changed = Szablon nazywa się { $expected }, nie { $found }.
check-templates-missing = Brakuje szablonu { $template }.
check-templates-extra = W oryginale nie ma szablonu { $template }.
check-templates-fewer = W oryginale szablon { $template } występuje więcej razy.
check-templates-more = W oryginale szablon { $template } występuje mniej razy.
check-template-parameters-changed = Parametr nazywa się { $expected }, nie { $found }.
check-template-parameters-missing = Brakuje parametru { $name } szablonu { $template }.
check-template-parameters-extra = W oryginale szablon { $template } nie ma parametru { $name }.
check-template-parameters-equals = Z powodu znaku = wiki uznaje „{ $found }” za nazwę parametru.
check-magic-words-missing = Brakuje { $word }.
check-magic-words-extra = { $word } nie występuje w oryginale, a działa na całą stronę.
check-tags-missing = Brakuje znacznika { $tag }.
check-tags-extra = Znacznika { $tag } nie ma w oryginale.
check-tags-unclosed = Znacznik { $tag } nie jest zamknięty.
check-tags-unopened = { $tag } nie zamyka żadnego znacznika.
check-tags-forbidden = Wiki nie dopuszcza { $found } i pokazałaby to jako tekst.
check-tags-attribute = Wiki nie dopuszcza atrybutu { $found }.
check-tag-attributes-missing = Brakuje atrybutu { $attribute }.
check-tag-attributes-extra = Atrybutu { $attribute } nie ma w oryginale.
check-tag-attributes-quotes = Wartości atrybutów podaje się w prostych cudzysłowach: { $found }
check-nesting-crossed = { $tag } zamyka znacznik, który krzyżuje się z innym.
check-nesting-outside = W oryginale { $found } jest wewnątrz { $parent }.
check-emphasis-bold = Pogrubienie w tym wierszu ma tylko jeden koniec.
check-emphasis-italic = Kursywa w tym wierszu ma tylko jeden koniec.
check-emphasis-lost = W oryginale niektóre słowa są wyróżnione, w tłumaczeniu żadne.
check-headings-level = Ten nagłówek ma poziom { $found }, a w oryginale { $expected }.
check-headings-number =
    { $found ->
        [one] Tłumaczenie ma { $found } nagłówek, oryginał { $expected }.
        [few] Tłumaczenie ma { $found } nagłówki, oryginał { $expected }.
       *[many] Tłumaczenie ma { $found } nagłówków, oryginał { $expected }.
    }
check-list-prefixes-missing = W oryginale ten wiersz zaczyna się od { $prefix }
check-list-prefixes-missing-lines = W oryginale te wiersze ({ $n }) zaczynają się od { $prefix }
check-list-prefixes-extra = W oryginale żaden wiersz nie zaczyna się tu od { $prefix }.
check-list-prefixes-extra-lines = W oryginale żaden wiersz nie zaczyna się tu od { $prefix }, a w tłumaczeniu zaczynają się tak wiersze w liczbie { $n }.
check-list-prefixes-changed = Ten wiersz zaczyna się od { $found }, a w oryginale od { $expected }
check-list-prefixes-changed-lines = Te wiersze ({ $n }) zaczynają się od { $found }, a w oryginale od { $expected }
check-table-cells-rows =
    { $found ->
        [one] Tłumaczenie ma { $found } znacznik wiersza tabeli, oryginał { $expected }.
        [few] Tłumaczenie ma { $found } znaczniki wierszy tabeli, oryginał { $expected }.
       *[many] Tłumaczenie ma { $found } znaczników wierszy tabeli, oryginał { $expected }.
    }
check-table-cells-cells =
    { $found ->
        [one] Tłumaczenie ma { $found } komórkę tabeli, oryginał { $expected }.
        [few] Tłumaczenie ma { $found } komórki tabeli, oryginał { $expected }.
       *[many] Tłumaczenie ma { $found } komórek tabeli, oryginał { $expected }.
    }
check-table-cells-tables =
    { $found ->
        [one] Tłumaczenie ma { $found } znacznik początku, tytułu lub końca tabeli, oryginał { $expected }.
        [few] Tłumaczenie ma { $found } znaczniki początku, tytułu lub końca tabeli, oryginał { $expected }.
       *[many] Tłumaczenie ma { $found } znaczników początku, tytułu lub końca tabeli, oryginał { $expected }.
    }
check-raw-content-changed = To kod i ma zostać bez zmian: { $expected }
check-raw-content-words = Zmieniono słowa w kodzie: { $found } zamiast { $expected }. Upewnij się, że wolno.
check-raw-content-footnote = Przypis jest wywołany inną nazwą: { $found } zamiast { $expected }.
check-page-markup = { $found } należy do strony źródłowej, nie do tłumaczenia.
check-page-markup-variable = W tłumaczeniu zapisuje się to jako { $name }.
check-page-markup-fuzzy = Z !!FUZZY!! wiki oznaczyłaby tłumaczenie jako nieaktualne.
check-pre-save-signature = Wiki wstawiłaby Twój podpis w miejsce { $found }
check-pre-save-subst = Z powodu { $found } wiki na stałe wstawiłaby tekst szablonu.
check-pre-save-label = Wiki sama uzupełniłaby pustą etykietę linku { $found }.
check-literals-missing = Brakuje { $word }.
check-literals-changed = „{ $found }” to w oryginale { $expected }.
check-markdown = { $found } to Markdown. W wiki pisze się { $wikitext }
check-line-breaks-number =
    { $found ->
        [one] Tłumaczenie ma { $found } podział wiersza, oryginał { $expected }.
        [few] Tłumaczenie ma { $found } podziały wiersza, oryginał { $expected }.
       *[many] Tłumaczenie ma { $found } podziałów wiersza, oryginał { $expected }.
    }
check-line-breaks-before =
    { $expected ->
        [one] Oryginał zaczyna się od { $expected } podziału wiersza.
        [few] Oryginał zaczyna się od { $expected } podziałów wiersza.
       *[many] Oryginał zaczyna się od { $expected } podziałów wiersza.
    }
check-blank-line = Pusty wiersz zaczyna nowy akapit.
check-escaped-line-break = \n zostanie pokazane dosłownie.
check-leading-space = Wiersz zaczynający się od spacji jest pokazywany jako tekst preformatowany.
check-trailing-space =
    { $n ->
        [one] Spacja lub podział wiersza na końcu.
        [few] { $n } spacje lub podziały wiersza na końcu.
       *[many] { $n } spacji lub podziałów wiersza na końcu.
    }
check-tabs = Tabulator.
check-double-space = Dwie spacje z rzędu.
check-invisible-characters = Niewidoczny znak: { $code }
check-related-language =
    { $words ->
        [one] To wygląda na tekst w innym języku ({ $language }): { $words } słowo nie jest z tego języka.
        [few] To wygląda na tekst w innym języku ({ $language }): { $words } słowa nie są z tego języka.
       *[many] To wygląda na tekst w innym języku ({ $language }): { $words } słów nie jest z tego języka.
    }
check-mixed-script = Litery dwóch alfabetów w jednym słowie: { $word }
check-two-scripts = Słowo w drugim alfabecie: { $word }
check-two-scripts-page = Większość tej strony jest w drugim alfabecie.
check-foreign-letters = Litery spoza tego języka: { $letters } (w { $word })
check-usual-slips = { $word } pisze się { $wanted }.
check-short-u = Tutaj { $word } zaczyna się od { $wanted }.
check-numbers-missing = Brakuje liczby: { $number }
check-numbers-extra = W oryginale nie ma tej liczby: { $number }
check-number-format-thousands = { $found } jest zapisane po angielsku; tutaj przecinek oddziela ułamek.
check-number-format-percent = { $found }: w tym języku pisze się { $wanted }.
check-dates-english = Data zapisana po angielsku: { $found }
check-dates-other-month = W oryginale jest inny miesiąc: { $found }
check-quotation-marks = Cudzysłów { $found }; w tym języku używa się { $wanted }.
check-quotation-marks-alone = Cudzysłów bez pary: { $found }
check-apostrophe = „{ $found }” nie jest apostrofem; wpisz „{ $wanted }”.
check-punctuation-spacing-before = Spacja przed „{ $sign }”.
check-punctuation-spacing-after = Brak spacji po „{ $sign }”.
check-punctuation-spacing-bracket = Spacja po nawiasie otwierającym.
check-no-break-space-unit = Wiersz może złamać się między liczbą a jednostką miary: { $words }
check-no-break-space-number = Wiersz może złamać się wewnątrz liczby: { $words }
check-no-break-space-sign = Wiersz może złamać się między znakiem a liczbą: { $words }
check-no-break-space-word = Wiersz może złamać się po słowie jednoliterowym: { $words }
check-start-punctuation-missing = Oryginał zaczyna się od „{ $wanted }”.
check-start-punctuation-extra = Oryginał nie zaczyna się od „{ $found }”.
check-end-punctuation = Na końcu jest „{ $found }”; koniec oryginału wymaga „{ $wanted }”.
check-end-punctuation-missing = Na końcu brakuje „{ $wanted }”.
check-end-punctuation-extra = Oryginał nie kończy się na „{ $found }”.
check-sentence-capital = Zdanie zaczyna się małą literą: { $found }
check-sentence-capital-start = Oryginał zaczyna się wielką literą, tłumaczenie małą: { $found }
check-several-capitals = Dwie wielkie litery na początku słowa: { $found }
check-heading-capitals = Wielkie litery jak w tytule angielskim; w tym języku pisze się jak w zdaniu.
check-repeated-word = Dwa razy z rzędu: { $word }
check-address-form = Zwraca się do czytających inaczej niż reszta tekstu: { $word }
check-spelling = Nie ma w słowniku: { $word }
check-glossary-missing = { $term }: w glosariuszu jest { $wanted }.
check-glossary-translated = Według glosariusza { $term } pozostaje bez tłumaczenia.
check-glossary-forbidden = { $term }: według glosariusza nie { $found }.
check-glossary-forbidden-wanted = { $term }: według glosariusza nie { $found }, lecz { $wanted }.
check-inconsistent = Ten sam oryginał przetłumaczono inaczej w { $place }: { $other }
check-reused = To samo tłumaczenie ma inny oryginał w { $place }: { $source }
check-translated-before = Już przetłumaczono w { $place }: { $other }
source-too-long = Ta jednostka jest za długa do wygodnego tłumaczenia (znaki: { $n }); lepiej podzielić ją na kilka.
source-ellipsis = Trzy kropki zamiast „…”; w tłumaczeniach zostaną powielone.
source-fails = Tłumaczenia na różne języki ({ $n }) mają tu problemy; może oryginał jest niejasny.
source-long-untranslated = Liczba języków bez tłumaczenia tej jednostki: { $n }, w jednym z nich od { $days } dni.

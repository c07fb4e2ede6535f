### Czech (cs). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })
check-empty = Překlad je prázdný: čtenáři by nic neviděli a jednotka by se počítala jako přeložená.
check-same-as-source = To je stále text originálu.
check-source-moved = Originál se od tohoto překladu změnil. Porovnejte ho s novým zněním.
check-machine-translation = { $percent } % tohoto textu je strojový překlad, který nikdo neupravil.
check-length-short = Překlad je mnohem kratší než originál: znaků { $found } proti { $expected }.
check-length-long = Překlad je mnohem delší než originál: znaků { $found } proti { $expected }.
check-sentences =
    { $found ->
        [one] Překlad má { $found } větu, originál { $expected }.
        [few] Překlad má { $found } věty, originál { $expected }.
       *[other] Překlad má { $found } vět, originál { $expected }.
    }
check-wiki-plural-missing = Originál používá PLURAL a překlad ne. Wiki by ho označila za zastaralý.
check-wiki-plural-forms = Počet tvarů tohoto PLURAL je { $given }, jazyk jich má { $allowed }. Wiki by překlad označila za zastaralý.
check-wiki-plural-same = Poslední dva tvary tohoto PLURAL jsou stejné: { $form }. Jeden vynechte, jinak wiki označí překlad za zastaralý.
check-plural-forms = Počet tvarů tohoto PLURAL je { $given }, jazyk jich potřebuje { $needed }.
check-plural-in-text = „{ $found }“: jen některé jazyky tvoří množné číslo pomocí -s.
check-wiki-braces-open =
    { $n ->
        [one] { $n } závorka { $open } nemá protějšek { $close }. Wiki by překlad označila za zastaralý.
        [few] { $n } závorky { $open } nemají protějšek { $close }. Wiki by překlad označila za zastaralý.
       *[other] { $n } závorek { $open } nemá protějšek { $close }. Wiki by překlad označila za zastaralý.
    }
check-wiki-braces-close =
    { $n ->
        [one] { $n } závorka { $close } nemá protějšek { $open }. Wiki by překlad označila za zastaralý.
        [few] { $n } závorky { $close } nemají protějšek { $open }. Wiki by překlad označila za zastaralý.
       *[other] { $n } závorek { $close } nemá protějšek { $open }. Wiki by překlad označila za zastaralý.
    }
check-brackets = „{ $found }“ nemá protějšek.
check-variables-missing = Chybí proměnná { $name }.
check-variables-unknown = Originál nemá proměnnou { $name }.
check-variables-changed = Proměnná se jmenuje { $expected }, ne { $found }.
check-links-missing = Chybí odkaz na { $page }.
check-links-extra = Originál nemá odkaz na { $page }.
check-links-changed = Tento odkaz vede na { $found }, v originálu na { $expected }. Přeložte popisek, ne stránku.
check-namespaces = Jmenný prostor se na této wiki jmenuje { $expected }, ne { $found }.
check-my-language = Před { $page } chybí Special:MyLanguage/: čtenáři by nedostali stránku ve svém jazyce.
check-file-names-changed = Soubor se jmenuje { $expected }, ne { $found }.
check-file-names-missing = Chybí { $file }.
check-file-names-extra = Originál { $file } nezobrazuje.
check-file-options-changed = Wiki nezná volbu { $found }; jmenuje se { $expected }.
check-file-options-missing = U souboru chybí volba { $option }.
check-categories-changed = Kategorie se jmenuje { $expected }, ne { $found }.
check-categories-missing = Chybí { $category }.
check-categories-extra = Originál není v { $category }.
check-urls-changed = Adresa je { $found }, v originálu { $expected }.
check-urls-missing = Chybí adresa { $address }.
check-urls-extra = Originál nemá adresu { $address }.
check-external-links-glued = Mezi adresou a „{ $label }“ chybí mezera.
check-external-links-unclosed = Odkaz { $found } není uzavřen znakem ].
check-untranslated-labels = „{ $label }“ je stejné jako v originálu.
check-templates-changed = Šablona se jmenuje { $expected }, ne { $found }.
check-templates-missing = Chybí šablona { $template }.
check-templates-extra = Originál nemá šablonu { $template }.
check-templates-fewer = Originál má šablonu { $template } vícekrát.
check-templates-more = Originál má šablonu { $template } méněkrát.
check-template-parameters-changed = Parametr se jmenuje { $expected }, ne { $found }.
check-template-parameters-missing = U { $template } chybí parametr { $name }.
check-template-parameters-extra = V originálu nemá { $template } parametr { $name }.
check-template-parameters-equals = Kvůli znaku = wiki považuje „{ $found }“ za název parametru.
check-magic-words-missing = Chybí { $word }.
check-magic-words-extra = { $word } v originálu není a působí na celou stránku.
check-tags-missing = Chybí značka { $tag }.
check-tags-extra = Značka { $tag } v originálu není.
check-tags-unclosed = Značka { $tag } není uzavřena.
check-tags-unopened = { $tag } neuzavírá žádnou značku.
check-tags-forbidden = Wiki nepovoluje { $found } a zobrazila by to jako text.
check-tags-attribute = Wiki nepovoluje atribut { $found }.
check-tag-attributes-missing = Chybí atribut { $attribute }.
check-tag-attributes-extra = Atribut { $attribute } v originálu není.
check-tag-attributes-quotes = Hodnoty atributů patří do rovných uvozovek: { $found }
check-nesting-crossed = { $tag } uzavírá značku, která se kříží s jinou.
check-nesting-outside = V originálu je { $found } uvnitř { $parent }.
check-emphasis-bold = Tučné písmo má na tomto řádku jen jeden konec.
check-emphasis-italic = Kurzíva má na tomto řádku jen jeden konec.
check-emphasis-lost = Originál některá slova zvýrazňuje, překlad žádná.
check-headings-level = Tento nadpis má úroveň { $found }, v originálu úroveň { $expected }.
check-headings-number =
    { $found ->
        [one] Překlad má { $found } nadpis, originál { $expected }.
        [few] Překlad má { $found } nadpisy, originál { $expected }.
       *[other] Překlad má { $found } nadpisů, originál { $expected }.
    }
check-list-prefixes-missing = V originálu tento řádek začíná na { $prefix }
check-list-prefixes-missing-lines = V originálu tyto řádky ({ $n }) začínají na { $prefix }
check-list-prefixes-extra = V originálu tu žádný řádek nezačíná na { $prefix }.
check-list-prefixes-extra-lines = V originálu tu žádný řádek nezačíná na { $prefix }, v překladu takto začíná řádků: { $n }.
check-list-prefixes-changed = Tento řádek začíná na { $found } a v originálu na { $expected }
check-list-prefixes-changed-lines = Tyto řádky ({ $n }) začínají na { $found } a v originálu na { $expected }
check-table-cells-rows =
    { $found ->
        [one] Překlad má { $found } značku řádku tabulky, originál { $expected }.
        [few] Překlad má { $found } značky řádků tabulky, originál { $expected }.
       *[other] Překlad má { $found } značek řádků tabulky, originál { $expected }.
    }
check-table-cells-cells =
    { $found ->
        [one] Překlad má { $found } buňku tabulky, originál { $expected }.
        [few] Překlad má { $found } buňky tabulky, originál { $expected }.
       *[other] Překlad má { $found } buněk tabulky, originál { $expected }.
    }
check-table-cells-tables =
    { $found ->
        [one] Překlad má { $found } značku začátku, titulku nebo konce tabulky, originál { $expected }.
        [few] Překlad má { $found } značky začátku, titulku nebo konce tabulky, originál { $expected }.
       *[other] Překlad má { $found } značek začátku, titulku nebo konce tabulky, originál { $expected }.
    }
check-raw-content-changed = Toto je kód a má zůstat, jak je: { $expected }
check-raw-content-words = V kódu se změnila slova: { $found } místo { $expected }. Ověřte, že se to smí.
check-raw-content-footnote = Poznámka pod čarou má jiný název: { $found } místo { $expected }.
check-page-markup = { $found } patří na zdrojovou stránku, ne do překladu.
check-page-markup-variable = V překladu se to píše { $name }.
check-page-markup-fuzzy = Kvůli !!FUZZY!! by wiki překlad označila za zastaralý.
check-pre-save-signature = Wiki by vložila váš podpis místo { $found }
check-pre-save-subst = Kvůli { $found } by wiki natrvalo vložila text šablony.
check-pre-save-label = Wiki by prázdný popisek { $found } doplnila sama.
check-literals-missing = Chybí { $word }.
check-literals-changed = „{ $found }“ je v originálu { $expected }.
check-markdown = { $found } je Markdown. Na wiki se píše { $wikitext }
check-line-breaks-number =
    { $found ->
        [one] Překlad má { $found } zalomení řádku, originál { $expected }.
        [few] Překlad má { $found } zalomení řádku, originál { $expected }.
       *[other] Překlad má { $found } zalomení řádku, originál { $expected }.
    }
check-line-breaks-before =
    { $expected ->
        [one] Originál začíná { $expected } zalomením řádku.
        [few] Originál začíná { $expected } zalomeními řádku.
       *[other] Originál začíná { $expected } zalomeními řádku.
    }
check-blank-line = Prázdný řádek začíná nový odstavec.
check-escaped-line-break = \n se čtenářům zobrazí tak, jak je.
check-leading-space = Řádek, který začíná mezerou, se zobrazí jako předformátovaný text.
check-trailing-space =
    { $n ->
        [one] Mezera nebo zalomení řádku na konci.
        [few] { $n } mezery nebo zalomení řádku na konci.
       *[other] { $n } mezer nebo zalomení řádku na konci.
    }
check-tabs = Tabulátor.
check-double-space = Dvě mezery za sebou.
check-invisible-characters = Neviditelný znak: { $code }
check-related-language =
    { $words ->
        [one] Vypadá to jako text v jiném jazyce ({ $language }): { $words } slovo do tohoto jazyka nepatří.
        [few] Vypadá to jako text v jiném jazyce ({ $language }): { $words } slova do tohoto jazyka nepatří.
       *[other] Vypadá to jako text v jiném jazyce ({ $language }): { $words } slov do tohoto jazyka nepatří.
    }
check-mixed-script = Písmena dvou písem v jednom slově: { $word }
check-two-scripts = Slovo v druhém písmu: { $word }
check-two-scripts-page = Většina této stránky je v druhém písmu.
check-foreign-letters = Písmena, která do tohoto jazyka nepatří: { $letters } (v { $word })
check-usual-slips = { $word } se píše { $wanted }.
check-short-u = Zde { $word } začíná na { $wanted }.
check-numbers-missing = Chybí číslo: { $number }
check-numbers-extra = Originál toto číslo nemá: { $number }
check-number-format-thousands = { $found } je zapsáno jako v angličtině; zde čárka odděluje desetinná místa.
check-number-format-percent = { $found }: v tomto jazyce se píše { $wanted }.
check-dates-english = Datum zapsané jako v angličtině: { $found }
check-dates-other-month = V originálu je jiný měsíc: { $found }
check-quotation-marks = Uvozovky { $found }; v tomto jazyce se píší { $wanted }.
check-quotation-marks-alone = Uvozovka bez druhé do páru: { $found }
check-apostrophe = „{ $found }“ není apostrof; napište „{ $wanted }“.
check-punctuation-spacing-before = Mezera před „{ $sign }“.
check-punctuation-spacing-after = Za „{ $sign }“ chybí mezera.
check-punctuation-spacing-bracket = Mezera za otevírací závorkou.
check-no-break-space-unit = Řádek se může zalomit mezi číslem a jednotkou: { $words }
check-no-break-space-number = Řádek se může zalomit uvnitř čísla: { $words }
check-no-break-space-sign = Řádek se může zalomit mezi znakem a číslem: { $words }
check-no-break-space-word = Řádek se může zalomit za jednopísmenným slovem: { $words }
check-start-punctuation-missing = Originál začíná na „{ $wanted }“.
check-start-punctuation-extra = Originál nezačíná na „{ $found }“.
check-end-punctuation = Končí na „{ $found }“; podle konce originálu tu má být „{ $wanted }“.
check-end-punctuation-missing = Na konci chybí „{ $wanted }“.
check-end-punctuation-extra = Originál nekončí na „{ $found }“.
check-sentence-capital = Věta začíná malým písmenem: { $found }
check-sentence-capital-start = Originál začíná velkým písmenem, překlad malým: { $found }
check-several-capitals = Dvě velká písmena na začátku slova: { $found }
check-heading-capitals = Velká písmena jako v anglickém nadpisu; v tomto jazyce se píší jako ve větě.
check-repeated-word = Dvakrát za sebou: { $word }
check-address-form = Oslovuje čtenáře jinak než zbytek textu: { $word }
check-spelling = Není ve slovníku: { $word }
check-glossary-missing = Glosář má pro { $term } překlad { $wanted }.
check-glossary-translated = { $term } se podle glosáře nepřekládá.
check-glossary-forbidden = { $term }: podle glosáře ne { $found }.
check-glossary-forbidden-wanted = { $term }: podle glosáře ne { $found }, ale { $wanted }.
check-inconsistent = Stejný originál je jinak přeložen v { $place }: { $other }
check-reused = Stejný překlad má jiný originál v { $place }: { $source }
check-translated-before = Už přeloženo v { $place }: { $other }
source-too-long = Tato jednotka se kvůli délce těžko překládá (znaků: { $n }); raději ji rozdělte.
source-ellipsis = Tři tečky místo „…“; překlady je převezmou.
source-fails = Počet jazyků, jejichž překlady tu mají problém: { $n }; možná je nejasný originál.
source-long-untranslated = Počet jazyků, ve kterých je tato jednotka nepřeložená: { $n }, nejdéle po dobu { $days } dní.

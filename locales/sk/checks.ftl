### Slovak (sk). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })
check-empty = Preklad je prázdny: čitatelia by nič nevideli a jednotka by sa počítala ako preložená.
check-same-as-source = To je stále text originálu.
check-source-moved = Originál sa od tohto prekladu zmenil. Porovnajte ho s novým znením.
check-machine-translation = { $percent } % tohto textu je strojový preklad, ktorý nikto neupravil.
check-length-short = Preklad je oveľa kratší ako originál: znakov { $found } oproti { $expected }.
check-length-long = Preklad je oveľa dlhší ako originál: znakov { $found } oproti { $expected }.
check-sentences =
    { $found ->
        [one] Preklad má { $found } vetu, originál { $expected }.
        [few] Preklad má { $found } vety, originál { $expected }.
       *[other] Preklad má { $found } viet, originál { $expected }.
    }
check-wiki-plural-missing = Originál používa PLURAL a preklad nie. Wiki by ho označila za zastaraný.
check-wiki-plural-forms = Počet tvarov tohto PLURAL je { $given }, jazyk ich má { $allowed }. Wiki by preklad označila za zastaraný.
check-wiki-plural-same = Posledné dva tvary tohto PLURAL sú rovnaké: { $form }. Jeden vynechajte, inak wiki označí preklad za zastaraný.
check-plural-forms = Počet tvarov tohto PLURAL je { $given }, jazyk ich potrebuje { $needed }.
check-plural-in-text = „{ $found }“: len niektoré jazyky tvoria množné číslo pomocou -s.
check-wiki-braces-open =
    { $n ->
        [one] { $n } zátvorka { $open } nemá náprotivok { $close }. Wiki by preklad označila za zastaraný.
        [few] { $n } zátvorky { $open } nemajú náprotivok { $close }. Wiki by preklad označila za zastaraný.
       *[other] { $n } zátvoriek { $open } nemá náprotivok { $close }. Wiki by preklad označila za zastaraný.
    }
check-wiki-braces-close =
    { $n ->
        [one] { $n } zátvorka { $close } nemá náprotivok { $open }. Wiki by preklad označila za zastaraný.
        [few] { $n } zátvorky { $close } nemajú náprotivok { $open }. Wiki by preklad označila za zastaraný.
       *[other] { $n } zátvoriek { $close } nemá náprotivok { $open }. Wiki by preklad označila za zastaraný.
    }
check-brackets = „{ $found }“ nemá náprotivok.
check-variables-missing = Chýba premenná { $name }.
check-variables-unknown = Originál nemá premennú { $name }.
check-variables-changed = Premenná sa volá { $expected }, nie { $found }.
check-links-missing = Chýba odkaz na { $page }.
check-links-extra = Originál nemá odkaz na { $page }.
check-links-changed = Tento odkaz vedie na { $found }, v origináli na { $expected }. Preložte popis, nie stránku.
check-namespaces = Menný priestor sa na tejto wiki volá { $expected }, nie { $found }.
check-my-language = Pred { $page } chýba Special:MyLanguage/: čitatelia by nedostali stránku vo svojom jazyku.
check-file-names-changed = Súbor sa volá { $expected }, nie { $found }.
check-file-names-missing = Chýba { $file }.
check-file-names-extra = Originál { $file } nezobrazuje.
check-file-options-changed = Wiki nepozná voľbu { $found }; volá sa { $expected }.
check-file-options-missing = Pri súbore chýba voľba { $option }.
check-categories-changed = Kategória sa volá { $expected }, nie { $found }.
check-categories-missing = Chýba { $category }.
check-categories-extra = Originál nie je v { $category }.
check-urls-changed = Adresa je { $found }, v origináli { $expected }.
check-urls-missing = Chýba adresa { $address }.
check-urls-extra = Originál nemá adresu { $address }.
check-external-links-glued = Medzi adresou a „{ $label }“ chýba medzera.
check-external-links-unclosed = Odkaz { $found } nie je uzavretý znakom ].
check-untranslated-labels = „{ $label }“ je rovnaké ako v origináli.
check-templates-changed = Šablóna sa volá { $expected }, nie { $found }.
check-templates-missing = Chýba šablóna { $template }.
check-templates-extra = Originál nemá šablónu { $template }.
check-templates-fewer = Originál má šablónu { $template } viackrát.
check-templates-more = Originál má šablónu { $template } menejkrát.
check-template-parameters-changed = Parameter sa volá { $expected }, nie { $found }.
check-template-parameters-missing = Pri { $template } chýba parameter { $name }.
check-template-parameters-extra = V origináli nemá { $template } parameter { $name }.
check-template-parameters-equals = Kvôli znaku = wiki považuje „{ $found }“ za názov parametra.
check-magic-words-missing = Chýba { $word }.
check-magic-words-extra = { $word } v origináli nie je a pôsobí na celú stránku.
check-tags-missing = Chýba značka { $tag }.
check-tags-extra = Značka { $tag } v origináli nie je.
check-tags-unclosed = Značka { $tag } nie je uzavretá.
check-tags-unopened = { $tag } neuzatvára žiadnu značku.
check-tags-forbidden = Wiki nepovoľuje { $found } a zobrazila by to ako text.
check-tags-attribute = Wiki nepovoľuje atribút { $found }.
check-tag-attributes-missing = Chýba atribút { $attribute }.
check-tag-attributes-extra = Atribút { $attribute } v origináli nie je.
check-tag-attributes-quotes = Hodnoty atribútov patria do rovných úvodzoviek: { $found }
check-nesting-crossed = { $tag } uzatvára značku, ktorá sa kríži s inou.
check-nesting-outside = V origináli je { $found } vnútri { $parent }.
check-emphasis-bold = Tučné písmo má v tomto riadku len jeden koniec.
check-emphasis-italic = Kurzíva má v tomto riadku len jeden koniec.
check-emphasis-lost = Originál niektoré slová zvýrazňuje, preklad žiadne.
check-headings-level = Tento nadpis má úroveň { $found }, v origináli úroveň { $expected }.
check-headings-number =
    { $found ->
        [one] Preklad má { $found } nadpis, originál { $expected }.
        [few] Preklad má { $found } nadpisy, originál { $expected }.
       *[other] Preklad má { $found } nadpisov, originál { $expected }.
    }
check-list-prefixes-missing = V origináli sa tento riadok začína na { $prefix }
check-list-prefixes-missing-lines = V origináli sa tieto riadky ({ $n }) začínajú na { $prefix }
check-list-prefixes-extra = V origináli sa tu žiadny riadok nezačína na { $prefix }.
check-list-prefixes-extra-lines = V origináli sa tu žiadny riadok nezačína na { $prefix }, v preklade sa takto začína riadkov: { $n }.
check-list-prefixes-changed = Tento riadok sa začína na { $found } a v origináli na { $expected }
check-list-prefixes-changed-lines = Tieto riadky ({ $n }) sa začínajú na { $found } a v origináli na { $expected }
check-table-cells-rows =
    { $found ->
        [one] Preklad má { $found } značku riadka tabuľky, originál { $expected }.
        [few] Preklad má { $found } značky riadkov tabuľky, originál { $expected }.
       *[other] Preklad má { $found } značiek riadkov tabuľky, originál { $expected }.
    }
check-table-cells-cells =
    { $found ->
        [one] Preklad má { $found } bunku tabuľky, originál { $expected }.
        [few] Preklad má { $found } bunky tabuľky, originál { $expected }.
       *[other] Preklad má { $found } buniek tabuľky, originál { $expected }.
    }
check-table-cells-tables =
    { $found ->
        [one] Preklad má { $found } značku začiatku, titulku alebo konca tabuľky, originál { $expected }.
        [few] Preklad má { $found } značky začiatku, titulku alebo konca tabuľky, originál { $expected }.
       *[other] Preklad má { $found } značiek začiatku, titulku alebo konca tabuľky, originál { $expected }.
    }
check-raw-content-changed = Toto je kód a má zostať, ako je: { $expected }
check-raw-content-words = V kóde sa zmenili slová: { $found } namiesto { $expected }. Overte, či sa to smie.
check-raw-content-footnote = Poznámka pod čiarou má iný názov: { $found } namiesto { $expected }.
check-page-markup = { $found } patrí na zdrojovú stránku, nie do prekladu.
check-page-markup-variable = V preklade sa to píše { $name }.
check-page-markup-fuzzy = Kvôli !!FUZZY!! by wiki preklad označila za zastaraný.
check-pre-save-signature = Wiki by vložila váš podpis namiesto { $found }
check-pre-save-subst = Kvôli { $found } by wiki natrvalo vložila text šablóny.
check-pre-save-label = Wiki by prázdny popis { $found } doplnila sama.
check-literals-missing = Chýba { $word }.
check-literals-changed = „{ $found }“ je v origináli { $expected }.
check-markdown = { $found } je Markdown. Na wiki sa píše { $wikitext }
check-line-breaks-number =
    { $found ->
        [one] Preklad má { $found } zalomenie riadka, originál { $expected }.
        [few] Preklad má { $found } zalomenia riadka, originál { $expected }.
       *[other] Preklad má { $found } zalomení riadka, originál { $expected }.
    }
check-line-breaks-before =
    { $expected ->
        [one] Originál sa začína { $expected } zalomením riadka.
        [few] Originál sa začína { $expected } zalomeniami riadka.
       *[other] Originál sa začína { $expected } zalomeniami riadka.
    }
check-blank-line = Prázdny riadok začína nový odsek.
check-escaped-line-break = \n sa čitateľom zobrazí tak, ako je.
check-leading-space = Riadok, ktorý sa začína medzerou, sa zobrazí ako predformátovaný text.
check-trailing-space =
    { $n ->
        [one] Medzera alebo zalomenie riadka na konci.
        [few] { $n } medzery alebo zalomenia riadka na konci.
       *[other] { $n } medzier alebo zalomení riadka na konci.
    }
check-tabs = Tabulátor.
check-double-space = Dve medzery za sebou.
check-invisible-characters = Neviditeľný znak: { $code }
check-related-language =
    { $words ->
        [one] Vyzerá to ako text v inom jazyku ({ $language }): { $words } slovo do tohto jazyka nepatrí.
        [few] Vyzerá to ako text v inom jazyku ({ $language }): { $words } slová do tohto jazyka nepatria.
       *[other] Vyzerá to ako text v inom jazyku ({ $language }): { $words } slov do tohto jazyka nepatrí.
    }
check-mixed-script = Písmená dvoch písiem v jednom slove: { $word }
check-two-scripts = Slovo v druhom písme: { $word }
check-two-scripts-page = Väčšina tejto stránky je v druhom písme.
check-foreign-letters = Písmená, ktoré do tohto jazyka nepatria: { $letters } (v { $word })
check-usual-slips = { $word } sa píše { $wanted }.
check-short-u = Tu sa { $word } začína na { $wanted }.
check-numbers-missing = Chýba číslo: { $number }
check-numbers-extra = Originál toto číslo nemá: { $number }
check-number-format-thousands = { $found } je zapísané ako v angličtine; tu čiarka oddeľuje desatinné miesta.
check-number-format-percent = { $found }: v tomto jazyku sa píše { $wanted }.
check-dates-english = Dátum zapísaný ako v angličtine: { $found }
check-dates-other-month = V origináli je iný mesiac: { $found }
check-quotation-marks = Úvodzovky { $found }; v tomto jazyku sa píšu { $wanted }.
check-quotation-marks-alone = Úvodzovka bez druhej do páru: { $found }
check-apostrophe = „{ $found }“ nie je apostrof; napíšte „{ $wanted }“.
check-punctuation-spacing-before = Medzera pred „{ $sign }“.
check-punctuation-spacing-after = Za „{ $sign }“ chýba medzera.
check-punctuation-spacing-bracket = Medzera za otváracou zátvorkou.
check-no-break-space-unit = Riadok sa môže zalomiť medzi číslom a jednotkou: { $words }
check-no-break-space-number = Riadok sa môže zalomiť vnútri čísla: { $words }
check-no-break-space-sign = Riadok sa môže zalomiť medzi znakom a číslom: { $words }
check-no-break-space-word = Riadok sa môže zalomiť za jednopísmenovým slovom: { $words }
check-start-punctuation-missing = Originál sa začína na „{ $wanted }“.
check-start-punctuation-extra = Originál sa nezačína na „{ $found }“.
check-end-punctuation = Končí sa na „{ $found }“; podľa konca originálu tu má byť „{ $wanted }“.
check-end-punctuation-missing = Na konci chýba „{ $wanted }“.
check-end-punctuation-extra = Originál sa nekončí na „{ $found }“.
check-sentence-capital = Veta sa začína malým písmenom: { $found }
check-sentence-capital-start = Originál sa začína veľkým písmenom, preklad malým: { $found }
check-several-capitals = Dve veľké písmená na začiatku slova: { $found }
check-heading-capitals = Veľké písmená ako v anglickom nadpise; v tomto jazyku sa píšu ako vo vete.
check-repeated-word = Dvakrát za sebou: { $word }
check-address-form = Oslovuje čitateľov inak ako zvyšok textu: { $word }
check-spelling = Nie je v slovníku: { $word }
check-glossary-missing = Glosár má pre { $term } preklad { $wanted }.
check-glossary-translated = { $term } sa podľa glosára neprekladá.
check-glossary-forbidden = { $term }: podľa glosára nie { $found }.
check-glossary-forbidden-wanted = { $term }: podľa glosára nie { $found }, ale { $wanted }.
check-inconsistent = Rovnaký originál je inak preložený v { $place }: { $other }
check-reused = Rovnaký preklad má iný originál v { $place }: { $source }
check-translated-before = Už preložené v { $place }: { $other }
source-too-long = Táto jednotka sa pre svoju dĺžku ťažko prekladá (znakov: { $n }); radšej ju rozdeľte.
source-ellipsis = Tri bodky namiesto „…“; preklady ich prevezmú.
source-fails = Počet jazykov, ktorých preklady tu majú problém: { $n }; možno je nejasný originál.
source-long-untranslated = Počet jazykov, v ktorých je táto jednotka nepreložená: { $n }, najdlhšie { $days } dní.

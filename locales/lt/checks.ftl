### Lithuanian (lt). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Vertimas tuščias: skaitytojai nieko nematytų, o vienetas būtų laikomas išverstu.
check-same-as-source = Čia vis dar originalo tekstas.
check-source-moved = Išvertus originalas pasikeitė. Palyginkite vertimą su naujuoju originalu.

check-machine-translation = { $percent } % teksto – mašininis vertimas, kurio niekas neredagavo.

check-length-short = Vertimas daug trumpesnis už originalą, ženklų: { $found } vietoj { $expected }.

check-length-long = Vertimas daug ilgesnis už originalą, ženklų: { $found } vietoj { $expected }.

check-sentences =
    { $found ->
        [one] Vertime { $found } sakinys, originale – { $expected }.
        [few] Vertime { $found } sakiniai, originale – { $expected }.
       *[other] Vertime { $found } sakinių, originale – { $expected }.
    }

check-wiki-plural-missing = Originale yra PLURAL, o vertime – ne. Viki pažymėtų jį pasenusiu.

check-wiki-plural-forms = Šiame PLURAL formų: { $given }, o kalba jų turi { $allowed }. Viki pažymėtų vertimą pasenusiu.

check-wiki-plural-same = Dvi paskutinės šio PLURAL formos vienodos: { $form }. Vieną praleiskite, kitaip viki pažymės vertimą pasenusiu.

check-plural-forms = Šiame PLURAL formų: { $given }, o kalbai jų reikia { $needed }.

check-plural-in-text = „{ $found }“: tik kai kurios kalbos daugiskaitą sudaro su s.

check-wiki-braces-open =
    { $n ->
        [one] { $n } { $open } neturi savo { $close }. Viki pažymėtų vertimą pasenusiu.
        [few] { $n } { $open } neturi savo { $close }. Viki pažymėtų vertimą pasenusiu.
       *[other] { $n } { $open } neturi savo { $close }. Viki pažymėtų vertimą pasenusiu.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } { $close } neturi savo { $open }. Viki pažymėtų vertimą pasenusiu.
        [few] { $n } { $close } neturi savo { $open }. Viki pažymėtų vertimą pasenusiu.
       *[other] { $n } { $close } neturi savo { $open }. Viki pažymėtų vertimą pasenusiu.
    }

check-brackets = „{ $found }“ neturi poros.

check-variables-missing = Trūksta kintamojo { $name }.

check-variables-unknown = Originale kintamojo { $name } nėra.

check-variables-changed = Kintamasis vadinasi { $expected }, ne { $found }.

check-links-missing = Trūksta nuorodos į { $page }.

check-links-extra = Originale nuorodos į { $page } nėra.

check-links-changed = Ši nuoroda veda į { $found }, o originale – į { $expected }. Verskite nuorodos tekstą, o ne puslapį.

check-namespaces = Šioje viki vardų sritis vadinasi { $expected }, ne { $found }.

check-my-language = Prieš { $page } trūksta Special:MyLanguage/: skaitytojai negautų puslapio savo kalba.

check-file-names-changed = Failas vadinasi { $expected }, ne { $found }.

check-file-names-missing = Trūksta { $file }.

check-file-names-extra = Originale { $file } nerodoma.

check-file-options-changed = Parinkties { $found } viki nežino; ji vadinasi { $expected }.

check-file-options-missing = Trūksta failo parinkties { $option }.

check-categories-changed = Kategorija vadinasi { $expected }, ne { $found }.

check-categories-missing = Trūksta { $category }.

check-categories-extra = Originale { $category } nėra.

check-urls-changed = Adresas čia { $found }, o originale – { $expected }.

check-urls-missing = Trūksta adreso { $address }.

check-urls-extra = Originale adreso { $address } nėra.

check-external-links-glued = Tarp adreso ir „{ $label }“ trūksta tarpo.

check-external-links-unclosed = Nuoroda { $found } neužbaigta ženklu ].

check-untranslated-labels = „{ $label }“ – kaip originale.

check-templates-changed = Šablonas vadinasi { $expected }, ne { $found }.

check-templates-missing = Trūksta šablono { $template }.

check-templates-extra = Originale šablono { $template } nėra.

check-templates-fewer = Originale šablonas { $template } pasitaiko dažniau.

check-templates-more = Originale šablonas { $template } pasitaiko rečiau.

check-template-parameters-changed = Parametras vadinasi { $expected }, ne { $found }.

check-template-parameters-missing = Trūksta { $template } parametro { $name }.

check-template-parameters-extra = Originale { $template } parametro { $name } neturi.

check-template-parameters-equals = Dėl ženklo = viki „{ $found }“ laikys parametro vardu.

check-magic-words-missing = Trūksta { $word }.

check-magic-words-extra = Originale { $word } nėra, be to, tai veikia visą puslapį.

check-tags-missing = Trūksta gairės { $tag }.

check-tags-extra = Originale gairės { $tag } nėra.

check-tags-unclosed = Gairė { $tag } neužverta.

check-tags-unopened = { $tag } neužveria jokios gairės.

check-tags-forbidden = Viki neleidžia { $found } ir rodytų kaip tekstą.

check-tags-attribute = Viki neleidžia atributo { $found }.

check-tag-attributes-missing = Trūksta atributo { $attribute }.

check-tag-attributes-extra = Originale atributo { $attribute } nėra.

check-tag-attributes-quotes = Atributų reikšmės rašomos tiesiosiose kabutėse: { $found }

check-nesting-crossed = { $tag } užveria gairę, kuri kertasi su kita.

check-nesting-outside = Originale { $found } yra { $parent } viduje.

check-emphasis-bold = Pusjuodis šioje eilutėje turi tik vieną galą.
check-emphasis-italic = Kursyvas šioje eilutėje turi tik vieną galą.
check-emphasis-lost = Originale kai kurie žodžiai paryškinti, vertime – nė vienas.

check-headings-level = Ši antraštė { $found } lygio, o originale – { $expected } lygio.

check-headings-number =
    { $found ->
        [one] Vertime { $found } antraštė, originale – { $expected }.
        [few] Vertime { $found } antraštės, originale – { $expected }.
       *[other] Vertime { $found } antraščių, originale – { $expected }.
    }

check-list-prefixes-missing = Originale ši eilutė prasideda { $prefix }

check-list-prefixes-missing-lines = Originale šios eilutės ({ $n }) prasideda { $prefix }

check-list-prefixes-extra = Originale čia jokia eilutė neprasideda { $prefix }.

check-list-prefixes-extra-lines = Originale čia jokia eilutė neprasideda { $prefix }, o vertime tokių eilučių: { $n }.

check-list-prefixes-changed = Ši eilutė prasideda { $found }, o originale – { $expected }

check-list-prefixes-changed-lines = Šios eilutės ({ $n }) prasideda { $found }, o originale – { $expected }

check-table-cells-rows =
    { $found ->
        [one] Vertime { $found } lentelės eilutės ženklas, originale – { $expected }.
        [few] Vertime { $found } lentelės eilučių ženklai, originale – { $expected }.
       *[other] Vertime { $found } lentelės eilučių ženklų, originale – { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] Vertime { $found } lentelės langelis, originale – { $expected }.
        [few] Vertime { $found } lentelės langeliai, originale – { $expected }.
       *[other] Vertime { $found } lentelės langelių, originale – { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] Vertime { $found } lentelės pradžios, antraštės ar pabaigos ženklas, originale – { $expected }.
        [few] Vertime { $found } lentelės pradžios, antraštės ar pabaigos ženklai, originale – { $expected }.
       *[other] Vertime { $found } lentelės pradžios, antraštės ar pabaigos ženklų, originale – { $expected }.
    }

check-raw-content-changed = Tai kodas, jis lieka nepakeistas: { $expected }

check-raw-content-words = Pakeisti žodžiai kode: { $found } vietoj { $expected }. Įsitikinkite, kad juos keisti galima.

check-raw-content-footnote = Išnaša pavadinta kitaip: { $found } vietoj { $expected }.

check-page-markup = { $found } priklauso originalo puslapiui, o ne vertimui.

check-page-markup-variable = Vertime tai rašoma { $name }.

check-page-markup-fuzzy = Dėl !!FUZZY!! viki pažymėtų vertimą pasenusiu.

check-pre-save-signature = Vietoj { $found } viki įrašytų jūsų parašą

check-pre-save-subst = Dėl { $found } viki visam laikui įrašytų šablono tekstą.

check-pre-save-label = Tuščią { $found } tekstą viki užpildytų pati.

check-literals-missing = Trūksta { $word }.

check-literals-changed = Originale vietoj „{ $found }“ yra { $expected }.

check-markdown = { $found } yra Markdown. Viki rašoma { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Vertime { $found } eilutės lūžis, originale – { $expected }.
        [few] Vertime { $found } eilučių lūžiai, originale – { $expected }.
       *[other] Vertime { $found } eilučių lūžių, originale – { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Originalas prasideda { $expected } eilutės lūžiu.
        [few] Originalas prasideda { $expected } eilučių lūžiais.
       *[other] Originalas prasideda { $expected } eilučių lūžių.
    }

check-blank-line = Tuščia eilutė pradeda naują pastraipą.
check-escaped-line-break = \n skaitytojams rodoma taip, kaip parašyta.
check-leading-space = Tarpu prasidedanti eilutė rodoma kaip iš anksto suformatuotas tekstas.

check-trailing-space =
    { $n ->
        [one] { $n } tarpas arba eilutės lūžis pabaigoje.
        [few] { $n } tarpai arba eilučių lūžiai pabaigoje.
       *[other] { $n } tarpų arba eilučių lūžių pabaigoje.
    }

check-tabs = Tabuliacijos ženklas.
check-double-space = Du tarpai iš eilės.

check-invisible-characters = Nematomas ženklas: { $code }

check-related-language =
    { $words ->
        [one] Panašu į tekstą kita kalba ({ $language }): { $words } žodžio šioje kalboje nėra.
        [few] Panašu į tekstą kita kalba ({ $language }): { $words } žodžių šioje kalboje nėra.
       *[other] Panašu į tekstą kita kalba ({ $language }): { $words } žodžių šioje kalboje nėra.
    }

check-mixed-script = Viename žodyje dviejų raštų raidės: { $word }

check-two-scripts = Žodis kitu raštu: { $word }

check-two-scripts-page = Didžioji šio puslapio dalis – kitu raštu.

check-foreign-letters = Ne šios kalbos raidės: { $letters } (žodyje { $word })

check-usual-slips = { $word } rašoma { $wanted }.

check-short-u = Čia { $word } prasideda { $wanted }.

check-numbers-missing = Trūksta skaičiaus: { $number }

check-numbers-extra = Originale šio skaičiaus nėra: { $number }

check-number-format-thousands = { $found } sugrupuotas kaip anglų kalboje; čia kableliu prasideda dešimtainė dalis.

check-number-format-percent = { $found }: šia kalba rašoma { $wanted }.

check-dates-english = Data parašyta angliškai: { $found }

check-dates-other-month = Originale kitas mėnuo: { $found }

check-quotation-marks = Kabutės { $found }; šios kalbos kabutės – { $wanted }.

check-quotation-marks-alone = Kabutė be poros: { $found }

check-apostrophe = „{ $found }“ nėra apostrofas; rašykite „{ $wanted }“.

check-punctuation-spacing-before = Tarpas prieš „{ $sign }“.

check-punctuation-spacing-after = Nėra tarpo po „{ $sign }“.

check-punctuation-spacing-bracket = Tarpas po atidaromojo skliausto.

check-no-break-space-unit = Eilutė gali lūžti tarp skaičiaus ir mato vieneto: { $words }

check-no-break-space-number = Eilutė gali lūžti skaičiaus viduje: { $words }

check-no-break-space-sign = Eilutė gali lūžti tarp ženklo ir skaičiaus: { $words }

check-no-break-space-word = Eilutė gali lūžti po vienos raidės žodžio: { $words }

check-start-punctuation-missing = Originalas prasideda „{ $wanted }“.

check-start-punctuation-extra = Originalas neprasideda „{ $found }“.

check-end-punctuation = Baigiasi „{ $found }“; pagal originalą turėtų būti „{ $wanted }“.

check-end-punctuation-missing = Pabaigoje trūksta „{ $wanted }“.

check-end-punctuation-extra = Originalas nesibaigia „{ $found }“.

check-sentence-capital = Sakinys prasideda mažąja raide: { $found }

check-sentence-capital-start = Originalas prasideda didžiąja raide, vertimas – mažąja: { $found }

check-several-capitals = Žodžio pradžioje dvi didžiosios raidės: { $found }

check-heading-capitals = Didžiosios raidės kaip angliškame pavadinime; šia kalba jos rašomos kaip sakinyje.

check-repeated-word = Du kartus iš eilės: { $word }

check-address-form = Į skaitytojus kreipiamasi kitaip nei kitur: { $word }

check-spelling = Žodyne nėra: { $word }

check-glossary-missing = Žodynėlyje { $term } – { $wanted }.

check-glossary-translated = Pagal žodynėlį { $term } neverčiama.

check-glossary-forbidden = Pagal žodynėlį { $term } verčiama ne { $found }.

check-glossary-forbidden-wanted = Pagal žodynėlį { $term } verčiama ne { $found }, o { $wanted }.

check-inconsistent = Toks pat originalas kitaip išverstas čia: { $place }: { $other }

check-reused = Toks pat vertimas kitam originalui yra čia: { $place }: { $source }

check-translated-before = Jau išversta čia: { $place }: { $other }

source-too-long = Šį vienetą versti sunku, ženklų jame: { $n }; geriau padaryti kelis.

source-ellipsis = Vietoj „…“ yra trys taškai; vertėjai juos nukopijuoja.

source-fails = Čia nesklandūs vertimai į kelias kalbas (iš viso { $n }); galbūt originalas neaiškus.

source-long-untranslated = Šis vienetas neišverstas į kelias kalbas (iš viso { $n }); į vieną iš jų – jau { $days } d.

### Estonian (et). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Tõlge on tühi: lugejad ei näeks midagi, aga üksus loetaks tõlgituks.
check-same-as-source = See on endiselt lähtetekst.
check-source-moved = Lähtetekst on pärast selle tõlke tegemist muutunud. Võrdle seda uue lähtetekstiga.

check-machine-translation = { $percent }% sellest on masintõlge, mida keegi pole toimetanud.

check-length-short = Tõlge on lähtetekstist palju lühem: { $found } tähemärki, lähtetekstis { $expected }.

check-length-long = Tõlge on lähtetekstist palju pikem: { $found } tähemärki, lähtetekstis { $expected }.

check-sentences =
    { $found ->
        [one] Tõlkes on { $found } lause, lähtetekstis { $expected }.
       *[other] Tõlkes on { $found } lauset, lähtetekstis { $expected }.
    }

check-wiki-plural-missing = Lähtetekstis on PLURAL, tõlkes mitte. Viki märgiks tõlke iganenuks.

check-wiki-plural-forms = Selles PLURAL-is on vorme { $given }, keeles on neid { $allowed }. Viki märgiks tõlke iganenuks.

check-wiki-plural-same = Selle PLURAL-i kaks viimast vormi on samad: { $form }. Jäta üks neist välja, muidu märgiks viki tõlke iganenuks.

check-plural-forms = Selles PLURAL-is on vorme { $given }, keel vajab { $needed }.

check-plural-in-text = „{ $found }“: ainult mõni keel moodustab mitmuse s-tähega.

check-wiki-braces-open =
    { $n ->
        [one] { $n } kord puudub märgil { $open } paariline { $close }. Viki märgiks tõlke iganenuks.
       *[other] { $n } korda puudub märgil { $open } paariline { $close }. Viki märgiks tõlke iganenuks.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } kord puudub märgil { $close } paariline { $open }. Viki märgiks tõlke iganenuks.
       *[other] { $n } korda puudub märgil { $close } paariline { $open }. Viki märgiks tõlke iganenuks.
    }

check-brackets = Märgil „{ $found }“ puudub paariline.

check-variables-missing = Puudub muutuja { $name }.

check-variables-unknown = Lähtetekstis pole muutujat { $name }.

check-variables-changed = Muutuja nimi on { $expected }, mitte { $found }.

check-links-missing = Puudub link: { $page }

check-links-extra = Lähtetekstis pole sellist linki: { $page }

check-links-changed = See link viib siia: { $found }, lähtetekstis siia: { $expected }. Tõlgi lingi tekst, mitte lehekülje nimi.

check-namespaces = Nimeruumi nimi on selles vikis { $expected }, mitte { $found }.

check-my-language = { $page }: eest puudub Special:MyLanguage/, lugejad ei saaks lehekülge oma keeles.

check-file-names-changed = Faili nimi on { $expected }, mitte { $found }.

check-file-names-missing = Puudub { $file }.

check-file-names-extra = Lähtetekstis ei kuvata faili { $file }.

check-file-options-changed = Viki ei tunne suvandit { $found }; selle nimi on { $expected }.

check-file-options-missing = Puudub faili suvand { $option }.

check-categories-changed = Kategooria nimi on { $expected }, mitte { $found }.

check-categories-missing = Puudub { $category }.

check-categories-extra = Lähtetekst ei kuulu siia: { $category }

check-urls-changed = Aadress on { $found }, lähtetekstis { $expected }.

check-urls-missing = Puudub aadress { $address }.

check-urls-extra = Lähtetekstis pole aadressi { $address }.

check-external-links-glued = Aadressi ja teksti „{ $label }“ vahelt puudub tühik.

check-external-links-unclosed = Link { $found } on märgiga ] sulgemata.

check-untranslated-labels = „{ $label }“ on sama mis lähtetekstis.

check-templates-changed = Malli nimi on { $expected }, mitte { $found }.

check-templates-missing = Puudub mall { $template }.

check-templates-extra = Lähtetekstis pole malli { $template }.

check-templates-fewer = Lähtetekstis on mall { $template } rohkem kordi.

check-templates-more = Lähtetekstis on mall { $template } vähem kordi.

check-template-parameters-changed = Parameetri nimi on { $expected }, mitte { $found }.

check-template-parameters-missing = { $template }: puudub parameeter { $name }.

check-template-parameters-extra = { $template }: lähtetekstis pole parameetrit { $name }.

check-template-parameters-equals = Märgi = tõttu peab viki teksti „{ $found }“ parameetri nimeks.

check-magic-words-missing = Puudub { $word }.

check-magic-words-extra = { $word } pole lähtetekstis ja mõjutab kogu lehekülge.

check-tags-missing = Puudub märgend { $tag }.

check-tags-extra = Märgendit { $tag } pole lähtetekstis.

check-tags-unclosed = Märgend { $tag } on sulgemata.

check-tags-unopened = { $tag } ei sulge ühtegi märgendit.

check-tags-forbidden = Viki ei luba märgendit { $found } ja näitaks seda tekstina.

check-tags-attribute = Viki ei luba atribuuti { $found }.

check-tag-attributes-missing = Puudub atribuut { $attribute }.

check-tag-attributes-extra = Atribuuti { $attribute } pole lähtetekstis.

check-tag-attributes-quotes = Atribuutide väärtused on sirgete jutumärkide vahel: { $found }

check-nesting-crossed = { $tag } sulgeb märgendi, mis kattub osaliselt teisega.

check-nesting-outside = Lähtetekstis on { $found } selle sees: { $parent }

check-emphasis-bold = Paksul kirjal on sellel real ainult üks ots.
check-emphasis-italic = Kursiivil on sellel real ainult üks ots.
check-emphasis-lost = Lähtetekst tõstab mõned sõnad esile, tõlge mitte ühtegi.

check-headings-level = See pealkiri on tasemel { $found }, lähtetekstis tasemel { $expected }.

check-headings-number =
    { $found ->
        [one] Tõlkes on { $found } pealkiri, lähtetekstis { $expected }.
       *[other] Tõlkes on { $found } pealkirja, lähtetekstis { $expected }.
    }

check-list-prefixes-missing = Lähtetekstis algab see rida nii: { $prefix }

check-list-prefixes-missing-lines = Lähtetekstis algavad need { $n } rida nii: { $prefix }

check-list-prefixes-extra = Lähtetekstis ei alga siin ükski rida nii: { $prefix }

check-list-prefixes-extra-lines = Lähtetekstis ei alga siin ükski rida nii: { $prefix }; tõlkes algab { $n } rida.

check-list-prefixes-changed = See rida algab nii: { $found }, lähtetekstis nii: { $expected }

check-list-prefixes-changed-lines = Need { $n } rida algavad nii: { $found }, lähtetekstis nii: { $expected }

check-table-cells-rows =
    { $found ->
        [one] Tõlkes on { $found } tabelirea märk, lähtetekstis { $expected }.
       *[other] Tõlkes on { $found } tabelirea märki, lähtetekstis { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] Tõlkes on { $found } tabelilahter, lähtetekstis { $expected }.
       *[other] Tõlkes on { $found } tabelilahtrit, lähtetekstis { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] Tõlkes on { $found } tabeli alguse, pealdise või lõpu märk, lähtetekstis { $expected }.
       *[other] Tõlkes on { $found } tabeli alguse, pealdise või lõpu märki, lähtetekstis { $expected }.
    }

check-raw-content-changed = See on kood ja jääb muutmata: { $expected }

check-raw-content-words = Koodis olevaid sõnu on muudetud: { $found }, lähtetekstis { $expected }. Veendu, et see on lubatud.

check-raw-content-footnote = Allmärkusel on teine nimi: { $found }, lähtetekstis { $expected }.

check-page-markup = { $found } kuulub lähteleheküljele, mitte tõlkesse.

check-page-markup-variable = Tõlkes kirjutatakse see nii: { $name }

check-page-markup-fuzzy = Märgise !!FUZZY!! tõttu märgiks viki tõlke iganenuks.

check-pre-save-signature = Viki paneks selle asemele sinu allkirja: { $found }

check-pre-save-subst = { $found } tõttu paneks viki siia jäädavalt malli teksti.

check-pre-save-label = Viki täidaks lingi tühja teksti ise: { $found }

check-literals-missing = Puudub { $word }.

check-literals-changed = „{ $found }“ on lähtetekstis { $expected }.

check-markdown = { $found } on Markdown. Vikis kirjutatakse { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Tõlkes on { $found } reavahetus, lähtetekstis { $expected }.
       *[other] Tõlkes on { $found } reavahetust, lähtetekstis { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Lähteteksti alguses on { $expected } reavahetus.
       *[other] Lähteteksti alguses on { $expected } reavahetust.
    }

check-blank-line = Tühi rida alustab uut lõiku.
check-escaped-line-break = Lugejatele näidatakse märke \n nii, nagu need on.
check-leading-space = Tühikuga algav rida kuvatakse eelvormindatud tekstina.

check-trailing-space =
    { $n ->
        [one] Lõpus on tühik või reavahetus.
       *[other] Lõpus on { $n } tühikut või reavahetust.
    }

check-tabs = Tabeldusmärk.
check-double-space = Kaks tühikut järjest.

check-invisible-characters = Nähtamatu märk: { $code }

check-related-language =
    { $words ->
        [one] See paistab olevat muus keeles ({ $language }): { $words } sõna pole sellest keelest.
       *[other] See paistab olevat muus keeles ({ $language }): { $words } sõna pole sellest keelest.
    }

check-mixed-script = Ühes sõnas on kahe kirja tähti: { $word }

check-two-scripts = Sõna teises kirjas: { $word }

check-two-scripts-page = Suurem osa sellest leheküljest on teises kirjas.

check-foreign-letters = Need pole selle keele tähed: { $letters } (sõnas { $word })

check-usual-slips = { $word }: õige on { $wanted }.

check-short-u = Siin algab { $word } tähega { $wanted }.

check-numbers-missing = Puudub arv: { $number }

check-numbers-extra = Lähtetekstis pole seda arvu: { $number }

check-number-format-thousands = { $found } on rühmitatud nagu inglise keeles; siin eraldab koma kümnendkohti.

check-number-format-percent = { $found }: selles keeles kirjutatakse { $wanted }.

check-dates-english = Kuupäev, nagu seda inglise keeles kirjutatakse: { $found }

check-dates-other-month = Lähtetekstis on teine kuu: { $found }

check-quotation-marks = Jutumärgid { $found }; selles keeles on { $wanted }.

check-quotation-marks-alone = Jutumärk ilma paariliseta: { $found }

check-apostrophe = „{ $found }“ pole ülakoma; kirjuta „{ $wanted }“.

check-punctuation-spacing-before = Märgi „{ $sign }“ ees on tühik.

check-punctuation-spacing-after = Märgi „{ $sign }“ järel pole tühikut.

check-punctuation-spacing-bracket = Avava sulu järel on tühik.

check-no-break-space-unit = Rida võib arvu ja ühiku vahel murduda: { $words }

check-no-break-space-number = Rida võib arvu sees murduda: { $words }

check-no-break-space-sign = Rida võib märgi ja arvu vahel murduda: { $words }

check-no-break-space-word = Rida võib ühetähelise sõna järel murduda: { $words }

check-start-punctuation-missing = Lähteteksti alguses on „{ $wanted }“.

check-start-punctuation-extra = Lähteteksti alguses pole „{ $found }“.

check-end-punctuation = Lõpus on „{ $found }“; lähteteksti lõpu järgi peaks olema „{ $wanted }“.

check-end-punctuation-missing = Lõpust puudub „{ $wanted }“.

check-end-punctuation-extra = Lähteteksti lõpus pole „{ $found }“.

check-sentence-capital = Lause algab väikese tähega: { $found }

check-sentence-capital-start = Lähtetekst algab suure tähega, tõlge väikesega: { $found }

check-several-capitals = Sõna alguses on kaks suurt tähte: { $found }

check-heading-capitals = Suured tähed nagu ingliskeelses pealkirjas; selles keeles kirjutatakse nagu lauses.

check-repeated-word = Kaks korda järjest: { $word }

check-address-form = Pöördub lugeja poole teisiti kui ülejäänud tekst: { $word }

check-spelling = Pole sõnaraamatus: { $word }

check-glossary-missing = { $term }: sõnastikus on { $wanted }.

check-glossary-translated = { $term }: sõnastiku järgi ei tõlgita.

check-glossary-forbidden = { $term }: sõnastiku järgi mitte { $found }.

check-glossary-forbidden-wanted = { $term }: sõnastiku järgi mitte { $found }, vaid { $wanted }.

check-inconsistent = Sama lähtetekst on teisiti tõlgitud siin: { $place }: { $other }

check-reused = Sama tõlge on teisel lähtetekstil siin: { $place }: { $source }

check-translated-before = Juba tõlgitud siin: { $place }: { $other }

source-too-long = { $n } tähemärgiga on seda üksust raske tõlkida; parem jaga see mitmeks.

source-ellipsis = Märgi „…“ asemel on kolm punkti; tõlkijad võtavad need üle.

source-fails = Siin on probleeme { $n } keele tõlkes; võib-olla on lähtetekst ebaselge.

source-long-untranslated = See üksus on jäänud tõlkimata { $n } keeles, neist ühes juba { $days } päeva.

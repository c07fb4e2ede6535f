### Latvian (lv). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Tulkojums ir tukšs: lasītāji neko neredzētu, bet vienību uzskatītu par iztulkotu.
check-same-as-source = Te joprojām ir oriģināla teksts.
check-source-moved = Kopš tulkošanas oriģināls ir mainījies. Salīdziniet tulkojumu ar jauno oriģinālu.

check-machine-translation = { $percent } % no šī ir mašīntulkojums, ko neviens nav labojis.

check-length-short = Tulkojums ir daudz īsāks par oriģinālu, rakstzīmes: { $found } pret { $expected }.

check-length-long = Tulkojums ir daudz garāks par oriģinālu, rakstzīmes: { $found } pret { $expected }.

check-sentences =
    { $found ->
        [zero] Tulkojumā ir { $found } teikumu, oriģinālā – { $expected }.
        [one] Tulkojumā ir { $found } teikums, oriģinālā – { $expected }.
       *[other] Tulkojumā ir { $found } teikumi, oriģinālā – { $expected }.
    }

check-wiki-plural-missing = Oriģinālā ir PLURAL, bet tulkojumā nav. Viki to atzīmētu kā novecojušu.

check-wiki-plural-forms = Šajā PLURAL formu skaits ir { $given }, bet valodai to ir { $allowed }. Viki tulkojumu atzīmētu kā novecojušu.

check-wiki-plural-same = Šī PLURAL pēdējās divas formas ir vienādas: { $form }. Izlaidiet vienu, citādi viki tulkojumu atzīmēs kā novecojušu.

check-plural-forms = Šajā PLURAL formu skaits ir { $given }, bet valodai vajag { $needed }.

check-plural-in-text = „{ $found }”: tikai dažas valodas daudzskaitli veido ar s.

check-wiki-braces-open =
    { $n ->
        [zero] { $n } { $open } nav sava { $close }. Viki tulkojumu atzīmētu kā novecojušu.
        [one] { $n } { $open } nav sava { $close }. Viki tulkojumu atzīmētu kā novecojušu.
       *[other] { $n } { $open } nav sava { $close }. Viki tulkojumu atzīmētu kā novecojušu.
    }

check-wiki-braces-close =
    { $n ->
        [zero] { $n } { $close } nav sava { $open }. Viki tulkojumu atzīmētu kā novecojušu.
        [one] { $n } { $close } nav sava { $open }. Viki tulkojumu atzīmētu kā novecojušu.
       *[other] { $n } { $close } nav sava { $open }. Viki tulkojumu atzīmētu kā novecojušu.
    }

check-brackets = „{ $found }” nav otras puses.

check-variables-missing = Trūkst mainīgā { $name }.

check-variables-unknown = Oriģinālā nav mainīgā { $name }.

check-variables-changed = Mainīgo sauc { $expected }, nevis { $found }.

check-links-missing = Trūkst saites uz { $page }.

check-links-extra = Oriģinālā nav saites uz { $page }.

check-links-changed = Šī saite ved uz { $found }, oriģinālā – uz { $expected }. Tulkojiet saites tekstu, nevis lapu.

check-namespaces = Vārdtelpu šajā viki sauc { $expected }, nevis { $found }.

check-my-language = Pirms { $page } trūkst Special:MyLanguage/: lasītāji nenonāktu lapā savā valodā.

check-file-names-changed = Failu sauc { $expected }, nevis { $found }.

check-file-names-missing = Trūkst { $file }.

check-file-names-extra = Oriģinālā { $file } netiek rādīts.

check-file-options-changed = Viki nepazīst opciju { $found }; to sauc { $expected }.

check-file-options-missing = Trūkst faila opcijas { $option }.

check-categories-changed = Kategoriju sauc { $expected }, nevis { $found }.

check-categories-missing = Trūkst { $category }.

check-categories-extra = Oriģinālā nav { $category }.

check-urls-changed = Adrese šeit ir { $found }, oriģinālā – { $expected }.

check-urls-missing = Trūkst adreses { $address }.

check-urls-extra = Oriģinālā nav adreses { $address }.

check-external-links-glued = Starp adresi un „{ $label }” trūkst atstarpes.

check-external-links-unclosed = Saite { $found } nav noslēgta ar ].

check-untranslated-labels = „{ $label }” ir kā oriģinālā.

check-templates-changed = Veidni sauc { $expected }, nevis { $found }.

check-templates-missing = Trūkst veidnes { $template }.

check-templates-extra = Oriģinālā nav veidnes { $template }.

check-templates-fewer = Oriģinālā veidne { $template } ir biežāk.

check-templates-more = Oriģinālā veidne { $template } ir retāk.

check-template-parameters-changed = Parametru sauc { $expected }, nevis { $found }.

check-template-parameters-missing = Trūkst { $template } parametra { $name }.

check-template-parameters-extra = Oriģinālā { $template } nav parametra { $name }.

check-template-parameters-equals = Zīmes = dēļ viki uzskata „{ $found }” par parametra nosaukumu.

check-magic-words-missing = Trūkst { $word }.

check-magic-words-extra = { $word } oriģinālā nav, un tas ietekmē visu lapu.

check-tags-missing = Trūkst taga { $tag }.

check-tags-extra = Taga { $tag } oriģinālā nav.

check-tags-unclosed = Tags { $tag } nav aizvērts.

check-tags-unopened = { $tag } neaizver nevienu tagu.

check-tags-forbidden = Viki neatļauj { $found } un rādītu to kā tekstu.

check-tags-attribute = Viki neatļauj atribūtu { $found }.

check-tag-attributes-missing = Trūkst atribūta { $attribute }.

check-tag-attributes-extra = Atribūta { $attribute } oriģinālā nav.

check-tag-attributes-quotes = Atribūtu vērtības liek taisnajās pēdiņās: { $found }

check-nesting-crossed = { $tag } aizver tagu, kas krustojas ar citu.

check-nesting-outside = Oriģinālā { $found } ir iekš { $parent }.

check-emphasis-bold = Treknrakstam šajā rindā ir tikai viens gals.
check-emphasis-italic = Slīprakstam šajā rindā ir tikai viens gals.
check-emphasis-lost = Oriģinālā daži vārdi ir izcelti, tulkojumā – neviens.

check-headings-level = Šis virsraksts ir { $found }. līmeņa, oriģinālā – { $expected }. līmeņa.

check-headings-number =
    { $found ->
        [zero] Tulkojumā ir { $found } virsrakstu, oriģinālā – { $expected }.
        [one] Tulkojumā ir { $found } virsraksts, oriģinālā – { $expected }.
       *[other] Tulkojumā ir { $found } virsraksti, oriģinālā – { $expected }.
    }

check-list-prefixes-missing = Oriģinālā šī rinda sākas ar { $prefix }

check-list-prefixes-missing-lines = Oriģinālā šīs rindas ({ $n }) sākas ar { $prefix }

check-list-prefixes-extra = Oriģinālā te neviena rinda nesākas ar { $prefix }.

check-list-prefixes-extra-lines = Oriģinālā te neviena rinda nesākas ar { $prefix }, bet tulkojumā tādu rindu skaits ir { $n }.

check-list-prefixes-changed = Šī rinda sākas ar { $found }, bet oriģinālā ar { $expected }

check-list-prefixes-changed-lines = Šīs rindas ({ $n }) sākas ar { $found }, bet oriģinālā ar { $expected }

check-table-cells-rows =
    { $found ->
        [zero] Tulkojumā ir { $found } tabulas rindu zīmju, oriģinālā – { $expected }.
        [one] Tulkojumā ir { $found } tabulas rindas zīme, oriģinālā – { $expected }.
       *[other] Tulkojumā ir { $found } tabulas rindu zīmes, oriģinālā – { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [zero] Tulkojumā ir { $found } tabulas šūnu, oriģinālā – { $expected }.
        [one] Tulkojumā ir { $found } tabulas šūna, oriģinālā – { $expected }.
       *[other] Tulkojumā ir { $found } tabulas šūnas, oriģinālā – { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [zero] Tulkojumā ir { $found } tabulas sākuma, virsraksta vai beigu zīmju, oriģinālā – { $expected }.
        [one] Tulkojumā ir { $found } tabulas sākuma, virsraksta vai beigu zīme, oriģinālā – { $expected }.
       *[other] Tulkojumā ir { $found } tabulas sākuma, virsraksta vai beigu zīmes, oriģinālā – { $expected }.
    }

check-raw-content-changed = Tas ir kods un paliek, kā ir: { $expected }

check-raw-content-words = Kodā mainīti vārdi: { $found }, nevis { $expected }. Pārliecinieties, ka tos drīkst mainīt.

check-raw-content-footnote = Zemsvītras piezīmi sauc citādi: { $found }, nevis { $expected }.

check-page-markup = { $found } pieder oriģināla lapai, nevis tulkojumam.

check-page-markup-variable = Tulkojumā to raksta { $name }.

check-page-markup-fuzzy = Ar !!FUZZY!! viki tulkojumu atzīmētu kā novecojušu.

check-pre-save-signature = Viki ieliktu jūsu parakstu šī vietā: { $found }

check-pre-save-subst = { $found } dēļ viki uz visiem laikiem ieliktu veidnes tekstu.

check-pre-save-label = Tukšo { $found } tekstu viki aizpildītu pats.

check-literals-missing = Trūkst { $word }.

check-literals-changed = „{ $found }” vietā oriģinālā ir { $expected }.

check-markdown = { $found } ir Markdown. Viki raksta { $wikitext }

check-line-breaks-number =
    { $found ->
        [zero] Tulkojumā ir { $found } rindas pārtraukumu, oriģinālā – { $expected }.
        [one] Tulkojumā ir { $found } rindas pārtraukums, oriģinālā – { $expected }.
       *[other] Tulkojumā ir { $found } rindas pārtraukumi, oriģinālā – { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [zero] Oriģināls sākas ar { $expected } rindas pārtraukumiem.
        [one] Oriģināls sākas ar { $expected } rindas pārtraukumu.
       *[other] Oriģināls sākas ar { $expected } rindas pārtraukumiem.
    }

check-blank-line = Tukša rinda sāk jaunu rindkopu.
check-escaped-line-break = \n lasītājiem rāda, kā rakstīts.
check-leading-space = Rindu, kas sākas ar atstarpi, rāda kā iepriekš formatētu tekstu.

check-trailing-space =
    { $n ->
        [zero] { $n } atstarpju vai rindas pārtraukumu beigās.
        [one] { $n } atstarpe vai rindas pārtraukums beigās.
       *[other] { $n } atstarpes vai rindas pārtraukumi beigās.
    }

check-tabs = Tabulators.
check-double-space = Divas atstarpes pēc kārtas.

check-invisible-characters = Neredzama rakstzīme: { $code }

check-related-language =
    { $words ->
        [zero] Izskatās pēc teksta citā valodā ({ $language }): { $words } vārdi nav no šīs valodas.
        [one] Izskatās pēc teksta citā valodā ({ $language }): { $words } vārds nav no šīs valodas.
       *[other] Izskatās pēc teksta citā valodā ({ $language }): { $words } vārdi nav no šīs valodas.
    }

check-mixed-script = Divu rakstu burti vienā vārdā: { $word }

check-two-scripts = Vārds otrā rakstā: { $word }

check-two-scripts-page = Lielākā daļa šīs lapas ir otrā rakstā.

check-foreign-letters = Nav šīs valodas burti: { $letters } (vārdā { $word })

check-usual-slips = { $word } raksta { $wanted }.

check-short-u = Te { $word } sākas ar { $wanted }.

check-numbers-missing = Trūkst skaitļa: { $number }

check-numbers-extra = Oriģinālā nav šī skaitļa: { $number }

check-number-format-thousands = { $found } ir grupēts kā angļu valodā; te ar komatu sākas decimāldaļa.

check-number-format-percent = { $found }: šajā valodā raksta { $wanted }.

check-dates-english = Datums rakstīts kā angļu valodā: { $found }

check-dates-other-month = Oriģinālā ir cits mēnesis: { $found }

check-quotation-marks = Pēdiņas { $found }; šajā valodā ir { $wanted }.

check-quotation-marks-alone = Pēdiņa bez otras puses: { $found }

check-apostrophe = „{ $found }” nav apostrofs; rakstiet „{ $wanted }”.

check-punctuation-spacing-before = Atstarpe pirms „{ $sign }”.

check-punctuation-spacing-after = Nav atstarpes aiz „{ $sign }”.

check-punctuation-spacing-bracket = Atstarpe aiz atverošās iekavas.

check-no-break-space-unit = Rinda var pārtrūkt starp skaitli un mērvienību: { $words }

check-no-break-space-number = Rinda var pārtrūkt skaitļa vidū: { $words }

check-no-break-space-sign = Rinda var pārtrūkt starp zīmi un skaitli: { $words }

check-no-break-space-word = Rinda var pārtrūkt aiz viena burta vārda: { $words }

check-start-punctuation-missing = Oriģināls sākas ar „{ $wanted }”.

check-start-punctuation-extra = Oriģināls nesākas ar „{ $found }”.

check-end-punctuation = Beidzas ar „{ $found }”; pēc oriģināla beigās jābūt „{ $wanted }”.

check-end-punctuation-missing = Beigās trūkst „{ $wanted }”.

check-end-punctuation-extra = Oriģināls nebeidzas ar „{ $found }”.

check-sentence-capital = Teikums sākas ar mazo burtu: { $found }

check-sentence-capital-start = Oriģināls sākas ar lielo burtu, tulkojums – ar mazo: { $found }

check-several-capitals = Vārda sākumā divi lielie burti: { $found }

check-heading-capitals = Lielie burti kā angļu virsrakstā; šajā valodā tos raksta kā teikumā.

check-repeated-word = Divreiz pēc kārtas: { $word }

check-address-form = Lasītājus uzrunā citādi nekā pārējā tekstā: { $word }

check-spelling = Nav vārdnīcā: { $word }

check-glossary-missing = Glosārijā { $term } ir { $wanted }.

check-glossary-translated = Pēc glosārija { $term } netulko.

check-glossary-forbidden = Pēc glosārija { $term } nav jātulko ar { $found }.

check-glossary-forbidden-wanted = Pēc glosārija { $term } jātulko ar { $wanted }, nevis ar { $found }.

check-inconsistent = Tas pats oriģināls citādi tulkots šeit: { $place }: { $other }

check-reused = Tas pats tulkojums citam oriģinālam ir šeit: { $place }: { $source }

check-translated-before = Jau tulkots šeit: { $place }: { $other }

source-too-long = Šo vienību ir grūti tulkot (rakstzīmes: { $n }); labāk sadalīt to vairākās.

source-ellipsis = „…” vietā ir trīs punkti; tulkotāji tos nokopē.

source-fails = Te problēmas ir vairāku valodu tulkojumos (pavisam { $n }); varbūt oriģināls nav skaidrs.

source-long-untranslated = Šī vienība palikusi netulkota vairākās valodās (pavisam { $n }), vienā no tām jau { $days } d.

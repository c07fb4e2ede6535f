### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Prevod je prazan: čitaoci ne bi videli ništa, a jedinica bi se računala kao prevedena.
check-same-as-source = Ovo je još izvorni tekst.
check-source-moved = Izvornik se promenio otkad je ovaj prevod napravljen. Uporedite ga s novim izvornikom.

check-machine-translation = { $percent }% ovoga je mašinski prevod koji niko nije uređivao.

check-length-short = Prevod je znatno kraći od izvornika: znakova { $found } naspram { $expected }.

check-length-long = Prevod je znatno duži od izvornika: znakova { $found } naspram { $expected }.

check-sentences =
    { $found ->
        [one] Prevod ima { $found } rečenicu, a izvornik { $expected }.
        [few] Prevod ima { $found } rečenice, a izvornik { $expected }.
       *[other] Prevod ima { $found } rečenica, a izvornik { $expected }.
    }

check-wiki-plural-missing = Izvornik koristi PLURAL, a prevod ne. Viki bi ga označio kao zastareo.

check-wiki-plural-forms = Ovaj PLURAL ima više oblika ({ $given }) nego što ih jezik ima ({ $allowed }). Viki bi prevod označio kao zastareo.

check-wiki-plural-same = Poslednja dva oblika ovog PLURAL su ista: { $form }. Izostavite jedan, inače bi viki prevod označio kao zastareo.

check-plural-forms = Broj oblika u ovom PLURAL: { $given }; jeziku je potrebno: { $needed }.

check-plural-in-text = „{ $found }“: samo neki jezici grade množinu pomoću s.

check-wiki-braces-open =
    { $n ->
        [one] { $n } put { $open } nema svoj { $close }. Viki bi prevod označio kao zastareo.
        [few] { $n } puta { $open } nema svoj { $close }. Viki bi prevod označio kao zastareo.
       *[other] { $n } puta { $open } nema svoj { $close }. Viki bi prevod označio kao zastareo.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } put { $close } nema svoj { $open }. Viki bi prevod označio kao zastareo.
        [few] { $n } puta { $close } nema svoj { $open }. Viki bi prevod označio kao zastareo.
       *[other] { $n } puta { $close } nema svoj { $open }. Viki bi prevod označio kao zastareo.
    }

check-brackets = „{ $found }“ nema svoj par.

check-variables-missing = Nedostaje promenljiva { $name }.

check-variables-unknown = Izvornik nema promenljivu { $name }.

check-variables-changed = Promenljiva se zove { $expected }, a ne { $found }.

check-links-missing = Nedostaje veza ka { $page }.

check-links-extra = Izvornik nema vezu ka { $page }.

check-links-changed = Ova veza vodi ka { $found }, a u izvorniku ka { $expected }. Prevedite natpis, ne stranicu.

check-namespaces = Imenski prostor se na ovom vikiju zove { $expected }, a ne { $found }.

check-my-language = Ispred { $page } nedostaje Special:MyLanguage/: čitaoci ne bi dobili stranicu na svom jeziku.

check-file-names-changed = Datoteka se zove { $expected }, a ne { $found }.

check-file-names-missing = Nedostaje { $file }.

check-file-names-extra = Izvornik ne prikazuje { $file }.

check-file-options-changed = Viki ne poznaje opciju { $found }; ona se zove { $expected }.

check-file-options-missing = Nedostaje opcija datoteke { $option }.

check-categories-changed = Kategorija se zove { $expected }, a ne { $found }.

check-categories-missing = Nedostaje { $category }.

check-categories-extra = U izvorniku nema { $category }.

check-urls-changed = Adresa je { $found }, a u izvorniku { $expected }.

check-urls-missing = Nedostaje adresa { $address }.

check-urls-extra = Izvornik nema adresu { $address }.

check-external-links-glued = Nedostaje razmak između adrese i „{ $label }“.

check-external-links-unclosed = Veza { $found } nije zatvorena znakom ].

check-untranslated-labels = „{ $label }“ je isto kao u izvorniku.

check-templates-changed = Šablon se zove { $expected }, a ne { $found }.

check-templates-missing = Nedostaje šablon { $template }.

check-templates-extra = Izvornik nema šablon { $template }.

check-templates-fewer = Izvornik ima šablon { $template } više puta.

check-templates-more = Izvornik ima šablon { $template } manje puta.

check-template-parameters-changed = Parametar se zove { $expected }, a ne { $found }.

check-template-parameters-missing = Nedostaje parametar { $name } šablona { $template }.

check-template-parameters-extra = U izvorniku { $template } nema parametar { $name }.

check-template-parameters-equals = Zbog znaka = viki smatra da je „{ $found }“ naziv parametra.

check-magic-words-missing = Nedostaje { $word }.

check-magic-words-extra = { $word } nije u izvorniku, a deluje na celu stranicu.

check-tags-missing = Nedostaje oznaka { $tag }.

check-tags-extra = Oznake { $tag } nema u izvorniku.

check-tags-unclosed = Oznaka { $tag } nije zatvorena.

check-tags-unopened = { $tag } ne zatvara nijednu oznaku.

check-tags-forbidden = Viki ne dozvoljava { $found } i prikazao bi to kao tekst.

check-tags-attribute = Viki ne dozvoljava atribut { $found }.

check-tag-attributes-missing = Nedostaje atribut { $attribute }.

check-tag-attributes-extra = Atributa { $attribute } nema u izvorniku.

check-tag-attributes-quotes = Vrednosti atributa stoje između ravnih navodnika: { $found }

check-nesting-crossed = { $tag } zatvara oznaku koja se preklapa s drugom.

check-nesting-outside = U izvorniku { $found } stoji unutar { $parent }.

check-emphasis-bold = Podebljanju u ovom redu nedostaje jedan kraj.
check-emphasis-italic = Kurzivu u ovom redu nedostaje jedan kraj.
check-emphasis-lost = Izvornik neke reči ističe, a prevod nijednu.

check-headings-level = Ovaj naslov je nivoa { $found }, a u izvorniku nivoa { $expected }.

check-headings-number =
    { $found ->
        [one] Prevod ima { $found } naslov, a izvornik { $expected }.
        [few] Prevod ima { $found } naslova, a izvornik { $expected }.
       *[other] Prevod ima { $found } naslova, a izvornik { $expected }.
    }

check-list-prefixes-missing = U izvorniku ovaj red počinje sa { $prefix }

check-list-prefixes-missing-lines = U izvorniku ovi redovi ({ $n }) počinju sa { $prefix }

check-list-prefixes-extra = U izvorniku ovde nijedan red ne počinje sa { $prefix }.

check-list-prefixes-extra-lines = U izvorniku ovde nijedan red ne počinje sa { $prefix }, a u prevodu redova s tim početkom ima { $n }.

check-list-prefixes-changed = Ovaj red počinje sa { $found }, a u izvorniku sa { $expected }

check-list-prefixes-changed-lines = Ovi redovi ({ $n }) počinju sa { $found }, a u izvorniku sa { $expected }

check-table-cells-rows =
    { $found ->
        [one] Prevod ima { $found } oznaku reda tabele, a izvornik { $expected }.
        [few] Prevod ima { $found } oznake redova tabele, a izvornik { $expected }.
       *[other] Prevod ima { $found } oznaka redova tabele, a izvornik { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] Prevod ima { $found } ćeliju tabele, a izvornik { $expected }.
        [few] Prevod ima { $found } ćelije tabele, a izvornik { $expected }.
       *[other] Prevod ima { $found } ćelija tabele, a izvornik { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] Prevod ima { $found } oznaku početka, naslova ili kraja tabele, a izvornik { $expected }.
        [few] Prevod ima { $found } oznake početka, naslova ili kraja tabele, a izvornik { $expected }.
       *[other] Prevod ima { $found } oznaka početka, naslova ili kraja tabele, a izvornik { $expected }.
    }

check-raw-content-changed = Ovo je kod i ostaje kako jeste: { $expected }

check-raw-content-words = Reči unutar koda su promenjene: { $found } umesto { $expected }. Proverite da li to sme.

check-raw-content-footnote = Fusnota je pozvana drugim imenom: { $found } umesto { $expected }.

check-page-markup = { $found } pripada izvornoj stranici, a ne prevodu.

check-page-markup-variable = U prevodu se ovo piše { $name }.

check-page-markup-fuzzy = Zbog !!FUZZY!! viki bi prevod označio kao zastareo.

check-pre-save-signature = Viki bi stavio vaš potpis umesto { $found }

check-pre-save-subst = Zbog { $found } viki bi tekst šablona umetnuo jednom zauvek.

check-pre-save-label = Viki bi sam popunio prazan natpis veze { $found }.

check-literals-missing = Nedostaje { $word }.

check-literals-changed = „{ $found }“ u izvorniku glasi { $expected }.

check-markdown = { $found } je Markdown. Na vikiju se piše { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Prevod ima { $found } prelom reda, a izvornik { $expected }.
        [few] Prevod ima { $found } preloma reda, a izvornik { $expected }.
       *[other] Prevod ima { $found } preloma reda, a izvornik { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Izvornik počinje s { $expected } prelomom reda.
        [few] Izvornik počinje s { $expected } preloma reda.
       *[other] Izvornik počinje s { $expected } preloma reda.
    }

check-blank-line = Prazan red započinje novi pasus.
check-escaped-line-break = \n se čitaocima prikazuje doslovno.
check-leading-space = Red koji počinje razmakom prikazuje se kao preformatiran tekst.

check-trailing-space =
    { $n ->
        [one] { $n } razmak ili prelom reda na kraju.
        [few] { $n } razmaka ili preloma reda na kraju.
       *[other] { $n } razmaka ili preloma reda na kraju.
    }

check-tabs = Tabulator.
check-double-space = Dva razmaka zaredom.

check-invisible-characters = Znak koji niko ne vidi: { $code }

check-related-language =
    { $words ->
        [one] Ovo liči na tekst na drugom jeziku ({ $language }): { $words } reč nije iz ovog.
        [few] Ovo liči na tekst na drugom jeziku ({ $language }): { $words } reči nisu iz ovog.
       *[other] Ovo liči na tekst na drugom jeziku ({ $language }): { $words } reči nije iz ovog.
    }

check-mixed-script = Slova dva pisma u jednoj reči: { $word }

check-two-scripts = Reč na drugom pismu: { $word }

check-two-scripts-page = Veći deo ove stranice je na drugom pismu.

check-foreign-letters = Nisu slova ovog jezika: { $letters } (u { $word })

check-usual-slips = Umesto { $word } piše se { $wanted }.

check-short-u = Ovde { $word } počinje sa { $wanted }.

check-numbers-missing = Nedostaje broj: { $number }

check-numbers-extra = Izvornik nema ovaj broj: { $number }

check-number-format-thousands = { $found } je grupisano kao u engleskom; ovde zapeta započinje decimale.

check-number-format-percent = { $found }: na ovom jeziku se piše { $wanted }.

check-dates-english = Datum napisan kao u engleskom: { $found }

check-dates-other-month = Izvornik ima drugi mesec: { $found }

check-quotation-marks = Navodnici { $found }; na ovom jeziku pišu se { $wanted }.

check-quotation-marks-alone = Navodnik bez svoje druge polovine: { $found }

check-apostrophe = „{ $found }“ nije apostrof; piše se „{ $wanted }“.

check-punctuation-spacing-before = Razmak ispred „{ $sign }“.

check-punctuation-spacing-after = Nema razmaka iza „{ $sign }“.

check-punctuation-spacing-bracket = Razmak posle otvorene zagrade.

check-no-break-space-unit = Red može da se prelomi između broja i jedinice: { $words }

check-no-break-space-number = Red može da se prelomi usred broja: { $words }

check-no-break-space-sign = Red može da se prelomi između znaka i broja: { $words }

check-no-break-space-word = Red može da se prelomi posle reči od jednog slova: { $words }

check-start-punctuation-missing = Izvornik počinje znakom „{ $wanted }“.

check-start-punctuation-extra = Izvornik ne počinje znakom „{ $found }“.

check-end-punctuation = Završava se znakom „{ $found }“; kraj izvornika traži „{ $wanted }“.

check-end-punctuation-missing = Na kraju nedostaje „{ $wanted }“.

check-end-punctuation-extra = Izvornik se ne završava znakom „{ $found }“.

check-sentence-capital = Rečenica počinje malim slovom: { $found }

check-sentence-capital-start = Izvornik počinje velikim slovom, a prevod malim: { $found }

check-several-capitals = Dva velika slova na početku reči: { $found }

check-heading-capitals = Velika slova kao u engleskom naslovu; na ovom jeziku se pišu kao u rečenici.

check-repeated-word = Dvaput zaredom: { $word }

check-address-form = Obraća se čitaocima drukčije nego ostatak teksta: { $word }

check-spelling = Nije u rečniku: { $word }

check-glossary-missing = U pojmovniku za { $term } stoji { $wanted }.

check-glossary-translated = Prema pojmovniku, { $term } se ne prevodi.

check-glossary-forbidden = Prema pojmovniku, za { $term } ne treba pisati { $found }.

check-glossary-forbidden-wanted = Prema pojmovniku, za { $term } ne treba pisati { $found }, nego { $wanted }.

check-inconsistent = Isti izvornik je drukčije preveden ovde: { $place }. Tamo stoji: { $other }

check-reused = Isti prevod stoji za drugi izvornik ovde: { $place }. Tamošnji izvornik: { $source }

check-translated-before = Već prevedeno ovde: { $place }. Prevod: { $other }

source-too-long = Ova jedinica je teška za prevođenje (znakova: { $n }); bolje je podeliti je na više jedinica.

source-ellipsis = Tri tačke stoje umesto „…“; prevodioci ih prepisuju.

source-fails = Broj jezika čiji prevodi ovde imaju problema: { $n }; možda izvornik nije jasan.

source-long-untranslated = Broj jezika na kojima ova jedinica nije prevedena: { $n }; na jednom od njih čeka već { $days } dana.

### Bosnian (bs). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Prijevod je prazan: čitaoci ne bi vidjeli ništa, a jedinica bi se računala kao prevedena.
check-same-as-source = Ovo je još izvorni tekst.
check-source-moved = Izvornik se promijenio otkad je ovaj prijevod napravljen. Uporedite ga s novim izvornikom.

check-machine-translation = { $percent } % ovoga mašinski je prijevod koji niko nije uređivao.

check-length-short = Prijevod je znatno kraći od izvornika: znakova { $found } naspram { $expected }.

check-length-long = Prijevod je znatno duži od izvornika: znakova { $found } naspram { $expected }.

check-sentences =
    { $found ->
        [one] Prijevod ima { $found } rečenicu, a izvornik { $expected }.
        [few] Prijevod ima { $found } rečenice, a izvornik { $expected }.
       *[other] Prijevod ima { $found } rečenica, a izvornik { $expected }.
    }

check-wiki-plural-missing = Izvornik koristi PLURAL, a prijevod ne. Wiki bi ga označio kao zastario.

check-wiki-plural-forms = Ovaj PLURAL ima više oblika ({ $given }) nego što ih jezik ima ({ $allowed }). Wiki bi prijevod označio kao zastario.

check-wiki-plural-same = Posljednja dva oblika ovog PLURAL ista su: { $form }. Izostavite jedan, inače bi wiki prijevod označio kao zastario.

check-plural-forms = Broj oblika u ovom PLURAL: { $given }; jeziku je potrebno: { $needed }.

check-plural-in-text = „{ $found }”: samo neki jezici grade množinu pomoću s.

check-wiki-braces-open =
    { $n ->
        [one] { $n } put { $open } nema svoj { $close }. Wiki bi prijevod označio kao zastario.
        [few] { $n } puta { $open } nema svoj { $close }. Wiki bi prijevod označio kao zastario.
       *[other] { $n } puta { $open } nema svoj { $close }. Wiki bi prijevod označio kao zastario.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } put { $close } nema svoj { $open }. Wiki bi prijevod označio kao zastario.
        [few] { $n } puta { $close } nema svoj { $open }. Wiki bi prijevod označio kao zastario.
       *[other] { $n } puta { $close } nema svoj { $open }. Wiki bi prijevod označio kao zastario.
    }

check-brackets = „{ $found }” nema svoj par.

check-variables-missing = Nedostaje varijabla { $name }.

check-variables-unknown = Izvornik nema varijablu { $name }.

check-variables-changed = Varijabla se zove { $expected }, a ne { $found }.

check-links-missing = Nedostaje link na { $page }.

check-links-extra = Izvornik nema link na { $page }.

check-links-changed = Ovaj link vodi na { $found }, a u izvorniku na { $expected }. Prevedite natpis, ne stranicu.

check-namespaces = Imenski prostor na ovom wikiju se zove { $expected }, a ne { $found }.

check-my-language = Ispred { $page } nedostaje Special:MyLanguage/: čitaoci ne bi dobili stranicu na svom jeziku.

check-file-names-changed = Datoteka se zove { $expected }, a ne { $found }.

check-file-names-missing = Nedostaje { $file }.

check-file-names-extra = Izvornik ne prikazuje { $file }.

check-file-options-changed = Wiki ne poznaje opciju { $found }; ona se zove { $expected }.

check-file-options-missing = Nedostaje opcija datoteke { $option }.

check-categories-changed = Kategorija se zove { $expected }, a ne { $found }.

check-categories-missing = Nedostaje { $category }.

check-categories-extra = U izvorniku nema { $category }.

check-urls-changed = Adresa je { $found }, a u izvorniku { $expected }.

check-urls-missing = Nedostaje adresa { $address }.

check-urls-extra = Izvornik nema adresu { $address }.

check-external-links-glued = Nedostaje razmak između adrese i „{ $label }”.

check-external-links-unclosed = Link { $found } nije zagraden znakom ].

check-untranslated-labels = „{ $label }” je isto kao u izvorniku.

check-templates-changed = Šablon se zove { $expected }, a ne { $found }.

check-templates-missing = Nedostaje šablon { $template }.

check-templates-extra = Izvornik nema šablon { $template }.

check-templates-fewer = Izvornik ima šablon { $template } više puta.

check-templates-more = Izvornik ima šablon { $template } manje puta.

check-template-parameters-changed = Parametar se zove { $expected }, a ne { $found }.

check-template-parameters-missing = Nedostaje parametar { $name } šablona { $template }.

check-template-parameters-extra = U izvorniku { $template } nema parametar { $name }.

check-template-parameters-equals = Zbog znaka = wiki smatra da je „{ $found }” naziv parametra.

check-magic-words-missing = Nedostaje { $word }.

check-magic-words-extra = { $word } nije u izvorniku, a djeluje na cijelu stranicu.

check-tags-missing = Nedostaje oznaka { $tag }.

check-tags-extra = Oznake { $tag } nema u izvorniku.

check-tags-unclosed = Oznaka { $tag } nije zagradena.

check-tags-unopened = { $tag } ne zatvara nijednu oznaku.

check-tags-forbidden = Wiki ne dozvoljava { $found } i prikazao bi to kao tekst.

check-tags-attribute = Wiki ne dozvoljava atribut { $found }.

check-tag-attributes-missing = Nedostaje atribut { $attribute }.

check-tag-attributes-extra = Atributa { $attribute } nema u izvorniku.

check-tag-attributes-quotes = Vrijednosti atributa stoje između ravnih navodnika: { $found }

check-nesting-crossed = { $tag } zatvara oznaku koja se preklapa s drugom.

check-nesting-outside = U izvorniku { $found } stoji unutar { $parent }.

check-emphasis-bold = Podebljanju u ovom redu nedostaje jedan kraj.
check-emphasis-italic = Kurzivu u ovom redu nedostaje jedan kraj.
check-emphasis-lost = Izvornik neke riječi ističe, a prijevod nijednu.

check-headings-level = Ovaj naslov je nivoa { $found }, a u izvorniku nivoa { $expected }.

check-headings-number =
    { $found ->
        [one] Prijevod ima { $found } naslov, a izvornik { $expected }.
        [few] Prijevod ima { $found } naslova, a izvornik { $expected }.
       *[other] Prijevod ima { $found } naslova, a izvornik { $expected }.
    }

check-list-prefixes-missing = U izvorniku ovaj red počinje s { $prefix }

check-list-prefixes-missing-lines = U izvorniku ovi redovi ({ $n }) počinju s { $prefix }

check-list-prefixes-extra = U izvorniku ovdje nijedan red ne počinje s { $prefix }.

check-list-prefixes-extra-lines = U izvorniku ovdje nijedan red ne počinje s { $prefix }, a u prijevodu redova s tim početkom ima { $n }.

check-list-prefixes-changed = Ovaj red počinje s { $found }, a u izvorniku s { $expected }

check-list-prefixes-changed-lines = Ovi redovi ({ $n }) počinju s { $found }, a u izvorniku s { $expected }

check-table-cells-rows =
    { $found ->
        [one] Prijevod ima { $found } oznaku reda tabele, a izvornik { $expected }.
        [few] Prijevod ima { $found } oznake redova tabele, a izvornik { $expected }.
       *[other] Prijevod ima { $found } oznaka redova tabele, a izvornik { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] Prijevod ima { $found } ćeliju tabele, a izvornik { $expected }.
        [few] Prijevod ima { $found } ćelije tabele, a izvornik { $expected }.
       *[other] Prijevod ima { $found } ćelija tabele, a izvornik { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] Prijevod ima { $found } oznaku početka, naslova ili kraja tabele, a izvornik { $expected }.
        [few] Prijevod ima { $found } oznake početka, naslova ili kraja tabele, a izvornik { $expected }.
       *[other] Prijevod ima { $found } oznaka početka, naslova ili kraja tabele, a izvornik { $expected }.
    }

check-raw-content-changed = Ovo je kod i ostaje kako jeste: { $expected }

check-raw-content-words = Riječi unutar koda promijenjene su: { $found } umjesto { $expected }. Provjerite smije li to.

check-raw-content-footnote = Fusnota je pozvana drugim imenom: { $found } umjesto { $expected }.

check-page-markup = { $found } pripada izvornoj stranici, a ne prijevodu.

check-page-markup-variable = U prijevodu se ovo piše { $name }.

check-page-markup-fuzzy = Zbog !!FUZZY!! wiki bi prijevod označio kao zastario.

check-pre-save-signature = Wiki bi stavio vaš potpis umjesto { $found }

check-pre-save-subst = Zbog { $found } wiki bi tekst šablona umetnuo jednom zauvijek.

check-pre-save-label = Wiki bi sam popunio prazan natpis linka { $found }.

check-literals-missing = Nedostaje { $word }.

check-literals-changed = „{ $found }” u izvorniku glasi { $expected }.

check-markdown = { $found } je Markdown. Na wikiju se piše { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Prijevod ima { $found } prijelom reda, a izvornik { $expected }.
        [few] Prijevod ima { $found } prijeloma reda, a izvornik { $expected }.
       *[other] Prijevod ima { $found } prijeloma reda, a izvornik { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Izvornik počinje s { $expected } prijelomom reda.
        [few] Izvornik počinje s { $expected } prijeloma reda.
       *[other] Izvornik počinje s { $expected } prijeloma reda.
    }

check-blank-line = Prazan red započinje novi pasus.
check-escaped-line-break = \n se čitaocima prikazuje doslovno.
check-leading-space = Red koji počinje razmakom prikazuje se kao preformatirani tekst.

check-trailing-space =
    { $n ->
        [one] { $n } razmak ili prijelom reda na kraju.
        [few] { $n } razmaka ili prijeloma reda na kraju.
       *[other] { $n } razmaka ili prijeloma reda na kraju.
    }

check-tabs = Tabulator.
check-double-space = Dva razmaka zaredom.

check-invisible-characters = Znak koji niko ne vidi: { $code }

check-related-language =
    { $words ->
        [one] Ovo sliči na tekst na drugom jeziku ({ $language }): { $words } riječ nije iz ovoga.
        [few] Ovo sliči na tekst na drugom jeziku ({ $language }): { $words } riječi nisu iz ovoga.
       *[other] Ovo sliči na tekst na drugom jeziku ({ $language }): { $words } riječi nije iz ovoga.
    }

check-mixed-script = Slova dva pisma u jednoj riječi: { $word }

check-two-scripts = Riječ na drugom pismu: { $word }

check-two-scripts-page = Veći dio ove stranice na drugom je pismu.

check-foreign-letters = Nisu slova ovog jezika: { $letters } (u { $word })

check-usual-slips = Umjesto { $word } piše se { $wanted }.

check-short-u = Ovdje { $word } počinje s { $wanted }.

check-numbers-missing = Nedostaje broj: { $number }

check-numbers-extra = Izvornik nema ovaj broj: { $number }

check-number-format-thousands = { $found } je grupisano kao u engleskom; ovdje zarez započinje decimale.

check-number-format-percent = { $found }: na ovom jeziku se piše { $wanted }.

check-dates-english = Datum napisan kao u engleskom: { $found }

check-dates-other-month = Izvornik ima drugi mjesec: { $found }

check-quotation-marks = Navodnici { $found }; na ovom jeziku se pišu { $wanted }.

check-quotation-marks-alone = Navodnik bez svoje druge polovine: { $found }

check-apostrophe = „{ $found }” nije apostrof; piše se „{ $wanted }”.

check-punctuation-spacing-before = Razmak ispred „{ $sign }”.

check-punctuation-spacing-after = Nema razmaka iza „{ $sign }”.

check-punctuation-spacing-bracket = Razmak nakon ogradene zagrade.

check-no-break-space-unit = Red se može prelomiti između broja i jedinice: { $words }

check-no-break-space-number = Red se može prelomiti usred broja: { $words }

check-no-break-space-sign = Red se može prelomiti između znaka i broja: { $words }

check-no-break-space-word = Red se može prelomiti nakon riječi od jednog slova: { $words }

check-start-punctuation-missing = Izvornik počinje znakom „{ $wanted }”.

check-start-punctuation-extra = Izvornik ne počinje znakom „{ $found }”.

check-end-punctuation = Završava znakom „{ $found }”; kraj izvornika traži „{ $wanted }”.

check-end-punctuation-missing = Na kraju nedostaje „{ $wanted }”.

check-end-punctuation-extra = Izvornik ne završava znakom „{ $found }”.

check-sentence-capital = Rečenica počinje malim slovom: { $found }

check-sentence-capital-start = Izvornik počinje velikim slovom, a prijevod malim: { $found }

check-several-capitals = Dva velika slova na početku riječi: { $found }

check-heading-capitals = Velika slova kao u engleskom naslovu; na ovom jeziku se pišu kao u rečenici.

check-repeated-word = Dvaput zaredom: { $word }

check-address-form = Obraća se čitaocima drugačije nego ostatak teksta: { $word }

check-spelling = Nije u rječniku: { $word }

check-glossary-missing = U pojmovniku za { $term } stoji { $wanted }.

check-glossary-translated = Prema pojmovniku, { $term } se ne prevodi.

check-glossary-forbidden = Prema pojmovniku, za { $term } ne treba pisati { $found }.

check-glossary-forbidden-wanted = Prema pojmovniku, za { $term } ne treba pisati { $found }, nego { $wanted }.

check-inconsistent = Isti izvornik je drugačije preveden ovdje: { $place }. Tamo stoji: { $other }

check-reused = Isti prijevod stoji za drugi izvornik ovdje: { $place }. Tamo je izvornik: { $source }

check-translated-before = Već prevedeno ovdje: { $place }. Prijevod: { $other }

source-too-long = Ovu jedinicu je teško prevoditi (znakova: { $n }); bolje bi bilo podijeliti je na više jedinica.

source-ellipsis = Tri tačke stoje umjesto „…”; prevodioci ih prepisuju.

source-fails = Broj jezika čiji prijevodi ovdje imaju problema: { $n }; možda izvornik nije jasan.

source-long-untranslated = Broj jezika na kojima ova jedinica nije prevedena: { $n }; na jednom od njih čeka već { $days } dana.

### Albanian (sq). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Përkthimi është bosh: lexuesit nuk do të shihnin asgjë dhe njësia do të quhej e përkthyer.
check-same-as-source = Ky është ende teksti i burimit.
check-source-moved = Burimi ka ndryshuar pas këtij përkthimi. Krahasojeni me burimin e ri.
check-machine-translation = { $percent }% e tekstit është përkthim makine që askush nuk e ka redaktuar.
check-length-short = Përkthimi është shumë më i shkurtër se burimi: { $found } shenja kundrejt { $expected }.
check-length-long = Përkthimi është shumë më i gjatë se burimi: { $found } shenja kundrejt { $expected }.
check-sentences =
    { $found ->
        [one] Përkthimi ka { $found } fjali, burimi ka { $expected }.
       *[other] Përkthimi ka { $found } fjali, burimi ka { $expected }.
    }

check-wiki-plural-missing = Burimi përdor PLURAL, përkthimi jo. Wiki-ja do ta shënonte si të vjetëruar.
check-wiki-plural-forms = Ky PLURAL jep { $given } trajta, kurse gjuha ka { $allowed }. Wiki-ja do ta shënonte përkthimin si të vjetëruar.
check-wiki-plural-same = Dy trajtat e fundit të këtij PLURAL janë njësoj: { $form }. Lëreni njërën jashtë, ndryshe wiki-ja do ta shënonte përkthimin si të vjetëruar.
check-plural-forms = Ky PLURAL ka { $given } trajta, gjuhës i duhen { $needed }.
check-plural-in-text = “{ $found }”: vetëm disa gjuhë e formojnë shumësin me “s”.

check-wiki-braces-open =
    { $n ->
        [one] { $n } { $open } nuk ka { $close }. Wiki-ja do ta shënonte përkthimin si të vjetëruar.
       *[other] { $n } { $open } nuk kanë { $close }. Wiki-ja do ta shënonte përkthimin si të vjetëruar.
    }
check-wiki-braces-close =
    { $n ->
        [one] { $n } { $close } nuk ka { $open }. Wiki-ja do ta shënonte përkthimin si të vjetëruar.
       *[other] { $n } { $close } nuk kanë { $open }. Wiki-ja do ta shënonte përkthimin si të vjetëruar.
    }
check-brackets = “{ $found }” nuk ka çiftin e vet.

check-variables-missing = Mungon ndryshorja { $name }.
check-variables-unknown = Burimi nuk ka ndryshore { $name }.
check-variables-changed = Ndryshorja quhet { $expected }, jo { $found }.

check-links-missing = Mungon lidhja te { $page }.
check-links-extra = Burimi nuk ka lidhje te { $page }.
check-links-changed = Kjo lidhje të çon te { $found }, në burim te { $expected }. Përktheni tekstin e lidhjes, jo faqen.
check-namespaces = Hapësira e emrave në këtë wiki quhet { $expected }, jo { $found }.
check-my-language = Para { $page } mungon Special:MyLanguage/: lexuesit nuk do ta merrnin faqen në gjuhën e tyre.
check-file-names-changed = Skeda quhet { $expected }, jo { $found }.
check-file-names-missing = Mungon { $file }.
check-file-names-extra = Burimi nuk e tregon { $file }.
check-file-options-changed = Wiki-ja nuk e njeh opsionin { $found }; ai quhet { $expected }.
check-file-options-missing = Mungon opsioni { $option } i skedës.
check-categories-changed = Kategoria quhet { $expected }, jo { $found }.
check-categories-missing = Mungon { $category }.
check-categories-extra = Burimi nuk është në { $category }.
check-urls-changed = Adresa është { $found }, në burim { $expected }.
check-urls-missing = Mungon adresa { $address }.
check-urls-extra = Burimi nuk e ka adresën { $address }.
check-external-links-glued = Mungon një hapësirë mes adresës dhe “{ $label }”.
check-external-links-unclosed = Lidhja { $found } nuk mbyllet me ].
check-untranslated-labels = “{ $label }” është si në burim.

check-templates-changed = Stampa quhet { $expected }, jo { $found }.
check-templates-missing = Mungon stampa { $template }.
check-templates-extra = Burimi nuk ka stampë { $template }.
check-templates-fewer = Burimi e ka stampën { $template } më shpesh.
check-templates-more = Burimi e ka stampën { $template } më rrallë.
check-template-parameters-changed = Parametri quhet { $expected }, jo { $found }.
check-template-parameters-missing = Mungon parametri { $name } i { $template }.
check-template-parameters-extra = Në burim, { $template } nuk ka parametër { $name }.
check-template-parameters-equals = Për shkak të = wiki-ja e merr “{ $found }” si emër parametri.
check-magic-words-missing = Mungon { $word }.
check-magic-words-extra = { $word } nuk është në burim dhe vepron mbi gjithë faqen.

check-tags-missing = Mungon etiketa { $tag }.
check-tags-extra = Etiketa { $tag } nuk është në burim.
check-tags-unclosed = Etiketa { $tag } nuk është mbyllur.
check-tags-unopened = { $tag } nuk mbyll asnjë etiketë.
check-tags-forbidden = Wiki-ja nuk e lejon { $found } dhe do ta shfaqte si tekst.
check-tags-attribute = Wiki-ja nuk e lejon atributin { $found }.
check-tag-attributes-missing = Mungon atributi { $attribute }.
check-tag-attributes-extra = Atributi { $attribute } nuk është në burim.
check-tag-attributes-quotes = Vlerat e atributeve vihen mes thonjëzave të drejta: { $found }
check-nesting-crossed = { $tag } mbyll një etiketë që kryqëzohet me një tjetër.
check-nesting-outside = Në burim, { $found } është brenda { $parent }.

check-emphasis-bold = Shkrimi i trashë ka vetëm një skaj në këtë rresht.
check-emphasis-italic = Shkrimi i pjerrët ka vetëm një skaj në këtë rresht.
check-emphasis-lost = Burimi thekson disa fjalë, përkthimi asnjë.
check-headings-level = Ky titull është i nivelit { $found }, në burim i nivelit { $expected }.
check-headings-number =
    { $found ->
        [one] Përkthimi ka { $found } titull seksioni, burimi ka { $expected }.
       *[other] Përkthimi ka { $found } tituj seksionesh, burimi ka { $expected }.
    }
check-list-prefixes-missing = Në burim, ky rresht fillon me { $prefix }
check-list-prefixes-missing-lines = Në burim, këta { $n } rreshta fillojnë me { $prefix }
check-list-prefixes-extra = Në burim, këtu asnjë rresht nuk fillon me { $prefix }.
check-list-prefixes-extra-lines = Në burim, këtu asnjë rresht nuk fillon me { $prefix }, por në përkthim fillojnë { $n } rreshta.
check-list-prefixes-changed = Ky rresht fillon me { $found }, në burim me { $expected }
check-list-prefixes-changed-lines = Këta { $n } rreshta fillojnë me { $found }, në burim me { $expected }
check-table-cells-rows =
    { $found ->
        [one] Përkthimi ka { $found } shenjë rreshti tabele, burimi ka { $expected }.
       *[other] Përkthimi ka { $found } shenja rreshtash tabele, burimi ka { $expected }.
    }
check-table-cells-cells =
    { $found ->
        [one] Përkthimi ka { $found } qelizë tabele, burimi ka { $expected }.
       *[other] Përkthimi ka { $found } qeliza tabele, burimi ka { $expected }.
    }
check-table-cells-tables =
    { $found ->
        [one] Përkthimi ka { $found } shenjë fillimi, diçiture ose fundi tabele, burimi ka { $expected }.
       *[other] Përkthimi ka { $found } shenja fillimi, diçiture ose fundi tabele, burimi ka { $expected }.
    }

check-raw-content-changed = Kjo është kod dhe mbetet siç është: { $expected }
check-raw-content-words = Janë ndryshuar fjalë brenda kodit: { $found } në vend të { $expected }. Sigurohuni që lejohet.
check-raw-content-footnote = Fusnota quhet ndryshe: { $found } në vend të { $expected }.
check-page-markup = { $found } i përket faqes burim, jo përkthimit.
check-page-markup-variable = Në përkthim kjo shkruhet { $name }.
check-page-markup-fuzzy = Me !!FUZZY!! wiki-ja do ta shënonte përkthimin si të vjetëruar.
check-pre-save-signature = Wiki-ja do të vinte nënshkrimin tuaj në vend të { $found }
check-pre-save-subst = Për shkak të { $found } wiki-ja do ta fuste tekstin e stampës njëherë e përgjithmonë.
check-pre-save-label = Wiki-ja do ta plotësonte vetë tekstin bosh të lidhjes { $found }.
check-literals-missing = Mungon { $word }.
check-literals-changed = “{ $found }” në burim është { $expected }.
check-markdown = { $found } është Markdown. Në wiki shkruhet { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Përkthimi ka { $found } kthim rreshti, burimi ka { $expected }.
       *[other] Përkthimi ka { $found } kthime rreshti, burimi ka { $expected }.
    }
check-line-breaks-before =
    { $expected ->
        [one] Burimi fillon me { $expected } kthim rreshti.
       *[other] Burimi fillon me { $expected } kthime rreshti.
    }
check-blank-line = Një rresht bosh fillon një paragraf tjetër.
check-escaped-line-break = \n u shfaqet lexuesve siç është.
check-leading-space = Një rresht që fillon me hapësirë shfaqet si tekst i paraformatuar.
check-trailing-space =
    { $n ->
        [one] { $n } hapësirë ose kthim rreshti në fund.
       *[other] { $n } hapësira ose kthime rreshti në fund.
    }
check-tabs = Një tabulator.
check-double-space = Dy hapësira radhazi.
check-invisible-characters = Një shenjë që askush nuk e sheh: { $code }

check-related-language =
    { $words ->
        [one] Kjo duket si tekst në një gjuhë tjetër ({ $language }): { $words } fjalë nuk është e kësaj gjuhe.
       *[other] Kjo duket si tekst në një gjuhë tjetër ({ $language }): { $words } fjalë nuk janë të kësaj gjuhe.
    }
check-mixed-script = Shkronja të dy alfabeteve në një fjalë: { $word }
check-two-scripts = Fjalë në alfabetin tjetër: { $word }
check-two-scripts-page = Pjesa më e madhe e kësaj faqeje është në alfabetin tjetër.
check-foreign-letters = Jo shkronja të kësaj gjuhe: { $letters } (te { $word })
check-usual-slips = { $word } shkruhet { $wanted }.
check-short-u = Këtu { $word } fillon me { $wanted }.
check-numbers-missing = Mungon një numër: { $number }
check-numbers-extra = Burimi nuk e ka këtë numër: { $number }
check-number-format-thousands = { $found } është grupuar si në anglisht; këtu presja fillon shifrat dhjetore.
check-number-format-percent = { $found }: në këtë gjuhë shkruhet { $wanted }.
check-dates-english = Datë e shkruar si në anglisht: { $found }
check-dates-other-month = Burimi ka një muaj tjetër: { $found }
check-quotation-marks = Thonjëza { $found }; gjuha ka { $wanted }.
check-quotation-marks-alone = Thonjëz pa çiftin e vet: { $found }
check-apostrophe = “{ $found }” nuk është apostrof; shkruani “{ $wanted }”.
check-punctuation-spacing-before = Hapësirë para “{ $sign }”.
check-punctuation-spacing-after = Mungon hapësira pas “{ $sign }”.
check-punctuation-spacing-bracket = Hapësirë pas kllapës hapëse.
check-no-break-space-unit = Rreshti mund të ndahet mes numrit dhe njësisë matëse: { $words }
check-no-break-space-number = Rreshti mund të ndahet brenda një numri: { $words }
check-no-break-space-sign = Rreshti mund të ndahet mes shenjës dhe numrit: { $words }
check-no-break-space-word = Rreshti mund të ndahet pas një fjale me një shkronjë: { $words }
check-start-punctuation-missing = Burimi fillon me “{ $wanted }”.
check-start-punctuation-extra = Burimi nuk fillon me “{ $found }”.
check-end-punctuation = Mbaron me “{ $found }”; fundi i burimit kërkon “{ $wanted }”.
check-end-punctuation-missing = Në fund mungon “{ $wanted }”.
check-end-punctuation-extra = Burimi nuk mbaron me “{ $found }”.
check-sentence-capital = Një fjali fillon me shkronjë të vogël: { $found }
check-sentence-capital-start = Burimi fillon me shkronjë të madhe, përkthimi me të vogël: { $found }
check-several-capitals = Dy shkronja të mëdha në fillim të fjalës: { $found }
check-heading-capitals = Shkronja të mëdha si në titull anglisht; në këtë gjuhë janë si në fjali.
check-repeated-word = Dy herë radhazi: { $word }
check-address-form = U drejtohet lexuesve ndryshe nga pjesa tjetër: { $word }

check-spelling = Nuk është në fjalor: { $word }
check-glossary-missing = Fjalorthi ka { $wanted } për { $term }.
check-glossary-translated = Sipas fjalorthit, { $term } nuk përkthehet.
check-glossary-forbidden = Sipas fjalorthit, për { $term } nuk përdoret { $found }.
check-glossary-forbidden-wanted = Sipas fjalorthit, për { $term } përdoret { $wanted }, jo { $found }.
check-inconsistent = I njëjti burim është përkthyer ndryshe te { $place }: { $other }
check-reused = I njëjti përkthim është për një burim tjetër te { $place }: { $source }
check-translated-before = E përkthyer tashmë te { $place }: { $other }

source-too-long = Me { $n } shenja kjo njësi përkthehet vështirë; më mirë ndajeni në disa.
source-ellipsis = Tri pika në vend të “…”; përkthyesit i kopjojnë.
source-fails = Përkthimet në { $n } gjuhë kanë probleme këtu; ndoshta burimi është i paqartë.
source-long-untranslated = Në { $n } gjuhë kjo njësi ka mbetur e papërkthyer, në njërën prej tyre { $days } ditë.

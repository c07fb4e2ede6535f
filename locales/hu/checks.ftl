### Hungarian (hu). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = A fordítás üres: az olvasók semmit sem látnának, az egység mégis lefordítottnak számítana.
check-same-as-source = Ez még mindig a forrásszöveg.
check-source-moved = A forrás módosult a fordítás elkészülte óta. Vesd össze az új forrással.

check-machine-translation = Ennek { $percent }%-a gépi fordítás, amelyet senki sem szerkesztett.

check-length-short = A fordítás jóval rövidebb a forrásnál: { $found } karakter { $expected } helyett.

check-length-long = A fordítás jóval hosszabb a forrásnál: { $found } karakter { $expected } helyett.

check-sentences = A fordítás { $found } mondatból áll, a forrás { $expected } mondatból.

check-wiki-plural-missing = A forrásban van PLURAL, a fordításban nincs. A wiki elavultnak jelölné.

check-wiki-plural-forms = Ebben a PLURAL-ban { $given } alak van, a nyelvben viszont csak { $allowed }. A wiki elavultnak jelölné a fordítást.

check-wiki-plural-same = A PLURAL utolsó két alakja azonos: { $form }. Hagyd el az egyiket, különben a wiki elavultnak jelölné a fordítást.

check-plural-forms = Ebben a PLURAL-ban { $given } alak van, a nyelvhez { $needed } kell.

check-plural-in-text = „{ $found }”: csak néhány nyelv képzi a többes számot s-sel.

check-wiki-braces-open = { $n } darab { $open } mellől hiányzik ez: { $close }. A wiki elavultnak jelölné a fordítást.

check-wiki-braces-close = { $n } darab { $close } elől hiányzik ez: { $open }. A wiki elavultnak jelölné a fordítást.

check-brackets = Nincs párja: „{ $found }”.

check-variables-missing = Hiányzik ez a változó: { $name }

check-variables-unknown = A forrásban nincs ilyen változó: { $name }

check-variables-changed = A változó neve { $expected }, nem { $found }.

check-links-missing = Hiányzik az erre mutató hivatkozás: { $page }

check-links-extra = A forrásban nincs erre mutató hivatkozás: { $page }

check-links-changed = Ez a hivatkozás ide mutat: { $found }, a forrásban pedig ide: { $expected }. A feliratot fordítsd le, ne a lap nevét.

check-namespaces = A névtér neve ezen a wikin { $expected }, nem { $found }.

check-my-language = { $page }: hiányzik előle a Special:MyLanguage/, így az olvasók nem a saját nyelvükön kapnák a lapot.

check-file-names-changed = A fájl neve { $expected }, nem { $found }.

check-file-names-missing = Hiányzik: { $file }

check-file-names-extra = A forrásban nem szerepel: { $file }

check-file-options-changed = A wiki nem ismeri ezt a beállítást: { $found }; a helyes neve: { $expected }.

check-file-options-missing = Hiányzik a fájl egyik beállítása: { $option }

check-categories-changed = A kategória neve { $expected }, nem { $found }.

check-categories-missing = Hiányzik: { $category }

check-categories-extra = A forrás nincs benne ebben: { $category }

check-urls-changed = A webcím itt { $found }, a forrásban { $expected }.

check-urls-missing = Hiányzik ez a webcím: { $address }

check-urls-extra = A forrásban nincs ilyen webcím: { $address }

check-external-links-glued = Hiányzik egy szóköz a webcím és a felirat között: „{ $label }”.

check-external-links-unclosed = Ezt a hivatkozást nem zárja le ]: { $found }

check-untranslated-labels = „{ $label }”: ugyanaz, mint a forrásban.

check-templates-changed = A sablon neve { $expected }, nem { $found }.

check-templates-missing = Hiányzik ez a sablon: { $template }

check-templates-extra = A forrásban nincs ilyen sablon: { $template }

check-templates-fewer = A forrásban többször szerepel ez a sablon: { $template }

check-templates-more = A forrásban kevesebbszer szerepel ez a sablon: { $template }

check-template-parameters-changed = A paraméter neve { $expected }, nem { $found }.

check-template-parameters-missing = { $template }: hiányzik ez a paramétere: { $name }

check-template-parameters-extra = { $template }: a forrásban nincs ilyen paramétere: { $name }

check-template-parameters-equals = Az = jel miatt a wiki ezt paraméternévnek veszi: „{ $found }”.

check-magic-words-missing = Hiányzik: { $word }

check-magic-words-extra = { $word }: nincs a forrásban, és az egész lapra hat.

check-tags-missing = Hiányzik ez a címke: { $tag }

check-tags-extra = Nincs a forrásban ez a címke: { $tag }

check-tags-unclosed = Nincs lezárva ez a címke: { $tag }

check-tags-unopened = { $tag }: nincs mit lezárnia.

check-tags-forbidden = A wiki ezt nem engedi meg, és szövegként jelenítené meg: { $found }

check-tags-attribute = A wiki nem engedi meg ezt az attribútumot: { $found }

check-tag-attributes-missing = Hiányzik ez az attribútum: { $attribute }

check-tag-attributes-extra = Nincs a forrásban ez az attribútum: { $attribute }

check-tag-attributes-quotes = Az attribútumok értéke egyenes idézőjelek közé kerül: { $found }

check-nesting-crossed = { $tag }: olyan címkét zár le, amely átfedésben van egy másikkal.

check-nesting-outside = A forrásban { $found } ezen belül áll: { $parent }

check-emphasis-bold = Ebben a sorban a félkövér jelölésnek csak az egyik vége van meg.
check-emphasis-italic = Ebben a sorban a dőlt jelölésnek csak az egyik vége van meg.
check-emphasis-lost = A forrás kiemel néhány szót, a fordítás egyet sem.

check-headings-level = Ez { $found }. szintű címsor, a forrásban { $expected }. szintű.

check-headings-number = A fordításban { $found } címsor van, a forrásban { $expected }.

check-list-prefixes-missing = A forrásban ez a sor így kezdődik: { $prefix }

check-list-prefixes-missing-lines = A forrásban ez a { $n } sor így kezdődik: { $prefix }

check-list-prefixes-extra = A forrásban itt egyetlen sor sem kezdődik így: { $prefix }

check-list-prefixes-extra-lines = A forrásban itt egyetlen sor sem kezdődik így: { $prefix }; a fordításban { $n } sor igen.

check-list-prefixes-changed = Ez a sor így kezdődik: { $found }, a forrásban pedig így: { $expected }

check-list-prefixes-changed-lines = Ez a { $n } sor így kezdődik: { $found }, a forrásban pedig így: { $expected }

check-table-cells-rows = A fordításban { $found } táblázatsor jele van, a forrásban { $expected }.

check-table-cells-cells = A fordításban { $found } táblázatcella van, a forrásban { $expected }.

check-table-cells-tables = A fordításban { $found } táblázatkezdő, -cím- vagy -záró jel van, a forrásban { $expected }.

check-raw-content-changed = Ez kód, és változatlan marad: { $expected }

check-raw-content-words = Kódon belüli szavak módosultak: { $found }, a forrásban { $expected }. Győződj meg róla, hogy ez megengedett.

check-raw-content-footnote = Más lett a lábjegyzet neve: { $found }, a forrásban { $expected }.

check-page-markup = { $found }: a forráslapra való, nem a fordításba.

check-page-markup-variable = A fordításban ezt így kell írni: { $name }

check-page-markup-fuzzy = A !!FUZZY!! miatt a wiki elavultnak jelölné a fordítást.

check-pre-save-signature = A wiki az aláírásodat tenné ennek helyére: { $found }

check-pre-save-subst = { $found }: emiatt a wiki egyszer s mindenkorra a sablon szövegét illesztené be.

check-pre-save-label = A wiki magától kitöltené az üres feliratot: { $found }

check-literals-missing = Hiányzik: { $word }

check-literals-changed = „{ $found }”: a forrásban { $expected }.

check-markdown = { $found }: ez Markdown. A wikin így írják: { $wikitext }

check-line-breaks-number = A fordításban { $found } sortörés van, a forrásban { $expected }.

check-line-breaks-before = A forrás { $expected } sortöréssel kezdődik.

check-blank-line = Az üres sor új bekezdést kezd.
check-escaped-line-break = A \n jelet az olvasók így, ahogy van, látják.
check-leading-space = A szóközzel kezdődő sor előformázott szövegként jelenik meg.

check-trailing-space =
    { $n ->
        [one] Szóköz vagy sortörés van a végén.
       *[other] { $n } szóköz vagy sortörés van a végén.
    }

check-tabs = Tabulátor.
check-double-space = Két szóköz egymás után.

check-invisible-characters = Láthatatlan karakter: { $code }

check-related-language = Ez más nyelvű szövegnek látszik ({ $language }): { $words } szó nem ebből a nyelvből való.

check-mixed-script = Két írás betűi egy szóban: { $word }

check-two-scripts = A másik írással írt szó: { $word }

check-two-scripts-page = E lap nagy része a másik írással íródott.

check-foreign-letters = Nem ennek a nyelvnek a betűi: { $letters } (itt: { $word })

check-usual-slips = { $word }: helyesen { $wanted }.

check-short-u = Itt a(z) { $word } szó így kezdődik: { $wanted }

check-numbers-missing = Hiányzik egy szám: { $number }

check-numbers-extra = A forrásban nincs ilyen szám: { $number }

check-number-format-thousands = { $found }: angol módra van tagolva; itt a vessző a tizedeseket választja el.

check-number-format-percent = { $found }: ezen a nyelven így írják: { $wanted }.

check-dates-english = Angol módra írt dátum: { $found }

check-dates-other-month = A forrásban más hónap van: { $found }

check-quotation-marks = Az idézőjelek itt { $found }; ezen a nyelven { $wanted }.

check-quotation-marks-alone = Pár nélküli idézőjel: { $found }

check-apostrophe = „{ $found }”: ez nem aposztróf; helyesen „{ $wanted }”.

check-punctuation-spacing-before = Szóköz van ez előtt: „{ $sign }”.

check-punctuation-spacing-after = Nincs szóköz ez után: „{ $sign }”.

check-punctuation-spacing-bracket = Szóköz van a nyitó zárójel után.

check-no-break-space-unit = A szám és a mértékegység között eltörhet a sor: { $words }

check-no-break-space-number = A számon belül eltörhet a sor: { $words }

check-no-break-space-sign = A jel és a szám között eltörhet a sor: { $words }

check-no-break-space-word = Az egybetűs szó után eltörhet a sor: { $words }

check-start-punctuation-missing = A forrás ezzel kezdődik: „{ $wanted }”.

check-start-punctuation-extra = A forrás nem ezzel kezdődik: „{ $found }”.

check-end-punctuation = A vége „{ $found }”; a forrás vége szerint „{ $wanted }” kell.

check-end-punctuation-missing = Hiányzik a végéről: „{ $wanted }”.

check-end-punctuation-extra = A forrás végén nincs „{ $found }”.

check-sentence-capital = Kisbetűvel kezdődő mondat: { $found }

check-sentence-capital-start = A forrás nagybetűvel kezdődik, a fordítás kisbetűvel: { $found }

check-several-capitals = Két nagybetű a szó elején: { $found }

check-heading-capitals = Nagybetűk, mint az angol címekben; ezen a nyelven úgy kell, mint egy mondatban.

check-repeated-word = Kétszer egymás után: { $word }

check-address-form = Másként szólítja meg az olvasót, mint a szöveg többi része: { $word }

check-spelling = Nincs a szótárban: { $word }

check-glossary-missing = { $term }: a szójegyzékben { $wanted } szerepel.

check-glossary-translated = { $term }: a szójegyzék szerint nem kell lefordítani.

check-glossary-forbidden = { $term }: a szójegyzék szerint nem { $found }.

check-glossary-forbidden-wanted = { $term }: a szójegyzék szerint nem { $found }, hanem { $wanted }.

check-inconsistent = Ugyanennek a forrásnak más a fordítása itt: { $place }: { $other }

check-reused = Ugyanez a fordítás más forráshoz tartozik itt: { $place }: { $source }

check-translated-before = Már le van fordítva itt: { $place }: { $other }

source-too-long = Ez az egység { $n } karakterével nehezen fordítható; jobb több egységre bontani.

source-ellipsis = Három pont áll a „…” helyén; a fordítók így másolják át.

source-fails = { $n } nyelv fordítása hibás itt; talán a forrás nem elég világos.

source-long-untranslated = Ez az egység { $n } nyelven maradt lefordítatlan, az egyiken már { $days } napja.

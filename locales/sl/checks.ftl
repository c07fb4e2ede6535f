### Slovenian (sl). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Prevod je prazen: bralci ne bi videli ničesar, enota pa bi štela kot prevedena.
check-same-as-source = To je še izvirno besedilo.
check-source-moved = Izvirnik se je spremenil, odkar je ta prevod nastal. Primerjajte ga z novim izvirnikom.

check-machine-translation = { $percent } % tega je strojni prevod, ki ga ni uredil nihče.

check-length-short = Prevod je precej krajši od izvirnika: znakov { $found }, v izvirniku { $expected }.

check-length-long = Prevod je precej daljši od izvirnika: znakov { $found }, v izvirniku { $expected }.

check-sentences =
    { $found ->
        [one] Prevod ima { $found } stavek, izvirnik { $expected }.
        [two] Prevod ima { $found } stavka, izvirnik { $expected }.
        [few] Prevod ima { $found } stavke, izvirnik { $expected }.
       *[other] Prevod ima { $found } stavkov, izvirnik { $expected }.
    }

check-wiki-plural-missing = Izvirnik uporablja PLURAL, prevod pa ne. Wiki bi ga označil kot zastarelega.

check-wiki-plural-forms = Ta PLURAL ima več oblik ({ $given }), kot jih ima jezik ({ $allowed }). Wiki bi prevod označil kot zastarel.

check-wiki-plural-same = Zadnji obliki tega PLURAL sta enaki: { $form }. Eno izpustite, sicer bi wiki prevod označil kot zastarel.

check-plural-forms = Število oblik v tem PLURAL: { $given }; jezik jih potrebuje: { $needed }.

check-plural-in-text = »{ $found }«: samo nekateri jeziki tvorijo množino s črko s.

check-wiki-braces-open =
    { $n ->
        [one] { $n }-krat { $open } nima para { $close }. Wiki bi prevod označil kot zastarel.
        [two] { $n }-krat { $open } nima para { $close }. Wiki bi prevod označil kot zastarel.
        [few] { $n }-krat { $open } nima para { $close }. Wiki bi prevod označil kot zastarel.
       *[other] { $n }-krat { $open } nima para { $close }. Wiki bi prevod označil kot zastarel.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n }-krat { $close } nima para { $open }. Wiki bi prevod označil kot zastarel.
        [two] { $n }-krat { $close } nima para { $open }. Wiki bi prevod označil kot zastarel.
        [few] { $n }-krat { $close } nima para { $open }. Wiki bi prevod označil kot zastarel.
       *[other] { $n }-krat { $close } nima para { $open }. Wiki bi prevod označil kot zastarel.
    }

check-brackets = »{ $found }« nima svojega para.

check-variables-missing = Manjka spremenljivka { $name }.

check-variables-unknown = Izvirnik nima spremenljivke { $name }.

check-variables-changed = Spremenljivka se imenuje { $expected }, ne { $found }.

check-links-missing = Manjka povezava na { $page }.

check-links-extra = Izvirnik nima povezave na { $page }.

check-links-changed = Ta povezava vodi na { $found }, v izvirniku na { $expected }. Prevedite besedilo povezave, ne strani.

check-namespaces = Imenski prostor se na tem wikiju imenuje { $expected }, ne { $found }.

check-my-language = Pred { $page } manjka Special:MyLanguage/: bralci strani ne bi dobili v svojem jeziku.

check-file-names-changed = Datoteka se imenuje { $expected }, ne { $found }.

check-file-names-missing = Manjka { $file }.

check-file-names-extra = V izvirniku ni { $file }.

check-file-options-changed = Wiki ne pozna možnosti { $found }; imenuje se { $expected }.

check-file-options-missing = Manjka možnost datoteke { $option }.

check-categories-changed = Kategorija se imenuje { $expected }, ne { $found }.

check-categories-missing = Manjka { $category }.

check-categories-extra = V izvirniku ni { $category }.

check-urls-changed = Naslov je { $found }, v izvirniku { $expected }.

check-urls-missing = Manjka naslov { $address }.

check-urls-extra = Izvirnik nima naslova { $address }.

check-external-links-glued = Med naslovom in »{ $label }« manjka presledek.

check-external-links-unclosed = Povezava { $found } ni zaprta z znakom ].

check-untranslated-labels = »{ $label }« je enako kot v izvirniku.

check-templates-changed = Predloga se imenuje { $expected }, ne { $found }.

check-templates-missing = Manjka predloga { $template }.

check-templates-extra = Izvirnik nima predloge { $template }.

check-templates-fewer = Izvirnik ima predlogo { $template } večkrat.

check-templates-more = Izvirnik ima predlogo { $template } manjkrat.

check-template-parameters-changed = Parameter se imenuje { $expected }, ne { $found }.

check-template-parameters-missing = Manjka parameter { $name } predloge { $template }.

check-template-parameters-extra = V izvirniku { $template } nima parametra { $name }.

check-template-parameters-equals = Zaradi znaka = wiki šteje »{ $found }« za ime parametra.

check-magic-words-missing = Manjka { $word }.

check-magic-words-extra = { $word } ni v izvirniku in učinkuje na celo stran.

check-tags-missing = Manjka oznaka { $tag }.

check-tags-extra = Oznake { $tag } ni v izvirniku.

check-tags-unclosed = Oznaka { $tag } ni zaprta.

check-tags-unopened = { $tag } ne zapira nobene oznake.

check-tags-forbidden = Wiki ne dovoli { $found } in bi to prikazal kot besedilo.

check-tags-attribute = Wiki ne dovoli atributa { $found }.

check-tag-attributes-missing = Manjka atribut { $attribute }.

check-tag-attributes-extra = Atributa { $attribute } ni v izvirniku.

check-tag-attributes-quotes = Vrednosti atributov stojijo med ravnimi narekovaji: { $found }

check-nesting-crossed = { $tag } zapira oznako, ki se prekriva z drugo.

check-nesting-outside = V izvirniku je { $found } znotraj { $parent }.

check-emphasis-bold = Krepkemu besedilu v tej vrstici manjka en konec.
check-emphasis-italic = Ležečemu besedilu v tej vrstici manjka en konec.
check-emphasis-lost = Izvirnik nekatere besede poudari, prevod nobene.

check-headings-level = Ta naslov je ravni { $found }, v izvirniku ravni { $expected }.

check-headings-number =
    { $found ->
        [one] Prevod ima { $found } naslov razdelka, izvirnik { $expected }.
        [two] Prevod ima { $found } naslova razdelkov, izvirnik { $expected }.
        [few] Prevod ima { $found } naslove razdelkov, izvirnik { $expected }.
       *[other] Prevod ima { $found } naslovov razdelkov, izvirnik { $expected }.
    }

check-list-prefixes-missing = V izvirniku se ta vrstica začne z { $prefix }

check-list-prefixes-missing-lines = V izvirniku se te vrstice ({ $n }) začnejo z { $prefix }

check-list-prefixes-extra = V izvirniku se tukaj nobena vrstica ne začne z { $prefix }.

check-list-prefixes-extra-lines = V izvirniku se tukaj nobena vrstica ne začne z { $prefix }, v prevodu pa je takih vrstic { $n }.

check-list-prefixes-changed = Ta vrstica se začne z { $found }, v izvirniku z { $expected }

check-list-prefixes-changed-lines = Te vrstice ({ $n }) se začnejo z { $found }, v izvirniku z { $expected }

check-table-cells-rows =
    { $found ->
        [one] Prevod ima { $found } oznako vrstice tabele, izvirnik { $expected }.
        [two] Prevod ima { $found } oznaki vrstic tabele, izvirnik { $expected }.
        [few] Prevod ima { $found } oznake vrstic tabele, izvirnik { $expected }.
       *[other] Prevod ima { $found } oznak vrstic tabele, izvirnik { $expected }.
    }

check-table-cells-cells =
    { $found ->
        [one] Prevod ima { $found } celico tabele, izvirnik { $expected }.
        [two] Prevod ima { $found } celici tabele, izvirnik { $expected }.
        [few] Prevod ima { $found } celice tabele, izvirnik { $expected }.
       *[other] Prevod ima { $found } celic tabele, izvirnik { $expected }.
    }

check-table-cells-tables =
    { $found ->
        [one] Prevod ima { $found } oznako začetka, napisa ali konca tabele, izvirnik { $expected }.
        [two] Prevod ima { $found } oznaki začetka, napisa ali konca tabele, izvirnik { $expected }.
        [few] Prevod ima { $found } oznake začetka, napisa ali konca tabele, izvirnik { $expected }.
       *[other] Prevod ima { $found } oznak začetka, napisa ali konca tabele, izvirnik { $expected }.
    }

check-raw-content-changed = To je koda in ostane, kot je: { $expected }

check-raw-content-words = Besede v kodi so spremenjene: { $found } namesto { $expected }. Preverite, ali to smejo biti.

check-raw-content-footnote = Opomba je poklicana z drugim imenom: { $found } namesto { $expected }.

check-page-markup = { $found } spada na izvirno stran, ne v prevod.

check-page-markup-variable = V prevodu se to piše { $name }.

check-page-markup-fuzzy = Zaradi !!FUZZY!! bi wiki prevod označil kot zastarel.

check-pre-save-signature = Wiki bi namesto { $found } vstavil vaš podpis

check-pre-save-subst = Zaradi { $found } bi wiki besedilo predloge vstavil enkrat za vselej.

check-pre-save-label = Wiki bi prazno besedilo povezave { $found } izpolnil sam.

check-literals-missing = Manjka { $word }.

check-literals-changed = »{ $found }« je v izvirniku { $expected }.

check-markdown = { $found } je Markdown. Na wikiju se piše { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Prevod ima { $found } prelom vrstice, izvirnik { $expected }.
        [two] Prevod ima { $found } preloma vrstice, izvirnik { $expected }.
        [few] Prevod ima { $found } prelome vrstice, izvirnik { $expected }.
       *[other] Prevod ima { $found } prelomov vrstice, izvirnik { $expected }.
    }

check-line-breaks-before =
    { $expected ->
        [one] Na začetku izvirnika je { $expected } prelom vrstice.
        [two] Na začetku izvirnika sta { $expected } preloma vrstice.
        [few] Na začetku izvirnika so { $expected } prelomi vrstice.
       *[other] Na začetku izvirnika je { $expected } prelomov vrstice.
    }

check-blank-line = Prazna vrstica začne nov odstavek.
check-escaped-line-break = \n se bralcem prikaže dobesedno.
check-leading-space = Vrstica, ki se začne s presledkom, se prikaže kot predoblikovano besedilo.

check-trailing-space =
    { $n ->
        [one] { $n } presledek ali prelom vrstice na koncu.
        [two] { $n } presledka ali preloma vrstice na koncu.
        [few] { $n } presledki ali prelomi vrstice na koncu.
       *[other] { $n } presledkov ali prelomov vrstice na koncu.
    }

check-tabs = Tabulator.
check-double-space = Dva zaporedna presledka.

check-invisible-characters = Znak, ki ga nihče ne vidi: { $code }

check-related-language =
    { $words ->
        [one] To je videti kot besedilo v drugem jeziku ({ $language }): { $words } beseda ni iz tega jezika.
        [two] To je videti kot besedilo v drugem jeziku ({ $language }): { $words } besedi nista iz tega jezika.
        [few] To je videti kot besedilo v drugem jeziku ({ $language }): { $words } besede niso iz tega jezika.
       *[other] To je videti kot besedilo v drugem jeziku ({ $language }): { $words } besed ni iz tega jezika.
    }

check-mixed-script = Črke dveh pisav v eni besedi: { $word }

check-two-scripts = Beseda v drugi pisavi: { $word }

check-two-scripts-page = Večina te strani je v drugi pisavi.

check-foreign-letters = Niso črke tega jezika: { $letters } (v { $word })

check-usual-slips = Namesto { $word } se piše { $wanted }.

check-short-u = Tukaj se { $word } začne z { $wanted }.

check-numbers-missing = Manjka število: { $number }

check-numbers-extra = Izvirnik nima tega števila: { $number }

check-number-format-thousands = { $found } je zapisano kot v angleščini; tukaj vejica začne decimalke.

check-number-format-percent = { $found }: v tem jeziku se piše { $wanted }.

check-dates-english = Datum, zapisan kot v angleščini: { $found }

check-dates-other-month = Izvirnik ima drug mesec: { $found }

check-quotation-marks = Narekovaji { $found }; v tem jeziku se pišejo { $wanted }.

check-quotation-marks-alone = Narekovaj brez svojega para: { $found }

check-apostrophe = »{ $found }« ni opuščaj; piše se »{ $wanted }«.

check-punctuation-spacing-before = Presledek pred »{ $sign }«.

check-punctuation-spacing-after = Ni presledka za »{ $sign }«.

check-punctuation-spacing-bracket = Presledek za oklepajem.

check-no-break-space-unit = Vrstica se lahko prelomi med številom in enoto: { $words }

check-no-break-space-number = Vrstica se lahko prelomi sredi števila: { $words }

check-no-break-space-sign = Vrstica se lahko prelomi med znakom in številom: { $words }

check-no-break-space-word = Vrstica se lahko prelomi za besedo iz ene črke: { $words }

check-start-punctuation-missing = Izvirnik se začne z znakom »{ $wanted }«.

check-start-punctuation-extra = Izvirnik se ne začne z znakom »{ $found }«.

check-end-punctuation = Konča se z znakom »{ $found }«; konec izvirnika zahteva »{ $wanted }«.

check-end-punctuation-missing = Na koncu manjka »{ $wanted }«.

check-end-punctuation-extra = Izvirnik se ne konča z znakom »{ $found }«.

check-sentence-capital = Stavek se začne z malo začetnico: { $found }

check-sentence-capital-start = Izvirnik se začne z veliko začetnico, prevod z malo: { $found }

check-several-capitals = Dve veliki črki na začetku besede: { $found }

check-heading-capitals = Velike začetnice kot v angleškem naslovu; v tem jeziku se pišejo kot v stavku.

check-repeated-word = Dvakrat zapored: { $word }

check-address-form = Bralce nagovarja drugače kot preostalo besedilo: { $word }

check-spelling = Ni v slovarju: { $word }

check-glossary-missing = V glosarju je za { $term } { $wanted }.

check-glossary-translated = Po glosarju se { $term } ne prevaja.

check-glossary-forbidden = Po glosarju se za { $term } ne piše { $found }.

check-glossary-forbidden-wanted = Po glosarju se za { $term } ne piše { $found }, ampak { $wanted }.

check-inconsistent = Isti izvirnik je drugače preveden tukaj: { $place }. Tam piše: { $other }

check-reused = Isti prevod ima drug izvirnik tukaj: { $place }. Tamkajšnji izvirnik: { $source }

check-translated-before = Že prevedeno tukaj: { $place }. Prevod: { $other }

source-too-long = To enoto je težko prevajati (znakov: { $n }); bolje jo je razdeliti na več enot.

source-ellipsis = Namesto »…« stojijo tri pike; prevajalci jih prepišejo.

source-fails = Število jezikov, v katerih imajo prevodi tukaj težave: { $n }; morda izvirnik ni jasen.

source-long-untranslated = Število jezikov, v katerih ta enota ni prevedena: { $n }; v enem od njih čaka že { $days } dni.

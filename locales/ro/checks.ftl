### Romanian (ro). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Traducerea este goală: cititorii nu ar vedea nimic, iar unitatea s-ar socoti tradusă.
check-same-as-source = Acesta este încă textul sursei.
check-source-moved = Sursa s-a schimbat de când s-a făcut această traducere. Comparați-o cu noua sursă.
check-machine-translation = { $percent }% din text este traducere automată pe care nu a prelucrat-o nimeni.
check-length-short = Traducerea este mult mai scurtă decât sursa: caractere { $found } față de { $expected }.
check-length-long = Traducerea este mult mai lungă decât sursa: caractere { $found } față de { $expected }.
check-sentences =
    { $found ->
        [one] Traducerea are { $found } propoziție, sursa are { $expected }.
        [few] Traducerea are { $found } propoziții, sursa are { $expected }.
       *[other] Traducerea are { $found } de propoziții, sursa are { $expected }.
    }

check-wiki-plural-missing = Sursa folosește PLURAL, traducerea nu. Wikiul ar marca-o ca învechită.
check-wiki-plural-forms = Forme date în acest PLURAL: { $given }, iar limba are { $allowed }. Wikiul ar marca traducerea ca învechită.
check-wiki-plural-same = Ultimele două forme din acest PLURAL sunt la fel: { $form }. Lăsați deoparte una, altfel wikiul ar marca traducerea ca învechită.
check-plural-forms = Forme date în acest PLURAL: { $given }, iar limba are nevoie de { $needed }.
check-plural-in-text = „{ $found }”: doar unele limbi formează pluralul cu „s”.

check-wiki-braces-open =
    { $n ->
        [one] Pentru { $n } { $open } lipsește { $close }. Wikiul ar marca traducerea ca învechită.
        [few] Pentru { $n } { $open } lipsește { $close }. Wikiul ar marca traducerea ca învechită.
       *[other] Pentru { $n } { $open } lipsește { $close }. Wikiul ar marca traducerea ca învechită.
    }
check-wiki-braces-close =
    { $n ->
        [one] Pentru { $n } { $close } lipsește { $open }. Wikiul ar marca traducerea ca învechită.
        [few] Pentru { $n } { $close } lipsește { $open }. Wikiul ar marca traducerea ca învechită.
       *[other] Pentru { $n } { $close } lipsește { $open }. Wikiul ar marca traducerea ca învechită.
    }
check-brackets = „{ $found }” nu are pereche.

check-variables-missing = Lipsește variabila { $name }.
check-variables-unknown = Sursa nu are variabila { $name }.
check-variables-changed = Variabila se numește { $expected }, nu { $found }.

check-links-missing = Lipsește legătura către { $page }.
check-links-extra = Sursa nu are o legătură către { $page }.
check-links-changed = Această legătură duce la { $found }, iar în sursă la { $expected }. Traduceți textul legăturii, nu pagina.
check-namespaces = Spațiul de nume se numește { $expected } pe acest wiki, nu { $found }.
check-my-language = Înainte de { $page } lipsește Special:MyLanguage/: cititorii nu ar primi pagina în limba lor.
check-file-names-changed = Fișierul se numește { $expected }, nu { $found }.
check-file-names-missing = Lipsește { $file }.
check-file-names-extra = Sursa nu arată { $file }.
check-file-options-changed = Wikiul nu cunoaște opțiunea { $found }; se numește { $expected }.
check-file-options-missing = Lipsește opțiunea { $option } a fișierului.
check-categories-changed = Categoria se numește { $expected }, nu { $found }.
check-categories-missing = Lipsește { $category }.
check-categories-extra = Sursa nu este în { $category }.
check-urls-changed = Adresa este { $found }, iar în sursă { $expected }.
check-urls-missing = Lipsește adresa { $address }.
check-urls-extra = Sursa nu are adresa { $address }.
check-external-links-glued = Lipsește un spațiu între adresă și „{ $label }”.
check-external-links-unclosed = Legătura { $found } nu este închisă cu ].
check-untranslated-labels = „{ $label }” este ca în sursă.

check-templates-changed = Formatul se numește { $expected }, nu { $found }.
check-templates-missing = Lipsește formatul { $template }.
check-templates-extra = Sursa nu are formatul { $template }.
check-templates-fewer = În sursă, formatul { $template } apare de mai multe ori.
check-templates-more = În sursă, formatul { $template } apare de mai puține ori.
check-template-parameters-changed = Parametrul se numește { $expected }, nu { $found }.
check-template-parameters-missing = Lipsește parametrul { $name } din { $template }.
check-template-parameters-extra = În sursă, { $template } nu are parametrul { $name }.
check-template-parameters-equals = Din cauza semnului =, wikiul ia „{ $found }” drept numele unui parametru.
check-magic-words-missing = Lipsește { $word }.
check-magic-words-extra = { $word } nu este în sursă și are efect asupra întregii pagini.

check-tags-missing = Lipsește eticheta { $tag }.
check-tags-extra = Eticheta { $tag } nu este în sursă.
check-tags-unclosed = Eticheta { $tag } nu este închisă.
check-tags-unopened = { $tag } nu închide nicio etichetă.
check-tags-forbidden = Wikiul nu permite { $found } și l-ar arăta ca text.
check-tags-attribute = Wikiul nu permite atributul { $found }.
check-tag-attributes-missing = Lipsește atributul { $attribute }.
check-tag-attributes-extra = Atributul { $attribute } nu este în sursă.
check-tag-attributes-quotes = Valorile atributelor stau între ghilimele drepte: { $found }
check-nesting-crossed = { $tag } închide o etichetă care se suprapune cu alta.
check-nesting-outside = În sursă, { $found } se află în { $parent }.

check-emphasis-bold = Aldinele au un singur capăt pe acest rând.
check-emphasis-italic = Cursivele au un singur capăt pe acest rând.
check-emphasis-lost = Sursa evidențiază unele cuvinte, traducerea niciunul.
check-headings-level = Acest titlu este de nivelul { $found }, iar în sursă de nivelul { $expected }.
check-headings-number =
    { $found ->
        [one] Traducerea are { $found } titlu de secțiune, sursa are { $expected }.
        [few] Traducerea are { $found } titluri de secțiune, sursa are { $expected }.
       *[other] Traducerea are { $found } de titluri de secțiune, sursa are { $expected }.
    }
check-list-prefixes-missing = În sursă, acest rând începe cu { $prefix }
check-list-prefixes-missing-lines = În sursă, aceste rânduri ({ $n }) încep cu { $prefix }
check-list-prefixes-extra = În sursă, niciun rând nu începe aici cu { $prefix }.
check-list-prefixes-extra-lines = În sursă, niciun rând nu începe aici cu { $prefix }, iar în traducere încep { $n }.
check-list-prefixes-changed = Acest rând începe cu { $found }, iar în sursă cu { $expected }
check-list-prefixes-changed-lines = Aceste rânduri ({ $n }) încep cu { $found }, iar în sursă cu { $expected }
check-table-cells-rows =
    { $found ->
        [one] Traducerea are { $found } marcaj de rând de tabel, sursa are { $expected }.
        [few] Traducerea are { $found } marcaje de rând de tabel, sursa are { $expected }.
       *[other] Traducerea are { $found } de marcaje de rând de tabel, sursa are { $expected }.
    }
check-table-cells-cells =
    { $found ->
        [one] Traducerea are { $found } celulă de tabel, sursa are { $expected }.
        [few] Traducerea are { $found } celule de tabel, sursa are { $expected }.
       *[other] Traducerea are { $found } de celule de tabel, sursa are { $expected }.
    }
check-table-cells-tables =
    { $found ->
        [one] Traducerea are { $found } marcaj de început, legendă sau sfârșit de tabel, sursa are { $expected }.
        [few] Traducerea are { $found } marcaje de început, legendă sau sfârșit de tabel, sursa are { $expected }.
       *[other] Traducerea are { $found } de marcaje de început, legendă sau sfârșit de tabel, sursa are { $expected }.
    }

check-raw-content-changed = Acesta este cod și rămâne cum este: { $expected }
check-raw-content-words = S-au schimbat cuvinte din cod: { $found } în loc de { $expected }. Asigurați-vă că se poate.
check-raw-content-footnote = Nota de subsol are alt nume: { $found } în loc de { $expected }.
check-page-markup = { $found } ține de pagina-sursă, nu de o traducere.
check-page-markup-variable = Într-o traducere, aceasta se scrie { $name }.
check-page-markup-fuzzy = Cu !!FUZZY!!, wikiul ar marca traducerea ca învechită.
check-pre-save-signature = Wikiul ar pune semnătura dumneavoastră în loc de { $found }
check-pre-save-subst = Din cauza { $found }, wikiul ar insera definitiv textul formatului.
check-pre-save-label = Wikiul ar completa singur textul gol al legăturii { $found }.
check-literals-missing = Lipsește { $word }.
check-literals-changed = „{ $found }” este { $expected } în sursă.
check-markdown = { $found } este Markdown. Pe wiki se scrie { $wikitext }

check-line-breaks-number =
    { $found ->
        [one] Traducerea are { $found } sfârșit de rând, sursa are { $expected }.
        [few] Traducerea are { $found } sfârșituri de rând, sursa are { $expected }.
       *[other] Traducerea are { $found } de sfârșituri de rând, sursa are { $expected }.
    }
check-line-breaks-before =
    { $expected ->
        [one] Sursa începe cu { $expected } sfârșit de rând.
        [few] Sursa începe cu { $expected } sfârșituri de rând.
       *[other] Sursa începe cu { $expected } de sfârșituri de rând.
    }
check-blank-line = Un rând gol începe alt paragraf.
check-escaped-line-break = Cititorii văd \n așa cum este scris.
check-leading-space = Un rând care începe cu spațiu este arătat ca text preformatat.
check-trailing-space =
    { $n ->
        [one] { $n } spațiu sau sfârșit de rând la final.
        [few] { $n } spații sau sfârșituri de rând la final.
       *[other] { $n } de spații sau sfârșituri de rând la final.
    }
check-tabs = Un tabulator.
check-double-space = Două spații la rând.
check-invisible-characters = Un caracter pe care nu îl vede nimeni: { $code }

check-related-language =
    { $words ->
        [one] Pare un text în altă limbă ({ $language }): { $words } cuvânt nu este din aceasta.
        [few] Pare un text în altă limbă ({ $language }): { $words } cuvinte nu sunt din aceasta.
       *[other] Pare un text în altă limbă ({ $language }): { $words } de cuvinte nu sunt din aceasta.
    }
check-mixed-script = Litere din două alfabete într-un cuvânt: { $word }
check-two-scripts = Un cuvânt în celălalt alfabet: { $word }
check-two-scripts-page = Cea mai mare parte a paginii este în celălalt alfabet.
check-foreign-letters = Litere străine de această limbă: { $letters } (în { $word })
check-usual-slips = { $word } se scrie { $wanted }.
check-short-u = Aici, { $word } începe cu { $wanted }.
check-numbers-missing = Lipsește un număr: { $number }
check-numbers-extra = Sursa nu are acest număr: { $number }
check-number-format-thousands = { $found } este grupat ca în engleză; aici virgula desparte zecimalele.
check-number-format-percent = { $found }: în această limbă se scrie { $wanted }.
check-dates-english = O dată scrisă ca în engleză: { $found }
check-dates-other-month = Sursa are altă lună: { $found }
check-quotation-marks = Ghilimele { $found }; limba folosește { $wanted }.
check-quotation-marks-alone = O ghilimea fără pereche: { $found }
check-apostrophe = „{ $found }” nu este apostrof; scrieți „{ $wanted }”.
check-punctuation-spacing-before = Un spațiu înainte de „{ $sign }”.
check-punctuation-spacing-after = Lipsește spațiul după „{ $sign }”.
check-punctuation-spacing-bracket = Un spațiu după o paranteză deschisă.
check-no-break-space-unit = Rândul se poate rupe între număr și unitatea de măsură: { $words }
check-no-break-space-number = Rândul se poate rupe în interiorul unui număr: { $words }
check-no-break-space-sign = Rândul se poate rupe între semn și număr: { $words }
check-no-break-space-word = Rândul se poate rupe după un cuvânt de o literă: { $words }
check-start-punctuation-missing = Sursa începe cu „{ $wanted }”.
check-start-punctuation-extra = Sursa nu începe cu „{ $found }”.
check-end-punctuation = Se termină cu „{ $found }”; după sursă ar trebui „{ $wanted }”.
check-end-punctuation-missing = La sfârșit lipsește „{ $wanted }”.
check-end-punctuation-extra = Sursa nu se termină cu „{ $found }”.
check-sentence-capital = O propoziție începe cu literă mică: { $found }
check-sentence-capital-start = Sursa începe cu majusculă, traducerea cu literă mică: { $found }
check-several-capitals = Două majuscule la început de cuvânt: { $found }
check-heading-capitals = Majuscule ca într-un titlu englezesc; în această limbă sunt ca într-o propoziție.
check-repeated-word = De două ori la rând: { $word }
check-address-form = Se adresează cititorilor altfel decât restul: { $word }

check-spelling = Nu este în dicționar: { $word }
check-glossary-missing = Glosarul are { $wanted } pentru { $term }.
check-glossary-translated = După glosar, { $term } nu se traduce.
check-glossary-forbidden = După glosar, pentru { $term } nu se folosește { $found }.
check-glossary-forbidden-wanted = După glosar, pentru { $term } se folosește { $wanted }, nu { $found }.
check-inconsistent = Aceeași sursă este tradusă altfel în { $place }: { $other }
check-reused = Aceeași traducere apare pentru altă sursă în { $place }: { $source }
check-translated-before = Deja tradusă în { $place }: { $other }

source-too-long = Unitatea este greu de tradus (caractere: { $n }); mai bine o împărțiți în mai multe.
source-ellipsis = Trei puncte în loc de „…”; traducătorii le copiază.
source-fails = Traducerile au probleme aici (limbi: { $n }); poate că sursa este neclară.
source-long-untranslated = Această unitate a rămas netradusă (limbi: { $n }; zile de așteptare: { $days }).

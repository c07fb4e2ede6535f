### German (de). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })
check-empty = Die Übersetzung ist leer: Es wäre nichts zu lesen, und die Einheit würde als übersetzt zählen.
check-same-as-source = Das ist noch der Text des Originals.
check-source-moved = Das Original hat sich seit dieser Übersetzung geändert. Vergleiche sie mit dem neuen.
check-machine-translation = { $percent } % davon sind eine maschinelle Übersetzung, die niemand bearbeitet hat.
check-length-short = Die Übersetzung ist viel kürzer als das Original: { $found } statt { $expected } Zeichen.
check-length-long = Die Übersetzung ist viel länger als das Original: { $found } statt { $expected } Zeichen.
check-sentences =
    { $found ->
        [one] Die Übersetzung hat { $found } Satz, das Original { $expected }.
       *[other] Die Übersetzung hat { $found } Sätze, das Original { $expected }.
    }
check-wiki-plural-missing = Das Original verwendet PLURAL, die Übersetzung nicht. Das Wiki würde sie als veraltet markieren.
check-wiki-plural-forms = Dieses PLURAL hat { $given } Formen, die Sprache nur { $allowed }. Das Wiki würde die Übersetzung als veraltet markieren.
check-wiki-plural-same = Die letzten beiden Formen dieses PLURAL sind gleich: { $form }. Lass eine weg, sonst markiert das Wiki die Übersetzung als veraltet.
check-plural-forms = Formen in diesem PLURAL: { $given }; die Sprache braucht { $needed }.
check-plural-in-text = „{ $found }“: Nur manche Sprachen bilden die Mehrzahl mit s.
check-wiki-braces-open =
    { $n ->
        [one] { $n } Klammer { $open } hat kein Gegenstück { $close }. Das Wiki würde die Übersetzung als veraltet markieren.
       *[other] { $n } Klammern { $open } haben kein Gegenstück { $close }. Das Wiki würde die Übersetzung als veraltet markieren.
    }
check-wiki-braces-close =
    { $n ->
        [one] { $n } Klammer { $close } hat kein Gegenstück { $open }. Das Wiki würde die Übersetzung als veraltet markieren.
       *[other] { $n } Klammern { $close } haben kein Gegenstück { $open }. Das Wiki würde die Übersetzung als veraltet markieren.
    }
check-brackets = „{ $found }“ hat kein Gegenstück.
check-variables-missing = Die Variable { $name } fehlt.
check-variables-unknown = Das Original hat keine Variable { $name }.
check-variables-changed = Die Variable heißt { $expected }, nicht { $found }.
check-links-missing = Der Link auf { $page } fehlt.
check-links-extra = Das Original hat keinen Link auf { $page }.
check-links-changed = Dieser Link führt zu { $found }, im Original zu { $expected }. Übersetze die Beschriftung, nicht die Seite.
check-namespaces = Der Namensraum heißt in diesem Wiki { $expected }, nicht { $found }.
check-my-language = Vor { $page } fehlt Special:MyLanguage/: Die Seite käme nicht in der Sprache der Lesenden.
check-file-names-changed = Die Datei heißt { $expected }, nicht { $found }.
check-file-names-missing = { $file } fehlt.
check-file-names-extra = Das Original zeigt { $file } nicht.
check-file-options-changed = Das Wiki kennt die Option { $found } nicht; sie heißt { $expected }.
check-file-options-missing = Die Option { $option } der Datei fehlt.
check-categories-changed = Die Kategorie heißt { $expected }, nicht { $found }.
check-categories-missing = { $category } fehlt.
check-categories-extra = Das Original ist nicht in { $category }.
check-urls-changed = Die Adresse ist { $found }, im Original { $expected }.
check-urls-missing = Die Adresse { $address } fehlt.
check-urls-extra = Das Original hat die Adresse { $address } nicht.
check-external-links-glued = Zwischen der Adresse und „{ $label }“ fehlt ein Leerzeichen.
check-external-links-unclosed = Der Link { $found } ist nicht mit ] geschlossen.
check-untranslated-labels = „{ $label }“ ist wie im Original.
check-templates-changed = Die Vorlage heißt { $expected }, nicht { $found }.
check-templates-missing = Die Vorlage { $template } fehlt.
check-templates-extra = Das Original hat keine Vorlage { $template }.
check-templates-fewer = Das Original hat die Vorlage { $template } öfter.
check-templates-more = Das Original hat die Vorlage { $template } seltener.
check-template-parameters-changed = Der Parameter heißt { $expected }, nicht { $found }.
check-template-parameters-missing = Der Parameter { $name } von { $template } fehlt.
check-template-parameters-extra = Im Original hat { $template } keinen Parameter { $name }.
check-template-parameters-equals = Wegen des = hält das Wiki „{ $found }“ für den Namen eines Parameters.
check-magic-words-missing = { $word } fehlt.
check-magic-words-extra = { $word } steht nicht im Original und wirkt auf die ganze Seite.
check-tags-missing = Der Tag { $tag } fehlt.
check-tags-extra = Der Tag { $tag } steht nicht im Original.
check-tags-unclosed = Der Tag { $tag } ist nicht geschlossen.
check-tags-unopened = { $tag } schließt keinen Tag.
check-tags-forbidden = Das Wiki erlaubt { $found } nicht und würde es als Text zeigen.
check-tags-attribute = Das Wiki erlaubt das Attribut { $found } nicht.
check-tag-attributes-missing = Das Attribut { $attribute } fehlt.
check-tag-attributes-extra = Das Attribut { $attribute } steht nicht im Original.
check-tag-attributes-quotes = Werte von Attributen stehen zwischen geraden Anführungszeichen: { $found }
check-nesting-crossed = { $tag } schließt einen Tag, der sich mit einem anderen überschneidet.
check-nesting-outside = Im Original steht { $found } innerhalb von { $parent }.
check-emphasis-bold = Die Fettschrift hat in dieser Zeile nur ein Ende.
check-emphasis-italic = Die Kursivschrift hat in dieser Zeile nur ein Ende.
check-emphasis-lost = Das Original hebt einige Wörter hervor, die Übersetzung keine.
check-headings-level = Diese Überschrift hat Ebene { $found }, im Original Ebene { $expected }.
check-headings-number =
    { $found ->
        [one] Die Übersetzung hat { $found } Überschrift, das Original { $expected }.
       *[other] Die Übersetzung hat { $found } Überschriften, das Original { $expected }.
    }
check-list-prefixes-missing = Im Original beginnt diese Zeile mit { $prefix }
check-list-prefixes-missing-lines = Im Original beginnen diese { $n } Zeilen mit { $prefix }
check-list-prefixes-extra = Im Original beginnt hier keine Zeile mit { $prefix }.
check-list-prefixes-extra-lines = Im Original beginnt hier keine Zeile mit { $prefix }, in der Übersetzung sind es { $n }.
check-list-prefixes-changed = Diese Zeile beginnt mit { $found } und im Original mit { $expected }
check-list-prefixes-changed-lines = Diese { $n } Zeilen beginnen mit { $found } und im Original mit { $expected }
check-table-cells-rows =
    { $found ->
        [one] Die Übersetzung hat { $found } Zeichen für eine Tabellenzeile, das Original { $expected }.
       *[other] Die Übersetzung hat { $found } Zeichen für Tabellenzeilen, das Original { $expected }.
    }
check-table-cells-cells =
    { $found ->
        [one] Die Übersetzung hat { $found } Tabellenzelle, das Original { $expected }.
       *[other] Die Übersetzung hat { $found } Tabellenzellen, das Original { $expected }.
    }
check-table-cells-tables =
    { $found ->
        [one] Die Übersetzung hat { $found } Zeichen für Anfang, Titel oder Ende einer Tabelle, das Original { $expected }.
       *[other] Die Übersetzung hat { $found } Zeichen für Anfang, Titel oder Ende einer Tabelle, das Original { $expected }.
    }
check-raw-content-changed = Das ist Code und bleibt, wie es ist: { $expected }
check-raw-content-words = Im Code wurden Wörter geändert: { $found } statt { $expected }. Vergewissere dich, dass das erlaubt ist.
check-raw-content-footnote = Die Fußnote heißt anders: { $found } statt { $expected }.
check-page-markup = { $found } gehört auf die Originalseite, nicht in eine Übersetzung.
check-page-markup-variable = In einer Übersetzung schreibt man das { $name }.
check-page-markup-fuzzy = Mit !!FUZZY!! würde das Wiki die Übersetzung als veraltet markieren.
check-pre-save-signature = Das Wiki würde deine Unterschrift einsetzen für { $found }
check-pre-save-subst = Wegen { $found } würde das Wiki den Text der Vorlage ein für alle Mal einsetzen.
check-pre-save-label = Das Wiki würde die leere Beschriftung von { $found } selbst füllen.
check-literals-missing = { $word } fehlt.
check-literals-changed = „{ $found }“ ist im Original { $expected }.
check-markdown = { $found } ist Markdown. Im Wiki schreibt man { $wikitext }
check-line-breaks-number =
    { $found ->
        [one] Die Übersetzung hat { $found } Zeilenumbruch, das Original { $expected }.
       *[other] Die Übersetzung hat { $found } Zeilenumbrüche, das Original { $expected }.
    }
check-line-breaks-before =
    { $expected ->
        [one] Das Original beginnt mit { $expected } Zeilenumbruch.
       *[other] Das Original beginnt mit { $expected } Zeilenumbrüchen.
    }
check-blank-line = Eine Leerzeile beginnt einen neuen Absatz.
check-escaped-line-break = \n erscheint beim Lesen genau so.
check-leading-space = Eine Zeile, die mit einem Leerzeichen beginnt, erscheint als vorformatierter Text.
check-trailing-space =
    { $n ->
        [one] Ein Leerzeichen oder Zeilenumbruch am Ende.
       *[other] { $n } Leerzeichen oder Zeilenumbrüche am Ende.
    }
check-tabs = Ein Tabulator.
check-double-space = Zwei Leerzeichen hintereinander.
check-invisible-characters = Ein unsichtbares Zeichen: { $code }
check-related-language =
    { $words ->
        [one] Das sieht nach einer anderen Sprache aus ({ $language }): { $words } Wort gehört nicht zu dieser.
       *[other] Das sieht nach einer anderen Sprache aus ({ $language }): { $words } Wörter gehören nicht zu dieser.
    }
check-mixed-script = Buchstaben zweier Schriften in einem Wort: { $word }
check-two-scripts = Ein Wort in der anderen Schrift: { $word }
check-two-scripts-page = Der Großteil dieser Seite ist in der anderen Schrift.
check-foreign-letters = Keine Buchstaben dieser Sprache: { $letters } (in { $word })
check-usual-slips = { $word } schreibt man { $wanted }.
check-short-u = Hier beginnt { $word } mit { $wanted }.
check-numbers-missing = Eine Zahl fehlt: { $number }
check-numbers-extra = Das Original hat diese Zahl nicht: { $number }
check-number-format-thousands = { $found } ist wie im Englischen gegliedert; hier trennt das Komma die Dezimalstellen ab.
check-number-format-percent = { $found }: Diese Sprache schreibt { $wanted }.
check-dates-english = Ein Datum in englischer Schreibweise: { $found }
check-dates-other-month = Das Original hat einen anderen Monat: { $found }
check-quotation-marks = Anführungszeichen { $found }; in dieser Sprache sind es { $wanted }.
check-quotation-marks-alone = Ein Anführungszeichen ohne Gegenstück: { $found }
check-apostrophe = „{ $found }“ ist kein Apostroph; schreibe „{ $wanted }“.
check-punctuation-spacing-before = Ein Leerzeichen vor „{ $sign }“.
check-punctuation-spacing-after = Kein Leerzeichen nach „{ $sign }“.
check-punctuation-spacing-bracket = Ein Leerzeichen nach einer öffnenden Klammer.
check-no-break-space-unit = Zwischen Zahl und Maßeinheit kann die Zeile umbrechen: { $words }
check-no-break-space-number = Innerhalb der Zahl kann die Zeile umbrechen: { $words }
check-no-break-space-sign = Zwischen Zeichen und Zahl kann die Zeile umbrechen: { $words }
check-no-break-space-word = Nach einem Wort aus einem Buchstaben kann die Zeile umbrechen: { $words }
check-start-punctuation-missing = Das Original beginnt mit „{ $wanted }“.
check-start-punctuation-extra = Das Original beginnt nicht mit „{ $found }“.
check-end-punctuation = Endet mit „{ $found }“; nach dem Original gehört „{ $wanted }“ hierher.
check-end-punctuation-missing = Am Ende fehlt „{ $wanted }“.
check-end-punctuation-extra = Das Original endet nicht mit „{ $found }“.
check-sentence-capital = Ein Satzanfang ist kleingeschrieben: { $found }
check-sentence-capital-start = Das Original beginnt groß, die Übersetzung klein: { $found }
check-several-capitals = Zwei Großbuchstaben am Wortanfang: { $found }
check-heading-capitals = Großschreibung wie in einem englischen Titel; diese Sprache schreibt ihn wie einen Satz.
check-repeated-word = Zweimal hintereinander: { $word }
check-address-form = Andere Anrede als im übrigen Text: { $word }
check-spelling = Nicht im Wörterbuch: { $word }
check-glossary-missing = Das Glossar hat { $wanted } für { $term }.
check-glossary-translated = { $term } wird laut Glossar nicht übersetzt.
check-glossary-forbidden = Laut Glossar nicht { $found } für { $term }.
check-glossary-forbidden-wanted = Laut Glossar nicht { $found }, sondern { $wanted } für { $term }.
check-inconsistent = Dasselbe Original ist anders übersetzt in { $place }: { $other }
check-reused = Dieselbe Übersetzung steht für ein anderes Original in { $place }: { $source }
check-translated-before = Schon übersetzt in { $place }: { $other }
source-too-long = Mit { $n } Zeichen ist diese Einheit schwer zu übersetzen; besser mehrere daraus machen.
source-ellipsis = Drei Punkte stehen für „…“; beim Übersetzen werden sie übernommen.
source-fails = Übersetzungen in { $n } Sprachen haben hier Probleme; vielleicht ist das Original unklar.
source-long-untranslated = In { $n } Sprachen ist diese Einheit noch nicht übersetzt, in einer davon seit { $days } Tagen.

### German (de). Reviewed by a native speaker: not yet.

cli-column-page = Seite
cli-column-language = Sprache
cli-column-units = Einheiten
cli-column-translated = Übersetzt
cli-column-percent = %
cli-column-outdated = Veraltet
cli-column-proofread = Überprüft
cli-column-drafts = Entwürfe
cli-column-as-of = Stand
cli-column-unit = Einheit
cli-column-state = Zustand
cli-column-source = Original
cli-column-text = Übersetzung oder Entwurf
cli-column-receipt = Beleg
cli-column-result = Ergebnis
cli-column-revision = Version
cli-column-reason = Grund
cli-column-wiki = Wiki
cli-column-address = Adresse
cli-column-user = Konto
cli-column-sprint = Sprint
cli-column-kind = Art
cli-column-from = Von
cli-column-to = Bis
cli-column-goal = Ziel
cli-column-units-done = Einheiten geschafft
cli-column-words = Wörter
cli-column-day = Tag
cli-column-person = Person
cli-state-untranslated = nicht übersetzt
cli-state-translated = übersetzt
cli-state-outdated = veraltet
cli-state-proofread = überprüft
cli-standing-draft = Entwurf
cli-standing-typing = unfertiger Entwurf
cli-standing-conflict = Entwurf im Konflikt
cli-standing-source-moved = Entwurf, Original geändert
cli-standing-refused = Entwurf, nicht sendbar
cli-wiki-added = { $wiki } ist hinzugefügt. Verwende es mit --wiki { $wiki }.
cli-wiki-not-reached = Es ist jetzt nicht erreichbar; ob es brauchbar ist, wurde also nicht geprüft.
cli-wiki-built-in = (eingebaut)
cli-wiki-removed = { $wiki } ist entfernt.
cli-logged-in = Bei { $wiki } als { $user } angemeldet.
cli-logged-out = Von { $wiki } abgemeldet.
cli-who = Bei { $wiki } bist du { $user }.
cli-blocked = Das Konto ist von { $by } bis { $until } gesperrt: { $reason }
cli-blocked-without-end = Das Konto ist von { $by } bis auf Weiteres gesperrt: { $reason }
cli-cannot-push = Diese Anmeldung kann keine Übersetzungen speichern: Gib einem Botpasswort „Vorhandene Seiten bearbeiten“ und „Seiten erstellen, bearbeiten und verschieben“.
cli-cannot-proofread = Diese Anmeldung kann Übersetzungen nicht als überprüft markieren; Botpasswörter und Token können es nie.
cli-edits-a-minute =
    { $n ->
        [one] Das Wiki erlaubt { $n } Bearbeitung pro Minute; Tolmach nutzt höchstens die Hälfte.
       *[other] Das Wiki erlaubt { $n } Bearbeitungen pro Minute; Tolmach nutzt höchstens die Hälfte.
    }
cli-no-keychain = Hier gibt es keinen Schlüsselbund, das Passwort wird also nicht aufbewahrt. Gib es mit TOLMACH_PASSWORD (ein Token mit TOLMACH_TOKEN) bei jedem Befehl an, der schreibt, sonst wirst du danach gefragt.
cli-main-password = Das war das eigene Passwort des Kontos, das alles öffnet. Ein Botpasswort oder Zugriffstoken ist sicherer: siehe tolmach login --help.
cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } Einheit in { $languages }
       *[other] { $page }: { $n_units } Einheiten in { $languages }
    }
cli-pulled-nothing = Nichts hat sich geändert.
cli-pulled-requests =
    { $n ->
        [one] { $n } Anfrage wurde gesendet.
       *[other] { $n } Anfragen wurden gesendet.
    }
cli-problem-missing = { $page }: Diese Seite gibt es im Wiki nicht. Prüfe Schreibweise und Namensraum.
cli-problem-not-translatable = { $page }: Die Seite ist nicht zum Übersetzen freigegeben. Frage die Übersetzungsadministration des Wikis.
cli-problem-source-language = { $page }: Die Seite ist in { $language } geschrieben, also gibt es nichts zu übersetzen.
cli-problem-language-refused = { $page }: Das Wiki nimmt hier keine Übersetzungen in { $language } an.
cli-removed = { $page } wird nicht mehr verfolgt.
cli-collection-saved =
    { $n ->
        [one] { $name } enthält jetzt { $n } Seite.
       *[other] { $name } enthält jetzt { $n } Seiten.
    }
cli-collection-none = Es gibt noch keine Sammlung. Beginne mit: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = { $name } ist entfernt. Die Seiten darin werden weiter verfolgt.
cli-page-unmarked = { $page } (nicht mehr übersetzbar)
cli-page-deleted = { $page } (gelöscht)
cli-page-removed = { $page } (nicht mehr verfolgt)
cli-status-empty = Noch wird keine Seite verfolgt. Beginne mit: tolmach pull PAGE --lang CODE
cli-stopped = Angehalten. Was getan ist, bleibt; der Rest ist unberührt.
cli-database-set-aside = Die Datenbank war beschädigt. Sie ist als { $path } aufbewahrt, und eine neue wurde angelegt.
cli-database-migrated = Die Datenbank wurde auf diese Version von Tolmach gebracht. Eine Kopie der alten ist { $path }.
cli-units-as-of =
    { $n_units ->
        [one] { $n_units } Einheit, Stand { $as_of }.
       *[other] { $n_units } Einheiten, Stand { $as_of }.
    }
cli-units-none = Keine Einheit ist in diesen Zuständen.
cli-draft-saved = Der Entwurf zu { $unit } ist hier gespeichert.
cli-draft-discarded = Zu { $unit } gibt es jetzt keinen Entwurf. „tolmach undo“ holt ihn zurück.
cli-draft-now = Der Entwurf zu { $unit } ist jetzt: { $text }
cli-draft-unchanged = Es gibt keinen anderen Text zu { $unit }, zu dem es ginge.
cli-draft-confirmed = Die Übersetzung von { $unit } ist als noch gültig vorgemerkt.
cli-diff-untranslated = Im Wiki gibt es noch keine Übersetzung. Das Original:
cli-diff-none = Das Original hat sich seit der Übersetzung nicht geändert.
cli-diff-unknown = Die Übersetzung ist veraltet, aber was das Original damals sagte, ist nicht bekannt. Das Original jetzt:
cli-diff-translation = Die Übersetzung im Wiki:
cli-class-markup = Im Original hat sich nur Auszeichnung geändert:
cli-class-variable = Im Original haben sich nur Variablen geändert:
cli-class-link-target = Im Original haben sich nur Linkziele geändert:
cli-class-number = Im Original haben sich Zahlen oder Daten geändert:
cli-class-punctuation = Im Original haben sich nur Satzzeichen geändert:
cli-class-wording = Im Original hat sich der Wortlaut geändert:
cli-class-unknown = Das Original hat sich geändert:
cli-push-nothing = Kein Entwurf wartet auf das Senden.
cli-outbox-empty = Nichts wartet, und nichts wurde gesendet.
cli-push-plan =
    { $n_edits ->
        [0] Nichts würde gesendet.
        [one] { $n_edits } Bearbeitung würde gesendet, in etwa { $seconds } s. Nichts wurde gesendet.
       *[other] { $n_edits } Bearbeitungen würden gesendet, in etwa { $seconds } s. Nichts wurde gesendet.
    }
cli-column-plan = Was geschähe
cli-plan-pushed = würde gesendet
cli-plan-confirmed = würde als noch gültig bestätigt
cli-outcome-pushed = gesendet
cli-outcome-confirmed = bestätigt
cli-outcome-merged = vom Wiki zusammengeführt
cli-outcome-already-there = schon da
cli-outcome-source-moved = Original geändert
cli-outcome-conflict = Konflikt
cli-outcome-refused = abgelehnt
cli-outcome-waiting = wartet
cli-reason-empty = der Entwurf ist leer
cli-reason-unit-removed = die Seite hat die Einheit nicht mehr
cli-reason-page-gone = die Seite ist weg oder nicht mehr übersetzbar
cli-reason-fuzzy-mark = !!FUZZY!! im Text würde ihn sofort veralten lassen
cli-reason-not-done = noch in Arbeit
cli-reason-blocked-by-check = eine Prüfung verhindert es; siehe „tolmach check“, oder sende mit --confirm-problems
cli-reason-file-undecided = eine Datei brachte einen anderen Text; siehe „tolmach conflicts“
cli-reason-changed-on-wiki = jemand anderes hat es geändert
cli-reason-source-moved = das Original hat sich geändert, seit der Entwurf entstand
cli-reason-merged-with = zusammen mit Version { $revision } von jemand anderem
cli-reason-changed-since = jemand hat es seitdem geändert
cli-reason-outdated = das Wiki nennt es veraltet
cli-reason-stopped = das Senden wurde angehalten, bevor es an der Reihe war
cli-reason-not-sent = es ist nie angekommen; es geht beim nächsten Senden mit
cli-reason-not-read-again = es wurde gesendet; das nächste Senden stellt fest, wie es ankam
cli-reason-was-outdated-before = der Text davor war veraltet; das Wiki hält ihn jetzt für aktuell
cli-reason-was-new = vorher gab es keine Übersetzung, und nur die Administration des Wikis kann eine löschen
cli-reason-no-text = „noch gültig“ hat keinen Text geändert
cli-reason-not-pushed = nichts davon ist im Wiki
cli-reason-has-draft = zu dieser Einheit gibt es einen Entwurf
cli-reason-captcha = das Wiki verlangt ein Captcha; speichere zuerst eine Einheit im Browser
cli-reason-busy = das Wiki ist gerade überlastet ({ $code })
cli-reason-offline = das Wiki war nicht erreichbar
cli-reason-in-doubt = das Senden brach ab; das nächste stellt fest, ob es ankam
cli-next-resolve = Wähle bei einem Konflikt mit: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Wo sich das Original geändert hat, sieh mit „tolmach diff“ nach und nimm es an mit: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Jemand hat im selben Moment gespeichert, und das Wiki hat beide Texte zusammengeführt. Rufe die Seite ab und sieh nach, ob sich das Ergebnis gut liest.
cli-next-push = Sende es mit: tolmach push
cli-next-outdated = Was veraltet ankam, besteht die eigenen Prüfungen des Wikis nicht. Korrigiere es mit „tolmach draft“ und sende noch einmal.
cli-next-refused = So, wie er ist, lässt sich dieser Entwurf nicht senden: { $reason }.
cli-conflicts-none = Kein Entwurf steht im Konflikt mit dem Wiki, wie es zuletzt abgerufen wurde.
cli-conflict = { $unit } in { $language }, Stand { $as_of }
cli-conflict-source = Original:
cli-conflict-mine = Meiner, verglichen mit der Basis:
cli-conflict-theirs = Der andere, verglichen mit der Basis:
cli-conflict-theirs-by = Der von { $user }, verglichen mit der Basis:
cli-conflict-theirs-file = Der aus der Datei { $file }, { $place }, verglichen mit der Basis:
cli-conflict-theirs-gone = Auf der anderen Seite: Die Übersetzung ist weg.
cli-resolved-mine = Dein Entwurf zu { $unit } baut jetzt auf dem auf, was das Wiki hat.
cli-resolved-theirs = Der Text des Wikis zu { $unit } gilt. „tolmach undo“ holt deinen Entwurf zurück.
cli-resolved-text = Der neue Text zu { $unit } ist dein Entwurf.
cli-sprints-none = In diesem Wiki gibt es noch keinen Sprint. Beginne einen mit: tolmach sprint create
cli-kind-translation = Übersetzungssprint
cli-kind-update = Aktualisierungssprint
cli-goal-units =
    { $n ->
        [one] { $n } Einheit
       *[other] { $n } Einheiten
    }
cli-goal-words =
    { $n ->
        [one] { $n } Wort
       *[other] { $n } Wörter
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Tage: { $from } bis { $to }
cli-sprint-goal = Ziel: { $goal }, { $percent } % erreicht
cli-sprint-to-do = Am Anfang zu tun: Einheiten { $units }, Wörter { $words }
cli-sprint-done = Seitdem geschafft: Einheiten { $units }, Wörter { $words }
cli-sprint-waiting = Entwürfe, die auf das Senden warten: { $units }
cli-sprint-scope = Durch neues Markieren geändert, oben nicht gezählt: neu { $added }, weggefallen { $removed }
cli-day-observed = bemerkt am { $day }
cli-person-unknown = unbekannt
cli-as-of = Stand { $as_of }.
cli-report-in-english = Für { $locale } gibt es noch keine Texte des Berichts; der Bericht ist auf Englisch.
cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } Einheit
       *[other] { $file }: { $n_units } Einheiten
    }
cli-practice-serving = Das Übungswiki antwortet unter { $url }, bis du Ctrl-C drückst.
cli-practice-account = Konto { $user }, Passwort { $password }
cli-practice-use = Aus einem anderen Home-Ordner: tolmach wiki add local { $url } und tolmach --wiki local login --user { $user }
cli-doing-finding-pages = Seiten werden gesucht …
cli-doing-reading-changes = Änderungen werden abgerufen …
cli-doing-reading-sources = Originale werden abgerufen …
cli-doing-reading-units = Einheiten werden abgerufen, Seite { $done } von { $total }: { $page }
cli-doing-reading-old-sources = Frühere Originale werden abgerufen, { $done } von { $total }
cli-doing-reading-histories = Wer was gemacht hat, { $done } von { $total }
cli-doing-planning = Entwürfe werden mit dem Wiki verglichen …
cli-doing-settling = Offen Gebliebenes wird geklärt …
cli-doing-sending = Wird gesendet, { $done } von { $total }: { $unit }
cli-doing-re-reading = Was ankam, wird nachgelesen …
cli-doing-remembering = Der Speicher wird gefüllt, { $languages }: { $done }
cli-doing-reading-file = { $file } wird gelesen, { $done } von { $total } kB
cli-doing-forgetting = { $file } wird herausgenommen, { $done } von { $total } Paaren
cli-error = { $detail }.
cli-error-file = { $path } ist nicht lesbar: { $detail }
cli-error-stdin = Die Standardeingabe ist nicht lesbar: { $detail }
cli-error-output = Die Ausgabe lässt sich nicht schreiben: { $detail }
cli-error-practice = Das Übungswiki lässt sich nicht starten: { $detail }.
cli-error-translations = { $path } enthält keine Übersetzungen: { $detail }. Erwartet wird JSON wie {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Das Wiki ist nicht erreichbar: { $detail }. Deine Entwürfe sind hier sicher.
cli-error-wiki-says = Das Wiki sagt ({ $code }): { $says }
cli-error-wiki = Das Wiki ist gescheitert: { $detail }.
cli-error-store = Die lokale Datenbank: { $detail }.
cli-error-no-wiki = Es gibt kein Wiki namens { $wiki }. „tolmach wiki list“ zeigt sie, „tolmach wiki add“ fügt eines hinzu.
cli-error-wiki-exists = Ein Wiki namens { $wiki } gibt es schon. Wähle einen anderen Namen.
cli-error-wiki-built-in = { $wiki } ist eingebaut und bleibt.
cli-error-no-translate = Die Website hinter { $wiki } hat keine Translate-Erweiterung, dort gibt es also nichts zu tun.
cli-error-has-drafts =
    { $n_drafts ->
        [one] { $n_drafts } Entwurf zu { $what } ginge verloren.
       *[other] { $n_drafts } Entwürfe zu { $what } gingen verloren.
    }
cli-error-not-logged-in = Niemand ist bei { $wiki } angemeldet, oder das Passwort ist nicht zur Hand.
cli-error-needs-code = { $wiki } verlangt einen Einmalcode. Melde dich in einem Terminal an, oder verwende ein Botpasswort oder Token.
cli-error-who = Nenne deinen Benutzernamen mit --user, oder gib ein Token mit --token-stdin oder TOLMACH_TOKEN an.
cli-error-no-password = Es braucht ein Passwort oder Token: In einem Terminal wirst du danach gefragt, sonst nimm --password-stdin, --token-stdin, TOLMACH_PASSWORD oder TOLMACH_TOKEN.
cli-error-no-language = Nenne die Sprachen, in die du übersetzt, etwa --lang pl,uk.
cli-error-push-running = Ein anderer Prozess sendet mit diesem Konto schon an { $wiki }. Immer nur ein Sendevorgang hält alles in Ordnung.
cli-error-lease-lost = Ein anderer Prozess hat das Senden an { $wiki } übernommen. Was nicht gesendet wurde, wartet.
cli-error-not-a-page = „{ $given }“ ist keine Seite von { $wiki }. Gib einen Titel oder eine Adresse dieses Wikis an.
cli-error-no-wiki-code = Wikis nehmen keine Übersetzungen in { $language } an.
cli-error-no-page = { $page } wird hier nicht verfolgt.
cli-error-nothing-found = So wurde keine übersetzbare Seite gefunden. Prüfe die Schreibweise; bei Titeln und Kategorien zählt Groß- und Kleinschreibung.
cli-error-no-receipt = Es gibt keinen Beleg { $receipt }. „tolmach outbox“ zeigt sie.
cli-error-no-unit = { $unit } ist keine Einheit der zuletzt abgerufenen Seite. „tolmach units“ zeigt sie.
cli-error-not-pulled = { $unit } wurde in { $language } nicht abgerufen.
cli-error-language-not-pulled = { $page } wurde in { $language } nicht abgerufen. Rufe es ab mit: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Es gibt keinen Entwurf zu { $unit } in { $language }.
cli-error-not-outdated = { $unit } ist in { $language } nicht veraltet, also gibt es nichts zu bestätigen.
cli-error-sprint-exists = Einen Sprint namens { $name } gibt es schon. Wähle einen anderen Namen.
cli-error-no-sprint = Es gibt keinen Sprint namens { $name }. „tolmach sprint list“ zeigt sie.
cli-error-sprint-days = Der Sprint würde am { $to } enden, bevor er am { $from } beginnt.
cli-error-empty-sprint = Der Sprint „{ $name }“ braucht einen Namen sowie Seiten und Sprachen mit Einheiten.
cli-error-not-for-sprint = { $page } gibt es im Wiki nicht, oder es ist nicht zum Übersetzen freigegeben.
cli-next-retry = Versuche es später wieder.
cli-next-log-in = Melde dich an mit: tolmach login --user USER (siehe tolmach login --help)
cli-next-show-difference = Wie es steht, zeigt: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Warte, bis der andere Befehl fertig ist, oder gib ein anderes --home an.
cli-next-practice-port = Gib einen anderen --port an, oder keinen für irgendeinen freien.
cli-next-practice-journal = Verschiebe diese Datei, um das Übungswiki neu zu beginnen, oder gib ein anderes --home an.
cli-next-home = Gib mit --home oder TOLMACH_HOME einen beschreibbaren Ordner an.
cli-next-writable = Mach Ordner und Datei beschreibbar, oder gib mit --home einen anderen Ordner an.
cli-next-free-space = Schaffe Platz auf der Festplatte und versuche es wieder.
cli-next-pull = Rufe es aus dem Wiki ab mit: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Sende oder verwirf sie zuerst, oder gib --drop-drafts an.
cli-next-update = Hol dir ein neueres Tolmach; nichts wurde geändert.
cli-preview-written = Nach { $path } geschrieben. Öffne es im Browser; es lädt nichts nach.
cli-error-not-written = { $path } lässt sich nicht schreiben: { $detail }. Nichts wurde geändert; wähle mit --out einen anderen Ort.
cli-exported =
    { $n_units ->
        [one] { $n_units } Einheit nach { $path } geschrieben.
       *[other] { $n_units } Einheiten nach { $path } geschrieben.
    }
cli-export-needs-folder = Dieses Format enthält eine Seite je Datei. Nenne mit --out einen Ordner.
cli-fill-into-itself = Die gefüllte Datei träte an die Stelle der Datei, aus der sie entsteht, mit allem, was nur dort steht. Nenne mit --out eine andere Datei.
cli-export-needs-format = Gib mit --format das Format an und mit --lang die Sprache.
cli-filled = Geschrieben: { $n_written }, unverändert: { $n_unchanged }, gelassen, wie sie sind: { $n_left }. Die Datei ist { $path }.
cli-fill-other-source = die Datei hat ein anderes Original; erstelle sie neu aus dem heutigen
cli-fill-twice = die Datei hat die Einheit zweimal; keine wurde angerührt
cli-fill-split = vom anderen Programm in Segmente geteilt; übersetze sie dort
cli-fill-codes = ihre Auszeichnung ist in der Datei nicht zu unterscheiden; übersetze sie dort
cli-import-place = Stelle
cli-import-unit = Einheit
cli-import-outcome = Ergebnis
cli-import-note = Hinweis
cli-import-taken = übernommen
cli-import-unchanged = unverändert
cli-import-conflicting = im Konflikt
cli-import-unknown = unbekannt
cli-import-broken = nicht gelesen
cli-import-note-no-text = die Datei hat keine Übersetzung
cli-import-note-same-here = hier steht dasselbe
cli-import-note-as-handed-out = niemand hat es in der Datei geändert
cli-import-note-waits = derselbe Text wartet schon
cli-import-note-not-done = als unfertig markiert; der Entwurf ist nicht fertig
cli-import-note-still-valid = war veraltet, gilt jetzt als gültig
cli-import-note-source-moved = das Original hat sich seitdem geändert; siehe „tolmach diff“
cli-import-note-differs-from-draft = weicht von deinem Entwurf ab
cli-import-note-changed-on-wiki = das Wiki hat eine neuere Übersetzung
cli-import-note-base-not-known = das Wiki hat einen anderen Text, und die Datei sagt nicht, aus welchem sie entstand
cli-import-note-no-page = die Seite ist nicht in der Bibliothek
cli-import-note-not-pulled = die Seite wurde in dieser Sprache nicht abgerufen
cli-import-note-no-unit = die Seite hat keine solche Einheit
cli-import-note-no-such-source = kein Schlüssel, und keine Einheit mit diesem Original
cli-import-note-several-such-sources = kein Schlüssel, und mehrere Einheiten mit diesem Original
cli-import-note-twice = die Datei hat zwei Texte dafür; keiner wurde übernommen
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } Einheit ohne Schlüssel wurde an ihrem Original erkannt.
       *[other] { $n_units } Einheiten ohne Schlüssel wurden an ihren Originalen erkannt.
    }
cli-import-more =
    { $n_more ->
        [one] { $n_more } weitere Zeile; --json zeigt alle.
       *[other] { $n_more } weitere Zeilen; --json zeigt alle.
    }
cli-import-counts = Format { $format }. Übernommen: { $n_taken }, unverändert: { $n_unchanged }, im Konflikt: { $n_conflicting }, unbekannt: { $n_unknown }, nicht gelesen: { $n_broken }.
cli-import-dry-run = Nichts wurde gespeichert. Ohne --dry-run geschieht dies.
cli-error-file-format = Die Datei ist in keinem Format, das Tolmach liest: PO, CSV, XLIFF, TMX oder ein Tolmach-Paket.
cli-error-interchange = Die Datei ist nicht verwendbar: { $detail }. Nichts wurde geändert.
cli-error-no-file-language = Die Datei sagt nicht, in welcher Sprache sie ist. Nenne sie mit --lang.
cli-error-no-work-in-memory = Die Datei ist ein Übersetzungsspeicher, und ihre Einträge gehören zu keiner Seite. Übernimm sie mit: tolmach memory import FILE
cli-search-nothing = Auf diesem Computer enthält nichts „{ $words }“. Nie abgerufene Seiten werden nicht durchsucht.
cli-search-more = Es sind mehr als { $limit }; grenze die Suche mit --lang, --page oder --state ein, oder erhöhe --limit.
cli-concordance-nothing = Kein Text enthält „{ $phrase }“ zusammen mit einer Übersetzung.
cli-column-score = Wertung
cli-column-target = Übersetzung
cli-column-origin = Woher
cli-column-pairs = Paare
cli-column-uses = Verwendet
cli-column-sentences = Sätze
cli-memory-unit = Einheit
cli-memory-sentence = Satz
cli-memory-draft = Entwurf
cli-memory-empty = Der Speicher ist leer. Er füllt sich mit dem, was du abrufst, entwirfst und importierst.
cli-memory-no-match = Nichts Ähnliches wurde bisher übersetzt.
cli-memory-which-format = { $file } wurde nicht gelesen: Der Speicher liest TMX, PO und CSV, dessen erste Zeile die Spalten nennt, etwa en,pl oder source,target. Der Name muss auf .tmx, .po oder .csv enden.
cli-memory-which-language = { $file } wurde nicht gelesen: Die Datei nennt ihre Sprachen nicht. Nenne sie mit --from und --to.
cli-memory-refused = { $file } ist nicht verwendbar: { $detail }. Behebe das und lies die Datei noch einmal; was dann schon im Speicher ist, zählt nicht doppelt.
cli-memory-export-name = { $file }: Der Dateiname muss auf .tmx oder .csv enden.
cli-memory-imported = Gelesen { $n_read }, hinzugefügt { $n_added }, zusammengeführt { $n_merged }, ausgelassen { $n_skipped }.
cli-memory-skipped = { $file }, Zeile { $line }: ausgelassen, { $reason }.
cli-memory-exported =
    { $n ->
        [one] { $n } Paar nach { $path } geschrieben.
       *[other] { $n } Paare nach { $path } geschrieben.
    }
cli-memory-forgotten =
    { $n ->
        [one] { $file } herausgenommen: { $n } Paar; nur von dort und nun weg: { $gone }.
       *[other] { $file } herausgenommen: { $n } Paare; nur von dort und nun weg: { $gone }.
    }
cli-error-no-origin = Nichts im Speicher kam aus einer Datei { $file }. Die Namen zeigt: tolmach memory stats --json
cli-column-engine = Maschine
cli-machine-none = Apertium ist nicht installiert, hier übersetzt also keine Maschine. Unter Debian und Ubuntu: sudo apt install apertium und ein Paket für jedes Sprachpaar, etwa apertium-bel-rus.
cli-machine-no-pairs = Apertium ist installiert, aber kein Sprachpaar. Unter Debian und Ubuntu gibt es für jedes ein Paket, etwa apertium-bel-rus.
cli-machine-no-engine = Apertium kennt keinen Weg von { $from } nach { $to }. Was es gibt, zeigt: tolmach machine pairs
cli-machine-no-answer = Apertium antwortet nicht.
cli-machine-unusable = Apertium hat für diesen Text nichts Brauchbares.
cli-machine-made = Von einer Maschine gemacht ({ $engine }); lies es, bevor du es verwendest.
cli-column-level = Stufe
cli-column-check = Prüfung
cli-column-found = Gefunden
cli-column-problem = Problem
cli-level-block = Sperre
cli-level-warn = Warnung
cli-level-hint = Vorschlag
cli-check-nothing-pulled = In { $language } wurde keine Seite abgerufen, also wird keine geprüft. Rufe eine aus dem Wiki ab mit: tolmach pull PAGE --lang { $language }
cli-check-nothing = Nichts zu beanstanden.
cli-check-ignored =
    { $n ->
        [one] { $n } Problem wird ignoriert.
       *[other] { $n } Probleme werden ignoriert.
    }
cli-check-none-ignored = Dort wird nichts ignoriert.
cli-column-when = Wann
cli-column-why = Warum
cli-check-heeded =
    { $n ->
        [0] Dort wurde nichts ignoriert.
        [one] { $n } Problem zählt wieder.
       *[other] { $n } Probleme zählen wieder.
    }
cli-next-check = Was die Stufe „Sperre“ hat, verhindert das Senden. Behebe es, ignoriere es mit --ignore CHECK --why TEXT KEY, oder sende mit --confirm-problems.
cli-error-no-problem = Die Prüfung { $check } findet in { $unit } nichts.
cli-column-collection = Sammlung
cli-column-pattern = Muster
cli-column-instead = Stattdessen
cli-column-sentence = Sagt
cli-rules-saved =
    { $n ->
        [one] { $collection } hat jetzt { $n } Regel. Was sie findet, zeigt: tolmach check --lang CODE
       *[other] { $collection } hat jetzt { $n } Regeln. Was sie finden, zeigt: tolmach check --lang CODE
    }
cli-rules-none = Es gibt noch keine Regel. Erstelle eine mit: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } ist keine Regel von { $collection } mehr.
cli-rules-unknown = { $collection } hat keine Regel { $pattern }. Die Regeln zeigt: tolmach rules list
cli-error-no-collection = Es gibt keine Sammlung namens { $name }. Die vorhandenen zeigt: tolmach collection list
cli-column-term = Begriff
cli-column-translations = Übersetzungen
cli-column-domain = Fachgebiet
cli-column-reviewed = Durchgesehen
cli-column-languages = Sprachen
cli-column-file = Datei
cli-glossary-kept = (bleibt, wie er ist)
cli-glossary-forbidden = nicht „{ $text }“
cli-glossary-reviewed = ja
cli-glossary-not-reviewed = nein
cli-glossary-none = Diesen Begriff gibt es nicht. Füge einen hinzu mit: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Sag, was mit dem Begriff geschehen soll: --to L --target TEXT für eine Übersetzung, --keep, wenn er bleibt, wie er ist, oder --note, --domain, --reviewed.
cli-glossary-saved = { $term } ist im Glossar.
cli-glossary-removed = { $term }: aus dem Glossar entfernt.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – bleibt in jeder Sprache, wie er ist
        [of-field] { $term } – Fachgebiet: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: gelesene Begriffe: { $read }; neu wären { $added }, geändert { $changed }, unverändert { $unchanged }. Nichts wurde gespeichert.
       *[done] { $file }: gelesene Begriffe: { $read }, neu { $added }, geändert { $changed }, unverändert { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: nicht übernommen, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } Begriff ist nach { $file } geschrieben.
       *[other] { $n } Begriffe sind nach { $file } geschrieben.
    }
cli-glossary-not-read = { $file } ist kein Glossar, das Tolmach liest: TBX, die Tabelle von OmegaT oder CSV, dessen erste Zeile die Spalten nennt, etwa source,target.
cli-glossary-which-language = { $file } nennt seine Sprache nicht. Nenne sie mit --to.
cli-glossary-which-format = Der Name { $file } verrät das Format nicht. Nenne es mit --format csv, omegat oder tbx.
cli-words-added =
    { $n ->
        [one] { $n } Wort gilt ab jetzt als richtig (Sprache: { $language }).
       *[other] { $n } Wörter gelten ab jetzt als richtig (Sprache: { $language }).
    }
cli-words-removed =
    { $n ->
        [one] { $n } eigenes Wort ist entfernt (Sprache: { $language }).
       *[other] { $n } eigene Wörter sind entfernt (Sprache: { $language }).
    }
cli-words-unknown = { $word } ist kein eigenes Wort in { $language }. Alle zeigt: tolmach words list --lang { $language }
cli-words-none = In { $language } gibt es noch kein eigenes Wort. Füge eines hinzu mit: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Kein Wörterbuch gefunden. Installiere eines, etwa das Paket hunspell-pl, oder lege .aff- und .dic-Dateien nach { $folder }
cli-dictionaries-damaged = nicht verwendbar: { $problem }
cli-error-no-term = Das Glossar hat kein „{ $term }“ in { $language }. Was es hat, zeigt: tolmach glossary show
cli-error-not-a-term = „{ $text }“ hat keine Buchstaben und kann daher kein Begriff sein.
cli-error-not-a-word = „{ $text }“ ist nicht ein einzelnes Wort.
cli-column-need = Bedarf
cli-column-since = Seit
cli-column-reasons = Warum
cli-board-nothing = Nichts zu tun: Alles Bekannte ist übersetzt und aktuell.
cli-board-more =
    { $n ->
        [one] und { $n } weitere; --limit 0 zeigt sie
       *[other] und { $n } weitere; --limit 0 zeigt sie alle
    }
cli-board-drawn = Die Übersicht ist in { $path } gezeichnet.
cli-column-waiting = Wartet
cli-column-comments = Kommentare
cli-column-review = Durchsicht
cli-reviews-none = Nichts wartet auf Durchsicht.
cli-standing-waits = wartet auf Durchsicht
cli-standing-mine = von dir
cli-standing-accepted = angenommen
cli-standing-proofread = im Wiki überprüft
cli-standing-outdated = veraltet
cli-standing-untranslated = nicht übersetzt
cli-review-unit = { $unit }: { $standing }
cli-review-source = Original:   { $text }
cli-review-before = Vorher:     { $text }
cli-review-text = Jetzt:      { $text }
cli-review-changes = Änderungen: { $text }
cli-review-revision = Version { $revision }
cli-review-no-text = Es gibt noch keine Übersetzung.
cli-review-somebody = jemand
cli-review-accepted = { $number }: von { $by } angenommen, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (zu einem älteren Text)
cli-told-none = Es gibt dem Wiki nichts zu melden: Nimm zuerst hier etwas an.
cli-told-proofread = im Wiki überprüft
cli-told-overtaken = das Wiki nahm es an und hat seitdem einen anderen Text
cli-told-changed = geändert, seit du es angesehen hast: nichts wurde gesendet
cli-told-outdated = inzwischen veraltet: nichts wurde gesendet
cli-told-gone = nicht mehr auf der Seite: nichts wurde gesendet
cli-told-refused = abgelehnt: { $says }
cli-error-review-untranslated = { $unit } ist nicht übersetzt, also gibt es nichts durchzusehen.
cli-error-review-outdated = { $unit } ist veraltet: erst aktualisieren. Wikis nehmen veraltete Übersetzungen nicht an.
cli-error-review-own = { $unit } ist deine eigene Arbeit: Annehmen muss sie jemand anderes.
cli-error-changed-since = { $unit } hat sich geändert, seit es angesehen wurde.
cli-error-empty-comment = Der Kommentar ist leer.
cli-error-no-remark = Zu dieser Einheit gibt es keine solche Anmerkung, oder sie ist schon beendet. „tolmach review PAGE UNIT --lang L“ zeigt sie.
cli-error-may-not-proofread = Diese Anmeldung darf auf { $wiki } keine Übersetzungen bestätigen; Botpasswörter und Token dürfen es nie. Was du angenommen hast, bleibt hier und reist in Paketen mit.
cli-column-left = Einheiten übrig
cli-column-claimed = Wer ist dran
cli-sprint-closed = Abgeschlossen: { $at }. Die Zahlen sind von diesem Zeitpunkt.
cli-sprint-joined = Du machst bei „{ $name }“ mit: Was dort alle gemacht haben, zählt auch hier.
cli-error-sprint-closed = Der Sprint „{ $name }“ ist abgeschlossen.
cli-error-not-in-sprint = Im Sprint „{ $name }“ geht es nicht um { $page } in { $language }.
cli-error-no-sprint-in-file = { $file } enthält keinen Sprint. Ein Paket mit einem macht: tolmach sprint export NAME --out FILE
cli-column-bytes = Bytes
cli-backups-none = Es gibt noch keine Sicherung. Mach eine mit: tolmach backup now
cli-backup-asked = auf Wunsch
cli-backup-migration = vor einem Update
cli-backup-restore = vor dem Wiederherstellen
cli-backup-damaged = beschädigt, beiseitegelegt
cli-backed-up = Nach { $path } kopiert.
cli-restored = Wiederhergestellt. Was vorher da stand, ist als { $path } aufbewahrt.
cli-error-no-backup = Es gibt keine Sicherung { $file }, die sich wiederherstellen ließe. „tolmach backup list“ zeigt sie.

### German (de). Reviewed by a native speaker: not yet.

app-skip = Zum Inhalt springen
app-nav = Ansichten
app-opening = Wird geöffnet
app-start = Start
app-library = Bibliothek
app-board = Übersicht
app-workbench = Werkbank
app-review = Durchsicht
app-sprint = Sprint
app-outbox = Postausgang
app-glossary = Glossar
app-memory = Speicher
app-search = Suche
app-settings = Einstellungen
app-drafts =
    { $n ->
        [one] { $n } Entwurf
       *[other] { $n } Entwürfe
    }
app-conflicts =
    { $n ->
        [one] { $n } Konflikt zu lösen
       *[other] { $n } Konflikte zu lösen
    }
appearance-label =
    { $theme ->
        [light] Aussehen: hell
        [dark] Aussehen: dunkel
       *[system] Aussehen: wie im System
    }
notice-set-aside = Die Datei von Tolmach war beschädigt. Sie ist als { $path } aufbewahrt; eine leere wurde angelegt.
notice-migrated = Die Datei von Tolmach wurde auf eine neuere Form gebracht. Eine Kopie der alten ist als { $path } aufbewahrt.
state-untranslated = Nicht übersetzt
state-outdated = Veraltet
state-translated = Übersetzt
state-proofread = Überprüft
state-typing = Entwurf
state-done = Entwurf, fertig
state-conflict = Konflikt
state-moved = Original geändert
first-run-title = Willkommen bei Tolmach
first-run-lead = Übersetze die Seiten der Wikimedia-Bewegung in deine Sprache, in deinem Tempo und auch offline.
first-run-languages = In welche Sprachen übersetzt du?
first-run-reading = Ich lese auch andere Sprachen
first-run-reading-about = Ihre Übersetzungen derselben Einheit stehen neben dem Original. Ohne Auswahl sind es die Sprachen, die deinen am nächsten sind.
first-run-where = Wo möchtest du anfangen?
first-run-choose-one = Wähle mindestens eine Sprache.
first-run-begin = Los
languages-title = Meine Sprachen
languages-search = Sprachen suchen
languages-none-found = Keine Sprache heißt so.
languages-drop = { $language } entfernen
languages-chosen =
    { $n ->
        [0] Keine gewählt
        [one] { $n } gewählt:
       *[other] { $n } gewählt:
    }
wiki-menu = Wiki, Konto und Sprachen
wiki-practice = Übungswiki
wiki-practice-about = Läuft auf diesem Computer. Es braucht kein Konto, und du kannst dort nichts kaputt machen.
wiki-meta = Meta-Wiki
wiki-real-about = Ein echtes Wiki. Lesen und Entwerfen geht ohne Konto, zum Senden brauchst du eines.
wiki-no-account = Nicht angemeldet
wiki-as = Als { $name }
wiki-add = Wiki hinzufügen
wiki-add-it = Hinzufügen
wiki-add-name = Name
wiki-add-name-help = Wie es hier heißen soll: Buchstaben, Ziffern, Bindestriche und Punkte.
wiki-add-address = Adresse der API
wiki-add-address-help = Sie beginnt mit https:// und endet meist auf /w/api.php.
log-in = Anmelden
log-out = Abmelden
log-in-title = Bei { $wiki } anmelden
log-in-how = Wie?
log-in-token = Zugriffstoken
log-in-token-about = Ein OAuth-2-Token nur für dich. Am sichersten: Du kannst es jederzeit widerrufen, und es erlaubt nur, was du freigegeben hast.
log-in-bot-password = Botpasswort
log-in-bot-password-about = Ein Passwort, das das Wiki nur für Tolmach erzeugt, auf der Seite Special:BotPasswords.
log-in-account = Mein Konto
log-in-account-about = Dein eigener Name und dein Passwort, mit Einmalcode, falls du einen nutzt.
log-in-token-field = Zugriffstoken
log-in-grants = Hake beim Anlegen diese Berechtigungen an: „Vorhandene Seiten bearbeiten“, „Seiten erstellen, bearbeiten und verschieben“ und „(Bot-)Massenbearbeitungen“, wenn du sie hast. Mit Botpasswörtern lassen sich Übersetzungen nicht als überprüft markieren.
log-in-account-warning = Dein eigenes Passwort öffnet alles, was du im Wiki darfst. Ein Botpasswort oder Token ist sicherer.
log-in-user = Benutzername
log-in-user-bot = Mit dem Namen des Bots nach einem @, zum Beispiel Anna@tolmach.
log-in-password = Passwort
log-in-code = Einmalcode
log-in-done = Du bist als { $name } angemeldet.
secrets-where = Tolmach bewahrt es im Schlüsselbund dieses Computers auf oder, wo es keinen gibt, bis zum Beenden im Arbeitsspeicher. Nie in einer Datei.
secrets-keychain = Tolmach bewahrt es im Schlüsselbund dieses Computers auf, nie in einer eigenen Datei.
secrets-memory = Dieser Computer hat keinen Schlüsselbund. Tolmach behält es daher im Arbeitsspeicher und fragt beim nächsten Start wieder.
lacks-title = Dieses Konto darf hier nicht alles:
lacks-edit = Es darf nicht bearbeiten, also lässt sich nichts senden.
lacks-create-page = Es darf keine Seiten anlegen, also lassen sich erste Übersetzungen nicht senden.
lacks-translate = Es darf nicht übersetzen.
lacks-proofread = Es darf Übersetzungen nicht als überprüft markieren.
lacks-blocked = Es ist für das Bearbeiten gesperrt.
dialog-save = Speichern
dialog-cancel = Abbrechen
dialog-done = Fertig
work-paused = Pausiert
work-pause = Pause
work-resume = Fortsetzen
work-stop = Anhalten
work-step = { $done } von { $total }
work-left =
    { $minutes ->
        [one] noch etwa { $minutes } Minute
       *[other] noch etwa { $minutes } Minuten
    }
keys-title = Tastenkürzel
keys-change-all = Tastenkürzel ändern
keys-group-unit = Einheiten
keys-group-text = Text
keys-group-help = Hilfe und Bereiche
keys-group-window = Fenster
keys-done-next = Als fertig markieren, nächste Einheit
keys-still-valid = Noch gültig, nächste Einheit
keys-next-unit = Nächste Einheit
keys-previous-unit = Vorige Einheit
keys-next-unfinished = Nächste unfertige Einheit
keys-previous-unfinished = Vorige unfertige Einheit
keys-discard-draft = Entwurf verwerfen
keys-copy-source = Original kopieren
keys-insert-markup = Nächste fehlende Auszeichnung einfügen
keys-choose-markup = Auszeichnung zum Einfügen wählen
keys-plain-text = Auszeichnung als reiner Text
keys-undo = Rückgängig
keys-redo = Wiederholen
keys-use-match = Treffer 1 bis 9 übernehmen
keys-insert-match = Treffer 1 bis 9 am Cursor einfügen
keys-use-machine = Maschinell übersetzen und den Text übernehmen
keys-insert-term = Nächsten Begriff einfügen
keys-add-term = Begriff hinzufügen
keys-next-problem = Zum nächsten Problem
keys-fix-problem = Dieses Problem beheben
keys-ignore-problem = Dieses Problem ignorieren
keys-next-region = Nächster Teil des Fensters
keys-previous-region = Voriger Teil des Fensters
keys-show-list = Liste der Einheiten ein- oder ausblenden
keys-palette = Aktion finden
keys-search-all = Überall suchen
keys-show-keys = Diese Kürzel zeigen
keys-go-start = Start
keys-go-library = Bibliothek
keys-go-board = Übersicht
keys-go-workbench = Werkbank
keys-go-review = Durchsicht
keys-go-sprint = Sprint
keys-go-outbox = Postausgang
keys-go-glossary = Glossar
keys-go-memory = Speicher
keys-go-settings = Einstellungen
keys-change-theme = Hell, dunkel oder wie im System
keys-export-page = Diese Seite exportieren
keys-import-file = Datei importieren
keys-about = Bei Buchstaben zählt das Zeichen auf der Taste, wenn es ein lateinisches ist, bei Ziffern der Platz der Taste. So funktionieren die Kürzel auf jeder Tastatur. Nichts liegt auf Ctrl+Alt, denn damit schreibt man auf vielen Tastaturen Buchstaben.
keys-print = Liste drucken
keys-reset-all = Alle zurücksetzen
keys-none = Kein Kürzel
keys-change = Ändern
keys-reset = Zurücksetzen
keys-change-of = Kürzel ändern: { $action }
keys-reset-of = Kürzel zurücksetzen: { $action }
keys-press = Neue Tasten drücken …
keys-press-for = Drücke die neuen Tasten für: { $action }. Escape lässt alles, wie es ist.
keys-not-ctrl-alt = { $stroke } schreibt auf vielen Tastaturen Buchstaben und kann daher kein Kürzel sein.
keys-not-plain = { $stroke } wird zum Schreiben gebraucht. Halte Ctrl oder Alt, oder nimm eine Funktionstaste.
keys-taken = { $stroke } ist schon „{ $action }“.
keys-take-over = Übernehmen
palette-title = Aktion finden
palette-placeholder = Aktion oder Seite
palette-none = Nichts mit diesem Namen.
closing-title = Deine letzten Worte sind nicht gespeichert
closing-about = Tolmach konnte deinen letzten Text nicht auf die Festplatte schreiben. Schaffe etwas Platz und versuche es noch einmal. Wenn du jetzt schließt, geht verloren, was du seit dem letzten „Gespeichert“ getippt hast.
closing-again = Speichern und schließen
closing-anyway = Ohne Speichern schließen
settings-about = Tolmach { $version }
settings-appearance = Aussehen
settings-theme = Hell oder dunkel
settings-theme-system = Wie im System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-contrast = Hoher Kontrast
settings-contrast-about = Kräftigere Linien und Buchstaben.
settings-text-size = Textgröße
settings-size = { $percent } %
settings-interface = Sprache von Tolmach
settings-interface-about = In diesem Fenster, im Terminal und in den Berichten. Mit den Sprachen, in die du übersetzt, hat sie nichts zu tun.
settings-interface-system = Wie im System
settings-interface-unreviewed = Diese Texte hat noch niemand durchgesehen, dessen Muttersprache das ist. Wenn etwas falsch klingt, sag es uns: Wie, steht in CONTRIBUTING.
settings-plain = Auszeichnung als reiner Text
settings-plain-about = Zeigt Variablen, Links und Vorlagen so, wie das Wiki sie speichert, ohne sie zu schützen.
settings-languages = Sprachen
settings-into = Ich übersetze in
settings-into-about = Diese werden in der Bibliothek gezeigt und abgerufen.
settings-reading = Ich lese auch
settings-reading-about = Ihre Übersetzungen derselben Einheit stehen neben dem Original.
settings-wikis = Wikis
settings-wiki-here = Hier arbeitest du
settings-wiki-work-here = Hier arbeiten
settings-privacy = Tolmach sendet niemandem etwas außer den Wikis in dieser Liste. Passwörter und Token liegen im Schlüsselbund dieses Computers, nie in einer Datei.
settings-machine = Maschinelle Übersetzung
machine-about = Wenn Apertium auf diesem Computer installiert ist, kann es neben den Treffern eine Übersetzung vorschlagen: aus dem Original und aus Übersetzungen in Sprachen, die du liest. Verwandte Sprachen gelingen am besten. Es ist ein Entwurf zum Bearbeiten; Text, der so bleibt, wie die Maschine ihn gemacht hat, wird nicht an das Wiki gesendet.
machine-privacy = Apertium arbeitet auf diesem Computer. Was du damit übersetzt, wird nirgendwohin gesendet.
machine-looking = Apertium wird gesucht
machine-none = Apertium ist nicht installiert
machine-no-pairs = Apertium ist installiert, aber kein Sprachpaar
machine-get = Tolmach funktioniert auch ohne. Wenn du es möchtest, installiere Apertium und ein Paket für jedes gewünschte Sprachpaar und suche dann noch einmal. Unter Debian und Ubuntu, für Belarussisch und Russisch:
machine-again = Noch einmal suchen
machine-when = Wann soll es übersetzen?
machine-when-off = Nie
machine-when-asked = Auf Wunsch
machine-when-always = Von selbst, bei jeder Einheit
machine-pairs =
    { $n ->
        [one] { $n } Sprachpaar ist installiert
       *[other] { $n } Sprachpaare sind installiert
    }
settings-keys = Tastatur
codex-dialog-close = Schließen
codex-message-dismiss = Ausblenden
codex-optional = (optional)
codex-search = Suchen
codex-popover-close = Schließen
codex-chip-added = { $what } wurde hinzugefügt.
codex-chip-removed = { $what } wurde entfernt.
codex-chip-description = Eingabetaste zum Bearbeiten, Entf zum Entfernen.
settings-data = Deine Daten
settings-privacy-title = Datenschutz
settings-privacy-who = Tolmach sendet niemandem etwas außer den Wikis, die du hinzugefügt hast: Es erfasst keine Nutzungsdaten und fragt nirgends nach Updates.
settings-privacy-where = Entwürfe, Abgerufenes, Anmerkungen und Sprints liegen in einer Datei in deinem Ordner für Programmdaten. Passwörter und Token bewahrt der Schlüsselbund deines Systems auf oder, wo es keinen gibt, der Arbeitsspeicher, bis das Fenster geschlossen wird.
settings-privacy-files = Eine Datei, die du exportierst oder weitergibst, enthält, was du gewählt hast, und die Kontonamen der Beteiligten.
settings-backups = Sicherungen
settings-backups-about = Eine Kopie von allem außer Passwörtern, neben dem Original. Tolmach macht selbst eine, bevor ein Update die Datei ändert.
settings-backups-none = Es gibt noch keine Sicherung.
settings-back-up = Jetzt sichern
settings-backup-asked = Auf Wunsch
settings-backup-migration = Vor einem Update
settings-backup-restore = Vor dem Wiederherstellen
settings-backup-damaged = Beiseitegelegte beschädigte Datei
settings-restore = Wiederherstellen
settings-diagnostics = Diagnose
settings-diagnostics-about = Zahlen und Versionen für eine Fehlermeldung. Kein Name, kein Text, kein Passwort.
settings-diagnostics-show = Zeigen
settings-copy = Kopieren
settings-copied = Kopiert.
settings-copy-failed = Das Kopieren ist nicht gelungen. Markiere den Text und kopiere ihn mit den Tasten deines Systems.
settings-backed-up = Nach { $path } kopiert.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB
settings-restore-about = Alles wird wie zu diesem Zeitpunkt: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Der jetzige Stand wird vorher kopiert, sodass du zu ihm zurückkannst.

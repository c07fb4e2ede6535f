### German (de). Reviewed by a native speaker: not yet.

outbox-tab-plan = Zu senden ({ $n })
outbox-tab-conflicts = Konflikte ({ $n })
outbox-tab-receipts = Belege ({ $n })
outbox-pushing = Wird gesendet
plan-caption = Entwürfe und was das Senden mit jedem machen würde
plan-empty = Nichts zu senden
plan-empty-about = Entwürfe, die du als fertig markierst, warten hier, bis du sie sendest.
plan-check = Mit dem Wiki vergleichen
plan-log-in = Zum Senden anmelden
plan-summary = Zur Zusammenfassung hinzufügen
plan-summary-hint = Zum Beispiel: Herbstsprint
plan-edits =
    { $n ->
        [0] Noch lässt sich nichts senden
        [one] { $n } Bearbeitung
       *[other] { $n } Bearbeitungen
    }
plan-time =
    { $minutes ->
        [one] etwa { $minutes } Minute im Tempo des Wikis
       *[other] etwa { $minutes } Minuten im Tempo des Wikis
    }
plan-as-of = mit dem Wiki verglichen: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
plan-push =
    { $n ->
        [0] Senden
        [one] { $n } Bearbeitung senden
       *[other] { $n } Bearbeitungen senden
    }
plan-pushed = Bereit zum Senden
plan-confirmed = Wird als noch gültig bestätigt
plan-merged = Bereit zum Senden
plan-already-there = Schon im Wiki
plan-source-moved = Original geändert: noch einmal ansehen
plan-conflict = Konflikt: erst lösen
plan-refused = Nicht sendbar
plan-waiting = Noch nicht fertig
result-pushed = Gesendet
result-confirmed = Als noch gültig bestätigt
result-merged = Mit fremder Änderung zusammengeführt
result-already-there = War schon da
result-source-moved = Original geändert
result-conflict = Konflikt
result-refused = Abgelehnt
result-waiting = Wartet
reason-empty = Der Entwurf ist leer.
reason-unit-removed = Die Seite hat diese Einheit nicht mehr.
reason-page-gone = Die Seite ist weg oder nicht mehr übersetzbar.
reason-fuzzy-mark = Der Text enthält !!FUZZY!! und wäre damit sofort veraltet.
reason-not-done = Markiere die Einheit zuerst als fertig.
reason-in-doubt = Das letzte Senden brach hier ab. Das nächste stellt fest, ob der Text angekommen ist.
reason-not-read-again = Es wurde gesendet; ob es gut angekommen ist, zeigt sich beim nächsten Senden.
reason-offline = Das Wiki ist nicht erreichbar.
reason-was-new = Vorher gab es keine Übersetzung; löschen kann sie nur die Administration des Wikis.
reason-no-text = „Noch gültig“ hat keinen Text geändert.
reason-has-draft = Zu dieser Einheit gibt es einen Entwurf.
reason-not-pushed = Nichts davon ist im Wiki.
reason-stopped = Das Senden wurde angehalten, bevor das an der Reihe war.
reason-changed-on-wiki = Jemand anderes hat es im Wiki geändert.
reason-changed-since = Jemand hat es seitdem geändert.
reason-source-moved = Das Original hat sich geändert, seit der Entwurf entstand.
reason-was-outdated-before = Der Text davor war veraltet; das Wiki hält ihn jetzt für aktuell.
reason-outdated = Das Wiki nennt es veraltet.
reason-merged = Das Wiki hat es mit dem zusammengeführt, was inzwischen jemand anderes gespeichert hat.
reason-captcha = Das Wiki verlangt ein Captcha. Speichere zuerst eine Einheit im Browser.
reason-busy = Das Wiki ist gerade überlastet. Sende später noch einmal.
reason-not-sent = Es ist nie angekommen und geht beim nächsten Senden mit.
reason-blocked-by-check = Eine Prüfung hat etwas gefunden, das beim Lesen kaputt aussähe. Behebe es in der Werkbank, oder ignoriere es dort mit Begründung.
entry-unit = Einheit
entry-text = Text
entry-result = Ergebnis
entry-outdated = Es ist angekommen, aber das Wiki nennt es veraltet.
entry-revision = Version { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = Dieses Senden
push-done =
    { $landed ->
        [0] Nichts wurde gesendet.
        [one] { $landed } Einheit ist jetzt im Wiki.
       *[other] { $landed } Einheiten sind jetzt im Wiki.
    }
push-stopped =
    { $landed ->
        [one] Angehalten. { $landed } Einheit ist jetzt im Wiki.
       *[other] Angehalten. { $landed } Einheiten sind jetzt im Wiki.
    }
push-held =
    { $held ->
        [one] { $held } Entwurf bleibt hier; warum, steht unten.
       *[other] { $held } Entwürfe bleiben hier; warum, steht unten.
    }
receipts-caption = Was angekommen ist, Neuestes zuerst
receipts-empty = Noch nichts gesendet
receipts-empty-about = Jede Einheit, die im Wiki ankommt, hinterlässt hier einen Beleg.
receipts-about = Zurücknehmen stellt den Text davor wieder her, wenn seitdem niemand die Einheit geändert hat.
receipts-revert = Letzte zurücknehmen: Einheit { $unit }
receipts-reverted =
    { $n ->
        [0] Nichts ließ sich zurücknehmen.
        [one] { $n } Einheit zurückgenommen.
       *[other] { $n } Einheiten zurückgenommen.
    }
conflicts-about = Während du daran gearbeitet hast, hat jemand diese Übersetzungen im Wiki geändert. Nichts wurde überschrieben. Vergleiche und entscheide.
conflicts-empty = Keine Konflikte
conflicts-empty-about = Ändert jemand eine Einheit, an der du arbeitest, erscheinen hier beide Texte.
conflict-base = Vorher
conflict-base-none = Es gab keine Übersetzung.
conflict-mine = Dein Text
conflict-theirs = Jetzt im Wiki
conflict-theirs-by = Jetzt im Wiki, von { $name }
conflict-theirs-gone = Die Übersetzung ist aus dem Wiki verschwunden.
conflict-take-mine = Meinen nehmen
conflict-take-theirs = Den im Wiki nehmen
conflict-edit = Bearbeiten
conflict-edited = Der Text, der bleiben soll
conflict-take-edited = Diesen Text nehmen

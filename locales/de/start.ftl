### German (de). Reviewed by a native speaker: not yet.

start-title = Was ist zu tun?
start-loading = Es wird nachgesehen, was zu tun ist
start-followed = Stand: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = noch nichts abgerufen
start-offline = Keine Verbindung: Hier geht trotzdem alles, nur Abrufen und Senden müssen warten.
start-refresh = Neues abrufen
start-refreshing = Neues wird abgerufen
start-resume = Dort weitermachen, wo du warst
start-resume-it = Weitermachen
start-resume-unit = Einheit { $unit }
start-conflicts = Konflikte
start-conflicts-waiting =
    { $n ->
        [one] { $n } Entwurf von dir weicht vom Text im Wiki ab. Entscheide, welcher bleibt.
       *[other] { $n } Entwürfe von dir weichen von den Texten im Wiki ab. Entscheide, welche bleiben.
    }
start-conflicts-open = Ansehen
start-outbox = Postausgang
start-outbox-waiting =
    { $n ->
        [one] { $n } Entwurf ist nur auf diesem Computer.
       *[other] { $n } Entwürfe sind nur auf diesem Computer.
    }
start-outbox-open = Zum Postausgang
start-outdated = Veraltet seit deinem letzten Besuch
start-outdated-units =
    { $n ->
        [one] { $n } Einheit, bemerkt am { DATETIME($at, day: "numeric", month: "short") }
       *[other] { $n } Einheiten, bemerkt am { DATETIME($at, day: "numeric", month: "short") }
    }
start-sprints = Meine Sprints
start-sprint-progress =
    { $measure ->
        [words] { $done } von { $goal } Wörtern
       *[units] { $done } von { $goal } Einheiten
    }
start-sprint-bar = { $name }: { $done } Prozent des Ziels
start-sprint-until = bis { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = beginnt am { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = Wo deine Sprachen Arbeit brauchen
start-next-size =
    { $n ->
        [one] { $n } Einheit, Wörter: { $words }
       *[other] { $n } Einheiten, Wörter: { $words }
    }
start-board = Ganze Übersicht
start-left =
    { $units ->
        [one] noch { $units } Einheit in deinen Sprachen, Wörter: { $words }
       *[other] noch { $units } Einheiten in deinen Sprachen, Wörter: { $words }
    }
start-landed =
    { $n ->
        [one] { $n } Einheit von dir kam in den letzten sieben Tagen ins Wiki
       *[other] { $n } Einheiten von dir kamen in den letzten sieben Tagen ins Wiki
    }
start-done = Nichts mehr zu tun
start-done-about = Jede Seite deiner Bibliothek ist in deinen Sprachen übersetzt und aktuell. Füge weitere Seiten hinzu oder sieh in der Übersicht, wo andere Sprachen Hilfe brauchen.
start-done-add = Seiten hinzufügen
start-empty = Deine Bibliothek ist leer
start-empty-about = Wähle Seiten zum Übersetzen; Tolmach ruft sie einmal ab, dann kannst du offline arbeiten.
start-empty-catalogue = Aus dem Katalog wählen
guide-title = Deine erste Einheit
guide-offer-about = Ein kurzer Satz, vom Öffnen bis ins Wiki. Das dauert etwa zwei Minuten.
guide-begin = Los
guide-getting = Seiten werden abgerufen
guide-none = Es ist kein kurzer Satz für den Anfang mehr da. Wähle irgendeine Einheit in der Werkbank.
guide-label = Einführung
guide-leave = Einführung verlassen
guide-step = Schritt { $n } von { $total }
guide-write = Lies den Satz unter „Original“ und schreibe ihn in deiner Sprache in das Feld darunter; was du tippst, wird sofort gespeichert. Wenn du zufrieden bist, drücke „Fertig, weiter“ oder { $key }. Noch wird nichts gesendet.
guide-push = Dein Entwurf wartet im Postausgang. Geh dorthin und drücke „Senden“, damit er ins Wiki kommt.
guide-push-go = Zum Postausgang
guide-landed = Deine Übersetzung ist im Wiki. Das ist schon alles: öffnen, schreiben, fertig, senden.
guide-landed-go = Sehen, was es sonst gibt

### Romanian (ro). Reviewed by a native speaker: not yet.

cli-column-page = Pagină
cli-column-language = Limbă
cli-column-units = Unități
cli-column-translated = Traduse
cli-column-percent = %
cli-column-outdated = Învechite
cli-column-proofread = Revizuite
cli-column-drafts = Ciorne
cli-column-as-of = La data
cli-column-unit = Unitate
cli-column-state = Stare
cli-column-source = Sursă
cli-column-text = Traducere sau ciornă
cli-column-receipt = Recipisă
cli-column-result = Rezultat
cli-column-revision = Versiune
cli-column-reason = Motiv
cli-column-wiki = Wiki
cli-column-address = Adresă
cli-column-user = Utilizator
cli-column-sprint = Sprint
cli-column-kind = Fel
cli-column-from = De la
cli-column-to = Până la
cli-column-goal = Obiectiv
cli-column-units-done = Unități făcute
cli-column-words = Cuvinte
cli-column-day = Zi
cli-column-person = Persoană

cli-state-untranslated = netradusă
cli-state-translated = tradusă
cli-state-outdated = învechită
cli-state-proofread = revizuită
cli-standing-draft = ciornă
cli-standing-typing = ciornă neterminată
cli-standing-conflict = ciornă în conflict
cli-standing-source-moved = ciornă, sursă modificată
cli-standing-refused = ciornă care nu poate pleca

cli-wiki-added = S-a adăugat { $wiki }. Folosiți-l cu --wiki { $wiki }.
cli-wiki-not-reached = Acum nu poate fi contactat, deci nu s-a verificat dacă se poate folosi.
cli-wiki-built-in = (inclus)
cli-wiki-removed = S-a eliminat { $wiki }.
cli-logged-in = V-ați autentificat pe { $wiki } ca { $user }.
cli-logged-out = V-ați deconectat de pe { $wiki }.
cli-who = Sunteți { $user } pe { $wiki }.
cli-blocked = Contul este blocat de { $by } până la { $until }: { $reason }
cli-blocked-without-end = Contul este blocat de { $by } până la noi ordine: { $reason }
cli-cannot-push = Cu această autentificare nu se pot salva traduceri: la o parolă pentru robot, acordați „Edit existing pages” și „Create, edit, and move pages”.
cli-cannot-proofread = Cu această autentificare nu se pot marca traduceri ca revizuite; cu parole pentru roboți și jetoane nu se poate niciodată.
cli-edits-a-minute =
    { $n ->
        [one] Wikiul permite { $n } modificare pe minut; Tolmach folosește cel mult jumătate.
        [few] Wikiul permite { $n } modificări pe minut; Tolmach folosește cel mult jumătate.
       *[other] Wikiul permite { $n } de modificări pe minut; Tolmach folosește cel mult jumătate.
    }
cli-no-keychain = Aici nu există seif de parole, deci parola nu se păstrează. Dați-o în TOLMACH_PASSWORD (un jeton în TOLMACH_TOKEN) la fiecare comandă care scrie, altfel vi se va cere.
cli-main-password = Ați folosit parola proprie a contului, care dă acces la tot. O parolă pentru robot sau un jeton de acces oferă mai multă siguranță: vedeți tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } unitate în { $languages }
        [few] { $page }: { $n_units } unități în { $languages }
       *[other] { $page }: { $n_units } de unități în { $languages }
    }
cli-pulled-nothing = Nu s-a schimbat nimic.
cli-pulled-requests =
    { $n ->
        [one] S-a trimis { $n } interogare.
        [few] S-au trimis { $n } interogări.
       *[other] S-au trimis { $n } de interogări.
    }
cli-problem-missing = { $page }: pe wiki nu există o astfel de pagină. Verificați ortografia și spațiul de nume.
cli-problem-not-translatable = { $page }: pagina nu este marcată pentru traducere. Adresați-vă unui administrator de traduceri al wikiului.
cli-problem-source-language = { $page }: pagina este scrisă în { $language }, deci nu este nimic de tradus.
cli-problem-language-refused = { $page }: wikiul nu primește aici traduceri în { $language }.
cli-removed = { $page } nu mai este urmărită.
cli-collection-saved =
    { $n ->
        [one] { $name } are acum { $n } pagină.
        [few] { $name } are acum { $n } pagini.
       *[other] { $name } are acum { $n } de pagini.
    }
cli-collection-none = Încă nu există nicio colecție. Începeți cu: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = S-a eliminat { $name }. Paginile rămân urmărite.
cli-page-unmarked = { $page } (nu mai este de tradus)
cli-page-deleted = { $page } (ștearsă)
cli-page-removed = { $page } (nu mai este urmărită)
cli-status-empty = Încă nu se urmărește nicio pagină. Începeți cu: tolmach pull PAGE --lang CODE
cli-stopped = Oprit. Ce s-a făcut rămâne; restul este neatins.
cli-database-set-aside = Baza de date era deteriorată. Este păstrată ca { $path } și s-a început una nouă.
cli-database-migrated = Baza de date a fost adusă la această versiune de Tolmach. O copie a celei vechi este { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } unitate, la { $as_of }.
        [few] { $n_units } unități, la { $as_of }.
       *[other] { $n_units } de unități, la { $as_of }.
    }
cli-units-none = Nicio unitate nu este în aceste stări.
cli-draft-saved = Ciorna pentru { $unit } este salvată aici.
cli-draft-discarded = Nu mai există ciornă pentru { $unit }. „tolmach undo” o aduce înapoi.
cli-draft-now = Ciorna pentru { $unit } este acum: { $text }
cli-draft-unchanged = Nu există alt text pentru { $unit } la care să se treacă.
cli-draft-confirmed = Ciorna pentru { $unit } spune că traducerea este încă valabilă.
cli-diff-untranslated = Pe wiki încă nu există traducere. Sursa:
cli-diff-none = Sursa nu s-a schimbat de când s-a făcut traducerea.
cli-diff-unknown = Traducerea este învechită, dar nu se știe cum era sursa atunci. Sursa acum:
cli-diff-translation = Traducerea de pe wiki:
cli-class-markup = În sursă s-au schimbat doar marcaje:
cli-class-variable = În sursă s-au schimbat doar variabile:
cli-class-link-target = În sursă s-au schimbat doar ținte de legături:
cli-class-number = În sursă s-au schimbat numere sau date:
cli-class-punctuation = În sursă s-a schimbat doar punctuația:
cli-class-wording = În sursă s-a schimbat formularea:
cli-class-unknown = Sursa s-a schimbat:

cli-push-nothing = Nicio ciornă nu așteaptă să fie trimisă.
cli-outbox-empty = Nimic nu așteaptă și nu s-a trimis nimic.
cli-push-plan =
    { $n_edits ->
        [0] Nu s-ar trimite nimic.
        [one] S-ar trimite { $n_edits } modificare, în circa { $seconds } s. Nu s-a trimis nimic.
        [few] S-ar trimite { $n_edits } modificări, în circa { $seconds } s. Nu s-a trimis nimic.
       *[other] S-ar trimite { $n_edits } de modificări, în circa { $seconds } s. Nu s-a trimis nimic.
    }
cli-column-plan = Ce s-ar întâmpla
cli-plan-pushed = s-ar trimite
cli-plan-confirmed = s-ar confirma ca încă valabilă
cli-outcome-pushed = trimisă
cli-outcome-confirmed = confirmată
cli-outcome-merged = îmbinată de wiki
cli-outcome-already-there = deja acolo
cli-outcome-source-moved = sursă modificată
cli-outcome-conflict = conflict
cli-outcome-refused = refuzată
cli-outcome-waiting = în așteptare
cli-reason-empty = ciorna este goală
cli-reason-unit-removed = pagina nu mai are unitatea
cli-reason-page-gone = pagina nu mai există sau nu mai este de tradus
cli-reason-fuzzy-mark = !!FUZZY!! din text l-ar face imediat învechit
cli-reason-not-done = încă se scrie
cli-reason-blocked-by-check = o oprește o verificare; vedeți „tolmach check” sau trimiteți cu --confirm-problems
cli-reason-file-undecided = un fișier a adus alt text; vedeți „tolmach conflicts”
cli-reason-changed-on-wiki = altcineva a schimbat-o
cli-reason-source-moved = sursa s-a schimbat de când s-a făcut ciorna
cli-reason-merged-with = împreună cu versiunea { $revision } a altcuiva
cli-reason-changed-since = cineva a schimbat-o între timp
cli-reason-outdated = pentru wiki este învechită
cli-reason-stopped = trimiterea s-a oprit înainte de a ajunge aici
cli-reason-not-sent = nu a ajuns; pleacă la următoarea trimitere
cli-reason-not-read-again = a fost trimisă; la următoarea trimitere se vede cum a ajuns
cli-reason-was-outdated-before = textul dinainte era învechit; acum wikiul îl consideră la zi
cli-reason-was-new = înainte nu exista traducere și doar administratorii wikiului pot șterge una
cli-reason-no-text = „încă valabilă” nu a schimbat niciun text
cli-reason-not-pushed = nimic din ea nu este pe wiki
cli-reason-has-draft = există o ciornă a acestei unități
cli-reason-captcha = wikiul cere un captcha; salvați mai întâi o unitate în navigator
cli-reason-busy = wikiul este prea ocupat acum ({ $code })
cli-reason-offline = wikiul nu a putut fi contactat
cli-reason-in-doubt = trimiterea s-a întrerupt; la următoarea se află dacă a ajuns
cli-next-resolve = La conflict, alegeți cu: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Unde s-a schimbat sursa, uitați-vă cu „tolmach diff” și acceptați cu: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Cineva a salvat în aceeași clipă, iar wikiul a îmbinat ambele texte. Preluați și vedeți dacă rezultatul sună bine.
cli-next-push = Pleacă cu: tolmach push
cli-next-outdated = Ce a ajuns ca învechit nu trece verificările proprii ale wikiului. Corectați cu „tolmach draft” și trimiteți din nou.
cli-next-refused = Așa cum este, această ciornă nu poate pleca: { $reason }.
cli-conflicts-none = Nicio ciornă nu este în conflict cu wikiul la ultima citire.
cli-conflict = { $unit } în { $language }, la { $as_of }
cli-conflict-source = Sursă:
cli-conflict-mine = Textul meu, comparat cu baza:
cli-conflict-theirs = Textul de pe wiki, comparat cu baza:
cli-conflict-theirs-by = Textul de pe wiki, de { $user }, comparat cu baza:
cli-conflict-theirs-file = Textul din fișierul { $file }, { $place }, comparat cu baza:
cli-conflict-theirs-gone = Pe wiki: traducerea a dispărut.
cli-resolved-mine = Ciorna pentru { $unit } pornește acum de la ce are wikiul.
cli-resolved-theirs = Rămâne textul de pe wiki pentru { $unit }. „tolmach undo” aduce ciorna înapoi.
cli-resolved-text = Noul text pentru { $unit } este ciorna dumneavoastră.

cli-sprints-none = Pe acest wiki încă nu există niciun sprint. Începeți unul cu: tolmach sprint create
cli-kind-translation = sprint de traducere
cli-kind-update = sprint de actualizare
cli-goal-units =
    { $n ->
        [one] { $n } unitate
        [few] { $n } unități
       *[other] { $n } de unități
    }
cli-goal-words =
    { $n ->
        [one] { $n } cuvânt
        [few] { $n } cuvinte
       *[other] { $n } de cuvinte
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Zile: { $from } – { $to }
cli-sprint-goal = Obiectiv: { $goal }, atins { $percent }%
cli-sprint-to-do = De făcut la început: unități { $units }, cuvinte { $words }
cli-sprint-done = Făcute de atunci: unități { $units }, cuvinte { $words }
cli-sprint-waiting = Ciorne care așteaptă trimiterea: { $units }
cli-sprint-scope = Schimbate printr-o nouă marcare, nenumărate mai sus: apărute { $added }, dispărute { $removed }
cli-day-observed = observat la { $day }
cli-person-unknown = necunoscut
cli-as-of = La { $as_of }.
cli-report-in-english = Încă nu există texte de raport în { $locale }; raportul este în engleză.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } unitate
        [few] { $file }: { $n_units } unități
       *[other] { $file }: { $n_units } de unități
    }
cli-practice-serving = Wikiul de exersare răspunde la { $url } până la Ctrl-C.
cli-practice-account = Utilizator { $user }, parolă { $password }
cli-practice-use = Din alt dosar de lucru: tolmach wiki add local { $url } și tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Se caută pagini…
cli-doing-reading-changes = Se citește ce s-a schimbat…
cli-doing-reading-sources = Se citesc sursele…
cli-doing-reading-units = Se citesc unitățile, pagina { $done } din { $total }: { $page }
cli-doing-reading-old-sources = Se citesc sursele de dinainte, { $done } din { $total }
cli-doing-reading-histories = Se citește cine ce a făcut, { $done } din { $total }
cli-doing-planning = Se compară ciornele cu wikiul…
cli-doing-settling = Se lămurește ce a rămas nesigur…
cli-doing-sending = Se trimite { $done } din { $total }: { $unit }
cli-doing-re-reading = Se recitește ce a ajuns…
cli-doing-remembering = Se umple memoria, { $languages }: { $done }
cli-doing-reading-file = Se citește { $file }, { $done } din { $total } kB
cli-doing-forgetting = Se uită { $file }, perechi: { $done } din { $total }

cli-error = { $detail }.
cli-error-file = { $path } nu poate fi citit: { $detail }
cli-error-stdin = Intrarea standard nu poate fi citită: { $detail }
cli-error-output = Ieșirea nu poate fi scrisă: { $detail }
cli-error-practice = Wikiul de exersare nu poate porni: { $detail }.
cli-error-translations = { $path } nu conține traduceri: { $detail }. Se așteaptă JSON, de exemplu {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Wikiul nu poate fi contactat: { $detail }. Ciornele sunt în siguranță aici.
cli-error-wiki-says = Wikiul spune ({ $code }): { $says }
cli-error-wiki = Eroare a wikiului: { $detail }.
cli-error-store = Baza de date locală: { $detail }.
cli-error-no-wiki = Nu există niciun wiki cu numele { $wiki }. „tolmach wiki list” le arată, „tolmach wiki add” adaugă unul.
cli-error-wiki-exists = Există deja un wiki cu numele { $wiki }. Alegeți alt nume.
cli-error-wiki-built-in = { $wiki } este inclus și rămâne.
cli-error-no-translate = Situl { $wiki } nu are extensia Translate, deci nu este nimic de lucrat.
cli-error-has-drafts =
    { $n_drafts ->
        [one] S-ar pierde { $n_drafts } ciornă: { $what }.
        [few] S-ar pierde { $n_drafts } ciorne: { $what }.
       *[other] S-ar pierde { $n_drafts } de ciorne: { $what }.
    }
cli-error-not-logged-in = Nimeni nu s-a autentificat pe { $wiki } sau parola nu este la îndemână.
cli-error-needs-code = { $wiki } cere un cod de unică folosință. Autentificați-vă dintr-un terminal sau folosiți o parolă pentru robot ori un jeton.
cli-error-who = Spuneți cine sunteți cu --user sau dați un jeton cu --token-stdin ori TOLMACH_TOKEN.
cli-error-no-password = Este nevoie de o parolă sau un jeton: într-un terminal se cere, altfel folosiți --password-stdin, --token-stdin, TOLMACH_PASSWORD sau TOLMACH_TOKEN.
cli-error-no-language = Numiți limbile în care se traduce, de exemplu --lang pl,uk.
cli-error-push-running = Alt proces trimite către { $wiki } cu acest cont. O singură trimitere odată ține totul în ordine.
cli-error-lease-lost = Alt proces a preluat trimiterea către { $wiki }. Ce nu s-a trimis așteaptă.
cli-error-not-a-page = „{ $given }” nu este o pagină de pe { $wiki }. Dați un titlu sau o adresă de pe acel wiki.
cli-error-no-wiki-code = Wikiurile nu primesc traduceri în { $language }.
cli-error-no-page = { $page } nu este urmărită aici.
cli-error-nothing-found = Nu s-a găsit astfel nicio pagină de tradus. Verificați ortografia; la titluri și categorii, majusculele contează.
cli-error-no-receipt = Nu există recipisa { $receipt }. „tolmach outbox” le arată.
cli-error-no-unit = { $unit } nu este o unitate a paginii la ultima citire. „tolmach units” le arată.
cli-error-not-pulled = { $unit } nu a fost citită în { $language }.
cli-error-language-not-pulled = { $page } nu a fost citită în { $language }. Citiți-o cu: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Nu există ciornă pentru { $unit } în { $language }.
cli-error-not-outdated = { $unit } nu este învechită în { $language }, deci nu este nimic de confirmat.
cli-error-sprint-exists = Există deja un sprint cu numele { $name }. Alegeți alt nume.
cli-error-no-sprint = Nu există niciun sprint cu numele { $name }. „tolmach sprint list” le arată.
cli-error-sprint-days = Sprintul s-ar termina la { $to }, înainte de a începe la { $from }.
cli-error-empty-sprint = Sprintul „{ $name }” are nevoie de un nume și de pagini și limbi cu unități.
cli-error-not-for-sprint = { $page } nu există pe wiki sau nu este marcată pentru traducere.
cli-next-retry = Încercați din nou mai târziu.
cli-next-log-in = Autentificați-vă cu: tolmach login --user USER (vedeți tolmach login --help)
cli-next-show-difference = Vedeți cum stau lucrurile cu: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Așteptați să se termine cealaltă comandă sau dați alt dosar cu --home.
cli-next-practice-port = Dați alt port cu --port sau niciunul, pentru oricare liber.
cli-next-practice-journal = Mutați acel fișier de acolo pentru a reîncepe wikiul de exersare sau dați alt dosar cu --home.
cli-next-home = Dați un dosar în care se poate scrie, cu --home sau TOLMACH_HOME.
cli-next-writable = Faceți ca dosarul și fișierul să poată fi scrise sau dați alt dosar cu --home.
cli-next-free-space = Eliberați spațiu pe disc și încercați din nou.
cli-next-pull = Citiți-o de pe wiki cu: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Întâi trimiteți-le sau ștergeți-le ori adăugați --drop-drafts.
cli-next-update = Luați un Tolmach mai nou; nu s-a schimbat nimic.

cli-preview-written = Scris în { $path }. Deschideți-l într-un navigator; nu încarcă nimic.
cli-error-not-written = { $path } nu poate fi scris: { $detail }. Nu s-a schimbat nimic; alegeți alt loc cu --out.

cli-exported =
    { $n_units ->
        [one] S-a scris { $n_units } unitate în { $path }.
        [few] S-au scris { $n_units } unități în { $path }.
       *[other] S-au scris { $n_units } de unități în { $path }.
    }
cli-export-needs-folder = Acest format ține o pagină într-un fișier. Numiți un dosar cu --out.
cli-fill-into-itself = Fișierul completat ar lua locul celui din care este făcut, cu tot ce se află doar acolo. Numiți alt fișier cu --out.
cli-export-needs-format = Spuneți ce să se scrie cu --format și în ce limbă cu --lang.
cli-filled = Scrise: { $n_written }, neschimbate: { $n_unchanged }, lăsate cum sunt: { $n_left }. Fișierul este { $path }.
cli-fill-other-source = fișierul are alt text-sursă; refaceți-l din sursa de azi
cli-fill-twice = fișierul are unitatea de două ori; niciuna nu a fost atinsă
cli-fill-split = tăiată în segmente de celălalt program; traduceți-o acolo
cli-fill-codes = marcajele ei nu se pot deosebi în fișier; traduceți-o acolo
cli-import-place = Loc
cli-import-unit = Unitate
cli-import-outcome = Rezultat
cli-import-note = Notă
cli-import-taken = luată
cli-import-unchanged = neschimbată
cli-import-conflicting = în conflict
cli-import-unknown = necunoscută
cli-import-broken = necitită
cli-import-note-no-text = fișierul nu are traducere
cli-import-note-same-here = aici este același text
cli-import-note-as-handed-out = nimeni nu a schimbat-o în fișier
cli-import-note-waits = același text așteaptă deja
cli-import-note-not-done = marcată că mai are de lucru; ciorna nu este gata
cli-import-note-still-valid = învechită înainte, acum socotită valabilă
cli-import-note-source-moved = sursa s-a schimbat între timp; vedeți „tolmach diff”
cli-import-note-differs-from-draft = diferă de ciorna dumneavoastră
cli-import-note-changed-on-wiki = wikiul are o traducere mai nouă
cli-import-note-base-not-known = wikiul are alt text, iar fișierul nu spune după care a fost făcut
cli-import-note-no-page = pagina nu este în bibliotecă
cli-import-note-not-pulled = pagina nu a fost citită în această limbă
cli-import-note-no-unit = pagina nu are o astfel de unitate
cli-import-note-no-such-source = fără cheie și nicio unitate cu acest text-sursă
cli-import-note-several-such-sources = fără cheie și mai multe unități cu acest text-sursă
cli-import-note-twice = fișierul are două texte pentru ea; nu s-a luat niciunul
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } unitate fără cheie a fost găsită după textul-sursă.
        [few] { $n_units } unități fără cheie au fost găsite după textul-sursă.
       *[other] { $n_units } de unități fără cheie au fost găsite după textul-sursă.
    }
cli-import-more =
    { $n_more ->
        [one] Încă { $n_more } rând; --json le arată pe toate.
        [few] Încă { $n_more } rânduri; --json le arată pe toate.
       *[other] Încă { $n_more } de rânduri; --json le arată pe toate.
    }
cli-import-counts = Format { $format }. Luate: { $n_taken }, neschimbate: { $n_unchanged }, în conflict: { $n_conflicting }, necunoscute: { $n_unknown }, necitite: { $n_broken }.
cli-import-dry-run = Nu s-a păstrat nimic. Fără --dry-run, asta se va întâmpla.
cli-error-file-format = Fișierul nu este într-un format pe care îl citește Tolmach: PO, CSV, XLIFF, TMX sau un pachet Tolmach.
cli-error-interchange = Fișierul nu poate fi folosit: { $detail }. Nu s-a schimbat nimic.
cli-error-no-file-language = Fișierul nu spune în ce limbă este. Numiți-o cu --lang.
cli-error-no-work-in-memory = Fișierul este o memorie de traducere, iar intrările lui nu țin de nicio pagină. Luați-l cu: tolmach memory import FILE

cli-search-nothing = Nimic de pe acest calculator nu conține „{ $words }”. Paginile care nu au fost preluate nu se caută.
cli-search-more = Sunt mai multe de { $limit }; restrângeți căutarea cu --lang, --page sau --state ori măriți --limit.
cli-concordance-nothing = Niciun text cu traducere nu conține „{ $phrase }”.

cli-column-score = Asemănare
cli-column-target = Traducere
cli-column-origin = De unde
cli-column-pairs = Perechi
cli-column-uses = Folosiri
cli-column-sentences = Propoziții
cli-memory-unit = unitate
cli-memory-sentence = propoziție
cli-memory-draft = ciornă
cli-memory-empty = Memoria este goală. Se umple cu ce preluați, scrieți și importați.
cli-memory-no-match = Nimic asemănător nu s-a tradus înainte.
cli-memory-which-format = { $file } nu a fost citit: memoria citește TMX, PO și CSV al cărui prim rând numește coloanele, de exemplu en,pl sau source,target. Numele trebuie să se termine în .tmx, .po sau .csv.
cli-memory-which-language = { $file } nu a fost citit: nu își spune limbile. Numiți-le cu --from și --to.
cli-memory-refused = { $file } nu poate fi folosit: { $detail }. Corectați-l și citiți-l din nou; ce este deja în memorie nu se numără de două ori.
cli-memory-export-name = { $file }: numele fișierului trebuie să se termine în .tmx sau .csv.
cli-memory-imported = Citite { $n_read }, adăugate { $n_added }, îmbinate { $n_merged }, omise { $n_skipped }.
cli-memory-skipped = { $file }, rândul { $line }: omis, { $reason }.
cli-memory-exported =
    { $n ->
        [one] S-a scris { $n } pereche în { $path }.
        [few] S-au scris { $n } perechi în { $path }.
       *[other] S-au scris { $n } de perechi în { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] S-a uitat { $file }: { $n } pereche; dispărute, fiindcă nu mai sunt nicăieri altundeva: { $gone }.
        [few] S-a uitat { $file }: { $n } perechi; dispărute, fiindcă nu mai sunt nicăieri altundeva: { $gone }.
       *[other] S-a uitat { $file }: { $n } de perechi; dispărute, fiindcă nu mai sunt nicăieri altundeva: { $gone }.
    }
cli-error-no-origin = Nimic din memorie nu vine dintr-un fișier { $file }. Vedeți numele cu: tolmach memory stats --json

cli-column-engine = program
cli-machine-none = Apertium nu este instalat, deci aici nu există traducere automată. Pe Debian și Ubuntu: sudo apt install apertium și câte un pachet pentru fiecare pereche de limbi, de exemplu apertium-bel-rus.
cli-machine-no-pairs = Apertium este instalat, dar fără perechi de limbi. Pe Debian și Ubuntu există câte un pachet pentru fiecare, de exemplu apertium-bel-rus.
cli-machine-no-engine = Apertium nu știe să traducă din { $from } în { $to }. Vedeți ce există cu: tolmach machine pairs
cli-machine-no-answer = Apertium nu răspunde.
cli-machine-unusable = Apertium nu a dat nimic folositor pentru acest text.
cli-machine-made = Traducere automată ({ $engine }); citiți-o înainte de a o folosi.

cli-column-level = Nivel
cli-column-check = Verificare
cli-column-found = Găsit
cli-column-problem = Problemă
cli-level-block = oprește
cli-level-warn = avertizează
cli-level-hint = sugerează
cli-check-nothing-pulled = Nicio pagină nu a fost preluată în { $language }, deci nu este nimic de verificat. Citiți una de pe wiki cu: tolmach pull PAGE --lang { $language }
cli-check-nothing = Nimic de semnalat.
cli-check-ignored =
    { $n ->
        [one] { $n } problemă este ignorată.
        [few] { $n } probleme sunt ignorate.
       *[other] { $n } de probleme sunt ignorate.
    }
cli-check-none-ignored = Acolo nu este nimic ignorat.
cli-column-when = Când
cli-column-why = De ce
cli-check-heeded =
    { $n ->
        [0] Acolo nu era nimic ignorat.
        [one] { $n } problemă contează din nou.
        [few] { $n } probleme contează din nou.
       *[other] { $n } de probleme contează din nou.
    }
cli-next-check = Problemele de nivelul „oprește” țin pe loc trimiterea. Corectați-le, ignorați-le cu --ignore CHECK --why TEXT KEY sau trimiteți cu --confirm-problems.
cli-error-no-problem = Verificarea { $check } nu găsește nimic în { $unit }.

cli-column-collection = Colecție
cli-column-pattern = Tipar
cli-column-instead = În loc
cli-column-sentence = Mesaj
cli-rules-saved =
    { $n ->
        [one] { $collection } are acum { $n } regulă. Vedeți ce găsește cu: tolmach check --lang CODE
        [few] { $collection } are acum { $n } reguli. Vedeți ce găsesc cu: tolmach check --lang CODE
       *[other] { $collection } are acum { $n } de reguli. Vedeți ce găsesc cu: tolmach check --lang CODE
    }
cli-rules-none = Încă nu există nicio regulă. Faceți una cu: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } nu mai este o regulă pentru { $collection }.
cli-rules-unknown = { $collection } nu are regula { $pattern }. Vedeți regulile cu: tolmach rules list
cli-error-no-collection = Nu există nicio colecție cu numele { $name }. Vedeți-le pe cele existente cu: tolmach collection list

cli-column-term = Termen
cli-column-translations = Traduceri
cli-column-domain = Domeniu
cli-column-reviewed = Revizuit
cli-column-languages = Limbi
cli-column-file = Fișier
cli-glossary-kept = (rămâne așa)
cli-glossary-forbidden = nu „{ $text }”
cli-glossary-reviewed = da
cli-glossary-not-reviewed = nu
cli-glossary-none = Nu există un astfel de termen. Adăugați-l cu: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Spuneți ce se face cu termenul: --to L --target TEXT pentru o traducere, --keep dacă rămâne așa, sau --note, --domain, --reviewed.
cli-glossary-saved = { $term } este în glosar.
cli-glossary-removed = { $term }: eliminat din glosar.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – rămâne așa în orice limbă
        [of-field] { $term } – domeniu: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: termeni citiți: { $read }; s-ar adăuga { $added }, s-ar schimba { $changed }, ar rămâne cum sunt { $unchanged }. Nu s-a păstrat nimic.
       *[done] { $file }: termeni citiți: { $read }, adăugați: { $added }, schimbați: { $changed }, neschimbați: { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: neluat, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } termen este scris în { $file }.
        [few] { $n } termeni sunt scriși în { $file }.
       *[other] { $n } de termeni sunt scriși în { $file }.
    }
cli-glossary-not-read = { $file } nu este un glosar pe care îl citește Tolmach: TBX, tabelul OmegaT sau CSV al cărui prim rând numește coloanele, de exemplu source,target.
cli-glossary-which-language = { $file } nu își spune limba. Numiți-o cu --to.
cli-glossary-which-format = Numele { $file } nu arată formatul. Spuneți-l cu --format csv, omegat sau tbx.
cli-words-added =
    { $n ->
        [one] { $n } cuvânt în { $language } este socotit corect de acum înainte.
        [few] { $n } cuvinte în { $language } sunt socotite corecte de acum înainte.
       *[other] { $n } de cuvinte în { $language } sunt socotite corecte de acum înainte.
    }
cli-words-removed =
    { $n ->
        [one] { $n } cuvânt propriu în { $language } este uitat.
        [few] { $n } cuvinte proprii în { $language } sunt uitate.
       *[other] { $n } de cuvinte proprii în { $language } sunt uitate.
    }
cli-words-unknown = { $word } nu este un cuvânt propriu în { $language }. Vedeți lista cu: tolmach words list --lang { $language }
cli-words-none = Încă nu există cuvinte proprii în { $language }. Adăugați unul cu: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Nu s-a găsit niciun dicționar. Instalați unul, de exemplu pachetul hunspell-pl, sau puneți fișiere .aff și .dic în { $folder }
cli-dictionaries-damaged = nu poate fi folosit: { $problem }
cli-error-no-term = Glosarul nu are „{ $term }” în { $language }. Vedeți ce are cu: tolmach glossary show
cli-error-not-a-term = „{ $text }” nu are litere, deci nu poate fi un termen.
cli-error-not-a-word = „{ $text }” nu este un singur cuvânt.

cli-column-need = Nevoie
cli-column-since = Din
cli-column-reasons = De ce
cli-board-nothing = Nimic de făcut: tot ce se cunoaște este tradus și la zi.

cli-board-more =
    { $n ->
        [one] și încă { $n }; --limit 0 arată tot
        [few] și încă { $n }; --limit 0 arată tot
       *[other] și încă { $n }; --limit 0 arată tot
    }

cli-board-drawn = Panoul este desenat în { $path }.

cli-column-waiting = Așteaptă
cli-column-comments = Comentarii
cli-column-review = Revizuire
cli-reviews-none = Nimic nu așteaptă revizuire.
cli-standing-waits = așteaptă revizuire
cli-standing-mine = a dumneavoastră
cli-standing-accepted = acceptată
cli-standing-proofread = revizuită pe wiki
cli-standing-outdated = învechită
cli-standing-untranslated = netradusă
cli-review-unit = { $unit }: { $standing }
cli-review-source = Sursă:     { $text }
cli-review-before = Înainte:   { $text }
cli-review-text = Acum:      { $text }
cli-review-changes = Schimbări: { $text }
cli-review-revision = Versiunea { $revision }
cli-review-no-text = Încă nu există traducere.
cli-review-somebody = cineva
cli-review-accepted = { $number }: acceptată de { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (despre un text anterior)
cli-told-none = Nu este nimic de anunțat wikiului: mai întâi acceptați ceva aici.
cli-told-proofread = revizuită pe wiki
cli-told-overtaken = wikiul a luat-o și are de atunci alt text
cli-told-changed = schimbată de când v-ați uitat la ea: nu s-a trimis nimic
cli-told-outdated = învechită între timp: nu s-a trimis nimic
cli-told-gone = dispărută de pe pagină: nu s-a trimis nimic
cli-told-refused = refuzat: { $says }
cli-error-review-untranslated = { $unit } nu este tradusă, deci nu este nimic de revizuit.
cli-error-review-outdated = { $unit } este învechită: actualizați-o mai întâi. Wikiurile nu acceptă traduceri învechite.
cli-error-review-own = { $unit } este munca dumneavoastră: trebuie să o accepte altcineva.
cli-error-changed-since = { $unit } s-a schimbat de când a fost privită.
cli-error-empty-comment = Comentariul este gol.
cli-error-no-remark = Unitatea nu are o astfel de observație sau aceasta s-a încheiat deja. „tolmach review PAGE UNIT --lang L” le arată.
cli-error-may-not-proofread = Cu această autentificare nu se pot aproba traduceri pe { $wiki }; cu parole pentru roboți și jetoane nu se poate niciodată. Ce ați acceptat rămâne aici și circulă în pachete.

cli-column-left = Rămase
cli-column-claimed = Se ocupă
cli-sprint-closed = Încheiat: { $at }. Cifrele sunt cele din acel moment.
cli-sprint-joined = V-ați alăturat sprintului „{ $name }”: ce au făcut participanții se numără și aici.
cli-error-sprint-closed = Sprintul „{ $name }” este încheiat.
cli-error-not-in-sprint = Sprintul „{ $name }” nu cuprinde { $page } în { $language }.
cli-error-no-sprint-in-file = { $file } nu conține niciun sprint. Un pachet cu unul se obține cu: tolmach sprint export NAME --out FILE

cli-column-bytes = Octeți
cli-backups-none = Încă nu există nicio copie. Faceți una cu: tolmach backup now
cli-backup-asked = la cerere
cli-backup-migration = înainte de o actualizare
cli-backup-restore = înainte de o restaurare
cli-backup-damaged = deteriorată, pusă deoparte
cli-backed-up = Copiat în { $path }.
cli-restored = Restaurat. Starea dinainte este păstrată ca { $path }.
cli-error-no-backup = Nu există o copie { $file } care să poată fi restaurată. „tolmach backup list” le arată.

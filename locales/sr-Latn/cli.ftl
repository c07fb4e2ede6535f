### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

cli-column-page = Stranica
cli-column-language = Jezik
cli-column-units = Jedinice
cli-column-translated = Prevedeno
cli-column-percent = %
cli-column-outdated = Zastarelo
cli-column-proofread = Pregledano
cli-column-drafts = Nacrti
cli-column-as-of = Stanje
cli-column-unit = Jedinica
cli-column-state = Status
cli-column-source = Izvornik
cli-column-text = Prevod ili nacrt
cli-column-receipt = Potvrda
cli-column-result = Ishod
cli-column-revision = Verzija
cli-column-reason = Razlog
cli-column-wiki = Viki
cli-column-address = Adresa
cli-column-user = Nalog
cli-column-sprint = Sprint
cli-column-kind = Vrsta
cli-column-from = Od
cli-column-to = Do
cli-column-goal = Cilj
cli-column-units-done = Urađene jedinice
cli-column-words = Reči
cli-column-day = Dan
cli-column-person = Osoba

cli-state-untranslated = neprevedeno
cli-state-translated = prevedeno
cli-state-outdated = zastarelo
cli-state-proofread = pregledano
cli-standing-draft = nacrt
cli-standing-typing = nedovršen nacrt
cli-standing-conflict = nacrt u sukobu
cli-standing-source-moved = nacrt, izvornik promenjen
cli-standing-refused = nacrt koji se ne može poslati

cli-wiki-added = Dodato: { $wiki }. Koristite ga pomoću --wiki { $wiki }.
cli-wiki-not-reached = Sada nije dostupan, pa nije provereno da li se može koristiti.
cli-wiki-built-in = (ugrađeno)
cli-wiki-removed = Uklonjeno: { $wiki }.
cli-logged-in = Prijavljeni ste. Viki: { $wiki }, nalog: { $user }.
cli-logged-out = Odjavljeni ste. Viki: { $wiki }.
cli-who = Viki: { $wiki }, nalog: { $user }.
cli-blocked = Nalog je blokiran do { $until }. Ko: { $by }. Razlog: { $reason }
cli-blocked-without-end = Nalog je blokiran do daljeg. Ko: { $by }. Razlog: { $reason }
cli-cannot-push = Ova prijava ne može da čuva prevode: ako je lozinka za bota, dajte joj dozvole „Uređivanje postojećih stranica“ i „Stvaranje, uređivanje i premeštanje stranica“.
cli-cannot-proofread = Ova prijava ne može da označava prevode kao pregledane; lozinke za bota i tokeni to nikada ne mogu.
cli-edits-a-minute =
    { $n ->
        [one] Viki dozvoljava { $n } izmenu u minutu; Tolmach koristi najviše polovinu.
        [few] Viki dozvoljava { $n } izmene u minutu; Tolmach koristi najviše polovinu.
       *[other] Viki dozvoljava { $n } izmena u minutu; Tolmach koristi najviše polovinu.
    }
cli-no-keychain = Ovde nema skladišta lozinki, pa se lozinka ne čuva. Dajte je kroz TOLMACH_PASSWORD (token kroz TOLMACH_TOKEN) uz svaku naredbu koja piše, ili ćete biti upitani za nju.
cli-main-password = Upotrebljena je glavna lozinka naloga, koja otvara sve. Lozinka za bota ili pristupni token su bezbedniji: pogledajte tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } jedinica ({ $languages })
        [few] { $page }: { $n_units } jedinice ({ $languages })
       *[other] { $page }: { $n_units } jedinica ({ $languages })
    }
cli-pulled-nothing = Ništa se nije promenilo.
cli-pulled-requests =
    { $n ->
        [one] Poslat je { $n } zahtev.
        [few] Poslata su { $n } zahteva.
       *[other] Poslato je { $n } zahteva.
    }
cli-problem-missing = { $page }: na vikiju nema takve stranice. Proverite kako je napisana i imenski prostor.
cli-problem-not-translatable = { $page }: stranica nije označena za prevođenje. Obratite se administratorima prevođenja na vikiju.
cli-problem-source-language = { $page }: stranica je napisana na ovom jeziku ({ $language }), pa nema šta da se prevodi.
cli-problem-language-refused = { $page }: viki tu ne prima prevode na ovaj jezik: { $language }.
cli-removed = { $page } se više ne prati.
cli-collection-saved =
    { $n ->
        [one] { $name } sada sadrži { $n } stranicu.
        [few] { $name } sada sadrži { $n } stranice.
       *[other] { $name } sada sadrži { $n } stranica.
    }
cli-collection-none = Još nema nijedne zbirke. Počnite naredbom: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = Zbirka { $name } je uklonjena. Njene stranice se i dalje prate.
cli-page-unmarked = { $page } (više se ne može prevoditi)
cli-page-deleted = { $page } (izbrisano)
cli-page-removed = { $page } (više se ne prati)
cli-status-empty = Još se ne prati nijedna stranica. Počnite naredbom: tolmach pull PAGE --lang CODE
cli-stopped = Zaustavljeno. Urađeno ostaje; ostalo nije dirano.
cli-database-set-aside = Baza podataka je bila oštećena. Sačuvana je kao { $path }, a započeta je nova.
cli-database-migrated = Baza podataka je prilagođena ovoj verziji programa Tolmach. Kopija stare: { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } jedinica, stanje: { $as_of }.
        [few] { $n_units } jedinice, stanje: { $as_of }.
       *[other] { $n_units } jedinica, stanje: { $as_of }.
    }
cli-units-none = Nijedna jedinica nema taj status.
cli-draft-saved = Nacrt za { $unit } je sačuvan ovde.
cli-draft-discarded = Za { $unit } više nema nacrta. „tolmach undo“ ga vraća.
cli-draft-now = Nacrt za { $unit } sada glasi: { $text }
cli-draft-unchanged = Za { $unit } nema drugog teksta na koji bi se prešlo.
cli-draft-confirmed = Prevod za { $unit } je u nacrtu označen da i dalje važi.
cli-diff-untranslated = Na vikiju još nema prevoda. Izvornik:
cli-diff-none = Izvornik se nije promenio otkad je prevod napravljen.
cli-diff-unknown = Prevod je zastareo, ali se ne zna kako je izvornik tada glasio. Izvornik sada:
cli-diff-translation = Prevod na vikiju:
cli-class-markup = U izvorniku je promenjen samo viki-kod:
cli-class-variable = U izvorniku su promenjene samo promenljive:
cli-class-link-target = U izvorniku su promenjena samo odredišta veza:
cli-class-number = U izvorniku su promenjeni brojevi ili datumi:
cli-class-punctuation = U izvorniku je promenjena samo interpunkcija:
cli-class-wording = Promenjen je tekst izvornika:
cli-class-unknown = Izvornik je promenjen:

cli-push-nothing = Nijedan nacrt ne čeka slanje.
cli-outbox-empty = Ništa ne čeka i ništa nije poslato.
cli-push-plan =
    { $n_edits ->
        [0] Ništa se ne bi poslalo.
        [one] Poslala bi se { $n_edits } izmena, za oko { $seconds } s. Ništa nije poslato.
        [few] Poslale bi se { $n_edits } izmene, za oko { $seconds } s. Ništa nije poslato.
       *[other] Poslalo bi se { $n_edits } izmena, za oko { $seconds } s. Ništa nije poslato.
    }
cli-column-plan = Šta bi se desilo
cli-plan-pushed = bilo bi poslato
cli-plan-confirmed = potvrdilo bi se da i dalje važi
cli-outcome-pushed = poslato
cli-outcome-confirmed = potvrđeno
cli-outcome-merged = spojio viki
cli-outcome-already-there = već je tamo
cli-outcome-source-moved = izvornik promenjen
cli-outcome-conflict = sukob
cli-outcome-refused = odbijeno
cli-outcome-waiting = čeka
cli-reason-empty = nacrt je prazan
cli-reason-unit-removed = stranica više nema ovu jedinicu
cli-reason-page-gone = stranice više nema ili se ne može prevoditi
cli-reason-fuzzy-mark = zbog !!FUZZY!! u tekstu odmah bi zastareo
cli-reason-not-done = još se kuca
cli-reason-blocked-by-check = zaustavlja ga provera; pogledajte „tolmach check“ ili pošaljite sa --confirm-problems
cli-reason-file-undecided = datoteka je donela drugi tekst; pogledajte „tolmach conflicts“
cli-reason-changed-on-wiki = neko drugi je to izmenio
cli-reason-source-moved = izvornik se promenio otkad je napravljen nacrt
cli-reason-merged-with = zajedno s tuđom verzijom { $revision }
cli-reason-changed-since = neko je to u međuvremenu izmenio
cli-reason-outdated = viki ga smatra zastarelim
cli-reason-stopped = slanje je zaustavljeno pre nego što je došlo do ovoga
cli-reason-not-sent = nije stiglo; ide sa sledećim slanjem
cli-reason-not-read-again = poslato je; sledeće slanje će utvrditi kako je stiglo
cli-reason-was-outdated-before = raniji tekst je bio zastareo; viki ga sada smatra ažurnim
cli-reason-was-new = ranije nije bilo prevoda, a izbrisati ga mogu samo administratori vikija
cli-reason-no-text = „i dalje važi“ ne menja tekst
cli-reason-not-pushed = ništa od toga nije na vikiju
cli-reason-has-draft = za ovu jedinicu postoji nacrt
cli-reason-captcha = viki traži captcha proveru; prvo sačuvajte jednu jedinicu u pregledaču
cli-reason-busy = viki je sada prezauzet ({ $code })
cli-reason-offline = viki nije dostupan
cli-reason-in-doubt = slanje je prekinuto; sledeće će utvrditi da li je stiglo
cli-next-resolve = U slučaju sukoba izaberite naredbom: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Gde se izvornik promenio, pogledajte sa „tolmach diff“ i prihvatite naredbom: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Neko je u istom trenutku sačuvao izmenu i viki je spojio oba teksta. Preuzmite i pogledajte da li se ishod dobro čita.
cli-next-push = Šalje se naredbom: tolmach push
cli-next-outdated = Ono što je stiglo kao zastarelo nije prošlo provere samog vikija. Ispravite sa „tolmach draft“ i pošaljite ponovo.
cli-next-refused = Ovakav nacrt se ne može poslati: { $reason }.
cli-conflicts-none = Nijedan nacrt nije u sukobu s poslednjim pročitanim stanjem vikija.
cli-conflict = { $unit }, jezik: { $language }, stanje: { $as_of }
cli-conflict-source = Izvornik:
cli-conflict-mine = Moje, u odnosu na polazni tekst:
cli-conflict-theirs = Tuđe, u odnosu na polazni tekst:
cli-conflict-theirs-by = Tuđe ({ $user }), u odnosu na polazni tekst:
cli-conflict-theirs-file = Tuđe, iz datoteke { $file }, { $place }, u odnosu na polazni tekst:
cli-conflict-theirs-gone = Tuđe: prevoda više nema.
cli-resolved-mine = Vaš nacrt za { $unit } sada polazi od onoga što je na vikiju.
cli-resolved-theirs = Za { $unit } ostaje tekst s vikija. „tolmach undo“ vraća vaš nacrt.
cli-resolved-text = Novi tekst za { $unit } je vaš nacrt.

cli-sprints-none = Na ovom vikiju još nema sprintova. Započnite jedan naredbom: tolmach sprint create
cli-kind-translation = sprint prevođenja
cli-kind-update = sprint ažuriranja
cli-goal-units =
    { $n ->
        [one] { $n } jedinica
        [few] { $n } jedinice
       *[other] { $n } jedinica
    }
cli-goal-words =
    { $n ->
        [one] { $n } reč
        [few] { $n } reči
       *[other] { $n } reči
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Dani: od { $from } do { $to }
cli-sprint-goal = Cilj: { $goal }, dostignuto { $percent }%
cli-sprint-to-do = Preostalo na početku: jedinice { $units }, reči { $words }
cli-sprint-done = Urađeno od tada: jedinice { $units }, reči { $words }
cli-sprint-waiting = Nacrti koji čekaju slanje: { $units }
cli-sprint-scope = Promenjeno novim označavanjem, gore nije uračunato: novih { $added }, nestalo { $removed }
cli-day-observed = zapaženo { $day }
cli-person-unknown = nije poznato
cli-as-of = Stanje: { $as_of }.
cli-report-in-english = Još nema tekstova izveštaja na ovom jeziku: { $locale }. Izveštaj je na engleskom.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } jedinica
        [few] { $file }: { $n_units } jedinice
       *[other] { $file }: { $n_units } jedinica
    }
cli-practice-serving = Viki za vežbu odgovara na { $url } dok ne pritisnete Ctrl-C.
cli-practice-account = Nalog { $user }, lozinka { $password }
cli-practice-use = Iz druge matične fascikle: tolmach wiki add local { $url } i tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Traženje stranica …
cli-doing-reading-changes = Čitanje promena …
cli-doing-reading-sources = Čitanje izvornika …
cli-doing-reading-units = Čitanje jedinica, stranica { $done } od { $total }: { $page }
cli-doing-reading-old-sources = Čitanje ranijih izvornika, { $done } od { $total }
cli-doing-reading-histories = Čitanje ko je šta uradio, { $done } od { $total }
cli-doing-planning = Poređenje nacrta s vikijem …
cli-doing-settling = Razrešavanje onoga što je ostalo nejasno …
cli-doing-sending = Slanje { $done } od { $total }: { $unit }
cli-doing-re-reading = Ponovno čitanje onoga što je stiglo …
cli-doing-remembering = Punjenje memorije, { $languages }: { $done }
cli-doing-reading-file = Čitanje { $file }, { $done } od { $total } kB
cli-doing-forgetting = Uklanjanje { $file }, parovi: { $done } od { $total }

cli-error = { $detail }.
cli-error-file = { $path } se ne može pročitati: { $detail }
cli-error-stdin = Standardni ulaz se ne može pročitati: { $detail }
cli-error-output = Izlaz se ne može upisati: { $detail }
cli-error-practice = Viki za vežbu se ne može pokrenuti: { $detail }.
cli-error-translations = { $path } ne sadrži prevode: { $detail }. Očekuje se JSON poput {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Viki nije dostupan: { $detail }. Vaši nacrti su ovde na sigurnom.
cli-error-wiki-says = Viki kaže ({ $code }): { $says }
cli-error-wiki = Viki je zakazao: { $detail }.
cli-error-store = Lokalna baza podataka: { $detail }.
cli-error-no-wiki = Nema vikija koji se zove { $wiki }. „tolmach wiki list“ ih prikazuje, „tolmach wiki add“ dodaje novi.
cli-error-wiki-exists = Viki koji se zove { $wiki } već postoji. Izaberite drugo ime.
cli-error-wiki-built-in = { $wiki } je ugrađen i ostaje.
cli-error-no-translate = Sajt iza { $wiki } nema proširenje Translate, pa nema na čemu da se radi.
cli-error-has-drafts =
    { $n_drafts ->
        [one] { $n_drafts } nacrt bi bio izgubljen: { $what }.
        [few] { $n_drafts } nacrta bi bila izgubljena: { $what }.
       *[other] { $n_drafts } nacrta bi bilo izgubljeno: { $what }.
    }
cli-error-not-logged-in = Na { $wiki } niko nije prijavljen ili lozinka nije pri ruci.
cli-error-needs-code = { $wiki } traži jednokratni kod. Prijavite se u terminalu ili koristite lozinku za bota ili token.
cli-error-who = Recite ko ste pomoću --user ili dajte token pomoću --token-stdin ili TOLMACH_TOKEN.
cli-error-no-password = Potrebna je lozinka ili token: u terminalu će biti zatraženi, a inače koristite --password-stdin, --token-stdin, TOLMACH_PASSWORD ili TOLMACH_TOKEN.
cli-error-no-language = Navedite jezike na koje se prevodi, na primer --lang pl,uk.
cli-error-push-running = Drugi proces upravo šalje pod ovim nalogom. Viki: { $wiki }. Jedno po jedno slanje održava sve u redu.
cli-error-lease-lost = Slanje je preuzeo drugi proces. Viki: { $wiki }. Ono što nije poslato čeka.
cli-error-not-a-page = „{ $given }“ nije stranica ovog vikija: { $wiki }. Dajte naslov ili adresu tog vikija.
cli-error-no-wiki-code = Vikiji ne primaju prevode na ovaj jezik: { $language }.
cli-error-no-page = { $page } se ovde ne prati.
cli-error-nothing-found = Tako nije pronađena nijedna stranica za prevođenje. Proverite kako je napisano; u naslovima i kategorijama se razlikuju velika i mala slova.
cli-error-no-receipt = Nema potvrde { $receipt }. „tolmach outbox“ ih prikazuje.
cli-error-no-unit = { $unit } nije jedinica stranice kakva je poslednji put pročitana. „tolmach units“ ih prikazuje.
cli-error-not-pulled = { $unit } nije pročitano na ovom jeziku: { $language }.
cli-error-language-not-pulled = { $page } nije pročitano na ovom jeziku: { $language }. Pročitajte naredbom: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Za { $unit } nema nacrta na ovom jeziku: { $language }.
cli-error-not-outdated = { $unit } nije zastarelo na ovom jeziku ({ $language }), pa nema šta da se potvrdi.
cli-error-sprint-exists = Sprint koji se zove { $name } već postoji. Izaberite drugo ime.
cli-error-no-sprint = Nema sprinta koji se zove { $name }. „tolmach sprint list“ ih prikazuje.
cli-error-sprint-days = Sprint bi se završio { $to }, pre nego što počne { $from }.
cli-error-empty-sprint = Sprintu „{ $name }“ potrebni su ime i stranice i jezici s jedinicama.
cli-error-not-for-sprint = { $page } ne postoji na vikiju ili nije označeno za prevođenje.
cli-next-retry = Pokušajte ponovo kasnije.
cli-next-log-in = Prijavite se naredbom: tolmach login --user USER (pogledajte tolmach login --help)
cli-next-show-difference = Pogledajte kako stoji naredbom: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Sačekajte da druga naredba završi ili dajte drugi --home.
cli-next-practice-port = Dajte drugi --port ili nijedan, za bilo koji slobodan.
cli-next-practice-journal = Sklonite tu datoteku da biste viki za vežbu započeli iznova ili dajte drugi --home.
cli-next-home = Dajte fasciklu u koju se može pisati pomoću --home ili TOLMACH_HOME.
cli-next-writable = Omogućite pisanje u njenu fasciklu i datoteku ili dajte drugu fasciklu pomoću --home.
cli-next-free-space = Oslobodite malo prostora na disku i pokušajte ponovo.
cli-next-pull = Pročitajte to s vikija naredbom: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Prvo ih pošaljite ili odbacite ili navedite --drop-drafts.
cli-next-update = Nabavite noviji Tolmach; ništa nije promenjeno.

cli-preview-written = Upisano: { $path }. Otvorite u pregledaču; ništa se ne učitava s mreže.
cli-error-not-written = { $path } se ne može upisati: { $detail }. Ništa nije promenjeno; izaberite drugo mesto pomoću --out.

cli-exported =
    { $n_units ->
        [one] Upisana je { $n_units } jedinica u { $path }.
        [few] Upisane su { $n_units } jedinice u { $path }.
       *[other] Upisano je { $n_units } jedinica u { $path }.
    }
cli-export-needs-folder = Ovaj format sadrži jednu stranicu po datoteci. Navedite fasciklu pomoću --out.
cli-fill-into-itself = Popunjena datoteka zauzela bi mesto one od koje se pravi, sa svime što stoji samo u njoj. Navedite drugu datoteku pomoću --out.
cli-export-needs-format = Navedite šta da se upiše pomoću --format i na kom jeziku pomoću --lang.
cli-filled = Upisano: { $n_written }, nepromenjeno: { $n_unchanged }, ostavljeno kako jeste: { $n_left }. Datoteka je { $path }.
cli-fill-other-source = datoteka ima drugi izvorni tekst; napravite je ponovo od današnjeg izvornika
cli-fill-twice = datoteka ima ovu jedinicu dvaput; nijedna nije dirana
cli-fill-split = drugi program je to isekao na segmente; prevedite tamo
cli-fill-codes = viki-kod se u datoteci ne može razlikovati; prevedite tamo
cli-import-place = Mesto
cli-import-unit = Jedinica
cli-import-outcome = Ishod
cli-import-note = Beleška
cli-import-taken = uvezeno
cli-import-unchanged = nepromenjeno
cli-import-conflicting = u sukobu
cli-import-unknown = nepoznato
cli-import-broken = nije pročitano
cli-import-note-no-text = datoteka nema prevod
cli-import-note-same-here = isto stoji ovde
cli-import-note-as-handed-out = niko to u datoteci nije menjao
cli-import-note-waits = isti tekst već čeka
cli-import-note-not-done = označeno da treba još rada; nacrt nije gotov
cli-import-note-still-valid = ranije zastarelo, sada označeno da važi
cli-import-note-source-moved = izvornik se u međuvremenu promenio; pogledajte „tolmach diff“
cli-import-note-differs-from-draft = razlikuje se od vašeg nacrta
cli-import-note-changed-on-wiki = viki ima noviji prevod
cli-import-note-base-not-known = viki ima drugi tekst, a u datoteci ne piše od kog je nastala
cli-import-note-no-page = stranica nije u biblioteci
cli-import-note-not-pulled = stranica nije pročitana na ovom jeziku
cli-import-note-no-unit = stranica nema takvu jedinicu
cli-import-note-no-such-source = nema ključa, ni jedinice s ovim izvornim tekstom
cli-import-note-several-such-sources = nema ključa, a više jedinica ima ovaj izvorni tekst
cli-import-note-twice = datoteka ima dva teksta za to; nijedan nije uvezen
cli-import-by-source =
    { $n_units ->
        [one] { $n_units } jedinica bez ključa pronađena je po izvornom tekstu.
        [few] { $n_units } jedinice bez ključa pronađene su po izvornom tekstu.
       *[other] { $n_units } jedinica bez ključa pronađeno je po izvornom tekstu.
    }
cli-import-more =
    { $n_more ->
        [one] Još { $n_more } red; --json prikazuje sve.
        [few] Još { $n_more } reda; --json prikazuje sve.
       *[other] Još { $n_more } redova; --json prikazuje sve.
    }
cli-import-counts = Format { $format }. Uvezeno: { $n_taken }, nepromenjeno: { $n_unchanged }, u sukobu: { $n_conflicting }, nepoznato: { $n_unknown }, nije pročitano: { $n_broken }.
cli-import-dry-run = Ništa nije sačuvano. Bez --dry-run dešava se ovo.
cli-error-file-format = Datoteka nije ni u jednom formatu koji Tolmach čita: PO, CSV, XLIFF, TMX ili paket programa Tolmach.
cli-error-interchange = Datoteka se ne može koristiti: { $detail }. Ništa nije promenjeno.
cli-error-no-file-language = U datoteci ne piše na kom je jeziku. Navedite ga pomoću --lang.
cli-error-no-work-in-memory = Datoteka je prevodilačka memorija i njene stavke ne pripadaju nijednoj stranici. Uvezite je naredbom: tolmach memory import FILE

cli-search-nothing = Ništa na ovom računaru ne sadrži „{ $words }“. Stranice koje nisu preuzete ne pretražuju se.
cli-search-more = Ima ih više od { $limit }; suzite pretragu pomoću --lang, --page ili --state ili povećajte --limit.
cli-concordance-nothing = Nijedan tekst ne sadrži „{ $phrase }“ zajedno s prevodom.

cli-column-score = Ocena
cli-column-target = Prevod
cli-column-origin = Odakle
cli-column-pairs = Parovi
cli-column-uses = Upotrebe
cli-column-sentences = Rečenice
cli-memory-unit = jedinica
cli-memory-sentence = rečenica
cli-memory-draft = nacrt
cli-memory-empty = Memorija je prazna. Puni se onim što preuzmete, napišete i uvezete.
cli-memory-no-match = Ništa slično nije ranije prevedeno.
cli-memory-which-format = { $file } nije pročitano: memorija čita TMX, PO i CSV čiji prvi red imenuje kolone, na primer en,pl ili source,target. Ime mora da se završava sa .tmx, .po ili .csv.
cli-memory-which-language = { $file } nije pročitano: ne piše na kojim je jezicima. Navedite ih pomoću --from i --to.
cli-memory-refused = { $file } se ne može koristiti: { $detail }. Ispravite i pročitajte ponovo; što je dotle dospelo u memoriju ne računa se dvaput.
cli-memory-export-name = { $file }: dajte datoteci ime koje se završava sa .tmx ili .csv.
cli-memory-imported = Pročitano { $n_read }, dodato { $n_added }, spojeno { $n_merged }, izostavljeno { $n_skipped }.
cli-memory-skipped = { $file }, red { $line }: izostavljeno, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Upisan je { $n } par u { $path }.
        [few] Upisana su { $n } para u { $path }.
       *[other] Upisano je { $n } parova u { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Uklonjeno iz memorije: { $file }, { $n } par; samo odatle i sada nestalo: { $gone }.
        [few] Uklonjeno iz memorije: { $file }, { $n } para; samo odatle i sada nestalo: { $gone }.
       *[other] Uklonjeno iz memorije: { $file }, { $n } parova; samo odatle i sada nestalo: { $gone }.
    }
cli-error-no-origin = Ništa u memoriji ne potiče iz datoteke { $file }. Imena prikazuje: tolmach memory stats --json

cli-column-engine = program
cli-machine-none = Apertium nije instaliran, pa ovde nema mašinskog prevođenja. Na sistemima Debian i Ubuntu: sudo apt install apertium i po jedan paket za svaki jezički par, na primer apertium-bel-rus.
cli-machine-no-pairs = Apertium je instaliran, ali nijedan jezički par nije. Na sistemima Debian i Ubuntu za svaki postoji paket, na primer apertium-bel-rus.
cli-machine-no-engine = Apertium ne zna put { $from } → { $to }. Šta postoji, prikazuje: tolmach machine pairs
cli-machine-no-answer = Apertium ne odgovara.
cli-machine-unusable = Apertium nije dao ništa upotrebljivo za ovaj tekst.
cli-machine-made = Napravila je mašina ({ $engine }); pročitajte pre upotrebe.

cli-column-level = Nivo
cli-column-check = Provera
cli-column-found = Nađeno
cli-column-problem = Problem
cli-level-block = blokada
cli-level-warn = upozorenje
cli-level-hint = predlog
cli-check-nothing-pulled = Na ovom jeziku ({ $language }) nije preuzeta nijedna stranica, pa se nijedna ne gleda. Pročitajte neku s vikija naredbom: tolmach pull PAGE --lang { $language }
cli-check-nothing = Nema primedbi.
cli-check-ignored =
    { $n ->
        [one] { $n } problem je zanemaren.
        [few] { $n } problema su zanemarena.
       *[other] { $n } problema je zanemareno.
    }
cli-check-none-ignored = Tamo ništa nije zanemareno.
cli-column-when = Kada
cli-column-why = Zašto
cli-check-heeded =
    { $n ->
        [0] Tamo ništa nije bilo zanemareno.
        [one] { $n } problem se ponovo računa.
        [few] { $n } problema se ponovo računaju.
       *[other] { $n } problema se ponovo računa.
    }
cli-next-check = Ono što je nivoa „blokada“ zaustavlja slanje. Ispravite, zanemarite pomoću --ignore CHECK --why TEXT KEY ili pošaljite sa --confirm-problems.
cli-error-no-problem = Provera { $check } ne nalazi ništa u { $unit }.

cli-column-collection = Zbirka
cli-column-pattern = Obrazac
cli-column-instead = Umesto toga
cli-column-sentence = Poruka
cli-rules-saved =
    { $n ->
        [one] { $collection } sada ima { $n } pravilo. Šta nalazi, prikazuje: tolmach check --lang CODE
        [few] { $collection } sada ima { $n } pravila. Šta nalaze, prikazuje: tolmach check --lang CODE
       *[other] { $collection } sada ima { $n } pravila. Šta nalaze, prikazuje: tolmach check --lang CODE
    }
cli-rules-none = Još nema nijednog pravila. Napravite ga naredbom: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } više nije pravilo zbirke { $collection }.
cli-rules-unknown = { $collection } nema pravilo { $pattern }. Njena pravila prikazuje: tolmach rules list
cli-error-no-collection = Nema zbirke koja se zove { $name }. Postojeće prikazuje: tolmach collection list

cli-column-term = Pojam
cli-column-translations = Prevodi
cli-column-domain = Oblast
cli-column-reviewed = Pregledano
cli-column-languages = Jezici
cli-column-file = Datoteka
cli-glossary-kept = (ostaje kako jeste)
cli-glossary-forbidden = ne „{ $text }“
cli-glossary-reviewed = da
cli-glossary-not-reviewed = ne
cli-glossary-none = Nema takvog pojma. Dodajte ga naredbom: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Navedite šta da se uradi s pojmom: --to L --target TEXT za prevod, --keep ako ostaje kako jeste, ili --note, --domain, --reviewed.
cli-glossary-saved = { $term } je u pojmovniku.
cli-glossary-removed = { $term }: uklonjeno iz pojmovnika.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – ostaje kako jeste na svim jezicima
        [of-field] { $term } – oblast: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: pročitano pojmova: { $read }; dodalo bi se { $added }, promenilo { $changed }, ostalo kako jeste { $unchanged }. Ništa nije sačuvano.
       *[done] { $file }: pročitano pojmova: { $read }, dodato { $added }, promenjeno { $changed }, nepromenjeno { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: nije uvezeno, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } pojam je upisan u { $file }.
        [few] { $n } pojma su upisana u { $file }.
       *[other] { $n } pojmova je upisano u { $file }.
    }
cli-glossary-not-read = { $file } nije pojmovnik koji Tolmach čita: TBX, tabela programa OmegaT ili CSV čiji prvi red imenuje kolone, na primer source,target.
cli-glossary-which-language = U { $file } ne piše na kom je jeziku. Navedite ga pomoću --to.
cli-glossary-which-format = Ime { $file } ne otkriva format. Navedite ga pomoću --format csv, omegat ili tbx.
cli-words-added =
    { $n ->
        [one] { $n } reč se od sada smatra ispravnom ({ $language }).
        [few] { $n } reči se od sada smatraju ispravnim ({ $language }).
       *[other] { $n } reči se od sada smatra ispravnim ({ $language }).
    }
cli-words-removed =
    { $n ->
        [one] Zaboravljena je { $n } sopstvena reč ({ $language }).
        [few] Zaboravljene su { $n } sopstvene reči ({ $language }).
       *[other] Zaboravljeno je { $n } sopstvenih reči ({ $language }).
    }
cli-words-unknown = { $word } nije među sopstvenim rečima ({ $language }). Spisak: tolmach words list --lang { $language }
cli-words-none = Još nema sopstvenih reči ({ $language }). Dodajte ih naredbom: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Nije pronađen nijedan rečnik. Instalirajte ga, na primer paket hunspell-pl, ili stavite datoteke .aff i .dic u { $folder }
cli-dictionaries-damaged = ne može se koristiti: { $problem }
cli-error-no-term = U pojmovniku nema „{ $term }“ ({ $language }). Šta ima, prikazuje: tolmach glossary show
cli-error-not-a-term = „{ $text }“ nema slova, pa ne može biti pojam.
cli-error-not-a-word = „{ $text }“ nije jedna reč.

cli-column-need = Potreba
cli-column-since = Od
cli-column-reasons = Zašto
cli-board-nothing = Nema šta da se radi: sve što je poznato prevedeno je i ažurno.

cli-board-more =
    { $n ->
        [one] i još { $n }; --limit 0 prikazuje sve
        [few] i još { $n }; --limit 0 prikazuje sve
       *[other] i još { $n }; --limit 0 prikazuje sve
    }

cli-board-drawn = Tabla je nacrtana u { $path }.

cli-column-waiting = Čeka
cli-column-comments = Komentari
cli-column-review = Pregled
cli-reviews-none = Ništa ne čeka pregled.
cli-standing-waits = čeka pregled
cli-standing-mine = vaše
cli-standing-accepted = prihvaćeno
cli-standing-proofread = pregledano na vikiju
cli-standing-outdated = zastarelo
cli-standing-untranslated = neprevedeno
cli-review-unit = { $unit }: { $standing }
cli-review-source = Izvornik: { $text }
cli-review-before = Ranije:   { $text }
cli-review-text = Sada:     { $text }
cli-review-changes = Izmene:   { $text }
cli-review-revision = Verzija { $revision }
cli-review-no-text = Još nema prevoda.
cli-review-somebody = neko
cli-review-accepted = { $number }: prihvatanje: { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (rečeno o starijem tekstu)
cli-told-none = Nema šta da se javi vikiju: prvo treba nešto ovde prihvatiti.
cli-told-proofread = pregledano na vikiju
cli-told-overtaken = viki je to primio, a u međuvremenu ima drugi tekst
cli-told-changed = promenjeno otkad ste pogledali: ništa nije poslato
cli-told-outdated = u međuvremenu zastarelo: ništa nije poslato
cli-told-gone = više nije na stranici: ništa nije poslato
cli-told-refused = odbijeno: { $says }
cli-error-review-untranslated = { $unit } nije prevedeno, pa nema šta da se pregleda.
cli-error-review-outdated = { $unit } je zastarelo: prvo ažurirajte. Vikiji ne prihvataju zastarele prevode.
cli-error-review-own = { $unit } je vaš rad: mora da ga prihvati neko drugi.
cli-error-changed-since = { $unit } se promenilo otkad je pogledano.
cli-error-empty-comment = Komentar je prazan.
cli-error-no-remark = Za tu jedinicu nema takve beleške ili je već završena. „tolmach review PAGE UNIT --lang L“ ih prikazuje.
cli-error-may-not-proofread = Ova prijava ne sme da odobrava prevode. Viki: { $wiki }. Lozinke za bota i tokeni to nikada ne smeju. Ono što ste prihvatili ostaje ovde i putuje u paketima.

cli-column-left = Preostale jedinice
cli-column-claimed = Ko radi
cli-sprint-closed = Zatvoreno: { $at }. Brojevi su od tog trenutka.
cli-sprint-joined = Pridružili ste se sprintu „{ $name }“: i ovde se računa ono što su učesnici uradili.
cli-error-sprint-closed = Sprint „{ $name }“ je zatvoren.
cli-error-not-in-sprint = Sprint „{ $name }“ ne obuhvata { $page } ({ $language }).
cli-error-no-sprint-in-file = { $file } ne sadrži sprint. Paket sprinta daje: tolmach sprint export NAME --out FILE

cli-column-bytes = Bajtovi
cli-backups-none = Još nema nijedne kopije. Napravite je naredbom: tolmach backup now
cli-backup-asked = na zahtev
cli-backup-migration = pre ažuriranja
cli-backup-restore = pre vraćanja
cli-backup-damaged = oštećeno, sklonjeno
cli-backed-up = Kopija je napravljena: { $path }.
cli-restored = Vraćeno. Ono što je tu ranije stajalo sačuvano je kao { $path }.
cli-error-no-backup = Nema kopije { $file } koja bi se mogla vratiti. „tolmach backup list“ ih prikazuje.

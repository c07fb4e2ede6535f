### Bosnian (bs). Reviewed by a native speaker: not yet.

cli-column-page = Stranica
cli-column-language = Jezik
cli-column-units = Jedinice
cli-column-translated = Prevedeno
cli-column-percent = %
cli-column-outdated = Zastarjelo
cli-column-proofread = Provjereno
cli-column-drafts = Nacrti
cli-column-as-of = Stanje
cli-column-unit = Jedinica
cli-column-state = Status
cli-column-source = Izvornik
cli-column-text = Prijevod ili nacrt
cli-column-receipt = Potvrda
cli-column-result = Ishod
cli-column-revision = Verzija
cli-column-reason = Razlog
cli-column-wiki = Wiki
cli-column-address = Adresa
cli-column-user = Račun
cli-column-sprint = Sprint
cli-column-kind = Vrsta
cli-column-from = Od
cli-column-to = Do
cli-column-goal = Cilj
cli-column-units-done = Urađene jedinice
cli-column-words = Riječi
cli-column-day = Dan
cli-column-person = Osoba

cli-state-untranslated = neprevedeno
cli-state-translated = prevedeno
cli-state-outdated = zastarjelo
cli-state-proofread = provjereno
cli-standing-draft = nacrt
cli-standing-typing = nedovršen nacrt
cli-standing-conflict = nacrt u sukobu
cli-standing-source-moved = nacrt, izvornik promijenjen
cli-standing-refused = nacrt koji se ne može poslati

cli-wiki-added = Dodano: { $wiki }. Koristite ga pomoću --wiki { $wiki }.
cli-wiki-not-reached = Sada nije dostupan, pa nije provjereno može li se koristiti.
cli-wiki-built-in = (ugrađeno)
cli-wiki-removed = Uklonjeno: { $wiki }.
cli-logged-in = Prijavljeni ste. Wiki: { $wiki }, račun: { $user }.
cli-logged-out = Odjavljeni ste. Wiki: { $wiki }.
cli-who = Wiki: { $wiki }, račun: { $user }.
cli-blocked = Račun je blokiran do { $until }. Ko: { $by }. Razlog: { $reason }
cli-blocked-without-end = Račun je blokiran do daljnjega. Ko: { $by }. Razlog: { $reason }
cli-cannot-push = Ova prijava ne može čuvati prijevode: ako je lozinka za bota, dajte joj dozvole „Uređivanje postojećih stranica” i „Stvaranje, uređivanje i premještanje stranica”.
cli-cannot-proofread = Ova prijava ne može označavati prijevode kao provjerene; lozinke za bota i tokeni to nikad ne mogu.
cli-edits-a-minute =
    { $n ->
        [one] Wiki dozvoljava { $n } izmjenu u minuti; Tolmach koristi najviše polovinu.
        [few] Wiki dozvoljava { $n } izmjene u minuti; Tolmach koristi najviše polovinu.
       *[other] Wiki dozvoljava { $n } izmjena u minuti; Tolmach koristi najviše polovinu.
    }
cli-no-keychain = Ovdje nema skladišta lozinki, pa se lozinka ne čuva. Dajte je kroz TOLMACH_PASSWORD (token kroz TOLMACH_TOKEN) uz svaku naredbu koja piše, ili ćete biti upitani za nju.
cli-main-password = Upotrijebljena je glavna lozinka računa, koja otvara sve. Lozinka za bota ili pristupni token sigurniji su: pogledajte tolmach login --help.

cli-pulled-page =
    { $n_units ->
        [one] { $page }: { $n_units } jedinica ({ $languages })
        [few] { $page }: { $n_units } jedinice ({ $languages })
       *[other] { $page }: { $n_units } jedinica ({ $languages })
    }
cli-pulled-nothing = Ništa se nije promijenilo.
cli-pulled-requests =
    { $n ->
        [one] Poslan je { $n } zahtjev.
        [few] Poslana su { $n } zahtjeva.
       *[other] Poslano je { $n } zahtjeva.
    }
cli-problem-missing = { $page }: na wikiju nema takve stranice. Provjerite kako je napisana i imenski prostor.
cli-problem-not-translatable = { $page }: stranica nije označena za prevođenje. Obratite se administratorima prevođenja na wikiju.
cli-problem-source-language = { $page }: stranica je napisana na ovom jeziku ({ $language }), pa se nema šta prevoditi.
cli-problem-language-refused = { $page }: wiki tu ne prima prijevode na ovaj jezik: { $language }.
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
cli-database-set-aside = Baza podataka bila je oštećena. Sačuvana je kao { $path }, a započeta je nova.
cli-database-migrated = Baza podataka prilagođena je ovoj verziji Tolmacha. Kopija stare: { $path }.

cli-units-as-of =
    { $n_units ->
        [one] { $n_units } jedinica, stanje: { $as_of }.
        [few] { $n_units } jedinice, stanje: { $as_of }.
       *[other] { $n_units } jedinica, stanje: { $as_of }.
    }
cli-units-none = Nijedna jedinica nema taj status.
cli-draft-saved = Nacrt za { $unit } sačuvan je ovdje.
cli-draft-discarded = Za { $unit } više nema nacrta. „tolmach undo” ga vraća.
cli-draft-now = Nacrt za { $unit } sada glasi: { $text }
cli-draft-unchanged = Za { $unit } nema drugog teksta na koji bi se prešlo.
cli-draft-confirmed = Prijevod za { $unit } u nacrtu je označen da i dalje važi.
cli-diff-untranslated = Na wikiju još nema prijevoda. Izvornik:
cli-diff-none = Izvornik se nije promijenio otkad je prijevod napravljen.
cli-diff-unknown = Prijevod je zastario, ali se ne zna kako je izvornik tada glasio. Izvornik sada:
cli-diff-translation = Prijevod na wikiju:
cli-class-markup = U izvorniku je promijenjen samo wikikod:
cli-class-variable = U izvorniku su promijenjene samo varijable:
cli-class-link-target = U izvorniku su promijenjena samo odredišta linkova:
cli-class-number = U izvorniku su promijenjeni brojevi ili datumi:
cli-class-punctuation = U izvorniku je promijenjena samo interpunkcija:
cli-class-wording = Promijenjen je tekst izvornika:
cli-class-unknown = Izvornik je promijenjen:

cli-push-nothing = Nijedan nacrt ne čeka slanje.
cli-outbox-empty = Ništa ne čeka i ništa nije poslano.
cli-push-plan =
    { $n_edits ->
        [0] Ništa se ne bi poslalo.
        [one] Poslala bi se { $n_edits } izmjena, za oko { $seconds } s. Ništa nije poslano.
        [few] Poslale bi se { $n_edits } izmjene, za oko { $seconds } s. Ništa nije poslano.
       *[other] Poslalo bi se { $n_edits } izmjena, za oko { $seconds } s. Ništa nije poslano.
    }
cli-column-plan = Šta bi se dogodilo
cli-plan-pushed = bilo bi poslano
cli-plan-confirmed = potvrdilo bi se da i dalje važi
cli-outcome-pushed = poslano
cli-outcome-confirmed = potvrđeno
cli-outcome-merged = spojio wiki
cli-outcome-already-there = već je tamo
cli-outcome-source-moved = izvornik promijenjen
cli-outcome-conflict = sukob
cli-outcome-refused = odbijeno
cli-outcome-waiting = čeka
cli-reason-empty = nacrt je prazan
cli-reason-unit-removed = stranica više nema ovu jedinicu
cli-reason-page-gone = stranice više nema ili se ne može prevoditi
cli-reason-fuzzy-mark = zbog !!FUZZY!! u tekstu odmah bi zastario
cli-reason-not-done = još se piše
cli-reason-blocked-by-check = zaustavlja ga provjera; pogledajte „tolmach check” ili pošaljite uz --confirm-problems
cli-reason-file-undecided = datoteka je donijela drugi tekst; pogledajte „tolmach conflicts”
cli-reason-changed-on-wiki = neko drugi je to promijenio
cli-reason-source-moved = izvornik se promijenio otkad je nacrt napravljen
cli-reason-merged-with = zajedno s tuđom verzijom { $revision }
cli-reason-changed-since = neko je to u međuvremenu promijenio
cli-reason-outdated = wiki ga smatra zastarjelim
cli-reason-stopped = slanje je zaustavljeno prije nego što je došlo do ovoga
cli-reason-not-sent = nije stiglo; ide sa sljedećim slanjem
cli-reason-not-read-again = poslano je; sljedeće slanje će utvrditi kako je stiglo
cli-reason-was-outdated-before = raniji tekst bio je zastario; wiki ga sada smatra ažurnim
cli-reason-was-new = prije nije bilo prijevoda, a izbrisati ga mogu samo administratori wikija
cli-reason-no-text = „i dalje važi” ne mijenja tekst
cli-reason-not-pushed = ništa od toga nije na wikiju
cli-reason-has-draft = za ovu jedinicu postoji nacrt
cli-reason-captcha = wiki traži captcha provjeru; prvo sačuvajte jednu jedinicu u pregledniku
cli-reason-busy = wiki je sada prezauzet ({ $code })
cli-reason-offline = wiki nije dostupan
cli-reason-in-doubt = slanje je prekinuto; sljedeće će utvrditi je li stiglo
cli-next-resolve = U slučaju sukoba odaberite naredbom: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Gdje se izvornik promijenio, pogledajte pomoću „tolmach diff” i prihvatite naredbom: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Neko je u istom trenutku sačuvao izmjenu i wiki je spojio oba teksta. Preuzmite i pogledajte čita li se ishod dobro.
cli-next-push = Šalje se naredbom: tolmach push
cli-next-outdated = Ono što je stiglo kao zastarjelo nije prošlo provjere samog wikija. Ispravite pomoću „tolmach draft” i pošaljite ponovo.
cli-next-refused = Ovakav nacrt se ne može poslati: { $reason }.
cli-conflicts-none = Nijedan nacrt nije u sukobu s posljednjim pročitanim stanjem wikija.
cli-conflict = { $unit }, jezik: { $language }, stanje: { $as_of }
cli-conflict-source = Izvornik:
cli-conflict-mine = Moje, u odnosu na polazni tekst:
cli-conflict-theirs = Tuđe, u odnosu na polazni tekst:
cli-conflict-theirs-by = Tuđe ({ $user }), u odnosu na polazni tekst:
cli-conflict-theirs-file = Tuđe, iz datoteke { $file }, { $place }, u odnosu na polazni tekst:
cli-conflict-theirs-gone = Tuđe: prijevoda više nema.
cli-resolved-mine = Vaš nacrt za { $unit } sada polazi od onoga što je na wikiju.
cli-resolved-theirs = Za { $unit } ostaje tekst s wikija. „tolmach undo” vraća vaš nacrt.
cli-resolved-text = Novi tekst za { $unit } vaš je nacrt.

cli-sprints-none = Na ovom wikiju još nema sprintova. Započnite jedan naredbom: tolmach sprint create
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
        [one] { $n } riječ
        [few] { $n } riječi
       *[other] { $n } riječi
    }
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Dani: od { $from } do { $to }
cli-sprint-goal = Cilj: { $goal }, dostignuto { $percent } %
cli-sprint-to-do = Preostalo na početku: jedinice { $units }, riječi { $words }
cli-sprint-done = Urađeno otada: jedinice { $units }, riječi { $words }
cli-sprint-waiting = Nacrti koji čekaju slanje: { $units }
cli-sprint-scope = Promijenjeno novim označavanjem, gore nije uračunato: novih { $added }, nestalo { $removed }
cli-day-observed = uočeno { $day }
cli-person-unknown = nije poznato
cli-as-of = Stanje: { $as_of }.
cli-report-in-english = Još nema tekstova izvještaja na ovom jeziku: { $locale }. Izvještaj je na engleskom.

cli-page-units =
    { $n_units ->
        [one] { $file }: { $n_units } jedinica
        [few] { $file }: { $n_units } jedinice
       *[other] { $file }: { $n_units } jedinica
    }
cli-practice-serving = Wiki za vježbu odgovara na { $url } dok ne pritisnete Ctrl-C.
cli-practice-account = Račun { $user }, lozinka { $password }
cli-practice-use = Iz druge matične fascikle: tolmach wiki add local { $url } i tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Traženje stranica …
cli-doing-reading-changes = Čitanje promjena …
cli-doing-reading-sources = Čitanje izvornika …
cli-doing-reading-units = Čitanje jedinica, stranica { $done } od { $total }: { $page }
cli-doing-reading-old-sources = Čitanje ranijih izvornika, { $done } od { $total }
cli-doing-reading-histories = Čitanje ko je šta uradio, { $done } od { $total }
cli-doing-planning = Upoređivanje nacrta s wikijem …
cli-doing-settling = Razrješavanje onoga što je ostalo nejasno …
cli-doing-sending = Slanje { $done } od { $total }: { $unit }
cli-doing-re-reading = Ponovno čitanje onoga što je stiglo …
cli-doing-remembering = Punjenje memorije, { $languages }: { $done }
cli-doing-reading-file = Čitanje { $file }, { $done } od { $total } kB
cli-doing-forgetting = Uklanjanje { $file }, parovi: { $done } od { $total }

cli-error = { $detail }.
cli-error-file = { $path } se ne može pročitati: { $detail }
cli-error-stdin = Standardni ulaz ne može se pročitati: { $detail }
cli-error-output = Izlaz se ne može zapisati: { $detail }
cli-error-practice = Wiki za vježbu ne može se pokrenuti: { $detail }.
cli-error-translations = { $path } ne sadrži prijevode: { $detail }. Očekuje se JSON poput {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Wiki nije dostupan: { $detail }. Vaši nacrti su ovdje na sigurnom.
cli-error-wiki-says = Wiki kaže ({ $code }): { $says }
cli-error-wiki = Wiki je zakazao: { $detail }.
cli-error-store = Lokalna baza podataka: { $detail }.
cli-error-no-wiki = Nema wikija koji se zove { $wiki }. „tolmach wiki list” ih prikazuje, „tolmach wiki add” dodaje novi.
cli-error-wiki-exists = Wiki koji se zove { $wiki } već postoji. Odaberite drugo ime.
cli-error-wiki-built-in = { $wiki } je ugrađen i ostaje.
cli-error-no-translate = Sajt iza { $wiki } nema proširenje Translate, pa se nema na čemu raditi.
cli-error-has-drafts =
    { $n_drafts ->
        [one] { $n_drafts } nacrt bio bi izgubljen: { $what }.
        [few] { $n_drafts } nacrta bila bi izgubljena: { $what }.
       *[other] { $n_drafts } nacrta bilo bi izgubljeno: { $what }.
    }
cli-error-not-logged-in = Na { $wiki } niko nije prijavljen ili lozinka nije pri ruci.
cli-error-needs-code = { $wiki } traži jednokratni kod. Prijavite se u terminalu ili koristite lozinku za bota ili token.
cli-error-who = Recite ko ste pomoću --user ili dajte token pomoću --token-stdin ili TOLMACH_TOKEN.
cli-error-no-password = Potrebna je lozinka ili token: u terminalu će biti zatraženi, a inače koristite --password-stdin, --token-stdin, TOLMACH_PASSWORD ili TOLMACH_TOKEN.
cli-error-no-language = Navedite jezike na koje se prevodi, na primjer --lang pl,uk.
cli-error-push-running = Drugi proces upravo šalje pod ovim računom. Wiki: { $wiki }. Jedno po jedno slanje održava sve u redu.
cli-error-lease-lost = Slanje je preuzeo drugi proces. Wiki: { $wiki }. Ono što nije poslano čeka.
cli-error-not-a-page = „{ $given }” nije stranica ovog wikija: { $wiki }. Dajte naslov ili adresu tog wikija.
cli-error-no-wiki-code = Wikiji ne primaju prijevode na ovaj jezik: { $language }.
cli-error-no-page = { $page } se ovdje ne prati.
cli-error-nothing-found = Tako nije pronađena nijedna stranica za prevođenje. Provjerite kako je napisano; u naslovima i kategorijama razlikuju se velika i mala slova.
cli-error-no-receipt = Nema potvrde { $receipt }. „tolmach outbox” ih prikazuje.
cli-error-no-unit = { $unit } nije jedinica stranice kakva je posljednji put pročitana. „tolmach units” ih prikazuje.
cli-error-not-pulled = { $unit } nije pročitano na ovom jeziku: { $language }.
cli-error-language-not-pulled = { $page } nije pročitano na ovom jeziku: { $language }. Pročitajte naredbom: tolmach pull PAGE --lang { $language }
cli-error-no-draft = Za { $unit } nema nacrta na ovom jeziku: { $language }.
cli-error-not-outdated = { $unit } nije zastarjelo na ovom jeziku ({ $language }), pa se nema šta potvrditi.
cli-error-sprint-exists = Sprint koji se zove { $name } već postoji. Odaberite drugo ime.
cli-error-no-sprint = Nema sprinta koji se zove { $name }. „tolmach sprint list” ih prikazuje.
cli-error-sprint-days = Sprint bi završio { $to }, prije nego što počne { $from }.
cli-error-empty-sprint = Sprintu „{ $name }” potrebni su ime te stranice i jezici s jedinicama.
cli-error-not-for-sprint = { $page } ne postoji na wikiju ili nije označeno za prevođenje.
cli-next-retry = Pokušajte ponovo kasnije.
cli-next-log-in = Prijavite se naredbom: tolmach login --user USER (pogledajte tolmach login --help)
cli-next-show-difference = Pogledajte kako stoji naredbom: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = Sačekajte da druga naredba završi ili dajte drugi --home.
cli-next-practice-port = Dajte drugi --port ili nijedan, za bilo koji slobodan.
cli-next-practice-journal = Sklonite tu datoteku da biste wiki za vježbu započeli iznova ili dajte drugi --home.
cli-next-home = Dajte fasciklu u koju se može pisati pomoću --home ili TOLMACH_HOME.
cli-next-writable = Omogućite pisanje u njenu fasciklu i datoteku ili dajte drugu fasciklu pomoću --home.
cli-next-free-space = Oslobodite malo prostora na disku i pokušajte ponovo.
cli-next-pull = Pročitajte to s wikija naredbom: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Prvo ih pošaljite ili odbacite ili navedite --drop-drafts.
cli-next-update = Nabavite noviji Tolmach; ništa nije promijenjeno.

cli-preview-written = Zapisano: { $path }. Otvorite u pregledniku; ništa se ne učitava s mreže.
cli-error-not-written = { $path } se ne može zapisati: { $detail }. Ništa nije promijenjeno; odaberite drugo mjesto pomoću --out.

cli-exported =
    { $n_units ->
        [one] Zapisana je { $n_units } jedinica u { $path }.
        [few] Zapisane su { $n_units } jedinice u { $path }.
       *[other] Zapisano je { $n_units } jedinica u { $path }.
    }
cli-export-needs-folder = Ovaj format sadrži jednu stranicu po datoteci. Navedite fasciklu pomoću --out.
cli-fill-into-itself = Popunjena datoteka zauzela bi mjesto one od koje se pravi, sa svime što stoji samo u njoj. Navedite drugu datoteku pomoću --out.
cli-export-needs-format = Navedite šta zapisati pomoću --format i na kojem jeziku pomoću --lang.
cli-filled = Zapisano: { $n_written }, nepromijenjeno: { $n_unchanged }, ostavljeno kako jeste: { $n_left }. Datoteka je { $path }.
cli-fill-other-source = datoteka ima drugi izvorni tekst; napravite je ponovo od današnjeg izvornika
cli-fill-twice = datoteka ima ovu jedinicu dvaput; nijedna nije dirana
cli-fill-split = drugi program je to izrezao na segmente; prevedite tamo
cli-fill-codes = wikikod se u datoteci ne može razlikovati; prevedite tamo
cli-import-place = Mjesto
cli-import-unit = Jedinica
cli-import-outcome = Ishod
cli-import-note = Bilješka
cli-import-taken = uvezeno
cli-import-unchanged = nepromijenjeno
cli-import-conflicting = u sukobu
cli-import-unknown = nepoznato
cli-import-broken = nije pročitano
cli-import-note-no-text = datoteka nema prijevod
cli-import-note-same-here = isto stoji ovdje
cli-import-note-as-handed-out = niko to u datoteci nije mijenjao
cli-import-note-waits = isti tekst već čeka
cli-import-note-not-done = označeno da treba još rada; nacrt nije gotov
cli-import-note-still-valid = prije zastarjelo, sada označeno da važi
cli-import-note-source-moved = izvornik se u međuvremenu promijenio; pogledajte „tolmach diff”
cli-import-note-differs-from-draft = razlikuje se od vašeg nacrta
cli-import-note-changed-on-wiki = wiki ima noviji prijevod
cli-import-note-base-not-known = wiki ima drugi tekst, a u datoteci ne piše od kojeg je nastala
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
cli-import-counts = Format { $format }. Uvezeno: { $n_taken }, nepromijenjeno: { $n_unchanged }, u sukobu: { $n_conflicting }, nepoznato: { $n_unknown }, nije pročitano: { $n_broken }.
cli-import-dry-run = Ništa nije sačuvano. Bez --dry-run događa se ovo.
cli-error-file-format = Datoteka nije ni u jednom formatu koji Tolmach čita: PO, CSV, XLIFF, TMX ili Tolmachov paket.
cli-error-interchange = Datoteka se ne može koristiti: { $detail }. Ništa nije promijenjeno.
cli-error-no-file-language = U datoteci ne piše na kojem je jeziku. Navedite ga pomoću --lang.
cli-error-no-work-in-memory = Datoteka je prevodilačka memorija i njene stavke ne pripadaju nijednoj stranici. Uvezite je naredbom: tolmach memory import FILE

cli-search-nothing = Ništa na ovom računaru ne sadrži „{ $words }”. Stranice koje nisu preuzete ne pretražuju se.
cli-search-more = Ima ih više od { $limit }; suzite pretragu pomoću --lang, --page ili --state ili povećajte --limit.
cli-concordance-nothing = Nijedan tekst ne sadrži „{ $phrase }” zajedno s prijevodom.

cli-column-score = Ocjena
cli-column-target = Prijevod
cli-column-origin = Odakle
cli-column-pairs = Parovi
cli-column-uses = Upotrebe
cli-column-sentences = Rečenice
cli-memory-unit = jedinica
cli-memory-sentence = rečenica
cli-memory-draft = nacrt
cli-memory-empty = Memorija je prazna. Puni se onim što preuzmete, napišete i uvezete.
cli-memory-no-match = Ništa slično nije prije prevedeno.
cli-memory-which-format = { $file } nije pročitano: memorija čita TMX, PO i CSV čiji prvi red imenuje kolone, na primjer en,pl ili source,target. Ime mora završavati na .tmx, .po ili .csv.
cli-memory-which-language = { $file } nije pročitano: ne piše na kojim je jezicima. Navedite ih pomoću --from i --to.
cli-memory-refused = { $file } se ne može koristiti: { $detail }. Ispravite i pročitajte ponovo; što je dotada dospjelo u memoriju ne računa se dvaput.
cli-memory-export-name = { $file }: dajte datoteci ime koje završava na .tmx ili .csv.
cli-memory-imported = Pročitano { $n_read }, dodano { $n_added }, spojeno { $n_merged }, izostavljeno { $n_skipped }.
cli-memory-skipped = { $file }, red { $line }: izostavljeno, { $reason }.
cli-memory-exported =
    { $n ->
        [one] Zapisan je { $n } par u { $path }.
        [few] Zapisana su { $n } para u { $path }.
       *[other] Zapisano je { $n } parova u { $path }.
    }
cli-memory-forgotten =
    { $n ->
        [one] Uklonjeno iz memorije: { $file }, { $n } par; samo odatle i sada nestalo: { $gone }.
        [few] Uklonjeno iz memorije: { $file }, { $n } para; samo odatle i sada nestalo: { $gone }.
       *[other] Uklonjeno iz memorije: { $file }, { $n } parova; samo odatle i sada nestalo: { $gone }.
    }
cli-error-no-origin = Ništa u memoriji ne potiče iz datoteke { $file }. Imena prikazuje: tolmach memory stats --json

cli-column-engine = program
cli-machine-none = Apertium nije instaliran, pa ovdje nema mašinskog prevođenja. Na sistemima Debian i Ubuntu: sudo apt install apertium i po jedan paket za svaki jezični par, na primjer apertium-bel-rus.
cli-machine-no-pairs = Apertium je instaliran, ali nijedan jezični par nije. Na sistemima Debian i Ubuntu za svaki postoji paket, na primjer apertium-bel-rus.
cli-machine-no-engine = Apertium ne zna put { $from } → { $to }. Šta postoji, prikazuje: tolmach machine pairs
cli-machine-no-answer = Apertium ne odgovara.
cli-machine-unusable = Apertium nije dao ništa upotrebljivo za ovaj tekst.
cli-machine-made = Napravila mašina ({ $engine }); pročitajte prije upotrebe.

cli-column-level = Nivo
cli-column-check = Provjera
cli-column-found = Nađeno
cli-column-problem = Problem
cli-level-block = blokada
cli-level-warn = upozorenje
cli-level-hint = prijedlog
cli-check-nothing-pulled = Na ovom jeziku ({ $language }) nije preuzeta nijedna stranica, pa se nijedna ne gleda. Pročitajte neku s wikija naredbom: tolmach pull PAGE --lang { $language }
cli-check-nothing = Nema primjedbi.
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
        [one] { $n } problem ponovo se računa.
        [few] { $n } problema ponovo se računaju.
       *[other] { $n } problema ponovo se računa.
    }
cli-next-check = Ono što je nivoa „blokada” zaustavlja slanje. Ispravite, zanemarite pomoću --ignore CHECK --why TEXT KEY ili pošaljite uz --confirm-problems.
cli-error-no-problem = Provjera { $check } ne nalazi ništa u { $unit }.

cli-column-collection = Zbirka
cli-column-pattern = Obrazac
cli-column-instead = Umjesto toga
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
cli-column-translations = Prijevodi
cli-column-domain = Područje
cli-column-reviewed = Pregledano
cli-column-languages = Jezici
cli-column-file = Datoteka
cli-glossary-kept = (ostaje kako jeste)
cli-glossary-forbidden = ne „{ $text }”
cli-glossary-reviewed = da
cli-glossary-not-reviewed = ne
cli-glossary-none = Nema takvog pojma. Dodajte ga naredbom: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Navedite šta uraditi s pojmom: --to L --target TEXT za prijevod, --keep ako ostaje kako jeste, ili --note, --domain, --reviewed.
cli-glossary-saved = { $term } je u pojmovniku.
cli-glossary-removed = { $term }: uklonjeno iz pojmovnika.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – ostaje kako jeste na svim jezicima
        [of-field] { $term } – područje: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: pročitano pojmova: { $read }; dodalo bi se { $added }, promijenilo { $changed }, ostalo kako jeste { $unchanged }. Ništa nije sačuvano.
       *[done] { $file }: pročitano pojmova: { $read }, dodano { $added }, promijenjeno { $changed }, nepromijenjeno { $unchanged }.
    }
cli-glossary-skipped = { $file }, { $place }: nije uvezeno, { $what }.
cli-glossary-exported =
    { $n ->
        [one] { $n } pojam zapisan je u { $file }.
        [few] { $n } pojma zapisana su u { $file }.
       *[other] { $n } pojmova zapisano je u { $file }.
    }
cli-glossary-not-read = { $file } nije pojmovnik koji Tolmach čita: TBX, tabela programa OmegaT ili CSV čiji prvi red imenuje kolone, na primjer source,target.
cli-glossary-which-language = U { $file } ne piše na kojem je jeziku. Navedite ga pomoću --to.
cli-glossary-which-format = Ime { $file } ne otkriva format. Navedite ga pomoću --format csv, omegat ili tbx.
cli-words-added =
    { $n ->
        [one] { $n } riječ odsad se smatra ispravnom ({ $language }).
        [few] { $n } riječi odsad se smatraju ispravnim ({ $language }).
       *[other] { $n } riječi odsad se smatra ispravnim ({ $language }).
    }
cli-words-removed =
    { $n ->
        [one] Zaboravljena je { $n } vlastita riječ ({ $language }).
        [few] Zaboravljene su { $n } vlastite riječi ({ $language }).
       *[other] Zaboravljeno je { $n } vlastitih riječi ({ $language }).
    }
cli-words-unknown = { $word } nije među vlastitim riječima ({ $language }). Spisak: tolmach words list --lang { $language }
cli-words-none = Još nema vlastitih riječi ({ $language }). Dodajte ih naredbom: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Nije pronađen nijedan rječnik. Instalirajte ga, na primjer paket hunspell-pl, ili stavite datoteke .aff i .dic u { $folder }
cli-dictionaries-damaged = ne može se koristiti: { $problem }
cli-error-no-term = U pojmovniku nema „{ $term }” ({ $language }). Šta ima, prikazuje: tolmach glossary show
cli-error-not-a-term = „{ $text }” nema slova, pa ne može biti pojam.
cli-error-not-a-word = „{ $text }” nije jedna riječ.

cli-column-need = Potreba
cli-column-since = Od
cli-column-reasons = Zašto
cli-board-nothing = Nema posla: sve što je poznato prevedeno je i ažurno.

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
cli-standing-proofread = provjereno na wikiju
cli-standing-outdated = zastarjelo
cli-standing-untranslated = neprevedeno
cli-review-unit = { $unit }: { $standing }
cli-review-source = Izvornik: { $text }
cli-review-before = Prije:    { $text }
cli-review-text = Sada:     { $text }
cli-review-changes = Promjene: { $text }
cli-review-revision = Verzija { $revision }
cli-review-no-text = Još nema prijevoda.
cli-review-somebody = neko
cli-review-accepted = { $number }: prihvatanje: { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (rečeno o starijem tekstu)
cli-told-none = Nema se šta javiti wikiju: prvo treba nešto ovdje prihvatiti.
cli-told-proofread = provjereno na wikiju
cli-told-overtaken = wiki je to primio, a u međuvremenu ima drugi tekst
cli-told-changed = promijenjeno otkad ste pogledali: ništa nije poslano
cli-told-outdated = u međuvremenu zastarjelo: ništa nije poslano
cli-told-gone = više nije na stranici: ništa nije poslano
cli-told-refused = odbijeno: { $says }
cli-error-review-untranslated = { $unit } nije prevedeno, pa se nema šta pregledati.
cli-error-review-outdated = { $unit } je zastarjelo: prvo ažurirajte. Wikiji ne prihvataju zastarjele prijevode.
cli-error-review-own = { $unit } je vaš rad: mora ga prihvatiti neko drugi.
cli-error-changed-since = { $unit } se promijenilo otkad je pogledano.
cli-error-empty-comment = Komentar je prazan.
cli-error-no-remark = Za tu jedinicu nema takve bilješke ili je već završena. „tolmach review PAGE UNIT --lang L” ih prikazuje.
cli-error-may-not-proofread = Ova prijava ne smije odobravati prijevode. Wiki: { $wiki }. Lozinke za bota i tokeni to nikad ne smiju. Ono što ste prihvatili ostaje ovdje i putuje u paketima.

cli-column-left = Preostale jedinice
cli-column-claimed = Ko radi
cli-sprint-closed = Zagradeno: { $at }. Brojevi su od tog trenutka.
cli-sprint-joined = Pridružili ste se sprintu „{ $name }”: i ovdje se računa ono što su učesnici uradili.
cli-error-sprint-closed = Sprint „{ $name }” je zagraden.
cli-error-not-in-sprint = Sprint „{ $name }” ne obuhvata { $page } ({ $language }).
cli-error-no-sprint-in-file = { $file } ne sadrži sprint. Paket sprinta daje: tolmach sprint export NAME --out FILE

cli-column-bytes = Bajtovi
cli-backups-none = Još nema nijedne kopije. Napravite je naredbom: tolmach backup now
cli-backup-asked = na zahtjev
cli-backup-migration = prije ažuriranja
cli-backup-restore = prije vraćanja
cli-backup-damaged = oštećeno, sklonjeno
cli-backed-up = Kopija je napravljena: { $path }.
cli-restored = Vraćeno. Ono što je tu prije stajalo sačuvano je kao { $path }.
cli-error-no-backup = Nema kopije { $file } koja bi se mogla vratiti. „tolmach backup list” ih prikazuje.

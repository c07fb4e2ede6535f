### Serbian in Latin script (sr-Latn). Reviewed by a native speaker: not yet.

outbox-tab-plan = Za slanje ({ $n })

outbox-tab-conflicts = Sukobi ({ $n })

outbox-tab-receipts = Potvrde ({ $n })

outbox-pushing = Slanje

plan-caption = Nacrti i šta bi slanje uradilo sa svakim
plan-empty = Nema ničega za slanje
plan-empty-about = Nacrti koje označite kao gotove čekaju ovde dok ih ne pošaljete.
plan-check = Uporedi s vikijem
plan-log-in = Prijavi me za slanje
plan-summary = Dodaj u opis izmene
plan-summary-hint = Na primer: jesenji sprint

plan-edits =
    { $n ->
        [0] Još se ništa ne može poslati
        [one] { $n } izmena
        [few] { $n } izmene
       *[other] { $n } izmena
    }

plan-time =
    { $minutes ->
        [one] oko { $minutes } minut tempom vikija
        [few] oko { $minutes } minuta tempom vikija
       *[other] oko { $minutes } minuta tempom vikija
    }

plan-as-of = upoređeno s vikijem: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Pošalji
        [one] Pošalji { $n } izmenu
        [few] Pošalji { $n } izmene
       *[other] Pošalji { $n } izmena
    }

plan-pushed = Spremno za slanje
plan-confirmed = Potvrdiće se da i dalje važi
plan-merged = Spremno za slanje
plan-already-there = Već je na vikiju
plan-source-moved = Izvornik promenjen: pogledajte ponovo
plan-conflict = Sukob: prvo rešiti
plan-refused = Ne može se poslati
plan-waiting = Još nije gotovo

result-pushed = Poslato
result-confirmed = Potvrđeno da i dalje važi
result-merged = Spojeno s tuđom izmenom
result-already-there = Već je bilo tamo
result-source-moved = Izvornik promenjen
result-conflict = Sukob
result-refused = Odbijeno
result-waiting = Čeka

reason-empty = Nacrt je prazan.
reason-unit-removed = Stranica više nema ovu jedinicu.
reason-page-gone = Stranice više nema ili se ne može prevoditi.
reason-fuzzy-mark = Tekst sadrži !!FUZZY!!, zbog čega bi odmah zastareo.
reason-not-done = Prvo označite jedinicu kao gotovu.
reason-in-doubt = Poslednje slanje se ovde prekinulo. Sledeće će utvrditi da li je stiglo.
reason-not-read-again = Poslato je; da li je dobro stiglo, proveriće se pri sledećem slanju.
reason-offline = Viki nije dostupan.
reason-was-new = Ranije nije bilo prevoda; izbrisati ga mogu samo administratori vikija.
reason-no-text = „I dalje važi“ ne menja tekst.
reason-has-draft = Za ovu jedinicu postoji nacrt.
reason-not-pushed = Ništa od toga nije na vikiju.
reason-stopped = Slanje je zaustavljeno pre nego što je došlo do ovoga.
reason-changed-on-wiki = Neko drugi je ovo izmenio na vikiju.
reason-changed-since = Neko je ovo u međuvremenu izmenio.
reason-source-moved = Izvornik se promenio otkad je napravljen nacrt.
reason-was-outdated-before = Raniji tekst je bio zastareo; viki ga sada smatra ažurnim.
reason-outdated = Viki ga smatra zastarelim.
reason-merged = Viki ga je spojio s onim što je neko drugi sačuvao u međuvremenu.
reason-captcha = Viki traži captcha proveru. Prvo sačuvajte jednu jedinicu u pregledaču.
reason-busy = Viki je sada prezauzet. Pošaljite ponovo kasnije.
reason-not-sent = Nije stiglo; ide sa sledećim slanjem.
reason-blocked-by-check = Provera je našla nešto što bi čitaoci videli kao grešku. Ispravite to na radnom stolu ili ga tamo zanemarite uz obrazloženje.

entry-unit = Jedinica
entry-text = Tekst
entry-result = Ishod
entry-outdated = Stiglo je, ali ga viki smatra zastarelim.

entry-revision = Verzija { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Ovo slanje

push-done =
    { $landed ->
        [0] Ništa nije poslato.
        [one] { $landed } jedinica je sada na vikiju.
        [few] { $landed } jedinice su sada na vikiju.
       *[other] { $landed } jedinica je sada na vikiju.
    }

push-stopped =
    { $landed ->
        [one] Zaustavljeno. { $landed } jedinica je sada na vikiju.
        [few] Zaustavljeno. { $landed } jedinice su sada na vikiju.
       *[other] Zaustavljeno. { $landed } jedinica je sada na vikiju.
    }

push-held =
    { $held ->
        [one] { $held } nacrt ostaje ovde; razlog pogledajte ispod.
        [few] { $held } nacrta ostaju ovde; razloge pogledajte ispod.
       *[other] { $held } nacrta ostaje ovde; razloge pogledajte ispod.
    }

receipts-caption = Šta je stiglo, najnovije prvo
receipts-empty = Još ništa nije poslato
receipts-empty-about = Za svaku jedinicu koja stigne na viki ovde ostaje potvrda.
receipts-about = Vraćanjem se obnavlja raniji tekst, tamo gde jedinicu u međuvremenu niko nije menjao.

receipts-revert = Vrati poslednje: jedinica { $unit }

receipts-reverted =
    { $n ->
        [0] Ništa nije moglo da se vrati.
        [one] Vraćena je { $n } jedinica.
        [few] Vraćene su { $n } jedinice.
       *[other] Vraćeno je { $n } jedinica.
    }

conflicts-about = Neko je na vikiju izmenio ove prevode dok ste na njima radili. Ništa nije prepisano. Uporedite i odlučite.
conflicts-empty = Nema sukoba
conflicts-empty-about = Kada neko drugi izmeni jedinicu na kojoj radite, oba teksta se pojavljuju ovde.
conflict-base = Ranije
conflict-base-none = Nije bilo prevoda.
conflict-mine = Vaše
conflict-theirs = Sada na vikiju

conflict-theirs-by = Sada na vikiju ({ $name })

conflict-theirs-gone = Prevoda više nema na vikiju.
conflict-take-mine = Upotrebi moje
conflict-take-theirs = Upotrebi tuđe
conflict-edit = Uredi
conflict-edited = Tekst koji treba da ostane
conflict-take-edited = Upotrebi ovaj tekst

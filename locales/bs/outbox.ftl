### Bosnian (bs). Reviewed by a native speaker: not yet.

outbox-tab-plan = Za slanje ({ $n })

outbox-tab-conflicts = Sukobi ({ $n })

outbox-tab-receipts = Potvrde ({ $n })

outbox-pushing = Slanje

plan-caption = Nacrti i šta bi slanje uradilo sa svakim
plan-empty = Nema ničega za slanje
plan-empty-about = Nacrti koje označite kao gotove čekaju ovdje dok ih ne pošaljete.
plan-check = Uporedi s wikijem
plan-log-in = Prijavi me za slanje
plan-summary = Dodaj u sažetak izmjene
plan-summary-hint = Na primjer: jesenski sprint

plan-edits =
    { $n ->
        [0] Još se ništa ne može poslati
        [one] { $n } izmjena
        [few] { $n } izmjene
       *[other] { $n } izmjena
    }

plan-time =
    { $minutes ->
        [one] oko { $minutes } minutu tempom wikija
        [few] oko { $minutes } minute tempom wikija
       *[other] oko { $minutes } minuta tempom wikija
    }

plan-as-of = upoređeno s wikijem: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] Pošalji
        [one] Pošalji { $n } izmjenu
        [few] Pošalji { $n } izmjene
       *[other] Pošalji { $n } izmjena
    }

plan-pushed = Spremno za slanje
plan-confirmed = Potvrdit će se da i dalje važi
plan-merged = Spremno za slanje
plan-already-there = Već je na wikiju
plan-source-moved = Izvornik promijenjen: pogledajte ponovo
plan-conflict = Sukob: prvo riješiti
plan-refused = Ne može se poslati
plan-waiting = Još nije gotovo

result-pushed = Poslano
result-confirmed = Potvrđeno da i dalje važi
result-merged = Spojeno s tuđom izmjenom
result-already-there = Već je bilo tamo
result-source-moved = Izvornik promijenjen
result-conflict = Sukob
result-refused = Odbijeno
result-waiting = Čeka

reason-empty = Nacrt je prazan.
reason-unit-removed = Stranica više nema ovu jedinicu.
reason-page-gone = Stranice više nema ili se ne može prevoditi.
reason-fuzzy-mark = Tekst sadrži !!FUZZY!!, zbog čega bi odmah zastario.
reason-not-done = Prvo označite jedinicu kao gotovu.
reason-in-doubt = Posljednje slanje se ovdje prekinulo. Sljedeće će utvrditi je li stiglo.
reason-not-read-again = Poslano je; je li dobro stiglo, provjerit će se pri sljedećem slanju.
reason-offline = Wiki nije dostupan.
reason-was-new = Prije nije bilo prijevoda; izbrisati ga mogu samo administratori wikija.
reason-no-text = „I dalje važi” ne mijenja tekst.
reason-has-draft = Za ovu jedinicu postoji nacrt.
reason-not-pushed = Ništa od toga nije na wikiju.
reason-stopped = Slanje je zaustavljeno prije nego što je došlo do ovoga.
reason-changed-on-wiki = Neko drugi je ovo promijenio na wikiju.
reason-changed-since = Neko je ovo u međuvremenu promijenio.
reason-source-moved = Izvornik se promijenio otkad je nacrt napravljen.
reason-was-outdated-before = Raniji tekst bio je zastario; wiki ga sada smatra ažurnim.
reason-outdated = Wiki ga smatra zastarjelim.
reason-merged = Wiki ga je spojio s onim što je neko drugi sačuvao u međuvremenu.
reason-captcha = Wiki traži captcha provjeru. Prvo sačuvajte jednu jedinicu u pregledniku.
reason-busy = Wiki je sada prezauzet. Pošaljite ponovo kasnije.
reason-not-sent = Nije stiglo; ide sa sljedećim slanjem.
reason-blocked-by-check = Provjera je našla nešto što bi čitaoci vidjeli kao grešku. Ispravite to na radnom stolu ili tamo zanemarite uz obrazloženje.

entry-unit = Jedinica
entry-text = Tekst
entry-result = Ishod
entry-outdated = Stiglo je, ali ga wiki smatra zastarjelim.

entry-revision = Verzija { $id }

entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

push-run = Ovo slanje

push-done =
    { $landed ->
        [0] Ništa nije poslano.
        [one] { $landed } jedinica sada je na wikiju.
        [few] { $landed } jedinice sada su na wikiju.
       *[other] { $landed } jedinica sada je na wikiju.
    }

push-stopped =
    { $landed ->
        [one] Zaustavljeno. { $landed } jedinica sada je na wikiju.
        [few] Zaustavljeno. { $landed } jedinice sada su na wikiju.
       *[other] Zaustavljeno. { $landed } jedinica sada je na wikiju.
    }

push-held =
    { $held ->
        [one] { $held } nacrt ostaje ovdje; razlog pogledajte ispod.
        [few] { $held } nacrta ostaju ovdje; razloge pogledajte ispod.
       *[other] { $held } nacrta ostaje ovdje; razloge pogledajte ispod.
    }

receipts-caption = Šta je stiglo, najnovije prvo
receipts-empty = Još ništa nije poslano
receipts-empty-about = Za svaku jedinicu koja stigne na wiki ovdje ostaje potvrda.
receipts-about = Vraćanjem se obnavlja raniji tekst, tamo gdje jedinicu u međuvremenu niko nije mijenjao.

receipts-revert = Vrati posljednje: jedinica { $unit }

receipts-reverted =
    { $n ->
        [0] Ništa se nije moglo vratiti.
        [one] Vraćena je { $n } jedinica.
        [few] Vraćene su { $n } jedinice.
       *[other] Vraćeno je { $n } jedinica.
    }

conflicts-about = Neko je na wikiju promijenio ove prijevode dok ste na njima radili. Ništa nije prepisano. Uporedite i odlučite.
conflicts-empty = Nema sukoba
conflicts-empty-about = Kad neko drugi promijeni jedinicu na kojoj radite, oba teksta se pojavljuju ovdje.
conflict-base = Prije
conflict-base-none = Nije bilo prijevoda.
conflict-mine = Vaše
conflict-theirs = Sada na wikiju

conflict-theirs-by = Sada na wikiju ({ $name })

conflict-theirs-gone = Prijevoda više nema na wikiju.
conflict-take-mine = Upotrijebi moje
conflict-take-theirs = Upotrijebi tuđe
conflict-edit = Uredi
conflict-edited = Tekst koji treba ostati
conflict-take-edited = Upotrijebi ovaj tekst

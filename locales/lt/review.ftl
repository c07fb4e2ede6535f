### Lithuanian (lt). Reviewed by a native speaker: not yet.

review-lead = Ar viskas gerai, ar galima leisti toliau? Tai, ką patvirtinate ar sakote, lieka čia ir keliauja paketuose.
review-loading = Ieškoma, kas laukia
review-pages = Puslapiai
review-units-list = Puslapio vienetai
review-empty = Peržiūros niekas nelaukia
review-empty-about = Nauji kitų žmonių vertimai ateina atnaujinus, jų juodraščiai – su paketu.
review-empty-library = Eiti į biblioteką
review-none-shown = Tokių vienetų šiame puslapyje nėra.
review-filter = Rodyti
review-filter-all = Visą puslapį
review-filter-waits = Laukiančius
review-filter-remarks = Su pastabomis
review-before = Anksčiau
review-text = Dabar
review-no-before = Ankstesnis tekstas čia nežinomas.
review-accept = Patvirtinti
review-accept-next = Patvirtinti ir eiti prie kito laukiančio
review-comment = Komentuoti
review-correct = Taisyti
review-open = Atverti darbastalyje
review-comment-label = Komentaras
review-comment-save = Įrašyti komentarą
review-correct-label = Pataisytas tekstas
review-correct-save = Įrašyti kaip juodraštį
review-take-back = Atsiimti
review-settled = Išspręsta
review-by-me = Jūsų
review-by-nobody = Autorius nežinomas
review-draft = Juodraštis
review-older = Apie ankstesnį tekstą
review-told = Viki žino
review-somebody = Kažkas
review-more-before = Rodyti ankstesnius vienetus
review-more-after = Rodyti tolesnius vienetus
review-standing-waits = Laukia peržiūros
review-standing-mine = Jūsų darbas: peržiūrės kažkas kitas
review-standing-accepted = Patvirtinta
review-standing-proofread = Peržiūrėta viki
review-standing-outdated = Pasenę: pirma reikia atnaujinti
review-standing-untranslated = Neišversta
review-tell-done = Viskas, ką patvirtinote, jau viki.
review-told-proofread = Peržiūrėta viki
review-told-overtaken = Patvirtinta viki, bet nuo tada tekstas ten jau kitas
review-told-changed = Pasikeitė po jūsų peržiūros. Niekas nebuvo siunčiama; pažiūrėkite dar kartą.
review-told-outdated = Per tą laiką paseno. Niekas nebuvo siunčiama.
review-told-gone = Puslapyje nebėra. Niekas nebuvo siunčiama.

review-tell =
    { $n ->
        [one] Pranešti viki apie { $n } patvirtinimą
        [few] Pranešti viki apie { $n } patvirtinimus
       *[other] Pranešti viki apie { $n } patvirtinimų
    }

review-told-refused = Atmesta: { $says }

review-n-waiting =
    { $n ->
        [0] Niekas nelaukia
        [one] { $n } laukia
        [few] { $n } laukia
       *[other] { $n } laukia
    }

review-n-comments =
    { $n ->
        [one] { $n } komentaras
        [few] { $n } komentarai
       *[other] { $n } komentarų
    }

review-by = Autorius: { $name }

review-accepted-by = Patvirtino { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

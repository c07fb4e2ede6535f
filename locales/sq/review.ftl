### Albanian (sq). Reviewed by a native speaker: not yet.

review-lead = A është në rregull, a mund të shkojë? Çfarë pranoni ose thoni mbetet këtu dhe udhëton në paketa.
review-loading = Po shihet çfarë pret
review-pages = Faqet
review-units-list = Njësitë e faqes
review-empty = Asgjë nuk pret shqyrtim
review-empty-about = Përkthimet e reja të të tjerëve vijnë me rifreskimin, skicat e të tjerëve me paketë.
review-empty-library = Te biblioteka
review-none-shown = Asnjë njësi e tillë në këtë faqe.
review-filter = Shfaq
review-filter-all = E gjithë faqja
review-filter-waits = Në pritje
review-filter-remarks = Me vërejtje
review-before = Më parë
review-text = Tani
review-no-before = Këtu nuk njihet asnjë tekst i mëparshëm.
review-accept = Prano
review-accept-next = Prano dhe kalo te tjetra në pritje
review-comment = Koment
review-correct = Korrigjo
review-open = Hap në punishte
review-comment-label = Koment
review-comment-save = Ruaj komentin
review-correct-label = Teksti i korrigjuar
review-correct-save = Ruaj si skicë
review-take-back = Tërhiq
review-settled = E zgjidhur
review-by-me = Nga ju
review-by-nobody = Nga dikush
review-draft = Skicë
review-older = Për një tekst të mëparshëm
review-told = Wiki-ja e di
review-somebody = Dikush
review-more-before = Shfaq njësi më përpara
review-more-after = Shfaq njësi më pas
review-standing-waits = Pret shqyrtim
review-standing-mine = Juaja: e shqyrton dikush tjetër
review-standing-accepted = E pranuar
review-standing-proofread = E shqyrtuar në wiki
review-standing-outdated = E vjetëruar: së pari të përditësohet
review-standing-untranslated = E papërkthyer
review-tell-done = Gjithçka që keni pranuar është në wiki.
review-told-proofread = E shqyrtuar në wiki
review-told-overtaken = E pranuar në wiki, që tani ka një tekst tjetër
review-told-changed = E ndryshuar pasi e patë. Nuk u dërgua asgjë; shihni sërish.
review-told-outdated = E vjetëruar ndërkohë. Nuk u dërgua asgjë.
review-told-gone = Nuk është më në faqe. Nuk u dërgua asgjë.

review-tell =
    { $n ->
        [one] Njofto wiki-n për { $n } pranim
       *[other] Njofto wiki-n për { $n } pranime
    }

review-told-refused = E refuzuar: { $says }

review-n-waiting =
    { $n ->
        [0] Asgjë në pritje
        [one] { $n } në pritje
       *[other] { $n } në pritje
    }

review-n-comments =
    { $n ->
        [one] { $n } koment
       *[other] { $n } komente
    }

review-by = Nga { $name }
review-accepted-by = Pranuar nga { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

### Lithuanian (lt). Reviewed by a native speaker: not yet.

app-skip = Pereiti prie turinio
app-nav = Rodiniai
app-opening = Atveriama
app-start = Pradžia
app-library = Biblioteka
app-board = Suvestinė
app-workbench = Darbastalis
app-review = Peržiūra
app-sprint = Sprintas
app-outbox = Siunčiamieji
app-glossary = Žodynėlis
app-memory = Atmintis
app-search = Paieška
app-settings = Nuostatos

app-drafts =
    { $n ->
        [one] { $n } juodraštis
        [few] { $n } juodraščiai
       *[other] { $n } juodraščių
    }

app-conflicts =
    { $n ->
        [one] { $n } neišspręstas konfliktas
        [few] { $n } neišspręsti konfliktai
       *[other] { $n } neišspręstų konfliktų
    }

appearance-label =
    { $theme ->
        [light] Išvaizda: šviesi
        [dark] Išvaizda: tamsi
       *[system] Išvaizda: kaip sistemos
    }

notice-set-aside = Tolmach failas buvo sugadintas. Jis išsaugotas kaip { $path }; sukurtas naujas, tuščias failas.

notice-migrated = Tolmach failas pertvarkytas pagal naujesnę versiją. Senojo kopija išsaugota kaip { $path }.

state-untranslated = Neišversta
state-outdated = Pasenę
state-translated = Išversta
state-proofread = Peržiūrėta
state-typing = Juodraštis
state-done = Juodraštis, baigtas
state-conflict = Konfliktas
state-moved = Originalas pakito

first-run-title = Sveiki, čia Tolmach
first-run-lead = Verskite judėjimo puslapius į savo kalbą jums patogiu tempu, net ir be interneto.
first-run-languages = Į kokias kalbas verčiate?
first-run-reading = Skaitau ir kitomis kalbomis
first-run-reading-about = Tų kalbų to paties vieneto vertimai rodomi šalia originalo. Jei nieko nepasirinksite, bus rodomos jūsiškėms artimiausios kalbos.
first-run-where = Nuo ko norite pradėti?
first-run-choose-one = Pasirinkite bent vieną kalbą.
first-run-begin = Pradėti

languages-title = Mano kalbos
languages-search = Ieškoti kalbų
languages-none-found = Kalbos tokiu pavadinimu nėra.

languages-drop = Pašalinti iš sąrašo: { $language }

languages-chosen =
    { $n ->
        [0] Nepasirinkta nė viena
        [one] Pasirinkta { $n }:
        [few] Pasirinktos { $n }:
       *[other] Pasirinkta { $n }:
    }

wiki-menu = Viki, paskyra ir kalbos
wiki-practice = Bandomoji viki
wiki-practice-about = Yra tik šiame kompiuteryje. Paskyros nereikia, ir nieko sugadinti čia neįmanoma.
wiki-meta = Meta-Wiki
wiki-real-about = Tikra viki. Skaityti ir rašyti juodraščius galima be paskyros; jos reikia siunčiant.
wiki-no-account = Neprisijungta

wiki-as = Paskyra: { $name }

wiki-add = Pridėti viki
wiki-add-it = Pridėti
wiki-add-name = Pavadinimas
wiki-add-name-help = Kaip ją čia vadinsite: raidės, skaitmenys, brūkšneliai ir taškai.
wiki-add-address = API adresas
wiki-add-address-help = Prasideda https:// ir dažniausiai baigiasi /w/api.php.

log-in = Prisijungti
log-out = Atsijungti

log-in-title = Prisijungimas prie { $wiki }

log-in-how = Kaip?
log-in-token = Prieigos raktas
log-in-token-about = Tik savininkui skirtas OAuth 2 raktas. Saugiausia: galite bet kada jį atšaukti, ir jis leidžia tik tai, ką leidote jūs.
log-in-bot-password = Roboto slaptažodis
log-in-bot-password-about = Slaptažodis, kurį viki sukuria vien tik Tolmach programai savo puslapyje Special:BotPasswords.
log-in-account = Mano paskyra
log-in-account-about = Jūsų vardas ir slaptažodis, taip pat vienkartinis kodas, jei jį naudojate.
log-in-token-field = Prieigos raktas
log-in-grants = Kurdami pažymėkite šias teises: „Edit existing pages“ (redaguoti esamus puslapius), „Create, edit, and move pages“ (kurti, redaguoti ir pervadinti puslapius) ir „High-volume access“ (didelės apimties prieiga), jei ją turite. Su roboto slaptažodžiu vertimų žymėti peržiūrėtais negalima.
log-in-account-warning = Jūsų slaptažodis atveria viską, ką galite daryti viki. Roboto slaptažodis arba raktas saugesnis.
log-in-user = Naudotojo vardas
log-in-user-bot = Su roboto vardu po ženklo @, pavyzdžiui, Anna@tolmach.
log-in-password = Slaptažodis
log-in-code = Vienkartinis kodas

log-in-done = Prisijungta kaip { $name }.

secrets-where = Tolmach saugo jį šio kompiuterio raktinėje, o jei jos nėra – atmintyje, kol programa veikia. Niekada faile.
secrets-keychain = Tolmach saugo jį šio kompiuterio raktinėje, niekada savo faile.
secrets-memory = Šiame kompiuteryje raktinės nėra, todėl Tolmach saugo jį atmintyje ir kitą kartą paklaus iš naujo.

lacks-title = Ši paskyra čia gali ne viską:
lacks-edit = Ji negali redaguoti, todėl nieko nepavyks išsiųsti.
lacks-create-page = Ji negali kurti puslapių, todėl nepavyks išsiųsti pirmųjų vertimų.
lacks-translate = Ji negali versti.
lacks-proofread = Ji negali žymėti vertimų peržiūrėtais.
lacks-blocked = Jos redagavimas užblokuotas.

dialog-save = Įrašyti
dialog-cancel = Atšaukti
dialog-done = Baigta

work-paused = Pristabdyta
work-pause = Pristabdyti
work-resume = Tęsti
work-stop = Sustabdyti

work-step = { $done } iš { $total }

work-left =
    { $minutes ->
        [one] liko apie { $minutes } minutę
        [few] liko apie { $minutes } minutes
       *[other] liko apie { $minutes } minučių
    }

keys-title = Spartieji klavišai
keys-change-all = Keisti sparčiuosius klavišus
keys-group-unit = Vienetai
keys-group-text = Tekstas
keys-group-help = Pagalba ir skydeliai
keys-group-window = Langas
keys-done-next = Pažymėti baigtu ir eiti prie kito vieneto
keys-still-valid = Tebegalioja, eiti prie kito vieneto
keys-next-unit = Kitas vienetas
keys-previous-unit = Ankstesnis vienetas
keys-next-unfinished = Kitas nebaigtas vienetas
keys-previous-unfinished = Ankstesnis nebaigtas vienetas
keys-discard-draft = Atmesti juodraštį
keys-copy-source = Kopijuoti originalą
keys-insert-markup = Įterpti kitą trūkstamą žymėjimą
keys-choose-markup = Pasirinkti įterpiamą žymėjimą
keys-plain-text = Žymėjimas kaip paprastas tekstas
keys-undo = Atšaukti
keys-redo = Pakartoti
keys-use-match = Naudoti 1–9 atitikmenį
keys-insert-match = Įterpti 1–9 atitikmenį ties žymekliu
keys-use-machine = Išversti mašininiu būdu, tada paimti tą tekstą
keys-insert-term = Įterpti kitą terminą
keys-add-term = Pridėti terminą
keys-next-problem = Eiti prie kitos problemos
keys-fix-problem = Ištaisyti šią problemą
keys-ignore-problem = Nepaisyti šios problemos
keys-next-region = Kita lango dalis
keys-previous-region = Ankstesnė lango dalis
keys-show-list = Rodyti arba slėpti vienetų sąrašą
keys-palette = Rasti veiksmą
keys-search-all = Ieškoti visur
keys-show-keys = Rodyti šiuos klavišus
keys-go-start = Pradžia
keys-go-library = Biblioteka
keys-go-board = Suvestinė
keys-go-workbench = Darbastalis
keys-go-review = Peržiūra
keys-go-sprint = Sprintas
keys-go-outbox = Siunčiamieji
keys-go-glossary = Žodynėlis
keys-go-memory = Atmintis
keys-go-settings = Nuostatos
keys-change-theme = Šviesi, tamsi arba kaip sistemos
keys-export-page = Eksportuoti šį puslapį
keys-import-file = Importuoti failą

keys-about = Raidės atpažįstamos pagal ženklą ant klavišo, jei jis lotyniškas, o skaitmenys – pagal klavišo vietą, todėl veikia bet kuris klaviatūros išdėstymas. Su Ctrl+Alt nieko nėra: šiais klavišais daugelyje klaviatūrų rašomos raidės.
keys-print = Spausdinti sąrašą
keys-reset-all = Atkurti visus
keys-none = Nėra
keys-change = Keisti
keys-reset = Atkurti

keys-change-of = Keisti veiksmo klavišus: { $action }

keys-reset-of = Atkurti pradinius veiksmo klavišus: { $action }

keys-press = Paspauskite naujus klavišus…

keys-press-for = Paspauskite naujus veiksmo klavišus: { $action }. „Esc“ palieka kaip buvo.

keys-not-ctrl-alt = { $stroke } daugelyje klaviatūrų rašo raides, todėl netinka.

keys-not-plain = { $stroke } reikia rašant. Laikykite Ctrl arba Alt, arba rinkitės funkcinį klavišą.

keys-taken = { $stroke } jau naudojama veiksmui „{ $action }“.

keys-take-over = Perimti

palette-title = Rasti veiksmą
palette-placeholder = Veiksmas arba puslapis
palette-none = Nieko tokiu pavadinimu nėra.

closing-title = Naujausias tekstas neįrašytas
closing-about = Tolmach nepavyko įrašyti paskutinio teksto į diską. Atlaisvinkite vietos ir bandykite dar kartą. Jei užversite dabar, dings tai, kas parašyta po paskutinio „Įrašyta“.
closing-again = Įrašyti ir užverti
closing-anyway = Užverti neįrašius

settings-about = Tolmach { $version }

settings-appearance = Išvaizda
settings-theme = Šviesi ar tamsi
settings-theme-system = Kaip sistemos
settings-theme-light = Šviesi
settings-theme-dark = Tamsi
settings-contrast = Didelis kontrastas
settings-contrast-about = Ryškesnės linijos ir raidės.
settings-text-size = Teksto dydis

settings-size = { $percent } %

settings-interface = Tolmach kalba
settings-interface-about = Šiame lange, terminale ir ataskaitose. Su kalbomis, į kurias verčiate, ji nesusijusi.
settings-interface-system = Kaip sistemos
settings-interface-unreviewed = Šios kalbos tekstų dar neperžiūrėjo nė vienas žmogus, kuriam ji gimtoji. Jei kas nors skamba ne taip, praneškite: kaip – parašyta faile CONTRIBUTING.

settings-plain = Žymėjimas kaip paprastas tekstas
settings-plain-about = Kintamieji, nuorodos ir šablonai rodomi taip, kaip juos saugo viki, be apsaugos.
settings-languages = Kalbos
settings-into = Verčiu į šias kalbas
settings-into-about = Šios kalbos rodomos bibliotekoje ir parsiunčiamos.
settings-reading = Taip pat skaitau
settings-reading-about = Tų kalbų to paties vieneto vertimai rodomi šalia originalo.
settings-wikis = Viki
settings-wiki-here = Dirbate čia
settings-wiki-work-here = Dirbti čia
settings-privacy = Tolmach nieko niekam nesiunčia, išskyrus šiame sąraše esančias viki. Slaptažodžiai ir raktai saugomi šio kompiuterio raktinėje, niekada faile.
settings-machine = Mašininis vertimas
machine-about = Jei šiame kompiuteryje įdiegta Apertium, ji gali pasiūlyti vertimą šalia atitikmenų: iš originalo ir iš vertimų kalbomis, kurias skaitote. Geriausiai išeina giminingos kalbos. Tai tik juodraštis, su kuriuo reikia padirbėti; tekstas, paliktas tokį, kokį pateikė mašina, į viki nesiunčiamas.
machine-privacy = Apertium veikia šiame kompiuteryje. Niekas, ką ja verčiate, niekur nesiunčiama.
machine-looking = Ieškoma Apertium
machine-none = Apertium neįdiegta
machine-no-pairs = Apertium įdiegta, bet nėra nė vienos kalbų poros
machine-get = Tolmach veikia ir be jos. Jei norite jos, įdiekite Apertium ir paketą kiekvienai reikalingai kalbų porai, tada ieškokite dar kartą. Debian ir Ubuntu sistemose baltarusių ir rusų kalboms:
machine-again = Ieškoti dar kartą
machine-when = Kada versti?
machine-when-off = Niekada
machine-when-asked = Kai paprašau
machine-when-always = Automatiškai, ties kiekvienu vienetu

machine-pairs =
    { $n ->
        [one] Įdiegta { $n } kalbų pora
        [few] Įdiegtos { $n } kalbų poros
       *[other] Įdiegta { $n } kalbų porų
    }

settings-keys = Klaviatūra

codex-dialog-close = Užverti
codex-message-dismiss = Paslėpti
codex-optional = (neprivaloma)
codex-search = Ieškoti
codex-popover-close = Užverti

codex-chip-added = Pridėta: { $what }.

codex-chip-removed = Pašalinta: { $what }.

codex-chip-description = Norėdami keisti, spauskite „Enter“, norėdami pašalinti – „Delete“.

settings-data = Jūsų duomenys
settings-privacy-title = Privatumas
settings-privacy-who = Tolmach nieko niekam nesiunčia, išskyrus jūsų pridėtas viki: nieko nestebi ir niekur netikrina, ar yra naujinimų.
settings-privacy-where = Juodraščiai, parsiųsti duomenys, pastabos ir sprintai laikomi viename faile, jūsų programų duomenų aplanke. Slaptažodžius ir raktus saugo sistemos raktinė, o kur jos nėra – atmintis, kol langas neužvertas.
settings-privacy-files = Eksportuotame ar perduotame faile yra tai, ką pasirinkote, ir dalyvavusiųjų paskyrų vardai.
settings-backups = Atsarginės kopijos
settings-backups-about = Visko, išskyrus slaptažodžius, kopija šalia originalo. Prieš naujinimą, keičiantį failą, Tolmach ją padaro pats.
settings-backups-none = Kopijų dar nėra.
settings-back-up = Kopijuoti dabar
settings-backup-asked = Paprašius
settings-backup-migration = Prieš naujinimą
settings-backup-restore = Prieš atkūrimą
settings-backup-damaged = Atidėtas sugadintas failas
settings-restore = Atkurti
settings-diagnostics = Diagnostika
settings-diagnostics-about = Skaičiai ir versijos pranešimui apie klaidą. Be vardų, tekstų ir slaptažodžių.
settings-diagnostics-show = Rodyti
settings-copy = Kopijuoti
settings-copied = Nukopijuota.
settings-copy-failed = Nukopijuoti nepavyko. Pažymėkite tekstą ir nukopijuokite sistemos klavišais.

settings-backed-up = Nukopijuota į { $path }.

settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } MB

settings-restore-about = Viskas bus taip, kaip buvo: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. Tai, kas yra dabar, pirmiausia nukopijuojama, kad galėtumėte prie to grįžti.

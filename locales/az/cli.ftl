### Azerbaijani (az). Reviewed by a native speaker: not yet.

cli-column-page = Səhifə
cli-column-language = Dil
cli-column-units = Vahid
cli-column-translated = Tərcümə
cli-column-percent = %
cli-column-outdated = Köhnəlib
cli-column-proofread = Yoxlanılıb
cli-column-drafts = Qaralama
cli-column-as-of = Tarix
cli-column-unit = Vahid
cli-column-state = Vəziyyət
cli-column-source = Mənbə
cli-column-text = Tərcümə və ya qaralama
cli-column-receipt = Qəbz
cli-column-result = Nəticə
cli-column-revision = Versiya
cli-column-reason = Səbəb
cli-column-wiki = Viki
cli-column-address = Ünvan
cli-column-user = İstifadəçi
cli-column-sprint = Sprint
cli-column-kind = Növ
cli-column-from = Başlanır
cli-column-to = Bitir
cli-column-goal = Hədəf
cli-column-units-done = Edilən vahid
cli-column-words = Söz
cli-column-day = Gün
cli-column-person = Adam

cli-state-untranslated = tərcüməsiz
cli-state-translated = tərcümə edilib
cli-state-outdated = köhnəlib
cli-state-proofread = yoxlanılıb
cli-standing-draft = qaralama
cli-standing-typing = bitməmiş qaralama
cli-standing-conflict = konfliktli qaralama
cli-standing-source-moved = qaralama, mənbə dəyişib
cli-standing-refused = göndərilə bilməyən qaralama

cli-wiki-added = { $wiki } əlavə edildi. Belə işlədin: --wiki { $wiki }
cli-wiki-not-reached = Ona indi çatmaq olmur, ona görə yararlı olub-olmadığı yoxlanmayıb.
cli-wiki-built-in = (daxili)
cli-wiki-removed = { $wiki } çıxarıldı.
cli-logged-in = { $wiki } vikisinə { $user } kimi daxil olundu.
cli-logged-out = { $wiki } vikisindən çıxıldı.
cli-who = { $wiki } vikisində hesabınız: { $user }.
cli-blocked = Hesabı bloklayan: { $by }, bitmə vaxtı: { $until }. Səbəb: { $reason }
cli-blocked-without-end = Hesabı bloklayan: { $by }, bitmə vaxtı: müddətsiz. Səbəb: { $reason }
cli-cannot-push = Bu girişlə tərcümələri saxlamaq olmur: bot paroluna “Edit existing pages” və “Create, edit, and move pages” icazələrini verin.
cli-cannot-proofread = Bu girişlə tərcümələri yoxlanılmış kimi işarələmək olmur; bot parolu və tokenlə heç vaxt olmur.
cli-edits-a-minute = Viki dəqiqədə { $n } redaktəyə icazə verir; Tolmach ən çoxu yarısını işlədir.
cli-no-keychain = Burada açar anbarı yoxdur, ona görə parol saxlanmır. Onu yazan hər komanda ilə TOLMACH_PASSWORD vasitəsilə (tokeni TOLMACH_TOKEN vasitəsilə) verin, yoxsa sizdən soruşulacaq.
cli-main-password = Hesabın öz parolunu işlətdiniz, o isə hər şeyi açır. Bot parolu və ya giriş tokeni daha təhlükəsizdir: bax tolmach login --help.

cli-pulled-page = { $page }: { $n_units } vahid, dillər: { $languages }
cli-pulled-nothing = Heç nə dəyişməyib.
cli-pulled-requests = { $n } sorğu göndərildi.
cli-problem-missing = { $page }: vikidə belə səhifə yoxdur. Yazılışı və adlar fəzasını yoxlayın.
cli-problem-not-translatable = { $page }: səhifə tərcümə üçün işarələnməyib. Vikinin tərcümə idarəçilərinə müraciət edin.
cli-problem-source-language = { $page }: səhifənin dili { $language }, ona görə tərcümə ediləcək heç nə yoxdur.
cli-problem-language-refused = { $page }: viki burada bu dilə tərcümə qəbul etmir: { $language }.
cli-removed = { $page } daha izlənmir.
cli-collection-saved = { $name } toplusunda indi { $n } səhifə var.
cli-collection-none = Hələ toplu yoxdur. Belə başlayın: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = { $name } çıxarıldı. Səhifələri yenə izlənir.
cli-page-unmarked = { $page } (daha tərcümə edilmir)
cli-page-deleted = { $page } (silinib)
cli-page-removed = { $page } (daha izlənmir)
cli-status-empty = Hələ heç bir səhifə izlənmir. Belə başlayın: tolmach pull PAGE --lang CODE
cli-stopped = Dayandırıldı. Edilən qalır; qalanına toxunulmayıb.
cli-database-set-aside = Verilənlər bazası zədələnmişdi. O, { $path } adı ilə saxlanıb və yenisi yaradılıb.
cli-database-migrated = Verilənlər bazası Tolmach proqramının bu versiyasına çevrildi. Köhnəsinin surəti: { $path }.

cli-units-as-of = { $n_units } vahid, { $as_of } tarixinə olan məlumat.
cli-units-none = Bu vəziyyətlərdə vahid yoxdur.
cli-draft-saved = { $unit } qaralaması burada saxlandı.
cli-draft-discarded = { $unit } üçün indi qaralama yoxdur. “tolmach undo” onu qaytarır.
cli-draft-now = { $unit } qaralaması indi: { $text }
cli-draft-unchanged = { $unit } üçün keçiləcək başqa mətn yoxdur.
cli-draft-confirmed = { $unit } tərcüməsinin hələ qüvvədə olduğu qaralamada qeyd edildi.
cli-diff-untranslated = Vikidə hələ tərcümə yoxdur. Mənbə:
cli-diff-none = Tərcümədən sonra mənbə dəyişməyib.
cli-diff-unknown = Tərcümə köhnəlib, amma mənbənin o vaxt necə olduğu məlum deyil. Mənbə indi:
cli-diff-translation = Vikidəki tərcümə:
cli-class-markup = Mənbənin yalnız işarələməsi dəyişib:
cli-class-variable = Mənbənin yalnız dəyişənləri dəyişib:
cli-class-link-target = Mənbədə yalnız keçidlərin hədəfi dəyişib:
cli-class-number = Mənbənin ədədləri və ya tarixləri dəyişib:
cli-class-punctuation = Mənbənin yalnız durğu işarələri dəyişib:
cli-class-wording = Mənbənin ifadəsi dəyişib:
cli-class-unknown = Mənbə dəyişib:

cli-push-nothing = Göndərilməyi gözləyən qaralama yoxdur.
cli-outbox-empty = Heç nə gözləmir və heç nə göndərilməyib.
cli-push-plan =
    { $n_edits ->
        [0] Göndəriləcək heç nə yoxdur.
        [one] Təxminən { $seconds } saniyəyə { $n_edits } redaktə göndəriləcək. Hələ heç nə göndərilməyib.
       *[other] Təxminən { $seconds } saniyəyə { $n_edits } redaktə göndəriləcək. Hələ heç nə göndərilməyib.
    }
cli-column-plan = Nə olacaq
cli-plan-pushed = göndəriləcək
cli-plan-confirmed = qüvvədə olduğu təsdiqlənəcək
cli-outcome-pushed = göndərildi
cli-outcome-confirmed = təsdiqləndi
cli-outcome-merged = viki birləşdirdi
cli-outcome-already-there = artıq oradadır
cli-outcome-source-moved = mənbə dəyişib
cli-outcome-conflict = konflikt
cli-outcome-refused = rədd edildi
cli-outcome-waiting = gözləyir
cli-reason-empty = qaralama boşdur
cli-reason-unit-removed = səhifədə bu vahid daha yoxdur
cli-reason-page-gone = səhifə yoxdur və ya daha tərcümə edilmir
cli-reason-fuzzy-mark = mətndəki !!FUZZY!! onu dərhal köhnəlmiş edəcək
cli-reason-not-done = hələ yazılır
cli-reason-blocked-by-check = yoxlama saxlayır; “tolmach check” ilə baxın və ya --confirm-problems ilə göndərin
cli-reason-file-undecided = fayldan başqa mətn gəlib; “tolmach conflicts” ilə baxın
cli-reason-changed-on-wiki = başqası dəyişib
cli-reason-source-moved = qaralama yazılandan sonra mənbə dəyişib
cli-reason-merged-with = başqasının { $revision } nömrəli versiyası ilə birgə
cli-reason-changed-since = o vaxtdan kimsə dəyişib
cli-reason-outdated = viki köhnəlmiş sayır
cli-reason-stopped = göndərmə bura çatmamış dayandı
cli-reason-not-sent = heç çatmayıb; növbəti göndərmə ilə gedəcək
cli-reason-not-read-again = göndərilib; necə çatdığını növbəti göndərmə aydınlaşdıracaq
cli-reason-was-outdated-before = əvvəlki mətn köhnəlmişdi; viki indi onu aktual sayır
cli-reason-was-new = əvvəl tərcümə yox idi və onu yalnız vikinin idarəçiləri silə bilər
cli-reason-no-text = “hələ qüvvədədir” heç bir mətni dəyişmədi
cli-reason-not-pushed = bundan vikidə heç nə yoxdur
cli-reason-has-draft = bu vahidin qaralaması var
cli-reason-captcha = viki CAPTCHA istəyir; əvvəlcə brauzerdə bir vahid saxlayın
cli-reason-busy = viki indi çox məşğuldur ({ $code })
cli-reason-offline = vikiyə çatmaq olmadı
cli-reason-in-doubt = göndərmə kəsilib; çatıb-çatmadığını növbəti göndərmə aydınlaşdıracaq
cli-next-resolve = Konfliktdə belə seçin: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = Mənbə dəyişəndə “tolmach diff” ilə baxın və belə qəbul edin: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = Eyni anda başqası da saxladı və viki hər iki mətni birləşdirdi. Gətirin və nəticənin yaxşı oxunub-oxunmadığına baxın.
cli-next-push = Belə göndərilir: tolmach push
cli-next-outdated = Köhnəlmiş kimi çatanlar vikinin öz yoxlamalarından keçmir. “tolmach draft” ilə düzəldin və yenidən göndərin.
cli-next-refused = Bu qaralama bu halda göndərilə bilməz: { $reason }.
cli-conflicts-none = Son oxunuşdakı viki ilə konfliktdə olan qaralama yoxdur.
cli-conflict = { $unit }, { $language }, { $as_of } tarixinə olan məlumat
cli-conflict-source = Mənbə:
cli-conflict-mine = Mənimki, əsasla müqayisədə:
cli-conflict-theirs = Onunku, əsasla müqayisədə:
cli-conflict-theirs-by = Onunku, müəllif { $user }, əsasla müqayisədə:
cli-conflict-theirs-file = Fayldan gələn, { $file }, { $place }, əsasla müqayisədə:
cli-conflict-theirs-gone = Onunku: tərcümə daha yoxdur.
cli-resolved-mine = { $unit } qaralamanız indi vikidəkinə əsaslanır.
cli-resolved-theirs = { $unit } üçün vikinin mətni qalır. “tolmach undo” qaralamanızı qaytarır.
cli-resolved-text = { $unit } üçün yeni mətn indi qaralamanızdır.

cli-sprints-none = Bu vikidə hələ sprint yoxdur. Belə başlayın: tolmach sprint create
cli-kind-translation = tərcümə sprinti
cli-kind-update = yeniləmə sprinti
cli-goal-units = { $n } vahid
cli-goal-words = { $n } söz
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = Günlər: { $from } – { $to }
cli-sprint-goal = Hədəf: { $goal }, çatılıb: { $percent }%
cli-sprint-to-do = Başlanğıcda ediləcək: vahid { $units }, söz { $words }
cli-sprint-done = O vaxtdan edilib: vahid { $units }, söz { $words }
cli-sprint-waiting = Göndərilməyi gözləyən qaralamalar: { $units }
cli-sprint-scope = Yenidən işarələmə ilə dəyişib, yuxarıda sayılmayıb: { $added } gəlib, { $removed } gedib
cli-day-observed = { $day } tarixində görülüb
cli-person-unknown = məlum deyil
cli-as-of = { $as_of } tarixinə olan məlumat.
cli-report-in-english = { $locale } dilində hesabat mətnləri hələ yoxdur; hesabat ingilis dilindədir.

cli-page-units = { $file }: { $n_units } vahid
cli-practice-serving = Məşq vikisi Ctrl-C basılana qədər bu ünvanda cavab verir: { $url }
cli-practice-account = İstifadəçi { $user }, parol { $password }
cli-practice-use = Başqa ev qovluğundan: tolmach wiki add local { $url } və tolmach --wiki local login --user { $user }

cli-doing-finding-pages = Səhifələr axtarılır…
cli-doing-reading-changes = Dəyişənlər oxunur…
cli-doing-reading-sources = Mənbələr oxunur…
cli-doing-reading-units = Vahidlər oxunur, səhifə { $done } / { $total }: { $page }
cli-doing-reading-old-sources = Əvvəlki mənbələr oxunur, { $done } / { $total }
cli-doing-reading-histories = Kimin nə etdiyi oxunur, { $done } / { $total }
cli-doing-planning = Qaralamalar viki ilə müqayisə edilir…
cli-doing-settling = Şübhəli qalanlar aydınlaşdırılır…
cli-doing-sending = Göndərilir, { $done } / { $total }: { $unit }
cli-doing-re-reading = Çatanlar geri oxunur…
cli-doing-remembering = Yaddaş doldurulur, { $languages }: { $done }
cli-doing-reading-file = { $file } oxunur, { $done } / { $total } kB
cli-doing-forgetting = { $file } çıxarılır, { $done } / { $total } cüt

cli-error = { $detail }.
cli-error-file = { $path } oxunmur: { $detail }
cli-error-stdin = Standart giriş oxunmur: { $detail }
cli-error-output = Çıxışı yazmaq olmur: { $detail }
cli-error-practice = Məşq vikisini işə salmaq olmur: { $detail }.
cli-error-translations = { $path } faylında tərcümə yoxdur: { $detail }. Gözlənilən JSON belədir: {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = Vikiyə çatmaq olmur: { $detail }. Qaralamalarınız burada təhlükəsizdir.
cli-error-wiki-says = Viki deyir ({ $code }): { $says }
cli-error-wiki = Vikidə xəta: { $detail }.
cli-error-store = Yerli verilənlər bazası: { $detail }.
cli-error-no-wiki = { $wiki } adlı viki yoxdur. “tolmach wiki list” onları göstərir, “tolmach wiki add” əlavə edir.
cli-error-wiki-exists = { $wiki } adlı viki artıq var. Başqa ad seçin.
cli-error-wiki-built-in = { $wiki } daxilidir və qalır.
cli-error-no-translate = { $wiki } saytında Translate genişlənməsi yoxdur, ona görə işləməyə heç nə yoxdur.
cli-error-has-drafts = { $n_drafts } qaralama itəcək ({ $what }).
cli-error-not-logged-in = { $wiki } vikisinə daxil olunmayıb və ya parol əlçatan deyil.
cli-error-needs-code = { $wiki } birdəfəlik kod istəyir. Terminalda daxil olun, yaxud bot parolu və ya token işlədin.
cli-error-who = Kim olduğunuzu --user ilə deyin və ya --token-stdin, yaxud TOLMACH_TOKEN ilə token verin.
cli-error-no-password = Parol və ya token lazımdır: terminalda soruşulur, başqa yerdə --password-stdin, --token-stdin, TOLMACH_PASSWORD və ya TOLMACH_TOKEN işlədin.
cli-error-no-language = Tərcümə ediləcək dilləri göstərin, məsələn, --lang pl,uk.
cli-error-push-running = Başqa proses bu hesabla { $wiki } vikisinə göndərir. Eyni vaxtda bir göndərmə hər şeyi qaydasında saxlayır.
cli-error-lease-lost = { $wiki } vikisinə göndərməni başqa proses öz üzərinə götürdü. Göndərilməyənlər gözləyir.
cli-error-not-a-page = “{ $given }” { $wiki } vikisinin səhifəsi deyil. Başlıq və ya həmin vikinin ünvanını verin.
cli-error-no-wiki-code = Vikilər bu dilə tərcümə qəbul etmir: { $language }.
cli-error-no-page = { $page } burada izlənmir.
cli-error-nothing-found = Belə tərcümə edilə bilən səhifə tapılmadı. Yazılışı yoxlayın; başlıqlarda və kateqoriyalarda böyük və kiçik hərflər fərqlənir.
cli-error-no-receipt = { $receipt } nömrəli qəbz yoxdur. “tolmach outbox” onları göstərir.
cli-error-no-unit = { $unit } səhifənin son oxunmuş halında vahid deyil. “tolmach units” onları göstərir.
cli-error-not-pulled = { $unit } bu dildə oxunmayıb: { $language }.
cli-error-language-not-pulled = { $page } bu dildə oxunmayıb: { $language }. Belə oxuyun: tolmach pull PAGE --lang { $language }
cli-error-no-draft = { $unit } üçün bu dildə qaralama yoxdur: { $language }.
cli-error-not-outdated = { $unit } bu dildə köhnəlməyib: { $language }. Təsdiqlənəcək heç nə yoxdur.
cli-error-sprint-exists = { $name } adlı sprint artıq var. Başqa ad seçin.
cli-error-no-sprint = { $name } adlı sprint yoxdur. “tolmach sprint list” onları göstərir.
cli-error-sprint-days = Sprint başlanğıcından ({ $from }) əvvəl bitir: { $to }.
cli-error-empty-sprint = “{ $name }” sprinti üçün ad, həm də vahidləri olan səhifələr və dillər lazımdır.
cli-error-not-for-sprint = { $page } vikidə yoxdur və ya tərcümə üçün işarələnməyib.
cli-next-retry = Sonra yenidən cəhd edin.
cli-next-log-in = Belə daxil olun: tolmach login --user USER (bax tolmach login --help)
cli-next-show-difference = Vəziyyətə belə baxın: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = O biri komandanın bitməsini gözləyin və ya başqa --home verin.
cli-next-practice-port = Başqa --port verin və ya istənilən boş olanı üçün heç verməyin.
cli-next-practice-journal = Məşq vikisini yenidən başlamaq üçün həmin faylı başqa yerə köçürün və ya başqa --home verin.
cli-next-home = --home və ya TOLMACH_HOME ilə yazıla bilən qovluq verin.
cli-next-writable = Onun qovluğuna və faylına yazmağa icazə verin və ya --home ilə başqa qovluq verin.
cli-next-free-space = Diskdə bir az yer boşaldıb yenidən cəhd edin.
cli-next-pull = Vikidən belə oxuyun: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = Əvvəlcə onları göndərin və ya atın, yaxud --drop-drafts deyin.
cli-next-update = Daha yeni Tolmach alın; heç nə dəyişdirilməyib.

cli-preview-written = Yazıldı: { $path }. Brauzerdə açın; o, heç nə yükləmir.
cli-error-not-written = { $path } yazmaq olmur: { $detail }. Heç nə dəyişməyib; --out ilə başqa yer seçin.

cli-exported = { $n_units } vahid yazıldı: { $path }.
cli-export-needs-folder = Bu formatda bir faylda bir səhifə olur. --out ilə qovluq göstərin.
cli-fill-into-itself = Doldurulan fayl, yaradıldığı faylın və yalnız orada olan hər şeyin yerini tutacaq. --out ilə başqa fayl göstərin.
cli-export-needs-format = Nə yazılacağını --format ilə, hansı dildə olacağını --lang ilə deyin.
cli-filled = Yazılan: { $n_written }, dəyişməyən: { $n_unchanged }, olduğu kimi qalan: { $n_left }. Fayl: { $path }.
cli-fill-other-source = faylda başqa mənbə mətni var; onu bugünkü mənbədən yenidən yaradın
cli-fill-twice = vahid faylda iki dəfə var; heç birinə toxunulmayıb
cli-fill-split = o biri proqram seqmentlərə bölüb; orada tərcümə edin
cli-fill-codes = işarələməsini faylda ayırd etmək olmur; orada tərcümə edin
cli-import-place = Yer
cli-import-unit = Vahid
cli-import-outcome = Nəticə
cli-import-note = Qeyd
cli-import-taken = götürüldü
cli-import-unchanged = dəyişməyib
cli-import-conflicting = konfliktdədir
cli-import-unknown = naməlum
cli-import-broken = oxunmadı
cli-import-note-no-text = faylda tərcümə yoxdur
cli-import-note-same-here = buradakı da eynidir
cli-import-note-as-handed-out = faylda heç kim dəyişməyib
cli-import-note-waits = eyni mətn artıq gözləyir
cli-import-note-not-done = üzərində işlənməli kimi işarələnib; qaralama hazır deyil
cli-import-note-still-valid = əvvəl köhnəlmişdi, indi qüvvədə sayılır
cli-import-note-source-moved = o vaxtdan mənbə dəyişib; “tolmach diff” ilə baxın
cli-import-note-differs-from-draft = qaralamanızdan fərqlənir
cli-import-note-changed-on-wiki = vikidə daha yeni tərcümə var
cli-import-note-base-not-known = vikidə başqa mətn var və fayl hansından yaradıldığını demir
cli-import-note-no-page = səhifə kitabxanada yoxdur
cli-import-note-not-pulled = səhifə bu dildə oxunmayıb
cli-import-note-no-unit = səhifədə belə vahid yoxdur
cli-import-note-no-such-source = açar yoxdur, bu mənbə mətni olan vahid də yoxdur
cli-import-note-several-such-sources = açar yoxdur, bu mənbə mətni olan vahid bir neçədir
cli-import-note-twice = faylda onun üçün iki mətn var; heç biri götürülməyib
cli-import-by-source = { $n_units } vahidin açarı yox idi, mənbə mətninə görə tapıldı.
cli-import-more = daha { $n_more } sətir; --json hamısını göstərir.
cli-import-counts = Format { $format }. Götürülən: { $n_taken }, dəyişməyən: { $n_unchanged }, konfliktdə: { $n_conflicting }, naməlum: { $n_unknown }, oxunmayan: { $n_broken }.
cli-import-dry-run = Heç nə saxlanmadı. --dry-run olmadan belə olacaq.
cli-error-file-format = Fayl Tolmach proqramının oxuduğu formatda deyil: PO, CSV, XLIFF, TMX və ya Tolmach paketi.
cli-error-interchange = Faylı işlətmək olmur: { $detail }. Heç nə dəyişməyib.
cli-error-no-file-language = Fayl hansı dildə olduğunu demir. Onu --lang ilə göstərin.
cli-error-no-work-in-memory = Fayl tərcümə yaddaşıdır və qeydləri heç bir səhifəyə aid deyil. Belə götürün: tolmach memory import FILE

cli-search-nothing = Bu kompüterdə “{ $words }” heç yerdə yoxdur. Heç gətirilməmiş səhifələrdə axtarılmır.
cli-search-more = { $limit } nəticədən çoxdur; axtarışı --lang, --page və ya --state ilə daraldın, yaxud --limit qiymətini artırın.
cli-concordance-nothing = Tərcüməsi olan heç bir mətndə “{ $phrase }” yoxdur.

cli-column-score = Oxşarlıq
cli-column-target = Tərcümə
cli-column-origin = Haradan
cli-column-pairs = Cüt
cli-column-uses = İşlənmə
cli-column-sentences = Cümlə
cli-memory-unit = vahid
cli-memory-sentence = cümlə
cli-memory-draft = qaralama
cli-memory-empty = Yaddaş boşdur. O, gətirdikləriniz, qaralama yazdıqlarınız və idxal etdiklərinizlə dolur.
cli-memory-no-match = Əvvəl buna oxşar heç nə tərcümə edilməyib.
cli-memory-which-format = { $file } oxunmadı: yaddaş TMX, PO və ilk sətrində sütun adları olan CSV oxuyur, məsələn, en,pl və ya source,target. Ad .tmx, .po və ya .csv ilə bitməlidir.
cli-memory-which-language = { $file } oxunmadı: dillərini demir. Onları --from və --to ilə göstərin.
cli-memory-refused = { $file } işlətmək olmur: { $detail }. Düzəldib yenidən oxuyun; o vaxta qədər yaddaşa düşən iki dəfə sayılmır.
cli-memory-export-name = { $file }: faylın adı .tmx və ya .csv ilə bitməlidir.
cli-memory-imported = Oxunub { $n_read }, əlavə edilib { $n_added }, birləşdirilib { $n_merged }, kənarda qalıb { $n_skipped }.
cli-memory-skipped = { $file }, sətir { $line }: kənarda qalıb, { $reason }.
cli-memory-exported = { $n } cüt yazıldı: { $path }.
cli-memory-forgotten = { $file } çıxarıldı: { $n } cüt; başqa heç yerdə olmayan və silinən: { $gone }.
cli-error-no-origin = Yaddaşda { $file } faylından gələn heç nə yoxdur. Adlara belə baxın: tolmach memory stats --json

cli-column-engine = mühərrik
cli-machine-none = Apertium qurulmayıb, ona görə burada maşın tərcüməsi yoxdur. Debian və Ubuntu üçün: sudo apt install apertium və hər dil cütü üçün bir paket, məsələn, apertium-bel-rus.
cli-machine-no-pairs = Apertium qurulub, amma heç bir dil cütü yoxdur. Debian və Ubuntu üçün hər birinin paketi var, məsələn, apertium-bel-rus.
cli-machine-no-engine = Apertium bu istiqamətdə tərcümə etməyi bilmir: { $from } → { $to }. Olanlara belə baxın: tolmach machine pairs
cli-machine-no-answer = Apertium cavab vermir.
cli-machine-unusable = Apertium bu mətn üçün yararlı heç nə vermədi.
cli-machine-made = Maşın edib ({ $engine }); işlətməzdən əvvəl oxuyun.

cli-column-level = Səviyyə
cli-column-check = Yoxlama
cli-column-found = Tapılan
cli-column-problem = Problem
cli-level-block = maneə
cli-level-warn = xəbərdarlıq
cli-level-hint = təklif
cli-check-nothing-pulled = Bu dildə heç bir səhifə gətirilməyib: { $language }. Ona görə heç nə yoxlanmır. Vikidən belə oxuyun: tolmach pull PAGE --lang { $language }
cli-check-nothing = Şikayətə yer yoxdur.
cli-check-ignored = { $n } problem iqnor edilir.
cli-check-none-ignored = Orada iqnor edilən problem yoxdur.
cli-column-when = Nə vaxt
cli-column-why = Niyə
cli-check-heeded =
    { $n ->
        [0] Orada iqnor edilən problem yox idi.
        [one] { $n } problem yenidən sayılır.
       *[other] { $n } problem yenidən sayılır.
    }
cli-next-check = “maneə” səviyyəsində olanlar göndərməyə qoymur. Düzəldin, --ignore CHECK --why TEXT KEY ilə iqnor edin və ya --confirm-problems ilə göndərin.
cli-error-no-problem = { $check } yoxlaması { $unit } vahidində heç nə tapmır.

cli-column-collection = Toplu
cli-column-pattern = Nümunə
cli-column-instead = Əvəzinə
cli-column-sentence = Dediyi
cli-rules-saved = { $collection } toplusunun indi { $n } qaydası var. Nə tapdığına belə baxın: tolmach check --lang CODE
cli-rules-none = Hələ qayda yoxdur. Belə yaradın: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } daha { $collection } toplusunun qaydası deyil.
cli-rules-unknown = { $collection } toplusunda { $pattern } qaydası yoxdur. Qaydalarına belə baxın: tolmach rules list
cli-error-no-collection = { $name } adlı toplu yoxdur. Olanlara belə baxın: tolmach collection list

cli-column-term = Termin
cli-column-translations = Tərcümələr
cli-column-domain = Sahə
cli-column-reviewed = Baxılıb
cli-column-languages = Dillər
cli-column-file = Fayl
cli-glossary-kept = (olduğu kimi qalır)
cli-glossary-forbidden = “{ $text }” yox
cli-glossary-reviewed = bəli
cli-glossary-not-reviewed = xeyr
cli-glossary-none = Belə termin yoxdur. Belə əlavə edin: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = Terminlə nə ediləcəyini deyin: tərcümə üçün --to L --target TEXT, olduğu kimi qalırsa --keep, yaxud --note, --domain, --reviewed.
cli-glossary-saved = { $term } qlossaridədir.
cli-glossary-removed = { $term }: qlossaridən çıxarıldı.
cli-glossary-term =
    { $kind ->
        [kept] { $term } – hər dildə olduğu kimi qalır
        [of-field] { $term } – sahə: { $domain }
       *[plain] { $term }
    }
cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: { $read } termin oxundu; { $added } əlavə ediləcək, { $changed } dəyişəcək, { $unchanged } olduğu kimi qalacaq. Heç nə saxlanmadı.
       *[done] { $file }: { $read } termin oxundu, { $added } əlavə edildi, { $changed } dəyişdi, { $unchanged } dəyişmədi.
    }
cli-glossary-skipped = { $file }, { $place }: götürülmədi, { $what }.
cli-glossary-exported = { $n } termin yazıldı: { $file }.
cli-glossary-not-read = { $file } Tolmach proqramının oxuduğu qlossari deyil: TBX, OmegaT cədvəli və ya ilk sətrində sütun adları olan CSV, məsələn, source,target.
cli-glossary-which-language = { $file } dilini demir. Onu --to ilə göstərin.
cli-glossary-which-format = { $file } adından format bilinmir. Onu --format csv, omegat və ya tbx ilə deyin.
cli-words-added = { $n } söz bundan sonra düzgün sayılır, dil: { $language }.
cli-words-removed = { $n } öz sözünüz unuduldu, dil: { $language }.
cli-words-unknown = { $word } öz sözləriniz arasında yoxdur, dil: { $language }. Onları belə görün: tolmach words list --lang { $language }
cli-words-none = Hələ öz sözünüz yoxdur, dil: { $language }. Belə əlavə edin: tolmach words add WORD --lang { $language }
cli-dictionaries-none = Lüğət tapılmadı. Qurun, məsələn, hunspell-pl paketini, və ya .aff və .dic fayllarını bura qoyun: { $folder }
cli-dictionaries-damaged = işlətmək olmur: { $problem }
cli-error-no-term = Qlossaridə “{ $term }” yoxdur, dil: { $language }. İçindəkiləri belə görün: tolmach glossary show
cli-error-not-a-term = “{ $text }” içində hərf yoxdur, ona görə termin ola bilməz.
cli-error-not-a-word = “{ $text }” bir söz deyil.

cli-column-need = Ehtiyac
cli-column-since = Nə vaxtdan
cli-column-reasons = Niyə
cli-board-nothing = Ediləcək heç nə yoxdur: məlum olan hər şey tərcümə edilib və köhnəlməyib.

cli-board-more =
    { $n ->
        [one] və daha { $n }; --limit 0 onu göstərir
       *[other] və daha { $n }; --limit 0 hamısını göstərir
    }

cli-board-drawn = Lövhə bu faylda çəkilib: { $path }.

cli-column-waiting = Gözləyir
cli-column-comments = Şərh
cli-column-review = Baxış
cli-reviews-none = Baxış gözləyən yoxdur.
cli-standing-waits = baxış gözləyir
cli-standing-mine = öz işiniz
cli-standing-accepted = qəbul edilib
cli-standing-proofread = vikidə yoxlanılıb
cli-standing-outdated = köhnəlib
cli-standing-untranslated = tərcüməsiz
cli-review-unit = { $unit }: { $standing }
cli-review-source = Mənbə:    { $text }
cli-review-before = Əvvəl:    { $text }
cli-review-text = İndi:     { $text }
cli-review-changes = Dəyişən:  { $text }
cli-review-revision = Versiya { $revision }
cli-review-no-text = Hələ tərcümə yoxdur.
cli-review-somebody = kimsə
cli-review-accepted = { $number }: qəbul edən { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (daha köhnə mətnə aiddir)
cli-told-none = Vikiyə bildiriləcək heç nə yoxdur: əvvəlcə burada nəyisə qəbul etməlisiniz.
cli-told-proofread = vikidə yoxlanılıb
cli-told-overtaken = viki qəbul etdi, amma o vaxtdan orada başqa mətn var
cli-told-changed = siz baxandan sonra dəyişib: heç nə göndərilmədi
cli-told-outdated = bu arada köhnəlib: heç nə göndərilmədi
cli-told-gone = daha səhifədə yoxdur: heç nə göndərilmədi
cli-told-refused = rədd edildi: { $says }
cli-error-review-untranslated = { $unit } tərcümə edilməyib, ona görə baxılası heç nə yoxdur.
cli-error-review-outdated = { $unit } köhnəlib: əvvəlcə yeniləyin. Vikilər köhnəlmiş tərcümələri qəbul etmir.
cli-error-review-own = { $unit } öz işinizdir: onu başqası qəbul etməlidir.
cli-error-changed-since = { $unit } baxılandan sonra dəyişib.
cli-error-empty-comment = Şərh boşdur.
cli-error-no-remark = Həmin vahiddə belə qeyd yoxdur və ya artıq bitib. “tolmach review PAGE UNIT --lang L” onları göstərir.
cli-error-may-not-proofread = Bu girişlə { $wiki } vikisində tərcümələri təsdiqləmək olmur; bot parolu və tokenlə heç vaxt olmur. Qəbul etdikləriniz burada qalır və paketlərlə gedir.

cli-column-left = Qalan vahid
cli-column-claimed = Kim edir
cli-sprint-closed = Bağlanıb: { $at }. Rəqəmlər həmin anındır.
cli-sprint-joined = “{ $name }” sprintinə qoşuldunuz: orada edilənlər burada da sayılır.
cli-error-sprint-closed = “{ $name }” sprinti bağlanıb.
cli-error-not-in-sprint = “{ $name }” sprinti bunu əhatə etmir: { $page }, { $language }.
cli-error-no-sprint-in-file = { $file } faylında sprint yoxdur. Sprint paketi belə yaradılır: tolmach sprint export NAME --out FILE

cli-column-bytes = Bayt
cli-backups-none = Hələ surət yoxdur. Belə yaradın: tolmach backup now
cli-backup-asked = istəklə
cli-backup-migration = yeniləmədən əvvəl
cli-backup-restore = bərpadan əvvəl
cli-backup-damaged = zədəli, kənara qoyulub
cli-backed-up = Surət yaradıldı: { $path }.
cli-restored = Bərpa edildi. Əvvəlki hal bu adla saxlanıb: { $path }.
cli-error-no-backup = Bərpa edilə bilən { $file } adlı surət yoxdur. “tolmach backup list” onları göstərir.

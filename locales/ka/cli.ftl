### Georgian (ka). Reviewed by a native speaker: not yet.

cli-column-page = გვერდი
cli-column-language = ენა
cli-column-units = ერთეულები
cli-column-translated = ნათარგმნი
cli-column-percent = %
cli-column-outdated = მოძველებული
cli-column-proofread = გადამოწმებული
cli-column-drafts = მონახაზები
cli-column-as-of = თარიღი
cli-column-unit = ერთეული
cli-column-state = მდგომარეობა
cli-column-source = ორიგინალი
cli-column-text = თარგმანი ან მონახაზი
cli-column-receipt = ქვითარი
cli-column-result = შედეგი
cli-column-revision = ვერსია
cli-column-reason = მიზეზი
cli-column-wiki = ვიკი
cli-column-address = მისამართი
cli-column-user = მომხმარებელი
cli-column-sprint = სპრინტი
cli-column-kind = სახე
cli-column-from = დასაწყისი
cli-column-to = დასასრული
cli-column-goal = მიზანი
cli-column-units-done = გაკეთებული ერთეულები
cli-column-words = სიტყვები
cli-column-day = დღე
cli-column-person = მონაწილე

cli-state-untranslated = უთარგმნელი
cli-state-translated = ნათარგმნი
cli-state-outdated = მოძველებული
cli-state-proofread = გადამოწმებული
cli-standing-draft = მონახაზი
cli-standing-typing = დაუსრულებელი მონახაზი
cli-standing-conflict = მონახაზი კონფლიქტშია
cli-standing-source-moved = მონახაზი, ორიგინალი შეიცვალა
cli-standing-refused = მონახაზი, რომელიც ვერ გაიგზავნება

cli-wiki-added = დაემატა { $wiki }. გამოიყენეთ პარამეტრით --wiki { $wiki }.
cli-wiki-not-reached = ახლა მასთან კავშირი ვერ ხერხდება, ამიტომ მისი ვარგისიანობა არ შემოწმებულა.
cli-wiki-built-in = (ჩაშენებული)
cli-wiki-removed = ამოღებულია { $wiki }.
cli-logged-in = შესულია. ვიკი: { $wiki }, მომხმარებელი: { $user }.
cli-logged-out = გამოსულია. ვიკი: { $wiki }.
cli-who = თქვენ ხართ { $user }, ვიკი: { $wiki }.
cli-blocked = ანგარიში დაბლოკილია. ვინ: { $by }; ვადა: { $until }; მიზეზი: { $reason }
cli-blocked-without-end = ანგარიში დაბლოკილია. ვინ: { $by }; ვადა: უვადოდ; მიზეზი: { $reason }
cli-cannot-push = ამ შესვლით თარგმანების შენახვა შეუძლებელია: ბოტის პაროლს მიანიჭეთ ნებართვები „არსებული გვერდების რედაქტირება“ და „გვერდების შექმნა, რედაქტირება და გადატანა“.
cli-cannot-proofread = ამ შესვლით თარგმანის გადამოწმებულად მონიშვნა შეუძლებელია; ბოტის პაროლით და ტოკენით – ვერასოდეს.
cli-edits-a-minute = ვიკი წუთში { $n } რედაქტირებას უშვებს; Tolmach არაუმეტეს ნახევარს იყენებს.
cli-no-keychain = პაროლების საცავი აქ არ არის, ამიტომ პაროლი არ ინახება. ჩამწერ ბრძანებებს მიაწოდეთ ის TOLMACH_PASSWORD-ით (ტოკენი – TOLMACH_TOKEN-ით), თორემ გეკითხებათ.
cli-main-password = თქვენ გამოიყენეთ ანგარიშის საკუთარი პაროლი, რომელიც ყველაფერს ხსნის. ბოტის პაროლი ან წვდომის ტოკენი უფრო უსაფრთხოა: იხილეთ tolmach login --help.

cli-pulled-page = { $page }: { $n_units } ერთეული, ენები: { $languages }
cli-pulled-nothing = არაფერი შეცვლილა.
cli-pulled-requests = გაიგზავნა { $n } მოთხოვნა.
cli-problem-missing = { $page }: ვიკიში ასეთი გვერდი არ არის. შეამოწმეთ მართლწერა და სახელთა სივრცე.
cli-problem-not-translatable = { $page }: გვერდი სათარგმნად არ არის მონიშნული. მიმართეთ ვიკის თარგმნის ადმინისტრატორს.
cli-problem-source-language = { $page }: გვერდი სწორედ ამ ენაზეა დაწერილი ({ $language }), ამიტომ სათარგმნი არაფერია.
cli-problem-language-refused = { $page }: ვიკი აქ თარგმანს ამ ენაზე არ იღებს: { $language }.
cli-removed = { $page } ბიბლიოთეკაში აღარ არის.
cli-collection-saved = კრებულში { $name } ახლა { $n } გვერდია.
cli-collection-none = კრებული ჯერ არ არის. დაიწყეთ ბრძანებით: tolmach collection save NAME PAGE...
cli-collection-row = { $name }: { $pages }
cli-collection-removed = კრებული { $name } ამოღებულია. მისი გვერდები ბიბლიოთეკაში რჩება.
cli-page-unmarked = { $page } (სათარგმნი აღარ არის)
cli-page-deleted = { $page } (წაშლილია)
cli-page-removed = { $page } (ბიბლიოთეკაში აღარ არის)
cli-status-empty = ბიბლიოთეკაში გვერდი ჯერ არ არის. დაიწყეთ ბრძანებით: tolmach pull PAGE --lang CODE
cli-stopped = შეწყდა. რაც გაკეთდა, რჩება; დანარჩენი ხელუხლებელია.
cli-database-set-aside = მონაცემთა ბაზა დაზიანებული იყო. ის შენახულია აქ: { $path }; შეიქმნა ახალი.
cli-database-migrated = მონაცემთა ბაზა Tolmach-ის ამ ვერსიაზე გადავიდა. ძველის ასლი: { $path }.

cli-units-as-of = { $n_units } ერთეული, მდგომარეობა: { $as_of }.
cli-units-none = ასეთი მდგომარეობის ერთეული არ არის.
cli-draft-saved = ერთეულის { $unit } მონახაზი აქ შენახულია.
cli-draft-discarded = ერთეულს { $unit } მონახაზი აღარ აქვს. „tolmach undo“ დააბრუნებს.
cli-draft-now = ერთეულის { $unit } მონახაზი ახლა ასეთია: { $text }
cli-draft-unchanged = ერთეულს { $unit } სხვა ტექსტი არ აქვს, რომელზეც გადავიდოდა.
cli-draft-confirmed = ერთეულის { $unit } თარგმანი მონახაზად შენახულია როგორც კვლავ ძალაში მყოფი.
cli-diff-untranslated = ვიკიში თარგმანი ჯერ არ არის. ორიგინალი:
cli-diff-none = თარგმნის შემდეგ ორიგინალი არ შეცვლილა.
cli-diff-unknown = თარგმანი მოძველებულია, მაგრამ უცნობია, რა ეწერა მაშინ ორიგინალში. ორიგინალი ახლა:
cli-diff-translation = თარგმანი ვიკიში:
cli-class-markup = ორიგინალში მხოლოდ მარკირება შეიცვალა:
cli-class-variable = ორიგინალში მხოლოდ ცვლადები შეიცვალა:
cli-class-link-target = ორიგინალში მხოლოდ ბმულების სამიზნეები შეიცვალა:
cli-class-number = ორიგინალში რიცხვები ან თარიღები შეიცვალა:
cli-class-punctuation = ორიგინალში მხოლოდ პუნქტუაცია შეიცვალა:
cli-class-wording = ორიგინალის ფორმულირება შეიცვალა:
cli-class-unknown = ორიგინალი შეიცვალა:

cli-push-nothing = გასაგზავნი მონახაზი არ არის.
cli-outbox-empty = არაფერი იცდის და არაფერი გაგზავნილა.

cli-push-plan =
    { $n_edits ->
        [0] არაფერი გაიგზავნებოდა.
        [one] გაიგზავნებოდა { $n_edits } რედაქტირება, დაახლოებით { $seconds } წამში. ჯერ არაფერი გაგზავნილა.
       *[other] გაიგზავნებოდა { $n_edits } რედაქტირება, დაახლოებით { $seconds } წამში. ჯერ არაფერი გაგზავნილა.
    }

cli-column-plan = რა მოხდებოდა
cli-plan-pushed = გაიგზავნებოდა
cli-plan-confirmed = დადასტურდებოდა, რომ კვლავ ძალაშია
cli-outcome-pushed = გაიგზავნა
cli-outcome-confirmed = დადასტურდა
cli-outcome-merged = ვიკიმ შეაერთა
cli-outcome-already-there = უკვე იქ არის
cli-outcome-source-moved = ორიგინალი შეიცვალა
cli-outcome-conflict = კონფლიქტი
cli-outcome-refused = უარყოფილია
cli-outcome-waiting = იცდის
cli-reason-empty = მონახაზი ცარიელია
cli-reason-unit-removed = გვერდზე ეს ერთეული აღარ არის
cli-reason-page-gone = გვერდი აღარ არსებობს ან სათარგმნი აღარ არის
cli-reason-fuzzy-mark = ტექსტში !!FUZZY!! მას მაშინვე მოძველებულად აქცევდა
cli-reason-not-done = ჯერ კიდევ იწერება
cli-reason-blocked-by-check = შემოწმება აჩერებს; იხილეთ „tolmach check“ ან გაგზავნეთ პარამეტრით --confirm-problems
cli-reason-file-undecided = ფაილმა სხვა ტექსტი მოიტანა; იხილეთ „tolmach conflicts“
cli-reason-changed-on-wiki = სხვამ შეცვალა
cli-reason-source-moved = მონახაზის შექმნის შემდეგ ორიგინალი შეიცვალა
cli-reason-merged-with = სხვის ვერსიასთან { $revision } ერთად
cli-reason-changed-since = მას მერე ვიღაცამ შეცვალა
cli-reason-outdated = ვიკი მოძველებულად თვლის
cli-reason-stopped = გაგზავნა აქამდე მოსვლამდე შეწყდა
cli-reason-not-sent = ვერ მიაღწია; შემდეგ გაგზავნაზე წავა
cli-reason-not-read-again = გაიგზავნა; როგორ მიაღწია, შემდეგ გაგზავნაზე გაირკვევა
cli-reason-was-outdated-before = წინა ტექსტი მოძველებული იყო; ვიკი მას ახლა აქტუალურად თვლის
cli-reason-was-new = მანამდე თარგმანი არ იყო; წაშლა მხოლოდ ვიკის ადმინისტრატორებს შეუძლიათ
cli-reason-no-text = „კვლავ ძალაშია“ ტექსტს არ ცვლის
cli-reason-not-pushed = აქედან ვიკიში არაფერია
cli-reason-has-draft = ამ ერთეულს მონახაზი აქვს
cli-reason-captcha = ვიკი captcha-ს ითხოვს; ჯერ ერთი ერთეული ბრაუზერში შეინახეთ
cli-reason-busy = ვიკი ახლა გადატვირთულია ({ $code })
cli-reason-offline = ვიკისთან კავშირი ვერ მოხერხდა
cli-reason-in-doubt = გაგზავნა შეწყდა; მიაღწია თუ არა, შემდეგ გაგზავნაზე გაირკვევა
cli-next-resolve = კონფლიქტისას აირჩიეთ ბრძანებით: tolmach resolve PAGE UNIT --lang CODE --take mine|theirs
cli-next-accept = თუ ორიგინალი შეიცვალა, ნახეთ ბრძანებით „tolmach diff“ და მიიღეთ ბრძანებით: tolmach resolve PAGE UNIT --lang CODE --take mine
cli-next-merged = იმავე წამს სხვამაც შეინახა და ვიკიმ ორივე ტექსტი შეაერთა. ჩამოტვირთეთ და ნახეთ, კარგად იკითხება თუ არა.
cli-next-push = გაიგზავნება ბრძანებით: tolmach push
cli-next-outdated = რაც მოძველებულად მოხვდა ვიკიში, ვიკის საკუთარ შემოწმებას ვერ გადის. შეასწორეთ ბრძანებით „tolmach draft“ და გაგზავნეთ ხელახლა.
cli-next-refused = ამ სახით მონახაზი ვერ გაიგზავნება: { $reason }.
cli-conflicts-none = ბოლო წაკითხვის მიხედვით, ვიკისთან არც ერთი მონახაზი არ არის კონფლიქტში.
cli-conflict = { $unit }, ენა: { $language }, მდგომარეობა: { $as_of }
cli-conflict-source = ორიგინალი:
cli-conflict-mine = ჩემი, საფუძველთან შედარებით:
cli-conflict-theirs = სხვისი, საფუძველთან შედარებით:
cli-conflict-theirs-by = სხვისი (ავტორი: { $user }), საფუძველთან შედარებით:
cli-conflict-theirs-file = სხვისი, ფაილიდან { $file }, { $place }, საფუძველთან შედარებით:
cli-conflict-theirs-gone = სხვისი: თარგმანი აღარ არსებობს.
cli-resolved-mine = ერთეულის { $unit } თქვენი მონახაზი ახლა ვიკის მიმდინარე ტექსტს ეფუძნება.
cli-resolved-theirs = ერთეულში { $unit } რჩება ვიკის ტექსტი. „tolmach undo“ თქვენს მონახაზს დააბრუნებს.
cli-resolved-text = ერთეულის { $unit } ახალი ტექსტი თქვენი მონახაზია.

cli-sprints-none = ამ ვიკიში სპრინტი ჯერ არ არის. დაიწყეთ ბრძანებით: tolmach sprint create
cli-kind-translation = თარგმნის სპრინტი
cli-kind-update = განახლების სპრინტი
cli-goal-units = { $n } ერთეული
cli-goal-words = { $n } სიტყვა
cli-sprint-name = { $name }: { $kind }
cli-sprint-days = დღეები: { $from } – { $to }
cli-sprint-goal = მიზანი: { $goal }, მიღწეულია { $percent }%
cli-sprint-to-do = დასაწყისში გასაკეთებელი: ერთეული { $units }, სიტყვა { $words }
cli-sprint-done = მას შემდეგ გაკეთდა: ერთეული { $units }, სიტყვა { $words }
cli-sprint-waiting = გაგზავნის მომლოდინე მონახაზები: { $units }
cli-sprint-scope = ხელახალი მონიშვნით შეიცვალა, ზემოთ არ ითვლება: დაემატა { $added }, მოაკლდა { $removed }
cli-day-observed = შენიშნულია: { $day }
cli-person-unknown = უცნობი
cli-as-of = მდგომარეობა: { $as_of }.
cli-report-in-english = ანგარიშის ტექსტები ამ ენაზე ჯერ არ არის: { $locale }; ანგარიში ინგლისურადაა.

cli-page-units = { $file }: { $n_units } ერთეული
cli-practice-serving = სავარჯიშო ვიკი პასუხობს მისამართზე { $url }, ვიდრე Ctrl-C-ს დააჭერთ.
cli-practice-account = მომხმარებელი { $user }, პაროლი { $password }
cli-practice-use = სხვა საქაღალდიდან: tolmach wiki add local { $url } და tolmach --wiki local login --user { $user }

cli-doing-finding-pages = იძებნება გვერდები …
cli-doing-reading-changes = იკითხება ცვლილებები …
cli-doing-reading-sources = იკითხება ორიგინალები …
cli-doing-reading-units = იკითხება ერთეულები, გვერდი { $done } / { $total }: { $page }
cli-doing-reading-old-sources = იკითხება წინანდელი ორიგინალები, { $done } / { $total }
cli-doing-reading-histories = იკითხება, ვინ რა გააკეთა, { $done } / { $total }
cli-doing-planning = მონახაზები ვიკის ედრება …
cli-doing-settling = ირკვევა, რაც გაურკვეველი დარჩა …
cli-doing-sending = იგზავნება { $done } / { $total }: { $unit }
cli-doing-re-reading = ხელახლა იკითხება, რაც ვიკიში მოხვდა …
cli-doing-remembering = ივსება მეხსიერება, { $languages }: { $done }
cli-doing-reading-file = იკითხება { $file }, { $done } / { $total } კბ
cli-doing-forgetting = მეხსიერებიდან ამოდის { $file }, წყვილი { $done } / { $total }

cli-error = { $detail }.
cli-error-file = { $path } ვერ იკითხება: { $detail }
cli-error-stdin = სტანდარტული შეტანა ვერ იკითხება: { $detail }
cli-error-output = შედეგი ვერ იწერება: { $detail }
cli-error-practice = სავარჯიშო ვიკი ვერ ეშვება: { $detail }.
cli-error-translations = ფაილში { $path } თარგმანები არ არის: { $detail }. საჭიროა JSON, მაგალითად {"{"}"1": {"{"}"text": "…", "outdated": false{"}"}{"}"}
cli-error-page = { $file }: { $detail } ({ $code }). { $mend }
cli-error-offline = ვიკისთან კავშირი ვერ ხერხდება: { $detail }. თქვენი მონახაზები აქ უსაფრთხოდაა.
cli-error-wiki-says = ვიკი ამბობს ({ $code }): { $says }
cli-error-wiki = ვიკის შეცდომა: { $detail }.
cli-error-store = ადგილობრივი მონაცემთა ბაზა: { $detail }.
cli-error-no-wiki = ვიკი სახელით { $wiki } არ არის. „tolmach wiki list“ აჩვენებს სიას, „tolmach wiki add“ ამატებს.
cli-error-wiki-exists = ვიკი სახელით { $wiki } უკვე არის. აირჩიეთ სხვა სახელი.
cli-error-wiki-built-in = { $wiki } ჩაშენებულია და რჩება.
cli-error-no-translate = საიტს { $wiki } Translate გაფართოება არ აქვს, ამიტომ სამუშაო არაფერია.
cli-error-has-drafts = დაიკარგებოდა { $n_drafts } მონახაზი: { $what }.
cli-error-not-logged-in = ვიკიში { $wiki } არავინ არის შესული ან პაროლი ხელმისაწვდომი არ არის.
cli-error-needs-code = { $wiki } ერთჯერად კოდს ითხოვს. შედით ტერმინალიდან ან გამოიყენეთ ბოტის პაროლი ან ტოკენი.
cli-error-who = მიუთითეთ, ვინ ხართ, პარამეტრით --user, ან მიაწოდეთ ტოკენი: --token-stdin ან TOLMACH_TOKEN.
cli-error-no-password = საჭიროა პაროლი ან ტოკენი: ტერმინალში გეკითხებათ, სხვაგან გამოიყენეთ --password-stdin, --token-stdin, TOLMACH_PASSWORD ან TOLMACH_TOKEN.
cli-error-no-language = დაასახელეთ ენები, რომლებზეც თარგმნით, მაგალითად --lang pl,uk.
cli-error-push-running = ამ ანგარიშით სხვა პროცესი უკვე აგზავნის ვიკიში { $wiki }. წესრიგისთვის ერთდროულად მხოლოდ ერთი გაგზავნა ხდება.
cli-error-lease-lost = ვიკიში { $wiki } გაგზავნა სხვა პროცესმა გადაიბარა. რაც არ გაგზავნილა, იცდის.
cli-error-not-a-page = „{ $given }“ ვიკის { $wiki } გვერდი არ არის. მიუთითეთ სათაური ან ამ ვიკის მისამართი.
cli-error-no-wiki-code = ვიკიები ამ ენაზე თარგმანებს არ იღებს: { $language }.
cli-error-no-page = { $page } აქ ბიბლიოთეკაში არ არის.
cli-error-nothing-found = ასეთი სათარგმნი გვერდი ვერ მოიძებნა. შეამოწმეთ მართლწერა; სათაურებსა და კატეგორიებში დიდ და პატარა ასოებს მნიშვნელობა აქვს.
cli-error-no-receipt = ქვითარი { $receipt } არ არის. სიას აჩვენებს „tolmach outbox“.
cli-error-no-unit = ბოლო წაკითხვის მიხედვით, გვერდზე ერთეული { $unit } არ არის. სიას აჩვენებს „tolmach units“.
cli-error-not-pulled = { $unit } ამ ენაზე არ წაკითხულა: { $language }.
cli-error-language-not-pulled = { $page } ამ ენაზე არ წაკითხულა: { $language }. წაიკითხეთ ბრძანებით: tolmach pull PAGE --lang { $language }
cli-error-no-draft = ერთეულს { $unit } ამ ენაზე მონახაზი არ აქვს: { $language }.
cli-error-not-outdated = { $unit } ამ ენაზე ({ $language }) მოძველებული არ არის, ამიტომ დასადასტურებელი არაფერია.
cli-error-sprint-exists = სპრინტი სახელით { $name } უკვე არის. აირჩიეთ სხვა სახელი.
cli-error-no-sprint = სპრინტი სახელით { $name } არ არის. სიას აჩვენებს „tolmach sprint list“.
cli-error-sprint-days = სპრინტი დაწყებამდე დამთავრდებოდა: დასასრული { $to }, დასაწყისი { $from }.
cli-error-empty-sprint = სპრინტს „{ $name }“ სჭირდება სახელი, გვერდები და ენები ერთეულებით.
cli-error-not-for-sprint = { $page } ვიკიში არ არსებობს ან სათარგმნად არ არის მონიშნული.
cli-next-retry = სცადეთ მოგვიანებით.
cli-next-log-in = შედით ბრძანებით: tolmach login --user USER (იხილეთ tolmach login --help)
cli-next-show-difference = ნახეთ, როგორ არის საქმე, ბრძანებით: tolmach diff PAGE UNIT --lang CODE
cli-next-practice-in-use = დაელოდეთ მეორე ბრძანების დასრულებას ან მიუთითეთ სხვა --home.
cli-next-practice-port = მიუთითეთ სხვა --port, ან არაფერი – მაშინ ნებისმიერი თავისუფალი აირჩევა.
cli-next-practice-journal = სავარჯიშო ვიკის თავიდან დასაწყებად ეს ფაილი სხვაგან გადაიტანეთ ან მიუთითეთ სხვა --home.
cli-next-home = მიუთითეთ საქაღალდე, რომელშიც ჩაწერა შეიძლება: --home ან TOLMACH_HOME.
cli-next-writable = მის საქაღალდესა და ფაილში ჩაწერა დაუშვით ან მიუთითეთ სხვა საქაღალდე პარამეტრით --home.
cli-next-free-space = გაათავისუფლეთ ადგილი დისკზე და სცადეთ ხელახლა.
cli-next-pull = წაიკითხეთ ვიკიდან ბრძანებით: tolmach pull PAGE --lang CODE
cli-next-decide-on-drafts = ჯერ გაგზავნეთ ან წაშალეთ ისინი, ან მიუთითეთ --drop-drafts.
cli-next-update = დააყენეთ უფრო ახალი Tolmach; არაფერი შეცვლილა.

cli-preview-written = ჩაწერილია აქ: { $path }. გახსენით ბრაუზერში; ქსელიდან არაფერს ტვირთავს.
cli-error-not-written = { $path } ვერ ჩაიწერა: { $detail }. არაფერი შეცვლილა; აირჩიეთ სხვა ადგილი პარამეტრით --out.

cli-exported = ჩაიწერა { $n_units } ერთეული: { $path }.
cli-export-needs-folder = ამ ფორმატში ფაილში ერთი გვერდია. მიუთითეთ საქაღალდე პარამეტრით --out.
cli-fill-into-itself = შევსებული ფაილი ჩაანაცვლებდა იმას, რომლისგანაც იქმნება, და დაიკარგებოდა, რაც მხოლოდ იქ წერია. მიუთითეთ სხვა ფაილი პარამეტრით --out.
cli-export-needs-format = მიუთითეთ, რა ჩაიწეროს (--format) და რომელ ენაზე (--lang).
cli-filled = ჩაწერილი: { $n_written }, უცვლელი: { $n_unchanged }, ხელუხლებელი: { $n_left }. ფაილი: { $path }.
cli-fill-other-source = ფაილში სხვა ორიგინალია; შექმენით ხელახლა დღევანდელი ორიგინალიდან
cli-fill-twice = ერთეული ფაილში ორჯერაა; არც ერთი არ შეცვლილა
cli-fill-split = სხვა პროგრამამ სეგმენტებად დაჭრა; თარგმნეთ იქ
cli-fill-codes = მისი მარკირება ფაილში ვერ გაირჩევა; თარგმნეთ იქ
cli-import-place = ადგილი
cli-import-unit = ერთეული
cli-import-outcome = შედეგი
cli-import-note = შენიშვნა
cli-import-taken = აღებულია
cli-import-unchanged = უცვლელია
cli-import-conflicting = კონფლიქტშია
cli-import-unknown = უცნობია
cli-import-broken = ვერ წაიკითხა
cli-import-note-no-text = ფაილში თარგმანი არ არის
cli-import-note-same-here = აქაც იგივეა
cli-import-note-as-handed-out = ფაილში არავის შეუცვლია
cli-import-note-waits = იგივე ტექსტი უკვე იცდის
cli-import-note-not-done = მონიშნულია, რომ დამუშავება სჭირდება; მონახაზი მზად არ არის
cli-import-note-still-valid = მოძველებული იყო, ახლა ძალაშია
cli-import-note-source-moved = მას მერე ორიგინალი შეიცვალა; იხილეთ „tolmach diff“
cli-import-note-differs-from-draft = განსხვავდება თქვენი მონახაზისგან
cli-import-note-changed-on-wiki = ვიკიში უფრო ახალი თარგმანია
cli-import-note-base-not-known = ვიკიში სხვა ტექსტია, ფაილში კი არ წერია, რას ეფუძნება
cli-import-note-no-page = გვერდი ბიბლიოთეკაში არ არის
cli-import-note-not-pulled = გვერდი ამ ენაზე არ წაკითხულა
cli-import-note-no-unit = გვერდზე ასეთი ერთეული არ არის
cli-import-note-no-such-source = არც გასაღები აქვს და ამ ორიგინალით ერთეულიც არ არის
cli-import-note-several-such-sources = გასაღები არ აქვს, ამ ორიგინალით კი რამდენიმე ერთეულია
cli-import-note-twice = ფაილში მისთვის ორი ტექსტია; არც ერთი არ აღებულა
cli-import-by-source = { $n_units } ერთეულს გასაღები არ ჰქონდა და ორიგინალის ტექსტით მოიძებნა.
cli-import-more = კიდევ { $n_more } მწკრივი; ყველას აჩვენებს --json.
cli-import-counts = ფორმატი { $format }. აღებული: { $n_taken }, უცვლელი: { $n_unchanged }, კონფლიქტში: { $n_conflicting }, უცნობი: { $n_unknown }, წაუკითხავი: { $n_broken }.
cli-import-dry-run = არაფერი შენახულა. პარამეტრის --dry-run გარეშე მოხდება ეს.
cli-error-file-format = ფაილის ფორმატს Tolmach ვერ კითხულობს; იკითხება PO, CSV, XLIFF, TMX ან Tolmach-ის პაკეტი.
cli-error-interchange = ფაილის გამოყენება შეუძლებელია: { $detail }. არაფერი შეცვლილა.
cli-error-no-file-language = ფაილში არ წერია, რომელ ენაზეა. მიუთითეთ ის პარამეტრით --lang.
cli-error-no-work-in-memory = ფაილი თარგმნის მეხსიერებაა და მისი ჩანაწერები არც ერთ გვერდს არ ეკუთვნის. აიღეთ ბრძანებით: tolmach memory import FILE

cli-search-nothing = ამ კომპიუტერზე „{ $words }“ არსად გვხვდება. გვერდებში, რომლებიც არ ჩამოტვირთულა, ძიება არ ხდება.
cli-search-more = { $limit }-ზე მეტია; დააზუსტეთ ძიება პარამეტრებით --lang, --page ან --state, ან გაზარდეთ --limit.
cli-concordance-nothing = „{ $phrase }“ თარგმანთან ერთად არც ერთ ტექსტში გვხვდება.

cli-column-score = შეფასება
cli-column-target = თარგმანი
cli-column-origin = საიდან
cli-column-pairs = წყვილები
cli-column-uses = გამოყენება
cli-column-sentences = წინადადებები
cli-memory-unit = ერთეული
cli-memory-sentence = წინადადება
cli-memory-draft = მონახაზი
cli-memory-empty = მეხსიერება ცარიელია. ივსება იმით, რასაც ჩამოტვირთავთ, დაწერთ და იმპორტით შემოიტანთ.
cli-memory-no-match = მსგავსი აქამდე არაფერი ითარგმნა.
cli-memory-which-format = { $file } არ წაკითხულა: მეხსიერება კითხულობს TMX-ს, PO-ს და CSV-ს, რომლის პირველ სტრიქონში სვეტების სახელებია, მაგალითად en,pl ან source,target. სახელი უნდა ბოლოვდებოდეს .tmx-ით, .po-ით ან .csv-ით.
cli-memory-which-language = { $file } არ წაკითხულა: მასში ენები მითითებული არ არის. დაასახელეთ პარამეტრებით --from და --to.
cli-memory-refused = { $file } ვერ გამოიყენება: { $detail }. გაასწორეთ და წაიკითხეთ ხელახლა; რაც მანამდე მოხვდა მეხსიერებაში, ორჯერ არ ჩაითვლება.
cli-memory-export-name = { $file }: დაარქვით ფაილს სახელი, რომელიც .tmx-ით ან .csv-ით ბოლოვდება.
cli-memory-imported = წაკითხული { $n_read }, დამატებული { $n_added }, გაერთიანებული { $n_merged }, გამოტოვებული { $n_skipped }.
cli-memory-skipped = { $file }, სტრიქონი { $line }: გამოტოვებულია, { $reason }.
cli-memory-exported = ჩაიწერა { $n } წყვილი: { $path }.

cli-memory-forgotten =
    { $n ->
        [one] ამოღებულია { $file }: { $n } წყვილი. სხვაგან არსად იყო და წაიშალა: { $gone }.
       *[other] ამოღებულია { $file }: { $n } წყვილი. სხვაგან არსად იყო და წაიშალა: { $gone }.
    }

cli-error-no-origin = მეხსიერებაში ფაილიდან { $file } არაფერი მოსულა. სახელები ნახეთ ბრძანებით: tolmach memory stats --json

cli-column-engine = სისტემა
cli-machine-none = Apertium არ არის დაყენებული, ამიტომ აქ მანქანა ვერ თარგმნის. Debian-სა და Ubuntu-ზე: sudo apt install apertium და თითო პაკეტი ენების ყოველი წყვილისთვის, მაგალითად apertium-bel-rus.
cli-machine-no-pairs = Apertium დაყენებულია, მაგრამ ენების წყვილები არ არის. Debian-სა და Ubuntu-ზე თითოეულს თავისი პაკეტი აქვს, მაგალითად apertium-bel-rus.
cli-machine-no-engine = Apertium ამ მიმართულებით ვერ თარგმნის: { $from } → { $to }. რა არის, ნახეთ ბრძანებით: tolmach machine pairs
cli-machine-no-answer = Apertium არ პასუხობს.
cli-machine-unusable = ამ ტექსტისთვის Apertium-მა გამოსადეგი ვერაფერი მოგვცა.
cli-machine-made = მანქანის თარგმნილია ({ $engine }); გამოყენებამდე წაიკითხეთ.

cli-column-level = დონე
cli-column-check = შემოწმება
cli-column-found = ნაპოვნი
cli-column-problem = პრობლემა
cli-level-block = ბლოკი
cli-level-warn = გაფრთხილება
cli-level-hint = რჩევა
cli-check-nothing-pulled = ამ ენაზე გვერდი არ ჩამოტვირთულა: { $language }; შესამოწმებელი არაფერია. წაიკითხეთ ვიკიდან ბრძანებით: tolmach pull PAGE --lang { $language }
cli-check-nothing = დასაწუნი არაფერია.
cli-check-ignored = იგნორირებულია { $n } პრობლემა.
cli-check-none-ignored = იქ არაფერია იგნორირებული.
cli-column-when = როდის
cli-column-why = რატომ

cli-check-heeded =
    { $n ->
        [0] იქ არაფერი იყო იგნორირებული.
        [one] { $n } პრობლემა ისევ ითვლება.
       *[other] { $n } პრობლემა ისევ ითვლება.
    }

cli-next-check = „ბლოკის“ დონის პრობლემა აჩერებს გაგზავნას. გაასწორეთ, უგულებელყავით პარამეტრებით --ignore CHECK --why TEXT KEY ან გაგზავნეთ პარამეტრით --confirm-problems.
cli-error-no-problem = შემოწმება { $check } ერთეულში { $unit } ვერაფერს პოულობს.

cli-column-collection = კრებული
cli-column-pattern = შაბლონი
cli-column-instead = ნაცვლად
cli-column-sentence = ამბობს

cli-rules-saved =
    { $n ->
        [one] კრებულს { $collection } ახლა { $n } წესი აქვს. რას პოულობს, ნახეთ ბრძანებით: tolmach check --lang CODE
       *[other] კრებულს { $collection } ახლა { $n } წესი აქვს. რას პოულობს, ნახეთ ბრძანებით: tolmach check --lang CODE
    }

cli-rules-none = წესი ჯერ არ არის. შექმენით ბრძანებით: tolmach rules add PATTERN --collection NAME --sentence TEXT
cli-rules-removed = { $pattern } კრებულის { $collection } წესი აღარ არის.
cli-rules-unknown = კრებულს { $collection } წესი { $pattern } არ აქვს. მისი წესები ნახეთ ბრძანებით: tolmach rules list
cli-error-no-collection = კრებული სახელით { $name } არ არის. არსებულები ნახეთ ბრძანებით: tolmach collection list

cli-column-term = ტერმინი
cli-column-translations = თარგმანები
cli-column-domain = დარგი
cli-column-reviewed = გადახედილი
cli-column-languages = ენები
cli-column-file = ფაილი
cli-glossary-kept = (უცვლელად რჩება)
cli-glossary-forbidden = არა „{ $text }“
cli-glossary-reviewed = კი
cli-glossary-not-reviewed = არა
cli-glossary-none = ასეთი ტერმინი არ არის. დაამატეთ ბრძანებით: tolmach glossary add TERM --to L --target TEXT
cli-glossary-nothing-said = მიუთითეთ, რა მოუვიდეს ტერმინს: --to L --target TEXT თარგმანისთვის, --keep, თუ უცვლელად რჩება, ან --note, --domain, --reviewed.
cli-glossary-saved = { $term } გლოსარიუმშია.
cli-glossary-removed = { $term }: გლოსარიუმიდან ამოღებულია.

cli-glossary-term =
    { $kind ->
        [kept] { $term } – ყველა ენაზე უცვლელად რჩება
        [of-field] { $term } – დარგი: { $domain }
       *[plain] { $term }
    }

cli-glossary-imported =
    { $kind ->
        [forecast] { $file }: წაკითხულია { $read } ტერმინი; დაემატებოდა { $added }, შეიცვლებოდა { $changed }, უცვლელი დარჩებოდა { $unchanged }. არაფერი შენახულა.
       *[done] { $file }: წაკითხულია { $read } ტერმინი, დაემატა { $added }, შეიცვალა { $changed }, უცვლელია { $unchanged }.
    }

cli-glossary-skipped = { $file }, { $place }: არ აღებულა, { $what }.
cli-glossary-exported = { $n } ტერმინი ჩაიწერა აქ: { $file }.
cli-glossary-not-read = { $file } არ არის გლოსარიუმი, რომელსაც Tolmach კითხულობს: TBX, OmegaT-ის ცხრილი ან CSV, რომლის პირველ სტრიქონში სვეტების სახელებია, მაგალითად source,target.
cli-glossary-which-language = { $file }: ენა მითითებული არ არის. დაასახელეთ პარამეტრით --to.
cli-glossary-which-format = სახელი { $file } ფორმატს არ ამბობს. მიუთითეთ პარამეტრით --format csv, omegat ან tbx.
cli-words-added = ამიერიდან სწორად ითვლება { $n } სიტყვა, ენა: { $language }.
cli-words-removed = დავიწყებულია თქვენი { $n } სიტყვა, ენა: { $language }.
cli-words-unknown = { $word } თქვენ მიერ დამატებულ სიტყვებში არ არის, ენა: { $language }. სია ნახეთ ბრძანებით: tolmach words list --lang { $language }
cli-words-none = ამ ენისთვის სიტყვები ჯერ არ დაგიმატებიათ: { $language }. დაამატეთ ბრძანებით: tolmach words add WORD --lang { $language }
cli-dictionaries-none = ლექსიკონი ვერ მოიძებნა. დააყენეთ, მაგალითად, პაკეტი hunspell-pl, ან ჩადეთ .aff და .dic ფაილები საქაღალდეში { $folder }
cli-dictionaries-damaged = ვერ გამოიყენება: { $problem }
cli-error-no-term = გლოსარიუმში „{ $term }“ ამ ენაზე არ არის: { $language }. რა არის, ნახეთ ბრძანებით: tolmach glossary show
cli-error-not-a-term = „{ $text }“ ასოებს არ შეიცავს, ამიტომ ტერმინი ვერ იქნება.
cli-error-not-a-word = „{ $text }“ ერთი სიტყვა არ არის.

cli-column-need = საჭიროება
cli-column-since = როდიდან
cli-column-reasons = რატომ
cli-board-nothing = გასაკეთებელი არაფერია: რაც ცნობილია, ყველაფერი ნათარგმნია და აქტუალური.
cli-board-more = და კიდევ { $n }; ყველას აჩვენებს --limit 0
cli-board-drawn = დაფა დახატულია აქ: { $path }.

cli-column-waiting = იცდის
cli-column-comments = კომენტარები
cli-column-review = გადახედვა
cli-reviews-none = გადახედვას არაფერი ელოდება.
cli-standing-waits = გადახედვას ელოდება
cli-standing-mine = თქვენი საკუთარი
cli-standing-accepted = მიღებულია
cli-standing-proofread = ვიკიში გადამოწმებულია
cli-standing-outdated = მოძველებული
cli-standing-untranslated = უთარგმნელი
cli-review-unit = { $unit }: { $standing }
cli-review-source = ორიგინალი:   { $text }
cli-review-before = მანამდე:     { $text }
cli-review-text = ახლა:        { $text }
cli-review-changes = ცვლილებები:  { $text }
cli-review-revision = ვერსია { $revision }
cli-review-no-text = თარგმანი ჯერ არ არის.
cli-review-somebody = ვიღაც
cli-review-accepted = { $number }: მიღებულია. ვინ მიიღო: { $by }, { $at }
cli-review-comment = { $number }: { $by }, { $at }: { $comment }
cli-review-of-older-text = (წინანდელ ტექსტზე ნათქვამი)
cli-told-none = ვიკისთვის სათქმელი არაფერია: ჯერ აქ უნდა მიიღოთ რამე.
cli-told-proofread = ვიკიში გადამოწმებულია
cli-told-overtaken = ვიკიმ მიიღო, მაგრამ იქ მას მერე სხვა ტექსტია
cli-told-changed = მას შემდეგ, რაც ნახეთ, შეიცვალა: არაფერი გაგზავნილა
cli-told-outdated = მას მერე მოძველდა: არაფერი გაგზავნილა
cli-told-gone = გვერდზე აღარ არის: არაფერი გაგზავნილა
cli-told-refused = უარი: { $says }
cli-error-review-untranslated = { $unit } ნათარგმნი არ არის, ამიტომ გადასახედი არაფერია.
cli-error-review-outdated = { $unit } მოძველებულია: ჯერ განაახლეთ. ვიკიები მოძველებულ თარგმანებს არ იღებს.
cli-error-review-own = { $unit } თქვენი ნამუშევარია: სხვამ უნდა მიიღოს.
cli-error-changed-since = { $unit } მას შემდეგ, რაც ნახეს, შეიცვალა.
cli-error-empty-comment = კომენტარი ცარიელია.
cli-error-no-remark = ამ ერთეულს ასეთი შენიშვნა არ აქვს ან უკვე დასრულებულია. სიას აჩვენებს „tolmach review PAGE UNIT --lang L“.
cli-error-may-not-proofread = ამ შესვლით თარგმანების დამტკიცება არ შეიძლება, ვიკი: { $wiki }; ბოტის პაროლით და ტოკენით – ვერასოდეს. რაც მიიღეთ, აქ რჩება და პაკეტებით ვრცელდება.

cli-column-left = დარჩენილი ერთეულები
cli-column-claimed = ვინ მუშაობს
cli-sprint-closed = დაიხურა: { $at }. რიცხვები იმ მომენტისაა.
cli-sprint-joined = შეუერთდით სპრინტს „{ $name }“: მისი მონაწილეების ნამუშევარი აქაც ითვლება.
cli-error-sprint-closed = სპრინტი „{ $name }“ დახურულია.
cli-error-not-in-sprint = სპრინტი „{ $name }“ ამას არ მოიცავს: { $page }, ენა: { $language }.
cli-error-no-sprint-in-file = ფაილში { $file } სპრინტი არ არის. სპრინტის პაკეტს ქმნის: tolmach sprint export NAME --out FILE

cli-column-bytes = ბაიტი
cli-backups-none = ასლი ჯერ არ არის. შექმენით ბრძანებით: tolmach backup now
cli-backup-asked = მოთხოვნით
cli-backup-migration = განახლებამდე
cli-backup-restore = აღდგენამდე
cli-backup-damaged = დაზიანებული, გადანახული
cli-backed-up = ასლი შენახულია აქ: { $path }.
cli-restored = აღდგენილია. რაც მანამდე იყო, შენახულია აქ: { $path }.
cli-error-no-backup = ასლი { $file }, რომლის აღდგენაც შეიძლებოდა, არ არის. სიას აჩვენებს „tolmach backup list“.

### Georgian (ka). Reviewed by a native speaker: not yet.

app-skip = შიგთავსზე გადასვლა
app-nav = განყოფილებები
app-opening = იხსნება
app-start = მთავარი
app-library = ბიბლიოთეკა
app-board = დაფა
app-workbench = სახელოსნო
app-review = გადახედვა
app-sprint = სპრინტი
app-outbox = გასაგზავნი
app-glossary = გლოსარიუმი
app-memory = მეხსიერება
app-search = ძიება
app-settings = პარამეტრები
app-drafts = { $n } მონახაზი
app-conflicts = { $n } მოსაგვარებელი კონფლიქტი

appearance-label =
    { $theme ->
        [light] იერსახე: ღია
        [dark] იერსახე: მუქი
       *[system] იერსახე: როგორც სისტემაში
    }

notice-set-aside = Tolmach-ის ფაილი დაზიანებული იყო. ის შენახულია აქ: { $path }; შეიქმნა ახალი, ცარიელი ფაილი.
notice-migrated = Tolmach-ის ფაილი ახალ ფორმატზე გადავიდა. ძველის ასლი შენახულია აქ: { $path }.

state-untranslated = უთარგმნელი
state-outdated = მოძველებული
state-translated = ნათარგმნი
state-proofread = გადამოწმებული
state-typing = მონახაზი
state-done = მზა მონახაზი
state-conflict = კონფლიქტი
state-moved = ორიგინალი შეიცვალა

first-run-title = მოგესალმებათ Tolmach
first-run-lead = თარგმნეთ მოძრაობის გვერდები თქვენს ენაზე, თქვენთვის სასურველი ტემპით, ინტერნეტის გარეშეც.
first-run-languages = რომელ ენებზე თარგმნით?
first-run-reading = სხვა ენებზეც ვკითხულობ
first-run-reading-about = ამ ენებზე იმავე ერთეულის თარგმანები ორიგინალის გვერდით გამოჩნდება. თუ არაფერს აირჩევთ, გამოჩნდება თქვენს ენებთან ყველაზე ახლო ენები.
first-run-where = სად გსურთ დაწყება?
first-run-choose-one = აირჩიეთ ერთი ენა მაინც.
first-run-begin = დაწყება

languages-title = ჩემი ენები
languages-search = ენების ძიება
languages-none-found = ასეთი სახელის ენა არ არის.
languages-drop = ამოღება: { $language }

languages-chosen =
    { $n ->
        [0] არც ერთი არ არის არჩეული
        [one] არჩეულია { $n }:
       *[other] არჩეულია { $n }:
    }

wiki-menu = ვიკი, ანგარიში და ენები
wiki-practice = სავარჯიშო ვიკი
wiki-practice-about = ამ კომპიუტერზეა. ანგარიში საჭირო არ არის და აქ ვერაფერს გააფუჭებთ.
wiki-meta = Meta-Wiki
wiki-real-about = ნამდვილი ვიკი. კითხვა და მონახაზების წერა უანგარიშოდაც შეგიძლიათ; გასაგზავნად ანგარიშია საჭირო.
wiki-no-account = სისტემაში არ ხართ შესული
wiki-as = როგორც { $name }
wiki-add = ვიკის დამატება
wiki-add-it = დამატება
wiki-add-name = სახელი
wiki-add-name-help = რა დაერქვას აქ: ასოები, ციფრები, დეფისები და წერტილები.
wiki-add-address = API-ს მისამართი
wiki-add-address-help = იწყება https://-ით და, როგორც წესი, ბოლოვდება /w/api.php-ით.

log-in = შესვლა
log-out = გასვლა
log-in-title = შესვლა: { $wiki }
log-in-how = როგორ?
log-in-token = წვდომის ტოკენი
log-in-token-about = OAuth 2-ის ტოკენი მხოლოდ მფლობელისთვის. ყველაზე უსაფრთხოა: ნებისმიერ დროს გააუქმებთ და მხოლოდ იმის უფლებას იძლევა, რაც დაუშვით.
log-in-bot-password = ბოტის პაროლი
log-in-bot-password-about = პაროლი, რომელსაც ვიკი მხოლოდ Tolmach-ისთვის ქმნის გვერდზე Special:BotPasswords.
log-in-account = ჩემი ანგარიში
log-in-account-about = თქვენი სახელი და პაროლი, ერთჯერად კოდთან ერთად, თუ მას იყენებთ.
log-in-token-field = წვდომის ტოკენი
log-in-grants = შექმნისას მონიშნეთ ეს ნებართვები: „არსებული გვერდების რედაქტირება“, „გვერდების შექმნა, რედაქტირება და გადატანა“ და „დიდი მოცულობის წვდომა“, თუ ეს უკანასკნელი გაქვთ. ბოტის პაროლით თარგმანის გადამოწმებულად მონიშვნა შეუძლებელია.
log-in-account-warning = თქვენი საკუთარი პაროლი ყველაფერს ხსნის, რისი უფლებაც ვიკიში გაქვთ. ბოტის პაროლი ან ტოკენი უფრო უსაფრთხოა.
log-in-user = მომხმარებლის სახელი
log-in-user-bot = ბოტის სახელით @-ის შემდეგ, მაგალითად Anna@tolmach.
log-in-password = პაროლი
log-in-code = ერთჯერადი კოდი
log-in-done = შესული ხართ როგორც { $name }.

secrets-where = Tolmach მას ამ კომპიუტერის პაროლების საცავში ინახავს, ხოლო თუ ასეთი არ არის – მეხსიერებაში, დახურვამდე. ფაილში – არასოდეს.
secrets-keychain = Tolmach მას ამ კომპიუტერის პაროლების საცავში ინახავს და არასოდეს – საკუთარ ფაილში.
secrets-memory = ამ კომპიუტერს პაროლების საცავი არ აქვს, ამიტომ Tolmach მას მეხსიერებაში ინახავს და შემდეგი გახსნისას ხელახლა იკითხავს.

lacks-title = ამ ანგარიშს აქ ყველაფრის უფლება არ აქვს:
lacks-edit = რედაქტირების უფლება არ აქვს, ამიტომ ვერაფერი გაიგზავნება.
lacks-create-page = გვერდის შექმნის უფლება არ აქვს, ამიტომ პირველი თარგმანები ვერ გაიგზავნება.
lacks-translate = თარგმნის უფლება არ აქვს.
lacks-proofread = თარგმანის გადამოწმებულად მონიშვნის უფლება არ აქვს.
lacks-blocked = რედაქტირება დაბლოკილი აქვს.

dialog-save = შენახვა
dialog-cancel = გაუქმება
dialog-done = მზადაა

work-paused = შეჩერებულია
work-pause = შეჩერება
work-resume = გაგრძელება
work-stop = შეწყვეტა
work-step = { $total }-დან { $done }
work-left = დარჩა დაახლოებით { $minutes } წუთი

keys-title = კლავიშების მალსახმობები
keys-change-all = მალსახმობების შეცვლა
keys-group-unit = ერთეულები
keys-group-text = ტექსტი
keys-group-help = დახმარება და პანელები
keys-group-window = ფანჯარა
keys-done-next = მზად მონიშვნა და შემდეგ ერთეულზე გადასვლა
keys-still-valid = კვლავ ძალაშია, შემდეგ ერთეულზე გადასვლა
keys-next-unit = შემდეგი ერთეული
keys-previous-unit = წინა ერთეული
keys-next-unfinished = შემდეგი დაუსრულებელი ერთეული
keys-previous-unfinished = წინა დაუსრულებელი ერთეული
keys-discard-draft = მონახაზის წაშლა
keys-copy-source = ორიგინალის კოპირება
keys-insert-markup = შემდეგი ნაკლული მარკირების ჩასმა
keys-choose-markup = ჩასასმელი მარკირების არჩევა
keys-plain-text = მარკირება უბრალო ტექსტად
keys-undo = გაუქმება
keys-redo = გამეორება
keys-use-match = დამთხვევის გამოყენება, 1–9
keys-insert-match = დამთხვევის ჩასმა კურსორთან, 1–9
keys-use-machine = მანქანური თარგმნა და ამ ტექსტის აღება
keys-insert-term = შემდეგი ტერმინის ჩასმა
keys-add-term = ტერმინის დამატება
keys-next-problem = შემდეგ პრობლემაზე გადასვლა
keys-fix-problem = ამ პრობლემის გასწორება
keys-ignore-problem = ამ პრობლემის იგნორირება
keys-next-region = ფანჯრის შემდეგი ნაწილი
keys-previous-region = ფანჯრის წინა ნაწილი
keys-show-list = ერთეულების სიის ჩვენება ან დამალვა
keys-palette = მოქმედების პოვნა
keys-search-all = ძიება ყველგან
keys-show-keys = ამ მალსახმობების ჩვენება
keys-go-start = მთავარი
keys-go-library = ბიბლიოთეკა
keys-go-board = დაფა
keys-go-workbench = სახელოსნო
keys-go-review = გადახედვა
keys-go-sprint = სპრინტი
keys-go-outbox = გასაგზავნი
keys-go-glossary = გლოსარიუმი
keys-go-memory = მეხსიერება
keys-go-settings = პარამეტრები
keys-change-theme = ღია, მუქი ან როგორც სისტემაში
keys-export-page = ამ რესურსის ექსპორტი
keys-import-file = ფაილის იმპორტი

keys-about = ასოები კლავიშზე გამოსახული ნიშნით განისაზღვრება, თუ ის ლათინურია, ციფრები კი – კლავიშის ადგილით; ამიტომ მალსახმობები ნებისმიერ განლაგებაზე მუშაობს. Ctrl+Alt არ გამოიყენება, რადგან ბევრ კლავიატურაზე ასოების ასაკრეფად არის საჭირო.
keys-print = სიის ბეჭდვა
keys-reset-all = ყველას საწყისზე დაბრუნება
keys-none = მალსახმობი არ აქვს
keys-change = შეცვლა
keys-reset = საწყისი
keys-change-of = მალსახმობის შეცვლა: { $action }
keys-reset-of = საწყისი მალსახმობის დაბრუნება: { $action }
keys-press = დააჭირეთ ახალ კლავიშებს…
keys-press-for = დააჭირეთ ახალ კლავიშებს მოქმედებისთვის: { $action }. Escape ყველაფერს უცვლელად ტოვებს.
keys-not-ctrl-alt = { $stroke } ბევრ კლავიატურაზე ასოებს კრეფს, ამიტომ მალსახმობად ვერ გამოდგება.
keys-not-plain = { $stroke } წერისთვის არის საჭირო. დაამატეთ Ctrl ან Alt, ან აირჩიეთ ფუნქციური კლავიში.
keys-taken = { $stroke } უკვე დაკავებულია: „{ $action }“.
keys-take-over = მაინც გამოყენება

palette-title = მოქმედების პოვნა
palette-placeholder = მოქმედება ან რესურსი
palette-none = ასეთი სახელით არაფერია.

closing-title = თქვენი ბოლო სიტყვები არ არის შენახული
closing-about = Tolmach-მა ბოლო ტექსტის დისკზე ჩაწერა ვერ შეძლო. გაათავისუფლეთ ადგილი და სცადეთ ხელახლა. თუ ახლავე დახურავთ, დაიკარგება ყველაფერი, რაც ბოლო წარწერის „შენახულია“ შემდეგ აკრიფეთ.
closing-again = შენახვა და დახურვა
closing-anyway = შენახვის გარეშე დახურვა

settings-about = Tolmach { $version }
settings-appearance = იერსახე
settings-theme = ღია თუ მუქი
settings-theme-system = როგორც სისტემაში
settings-theme-light = ღია
settings-theme-dark = მუქი
settings-contrast = მაღალი კონტრასტი
settings-contrast-about = უფრო მკვეთრი ხაზები და ასოები.
settings-text-size = ტექსტის ზომა
settings-size = { $percent }%
settings-interface = Tolmach-ის ენა
settings-interface-about = ამ ფანჯარაში, ტერმინალსა და ანგარიშებში. თქვენი თარგმნის ენებთან ამას კავშირი არ აქვს.
settings-interface-system = როგორც სისტემაში
settings-interface-unreviewed = ეს თარგმანი ჯერ არ გადაუხედავს ადამიანს, ვისთვისაც ეს ენა მშობლიურია. თუ რამე უხერხულად ჟღერს, შეგვატყობინეთ: როგორ, CONTRIBUTING-ში წერია.
settings-plain = მარკირება უბრალო ტექსტად
settings-plain-about = ცვლადებს, ბმულებსა და თარგებს ისე აჩვენებს, როგორც ვიკი ინახავს, დაცვის გარეშე.
settings-languages = ენები
settings-into = ვთარგმნი ენებზე
settings-into-about = ეს ენები ჩანს ბიბლიოთეკაში და იტვირთება ვიკიდან.
settings-reading = ასევე ვკითხულობ
settings-reading-about = ამ ენებზე იმავე ერთეულის თარგმანები ორიგინალის გვერდით გამოჩნდება.
settings-wikis = ვიკიები
settings-wiki-here = აქ მუშაობთ
settings-wiki-work-here = აქ მუშაობა
settings-privacy = Tolmach არაფერს არავის უგზავნის, გარდა ამ სიაში მყოფი ვიკიებისა. პაროლები და ტოკენები ამ კომპიუტერის პაროლების საცავში ინახება და არასოდეს – ფაილში.
settings-machine = მანქანური თარგმანი
machine-about = თუ ამ კომპიუტერზე Apertium დაყენებულია, მას შეუძლია დამთხვევების გვერდით თარგმანი შემოგთავაზოთ: ორიგინალისა და იმ ენებზე არსებული თარგმანებისა, რომლებზეც კითხულობთ. საუკეთესო შედეგს მონათესავე ენები იძლევა. ეს დასამუშავებელი მონახაზია; ტექსტი, რომელიც ისე დარჩა, როგორც მანქანამ თარგმნა, ვიკიში არ იგზავნება.
machine-privacy = Apertium ამ კომპიუტერზე მუშაობს. რასაც მისით თარგმნით, არსად იგზავნება.
machine-looking = იძებნება Apertium
machine-none = Apertium არ არის დაყენებული
machine-no-pairs = Apertium დაყენებულია, მაგრამ ენების წყვილები არ არის
machine-get = Tolmach მის გარეშეც მუშაობს. თუ გსურთ, დააყენეთ Apertium და თითო პაკეტი ენების ყოველი საჭირო წყვილისთვის, შემდეგ კი მოძებნეთ ხელახლა. Debian-სა და Ubuntu-ზე, ბელარუსულისა და რუსულისთვის:
machine-again = ხელახლა მოძებნა
machine-when = როდის თარგმნოს?
machine-when-off = არასოდეს
machine-when-asked = როცა მოვითხოვ
machine-when-always = თავისით, ყოველ ერთეულზე
machine-pairs = დაყენებულია ენების { $n } წყვილი
settings-keys = კლავიატურა

codex-dialog-close = დახურვა
codex-message-dismiss = დამალვა
codex-optional = (არასავალდებულო)
codex-search = ძიება
codex-popover-close = დახურვა
codex-chip-added = დაემატა: { $what }.
codex-chip-removed = ამოღებულია: { $what }.
codex-chip-description = რედაქტირებისთვის დააჭირეთ Enter-ს, ამოსაღებად – Delete-ს.

settings-data = თქვენი მონაცემები
settings-privacy-title = კონფიდენციალურობა
settings-privacy-who = Tolmach არაფერს არავის უგზავნის, გარდა თქვენ მიერ დამატებული ვიკიებისა: არავის უთვალთვალებს და განახლებებს არსად ითხოვს.
settings-privacy-where = მონახაზები, ჩამოტვირთული ტექსტები, შენიშვნები და სპრინტები ერთ ფაილშია, პროგრამების მონაცემთა თქვენს საქაღალდეში. პაროლები და ტოკენები სისტემის პაროლების საცავში ინახება, ხოლო თუ ის არ არის – მეხსიერებაში, ფანჯრის დახურვამდე.
settings-privacy-files = ფაილი, რომელსაც ექსპორტით ქმნით ან გადასცემთ, შეიცავს იმას, რაც აირჩიეთ, და მონაწილეთა ანგარიშების სახელებს.
settings-backups = სარეზერვო ასლები
settings-backups-about = ყველაფრის ასლი პაროლების გარდა, ორიგინალის გვერდით. Tolmach მას თავისით ქმნის, ვიდრე განახლება ფაილს შეცვლის.
settings-backups-none = ასლი ჯერ არ არის.
settings-back-up = ასლის შექმნა
settings-backup-asked = მოთხოვნით
settings-backup-migration = განახლებამდე
settings-backup-restore = აღდგენამდე
settings-backup-damaged = გადანახული დაზიანებული ფაილი
settings-restore = აღდგენა
settings-diagnostics = დიაგნოსტიკა
settings-diagnostics-about = რიცხვები და ვერსიები ხარვეზის შესატყობინებლად. არც სახელები, არც ტექსტები, არც პაროლები.
settings-diagnostics-show = ჩვენება
settings-copy = კოპირება
settings-copied = დაკოპირდა.
settings-copy-failed = კოპირება ვერ მოხერხდა. მონიშნეთ ტექსტი და დააკოპირეთ თქვენი სისტემის კლავიშებით.
settings-backed-up = ასლი შენახულია აქ: { $path }.
settings-backup-at = { DATETIME($at, day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }
settings-backup-size = { NUMBER($mb, maximumFractionDigits: 1) } მბ
settings-restore-about = ყველაფერი დაბრუნდება ამ დროის მდგომარეობაში: { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: 0) }. რაც ახლა არის, ჯერ დაკოპირდება, რომ მასთან დაბრუნება შეძლოთ.

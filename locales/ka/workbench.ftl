### Georgian (ka). Reviewed by a native speaker: not yet.

workbench-empty = რესურსი არ არის არჩეული
workbench-empty-about = აირჩიეთ რესურსი და ენა ბიბლიოთეკაში; ერთეულები აქ გამოჩნდება.
workbench-to-library = ბიბლიოთეკაზე გადასვლა
workbench-loading = იხსნება რესურსი
workbench-unit = ერთეული
workbench-source = ორიგინალი
workbench-target = თარგმანი
workbench-position = ერთეული { $n }, სულ { $total }
workbench-words = { $n } სიტყვა
workbench-saving = ინახება…
workbench-saved = შენახულია · { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: 0) }
workbench-not-saved = ვერ შეინახა. ტექსტი აქ რჩება; Tolmach ხელახლა სცდის.
workbench-replaced = ამასობაში ეს მონახაზი სხვა ფანჯარაში ან პროგრამაში შეიცვალა. ახლა ძალაშია თქვენი ტექსტი; აი, მეორე:
workbench-done = მზადაა, შემდეგი
workbench-still-valid = კვლავ ძალაშია

units-list = ერთეულები
units-filter = რომელი ერთეულები გამოჩნდეს
units-none = ასეთი მდგომარეობის ერთეული არ არის.
units-title = გვერდის სათაური
units-title-short = სათაური
units-filter-all = ყველა ერთეული ({ $n })
units-unit = ერთეული { $id }
units-filter-unfinished = დაუსრულებელი ({ $n })
units-filter-untranslated = უთარგმნელი ({ $n })
units-filter-outdated = მოძველებული ({ $n })
units-filter-translated = ნათარგმნი ({ $n })
units-filter-proofread = გადამოწმებული ({ $n })
units-filter-drafts = ჩემი მონახაზები ({ $n })
units-filter-conflicts = კონფლიქტები ({ $n })

panes-label = დახმარება ამ ერთეულისთვის
pane-problems = პრობლემები
pane-matches = დამთხვევები
pane-terms = ტერმინები
pane-sisters = სხვა ენები
pane-history = ჩემი მონახაზის ისტორია
pane-preview = წინასწარი ნახვა
pane-up = ზემოთ
pane-down = ქვემოთ
pane-hide = დამალვა
pane-menu = განლაგება: { $pane }
pane-show = ჩვენება: { $pane }

problems-loading = მოწმდება
problems-none = პრობლემა არ არის.
problems-nothing-yet = რასაც დაწერთ, აქ შემოწმდება.
problems-fix = გასწორება
problems-fix-with = გასწორება: { $text }
problems-ignore = იგნორირება…
problems-ignore-it = იგნორირება
problems-why = რატომ არის ასე სწორი?
problems-heed = ხელახლა შემოწმება
problems-ignored = იგნორირებულია { $n }
problems-ignored-by = ვინ: { $by }, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
problems-ignored-by-me = ვინ: თქვენ, { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

level-block = აჩერებს გაგზავნას
level-warn = სავარაუდოდ შეცდომა
level-hint = რჩევა

matches-loading = იძებნება მეხსიერებაში
matches-none = მეხსიერებაში მსგავსი არაფერია.
matches-sentences = წინადადებები
match-score = { $n }%
match-masked = მარკირების გარეშე { $n }%
match-stems = ფუძეები { $n }%
match-use = ამ ტექსტის აღება ({ $stroke })
match-insert = კურსორთან ჩასმა ({ $stroke })
match-state-outdated = მოძველებული
match-state-draft = თქვენი მონახაზი
match-state-translated = ნათარგმნი
match-state-proofread = გადამოწმებული
match-age = { DATETIME($at, month: "short", day: "numeric", year: "numeric") }
match-uses = გამოყენებულია { $n }-ჯერ

machine-title = Apertium-ის მანქანური თარგმანი
machine-label = მანქანა
machine-ask = მანქანური თარგმნა
machine-loading = მანქანა თარგმნის
machine-nothing = ამ ერთეულისთვის მანქანამ გამოსადეგი ვერაფერი მოგვცა.
machine-from-outdated = იქ მოძველებულია
machine-insert = კურსორთან ჩასმა
machine-from = ენიდან: { $language } · { $engine }
machine-share = სიტყვების { $n }% ისეთია, როგორც მანქანამ თარგმნა.

terms-loading = იძებნება გლოსარიუმში
terms-none = აქ გლოსარიუმის ტერმინი არ გვხვდება.
term-keep = უცვლელად რჩება
term-not-reviewed = გადაუხედავი
term-preferred = სასურველი
term-admitted = დასაშვები
term-forbidden = არ გამოიყენება

sisters-loading = იკითხება სხვა ენები
sisters-none = ენებზე, რომლებზეც კითხულობთ, ამ ერთეულის თარგმანი ჩამოტვირთულ მასალაში ჯერ არ არის.
sisters-no-languages = აირჩიეთ ენები, რომლებზეც კითხულობთ, და განაახლეთ ბიბლიოთეკა: ამ ერთეულის თარგმანები აქ გამოჩნდება.
sisters-choose = ენების არჩევა
sister-outdated = მოძველებულია, თარიღიდან: { DATETIME($at, month: "short", day: "numeric", year: "numeric") }

preview-unit = ეს ერთეული
preview-page = მთელი გვერდი
preview-loading = მზადდება წინასწარი ნახვა
preview-empty = საჩვენებელი ჯერ არაფერია.

propagation-about =
    { $n ->
        [one] კიდევ { $n } ერთეულს იგივე ორიგინალი აქვს. იქაც გამოვიყენოთ ეს თარგმანი?
       *[other] კიდევ { $n } ერთეულს იგივე ორიგინალი აქვს. იქაც გამოვიყენოთ ეს თარგმანი?
    }

propagation-unit = { $page }, { $id }

propagation-take =
    { $n ->
        [0] გამოყენება
        [one] გამოყენება { $n } ერთეულში
       *[other] გამოყენება { $n } ერთეულში
    }

propagation-leave = არა, დარჩეს

history-loading = იკითხება ამ მონახაზის ტექსტები
history-empty = რასაც აქ აკრეფთ, ნაბიჯ-ნაბიჯ ინახება.
history-now = როგორც ახლაა
history-nothing = (ცარიელი)
history-take = ამ ტექსტის აღება
history-at = { DATETIME($at, month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: 0) }

change-title = თარგმნის შემდეგ ორიგინალი შეიცვალა
change-unknown-source = ვიკის მონაცემებით, ეს მოძველებულია; რომელი ორიგინალიდან ითარგმნა, უცნობია.
change-class-markup = მხოლოდ მარკირება
change-class-variable = მხოლოდ ცვლადი
change-class-link-target = მხოლოდ ბმულის სამიზნე
change-class-number = მხოლოდ რიცხვი
change-class-punctuation = მხოლოდ პუნქტუაცია
change-class-wording = ფორმულირება
change-class-unknown = უცნობი სახის

notice-conflict = მას შემდეგ, რაც დაიწყეთ, ვიღაცამ ეს თარგმანი ვიკიში შეცვალა. არაფერი დაკარგულა: წინანდელი, თქვენი და სხვისი ტექსტი – სამივე შენახულია.
notice-conflict-resolve = შედარება და მოგვარება
notice-moved = ორიგინალი შეიცვალა მას შემდეგ, რაც ეს მონახაზი დაიწყეთ. ნახეთ, კვლავ ერგება თუ არა თქვენი ტექსტი; გაიგზავნება, როცა ახალ ორიგინალს მიიღებთ.
notice-moved-title = რა შეიცვალა
notice-moved-accept = ახალი ორიგინალის მიღება
notice-removed = გვერდზე ეს ერთეული აღარ არის. თქვენი მონახაზი შენახულია, მაგრამ ვერ გაიგზავნება.

tools-label = ხელსაწყოები
tool-copy-source = ორიგინალის კოპირება
tool-insert = ჩასმა: { $markup }
tool-insert-none = მარკირება არ აკლია
tool-insert-missing = თარგმანს აკლია
tool-choose = ჩასასმელი მარკირების არჩევა
tool-plain = უბრალო ტექსტი
tool-undo = გაუქმება
tool-discard = მონახაზის წაშლა
tool-conflict = კონფლიქტის მოსინჯვა
tool-conflict-about = სავარჯიშო ვიკიში ამ ერთეულს „სხვა ვიღაც“ შეცვლის, რომ გაგზავნისას თქვენი მონახაზი კონფლიქტს შეეჯახოს.
tool-conflict-done = სავარჯიშო ვიკიში ეს ერთეული ვიღაცამ შეცვალა. კონფლიქტის სანახავად გაგზავნეთ ან გასაგზავნში ვიკის შეადარეთ.
tool-conflict-text = { $target } (სხვის მიერ შეცვლილი)

### Georgian (ka). Reviewed by a native speaker: not yet.

outbox-tab-plan = გასაგზავნია ({ $n })
outbox-tab-conflicts = კონფლიქტები ({ $n })
outbox-tab-receipts = ქვითრები ({ $n })
outbox-pushing = იგზავნება

plan-caption = მონახაზები და რა მოუვა თითოეულს გაგზავნისას
plan-empty = გასაგზავნი არაფერია
plan-empty-about = მზად მონიშნული მონახაზები აქ იცდის, ვიდრე გააგზავნით.
plan-check = ვიკისთან შედარება
plan-log-in = გასაგზავნად შედით
plan-summary = რედაქტირების რეზიუმეში დამატება
plan-summary-hint = მაგალითად: შემოდგომის სპრინტი

plan-edits =
    { $n ->
        [0] ჯერ ვერაფერი გაიგზავნება
        [one] { $n } რედაქტირება
       *[other] { $n } რედაქტირება
    }

plan-time = დაახლოებით { $minutes } წუთი ვიკის ტემპით
plan-as-of = ვიკისთან შედარებულია: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

plan-push =
    { $n ->
        [0] გაგზავნა
        [one] { $n } რედაქტირების გაგზავნა
       *[other] { $n } რედაქტირების გაგზავნა
    }

plan-pushed = მზადაა გასაგზავნად
plan-confirmed = დადასტურდება, რომ კვლავ ძალაშია
plan-merged = მზადაა გასაგზავნად
plan-already-there = უკვე ვიკიშია
plan-source-moved = ორიგინალი შეიცვალა: ნახეთ ხელახლა
plan-conflict = კონფლიქტი: ჯერ მოაგვარეთ
plan-refused = ვერ გაიგზავნება
plan-waiting = ჯერ არ არის მზად

result-pushed = გაიგზავნა
result-confirmed = დადასტურდა, რომ კვლავ ძალაშია
result-merged = შეერწყა სხვის ცვლილებას
result-already-there = უკვე იქ იყო
result-source-moved = ორიგინალი შეიცვალა
result-conflict = კონფლიქტი
result-refused = უარყოფილია
result-waiting = იცდის

reason-empty = მონახაზი ცარიელია.
reason-unit-removed = გვერდზე ეს ერთეული აღარ არის.
reason-page-gone = გვერდი აღარ არსებობს ან სათარგმნი აღარ არის.
reason-fuzzy-mark = ტექსტი შეიცავს !!FUZZY!!-ს, რაც მას მაშინვე მოძველებულად აქცევდა.
reason-not-done = ჯერ ერთეული მზად მონიშნეთ.
reason-in-doubt = ბოლო გაგზავნა აქ შეწყდა. შემდეგი გაარკვევს, მოხვდა თუ არა ვიკიში.
reason-not-read-again = გაიგზავნა; მიაღწია თუ არა სწორად, შემდეგ გაგზავნაზე გაირკვევა.
reason-offline = ვიკისთან კავშირი ვერ ხერხდება.
reason-was-new = მანამდე თარგმანი არ იყო; მისი წაშლა მხოლოდ ვიკის ადმინისტრატორებს შეუძლიათ.
reason-no-text = „კვლავ ძალაშია“ ტექსტს არ ცვლის.
reason-has-draft = ამ ერთეულს მონახაზი აქვს.
reason-not-pushed = აქედან ვიკიში არაფერია.
reason-stopped = გაგზავნა აქამდე მოსვლამდე შეწყდა.
reason-changed-on-wiki = სხვამ შეცვალა ვიკიში.
reason-changed-since = მას მერე ვიღაცამ შეცვალა.
reason-source-moved = მონახაზის შექმნის შემდეგ ორიგინალი შეიცვალა.
reason-was-outdated-before = წინა ტექსტი მოძველებული იყო; ვიკი მას ახლა აქტუალურად თვლის.
reason-outdated = ვიკი მოძველებულად თვლის.
reason-merged = ვიკიმ ის შეაერთა იმასთან, რაც ამასობაში სხვამ შეინახა.
reason-captcha = ვიკი captcha-ს ითხოვს. ჯერ ერთი ერთეული ბრაუზერში შეინახეთ.
reason-busy = ვიკი ახლა გადატვირთულია. გაგზავნეთ მოგვიანებით.
reason-not-sent = ვერ მიაღწია და შემდეგ გაგზავნაზე წავა.
reason-blocked-by-check = შემოწმებამ იპოვა ისეთი რამ, რაც მკითხველს გაფუჭებული გამოუჩნდება. გაასწორეთ სახელოსნოში, ან იქვე, მიზეზის მითითებით, ჩართეთ იგნორირება.

entry-unit = ერთეული
entry-text = ტექსტი
entry-result = შედეგი
entry-outdated = ვიკიში მოხვდა, მაგრამ ვიკი მოძველებულად თვლის.
entry-revision = ვერსია { $id }
entry-sent-at = { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
push-run = ეს გაგზავნა

push-done =
    { $landed ->
        [0] არაფერი გაგზავნილა.
        [one] ვიკიში უკვე { $landed } ერთეულია.
       *[other] ვიკიში უკვე { $landed } ერთეულია.
    }

push-stopped = შეწყდა. ვიკიში უკვე { $landed } ერთეულია.
push-held = { $held } მონახაზი აქ რჩება; მიზეზი იხილეთ ქვემოთ.

receipts-caption = რა მოხვდა ვიკიში; ახლები – თავში
receipts-empty = ჯერ არაფერია გაგზავნილი
receipts-empty-about = ვიკიში მოხვედრილი ყოველი ერთეული აქ ქვითარს ტოვებს.
receipts-about = გაუქმება აღადგენს მანამდე არსებულ ტექსტს, თუ მას მერე ერთეული არავის შეუცვლია.
receipts-revert = ბოლო გაგზავნის გაუქმება: ერთეული { $unit }

receipts-reverted =
    { $n ->
        [0] ვერაფერი გაუქმდა.
        [one] გაუქმებულია { $n } ერთეულის გაგზავნა.
       *[other] გაუქმებულია { $n } ერთეულის გაგზავნა.
    }

conflicts-about = ვიღაცამ ეს თარგმანები ვიკიში შეცვალა, სანამ მათზე მუშაობდით. არაფერს გადაეწერა. შეადარეთ და გადაწყვიტეთ.
conflicts-empty = კონფლიქტები არ არის
conflicts-empty-about = თუ სხვა შეცვლის ერთეულს, რომელზეც მუშაობთ, ორივე ტექსტი აქ გამოჩნდება.
conflict-base = მანამდე
conflict-base-none = თარგმანი არ იყო.
conflict-mine = თქვენი
conflict-theirs = ახლა ვიკიში
conflict-theirs-by = ახლა ვიკიში, ავტორი: { $name }
conflict-theirs-gone = თარგმანი ვიკიში აღარ არის.
conflict-take-mine = ჩემი დარჩეს
conflict-take-theirs = სხვისი დარჩეს
conflict-edit = რედაქტირება
conflict-edited = ტექსტი, რომელიც დარჩება
conflict-take-edited = ამ ტექსტის აღება

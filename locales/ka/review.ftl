### Georgian (ka). Reviewed by a native speaker: not yet.

review-lead = სწორია, მზადაა? რასაც მიიღებთ ან იტყვით, აქ რჩება და პაკეტებით ვრცელდება.
review-loading = იძებნება, რა ელოდება გადახედვას
review-pages = გვერდები
review-units-list = გვერდის ერთეულები
review-empty = გადახედვას არაფერი ელოდება
review-empty-about = სხვების ახალი თარგმანები განახლებისას მოდის, სხვების მონახაზები – პაკეტით.
review-empty-library = ბიბლიოთეკაზე გადასვლა
review-none-shown = ამ გვერდზე ასეთი ერთეული არ არის.
review-filter = ჩვენება
review-filter-all = მთელი გვერდი
review-filter-waits = მომლოდინე
review-filter-remarks = შენიშვნებით
review-before = მანამდე
review-text = ახლა
review-no-before = წინანდელი ტექსტი აქ უცნობია.
review-accept = მიღება
review-accept-next = მიღება და შემდეგ მომლოდინეზე გადასვლა
review-comment = კომენტარი
review-correct = შესწორება
review-open = სახელოსნოში გახსნა
review-comment-label = კომენტარი
review-comment-save = კომენტარის შენახვა
review-correct-label = შესწორებული ტექსტი
review-correct-save = მონახაზად შენახვა
review-take-back = გაუქმება
review-settled = მოგვარებულია
review-by-me = თქვენი
review-by-nobody = ვიღაცის
review-draft = მონახაზი
review-older = წინანდელ ტექსტზე
review-told = ვიკიმ იცის
review-somebody = ვიღაც
review-more-before = წინა ერთეულების ჩვენება
review-more-after = შემდეგი ერთეულების ჩვენება
review-standing-waits = გადახედვას ელოდება
review-standing-mine = თქვენი საკუთარი: სხვამ უნდა გადახედოს
review-standing-accepted = მიღებულია
review-standing-proofread = ვიკიში გადამოწმებულია
review-standing-outdated = მოძველებულია: ჯერ განახლებაა საჭირო
review-standing-untranslated = უთარგმნელი
review-tell-done = ყველაფერი, რაც მიიღეთ, ვიკიშია.
review-told-proofread = ვიკიში გადამოწმებულია
review-told-overtaken = ვიკიში მიღებულია, მაგრამ იქ მას მერე სხვა ტექსტია
review-told-changed = მას შემდეგ, რაც ნახეთ, შეიცვალა. არაფერი გაგზავნილა; ნახეთ ხელახლა.
review-told-outdated = მას მერე მოძველდა. არაფერი გაგზავნილა.
review-told-gone = გვერდზე აღარ არის. არაფერი გაგზავნილა.
review-tell = ვიკისთვის შეტყობინება: { $n } მიღებული
review-told-refused = უარი: { $says }

review-n-waiting =
    { $n ->
        [0] არაფერი ელოდება
        [one] ელოდება { $n }
       *[other] ელოდება { $n }
    }

review-n-comments = { $n } კომენტარი
review-by = ავტორი: { $name }
review-accepted-by = მიღებულია. ვინ მიიღო: { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
review-said-by = { $name }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }

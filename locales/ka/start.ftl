### Georgian (ka). Reviewed by a native speaker: not yet.

start-title = რა გავაკეთო ახლა?
start-loading = ვნახოთ, რა არის გასაკეთებელი
start-followed = მდგომარეობა: { DATETIME($at, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
start-never-pulled = ჯერ არაფერია ჩამოტვირთული
start-offline = ქსელი არ არის: აქ ყველაფერი მაინც მუშაობს, მხოლოდ ჩამოტვირთვა და გაგზავნა იცდის.
start-refresh = სიახლეების მიღება
start-refreshing = იკითხება სიახლეები

start-resume = გააგრძელეთ, სადაც შეჩერდით
start-resume-it = გაგრძელება
start-resume-unit = ერთეული { $unit }
start-conflicts = კონფლიქტები

start-conflicts-waiting =
    { $n ->
        [one] თქვენი { $n } მონახაზი და ვიკის ტექსტი ერთმანეთს აღარ ემთხვევა. გადაწყვიტეთ, რომელი დარჩეს.
       *[other] თქვენი { $n } მონახაზი და ვიკის ტექსტები ერთმანეთს აღარ ემთხვევა. გადაწყვიტეთ, რომლები დარჩეს.
    }

start-conflicts-open = ნახვა
start-outbox = გასაგზავნი
start-outbox-waiting = { $n } მონახაზი მხოლოდ ამ კომპიუტერზეა.
start-outbox-open = გასაგზავნზე გადასვლა

start-outdated = მოძველდა თქვენი ბოლო სტუმრობის შემდეგ
start-outdated-units = { $n } ერთეული, შენიშნულია: { DATETIME($at, day: "numeric", month: "short") }
start-sprints = ჩემი სპრინტები

start-sprint-progress =
    { $measure ->
        [words] { $goal } სიტყვიდან { $done }
       *[units] { $goal } ერთეულიდან { $done }
    }

start-sprint-bar = { $name }: მიზნის { $done } პროცენტი
start-sprint-until = ბოლო დღე: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-sprint-from = იწყება: { DATETIME($day, day: "numeric", month: "short", timeZone: "UTC") }
start-next = სად არის საჭირო მუშაობა თქვენს ენებზე
start-next-size = { $n } ერთეული, { $words } სიტყვა
start-board = მთელი დაფა
start-left = თქვენს ენებზე დარჩა { $units } ერთეული, { $words } სიტყვა
start-landed = ბოლო შვიდ დღეში ვიკიში მოხვდა თქვენი { $n } ერთეული

start-done = გასაკეთებელი აღარაფერია
start-done-about = თქვენი ბიბლიოთეკის ყველა გვერდი თქვენს ენებზე ნათარგმნია და აქტუალურია. დაამატეთ სხვა გვერდები, ან ნახეთ დაფაზე, რომელ ენებს სჭირდება დახმარება.
start-done-add = რესურსების დამატება
start-empty = თქვენი ბიბლიოთეკა ცარიელია
start-empty-about = აირჩიეთ სათარგმნი გვერდები; Tolmach მათ ერთხელ წაიკითხავს და მერე ქსელის გარეშეც იმუშავებთ.
start-empty-catalogue = კატალოგიდან არჩევა

guide-title = თქვენი პირველი ერთეული
guide-offer-about = ერთი მოკლე წინადადება: გახსნიდან ვიკიში გამოჩენამდე. დაახლოებით ორ წუთს წაიღებს.
guide-begin = დაწყება
guide-getting = იტვირთება გვერდები
guide-none = დასაწყებად მოკლე წინადადება აღარ დარჩა. აირჩიეთ ნებისმიერი ერთეული სახელოსნოში.
guide-label = გზამკვლევი
guide-leave = გზამკვლევის დახურვა
guide-step = ნაბიჯი { $n }, სულ { $total }
guide-write = წაიკითხეთ წინადადება, რომელიც წარწერის „ორიგინალი“ ქვეშაა, და დაწერეთ თქვენს ენაზე ქვედა ველში; აკრეფილი მაშინვე ინახება. როცა კმაყოფილი იქნებით, დააჭირეთ ღილაკს „მზადაა, შემდეგი“ ან კლავიშებს { $key }. ჯერ არაფერი იგზავნება.
guide-push = თქვენი მონახაზი გასაგზავნშია. გადადით იქ და დააჭირეთ ღილაკს „გაგზავნა“, რომ ის ვიკიში მოხვდეს.
guide-push-go = გასაგზავნზე გადასვლა
guide-landed = თქვენი თარგმანი ვიკიშია. სულ ეს არის: გახსენით, დაწერეთ, მონიშნეთ მზად, გაგზავნეთ.
guide-landed-go = ნახეთ, კიდევ რა არის

### Georgian (ka). Reviewed by a native speaker: not yet.

library-caption = რესურსები და მათი მდგომარეობა თითოეულ ჩემს ენაზე
library-column-resource = რესურსი
library-loading = იხსნება ბიბლიოთეკა
library-search = სათაურების ძიება
library-filter = ჩვენება
library-filter-all = ყველა
library-filter-to-do = გასაკეთებელი
library-filter-outdated = მოძველებული
library-filter-drafts = მონახაზებით
library-count = { $n } რესურსი
library-as-of = მდგომარეობა: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
library-words-left = გასაკეთებელია { $n } სიტყვა
library-order = დალაგება
library-order-title = სათაურით
library-order-to-do = ჯერ – სადაც მეტია გასაკეთებელი
library-order-outdated = ჯერ – სადაც მეტია მოძველებული
library-order-oldest = ჯერ – დიდი ხნის წაუკითხავი
library-topic = თემა
library-topic-all = ყველა თემა
library-refresh = განახლება
library-import = იმპორტი
library-export = ექსპორტი
library-add = რესურსების დამატება
library-pulling = იკითხება ვიკიდან
library-stopping = შეწყდება ამ გვერდის შემდეგ
library-pull-stopped = შეწყდა. წაკითხულია { $pages } გვერდი და აქ რჩება.

library-pulled =
    { $pages ->
        [0] ვიკიში არაფერი შეცვლილა.
        [one] ვიკიდან წაკითხულია { $pages } გვერდი.
       *[other] ვიკიდან წაკითხულია { $pages } გვერდი.
    }

library-problem-missing = { $page }: ასეთი გვერდი არ არსებობს.
library-problem-not-translatable = { $page }: სათარგმნად არ არის მონიშნული.
library-problem-source-language = { $page }: თქვენს ერთ-ერთ ენაზეა დაწერილი, ამიტომ ამ ენაზე სათარგმნი არაფერია.
library-problem-language-refused = { $page }: თქვენს ერთ-ერთ ენაზე ვიკი აქ თარგმანს არ იღებს.
library-source = ამ ენაზეა დაწერილი
library-resource-size = { $units } ერთეული, { $words } სიტყვა
library-standing-translatable = სათარგმნი
library-standing-unmarked = სათარგმნი აღარ არის
library-standing-deleted = ვიკიდან წაშლილია
library-never-read = ჯერ წაუკითხავი
library-cell-left = გასაკეთებელია { $n }
library-cell-words = { $n } სიტყვა
library-cell-complete = დასრულებულია
library-cell-states = გადამოწმებული: { $proofread }, ნათარგმნი: { $translated }, მოძველებული: { $outdated }, უთარგმნელი: { $untranslated }
library-cell-name = { $page }, ენა: { $language }:
library-none-left = აქ არაფერია
library-none-left-about = ძიებასა და ფილტრს არც ერთი რესურსი არ შეესაბამება.
library-empty = ბიბლიოთეკა ცარიელია
library-empty-about = დაამატეთ გვერდები, რომელთა თარგმნაც გსურთ. Tolmach მათ ერთხელ წაიკითხავს; მერე ქსელის გარეშეც იმუშავებთ.
library-empty-practice = სავარჯიშო ვიკიში ათიოდე მოკლე გვერდია სპრინტებზე, ჰაბებსა და თარგმნაზე. აიღეთ ყველა და მოსინჯეთ.
library-pull-practice = სავარჯიშო გვერდების მიღება
library-remove = ბიბლიოთეკიდან ამოღება: { $page }
library-remove-title = ამოვიღოთ ბიბლიოთეკიდან?
library-remove-it = ამოღება
library-remove-with-drafts = ამოღება მონახაზებიანად
library-remove-about = { $page } ვიკიში უცვლელად რჩება; მას მხოლოდ ეს კომპიუტერი ივიწყებს.
library-remove-drafts = { $page }: { $n } მონახაზი არ არის გაგზავნილი და დაიკარგება.

add-how = როგორ გსურთ მათი პოვნა?
add-catalogue = ჩაშენებული კატალოგი
add-catalogue-about = მოძრაობის ცოდნის ბაზის გვერდები, 2026 წლის ნოემბრის მონაცემებით. თემები და ინიციატივები ჩვენი მინიჭებულია. შესაძლოა, ყველა გვერდი სათარგმნი არ იყოს; ასეთები ჩამოტვირთვის შემდეგ დასახელდება.
add-catalogue-search = სათაურებისა და ინიციატივების ძიება
add-catalogue-none = კატალოგში ამ ვიკის გვერდები არ არის.
add-catalogue-starter = პირველი სპრინტისთვის
add-catalogue-have = ბიბლიოთეკაშია
add-estimate = ჩამოტვირთვას დაახლოებით { $n } მოთხოვნა სჭირდება.
add-titles = სათაურები ან მისამართები
add-titles-help = თითო სტრიქონზე თითო: სათაური ან ბრაუზერიდან დაკოპირებული მისამართი.
add-prefix = სათაურის დასაწყისი
add-prefix-help = მაგალითად: Movement Strategy/
add-category = კატეგორია
add-category-help = ყველა სათარგმნი გვერდი ამ კატეგორიიდან.
add-group = შეტყობინებათა ჯგუფი
add-group-help = გვერდის ან გვერდების კრებულის სახელი ვიკიში, მაგალითად agg-Grants.
add-find = მოძებნა
add-looking = ეკითხება ვიკის
add-all = ყველას არჩევა
add-none = არჩევის მოხსნა

add-found =
    { $n ->
        [0] სათარგმნი გვერდი ვერ მოიძებნა.
        [one] მოიძებნა { $n } სათარგმნი გვერდი.
       *[other] მოიძებნა { $n } სათარგმნი გვერდი.
    }

add-pull = { $n } გვერდის ჩამოტვირთვა

topic-advocacy = ადვოკატირება
topic-affiliates = აფილიატები
topic-annual-plan = წლიური გეგმა
topic-capacity = შესაძლებლობების განვითარება
topic-cee = ცენტრალური და აღმოსავლეთი ევროპა
topic-education = განათლება
topic-elections = არჩევნები
topic-evaluation = შეფასება
topic-events = ღონისძიებები
topic-glam = კულტურა და მემკვიდრეობა (GLAM)
topic-governance = მართვა
topic-grants = გრანტები
topic-hubs = ჰაბები
topic-learning = სწავლა
topic-legal = სამართალი
topic-meta-itself = Meta-Wiki-ს შესახებ
topic-newcomers = ახალბედები
topic-policies = წესები
topic-safety = უსაფრთხოება
topic-strategy = სტრატეგია
topic-technical = ტექნიკა
topic-translation = თარგმნა

### Georgian (ka). Reviewed by a native speaker: not yet.

sprint-lead = რესურსები, ენები და თარიღები, მიზნით. ითვლება ის, რასაც ვიკი აჩვენებს.
sprint-new = ახალი სპრინტი
sprint-create = სპრინტის დაწყება
sprint-loading = იხსნება სპრინტები
sprint-list = სპრინტები
sprint-empty = სპრინტი ჯერ არ არის
sprint-empty-about = სპრინტი ამ წუთიდან ითვლის: აირჩიეთ რესურსები და ენები, დაისახეთ მიზანი და თარიღები და ნახეთ, რა კეთდება.
sprint-name = სახელი
sprint-kind = რას ეხება?
sprint-kind-translation = თარგმნა
sprint-kind-update = განახლება
sprint-resources = რესურსები
sprint-no-resources = ჯერ ბიბლიოთეკაში დაამატეთ რესურსები.
sprint-from = დასაწყისი
sprint-to = დასასრული
sprint-goal = მიზანი
sprint-measure = რით ითვლება
sprint-measure-units = ერთეულები
sprint-measure-words = სიტყვები
sprint-brief = აღწერა
sprint-brief-help = რას ეხება – მონაწილეებისთვის. Markdown.
sprint-report = ანგარიში
sprint-by-language = ენების მიხედვით
sprint-by-person = მონაწილეების მიხედვით
sprint-by-day = დღეების მიხედვით
sprint-person-unknown = უცნობი
sprint-to-outbox = გასაგზავნზე გადასვლა
sprint-not-observed = დაწყების შემდეგ ვიკიდან არაფერი წაკითხულა. განაახლეთ ბიბლიოთეკა.
sprint-days-guessed = დაშტრიხული: დღე, როცა Tolmach-მა ეს პირველად ნახა; ვიკიმ არ თქვა, როდის გაკეთდა.
report-wikitext = ვიკიტექსტი
report-markdown = Markdown
report-format = ფორმატი
sprint-dates = { DATETIME($from, day: "numeric", month: "short") } – { DATETIME($to, day: "numeric", month: "short", year: "numeric") }
sprint-pages = { $n } რესურსი
sprint-number = { $n }

sprint-of-goal =
    { $measure ->
        [words] გაკეთდა { $goal } სიტყვიდან
       *[units] გაკეთდა { $goal } ერთეულიდან
    }

sprint-done-of =
    { $measure ->
        [words] გაკეთდა { $goal } სიტყვიდან { $done }
       *[units] გაკეთდა { $goal } ერთეულიდან { $done }
    }

sprint-measured =
    { $measure ->
        [words] { $n } სიტყვა
       *[units] { $n } ერთეული
    }

sprint-waiting = მონახაზებში იცდის { $n }
sprint-to-do = დასაწყისში გასაკეთებელი იყო { $n }
sprint-observed = მდგომარეობა: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-scope = დაწყების შემდეგ გვერდები შეიცვალა: დაემატა { $added } ერთეული, მოაკლდა { $removed }. ისინი არ ითვლება.
sprint-date = { DATETIME($date, day: "numeric", month: "short") }

sprint-day =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: { $n } სიტყვა
       *[units] { DATETIME($date, day: "numeric", month: "long") }: { $n } ერთეული
    }

sprint-burn-down = შესრულების გრაფიკი
sprint-burn-left = დარჩა
sprint-burn-planned = თანაბარი ტემპით
sprint-burn-day = დღის ბოლოს
sprint-burn-table = ცხრილად
sprint-burn-not-yet = სპრინტის დაწყების შემდეგ ვიკიდან არაფერი წაკითხულა.
sprint-left = რა დარჩა
sprint-left-about = „ამაზე ვმუშაობ“ სხვებს 48 საათის განმავლობაში აცნობებს. არაფერს ბლოკავს.
sprint-left-none = სპრინტის სამუშაოდან აღარაფერი დარჩა.
sprint-claim = ამაზე ვმუშაობ
sprint-release = გათავისუფლება
sprint-claim-mine = ამაზე თქვენ მუშაობთ
sprint-claim-somebody = ამაზე ვიღაც მუშაობს
sprint-work = მუშაობის დაწყება
sprint-hand-over = გადაცემა
sprint-hand-over-about = ფაილი მონაწილეებისთვის: გვერდები, მონახაზები, ვინ რაზე მუშაობს და ვინ რა გააკეთა. როცა თითოეული უკან დააბრუნებს, ნამუშევარი შეჯამდება და ორჯერ არაფერი ჩაითვლება.
sprint-hand-over-write = ფაილის ჩაწერა
sprint-join = ფაილით შეერთება
sprint-close = სპრინტის დახურვა
sprint-close-about = რიცხვები ისეთი დარჩება, როგორიც ახლაა, რაც უნდა მოუვიდეს გვერდებს მერე. თავად მუშაობა გრძელდება.
sprint-tags = რას ეკუთვნის
sprint-tags-help = მოძრაობის სტრატეგიის ინიციატივები და რეკომენდაციები, თემები; თითო სტრიქონზე თითო. გამოჩნდება ანგარიშში.
report-html = დასაბეჭდად
report-csv = CSV
report-names = სახელებით
report-save = ფაილად შენახვა
report-saved = ჩაწერილია აქ: { $path }.
sprint-close-waiting = { $n } ჯერ კიდევ მონახაზებშია. თუ გინდათ, რომ ჩაითვალოს, ჯერ გაგზავნეთ და განაახლეთ.
sprint-closed = დახურვის დღე: { DATETIME($at, day: "numeric", month: "long", year: "numeric") }. რიცხვები იმ მომენტისაა.
sprint-claim-by = ამაზე მუშაობს { $name }
sprint-claim-until = ვადა: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) }
sprint-left-more = კიდევ { $n }-ის ჩვენება

sprint-left-of =
    { $measure ->
        [words] დარჩა { $n } სიტყვიდან { $left }
       *[units] დარჩა { $n } ერთეულიდან { $left }
    }

sprint-burn-summary =
    { $measure ->
        [words] { DATETIME($date, day: "numeric", month: "long") }: დარჩა { $left } სიტყვა; თანაბარი ტემპით დარჩებოდა { $planned }.
       *[units] { DATETIME($date, day: "numeric", month: "long") }: დარჩა { $left } ერთეული; თანაბარი ტემპით დარჩებოდა { $planned }.
    }

sprint-joined =
    { $conflicts ->
        [0] შეუერთდით: { $names }. თან მოჰყვა მონახაზები: { $drafts }.
       *[other] შეუერთდით: { $names }. თან მოჰყვა მონახაზები: { $drafts }. თქვენსაგან განსხვავებული ტექსტები, რომლებიც გასაგზავნში იცდის: { $conflicts }.
    }

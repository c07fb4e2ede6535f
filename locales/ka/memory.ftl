### Georgian (ka). Reviewed by a native speaker: not yet.

memory-about = ყველაფერი, რაც აქამდე ითარგმნა

memory-count =
    { $n ->
        [0] ჯერ ცარიელია
        [one] ორიგინალისა და თარგმანის { $n } წყვილი
       *[other] ორიგინალისა და თარგმანის { $n } წყვილი
    }

memory-look-up = მოძებნა
memory-holds = რას შეიცავს
memory-text = ტექსტი ან ფრაზა
memory-swap = ენების შენაცვლება
memory-like = მსგავსი
memory-sentence = წინადადება
memory-nothing = მეხსიერებაში მსგავსი არაფერია და ამ სიტყვებს აქ არც ერთი ტექსტი არ შეიცავს.
memory-begin = მოძებნეთ ნებისმიერი ტექსტი
memory-begin-about = ნახავთ, რა მსგავსი ითარგმნა აქამდე, სად გვხვდება მისი სიტყვები და როგორ ითარგმნა იქ. ქსელის გარეშე, ნებისმიერი მიმართულებით.

memory-counting = ითვლება
memory-empty = მეხსიერება ცარიელია
memory-empty-about = ივსება ყველაფრით, რასაც ჩამოტვირთავთ და დაწერთ, და სხვა პროგრამების ფაილებით.
memory-directions = მიმართულებები
memory-direction = მიმართულება
memory-pairs = წყვილები
memory-sentences = წინადადებები
memory-proofread = გადამოწმებული
memory-translated = ნათარგმნი
memory-outdated = მოძველებული
memory-drafts = ჩემი მონახაზები
memory-index-whole = ყველაფერი ინდექსშია, { $size } კბ
memory-index-behind = ინდექსი { $size } კბ, მის გარეთ { $n } უფრო ახალი წყვილი
memory-index-none = ინდექსისთვის ძალიან ცოტაა
memory-index-being-written = იწერება ინდექსი
memory-number = { $n }
memory-origins = საიდან მოდის
memory-origins-about = რაც ვიკიებიდან და მონახაზებიდან მოვიდა, მათ თავისით მიჰყვება. ფაილის ამოღება ისევ შეიძლება.
memory-origin-wiki = ვიკი
memory-origin-draft = ჩემი მონახაზები
memory-origin-file = ფაილი
memory-origin-package = პაკეტი
memory-uses = { $n } წყვილი
memory-forget = ამოღება
memory-forget-title = ამოვიღოთ ეს მეხსიერებიდან?
memory-forget-of = ამოღება: { $name }

memory-forget-about =
    { $n ->
        [one] ფაილიდან { $name } მოვიდა { $n } წყვილი. ის წაიშლება, თუ იგივე არ აქვს რომელიმე ვიკის, მონახაზს ან სხვა ფაილს. დასაბრუნებლად ფაილის ხელახლა იმპორტია საჭირო.
       *[other] ფაილიდან { $name } მოვიდა { $n } წყვილი. ისინი წაიშლება, გარდა იმისა, რაც რომელიმე ვიკის, მონახაზს ან სხვა ფაილსაც აქვს. დასაბრუნებლად ფაილის ხელახლა იმპორტია საჭირო.
    }

memory-import = მეხსიერების იმპორტი
memory-import-it = იმპორტი
memory-import-about = ნებისმიერი ზომის TMX, PO ან CSV. იმავე ფაილის ხელახლა წაკითხვა არაფერს ორჯერ არ ითვლის.
memory-doing-import = იკითხება მეხსიერებაში
memory-doing-forget = მიმდინარეობს მეხსიერებიდან ამოღება
memory-imported = წაკითხულია { $name }. ახალი წყვილები: { $added }. უკვე არსებული წყვილები: { $merged }.
memory-import-stopped = შეწყდა; რაც წაკითხულია ფაილიდან { $name }, მეხსიერებაშია. ახალი წყვილები: { $added }. უკვე არსებული წყვილები: { $merged }.
memory-forgotten = ამოღებულია { $name }, { $n } წყვილთან ერთად.

memory-forget-stopped =
    { $n ->
        [one] შეწყდა. ფაილიდან { $name } ამოღებულია { $n } წყვილი; დანარჩენი ჯერ კიდევ აქ არის.
       *[other] შეწყდა. ფაილიდან { $name } ამოღებულია { $n } წყვილი; დანარჩენი ჯერ კიდევ აქ არის.
    }

memory-export = მეხსიერების ექსპორტი
memory-writing = იწერება ფაილი
memory-format-tmx = TMX 1.4, სხვა მთარგმნელობითი პროგრამებისთვის
memory-format-csv = CSV, ელექტრონული ცხრილებისთვის
memory-export-of = ექსპორტი: { $from } → { $to }
memory-pairs-of = { $n } წყვილი
memory-exported = { $n } წყვილი ჩაიწერა აქ: { $path }.

### Georgian (ka). Reviewed by a native speaker: not yet.

glossary-about = შეთანხმებული სიტყვები, ნებისმიერ ფორმაში ამოცნობილი
glossary-search = ტერმინების, თარგმანებისა და შენიშვნების ძიება
glossary-into = სამიზნე ენა
glossary-any-language = ნებისმიერი ენა
glossary-any-domain = ნებისმიერი დარგი
glossary-review = გადახედილი თუ არა
glossary-any-review = გადახედილი თუ არა
glossary-reviewed = გადახედილი
glossary-unreviewed = გადაუხედავი
glossary-loading = იკითხება გლოსარიუმი
glossary-loading-term = იხსნება ტერმინი
glossary-none = ასეთი ტერმინი არ არის
glossary-none-about = სცადეთ ნაკლები ასო, სხვა დარგი ან ნებისმიერი ენა.
glossary-empty = ამ ენაზე ტერმინები ჯერ არ არის
glossary-empty-about = დაამატეთ სიტყვები, რომლებზეც თქვენი საზოგადოება შეთანხმდა; ისინი გამოჩნდება ყოველი ერთეულის გვერდით, სადაც გვხვდება.
glossary-count = { $all }-დან { $n }
glossary-languages = { $n } ენაზე
glossary-removed = „{ $term }“ ამოღებულია.
glossary-bring-back = დაბრუნება

term-add = ტერმინის დამატება
term-edit = ტერმინის შეცვლა
term-edit-it = შეცვლა
term-remove = ამოღება
term-source = ტერმინი
term-language = ტერმინის ენა
term-keep-it = ყველა ენაზე უცვლელად რჩება
term-targets = თარგმანები
term-into = თარგმანების ენა
term-more = კიდევ ერთი
term-domain = დარგი
term-note = რას ნიშნავს და როგორ გამოიყენება
term-note-about = Markdown: **მუქი**, *კურსივი*, სიები და ბმულები.
term-reviewed-by-me = ეს გადახედილია ენის მცოდნის მიერ
term-reviewed = გადახედილი
term-no-targets = ჯერ არავის უთარგმნია.
term-origin-seed = მოჰყვება Tolmach-ს
term-origin-own = თქვენი
term-origin-imported = ფაილიდან
term-target = თარგმანი { $n }
term-status = როგორ გამოიყენება თარგმანი { $n }
term-drop = თარგმანის ამოღება: { $n }

glossary-import = ტერმინების იმპორტი
glossary-import-about = TBX, CSV ან OmegaT-ის სია. არაფერი შეინახება, ვიდრე არ ნახავთ, რა მოუვა თითოეულ ტერმინს. თქვენი ნაწერი რჩება; ფაილის თარგმანები მის შემდეგ დგება.
glossary-forecast = ფაილიდან მიიღება:

glossary-take =
    { $n ->
        [0] ასაღები არაფერია
        [one] { $n } ტერმინის აღება
       *[other] { $n } ტერმინის აღება
    }

glossary-imported =
    { $n ->
        [0] ახალი არაფერი იყო.
        [one] აღებულია { $n } ტერმინი.
       *[other] აღებულია { $n } ტერმინი.
    }

glossary-added = { $n } ახალი
glossary-changed = { $n } ცნობილი, სიახლით
glossary-unchanged = { $n } ისეთივე, როგორიც აქ არის
glossary-export = ტერმინების ექსპორტი
glossary-export-which = OmegaT-ის სია ორენოვანია: აირჩიეთ ენა.
glossary-format-tbx = TBX, ვერსია 3
glossary-format-tbx2 = TBX, ვერსია 2, ძველი პროგრამებისთვის
glossary-format-csv = CSV, ელექტრონული ცხრილებისთვის
glossary-format-omegat = OmegaT-ის სია
glossary-exported = { $n } ტერმინი ჩაიწერა აქ: { $path }.

file-from = საიდან ითარგმნა
file-to = რა ენაზე
file-says = როგორც ფაილშია
file-languages-about = ენები იმ ფაილებისთვისაა, რომლებშიც ენა მითითებული არ არის.
file-skipped = { $n } ჩანაწერის აღება ვერ მოხერხდა

### Georgian (ka). Reviewed by a native speaker: not yet.

board-loading = იხსნება დაფა
board-loading-cell = იხსნება უჯრა
board-caption = რესურსები და ენები. ისრებით უჯრიდან უჯრაზე გადახვალთ, Enter-ით – სამუშაოზე.
board-corner = რესურსი
board-size = { $pages } × { $languages }
board-as-of = მონაცემები: { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: 0) } ან უფრო ახალი
board-empty = შესადარებელი ჯერ არაფერია
board-empty-about = დაფაზე ჩანს თქვენი ბიბლიოთეკის ყველა რესურსი რეგიონის ყოველ ენაზე. ჯერ რესურსები დაამატეთ.
board-to-library = ბიბლიოთეკაზე გადასვლა
board-none-left = აქ არაფერია
board-none-left-about = ფილტრს არც ერთი რესურსი ან ენა არ შეესაბამება.

board-collection = კრებული
board-collection-all = ყველა რესურსი
board-languages = ენები
board-languages-all = რეგიონის ყველა ენა
board-languages-mine = ჩემი ენები
board-legend = ნათარგმნი და აქტუალური, პროცენტებში; ↻ მოძველებული ერთეულები
board-order = დალაგება
board-order-need = საჭიროებით
board-order-name = სახელით

family-west-slavic = დასავლეთსლავური
family-east-slavic = აღმოსავლეთსლავური
family-south-slavic = სამხრეთსლავური
family-baltic = ბალტიური
family-romance = რომანული
family-germanic = გერმანიკული
family-uralic = ურალური
family-turkic = თურქული
family-hellenic = ბერძნული
family-albanian = ალბანური
family-armenian = სომხური
family-kartvelian = ქართველური
family-caucasian = ჩრდილოკავკასიური
family-indo-iranian = ირანული და ბოშური
family-other = სხვა

board-row-outdated = მოძველებულია { $n } ენაზე
board-row-outdated-since = მოძველებულია { $n } ენაზე, თარიღიდან: { DATETIME($since, month: "short", year: "numeric") }
board-row-empty = { $n } ენაზე არაფერია
board-row-complete = ყველა ენაზე დასრულებულია
board-cell-source = { $page }, { $language }: ამ ენაზეა დაწერილი
board-cell-unknown = { $page }, { $language }: ვიკიდან ჯერ წაუკითხავი
board-cell = { $page }, { $language }, ნათარგმნია { $total }-დან { $done }
board-cell-outdated = { $page }, { $language }, ნათარგმნია { $total }-დან { $done }, მოძველებულია { $outdated }
board-cell-outdated-since = { $page }, { $language }, ნათარგმნია { $total }-დან { $done }, მოძველებულია { $outdated }, თარიღიდან: { DATETIME($since, month: "long", year: "numeric") }

board-chosen-done = ნათარგმნია { $total }-დან { $done }
board-chosen-outdated = მოძველებულია { $n }
board-chosen-outdated-since = მოძველებულია { $n }, თარიღიდან: { DATETIME($since, day: "numeric", month: "long", year: "numeric") } ან უფრო დიდი ხანია
board-chosen-words = გასაკეთებელია { $n } სიტყვა
board-chosen-words-reckoned = გასაკეთებელია დაახლოებით { $n } სიტყვა
board-need = საჭიროება: 100-დან { $points }
board-no-need = აქ გასაკეთებელი არაფერია
board-open = მუშაობის დაწყება
board-open-outdated = მოძველებულის განახლება
board-pull = ჩამოტვირთვა და მუშაობა
board-pulling = იკითხება ვიკიდან
board-source-about = გვერდი ამ ენაზეა დაწერილი.
board-unknown-about = განაახლეთ ბიბლიოთეკა, რომ გაიგოთ, რამდენად არის ეს გვერდი ნათარგმნი.
need-points = +{ $points }

board-export = ექსპორტი
board-export-title = დაფის ექსპორტი
board-export-about = რასაც დაფა ახლა აჩვენებს, ამავე თანმიმდევრობით.
board-export-format = ფორმატი
board-export-csv = ცხრილი (CSV)
board-export-csv-about = სტრიქონი ყოველი რესურსისა და ენისთვის, საჭიროებითა და მიზეზებით; ელექტრონული ცხრილებისთვის.
board-export-svg = სურათი (SVG)
board-export-svg-about = მთელი დაფა ერთ ნახაზად: სლაიდებისთვის, ანგარიშებისა და ბეჭდვისთვის.
board-export-write = ექსპორტი
board-exported = ფაილი ჩაიწერა: { $path }

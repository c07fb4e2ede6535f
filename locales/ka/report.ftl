### Georgian (ka). Reviewed by a native speaker: not yet.

report-title = სპრინტის ანგარიში: „{ $name }“

report-summary-translation-units = ითარგმნა { $done } ერთეული: მიზნის ({ $goal }) { $percent }%.
report-summary-translation-words = ითარგმნა { $done } სიტყვა: მიზნის ({ $goal }) { $percent }%.
report-summary-update-units = განახლდა ან ახლად ითარგმნა { $done } ერთეული: მიზნის ({ $goal }) { $percent }%.
report-summary-update-words = განახლდა ან ახლად ითარგმნა { $done } სიტყვა: მიზნის ({ $goal }) { $percent }%.

report-column-measure = მაჩვენებელი
report-column-value = მნიშვნელობა
report-row-tags = რას ეკუთვნის
report-row-kind = სახე
report-row-days = დღეები
report-row-goal = მიზანი
report-row-to-do = დასაწყისში გასაკეთებელი
report-row-done = გაკეთდა
report-row-left = დარჩა
report-row-waiting = გაგზავნას ელოდება
report-row-people = მონაწილეები
report-row-baseline = საწყისი მდგომარეობა აღირიცხა
report-row-as-of = მონაცემების დრო
report-row-closed = დაიხურა
report-kind-translation = თარგმნის სპრინტი: ახალი თარგმანები
report-kind-update = განახლების სპრინტი: განახლებული მოძველებული თარგმანები
report-from-to = { $from } – { $to }
report-units = { $n } ერთეული
report-words = { $n } სიტყვა
report-units-and-words = { $units } ერთეული, { $words } სიტყვა
report-percent = { $percent }%

report-brief = რას ეხებოდა
report-languages = ენები
report-column-language = ენა
report-column-units-done = გაკეთებული ერთეულები
report-column-words-done = გაკეთებული სიტყვები
report-column-ready-then = აქტუალური დასაწყისში
report-column-ready-now = აქტუალური ახლა
report-column-pages-then = მთლიანი გვერდები დასაწყისში
report-column-pages-now = მთლიანი გვერდები ახლა
report-pages = გვერდები
report-history = ისტორია
report-days = დღითი დღე
report-column-day = დღე
report-day-observed = შენიშნულია: { $day }
report-people = ადამიანები
report-column-person = მონაწილე
report-person-unknown = უცნობი
report-scope = გვერდების ცვლილებები
report-scope-changed = სპრინტის განმავლობაში თვით გვერდებიც შეიცვალა: დაემატა { $added } ერთეული და მოაკლდა { $removed }, თითოეულ ენაზე ცალ-ცალკე დათვლილი. ზემოთ მოყვანილ რიცხვებში ისინი არ შედის.

report-method = როგორ გაიზომა
report-method-done = ერთეული გაკეთებულად ითვლება, თუ ვიკი მას ნათარგმნად ან გადამოწმებულად აჩვენებს, საწყისი მდგომარეობის აღრიცხვისას კი ასე არ იყო. ერთეული თითოეულ ენაზე ერთხელ ითვლება. დღეები UTC-ით არის დათვლილი.
report-method-words = სიტყვები ორიგინალის ტექსტებისაა საწყისი მდგომარეობით, Unicode-ის სიტყვათა წესებით.
report-method-observed = სადაც ვიკი არ ამბობს, ვინ და როდის გააკეთა ერთეული, დღედ ითვლება ის, როცა ის პირველად გაკეთებულად გამოჩნდა.
report-method-program = ვიკიდან წაიკითხა და დათვალა: Tolmach { $version }.

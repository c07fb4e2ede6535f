### Georgian (ka). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = თარგმანი ცარიელია: მკითხველი ვერაფერს ნახავს, ერთეული კი ნათარგმნად ჩაითვლება.
check-same-as-source = ეს ისევ ორიგინალის ტექსტია.
check-source-moved = თარგმნის შემდეგ ორიგინალი შეიცვალა. შეადარეთ თარგმანი ახალ ორიგინალს.
check-machine-translation = ამის { $percent }% მანქანური თარგმანია, რომელიც არავის შეუსწორებია.
check-length-short = თარგმანი ორიგინალზე გაცილებით მოკლეა: { $found } სიმბოლო, ორიგინალში – { $expected }.
check-length-long = თარგმანი ორიგინალზე გაცილებით გრძელია: { $found } სიმბოლო, ორიგინალში – { $expected }.
check-sentences = თარგმანში { $found } წინადადებაა, ორიგინალში – { $expected }.

check-wiki-plural-missing = ორიგინალში გამოყენებულია PLURAL, თარგმანში კი – არა. ვიკი მას მოძველებულად მონიშნავს.
check-wiki-plural-forms = ამ PLURAL-ს { $given } ფორმა აქვს, ენაში კი { $allowed } ფორმაა. ვიკი თარგმანს მოძველებულად მონიშნავს.
check-wiki-plural-same = ამ PLURAL-ის ბოლო ორი ფორმა ერთნაირია: { $form }. ერთი ამოიღეთ, თორემ ვიკი თარგმანს მოძველებულად მონიშნავს.
check-plural-forms = ამ PLURAL-ს { $given } ფორმა აქვს, ენას კი { $needed } სჭირდება.
check-plural-in-text = „{ $found }“: მრავლობითი რიცხვი s-ით მხოლოდ ზოგიერთ ენაში იწარმოება.

check-wiki-braces-open =
    { $n ->
        [one] დამხურავი { $close } აკლია { $n } გამხსნელ ფრჩხილს: { $open }. ვიკი თარგმანს მოძველებულად მონიშნავს.
       *[other] დამხურავი { $close } აკლია { $n } გამხსნელ ფრჩხილს: { $open }. ვიკი თარგმანს მოძველებულად მონიშნავს.
    }

check-wiki-braces-close =
    { $n ->
        [one] გამხსნელი { $open } აკლია { $n } დამხურავ ფრჩხილს: { $close }. ვიკი თარგმანს მოძველებულად მონიშნავს.
       *[other] გამხსნელი { $open } აკლია { $n } დამხურავ ფრჩხილს: { $close }. ვიკი თარგმანს მოძველებულად მონიშნავს.
    }

check-brackets = „{ $found }“: წყვილი აკლია.

check-variables-missing = აკლია ცვლადი { $name }.
check-variables-unknown = ორიგინალში ცვლადი { $name } არ არის.
check-variables-changed = ცვლადს ჰქვია { $expected } და არა { $found }.

check-links-missing = აკლია ბმული, რომელიც მიდის გვერდზე { $page }.
check-links-extra = ორიგინალში არ არის ბმული, რომელიც მიდის გვერდზე { $page }.
check-links-changed = ეს ბმული მიდის გვერდზე { $found }, ორიგინალში – { $expected }. თარგმნეთ წარწერა და არა გვერდის სახელი.
check-namespaces = ამ ვიკიში სახელთა სივრცეს ჰქვია { $expected } და არა { $found }.
check-my-language = ამ გვერდის წინ აკლია Special:MyLanguage/: { $page }. მკითხველი გვერდს თავის ენაზე ვერ მიიღებს.
check-file-names-changed = ფაილს ჰქვია { $expected } და არა { $found }.
check-file-names-missing = აკლია { $file }.
check-file-names-extra = ორიგინალში არ ჩანს { $file }.
check-file-options-changed = ვიკი პარამეტრს { $found } არ იცნობს; მას ჰქვია { $expected }.
check-file-options-missing = ფაილს აკლია პარამეტრი { $option }.
check-categories-changed = კატეგორიას ჰქვია { $expected } და არა { $found }.
check-categories-missing = აკლია { $category }.
check-categories-extra = ორიგინალი არ შედის კატეგორიაში { $category }.
check-urls-changed = მისამართია { $found }, ორიგინალში – { $expected }.
check-urls-missing = აკლია მისამართი { $address }.
check-urls-extra = ორიგინალში მისამართი { $address } არ არის.
check-external-links-glued = მისამართსა და წარწერას „{ $label }“ შორის ჰარი აკლია.
check-external-links-unclosed = ბმული { $found } არ იხურება ნიშნით ].
check-untranslated-labels = „{ $label }“ ისეა, როგორც ორიგინალში.

check-templates-changed = თარგს ჰქვია { $expected } და არა { $found }.
check-templates-missing = აკლია თარგი { $template }.
check-templates-extra = ორიგინალში თარგი { $template } არ არის.
check-templates-fewer = ორიგინალში თარგი { $template } მეტჯერ არის.
check-templates-more = ორიგინალში თარგი { $template } ნაკლებჯერ არის.
check-template-parameters-changed = პარამეტრს ჰქვია { $expected } და არა { $found }.
check-template-parameters-missing = აკლია პარამეტრი { $name } თარგში { $template }.
check-template-parameters-extra = ორიგინალის თარგში { $template } არ არის პარამეტრი { $name }.
check-template-parameters-equals = ნიშნის = გამო ვიკი ამას პარამეტრის სახელად ჩათვლის: „{ $found }“.
check-magic-words-missing = აკლია { $word }.
check-magic-words-extra = { $word } ორიგინალში არ არის და მთელ გვერდზე მოქმედებს.

check-tags-missing = აკლია ტეგი { $tag }.
check-tags-extra = ტეგი { $tag } ორიგინალში არ არის.
check-tags-unclosed = ტეგი { $tag } არ იხურება.
check-tags-unopened = { $tag } არც ერთ ტეგს არ ხურავს.
check-tags-forbidden = ვიკი არ უშვებს ტეგს { $found } და ტექსტად აჩვენებს.
check-tags-attribute = ვიკი არ უშვებს ატრიბუტს { $found }.
check-tag-attributes-missing = აკლია ატრიბუტი { $attribute }.
check-tag-attributes-extra = ატრიბუტი { $attribute } ორიგინალში არ არის.
check-tag-attributes-quotes = ატრიბუტის მნიშვნელობა სწორ ბრჭყალებში იწერება: { $found }
check-nesting-crossed = { $tag } ხურავს ტეგს, რომელიც სხვა ტეგს კვეთს.
check-nesting-outside = ორიგინალში { $found } ამის შიგნით არის: { $parent }.

check-emphasis-bold = ამ სტრიქონში მუქი შრიფტის ნიშანს წყვილი აკლია.
check-emphasis-italic = ამ სტრიქონში კურსივის ნიშანს წყვილი აკლია.
check-emphasis-lost = ორიგინალში ზოგი სიტყვა გამოყოფილია, თარგმანში – არც ერთი.
check-headings-level = ამ სათაურის დონეა { $found }, ორიგინალში – { $expected }.
check-headings-number = თარგმანში { $found } სათაურია, ორიგინალში – { $expected }.
check-list-prefixes-missing = ორიგინალში ეს სტრიქონი იწყება ნიშნით { $prefix }
check-list-prefixes-missing-lines = ორიგინალში ეს { $n } სტრიქონი იწყება ნიშნით { $prefix }
check-list-prefixes-extra = ორიგინალში ამ ადგილას არც ერთი სტრიქონი არ იწყება ნიშნით { $prefix }.
check-list-prefixes-extra-lines = ორიგინალში ამ ადგილას არც ერთი სტრიქონი არ იწყება ნიშნით { $prefix }, აქ კი ასეთია { $n } სტრიქონი.
check-list-prefixes-changed = ეს სტრიქონი იწყება ნიშნით { $found }, ორიგინალში კი – ნიშნით { $expected }
check-list-prefixes-changed-lines = ეს { $n } სტრიქონი იწყება ნიშნით { $found }, ორიგინალში კი – ნიშნით { $expected }
check-table-cells-rows = თარგმანში ცხრილის მწკრივის { $found } ნიშანია, ორიგინალში – { $expected }.
check-table-cells-cells = თარგმანში ცხრილის { $found } უჯრაა, ორიგინალში – { $expected }.
check-table-cells-tables = თარგმანში ცხრილის დასაწყისის, წარწერის ან დასასრულის { $found } ნიშანია, ორიგინალში – { $expected }.

check-raw-content-changed = ეს კოდია და უცვლელად რჩება: { $expected }
check-raw-content-words = კოდში სიტყვები შეიცვალა: { $found }, ორიგინალში – { $expected }. დარწმუნდით, რომ მათი შეცვლა შეიძლება.
check-raw-content-footnote = სქოლიოს სხვა სახელი ჰქვია: { $found }, ორიგინალში – { $expected }.
check-page-markup = { $found } ორიგინალის გვერდს ეკუთვნის და არა თარგმანს.
check-page-markup-variable = თარგმანში ეს იწერება ასე: { $name }.
check-page-markup-fuzzy = !!FUZZY!!-ს გამო ვიკი თარგმანს მოძველებულად მონიშნავს.
check-pre-save-signature = ვიკი თქვენს ხელმოწერას ჩასვამს ამის ნაცვლად: { $found }
check-pre-save-subst = { $found } აიძულებს ვიკის, თარგის ტექსტი ერთხელ და სამუდამოდ ჩასვას.
check-pre-save-label = ცარიელ წარწერას ვიკი თავისით შეავსებს: { $found }.
check-literals-missing = აკლია { $word }.
check-literals-changed = „{ $found }“ ორიგინალში ასეა: { $expected }.
check-markdown = { $found } Markdown-ია. ვიკიში იწერება { $wikitext }

check-line-breaks-number = თარგმანში სტრიქონის { $found } წყვეტაა, ორიგინალში – { $expected }.
check-line-breaks-before = ორიგინალის დასაწყისში სტრიქონის { $expected } წყვეტაა.
check-blank-line = ცარიელი სტრიქონი ახალ აბზაცს იწყებს.
check-escaped-line-break = \n მკითხველს ზუსტად ასე გამოუჩნდება.
check-leading-space = ჰარით დაწყებული სტრიქონი წინასწარ დაფორმატებულ ტექსტად ჩანს.

check-trailing-space =
    { $n ->
        [one] ბოლოში ჰარი ან სტრიქონის წყვეტაა.
       *[other] ბოლოში { $n } ჰარი ან სტრიქონის წყვეტაა.
    }

check-tabs = ტაბულაციის ნიშანი.
check-double-space = ზედიზედ ორი ჰარი.
check-invisible-characters = უხილავი სიმბოლო: { $code }

check-related-language =
    { $words ->
        [one] ტექსტი სხვა ენისას ჰგავს ({ $language }): { $words } სიტყვა ამ ენისა არ არის.
       *[other] ტექსტი სხვა ენისას ჰგავს ({ $language }): { $words } სიტყვა ამ ენისა არ არის.
    }

check-mixed-script = ერთ სიტყვაში ორი დამწერლობის ასოებია: { $word }
check-two-scripts = სიტყვა სხვა დამწერლობითაა: { $word }
check-two-scripts-page = ამ გვერდის უმეტესობა სხვა დამწერლობითაა.
check-foreign-letters = ამ ენის ასოები არ არის: { $letters } (სიტყვაში { $word })
check-usual-slips = { $word } სწორად ასე იწერება: { $wanted }.
check-short-u = აქ { $word } უნდა იწყებოდეს ასოთი { $wanted }.
check-numbers-missing = აკლია რიცხვი: { $number }
check-numbers-extra = ორიგინალში ეს რიცხვი არ არის: { $number }
check-number-format-thousands = { $found } ინგლისურად არის დაჯგუფებული; აქ მძიმე ათწილადს გამოყოფს.
check-number-format-percent = { $found }: ამ ენაზე იწერება { $wanted }.
check-dates-english = თარიღი ინგლისურ ყაიდაზეა დაწერილი: { $found }
check-dates-other-month = ორიგინალში სხვა თვეა: { $found }
check-quotation-marks = ბრჭყალები { $found }; ამ ენისაა { $wanted }.
check-quotation-marks-alone = ბრჭყალს წყვილი აკლია: { $found }
check-apostrophe = „{ $found }“ აპოსტროფი არ არის; დაწერეთ „{ $wanted }“.
check-punctuation-spacing-before = ზედმეტი ჰარი ნიშნის წინ: „{ $sign }“.
check-punctuation-spacing-after = აკლია ჰარი ნიშნის შემდეგ: „{ $sign }“.
check-punctuation-spacing-bracket = გამხსნელი ფრჩხილის შემდეგ ჰარია.
check-no-break-space-unit = სტრიქონი შეიძლება რიცხვსა და ერთეულს შორის გაწყდეს: { $words }
check-no-break-space-number = სტრიქონი შეიძლება რიცხვის შიგნით გაწყდეს: { $words }
check-no-break-space-sign = სტრიქონი შეიძლება ნიშანსა და რიცხვს შორის გაწყდეს: { $words }
check-no-break-space-word = სტრიქონი შეიძლება ერთასოიანი სიტყვის შემდეგ გაწყდეს: { $words }
check-start-punctuation-missing = ორიგინალი იწყება ნიშნით „{ $wanted }“.
check-start-punctuation-extra = ორიგინალი არ იწყება ნიშნით „{ $found }“.
check-end-punctuation = ბოლოში წერია „{ $found }“; ორიგინალის მიხედვით საჭიროა „{ $wanted }“.
check-end-punctuation-missing = ბოლოში აკლია „{ $wanted }“.
check-end-punctuation-extra = ორიგინალი არ მთავრდება ნიშნით „{ $found }“.
check-sentence-capital = წინადადება პატარა ასოთი იწყება: { $found }
check-sentence-capital-start = ორიგინალი დიდი ასოთი იწყება, თარგმანი – პატარათი: { $found }
check-several-capitals = სიტყვის დასაწყისში ორი დიდი ასოა: { $found }
check-heading-capitals = დიდი ასოები ინგლისური სათაურის ყაიდაზეა; ამ ენაზე ისე იწერება, როგორც წინადადებაში.
check-repeated-word = ზედიზედ ორჯერ: { $word }
check-address-form = მკითხველს სხვა ფორმით მიმართავს, ვიდრე დანარჩენ ტექსტში: { $word }

check-spelling = ლექსიკონში არ არის: { $word }
check-glossary-missing = გლოსარიუმით { $term } ითარგმნება ასე: { $wanted }.
check-glossary-translated = გლოსარიუმის მიხედვით { $term } არ ითარგმნება.
check-glossary-forbidden = გლოსარიუმის მიხედვით { $term } ასე არ ითარგმნება: { $found }.
check-glossary-forbidden-wanted = გლოსარიუმის მიხედვით { $term } ითარგმნება როგორც { $wanted } და არა { $found }.
check-inconsistent = იგივე ორიგინალი აქ სხვაგვარად არის ნათარგმნი: { $place }: { $other }
check-reused = იგივე თარგმანი სხვა ორიგინალს აქვს აქ: { $place }: { $source }
check-translated-before = უკვე ნათარგმნია აქ: { $place }: { $other }

source-too-long = { $n } სიმბოლოიანი ერთეული ძნელი სათარგმნია; უმჯობესია, რამდენიმედ დაიყოს.
source-ellipsis = „…“-ის ნაცვლად სამი წერტილია; მთარგმნელები მათ იმეორებენ.
source-fails = { $n } ენაზე თარგმანს აქ პრობლემა აქვს; იქნებ ორიგინალი ბუნდოვანია.
source-long-untranslated = ამ ერთეულს თარგმანი არ აქვს { $n } ენაზე, ერთ-ერთ მათგანზე – უკვე { $days } დღეა.

### Georgian (ka). Reviewed by a native speaker: not yet.

search-about = ყველა ჩამოტვირთულ ორიგინალში, თარგმანში, მონახაზსა და სათაურში. ქსელი საჭირო არ არის.
search-placeholder = სიტყვები ან „ფრაზა“ ბრჭყალებში
search-texts = ტექსტები
search-concordance = როგორ ითარგმნა
search-kind = რა მოიძებნოს
search-language = რომელ ენაზე
search-state = რა მდგომარეობაში
search-page = რომელ რესურსში
search-from = ფრაზის ენა
search-to = თარგმანების ენა
search-any-kind = ყველაფერი
search-any-language = ყველა ენა
search-any-state = ყველა მდგომარეობა
search-any-page = ყველა რესურსი
search-searching = მიმდინარეობს ძიება
search-none = ვერაფერი მოიძებნა
search-none-about = სცადეთ ნაკლები ასო: სიტყვა დასაწყისით იძებნება, დიაკრიტიკული ნიშნებით თუ მათ გარეშე.
search-begin = რას ეძებთ?
search-begin-about = შედეგები აკრეფისთანავე ჩნდება. დიაკრიტიკული ნიშნების გამოტოვება შეიძლება, სერბული კი ორივე დამწერლობით იძებნება.
search-concordance-about = ორიგინალის ფრაზა და ყველა თარგმანი, რაც მას ჰქონია.
search-found = ნაპოვნია { $n }
search-more-than = საუკეთესო { $n }; არის მეტიც
search-waiting = ახლახან შეცვლილი { $n } ტექსტი ცოტა ხანში გახდება ძებნადი.

found-source = ორიგინალი
found-translation = თარგმანი
found-draft = მონახაზი
found-title = სათაური
found-memory = იმპორტირებული მეხსიერება

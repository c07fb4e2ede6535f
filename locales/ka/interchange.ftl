### Georgian (ka). Reviewed by a native speaker: not yet.

format-po = PO
format-po-about = Poedit-ის, OmegaT-ის, Virtaal-ისა და სხვა პროგრამების უმეტესობისთვის. მოძველებულ ერთეულებს თან ახლავს ორიგინალი, რომლიდანაც ითარგმნა.
format-translate-po = PO, როგორც Translate წერს
format-translate-po-about = იგივე, რაც ვიკის საკუთარი ექსპორტი ხაზგარეშე მუშაობისთვის. ფაილში ერთი გვერდია.
format-csv = CSV
format-csv-about = ცხრილი ელექტრონული ცხრილების პროგრამებისთვის.
format-translate-csv = CSV, როგორც Translate წერს
format-translate-csv-about = იგივე, რაც ვიკის საკუთარი ცხრილი. ფაილში ერთი გვერდია.
format-xliff12 = XLIFF 1.2
format-xliff12-about = OmegaT-ისა და სხვა მთარგმნელობითი პროგრამებისთვის.
format-xliff21 = XLIFF 2.1
format-xliff21-about = უფრო ახალი მთარგმნელობითი პროგრამებისთვის.
format-tmx = TMX
format-tmx-about = თარგმნის მეხსიერება: მხოლოდ ის, რაც ნათარგმნია.
format-package = Tolmach-ის პაკეტი
format-package-about = ყველაფერი, რაც სხვა Tolmach-ში გასაგრძელებლად არის საჭირო: ერთეულები, მონახაზები, მეხსიერება, გლოსარიუმი.

export-title = ექსპორტი
export-language = ენა
export-pages = რესურსები
export-no-pages = ამ ენაზე ჯერ არაფერია ჩამოტვირთული.
export-all = ყველა
export-format = ფორმატი
export-folder = საქაღალდე
export-folder-about = უკვე არსებული ფაილი არასოდეს იცვლება: ახალს ნომერი ემატება.

export-forecast =
    { $files ->
        [one] ჩაიწერება { $files } ფაილი. ერთეულები: { $units }; თქვენი მონახაზით: { $drafts }; მოძველებული: { $outdated }.
       *[other] ჩაიწერება { $files } ფაილი. ერთეულები: { $units }; თქვენი მონახაზით: { $drafts }; მოძველებული: { $outdated }.
    }

export-write = ექსპორტი

export-written =
    { $n ->
        [one] ფაილი ჩაიწერა.
       *[other] ჩაიწერა { $n } ფაილი.
    }

export-file = { $path } ({ $n } ერთეული)

import-title = იმპორტი
import-about = აირჩიეთ სათარგმნად ექსპორტირებული ფაილი. ჯერ ნახავთ, რა მოხდება; თქვენს თანხმობამდე არაფერი აიღება და თქვენი ნაწერი არასოდეს შეიცვლება.
import-file = ფაილი
import-reading = იკითხება ფაილი
import-language = ფაილში ენა მითითებული არ არის. რომელია?
import-dry = { $format }, { $language }. იმპორტის შემთხვევაში:
import-take = { $n } ჩანაწერის იმპორტი
import-done = { $n } ჩანაწერი უკვე მონახაზია.

import-conflicts =
    { $n ->
        [one] { $n } ჩანაწერი განსხვავდება იმისგან, რაც აქ არის. ყველა ტექსტი შენახულია; თქვენ გადაწყვეტთ.
       *[other] { $n } ჩანაწერი განსხვავდება იმისგან, რაც აქ არის. ყველა ტექსტი შენახულია; თქვენ გადაწყვეტთ.
    }

import-to-conflicts = ნახვა
import-empty = ფაილში ჩანაწერები არ არის.
import-more = და კიდევ { $n }
import-would-taken = { $n } გახდება მონახაზი
import-would-conflicting = { $n } განსხვავდება იმისგან, რაც აქ არის, და თქვენ დაგელოდებათ
import-would-unknown = { $n } აქ არც ერთ ერთეულს არ ეკუთვნის
import-would-broken = { $n } არ იკითხება
import-would-unchanged = { $n } არაფერს ცვლის
import-was-taken = { $n } უკვე მონახაზია
import-was-conflicting = { $n } თქვენ გელოდებათ
import-was-unknown = { $n } აქ არც ერთ ერთეულს არ ეკუთვნოდა
import-was-broken = { $n } ვერ წაიკითხა
import-was-unchanged = { $n } არაფერს ცვლიდა

import-note-no-text = თარგმანი არ აქვს.
import-note-same-here = აქაც იგივეა.
import-note-as-handed-out = ექსპორტის შემდეგ არ შეცვლილა; აქ კი მუშაობა გაგრძელდა.
import-note-waits = იგივე ტექსტი უკვე გელოდებათ.
import-note-matched-by-source = რომელი ერთეულია, ორიგინალით დადგინდა.
import-note-not-done = მონიშნულია, რომ დამუშავება სჭირდება: მონახაზი მზად არ არის.
import-note-still-valid = ძველი თარგმანი კვლავ ძალაშია.
import-note-source-moved = ფაილის შექმნის შემდეგ ორიგინალი შეიცვალა.
import-note-differs-from-draft = განსხვავდება თქვენი მონახაზისგან.
import-note-changed-on-wiki = ფაილის შექმნის შემდეგ თარგმანი ვიკიში შეიცვალა.
import-note-base-not-known = ფაილში არ წერია, რა დაედო საფუძვლად, ვიკიში კი სხვა ტექსტია.
import-note-no-page = გვერდი ბიბლიოთეკაში არ არის.
import-note-not-pulled = გვერდი ამ ენაზე არასოდეს ჩამოტვირთულა.
import-note-no-unit = გვერდზე ასეთი ერთეული არ არის.
import-note-no-such-source = ასეთი ორიგინალი არც ერთ ერთეულს არ აქვს.
import-note-several-such-sources = ასეთი ორიგინალი რამდენიმე ერთეულს აქვს.
import-note-read = ფაილის წამკითხველი იუწყება:

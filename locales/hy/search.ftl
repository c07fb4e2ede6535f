### Armenian (hy). Reviewed by a native speaker: not yet.

search-about = Ներբեռնված բոլոր բնագրերում, թարգմանություններում, սևագրերում և վերնագրերում։ Ցանց պետք չէ։
search-placeholder = Բառեր կամ «արտահայտություն» չակերտներում
search-texts = Տեքստեր
search-concordance = Ինչպես է թարգմանվել
search-kind = Ինչ որոնել
search-language = Որ լեզվով
search-state = Որ վիճակում
search-page = Որ ռեսուրսում
search-from = Արտահայտության լեզուն
search-to = Թարգմանությունների լեզուն
search-any-kind = Ամեն ինչ
search-any-language = Բոլոր լեզուները
search-any-state = Ցանկացած վիճակ
search-any-page = Բոլոր ռեսուրսները
search-searching = Որոնվում է
search-none = Ոչինչ չի գտնվել
search-none-about = Փորձեք ավելի քիչ տառերով․ ամեն բառ գտնվում է իր սկզբով՝ տարբերիչ նշաններով կամ առանց դրանց։
search-begin = Ի՞նչ եք փնտրում
search-begin-about = Արդյունքներն երևում են գրելու ընթացքում։ Տարբերիչ նշանները կարելի է բաց թողնել, իսկ սերբերենը գտնվում է երկու գրերով էլ։
search-concordance-about = Բնագրի արտահայտությունը և դրա բոլոր թարգմանությունները։
search-found = Գտնվել է { $n }
search-more-than = Լավագույն { $n }, բայց կա ևս
search-waiting = Քիչ առաջ փոխված { $n } տեքստ կգտնվի մի փոքր ուշ։

found-source = Բնագիր
found-translation = Թարգմանություն
found-draft = Սևագիր
found-title = Վերնագիր
found-memory = Ներմուծված հիշողություն

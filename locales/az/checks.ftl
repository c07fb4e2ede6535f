### Azerbaijani (az). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Tərcümə boşdur: oxucular heç nə görməyəcək, vahid isə tərcümə edilmiş sayılacaq.
check-same-as-source = Bu hələ də mənbə mətnidir.
check-source-moved = Bu tərcümədən sonra mənbə dəyişib. Yeni mənbə ilə müqayisə edin.

check-machine-translation = Bunun { $percent }%-i heç kimin redaktə etmədiyi maşın tərcüməsidir.

check-length-short = Tərcümə mənbədən xeyli qısadır: { $expected } simvola qarşı { $found }.

check-length-long = Tərcümə mənbədən xeyli uzundur: { $expected } simvola qarşı { $found }.

check-sentences = Tərcümədə { $found } cümlə var, mənbədə { $expected }.

check-wiki-plural-missing = Mənbədə PLURAL var, tərcümədə yoxdur. Viki onu köhnəlmiş kimi işarələyəcək.

check-wiki-plural-forms = Bu PLURAL { $given } forma verir, dildə isə { $allowed } forma var. Viki tərcüməni köhnəlmiş kimi işarələyəcək.

check-wiki-plural-same = Bu PLURAL içində son iki forma eynidir: { $form }. Birini çıxarın, yoxsa viki tərcüməni köhnəlmiş kimi işarələyəcək.

check-plural-forms = Bu PLURAL { $given } forma verir, dil üçün { $needed } lazımdır.

check-plural-in-text = “{ $found }”: cəmi s ilə yalnız bəzi dillər düzəldir.

check-wiki-braces-open = { $n } dənə { $open } üçün { $close } yoxdur. Viki tərcüməni köhnəlmiş kimi işarələyəcək.

check-wiki-braces-close = { $n } dənə { $close } üçün { $open } yoxdur. Viki tərcüməni köhnəlmiş kimi işarələyəcək.

check-brackets = “{ $found }” üçün qarşılıq yoxdur.

check-variables-missing = { $name } dəyişəni çatışmır.

check-variables-unknown = Mənbədə { $name } dəyişəni yoxdur.

check-variables-changed = Dəyişənin adı { $expected }, { $found } deyil.

check-links-missing = Bu səhifəyə keçid çatışmır: { $page }.

check-links-extra = Mənbədə bu səhifəyə keçid yoxdur: { $page }.

check-links-changed = Bu keçidin hədəfi { $found }, mənbədə isə { $expected }. Səhifəni yox, keçidin mətnini tərcümə edin.

check-namespaces = Bu vikidə adlar fəzası { $expected } adlanır, { $found } yox.

check-my-language = Bundan əvvəl Special:MyLanguage/ çatışmır: { $page }. Oxucular səhifəni öz dilində görməyəcək.

check-file-names-changed = Fayl { $expected } adlanır, { $found } yox.

check-file-names-missing = { $file } çatışmır.

check-file-names-extra = Mənbədə { $file } göstərilmir.

check-file-options-changed = Viki { $found } seçimini tanımır; o, { $expected } adlanır.

check-file-options-missing = Faylın { $option } seçimi çatışmır.

check-categories-changed = Kateqoriya { $expected } adlanır, { $found } yox.

check-categories-missing = { $category } çatışmır.

check-categories-extra = Mənbə bu kateqoriyada deyil: { $category }.

check-urls-changed = Buradakı ünvan { $found }, mənbədəki { $expected }.

check-urls-missing = { $address } ünvanı çatışmır.

check-urls-extra = Mənbədə { $address } ünvanı yoxdur.

check-external-links-glued = Ünvanla “{ $label }” arasında boşluq çatışmır.

check-external-links-unclosed = { $found } keçidi ] ilə bağlanmayıb.

check-untranslated-labels = “{ $label }” mənbədəki kimidir.

check-templates-changed = Şablon { $expected } adlanır, { $found } yox.

check-templates-missing = { $template } şablonu çatışmır.

check-templates-extra = Mənbədə { $template } şablonu yoxdur.

check-templates-fewer = Mənbədə { $template } şablonu daha çoxdur.

check-templates-more = Mənbədə { $template } şablonu daha azdır.

check-template-parameters-changed = Parametr { $expected } adlanır, { $found } yox.

check-template-parameters-missing = { $template }: { $name } parametri çatışmır.

check-template-parameters-extra = { $template }: mənbədə { $name } parametri yoxdur.

check-template-parameters-equals = = işarəsinə görə viki “{ $found }” sözünü parametr adı sayır.

check-magic-words-missing = { $word } çatışmır.

check-magic-words-extra = { $word } mənbədə yoxdur və bütün səhifəyə təsir edir.

check-tags-missing = { $tag } teqi çatışmır.

check-tags-extra = { $tag } teqi mənbədə yoxdur.

check-tags-unclosed = { $tag } teqi bağlanmayıb.

check-tags-unopened = { $tag } heç bir teqi bağlamır.

check-tags-forbidden = Viki { $found } teqinə icazə vermir və onu mətn kimi göstərəcək.

check-tags-attribute = Viki { $found } atributuna icazə vermir.

check-tag-attributes-missing = { $attribute } atributu çatışmır.

check-tag-attributes-extra = { $attribute } atributu mənbədə yoxdur.

check-tag-attributes-quotes = Atributların qiymətləri düz dırnaqda yazılır: { $found }

check-nesting-crossed = { $tag } başqası ilə kəsişən teqi bağlayır.

check-nesting-outside = Mənbədə { $found } bunun içindədir: { $parent }.

check-emphasis-bold = Bu sətirdə qalın yazının yalnız bir ucu var.
check-emphasis-italic = Bu sətirdə kursivin yalnız bir ucu var.
check-emphasis-lost = Mənbədə bəzi sözlər vurğulanıb, tərcümədə heç biri.

check-headings-level = Bu başlığın səviyyəsi { $found }, mənbədə { $expected }.

check-headings-number = Tərcümədə { $found } başlıq var, mənbədə { $expected }.

check-list-prefixes-missing = Mənbədə bu sətir bununla başlayır: { $prefix }

check-list-prefixes-missing-lines = Mənbədə bu { $n } sətir bununla başlayır: { $prefix }

check-list-prefixes-extra = Mənbədə burada heç bir sətir { $prefix } ilə başlamır.

check-list-prefixes-extra-lines = Mənbədə burada heç bir sətir { $prefix } ilə başlamır, tərcümədə isə { $n } sətir başlayır.

check-list-prefixes-changed = Bu sətir { $found } ilə, mənbədə isə bununla başlayır: { $expected }

check-list-prefixes-changed-lines = Bu { $n } sətir { $found } ilə, mənbədə isə bununla başlayır: { $expected }

check-table-cells-rows = Tərcümədə { $found } cədvəl sətri işarəsi var, mənbədə { $expected }.

check-table-cells-cells = Tərcümədə { $found } cədvəl xanası var, mənbədə { $expected }.

check-table-cells-tables = Tərcümədə { $found } cədvəl əvvəli, başlığı və ya sonu işarəsi var, mənbədə { $expected }.

check-raw-content-changed = Bu koddur və olduğu kimi qalır: { $expected }

check-raw-content-words = Kodun içində sözlər dəyişib: { $expected } əvəzinə { $found }. Onları dəyişməyin mümkün olduğuna əmin olun.

check-raw-content-footnote = Qeydin adı başqadır: { $expected } əvəzinə { $found }.

check-page-markup = { $found } mənbə səhifəsinə aiddir, tərcüməyə yox.

check-page-markup-variable = Tərcümədə bu, { $name } kimi yazılır.

check-page-markup-fuzzy = !!FUZZY!! ilə viki tərcüməni köhnəlmiş kimi işarələyəcək.

check-pre-save-signature = Viki bunun yerinə imzanızı qoyacaq: { $found }

check-pre-save-subst = { $found } olduğuna görə viki şablonun mətnini birdəfəlik yerləşdirəcək.

check-pre-save-label = Viki { $found } keçidinin boş mətnini özü dolduracaq.

check-literals-missing = { $word } çatışmır.

check-literals-changed = Mənbədə “{ $found }” əvəzinə { $expected } var.

check-markdown = { $found } Markdown işarələməsidir. Vikidə belə yazılır: { $wikitext }

check-line-breaks-number = Tərcümədə { $found } sətir sonu var, mənbədə { $expected }.

check-line-breaks-before = Mənbə { $expected } sətir sonu ilə başlayır.

check-blank-line = Boş sətir yeni abzas başlayır.
check-escaped-line-break = \n oxuculara yazıldığı kimi göstərilir.
check-leading-space = Boşluqla başlayan sətir əvvəlcədən formatlanmış mətn kimi göstərilir.

check-trailing-space = Sonda { $n } boşluq və ya sətir sonu var.

check-tabs = Tabulyasiya işarəsi.
check-double-space = Ardıcıl iki boşluq.

check-invisible-characters = Görünməyən simvol: { $code }

check-related-language = Bu, başqa dildə ({ $language }) mətnə oxşayır: { $words } söz bu dildən deyil.

check-mixed-script = Bir sözdə iki əlifbanın hərfləri: { $word }

check-two-scripts = O biri əlifbada söz: { $word }

check-two-scripts-page = Bu səhifənin çoxu o biri əlifbadadır.

check-foreign-letters = Bu dilin hərfləri deyil: { $letters } ({ $word } sözündə)

check-usual-slips = { $word } belə yazılır: { $wanted }.

check-short-u = Burada { $word } bu hərflə başlayır: { $wanted }.

check-numbers-missing = Ədəd çatışmır: { $number }

check-numbers-extra = Mənbədə bu ədəd yoxdur: { $number }

check-number-format-thousands = { $found } ingilis dilindəki kimi qruplaşdırılıb; burada vergül onluq hissəni başlayır.

check-number-format-percent = { $found }: bu dildə { $wanted } yazılır.

check-dates-english = Tarix ingilis dilindəki kimi yazılıb: { $found }

check-dates-other-month = Mənbədə başqa ay var: { $found }

check-quotation-marks = Dırnaq işarələri { $found }; bu dildə { $wanted }.

check-quotation-marks-alone = Cütü olmayan dırnaq işarəsi: { $found }

check-apostrophe = “{ $found }” apostrof deyil; “{ $wanted }” yazın.

check-punctuation-spacing-before = “{ $sign }” işarəsindən əvvəl boşluq var.

check-punctuation-spacing-after = “{ $sign }” işarəsindən sonra boşluq yoxdur.

check-punctuation-spacing-bracket = Açılan mötərizədən sonra boşluq var.

check-no-break-space-unit = Sətir ədədlə ölçü vahidi arasında bölünə bilər: { $words }

check-no-break-space-number = Sətir ədədin içində bölünə bilər: { $words }

check-no-break-space-sign = Sətir işarə ilə ədəd arasında bölünə bilər: { $words }

check-no-break-space-word = Sətir bir hərfli sözdən sonra bölünə bilər: { $words }

check-start-punctuation-missing = Mənbə “{ $wanted }” ilə başlayır.

check-start-punctuation-extra = Mənbə “{ $found }” ilə başlamır.

check-end-punctuation = “{ $found }” ilə bitir; mənbənin sonuna görə “{ $wanted }” lazımdır.

check-end-punctuation-missing = Sonda “{ $wanted }” çatışmır.

check-end-punctuation-extra = Mənbə “{ $found }” ilə bitmir.

check-sentence-capital = Cümlə kiçik hərflə başlayır: { $found }

check-sentence-capital-start = Mənbə böyük, tərcümə kiçik hərflə başlayır: { $found }

check-several-capitals = Sözün əvvəlində iki böyük hərf: { $found }

check-heading-capitals = Böyük hərflər ingilis başlığındakı kimidir; bu dildə cümlədəki kimi yazılır.

check-repeated-word = Ardıcıl iki dəfə: { $word }

check-address-form = Oxuculara mətnin qalanından fərqli müraciət edir: { $word }

check-spelling = Lüğətdə yoxdur: { $word }

check-glossary-missing = Qlossaridə { $term } üçün { $wanted } var.

check-glossary-translated = Qlossariyə görə { $term } tərcümə edilmir.

check-glossary-forbidden = Qlossariyə görə { $term } üçün { $found } işlədilmir.

check-glossary-forbidden-wanted = Qlossariyə görə { $term } üçün { $found } yox, { $wanted } işlədilir.

check-inconsistent = Eyni mənbə burada başqa cür tərcümə edilib: { $place }: { $other }

check-reused = Eyni tərcümə burada başqa mənbə üçündür: { $place }: { $source }

check-translated-before = Artıq burada tərcümə edilib: { $place }: { $other }

source-too-long = { $n } simvolluq bu vahidi tərcümə etmək çətindir; onu bir neçə yerə bölmək yaxşıdır.

source-ellipsis = “…” əvəzinə üç nöqtə var; tərcüməçilər onu köçürür.

source-fails = { $n } dilə tərcümələrdə burada problem var; bəlkə mənbə aydın deyil.

source-long-untranslated = { $n } dil bu vahidi tərcüməsiz qoyub, biri artıq { $days } gündür.

### Turkish (tr). Reviewed by a native speaker: not yet.

check-team-rule = { $sentence } ({ $found })

check-empty = Çeviri boş: okurlar hiçbir şey görmez, birim ise çevrilmiş sayılır.
check-same-as-source = Bu hâlâ kaynak metin.
check-source-moved = Bu çeviri yapıldıktan sonra kaynak değişti. Yeni kaynakla karşılaştırın.

check-machine-translation = Bu metindeki düzenlenmemiş makine çevirisi oranı: %{ $percent }.

check-length-short = Çeviri kaynaktan çok daha kısa: { $expected } karaktere karşılık { $found }.

check-length-long = Çeviri kaynaktan çok daha uzun: { $expected } karaktere karşılık { $found }.

check-sentences = Çeviride { $found } cümle var, kaynakta { $expected }.

check-wiki-plural-missing = Kaynakta PLURAL var, çeviride yok. Viki çeviriyi eskimiş olarak işaretler.

check-wiki-plural-forms = Bu PLURAL { $given } biçim veriyor, dilde { $allowed } biçim var. Viki çeviriyi eskimiş olarak işaretler.

check-wiki-plural-same = Bu PLURAL’ın son iki biçimi aynı: { $form }. Birini çıkarın, yoksa viki çeviriyi eskimiş olarak işaretler.

check-plural-forms = Bu PLURAL { $given } biçim veriyor, dil için { $needed } gerekli.

check-plural-in-text = “{ $found }”: çoğulu s ile yapan yalnızca bazı dillerdir.

check-wiki-braces-open =
    { $n ->
        [one] { $n } tane { $open } için { $close } yok. Viki çeviriyi eskimiş olarak işaretler.
       *[other] { $n } tane { $open } için { $close } yok. Viki çeviriyi eskimiş olarak işaretler.
    }

check-wiki-braces-close =
    { $n ->
        [one] { $n } tane { $close } için { $open } yok. Viki çeviriyi eskimiş olarak işaretler.
       *[other] { $n } tane { $close } için { $open } yok. Viki çeviriyi eskimiş olarak işaretler.
    }

check-brackets = “{ $found }” karşılıksız.

check-variables-missing = { $name } değişkeni eksik.

check-variables-unknown = Kaynakta { $name } değişkeni yok.

check-variables-changed = Değişkenin adı { $expected }; { $found } değil.

check-links-missing = Şu sayfaya bağlantı eksik: { $page }.

check-links-extra = Kaynakta şu sayfaya bağlantı yok: { $page }.

check-links-changed = Bu bağlantının hedefi { $found }, kaynakta { $expected }. Sayfayı değil, bağlantı metnini çevirin.

check-namespaces = Bu vikide ad alanının adı { $expected }; { $found } değil.

check-my-language = Şundan önce Special:MyLanguage/ eksik: { $page }. Okurlar sayfayı kendi dillerinde göremez.

check-file-names-changed = Dosyanın adı { $expected }; { $found } değil.

check-file-names-missing = { $file } eksik.

check-file-names-extra = Kaynakta { $file } gösterilmiyor.

check-file-options-changed = Viki { $found } seçeneğini tanımıyor; adı { $expected }.

check-file-options-missing = Dosyanın { $option } seçeneği eksik.

check-categories-changed = Kategorinin adı { $expected }; { $found } değil.

check-categories-missing = { $category } eksik.

check-categories-extra = Kaynak bu kategoride değil: { $category }.

check-urls-changed = Buradaki adres { $found }, kaynakta { $expected }.

check-urls-missing = { $address } adresi eksik.

check-urls-extra = Kaynakta { $address } adresi yok.

check-external-links-glued = Adres ile “{ $label }” arasında boşluk eksik.

check-external-links-unclosed = { $found } bağlantısı ] ile kapatılmamış.

check-untranslated-labels = “{ $label }” kaynaktaki gibi duruyor.

check-templates-changed = Şablonun adı { $expected }; { $found } değil.

check-templates-missing = { $template } şablonu eksik.

check-templates-extra = Kaynakta { $template } şablonu yok.

check-templates-fewer = { $template } şablonu kaynakta daha çok geçiyor.

check-templates-more = { $template } şablonu kaynakta daha az geçiyor.

check-template-parameters-changed = Parametrenin adı { $expected }; { $found } değil.

check-template-parameters-missing = { $template }: { $name } parametresi eksik.

check-template-parameters-extra = { $template }: kaynakta { $name } parametresi yok.

check-template-parameters-equals = = işareti yüzünden viki “{ $found }” metnini parametre adı sanır.

check-magic-words-missing = { $word } eksik.

check-magic-words-extra = { $word } kaynakta yok ve tüm sayfayı etkiler.

check-tags-missing = { $tag } etiketi eksik.

check-tags-extra = { $tag } etiketi kaynakta yok.

check-tags-unclosed = { $tag } etiketi kapatılmamış.

check-tags-unopened = { $tag } hiçbir etiketi kapatmıyor.

check-tags-forbidden = Viki { $found } etiketine izin vermez, onu metin olarak gösterir.

check-tags-attribute = Viki { $found } özniteliğine izin vermez.

check-tag-attributes-missing = { $attribute } özniteliği eksik.

check-tag-attributes-extra = { $attribute } özniteliği kaynakta yok.

check-tag-attributes-quotes = Öznitelik değerleri düz tırnak içinde yazılır: { $found }

check-nesting-crossed = { $tag }, başka bir etiketle kesişen bir etiketi kapatıyor.

check-nesting-outside = { $found } kaynakta şunun içinde: { $parent }.

check-emphasis-bold = Bu satırda kalın yazının yalnızca bir ucu var.
check-emphasis-italic = Bu satırda italiğin yalnızca bir ucu var.
check-emphasis-lost = Kaynakta bazı kelimeler vurgulanmış, çeviride hiçbiri.

check-headings-level = Bu başlığın düzeyi { $found }, kaynakta { $expected }.

check-headings-number = Çeviride { $found } başlık var, kaynakta { $expected }.

check-list-prefixes-missing = Kaynakta bu satır şununla başlıyor: { $prefix }

check-list-prefixes-missing-lines = Kaynakta bu { $n } satır şununla başlıyor: { $prefix }

check-list-prefixes-extra = Kaynakta burada hiçbir satır { $prefix } ile başlamıyor.

check-list-prefixes-extra-lines = Kaynakta burada hiçbir satır { $prefix } ile başlamıyor, çeviride ise { $n } satır başlıyor.

check-list-prefixes-changed = Bu satır { $found } ile, kaynakta ise şununla başlıyor: { $expected }

check-list-prefixes-changed-lines = Bu { $n } satır { $found } ile, kaynakta ise şununla başlıyor: { $expected }

check-table-cells-rows = Çeviride { $found } tablo satırı işareti var, kaynakta { $expected }.

check-table-cells-cells = Çeviride { $found } tablo hücresi var, kaynakta { $expected }.

check-table-cells-tables = Çeviride { $found } tablo başı, tablo başlığı ya da tablo sonu işareti var, kaynakta { $expected }.

check-raw-content-changed = Bu koddur ve olduğu gibi kalır: { $expected }

check-raw-content-words = Kodun içindeki kelimeler değiştirilmiş: { $expected } yerine { $found }. Değiştirilebileceklerinden emin olun.

check-raw-content-footnote = Dipnotun adı farklı: { $expected } yerine { $found }.

check-page-markup = { $found } kaynak sayfaya aittir, çeviriye değil.

check-page-markup-variable = Çeviride bu { $name } diye yazılır.

check-page-markup-fuzzy = !!FUZZY!! yüzünden viki çeviriyi eskimiş olarak işaretler.

check-pre-save-signature = Viki bunun yerine imzanızı koyar: { $found }

check-pre-save-subst = { $found } yüzünden viki şablonun metnini kalıcı olarak yerleştirir.

check-pre-save-label = Viki { $found } bağlantısının boş metnini kendiliğinden doldurur.

check-literals-missing = { $word } eksik.

check-literals-changed = “{ $found }” yerine kaynakta { $expected } var.

check-markdown = { $found } Markdown’dur. Vikide şöyle yazılır: { $wikitext }

check-line-breaks-number = Çeviride { $found } satır sonu var, kaynakta { $expected }.

check-line-breaks-before = Kaynak { $expected } satır sonuyla başlıyor.

check-blank-line = Boş satır yeni bir paragraf başlatır.
check-escaped-line-break = \n okurlara olduğu gibi gösterilir.
check-leading-space = Boşlukla başlayan satır, önceden biçimlendirilmiş metin olarak gösterilir.

check-trailing-space = Sonda { $n } boşluk ya da satır sonu var.

check-tabs = Bir sekme.
check-double-space = Art arda iki boşluk.

check-invisible-characters = Görünmeyen bir karakter: { $code }

check-related-language = Bu başka bir dilde ({ $language }) bir metne benziyor: { $words } kelime bu dilden değil.

check-mixed-script = Tek kelimede iki yazının harfleri: { $word }

check-two-scripts = Öteki yazıyla bir kelime: { $word }

check-two-scripts-page = Bu sayfanın çoğu öteki yazıyla.

check-foreign-letters = Bu dilin harfleri değil: { $letters } ({ $word } içinde)

check-usual-slips = { $word } şöyle yazılır: { $wanted }.

check-short-u = Burada { $word }, { $wanted } ile başlar.

check-numbers-missing = Bir sayı eksik: { $number }

check-numbers-extra = Kaynakta bu sayı yok: { $number }

check-number-format-thousands = { $found } İngilizcedeki gibi gruplanmış; burada virgül ondalıkları başlatır.

check-number-format-percent = { $found }: bu dilde { $wanted } yazılır.

check-dates-english = İngilizcedeki gibi yazılmış bir tarih: { $found }

check-dates-other-month = Kaynakta başka bir ay var: { $found }

check-quotation-marks = Tırnak işaretleri { $found }; bu dilde { $wanted }.

check-quotation-marks-alone = Eşi olmayan bir tırnak işareti: { $found }

check-apostrophe = “{ $found }” kesme işareti değil; “{ $wanted }” yazın.

check-punctuation-spacing-before = “{ $sign }” işaretinden önce boşluk var.

check-punctuation-spacing-after = “{ $sign }” işaretinden sonra boşluk yok.

check-punctuation-spacing-bracket = Açma ayracından sonra boşluk var.

check-no-break-space-unit = Satır, sayı ile ölçü birimi arasında bölünebilir: { $words }

check-no-break-space-number = Satır bir sayının içinde bölünebilir: { $words }

check-no-break-space-sign = Satır, işaret ile sayı arasında bölünebilir: { $words }

check-no-break-space-word = Satır, tek harfli bir kelimeden sonra bölünebilir: { $words }

check-start-punctuation-missing = Kaynak “{ $wanted }” ile başlıyor.

check-start-punctuation-extra = Kaynak “{ $found }” ile başlamıyor.

check-end-punctuation = “{ $found }” ile bitiyor; kaynağın sonuna göre “{ $wanted }” gerekir.

check-end-punctuation-missing = Sonda “{ $wanted }” eksik.

check-end-punctuation-extra = Kaynak “{ $found }” ile bitmiyor.

check-sentence-capital = Cümle küçük harfle başlıyor: { $found }

check-sentence-capital-start = Kaynak büyük harfle, çeviri küçük harfle başlıyor: { $found }

check-several-capitals = Kelimenin başında iki büyük harf: { $found }

check-heading-capitals = Büyük harfler İngilizce başlıklardaki gibi; bu dilde cümledeki gibi yazılır.

check-repeated-word = Art arda iki kez: { $word }

check-address-form = Okurlara metnin geri kalanından farklı hitap ediyor: { $word }

check-spelling = Sözlükte yok: { $word }

check-glossary-missing = Sözlükçede { $term } için { $wanted } var.

check-glossary-translated = Sözlükçeye göre { $term } çevrilmez.

check-glossary-forbidden = Sözlükçeye göre { $term } için { $found } kullanılmaz.

check-glossary-forbidden-wanted = Sözlükçeye göre { $term } için { $found } değil, { $wanted } kullanılır.

check-inconsistent = Aynı kaynak şurada başka türlü çevrilmiş: { $place }: { $other }

check-reused = Aynı çeviri şurada başka bir kaynak için duruyor: { $place }: { $source }

check-translated-before = Şurada zaten çevrilmiş: { $place }: { $other }

source-too-long = { $n } karakterlik bu birimi çevirmek zor; birkaç birime bölmek daha iyi.

source-ellipsis = “…” yerine üç nokta var; çevirmenler bunu kopyalıyor.

source-fails = { $n } dile yapılan çevirilerde burada sorun var; belki kaynak açık değildir.

source-long-untranslated = { $n } dil bu birimi çevrilmemiş bıraktı, biri { $days } gündür.

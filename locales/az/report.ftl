### Azerbaijani (az). Reviewed by a native speaker: not yet.

report-title = “{ $name }” sprintinin hesabatı

report-summary-translation-units = { $done } vahid tərcümə edilib: { $goal } vahidlik hədəfin { $percent }%-i.

report-summary-translation-words = { $done } söz tərcümə edilib: { $goal } sözlük hədəfin { $percent }%-i.

report-summary-update-units = { $done } vahid yenilənib və ya yeni tərcümə edilib: { $goal } vahidlik hədəfin { $percent }%-i.

report-summary-update-words = { $done } söz yenilənib və ya yeni tərcümə edilib: { $goal } sözlük hədəfin { $percent }%-i.

report-column-measure = Ölçü
report-column-value = Qiymət
report-row-tags = Aid olduğu
report-row-kind = Növ
report-row-days = Günlər
report-row-goal = Hədəf
report-row-to-do = Başlanğıcda ediləcək
report-row-done = Edilib
report-row-left = Qalıb
report-row-waiting = Göndərilməyi gözləyir
report-row-people = İştirak edənlər
report-row-baseline = Başlanğıc ölçüsü
report-row-as-of = Rəqəmlərin tarixi
report-row-closed = Bağlanıb
report-kind-translation = Tərcümə sprinti: yeni tərcümələr
report-kind-update = Yeniləmə sprinti: köhnəlmiş tərcümələrin yenilənməsi
report-from-to = { $from } – { $to }
report-units = { $n } vahid
report-words = { $n } söz
report-units-and-words = { $units } vahid, { $words } söz
report-percent = { $percent }%

report-brief = Nə haqqında idi
report-languages = Dillər
report-column-language = Dil
report-column-units-done = Edilən vahid
report-column-words-done = Edilən söz
report-column-ready-then = Başda aktual
report-column-ready-now = İndi aktual
report-column-pages-then = Başda tam səhifə
report-column-pages-now = İndi tam səhifə
report-pages = Səhifələr
report-history = tarixçə
report-days = Günbəgün
report-column-day = Gün
report-day-observed = { $day } tarixində görülüb
report-people = Adamlar
report-column-person = Adam
report-person-unknown = Məlum deyil
report-scope = Səhifələrdəki dəyişikliklər
report-scope-changed = Sprint gedərkən səhifələrin özü də dəyişib: hər dil üçün bir dəfə sayılmaqla { $added } vahid gəlib, { $removed } gedib. Yuxarıdakı rəqəmlərə daxil deyil.

report-method = Bu necə ölçülüb
report-method-done = Viki vahidi tərcümə edilmiş və ya yoxlanılmış göstərirsə, başlanğıc ölçüsündə isə göstərmirdisə, o, edilmiş sayılır. Hər vahid hər dildə bir dəfə sayılır. Günlər UTC ilə sayılır.
report-method-words = Sözlər başlanğıc ölçüsündəki mənbə mətnlərin sözləridir, Unicode söz qaydalarına görə.
report-method-observed = Viki vahidi kimin nə vaxt etdiyini demirsə, gün onun ilk dəfə edilmiş görüldüyü gündür.
report-method-program = Vikidən oxuyan və sayan: Tolmach { $version }.

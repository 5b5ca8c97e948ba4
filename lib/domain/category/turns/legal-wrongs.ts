// How people tell of the law in their own words: who must do what by law, evidence kept, summons, jobs and homes lost without a court. Written as
// in `turn-index.ts`.

export const WRONGS_TURNS = `
цього_/этого_/це_/это_ ..1 так_ ..1 не_ залиш/остав/пропущ
так_ ..1 не_ залиш/залишу/оставлю_/оставим_
n't_/not_/never_ ..2 let_/letting_/drop_/dropping_ ..1 this_/it_ ..1 go_/drop_/lie_/slide_ ..6 lawyer/solicit/court/legal/report/police
збира/собира/зібра/собра/готую_/готовлю_/готуємо/готовим_/gather/collect/keeping_/compil/building_ ..4 доказ/доказательств/документ/документів/папери/бумаг/папк/evidence/paper_+trail/case_ ..4 суд/позов/иск/заяв/поліц/полиц/прокур/court/lawyer/solicitor/claim/police/against
доказ/доказательств/evidence ..4 для_+суд/для_+позов/для_+поліц/для_+полиц/суду_/for_+court/for_+the_+police/for_+my_+lawyer
документ/папер/бумаг ..2 для_ суд/позов/адвокат/юрист/прокур
дізна/почує/узна/услыш/зустрін/встрет/побач/увид/hear ..5 слідч/следоват/поліц/полиц/юрист/адвокат/пристав/повістк/повестк
чекайте_/ждите_/чекай_/жди_/готуйте/готовьт/expect_ ..4 повістк/повестк/позов/иск_/лист/письмо_/листа/адвокат/юрист/court_/papers/letter/writ/claim
чекаю_/жду_/ждем_/чекаємо_/waiting_+for ..2 перевірк/проверк/відповід/ответ/inspection ..4 <authority>/трудов/прац/пожеж/пожарн/санстанц
порушу/нарушает/порушен/нарушен/нарушил ..2 #/стат/ст_/пункт_+догов/фз_/зу_/права_/права
за_/по_/згідно_/согласно_ ..1 закон/законом/закону ..8 зобов/обяз/повинн/должн/маєте/имеете/мають/имеют/має_/маю_/имею_/право_/днів/дней/#
by_ law_ ..4 must/obliged/required/have_+to/should/entitled/refund/give
you_/they_/company/shop_ ..2 legally_ ..1 obliged/required/bound/have_+to/must/not_+allowed
in_ breach_
right_ to_ ..2 refund/withdraw/cancel/compens ..3 law/statutory/days
statutory_ ..1 right/rights
за_/по_ закон/закону/законом_ не_+маєт/не_+имеет/не_+можна/нельзя_/не_+може
дозвол/разреш/право_/права_/дозволив/разрешил/permission/consent ..3 фотограф/знімати_/снимать_/фільмув/выкладыв/викладат/публік/публик/photo/film ..3 дитин/дітей/ребенк/детей/мене_/меня_/child/kid/my_+daughter/my_+son
posted_/posting/published/shared_/uploaded/використ/использ/виклал/выложил/опублик/опублік ..3 child/kid's/daughter/son's/son_/дитин/дітей/ребенк/детей/дочк/сина_/сына_/моє_+фото/мое_+фото/мої_+фото/мои_+фото/my_+photo/my_+picture/face_ ..6 without/n't_+ask/no_+permission/без_/не_+пита/не_+спр/never_+asked
звільн/звольн/уволи/уволь/sacked/fired_/dismissed ..5 вагітн/беремен/декрет/лікарнян/больничн/pregnan/maternity/sick_+leave/off_+sick/reporting/report/whistle/union/complain
вагітн/беремен/декрет/pregnan/maternity ..4 звільн/уволи/уволь/sacked/fired_/let_+go/dismissed
сократил/скоротил/звільнил/уволил ..4 без_+поясн/без_+объясн/без_+виплат/без_+выплат/заднім_+числ/задним_+числ/незак
штраф/штрафи/штрафы ..3 випише/випишуть/выпиш/отрима/получит/накладе/прилет/вкат ..4 держ/трудов/податк/налог/інспек/инспек/роспот/вам_/прац
здам_/сдам_/здав_/заяви/повідоми/накатаю/накатал/накатав/настрочу/строчу_/катаю_/напишу_ ..3 копам_/ментам_/мусор/поліц/полиц/прокур/заяв/телег
заявил/заявив/повідомил/сообщил ..4 копам_/ментам_/поліц/полиц
виселил/выселил/виселяют/выселяют/evict/kicked_+us_+out/locked_+us_+out ..6 без_+рішен/без_+суд/без_+решени/без_+попередж/without_+notice/without_+a_+court/illegal/no_+notice
evicted_/eviction_ ..1 !free
changed_/changing_ ..1 the_/my_/our_ ..1 locks_
поміня/поменя/змінил/сменил ..2 замки_/замок_ ..4 поки_/пока_/без_
lawyer_/solicitor_/attorney_ ..1 friend/says/said/reckons/thinks/has_/is_
friend/cousin/brother/wife/husband/dad_/father ..2 is_ ..1 a_+lawyer/a_+solicitor/an_+attorney/a_+barrister
батьк/батько_/отец_/брат_/муж_/чоловік_/дядьк/дядя_/кум_/сестра_/знаком/знайом/друг_/дружина_/жена_ ..2 юрист/адвокат/прокурор/судья_/суддя_/слідч/следоват ..3 поясн/объясн/сказа/каже_/говорит_/займ/вам_/складе/составит/напиш/дивит
data_/дан/номер_/number ..5 never_+gave_+consent/без_+згод/без_+соглас/попри_+заборон/несмотря_+на_+запрет/without_+consent/n't_+consent
персональн/personal_ ..1 дан/data ..8 дзвон/звон/попри/видал/удал/відклик/отзыв/delete/remov
відкликаю_/отзываю_/вимагаю_/требую_/request ..5 персональн/personal_+data/мої_+дан/мои_+данны/my_+data
дзвон/звонят/телефонують ..8 персональн ..1 дан
винес/вынес ..2 рішенн/решени ..4 на_+нашу/на_+мою/в_+мою
opened_/open_/opening_/raised_/lodged/filing/filed_/file_ ..2 a_ ..1 dispute/claim/case_ ..3 bank/paypal/card/court/visa/klarna/ombud/against
lodg/filed_/filing_ ..2 complaint/claim/grievance ..1 with_/against_
next_ stop_ ..3 court/ombud/police/tribunal/lawyer/regulator/small/trading
state_ attorney/bar_/regulat/insurance_+commission
report/reported/reporting/reports ..3 to_ ..2 city/county/state_/labour/labor_/hygiene/nhs_/hospital_+board/immigration/social_+services/environment/fire_+service/fire_+department/visa_/apple_/google_+play
social_ services_ ..4 report/call/know/inform/involved/hear
інспекц/инспекц/перевірк/проверк ..3 викли/вызов/вызв/накли/нашл/прийд/придет/приїд/приед/буде_/будет_
відповіда/отвеча/ответит/відповіст/ответите ..2 за_+законом/по_+закону/перед_+законом/перед_+судом/в_+суде/у_+суді/в_+суді
прит/притяг/привлек/притягнут/привлечь/понес/понести ..3 відповідальн/ответствен
`;

// Harm as the body tells it: what hurts, what was broken, what was eaten, what the doctors overlooked. Written as in `turn-index.ts`.

const HURT = `
<wound> ..3 <body> ..3 !бы_/би_
<body> ..2 <broken>
губ/нога_/ногу_/рука_/руку_/палец_/палець_/ніготь_/ноготь_ ..1 посині/посинел/почорні/почерне
обличч/лицо_/лице_/руках_/шиї_/шее_ ..6 шкір/кожа_ ..1 злаз/злізл/слез/облаз/облез/лущ/шелуш
крем/маск/пілінг/пилинг/сироватк/сыворотк/шугар/воском_/солярі/солярий ..12 шкір/кожа_/кожи_/лицо_/обличч ..2 злаз/злізл/слез/облаз/облез/горить_/горит_/горіл/горел/пече_/печет_
skin_ ..2 peeled/peeling/came_+off/blister/burn ..3 !sun
hip_/knee_/ankle/wrist/shoulder/collarbone ..1 gone_/broken_/popped/shattered/dislocated/out_+of
<body> ..3 in_ a_ cast_/sling_/brace_/splint_
arse_ over_
went_/fell_/came_ ..2 flying_/tumbling/headfirst/head-first/head_+first/face_+first/flat_+on !by_/past_/colou
went_ down_ ..2 full_+flight/whole_+flight/flight_+of/hard_
навернул/грохнул/гепнул/шмякнул/звалил/беркицьн/полетіла_/полетів_/полетел_/полетела_/впала_/впав_/упал_/упала_/шльопнул/шлепнул ..4 <stairs>
сторч_ головою
<some> швів_/швов_/шва_/шви_/stitches
швы_/шви_ ..2 разош/розійш/гно
зашива ..3 <me>/<body>
bled_/bleeding_ ..3 for_/hours_/everywhere/heavily/out_/all_/from_ ..2 !money/cash
blood_ ..3 pouring/poured/everywhere/gushing/all_+over/streaming/dripping/down_+my/down_+his/down_+her
криваво/крові_/крови_ ..1 повно_/калюж/луж/море_/море_
закрівав/окровав/кровавым_/кривавим_/кровавой_/кривавою_ ..1 бинт/рук/повязк/пов'язк/пальц
шрам_/шрами_/шрамы_/шрамів_/шрамов_/рубці_/рубцы_/рубець_
scars_/scarred_/scarring_
oozing_/pus_/festering/гноїт/гноиться/гноится/гній_/гной_/гноєм_/гноем_/нарив_/нарыв_/абсцес/абсцесс/abscess
німіє/німіють/немеет/немеют/отнимает/віднімає/відніма/отнял/відняло/паралізува/парализ ..2 <body>
паралізу/парализов/paralysed/paralyzed ..2 !роб/рабо/діяльн/деят/рух/движ/traffic
осліп/ослеп/оглух/оглох ..1 на_ ..2 око_/глаз/вухо_/ухо_
ослеп_/осліпла_/ослепла_/оглухла_/оглохла_/went_+blind/went_+deaf
could_/ca_/can_ n't_/not_ ..1 stand_+up/walk_+for/walk_+after/swallow_/breathe_/see_+out_+of/feel_+my
could_ feel_ everything_/every_ ..3
no_ fit breathe/waka/stand_
hard_/unable_/struggl/gasping/trouble ..2 breathe_/breathing_/breath_
задиха/задых ..3 <kin>/ми_/мы_/від_+дим/от_+дыма/в_+паніц/в_+панік
<kin> ..3 задиха/задых/задихн/посині/посинел/захлин/захлебн/тонув/тонула_/тонул_/тонет_/тоне_
захлину/захлебн/нахлеба/наковта ..3 води/воды/хлор
splitting_ head/heads/headache
голов ~3 боліла_/болить_/болела_/болит_/розкол/раскалыв/тріщ/трещ/паморо/кружит ..4 після_/после_/всю_/от_/від_ ..3 запах/смор/газ/фарб/краск/хлор/дым/дим/ніч_/ночь_/випар/испар/вонь/вони_
ледь_/мало_/ледве_/чуть_/едва_/майже_ не_ ..2 розбив/розбил/разбил/зарізав/придави/розчави/раздави/завал/провал/оглох/порізал/порезал/обвари/ошпар/шандарах/сдох/подох/вивих/проліт/полетіл/полетел/знесл/снесл/зніс/снес_/влетіл/влетел/наїхал/наехал/переїх/переех/скотил/скатил/зіштовх/столкнул/прищем
еле_/ледве_/ледь_/насилу_ ..1 выбрал/вибрал/вибіг/выбеж/вискоч/выскоч/відкач/откача/відійш/отдыша/доповз/дополз/устоя/встоя/загальм/затормоз/увернул/ухили/відстриб/отпрыг/відскоч/отскоч/врятува/спасл
успел/успели/встиг ..1 відскоч/отскоч/увернул/ухил/отпрыг/відстриб/подхват/підхоп/перехоп/здерн/сдерн
jumped_/jump_/dive_/dived_ out_ of_ the_ way
throat ..2 clos/tighten/swell/swelled/itch
i_/he_/she_/mum_/dad_ ..1 blacked_ out
lost_/losing_/regained_ consciousness
unconscious_
nosebleed/nose_+bleed/носом_+кров/кров_+з_+носа/кровь_+из_+носа
tore/torn_/ruptured_ ..2 ligament/tendon/acl_/muscle/meniscus
lump_/bump_/bumps_/шишк/гуля_/гулю_ ..3 head_/forehead/лоб/лобі/лбу/голов/потилиц/затыл
in_ ..1 agony_
screaming_/screamed_/crying_/кричал/кричав/плакал/плакав ..2 in_+pain/від_+болю/от_+боли/with_+pain
адськ/адск/дикий_/дикая_/нестерп/невыносим біль_/боль_/боли_/болю_
nearly_/almost_ ..1 took_ ..2 eye/finger/head/hand/leg/foot
nearly_/almost_ ..2 swallow/slipped_+and/tripped/bled_/collided/rear-ended/scald/suffocat/gassed/set_+fire/clipped/squash/crush/sideswip/flipped/toppled/blind/landed_+on/passed_+out/faint
could've_/would've_/coulda_ ..2 killed/died_/hurt_/choked/been_+worse/burned/burnt/drowned/fallen/been_+serious
would_ have_ ..1 killed/crushed/drowned/choked/electrocuted ..1 me_/him_/her_/us_/someone/somebody/my_/a_+child
могло_/могла_/мог_/міг_/могли_ ..2 вбити/убить/задуш/травм/покаліч/покалеч/згоріти/сгореть/втопи/утон/упасть/впасти/відірв/обпек/обжеч/вибух/взорв/затисн/розбити_+голов/разбить_+голов/поранит/поране/осліп/ослеп/подавит/вдавит/проковт/проглот/отрав/отруї/захлин/захлеб
якби_/якщо_+б/если_+бы/если_+б ..5 впав_+на/впала_+на/упал_+на/упала_+на/проковт/проглот/згорі/сгоре/вибух/взорв/загорі/загоре
добре_/хорошо_/богу_/щастя_/счастье_/повезло_/пощастило_ ..2 нікого_/никого_/ніхто_/никто_ ..3 не_+постражд/не_+пострад/поруч_/рядом_/під_/под_/не_+вби/не_+уби/не_+зачеп/не_+задел/вдома_/дома_
lucky_/luckily_/thankfully_/god_/miracle_ ..2 nobody_/no_+one_/noone_ ..2 hurt/under_/injured/standing/underneath/killed/died
lucky_ ..3 alive_
woke_ ..2 to_/with_ ..2 man_/stranger/someone/somebody/bloke
прокин/проснул ..5 мужик/мужчин/незнайом/незнаком
rushed_/went_/going_/trip_ ..2 urgent_+care
doctor/gp_/vet_/dentist/paramedic ..1 said_ ..6 burn/infected/broken/lucky/poison/parasit/concuss/worms/fractur
знайшл/нашли_/нашла_/нашел_/found_ ..1 <kin>/її_/його_/ее_/его_/him_/her_ ..3 на_+підлозі/на_+полу/без_+свід/без_+созн/в_+калюж/в_+луже/в_+крові/в_+крови/floor_/unconscious/wandering/bleeding/soaked
had_ ..2 fall_/seizure/stroke_
кінчил/закінчил/кончил/закончил/обернул ..2 лікарн/больниц/скорой/швидк/травмою/травмой/операц/реанім/реаним/капельниц/крапельниц
не_ ..1 чувству/відчува ..1 <body>
задихався_/задихалась_/задихалася_/задыхался_/задыхалась_
серц/сердц ..1 прихват/зупин/останов
різко_/резко_ ..1 гальм/загальм/затормоз/тормоз ..6 впа/упа/полет/вдар/удар/голов
вдари/удари/стукну/приклал/забил/гепнул ..3 головою_/головой_/потилиц/затылк/скрон/виском_/колін/колен/лікт/локт/спиною_/спиной_/носом_/зубами_/підборід/подбород/обличчям_/лицом_
впа/упа/пада/летить_/летит_ ..3 на_ ..1 ногу_/ноги_/руку_/дитин/ребен/спину_/коляск/людей_/прохож/перехож
black_ eye_
синяк_/синяком_/синець_/фингал/фінгал
відкол/откол/скол/облама/облома/надлома/надщерб ..2 зуб_/зуба_/зуби_/зубы_
почервоні/покрасн/подразнен/раздражен ..3 шкір/кожи_/кожа_/коже_/лице_/лицо_/обличч/очі_/глаза_
nerve_ damage
choked_/choking_ ..1 on_
fainted_/fainting_/fainted/passed_+out
на_/під_/под_/с_/з_/к_/ставили_/поставили_/по_ ..3 капельниц/крапельниц ..1 !нема
on_/get/getting/put_/needed/needs ..2 drip_/drips_/iv_ ..1 !coffee
iv_ antibiotic/fluids/drip
інфекційц/инфекционк
після_/после_/прямо_/прямиком_/одразу_/сразу_/потом_/потім_ ..4 в_+травмпункт/у_+травмпункт/до_+травмпункт
з_/с_/и_/та_/і_ температурою_/температурой_ ..3 39/40/38 ..1 !печ
ошпарил/ошпарив/ошпарен/обварил/обварив
окропом_/кипятком_/scalding/boiling_+water ..4 <body>/зали/обли/плесн/poured/spill/on_+me/over_+me/мене_/меня_/дит/ребен
зали/обли/пролил/вилив/вылил/spill/poured ..4 окропом_/окріп_/кипятком_/кипяток_/scalding/boiling
hot_/boiling/scalding ..1 coffee/tea_/water/soup/oil_ ..2 over_/on_/down_ ..1 me_/my_/him_/her_/us_/his_/child/lap/<body>
сожгл/спалил/обпал/обпек/обожг ..2 слизист/слизов/десн/ясна_/волос/бров/вії_/ресниц/шкір/кож/лицо_/обличч
десн/ясна_/кожа_/шкіра_/бров/лицо_/обличчя_/волос ..1 сожж/спален/обпечен/обожж
burn/burned_/burnt_/fried_/scorched ..1 my_/her_/his_/off_ ..2 hair_/scalp/eyebrow/skin_/gums
відірва/оторва/відтя/отрезал/отруба/відруба/розтрощ/раздроб ..2 палец_/палець_/пальц/фаланг/ногу_/нігот/ноготь
фаланг
severed_/amputat/ампут
ампутир/ампутув
missed_ ..2 head_/face_/foot_/leg_/eye_/baby/pram/child ..3 by_
inch/inches/few_+feet/#_+feet/#_+metres/#_+meters/a_+metre/a_+meter/a_+foot ..2 from_ ..2 my_/his_/her_/our_/me_ ..2 head_/heads_/face_/pram/child/baby/son_/daughter_/feet_/us_
пів_+метра_/метр_/метрі_/метре_/полметра_/полуметре_/сантиметр/півметр/міліметр/миллиметр ..1 від_/от_ ..2 <kin>/<me>/коляск/голов/візочк
впа/упа/зірва/сорва/рухну/обвал/пролет/звали/свали/відпа/отвал ..5 поруч_/рядом_/біля_/возле_/поряд_ ..2 <me>/<kin>/коляск/голов`;

const SICK = `
обійма/обіймал/обнима/hugging/hug ..2 унітаз/унитаз/toilet/біл/бел/porcelain
не_ ..2 вилаз/вылаз/вылез/виліз/виход/выход/злаз/слез ..2 туалет/унітаз/унитаз
on_/over_ the_ toilet_/loo_/bathroom_ ..1 all_/floor_+for/floor_+all/whole/for_+two/for_+three/for_+days/night
spent_/glued ..3 toilet_/loo_
бігал/бегал/просид/провел/провів/сиділ/сидел ..4 туалет/унітаз/унитаз ..3 ніч/ночь/день/весь/добу_/сутки
ніч/ночь/ночи_/ночі_/доб/сутки_/день_/дні_/дня_ ..3 крутило_/вивертал/выворачива/нудило_/тошнило_/полоска/рвало_/блювал/блевал/скрутил/на_+унітаз/на_+унитаз
животы_/животи_/животом_/животами_/шлунком_/желудком_/животі_/животе_ ..3 бол/крут/скрут/лежа/маял/мучи/муча/різ/рез/розлад/расстр/прихвати/схопи/промуч
крутило_/скрутило_/скручива/прихватило_/схопило_ ..2 живіт_/живота_/живот_/животы_/животи_/шлун/желуд/всіх_/всех_/нас_/мене_/меня_/дит
живот/живіт/шлун/желуд ..2 крутило_/скрутило_/крутило/скрутило/прихватил/схопил
траванул/травонул/потруїл/потруєн/потравил/перетруї/отравлюсь/отравишься/отруїш/отруюс
purging_/stooling/the_+runs_/runny_+tummy/running_+stomach/running_+belly/retching/puking_/puked_/vomited/vomiting
<kin>/everyone_/half_/both_/people_/ppl_ ..4 sick_/unwell_ ..2 after_/from_/next_/all_+night/the_+same/following
on_ ..1 drip_ after
половин/вся_/все_/всі_/всей_/всією_/усі_/half_/whole_ ..3 інфекц/инфекц/лікарн/больниц/блює/блюют/рвал/захвор/заболе/слегл/зляг/злягл/hospital_/hospitalis/hospitaliz/sick_/ill_/vomit
came_/come_ down_ with_
not_/n't_ ..1 keep_ ..1 anything_/food_/water_ down_
stomach_ ..3 bits_/wrecked/ruined/knots/churn/gripp/rumbl
up_ all_ night_ ..2 sick_/toilet/vomit/throwing/stomach/pain
bleach_/cleaning_+fluid/detergent/disinfectant ..4 in_ ..2 drink/water/glass/bottle/juice/cup_/coffee/food
миючий_/миючого_/миючим_/моющ/хлорк/доместос/відбілюв/отбелив ..4 в_/у_ ..2 склян/стакан/пляшк/бутыл/соку_/соці_/воді_/воде_/каві_/кофе_/їжі_/еде_/чашк
sick_/ill_ as_ a_ dog
always_ ..3 sick_ ..1 after_
<spoilt> ..3 в_/у_/in_/inside_/під_/под_ ..3 <food>
<food> ..4 <spoilt> ..1 !пляст
у_/в_/in_ ..3 <food>/вод/water ..4 <spoilt>
слизь_/слиз_/slime_/слизью_/слизом_/осад_+зелен ..4 вод/дні_/дне_/water/bottle/бутыл/пляшк/мяс/м'яс/кур/риб/рыб/ковбас/колбас/meat
<flesh>/м'яс/мяс ..5 душком_/слиз/липк/осклизл/тухляк/смерд/воняе/воняло/попахує/попахива/зелен/синє_/синее_/почорн/черви/позел/сирий_/сырая_/сыре_/душок_
з_/с_/со_ душком_
тухлятин/тухляк/тухлим_/тухлый_/тухлая_/тухла_/тухлые_/тухлі_/тухлой_/тухлую_/тухлу_
зелен/сіра_/серая_/green_/grey_/gray_/slimy_/рожев/розов/pink_/кров'ян/кровян/кров_/bloody_/raw_/сира_/сирий_/сыро всеред/внутри/in_+the_+middle/inside/in_+the_+center/in_+the_+centre/at_+the_+bone/біля_+кістк/у_+кости
внутри_/всередині_/inside_ ..2 сырое_/сырая_/сырой_/сырые_/сира_/сире_/сирий_/сирі_/сыра_/raw_/pink_/кров_/кровь_/frozen_+raw/зелен/черв
зверху_/снаружи_/ззовні_/outside_ ..4 всередині_/внутри_/inside_ ..2 сир/сыр/raw_/кров/зелен/черв/bloody/pink
label/sticker/етикетк/этикетк/наклейк/наклеєн/наклеен/стикер/стікер/цінник/ценник/date_/дата_/дату_/дати_ ..5 over_+the/over_+an/поверх_/перекле/заклеє/заклеен/затерт/стерт/зішкреб/соскоб/стар ..2 old_/стар/original/дат/date/термін/срок/one_/another_/друг ..2 !смартф
peel/відкле/отклеи/зідра/содра/оторва/відірв/под_/під_/underneath ..4 стар/old_/прошл/минул/торіш/past_/expired/просроч/простроч/best_ ..2 дат/date/термін/срок/before_/рок/год_
best_ before_ ..2 #/last_/date_+passed/two_/months_
use_ by_ ..2 #/last_
перебиту_/перебита_/перебитою_/перебитым_/перебитой_/перебитая_/перебитая_/перебивают_/перебивають_ ..2 дат/термін/срок
<flesh>/м'ясо_/мясо_/молок/яйц/сир_/сыр_ ..4 на_+картон/на_+земл/з_+землі/с_+земли/на_+сонц/на_+солнц/на_+жар/без_+холод/in_+the_+sun/on_+the_+floor/on_+the_+ground
не_/n't_/never_/not_/without_/без_ ..1 мие_/миє_/миють_/моет_/моют_/мыл_/мыла_/мив_/мила_/помил/помыл/мити_/мыть_/wash/washed/washing ..2 руки_/рук_/hands_
рукавичк/перчатк/gloves_ ..2 не_+мін/не_+змін/не_+меня/не_+смен/не_+одяг/не_+одев/не_+наде/n't_/not_/never_/ті_+сам/те_+же/same_
тими_+ж/тих_+самих/тех_+же/теми_+же/одних_+і/одних_+и/same_/dirty_/change_ ..1 рукавичк/перчатк/рукавиц/gloves_
паленк/бодяж/бодяг/пален/самопал/самогон/methanol/метанол/метилов ..5 алко/горілк/водк/коньяк/віскі_/виски_/віскі/пляшк/бутыл/бар_/барі_/баре_/vodka/whisky/gin_/spirit/drink
водк/горілк/коньяк/віскі_/виски_/алкоголь_ ..2 паленк/палена_/палений_/паленая_/паленый_/бодяж/самопал/метанол
<object> ..4 в_/у_/in_/inside_ ..2 <eat>
в_/у_/in_/inside_ ..2 <eat> ..4 <object>
<eat> ..1 з_/с_/із_/со_/with_ ..1 черв/хробак/личинк/жук/жуч/опариш/опарыш/тарган/таракан/скло_/склом_/стекл/maggot/worms_/weevil/bugs_
мурах/мурав/мух/мошк/ants_ ..4 в_/у_/in_ ..1 суп_/супі_/супе_/каш/пюре_/їжі_/еде_/food_/пакет/муці/муке
mouse_ dropping/droppings_/in_+the
dead_/мертв/дохл ..1 mouse/rat_/bird_/roach/cockroach/миш/мыш/щур/крыс/птах/птиц/голуб ..4
fiberglass/fibreglass/lead_+paint/formaldehyde/формальдег/скловат/стекловат
damp_/mould/mold_/сирість/сырость/вологіст/пліс/грибк ..8 asthma/cough/lungs/bronch/кашл/астм/бронх/легень
no_/without_/без_/нема_/немає_/нет_ ..1 heating/heat_/опален/отоплен/тепла_ ..8 newborn/baby/elderly/немовл/новонар/новорож/груднич/младенц
<illness> ..1 !щепл/привив/vacc
tb_ ..3 turned/patient/ward/test
сиділ/сидит/садит/садят/кладут/поклал/положил/next_/поруч/рядом/одну_/одній_/одной_ ..6 інфекційн/инфекционн/заразн/кашля/хвор/больн/coughing/infectious/contagious ..6 вагітн/беремен/<child>/pregnan/baby
cough/coughing/coughed ..2 blood`;

const TREATED = `
без_/without_/no_/not_/before_ ..1 анестез/наркоз/знебол/обезбол/заморозк/anaesthe/anesthe/numbing/pain_+relief/painkiller
анестез/наркоз/заморозк/anaesthe/anesthe/укол_ ..3 не_+подій/не_+поді/не_+подейств/не_+взял/не_+подія/не_+діє/не_+спрац/не_+сработ/n't_+work/not_+work/wore_+off/ворс
різал/резал/сверли/свердли/шил/рвал/drilled/pulled/cut_/stitched ..2 на_+живу/по_+живому/наживую/на_+живо
double_/twice_/triple_/ten_+times/подвійн/двойн/потрійн/тройн/десятикрат/смертельн ..2 dose_/dosage/дозу_/доза_/дози_/дозы_/дозуван/дозиров
перевищ/превыс/перепут/переплут/mixed_+up/swapped ..3 дозу_/дози_/дозы_/дозув/дозиров/dose/dosage/ліки_/ліків_/лекарств/препарат/аналіз/анализ/пробірк/пробирк/вакцин/группу/групу/medic/tablets/blood_/patients/babies/patient_/пацієнт/пациент/diet
не_ ..1 дав/дали_/дає_/дають_/дал_/дала_/дают_/дает_/давали_/принесли_/вкололи_/вколол ..3 <meds>
n't_/not_/never_/without_/forgot_/refused_/stopped_ ..2 give/given/gave/giving/get_/getting/received/had_ ..3 <meds>
<meds> ..6 bag_/bags_/luggage/suitcase/baggage/валіз/чемодан/багаж/сумк ..4 lost_/загуби/потеря/втрат/пропа/missing_/delay/you_
lost_/загуби/потеря/delayed_/missing_ ..4 bag/luggage/suitcase/baggage/валіз/чемодан/багаж/сумк ..8 <meds>
без_/out_+of_/ran_+out_/run_+out_/running_+out_ ..2 інсулін/инсулин/insulin/meds_/medication/inhaler/ліків_/лекарств/oxygen
clash/interact/не_+сумісн/не_+поєдн/несумісн/несовмест/контрпоказ/протипоказ/противопоказ ..4 pills/medic/tablets/blood_/thinner/meds_/ліки_/лекарств/препарат/вагітн/беремен/дітям_/детям_
протипоказ/противопоказ/contraindicat ..5 не_+спит/не_+спрос/не_+попере/не_+предупр/не_+запит/призначи/назначи/never_/n't_
прода/відпуск/отпуск/везут/везуть/sell/sold/selling/give_ ..4 без_+рецепт/without_+prescription/without_+a_+prescription/no_+prescription/without_+asking
трамадол/tramadol/мефедрон/метадон/codeine/снюс
без_ ..2 ліценз/лиценз/освіт/образован/диплом ..4 медич/медицин/лікар/врач/косметолог/колют/колоть/коле_/уколи/уколы/ботокс/філер/филлер/лікує/лечит
unlicensed_/unqualified_/untrained_/fake_ ..1 doctor/dentist/nurse/injector/beautician/driver/pilot/electrician/medic/staff_+inject
колол/колоть/колют/колє/коле_/вколол/injected/inject ..6 кухн/вдома_/дома_/без_+осв/без_+обр/без_+лиц/без_+ліц/kitchen/no_+train/without_+train
уламок/обломок/кінчик/кончик/шматок/кусок/голк/игл/марл/бинт/тампон/серветк/салфетк/інструмент/инструмент/tip_/needle/swab/gauze/sponge/instrument ..5 в_+канал/в_+зуб/у_+зуб/в_+десн/в_+ясн/в_+жив/в_+рані/в_+ране/в_+матц/в_+матк/у_+канал/in_+my_+tooth/in_+my_+gum/in_+the_+root/in_+the_+wound/inside_+me/inside_+my/inside_+her/inside_+him
шприц/голку_/голкою_/голка_/иглу_/иглой_/игла_/фрез/кусачк/needle/clippers/razor/syringe/tweezers ..5 вскрыт/розкрит/розпак/распак/попередн/предыдущ/тією_+ж/той_+же/тими_+ж/теми_+же/не_+оброб/не_+обраб/не_+стер/не_+дезин/не_+помил/не_+змін/не_+мен/same_/previous/unwrapped/already_+open/not_+clean/n't_+clean/n't_+chang/reused/not_+steri
інструмент/инструмент/instruments_/tools_ ..3 не_+оброб/не_+обраб/не_+стер/не_+дезин/не_+мили/не_+мыл/брудн/грязн/попередн/предыдущ/n't_+steri/not_+steri/dirty/unclean/крові/крови/blood
пропуст/прогав/прогляді/прогляде/проморг/не_+побач/не_+помітил/не_+замети/не_+увид/не_+розпізн/не_+распозн/missed_/overlooked/failed_+to_+spot/n't_+spot/n't_+notice ..4 <missed>
<missed> ..5 не_+побач/не_+помітил/не_+замети/не_+увиде/не_+розпізн/не_+распозн/пропуст/прогав/прогляді/missed/overlooked
turned_ out_ ..4 meningitis/pneumonia/cancer/broken_/fracture/appendi/sepsis/stroke/blood_/infection/kidney/heart_
виявил/оказал ..3 пневмон/перелом/інфаркт/инфаркт/інсульт/инсульт/апендиц/аппендиц/рак_/запален+легень/воспален+легк
appendix_ ..3 burst/ruptur/out_/perfor
апендикс/аппендикс/апендицит/аппендицит ..5 лопну/розірв/разорв/прорва/перитон/відправили_+дод/отправили_+дом
відправили_/отправили_/sent_ ..2 додому_/домой_/home_ ..8 інфаркт/инфаркт/інсульт/инсульт/пневмон/кровотеч/перелом/апендиц/аппендиц/died_/stroke/fracture/pneumonia/sepsis/bleeding/infection/помер/умер
discharged_ ..8 <missed>
call_ bell/button ..6 hour/ignored/unanswered/out_+of_+reach/nobody/no_+one
wrong_ strength/pill/arm_/eye_/knee/side_+of
bedsore/pressure_+sore/pressure_+ulcer
own_ ..1 mess_/urine/wee_/pee_/poo_/faeces/feces/vomit/filth/excrement
власн/собствен/своїй_/своей_/своїх_/своих_ ..2 сеч/моче_/экскр/испражн/фекал/нечист/блювот/рвот/калі_/кале_/лайн
lay_/lying_/laying_/left_/лежа ..5 floor_/підлоз/полу_/каталц/каталке/corridor/trolley/коридор ..4 hour/hours/годин/часа_/часов_/час_/night/ніч_/ночь_/day
висаджу/обпалил/сожгла_ ..2 сітківк/сетчатк
пожелте/пожовт ..2 глаза_/очі_/шкір/кожа_/білки/белки
печіночн/печеночн ..1 проб
dosed_/glutened/gluten_ ..6 coeliac/celiac ..6 ill_/sick_/floor/hospital
coeliac/celiac/целіак/целиак ..8 ill_/sick_/floor/hospital/days_/reaction/погано/плохо/крут/night
<pet> ..5 порізал/порізан/порезал/порез/nicked/gash/обпек/обожг/кульга/хрома/limp/bleed/injur/hurt_/зламал/сломал/опік/ожог/отруїл/шрам/судом/судорог/seizure/collapsed
ребра_/ребер_/ребро_/ribs_ ..3 світ/торч/видно/стирч/просвеч/show/stick/visible/poking
кожа_ да_/и_ кости
шкіра_ та_/і_/й_/да_ кіст
skin_ and_ bone/bones
<pet> ..6 виснажен/истощен/худющ/emaciat/не_+встава/не_+поїд/ненагодов/без_+води/без_+воды/without_+water/no_+water/matted/дохл/конає/подых
<pet> ..8 води_/воды_/water_/їжі_/еды_ ..4 нема/нет_/немає/no_/пуст/порожн/empty
води_/воды_/water_ ..4 нема_/немає_/нет_/no_/порожн/пуст ..4 <pet>`;

export const SAFETY_BODY_TURNS = [HURT, SICK, TREATED].join('\n');

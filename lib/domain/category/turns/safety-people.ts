// Harm that people do: fists and weapons, hands where they do not belong, strangers in one's room, children and helpless ones left or tormented. Written as in `turn-index.ts`.

const FORCE = `
перцев/перцов/газов/pepper ..1 балон/баллон/спре/spray
перцовк/перцівк/шокер/електрошок/электрошок/taser/tasered/maced_/травматом_
балончик/баллончик ..3 лиц/обличч/очі_/глаз/мене/меня/face
swung_/lunged_/lunge/swing_ ..2 at_ ..1 <me>/<kin>/staff
flogged_/koboko
he'd_/he'll_/she'd_ ..1 break_/find_+me/find_+us/kill/shoot/stab ..1 !even
pulled_/pulls_/flashed_/waving_ ..1 a_ knife/gun_/blade/bottle/machete
rough_/roughly_ handled/handling ..3 <kin>
смикал/смикає/дергал/дергает/шарпал/шарпає ..2 <child>
squared_ up_
headbutt/elbowed_/kneed_/tackled_/choke_ ..1 ..1 <me>/<kin>
kicked_/hit_/slapped/struck ..1 <me>/<kin> ..3 in_/on_/across/with_/hard_ ..2 !out_/off_
raised_/waved_/shook_ ..1 his_/her_/a_/their_ ..1 fist/fists/hand_/knife
got_ in_ my_/his_/her_/our_ face_
put_/puts_/laid_ ..1 hands_ ..1 on_ ..1 me_/my_+wife/my_+husband/my_+daughter/my_+son/him_/her_/child/us_
threw_/throws_/throwing_/hurled_/chucked_/flung_ ..4 at_ ..1 me_/my_+face/my_+head/my_+feet/my_+wife/us_/him_/her_/child/kids/staff/customer
жбурну/жбурля/швырн/швырял/кинув_/кинула_/кинул_/бросил_/бросила_/запустив_/запустил_/метну ..5 в_+мене/в_+меня/у_+мене/в_+лиц/в_+обл/в_+нас/у_+нас/мені_+в/мне_+в/в_+спину/в_+голову ..1 !пост
полез/поліз/кинувс/кинулас/бросилс/бросилас/лізе/лез/лезет ..2 драт/драку/бійку/битис/битьс/кулак/в_+морду/з_+кулак/с_+кулак
врізав/врізала/врезал/зарядив/зарядил/влупи/двинул_/двинув/тицьнув/ткнул/луснув/приклав/съезд/з'їзд/треснул/тріснув/дав_/дал_/дала_ ..3 в_+лиц/в_+обл/в_+пик/в_+морд/в_+щелеп/в_+челюст/в_+ніс/в_+нос_/в_+око/в_+глаз/по_+лиц/по_+обл/по_+пиц/по_+морд/по_+голов/по_+рук/по_+ший/по_+ше/по_+губ/ляпас/пощеч/під_+дих/под_+дых
отримав/отримала/получил/дістав/схлопота ..3 в_+лиц/в_+обл/в_+морд/в_+щелеп/в_+челюст/по_+лиц/по_+голов/по_+обл/кулаком/ляпас/пощеч
за_ грудки/шкірки/шкирку/шкірку/шиворот/барки/горло_
викру/выкру/заломи/залама ..2 руки_/руку_/руки
викида/викину/виштовх/выталк/вытолк/виволік/выволок/витягли/вытащили ..2 <kin>/мене_/меня_/нас_ ..4 на_+сніг/на_+мороз/з_+вагон/из_+вагон/на_+ходу/на_+улиц/на_+вулиц/за_+шк/за_+рук/сил/ноч/ніч
битою_/сокирою_/топором_/молотком_/монтиров/кастет/розочк ..3 <me>/<kin>/машин/двер/замах/погр/угрож/по_/вибі/выби/в_+рук/у_+рук/напа/ходи
з_/с_/with_ ..1 ножом_/ножем_/кастет/рушниц/ружьем_/machete/cutlass
armed_ ..2 man/men_/boys_/robber/gang/people/youth/thugs/bandit/guard/police
gunpoint_/knifepoint_/gunshot/machete/cutlass/thugs_/agbero/cultist
robbed_ ..3 hotel/lobby/room/street/gun/knife/driver/rider/estate/night
пограбув/грабіж/ограби/грабител/грабіжн ..4 <me>/вулиц/улиц/вночі/ночью/ніч
бійк/бились/билис/дрались/дралис/дерутс ..3 <agent>/пациент/пацієнт/<minor>/охран/охорон/вход
<minor>/діти_/дети_ ..3 б'ються_/бьются_/дерутся_/душат/душил/душать/избива/побива
щип/кусає_/кусает_/кусал/шльоп/шлеп/лупц/лупит/лупить/тряс/трясе ..3 <child>
bit_/bites_/pinch/smack/spank/hitting_/hits_/slap/shaking_/shook_/grab/dragg/yank/shov ..2 <child> ..2 !up_
<child> ..6 синц/синяк/синця/в_+синц/в_+синя/bruise/bruising/bruises/bite_+mark/scratches/розбит/разбит/подряп/царап/зламан/сломан/в_+крові/в_+крови/без_+свідом/без_+созн`;

const INDECENT = `
руку_/руки_/рукою_/рукой_/рук_/hand_/hands_ ..4 на_/під_/под_/в_/у_/між_/между_/on_/up_/down_/between_/under_/inside_ ..2 <indecent>
hand_/hands_/fingers_/рука_/руки_/руку_/пальцы_/пальці_ ..6 where_/туди_/куда_/куди_ ..2 n't_/not_/не_ ..1 be_/belong/go_/треба_/надо_/следует_/слід_/нужно_/можна_/прос
лапа/облапа/мацав/мацал/обмацу/тискав/тиснув/тискал/лизнул/лиз_/погладив/погладил/обіймав_+мене/обнял_+меня/поцілув/поцелов/цілував/целов/притисн/притискал/прижимал/прижал/тёрся/терся_/стегнув/гладив/гладил ..3 мене_/меня_/мною_/мной_/<child>/дівчин/девушк/колін/колен/ног/дружин/жену_/дочк/подруг
made_/makes_/making_ ..1 me_/her_/women/daughter/girls/wife/us_ ..2 uncomfortable
asked_/asks_/asking_ ..3 single_/boyfriend/kiss/sleep_+with/to_+his_+room
tried_/tries_ to_ ..1 kiss/touch_+me/touch_+my/touch_+her/grope/grab_+me/grab_+my/strangle/hug_+me
питав/спрашивал/цікавив ..4 заміжня/замужем
кликав/приглашал/звал/запрошував ..3 до_+себе_+дод/к_+себе_+дом/в_+сауну
leer_/leered/leering/ogling/ogled/catcall/rubbed_+against/rubbing_+against/brushed_+against/made_+a_+pass_+at
витріща/пялил/пялит/тарати ..3 груд/дівч/девуш/ноги/мене_/меня_/задниц
ліз_/лез_/лізе_/лезет_/поліз_/полез_ ..2 обійм/обним/цілув/целов/руками_/під_/под_/до_+мене/ко_+мне/до_+дівч/к_+девуш
чіпля/клеївс/клеилс/пристава/підкоч/подкатыв/залиц ..2 до_+мене/ко_+мне/до_+дівч/к_+девуш/до_+дочк/к_+дочер/до_+подр/к_+подр/к_+жене/до_+дружин/к_+ученик
підгляд/подгляд/подсматр/підсматр/зазира/загляды/peep/peek/peer/spying/spied/watch ..3 за_+дівч/за_+девоч/за_+девуш/за_+жін/за_+жен/за_+нам/за_+нею/в_+душ/у_+душ/раздев/роздяг/в_+кабін/в_+туал/у_+туал/щель/щілин/шпарин/through_+the_+gap/changing/shower/under_+the_+door/undress/over_+the_+cubicle
знімав/знимал/снимал/снимает/фотограф/filmed/filming/recorded/recording/photograph ..4 дівчат/девоч/раздев/роздяг/душ/туал/під_+спід/под_+юб/changing/shower/undress/toilet/up_+skirt/my_+daughter/my_+child/naked/asleep
роздягнут/раздет/оголен/голий_/голый_/naked_/обнажен ..4 зайшов/вошел/вошла/walked/увійш/відчин/коридор/ходив/ходил/стояв/стоял/мужик/man_
мастурб/онаніс/онанист/ексгіб/эксгиб/wanking_/wanked_/masturb/flashed_+me/flashed_+us/exposed_+himself
nude_/nudes_/dick_/unsolicited_ ..2 pic/pics/photo/photos/picture
sexist_/lewd_/sexual/suggestive/непристойн/похабн/сальн ..2 comment/remark/joke/advance/предлож/пропоз/шут/жарт/натяк/намек/жест/смс/повідом/сообщ
asked_/asking_/просив/просил/вимагав/demand ..3 my_+number/my_+phone_+number/out_+on_+a_+date/мій_+номер/мой_+номер ..6 night/alone/door/drunk/creepy/scared/ніч/ночь/страш
texting_/messaging_/texted_/messaged_/calling_ ..1 me_/her_ ..5 at_+night/number_+from/after_+hours/personal/creepy/beautiful/date
живу_/живе_/я_/їхала_/ехала_ ..2 одна_ ..6 страш/боюсь/лячно/вночі/ночью
avoid_/unsafe/scared/creepy ~6 solo_/alone_
`;

const INTRUDERS = `
<place> ..3 увірвал/ворвал/вломи/ввалил/ломив/ломил/ломит
зайш/вошел/вошла_/вошли_/ввійшов/увійшов/заходил/вломи/вломил/ввалив/ввалил/уваливс/заліз/залез/вліз/проник/відчинив_/відкрив_/открыл_/увірва/ворвал ..3 <place> ..6 вночі/ночі/ніч_/ночью/ночи_/п'ян/пьян/незнай/незнак/чуж/без_+стук/без_+дозв/своїм_+ключ/своим_+ключ/поки_/пока_/когда_/коли_/якийсь/какой-то/мужик/чоловік/голий/голый
вночі/ночью/ніч_/ночи_/ночі_ ..6 зайш/вошел/вошли/вломи/вломил/ввалив/ввалил/ломив/ломил/ломит/ввійшов/увійшов/увірв/ворвал ..4 <place>/нам_/мене_/мне_/двер
якийсь_/незнайом/невідом/какой-то_/незнаком/неизвестн/чужий_/чужой_/п'яний/пьяный ..1 чоловік/мужик/тип_/дядьк/мужчин/сусід/сосед/парень/хлоп/гость/гість/хтось/кто-то/постоял ..3 зайш/вошел/ломив/ломил/вломи/заліз/залез/ввалив/ввалил/йшов/шел_/спав/спал_/ліг/лег_/відкри/открыл
ломив/ломил/ломит/тарабан/барабан/гатив/гатил/долбил/долбив ..1 в_/у_/до_ ..2 двер/номер/кімнат/нас_/квартир/мене
banging_/pounding_/hammering_/kicking_/banged_/bangs_/rattl/knocking_ ..2 door/doors_/window ..6 number/night/drunk/am_/scream/3am/2am/4am/let_/threat/bloke/man_/alone
drunk_/strange_/random_/naked_/unknown_ ..2 man_/bloke/guy/guest/men_/person/stranger ..4 came_/walked_/in_/into_/entered/got_/slept/sleeping/followed/banging/trying
came_/walked_/burst_/got_/broke_/let_+himself/wandered_/barged_ ..1 into_/in_ ..3 <place> ..4 with_+a/with_+the/at_/while/drunk/naked/without/unannounced/asleep/in_+the_+night/and_+sat
sat_/lay_/got_ ..2 on_/in_/into_ ..2 my_/friend's/our_/her_/girl's ..1 bed_
man_/men_/guy_/bloke/stranger/driver/someone_/somebody_/he_/they_/boys_ ..5 followed_/following_ ..1 me_/us_/her_/my_ ..1 !on_
had_ to_ hide_/run_ ..1 in_/from_/behind_/away/for_
прята/сховал/заховал/ховал/прятал ..2 в_/у_/від_/от_ ..3 туалет/ванн/сход/лестниц/нього_/него_/них_/кімнат/комнат/шаф
переслідув/преследо/переслідує/преследу/стежив_/стежить_/следил_/йшов_+за/ішов_+за/шел_+за/їхав_+за/ехал_+за/шли_+за/йшли_+за ..2 мене_/меня_/мною_/мной_/нею_/ней_/нами_/дівчин/девушк/дочк
room_ number ..4 loud/loudly/stranger/anyone/a_+man/to_+him/lobby/everyone
gave_/gives_/giving_/назвал/сказал/дав_/дал_/дала_/дали_ ..4 room_/address_/key_/keys_/ключ/номер_+кім/номер_+комн/номер_+кварт/адресу_/адрес_ ..4 незнай/незнак/чуж/вголос/вслух/loud/stranger
ключ/key_/keys_/карт/card_ ..3 від_+нашого/від_+мого/от_+нашего/от_+моего/to_+our/to_+my/to_+the_+girl ..4 чуж/незнай/незнак/stranger/someone/another_+guest/іншому/другому/чоловік/мужик
alone_ ..2 creep/scared/threat/unsafe
знає_/знает_/знаю_/знают_/знають_/know_/knows_ ..1 where_/де_/где_ ..1 <me> ..1 живе/live/lives/жив/работа/працю/дитина/school`;

const HELPLESS = `
залишил/оставил/оставля/залиша/лишил/лишала/кинула_/кинули_/бросили_/бросила_/забув_/забули_/забыл ..4 <child> ..2 сам_/сама_/саму_/самого_/самих_/одн/наодинці/без_+нагл/без_+присм/без_+догл/в_+ванн/у_+ванн/в_+авт/в_+маш/на_+вулиц/на_+улиц/в_+туал/у_+туал/на_+мороз
left_/leaves_/leaving_/forgot_ ..2 # ..1 year/yr/yo_/month ..2 old/in_/alone/outside
left_/leaves_/leaving_/forgot_ ..2 <child> ..4 alone/unattended/unsupervised/outside/in_+the_+car/in_+the_+bath/in_+the_+garden/in_+a_+car/with_+a_+stranger/on_+the_+bus/crying/by_+himself/by_+herself/on_+their_+own/in_+a_+wet/in_+a_+dirty/strapped
<child> ..3 сам_/сама_/одна_/один_/одного_/одну_/alone ..3 на_+вул/на_+ули/на_+дор/в_+корид/у_+корид/на_+зуп/на_+остан/у_+дворі/во_+двор/в_+маш/в_+авт/у_+ванн/в_+ванн/на_+трас
<child> ..4 вийшл/вийшов/втік/втекл/убежал/сбежал/утік/утекл/ушел_/ушла_/загубив/потерял/заблук/wandered/escaped/ran_+off/got_+out ..6 садк/садик/табор/лагер/школ/дорог/трас/nursery/camp/road/street/ніхто/никто/nobody/no_+one/не_+помі/не_+замет
left_/leaving_/abandoned_ ..3 mother/mum_/grandm/grandad/father/dad_/elderly/gran_/nan_/patient/resident ..5 alone/wheelchair/corridor/toilet/hours/floor/outside/cold/unattended/without_+food/without_+water
залишили_/оставили_/бросили_/покинули_/лишили_ ..3 маму_/бабус/бабуш/дідус/дедуш/тата_/папу_/пацієнт/пациент/стареньк/старик ..4 сам_/саму_/самого_/одн/коридор/каталц/каталк/підлоз/полу_/холод/вулиц/улиц/без_+догл/без_+прис/без_+води/без_+воды
found_/знайшл/нашли_/нашла_ ..2 <child> ..3 road/street/outside/on_+the_+roof/car_+park/дороз/дороге/вулиці/улице/сам_/один_/одна_/сама_/подвал/підвал
ніхто_/никто_/nobody_/no_+one_/не_/n't_/not_ ..2 дивит/следит/смотрит/смотрел/стежит/присматр/нагляда/слідку/гляді/watch/watching/supervis ..1 за_/the_/my_/our_/them_/her_ ..2 <child>/дітьми/детьми
віддали_/віддала_/отдали_/отдала_/відпустили_/отпустили_/released_/handed_/gave_/let_ ..3 <child>/онука/внука ..2 чуж/незнай/незнак/stranger/wrong_/the_+wrong/не_+тому/не_+той/не_+тій/постор/іншому/go_+with/leave_+with
прода/відпуск/отпуск/sell/sold/selling/serve/served/наливаю/наливают/купив/купил ..4 <minor> ..4 <sold>
прода/відпуск/отпуск/sell/sold/selling/serve/served/наливаю/наливают ..3 <sold> ..4 <minor>/15/14/13/16/12
гноб/цьку/труят/травлят/трав/лякаю/лякає/пугаю/пугает/залякує/запугивает/запугивают ..2 <child>/дітей/учен
<child> ..5 гноб/цьку/травят/травили_/цькую/лякаю/пугают/пуга/побої/побои/істерик/истерик/заїкат/заика/нічні_+жах/панічн/паническ/bullied/terrified/traumati/picked_+on/wetting
force/forced/forcing ..3 <child>/resident/patient/food
<child>/бабус/бабуш/дідус/дедуш/хвор/больн/пацієнт/пациент/мам/gran/grandm/grandad/mum_/mom_/resident ..6 мокр/памперс/підгуз/подгуз/soiled/nappy/diaper/in_+urine/в_+сечі/в_+моче/без_+води/без_+воды/без_+їжі/без_+еды/dehydrat/зневодн/обезвож/неглиж/neglect/covered_+in ..2 не_/год/час/hour/all_/for_/day/сут/доб/цілий/цел/сид/леж/ніч/ноч/весь/in_
malnourish/зневоднен/обезвожен/starved_+to ..2 !крем/шкір/кож
прив'язан/привязан/зв'язан/связан ..3 <child>/бабус/бабуш/пацієнт/пациент/хвор/больн/ліжк/кроват/руки
живитер
присип/усыпля/приспал/приспл/усыпи ..3 здоров/пачк/десятк/масов
<pet> ..5 вдарив/вдарила/ударил/пинал/копав/пнув/пнул/бив_/бил_/била_/б'ють/бьют/б'є_/бьет_/kicked/beaten/hit_+by/punched/замерз/перегріл/перегрел/overheat
собак/пес_/пса_/стаф/пітбул/питбул/ротвейл/алаба/dog_/dogs_/pitbull/rottweiler ..5 без_+повід/без_+повод/без_+наморд/off_+lead/off_+leash/off_+the_+lead/lunge/гарчить/рычит
побив/побил/вдарив/ударил/пинал/копав/копнув/пнув/пнул/бив_/бил_/била_/б'ють_/бьют_/kicked_/beat_/beats_/punched_ ..2 <pet>
приліт_/прилет_/прильот/обстріл/обстрел/шахед/ракет ..8 не_+випус/не_+выпус/замика/зачин/укрит/заборон/змуш/застав/працю/работ
замика/зачин/не_+випус/не_+пуска/заборон/змуш/застав/примуш ..10 приліт/прилет/прильот/обстріл/обстрел/шахед/ракет
погрож/угрожа/грозил/грозит/обіця/обеща/threat/vow ..6 вби/уби/поріж/порез/поламат/зламат/слома/спалит/сжечь/закоп/знайд/найд/прибит/набит/kill/break/burn/find_+me/hurt/beat/stab/shoot
обіця/обеща/грозил/грозит ..3 розправ/расправ/розібрат/разобраться
знайду_/найду_ ..3 тебе_/тебя_/вас_/адрес ..3 !час
i'll_/i_+will_ find_ you_ ..1 !a_/the_`;

export const SAFETY_PEOPLE_TURNS = [FORCE, INDECENT, INTRUDERS, HELPLESS].join('\n');

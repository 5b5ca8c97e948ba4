// Harm that comes from things: fire, gas, current, what falls, snaps or shuts one in, gear without its guards, and how one is driven. Written as in `turn-index.ts`.

const FIRE = `
hot_/burning_/scorching_ ..1 to_ the_ touch_
боюс/боюсь_/боимс/боїмос/страшно ..2 вмикат/включат/увімкн/заряджат/заряжат/лишат/залишат/оставлят ..4 <kin>/ніч/ночь/розетк/мереж/сет
почав_/почала_/почали_/почало_/начал_/начала_/начали_/начало_/стал_/стала_/стало_/став_/started_/began_/start_/starts_ ..2 диміт/димит/дымит/дымиться_/чадит/чадіт/іскрит/искрит/smoking_/spark/melt/плавит/тліт/тлеть_/горіти_/гореть_/палахкот
<device> ~6 диміт/димить/димів/димил/димі/дымит/дымил/задым/задим/тліє/тлеет/спалахну/вспыхну/полум/плам/smoked/smoking/flame/melted/вибух/взорв/бахну/рвону/рванул/вздул/здувс/роздувс/роздул/раздул/оплав/расплав/розплав/іскр/искр/sparked_/sparking_/sparks_/caught_+fire
ткан/тканин/плаття/платье/пижам/піжам/штор/рушник/полотен/одеял/ковдр/гриль/мангал/костюм/fabric/dress_/pyjama/pajama/curtain/duvet ..5 вспых/спалах/загор/займ/flame/lit_+up/caught/went_+up
вспыхнул/спалахнул ..1 як_/как_
дим_/диму_/дым_/дыму_/smoke_ ..3 іде_/йде_/ішов_/йшов_/идет_/шел_/з-під/из-под/from_/from/out_+of ..3 <device>/машин/авто/car_/hood/вентиляц/vent
blow/blows_/blew_/blowing/pump/вдува/тягне_/тянет_/затягу/затяги/fill ..3 smoke_/fumes_/exhaust/дим_/дым_/вихлоп/выхлоп ..4 room/inside/cabin/into_/кімнат/комнат/салон/квартир/номер
вихлоп/выхлоп/exhaust/fumes_ ..5 salon/салон/кабін/кабин/room_/rooms_/cabin_/inside_/bus_/нудит/тошнит/голов/head
пахло_/пахне_/пахнет_/запахло_/воняло_/воняет_/тхнуло_/тхне_/смерділо_/смердить_/несло_/тянуло_/тягнуло_/запах_/запаху_/запаха_/сморід_/смрад_/вонь_/smell_/smells_/smelled_/smelt_/smelling_/stank_/stinks_/stunk_/reek/stench_/whiff_ ..3 <gas> ..2 !туалет/ваніль/полин
травит_/травить_/травило_/шипит_/шипить_/свистить_/свистит_/hissing_/leak/leaked/утечка_/витік_/сифонит_/сифонить_ ..2 газ_/газом_/газу_/gas_/heater/propane
газ_/gas_ ..2 травит/травить/шипит/шипить/виход/выход/leak/hiss/сифон/утек/виті
колонк/котел_/котьол/котла_/камін_/каміна_/буржуйк ..4 тягне_/тянет_/травит/травить/дым/дим/чад/без_+тяги/зворотн/обратн/газу_/задува
зворотн/обратн/немає_/нема_/нет_/без_ тяга_/тяги_/тягу_
угорел_/угорели_/угоріл/учадел/вчаділ/вгоріл/надышал
heater/boiler/stove_/generator ..8 leaning/hiss/splitting/headache/dizzy/carbon/fumes_/breathe/pass_+out/passed
splitting_ heads_
co_ alarm/detector/monitor
carbon_ monoxide
розетк/socket/outlet/switch_/tap_/shower/kettle/washing/fridge/handle_/lamp_/plug_ ..5 shock/zapp/tingl
zapped_ ..1 me_/my_/us_/him_/her_
got_/get_/getting_/gave_/gives_ ..2 shock_/shocks_/shocked_ ..3 from_/off_ ..2 the_/a_/my_ ..1 <device>/tap_/shower/switch/handle/wire/machine
струм/током_/ток_ ~3 щип/пробива/прошив/стріля/луп/смика/дерга/трясе/трясет/трясло/фигач/вмаза/долб
щип/пробива/прошив/луп/фигачи/фігачи ..1 струмом_/током_
burned_/burnt_/melted_/scorched_/singed_/burns_/пропалил/пропалив/прожог/прожгл/прожег ..2 hole/carpet/mattress/counter/desk/wall_/sofa/дір/дыр/матрац/матрас/диван/килим/ковер/ковр/стіл/стол/підлог/простирад/простын/ковдр/одеял
<device> ..6 too_+hot_+to
<device> ..4 blew_/bang_/popped_/exploded_
wire/wires_/cable/socket/провод/дрот/розетк ..5 tape_/taped_/скотч/ізолент/изолент
water_/leak/вода_/води_/воды_/воду_/тече_/течет_/капає_/капает_/заливає/заливает/залило_ ..6 light_+fit/lights_/fuse/socket/electrics/розетк/щиток/щитк/проводк/люстр/лампочк/світильник/светильник/електрощ/электрощ
condemned_ ..2 the_/my_/our_/it_
red_ tagged
charger/adapter/plug/battery/зарядк/адаптер/розетк ..3 too_+hot/red_+hot/burning_+hot/розпечен/раскален/розжарен`;

const FALLING = `
зірва/зірвал/сорва/відірва/оторва/обірва/оборва/відвали/отвали/відпа/отпа/рухну/обвали/обруши/завали/упал/впал/впав_/упав_/перекин/опрокин/пада/злетіл/слетел/відлетіл/отлетел/лопну ..2 <gear> ..4 на_/з_/зі_/со_/с_/поруч/рядом/за_/під/под_/ледь/чуть/прямо/просто/мало/впритул
<gear> ..4 зірвал/сорвал/зірвало_/сорвало_/впав_/впала_/упал_/упала_/рухну/обвал/обруш/завал/перекин/опрокин/злетіл/слетел/відлетіл/отлетел/лопну/розвалив/розвалил/развалил/провал/падає_/падает_ ..4 на_/з_/зі_/со_/с_/під/под_/поруч/рядом/разом/вместе/прямо/просто
зірвало_/сорвало_/вирвало_/вырвало_/зірвався_/зірвалась_/сорвался_/сорвалась_/зірвалися_/сорвались_ ..3 зі_/со_/з_/с_ ..1 <gear>/стін/стен/стел/потол/кріпл/крепл/петел/петель/трос/висот
<kin>/хлопець_/парень_/пацан/хлопчик/мальчик ..2 зірвавс/зірвалас/сорвалс/сорвалас/вивали/вывали/вилеті/вылете/випав/випал/выпал/зісковз/соскольз
ходуном_/хитається_/хитаються_/шатается_/шатаются_ ..2 перил/балкон/поручн/сходи_/сходах_/сходів_/лестн/стелаж/стеллаж/полиц/шаф/шкаф/ліжк/кроват/гойдалк/качел/карусел/міст_/мост_/парапет/огорож
перил/балкон/поручн/сходи_/лестниц/стелаж/стеллаж/гірк/гойдалк/качел/карусел/міст_/мост_/парапет/турнік/турник/кабінк/кабинк/сидін/сиден/огорож/забор/паркан/railing/banister/balcony/ladder ..3 ходуном/хлипк/хитк/гуля/на_+соплях/на_+скотч/на_+дрот/на_+проволок/на_+чесн/на_+одн/на_+ізол/wobbl/loose/shak/sway/held_+together
cable/rope/chain_/strap_/harness/ladder/swing/seat_/beam_/shelf/railing/bunk/hammock/stool/bench/sunbed/stroller/pram_/buggy/scooter/handlebar/zip_+line/zipline ..8 snapped/came_+off/came_+away/gave_+way/collapsed/fray/broke_+under/broke_+off/broke_+while/tipped
chair/bed_/bunk/stool/bench/table_/hammock/deck_/stage_/floor_/step_/sunlounger ..3 collapsed/gave_+way/broke_+under/snapped_+under/tipped_+over
slate/slates_/scaffold/tiles_/brick/bricks_/pole_/signboard/fan_/mirror/wardrobe/cupboard/kettlebell/dumbbell/barbell ..4 fell_/came_+off_+the/came_+down/crashed_/toppled/collapsed/dropped_+on
bits_/shards_/pieces_/chunk/lump_ ..1 of_ glass/metal/concrete/ceiling/masonry/brick
<body> ..2 went_ ..1 through_
buckle_/seatbelt/belt_/strap_ ..5 undone/popped/jammed/ripped/tore_
fraying_/frayed_ ..3 ..1 cable/rope/strap/cord/wire/weeks/months
fell_/crashed_/dropped_/came_ ..2 off_+the_+wall/off_+the_+shelf/on_+top/off_+the_+ceiling/crashing_+down
голк/иголк/булавк/шпильк/needle/pin_/pins_ ~5 кишен/карман/курт/одяз/одежд/іграш/игруш/штан/дитяч/детск/комір/подушк/матрац/матрас/pocket/jacket/toy_/collar/clothes/mattress/pillow/shirt
needles_/needle_/syringes_ ..2 on_/in_/under_/all_+over ..2 stair/step/hall/path/bed/toilet/lift/beach/sand/garden
гостр/острые_/острый_/острая_/острое_/sharp_ ..2 край_/краї_/края_/краю_/краем_/стик/стык/скалк/задир/edge/edges/metal/bit_/bits_ ..8 <body>/дит/ребен/поріз/порез/child/kid/cut_/<me>
стик_/стык_/край_/краї_/края_/edge_/edges_ ..2 гостр/острый_/острые_/sharp ..6 <body>/поріз/порез/розпор/распор/cut_/дит/ребен
відлам/отлам/відпа/отпа/відвал/отвал/відкрут/открут/came_+off/fell_+off/broke_+off ..6 в_+рот/у_+рот/у_+роті/во_+рту/ковт/проглот/глот/in_+his_+mouth/in_+her_+mouth/swallow/chok
лопну/тріснул/треснул/вибухн/розлет/разлет/розсип/shatter/exploded/burst_ ..4 в_+рук/у_+рук/в_+лиц/в_+обл/in_+my/in_+her/in_+his/over_+me/all_+over/у_+дитини/в_+ребенк
тёмн/темн/темряв/темнот/потемк/потьомк/pitch/unlit ..3 сходи_/сходах_/сходів_/лестн/під'їзд/подъезд/stair/steps/path_/corridor/parking/car_+park ..2 !синій
stair/stairwell/stairs_ ..2 light/lights_ ..1 out_/off_/broken/dead_
світл/свет_/света_/лампоч/освітл/освещ ..3 нем/нет_/не_+горит/не_+горить/не_+прац/не_+работ/вимкн/отключ/без ..6 сходи_/сходах_/сходів_/лестн/під'їзд/подъезд/ліфт/лифт
сходи_/сходах_/сходів_/лестн/під'їзд/подъезд ..4 без_ світла_/света_
провалил/провалив/провалюєт/провалюєтьс/провалива ..3 нога_/ногою_/ногой_/під_+лід/під_+кригу/под_+лед/в_+люк/у_+люк/в_+яму/у_+яму/підлог/пол_/сходи_/сходах_/сходів_/лестн/ступен/дошк/доск/настил
нога_ ..1 провалил/провалюв/застряг
мілко_/мелко_ ..2 не_ потон/утон
на_+всіх_+не/на_+всех_+не/не_+всім/не_+всем/not_+enough/no_ ..2 жилет/шолом/шлем/каск/life_+jackets/life_+vests/helmet
жилет/шолом/шлем/каску_/каски_/каска_/касок_/helmet/life_+jacket/life_+vest ..5 не_+дал/не_+дав/не_+вистач/не_+хват/не_+видал/не_+выдал/не_+було/не_+было/не_+виста/не_+нашл/не_+знайш/n't_+give/not_+given/not_+enough/never_+given/missing/cracked/no_+buckle ..2 !розмір/размер
шоломів_/шлемов_/жилетів_/жилетов_ ..4 не_/нема/нет_
не_ ..1 пристебн/пристіб/пристегн/застебн/застегн/перевірив_+карабін/застегнул_+ремн
карабін/карабин/harness/обв'язк/обвязк/safety_+bar/lap_+bar/carabiner ..4 не_/n't_/not_/never/відкри/открыт/розстеб/расстег/open/undone/unclip/loose/unlock
n't_/never_/not_ ..1 check_/checked_/fasten/lock_/clip/secure_/secured_/strap ..2 bar_/harness/belt/strap/buckle/restraint/us_+in/him_+in/her_+in/helmet
snake_/snakes_/scorpion/hornet/wasp ..3 nest/in_/under/stung/bit_
змія_/змею_/змея_/змії_/змеи_/скорпіон/скорпион/шершн ..2 в_/у_/під_/под_ ..1 номер/кімнат/комнат/душ/ліжк/кроват/садк/подушк
holding_/hold_/hanging_/clinging_ on_ ..2 ..2 hands_/dear/for_+life/whole_
рятувальник/спасател/lifeguard ..5 спав/спит/спал/спить/телефон/не_+було/не_+было/відсут/отсут/не_+мает/не_+диви/не_+смотр/phone_/asleep/nowhere/n't_/not_/no_/нем/нет_
вогнегасник/огнетушител/extinguisher/дефібр/дефибр/defib/аптечк/first_+aid_+kit ..4 простроч/просроч/expired/empty/пуст/порожн/missing/нем/нет_/no_/not_/n't_/dead_/flat_/не_
gate_/gates_/хвіртк/калитк ..4 open_/unlocked/wide_/відкрит/открыт/навстіж/нараспашку ..8 <child>/road/nursery/дорог/трас
overloaded/перевантаж/перегруж/overcrowd ..3 катер/лодк/човен/boat/ferry/паром/ліфт/лифт/van_/фунікул/канатк`;

const SHUT_IN = `
замкну/замика/замкнен/запер_/заперл/запер/запират/зачинил/зачиня/зачинен/запират ..3 нас_/мене_/меня_/<child>/людей_/бабус/бабуш/пацієнт/пациент/персонал/працівник/працівниц/її_/його_/ее_/его_ ..4 на_+ніч/на_+ночь/в_/у_/на_+склад/всеред/внутр/зсеред/снаруж/ззовні/на_+ключ
нас_/мене_/меня_/<child>/людей_/її_/його_/ее_/его_ ..2 замкну/замика/запер_/заперл/запира
дверна/дверная/ручк/ручка_ ..3 зсередини/изнутри/inside ..2 відлам/отлом/слома/злама/відсут/отсут/нем/нет_/broke/missing
грюка/стука/стучал/тарабан/кричал/орали_/долбил/banged/bang/shout/scream ..4 випусти/выпусти/let_+us_+out/let_+me_+out/відчинил/открыли_
не_ ..1 випуска/випусти/выпуска/выпусти ..2 нас_/мене/меня_/людей_/<child>/з_+кімн/із_+прим/пацієнт/пациент
would_/n't_/not_/refused_/never_ ..2 let_ ..1 us_/me_/him_/her_/them_/people/anyone out_
locked_/shut_/trapped_/lock_ ..1 us_/me_/him_/her_/them_/<child> ..2 in_/inside_/outside_
locked_ the_ door ..2 !behind
garden_/yard/outside_/car_ ..2 and_ ..1 locked_
door/doors_ ..2 stuck_/jammed_ ..1 shut_/closed_
stuck_/jammed_/trapped_ ..1 shut_/inside_/underground/in_+a_+lift/in_+the_+lift/in_+a_+tunnel
прикув/прикова/handcuffed_/наручниками_/наручниках_
прив'яза/привяза/привязыва/зв'яза/связал/tied_/strapped_/restrained_ ..4 стільц/стільч/стулу_/стулу/ліжк/кроват/батаре/стовп/chair/bed_/radiator/pole_ ..1 !шнур
заклеї/заклеи/заліпи/скотч/tape_/taped_ ..3 рот_/рота_/рот/mouth`;

const DRIVEN = `
засин/засып/клева/клюва/куня/дрім/дрем/спав_/спал_/спит_/спить_/дивив/дивит/смотрел/смотрит/переписув/переписы/п'є/пьет/пил_/пив_/п'ян/пьян/курив/обкур/зіпа/зева ..5 за_ кермом/рулем/рулі
<wheel> ..4 засин/засып/клював_/клевал_/кунял/дрім/дрем/зовсім_+п'ян/nodded/dozed/dozing/falling_+asleep/eyes_+closing/high_/stoned/smoking_+weed/yawn/vap/on_+tiktok/watching/facetim/scroll/face_+time
носом_ ..1 за_ кермом/рулем
<wheel> ..8 whatsapp/instagram/weed_/alcohol/joint_/swig/beer_/vodka/hands_+off/eyes_+off/no_+hands/wrong_+side/no_+lights/phone_+in_+his/phone_+in_+her/phone_+in_+one
гнав_/гнал_/мчав_/мчал_/гнали_/мчали_ ..4 #/по_+місту/по_+городу/по_+льоду/по_+льду/по_+узбіч/по_+обоч/в_+дощ/в_+дождь
falling_/fell_/dozing_/nodding_/asleep_/texting_/drunk_/drinking_ ..4 wheel_
<wheel> ..8 не_+стри/обган/обгон/вилеті/вылете/вилетів/узбіч/обочин/телефон/відео_+див/смотрел_+видео/тікток/тикток/на_+червоне/кинув_+кермо/бросил_+руль
<wheel> ..6 затис/зажа/прищем/захлоп/протяг/протащ/рушив/тронул/drove_+off/pulled_+off/pulled_+away ..8 <kin>/ногу/ногою/ногой/руку/рукав/двер/door/step
протащи/протягну/протягл/проволо/dragged_ ..3 <kin>/<me>/зупинк/остановк/рукав/асфальт/along
шин/гум/резин/покриш/tyre/tire_/tires_ ..2 лис/лыс/bald_/worn_/smooth/cracked
понесло_/занесло_/винесло_/вынесло_/розвернуло_/развернуло_/викинуло_/выкинуло_ ..4 трас/дороз/дорог/поворот/зустріч/встреч/узбіч/обочин/кювет/льод/льду/снігу/снегу
трас/дороз/дорог/поворот/мокр ..2 понесло/занесло/винесло/вынесло/розверн/развернуло/закрут
left_/dumped_/dropped_/kicked_/threw_ ..3 <me>/<kin> ..5 motorway/highway/nowhere_/roadside/expressway/freeway/hard_+shoulder/side_+of_+the_+road
locked_ ..1 doors_ ..3 and_/n't_/would_/driver/with_
skidded_/aquaplan/spun_ ..3 road_/off_/into_/motorway/ice_
airbag ..4 light/taped/missing/fault/fail/off_/no_/n't_/not_/горит/горить/нем/нет_/заглуш/обман/не_
подушки_/подушок_ безпек/безопас ..5 не_/нем/нет_/горит/горить/заглуш/обман
brake_/brakes_/гальм/тормоз ..4 відмов/отказ/fail/провал/зник/пропа/squeal/metal/скрег/скрип/зношен/стерт/faded/went_/soft
гальм/тормоз ..2 нем/нет_/нуль/ноль
кермо_/руль_/steering ..3 заклин/відвал/люфт/люфтит/locked/loose
кінь_/коня_/лошад/кобил/кобыл/жереб/horse_/pony_ ..5 понес/скину/сброс/брикн/лягну/вкуси/укуси/bolted/threw/kicked/bucked/bit_/reared
понесла_/понес_ ..3 перелом/ключиц/впал/упал/злам/слом`;

export const SAFETY_THING_TURNS = [FIRE, FALLING, SHUT_IN, DRIVEN].join('\n');

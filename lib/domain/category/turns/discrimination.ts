// How people tell that they were treated worse for who they are. Written as in `turn-index.ts`.
import { SAID_TURNS } from './discrimination-said.ts';

export const DISCRIMINATION_TURNS = `${SAID_TURNS}
не_/n't_/not_/never_/refus ..1 <refuse>/welcome/allow/serve/served_/let_/accept/admit/permit/take_/help ..4 <group>
<refusal> ..4 <group>
<group> ..4 не_/n't_/not_ ..1 <refuse>/welcome/allowed/served/let_/accepted/admitted/permitted
<group> ..3 <refusal>
<group> ..2 never_/only_/not_/n't_ ..1 served/allowed/welcome/let_
no_/zero_ blacks_/foreigners_/indians_/gays_/muslims_/asians_/immigrants_/dogs_/wheelchair/disabled/women_/refugees_
бо_/тому_/оскільки_/потому_/раз_/because_ ..4 <group>
я_/ми_/мы_/він_/вона_/он_/она_/i'm_/i_/we_/we're_/she_/he_/they_ ..3 <group> ..6 не_/відмов/отказ/ignored/refus/n't/not_/worse/stared/last/followed/asked
бо_/потому_/тому_/because_ ..3 я_/ми_/мы_/він_/вона_/он_/она_/i'm_/i_/we_/we're_/she_/she's_/he_/he's_/they're_ ..2 жінк/женщин/баба_/стар/пенсіон/пенсион/молод/росі/русск/украин/україн/донбас/донец/луган/схід/восток/одинок/розлуч/развед/товст/толст/повн/female/woman/women/girl_/old_/fat_/overweight/single_/young_/not_+white/accent/ukrain/russian/polish/local_/irish
образи/обража/оскорб/принизи/принижу/унизи/унижа/нахам/відмов/отказ/вигна/выгна/насміха/laughed/смея/смія/сміял/глузу/дразн/висмію ..6 через_/из-за_/із-за_ ..3 мов/мову_/язык_/язык/акцент/прізвищ/фамили/вік_/возраст/стать_/пол_/національн/национал/вагітн/беремен/інвалідн/инвалидн/реліг/религ/орієнтац/ориентац/зовнішн/внешност/вагу_/вес_/зріст/рост_/колір_/цвет_/віру_/веру_/вишиванк/платок/хустк
образи/обража/принизи/принижу/відмов/вигна ..4 за_ ..2 мову_/мови_/українськ
через_/из-за_/із-за_ ..3 мову_/українську_/языка_/акцент/прізвищ/фамили/вік_/віку_/возраст/стать_/национал/національн/вагітніст/беремен/інвалідн/инвалидн/реліг/религ/орієнтац/ориентац/зовнішн/внешност/місце_+народж/колір/цвет_ ..5 не_/відмов/отказ/вигна/выгна/образ/оскорб/принизи/унизи/хам/звільн/увол
because_/due_/for_/over_ ..1 of_/to_ ..1 my_/our_/his_/her_/their_/your_ ..2 age_/race_/skin/accent/religion/colour/color_/gender/sex_/disab/nationality/name_/surname/origin/weight/pregnan/language/passport/hijab/ethnic/background/sexual/orientation/turban/headscarf/faith/hair_
for_ being_ ..2 <group>/woman/female/old_/white_/single/local_/fat_/different/young_/in_+a_+wheelchair
treat/treated_/treats_/treating_/dealt_/served_/ignored_/profil/judg ..4 women_/foreigners_/black/indian/asian/brown/disabled/elderly_/old_+people/locals_/natives/africans/immigrants/differently_+because/second-class/second_+class
second-class ..1 citizen/passenger/people
second_ class_ citizen/passenger/people
второсорт/другосорт/другого_+сорту/второго_+сорта
як_/как_ ..1 людей_ ..1 друг/второго/нижч ..1 сорт/гатунк
жахлив/поган/хамськ/зверхн/упередж/презир/зневаж/скотськ/неповаг/неуваж/ужасн/плох/хамск/пренебреж/неуваж/хамств/зневаг ..2 ставлен/відношен/отношен/ставляться_ ..4 до_/к_ ..4 <group>/військов/военн/ветеран/захисник/героїв/пенсіонер/пенсионер/жінок/женщин/мам/дітей_+з/удов/вдов/студент_+з/іноз/сільськ/сельск/переселен
<group>/військов/военны/ветеран/захисник/пенсіонер/пенсионер ..5 зневаж/ненавид/принижу/унижа/хамит/хамлят/зневаг/ображ/оскорбл/презир
упереджен/предвзят/predjud/prejudi/bias/biased_/bigot ..1 ставлен/відношен/отношени/against/toward/staff/manager/owner/people/waiter/driver
тільки_/лише_/только_/виключно_/исключительно_/only_ ..3 слов'ян/славян/росіян/русским_/русских_/украинц/українц/білих_/белых_/чоловік_/мужчин/місцев/местн/своїх_/своих_/for_+foreigners/for_+locals/for_+whites/for_+men/white_+people/whites/men_+allowed
лиц_/лица_/осіб_/облич ..2 кавказ/слов'янськ/славянск
price/prices/charge/charged/pay_/fee_/ціна_/ціни_/цену_/цена_/цены_ ..4 foreigner/foreigners/іноземц/иностранц/tourists_+more/не_+місцев
foreigner/foreigners_/іноземц/иностранц ..6 double/triple/дорожч/дороже/вдвічі/вдвое/дорого/вищ/higher/more_/extra/інш_+цін/другая_
україн/державн/украинск/українськ ..2 мовою_/мову_/мови_/языке_/языком_/язык_ ..5 відмов/отказ/ігнор/принцип/хам/зневаж
відмов/отказ/ігнор/принципово/хам ..5 україн/державн/украинск ..2 мов/язык
на_ собачій_/телячій_/собачьем_
мовн/языков ..1 дискр/конфлікт/ценз/утиск/питанн/мовний_/скандал
пандус ..5 нем/нет_/без/відсут/отсут/слиз/крут/не_/завал/захара/загород
без_/нема_/немає_/нет_/відсутн/отсутств/жодн/ни_ ..2 пандус/підйомник/подъемник/безбар/ліфта_+для/доступності
немає_/нема_/нет_/без_/відсут/отсут/жодн/проблем/не_ ..2 доступ/доступн/заїзд/безбар/безбарь/інклюз/инклюз ..3 інвалід/инвалид/маломобіль/маломобиль/візк/візок/коляск
безбар/безбарь/інклюзивн/инклюзивн ..4 відсут/отсут/нем/нет_/не_/проблем/жах/ужас/тут_
проблем/неможлив/невозможн/нереальн/не_/жах ..3 доступ/заїх/заех/потрап/підня ..4 інвалід/инвалид/візк/коляск/маломобіль
інвалід/инвалид/візк/візок/колясочник ..6 не_+заїх/не_+мож/неможл/невозм/не_+потрап/не_+підн/не_+попас/не_+заех/не_+проїх/не_+проех/не_+заїд/не_+пройд
no_/n't_/not_/without_ ..3 ramp_/ramps_/wheelchair/accessib/step-free/disabled_+access/disabled_+toilet
wheelchair/disabled_ ..5 no_/not_/n't/impossible/turned/carry/refus/stairs/denied/left_
inaccessib/ableis/ageis/antisemit/anti-semit/islamophob/islamoph/misogyn/мізогін/мизогин/ейджизм/эйджизм/ксеноф/нацист/nazi_/фашист/шовініст/шовинист/бандеровк/русофоб/українофоб/украинофоб
slur_/slurs_/profiled_/profiling_/stereotyp/segregat
go_ back_ to_ ..2 country/where
їдьте_/їхай/їдь_/повертай/вали/езжай/валите_/возвращай/едьте_/уезжай ..2 до_+себе_/у_+своє/в_+свою_/к_+себе_/звідки_/откуда_/туди_/на_+донбас
понаїха/понаеха/лугандон/донбасян/узкогл/вузькогл/чорножоп/черножоп/нігер/ниггер/nigger/n-word/negro/chink_/paki_/faggot/підарас/пидорас/хохл/хохол_/кацап/бандеров/жидо/жидив/циганськ/чучмек/retard
почу/дізна/побач/узна/услыш/увиде/увидел/learn/heard/found_/saw_/notic/realis/realiz ..5 <group>/акцент ..8 відмов/отказ/n't/refus/suddenly/раптом/вдруг/змін/измен
окупован/оккупирован/донец/луган/крим ..6 не_+прийма/не_+принима/відмов/отказ/не_+беруть/не_+взяли
не_+прийма/не_+принима/відмов/отказ/не_+беруть/не_+берут ..8 окупован/оккупир/донец/луганс/переселен/крим
жінк/женщин/women_/woman_/дівчат/девушк/girls_ ..5 кухн/борщ/kitchen/not_+allowed/belong/не_+місце/не_+место/smile_/sweetheart
матір/мама_/мать_/мам_/mother/mum_ ..4 year_ old breastfeed/грудь
годув/кормит/кормл/breastfe ..4 вигна/выгна/попрос/asked/leave/cover/toilet/заборон/запрет
сексуальн ..1 орієнт/ориент
з_/с_ собакою-поводирем/собакой-поводыр/поводир/поводыр
guide_/service_/assistance_ dog/animal ..8 refus/n't/not_/denied/turned/no_/cancel/kicked
refus/n't/denied/turned_ ..6 guide_/service_/assistance_ dog
learn_/speak_/learn ..1 english_ ..1 first_/before_/or_/or
вчи_/вчіть_/учи_/учите_/learn_ ..1 мову_/язык_/language_
at_/for_/your_/in_ your_ age_
у_/в_ вашому_/вашем_/твоєму_/твоем_/моєму_/моем_/її_/ее_ ..1 віці_/возрасте_
holding_ hands_
одностат/однопол/same-sex/same_ sex_
your_ kind_
people_ like_ you_/us_/me_/them_
таких_/такі_/таким_/такие_ ..1 як_/как_ ми_/мы_/я_/нас_/нам_
the_/we_/we're_/were_ ..1 only_ ..2 <group>
husband_/чоловік_/муж_ ..3 allow/permission/knows_/дозволя/разреша/дозволив/разрешил
asked_/спитал/запитал/спросил ..4 where_/звідки_/откуда_ ..2 really_/насправді/на_ самом
too_ fat_/big_ ..3 seat_/chair/plane
`;

// How people tell where it will be seen: by name of a paper, a channel, a page of a town, or on the pavement before the door. Written as in `turn-index.ts`.

/** Papers, programmes, channels and pages by name. */
const PAGES =
  'тсн_/суспільн/1+1_/паблік/паблик/подслушано_/підслухано_/пикабу_/pikabu/стерненк/бігус/bihus/бихус/варламов/фонтанк/ведомост/коммерсант/комсомолк/рбк_/baza_/вастрик/vc.ru/vc_/dou_/доу_/дтп_/instablog/lindaikeji/nairaland/dailymail/gazette/herald_/tribune_/panorama_/watchdog/glassdoor/mumsnet/feedly';

/** Sending it out, now or soon. */
const SENDING =
  'пощу_/запощу_/постану_/постю_/виставлю_/выставлю_/викладаю_/выкладываю_/викладатиму_/викладемо_/виложу_/солью_/злию_/скину_/скидаю_/скидываю_/отправлю_/отправил_/отправила_/надішлю_/шлю_/пишу_/передам_/передаю_/тегаю_/тегну_/сторіс/сторис/отнесу_/віднесу_/понесу_/зливаю_/сливаю_';

const REACH = `
<sending> ..5 <pages>/<press>
<sending> ..6 <social>
<write>/call/tag_/tagging_/dm_/email_/emailing_ ..4 <pages>
daily_/sunday_/evening_/sky_/local_ mail_/mirror_/times_/standard_/news_/post_/express_ ..3 can_/will_/would_/have_/love/know/might_/hear
tag_/tagging_/tagged_ ..3 <press>/celebrit/minister
<pages>/<press> ..3 can_/will_/would_/would've/love/might_/carry/hear_/зацікав/дізна/узна/заинтер/приїд/приед/скоро_/чека/ждет/жде_/keen/waiting/beckons
<pages> ..2 pictures_/story_/photos_/історі/истори/опублік/опублик
<press>/bbc_ ..8 keen_ to_
зніму_/сниму_/запишу_/зроблю_/сделаю_/монтую_/монтирую_/змонтую_/готую_/готовлю_ ..2 про_/о_/об_ вас_/ваш/це_/этом_/этот_
зніму_/сниму_/запишу_/зроблю_/сделаю_/монтую_/монтирую_ ..2 ролик/рилс/reels/викривал/разоблач/сюжет/огляд_+про/обзор_+про ..3 про_/о_/вас_
відео_/видео_/video_/ролик_/запись_/запис_ ..1 вже_/уже_/already_ ..1 монту/монтир/готов/знят/снят/викла/выло/злит/слит/в_+мереж/в_+сет
увидит_/увидят_/побачить_/побачать_/дізнається_/дізнаються_/узнает_/узнают_ ~4 весь_/вся_/все_+місто/все_+село/усе_+місто/пів_/полгород/півміст/полстран/півкраїн/сотні_/тисячі_/тысячи_
хай_/нехай_/пусть_/let_ ..4 дізна/побач/узна/увид/know_/see_/hear_ ..2 весь_/вся_/всі_/все_/усі_/whole_/everyone_/all_+of_ ..2 країн/стран/міст/город/світ/мир_/село_/район/інтернет/интернет/двір/двор/town/city/world/internet/village/country
whole_/entire_ ..1 town_/city_/world_/internet/village/country/neighbourhood/neighborhood/community/street_/estate_/campus ..2 will_/gonna_/going_+to_/can_+see/needs_+to_/about_+to_ ..1 know_/see_/hear_/find_
make_/making_ ..1 sure_ ..3 whole_/everyone_/everybody_/entire_/all_+of_ ..4 know/knows/sees/see_/hear
у_/в_ ..1 мене_/меня_ ..4 підписник/подписчик
#/thousand/hundred ..1 followers/subscribers
стою_/стоят_/стоять_/стану_/станем/вийд/вийду_/выйд/встан/встану_/выйду_/stand/standing/organis/organiz/провед/влашту/устро/hand/handing/розда/раздам_/розкле/расклей/розвіш/развеш/повіс/повес ..8 пікет/пикет/мітинг/митинг/плакат/placard/megaphone/рупор/мегафон/picket/leaflet/листівк/листовк/баннер/банер/flyer
пікет/пикет/мітинг/митинг/picket/protest_ ..4 під_/під_+вашим/возле_/біля_/перед_/outside_/in_+front
перекри/перекро ..2 трас/дорог/вулиц/улиц
напиш/залиш/залишу_/остав/размещ/публік/публик/розміщ/post/posting/leave/leaving/review ..6 на_+всіх/на_+всех/на_+кожн/на_+каждом/усіх_/every_/all_+the ..2 сайт/форум/площад/майданч/платформ/ресурс/карта/маркетплейс/site_/platform/forum/directory
розкаж/расскаж/покаж/tell/telling/show/warn ..3 every_/кожн/каждом/всьому_/всему_/все_+місто/весь_+город/всій_/всей_ ..3 parent/tenant/neighbour/neighbor/customer/сусід/сосед/місту_/городу_/місто_/світу_/миру_/району_/клієнт/клиент/батьк/родител/town/whatsapp/groupchat
скрін/скрин/переписк/screenshot/recording ..5 викладу/викладаю/виклал/выложу/выложил/выклад/опублик/опублік/пощу/запощу/увид/побач/дізна/public/online/going_+up/posted/thread
викладу/викладаю/выкладыва/выложу/опублик/опублік/publish/posting/release ..3 скрін/скрин/переписк/screenshot/recording/запис ..6 !помог
thread_/тред_ ..3 twitter/твіттер/твиттер/reddit/incoming/tomorrow/скоро_
ваш_/ваші_/ваши_/ваше_/your_ ..2 обличч/лиц/лица_/ім'я_/имя_/name_/names_/face_/faces_ ..5 <social>/<pages>/газет/viral/paper
you'll_/you_+will_/you're_+going_+to_ ..2 be_ ..2 famous/viral/trending/front_+page/in_+the_+news
прослав/знаменит/ославл/зіркою_/звездой_ ..3 <social>/на_+всю/на_+весь/станете_
станете_/будете_ ..2 знаменит/зірк/звезд/відом/известн/популярн/в_+трендах/мемом
дійде_/дойдет_/дойду_/дійду_/потрапит/попадет/попадете/потрапите ..3 <press>/<pages>/новин/новост/тренд
в_/у_ новини_/новости_/новинах_/новостях_/тренды_/тренди_ ..4 вас_/вы_/ви_/про_/попад/потрап
viral_ ..4 your_/you_/this_/company
знаю_/маю_/имею_/є_/есть_/know_/have_/got_ ..4 людей_/знайом/знаком/контакт/друз/подруг/брат/people/contact/contacts/friend/mate_/cousin ..2 телевіз/телевиз/телебач/на_+тв_/на_+телек/<press>/at_+the_+bbc/in_+tv
пришлю_/привезу_/приведу_/викличу_/вызову_/позову_/запрошу_/приглашу_ ..3 <press>/съемочн/знімальн/камер/телевиз/телевіз/оператор
пост_/допис_/сторіз/сториз/сторис_/сторіс_/reel_/reels_/рілс/рилс/thread_ ..3 на_+всю/на_+весь/на_+всі/на_+все/про_+вас/о_+вас/вже_/уже_/завтра/сьогодні/сегодня/tonight/tomorrow/about_+you
выложу_/викладу_/залью_/заллю_/виставлю_/выставлю_/запощу_/скину_ ..3 сториз/сторіз/рілс/рилс/ленту/стрічк/твит/твіт/жж_/дзен/вк_/вконтакт/ок_/одноклас/тг_/телегу/чат_/чати_/чаты_/вайбер/viber/ватсап/вотсап
#/followers ..2 followers/підписник/подписчик ..8 hear/see/know/will/почу/побач/увид/узна/дізна/скажу/розкаж/расск
going_ ..1 on_/to_+be_+on_/straight_+on/straight_+to_+the_/up_+on_/all_+over_ ..3 <social>/facebook/twitter/community/neighbourhood/group/nextdoor
чати_/чаты_/чатах_/чат_/групи_/группы_/пабліки_/паблики_ ..4 вже_/уже_ ..2 зна/в_+курс/гуд/обговор/обсужд/чита/кипить
всі_/все_/усі_ ..1 чати_/чаты_/групи_/группы_/пабліки_/паблики_
пересилаю_/пересылаю_/переслал/переслав/передаю_/надсилаю_/отправляю_/скидаю_/несу_ ..3 редакц/<press>/новин/новост
звернусь_/звернуся_/обращусь_/пишу_/напишу_/написав/написал ..3 <pages>
video_/відео_/видео_/post_/thread_ ..1 is_+up/up_+now/is_+out/is_+live/вже_+є
максимальн ..1 репост/поширен/перепост/розголос
share_/repost/retweet ..2 this_/so_/it_/widely/far_ ..4 everyone/nobody/no_+one/people/others/as_+many/wide
<press>/радіо_/радио_/radio_ ..3 просил/попросил/просит/asked/wants/запросил/коментар/комментар/comment
кожен_/кожн/каждый_/каждая_/every_ ..2 жител/мешкан/житель/клієнт/клиент/сусід/сосед/resident/person_+in/customer ..3 дізна/узна/побач/увид/know/hear/see
`;

export const REACH_TURNS = REACH.replaceAll('<pages>', PAGES).replaceAll('<sending>', SENDING);

// How people tell that they will make it public. Written as in `turn-index.ts`.
import { REACH_TURNS } from './publication-reach.ts';

export const PUBLICATION_TURNS = `${REACH_TURNS}
<spread> ..6 <social>/<press>
i'll_/we'll_/i_+will_/we_+will_/i'm_+going_/we're_+going_/gonna_ ..4 post/posting/share/upload/publish/expose/tweet/blog_ ..6 <social>/everyone/everywhere/everybody/review/photos/video/story/world/this_/screenshots
i'm_/am_/are_/already_/just_/have_ ..1 posting_/posted_/sharing_/shared_/uploading_/uploaded_/tweeting_ ..6 <social>/everywhere/group/page
expose_/exposing_ ..2 you_/your_/them_/this_/these_/company
name_ and_ shame_
blast_/blasting_ ..3 <social>/everywhere
<write>/зверта/звон/дзвон/звяж/свяж/tip_/tipped/talk/talking/told_/email/emailed/sent_/send_/sending/спілк/запрош/приглас/викли/вызов/виклич/вызв ..4 <press>
<press> ..5 дізна/зацікав/узна/заинтер/звяж/зв'яж/свяж/приїд/приед/вже_/уже_/will_/зніма/знім/сним/interested/know/hear/contact/asked/love/цікав/буде_/будет_/скоро/напиш/розкаж/расскаж/розпов/story
to_/with_ the_ ..2 media_/press_/papers_/news_/newspapers_
<press>/стаття_/статья_/article_/story_/сюжет_/репортаж_/ролик_ ..4 вийде_/выйдет_/буде_/будет_/out_/goes_/going_/will_/coming/live/вже_/уже_/готов/готує ..4
все_/всё_/усе_/це_/это_/it_/everything_/цей_/их_ ..3 знят/сняли/снят/снято_/знято_/записан/зафільм/filmed/recorded/captured ..2 відео_/видео_/камер/диктоф/телефон/video/camera/tape
на_ відео_/видео_/камеру_/диктофон_ ..2 знят/снят/зняв/зняла/снял/запис/зафікс/зафикс
зняв_/зняла_/зняли_/снял_/сняла_/сняли_/записав/записал/filmed_/recorded_/taped_ ..4 на_/on_/it_/everything/whole ..1 відео/видео/камер/диктоф/телефон/video/camera/phone/all_
відео_/видео_/скрін/скрин/фото_/запис_/запись_/video_/screenshots_/footage_/recording_/photos_ ..5 летить/летит/гуля/розлет/розійд/розход/разойд/разлет/вже_+в/уже_+в/буде_+в/будет_+в/в_+мереж/в_+сет/в_+интернет/в_+інтернет/у_ мереж/у_+груп/в_+груп/в_+чат/паблік/паблик/викла/выло/опубл/online/going_+viral/goes/everywhere/out_+there/views
viral/вірус/вирусит/вірусит/завірус/завирус ..2 video/post/відео/видео/ролик/go_/went/going/піде/пойд/!захищ
напишу_/напишем/пишіть_/пишите_/розкаж/розкажу_/расскажу_/расскаж/розповім_/tell_/telling_/warn/попередж/предупрежу_/розповіда/розголо ..2 всім_/усім_/всем_/скрізь_/всюди_/усюди_/везде_/everyone_/everybody_/everywhere_/всій_/весь_/всю_ ..4 країн/стран/міст/город/світ/знайом/знаком/друз/group/they_/friend/i_
нехай_/хай_/пусть_/let_ ..3 всі_/усі_/все_/вся_/весь_/люди_/everyone_/people_/world_/країна_/страна_/місто_/город_ ..2 зна/побач/увид/узна/дізна/know/see_/judge
приголос/розголос/огласк/publicity/public_+shaming/оголошу_+публічно/публічно ..4
бан_/хейт_/хвил/волна/піднім/подним ..2 хейт/розголос/галас/шум_/скандал ..2 соц/мереж/сет/інтернет/интернет
піднімем/піднім/поднимем/подниму ..2 шум_/галас/скандал/волн/хвил
підписник/подписчик/followers_/subscribers_/передплатник/читач/зрител/глядач/viewers_ ..5 дізна/узна/побач/увид/розкаж/расскаж/покаж/see_/will_/know/hear/love/tell/show
camera_/film_/tv_ crew_/channel_/station_/programme_
знімальн/съемочн ..1 груп
local_ paper_/radio_/news_/press_/newspaper
<social> ..2 by_/до_/сьогодні/сегодня/завтра ..1 tonight_/tomorrow/вечор/вечер/ранку/утра
going_/goes_/it's_/up_ ..1 up_/live_/online_ ..1 tonight/tomorrow/today
i_/my_/we_/our_ ..2 blog/vlog/newsletter/podcast/column_ ..8 you_/this_/your_/next_/friday/saturday/sunday/monday
you/your/this_/it_ ..6 episode/edition_/column_/podcast/newsletter
фудблог/тревел-блог/влогер/влогг ..3
тегну_/відмічу_/отмечу_/тэгну ..6
великий_/большой_/длинный_/довгий_ ..1 пост_ ..3 скрін/скрин/фото/напиш/про_
зірка_/зірки_/звезда_/звезды_ ..1 <social>
видео_/відео_/video_ ..3 # ..3 посмотр/перегля/views/просмотр/лайк
подкаст ..4 розкаж/расскаж/запис/про_ вас/вийде/выйдет
розкажу_/расскажу_ ..4 подкаст/ефір/эфир/стрім/стрим
`;

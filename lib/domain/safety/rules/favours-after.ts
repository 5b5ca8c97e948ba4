// Favours for a review that is written already, and money that waits behind a change of stars: `за цей відгук нарахували вам сто бонусів`.
import type { PhraseRule } from '../phrases/phrases.ts';

const COINS = 'монет*|бал|бали|бала|балів|балл|балла|баллы|баллов|кристал*|points|coins|tokens|miles';
const WRITTEN = 'відгук|відгуки|отзыв|отзывы|review|reviews|оцінку|оценку|rating';
const ADDED =
  'нарахували|нарахувала|нараховано|додали|додано|зарахували|зараховано|подарували|поклали|докинули|закинули|начислили|начислено|добавили|добавлено|зачислили|зачислено|подарили|положили|added|credited|dropped|popped|put|sent|gifted|given';
const THIS = 'цей|ваш|такий|твій|ваші|этот|такой|твой|ваши|this|your|such a|that';
const POSTS =
  'написав|написала|написали|пише|пишуть|залишив|залишила|залишає|хвалить|відгукується|написал|пишет|пишут|оставил|оставляет|хвалит|отзывается|writes|write|wrote|leaves|left|posts|praises|reviews|speaks';
const ANYBODY =
  'кожен|кожн*|всім|усім|всі|усі|тим|ті|кажд*|всем|все|тем|те|everyone|everybody|anyone|all|those|whoever|people|guests|customers|clients|гостям|гості|гости|клієнт*|клиент*|покупц*|покупател*';
const GETS =
  'get|gets|receive|receives|earn|earns|win|wins|enjoy|enjoys|отримує|отримують|отримає|отримають|має|мають|получает|получают|получит|получат|чекає|чекають|ждет|ждут|даруємо|дарим|нараховуємо|начисляем|give|add|credit|send|treat';
const PURSE = 'рахунку|рахунок|картці|картку|балансі|ваші|счете|счету|счет|карте|карту|балансе|ваши|account|card|yours|wallet';

const IN_THANKS =
  'as a thank you|as thanks|in thanks|in gratitude|as a token of thanks|у подяку|в подяку|як подяку|на знак подяки|у знак вдячності|в знак благодарности|в благодарность|в качестве благодарности';

const PLACES =
  'google|maps|trustpilot|facebook|tripadvisor|yelp|instagram|гугл*|гуглі|мапах|картах|карти|карты|фейсбук*|інстаграм*|инстаграм*';
const GIVEN_FREE = 'FAVOUR|on us|on the house|з нас|с нас|free';

const SHOWN =
  'post|put|share|add|upload|drop|make|film|викладіть|викладете|опублікуйте|запостіть|зробіть|додайте|поділіться|зніміть|выложите|выкладывайте|опубликуйте|запостите|сделайте|добавьте|поделитесь|снимите';
const STORIES = 'story|stories|reel|reels|selfie|selfies|сторіс*|сторіз*|сторис*|рілс*|рилс*|селфі|селфи';
const OF_US = 'tag|tagging|hashtag|mention|mentioning|our tag|our hashtag|позначк*|відмітк*|тегом|хештег*|отметк*|хэштег*|тегом';
const KIND =
  'kind|nice|good|warm|lovely|sweet|positive|glowing|добр*|тепл*|гарн*|приємн*|хорош*|приятн*|позитивн*|положительн*|хвалебн*|схвальн*';
const SETTLED =
  'sorted|solved|fixed|resolved|settled|helped|happy|satisfied|вирішен*|вирішили|владна*|залагод*|допомогл*|задоволен*|решен*|решили|улажен*|уладил*|помогл*|доволен|довольн*';

export const FAVOURS_AFTER: readonly PhraseRule<'conditional_compensation'>[] = [
  {
    name: 'conditional_compensation',
    find: [
      `(за|for) (${THIS}) ..2 (${WRITTEN}) ..5!CAUSES (${ADDED}) ..4 (FAVOUR|${COINS})`,
      `(${ADDED}) ..4 (${COINS}) ..2 (за|for) ..2!CAUSES (${WRITTEN})`,
      `(FAVOUR|${COINS}) ..6 (так|цим|таким чином|этим|таким образом|this is how|that is how|thats how) ..2 (дякуємо|віддячуємо|благодарим|thank|reward) ..1 (кожн*|всім|усім|всіх|усіх|тим|тих|кажд*|всем|всех|тем|тех|everyone|everybody|anyone|all|those|people) (хто|кто|who) ..4 (${POSTS})`,
      // `За цей відгук з нас капучино`, `as a thank-you for reviewing us your next wash is free`, `pop the same words on Google and your next bar is on us`.
      `(за|for) (${THIS}) ..1 (${WRITTEN}) (з|с) нас`,
      `(${IN_THANKS}|in return|in exchange) for (reviewing|rating|praising|recommending|posting|writing) ..8 (${GIVEN_FREE}|${COINS})`,
      `(pop|put|drop|copy|paste|stick|share|repeat|say|скопіюйте|повторіть|продублюйте|напишіть|скопируйте|повторите|продублируйте|напишите) ..3 (words|word|lines|line|thing|слова|те саме|то же|самое|таке саме|то же самое) ..2 (${PLACES}) ..6 (${GIVEN_FREE}|${COINS})`,
      `(bump|nudge|flip|turn|lift|push|pull) (that|the|your|this) ..1 (1|one|2|two|3|three) ..1 (up to|into|to) ..1 (5|five|4|four) ..8 (FAVOUR|refund*)`,
      `(CHANGE|CHANGE_STARS|GIVE) ..3!REPLY REVIEW ..6 (і|й|та|и|and|then|тоді|тогда) NUMBER ..5 (${PURSE})`,
    ],
    unlessBefore: ['(thank*|thanks|дякуємо|дякую|спасибі|спасибо|благодарим|вдячні|grateful|appreciate) ..3', '(не|never|not|dont) ..2'],
  },
  {
    // For writing one, and for anybody who writes: `100 points go to the card of everyone who leaves us a review`.
    name: 'conditional_compensation',
    find: [
      `(GIVE|write|post|leave|напишіть|залиште|напишите|оставьте) ..4 (${WRITTEN}) ..9 (за це|за нього|за это|за него|for that|for it|in return|in exchange|натомість|взамін|взамен) ..2!CAUSES (мінус|минус|minus|${GIVEN_FREE}|${COINS})`,
      `(FAVOUR|${COINS}) ..8!CAUSES (${ANYBODY}) ..1 (who|хто|кто|що|які|которые|который) ..3 (${POSTS}) ..4 (${WRITTEN}|about us|про нас|о нас)`,
      `(${ANYBODY}) ..1 (who|хто|кто|що|які|которые|который) ..3 (${POSTS}) ..4 (${WRITTEN}|about us|про нас|о нас) ..5!CAUSES (${GETS}) ..5 (${GIVEN_FREE}|${COINS})`,
    ],
    unlessBefore: ['(не|never|not|no|dont|жодних|никаких|немає|нет) ..6'],
    unless: ['(не|never|not|no|dont|doesnt|жодних|никаких|немає|нет) ..6'],
  },
  {
    // What somebody is to write or show elsewhere: a photo with our tag, kind words, a line that all is settled.
    name: 'conditional_compensation',
    sure: true,
    find: [
      `(${SHOWN}) ..4 (${STORIES}) ..12!THANKS (${GIVEN_FREE}|${COINS})`,
      `(${SHOWN}) ..6 (${OF_US}) ..12!THANKS (${GIVEN_FREE}|${COINS})`,
      `(put|write|leave|say|drop|pop|add|post|share|spread|напишіть|залиште|лишіть|скажіть|додайте|черкніть|допишіть|напишите|оставьте|скажите|добавьте|черкните|допишите) ..4 (${KIND}) (word|words|line|lines|thing|things|слово|слів|слова|слівце|речення|рядок|рядки|слов|словечко|строк*|строч*) ..13 (${GIVEN_FREE}|${COINS})`,
      `(share|поділіться|поделитесь|поделитеся) ..3 (impressions|experience|story|враженням*|враження|впечатлени*|досвідом|опытом|радістю|радостью) ..1 (on|in|на|в|у) ..1 (${PLACES}|tripadvisor|отзовик*|отзовике|group|групі|группе|page|сторінці|странице|соцмережах|соцсетях|social) ..6!THANKS (${GIVEN_FREE}|${COINS})`,
      `(репост|repost|retweet|репостніть|репостните|перепостите|поширте) ..7!THANKS (${GIVEN_FREE}|${COINS})`,
      `(похваліть|похвалите|praise|порадьте|посоветуйте) ..5 (групі|чаті|сторінці|мапах|группе|чате|странице|картах|group|chat|page|online|${PLACES}) ..6!THANKS (${GIVEN_FREE}|${COINS})`,
      `(tell|розкажіть|розповісте|расскажите|show|покажіть|покажите) ..1 (followers|subscribers|підписник*|подписчик*) ..3 (us|нас) ..6!THANKS (${GIVEN_FREE}|${COINS}|off)`,
      `(one|a|single|один|одна|одне|одно) ..1 (${KIND}) (post|line|word|words|note|mention|comment|допис|пост|слово|рядок|строчка|строка|сторіс|сторис) ..5 (and|і|та|й|и) ..5!THANKS (half price|за пів ціни|за півціни|в пів ціни|за полцены|в полцены|on us|on the house|is free|are free|is yours|are yours|безкоштовно|бесплатно|за наш рахунок|за наш счет|в подарунок|в подарок|у подарунок)`,
      `(thank you)? (note|line|words|post|mention|story|shout out) ..1 (on|in) ..2 (${PLACES}|page|group|wall) ..1 (gets|earns|brings|wins|means) ..5 (${GIVEN_FREE}|${COINS})`,
      `(put|write|leave|say|drop|add|post|напишіть|залиште|лишіть|додайте|допишіть|напишите|оставьте|добавьте|допишите) ..5 (saying|that|що|что|про те|о том) ..6 (${SETTLED}) ..8 (${GIVEN_FREE}|${COINS})`,
    ],
    unless: ['(не|not|isnt|wasnt) ..2 (вирішен*|решен*|solved|sorted|fixed|resolved|допомогл*|помогл*|helped)'],
    unlessBefore: [
      '(thank*|thanks|дякуємо|дякую|спасибі|спасибо|благодарим|вдячні|grateful|appreciate) ..3',
      '(не|never|not|dont|we|ми|мы|you|ви|вы) ..2',
    ],
  },
  {
    // What comes once the stars have gone up: `the code is sent as soon as the stars go up`.
    name: 'conditional_compensation',
    find: [
      `(FAVOUR|code|код|${COINS}) ..9!THANKS CONDITION ..2 REVIEW ..1 (підніметься|піднімуться|зросте|зростуть|виросте|поднимется|поднимутся|вырастет|вырастут|rise|rises|go up|goes up|climb|climbs|jump|jumps)`,
    ],
    unlessBefore: ['(не|never|not|dont) ..2'],
  },
  {
    // What is given in thanks for the review, in the same sentence or the next: `як подяку, додали 150 бонусів`.
    name: 'conditional_compensation',
    across: true,
    find: [
      `(${IN_THANKS}) (за|for) ..3!CAUSES (${WRITTEN}|нього|него|it) ..8 (FAVOUR|${COINS})`,
      `(за|for) ..3!CAUSES (${WRITTEN}) (${IN_THANKS}) ..6!CAUSES (FAVOUR|${COINS})`,
    ],
  },
];

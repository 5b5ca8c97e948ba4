// Whether a reply holds anything: a solution, a next step, a deadline, a contact or an apology for something named. Thanks for praise need none of it.
import { phraseSearch } from '../phrases/phrases.ts';
import type { Sentence } from '../sentences.ts';
import { isConcrete, isPassedOn, topicsOf } from './stock-words.ts';

const SUBSTANCE = phraseSearch<'substance'>([
  {
    name: 'substance',
    find: [
      // What was done or will be done: a first person and a verb that does something.
      '(надісл*|вислали|выслали|прислали|перевір*|провер*|замін*|замен*|поверн*|повертає*|верн*|возврат*|вернем|виправи*|виправл*|виправте*|исправ*|полагод*|почин*|відремонт*|отремонт*|налашту*|настрои*|настраива*|настройк*|зʼясу*|зясу*|зясов*|выясн*|розслід*|расслед*|розбира*|разбира*|разобра*|розібра*|зателефон*|передзвон*|позвон*|перезвон*|свяжемся|свяжется|свяжутся|звяжемося|звяжеться|звяжуться|звязалися|связались|напишіть|напишите|надішліть|пришліть|пришлите|отправьте|надішл*|відправ*|отправ*|вишл*|зверніться|обратитесь|звертайтеся|обращайтесь|дзвоніть|звоните|телефонуйте|зателефонуйте|позвоните|позвоніть|повідомте|сообщите|повідомимо|сообщим|уточніть|уточните|вкажіть|укажите|заповніть|заполните|оновіть|обновите|перевстанов*|переустанов*|перезаван*|перезагруз*|спробуйте|попробуйте|натисніть|нажмите|відкрийте|откройте|оберіть|выберите|зайдіть|зайдите|вимкн*|увімкн*|включите|отключ*|додали|додамо|добавили|добавим|посили*|усили*|найняли|наняли|навчили|навчання|обучили|обучение|обучим|тренінг*|тренинг*|провели|проведемо|проведем|закрили|скасува*|отмен*|зняли|змінили|змінимо|изменили|изменим|компенс*|відшкод*|возмест*|безкоштовно|бесплатно|узгод*|согласу*|передали|передамо|передадим|доставимо|доставим|доставлять|доставлено|доставлена|доставлений|доставлять|приїде|приедет|прибер*|вимили|прибрали|убрали|пофарб*|встанов*|установ*|купили|замовили|заказали|розгляну*|рассмотр*|відкрили|открыли|зареєстр*|зарегистр*|створили|создали|їде|едет|дорозі|пути|прямує|прибуде|прибуло|прибудет|прибыл*|готов*|надійде|надійшл*|поступит|поступил*|чекає|ждет|готуємо|готовим|розповімо|пояснимо|пояснюємо|объясн*|причина|причиною|причиной|тому що|потому что|через те|сталося через|произошло из за|через збій|из за сбоя|з огляду)',
      '(checked|check|checking|replac*|refund*|fix|fixed|fixing|repair*|resolve|resolved|resolving|investigat*|look into|looking into|looked into|contact|reach out|reach us|email us|email|call us|call|phone|message us|write to|dm|send us|send|sent|let us know|provide|share your order|tell us|try|restart|reinstall|update the app|install|click|open the|go to|log out|sign in|visit|train|trained|training|retrain|hire|hired|add|added|adding|install|installed|replaced|renovat*|review the|reviewed|raised|spoke|spoken|speak|discuss|discussed|met with|arrange|arranged|schedule|scheduled|deliver|delivery will|on its way|arrive|arrives|arrived|ready|waits for you|ship|shipped|compensat*|credit|credited|cancel|cancelled|waive|upgrade|reimburs*|cleaned|clean|correct|corrected|address the|addressed|adjust|adjusted|explain|because|the reason|due to|caused by|happened|passed|forwarded|forwarding|shared|escalat*|follow up|get back|implement*|taken steps|took|ensure|make sure|changed|changing|instructed|purchased|ordered|recommend|offer)',
      '(працюємо|работаем|working|work) (над|on) ..1 CONCRETE',
      // What is so from now on, and why it was not.
      '(тепер|відтепер|віднині|теперь|отныне|now|from now on|no longer|більше не|больше не) ..6 (має|мають|є|працює|працюють|чергує|стоїть|лежить|видає|видають|перевіряє|перевіряють|имеет|имеют|есть|работает|работают|дежурит|стоит|лежит|выдает|проверяет|проверяют|has|have|is|are|runs|run|works|stands|checks|opens)',
      '(має|мають|есть|має|has|have) ..3 (тепер|відтепер|теперь|now)',
      '(тепер|відтепер|теперь) ..5',
      '..6 (now|from now on) $',
      '(бо|оскільки|адже|поскольку|ибо|потому что|тому що|because|since|as) ..2 (постачальник*|поставщик*|supplier*|склад*|warehouse|курєр*|курьер*|courier|система|систему|system|програма|программа|закон|law|ремонт*|аварі*|авари*|змін*|смен*|shift|driver|pipe|pump|part)',
      // When.
      '(завтра|сьогодні|сегодня|tomorrow|today|tonight|понеділ*|вівтор*|серед|середи|четвер*|пятниц*|субот*|неділ*|понедельник*|вторник*|среды|среду|четверг*|суббот*|воскресень*|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(протягом|впродовж|упродовж|в течение|within|за|до|через|in|by|until|до кінця|до конца|next|цього|наступного|следующ*|на этой|на цьому) ..2 (дня|днів|день|дней|годин*|часа|часов|час|час*|хвилин*|минут*|тижн*|тиждень|недел*|місяц*|месяц*|day|days|hour|hours|minutes|week|weeks|month|доби|суток|january|february|march|april|june|july|august|september|october|november|december|числа|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)',
      // Sorry for something.
      // A wait, and no hopes that came to nothing.
      '(вибач*|перепрош*|прикро|шкода|пробач*|извин*|сожале*|жаль|прост*) ..4 (за|через|из за) ..3 (очікування|очікуванням|ожидание|ожидания|ожиданием)',
      '(вибач*|перепрош*|прикро|шкода|пробач*|извин*|сожале*|жаль|прост*|sorry|apolog*|regret|disappointed|disappointing) ..6 (за|що|через|что|за то|из за|for|that|about|to hear that|with) ..5 (затримк*|задержк*|груб*|хам*|брак|браком|дефект*|помилк*|ошибк*|черг*|очеред*|холодн*|сиру|бруд*|гряз*|шум*|зламан*|сломан*|пошкоджен*|поврежден*|запізн*|опозда*|втрат*|потер*|повед*|збій|збої|сбой|сбои|довел*|пришлось|чекал*|ждал*|не працю*|не работа*|не отрим*|не получ*|зіпсов*|испорч*|відсутн*|отсутств*|подвійн*|двойн*|списан*|delay*|wait*|queue*|rude*|attitude|cold|dirty|dirt|noise*|broken|damag*|defect*|fault*|mistake*|error*|lost|missing|late|charge*|temperature|clean*|wifi|wi|shower|bed|air|breakfast|check|room|food|staff|behavio*|crash*|bug*|outage|slow*|smell|leak*|wrong|unable)',
      '(номер|number|посилання|ссылк*|link|форм*|form) ..3 (замовл*|заказ*|order|звернен*|обращен*|ticket|заявк*|booking|підтримк*|поддержк*|нижче|ниже|below)',
    ],
    unless: ['^ (дякуємо|спасибо|thank you|thanks) (за|for) ..3 (відгук*|отзыв*|feedback|review) $'],
  },
]);

const PRAISE =
  /(?:^| )(?:дякую|дякуємо|дякую|спасибі|спасибо|молодці|молодцы|супер|чудов|прекрасн|рекоменд|задоволен|сподобал|смачн|вкусн|люблю|клас|відмінн|отличн|найкращ|лучш|довольн|понравил|восторг|бездоганн|приємн|приятн|гарн|хорош|красив|ідеальн|идеальн|подоба|thank|great|excellent|amazing|awesome|love|loved|perfect|wonderful|fantastic|recommend|best|enjoyed|friendly|delicious|good|nice|superb|lovely|👍|❤)/u;
const COMPLAINT =
  /(?:^| )(?:жах|ужас|поган|плох|гірш|хуже|не (?:понрав|сподоб|вкусн|смачн|довол|задовол|приятн|приємн|очень|дуже|рад|прац|работ|прийш|приш|відпов|отве|поверн|верн|рекоменд|рад|встиг|успе|отрим|получ|можу|могу|зміг|смог|доч|дож)|ніхто|никто|груб|хам|брак|злам|слом|чека|жд[аеу]|запізн|опозд|затрим|задерж|обман|холодн|бруд|гряз|дорог|скарг|жалоб|розчаров|разочаров|повернен|возврат|але |но |однак|однако|terrible|bad|worst|awful|poor|rude|broke|late|never|not |no |dirty|cold|wait|disappoint|refund|slow|horrible|but |however|unfortunately|crash|bug|fail|didnt|doesnt|wont|cant|wasnt|isnt|overpriced|noisy|lost|scam)/u;

/** Whether the author only praises: then a thank-you is a whole reply. */
const isPraise = (review: readonly Sentence[]): boolean => {
  const text = review.map(({ line }) => line).join('');
  return PRAISE.test(text) && !COMPLAINT.test(text);
};

/** Whether any of the sentences holds a step, a date, a contact or an apology for something named. */
export const hasSubstance = (sentences: readonly Sentence[]): boolean => SUBSTANCE(sentences, []).length > 0;

/** A whole sentence, or more words than one greets with: before that a reply that is being typed is only begun. */
const SHORTEST_WORDS = 3;
const BEGUN_WORDS = 8;

/** `draft` and `review` are the sentences of the two texts, `closing` the one of them that only says who writes; `finished`: nothing more will be typed, so `OK` is the whole reply. */
export const isHollow = (
  text: string,
  draft: readonly Sentence[],
  closing: Sentence | null,
  review: readonly Sentence[],
  finished: boolean,
): boolean => {
  const words = draft.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const least = finished ? 1 : /[.!?…)»"”]\s*$/u.test(text) ? SHORTEST_WORDS : BEGUN_WORDS;
  if (words < least || isPraise(review)) return false;
  const said = draft.filter((sentence) => !isPassedOn(sentence));
  if (hasSubstance(said)) return false;
  const topics = topicsOf(review);
  return !said.some((sentence) => sentence !== closing && isConcrete(sentence, topics));
};

// What a second rule at one sentence must stand on: a threat that speaks of a post pleads for no stars, and praise of oneself accuses nobody.
import type { Sentence } from '../sentences.ts';
import type { LearntRule } from './learnt-rules.ts';

/** Something is to be done with the review, or stars are spoken of. */
export const PLEA =
  / (?:видал|прибер|прибр|знім|змін|виправ|оцін|зірк|зірок|відклич|удал|убер|убр|сним|измен|исправ|оцен|звезд|отзов|балл?(?:и|ы|ів|ов)? |stars? |rating|rate |remov|delet|take |taking |chang|edit|withdraw|retract|updat|revis|reconsider)/u;
/** Somebody beside ourselves. */
const OTHERS =
  / (?:ви|вы|вас|вам|вами|ваш[^ ]*|ти|ты|you[^ ]*|автор[^ ]*|author|reviewer|конкурент[^ ]*|competitor[^ ]*|rival[^ ]*|інш[^ ]*|друг(?:ие|их|им|ими)|others?|вони|они|they|сусідн[^ ]*|соседн[^ ]*|на відміну|в отличие|unlike) /u;

/** Told to be calm: no more than a tone, where nothing is said of the one who is told. */
const CALM = / (?:заспокой[^ ]*|успокой[^ ]*|не нервуйте|не нервничайте|calm down|relax|chill(?: out)?|take it easy) /u;
const OF_PERSON =
  / (?:ви|вы|вас|вам|вами|ваш[^ ]*|ти|ты|тебе|тебя|you[^ ]*|ліки|ліків|лекарств[^ ]*|таблет[^ ]*|пігулк[^ ]*|валер[^ ]*|pills?|meds|medication|tea|істер[^ ]*|истер[^ ]*|псих[^ ]*|нерви|нервы|нервів|голов[^ ]*|head|doctor|лікар[^ ]*|врач[^ ]*|baby|дитин[^ ]*|ребен[^ ]*) /u;
/** Made small from above, `не робіть із мухи слона`, `треба було спершу читати`: a tone, where the one who is told is called nothing. */
const BELITTLED =
  / (?:заспокой[^ ]*|успокой[^ ]*|calm|завел[^ ]*|завівся|розслаб[^ ]*|расслаб[^ ]*|слона|molehill|mountain|драм[^ ]*|drama[^ ]*|трагед[^ ]*|tragedy|ерунд[^ ]*|дрібниц[^ ]*|пустяк[^ ]*|мелоч[^ ]*|fuss[^ ]*|expert|експерт[^ ]*|эксперт[^ ]*|not the end|(?:треба|надо|потрібно|нужно|варто|стоило) (?:було|было)|try reading|should have|за такі гроші|за такие деньги|не переживайте|переживати|переживать|хвилюватися|волноваться|нервувати|нервничать) /u;
const CALLED =
  / (?:ліки|ліків|лекарств[^ ]*|таблет[^ ]*|пігулк[^ ]*|валер[^ ]*|pills?|meds|medication|істеричк[^ ]*|истеричк[^ ]*|псих[^ ]*|нерви|нервы|нервів|голов[^ ]*|heads?|мозк[^ ]*|мозг[^ ]*|мізк[^ ]*|brains?|розум[^ ]*|ума|ум|doctor|лікар[^ ]*|врач[^ ]*|baby|child|kid|дит[^ ]*|детск[^ ]*|дет[еи][^ ]*|ребен[^ ]*|туп[^ ]*|дурн[^ ]*|дура[^ ]*|глуп[^ ]*|нахаб[^ ]*|нагл[^ ]*|хам[^ ]*|жалюг[^ ]*|жалк[^ ]*|рот[^ ]*|неу[чк][^ ]*|неграмотн[^ ]*|безграмотн[^ ]*|невіг[^ ]*|невежд[^ ]*|деревенщин[^ ]*|село|колхоз[^ ]*|колгосп[^ ]*|ви наш[^ ]*|вы наш[^ ]*|illiterate|peasant[^ ]*|clueless|ignoran[^ ]*|stupid|silly|fool[^ ]*|idiot[^ ]*|thick|dense|grow up|mouth|таких|такі як|такие как|like you|ростіть|вмієте|умеете|learn) /u;
/** `Мы рыдали всем коллективом, читая вашу историю`: grand, and no scorn of anybody. */
const WEPT = / (?:ридали|ридаємо|плакали|плачемо|рыдали|рыдаем|плачем|wept|cried|sobbed|weeping) /u;

/** `А чего вы ожидали за такие деньги`: snapped at, and accused of nothing. */
const EXPECTED =
  / (?:чого|чого ж|чего|чего же|що|что|what) (?:[^ ]+ ){0,3}(?:очікували|чекали|хотіли|сподівалися|ожидали|ждали|хотели|expect|expected|expecting) /u;
const LIED =
  / (?:бреш|брех|вигад|врет|врал|вран|лж[её]т|лгал|лож[ьн]|выдум|клевет|наклеп|шахра|мошенн|вкра|укра|краді|lie|lied|lying|liar|steal|stole|fraud|scam|invent)/u;

/** Whoever had the author written is a rival, no customer: `вас подослал сервис с соседней улицы`. */
const SENT =
  / (?:підісла[^ ]*|підсила[^ ]*|подосла[^ ]*|подсыла[^ ]*|заслал[^ ]*|нацькува[^ ]*|натравил[^ ]*|найня[лв][^ ]*|нанял[^ ]*|підкупил[^ ]*|подкупил[^ ]*|проплатил[^ ]*|заплатил[^ ]*|(?:you (?:were|are|have been|got)|youve been|someone|somebody) (?:[^ ]+ )?(?:sent|hired|paid|put up|planted)|(?:sent|hired|paid|planted) (?:you|by)|put you up) /u;

/** What went off with the author, told of nobody else: `вместе с вами из номера уехали два полотенца`. */
const WITH_YOU =
  / (?:(?:разом|вместе) (?:з|із|зі|с) вами|with (?:you|your party|your luggage)|(?:у|в) ваш[^ ]* (?:валіз|сум|рюкзак|багаж|чемодан)[^ ]*|in your (?:luggage|suitcase|bags?)) /u;

/** `Кто много пишет, у того потом долго чинят лифт`: a threat, and no tale of anybody's guilt and no gift. */
const WHO_WRITES =
  / (?:хто|кто|які|которые|що|что|who|whoever) (?:[^ ]+ ){0,2}(?:пиш|строч|скарж|скандал|жал[иіу]|галас|ш[уі]м|complain|post|writ|grumbl|moan|rant)[^ ]* | (?:complain|write|post|moan|grumble) less | (?:по)?(?:менше|меньше) (?:пиш|скарж|жал)[^ ]* | (?:loud|noisy|complaining|скандальн[^ ]*|галаслив[^ ]*|шумн[^ ]*) (?:customers|guests|clients|tenants|parents|клієнт[^ ]*|клиент[^ ]*|мешканц[^ ]*|жильц[^ ]*|гост[^ ]*) /u;

/** Whether a learnt rule falls beside what else was found in its sentence. */
export const isOutdone = (rule: LearntRule, { line }: Sentence, beside: ReadonlySet<string>): boolean =>
  (rule === 'rating_request' && beside.has('threat') && !PLEA.test(line)) ||
  (rule === 'insult' && beside.has('tone') && CALM.test(line) && !OF_PERSON.test(line.replace(CALM, ' '))) ||
  (rule === 'insult' && beside.has('tone') && BELITTLED.test(line) && !CALLED.test(line)) ||
  (rule === 'insult' && beside.has('pathos') && WEPT.test(line)) ||
  (rule === 'other_customer' && beside.has('accusation') && (SENT.test(line) || WITH_YOU.test(line))) ||
  (rule === 'accusation' && beside.has('customer_confirmed') && !LIED.test(line)) ||
  (rule === 'accusation' && beside.has('tone') && EXPECTED.test(line) && !LIED.test(line)) ||
  (rule === 'accusation' && beside.has('pathos') && !OTHERS.test(line)) ||
  ((rule === 'accusation' || rule === 'conditional_compensation') && beside.has('threat') && WHO_WRITES.test(line) && !LIED.test(line));

// Sentences of mere kindness, `it is wonderful to know that you enjoyed the breakfast`, `do follow us on social media`: the learnt part hears threats, insults and
// pleas in them by the company that their words keep. What is said under cover of kindness, `it is great to hear where you live`, stays the learnt part's.
import type { Sentence } from '../sentences.ts';

const GLAD =
  '(?:so |very |really |truly |absolutely |always |beyond |deeply )?(?:wonderful|fantastic|great|lovely|good|nice|heartening|heartwarming|amazing|delightful|encouraging|glad|happy|pleased|delighted|thrilled|elated|overjoyed|honou?red|privileged)';
const HEARD = '(?:hear|know|learn|read|see|note|find out|discover|receive)';
const KIND_ENGLISH = [
  `(?:its|it is|it was|we are|were|we re|i am|im|so|very|truly|really)? ?${GLAD} (?:for us )?(?:to ${HEARD}|that) `,
  '(?:it|this|that) (?:gives|gave|fills|brings) us (?:with )?(?:(?:immense|great|much|so much|a lot of) )?(?:pleasure|joy|happiness|delight) ',
  '(?:we )?(?:truly |really |highly |sincerely |deeply )?appreciate (?:the fact )?(?:that )?(?:you|your) ',
  '(?:thank you|thanks|many thanks|our thanks) (?:so much |very much |a lot )?for (?:taking|sharing|choosing|staying|visiting|your|the) ',
  'we (?:fully |completely )?understand (?:the importance of|that everyone has|that each) ',
  '(?:it will be|it would be|it was|it is|its) (?:an|our|a) (?:absolute |great |true )?(?:honou?r|pleasure|privilege) (?:to|for us to) ',
  'we hope (?:that )?(?:these|those|the|your) (?:[^ ]+ ){0,4}(?:moments|memories|days|stay|visit|trip|time) ',
];
const KIND_CYRILLIC = [
  '(?:нам |мені |мне |дуже |очень |так |щиро |искренне |особливо |особенно ){0,3}(?:приємно|приятно|чудово|замечательно|радісно|радостно|раді|рады|радий|рада|рад|щасливі|счастливы|тішимося|радуемся) (?:(?:чути|знати|дізнатися|дізнатись|читати|бачити|прочитати|почути|слышать|знать|узнать|читать|видеть|прочитать|услышать|отримати|получить) )?(?:що|что|ваш[^ ]*|такі|такие|такий|такой|про|о|об) ',
  '(?:щиро |дуже |искренне |большое |велике )?(?:дякуємо|дякую|спасибі|спасибо|благодарим|вдячні|признательны) (?:вам )?(?:дуже |большое )?(?:за|що|что) ',
  '(?:цінуємо|ценим) (?:те )?(?:що|что|ваш[^ ]*) ',
];
/** Kind as a whole: nothing else has to be liked in them. */
const KIND_THROUGHOUT = [
  '(?:knowing|hearing|reading|seeing) (?:that )?(?:you|your|our) (?:[^ ]+ ){1,12}(?:means? (?:a lot|so much|the world|everything)|makes? us (?:happy|proud|glad)) ',
  '(?:please |do |please do |you can |kindly )?(?:follow|connect with|find|join) us on (?:social media|facebook|instagram|youtube|twitter|telegram|linkedin) ',
  '(?:приєднуйтеся|присоединяйтесь|долучайтеся|стежте|следите|підписуйтеся|подписывайтесь) (?:до нас |к нам |за нами |на нас |за новинами |за новостями )?(?:у |в |на )?(?:соцмережах|соціальних мережах|соцсетях|социальных сетях|instagram|facebook|telegram|інстаграм[^ ]*|инстаграм[^ ]*|телеграм[^ ]*|фейсбуц[^ ]*) ',
];
const opening = (kinds: readonly string[]): RegExp =>
  new RegExp(`^ (?:(?:and|so|also|well|і|й|та|и|а|we|ми|мы) )?(?:${kinds.join('|')})`, 'u');
const KIND = opening([...KIND_ENGLISH, ...KIND_CYRILLIC]);
const KIND_WHOLE = opening(KIND_THROUGHOUT);

/** What turns kindness into its opposite, ties it to something or asks for more: looked for generously. */
const TURNED =
  / (?:not|no|nor|never|none|nobody|nothing|(?:do|did|does|is|was|were|are|ca|could|wo|would|should|has|have|had|must|need)nt|cannot|without|even|finally|at last|least|only|just|unless|if|until|once|when you|where|who you|whom|whose|what you|which|how you|how well|why|but|though|although|yet|however|instead|unlike|judge|judges|lies|liar[^ ]*|talent|invent[^ ]*|fair[iy][^ ]*|tantrum[^ ]*|hysteric[^ ]*|stupid[^ ]*|idiot[^ ]*|soon|pay a|visit you|lawyer[^ ]*|attorney[^ ]*|solicitor[^ ]*|legal|court|police|sue|regret|sorry|careful|watch|boss|employer|wife|husband|children|home address|address|you live|live at|live in|you work|manage[^ ]*|mistake[^ ]*|brain[^ ]*|mind|(?:can|learn|learned|learnt|able) to read|reading|time and|waste[^ ]*|wasting|complain[^ ]*|whin[^ ]*|whing[^ ]*|moan[^ ]*|rant[^ ]*|bored|boredom|imagination|fantasy|fiction|drama|story|stories|opinion|expert[^ ]*|genius|clever|smart|someone like|people like|like you|yourself|change[^ ]*|chang[^ ]*|update (?:your|the|this|it)|updating|edit[^ ]*|remov[^ ]*|delet[^ ]*|rais[^ ]*|improv[^ ]*|reconsider[^ ]*|another|extra|higher|five|5|four|stars?|discount[^ ]*|gift[^ ]*|free|bonus[^ ]*|voucher[^ ]*|coupon[^ ]*|refund[^ ]*|prize[^ ]*|off|не|ні|ни|ніколи|никогда|нічого|ничего|ніхто|никто|навіть|даже|нарешті|наконец|хоч|хоть|лише|лишь|тільки|только|якщо|если|коли|когда|поки|пока|щойно|де|где|хто|кто|чиї|чьи|як|как|чому|почему|але|но|однак|однако|зате|зато|проте|адвокат[^ ]*|юрист[^ ]*|суд[^ ]*|поліц[^ ]*|полиц[^ ]*|пошкод[^ ]*|пожал[^ ]*|начальник[^ ]*|роботодав[^ ]*|работодат[^ ]*|дружин[^ ]*|жен[ае]|чоловік[^ ]*|муж[^ ]*|дітей|дети|детей|жив[^ ]*|адрес[^ ]*|розум[^ ]*|ум[^ ]*|мозк[^ ]*|мозг[^ ]*|вигад[^ ]*|выдум[^ ]*|фантаз[^ ]*|каз[кц][^ ]*|сказ[^ ]*|таким[^ ]*|так[іи]х|такие люди|такі люди|змін[^ ]*|измен[^ ]*|помін[^ ]*|поменя[^ ]*|виправ[^ ]*|исправ[^ ]*|оновит[^ ]*|обнов[^ ]*|видал[^ ]*|удал[^ ]*|прибер[^ ]*|убер[^ ]*|підн[^ ]*|подн[^ ]*|постав[^ ]*|залиш[^ ]*|остав[^ ]*|ще|еще|пят[^ ]*|зір[^ ]*|звезд[^ ]*|знижк[^ ]*|скидк[^ ]*|бонус[^ ]*|подар[^ ]*|безкошт[^ ]*|бесплат[^ ]*) /u;

/** What one is glad of: what was liked, who was praised, or whose words were kind. Without it kindness may be mockery, `приятно узнать, что вы освоили клавиатуру`. */
const LIKED =
  / (?:enjoy(?:ed|ing)?|loved?|liked|recommend[^ ]*|recommendations?|kind words?|positive|kind|encouraging|praise[^ ]*|compliments?|comfortabl[^ ]*|expectations?|hospitality|pleasant|memor[^ ]*|cherish[^ ]*|(?:cater|tailor)[^ ]*|social media|facebook|instagram|youtube|feedback|reviews?|fellow|preferences|quality|service|staff|team|сподоба[^ ]*|понрав[^ ]*|рекоменд[^ ]*|порад[^ ]*|посовет[^ ]*|оцінили|оценили|тепл[^ ]*|добр[^ ]*|приємн[^ ]*|приятн[^ ]*|затишн[^ ]*|уютн[^ ]*|смачн[^ ]*|вкусн[^ ]*|комфорт[^ ]*|задоволен[^ ]*|довольн[^ ]*|довір[^ ]*|довер[^ ]*|відгук[^ ]*|отзыв[^ ]*|соцмереж[^ ]*|соцсет[^ ]*|інстаграм[^ ]*|инстаграм[^ ]*|телеграм[^ ]*|команд[^ ]*|майстр[^ ]*|мастер[^ ]*|сервіс[^ ]*|сервис[^ ]*) /u;

/** Kind from its first word, glad of something and turned by nothing. */
export const isPleasantry = ({ line }: Sentence): boolean => {
  if (KIND_WHOLE.test(line)) return !TURNED.test(line);
  const rest = line.replace(KIND, ' ');
  return rest !== line && LIKED.test(rest) && !TURNED.test(rest);
};

// Whose contact a phone or an e-mail address is: the company's own, a colleague's, or anybody else's. Read from the words around it.
import { givenNames } from '../../people/given-names.ts';
import { isCalledOurs } from './called-ours.ts';
import { writtenDomain } from './emails.ts';
import { isGivenName, isSurname } from './person-words.ts';
import { namesTrade, namesTradesman } from './trades.ts';

/** `colleague_own`: a colleague's private one, as good as anybody's. */
export type Whose = 'company' | 'colleague' | 'colleague_own' | 'person';

/** Roles in Ukrainian and Russian words spelled in Latin letters. */
const LOCAL_ROLE =
  'zabot[ay]|turbot[aiy]|skarg[aiy]|zhalob[aiy]|jalob[aiy]|pretenzi[a-z]{1,3}|vozvrat[yi]?|povernenn[a-z]{1,3}|obmen[yi]?|obmin[yi]?|garant[iy]{1,2}[aj]?a?|harantii?a|dostavka|kuryer|kurier|magazyn|otdel[a-z]*|viddil[a-z]*|sluzhba|slujba|kadry|rabota|robota|vakansi[a-z]{1,3}|pri[iy]?om|priem|priyom|pryimalnia|priemnaya|priemna|recepc[a-z]{1,4}|ofis|poshta|pochta|zakaz[yi]?|zamovlenn[a-z]{1,3}|bron|broni|bronirovani[ey]|bronyuvann[a-z]{1,3}|kachestvo|yakist|kontrol|pomosch|pomoshch|dopomoha|dopomoga|vidguk[yi]?|vidhuk[yi]?|otzyv[yi]?|obrascheni[a-z]{1,2}|obrashcheni[a-z]{1,2}|zvernenn[a-z]{1,3}|spravka|dovidka|gosti|klient[ayi]?|kliyent[yi]?|kliient[yi]?|pokupatel[a-z]*|oplata|kassa|prodazh[iy]?|pytann[a-z]{1,3}|vopros[yi]?|direkci[a-z]{1,2}|dyrekci[a-z]{1,2}|dovira|dispetcher|dyspetcher|laboratori[a-z]{1,2}|registratura|reyestratura|apteka|klinika|kasy';
/** A mailbox of a role, not of a person. */
const ROLE =
  'no[._-]?reply|do[._-]?not[._-]?reply|mailer|notifications?|notify|alerts?|newsletter|robot|info|support|help|helpdesk|hello|hi|contact|contacts|contactus|service|services|care|customer|customers|customercare|customerservice|client|clients|feedback|sales|office|mail|email|press|pr|hr|jobs|career|careers|billing|refund|refunds|returns?|orders?|reservations?|reservation|booking|bookings|reception|frontdesk|front|frontoffice|fo|fom|gm|agm|rm|dm|manager|management|dutymanager|dutymgr|gre|gsa|fd|hk|guest|guests|guestrelations?|guestservices?|guestcare|quality|complaints?|claims?|privacy|dpo|security|admin|administrator|team|shop|store|director|resident|operations?|ops|marketing|digital|social|socialmedia|media|events?|banquets?|spa|concierge|experience|gsm|gro|fb|hotel|hotels|resort|resorts|inn|suites?|palace|stay|residency|villas?|lodge|hostel|restaurant|cafe|clinic|bank|company|group|web|website|online|tech|it|legal|accounts?|finance|corporate|central|crm|voc|escalations?|grievances?|happy|welcome|buh|buhg|buhgalter[a-z]*|accounting|payments?|kasa|zamovlennya|dispatch|dovidka|zvernennya|sklad|magazin|servis|podderzhka|pidtrymka|zakaz|' +
  LOCAL_ROLE;
const ROLE_MAILBOX = new RegExp(
  `^(?:${ROLE})(?:[._+-].*|\\d*)$|(?:[._-])(?:${ROLE})$|hotel|resort|hostel|palace|support|reserv|booking|guest|manager|service|feedback|info|reception|contact`,
);
const FREE_MAIL =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|pm|gmx|mail|bk|list|inbox|yandex|ya|rambler|rediffmail|rediff|tutanota|zoho|ukr|i|meta|bigmir|online|email|post|ex|fastmail|hey)\.[a-z.]+$/;
/** The address belongs to whoever the reply speaks to or about. */
const THEIRS =
  /(?<!\p{L})(?:(?<!(?:надішліть|залиште|вкажіть|напишіть|пришлите|оставьте|укажите|напишите|отправьте) )(?:ваш|твій|твоя|твой|твоє|вашу|вашого)\p{L}*\s(?:\p{L}+\s){0,2}(?:номер|телефон|пошт|почт|e-?mail|імейл|имейл|скриньк|ящик|адрес|мобільн|мобильн|вайбер|viber|telegram|телеграм|профіл|профил|сторінк|страниц|акаунт|аккаунт)\p{L}*|(?<!(?:share|send|drop|leave|provide|mail|give|us|with) )your\s(?:\p{L}+\s){0,2}(?:number|phone|mobile|cell|e-?mail|mail|inbox|line|address|viber|whatsapp|telegram|profile|page|account)|його|її|їхн\p{L}+|его|её|ее|his|her|their|клієнт\p{L}*|клиент\p{L}*|покуп(?:е?ц|ател)\p{L}*|пацієнт\p{L}*|пациент\p{L}*|customer['’]s|client['’]s|guest['’]s|patient['’]s|надісла(?:ли|но|в)\p{L}*|відправ(?:или|лено|ляли)|вислал\p{L}*|отправил\p{L}*|послал\p{L}*|выслал\p{L}*|sent|mailed|зареєстр\p{L}*|зарегистр\p{L}*|registered|прив['’]?яз\p{L}*|linked|вказан\p{L}*|указан\p{L}*|вказали|указали|listed|on file|дзвонили|телефонували|набирали|звонили|called|rang|dialled|texted|(?:ми |мы )?(?:пере)?(?:зателефонуємо|дзвонимо|подзвонимо|звоним|позвоним|перезвоним|передзвонимо)(?! нам)|напишемо|напишем|we will (?:call|email|text)|we['’]ll (?:call|email|text)|will (?:call|email|text) you|(?<!to )call you|email you|сусід\p{L}*|сосед\p{L}*|neighbou?r\p{L}*)(?!\p{L})/iu;
const OWN =
  /(?:(?<!\p{L})(?:us|our|ours|we)(?!\p{L})|(?<!\p{L})(?:нам|нас|наш\p{L}*)(?!\p{L})|hotline|helpline|help ?line|(?:liaison|customer|enquir\p{L}+|order|booking|patient) line|toll|call cent\p{L}+|landline|reception|front (?:desk|office)|reservations?|whatsapp business|гаряч\p{L}+|горяч\p{L}+|лінії|линии|контакт-?центр\p{L}*|кол-?центр\p{L}*|служб\p{L}+|підтримк\p{L}*|поддержк\p{L}*|приймальн\p{L}*|реєстратур\p{L}*|регистратур\p{L}*|ресепш\p{L}*|рецепц\p{L}*|магазин\p{L}*|офіс\p{L}*|офис\p{L}*|відділен\p{L}*|отделени\p{L}*|телефонуйте|зателефонуйте|дзвоніть|звоните|позвоните|звертайтес\p{L}|обращайтесь|за телефоном|по телефону|за номером|по номеру|feel free|please (?:call|contact|reach|write|email|e-mail|mail|drop|get in touch)|contact (?:on|at|number|no|details)|hotel|resort|(?:write|email|mail|reach) (?:in|to|at|on)|drop (?:in |a )|get in touch|пишіть|напишіть|пишите|напишите|надсилайте|надішліть|присылайте|пришлите|контакт\p{L}*|зв['’]яжіться|свяжитесь)/iu;
/** A desk that strangers ring, and no person: `регистратура`, `the surgery`, `customer services`. */
const DESK =
  /(?<!\p{L})(?:customer (?:services?|care|support|relations)|the (?:surgery|practice|restaurant|clinic|office|store|shop|branch|depot|salon|studio|garage|cent(?:re|er)|desk|box office|school|pharmacy|workshop|bar|cafe|pub|venue|theatre|museum|library|bank|warehouse|gym|spa|hospital|showroom)|our (?:\p{L}+ )?(?:surgery|practice|restaurant|clinic|office|store|shop|branch|depot|salon|studio|garage|cent(?:re|er)|desk|pharmacy|workshop|bank|warehouse|showroom|line)|switchboard|dispatch(?:er|ers)?|reception|call cent\p{L}+|диспетчер\p{L}*|регистратур\p{L}*|реєстратур\p{L}*|(?:телефон|номер)(?:ом|у)? (?:клінік|клиник|салон|магазин|ресторан|готел|отел|аптек|кас|офіс|офис|школ|склад|сервіс|сервис|студі|студи)\p{L}*|довідков\p{L}*|справочн\p{L}*|рецепц\p{L}*|ресепш\p{L}*|(?:питання|запитання|вопросы|заявки|дзвінки|звонки) (?:приймаємо|принимаем)|контакт-?центр\p{L}*|кол-?центр\p{L}*)(?!\p{L})/giu;
const COLLEAGUE =
  /(?:(?<!\p{L})(?:me|my|mine|myself|i am|i'm|undersigned)(?!\p{L})|direct(?:ly)? (?:line|to|number|at|on)|personal(?:ly)?|manager|supervisor|director|owner|head of|chef|coordinator|representative|colleague|team lead|executive|(?<!\p{L})(?:мені|мне|мій|моя|мою|мой|моє|мое|моєму|мого|моего|особист\p{L}*|персональн\p{L}*|лично|менеджер\p{L}*|керівни\p{L}*|начальни\p{L}*|директор\p{L}*|адміністратор\p{L}*|администратор\p{L}*|завідувач\p{L}*|заведующ\p{L}*|руководител\p{L}*|колег\p{L}*|коллег\p{L}*|старш\p{L}+ змін\p{L}*|спеціаліст\p{L}*|специалист\p{L}*|майст\p{L}*|мастер\p{L}*|лікар\p{L}*|врач\p{L}*|кур['’]?єр\p{L}*|курьер\p{L}*|водій|водія|водител\p{L}*|консультант\p{L}*|оператор\p{L}*|працівни\p{L}*|співробітни\p{L}*|сотрудни\p{L}*|бухгалтер\p{L}*|юрист\p{L}*|секретар\p{L}*|assistant|agent|courier|driver|doctor|technician|engineer|plumber|electrician|nurse|porter|housekeeper|waiter|waitress|bartender|приймальник\p{L}*|при[её]мщи\p{L}*|сантехні\p{L}*|сантехни\p{L}*|інженер\p{L}*|инженер\p{L}*|медсестр\p{L}*|прораб\p{L}*|бригадир\p{L}*|управляющ\p{L}*|логіст\p{L}*|логист\p{L}*|старш\p{L}{1,3} (?:змін|смен)\p{L}*|керуюч\p{L}*|accountant|secretary|lawyer)(?!\p{L}))/iu;
/** A label that opens a line of a signature. */
const LABEL =
  /(?:^|[\n|•·,;(])\s*(?:t|p|m|e|tel|ph|phone|mob|mobile|cell|fax|email|e-mail|mail|contact|whatsapp|call|тел|телефон|моб|пошта|почта|ел\.? пошта|эл\.? почта|e)\s*(?:no|number|id|us)?\.?\s*[:\-–.]*\s*$/iu;

const hasName = (text: string): boolean =>
  (text.match(/\p{Lu}\p{Ll}[\p{L}'’ʼ]+/gu) ?? []).some(
    (word) => givenNames(word).length > 0 || isGivenName(word) || (isSurname(word) && /\p{Script=Cyrillic}/u.test(word)),
  );

const BEFORE = 90;

/** The words of the same sentence before the place, where most of what tells the owner stands. */
const before = (text: string, start: number): string => {
  const part = text.slice(Math.max(0, start - BEFORE), start);
  const stop = Math.max(...[...part.matchAll(/[.!?](?=\s+\p{Lu})|\n\s*\n/gu)].map(({ index }) => index), -1);
  return part.slice(stop + 1);
};

const SIGNED =
  /(?:regards?|regrads|sincerely|best wishes|yours|faithfully|thank(?:s| you)(?: &| and)? regards|з повагою|с уважением|щиро ваш\p{L}*|искренне ваш\p{L}*)[^.!?]{0,80}[.!?]?[^.!?]{0,60}$/iu;
/** `. Shabaaz Khan Qadri. 0821…`: nothing but a name between the last sentence and the number that ends the reply. */
const NAME_LINE = /(?:^|[.!?,\n])\s*(?:\p{Lu}[\p{L}.()'’-]*[\s,.()]*){1,5}$/u;
const SIGNATURE_END = 60;

const isSigned = (text: string, start: number): boolean => {
  const last = text.slice(Math.max(0, start - 160), start);
  return SIGNED.test(last) || (text.length - start < SIGNATURE_END && NAME_LINE.test(last.slice(-60)));
};

/** Mobile numbers of Ukraine, Russia and Kazakhstan, Belarus, Britain: a person's phone until the company says that it is its own. */
const MOBILE =
  /^(?:380|80|0)(?:39|50|63|66|67|68|73|75|77|89|9[1-9])\d{7}$|^[78]?[79]\d{9}$|^375(?:25|29|33|44)\d{7}$|^(?:44|0)7[1-9]\d{8}$/;

const LANDLINE = /^(?:380|80|0)(?:3[1-8]|4[1-8]|5[1-7]|6[1-59])\d{7}$|^[78]?(?:[34]\d{2}|8[1-7]\d|7[12]\d)\d{7}$|^(?:44|0)[12]\d{8,9}$/;

const NORTH_AMERICAN = /^\(?[2-9]\d\d\)?[-. ]\s?[2-9]\d\d[-. ]\d{4}(?!\d)/;

const TWO_NAMES = /\p{Lu}[\p{L}'’ʼ]+[\s.,]+\p{Lu}[^!?]*$/u;

/** The one who signs gives his own contact; that is his to give, and only a warning. */
const SELF =
  /(?<!\p{L})(?:me|my|mine|myself|i am|i'm|undersigned|мені|мне|мій|моя|мою|мой|моє|мое|моєму|мого|моего|моему|зі мною|со мной)(?!\p{L})(?!\s(?:\p{L}+\s)?(?:колег|коллег|менеджер|керівни|руководител|помічни|помощни|напарни|сотрудни|співробітни|заступни|заместител|colleague|manager|boss|assistant|deputy|partner))/iu;
const PRIVATE =
  /(?:особист\p{L}*|приватн\p{L}*|(?<!\p{L})личн\p{L}*|персональн\p{L}*|personal|private|own (?:mobile|cell|phone|number)|(?<!\p{L})at home|whats ?app|вотсап\p{L}*|ватсап\p{L}*|вайбер\p{L}*|viber|телеграм\p{L}*|telegram)/iu;
/** One person and no desk. */
const THIRD = /(?<!\p{L})(?:him|her|his|he|she|він|вона|його|її|йому|їй|он|она|его|её|ее|ему|ей)(?!\p{L})/iu;

/** `on 617…, he will come`: the rest of the sentence behind a number. */
const behind = (text: string, at: number): string => /^(?:\S*\/)?[\d\s().+/-]*([^.!?\n]{0,30})/u.exec(text.slice(at, at + 60))?.[1] ?? '';

const isOwnNumber = (text: string, at: number, digits: string): boolean => {
  const words = before(text, at);
  if (isSigned(text, at) || SELF.test(words)) return false;
  if (MOBILE.test(digits) || PRIVATE.test(words)) return true;
  return !LANDLINE.test(digits) && (hasName(words) || namesTradesman(words) || THIRD.test(words) || THIRD.test(behind(text, at)));
};

const PERSON_AT_HOME = /(?:(?<!\p{L})at home|домашн\p{L}+ (?:номер|телефон)\p{L}*|вдома|дома)(?!\p{L})[^.!?]{0,20}$/iu;

const CHAT_LINK = /(?:https?:\/\/)?(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=|viber:\/\/chat\?number=)\+?$/iu;

/** `digits` of the whole number, where it is known. */
export const whoseNumber = (text: string, start: number, digits: string): Whose => {
  // The `me` of `wa.me` is nobody.
  const link = CHAT_LINK.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const at = start - link.length;
  const whose = whosePhone(text, at);
  if (whose === 'colleague') return isOwnNumber(text, at, digits) ? 'colleague_own' : 'colleague';
  if (whose !== 'company') return whose;
  // A link to a chat that the company calls its own is made for strangers.
  // So are ten digits set together: in other countries they are anybody's line.
  if (link !== '' || (digits.length === 10 && text.startsWith(digits, at) && !digits.startsWith('0'))) return 'company';
  // `720-555-0118` behind a desk is a North American line, though its digits without a country are those of a mobile elsewhere.
  if (NORTH_AMERICAN.test(text.slice(at, at + 16)) && isOfDesk(before(text, at))) return 'company';
  if (MOBILE.test(digits))
    return isSigned(text, at) && TWO_NAMES.test(text.slice(Math.max(0, at - SIGNATURE_END), at)) ? 'colleague' : 'person';
  return PERSON_AT_HOME.test(before(text, at)) ? 'person' : 'company';
};

/** `your account manager` is our colleague. */
const MANAGER = /(?:ваш\p{L}* (?:\p{L}+ )?менеджер|your (?:personal |account |key account )?manager)/iu;

/** Who rang or wrote there is a person, and the number may be his. */
const WENT_THERE =
  /(?<!\p{L})(?:who|whom|complain\p{L}*|called|rang|phoned|left|visited|asked|wrote|told|дзвони(?:в|ла|ли)|телефонува(?:в|ла|ли)|звонил\p{L}*|скаржи\p{L}+|жаловал\p{L}*|писа(?:в|ла|ли|л)|проси(?:в|ла|ли|л)|казав|казала|сказал\p{L}*|який|яка|котор\p{L}+)(?!\p{L})/iu;
/** Between a desk and its number: `: `, ` on `, ` за номером `. */
const JOINT = /^(?:[\s:,.(–—-]|(?:on|at|is|by|phone|tel|за|по|номер(?:ом|у)?|телефон(?:ом|у)?|тел|служба|store|branch)(?!\p{L})){0,8}$/iu;
/** A desk stands right before the number, and nobody went there: `мастер приедет, время согласуйте с диспетчером:`. */
const isOfDesk = (words: string): boolean => {
  const desk = [...words.matchAll(DESK)].at(-1);
  if (desk === undefined || !JOINT.test(words.slice(desk.index + desk[0].length))) return false;
  return !WENT_THERE.test(words) && !THEIRS.test(words.slice(0, desk.index)) && !SELF.test(words) && !PRIVATE.test(words);
};

/** The author is told to ring or write: whom he is sent to is one of ours, where nothing else is said of him. */
const SENT_THERE =
  /(?<![a-zа-яёіїєґ])(?:(?:по)?дзвоніть|(?:за)?телефонуйте|зателефонуйте|наберіть|набирайте|(?:на)?пишіть|знайдіть|шукайте|додайте|зверніться|звертайтеся|стукайте|(?:по)?звоните|наберите|набирайте|(?:на)?пишите|найдите|ищите|добавьте|обратитесь|обращайтесь|стучитесь|стукніть(?:ся)?|стукніться|стукнитесь|стукните|черкніть|черкните|маякніть|маякните|киньте|шепніть|шепните|call|ring|phone|dial|text|message|write to|dm|find|contact|reach|ping|add|try|hit up|drop|buzz|poke|nudge|shout)(?![a-zа-яёіїєґ])/iu;
/** `на його власний мобільний`, `on his own mobile`: the number of the one who was named before. */
const HIS_OWN =
  /(?<![a-zа-яёіїєґ])(?:його|її|его|её|ее|his|her|their)\s(?=(?:[a-zа-яёіїєґ]+\s){0,2}(?:мобільн|мобильн|номер|телефон|сотов|стільник|mobile|cell|phone|number))/giu;
/** `господар квартири`, `the owner of the flat`: a third person, whatever his word is elsewhere. */
const OWNER_OF_OTHER =
  /(?<![a-zа-яёіїєґ])(?:(?:господар|господин|власни[кц]|хозя[ийе]|хозяйк|владел[еь]?ц)[a-zа-яёіїєґ]*\s(?:[a-zа-яёіїєґ]+(?:ої|ого|ой|ей|его)\s)?(?:квартир|будин|дом[ау](?![a-zа-яёіїєґ])|кімнат|комнат|помешкан|житл|жиль|апартамент|авто|машин|соба|пса|кота|кішк|кошк|дач|осел)[a-zа-яёіїєґ]*|owners?\sof\s(?:the|this|that|your)\s(?:flat|apartment|house|property|room|car|dog|cat|place)|(?:flat|apartment|house|property|car|dog|cat)(?:['’]s)?\sowner|(?:попередн|колишн|предыдущ|бывш)[a-zа-яёіїєґ]*\s(?:господар|власни|хозя|владел)[a-zа-яёіїєґ]*|(?:previous|former)\sowner)(?![a-zа-яёіїєґ])/iu;

const RINGS =
  '(?:(?:за|пере|по|до)?(?:телефонува|дзвони|дзвонюва)(?:в|ла|ли)(?:ся|сь)?|(?:на|до)?бира(?:в|ла|ли|л)|набра(?:в|ла|ли|л)|(?:по|до|пере)?звони(?:л|ла|ли)|дозванива(?:лся|лась|лись)|rang|called|phoned|dialled|texted|tried)(?![a-zа-яёіїєґ])';
/** One of ours has rung there: `кур'єр телефонував на`, `the driver tried you on`. Who rings from a number has it himself. */
const RANG_THERE = new RegExp(
  `(?<![a-zа-яёіїєґ])${RINGS}(?:\\s(?!from|з|із|с|со)[a-zа-яёіїєґ'’ʼ]+){0,5}\\s(?:на|за|по|on)(?:\\s(?:номер(?:ом|у)?|телефон(?:ом|у)?|number))?[\\s:]*$`,
  'iu',
);
/** Who rang us rang our own number. */
const RANG_US = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:(?:ви|вы|you)\\s(?:[a-zа-яёіїєґ]+\\s){0,2}${RINGS}|(?:наш|our)[a-zа-яёіїєґ]*\\s(?:[a-zа-яёіїєґ]+\\s)?(?:номер|телефон|лін|лин|number|line|desk|phone)|(?:нам|us|нас)(?![a-zа-яёіїєґ]))`,
  'iu',
);

/** Numbers of a list are told by the words before the first of them. */
const OTHER_NUMBERS = /[\d\s()+/,;|–-]+$/u;

/** Who found a thing or saw it: a stranger, though one of ours is named beside him. */
const STRANGER =
  /(?<![a-zа-яёіїєґ])(?:passer-?\s?by|bystander|(?:the )?finder|stranger|(?:the|a) (?:lady|gentleman|man|woman|guy|person|girl|boy|student|pensioner) who|перехож[а-яіїє]+|прохож[а-яё]+|очевид(?:ець|ц)[а-яіїє]*|очевид(?:ец|ц)[а-яё]*|нашедш[а-яё]+|(?:чоловік|жінк|хлоп|дівчин|мужчин|женщин|парен|парн|девушк)[а-яёіїєґ]*,? (?:який|яка|якому|якій|который|которая|которому|которой|что|що))(?![a-zа-яёіїєґ])/iu;

export const whosePhone = (text: string, at: number): Whose => {
  const start = at - (OTHER_NUMBERS.exec(text.slice(Math.max(0, at - 60), at))?.[0].length ?? 0);
  const words = before(text, start);
  if (isSigned(text, start)) return hasName(text.slice(Math.max(0, start - 40), start)) ? 'colleague' : 'company';
  const near = words.slice(-45);
  if (/^[\d\s()+–-]*,?\s(?:our|is our|це наш|наш|це номер наш)/iu.test(text.slice(at, at + 60))) return 'company';
  if (OWNER_OF_OTHER.test(words) || STRANGER.test(words) || (RANG_THERE.test(words) && !RANG_US.test(words))) return 'person';
  const ours = COLLEAGUE.test(words) || namesTrade(words);
  const told = SENT_THERE.test(words) && (ours || hasCapital(words));
  if (THEIRS.test(told ? words.replaceAll(HIS_OWN, '') : words) && !MANAGER.test(words)) return 'person';
  if (told && words.search(HIS_OWN) >= 0) return 'colleague';
  if (isOfDesk(words)) return 'company';
  if (ours) return 'colleague';
  if (hasName(near)) return OWN.test(near) && /(?:our|us|наш|нам|нас)/iu.test(near) ? 'colleague' : 'person';
  return OWN.test(words) || LABEL.test(words) ? 'company' : 'person';
};

/** `ivan.petrenko`, `olena85`, `j.smith`: a name; `grandhotel`, `kyiv-center`: none that we know. */
const namesPerson = (local: string): boolean =>
  /^[a-z][._-][a-z]{3,}\d*$|^[a-z]{3,}[._-][a-z]{3,}\d*$/.test(local) ||
  local.split(/[._\d+-]+/).some((part) => part.length >= 3 && givenNames(part).length > 0) ||
  /(?:enko|chuk|sky|skyi|skiy|ova|eva|ov|ev)\d*$/.test(local);

/** `neil`: beside somebody's trade and at a free provider a plain word is his name. */
const isOneWord = (local: string): boolean => /^[a-z]{3,10}$/.test(local);

/** `на її власну пошту`, `черкните ей на домашнюю почту`, `reach him at his home address`. */
const HIS_MAIL =
  /(?<![a-zа-яёіїєґ])(?:його|йому|її|їй|его|ему|её|ее|ей|his|her|him|their)\s(?:[a-zа-яёіїєґ]+\s){0,3}(?:власн|особист|приватн|личн|собственн|домашн|own|private|personal|home)[a-zа-яіїєґ]*\s(?:[a-zа-яёіїєґ]+\s)?(?:пошт|почт|e-?mail|мейл|імейл|имейл|скриньк|ящик|адрес|address|inbox|mail)/iu;

export const whoseEmail = (text: string, start: number, local: string, domain: string): Whose => {
  if (ROLE_MAILBOX.test(local)) return 'company';
  const words = before(text, start);
  const free = FREE_MAIL.test(writtenDomain(domain));
  if (STRANGER.test(words)) return 'person';
  if (SENT_THERE.test(words) && HIS_MAIL.test(words) && (COLLEAGUE.test(words) || namesTrade(words) || hasCapital(words)))
    return 'colleague_own';
  if (THEIRS.test(words) && !MANAGER.test(words)) return 'person';
  if (COLLEAGUE.test(words) || namesTrade(words))
    return free && (namesPerson(local) || isOneWord(local)) && !SELF.test(words) && !isSigned(text, start) ? 'colleague_own' : 'colleague';
  const invites =
    OWN.test(words) ||
    /\p{L}{2,}(?:іть|йте|ите|ьте)\s(?:\p{L}+\s){0,4}(?:на|до|в|у)?\s?$/iu.test(words) ||
    LABEL.test(words) ||
    /(?:e-?mail|mail id|mail)\W*$/iu.test(words);
  if (!free) return invites ? (namesPerson(local) ? 'colleague' : 'company') : 'person';
  if (!namesPerson(local)) return invites ? 'company' : 'person';
  return /(?<!\p{L})(?:us|our|нам|наш\p{L}*)(?!\p{L})/iu.test(words) ? 'colleague' : 'person';
};

const THEIR_PLACE =
  /(?:ваш|твой|твій|його|її|їхн|(?<!\p{L})(?:его|ее|её|your|his|her|their|you)(?!\p{L})|жил[еь]?ц|достав|надісл|надсил|відправ|відвез|привез|приїха|приїде|завез|отправ|приех|приед|сусід|сосед|жив|мешка|прожива|зареєстр|зарегистр|прописан|клієнт|клиент|deliver|send|sent|ship|mail|live|resid|registered|customer|client|neighbou?r|addressed|belongs)/iu;
const OUR_PLACE =
  /(?:наш|(?<!\p{L})(?:our|us)(?!\p{L})|магазин|відділенн|отделени|офіс|офис|салон|клінік|клиник|ресторан|кафе|готел|отел|склад|філі|филиал|центр|аптек|банк|пункт|сервіс|сервис|самовив|самовыв|знаход|наход|розташован|расположен|приходьте|приходите|завітайте|чекаємо|ждем|працює за|адреса для|store|shop|branch|office|clinic|hotel|restaurant|cafe|warehouse|pharmacy|bank|salon|gym|located|situated|visit|come (?:to|by)|drop|pick|return (?:it|them|the)|collection)/iu;

/** Where one who serves customers went, or what was left or sent there: right before the address, so that `at our shop at` is none. */
const SERVED_AT =
  /(?<!\p{L})(?:engineer|technician|courier|driver|plumber|electrician|fitter|crew|installer|cleaner|carrier|postman|parcel|package|order|letter|card|cheque|replacement|voucher|delivery)s?(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:visit(?:ed|ing|s)?|called at|arrived at|turned up at|(?:will be|was|were|is) at|(?:go|goes|went|come|comes|came|coming|drove) to|(?:left|handed over|dropped off|waits|delivered|delivering) (?:[^.!?\n]{0,24} )?at|(?:post|sen[dt]|mail|deliver)(?:ed|s|ing)?(?: [^.!?\n]{0,40})? to)\s$/iu;
const CAME_TO =
  /(?<![a-zа-яёіїєґ])(?:майст[ер]|мастер|кур['’ʼ]?[єе]р|курьер|воді[йя]|водител|сантехн|електрик|электрик|бригад|вантажник|грузчик|монтажник|технік|техник|інженер|инженер|установник|установщик|прибиральни|уборщи|клінінг|клининг)[a-zа-яёіїєґ'’ʼ]*\s[^.!?\n]{0,40}?(?:при[їе]з?[жх]|приїд|приед|заїж|заезж|заїха|заеха|під['’ʼ]?їж|під['’ʼ]?їха|подъезж|подъеха|приход(?!ьте|ите)|прийш|приш[её]л|(?:був|була|були|был|была|были)(?=\s))[a-zа-яёіїєґ]*\s(?:[a-zа-яёіїєґ]+\s){0,2}(?:на|за\sадресою|по\sадресу|до|в|у)\s$/iu;
/** He came to the shop, or it is told behind the address what stands there. */
const SHOP =
  '(?:магазин|відділен|отделен|офіс|офис|склад|майстерн|мастерск|салон|пункт|філі|филиал|сервіс|сервис|кафе|ресторан|готел|отел|аптек|клінік|клиник)[a-zа-яёіїєґ]*';
const TO_SHOP = new RegExp(`(?<![a-zа-яёіїєґ])${SHOP}\\s(?:на|за\\sадресою|по\\sадресу|в|у)\\s$`, 'iu');
const SHOP_BEHIND = new RegExp(`(?<![a-zа-яёіїєґ])${SHOP}`, 'iu');
const cameHome = (text: string, words: string, end: number): boolean =>
  CAME_TO.test(words) && !TO_SHOP.test(words) && !SHOP_BEHIND.test(/^[^.!?\n]*/u.exec(text.slice(end, end + BEHIND_PLACE))?.[0] ?? '');
const SENT_TO = /(?<!\p{L})(?:post|sen[dt]|mail|deliver)(?:ed|s|ing)?\s(?:your|the|a|his|her|it|them)(?:\s[^.!?\n]{0,40})?\sto\s$/iu;
/** A shop, a depot or a point to collect from is nobody's home. */
const COLLECTED_FROM = /(?<!\p{L})(?:our|shop|store|branch|office|depot|warehouse|point|locker|desk|centre|center|hub|station)(?!\p{L})/iu;
const BEHIND_PLACE = 40;
const isCollectedFrom = (text: string, end: number): boolean =>
  COLLECTED_FROM.test(/^[^.!?\n]*/u.exec(text.slice(end, end + BEHIND_PLACE))?.[0] ?? '');
const isServed = (text: string, words: string, end: number): boolean =>
  cameHome(text, words, end) || ((SERVED_AT.test(words) || SENT_TO.test(words)) && !isCollectedFrom(text, end));

/** `the seller still has it at`, `lives at`, `она хранится у него по адресу`: where somebody is or keeps a thing. */
const HELD_AT =
  /(?<![a-zа-яёіїєґ])(?:(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|stay(?:s|ing|ed)|lodg(?:es|ing)|hom(?:e|es))(?:\s[a-z]+){0,3}\s(?:at|is)|(?:seller|buyer|tenant|resident|neighbou?r|customer|client|guest|owner|lady|woman|man|gentleman|person|family|couple|he|she|they|who)(?:\s[a-z]+){0,4}\s(?:has|have|had|keeps?|kept|holds?|took|left|stores?|waits?)(?:\s[a-z]+){0,3}\s(?:at|to)|(?:у нього|у неї|у него|у неё|у нее|у сус[іе]д[a-zа-яёіїєґ]*|у сосед[a-zа-яёіїєґ]*|у покуп[a-zа-яёіїєґ]*|у продавц[a-zа-яёіїєґ]*)[^.!?\n]{0,40})\s$/iu;
/** `be with you at`, `your house at`: the place of the one who is spoken to. */
const WITH_YOU =
  /(?<![a-z])(?:(?:with|to|round to|over to|out to|back to|outside)\s(?:you|yours)\s(?:[a-z]+\s){0,2}at|at\syours,?|your\s(?:[a-z]+\s)?(?:house|home|flat|place|property|address|door|drive|driveway|garden|cottage|bungalow),?\s(?:at|is|on|of))\s$/iu;
const HOUSE_BEHIND =
  /^,?\s(?:your\s(?:place|house|home|flat)(?![a-z])|(?:the\s)?(?:house|cottage|bungalow|flat|one|property)\s(?:with|next|opposite|by|behind|beside|on)(?![a-z]))/iu;
/** `9 Friday morning` is a time. */
const HOUR =
  /^\d{1,2}\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|AM|PM|Noon)/iu;
const isTheirHome = (text: string, words: string, start: number, end: number): boolean =>
  (WITH_YOU.test(words) || HOUSE_BEHIND.test(text.slice(end, end + BEHIND_PLACE))) &&
  !HOUR.test(text.slice(start, end)) &&
  !isCollectedFrom(text, end);
const OURSELVES = /(?<![a-zа-яёіїєґ])(?:our|us|we|наш[a-zа-яёіїєґ]*|ми|мы)(?![a-zа-яёіїєґ])/iu;
const isHeldAt = (text: string, words: string, end: number): boolean =>
  HELD_AT.test(words) && !OURSELVES.test(words) && !isCollectedFrom(text, end);

/** Whether the words before a house and a name say that somebody lives or keeps a thing there. */
export const isHeldHome = (text: string, start: number, end: number): boolean => {
  const words = before(text, start);
  return isHeldAt(text, words, end) || isTheirHome(text, words, start, end);
};

/** A street and a house are somebody's home where a flat is named or the words around speak of a person. */
export const isTheirPlace = (text: string, start: number, withFlat: boolean, end = start): boolean => {
  const words = before(text, start);
  if (isServed(text, words, end) || isHeldAt(text, words, end) || OWNER_OF_OTHER.test(words)) return true;
  const lastOf = (pattern: RegExp): number => [...words.matchAll(new RegExp(pattern, 'giu'))].at(-1)?.index ?? -1;
  const theirs = lastOf(THEIR_PLACE);
  const ours = lastOf(OUR_PLACE);
  return withFlat ? ours < 0 || theirs > ours : theirs > ours;
};

const AT_HOME =
  /(?:вдома|(?<!\p{L})дома(?!\p{L})|вахтер|вахт[её]р|двірни|дворни|консь[єе]рж|хозя[ийе]|господар|господин|квартир|двер[іиья]|домофон|жил[еь]?ц|мешкан)/iu;

/** A street and two numbers without a word for either: a home where somebody lives there, is in or has neighbours, and no shop is named. */
export const isHomePlace = (text: string, start: number, end: number): boolean => {
  if (isTheirPlace(text, start, false)) return true;
  const after = /^[^.!?\n]{0,50}/u.exec(text.slice(end, end + 50))?.[0] ?? '';
  return !OUR_PLACE.test(before(text, start)) && AT_HOME.test(before(text, start) + after);
};

/** A customer's account, in whatever words stand before. */
const OF_CUSTOMER =
  /(?<![a-zа-яёіїєґ])(?:ваш[a-zа-яёіїєґ]*\s(?:[a-zа-яёіїєґ]+\s)?(?:профіл|профил|сторінк|страниц|акаунт|аккаунт|телеграм|інстаграм|инстаграм)[a-zа-яёіїєґ]*|your\s(?:[a-zа-яёіїєґ]+\s)?(?:profile|page|account|telegram|instagram|facebook)|(?<!(?:з|із|с|со)\s)(?:клієнт|клиент|покуп(?:е?ц|ател)|пацієнт|пациент|відвідувач|посетител|автор)[a-zа-яёіїєґ]*|(?:customer|client|guest|patient|reviewer|author)(?!s?\s(?:service|relation|care|support|manager))(?:['’]s)?|сусід[a-zа-яёіїєґ]*|сосед[a-zа-яёіїєґ]*|neighbou?r[a-zа-яёіїєґ]*)(?![a-zа-яёіїєґ])/iu;
const ROLE_AND_NAME =
  /(?:our|наш[a-zа-яёіїєґ]*|another|other|інш[a-zа-яёіїєґ]+|друг[a-zа-яёіїєґ]+)\s(?:[a-zа-яёіїєґ-]+\s){1,3},?\s?[A-ZА-ЯЁІЇЄҐ][a-zа-яёіїєґ]+/u;
const ANY_NETWORK =
  /(?:insta|telegram|facebook|tiktok|twitter|threads|інст|инст|телег|фейсбу|тікто|тикто|вконтакт|(?<![a-zа-яёіїєґ])вк(?![a-zа-яёіїєґ])|сторін|страниц|page|profile|профіл|профил|account|акаунт|аккаунт)/iu;
const NETWORK_NAME =
  /Insta(?:gram)?|Telegram|Facebook|TikTok|Twitter|Threads|Інстаграм[а-яіїє]*|Инстаграм[а-я]*|Телеграм[а-яіїє]*|Фейсбу[а-яіїє]*|ВКонтакте|ВК/gu;
/** `слюсарю Петру, його телеграм`: the page of the one who was named by his trade and his name. */
const HIS_NETWORK =
  /(?<![a-zа-яёіїєґ])(?:його|її|его|её|ее|his|her)\s(?:[a-zа-яёіїєґ]+\s)?(?:insta|telegram|facebook|tiktok|інст|инст|телег|фейсбу|вк(?![a-zа-яёіїєґ])|сторін|страниц|профіл|профил|page|profile)/iu;
const COLLEAGUES = new RegExp(COLLEAGUE, 'giu');
const isNamedByRole = (words: string): boolean =>
  namesTradesman(words) ||
  [...words.matchAll(COLLEAGUES)].some((role) => /^\s\p{Lu}\p{Ll}+/u.test(words.slice(role.index + role[0].length)));
const OWN_PAGE = /(?<![a-zа-яёіїєґ])(?:(?:his|her|their)\sown|own|свою|свій|своєму|своїй|свой|своей|своём|своем)(?![a-zа-яёіїєґ])/iu;
/** Ours to name and not ours to give: `наш менеджер Орест, його інстаграм`, `message Petra on her private page`. */
const isNamedColleague = (words: string): boolean => {
  const sent = SENT_THERE.test(words);
  if (!OWNER_OF_OTHER.test(words) && !STRANGER.test(words) && isCalledOurs(words, sent)) return true;
  if (!ANY_NETWORK.test(words) || !hasCapital(words)) return false;
  return isPrivatePage(words) || ROLE_AND_NAME.test(words) || (isNamedByRole(words) && (sent || HIS_NETWORK.test(words)));
};
const hasCapital = (words: string): boolean => /(?<=[\s,«"“(])[A-ZА-ЯЁІЇЄҐ][a-zа-яёіїєґ]+/u.test(words);
/** Messengers themselves make no page private: the word must say so. */
const isPrivatePage = (words: string): boolean =>
  /(?:особист|приватн|(?<![a-zа-яёіїєґ])личн|(?<![a-zа-яёіїєґ])власн|персональн|personal|private|own (?:telegram|instagram|facebook|page|account|profile)|(?<![a-zа-яёіїєґ])у себе|(?<![a-zа-яёіїєґ])у себя)/iu.test(
    words,
  ) || OWN_PAGE.test(words);

/** `напишите Варваре в её личный телеграм`: a private page that the author is sent to, of somebody named by name or trade. */
const isSentToPage = (words: string): boolean =>
  SENT_THERE.test(words) &&
  ANY_NETWORK.test(words) &&
  isPrivatePage(words) &&
  !OF_CUSTOMER.test(words) &&
  (COLLEAGUE.test(words) || namesTrade(words) || hasCapital(words.replaceAll(NETWORK_NAME, '')));

/** `her own WhatsApp`, `в її особистий вайбер`: told without a number. */
const MESSENGER =
  /(?<=(?<![a-zа-яёіїєґ])(?:his|her|their) (?:own|private|personal) |(?<![a-zа-яёіїєґ])(?:його|її|его|её|ее) (?:особист|приватн|власн|личн|собственн)[а-яіїє]+ )(?:whats ?app|viber|telegram|signal|facebook|instagram|вотсап|ватсап|вайбер|телеграм|інстаграм|инстаграм|фейсбук)[а-яіїє]*(?![a-zа-яёіїєґ])/giu;
/** Private messengers of colleagues that the author is sent to. */
export const privateMessengersIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(MESSENGER)]
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
    .filter(({ start }) => {
      const words = before(text, start);
      return SENT_THERE.test(words) && !OF_CUSTOMER.test(words) && (COLLEAGUE.test(words) || namesTrade(words) || hasCapital(words));
    });

/** Whether an account of a messenger or network is said to be a person's. */
export const whoseAccount = (text: string, start: number): Whose => {
  const words = before(text, start);
  const colleague =
    (COLLEAGUE.test(words) || namesTrade(words) || /(?<![a-zа-яёіїєґ])(?:our|наш[a-zа-яёіїєґ]*)\s/iu.test(words)) &&
    !OF_CUSTOMER.test(words);
  if (colleague && isNamedColleague(words)) return 'colleague';
  if (OWNER_OF_OTHER.test(words)) return 'person';
  if (isSentToPage(words)) return 'colleague';
  if (THEIRS.test(words)) return 'person';
  if (COLLEAGUE.test(words) || namesTrade(words)) return SELF.test(words) ? 'colleague' : 'colleague_own';
  return hasName(words.slice(-45)) ? 'person' : 'company';
};

// Templates that ask for what `DOMAIN.md` section 7 refuses cannot be saved: asking for a rating or its change, favours for a review, accusing
// the author or a competitor, threats, votes in another's name, personal data, facts of one customer's record. Plain phrases in three languages and
// those of the gate, each with its reason; an honest invitation to everybody stays allowed.
import type { Knowledge } from '../../contracts/knowledge.ts';
import { ownPlaces } from '../safety/check-draft.ts';
import { allowanceOf, personalDataIn } from '../safety/contacts/personal-data.ts';
import { type SentenceJudge, withLearnt } from '../safety/learnt/with-learnt.ts';
import { phrasesIn } from '../safety/phrases/phrase-rules.ts';
import { joinSentences, sentencesOf } from '../safety/sentences.ts';
import { wordsOf } from '../safety/words.ts';
import { factIdOf } from './facts.ts';
import { SLOTS } from './fill.ts';
import { toldFacts } from './told-facts.ts';

export const REFUSAL_REASONS = [
  'rating_request',
  'conditional_compensation',
  'accusation',
  'threat',
  'insult',
  'other_identity',
  'contact_fact',
  'personal_data',
  'unknown_slot',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export type TemplateCheck = {
  /** The company's own contacts and names: any reply may hold them. */
  allowed?: readonly string[] | undefined;
  /** What is learnt of sentences beside the phrases; null or missing where it is not loaded. */
  judge?: SentenceJudge | null;
};

export type TemplateRefusal = {
  reason: RefusalReason;
  /** UTF-16 place of the phrase in the template. */
  start: number;
  end: number;
  /** One English sentence with the honest way. */
  message: string;
};

const MESSAGES: Readonly<Record<RefusalReason, string>> = {
  rating_request: 'A reply may not ask for a rating, a change of it or the removal of a review. Thank, or say what was done.',
  conditional_compensation: 'A favour may not hang on a review. Offer what is due to the customer whatever he writes.',
  accusation: 'A reply may not accuse the author or a competitor in public. State the facts; report a breach of rules to the site.',
  threat: 'A reply may not threaten. Say what can be done, or leave it to a private conversation.',
  insult: 'A reply may not insult anybody. Say what is done about the matter.',
  other_identity: 'Nobody may write or vote in the name of a customer. Invite every customer in the same neutral words.',
  contact_fact:
    "What one customer's record holds, a number, a sum, the day of a visit, is not published. Ask for it in private, or write a hint in [[double brackets]].",
  personal_data:
    "A phone, a mailbox, an address or a document of a person is not kept for replies. Name a shared contact, or add it to the company's own contacts.",
  unknown_slot:
    'Nothing is known that could fill this slot. Use greeting, name, company, agent, sign_off or fact:ID, or a hint in [[double brackets]].',
};

/** Anything but the end of a sentence, at most so many characters. */
const GAP = '[^.!?\\n]{0,60}?';

const REVIEW =
  '(?:відгук\\p{L}*|оцінк\\p{L}*|оцінці|рейтинг\\p{L}*|коментар\\p{L}*|зір(?:к|ок|оч)\\p{L}*|отзыв\\p{L}*|оценк\\p{L}*|комментари\\p{L}*|звезд\\p{L}*|звёзд\\p{L}*|reviews?|ratings?|stars?|feedback|scores?)';
const CHANGE =
  '(?:змін(?:іть|ити|ите|ювати)|виправ(?:те|ити|ите)|онов(?:іть|ити)|перегля(?:ньте|нути|нете)|підвищ(?:іть|ити|те)|підн(?:іміть|яти)|видал(?:іть|ити|ите)|прибер(?:іть|ете)|прибрати|зніміть|зняти|скоригу\\p{L}+|измен(?:ите|ить)|исправ(?:ьте|ить)|обнов(?:ите|ить)|пересмотр(?:ите|еть)|повыс(?:ьте|ить)|подн(?:имите|ять)|удал(?:ите|ить)|убер(?:ите|ёте|ете)|убрать|снимите|снять|change|updat(?:e|ing)|revis(?:e|ing)|reconsider(?:ing)?|rais(?:e|ing)|increas(?:e|ing)|improv(?:e|ing)|edit(?:ing)?|amend(?:ing)?|remov(?:e|ing)|delet(?:e|ing)|tak(?:e|ing) down)';
const GIVE =
  '(?:постав(?:те|ити|ите|ьте|ить)|залиш(?:те|ити|ите)|напиш(?:іть|ите|ете)|написати|написать|остав(?:ьте|ить|ите)|leav(?:e|ing)|giv(?:e|ing)|writ(?:e|ing)|post(?:ing)?|rat(?:e|ing))';
const GOOD =
  "(?:5|п['’ʼ]?ять|пять|five|позитивн\\p{L}*|хорош\\p{L}*|гарн\\p{L}*|високу|найвищ\\p{L}*|положительн\\p{L}*|высок\\p{L}*|высш\\p{L}*|отличн\\p{L}*|good|positive|high(?:er)?|better|nice|кращ\\p{L}*|лучш\\p{L}*|вищ\\p{L}*)";
const FAVOUR =
  '(?:знижк\\p{L}*|скидк\\p{L}*|бонус\\p{L}*|купон\\p{L}*|промокод\\p{L}*|подарун\\p{L}*|подар\\p{L}*|компенсаці\\p{L}*|компенсаци\\p{L}*|кешбек\\p{L}*|кэшбэк\\p{L}*|повернемо (?:кошти|гроші)|повернення коштів|верн[её]м\\p{L}* деньги|возврат\\p{L}*|винагород\\p{L}*|вознагражд\\p{L}*|discount\\p{L}*|bonus\\p{L}*|coupon\\p{L}*|voucher\\p{L}*|gift\\p{L}*|refund\\p{L}*|compensat\\p{L}*|cashback|reward\\p{L}*|credit\\p{L}*)';
/** The same of somebody else: `кожному, хто прибере`. */
const CHANGES = '(?:прибере|видалить|змінить|убер[её]т|удалит|изменит|снимет|removes?|deletes?|takes? down|changes?)';
const ASKS_AWAY = '(?:видаліть|приберіть|зніміть|удалите|уберите|снимите|remove|delete|take down)';
/** What one wants gone is called so too; an impression or an experience may well be mended. */
const NEGATIVE = '(?:негатив[уа]?|negativity)(?!\\p{L})';
const CONDITION =
  '(?:якщо|за умови|після того як|в обмін|натомість|щойно|если|при условии|после того как|в обмен|взамен|if|once|in exchange|in return|provided|as soon as|after you)';

const RULES: readonly (readonly [RefusalReason, string])[] = [
  ['conditional_compensation', `${FAVOUR}${GAP}(?:за|for|за умови|in exchange for|in return for|в обмін на|в обмен на)\\s${GAP}${REVIEW}`],
  ['conditional_compensation', `${CONDITION}${GAP}(?:${REVIEW}|${CHANGE}${GAP}${REVIEW})${GAP}${FAVOUR}`],
  ['conditional_compensation', `${FAVOUR}${GAP}${CONDITION}${GAP}(?:${CHANGE}|${GIVE})${GAP}${REVIEW}`],
  ['conditional_compensation', `(?:${CHANGE}|${CHANGES})${GAP}(?:${REVIEW}|${NEGATIVE})${GAP}(?:і|й|та|и|and|then),?\\s${GAP}${FAVOUR}`],
  ['conditional_compensation', `${FAVOUR}${GAP}(?:${CHANGE}|${CHANGES})${GAP}(?:${REVIEW}|${NEGATIVE})`],
  ['rating_request', `${CHANGE}${GAP}${REVIEW}`],
  ['rating_request', `${ASKS_AWAY}${GAP}${NEGATIVE}`],
  ['rating_request', `${GIVE}${GAP}${GOOD}${GAP}${REVIEW}`],
  ['rating_request', `(?:rate us|оцініть нас|оцените нас)${GAP}(?:${GOOD}|$)`],
  [
    'rating_request',
    `${GOOD}\\s(?:\\p{L}+\\s){0,2}${REVIEW}${GAP}(?:будемо вдячні|будем благодарны|appreciat\\p{L}*|would mean|вдячні|grateful)`,
  ],
  [
    'rating_request',
    `(?:будемо вдячні за|будем благодарны за|would appreciate|grateful for)\\s(?:\\p{L}+\\s){0,2}${GOOD}\\s(?:\\p{L}+\\s){0,2}${REVIEW}`,
  ],
  [
    'accusation',
    "(?:ви (?:брешете|обманюєте|наклепу\\p{L}*|лжете|вигадали|все вигадали)|вы (?:лжете|врёте|врете|обманываете|клевещете|выдумали|всё выдумали|все выдумали)|you(?: are|['’]re)? (?:lying|a liar|dishonest|making this up)|you made (?:this|it) up)",
  ],
  [
    'accusation',
    '(?:ваш (?:відгук|отзыв) (?:є |— |- |–)?\\s?(?:фейк\\p{L}*|неправд\\p{L}*|брехн\\p{L}*|лож\\p{L}*|замовн\\p{L}*|заказн\\p{L}*|проплачен\\p{L}*)|(?:замовний|заказной|фейковий|фейковый|проплачений|проплаченный) (?:відгук|отзыв)|fake review|paid review|(?:відгук|отзыв|review)[^.!?\\n]{0,20}(?:конкурент\\p{L}*|competitor\\p{L}*))',
  ],
  ['accusation', '(?:наклеп\\p{L}*|клевет\\p{L}*|slander\\p{L}*|libel\\p{L}*|defam\\p{L}*)'],
  [
    'threat',
    '(?:подамо (?:на вас )?(?:до суду|в суд|позов)|подадим (?:на вас )?(?:в суд|иск)|звернемося до суду|обратимся в суд|наші юристи|наши юристы|see you in court|take legal action against you|sue you|our lawyers will|пошкодуєте|пожалеете|you will regret|заблокуємо ваш|заблокируем ваш|нам відома ваша адреса|мы знаем,? где вы|we know where you)',
  ],
  [
    'other_identity',
    `(?:попрос(?:іть|и|ите)|запрос(?:іть|ите)|ask|get)${GAP}(?:друз\\p{L}*|знайом\\p{L}*|родич\\p{L}*|колег\\p{L}*|друзей|знаком\\p{L}*|родствен\\p{L}*|коллег\\p{L}*|friends?|family|colleagues?|staff)${GAP}${REVIEW}`,
  ],
  [
    'other_identity',
    `(?:від імені|под видом|від лиця|под именем|от имени|as if (?:you|we) were|pretend\\p{L}* to be|posing as)\\s(?:\\p{L}+\\s){0,2}(?:клієнт\\p{L}*|покупц\\p{L}*|клиент\\p{L}*|покупател\\p{L}*|customers?|buyers?|guests?)`,
  ],
];

const PATTERNS = RULES.map(([reason, source]) => [reason, new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'iu')] as const);

/** `не просимо змінити оцінку`: said of what is not asked. */
const DENIED = /(?:^|[^\p{L}])(?:не|never|not|don['’]t|do not)\s(?:[\p{L}'’]+\s){0,3}$/iu;

const SLOT = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** Slots of other tools that would be filled from the contact's record. */
const OF_CONTACT =
  /order|phone|mail|address|city|amount|sum|price|date|product|ticket|account|contract|diagnos|surname|last_?name|замовл|телефон|пошт|адрес|міст|сум|товар|заказ|город|почт|догов|фамил|прізвищ|діагноз|диагноз/iu;

const slotRefusals = (body: string): Omit<TemplateRefusal, 'message'>[] =>
  [...body.matchAll(SLOT)].flatMap((match) => {
    const name = match[1] ?? '';
    if (SLOTS.some((known) => known === name) || (factIdOf(name) ?? '') !== '') return [];
    const reason = OF_CONTACT.test(name) ? 'contact_fact' : 'unknown_slot';
    return [{ reason, start: match.index, end: match.index + match[0].length }];
  });

const phraseRefusals = (body: string): Omit<TemplateRefusal, 'message'>[] =>
  PATTERNS.flatMap(([reason, pattern]) => {
    const match = pattern.exec(body);
    if (match === null || DENIED.test(body.slice(Math.max(0, match.index - 40), match.index))) return [];
    return [{ reason, start: match.index, end: match.index + match[0].length }];
  });

const GATE_REASONS = ['rating_request', 'conditional_compensation', 'accusation', 'threat', 'insult'] as const;

const HINT = /\[\[[^[\]]*\]\]/g;
/** What stands there holds nothing yet: it is no part of what will be read. */
const without = (body: string, blanks: RegExp): string => body.replace(blanks, (blank) => ' '.repeat(blank.length));

/** Only what is learnt for sure: nobody may be kept from saving by a guess. The gate asks again in every reply. */
const learntFor = (body: string, judge: SentenceJudge) => {
  const text = without(without(body, HINT), SLOT);
  return withLearnt(text, sentencesOf(text), [], (of, sentence) => judge(of, sentence).filter(({ verdict }) => verdict === 'sure')).learnt;
};

/** What the gate would block in every reply made from it. */
const gateRefusals = (body: string, judge: SentenceJudge | null): Omit<TemplateRefusal, 'message'>[] => {
  const sentences = sentencesOf(body);
  const joined = sentences.slice(1).flatMap((next, index) => {
    const first = sentences[index];
    return first === undefined ? [] : [joinSentences(first, next)];
  });
  const learnt = judge === null ? [] : learntFor(body, judge);
  return [...phrasesIn(sentences, joined, false), ...learnt].flatMap(({ name, start, end }) => {
    const reason = GATE_REASONS.find((one) => one === name);
    return reason === undefined ? [] : [{ reason, start, end }];
  });
};

const factRefusals = (body: string, allowed: readonly string[]): Omit<TemplateRefusal, 'message'>[] => {
  const text = without(body, SLOT);
  const own = ownPlaces(text, null, allowed);
  const told = toldFacts(text).map((span) => ({ ...span, reason: 'contact_fact' as const }));
  const personal = personalDataIn(text, wordsOf(text), allowanceOf(allowed)).map((span) => ({ ...span, reason: 'personal_data' as const }));
  return [...personal, ...told]
    .filter(({ start, end }) => !own.some((place) => start >= place.start && end <= place.end))
    .map(({ reason, start, end }) => ({ reason, start, end }));
};

/** A fact's title says whose a bare number is: `Our phone: …`. */
export const factAsRead = ({ title, text }: Pick<Knowledge, 'title' | 'text'>): string => `${title}: ${text}`;

/** `refusedTemplate` for a company whose contacts are known. */
export type RefuseTemplate = (text: string) => TemplateRefusal | null;

/** The first thing in a template's text that is refused, or null. Hints and slots are read like text: an agent would act on them. */
export const refusedTemplate = (body: string, { allowed = [], judge = null }: TemplateCheck = {}): TemplateRefusal | null => {
  // Our own phrases mark just what is wrong; the gate's, which may begin earlier, count where ours find nothing.
  const own = [...phraseRefusals(body), ...slotRefusals(body), ...factRefusals(body, allowed)];
  const [first] = (own.length > 0 ? own : gateRefusals(body, judge)).sort((a, b) => a.start - b.start);
  return first === undefined ? null : { ...first, message: MESSAGES[first.reason] };
};

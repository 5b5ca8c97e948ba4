// A made-up desk for the panel's tests and pictures: one page of reviews in every state, a policy, templates in three languages, two contacts.
import type { Category } from '../../lib/contracts/category.ts';
import type { ContactCandidate, ContactHistory, FoundContacts } from '../../lib/contracts/contact.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { Knowledge } from '../../lib/contracts/knowledge.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import type { Reference } from '../../lib/contracts/sync.ts';
import type { Template, Tone } from '../../lib/contracts/template.ts';
import type { DraftRow, ItemRow, MetaRows, PageRow, ReviewRow } from '../../lib/extension/db/schema.ts';

/** Monday, 12:00 in Kyiv. Every time below is told from here. */
export const NOW = '2026-11-23T10:00:00.000Z';
export const TAB_ID = 7;

const ago = (minutes: number): string => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
const uuid = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const AGENT = { userId: 'agent-1', name: 'Марта Лис' };
export const COLLEAGUE = { userId: 'agent-2', name: 'Богдан Яремчук' };

export const SESSION: MetaRows['session'] = {
  serverUrl: 'https://reviews.example.test',
  workspaceId: uuid(1),
  workspaceName: 'Крамниця',
  role: 'agent',
  userId: AGENT.userId,
  userName: AGENT.name,
  email: 'marta@example.test',
};

type ReviewFacts = Partial<Omit<DetectedReview, 'author' | 'publishedAt'>> & {
  name: string;
  minutesAgo: number | [number, number];
  raw?: string;
};

export function sampleReview({ name, minutesAgo, raw = '', ...facts }: ReviewFacts): DetectedReview {
  const [from, to] = typeof minutesAgo === 'number' ? [minutesAgo, minutesAgo] : minutesAgo;
  return {
    site: 'trustpilot',
    externalId: name,
    url: `https://www.trustpilot.com/reviews/${encodeURIComponent(name)}`,
    kind: 'review',
    author: { name, profileUrl: null },
    rating: { value: 1, max: 5 },
    title: null,
    text: '',
    publishedAt: { from: ago(from), to: ago(to), raw },
    reply: null,
    replyBox: 'inline',
    ...facts,
  };
}

const LONG = `Третій тиждень без посилки. Писала в чат двічі, обіцяли передзвонити до вечора, але ніхто так і не подзвонив.
На гарячій лінії щоразу інша людина, і кожній доводиться пояснювати все з початку. Трекер показує «прямує у відділення» ще з минулої середи.
Мені ця річ потрібна була до дня народження, а день народження вже минув. Поясніть, будь ласка, де вона і коли буде.`;

export const REVIEWS: { key: string; review: DetectedReview }[] = [
  { key: 'sample:late', review: sampleReview({ name: 'Olena K.', minutesAgo: 300, title: 'Третій тиждень без посилки', text: LONG }) },
  {
    key: 'sample:soon',
    review: sampleReview({
      name: 'Ігор Бондаренко-Слободянський',
      minutesAgo: 205,
      rating: { value: 2, max: 5 },
      text: 'Гроші списали двічі. Служба підтримки відповідає шаблонами й нічого не вирішує.',
    }),
  },
  {
    key: 'sample:running',
    review: sampleReview({
      name: 'Sam Whitfield',
      minutesAgo: 60,
      rating: { value: 5, max: 5 },
      text: 'Arrived a day early and well packed. Thank you, I will order again.',
    }),
  },
  {
    key: 'sample:unclear',
    review: sampleReview({
      name: 'Павел',
      minutesAgo: [7 * 1440, 20],
      raw: 'a week ago',
      rating: { value: 3, max: 5 },
      text: 'Качество так себе, швы разошлись.',
    }),
  },
  {
    key: 'sample:claimed',
    review: sampleReview({ name: 'Tetiana', minutesAgo: 90, rating: { value: 1, max: 5 }, text: 'Оператор нагрубив і кинув слухавку.' }),
  },
  {
    key: 'sample:inserted',
    review: sampleReview({ name: 'Kateryna', minutesAgo: 120, rating: { value: 4, max: 5 }, text: 'Все добре, але коробка пом’ята.' }),
  },
  {
    key: 'sample:answered',
    review: sampleReview({
      name: 'Nina',
      minutesAgo: 4000,
      rating: { value: 5, max: 5 },
      text: 'Чудовий сервіс.',
      reply: { text: 'Дякуємо, Ніно.', publishedAt: null },
    }),
  },
  { key: 'sample:ignored', review: sampleReview({ name: 'xX_user_Xx', minutesAgo: 500, text: 'шахраї!!!' }) },
];

export const baseItem = (key: string, review: DetectedReview, over: Partial<Item> = {}): Item => ({
  itemId: key,
  version: 3,
  site: review.site,
  review,
  earlierTexts: [],
  firstSeenAt: review.publishedAt?.to ?? NOW,
  status: 'open',
  claimedBy: null,
  category: null,
  contactId: null,
  template: null,
  policy: null,
  inserted: null,
  posted: null,
  outcome: null,
  updatedAt: ago(10),
  ...over,
});

const reviewOf = (key: string): DetectedReview => {
  const found = REVIEWS.find((one) => one.key === key);
  if (found === undefined) throw new Error(`No sample review ${key}`);
  return found.review;
};
const due = (minutes: number) => ({
  policyId: uuid(2),
  policyVersion: 1,
  rule: 'Усі відгуки',
  startsAt: 'published' as const,
  due: { from: new Date(Date.parse(NOW) + minutes * 60_000).toISOString(), to: new Date(Date.parse(NOW) + minutes * 60_000).toISOString() },
});

export const ITEMS: ItemRow[] = [
  { key: 'sample:late', over: { policy: due(-60), claimedBy: AGENT } },
  { key: 'sample:claimed', over: { policy: due(150), claimedBy: COLLEAGUE } },
  {
    key: 'sample:inserted',
    over: {
      policy: due(120),
      claimedBy: AGENT,
      status: 'inserted' as const,
      category: 'quality',
      inserted: { text: 'Дякуємо за відгук, Катерино. Передали складу фото упаковки.', at: ago(9), how: 'inserted' as const, by: AGENT },
    },
  },
  {
    key: 'sample:ignored',
    over: {
      status: 'do_not_engage' as const,
      outcome: {
        outcome: 'do_not_engage' as const,
        detail: 'Напад без фактів, автор не відповідає на запитання',
        at: ago(30),
        by: AGENT,
        version: 3,
      },
    },
  },
].map(({ key, over }) => {
  const local = baseItem(key, reviewOf(key), over);
  return { itemId: key, server: local, local };
});

type Further = NonNullable<Item['further']>;

/** The review was answered two days ago, and its author has come back half an hour ago: other words, one star instead of five. */
export const changedItem = (
  key: string,
  { further, ...over }: Partial<Omit<Item, 'further'>> & { further?: Partial<Further> } = {},
): Item => {
  const { text, title, rating, ...rest } = reviewOf(key);
  const review = { ...rest, text: 'Зламалося за тиждень, ніхто не відповідає!', title, rating: { value: 1, max: 5 } };
  const posted = { text: 'Дякуємо, Ніно.', seenAt: ago(2_880), source: 'elsewhere', by: AGENT } as const;
  const edits = [{ at: ago(30), before: { text, title, rating }, written: null }];
  return baseItem(key, review, {
    status: 'posted',
    earlierTexts: [{ text, title, at: ago(30) }],
    firstSeenAt: ago(3_000),
    posted: { ...posted, postedAt: { from: null, to: posted.seenAt } },
    outcome: { outcome: 'replied', detail: '', at: posted.seenAt, by: AGENT, version: 2 },
    policy: due(-2_900),
    further: { edits, replies: [], unneeded: [], clocks: [], ...further },
    ...over,
  });
};

export const PAGE: PageRow = {
  tabId: TAB_ID,
  frameId: 0,
  url: 'https://www.trustpilot.com/review/kramnytsia.example',
  site: 'trustpilot',
  role: 'list',
  health: 'ok',
  takenAt: NOW,
  documentId: null,
  reviews: REVIEWS.map(({ key }, index) => ({ handle: `r${index + 1}`, reviewKey: key, shown: null })),
  form: null,
};

export const REVIEW_ROWS: ReviewRow[] = REVIEWS.map(({ key, review }) => ({
  reviewKey: key,
  review,
  firstSeenAt: review.publishedAt?.to ?? NOW,
  lastSeenAt: NOW,
}));

export const DRAFTS: DraftRow[] = [
  { reviewKey: 'sample:soon', text: 'Ігоре, бачимо два списання', notes: '', templateId: null, updatedAt: ago(3) },
];

const CATEGORY_NAMES: [string, string, string, string][] = [
  ['fault', 'Fault', 'Несправність', 'Неисправность'],
  ['quality', 'Quality', 'Якість', 'Качество'],
  ['billing', 'Billing', 'Оплата й повернення', 'Оплата и возврат'],
  ['delivery', 'Delivery', 'Доставка', 'Доставка'],
  ['service', 'Service', 'Обслуговування', 'Обслуживание'],
  ['praise', 'Praise', 'Подяка', 'Благодарность'],
  ['question', 'Question', 'Запитання', 'Вопрос'],
  ['suggestion', 'Suggestion', 'Пропозиція', 'Предложение'],
  ['abuse', 'Abuse', 'Образи', 'Оскорбления'],
];
export const CATEGORIES: Category[] = CATEGORY_NAMES.map(([categoryId, en, uk, ru], position) => ({
  categoryId,
  name: { en, uk, ru },
  position,
  archived: false,
}));

const template = (n: number, language: Template['language'], title: string, categories: string[], body: string): Template => ({
  templateId: uuid(100 + n),
  title,
  language,
  categories,
  sites: [],
  body,
  version: 1,
  updatedAt: ago(10_000),
  archived: false,
});
export const TEMPLATES: Template[] = [
  {
    ...template(
      1,
      'uk',
      'Посилка запізнюється',
      ['delivery'],
      '{{greeting}}\n\nЗатримка сталася з нашого боку. [[що з’ясували про посилку]]\n[[що зробимо і до якого дня]]\n\n{{sign_off}}',
    ),
    cover: ['де посилка зараз', 'день доставки', 'вибачення'],
  },
  template(2, 'uk', 'Подяка за теплі слова', ['praise'], '{{greeting}}\n\n[[за що саме дякуємо]]\n\n{{sign_off}}'),
  template(3, 'uk', 'Повернення коштів', ['billing'], '{{greeting}}\n\n[[що перевірили]] Кошти повернуться [[коли]].\n\n{{sign_off}}'),
  template(4, 'en', 'Thanks for kind words', ['praise'], '{{greeting}}\n\n[[what exactly you are glad about]]\n\n{{sign_off}}'),
  {
    ...template(6, 'uk', 'Години роботи', [], 'Ми на зв’язку {{fact:hours}}.'),
    kind: 'snippet',
  },
  {
    ...template(7, 'uk', 'Мій рядок про кур’єра', ['delivery'], 'Кур’єр подзвонить за годину до приїзду.'),
    kind: 'snippet',
    personal: true,
  },
  template(5, 'ru', 'Претензия к качеству', ['quality'], '{{greeting}}\n\n[[что предлагаем]]\n\n{{sign_off}}'),
];
/** Out of date at `NOW`. */
export const KNOWLEDGE: Knowledge[] = [
  {
    id: 'hours',
    title: 'Години роботи',
    text: 'щодня з 9 до 18',
    language: 'uk',
    validUntil: '2026-11-20',
    version: 1,
    updatedAt: ago(10_000),
    archived: false,
  },
];
const tone = (language: Tone['language'], greeting: string, greetingWithoutName: string, signOff: string): Tone => ({
  language,
  formality: 'formal',
  greeting,
  greetingWithoutName,
  signOff,
  avoid: language === 'uk' ? ['нажаль', 'проблема'] : [],
  use: language === 'uk' ? [{ say: 'покупець', insteadOf: ['клієнт', 'споживач'] }] : [],
  version: 1,
  updatedBy: 'Богдан Яремчук',
});
export const TONES: Tone[] = [
  tone('uk', '{{name}}, добрий день.', 'Добрий день.', '{{agent}}, {{company}}'),
  tone('en', 'Hello {{name}},', 'Hello,', '{{agent}}, {{company}}'),
  tone('ru', '{{name}}, здравствуйте.', 'Здравствуйте.', '{{agent}}, {{company}}'),
];

const day = [{ from: '09:00', to: '18:00' }];
export const REFERENCE: Reference = {
  company: 'Крамниця',
  templates: TEMPLATES,
  tones: TONES,
  knowledge: KNOWLEDGE,
  categories: CATEGORIES,
  adapters: { update: null, taught: [] },
  policy: {
    policyId: uuid(2),
    name: 'Відповідь за 4 години',
    version: 1,
    calendar: {
      timeZone: 'Europe/Kyiv',
      week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
      holidays: [],
      exceptions: [],
    },
    rules: [{ name: 'Усі відгуки', firstResponseMinutes: 240, measure: 'elapsed', startsAt: 'published' }],
  },
};

export const CANDIDATES: ContactCandidate[] = [
  {
    contactId: uuid(301),
    name: 'Олена Ковальчук',
    city: 'Київ',
    strength: 'strong',
    reasons: [
      { code: 'transliterated_name', detail: 'Olena' },
      { code: 'first_name_and_initial', detail: 'Олена К.' },
    ],
  },
  {
    contactId: uuid(302),
    name: 'Olena Kovalenko',
    city: 'Львів',
    strength: 'possible',
    reasons: [{ code: 'first_name_and_initial', detail: 'Olena K.' }],
  },
];

export const FOUND: FoundContacts = {
  found: [
    {
      contactId: uuid(303),
      name: 'Ганна Мельник',
      otherName: 'Олена-Ганна Коваленко-Задніпровська',
      city: 'Кам’янець-Подільський',
      phone: '•••• 4433',
      email: 'h•••@melnyk-accounting-service.example.test',
      lastOrderOn: '2026-11-02',
    },
    { contactId: uuid(304), name: 'Олена Коваленко', otherName: null, city: null, phone: null, email: null, lastOrderOn: null },
  ],
  more: true,
};

export const HISTORY: ContactHistory = {
  contact: {
    contactId: uuid(301),
    externalId: 'C-301',
    name: 'Олена Ковальчук',
    otherNames: [],
    phones: ['+380 67 000 00 01'],
    emails: ['olena.k@example.test'],
    city: 'Київ',
    address: 'вул. Вигадана, 12',
    notes: ['Просить телефонувати після 18:00'],
  },
  orders: [
    { ref: 'KR-48213', date: '2026-11-02', product: 'Дитячий конструктор', amount: '1 240,00 грн', status: 'у дорозі' },
    { ref: 'KR-41177', date: '2026-06-14', product: 'Настільна лампа', amount: '899,00 грн', status: 'доставлено' },
    { ref: 'KR-30954', date: '2025-12-20', product: 'Ялинкова гірлянда', amount: '310,00 грн', status: 'доставлено' },
  ],
  tickets: [
    { ref: 'T-7712', openedAt: '2026-11-18', closedAt: null, subject: 'Де посилка KR-48213', status: 'open' },
    { ref: 'T-6120', openedAt: '2026-06-16', closedAt: '2026-06-17', subject: 'Не та лампочка в комплекті', status: 'closed' },
  ],
  reviews: [
    {
      itemId: 'sample:earlier',
      site: 'trustpilot',
      rating: { value: 4, max: 5 },
      text: 'Лампа гарна, але лампочку довелося міняти.',
      at: '2026-06-20T08:00:00.000Z',
      reply: 'Дякуємо, Олено. Лампочку вже надіслали.',
    },
  ],
};

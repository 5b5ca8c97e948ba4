// The demo workspace: company, accounts, tone of voice and service-level policy. The passwords are printed by `npm start`: this
// workspace is for trying things out on one machine, never for a team.
import type { SlaPolicy } from '../lib/contracts/policy.ts';
import type { Tone } from '../lib/contracts/template.ts';

export const COMPANY = 'Полиця';

export type DemoAccount = { role: 'agent' | 'lead' | 'admin'; name: string; email: string; password: string };
export const ACCOUNTS = {
  agent: { role: 'agent', name: 'Софія Гриник', email: 'agent@polytsia.example', password: 'polytsia-agent' },
  lead: { role: 'lead', name: 'Артем Левченко', email: 'lead@polytsia.example', password: 'polytsia-lead' },
  /** A workspace begins with its admin. */
  admin: { role: 'admin', name: 'Ірма Вовк', email: 'admin@polytsia.example', password: 'polytsia-admin' },
} as const satisfies Record<string, DemoAccount>;

export const TONES: readonly Tone[] = [
  {
    language: 'uk',
    formality: 'formal',
    greeting: '{{name}}, добрий день.',
    greetingWithoutName: 'Добрий день.',
    signOff: '{{agent}}, «{{company}}»',
    avoid: ['шановний клієнте', 'приносимо вибачення за незручності', 'ваша думка дуже важлива для нас'],
    version: 1,
  },
  {
    language: 'en',
    formality: 'formal',
    greeting: 'Hello {{name}},',
    greetingWithoutName: 'Hello,',
    signOff: '{{agent}}, Polytsia',
    avoid: ['valued customer', 'we apologise for any inconvenience', 'your opinion matters to us'],
    version: 1,
  },
  {
    language: 'ru',
    formality: 'formal',
    greeting: '{{name}}, добрый день.',
    greetingWithoutName: 'Добрый день.',
    signOff: '{{agent}}, «{{company}}»',
    avoid: ['уважаемый клиент', 'приносим извинения за неудобства', 'ваше мнение очень важно для нас'],
    version: 1,
  },
];

const SHIFT = [
  { from: '09:00', to: '13:00' },
  { from: '14:00', to: '20:00' },
];

/** Days off with a fixed date. Those that move with the church calendar are left to the lead to add. */
const FIXED_HOLIDAYS = ['01-01', '03-08', '05-01', '05-08', '06-28', '07-15', '08-24', '10-01', '12-25'];

/** The policy as first published. `year` is the first calendar year whose holidays are listed; three years are. */
export const demoPolicy = (policyId: string, year: number): SlaPolicy => ({
  policyId,
  name: 'Перша відповідь',
  version: 1,
  calendar: {
    timeZone: 'Europe/Kyiv',
    week: {
      mon: SHIFT,
      tue: SHIFT,
      wed: SHIFT,
      thu: SHIFT,
      fri: SHIFT,
      sat: [{ from: '10:00', to: '16:00' }],
      sun: [],
    },
    holidays: [year, year + 1, year + 2].flatMap((each) => FIXED_HOLIDAYS.map((day) => `${each}-${day}`)),
    exceptions: [{ date: `${year}-12-31`, intervals: [{ from: '09:00', to: '13:00' }] }],
  },
  rules: [
    {
      name: 'Гроші та доставка, 1–2 зірки',
      categories: ['billing', 'delivery'],
      ratingMax: 2,
      firstResponseMinutes: 120,
      measure: 'business',
      startsAt: 'published',
    },
    { name: '1–2 зірки', ratingMax: 2, firstResponseMinutes: 240, measure: 'business', startsAt: 'published' },
    { name: 'Подяка', categories: ['praise'], firstResponseMinutes: 1_440, measure: 'business', startsAt: 'first_seen' },
    { name: 'Решта', firstResponseMinutes: 480, measure: 'business', startsAt: 'published' },
  ],
});

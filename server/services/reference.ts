// What leads set: read together by a pull, written one kind at a time with versions raised here and nowhere else.
import { uuidv7 } from 'uuidv7';
import { BASE_CATEGORIES } from '../../lib/contracts/base-categories.ts';
import type { Category } from '../../lib/contracts/category.ts';
import type { SlaPolicy } from '../../lib/contracts/policy.ts';
import type { Categories, CategoryDrafts, PolicyDraft, PolicyHistory } from '../../lib/contracts/reference.ts';
import type { Tone } from '../../lib/contracts/template.ts';
import { isTimeZone } from '../../lib/domain/sla/calendar.ts';
import { type PolicyProblem, policyProblems } from '../../lib/domain/sla/policy-problems.ts';
import * as rows from '../db/reference.ts';
import { inTransaction, type Scope } from '../db/scope.ts';
import { settingVersion } from '../db/setting-changes.ts';
import { putTone } from '../db/words.ts';
import { markReferenceChanged, raiseCounter } from '../db/workspaces.ts';
import { Failure } from '../http/failure.ts';
import { noteSetting } from './setting-changes.ts';

/** In a transaction that every machine of the team will hear of with its next pull. */
export const changeReference = <T>(scope: Scope, work: (scope: Scope) => Promise<T>): Promise<T> =>
  inTransaction(scope, async (tx) => {
    const seq = await raiseCounter(tx);
    const result = await work(tx);
    await markReferenceChanged(tx, seq);
    return result;
  });

export const editedMeanwhile = (what: string): Failure =>
  new Failure('conflict', `Somebody changed ${what} meanwhile. Load it again, then repeat your change.`);

/** A pull carries all of them, within the bounds of its contract. Thrown inside the transaction, so nothing is kept. */
export const atMost = <T>(max: number, what: string, entries: T[]): T[] => {
  if (entries.length > max) throw new Failure('bad_request', `A workspace holds at most ${max} ${what}, archived ones included.`);
  return entries;
};

const PROBLEM_WORDS: Record<PolicyProblem['why'], string> = {
  no_name: 'A name is needed.',
  same_name: 'Another rule has this name; the trail tells rules by their names.',
  unknown_time_zone: 'This is not a time zone. Use an IANA name such as Europe/Kyiv.',
  no_working_time: 'A rule counts working time, and the calendar has none.',
  not_a_time: 'Use HH:MM, at the latest 24:00.',
  ends_before_start: 'The interval must end after it starts.',
  overlaps: 'The interval overlaps another one of the day.',
  not_a_date: 'Use YYYY-MM-DD.',
  same_day: 'The day is listed twice.',
  not_a_target: 'The target is a whole number of minutes, from 1 to a year.',
  not_last: 'This rule takes everything, so those after it never apply. Put it last.',
  no_rule_for_all: 'The last rule must be for everything: without conditions.',
};

/** Adds a version; the earlier ones stay, since items name the version that was frozen on them. */
export const putPolicy = (scope: Scope, draft: PolicyDraft, now: string, by: string | null): Promise<SlaPolicy> =>
  changeReference(scope, async (tx) => {
    const [problem] = policyProblems(draft);
    if (problem !== undefined) throw new Failure('bad_request', `${problem.path}: ${PROBLEM_WORDS[problem.why]}`);
    const current = await rows.currentPolicy(tx);
    if ((current?.version ?? 0) !== draft.baseVersion || (current?.policyId ?? null) !== draft.policyId)
      throw editedMeanwhile('the policy');
    const policy: SlaPolicy = {
      policyId: current?.policyId ?? uuidv7(),
      name: draft.name,
      version: draft.baseVersion + 1,
      calendar: draft.calendar,
      rules: draft.rules,
    };
    await rows.insertPolicy(tx, policy, now, by);
    return policy;
  });

const HISTORY_MAX = 50;

export const policyHistory = async (scope: Scope): Promise<PolicyHistory> => ({ versions: await rows.policyVersions(scope, HISTORY_MAX) });

export const categorySet = async (scope: Scope): Promise<Categories> => ({
  categories: await rows.listCategories(scope),
  version: await settingVersion(scope, 'categories'),
});

const byId = (categories: readonly Category[]): Record<string, Category> =>
  Object.fromEntries(categories.map((category) => [category.categoryId, category]));

/** Each change of the set is a version of it, kept with who made it. */
export const putCategories = (scope: Scope, { categories, baseVersion }: CategoryDrafts, now: string, by: string): Promise<Categories> =>
  changeReference(scope, async (tx) => {
    const { categories: before, version = 0 } = await categorySet(tx);
    if (baseVersion !== undefined && baseVersion !== version) throw editedMeanwhile('the categories');
    for (const category of categories) await rows.putCategory(tx, category);
    const after = atMost(200, 'categories', await rows.listCategories(tx));
    await noteSetting(tx, 'categories', { version: version + 1, at: now, by, before: byId(before), after: byId(after) });
    return categorySet(tx);
  });

/**
 * The zone that local dates of filters and exports are in: the policy's, else that of `reader`, who sees the dates by it; UTC where nobody names one.
 * Throws `bad_request` where the reader's is needed and is none.
 */
export const timeZoneOf = async (scope: Scope, reader?: string): Promise<string> => {
  const zone = (await rows.currentPolicy(scope))?.calendar.timeZone ?? reader ?? 'UTC';
  if (!isTimeZone(zone)) throw new Failure('bad_request', PROBLEM_WORDS.unknown_time_zone);
  return zone;
};

const BASE_NAMES: Record<(typeof BASE_CATEGORIES)[number], Category['name']> = {
  fault: { en: 'Fault', uk: 'Несправність', ru: 'Неисправность' },
  quality: { en: 'Quality', uk: 'Якість', ru: 'Качество' },
  billing: { en: 'Billing', uk: 'Оплата', ru: 'Оплата' },
  delivery: { en: 'Delivery', uk: 'Доставка', ru: 'Доставка' },
  service: { en: 'Service', uk: 'Обслуговування', ru: 'Обслуживание' },
  praise: { en: 'Praise', uk: 'Подяка', ru: 'Благодарность' },
  question: { en: 'Question', uk: 'Питання', ru: 'Вопрос' },
  suggestion: { en: 'Suggestion', uk: 'Пропозиція', ru: 'Предложение' },
  abuse: { en: 'Abuse', uk: 'Образа', ru: 'Оскорбление' },
};

const BASE_TONES: Tone[] = [
  {
    language: 'en',
    formality: 'formal',
    greeting: 'Hello {{name}},',
    greetingWithoutName: 'Hello,',
    signOff: '{{agent}}, {{company}}',
    avoid: [],
    version: 1,
  },
  {
    language: 'uk',
    formality: 'formal',
    greeting: 'Добрий день, {{name}}.',
    greetingWithoutName: 'Добрий день.',
    signOff: '{{agent}}, {{company}}',
    avoid: [],
    version: 1,
  },
  {
    language: 'ru',
    formality: 'formal',
    greeting: 'Здравствуйте, {{name}}.',
    greetingWithoutName: 'Здравствуйте.',
    signOff: '{{agent}}, {{company}}',
    avoid: [],
    version: 1,
  },
];

/** What a new workspace starts with: the nine base categories and a plain formal tone. No policy: nobody has decided one. */
export const seedReference = (scope: Scope): Promise<void> =>
  changeReference(scope, async (tx) => {
    for (const [position, categoryId] of BASE_CATEGORIES.entries())
      await rows.putCategory(tx, { categoryId, name: BASE_NAMES[categoryId], position, archived: false });
    for (const tone of BASE_TONES) await putTone(tx, tone);
  });

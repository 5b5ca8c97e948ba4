// Plain reviews put together from the project's own fragments (`training/fragments`): what the written examples, each one of a kind, do not show is
// how often the same plain complaint stands in any company. Seeded: the same fragments give the same reviews.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BASE_CATEGORIES } from '../lib/contracts/base-categories.ts';
import { seededRandom } from '../lib/domain/category/train-linear.ts';

export type ComposedLanguage = 'uk' | 'ru' | 'en';
type Category = (typeof BASE_CATEGORIES)[number];

export type Composed = { text: string; rating: number | null; category: Category; domain: string; mixed: boolean };

/** Fragments by kind (a category, `context` or `sorry`) and domain; `any` fits every domain. */
type Fragments = Map<string, Map<string, string[]>>;

const read = (language: ComposedLanguage): Fragments => {
  const fragments: Fragments = new Map();
  const text = readFileSync(fileURLToPath(new URL(`fragments/${language}.txt`, import.meta.url)), 'utf8');
  for (const line of text.split('\n')) {
    const [head, rest] = line.split(/:(.*)/s);
    const [kind, domain] = (head ?? '').split(' ');
    if (kind === undefined || domain === undefined || rest === undefined) continue;
    const byDomain = fragments.get(kind) ?? new Map<string, string[]>();
    byDomain.set(
      domain,
      rest
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    );
    fragments.set(kind, byDomain);
  }
  return fragments;
};

const BUT: Readonly<Record<ComposedLanguage, readonly string[]>> = {
  uk: [', але ', '. Але ', ', проте ', '. Однак '],
  ru: [', но ', '. Но ', ', однако ', '. Только вот '],
  en: [', but ', '. But ', '. However, ', ', although '],
};

/** How many of each category: service and praise are what companies hear most. */
const SHARES: Readonly<Record<Category, number>> = {
  service: 0.22,
  praise: 0.26,
  quality: 0.16,
  billing: 0.12,
  fault: 0.1,
  delivery: 0.06,
  question: 0.04,
  suggestion: 0.04,
  abuse: 0,
};

const NO_STARS = 0.35;
const MIXED = 0.15;
/** Short ones: an aspect and a verdict. */
const VERDICTS = 0.25;
/** Long ones, in which most sentences say nothing about the matter. */
const STORIES = 0.3;

export const compose = (language: ComposedLanguage, count: number, seed: number): Composed[] => {
  const random = seededRandom(seed);
  const fragments = read(language);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const chance = (share: number) => random() < share;
  const of = (kind: string, domain: string): string => {
    const byDomain = fragments.get(kind);
    const own = byDomain?.get(domain) ?? [];
    const shared = byDomain?.get('any') ?? [];
    return pick(own.length > 0 && (shared.length === 0 || chance(0.6)) ? own : shared) ?? '';
  };
  const sentence = (text: string): string => (chance(0.2) ? text : text.slice(0, 1).toUpperCase() + text.slice(1));
  const closing = (): string => pick(['.', '.', '.', '!', '', '...', '!!!']) ?? '.';

  /** "The staff were lovely": what was good is praise, what was bad is the aspect's own category. Endings need not agree: features look at stems. */
  const judged = (category: Category): Composed | null => {
    const aspects = fragments.get('aspect');
    const glad = category === 'praise';
    const of = (name: string, verdict: string) => {
      const aspect = pick(aspects?.get(name) ?? []) ?? '';
      const said = pick(fragments.get(verdict)?.get('any') ?? []) ?? '';
      return chance(0.5) ? `${aspect} ${said}` : `${said} ${aspect}`;
    };
    const named = glad ? (pick(['service', 'quality', 'quality', 'billing', 'delivery']) ?? 'quality') : category;
    if (aspects?.get(named) === undefined) return null;
    const mixed = !glad && chance(MIXED * 2);
    const first = of(named, glad ? 'good' : 'bad');
    const second = glad && chance(0.4) ? of('quality', 'good') : '';
    const text = mixed ? `${of('quality', 'good')}${pick(BUT[language]) ?? ' '}${first}` : `${first}${second === '' ? '' : `, ${second}`}`;
    const rating = chance(0.6) ? null : glad ? 5 : mixed ? 3 : 2;
    return { text: sentence(text) + closing(), rating, category, domain: 'any', mixed };
  };

  const one = (category: Category): Composed | null => {
    if (chance(VERDICTS)) return judged(category);
    const domains = [...(fragments.get(category)?.keys() ?? [])];
    const named = pick(domains) ?? 'any';
    const domain = named === 'any' ? (pick([...(fragments.get('context')?.keys() ?? [])]) ?? 'any') : named;
    const parts: string[] = [];
    const first = of(category, domain);
    if (first === '') return null;
    const complaint = category !== 'praise' && category !== 'question' && category !== 'suggestion';
    const mixed = complaint && chance(MIXED);
    const story = chance(STORIES);
    if (story) for (let told = 0; told < 2 + Math.floor(random() * 4); told++) parts.push(of('context', domain));
    else if (chance(0.4)) parts.push(of('context', domain));
    if (mixed) parts.push(`${of('praise', domain)}${pick(BUT[language]) ?? ' '}${first}`);
    else parts.push(first);
    for (let more = story ? 1 + Math.floor(random() * 4) : Math.floor(random() ** 2 * 3); more > 0; more--)
      parts.push(of(category, domain));
    if (complaint && !mixed && chance(0.3)) parts.push(of('sorry', 'neg'));
    if (category === 'suggestion' && chance(0.4)) parts.unshift(of('praise', domain));
    const ends = category === 'question' ? '?' : closing();
    const text = [...new Set(parts.filter((part) => part !== ''))].map(sentence).join(chance(0.7) ? '. ' : ', ') + ends;
    const stars = chance(NO_STARS)
      ? null
      : category === 'praise'
        ? (pick([5, 5, 5, 4]) ?? 5)
        : category === 'suggestion'
          ? (pick([5, 4, 4, 3]) ?? 4)
          : category === 'question'
            ? null
            : mixed
              ? (pick([2, 3, 3, 4]) ?? 3)
              : (pick([1, 1, 1, 2]) ?? 1);
    return { text, rating: stars, category, domain, mixed };
  };
  return BASE_CATEGORIES.flatMap((category) =>
    Array.from({ length: Math.round(SHARES[category] * count) }, () => one(category) ?? []).flat(),
  );
};

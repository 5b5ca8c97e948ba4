// From one or two example reviews to an adapter: pure over a document. Every height at which both examples may have their root is tried; the
// one that reads most reviews wins, and what of it is likely to last is written down as the same data that ships.
import type { Adapter, FieldSource } from '../../contracts/adapter.ts';
import { site } from '../engine/define.ts';
import { chooseItem, type ItemChoice } from './choose-item.ts';
import { dateSources, ownDateSources } from './date-sources.ts';
import type { Example } from './example.ts';
import { authorUrlSources, nativeIdSources, permalinkSources } from './identity-sources.ts';
import { around } from './leaves.ts';
import { levelsOf } from './levels.ts';
import { indexPage, type PageIndex, type Scope } from './page-index.ts';
import { type Plan, planAt } from './plan.ts';
import { ratingSources, ratingValue } from './rating-source.ts';

export type About = {
  /** Of the page; the adapter takes its host. */
  url: string;
  /** Milliseconds since 1970 UTC: dates are tried against it. */
  now: number;
};

export type Inferred = {
  adapter: Adapter;
  /** Elements that the adapter takes for reviews, as far as inference can tell: the engine has the last word. */
  reviews: Element[];
  /** Higher is better; compares inferences on one page. */
  worth: number;
};

/** The smallest element that holds what makes the example a review. */
const coreOf = ({ author, text, date, rating }: Example, withAuthor: boolean): Element | null => {
  const [first] = text;
  if (withAuthor) return around([...(author === null ? [] : [author.element]), ...text]);
  // A text alone is any text: the date or the stars have to stand beside it.
  const beside = date?.element ?? rating?.element;
  return first === undefined ? null : around([...text, ...(beside ? [beside] : [])]);
};

const asSources = (choices: readonly { select: string; from: string }[], parse: FieldSource['parse']): FieldSource[] =>
  choices.slice(0, 6).map(({ select, from }) => ({ select, from, parse }));

/** Paragraphs and parts are joined; a text that has an element of its own is read with its first source that speaks. */
const textSources = ({ text, joined }: Plan): FieldSource[] => {
  const [only, ...others] = text;
  if (only === undefined) return [];
  if (joined) return asSources(only.sources, 'texts');
  if (others.length === 0) return asSources(only.sources, 'text');
  return [{ select: text.map(({ sources }) => sources[0]?.select ?? '').join(', '), from: 'text', parse: 'texts' }];
};

/** `taught-` and the host, as far as an id may go. */
export const taughtId = (host: string): string =>
  `taught-${host
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')}`
    .slice(0, 64)
    .replace(/-+$/, '');

function assemble(index: PageIndex, plan: Plan, choice: ItemChoice, examples: readonly Example[], about: About): Adapter {
  const host = new URL(about.url).hostname.replace(/\.$/, '');
  const { reviews, level } = plan;
  const [root] = level.roots;
  const [example] = examples;
  const languages = [index.scope.nodeType === 9 ? (index.scope as Document).documentElement.lang : ''].filter(Boolean);
  const ratings = examples.flatMap((one, position) => {
    const value = one.rating === null ? null : ratingValue(one.rating.words);
    const at = level.roots[position];
    return value === null || at === undefined || one.rating === null ? [] : [{ root: at, value, element: one.rating.element }];
  });
  const dates = dateSources(index, plan.date, reviews, about.now, languages);
  const rating = ratingSources(index, ratings, reviews);
  const replyInput = examples.find(({ replyInput }) => replyInput)?.replyInput ?? null;
  const name = host.replace(/^www\./, '');
  return site({
    id: taughtId(host),
    name,
    hosts: [host],
    kind: rating.length > 0 ? 'review' : 'comment',
    item: choice.item,
    require: choice.require,
    fields: {
      nativeId: nativeIdSources(index, level.roots, reviews),
      author: plan.author === null ? [] : asSources(plan.author.sources, 'line'),
      authorUrl: root === undefined ? [] : authorUrlSources(index, root, example?.author?.element ?? null),
      rating,
      text: textSources(plan),
      publishedAt: dates.length > 0 ? dates : ownDateSources(reviews, about.now),
      permalink: root === undefined ? [] : permalinkSources(index, root, example?.date?.element ?? null, reviews),
    },
    ...(replyInput === null ? {} : {}),
  });
}

/** The adapter that reads the examples and what is like them; null where no repeated structure holds both author and text. */
export function infer(scope: Scope, examples: readonly Example[], about: About, index = indexPage(scope)): Inferred | null {
  const withAuthor = examples.some(({ author }) => author !== null);
  const cores = examples.map((example) => coreOf(example, withAuthor));
  if (cores.some((core) => core === null)) return null;
  const plans: Plan[] = [];
  for (const level of levelsOf(
    index,
    cores.filter((core) => core !== null),
  )) {
    const plan = planAt(index, level, examples, withAuthor);
    if (plan !== null && plan.reviews.length > 0) plans.push(plan);
  }
  const most = Math.max(0, ...plans.map(({ reviews }) => reviews.length));
  let best: { plan: Plan; choice: ItemChoice; worth: number } | null = null;
  const authors = examples.flatMap(({ author }) => (author === null ? [] : [author.element]));
  const texts = examples.flatMap(({ text }) => text.slice(0, 1));
  plans.forEach((plan) => {
    if (plan.reviews.length < most * 0.9) return;
    const choice = chooseItem(index, plan, authors, texts);
    if (choice === null) return;
    const found = plan.reviews.length - choice.missing;
    const worth = found * 10 - choice.extra * 15 + plan.shown * 6 - choice.cost * 0.3;
    // Of two that are worth the same the higher root holds more of the review.
    if (best === null || worth >= best.worth) best = { plan, choice, worth };
  });
  const chosen = best as { plan: Plan; choice: ItemChoice; worth: number } | null;
  if (chosen === null) return null;
  return { adapter: assemble(index, chosen.plan, chosen.choice, examples, about), reviews: chosen.plan.reviews, worth: chosen.worth };
}

// From one or two example reviews to an adapter: pure over a document. Every height at which both examples may have their root is tried; the
// one that reads most reviews wins, and what of it is likely to last is written down as the same data that ships.
import type { Adapter, FieldSource } from '../../contracts/adapter.ts';
import { site } from '../engine/define.ts';
import { withAnswers } from './answers-beside.ts';
import { answersInside } from './answers-inside.ts';
import { betterText } from './better-text.ts';
import { chooseItem, type ItemChoice } from './choose-item.ts';
import { dateSources, isOfDate, ownDateSources, shownDateSources, withoutNotes } from './date-sources.ts';
import type { Example } from './example.ts';
import type { Choice } from './field-choice.ts';
import { leadingTo } from './field-selectors.ts';
import { authorUrlSources, nativeIdSources, permalinkSources } from './identity-sources.ts';
import { labelledParts } from './labelled-parts.ts';
import { around, squeeze } from './leaves.ts';
import { elsewhere, type Level, levelsOf } from './levels.ts';
import { FAR } from './locate.ts';
import { datesOf, nameSource, textParser } from './mixed.ts';
import { itemsFor, readsMore, withOtherLists } from './other-lists.ts';
import { ownRatingSources } from './own-rating.ts';
import { indexPage, type PageIndex, type Scope } from './page-index.ts';
import { type Plan, planAt, reads } from './plan.ts';
import { ratingSources, ratingValue } from './rating-source.ts';
import { replyOf } from './reply-source.ts';
import { reproduces } from './reproduces.ts';
import { rowsOf } from './rows.ts';
import { toldInSections } from './told-in-sections.ts';
import { verdictSource } from './verdicts.ts';

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
const textSources = ({ text, joined }: Plan, withHidden: boolean, parserOf: (source: Choice) => 'text' | 'rest_text'): FieldSource[] => {
  const [only, ...others] = text;
  if (only === undefined) return [];
  if (withHidden && others.length === 0 && !joined) return asSources(only.sources, 'whole_text');
  if (joined) return asSources(only.sources, 'texts');
  if (others.length === 0)
    return only.sources.slice(0, 6).map((source) => ({ select: source.select, from: source.from, parse: parserOf(source) }));
  return [{ select: text.map(({ sources }) => sources[0]?.select ?? '').join(', '), from: 'text', parse: 'texts' }];
};

const hiddenAuthor = (examples: readonly Example[]): FieldSource[] =>
  examples.some(({ authorInJsonLd }) => authorInJsonLd) ? [{ select: ':scope', from: 'text', parse: 'json_ld_author' }] : [];

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
  const clock = { now: about.now, languages };
  const isDate = datesOf(clock);
  const ratings = examples.flatMap((one, position) => {
    const value = one.rating === null ? null : ratingValue(one.rating.words);
    const at = level.roots[position];
    return value === null || at === undefined || one.rating === null
      ? []
      : [
          {
            root: at,
            value,
            element: one.rating.element,
            isOfDate: (element: Element) => isOfDate(element, one.date?.element ?? null, isDate),
          },
        ];
  });
  const isWordless = (review: Element): boolean => !plan.text.some(({ sources }) => reads(index, review, sources));
  const wordless = reviews.filter(isWordless);
  const rating =
    ratings.length === 0 && root !== undefined && wordless.length > 0
      ? ownRatingSources(index, root, reviews)
      : ratingSources(index, ratings, reviews);
  const rooted = examples.flatMap((one, position) => {
    const at = level.roots[position] ?? root;
    return at === undefined ? [] : [{ example: one, root: at }];
  });
  const replyInput = examples.find(({ replyInput }) => replyInput)?.replyInput ?? null;
  const dates = withoutNotes(dateSources(index, plan.date, reviews, about.now, languages), rating, level.roots, about.now, languages);
  const ownDates = dates.length > 0 ? dates : ownDateSources(reviews, about.now);
  const publishedAt =
    ownDates.length > 0 || root === undefined || wordless.length === 0 || rating.length > 0
      ? ownDates
      : shownDateSources(index, root, example?.text ?? [], reviews, wordless, clock);
  const source = plan.text.length === 1 && !plan.joined ? plan.text[0]?.sources[0] : undefined;
  const holdsAnswer = ({ example: { words }, root: at }: (typeof rooted)[number], answer: Element): boolean =>
    words !== undefined && squeeze(words.text).includes(squeeze(answer.textContent ?? '')) && at.contains(answer);
  const answers =
    source === undefined ? null : answersInside(index, source, reviews, (answer) => rooted.some((one) => holdsAnswer(one, answer)), isDate);
  const author =
    plan.author === null
      ? hiddenAuthor(examples)
      : plan.author.sources.slice(0, 6).map((source) => nameSource(index, source, rooted, reviews, clock));
  const text = [
    ...(answers === null ? [] : [{ select: answers.text, from: 'text', parse: 'rest_text' } as const]),
    ...textSources(
      answers === null || plan.text[0] === undefined
        ? plan
        : { ...plan, text: [{ ...plan.text[0], sources: plan.text[0].sources.slice(1) }] },
      examples.some(({ withHidden }) => withHidden),
      (one) => textParser(index, one, rooted, clock),
    ),
  ];
  const labelled = answers === null ? (labelledParts(index, plan, rooted) ?? toldInSections(index, plan, rooted)) : null;
  const better =
    answers !== null
      ? null
      : labelled !== null
        ? [labelled, ...text]
        : betterText(index, plan, text, { rooted, fields: [...author, ...publishedAt, ...rating], isDate });
  const verdicts = labelled === null ? verdictSource(index, wordless) : null;
  const name = host.replace(/^www\./, '');
  return site({
    id: taughtId(host),
    name,
    hosts: [host],
    kind: rating.length > 0 ? 'review' : 'comment',
    item: choice.item,
    require: choice.require,
    exclude: choice.exclude,
    fields: {
      nativeId: nativeIdSources(index, level.roots, reviews),
      author,
      authorUrl: root === undefined ? [] : authorUrlSources(index, root, example?.author?.element ?? null),
      rating,
      text: [...(better ?? text), ...(verdicts === null ? [] : [verdicts])],
      publishedAt,
      ownReply: answers?.replies ?? [],
      permalink: root === undefined ? [] : permalinkSources(index, root, example?.date?.element ?? null, reviews),
    },
    ...(replyInput === null || root === undefined
      ? {}
      : { reply: replyOf(index, root, replyInput, examples.find(({ replyOpener }) => replyOpener)?.replyOpener ?? null) }),
  });
}

/**
 * How much one review read this way is worth. What is read by names that mean something is likelier to be a review than what is read by places;
 * and examples that are told in two ways may be a review and something else.
 */
const clarity = ({ author, text }: Plan): number => {
  const firsts = [author?.sources[0], text[0]?.sources[0]];
  const vague = firsts.reduce((sum, choice) => sum + Math.min(choice?.cost ?? 0, 20), 0);
  return (10 - vague * 0.15) * (firsts.some((choice) => choice?.partial) ? 0.7 : 1);
};

type Best = { plan: Plan; choice: ItemChoice; worth: number; index: PageIndex };

/** The best of several heights; null where none has author and text of all examples. */
function bestOf(index: PageIndex, levels: readonly Level[], examples: readonly Example[], withAuthor: boolean): Best | null {
  const plans: Plan[] = [];
  for (const level of levels) {
    const plan = planAt(index, level, examples, withAuthor);
    if (plan !== null && plan.reviews.length > 0) plans.push(plan);
  }
  // What reads nothing like as much as another is not looked at closely.
  const promise = new Map(plans.map((plan) => [plan, (plan.reviews.length + plan.answered) * clarity(plan)]));
  const most = Math.max(0, ...promise.values());
  const authors = examples.flatMap(({ author }) => (author === null ? [] : [author.element]));
  const texts = examples.flatMap(({ text }) => text.slice(0, 1));
  let best: Best | null = null;
  for (const plan of plans) {
    const choice = (promise.get(plan) ?? 0) < most * 0.6 ? null : chooseItem(index, plan, authors, texts);
    if (choice === null) continue;
    // What is known as the company's was found as well: a root around the whole thread would know nothing of readers in it.
    const found = plan.reviews.length + plan.answered - choice.missing;
    const worth = found * (clarity(plan) - Math.min(choice.cost, 20) * 0.15) - choice.extra * 15 + plan.shown * 6 - choice.cost * 0.3;
    // Of two that are worth the same the higher root holds more of the review.
    if (best === null || worth >= best.worth) best = { plan, choice, worth, index };
  }
  return best;
}

/** The same with its fields chosen by all that stands in the thread, where much of that is outside the list of the examples. */
function again(best: Best, examples: readonly Example[], withAuthor: boolean): Best {
  const { plan, index } = best;
  const { level, reviews } = plan;
  const tree = around(reviews);
  // Comments without words, or without the votes that the examples show, are among them.
  const others = elsewhere(index, level).filter((element) => tree?.contains(element) === true);
  const list = [...new Set([...level.list, ...reviews, ...others])];
  if ((list.length - level.list.length) * 2 <= level.list.length) return best;
  const wider = { ...level, list, holder: around(list) ?? level.holder };
  const second = bestOf(index, [wider], examples, withAuthor);
  const kept = new Set(second?.plan.reviews);
  return second !== null &&
    reviews.every((root) => kept.has(root)) &&
    second.choice.missing + second.choice.extra <= best.choice.missing + best.choice.extra
    ? second
    : best;
}

/** What reads other lists of the same reviews too, if anything does and reads these as before. */
function withOthers(
  { index, plan }: Best,
  narrow: Adapter,
  examples: readonly Example[],
  about: About,
): { adapter: Adapter; reviews: Element[] } | null {
  const wide = narrow.fields.rating.length === 0 ? null : withOtherLists(index, plan);
  if (wide === null) return null;
  for (const item of itemsFor(index, wide)) {
    const adapter = assemble(index, wide.plan, item, examples, about);
    if (readsMore(index.scope, adapter, narrow, wide.others, about)) return { adapter, reviews: wide.plan.reviews };
  }
  return null;
}

/** Whether the author stands once for all: what holds it and the one text holds the other text too. */
const isShared = (examples: readonly Example[]): boolean =>
  examples.some((example) => {
    const core = coreOf(example, true);
    return (
      example.author !== null &&
      examples.some(
        (other) =>
          other !== example && other.author?.element === example.author?.element && other.text.some((part) => core?.contains(part)),
      )
    );
  }) || examples.some(({ doubt = 0 }) => doubt >= FAR);

/** The page's own name for the one who wrote everything in it. */
function pageAuthor(index: PageIndex, author: Element): FieldSource[] {
  const top = author.ownerDocument.documentElement;
  const [best] = leadingTo(index, top, [author]).filter(({ select }) => !select.startsWith(':scope'));
  return best === undefined ? [] : [{ select: `:root ${best.select}`, from: 'text', parse: 'line' }];
}

/** The adapter that reads the examples and what is like them; null where no repeated structure holds both author and text, or reads them wrongly. */
export function infer(scope: Scope, examples: readonly Example[], about: About, index = indexPage(scope)): Inferred | null {
  const shared = isShared(examples);
  // An author who stands far from a single text may be anybody.
  if (shared && examples.length < 2) return null;
  const withAuthor = !shared && examples.some(({ author }) => author !== null);
  const cores = examples.map((example) => coreOf(example, withAuthor)).filter((core) => core !== null);
  if (cores.length < examples.length) return null;
  let best = bestOf(index, levelsOf(index, cores), examples, withAuthor);
  // Rows: what belongs to a review stands beside its root, not in it.
  const rows = withAuthor ? rowsOf(index, examples) : null;
  if (rows !== null && (best === null || rows.level.list.length > best.plan.reviews.length)) {
    const inRows = bestOf(rows.index, [rows.level], examples, withAuthor);
    if (inRows !== null && (best === null || (inRows.plan.reviews.length > best.plan.reviews.length * 1.05 && inRows.worth > best.worth)))
      best = inRows;
  }
  if (best === null) return null;
  best = again(best, examples, withAuthor);
  const { plan, choice, worth } = best;
  const narrow = assemble(best.index, plan, choice, examples, about);
  const wide = best.index === index ? withOthers(best, narrow, examples, about) : null;
  const { adapter, reviews } = wide ?? { adapter: narrow, reviews: plan.reviews };
  const author = shared ? examples[0]?.author?.element : undefined;
  // Named inside one of the reviews it is that one's author, and the examples are one review twice.
  if (author && plan.reviews.some((root) => root.contains(author))) return null;
  if (author) adapter.fields.author = pageAuthor(index, author);
  return reproduces(scope, adapter, examples, about) ? { adapter: withAnswers(index, adapter, about), reviews, worth } : null;
}

// A team's own categories learnt together from its items, with what a lead has to know before they count: how each did on items that were left out,
// and whose suggestion would change. Pure and deterministic; the base model's answer is an argument.
import {
  LEARNT_CATEGORIES_MAX,
  LEARNT_WEIGHTS_MAX,
  type LearntCategories,
  type LearntFigures,
  type LearntVersion,
} from '../../contracts/category-learning.ts';
import { FEATURES_VERSION, type FeatureGroups } from './features.ts';
import { learnCategory, scoreOf } from './learn-category.ts';
import { askLearnt, packWeights } from './learnt-weights.ts';

export type KnownItem = {
  itemId: string;
  features: FeatureGroups;
  /** Null = nobody has put it into a category. */
  category: string | null;
  /** Milliseconds since 1970; when somebody last confirmed or corrected it, 0 where nobody did. */
  confirmedAt: number;
  /** What is proposed without anything learnt; null = nothing. */
  base: string | null;
};

export type LearnQuery = {
  version: number;
  /** The team's own categories that are in use. */
  own: readonly string[];
  /** Newest first: where there are too many of one kind, the newest teach. */
  items: readonly KnownItem[];
  inForce: LearntCategories | null;
};

type Changed = { from: string | null; to: string | null; itemId: string; confirmed: string | null };
export type LearnedSet = {
  learnt: LearntCategories;
  figures: LearntFigures[];
  compared: number;
  changes: LearntVersion['changes'];
  examples: Omit<Changed, 'confirmed'>[];
};

/** Fewer tell nothing: held out by fifths, each fifth has two. */
export const FEWEST_CONFIRMED = 10;
const FEWEST_OTHERS = 20;
/** Bounds the time of a lesson; the newest are what the team writes about now. */
const MOST_EACH = 400;
const MOST_UNCONFIRMED = 500;
const EXAMPLES_MAX = 30;
const EXAMPLES_EACH = 5;

/** By one of each: ten rights of ten are not certainty. */
export const cautious = (right: number, of: number): number => (right + 1) / (of + 2);

type Learnt = {
  categoryId: string;
  figures: LearntFigures;
  packed: LearntCategories['categories'][number] | null;
  scores: Map<string, number>;
};

const learnOne = (categoryId: string, items: readonly KnownItem[], limit: number): Learnt => {
  const own = items.filter(({ category }) => category === categoryId).slice(0, MOST_EACH);
  const named = items.filter(({ category }) => category !== null && category !== categoryId);
  const nothing = (state: LearntFigures['state']): Learnt => ({
    categoryId,
    figures: { categoryId, confirmed: own.length, state, precision: null, recall: 0, offered: 0 },
    packed: null,
    scores: new Map(),
  });
  if (own.length < FEWEST_CONFIRMED) return nothing('few_confirmed');
  if (named.length < FEWEST_OTHERS) return nothing('few_others');
  // Before the category was there, its texts were put elsewhere: what was confirmed earlier is not known to be something else.
  const began = own.reduce((first, { confirmedAt }) => Math.min(first, confirmedAt), Number.POSITIVE_INFINITY);
  const since = named.filter(({ confirmedAt }) => confirmedAt >= began);
  const trusted = since.length >= FEWEST_OTHERS ? since : named;
  const others = [...Map.groupBy(trusted, ({ category }) => category ?? '').values()].flatMap((group) => group.slice(0, MOST_EACH));
  const told = new Set(trusted);
  const unconfirmed = items.filter((item) => item.category !== categoryId && !told.has(item)).slice(0, MOST_UNCONFIRMED);
  const learnt = learnCategory({
    confirmed: own.map(({ features }) => features),
    others: others.map(({ features, category }) => ({ features, category: category ?? '' })),
    unconfirmed: unconfirmed.map(({ features }) => features),
  });
  const scores = new Map<string, number>();
  const note = (group: readonly KnownItem[], held: readonly number[]): void => {
    for (const [at, { itemId }] of group.entries()) scores.set(itemId, held[at] ?? 0);
  };
  note(own, learnt.heldOut.confirmed);
  note(others, learnt.heldOut.others);
  note(unconfirmed, learnt.heldOut.unconfirmed);
  const { proposeFrom, offerFrom, heldOut } = learnt;
  const reach = (list: readonly number[], from: number | null): number =>
    from === null ? 0 : list.filter((score) => score >= from).length;
  const right = reach(heldOut.confirmed, proposeFrom);
  const proposed = right + reach(heldOut.others, proposeFrom);
  const said = Math.min(proposeFrom ?? Number.POSITIVE_INFINITY, offerFrom ?? Number.POSITIVE_INFINITY);
  for (const item of items) if (!scores.has(item.itemId)) scores.set(item.itemId, scoreOf(learnt, item.features));
  return {
    categoryId,
    figures: {
      ...{ categoryId, confirmed: own.length, state: proposeFrom === null ? 'unsure' : 'learnt' },
      precision: proposed === 0 ? null : right / proposed,
      recall: right / own.length,
      offered: reach(heldOut.confirmed, said) / own.length,
    },
    packed:
      said === Number.POSITIVE_INFINITY
        ? null
        : { categoryId, proposeFrom, offerFrom, precision: cautious(right, proposed), ...packWeights(learnt, limit) },
    scores,
  };
};

/** The learnt category that an item is proposed for by what was learnt without it; null = none. */
const heldOutProposal = (item: KnownItem, learnt: readonly Learnt[]): string | null => {
  let best: { categoryId: string; margin: number } | null = null;
  for (const { categoryId, packed, scores } of learnt) {
    if (packed?.proposeFrom == null) continue;
    const margin = (scores.get(item.itemId) ?? Number.NEGATIVE_INFINITY) - packed.proposeFrom;
    if (margin >= 0 && (best === null || margin > best.margin)) best = { categoryId, margin };
  }
  return best?.categoryId ?? null;
};

const summed = (changed: readonly Changed[]): Pick<LearnedSet, 'changes' | 'examples'> => {
  const groups = [...Map.groupBy(changed, ({ from, to }) => `${from} ${to}`).values()].sort((a, b) => b.length - a.length);
  return {
    changes: groups.slice(0, 100).flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { from, to } = first;
      return [{ from, to, items: group.length, right: group.filter(({ confirmed }) => confirmed === to).length }];
    }),
    examples: groups
      // Those that people had put elsewhere say most.
      .flatMap((group) => group.toSorted((a, b) => Number(a.confirmed === a.to) - Number(b.confirmed === b.to)).slice(0, EXAMPLES_EACH))
      .slice(0, EXAMPLES_MAX)
      .map(({ confirmed: _, ...example }) => example),
  };
};

export const learnSet = ({ version, own, items, inForce }: LearnQuery): LearnedSet => {
  const confirmed = Map.groupBy(items, ({ category }) => category);
  // Where a team has made more than may travel, those that have most to learn from.
  const chosen = own
    .toSorted((a, b) => (confirmed.get(b)?.length ?? 0) - (confirmed.get(a)?.length ?? 0) || a.localeCompare(b))
    .slice(0, LEARNT_CATEGORIES_MAX);
  const limit = Math.floor(LEARNT_WEIGHTS_MAX / Math.max(1, chosen.length));
  const learnt = chosen.map((categoryId) => learnOne(categoryId, items, limit));
  const changed = items.flatMap((item): Changed[] => {
    const said = inForce === null ? null : (askLearnt(inForce, item.features).find(({ proposed }) => proposed)?.categoryId ?? null);
    const from = said ?? item.base;
    const to = heldOutProposal(item, learnt) ?? item.base;
    return from === to ? [] : [{ from, to, itemId: item.itemId, confirmed: item.category }];
  });
  return {
    learnt: { version, features: FEATURES_VERSION, categories: learnt.flatMap(({ packed }) => packed ?? []) },
    figures: learnt.map(({ figures }) => figures),
    compared: items.length,
    ...summed(changed),
  };
};

/** What a version must be right at to count without a lead's word. */
const PRECISION_FLOOR = 0.8;
const WORSE_PRECISION = 0.1;
const WORSE_RECALL = 0.2;

type Candidate = { figures: readonly LearntFigures[]; learnt: Pick<LearntCategories, 'categories'> };

/** Why a version waits for a lead; null where it may count by itself. `before`: figures of the version in force, none where there is none. */
export const heldBack = (
  { figures, learnt }: Candidate,
  before: readonly LearntFigures[],
  leadChose: boolean,
): LearntVersion['heldBack'] => {
  const proposing = learnt.categories.filter(({ proposeFrom }) => proposeFrom !== null);
  if (proposing.length === 0) return 'nothing_learnt';
  if (leadChose) return 'lead_chose';
  if (proposing.some(({ precision }) => precision < PRECISION_FLOOR)) return 'precision';
  const worse = before.some((earlier) => {
    const now = figures.find(({ categoryId }) => categoryId === earlier.categoryId);
    // One that was put aside is no loss.
    if (earlier.state !== 'learnt' || now === undefined) return false;
    return (
      now.state !== 'learnt' ||
      (now.precision ?? 0) < (earlier.precision ?? 0) - WORSE_PRECISION ||
      now.recall < earlier.recall - WORSE_RECALL
    );
  });
  return worse ? 'worse' : null;
};

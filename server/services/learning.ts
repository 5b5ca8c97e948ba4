// A team's own categories learn from its items on this server. Versions are made by lessons, one at a time in a workspace, and count from the moment that
// they are put in force: by themselves where they are right often enough and no worse, otherwise by a lead, who can also go back.
import { randomUUID } from 'node:crypto';
import { BASE_CATEGORIES } from '../../lib/contracts/base-categories.ts';
import type {
  LearningBoard,
  LearntCategories,
  LearntDecision,
  LearntExamples,
  LearntVersion,
} from '../../lib/contracts/category-learning.ts';
import { FEWEST_CONFIRMED, heldBack } from '../../lib/domain/category/learn-set.ts';
import * as rows from '../db/learning.ts';
import { listCategories } from '../db/reference.ts';
import type { Scope } from '../db/scope.ts';
import { Failure } from '../http/failure.ts';
import type { Learner, Lesson } from '../learning/lesson.ts';
import { errorFields, type Log } from '../log.ts';
import { changeReference, editedMeanwhile } from './reference.ts';

/** New confirmations and corrections that start a lesson by themselves. */
export const STARTS_AT = 20;
/** Of one category and of none; what a lesson is taught from is bounded by it. */
const ITEMS_EACH = 400;
const CATEGORIES_MAX = 25;
const VERSIONS_KEPT = 20;
/** Longer than a lesson may take. */
const LEASE_MINUTES = 10;
const BASE: ReadonlySet<string> = new Set(BASE_CATEGORIES);

export type Teaching = { learner: Learner; log: Pick<Log, 'error' | 'info'>; now: () => string };

const chosenNow = async (scope: Scope): Promise<number> => (await rows.learntChoices(scope, 1))[0]?.version ?? 0;

const ownCategories = async (scope: Scope): Promise<string[]> =>
  (await listCategories(scope))
    .filter(({ categoryId, archived }) => !archived && !BASE.has(categoryId))
    .map(({ categoryId }) => categoryId);

const lessonOf = async (scope: Scope, version: number, inForce: number): Promise<Lesson> => {
  const known = await rows.lessonItems(scope, ITEMS_EACH, CATEGORIES_MAX);
  return {
    version,
    own: await ownCategories(scope),
    inForce: inForce === 0 ? null : await rows.learntSet(scope, inForce),
    texts: known.map(({ item: { itemId, review, category }, confirmedAt }) => ({
      ...{ itemId, category, text: review.text, title: review.title, rating: review.rating },
      confirmedAt: confirmedAt === null ? 0 : Date.parse(confirmedAt),
    })),
  };
};

/** `busy`: another lesson of the workspace goes on. `by` null = by itself. */
export const learnNow = async (scope: Scope, by: string | null, { learner, log, now }: Teaching): Promise<LearntVersion | 'busy'> => {
  const lease = randomUUID();
  const startedAt = now();
  const until = Temporal.Instant.from(startedAt).add({ minutes: LEASE_MINUTES }).toString();
  if (!(await rows.takeLease(scope, lease, startedAt, until))) return 'busy';
  let learntAt: string | null = null;
  try {
    const [newest] = await rows.learntVersions(scope, 1);
    const version = (newest?.version ?? 0) + 1;
    const comparedWith = await chosenNow(scope);
    const lesson = await lessonOf(scope, version, comparedWith);
    const learned = await learner.learn(lesson);
    const report = await changeReference(scope, async (tx) => {
      if (!(await rows.holdsLease(tx, lease))) throw new Failure('conflict', 'The lesson took too long and another one took its place.');
      return await keep(tx, { lesson, learned, comparedWith, by, startedAt });
    });
    learntAt = startedAt;
    log.info({ version: report.version, items: report.items, heldBack: report.heldBack }, 'categories learnt');
    return report;
  } finally {
    await rows.endLease(scope, lease, learntAt);
  }
};

type Made = {
  lesson: Lesson;
  learned: Awaited<ReturnType<Learner['learn']>>;
  comparedWith: number;
  by: string | null;
  startedAt: string;
};

const keep = async (tx: Scope, { lesson, learned, comparedWith, by, startedAt }: Made): Promise<LearntVersion> => {
  const [last] = await rows.learntChoices(tx, 1);
  const versions = await rows.learntVersions(tx, VERSIONS_KEPT);
  const inForce = last?.version ?? 0;
  // Whoever has put an older version in force, or none, has looked at the newer ones: the next must not undo it unseen.
  const leadChose = last !== undefined && last.by !== null && inForce !== (versions[0]?.version ?? 0);
  const before = versions.find(({ version }) => version === inForce)?.categories ?? [];
  const { learnt, figures, compared, changes, examples } = learned;
  const report: LearntVersion = {
    version: lesson.version,
    trainedAt: startedAt,
    trainedBy: by,
    items: lesson.texts.filter(({ category }) => category !== null).length,
    unconfirmed: lesson.texts.filter(({ category }) => category === null).length,
    categories: figures,
    ...{ comparedWith, compared, changes },
    heldBack: heldBack({ figures, learnt }, before, leadChose),
  };
  await rows.insertLearnt(tx, { learnt, report, examples });
  const counts = report.heldBack === null ? report.version : inForce;
  if (report.heldBack === null)
    await rows.insertChoice(tx, { sequence: (last?.sequence ?? 0) + 1, version: report.version, at: startedAt, by: null });
  await rows.dropOldLearnt(tx, VERSIONS_KEPT, counts);
  return report;
};

const isDue = async (scope: Scope, now: string): Promise<boolean> => {
  const { learntAt, running } = await rows.learningState(scope, now);
  if (running || (await rows.confirmationsSince(scope, learntAt, STARTS_AT)) < STARTS_AT) return false;
  const own = await ownCategories(scope);
  return own.length > 0 && (await rows.anyHasItems(scope, own, FEWEST_CONFIRMED));
};

/** Lessons as long as enough has been confirmed since the last one: what came in during a lesson may be enough for the next. */
export const learnIfDue = async (scope: Scope, teaching: Teaching): Promise<void> => {
  while (await isDue(scope, teaching.now())) if ((await learnNow(scope, null, teaching)) === 'busy') return;
};

/** As `learnIfDue` and `learnNow`, for whoever does not wait: failures go to the log. */
export const inBackground = (work: Promise<unknown>, log: Pick<Log, 'error'>): Promise<void> =>
  work.then(
    () => undefined,
    (error: unknown) => log.error(errorFields(error), 'learning failed'),
  );

export const learningBoard = async (scope: Scope, now: string): Promise<LearningBoard> => {
  const { learntAt, running, failed } = await rows.learningState(scope, now);
  return {
    inForce: await chosenNow(scope),
    ...{ running, failed },
    confirmedSince: await rows.confirmationsSince(scope, learntAt, 1_000),
    startsAt: STARTS_AT,
    versions: await rows.learntVersions(scope, VERSIONS_KEPT + 1),
    choices: await rows.learntChoices(scope, 50),
  };
};

export const putInForce = (scope: Scope, { version, inForce }: LearntDecision, now: string, by: string): Promise<LearningBoard> =>
  changeReference(scope, async (tx) => {
    const [last] = await rows.learntChoices(tx, 1);
    if ((last?.version ?? 0) !== inForce) throw editedMeanwhile('which version counts');
    if (version !== 0 && (await rows.learntSet(tx, version)) === null)
      throw new Failure('not_found', 'There is no such version any more. Choose one of the list.');
    if (version !== inForce) await rows.insertChoice(tx, { sequence: (last?.sequence ?? 0) + 1, version, at: now, by });
    return learningBoard(tx, now);
  });

export const examplesOf = async (scope: Scope, version: number): Promise<LearntExamples> => {
  const found = await rows.learntExamples(scope, version);
  if (found === null) throw new Failure('not_found', 'There is no such version any more. Choose one of the list.');
  return {
    examples: found.map(({ from, to, itemId, item }) => ({
      ...{ from, to, itemId, confirmed: item.category },
      author: item.review.author.name,
      text: item.review.text,
    })),
  };
};

/** What machines ask texts by; categories that were put aside since are left out. */
export const learntInForce = async (scope: Scope): Promise<LearntCategories | null> => {
  const version = await chosenNow(scope);
  const set = version === 0 ? null : await rows.learntSet(scope, version);
  if (set === null) return null;
  const own = new Set(await ownCategories(scope));
  return { ...set, categories: set.categories.filter(({ categoryId }) => own.has(categoryId)) };
};

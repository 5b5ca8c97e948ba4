// Category and risks that would be suggested for each review of the open pages, worked out once a text: clocks go by them until somebody has said them. Only
// where the team's policy asks for them at all; a page may hold thousands, and each costs a millisecond or two.
import type { Reference } from '../../contracts/sync.ts';
import { namedRisks } from '../../domain/category/named-risk.ts';
import { proposalOf } from '../../domain/category/proposal.ts';
import { suggestCategory } from '../../domain/category/suggest.ts';
import { detectLanguage } from '../../domain/language/detect.ts';
import { asksForSuggestion } from '../../domain/sla/suggested-clock.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { ReviewRow, SuggestionRow } from '../db/schema.ts';
import type { Ports } from '../ports.ts';
import { teamCategories, usableIds } from './classifier.ts';
import { isOf, wordsOf } from './suggested.ts';

/** After so many the worker hears what else has come. */
const SLICE = 25;

type Asked = Pick<ReviewRow, 'reviewKey' | 'review'> & { language: ReturnType<typeof detectLanguage> };

/** What the answer rests on besides the review itself. */
const teamStamp = (reference: Reference): string => `${reference.learnt?.version ?? 0} ${[...usableIds(reference)].sort().join(' ')}`;

/** Reviews that have no suggestion yet, or one of other words or of what the team's categories were before. */
const unasked = async (reference: Reference, team: string, tabId: number | undefined): Promise<Asked[]> =>
  await withDatabase(async (db) => {
    const pages = tabId === undefined ? await db.pages.toArray() : await db.pages.where('tabId').equals(tabId).toArray();
    const keys = [
      ...new Set(pages.filter(({ role }) => role === 'list').flatMap((page) => page.reviews.map(({ reviewKey }) => reviewKey))),
    ];
    const [rows, items, suggestions] = await Promise.all([db.reviews.bulkGet(keys), db.items.bulkGet(keys), db.suggestions.bulkGet(keys)]);
    return rows.flatMap((row, index) => {
      const known = suggestions[index];
      if (row === undefined || (known !== undefined && known.team === team && isOf(known, row.review))) return [];
      const { reviewKey, review } = row;
      const language = detectLanguage(`${review.title ?? ''}\n${review.text}`);
      const item = items[index]?.local ?? null;
      return asksForSuggestion({ review, item, policy: reference.policy, language }) ? [{ reviewKey, review, language }] : [];
    });
  });

/** The category is null where the suggestion is withheld, or names one that the team does not use. */
const suggestionFor = (
  { review: { text, title, rating }, language }: Asked,
  reference: Reference,
  classifier: Awaited<ReturnType<Ports['classifier']>>,
): Pick<SuggestionRow, 'category' | 'risks'> => {
  const query = { text, title, rating, language };
  const answer = classifier?.(query, teamCategories(reference)) ?? null;
  const { category } = answer === null ? suggestCategory(query) : proposalOf(answer);
  const named = namedRisks(`${title ?? ''}\n${text}`);
  return {
    category: category !== null && usableIds(reference).has(category) ? category : null,
    risks: { named, proposed: answer?.risk ?? named },
  };
};

/** One at a time over all contexts: a page that is scrolled reports again before its first report is through. */
export const suggestCategories = async (ports: Pick<Ports, 'classifier' | 'lock'>, tabId?: number): Promise<void> => {
  const [session, reference] = await withDatabase(async (db) => await Promise.all([readMeta(db, 'session'), readMeta(db, 'reference')]));
  if (session === null || reference === null || reference.policy === null) return;
  await ports.lock.wait('vidhuk.suggest', async () => {
    const team = teamStamp(reference);
    const asked = await unasked(reference, team, tabId);
    if (asked.length === 0) return;
    const classifier = await ports.classifier();
    for (let from = 0; from < asked.length; from += SLICE) {
      const rows = asked.slice(from, from + SLICE).map((one): SuggestionRow => {
        const { reviewKey, review } = one;
        return { reviewKey, words: wordsOf(review), team, ...suggestionFor(one, reference, classifier) };
      });
      await withDatabase(async (db) => await db.suggestions.bulkPut(rows));
    }
  });
};

// Commands that only touch the page: look again, highlight.
import { checkFound } from '../check-message.ts';
import { withDatabase } from '../db/open.ts';
import type { Result } from '../messages.ts';
import { type Place, placeInList, placeOfForm } from '../pages/targets.ts';
import type { Ports } from '../ports.ts';
import { done, failed } from '../result.ts';

/** `not_found` where no content script listens in that tab: its site was not granted. */
export const rescanPage = async (ports: Ports, tabId: number): Promise<Result<null>> =>
  (await ports.page.broadcast(tabId, { type: 'page.rescan' })) ? done : failed('not_found');

export const highlightReview = async (
  ports: Ports,
  { reviewKey, tabId, scroll }: { reviewKey: string; tabId: number; scroll: boolean },
): Promise<{ found: boolean }> => {
  const place = await withDatabase(async (db) => await placeInList(db, tabId, reviewKey));
  if (place === null || place === 'ambiguous') return { found: false };
  const show = async (at: Place, into: boolean) =>
    checkFound(await ports.page.send(at.frame, { type: 'review.highlight', target: at.target, scroll: into }));
  const found = await show(place, scroll);
  const form = await withDatabase(async (db) => {
    const row = await db.reviews.get(reviewKey);
    return row?.review.replyBox === 'iframe' ? await placeOfForm(db, tabId, row) : null;
  });
  // The other half of the pair, where the form that stands open in a frame is this review's.
  if (form !== null && form !== 'ambiguous') await show(form, false);
  return { found };
};

export const clearHighlight = async (ports: Ports, tabId: number): Promise<void> => {
  await ports.page.broadcast(tabId, { type: 'review.highlight', target: null, scroll: false });
};
